//! Handles on the open project: one for each request at work, kept for the next one of the same coder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};

use verbatim_engine::{Project, SystemEnvironment, Texts, login_name};

use crate::problem::Problem;

/// How many idle handles of a coder are kept.
const KEPT: usize = 4;

/// Handles on one project.
#[derive(Debug)]
pub(crate) struct Handles {
    folder: PathBuf,
    default_coder: String,
    idle: Mutex<BTreeMap<String, Vec<Handle>>>,
    texts: Arc<Texts>,
    // Asks for texts to be read ahead; the thread that does so ends with it.
    changed: Mutex<Sender<()>>,
}

/// A project, and the last operation when it was used.
#[derive(Debug)]
struct Handle {
    project: Project,
    seen: u64,
}

impl Handles {
    /// Opens the project in `folder`; `coder` works in it, or else its default coder. In the sample study, whose coder is nobody,
    /// whoever is signed in at this computer works instead, so that nobody takes its making back by accident; `somebody` is
    /// what they are called where that has no name.
    pub fn open(folder: &Path, coder: Option<&str>, somebody: &str) -> Result<Self, Problem> {
        let texts = Arc::new(Texts::default());
        let mut handle = Handle::open(folder, coder, &texts)?;
        let own;
        let coder = match coder {
            None if verbatim_engine::demo::is_maker(handle.project.coder()) => {
                own = login_name().unwrap_or_else(|| somebody.to_owned());
                handle = Handle::open(folder, Some(&own), &texts)?;
                Some(own.as_str())
            }
            coder => coder,
        };
        let default_coder = handle.project.coder().to_owned();
        let ahead = Handle::open(folder, coder, &texts)?;
        let (changed, wake) = channel();
        std::thread::Builder::new()
            .name("verbatim-texts".to_owned())
            .spawn(move || read_ahead(ahead, &wake))
            .map_err(|error| Problem::internal(&error))?;
        let idle = BTreeMap::from([(default_coder.clone(), vec![handle])]);
        Ok(Self {
            folder: folder.to_owned(),
            default_coder,
            idle: Mutex::new(idle),
            texts,
            changed: Mutex::new(changed),
        })
    }

    /// The folder of the project.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Who works in the project when nobody says otherwise.
    pub fn default_coder(&self) -> &str {
        &self.default_coder
    }

    /// Does `act` as `coder`, as a batch of its own. It sees all that others have done before.
    ///
    /// A handle whose act panics is not used again.
    pub fn with<T>(
        &self,
        coder: &str,
        act: impl FnOnce(&mut Project) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let mut handle = match self.take(coder) {
            Some(handle) => handle,
            None => Handle::open(&self.folder, Some(coder), &self.texts)?,
        };
        let before = handle.seen;
        let last = handle.project.last_operation()?;
        if last != handle.seen {
            handle.project.read_anew(handle.seen)?;
            handle.seen = last;
        }
        handle.project.end_batch();
        let done = act(&mut handle.project);
        // What it did itself needs no reading anew.
        if let Ok(Some(last)) = handle.project.own_since(handle.seen) {
            handle.seen = last;
        }
        if handle.seen != before {
            let changed = self.changed.lock().unwrap_or_else(PoisonError::into_inner);
            // Where the thread is gone, texts are read when somebody asks for them.
            let _ = changed.send(());
        }
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let of_coder = idle.entry(coder.to_owned()).or_default();
        if of_coder.len() < KEPT {
            of_coder.push(handle);
        }
        done
    }

    fn take(&self, coder: &str) -> Option<Handle> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.get_mut(coder)?.pop()
    }
}

impl Handle {
    fn open(folder: &Path, coder: Option<&str>, texts: &Arc<Texts>) -> Result<Self, Problem> {
        let mut project = Project::open(folder, coder, Box::new(SystemEnvironment))?;
        project.set_command("serve");
        project.share_texts(texts);
        let seen = project.last_operation()?;
        Ok(Self { project, seen })
    }
}

/// Reads the texts of a project now, and again whenever some have changed, until nobody is left who could tell of it.
fn read_ahead(mut ahead: Handle, changed: &Receiver<()>) {
    loop {
        // What cannot be read is told to whoever asks for it.
        let _ = ahead.project.read_ahead(&mut || {
            std::thread::yield_now();
            changed.try_recv() == Err(TryRecvError::Disconnected)
        });
        loop {
            if let Ok(last) = ahead.project.last_operation() {
                let since = std::mem::replace(&mut ahead.seen, last);
                if ahead.project.texts_changed_since(since).unwrap_or_default() {
                    let _ = ahead.project.read_anew(since);
                    break;
                }
            }
            if changed.recv().is_err() {
                return;
            }
        }
    }
}
