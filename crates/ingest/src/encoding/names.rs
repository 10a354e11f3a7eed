//! Names of files in archives, whose encoding nobody states.

use verbatim_language::Language;

use super::legacy;

/// Names of files as text: UTF-8 where the bytes are that, else all in the page, of Windows or of DOS, whose letters suit the
/// languages best.
pub(crate) fn names(raw: &[&[u8]], languages: &[Language]) -> Vec<String> {
    let others: Vec<&[u8]> = (raw.iter().copied())
        .filter(|name| std::str::from_utf8(name).is_err())
        .collect();
    let page = legacy::page_of_names(&others.join(&b'\n'), languages);
    (raw.iter())
        .map(|name| match std::str::from_utf8(name) {
            Ok(name) => name.to_owned(),
            Err(_) => page.decode(name),
        })
        .collect()
}
