//! Actions: what is going to be done, by whom, when, with which money, and how it is known to work.

use serde::Serialize;
use verbatim_model::coding::MemoTarget;
use verbatim_model::id::{ActionId, PriorityId, SolutionId, StakeholderId};
use verbatim_model::lines::Lines;
use verbatim_model::plan::{NebPrinciple, NebValue};
use verbatim_model::practice::Practice;
use verbatim_report::{ActionView, PlanScope, ReportLanguage};

use super::items::{FollowUpItem, FundingItem, IndicatorItem, RiskItem, amount};
use super::whole::Whole;
use super::{PlanTables, named};
use crate::error::EngineError;
use crate::keys::{free_key, needed, say};
use crate::memo::delete_memos;
use crate::project::Project;
use crate::register::Register;
use crate::register::hint;
use crate::sessions::typed_date;

/// What is said of an action; `None` leaves what there is, empty text takes it away, and lists stand instead of those that
/// there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActionChange {
    /// Title.
    pub title: Option<String>,
    /// Title in English.
    pub title_en: Option<String>,
    /// Territories.
    pub territories: Option<Vec<String>>,
    /// What is done and why.
    pub description: Option<String>,
    /// Keys of priorities that it serves.
    pub priorities: Option<Vec<String>>,
    /// Keys of solutions that it takes up.
    pub solutions: Option<Vec<String>>,
    /// Keys of good practices that it builds on.
    pub practices: Option<Vec<String>>,
    /// Key of the stakeholder that leads.
    pub lead: Option<String>,
    /// Keys of the stakeholders that are partners.
    pub partners: Option<Vec<String>>,
    /// Who gains.
    pub beneficiaries: Option<Vec<String>>,
    /// First day.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// Least cost.
    pub cost_from: Option<String>,
    /// Greatest cost.
    pub cost_to: Option<String>,
    /// Currency.
    pub currency: Option<String>,
    /// What carries it after the funding.
    pub revenue: Option<String>,
    /// Values that it serves.
    pub values: Option<Vec<NebValue>>,
    /// Working principles.
    pub principles: Option<Vec<NebPrinciple>>,
    /// Where the money comes from.
    pub funding: Option<Vec<FundingItem>>,
    /// How it is known to work.
    pub indicators: Option<Vec<IndicatorItem>>,
    /// What may go wrong.
    pub risks: Option<Vec<RiskItem>>,
    /// What may follow.
    pub follow_ups: Option<Vec<FollowUpItem>>,
}

/// What an action is linked to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActionLinks {
    /// Keys of priorities.
    pub priorities: Vec<String>,
    /// Keys of solutions.
    pub solutions: Vec<String>,
    /// Keys of partners.
    pub partners: Vec<String>,
}

/// One action in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActionRow {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Title in English.
    pub title_en: Option<String>,
    /// Territories.
    pub territories: Lines,
    /// Key of the stakeholder that leads.
    pub lead: Option<String>,
    /// First day.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// Keys of priorities that it serves.
    pub priorities: Vec<String>,
    /// Keys of solutions that it takes up.
    pub solutions: Vec<String>,
    /// Number of steps.
    pub steps: usize,
    /// Number of findings of the checks that nobody accepted.
    pub findings: usize,
}

/// Keys that others may have to be named by.
pub(super) struct Named {
    priorities: Vec<(String, PriorityId)>,
    stakeholders: Vec<(String, StakeholderId)>,
    practices: Vec<String>,
}

impl Named {
    pub fn read(project: &Project) -> Result<Self, EngineError> {
        let stakeholders: Vec<verbatim_model::stakeholder::Stakeholder> = project.store.all()?;
        Ok(Self {
            priorities: (project.store.priorities()?.into_iter())
                .map(|priority| (priority.key, priority.id))
                .collect(),
            stakeholders: stakeholders
                .into_iter()
                .map(|row| (row.key, row.id))
                .collect(),
            practices: (project.store.all::<Practice>()?.into_iter())
                .map(|row| row.key)
                .collect(),
        })
    }

    /// Refuses a good practice that there is not.
    fn check_practices(&self, keys: &[String]) -> Result<(), EngineError> {
        (keys.iter())
            .filter(|key| !key.trim().is_empty())
            .try_for_each(|key| {
                let known = self.practices.iter().any(|known| known == key.trim());
                let names = self.practices.iter().map(String::as_str);
                known.then_some(()).ok_or_else(|| {
                    let hint = hint(key, names, "`verbatim practice list` shows them");
                    EngineError::unknown("good practice", key.as_str(), hint)
                })
            })
    }

    pub fn priorities(&self, keys: &[String]) -> Result<Vec<PriorityId>, EngineError> {
        (keys.iter())
            .map(|key| Ok(named("priority", key, &self.priorities, |row| &row.0)?.1))
            .collect()
    }

    pub fn stakeholder(&self, key: &str) -> Result<StakeholderId, EngineError> {
        Ok(named("stakeholder", key, &self.stakeholders, |row| &row.0)?.1)
    }

