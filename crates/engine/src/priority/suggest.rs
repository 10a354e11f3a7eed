//! What may be missing in the evidence of a priority, for a person to judge: nothing of it is applied.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_language::{Identifier, Language};
use verbatim_model::coding::{CodeKind, Unit};
use verbatim_model::id::SourceId;
use verbatim_model::participant::Role;
use verbatim_model::priority::{EvidenceLink, Priority};
use verbatim_model::text::Span;

use crate::Progress;
use crate::error::EngineError;
use crate::project::{Project, analysed};
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

    /// Passages of the scope that the evidence query finds and that no link of the priority touches.
    fn unlinked(
        &self,
        priority: &Priority,
        register: &Register,
        links: &[EvidenceLink],
        progress: Progress<'_>,
    ) -> Result<Vec<SuggestionRow>, EngineError> {
        let Some(query) = &priority.query else {
            return Ok(Vec::new());
        };
        let mut linked: BTreeMap<SourceId, Vec<Span>> = BTreeMap::new();
        for link in links.iter().filter(|link| link.priority == priority.id) {
            let spans = linked.entry(link.passage.source).or_default();
            spans.push(link.passage.span);
        }
        let mut rows = Vec::new();
        for passage in self.passages_of(query, Unit::Sentence, progress)? {
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
            let against = analysed(turn.language)
                .map(|language: Language| verbatim_language::contrasts(quote, language))
                .unwrap_or_default();
            let (kind, reason) = if against.is_empty() {
                (
                    SuggestionKind::Unlinked,
                    format!("matches `{query}` and is not linked"),
                )
            } else {
                (
                    SuggestionKind::Contrary,
                    format!("matches `{query}`, with `{}` near it", against.join("`, `")),
                )
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
