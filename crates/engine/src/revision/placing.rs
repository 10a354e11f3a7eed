//! Passages without a place that a person puts where they belong, or gives up.

use std::collections::BTreeSet;

use serde::Serialize;
use verbatim_model::coding::{Coding, Judgement, Memo, Passage};
use verbatim_model::id::{CodingId, LinkId, Uuid};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::project::RULES_CODER;
use verbatim_model::session::Source;
use verbatim_model::stakeholder::Citation;
use verbatim_model::text::{CanonicalText, CodePointSpan, CodePoints, Hash, Span};
use verbatim_model::translation::Translation;
use verbatim_model::turn_language::TurnLanguage;
use verbatim_report::is_shortening;
use verbatim_store::Writer;

use super::unplaced::Waiting;
use super::{quoted, shifted};
use crate::coding::delete_coding;
use crate::counted;
use crate::document::Document;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// Where a person puts something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlaceRequest {
    /// The words as they stand in the text in force; white space may differ.
    pub quote: Option<String>,
    /// Number of a turn, from 1: the words are looked for there; without words, the whole turn.
    pub turn: Option<usize>,
    /// The place itself, in code points of the text in force, for whoever points at it; the words and the turn are not asked then.
    pub place: Option<CodePointSpan>,
}

/// Something that was placed by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlacedRow {
    /// `coding`, `link`, `memo`, `mention`, `translation` or `language`.
    pub what: &'static str,
    /// Its id now; only languages of turns get another one.
    pub id: String,
    /// Name of the source.
    pub source: String,
    /// Number of the turn in which it begins, from 1.
    pub turn: Option<usize>,
    /// First code point of the text in force.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words there.
    pub quote: String,
}

const LISTED: &str = "`verbatim source unplaced PROJECT` lists them with their ids";

impl Project {
    /// Puts what could not be placed, by ids or by what ids alone begin with, where a person says. Whoever does so has
    /// seen the words: codings by hand and links are not stale there. One undo takes it back.
    ///
    /// # Errors
    /// When there is no such thing or place, the words stand at several places, or a coding is there already.
    pub fn place_unplaced(
        &mut self,
        ids: &[String],
        request: &PlaceRequest,
    ) -> Result<Vec<PlacedRow>, EngineError> {
        let rows = self.settled(|project| project.place_once(ids, request))?;
        self.forget_documents();
        self.catch_up_quietly();
        Ok(rows)
    }

    fn place_once(
        &mut self,
        ids: &[String],
        request: &PlaceRequest,
    ) -> Result<Vec<PlacedRow>, EngineError> {
        let register = self.register()?;
        let waiting = self.waiting_with(ids)?;
        let Some(first) = waiting.first() else {
            return Err(EngineError::usage("nothing to place", LISTED));
        };
        let unknown = || EngineError::unknown("source", first.source().to_string(), LISTED);
        let source = register.source_by_id(first.source()).ok_or_else(unknown)?;
        if let Some(other) = waiting.iter().find(|other| other.source() != source.id) {
            return Err(EngineError::usage(
                format!(
                    "one stands in `{}`, another in `{}`",
                    source.name,
                    register.source_name(other.source())
                ),
                "place what is of one source together",
            ));
        }
        let document = self.document(source)?;
        let span = found(source, &document, request)?;
        let words = document.words(span)?;
        let turn = document.turns_at(span).next().map(|(number, _)| number);
        let mut rows = Vec::new();
        let mut changes = Vec::new();
        for waiting in waiting {
            let was = self.words_of(&waiting)?;
            let is_same = was.as_deref() == Some(words);
            let change = self.placed(&register, waiting, span, turn, words, is_same)?;
            let place = document.code_points(span);
            rows.push(PlacedRow {
                what: change.what(),
                id: change.id().to_string(),
                source: source.name.clone(),
                turn: turn.map(|number| number + 1),
                start: place.start,
                end: place.end,
                quote: words.to_owned(),
            });
            changes.push(change);
        }
        let place = turn.map_or(String::new(), |number| format!(" in turn {}", number + 1));
        let sentence = format!(
            "placed {} of `{}`{place} by hand",
            counted(changes.len(), "passage"),
            source.name
        );
        self.act("source-place", sentence, |writer| {
            changes.iter().try_for_each(|change| change.write(writer))
        })?;
        Ok(rows)
    }

