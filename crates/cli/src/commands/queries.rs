use std::process::ExitCode;

use clap::{Args, Subcommand};
use verbatim_engine::{RuleRequest, counted};
use verbatim_model::coding::Unit;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::term::Term as _;

use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Show, rename and remove saved queries, and make rules of them; `verbatim search --save NAME` saves one
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the saved queries
    List {
        #[command(flatten)]
        project: ProjectArgument,
    },
    /// Show one
    Show {
        #[command(flatten)]
        project: ProjectArgument,
        /// Its name
        name: String,
    },
    /// Give one another name
    Rename {
        #[command(flatten)]
        project: ProjectArgument,
        /// Its name
        name: String,
        /// Its new name
        #[arg(value_name = "NEW")]
        new: String,
    },
    /// Remove one; rules that were made of it stay
    Remove {
        #[command(flatten)]
        project: ProjectArgument,
        /// Its name
        name: String,
    },
    /// Make one a rule of a code, for each language; `verbatim code` then codes what the search shows
    Rule {
        #[command(flatten)]
        project: ProjectArgument,
        /// Its name
        name: String,
        /// The code that the rule gives
        #[arg(long, value_name = "CODE")]
        code: String,
        /// What it codes: match, match+N (with N words to each side), sentence or turn
        #[arg(long, default_value = "sentence")]
        unit: Unit,
        /// Only for turns in these languages
        #[arg(long = "language", value_name = "CODE", num_args = 1.., value_delimiter = ',')]
        languages: Vec<LanguageTag>,
        /// Only for turns of these roles; else all, as a search shows them
        #[arg(long, value_name = "ROLE", num_args = 1.., value_delimiter = ',', value_parser = term::<Role>())]
        roles: Vec<Role>,
    },
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match &arguments.action {
        Action::List { project } => {
            let rows = project::open(&project.project, global, "queries list")?.saved_queries()?;
            output.list(&rows, &["name", "query", "rules"], |row| {
                vec![row.name.clone(), row.query.clone(), row.rules.join(" ")]
            })?;
        }
        Action::Show { project, name } => {
            let row = project::open(&project.project, global, "queries show")?.saved_query(name)?;
            output.object(&row, |row| row.query.clone())?;
        }
        Action::Rename { project, name, new } => {
            project::open(&project.project, global, "queries rename")?.rename_query(name, new)?;
            output.done(&format!("`{}` is called `{}` now", name.trim(), new.trim()))?;
        }
        Action::Remove { project, name } => {
            project::open(&project.project, global, "queries remove")?.remove_query(name)?;
            output.done(&format!("removed `{}`", name.trim()))?;
        }
        Action::Rule {
            project,
            name,
            code,
            unit,
            languages,
            roles,
        } => {
            let request = RuleRequest {
                code: code.clone(),
                unit: *unit,
                languages: languages.clone(),
                roles: roles.clone(),
            };
            let outcome = project::open(&project.project, global, "queries rule")?
                .make_rule(name, &request)?;
            output.object(&outcome, |outcome| {
                let rules = outcome.rules.join(" ");
                match (outcome.added, outcome.rules.len() - outcome.added) {
                    (0, _) => format!("the rules are there already: {rules}"),
                    (added, 0) => format!("made {}: {rules}", counted(added, "rule")),
                    (added, known) => format!(
                        "made {}, {known} were there already: {rules}",
                        counted(added, "rule")
                    ),
                }
            })?;
            if outcome.roles.len() < Role::ALL.len() {
                let roles: Vec<&str> = outcome.roles.iter().map(|role| role.as_str()).collect();
                output.note(&format!("they code turns of: {}", roles.join(", ")))?;
            }
            if outcome.beyond > 0 {
                output.note(&format!(
                    "the search also finds {} in other languages, which no rule codes",
                    counted(outcome.beyond, "turn")
                ))?;
            }
            output.note(
                "`verbatim code` applies them; `verbatim codebook export` writes them into a file, or the next import \
                 of the codebook takes them away",
            )?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
