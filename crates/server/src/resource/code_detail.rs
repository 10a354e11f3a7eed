//! One code: what the codebook says of it, and changing that.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{CodeChange, CodeDetail, Project};
use verbatim_model::coding::CodeKind;
use verbatim_model::project::{CodeField, CodeText};
use verbatim_model::term::Term;

use super::code_rules::RuleView;
use super::language;
use super::term::Kind;
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::rewriting::{Before, Rewriting};
use crate::workbench::Workbench;

/// All that the codebook says of a code.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodeView {
    /// Key.
    key: String,
    /// What it is.
    kind: Kind,
    /// Key of the code above.
    parent: Option<String>,
    /// `#rrggbb`.
    color: Option<String>,
    /// Whether it is no longer offered.
    retired: bool,
    /// Keys of objectives that it serves.
    objectives: Vec<String>,
    /// Its texts.
    texts: Vec<CodeTextView>,
    /// Examples in order.
    examples: Vec<CodeExampleView>,
    /// Rules in order.
    rules: Vec<RuleView>,
}

/// A text of a code in one language.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct CodeTextView {
    /// `name`, `definition`, `use` or `avoid`.
    field: String,
    /// Code of the language.
    language: String,
    /// The text; an empty one takes it away.
    text: String,
}

/// An example of a code.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodeExampleView {
    /// Code of the language.
    language: String,
    /// The words.
    text: String,
}

/// What becomes of a code; what is left out stays.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct CodeToChange {
    /// Texts that are new or other.
    texts: Option<Vec<CodeTextView>>,
    /// `#rrggbb`; an empty one takes the colour away.
    color: Option<String>,
    /// All rules.
    rules: Option<Vec<RuleView>>,
    /// What it is.
    kind: Option<Kind>,
    /// Keys of all objectives that it serves.
    objectives: Option<Vec<String>>,
    /// Whether it is no longer offered; what is coded with it stays.
    retired: Option<bool>,
}

/// Where a code is to stand.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct CodePlace {
    /// Key of the code above; none for the top level.
    parent: Option<String>,
}

/// Into what a code is to be merged.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct CodeToMerge {
    /// Key of the code that stays.
    into: String,
}

/// What a merge did.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodeMerged {
    /// Codings that have the other code now.
    codings: usize,
}

impl From<CodeDetail> for CodeView {
    fn from(detail: CodeDetail) -> Self {
        Self {
            key: detail.code,
            kind: detail.kind.into(),
            parent: detail.parent,
            color: detail.color,
            retired: detail.retired,
            objectives: detail.objectives,
            texts: (detail.texts.into_iter())
                .map(|text| CodeTextView {
                    field: text.field.to_string(),
                    language: text.language.to_string(),
                    text: text.text,
                })
                .collect(),
            examples: (detail.examples.into_iter())
                .map(|example| CodeExampleView {
                    language: example.language.to_string(),
                    text: example.text,
                })
                .collect(),
            rules: detail.rules.into_iter().map(RuleView::from).collect(),
        }
    }
}

impl CodeView {
    /// What stands now where a text was read.
    fn now(&self, read: &Value) -> Value {
        let place =
            |text: &&CodeTextView| read["field"] == text.field && read["language"] == text.language;
        let text = self.texts.iter().find(place).map(|text| text.text.as_str());
        json!({ "field": read["field"], "language": read["language"], "text": text })
    }
}

impl CodeTextView {
    fn read(self) -> Result<CodeText, Problem> {
        Ok(CodeText {
            field: CodeField::parse(&self.field)
                .map_err(|error| Problem::usage(error.to_string(), ""))?,
            language: language::read(&self.language)?,
            text: self.text,
        })
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(read, change))
        .routes(routes!(place))
        .routes(routes!(merge))
}

/// One code.
#[utoipa::path(get, path = "/api/codes/{key}", params(("key" = String, Path)), responses((status = 200, body = CodeView), (status = "4XX", body = Problem)))]
async fn read(desk: Desk, Path(key): Path<String>) -> Answer<CodeView> {
    desk.answer(move |project| Ok(project.code_detail(&key)?.into()))
        .await
}

/// Changes what the codebook says of a code.
#[utoipa::path(patch, path = "/api/codes/{key}", params(("key" = String, Path)), request_body = Rewriting<CodeToChange>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn change(
    desk: Desk,
    Path(key): Path<String>,
    Json(wanted): Json<Rewriting<CodeToChange>>,
) -> Result<StatusCode, Problem> {
    let (wanted, before) = wanted.parts()?;
    let of = key.clone();
    let now = move |project: &Project, before: &Before| {
        let code = CodeView::from(project.code_detail(&of)?);
        let read = before.read("texts").and_then(Value::as_array);
        let texts = read.into_iter().flatten().map(|text| code.now(text));
        Ok(Some(json!({
            "texts": texts.collect::<Vec<_>>(),
            "rules": code.rules,
            "objectives": code.objectives,
        })))
    };
    let texts = wanted.texts.unwrap_or_default().into_iter();
    let rules = wanted
        .rules
        .map(|rules| rules.into_iter().map(RuleView::read).collect());
    let change = CodeChange {
        texts: texts.map(CodeTextView::read).collect::<Result<_, _>>()?,
        color: wanted.color,
        parent: None,
        rules: rules.transpose()?,
        kind: wanted.kind.map(CodeKind::from),
        objectives: wanted.objectives,
        retired: wanted.retired,
    };
    desk.rewrite(before, now, move |project| {
        project.change_code(&key, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Puts a code under another one, or at the top level.
#[utoipa::path(put, path = "/api/codes/{key}/place", params(("key" = String, Path)), request_body = CodePlace, responses((status = 204), (status = "4XX", body = Problem)))]
async fn place(
    desk: Desk,
    Path(key): Path<String>,
    Json(wanted): Json<CodePlace>,
) -> Result<StatusCode, Problem> {
    let change = CodeChange {
        parent: Some(wanted.parent),
        ..CodeChange::default()
    };
    desk.work(move |project| {
        project.change_code(&key, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Makes one code of two, with all that was coded.
#[utoipa::path(post, path = "/api/codes/{key}/merge", params(("key" = String, Path)), request_body = CodeToMerge, responses((status = 200, body = CodeMerged), (status = "4XX", body = Problem)))]
async fn merge(
    desk: Desk,
    Path(key): Path<String>,
    Json(wanted): Json<CodeToMerge>,
) -> Answer<CodeMerged> {
    desk.answer(move |project| {
        Ok(CodeMerged {
            codings: project.merge_codes(&key, &wanted.into)?,
        })
    })
    .await
}
