//! What a board of priorities shows at once, and what it does beyond commands.

use std::collections::BTreeSet;

use verbatim_model::coding::Unit;
use verbatim_model::participant::Role;
use verbatim_model::priority::{EvidenceLink, LinkKind, LinkTarget};
use verbatim_report::{FlagRule, ReportLanguage};

use super::PriorityRow;
use crate::Progress;
use crate::error::EngineError;
use crate::evidence::PriorityView;
use crate::project::Project;
use crate::register::Register;
use crate::report::OutputOptions;

/// All priorities with their evidence, also those that reports leave out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriorityBoard {
    /// The priorities, by key.
    pub rows: Vec<BoardRow>,
    /// When each flag is raised, in the language of the board.
    pub flag_rules: Vec<FlagRule>,
}

/// A priority with its evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardRow {
    /// What lists show.
    pub row: PriorityRow,
    /// The claim in the language of the board, where somebody translated it.
    pub said: Option<String>,
    /// Its evidence, whose sentences are in the language of the board. Quotes have other numbers than in a report.
    pub view: PriorityView,
}

/// A sentence that a query finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassageFound {
    /// Name of the source.
    pub source: String,
    /// Id of the source.
    pub source_id: String,
    /// Number of the turn, from 1.
    pub turn: usize,
    /// Label as written.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// First code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words.
    pub quote: String,
}

impl Project {
    /// All priorities with their evidence, in the words of a language.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn priority_board(&self, language: ReportLanguage) -> Result<PriorityBoard, EngineError> {
        self.board_of(self.whole_view_in(language)?, language)
    }

    /// One priority with its evidence, in the words of a language; the board has no other row. Nothing else is worked out, so
    /// that it opens as fast in a large study as in a small one.
    ///
    /// # Errors
    /// When there is no such priority, or a text is damaged.
    pub fn priority_alone(
        &self,
        key: &str,
        language: ReportLanguage,
    ) -> Result<PriorityBoard, EngineError> {
        let priority = self.priority(key)?;
        self.board_of(self.view_of_priority(priority.id, language)?, language)
    }

    fn board_of(
        &self,
        report: verbatim_report::Report,
        language: ReportLanguage,
    ) -> Result<PriorityBoard, EngineError> {
        let words = self.own_words_for(language, &OutputOptions::default())?;
        let rows = self.rows_of(&report.priorities)?;
        let pairs = rows.into_iter().filter_map(|row| {
            let view = report.priorities.iter().find(|view| view.key == row.key)?;
            let said = words.translation_of(&row.claim).map(str::to_owned);
            let view = view.clone();
            Some(BoardRow { row, said, view })
        });
        Ok(PriorityBoard {
            rows: pairs.collect(),
            flag_rules: report.flag_rules,
        })
    }

    /// Sentences that a query finds and that may be evidence: not of moderators and observers, nor of people who refused
    /// use. By source and place, at most `most`.
    ///
    /// # Errors
    /// [`EngineError::Query`] where the query cannot be read.
    pub fn passages(
        &self,
        query: &str,
        most: usize,
        progress: Progress<'_>,
    ) -> Result<Vec<PassageFound>, EngineError> {
        let register = Register::read(&self.store)?;
        let mut rows = Vec::new();
        for passage in self.passages_of(query, Unit::Sentence, progress)? {
            if rows.len() == most {
                break;
            }
            let Some(source) = register.source_by_id(passage.source) else {
                continue;
            };
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
            let place = document.code_points(passage.span);
            rows.push(PassageFound {
                source: source.name.clone(),
                source_id: source.id.to_string(),
                turn: n + 1,
                speaker: turn.label(),
                participant: person.map(|person| person.number.clone()),
                start: place.start,
                end: place.end,
                quote: document.words(passage.span)?.to_owned(),
            });
        }
        Ok(rows)
    }

    /// Says that linked quotes of a priority bear on it otherwise. Links are given by their ids or those of their codings.
    ///
    /// # Errors
    /// When the priority has no such link, or the same quote is linked so already.
    pub fn set_link_kind(
        &mut self,
        key: &str,
        ids: &[String],
        kind: LinkKind,
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let target = LinkTarget::Priority(project.priority(key)?.id);
            let listed = format!("`verbatim trace PROJECT {key}` shows the links");
            let mut links = project.links_with(target, ids, &listed)?;
            links.retain(|link| link.kind != kind);
            let moved: BTreeSet<_> = links.iter().map(|link| link.id).collect();
            let others: Vec<EvidenceLink> = project.store.all()?;
            let is_there = |link: &EvidenceLink| {
                others.iter().any(|other| {
                    other.target == target
                        && other.kind == kind
                        && other.passage == link.passage
                        && other.coding == link.coding
                        && !moved.contains(&other.id)
                })
            };
            if links.iter().any(is_there) {
                return Err(EngineError::refused(
                    format!("the quote is linked to `{key}` as {kind} already"),
                    "take one of the two links away instead",
                ));
            }
            for link in &mut links {
                link.kind = kind;
            }
            let sentence = match links.len() {
                1 => format!("a quote of `{key}` is linked as {kind} now"),
                n => format!("{n} quotes of `{key}` are linked as {kind} now"),
            };
            project.act("priority-link-kind", sentence, |writer| {
                Ok(links.iter().try_for_each(|link| writer.put(link))?)
            })?;
            Ok(())
        })
    }
}
