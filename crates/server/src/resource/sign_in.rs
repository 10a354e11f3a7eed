//! Signing in and out, where those who work here have accounts.

use axum::Extension;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::accounts::{Account, Role};
use crate::gate::LetIn;
use crate::problem::Problem;
use crate::workbench::{NotSignedIn, Workbench};

/// Somebody who may work here.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AccountView {
    /// Name, which is that of the coder.
    name: String,
    /// What this person may do.
    role: RoleView,
}

/// What somebody may do; each may do all that those before may.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
enum RoleView {
    /// Reads and exports.
    Reader,
    /// Codes, links quotes and writes memos.
    Coder,
    /// Everything.
    Lead,
}

impl From<&Account> for AccountView {
    fn from(account: &Account) -> Self {
        Self {
            name: account.name.clone(),
            role: match account.role {
                Role::Reader => RoleView::Reader,
                Role::Coder => RoleView::Coder,
                Role::Lead => RoleView::Lead,
            },
        }
    }
}

/// Who signs in.
#[derive(Deserialize, ToSchema)]
pub(crate) struct SignIn {
    /// Name of the account.
    name: String,
    /// Its password.
    password: String,
}

/// Whether one signs in here.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SignInView {
    /// Whether those who work here have accounts.
    accounts: bool,
}

pub(crate) fn router() -> OpenApiRouter<Workbench> {
    OpenApiRouter::new().routes(routes!(asked, sign_in, sign_out))
}

/// Whether one signs in here.
#[utoipa::path(get, path = "/api/sign-in", responses((status = 200, body = SignInView), (status = "4XX", body = Problem)))]
async fn asked(State(workbench): State<Workbench>) -> Json<SignInView> {
    let accounts = workbench.has_accounts();
    Json(SignInView { accounts })
}

/// Signs in; the cookie of the answer is for all further questions.
#[utoipa::path(post, path = "/api/sign-in", request_body = SignIn, responses((status = 200, body = AccountView), (status = "4XX", body = Problem)))]
async fn sign_in(
    State(workbench): State<Workbench>,
    Json(SignIn { name, password }): Json<SignIn>,
) -> Result<Response, Problem> {
    match workbench.sign_in(name, password).await? {
        Ok((account, secret)) => {
            let cookie = workbench.address().set_cookie(Some(&secret));
            let view = AccountView::from(&account);
            Ok(([(header::SET_COOKIE, cookie)], Json(view)).into_response())
        }
        Err(NotSignedIn::NoAccounts) => Err(Problem::no_accounts()),
        Err(NotSignedIn::Wrong) => Err(Problem::new(
            StatusCode::FORBIDDEN,
            "the name or the password is wrong",
            "try again; those who look after the program can set a new password",
        )),
        Err(NotSignedIn::Wait(wait)) => {
            let seconds = wait.as_secs() + 1;
            let message = format!("too many wrong passwords; wait {seconds} seconds");
            let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, message, "");
            let mut response = problem.into_response();
            let seconds = HeaderValue::from(seconds);
            response.headers_mut().insert(header::RETRY_AFTER, seconds);
            Ok(response)
        }
    }
}

/// Signs out.
#[utoipa::path(delete, path = "/api/sign-in", responses((status = 204), (status = "4XX", body = Problem)))]
async fn sign_out(
    State(workbench): State<Workbench>,
    let_in: Option<Extension<LetIn>>,
) -> Result<Response, Problem> {
    if !workbench.has_accounts() {
        return Err(Problem::no_accounts());
    }
    if let Some(Extension(LetIn(secret))) = let_in {
        workbench.let_out(&secret);
    }
    let cookie = workbench.address().set_cookie(None);
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, cookie)]).into_response())
}
