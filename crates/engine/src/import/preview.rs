//! What a dry run shows of a file, so that a person can judge whether it was read as it should be.

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::transcript::Transcript;

/// Lines that are shown of the beginning.
const LINES: usize = 3;
/// Code points that are shown of a line.
const WIDTH: usize = 100;

/// What would come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// A line with many special letters: whether the encoding is right is seen there.
    pub letters: Option<String>,
    /// The languages of the turns, most words first.
    pub languages: Vec<PreviewLanguage>,
    /// The labels in the order in which they first speak.
    pub speakers: Vec<PreviewSpeaker>,
    /// The first lines of the text, shortened.
    pub lines: Vec<String>,
}

/// Turns of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PreviewLanguage {
    /// The language; `None` where it is unknown.
    pub language: Option<LanguageTag>,
    /// Number of turns.
    pub turns: usize,
    /// Number of words.
    pub words: usize,
}

/// Turns of one label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PreviewSpeaker {
    /// The label; `None` for turns without one.
    pub speaker: Option<String>,
    /// The name that the file gives whoever has the label, where that is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of turns.
    pub turns: usize,
    /// Number of words.
    pub words: usize,
}

impl Preview {
    pub(super) fn of(transcript: &Transcript) -> Self {
        let text = transcript.text.as_str();
        let mut languages: Vec<PreviewLanguage> = Vec::new();
        let mut speakers: Vec<PreviewSpeaker> = Vec::new();
        let mut place_of: BTreeMap<Option<&str>, usize> = BTreeMap::new();
        for turn in &transcript.turns {
            let words = (turn.span.of(text)).map_or(0, |words| words.split_whitespace().count());
            let at = *place_of.entry(turn.speaker.as_deref()).or_insert_with(|| {
                speakers.push(PreviewSpeaker {
                    speaker: turn.label(),
                    name: name_of(transcript, turn.speaker.as_deref()),
                    turns: 0,
                    words: 0,
                });
                speakers.len() - 1
            });
            speakers[at].turns += 1;
            speakers[at].words += words;
            let known = languages
                .iter()
                .position(|row| row.language == turn.language);
            let at = known.unwrap_or_else(|| {
                languages.push(PreviewLanguage {
                    language: turn.language,
                    turns: 0,
                    words: 0,
                });
                languages.len() - 1
            });
            languages[at].turns += 1;
            languages[at].words += words;
        }
        languages.sort_by_key(|row| std::cmp::Reverse(row.words));
        Self {
            letters: letters(text),
            languages,
            speakers,
            lines: (text.lines().map(str::trim))
                .filter(|line| !line.is_empty())
                .take(LINES)
                .map(|line| cut(line, 0))
                .collect(),
        }
    }
}

/// The name that a file gives a label, where it is not the label itself.
fn name_of(transcript: &Transcript, label: Option<&str>) -> Option<String> {
    let label = label?;
    let known = (transcript.speakers.iter()).find(|known| known.label == label)?;
    known.name.clone().filter(|name| name != label)
}

/// The stretch of a line in which the most different letters outside ASCII stand; `None` where the text has none.
fn letters(text: &str) -> Option<String> {
    /// Bytes of the text that are looked at; the letters of a language come soon.
    const REACH: usize = 1 << 20;
    let head = &text[..text.floor_char_boundary(REACH)];
    let mut best: Option<(usize, &str)> = None;
    for line in head.lines() {
        let mut special: Vec<char> = (line.chars().take(WIDTH))
            .filter(|c| !c.is_ascii() && (c.is_alphabetic() || *c == '\u{fffd}'))
            .collect();
        special.sort_unstable();
        special.dedup();
        if special.len() > best.map_or(0, |(most, _)| most) {
            best = Some((special.len(), line));
        }
    }
    // Where letters stand only far behind the start of long lines, the first of them.
    best.map(|(_, line)| cut(line.trim(), 0)).or_else(|| {
        let at = head.find(|c: char| !c.is_ascii() && c.is_alphabetic())?;
        let start = head[..at].rfind('\n').map_or(0, |end| end + 1);
        let line = head[start..].lines().next()?;
        Some(cut(
            line,
            line[..at - start].chars().count().saturating_sub(20),
        ))
    })
}

/// As much of a line as is shown, from code point `from` on.
fn cut(line: &str, from: usize) -> String {
    let mut rest = line.chars().skip(from);
    let mut shown: String = rest.by_ref().take(WIDTH).collect();
    if rest.next().is_some() {
        shown.push('…');
    }
    if from > 0 {
        shown.insert(0, '…');
    }
    shown
}
