//! Fields in the head of a transcript that are called as somebody who speaks is: `Moderator: Ana Kovač` above
//! `Datum: 12. 3. 2025.` They look like turns and are none.

use super::candidate::{Candidate, Layout};
use super::recurrence::Recurrence;
use super::{Line, name, words};

/// Lines with words at the start of a document that may be its head.
const HEAD: usize = 30;
/// Words of a value, at most.
const WORDS: usize = 24;

/// The lines of the head whose candidates are fields.
pub(super) fn fields(
    lines: &[Line<'_>],
    candidates: &[Option<Box<Candidate>>],
    recurrence: &Recurrence,
) -> Vec<usize> {
    let mut named: Vec<(usize, usize)> = Vec::new();
    let (mut first_field, mut last_field) = (None, None);
    let filled = (0..lines.len())
        .filter(|&at| !lines[at].text.trim().is_empty())
        .take(HEAD);
    for at in filled {
        let candidate = candidates[at].as_deref();
        let once = candidate.is_some_and(|candidate| !recurrence.recurs(candidate));
        let value = candidate.map(|candidate| lines[at].text[candidate.label.speech..].trim());
        if is_field(lines[at].text)
            || once && value.is_some_and(|value| value.starts_with(|c: char| c.is_ascii_digit()))
        {
            first_field = first_field.or(Some(at));
            last_field = Some(at);
            continue;
        }
        let (Some(candidate), Some(value)) = (candidate, value) else {
            continue;
        };
        match candidate.layout {
            Layout::Alone | Layout::Heading => {}
            Layout::Colon | Layout::Marked | Layout::MarkedName => match people_in(value) {
                Some(words) => named.push((at, words)),
                None if once && !ends_sentence(value) => {}
                // Somebody begins to speak.
                None => break,
            },
            _ => break,
        }
    }
    let above_talk = |at: usize| {
        let next = (at + 1..lines.len()).find(|&next| !lines[next].text.trim().is_empty());
        next.is_some_and(|next| lines[next].starts_block || named.iter().any(|&(n, _)| n == next))
    };
    (named.iter())
        .filter(|&&(at, words)| match (first_field, last_field) {
            // One word, such as `Da`, may be an answer: then another field must stand below.
            (Some(_), Some(last)) => words >= 2 || at < last,
            // No field that is known as one: full names at the top of a talk of sentences.
            _ => words >= 2 && above_talk(at) && talks_in_sentences(lines, candidates, at),
        })
        .map(|&(at, _)| at)
        .collect()
}

/// `Datum: 12. 3.`, `**Luogo:** Udine`
fn is_field(line: &str) -> bool {
    let line = line.trim().trim_start_matches(['*', '_', '#', '-', ' ']);
    line.split_once(':').is_some_and(|(head, _)| {
        let head = head.trim().trim_end_matches(['*', '_']);
        !head.is_empty() && words::is_never_a_name(head)
    })
}

/// The words of the first name in a value that names people: `Ana Kovač`, `dr. sc. Ana Kovač i Ivo Horvat`,
/// `Elena D'Amico, Università di Udine`.
fn people_in(value: &str) -> Option<usize> {
    let value = value.trim().trim_matches(['*', '_']).trim();
    if value.is_empty() || ends_sentence(value) || value.split_whitespace().count() > WORDS {
        return None;
    }
    let mut first = value.split([',', ';', '/', '(', '–']).next()?.trim();
    for and in [" i ", " un ", " e ", " and ", " & "] {
        first = first.split(and).next()?.trim();
    }
    let shape = name::shape(first)?;
    let letters = first.chars().any(char::is_alphabetic);
    (shape.capitalised && letters && shape.words <= 5).then_some(shape.words)
}

/// Whether words end as a sentence does; `Ana K.` does not.
fn ends_sentence(words: &str) -> bool {
    let last = words.split_whitespace().last().unwrap_or_default();
    let initial = last.ends_with('.') && last.chars().count() <= 2;
    !initial
        && words.ends_with([
            '.', '?', '!', '…', ':', '"', '”', '“', '»', ',', ';', '-', '–', '—',
        ])
}

/// Whether the labels below a line stand before sentences.
fn talks_in_sentences(
    lines: &[Line<'_>],
    candidates: &[Option<Box<Candidate>>],
    head: usize,
) -> bool {
    let said = (lines.iter().zip(candidates))
        .skip(head + 1)
        .filter_map(|(line, candidate)| {
            let candidate = candidate.as_ref()?;
            let words = line.text[candidate.label.speech..].trim();
            (!words.is_empty()).then_some(words)
        });
    let (mut all, mut sentences) = (0, 0);
    for words in said {
        all += 1;
        sentences += usize::from(ends_sentence(words));
    }
    all >= 2 && sentences * 10 >= all * 8
}
