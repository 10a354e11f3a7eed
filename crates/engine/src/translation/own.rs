//! What the researchers wrote, such as claims, in the language of an output: there the translation stands in place of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use verbatim_language::{Identifier, Language};
use verbatim_model::confidence::Confidence;
use verbatim_model::id::OwnTranslationId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::own_text::{OwnTextKind, OwnTexts, OwnTranslation};
use verbatim_model::priority::{EvidenceLink, LinkTarget, Looked};
use verbatim_model::stakeholder::Stakeholder;
use verbatim_report::{ReportLanguage, Vocabulary};
use verbatim_store::natural;

use super::{canonical, tag};
use crate::counted;
use crate::error::EngineError;
use crate::heads::plain;
use crate::plan::PlanTables;
use crate::project::Project;
use crate::register::Register;
use crate::report::OutputOptions;

/// Least certainty with which a text is taken to be in a language, from 0 to 1.
const SURE: f64 = 0.9;

/// What the researchers wrote in one language, by what they wrote in another.
#[derive(Debug, Default)]
pub(crate) struct OwnWords(HashMap<String, String>);

impl OwnWords {
    /// A text in the language, where somebody translated it; else as it is.
    pub fn put(&self, text: &mut String) {
        if let Some(said) = self.translation_of(text) {
            *text = said.to_owned();
        }
    }

    /// What somebody translated a text as.
    pub fn translation_of(&self, text: &str) -> Option<&str> {
        self.0.get(&canonical(text)).map(String::as_str)
    }

    /// The same of a text that stays as it is.
    pub fn said(&self, text: &str) -> String {
        let mut text = text.to_owned();
        self.put(&mut text);
        text
    }

    /// The same of all texts of some rows.
    pub fn put_in<T: OwnTexts>(&self, rows: &mut [T]) {
        if self.0.is_empty() {
            return;
        }
        for row in rows {
            row.own_texts(&mut |_, text| self.put(text));
        }
    }
}

impl OwnWords {
    /// The same of the groups of people.
    pub fn put_in_groups(&self, register: &mut Register) {
        let people = register.participants.values_mut();
        self.put_apart(people.filter_map(|person| person.group.as_mut()));
    }

    /// The same of names by which something is counted: different ones that would be called the same stay as they are.
    pub fn put_apart<'n>(&self, names: impl Iterator<Item = &'n mut String>) {
        if self.0.is_empty() {
            return;
        }
        let mut names: Vec<&mut String> = names.collect();
        let mut called: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for name in &names {
            let alike = called.entry(plain(&self.said(name))).or_default();
            alike.insert(name.to_string());
        }
        for name in &mut names {
            if called[&plain(&self.said(name))].len() == 1 {
                self.put(name);
            }
        }
    }
}

/// A text of the researchers that outputs print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OwnText {
    /// What it belongs to: `P1`, `HR-A1 3`.
    pub of: String,
    pub kind: OwnTextKind,
    pub text: String,
    /// Its language, as far as that can be told.
    pub language: Option<LanguageTag>,
}

impl OwnText {
    /// By what a row of a sheet is known again.
    pub fn key(&self) -> String {
        super::short_key(&[b"own-text", self.text.as_bytes()])
    }

    /// What it is called, in a language.
    pub fn name(&self, vocabulary: &Vocabulary, language: ReportLanguage) -> String {
        format!("{} {}", self.of, vocabulary.term(language, self.kind))
    }

    /// Whether a name means it: the key alone, or with the kind in any language.
    pub fn is_called(&self, name: &str, vocabulary: &Vocabulary) -> bool {
        let name = name.trim();
        if name.eq_ignore_ascii_case(&self.of) {
            return true;
        }
        let Some((of, kind)) = name.rsplit_once(char::is_whitespace) else {
            return false;
        };
        let is_it = |of: &str, kind: &str| {
            of.trim().eq_ignore_ascii_case(&self.of)
                && vocabulary.read::<OwnTextKind>(kind, plain) == Ok(self.kind)
        };
        is_it(of, kind)
            || (name.get(..self.of.len())).is_some_and(|of| is_it(of, name[self.of.len()..].trim()))
    }
}

