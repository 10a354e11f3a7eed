//! The framework matrix: what a person makes of what a case says to a theme, and the passages that it rests on.

mod sheet;
mod view;

use verbatim_model::framework::{Case, CaseKind, FrameworkCell};
use verbatim_model::id::FrameworkCellId;
use verbatim_model::participant::Role;
use verbatim_model::priority::{EvidenceLink, LinkKind, LinkTarget};

use crate::coding::QuoteRef;
use crate::error::EngineError;
use crate::linking::LinkRequest;
use crate::priority::filled;
use crate::project::Project;
use crate::register::{Register, hint};

pub use sheet::{FrameworkRow, FrameworkRowStatus};
pub use view::FrameworkRequest;

/// Which cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellOf {
    /// What the rows are.
    pub by: CaseKind,
    /// Participant number, or key of the session.
    pub case: String,
    /// Key of the code.
    pub code: String,
}

impl std::fmt::Display for CellOf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` × `{}`", self.case, self.code)
    }
}

impl Project {
    /// Writes what somebody makes of a cell, in one operation. The same words again say that they hold for what is coded
    /// there now.
    ///
    /// # Errors
    /// When there is no such case or code, the person refused use, or nothing is said.
    pub fn set_summary(&mut self, of: &CellOf, summary: &str) -> Result<(), EngineError> {
        let summary = filled(summary).ok_or_else(|| {
            EngineError::usage(
                "the summary says nothing",
                "say what you make of the cell: `--text`; `verbatim framework remove` takes a summary away",
            )
        })?;
        self.settled(|project| {
            let mut cell = project.cell_or_new(of)?;
            cell.summary = Some(summary.clone());
            cell.seen = project.seen(of)?;
            (cell.coder, cell.at) = (project.coder.id, project.now());
            let sentence = format!("summarised {of}: {summary}");
            project.act("framework-set", sentence, |writer| Ok(writer.put(&cell)?))?;
            Ok(())
        })
    }

    /// Links codings and passages to a cell, and returns the ids of the links. A suggested coding is accepted by being
    /// linked.
    ///
    /// # Errors
    /// When something is unknown, the person refused use, or a coding is rejected.
    pub fn link_to_cell(
        &mut self,
        of: &CellOf,
        codings: &[String],
        quotes: &[QuoteRef],
    ) -> Result<Vec<String>, EngineError> {
        self.settled(|project| {
            let cell = project.cell_or_new(of)?;
            let request = LinkRequest {
                kind: LinkKind::Context,
                codings: codings.to_vec(),
                quotes: quotes.to_vec(),
                shown: None,
                paraphrase: None,
            };
            let links = project.links_for(LinkTarget::Cell(cell.id), &request)?;
            let ids = links.ids();
            let n = crate::counted(ids.len(), "passage");
            let sentence = format!("linked {n} to the summary of {of}");
            project.act("framework-link", sentence, |writer| {
                writer.put(&cell)?;
                links.write(writer)
            })?;
            Ok(ids)
        })
    }

    /// Takes links of a cell away: by id of the link or of its coding.
    ///
    /// # Errors
    /// When the cell has no such link.
    pub fn unlink_from_cell(&mut self, of: &CellOf, ids: &[String]) -> Result<(), EngineError> {
        self.settled(|project| {
            let target = LinkTarget::Cell(project.written_cell(of)?.id);
            let listed = format!(
                "`verbatim framework show PROJECT --by {} --case {} --code {} --json` shows the links",
                of.by, of.case, of.code
            );
            let name = format!("the summary of {of}");
            project.unlink_from("framework-unlink", target, &name, ids, &listed)
        })
    }

    /// Takes a summary away with its links; one undo brings it back.
    ///
    /// # Errors
    /// When nothing is written or linked there.
    pub fn remove_summary(&mut self, of: &CellOf) -> Result<(), EngineError> {
        self.settled(|project| {
            let cell = project.written_cell(of)?;
            let mut links = project.store.every::<EvidenceLink>()?;
            links.retain(|link| link.target == LinkTarget::Cell(cell.id));
            let sentence = format!("removed the summary of {of}");
            project.act("framework-remove", sentence, |writer| {
                for link in &links {
                    writer.delete::<EvidenceLink>(link.id)?;
                }
                Ok(writer.delete::<FrameworkCell>(cell.id)?)
            })?;
            Ok(())
        })
    }

    /// What is written in a cell; `None` while nothing is.
    ///
    /// # Errors
    /// When there is no such case or code.
    pub fn summary_of(&self, of: &CellOf) -> Result<Option<String>, EngineError> {
        let case = case_of(&self.register()?, of)?;
        let id = FrameworkCell::id_of(case, self.code(&of.code)?.id);
        let cell = self.store.get::<FrameworkCell>(id)?;
        Ok(cell.and_then(|cell| cell.summary))
    }

    /// What sentences call a cell: its case and its code.
    pub(crate) fn name_of_cell(&self, id: FrameworkCellId) -> Result<CellOf, EngineError> {
        let unknown = || CellOf {
            by: CaseKind::Participant,
            case: "?".to_owned(),
            code: "?".to_owned(),
        };
        let Some(cell) = self.store.get::<FrameworkCell>(id)? else {
            return Ok(unknown());
        };
        let register = self.register()?;
        let codes = self.store.codes()?;
        let code = codes.iter().find(|code| code.id == cell.code);
        let (by, case) = match cell.case {
            Case::Participant(id) => {
                let person = register.participants.get(&id);
                (
                    CaseKind::Participant,
                    person.map(|person| person.number.clone()),
                )
            }
            Case::Session(id) => {
                let session = register.sessions.get(&id);
                (
                    CaseKind::Session,
                    session.map(|session| session.key.clone()),
                )
            }
        };
        Ok(CellOf {
            by,
            case: case.unwrap_or_else(|| unknown().case),
            code: code.map_or_else(|| unknown().code, |code| code.key.clone()),
        })
    }

    fn cell_or_new(&self, of: &CellOf) -> Result<FrameworkCell, EngineError> {
        let case = case_of(&self.register()?, of)?;
        let code = self.code(&of.code)?.id;
        let id = FrameworkCell::id_of(case, code);
        Ok(self.store.get(id)?.unwrap_or_else(|| FrameworkCell {
            id,
            case,
            code,
            summary: None,
            seen: None,
            coder: self.coder.id,
            at: self.now(),
        }))
    }

    fn written_cell(&self, of: &CellOf) -> Result<FrameworkCell, EngineError> {
        let case = case_of(&self.register()?, of)?;
        let id = FrameworkCell::id_of(case, self.code(&of.code)?.id);
        self.store.get(id)?.ok_or_else(|| {
            EngineError::refused(
                format!("nothing is written in the cell {of}"),
                "`verbatim framework show` lists the cells; `verbatim framework set` writes in one",
            )
        })
    }
}

/// The case that is meant.
fn case_of(register: &Register, of: &CellOf) -> Result<Case, EngineError> {
    if of.by == CaseKind::Session {
        return Ok(Case::Session(register.session(&of.case)?.id));
    }
    let person = register.participant(&of.case).ok_or_else(|| {
        let numbers = (register.participants.values()).map(|person| person.number.as_str());
        let otherwise = "`verbatim participants` lists their numbers; `--by session` takes the key of a session";
        EngineError::unknown("participant", &of.case, hint(&of.case, numbers, otherwise))
    })?;
    if !person.consent.counts() {
        return Err(EngineError::refused(
            format!("`{}` refused use", of.case),
            "their words are in no output, and nothing can be written of them",
        ));
    }
    if (person.role).is_some_and(|role| !Role::gives_evidence(Some(role))) {
        return Err(EngineError::refused(
            format!(
                "`{}` is {} and no case",
                of.case,
                person
                    .role
                    .map_or_else(String::new, |role| role.to_string())
            ),
            "cases are participants and experts; `--by session` has what is said in a session",
        ));
    }
    Ok(Case::Participant(person.id))
}
