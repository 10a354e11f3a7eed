//! The main job on the sample study that is inside the program, with a fixed clock and fixed ids, so that its reports
//! are the same everywhere.

mod conclusions;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;
use serde::Deserialize;
use verbatim_ingest::sheet;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::operation::Timestamp;
use verbatim_model::priority::LinkKind;
use verbatim_model::session::SessionKind;
use verbatim_model::term::Term as _;
use verbatim_model::text::Span;

use conclusions::Conclusions;

use crate::Progress;
use crate::coding::QuoteRef;
use crate::environment::FixedEnvironment;
use crate::error::EngineError;
use crate::import::{ImportOptions, ImportStatus};
use crate::linking::LinkRequest;
use crate::people::SessionChange;
use crate::priority::NewPriority;
use crate::project::{NewProject, Project};
use crate::register::Register;
use crate::report::{ReportFormat, ReportLanguage};
use crate::translation::TranslationRequest;
use crate::verify::Verification;

#[derive(RustEmbed)]
#[folder = "../../corpora"]
struct Corpora;

#[derive(RustEmbed)]
#[folder = "../../plans"]
struct Plans;

#[derive(RustEmbed)]
#[folder = "../../codebooks"]
struct Codebooks;

/// The codebooks that come with the program.
pub(crate) fn shipped_codebooks() -> impl Iterator<Item = String> {
    let text = |name: std::borrow::Cow<'static, str>| {
        let file = Codebooks::get(&name)?;
        String::from_utf8(file.data.into_owned()).ok()
    };
    Codebooks::iter().filter_map(text)
}

/// Name and text of the codebook of the five objectives.
pub(crate) fn shipped_codebook() -> Result<(String, String), EngineError> {
    const NAME: &str = "neb-social-economy.toml";
    let file = Codebooks::get(NAME).ok_or_else(|| damaged(NAME, "it is missing"))?;
    let text = String::from_utf8(file.data.into_owned()).map_err(|error| damaged(NAME, error))?;
    Ok((NAME.to_owned(), text))
}

/// 15 June 2026, 8 o’clock in UTC: after the last session of the sample study.
const START: Timestamp = Timestamp(1_781_510_400_000);

/// The sample study: its sessions and what its researchers concluded.
#[derive(Debug, Deserialize)]
struct Description {
    project: DescribedProject,
    session: Vec<DescribedSession>,
    priority: Vec<DescribedPriority>,
    #[serde(flatten)]
    conclusions: Conclusions,
    /// What challenges were drawn from.
    #[serde(default)]
    drawn: Vec<DescribedPassage>,
    /// Findings of checks that may stay so.
    #[serde(default)]
    accept: Vec<DescribedDecision>,
}

#[derive(Debug, Deserialize)]
struct DescribedPassage {
    challenge: String,
    source: String,
    quote: String,
}

#[derive(Debug, Deserialize)]
struct DescribedDecision {
    check: String,
    action: String,
    why: String,
}

#[derive(Debug, Deserialize)]
struct DescribedProject {
    title: String,
    languages: Vec<String>,
    coder: String,
    /// Who translated quotes into English, and when.
    translator: String,
    translated: String,
    codebook: String,
    participants: String,
    stakeholders: String,
    /// Sheets of the plan.
    plan: Vec<String>,
    /// What its researchers wrote, in other languages: language, original, translation.
    translations: String,
}

#[derive(Debug, Deserialize)]
struct DescribedSession {
    key: String,
    kind: SessionKind,
    date: String,
    #[serde(default)]
    country: String,
    territory: String,
    sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct DescribedPriority {
    key: String,
    claim: String,
    #[serde(default)]
    territories: Vec<String>,
    objectives: Vec<String>,
    #[serde(default)]
    link: Vec<DescribedLink>,
}

#[derive(Debug, Deserialize)]
struct DescribedLink {
    #[serde(rename = "as")]
    kind: LinkKind,
    source: String,
    quote: String,
    /// Key of a code that the researcher gave the quote too.
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    shown: Option<String>,
    /// What it says in English.
    #[serde(default)]
    en: Option<String>,
}

/// What the demo left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoOutcome {
    /// Number of sources.
    pub sources: usize,
    /// Codings by rule.
    pub codings: usize,
    /// Number of priorities.
    pub priorities: usize,
    /// The reports, HTML first.
    pub reports: Vec<PathBuf>,
    /// What `verify` says of the project and all reports.
    pub verification: Verification,
}

fn damaged(what: &str, error: impl std::fmt::Display) -> EngineError {
    EngineError::refused(
        format!("the sample study inside the program cannot be used: {what}: {error}"),
        "",
    )
}

