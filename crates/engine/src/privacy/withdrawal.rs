//! Somebody takes their words back: what that changes in the project and in reports that were written before.

use std::path::Path;

use serde::Serialize;
use verbatim_model::consent::Consent;
use verbatim_model::id::ParticipantId;
use verbatim_model::priority::EvidenceLink;
use verbatim_model::text::{CodePointSpan, CodePoints};
use verbatim_report::{Format, ManifestEntry};

use crate::error::EngineError;
use crate::people::find;
use crate::project::Project;
use crate::register::Register;

/// What a withdrawal changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Withdrawal {
    /// Participant number.
    pub participant: String,
    /// What the person had allowed.
    pub before: Consent,
    /// Number of links of priorities to their words: they no longer count, and are not printed.
    pub links: usize,
    /// Recordings of the sessions in which the person spoke: they lie outside of the project, and hold the voice still.
    pub recordings: Vec<String>,
    /// The reports that should be written again, in the order given.
    pub reports: Vec<AffectedReport>,
}

/// A report that a withdrawal affects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AffectedReport {
    /// Its path.
    pub report: String,
    /// Anchors of the person's quotes in it, which may no longer be handed on.
    pub quotes: Vec<String>,
    /// Number of places that hold no more: these quotes, figures that counted the person, and what says so.
    pub outdated: usize,
}

impl Project {
    /// Takes somebody's words out of all outputs from now on: their consent becomes no use, as one operation. Tells which of
    /// the reports print or count them; nothing is known of reports that are not given.
    ///
    /// # Errors
    /// When there is no such participant, a label is ambiguous, or a file is no report. Then nothing is changed.
    pub fn withdraw(
        &mut self,
        who: &str,
        session: Option<&str>,
        reports: &[&Path],
    ) -> Result<Withdrawal, EngineError> {
        self.settled(|project| project.withdraw_once(who, session, reports))
    }

    fn withdraw_once(
        &mut self,
        who: &str,
        session: Option<&str>,
        reports: &[&Path],
    ) -> Result<Withdrawal, EngineError> {
        let register = self.register()?;
        let mut participant = find(&register, who, session)?.clone();
        let mut printed = Vec::new();
        for path in reports {
            printed.push(self.printed_of(&register, participant.id, path)?);
        }
        let mut links = 0;
        for link in self.store.all::<EvidenceLink>()? {
            let Some(source) = register.source_by_id(link.passage.source) else {
                continue;
            };
            let document = self.document(source)?;
            let mut turns = document.turns_at(link.passage.span);
            let is_theirs = turns.any(|(_, turn)| {
                (register.who(source, turn)).is_some_and(|person| person.id == participant.id)
            });
            links += usize::from(is_theirs);
        }
        let recordings = self.recordings_of(&register, participant.id)?;
        let failed_before = self.verify(reports)?.failed;
        let before = participant.consent;
        participant.consent = Consent::NoUse;
        let sentence = format!("withdrew the words of participant `{}`", participant.number);
        self.act("participant-withdraw", sentence, |writer| {
            Ok(writer.put(&participant)?)
        })?;
        let failed_after = self.verify(reports)?.failed;
        let reports = reports.iter().zip(printed).map(|(path, quotes)| {
            let report = path.display().to_string();
            let outdated = failed_after.iter().filter(|failed| {
                failed.report.as_ref() == Some(&report) && !failed_before.contains(failed)
            });
            AffectedReport {
                outdated: outdated.count(),
                report,
                quotes,
            }
        });
        Ok(Withdrawal {
            participant: participant.number.clone(),
            before,
            links,
            recordings,
            reports: reports
                .filter(|report| report.outdated > 0 || !report.quotes.is_empty())
                .collect(),
        })
    }

    /// Anchors of the quotes of a person in a report.
    fn printed_of(
        &self,
        register: &Register,
        person: ParticipantId,
        path: &Path,
    ) -> Result<Vec<String>, EngineError> {
        let no_report = |reason: String| {
            EngineError::refused(
                format!("`{}` is no report: {reason}", path.display()),
                "give reports as `verbatim report` wrote them, in .html, .md, .csv or .json",
            )
        };
        let bytes = std::fs::read(path).map_err(|source| EngineError::File {
            path: path.to_owned(),
            source,
        })?;
        let format = Format::of_file_name(&path.to_string_lossy())
            .ok_or_else(|| no_report("its ending is that of no format".to_owned()))?;
        let found =
            verbatim_report::read(&bytes, format).map_err(|error| no_report(error.to_string()))?;
        let mut anchors = Vec::new();
        for entry in &found.manifest {
            if self.is_of(register, person, entry)? {
                anchors.push(entry.anchor.clone());
            }
        }
        Ok(anchors)
    }

    /// Whether the person spoke where a quote stands. A place that the project does not have is nobody's.
    fn is_of(
        &self,
        register: &Register,
        person: ParticipantId,
        entry: &ManifestEntry,
    ) -> Result<bool, EngineError> {
        let Some(source) = register
            .sources
            .iter()
            .find(|source| source.name == entry.source)
        else {
            return Ok(false);
        };
        let document = self.document(source)?;
        let place = CodePointSpan {
            start: entry.start,
            end: entry.end,
        };
        let span = CodePoints::new(&document.text).bytes(place);
        Ok(span.is_some_and(|span| {
            let mut turns = document.turns_at(span);
            turns.any(|(_, turn)| {
                (register.who(source, turn)).is_some_and(|speaker| speaker.id == person)
            })
        }))
    }
}