    /// Gives up what could not be placed; codings go with what was said of them. One undo brings it back. Returns how
    /// many went.
    ///
    /// # Errors
    /// When there is no such thing, or a link that is to stay rests on a coding.
    pub fn drop_unplaced(&mut self, ids: &[String]) -> Result<usize, EngineError> {
        self.settled(|project| project.drop_once(ids))
    }

    fn drop_once(&mut self, ids: &[String]) -> Result<usize, EngineError> {
        let register = self.register()?;
        let waiting = self.waiting_with(ids)?;
        let gone: BTreeSet<LinkId> = (waiting.iter())
            .filter_map(|waiting| match waiting {
                Waiting::Link(link, _) => Some(link.id),
                _ => None,
            })
            .collect();
        let mut staying = self.store.every::<EvidenceLink>()?;
        staying.retain(|link| !gone.contains(&link.id));
        let linked: BTreeSet<CodingId> = staying.iter().filter_map(|link| link.coding).collect();
        let codings: Vec<Coding> = (waiting.iter())
            .filter_map(|waiting| match waiting {
                Waiting::Coding(coding, _) if linked.contains(&coding.id) => Some(coding.clone()),
                _ => None,
            })
            .collect();
        self.refuse_linked(&codings, "give up")?;
        let judgements = self.store.all::<Judgement>()?;
        let memos = self.store.all::<Memo>()?;
        let sources: BTreeSet<&str> = (waiting.iter())
            .map(|waiting| register.source_name(waiting.source()))
            .collect();
        let sources: Vec<String> = sources.iter().map(|name| format!("`{name}`")).collect();
        let sentence = format!(
            "gave up {} without a place in {}",
            counted(waiting.len(), "passage"),
            sources.join(", ")
        );
        self.act("source-drop", sentence, |writer| {
            // Links first: they may rest on the codings.
            for link in &gone {
                writer.delete::<EvidenceLink>(*link)?;
            }
            for waiting in &waiting {
                match waiting {
                    Waiting::Link(..) => {}
                    Waiting::Coding(coding, _) => {
                        delete_coding(writer, coding.id, &judgements, &memos)?;
                    }
                    Waiting::Memo(memo, ..) => writer.delete::<Memo>(memo.id)?,
                    Waiting::Citation(citation, _) => writer.delete::<Citation>(citation.id)?,
                    Waiting::Translation(translation, _) => {
                        writer.delete::<Translation>(translation.id)?;
                    }
                    Waiting::Language(said, _) => writer.delete::<TurnLanguage>(said.id)?,
                }
            }
            Ok(())
        })?;
        Ok(waiting.len())
    }

    /// What could not be placed and has these ids, or whose ids alone begin so; each once.
    fn waiting_with(&self, ids: &[String]) -> Result<Vec<Waiting>, EngineError> {
        let all = self.waiting()?;
        let mut seen: BTreeSet<Uuid> = BTreeSet::new();
        let mut found = Vec::new();
        for id in ids {
            let begins = |waiting: &&Waiting| waiting.id().to_string().starts_with(id.as_str());
            let mut like = all.iter().filter(begins);
            match (like.next(), like.next()) {
                (Some(waiting), None) if !id.is_empty() => {
                    if seen.insert(waiting.id()) {
                        found.push(waiting.clone());
                    }
                }
                (Some(_), Some(_)) => {
                    return Err(EngineError::usage(
                        format!("the ids of several passages without a place begin with `{id}`"),
                        LISTED,
                    ));
                }
                _ => return Err(EngineError::unknown("passage without a place", id, LISTED)),
            }
        }
        Ok(found)
    }

    /// The words that something has in its own revision.
    fn words_of(&self, waiting: &Waiting) -> Result<Option<String>, EngineError> {
        let text = (self.store).text(self.store.revision(waiting.revision())?.text)?;
        let passage = self.passage_of(waiting)?;
        Ok(passage.map(|passage| quoted(&text, passage)))
    }

