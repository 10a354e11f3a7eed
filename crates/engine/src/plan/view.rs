//! The Local Action Plan of a territory, or of all together.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_analysis::evidence::Study;
use verbatim_analysis::natural_order;
use verbatim_analysis::small_cells::SmallCells;
use verbatim_model::consent::Consent;
use verbatim_model::participant::{Participant, Role};
use verbatim_model::priority::Priority;
use verbatim_model::session::SessionKind;
use verbatim_report::{
    ActionView, ActorView, ChallengeView, ChapterView, FollowUpView, FundingView, GroupView,
    IndicatorView, PlanScope, PlanView, PracticeView, PriorityStateView, Report, ReportChapter,
    ReportLanguage, RiskView, SessionView, SolutionView, StepView, TakenUpView,
};

use super::PlanTables;
use super::check::{Facts, findings};
use super::solution::votes_of;
use super::whole::Whole;
use crate::error::EngineError;
use crate::evidence::Choice;
use crate::project::Project;
use crate::register::{GROUP, Register, hint};
use crate::report::{OutputOptions, ReportFormat};
use crate::stakeholder::{Stakeholders, coverage};

impl Project {
    /// The plan as a file of a format, in a language, of a day; see [`Self::masked_report`].
    ///
    /// # Errors
    /// When there is no such territory, a text is damaged, or the date is none.
    pub fn plan_report(
        &self,
        scope: &PlanScope,
        format: ReportFormat,
        language: ReportLanguage,
        options: &OutputOptions<'_>,
    ) -> Result<Vec<u8>, EngineError> {
        options.check(format)?;
        let report = self.plan_of(scope, language, &options.for_format(format))?;
        verbatim_report::render(&report, format)
            .map_err(|error| EngineError::refused(error.to_string(), ""))
    }

    /// The plan with the evidence of its priorities.
    ///
    /// # Errors
    /// When there is no such territory, or a text is damaged.
    pub fn plan_of(
        &self,
        scope: &PlanScope,
        language: ReportLanguage,
        options: &OutputOptions<'_>,
    ) -> Result<Report, EngineError> {
        self.check_territory(scope)?;
        // The plan tells of its priorities also where their quotes are left out.
        let whole = OutputOptions {
            contents: options.contents.with(ReportChapter::Priorities),
            ..*options
        };
        let choice = Choice {
            priorities: &|priority| {
                priority.state.is_in_force() && scope.holds(&priority.territories)
            },
            territory: scope.territory(),
        };
        let mut report = self.report_view_of(language, &whole, &choice)?;
        let plan = self.plan_view(scope, &report, language, options)?;
        confine(&mut report, &plan);
        report.plan = Some(plan);
        report.choose(options.contents);
        Ok(report)
    }

    /// Refuses a territory that nothing in the project has.
    pub(super) fn check_territory(&self, scope: &PlanScope) -> Result<(), EngineError> {
        let Some(wanted) = scope.territory() else {
            return Ok(());
        };
        let known = self.territories()?;
        if known.iter().any(|territory| territory == wanted) {
            return Ok(());
        }
        let all = known
            .iter()
            .map(|t| format!("`{t}`"))
            .collect::<Vec<_>>()
            .join(", ");
        let otherwise = match all.is_empty() {
            true => String::new(),
            false => format!("the project has {all}"),
        };
        let names = known.iter().map(String::as_str);
        Err(EngineError::unknown(
            "territory",
            wanted,
            hint(wanted, names, &otherwise),
        ))
    }

