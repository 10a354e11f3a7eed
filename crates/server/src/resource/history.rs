//! What was done, and taking it back.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::Query;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{LogRow, NumberedRow, Project};

use crate::accounts::Role;
use crate::desk::{Answer, Desk, code_names};
use crate::problem::Problem;
use crate::wording::{CodeNames, Language, said_of};
use crate::workbench::Workbench;

/// How many operations are shown when nobody says otherwise.
const SHOWN: usize = 200;
/// How many operations can be asked for at once.
const MOST: usize = 2_000;

/// One operation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OperationView {
    /// Place in the log, from 1.
    n: u64,
    /// Id.
    id: String,
    /// Who did it.
    coder: String,
    /// When, in RFC 3339.
    time: String,
    /// What kind of act.
    kind: String,
    /// What was done.
    sentence: String,
    /// The first words of the passage, where it is about one coding that is still there.
    words: Option<String>,
    /// Id of the command that it was part of.
    batch: String,
    /// Id of the operation that took it back, where it is undone now.
    undone_by: Option<String>,
}

/// How acts are told to a window.
struct Telling {
    language: Language,
    codes: CodeNames,
    /// First words of passages, by the places of the acts on them.
    words: BTreeMap<u64, String>,
}

impl OperationView {
    fn of(NumberedRow { n, row }: NumberedRow, told: &Telling) -> Self {
        Self {
            n,
            words: told.words.get(&n).cloned(),
            id: row.id,
            coder: row.coder,
            time: row.time,
            kind: row.kind,
            sentence: said_of(&told.codes, told.language, &row.sentence),
            batch: row.batch,
            undone_by: row.undone_by,
        }
    }
}

/// A part of the log.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct HistoryView {
    /// Operations, the latest first.
    rows: Vec<OperationView>,
    /// Whether there are older ones that fit the question.
    more: bool,
    /// Names of those who did something.
    coders: Vec<String>,
}

#[derive(Debug, Deserialize, IntoParams)]
struct HistoryQuestion {
    /// Of this coder.
    coder: Option<String>,
    /// That touched the code with this key.
    code: Option<String>,
    /// Before this place in the log.
    before: Option<u64>,
    /// How many at most.
    limit: Option<usize>,
}

/// What to take back.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct ToUndo {
    /// Id of the operation; without one, the coder's own last act.
    operation: Option<String>,
    /// Whether all that the coder did from that operation on is meant, not only itself.
    since: Option<bool>,
    /// Whether what would be taken back since an operation is only told.
    preview: Option<bool>,
}

/// What was taken back or brought back.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TakenBack {
    /// What was done, one sentence for each operation.
    sentences: Vec<String>,
    /// Why not all was taken back, where several acts should have been.
    stopped: Option<String>,
}

/// The act that was taken back or brought back: who asked for that knows which of the two it was.
fn taken(sentence: &str) -> &str {
    (sentence.strip_prefix("undid: "))
        .or_else(|| sentence.strip_prefix("redid: "))
        .unwrap_or(sentence)
}

impl TakenBack {
    fn of(project: &Project, rows: &[LogRow], language: Language) -> Result<Self, Problem> {
        let codes = code_names(project, language)?;
        Ok(Self {
            sentences: (rows.iter())
                .map(|row| said_of(&codes, language, taken(&row.sentence)))
                .collect(),
            stopped: None,
        })
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(undo))
        .routes(routes!(redo))
}

/// What was done, the latest first.
#[utoipa::path(get, path = "/api/history", params(HistoryQuestion), responses((status = 200, body = HistoryView), (status = "4XX", body = Problem)))]
async fn list(desk: Desk, Query(question): Query<HistoryQuestion>) -> Answer<HistoryView> {
    let language = desk.language;
    let limit = question.limit.unwrap_or(SHOWN).min(MOST);
    desk.answer(move |project| {
        let log = match &question.code {
            Some(key) => project.log_of_code(key)?,
            None => project.numbered_log()?,
        };
        let mut coders: Vec<String> = log.iter().map(|logged| logged.row.coder.clone()).collect();
        coders.sort();
        coders.dedup();
        let fits = |logged: &NumberedRow| {
            question.before.is_none_or(|before| logged.n < before)
                && (question.coder.as_deref()).is_none_or(|coder| logged.row.coder == coder)
        };
        let mut fitting = log.into_iter().rev().filter(fits);
        let shown: Vec<NumberedRow> = fitting.by_ref().take(limit).collect();
        let words = match (shown.last(), shown.first()) {
            (Some(first), Some(last)) => project.words_of_codings(first.n, last.n)?,
            _ => BTreeMap::new(),
        };
        let told = Telling {
            language,
            codes: code_names(project, language)?,
            words,
        };
        let rows = (shown.into_iter())
            .map(|row| OperationView::of(row, &told))
            .collect();
        Ok(HistoryView {
            rows,
            more: fitting.next().is_some(),
            coders,
        })
    })
    .await
}

/// Takes back the coder's own last act, one operation, or all own acts since one.
#[utoipa::path(post, path = "/api/undo", request_body = ToUndo, responses((status = 200, body = TakenBack), (status = "4XX", body = Problem)))]
async fn undo(desk: Desk, Json(what): Json<ToUndo>) -> Answer<TakenBack> {
    if what.since == Some(true) {
        return undo_since(desk, what).await;
    }
    let only_own = (desk.account.as_ref()).is_some_and(|account| account.role < Role::Lead);
    if let Some(id) = what.operation.clone().filter(|_| only_own) {
        return undo_own(desk, id).await;
    }
    let language = desk.language;
    desk.answer(move |project| {
        let rows = project.undo(what.operation.as_deref())?;
        TakenBack::of(project, &rows, language)
    })
    .await
}

/// Takes back what this coder did from an operation on, or tells what that would be.
async fn undo_since(desk: Desk, what: ToUndo) -> Answer<TakenBack> {
    let Some(id) = what.operation else {
        return Err(Problem::usage(
            "it is not said since which operation",
            "give the id of one as `operation`",
        ));
    };
    let language = desk.language;
    desk.answer(move |project| {
        if what.preview == Some(true) {
            return TakenBack::of(project, &project.own_acts_since(&id)?, language);
        }
        let undone = project.undo_since(&id)?;
        let stopped = undone.stopped.map(|error| error.to_string());
        let codes = code_names(project, language)?;
        Ok(TakenBack {
            stopped: stopped.map(|error| said_of(&codes, language, &error)),
            ..TakenBack::of(project, &undone.rows, language)?
        })
    })
    .await
}

/// Takes back one operation, where it is one of this coder.
async fn undo_own(desk: Desk, id: String) -> Answer<TakenBack> {
    let language = desk.language;
    desk.answer(move |project| {
        let of_others = (project.numbered_log()?.iter())
            .any(|logged| logged.row.id.starts_with(&id) && logged.row.coder != project.coder());
        if of_others {
            return Err(Problem::new(
                StatusCode::FORBIDDEN,
                "somebody else did this",
                "ask that person or a lead to take it back",
            ));
        }
        let rows = project.undo(Some(&id))?;
        TakenBack::of(project, &rows, language)
    })
    .await
}

/// Brings back what the coder's last undo took away.
#[utoipa::path(post, path = "/api/redo", responses((status = 200, body = TakenBack), (status = "4XX", body = Problem)))]
async fn redo(desk: Desk) -> Answer<TakenBack> {
    let language = desk.language;
    desk.answer(move |project| {
        let rows = project.redo()?;
        TakenBack::of(project, &rows, language)
    })
    .await
}
