//! Reports with a template: other words, a logo and other colours, in every format; and what verifies them.

use crate::sample;
use std::collections::BTreeMap;

use verbatim_report::{
    Contents, Format, ReadError, Report, ReportChapter, ReportLanguage, Template, differences,
    is_as_written, read, read_in, render,
};

const WORDS: &str = "# Riječi ureda\nglance = Što smo čuli\nmanifest = Popis oznaka ureda\n\
                     matrix-caption = Tko o čemu govori\nkicker = Ured za razvoj & <partneri>\n";
const SETTINGS: &str = "name = \"Ured za razvoj\"\nlogo = \"znak.svg\"\nlogo-text = \"Znak ureda & <partnera>\"\n\
                        chapters = [\"priorities\", \"matrices\"]\n[colours]\nlink = \"#7a1f5c\"\nline = \"#abcdef\"\n";
const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"100\"><rect width=\"400\" height=\"100\" \
                    fill=\"#7a1f5c\"/></svg>";

fn template() -> Template {
    let files = [
        ("hr.ftl", WORDS),
        ("template.toml", SETTINGS),
        ("znak.svg", LOGO),
        ("napomene.txt", "nije dio predloška"),
    ];
    let files: BTreeMap<String, Vec<u8>> = (files.into_iter())
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .collect();
    Template::of(&files).expect("a template")
}

fn report(template: &Template) -> Report {
    sample::report_with(ReportLanguage::Croatian, |material, _| {
        material.template = template.clone();
        material.contents = Contents::USUAL.with(ReportChapter::Matrices);
        material.figures = sample::figures::figures();
    })
}

#[test]
fn a_report_with_a_template_is_read_back_with_it() {
    let template = template();
    let report = report(&template);
    for format in Format::written() {
        let bytes = render(&report, format).expect("writes");
        assert_eq!(render(&report, format).expect("writes"), bytes, "{format}");
        let found = read_in(&bytes, format, &template).expect("reads");
        assert!(is_as_written(&bytes, format, &found, &report), "{format}");
        assert_eq!(differences(&found, format, &report), [], "{format}");
        assert_eq!((found.missing.len(), found.unanchored.len()), (0, 0));
        if format != Format::Csv {
            assert_eq!(
                Contents::of(&found, &template),
                Contents::USUAL.with(ReportChapter::Matrices),
                "{format}"
            );
        }
        // Who has not the template does not take it for a report without one.
        let without = sample::report_in(ReportLanguage::Croatian);
        match read(&bytes, format) {
            Ok(_) if [Format::Csv, Format::Json].contains(&format) => {}
            Ok(found) => assert_ne!(differences(&found, format, &without), [], "{format}"),
            Err(error) => assert!(matches!(error, ReadError::NoManifest), "{format}: {error}"),
        }
    }
}

#[test]
fn words_colours_and_logo_are_those_of_the_template() {
    let report = report(&template());
    let page = sample::text(&report, Format::Html);
    for wanted in [
        "Što smo čuli",
        "Ured za razvoj &amp; &lt;partneri&gt;",
        "--link: #7a1f5c;",
        "--line: #abcdef;",
        "alt=\"Znak ureda &amp; &lt;partnera&gt;\" width=\"240\" height=\"60\"",
        "src=\"data:image/svg+xml;base64,",
        "<dt>Predložak</dt><dd>Ured za razvoj (",
        "Tko o čemu govori",
    ] {
        assert!(page.contains(wanted), "{wanted}");
    }
    assert!(!page.contains("Prioriteti ukratko"));
    let markdown = sample::text(&report, Format::Markdown);
    assert!(markdown.contains("## Što smo čuli"));
    let document = render(&report, Format::Docx).expect("writes");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(document)).expect("a zip file");
    let mut part = |name: &str| {
        let mut text = String::new();
        let mut entry = archive.by_name(name).expect("a part");
        std::io::Read::read_to_string(&mut entry, &mut text).expect("text");
        text
    };
    let styles = part("word/styles.xml");
    assert!(styles.contains("\"7A1F5C\"") && styles.contains("\"ABCDEF\""));
    assert!(!styles.contains("\"1C5A86\"") && !styles.contains("\"DCD8CF\""));
    assert_eq!(part("word/media/picture1.svg"), LOGO);
    assert!(part("word/document.xml").contains("descr=\"Znak ureda &amp; &lt;partnera&gt;\""));
}

/// Quotes, figures and what consent allows are no matter of a template.
#[test]
fn a_template_changes_no_quote_and_no_figure() {
    let (with, without) = (report(&template()), report(&Template::default()));
    let quotes = |report: &Report| report.all_quotes().cloned().collect::<Vec<_>>();
    assert_eq!(quotes(&with), quotes(&without));
    assert_eq!(with.manifest, without.manifest);
    for (with, without) in with.priorities.iter().zip(&without.priorities) {
        assert_eq!(with.evidence, without.evidence);
        assert_eq!(with.not_printed, without.not_printed);
    }
}
