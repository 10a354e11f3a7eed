//! The plan in a workbook: one sheet for each noun, written and read back.

mod read;

use serde::Serialize;
use verbatim_model::lines::Lines;
use verbatim_model::money::Money;
use verbatim_report::{ReportLanguage, Sheet, SheetCell, Vocabulary, Worded};

use super::PlanTables;
use super::challenge::ChallengeRow;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;
use crate::titled::{joined, titles};

/// A sheet: the message of its name, and those of its columns.
type Form = (&'static str, &'static [&'static str]);

const CHALLENGES: Form = (
    "plan-sheet-challenges",
    &[
        "head-key",
        "head-text",
        "head-session",
        "head-territory",
        "head-passages",
    ],
);
const SOLUTIONS: Form = (
    "plan-sheet-solutions",
    &["head-key", "head-text", "head-territory", "head-challenges"],
);
const VOTES: Form = (
    "plan-sheet-votes",
    &[
        "head-solution",
        "head-session",
        "head-method",
        "head-result",
        "head-voters",
        "head-note",
    ],
);
const ACTIONS: Form = (
    "plan-sheet-actions",
    &[
        "head-key",
        "head-title",
        "head-title-en",
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
);
const FUNDING: Form = (
    "plan-sheet-funding",
    &[
        "head-action",
        "head-programme",
        "head-amount",
        "head-certainty",
    ],
);
const INDICATORS: Form = (
    "plan-sheet-indicators",
    &[
        "head-action",
        "head-indicator",
        "head-unit",
        "head-baseline",
        "head-target",
        "head-date",
    ],
);
const RISKS: Form = (
    "plan-sheet-risks",
    &["head-action", "head-risk", "head-mitigation"],
);
const FOLLOW_UPS: Form = (
    "plan-sheet-follow-up",
    &["head-action", "head-kind", "head-text"],
);
const STEPS: Form = (
    "plan-sheet-steps",
    &[
        "head-action",
        "head-key",
        "head-title",
        "head-start",
        "head-end",
        "head-owner",
        "head-after",
    ],
);

/// All sheets, in the order in which they are read: what is named comes before what names it.
const FORMS: [Form; 9] = [
    CHALLENGES, SOLUTIONS, VOTES, ACTIONS, FUNDING, INDICATORS, RISKS, FOLLOW_UPS, STEPS,
];

/// What a workbook did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PlanSheetOutcome {
    /// Keys of challenges, solutions and actions that are new.
    pub added: Vec<String>,
    /// Keys of challenges, solutions and actions that changed; an action changes with its steps, money, indicators, risks
    /// and follow-ups.
    pub changed: Vec<String>,
    /// How many are as they were.
    pub unchanged: usize,
    /// Number of votes that are new or changed.
    pub votes: usize,
    /// Names of sheets that are none of a plan; they are not read.
    pub unknown_sheets: Vec<String>,
    /// Heads of columns that are not read, as `sheet: head`.
    pub unknown_columns: Vec<String>,
}

impl Project {
    /// Challenges, solutions, votes, actions and what belongs to them as sheets that [`Self::import_plan`] reads back.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn plan_sheets(
        &self,
        language: ReportLanguage,
        territory: Option<&str>,
    ) -> Result<Vec<Sheet>, EngineError> {
        let register = Register::read(&self.store)?;
        let tables = PlanTables::read(&self.store)?;
        let stakeholders = self.stakeholder_table(&register)?;
        let priorities = self.store.priorities()?;
        let vocabulary = Vocabulary::new();
        let mut sheets = Writing {
            vocabulary: &vocabulary,
            language,
            sheets: Vec::new(),
        };
        let rows = self.challenges(territory, None)?;
        sheets.add(CHALLENGES, rows.iter().map(challenge_cells));
        let solutions = self.solutions(territory, None)?;
        sheets.add(
            SOLUTIONS,
            solutions.iter().map(|row| {
                vec![
                    row.key.as_str().into(),
                    row.text.as_str().into(),
                    text(&row.territory),
                    joined(&row.challenges).into(),
                ]
            }),
        );
        let votes = solutions
            .iter()
            .flat_map(|row| row.votes.iter().map(move |vote| (row, vote)));
        sheets.add(
            VOTES,
            votes.map(|(row, vote)| {
                vec![
                    row.key.as_str().into(),
                    text(&vote.session),
                    vocabulary.term(language, vote.method).into(),
                    (vote.result as usize).into(),
                    (vote.voters as usize).into(),
                    text(&vote.note),
                ]
            }),
        );
        let is_here = |territories: &Lines| {
            territory.is_none_or(|wanted| {
                territories.is_empty() || territories.iter().any(|t| t == wanted)
            })
        };
        let actions: Vec<_> = tables
            .actions
            .iter()
            .filter(|action| is_here(&action.territories))
            .collect();
        let key_of = |id| stakeholders.by_id(id).map_or("", |row| row.key.as_str());
        sheets.add(
            ACTIONS,
            actions.iter().map(|action| {
                let served: Vec<String> = (priorities.iter())
                    .filter(|priority| {
                        (tables.priorities.iter())
                            .any(|row| row.action == action.id && row.priority == priority.id)
                    })
                    .map(|priority| priority.key.clone())
                    .collect();
                let mut partners: Vec<String> = (tables.partners.iter())
                    .filter(|row| row.action == action.id)
                    .map(|row| key_of(row.stakeholder).to_owned())
                    .collect();
                partners.sort_by(|a, b| verbatim_analysis::natural_order(a, b));
                vec![
                    action.key.as_str().into(),
                    action.title.as_str().into(),
                    text(&action.title_en),
                    action.territories.joined("; ").into(),
                    text(&action.description),
                    joined(&served).into(),
                    joined(&tables.taken_up_by(action.id)).into(),
                    action.practices.joined("; ").into(),
                    action.lead.map_or("", key_of).into(),
                    joined(&partners).into(),
                    action.beneficiaries.joined("; ").into(),
                    text(&action.start),
                    text(&action.end),
                    money(action.cost_from),
                    money(action.cost_to),
                    action.currency.as_str().into(),
                    text(&action.revenue),
                    words(&vocabulary, language, &action.values).into(),
                    words(&vocabulary, language, &action.principles).into(),
                ]
            }),
        );
        let (mut funding, mut indicators, mut risks) = (Vec::new(), Vec::new(), Vec::new());
        let (mut follow_ups, mut steps) = (Vec::new(), Vec::new());
        for action in &actions {
            let key = || SheetCell::from(action.key.as_str());
            funding.extend(
                tables
                    .funding
                    .iter()
                    .filter(|row| row.action == action.id)
                    .map(|row| {
                        vec![
                            key(),
                            row.programme.as_str().into(),
                            money(row.amount),
                            vocabulary.term(language, row.certainty).into(),
                        ]
                    }),
            );
            indicators.extend(
                tables
                    .indicators
                    .iter()
                    .filter(|row| row.action == action.id)
                    .map(|row| {
                        vec![
                            key(),
                            row.name.as_str().into(),
                            text(&row.unit),
                            text(&row.baseline),
                            text(&row.target),
                            text(&row.date),
                        ]
                    }),
            );
            let own = tables.risks.iter().filter(|row| row.action == action.id);
            risks.extend(
                own.map(|row| vec![key(), row.text.as_str().into(), text(&row.mitigation)]),
            );
            let own = tables
                .follow_ups
                .iter()
                .filter(|row| row.action == action.id);
            follow_ups.extend(own.map(|row| {
                vec![
                    key(),
                    vocabulary.term(language, row.kind).into(),
                    row.text.as_str().into(),
                ]
            }));
            steps.extend(
                tables
                    .steps
                    .iter()
                    .filter(|row| row.action == action.id)
                    .map(|row| {
                        vec![
                            key(),
                            row.key.as_str().into(),
                            row.title.as_str().into(),
                            text(&row.start),
                            text(&row.end),
                            text(&row.owner),
                            row.after.joined("; ").into(),
                        ]
                    }),
            );
        }
        sheets.add(FUNDING, funding.into_iter());
        sheets.add(INDICATORS, indicators.into_iter());
        sheets.add(RISKS, risks.into_iter());
        sheets.add(FOLLOW_UPS, follow_ups.into_iter());
        sheets.add(STEPS, steps.into_iter());
        Ok(sheets.sheets)
    }
}

struct Writing<'v> {
    vocabulary: &'v Vocabulary,
    language: ReportLanguage,
    sheets: Vec<Sheet>,
}

