//! The report of the sample study in each format, as it is.

use crate::sample;
use verbatim_model::term::Term as _;
use verbatim_report::{Format, ReportLanguage};

fn written(format: Format) -> String {
    sample::text(&sample::report(), format)
}

#[test]
fn html() {
    let page = written(Format::Html);
    // The style is not what this test is about.
    let (head, rest) = page.split_once("<style>").expect("a style");
    let (_, body) = rest.split_once("</style>").expect("an end");
    insta::assert_snapshot!("report.html", format!("{head}<style>…</style>{body}"));
}

#[test]
fn markdown() {
    insta::assert_snapshot!("report.md", written(Format::Markdown));
}

#[test]
fn csv() {
    insta::assert_snapshot!("report.csv", written(Format::Csv));
}

#[test]
fn json() {
    insta::assert_snapshot!("report.json", written(Format::Json));
}

/// What the program itself says in each language; quotes, names and places are the same.
#[test]
fn languages() {
    for &language in ReportLanguage::ALL {
        if language != ReportLanguage::English {
            let text = sample::text(&sample::report_in(language), Format::Markdown);
            insta::assert_snapshot!(format!("report.{language}.md"), text);
        }
    }
}
