//! Memos: notes on anything.

mod listing;

use serde::Serialize;
use verbatim_model::coding::{Memo, MemoTarget};
use verbatim_model::id::{MemoId, Uuid};
use verbatim_model::text::Span;
use verbatim_store::Writer;

use crate::coding::QuoteRef;
use crate::error::EngineError;
use crate::plan::PlanTables;
use crate::practice::{numbered, remarked};
use crate::project::Project;
use crate::register::{Register, hint};

/// One memo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MemoRow {
    /// Id.
    pub id: String,
    /// Name of the coder.
    pub coder: String,
    /// When, in RFC 3339.
    pub time: String,
    /// What it is about.
    pub on: MemoTarget,
    /// Name, key, number or id of what it is about.
    pub target: Option<String>,
    /// Id of the source, where it is on one, on a passage or on a coding.
    pub source_id: Option<String>,
    /// Name of that source.
    pub source: Option<String>,
    /// Key of the code, for a coding.
    pub code: Option<String>,
    /// First code point, for a passage or a coding.
    pub start: Option<usize>,
    /// The code point after the last.
    pub end: Option<usize>,
    /// The words of the passage or the coding.
    pub quote: Option<String>,
    /// The note.
    pub text: String,
}

/// Which memos to list.
#[derive(Debug, Clone, Default)]
pub struct MemoFilter {
    /// On something of this kind.
    pub on: Option<MemoTarget>,
    /// On this, by name, key, number, id or place, as in [`Project::add_memo`]; it goes with `on`.
    pub target: Option<String>,
    /// With these letters in their text, whether large or small, with or without diacritics.
    pub text: Option<String>,
}

impl Project {
    /// Writes a memo on something: a source or a saved query by name, a participant by number, a coding by id, a passage by
    /// `SOURCE:START-END`, a step, lesson or remark by what it belongs to and its own key (`A1/2`), the project, or anything else by
    /// its key. Returns its id.
    ///
    /// # Errors
    /// When there is no such thing, or the note is empty.
    pub fn add_memo(
        &mut self,
        on: MemoTarget,
        target: Option<&str>,
        text: &str,
    ) -> Result<String, EngineError> {
        self.settled(|project| project.add_memo_once(on, target, text))
    }

    fn add_memo_once(
        &mut self,
        on: MemoTarget,
        target: Option<&str>,
        text: &str,
    ) -> Result<String, EngineError> {
        if text.trim().is_empty() {
            return Err(EngineError::usage("the memo is empty", "give its words"));
        }
        let (target_id, span) = self.memo_target(on, target)?;
        let memo = Memo {
            id: MemoId(self.new_id()),
            coder: self.coder.id,
            target: on,
            target_id,
            span,
            revision: None,
            text: text.to_owned(),
            at: self.now(),
        };
        let about = target.map_or(String::new(), |target| format!(" `{target}`"));
        self.act(
            "memo-add",
            format!("wrote a memo on the {on}{about}"),
            |writer| Ok(writer.put(&memo)?),
        )?;
        Ok(memo.id.to_string())
    }

    /// Gives a memo other words.
    ///
    /// # Errors
    /// When there is no such memo, somebody else wrote it, or the words are empty.
    pub fn change_memo(&mut self, id: &str, text: &str) -> Result<(), EngineError> {
        if text.trim().is_empty() {
            return Err(EngineError::usage("the memo is empty", "give its words"));
        }
        self.settled(|project| {
            let mut memo = project.own_memo(id)?;
            text.clone_into(&mut memo.text);
            let sentence = format!("changed a memo on the {}", memo.target);
            project.act("memo-change", sentence, |writer| Ok(writer.put(&memo)?))?;
            Ok(())
        })
    }

