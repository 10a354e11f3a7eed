//! Good practices: cases, what they teach, and what reviewers said.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{
    LessonRequest, NewRemark, PracticeChange, Project, QuoteRef, TraceLesson, TracePractice,
};

use super::coding::points;
use super::priority::KeyMade;
use super::priority_quote::{Places, QuoteOnBoard};
use super::words::said;
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::rewriting::{Before, Rewriting};
use crate::workbench::Workbench;

/// A good practice.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PracticeCard {
    /// Key.
    key: String,
    /// What it is called.
    title: String,
    /// Where it is.
    territory: Option<String>,
    /// Key of the session or document that tells of it.
    session: Option<String>,
    /// What was done.
    description: Option<String>,
    /// What it teaches.
    lessons: Vec<LessonCard>,
    /// What reviewers said.
    remarks: Vec<RemarkCard>,
}

/// One lesson.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LessonCard {
    /// Number, from 1.
    number: u32,
    /// The lesson.
    text: String,
    /// The passages that it was drawn from.
    quotes: Vec<QuoteOnBoard>,
}

/// One remark of a peer review.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RemarkCard {
    /// Number, from 1.
    number: u32,
    /// Who reviewed.
    reviewer: String,
    /// `YYYY-MM-DD`.
    date: Option<String>,
    /// The remark.
    text: String,
    /// What was answered.
    answer: Option<String>,
}

/// What is said of a good practice; what is left out stays, empty text takes away.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct PracticeWords {
    /// What it is called.
    title: Option<String>,
    /// Where it is.
    territory: Option<String>,
    /// Key of the session or document that tells of it.
    session: Option<String>,
    /// What was done.
    description: Option<String>,
}

/// A lesson in words.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct LessonWords {
    /// The lesson.
    text: String,
}

/// A passage that a lesson is drawn from.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct PassageToLink {
    /// Id or name of the source.
    pub source: String,
    /// Where the words begin in its canonical text.
    pub start: usize,
    /// Where they end.
    pub end: usize,
}

/// A remark of a reviewer.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct RemarkWords {
    /// Who reviewed.
    reviewer: String,
    /// `YYYY-MM-DD`.
    date: Option<String>,
    /// The remark.
    text: String,
}

/// What is answered to a remark; empty text takes the answer away.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct AnswerWords {
    /// The answer.
    text: String,
}

/// The number of something that was made.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct NumberMade {
    /// Number, from 1.
    number: u32,
}

impl PracticeWords {
    fn change(self) -> PracticeChange {
        PracticeChange {
            title: self.title,
            territory: self.territory,
            session: self.session,
            description: self.description,
        }
    }
}

impl PassageToLink {
    /// The passage as the engine takes it.
    pub fn read(self, project: &Project) -> Result<QuoteRef, Problem> {
        let (start, end) = points(project, &self.source, [self.start, self.end])?;
        Ok(QuoteRef {
            source: self.source,
            start,
            end,
        })
    }
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(change, remove))
        .routes(routes!(add_lesson))
        .routes(routes!(set_lesson, remove_lesson))
        .routes(routes!(link))
        .routes(routes!(unlink))
        .routes(routes!(add_remark))
        .routes(routes!(answer, remove_remark))
}

/// The good practices, by key.
#[utoipa::path(get, path = "/api/practices", responses((status = 200, body = [PracticeCard]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk) -> Answer<Vec<PracticeCard>> {
    desk.answer(|project| {
        let mut places = Places::of(project)?;
        let mut cards = Vec::new();
        for practice in project.trace_practices()? {
            let mut lessons = Vec::new();
            for lesson in practice.lessons {
                let quotes = lesson.links.into_iter();
                let quotes = quotes.map(|link| QuoteOnBoard::new(link, None, &mut places));
                lessons.push(LessonCard {
                    quotes: quotes.collect::<Result<_, _>>()?,
                    number: lesson.number,
                    text: lesson.text,
                });
            }
            cards.push(PracticeCard {
                lessons,
                remarks: (practice.remarks.into_iter())
                    .map(|remark| RemarkCard {
                        number: remark.number,
                        reviewer: remark.reviewer,
                        date: remark.date,
                        text: remark.text,
                        answer: remark.answer,
                    })
                    .collect(),
                key: practice.key,
                title: practice.title,
                territory: practice.territory,
                session: practice.session,
                description: practice.description,
            });
        }
        Ok(cards)
    })
    .await
}

/// Adds a good practice.
#[utoipa::path(post, path = "/api/practices", request_body = PracticeWords, responses((status = 200, body = KeyMade), (status = "4XX", body = Problem)))]
async fn add(desk: Desk, Json(words): Json<PracticeWords>) -> Answer<KeyMade> {
    desk.answer(move |project| {
        let key = project.add_practice(None, &words.change())?;
        Ok(KeyMade { key })
    })
    .await
}

