//! The turns of a long transcript with their words, one after the other, without ever holding all of it.

use std::io::{BufReader, Read};
use std::vec::IntoIter;

use rusqlite::OptionalExtension;
use rusqlite::blob::Blob;
use sha2::{Digest, Sha256};
use verbatim_model::text::Hash;
use verbatim_model::transcript::Turn;
use zstd::stream::read::Decoder;

use crate::Store;
use crate::cell::Cell;
use crate::content::Revision;
use crate::error::StoreError;

/// Turns that are fetched together.
const PAGE: usize = 1_000;

/// The turns of a revision in order, each with its words. The text is checked against its hash as it is read: where it does
/// not match, the last item is an error.
pub struct SpokenTurns<'s> {
    store: &'s Store,
    revision: u32,
    fetched: usize,
    page: IntoIter<Turn>,
    text: Text<'s>,
    over: bool,
}

impl Store {
    /// The turns of a revision with their words, see [`SpokenTurns`].
    ///
    /// # Errors
    /// When the database cannot be read, or the text is missing.
    pub fn spoken_turns(&self, revision: &Revision) -> Result<SpokenTurns<'_>, StoreError> {
        Ok(SpokenTurns {
            store: self,
            revision: revision.n,
            fetched: 0,
            page: Vec::new().into_iter(),
            text: Text::open(self, revision.text)?,
            over: false,
        })
    }
}

impl SpokenTurns<'_> {
    fn next_turn(&mut self) -> Result<Option<(Turn, String)>, StoreError> {
        if self.page.len() == 0 {
            let page = (self.store).turns_in(self.revision, self.fetched..self.fetched + PAGE)?;
            self.fetched += page.len();
            self.page = page.into_iter();
        }
        match self.page.next() {
            Some(turn) => {
                let words = self.text.words(turn.span.start(), turn.span.end())?;
                Ok(Some((turn, words)))
            }
            None => self.text.check().map(|()| None),
        }
    }
}

impl Iterator for SpokenTurns<'_> {
    type Item = Result<(Turn, String), StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let next = self.next_turn().transpose();
        self.over = !matches!(next, Some(Ok(_)));
        next
    }
}

/// A kept text that is unpacked as it is read.
struct Text<'s> {
    hash: Hash,
    bytes: Decoder<'static, BufReader<Blob<'s>>>,
    at: usize,
    read: Sha256,
}

impl<'s> Text<'s> {
    fn open(store: &'s Store, hash: Hash) -> Result<Self, StoreError> {
        let row = (store.connection)
            .prepare_cached("SELECT rowid FROM blob WHERE hash = ?")?
            .query_row([hash.to_value()], |row| row.get(0))
            .optional()?
            .ok_or_else(|| StoreError::Damaged(format!("content {hash} is missing")))?;
        let packed = (store.connection).blob_open("main", "blob", "packed", row, true)?;
        Ok(Self {
            hash,
            bytes: Decoder::new(packed).map_err(|error| unpacked(hash, &error))?,
            at: 0,
            read: Sha256::new(),
        })
    }

    /// The words from byte `start` to byte `end`, which lie behind those that were asked for before.
    fn words(&mut self, start: usize, end: usize) -> Result<String, StoreError> {
        let outside = || {
            let message =
                format!("bytes {start} to {end} are not inside the text, or not in order");
            StoreError::Damaged(message)
        };
        self.take(start.checked_sub(self.at).ok_or_else(outside)?)?;
        let words = self.take(end.saturating_sub(start))?;
        if words.len() + start != end {
            return Err(outside());
        }
        String::from_utf8(words).map_err(|_| outside())
    }

    /// The next bytes, so many or those that there are.
    fn take(&mut self, count: usize) -> Result<Vec<u8>, StoreError> {
        let mut taken = Vec::new();
        (self.bytes.by_ref().take(count as u64))
            .read_to_end(&mut taken)
            .map_err(|error| unpacked(self.hash, &error))?;
        self.read.update(&taken);
        self.at += taken.len();
        Ok(taken)
    }

    /// Reads to the end; whether all is what it was.
    fn check(&mut self) -> Result<(), StoreError> {
        const PIECE: usize = 64 * 1024;
        while !self.take(PIECE)?.is_empty() {}
        if Hash(self.read.clone().finalize().into()) == self.hash {
            Ok(())
        } else {
            Err(StoreError::Damaged(format!(
                "content {} does not match its hash",
                self.hash
            )))
        }
    }
}

fn unpacked(hash: Hash, error: &std::io::Error) -> StoreError {
    StoreError::Damaged(format!("content {hash} cannot be unpacked: {error}"))
}
