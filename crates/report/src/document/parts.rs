//! The parts of the file, packed the same each time.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::xml::{field, paragraph, run, words};
use super::{
    ANCHOR, ATTRIBUTION, EVIDENCE, FIGURES, FLAG, FLAG_NAME, MANIFEST, QUOTE, SOURCES, TABLE,
    TRANSLATION, body, id,
};
use crate::format::RenderError;
use crate::view::Report;
use crate::wording::Wording;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// Writes the report.
pub(crate) fn write(report: &Report) -> Result<Vec<u8>, RenderError> {
    let wording = Wording::of(report.language);
    let body = body::write(report, &wording);
    let language = report.language.to_string();
    let parts = [
        ("[Content_Types].xml", content_types()),
        (
            "_rels/.rels",
            relations(&[
                ("officeDocument", "word/document.xml"),
                ("core", "docProps/core.xml"),
            ]),
        ),
        ("docProps/core.xml", core(report, &language)),
        ("word/document.xml", document(&body.text)),
        (
            "word/_rels/document.xml.rels",
            relations(&[
                ("styles", "styles.xml"),
                ("footnotes", "footnotes.xml"),
                ("numbering", "numbering.xml"),
                ("settings", "settings.xml"),
                ("footer", "footer1.xml"),
            ]),
        ),
        ("word/styles.xml", styles(&language)),
        ("word/footnotes.xml", footnotes(&body.footnotes)),
        ("word/numbering.xml", numbering()),
        ("word/settings.xml", settings()),
        ("word/footer1.xml", footer(&wording.say("page"))),
    ];
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        file.start_file(name, options)?;
        file.write_all(text.as_bytes())
            .map_err(zip::result::ZipError::from)?;
    }
    Ok(file.finish()?.into_inner())
}

fn content_types() -> String {
    let mut types = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
         ContentType=\"application/xml\"/><Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
    );
    for (part, kind) in [
        ("document", "document.main"),
        ("styles", "styles"),
        ("footnotes", "footnotes"),
        ("numbering", "numbering"),
        ("settings", "settings"),
        ("footer1", "footer"),
    ] {
        types += &format!(
            "<Override PartName=\"/word/{part}.xml\" \
             ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>"
        );
    }
    types + "</Types>"
}

fn relations(targets: &[(&str, &str)]) -> String {
    let mut relations = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (at, (kind, target)) in (1..).zip(targets) {
        let kind = match *kind {
            "core" => format!("{PACKAGE}/relationships/metadata/core-properties"),
            kind => format!("{RELATIONS}/{kind}"),
        };
        relations += &format!("<Relationship Id=\"rId{at}\" Type=\"{kind}\" Target=\"{target}\"/>");
    }
    relations + "</Relationships>"
}

fn core(report: &Report, language: &str) -> String {
    // A project without an operation has no day.
    let day = if report.date.len() == 10 {
        report.date.as_str()
    } else {
        "2000-01-01"
    };
    let day = words(&format!("{day}T00:00:00Z"));
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:language>{language}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:modified></cp:coreProperties>",
        words(&report.title),
        words(&report.tool)
    )
}

fn document(text: &str) -> String {
    format!(
        "{HEAD}<w:document xmlns:w=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><w:body>{text}<w:sectPr>\
         <w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>"
    )
}

fn footnotes(notes: &str) -> String {
    let mark = |kind: &str, at: i8, mark: &str| {
        format!(
            "<w:footnote w:type=\"{kind}\" w:id=\"{at}\"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>"
        )
    };
    format!(
        "{HEAD}<w:footnotes xmlns:w=\"{MAIN}\">{}{}{notes}</w:footnotes>",
        mark("separator", -1, "separator"),
        mark("continuationSeparator", 0, "continuationSeparator")
    )
}

