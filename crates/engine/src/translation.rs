//! Translations of quotes: they stand beside the original words, never in their place.

mod sheet;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::coding::Passage;
use verbatim_model::id::{SourceId, TranslationId, derived_uuid};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::text::{CanonicalText, CodePointSpan, CodePoints, Hash};
use verbatim_model::translation::Translation;
use verbatim_report::{PlaceView, ReportLanguage, TranslationView};
use verbatim_store::natural;

use crate::coding::QuoteRef;
use crate::counted;
use crate::error::EngineError;
use crate::people::check_date;
use crate::project::Project;
use crate::register::Register;
use crate::report::OutputOptions;

pub use sheet::{TranslationImport, TranslationOutcome, UnmatchedTranslation};

verbatim_model::terms! {
    /// How a quote stands with its translation.
    TranslationState: "state of a translation" {
        /// There is none.
        Missing = "missing",
        /// There is one, and outputs in its language show it.
        Present = "present",
        /// There is one of words that have changed since; no output shows it.
        Stale = "stale",
        /// There is one of a quote that no report prints.
        Unprinted = "unprinted",
    }
}

/// A quote with its translation into a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TranslationRow {
    /// Number of the quote in a report of today; null where no report prints it.
    pub anchor: Option<String>,
    /// Name of the source.
    pub source: String,
    /// Number of the turn, from 1.
    pub turn: Option<usize>,
    /// First code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// Language of the turn.
    pub original_language: Option<LanguageTag>,
    /// The words as reports print them.
    pub quote: String,
    /// Into which language.
    pub language: LanguageTag,
    /// How it stands.
    pub state: TranslationState,
    /// The translation.
    pub translation: Option<String>,
    /// Who made it.
    pub maker: Option<String>,
    /// When, `YYYY-MM-DD`.
    pub date: Option<String>,
}

/// A translation as it is given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TranslationRequest {
    /// Number of the quote in a report of today (`Q7`), or its place as [`QuoteRef`] reads it.
    pub quote: String,
    /// Its words as they are printed, where it is printed in several ways.
    pub words: Option<String>,
    /// The translation.
    pub text: String,
    /// Who made it; else the coder.
    pub maker: Option<String>,
    /// When, `YYYY-MM-DD`; else today.
    pub date: Option<String>,
}

/// A quote as outputs print it, in a language that has to be translated.
pub(crate) struct PrintedQuote {
    anchor: String,
    passage: Passage,
    place: PlaceView,
    words: String,
    /// SHA-256 of the words.
    hash: Hash,
    /// By what a row of a sheet is known again: of the words and of an id that no output holds, so that no name can be tried
    /// until it fits.
    key: String,
}

impl PrintedQuote {
    /// Whether a number or a place means it.
    fn is_called(&self, name: &str) -> bool {
        match name.parse::<QuoteRef>() {
            Ok(QuoteRef { source, start, end }) => {
                (&self.place.source, self.place.start, self.place.end) == (&source, start, end)
            }
            Err(_) => self.anchor.eq_ignore_ascii_case(name),
        }
    }
}

/// The translations into a language, with the quotes that outputs print.
pub(crate) struct Translations {
    pub quotes: Vec<PrintedQuote>,
    rows: Vec<Translation>,
}

impl Translations {
    /// The translation of a quote, and whether it is one of the words that are printed now.
    fn of(&self, quote: &PrintedQuote) -> Option<(&Translation, TranslationState)> {
        let here = || (self.rows.iter()).filter(|row| row.passage == quote.passage);
        let same = here().find(|row| row.hash == quote.hash);
        let stale = || here().find(|row| !self.is_of_a_quote(row));
        (same.map(|row| (row, TranslationState::Present)))
            .or_else(|| stale().map(|row| (row, TranslationState::Stale)))
    }

    /// Whether the words that were translated are printed.
    fn is_of_a_quote(&self, row: &Translation) -> bool {
        (self.quotes.iter()).any(|quote| quote.passage == row.passage && quote.hash == row.hash)
    }

