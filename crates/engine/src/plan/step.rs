//! Steps of actions.

use serde::Serialize;
use verbatim_model::coding::MemoTarget;
use verbatim_model::id::{ActionId, StepId};
use verbatim_model::lines::Lines;
use verbatim_model::plan::Step;

use super::{PlanTables, named};
use crate::error::EngineError;
use crate::keys::{free_key, needed, say};
use crate::memo::delete_memos;
use crate::project::Project;
use crate::sessions::typed_date;

/// What is said of a step; `None` leaves what there is, and empty text takes it away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepChange {
    /// What is done.
    pub title: Option<String>,
    /// First day.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// Key of a stakeholder, or who else does it.
    pub owner: Option<String>,
    /// Keys of the steps that come before it, instead of those that there are.
    pub after: Option<Vec<String>>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepRow {
    /// Key of the action.
    pub action: String,
    /// Key of the step.
    pub key: String,
    /// What is done.
    pub title: String,
    /// First day.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// Who does it.
    pub owner: Option<String>,
    /// Keys of the steps that come before it.
    pub after: Lines,
}

impl Project {
    /// Adds a step to an action and returns its key: 1, 2 … where none is given.
    ///
    /// # Errors
    /// When there is no such action, the step has no title, or its key is taken or unfit.
    pub fn add_step(
        &mut self,
        action: &str,
        key: Option<&str>,
        change: &StepChange,
    ) -> Result<String, EngineError> {
        self.settled(|project| {
            let tables = PlanTables::read(&project.store)?;
            let of = tables.action(action)?.id;
            let taken = |key: &str| {
                tables
                    .steps
                    .iter()
                    .any(|row| row.action == of && row.key == key)
            };
            let key = free_key("step", "", key, taken)?;
            let mut row = new(of, &key);
            apply(&mut row, change)?;
            let sentence = format!("added the step `{key}` of `{action}`: {}", row.title);
            project.act("step-add", sentence, |writer| Ok(writer.put(&row)?))?;
            Ok(key)
        })
    }

    /// Changes a step.
    ///
    /// # Errors
    /// When there is none, or it would have no title.
    pub fn set_step(
        &mut self,
        action: &str,
        key: &str,
        change: &StepChange,
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let mut row = project.step(action, key)?;
            apply(&mut row, change)?;
            let sentence = format!("changed the step `{key}` of `{action}`: {}", row.title);
            project.act("step-set", sentence, |writer| Ok(writer.put(&row)?))?;
            Ok(())
        })
    }

    /// Removes a step; one undo brings it back.
    ///
    /// # Errors
    /// When there is none.
    pub fn remove_step(&mut self, action: &str, key: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let row = project.step(action, key)?;
            let memos = project.memos_on(MemoTarget::Step, row.id.0)?;
            let sentence = format!("removed the step `{key}` of `{action}`: {}", row.title);
            project.act("step-remove", sentence, |writer| {
                delete_memos(writer, &memos)?;
                Ok(writer.delete::<Step>(row.id)?)
            })?;
            Ok(())
        })
    }

    pub(crate) fn step(&self, action: &str, key: &str) -> Result<Step, EngineError> {
        let mut tables = PlanTables::read(&self.store)?;
        let of = tables.action(action)?.id;
        tables.steps.retain(|row| row.action == of);
        Ok(named("step", key, &tables.steps, |row| &row.key)?.clone())
    }

    /// The steps of an action, or of all.
    ///
    /// # Errors
    /// When there is no such action.
    pub fn steps(&self, action: Option<&str>) -> Result<Vec<StepRow>, EngineError> {
        let tables = PlanTables::read(&self.store)?;
        let wanted = action.map(|key| tables.action(key)).transpose()?;
        let mut rows = Vec::new();
        for action in
            (tables.actions.iter()).filter(|row| wanted.is_none_or(|wanted| row.id == wanted.id))
        {
            let own = tables.steps.iter().filter(|step| step.action == action.id);
            rows.extend(own.map(|step| StepRow {
                action: action.key.clone(),
                key: step.key.clone(),
                title: step.title.clone(),
                start: step.start.clone(),
                end: step.end.clone(),
                owner: step.owner.clone(),
                after: step.after.clone(),
            }));
        }
        Ok(rows)
    }
}

/// A step of which nothing is said yet.
pub(super) fn new(action: ActionId, key: &str) -> Step {
    Step {
        id: StepId::derived(&[b"step", action.as_bytes(), key.as_bytes()]),
        action,
        key: key.to_owned(),
        title: String::new(),
        start: None,
        end: None,
        owner: None,
        after: Lines::default(),
    }
}

/// Applies what is said of a step.
pub(super) fn apply(row: &mut Step, change: &StepChange) -> Result<(), EngineError> {
    if change.title.is_some() || row.title.is_empty() {
        row.title = needed(
            "title of the step",
            change.title.as_deref(),
            "say it with `--title`",
        )?;
    }
    let typed = |date: &Option<String>| date.as_deref().map(typed_date).transpose();
    let (start, end) = (typed(&change.start)?, typed(&change.end)?);
    say(&mut row.start, &start);
    say(&mut row.end, &end);
    say(&mut row.owner, &change.owner);
    if let Some(after) = &change.after {
        row.after = Lines::new(after);
    }
    Ok(())
}
