//! Translations: of quotes, which stand beside the original words, never in their place; and of what the researchers wrote,
//! which outputs in that language say instead.

mod own;
mod printed;
mod sheet;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::coding::Passage;
use verbatim_model::id::{TranslationId, derived_uuid};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::own_text::{OwnTextKind, OwnTranslation};
use verbatim_model::text::{CanonicalText, Hash};
use verbatim_model::translation::Translation;
use verbatim_report::{ReportLanguage, TranslationView, Vocabulary};

use printed::{PrintedQuote, Translations};

use crate::coding::QuoteRef;
use crate::counted;
use crate::error::EngineError;
use crate::people::check_date;
use crate::project::Project;
use crate::register::Register;

pub(crate) use own::{OwnText, OwnWords};

pub use printed::QuotesOf;
pub use sheet::{TranslationImport, TranslationOutcome, UnmatchedTranslation};

verbatim_model::terms! {
    /// How a quote or a text stands with its translation.
    TranslationState: "state of a translation" {
        /// There is none.
        Missing = "missing",
        /// There is one, and outputs in its language show it.
        Present = "present",
        /// There is one of words that have changed since; no output shows it.
        Stale = "stale",
        /// There is one of a quote that no report prints, or of a text that stands nowhere any more.
        Unprinted = "unprinted",
    }
}

/// A quote, or a text of the researchers, with its translation into a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TranslationRow {
    /// Number of the quote in a report of today; null where only quotes by code print it or nothing does, and for a text.
    pub anchor: Option<String>,
    /// What a text of the researchers belongs to; null for a quote.
    pub of: Option<String>,
    /// What such a text is.
    pub kind: Option<OwnTextKind>,
    /// Name of the source of a quote.
    pub source: Option<String>,
    /// Number of its turn, from 1.
    pub turn: Option<usize>,
    /// First code point.
    pub start: Option<usize>,
    /// The code point after the last.
    pub end: Option<usize>,
    /// Language of the turn or, as far as that can be told, of the text.
    pub original_language: Option<LanguageTag>,
    /// The words as reports print them.
    pub original: String,
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
    /// Number of the quote in a report of today (`Q7`), or its place as [`QuoteRef`] reads it; or what a text is called
    /// (`P1 claim`).
    pub what: String,
    /// Its words as they are printed, where several are called so.
    pub words: Option<String>,
    /// The translation.
    pub text: String,
    /// Who made it; else the coder.
    pub maker: Option<String>,
    /// When, `YYYY-MM-DD`; else today.
    pub date: Option<String>,
}

