//! Writing to the index: one update, one commit.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::error::Error;

use tantivy::{IndexWriter, TantivyDocument};
use verbatim_language::{Analyser, Language};

use crate::error::IndexError;
use crate::index::Index;
use crate::lines::SEPARATOR;
use crate::open::Stamp;
use crate::schema::{Fields, language_code, push_surface, push_term};
use crate::turn_id::TurnId;

/// Bytes that an update may fill before a segment is written.
const HEAP: usize = 50_000_000;

/// A turn to be indexed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnDoc<'d> {
    /// Its id.
    pub turn: TurnId,
    /// Its language; `None` where it is not one that we analyse.
    pub language: Option<Language>,
    /// Its text.
    pub text: Cow<'d, str>,
}

impl Index {
    /// Removes all turns of the revisions `deletes` (row numbers), then adds `adds`, and records in the same commit
    /// that the operation number `seen` was the last one. Either everything is done or nothing.
    ///
    /// `progress` is told after each turn how many were added.
    ///
    /// # Errors
    /// [`IndexError::Busy`] when another process, or another update of this one, is writing;
    /// [`IndexError::Tantivy`] when writing fails.
    pub fn update<'d>(
        &self,
        seen: u64,
        deletes: &[u32],
        adds: impl Iterator<Item = TurnDoc<'d>>,
        analyser: &Analyser,
        progress: &mut dyn FnMut(u64),
    ) -> Result<(), IndexError> {
        self.try_update(
            seen,
            deletes,
            adds.map(Ok::<_, Infallible>),
            analyser,
            progress,
        )
    }

    /// Like [`Index::update`], for turns that may fail to come, such as rows of a database.
    ///
    /// # Errors
    /// As [`Index::update`], and [`IndexError::Turns`] with the first error of `adds`; nothing is changed then.
    pub fn try_update<'d, E>(
        &self,
        seen: u64,
        deletes: &[u32],
        adds: impl Iterator<Item = Result<TurnDoc<'d>, E>>,
        analyser: &Analyser,
        progress: &mut dyn FnMut(u64),
    ) -> Result<(), IndexError>
    where
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        // One thread of tantivy takes the terms while this one analyses the next turn.
        let mut writer: IndexWriter = self
            .tantivy
            .writer_with_num_threads(1, HEAP)
            .map_err(|error| IndexError::of_writer(&self.folder, error))?;
        for revision in deletes {
            writer.delete_term(self.fields.revision_term(*revision));
        }
        // A writer that is dropped without a commit leaves the index as it was.
        for (count, turn) in (1..).zip(adds) {
            let turn = turn.map_err(|error| IndexError::Turns(error.into()))?;
            writer.add_document(document(&turn, &self.fields, analyser))?;
            progress(count);
        }
        let mut commit = writer.prepare_commit()?;
        commit.set_payload(&Stamp { seen }.to_string());
        commit.commit()?;
        // Without this wait, dropping the writer would give up merges that many small imports need.
        writer.wait_merging_threads()?;
        Ok(())
    }
}

fn document(turn: &TurnDoc<'_>, fields: &Fields, analyser: &Analyser) -> TantivyDocument {
    let analysed = analyser.analyse(&turn.text, turn.language);
    let words = analysed.words.iter().map(|word| &word.forms);
    let compounds = analysed.compounds.iter().map(|compound| &compound.forms);
    let mut lines: [String; 6] = Default::default();
    let [
        surface,
        folded,
        key,
        folded_key,
        plain_folded,
        plain_folded_key,
    ] = &mut lines;
    let push = |form: &str, to: &mut String| {
        push_term(turn.language, form, to);
        to.push(SEPARATOR);
    };
    for forms in words.chain(compounds) {
        push_surface(turn.language, &forms.surface, surface);
        surface.push(SEPARATOR);
        push(&forms.folded, folded);
        // Two keys that are equal would count a word twice.
        for form in forms.keys.iter().collect::<BTreeSet<_>>() {
            push(form, key);
        }
        for form in forms.folded_keys.iter().collect::<BTreeSet<_>>() {
            push(form, folded_key);
            if forms.plain {
                push(form, plain_folded_key);
            }
        }
        if forms.plain {
            push(&forms.folded, plain_folded);
        }
    }
    let mut document = TantivyDocument::new();
    document.add_u64(fields.turn, turn.turn.0);
    document.add_u64(fields.revision, u64::from(turn.turn.revision()));
    document.add_text(fields.language, language_code(turn.language));
    let fields = [
        fields.surface,
        fields.folded,
        fields.key,
        fields.folded_key,
        fields.plain_folded,
        fields.plain_folded_key,
    ];
    for (field, text) in fields.into_iter().zip(&lines) {
        document.add_text(field, text);
    }
    document
}
