use crate::testing::{comments, marks, notes, refusal, turns, zipped};

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Heading_20_2"/><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>"#;

fn odt(body: &str) -> Vec<u8> {
    let content = format!("{HEAD}{body}</office:text></office:body></office:document-content>");
    zipped(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", &content),
    ])
}

#[test]
fn paragraphs_changes_and_notes() {
    let file = odt(
        r#"<text:tracked-changes><text:deletion><text:p>Ivo: ne</text:p></text:deletion></text:tracked-changes>
        <text:p text:style-name="P1">Fokus grupa</text:p>
        <text:p><text:span text:style-name="T1">Đurđa:</text:span><text:tab/>Bilo <text:s text:c="3"/>je
        lijepo<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>bilješka</text:p></text:note-body></text:note>.<office:annotation><text:p>komentar</text:p></office:annotation></text:p>
        <text:list><text:list-item><text:p>I toplo.</text:p></text:list-item></text:list>
        <text:p><text:span text:style-name="T1">Ģirts:</text:span> Jā,<text:line-break/>&#269;au.</text:p><text:p>Đurđa: Da.</text:p><text:p>Ģirts: Nē.</text:p>"#,
    );
    assert_eq!(
        turns("a.odt", &file),
        [
            "Đurđa|-|-|Bilo je lijepo. I toplo.",
            "Ģirts|-|-|Jā, čau.",
            "Đurđa|-|-|Da.",
            "Ģirts|-|-|Nē."
        ]
    );
    assert_eq!(marks("a.odt", &file)[0], "heading: Fokus grupa");
}

#[test]
fn tables_and_flat_files() {
    let table = "<table:table><table:table-row><table:table-cell><text:p>Govornik</text:p></table:table-cell><table:table-cell><text:p>Tekst</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Ana</text:p></table:table-cell><table:table-cell><text:p>Da.</text:p><text:p>Možda.</text:p></table:table-cell></table:table-row></table:table>";
    assert_eq!(turns("a.odt", &odt(table)), ["Ana|-|-|Da. Možda."]);
    let flat = format!(
        "{}{table}</office:text></office:body></office:document>",
        HEAD.replace("document-content", "document")
    );
    assert_eq!(turns("a.fodt", flat.as_bytes()), ["Ana|-|-|Da. Možda."]);
}

#[test]
fn empty_and_damaged() {
    assert!(
        refusal("a.odt", &odt("<text:p/>"))
            .1
            .contains("nothing was said")
    );
    let file = odt("<text:p>Ana: da</text:p>");
    assert!(
        refusal("a.odt", &file[..file.len() / 2])
            .1
            .contains("ODT file is damaged")
    );
}

/// A comment as LibreOffice writes it.
fn annotation(name: &str, author: &str, date: &str, words: &str) -> String {
    format!(
        r#"<office:annotation office:name="{name}" loext:resolved="false"><dc:creator>{author}</dc:creator><dc:date>{date}</dc:date><meta:creator-initials>XY</meta:creator-initials><text:list><text:list-item><text:p>{words}</text:p></text:list-item></text:list></office:annotation>"#
    )
}

fn end(name: &str) -> String {
    format!(r#"<office:annotation-end office:name="{name}"/>"#)
}

#[test]
fn notes_are_marks_and_comments_are_about_words() {
    let date = "2025-03-12T09:30:00.000000000";
    let footnote = format!(
        r#"<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation text:label="*">*</text:note-citation><text:note-body><text:p><text:span text:style-name="T1">Izgrađena</text:span><text:tab/><text:date>1923.</text:date>{}</text:p><text:p>Čista.</text:p></text:note-body></text:note>"#,
        annotation("n9", "Iva", "", "Točno?")
    );
    let endnote = r#"<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:h>Vedi</text:h><text:p>Niccolò</text:p></text:note-body></text:note>"#;
    let file = odt(&[
        r#"<text:tracked-changes><text:deletion><text:p>ne<office:annotation office:name="d"><text:p>obrisan</text:p></office:annotation></text:p></text:deletion></text:tracked-changes>"#,
        &format!(
            "<text:p>Đurđa: Tržnica{footnote}, {}na<text:span>ša</text:span>{}, mora ostati.</text:p>",
            annotation("n1", "Māra Ozola", date, "Čija?<text:line-break/>Kam?"),
            end("n1")
        ),
        &format!(
            "<text:p>{}Ģirts: Pagalms ir {}slēgts.</text:p><text:p>Vienmēr{}!{}</text:p>",
            annotation("n2", "", date, "viss"),
            annotation("n3", "Žan", "", "divi"),
            end("n3"),
            end("n2")
        ),
        &format!(
            "<text:p>Niccolò: Perché{endnote} no?</text:p><text:p>Đurđa: Ne {}znam.</text:p>",
            r#"<office:annotation><dc:creator>Anne</dc:creator><text:p>place</text:p></office:annotation>"#
        ),
        "<text:p>Ģirts: Jā.</text:p><text:p>Niccolò: Sì.</text:p>",
    ]
    .concat());
    assert_eq!(
        comments("a.odt", &file),
        [
            "Tržnica, naša, mora ostati.|Iva: Točno?",
            "naša|Māra Ozola, 2025-03-12: Čija? Kam?",
            "Pagalms ir slēgts. Vienmēr!|2025-03-12: viss",
            "slēgts. Vienmēr|Žan: divi",
            "Ne znam.|Anne: place",
        ]
    );
    let found = notes("a.odt", &file);
    assert_eq!(found[1], "Đurđa: Tržnica,|footnote: Izgrađena 1923. Čista.");
    assert!(found.contains(&"Niccolò: Perché|footnote: Vedi Niccolò".to_owned()));
    assert_eq!(
        turns("a.odt", &file),
        [
            "Đurđa|-|-|Tržnica, naša, mora ostati.",
            "Ģirts|-|-|Pagalms ir slēgts. Vienmēr!",
            "Niccolò|-|-|Perché no?",
            "Đurđa|-|-|Ne znam.",
            "Ģirts|-|-|Jā.",
            "Niccolò|-|-|Sì."
        ]
    );
}

#[test]
fn comments_in_tables_and_in_flat_files() {
    let cell =
        |words: &str| format!("<table:table-cell><text:p>{words}</text:p></table:table-cell>");
    let table = format!(
        "<table:table><table:table-row>{}{}</table:table-row><table:table-row>{}{}</table:table-row></table:table>",
        cell("Runātājs"),
        cell("Teksts"),
        cell("Žanna"),
        cell(&format!(
            "Labi, {}varbūt{}.",
            annotation("a", "Ģirts", "2025-03-12", "Kāpēc?"),
            end("a")
        ))
    );
    let expected = ["varbūt|Ģirts, 2025-03-12: Kāpēc?"];
    assert_eq!(comments("a.odt", &odt(&table)), expected);
    let header = "<style:header><text:p>galva<office:annotation><text:p>x</text:p></office:annotation></text:p></style:header>";
    let flat = format!(
        "{}{table}</office:text></office:body></office:document>",
        HEAD.replace("document-content", "document")
            .replace("<office:body>", &format!("{header}<office:body>"))
    );
    assert_eq!(comments("a.fodt", flat.as_bytes()), expected);
    assert_eq!(
        turns("a.fodt", flat.as_bytes()),
        ["Žanna|-|-|Labi, varbūt."]
    );
}
