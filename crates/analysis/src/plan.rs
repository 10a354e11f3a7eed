//! Checks of actions: are they straightforward, feasible, fundable and financially sustainable, and do they rest on evidence.
//!
//! Each check is a named test with its reason. They inform; a person decides.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::money::Money;
use verbatim_model::priority::PriorityState;

use crate::evidence::Flag;

verbatim_model::terms! {
    /// A test of an action.
    Check: "check" {
        /// Nobody leads it.
        NoLead = "no-lead",
        /// Whoever leads it belongs to a stakeholder of whom nobody spoke in a session.
        LeadNotHeard = "lead-not-heard",
        /// It has no steps.
        NoSteps = "no-steps",
        /// It does not say when.
        NoTime = "no-time",
        /// A step begins before one that it builds on has ended.
        StepBeforePredecessor = "step-before-predecessor",
        /// Steps wait for each other in a circle.
        CyclicSteps = "cyclic-steps",
        /// A step waits for one that is not there.
        UnknownPredecessor = "unknown-predecessor",
        /// A step begins before the action or ends after it.
        StepOutsideAction = "step-outside-action",
        /// It ends before it begins.
        EndsBeforeStart = "ends-before-start",
        /// It has no cost.
        NoCost = "no-cost",
        /// It costs something and nobody pays.
        CostWithoutSource = "cost-without-source",
        /// Its sources together are less than its least cost.
        SourcesBelowCost = "sources-below-cost",
        /// Nothing is said of what carries it after the funding.
        EndsWithGrant = "ends-with-grant",
        /// It has no indicator.
        NoIndicator = "no-indicator",
        /// An indicator lacks its baseline or its target.
        IndicatorIncomplete = "indicator-incomplete",
        /// It serves no priority.
        NoPriority = "no-priority",
        /// A priority that it serves is not validated.
        PriorityNotValidated = "priority-not-validated",
        /// A priority that it serves has warnings.
        FlaggedPriority = "flagged-priority",
        /// Of a priority that it serves nobody linked a quote that qualifies or contradicts it.
        NoContraryEvidence = "no-contrary-evidence",
    }
}

verbatim_model::terms! {
    /// What a check is about.
    Aspect: "aspect" {
        /// Clear what is done, when and how it is known to work.
        Straightforward = "straightforward",
        /// Somebody can do it.
        Feasible = "feasible",
        /// Somebody pays.
        Fundable = "fundable",
        /// It goes on after the grant.
        Sustainable = "sustainable",
        /// It rests on what people said.
        Grounded = "grounded",
    }
}

impl Check {
    /// What it is about.
    #[must_use]
    pub fn aspect(self) -> Aspect {
        match self {
            Self::NoSteps
            | Self::NoTime
            | Self::EndsBeforeStart
            | Self::NoIndicator
            | Self::IndicatorIncomplete => Aspect::Straightforward,
            Self::NoLead
            | Self::LeadNotHeard
            | Self::StepBeforePredecessor
            | Self::CyclicSteps
            | Self::UnknownPredecessor
            | Self::StepOutsideAction => Aspect::Feasible,
            Self::NoCost | Self::CostWithoutSource | Self::SourcesBelowCost => Aspect::Fundable,
            Self::EndsWithGrant => Aspect::Sustainable,
            Self::NoPriority
            | Self::PriorityNotValidated
            | Self::FlaggedPriority
            | Self::NoContraryEvidence => Aspect::Grounded,
        }
    }
}

/// An action, as far as checks ask.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActionFacts {
    /// Who leads, and whether somebody of them was heard.
    pub lead: Option<(String, bool)>,
    /// First day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// The least that it costs.
    pub cost: Option<Money>,
    /// Amounts of its sources; `None` where nobody knows how much.
    pub sources: Vec<Option<Money>>,
    /// Whether it is said what carries it after the funding.
    pub has_revenue: bool,
    /// Names of its indicators, with whether there are baseline and target.
    pub indicators: Vec<(String, bool, bool)>,
    /// The priorities that it serves.
    pub priorities: Vec<PriorityFacts>,
    /// Its steps.
    pub steps: Vec<StepFacts>,
}

