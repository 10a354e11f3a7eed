//! "Did you mean".

/// How many letters must be inserted, deleted, replaced or swapped with their neighbour to turn `a` into `b`
/// (optimal string alignment), or `None` when that is more than `limit`.
#[must_use]
pub fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before_last[j - 2] + 1);
            }
        }
        if row.iter().min().is_some_and(|least| *least > limit) {
            return None;
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|distance| *distance <= limit)
}

/// The candidate that was most likely meant by `given`: at most two letters away (one for up to three letters),
/// the nearest first, then the first in order. Upper and lower case are equal.
#[must_use]
pub fn nearest<'c>(given: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let given = given.to_lowercase();
    let limit = if given.chars().count() > 3 { 2 } else { 1 };
    candidates
        .into_iter()
        .filter_map(|candidate| {
            distance(&given, &candidate.to_lowercase(), limit).map(|far| (far, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn distances_are_bounded() {
        for (a, b, limit, expected) in [
            ("zadruga", "zadruga", 2, Some(0)),
            ("drustvno", "drustveno", 2, Some(1)),
            ("lagn", "lang", 2, Some(1)),
            ("škola", "skola", 2, Some(1)),
            ("", "ab", 2, Some(2)),
            ("abc", "xyz", 2, None),
            ("a", "abcd", 2, None),
        ] {
            assert_eq!(distance(a, b, limit), expected, "{a} {b}");
        }
    }

    #[test]
    fn the_nearest_is_offered() {
        let fields = ["lang", "role", "code", "coder"];
        assert_eq!(nearest("langg", fields), Some("lang"));
        assert_eq!(nearest("Lang", fields), Some("lang"));
        assert_eq!(nearest("codr", fields), Some("code"));
        assert_eq!(nearest("elephant", fields), None);
    }
}
