//! RTF (specification 1.9.1) of Word, LibreOffice, pandoc, f4transkript and their like: paragraphs with labels,
//! tables with a turn a row.

mod page;
mod token;

use verbatim_model::transcript::{Problem, Reader, Transcript};

use crate::Options;
use crate::document;
use crate::format::{Confidence, Declined, Format, Input};

/// The reader of RTF.
pub(crate) struct Rtf;

impl Format for Rtf {
    fn reader(&self) -> Reader {
        Reader {
            name: "rtf",
            version: 3,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if text(input.bytes()).starts_with(b"{\\rtf") {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, options: &Options<'_>) -> Result<Transcript, Declined> {
        let chosen = options
            .encoding
            .and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()));
        let read = page::read(text(input.bytes()), chosen)?;
        let mut problems = Vec::new();
        if read.undecodable {
            problems.push(Problem {
                kind: "undecodable",
                message: format!(
                    "some bytes are no letters in {}; they are shown as \u{fffd}. If letters look wrong, choose another encoding",
                    read.encoding
                ),
                line: None,
            });
        }
        document::transcript(self.reader(), read.encoding, &read.blocks, problems)
    }
}

/// A file from its first byte that counts.
fn text(bytes: &[u8]) -> &[u8] {
    bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(bytes)
        .trim_ascii_start()
}

#[cfg(test)]
mod tests {
    use crate::testing::{imported, marks, problems, refusal, turns};

    #[test]
    fn code_pages_and_escapes() {
        let fonts = r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset238 Arial CE;}{\f2\fcharset186 Arial Baltic{\*\falt x};}}";
        for (head, body, words) in [
            (r"\ansi\ansicpg1250", r"\'e8aj, \'9eena", "čaj, žena"),
            (
                r"\ansi\ansicpg1252",
                r"perch\'e8 \f1 \'e8aj \f2 \'edirsis",
                "perchè čaj ķirsis",
            ),
            (
                r"\ansi\ansicpg1252",
                r"\u269\'63aj \uc0\u382 ena {\uc2\u353??}to \u-10179 \u-9101 !",
                "čaj žena što 👳!",
            ),
            (
                r"\ansi\ansicpg1257",
                r"Lab\'eet\~visiem\_visiem, da\emdash n\'e7\'e7!",
                "Labīt visiem-visiem, da—nēē!",
            ),
        ] {
            let file = format!(
                "{{\\rtf1{head}{fonts}\\f0 Ana: {body}\\par Ivo: da\\par Ana: ne\\par Ivo: da\\par}}"
            );
            let expected = format!("Ana|-|-|{words}");
            assert_eq!(turns("a.rtf", file.as_bytes())[0], expected, "{body}");
        }
        let file = br"{\rtf1\ansi\ansicpg1250 Ana: \u-9999? x\par}";
        assert_eq!(problems("a.rtf", file), ["undecodable"]);
    }

    #[test]
    fn what_is_no_text_is_left_out() {
        let file = r"{\rtf1\ansi{\stylesheet{\s0 Normal;}{\s1\b Naslov 1;}}{\info{\title Tajna}}{\*\generator X;}{\header\pard str. {\field{\*\fldinst PAGE}{\fldrslt 3}}\par}
\pard\s1 Fokus grupa\par\pard\plain {\b Ana:} Da{\footnote bilje\'9aka}, {\deleted ne }{\v skriveno}{\field{\*\fldinst HYPERLINK x}{\fldrslt ovdje}}\line i tu{\pict 89504e47}.\par {\listtext 1.\tab}Drugi odlomak.\par
{\b Ivo:} \{nejasno\} ne\par Ana: da\par Ivo: ne\par";
        assert_eq!(
            turns("a.rtf", file.as_bytes()),
            [
                "Ana|-|-|Da, ovdje i tu. Drugi odlomak.",
                "Ivo|-|-|{nejasno} ne",
                "Ana|-|-|da",
                "Ivo|-|-|ne"
            ]
        );
        assert_eq!(marks("a.rtf", file.as_bytes())[0], "heading: Fokus grupa");
    }

    #[test]
    fn times_of_f4transkript_close_paragraphs() {
        let file = br"{\rtf1\ansi P1: Uno. #00:00:05-0#\par Ancora. #00:00:07-5#\par P2: Due. #00:00:09-0#\par P1: Tre.\par}";
        assert_eq!(
            turns("a.rtf", file),
            [
                "P1|-|5000|Uno.",
                "P1|5000|7500|Ancora.",
                "P2|7500|9000|Due.",
                "P1|9000|-|Tre."
            ]
        );
    }

    #[test]
    fn tables() {
        let row = |name: &str, text: &str| {
            format!(r"\trowd\cellx1\cellx2\pard\intbl {name}\cell {text}\cell\row")
        };
        let file = format!(
            r"{{\rtf1\ansi {}{}{}\pard kraj\par}}",
            row("Govornik", "Tekst"),
            row("Ana", r"Da.\par Ne."),
            row("Ivo", "Mo\\'9eda.")
        );
        let found = turns(
            "a.rtf",
            file.replace(r"\ansi", r"\ansi\ansicpg1250").as_bytes(),
        );
        assert_eq!(found[..2], ["Ana|-|-|Da. Ne.", "Ivo|-|-|Možda."]);
        assert_eq!(imported("a.rtf", file.as_bytes()).encoding, "windows-1252");
    }

    #[test]
    fn nesting_and_nothing() {
        let deep = format!("{{\\rtf1 {}", "{".repeat(100_000));
        assert!(
            refusal("a.rtf", deep.as_bytes())
                .1
                .contains("nested too deeply")
        );
        assert!(
            refusal("a.rtf", b"{\\rtf1\\ansi }")
                .1
                .contains("nothing was said")
        );
    }
}
