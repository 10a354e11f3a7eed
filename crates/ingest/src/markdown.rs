//! Markdown. The canonical text is the file itself, emphasis and all; headings, front matter, rules and comments are
//! marks between turns.

use verbatim_model::mark::MarkKind;
use verbatim_model::text::CanonicalText;
use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::format::{Confidence, Declined, Format, Input};
use crate::kept;
use crate::pipes;
use crate::plain;
use crate::script::{Kind, Row};

/// The reader of Markdown.
pub(crate) struct Markdown;

impl Format for Markdown {
    fn reader(&self) -> Reader {
        Reader {
            name: "md",
            version: 6,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if input.decoded.is_none() {
            Confidence::No
        } else if input.has_extension(&["md", "markdown", "mdown", "mkd"])
            || has_markup(input.text())
        {
            Confidence::Likely
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let Some(decoded) = &input.decoded else {
            return Err(Declined::nothing_said());
        };
        let text = CanonicalText::new(&decoded.text);
        kept::read(self.reader(), decoded, text, rows)
    }

    fn take(&self, input: Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let Some(mut decoded) = input.into_decoded() else {
            return Err(Declined::nothing_said());
        };
        let text = CanonicalText::of(std::mem::take(&mut decoded.text));
        kept::read(self.reader(), &decoded, text, rows)
    }
}

/// Whether a text under another name is Markdown: it has headings and bold letters.
fn has_markup(text: &str) -> bool {
    text.contains("**") && text.lines().any(|line| heading(line).is_some())
}

fn rows(text: &str) -> Vec<Row<'_>> {
    let mut rows = front_matter(text, plain::rows(text));
    let mut comment = false;
    for at in 0..rows.len() {
        let line = rows[at].text;
        let trimmed = line.trim();
        if rows[at].kind != Kind::Text || trimmed.is_empty() {
            continue;
        }
        rows[at].starts_paragraph = rows[at].starts_block || is_list_item(trimmed);
        let opens_comment = trimmed.starts_with("<!--");
        if comment || opens_comment {
            comment = !trimmed.contains("-->");
            rows[at].kind = Kind::Mark(MarkKind::Comment);
        } else if let Some(skip) = heading(line) {
            rows[at].kind = Kind::Heading;
            rows[at].text = &line[skip..];
        } else if is_rule(trimmed) {
            rows[at].kind = Kind::Mark(MarkKind::Rule);
            if is_underlined(&rows, at) {
                rows[at - 1].kind = Kind::Heading;
            }
        } else if trimmed.starts_with("{:") && trimmed.ends_with('}') {
            rows[at].kind = Kind::Mark(MarkKind::Markup);
        }
    }
    // What follows a heading or a mark begins a block, also without a blank line.
    for at in 1..rows.len() {
        if rows[at].kind == Kind::Text
            && rows[at - 1].kind != Kind::Text
            && !rows[at].text.trim().is_empty()
        {
            rows[at].starts_block = true;
            rows[at].starts_paragraph = true;
        }
    }
    pipes::cut(rows)
}

/// Joins the lines between `---` at the top into one mark.
fn front_matter<'t>(text: &'t str, mut rows: Vec<Row<'t>>) -> Vec<Row<'t>> {
    let is_fence = |row: &Row<'_>, fences: &[&str]| fences.contains(&row.text.trim_end());
    if !rows.first().is_some_and(|row| is_fence(row, &["---"])) {
        return rows;
    }
    if let Some(close) = rows
        .iter()
        .skip(1)
        .position(|row| is_fence(row, &["---", "..."]))
    {
        let rest = rows.split_off(close + 2);
        // Each row in it, and its line end.
        let length: usize = rows.iter().map(|row| row.text.len() + 1).sum();
        rows.truncate(1);
        rows[0].text = &text[..length - 1];
        rows[0].kind = Kind::Mark(MarkKind::FrontMatter);
        rows.extend(rest);
    }
    rows
}

/// Length of the signs of a heading: `### ` in `### Ana`.
fn heading(line: &str) -> Option<usize> {
    let indent = line.len() - line.trim_start_matches(' ').len();
    let hashes = line[indent..]
        .bytes()
        .take_while(|&byte| byte == b'#')
        .count();
    let rest = &line[indent + hashes..];
    let ends = rest.is_empty() || rest.starts_with([' ', '\t']);
    ((1..=6).contains(&hashes) && indent <= 3 && ends)
        .then_some(line.len() - rest.trim_start().len())
}

fn is_rule(trimmed: &str) -> bool {
    ['-', '*', '_', '='].into_iter().any(|sign| {
        trimmed.len() >= 3
            && trimmed.chars().all(|c| c == sign || c == ' ')
            && trimmed.contains(sign)
    })
}

/// Whether the rule at `at` underlines a heading: a short line that is a block of its own and no sentence.
/// A line of hyphens behind speech is a rule, whatever CommonMark says: nothing that was said may become a heading.
fn is_underlined(rows: &[Row<'_>], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &rows[before]) else {
        return false;
    };
    let line = before.text.trim();
    before.kind == Kind::Text
        && before.starts_block
        && !line.is_empty()
        && line.chars().count() <= 80
        && !line.contains(':')
        && !line.ends_with(['.', '!', '?', '…', ','])
}

fn is_list_item(trimmed: &str) -> bool {
    if ["- ", "* ", "+ ", "| "]
        .iter()
        .any(|sign| trimmed.starts_with(sign))
    {
        return true;
    }
    let digits = trimmed.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&digits)
        && [". ", ") "]
            .iter()
            .any(|sign| trimmed[digits..].starts_with(sign))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding;
    use verbatim_model::term::Term;

