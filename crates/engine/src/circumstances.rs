//! What is known of a file beside its bytes when it is read, and is kept so that it can be read again in the same way.

use std::borrow::Cow;
use std::cell::RefCell;

use verbatim_ingest::{Columns, Language, Options, Outcome, ReadAs};
use verbatim_model::circumstance::{Circumstance, CircumstanceKind};
use verbatim_model::id::SourceId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::text::Hash;
use verbatim_store::Writer;

use crate::error::EngineError;
use crate::project::Project;

/// What a person said of how a file is to be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// Language of all turns.
    pub language: Option<LanguageTag>,
    /// Encoding, by its label.
    pub encoding: Option<String>,
    /// Columns of tables.
    pub columns: Option<Columns>,
    /// What is read although it is no transcript.
    pub read_as: Option<ReadAs>,
}

impl Told {
    /// What is said now and, where nothing is, what was said before.
    pub(crate) fn over(&self, before: &Self) -> Self {
        Self {
            language: self.language.or(before.language),
            encoding: self.encoding.clone().or(before.encoding.clone()),
            columns: self.columns.clone().or(before.columns.clone()),
            read_as: self.read_as.or(before.read_as),
        }
    }

    /// Reads a file called `name`; `beside` reads one of its `siblings`. What is not there any more is taken from the
    /// `kept` files that lay beside it before.
    pub(crate) fn read<'b>(
        &self,
        name: &str,
        bytes: impl Into<Cow<'b, [u8]>>,
        languages: &[Language],
        siblings: &[String],
        beside: &dyn Fn(&str) -> Option<Vec<u8>>,
        kept: &[Beside],
    ) -> Reading {
        let used: RefCell<Vec<Beside>> = RefCell::default();
        let noted = |name: &str| {
            let known = || kept.iter().find(|(known, _)| known == name);
            let bytes = beside(name).or_else(|| Some(known()?.1.clone()))?;
            used.borrow_mut().push((name.to_owned(), bytes.clone()));
            Some(bytes)
        };
        let missing = kept.iter().map(|(name, _)| name);
        let missing = missing.filter(|name| !siblings.contains(name));
        let siblings: Vec<String> = siblings.iter().chain(missing).cloned().collect();
        let options = Options {
            encoding: self.encoding.as_deref(),
            languages,
            language: (self.language).and_then(|tag| Language::from_code(tag.as_str())),
            beside: &noted,
            siblings: &siblings,
            columns: self.columns.as_ref(),
            read_as: self.read_as,
        };
        let outcome = verbatim_ingest::read(name, bytes, &options);
        Reading {
            outcome,
            beside: used.into_inner(),
        }
    }
}

/// A file in the same folder: its name and its bytes.
pub(crate) type Beside = (String, Vec<u8>);

/// What a reader made of a file.
pub(crate) struct Reading {
    pub outcome: Outcome,
    /// The files beside it that were read with it.
    pub beside: Vec<Beside>,
}

/// All that is known of a source's file beside its bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Circumstances {
    pub told: Told,
    /// Hash of its path, hexadecimal.
    pub place: Option<String>,
    pub beside: Vec<Beside>,
}

impl Circumstances {
    /// Makes these be what is kept of a source, of which `before` is kept.
    pub fn keep(
        &self,
        writer: &mut Writer<'_>,
        source: SourceId,
        before: &[Circumstance],
    ) -> Result<(), EngineError> {
        let told = &self.told;
        let said = [
            (CircumstanceKind::Place, self.place.clone()),
            (
                CircumstanceKind::Language,
                told.language.map(|tag| tag.to_string()),
            ),
            (CircumstanceKind::Encoding, told.encoding.clone()),
            (
                CircumstanceKind::Columns,
                told.columns.as_ref().map(ToString::to_string),
            ),
            (
                CircumstanceKind::ReadAs,
                told.read_as.map(|kind| kind.to_string()),
            ),
        ];
        let mut rows: Vec<Circumstance> = (said.into_iter())
            .filter_map(|(kind, value)| Some(Circumstance::of(source, kind, value?)))
            .collect();
        for (name, bytes) in &self.beside {
            let content = writer.keep(bytes)?;
            rows.push(Circumstance::beside(source, name.clone(), content));
        }
        for gone in before {
            if gone.kind == CircumstanceKind::Recording {
                continue;
            }
            if !rows.iter().any(|row| row.id == gone.id) {
                writer.delete::<Circumstance>(gone.id)?;
            }
        }
        for row in &rows {
            writer.put(row)?;
        }
        Ok(())
    }
}

impl Project {
    /// The rows that say what is known of a source's file.
    pub(crate) fn circumstance_rows(
        &self,
        source: SourceId,
    ) -> Result<Vec<Circumstance>, EngineError> {
        let mut rows: Vec<Circumstance> = self.store.all()?;
        rows.retain(|row| row.source == source);
        Ok(rows)
    }

    /// What these rows say.
    pub(crate) fn circumstances(
        &self,
        rows: &[Circumstance],
    ) -> Result<Circumstances, EngineError> {
        let mut found = Circumstances::default();
        for row in rows {
            let value = &row.value;
            match row.kind {
                CircumstanceKind::Language => found.told.language = value.parse().ok(),
                CircumstanceKind::Encoding => found.told.encoding = Some(value.clone()),
                CircumstanceKind::Columns => found.told.columns = value.parse().ok(),
                CircumstanceKind::ReadAs => found.told.read_as = value.parse().ok(),
                CircumstanceKind::Place => found.place = Some(value.clone()),
                CircumstanceKind::Recording => {}
                CircumstanceKind::Beside => {
                    if let Some(content) = row.content {
                        let bytes = self.store.content(content)?;
                        found.beside.push((value.clone(), bytes));
                    }
                }
            }
        }
        Ok(found)
    }
}

/// SHA-256 of the path of a file, hexadecimal, whatever way it is given. The members of an archive have one, too.
pub(crate) fn place_of(path: &std::path::Path) -> Option<String> {
    let mut rest = vec![path.file_name()?];
    let mut folder = path.parent()?;
    let whole = loop {
        let here = if folder.as_os_str().is_empty() {
            std::path::Path::new(".")
        } else {
            folder
        };
        match here.canonicalize() {
            Ok(whole) => break whole,
            Err(_) => {
                rest.push(folder.file_name()?);
                folder = folder.parent()?;
            }
        }
    };
    let whole = rest.iter().rev().fold(whole, |path, name| path.join(name));
    Some(Hash::of(whole.to_string_lossy().as_bytes()).to_string())
}
