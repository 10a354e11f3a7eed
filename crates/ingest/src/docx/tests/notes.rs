//! Footnotes and comments, and what is no text.

use super::{docx, docx_with, read};
use crate::testing::{comments, imported, notes, turns, zipped};
use verbatim_model::mark::MarkKind;
use verbatim_model::term::Term;

const COMMENTS_HEAD: &str = r#"<w:comments xmlns:w="w">"#;

/// A part with a comment for each author, date and words, numbered from 0.
fn comments_part(rows: &[(&str, &str, &str)]) -> String {
    let rows: String = (rows.iter().enumerate())
        .map(|(id, (author, date, words))| {
            format!(r#"<w:comment w:id="{id}" w:author="{author}" w:date="{date}"><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:comment>"#)
        })
        .collect();
    format!("{COMMENTS_HEAD}{rows}</w:comments>")
}

fn t(words: &str) -> String {
    format!(r#"<w:r><w:t xml:space="preserve">{words}</w:t></w:r>"#)
}

fn from(id: u8) -> String {
    format!(r#"<w:commentRangeStart w:id="{id}"/>"#)
}

fn to(id: u8) -> String {
    format!(r#"<w:commentRangeEnd w:id="{id}"/><w:r><w:commentReference w:id="{id}"/></w:r>"#)
}

fn p(pieces: &[&str]) -> String {
    format!("<w:p>{}</w:p>", pieces.concat())
}

#[test]
fn a_comment_is_about_the_words_that_were_marked() {
    let body = [
        p(&[
            &t("Đurđa: Tržnica, "),
            &from(0),
            &t("naša"),
            &to(0),
            &t(", mora "),
            &from(1),
            &t("os"),
            &t("tati"),
            &to(1),
            &t("."),
        ]),
        // A stretch over two paragraphs of a turn, and one over two turns.
        p(&[&t("Ģirts: Pagalms "), &from(2), &t("ir  slēgts.")]),
        p(&[&t("Vienmēr"), &to(2), &t(", "), &from(3), &t("jā.")]),
        p(&[&t("Niccolò: Perché"), &to(3), &t("?")]),
        // On the whole paragraph with its label, on the label alone, and at one place.
        p(&[&from(4), &t("Đurđa: Ne znam."), &to(4)]),
        p(&[&from(5), &t("Ģirts:"), &to(5), &t(" Labi.")]),
        p(&[
            &t("Anne: Well, "),
            r#"<w:r><w:commentReference w:id="6"/></w:r>"#,
            &t("yes."),
        ]),
        p(&[&t("Niccolò: Sì.")]),
        p(&[&t("Anne: No.")]),
    ]
    .concat();
    let part = comments_part(&[
        ("Māra Ozola", "2025-03-12T09:30:00Z", "Čija?"),
        ("Māra Ozola", "", "Kako?"),
        ("", "2025-03-12", "Kad?"),
        ("Anne", "", "both"),
        ("Anne", "", "whole"),
        ("Anne", "", "label"),
        ("Anne", "", "place"),
    ]);
    let file = docx_with(&body, &[("word/comments.xml", &part)]);
    assert_eq!(
        comments("a.docx", &file),
        [
            "naša|Māra Ozola, 2025-03-12: Čija?",
            "ostati|Māra Ozola: Kako?",
            "ir slēgts. Vienmēr|2025-03-12: Kad?",
            "jā.\n\nNiccolò: Perché|Anne: both",
            "Ne znam.|Anne: whole",
            "Labi.|Anne: label",
            "Well, yes.|Anne: place",
        ]
    );
    let bare: Vec<String> = turns("a.docx", &docx(&body));
    assert_eq!(
        turns("a.docx", &file),
        bare,
        "words are as without comments"
    );
    assert_eq!(bare.len(), 8);
}

#[test]
fn a_comment_on_a_label_without_words_is_kept() {
    let body = [
        p(&[&from(0), &t("Žana:"), &to(0)]),
        p(&[&t("Ovdje smo.")]),
        p(&[&t("Ķirsis: Jā.")]),
        p(&[
            &t("Žana:"),
            &to(1),
            r#"<w:r><w:footnoteReference w:id="1"/></w:r>"#,
        ]),
        p(&[&t("Ķirsis: Nē.")]),
        p(&[&t("Žana: Da.")]),
        p(&[&to(2)]),
    ]
    .concat();
    let part = comments_part(&[("", "", "prva"), ("", "", "druga"), ("", "", "treća")]);
    let footnotes = r#"<w:footnotes xmlns:w="w"><w:footnote w:id="1"><w:p><w:r><w:t>šuti</w:t></w:r></w:p></w:footnote></w:footnotes>"#;
    let parts = [
        ("word/comments.xml", part.as_str()),
        ("word/footnotes.xml", footnotes),
    ];
    let file = docx_with(&body, &parts);
    assert_eq!(
        comments("a.docx", &file),
        ["Ovdje smo.|prva", "-|druga", "Da.|treća"]
    );
    assert_eq!(
        notes("a.docx", &file),
        [
            "Žana: Ovdje|comment: prva",
            "Ķirsis: Jā.|comment: druga",
            "Ķirsis: Jā.|footnote: šuti",
            "Žana: Da.|comment: treća"
        ]
    );
}

#[test]
fn comments_in_tables_and_on_headings() {
    let cell = |pieces: &[&str]| format!("<w:tc>{}</w:tc>", p(pieces));
    let body = [
        r#"<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>"#,
        &from(0),
        &t("Laboratorio"),
        &to(0),
        "</w:p><w:tbl><w:tr>",
        &cell(&[&t("Relatore"), &to(1)]),
        &cell(&[&t("Testo")]),
        "</w:tr><w:tr>",
        &cell(&[&t("Niccolò"), &to(2)]),
        &format!(
            "<w:tc>{}{}</w:tc>",
            p(&[&t("Perché "), &from(3), &t("no?")]),
            p(&[&t("Già "), &to(3), &t("detto.")])
        ),
        "</w:tr><w:tr>",
        &cell(&[&t("Ana")]),
        &cell(&[]),
        "</w:tr></w:tbl>",
        &to(4),
        &p(&[&t("Fine.")]),
    ]
    .concat();
    let part = comments_part(&[
        ("", "", "a"),
        ("", "", "b"),
        ("", "", "c"),
        ("", "", "d"),
        ("", "", "e"),
    ]);
    let file = docx_with(&body, &[("word/comments.xml", &part)]);
    assert_eq!(
        comments("a.docx", &file),
        [
            "-|a",
            "Perché no? Già detto.|b",
            "Perché no? Già detto.|c",
            "no? Già|d",
            "Fine.|e",
        ]
    );
}

#[test]
fn comments_on_footnotes_on_deletions_and_on_nothing() {
    let body = [
        p(&[
            &t("Ana: Da."),
            r#"<w:r><w:footnoteReference w:id="1"/></w:r>"#,
        ]),
        p(&[
            &t("Ivo: Ne."),
            "<w:del>",
            &from(1),
            r#"<w:r><w:delText>Ili.</w:delText></w:r>"#,
            &to(1),
            "</w:del>",
        ]),
        p(&[&t("Ana: Možda.")]),
        p(&[&t("Ivo: Jest.")]),
    ]
    .concat();
    let footnotes = r#"<w:footnotes xmlns:w="w"><w:footnote w:id="1"><w:p><w:r><w:t>smije se</w:t></w:r><w:moveFrom><w:r><w:t>staro</w:t></w:r></w:moveFrom><w:r><w:sym w:font="Wingdings" w:char="F04A"/><w:commentReference w:id="0"/></w:r></w:p></w:footnote></w:footnotes>"#;
    let part = comments_part(&[
        ("", "", "glasno?"),
        ("", "", "obrisano"),
        ("Iva", "", "nigdje"),
        ("Iva", "", " "),
    ]);
    let parts = [
        ("word/comments2.xml", part.as_str()),
        ("word/footnotes2.xml", footnotes),
        ("word/commentsExtended.xml", "<a"),
    ];
    let file = docx_with(&body, &parts);
    assert_eq!(comments("a.docx", &file), ["Da.|glasno?", "-|Iva: nigdje"]);
    assert_eq!(notes("a.docx", &file)[0], "Ana: Da.|footnote: smije se☺");
    assert!(read(&file).expect("turns").problems.is_empty());
}

/// Kinds and messages of the problems with notes.
fn lost(file: &[u8]) -> Vec<String> {
    let problems = imported("a.docx", file).problems.into_iter();
    let lost = problems.filter(|problem| problem.kind == "notes-lost");
    lost.map(|problem| problem.message).collect()
}

#[test]
fn damaged_notes_are_told_and_the_others_kept() {
    let body = [
        p(&[&t("Ana: "), &from(0), &t("Da."), &to(0), &to(1), &to(2)]),
        p(&[
            &t("Ivo: Ne."),
            r#"<w:r><w:footnoteReference w:id="7"/></w:r>"#,
        ]),
        p(&[&t("Ana: Da.")]),
        p(&[&t("Ivo: Ne.")]),
    ]
    .concat();
    let part = comments_part(&[("", "", "prvi"), ("", "", "drugi"), ("", "", "treći")]);
    let cut = &part[..part.find("drugi").expect("there")];
    let file = docx_with(&body, &[("word/comments.xml", cut)]);
    assert_eq!(comments("a.docx", &file), ["Da.|prvi"]);
    let told = lost(&file);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].contains("1 footnotes that are not in the file"),
        "{told:?}"
    );
    assert!(
        told[1].contains("damaged at line 1") && told[1].contains("1 were kept, 2 to which"),
        "{told:?}"
    );
    // A part whose bytes are wrong: the words of the document are none of its matter.
    let document = format!(r#"<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#);
    let mut file = zipped(&[
        ("word/comments.xml", &part),
        ("word/document.xml", &document),
    ]);
    let at = (file.windows(5))
        .position(|bytes| bytes == b"drugi")
        .expect("stored");
    file[at] = b'x';
    assert_eq!(turns("a.docx", &file).len(), 4);
    assert!(lost(&file)[1].contains("could not be read to their end"));
}

#[test]
fn signs_prompts_and_former_looks() {
    let body = r#"<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Heading1"/><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange w:id="2"><w:rPr><w:b/><w:t>staro</w:t></w:rPr></w:rPrChange></w:rPr><w:t xml:space="preserve">Ģirts: Labi </w:t><w:sym w:font="Wingdings" w:char="F04A"/></w:r><w:r><w:t xml:space="preserve"> a </w:t><w:sym w:font="Symbol" w:char="F0AE"/></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">Žana: Da.</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t> Click here to enter text.</w:t></w:r></w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve"> Možda.</w:t></w:r></w:sdtContent></w:sdt></w:p>
        <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Fare clic qui</w:t></w:r></w:p></w:sdtContent></w:sdt>
        <w:p><w:r><w:t>Ģirts: Nē.</w:t></w:r></w:p><w:p><w:r><w:t>Žana: Ne.</w:t></w:r></w:p>"#;
    assert_eq!(
        turns("a.docx", &docx(body)),
        [
            "Ģirts|-|-|Labi ☺ a → b",
            "Žana|-|-|Da. Možda.",
            "Ģirts|-|-|Nē.",
            "Žana|-|-|Ne."
        ]
    );
}

#[test]
fn footnotes_and_comments_are_marks_where_they_stand() {
    let body = r#"<w:p><w:r><w:t>Ana: Tržnica</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>, naša, mora ostati.</w:t></w:r></w:p>
        <w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Ģirts: Jā.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>
        <w:p><w:r><w:t>Ana: Dobro</w:t></w:r><w:r><w:footnoteReference w:id="9"/></w:r></w:p>
        <w:p><w:r><w:t>Ģirts: Labi.</w:t></w:r></w:p>"#;
    let footnotes = r#"<w:footnotes xmlns:w="w"><w:footnote w:id="0" w:type="separator"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>Izgrađena</w:t></w:r></w:p><w:p><w:r><w:t>1923.</w:t></w:r></w:p></w:footnote></w:footnotes>"#;
    let comments = r#"<w:comments xmlns:w="w"><w:comment w:id="0" w:author="Māra Ozola"><w:p><w:r><w:t>Pārbaudīt!</w:t></w:r></w:p></w:comment></w:comments>"#;
    let file = docx_with(
        body,
        &[
            ("word/footnotes.xml", footnotes),
            ("word/comments.xml", comments),
        ],
    );
    let transcript = read(&file).expect("turns");
    let text = transcript.text.as_str();
    assert_eq!(
        text,
        "Ana: Tržnica, naša, mora ostati.\n\nĢirts: Jā.\n\nAna: Dobro\n\nĢirts: Labi."
    );
    let notes: Vec<(&str, &str, &str)> = transcript
        .marks
        .iter()
        .filter(|mark| [MarkKind::Footnote, MarkKind::Comment].contains(&mark.kind))
        .map(|mark| (&text[..mark.at()], mark.kind.as_str(), mark.text.as_str()))
        .collect();
    assert_eq!(
        notes,
        [
            ("Ana: Tržnica,", "footnote", "Izgrađena 1923."),
            (
                "Ana: Tržnica, naša, mora ostati.\n\nĢirts: Jā.",
                "comment",
                "Māra Ozola: Pārbaudīt!"
            ),
        ]
    );
}

#[test]
fn a_note_between_glued_turns_is_one_mark() {
    let body = r#"<w:p><w:r><w:t>I: Kako ste?</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> S1: Dobro.</w:t></w:r></w:p>
        <w:p><w:r><w:t>I: A vi?</w:t></w:r></w:p><w:p><w:r><w:t>S1: Da.</w:t></w:r></w:p><w:p><w:r><w:t>S1: Jest.</w:t></w:r></w:p>"#;
    let footnotes = r#"<w:footnotes xmlns:w="w"><w:footnote w:id="2"><w:p><w:r><w:t>smije se</w:t></w:r></w:p></w:footnote></w:footnotes>"#;
    let file = docx_with(body, &[("word/footnotes.xml", footnotes)]);
    let transcript = read(&file).expect("turns");
    assert_eq!(transcript.turns.len(), 5);
    let text = transcript.text.as_str();
    let notes: Vec<&str> = transcript
        .marks
        .iter()
        .filter(|mark| mark.kind == MarkKind::Footnote)
        .map(|mark| &text[..mark.at()])
        .collect();
    assert_eq!(notes, ["I: Kako ste?"]);
}

#[test]
fn notes_of_headings_and_of_rows_stay_with_them() {
    let cell = |text: &str, note: &str| {
        format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r>{note}</w:p></w:tc>")
    };
    let reference = |id: u8| format!(r#"<w:r><w:commentReference w:id="{id}"/></w:r>"#);
    let row = |who: &str, text: &str, note: &str| {
        format!("<w:tr>{}{}</w:tr>", cell(who, ""), cell(text, note))
    };
    let body = format!(
        r#"<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Fokusgrupa</w:t></w:r>{}</w:p><w:tbl>{}{}{}</w:tbl>"#,
        reference(0),
        row("Runātājs", "Teksts", ""),
        row("Ģirts", "Labi.", &reference(1)),
        row("Žanna", "Nē.", &reference(2)),
    );
    let comments = r#"<w:comments xmlns:w="w"><w:comment w:id="0"><w:p><w:r><w:t>nulle</w:t></w:r></w:p></w:comment><w:comment w:id="1"><w:p><w:r><w:t>viens</w:t></w:r></w:p></w:comment><w:comment w:id="2"><w:p><w:r><w:t>divi</w:t></w:r></w:p></w:comment></w:comments>"#;
    let file = docx_with(&body, &[("word/comments.xml", comments)]);
    let transcript = read(&file).expect("turns");
    let text = transcript.text.as_str();
    let notes: Vec<(&str, &str)> = transcript
        .marks
        .iter()
        .filter(|mark| mark.kind == MarkKind::Comment)
        .map(|mark| (&text[..mark.at()], mark.text.as_str()))
        .collect();
    assert_eq!(
        notes,
        [
            ("Fokusgrupa", "nulle"),
            ("Fokusgrupa\n\nĢirts: Labi.", "viens"),
            ("Fokusgrupa\n\nĢirts: Labi.\n\nŽanna: Nē.", "divi"),
        ]
    );
}
