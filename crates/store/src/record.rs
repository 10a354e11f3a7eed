//! Which domain type stands in which table.

use rusqlite::Row;
use rusqlite::types::{FromSqlError, Value, ValueRef};
use verbatim_model::circumstance::Circumstance;
use verbatim_model::coding::{Coding, Judgement, Memo, Passage};
use verbatim_model::erasure::{ErasedStretch, Erasure};
use verbatim_model::id::Uuid;
use verbatim_model::own_text::OwnTranslation;
use verbatim_model::participant::{Attribute, Participant};
use verbatim_model::priority::{EvidenceLink, LinkTarget};
use verbatim_model::project::{Coder, Project};
use verbatim_model::saved_query::SavedQuery;
use verbatim_model::session::{Session, Source, Speaker};
use verbatim_model::text::Span;
use verbatim_model::translation::Translation;
use verbatim_model::turn_language::TurnLanguage;

use crate::cell::Cell;
use crate::error::{StoreError, unreadable};
use crate::reasons;
use crate::write::quoted;

/// A table whose rows change by operations. Its first column is `id`.
#[derive(Debug)]
pub struct Table {
    pub(crate) name: &'static str,
    /// The columns after `id`.
    pub(crate) columns: &'static [&'static str],
    /// Reads `id` and the columns as the types that they hold, to find values that no program wrote.
    pub(crate) read: fn(&Row<'_>) -> rusqlite::Result<()>,
}

impl Table {
    /// Selects `id` and the columns, in this order.
    pub(crate) fn select(&self, condition: &str) -> String {
        format!(
            "SELECT id, {} FROM {} WHERE {condition} ORDER BY id",
            quoted(self.columns),
            self.name
        )
    }

    /// What `error` says of a row that was selected by [`Table::select`].
    pub(crate) fn damage(&self, row: &Row<'_>, error: rusqlite::Error) -> StoreError {
        let names: Vec<&str> = std::iter::once("id")
            .chain(self.columns.iter().copied())
            .collect();
        match unreadable(&error, &names) {
            Some(why) => {
                let id = get::<Uuid>(row, 0)
                    .map_or_else(|_| "without a readable id".to_owned(), |id| id.to_string());
                StoreError::Damaged(format!("row {id} of `{}`: {why}", self.name))
            }
            None => error.into(),
        }
    }
}

/// A domain type that is one row of one table.
pub trait Record: Sized {
    #[doc(hidden)]
    const TABLE: Table;
    /// Which rows hold for the revisions in force; the others wait to be placed.
    #[doc(hidden)]
    const IN_FORCE: &'static str = "1";
    #[doc(hidden)]
    fn row_id(&self) -> Uuid;
    #[doc(hidden)]
    fn cells(&self) -> Vec<Value>;
    #[doc(hidden)]
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self>;
}

/// The value in column number `column`.
pub(crate) fn get<T: Cell>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    read(row, column, T::from_value)
}

fn read<T>(
    row: &Row<'_>,
    column: usize,
    from_value: impl FnOnce(ValueRef<'_>) -> Result<T, FromSqlError>,
) -> rusqlite::Result<T> {
    let value = row.get_ref(column)?;
    from_value(value).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, value.data_type(), Box::new(error))
    })
}

/// Declares that a type is a row: its table, its id, and a column for each field in order.
macro_rules! record {
    ($type:ident: $table:literal { $($field:ident = $column:literal),* $(,)? }) => {
        impl Record for $type {
            const TABLE: Table = Table {
                name: $table,
                columns: &[$($column),*],
                read: |row| Self::from_row(row).map(drop),
            };
            fn row_id(&self) -> Uuid {
                self.id.0
            }
            fn cells(&self) -> Vec<Value> {
                vec![$(self.$field.to_value()),*]
            }
            fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
                let id = get(row, 0)?;
                let mut column = 0;
                $(column += 1; let $field = get(row, column)?;)*
                Ok(Self { id, $($field),* })
            }
        }
    };
}

mod conclusions;
mod plan;

