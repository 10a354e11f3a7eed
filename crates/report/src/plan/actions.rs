//! The chapter of actions: an overview, and for each action what it is, its steps, money, indicators, risks and findings.

use verbatim_model::money::Money;

use super::blocks::{Blocks, upper};
use super::view::{ActionView, ActorView, FindingView, VoteView};
use crate::wording::{ReportLanguage, Wording};

impl ActionView {
    /// The title in English in an English report, where there is one; else as it is.
    pub(crate) fn title_in(&self, wording: &Wording) -> &str {
        let english =
            (wording.language() == ReportLanguage::English).then_some(self.title_en.as_deref());
        english.flatten().unwrap_or(&self.title)
    }

    /// Together what the sources give, as far as they say.
    fn funded(&self) -> Money {
        Money(
            self.funding
                .iter()
                .filter_map(|source| source.amount)
                .map(|amount| amount.0)
                .sum(),
        )
    }

    fn cost(&self, wording: &Wording) -> String {
        let money = |amount: Money| wording.money(amount, &self.currency);
        match (self.cost_from, self.cost_to) {
            (Some(from), Some(to)) if from != to => format!("{} – {}", money(from), money(to)),
            (Some(cost), _) | (None, Some(cost)) => money(cost),
            (None, None) => String::new(),
        }
    }
}

impl VoteView {
    /// In words.
    pub(crate) fn said(&self, wording: &Wording) -> String {
        let method = wording.term(self.method);
        let id = if self.method.is_place() {
            "plan-vote-place"
        } else {
            "plan-vote"
        };
        let values = [
            ("method", method.as_str().into()),
            ("result", (self.result as usize).into()),
            ("voters", (self.voters as usize).into()),
        ];
        let said = wording.fill(id, &values);
        match &self.session {
            Some(session) => format!("{said} ({session})"),
            None => said,
        }
    }
}

impl FindingView {
    /// In words, with why it may stay so.
    pub(crate) fn said(&self, wording: &Wording) -> String {
        let aspect = wording.say(&format!("aspect-{}", self.aspect));
        let reason = match &self.accepted {
            None => self.reason.clone(),
            Some(accepted) => {
                let values = [
                    ("reason", self.reason.as_str().into()),
                    ("who", accepted.by.as_str().into()),
                    ("why", accepted.why.as_str().into()),
                ];
                wording.fill("check-accepted", &values)
            }
        };
        format!("{aspect} – {reason}")
    }
}

/// From when to when.
pub(super) fn period(start: &Option<String>, end: &Option<String>, wording: &Wording) -> String {
    let day = |date: &Option<String>| date.as_deref().map(|date| wording.day(date));
    match (day(start), day(end)) {
        (Some(start), Some(end)) if start == end => start,
        (Some(start), Some(end)) => {
            let values = [
                ("start", start.as_str().into()),
                ("end", end.as_str().into()),
            ];
            wording.fill("plan-until", &values)
        }
        (Some(start), None) => wording.fill("plan-from", &[("start", start.as_str().into())]),
        (None, Some(end)) => wording.fill("plan-to", &[("end", end.as_str().into())]),
        (None, None) => wording.say("plan-undated"),
    }
}

/// Writes the chapter, behind its heading.
pub(super) fn actions(blocks: &mut Blocks<'_>) {
    let (plan, wording) = (blocks.plan, blocks.wording);
    let rows = plan.actions.iter().map(|action| {
        vec![
            action.key.clone(),
            action.title_in(wording).to_owned(),
            action
                .lead
                .as_ref()
                .map_or_else(String::new, |lead| lead.organisation.clone()),
            period(&action.start, &action.end, wording),
            action.cost(wording),
            wording.money(action.funded(), &action.currency),
        ]
    });
    blocks.table(
        wording.say("plan-actions-caption"),
        &[
            "head-action",
            "head-title",
            "head-lead",
            "plan-time",
            "plan-cost",
            "plan-funded",
        ],
        rows.collect(),
    );
    for action in &plan.actions {
        one(blocks, action);
    }
}

