//! A merge sort, which leaves what is equal in its order. One function for all that is sorted, because the standard
//! library's is larger than a signing scheme.

use crate::prelude::*;

/// The numbers from 0 to `count` in an order in which none `is_less` than the one before it.
pub fn sorted_indices(count: usize, is_less: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    merge_sort(&mut order, is_less);
    order
}

#[inline(never)]
fn merge_sort(order: &mut [usize], is_less: &dyn Fn(usize, usize) -> bool) {
    if order.is_sorted_by(|a, b| !is_less(*b, *a)) {
        return;
    }
    let (before, behind) = order.split_at_mut(order.len() / 2);
    merge_sort(before, is_less);
    merge_sort(behind, is_less);
    let mut merged = Vec::with_capacity(before.len() + behind.len());
    let mut behind = behind.iter().peekable();
    for number in before {
        while let Some(smaller) = behind.next_if(|other| is_less(**other, *number)) {
            merged.push(*smaller);
        }
        merged.push(*number);
    }
    merged.extend(behind);
    order.iter_mut().zip(merged).for_each(|(place, number)| *place = number);
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::sorted_indices;
    use crate::prelude::*;

    proptest::proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(items: Vec<u8>) {
            let mut expected: Vec<usize> = (0..items.len()).collect();
            expected.sort_by_key(|number| items[*number]);
            proptest::prop_assert_eq!(sorted_indices(items.len(), &|a, b| items[a] < items[b]), expected);
        }
    }
}
