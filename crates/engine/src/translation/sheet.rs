//! The sheet that goes to a translator and comes back.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::own_text::OwnTranslation;
use verbatim_model::translation::Translation;
use verbatim_report::{ReportLanguage, Sheet, SheetCell, Vocabulary};

use super::{
    OwnText, PrintedQuote, QuotesOf, Said, TranslationState, Translations, canonical, checked_date,
    said, tag,
};
use crate::document::analysed;
use crate::error::EngineError;
use crate::privacy::{Key, Mask};
use crate::project::Project;
use crate::register::Register;
use crate::titled::{Row, TitledSheet, titles};

/// Columns by their messages.
const COLUMNS: [&str; 11] = [
    "head-quote",
    "head-quote-source",
    "head-quote-turn",
    "head-quote-speaker",
    "head-original-language",
    "head-original",
    "head-translation-language",
    "head-translation",
    "head-translator",
    "head-translated",
    "head-quote-key",
];

/// What a sheet of translations did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TranslationOutcome {
    /// How many quotes and texts had no translation and have one.
    pub added: usize,
    /// How many had another one, or one of words that have changed since.
    pub changed: usize,
    /// How many are as they were.
    pub unchanged: usize,
    /// How many rows have no translation; what there was stays.
    pub empty: usize,
    /// Rows that are of nothing that reports print.
    pub unmatched: Vec<UnmatchedTranslation>,
}

/// A row of a sheet that is of nothing that is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnmatchedTranslation {
    /// Line of the file, from 1.
    pub line: u32,
    /// The number of the quote, or what the text is called, in the sheet.
    pub quote: String,
    /// The source in the sheet.
    pub source: String,
}

/// How a sheet is read.
#[derive(Debug, Clone, Copy, Default)]
pub struct TranslationImport<'i> {
    /// Its encoding; else it is told from the bytes.
    pub encoding: Option<&'i str>,
    /// Who made what is new in it; else what its column says, else the coder.
    pub maker: Option<&'i str>,
    /// When, `YYYY-MM-DD`; else what its column says, else today.
    pub date: Option<&'i str>,
    /// The key with which it was written: what was masked then is no change.
    pub key: Option<&'i Key>,
    /// Whether nothing is changed.
    pub dry_run: bool,
}

impl Project {
    /// A table with a row for each quote that a report of today prints in another language, and then for each text of the
    /// researchers, with its translation where there is one: for a translator, and to be read back by
    /// [`Self::import_translations`]. `heads` is the language of the heads. Whoever may not be quoted is not in it. Names and
    /// identifiers in quotes are masked where there is a key of pseudonyms.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn translation_sheet(
        &self,
        to: ReportLanguage,
        heads: ReportLanguage,
        quotes: QuotesOf,
        key: Option<&Key>,
    ) -> Result<Sheet, EngineError> {
        let vocabulary = Vocabulary::new();
        let register = Register::read(&self.store)?;
        let all = self.translations_into(&register, to, quotes)?;
        let masking = Masking::new(self, &all, key)?;
        let mut sheet = Sheet {
            name: vocabulary.say(heads, "translation-sheet"),
            header: titles(&vocabulary, heads, &COLUMNS),
            rows: Vec::new(),
        };
        let text = |value: Option<String>| SheetCell::from(value.unwrap_or_default());
        let language = |tag: Option<LanguageTag>| text(tag.map(|tag| tag.to_string()));
        for quote in &all.quotes {
            let place = &quote.place;
            let known = (all.of(quote))
                .filter(|(_, state)| *state == TranslationState::Present)
                .map(|(row, _)| row);
            sheet.rows.push(vec![
                text(quote.anchor.clone()),
                place.source.as_str().into(),
                place.turn.into(),
                text(place.participant.clone()),
                language(place.language),
                masking.original(quote).into(),
                tag(to).to_string().into(),
                text(known.map(|row| masking.translation(quote, row, to))),
                text(known.map(|row| row.maker.clone())),
                text(known.map(|row| row.date.clone())),
                quote.key.as_str().into(),
            ]);
        }
        for own in &all.texts {
            let known = all.of_text(own);
            sheet.rows.push(vec![
                own.name(&vocabulary, heads).into(),
                SheetCell::Empty,
                SheetCell::Empty,
                SheetCell::Empty,
                language(own.language),
                own.text.as_str().into(),
                tag(to).to_string().into(),
                text(known.map(|row| row.text.clone())),
                text(known.map(|row| row.maker.clone())),
                text(known.map(|row| row.date.clone())),
                own.key().into(),
            ]);
        }
        Ok(sheet)
    }

    /// Takes translations from a sheet (CSV or XLSX) that [`Self::translation_sheet`] wrote, in any order, as one operation.
    /// Rows are known by their keys; a row without a translation changes nothing.
    ///
    /// # Errors
    /// When the sheet cannot be read, has a column that is none of its own, lacks one that is needed, or a value makes no
    /// sense, with file and line; then nothing is changed.
    pub fn import_translations(
        &mut self,
        name: &str,
        bytes: &[u8],
        to: ReportLanguage,
        how: &TranslationImport<'_>,
    ) -> Result<TranslationOutcome, EngineError> {
        let vocabulary = Vocabulary::new();
        let languages = self.analysed_languages();
        let encoding = (how.encoding, languages.as_slice());
        let sheet = TitledSheet::read(name, bytes, encoding, &vocabulary, &COLUMNS)?;
        check_columns(name, &sheet)?;
        let given = said(how.date).map(checked_date).transpose()?;
        self.settled(|project| {
            let register = project.register()?;
            let all = project.translations_into(&register, to, QuotesOf::EveryChapter)?;
            let masking = Masking::new(project, &all, how.key)?;
            let reading = Reading {
                project,
                file: name,
                to,
                all: &all,
                masking: &masking,
                maker: said(how.maker),
                date: given.as_deref(),
            };
            let (rows, own, outcome) = reading.plan(&sheet)?;
            let changed = rows.len() + own.len();
            if how.dry_run || changed == 0 {
                return Ok(outcome);
            }
            let sentence = format!(
                "took translations into {to} from `{name}` ({changed}, {} of them new)",
                outcome.added
            );
            project.act("translate-import", sentence, |writer| {
                rows.iter().try_for_each(|row| writer.put(row))?;
                Ok(own.iter().try_for_each(|row| writer.put(row))?)
            })?;
            Ok(outcome)
        })
    }
}

