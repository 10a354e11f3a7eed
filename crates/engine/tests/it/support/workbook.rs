//! Workbooks (XLSX) as spreadsheet programs write them, as small as can be.

use std::io::{Cursor, Write as _};

/// A cell.
pub enum Cell {
    Text(&'static str),
    /// Days since the end of 1899, shown as a date.
    Date(u32),
}

/// A workbook with one sheet of these rows of cells.
pub fn workbook(rows: &[&[Cell]]) -> Vec<u8> {
    let mut sheet = String::new();
    for (line, cells) in (1..).zip(rows) {
        sheet.push_str(&format!("<row r=\"{line}\">"));
        for (column, cell) in ('A'..).zip(*cells) {
            sheet.push_str(&match cell {
                Cell::Text(text) => {
                    format!("<c r=\"{column}{line}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
                }
                Cell::Date(days) => format!("<c r=\"{column}{line}\" s=\"1\"><v>{days}</v></c>"),
            });
        }
        sheet.push_str("</row>");
    }
    const SCHEMA: &str = "http://schemas.openxmlformats.org";
    let main = format!("{SCHEMA}/spreadsheetml/2006/main");
    let relation = format!("{SCHEMA}/officeDocument/2006/relationships");
    let relations = |entries: &[(&str, &str, &str)]| {
        let entries: String = (entries.iter())
            .map(|(id, kind, target)| {
                format!(r#"<Relationship Id="{id}" Type="{relation}/{kind}" Target="{target}"/>"#)
            })
            .collect();
        format!(
            r#"<Relationships xmlns="{SCHEMA}/package/2006/relationships">{entries}</Relationships>"#
        )
    };
    let parts = [
        (
            "[Content_Types].xml",
            format!(r#"<Types xmlns="{SCHEMA}/package/2006/content-types"/>"#),
        ),
        (
            "_rels/.rels",
            relations(&[("r1", "officeDocument", "xl/workbook.xml")]),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            relations(&[
                ("r1", "worksheet", "worksheets/sheet1.xml"),
                ("r2", "styles", "styles.xml"),
            ]),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{main}" xmlns:r="{relation}"><sheets><sheet name="List 1" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/styles.xml",
            format!(
                r#"<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(r#"<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>"#),
        ),
    ];
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer
            .start_file(name, zip::write::SimpleFileOptions::default())
            .expect("a part");
        writer.write_all(content.as_bytes()).expect("written");
    }
    writer.finish().expect("a workbook").into_inner()
}
