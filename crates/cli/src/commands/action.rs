use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::{ActionChange, ActionLinks, ActionView};
use verbatim_model::money::Money;
use verbatim_model::plan::{NebPrinciple, NebValue};

use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// What is going to be done: by whom, when, with which money, and how it is known to work
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add an action
    Add {
        #[command(flatten)]
        project: ProjectArgument,
        /// Short name; A1, A2 … where none is given
        #[arg(long)]
        key: Option<String>,
        #[command(flatten)]
        said: Box<Said>,
    },
    /// Change an action; `""` takes a value away, and lists stand instead of those that there are
    Set {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        said: Box<Said>,
    },
    /// Link priorities, solutions and partners to an action
    Link {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        links: Links,
    },
    /// Take links to priorities, solutions and partners away
    Unlink {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        links: Links,
    },
    /// List the actions
    List {
        #[command(flatten)]
        project: ProjectArgument,
        /// Of this territory; those of several or none belong to each
        #[arg(long)]
        territory: Option<String>,
    },
    /// Show an action with all that belongs to it, and what the checks found
    Show(One),
    /// Remove an action with its steps; `verbatim undo` brings it back
    Remove(One),
}

#[derive(Debug, Args)]
struct One {
    #[command(flatten)]
    project: ProjectArgument,
    /// Key of the action
    key: String,
}

#[derive(Debug, Args)]
struct Links {
    /// Key of a priority; may be given several times
    #[arg(long = "priority", value_name = "KEY", num_args = 1..)]
    priorities: Vec<String>,
    /// Key of a solution; may be given several times
    #[arg(long = "solution", value_name = "KEY", num_args = 1..)]
    solutions: Vec<String>,
    /// Key of a stakeholder that is a partner; may be given several times
    #[arg(long = "partner", value_name = "KEY", num_args = 1..)]
    partners: Vec<String>,
}

#[derive(Debug, Args)]
struct Said {
    /// Title
    #[arg(long)]
    title: Option<String>,
    /// The title in English, where it is in another language
    #[arg(long, value_name = "TITLE")]
    title_en: Option<String>,
    /// Territory; may be given several times, and none is all
    #[arg(long = "territory", value_name = "TERRITORY", num_args = 1..)]
    territories: Option<Vec<String>>,
    /// What is done and why
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Key of a priority that it serves; may be given several times
    #[arg(long = "priority", value_name = "KEY", num_args = 1..)]
    priorities: Option<Vec<String>>,
    /// Key of a solution that it takes up; may be given several times
    #[arg(long = "solution", value_name = "KEY", num_args = 1..)]
    solutions: Option<Vec<String>>,
    /// Key of a good practice that it builds on; may be given several times
    #[arg(long = "practice", value_name = "KEY", num_args = 1..)]
    practices: Option<Vec<String>>,
    /// Key of the stakeholder that leads
    #[arg(long, value_name = "KEY")]
    lead: Option<String>,
    /// Key of a stakeholder that is a partner; may be given several times
    #[arg(long = "partner", value_name = "KEY", num_args = 1..)]
    partners: Option<Vec<String>>,
    /// Who gains; may be given several times
    #[arg(long = "beneficiary", value_name = "TEXT", num_args = 1..)]
    beneficiaries: Option<Vec<String>>,
    /// First day
    #[arg(long, value_name = "YYYY-MM-DD")]
    start: Option<String>,
    /// Last day
    #[arg(long, value_name = "YYYY-MM-DD")]
    end: Option<String>,
    /// Least cost, such as 12000
    #[arg(long, value_name = "AMOUNT")]
    cost_from: Option<String>,
    /// Greatest cost
    #[arg(long, value_name = "AMOUNT")]
    cost_to: Option<String>,
    /// Currency, EUR where nothing is said
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// Where the money comes from; certainty is secured, applied, planned or possible; may be given several times
    #[arg(long, value_name = "SOURCE | AMOUNT | CERTAINTY", num_args = 1..)]
    funding: Option<Vec<String>>,
    /// What carries it after the funding has ended
    #[arg(long, value_name = "TEXT")]
    revenue: Option<String>,
    /// How it is known to work; may be given several times
    #[arg(long = "indicator", value_name = "INDICATOR | UNIT | BASELINE | TARGET | DATE", num_args = 1..)]
    indicators: Option<Vec<String>>,
    /// What may go wrong; may be given several times
    #[arg(long = "risk", value_name = "RISK | MITIGATION", num_args = 1..)]
    risks: Option<Vec<String>>,
    /// What may follow: a partner, a programme or a project; may be given several times
    #[arg(long = "follow-up", value_name = "KIND | TEXT", num_args = 1..)]
    follow_ups: Option<Vec<String>>,
    /// Value of the New European Bauhaus that it serves; may be given several times
    #[arg(long = "value", value_parser = term::<NebValue>(), num_args = 1..)]
    values: Option<Vec<NebValue>>,
    /// Working principle that it follows; may be given several times
    #[arg(long = "principle", value_parser = term::<NebPrinciple>(), num_args = 1..)]
    principles: Option<Vec<NebPrinciple>>,
}