/// Refuses a sheet that may be another one.
fn check_columns(name: &str, sheet: &TitledSheet) -> Result<(), EngineError> {
    const HINT: &str = "`verbatim translate export` writes a sheet with all columns; a translator fills in the translations";
    if let Some(other) = sheet.other_heads().first() {
        return Err(EngineError::refused(
            format!("{name}:1: the column `{other}` is none of a sheet of translations"),
            HINT,
        ));
    }
    if let Some(twice) = sheet.twice() {
        return Err(EngineError::refused(
            format!("{name}:1: there are two columns `{twice}`"),
            HINT,
        ));
    }
    for (column, what) in [
        ("head-quote-key", "keys"),
        ("head-translation", "translations"),
    ] {
        if !sheet.has(column) {
            let heads = sheet.heads().join(", ");
            return Err(EngineError::refused(
                format!("{name}:1: there is no column of {what}; the columns are {heads}"),
                HINT,
            ));
        }
    }
    Ok(())
}

/// Words without what would give somebody away.
struct Masking {
    mask: Option<Mask>,
}

impl Masking {
    fn new(project: &Project, all: &Translations, key: Option<&Key>) -> Result<Self, EngineError> {
        let sources: BTreeSet<String> = (all.quotes.iter())
            .map(|quote| quote.place.source.clone())
            .collect();
        let mask = key.map(|key| Mask::new(project, key, &sources, &project.now().date()));
        Ok(Self {
            mask: mask.transpose()?,
        })
    }

    fn original(&self, quote: &PrintedQuote) -> String {
        let place = &quote.place;
        let mask = self.mask.as_ref();
        mask.and_then(|mask| mask.masked(&quote.words, analysed(place.language), &place.source))
            .unwrap_or_else(|| quote.words.clone())
    }

    fn translation(&self, quote: &PrintedQuote, row: &Translation, to: ReportLanguage) -> String {
        let mask = self.mask.as_ref();
        mask.and_then(|mask| mask.masked(&row.text, analysed(Some(tag(to))), &quote.place.source))
            .unwrap_or_else(|| row.text.clone())
    }
}

/// A sheet against what the project has.
struct Reading<'r> {
    project: &'r Project,
    file: &'r str,
    to: ReportLanguage,
    all: &'r Translations,
    masking: &'r Masking,
    maker: Option<&'r str>,
    date: Option<&'r str>,
}

