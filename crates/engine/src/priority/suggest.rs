//! What may be missing in the evidence of a priority, for a person to judge: nothing of it is applied.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_language::{Identifier, Language};
use verbatim_model::coding::{CodeKind, Coding, CodingStatus, Passage, Unit};
use verbatim_model::id::{CodeId, CodingId, SourceId};
use verbatim_model::participant::Role;
use verbatim_model::priority::{EvidenceLink, LinkTarget, Priority, PriorityState};
use verbatim_model::text::Span;
use verbatim_model::validation::{Outcome, Put, Validation, ValidationResult};

use crate::Progress;
use crate::document::analysed;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

verbatim_model::terms! {
    /// What a suggestion is about.
    SuggestionKind: "kind of suggestion" {
        /// A passage that the evidence query finds and that no link holds.
        Unlinked = "unlinked",
        /// The same, with words near it that deny or contrast: somebody may speak against the claim.
        Contrary = "contrary",
        /// Another priority that says nearly the same.
        Similar = "similar",
        /// People agreed with it when they were asked, and its state does not say so; or they did not, and it does.
        State = "state",
        /// It serves no objective.
        NoObjective = "no-objective",
        /// An objective that no priority serves.
        Unserved = "unserved",
    }
}

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SuggestionRow {
    /// What it is about.
    pub suggestion: SuggestionKind,
    /// Key of the priority; `None` of an objective that no priority serves.
    pub priority: Option<String>,
    /// The other priority, or the objective.
    pub other: Option<String>,
    /// Name of the source, as the next ones of a passage.
    pub source: Option<String>,
    /// Number of the turn, from 1.
    pub turn: Option<usize>,
    /// Label as written.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// First code point.
    pub start: Option<usize>,
    /// The code point after the last.
    pub end: Option<usize>,
    /// The words.
    pub quote: Option<String>,
    /// Why, for people.
    pub reason: String,
}

impl SuggestionRow {
    fn about(suggestion: SuggestionKind, priority: Option<&str>, reason: String) -> Self {
        Self {
            suggestion,
            priority: priority.map(str::to_owned),
            other: None,
            source: None,
            turn: None,
            speaker: None,
            participant: None,
            start: None,
            end: None,
            quote: None,
            reason,
        }
    }
}

impl Project {
    /// What may be missing: passages that the evidence query finds in the scope and that are not linked, those among
    /// them that may contradict, priorities that say nearly the same, and objectives without priorities. Of one
    /// priority, or of all that are in force.
    ///
    /// # Errors
    /// When there is no such priority, or the project cannot be read.
    pub fn suggestions(
        &self,
        key: Option<&str>,
        progress: Progress<'_>,
    ) -> Result<Vec<SuggestionRow>, EngineError> {
        let wanted = key.map(|key| self.priority(key)).transpose()?;
        let in_force: Vec<Priority> = (self.store.priorities()?.into_iter())
            .filter(|priority| priority.state.is_in_force())
            .collect();
        let asked: Vec<&Priority> = match &wanted {
            Some(priority) => vec![priority],
            None => in_force.iter().collect(),
        };
        let links = self.store.all::<EvidenceLink>()?;
        let register = Register::read(&self.store)?;
        let identifier = Identifier::new(&Language::ALL);
        let terms: BTreeMap<_, _> = (in_force.iter().chain(&wanted))
            .map(|priority| (priority.id, self.claim_terms(&priority.claim, &identifier)))
            .collect();
        let mut rows = Vec::new();
        for priority in asked {
            rows.extend(self.unlinked(priority, &register, &links, progress)?);
            for other in in_force.iter().filter(|other| other.id != priority.id) {
                // A pair is told once where all priorities are looked at.
                if wanted.is_none() && other.id < priority.id {
                    continue;
                }
                if let Some(reason) = alike(&terms[&priority.id], &terms[&other.id]) {
                    let mut row =
                        SuggestionRow::about(SuggestionKind::Similar, Some(&priority.key), reason);
                    row.other = Some(other.key.clone());
                    rows.push(row);
                }
            }
            rows.extend(self.state(priority)?);
            if priority.objectives.is_empty() {
                rows.push(SuggestionRow::about(
                    SuggestionKind::NoObjective,
                    Some(&priority.key),
                    "serves no objective of the codebook".to_owned(),
                ));
            }
        }
        if wanted.is_none() {
            rows.extend(self.unserved(&in_force)?);
        }
        Ok(rows)
    }

