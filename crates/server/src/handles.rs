//! Handles on the open project: one for each request at work, kept for the next one of the same coder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use verbatim_engine::{Project, SystemEnvironment};

use crate::problem::Problem;

/// How many idle handles of a coder are kept.
const KEPT: usize = 4;

/// Handles on one project.
#[derive(Debug)]
pub(crate) struct Handles {
    folder: PathBuf,
    default_coder: String,
    idle: Mutex<BTreeMap<String, Vec<Handle>>>,
}

/// A project, and the last operation when it was used.
#[derive(Debug)]
struct Handle {
    project: Project,
    seen: u64,
}

impl Handles {
    /// Opens the project in `folder`; `coder` works in it, or else its default coder.
    pub fn open(folder: &Path, coder: Option<&str>) -> Result<Self, Problem> {
        let handle = Handle::open(folder, coder)?;
        let default_coder = handle.project.coder().to_owned();
        let idle = BTreeMap::from([(default_coder.clone(), vec![handle])]);
        Ok(Self {
            folder: folder.to_owned(),
            default_coder,
            idle: Mutex::new(idle),
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
            None => Handle::open(&self.folder, Some(coder))?,
        };
        let last = handle.project.last_operation()?;
        if last != handle.seen {
            handle.project.read_anew()?;
            handle.seen = last;
        }
        handle.project.end_batch();
        let done = act(&mut handle.project);
        // What it did itself needs no reading anew: after each coding, that would be the whole transcript.
        if let Ok(Some(last)) = handle.project.own_since(handle.seen) {
            handle.seen = last;
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
    fn open(folder: &Path, coder: Option<&str>) -> Result<Self, Problem> {
        let mut project = Project::open(folder, coder, Box::new(SystemEnvironment))?;
        project.set_command("serve");
        let seen = project.last_operation()?;
        Ok(Self { project, seen })
    }
}
