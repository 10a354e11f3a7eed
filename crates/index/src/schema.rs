//! The fields of the index and how terms are written in them.

use tantivy::Term as TantivyTerm;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions,
};
use verbatim_language::Language;
use verbatim_query::TermKind;

use crate::lines::LINES;

/// Raised whenever the fields, or how terms are written, change. The version of the package stands beside it in each
/// commit, so a new release, whose analysis may differ, fills the index anew.
pub(crate) const FORMAT: u32 = 1;

/// Terms are cut after so many bytes; tantivy would drop those of more than 65,530, and with them candidates. Words that
/// differ only beyond are told apart by the matcher.
const LONGEST_TERM: usize = 240;

/// The fields, in the order in which the schema has them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields {
    /// [`crate::TurnId`], as a column.
    pub turn: Field,
    /// Row number of the revision, to delete by.
    pub revision: Field,
    /// The language, one term for each turn.
    pub language: Field,
    pub surface: Field,
    pub folded: Field,
    pub key: Field,
    pub folded_key: Field,
}

/// The name of the column that holds turn ids.
pub(crate) const TURN: &str = "turn";

impl Fields {
    pub(crate) fn schema() -> (Schema, Self) {
        let lines = |record| {
            TextFieldIndexing::default()
                .set_tokenizer(LINES)
                .set_index_option(record)
        };
        // Frequencies for BM25; the matcher knows the positions.
        let words =
            || TextOptions::default().set_indexing_options(lines(IndexRecordOption::WithFreqs));
        let one = TextOptions::default()
            .set_indexing_options(lines(IndexRecordOption::Basic).set_fieldnorms(false));
        let mut schema = Schema::builder();
        let fields = Self {
            turn: schema.add_u64_field(TURN, FAST),
            revision: schema.add_u64_field("revision", INDEXED),
            language: schema.add_text_field("language", one),
            surface: schema.add_text_field("surface", words()),
            folded: schema.add_text_field("folded", words()),
            key: schema.add_text_field("key", words()),
            folded_key: schema.add_text_field("folded_key", words()),
        };
        (schema.build(), fields)
    }

    /// The field that holds terms of this kind.
    pub(crate) fn of(&self, kind: TermKind) -> Field {
        match kind {
            TermKind::Surface => self.surface,
            TermKind::Folded | TermKind::FoldedPrefix => self.folded,
            TermKind::Key => self.key,
            TermKind::FoldedKey => self.folded_key,
        }
    }

    pub(crate) fn revision_term(&self, revision: u32) -> TantivyTerm {
        TantivyTerm::from_field_u64(self.revision, u64::from(revision))
    }

    pub(crate) fn language_term(&self, language: Option<Language>) -> TantivyTerm {
        TantivyTerm::from_field_text(self.language, language_code(language))
    }
}

/// How a language is written before its terms: its code, or `-` for languages that are not analysed.
pub(crate) fn language_code(language: Option<Language>) -> &'static str {
    language.map_or("-", Language::code)
}

/// Writes a term: language, colon, text, so that the `come` of two languages are two terms.
pub(crate) fn push_term(language: Option<Language>, text: &str, to: &mut String) {
    to.push_str(language_code(language));
    to.push(':');
    to.push_str(&text[..text.floor_char_boundary(LONGEST_TERM)]);
}

/// The text of a term without its language.
pub(crate) fn term_text(term: &str) -> &str {
    term.split_once(':').map_or(term, |(_, text)| text)
}
