//! A stable merge sort. All callers share one function, because the standard library's sort is larger than a signing scheme.
use alloc::vec::Vec;

/// The indices below `count`, sorted by `is_less`.
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
    let (before, after) = order.split_at_mut(order.len() / 2);
    merge_sort(before, is_less);
    merge_sort(after, is_less);
    let mut merged = Vec::with_capacity(before.len() + after.len());
    let mut after = after.iter().peekable();
    for index in before {
        while let Some(smaller) = after.next_if(|other| is_less(**other, *index)) {
            merged.push(*smaller);
        }
        merged.push(*index);
    }
    merged.extend(after);
    order.iter_mut().zip(merged).for_each(|(place, index)| *place = index);
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::sorted_indices;
    use alloc::vec::Vec;

    proptest::proptest! {
        #[test]
        fn sorts_like_the_standard_library(items: Vec<u8>) {
            let mut expected: Vec<usize> = (0..items.len()).collect();
            expected.sort_by_key(|index| items[*index]);
            proptest::prop_assert_eq!(sorted_indices(items.len(), &|a, b| items[a] < items[b]), expected);
        }
    }
}
