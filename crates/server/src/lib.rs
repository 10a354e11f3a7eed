//! The workbench: an HTTP interface to one project and the page that researchers work in.
//!
//! One module for each resource in `resource`, each with its own `router()`. Every change goes through `engine`, as an
//! operation of the coder who works in the window that asked. This crate knows no SQL, and what it answers are its own
//! types, converted by hand, so that the interface stays as it is when the engine changes.

mod accounts;
mod address;
mod desk;
mod gate;
mod handles;
mod live;
mod page;
mod position;
mod problem;
mod resource;
mod rewriting;
mod rights;
mod serve;
mod wording;
mod workbench;

pub use accounts::{Account, AccountError, Accounts, Role};
pub use address::{Address, Public};
pub use resource::openapi;
pub use serve::{ServeError, Settings, serve};
pub use workbench::Workbench;

/// The page and the interface of `workbench`, behind its gate.
pub fn router(workbench: &Workbench) -> axum::Router {
    resource::api()
        .0
        .merge(page::router())
        .layer(axum::middleware::from_fn_with_state(
            workbench.clone(),
            gate::guard,
        ))
        .layer(axum::middleware::from_fn(wording::translate))
        .with_state(workbench.clone())
}
