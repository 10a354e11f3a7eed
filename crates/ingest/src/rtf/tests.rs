use crate::testing::{comments, imported, marks, notes, problems, refusal, turns};

#[test]
fn code_pages_and_escapes() {
    let fonts = r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset238 Arial CE;}{\f2\fcharset186 Arial Baltic{\*\falt x};}}";
    for (head, body, words) in [
        (r"\ansi\ansicpg1250", r"\'e8aj, \'9eena", "čaj, žena"),
        (
            r"\ansi\ansicpg1252",
            r"perch\'e8 \f1 \'e8aj \f2 \'edirsis",
            "perchè čaj ķirsis",
        ),
        (
            r"\ansi\ansicpg1252",
            r"\u269\'63aj \uc0\u382 ena {\uc2\u353??}to \u-10179 \u-9101 !",
            "čaj žena što 👳!",
        ),
        (
            r"\ansi\ansicpg1257",
            r"Lab\'eet\~visiem\_visiem, da\emdash n\'e7\'e7!",
            "Labīt visiem-visiem, da—nēē!",
        ),
    ] {
        let file = format!(
            "{{\\rtf1{head}{fonts}\\f0 Ana: {body}\\par Ivo: da\\par Ana: ne\\par Ivo: da\\par}}"
        );
        let expected = format!("Ana|-|-|{words}");
        assert_eq!(turns("a.rtf", file.as_bytes())[0], expected, "{body}");
    }
    let file = br"{\rtf1\ansi\ansicpg1250 Ana: \u-9999? x\par}";
    assert_eq!(problems("a.rtf", file), ["undecodable"]);
}

