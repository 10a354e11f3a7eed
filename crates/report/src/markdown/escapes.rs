//! Text that Markdown shows as it is.

use crate::words::collapse;

/// Characters that Markdown gives a meaning inside a line.
const SPECIAL: &[char] = &['\\', '`', '*', '_', '<', '>', '~', '|'];

/// One line of Markdown that shows `text`, white space collapsed. A mark that would begin a list or heading is escaped
/// too, for cells and paragraphs may stand at the start of a line.
pub(crate) fn escape(text: &str) -> String {
    escape_exactly(&collapse(text))
}

/// As [`escape`], with white space as it is: a file name may hold two spaces in a row.
pub(crate) fn escape_exactly(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    // `12.` and `12)` begin a list where they begin a line.
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    // Brackets by themselves are only brackets (a report defines no references), so that `[…]` stays readable.
    let links = ["](", "][", "]:"].iter().any(|link| text.contains(link));
    for (at, c) in text.char_indices() {
        let begins_block = (at == 0 && matches!(c, '-' | '+' | '=' | '#'))
            || (at > 0 && at == digits && matches!(c, '.' | ')'));
        let begins_link = links && matches!(c, '[' | ']');
        let begins_entity = c == '&' && text[at..].contains(';');
        if SPECIAL.contains(&c) || begins_block || begins_link || begins_entity {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// What [`escape`] escaped.
pub(crate) fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = chars.next_if(|next| c == '\\' && next.is_ascii_punctuation());
        plain.push(escaped.unwrap_or(c));
    }
    plain
}
