//! Tiers of linguists' formats (ELAN, Praat, EXMARaLDA): which hold speech and whose, and their order in time.

use std::collections::BTreeMap;

use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::{Problem, Transcript};

use crate::format::{Declined, Format, Input};
use crate::rendering::{Rendering, collapse};

/// A piece of a tier: an interval, an annotation, an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Segment {
    pub(crate) start_ms: Option<u64>,
    pub(crate) end_ms: Option<u64>,
    /// Place in time for sorting, where there is no start: that of the last known one before it.
    pub(crate) order: u64,
    /// Which piece of its tier it is, from 1.
    pub(crate) number: u32,
    pub(crate) text: String,
}

/// A line of a score.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tier {
    /// What it holds, and perhaps whose it is.
    pub(crate) name: String,
    /// Its name as people see it, where that is another one.
    pub(crate) shown: Option<String>,
    /// Whose it is, where the format says so beside the name.
    pub(crate) speaker: Option<String>,
    pub(crate) segments: Vec<Segment>,
}

/// What a tier holds, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    /// Speech, utterance by utterance; also every tier whose name says nothing else, and is a speaker's.
    Speech,
    /// Speech, word by word.
    Words,
    /// Sounds, grammar, gestures, translations.
    Analysis,
}

const SPEECH: [&str; 22] = [
    "utterance",
    "utterances",
    "utt",
    "sentence",
    "sentences",
    "phrase",
    "phrases",
    "transcript",
    "transcription",
    "text",
    "ort",
    "orth",
    "orthographic",
    "tx",
    "speech",
    "govor",
    "iskaz",
    "transkript",
    "runa",
    "teksts",
    "trascrizione",
    "testo",
];
const WORDS: [&str; 9] = [
    "word", "words", "token", "tokens", "tok", "riječi", "vārdi", "parole", "wor",
];
const ANALYSIS: [&str; 74] = [
    "phone",
    "phones",
    "phon",
    "phons",
    "phoneme",
    "phonemes",
    "phonetic",
    "ipa",
    "sampa",
    "segment",
    "segments",
    "syllable",
    "syllables",
    "syl",
    "stress",
    "tone",
    "tones",
    "tobi",
    "pitch",
    "intensity",
    "formant",
    "formants",
    "break",
    "breaks",
    "index",
    "pos",
    "tag",
    "tags",
    "lemma",
    "lemmas",
    "gloss",
    "glosses",
    "ge",
    "mb",
    "ps",
    "ref",
    "morph",
    "morphs",
    "morpheme",
    "morphemes",
    "mor",
    "gra",
    "translation",
    "translations",
    "ft",
    "tr",
    "prijevod",
    "tulkojums",
    "traduzione",
    "note",
    "notes",
    "comment",
    "comments",
    "com",
    "napomena",
    "napomene",
    "bilješke",
    "piezīmes",
    "gesture",
    "gestures",
    "gest",
    "gaze",
    "posture",
    "action",
    "noise",
    "silence",
    "misc",
    "code",
    "codes",
    "vowel",
    "vowels",
    "tonic",
    "struct",
    "errors",
];

/// Words closer than this, in milliseconds, belong to one utterance.
const PAUSE: u64 = 300;

