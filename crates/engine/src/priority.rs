//! Priorities: claims, and the links from a claim to the quotes that bear on it.

mod board;
mod change;
mod opened;
mod suggest;

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_analysis::evidence::Flag;
use verbatim_model::coding::{CodeKind, MemoTarget};
use verbatim_model::confidence::Confidence;
use verbatim_model::id::PriorityId;
use verbatim_model::plan::{Action, ActionPriority};
use verbatim_model::priority::{
    EvidenceLink, LinkKind, LinkTarget, Looked, Priority, PriorityState,
};
use verbatim_model::validation::{Put, Validation};

use crate::error::EngineError;
use crate::evidence::PriorityView;
use crate::keys::free_key;
use crate::memo::delete_memos;
use crate::project::Project;
use crate::register::hint;

pub use board::{BoardRow, PassageFound, PriorityBoard};
pub use change::PriorityChange;
pub use opened::OpenedRow;
pub use suggest::{SuggestionKind, SuggestionRow};

pub(crate) use change::filled;
use change::said_claim;

/// A new priority.
#[derive(Debug, Clone, Default)]
pub struct NewPriority {
    /// The claim, with its direction.
    pub claim: String,
    /// Short name; `P1`, `P2` … where none is given.
    pub key: Option<String>,
    /// Territories whose sessions are its scope; all where empty.
    pub territories: Vec<String>,
    /// Keys of objectives that it serves.
    pub objectives: Vec<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The evidence query.
    pub query: Option<String>,
}

/// One priority in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PriorityRow {
    /// Key.
    pub key: String,
    /// Claim.
    pub claim: String,
    /// Territories.
    pub territories: Vec<String>,
    /// Keys of the objectives that it serves.
    pub objectives: Vec<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Where it stands.
    pub state: PriorityState,
    /// Key of the priority that it became part of.
    pub merged_into: Option<String>,
    /// The evidence query.
    pub query: Option<String>,
    /// Number of links of each kind.
    pub links: BTreeMap<LinkKind, usize>,
    /// Warnings.
    pub flags: Vec<Flag>,
}

impl Project {
    /// The priority with this key.
    pub(crate) fn priority(&self, key: &str) -> Result<Priority, EngineError> {
        let priorities = self.store.priorities()?;
        let keys: Vec<String> = priorities
            .iter()
            .map(|priority| priority.key.clone())
            .collect();
        priorities
            .into_iter()
            .find(|priority| priority.key == key)
            .ok_or_else(|| {
                let names = keys.iter().map(String::as_str);
                EngineError::unknown(
                    "priority",
                    key,
                    hint(key, names, "`verbatim priority list` shows them"),
                )
            })
    }

    /// Adds a priority and returns its key.
    ///
    /// # Errors
    /// When the claim is empty, the key is taken or unfit, or an objective is unknown.
    pub fn add_priority(&mut self, new: &NewPriority) -> Result<String, EngineError> {
        self.settled(|project| project.add_priority_once(new))
    }

    fn add_priority_once(&mut self, new: &NewPriority) -> Result<String, EngineError> {
        let claim = said_claim(&new.claim)?;
        let priorities = self.store.priorities()?;
        // `trace` takes the keys of both.
        let actions: Vec<Action> = self.store.all()?;
        let taken = |key: &str| {
            priorities.iter().any(|priority| priority.key == key)
                || actions.iter().any(|action| action.key == key)
        };
        let key = free_key("priority or action", "P", new.key.as_deref(), taken)?;
        self.check_objectives(&new.objectives)?;
        let priority = Priority {
            id: PriorityId(self.new_id()),
            key: key.clone(),
            claim: claim.clone(),
            territories: distinct(&new.territories),
            objectives: distinct(&new.objectives),
            owner: new.owner.as_deref().and_then(filled),
            state: PriorityState::Candidate,
            merged_into: None,
            query: self.checked_query(new.query.as_deref().unwrap_or_default())?,
        };
        self.act(
            "priority-add",
            format!("added the priority `{key}`: {claim}"),
            |writer| Ok(writer.put_priority(&priority)?),
        )?;
        Ok(key)
    }

    /// Removes a priority with its links, validations and confidence; one undo brings it back.
    ///
    /// # Errors
    /// When there is no such priority, another one was merged into it, or an action serves it.
    pub fn remove_priority(&mut self, key: &str) -> Result<(), EngineError> {
        self.settled(|project| project.remove_priority_once(key))
    }