impl Said {
    fn change(&self) -> Result<ActionChange, Failure> {
        fn items<T: std::str::FromStr<Err = verbatim_engine::EngineError>>(
            texts: &Option<Vec<String>>,
        ) -> Result<Option<Vec<T>>, Failure> {
            let Some(texts) = texts else { return Ok(None) };
            let texts = texts.iter().filter(|text| !text.trim().is_empty());
            Ok(Some(
                texts.map(|text| text.parse()).collect::<Result<_, _>>()?,
            ))
        }
        Ok(ActionChange {
            title: self.title.clone(),
            title_en: self.title_en.clone(),
            territories: self.territories.clone(),
            description: self.description.clone(),
            priorities: self.priorities.clone(),
            solutions: self.solutions.clone(),
            practices: self.practices.clone(),
            lead: self.lead.clone(),
            partners: self.partners.clone(),
            beneficiaries: self.beneficiaries.clone(),
            start: self.start.clone(),
            end: self.end.clone(),
            cost_from: self.cost_from.clone(),
            cost_to: self.cost_to.clone(),
            currency: self.currency.clone(),
            revenue: self.revenue.clone(),
            values: self.values.clone(),
            principles: self.principles.clone(),
            funding: items(&self.funding)?,
            indicators: items(&self.indicators)?,
            risks: items(&self.risks)?,
            follow_ups: items(&self.follow_ups)?,
        })
    }
}