    /// Takes a memo away.
    ///
    /// # Errors
    /// When there is no such memo, or somebody else wrote it.
    pub fn remove_memo(&mut self, id: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let memo = project.own_memo(id)?;
            let sentence = format!("removed a memo on the {}", memo.target);
            project.act("memo-remove", sentence, |writer| {
                Ok(writer.delete::<Memo>(memo.id)?)
            })?;
            Ok(())
        })
    }

    /// The memos on one thing, those on words of it included. Who removes the thing removes them in the same operation.
    pub(crate) fn memos_on(&self, on: MemoTarget, id: Uuid) -> Result<Vec<Memo>, EngineError> {
        let mut memos = self.store.every::<Memo>()?;
        memos.retain(|memo| memo.target == on && memo.target_id == Some(id));
        Ok(memos)
    }

    /// A memo that the coder wrote.
    fn own_memo(&self, id: &str) -> Result<Memo, EngineError> {
        let unknown = || EngineError::unknown("memo", id, "`verbatim memo list` lists them");
        let register = self.register()?;
        let known = id.parse::<MemoId>().map_err(|_| unknown())?;
        let memo = self.store.get::<Memo>(known)?.ok_or_else(unknown)?;
        if memo.coder != self.coder.id {
            let writer = register.coder_name(memo.coder);
            return Err(EngineError::refused(
                format!("`{writer}` wrote this memo"),
                "write one of your own beside it",
            ));
        }
        Ok(memo)
    }

    fn memo_target(
        &self,
        on: MemoTarget,
        target: Option<&str>,
    ) -> Result<(Option<Uuid>, Option<Span>), EngineError> {
        let register = Register::read(&self.store)?;
        let Some(target) = target else {
            return if on == MemoTarget::Project {
                Ok((None, None))
            } else {
                Err(EngineError::usage(format!("which {on}?"), "name it"))
            };
        };
        let id = match on {
            MemoTarget::Project => return Ok((None, None)),
            MemoTarget::Source => match register.source(target) {
                Ok(source) => source.id.0,
                Err(unknown) => {
                    let Ok(quote) = target.parse::<QuoteRef>() else {
                        return Err(unknown);
                    };
                    let passage = self.passage(&register, &quote)?;
                    return Ok((Some(passage.source.0), Some(passage.span)));
                }
            },
            MemoTarget::Code => self.code(target)?.id.0,
            MemoTarget::Priority => self.priority(target)?.id.0,
            MemoTarget::Session => register.session(target)?.id.0,
            MemoTarget::Participant => {
                let known = || {
                    register
                        .participants
                        .values()
                        .map(|participant| participant.number.as_str())
                };
                let unknown = || {
                    EngineError::unknown(
                        "participant",
                        target,
                        hint(target, known(), "`verbatim participants` lists them"),
                    )
                };
                register.participant(target).ok_or_else(unknown)?.id.0
            }
            MemoTarget::Coding => self.codings_with(&[target.to_owned()])?[0].id.0,
            MemoTarget::Validation => self.validation(target)?.id.0,
            MemoTarget::Stakeholder => self.stakeholder(target)?.id.0,
            MemoTarget::Challenge => PlanTables::read(&self.store)?.challenge(target)?.id.0,
            MemoTarget::Solution => PlanTables::read(&self.store)?.solution(target)?.id.0,
            MemoTarget::Action => PlanTables::read(&self.store)?.action(target)?.id.0,
            MemoTarget::Practice => self.case(target)?.practice.id.0,
            MemoTarget::Step => {
                let (action, step) = within(on, target)?;
                self.step(action, step)?.id.0
            }
            MemoTarget::Lesson | MemoTarget::Remark => {
                let (key, number) = within(on, target)?;
                let case = self.case(key)?;
                let number = number.parse().unwrap_or_default();
                match on {
                    MemoTarget::Lesson => numbered(&case, number)?.id.0,
                    _ => remarked(&case, number)?.id.0,
                }
            }
            MemoTarget::Query => self.find_saved(target)?.id.0,
        };
        Ok((Some(id), None))
    }
}

/// The two keys of what stands within something, such as `A1/2` for a step of an action.
fn within(on: MemoTarget, target: &str) -> Result<(&str, &str), EngineError> {
    target.rsplit_once('/').ok_or_else(|| {
        let whole = match on {
            MemoTarget::Step => "action",
            _ => "good practice",
        };
        EngineError::usage(
            format!("`{target}` does not say of which {whole}"),
            "write both with a stroke between, such as `A1/2`",
        )
    })
}

/// Takes the memos on what is removed away with it.
pub(crate) fn delete_memos(writer: &mut Writer<'_>, memos: &[Memo]) -> Result<(), EngineError> {
    Ok((memos.iter()).try_for_each(|memo| writer.delete::<Memo>(memo.id))?)
}