    /// Territories of sessions, priorities and actions.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn territories(&self) -> Result<BTreeSet<String>, EngineError> {
        let register = Register::read(&self.store)?;
        let mut known: BTreeSet<String> = (register.sessions.values())
            .filter_map(|session| session.territory.clone())
            .collect();
        known.extend(
            self.store
                .priorities()?
                .into_iter()
                .flat_map(|priority| priority.territories),
        );
        for action in PlanTables::read(&self.store)?.actions {
            known.extend(action.territories.iter().cloned());
        }
        Ok(known)
    }

    fn plan_view(
        &self,
        scope: &PlanScope,
        report: &Report,
        language: ReportLanguage,
        options: &OutputOptions<'_>,
    ) -> Result<PlanView, EngineError> {
        let small_cell = options.small_cell;
        let words = self.own_words_for(language, options)?;
        let mut register = Register::read(&self.store)?;
        words.put_in_groups(&mut register);
        let tables = PlanTables::read(&self.store)?.worded(&words);
        let stakeholders = self.stakeholder_table(&register)?;
        let facts = self.priority_facts()?;
        let is_here = |territory: Option<&str>| match scope.territory() {
            Some(wanted) => territory.is_none_or(|territory| territory == wanted),
            None => true,
        };
        let actions: Vec<ActionView> = (tables.actions.iter())
            .filter(|action| scope.holds(&action.territories))
            .map(|action| {
                let whole = Whole::of(&tables, action);
                action_view(&whole, &register, &tables, &stakeholders, &facts, language)
            })
            .collect();
        let priorities: Vec<Priority> = (self.store.priorities()?.into_iter())
            .filter(|priority| {
                report
                    .priorities
                    .iter()
                    .any(|view| view.key == priority.key)
            })
            .collect();
        let serving = |key: &str| -> Vec<String> {
            (actions.iter())
                .filter(|action| action.priorities.iter().any(|other| other == key))
                .map(|action| action.key.clone())
                .collect()
        };
        let mut drawn: BTreeMap<_, usize> = BTreeMap::new();
        for cited in &tables.citations {
            if let Some(challenge) = cited.challenge
                && !self.is_refused(&register, cited)?
            {
                *drawn.entry(challenge).or_default() += 1;
            }
        }
        let challenges = (tables.challenges.iter())
            .filter(|challenge| is_here(challenge.territory.as_deref()))
            .map(|challenge| ChallengeView {
                key: challenge.key.clone(),
                text: challenge.text.clone(),
                territory: challenge.territory.clone(),
                session: (challenge.session)
                    .and_then(|id| Some(register.sessions.get(&id)?.key.clone())),
                passages: drawn.get(&challenge.id).copied().unwrap_or(0),
                solutions: tables.solutions_of(challenge.id),
            });
        let solutions = (tables.solutions.iter())
            .filter(|solution| is_here(solution.territory.as_deref()))
            .map(|solution| SolutionView {
                key: solution.key.clone(),
                text: solution.text.clone(),
                territory: solution.territory.clone(),
                challenges: tables.challenges_of(solution.id),
                votes: votes_of(&register, &tables, solution.id),
                actions: tables.actions_of(solution.id),
            });
        let (sessions, people) = took_part(&register, scope);
        let no_texts = BTreeMap::new();
        let study = Study::new(self.tables(&register, &no_texts)?);
        let small_groups = study.small_cells(&register.groups(), small_cell);
        let mut coverage = coverage(&register, &stakeholders, scope.territory()).rows;
        coverage.retain(|row| row.stakeholders > 0);
        let territories = match scope {
            PlanScope::Territory(territory) => vec![territory.clone()],
            PlanScope::Joint => {
                let mut known: BTreeSet<String> = priorities
                    .iter()
                    .flat_map(|priority| priority.territories.clone())
                    .collect();
                known.extend(
                    actions
                        .iter()
                        .flat_map(|action| action.territories.to_vec()),
                );
                known.into_iter().collect()
            }
        };
        Ok(PlanView {
            scope: scope.clone(),
            territories,
            chapters: chapters(report),
            states: (priorities.iter())
                .filter_map(|priority| {
                    let view = (report.priorities.iter()).find(|it| it.key == priority.key)?;
                    Some(PriorityStateView {
                        priority: priority.key.clone(),
                        claim: view.claim.clone(),
                        territories: view.territories.clone(),
                        evidence_line: view.evidence_line.clone(),
                        flags: view.flags.clone(),
                        state: priority.state,
                        actions: serving(&priority.key),
                    })
                })
                .collect(),
            challenges: challenges.collect(),
            solutions: solutions.collect(),
            practices: practices(&actions, &report.practices),
            actions,
            sessions,
            groups: groups(&people, &small_groups, small_cell),
            small_cell,
            people: people.len(),
            coverage,
            grid: self.stakeholder_grid(scope.territory())?,
        })
    }
}