fn file(name: &str) -> Result<Vec<u8>, EngineError> {
    Corpora::get(name)
        .map(|file| file.data.into_owned())
        .ok_or_else(|| damaged(name, "it is missing"))
}

fn plan_file(name: &str) -> Result<Vec<u8>, EngineError> {
    Plans::get(name)
        .map(|file| file.data.into_owned())
        .ok_or_else(|| damaged(name, "it is missing"))
}

/// Whether this is the coder who makes the sample study: nobody's own name.
#[must_use]
pub fn is_maker(coder: &str) -> bool {
    let described = file("project.toml").ok();
    let described = described.and_then(|text| toml::from_slice::<Description>(&text).ok());
    described.is_some_and(|described| described.project.coder == coder)
}

/// Makes the sample study in `folder`, which gets `project.db` and the reports. `progress` counts steps.
///
/// # Errors
/// When there is a project already, or the folder cannot be written.
pub fn demo(folder: &Path, progress: Progress<'_>) -> Result<DemoOutcome, EngineError> {
    let text = file("project.toml")?;
    let text = std::str::from_utf8(&text).map_err(|error| damaged("project.toml", error))?;
    let description: Description =
        toml::from_str(text).map_err(|error| damaged("project.toml", error))?;
    let languages = (description.project.languages.iter())
        .map(|code| {
            code.parse::<LanguageTag>()
                .map_err(|error| damaged("project.toml", error))
        })
        .collect::<Result<_, _>>()?;
    let new = NewProject {
        title: description.project.title.clone(),
        languages,
        coder: description.project.coder.clone(),
    };
    let mut project = Project::create(folder, &new, Box::new(FixedEnvironment::new(START)))?;
    let steps = description.session.len() as u64 + description.priority.len() as u64 + 8;
    let mut done = 0;
    let mut step = || {
        done += 1;
        progress(done, steps);
    };
    project.end_batch();
    for session in &description.session {
        project.import_session(session)?;
        step();
    }
    let sheet = file(&description.project.participants)?;
    project.import_participants(&description.project.participants, &sheet, None)?;
    project.end_batch();
    step();
    let name = &description.project.codebook;
    let codebook = Codebooks::get(name).ok_or_else(|| damaged(name, "it is missing"))?;
    let codebook = std::str::from_utf8(&codebook.data).map_err(|error| damaged(name, error))?;
    project.import_codebook(name, codebook)?;
    project.end_batch();
    step();
    let coded = project.apply_rules(&mut |_, _| {})?;
    project.end_batch();
    step();
    for priority in &description.priority {
        project.add_described(priority)?;
        step();
    }
    project.conclude(&description.conclusions)?;
    project.add_plan(&description)?;
    step();
    project.add_translations(&description)?;
    project.add_own_translations(&description.project)?;
    step();
    project.catch_up_quietly();
    step();
    let mut reports = Vec::new();
    for (name, format) in [
        ("report.html", ReportFormat::Html),
        ("report.md", ReportFormat::Markdown),
        ("report.csv", ReportFormat::Csv),
        ("report.json", ReportFormat::Json),
    ] {
        let path = folder.join(name);
        std::fs::write(
            &path,
            project.report(format, ReportLanguage::English, None)?,
        )
        .map_err(|source| EngineError::File {
            path: path.clone(),
            source,
        })?;
        reports.push(path);
    }
    step();
    let verification = project.verify(&reports.iter().map(PathBuf::as_path).collect::<Vec<_>>())?;
    step();
    Ok(DemoOutcome {
        sources: description
            .session
            .iter()
            .map(|session| session.sources.len())
            .sum(),
        codings: coded.codes.iter().map(|code| code.codings).sum(),
        priorities: description.priority.len(),
        reports,
        verification,
    })
}

impl Project {
    fn import_session(&mut self, session: &DescribedSession) -> Result<(), EngineError> {
        let options = ImportOptions {
            session: Some(session.key.clone()),
            about: SessionChange {
                kind: Some(session.kind),
                date: Some(session.date.clone()),
                country: Some(session.country.clone()),
                territory: Some(session.territory.clone()),
            },
            ..ImportOptions::default()
        };
        for source in &session.sources {
            let row =
                self.import_bytes(Path::new(source), &file(source)?, &[], &|_| None, &options)?;
            if row.status != ImportStatus::Imported {
                return Err(damaged(
                    source,
                    row.error.unwrap_or_else(|| row.status.to_string()),
                ));
            }
        }
        Ok(())
    }

