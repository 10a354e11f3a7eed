use std::net::IpAddr;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};

use clap::Args;
use serde_json::json;
use verbatim_server::{Public, ServeError, Settings, Workbench, serve};

use super::account::AccountsArgument;
use crate::arguments::Global;
use crate::failure::Failure;
use crate::output::Output;

/// Open the workbench in the browser: read, code and search a project there
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the project; without one, the first page makes or opens some
    #[arg(value_name = "PROJECT")]
    project: Option<PathBuf>,
    /// Port on this computer; 0 takes a free one
    #[arg(long, default_value_t = 0, value_name = "N")]
    port: u16,
    /// Print the address only, and leave it to you to open it
    #[arg(long)]
    no_open: bool,
    /// Address to listen on; where other computers reach it, those who work sign in (`verbatim account`)
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    listen: IpAddr,
    /// Address under which others reach it, that of a proxy with TLS for one; they sign in too
    #[arg(long, value_name = "URL")]
    public: Option<Public>,
    #[command(flatten)]
    accounts: AccountsArgument,
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let settings = Settings {
        project: arguments.project.as_deref().map(whole_path).transpose()?,
        listen: arguments.listen,
        public: arguments.public.clone(),
        accounts: arguments.accounts.file(),
        port: arguments.port,
        coder: global.coder(),
        home: home(),
    };
    begin(&settings, !arguments.no_open, Output::new(global))
}

/// Opens the workbench without a project, for those who start the program by a click.
pub fn run_alone(global: &Global) -> Result<ExitCode, Failure> {
    let settings = Settings {
        coder: global.coder(),
        home: home(),
        ..Settings::default()
    };
    begin(&settings, true, Output::new(global))
}

fn begin(settings: &Settings, open: bool, output: Output) -> Result<ExitCode, Failure> {
    let mut printed = Ok(());
    let ready = |workbench: &Workbench, is_built: bool| {
        let address = workbench.address();
        let url = match workbench.has_accounts() {
            true => address.public_url(),
            false => address.url(),
        };
        printed = output.object(&json!({ "url": url, "page": is_built }), |_| url.clone());
        if !is_built {
            output.warn(
                "the page is not built into this program; `cargo xtask web` builds it, then `cargo build` again",
            );
        } else if open && !workbench.has_accounts() {
            open_in_browser(&url);
        }
        if workbench.has_accounts() && !address.is_secure() {
            output.warn(
                "passwords and quotes travel unprotected; put a proxy with TLS in front, and name its address with `--public`",
            );
        }
        let _ = output.note("Ctrl-C ends the workbench");
    };
    serve(settings, ready).map_err(|error| match error {
        ServeError::NoAccounts { .. }
        | ServeError::AccountsInProject(_)
        | ServeError::NoProject => {
            Failure::Usage(error.to_string(), error.hint().unwrap_or_default())
        }
        error => Failure::Serve(error),
    })?;
    printed?;
    Ok(ExitCode::SUCCESS)
}

/// The path from the root, so that the page can show where the project is.
fn whole_path(folder: &std::path::Path) -> Result<PathBuf, Failure> {
    std::path::absolute(folder).map_err(Failure::from)
}

/// Where projects are made and looked for when nobody says otherwise.
fn home() -> PathBuf {
    let home = ["HOME", "USERPROFILE"]
        .into_iter()
        .find_map(std::env::var_os);
    let folder = home
        .map_or_else(|| PathBuf::from("."), PathBuf::from)
        .join("Verbatim");
    std::path::absolute(&folder).unwrap_or(folder)
}

/// Asks the desktop to open the address. Where there is none, the printed address has to do.
fn open_in_browser(url: &str) {
    let (program, before): (&str, &[&str]) = if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    };
    let _ = Command::new(program)
        .args(before)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
}