impl Reading<'_> {
    /// The rows of translations as they will be, and what is told of them.
    fn plan(
        &self,
        sheet: &TitledSheet,
    ) -> Result<(Vec<Translation>, Vec<OwnTranslation>, TranslationOutcome), EngineError> {
        let quotes = (self.all.quotes.iter()).map(|it| (it.key.clone(), Item::Quote(it)));
        let texts = (self.all.texts.iter()).map(|it| (it.key(), Item::Text(it)));
        let items: BTreeMap<String, Item<'_>> = quotes.chain(texts).collect();
        let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
        let mut outcome = TranslationOutcome::default();
        let (mut rows, mut own) = (Vec::new(), Vec::new());
        for row in sheet.rows() {
            let wrong = |error: EngineError| row.wrong(self.file, &error);
            self.check_language(&row).map_err(wrong)?;
            let date = row.day("head-translated").map_err(wrong)?;
            if let Some(date) = &date {
                checked_date(date).map_err(wrong)?;
            }
            let text = canonical(row.value("head-translation").unwrap_or_default());
            let item = (row.value("head-quote-key")).and_then(|key| items.get_key_value(key));
            let Some((key, item)) = item else {
                outcome.unmatched.push(UnmatchedTranslation {
                    line: row.line,
                    quote: row.text("head-quote").unwrap_or_default(),
                    source: row.text("head-quote-source").unwrap_or_default(),
                });
                continue;
            };
            if let Some(other) = seen.insert(key, row.line) {
                return Err(wrong(EngineError::refused(
                    format!("the same stands in line {other} already"),
                    "keep one of the two rows",
                )));
            }
            if text.is_empty() {
                outcome.empty += 1;
                continue;
            }
            let filled = Filled {
                text,
                maker: row.value("head-translator"),
                date,
            };
            let known = self.known(item);
            let said = match known.as_ref().filter(|known| known.is_current) {
                Some(before) => match self.changed(before, filled) {
                    Some(after) => {
                        outcome.changed += 1;
                        after
                    }
                    None => {
                        outcome.unchanged += 1;
                        continue;
                    }
                },
                None => {
                    match known {
                        Some(_) => outcome.changed += 1,
                        None => outcome.added += 1,
                    }
                    Said {
                        text: filled.text,
                        maker: (self.maker.or(filled.maker))
                            .unwrap_or(self.project.coder())
                            .to_owned(),
                        date: (self.date.map(str::to_owned).or(filled.date))
                            .unwrap_or_else(|| self.project.now().date()),
                    }
                }
            };
            match item {
                Item::Quote(quote) => {
                    rows.push(said.of_quote(self.all.row(self.project, quote, tag(self.to))));
                }
                Item::Text(text) => {
                    let row = (self.project).own_row(self.all.of_text(text), text, tag(self.to));
                    own.push(said.of_text(row));
                }
            }
        }
        Ok((rows, own, outcome))
    }

    /// The translation that there is.
    fn known(&self, item: &Item<'_>) -> Option<Known> {
        match item {
            Item::Quote(quote) => {
                let (row, state) = self.all.of(quote)?;
                Some(Known {
                    said: Said {
                        text: row.text.clone(),
                        maker: row.maker.clone(),
                        date: row.date.clone(),
                    },
                    in_sheet: canonical(&self.masking.translation(quote, row, self.to)),
                    is_current: state == TranslationState::Present,
                })
            }
            Item::Text(text) => {
                let row = self.all.of_text(text)?;
                Some(Known {
                    said: Said {
                        text: row.text.clone(),
                        maker: row.maker.clone(),
                        date: row.date.clone(),
                    },
                    in_sheet: row.text.clone(),
                    is_current: true,
                })
            }
        }
    }

    /// A translation as a sheet has it now; `None` where it is as it was.
    fn changed(&self, before: &Known, filled: Filled<'_>) -> Option<Said> {
        let is_same = filled.text == before.said.text || filled.text == before.in_sheet;
        let before = &before.said;
        let own = |date: &String| *date != before.date;
        let after = if is_same {
            Said {
                maker: filled.maker.unwrap_or(&before.maker).to_owned(),
                date: filled.date.unwrap_or_else(|| before.date.clone()),
                ..before.clone()
            }
        } else {
            Said {
                text: filled.text,
                maker: (self.maker.or(filled.maker))
                    .unwrap_or(self.project.coder())
                    .to_owned(),
                // The day of the words before is not that of these.
                date: (self.date.map(str::to_owned))
                    .or(filled.date.filter(own))
                    .unwrap_or_else(|| self.project.now().date()),
            }
        };
        (after != *before).then_some(after)
    }

    /// Refuses a row that is a translation into another language.
    fn check_language(&self, row: &Row<'_>) -> Result<(), EngineError> {
        let Some(language) = row.value("head-translation-language") else {
            return Ok(());
        };
        if language.eq_ignore_ascii_case(&self.to.to_string()) {
            return Ok(());
        }
        Err(EngineError::refused(
            format!(
                "the translation is into `{language}`, not into `{}`",
                self.to
            ),
            format!("say `--to {language}`, or choose the other sheet"),
        ))
    }
}

/// What a row of a sheet is of.
enum Item<'i> {
    Quote(&'i PrintedQuote),
    Text(&'i OwnText),
}

/// A translation that there is.
struct Known {
    said: Said,
    /// As a sheet has it.
    in_sheet: String,
    /// Whether it is of the words that are printed now.
    is_current: bool,
}

/// What a row of a sheet says.
struct Filled<'s> {
    text: String,
    maker: Option<&'s str>,
    date: Option<String>,
}
