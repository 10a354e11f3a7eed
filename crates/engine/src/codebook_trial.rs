//! Trying a codebook file: what its rules would code, and how that fits what people coded.

mod judged;
mod tally;

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_codebook::{Codebook, ConceptLexicon, Tagger, merge, numbered};
use verbatim_model::coding::{Coding, CodingStatus, Passage, Unit};
use verbatim_model::id::CodeId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::project::Code;
use verbatim_model::text::CodePoints;

use judged::Judged;
use tally::{CodeTrial, Example, PartTrial};

use crate::Progress;
use crate::code::rule_errors;
use crate::codebook::read_codebook;
use crate::error::EngineError;
use crate::project::Project;
use crate::reason::MatchedRow;
use crate::register::{Register, hint};

/// What to try of a codebook file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialOptions {
    /// The rules of this code only.
    pub code: Option<String>,
    /// This rule only, such as `financing/hr/1`.
    pub rule: Option<String>,
    /// How many examples to show of each rule at most.
    pub examples: usize,
}

/// What one rule would code, or all rules of a code together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RuleTrial {
    /// Key of the code.
    pub code: String,
    /// The rule, such as `financing/hr/1`; `None` for all rules of the code together, where it has several.
    pub rule: Option<String>,
    /// Language of the rule.
    pub language: Option<LanguageTag>,
    /// Its query.
    pub query: Option<String>,
    /// What it codes.
    pub unit: Option<Unit>,
    /// Passages that it would code.
    pub passages: usize,
    /// Turns that they stand in.
    pub turns: usize,
    /// Sessions that they stand in; documents are none.
    pub sessions: usize,
    /// Passages that people accepted for the code, in turns that the rule reads.
    pub accepted: usize,
    /// Passages that people rejected for the code and nobody accepted, in turns that the rule reads.
    pub rejected: usize,
    /// Passages of the rule that overlap one that people accepted.
    pub right: usize,
    /// Passages of the rule that overlap one that people rejected, and none that they accepted.
    pub wrong: usize,
    /// Passages that people accepted and that overlap one of the rule.
    pub found: usize,
    /// `right` of `right` and `wrong`, from 0 to 1; `None` where both are 0.
    pub precision: Option<f64>,
    /// `found` of `accepted`, from 0 to 1; `None` where nothing is accepted.
    pub recall: Option<f64>,
    /// Some of the passages: the first of each session, then the second of each, and so on.
    pub examples: Vec<TrialExample>,
}

/// A passage that a rule would code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TrialExample {
    /// Key of the session.
    pub session: String,
    /// Name of the source.
    pub source: String,
    /// Id of the source.
    pub source_id: String,
    /// Number of the turn, from 1.
    pub turn: usize,
    /// Label of the turn.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// First code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words.
    pub quote: String,
    /// The words that the query found.
    pub matched: Vec<MatchedRow>,
}

impl Project {
    /// Applies the rules of a codebook file (TOML or JSON) without importing it; nothing in the project changes. By
    /// code in the order of the file: each rule, then all rules together where there are several. `progress` counts
    /// turns.
    ///
    /// # Errors
    /// When the file has errors, or has no such code or rule.
    pub fn try_codebook(
        &self,
        file: &str,
        text: &str,
        options: &TrialOptions,
        progress: Progress<'_>,
    ) -> Result<Vec<RuleTrial>, EngineError> {
        let (codebook, _) = read_codebook(file, text)?;
        let codes = chosen(&codebook, options)?;
        let register = Register::read(&self.store)?;
        let lexicon = ConceptLexicon::new(&codebook.lexicon);
        let tagger = Tagger::new(&codes, &lexicon, &self.row.languages, &self.analyser)
            .map_err(|errors| rule_errors(&errors))?;
        let judged = self.judged(&codebook, &codes, &register)?;
        let mut trials: BTreeMap<CodeId, CodeTrial> = (codes.iter())
            .zip(&judged)
            .map(|(code, judged)| (code.id, CodeTrial::new(code, judged, options)))
            .collect();
        self.tag(&tagger, &register, progress, &mut |place, tagged| {
            for tagged in tagged {
                if let Some(trial) = trials.get_mut(&tagged.code) {
                    trial.add(place, &tagged, &register, options.examples);
                }
            }
        })?;
        let mut rows = Vec::new();
        for code in &codes {
            let Some(trial) = trials.remove(&code.id) else {
                continue;
            };
            for part in trial.parts {
                rows.push(self.trial_row(&register, code, trial.judged, part, options.examples)?);
            }
        }
        Ok(rows)
    }