/// The objectives in the order of the codebook with what serves them, and last what serves none.
fn chapters(report: &Report) -> Vec<ChapterView> {
    let serving = |is: &dyn Fn(&[String]) -> bool| -> Vec<String> {
        (report.priorities.iter())
            .filter(|priority| is(&priority.objectives))
            .map(|priority| priority.key.clone())
            .collect()
    };
    let mut chapters: Vec<ChapterView> = (report.objectives.iter())
        .map(|objective| ChapterView {
            objective: Some(objective.key.clone()),
            name: objective.name.clone(),
            priorities: serving(&|objectives| objectives.contains(&objective.key)),
        })
        .collect();
    let known = |objective: &String| {
        report
            .objectives
            .iter()
            .any(|other| other.key == *objective)
    };
    let none = serving(&|objectives| !objectives.iter().any(known));
    if !none.is_empty() {
        chapters.push(ChapterView {
            objective: None,
            name: String::new(),
            priorities: none,
        });
    }
    chapters
}

/// Sessions with how many participants and experts attended, and these people. Who refused use is left out.
fn took_part<'r>(
    register: &'r Register,
    scope: &PlanScope,
) -> (Vec<SessionView>, Vec<&'r Participant>) {
    let mut people: BTreeMap<_, &Participant> = BTreeMap::new();
    let mut sessions = Vec::new();
    for session in register.sessions.values() {
        let is_here = match scope.territory() {
            Some(wanted) => session.territory.as_deref() == Some(wanted),
            None => true,
        };
        if !is_here || session.kind == SessionKind::Document {
            continue;
        }
        let attended: BTreeMap<_, &Participant> = (register.speakers.values())
            .filter(|speaker| speaker.session == session.id)
            .filter_map(|speaker| register.participants.get(&speaker.participant?))
            .filter(|person| Role::gives_evidence(person.role) && person.consent != Consent::NoUse)
            .map(|person| (person.id, person))
            .collect();
        sessions.push(SessionView {
            session: session.key.clone(),
            kind: session.kind,
            date: session.date.clone(),
            territory: session.territory.clone(),
            people: attended.len(),
        });
        people.extend(attended);
    }
    sessions.sort_by(|a, b| {
        (a.date.is_none(), &a.date)
            .cmp(&(b.date.is_none(), &b.date))
            .then_with(|| natural_order(&a.session, &b.session))
    });
    (sessions, people.into_values().collect())
}

/// Groups of people, the largest first, and last together those that are small here or that few share in a territory.
fn groups(people: &[&Participant], cells: &SmallCells, limit: usize) -> Vec<GroupView> {
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    for person in people {
        let group = person
            .group
            .as_deref()
            .filter(|_| cells.shows(GROUP, person.id));
        *counted.entry(group.unwrap_or(TOGETHER)).or_default() += 1;
    }
    let mut together = counted.remove(TOGETHER).unwrap_or(0);
    let mut groups: Vec<GroupView> = (counted.into_iter())
        .map(|(group, people)| GroupView {
            group: group.to_owned(),
            people,
        })
        .collect();
    groups.sort_by(|a, b| b.people.cmp(&a.people).then_with(|| a.group.cmp(&b.group)));
    // What stands together is not small either.
    while let Some(last) = groups.last()
        && (last.people < limit || (together > 0 && together < limit))
    {
        together += last.people;
        groups.pop();
    }
    if together > 0 {
        groups.push(GroupView {
            group: TOGETHER.to_owned(),
            people: together,
        });
    }
    groups
}

/// What stands for groups that are not told.
const TOGETHER: &str = "…";

/// Takes out of a report what is not of the plan: objectives are chapters of it already; of votes and discussions those about
/// its priorities, or held in its territory, stay; of good practices those of the territory, and those that actions take up.
fn confine(report: &mut Report, plan: &PlanView) {
    report.objective_pages.clear();
    let Some(wanted) = plan.scope.territory() else {
        return;
    };
    let is_here = |territory: Option<&str>| territory.is_none_or(|territory| territory == wanted);
    let priorities = &report.priorities;
    report.validations.retain(|asked| match &asked.priority {
        Some(key) => priorities.iter().any(|priority| priority.key == *key),
        None => is_here(asked.territory.as_deref()),
    });
    report.practices.retain(|case| {
        is_here(case.territory.as_deref()) || plan.practices.iter().any(|it| it.key == case.key)
    });
}

