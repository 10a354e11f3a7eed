use crate::testing::{imported, marks, problems, refusal, turns, zipped};
use crate::{Columns, Options, Outcome, read};
use verbatim_model::term::Term;

fn chosen(columns: &str, table: &str) -> Outcome {
    let columns: Columns = columns.parse().expect("a choice");
    let options = Options {
        columns: Some(&columns),
        ..Options::default()
    };
    read("a.csv", table.as_bytes(), &options)
}

#[test]
fn turns_by_named_columns() {
    for (name, table) in [
        (
            "a.csv",
            "id,start,end,speaker,text\n1,00:00:01.000,00:00:02.500,Ana,\"Da, \"\"možda\"\".\"\n2,3,4.5,Ana,Ne.\n3,,,,\n",
        ),
        (
            "a.csv",
            "\u{feff}Početak;Kraj;Govornik;Tekst\r\n1,0;2,5;Ana:;\"Da, \"\"možda\"\".\"\r\n0:03;00:00:04,5;Ana;Ne.\r\n",
        ),
        (
            "a.tsv",
            "Sākums\tBeigas\tRunātājs\tTeksts\n00:01\t2.5\tAna\t\"Da, \"\"možda\"\".\"\n3s\t4.5\tAna\tNe.\n",
        ),
        (
            "a.txt",
            "Inizio\tFine\tParlante\tTesto\n1\t2.5\tAna\t\"Da, \"\"možda\"\".\"\n3\t4.5\tAna\tNe.\n",
        ),
    ] {
        assert_eq!(
            turns(name, table.as_bytes()),
            ["Ana|1000|2500|Da, \"možda\".", "Ana|3000|4500|Ne."],
            "{table}"
        );
    }
    assert_eq!(
        problems("a.csv", b"start,speaker,text\nx,Ana,da\n"),
        ["bad-time"]
    );
}

#[test]
fn two_columns_without_heads() {
    assert_eq!(
        turns(
            "a.tsv",
            "Ana:\tDobar dan.\nĢirts:\tLabdien.\nAna:\tDa.\nĢirts:\tJā.\n".as_bytes()
        ),
        [
            "Ana|-|-|Dobar dan.",
            "Ģirts|-|-|Labdien.",
            "Ana|-|-|Da.",
            "Ģirts|-|-|Jā."
        ]
    );
}

#[test]
fn heads_below_titles() {
    for table in [
        "Fokus grupa Šibenik;;;\n12. 3. 2025.;;;\n\nPočetak;Kraj;Govornica;Iskaz\n1;2,5;Đurđica;Čekali smo vas.\n3;4;Žarko;Oprostite.\n",
        "Fokusgrupa Liepājā\t\t\nLaiks\tBeigas\tRunātāja\tTeksts\n00:01\t00:02.5\tĐurđica\tČekali smo vas.\n3\t4\tŽarko\tOprostite.\n",
    ] {
        let found = turns("a.csv", table.as_bytes());
        assert_eq!(
            found,
            [
                "Đurđica|1000|2500|Čekali smo vas.",
                "Žarko|3000|4000|Oprostite."
            ],
            "{table}"
        );
    }
    // A turn is no head, whatever it says.
    let table = "Ana\tDobar dan.\nIvo\tTekst\nAna\tDa.\nIvo\tNe.\n";
    assert_eq!(turns("a.tsv", table.as_bytes()).len(), 4);
}

const SURVEY: &str = "Vremenska oznaka,Ispitanik,Dob,Što biste promijenili na tržnici?\n2026-01-02,R1,34,Trebalo bi više klupa i hlada za starije ljude.\n2026-01-03,R2,,\n2026-01-04,R3,61,\"Ništa, meni je dobro upravo ovako kako jest.\"\n";

#[test]
fn answers_of_a_survey() {
    assert_eq!(
        turns("a.csv", SURVEY.as_bytes()),
        [
            "R1|-|-|Trebalo bi više klupa i hlada za starije ljude.",
            "R3|-|-|Ništa, meni je dobro upravo ovako kako jest."
        ]
    );
}

