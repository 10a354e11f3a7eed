//! Charts in reports: the same picture in a page, in a document and on paper, in the language of the report, with words for
//! those who do not see it, and the same figures in tables.

use crate::sample;
use std::io::{Cursor, Read as _};

use verbatim_model::term::Term as _;
use verbatim_report::{
    Contents, Format, Report, ReportChapter, ReportLanguage, differences, read, render,
};
use zip::ZipArchive;

/// By territory, by group; three matrices, pairs, saturation; a talk; the grid.
const PICTURES: usize = 9;

fn whole(language: ReportLanguage) -> Report {
    sample::report_of(language, ReportChapter::ALL.iter().copied().collect())
}

fn files(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    (0..archive.len())
        .map(|at| {
            let mut entry = archive.by_index(at).expect("an entry");
            let name = entry.name().expect("a name").into_owned();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("reads");
            (name, bytes)
        })
        .collect()
}

fn text_of(files: &[(String, Vec<u8>)], name: &str) -> String {
    let (_, bytes) = (files.iter().find(|(of, _)| of == name)).expect("a part");
    String::from_utf8(bytes.clone()).expect("UTF-8")
}

/// The drawings of a page, without the ids that they have on it.
fn drawings(page: &str) -> Vec<String> {
    let parts = page.split("<svg ").skip(1);
    parts
        .map(|part| part.split("</svg>").next().expect("an end"))
        .enumerate()
        .map(|(n, drawing)| drawing.replace(&format!("picture-{}-", n + 1), ""))
        .collect()
}

#[test]
fn the_picture_is_the_same_in_a_page_and_a_document() {
    for &language in ReportLanguage::ALL {
        let report = whole(language);
        let page = sample::text(&report, Format::Html);
        let drawn = drawings(&page);
        assert_eq!(drawn.len(), PICTURES, "{language}");
        let files = files(&render(&report, Format::Docx).expect("writes"));
        let document = text_of(&files, "word/document.xml");
        let relations = text_of(&files, "word/_rels/document.xml.rels");
        assert_eq!(document.matches("<w:drawing>").count(), PICTURES);
        for (n, drawing) in (1..).zip(&drawn) {
            assert!(drawing.contains("role=\"img\""));
            let svg = text_of(&files, &format!("word/media/picture{n}.svg"));
            assert_eq!(drawings(&svg), [drawing.as_str()], "{language} {n}");
            let png = files
                .iter()
                .find(|(name, _)| *name == format!("word/media/picture{n}.png"));
            assert!(png.is_some_and(|(_, bytes)| bytes.starts_with(b"\x89PNG")));
            let title = between(drawing, "<title id=\"title\">", "</title>");
            let description = between(drawing, "<desc id=\"description\">", "</desc>");
            assert!(title.len() > 5 && description.len() > 20, "{drawing}");
            let instead = document
                .split("<wp:docPr ")
                .nth(n)
                .map(|part| between(part, "descr=\"", "\""))
                .expect("words");
            assert!(
                instead.starts_with(title) && instead.contains(description),
                "{language}: {instead}"
            );
            for ending in ["png", "svg"] {
                assert!(relations.contains(&format!("Target=\"media/picture{n}.{ending}\"")));
                assert!(document.contains(&format!("r:embed=\"{ending}{n}\"")));
            }
        }
    }
}

fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let (_, rest) = text.split_once(from).expect("a beginning");
    rest.split(to).next().expect("an end")
}

/// No label is left in another language, and none is the name of a message.
#[test]
fn pictures_speak_the_language_of_the_report() {
    let titles = |language| -> Vec<String> {
        let page = sample::text(&whole(language), Format::Html);
        let drawn = drawings(&page);
        (drawn.iter())
            .map(|drawing| between(drawing, "<title id=\"title\">", "</title>").to_owned())
            .collect()
    };
    let english = titles(ReportLanguage::English);
    assert!(
        english[0].starts_with("Supporting people by territory"),
        "{english:?}"
    );
    for language in [
        ReportLanguage::Croatian,
        ReportLanguage::Latvian,
        ReportLanguage::Italian,
    ] {
        for (title, english) in titles(language).iter().zip(&english) {
            assert_ne!(title, english, "{language}");
            let first = title.split(' ').next().unwrap_or_default();
            assert!(!first.contains('-'), "{language}: {title}");
        }
    }
}

/// What is said instead of a picture is compared, and so is every figure in the tables.
#[test]
fn what_is_changed_is_found() {
    let language = ReportLanguage::Croatian;
    let report = whole(language);
    let changes: [fn(&mut Report); 5] = [
        |report| report.priorities[0].by_territory[0].supports += 1,
        |report| report.figures.matrices[1].codings += 1,
        |report| report.figures.matrices[0].rows[0].total.speakers += 1,
        |report| {
            report
                .figures
                .saturation
                .as_mut()
                .expect("a curve")
                .sessions[1]
                .codes += 1;
        },
        |report| {
            report.figures.stakeholders.as_mut().expect("a map").rows[1].heard = true;
        },
    ];
    for (n, change) in changes.iter().enumerate() {
        let mut changed = report.clone();
        change(&mut changed);
        for format in [
            Format::Html,
            Format::Markdown,
            Format::Docx,
            Format::Xlsx,
            Format::Json,
        ] {
            let found = read(&render(&changed, format).expect("writes"), format).expect("reads");
            assert_ne!(differences(&found, format, &report), [], "{format} {n}");
        }
    }
}

/// Few people of a group would be known by it: they are together, and the people still add up.
#[test]
fn small_groups_are_together() {
    let report = sample::report_with(ReportLanguage::Latvian, |material, _| {
        material.small_cell = 3
    });
    for priority in &report.priorities {
        let people: usize = priority.by_group.iter().map(|row| row.people).sum();
        assert_eq!(people, priority.scope.speakers.len());
        for row in &priority.by_group {
            assert!(
                row.value.as_deref() == Some("cits") || row.people >= 3,
                "{row:?}"
            );
        }
        let supports: usize = priority.by_group.iter().map(|row| row.supports).sum();
        assert_eq!(supports, priority.evidence.supports.speakers.n);
    }
}

#[test]
fn tables_of_figures_are_sheets_with_numbers() {
    let report = whole(ReportLanguage::English);
    let files = files(&render(&report, Format::Xlsx).expect("writes"));
    let book = text_of(&files, "xl/workbook.xml");
    for name in [
        "By territory",
        "By group",
        "Codes by territory",
        "Codes by group",
        "Themes by objective",
        "Codes together",
        "Saturation",
        "Speaking",
        "Stakeholders",
        "Coverage",
    ] {
        assert!(book.contains(&format!("name=\"{name}\"")), "{name}");
    }
    let bare = sample::report_of(ReportLanguage::English, Contents::USUAL);
    assert!(!sample::text(&bare, Format::Html).contains("chapter-matrices"));
}
