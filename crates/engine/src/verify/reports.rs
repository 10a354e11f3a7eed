//! Reports against the stored texts, and against what the project would print now.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use verbatim_model::coding::Passage;
use verbatim_model::id::SourceId;
use verbatim_model::participant::Role;
use verbatim_model::priority::{EvidenceLink, LinkTarget, Priority};
use verbatim_model::text::{CodePointSpan, CodePoints, Hash, Span};
use verbatim_report::{
    AnchoredQuote, Contents, Difference, Differing, Format, MASKED, ManifestEntry, PlanScope,
    ReadBack, ReadError, Report, ReportLanguage, collapse, differences, is_as_written, is_masking,
    is_shortening, read_in,
};

use super::{Failed, Texts, Verification};
use crate::error::EngineError;
use crate::project::Project;
use crate::report::OutputOptions;

/// Why a report may differ from the project, and what to do.
const OLDER: &str = "the report is older than the project or was altered; write it again";

/// What the project gives in the place of a report, or why it gives nothing.
type Present = Rc<Result<Report, EngineError>>;
/// Which report: its language, whether it states none, the day that it states, its chapters, and what it is a plan of, where it is one.
type Shown = (
    ReportLanguage,
    bool,
    Option<String>,
    Contents,
    Option<PlanScope>,
);

/// What reports are held against.
pub(super) struct Reports<'p> {
    texts: &'p Texts<'p>,
    links: &'p [EvidenceLink],
    project: &'p Project,
    /// How they were written, as far as they do not say it.
    written: &'p OutputOptions<'p>,
    priorities: Result<Vec<Priority>, EngineError>,
    /// What a report or a plan would show now: each that was asked for.
    now: RefCell<BTreeMap<Shown, Present>>,
}

impl<'p> Reports<'p> {
    pub fn new(
        project: &'p Project,
        texts: &'p Texts<'p>,
        links: &'p [EvidenceLink],
        written: &'p OutputOptions<'p>,
    ) -> Self {
        Self {
            texts,
            links,
            project,
            written,
            priorities: project.store.priorities().map_err(EngineError::from),
            now: RefCell::default(),
        }
    }

    /// What the project gives in the place of a written report or plan, of the day that it states: embargoes end.
    fn now(&self, format: Format, found: &ReadBack) -> Present {
        let day = (found.date.as_deref())
            .filter(|day| day.len() == 10 && crate::people::check_date(day).is_ok());
        let mut now = self.now.borrow_mut();
        let template = self.written.template.cloned().unwrap_or_default();
        let options = OutputOptions {
            date: day,
            contents: Contents::of(found, &template),
            ..*self.written
        }
        .for_format(format);
        let language = found.language;
        let view = || {
            Rc::new(match &found.plan {
                Some(scope) => self.project.plan_of(scope, language, &options),
                None => self.project.report_view(language, &options),
            })
        };
        let which = (
            language,
            options.as_written,
            day.map(str::to_owned),
            options.contents,
            found.plan.clone(),
        );
        Rc::clone(now.entry(which).or_insert_with(view))
    }

    /// Checks one report.
    pub fn check(&self, verification: &mut Verification, path: &Path, bytes: &[u8]) {
        let mut failures = Vec::new();
        let found = Format::of_file_name(&path.to_string_lossy())
            .ok_or_else(|| {
                "not a report: expected a file that ends in .html, .md, .csv, .json, .xlsx, .docx or .pdf"
                    .to_owned()
            })
            .and_then(|format| {
                let template = self.written.template.cloned().unwrap_or_default();
                let found = read_in(bytes, format, &template).map_err(|error| match error {
                    ReadError::NoManifest => format!(
                        "{error}; if it was written with a template, give that as `--template`"
                    ),
                    error => error.to_string(),
                })?;
                Ok((format, found))
            });
        match found {
            Err(reason) => failures.push(about_all(reason)),
            Ok((format, found)) => {
                verification.quotes += found.anchored.len() + found.unanchored.len();
                failures = self.failures(bytes, format, &found);
            }
        }
        for failed in &mut failures {
            failed.report = Some(path.display().to_string());
        }
        verification.failed.extend(failures);
    }

    fn failures(&self, bytes: &[u8], format: Format, found: &ReadBack) -> Vec<Failed> {
        let now = self.now(format, found);
        let (differences, cannot) = match &*now {
            Ok(now) if is_as_written(bytes, format, found, now) => return Vec::new(),
            Ok(now) => (differences(found, format, now), None),
            Err(error) => (Vec::new(), Some(error)),
        };
        let mut failures = Vec::new();
        // One failure for each quote: first its words, then what is said of it.
        let mut sound = vec![true; found.anchored.len()];
        for (quote, sound) in found.anchored.iter().zip(&mut sound) {
            if let Err(failed) = self.words(quote) {
                failures.push(*failed);
                *sound = false;
            }
        }
        for difference in differences {
            match difference {
                Difference::NotThere { quote } | Difference::Quote { quote, .. }
                    if !sound.get(quote).is_none_or(|sound| *sound) => {}
                // It would be the same words once more.
                Difference::Wording { .. } if !failures.is_empty() => {}
                difference => failures.push(self.differs(found, difference)),
            }
        }
        failures.extend(found.unanchored.iter().map(|quote| Failed {
            id: quote.anchor.clone(),
            found: Some(quote.shown.clone()),
            reason: format!("a quote that leads nowhere: {}", quote.reason),
            ..Failed::default()
        }));
        failures.extend(found.missing.iter().map(|missing| {
            let reason = format!(
                "missing: the report should print the quote {} times and prints it {} times",
                missing.expected, missing.found
            );
            let about = missing
                .entry
                .as_ref()
                .map(|entry| about(entry, reason.clone()));
            Failed {
                id: Some(missing.anchor.clone()),
                ..about.unwrap_or_else(|| about_all(reason))
            }
        }));
        failures.extend(cannot.map(|error| incomparable(&error.to_string())));
        failures
    }

