//! Accounts: who may work here, for leads. They stand in no project, so nothing of this is undone or in its log.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::sign_in::AccountView;
use super::words::{any_word, word};
use crate::accounts::Accounts;
use crate::desk::Answer;
use crate::problem::Problem;
use crate::workbench::Workbench;

/// An account to be made.
#[derive(Deserialize, ToSchema)]
pub(crate) struct AccountToAdd {
    /// Name of the person, which is that of the coder.
    name: String,
    /// `reader`, `coder` or `lead`.
    role: String,
    /// The password, which is kept nowhere.
    password: String,
}

/// What becomes of an account; what is left out stays.
#[derive(Deserialize, ToSchema)]
pub(crate) struct AccountToChange {
    /// `reader`, `coder` or `lead`.
    role: Option<String>,
    /// Another password; whoever is signed in with the old one has to sign in again.
    password: Option<String>,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(change, remove))
}

/// All accounts, by name.
#[utoipa::path(get, path = "/api/accounts", responses((status = 200, body = [AccountView]), (status = "4XX", body = Problem)))]
async fn list(State(workbench): State<Workbench>) -> Answer<Vec<AccountView>> {
    let accounts = workbench.in_accounts(|accounts| accounts.list()).await?;
    Ok(Json(accounts.iter().map(AccountView::from).collect()))
}

/// Adds an account.
#[utoipa::path(post, path = "/api/accounts", request_body = AccountToAdd, responses((status = 200, body = AccountView), (status = "4XX", body = Problem)))]
async fn add(
    State(workbench): State<Workbench>,
    Json(wanted): Json<AccountToAdd>,
) -> Answer<AccountView> {
    let role = word(&wanted.role)?;
    let act = move |accounts: &Accounts| accounts.add(&wanted.name, role, &wanted.password);
    let added = workbench.in_accounts(act).await?;
    Ok(Json(AccountView::from(&added)))
}

/// Gives an account another role or password. It holds at once, also for those who are signed in.
#[utoipa::path(patch, path = "/api/accounts/{name}", params(("name" = String, Path, description = "Name of the account")), request_body = AccountToChange, responses((status = 200, body = AccountView), (status = "4XX", body = Problem)))]
async fn change(
    State(workbench): State<Workbench>,
    Path(name): Path<String>,
    Json(wanted): Json<AccountToChange>,
) -> Answer<AccountView> {
    let role = any_word(wanted.role.as_deref())?;
    let act =
        move |accounts: &Accounts| accounts.change_within(&name, role, wanted.password.as_deref());
    let changed = workbench.in_accounts(act).await?;
    Ok(Json(AccountView::from(&changed)))
}

/// Closes an account; what its coder did in projects stays.
#[utoipa::path(delete, path = "/api/accounts/{name}", params(("name" = String, Path, description = "Name of the account")), responses((status = 204), (status = "4XX", body = Problem)))]
async fn remove(
    State(workbench): State<Workbench>,
    Path(name): Path<String>,
) -> Result<StatusCode, Problem> {
    workbench
        .in_accounts(move |accounts| accounts.remove_within(&name))
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
