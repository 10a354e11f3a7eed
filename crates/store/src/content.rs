//! Immutable contents: originals, canonical texts, and what readers made of them. Rows refer to them by hash.

use std::ops::Range;

use compact_str::CompactString;
use rusqlite::blob::ZeroBlob;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use sha2::{Digest, Sha256};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::mark::Mark;
use verbatim_model::session::SourceFigures;
use verbatim_model::term::Term;
use verbatim_model::text::{Hash, Span};
use verbatim_model::transcript::{Problem, Times, Transcript, Turn};

use crate::Store;
use crate::cell::Cell;
use crate::error::StoreError;
use crate::packed::Packed;
use crate::record::get;
use crate::write::Writer;

/// What is kept of one reading of a source, besides text, turns and marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Short name within this copy of the project; the index uses it.
    pub n: u32,
    /// Hash over reader, text, turns and marks.
    pub hash: Hash,
    /// SHA-256 of the canonical text.
    pub text: Hash,
    /// Which reader.
    pub reader: String,
    /// Its version.
    pub reader_version: u32,
    /// What was counted.
    pub figures: SourceFigures,
}

/// A problem as kept: its kind is no longer one of the readers' constants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptProblem {
    /// Stable key.
    pub kind: String,
    /// What was found and done.
    pub message: String,
    /// Line of the original, from 1.
    pub line: Option<u32>,
}

impl KeptProblem {
    fn of(problem: &Problem) -> Self {
        Self {
            kind: problem.kind.to_string(),
            message: problem.message.clone(),
            line: problem.line,
        }
    }
}

impl Writer<'_> {
    /// Keeps `bytes` and returns their hash. Bytes that are there already are kept once.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn keep(&mut self, bytes: &[u8]) -> Result<Hash, StoreError> {
        let hash = Hash::of(bytes);
        if !self.keeps(hash)? {
            self.keep_new(&Packed::with_hash(bytes, hash)?)?;
        }
        Ok(hash)
    }

    /// Keeps bytes that are packed already, like [`Writer::keep`].
    ///
    /// # Errors
    /// When the database refuses.
    pub fn keep_packed(&mut self, packed: &Packed) -> Result<Hash, StoreError> {
        if !self.keeps(packed.hash())? {
            self.keep_new(packed)?;
        }
        Ok(packed.hash())
    }

    fn keeps(&self, hash: Hash) -> Result<bool, StoreError> {
        let mut select = (self.transaction).prepare_cached("SELECT 1 FROM blob WHERE hash = ?")?;
        Ok(select.exists([hash.to_value()])?)
    }

    fn keep_new(&self, packed: &Packed) -> Result<(), StoreError> {
        // Room is made first and filled then: as a parameter the bytes would be copied twice.
        let room = ZeroBlob(packed.packed_size());
        (self.transaction)
            .prepare_cached("INSERT INTO blob (hash, size, packed) VALUES (?, ?, ?)")?
            .execute(params![
                packed.hash().to_value(),
                packed.size().to_value(),
                room
            ])?;
        let row = self.transaction.last_insert_rowid();
        let mut blob = (self.transaction).blob_open("main", "blob", "packed", row, false)?;
        packed.write_to(&mut blob).map_err(|error| {
            StoreError::Damaged(format!(
                "cannot keep {} bytes: {error}",
                packed.packed_size()
            ))
        })
    }

    /// Keeps what a reader made of a source and returns the hash of the revision.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn keep_revision(
        &mut self,
        transcript: &Transcript,
        figures: &SourceFigures,
    ) -> Result<Hash, StoreError> {
        let hash = revision_hash(
            transcript.reader.name,
            transcript.reader.version,
            transcript.text.hash(),
            &transcript.turns,
            &transcript.marks,
        );
        let problems: Vec<KeptProblem> = transcript.problems.iter().map(KeptProblem::of).collect();
        if self
            .transaction
            .prepare_cached("SELECT 1 FROM revision WHERE hash = ?")?
            .exists([hash.to_value()])?
        {
            return Ok(hash);
        }
        let text = self.keep(transcript.text.as_str().as_bytes())?;
        self.transaction
            .prepare_cached(
                "INSERT INTO revision (hash, text, reader, reader_version, speakers, words, language, remarks)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                hash.to_value(),
                text.to_value(),
                transcript.reader.name,
                transcript.reader.version,
                figures.speakers.to_value(),
                figures.words.to_value(),
                figures.language.to_value(),
                remarks_hash(figures, &problems).to_value(),
            ])?;
        let revision = self.transaction.last_insert_rowid();
        insert_parts(
            self.transaction,
            revision,
            &transcript.turns,
            &transcript.marks,
            &problems,
        )?;
        Ok(hash)
    }
}