impl Writing<'_> {
    fn add(&mut self, (name, columns): Form, rows: impl Iterator<Item = Vec<SheetCell>>) {
        self.sheets.push(Sheet {
            name: self.vocabulary.say(self.language, name),
            header: titles(self.vocabulary, self.language, columns),
            rows: rows.collect(),
        });
    }
}

fn challenge_cells(row: &ChallengeRow) -> Vec<SheetCell> {
    let passages: Vec<String> = (row.passages.iter())
        .map(|cited| format!("{}:{}-{}", cited.source, cited.start, cited.end))
        .collect();
    vec![
        row.key.as_str().into(),
        row.text.as_str().into(),
        text(&row.session),
        text(&row.territory),
        joined(&passages).into(),
    ]
}

fn text(value: &Option<String>) -> SheetCell {
    value.as_deref().map_or(SheetCell::Empty, Into::into)
}

/// An amount as text, so that no spreadsheet rounds it.
fn money(amount: Option<Money>) -> SheetCell {
    amount.map_or(SheetCell::Empty, |amount| amount.to_string().into())
}

fn words<T: Worded>(vocabulary: &Vocabulary, language: ReportLanguage, terms: &[T]) -> String {
    let words: Vec<String> = terms
        .iter()
        .map(|term| vocabulary.term(language, *term))
        .collect();
    words.join("; ")
}
