//! The tables of a plan in a workbook.

use super::actions::period;
use super::view::PlanView;
use crate::sheet::{Sheet, SheetCell};
use crate::wording::Wording;

/// One sheet for each noun: challenges, solutions, actions, funding, indicators, risks, steps, follow-up.
pub(crate) fn sheets(plan: &PlanView, wording: &Wording) -> Vec<Sheet> {
    let sheet = |name: &str, columns: &[&str], rows: Vec<Vec<SheetCell>>| Sheet {
        name: wording.say(name),
        header: columns.iter().map(|id| wording.say(id)).collect(),
        rows,
    };
    fn text(value: &Option<String>) -> SheetCell {
        value.as_deref().map_or(SheetCell::Empty, Into::into)
    }
    let challenges = plan.challenges.iter().map(|it| {
        vec![
            it.key.as_str().into(),
            it.text.as_str().into(),
            text(&it.territory),
            text(&it.session),
            it.passages.into(),
            it.solutions.join("; ").into(),
        ]
    });
    let solutions = plan.solutions.iter().map(|it| {
        let votes: Vec<String> = it.votes.iter().map(|vote| vote.said(wording)).collect();
        vec![
            it.key.as_str().into(),
            it.text.as_str().into(),
            text(&it.territory),
            it.challenges.join("; ").into(),
            votes.join("; ").into(),
            it.actions.join("; ").into(),
        ]
    });
    let money = |amount: Option<verbatim_model::money::Money>| {
        amount.map_or(SheetCell::Empty, |amount| amount.to_string().into())
    };
    let actions = plan.actions.iter().map(|it| {
        let partners: Vec<&str> = it
            .partners
            .iter()
            .map(|p| p.organisation.as_str())
            .collect();
        let values: Vec<String> = it.values.iter().map(|value| wording.term(*value)).collect();
        let principles: Vec<String> = (it.principles.iter()).map(|p| wording.term(*p)).collect();
        vec![
            it.key.as_str().into(),
            it.title_in(wording).into(),
            it.territories.joined("; ").into(),
            text(&it.description),
            it.priorities.join("; ").into(),
            it.solutions.join("; ").into(),
            it.practices.joined("; ").into(),
            it.lead
                .as_ref()
                .map_or(SheetCell::Empty, |lead| lead.organisation.as_str().into()),
            partners.join("; ").into(),
            it.beneficiaries.joined("; ").into(),
            text(&it.start),
            text(&it.end),
            money(it.cost_from),
            money(it.cost_to),
            it.currency.as_str().into(),
            text(&it.revenue),
            values.join("; ").into(),
            principles.join("; ").into(),
        ]
    });
    let (mut funding, mut indicators, mut risks) = (Vec::new(), Vec::new(), Vec::new());
    let (mut steps, mut follow_ups, mut findings) = (Vec::new(), Vec::new(), Vec::new());
    for action in &plan.actions {
        let key = || SheetCell::from(action.key.as_str());
        funding.extend(action.funding.iter().map(|it| {
            vec![
                key(),
                it.programme.as_str().into(),
                money(it.amount),
                wording.term(it.certainty).into(),
            ]
        }));
        indicators.extend(action.indicators.iter().map(|it| {
            vec![
                key(),
                it.indicator.as_str().into(),
                text(&it.unit),
                text(&it.baseline),
                text(&it.target),
                text(&it.date),
            ]
        }));
        risks.extend(
            action
                .risks
                .iter()
                .map(|it| vec![key(), it.risk.as_str().into(), text(&it.mitigation)]),
        );
        steps.extend(action.steps.iter().map(|it| {
            vec![
                key(),
                it.key.as_str().into(),
                it.title.as_str().into(),
                period(&it.start, &it.end, wording).into(),
                text(&it.owner),
                it.after.joined("; ").into(),
            ]
        }));
        let follow = action.follow_ups.iter();
        follow_ups.extend(
            follow.map(|it| vec![key(), wording.term(it.kind).into(), it.text.as_str().into()]),
        );
        findings.extend(
            action
                .findings
                .iter()
                .map(|it| vec![key(), it.said(wording).into()]),
        );
    }
    vec![
        sheet(
            "plan-sheet-challenges",
            &[
                "head-key",
                "head-text",
                "head-territory",
                "head-session",
                "head-passages",
                "head-solutions",
            ],
            challenges.collect(),
        ),
        sheet(
            "plan-sheet-solutions",
            &[
                "head-key",
                "head-text",
                "head-territory",
                "head-challenges",
                "plan-votes",
                "plan-sheet-actions",
            ],
            solutions.collect(),
        ),
        sheet(
            "plan-sheet-actions",
            &[
                "head-key",
                "head-title",
                "head-territories",
                "head-description",
                "head-priorities",
                "head-solutions",
                "head-practices",
                "head-lead",
                "head-partners",
                "head-beneficiaries",
                "head-start",
                "head-end",
                "head-cost-from",
                "head-cost-to",
                "head-currency",
                "head-revenue",
                "head-values",
                "head-principles",
            ],
            actions.collect(),
        ),
        sheet(
            "plan-sheet-funding",
            &[
                "head-action",
                "head-programme",
                "head-amount",
                "head-certainty",
            ],
            funding,
        ),
        sheet(
            "plan-sheet-indicators",
            &[
                "head-action",
                "head-indicator",
                "head-unit",
                "head-baseline",
                "head-target",
                "head-date",
            ],
            indicators,
        ),
        sheet(
            "plan-sheet-risks",
            &["head-action", "head-risk", "head-mitigation"],
            risks,
        ),
        sheet(
            "plan-sheet-steps",
            &[
                "head-action",
                "head-key",
                "head-title",
                "plan-time",
                "head-owner",
                "head-after",
            ],
            steps,
        ),
        sheet(
            "plan-sheet-follow-up",
            &["head-action", "head-kind", "head-text"],
            follow_ups,
        ),
        sheet("plan-sheet-checks", &["head-action", "said"], findings),
    ]
}
