//! Errors as people see them, and exit codes.

use std::io;
use std::process::ExitCode;

use verbatim_engine::EngineError;
use verbatim_engine::Failure as Kind;
use verbatim_server::{AccountError, ServeError};

/// Done, with some input refused or a check failed.
pub const PARTLY: u8 = 1;
/// What was asked for makes no sense.
const USAGE: u8 = 2;
/// The project cannot be opened or is damaged.
const UNUSABLE: u8 = 3;

/// Why a command ended early.
#[derive(Debug)]
pub enum Failure {
    /// An act failed.
    Engine(EngineError),
    /// A file or the output could not be read or written.
    Io(String, io::Error),
    /// Arguments that do not go together.
    Usage(String, String),
    /// The workbench does not run.
    Serve(ServeError),
    /// Whoever read the output has had enough.
    BrokenPipe,
}

impl From<EngineError> for Failure {
    fn from(error: EngineError) -> Self {
        Self::Engine(error)
    }
}

impl From<AccountError> for Failure {
    fn from(error: AccountError) -> Self {
        let hint = error.hint().to_owned();
        match error {
            AccountError::Damaged { .. } | AccountError::File { .. } => {
                Self::Serve(ServeError::Accounts(error))
            }
            _ => Self::Usage(error.to_string(), hint),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::BrokenPipe
        } else {
            Self::Io("cannot write the output".to_owned(), error)
        }
    }
}

impl Failure {
    /// Says what went wrong on standard error, with the next step, and gives the exit code.
    pub fn report(&self) -> ExitCode {
        let (message, hint, code) = match self {
            Self::BrokenPipe => return ExitCode::SUCCESS,
            Self::Io(message, error) => (format!("{message}: {error}"), None, PARTLY),
            Self::Usage(message, hint) => (message.clone(), Some(hint.clone()), USAGE),
            Self::Serve(error) => {
                let code = match error {
                    ServeError::Project(_) => UNUSABLE,
                    _ => PARTLY,
                };
                (error.to_string(), error.hint(), code)
            }
            Self::Engine(error) => {
                let code = match error.failure() {
                    Kind::Refused => PARTLY,
                    Kind::Usage => USAGE,
                    Kind::Unusable => UNUSABLE,
                };
                (error.to_string(), error.hint(), code)
            }
        };
        eprintln!("error: {message}");
        match self {
            Self::Engine(EngineError::Query { query, error }) => {
                eprintln!("{}", error.caret(query))
            }
            Self::Engine(EngineError::Codebook { findings, .. }) => {
                for finding in findings.iter().take(10) {
                    eprintln!("  {finding}");
                }
            }
            _ => {}
        }
        if let Some(hint) = hint {
            eprintln!("hint: {hint}");
        }
        ExitCode::from(code)
    }
}