impl From<&Links> for ActionLinks {
    fn from(links: &Links) -> Self {
        Self {
            priorities: links.priorities.clone(),
            solutions: links.solutions.clone(),
            partners: links.partners.clone(),
        }
    }
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let open =
        |project: &ProjectArgument, command: &str| project::open(&project.project, global, command);
    match &arguments.action {
        Action::Add { project, key, said } => {
            let key = open(project, "action add")?.add_action(key.as_deref(), &said.change()?)?;
            output.object(&json!({ "key": key }), |_| key.clone())?;
        }
        Action::Set { one, said } => {
            open(&one.project, "action set")?.set_action(&one.key, &said.change()?)?;
            output.done(&format!("changed `{}`", one.key))?;
        }
        Action::Link { one, links } => {
            open(&one.project, "action link")?.link_action(&one.key, &links.into(), false)?;
            output.done(&format!("changed `{}`", one.key))?;
        }
        Action::Unlink { one, links } => {
            open(&one.project, "action unlink")?.link_action(&one.key, &links.into(), true)?;
            output.done(&format!("changed `{}`", one.key))?;
        }
        Action::List { project, territory } => {
            let rows = open(project, "action list")?.actions(territory.as_deref())?;
            let headers = [
                "key",
                "title",
                "territories",
                "lead",
                "start",
                "end",
                "priorities",
                "solutions",
                "#steps",
                "#findings",
            ];
            output.list(&rows, &headers, |row| {
                vec![
                    row.key.clone(),
                    row.title.clone(),
                    row.territories.joined(", "),
                    row.lead.clone().unwrap_or_default(),
                    row.start.clone().unwrap_or_default(),
                    row.end.clone().unwrap_or_default(),
                    row.priorities.join(" "),
                    row.solutions.join(" "),
                    row.steps.to_string(),
                    row.findings.to_string(),
                ]
            })?;
        }
        Action::Show(one) => {
            let view = open(&one.project, "action show")?.action_view(&one.key)?;
            output.object(&view, show)?;
        }
        Action::Remove(one) => {
            open(&one.project, "action remove")?.remove_action(&one.key)?;
            output.done(&format!(
                "removed `{}`; `verbatim undo` brings it back",
                one.key
            ))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// An action with all that belongs to it, for people.
pub(super) fn show(view: &ActionView) -> String {
    let mut lines = vec![format!("{}: {}", view.key, view.title)];
    let mut say = |name: &str, value: String| {
        if !value.is_empty() {
            lines.push(format!("  {name}: {value}"));
        }
    };
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let money = |amount: Option<Money>| {
        amount.map_or_else(String::new, |amount| format!("{amount} {}", view.currency))
    };
    let between = |a: String, b: String| match (a.is_empty(), b.is_empty()) {
        (false, false) => format!("{a} to {b}"),
        _ => a + &b,
    };
    let partners: Vec<&str> = view
        .partners
        .iter()
        .map(|actor| actor.organisation.as_str())
        .collect();
    let words = |words: Vec<String>| words.join(", ");
    say("in English", text(&view.title_en));
    say("territories", view.territories.joined(", "));
    say("description", text(&view.description));
    say("priorities", view.priorities.join(", "));
    say("solutions", view.solutions.join(", "));
    say("good practices", view.practices.joined(", "));
    say(
        "lead",
        view.lead
            .as_ref()
            .map_or_else(String::new, |lead| lead.organisation.clone()),
    );
    say("partners", partners.join(", "));
    say("beneficiaries", view.beneficiaries.joined("; "));
    say("time", between(text(&view.start), text(&view.end)));
    say("cost", between(money(view.cost_from), money(view.cost_to)));
    for source in &view.funding {
        let parts = [
            source.programme.clone(),
            money(source.amount),
            source.certainty.to_string(),
        ];
        say(
            "funding",
            words(parts.into_iter().filter(|part| !part.is_empty()).collect()),
        );
    }
    say("revenue after funding", text(&view.revenue));
    for it in &view.indicators {
        let unit = it
            .unit
            .as_ref()
            .map_or_else(String::new, |unit| format!(" ({unit})"));
        let known = |value: &Option<String>| value.clone().unwrap_or_else(|| "?".to_owned());
        let date = it
            .date
            .as_ref()
            .map_or_else(String::new, |date| format!(" by {date}"));
        let change = format!("{} to {}{date}", known(&it.baseline), known(&it.target));
        say("indicator", format!("{}{unit}: {change}", it.indicator));
    }
    for risk in &view.risks {
        let answer = risk
            .mitigation
            .as_ref()
            .map_or_else(String::new, |it| format!(" → {it}"));
        say("risk", format!("{}{answer}", risk.risk));
    }
    say(
        "values",
        words(view.values.iter().map(ToString::to_string).collect()),
    );
    say(
        "working principles",
        words(view.principles.iter().map(ToString::to_string).collect()),
    );
    for follow in &view.follow_ups {
        say("follow-up", format!("{}: {}", follow.kind, follow.text));
    }
    for step in &view.steps {
        let when = between(text(&step.start), text(&step.end));
        let after = match step.after.is_empty() {
            true => String::new(),
            false => format!("after {}", step.after.joined(", ")),
        };
        let parts = [when, text(&step.owner), after];
        let parts = words(parts.into_iter().filter(|part| !part.is_empty()).collect());
        let told = if parts.is_empty() {
            parts
        } else {
            format!(" ({parts})")
        };
        say("step", format!("{} {}{told}", step.key, step.title));
    }
    for finding in &view.findings {
        let accepted = finding.accepted.as_ref();
        let why = accepted.map_or_else(String::new, |it| {
            format!(" – kept so by {}: {}", it.by, it.why)
        });
        say(
            &format!("! {}", finding.check),
            format!("{}{why}", finding.reason),
        );
    }
    lines.join("\n")
}