    pub fn stakeholders(&self, keys: &[String]) -> Result<Vec<StakeholderId>, EngineError> {
        keys.iter().map(|key| self.stakeholder(key)).collect()
    }
}

impl Project {
    /// Adds an action and returns its key.
    ///
    /// # Errors
    /// When it has no title, the key is taken or unfit, or something that it names is unknown.
    pub fn add_action(
        &mut self,
        key: Option<&str>,
        change: &ActionChange,
    ) -> Result<String, EngineError> {
        self.settled(|project| {
            let tables = PlanTables::read(&project.store)?;
            let names = Named::read(project)?;
            let is_priority = |key: &str| names.priorities.iter().any(|(other, _)| other == key);
            let taken =
                |key: &str| tables.actions.iter().any(|row| row.key == key) || is_priority(key);
            let key = free_key("action or priority", "A", key, taken)?;
            let mut whole = Whole::new(ActionId(project.new_id()), key.clone());
            apply(&mut whole, change, &tables, &names)?;
            let sentence = format!("added the action `{key}`: {}", whole.action.title);
            project.act("action-add", sentence, |writer| whole.write(writer, None))?;
            Ok(key)
        })
    }

    /// Changes an action, in one operation.
    ///
    /// # Errors
    /// When there is none, it would have no title, or something that it names is unknown.
    pub fn set_action(&mut self, key: &str, change: &ActionChange) -> Result<(), EngineError> {
        self.settled(|project| {
            let tables = PlanTables::read(&project.store)?;
            let before = Whole::of(&tables, tables.action(key)?);
            let mut whole = before.clone();
            apply(&mut whole, change, &tables, &Named::read(project)?)?;
            let sentence = format!("changed the action `{key}`: {}", whole.action.title);
            project.act("action-set", sentence, |writer| {
                whole.write(writer, Some(&before))
            })?;
            Ok(())
        })
    }

    /// Links an action to priorities, solutions and partners, or with `gone` takes these links away.
    ///
    /// # Errors
    /// When one of them is unknown, or none is named.
    pub fn link_action(
        &mut self,
        key: &str,
        links: &ActionLinks,
        gone: bool,
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let tables = PlanTables::read(&project.store)?;
            let names = Named::read(project)?;
            let before = Whole::of(&tables, tables.action(key)?);
            let priorities = names.priorities(&links.priorities)?;
            let solutions = solutions(&tables, &links.solutions)?;
            let partners = names.stakeholders(&links.partners)?;
            if priorities.is_empty() && solutions.is_empty() && partners.is_empty() {
                return Err(EngineError::usage(
                    "nothing to link",
                    "give `--priority KEY`, `--solution KEY` or `--partner KEY`",
                ));
            }
            let mut whole = before.clone();
            if gone {
                whole
                    .priorities
                    .retain(|row| !priorities.contains(&row.priority));
                whole
                    .solutions
                    .retain(|row| !solutions.contains(&row.solution));
                whole
                    .partners
                    .retain(|row| !partners.contains(&row.stakeholder));
            } else {
                whole.serve(&priorities);
                whole.take_up(&solutions);
                whole.join(&partners);
            }
            let keys = [&links.priorities[..], &links.solutions, &links.partners].concat();
            let (kind, verb) = match gone {
                false => ("action-link", "linked"),
                true => ("action-unlink", "unlinked"),
            };
            let sentence = format!("{verb} the action `{key}` and {}", keys.join(", "));
            project.act(kind, sentence, |writer| whole.write(writer, Some(&before)))?;
            Ok(())
        })
    }

    /// Removes an action with all that belongs to it; one undo brings it back.
    ///
    /// # Errors
    /// When there is none.
    pub fn remove_action(&mut self, key: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let tables = PlanTables::read(&project.store)?;
            let whole = Whole::of(&tables, tables.action(key)?);
            let mut memos = project.memos_on(MemoTarget::Action, whole.action.id.0)?;
            for step in &whole.steps {
                memos.extend(project.memos_on(MemoTarget::Step, step.id.0)?);
            }
            let sentence = format!("removed the action `{key}`: {}", whole.action.title);
            project.act("action-remove", sentence, |writer| {
                delete_memos(writer, &memos)?;
                whole.delete(writer)
            })?;
            Ok(())
        })
    }

    /// The actions of a territory, those of several or none included; or all.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn actions(&self, territory: Option<&str>) -> Result<Vec<ActionRow>, EngineError> {
        let views = self.action_views(ReportLanguage::English)?;
        let scope = territory.map(|territory| PlanScope::Territory(territory.to_owned()));
        Ok((views.into_iter())
            .filter(|view| {
                scope
                    .as_ref()
                    .is_none_or(|scope| scope.holds(&view.territories))
            })
            .map(|view| ActionRow {
                key: view.key,
                title: view.title,
                title_en: view.title_en,
                territories: view.territories,
                lead: view.lead.map(|lead| lead.key),
                start: view.start,
                end: view.end,
                priorities: view.priorities,
                solutions: view.solutions,
                steps: view.steps.len(),
                findings: view
                    .findings
                    .iter()
                    .filter(|finding| finding.accepted.is_none())
                    .count(),
            })
            .collect())
    }

    /// One action with all that belongs to it, and what the checks found.
    ///
    /// # Errors
    /// When there is none.
    pub fn action_view(&self, key: &str) -> Result<ActionView, EngineError> {
        PlanTables::read(&self.store)?.action(key)?;
        let mut views = self.action_views(ReportLanguage::English)?;
        views.retain(|view| view.key == key);
        views
            .pop()
            .ok_or_else(|| EngineError::unknown("action", key, ""))
    }

    /// All actions.
    pub(super) fn action_views(
        &self,
        language: ReportLanguage,
    ) -> Result<Vec<ActionView>, EngineError> {
        let register = Register::read(&self.store)?;
        let tables = PlanTables::read(&self.store)?;
        let stakeholders = self.stakeholder_table(&register)?;
        let facts = self.priority_facts()?;
        Ok((tables.actions.iter())
            .map(|action| {
                let whole = Whole::of(&tables, action);
                super::view::action_view(
                    &whole,
                    &register,
                    &tables,
                    &stakeholders,
                    &facts,
                    language,
                )
            })
            .collect())
    }
}

