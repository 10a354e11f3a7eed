//! What outputs of today print and has to be translated, with the translations that there are.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::coding::Passage;
use verbatim_model::id::{SourceId, TranslationId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::own_text::OwnTranslation;
use verbatim_model::text::{CodePointSpan, CodePoints, Hash};
use verbatim_model::translation::Translation;
use verbatim_report::{PlaceView, QuoteView, Report, ReportChapter, ReportLanguage};
use verbatim_store::natural;

use super::own::OwnText;
use super::{TranslationState, short_key, tag};
use crate::coding::QuoteRef;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;
use crate::report::OutputOptions;

/// A quote as outputs print it, in a language that has to be translated.
pub(crate) struct PrintedQuote {
    /// Its number; none where only the chapter of quotes by code prints it.
    pub anchor: Option<String>,
    pub passage: Passage,
    pub place: PlaceView,
    pub words: String,
    /// SHA-256 of the words.
    pub hash: Hash,
    /// By what a row of a sheet is known again: of the words and of an id that no output holds, so that no name can be tried
    /// until it fits.
    pub key: String,
}

impl PrintedQuote {
    /// Whether a number or a place means it.
    pub fn is_called(&self, name: &str) -> bool {
        match name.parse::<QuoteRef>() {
            Ok(QuoteRef { source, start, end }) => {
                (&self.place.source, self.place.start, self.place.end) == (&source, start, end)
            }
            Err(_) => (self.anchor.as_ref()).is_some_and(|it| it.eq_ignore_ascii_case(name)),
        }
    }
}

/// Which quotes are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuotesOf {
    /// Those of the chapters that reports have by themselves.
    UsualChapters,
    /// Also those that only the chapter of quotes by code prints.
    EveryChapter,
}

/// The translations into a language, with the quotes and the texts of the researchers that outputs print.
pub(crate) struct Translations {
    pub quotes: Vec<PrintedQuote>,
    pub rows: Vec<Translation>,
    pub texts: Vec<OwnText>,
    pub own_rows: Vec<OwnTranslation>,
}

impl Translations {
    /// The translation of a quote, and whether it is one of the words that are printed now.
    pub fn of(&self, quote: &PrintedQuote) -> Option<(&Translation, TranslationState)> {
        let here = || (self.rows.iter()).filter(|row| row.passage == quote.passage);
        let same = here().find(|row| row.hash == quote.hash);
        let stale = || here().find(|row| !self.is_of_a_quote(row));
        (same.map(|row| (row, TranslationState::Present)))
            .or_else(|| stale().map(|row| (row, TranslationState::Stale)))
    }

    /// Whether the words that were translated are printed.
    pub fn is_of_a_quote(&self, row: &Translation) -> bool {
        (self.quotes.iter()).any(|quote| quote.passage == row.passage && quote.hash == row.hash)
    }

    /// The translation of a text of the researchers.
    pub fn of_text(&self, text: &OwnText) -> Option<&OwnTranslation> {
        // Of two that were made apart, the later one.
        (self.own_rows.iter())
            .filter(|row| row.original == text.text)
            .max_by_key(|row| (&row.date, row.id))
    }

    /// The row that a translation of a quote becomes: a new one, or the one that it takes the place of.
    pub fn row(
        &self,
        project: &Project,
        quote: &PrintedQuote,
        language: LanguageTag,
    ) -> Translation {
        let known = self.of(quote).map(|(row, _)| row.clone());
        Translation {
            hash: quote.hash,
            ..known.unwrap_or_else(|| Translation {
                id: TranslationId(project.new_id()),
                passage: quote.passage,
                hash: quote.hash,
                language,
                text: String::new(),
                maker: String::new(),
                date: String::new(),
                revision: None,
            })
        }
    }
}

impl Project {
    /// The translations into a language, and what outputs of today print in others.
    pub(crate) fn translations_into(
        &self,
        register: &Register,
        to: ReportLanguage,
        quotes: QuotesOf,
    ) -> Result<Translations, EngineError> {
        let mut rows: Vec<Translation> = self.store.all()?;
        rows.retain(|row| row.language == tag(to));
        Ok(Translations {
            quotes: self.printed_quotes(register, to, quotes)?,
            rows,
            texts: self.own_texts(to)?,
            own_rows: self.own_translations_into(to)?,
        })
    }

    /// The quotes that a report of today prints and that are not in `to`, by their numbers, then those without one, by place; a
    /// quote that is printed whole and shortened is there twice.
    fn printed_quotes(
        &self,
        register: &Register,
        to: ReportLanguage,
        quotes: QuotesOf,
    ) -> Result<Vec<PrintedQuote>, EngineError> {
        let today = self.now().date();
        let usual = OutputOptions {
            date: Some(&today),
            ..OutputOptions::default()
        };
        let mut found: BTreeMap<_, QuoteView> = BTreeMap::new();
        let mut known: BTreeSet<(String, usize, usize, String)> = BTreeSet::new();
        let mut take = |report: Report, is_numbered: bool| {
            for quote in report.all_quotes() {
                let (place, words) = (&quote.place, quote.printed().to_owned());
                if place.language == Some(tag(to)) {
                    continue;
                }
                let stands = (place.source.clone(), place.start, place.end, words.clone());
                if known.insert(stands) {
                    // Numbers of another report would mislead.
                    found.insert((!is_numbered, natural(&quote.anchor), words), quote.clone());
                }
            }
        };
        take(self.report_view(to, &usual)?, true);
        if quotes == QuotesOf::EveryChapter {
            let with_book = OutputOptions {
                contents: usual.contents.with(ReportChapter::Quotes),
                ..usual
            };
            take(self.report_view(to, &with_book)?, false);
        }
        let mut quotes = Vec::with_capacity(found.len());
        let mut times: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for ((has_no_number, ..), quote) in &found {
            let (place, words) = (&quote.place, quote.printed());
            let source = register.source(&place.source)?;
            let document = self.document(source)?;
            let span = CodePoints::new(&document.text).bytes(CodePointSpan {
                start: place.start,
                end: place.end,
            });
            let Some(span) = span else { continue };
            let time = times.entry((&place.source, words)).or_default();
            *time += 1;
            quotes.push(PrintedQuote {
                anchor: (!has_no_number).then(|| quote.anchor.clone()),
                passage: Passage {
                    source: source.id,
                    span,
                },
                place: place.clone(),
                words: words.to_owned(),
                hash: Hash::of(words.as_bytes()),
                key: key(source.id, words, *time),
            });
        }
        Ok(quotes)
    }
}

/// By what a row of a sheet is known again, see [`PrintedQuote::key`]; `time` tells the same words of a source apart.
fn key(source: SourceId, words: &str, time: usize) -> String {
    let time = (time as u64).to_le_bytes();
    short_key(&[b"quote", source.as_bytes(), &time, words.as_bytes()])
}
