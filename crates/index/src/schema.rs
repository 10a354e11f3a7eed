//! The fields of the index and how terms are written in them.

use std::borrow::Cow;

use tantivy::Term as TantivyTerm;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions,
};
use verbatim_language::{Language, fold};
use verbatim_query::TermKind;

use crate::lines::LINES;

/// Raised whenever the fields, or how terms are written, change. The version of the package stands beside it in each
/// commit, so a new release, whose analysis may differ, fills the index anew.
pub(crate) const FORMAT: u32 = 3;

/// Forms are cut after so many bytes; tantivy would drop terms of more than 65,530, and with them candidates. Words
/// that differ only beyond are told apart by the matcher.
const LONGEST_FORM: usize = 240;

/// Stands after a form that was cut, so that it is never the term of a shorter one. No word holds a control character
/// (UAX#29).
const CUT: char = '\u{1}';

/// Stands between the two parts of a term of [`Fields::surface`].
const BETWEEN: char = '\t';

/// The fields, in the order in which the schema has them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields {
    /// [`crate::TurnId`], as a column.
    pub turn: Field,
    /// Row number of the revision, to delete by.
    pub revision: Field,
    /// The language, one term for each turn.
    pub language: Field,
    /// Surfaces, each behind its folded form without hyphens, so that all spellings of a word stand together.
    pub surface: Field,
    pub folded: Field,
    pub key: Field,
    pub folded_key: Field,
    /// Of words typed without diacritics only.
    pub plain_folded: Field,
    pub plain_folded_key: Field,
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
            plain_folded: schema.add_text_field("plain_folded", words()),
            plain_folded_key: schema.add_text_field("plain_folded_key", words()),
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
            TermKind::PlainFolded => self.plain_folded,
            TermKind::PlainFoldedKey => self.plain_folded_key,
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

/// Writes a term: language, colon, form, so that the `come` of two languages are two terms.
pub(crate) fn push_term(language: Option<Language>, form: &str, to: &mut String) {
    push_language(language, to);
    push_form(form, to);
}

/// Writes a term of [`Fields::surface`].
pub(crate) fn push_surface(language: Option<Language>, surface: &str, to: &mut String) {
    push_spellings(language, surface, to);
    push_form(surface, to);
}

/// Writes what all terms of [`Fields::surface`] begin with that are spellings of `form`.
pub(crate) fn push_spellings(language: Option<Language>, form: &str, to: &mut String) {
    push_language(language, to);
    push_form(&without_hyphens(&fold(form)), to);
    to.push(BETWEEN);
}

/// Writes what the terms begin with whose form begins with `prefix`.
pub(crate) fn push_prefix(language: Option<Language>, prefix: &str, to: &mut String) {
    push_language(language, to);
    to.push_str(&prefix[..prefix.floor_char_boundary(LONGEST_FORM)]);
}

fn push_language(language: Option<Language>, to: &mut String) {
    to.push_str(language_code(language));
    to.push(':');
}

fn push_form(form: &str, to: &mut String) {
    to.push_str(&form[..form.floor_char_boundary(LONGEST_FORM)]);
    if is_cut(form) {
        to.push(CUT);
    }
}

/// Whether other forms have the same term, since it holds only the beginning.
pub(crate) fn is_cut(form: &str) -> bool {
    form.len() > LONGEST_FORM
}

/// The form in a term of any field but [`Fields::surface`].
pub(crate) fn form_of(term: &str) -> &str {
    term.split_once(':').map_or(term, |(_, form)| form)
}

/// The surface in a term of [`Fields::surface`].
pub(crate) fn surface_of(term: &str) -> &str {
    term.rsplit_once(BETWEEN)
        .map_or(term, |(_, surface)| surface)
}

/// `co-design` and `codesign` are told apart by their surfaces alone.
fn without_hyphens(folded: &str) -> Cow<'_, str> {
    let is_hyphen = |c| matches!(c, '-' | '\u{2010}' | '\u{2011}');
    if folded.contains(is_hyphen) {
        folded.replace(is_hyphen, "").into()
    } else {
        folded.into()
    }
}

#[cfg(test)]
mod tests {
    use verbatim_language::Language;

    use super::{form_of, push_spellings, push_surface, push_term, surface_of};

    #[test]
    fn terms_are_read_back() {
        let language = Some(Language::Croatian);
        let mut term = String::new();
        push_term(language, "društveno", &mut term);
        assert_eq!(
            (term.as_str(), form_of(&term)),
            ("hr:društveno", "društveno")
        );
        for (surface, spellings) in [
            ("Društveno", "hr:drustveno\t"),
            ("co-design", "hr:codesign\t"),
            ("12:30", "hr:12:30\t"),
        ] {
            let (mut term, mut start) = (String::new(), String::new());
            push_surface(language, surface, &mut term);
            push_spellings(language, surface, &mut start);
            assert_eq!(start, spellings);
            assert_eq!(term.strip_prefix(&start), Some(surface));
            assert_eq!(surface_of(&term), surface);
        }
    }

    #[test]
    fn the_beginning_of_a_long_form_is_no_term_of_a_shorter_one() {
        let long = "ž".repeat(200);
        let term = |form: &str| {
            let mut term = String::new();
            push_term(None, form, &mut term);
            term
        };
        assert_eq!(term(&long), term(&format!("{long}x")));
        for length in 110..=120 {
            assert_ne!(term(&long), term(&"ž".repeat(length)));
        }
    }
}