    /// The row that a translation of a quote becomes: a new one, or the one that it takes the place of.
    fn row(&self, project: &Project, quote: &PrintedQuote, language: LanguageTag) -> Translation {
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
    /// All quotes that reports and plans print with their translations into a language, those that are in it already left
    /// out; then translations of what is not printed.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn translations(&self, to: ReportLanguage) -> Result<Vec<TranslationRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let language = tag(to);
        let all = self.translations_into(&register, to)?;
        let mut rows: Vec<TranslationRow> = (all.quotes.iter())
            .map(|quote| {
                let found = all.of(quote);
                let row = found.map(|(row, _)| row);
                TranslationRow {
                    anchor: Some(quote.anchor.clone()),
                    source: quote.place.source.clone(),
                    turn: Some(quote.place.turn),
                    start: quote.place.start,
                    end: quote.place.end,
                    original_language: quote.place.language,
                    quote: quote.words.clone(),
                    language,
                    state: found.map_or(TranslationState::Missing, |(_, state)| state),
                    translation: row.map(|row| row.text.clone()),
                    maker: row.map(|row| row.maker.clone()),
                    date: row.map(|row| row.date.clone()),
                }
            })
            .collect();
        let told: BTreeSet<TranslationId> = (all.quotes.iter())
            .filter_map(|quote| Some(all.of(quote)?.0.id))
            .collect();
        for row in all.rows.iter().filter(|row| !told.contains(&row.id)) {
            rows.push(self.unprinted(&register, row)?);
        }
        Ok(rows)
    }

    fn unprinted(
        &self,
        register: &Register,
        row: &Translation,
    ) -> Result<TranslationRow, EngineError> {
        let source = register.source_by_id(row.passage.source).ok_or_else(|| {
            EngineError::unknown(
                "source",
                row.passage.source.to_string(),
                "`verbatim verify`",
            )
        })?;
        let document = self.document(source)?;
        let place = document.code_points(row.passage.span);
        let turn = document.turns_at(row.passage.span).next();
        Ok(TranslationRow {
            anchor: None,
            source: source.name.clone(),
            turn: turn.map(|(number, _)| number + 1),
            start: place.start,
            end: place.end,
            original_language: turn.and_then(|(_, turn)| turn.language),
            quote: document.words(row.passage.span)?.to_owned(),
            language: row.language,
            state: TranslationState::Unprinted,
            translation: Some(row.text.clone()),
            maker: Some(row.maker.clone()),
            date: Some(row.date.clone()),
        })
    }

