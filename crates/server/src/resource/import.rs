//! Bringing in files, after a look at how they are read.

use std::path::Path;

use axum::extract::{DefaultBodyLimit, Multipart};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{ImportOptions, ImportRow, Preview, SessionChange, Told};
use verbatim_model::session::SessionKind;
use verbatim_model::term::Term;

use super::language::read as language_of;
use super::upload::{LARGEST, Received, no_field};
use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::wording::{Language, said};
use crate::workbench::Workbench;

/// What became of files, or would become of them.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ImportView {
    /// One row for each file.
    files: Vec<FileView>,
}

/// What became of a file, or would become of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FileView {
    /// Its name, with the folder that it came with.
    name: String,
    /// `imported`, `duplicate`, `changed`, `revised`, `refused` or `skipped`.
    status: String,
    /// Id of the source, where it is in the project.
    source: Option<String>,
    /// Name of the format, where it was recognised.
    format: Option<String>,
    /// Name of the encoding.
    encoding: Option<String>,
    /// Code of the language of most words.
    language: Option<String>,
    /// Number of turns.
    turns: usize,
    /// Number of distinct labels.
    speakers: usize,
    /// Number of words in turns.
    words: usize,
    /// What a person should know, in sentences.
    problems: Vec<String>,
    /// Why it was not imported.
    error: Option<String>,
    /// What would come in; of a look alone.
    preview: Option<PreviewView>,
}

/// What a person needs to judge how a file is read.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PreviewView {
    /// A line with many special letters: whether the encoding is right is seen there.
    letters: Option<String>,
    /// Labels in the order in which they first speak, each with its number of turns.
    speakers: Vec<PreviewSpeakerView>,
    /// The first lines of the text, shortened.
    lines: Vec<String>,
}

/// Turns of one label.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PreviewSpeakerView {
    /// The label; none for turns without one.
    speaker: Option<String>,
    /// Number of turns.
    turns: usize,
}

impl From<Preview> for PreviewView {
    fn from(preview: Preview) -> Self {
        Self {
            letters: preview.letters,
            speakers: (preview.speakers.into_iter())
                .map(|row| PreviewSpeakerView {
                    speaker: row.speaker,
                    turns: row.turns,
                })
                .collect(),
            lines: preview.lines,
        }
    }
}

/// The fields of the form, for its description.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the form is read field by field")]
struct ImportForm {
    /// `true` for a look: nothing is changed.
    dry_run: Option<bool>,
    /// Name of the encoding of all files, such as `windows-1250`.
    encoding: Option<String>,
    /// Code of the language of all turns.
    language: Option<String>,
    /// What the sessions were: `interview`, `focus-group`, `workshop` or `document`.
    kind: Option<String>,
    /// The files, each with its name or its path within a folder.
    #[schema(content_media_type = "application/octet-stream")]
    file: Vec<Vec<u8>>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(import))
        .layer(DefaultBodyLimit::max(LARGEST))
}

/// Imports files, or shows how they would be read.
#[utoipa::path(post, path = "/api/import", request_body(content = ImportForm, content_type = "multipart/form-data"), responses((status = 200, body = ImportView), (status = "4XX", body = Problem)))]
async fn import(desk: Desk, form: Multipart) -> Answer<ImportView> {
    let language = desk.language;
    let received = Received::read(&desk, form).await?;
    let mut options = ImportOptions::default();
    let mut told = Told::default();
    for (name, value) in &received.fields {
        match name.as_str() {
            "dry_run" => options.dry_run = value == "true",
            "encoding" => told.encoding = Some(value.clone()),
            "language" => told.language = Some(language_of(value)?),
            "kind" => {
                let kind = SessionKind::parse(value)
                    .map_err(|error| Problem::usage(error.to_string(), ""))?;
                options.about = SessionChange {
                    kind: Some(kind),
                    ..SessionChange::default()
                };
            }
            other => return Err(no_field(other)),
        }
    }
    if received.files.is_empty() {
        return Err(Problem::usage("there is no file", "choose some files"));
    }
    options.told = told;
    desk.answer(move |project| {
        let mut rows = Vec::new();
        let paths = [received.folder.path().to_owned()];
        project.import(&paths, &options, None, &mut |_, _| {}, &mut |row| {
            if !row.is_unseen() {
                rows.push(view(row.clone(), &received, language));
            }
        })?;
        Ok(ImportView { files: rows })
    })
    .await
}

fn view(row: ImportRow, received: &Received, language: Language) -> FileView {
    FileView {
        name: received.name_of(Path::new(&row.path)),
        status: row.status.to_string(),
        source: row.source_id,
        format: row.format,
        encoding: row.encoding,
        language: row.language.map(|tag| tag.to_string()),
        turns: row.turns,
        speakers: row.speakers,
        words: row.words,
        problems: (row.problems.into_iter())
            .map(|problem| {
                let message = said(language, &problem.message);
                match problem.line {
                    Some(line) => format!("{line}: {message}"),
                    None => message,
                }
            })
            .collect(),
        error: row.error.map(|error| said(language, &error)),
        preview: row.preview.map(PreviewView::from),
    }
}
