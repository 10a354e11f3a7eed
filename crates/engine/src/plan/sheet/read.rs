//! A workbook read into a plan.

use std::collections::BTreeMap;

use verbatim_ingest::sheet::{self, read_book};
use verbatim_model::id::{ActionId, ChallengeId, SolutionId};
use verbatim_model::lines::Lines;
use verbatim_model::plan::{
    Certainty, Challenge, FollowUpKind, Solution, SolutionChallenge, Vote, VoteMethod,
};
use verbatim_model::stakeholder::Citation;
use verbatim_report::Vocabulary;

use super::super::PlanTables;
use super::super::action::{ActionChange, Named, apply};
use super::super::challenge::{self, ChallengeChange};
use super::super::items::{FollowUpItem, FundingItem, IndicatorItem, RiskItem, amount};
use super::super::solution::{self, SolutionChange, VoteRequest};
use super::super::step::{self, StepChange};
use super::super::whole::Whole;
use super::{FORMS, Form, PlanSheetOutcome};
use crate::coding::QuoteRef;
use crate::counted;
use crate::error::EngineError;
use crate::heads::plain;
use crate::keys::free_key;
use crate::project::Project;
use crate::register::Register;
use crate::titled::{Row, TitledSheet};

/// Rows as they will be.
#[derive(Default)]
struct Wanted {
    outcome: PlanSheetOutcome,
    challenges: Vec<Challenge>,
    citations: Vec<Citation>,
    solutions: Vec<Solution>,
    answers: Vec<SolutionChallenge>,
    not_answers: Vec<SolutionChallenge>,
    votes: Vec<Vote>,
    /// Each with what it was.
    actions: Vec<(Whole, Option<Whole>)>,
}

impl Project {
    /// Adds and changes challenges, solutions, votes and actions by workbooks with one sheet for each noun, known by its name
    /// in any of the four languages, and by CSV files that are called like such a sheet (`actions.csv`). Empty cells leave what there is. The lists of an action (funding, indicators,
    /// risks, follow-up) stand, where a sheet has rows of the action, instead of those that there are; steps are known by
    /// their keys. With `dry_run`, nothing is changed.
    ///
    /// # Errors
    /// When the workbook cannot be read or a value makes no sense, with sheet and line; then nothing is changed.
    pub fn import_plan(
        &mut self,
        files: &[(String, Vec<u8>)],
        dry_run: bool,
    ) -> Result<PlanSheetOutcome, EngineError> {
        let vocabulary = Vocabulary::new();
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        let name = names.join("`, `");
        let languages = self.analysed_languages();
        let mut book = Vec::new();
        for (name, bytes) in files {
            let read = match name.to_lowercase().ends_with(".csv") {
                true => {
                    let title = name
                        .rsplit_once('.')
                        .map_or(name.as_str(), |(title, _)| title);
                    sheet::read(bytes, None, &languages)
                        .map(|sheet| vec![(title.to_owned(), sheet)])
                }
                false => read_book(bytes),
            };
            book.extend(read.map_err(|error| {
                EngineError::refused(
                    format!("cannot read `{name}`: {error}"),
                    "`verbatim plan export PROJECT -o plan.xlsx` writes a workbook to fill in",
                )
            })?);
        }
        let mut sheets: BTreeMap<&str, (String, TitledSheet)> = BTreeMap::new();
        let mut outcome = PlanSheetOutcome::default();
        for (title, sheet) in book {
            let is = |form: &&Form| {
                let id = form.0.trim_start_matches("plan-sheet-");
                plain(&title) == plain(id)
                    || vocabulary
                        .all(form.0)
                        .any(|name| plain(&name) == plain(&title))
            };
            let Some((id, columns)) = FORMS.iter().find(is) else {
                outcome.unknown_sheets.push(title);
                continue;
            };
            let sheet = TitledSheet::of(sheet, &vocabulary, columns);
            let others = sheet
                .other_heads()
                .into_iter()
                .map(|head| format!("{title}: {head}"));
            outcome.unknown_columns.extend(others);
            sheets.insert(id, (title, sheet));
        }
        if sheets.is_empty() {
            return Err(EngineError::refused(
                format!("`{name}` has no sheet of a plan"),
                "call sheets and CSV files challenges, solutions, votes, actions, funding, indicators, risks, follow-up or \
                 steps; `verbatim plan export PROJECT -o plan.xlsx` writes a workbook with all of them",
            ));
        }
        self.settled(|project| {
            let mut reading = Reading {
                register: project.register()?,
                tables: PlanTables::read(&project.store)?,
                names: Named::read(project)?,
                project,
                vocabulary: &vocabulary,
                sheets: &sheets,
                wanted: Wanted {
                    outcome: outcome.clone(),
                    ..Wanted::default()
                },
            };
            reading.read()?;
            let Reading { wanted, .. } = reading;
            if dry_run {
                return Ok(wanted.outcome);
            }
            let touched = wanted.outcome.added.len() + wanted.outcome.changed.len();
            let sentence = format!("applied the plan `{name}` ({})", counted(touched, "row"));
            project.act("plan-import", sentence, |writer| {
                wanted
                    .challenges
                    .iter()
                    .try_for_each(|row| writer.put(row))?;
                wanted
                    .citations
                    .iter()
                    .try_for_each(|row| writer.put(row))?;
                wanted
                    .solutions
                    .iter()
                    .try_for_each(|row| writer.put(row))?;
                for row in &wanted.not_answers {
                    writer.delete::<SolutionChallenge>(row.id)?;
                }
                wanted.answers.iter().try_for_each(|row| writer.put(row))?;
                wanted.votes.iter().try_for_each(|row| writer.put(row))?;
                (wanted.actions.iter())
                    .try_for_each(|(whole, before)| whole.write(writer, before.as_ref()))
            })?;
            Ok(wanted.outcome)
        })
    }
}

