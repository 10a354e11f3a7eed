//! Everything that a file says, line by line: for checks of what leaves the house. Readers take the speech of a
//! transcript and leave the rest; here nothing is left, neither comments nor the properties of a document.

use serde_json::Value;

use crate::{Options, Outcome, archive, encoding, entities};

/// A piece of what a file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Where it stands, for people: `line 7`, `$.priorities[0].claim` or `word/comments.xml:3`.
    pub place: String,
    /// What it says, without the marks of the format.
    pub text: String,
}

/// What the file called `name` says: Word, LibreOffice and Excel documents with all their parts, HTML with its attributes
/// for readers, JSON with its keys, PDF as far as it has text; any other file as text.
///
/// # Errors
/// Why it cannot be read, in words for a researcher.
pub fn all_said(name: &str, bytes: &[u8]) -> Result<Vec<Said>, String> {
    if bytes.starts_with(b"PK\x03\x04") {
        return zipped(bytes);
    }
    if bytes.starts_with(b"%PDF") || bytes.starts_with(b"{\\rtf") {
        return match crate::read(name, bytes, &Options::default()) {
            Outcome::Imported(transcript) => Ok(lines(transcript.text.as_str())),
            Outcome::Skipped { reason, .. } | Outcome::Refused { reason, .. } => Err(reason),
        };
    }
    let text = decoded(bytes)?;
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let said = match ending.to_ascii_lowercase().as_str() {
        "html" | "htm" | "xhtml" | "svg" | "xml" => page(&text),
        "json" => match serde_json::from_str(&text) {
            Ok(value) => {
                let mut said = Vec::new();
                values("$", &value, &mut said);
                said
            }
            // Damaged, and still something that somebody reads.
            Err(_) => lines(&text),
        },
        "md" | "markdown" => lines(&unescaped(&text)),
        _ => lines(&text),
    };
    Ok(said)
}

fn decoded(bytes: &[u8]) -> Result<String, String> {
    let decoded = encoding::decode(bytes, None, &crate::Language::ALL);
    match decoded {
        Ok(Some(decoded)) => Ok(decoded.text),
        Ok(None) => Err("it holds no text".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

fn lines(text: &str) -> Vec<Said> {
    let lines = text.lines().zip(1_usize..);
    lines
        .filter(|(line, _)| !line.trim().is_empty())
        .map(|(line, number)| Said {
            place: format!("line {number}"),
            text: line.to_owned(),
        })
        .collect()
}

/// Markdown without the strokes that take a sign's meaning.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(c) = signs.next() {
        if c != '\\' || !signs.peek().is_some_and(char::is_ascii_punctuation) {
            plain.push(c);
        }
    }
    plain
}

fn values(path: &str, value: &Value, said: &mut Vec<Said>) {
    let mut tell = |text: String| {
        said.push(Said {
            place: path.to_owned(),
            text,
        });
    };
    match value {
        Value::String(text) => tell(text.clone()),
        Value::Number(number) => tell(number.to_string()),
        Value::Array(values_of) => {
            for (at, value) in values_of.iter().enumerate() {
                values(&format!("{path}[{at}]"), value, said);
            }
        }
        Value::Object(map) => {
            for (key, value) in map {
                let path = format!("{path}.{key}");
                said.push(Said {
                    place: path.clone(),
                    text: key.clone(),
                });
                values(&path, value, said);
            }
        }
        Value::Null | Value::Bool(_) => {}
    }
}

/// Parts of a document that say nothing of people: looks, fonts, kinds of content.
const LOOKS: &[&str] = &[
    "styles.xml",
    "theme",
    "fontTable.xml",
    "settings.xml",
    "numbering.xml",
    "[Content_Types].xml",
    "manifest.xml",
];

fn zipped(bytes: &[u8]) -> Result<Vec<Said>, String> {
    let mut said = Vec::new();
    for entry in archive::entries(bytes, &[])? {
        let is_looks = LOOKS.iter().any(|looks| entry.name.contains(looks));
        let is_markup = entry.name.ends_with(".xml") || entry.name.ends_with(".rels");
        if is_looks || !is_markup {
            continue;
        }
        let bytes = entry.content?;
        let text = decoded(&bytes).map_err(|error| format!("`{}`: {error}", entry.name))?;
        let whole = entry.name.starts_with("docProps") || entry.name.ends_with("meta.xml");
        let breaks = |name: &str| whole || PARTS_OF_DOCUMENTS.contains(&name);
        let texts = marked_up(&text, breaks, false);
        said.extend(
            (texts.into_iter().zip(1..)).map(|((_, text), number)| Said {
                place: format!("{}:{number}", entry.name),
                text,
            }),
        );
    }
    Ok(said)
}

/// Elements of Word, LibreOffice and Excel that begin another piece; all others stand within words.
const PARTS_OF_DOCUMENTS: &[&str] = &[
    "p",
    "h",
    "br",
    "cr",
    "tab",
    "tc",
    "tr",
    "si",
    "c",
    "v",
    "row",
    "comment",
    "sheet",
    "s",
    "line-break",
    "table-cell",
    "table-row",
    "Relationship",
    "footnote",
    "endnote",
    "author",
];

/// Elements of HTML that stand within words.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "ins", "del", "kbd", "mark",
    "q", "s", "small", "span", "strong", "sub", "sup", "tspan", "u", "var", "wbr",
];