    /// What people said of each code, found by its key or an earlier one.
    fn judged(
        &self,
        codebook: &Codebook,
        codes: &[Code],
        register: &Register,
    ) -> Result<Vec<Judged>, EngineError> {
        let existing = self.store.codes()?;
        let standing = self.standing()?;
        let mut by_code: BTreeMap<CodeId, BTreeMap<Passage, bool>> = BTreeMap::new();
        for coding in self.store.all::<Coding>()? {
            // What the rules suggested and nobody judged is nothing that people said.
            let accepted = match standing.of(&coding) {
                CodingStatus::Suggested => continue,
                CodingStatus::Accepted => true,
                CodingStatus::Rejected => false,
            };
            let passages = by_code.entry(coding.code).or_default();
            *passages.entry(coding.passage).or_default() |= accepted;
        }
        (codes.iter())
            .map(|code| {
                let earlier = codebook.code(&code.key).map(|entry| &entry.renamed_from);
                let mut keys = std::iter::once(&code.key).chain(earlier.into_iter().flatten());
                let known = keys.find_map(|key| existing.iter().find(|code| code.key == *key));
                let passages = known.and_then(|code| by_code.remove(&code.id));
                let mut judged = Judged::default();
                for (passage, accepted) in passages.unwrap_or_default() {
                    judged.add(self, register, passage, accepted)?;
                }
                Ok(judged)
            })
            .collect()
    }

    fn trial_row(
        &self,
        register: &Register,
        code: &Code,
        judged: &Judged,
        part: PartTrial<'_>,
        examples: usize,
    ) -> Result<RuleTrial, EngineError> {
        let read = |accepted: bool| {
            let passages = judged.passages.iter();
            let passages = passages.filter(|judged| judged.accepted == accepted);
            passages
                .filter(|judged| judged.is_read_by(&part.rules))
                .count()
        };
        let (accepted, rejected) = (read(true), read(false));
        let share = |part: usize, whole: usize| (whole > 0).then(|| part as f64 / whole as f64);
        let one = match (&part.id, &part.rules[..]) {
            (Some(_), [rule]) => Some(*rule),
            _ => None,
        };
        let found = part.found.len();
        Ok(RuleTrial {
            code: code.key.clone(),
            language: one.map(|rule| rule.language),
            query: one.map(|rule| rule.query.clone()),
            unit: one.map(|rule| rule.unit),
            passages: part.passages,
            turns: part.turns,
            sessions: part.sessions.len(),
            accepted,
            rejected,
            right: part.right,
            wrong: part.wrong,
            found,
            precision: share(part.right, part.right + part.wrong),
            recall: share(found, accepted),
            examples: (part.examples(examples).iter())
                .map(|example| self.trial_example(register, example))
                .collect::<Result<_, _>>()?,
            rule: part.id,
        })
    }

    fn trial_example(
        &self,
        register: &Register,
        example: &Example,
    ) -> Result<TrialExample, EngineError> {
        let source = register.source(&example.source.to_string())?;
        let document = self.document(source)?;
        let points = CodePoints::new(&document.text);
        let turn = document.turns.get(example.n);
        let participant = turn.and_then(|turn| register.who(source, turn));
        let place = points.span(example.span);
        Ok(TrialExample {
            session: register
                .session_of(source)
                .map(|session| session.key.clone())
                .unwrap_or_default(),
            source: source.name.clone(),
            source_id: source.id.to_string(),
            turn: example.n + 1,
            speaker: turn.and_then(|turn| turn.label()),
            participant: participant.map(|person| person.number.clone()),
            start: place.start,
            end: place.end,
            quote: document.words(example.span)?.to_owned(),
            matched: MatchedRow::of(&example.matched, &document, &points)?,
        })
    }
}

/// The codes of the file with the rules that are to be tried.
fn chosen(codebook: &Codebook, options: &TrialOptions) -> Result<Vec<Code>, EngineError> {
    let mut codes = merge(&[], codebook).put;
    if let Some(key) = &options.code {
        if codebook.code(key).is_none() {
            let keys = codebook.codes.iter().map(|code| code.key.as_str());
            let hint = hint(key, keys, "the file lists its codes");
            return Err(EngineError::unknown("code", key, hint));
        }
        codes.retain(|code| code.key == *key);
    }
    codes.retain(|code| !code.rules.is_empty());
    if let Some(rule) = &options.rule {
        let ids: Vec<String> = (codes.iter())
            .flat_map(|code| numbered(code).map(|(id, _)| id))
            .collect();
        if !ids.contains(rule) {
            let ids = ids.iter().map(String::as_str);
            let otherwise = "rules are named by code, language and number, such as financing/hr/1";
            return Err(EngineError::unknown(
                "rule",
                rule,
                hint(rule, ids, otherwise),
            ));
        }
        codes.retain(|code| numbered(code).any(|(id, _)| id == *rule));
    }
    Ok(codes)
}