    fn placed(
        &self,
        register: &Register,
        waiting: Waiting,
        span: Span,
        turn: Option<usize>,
        words: &str,
        is_same: bool,
    ) -> Result<Change, EngineError> {
        Ok(match waiting {
            Waiting::Coding(mut coding, _) => {
                let passage = Passage {
                    span,
                    ..coding.passage
                };
                let same = |other: &&Coding| {
                    other.code == coding.code
                        && other.coder == coding.coder
                        && other.passage == passage
                };
                if let Some(other) = self.store.codings_of(passage.source)?.iter().find(same) {
                    return Err(EngineError::refused(
                        format!("the same coding is there already: `{}`", other.id),
                        format!(
                            "give this one up: `verbatim source unplaced PROJECT --drop {}`",
                            coding.id
                        ),
                    ));
                }
                coding.reasons = shifted(&coding, span, is_same);
                // What rules find in other words is not known until they are applied again.
                let by_rule = register.coder_name(coding.coder) == RULES_CODER;
                coding.stale = by_rule && (coding.stale || !is_same);
                (coding.passage, coding.revision) = (passage, None);
                Change::Coding(coding)
            }
            Waiting::Link(mut link, _) => {
                link.passage.span = span;
                self.refuse_silence(register, link.passage)?;
                (link.revision, link.stale) = (None, false);
                link.text = Some(self.text_hash(register, link.passage)?);
                link.hash = Hash::of(words.as_bytes());
                link.shown = link.shown.filter(|shown| is_shortening(shown, words));
                Change::Link(link)
            }
            Waiting::Memo(mut memo, ..) => {
                (memo.span, memo.revision) = (Some(span), None);
                Change::Memo(memo)
            }
            Waiting::Citation(mut citation, _) => {
                (citation.passage.span, citation.revision) = (span, None);
                citation.hash = Hash::of(words.as_bytes());
                Change::Citation(citation)
            }
            // Of which words it is a translation stays: of others it is none.
            Waiting::Translation(mut translation, _) => {
                (translation.passage.span, translation.revision) = (span, None);
                Change::Translation(translation)
            }
            Waiting::Language(said, _) => {
                let Some(turn) = turn else {
                    return Err(EngineError::usage(
                        "a language is of a turn, and there is none",
                        "say which turn: `--turn N`",
                    ));
                };
                let now = TurnLanguage::of(said.source, turn, said.language);
                let there = self.store.get::<TurnLanguage>(now.id)?;
                if there.is_some_and(|there| there.language != now.language) {
                    return Err(EngineError::refused(
                        format!("turn {} has another language by hand", turn + 1),
                        format!(
                            "give this one up: `verbatim source unplaced PROJECT --drop {}`",
                            said.id
                        ),
                    ));
                }
                Change::Language {
                    before: said,
                    after: now,
                }
            }
        })
    }
}

/// A row as it will be.
enum Change {
    Coding(Coding),
    Link(EvidenceLink),
    Memo(Memo),
    Citation(Citation),
    Translation(Translation),
    Language {
        before: TurnLanguage,
        after: TurnLanguage,
    },
}

