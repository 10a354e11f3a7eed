//! Erasing on somebody's demand: what would go, and the one act that nothing brings back.

use std::path::Path as FilePath;

use axum::extract::{DefaultBodyLimit, Multipart};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{ErasureOutcome, ErasureRequest, Project, QuoteRef};
use verbatim_model::term::Term as _;

use super::coding::points;
use super::upload::{LARGEST, Received, no_field};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::wording::{Language, said};
use crate::workbench::Workbench;

/// What an erasure takes, or took.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ErasureView {
    /// Number of the participant, where it is one.
    participant: Option<String>,
    /// Whether it is done.
    erased: bool,
    /// Number of characters that are covered.
    characters: usize,
    /// The sources that lose words.
    sources: Vec<ErasedSource>,
    /// Number of codings whose words are touched.
    codings: usize,
    /// The links whose words are touched: they stay without words, and do not count.
    links: Vec<ErasedLink>,
    /// Number of memos about the participant, which go whole.
    memos: usize,
    /// Number of translations, which go whole.
    translations: usize,
    /// What people wrote that holds the words or the name.
    texts: Vec<ErasedText>,
    /// The priorities whose figures change.
    priorities: Vec<ErasedFrom>,
    /// Where others name the participant.
    mentions: Vec<ErasedMention>,
    /// Files that hold the words and stay as they are.
    elsewhere: Vec<String>,
    /// Why traces of the words are still in the file of the database; they go when the project is opened next.
    unfinished: Option<String>,
}

/// A source that loses words.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ErasedSource {
    /// Its name.
    source: String,
    /// Number of turns that lose words.
    turns: usize,
    /// Number of characters.
    characters: usize,
    /// Whether the original file is replaced as a whole, because words cannot be covered in its format.
    replaced: bool,
}

/// A link whose words go.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ErasedLink {
    /// What it belongs to.
    target: String,
    /// `supports`, `qualifies`, `contradicts` or `context`.
    link: String,
}

/// Something that people wrote.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ErasedText {
    /// What it is, such as `memo text`.
    what: String,
    /// As it is; nothing once it is erased.
    before: Option<String>,
    /// As it will be.
    after: String,
}

/// A priority whose figures change: mentions, and those who spoke.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ErasedFrom {
    /// Its key.
    priority: String,
    /// Before.
    before: [usize; 2],
    /// Afterwards.
    after: [usize; 2],
}

/// Where somebody else names the participant.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ErasedMention {
    /// Name of the source.
    source: String,
    /// Number of the turn, from 1.
    turn: usize,
    /// The words; nothing once they are erased.
    text: Option<String>,
    /// Whether it is surely this person: else another has the name too, and it is left alone.
    sure: bool,
    /// Whether it goes.
    erased: bool,
}

/// The fields of the form, for its description.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the form is read field by field")]
struct ErasureForm {
    /// `true` to erase; without it, nothing is changed.
    yes: Option<bool>,
    /// Number of the participant whose name and words go; else a stretch of a source.
    participant: Option<String>,
    /// Id or name of the source of the stretch.
    source: Option<String>,
    /// Where the stretch begins in the canonical text.
    start: Option<usize>,
    /// Where it ends.
    end: Option<usize>,
    /// Why, for the log; without the words that have to go.
    reason: String,
    /// `true` to erase the participant's name in the words of others too, where it is surely theirs.
    mentions: Option<bool>,
    /// A word of one's own that stays in memos, claims and codes; may be given several times.
    keep: Vec<String>,
    /// Files that were handed on: do they hold the words?
    #[schema(content_media_type = "application/octet-stream")]
    file: Vec<Vec<u8>>,
}

/// What a form asks for.
#[derive(Debug, Default)]
struct Asked {
    yes: bool,
    source: Option<String>,
    start: Option<usize>,
    end: Option<usize>,
    request: ErasureRequest,
}