impl Project {
    /// All quotes that reports and plans print, then what the researchers wrote, with their translations into a language; what is
    /// in it already is left out. Last, translations of what is printed nowhere.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn translations(
        &self,
        to: ReportLanguage,
        quotes: QuotesOf,
    ) -> Result<Vec<TranslationRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let language = tag(to);
        let all = self.translations_into(&register, to, quotes)?;
        let mut rows: Vec<TranslationRow> = (all.quotes.iter())
            .map(|quote| {
                let found = all.of(quote);
                let row = found.map(|(row, _)| row);
                TranslationRow {
                    anchor: quote.anchor.clone(),
                    source: Some(quote.place.source.clone()),
                    turn: Some(quote.place.turn),
                    start: Some(quote.place.start),
                    end: Some(quote.place.end),
                    original_language: quote.place.language,
                    translation: row.map(|row| row.text.clone()),
                    maker: row.map(|row| row.maker.clone()),
                    date: row.map(|row| row.date.clone()),
                    ..TranslationRow::of(&quote.words, language, found.map(|(_, state)| state))
                }
            })
            .collect();
        let told: BTreeSet<TranslationId> = (all.quotes.iter())
            .filter_map(|quote| Some(all.of(quote)?.0.id))
            .collect();
        let own = |text: &OwnText| {
            let row = all.of_text(text);
            TranslationRow {
                of: Some(text.of.clone()),
                kind: Some(text.kind),
                original_language: text.language,
                translation: row.map(|row| row.text.clone()),
                maker: row.map(|row| row.maker.clone()),
                date: row.map(|row| row.date.clone()),
                ..TranslationRow::of(&text.text, language, row.map(|_| TranslationState::Present))
            }
        };
        rows.extend(all.texts.iter().map(own));
        let printed_by_code = match quotes {
            QuotesOf::EveryChapter => BTreeSet::new(),
            // Not asked for, and not gone either.
            QuotesOf::UsualChapters => {
                let every = self.translations_into(&register, to, QuotesOf::EveryChapter)?;
                let rows = every.quotes.iter().filter_map(|quote| every.of(quote));
                rows.map(|(row, _)| row.id).collect()
            }
        };
        for row in &all.rows {
            if !told.contains(&row.id) && !printed_by_code.contains(&row.id) {
                rows.push(self.unprinted(&register, row)?);
            }
        }
        let stands = |row: &&OwnTranslation| all.texts.iter().any(|it| it.text == row.original);
        for row in all.own_rows.iter().filter(|row| !stands(row)) {
            rows.push(TranslationRow {
                translation: Some(row.text.clone()),
                maker: Some(row.maker.clone()),
                date: Some(row.date.clone()),
                ..TranslationRow::of(&row.original, language, Some(TranslationState::Unprinted))
            });
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
            source: Some(source.name.clone()),
            turn: turn.map(|(number, _)| number + 1),
            start: Some(place.start),
            end: Some(place.end),
            original_language: turn.and_then(|(_, turn)| turn.language),
            translation: Some(row.text.clone()),
            maker: Some(row.maker.clone()),
            date: Some(row.date.clone()),
            ..TranslationRow::of(
                document.words(row.passage.span)?,
                row.language,
                Some(TranslationState::Unprinted),
            )
        })
    }

    /// Gives quotes and texts of the researchers translations, in one operation.
    ///
    /// # Errors
    /// When no report prints such a quote or text, it is in that language, or a translation is empty; then nothing is changed.
    pub fn set_translations(
        &mut self,
        to: ReportLanguage,
        requests: &[TranslationRequest],
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let all = project.translations_into(&register, to, QuotesOf::EveryChapter)?;
            let vocabulary = Vocabulary::new();
            let (mut rows, mut own) = (Vec::with_capacity(requests.len()), Vec::new());
            let mut of: BTreeSet<&str> = BTreeSet::new();
            for request in requests {
                let said = project.translated(request)?;
                match called(&all, request, &vocabulary)? {
                    Called::Quote(quote) => {
                        rows.push(said.of_quote(all.row(project, quote, tag(to))));
                        of.insert(&quote.place.source);
                    }
                    Called::Text(text) => {
                        own.push(said.of_text(project.own_row(all.of_text(text), text, tag(to))));
                        of.insert(&text.of);
                    }
                }
            }
            let what = match (rows.len(), own.len()) {
                (quotes, 0) => counted(quotes, "quote"),
                (0, texts) => counted(texts, "text"),
                (quotes, texts) => {
                    format!(
                        "{} and {}",
                        counted(quotes, "quote"),
                        counted(texts, "text")
                    )
                }
            };
            let of = match (of.first(), of.len()) {
                (Some(one), 1) => format!(" of `{one}`"),
                _ => String::new(),
            };
            let sentence = format!("translated {what}{of} into {to}");
            project.act("translate", sentence, |writer| {
                rows.iter().try_for_each(|row| writer.put(row))?;
                Ok(own.iter().try_for_each(|row| writer.put(row))?)
            })?;
            Ok(())
        })
    }

    /// What a request says.
    fn translated(&self, request: &TranslationRequest) -> Result<Said, EngineError> {
        let text = canonical(&request.text);
        if text.is_empty() {
            return Err(EngineError::usage(
                format!("the translation of {} is empty", request.what),
                "`verbatim translate remove` takes one away",
            ));
        }
        Ok(Said {
            text,
            maker: said(request.maker.as_deref())
                .unwrap_or(self.coder())
                .to_owned(),
            date: match said(request.date.as_deref()) {
                Some(date) => checked_date(date)?,
                None => self.now().date(),
            },
        })
    }

    /// Takes away the translations of a quote or of a text of the researchers into a language, called as in
    /// [`TranslationRequest::what`]. Returns how many.
    ///
    /// # Errors
    /// When there is none.
    pub fn remove_translation(
        &mut self,
        what: &str,
        to: ReportLanguage,
    ) -> Result<usize, EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let all = project.translations_into(&register, to, QuotesOf::EveryChapter)?;
            let unknown = || {
                let hint = format!(
                    "`verbatim translate list PROJECT --to {to}` shows those that there are"
                );
                EngineError::unknown("translation", what, hint)
            };
            let passage = match what.parse::<QuoteRef>() {
                Ok(place) => Some(project.passage(&register, &place)?),
                Err(_) => (all.quotes.iter().find(|it| it.is_called(what))).map(|it| it.passage),
            };
            let gone: Vec<&Translation> = (all.rows.iter())
                .filter(|row| Some(row.passage) == passage)
                .collect();
            let vocabulary = Vocabulary::new();
            let texts: BTreeSet<&str> = (all.texts.iter())
                .filter(|text| passage.is_none() && text.is_called(what, &vocabulary))
                .map(|text| text.text.as_str())
                .collect();
            let own: Vec<&OwnTranslation> = (all.own_rows.iter())
                .filter(|row| texts.contains(row.original.as_str()))
                .collect();
            if gone.is_empty() && own.is_empty() {
                return Err(unknown());
            }
            let of = match passage {
                Some(passage) => format!("a quote of `{}`", register.source_name(passage.source)),
                None => format!("`{what}`"),
            };
            let sentence = format!("removed the translation of {of} into {to}");
            project.act("translate-remove", sentence, |writer| {
                (gone.iter()).try_for_each(|row| writer.delete::<Translation>(row.id))?;
                (own.iter())
                    .try_for_each(|row| writer.delete::<OwnTranslation>(row.id))
                    .map_err(EngineError::from)
            })?;
            Ok(gone.len() + own.len())
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
}

