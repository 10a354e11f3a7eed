//! The framework matrix as people see it.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_analysis::coded::{Coded, ColumnKind, Dimension, Mention};
use verbatim_analysis::evidence::Study;
use verbatim_model::coding::CodeKind;
use verbatim_model::framework::{Case, CaseKind, FrameworkCell};
use verbatim_model::id::{FrameworkCellId, SourceId};
use verbatim_model::priority::{EvidenceLink, LinkTarget};
use verbatim_model::text::Hash;
use verbatim_report::figures::{
    CaseView, FrameworkCellView, FrameworkCodeView, FrameworkView, LinkedPassageView, PassageView,
};

use super::CellOf;
use crate::Progress;
use crate::document::analysed;
use crate::error::EngineError;
use crate::figures::{CodeChoice, Gathered};
use crate::privacy::{Key, Mask};
use crate::project::Project;
use crate::register::{Register, hint};

/// What is to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameworkRequest {
    /// What the rows are.
    pub by: CaseKind,
    /// Participant numbers, or keys of sessions; all where empty.
    pub cases: Vec<String>,
    /// Which codes are columns; themes where neither codes nor kinds are given and there are themes.
    pub choice: CodeChoice,
}

/// A row of the matrix.
struct Row {
    case: Case,
    view: CaseView,
}

/// What fills the cells.
struct Filling<'f, 's, 't> {
    gathered: &'f Gathered,
    study: &'f Study<'t>,
    coded: &'f Coded<'s, 't>,
    exact: bool,
    written: BTreeMap<FrameworkCellId, FrameworkCell>,
    links: BTreeMap<FrameworkCellId, Vec<EvidenceLink>>,
    /// What is coded in each cell, by case and code, where the matrix shows less than that.
    seen: Option<BTreeMap<(String, String), Hash>>,
}

impl Project {
    /// Cases against themes, with what is written, linked and coded in each cell; masked where there is a key of pseudonyms.
    ///
    /// # Errors
    /// When there is no such case or code, the query cannot be read, or a text is damaged.
    pub fn framework(
        &self,
        request: &FrameworkRequest,
        key: Option<&Key>,
        progress: Progress<'_>,
    ) -> Result<FrameworkView, EngineError> {
        let mut choice = request.choice.clone();
        if choice.codes.is_empty() && choice.kinds.is_empty() {
            let is_theme = |code: &verbatim_model::project::Code| code.kind == CodeKind::Theme;
            choice
                .kinds
                .extend((self.store.codes()?.iter().any(is_theme)).then_some(CodeKind::Theme));
        }
        let mut links: BTreeMap<FrameworkCellId, Vec<EvidenceLink>> = BTreeMap::new();
        for link in self.store.every::<EvidenceLink>()? {
            if let LinkTarget::Cell(id) = link.target {
                links.entry(id).or_default().push(link);
            }
        }
        let linked: BTreeSet<SourceId> = links
            .values()
            .flatten()
            .map(|link| link.passage.source)
            .collect();
        let gathered = self.gather_codings(&choice, |_| Ok(linked.clone()), progress)?;
        let study = Study::new(self.tables(&gathered.register, &gathered.documents)?);
        let coded = gathered.coded(&study);
        let written: Vec<FrameworkCell> = self.store.all()?;
        let is_less = !gathered.is_whole || choice.exact;
        let whole = FrameworkRequest {
            by: request.by,
            cases: request.cases.clone(),
            choice: CodeChoice {
                codes: gathered
                    .chosen
                    .iter()
                    .map(|code| gathered.key(*code))
                    .collect(),
                ..CodeChoice::default()
            },
        };
        let filling = Filling {
            gathered: &gathered,
            study: &study,
            coded: &coded,
            exact: choice.exact,
            written: written.into_iter().map(|cell| (cell.id, cell)).collect(),
            links,
            seen: is_less.then(|| self.seen_of(&whole)).transpose()?,
        };
        let view = filling.view(request, &choice)?;
        let Some(key) = key else {
            return Ok(view);
        };
        let sources = view
            .passages()
            .map(|passage| passage.source.clone())
            .collect();
        let mask = Mask::new(self, key, &sources, &self.last_date()?)?;
        Ok(view.masked(&|words, passage| match passage {
            Some(passage) => mask.masked(words, analysed(passage.language), &passage.source),
            None => mask.masked(words, None, ""),
        }))
    }