    /// Passages of the scope that no link of the priority touches, and that the evidence query finds. Where there is no
    /// query, those that are coded as the linked quotes are, of which only the ones that may contradict are told.
    fn unlinked(
        &self,
        priority: &Priority,
        register: &Register,
        links: &[EvidenceLink],
        progress: Progress<'_>,
    ) -> Result<Vec<SuggestionRow>, EngineError> {
        let target = LinkTarget::Priority(priority.id);
        let mut linked: BTreeMap<SourceId, Vec<Span>> = BTreeMap::new();
        for link in links.iter().filter(|link| link.target == target) {
            let spans = linked.entry(link.passage.source).or_default();
            spans.push(link.passage.span);
        }
        let mut rows = Vec::new();
        for near in self.about(priority, links, progress)? {
            let passage = near.passage;
            let Some(source) = register.source_by_id(passage.source) else {
                continue;
            };
            let in_scope = priority.territories.is_empty()
                || register
                    .session_of(source)
                    .and_then(|session| session.territory.as_ref())
                    .is_some_and(|territory| priority.territories.contains(territory));
            let is_linked = linked
                .get(&source.id)
                .is_some_and(|spans| spans.iter().any(|span| overlap(*span, passage.span)));
            if !in_scope || is_linked {
                continue;
            }
            let document = self.document(source)?;
            let Some((n, turn)) = document.turns_at(passage.span).next() else {
                continue;
            };
            let person = register.who(source, turn);
            if !Role::gives_evidence(person.and_then(|person| person.role))
                || person.is_some_and(|person| !person.consent.counts())
            {
                continue;
            }
            let quote = document.words(passage.span)?;
            // Around the words that were found, as far as the same person speaks; else within the passage.
            let (around, spans) = match near.found.as_slice() {
                [] => (passage.span, Vec::new()),
                found => {
                    let within = |span: &Span| {
                        let from = turn.span.start();
                        let inside = from <= span.start() && span.end() <= turn.span.end();
                        inside.then(|| (span.start() - from, span.end() - from))
                    };
                    (turn.span, found.iter().filter_map(within).collect())
                }
            };
            let text = document.words(around)?;
            let against = analysed(turn.language)
                .map(|language: Language| verbatim_language::contrasts_near(text, &spans, language))
                .unwrap_or_default();
            let (kind, reason) = if !against.is_empty() {
                let against = against.join("`, `");
                (
                    SuggestionKind::Contrary,
                    format!("{}, with `{against}` near it", near.why),
                )
            } else if priority.query.is_some() {
                let reason = format!("{} and is not linked", near.why);
                (SuggestionKind::Unlinked, reason)
            } else {
                continue;
            };
            let place = document.code_points(passage.span);
            rows.push(SuggestionRow {
                source: Some(source.name.clone()),
                turn: Some(n + 1),
                speaker: turn.label(),
                participant: person.map(|person| person.number.clone()),
                start: Some(place.start),
                end: Some(place.end),
                quote: Some(quote.to_owned()),
                ..SuggestionRow::about(kind, Some(&priority.key), reason)
            });
        }
        // Those that may speak against the claim are looked at first.
        rows.sort_by_key(|row| row.suggestion == SuggestionKind::Unlinked);
        Ok(rows)
    }

    /// Passages that a priority may be about: sentences that the evidence query finds; without a query, what is coded with
    /// the codes of its linked quotes.
    fn about(
        &self,
        priority: &Priority,
        links: &[EvidenceLink],
        progress: Progress<'_>,
    ) -> Result<Vec<Near>, EngineError> {
        if let Some(query) = &priority.query {
            let mut found: BTreeMap<SourceId, Vec<Span>> = BTreeMap::new();
            for passage in self.passages_of(query, Unit::Match, progress)? {
                found.entry(passage.source).or_default().push(passage.span);
            }
            for spans in found.values_mut() {
                spans.sort_unstable();
            }
            let in_it = |passage: Passage| {
                let spans = found.get(&passage.source).map_or(&[][..], Vec::as_slice);
                let from = spans.partition_point(|span| span.end() <= passage.span.start());
                let inside = spans[from..]
                    .iter()
                    .take_while(|span| span.start() < passage.span.end());
                // A query without words to show finds the passage itself.
                inside
                    .copied()
                    .filter(|span| *span != passage.span)
                    .collect()
            };
            let sentences = self.passages_of(query, Unit::Sentence, progress)?;
            return Ok((sentences.into_iter())
                .map(|passage| Near {
                    found: in_it(passage),
                    why: format!("matches `{query}`"),
                    passage,
                })
                .collect());
        }
        let target = LinkTarget::Priority(priority.id);
        let linked: BTreeSet<CodingId> = (links.iter())
            .filter(|link| link.target == target)
            .filter_map(|link| link.coding)
            .collect();
        if linked.is_empty() {
            return Ok(Vec::new());
        }
        let codings = self.store.all::<Coding>()?;
        let codes: BTreeSet<CodeId> = (codings.iter())
            .filter(|coding| linked.contains(&coding.id))
            .map(|coding| coding.code)
            .collect();
        let names: BTreeMap<CodeId, String> = (self.store.codes()?.into_iter())
            .map(|code| (code.id, code.key))
            .collect();
        let standing = self.standing()?;
        let mut found: Vec<Near> = (codings.iter())
            .filter(|coding| codes.contains(&coding.code))
            .filter(|coding| standing.of(coding) != CodingStatus::Rejected)
            .map(|coding| Near {
                passage: coding.passage,
                found: Vec::new(),
                why: format!(
                    "is coded `{}` as linked quotes are",
                    names.get(&coding.code).map_or("?", String::as_str)
                ),
            })
            .collect();
        found.sort_by_key(|near| near.passage);
        found.dedup_by_key(|near| near.passage);
        Ok(found)
    }

