//! A page as tags and text, read leniently: a page that somebody edited or saved again must still be checked.

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// A start tag.
    Open {
        /// Name in lower case.
        name: String,
        /// Names in lower case with their values.
        attributes: Vec<(String, String)>,
        /// Line, from 1.
        line: usize,
    },
    /// An end tag.
    Close {
        /// Name in lower case.
        name: String,
    },
    /// Text with character references resolved.
    Text(String),
}

impl Piece {
    /// The value of an attribute of a start tag.
    pub fn attribute(&self, wanted: &str) -> Option<&str> {
        let Self::Open { attributes, .. } = self else {
            return None;
        };
        attributes
            .iter()
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value.as_str())
    }
}

/// Takes a page apart. Comments, declarations, styles and scripts are left out; a tag that never ends is text.
pub(super) fn pieces(page: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = page;
    let mut line = 1;
    while !rest.is_empty() {
        let taken = match rest.find('<') {
            Some(0) => tag(rest, line, &mut pieces),
            Some(at) => text(&rest[..at], &mut pieces),
            None => text(rest, &mut pieces),
        };
        line += rest[..taken].matches('\n').count();
        rest = &rest[taken..];
    }
    pieces
}

fn text(raw: &str, pieces: &mut Vec<Piece>) -> usize {
    pieces.push(Piece::Text(unescape(raw)));
    raw.len()
}

/// Reads what begins with `<` at the start of `rest` and returns its length in bytes.
fn tag(rest: &str, line: usize, pieces: &mut Vec<Piece>) -> usize {
    if let Some(comment) = rest.strip_prefix("<!--") {
        return comment
            .find("-->")
            .map_or(rest.len(), |end| "<!--".len() + end + "-->".len());
    }
    let inside = &rest[1..];
    let closing = inside.starts_with('/');
    let begins = inside.trim_start_matches('/');
    if !begins.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!' || c == '?') {
        return text("<", pieces);
    }
    let Some(end) = end_of_tag(inside) else {
        return text(rest, pieces);
    };
    let body = inside[..end].trim_start_matches('/');
    let name_end = body
        .find(|c: char| c.is_ascii_whitespace() || c == '/')
        .unwrap_or(body.len());
    let name = body[..name_end].to_ascii_lowercase();
    let taken = 1 + end + 1;
    if name.starts_with(['!', '?']) {
        return taken;
    }
    if closing {
        pieces.push(Piece::Close { name });
        return taken;
    }
    let raw_text = matches!(name.as_str(), "style" | "script");
    let close = format!("</{name}");
    pieces.push(Piece::Open {
        name,
        attributes: attributes(&body[name_end..]),
        line,
    });
    if raw_text {
        let after = &rest[taken..];
        // ASCII lower case keeps byte positions.
        let skipped = after.to_ascii_lowercase().find(&close);
        return taken + skipped.unwrap_or(after.len());
    }
    taken
}

/// Where the `>` of a tag stands, not counting those in quoted values.
fn end_of_tag(inside: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in inside.char_indices() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if c == '"' || c == '\'' => quote = Some(c),
            None if c == '>' => return Some(at),
            None => {}
        }
    }
    None
}

fn attributes(mut rest: &str) -> Vec<(String, String)> {
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() {
            return attributes;
        }
        // An equals sign where a name should begin is part of the name (HTML standard, 13.2.5.32).
        let name_end = rest
            .char_indices()
            .skip(1)
            .find(|&(_, c)| c.is_ascii_whitespace() || c == '=' || c == '/')
            .map_or(rest.len(), |(at, _)| at);
        let name = rest[..name_end].to_ascii_lowercase();
        rest = rest[name_end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            (value, rest) = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    let inner = &after[1..];
                    inner.split_once(quote).unwrap_or((inner, ""))
                }
                _ => {
                    let end = after
                        .find(|c: char| c.is_ascii_whitespace())
                        .unwrap_or(after.len());
                    after.split_at(end)
                }
            };
        }
        attributes.push((name, unescape(value)));
    }
}

/// Resolves character references: the five named ones that matter, `&nbsp;` and numeric ones; others stay as they are.
fn unescape(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let resolved = rest
            .find(';')
            .and_then(|end| Some((reference(&rest[1..end])?, end + 1)));
        let (c, taken) = resolved.unwrap_or(('&', 1));
        text.push(c);
        rest = &rest[taken..];
    }
    text.push_str(rest);
    text
}

fn reference(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let digits = name.strip_prefix('#')?;
            let number = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(number)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(page: &str) -> String {
        pieces(page)
            .iter()
            .map(|piece| match piece {
                Piece::Open {
                    name, attributes, ..
                } => format!("<{name}{attributes:?}>"),
                Piece::Close { name } => format!("</{name}>"),
                Piece::Text(text) => text.clone(),
            })
            .collect()
    }

    #[test]
    fn pages_are_taken_apart() {
        for (page, expected) in [
            ("a &lt;b&gt; &#x17e;&#382;&amp;amp;", "a <b> žž&amp;"),
            (
                "<!-- <q> --><P Class='x y' id=z hidden>š</P >",
                r#"<p[("class", "x y"), ("id", "z"), ("hidden", "")]>š</p>"#,
            ),
            (
                "<a title=\"a > b\">c</a>",
                r#"<a[("title", "a > b")]>c</a>"#,
            ),
            ("<style>q > p {}</style>x", "<style[]></style>x"),
            ("1 < 2 & 3 <never", "1 < 2 & 3 <never"),
            ("<br/>&copy; &#xd800; &", "<br[]>&copy; &#xd800; &"),
            ("<!doctype html>", ""),
            ("<!-- open", ""),
        ] {
            assert_eq!(shown(page), expected, "{page}");
        }
    }

    proptest! {
        #[test]
        fn any_page_is_taken_apart(page in "[<>!/=a-c\"'&;#x \nčž-]{0,60}") {
            let _ = pieces(&page);
        }
    }
}
