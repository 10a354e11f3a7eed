//! Reading files on all cores, handed out in the order in which they were given.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read};
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use verbatim_ingest::LARGEST_FILE;
use verbatim_ingest::archive::is_archive;
use verbatim_language::Language;
use verbatim_model::text::Hash;
use verbatim_store::Packed;

use crate::circumstances::{Beside, Reading, Told};

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
    /// That of the project.
    pub folder: &'m Path,
    pub told: Told,
    pub languages: &'m [Language],
    /// Originals that the project has already: they are not read again.
    pub known: &'m BTreeSet<Hash>,
}

impl Manner<'_> {
    /// Reads a file whose bytes are at hand as a person `told`; `beside` reads the files in its folder.
    pub fn read(
        &self,
        told: &Told,
        path: &Path,
        bytes: Vec<u8>,
        siblings: &[String],
        beside: &dyn Fn(&str) -> Option<Vec<u8>>,
        kept: &[Beside],
    ) -> io::Result<ReadFile> {
        // First, so that the bytes of a large file can become its text.
        let packed = Packed::aside(&bytes, self.folder).map_err(io::Error::other)?;
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let reading = told.read(&name, bytes, self.languages, siblings, beside, kept);
        Ok(ReadFile { packed, reading })
    }
}

/// A file, and what its reader made of it.
pub(super) struct ReadFile {
    pub packed: Packed,
    pub reading: Reading,
}

/// Reads a file as it is told, with the files that lay beside it before.
pub(super) type Reader<'r> = &'r dyn Fn(&Told, &[Beside]) -> io::Result<ReadFile>;

/// A file that comes in.
pub(super) struct Arrival<'a> {
    pub path: &'a Path,
    /// Hash of its bytes.
    pub original: Hash,
    /// What was read already.
    pub read: Option<ReadFile>,
    /// Reads it as it is told.
    pub reading: Reader<'a>,
}

impl<'a> Arrival<'a> {
    /// A file whose `bytes` nobody has read.
    pub fn unread(path: &'a Path, bytes: &[u8], reading: Reader<'a>) -> Self {
        Self {
            path,
            original: Hash::of(bytes),
            read: None,
            reading,
        }
    }
}

/// What was found in a place.
pub(super) enum Found {
    /// An original that is known: it was not read again.
    Known(Hash),
    /// The bytes of an archive.
    Archive(Vec<u8>),
    /// A file.
    File(ReadFile),
}

/// The bytes of a file. One that is larger than [`LARGEST_FILE`], or grows past it, is refused before memory is taken
/// for it; so is a device that never ends.
pub(crate) fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    within(File::open(path)?, LARGEST_FILE)
}

/// See [`bytes_of`]; `most` in bytes.
fn within(file: File, most: u64) -> io::Result<Vec<u8>> {
    let too_large = |size: u64| {
        let megabytes = |bytes: u64| bytes >> 20;
        let reason = format!(
            "it has {} MB, more than {} MB; cut it into parts, and leave out what is no text",
            megabytes(size),
            megabytes(most)
        );
        Err(io::Error::new(io::ErrorKind::FileTooLarge, reason))
    };
    let size = file.metadata()?.len();
    if size > most {
        return too_large(size);
    }
    // A pipe or a device states no size, and a file may grow while it is read.
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
    let read = file.take(most + 1).read_to_end(&mut bytes)? as u64;
    if read > most {
        return too_large(read);
    }
    Ok(bytes)
}

/// The bytes of a file in a folder, by its plain name: a name that leads out of the folder names nothing.
pub(crate) fn beside(folder: &Path, name: &str) -> Option<Vec<u8>> {
    let plain = Path::new(name).file_name() == Some(name.as_ref());
    let path = Some(folder.join(name)).filter(|path| plain && path.is_file())?;
    bytes_of(&path).ok()
}

fn find(job: &Job<'_>, manner: &Manner<'_>) -> io::Result<Found> {
    let bytes = bytes_of(job.path)?;
    let name = job.path.file_name().unwrap_or_default().to_string_lossy();
    if is_archive(&name, &bytes) {
        return Ok(Found::Archive(bytes));
    }
    if !manner.known.is_empty() {
        let original = Hash::of(&bytes);
        if manner.known.contains(&original) {
            return Ok(Found::Known(original));
        }
    }
    let folder = job.path.parent().unwrap_or(Path::new(""));
    let beside = |name: &str| beside(folder, name);
    let read = manner.read(&manner.told, job.path, bytes, job.siblings, &beside, &[]);
    read.map(Found::File)
}

/// A reader that breaks down over a file must not take the other files with it.
fn find_safely(job: &Job<'_>, manner: &Manner<'_>) -> io::Result<Found> {
    // Nothing that a reader changes outlives its file, so nothing broken is left behind.
    catch_unwind(AssertUnwindSafe(|| find(job, manner))).unwrap_or_else(|_| {
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
    /// Bytes of the jobs that were taken and that the one who writes them is not done with.
    ahead: u64,
    /// Bytes of the job that was handed out last.
    handed_out: u64,
    /// Bytes of all jobs that were read.
    read: u64,
    done: BTreeMap<usize, io::Result<Found>>,
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
            // A file is read, however large it is, where none is read or being written beside it.
            if state.ahead > 0 && state.ahead + job.size > AHEAD {
                state = self.wait(state);
                continue;
            }
            let at = state.next;
            state.next += 1;
            state.ahead += job.size;
            drop(state);
            let result = find_safely(job, manner);
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
    pub fn next(&mut self, mut progress: impl FnMut(u64)) -> Option<io::Result<Found>> {
        let mut state = self.desk.state();
        // Who asks for the next one is done with the one before.
        state.ahead -= std::mem::take(&mut state.handed_out);
        self.desk.changed.notify_all();
        loop {
            progress(state.read);
            let wanted = state.wanted;
            let job = self.desk.jobs.get(wanted)?;
            if let Some(manner) = self.alone {
                state.wanted += 1;
                state.read += job.size;
                return Some(find_safely(job, manner));
            }
            if let Some(result) = state.done.remove(&wanted) {
                state.wanted += 1;
                state.handed_out = job.size;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_large_is_refused_before_it_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("razgovor.txt");
        // A hole in the file: a gigabyte that takes no place.
        let file = File::create(&path).expect("created");
        file.set_len(1 << 30).expect("a hole");
        let error = bytes_of(&path).expect_err("too large");
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
        assert!(
            error
                .to_string()
                .starts_with("it has 1024 MB, more than 512 MB"),
            "{error}"
        );
        file.set_len(3).expect("shorter");
        assert_eq!(bytes_of(&path).expect("small"), [0; 3]);
    }

    #[cfg(unix)]
    #[test]
    fn a_device_without_end_ends_at_the_limit() {
        let endless = || File::open("/dev/zero").expect("a device");
        let error = within(endless(), 1 << 20).expect_err("endless");
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
    }

    #[test]
    fn a_name_that_leads_out_of_the_folder_names_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let inner = folder.path().join("mapa");
        std::fs::create_dir(&inner).expect("a folder");
        std::fs::write(folder.path().join("a.xml"), "vani").expect("written");
        std::fs::write(inner.join("a.xml"), "unutra").expect("written");
        assert_eq!(beside(&inner, "a.xml").as_deref(), Some(&b"unutra"[..]));
        let outside = folder.path().join("a.xml");
        for name in ["../a.xml", "..", "", ".", &outside.to_string_lossy()] {
            assert_eq!(beside(&inner, name), None, "{name}");
        }
    }
}
