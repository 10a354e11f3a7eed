//! Files made to do harm: bombs, entities, deep nesting, lying sizes, endless lines. Each is refused or read within
//! the limits that `docs/formats.md` states.

use std::io::{Cursor, Write};

use verbatim_ingest::{LARGEST_FILE, Options, Outcome, archive, read};

fn reason(name: &str, bytes: &[u8]) -> String {
    match read(name, bytes, &Options::default()) {
        Outcome::Refused { reason, .. } => reason,
        other => panic!(
            "{name}: {}",
            format!("{other:?}").chars().take(300).collect::<String>()
        ),
    }
}

/// A zip file of entries that repeat a letter this often, in MiB, behind a beginning.
fn bomb(entries: &[(&str, &str, usize)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let block = vec![b' '; 1 << 20];
    for (name, begins, size) in entries {
        writer
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .expect("in memory");
        writer.write_all(begins.as_bytes()).expect("in memory");
        for _ in 0..*size {
            writer.write_all(&block).expect("in memory");
        }
    }
    writer.finish().expect("in memory").into_inner()
}

#[test]
fn files_that_are_too_large() {
    let size = usize::try_from(LARGEST_FILE).expect("64 bits");
    assert!(reason("a.txt", &vec![0; size + 1]).contains("more than 512 MB"));
}

#[test]
fn bombs() {
    /// More than the 32 MiB from which on the ratio counts.
    const SIZE: usize = 40;
    let docx = bomb(&[("word/document.xml", "<w:document>", SIZE)]);
    assert!(docx.len() < 100_000);
    assert!(reason("a.docx", &docx).contains("unpacks to more than 32 MB"));
    let odt = bomb(&[
        ("mimetype", "application/vnd.oasis.opendocument.text", 0),
        ("content.xml", "<office:document-content>", SIZE),
    ]);
    // Packed names are not seen at the start of a file; the mime type is stored by every program.
    assert!(!reason("a.odt", &odt).is_empty());
    let xlsx = bomb(&[
        ("xl/workbook.xml", "<workbook>", 1),
        ("xl/worksheets/sheet1.xml", "<worksheet>", SIZE),
    ]);
    assert!(reason("a.xlsx", &xlsx).contains("unpacks to more than 32 MB"));
    let zip = bomb(&[("a.txt", "Ana: da", SIZE), ("b.txt", "Ivo: ne", SIZE)]);
    let error = archive::entries(&zip, &[]).expect_err("a bomb");
    assert!(error.contains("unpacks to more than 32 MB"), "{error}");
}

#[test]
fn bombs_in_pdf() {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    let block = vec![b' '; 1 << 20];
    for _ in 0..70 {
        packed.write_all(&block).expect("in memory");
    }
    let packed = packed.finish().expect("in memory");
    let mut file = format!(
        "%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode/Length {}>>\nstream\n",
        packed.len()
    )
    .into_bytes();
    file.extend_from_slice(&packed);
    file.extend_from_slice(b"\nendstream\nendobj\n");
    assert!(reason("a.pdf", &file).contains("unpacks to more than 64 MB"));
}

/// Roots of the formats that are XML, and what stands around the words of a turn in them.
const XML: [(&str, &str, &str, &str); 4] = [
    (
        "a.xml",
        "TEI",
        "<text><body><u who='#a'><seg>",
        "</seg></u></body></text>",
    ),
    (
        "a.eaf",
        "ANNOTATION_DOCUMENT",
        "<TIER TIER_ID='A'><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='a'><ANNOTATION_VALUE>",
        "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>",
    ),
    (
        "a.exb",
        "basic-transcription",
        "<basic-body><tier category='v' type='t'><event>",
        "</event></tier></basic-body>",
    ),
    (
        "a.fodt",
        "office:document",
        "<x xmlns='urn:oasis:names:tc:opendocument:xmlns:text:1.0'/><office:body><office:text><text:p>",
        "</text:p></office:text></office:body>",
    ),
];

#[test]
fn entities_are_not_expanded_and_nothing_is_fetched() {
    let mut laughs = "<!ENTITY l0 'ha'>".to_owned();
    for level in 1..30 {
        laughs.push_str(&format!(
            "<!ENTITY l{level} '{}'>",
            format!("&l{};", level - 1).repeat(10)
        ));
    }
    for (name, root, before, after) in XML {
        let file = format!(
            "<?xml version='1.0'?><!DOCTYPE {root} [{laughs}<!ENTITY file SYSTEM 'file:///etc/passwd'>]><{root}>{before}Da &l29; &file; ne.{after}</{root}>"
        );
        match read(name, file.as_bytes(), &Options::default()) {
            Outcome::Imported(transcript) => {
                let text = transcript.text.as_str();
                assert!(text.contains("Da &l29; &file; ne."), "{name}: {text}");
                assert!(text.len() < 100, "{name}");
            }
            other => panic!("{name}: {other:?}"),
        }
    }
}

#[test]
fn deep_nesting() {
    const DEEP: usize = 30_000;
    for (name, root, before, after) in XML {
        let file = format!(
            "<{root}>{}{before}da{after}{}</{root}>",
            "<a>".repeat(DEEP),
            "</a>".repeat(DEEP)
        );
        assert!(
            reason(name, file.as_bytes()).contains("nested too deeply"),
            "{name}"
        );
    }
    assert!(
        reason(
            "a.json",
            format!("{}1{}", "[".repeat(DEEP), "]".repeat(DEEP)).as_bytes()
        )
        .contains("JSON cannot be read")
    );
    assert!(reason("a.json", "{\"a\":".repeat(DEEP).as_bytes()).contains("JSON cannot be read"));
    assert!(
        reason(
            "a.rtf",
            format!("{{\\rtf1{}", "{\\b ".repeat(DEEP)).as_bytes()
        )
        .contains("nested too deeply")
    );
    // Elements of HTML are not nested while reading, so any depth is read.
    let html = format!(
        "<html>{}Ana: da{}",
        "<div><table><tr><td><b>".repeat(DEEP),
        "</div>".repeat(DEEP)
    );
    assert!(matches!(
        read("a.html", html.as_bytes(), &Options::default()),
        Outcome::Imported(_)
    ));
    assert!(
        !reason(
            "a.pdf",
            format!(
                "%PDF-1.4\n1 0 obj\n{}\nendobj\ntrailer<</Root 1 0 R>>",
                "[".repeat(DEEP)
            )
            .as_bytes()
        )
        .is_empty()
    );
}

#[test]
fn tables_with_a_million_columns() {
    const MANY: usize = 1_000_000;
    let heads = |sign: &str| format!("govornik{sign}tekst{}\n", sign.repeat(MANY));
    for (name, sign) in [("a.csv", ","), ("a.csv", ";"), ("a.tsv", "\t")] {
        let sheet = format!("{}Ana{sign}Da.\n", heads(sign));
        assert!(reason(name, sheet.as_bytes()).contains("more than 16384 columns"));
        let error =
            verbatim_ingest::sheet::read(sheet.as_bytes(), None, &[]).expect_err("too many");
        assert!(
            error.to_string().contains("more than 16384 columns"),
            "{error}"
        );
        // In a later row, and behind a cell of two lines.
        let sheet = format!(
            "runātājs{sign}teksts\nAna{sign}\"a\nb\"{}\n",
            sign.repeat(MANY)
        );
        assert!(reason(name, sheet.as_bytes()).contains("more than 16384 columns"));
    }
    // A few columns of heads, and rows that lack all of them but one: a small file that would fill the memory.
    let sheet = format!(
        "speaker,text{}\n{}",
        ",".repeat(16_000),
        "Ana\n".repeat(200_000)
    );
    assert!(reason("a.csv", sheet.as_bytes()).contains("more than 16000000 cells"));
    // A sign inside of speech parts no columns.
    let sheet = format!("speaker,text\nAna,\"Da{}\"\n", ", da".repeat(20_000));
    let read = read("a.csv", sheet.as_bytes(), &Options::default());
    assert!(matches!(read, Outcome::Imported(_)));
}

#[test]
fn more_than_anybody_says() {
    let line = "Čekaj malo. ".repeat(700_000);
    assert!(reason("a.txt", line.as_bytes()).contains("one turn has 8 MB, more than 8 MB"));
    let lines = "da\n".repeat(4_000_001);
    assert!(reason("a.txt", lines.as_bytes()).contains("more than 4000000 lines"));
    assert!(reason("a.md", lines.as_bytes()).contains("more than 4000000 lines"));
    let page = format!("<!doctype html>{}", "<b>".repeat(4_000_001));
    assert!(reason("a.html", page.as_bytes()).contains("more than 4000000 tags"));
    // Blank lines are no lines with words, and cost nothing.
    let gaps = format!("Ana: Da.{}Ģirts: Nē.\n", "\n".repeat(8_000_000));
    match read("a.txt", gaps.as_bytes(), &Options::default()) {
        Outcome::Imported(transcript) => assert_eq!(transcript.turns.len(), 2),
        other => panic!("{other:?}"),
    }
}

#[test]
fn archives_within_archives() {
    let zipped = |name: &str, content: &[u8]| {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        writer
            .start_file(name, zip::write::SimpleFileOptions::default())
            .expect("in memory");
        writer.write_all(content).expect("in memory");
        writer.finish().expect("in memory").into_inner()
    };
    let inner = zipped("razgovor.txt", "Ana: Čekaj.\nĢirts: Labi.\n".as_bytes());
    let mut outer = zipped("0.zip", &inner);
    for n in 1..200 {
        outer = zipped(&format!("{n}.zip"), &outer);
    }
    // What is inside is read as any file is, and says that it is an archive.
    let entries = archive::entries(&outer, &[]).expect("an archive");
    assert_eq!(entries.len(), 1);
    assert!(reason("199.zip", &outer).contains("archives within archives"));
}

#[test]
fn lying_sizes() {
    let mut docx = bomb(&[("word/document.xml", "<w:document/>", 0)]);
    // The sizes in the list of entries at the end.
    let list = docx
        .windows(4)
        .rposition(|sign| sign == b"PK\x01\x02")
        .expect("a list");
    docx[list + 24..list + 28].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(!reason("a.docx", &docx).is_empty());
    let grid = "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n0\n1\n<exists>\n99999999999\n\"IntervalTier\"\n\"Ana\"\n0\n1\n99999999999\n0\n1\n\"Da.\"\n";
    assert!(matches!(
        read("a.TextGrid", grid.as_bytes(), &Options::default()),
        Outcome::Imported(_)
    ));
    assert!(matches!(
        read(
            "a.rtf",
            b"{\\rtf1 Ana: da\\bin2147483647 x}",
            &Options::default()
        ),
        Outcome::Imported(_)
    ));
}

#[test]
fn endless_lines() {
    /// Bytes of a line; the time for it must grow no faster than its length.
    const LONG: usize = 1 << 17;
    for sign in [
        "a",
        "a ",
        "Ana: da. ",
        "<",
        "<p",
        "&",
        "[",
        "{",
        "{\\b ",
        "\\u1 ",
        "\"",
        "\t",
        ",",
        "#",
        "(",
        "\u{15}",
        "<a b='",
        "00:00:01 ",
    ] {
        let line = sign.repeat(LONG / sign.len());
        for (name, begins) in [
            ("a.txt", ""),
            ("a.html", "<!doctype html>"),
            ("a.rtf", "{\\rtf1 "),
            ("a.json", "[{\"text\": \""),
            ("a.cha", "@UTF8\n@Begin\n*ANA:\t"),
            (
                "a.TextGrid",
                "File type = \"ooTextFile\"\n\"TextGrid\" 0 1 <exists> 1 ",
            ),
            ("a.tsv", "speaker\ttext\nAna\t"),
            ("a.eaf", "<ANNOTATION_DOCUMENT>"),
        ] {
            let file = format!("{begins}{line}");
            let _ = read(name, file.as_bytes(), &Options::default());
        }
    }
}
