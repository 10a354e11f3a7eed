//! The legend in the head of a transcript, which tells what its short labels stand for. It looks like turns and is none:
//! `I – intervjuerka, C – Ceca`, or a line for each.

use std::collections::BTreeSet;

use verbatim_language::fold;

use super::{Label, Line};

/// The longest short label, in letters and digits.
const SHORT: usize = 3;
/// Words that explain a label, at most.
const WORDS: usize = 8;

/// The lines at the start of a document that are its legend. `labels` are those at the starts of lines so far, and
/// `recurs` says whether a name begins other lines, too.
pub(super) fn lines<'l>(
    lines: &[Line<'l>],
    labels: &[Option<&Label>],
    recurs: impl Fn(&str) -> bool,
) -> Vec<usize> {
    let labelled = (0..lines.len()).filter(|&at| labels[at].is_some());
    let mut explained: BTreeSet<&str> = BTreeSet::new();
    let mut legend = Vec::new();
    for at in labelled {
        let Some(label) = labels[at] else { break };
        let told = lines[at].text[label.speech..].trim();
        let several = explains_others(told, &recurs);
        let one = explains(&label.name, told) && !explained.contains(label.name.as_str());
        if !recurs(&label.name) || !(several || one) {
            break;
        }
        explained.insert(&label.name);
        legend.push(at);
        if several {
            return legend;
        }
    }
    // One line alone may be the first turn.
    if legend.len() >= 2 {
        legend
    } else {
        Vec::new()
    }
}

/// `intervjuerka, C – Ceca`: what follows a comma or semicolon is another label that recurs, and its explanation.
fn explains_others(told: &str, recurs: &impl Fn(&str) -> bool) -> bool {
    !ends_sentence(told)
        && told.split([',', ';']).skip(1).any(|part| {
            part.split_once(['-', '–', '—', '=', ':'])
                .is_some_and(|(name, what)| recurs(name.trim()) && !what.trim().is_empty())
        })
}

/// `S1` and `sudionica, 34`; `C` and `Ceca`: a short label, and a few words that begin with its letter.
fn explains(name: &str, told: &str) -> bool {
    let first = |text: &str| fold(text).chars().find(|c| c.is_alphanumeric());
    name.chars().count() <= SHORT
        && !ends_sentence(told)
        && (1..=WORDS).contains(&told.split_whitespace().count())
        && first(name).is_some_and(|letter| letter.is_alphabetic() && Some(letter) == first(told))
}

fn ends_sentence(text: &str) -> bool {
    text.ends_with(['.', '?', '!', '…', '"', '”'])
}
