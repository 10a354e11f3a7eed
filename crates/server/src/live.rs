//! What happens in the project, told as it happens: by this program, and by others that write to the same file.

use std::path::Path;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;

use tokio::sync::broadcast;
use verbatim_engine::{NumberedRow, Project, SystemEnvironment};

use crate::problem::Problem;

/// How often the log is looked at for what other programs did.
const PACE: Duration = Duration::from_millis(150);
/// How many operations a slow listener may lag behind before it is told to read everything anew.
const BACKLOG: usize = 1024;

/// What a listener is told.
#[derive(Debug, Clone)]
pub(crate) enum Told {
    /// An operation was done.
    Operation(Box<NumberedRow>),
    /// The project is not open any more, or another one is.
    Closed,
}

/// The log of the open project, watched on a thread of its own.
#[derive(Debug)]
pub(crate) struct Live {
    listeners: broadcast::Sender<Told>,
    wake: Mutex<Sender<()>>,
}

impl Live {
    /// Begins to watch the project in `folder`. The thread ends when this is dropped.
    pub fn of(folder: &Path) -> Result<Self, Problem> {
        let project = Project::open(folder, None, Box::new(SystemEnvironment))?;
        let mut seen = project.last_operation()?;
        let (listeners, _) = broadcast::channel(BACKLOG);
        let (wake, woken) = channel();
        let teller = listeners.clone();
        let watch = move || {
            loop {
                match woken.recv_timeout(PACE) {
                    Err(RecvTimeoutError::Disconnected) => return,
                    Ok(()) | Err(RecvTimeoutError::Timeout) => {}
                }
                // What cannot be read now (somebody holds the file, the disk is away) is told the next time.
                let Ok(last) = project.last_operation() else {
                    continue;
                };
                if last == seen {
                    continue;
                }
                // A file that was put back from a backup has fewer operations: the windows read it anew.
                if last < seen {
                    seen = last;
                    let _ = teller.send(Told::Closed);
                    continue;
                }
                let Ok(rows) = project.log_after(seen) else {
                    continue;
                };
                for row in rows {
                    seen = seen.max(row.n);
                    // Nobody may be listening.
                    let _ = teller.send(Told::Operation(Box::new(row)));
                }
            }
        };
        std::thread::Builder::new()
            .name("verbatim-log".to_owned())
            .spawn(watch)
            .map_err(|error| Problem::internal(&error))?;
        Ok(Self {
            listeners,
            wake: Mutex::new(wake),
        })
    }

    /// Looks at the log now, because something was done.
    pub fn wake(&self) {
        let wake = self.wake.lock().unwrap_or_else(PoisonError::into_inner);
        // Where the thread is gone, there is nobody to tell.
        let _ = wake.send(());
    }

    /// Listens from now on.
    pub fn listen(&self) -> broadcast::Receiver<Told> {
        self.listeners.subscribe()
    }

    /// How many listen now.
    pub fn listening(&self) -> usize {
        self.listeners.receiver_count()
    }

    /// Tells all listeners that it is over.
    pub fn end(&self) {
        let _ = self.listeners.send(Told::Closed);
    }
}
