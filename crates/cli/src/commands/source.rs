use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::arguments::{Global, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Remove a source, put it into another session, or get its original file back
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
