//! What went wrong, as JSON (RFC 9457): what it is, the next step, and an HTTP status.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;
use verbatim_engine::{EngineError, Failure, Severity};

use crate::accounts::AccountError;
use crate::position::Utf16;
use crate::wording::CodeNames;

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Problem {
    /// HTTP status.
    pub status: u16,
    /// What went wrong, beginning in lower case.
    pub message: String,
    /// The next step.
    pub hint: Option<String>,
    /// Where in a query, in UTF-16 units.
    pub place: Option<[usize; 2]>,
    /// What stands by now in the fields that somebody else changed meanwhile, where it is refused for that.
    #[schema(value_type = Option<std::collections::BTreeMap<String, Value>>)]
    pub theirs: Option<Box<Map<String, Value>>>,
    /// What the codes of the project are called in the language of the window, for its message.
    #[serde(skip)]
    pub(crate) codes: CodeNames,
}

impl Problem {
    pub(crate) fn new(status: StatusCode, message: impl Into<String>, hint: &str) -> Self {
        Self {
            status: status.as_u16(),
            message: message.into(),
            hint: (!hint.is_empty()).then(|| hint.to_owned()),
            place: None,
            theirs: None,
            codes: CodeNames::new(),
        }
    }

    /// Something that must not happen. The cause is said, because it stays on this computer.
    pub(crate) fn internal(error: &dyn std::fmt::Display) -> Self {
        let hint = "nothing that was saved is lost; try again, or start the workbench again";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string(), hint)
    }

    /// A value that makes no sense.
    pub(crate) fn usage(message: impl Into<String>, hint: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message, hint)
    }

    /// The same where what cannot be used is what was asked for, such as a folder that is no project: then the fault is
    /// not the server's.
    pub(crate) fn of_question(mut self) -> Self {
        if self.status == StatusCode::SERVICE_UNAVAILABLE.as_u16() {
            self.status = StatusCode::UNPROCESSABLE_ENTITY.as_u16();
        }
        self
    }

    /// That nobody signs in here.
    pub(crate) fn no_accounts() -> Self {
        Self::new(StatusCode::CONFLICT, "nobody has an account here", "")
    }

    /// Something that is not there.
    pub(crate) fn missing(what: &str, given: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("no {what} `{given}`"), "")
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Problem {}

impl From<AccountError> for Problem {
    fn from(error: AccountError) -> Self {
        let status = match &error {
            AccountError::Name(_) | AccountError::Password { .. } => StatusCode::BAD_REQUEST,
            AccountError::Unknown(_) => StatusCode::NOT_FOUND,
            AccountError::Taken(_) | AccountError::OnlyLead(_) => StatusCode::CONFLICT,
            AccountError::Damaged { .. } | AccountError::File { .. } => {
                StatusCode::SERVICE_UNAVAILABLE
            }
        };
        Self::new(status, error.to_string(), error.hint())
    }
}

impl From<EngineError> for Problem {
    fn from(error: EngineError) -> Self {
        let status = match (&error, error.failure()) {
            _ if error.is_full() => StatusCode::INSUFFICIENT_STORAGE,
            (EngineError::Query { .. }, _) => StatusCode::UNPROCESSABLE_ENTITY,
            (EngineError::Unknown { .. }, _) => StatusCode::NOT_FOUND,
            (_, Failure::Usage) => StatusCode::BAD_REQUEST,
            (_, Failure::Refused) => StatusCode::CONFLICT,
            (_, Failure::Unusable) => StatusCode::SERVICE_UNAVAILABLE,
        };
        let hint = error.hint();
        let (message, place) = match &error {
            EngineError::Query { query, error } => {
                let points = |byte: usize| {
                    query
                        .char_indices()
                        .take_while(|(at, _)| *at < byte)
                        .count()
                };
                let units = Utf16::of(query);
                let unit = |byte| units.unit_of(points(byte));
                let place = [unit(error.span.start), unit(error.span.end)];
                (error.message.clone(), Some(place))
            }
            EngineError::Codebook { findings, .. } => {
                let mut errors = (findings.iter()).filter(|it| it.severity == Severity::Error);
                let first = errors.next().map(|finding| finding.message.clone());
                (first.unwrap_or_else(|| error.to_string()), None)
            }
            _ => (error.to_string(), None),
        };
        Self {
            status: status.as_u16(),
            message,
            hint,
            place,
            theirs: None,
            codes: CodeNames::new(),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(&self)).into_response();
        response.headers_mut().insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        // Said in the language of the window on its way out.
        response.extensions_mut().insert(self);
        response
    }
}
