//! Arguments that all commands share.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser};
use verbatim_engine::{Columns, QuoteRef, ReadAs, Told};
use verbatim_model::language_tag::LanguageTag;

use crate::commands::Command;
use crate::failure::Failure;

/// From transcript to action plan, and from every claim back to the words it rests on
///
/// Verbatim reads interviews and focus groups in Croatian, Latvian, Italian and English, codes them against a
/// codebook, and traces every priority to the quotes that carry it. Nothing leaves this machine.
///
/// Without a command, the workbench opens in the browser.
#[derive(Debug, Parser)]
#[command(name = "verbatim", version, max_term_width = 100)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Option<Command>,
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

/// Codings and passages that something is linked to or drawn from.
#[derive(Debug, Args)]
pub struct PassageArguments {
    /// Id of a coding, or its beginning; may be given several times
    #[arg(long = "coding", value_name = "ID", num_args = 1..)]
    pub codings: Vec<String>,
    /// A passage in characters of the source's text; may be given several times
    #[arg(long = "quote", value_name = "SOURCE:START-END", num_args = 1..)]
    quotes: Vec<String>,
}

impl PassageArguments {
    /// For commands that do nothing without any of them.
    pub fn needed() -> ArgGroup {
        ArgGroup::new("passages")
            .args(["codings", "quotes"])
            .required(true)
            .multiple(true)
    }

    /// The passages.
    pub fn quotes(&self) -> Result<Vec<QuoteRef>, Failure> {
        Ok((self.quotes.iter())
            .map(|quote| quote.parse())
            .collect::<Result<_, _>>()?)
    }
}

/// Reads a word of a closed list, and offers the list in help and completion.
pub fn term<T: verbatim_model::term::Term + Send + Sync>() -> clap::builder::ValueParser {
    use clap::builder::TypedValueParser;
    let words: Vec<&'static str> = T::ALL.iter().map(|value| value.as_str()).collect();
    clap::builder::PossibleValuesParser::new(words)
        .try_map(|word| T::parse(&word))
        .into()
}

/// Reads a limit of small cells, which begins at 1: no group is smaller.
pub fn small_cell() -> impl clap::builder::TypedValueParser<Value = usize> {
    use clap::builder::TypedValueParser;
    clap::value_parser!(u64).range(1..).try_map(usize::try_from)
}

/// How files are to be read. A source that is read again is read as was said of it before, where nothing is said now.
#[derive(Debug, Args)]
pub struct ToldArguments {
    /// Language of all turns; else it is told from the words
    #[arg(long, value_name = "CODE")]
    language: Option<LanguageTag>,
    /// Encoding of all files, such as windows-1250; else it is told from the bytes
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// Columns of tables, such as speaker=B,text=D: by letter or by head; else they are told by their names
    #[arg(long, value_name = "COLUMNS")]
    columns: Option<Columns>,
    /// Read what is otherwise left out: chat (the chats of calls) or sentences (lists of sentences, without speakers)
    #[arg(long = "as", value_name = "KIND", value_parser = term::<ReadAs>())]
    read_as: Option<ReadAs>,
}

impl From<&ToldArguments> for Told {
    fn from(arguments: &ToldArguments) -> Self {
        Self {
            language: arguments.language,
            encoding: arguments.encoding.clone(),
            columns: arguments.columns.clone(),
            read_as: arguments.read_as,
        }
    }
}
