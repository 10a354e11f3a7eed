//! What all requests share: the open project, who is let in, and where it is.

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};

use tokio::sync::{Semaphore, watch};

use crate::accounts::{Account, AccountError, Accounts, Attempts};
use crate::address::{Address, secret};
use crate::handles::Handles;
use crate::live::Live;
use crate::problem::Problem;
use crate::wording::{self, Language};

/// How many requests read or write the project at the same moment; others wait.
const AT_WORK: usize = 8;
/// How many batches are remembered with the window that they came from.
const WINDOWS: usize = 256;
/// How long somebody with an account stays signed in without doing anything.
const IDLE: Duration = Duration::from_secs(12 * 60 * 60);
/// How many passwords are tried at the same moment; it takes some memory and much time, which others need.
const TRIED: usize = 2;

/// The state of a running workbench; clones are the same one.
#[derive(Debug, Clone)]
pub struct Workbench(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    address: Address,
    /// Who may work here; without them, whoever knows the secret of the address.
    accounts: Option<Accounts>,
    attempts: Mutex<Attempts>,
    trying: Semaphore,
    /// Who works here when a window does not say otherwise; `None` is the project's default.
    coder: Option<String>,
    /// Where projects are made and looked for when nobody says otherwise.
    home: PathBuf,
    opened: RwLock<Option<Arc<Opened>>>,
    sessions: Mutex<BTreeMap<String, Session>>,
    at_work: Arc<Semaphore>,
    stop: watch::Sender<bool>,
}

/// A browser that was let in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Session {
    /// Whom this browser works as.
    pub coder: Option<String>,
    /// The account that is signed in, as it was then, and when it last asked for something.
    account: Option<(Account, Instant)>,
}

/// Why somebody is not signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotSignedIn {
    /// There are no accounts here.
    NoAccounts,
    /// Too many attempts were wrong; how long to wait.
    Wait(Duration),
    /// No account of this name has this password.
    Wrong,
}

/// The project that is open.
#[derive(Debug)]
pub(crate) struct Opened {
    pub handles: Handles,
    pub live: Live,
    /// Which window did which batch, the latest last.
    windows: Mutex<VecDeque<(String, String)>>,
}

impl Workbench {
    /// A workbench at `address` without a project. Projects are looked for in `home`.
    #[must_use]
    pub fn new(address: Address, coder: Option<String>, home: PathBuf) -> Self {
        Self(Arc::new(Inner {
            address,
            accounts: None,
            attempts: Mutex::default(),
            trying: Semaphore::new(TRIED),
            coder,
            home,
            opened: RwLock::default(),
            sessions: Mutex::default(),
            at_work: Arc::new(Semaphore::new(AT_WORK)),
            stop: watch::Sender::new(false),
        }))
    }

    /// The same for those who have an account alone; nobody has worked in it yet.
    #[must_use]
    pub fn with_accounts(self, accounts: Accounts) -> Self {
        let inner = Arc::into_inner(self.0).map(|inner| Inner {
            accounts: Some(accounts),
            ..inner
        });
        Self(Arc::new(
            inner.expect("nobody has a clone of what was just made"),
        ))
    }

    /// Where it is.
    #[must_use]
    pub fn address(&self) -> &Address {
        &self.0.address
    }

    /// Where projects are made and looked for.
    pub(crate) fn home(&self) -> &Path {
        &self.0.home
    }

    /// Who works here when nobody says otherwise.
    pub(crate) fn coder(&self) -> Option<&str> {
        self.0.coder.as_deref()
    }

    /// Opens the project in `folder`, in place of one that is open.
    ///
    /// # Errors
    /// When there is none, or it cannot be read. Then what was open stays open.
    pub fn open(&self, folder: &Path) -> Result<(), Problem> {
        self.open_in(folder, Language::default())
    }

    /// The same for a window that speaks a language.
    pub(crate) fn open_in(&self, folder: &Path, language: Language) -> Result<(), Problem> {
        let somebody = wording::said(language, "researcher");
        let handles = Handles::open(folder, self.coder(), &somebody)?;
        let live = Live::of(folder)?;
        let opened = Arc::new(Opened {
            handles,
            live,
            windows: Mutex::default(),
        });
        let before = self
            .0
            .opened
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .replace(opened);
        if let Some(before) = before {
            before.live.end();
        }
        Ok(())
    }

    /// Closes the project; the next page is the first one.
    pub(crate) fn close(&self) {
        let before = self
            .0
            .opened
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(before) = before {
            before.live.end();
        }
    }

