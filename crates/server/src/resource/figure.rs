//! Matrices and curves, the passages behind their cells, and the files that they make.

use axum::extract::{Path, Query};
use axum::response::Response;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{
    CellName, CodeChoice, Figure, FigureFormat, FloorTaken, FocusGroupRequest, MatrixCells,
    MatrixView, Project, ReportLanguage, SMALL_CELL, SaturationOptions, Within,
};
use verbatim_model::term::Term as _;

use super::figure_view::{Matrix, OpenedCell, Pairs, Saturation};
use super::language;
use super::talk_view::FocusGroups;
use super::words::report_language;
use super::words::{keys, said, word};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// Which figure, and what of it.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
pub(crate) struct FigureQuestion {
    /// What the columns of a matrix are: `session` where nothing is given.
    by: Option<String>,
    /// How near codes stand together: `passage`, `overlap`, `turn`, or a number of turns; `overlap` where nothing is given.
    within: Option<String>,
    /// What the cells of a picture or file show: `mentions`, `speakers` or `presence`.
    cells: Option<String>,
    /// Keys of codes, parted by commas: these and those under them.
    codes: Option<String>,
    /// `objective`, `theme` or `code`, parted by commas: only codes of these kinds.
    kinds: Option<String>,
    /// Whether a code counts only what is coded with itself.
    exact: bool,
    /// Whether only codings count that a person accepted or made.
    accepted: bool,
    /// A query: only turns of which it is true.
    r#where: Option<String>,
    /// Keys of sessions, parted by commas, for the talk of groups; else all focus groups.
    sessions: Option<String>,
    /// Language of the names of codes.
    language: Option<String>,
}

/// Which cell.
#[derive(Debug, Clone, Deserialize, IntoParams)]
pub(crate) struct CellQuestion {
    /// Key of the code of the row, or `(total)`.
    row: String,
    /// What is above the column, or `(total)`; of a pair, the second code.
    column: String,
}

/// What of the talk of a session.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
pub(crate) struct TalkQuestion {
    /// Key of the session.
    session: String,
    /// Key of a code: its mentions, of the speaker alone where one is named.
    code: Option<String>,
    /// Participant number or label of who spoke: the times that they took the floor, where no code is named.
    speaker: Option<String>,
    /// Only right after whom.
    after: Option<String>,
    /// Only where they took up so what was said before: `agrees`, `qualifies` or `disagrees`.
    stance: Option<String>,
}

/// What there is to ask for.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Dimensions {
    /// What the columns of a matrix can be, attributes of people last.
    dimensions: Vec<String>,
    /// How many of them every project has.
    common: usize,
    /// Keys of the sessions, with what each is.
    sessions: Vec<SessionChoice>,
}

/// A session that can be looked at.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SessionChoice {
    /// Key.
    session: String,
    /// What it was.
    kind: String,
}

