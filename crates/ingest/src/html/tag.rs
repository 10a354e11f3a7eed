//! HTML as a row of tags and words. Whatever is wrong with the markup, reading goes on behind it.

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece<'h> {
    /// `<p>`: the name in small letters, and what stands behind it.
    Start(String, &'h str),
    /// `</p>`
    End(String),
    /// Words with their references.
    Words(&'h str),
}

/// The rest of a page.
pub(super) struct Pieces<'h> {
    rest: &'h str,
}

/// Elements whose content is no markup; it ends at their end tag.
const RAW: [&str; 6] = ["script", "style", "textarea", "title", "noframes", "iframe"];

impl<'h> Pieces<'h> {
    pub(super) fn new(text: &'h str) -> Self {
        Self { rest: text }
    }

    /// What is no element and no words: comments, declarations, instructions.
    fn other(&mut self) -> bool {
        let close = if self.rest.starts_with("<!--") {
            "-->"
        } else if self.rest.starts_with("<![CDATA[") {
            "]]>"
        } else if self.rest.starts_with("<!") || self.rest.starts_with("<?") {
            ">"
        } else {
            return false;
        };
        self.rest = self.rest.split_once(close).map_or("", |(_, rest)| rest);
        true
    }

    /// Passes over the content of an element that is no markup.
    fn pass(&mut self, name: &str) {
        let bytes = self.rest.as_bytes();
        let end = (0..bytes.len()).find(|&at| {
            bytes[at..].starts_with(b"</")
                && bytes
                    .get(at + 2..at + 2 + name.len())
                    .is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
        });
        self.rest = end.map_or("", |end| &self.rest[end..]);
    }
}

impl<'h> Iterator for Pieces<'h> {
    type Item = Piece<'h>;

    fn next(&mut self) -> Option<Piece<'h>> {
        while self.other() {}
        if self.rest.is_empty() {
            return None;
        }
        if !begins_tag(self.rest) {
            let mut end = self.rest.len();
            for (at, _) in self.rest.match_indices('<').filter(|(at, _)| *at > 0) {
                if begins_tag(&self.rest[at..])
                    || self.rest[at..].starts_with("<!")
                    || self.rest[at..].starts_with("<?")
                {
                    end = at;
                    break;
                }
            }
            let (words, rest) = self.rest.split_at(end);
            self.rest = rest;
            return Some(Piece::Words(words));
        }
        let end = tag_end(self.rest);
        let inside = self.rest[1..end].trim_end_matches('>');
        self.rest = &self.rest[end..];
        let (closing, inside) = inside
            .strip_prefix('/')
            .map_or((false, inside), |inside| (true, inside));
        let length = inside
            .find(|c: char| c.is_whitespace() || c == '/')
            .unwrap_or(inside.len());
        // Word writes `o:p`.
        let name = inside[..length].to_ascii_lowercase();
        if closing {
            return Some(Piece::End(name));
        }
        if RAW.contains(&name.as_str()) && !inside.ends_with('/') {
            self.pass(&name);
        }
        Some(Piece::Start(name, &inside[length..]))
    }
}

fn begins_tag(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next() == Some(b'<')
        && match bytes.next() {
            Some(b'/') => bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic()),
            Some(byte) => byte.is_ascii_alphabetic(),
            None => false,
        }
}

/// Where the tag at the start of a text ends; a `>` in quotes does not end it. A quote that nobody closes is none.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    let mut first = None;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match (byte, quote) {
            (b'>', None) => return at + 1,
            (b'>', Some(_)) => first = first.or(Some(at + 1)),
            (b'"' | b'\'', None) if text[..at].ends_with('=') || text[..at].ends_with("= ") => {
                quote = Some(byte)
            }
            (byte, Some(open)) if byte == open => quote = None,
            _ => {}
        }
    }
    first.unwrap_or(text.len())
}

/// The value of an attribute among those behind the name of a tag.
pub(super) fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let end = rest.find(|c: char| c.is_whitespace() || c == '=')?;
        let found = &rest[..end];
        rest = rest[end..].trim_start();
        let Some(value) = rest.strip_prefix('=').map(str::trim_start) else {
            continue;
        };
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
        };
        if found.eq_ignore_ascii_case(name) {
            return Some(value.to_owned());
        }
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_words() {
        let page = "<!DOCTYPE html><p class=\"a>b\">1 < 2 <3<br/><!-- <b> --></P\n><script>if (a</b) {}</SCRIPT><a href=x";
        let start = |name: &str, rest: &'static str| Piece::Start(name.to_owned(), rest);
        let end = |name: &str| Piece::End(name.to_owned());
        assert_eq!(
            Pieces::new(page).collect::<Vec<_>>(),
            [
                start("p", " class=\"a>b\""),
                Piece::Words("1 < 2 <3"),
                start("br", "/"),
                end("p"),
                start("script", ""),
                end("script"),
                start("a", " href=x"),
            ]
        );
        assert_eq!(
            attribute(" A=1 content = 'x y' charset=utf-8", "charset").as_deref(),
            Some("utf-8")
        );
        assert_eq!(attribute(" disabled", "charset"), None);
    }
}