    fn add_described(&mut self, priority: &DescribedPriority) -> Result<(), EngineError> {
        self.add_priority(&NewPriority {
            claim: priority.claim.clone(),
            key: Some(priority.key.clone()),
            territories: priority.territories.clone(),
            objectives: priority.objectives.clone(),
            ..NewPriority::default()
        })?;
        for link in &priority.link {
            let quote = self.find_quote(&link.source, &link.quote)?;
            let (codings, quotes) = match &link.code {
                Some(code) => (vec![self.add_coding(code, &quote)?], Vec::new()),
                None => (Vec::new(), vec![quote]),
            };
            let request = LinkRequest {
                paraphrase: None,
                kind: link.kind,
                codings,
                quotes,
                shown: link.shown.clone(),
            };
            self.link(&priority.key, &request)?;
        }
        self.end_batch();
        Ok(())
    }

    /// Stakeholders with their mentions, and what co-creation connects.
    fn add_plan(&mut self, description: &Description) -> Result<(), EngineError> {
        let about = &description.project;
        let sheet = plan_file(&about.stakeholders)?;
        self.import_stakeholders(&about.stakeholders, &sheet, None, false)?;
        self.end_batch();
        self.confirm_all_found()?;
        self.end_batch();
        let sheets = (about.plan.iter())
            .map(|name| Ok((name.clone(), plan_file(name)?)))
            .collect::<Result<Vec<_>, EngineError>>()?;
        self.import_plan(&sheets, false)?;
        for drawn in &description.drawn {
            let quote = self.find_quote(&drawn.source, &drawn.quote)?;
            self.link_challenge(&drawn.challenge, &[], &[quote], false)?;
        }
        for accept in &description.accept {
            let check = (accept.check.parse()).map_err(|error| damaged("project.toml", error))?;
            self.accept_finding(check, &accept.action, &accept.why)?;
        }
        self.end_batch();
        Ok(())
    }

    /// What its researchers wrote, in other languages.
    fn add_own_translations(&mut self, about: &DescribedProject) -> Result<(), EngineError> {
        let name = about.translations.as_str();
        let bytes = plan_file(name)?;
        let sheet = sheet::read(&bytes, None, &[]).map_err(|error| damaged(name, error))?;
        let mut by_language: BTreeMap<&str, Vec<(String, String)>> = BTreeMap::new();
        for (_, cells) in &sheet.rows {
            let [language, original, said] = cells.as_slice() else {
                return Err(damaged(name, "a row has three cells"));
            };
            let pairs = by_language.entry(language).or_default();
            pairs.push((original.clone(), said.clone()));
        }
        for (language, pairs) in &by_language {
            let language = ReportLanguage::parse(language).map_err(|error| damaged(name, error))?;
            let made = (about.translator.as_str(), about.translated.as_str());
            self.translate_own_texts(language, pairs, made)?;
        }
        self.end_batch();
        Ok(())
    }

    /// What some of the quotes say in English.
    fn add_translations(&mut self, description: &Description) -> Result<(), EngineError> {
        let about = &description.project;
        let mut requests = Vec::new();
        for link in description
            .priority
            .iter()
            .flat_map(|priority| &priority.link)
        {
            let Some(text) = &link.en else { continue };
            let QuoteRef { source, start, end } = self.find_quote(&link.source, &link.quote)?;
            requests.push(TranslationRequest {
                what: format!("{source}:{start}-{end}"),
                words: Some(link.shown.as_ref().unwrap_or(&link.quote).clone()),
                text: text.clone(),
                maker: Some(about.translator.clone()),
                date: Some(about.translated.clone()),
            });
        }
        self.set_translations(ReportLanguage::English, &requests)?;
        self.end_batch();
        Ok(())
    }

    /// The place of words that occur once in the turns of a source.
    fn find_quote(&self, path: &str, words: &str) -> Result<QuoteRef, EngineError> {
        let register = Register::read(&self.store)?;
        let name = path.rsplit('/').next().unwrap_or(path);
        let source = register.source(name)?;
        let document = self.document(source)?;
        let mut places = document.turns.iter().filter_map(|turn| {
            let at = turn.span.of(&document.text)?.find(words)?;
            let start = turn.span.start() + at;
            Span::new(start, start + words.len())
        });
        match (places.next(), places.next()) {
            (Some(span), None) => {
                let place = document.code_points(span);
                Ok(QuoteRef {
                    source: source.name.clone(),
                    start: place.start,
                    end: place.end,
                })
            }
            (None, _) => Err(damaged(path, format!("the words `{words}` are in no turn"))),
            (Some(_), Some(_)) => Err(damaged(
                path,
                format!("the words `{words}` are in several turns"),
            )),
        }
    }
}
