//! Moving a part of what has a code under another one, new or old.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::coding::{CodeKind, Coding, CodingStatus, Judgement, Memo, MemoTarget, Unit};
use verbatim_model::id::{CodingId, SessionId, SourceId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::priority::EvidenceLink;
use verbatim_model::project::{Code, RULES_CODER};
use verbatim_model::session::SessionKind;
use verbatim_model::text::Span;

use super::edit::NewCode;
use super::relocation::{Relocation, redefined};
use crate::Progress;
use crate::coding::{CodingFilter, CodingRow, delete_coding, judge, judgement_id};
use crate::counted;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// Which passages of a code are meant: those that fit all that is said here. Rejected ones never are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PassageChoice {
    /// Those in which this query finds something; in turns of which it is true, where it finds no words (`speaker:Ana`).
    pub query: Option<String>,
    /// In these sessions, by key; none for any.
    pub sessions: Vec<String>,
    /// These codings, by id; none for any.
    pub ids: Vec<String>,
}

/// The code under which passages come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SplitInto {
    /// The code with this key.
    Code(String),
    /// A new one beside the old one, of its kind and for its objectives.
    New {
        /// Its name.
        name: String,
        /// The language of the name.
        language: LanguageTag,
    },
}

/// What splitting a code does, or would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CodeSplitOutcome {
    /// Key of the code that is split.
    pub code: String,
    /// Key of the code under which the passages come; null for one that would be made.
    pub into: Option<String>,
    /// How many codings come under it; what its coder has coded so there already is not counted.
    pub codings: usize,
    /// How many of them rules gave.
    pub by_rules: usize,
    /// How many of them something rests on.
    pub linked: usize,
    /// In how many sessions they stand; documents are none.
    pub sessions: usize,
    /// How many stay with the code that is split; rejected ones are not counted.
    pub left: usize,
}

/// What is to be written.
struct Plan {
    from: Code,
    into: Code,
    /// Whether `into` is to be made.
    new: bool,
    relocation: Relocation,
    /// Codings of rules, with those that stand for them under the other code.
    by_rules: BTreeMap<CodingId, CodingId>,
    links: Vec<EvidenceLink>,
    outcome: CodeSplitOutcome,
}

impl Project {
    /// The passages of a code that are meant, by source and place.
    ///
    /// # Errors
    /// When something in the choice is unknown, or the query cannot be read.
    pub fn passages_of_code(
        &self,
        key: &str,
        choice: &PassageChoice,
        progress: Progress<'_>,
    ) -> Result<Vec<CodingRow>, EngineError> {
        let code = self.code(key)?;
        let register = Register::read(&self.store)?;
        let (chosen, _) = self.chosen(&code, choice, &register, progress)?;
        let chosen: BTreeSet<String> = chosen.iter().map(|coding| coding.id.to_string()).collect();
        let mut rows = self.codings(&CodingFilter {
            code: Some(code.key),
            ..CodingFilter::default()
        })?;
        rows.retain(|row| chosen.contains(&row.id));
        Ok(rows)
    }

    /// What [`Project::split_code`] would do; changes nothing.
    ///
    /// # Errors
    /// As [`Project::split_code`].
    pub fn preview_split_code(
        &self,
        key: &str,
        into: &SplitInto,
        choice: &PassageChoice,
        progress: Progress<'_>,
    ) -> Result<CodeSplitOutcome, EngineError> {
        Ok(self.plan_split(key, into, choice, progress)?.outcome)
    }

    /// Puts the chosen codings of the code `key` under another one, with judgements, memos and links, in one operation.
    ///
    /// What rules gave would come back with the next run. So it is rejected under the old code, and stands under the other
    /// one as a coding of this coder, accepted or suggested as before.
    ///
    /// # Errors
    /// When there is no such code, the new name is taken, or nothing is chosen.
    pub fn split_code(
        &mut self,
        key: &str,
        into: &SplitInto,
        choice: &PassageChoice,
        progress: Progress<'_>,
    ) -> Result<CodeSplitOutcome, EngineError> {
        self.settled(|project| {
            let plan = project.plan_split(key, into, choice, &mut *progress)?;
            project.write_split(plan)
        })
    }