    fn check(text: &str, turns: &[(Option<&str>, &str)], marks: &[(&str, &str)]) {
        let content = encoding::content(text.as_bytes().into(), None, &[]).expect("nothing chosen");
        let input = Input::new("a.md", content);
        let transcript = Markdown.read(&input, &Options::default()).expect("words");
        let canonical = transcript.text.as_str();
        let found: Vec<_> = transcript
            .turns
            .iter()
            .map(|turn| {
                (
                    turn.speaker.as_deref(),
                    turn.span.of(canonical).expect("inside"),
                )
            })
            .collect();
        assert_eq!(found, turns);
        let found: Vec<_> = transcript
            .marks
            .iter()
            .map(|mark| (mark.kind.as_str(), mark.text.as_str()))
            .collect();
        assert_eq!(found, marks);
    }

    #[test]
    fn bold_names_are_labels() {
        check(
            "# Intervija\n\n**Ķirša kundze:** *Jā*, protams.\n\nUn vēl.\n\n**I**: Kāpēc?\n\n> **Ķirša kundze**: Tāpēc.\n**I:** Labi.\n",
            &[
                (Some("Ķirša kundze"), "*Jā*, protams.\n\nUn vēl."),
                (Some("I"), "Kāpēc?"),
                (Some("Ķirša kundze"), "Tāpēc."),
                (Some("I"), "Labi."),
            ],
            &[
                ("heading", "Intervija"),
                ("label", "**Ķirša kundze:**"),
                ("label", "**I**:"),
                ("label", "**Ķirša kundze**:"),
                ("label", "**I:**"),
            ],
        );
    }

    #[test]
    fn names_that_recur_in_headings_are_labels() {
        check(
            "## Uvod\n### Ana\nDa.\n### Ivo\nNe.\n### Ana\nDa!\n### Ivo\nNe!\n",
            &[
                (Some("Ana"), "Da."),
                (Some("Ivo"), "Ne."),
                (Some("Ana"), "Da!"),
                (Some("Ivo"), "Ne!"),
            ],
            &[
                ("heading", "Uvod"),
                ("label", "Ana"),
                ("label", "Ivo"),
                ("label", "Ana"),
                ("label", "Ivo"),
            ],
        );
    }

    #[test]
    fn a_case_study_is_paragraphs_under_headings() {
        check(
            "---\ntitle: Tržnica\n---\n# Tržnica\nPrva rečenica,\ni druga.\n\n- stavka jedna\n- stavka dva\n\nZaključak\n---\nKraj.\n",
            &[
                (None, "Prva rečenica,\ni druga."),
                (None, "- stavka jedna"),
                (None, "- stavka dva"),
                (None, "Kraj."),
            ],
            &[
                ("front-matter", "---\ntitle: Tržnica\n---"),
                ("heading", "Tržnica"),
                ("heading", "Zaključak"),
                ("rule", "---"),
            ],
        );
    }
}