fn page(text: &str) -> Vec<Said> {
    let texts = marked_up(text, |name| !INLINE.contains(&name), true);
    texts
        .into_iter()
        .map(|(line, text)| Said {
            place: format!("line {line}"),
            text,
        })
        .collect()
}

/// Attributes that readers see, or programs follow.
const ATTRIBUTES: &[&str] = &[
    "title",
    "alt",
    "content",
    "href",
    "src",
    "aria-label",
    "value",
    "placeholder",
    "author",
    "creator",
    "descr",
    "name",
    "Target",
    "initials",
    "label",
    "summary",
];

/// The texts between the elements that `breaks` tells by their local names (and between lines, where `by_lines`), each with
/// the number of its line; the attributes of an element are texts of their own.
fn marked_up(text: &str, breaks: impl Fn(&str) -> bool, by_lines: bool) -> Vec<(usize, String)> {
    let mut texts = Vec::new();
    let mut open = String::new();
    let mut line = 1;
    let close = |open: &mut String, line: usize, texts: &mut Vec<(usize, String)>| {
        let piece = std::mem::take(open);
        if !piece.trim().is_empty() {
            texts.push((line, entities::resolve(&piece)));
        }
    };
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let comment = rest.strip_prefix("<!--").map(|_| 4);
        let tag = (comment.is_none() && is_tag(rest)).then(|| tag_length(rest));
        if let Some(length) = tag {
            let tag = &rest[..length];
            let inner = tag.trim_matches(['<', '>', '/']);
            let end = inner
                .find(|c: char| c.is_whitespace() || c == '/')
                .unwrap_or(inner.len());
            let name = inner[..end].rsplit(':').next().unwrap_or_default();
            if breaks(name) {
                close(&mut open, line, &mut texts);
            }
            for value in attributes(&inner[end..]) {
                texts.push((line, entities::resolve(value)));
            }
            line += tag.matches('\n').count();
            rest = &rest[length..];
            continue;
        }
        // What stands in a comment is read as well.
        let length = comment.unwrap_or(c.len_utf8());
        if c == '\n' {
            if by_lines {
                close(&mut open, line, &mut texts);
            } else {
                open.push(' ');
            }
            line += 1;
        } else if comment.is_none() {
            open.push(c);
        }
        rest = &rest[length..];
    }
    close(&mut open, line, &mut texts);
    texts
}

fn is_tag(rest: &str) -> bool {
    let mut signs = rest.chars();
    signs.next() == Some('<')
        && (signs.next()).is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
}

/// Length of the tag at the beginning, in bytes; the rest of the text where it does not end.
fn tag_length(rest: &str) -> usize {
    let mut quote = None;
    for (at, c) in rest.char_indices() {
        match quote {
            Some(mark) if c == mark => quote = None,
            Some(_) => {}
            None if c == '"' || c == '\'' => quote = Some(c),
            None if c == '>' => return at + 1,
            None => {}
        }
    }
    // A quote that never ends: what is behind it is text.
    rest.find('>').map_or(rest.len(), |at| at + 1)
}

