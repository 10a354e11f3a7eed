//! The figures that a report has chapters for, of its territory alone where it is a plan of one.

use verbatim_analysis::saturation::SaturationOptions;
use verbatim_model::coding::CodeKind;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::session::{Session, SessionKind};
use verbatim_report::figures::{MatrixCells, ReportFigures, StakeholderMap, StakeholderOnMap};
use verbatim_report::{ReportChapter, ReportLanguage};

use super::annex::Chapters;
use crate::error::EngineError;
use crate::figures::{CodeChoice, FocusGroupRequest, Within};
use crate::project::Project;
use crate::translation::OwnWords;

/// Into how many parts a talk is cut.
const PARTS: usize = 10;

impl Project {
    pub(super) fn report_figures(
        &self,
        chapters: &Chapters<'_>,
        language: ReportLanguage,
        words: &OwnWords,
        small_cell: usize,
    ) -> Result<ReportFigures, EngineError> {
        let mut figures = ReportFigures::default();
        let choice = CodeChoice {
            // A name in quotation marks has none in it: they would end it.
            restricted: (chapters.territory)
                .map(|territory| format!("territory:\"{}\"", territory.replace('"', " "))),
            language: language.to_string().parse::<LanguageTag>().ok(),
            ..CodeChoice::default()
        };
        if chapters.contents.has(ReportChapter::Matrices) {
            self.add_matrices(&mut figures, &choice, words, small_cell)?;
        }
        if chapters.contents.has(ReportChapter::FocusGroups) {
            self.add_talk(&mut figures, chapters.territory, &choice)?;
        }
        if chapters.contents.has(ReportChapter::Stakeholders) {
            figures.stakeholders = Some(self.stakeholder_map(chapters.territory, words)?);
        }
        Ok(figures)
    }

    /// The same figures that the commands have by themselves, but for people instead of mentions, which is what reports count.
    fn add_matrices(
        &self,
        figures: &mut ReportFigures,
        choice: &CodeChoice,
        words: &OwnWords,
        small_cell: usize,
    ) -> Result<(), EngineError> {
        let themes = CodeChoice {
            kinds: vec![CodeKind::Theme],
            ..choice.clone()
        };
        let dimensions = [
            ("territory", choice),
            ("group", choice),
            ("objective", &themes),
        ];
        for (by, choice) in dimensions {
            let mut matrix = self.matrix(
                by,
                MatrixCells::Speakers,
                choice,
                small_cell,
                &mut |_, _| {},
            )?;
            // The report says what it is of.
            matrix.restricted = None;
            if by == "group" {
                let columns = matrix.columns.iter_mut().map(|column| &mut column.label);
                words.put_apart(columns);
            }
            figures.matrices.push(matrix);
        }
        // Codes above others stand together everywhere, and would tell nothing.
        let exact = CodeChoice {
            exact: true,
            ..choice.clone()
        };
        let mut pairs = self.cooccurrence(Within::Turns(0), &exact, &mut |_, _| {})?;
        // Reports state it of their matrices.
        (pairs.restricted, pairs.counted) = (None, None);
        figures.cooccurrence = Some(pairs);
        let options = SaturationOptions::default();
        let mut saturation = self.saturation(options, false, choice, &mut |_, _| {})?;
        (saturation.restricted, saturation.counted) = (None, None);
        figures.saturation = Some(saturation).filter(|found| !found.sessions.is_empty());
        Ok(())
    }

    fn add_talk(
        &self,
        figures: &mut ReportFigures,
        territory: Option<&str>,
        choice: &CodeChoice,
    ) -> Result<(), EngineError> {
        let groups = self.store.all::<Session>()?.into_iter().filter(|session| {
            session.kind == SessionKind::FocusGroup
                && (territory.is_none() || session.territory.as_deref() == territory)
        });
        let sessions: Vec<String> = groups.map(|session| session.key).collect();
        if sessions.is_empty() {
            return Ok(());
        }
        let request = FocusGroupRequest {
            sessions,
            parts: PARTS,
            choice: CodeChoice {
                restricted: None,
                ..choice.clone()
            },
        };
        let mut talk = self.focus_groups(&request, &mut |_, _| {})?;
        talk.counted = None;
        // Words are printed as quotes alone, and a group that few share would tell who speaks.
        for session in &mut talk.sessions {
            session.marked.clear();
            session.topics.clear();
            for voice in &mut session.voices {
                voice.group = None;
            }
        }
        figures.talk = Some(talk);
        Ok(())
    }

    fn stakeholder_map(
        &self,
        territory: Option<&str>,
        words: &OwnWords,
    ) -> Result<StakeholderMap, EngineError> {
        let mut known = self.stakeholders(territory)?;
        for row in &mut known {
            for text in row.sector.iter_mut().chain(&mut row.role) {
                words.put(text);
            }
        }
        let mut rows: Vec<StakeholderOnMap> = (known.into_iter())
            .map(|row| StakeholderOnMap {
                key: row.key,
                organisation: row.organisation,
                territory: row.territory,
                kind: row.kind,
                sector: row.sector,
                role: row.role,
                influence: row.influence,
                interest: row.interest,
                quadrant: row.quadrant,
                heard: row.heard,
            })
            .collect();
        rows.sort_by(|a, b| {
            (a.territory.is_none(), &a.territory)
                .cmp(&(b.territory.is_none(), &b.territory))
                .then_with(|| verbatim_analysis::natural_order(&a.key, &b.key))
        });
        let mut coverage = self.stakeholder_coverage(territory)?.rows;
        coverage.retain(|row| row.stakeholders > 0);
        Ok(StakeholderMap {
            rows,
            grid: self.stakeholder_grid(territory)?,
            coverage,
        })
    }
}