    /// By what one can tell later whether what is coded in a cell changed.
    pub(super) fn seen(&self, of: &CellOf) -> Result<Option<Hash>, EngineError> {
        let request = FrameworkRequest {
            by: of.by,
            cases: vec![of.case.clone()],
            choice: CodeChoice {
                codes: vec![of.code.clone()],
                ..CodeChoice::default()
            },
        };
        Ok(self
            .seen_of(&request)?
            .remove(&(of.case.clone(), of.code.clone())))
    }

    /// The same of all cells of some codes, by case and code.
    pub(super) fn seen_of(
        &self,
        request: &FrameworkRequest,
    ) -> Result<BTreeMap<(String, String), Hash>, EngineError> {
        let nothing = |_: &Register| Ok(BTreeSet::new());
        let gathered = self.gather_codings(&request.choice, nothing, &mut |_, _| {})?;
        let study = Study::new(self.tables(&gathered.register, &gathered.documents)?);
        let coded = gathered.coded(&study);
        let mut seen = BTreeMap::new();
        for &code in &gathered.chosen {
            let codes: BTreeSet<usize> = coded.counted(code, false).collect();
            for (case, mentions) in mentions_by_case(&coded, code, request.by, false) {
                if request.cases.is_empty() || request.cases.contains(&case) {
                    let hash = gathered.fingerprint(&study, &mentions, &codes);
                    seen.insert((case, gathered.key(code)), hash);
                }
            }
        }
        Ok(seen)
    }
}

/// What is coded with a code and those under it, by participant number or key of the session; who could have said it and did
/// not has nothing.
fn mentions_by_case(
    coded: &Coded<'_, '_>,
    code: usize,
    by: CaseKind,
    exact: bool,
) -> Vec<(String, Vec<Mention>)> {
    let dimension = match by {
        CaseKind::Participant => Dimension::Speaker,
        CaseKind::Session => Dimension::Session,
    };
    let opened = coded.opened(&[code], None, &dimension, exact);
    (opened.columns.into_iter().zip(opened.cells))
        .filter(|(column, _)| column.kind != ColumnKind::Unset)
        .map(|(column, cell)| (column.label, cell.unwrap_or_default()))
        .collect()
}

