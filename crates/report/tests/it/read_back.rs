//! What is written comes back letter for letter, and tampering is noticed.

use crate::sample;
use proptest::prelude::*;
use verbatim_model::text::Hash;
use verbatim_report::{
    Format, ReadBack, ReadError, Unanchored, collapse, is_shortening, read, render,
};

fn written(format: Format) -> String {
    sample::text(&sample::report(), format)
}

fn read_back(text: &str, format: Format) -> ReadBack {
    read(text.as_bytes(), format).expect("reads")
}

/// What the engine does: each quote of the body against the stored text that the manifest leads to.
fn altered(read: &ReadBack) -> Vec<String> {
    let words = |entry: &verbatim_report::ManifestEntry| {
        let text = sample::source_text(&entry.source);
        let words: String = text.chars().take(entry.end).skip(entry.start).collect();
        (Hash::of(words.as_bytes()).to_string() == entry.sha256).then(|| collapse(&words))
    };
    read.anchored
        .iter()
        .filter(|quote| {
            words(&quote.entry).is_none_or(|words| {
                let whole = quote.shown == words || is_shortening(&quote.shown, &words);
                !whole || quote.full.as_ref().is_some_and(|full| *full != words)
            })
        })
        .map(|quote| quote.entry.anchor.clone())
        .collect()
}

#[test]
fn every_format_gives_its_quotes_back() {
    let report = sample::report();
    for &format in sample::formats() {
        let read = read_back(&written(format), format);
        assert_eq!(read.manifest, report.manifest, "{format}");
        let quotes: Vec<_> = report.all_quotes().collect();
        assert_eq!(read.anchored.len(), quotes.len(), "{format}");
        let mut expected: Vec<_> = quotes
            .iter()
            .map(|quote| (quote.anchor.clone(), collapse(quote.printed())))
            .collect();
        let mut found: Vec<_> = read
            .anchored
            .iter()
            .map(|quote| (quote.entry.anchor.clone(), quote.shown.clone()))
            .collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{format}");
        assert_eq!(read.unanchored, [], "{format}");
        assert_eq!(read.missing, [], "{format}");
        assert_eq!(altered(&read), [""; 0], "{format}");
    }
}

#[test]
fn a_byte_order_mark_and_crlf_do_no_harm() {
    for &format in sample::formats() {
        let text = format!("\u{feff}{}", written(format).replace('\n', "\r\n"));
        let read = read_back(&text, format);
        assert_eq!(altered(&read), [""; 0], "{format}");
        assert_eq!(
            (read.unanchored, read.missing),
            (vec![], vec![]),
            "{format}"
        );
    }
}

#[test]
fn a_letter_changed_is_noticed() {
    for &format in sample::formats() {
        let text = written(format);
        for (from, to) in [
            ("pieder mums", "pieder viņiem"),
            ("javno dobro", "javno dubro"),
            ("jāsaglabā", "jasaglabā"),
            ("Perché", "Perche\u{301}"),
            ("je čuvao", "ju čuvao"),
        ] {
            if !text.contains(from) {
                continue; // Paraphrase only: not printed.
            }
            let read = read_back(&text.replacen(from, to, 1), format);
            assert_eq!(altered(&read).len(), 1, "{format} {from}");
        }
    }
}

