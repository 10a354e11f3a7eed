//! Transcription marks: what a transcriber wrote about the recording, among what was said.
//!
//! `[smijeh]`, `(kratka pauza)`, `<unk>`, `(..)` and `[00:12:33]` are marks. `(društvena poduzeća)` and `[općina Vrbovec]`
//! are words, and so is everything else in brackets that is not made of the events of the languages' lists: what was said
//! must never get lost to search, so a mark that no list knows stays searchable.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use crate::fold::fold;
use crate::registry::REGISTRY;

/// The words that marks are made of, in one language; a `*` stands for any ending. Diacritics may be missing in a text.
pub(crate) struct MarkWords {
    /// What happens besides speech, or keeps speech from being heard: `smijeh*`, `nerazumljiv*`. One of them makes a mark
    /// in any kind of brackets.
    pub events: &'static [&'static str],
    /// Things that may as well be spoken about: `glazb*`, `telefon*`. Alone they make a mark in square brackets or double
    /// parentheses, not in parentheses.
    pub things: &'static [&'static str],
    /// What may stand beside them: `svi`, `kratk*`, `u`.
    pub beside: &'static [&'static str],
}

/// Marks are short: so many words at most.
const WORDS: usize = 6;
/// And so many bytes at most, brackets included.
const BYTES: usize = 96;

/// Tags of subtitles and of speech recognisers that may stand alone; others need a slash or an attribute to be tags.
const TAGS: &[&str] = &[
    "b",
    "i",
    "u",
    "s",
    "em",
    "strong",
    "br",
    "p",
    "span",
    "font",
    "c",
    "v",
    "lang",
    "ruby",
    "rt",
    "unk",
    "sil",
    "spn",
    "nsn",
    "hes",
    "fil",
    "lau",
    "filler",
    "foreign",
    "overlap",
    "noise",
    "pause",
    "laugh",
    "breath",
    "cough",
    "cut",
    "unclear",
    "unintelligible",
    "vocal",
    "crosstalk",
    "music",
    "silence",
    "speech",
    "start",
    "end",
];

/// Where the transcription marks of a text stand, brackets included: bytes, in order, without overlaps.
///
/// Words inside marks are neither searched nor coded.
///
/// ```
/// # use verbatim_language::marks;
/// let text = "Da [smijeh], zadruga (socijalna) <unk>";
/// let found: Vec<&str> = marks(text).into_iter().map(|mark| &text[mark]).collect();
/// assert_eq!(found, ["[smijeh]", "<unk>"]);
/// ```
#[must_use]
pub fn marks(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(['[', '(', '<']).map(|at| from + at) {
        from = match mark_at(text, start) {
            Some(end) => {
                found.push(start..end);
                end
            }
            None => start + 1,
        };
    }
    found
}

/// The end of the mark that begins with the bracket at `start`.
fn mark_at(text: &str, start: usize) -> Option<usize> {
    let rest = &text[start..];
    let (open, close) = match rest.as_bytes().first()? {
        b'[' => ("[", "]"),
        b'<' => ("<", ">"),
        _ if rest.starts_with("((") => ("((", "))"),
        _ => ("(", ")"),
    };
    let window = rest.len().min(BYTES);
    let inside = rest.as_bytes()[open.len()..window]
        .windows(close.len())
        .position(|bytes| bytes == close.as_bytes())
        .map(|length| &rest[open.len()..open.len() + length])?;
    let is_mark = match open {
        // A bracket within one that was left open: the inner one may be a mark.
        _ if inside.contains(['[', '<', '\n', '\r']) => false,
        "<" => is_tag(inside),
        "(" => !inside.contains('(') && (is_pause(inside) || is_event(inside, false)),
        _ => is_pause(inside) || is_event(inside, true),
    };
    is_mark.then(|| start + open.len() + inside.len() + close.len())
}

/// `unk`, `/b`, `c.yellow`, `v Ana`, `00:12.000`, `font color="red"`.
fn is_tag(inside: &str) -> bool {
    if is_time(inside) {
        return true;
    }
    let closes = inside.starts_with('/') || inside.ends_with('/');
    let inside = inside.trim_start_matches('/').trim_end_matches('/');
    let name = inside.split([' ', '.']).next().unwrap_or(inside);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic())
        || !name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-:".contains(c))
    {
        return false;
    }
    let alone = name.len() == inside.len();
    let lower = name.to_ascii_lowercase();
    match lower.as_str() {
        "v" | "lang" => true,
        _ if alone => closes || TAGS.contains(&lower.as_str()) || is_event(inside, true),
        _ => {
            inside[name.len()..].starts_with('.') && TAGS.contains(&lower.as_str())
                || inside.contains('=')
        }
    }
}