record!(Coder: "coder" { name = "name" });
record!(Project: "project" {
    title = "title", languages = "languages", default_coder = "default_coder",
    codebook_key = "codebook_key", codebook_version = "codebook_version",
});
record!(Session: "session" {
    key = "key", kind = "kind", date = "date", country = "country", territory = "territory",
});
record!(Source: "source" {
    session = "session", name = "name", format = "format", encoding = "encoding",
    original = "original", revision = "revision",
});
record!(Speaker: "speaker" { session = "session", label = "label", participant = "participant" });
record!(Participant: "participant" {
    number = "number", number_given = "number_given", name = "name", role = "role", group = "group",
    organisation = "organisation", territory = "territory", consent = "consent", embargo = "embargo",
});
record!(Attribute: "attribute" { participant = "participant", key = "key", value = "value" });
record!(SavedQuery: "saved_query" { name = "name", query = "query" });
record!(TurnLanguage: "turn_language" {
    source = "source", turn = "turn", language = "language", revision = "revision",
});
record!(Circumstance: "circumstance" {
    source = "source", kind = "kind", value = "value", content = "content",
});
record!(Erasure: "erasure" {
    participant = "participant", reason = "reason", at = "at", mentions = "mentions",
});
record!(Judgement: "judgement" { coding = "coding", coder = "coder", status = "status", at = "at" });

fn span(row: &Row<'_>, start: usize) -> rusqlite::Result<Span> {
    let (from, to): (usize, usize) = (get(row, start)?, get(row, start + 1)?);
    Span::new(from, to).ok_or(rusqlite::Error::IntegralValueOutOfRange(
        start,
        i64::try_from(from).unwrap_or(i64::MAX),
    ))
}

impl Record for ErasedStretch {
    const TABLE: Table = Table {
        name: "erased",
        columns: &["erasure", "revision", "start", "end"],
        read: |row| Self::from_row(row).map(drop),
    };

    fn row_id(&self) -> Uuid {
        self.id.0
    }

    fn cells(&self) -> Vec<Value> {
        vec![
            self.erasure.to_value(),
            self.revision.to_value(),
            self.span.start().to_value(),
            self.span.end().to_value(),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get(row, 0)?,
            erasure: get(row, 1)?,
            revision: get(row, 2)?,
            span: span(row, 3)?,
        })
    }
}

impl Record for Coding {
    const TABLE: Table = Table {
        name: "coding",
        columns: &[
            "code",
            "coder",
            "source",
            "start",
            "end",
            "status",
            "rules",
            "stale",
            "codebook_version",
            "revision",
            "importance",
        ],
        read: |row| Self::from_row(row).map(drop),
    };

    const IN_FORCE: &'static str = "revision IS NULL";

    fn row_id(&self) -> Uuid {
        self.id.0
    }

    fn cells(&self) -> Vec<Value> {
        vec![
            self.code.to_value(),
            self.coder.to_value(),
            self.passage.source.to_value(),
            self.passage.span.start().to_value(),
            self.passage.span.end().to_value(),
            self.status.to_value(),
            reasons::to_value(&self.reasons, self.passage.span),
            self.stale.then_some(true).to_value(),
            self.codebook_version.to_value(),
            self.revision.to_value(),
            self.importance.to_value(),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let span = span(row, 4)?;
        Ok(Self {
            id: get(row, 0)?,
            code: get(row, 1)?,
            coder: get(row, 2)?,
            passage: Passage {
                source: get(row, 3)?,
                span,
            },
            status: get(row, 6)?,
            reasons: read(row, 7, |value| reasons::from_value(value, span))?,
            stale: get::<Option<bool>>(row, 8)?.unwrap_or(false),
            codebook_version: get(row, 9)?,
            revision: get(row, 10)?,
            importance: get(row, 11)?,
        })
    }
}

impl Record for Memo {
    const TABLE: Table = Table {
        name: "memo",
        columns: &[
            "coder",
            "target",
            "target_id",
            "start",
            "end",
            "text",
            "at",
            "revision",
        ],
        read: |row| Self::from_row(row).map(drop),
    };

    fn row_id(&self) -> Uuid {
        self.id.0
    }

    fn cells(&self) -> Vec<Value> {
        vec![
            self.coder.to_value(),
            self.target.to_value(),
            self.target_id.to_value(),
            self.span.map(Span::start).to_value(),
            self.span.map(Span::end).to_value(),
            self.text.to_value(),
            self.at.to_value(),
            self.revision.to_value(),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let has_span = get::<Option<usize>>(row, 4)?.is_some();
        Ok(Self {
            id: get(row, 0)?,
            coder: get(row, 1)?,
            target: get(row, 2)?,
            target_id: get(row, 3)?,
            span: has_span.then(|| span(row, 4)).transpose()?,
            text: get(row, 6)?,
            at: get(row, 7)?,
            revision: get(row, 8)?,
        })
    }
}

impl Record for Translation {
    const TABLE: Table = Table {
        name: "translation",
        columns: &[
            "source", "start", "end", "hash", "language", "text", "maker", "date", "revision",
        ],
        read: |row| Self::from_row(row).map(drop),
    };

