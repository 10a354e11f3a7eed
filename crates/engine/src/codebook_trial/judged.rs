//! What people said of a code.

use std::collections::BTreeMap;

use verbatim_model::coding::Passage;
use verbatim_model::id::SourceId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::project::Rule;
use verbatim_model::text::Span;

use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// What people said of one code.
#[derive(Debug, Default)]
pub struct Judged {
    pub passages: Vec<JudgedPassage>,
    by_source: BTreeMap<SourceId, Vec<usize>>,
}

#[derive(Debug)]
pub struct JudgedPassage {
    span: Span,
    pub accepted: bool,
    /// Language and role of each turn that it shares words with.
    turns: Vec<(Option<LanguageTag>, Option<Role>)>,
}

impl Judged {
    pub fn add(
        &mut self,
        project: &Project,
        register: &Register,
        passage: Passage,
        accepted: bool,
    ) -> Result<(), EngineError> {
        let Some(source) = register.source_by_id(passage.source) else {
            return Ok(());
        };
        let document = project.document(source)?;
        let turns = document.turns_at(passage.span).map(|(_, turn)| {
            let role = register.who(source, turn).and_then(|person| person.role);
            (turn.language, role)
        });
        let of_source = self.by_source.entry(source.id).or_default();
        of_source.push(self.passages.len());
        self.passages.push(JudgedPassage {
            span: passage.span,
            accepted,
            turns: turns.collect(),
        });
        Ok(())
    }

    /// The passages that share words with a span.
    pub fn overlapping(
        &self,
        source: SourceId,
        span: Span,
    ) -> impl Iterator<Item = (usize, &JudgedPassage)> {
        let of_source = self.by_source.get(&source).into_iter().flatten();
        (of_source.map(|&at| (at, &self.passages[at])))
            .filter(move |(_, passage)| passage.span.overlaps(span))
    }
}

impl JudgedPassage {
    pub fn is_read_by(&self, rules: &[&Rule]) -> bool {
        (self.turns.iter()).any(|(language, role)| {
            (rules.iter()).any(|rule| *language == Some(rule.language) && rule.hears(*role))
        })
    }
}