/// Changes what is said of a good practice.
#[utoipa::path(patch, path = "/api/practices/{key}", params(("key" = String, Path)), request_body = Rewriting<PracticeWords>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn change(
    desk: Desk,
    Path(key): Path<String>,
    Json(words): Json<Rewriting<PracticeWords>>,
) -> Result<StatusCode, Problem> {
    let (words, before) = words.parts()?;
    let (of, change) = (key.clone(), words.change());
    let now = move |project: &Project, _: &Before| {
        let row = practice(project, &of)?;
        Ok(row.map(|row| {
            json!({
                "title": row.title, "territory": row.territory, "session": row.session,
                "description": row.description,
            })
        }))
    };
    desk.rewrite(before, now, move |project| {
        project.set_practice(&key, &change)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// One good practice.
fn practice(project: &Project, key: &str) -> Result<Option<TracePractice>, Problem> {
    let mut rows = project.trace_practices()?.into_iter();
    Ok(rows.find(|row| row.key == key))
}

/// Takes a good practice away with its lessons and remarks.
#[utoipa::path(delete, path = "/api/practices/{key}", params(("key" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove(desk: Desk, Path(key): Path<String>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.remove_practice(&key)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Adds a lesson.
#[utoipa::path(post, path = "/api/practices/{key}/lessons", params(("key" = String, Path)), request_body = LessonWords, responses((status = 200, body = NumberMade), (status = "4XX", body = Problem)))]
async fn add_lesson(
    desk: Desk,
    Path(key): Path<String>,
    Json(words): Json<LessonWords>,
) -> Answer<NumberMade> {
    desk.answer(move |project| {
        let request = LessonRequest {
            text: Some(words.text),
            ..LessonRequest::default()
        };
        let number = project.set_lesson(&key, &request)?;
        Ok(NumberMade { number })
    })
    .await
}

/// Writes a lesson otherwise.
#[utoipa::path(patch, path = "/api/practices/{key}/lessons/{number}", params(("key" = String, Path), ("number" = u32, Path)), request_body = Rewriting<LessonWords>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn set_lesson(
    desk: Desk,
    Path((key, number)): Path<(String, u32)>,
    Json(words): Json<Rewriting<LessonWords>>,
) -> Result<StatusCode, Problem> {
    let (words, before) = words.parts()?;
    let of = key.clone();
    let now = move |project: &Project, _: &Before| {
        let mut lessons = practice(project, &of)?
            .into_iter()
            .flat_map(|row| row.lessons);
        let lesson = lessons.find(|lesson| lesson.number == number);
        Ok(lesson.map(|TraceLesson { text, .. }| LessonWords { text }))
    };
    let request = LessonRequest {
        number: Some(number),
        text: Some(words.text),
        ..LessonRequest::default()
    };
    desk.rewrite(before, now, move |project| {
        project.set_lesson(&key, &request)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Takes a lesson away with its links.
#[utoipa::path(delete, path = "/api/practices/{key}/lessons/{number}", params(("key" = String, Path), ("number" = u32, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove_lesson(
    desk: Desk,
    Path((key, number)): Path<(String, u32)>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.remove_lesson(&key, number)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Links a passage that a lesson was drawn from.
#[utoipa::path(post, path = "/api/practices/{key}/lessons/{number}/links", params(("key" = String, Path), ("number" = u32, Path)), request_body = PassageToLink, responses((status = 204), (status = "4XX", body = Problem)))]
async fn link(
    desk: Desk,
    Path((key, number)): Path<(String, u32)>,
    Json(passage): Json<PassageToLink>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        let request = LessonRequest {
            number: Some(number),
            quotes: vec![passage.read(project)?],
            ..LessonRequest::default()
        };
        project.set_lesson(&key, &request)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Takes a link of a lesson away.
#[utoipa::path(delete, path = "/api/practices/{key}/lessons/{number}/links/{id}", params(("key" = String, Path), ("number" = u32, Path), ("id" = String, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn unlink(
    desk: Desk,
    Path((key, number, id)): Path<(String, u32, String)>,
) -> Result<StatusCode, Problem> {
    let request = LessonRequest {
        number: Some(number),
        unlink: vec![id],
        ..LessonRequest::default()
    };
    lesson(desk, key, request).await
}

async fn lesson(desk: Desk, key: String, request: LessonRequest) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.set_lesson(&key, &request)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Records a remark of a reviewer.
#[utoipa::path(post, path = "/api/practices/{key}/remarks", params(("key" = String, Path)), request_body = RemarkWords, responses((status = 200, body = NumberMade), (status = "4XX", body = Problem)))]
async fn add_remark(
    desk: Desk,
    Path(key): Path<String>,
    Json(words): Json<RemarkWords>,
) -> Answer<NumberMade> {
    desk.answer(move |project| {
        let remark = NewRemark {
            reviewer: words.reviewer,
            date: said(words.date),
            text: words.text,
        };
        let number = project.add_remark(&key, &remark)?;
        Ok(NumberMade { number })
    })
    .await
}

/// Records what was answered to a remark.
#[utoipa::path(patch, path = "/api/practices/{key}/remarks/{number}", params(("key" = String, Path), ("number" = u32, Path)), request_body = Rewriting<AnswerWords>, responses((status = 204), (status = "4XX", body = Problem)))]
async fn answer(
    desk: Desk,
    Path((key, number)): Path<(String, u32)>,
    Json(words): Json<Rewriting<AnswerWords>>,
) -> Result<StatusCode, Problem> {
    let (words, before) = words.parts()?;
    let of = key.clone();
    let now = move |project: &Project, _: &Before| {
        let mut remarks = practice(project, &of)?
            .into_iter()
            .flat_map(|row| row.remarks);
        let remark = remarks.find(|remark| remark.number == number);
        Ok(remark.map(|remark| json!({ "text": remark.answer })))
    };
    desk.rewrite(before, now, move |project| {
        project.answer_remark(&key, number, &words.text)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Takes a remark away.
#[utoipa::path(delete, path = "/api/practices/{key}/remarks/{number}", params(("key" = String, Path), ("number" = u32, Path)), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove_remark(
    desk: Desk,
    Path((key, number)): Path<(String, u32)>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.remove_remark(&key, number)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}
