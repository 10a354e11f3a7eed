//! The recording of a source: played in parts, as browsers ask for them.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use axum::Json;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use tokio_stream::wrappers::ReceiverStream;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::desk::{Answer, Desk};
use crate::problem::Problem;
use crate::workbench::Workbench;

/// Bytes that are read at once.
const PIECE: usize = 64 * 1024;

/// Which file is the recording of a source.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct RecordingToSet {
    /// Its path on the computer of the program, whole or as seen from the folder of the project.
    path: String,
}

/// That a source has a recording.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RecordingView {
    /// Id of the source.
    source: String,
    /// Name of the file.
    name: String,
}

/// A file that may be the recording of a source.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FoundRecordingView {
    /// Its path as seen from the folder of the project.
    path: String,
    /// Its name.
    name: String,
    /// Whether the file of the source lies in the same folder.
    beside: bool,
    /// Name of the source whose recording it is already.
    of: Option<String>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(found))
        .routes(routes!(play, set, remove))
}

/// Which sources have a recording.
#[utoipa::path(get, path = "/api/recordings", responses((status = 200, body = [RecordingView]), (status = "4XX", body = Problem)))]
async fn list(desk: Desk) -> Answer<Vec<RecordingView>> {
    desk.answer(|project| {
        Ok((project.recordings()?.into_iter())
            .map(|(source, name)| RecordingView { source, name })
            .collect())
    })
    .await
}

/// Recordings that lie near the project, those first that are called most like the source. Only leads are told of files.
#[utoipa::path(get, path = "/api/sources/{source}/recordings-found", params(("source" = String, Path, description = "Id or name of the source")), responses((status = 200, body = [FoundRecordingView]), (status = "4XX", body = Problem)))]
async fn found(desk: Desk, Path(source): Path<String>) -> Answer<Vec<FoundRecordingView>> {
    desk.answer(move |project| {
        Ok((project.find_recordings(&source)?.into_iter())
            .map(|row| FoundRecordingView {
                path: row.path,
                name: row.name,
                beside: row.beside,
                of: row.of,
            })
            .collect())
    })
    .await
}

/// The recording of a source, whole or the part that the header `Range` asks for.
#[utoipa::path(get, path = "/api/sources/{source}/recording", params(("source" = String, Path, description = "Id or name of the source")), responses((status = 200, content_type = "application/octet-stream", body = Vec<u8>), (status = 206, content_type = "application/octet-stream", body = Vec<u8>), (status = "4XX", body = Problem)))]
async fn play(
    desk: Desk,
    Path(source): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let name = source.clone();
    let recording = desk
        .work(move |project| Ok(project.recording(&source)?))
        .await?
        .ok_or_else(|| Problem::missing("recording of", &name))?;
    let opened = tokio::task::spawn_blocking(move || {
        let file = File::open(&recording.path).ok()?;
        let about = file.metadata().ok().filter(std::fs::Metadata::is_file)?;
        Some((file, about.len()))
    });
    let (file, length) = (opened.await.ok().flatten()).ok_or_else(|| {
        Problem::new(
            StatusCode::NOT_FOUND,
            "the recording is not where it was",
            "say where it lies now, or connect the disk that it is on",
        )
    })?;
    let asked = headers
        .get(header::RANGE)
        .and_then(|range| range.to_str().ok());
    let part = match asked.map(|range| part(range, length)) {
        Some(Asked::Beyond) => {
            let mut problem = Problem::new(
                StatusCode::RANGE_NOT_SATISFIABLE,
                "the recording is shorter than that",
                "",
            )
            .into_response();
            problem
                .headers_mut()
                .insert(header::CONTENT_RANGE, value(&format!("bytes */{length}")));
            return Ok(problem);
        }
        Some(Asked::Part(first, last)) => Some((first, last)),
        Some(Asked::Whole) | None => None,
    };
    let (first, count) = part.map_or((0, length), |(first, last)| (first, last + 1 - first));
    let mut response = Body::from_stream(stream(file, first, count)).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(recording.media_type),
    );
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(count));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    // Voices stay in no cache of a browser.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some((first, last)) = part {
        headers.insert(
            header::CONTENT_RANGE,
            value(&format!("bytes {first}-{last}/{length}")),
        );
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    }
    Ok(response)
}