/// `..`, `…`, `?`, `0.5`, `1,2 s`, `3 sec.`, `00:12:33`; a mere number is none, it may be a year or a paragraph.
fn is_pause(inside: &str) -> bool {
    let inside = inside.trim();
    if inside.is_empty() {
        return false;
    }
    if inside.chars().all(|c| ".…?!-–—_/* ".contains(c)) {
        return true;
    }
    let length = inside
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(inside.len());
    let (digits, rest) = inside.split_at(length);
    let fraction = rest
        .strip_prefix(['.', ','])
        .map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    let decimal = fraction.is_some_and(|after| {
        after.is_empty() && (2..=3).contains(&rest.len()) && (digits == "0" || rest.len() == 2)
    });
    let unit = matches!(
        fraction.unwrap_or(rest).trim().trim_end_matches('.'),
        "s" | "sec" | "secs" | "sek" | "''" | "\""
    );
    !digits.is_empty() && (decimal && digits.len() < 3 || unit && digits.len() < 4)
        || is_time(inside)
}

/// `00:12`, `1:02:33`, `00:12:33.500`, also two of them with a dash between.
fn is_time(text: &str) -> bool {
    text.split(['-', '–', '—']).all(|time| {
        let time = time.trim();
        let parts: Vec<&str> = time.split(':').collect();
        let number = |part: &str, lengths: Range<usize>| {
            lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
        };
        (2..=3).contains(&parts.len())
            && parts.iter().enumerate().all(|(n, part)| {
                if n + 1 == parts.len() {
                    let (seconds, fraction) = part.split_once(['.', ',']).unwrap_or((part, "0"));
                    number(seconds, 2..3) && number(fraction, 1..4)
                } else {
                    number(part, 1..3)
                }
            })
    })
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Beside,
    Thing,
    Event,
}

/// The lists of all languages, folded: a transcriber need not write marks in the language of the speaker.
#[derive(Default)]
struct Vocabulary {
    whole: HashMap<String, Kind>,
    /// By the first two bytes: what words may begin with.
    begun: HashMap<String, Vec<(String, Kind)>>,
}

const BEGINNING: usize = 2;

impl Vocabulary {
    fn get() -> &'static Self {
        static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
        VOCABULARY.get_or_init(|| {
            let mut vocabulary = Self::default();
            for grammar in REGISTRY {
                let MarkWords {
                    events,
                    things,
                    beside,
                } = &grammar.marks;
                for (kind, words) in [
                    (Kind::Beside, beside),
                    (Kind::Thing, things),
                    (Kind::Event, events),
                ] {
                    for word in *words {
                        vocabulary.put(&fold(word), kind);
                    }
                }
            }
            vocabulary
        })
    }

    fn put(&mut self, word: &str, kind: Kind) {
        match word.strip_suffix('*') {
            Some(beginning) => self
                .begun
                .entry(beginning[..BEGINNING.min(beginning.len())].to_owned())
                .or_default()
                .push((beginning.to_owned(), kind)),
            None => {
                let known = self.whole.entry(word.to_owned()).or_insert(kind);
                *known = kind.max(*known);
            }
        }
    }

    fn kind(&self, folded: &str) -> Option<Kind> {
        let begun = folded
            .get(..BEGINNING)
            .and_then(|beginning| self.begun.get(beginning))
            .into_iter()
            .flatten()
            .filter(|(beginning, _)| folded.starts_with(beginning))
            .map(|&(_, kind)| kind);
        begun.chain(self.whole.get(folded).copied()).max()
    }
}

/// True where the words are an event and what may stand beside one. `strict` brackets hold marks of things, too.
fn is_event(inside: &str, strict: bool) -> bool {
    let folded = fold(inside);
    let mut words = 0;
    let mut strongest = Kind::Beside;
    for word in folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        // How long and when: `3`, `12s`, `00`.
        let number = word.strip_suffix('s').unwrap_or(word);
        if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) {
            continue;
        }
        words += 1;
        match Vocabulary::get().kind(word) {
            Some(kind) => strongest = strongest.max(kind),
            None if is_label(word) => {}
            None => return false,
        }
        if words > WORDS {
            return false;
        }
    }
    strongest == Kind::Event || (strict && strongest == Kind::Thing)
}

/// A speaker's label: `S1`, `p12`.
fn is_label(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    word.len() - digits.len() == 1
        && (1..3).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
}
