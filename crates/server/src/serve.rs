//! Listening, from the first line that is printed to the last request that is answered.

use std::future::IntoFuture;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use crate::address::Address;
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
    /// Where to listen; addresses of other computers are refused.
    pub listen: IpAddr,
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
            port: 0,
            coder: None,
            home: PathBuf::from("."),
        }
    }
}

/// Why the workbench does not run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// An address that others could reach.
    #[error(
        "cannot listen on `{0}`: others could read the study, and the workbench has no accounts yet"
    )]
    Open(IpAddr),
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
            Self::Open(_) => Some(
                "leave `--listen` out, and work on this computer; from another one, an SSH tunnel leads here".to_owned(),
            ),
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
    if !settings.listen.is_loopback() {
        return Err(ServeError::Open(settings.listen));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let done = runtime.block_on(run(settings, ready));
    // Acts that are under way are finished or undone by the store; nobody waits for readers.
    runtime.shutdown_timeout(PATIENCE);
    done
}

async fn run(settings: &Settings, ready: impl FnOnce(&Workbench, bool)) -> Result<(), ServeError> {
    let wanted = SocketAddr::new(settings.listen, settings.port);
    let listener = tokio::net::TcpListener::bind(wanted)
        .await
        .map_err(|error| ServeError::Listen(wanted, error))?;
    let address = Address::new(listener.local_addr()?)?;
    let workbench = Workbench::new(address, settings.coder.clone(), settings.home.clone());
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