    fn plan_split(
        &self,
        key: &str,
        into: &SplitInto,
        choice: &PassageChoice,
        progress: Progress<'_>,
    ) -> Result<Plan, EngineError> {
        let register = self.register()?;
        let from = self.code(key)?;
        let (into, new) = self.code_to_split_into(&from, into)?;
        let (chosen, left) = self.chosen(&from, choice, &register, progress)?;
        if chosen.is_empty() {
            return Err(EngineError::refused(
                format!("none of the passages of `{}` is meant", from.key),
                format!("`verbatim codings --code {}` lists them", from.key),
            ));
        }
        let all = self.store.every::<Coding>()?;
        let mut touched = self.touched(all.iter())?;
        let standing = self.standing()?;
        let mut by_rules = BTreeMap::new();
        let mut sessions: BTreeSet<SessionId> = BTreeSet::new();
        // By hand first: what the coder of the split has coded so already is not made of a coding of a rule once more.
        let (mut coming, mut made) = (Vec::with_capacity(chosen.len()), Vec::new());
        let ids: BTreeSet<CodingId> = chosen.iter().map(|coding| coding.id).collect();
        for coding in chosen {
            let source = register.source_by_id(coding.passage.source);
            let session = source.and_then(|source| register.session_of(source));
            sessions.extend(
                session
                    .filter(|session| session.kind != SessionKind::Document)
                    .map(|session| session.id),
            );
            if register.coder_name(coding.coder) != RULES_CODER {
                coming.push(coding);
                continue;
            }
            let id = CodingId(self.new_id());
            if touched.contains(&coding.id) {
                touched.insert(id);
            }
            by_rules.insert(coding.id, id);
            made.push(Coding {
                id,
                coder: self.coder.id,
                status: standing.of(&coding),
                reasons: Vec::new(),
                codebook_version: None,
                stale: false,
                ..coding
            });
        }
        let links: Vec<EvidenceLink> = (self.store.every::<EvidenceLink>()?.into_iter())
            .filter(|link| link.coding.is_some_and(|coding| ids.contains(&coding)))
            .map(|link| EvidenceLink {
                coding: link.coding.map(|id| *by_rules.get(&id).unwrap_or(&id)),
                ..link
            })
            .collect();
        let linked: BTreeSet<Option<CodingId>> = links.iter().map(|link| link.coding).collect();
        let there = all.into_iter().filter(|coding| coding.code == into.id);
        coming.append(&mut made);
        let relocation = Relocation::of(coming, there, into.id, &touched);
        let moved: BTreeSet<CodingId> = relocation.moved.iter().map(|coding| coding.id).collect();
        Ok(Plan {
            outcome: CodeSplitOutcome {
                code: from.key.clone(),
                into: (!new).then(|| into.key.clone()),
                codings: relocation.moved.len(),
                by_rules: by_rules.values().filter(|id| moved.contains(id)).count(),
                linked: linked.len(),
                sessions: sessions.len(),
                left,
            },
            links: redefined(links.into_iter(), &from, &into),
            from,
            into,
            new,
            relocation,
            by_rules,
        })
    }

    fn write_split(&mut self, plan: Plan) -> Result<CodeSplitOutcome, EngineError> {
        let Plan {
            from,
            into,
            new,
            relocation,
            by_rules,
            links,
            mut outcome,
        } = plan;
        let moved: BTreeSet<CodingId> = relocation.moved.iter().map(|coding| coding.id).collect();
        let judgements: Vec<Judgement> = (self.store.all::<Judgement>()?.into_iter())
            .filter_map(|judgement| {
                let coding = *(by_rules.get(&judgement.coding)).filter(|id| moved.contains(id))?;
                Some(Judgement {
                    id: judgement_id(coding, judgement.coder),
                    coding,
                    ..judgement
                })
            })
            .collect();
        let memos: Vec<Memo> = (self.store.all::<Memo>()?.into_iter())
            .filter(|memo| memo.target == MemoTarget::Coding)
            .filter_map(|memo| {
                let coding = by_rules.get(&CodingId(memo.target_id?))?;
                Some(Memo {
                    target_id: Some(coding.0),
                    ..memo
                })
            })
            .collect();
        let (coder, at) = (self.coder.id, self.now());
        let row = self.row_with_codebook();
        let sentence = format!(
            "split {} of the code `{}` off into `{}`",
            counted(outcome.codings, "coding"),
            from.key,
            into.key
        );
        self.act("code-split", sentence, |writer| {
            if new {
                writer.put(&row)?;
                writer.put_code(&into)?;
            }
            // A coding of a rule that would stand there twice was never written under its new id.
            let made: BTreeSet<CodingId> = by_rules.values().copied().collect();
            for id in relocation.gone.iter().filter(|id| !made.contains(id)) {
                delete_coding(writer, *id, &[], &[])?;
            }
            (relocation.moved.iter()).try_for_each(|coding| writer.put(coding))?;
            (judgements.iter()).try_for_each(|judgement| writer.put(judgement))?;
            memos.iter().try_for_each(|memo| writer.put(memo))?;
            links.iter().try_for_each(|link| writer.put(link))?;
            by_rules
                .keys()
                .try_for_each(|coding| judge(writer, *coding, coder, CodingStatus::Rejected, at))
        })?;
        if new {
            self.row = self.row_with_codebook();
        }
        outcome.into = Some(into.key);
        Ok(outcome)
    }

