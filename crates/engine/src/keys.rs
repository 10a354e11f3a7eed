//! Short names that people give, or that are counted up.

use crate::error::EngineError;

/// The key that is given, or the next free one: `P1`, `P2` …
///
/// # Errors
/// When it is taken, or cannot be a key.
pub(crate) fn free_key(
    noun: &str,
    prefix: &str,
    given: Option<&str>,
    taken: impl Fn(&str) -> bool,
) -> Result<String, EngineError> {
    match given.map(str::trim) {
        None => Ok((1..)
            .map(|n| format!("{prefix}{n}"))
            .find(|key| !taken(key))
            .unwrap_or_default()),
        Some(key)
            if key.is_empty() || key.contains(|c: char| c.is_whitespace() || ";,".contains(c)) =>
        {
            Err(EngineError::usage(
                format!("`{key}` cannot be a key"),
                "use letters, digits and hyphens",
            ))
        }
        Some(key) if taken(key) => Err(EngineError::refused(
            format!("there is a {noun} `{key}` already"),
            "choose another key, or leave it out to get the next number",
        )),
        Some(key) => Ok(key.to_owned()),
    }
}

/// Sets a field where something is said of it; nothing but white space empties it.
pub(crate) fn say(field: &mut Option<String>, said: &Option<String>) {
    if let Some(said) = said {
        let words = said.trim();
        *field = (!words.is_empty()).then(|| words.to_owned());
    }
}

/// What must not be empty.
///
/// # Errors
/// Where nothing is said.
pub(crate) fn needed(what: &str, said: Option<&str>, hint: &str) -> Result<String, EngineError> {
    let words = said.map(str::trim).filter(|words| !words.is_empty());
    words
        .map(str::to_owned)
        .ok_or_else(|| EngineError::usage(format!("the {what} is empty"), hint))
}