fn one(blocks: &mut Blocks<'_>, action: &ActionView) {
    let wording = blocks.wording;
    let key = [("key", action.key.as_str().into())];
    let title = action.title_in(wording);
    blocks.heading(3, format!("{} · {title}", action.key));
    if title != action.title {
        blocks.text(action.title.clone());
    }
    if let Some(description) = &action.description {
        blocks.text(description.clone());
    }
    let names = |actors: &[ActorView]| {
        let names: Vec<&str> = actors
            .iter()
            .map(|actor| actor.organisation.as_str())
            .collect();
        names.join("; ")
    };
    let lead = action.lead.as_slice();
    let values: Vec<String> = action
        .values
        .iter()
        .map(|value| wording.term(*value))
        .collect();
    let principles: Vec<String> = (action.principles.iter())
        .map(|it| wording.term(*it))
        .collect();
    let fields = [
        ("head-territories", action.territories.joined(", ")),
        ("head-priorities", action.priorities.join(", ")),
        ("head-solutions", action.solutions.join(", ")),
        ("head-practices", action.practices.joined(", ")),
        ("head-lead", names(lead)),
        ("head-partners", names(&action.partners)),
        ("head-beneficiaries", action.beneficiaries.joined("; ")),
        ("plan-time", period(&action.start, &action.end, wording)),
        ("plan-cost", action.cost(wording)),
        ("head-revenue", action.revenue.clone().unwrap_or_default()),
        ("head-values", values.join(", ")),
        ("head-principles", principles.join(", ")),
    ];
    let rows = fields.into_iter().filter(|(_, value)| !value.is_empty());
    let rows = rows.map(|(id, value)| vec![upper(&wording.say(id)), value]);
    blocks.table(
        wording.fill("plan-action-caption", &key),
        &["plan-field", "plan-value"],
        rows.collect(),
    );
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let rows = action.steps.iter().map(|step| {
        vec![
            step.key.clone(),
            step.title.clone(),
            period(&step.start, &step.end, wording),
            text(&step.owner),
            step.after.joined(", "),
        ]
    });
    blocks.table(
        wording.fill("plan-steps-caption", &key),
        &[
            "plan-step",
            "head-title",
            "plan-time",
            "head-owner",
            "head-after",
        ],
        rows.collect(),
    );
    let rows = action.funding.iter().map(|source| {
        let amount = source
            .amount
            .map(|amount| wording.money(amount, &action.currency));
        vec![
            source.programme.clone(),
            text(&amount),
            wording.term(source.certainty),
        ]
    });
    blocks.table(
        wording.fill("plan-funding-caption", &key),
        &["head-programme", "head-amount", "head-certainty"],
        rows.collect(),
    );
    let rows = action.indicators.iter().map(|it| {
        let day = it.date.as_deref().map(|date| wording.day(date));
        vec![
            it.indicator.clone(),
            text(&it.unit),
            text(&it.baseline),
            text(&it.target),
            text(&day),
        ]
    });
    blocks.table(
        wording.fill("plan-indicators-caption", &key),
        &[
            "head-indicator",
            "head-unit",
            "head-baseline",
            "head-target",
            "head-date",
        ],
        rows.collect(),
    );
    let rows = (action.risks.iter()).map(|risk| vec![risk.risk.clone(), text(&risk.mitigation)]);
    blocks.table(
        wording.fill("plan-risks-caption", &key),
        &["head-risk", "head-mitigation"],
        rows.collect(),
    );
    if action.findings.is_empty() {
        blocks.text(wording.fill("plan-checks-none", &key));
    } else {
        blocks.text(wording.fill("plan-checks", &key));
        for finding in &action.findings {
            blocks.item(finding.said(wording));
        }
    }
}
