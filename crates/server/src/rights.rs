//! What each role may do, by method and path. What is not named here needs a lead, so that a new act is closed to others
//! until somebody says that it is open.

use axum::http::Method;

use crate::accounts::Role;

/// Who may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needed {
    /// Whoever comes: the page itself and signing in, which tell nothing of the study.
    Nothing,
    /// Somebody with this role or a higher one.
    Role(Role),
    /// Nobody: it is settled where the program was started.
    Settled,
}

/// Acts that change the project and that coders may do; `*` stands for one part of the path.
const OF_CODERS: [(&str, &str); 19] = [
    ("POST", "/api/sources/*/codings"),
    ("PATCH", "/api/codings/*"),
    ("DELETE", "/api/codings/*"),
    ("POST", "/api/codings/judge"),
    ("POST", "/api/codings/*/split"),
    ("PUT", "/api/codings/*/importance"),
    ("POST", "/api/search/code"),
    ("POST", "/api/codes/*/try"),
    ("POST", "/api/rules/try"),
    ("POST", "/api/memos"),
    ("PATCH", "/api/memos/*"),
    ("DELETE", "/api/memos/*"),
    ("POST", "/api/priorities/*/links"),
    ("PATCH", "/api/priorities/*/links/*"),
    ("DELETE", "/api/priorities/*/links/*"),
    ("POST", "/api/priorities/*/looked"),
    ("POST", "/api/stakeholders/*/ratings"),
    ("POST", "/api/undo"),
    ("POST", "/api/redo"),
];

/// What changes nothing and is asked with a file: a document that is masked by a key.
const OF_READERS: [(&str, &str); 2] = [
    ("POST", "/api/documents/files/*"),
    ("POST", "/api/framework/files/*"),
];

/// What reads and is for leads all the same: which files lie on the computer, and who else may work here.
const OF_LEADS: [(&str, &str); 2] = [
    ("GET", "/api/sources/*/recordings-found"),
    ("GET", "/api/accounts"),
];

/// Which project is open, who works under which name, and what folders there are.
const SETTLED: [(&str, &str); 6] = [
    ("PUT", "/api/session"),
    ("POST", "/api/project"),
    ("PUT", "/api/project/open"),
    ("DELETE", "/api/project/open"),
    ("POST", "/api/project/sample"),
    ("GET", "/api/folders"),
];

/// Who may ask for `path` with `method`.
pub(crate) fn needed(method: &Method, path: &str) -> Needed {
    let method = match *method {
        Method::HEAD => "GET",
        _ => method.as_str(),
    };
    let is_one_of = |list: &[(&str, &str)]| {
        list.iter()
            .any(|(known, pattern)| *known == method && fits(pattern, path))
    };
    if is_public(method, path) {
        Needed::Nothing
    } else if is_one_of(&SETTLED) {
        Needed::Settled
    } else if is_one_of(&OF_LEADS) {
        Needed::Role(Role::Lead)
    } else if method == "GET" || is_one_of(&OF_READERS) {
        Needed::Role(Role::Reader)
    } else if is_one_of(&OF_CODERS) {
        Needed::Role(Role::Coder)
    } else {
        Needed::Role(Role::Lead)
    }
}

fn is_public(method: &str, path: &str) -> bool {
    match path {
        "/api/sign-in" => true,
        "/" | "/favicon.svg" => method == "GET",
        _ => method == "GET" && path.starts_with("/assets/"),
    }
}

fn fits(pattern: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (pattern.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(part), Some(there)) if part == there || (part == "*" && !there.is_empty()) => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_named_needs_a_lead() {
        let of = |method: &str, path: &str| {
            needed(
                &Method::from_bytes(method.as_bytes()).expect("a method"),
                path,
            )
        };
        assert_eq!(of("GET", "/"), Needed::Nothing);
        assert_eq!(of("GET", "/assets/index.js"), Needed::Nothing);
        assert_eq!(of("POST", "/assets/index.js"), Needed::Role(Role::Lead));
        assert_eq!(of("GET", "/api/sources"), Needed::Role(Role::Reader));
        assert_eq!(of("HEAD", "/api/folders"), Needed::Settled);
        for method in ["GET", "HEAD"] {
            for path in ["/api/sources/x/recordings-found", "/api/accounts"] {
                assert_eq!(of(method, path), Needed::Role(Role::Lead));
            }
        }
        assert_eq!(
            of("POST", "/api/sources/x/codings"),
            Needed::Role(Role::Coder)
        );
        for path in [
            "/api/sources//codings",
            "/api/sources/x/codings/",
            "/api/sources/x/y/codings",
            "/api//undo",
            "/api/import",
        ] {
            assert_eq!(of("POST", path), Needed::Role(Role::Lead), "{path}");
        }
        // Who may export may mask what they export.
        let masked = "/api/documents/files/docx";
        assert_eq!(of("POST", masked), Needed::Role(Role::Reader));
        assert_eq!(of("PUT", masked), Needed::Role(Role::Lead));
        assert_eq!(of("POST", "/api/erasure"), Needed::Role(Role::Lead));
        assert_eq!(of("BREW", "/api/coffee"), Needed::Role(Role::Lead));
    }
}
