mod notes;

use std::io::{Cursor, Write};

use super::*;

/// A DOCX file whose body is `body`.
fn docx(body: &str) -> Vec<u8> {
    docx_with(body, &[])
}

/// The same with further parts.
fn docx_with(body: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, xml) in parts {
        writer
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .expect("in memory");
        writer.write_all(xml.as_bytes()).expect("in memory");
    }
    writer
        .start_file(
            "word/document.xml",
            zip::write::SimpleFileOptions::default(),
        )
        .expect("in memory");
    let xml = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>"#
    );
    writer.write_all(xml.as_bytes()).expect("in memory");
    writer.finish().expect("in memory").into_inner()
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn read(bytes: &[u8]) -> Result<Transcript, Declined> {
    let input = Input::new("a.docx", (None, Some(bytes.into())));
    assert_eq!(Docx.recognises(&input), Confidence::Certain);
    Docx.read(&input, &Options::default())
}

/// Speaker, start and words of each turn.
type Found<'f> = (Option<&'f str>, Option<u64>, &'f str);

fn check(body: &str, turns: &[Found<'_>]) -> Transcript {
    let transcript = read(&docx(body)).expect("turns");
    let text = transcript.text.as_str();
    let found: Vec<Found<'_>> = transcript
        .turns
        .iter()
        .map(|turn| {
            (
                turn.speaker.as_deref(),
                turn.start_ms(),
                turn.span.of(text).expect("inside"),
            )
        })
        .collect();
    assert_eq!(found, turns);
    transcript
}

#[test]
fn tracked_changes_fields_and_notes() {
    check(
        r#"<w:p><w:pPr><w:pStyle w:val="Naslov1"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>Intervju</w:t></w:r></w:p>
        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Čop:</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">Bilo je </w:t></w:r><w:ins><w:r><w:t>lijepo</w:t></w:r></w:ins><w:del><w:r><w:delText>ružno</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>tamo</w:t></w:r></w:moveFrom><w:r><w:br/><w:t>&amp; toplo</w:t><w:footnoteReference w:id="1"/></w:r></w:p>
        <w:p><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:t>drugi odlomak</w:t></w:r></w:p>
        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>I:</w:t></w:r><w:r><w:t xml:space="preserve"> Zašto?</w:t></w:r></w:p>"#,
        &[
            (Some("Čop"), None, "Bilo je lijepo & toplo drugi odlomak"),
            (Some("I"), None, "Zašto?"),
        ],
    );
}

#[test]
fn teams_and_otter() {
    let teams: String = [("Ināra Mūrniece", "0:00", "Labrīt!"), ("Žan", "0:18", "Dobro: jutro."), ("Ināra Mūrniece", "1:00:05", "Paldies.")]
        .map(|(name, time, words)| {
            format!(r#"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{name}</w:t></w:r><w:r><w:t>   {time}</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>{words}</w:t></w:r></w:p>"#)
        })
        .concat();
    let turns: &[Found<'_>] = &[
        (Some("Ināra Mūrniece"), Some(0), "Labrīt!"),
        (Some("Žan"), Some(18_000), "Dobro: jutro."),
        (Some("Ināra Mūrniece"), Some(3_605_000), "Paldies."),
    ];
    check(&format!("{}{teams}", p("Meeting transcript")), turns);
    let otter: String = turns
        .iter()
        .zip(["00:00", "00:18", "1:00:05"])
        .map(|((name, _, words), time)| {
            p(&format!("{}  {time}", name.unwrap_or_default())) + &p(words)
        })
        .collect();
    check(&otter, turns);
}

fn table(rows: &[&[&str]]) -> String {
    let cells = |row: &&[&str]| {
        let cells: String = row
            .iter()
            .map(|cell| format!("<w:tc>{}</w:tc>", p(cell)))
            .collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    format!(
        "<w:tbl>{}</w:tbl>",
        rows.iter().map(cells).collect::<String>()
    )
}

#[test]
fn a_row_is_a_turn() {
    let rows: [&[&str]; 4] = [
        &["Laiks", "Runātājs", "Teksts"],
        &["00:01", "Ģirts:", "Labdien."],
        &["00:05", "Ģirts:", "Vēlreiz."],
        &["", "", "Kas?"],
    ];
    let turns: &[Found<'_>] = &[
        (Some("Ģirts"), Some(1_000), "Labdien."),
        (Some("Ģirts"), Some(5_000), "Vēlreiz."),
        (None, None, "Kas?"),
    ];
    let transcript = check(&(p("Intervija ar Ģirtu") + &table(&rows)), turns);
    assert!(
        transcript
            .text
            .as_str()
            .starts_with("Intervija ar Ģirtu\n\nĢirts: Labdien.")
    );
    check(&table(&rows[1..]), turns);
}

#[test]
fn a_table_of_something_else_is_paragraphs() {
    check(
        &table(&[&["Grad", "Stanovnika"], &["Zadar", "70 tisuća ljudi."]]),
        &[
            (None, None, "Grad"),
            (None, None, "Stanovnika"),
            (None, None, "Zadar"),
            (None, None, "70 tisuća ljudi."),
        ],
    );
}

#[test]
fn what_cannot_be_read_is_refused() {
    let reason = |bytes: &[u8]| match read(bytes) {
        Err(Declined::Refused(reason)) => reason,
        other => panic!("{other:?}"),
    };
    assert!(reason(&docx("")).starts_with("nothing was said"));
    assert!(reason(&docx("<w:p>")).contains("damaged"));
    let whole = docx(&p("da"));
    assert!(reason(&whole[..whole.len() / 2]).contains("damaged"));
    let bomb = docx(&" ".repeat(40 << 20));
    assert!(reason(&bomb).contains("unpacks to more than 32 MB"));
}

#[test]
fn a_title_may_stand_above_the_heads_of_a_table() {
    let rows: [&[&str]; 4] = [
        &["Fokusgrupa Liepājā"],
        &["Nr.", "Runātājs", "Teksts"],
        &["1", "Ģirts", "Labdien."],
        &["2", "Ļena", "Čau."],
    ];
    let file = docx(&table(&rows));
    let found = crate::testing::turns("a.docx", &file);
    assert_eq!(found, ["Ģirts|-|-|Labdien.", "Ļena|-|-|Čau."]);
}
