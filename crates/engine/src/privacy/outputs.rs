//! What outputs lack or tell too much, besides names and identifiers: quotes without a paraphrase, values that few people
//! share, and keys of pseudonyms that lie where others get them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use verbatim_analysis::evidence::Study;
use verbatim_analysis::small_cells::SMALL_CELL;
use verbatim_ingest::Said;
use verbatim_language::fold;
use verbatim_model::id::ParticipantId;
use verbatim_model::participant::Attribute;
use verbatim_model::translation::Translation;
use verbatim_store::natural;

use super::{Key, LeakRow, Suspects};
use crate::document::analysed;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;
use crate::report::{OutputOptions, ReportLanguage};

/// Shortest value that is looked for: a shorter one may be anything.
const SHORTEST: usize = 3;

/// Values of attributes that too few people share to be told, each with the attribute.
pub(super) struct FewShare {
    values: BTreeMap<String, (String, String)>,
}

impl FewShare {
    /// Of all people who count, with the limit that outputs have when nobody says otherwise. A value that is told of
    /// somebody gives nobody away.
    pub fn new(project: &Project) -> Result<Self, EngineError> {
        let register = project.register()?;
        let mut known: BTreeMap<ParticipantId, BTreeMap<String, String>> = BTreeMap::new();
        for attribute in project.store.all::<Attribute>()? {
            let of_them = known.entry(attribute.participant).or_default();
            of_them.insert(attribute.key, attribute.value);
        }
        for person in register.participants.values() {
            for (key, value) in [
                ("group", &person.group),
                ("organisation", &person.organisation),
            ] {
                if let Some(value) = value {
                    let of_them = known.entry(person.id).or_default();
                    of_them.insert(key.to_owned(), value.clone());
                }
            }
        }
        let no_texts = BTreeMap::new();
        let study = Study::new(project.tables(&register, &no_texts)?);
        let cells = study.small_cells(&known, SMALL_CELL);
        let (mut values, mut shown) = (BTreeMap::new(), BTreeSet::new());
        for (id, of_them) in &known {
            for (key, value) in of_them {
                let folded = fold(value);
                if cells.shows(key, *id) {
                    shown.insert(folded);
                } else if folded.chars().filter(|c| c.is_alphabetic()).count() >= SHORTEST {
                    values.insert(folded, (key.clone(), value.clone()));
                }
            }
        }
        values.retain(|folded, _| !shown.contains(folded));
        Ok(Self { values })
    }

    /// The values that stand by themselves in a piece of a file, as they stand in a cell or in a list of what is known of
    /// somebody; each as `attribute: value`. In running speech they are words like others.
    pub fn find(&self, said: &Said) -> Vec<String> {
        let text = &said.text;
        let is_border = |c: Option<char>| c.is_none_or(|c| "·,;|:()[]\"\n\t".contains(c));
        let stands = |value: &str| {
            text.match_indices(value).any(|(at, _)| {
                let (before, after) = (&text[..at], &text[at + value.len()..]);
                let space = |c: &char| *c == ' ';
                let before = before.chars().rev().find(|c| !space(c));
                is_border(before) && is_border(after.chars().find(|c| !space(c)))
            })
        };
        (self.values.values())
            .filter(|(_, value)| stands(value))
            .map(|(attribute, value)| format!("{attribute}: {value}"))
            .collect()
    }
}

impl Project {
    /// The names and identifiers in translations of quotes, by source and position.
    pub(super) fn leaks_of_translations(
        &self,
        register: &Register,
        suspects: &Suspects,
    ) -> Result<Vec<LeakRow>, EngineError> {
        let mut translations: Vec<Translation> = self.store.all()?;
        translations.sort_by_cached_key(|row| {
            let source = natural(register.source_name(row.passage.source));
            (source, row.passage.span, row.language, row.id)
        });
        let mut rows = Vec::new();
        for translation in translations {
            let passage = translation.passage;
            let Some(source) = register.source_by_id(passage.source) else {
                continue;
            };
            let document = self.document(source)?;
            let turn = document.turns_at(passage.span).next();
            let place = document.code_points(passage.span);
            let language = analysed(Some(translation.language));
            for stretch in suspects.stretches(&translation.text, language, false) {
                rows.push(LeakRow {
                    place: Some(format!("translation into {}", translation.language)),
                    source: Some(source.name.clone()),
                    turn: turn.map(|(number, _)| number + 1),
                    start: Some(place.start),
                    end: Some(place.end),
                    ..LeakRow::of(
                        suspects.kind(&stretch.what),
                        translation.text[stretch.start..stretch.end].to_owned(),
                    )
                });
            }
        }
        Ok(rows)
    }

    /// The linked quotes that may not be printed today, and that nobody has paraphrased.
    pub(super) fn missing_paraphrases(&self) -> Result<Vec<LeakRow>, EngineError> {
        let today = self.now().date();
        let options = OutputOptions {
            date: Some(&today),
            ..OutputOptions::default()
        };
        let report = self.report_view(ReportLanguage::English, &options)?;
        let priorities = (report.priorities.iter()).map(|it| (&it.key, &it.not_printed));
        let asked = (report.validations.iter()).map(|it| (&it.key, &it.not_printed));
        let lessons = (report.practices.iter())
            .flat_map(|case| case.lessons.iter().map(|it| (&case.key, &it.not_printed)));
        let mut rows = Vec::new();
        for (key, quotes) in priorities.chain(asked).chain(lessons) {
            for quote in quotes.iter().filter(|quote| quote.paraphrase.is_none()) {
                rows.push(LeakRow {
                    source: Some(quote.place.source.clone()),
                    turn: Some(quote.place.turn),
                    start: Some(quote.place.start),
                    end: Some(quote.place.end),
                    ..LeakRow::of("missing paraphrase", key.clone())
                });
            }
        }
        Ok(rows)
    }

    /// Keys of pseudonyms in the folder of the project, and beside the reports.
    pub(super) fn stray_keys(&self, reports: &[&Path]) -> Vec<LeakRow> {
        let mut folders: BTreeSet<PathBuf> = BTreeSet::from([self.folder().to_owned()]);
        for report in reports {
            let folder = report
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty());
            folders.insert(folder.unwrap_or(Path::new(".")).to_owned());
        }
        let mut rows = Vec::new();
        for folder in folders {
            let mut files: Vec<PathBuf> = (std::fs::read_dir(&folder).into_iter())
                .flatten()
                .filter_map(|entry| Some(entry.ok()?.path()))
                .filter(|path| path.is_file())
                .collect();
            files.sort();
            for file in files.into_iter().filter(|file| Key::is_at(file)) {
                let name = file.file_name().unwrap_or_default().to_string_lossy();
                rows.push(LeakRow {
                    report: Some(file.display().to_string()),
                    ..LeakRow::of("key of pseudonyms", name.into_owned())
                });
            }
        }
        rows
    }
}
