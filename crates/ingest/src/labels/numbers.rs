//! Numbers of lines or turns in front of labels, as conversation analysts write them: `12 Ana: da`, `3. Ivo: ne`. They count
//! up, and belong to no name.

use std::collections::BTreeSet;

use super::Line;

/// Digits of a number, at most.
const DIGITS: usize = 5;
/// How far two labelled lines may be apart: what somebody says may go on over numbered lines.
const FURTHEST: u32 = 40;

/// What a number in front of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum InFront {
    /// There is none, or it is part of what it stands before.
    Nothing,
    /// So many bytes, up to the label behind it.
    Number(usize),
    /// It numbers the items of a list, in which nobody speaks.
    Item,
}

/// What the numbers in front of lines are. `name_of` gives the name of a line that begins as a labelled one does.
pub(super) fn in_front(
    lines: &[Line<'_>],
    name_of: impl Fn(&Line<'_>) -> Option<String>,
) -> Vec<InFront> {
    let mut found = vec![InFront::Nothing; lines.len()];
    let numbered: Vec<(usize, u32, usize)> = (lines.iter().enumerate())
        .filter(|(_, line)| !line.heading)
        .filter_map(|(at, line)| {
            let (number, length) = number(line.text)?;
            Some((at, number, length))
        })
        .collect();
    if numbered.len() < 4 {
        return found;
    }
    let behind = |at: usize, length: usize| Line {
        text: &lines[at].text[length..],
        bold: lines[at].bold.saturating_sub(length),
        ..lines[at]
    };
    let mut names: BTreeSet<String> = BTreeSet::new();
    let labelled: Vec<(usize, u32, usize)> = (numbered.iter().copied())
        .filter(|&(at, _, length)| {
            let name = name_of(&behind(at, length));
            let begins = name.is_some();
            names.extend(name);
            begins
        })
        .collect();
    let rising = labelled
        .windows(2)
        .filter(|pair| (pair[0].1 + 1..=pair[0].1 + FURTHEST).contains(&pair[1].1))
        .count();
    let bare = (lines.iter())
        .filter(|line| number(line.text).is_none() && name_of(line).is_some())
        .count();
    if labelled.len() >= 4 && (rising + 1) * 10 >= labelled.len() * 9 && bare * 4 <= labelled.len()
    {
        let labelled_lines = labelled.len();
        for (at, _, length) in labelled {
            found[at] = match names.len() < labelled_lines {
                true => InFront::Number(length),
                false => InFront::Item,
            };
        }
    }
    found
}

/// The number at the start of a line, and the bytes up to what stands behind it.
fn number(text: &str) -> Option<(u32, usize)> {
    let from = text.len() - text.trim_start().len();
    let digits = text[from..].bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=DIGITS).contains(&digits) {
        return None;
    }
    let behind = &text[from + digits..];
    let rest = behind.strip_prefix(['.', ')', ':']).unwrap_or(behind);
    let words = rest.trim_start();
    let apart = words.len() < rest.len() && words.starts_with(|c: char| !c.is_ascii_digit());
    apart.then(|| {
        Some((
            text[from..from + digits].parse().ok()?,
            text.len() - words.len(),
        ))
    })?
}