#[test]
fn a_removed_quote_is_noticed() {
    // One that stands twice, and the last one.
    for anchor in ["Q4", "Q10"] {
        let html = written(Format::Html);
        let at = html
            .rfind(&format!(">{anchor}</a>\n<blockquote"))
            .expect("printed");
        let from = html[..at].rfind("<figure").expect("begins");
        let to = at + html[at..].find("</figure>").expect("ends");
        let cut = [&html[..from], &html[to..]].concat();
        let read = read_back(&cut, Format::Html);
        assert_eq!(read.missing.len(), 1, "{anchor}");
        assert_eq!(read.missing[0].anchor, anchor);
        assert_eq!(read.missing[0].expected, read.missing[0].found + 1);

        let keep = |text: String, line: &dyn Fn(&str) -> bool| -> String {
            let mut seen = false;
            let lines = text.lines().filter(|l| {
                let cut = !seen && line(l);
                seen |= cut;
                !cut
            });
            lines.collect::<Vec<_>>().join("\n")
        };
        let markdown = keep(written(Format::Markdown), &|line| {
            line.starts_with(&format!("> **{anchor}** "))
        });
        let read = read_back(&markdown, Format::Markdown);
        assert_eq!(read.missing.len(), 1, "{anchor}");

        let csv = keep(written(Format::Csv), &|line| {
            line.contains(&format!(",{anchor},yes,"))
        });
        let read = read_back(&csv, Format::Csv);
        assert_eq!(read.missing.len(), 1, "{anchor}");
        assert_eq!(read.missing[0].anchor, anchor);

        let mut json: serde_json::Value =
            serde_json::from_str(&written(Format::Json)).expect("JSON");
        let mut left = 1;
        let mut parts: Vec<&mut serde_json::Value> = Vec::new();
        for (name, value) in json.as_object_mut().expect("an object") {
            if matches!(
                name.as_str(),
                "priorities" | "objective_pages" | "validations"
            ) {
                parts.extend(value.as_array_mut().expect("an array"));
            } else if name == "practices" {
                for case in value.as_array_mut().expect("an array") {
                    parts.extend(case["lessons"].as_array_mut().expect("lessons"));
                }
            }
        }
        for part in parts {
            part["quotes"]
                .as_array_mut()
                .expect("quotes")
                .retain(|quote| {
                    let cut = left > 0 && quote["anchor"] == anchor;
                    left -= usize::from(cut);
                    !cut
                });
        }
        let read = read_back(&json.to_string(), Format::Json);
        assert_eq!(read.missing.len(), 1, "{anchor}");
    }
}

#[test]
fn an_invented_quote_is_noticed() {
    let cases = [
        (
            Format::Html,
            "</main>",
            "<blockquote>Nikad <b>nisam</b>.</blockquote></main>",
        ),
        (
            Format::Html,
            "</main>",
            "<p>He said <q>Nikad nisam.</q></p></main>",
        ),
        (Format::Markdown, "## Method", "> Nikad nisam.\n\n## Method"),
    ];
    for (format, from, to) in cases {
        let read = read_back(&written(format).replacen(from, to, 1), format);
        assert_eq!(read.unanchored.len(), 1, "{format} {to}");
        assert_eq!(read.unanchored[0].shown, "Nikad nisam.");
        assert_eq!(read.unanchored[0].reason, Unanchored::NoAnchor);
        assert!(read.unanchored[0].line.is_some());
    }
    // A quote that loses its anchor is invented and missing at once.
    let cases = [
        (Format::Html, ">Q1</a>\n<blockquote", "></a>\n<blockquote"),
        (Format::Markdown, "> **Q1** ", "> "),
        (Format::Csv, ",Q1,yes", ",,yes"),
        (
            Format::Json,
            "\"anchor\": \"Q1\",\n          \"link\"",
            "\"link\"",
        ),
    ];
    for (format, from, to) in cases {
        let text = written(format);
        assert!(text.contains(from), "{format}");
        let read = read_back(&text.replacen(from, to, 1), format);
        assert_eq!(read.unanchored.len(), 1, "{format}");
        assert_eq!(read.missing.len(), 1, "{format}");
    }
}

#[test]
fn an_anchor_that_leads_elsewhere_is_noticed() {
    let html = written(Format::Html).replacen(">Q1</a>\n<blockquote", ">Q99</a>\n<blockquote", 1);
    let read = read_back(&html, Format::Html);
    assert_eq!(read.unanchored[0].reason, Unanchored::UnknownAnchor);

    let html = written(Format::Html).replacen(">Q1</a>\n<blockquote", ">Q2</a>\n<blockquote", 1);
    assert_eq!(altered(&read_back(&html, Format::Html)), ["Q2"]);

    let json = written(Format::Json).replacen("\"turn\": 1,", "\"turn\": 1, \"end\": 7,", 1);
    // A key stands twice: the file is refused, not half believed.
    assert!(matches!(
        verbatim_report::read(json.as_bytes(), Format::Json),
        Err(ReadError::Json(_))
    ));
    let mut json: serde_json::Value = serde_json::from_str(&written(Format::Json)).expect("JSON");
    json["priorities"][0]["quotes"][0]["end"] = 7.into();
    let read = read_back(&json.to_string(), Format::Json);
    assert_eq!(read.unanchored[0].reason, Unanchored::PlaceDiffers);
}