/// Keeps the turns, marks and problems of revision number `revision`.
pub(crate) fn insert_parts(
    transaction: &Transaction<'_>,
    revision: i64,
    turns: &[Turn],
    marks: &[Mark],
    problems: &[KeptProblem],
) -> Result<(), StoreError> {
    let mut insert = transaction.prepare_cached(
        "INSERT INTO turn (revision, n, start, end, label, start_ms, end_ms, language)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )?;
    for (n, turn) in turns.iter().enumerate() {
        insert.execute(params![
            revision,
            n.to_value(),
            turn.span.start().to_value(),
            turn.span.end().to_value(),
            turn.speaker.as_deref(),
            turn.start_ms().to_value(),
            turn.end_ms().to_value(),
            turn.language.to_value(),
        ])?;
    }
    let mut insert = transaction
        .prepare_cached("INSERT INTO mark (revision, n, at, kind, text) VALUES (?, ?, ?, ?, ?)")?;
    for (n, mark) in marks.iter().enumerate() {
        insert.execute(params![
            revision,
            n.to_value(),
            mark.at().to_value(),
            mark.kind.as_str(),
            mark.text.as_str()
        ])?;
    }
    let mut insert = transaction.prepare_cached(
        "INSERT INTO problem (revision, n, kind, message, line) VALUES (?, ?, ?, ?, ?)",
    )?;
    for (n, problem) in problems.iter().enumerate() {
        insert.execute(params![
            revision,
            n.to_value(),
            problem.kind,
            problem.message,
            problem.line
        ])?;
    }
    Ok(())
}

/// Hashes fields, each with its length in front so that none runs into the next.
struct Fields(Sha256);

impl Fields {
    fn new() -> Self {
        Self(Sha256::new())
    }

    fn add(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    fn number(&mut self, number: usize) {
        self.add(&(number as u64).to_le_bytes());
    }

    fn language(&mut self, language: Option<LanguageTag>) {
        let code = language.map(|language| language.to_string());
        self.add(code.unwrap_or_default().as_bytes());
    }

    fn hash(self) -> Hash {
        Hash(self.0.finalize().into())
    }
}

/// Covers all that would make a passage mean something else: reader, text, turns and marks.
#[must_use]
pub fn revision_hash(
    reader: &str,
    version: u32,
    text: Hash,
    turns: &[Turn],
    marks: &[Mark],
) -> Hash {
    let time = |value: Option<u64>| value.map_or([0xff; 8], u64::to_le_bytes);
    let mut fields = Fields::new();
    fields.add(reader.as_bytes());
    fields.add(&version.to_le_bytes());
    fields.add(&text.0);
    fields.number(turns.len());
    for turn in turns {
        fields.number(turn.span.start());
        fields.number(turn.span.end());
        fields.add(turn.speaker.as_deref().unwrap_or("\u{0}").as_bytes());
        fields.add(&time(turn.start_ms()));
        fields.add(&time(turn.end_ms()));
        fields.language(turn.language);
    }
    for mark in marks {
        fields.number(mark.at());
        fields.add(mark.kind.as_str().as_bytes());
        fields.add(mark.text.as_bytes());
    }
    fields.hash()
}

/// Covers what is remarked about a revision and is no part of what it is: figures and problems.
pub(crate) fn remarks_hash(figures: &SourceFigures, problems: &[KeptProblem]) -> Hash {
    let mut fields = Fields::new();
    fields.number(figures.speakers);
    fields.number(figures.words);
    fields.language(figures.language);
    for problem in problems {
        fields.add(problem.kind.as_bytes());
        fields.add(problem.message.as_bytes());
        fields.add(
            &problem
                .line
                .map_or([0xff; 8], |line| u64::from(line).to_le_bytes()),
        );
    }
    fields.hash()
}

fn unpack(connection: &Connection, hash: Hash) -> Result<Vec<u8>, StoreError> {
    let (size, packed): (usize, Vec<u8>) = connection
        .prepare_cached("SELECT size, packed FROM blob WHERE hash = ?")?
        .query_row([hash.to_value()], |row| Ok((get(row, 0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| StoreError::Damaged(format!("content {hash} is missing")))?;
    let bytes = zstd::bulk::decompress(&packed, size).map_err(|error| {
        StoreError::Damaged(format!("content {hash} cannot be unpacked: {error}"))
    })?;
    // Checked on every reading: a quote is a span of the text that was imported, or it is not shown.
    if Hash::of(&bytes) == hash {
        Ok(bytes)
    } else {
        Err(StoreError::Damaged(format!(
            "content {hash} does not match its hash"
        )))
    }
}

impl Store {
    /// The kept bytes with this hash; checked against it.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where they are missing or altered.
    pub fn content(&self, hash: Hash) -> Result<Vec<u8>, StoreError> {
        unpack(&self.connection, hash)
    }

    /// A kept text; checked against its hash.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where it is missing or altered.
    pub fn text(&self, hash: Hash) -> Result<String, StoreError> {
        String::from_utf8(self.content(hash)?)
            .map_err(|_| StoreError::Damaged(format!("content {hash} is not UTF-8 text")))
    }

    /// What is kept of the revision with this hash.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where there is none.
    pub fn revision(&self, hash: Hash) -> Result<Revision, StoreError> {
        self.connection
            .prepare_cached(
                "SELECT n, hash, text, reader, reader_version, speakers, words, language,
                        (SELECT count(*) FROM turn WHERE turn.revision = revision.n)
                 FROM revision WHERE hash = ?",
            )?
            .query_row([hash.to_value()], |row| {
                Ok(Revision {
                    n: get(row, 0)?,
                    hash: get(row, 1)?,
                    text: get(row, 2)?,
                    reader: get(row, 3)?,
                    reader_version: get(row, 4)?,
                    figures: SourceFigures {
                        speakers: get(row, 5)?,
                        words: get(row, 6)?,
                        language: get(row, 7)?,
                        turns: get(row, 8)?,
                    },
                })
            })
            .optional()?
            .ok_or_else(|| StoreError::Damaged(format!("revision {hash} is missing")))
    }

    /// Checks what is kept of a revision against its hash: reader, hash of the text, turns and marks; and its figures
    /// and problems against theirs. The text itself is checked by [`Store::text`].
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where something is missing or altered.
    pub fn verify_revision(&self, hash: Hash) -> Result<(), StoreError> {
        let revision = self.revision(hash)?;
        let found = revision_hash(
            &revision.reader,
            revision.reader_version,
            revision.text,
            &self.turns(revision.n)?,
            &self.marks(revision.n)?,
        );
        if found != hash {
            return Err(StoreError::Damaged(format!(
                "the turns or marks of revision {hash} do not match its hash"
            )));
        }
        let remarks: Hash = self
            .connection
            .prepare_cached("SELECT remarks FROM revision WHERE hash = ?")?
            .query_row([hash.to_value()], |row| get(row, 0))?;
        if remarks_hash(&revision.figures, &self.problems(revision.n)?) != remarks {
            return Err(StoreError::Damaged(format!(
                "the figures or problems of revision {hash} do not match their hash"
            )));
        }
        Ok(())
    }

    /// The turns of revision `n`, in order.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn turns(&self, n: u32) -> Result<Vec<Turn>, StoreError> {
        let count: usize = (self.connection)
            .prepare_cached("SELECT count(*) FROM turn WHERE revision = ?")?
            .query_row([n], |row| get(row, 0))?;
        self.turns_in(n, 0..count)
    }

    /// Those of the turns of revision `n` whose numbers, from 0, are in `range`.
    pub(crate) fn turns_in(&self, n: u32, range: Range<usize>) -> Result<Vec<Turn>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT start, end, label, start_ms, end_ms, language FROM turn
             WHERE revision = ? AND n >= ? AND n < ? ORDER BY n",
        )?;
        let numbers = params![n, range.start.to_value(), range.end.to_value()];
        let rows = statement.query_map(numbers, |row| {
            let (start, end): (usize, usize) = (get(row, 0)?, get(row, 1)?);
            Ok(Span::new(start, end).map(|span| -> rusqlite::Result<Turn> {
                Ok(Turn {
                    span,
                    speaker: get(row, 2)?,
                    times: Times::new(get(row, 3)?, get(row, 4)?),
                    language: get::<Option<LanguageTag>>(row, 5)?,
                })
            }))
        })?;
        // Room for all at once: there may be millions.
        let mut turns = Vec::with_capacity(range.len());
        for row in rows {
            let turn = row?
                .ok_or_else(|| StoreError::Damaged(format!("revision {n} has an empty turn")))??;
            turns.push(turn);
        }
        Ok(turns)
    }

    /// What people said of the languages of turns of the revision with this hash: numbers of turns, from 0, with the
    /// language or with none, in the order of the turns. It holds for all sources with that revision.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn turn_languages(
        &self,
        revision: Hash,
    ) -> Result<Vec<(usize, Option<LanguageTag>)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT turn, turn_language.language FROM turn_language
             JOIN source ON source.id = turn_language.source
             WHERE source.revision = ? AND turn_language.revision IS NULL ORDER BY turn, source.id",
        )?;
        let rows = statement.query_map([revision.to_value()], |row| {
            Ok((get(row, 0)?, get::<Option<LanguageTag>>(row, 1)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The marks of revision `n`, in order.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn marks(&self, n: u32) -> Result<Vec<Mark>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT at, kind, text FROM mark WHERE revision = ? ORDER BY n")?;
        let rows = statement.query_map([n], |row| {
            let text = get::<CompactString>(row, 2)?;
            Ok(Mark::new(get(row, 0)?, get(row, 1)?, text))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The problems that the reader reported for revision `n`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn problems(&self, n: u32) -> Result<Vec<KeptProblem>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT kind, message, line FROM problem WHERE revision = ? ORDER BY n",
        )?;
        let rows = statement.query_map([n], |row| {
            Ok(KeptProblem {
                kind: get(row, 0)?,
                message: get(row, 1)?,
                line: get(row, 2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
