//! Matches in their context (KWIC), a line for each.

use std::ops::Range;

use serde::Serialize;
use verbatim_codebook::Passages;
use verbatim_language::{AnalysedWord, Language, sentences};
use verbatim_model::coding::Unit;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::text::{CodePoints, Span};
use verbatim_query::TurnText;

use super::corpus::{Corpus, Sighting};
use super::hits::{Found, SearchSort};
use crate::document::analysed;
use crate::error::EngineError;
use crate::sources::OriginalPlace;

/// A match in its context; or a turn of which the query is true for another reason than its words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ConcordanceLine {
    /// Name of the source.
    pub source: String,
    /// Id of the source.
    pub source_id: String,
    /// Number of the turn within the source, from 1.
    pub turn: usize,
    /// Label as written.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// Role of the speaker.
    pub role: Option<Role>,
    /// Language of the turn.
    pub language: Option<LanguageTag>,
    /// Key of the session.
    pub session: Option<String>,
    /// Territory of the session.
    pub territory: Option<String>,
    /// First code point of the match in the canonical text; of the turn where nothing in it matched.
    pub start: usize,
    /// The code point after its last.
    pub end: usize,
    /// Where it stands in the original file, as far as known.
    pub original: Option<OriginalPlace>,
    /// What stands before the match in the turn, as many code points as were asked for.
    pub left: String,
    /// The match; `None` where nothing in the turn matched, and then `right` is its beginning.
    #[serde(rename = "match")]
    pub found: Option<String>,
    /// What stands after the match in the turn.
    pub right: String,
    /// The words of the turn.
    pub text: String,
    /// How well the turn fits; comparable within one search.
    pub score: f32,
    /// The sentence that holds the match; the first ones of the turn where nothing in it matched, since a turn may be very long.
    #[serde(skip)]
    pub sentence: Sentence,
    /// First code point of the turn in the canonical text.
    #[serde(skip)]
    pub turn_start: usize,
}

/// What is quoted of a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// First code point in the canonical text.
    pub start: usize,
    /// The code point after its last.
    pub end: usize,
    /// The words.
    pub quote: String,
}

/// How many words of context matches are sorted by; equals then stand by source and place.
const SORTED_WORDS: usize = 8;

/// What the matches of a turn are sorted by, letters folded; nothing where turns are sorted.
pub(super) fn sort_keys(sort: SearchSort, sighting: &Sighting<'_>) -> Vec<String> {
    let words = &sighting.text.words;
    let key = |words: &mut dyn Iterator<Item = &AnalysedWord>| -> String {
        let folded: Vec<&str> = words
            .take(SORTED_WORDS)
            .map(|word| &*word.forms.folded)
            .collect();
        folded.join(" ")
    };
    let matches = sighting.matches.iter();
    matches
        .filter(|_| sort.is_of_matches())
        .map(|span| {
            let from = words.partition_point(|word| word.word.end <= span.start);
            let to = words.partition_point(|word| word.word.start < span.end);
            match sort {
                SearchSort::Left => key(&mut words[..from].iter().rev()),
                SearchSort::Right => key(&mut words[to..].iter()),
                _ => key(&mut words[from..to.max(from)].iter()),
            }
        })
        .collect()
}

/// The turns that were found, match by match: the index of each turn and of its match, `None` where it has none.
/// Turns come in order; where matches are sorted, those without a match come last.
pub(super) fn in_order(found: &[Found], sort: SearchSort) -> Vec<(usize, Option<usize>)> {
    let mut lines: Vec<(usize, Option<usize>)> = Vec::new();
    for (place, turn) in found.iter().enumerate() {
        if turn.matches.is_empty() {
            lines.push((place, None));
        }
        lines.extend((0..turn.matches.len()).map(|n| (place, Some(n))));
    }
    if sort.is_of_matches() {
        lines.sort_by_key(|&(place, n)| {
            let turn = &found[place];
            let key = n.and_then(|n| turn.keys.get(n));
            (key.is_none(), key, turn.place, turn.n, n)
        });
    }
    lines
}

