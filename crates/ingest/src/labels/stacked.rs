//! Names on a line of their own, with the time on a line of its own above or below, as Webex and programs that cut films
//! write them.

use std::collections::BTreeSet;

use super::candidate::{Candidate, Layout};
use super::{Line, time};

/// Makes names that stand so timed labels, where nearly all times of the document have one.
pub(super) fn find(lines: &[Line<'_>], candidates: &mut [Option<Box<Candidate>>]) {
    let filled: Vec<usize> = (0..lines.len())
        .filter(|&at| !lines[at].text.trim().is_empty())
        .collect();
    let is_time = |place: usize| {
        filled.get(place).is_some_and(|&at| {
            let words = lines[at].text.trim();
            time::at_start(words).is_some_and(|time| time.length == words.len())
        })
    };
    let times: Vec<usize> = (0..filled.len()).filter(|&place| is_time(place)).collect();
    if times.len() < 2 {
        return;
    }
    let named = |place: usize| {
        let at = *filled.get(place)?;
        (candidates[at].as_deref())
            .filter(|one| one.layout == Layout::Alone && one.shape.capitalised)
            .map(|_| at)
    };
    let said = |place: usize| place < filled.len() && !is_time(place);
    // The name above: something else than a time stands before it, and words behind the time.
    let above = times.iter().filter_map(|&place| {
        let before = place.checked_sub(1)?;
        let apart = before.checked_sub(1).is_none_or(|first| !is_time(first));
        named(before).filter(|_| apart && said(place + 1))
    });
    let below = (times.iter()).filter_map(|&place| named(place + 1).filter(|_| said(place + 2)));
    let found = [above.collect::<Vec<usize>>(), below.collect()];
    let Some(names) = (found.into_iter())
        .filter(|found| found.len() * 10 >= times.len() * 8)
        .find(|found| are_names(found, candidates))
    else {
        return;
    };
    for at in names {
        if let Some(candidate) = &mut candidates[at] {
            candidate.layout = Layout::AloneTimed;
        }
    }
}

/// Whether these are names: most of them recur, or are full names or codes. Words that happen to stand between two times are
/// all different.
fn are_names(found: &[usize], candidates: &[Option<Box<Candidate>>]) -> bool {
    let names: Vec<&Candidate> = (found.iter())
        .filter_map(|&at| candidates[at].as_deref())
        .collect();
    let distinct: BTreeSet<&str> = names.iter().map(|one| one.label.name.as_str()).collect();
    let sure = (names.iter())
        .filter(|one| {
            let name = &one.label.name;
            let times = names.iter().filter(|other| other.label.name == *name);
            times.count() >= 2 || crate::is_collective(name)
        })
        .count();
    distinct.len() < names.len() && sure * 2 >= names.len()
        || names
            .iter()
            .all(|one| one.shape.strong || crate::is_collective(&one.label.name))
}
