//! The page, as it was built into the program.

use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use rust_embed::RustEmbed;
use tower_http::compression::CompressionLayer;

use crate::workbench::Workbench;

#[derive(RustEmbed)]
#[folder = "web/dist"]
struct Dist;

/// What is shown where the program was built without the page.
const MISSING: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Verbatim</title>\
    <h1>The page of the workbench is not built into this program</h1>\
    <p>Build it with Node 20 or later, then build the program again:</p>\
    <pre>cargo xtask web\ncargo build</pre>";

pub(crate) fn router() -> Router<Workbench> {
    Router::new()
        .route("/", get(index))
        .route("/assets/{*path}", get(asset))
        .route("/favicon.svg", get(|| async { file("favicon.svg") }))
        .layer(CompressionLayer::new())
}

/// Whether the page was built into the program.
pub(crate) fn is_built() -> bool {
    Dist::get("index.html").is_some()
}

async fn index() -> Response {
    if is_built() {
        return file("index.html");
    }
    (StatusCode::NOT_IMPLEMENTED, Html(MISSING)).into_response()
}

async fn asset(Path(path): Path<String>) -> Response {
    file(&format!("assets/{path}"))
}

fn file(name: &str) -> Response {
    let Some(found) = Dist::get(name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    // Names of assets change with their content; all else is asked for each time.
    let keep = match name.starts_with("assets/") {
        true => "private, max-age=31536000, immutable",
        false => "no-cache",
    };
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)];
    (headers, found.data.into_owned()).into_response()
}