    /// The code under which passages come, and whether it is to be made.
    fn code_to_split_into(
        &self,
        from: &Code,
        into: &SplitInto,
    ) -> Result<(Code, bool), EngineError> {
        match into {
            SplitInto::Code(key) => {
                let code = self.code_in_use(key)?;
                if code.id == from.id {
                    return Err(EngineError::usage(
                        format!("`{}` is the same code", code.key),
                        "choose another one, or the name of a new one",
                    ));
                }
                Ok((code, false))
            }
            SplitInto::New { name, language } => {
                let codes = self.store.codes()?;
                let parent = from
                    .parent
                    .and_then(|id| codes.iter().find(|code| code.id == id));
                let code = self.new_code(
                    &codes,
                    &NewCode {
                        name: name.clone(),
                        language: *language,
                        kind: match from.kind {
                            CodeKind::Code => CodeKind::Code,
                            CodeKind::Theme | CodeKind::Objective => CodeKind::Theme,
                        },
                        parent: parent.map(|code| code.key.clone()),
                        color: None,
                    },
                )?;
                let objectives = from.objectives.clone();
                Ok((Code { objectives, ..code }, true))
            }
        }
    }

    /// The codings of a code that are meant, and how many are not. Rejected ones are neither.
    fn chosen(
        &self,
        code: &Code,
        choice: &PassageChoice,
        register: &Register,
        progress: Progress<'_>,
    ) -> Result<(Vec<Coding>, usize), EngineError> {
        let sessions = (choice.sessions.iter())
            .map(|key| Ok(register.session(key)?.id))
            .collect::<Result<BTreeSet<_>, EngineError>>()?;
        let ids: BTreeSet<CodingId> = (self.codings_with(&choice.ids)?.iter())
            .map(|coding| coding.id)
            .collect();
        let query = (choice.query.as_deref().map(str::trim)).filter(|query| !query.is_empty());
        let mut found: Option<BTreeMap<SourceId, Vec<Span>>> = None;
        if let Some(query) = query {
            let found = found.insert(BTreeMap::new());
            for passage in self.passages_of(query, Unit::Match, progress)? {
                found.entry(passage.source).or_default().push(passage.span);
            }
        }
        let standing = self.standing()?;
        let (mut chosen, mut left) = (Vec::new(), 0);
        for source in &register.sources {
            let mut codings = self.store.codings_of(source.id)?;
            codings.retain(|coding| {
                coding.code == code.id && standing.of(coding) != CodingStatus::Rejected
            });
            if codings.is_empty() {
                continue;
            }
            for coding in codings {
                let is_found = found.as_ref().is_none_or(|found| {
                    let spans = found.get(&source.id).map_or(&[][..], Vec::as_slice);
                    // In order and without overlaps.
                    let first =
                        spans.partition_point(|span| span.end() <= coding.passage.span.start());
                    (spans.get(first)).is_some_and(|span| span.overlaps(coding.passage.span))
                });
                let is_meant = (sessions.is_empty() || sessions.contains(&source.session))
                    && (ids.is_empty() || ids.contains(&coding.id));
                if is_found && is_meant {
                    chosen.push(coding);
                } else {
                    left += 1;
                }
            }
        }
        Ok((chosen, left))
    }
}
