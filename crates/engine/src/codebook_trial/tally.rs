//! What rules found in a trial.

use std::collections::BTreeSet;

use verbatim_codebook::{RuleMatch, Tagged, numbered};
use verbatim_model::id::{SessionId, SourceId};
use verbatim_model::project::{Code, Rule};
use verbatim_model::text::Span;

use super::TrialOptions;
use super::judged::Judged;
use crate::code::TurnPlace;
use crate::register::Register;

/// The rules of one code at work.
pub struct CodeTrial<'c> {
    pub judged: &'c Judged,
    /// One for each rule, and one for all where there are several.
    pub parts: Vec<PartTrial<'c>>,
}

/// One rule, or all rules of a code, at work.
#[derive(Default)]
pub struct PartTrial<'c> {
    /// `None` for all rules of the code.
    pub id: Option<String>,
    pub rules: Vec<&'c Rule>,
    pub passages: usize,
    pub turns: usize,
    /// The turn of the last passage.
    last: Option<(SourceId, usize)>,
    pub sessions: BTreeSet<SessionId>,
    pub right: usize,
    pub wrong: usize,
    /// Which passages of people were found.
    pub found: BTreeSet<usize>,
    /// The first passages of each session, in the order of the sources.
    first: Vec<(SessionId, Vec<Example>)>,
}

/// A passage to show.
pub struct Example {
    pub source: SourceId,
    /// Number of the turn within the source, from 0.
    pub n: usize,
    pub span: Span,
    pub matched: Vec<Span>,
}

impl<'c> CodeTrial<'c> {
    pub fn new(code: &'c Code, judged: &'c Judged, options: &TrialOptions) -> Self {
        let wanted = |id: &String| options.rule.as_ref().is_none_or(|rule| rule == id);
        let mut parts: Vec<PartTrial<'c>> = numbered(code)
            .filter(|(id, _)| wanted(id))
            .map(|(id, rule)| PartTrial {
                id: Some(id),
                rules: vec![rule],
                ..PartTrial::default()
            })
            .collect();
        if parts.len() > 1 {
            parts.push(PartTrial {
                rules: code.rules.iter().collect(),
                ..PartTrial::default()
            });
        }
        Self { judged, parts }
    }

    pub fn add(
        &mut self,
        place: &TurnPlace<'_>,
        tagged: &Tagged,
        register: &Register,
        examples: usize,
    ) {
        let Some(span) = place.in_source(&tagged.span) else {
            return;
        };
        for part in &mut self.parts {
            let is_of_part =
                |reason: &&RuleMatch| (part.id.as_ref()).is_none_or(|id| *id == reason.rule);
            let reasons: Vec<&RuleMatch> = tagged.reasons.iter().filter(is_of_part).collect();
            if reasons.is_empty() {
                continue;
            }
            part.passages += 1;
            let turn = (place.source.id, place.n);
            if part.last != Some(turn) {
                part.last = Some(turn);
                part.turns += 1;
            }
            part.sessions.extend(place.encounter(register));
            part.judge(self.judged, place.source.id, span);
            let matched: BTreeSet<Span> = (reasons.iter())
                .flat_map(|reason| place.all_in_source(&reason.matched))
                .collect();
            let session = place.source.session;
            part.keep(session, examples, || Example {
                source: place.source.id,
                n: place.n,
                span,
                matched: matched.into_iter().collect(),
            });
        }
    }
}

impl PartTrial<'_> {
    fn judge(&mut self, judged: &Judged, source: SourceId, span: Span) {
        let (mut right, mut wrong) = (false, false);
        for (at, passage) in judged.overlapping(source, span) {
            if passage.accepted {
                right = true;
                self.found.insert(at);
            } else {
                wrong = true;
            }
        }
        if right {
            self.right += 1;
        } else if wrong {
            self.wrong += 1;
        }
    }

    fn keep(&mut self, session: SessionId, most: usize, example: impl FnOnce() -> Example) {
        let at = match self.first.iter().position(|(other, _)| *other == session) {
            Some(at) => at,
            None => {
                self.first.push((session, Vec::new()));
                self.first.len() - 1
            }
        };
        let examples = &mut self.first[at].1;
        if examples.len() < most {
            examples.push(example());
        }
    }

    /// The first of each session, then the second of each, and so on.
    pub fn examples(&self, most: usize) -> Vec<&Example> {
        let rounds = (self.first.iter())
            .map(|(_, examples)| examples.len())
            .max();
        (0..rounds.unwrap_or_default())
            .flat_map(|round| (self.first.iter()).filter_map(move |(_, all)| all.get(round)))
            .take(most)
            .collect()
    }
}
