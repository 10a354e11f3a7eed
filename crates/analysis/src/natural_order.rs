//! The order in which people expect numbered names.

use std::cmp::Ordering;

/// Compares two texts so that runs of ASCII digits count as numbers: `P2` comes before `P10`.
///
/// Texts that differ in leading zeros only are ordered by code points, so that the order is total.
#[must_use]
pub fn natural_order(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a, b);
    loop {
        let (Some(l), Some(r)) = (left.chars().next(), right.chars().next()) else {
            return left.len().cmp(&right.len()).then_with(|| a.cmp(b));
        };
        if l.is_ascii_digit() && r.is_ascii_digit() {
            let (l, rest_l) = take_number(left);
            let (r, rest_r) = take_number(right);
            // Without leading zeros the longer number is the greater one, however long it is.
            let order = l.len().cmp(&r.len()).then_with(|| l.cmp(r));
            if order.is_ne() {
                return order;
            }
            (left, right) = (rest_l, rest_r);
        } else if l == r {
            (left, right) = (&left[l.len_utf8()..], &right[r.len_utf8()..]);
        } else {
            return l.cmp(&r);
        }
    }
}

/// The digits at the start of `text` without leading zeros, and what follows them.
fn take_number(text: &str) -> (&str, &str) {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    (text[..end].trim_start_matches('0'), &text[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_names_are_numbers() {
        let mut names = vec!["Ž1", "P10", "P2", "P02", "P2b", "p1", "P", "", "P0"];
        names.sort_by(|a, b| natural_order(a, b));
        assert_eq!(
            names,
            ["", "P", "P0", "P02", "P2", "P2b", "P10", "p1", "Ž1"]
        );
    }
}