/// A priority, as far as checks ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriorityFacts {
    /// Key.
    pub key: String,
    /// Where it stands.
    pub state: PriorityState,
    /// Its warnings.
    pub flags: Vec<Flag>,
    /// Number of linked quotes that qualify or contradict it.
    pub contrary: usize,
}

/// A step, as far as checks ask.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepFacts {
    /// Key.
    pub key: String,
    /// First day.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// Keys of the steps that come before it.
    pub after: Vec<String>,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Which.
    pub check: Check,
    /// What it is about: an indicator, a priority, a step; or several, separated by commas.
    pub about: Option<String>,
    /// What that is held against: another step, a date, flags.
    pub against: Option<String>,
    /// The cost and what the sources give.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amounts: Option<(Money, Money)>,
}

fn finding(check: Check, about: Option<&str>, against: Option<&str>) -> Finding {
    Finding {
        check,
        about: about.map(str::to_owned),
        against: against.map(str::to_owned),
        amounts: None,
    }
}

/// The first day of what a date may mean.
fn first_day(date: &str) -> String {
    match date.len() {
        4 => format!("{date}-01-01"),
        7 => format!("{date}-01"),
        _ => date.to_owned(),
    }
}

/// The last day of what a date may mean. Months are taken to have 31 days, which orders them all the same.
fn last_day(date: &str) -> String {
    match date.len() {
        4 => format!("{date}-12-31"),
        7 => format!("{date}-31"),
        _ => date.to_owned(),
    }
}

/// What the checks find about an action, in the order of the list of checks.
#[must_use]
pub fn check(action: &ActionFacts) -> Vec<Finding> {
    let mut found = Vec::new();
    match &action.lead {
        None => found.push(finding(Check::NoLead, None, None)),
        Some((lead, false)) => found.push(finding(Check::LeadNotHeard, Some(lead), None)),
        Some(_) => {}
    }
    if action.steps.is_empty() {
        found.push(finding(Check::NoSteps, None, None));
    }
    if action.start.is_none() || action.end.is_none() {
        found.push(finding(Check::NoTime, None, None));
    }
    if let (Some(start), Some(end)) = (&action.start, &action.end)
        && last_day(end) < first_day(start)
    {
        found.push(finding(Check::EndsBeforeStart, Some(start), Some(end)));
    }
    steps(action, &mut found);
    money(action, &mut found);
    if action.indicators.is_empty() {
        found.push(finding(Check::NoIndicator, None, None));
    }
    for (name, baseline, target) in &action.indicators {
        if !baseline || !target {
            found.push(finding(Check::IndicatorIncomplete, Some(name), None));
        }
    }
    priorities(action, &mut found);
    found.sort_by_key(|finding| finding.check);
    found
}

fn money(action: &ActionFacts, found: &mut Vec<Finding>) {
    let Some(cost) = action.cost else {
        found.push(finding(Check::NoCost, None, None));
        return;
    };
    let known: Money = Money(action.sources.iter().flatten().map(|amount| amount.0).sum());
    if cost > Money(0) && action.sources.is_empty() {
        found.push(finding(Check::CostWithoutSource, None, None));
    } else if known < cost && !action.sources.is_empty() {
        found.push(Finding {
            amounts: Some((cost, known)),
            ..finding(Check::SourcesBelowCost, None, None)
        });
    }
    if cost > Money(0) && !action.has_revenue {
        found.push(finding(Check::EndsWithGrant, None, None));
    }
}

fn priorities(action: &ActionFacts, found: &mut Vec<Finding>) {
    if action.priorities.is_empty() {
        found.push(finding(Check::NoPriority, None, None));
    }
    for priority in &action.priorities {
        let key = Some(priority.key.as_str());
        if priority.state != PriorityState::Validated {
            found.push(finding(Check::PriorityNotValidated, key, None));
        }
        if !priority.flags.is_empty() {
            let flags: Vec<&str> = priority
                .flags
                .iter()
                .map(|flag| verbatim_model::term::Term::as_str(*flag))
                .collect();
            found.push(finding(
                Check::FlaggedPriority,
                key,
                Some(&flags.join(", ")),
            ));
        }
        if priority.contrary == 0 {
            found.push(finding(Check::NoContraryEvidence, key, None));
        }
    }
}