/// The good practices that actions name, by key; `known` are those that are recorded.
fn practices(actions: &[ActionView], known: &[PracticeView]) -> Vec<TakenUpView> {
    let mut by_key: BTreeMap<&String, Vec<String>> = BTreeMap::new();
    for action in actions {
        for practice in &action.practices {
            by_key.entry(practice).or_default().push(action.key.clone());
        }
    }
    let mut practices: Vec<TakenUpView> = (by_key.into_iter())
        .map(|(key, actions)| {
            let case = known.iter().find(|case| case.key == *key);
            let lessons = case.into_iter().flat_map(|case| &case.lessons);
            TakenUpView {
                key: key.clone(),
                title: case.map(|case| case.title.clone()),
                lessons: lessons.map(|lesson| lesson.text.clone()).collect(),
                actions,
            }
        })
        .collect();
    practices.sort_by(|a, b| natural_order(&a.key, &b.key));
    practices
}

/// An action as it is shown.
pub(super) fn action_view(
    whole: &Whole,
    register: &Register,
    tables: &PlanTables,
    stakeholders: &Stakeholders,
    priorities: &Facts,
    language: ReportLanguage,
) -> ActionView {
    let action = &whole.action;
    let actor = |id| {
        stakeholders.by_id(id).map(|row| ActorView {
            key: row.key.clone(),
            organisation: row.organisation.clone(),
        })
    };
    let mut served: Vec<String> = (whole.priorities.iter())
        .filter_map(|row| Some(priorities.get(&row.priority)?.key.clone()))
        .collect();
    served.sort_by(|a, b| natural_order(a, b));
    let mut partners: Vec<ActorView> = whole
        .partners
        .iter()
        .filter_map(|row| actor(row.stakeholder))
        .collect();
    partners.sort_by(|a, b| natural_order(&a.key, &b.key));
    let owner = |owner: &String| {
        let known = stakeholders.rows.iter().find(|row| row.key == *owner);
        known.map_or_else(|| owner.clone(), |row| row.organisation.clone())
    };
    ActionView {
        key: action.key.clone(),
        title: action.title.clone(),
        title_en: action.title_en.clone(),
        territories: action.territories.clone(),
        description: action.description.clone(),
        priorities: served,
        solutions: tables.taken_up_by(action.id),
        practices: action.practices.clone(),
        lead: action.lead.and_then(actor),
        partners,
        beneficiaries: action.beneficiaries.clone(),
        start: action.start.clone(),
        end: action.end.clone(),
        cost_from: action.cost_from,
        cost_to: action.cost_to,
        currency: action.currency.clone(),
        funding: (whole.funding.iter())
            .map(|row| FundingView {
                programme: row.programme.clone(),
                amount: row.amount,
                certainty: row.certainty,
            })
            .collect(),
        revenue: action.revenue.clone(),
        indicators: (whole.indicators.iter())
            .map(|row| IndicatorView {
                indicator: row.name.clone(),
                unit: row.unit.clone(),
                baseline: row.baseline.clone(),
                target: row.target.clone(),
                date: row.date.clone(),
            })
            .collect(),
        risks: (whole.risks.iter())
            .map(|row| RiskView {
                risk: row.text.clone(),
                mitigation: row.mitigation.clone(),
            })
            .collect(),
        values: action.values.clone(),
        principles: action.principles.clone(),
        follow_ups: (whole.follow_ups.iter())
            .map(|row| FollowUpView {
                kind: row.kind,
                text: row.text.clone(),
            })
            .collect(),
        steps: (whole.steps.iter())
            .map(|row| StepView {
                key: row.key.clone(),
                title: row.title.clone(),
                start: row.start.clone(),
                end: row.end.clone(),
                owner: row.owner.as_ref().map(owner),
                after: row.after.clone(),
            })
            .collect(),
        findings: findings(whole, register, stakeholders, priorities, language),
    }
}