/// Values of the attributes that say something.
fn attributes(inner: &str) -> Vec<&str> {
    let mut values = Vec::new();
    let mut rest = inner;
    while let Some((before, after)) = rest.split_once('=') {
        let name = before.split_whitespace().next_back().unwrap_or_default();
        let local = name.rsplit(':').next().unwrap_or_default();
        let after = after.trim_start();
        let (value, behind) = match after.chars().next() {
            Some(mark @ ('"' | '\'')) => after[1..].split_once(mark).unwrap_or((&after[1..], "")),
            _ => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        let is_said = (ATTRIBUTES.contains(&local) && !name.starts_with("xmlns"))
            || local.starts_with("data-");
        if is_said && !value.trim().is_empty() {
            values.push(value);
        }
        rest = behind;
    }
    values
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::*;

    fn said(name: &str, bytes: &[u8]) -> Vec<(String, String)> {
        let said = all_said(name, bytes).expect("read");
        said.into_iter()
            .map(|said| (said.place, said.text))
            .collect()
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        let own = |(place, text): &(&str, &str)| ((*place).to_owned(), (*text).to_owned());
        expected.iter().map(own).collect()
    }

    #[test]
    fn a_page_says_its_words_comments_and_attributes() {
        let page = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Tr&zcaron;nica</title>\n\
                    <meta name=author content='J&#257;nis'></head><body>\n<p class=\"x\">Iv<b>an</b>a &amp; <a \
                    href=\"mailto:a@b.hr\">Đ</a><br>Luca</p><!-- Mary -->\n5 < 6</body>";
        assert_eq!(
            said("a.html", page.as_bytes()),
            pairs(&[
                ("line 2", "Tržnica"),
                ("line 3", "author"),
                ("line 3", "Jānis"),
                ("line 4", "mailto:a@b.hr"),
                ("line 4", "Ivana & Đ"),
                ("line 4", "Luca"),
                ("line 4", " Mary -->"),
                ("line 5", "5 < 6"),
            ])
        );
    }

    #[test]
    fn json_and_markdown_say_their_words_and_no_signs() {
        let json = "{\"a\": [\"Ana\\nHorvat\", 12345678903, null], \"Ilze\": {}}";
        assert_eq!(
            said("a.json", json.as_bytes()),
            pairs(&[
                ("$.a", "a"),
                ("$.a[0]", "Ana\nHorvat"),
                ("$.a[1]", "12345678903"),
                ("$.Ilze", "Ilze"),
            ])
        );
        assert_eq!(
            said("a.md", "# T\r\n\r\nana\\_k@b.hr \\o/".as_bytes()),
            pairs(&[("line 1", "# T"), ("line 3", "ana_k@b.hr \\o/")])
        );
        assert_eq!(said("a.csv", b"x;y\n1;2\n").len(), 2);
    }

    #[test]
    fn documents_say_what_stands_in_all_their_parts() {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        for (name, text) in [
            (
                "word/document.xml",
                "<w:p><w:r><w:t>Iva</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>na</w:t></w:r></w:p><w:p><w:t>B</w:t></w:p>",
            ),
            (
                "word/comments.xml",
                "<w:comment w:author=\"Jānis\"><w:p><w:t>Ok</w:t></w:p></w:comment>",
            ),
            ("word/styles.xml", "<w:style w:name=\"Roman\">x</w:style>"),
            ("docProps/core.xml", "<dc:creator>Mary</dc:creator><b>L</b>"),
            (
                "xl/sharedStrings.xml",
                "<si><r><t>Lu</t></r><r><t>ca</t></r></si><si><t>D</t></si>",
            ),
            ("media/a.png", "Ana"),
        ] {
            zip.start_file(name, options).expect("a part");
            zip.write_all(text.as_bytes()).expect("written");
        }
        let bytes = zip.finish().expect("a zip").into_inner();
        let texts: Vec<String> = said("a.docx", &bytes)
            .into_iter()
            .map(|said| said.1)
            .collect();
        for expected in ["Ivana", "B", "Jānis", "Ok", "Mary", "L", "Luca", "D"] {
            assert!(
                texts.iter().any(|text| text == expected),
                "{expected}: {texts:?}"
            );
        }
        assert!(!texts.iter().any(|text| text == "Roman" || text == "Ana"));
        assert!(all_said("a.docx", b"PK\x03\x04 and no more").is_err());
    }

    #[test]
    fn damaged_markup_is_read_to_its_end() {
        for page in [
            "<p title=\"Ana",
            "<",
            "<!",
            "<p",
            "a<b",
            "<p a='x>Ana",
            "</",
            "<!--",
            "<p =>",
        ] {
            let _ = said("a.html", page.as_bytes());
        }
        assert!(
            said("a.html", b"<p a='x>Ana</p>")
                .iter()
                .any(|said| said.1.contains("Ana"))
        );
        assert_eq!(
            said("a.json", b"{\"a\": Ana"),
            pairs(&[("line 1", "{\"a\": Ana")])
        );
    }
}