    fn remove_priority_once(&mut self, key: &str) -> Result<(), EngineError> {
        let priority = self.priority(key)?;
        let merged: Vec<String> = (self.store.priorities()?.into_iter())
            .filter(|other| other.merged_into == Some(priority.id))
            .map(|other| format!("`{}`", other.key))
            .collect();
        if !merged.is_empty() {
            return Err(EngineError::refused(
                format!("{} became part of `{key}`", merged.join(", ")),
                "set their states first: `verbatim priority set PROJECT KEY --state candidate`",
            ));
        }
        let serving: Vec<ActionPriority> = self.store.all()?;
        let actions: Vec<String> = (self.store.all::<Action>()?.into_iter())
            .filter(|action| {
                (serving.iter()).any(|row| row.action == action.id && row.priority == priority.id)
            })
            .map(|action| format!("`{}`", action.key))
            .collect();
        if !actions.is_empty() {
            return Err(EngineError::refused(
                format!("{} serves `{key}`", actions.join(", ")),
                "unlink it there first: `verbatim action unlink PROJECT ACTION --priority KEY`",
            ));
        }
        let mut validations = self.store.all::<Validation>()?;
        validations.retain(|validation| validation.put == Put::Priority(priority.id));
        let with_it = |target| match target {
            LinkTarget::Priority(id) => id == priority.id,
            LinkTarget::Validation(id) => validations.iter().any(|asked| asked.id == id),
            LinkTarget::Lesson(_) | LinkTarget::Cell(_) => false,
        };
        let links = self.store.every::<EvidenceLink>()?;
        let mut memos = self.memos_on(MemoTarget::Priority, priority.id.0)?;
        for validation in &validations {
            memos.extend(self.memos_on(MemoTarget::Validation, validation.id.0)?);
        }
        let looked = self.store.all::<Looked>()?;
        let confidence = self.confidence_of(priority.id)?;
        self.act(
            "priority-remove",
            format!("removed the priority `{key}`: {}", priority.claim),
            |writer| {
                for link in links.iter().filter(|link| with_it(link.target)) {
                    writer.delete::<EvidenceLink>(link.id)?;
                }
                for validation in &validations {
                    writer.delete::<Validation>(validation.id)?;
                }
                for looked in looked
                    .iter()
                    .filter(|looked| looked.priority == priority.id)
                {
                    writer.delete::<Looked>(looked.id)?;
                }
                if let Some(confidence) = &confidence {
                    writer.delete::<Confidence>(confidence.id)?;
                }
                delete_memos(writer, &memos)?;
                Ok(writer.delete_priority(priority.id)?)
            },
        )?;
        Ok(())
    }

    pub(crate) fn check_objectives(&self, objectives: &[String]) -> Result<(), EngineError> {
        let codes = self.store.codes()?;
        let known = || {
            codes
                .iter()
                .filter(|code| code.kind == CodeKind::Objective)
                .map(|code| code.key.as_str())
        };
        for objective in objectives {
            if !known().any(|key| key == objective) {
                let otherwise = if codes.is_empty() {
                    "the project has no codebook yet: `verbatim codebook import`".to_owned()
                } else {
                    format!(
                        "the codebook has {}",
                        known().collect::<Vec<_>>().join(", ")
                    )
                };
                return Err(EngineError::unknown(
                    "objective",
                    objective,
                    hint(objective, known(), &otherwise),
                ));
            }
        }
        Ok(())
    }

    /// All priorities with their links and warnings.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn priorities(&self) -> Result<Vec<PriorityRow>, EngineError> {
        self.rows_of(&self.evidence(None)?)
    }

    /// The rows of all priorities, of which `views` has the evidence.
    fn rows_of(&self, views: &[PriorityView]) -> Result<Vec<PriorityRow>, EngineError> {
        let mut links: BTreeMap<PriorityId, BTreeMap<LinkKind, usize>> = BTreeMap::new();
        for link in self.store.all::<EvidenceLink>()? {
            if let Some(priority) = link.target.priority() {
                *links
                    .entry(priority)
                    .or_default()
                    .entry(link.kind)
                    .or_default() += 1;
            }
        }
        let flags: BTreeMap<String, Vec<Flag>> = (views.iter())
            .map(|view| (view.key.clone(), view.flags.clone()))
            .collect();
        let priorities = self.store.priorities()?;
        let keys: BTreeMap<PriorityId, String> = (priorities.iter())
            .map(|priority| (priority.id, priority.key.clone()))
            .collect();
        Ok((priorities.into_iter())
            .map(|priority| PriorityRow {
                links: links.remove(&priority.id).unwrap_or_default(),
                flags: flags.get(&priority.key).cloned().unwrap_or_default(),
                key: priority.key,
                claim: priority.claim,
                territories: priority.territories,
                objectives: priority.objectives,
                owner: priority.owner,
                state: priority.state,
                merged_into: (priority.merged_into).and_then(|id| keys.get(&id).cloned()),
                query: priority.query,
            })
            .collect())
    }
}

fn distinct(texts: &[String]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for text in texts
        .iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
    {
        if !kept.iter().any(|other| other == text) {
            kept.push(text.to_owned());
        }
    }
    kept
}
