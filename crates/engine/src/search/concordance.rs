//! Matches in their context (KWIC), a line for each.

use std::ops::Range;

use serde::Serialize;
use verbatim_codebook::Passages;
use verbatim_language::{AnalysedWord, Language, sentences};
use verbatim_model::coding::Unit;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::text::CodePoints;
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

/// A line of a concordance in which a place stands once: matches of one sentence that are seen at once are one line.
#[derive(Debug, Clone, PartialEq)]
pub struct ConcordancePlace {
    /// From the first of the matches to the last, with its context.
    pub line: ConcordanceLine,
    /// The matches, those that share words as one: code points from the start of the words that the line has as found.
    pub matches: Vec<[usize; 2]>,
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

/// A line that is to be shown: the index of the turn and of its matches, `None` where it has none.
type LineOf = (usize, Option<Range<usize>>);

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

/// Each match of a turn by itself.
pub(super) fn apart(found: &Found) -> Vec<Range<usize>> {
    (0..found.matches.len()).map(|n| n..n + 1).collect()
}

/// The matches of a turn, those together that stand in one sentence and are seen with the first of them: that end at most
/// `context` code points behind it.
pub(super) fn together(
    corpus: &Corpus<'_>,
    found: &Found,
    context: usize,
) -> Result<Vec<Range<usize>>, EngineError> {
    let matches = &found.matches;
    if matches.len() < 2 {
        return Ok(apart(found));
    }
    let source = &corpus.register.sources[found.place];
    let document = corpus.project.document(source)?;
    let turn = &document.turns[found.n];
    let text = document.words(turn.span)?;
    let points = CodePoints::new(text);
    let whole = TurnText::without_words(text, analysed(turn.language));
    let mut sentences = Passages::of(&whole);
    let mut places: Vec<Range<usize>> = Vec::new();
    // Where the sentence of the first match of the last place ends.
    let mut end = 0;
    for (n, span) in matches.iter().enumerate() {
        let of_last = places.last_mut().filter(|place| {
            let behind = &matches[place.start];
            span.start < end && points.from_byte(span.end) <= points.from_byte(behind.end) + context
        });
        match of_last {
            Some(place) => place.end = n + 1,
            None => {
                let held = sentences.coded(Unit::Sentence, vec![span.clone()]);
                end = held.last().map_or(text.len(), |sentence| sentence.end);
                places.push(n..n + 1);
            }
        }
    }
    Ok(places)
}

/// The turns that were found, line by line.
/// Turns come in order; where matches are sorted, those without a match come last, and several on a line stand with the first.
///
/// # Errors
/// Those of `lines_of`, which tells the lines of a turn.
pub(super) fn in_order(
    found: &[Found],
    sort: SearchSort,
    lines_of: impl Fn(&Found) -> Result<Vec<Range<usize>>, EngineError>,
) -> Result<Vec<LineOf>, EngineError> {
    let mut lines: Vec<LineOf> = Vec::new();
    for (place, turn) in found.iter().enumerate() {
        if turn.matches.is_empty() {
            lines.push((place, None));
        }
        lines.extend((lines_of(turn)?.into_iter()).map(|n| (place, Some(n))));
    }
    if sort.is_of_matches() {
        lines.sort_by_key(|(place, matches)| {
            let turn = &found[*place];
            let n = matches.as_ref().map(|matches| matches.start);
            let key = n.and_then(|n| turn.keys.get(n));
            (key.is_none(), key, turn.place, turn.n, n)
        });
    }
    Ok(lines)
}

/// The same with each of the matches.
pub(super) fn place(
    corpus: &Corpus<'_>,
    found: &Found,
    matches: Option<Range<usize>>,
    context: usize,
) -> Result<ConcordancePlace, EngineError> {
    let line = line(corpus, found, matches.clone(), context)?;
    let points = CodePoints::new(&line.text);
    let start = line.start - line.turn_start;
    let mut apart: Vec<[usize; 2]> = Vec::new();
    for span in (matches.and_then(|matches| found.matches.get(matches))).unwrap_or_default() {
        let [from, to] = [span.start, span.end].map(|at| points.from_byte(at) - start);
        match apart.last_mut() {
            Some([_, end]) if from < *end => *end = to.max(*end),
            _ => apart.push([from, to]),
        }
    }
    let matches = apart;
    Ok(ConcordancePlace { line, matches })
}

/// Some of the matches of a turn that was found, from the first to the last of them, as they are shown with `context` code
/// points to each side.
pub(super) fn line(
    corpus: &Corpus<'_>,
    found: &Found,
    matches: Option<Range<usize>>,
    context: usize,
) -> Result<ConcordanceLine, EngineError> {
    let source = &corpus.register.sources[found.place];
    let document = corpus.project.document(source)?;
    let turn = &document.turns[found.n];
    let text = document.words(turn.span)?;
    let whole = document.turn_place(found.n);
    let points = CodePoints::new(text);
    let matches = (matches.and_then(|matches| found.matches.get(matches))).unwrap_or_default();
    let span = (matches.first()).map(|first| {
        let ends = matches.iter().map(|span| span.end);
        first.start..ends.max().unwrap_or(first.end)
    });
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
    let sentence = match span {
        Some(_) => sentence(text, language, matches),
        None => beginning(text, language, context.saturating_mul(2)),
    };
    let sentence = Sentence {
        start: whole.start + points.from_byte(sentence.start),
        end: whole.start + points.from_byte(sentence.end),
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

/// The sentences that hold matches, as bytes of the turn.
fn sentence(text: &str, language: Option<Language>, found: &[Range<usize>]) -> Range<usize> {
    let turn = TurnText::without_words(text, language);
    let held = Passages::of(&turn).coded(Unit::Sentence, found.to_vec());
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
