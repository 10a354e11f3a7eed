//! Bringing in files, after a look at how they are read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use axum::extract::{DefaultBodyLimit, Multipart};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::{
    Columns, ImportOptions, ImportRow, Preview, ReadAs, SessionChange, TableColumn, Told,
    table_columns,
};
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
    /// The columns of a table; of a look alone.
    columns: Vec<ColumnView>,
}

/// A column of a table, so that a person can say what it holds.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ColumnView {
    /// Its letter, such as `B`.
    letter: String,
    /// What stands in its first row, shortened.
    head: String,
    /// The first cell below that is not empty, shortened.
    example: String,
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
    /// The name that the file gives whoever has the label, where that is another.
    name: Option<String>,
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
                    name: row.name,
                    turns: row.turns,
                })
                .collect(),
            lines: preview.lines,
        }
    }
}

/// What a person says of one file, where it is read wrong by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
struct ToldOfFile {
    /// The file, as it is called in the form.
    name: String,
    /// Name of its encoding, such as `windows-1250`.
    encoding: Option<String>,
    /// Code of the language of all its turns.
    language: Option<String>,
    /// What the session was: `interview`, `focus-group`, `workshop` or `document`.
    kind: Option<String>,
    /// Key of the session that it belongs to; else it is a session of its own.
    session: Option<String>,
    /// Columns of a table, such as `speaker=B,text=D`.
    columns: Option<String>,
    /// `chat` or `sentences`, which are left out otherwise.
    read_as: Option<String>,
}

impl ToldOfFile {
    fn options(&self, dry_run: bool) -> Result<ImportOptions, Problem> {
        Ok(ImportOptions {
            dry_run,
            session: given(&self.session),
            about: SessionChange {
                kind: read(&self.kind, SessionKind::parse)?,
                ..SessionChange::default()
            },
            told: Told {
                encoding: given(&self.encoding),
                language: read(&self.language, language_of)?,
                columns: read(&self.columns, str::parse::<Columns>)?,
                read_as: read(&self.read_as, ReadAs::parse)?,
            },
            ..ImportOptions::default()
        })
    }
}

fn given(text: &Option<String>) -> Option<String> {
    text.clone().filter(|text| !text.trim().is_empty())
}

fn read<T, E: ToString>(
    text: &Option<String>,
    read: impl Fn(&str) -> Result<T, E>,
) -> Result<Option<T>, Problem> {
    (given(text).as_deref())
        .map(|text| read(text.trim()).map_err(|error| Problem::usage(error.to_string(), "")))
        .transpose()
}

/// The fields of the form, for its description.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the form is read field by field")]
struct ImportForm {
    /// `true` for a look: nothing is changed.
    dry_run: Option<bool>,
    /// What is said of single files: JSON.
    told: Option<Vec<ToldOfFile>>,
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
    let (mut dry_run, mut told) = (false, Vec::new());
    for (name, value) in &received.fields {
        match name.as_str() {
            "dry_run" => dry_run = value == "true",
            "told" => {
                told = serde_json::from_str::<Vec<ToldOfFile>>(value).map_err(|error| {
                    Problem::usage(
                        format!("what is told of the files cannot be read: {error}"),
                        "",
                    )
                })?;
            }
            other => return Err(no_field(other)),
        }
    }
    if received.files.is_empty() {
        return Err(Problem::usage("there is no file", "choose some files"));
    }
    desk.answer(move |project| {
        let mut rows = Vec::new();
        // All in one batch, so that they are taken back together.
        for (of_files, paths) in alike(&received, &told) {
            let options = of_files.options(dry_run)?;
            let brought = project.import(&paths, &options, None, &mut |_, _| {}, &mut |row| {
                if !row.is_unseen() {
                    rows.push(row.clone());
                }
            });
            brought.map_err(|error| received.named(error.into()))?;
        }
        let place = |row: &ImportRow| {
            let path = Path::new(&row.path);
            (received.files.iter()).position(|file| path.starts_with(file))
        };
        rows.sort_by_key(place);
        Ok(ImportView {
            files: (rows.into_iter())
                .map(|row| {
                    let path = PathBuf::from(&row.path);
                    let name = received.name_of(&path);
                    let encoding = told.iter().find(|told| told.name == name);
                    let encoding = encoding.and_then(|told| given(&told.encoding));
                    let columns = (dry_run && is_table(&path))
                        .then(|| table_columns(&path, encoding.as_deref()));
                    view(row, name, columns.unwrap_or_default(), language)
                })
                .collect(),
        })
    })
    .await
}

/// The files by what is said of them.
fn alike(received: &Received, told: &[ToldOfFile]) -> BTreeMap<ToldOfFile, Vec<PathBuf>> {
    let mut groups: BTreeMap<ToldOfFile, Vec<PathBuf>> = BTreeMap::new();
    for path in &received.files {
        let name = received.name_of(path);
        let of_it = told.iter().find(|told| told.name == name);
        let of_it = ToldOfFile {
            name: String::new(),
            ..of_it.cloned().unwrap_or_default()
        };
        groups.entry(of_it).or_default().push(path.clone());
    }
    groups
}

/// Whether a file may be a table, by its name.
fn is_table(path: &Path) -> bool {
    let ending = path
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    ["csv", "tsv", "tab", "xlsx"].contains(&ending.as_str())
}

fn view(row: ImportRow, name: String, columns: Vec<TableColumn>, language: Language) -> FileView {
    FileView {
        name,
        columns: (columns.into_iter())
            .map(|column| ColumnView {
                letter: column.letter,
                head: column.head,
                example: column.example,
            })
            .collect(),
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
