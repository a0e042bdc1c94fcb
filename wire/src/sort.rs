//! A merge sort, which leaves what is equal in its order. The standard library's is larger than a signing scheme.

use crate::prelude::*;

/// Sorts by `is_less`.
#[inline(never)]
pub fn merge_sort<T: Copy>(items: &mut [T], is_less: impl Fn(&T, &T) -> bool + Copy) {
    if items.is_sorted_by(|a, b| !is_less(b, a)) {
        return;
    }
    let (before, behind) = items.split_at_mut(items.len() / 2);
    merge_sort(before, is_less);
    merge_sort(behind, is_less);
    let mut merged = Vec::with_capacity(before.len() + behind.len());
    let mut behind = behind.iter().peekable();
    for item in before {
        while let Some(smaller) = behind.next_if(|other| is_less(other, item)) {
            merged.push(*smaller);
        }
        merged.push(*item);
    }
    merged.extend(behind);
    items.copy_from_slice(&merged);
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::merge_sort;
    use crate::prelude::*;

    proptest::proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(items: Vec<(u8, u8)>) {
            let (mut ours, mut theirs) = (items.clone(), items);
            merge_sort(&mut ours, |a, b| a.0 < b.0);
            theirs.sort_by_key(|item| item.0);
            proptest::prop_assert_eq!(ours, theirs);
        }
    }
}
