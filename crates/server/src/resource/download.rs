//! Files that a browser keeps.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

/// Bytes as a file called `name`.
pub(crate) fn attached(name: &str, bytes: Vec<u8>) -> Response {
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("md") => "text/markdown; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("pdf") => "application/pdf",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    };
    // A name of a territory may have any letters: RFC 8187.
    let encoded: String = (name.bytes())
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
                char::from(byte).to_string()
            }
            byte => format!("%{byte:02X}"),
        })
        .collect();
    let shown = HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{encoded}"))
        .unwrap_or(HeaderValue::from_static("attachment"));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, shown),
    ];
    (headers, bytes).into_response()
}

/// A picture (SVG) that is part of a page, whose light or dark it follows.
pub(super) fn picture(svg: &str) -> Response {
    let kind = [(header::CONTENT_TYPE, "image/svg+xml")];
    (kind, verbatim_engine::on_screen(svg)).into_response()
}
