//! Reading files on all cores, handed out in the order in which they were given.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use verbatim_ingest::{Columns, Options, Outcome};
use verbatim_language::Language;
use verbatim_model::text::Hash;

/// Bytes of files that may be read ahead of the one that is waited for.
const AHEAD: u64 = 32 << 20;
/// Stack of a reading thread: that of a program's own thread, for files with deep nesting.
const STACK: usize = 8 << 20;

/// A file to read.
pub(super) struct Job<'j> {
    pub path: &'j Path,
    /// Size in bytes.
    pub size: u64,
    /// Names of the files beside it.
    pub siblings: &'j [String],
}

/// How files are read.
pub(super) struct Manner<'m> {
    pub encoding: Option<&'m str>,
    pub languages: &'m [Language],
    pub language: Option<Language>,
    pub columns: Option<&'m Columns>,
    /// Originals that the project has already: they are not read again.
    pub known: &'m BTreeSet<Hash>,
}

impl Manner<'_> {
    /// Reads a file whose bytes are at hand; `beside` reads the files in its folder.
    pub fn read(
        &self,
        path: &Path,
        bytes: &[u8],
        siblings: &[String],
        beside: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Outcome {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let options = Options {
            encoding: self.encoding,
            languages: self.languages,
            language: self.language,
            beside,
            siblings,
            columns: self.columns,
        };
        verbatim_ingest::read(&name, bytes, &options)
    }
}

/// What was read.
pub(super) struct ReadFile {
    pub bytes: Vec<u8>,
    pub original: Hash,
    /// What the reader made of it; `None` where the original is known.
    pub outcome: Option<Outcome>,
}

fn read(job: &Job<'_>, manner: &Manner<'_>) -> io::Result<ReadFile> {
    let bytes = fs::read(job.path)?;
    let original = Hash::of(&bytes);
    let folder = job.path.parent().unwrap_or(Path::new(""));
    let beside = |name: &str| fs::read(folder.join(name)).ok();
    let outcome = (!manner.known.contains(&original))
        .then(|| manner.read(job.path, &bytes, job.siblings, &beside));
    Ok(ReadFile {
        bytes,
        original,
        outcome,
    })
}

/// A reader that breaks down over a file must not take the other files with it.
fn read_safely(job: &Job<'_>, manner: &Manner<'_>) -> io::Result<ReadFile> {
    // Nothing that a reader changes outlives its file, so nothing broken is left behind.
    catch_unwind(AssertUnwindSafe(|| read(job, manner))).unwrap_or_else(|_| {
        Err(io::Error::other(
            "the reader broke down over this file; that is a fault of Verbatim, please report it",
        ))
    })
}

#[derive(Default)]
struct State {
    /// The next job that nobody has taken.
    next: usize,
    /// The job whose result is wanted next.
    wanted: usize,
    /// Bytes of the jobs that were taken and not handed out yet.
    ahead: u64,
    /// Bytes of all jobs that were read.
    read: u64,
    done: BTreeMap<usize, io::Result<ReadFile>>,
    /// Nobody wants results any more.
    over: bool,
}

struct Desk<'d> {
    jobs: &'d [Job<'d>],
    state: Mutex<State>,
    changed: Condvar,
}

impl Desk<'_> {
    fn state(&self) -> MutexGuard<'_, State> {
        // The state is whole between any two statements, so a panic elsewhere does not spoil it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'s>(&self, state: MutexGuard<'s, State>) -> MutexGuard<'s, State> {
        (self.changed.wait(state)).unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes jobs until there are none.
    fn work(&self, manner: &Manner<'_>) {
        let mut state = self.state();
        while let Some(job) = self.jobs.get(state.next).filter(|_| !state.over) {
            // The file that is waited for is always read, however large it is.
            if state.next != state.wanted && state.ahead + job.size > AHEAD {
                state = self.wait(state);
                continue;
            }
            let at = state.next;
            state.next += 1;
            state.ahead += job.size;
            drop(state);
            let result = read_safely(job, manner);
            state = self.state();
            state.read += job.size;
            state.done.insert(at, result);
            self.changed.notify_all();
        }
    }
}

/// Ends the reading when the one who takes the results is done or fails.
struct Closing<'a, 'd>(&'a Desk<'d>);

impl Drop for Closing<'_, '_> {
    fn drop(&mut self) {
        self.0.state().over = true;
        self.0.changed.notify_all();
    }
}

/// Hands out what was read, in the order of the jobs.
pub(super) struct Results<'a, 'd> {
    desk: &'a Desk<'d>,
    /// Where no thread could be had, files are read when they are wanted.
    alone: Option<&'a Manner<'a>>,
}

impl Results<'_, '_> {
    /// The next result. `progress` is told how many bytes of files were read so far. `None` behind the last one.
    pub fn next(&mut self, mut progress: impl FnMut(u64)) -> Option<io::Result<ReadFile>> {
        let mut state = self.desk.state();
        loop {
            progress(state.read);
            let wanted = state.wanted;
            let job = self.desk.jobs.get(wanted)?;
            if let Some(manner) = self.alone {
                state.wanted += 1;
                state.read += job.size;
                return Some(read_safely(job, manner));
            }
            if let Some(result) = state.done.remove(&wanted) {
                state.wanted += 1;
                state.ahead -= job.size;
                self.desk.changed.notify_all();
                return Some(result);
            }
            state = self.desk.wait(state);
        }
    }
}

/// Reads `jobs` on all cores while `take` takes the results.
pub(super) fn in_order<T>(
    jobs: &[Job<'_>],
    manner: &Manner<'_>,
    take: impl FnOnce(&mut Results<'_, '_>) -> T,
) -> T {
    let desk = Desk {
        jobs,
        state: Mutex::default(),
        changed: Condvar::new(),
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let closing = Closing(&desk);
        let mut started = 0;
        for _ in 0..cores.min(jobs.len()) {
            let thread = thread::Builder::new().stack_size(STACK);
            let desk = &desk;
            started += usize::from(thread.spawn_scoped(scope, || desk.work(manner)).is_ok());
        }
        let result = take(&mut Results {
            desk: &desk,
            alone: (started == 0).then_some(manner),
        });
        drop(closing);
        result
    })
}
