//! Whatever the bytes, reading does not panic, and what comes out keeps its promises.

use crate::promises;
use proptest::prelude::*;
use verbatim_ingest::{Options, read, sheet};

const NAMES: [&str; 17] = [
    "a.txt",
    "a.md",
    "a.vtt",
    "a.srt",
    "a.xml",
    "a.docx",
    "a.csv",
    "a.json",
    "a.eaf",
    "a.exb",
    "a.TextGrid",
    "a.cha",
    "a.rtf",
    "a.html",
    "a.tsv",
    "a.pdf",
    "bez-nastavka",
];

fn check(name: &str, bytes: &[u8]) {
    promises::check(name, bytes);
}

fn docx(document: &str) -> Vec<u8> {
    promises::zipped(&[("word/document.xml", document.as_bytes())])
}

/// Pieces of which files of all formats are made, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "Ana: ",
        "Ģirts Bērziņš: ",
        "P3:",
        "I: ",
        "[00:12:31] ",
        "(00:12)",
        "0:22",
        "**",
        "**Ana:** ",
        "> ",
        "@",
        "[Ana] ",
        "### ",
        "# ",
        "---",
        "| Tekst | Govornik | Vrijeme |\n",
        "|--|--|--|\n",
        "| ",
        "0:00:00.160,0:00:03.280\n",
        "• ",
        "- ",
        " – ",
        "rekao je: ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "\u{a0}",
        "\u{feff}",
        "\u{301}",
        "👩‍🌾",
        "čaj",
        "\0",
        "_",
        "\\[",
        "WEBVTT\n\n",
        "NOTE ",
        "STYLE\n",
        "00:00:01.000 --> 00:00:02.000\n",
        "00:00:01,5-->0:0:3.4\n",
        "1\n",
        "-->",
        "<v Ana>",
        "</v>",
        "<v",
        "<i>",
        "&amp;",
        "&#269;",
        "&",
        ";",
        "{\\an8}",
        "{",
        "<?xml version=\"1.0\"?>",
        "<TEI>",
        "</TEI>",
        "<teiHeader>",
        "</teiHeader>",
        "<text>",
        "</text>",
        "<u who='#a'>",
        "<u>",
        "</u>",
        "<seg>",
        "</seg>",
        "<w join='right'>",
        "<w>",
        "</w>",
        "<note>",
        "</note>",
        "<head>",
        "</head>",
        "<pb n='1'/>",
        "<!DOCTYPE a [",
        "]>",
        "<!--",
        "-->",
        "<w:p>",
        "</w:p>",
        "<w:r>",
        "</w:r>",
        "<w:t>",
        "</w:t>",
        "<w:tbl>",
        "</w:tbl>",
        "<w:tr>",
        "</w:tr>",
        "<w:tc>",
        "</w:tc>",
        "<w:del>",
        "</w:del>",
        "<w:b/>",
        "<w:br/>",
        "ime;tekst\n",
        "govornik\ttekst\n",
        "[{\"speaker\": \"Ana\", \"text\": \"da\"}",
        "{\"segments\": [",
        "\"words\": [",
        "\"start\": 1,",
        "]}",
        "{\\rtf1\\ansicpg1250 ",
        "{\\*\\x ",
        "}",
        "\\par ",
        "\\'e8",
        "\\u269?",
        "\\u-10179?",
        "\\cell ",
        "\\row ",
        "\\intbl ",
        "<!doctype html>",
        "<p>",
        "</p>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<dl>",
        "<dt>",
        "<dd>",
        "</dl>",
        "<time>",
        "</time>",
        "<script>",
        "<b>",
        "&scaron;",
        "@UTF8\n@Begin\n",
        "*ANA:\t",
        "%com:\t",
        "&=laughs ",
        "(.) ",
        "+... ",
        "[= ",
        "]",
        "\u{15}1_2\u{15}",
        "File type = \"ooTextFile\"\n\"TextGrid\" 0 1 <exists> 1 ",
        "\"IntervalTier\" \"Ana\" 0 1 1 ",
        "0 1 \"da\" ",
        "<ANNOTATION_DOCUMENT>",
        "<TIER TIER_ID='a'>",
        "<ALIGNABLE_ANNOTATION TIME_SLOT_REF1='a' TIME_SLOT_REF2='b'>",
        "<ANNOTATION_VALUE>",
        "<basic-transcription>",
        "<tier category='v' type='t'>",
        "<event start='a' end='b'>",
        "</event>",
        "%PDF-1.4\n",
        "1 0 obj\n<<",
        ">>\nendobj\n",
        "stream\n",
        "#00:00:05-0#",
        "\"",
        ",",
        ";",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400), name in prop::sample::select(NAMES.to_vec())) {
        check(name, &bytes);
        let _ = sheet::read(&bytes, None, &[]);
    }

    #[test]
    fn any_pieces(text in pieces(), name in prop::sample::select(NAMES.to_vec())) {
        check(name, text.as_bytes());
        let _ = sheet::read(text.as_bytes(), None, &[]);
    }

    #[test]
    fn any_pieces_in_other_encodings(text in pieces(), name in prop::sample::select(NAMES.to_vec()), label in prop::sample::select(vec!["utf-16", "windows-1250", "utf-32", "shift_jis"])) {
        let options = Options { encoding: Some(label), ..Options::default() };
        let _ = read(name, text.as_bytes(), &options);
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        check(name, &utf16);
    }

    #[test]
    fn any_document_in_a_docx(text in pieces(), wrapped in any::<bool>()) {
        let document = if wrapped { format!("<w:document><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>") } else { text };
        let bytes = docx(&document);
        check("a.docx", &bytes);
        check("a.docx", &bytes[..bytes.len() * 3 / 4]);
    }

    #[test]
    fn any_speech_in_tei(text in pieces()) {
        check("a.xml", format!("<TEI><text><body><u who='#a'><seg>{text}</seg></u></body></text></TEI>").as_bytes());
    }
}

#[test]
fn a_line_of_a_hundred_thousand_turns() {
    let line = "I: Da. S: Ne. ".repeat(50_000);
    let talk = format!("I: Da.\nS: Ne.\nI: Da.\nS: Ne.\n{line}\n");
    check("a.txt", talk.as_bytes());
    check("a.md", talk.as_bytes());
    let paragraphs: String = talk
        .lines()
        .map(|line| format!("<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"))
        .collect();
    check(
        "a.docx",
        &docx(&format!(
            "<w:document><w:body>{paragraphs}</w:body></w:document>"
        )),
    );
}

#[test]
fn a_line_of_a_hundred_thousand_dashes() {
    for signs in ["- ", "> - ", "– — ", "- **"] {
        let line = signs.repeat(100_000);
        check("a.txt", format!("{line}Ana: da.\n").repeat(2).as_bytes());
    }
}