#[test]
fn a_spreadsheet_may_save_with_semicolons() {
    let mut reader = csv_lines(&written(Format::Csv));
    for row in &mut reader {
        *row = row
            .iter()
            .map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")))
            .collect();
    }
    let text: Vec<String> = reader.iter().map(|row| row.join(";")).collect();
    let read = read_back(&text.join("\r\n"), Format::Csv);
    assert_eq!(altered(&read), [""; 0]);
    assert_eq!(read.missing, []);
}

/// The cells of each line of a CSV in which no cell holds a line break.
fn csv_lines(text: &str) -> Vec<Vec<String>> {
    text.lines()
        .map(|line| {
            let mut cells = vec![String::new()];
            let mut inside = false;
            let mut chars = line.chars().peekable();
            while let Some(c) = chars.next() {
                let last = cells.last_mut().expect("one");
                match c {
                    '"' if inside && chars.next_if_eq(&'"').is_some() => last.push('"'),
                    '"' => inside = !inside,
                    ',' if !inside => cells.push(String::new()),
                    c => last.push(c),
                }
            }
            cells
        })
        .collect()
}

#[test]
fn other_files_are_refused_with_a_reason() {
    for &format in sample::formats() {
        assert!(read(b"", format).is_err(), "{format}");
        assert!(
            read("Žena na šalteru".as_bytes(), format).is_err(),
            "{format}"
        );
        let error = read(b"abc\xff", format).expect_err("no text");
        assert_eq!(error, ReadError::NotUtf8 { at: 3 });
    }
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    for row in csv_lines(&written(Format::Csv)) {
        for cell in row {
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
        }
    }
}

#[test]
fn formats_are_told_by_name() {
    for (name, format) in [
        ("a.html", Some(Format::Html)),
        ("A.HTM", Some(Format::Html)),
        ("b.c.md", Some(Format::Markdown)),
        ("x.csv", Some(Format::Csv)),
        ("x.json", Some(Format::Json)),
        ("x.xlsx", Some(Format::Xlsx)),
        ("x.docx", Some(Format::Docx)),
        ("x.pdf", Some(Format::Pdf)),
        ("x.odt", None),
        ("x", None),
    ] {
        assert_eq!(Format::of_file_name(name), format, "{name}");
    }
}

proptest! {
    // A case writes and reads the whole report four times.
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Letters of any script, marks of every format and control characters: what is printed comes back.
    #[test]
    fn any_words_come_back(words in prop::collection::vec(prop_oneof![
        any::<char>(),
        prop::sample::select("<>&;#'\"\\*_[]`|=-+@\n\r\t 1.čģò🙂".chars().collect::<Vec<_>>()),
    ], 1..40), name in "[a-c<&|\\\\* _]{1,8}x") {
        let words: String = words.into_iter().collect();
        prop_assume!(!collapse(&words).is_empty());
        let name = format!("č{name}.txt");
        let mut report = sample::report();
        let quote = &mut report.priorities[0].quotes[0];
        quote.text.clone_from(&words);
        quote.place.source.clone_from(&name);
        // The same quote once more.
        let lesson = &mut report.practices[0].lessons[0].quotes[0];
        lesson.text.clone_from(&words);
        lesson.place.source.clone_from(&name);
        report.manifest[0].source.clone_from(&name);
        for &format in sample::formats() {
            let text = render(&report, format).expect("writes");
            let read = read(&text, format).expect("reads");
            prop_assert_eq!(&read.manifest[0].source, &name, "{}", format);
            prop_assert_eq!(&read.anchored[0].shown, &collapse(&words), "{}", format);
            prop_assert_eq!(read.unanchored.len() + read.missing.len(), 0, "{}", format);
        }
    }

    /// A damaged file is answered, never a panic.
    #[test]
    fn damaged_reports_are_answered(at in any::<prop::sample::Index>(), length in 0..200usize, noise in "\\PC{0,5}") {
        for &format in sample::formats() {
            let mut text: Vec<char> = written(format).chars().collect();
            let from = at.index(text.len());
            let to = (from + length).min(text.len());
            text.splice(from..to, noise.chars());
            let _ = read(text.into_iter().collect::<String>().as_bytes(), format);
        }
    }
}
