use std::io::{self, BufRead, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgGroup, Args, Subcommand};
use serde_json::json;
use verbatim_server::{Account, Accounts, Role};

use crate::arguments::{Global, term};
use crate::failure::Failure;
use crate::output::Output;

/// Say who may work at a workbench that other computers reach (`verbatim serve --listen`)
///
/// Accounts stand in a file of this computer and in no project, so that they are not exported or shared with one.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add an account; its password is asked for, or is the first line of standard input
    Add {
        /// Name of the person, which is that of the coder
        #[arg(value_name = "NAME")]
        name: String,
        /// What this person may do
        #[arg(long, value_parser = term::<Role>(), default_value = "coder")]
        role: Role,
        #[command(flatten)]
        accounts: AccountsArgument,
    },
    /// List the accounts
    List {
        #[command(flatten)]
        accounts: AccountsArgument,
    },
    /// Give an account another role or password
    #[command(group = ArgGroup::new("what").args(["role", "password"]).required(true).multiple(true))]
    Change {
        /// Name of the account
        #[arg(value_name = "NAME")]
        name: String,
        /// What this person may do from now on
        #[arg(long, value_parser = term::<Role>())]
        role: Option<Role>,
        /// Ask for another password, or read it from standard input; whoever is signed in with the old one has to sign in again
        #[arg(long)]
        password: bool,
        #[command(flatten)]
        accounts: AccountsArgument,
    },
    /// Remove an account; what its coder did in projects stays
    Remove {
        /// Name of the account
        #[arg(value_name = "NAME")]
        name: String,
        #[command(flatten)]
        accounts: AccountsArgument,
    },
}

/// The file of the accounts.
#[derive(Debug, Clone, Args)]
pub struct AccountsArgument {
    /// File of the accounts, where it is not the one in your settings folder
    #[arg(long, value_name = "FILE", env = "VERBATIM_ACCOUNTS")]
    accounts: Option<PathBuf>,
}

impl AccountsArgument {
    /// The file.
    pub fn file(&self) -> PathBuf {
        self.accounts.clone().unwrap_or_else(usual_file)
    }
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let at = |accounts: &AccountsArgument| Accounts::at(accounts.file());
    match &arguments.action {
        Action::Add {
            name,
            role,
            accounts,
        } => {
            let account = at(accounts).add(name, *role, &ask_password(name)?)?;
            tell(output, &account, "added")?;
        }
        Action::List { accounts } => {
            let accounts: Vec<_> = at(accounts).list()?.iter().map(shown).collect();
            output.list(&accounts, &["name", "role"], |row| {
                ["name", "role"]
                    .map(|key| row[key].as_str().unwrap_or_default().to_owned())
                    .to_vec()
            })?;
        }
        Action::Change {
            name,
            role,
            password,
            accounts,
        } => {
            let secret = password.then(|| ask_password(name)).transpose()?;
            let account = at(accounts).change(name, *role, secret.as_deref())?;
            tell(output, &account, "changed")?;
        }
        Action::Remove { name, accounts } => {
            let account = at(accounts).remove(name)?;
            tell(output, &account, "removed")?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn shown(account: &Account) -> serde_json::Value {
    json!({ "name": account.name, "role": account.role })
}

fn tell(output: Output, account: &Account, what: &str) -> Result<(), Failure> {
    output.object(&shown(account), |_| {
        format!("{what} {} ({})", account.name, account.role)
    })
}

/// Asks for a password twice, without showing it; from a program, the first line of standard input is taken.
fn ask_password(name: &str) -> Result<String, Failure> {
    if !io::stdin().is_terminal() {
        let mut line = String::new();
        let read = |error| Failure::Io("cannot read the password".to_owned(), error);
        io::stdin().lock().read_line(&mut line).map_err(read)?;
        return Ok(line.trim_end_matches(['\r', '\n']).to_owned());
    }
    let terminal = console::Term::stderr();
    let ask = |what: &str| -> Result<String, Failure> {
        terminal
            .write_str(what)
            .and_then(|()| terminal.read_secure_line())
            .map_err(|error| Failure::Io("cannot ask for the password".to_owned(), error))
    };
    let first = ask(&format!("Password for {name}: "))?;
    if first != ask("Once more: ")? {
        return Err(Failure::Usage(
            "the two passwords differ".to_owned(),
            "nothing was done; try again".to_owned(),
        ));
    }
    Ok(first)
}

/// The file in the folder where programs of this system keep their settings.
fn usual_file() -> PathBuf {
    let of = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let settings = if cfg!(windows) {
        of("APPDATA").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        of("HOME").map(|home| PathBuf::from(home).join("Library/Application Support"))
    } else {
        let own = of("XDG_CONFIG_HOME").map(PathBuf::from);
        own.or_else(|| of("HOME").map(|home| PathBuf::from(home).join(".config")))
    };
    settings.unwrap_or_default().join("verbatim/accounts.json")
}