    const IN_FORCE: &'static str = "revision IS NULL";

    fn row_id(&self) -> Uuid {
        self.id.0
    }

    fn cells(&self) -> Vec<Value> {
        vec![
            self.passage.source.to_value(),
            self.passage.span.start().to_value(),
            self.passage.span.end().to_value(),
            self.hash.to_value(),
            self.language.to_value(),
            self.text.to_value(),
            self.maker.to_value(),
            self.date.to_value(),
            self.revision.to_value(),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get(row, 0)?,
            passage: Passage {
                source: get(row, 1)?,
                span: span(row, 2)?,
            },
            hash: get(row, 4)?,
            language: get(row, 5)?,
            text: get(row, 6)?,
            maker: get(row, 7)?,
            date: get(row, 8)?,
            revision: get(row, 9)?,
        })
    }
}

impl Record for OwnTranslation {
    const TABLE: Table = Table {
        name: "own_translation",
        columns: &["original", "language", "text", "maker", "date"],
        read: |row| Self::from_row(row).map(drop),
    };

    fn row_id(&self) -> Uuid {
        self.id.0
    }

    fn cells(&self) -> Vec<Value> {
        vec![
            self.original.to_value(),
            self.language.to_value(),
            self.text.to_value(),
            self.maker.to_value(),
            self.date.to_value(),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get(row, 0)?,
            original: get(row, 1)?,
            language: get(row, 2)?,
            text: get(row, 3)?,
            maker: get(row, 4)?,
            date: get(row, 5)?,
        })
    }
}

impl Record for EvidenceLink {
    const TABLE: Table = Table {
        name: "link",
        columns: &[
            "priority",
            "kind",
            "coding",
            "source",
            "start",
            "end",
            "hash",
            "shown",
            "coder",
            "revision",
            "stale",
            "paraphrase",
            "paraphrase_by",
            "validation",
            "lesson",
            "text",
            "definition",
            "cell",
        ],
        read: |row| Self::from_row(row).map(drop),
    };

    const IN_FORCE: &'static str = "revision IS NULL";

    fn row_id(&self) -> Uuid {
        self.id.0
    }

    fn cells(&self) -> Vec<Value> {
        let (validation, lesson, cell) = match self.target {
            LinkTarget::Priority(_) => (None, None, None),
            LinkTarget::Validation(id) => (Some(id), None, None),
            LinkTarget::Lesson(id) => (None, Some(id), None),
            LinkTarget::Cell(id) => (None, None, Some(id)),
        };
        vec![
            self.target.priority().to_value(),
            self.kind.to_value(),
            self.coding.to_value(),
            self.passage.source.to_value(),
            self.passage.span.start().to_value(),
            self.passage.span.end().to_value(),
            self.hash.to_value(),
            self.shown.to_value(),
            self.coder.to_value(),
            self.revision.to_value(),
            self.stale.then_some(true).to_value(),
            self.paraphrase.to_value(),
            self.paraphrase_by.to_value(),
            validation.to_value(),
            lesson.to_value(),
            self.text.to_value(),
            self.definition.to_value(),
            cell.to_value(),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (priority, validation, lesson) = (get(row, 1)?, get(row, 14)?, get(row, 15)?);
        let cell = get(row, 18)?;
        Ok(Self {
            id: get(row, 0)?,
            target: match (priority, validation, lesson, cell) {
                (Some(id), None, None, None) => LinkTarget::Priority(id),
                (None, Some(id), None, None) => LinkTarget::Validation(id),
                (None, None, Some(id), None) => LinkTarget::Lesson(id),
                (None, None, None, Some(id)) => LinkTarget::Cell(id),
                _ => {
                    return Err(misfit(
                        1,
                        "it belongs to one priority, validation, lesson or cell of a framework",
                    ));
                }
            },
            kind: get(row, 2)?,
            coding: get(row, 3)?,
            passage: Passage {
                source: get(row, 4)?,
                span: span(row, 5)?,
            },
            hash: get(row, 7)?,
            shown: get(row, 8)?,
            coder: get(row, 9)?,
            revision: get(row, 10)?,
            stale: get::<Option<bool>>(row, 11)?.unwrap_or(false),
            paraphrase: get(row, 12)?,
            paraphrase_by: get(row, 13)?,
            text: get(row, 16)?,
            definition: get(row, 17)?,
        })
    }
}

/// The error of columns that contradict each other, at the first of them.
fn misfit(column: usize, why: &'static str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Null, why.into())
}