/// Says which file is the recording of a source. It stays where it is.
#[utoipa::path(put, path = "/api/sources/{source}/recording", params(("source" = String, Path, description = "Id or name of the source")), request_body = RecordingToSet, responses((status = 204), (status = "4XX", body = Problem)))]
async fn set(
    desk: Desk,
    Path(source): Path<String>,
    Json(wanted): Json<RecordingToSet>,
) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        // Paths that are copied from elsewhere often stand in quotes.
        let path = wanted.path.trim().trim_matches('"');
        let path = project.folder().join(path);
        project.set_recording(&source, Some(&path))?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// Takes the recording away from a source. The file stays.
#[utoipa::path(delete, path = "/api/sources/{source}/recording", params(("source" = String, Path, description = "Id or name of the source")), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove(desk: Desk, Path(source): Path<String>) -> Result<StatusCode, Problem> {
    desk.work(move |project| {
        project.set_recording(&source, None)?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// What a header `Range` asks for.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    /// All: several parts, or a unit that nobody knows.
    Whole,
    /// First and last byte.
    Part(u64, u64),
    /// What is not there.
    Beyond,
}

/// Reads a header `Range` (RFC 9110, section 14) about a file of `length` bytes.
fn part(range: &str, length: u64) -> Asked {
    let Some((first, last)) = (range.trim().strip_prefix("bytes="))
        .filter(|parts| !parts.contains(','))
        .and_then(|part| part.split_once('-'))
    else {
        return Asked::Whole;
    };
    let number = |text: &str| text.trim().parse::<u64>().ok();
    match (number(first), number(last)) {
        (Some(first), last) if first < length => {
            let last = last.map_or(length - 1, |last| last.min(length - 1));
            if first <= last {
                Asked::Part(first, last)
            } else {
                Asked::Whole
            }
        }
        (None, Some(count)) if first.trim().is_empty() && count > 0 && length > 0 => {
            Asked::Part(length.saturating_sub(count), length - 1)
        }
        (None, Some(_)) if first.trim().is_empty() => Asked::Beyond,
        (Some(_), _) => Asked::Beyond,
        (None, _) => Asked::Whole,
    }
}

/// `count` bytes of a file from `first` on, read as fast as they are taken.
fn stream(mut file: File, first: u64, count: u64) -> ReceiverStream<std::io::Result<Vec<u8>>> {
    let (sender, receiver) = tokio::sync::mpsc::channel(4);
    tokio::task::spawn_blocking(move || {
        let mut left = count;
        let mut failed = file.seek(SeekFrom::Start(first)).err();
        while failed.is_none() && left > 0 {
            let mut piece = Vec::with_capacity(PIECE);
            match (&mut file)
                .take(left.min(PIECE as u64))
                .read_to_end(&mut piece)
            {
                // It became shorter meanwhile.
                Ok(0) => failed = Some(std::io::ErrorKind::UnexpectedEof.into()),
                Ok(read) => {
                    left -= read as u64;
                    // Nobody listens any more.
                    if sender.blocking_send(Ok(piece)).is_err() {
                        return;
                    }
                }
                Err(error) => failed = Some(error),
            }
        }
        if let Some(error) = failed {
            let _ = sender.blocking_send(Err(error));
        }
    });
    ReceiverStream::new(receiver)
}

fn value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static("bytes */*"))
}

#[cfg(test)]
mod tests {
    use super::{Asked, part};

    #[test]
    fn ranges_are_read_as_the_standard_has_it() {
        for (range, asked) in [
            ("bytes=0-", Asked::Part(0, 99)),
            ("bytes=10-19", Asked::Part(10, 19)),
            ("bytes=90-1000", Asked::Part(90, 99)),
            ("bytes=-10", Asked::Part(90, 99)),
            ("bytes=-1000", Asked::Part(0, 99)),
            ("bytes=100-", Asked::Beyond),
            ("bytes=-0", Asked::Beyond),
            ("bytes=0-1,5-6", Asked::Whole),
            ("bytes=9-3", Asked::Whole),
            ("bytes=a-b", Asked::Whole),
            ("turns=1-2", Asked::Whole),
            ("", Asked::Whole),
        ] {
            assert_eq!(part(range, 100), asked, "{range}");
        }
        assert_eq!(part("bytes=0-", 0), Asked::Beyond);
    }
}
