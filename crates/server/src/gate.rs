//! Who is let in. Mostly the workbench listens to this computer only, but every page of every browser on it can send
//! requests here; and a foreign name can be made to lead here. Where others reach it, they need an account, whose role says
//! what they may do.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::accounts::Role;
use crate::problem::Problem;
use crate::rights::{self, Needed};
use crate::workbench::Workbench;

/// Scripts, styles and pictures of ours, and nothing that is written into the page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                      connect-src 'self'; media-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A report in a frame of the page: it has its styles in itself, and may do nothing at all.
const FRAMED: &str = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'self'";

/// An answer with this extension is shown in a frame of the page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Framed;

/// The browser that asks: the secret of its cookie.
#[derive(Debug, Clone)]
pub(crate) struct LetIn(pub String);

/// Lets a request in, or says why not.
pub(crate) async fn guard(
    State(workbench): State<Workbench>,
    mut request: Request,
    next: Next,
) -> Response {
    let mut response = match admit(&workbench, &request) {
        Ok(Admitted::Session(secret)) => {
            request.extensions_mut().insert(LetIn(secret));
            next.run(request).await
        }
        Ok(Admitted::Anybody) => next.run(request).await,
        Ok(Admitted::Token) => match welcome(&workbench) {
            Ok(response) => response,
            Err(problem) => problem.into_response(),
        },
        Err(problem) => problem.into_response(),
    };
    let (policy, frames) = match response.extensions().get::<Framed>() {
        Some(Framed) => (FRAMED, "SAMEORIGIN"),
        None => (POLICY, "DENY"),
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, frames),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // Nothing of a study is kept by the browser; the files of the page say for themselves how long they stay.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

enum Admitted {
    /// With the secret of its cookie.
    Session(String),
    /// With the secret of the address, for which it gets a cookie.
    Token,
    /// For the page alone, where one signs in.
    Anybody,
}

fn admit(workbench: &Workbench, request: &Request) -> Result<Admitted, Problem> {
    let address = workbench.address();
    let headers = request.headers();
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let host = text(&header::HOST).or_else(|| request.uri().authority().map(|a| a.as_str()));
    if !host.is_some_and(|host| address.is_host(host)) {
        let message = "this workbench has another address";
        return Err(Problem::new(StatusCode::MISDIRECTED_REQUEST, message, ""));
    }
    let foreign = || {
        Problem::new(
            StatusCode::FORBIDDEN,
            "another page asked for this",
            "work in the page of the workbench",
        )
    };
    if headers.contains_key(header::ORIGIN)
        && !text(&header::ORIGIN).is_some_and(|origin| address.is_origin(origin))
    {
        return Err(foreign());
    }
    let site = text(&HeaderName::from_static("sec-fetch-site"));
    let reads = [Method::GET, Method::HEAD].contains(request.method());
    if !reads && site.is_some_and(|site| !["same-origin", "none"].contains(&site)) {
        return Err(foreign());
    }
    if workbench.has_accounts() {
        return by_account(workbench, request);
    }
    if request.uri().path() == "/" && reads {
        let given = request.uri().query().and_then(|query| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs
                .find(|(key, _)| *key == "token")
                .map(|(_, token)| token)
        });
        if let Some(token) = given {
            return match address.is_token(token) {
                true => Ok(Admitted::Token),
                false => Err(not_let_in()),
            };
        }
    }
    let secret =
        cookie(headers, &address.cookie()).filter(|secret| workbench.session(secret).is_some());
    secret
        .map(|secret| Admitted::Session(secret.to_owned()))
        .ok_or_else(not_let_in)
}

/// Lets those in who have an account, as far as its role goes.
fn by_account(workbench: &Workbench, request: &Request) -> Result<Admitted, Problem> {
    let needed = rights::needed(request.method(), request.uri().path());
    let secret = cookie(request.headers(), &workbench.address().cookie());
    let signed = secret.and_then(|secret| Some((secret, workbench.admitted(secret)?)));
    let (secret, role) = match &signed {
        Some((secret, session)) => (secret, session.account().map(|account| account.role)),
        None if needed == Needed::Nothing => return Ok(Admitted::Anybody),
        None => {
            return Err(Problem::new(
                StatusCode::UNAUTHORIZED,
                "nobody is signed in",
                "sign in with your name and password",
            ));
        }
    };
    let least = match needed {
        Needed::Nothing => None,
        Needed::Role(least) => Some(least),
        Needed::Settled => {
            return Err(Problem::new(
                StatusCode::FORBIDDEN,
                "this is settled where the program was started",
                "ask those who look after it",
            ));
        }
    };
    if role < least {
        let message = match least {
            Some(Role::Lead) => "this is for leads",
            _ => "this is for those who code",
        };
        let hint = "ask a lead to do it, or for another role";
        return Err(Problem::new(StatusCode::FORBIDDEN, message, hint));
    }
    Ok(Admitted::Session((*secret).to_owned()))
}

fn not_let_in() -> Problem {
    Problem::new(
        StatusCode::UNAUTHORIZED,
        "this browser has not been let in",
        "open the whole address that the program printed when it started",
    )
}

/// Gives the browser a cookie and sends it to the page, so that the secret does not stay in the address.
fn welcome(workbench: &Workbench) -> Result<Response, Problem> {
    let cookie = workbench.address().set_cookie(Some(&workbench.let_in()?));
    let headers = [
        (header::SET_COOKIE, cookie.as_str()),
        (header::LOCATION, "/"),
    ];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}

fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    (headers.get_all(header::COOKIE).iter())
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}