fn solutions(tables: &PlanTables, keys: &[String]) -> Result<Vec<SolutionId>, EngineError> {
    keys.iter()
        .map(|key| Ok(tables.solution(key)?.id))
        .collect()
}

/// Applies what is said of an action.
pub(super) fn apply(
    whole: &mut Whole,
    change: &ActionChange,
    tables: &PlanTables,
    names: &Named,
) -> Result<(), EngineError> {
    let action = &mut whole.action;
    if change.title.is_some() || action.title.is_empty() {
        action.title = needed(
            "title of the action",
            change.title.as_deref(),
            "say it with `--title`",
        )?;
    }
    let typed = |date: &Option<String>| date.as_deref().map(typed_date).transpose();
    let (start, end) = (typed(&change.start)?, typed(&change.end)?);
    for (field, said) in [
        (&mut action.title_en, &change.title_en),
        (&mut action.description, &change.description),
        (&mut action.start, &start),
        (&mut action.end, &end),
        (&mut action.revenue, &change.revenue),
    ] {
        say(field, said);
    }
    names.check_practices(change.practices.as_deref().unwrap_or_default())?;
    for (field, said) in [
        (&mut action.territories, &change.territories),
        (&mut action.practices, &change.practices),
        (&mut action.beneficiaries, &change.beneficiaries),
    ] {
        if let Some(said) = said {
            *field = Lines::new(said);
        }
    }
    for (field, said) in [
        (&mut action.cost_from, &change.cost_from),
        (&mut action.cost_to, &change.cost_to),
    ] {
        match said.as_deref().map(str::trim) {
            None => {}
            Some("") => *field = None,
            Some(text) => *field = Some(amount(text)?),
        }
    }
    if let (Some(from), Some(to)) = (action.cost_from, action.cost_to)
        && from > to
    {
        return Err(EngineError::usage(
            format!("the cost cannot be from {from} to {to}"),
            "give the least first: `--cost-from` and `--cost-to`",
        ));
    }
    if let Some(currency) = change
        .currency
        .as_deref()
        .map(str::trim)
        .filter(|c| !c.is_empty())
    {
        let is_code = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_alphabetic());
        if !is_code {
            return Err(EngineError::usage(
                format!("`{currency}` is no currency"),
                "write its three letters, such as EUR",
            ));
        }
        action.currency = currency.to_ascii_uppercase();
    }
    if let Some(values) = &change.values {
        action.values.clone_from(values);
    }
    if let Some(principles) = &change.principles {
        action.principles.clone_from(principles);
    }
    match change.lead.as_deref().map(str::trim) {
        None => {}
        Some("") => action.lead = None,
        Some(key) => action.lead = Some(names.stakeholder(key)?),
    }
    let filled = |keys: &[String]| -> Vec<String> {
        keys.iter()
            .filter(|key| !key.trim().is_empty())
            .cloned()
            .collect()
    };
    if let Some(keys) = &change.priorities {
        whole.priorities.clear();
        whole.serve(&names.priorities(&filled(keys))?);
    }
    if let Some(keys) = &change.solutions {
        whole.solutions.clear();
        whole.take_up(&solutions(tables, &filled(keys))?);
    }
    if let Some(keys) = &change.partners {
        whole.partners.clear();
        whole.join(&names.stakeholders(&filled(keys))?);
    }
    if let Some(items) = &change.funding {
        whole.fund(items);
    }
    if let Some(items) = &change.indicators {
        whole.measure(items);
    }
    if let Some(items) = &change.risks {
        whole.risk(items);
    }
    if let Some(items) = &change.follow_ups {
        whole.follow(items);
    }
    Ok(())
}
