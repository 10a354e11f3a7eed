use std::process::ExitCode;

use clap::Args;
use verbatim_engine::{ActionTrace, Trace, TraceLink};
use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term;

use super::challenge;
use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Follow a priority or an action back to the words it rests on
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Key of the priority or of the action
    key: String,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let project = project::open(&arguments.project.project, global, "trace")?;
    let output = Output::new(global);
    if project.is_action(&arguments.key) {
        output.object(&project.trace_action(&arguments.key)?, action_tree)?;
    } else {
        output.object(&project.trace(&arguments.key)?, tree)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// An action over its solutions and priorities, each with what is below it.
fn action_tree(trace: &ActionTrace) -> String {
    let mut parts: Vec<String> = Vec::new();
    for solution in &trace.solutions {
        let mut lines = vec![format!("takes up {}: {}", solution.solution, solution.text)];
        for challenge in &solution.challenges {
            lines.push(format!(
                "  answers\n{}",
                challenge::shown(challenge, "    ")
            ));
        }
        parts.push(lines.join("\n"));
    }
    parts.extend(
        trace
            .priorities
            .iter()
            .map(|priority| format!("serves {}", tree(priority))),
    );
    let mut lines = vec![format!("{}: {}", trace.action, trace.title)];
    for (n, part) in parts.iter().enumerate() {
        let last = n + 1 == parts.len();
        let stem = if last { "    " } else { "│   " };
        for (m, line) in part.lines().enumerate() {
            match m {
                0 => lines.push(format!("{} {line}", branch(last))),
                _ => lines.push(format!("{stem}{line}")),
            }
        }
    }
    lines.join("\n")
}

fn tree(trace: &Trace) -> String {
    let mut lines = vec![format!("{}: {}", trace.priority, trace.claim)];
    kinds(&mut lines, &trace.links);
    for asked in &trace.validations {
        lines.push(format!(
            "{} in {}: {}; put as “{}”",
            asked.validation, asked.session, asked.result, asked.wording
        ));
        kinds(&mut lines, &asked.links);
    }
    lines.join("\n")
}

/// Links by kind, with the chain behind each.
fn kinds(lines: &mut Vec<String>, links: &[TraceLink]) {
    let kinds: Vec<&LinkKind> = LinkKind::ALL
        .iter()
        .filter(|kind| links.iter().any(|link| link.link == **kind))
        .collect();
    for (k, kind) in kinds.iter().enumerate() {
        let last_kind = k + 1 == kinds.len();
        lines.push(format!("{} {kind}", branch(last_kind)));
        let stem = if last_kind { "   " } else { "│  " };
        let links: Vec<_> = links.iter().filter(|link| link.link == **kind).collect();
        for (n, link) in links.iter().enumerate() {
            let last = n + 1 == links.len();
            let quote = link.quote.split_whitespace().collect::<Vec<_>>().join(" ");
            lines.push(format!("{stem}{} “{quote}”", branch(last)));
            let below = if last { "   " } else { "│  " };
            let who = match (&link.participant, &link.speaker) {
                (Some(number), Some(label)) => format!("{number} ({label})"),
                (Some(one), None) | (None, Some(one)) => one.clone(),
                (None, None) => "nobody named".to_owned(),
            };
            let role = link
                .role
                .map(|role| format!(", {role}"))
                .unwrap_or_default();
            let turn = link
                .turn
                .map(|turn| format!(", turn {turn}"))
                .unwrap_or_default();
            let code = link
                .code
                .as_deref()
                .map(|code| format!(" · coded {code}{}", by_rule(link)))
                .unwrap_or_default();
            lines.push(format!(
                "{stem}{below}   {who}{role} · {}{turn} · session {}{code}",
                link.source, link.session
            ));
        }
    }
}

/// By which rules, in which version of the codebook, and which words made them.
fn by_rule(link: &TraceLink) -> String {
    if link.reasons.is_empty() {
        return String::new();
    }
    let rules: Vec<String> = (link.reasons.iter())
        .map(|reason| {
            let words: Vec<String> = (reason.matched.iter())
                .map(|words| words.text.split_whitespace().collect::<Vec<_>>().join(" "))
                .collect();
            match words.is_empty() {
                true => reason.rule.clone(),
                false => format!("{} ({})", reason.rule, words.join(", ")),
            }
        })
        .collect();
    let version = (link.codebook_version.as_deref())
        .map(|version| format!(", version {version}"))
        .unwrap_or_default();
    format!(" by {}{version}", rules.join(" and "))
}

fn branch(last: bool) -> &'static str {
    if last { "└──" } else { "├──" }
}