    /// Where the state of a priority and what people said of it differ.
    fn state(&self, priority: &Priority) -> Result<Option<SuggestionRow>, EngineError> {
        let mut validations = self.store.all::<Validation>()?;
        validations.retain(|validation| validation.put == Put::Priority(priority.id));
        let agreed = |validation: &Validation| match validation.result {
            ValidationResult::Hands {
                in_favour, against, ..
            } => Some(in_favour > against),
            ValidationResult::Discussion {
                outcome: Outcome::Agreed,
            } => Some(true),
            ValidationResult::Discussion {
                outcome: Outcome::Disagreed,
            } => Some(false),
            // A rank or some dots say how much it matters, not whether it is agreed with.
            _ => None,
        };
        let said: Vec<bool> = validations.iter().filter_map(agreed).collect();
        let keys: Vec<&str> = validations.iter().map(|v| v.key.as_str()).collect();
        let keys = keys.join(", ");
        let reason = match priority.state {
            PriorityState::Validated if validations.is_empty() => {
                "is called validated, and no validation is recorded".to_owned()
            }
            PriorityState::Validated if said.contains(&false) => {
                format!("is called validated, and not everybody who was asked agreed: {keys}")
            }
            PriorityState::Candidate if !said.is_empty() && !said.contains(&false) => {
                format!("everybody who was asked agreed ({keys}), and its state is `candidate`")
            }
            _ => return Ok(None),
        };
        Ok(Some(SuggestionRow::about(
            SuggestionKind::State,
            Some(&priority.key),
            reason,
        )))
    }

    /// Keys of the words of a claim that carry meaning.
    fn claim_terms(&self, claim: &str, identifier: &Identifier<'_>) -> BTreeSet<Box<str>> {
        /// Shorter words are mostly grammar.
        const LETTERS: usize = 4;
        let language = identifier.text(claim).language;
        verbatim_language::words(claim, language)
            .into_iter()
            .map(|word| word.of(claim))
            .filter(|word| word.chars().count() >= LETTERS)
            .filter_map(|word| {
                self.analyser
                    .forms(word, language)
                    .folded_keys
                    .first()
                    .cloned()
            })
            .collect()
    }

    /// Objectives of the codebook that no priority serves.
    fn unserved(&self, priorities: &[Priority]) -> Result<Vec<SuggestionRow>, EngineError> {
        let serves =
            |key: &String| (priorities.iter()).any(|priority| priority.objectives.contains(key));
        Ok((self.store.codes()?.into_iter())
            .filter(|code| code.kind == CodeKind::Objective && !code.retired)
            .map(|code| code.key)
            .filter(|key| !serves(key))
            .map(|key| {
                let mut row = SuggestionRow::about(
                    SuggestionKind::Unserved,
                    None,
                    "no priority serves this objective".to_owned(),
                );
                row.other = Some(key);
                row
            })
            .collect())
    }
}

/// A passage that a priority may be about.
struct Near {
    passage: Passage,
    /// The words in it that the evidence query found.
    found: Vec<Span>,
    /// Why it may be about the priority.
    why: String,
}

fn overlap(one: Span, two: Span) -> bool {
    one.start() < two.end() && two.start() < one.end()
}

/// Why two claims say nearly the same: at least three words in common, and those more than half of the shorter claim's.
fn alike(one: &BTreeSet<Box<str>>, two: &BTreeSet<Box<str>>) -> Option<String> {
    let shared = one.intersection(two).count();
    let shorter = one.len().min(two.len());
    (shared >= 3 && shared * 2 > shorter)
        .then(|| format!("has {shared} of {shorter} words in common"))
}