    /// Gives quotes translations, in one operation.
    ///
    /// # Errors
    /// When no report prints such a quote, it is in that language, or a translation is empty; then nothing is changed.
    pub fn set_translations(
        &mut self,
        to: ReportLanguage,
        requests: &[TranslationRequest],
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let all = project.translations_into(&register, to)?;
            let mut rows = Vec::with_capacity(requests.len());
            let mut sources: BTreeSet<&str> = BTreeSet::new();
            for request in requests {
                let quote = printed(&all.quotes, request)?;
                let row = all.row(project, quote, tag(to));
                rows.push(project.translated(request, row)?);
                sources.insert(&quote.place.source);
            }
            let of = match (sources.first(), sources.len()) {
                (Some(source), 1) => format!("`{source}`"),
                (_, many) => counted(many, "source"),
            };
            let sentence = format!(
                "translated {} of {of} into {to}",
                counted(rows.len(), "quote")
            );
            project.act("translate", sentence, |writer| {
                Ok(rows.iter().try_for_each(|row| writer.put(row))?)
            })?;
            Ok(())
        })
    }

    /// A row as a request makes it.
    fn translated(
        &self,
        request: &TranslationRequest,
        row: Translation,
    ) -> Result<Translation, EngineError> {
        let text = canonical(&request.text);
        if text.is_empty() {
            return Err(EngineError::usage(
                format!("the translation of {} is empty", request.quote),
                "`verbatim translate remove` takes one away",
            ));
        }
        Ok(Translation {
            text,
            maker: said(request.maker.as_deref())
                .unwrap_or(self.coder())
                .to_owned(),
            date: match said(request.date.as_deref()) {
                Some(date) => checked_date(date)?,
                None => self.now().date(),
            },
            ..row
        })
    }

    /// Takes away the translations of a quote into a language: by its number in a report of today, or by its place. Returns
    /// how many.
    ///
    /// # Errors
    /// When there is none.
    pub fn remove_translation(
        &mut self,
        quote: &str,
        to: ReportLanguage,
    ) -> Result<usize, EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let all = project.translations_into(&register, to)?;
            let unknown = || {
                let hint = format!(
                    "`verbatim translate list PROJECT --to {to}` shows those that there are"
                );
                EngineError::unknown("translation", quote, hint)
            };
            let passage = match quote.parse::<QuoteRef>() {
                Ok(place) => project.passage(&register, &place)?,
                Err(_) => {
                    let mut called = all.quotes.iter().filter(|it| it.is_called(quote));
                    called.next().ok_or_else(unknown)?.passage
                }
            };
            let gone: Vec<&Translation> = (all.rows.iter())
                .filter(|row| row.passage == passage)
                .collect();
            if gone.is_empty() {
                return Err(unknown());
            }
            let source = register.source_name(passage.source);
            let sentence = format!("removed the translation of a quote of `{source}` into {to}");
            project.act("translate-remove", sentence, |writer| {
                gone.iter()
                    .try_for_each(|row| writer.delete::<Translation>(row.id))
                    .map_err(EngineError::from)
            })?;
            Ok(gone.len())
        })
    }

    /// The translations that outputs in a language show, by the passages that they stand for, each with the hash of the words that
    /// were translated.
    pub(crate) fn translations_shown(
        &self,
        language: ReportLanguage,
    ) -> Result<BTreeMap<Passage, Vec<(Hash, TranslationView)>>, EngineError> {
        let mut shown: BTreeMap<Passage, Vec<_>> = BTreeMap::new();
        for row in self.store.all::<Translation>()? {
            if row.language == tag(language) {
                let view = TranslationView {
                    text: row.text,
                    language: row.language,
                    by: row.maker,
                    date: row.date,
                };
                shown.entry(row.passage).or_default().push((row.hash, view));
            }
        }
        Ok(shown)
    }

    /// The translations into a language, and the quotes that a report of today prints in others.
    pub(crate) fn translations_into(
        &self,
        register: &Register,
        to: ReportLanguage,
    ) -> Result<Translations, EngineError> {
        let mut rows: Vec<Translation> = self.store.all()?;
        rows.retain(|row| row.language == tag(to));
        Ok(Translations {
            quotes: self.printed_quotes(register, to)?,
            rows,
        })
    }

    /// The quotes that a report of today prints and that are not in `to`, by their numbers; a quote that is printed whole and
    /// shortened is there twice.
    fn printed_quotes(
        &self,
        register: &Register,
        to: ReportLanguage,
    ) -> Result<Vec<PrintedQuote>, EngineError> {
        let today = self.now().date();
        let options = OutputOptions {
            date: Some(&today),
            ..OutputOptions::default()
        };
        let report = self.report_view(to, &options)?;
        let mut found = BTreeMap::new();
        for quote in report.all_quotes() {
            if quote.place.language == Some(tag(to)) {
                continue;
            }
            let place = (natural(&quote.anchor), quote.printed());
            found.entry(place).or_insert(quote);
        }
        let mut quotes = Vec::with_capacity(found.len());
        let mut times: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for quote in found.into_values() {
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
                anchor: quote.anchor.clone(),
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

/// The quote that a person means.
fn printed<'q>(
    quotes: &'q [PrintedQuote],
    request: &TranslationRequest,
) -> Result<&'q PrintedQuote, EngineError> {
    let words = request.words.as_deref().map(canonical);
    let mut found = (quotes.iter())
        .filter(|quote| quote.is_called(&request.quote))
        .filter(|quote| {
            words
                .as_ref()
                .is_none_or(|words| canonical(&quote.words) == *words)
        });
    match (found.next(), found.next()) {
        (Some(quote), None) => Ok(quote),
        (Some(_), Some(_)) => Err(EngineError::usage(
            format!(
                "`{}` is printed in several ways, whole and shortened",
                request.quote
            ),
            "say which with `--words`, or take the sheet of `verbatim translate export`, which has a row for each",
        )),
        (None, _) => Err(EngineError::unknown(
            "quote to be translated",
            request.quote.as_str(),
            "write its number, such as Q7, or SOURCE:START-END; `verbatim translate list` shows those that reports print in \
             other languages",
        )),
    }
}

/// By what a row of a sheet is known again, see [`PrintedQuote::key`]; `time` tells the same words of a source apart.
fn key(source: SourceId, words: &str, time: usize) -> String {
    const LENGTH: usize = 16;
    let time = (time as u64).to_le_bytes();
    let whole = derived_uuid(&[b"quote", source.as_bytes(), &time, words.as_bytes()]);
    let mut key = whole.simple().to_string();
    key.truncate(LENGTH);
    key
}

/// A text as it is kept: NFC, LF, nothing around it.
fn canonical(text: &str) -> String {
    CanonicalText::new(text).as_str().trim().to_owned()
}

/// What is more than white space.
fn said(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// A date, as far as it is known.
fn checked_date(date: &str) -> Result<String, EngineError> {
    let date = date.trim();
    check_date(date)?;
    Ok(date.to_owned())
}

/// The tag of a language of reports.
pub(crate) fn tag(language: ReportLanguage) -> LanguageTag {
    language.to_string().parse().unwrap_or(LanguageTag::EN)
}
