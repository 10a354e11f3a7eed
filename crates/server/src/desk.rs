//! Where a request works: in the open project, as the coder of its window.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use verbatim_engine::Project;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::term::Term;

use crate::accounts::Account;
use crate::gate::LetIn;
use crate::problem::Problem;
use crate::wording::{self, CodeNames, Language};
use crate::workbench::{Opened, Workbench};

/// What all handlers answer.
pub(crate) type Answer<T> = Result<axum::Json<T>, Problem>;

/// The header by which a window knows its own acts among those of all.
pub(crate) const WINDOW: &str = "x-window";

/// A request's place at the open project.
#[derive(Debug, Clone)]
pub(crate) struct Desk {
    pub workbench: Workbench,
    pub opened: Arc<Opened>,
    /// Who works.
    pub coder: String,
    /// The account that works, where there are accounts.
    pub account: Option<Account>,
    /// In which language the window speaks.
    pub language: Language,
    window: Option<String>,
}

impl FromRequestParts<Workbench> for Desk {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, workbench: &Workbench) -> Result<Self, Problem> {
        let opened = workbench.opened().ok_or_else(|| {
            Problem::new(StatusCode::CONFLICT, "no project is open", "open one first")
        })?;
        let session =
            (parts.extensions.get::<LetIn>()).and_then(|let_in| workbench.session(&let_in.0));
        let account = (session.as_ref()).and_then(|session| session.account().cloned());
        let coder = session
            .and_then(|session| session.coder)
            .unwrap_or_else(|| opened.handles.default_coder().to_owned());
        let window = (parts.headers.get(WINDOW))
            .and_then(|value| value.to_str().ok())
            .filter(|window| window.len() <= 64)
            .map(str::to_owned);
        Ok(Self {
            workbench: workbench.clone(),
            opened,
            coder,
            account,
            language: wording::asked(&parts.headers),
            window,
        })
    }
}

impl Desk {
    /// Does `act` in the project, where it holds up nobody, and tells all windows of it.
    pub async fn work<T: Send + 'static>(
        self,
        act: impl FnOnce(&mut Project) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let Self {
            workbench,
            opened,
            coder,
            window,
            language,
            ..
        } = self;
        let work = move || {
            let done = opened.handles.with(&coder, |project| {
                if let Some(window) = window {
                    opened.note_window(project.current_batch(), window);
                }
                act(project).map_err(|problem| named(project, language, problem))
            });
            opened.live.wake();
            done
        };
        workbench.blocking(work).await
    }

    /// Does `act` and answers what it gives.
    pub async fn answer<T: Send + 'static>(
        self,
        act: impl FnOnce(&mut Project) -> Result<T, Problem> + Send + 'static,
    ) -> Answer<T> {
        self.work(act).await.map(axum::Json)
    }
}

/// What went wrong, with the names of the codes that it may be about.
fn named(project: &Project, language: Language, problem: Problem) -> Problem {
    Problem {
        codes: code_names(project, language).unwrap_or_default(),
        ..problem
    }
}

/// What codes are called in the language of a window.
pub(crate) fn code_names(project: &Project, language: Language) -> Result<CodeNames, Problem> {
    let tag = language.as_str().parse().unwrap_or(LanguageTag::EN);
    Ok(project.code_names(tag)?)
}