    /// The project that is open.
    pub(crate) fn opened(&self) -> Option<Arc<Opened>> {
        self.0
            .opened
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Lets a browser in and returns the secret of its cookie.
    pub(crate) fn let_in(&self) -> Result<String, Problem> {
        let secret = secret().map_err(|error| Problem::internal(&error))?;
        self.sessions().insert(secret.clone(), Session::default());
        Ok(secret)
    }

    /// Whether those who work here need an account.
    #[must_use]
    pub fn has_accounts(&self) -> bool {
        self.0.accounts.is_some()
    }

    /// Signs somebody in: the account, and the secret of the cookie.
    pub(crate) async fn sign_in(
        &self,
        name: String,
        password: String,
    ) -> Result<Result<(Account, String), NotSignedIn>, Problem> {
        if !self.has_accounts() {
            return Ok(Err(NotSignedIn::NoAccounts));
        }
        if let Err(wait) = self.attempts().begin(&name, now()) {
            return Ok(Err(NotSignedIn::Wait(wait)));
        }
        let _permit = self.0.trying.acquire().await;
        let workbench = self.clone();
        let tried = tokio::task::spawn_blocking(move || {
            let accounts = workbench.0.accounts.as_ref()?;
            let account = accounts.verified(&name, &password)?;
            workbench.attempts().right(&name);
            Some(account)
        });
        let Some(account) = tried.await.map_err(|error| Problem::internal(&error))? else {
            return Ok(Err(NotSignedIn::Wrong));
        };
        let secret = secret().map_err(|error| Problem::internal(&error))?;
        let session = Session {
            coder: Some(account.name.clone()),
            account: Some((account.clone(), now())),
        };
        let mut sessions = self.sessions();
        sessions.retain(|_, session| !session.is_over());
        sessions.insert(secret.clone(), session);
        Ok(Ok((account, secret)))
    }

    /// Does something with the accounts. Passwords take much time and memory, so few are worked on at the same moment.
    pub(crate) async fn in_accounts<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Accounts) -> Result<T, AccountError> + Send + 'static,
    ) -> Result<T, Problem> {
        let _permit = self.0.trying.acquire().await;
        let workbench = self.clone();
        let done = tokio::task::spawn_blocking(move || match &workbench.0.accounts {
            Some(accounts) => act(accounts).map_err(Problem::from),
            None => Err(Problem::no_accounts()),
        });
        done.await.map_err(|error| Problem::internal(&error))?
    }

    /// Forgets a browser.
    pub(crate) fn let_out(&self, secret: &str) {
        self.sessions().remove(secret);
    }

    /// The session whose cookie has this secret.
    pub(crate) fn session(&self, secret: &str) -> Option<Session> {
        self.sessions().get(secret).cloned()
    }

    /// The session whose cookie has this secret, of which something is asked now. One whose account was removed, has
    /// another password since, or did nothing for long is over.
    pub(crate) fn admitted(&self, secret: &str) -> Option<Session> {
        let Some(accounts) = &self.0.accounts else {
            return self.session(secret);
        };
        let mut sessions = self.sessions();
        let session = sessions.get_mut(secret)?;
        let is_over = session.is_over();
        let current = session
            .account
            .as_mut()
            .filter(|_| !is_over)
            .and_then(|(account, last)| {
                *last = now();
                *account = accounts.current(account)?;
                Some(())
            });
        if current.is_none() {
            sessions.remove(secret);
            return None;
        }
        sessions.get(secret).cloned()
    }

    /// The account of a browser, as it is now. Nothing is asked by it, so it does not stay signed in by it.
    pub(crate) fn still_signed_in(&self, secret: &str) -> Option<Account> {
        let session = self.session(secret).filter(|session| !session.is_over())?;
        (self.0.accounts.as_ref()?).current(session.account()?)
    }

    /// Says whom a browser works as.
    pub(crate) fn work_as(&self, secret: &str, coder: Option<String>) {
        if let Some(session) = self.sessions().get_mut(secret) {
            session.coder = coder;
        }
    }

    fn attempts(&self) -> MutexGuard<'_, Attempts> {
        (self.0.attempts.lock()).unwrap_or_else(PoisonError::into_inner)
    }

    fn sessions(&self) -> MutexGuard<'_, BTreeMap<String, Session>> {
        self.0
            .sessions
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs `work`, which may wait for the disk, on a thread where it holds up nobody.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let permit = Arc::clone(&self.0.at_work).acquire_owned().await;
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            work()
        })
        .await
        .unwrap_or_else(|error| Err(Problem::internal(&error)))
    }

    /// Asks everything that goes on for long to come to an end.
    pub fn stop(&self) {
        self.0.stop.send_replace(true);
    }

    /// Tells when the workbench is to end.
    pub(crate) fn stopping(&self) -> watch::Receiver<bool> {
        self.0.stop.subscribe()
    }
}

impl Session {
    /// The account that is signed in.
    pub fn account(&self) -> Option<&Account> {
        self.account.as_ref().map(|(account, _)| account)
    }

    fn is_over(&self) -> bool {
        (self.account.as_ref()).is_some_and(|(_, last)| now().duration_since(*last) > IDLE)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long a browser was idle or has to wait; nothing that is stored"
)]
fn now() -> Instant {
    Instant::now()
}

impl Opened {
    /// Remembers that `window` does the batch.
    pub fn note_window(&self, batch: String, window: String) {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        if windows.len() == WINDOWS {
            windows.pop_front();
        }
        windows.push_back((batch, window));
    }

    /// The window that did a batch, where it was one of this workbench.
    pub fn window_of(&self, batch: &str) -> Option<String> {
        let windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let mut latest = windows.iter().rev();
        latest
            .find(|(known, _)| known == batch)
            .map(|(_, window)| window.clone())
    }
}