/// The level that a name tells of, and what the name holds besides: `Ana - words` is of the words of Ana.
fn level(name: &str) -> (Level, Option<String>) {
    let parts: Vec<(usize, &str)> = {
        let mut start = 0;
        let mut parts = Vec::new();
        for (at, c) in name.char_indices().chain([(name.len(), ' ')]) {
            if !c.is_alphabetic() {
                parts.push((start, &name[start..at]));
                start = at + c.len_utf8();
            }
        }
        parts
            .into_iter()
            .filter(|(_, part)| !part.is_empty())
            .collect()
    };
    // `tonicVowel` is two words.
    let of = |part: &str| {
        let hump = part
            .char_indices()
            .skip(1)
            .find(|(_, c)| c.is_uppercase())
            .map_or(part.len(), |(at, _)| at);
        // Two capitals are somebody's initials.
        let initials = part.chars().count() <= 2 && part.contains(char::is_uppercase);
        let (whole, first) = (part.to_lowercase(), part[..hump].to_lowercase());
        [
            (Level::Speech, &SPEECH[..]),
            (Level::Words, &WORDS[..]),
            (Level::Analysis, &ANALYSIS[..]),
        ]
        .into_iter()
        .filter(|_| !initials)
        .find(|(_, names)| names.contains(&whole.as_str()) || names.contains(&first.as_str()))
        .map(|(level, _)| level)
    };
    let rest = |text: &str| {
        let text = text.trim_matches(|c: char| !c.is_alphanumeric());
        Some(text.to_owned()).filter(|text| !text.is_empty())
    };
    let known: Vec<Level> = parts.iter().filter_map(|(_, part)| of(part)).collect();
    match (&parts[..], known.iter().max()) {
        (_, Some(&highest))
            if known.len() == parts.len()
                || (highest == Level::Analysis && of(parts[0].1).is_some()) =>
        {
            (highest, None)
        }
        ([.., (at, last)], Some(_)) if of(last).is_some() => {
            (of(last).unwrap_or(Level::Analysis), rest(&name[..*at]))
        }
        ([(at, first), ..], Some(_)) if of(first).is_some() => (
            of(first).unwrap_or(Level::Analysis),
            rest(&name[at + first.len()..]),
        ),
        _ => (Level::Speech, rest(name).map(|_| name.trim().to_owned())),
    }
}

/// Whether the pieces of a speaker's tier are single words, whatever the tier is called.
fn is_word_by_word(segments: &[Segment]) -> bool {
    let words = |segment: &Segment| segment.text.split_whitespace().count();
    let filled = segments.iter().filter(|segment| words(segment) > 0).count();
    let single = segments
        .iter()
        .filter(|segment| words(segment) == 1)
        .count();
    filled >= 5 && single * 10 >= filled * 9
}

/// Words of one utterance, word by word, as utterances.
fn utterances(words: Vec<Segment>) -> Vec<Segment> {
    let mut joined: Vec<Segment> = Vec::new();
    for word in words
        .into_iter()
        .filter(|word| !word.text.trim().is_empty())
    {
        match joined.last_mut() {
            Some(last)
                if word
                    .start_ms
                    .zip(last.end_ms)
                    .is_none_or(|(start, end)| start < end + PAUSE) =>
            {
                last.text.push(' ');
                last.text.push_str(&word.text);
                last.end_ms = word.end_ms.or(last.end_ms);
            }
            _ => joined.push(word),
        }
    }
    joined
}