fn steps(action: &ActionFacts, found: &mut Vec<Finding>) {
    let by_key: BTreeMap<&str, &StepFacts> = (action.steps.iter())
        .map(|step| (step.key.as_str(), step))
        .collect();
    for step in &action.steps {
        let key = Some(step.key.as_str());
        for before in &step.after {
            let Some(before) = by_key.get(before.as_str()) else {
                found.push(finding(Check::UnknownPredecessor, key, Some(before)));
                continue;
            };
            let begins = step.start.as_deref().map(last_day);
            let ends = (before.end.as_deref().or(before.start.as_deref())).map(first_day);
            if let (Some(begins), Some(ends)) = (begins, ends)
                && begins < ends
            {
                found.push(finding(
                    Check::StepBeforePredecessor,
                    key,
                    Some(&before.key),
                ));
            }
        }
        let early = (step.start.as_deref().map(last_day))
            .zip(action.start.as_deref().map(first_day))
            .is_some_and(|(step, action)| step < action);
        let late = (step.end.as_deref().or(step.start.as_deref()).map(first_day))
            .zip(action.end.as_deref().map(last_day))
            .is_some_and(|(step, action)| step > action);
        if early || late {
            found.push(finding(Check::StepOutsideAction, key, None));
        }
    }
    let circle = in_circles(&by_key);
    if !circle.is_empty() {
        found.push(finding(Check::CyclicSteps, Some(&circle.join(", ")), None));
    }
}

