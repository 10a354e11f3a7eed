//! Listening, from the first line that is printed to the last request that is answered.

use std::future::IntoFuture;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use crate::accounts::{AccountError, Accounts};
use crate::address::{Address, Public};
use crate::problem::Problem;
use crate::workbench::Workbench;
use crate::{page, router};

/// How long requests that are under way may take when the workbench ends.
const PATIENCE: Duration = Duration::from_secs(5);

/// How to serve.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The project to open; without one, the first page offers some.
    pub project: Option<PathBuf>,
    /// Where to listen. Where other computers can reach it, those who work need accounts.
    pub listen: IpAddr,
    /// Under which address others reach it, where that is another one; then too, those who work need accounts.
    pub public: Option<Public>,
    /// The file of the accounts.
    pub accounts: PathBuf,
    /// The port; 0 takes a free one.
    pub port: u16,
    /// Who works here when a window does not say otherwise.
    pub coder: Option<String>,
    /// Where projects are made and looked for.
    pub home: PathBuf,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            project: None,
            listen: Ipv4Addr::LOCALHOST.into(),
            public: None,
            accounts: PathBuf::new(),
            port: 0,
            coder: None,
            home: PathBuf::from("."),
        }
    }
}

/// Why the workbench does not run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// An address that others could reach, where nobody has an account.
    #[error(
        "cannot listen on `{listen}`: others could read the study, and there are no accounts in `{}`", .accounts.display()
    )]
    NoAccounts {
        /// The address.
        listen: IpAddr,
        /// Where accounts were looked for.
        accounts: PathBuf,
    },
    /// Accounts that would be copied and shared with the study.
    #[error("the accounts in `{}` lie in the folder of the project, with which they would be shared", .0.display())]
    AccountsInProject(PathBuf),
    /// Others are to work here, in no project.
    #[error("no project is named for those who have accounts; they cannot choose one")]
    NoProject,
    /// The accounts cannot be read.
    #[error(transparent)]
    Accounts(#[from] AccountError),
    /// The address is not free.
    #[error("cannot listen on `{0}`: {1}")]
    Listen(SocketAddr, std::io::Error),
    /// The project cannot be opened.
    #[error(transparent)]
    Project(#[from] Problem),
    /// The computer.
    #[error("cannot run the workbench: {0}")]
    Run(#[from] std::io::Error),
}

impl ServeError {
    /// The next step.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoAccounts { .. } => Some(
                "give those who work an account with `verbatim account add NAME --role lead`; or leave `--listen` out, and work on \
                 this computer: from another one, an SSH tunnel leads here"
                    .to_owned(),
            ),
            Self::AccountsInProject(_) => {
                Some("move the file elsewhere, and name it with `--accounts`".to_owned())
            }
            Self::NoProject => Some("name the folder of the project".to_owned()),
            Self::Accounts(error) => Some(error.hint().to_owned()),
            Self::Listen(..) => Some("choose another port, or `--port 0` for a free one".to_owned()),
            Self::Project(problem) => problem.hint.clone(),
            Self::Run(_) => None,
        }
    }
}

/// Serves until the program is asked to end (Ctrl-C). `ready` gets the workbench once it listens; `built` says whether
/// the page is in the program.
///
/// # Errors
/// When it cannot begin.
pub fn serve(settings: &Settings, ready: impl FnOnce(&Workbench, bool)) -> Result<(), ServeError> {
    let accounts = accounts(settings)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let done = runtime.block_on(run(settings, accounts, ready));
    // Acts that are under way are finished or undone by the store; nobody waits for readers.
    runtime.shutdown_timeout(PATIENCE);
    done
}

/// The accounts, where others can reach the workbench; on this computer alone, nobody needs one.
fn accounts(settings: &Settings) -> Result<Option<Accounts>, ServeError> {
    if settings.listen.is_loopback() && settings.public.is_none() {
        return Ok(None);
    }
    let accounts = Accounts::at(settings.accounts.clone());
    if accounts.list()?.is_empty() {
        return Err(ServeError::NoAccounts {
            listen: settings.listen,
            accounts: settings.accounts.clone(),
        });
    }
    let project = settings.project.as_ref().ok_or(ServeError::NoProject)?;
    // Where one of them cannot be found, the next step says so.
    if let (Ok(file), Ok(project)) = (settings.accounts.canonicalize(), project.canonicalize())
        && file.starts_with(project)
    {
        return Err(ServeError::AccountsInProject(settings.accounts.clone()));
    }
    Ok(Some(accounts))
}

async fn run(
    settings: &Settings,
    accounts: Option<Accounts>,
    ready: impl FnOnce(&Workbench, bool),
) -> Result<(), ServeError> {
    let wanted = SocketAddr::new(settings.listen, settings.port);
    let listener = tokio::net::TcpListener::bind(wanted)
        .await
        .map_err(|error| ServeError::Listen(wanted, error))?;
    let address = Address::new(listener.local_addr()?)?.known_as(settings.public.clone());
    let mut workbench = Workbench::new(address, settings.coder.clone(), settings.home.clone());
    if let Some(accounts) = accounts {
        workbench = workbench.with_accounts(accounts);
    }
    if let Some(folder) = &settings.project {
        workbench.open(folder)?;
    }
    ready(&workbench, page::is_built());
    let stopping = workbench.clone();
    let asked = async move {
        asked_to_end().await;
        stopping.stop();
    };
    let mut over = workbench.stopping();
    let serving = axum::serve(listener, router(&workbench)).with_graceful_shutdown(asked);
    tokio::select! {
        done = serving.into_future() => done?,
        // A browser that keeps its connection open does not keep the program.
        () = async {
            let _ = over.wait_for(|over| *over).await;
            tokio::time::sleep(PATIENCE).await;
        } => {}
    }
    Ok(())
}

async fn asked_to_end() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}