impl Asked {
    fn of(fields: &[(String, String)]) -> Result<Self, Problem> {
        let mut asked = Self::default();
        let place = |value: &str| {
            (value.parse().ok()).ok_or_else(|| {
                Problem::usage(
                    format!("there is no letter at `{value}`"),
                    "select the words again",
                )
            })
        };
        for (name, value) in fields {
            match name.as_str() {
                "yes" => asked.yes = value == "true",
                "participant" => asked.request.participant = Some(value.clone()),
                "source" => asked.source = Some(value.clone()),
                "start" => asked.start = Some(place(value)?),
                "end" => asked.end = Some(place(value)?),
                "reason" => asked.request.reason.clone_from(value),
                "mentions" => asked.request.mentions = value == "true",
                "keep" => asked.request.keep.push(value.clone()),
                other => return Err(no_field(other)),
            }
        }
        Ok(asked)
    }

    /// The same with the stretch in code points, as the engine counts.
    fn request(self, project: &Project) -> Result<ErasureRequest, Problem> {
        let mut request = self.request;
        if let Some(source) = self.source {
            let place = [self.start.unwrap_or_default(), self.end.unwrap_or_default()];
            let (start, end) = points(project, &source, place)?;
            request.quotes.push(QuoteRef { source, start, end });
        }
        Ok(request)
    }
}

impl ErasureView {
    fn of(
        outcome: ErasureOutcome,
        received: &Received,
        folder: &FilePath,
        language: Language,
    ) -> Self {
        let name = |path: &String| {
            let path = FilePath::new(path);
            match path.strip_prefix(received.folder.path()) {
                Ok(_) => received.name_of(path),
                Err(_) => (path.strip_prefix(folder).unwrap_or(path))
                    .display()
                    .to_string(),
            }
        };
        Self {
            participant: outcome.participant,
            erased: outcome.erased,
            characters: outcome.characters,
            sources: (outcome.sources.into_iter())
                .map(|row| ErasedSource {
                    source: row.source,
                    turns: row.turns,
                    characters: row.characters,
                    replaced: row.original == "replaced",
                })
                .collect(),
            codings: outcome.codings,
            links: (outcome.links.into_iter())
                .map(|row| ErasedLink {
                    target: said(language, &row.target),
                    link: row.link.as_str().to_owned(),
                })
                .collect(),
            memos: outcome.memos,
            translations: outcome.translations,
            texts: (outcome.texts.into_iter())
                .map(|row| ErasedText {
                    what: row.what,
                    before: row.before,
                    after: row.after,
                })
                .collect(),
            priorities: (outcome.priorities.into_iter())
                .map(|row| ErasedFrom {
                    priority: row.priority,
                    before: row.before,
                    after: row.after,
                })
                .collect(),
            mentions: (outcome.mentions.into_iter())
                .map(|row| ErasedMention {
                    source: row.source,
                    turn: row.turn,
                    text: row.text,
                    sure: row.is_sure,
                    erased: row.erased,
                })
                .collect(),
            elsewhere: outcome.elsewhere.iter().map(name).collect(),
            unfinished: (outcome.unfinished).map(|reason| said(language, &reason)),
        }
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(erase))
        .layer(DefaultBodyLimit::max(LARGEST))
}

/// Erases a participant or a stretch from the whole project, which nothing brings back; or, without `yes`, tells what would go
/// and changes nothing.
#[utoipa::path(post, path = "/api/erasure", request_body(content = ErasureForm, content_type = "multipart/form-data"), responses((status = 200, body = ErasureView), (status = "4XX", body = Problem)))]
async fn erase(desk: Desk, form: Multipart) -> Answer<ErasureView> {
    let language = desk.language;
    let folder = desk.opened.handles.folder().to_owned();
    let received = Received::read(&desk, form).await?;
    let asked = Asked::of(&received.fields)?;
    desk.answer(move |project| {
        let yes = asked.yes;
        let request = asked.request(project)?;
        let reports: Vec<&FilePath> = received.files.iter().map(AsRef::as_ref).collect();
        let outcome = match yes {
            true => project.erase(&request, &reports),
            false => project.foresee_erasure(&request, &reports),
        };
        let outcome = outcome.map_err(|error| received.named(error.into()))?;
        Ok(ErasureView::of(outcome, &received, &folder, language))
    })
    .await
}