impl Filling<'_, '_, '_> {
    fn view(
        &self,
        request: &FrameworkRequest,
        choice: &CodeChoice,
    ) -> Result<FrameworkView, EngineError> {
        let rows = self.rows(request)?;
        let mut columns = Vec::new();
        let mut cells: BTreeMap<(usize, usize), FrameworkCellView> = BTreeMap::new();
        for &code in &self.gathered.chosen {
            let mut material: BTreeMap<String, Vec<Mention>> =
                mentions_by_case(self.coded, code, request.by, self.exact)
                    .into_iter()
                    .collect();
            let column = columns.len();
            let mut comes_up = !choice.codes.is_empty();
            for (at, row) in rows.iter().enumerate() {
                let mentions = material.remove(&row.view.case).unwrap_or_default();
                if let Some(cell) = self.cell(row, code, &mentions)? {
                    comes_up = true;
                    cells.insert((at, column), cell);
                }
            }
            if comes_up {
                let row = self.gathered.codes.row(code);
                columns.push(FrameworkCodeView {
                    code: row.key.clone(),
                    name: self.gathered.name(code),
                    kind: row.kind,
                });
            }
        }
        Ok(FrameworkView {
            by: request.by,
            cases: rows.into_iter().map(|row| row.view).collect(),
            codes: columns,
            cells: cells.into_values().collect(),
            rule: FrameworkView::RULE,
        })
    }

    /// The cases: who could have said something, or the sessions and documents in which something is coded or could be.
    fn rows(&self, request: &FrameworkRequest) -> Result<Vec<Row>, EngineError> {
        let register = &self.gathered.register;
        let dimension = match request.by {
            CaseKind::Participant => Dimension::Speaker,
            CaseKind::Session => Dimension::Session,
        };
        let columns = self.coded.opened(&[], None, &dimension, self.exact).columns;
        let rows: Vec<Row> = (columns.into_iter())
            .filter(|column| column.kind != ColumnKind::Unset)
            .filter_map(|column| row(register, request.by, column.label))
            .collect();
        for case in &request.cases {
            if !rows.iter().any(|row| row.view.case == *case) {
                let known = rows.iter().map(|row| row.view.case.as_str());
                let otherwise = "`verbatim framework show` without `--case` shows the cases";
                return Err(EngineError::unknown(
                    "case",
                    case,
                    hint(case, known, otherwise),
                ));
            }
        }
        let is_wanted =
            |row: &Row| request.cases.is_empty() || request.cases.contains(&row.view.case);
        Ok(rows.into_iter().filter(is_wanted).collect())
    }

    /// A cell in which there is something.
    fn cell(
        &self,
        row: &Row,
        code: usize,
        mentions: &[Mention],
    ) -> Result<Option<FrameworkCellView>, EngineError> {
        let id = FrameworkCell::id_of(row.case, self.gathered.codes.row(code).id);
        let written = self.written.get(&id);
        if mentions.is_empty() && written.is_none() {
            return Ok(None);
        }
        let codes: BTreeSet<usize> = self.coded.counted(code, self.exact).collect();
        let summary = written.and_then(|cell| cell.summary.clone());
        // What is stale does not depend on how little is shown.
        let now = match &self.seen {
            None => Some(self.gathered.fingerprint(self.study, mentions, &codes)),
            Some(seen) => seen
                .get(&(row.view.case.clone(), self.gathered.key(code)))
                .copied(),
        };
        let is_stale = |cell: &FrameworkCell| cell.summary.is_some() && cell.seen != now;
        let material = (mentions.iter())
            .map(|mention| self.gathered.passage(self.study, mention, Some(&codes)))
            .collect::<Result<Vec<PassageView>, EngineError>>()?;
        let mut links = Vec::new();
        for link in self.links.get(&id).into_iter().flatten() {
            links.extend(self.linked(link)?);
        }
        links.sort_by(|a, b| {
            let place =
                |link: &LinkedPassageView| (link.passage.source.clone(), link.passage.start);
            place(a).cmp(&place(b))
        });
        Ok(Some(FrameworkCellView {
            case: row.view.case.clone(),
            code: self.gathered.key(code),
            stale: written.is_some_and(is_stale),
            author: written
                .filter(|_| summary.is_some())
                .map(|cell| self.gathered.register.coder_name(cell.coder).to_owned()),
            date: written
                .filter(|_| summary.is_some())
                .map(|cell| cell.at.date()),
            summary,
            links,
            material,
        }))
    }

    /// A linked passage; nothing where somebody who refused use says it.
    fn linked(&self, link: &EvidenceLink) -> Result<Option<LinkedPassageView>, EngineError> {
        let register = &self.gathered.register;
        let source = register.source_by_id(link.passage.source);
        let document = self.gathered.documents.get(&link.passage.source);
        // What a correction left without a place stands nowhere in the text in force.
        let (Some(source), Some(document), None) = (source, document, link.revision) else {
            return Ok(None);
        };
        let mut people = (document.turns_at(link.passage.span))
            .filter_map(|(_, turn)| register.who(source, turn));
        if people.any(|person| !person.consent.counts()) {
            return Ok(None);
        }
        let turn = (document.turns_at(link.passage.span))
            .next()
            .map_or(1, |(n, _)| n + 1);
        let mention = Mention {
            source: link.passage.source,
            turn,
            span: link.passage.span,
            speaker: None,
            session: source.session,
        };
        let words = document.words(link.passage.span)?;
        Ok(Some(LinkedPassageView {
            link_id: link.id.to_string(),
            coding: link.coding.map(|id| id.to_string()),
            stale: link.stale || Hash::of(words.as_bytes()) != link.hash,
            passage: self.gathered.passage(self.study, &mention, None)?,
        }))
    }
}

fn row(register: &Register, by: CaseKind, label: String) -> Option<Row> {
    let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    Some(match by {
        CaseKind::Participant => {
            let person = register.participant(&label)?;
            Row {
                case: Case::Participant(person.id),
                view: CaseView {
                    case: label,
                    session_kind: None,
                    group: given(&person.group),
                    territory: given(&person.territory),
                },
            }
        }
        CaseKind::Session => {
            let session = register.find_session(&label)?;
            Row {
                case: Case::Session(session.id),
                view: CaseView {
                    case: label,
                    session_kind: Some(session.kind),
                    group: None,
                    territory: given(&session.territory),
                },
            }
        }
    })
}

impl Gathered {
    /// SHA-256 of what is coded: which codings of which codes (places), and their words.
    pub(crate) fn fingerprint(
        &self,
        study: &Study<'_>,
        mentions: &[Mention],
        codes: &BTreeSet<usize>,
    ) -> Hash {
        let mut said = Vec::new();
        for mention in mentions {
            let mut ids = self.codings_behind(mention, codes);
            ids.sort();
            said.push(format!(
                "{}\n{}\n",
                ids.join(" "),
                study.text(mention.source, mention.span).unwrap_or_default()
            ));
        }
        // The order of sources changes when one of them is renamed.
        said.sort();
        Hash::of(said.concat().as_bytes())
    }
}
