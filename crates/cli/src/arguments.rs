//! Arguments that all commands share.

use std::path::PathBuf;

use clap::{Args, Parser};

use crate::commands::Command;

/// From transcript to action plan, and from every claim back to the words it rests on
///
/// Verbatim reads interviews and focus groups in Croatian, Latvian, Italian and English, codes them against a
/// codebook, and traces every priority to the quotes that carry it. Nothing leaves this machine.
#[derive(Debug, Parser)]
#[command(
    name = "verbatim",
    version,
    max_term_width = 100,
    arg_required_else_help = true
)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Debug, Clone, Args)]
pub struct Global {
    /// Print JSON: an object, or one line for each row of a list (docs/json.md)
    #[arg(long, global = true)]
    pub json: bool,
    /// Print results and errors only, no progress and no advice
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// Work as this coder instead of the project's default (or set VERBATIM_CODER)
    #[arg(long, global = true, value_name = "NAME")]
    pub coder: Option<String>,
}

impl Global {
    /// The coder named by option or environment.
    pub fn coder(&self) -> Option<String> {
        let set = || {
            std::env::var("VERBATIM_CODER")
                .ok()
                .filter(|name| !name.trim().is_empty())
        };
        self.coder.clone().or_else(set)
    }
}

/// The project that a command works in.
#[derive(Debug, Clone, Args)]
pub struct ProjectArgument {
    /// Folder of the project
    #[arg(value_name = "PROJECT")]
    pub project: PathBuf,
}

/// Reads a word of a closed list, and offers the list in help and completion.
pub fn term<T: verbatim_model::term::Term + Send + Sync>() -> clap::builder::ValueParser {
    use clap::builder::TypedValueParser;
    let words: Vec<&'static str> = T::ALL.iter().map(|value| value.as_str()).collect();
    clap::builder::PossibleValuesParser::new(words)
        .try_map(|word| T::parse(&word))
        .into()
}