impl TranslationRow {
    /// Words with how they stand, and nothing else known.
    fn of(words: &str, language: LanguageTag, state: Option<TranslationState>) -> Self {
        Self {
            anchor: None,
            of: None,
            kind: None,
            source: None,
            turn: None,
            start: None,
            end: None,
            original_language: None,
            original: words.to_owned(),
            language,
            state: state.unwrap_or(TranslationState::Missing),
            translation: None,
            maker: None,
            date: None,
        }
    }
}

/// A translation with maker and date.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Said {
    text: String,
    maker: String,
    date: String,
}

impl Said {
    fn of_quote(self, row: Translation) -> Translation {
        Translation {
            text: self.text,
            maker: self.maker,
            date: self.date,
            ..row
        }
    }

    fn of_text(self, row: OwnTranslation) -> OwnTranslation {
        OwnTranslation {
            text: self.text,
            maker: self.maker,
            date: self.date,
            ..row
        }
    }
}

/// What a name means.
enum Called<'t> {
    Quote(&'t PrintedQuote),
    Text(&'t OwnText),
}

/// The quote or text that a person means.
fn called<'t>(
    all: &'t Translations,
    request: &TranslationRequest,
    vocabulary: &Vocabulary,
) -> Result<Called<'t>, EngineError> {
    let words = request.words.as_deref().map(canonical);
    let says_so = |text: &str| (words.as_ref()).is_none_or(|words| canonical(text) == *words);
    let quotes = (all.quotes.iter())
        .filter(|quote| quote.is_called(&request.what) && says_so(&quote.words))
        .map(Called::Quote);
    let texts = (all.texts.iter())
        .filter(|text| text.is_called(&request.what, vocabulary) && says_so(&text.text))
        .map(Called::Text);
    let mut found = quotes.chain(texts);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (Some(_), Some(_)) => Err(EngineError::usage(
            format!(
                "`{}` is printed in several ways, or has several texts",
                request.what
            ),
            "say which with `--words`, or take the sheet of `verbatim translate export`, which has a row for each",
        )),
        (None, _) => Err(EngineError::unknown(
            "quote or text to be translated",
            request.what.as_str(),
            "write the number of a quote, such as Q7, or SOURCE:START-END, or what a text is called, such as \"P1 claim\"; \
             `verbatim translate list` shows those that outputs print in other languages",
        )),
    }
}

fn short_key(parts: &[&[u8]]) -> String {
    const LENGTH: usize = 16;
    let mut key = derived_uuid(parts).simple().to_string();
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