impl Change {
    fn what(&self) -> &'static str {
        match self {
            Self::Coding(_) => "coding",
            Self::Link(_) => "link",
            Self::Memo(_) => "memo",
            Self::Citation(_) => "mention",
            Self::Translation(_) => "translation",
            Self::Language { .. } => "language",
        }
    }

    fn id(&self) -> Uuid {
        match self {
            Self::Coding(coding) => coding.id.0,
            Self::Link(link) => link.id.0,
            Self::Memo(memo) => memo.id.0,
            Self::Citation(citation) => citation.id.0,
            Self::Translation(translation) => translation.id.0,
            Self::Language { after, .. } => after.id.0,
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EngineError> {
        match self {
            Self::Coding(coding) => writer.put(coding)?,
            Self::Link(link) => writer.put(link)?,
            Self::Memo(memo) => writer.put(memo)?,
            Self::Citation(citation) => writer.put(citation)?,
            Self::Translation(translation) => writer.put(translation)?,
            Self::Language { before, after } => {
                writer.delete::<TurnLanguage>(before.id)?;
                writer.put(after)?;
            }
        }
        Ok(())
    }
}

/// The place that a person means.
fn found(
    source: &Source,
    document: &Document,
    request: &PlaceRequest,
) -> Result<Span, EngineError> {
    if let Some(place) = request.place {
        let span = CodePoints::new(&document.text).bytes(place);
        let spoken =
            |span: &Span| (span.of(&document.text)).is_some_and(|words| !words.trim().is_empty());
        return span.filter(spoken).ok_or_else(|| {
            EngineError::usage(
                format!(
                    "`{}:{}-{}` holds no words",
                    source.name, place.start, place.end
                ),
                "select the words as they stand now",
            )
        });
    }
    let within = match request.turn {
        Some(number) => {
            let turn = number.checked_sub(1).and_then(|n| document.turns.get(n));
            let all = counted(document.turns.len(), "turn");
            let turn = turn.ok_or_else(|| {
                let hint = format!("`{}` has {all}, from 1", source.name);
                EngineError::unknown("turn", number.to_string(), hint)
            })?;
            Some(turn.span)
        }
        None => None,
    };
    let Some(quote) = &request.quote else {
        return within.ok_or_else(|| {
            EngineError::usage(
                "where does it stand now?",
                "give its words with `--quote`, or the number of its turn with `--turn`",
            )
        });
    };
    let quote = CanonicalText::new(quote);
    let (from, text) = match within {
        Some(span) => (span.start(), document.words(span)?),
        None => (0, document.text.as_str()),
    };
    let places = occurrences(text, quote.as_str());
    let at = |place: &Span| Span::new(from + place.start(), from + place.end());
    let places: Vec<Span> = places.iter().filter_map(at).collect();
    let short = quote.as_str().trim();
    match places.as_slice() {
        [place] => Ok(*place),
        [] => {
            let turn = (request.turn).map_or(String::new(), |n| format!("turn {n} of "));
            Err(EngineError::usage(
                format!("`{short}` does not stand in {turn}`{}`", source.name),
                format!(
                    "write the words as they stand there: `verbatim turns PROJECT --source {}`",
                    source.name
                ),
            ))
        }
        [first, ..] => {
            let points = CodePoints::new(&document.text);
            let turns: BTreeSet<usize> = (places.iter())
                .filter_map(|place| document.turns_at(*place).next())
                .map(|(number, _)| number + 1)
                .collect();
            let hint = if turns.len() > 1 {
                let turns: Vec<String> = turns.iter().map(ToString::to_string).collect();
                format!("say in which turn with `--turn`: {}", turns.join(", "))
            } else {
                let start = points.span(*first).start;
                format!("give more of the words around it; the first place is at {start}")
            };
            Err(EngineError::usage(
                format!("`{short}` stands at {} places", places.len()),
                hint,
            ))
        }
    }
}

/// Where words stand in a text, whatever white space is between them.
pub(super) fn occurrences(text: &str, quote: &str) -> Vec<Span> {
    let mut words = quote.split_whitespace();
    let Some(first) = words.next() else {
        return Vec::new();
    };
    let rest: Vec<&str> = words.collect();
    let ends = |at: usize| -> Option<usize> {
        let mut end = at + first.len();
        for word in &rest {
            let behind = text.get(end..)?;
            let next = behind.trim_start();
            if next.len() == behind.len() || !next.starts_with(word) {
                return None;
            }
            end += behind.len() - next.len() + word.len();
        }
        Some(end)
    };
    (text.match_indices(first))
        .filter_map(|(at, _)| Span::new(at, ends(at)?))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_white_space_is_between_them() {
        let text = "Ana: Tržnica  ostaje\njavna. Tržnica ostaje javna, 👩‍🌾 ostaje.";
        let found = |quote| -> Vec<&str> {
            let places = occurrences(text, quote);
            places.iter().filter_map(|span| span.of(text)).collect()
        };
        assert_eq!(
            found(" Tržnica ostaje\tjavna "),
            ["Tržnica  ostaje\njavna", "Tržnica ostaje javna"]
        );
        assert_eq!(found("javna, 👩‍🌾"), ["javna, 👩‍🌾"]);
        assert_eq!(found("Trž nica"), [""; 0]);
        assert_eq!(found("  "), [""; 0]);
    }
}