#[test]
fn short_answers_stand_under_a_question_of_more_than_a_word() {
    let survey = "Nr.,Ko jūs mainītu?\n1,Vajag vairāk soliņu.\n2,Gaismu pie tirgus.\n3,Neko.\n";
    assert_eq!(
        turns("a.csv", survey.as_bytes()),
        [
            "-|-|-|Vajag vairāk soliņu.",
            "-|-|-|Gaismu pie tirgus.",
            "-|-|-|Neko."
        ]
    );
    let sheet = "label,consent?\nAna,yes by name\nIvo,yes by number\n";
    assert_eq!(
        refusal_or_reason("a.csv", sheet),
        "a sheet, no transcript; sheets of participants are given with --participants"
    );
}

/// Why a table is left out.
fn refusal_or_reason(name: &str, text: &str) -> String {
    match crate::read(name, text.as_bytes(), &crate::Options::default()) {
        Outcome::Skipped { reason, .. } | Outcome::Refused { reason, .. } => reason,
        Outcome::Imported(_) => "imported".to_owned(),
    }
}

#[test]
fn what_is_unclear_is_asked_for() {
    let table = SURVEY.replace("Što biste promijenili na tržnici?", "p7");
    let (format, reason) = refusal("a.csv", table.as_bytes());
    assert_eq!(format.as_deref(), Some("table"));
    assert!(reason.contains("--columns speaker=A,text=D"), "{reason}");
    assert!(
        reason.contains("B is `Ispitanik`, C is `Dob`, D is `p7`"),
        "{reason}"
    );
    match chosen("speaker=B,text=p7", &table) {
        Outcome::Imported(transcript) => assert_eq!(transcript.turns.len(), 2),
        other => panic!("{other:?}"),
    }
    match chosen("text=X", &table) {
        Outcome::Refused { reason, .. } => {
            assert!(reason.starts_with("there is no column `X`"), "{reason}")
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn several_questions_that_a_person_chose() {
    match chosen(
        "speaker=A,text=B,text=C",
        "id,P1,P2\nR1,Dobro.,Loše.\nR2,,Ne znam.\n",
    ) {
        Outcome::Imported(transcript) => {
            assert_eq!(
                transcript.text.as_str(),
                "R1: Dobro.\n\nR1: Loše.\n\nR2: Ne znam."
            );
            let marks: Vec<_> = transcript
                .marks
                .iter()
                .map(|mark| (mark.kind.as_str(), mark.text.as_str()))
                .collect();
            assert_eq!(
                marks,
                [
                    ("question", "P1"),
                    ("row", "2"),
                    ("question", "P2"),
                    ("row", "2"),
                    ("question", "P2"),
                    ("row", "3")
                ]
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn sheets_are_skipped() {
    for table in [
        "ime;uloga\nAna;moderator\n",
        "name,role,organisation\nAna,expert,Zadruga za dobru hranu i ljude\nIvo,expert,Grad\nMia,x,y\n",
    ] {
        match read("a.csv", table.as_bytes(), &Options::default()) {
            Outcome::Skipped { format, reason } => {
                assert_eq!(format, Some("table"));
                assert!(reason.contains("--participants"));
            }
            other => panic!("{other:?}"),
        }
    }
}

/// A workbook with one sheet of these rows of cells.
fn workbook(rows: &str) -> Vec<u8> {
    let sheet = format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>"#
    );
    zipped(&[
        (
            "[Content_Types].xml",
            r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#,
        ),
        (
            "_rels/.rels",
            r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#,
        ),
        (
            "xl/workbook.xml",
            r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="List 1" sheetId="1" r:id="r1"/></sheets></workbook>"#,
        ),
        (
            "xl/styles.xml",
            r#"<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="21"/></cellXfs></styleSheet>"#,
        ),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

fn word(place: &str, text: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

#[test]
fn formulas_whose_values_were_not_saved_are_told() {
    let rows = format!(
        r#"<row r="1">{}{}<c r="C1" t="inlineStr"><is><t>Piezīme</t></is></c></row><row r="2">{}{}<c r="C2"><f>1+1</f></c></row><row r="4">{}<c r="B4" t="str"><f>"Es "&amp;"piekrītu."</f></c></row>"#,
        word("A1", "Runātājs"),
        word("B1", "Teksts"),
        word("A2", "Ģirts"),
        word("B2", "Jā."),
        word("A4", "Žana"),
    );
    let file = workbook(&rows);
    assert_eq!(turns("a.xlsx", &file), ["Ģirts|-|-|Jā."]);
    let transcript = imported("a.xlsx", &file);
    let problems: Vec<_> = transcript
        .problems
        .iter()
        .map(|problem| (problem.kind, problem.line))
        .collect();
    assert_eq!(problems, [("formula-without-value", Some(4))]);
}

#[test]
fn who_speaks_stands_in_a_cell_of_several_rows() {
    let rows = format!(
        r#"<row r="1">{}</row><row r="2">{}{}</row><row r="3">{}{}</row><row r="4">{}</row><row r="5">{}</row></sheetData><mergeCells count="3"><mergeCell ref="A3:A4"/><mergeCell ref="A4:A1048576"/><mergeCell ref="A3:A1048576"/><mergeCell ref="B4:B5"/></mergeCells><sheetData>"#,
        word("A1", "Fokusgrupa Liepājā"),
        word("A2", "Runātājs"),
        word("B2", "Teksts"),
        word("A3", "Ģirts"),
        word("B3", "Sāksim."),
        word("B4", "Kas pirmais?"),
        word("A5", "Ļena"),
    );
    assert_eq!(
        turns("a.xlsx", &workbook(&rows)),
        ["Ģirts|-|-|Sāksim.", "Ģirts|-|-|Kas pirmais?"]
    );
}

#[test]
fn workbooks() {
    let rows = format!(
        r#"<row r="1">{}{}{}</row><row r="3">{}<c r="B3" s="1"><v>0.0000115740740740741</v></c><c r="C3" t="str"><f>A3&amp;"x"</f><v>Još čaja.</v></c></row><row r="1048576">{}<c r="B1048576"><v>2.5</v></c>{}<c r="XFD1048576"><v>1</v></c></row>"#,
        word("A1", "Runātājs"),
        word("B1", "Laiks"),
        word("C1", "Teksts"),
        word("A3", "Ģirts"),
        word("A1048576", "Žana"),
        word("C1048576", "Jā."),
    );
    let file = workbook(&rows);
    assert_eq!(
        turns("a.xlsx", &file),
        ["Ģirts|1000|-|Još čaja.", "Žana|2500|-|Jā."]
    );
    assert_eq!(imported("a.xlsx", &file).reader.name, "xlsx");
    let sheet = crate::sheet::read(&file, None, &[]).expect("a sheet");
    assert_eq!(sheet.headers, ["Runātājs", "Laiks", "Teksts"]);
    assert_eq!(
        sheet.rows[0],
        (
            3,
            vec![
                "Ģirts".to_owned(),
                "00:00:01.000".to_owned(),
                "Još čaja.".to_owned()
            ]
        )
    );
    assert_eq!(marks("a.xlsx", &file), ["row: 3", "row: 1048576"]);
    assert!(
        refusal("a.xlsx", &file[..file.len() - 40])
            .1
            .contains("workbook is damaged")
    );
}

#[test]
fn rows_behind_those_that_decide_are_read_as_well() {
    let rows = super::DECIDING + 3;
    let mut file = "govornik;početak;tekst\n".to_owned();
    for row in 0..rows {
        file += &format!("Željka;{row};\"Čujemo se,\nbroj {row}.\"\n");
    }
    file += ";;\nĢirts;x\n;oops;Jā.\n";
    let transcript = imported("a.csv", file.as_bytes());
    assert_eq!(transcript.turns.len(), rows + 1);
    let text = transcript.text.as_str();
    let last = &transcript.turns[rows - 1];
    assert_eq!(
        (last.span.of(text), last.start_ms()),
        (
            Some(&*format!("Čujemo se, broj {}.", rows - 1)),
            Some((rows as u64 - 1) * 1000)
        )
    );
    let line = u32::try_from(2 * rows).expect("few") + 4;
    assert_eq!(
        marks("a.csv", file.as_bytes()).last(),
        Some(&format!("row: {line}"))
    );
    let problems: Vec<_> = (transcript.problems.iter())
        .map(|problem| (problem.kind, problem.line))
        .collect();
    assert_eq!(
        problems,
        [("bad-time", Some(line - 1)), ("bad-time", Some(line))]
    );
}