/// Gathers texts, each one once, under the first thing that has it.
struct Gathered {
    identifier: Identifier<'static>,
    known: BTreeSet<String>,
    texts: Vec<OwnText>,
}

impl Gathered {
    fn take(&mut self, of: &str, row: &mut impl OwnTexts) {
        row.own_texts(&mut |kind, text| {
            let text = canonical(text);
            if !text.chars().any(char::is_alphabetic) || !self.known.insert(text.clone()) {
                return;
            }
            let identified = self.identifier.text(&text);
            let language = (identified.language)
                .filter(|_| identified.confidence >= SURE)
                .and_then(|language| language.code().parse().ok());
            self.texts.push(OwnText {
                of: of.to_owned(),
                kind,
                text,
                language,
            });
        });
    }
}

impl Project {
    /// What outputs in a language say for what the researchers wrote.
    pub(crate) fn own_words_for(
        &self,
        language: ReportLanguage,
        options: &OutputOptions<'_>,
    ) -> Result<OwnWords, EngineError> {
        if options.as_written {
            return Ok(OwnWords::default());
        }
        let mut rows = self.own_translations_into(language)?;
        // Of two that were made apart, the later one.
        rows.sort_by(|a, b| (&a.date, a.id).cmp(&(&b.date, b.id)));
        let pairs = rows.into_iter().map(|row| (row.original, row.text));
        Ok(OwnWords(pairs.collect()))
    }

    pub(super) fn own_translations_into(
        &self,
        language: ReportLanguage,
    ) -> Result<Vec<OwnTranslation>, EngineError> {
        let mut rows: Vec<OwnTranslation> = self.store.all()?;
        rows.retain(|row| row.language == tag(language));
        Ok(rows)
    }

    /// The row that a translation of a text becomes.
    pub(super) fn own_row(
        &self,
        known: Option<&OwnTranslation>,
        text: &OwnText,
        language: LanguageTag,
    ) -> OwnTranslation {
        known.cloned().unwrap_or_else(|| OwnTranslation {
            id: OwnTranslationId(self.new_id()),
            original: text.text.clone(),
            language,
            text: String::new(),
            maker: String::new(),
            date: String::new(),
        })
    }

    /// What the researchers wrote and reports and plans print, but for what is in `to` already, in the order of the chapters.
    pub(super) fn own_texts(&self, to: ReportLanguage) -> Result<Vec<OwnText>, EngineError> {
        let mut texts = self.all_own_texts(to)?;
        texts.retain(|text| text.language != Some(tag(to)));
        Ok(texts)
    }

    /// Says texts, each given as it is written, in a language, as one operation.
    ///
    /// # Errors
    /// When nothing is written so.
    pub(crate) fn translate_own_texts(
        &mut self,
        to: ReportLanguage,
        pairs: &[(String, String)],
        (maker, date): (&str, &str),
    ) -> Result<(), EngineError> {
        let texts = self.all_own_texts(to)?;
        let known = self.own_translations_into(to)?;
        let mut rows = Vec::with_capacity(pairs.len());
        for (original, said) in pairs {
            let text = (texts.iter().find(|text| text.text == canonical(original)))
                .ok_or_else(|| EngineError::unknown("text", original.as_str(), ""))?;
            let before = known.iter().find(|row| row.original == text.text);
            rows.push(OwnTranslation {
                text: canonical(said),
                maker: maker.to_owned(),
                date: date.to_owned(),
                ..self.own_row(before, text, tag(to))
            });
        }
        let sentence = format!("translated {} into {to}", counted(rows.len(), "text"));
        self.act("translate", sentence, |writer| {
            Ok(rows.iter().try_for_each(|row| writer.put(row))?)
        })?;
        Ok(())
    }

    fn all_own_texts(&self, to: ReportLanguage) -> Result<Vec<OwnText>, EngineError> {
        let mut gathered = Gathered {
            identifier: Identifier::new(&Language::ALL),
            known: BTreeSet::new(),
            texts: Vec::new(),
        };
        gathered.take("project", &mut self.row.clone());
        self.gather_evidence(&mut gathered)?;
        self.gather_plan(&mut gathered, to)?;
        for person in Register::read(&self.store)?.participants_in_order() {
            if let Some(group) = &person.group {
                gathered.take(group, &mut person.clone());
            }
        }
        Ok(gathered.texts)
    }