fn numbering() -> String {
    format!(
        "{HEAD}<w:numbering xmlns:w=\"{MAIN}\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
         <w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"360\" \
         w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    )
}

fn settings() -> String {
    format!(
        "{HEAD}<w:settings xmlns:w=\"{MAIN}\"><w:autoHyphenation w:val=\"false\"/><w:footnotePr><w:footnote w:id=\"-1\"/>\
         <w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"
    )
}

fn footer(page: &str) -> String {
    let inside = run("", &format!("{page} ")) + &field("PAGE", "1");
    format!(
        "{HEAD}<w:ftr xmlns:w=\"{MAIN}\">{}</w:ftr>",
        paragraph("Footer", &inside)
    )
}

/// Kind, name, what it is based on, and properties of paragraphs and words.
type Style = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const STYLES: [Style; 21] = [
    (
        "paragraph",
        "Body Text",
        "Normal",
        "<w:spacing w:after=\"120\"/>",
        "",
    ),
    (
        "paragraph",
        "Title",
        "Normal",
        "<w:spacing w:after=\"60\"/>",
        "<w:b/><w:sz w:val=\"44\"/>",
    ),
    (
        "paragraph",
        "Subtitle",
        "Normal",
        "<w:spacing w:after=\"360\"/>",
        "<w:color w:val=\"5A626C\"/>",
    ),
    (
        "paragraph",
        "heading 1",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"480\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:sz w:val=\"32\"/>",
    ),
    (
        "paragraph",
        "heading 2",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"280\" w:after=\"100\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:sz w:val=\"26\"/>",
    ),
    (
        "paragraph",
        "heading 3",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/>",
    ),
    (
        "paragraph",
        "TOC Heading",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/>",
        "<w:b/><w:sz w:val=\"26\"/>",
    ),
    (
        "paragraph",
        "toc 1",
        "Normal",
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9638\"/></w:tabs><w:spacing w:after=\"60\"/>",
        "",
    ),
    (
        "paragraph",
        "toc 2",
        "Normal",
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9638\"/></w:tabs><w:spacing w:after=\"40\"/><w:ind w:left=\"240\"/>",
        "",
    ),
    (
        "paragraph",
        "caption",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"80\"/>",
        "<w:i/><w:color w:val=\"5A626C\"/><w:sz w:val=\"18\"/>",
    ),
    (
        "paragraph",
        "List Bullet",
        "Normal",
        "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/>",
        "",
    ),
    (
        "paragraph",
        "Table Text",
        "Normal",
        "<w:spacing w:before=\"20\" w:after=\"20\"/>",
        "<w:sz w:val=\"17\"/>",
    ),
    (
        "paragraph",
        "footnote text",
        "Normal",
        "",
        "<w:sz w:val=\"16\"/>",
    ),
    (
        "character",
        "footnote reference",
        "",
        "",
        "<w:vertAlign w:val=\"superscript\"/>",
    ),
    (
        "paragraph",
        "footer",
        "Normal",
        "<w:jc w:val=\"center\"/>",
        "<w:sz w:val=\"18\"/>",
    ),
    (
        "paragraph",
        QUOTE,
        "Normal",
        "<w:keepNext/><w:keepLines/><w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"8\" w:color=\"2F7D5B\"/></w:pBdr><w:suppressAutoHyphens/><w:spacing w:before=\"120\"/><w:ind w:left=\"240\"/>",
        "<w:sz w:val=\"23\"/>",
    ),
    (
        "character",
        ANCHOR,
        "",
        "",
        "<w:b/><w:color w:val=\"1C5A86\"/>",
    ),
    (
        "paragraph",
        ATTRIBUTION,
        "Normal",
        "<w:spacing w:after=\"160\"/><w:ind w:left=\"240\"/>",
        "<w:color w:val=\"5A626C\"/><w:sz w:val=\"18\"/>",
    ),
    (
        "paragraph",
        TRANSLATION,
        "Normal",
        "<w:spacing w:after=\"160\"/><w:ind w:left=\"240\"/>",
        "<w:color w:val=\"5A626C\"/>",
    ),
    (
        "paragraph",
        EVIDENCE,
        "Normal",
        "<w:spacing w:after=\"120\"/>",
        "<w:b/>",
    ),
    ("paragraph", FLAG, "List Bullet", "", ""),
];

fn styles(language: &str) -> String {
    let mut styles = format!(
        "{HEAD}<w:styles xmlns:w=\"{MAIN}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" \
         w:cs=\"Calibri\" w:eastAsia=\"Calibri\"/><w:sz w:val=\"21\"/><w:lang w:val=\"{language}\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">\
         <w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
    );
    let flag_name = (
        "character",
        FLAG_NAME,
        "",
        "",
        "<w:b/><w:color w:val=\"B0413E\"/>",
    );
    for (kind, name, based_on, paragraphs, words) in STYLES.into_iter().chain([flag_name]) {
        let based_on = match based_on {
            "" => String::new(),
            name => format!("<w:basedOn w:val=\"{}\"/>", style_id(name)),
        };
        let paragraphs = if paragraphs.is_empty() {
            String::new()
        } else {
            format!("<w:pPr>{paragraphs}</w:pPr>")
        };
        let words = if words.is_empty() {
            String::new()
        } else {
            format!("<w:rPr>{words}</w:rPr>")
        };
        styles += &format!(
            "<w:style w:type=\"{kind}\" w:styleId=\"{}\"><w:name w:val=\"{name}\"/>{based_on}<w:qFormat/>{paragraphs}{words}</w:style>",
            style_id(name)
        );
    }
    for name in [TABLE, FIGURES, SOURCES, MANIFEST] {
        let line = |side: &str| {
            format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"DCD8CF\"/>")
        };
        styles += &format!(
            "<w:style w:type=\"table\" w:styleId=\"{}\"><w:name w:val=\"{name}\"/><w:tblPr><w:tblBorders>{}</w:tblBorders>\
             <w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>",
            id(name),
            ["top", "bottom", "insideH"].map(line).concat()
        );
    }
    styles + "</w:styles>"
}

/// `heading 1` has the id `Heading1`, as word processors write it.
fn style_id(name: &str) -> String {
    name.split(' ')
        .map(|word| {
            if word == "toc" {
                return "TOC".to_owned();
            }
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(letters).collect()
            })
        })
        .collect()
}
