//! The chapters of a plan as blocks that every format can write.

use std::collections::BTreeMap;

use verbatim_analysis::evidence::Flag;
use verbatim_model::term::Term as _;

use super::actions::actions;
use super::view::PlanView;
use crate::chart::{Chart, Timeline, TimelineRow, month_number, timeline};
use crate::view::Report;
use crate::wording::Wording;

/// A piece of a chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PlanBlock {
    /// A heading, of level 2 or 3.
    Heading(usize, String),
    /// A paragraph.
    Text(String),
    /// A point of a list.
    Item(String),
    /// A table, which has the caption, the heads and the rows.
    Table(String, Vec<String>, Vec<Vec<String>>),
    /// A picture, for formats that can hold one.
    Picture(Chart),
}

/// The chapters of the plan that stand before the evidence.
pub(crate) fn blocks(plan: &PlanView, wording: &Wording) -> Vec<PlanBlock> {
    let mut blocks = Blocks {
        plan,
        wording,
        done: Vec::new(),
    };
    blocks.summary();
    blocks.chapters();
    blocks.differences();
    blocks.cocreation();
    blocks.heading(2, wording.say("plan-actions"));
    if plan.actions.is_empty() {
        blocks.text(wording.say("plan-no-actions"));
    } else {
        blocks.timeline();
        actions(&mut blocks);
    }
    blocks.participation();
    blocks.practices();
    blocks.cooperation();
    blocks.heading(2, wording.say("plan-annex"));
    blocks.text(wording.say("plan-annex-line"));
    blocks.done
}

impl Report {
    /// The timeline of the plan's actions and steps (SVG); `None` where it is no plan, or has no actions.
    #[must_use]
    pub fn timeline(&self) -> Option<String> {
        let plan = self.plan.as_ref().filter(|plan| !plan.actions.is_empty())?;
        let blocks = Blocks {
            plan,
            wording: &self.wording(),
            done: Vec::new(),
        };
        Some(blocks.timeline_picture().svg)
    }
}

pub(super) struct Blocks<'r> {
    pub plan: &'r PlanView,
    pub wording: &'r Wording,
    pub done: Vec<PlanBlock>,
}