    fn gather_evidence(&self, gathered: &mut Gathered) -> Result<(), EngineError> {
        let looked: Vec<Looked> = self.store.all()?;
        let forms: Vec<Confidence> = self.store.all()?;
        let mut keys: BTreeMap<LinkTarget, String> = BTreeMap::new();
        for mut priority in self.store.priorities()? {
            if !priority.state.is_in_force() {
                continue;
            }
            let key = priority.key.clone();
            gathered.take(&key, &mut priority);
            let of_it = |id| id == priority.id;
            for looked in looked.iter().filter(|row| of_it(row.priority)) {
                gathered.take(&key, &mut looked.clone());
            }
            for form in forms.iter().filter(|row| of_it(row.priority)) {
                gathered.take(&key, &mut form.clone());
            }
            keys.insert(LinkTarget::Priority(priority.id), key);
        }
        for mut validation in self.validations_in_order()? {
            let key = validation.key.clone();
            gathered.take(&key, &mut validation);
            keys.insert(LinkTarget::Validation(validation.id), key);
        }
        for mut case in self.cases()? {
            let key = case.practice.key.clone();
            gathered.take(&key, &mut case.practice);
            for lesson in &mut case.lessons {
                let of = format!("{key} {}", lesson.number);
                gathered.take(&of, lesson);
                keys.insert(LinkTarget::Lesson(lesson.id), of);
            }
            for remark in &mut case.remarks {
                gathered.take(&format!("{key} {}", remark.number), remark);
            }
        }
        let mut links: Vec<EvidenceLink> = self.store.all()?;
        links.retain(|link| link.paraphrase.is_some());
        links.sort_by_key(|link| (link.passage, link.id));
        for link in &mut links {
            if let Some(key) = keys.get(&link.target) {
                gathered.take(key, link);
            }
        }
        Ok(())
    }

    fn gather_plan(&self, gathered: &mut Gathered, to: ReportLanguage) -> Result<(), EngineError> {
        let mut tables = PlanTables::read(&self.store)?;
        for challenge in &mut tables.challenges {
            gathered.take(&challenge.key.clone(), challenge);
        }
        for solution in &mut tables.solutions {
            let key = solution.key.clone();
            gathered.take(&key, solution);
            let of_it = |id| id == solution.id;
            for vote in tables.votes.iter_mut().filter(|row| of_it(row.solution)) {
                gathered.take(&key, vote);
            }
        }
        for action in &mut tables.actions {
            let key = action.key.clone();
            if to == ReportLanguage::English && action.title_en.is_some() {
                // Said in its sheet.
                gathered.known.insert(canonical(&action.title));
            }
            gathered.take(&key, action);
            let id = action.id;
            macro_rules! take {
                ($($rows:ident),*) => {
                    $(for row in tables.$rows.iter_mut().filter(|row| row.action == id) {
                        gathered.take(&key, row);
                    })*
                };
            }
            take!(funding, indicators, risks, follow_ups);
            for step in tables.steps.iter_mut().filter(|row| row.action == id) {
                gathered.take(&format!("{key} {}", step.key), step);
            }
            take!(decisions);
        }
        let mut stakeholders: Vec<Stakeholder> = self.store.all()?;
        stakeholders.sort_by_cached_key(|row| natural(&row.key));
        for stakeholder in &mut stakeholders {
            gathered.take(&stakeholder.key.clone(), stakeholder);
        }
        Ok(())
    }
}

impl PlanTables {
    /// The tables with the texts of a language.
    pub fn worded(mut self, words: &OwnWords) -> Self {
        words.put_in(&mut self.challenges);
        words.put_in(&mut self.solutions);
        words.put_in(&mut self.votes);
        words.put_in(&mut self.actions);
        words.put_in(&mut self.funding);
        words.put_in(&mut self.indicators);
        words.put_in(&mut self.risks);
        words.put_in(&mut self.follow_ups);
        words.put_in(&mut self.steps);
        words.put_in(&mut self.decisions);
        self
    }
}
