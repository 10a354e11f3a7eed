//! What the long chapters of a report are made of, which are there by choice: quotes by code, and what checklists on the method ask
//! for.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_analysis::evidence::LinkRow;
use verbatim_analysis::saturation::SaturationOptions;
use verbatim_model::coding::{Coding, CodingStatus};
use verbatim_model::id::{CodeId, LinkId, SourceId};
use verbatim_model::priority::LinkKind;
use verbatim_model::project::Code;
use verbatim_report::{Contents, PersonFacts, ReportChapter, SaturationFacts};

use crate::error::EngineError;
use crate::figures::CodeChoice;
use crate::project::Project;
use crate::register::Register;

/// Which chapters are wanted, and of whose sessions.
pub(super) struct Chapters<'c> {
    pub contents: Contents,
    pub territory: Option<&'c str>,
}

impl Project {
    /// All people, by participant number.
    pub(super) fn people_facts(&self, register: &Register) -> Vec<PersonFacts> {
        let mut people: Vec<PersonFacts> = (register.participants.values())
            .map(|person| {
                let speakers = register.speakers.values();
                let came: BTreeSet<_> = speakers
                    .filter(|speaker| speaker.participant == Some(person.id))
                    .map(|speaker| speaker.session)
                    .collect();
                PersonFacts {
                    id: person.id,
                    number: person.number.clone(),
                    role: person.role,
                    group: person.group.clone(),
                    consent: person.consent,
                    sessions: came.len(),
                }
            })
            .collect();
        people.sort_by(|a, b| verbatim_analysis::natural_order(&a.number, &b.number));
        people
    }

    /// The accepted codings of each code that has some, in the order of the codebook, where a report has a place for them.
    pub(super) fn book_links<'c>(
        &self,
        register: &Register,
        codes: &[Code],
        codings: impl Iterator<Item = &'c Coding>,
        chapters: &Chapters<'_>,
    ) -> Result<Vec<(String, Vec<LinkRow>)>, EngineError> {
        if !chapters.contents.has(ReportChapter::Quotes) {
            return Ok(Vec::new());
        }
        let here: BTreeSet<SourceId> = (register.sources.iter())
            .filter(|source| {
                let territory = register
                    .session_of(source)
                    .map(|it| it.territory.as_deref());
                chapters.territory.is_none() || territory == Some(chapters.territory)
            })
            .map(|source| source.id)
            .collect();
        let standing = self.standing()?;
        let mut by_code: BTreeMap<CodeId, Vec<LinkRow>> = BTreeMap::new();
        let of_it = |coding: &&Coding| {
            here.contains(&coding.passage.source) && standing.of(coding) == CodingStatus::Accepted
        };
        for coding in codings.filter(of_it) {
            by_code.entry(coding.code).or_default().push(LinkRow {
                id: LinkId(coding.id.0),
                kind: LinkKind::Supports,
                source: coding.passage.source,
                span: coding.passage.span,
                stale: coding.stale,
                shown: None,
            });
        }
        Ok((codes.iter())
            .filter_map(|code| Some((code.key.clone(), by_code.remove(&code.id)?)))
            .collect())
    }

    /// Saturation by the options that `verbatim saturation` has by itself, where a report has a place for it and somebody coded.
    pub(super) fn saturation_facts(
        &self,
        contents: Contents,
    ) -> Result<Option<SaturationFacts>, EngineError> {
        if !contents.has(ReportChapter::Method) {
            return Ok(None);
        }
        // The band of random orders is not shown.
        let options = SaturationOptions {
            orders: 1,
            ..SaturationOptions::default()
        };
        let found = self.saturation(options, false, &CodeChoice::default(), &mut |_, _| {})?;
        Ok((!found.sessions.is_empty()).then(|| SaturationFacts {
            sessions: found.sessions.len(),
            reached: found.reached_at,
            base: found.base,
            run: found.run,
            threshold: found.threshold.to_string(),
        }))
    }
}