/// Makes turns of the tiers that hold speech, in the order of time: each piece is a turn. Of a speaker with speech
/// in utterances and in words the utterances are taken; tiers that nobody's name stands on count where there are no
/// others. `unit` is what the format calls a piece of a tier.
///
/// # Errors
/// [`Declined::Refused`] where no tier holds speech.
pub(crate) fn transcript(
    format: &dyn Format,
    unit: MarkKind,
    input: &Input<'_>,
    tiers: Vec<Tier>,
    mut problems: Vec<Problem>,
) -> Result<Transcript, Declined> {
    let spoken = |tier: &Tier| {
        tier.segments
            .iter()
            .any(|segment| !segment.text.trim().is_empty())
    };
    let levels: Vec<(Level, Option<String>)> = tiers
        .iter()
        .map(|tier| {
            let (level, named) = level(&tier.name);
            (
                level,
                tier.speaker.clone().or(named).map(|name| collapse(&name)),
            )
        })
        .collect();
    // The best level of each speaker.
    let mut best: BTreeMap<Option<&str>, Level> = BTreeMap::new();
    for ((level, speaker), _) in levels.iter().zip(&tiers).filter(|(_, tier)| spoken(tier)) {
        let known = best.entry(speaker.as_deref()).or_insert(*level);
        *known = (*known).min(*level);
    }
    let named = best
        .iter()
        .any(|(speaker, level)| speaker.is_some() && *level < Level::Analysis);
    let is_taken = |at: usize| {
        let (level, speaker) = &levels[at];
        *level < Level::Analysis
            && (speaker.is_some() || !named)
            && best.get(&speaker.as_deref()) == Some(level)
    };
    let mut turns: Vec<(u64, usize, Segment)> = Vec::new();
    let mut left_out = Vec::new();
    for (at, tier) in tiers.iter().enumerate() {
        if !is_taken(at) {
            if spoken(tier) {
                left_out.push(tier.name.trim());
            }
            continue;
        }
        let segments = match levels[at].0 {
            Level::Speech if !is_word_by_word(&tier.segments) => tier.segments.clone(),
            _ => utterances(tier.segments.clone()),
        };
        turns.extend(
            segments
                .into_iter()
                .map(|segment| (segment.order, at, segment)),
        );
    }
    // Stable: pieces at one time keep the order of tiers, pieces of a tier their own.
    turns.sort_by_key(|(order, ..)| *order);
    if !left_out.is_empty() {
        problems.push(Problem {
            kind: "tiers-left-out",
            message: left_out_message(&left_out),
            line: None,
        });
    }
    let mut rendering = Rendering::default();
    for (_, at, segment) in &turns {
        rendering.begin(levels[*at].1.as_deref(), None);
        let tier = &tiers[*at];
        let shown = tier.shown.as_ref().unwrap_or(&tier.name);
        rendering.place_in(unit, segment.number, shown);
        rendering.time(
            segment.start_ms,
            segment
                .end_ms
                .filter(|end| segment.start_ms.is_none_or(|start| start <= *end)),
        );
        rendering.say(&segment.text);
    }
    let decoded = input.decoded.as_ref();
    let encoding = decoded.map_or("UTF-8", |decoded| &decoded.encoding);
    let mut all = decoded
        .map(|decoded| decoded.problems.clone())
        .unwrap_or_default();
    all.extend(problems);
    let transcript = rendering.finish(format.reader(), encoding, all);
    if !transcript.turns.is_empty() {
        return Ok(transcript);
    }
    Err(if left_out.is_empty() {
        Declined::nothing_said()
    } else {
        Declined::Refused(format!(
            "no tier holds speech: {}; give the tier with the words the name of its speaker",
            left_out_message(&left_out)
        ))
    })
}

fn left_out_message(names: &[&str]) -> String {
    const MOST: usize = 6;
    let shown: Vec<String> = names
        .iter()
        .take(MOST)
        .map(|name| format!("`{name}`"))
        .collect();
    let more = match names.len().saturating_sub(MOST) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!(
        "by their names, the tiers {}{more} hold analysis or repeat what another tier holds, and were left out",
        shown.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_tiers() {
        for (name, expected, speaker) in [
            ("Ana Kovač", Level::Speech, Some("Ana Kovač")),
            ("TR", Level::Speech, Some("TR")),
            ("P1", Level::Speech, Some("P1")),
            ("", Level::Speech, None),
            ("phrase", Level::Speech, None),
            ("tx@Žana", Level::Speech, Some("Žana")),
            ("Ana - words", Level::Words, Some("Ana")),
            ("Ģirts_phones", Level::Analysis, Some("Ģirts")),
            ("words-pos", Level::Analysis, None),
            ("words-timesub", Level::Words, Some("timesub")),
            ("tonicVowel", Level::Analysis, None),
            ("\"word\"", Level::Words, None),
        ] {
            assert_eq!(
                level(name),
                (expected, speaker.map(str::to_owned)),
                "{name}"
            );
        }
    }
}
