use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use verbatim_engine::{LanguageChoice, counted};

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Remove a source, put it into another session, say its language, or get its original file back
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Remove a source; `verbatim undo` brings it back
    Remove {
        #[command(flatten)]
        project: ProjectArgument,
        /// Name of the source
        source: String,
        /// Also remove what people coded and linked in it
        #[arg(long)]
        force: bool,
    },
    /// Put a source into another session, with its people; `verbatim undo` puts it back
    Move {
        #[command(flatten)]
        project: ProjectArgument,
        /// Name of the source
        source: String,
        /// Key of the session
        session: String,
        /// Make the session
        #[arg(long)]
        new: bool,
    },
    /// Say in which language turns are; `verbatim undo` takes it back
    ///
    /// Search, rules and reports go by it. Run `verbatim code` afterwards where rules are to be applied again.
    Language {
        #[command(flatten)]
        project: ProjectArgument,
        /// Name of the source
        source: String,
        /// hr, lv, it or en; `other` for another language; `found` for what was told from the words
        language: String,
        /// Only these turns, by their numbers in `verbatim turns`
        #[arg(long, value_name = "N", num_args = 1.., value_delimiter = ',')]
        turn: Vec<usize>,
    },
    /// Write the original file, byte for byte
    Original {
        #[command(flatten)]
        project: ProjectArgument,
        /// Name of the source
        source: String,
        /// Where to write it
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match &arguments.action {
        Action::Remove {
            project,
            source,
            force,
        } => {
            project::open(&project.project, global, "source remove")?
                .remove_source(source, *force)?;
            output.done(&format!(
                "removed `{source}`; `verbatim undo` brings it back"
            ))?;
        }
        Action::Move {
            project,
            source,
            session,
            new,
        } => {
            project::open(&project.project, global, "source move")?
                .move_source(source, session, *new)?;
            output.done(&format!(
                "put `{source}` into `{session}`; `verbatim undo` puts it back"
            ))?;
        }
        Action::Language {
            project,
            source,
            language,
            turn,
        } => {
            let choice: LanguageChoice = language.parse()?;
            let turns = project::open(&project.project, global, "source language")?
                .set_turn_languages(source, choice, turn)?;
            let turns = counted(turns, "turn");
            output.done(&format!(
                "set the language of {turns} of `{source}`; `verbatim undo` takes it back"
            ))?;
        }
        Action::Original {
            project,
            source,
            output: path,
        } => {
            let bytes =
                project::open(&project.project, global, "source original")?.original(source)?;
            std::fs::write(path, &bytes).map_err(|error| {
                Failure::Io(format!("cannot write `{}`", path.display()), error)
            })?;
            output.done(&format!(
                "wrote {} bytes to {}",
                bytes.len(),
                path.display()
            ))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
