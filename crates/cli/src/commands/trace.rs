use std::process::ExitCode;

use clap::Args;
use verbatim_engine::{Trace, TraceLink};
use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Follow a priority back to the words it rests on
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Key of the priority
    key: String,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let trace =
        project::open(&arguments.project.project, global, "trace")?.trace(&arguments.key)?;
    Output::new(global).object(&trace, tree)?;
    Ok(ExitCode::SUCCESS)
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