/// Keys of the steps that wait, perhaps through others, for themselves.
fn in_circles(steps: &BTreeMap<&str, &StepFacts>) -> Vec<String> {
    let waits_for_itself = |key: &str| {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<&str> = steps[key].after.iter().map(String::as_str).collect();
        while let Some(next) = open.pop() {
            if next == key {
                return true;
            }
            if seen.insert(next)
                && let Some(step) = steps.get(next)
            {
                open.extend(step.after.iter().map(String::as_str));
            }
        }
        false
    };
    let mut keys: Vec<String> = (steps.keys())
        .filter(|key| waits_for_itself(key))
        .map(|key| (*key).to_owned())
        .collect();
    keys.sort_by(|a, b| crate::natural_order(a, b));
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An action that no check objects to.
    fn sound() -> ActionFacts {
        let text = |text: &str| Some(text.to_owned());
        ActionFacts {
            lead: Some(("Zadruga".to_owned(), true)),
            start: text("2027-01"),
            end: text("2028"),
            cost: Some(Money(4_000_000)),
            sources: vec![Some(Money(3_000_000)), None, Some(Money(1_000_000))],
            has_revenue: true,
            indicators: vec![("ručkovi".to_owned(), true, true)],
            priorities: vec![PriorityFacts {
                key: "P1".to_owned(),
                state: PriorityState::Validated,
                flags: Vec::new(),
                contrary: 1,
            }],
            steps: vec![
                StepFacts {
                    key: "1".to_owned(),
                    start: text("2027-01-10"),
                    end: text("2027-03"),
                    after: Vec::new(),
                },
                StepFacts {
                    key: "2".to_owned(),
                    start: text("2027-03-15"),
                    end: text("2028-12-31"),
                    after: vec!["1".to_owned()],
                },
            ],
        }
    }

    type Told = (Check, Option<String>, Option<String>);

    fn told(change: impl FnOnce(&mut ActionFacts)) -> Vec<Told> {
        let mut action = sound();
        change(&mut action);
        (check(&action).into_iter())
            .map(|finding| (finding.check, finding.about, finding.against))
            .collect()
    }

    fn one(check: Check, about: &str, against: &str) -> Vec<Told> {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        vec![(check, text(about), text(against))]
    }

    #[test]
    fn a_sound_action_passes() {
        assert_eq!(told(|_| {}), []);
    }

    #[test]
    fn who_and_when() {
        assert_eq!(told(|a| a.lead = None), one(Check::NoLead, "", ""));
        assert_eq!(
            told(|a| a.lead = Some(("Grad".to_owned(), false))),
            one(Check::LeadNotHeard, "Grad", "")
        );
        assert_eq!(told(|a| a.steps.clear()), one(Check::NoSteps, "", ""));
        assert_eq!(told(|a| a.end = None), one(Check::NoTime, "", ""));
        let back = told(|a| {
            a.steps.clear();
            a.end = Some("2026-12".to_owned());
        });
        assert!(back.contains(&one(Check::EndsBeforeStart, "2027-01", "2026-12")[0]));
    }

    #[test]
    fn steps_wait_for_each_other() {
        let before = told(|a| a.steps[1].start = Some("2027-02".to_owned()));
        assert_eq!(before, one(Check::StepBeforePredecessor, "2", "1"));
        // A month may be after another day of the same month.
        assert_eq!(told(|a| a.steps[1].start = Some("2027-03".to_owned())), []);
        let circle = told(|a| {
            a.steps[0].after = vec!["2".to_owned()];
            a.steps[1].start = None;
            a.steps[0].start = Some("2028-12-31".to_owned());
            a.steps[0].end = None;
        });
        assert_eq!(circle, one(Check::CyclicSteps, "1, 2", ""));
        let itself = told(|a| a.steps[0].after = vec!["1".to_owned()]);
        assert!(itself.contains(&one(Check::CyclicSteps, "1", "")[0]));
        let unknown = told(|a| a.steps[1].after.push("7".to_owned()));
        assert_eq!(unknown, one(Check::UnknownPredecessor, "2", "7"));
        let early = told(|a| a.steps[0].start = Some("2026-12-31".to_owned()));
        assert_eq!(early, one(Check::StepOutsideAction, "1", ""));
        let late = told(|a| a.steps[1].end = Some("2029".to_owned()));
        assert_eq!(late, one(Check::StepOutsideAction, "2", ""));
    }

    #[test]
    fn who_pays() {
        assert_eq!(told(|a| a.cost = None), one(Check::NoCost, "", ""));
        assert_eq!(
            told(|a| a.sources.clear()),
            one(Check::CostWithoutSource, "", "")
        );
        assert_eq!(
            told(|a| {
                a.sources.pop();
            }),
            one(Check::SourcesBelowCost, "", "")
        );
        let mut below = sound();
        below.sources = vec![Some(Money(3_999_999))];
        assert_eq!(
            check(&below)[0].amounts,
            Some((Money(4_000_000), Money(3_999_999)))
        );
        assert_eq!(
            told(|a| a.has_revenue = false),
            one(Check::EndsWithGrant, "", "")
        );
        // What costs nothing needs no money afterwards either.
        assert_eq!(
            told(|a| {
                a.cost = Some(Money(0));
                a.sources.clear();
                a.has_revenue = false;
            }),
            []
        );
    }

    #[test]
    fn how_it_is_known_to_work_and_what_it_rests_on() {
        assert_eq!(
            told(|a| a.indicators.clear()),
            one(Check::NoIndicator, "", "")
        );
        for (baseline, target) in [(false, true), (true, false)] {
            assert_eq!(
                told(|a| a.indicators[0] = ("ručkovi".to_owned(), baseline, target)),
                one(Check::IndicatorIncomplete, "ručkovi", "")
            );
        }
        assert_eq!(
            told(|a| a.priorities.clear()),
            one(Check::NoPriority, "", "")
        );
        assert_eq!(
            told(|a| a.priorities[0].state = PriorityState::Candidate),
            one(Check::PriorityNotValidated, "P1", "")
        );
        assert_eq!(
            told(|a| a.priorities[0].flags = vec![Flag::OneVoice, Flag::Stale]),
            one(Check::FlaggedPriority, "P1", "one-voice, stale")
        );
        assert_eq!(
            told(|a| a.priorities[0].contrary = 0),
            one(Check::NoContraryEvidence, "P1", "")
        );
    }
}