impl Blocks<'_> {
    pub fn heading(&mut self, level: usize, text: String) {
        self.done.push(PlanBlock::Heading(level, text));
    }

    pub fn text(&mut self, text: String) {
        self.done.push(PlanBlock::Text(text));
    }

    pub fn item(&mut self, text: String) {
        self.done.push(PlanBlock::Item(text));
    }

    /// A table whose columns are messages; nothing where it has no rows.
    pub fn table(&mut self, caption: String, columns: &[&str], rows: Vec<Vec<String>>) {
        if !rows.is_empty() {
            let heads = columns.iter().map(|id| upper(&self.wording.say(id)));
            self.done
                .push(PlanBlock::Table(caption, heads.collect(), rows));
        }
    }

    fn summary(&mut self) {
        let (plan, wording) = (self.plan, self.wording);
        self.heading(2, wording.say("plan-summary"));
        let values = [
            ("priorities", plan.states.len().into()),
            ("actions", plan.actions.len().into()),
            ("challenges", plan.challenges.len().into()),
            ("solutions", plan.solutions.len().into()),
            ("sessions", plan.sessions.len().into()),
            ("people", plan.people.into()),
        ];
        self.text(wording.fill("plan-summary-line", &values));
        self.text(wording.say("plan-method"));
    }

    fn chapters(&mut self) {
        let (plan, wording) = (self.plan, self.wording);
        // Where each priority is told of: under the first objective that it serves.
        let mut told: BTreeMap<&String, &String> = BTreeMap::new();
        for chapter in &plan.chapters {
            match &chapter.objective {
                Some(_) => {
                    let values = [("name", chapter.name.as_str().into())];
                    self.heading(2, wording.fill("plan-objective", &values));
                }
                None => self.heading(2, wording.say("plan-no-objective")),
            }
            if chapter.priorities.is_empty() {
                self.text(wording.say("plan-no-priorities"));
            }
            for key in &chapter.priorities {
                match (told.get(key), &chapter.objective) {
                    (Some(objective), _) => self.told_above(key, objective),
                    (None, objective) => {
                        told.extend(objective.as_ref().map(|objective| (key, objective)));
                        self.priority(key);
                    }
                }
            }
        }
    }

    fn told_above(&mut self, key: &str, objective: &str) {
        let Some(told) = self.plan.priority(key) else {
            return;
        };
        self.heading(3, format!("{} · {}", told.priority, told.claim));
        let mut chapters = self.plan.chapters.iter();
        let above = chapters.find(|chapter| chapter.objective.as_deref() == Some(objective));
        let name = above.map_or(objective, |chapter| chapter.name.as_str());
        self.text(self.wording.fill("plan-above", &[("name", name.into())]));
    }

    fn priority(&mut self, key: &str) {
        let (plan, wording) = (self.plan, self.wording);
        let Some(priority) = plan.priority(key) else {
            return;
        };
        self.heading(3, format!("{} · {}", priority.priority, priority.claim));
        if !priority.territories.is_empty() {
            let territories = priority.territories.join(", ");
            self.text(format!(
                "{}: {territories}",
                wording.say("figure-territories")
            ));
        }
        self.text(priority.evidence_line.clone());
        if !priority.flags.is_empty() {
            let flags: Vec<String> = priority
                .flags
                .iter()
                .map(|&flag: &Flag| wording.flag(flag))
                .collect();
            self.text(format!("{}: {}", wording.say("flags"), flags.join(", ")));
        }
        let said = wording.say(&format!("state-{}", priority.state.as_str()));
        self.text(wording.fill("plan-priority-state", &[("state", said.as_str().into())]));
        let named: Vec<String> = (plan.actions.iter())
            .filter(|action| priority.actions.contains(&action.key))
            .map(|action| format!("{} ({})", action.key, action.title_in(wording)))
            .collect();
        self.text(match named.is_empty() {
            true => wording.say("plan-priority-no-action"),
            false => wording.fill(
                "plan-priority-actions",
                &[("list", named.join("; ").as_str().into())],
            ),
        });
    }

    /// What territories share and in what they differ; of a joint plan.
    fn differences(&mut self) {
        let (plan, wording) = (self.plan, self.wording);
        if plan.scope.territory().is_some() || plan.territories.len() < 2 {
            return;
        }
        self.heading(2, wording.say("plan-shared"));
        let mut heads = vec![upper(&wording.say("plan-objectives-of"))];
        heads.push(wording.say("plan-shared-all"));
        heads.extend(plan.territories.iter().cloned());
        let (mut rows, mut by_all, mut by_one) = (Vec::new(), Vec::new(), Vec::new());
        for chapter in &plan.chapters {
            let of = |is: &dyn Fn(&[String]) -> bool| -> Vec<String> {
                (chapter.priorities.iter())
                    .filter_map(|key| plan.priority(key))
                    .filter(|priority| is(&priority.territories))
                    .map(|priority| priority.priority.clone())
                    .collect()
            };
            let name = match &chapter.objective {
                Some(key) => format!("{key} · {}", chapter.name),
                None => wording.say("plan-no-objective"),
            };
            let shared = of(&|territories| territories.len() != 1);
            let mut row = vec![name.clone(), shared.join(", ")];
            let mut serving = 0;
            for territory in &plan.territories {
                let own = of(&|territories| territories == std::slice::from_ref(territory));
                let serves =
                    of(&|territories| territories.is_empty() || territories.contains(territory));
                serving += usize::from(!serves.is_empty());
                row.push(own.join(", "));
            }
            rows.push(row);
            match serving {
                n if n == plan.territories.len() => by_all.push(name),
                1 => by_one.push(name),
                _ => {}
            }
        }
        self.done.push(PlanBlock::Table(
            wording.say("plan-shared-caption"),
            heads,
            rows,
        ));
        for (id, list) in [("plan-shared-line", by_all), ("plan-single-line", by_one)] {
            if !list.is_empty() {
                self.text(wording.fill(id, &[("list", list.join("; ").as_str().into())]));
            }
        }
    }

    fn cocreation(&mut self) {
        let (plan, wording) = (self.plan, self.wording);
        if plan.challenges.is_empty() && plan.solutions.is_empty() {
            return;
        }
        self.heading(2, wording.say("plan-cocreation"));
        let rows = plan.challenges.iter().map(|challenge| {
            let passages = match challenge.passages {
                0 => String::new(),
                n => format!("{}: {}", wording.say("head-passages"), wording.number(n)),
            };
            let from: Vec<String> = [challenge.session.clone().unwrap_or_default(), passages]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect();
            vec![
                challenge.key.clone(),
                challenge.text.clone(),
                from.join("; "),
                challenge.solutions.join(", "),
            ]
        });
        self.table(
            wording.say("plan-challenges-caption"),
            &["head-key", "head-text", "plan-drawn-from", "head-solutions"],
            rows.collect(),
        );
        let rows = plan.solutions.iter().map(|solution| {
            let votes: Vec<String> = solution
                .votes
                .iter()
                .map(|vote| vote.said(wording))
                .collect();
            vec![
                solution.key.clone(),
                solution.text.clone(),
                solution.challenges.join(", "),
                votes.join("; "),
                solution.actions.join(", "),
            ]
        });
        self.table(
            wording.say("plan-solutions-caption"),
            &[
                "head-key",
                "head-text",
                "plan-answers",
                "plan-votes",
                "plan-actions",
            ],
            rows.collect(),
        );
    }

    fn timeline(&mut self) {
        let picture = self.timeline_picture();
        self.done.push(PlanBlock::Picture(picture));
    }

    fn timeline_picture(&self) -> Chart {
        let (plan, wording) = (self.plan, self.wording);
        let months = |start: &Option<String>, end: &Option<String>| {
            let from = start.as_deref().or(end.as_deref())?;
            let to = end.as_deref().or(start.as_deref())?;
            Some((month_number(from, false)?, month_number(to, true)?))
        };
        let mut rows = Vec::new();
        for action in &plan.actions {
            let title = action.title_in(wording);
            rows.push(TimelineRow {
                label: format!("{} · {title}", action.key),
                is_part: false,
                months: months(&action.start, &action.end),
                tip: format!(
                    "{title}, {}",
                    super::actions::period(&action.start, &action.end, wording)
                ),
            });
            rows.extend(action.steps.iter().map(|step| TimelineRow {
                label: format!("{} · {}", step.key, step.title),
                is_part: true,
                months: months(&step.start, &step.end),
                tip: format!(
                    "{}, {}",
                    step.title,
                    super::actions::period(&step.start, &step.end, wording)
                ),
            }));
        }
        let dates = || {
            (plan.actions.iter())
                .flat_map(|action| [&action.start, &action.end])
                .flatten()
        };
        let first = dates().min().cloned().unwrap_or_default();
        let last = dates().max().cloned().unwrap_or_default();
        let steps: usize = plan.actions.iter().map(|action| action.steps.len()).sum();
        let values = [
            ("actions", plan.actions.len().into()),
            ("steps", steps.into()),
            ("start", first.as_str().into()),
            ("end", last.as_str().into()),
        ];
        timeline(&Timeline {
            title: wording.say("plan-timeline"),
            description: wording.fill("plan-timeline-description", &values),
            rows,
            undated: wording.say("plan-undated"),
        })
    }

    fn participation(&mut self) {
        let (plan, wording) = (self.plan, self.wording);
        self.heading(2, wording.say("plan-participation"));
        let rows = plan.sessions.iter().map(|session| {
            vec![
                session.session.clone(),
                wording.session_kind(session.kind),
                session
                    .date
                    .as_deref()
                    .map(|date| wording.day(date))
                    .unwrap_or_default(),
                session.territory.clone().unwrap_or_default(),
                wording.number(session.people),
            ]
        });
        self.table(
            wording.say("plan-sessions-caption"),
            &[
                "session",
                "session-kind",
                "date",
                "territory",
                "plan-people",
            ],
            rows.collect(),
        );
        let limit = [("limit", plan.small_cell.into())];
        let rows = (plan.groups.iter())
            .map(|group| vec![group.group.clone(), wording.number(group.people)]);
        self.table(
            wording.fill("plan-groups-caption", &limit),
            &["group", "plan-people"],
            rows.collect(),
        );
        let rows = plan.coverage.iter().map(|row| {
            let values = [
                ("n", row.heard.len().into()),
                ("of", row.stakeholders.into()),
            ];
            vec![
                row.territory.clone().unwrap_or_default(),
                wording.term(row.kind),
                wording.fill("count", &values),
                row.not_heard.join(", "),
            ]
        });
        self.table(
            wording.say("plan-coverage-caption"),
            &["territory", "kind", "plan-heard", "plan-not-heard"],
            rows.collect(),
        );
        if !plan.grid.rows.is_empty() {
            self.done.push(PlanBlock::Picture(plan.grid.chart(wording)));
        }
    }

    fn practices(&mut self) {
        let (plan, wording) = (self.plan, self.wording);
        self.heading(2, wording.say("plan-practices"));
        if plan.practices.is_empty() {
            self.text(wording.say("plan-no-practices"));
        }
        for practice in &plan.practices {
            let name = match &practice.title {
                Some(title) => format!("{} ({title})", practice.key),
                None => practice.key.clone(),
            };
            let actions = practice.actions.join(", ");
            let values = [
                ("practice", name.as_str().into()),
                ("actions", actions.as_str().into()),
            ];
            self.item(wording.fill("plan-practice-actions", &values));
            for lesson in &practice.lessons {
                self.item(lesson.clone());
            }
        }
    }

    fn cooperation(&mut self) {
        let (plan, wording) = (self.plan, self.wording);
        self.heading(2, wording.say("plan-cooperation"));
        let rows: Vec<Vec<String>> = (plan.actions.iter())
            .flat_map(|action| {
                (action.follow_ups.iter()).map(|follow| {
                    vec![
                        action.key.clone(),
                        wording.term(follow.kind),
                        follow.text.clone(),
                    ]
                })
            })
            .collect();
        if rows.is_empty() {
            self.text(wording.say("plan-no-cooperation"));
        }
        self.table(
            wording.say("plan-cooperation-caption"),
            &["head-action", "kind", "head-text"],
            rows,
        );
    }
}

/// A word as it stands at the head of a column.
pub(super) fn upper(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