    fn differs(&self, found: &ReadBack, difference: Difference) -> Failed {
        match difference {
            Difference::NotThere { quote } => match found.anchored.get(quote) {
                Some(quote) => Failed {
                    found: Some(quote.shown.clone()),
                    ..about(&quote.entry, self.why_not(quote, found.date.as_deref()))
                },
                None => about_all(OLDER.to_owned()),
            },
            Difference::Quote { quote, differing } => {
                let names: Vec<&str> = differing.iter().map(|d| d.name.as_str()).collect();
                let reason = format!("what is said of it differs ({}): {OLDER}", names.join(", "));
                let failed = match found.anchored.get(quote) {
                    Some(quote) => about(&quote.entry, reason),
                    None => about_all(reason),
                };
                Failed {
                    expected: told(&differing, |d| d.expected.as_deref()),
                    found: told(&differing, |d| d.found.as_deref()),
                    ..failed
                }
            }
            Difference::Lacking(quote) => {
                let priority = quote.setting.priority.as_deref().unwrap_or_default();
                let kind = quote
                    .setting
                    .kind
                    .map_or_else(String::new, |kind| format!(" as {kind}"));
                let reason =
                    format!("missing: the project prints it under `{priority}`{kind}; {OLDER}");
                Failed {
                    // The number that the project gives it is not one of this report.
                    id: None,
                    expected: Some(quote.shown.clone()),
                    ..about(&quote.entry, reason)
                }
            }
            Difference::Priority { key, differing } => Failed {
                id: Some(key),
                expected: told(&differing, |d| d.expected.as_deref()),
                found: told(&differing, |d| d.found.as_deref()),
                reason: format!("{} from the project's: {OLDER}", which_differ(&differing)),
                ..Failed::default()
            },
            Difference::PriorityLacking(key) => Failed {
                reason: format!("the report lacks the priority `{key}`: {OLDER}"),
                id: Some(key),
                ..Failed::default()
            },
            Difference::PriorityUnknown(key) => Failed {
                reason: format!("the project has no priority `{key}`: {OLDER}"),
                id: Some(key),
                ..Failed::default()
            },
            Difference::NoProgram => about_all(
                "the report does not say which version of verbatim wrote it; write it again"
                    .to_owned(),
            ),
            Difference::Incomparable(error) => incomparable(&error),
            Difference::Wording {
                place,
                expected,
                found,
            } => Failed {
                expected,
                found,
                ..about_all(format!(
                    "what stands at {place} differs from what the project gives: {OLDER}"
                ))
            },
        }
    }

    /// Whether the words of a printed quote are what the project has there; else the failure.
    fn words(&self, quote: &AnchoredQuote) -> Result<(), Box<Failed>> {
        let entry = &quote.entry;
        let failed = |reason: &str, expected: Option<&str>| {
            Box::new(Failed {
                found: Some(quote.shown.clone()),
                expected: expected.map(str::to_owned),
                ..about(entry, reason.to_owned())
            })
        };
        let passage = self
            .passage(entry)
            .map_err(|reason| failed(&reason, None))?;
        let (_, words) = (self.texts.words(passage)).map_err(|reason| failed(reason, None))?;
        let failed = |reason| failed(reason, Some(words));
        let is_masked = entry.sha256 == MASKED;
        if !is_masked && Hash::of(words.as_bytes()).to_string() != entry.sha256 {
            return Err(failed(
                "the hash in the manifest is not that of the stored words",
            ));
        }
        let full = collapse(words);
        let is_whole = |found: &String| *found == full || (is_masked && is_masking(found, &full));
        if quote.full.as_ref().is_some_and(|found| !is_whole(found)) {
            return Err(failed("the full words differ from the stored ones"));
        }
        let shown = collapse(&quote.shown);
        let recorded = || {
            let mut of_it = self.links.iter().filter(|link| link.passage == passage);
            of_it.any(|link| {
                let chosen = link.shown.as_deref().map(collapse);
                chosen.is_some_and(|chosen| {
                    chosen == shown || (is_masked && is_masking(&shown, &chosen))
                })
            })
        };
        if is_masked && (is_masking(&shown, &full) || recorded()) {
            return Ok(());
        }
        if is_masked && shown != full {
            return Err(failed(
                "the words outside of square brackets differ from the stored ones, or brackets stand for what is no name",
            ));
        }
        if shown == full || (is_shortening(&shown, &full) && recorded()) {
            Ok(())
        } else if is_shortening(&shown, &full) {
            Err(failed(
                "nobody recorded that these words are shown instead of the whole quote",
            ))
        } else {
            Err(failed("the words differ from the stored ones"))
        }
    }