struct Reading<'p> {
    project: &'p Project,
    register: Register,
    tables: PlanTables,
    names: Named,
    vocabulary: &'p Vocabulary,
    sheets: &'p BTreeMap<&'static str, (String, TitledSheet)>,
    wanted: Wanted,
}

fn list(row: &Row<'_>, column: &str) -> Option<Vec<String>> {
    row.value(column).map(|cell| Lines::of_cell(cell).to_vec())
}

fn number(row: &Row<'_>, column: &str) -> Result<u32, EngineError> {
    let text = row.value(column).unwrap_or_default();
    text.parse()
        .map_err(|_| EngineError::usage(format!("`{text}` is no whole number"), ""))
}

impl Reading<'_> {
    fn read(&mut self) -> Result<(), EngineError> {
        self.each("plan-sheet-challenges", Self::challenge)?;
        self.each("plan-sheet-solutions", Self::solution)?;
        self.each("plan-sheet-votes", Self::vote)?;
        self.each("plan-sheet-actions", Self::action)?;
        self.lists()?;
        self.each("plan-sheet-steps", Self::step)?;
        for (whole, before) in std::mem::take(&mut self.wanted.actions) {
            let key = whole.action.key.clone();
            match &before {
                None => self.wanted.outcome.added.push(key),
                Some(before) if *before == whole => self.wanted.outcome.unchanged += 1,
                Some(_) => self.wanted.outcome.changed.push(key),
            }
            self.wanted.actions.push((whole, before));
        }
        Ok(())
    }

    /// Reads each row of a sheet; an error names sheet and line.
    fn each(
        &mut self,
        id: &str,
        read: fn(&mut Self, &Row<'_>) -> Result<(), EngineError>,
    ) -> Result<(), EngineError> {
        let sheets = self.sheets;
        let Some((title, sheet)) = sheets.get(id) else {
            return Ok(());
        };
        let is_keyed = matches!(
            id,
            "plan-sheet-challenges" | "plan-sheet-solutions" | "plan-sheet-actions"
        );
        let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
        for row in sheet.rows() {
            let key = row.value("head-key").filter(|_| is_keyed);
            if let Some(key) = key
                && let Some(line) = seen.insert(key, row.line)
            {
                let error = EngineError::refused(
                    format!("`{key}` stands in line {line} already"),
                    "keep one of the two rows",
                );
                return Err(row.wrong(title, &error));
            }
            read(self, &row).map_err(|error| row.wrong(title, &error))?;
        }
        Ok(())
    }

    fn told(&mut self, key: &str, is_new: bool, is_same: bool) {
        let outcome = &mut self.wanted.outcome;
        match (is_new, is_same) {
            (true, _) => outcome.added.push(key.to_owned()),
            (_, true) => outcome.unchanged += 1,
            _ => outcome.changed.push(key.to_owned()),
        }
    }

    fn challenge(&mut self, row: &Row<'_>) -> Result<(), EngineError> {
        let known = row
            .value("head-key")
            .and_then(|key| self.tables.challenge(key).ok().cloned());
        let before = known.clone();
        let mut challenge = match known {
            Some(known) => known,
            None => {
                let rows = &self.tables.challenges;
                let taken = |key: &str| rows.iter().any(|row| row.key == key);
                Challenge {
                    id: ChallengeId(self.project.new_id()),
                    key: free_key("challenge", "C", row.value("head-key"), taken)?,
                    text: String::new(),
                    session: None,
                    territory: None,
                }
            }
        };
        let change = ChallengeChange {
            text: row.text("head-text"),
            session: row.text("head-session"),
            territory: row.text("head-territory"),
        };
        challenge::changed(&self.register, &mut challenge, &change)?;
        let quotes = (Lines::of_cell(row.value("head-passages").unwrap_or_default()).iter())
            .map(|quote| quote.parse())
            .collect::<Result<Vec<QuoteRef>, _>>()?;
        let cited = self
            .project
            .cited(&self.register, challenge.id, &[], &quotes)?;
        let new: Vec<Citation> = (cited.into_iter())
            .filter(|cited| {
                !(self.tables.citations.iter()).any(|known| {
                    known.challenge == cited.challenge && known.passage == cited.passage
                })
            })
            .collect();
        let is_same = before.as_ref() == Some(&challenge) && new.is_empty();
        self.told(&challenge.key, before.is_none(), is_same);
        self.wanted.citations.extend(new);
        if before.is_none() {
            self.tables.challenges.push(challenge.clone());
        }
        self.wanted.challenges.push(challenge);
        Ok(())
    }

    fn solution(&mut self, row: &Row<'_>) -> Result<(), EngineError> {
        let known = row
            .value("head-key")
            .and_then(|key| self.tables.solution(key).ok().cloned());
        let before = known.clone();
        let mut solution = match known {
            Some(known) => known,
            None => {
                let rows = &self.tables.solutions;
                let taken = |key: &str| rows.iter().any(|row| row.key == key);
                Solution {
                    id: SolutionId(self.project.new_id()),
                    key: free_key("solution", "S", row.value("head-key"), taken)?,
                    text: String::new(),
                    territory: None,
                }
            }
        };
        let change = SolutionChange {
            text: row.text("head-text"),
            territory: row.text("head-territory"),
            challenges: None,
        };
        solution::changed(&mut solution, &change)?;
        let mut is_same = before.as_ref() == Some(&solution);
        if let Some(keys) = list(row, "head-challenges") {
            let answers = (keys.iter())
                .map(|key| {
                    Ok(solution::answer(
                        solution.id,
                        self.tables.challenge(key)?.id,
                    ))
                })
                .collect::<Result<Vec<_>, EngineError>>()?;
            let known: Vec<SolutionChallenge> = (self.tables.answers.iter())
                .filter(|answer| answer.solution == solution.id)
                .copied()
                .collect();
            is_same &= known.len() == answers.len() && known.iter().all(|it| answers.contains(it));
            self.wanted
                .not_answers
                .extend(known.into_iter().filter(|it| !answers.contains(it)));
            self.wanted.answers.extend(answers);
        }
        self.told(&solution.key, before.is_none(), is_same);
        if before.is_none() {
            self.tables.solutions.push(solution.clone());
        }
        self.wanted.solutions.push(solution);
        Ok(())
    }

    fn vote(&mut self, row: &Row<'_>) -> Result<(), EngineError> {
        let solution = self
            .tables
            .solution(row.value("head-solution").unwrap_or_default())?
            .id;
        let method: Option<VoteMethod> = row.term("head-method", self.vocabulary)?;
        let request = VoteRequest {
            session: row.text("head-session"),
            method: method.ok_or_else(|| EngineError::usage("a vote without its method", ""))?,
            result: number(row, "head-result")?,
            voters: number(row, "head-voters")?,
            note: row.text("head-note"),
        };
        let vote = solution::vote(&self.register, solution, &request)?;
        if !self.tables.votes.contains(&vote) {
            self.wanted.outcome.votes += 1;
            self.wanted.votes.push(vote);
        }
        Ok(())
    }

    /// The action that a key names, as it will be; `None` where there is none yet.
    fn whole(&mut self, key: &str) -> Option<usize> {
        let at = self
            .wanted
            .actions
            .iter()
            .position(|(whole, _)| whole.action.key == key);
        if at.is_some() {
            return at;
        }
        let action = self.tables.action(key).ok()?;
        let whole = Whole::of(&self.tables, action);
        self.wanted.actions.push((whole.clone(), Some(whole)));
        Some(self.wanted.actions.len() - 1)
    }

    /// The action that a row belongs to.
    fn owner(&mut self, row: &Row<'_>) -> Result<usize, EngineError> {
        let key = row.value("head-action").unwrap_or_default().to_owned();
        match self.whole(&key) {
            Some(at) => Ok(at),
            None => Err(self
                .tables
                .action(&key)
                .err()
                .unwrap_or_else(|| EngineError::unknown("action", key, ""))),
        }
    }

    fn action(&mut self, row: &Row<'_>) -> Result<(), EngineError> {
        let known = row
            .value("head-key")
            .map(str::to_owned)
            .and_then(|key| self.whole(&key));
        let at = match known {
            Some(at) => at,
            None => {
                let (rows, new) = (&self.tables.actions, &self.wanted.actions);
                let taken = |key: &str| {
                    rows.iter().any(|row| row.key == key)
                        || new.iter().any(|(it, _)| it.action.key == key)
                };
                let key = free_key("action", "A", row.value("head-key"), taken)?;
                let whole = Whole::new(ActionId(self.project.new_id()), key);
                self.wanted.actions.push((whole, None));
                self.wanted.actions.len() - 1
            }
        };
        let change = ActionChange {
            title: row.text("head-title"),
            title_en: row.text("head-title-en"),
            territories: list(row, "head-territories"),
            description: row.text("head-description"),
            priorities: list(row, "head-priorities"),
            solutions: list(row, "head-solutions"),
            practices: list(row, "head-practices"),
            lead: row.text("head-lead"),
            partners: list(row, "head-partners"),
            beneficiaries: list(row, "head-beneficiaries"),
            start: row.day("head-start")?,
            end: row.day("head-end")?,
            cost_from: row.text("head-cost-from"),
            cost_to: row.text("head-cost-to"),
            currency: row.text("head-currency"),
            revenue: row.text("head-revenue"),
            values: row.terms("head-values", self.vocabulary)?,
            principles: row.terms("head-principles", self.vocabulary)?,
            ..ActionChange::default()
        };
        let (whole, before) = &mut self.wanted.actions[at];
        apply(whole, &change, &self.tables, &self.names)?;
        // Lists are sets: the same ones in another order are no change.
        if let Some(before) = before {
            whole
                .priorities
                .sort_by_key(|row| place(&before.priorities, row));
            whole
                .solutions
                .sort_by_key(|row| place(&before.solutions, row));
            whole
                .partners
                .sort_by_key(|row| place(&before.partners, row));
        }
        Ok(())
    }

    /// Funding, indicators, risks and follow-up: the rows of an action stand instead of those that it has.
    fn lists(&mut self) -> Result<(), EngineError> {
        let mut funding: BTreeMap<usize, Vec<FundingItem>> = BTreeMap::new();
        let mut indicators: BTreeMap<usize, Vec<IndicatorItem>> = BTreeMap::new();
        let mut risks: BTreeMap<usize, Vec<RiskItem>> = BTreeMap::new();
        let mut follow_ups: BTreeMap<usize, Vec<FollowUpItem>> = BTreeMap::new();
        let (sheets, vocabulary) = (self.sheets, self.vocabulary);
        let missing = |what: &str| EngineError::usage(format!("the {what} is empty"), "");
        for (id, (title, sheet)) in sheets {
            for row in sheet.rows() {
                let mut read = || -> Result<(), EngineError> {
                    match *id {
                        "plan-sheet-funding" => {
                            let at = self.owner(&row)?;
                            funding.entry(at).or_default().push(FundingItem {
                                programme: row
                                    .text("head-programme")
                                    .ok_or_else(|| missing("source"))?,
                                amount: row.value("head-amount").map(amount).transpose()?,
                                certainty: row
                                    .term("head-certainty", vocabulary)?
                                    .unwrap_or(Certainty::Planned),
                            });
                        }
                        "plan-sheet-indicators" => {
                            let at = self.owner(&row)?;
                            indicators.entry(at).or_default().push(IndicatorItem {
                                name: row
                                    .text("head-indicator")
                                    .ok_or_else(|| missing("indicator"))?,
                                unit: row.text("head-unit"),
                                baseline: row.text("head-baseline"),
                                target: row.text("head-target"),
                                date: row.day("head-date")?,
                            });
                        }
                        "plan-sheet-risks" => {
                            let at = self.owner(&row)?;
                            risks.entry(at).or_default().push(RiskItem {
                                text: row.text("head-risk").ok_or_else(|| missing("risk"))?,
                                mitigation: row.text("head-mitigation"),
                            });
                        }
                        "plan-sheet-follow-up" => {
                            let at = self.owner(&row)?;
                            let kind: Option<FollowUpKind> = row.term("head-kind", vocabulary)?;
                            follow_ups.entry(at).or_default().push(FollowUpItem {
                                kind: kind.ok_or_else(|| missing("kind"))?,
                                text: row.text("head-text").ok_or_else(|| missing("text"))?,
                            });
                        }
                        _ => {}
                    }
                    Ok(())
                };
                read().map_err(|error| row.wrong(title, &error))?;
            }
        }
        let actions = &mut self.wanted.actions;
        funding
            .iter()
            .for_each(|(at, items)| actions[*at].0.fund(items));
        indicators
            .iter()
            .for_each(|(at, items)| actions[*at].0.measure(items));
        risks
            .iter()
            .for_each(|(at, items)| actions[*at].0.risk(items));
        follow_ups
            .iter()
            .for_each(|(at, items)| actions[*at].0.follow(items));
        Ok(())
    }

    fn step(&mut self, row: &Row<'_>) -> Result<(), EngineError> {
        let at = self.owner(row)?;
        let steps = &mut self.wanted.actions[at].0.steps;
        let known = row
            .value("head-key")
            .and_then(|key| steps.iter().position(|step| step.key == key));
        let place = match known {
            Some(place) => place,
            None => {
                let taken = |key: &str| steps.iter().any(|step| step.key == key);
                let key = free_key("step", "", row.value("head-key"), taken)?;
                let action = self.wanted.actions[at].0.action.id;
                self.wanted.actions[at]
                    .0
                    .steps
                    .push(step::new(action, &key));
                self.wanted.actions[at].0.steps.len() - 1
            }
        };
        let change = StepChange {
            title: row.text("head-title"),
            start: row.day("head-start")?,
            end: row.day("head-end")?,
            owner: row.text("head-owner"),
            after: list(row, "head-after"),
        };
        step::apply(&mut self.wanted.actions[at].0.steps[place], &change)
    }
}

/// Where a row stood before; new ones come last.
fn place<R: PartialEq>(before: &[R], row: &R) -> usize {
    before
        .iter()
        .position(|other| other == row)
        .unwrap_or(usize::MAX)
}
