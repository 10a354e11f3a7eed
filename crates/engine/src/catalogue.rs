//! The index kept up with the store.
//!
//! The store commits first; the index is derived. Its last commit carries the place of the last operation that it has
//! seen, so that whatever it missed is found out and made up for before each search.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use verbatim_index::{Index, IndexError, TurnDoc, TurnId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::session::Source;

use crate::Progress;
use crate::document::analysed;
use crate::error::EngineError;
use crate::project::Project;

/// Name of the index's folder within the project.
const INDEX: &str = "index";

impl Project {
    /// Opens the index, brings it up to the last operation, and returns it; `None` where it cannot be used now
    /// (another program is writing it, or the disk refuses), and then a search goes over the texts instead.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(crate) fn caught_up_index(
        &self,
        progress: Progress<'_>,
    ) -> Result<Option<Index>, EngineError> {
        let folder = self.folder().join(INDEX);
        match self.try_index(&folder, progress)? {
            Ok(index) => return Ok(Some(index)),
            Err(IndexError::Busy(_)) => return Ok(None),
            // A damage that shows only in use: made anew, once.
            Err(_) => {}
        }
        let _ = std::fs::remove_dir_all(&folder);
        Ok(self.try_index(&folder, progress)?.ok())
    }

    /// Catches up after a write. The write is done whatever becomes of this: the next search tries again.
    pub(crate) fn catch_up_quietly(&self) {
        self.forget_documents();
        let _ = self.caught_up_index(&mut |_, _| {});
    }

    /// Removes the index, which is made anew by the next search.
    pub(crate) fn remove_index(&self) -> Result<(), EngineError> {
        let folder = self.folder().join(INDEX);
        match std::fs::remove_dir_all(&folder) {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                Err(EngineError::File {
                    path: folder,
                    source,
                })
            }
            _ => Ok(()),
        }
    }

    fn try_index(
        &self,
        folder: &Path,
        progress: Progress<'_>,
    ) -> Result<Result<Index, IndexError>, EngineError> {
        let last = self.store.last_operation()?;
        let mut opened = Index::open(folder);
        if let Ok((index, _)) = &opened
            && index.seen().is_some_and(|seen| seen > last)
        {
            // It belongs to another state of the database, such as one that a backup replaced.
            drop(opened);
            let _ = std::fs::remove_dir_all(folder);
            opened = Index::open(folder);
        }
        let index = match opened {
            Ok((index, _)) => index,
            Err(error) => return Ok(Err(error)),
        };
        if index.seen() == Some(last) {
            return Ok(Ok(index));
        }
        Ok(self.catch_up(&index, last, progress)?.map(|()| index))
    }

    fn catch_up(
        &self,
        index: &Index,
        last: u64,
        progress: Progress<'_>,
    ) -> Result<Result<(), IndexError>, EngineError> {
        let mut sources: Vec<Source> = self.store.all()?;
        let mut outdated: BTreeSet<u32> = BTreeSet::new();
        if let Some(seen) = index.seen() {
            let changed = self.store.revisions_changed_since(seen)?;
            for revision in &changed {
                outdated.insert(self.store.revision(*revision)?.n);
            }
            sources.retain(|source| changed.contains(&source.revision));
        }
        // Two sources with the same text and turns share a revision.
        sources.sort_by_key(|source| source.revision);
        sources.dedup_by_key(|source| source.revision);
        let total = sources
            .iter()
            .map(|source| Ok(self.store.revision(source.revision)?.figures.turns as u64))
            .sum::<Result<u64, EngineError>>()?;
        let turns = sources
            .iter()
            .flat_map(|source| match self.turn_docs(source) {
                Ok(turns) => Box::new(turns),
                Err(error) => Box::new(std::iter::once(Err(error))) as Box<dyn Iterator<Item = _>>,
            });
        let outdated: Vec<u32> = outdated.into_iter().collect();
        Ok(
            index.try_update(last, &outdated, turns, &self.analyser, &mut |done| {
                progress(done, total)
            }),
        )
    }

    /// The turns of a source for the index, read one by one: a transcript can be long.
    fn turn_docs(
        &self,
        source: &Source,
    ) -> Result<impl Iterator<Item = Result<TurnDoc<'static>, EngineError>>, EngineError> {
        let revision = self.store.revision(source.revision)?;
        let said: BTreeMap<usize, Option<LanguageTag>> =
            (self.store.turn_languages(source.revision)?)
                .into_iter()
                .collect();
        let turns = self.store.spoken_turns(&revision)?;
        Ok((0..).zip(turns).map(move |(n, turn)| {
            let (turn, words) = turn?;
            let language = said.get(&(n as usize)).copied().unwrap_or(turn.language);
            Ok(TurnDoc {
                turn: TurnId::new(revision.n, n),
                language: analysed(language),
                text: Cow::Owned(words),
            })
        }))
    }
}