    /// Where an anchor leads.
    fn passage(&self, entry: &ManifestEntry) -> Result<Passage, String> {
        let source = (self.texts.register.sources.iter())
            .find(|source| source.name == entry.source)
            .ok_or_else(|| format!("the project has no source `{}`", entry.source))?;
        let document = (self.texts.documents.get(&source.id))
            .ok_or("the text of its source cannot be read")?;
        let place = CodePointSpan {
            start: entry.start,
            end: entry.end,
        };
        let span = CodePoints::new(&document.text).bytes(place);
        Ok(Passage {
            source: source.id,
            span: span.ok_or("its position is not inside the text of its source")?,
        })
    }

    /// Why the project does not print a quote there whose words are right.
    fn why_not(&self, quote: &AnchoredQuote, day: Option<&str>) -> String {
        let setting = &quote.setting;
        let Some(key) = setting.priority.as_deref() else {
            return "it stands under no priority".to_owned();
        };
        let Some(kind) = setting.kind else {
            return "the report does not say how it bears on the claim".to_owned();
        };
        let (Ok(passage), Ok(priorities)) = (self.passage(&quote.entry), &self.priorities) else {
            return OLDER.to_owned();
        };
        if let Some(reason) = self.not_evidence(passage.source, passage.span, day) {
            return reason;
        }
        let Some(priority) = priorities.iter().find(|priority| priority.key == key) else {
            return format!("the project has no priority `{key}`: {OLDER}");
        };
        let covers = |link: &&EvidenceLink| {
            let (outer, inner) = (link.passage.span, passage.span);
            link.target == LinkTarget::Priority(priority.id)
                && link.kind == kind
                && link.passage.source == passage.source
                && (outer.start() <= inner.start() && inner.end() <= outer.end())
        };
        if !self.links.iter().any(|link| covers(&link)) {
            return format!("no link of `{key}` as {kind} covers it: {OLDER}");
        }
        format!(
            "the project does not print it there, or less often (its territories, another link or a rejected coding \
             may be why): {OLDER}"
        )
    }

    /// Whether somebody spoke there whose words are no evidence or may not be printed.
    fn not_evidence(&self, source: SourceId, span: Span, day: Option<&str>) -> Option<String> {
        let document = self.texts.documents.get(&source)?;
        let source = self.texts.register.source_by_id(source)?;
        let mut speakers =
            (document.turns_at(span)).filter_map(|(_, turn)| self.texts.register.who(source, turn));
        speakers.find_map(|person| {
            if !person.consent.allows_quote() {
                Some(format!(
                    "the consent of {} is `{}` now: the words may not be printed; take them out",
                    person.number, person.consent
                ))
            } else if let Some(until) =
                (person.embargo.as_deref()).filter(|until| day.is_none_or(|day| day < *until))
            {
                Some(format!(
                    "the words of {} are under embargo until {until}: take them out",
                    person.number
                ))
            } else if Role::gives_evidence(person.role) {
                None
            } else {
                Some(format!(
                    "{} is no evidence: moderator or observer",
                    person.number
                ))
            }
        })
    }
}

fn about(entry: &ManifestEntry, reason: String) -> Failed {
    Failed {
        id: Some(entry.anchor.clone()),
        source: Some(entry.source.clone()),
        start: Some(entry.start),
        end: Some(entry.end),
        ..about_all(reason)
    }
}

fn incomparable(error: &str) -> Failed {
    about_all(format!(
        "what the report says cannot be compared with the project: {error}"
    ))
}

/// A failure of the report as a whole.
fn about_all(reason: String) -> Failed {
    Failed {
        reason,
        ..Failed::default()
    }
}

/// `name: value` of all that differs; `None` where nothing is stated.
fn told<'d>(
    differing: &'d [Differing],
    value: impl Fn(&'d Differing) -> Option<&'d str>,
) -> Option<String> {
    let told: Vec<String> = differing
        .iter()
        .filter_map(|d| Some(format!("{}: {}", d.name, value(d)?)))
        .collect();
    (!told.is_empty()).then(|| told.join("; "))
}

/// `the claim and the figures differ`.
fn which_differ(differing: &[Differing]) -> String {
    let mut parts: Vec<&str> = differing
        .iter()
        .map(
            |d| match d.name.split(['.', '[']).next().unwrap_or_default() {
                "claim" => "the claim",
                "flags" => "the flags",
                "territories" => "the territories",
                "objectives" => "the objectives",
                _ => "the figures",
            },
        )
        .collect();
    parts.sort_unstable();
    parts.dedup();
    let verb = if parts == ["the claim"] {
        "differs"
    } else {
        "differ"
    };
    format!("{} {verb}", parts.join(" and "))
}
