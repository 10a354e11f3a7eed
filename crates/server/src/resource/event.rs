//! What happens, as it happens: server-sent events from the log.

use std::convert::Infallible;
use std::time::Duration;

use axum::Extension;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use serde::Serialize;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::mpsc;
use tokio_stream::Stream;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use verbatim_engine::NumberedRow;

use crate::desk::Desk;
use crate::gate::LetIn;
use crate::live::Told;
use crate::problem::Problem;
use crate::wording::{Language, said};
use crate::workbench::{Opened, Workbench};

/// How often a word is sent where nothing happens, so that a connection that is gone is noticed.
const BEAT: Duration = Duration::from_secs(15);
/// How often it is looked whether somebody with an account is still signed in, in the role that they had.
const LOOK: Duration = Duration::from_secs(1);
/// Operations that wait for a slow window.
const WAITING: usize = 64;

/// One operation, as windows are told of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Happened {
    /// Place in the log.
    n: u64,
    /// Who did it.
    coder: String,
    /// What kind of act.
    kind: String,
    /// What was done.
    sentence: String,
    /// The window that did it, as it calls itself in the header `x-window`.
    window: Option<String>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new().routes(routes!(events))
}

/// Operations as they are done: events `operation`, whose ids are places in the log; and `anew` where everything should
/// be read anew. With `Last-Event-ID`, what was missed comes first. The events end when the account is removed, has another role or
/// password, or signs out.
#[utoipa::path(get, path = "/api/events", responses((status = 200, content_type = "text/event-stream", body = Happened), (status = "4XX", body = Problem)))]
async fn events(
    State(workbench): State<Workbench>,
    Extension(LetIn(secret)): Extension<LetIn>,
    headers: HeaderMap,
    desk: Desk,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Problem> {
    let language = desk.language;
    let opened = std::sync::Arc::clone(&desk.opened);
    let account = desk.account.clone();
    // Listening begins before what was missed is read, so that nothing falls between.
    let mut told = opened.live.listen();
    let last: Option<u64> = (headers.get("last-event-id"))
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse().ok());
    let missed = match last {
        Some(last) => {
            desk.work(move |project| Ok(project.log_after(last)?))
                .await?
        }
        None => Vec::new(),
    };
    let mut stopping = workbench.stopping();
    let (teller, listener) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        let mut seen = last.unwrap_or_default();
        for row in missed {
            seen = seen.max(row.n);
            if teller.send(event(&row, &opened, language)).await.is_err() {
                return;
            }
        }
        let mut look = tokio::time::interval(LOOK);
        loop {
            let next = tokio::select! {
                next = told.recv() => next,
                _ = look.tick(), if account.is_some() => {
                    if workbench.still_signed_in(&secret) == account {
                        continue;
                    }
                    // The page asks who it is now; who is signed in still can listen anew.
                    Ok(Told::Closed)
                }
                _ = stopping.wait_for(|over| *over) => return,
                () = teller.closed() => return,
            };
            let (event, is_over) = match next {
                Ok(Told::Operation(row)) if row.n <= seen => continue,
                Ok(Told::Operation(row)) => (event(&row, &opened, language), false),
                Ok(Told::Closed) | Err(RecvError::Closed) => (anew(), true),
                Err(RecvError::Lagged(_)) => (anew(), false),
            };
            if teller.send(event).await.is_err() || is_over {
                return;
            }
        }
    });
    let stream = Listener(listener);
    Ok(Sse::new(stream).keep_alive(KeepAlive::new().interval(BEAT)))
}

fn event(row: &NumberedRow, opened: &Opened, language: Language) -> Event {
    let happened = Happened {
        n: row.n,
        coder: row.row.coder.clone(),
        kind: row.row.kind.clone(),
        sentence: said(language, &row.row.sentence),
        window: opened.window_of(&row.row.batch),
    };
    let data = serde_json::to_string(&happened).unwrap_or_default();
    Event::default()
        .event("operation")
        .id(row.n.to_string())
        .data(data)
}

fn anew() -> Event {
    Event::default().event("anew").data("{}")
}

/// The end of a channel as a stream.
struct Listener(mpsc::Receiver<Event>);

impl Stream for Listener {
    type Item = Result<Event, Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.poll_recv(context).map(|event| event.map(Ok))
    }
}
