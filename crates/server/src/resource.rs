//! The resources of the interface: one module each, with its own `router()`.
//!
//! A new one is a file here with a `router()`, and a line in `api`.

mod account;
mod action_items;
mod code;
mod code_detail;
mod code_rules;
mod code_split;
mod codebook_file;
mod coding;
mod coding_hits;
mod confidence;
mod download;
mod erasure;
mod event;
mod figure;
mod figure_view;
mod folder;
mod framework;
mod history;
mod import;
mod language;
mod memo;
mod objective;
mod participant;
mod person;
mod plan;
mod plan_change;
mod plan_sheet;
mod practice;
mod priority;
mod priority_quote;
mod privacy;
mod project;
mod recording;
mod report;
mod saved_query;
mod search;
mod session;
mod sign_in;
mod source;
mod source_change;
mod stakeholder;
mod stakeholder_detail;
mod talk_view;
mod term;
mod translation;
mod turn;
mod unplaced;
mod upload;
mod validation;
mod verification;
mod words;

use axum::http::header;
use axum::{Router, routing::get};
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;

use crate::workbench::Workbench;

#[derive(OpenApi)]
#[openapi(info(
    title = "Verbatim workbench",
    description = "What the page of the workbench asks its program. Positions are UTF-16 units of the canonical text of a source."
))]
struct Interface;

/// All resources, and their description.
pub(crate) fn api() -> (Router<Workbench>, utoipa::openapi::OpenApi) {
    let (router, mut description) = OpenApiRouter::with_openapi(Interface::openapi())
        .merge(session::router())
        .merge(sign_in::router())
        .merge(account::router())
        .merge(project::router())
        .merge(folder::router())
        .merge(source::router())
        .merge(source_change::router())
        .merge(unplaced::router())
        .merge(erasure::router())
        .merge(recording::router())
        .merge(import::router())
        .merge(person::router())
        .merge(participant::router())
        .merge(turn::router())
        .merge(code::router())
        .merge(code_detail::router())
        .merge(codebook_file::router())
        .merge(code_rules::router())
        .merge(code_split::router())
        .merge(coding::router())
        .merge(memo::router())
        .merge(search::router())
        .merge(saved_query::router())
        .merge(coding_hits::router())
        .merge(history::router())
        .merge(priority::router())
        .merge(priority_quote::router())
        .merge(confidence::router())
        .merge(objective::router())
        .merge(validation::router())
        .merge(verification::router())
        .merge(privacy::router())
        .merge(practice::router())
        .merge(figure::router())
        .merge(framework::router())
        .merge(stakeholder::router())
        .merge(stakeholder_detail::router())
        .merge(plan::router())
        .merge(plan_change::router())
        .merge(plan_sheet::router())
        .merge(report::router())
        .merge(translation::router())
        .merge(event::router())
        .split_for_parts();
    name_operations(&mut description);
    let text = as_text(&description);
    let file = move || async move { ([(header::CONTENT_TYPE, "application/json")], text) };
    (router.route("/api/openapi.json", get(file)), description)
}

/// Names each operation after its method and path: names of handlers occur in several modules, and these may not.
fn name_operations(description: &mut utoipa::openapi::OpenApi) {
    for (path, item) in &mut description.paths.paths {
        let place = path
            .trim_start_matches("/api/")
            .replace(['{', '}'], "")
            .replace('/', "-");
        let methods = [
            ("get", &mut item.get),
            ("put", &mut item.put),
            ("post", &mut item.post),
            ("delete", &mut item.delete),
            ("patch", &mut item.patch),
        ];
        for (method, operation) in methods {
            if let Some(operation) = operation {
                operation.operation_id = Some(format!("{method}-{place}"));
            }
        }
    }
}

/// The description of the interface (OpenAPI 3.1), as it is served at `/api/openapi.json`.
#[must_use]
pub fn openapi() -> String {
    as_text(&api().1)
}

fn as_text(description: &utoipa::openapi::OpenApi) -> String {
    let mut text = serde_json::to_string_pretty(description).unwrap_or_default();
    text.push('\n');
    text
}
