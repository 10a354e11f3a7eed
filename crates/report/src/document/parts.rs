//! The parts of the file, packed the same each time.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::picture::{Picture, file, relation};
use super::read::Pages;
use super::xml::{field, paragraph, run, words};
use super::{
    ANCHOR, ATTRIBUTION, EVIDENCE, FIGURES, FLAG, FLAG_NAME, MANIFEST, PICTURE, QUOTE, SOURCES,
    TABLE, TRANSLATION, body, id,
};
use crate::format::RenderError;
use crate::read_back::ReadError;
use crate::template::{Colour, Drawn};
use crate::view::Report;
use crate::wording::Wording;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The parts of a document that are text, by name.
struct Parts {
    document: String,
    styles: String,
    footnotes: String,
    pictures: Vec<Picture>,
}

fn parts(report: &Report, wording: &Wording) -> Parts {
    let body = body::write(report, wording);
    Parts {
        document: document(&body.text),
        styles: styles(report),
        footnotes: footnotes(&body.footnotes),
        pictures: body.pictures,
    }
}

/// What stands in the document, and its pictures in their order, without packing it.
pub(crate) fn pages(report: &Report) -> Result<(Pages, Vec<Picture>), ReadError> {
    let parts = parts(report, &report.wording());
    let pages = Pages::of(&parts.document, &parts.styles, &parts.footnotes)?;
    Ok((pages, parts.pictures))
}

/// Writes the report.
pub(crate) fn write(report: &Report) -> Result<Vec<u8>, RenderError> {
    let wording = report.wording();
    let parts = parts(report, &wording);
    let mut relations = vec![
        ("rId1".to_owned(), "styles", "styles.xml".to_owned()),
        ("rId2".to_owned(), "footnotes", "footnotes.xml".to_owned()),
        ("rId3".to_owned(), "numbering", "numbering.xml".to_owned()),
        ("rId4".to_owned(), "settings", "settings.xml".to_owned()),
        ("rId5".to_owned(), "footer", "footer1.xml".to_owned()),
    ];
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for (n, picture) in (1..).zip(&parts.pictures) {
        let drawn = picture.source.png();
        let png = drawn.ok_or_else(|| RenderError::Chart(picture.title.clone()))?;
        let mut add = |ending, bytes| {
            relations.push((relation(n, ending), "image", file(n, ending)));
            files.push((format!("word/{}", file(n, ending)), bytes));
        };
        add("png", png);
        if let Drawn::Svg(text) = &picture.source {
            add("svg", text.clone().into_bytes());
        }
    }
    let root = [
        (
            "rId1".to_owned(),
            "officeDocument",
            "word/document.xml".to_owned(),
        ),
        ("rId2".to_owned(), "core", "docProps/core.xml".to_owned()),
    ];
    let texts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relationships(&root)),
        ("docProps/core.xml", core(report, &wording)),
        ("word/document.xml", parts.document),
        ("word/_rels/document.xml.rels", relationships(&relations)),
        ("word/styles.xml", parts.styles),
        ("word/footnotes.xml", parts.footnotes),
        ("word/numbering.xml", numbering()),
        ("word/settings.xml", settings()),
        ("word/footer1.xml", footer(&wording.say("page"))),
    ];
    let texts = texts.map(|(name, text)| (name.to_owned(), text.into_bytes()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in texts.into_iter().chain(files) {
        packed.start_file(name, options)?;
        packed
            .write_all(&bytes)
            .map_err(zip::result::ZipError::from)?;
    }
    Ok(packed.finish()?.into_inner())
}

fn content_types() -> String {
    let mut types = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
         ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"svg\" \
         ContentType=\"image/svg+xml\"/><Override PartName=\"/docProps/core.xml\" \
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

/// By what each target is referred to, of what kind it is, and where it is.
fn relationships(targets: &[(String, &str, String)]) -> String {
    let mut relations = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (id, kind, target) in targets {
        let kind = match *kind {
            "core" => format!("{PACKAGE}/relationships/metadata/core-properties"),
            kind => format!("{RELATIONS}/{kind}"),
        };
        relations += &format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>");
    }
    relations + "</Relationships>"
}

fn core(report: &Report, wording: &Wording) -> String {
    let language = report.language;
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
        words(&report.heading(wording)),
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

const STYLES: [Style; 22] = [
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
    (
        "paragraph",
        PICTURE,
        "Normal",
        "<w:spacing w:before=\"160\" w:after=\"160\"/>",
        "",
    ),
];

fn styles(report: &Report) -> String {
    let language = report.language;
    let colours = report.template.colours();
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
    styles += "</w:styles>";
    // Colours stand in the styles alone.
    for (colour, usual) in [
        (Colour::Soft, "5A626C"),
        (Colour::Line, "DCD8CF"),
        (Colour::Link, "1C5A86"),
        (Colour::Supports, "2F7D5B"),
        (Colour::Contradicts, "B0413E"),
    ] {
        let other = colours.get(colour, usual).to_uppercase();
        styles = styles.replace(
            &format!("w:color=\"{usual}\""),
            &format!("w:color=\"{other}\""),
        );
        styles = styles.replace(
            &format!("<w:color w:val=\"{usual}\""),
            &format!("<w:color w:val=\"{other}\""),
        );
    }
    match colours.get(Colour::Ink, "") {
        "" => styles,
        ink => styles.replacen(
            "<w:sz w:val=\"21\"/>",
            &format!(
                "<w:color w:val=\"{}\"/><w:sz w:val=\"21\"/>",
                ink.to_uppercase()
            ),
            1,
        ),
    }
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