/// A match of a turn that was found, as it is shown with `context` code points to each side.
pub(super) fn line(
    corpus: &Corpus<'_>,
    found: &Found,
    n: Option<usize>,
    context: usize,
) -> Result<ConcordanceLine, EngineError> {
    let source = &corpus.register.sources[found.place];
    let document = corpus.project.document(source)?;
    let turn = &document.turns[found.n];
    let text = document.words(turn.span)?;
    let whole = document.turn_place(found.n);
    let points = CodePoints::new(text);
    let span = n.and_then(|n| found.matches.get(n).cloned());
    let (start, end) = span.as_ref().map_or((0, whole.end - whole.start), |span| {
        (points.from_byte(span.start), points.from_byte(span.end))
    });
    let byte = |count: usize| points.to_byte(count).unwrap_or(text.len());
    let (left, right) = match &span {
        Some(span) => (
            &text[byte(start.saturating_sub(context))..span.start],
            &text[span.end..byte(end.saturating_add(context))],
        ),
        None => ("", &text[..byte(context.saturating_mul(2))]),
    };
    let language = analysed(turn.language);
    let sentence = match span.clone() {
        Some(span) => sentence(text, language, span),
        None => beginning(text, language, context.saturating_mul(2)),
    };
    let place = document.code_points(
        Span::new(
            turn.span.start() + sentence.start,
            turn.span.start() + sentence.end,
        )
        .unwrap_or(turn.span),
    );
    let sentence = Sentence {
        start: place.start,
        end: place.end,
        quote: text[sentence].to_owned(),
    };
    let at = turn.span.start() + span.as_ref().map_or(0, |span| span.start);
    let participant = corpus.register.who(source, turn);
    let session = corpus.register.session_of(source);
    Ok(ConcordanceLine {
        source: source.name.clone(),
        source_id: source.id.to_string(),
        turn: found.n + 1,
        speaker: turn.label(),
        participant: participant.map(|participant| participant.number.clone()),
        role: participant.and_then(|participant| participant.role),
        language: turn.language,
        session: session.map(|session| session.key.clone()),
        territory: session.and_then(|session| session.territory.clone()),
        start: whole.start + start,
        end: whole.start + end,
        original: corpus.project.original_place(source, &document, at)?,
        left: left.to_owned(),
        found: span.map(|span| text[span].to_owned()),
        right: right.to_owned(),
        text: text.to_owned(),
        score: found.score,
        sentence,
        turn_start: whole.start,
    })
}

/// The sentences that hold a match, as bytes of the turn.
fn sentence(text: &str, language: Option<Language>, found: Range<usize>) -> Range<usize> {
    let turn = TurnText::without_words(text, language);
    let held = Passages::of(&turn).coded(Unit::Sentence, vec![found]);
    let start = held.first().map_or(0, |sentence| sentence.start);
    start..held.last().map_or(text.len(), |sentence| sentence.end)
}

/// The first sentences of a turn, as bytes of it: as many whole ones as have room in `most` code points, or one. Of a sentence that
/// is more than twice as long, the first words.
fn beginning(text: &str, language: Option<Language>, most: usize) -> Range<usize> {
    let points = CodePoints::new(text);
    let byte = |count: usize| points.to_byte(count).unwrap_or(text.len());
    let (room, longest) = (byte(most), byte(most.saturating_mul(2)));
    let start = text.len() - text.trim_start().len();
    let mut end = start;
    for sentence in sentences(text, language) {
        let after = text[..sentence.end].trim_end().len().max(start);
        if end > start && after > room {
            break;
        }
        end = after;
    }
    if end > longest {
        let words = text[..longest].trim_end();
        end = words
            .rfind(char::is_whitespace)
            .map_or(longest, |at| text[..at].trim_end().len());
    }
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_is_quoted_from_its_beginning_in_whole_sentences() {
        let of = |text: &str, most| {
            let text = text.to_owned();
            text[beginning(&text, Some(Language::Croatian), most)].to_owned()
        };
        let turn = " Zadruga 👩\u{200d}🌾 drži tržnicu. Žena na šalteru šuti! Škole? Nema ih.";
        assert_eq!(of(turn, 200), turn.trim());
        assert_eq!(of(turn, 30), "Zadruga 👩\u{200d}🌾 drži tržnicu.");
        assert_eq!(
            of(turn, 50),
            "Zadruga 👩\u{200d}🌾 drži tržnicu. Žena na šalteru šuti!"
        );
        // One sentence at least, and of an endless one the first words.
        assert_eq!(of(turn, 20), "Zadruga 👩\u{200d}🌾 drži tržnicu.");
        let endless = "ovaj onaj taj ".repeat(500);
        assert_eq!(of(&endless, 12), "ovaj onaj taj ovaj");
        assert_eq!(of(&"š".repeat(50), 5), "š".repeat(10));
        assert_eq!(of("", 20), "");
        assert_eq!(of("   ", 20), "");
    }
}