#[test]
fn what_is_no_text_is_left_out() {
    let file = r"{\rtf1\ansi{\stylesheet{\s0 Normal;}{\s1\b Naslov 1;}}{\info{\title Tajna}}{\*\generator X;}{\header\pard str. {\field{\*\fldinst PAGE}{\fldrslt 3}}\par}
\pard\s1 Fokus grupa\par\pard\plain {\b Ana:} Da{\footnote bilje\'9aka}, {\deleted ne }{\v skriveno}{\field{\*\fldinst HYPERLINK x}{\fldrslt ovdje}}\line i tu{\pict 89504e47}.\par {\listtext 1.\tab}Drugi odlomak.\par
{\b Ivo:} \{nejasno\} ne\par Ana: da\par Ivo: ne\par";
    assert_eq!(
        turns("a.rtf", file.as_bytes()),
        [
            "Ana|-|-|Da, ovdje i tu. Drugi odlomak.",
            "Ivo|-|-|{nejasno} ne",
            "Ana|-|-|da",
            "Ivo|-|-|ne"
        ]
    );
    assert_eq!(marks("a.rtf", file.as_bytes())[0], "heading: Fokus grupa");
}

#[test]
fn times_of_f4transkript_close_paragraphs() {
    let file = br"{\rtf1\ansi P1: Uno. #00:00:05-0#\par Ancora. #00:00:07-5#\par P2: Due. #00:00:09-0#\par P1: Tre.\par}";
    assert_eq!(
        turns("a.rtf", file),
        [
            "P1|-|5000|Uno.",
            "P1|5000|7500|Ancora.",
            "P2|7500|9000|Due.",
            "P1|9000|-|Tre."
        ]
    );
}

#[test]
fn tables() {
    let row = |name: &str, text: &str| {
        format!(r"\trowd\cellx1\cellx2\pard\intbl {name}\cell {text}\cell\row")
    };
    let file = format!(
        r"{{\rtf1\ansi {}{}{}\pard kraj\par}}",
        row("Govornik", "Tekst"),
        row("Ana", r"Da.\par Ne."),
        row("Ivo", "Mo\\'9eda.")
    );
    let found = turns(
        "a.rtf",
        file.replace(r"\ansi", r"\ansi\ansicpg1250").as_bytes(),
    );
    assert_eq!(found[..2], ["Ana|-|-|Da. Ne.", "Ivo|-|-|Možda."]);
    assert_eq!(imported("a.rtf", file.as_bytes()).encoding, "windows-1252");
}

#[test]
fn nesting_and_nothing() {
    let deep = format!("{{\\rtf1 {}", "{".repeat(100_000));
    assert!(
        refusal("a.rtf", deep.as_bytes())
            .1
            .contains("nested too deeply")
    );
    assert!(
        refusal("a.rtf", b"{\\rtf1\\ansi }")
            .1
            .contains("nothing was said")
    );
}

#[test]
fn notes_as_word_writes_them() {
    let date = "{\\*\\atndate -2014723526}";
    let comment = |id: u8, author: &str, words: &str| {
        format!(
            r"{{\*\atrfend {id}}}{{\rtlch\fcs1 \af0 \ltrch\fcs0 \cs15\fs16 {{\*\atnid XY}}{{\*\atnauthor {author}}}\chatn {{\*\annotation{date}{{\*\atnref {id}}}{{\*\atndate -2014723526}}\ltrpar \pard\plain \ltrpar\s16\ql \li0 {{\cs15 \chatn }}{{{words}}}}}}}"
        )
    };
    let footnote = r"{\cs18\super \chftn {\footnote \ltrpar \pard\plain \s17\ql \li0\itap0 {\cs18\super \chftn }{ Izgra\'f0ena\tab 1923.\par \'c8ista.}}}";
    let file = [
        r"{\rtf1\ansi\ansicpg1250{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\s17 footnote text;}}{\*\ftnsep \chftnsep }{\header \pard\plain glava{\footnote ne}\par}\pard\s1 Fokus grupa",
        r"{\*\atrfstart 9}",
        &comment(9, "Iva", "naslov"),
        r"\par\pard\plain {\b \'d0ur\'f0a:} Tr\'9enica",
        footnote,
        r", {\*\atrfstart 0}na{\b \'9aa}",
        &comment(0, r"M\u257\'61ra Ozola", r"\'c8ija?\line Kam?"),
        r", mora ostati.{\deleted  Ili{\footnote obrisano}{\*\annotation obrisano} ne.}\par ",
        r"{\*\atrfstart 12}\u290\'47irts: Pagalms ir {\*\atrfstart 13}sl\u275\'65gts.\par Vienm\u275\'65r",
        &comment(13, "", "divi"),
        "!",
        &comment(12, "Anne", "whole"),
        r"\par Niccol\u242o: Perch\'e9 no?{\v {\*\atnid A}{\*\atnauthor Anne}\chatn {\*\annotation place}}\par ",
        r"\'d0ur\'f0a: Ne znam.\par \u290\'47irts: J\u257\'61.\par Niccol\u242o: S\u236?.\par}",
    ]
    .concat();
    let file = file.as_bytes();
    assert_eq!(
        comments("a.rtf", file),
        [
            "-|Iva, 2026-09-24: naslov",
            "naša|Māra Ozola, 2026-09-24: Čija? Kam?",
            "slēgts. Vienmēr|2026-09-24: divi",
            "Pagalms ir slēgts. Vienmēr!|Anne, 2026-09-24: whole",
            "Perché no?|Anne: place",
        ]
    );
    assert_eq!(
        notes("a.rtf", file)[..2],
        [
            "Fokus grupa|comment: Iva, 2026-09-24: naslov",
            "Đurđa: Tržnica,|footnote: Izgrađena 1923. Čista.",
        ]
    );
    assert_eq!(
        turns("a.rtf", file),
        [
            "Đurđa|-|-|Tržnica, naša, mora ostati.",
            "Ģirts|-|-|Pagalms ir slēgts. Vienmēr!",
            "Niccolò|-|-|Perché no?",
            "Đurđa|-|-|Ne znam.",
            "Ģirts|-|-|Jā.",
            "Niccolò|-|-|Sì."
        ]
    );
    assert!(problems("a.rtf", file).is_empty());
}

#[test]
fn notes_as_libreoffice_writes_them() {
    let row = |who: &str, text: &str| {
        format!(
            r"\trowd\cellx1\cellx2\pard\plain \intbl{{\loch {who}}}\cell\pard\plain \intbl{{\loch {text}}}\cell\row\pard "
        )
    };
    let text = r"Labi, {\*\atrfstart 0}{\loch varb\u363\'75t}{\*\atrfend 0}{{\*\atnid \u352\'8a}{\*\atnauthor \u352\'8a. \u268\'43.}\chatn{\*\annotation{\*\atnref 0}{\*\atndate 2280243770}\pard\plain \s20 {\loch K\u257\'61p\u275\'65c?}}}{\super \chftn{\*\footnote\ftnalt \chftn\pard\plain \s21 {\tab smejas}{{\*\atnauthor Iva}\chatn{\*\annotation{\*\atnref 7}skaidrs}}}}.";
    let file = format!(
        r"{{\rtf1\ansi\deff3{{\stylesheet{{\s0 Default;}}}}{}{}{}\par}}",
        row("Run\\u257\\'61t\\u257\\'61js", "Teksts"),
        row("\\u381\\'8eanna", text),
        row("Anne", "Yes.")
    );
    let file = file.as_bytes();
    assert_eq!(
        turns("a.rtf", file),
        ["Žanna|-|-|Labi, varbūt.", "Anne|-|-|Yes."]
    );
    assert_eq!(
        comments("a.rtf", file),
        [
            "varbūt|Š. Č., 2026-09-24: Kāpēc?",
            "Labi, varbūt.|Iva: skaidrs"
        ]
    );
    assert_eq!(
        notes("a.rtf", file)[2],
        "Žanna: Labi, varbūt.|footnote: smejas"
    );
}

#[test]
fn a_note_that_is_cut_off_is_kept() {
    let file = br"{\rtf1\ansi Ana: Da.\par Ivo: Ne.\par Ana: Da.\par Ivo: Ne.{\*\atnauthor Iva}{\*\annotation{\*\atnref 3}Za\'9ato";
    assert_eq!(turns("a.rtf", file).len(), 4);
    assert_eq!(comments("a.rtf", file), ["Ne.|Iva: Zašto"]);
}

#[test]
fn signs_of_symbol_fonts() {
    let file = r"{\rtf1\ansi\ansicpg1250{\fonttbl{\f0\fcharset238 Arial;}{\f1\fcharset2 Symbol;}{\f2\fnil\fcharset2{\*\panose 05}Wingdings;}}\f0 Ana: Da {\f2 J} i {\f1\'ae} tamo {\f2\u-3844\'fc} {\f1 a}, \'e8aj {\f2\u269\'63}\par Ivo: ne\par Ana: da\par Ivo: ne\par}";
    assert_eq!(
        turns("a.rtf", file.as_bytes())[0],
        "Ana|-|-|Da ☺ i → tamo ✓ α, čaj č"
    );
}

#[test]
fn days_of_comments_as_older_programs_write_them() {
    let file = br"{\rtf1\ansi Ana: Da{\*\atnid X}{\*\atnauthor Iva}{\*\atntime \yr2025\mo3\dy12\hr8\min0}\chatn{\*\annotation \pard Provjeri.}.\par Ivo: ne{\*\atnid X}{\*\atnauthor Iva}\chatn{\*\annotation{\atntime\yr2025\mo4\dy1}Pazi.}\par Ana: da\par Ivo: ne\par}";
    let found: Vec<String> = imported("a.rtf", file)
        .comments
        .into_iter()
        .map(|comment| comment.text)
        .collect();
    assert_eq!(
        found,
        ["Iva, 2025-03-12: Provjeri.", "Iva, 2025-04-01: Pazi."]
    );
}