impl FigureQuestion {
    fn choice(&self, exact: bool) -> Result<CodeChoice, Problem> {
        let kinds = keys(self.kinds.as_deref());
        Ok(CodeChoice {
            codes: keys(self.codes.as_deref()),
            kinds: kinds
                .iter()
                .map(|kind| word(kind))
                .collect::<Result<_, _>>()?,
            exact,
            accepted: self.accepted,
            restricted: said(self.r#where.clone()),
            language: (self.language.as_deref()).map(language::read).transpose()?,
            small_cell: 0,
        })
    }

    fn by(&self) -> &str {
        self.by.as_deref().unwrap_or("session")
    }

    fn within(&self) -> Result<Within, Problem> {
        Ok(self.within.as_deref().unwrap_or("overlap").parse()?)
    }

    fn matrix(&self, project: &Project, small_cell: usize) -> Result<MatrixView, Problem> {
        let cells: MatrixCells = word(self.cells.as_deref().unwrap_or("mentions"))?;
        let choice = self.choice(self.exact)?;
        Ok(project.matrix(self.by(), cells, &choice, small_cell, &mut |_, _| {})?)
    }

    fn pairs(&self, project: &Project) -> Result<verbatim_engine::CooccurrenceView, Problem> {
        let choice = self.choice(self.exact)?;
        Ok(project.cooccurrence(self.within()?, &choice, &mut |_, _| {})?)
    }

    fn saturation(&self, project: &Project) -> Result<verbatim_engine::SaturationView, Problem> {
        let options = SaturationOptions::default();
        let choice = self.choice(true)?;
        Ok(project.saturation(options, false, &choice, &mut |_, _| {})?)
    }

    fn talk(
        &self,
        project: &Project,
        small_cell: usize,
    ) -> Result<verbatim_engine::FocusGroupView, Problem> {
        let request = FocusGroupRequest {
            sessions: keys(self.sessions.as_deref()),
            parts: 10,
            choice: CodeChoice {
                small_cell,
                ..self.choice(self.exact)?
            },
        };
        Ok(project.focus_groups(&request, &mut |_, _| {})?)
    }

    /// The figure called `name` as a file; values that few people share are put together where `small_cell` says so.
    fn file(
        &self,
        project: &Project,
        name: &str,
        format: FigureFormat,
        small_cell: usize,
    ) -> Result<Vec<u8>, Problem> {
        fn write(
            project: &Project,
            figure: &impl Figure,
            format: FigureFormat,
            language: ReportLanguage,
        ) -> Result<Vec<u8>, Problem> {
            Ok(project.figure_file(figure, format, None, language)?)
        }
        let language = report_language(self.language.as_deref())?;
        match name {
            "matrix" => write(
                project,
                &self.matrix(project, small_cell)?,
                format,
                language,
            ),
            "cooccurrence" => write(project, &self.pairs(project)?, format, language),
            "saturation" => write(project, &self.saturation(project)?, format, language),
            "focus-groups" => write(project, &self.talk(project, small_cell)?, format, language),
            _ => Err(Problem::missing("figure", name)),
        }
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(dimensions))
        .routes(routes!(matrix))
        .routes(routes!(cell))
        .routes(routes!(pairs))
        .routes(routes!(pair))
        .routes(routes!(saturation))
        .routes(routes!(talk))
        .routes(routes!(said_in_talk))
        .routes(routes!(picture))
        .routes(routes!(file))
}

/// What figures can be asked about.
#[utoipa::path(get, path = "/api/dimensions", responses((status = 200, body = Dimensions), (status = "4XX", body = Problem)))]
async fn dimensions(desk: Desk) -> Answer<Dimensions> {
    desk.answer(|project| {
        let sessions = project.sessions()?.into_iter();
        Ok(Dimensions {
            dimensions: project.dimensions()?,
            common: Project::COMMON_DIMENSIONS,
            sessions: sessions
                .map(|row| SessionChoice {
                    session: row.session,
                    kind: row.kind.to_string(),
                })
                .collect(),
        })
    })
    .await
}

/// Codes against columns.
#[utoipa::path(get, path = "/api/figures/matrix", params(FigureQuestion), responses((status = 200, body = Matrix), (status = "4XX", body = Problem)))]
async fn matrix(desk: Desk, Query(asked): Query<FigureQuestion>) -> Answer<Matrix> {
    desk.answer(move |project| Ok(asked.matrix(project, 0)?.into()))
        .await
}

/// The passages that a cell of a matrix counts.
#[utoipa::path(get, path = "/api/figures/matrix/cell", params(FigureQuestion, CellQuestion), responses((status = 200, body = OpenedCell), (status = "4XX", body = Problem)))]
async fn cell(
    desk: Desk,
    Query(asked): Query<FigureQuestion>,
    Query(cell): Query<CellQuestion>,
) -> Answer<OpenedCell> {
    desk.answer(move |project| {
        let choice = asked.choice(asked.exact)?;
        let name = cell.into();
        let opened = project.opened_cell(asked.by(), &name, false, &choice, &mut |_, _| {})?;
        OpenedCell::of(project, opened)
    })
    .await
}

/// Codes that stand together.
#[utoipa::path(get, path = "/api/figures/cooccurrence", params(FigureQuestion), responses((status = 200, body = Pairs), (status = "4XX", body = Problem)))]
async fn pairs(desk: Desk, Query(asked): Query<FigureQuestion>) -> Answer<Pairs> {
    desk.answer(move |project| Ok(asked.pairs(project)?.into()))
        .await
}

/// The places where two codes stand together.
#[utoipa::path(get, path = "/api/figures/cooccurrence/cell", params(FigureQuestion, CellQuestion), responses((status = 200, body = OpenedCell), (status = "4XX", body = Problem)))]
async fn pair(
    desk: Desk,
    Query(asked): Query<FigureQuestion>,
    Query(cell): Query<CellQuestion>,
) -> Answer<OpenedCell> {
    desk.answer(move |project| {
        let choice = asked.choice(asked.exact)?;
        let name = cell.into();
        let opened = project.opened_pair(asked.within()?, &name, false, &choice, &mut |_, _| {})?;
        OpenedCell::of(project, opened)
    })
    .await
}

/// New codes per session.
#[utoipa::path(get, path = "/api/figures/saturation", params(FigureQuestion), responses((status = 200, body = Saturation), (status = "4XX", body = Problem)))]
async fn saturation(desk: Desk, Query(asked): Query<FigureQuestion>) -> Answer<Saturation> {
    desk.answer(move |project| Ok(asked.saturation(project)?.into()))
        .await
}

/// How groups talk.
#[utoipa::path(get, path = "/api/figures/focus-groups", params(FigureQuestion), responses((status = 200, body = FocusGroups), (status = "4XX", body = Problem)))]
async fn talk(desk: Desk, Query(asked): Query<FigureQuestion>) -> Answer<FocusGroups> {
    desk.answer(move |project| {
        let talk = asked.talk(project, 0)?;
        FocusGroups::of(project, talk)
    })
    .await
}

/// The passages behind a figure of the talk of a session: mentions of a topic, or times that somebody took the floor.
#[utoipa::path(get, path = "/api/figures/focus-groups/cell", params(FigureQuestion, TalkQuestion), responses((status = 200, body = OpenedCell), (status = "4XX", body = Problem)))]
async fn said_in_talk(
    desk: Desk,
    Query(asked): Query<FigureQuestion>,
    Query(of): Query<TalkQuestion>,
) -> Answer<OpenedCell> {
    desk.answer(move |project| {
        let choice = asked.choice(asked.exact)?;
        let progress = &mut |_, _| {};
        let opened = match (said(of.code), of.speaker) {
            (Some(code), speaker) => {
                project.opened_topic(&of.session, &code, speaker.as_deref(), &choice, progress)?
            }
            (None, speaker) => {
                let asked = FloorTaken {
                    session: of.session,
                    speaker: speaker.unwrap_or_default(),
                    after: of.after,
                    stance: of.stance.as_deref().map(word).transpose()?,
                };
                project.opened_talk(&asked, &choice, progress)?
            }
        };
        OpenedCell::of(project, opened)
    })
    .await
}

/// A figure as a picture (SVG), for the researchers themselves: `matrix`, `cooccurrence`, `saturation` or `focus-groups`.
#[utoipa::path(get, path = "/api/figures/{figure}/picture", params(("figure" = String, Path), FigureQuestion), responses((status = 200, content_type = "image/svg+xml", body = String), (status = "4XX", body = Problem)))]
async fn picture(
    desk: Desk,
    Path(figure): Path<String>,
    Query(asked): Query<FigureQuestion>,
) -> Result<Response, Problem> {
    let bytes = desk
        .work(move |project| asked.file(project, &figure, FigureFormat::Svg, 0))
        .await?;
    Ok(super::download::picture(&String::from_utf8_lossy(&bytes)))
}

/// A figure as a file that may be handed on: `csv`, `xlsx`, `json` or `svg`. What few people share is put together.
#[utoipa::path(get, path = "/api/figures/{figure}/files/{format}", params(("figure" = String, Path), ("format" = String, Path), FigureQuestion), responses((status = 200, content_type = "application/octet-stream", body = Vec<u8>), (status = "4XX", body = Problem)))]
async fn file(
    desk: Desk,
    Path((figure, ending)): Path<(String, String)>,
    Query(asked): Query<FigureQuestion>,
) -> Result<Response, Problem> {
    let format: FigureFormat = word(&ending)?;
    let name = format!("{figure}.{}", format.as_str());
    let bytes = desk
        .work(move |project| asked.file(project, &figure, format, SMALL_CELL))
        .await?;
    Ok(super::download::attached(&name, bytes))
}

impl From<CellQuestion> for CellName {
    fn from(cell: CellQuestion) -> Self {
        Self {
            row: cell.row,
            column: cell.column,
        }
    }
}
