use std::io::{IsTerminal, Write, stdin, stdout};
use std::process::ExitCode;

use clap::Args;
use serde_json::json;
use verbatim_engine::{NewProject, Project, SystemEnvironment, login_name};
use verbatim_model::language_tag::LanguageTag;

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;

/// Make a new project
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Title of the study
    #[arg(long)]
    title: String,
    /// Languages spoken in it, separated by commas
    #[arg(
        long,
        value_name = "CODES",
        value_delimiter = ',',
        default_value = "hr,lv,it,en"
    )]
    languages: Vec<LanguageTag>,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let coder = match global.coder() {
        Some(name) => name,
        None => ask_for_coder()?,
    };
    let new = NewProject {
        title: arguments.title.clone(),
        languages: arguments.languages.clone(),
        coder,
    };
    let project = Project::create(
        &arguments.project.project,
        &new,
        Box::new(SystemEnvironment),
    )?;
    if let Some(warning) = project.place_warning() {
        output.warn(&warning);
    }
    let folder = arguments.project.project.display().to_string();
    let made = json!({
        "project": folder,
        "title": project.title(),
        "languages": project.languages(),
        "coder": project.coder(),
    });
    output.object(&made, |_| {
        format!(
            "made the project `{}` in {folder}, coder {}\nnext: verbatim import {folder} FILES…",
            project.title(),
            project.coder()
        )
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Asks a person who they are; where nobody can be asked, the name of the login has to do.
fn ask_for_coder() -> Result<String, Failure> {
    let login = login_name().unwrap_or_else(|| "researcher".to_owned());
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return Ok(login);
    }
    print!("Your name, as it stands beside your codings [{login}]: ");
    stdout().flush()?;
    let mut answer = String::new();
    stdin().read_line(&mut answer)?;
    let answer = answer.trim();
    Ok(if answer.is_empty() {
        login
    } else {
        answer.to_owned()
    })
}
