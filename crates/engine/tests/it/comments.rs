//! Comments of documents become memos, whatever program wrote the document.

use std::io::{Cursor, Write};

use crate::support::Study;
use verbatim_engine::{ImportOptions, ImportRow, RevisionOptions, RevisionStatus};
use verbatim_model::coding::MemoTarget;

fn zipped(entries: &[(&str, String)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in entries {
        writer.start_file(*name, options).expect("in memory");
        writer.write_all(content.as_bytes()).expect("in memory");
    }
    writer.finish().expect("in memory").into_inner()
}

/// The same talk with the same comments: on a word, on two turns, on a place, and on the heading.
fn documents() -> [(&'static str, Vec<u8>); 3] {
    let p = |pieces: &[&str]| format!("<w:p>{}</w:p>", pieces.concat());
    let t = |words: &str| format!(r#"<w:r><w:t xml:space="preserve">{words}</w:t></w:r>"#);
    let from = |id: u8| format!(r#"<w:commentRangeStart w:id="{id}"/>"#);
    let to = |id: u8| {
        format!(r#"<w:commentRangeEnd w:id="{id}"/><w:r><w:commentReference w:id="{id}"/></w:r>"#)
    };
    let word = [
        p(&[
            r#"<w:pPr><w:pStyle w:val="Naslov1"/></w:pPr>"#,
            &t("Razgovor"),
            &to(3),
        ]),
        p(&[
            &t("Đurđa: Tržnica je "),
            &from(0),
            &t("naša"),
            &to(0),
            &t("."),
        ]),
        p(&[&t("Ģirts: Labi, "), &from(1), &t("jā.")]),
        p(&[&t("Niccolò: Perché"), &to(1), &t(" no?")]),
        p(&[&t("Anne: Well, "), &to(2), &t("yes.")]),
        p(&[&t("Đurđa: Da.")]),
        p(&[&t("Ģirts: Jā.")]),
    ];
    let comment = |id: u8, author: &str, words: &str| {
        format!(
            r#"<w:comment w:id="{id}" w:author="{author}" w:date="2025-03-12T08:00:00Z"><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:comment>"#
        )
    };
    let comments = [
        comment(0, "Māra Ozola", "Čija?"),
        comment(1, "Māra Ozola", "Kāpēc?"),
        comment(2, "Žan", "Così?"),
        comment(3, "Žan", "Ready."),
    ];
    let docx = zipped(&[
        (
            "word/document.xml",
            format!(
                r#"<w:document xmlns:w="w"><w:body>{}</w:body></w:document>"#,
                word.concat()
            ),
        ),
        (
            "word/comments.xml",
            format!(
                r#"<w:comments xmlns:w="w">{}</w:comments>"#,
                comments.concat()
            ),
        ),
    ]);
    let note = |name: &str, author: &str, words: &str| {
        format!(
            r#"<office:annotation office:name="{name}"><dc:creator>{author}</dc:creator><dc:date>2025-03-12T08:00:00</dc:date><text:p>{words}</text:p></office:annotation>"#
        )
    };
    let end = |name: &str| format!(r#"<office:annotation-end office:name="{name}"/>"#);
    let text = [
        format!("<text:h>Razgovor{}</text:h>", note("d", "Žan", "Ready.")),
        format!(
            "<text:p>Đurđa: Tržnica je {}naša{}.</text:p>",
            note("a", "Māra Ozola", "Čija?"),
            end("a")
        ),
        format!(
            "<text:p>Ģirts: Labi, {}jā.</text:p>",
            note("b", "Māra Ozola", "Kāpēc?")
        ),
        format!("<text:p>Niccolò: Perché{} no?</text:p>", end("b")),
        format!(
            "<text:p>Anne: Well, {}yes.</text:p>",
            note("c", "Žan", "Così?")
        ),
        "<text:p>Đurđa: Da.</text:p><text:p>Ģirts: Jā.</text:p>".to_owned(),
    ];
    let odt = zipped(&[
        (
            "mimetype",
            "application/vnd.oasis.opendocument.text".to_owned(),
        ),
        (
            "content.xml",
            format!(
                "<office:document-content><office:body><office:text>{}</office:text></office:body></office:document-content>",
                text.concat()
            ),
        ),
    ]);
    // 12 March 2025, 8:00.
    let date = (125 << 20) | (3 << 16) | (12 << 11) | (8 << 6);
    let annotation = |id: u8, author: &str, words: &str| {
        format!(
            r"{{\*\atrfend {id}}}{{\*\atnid X}}{{\*\atnauthor {author}}}\chatn{{\*\annotation{{\*\atnref {id}}}{{\*\atndate {date}}}\pard\plain {words}}}"
        )
    };
    let rtf = [
        r"{\rtf1\ansi\ansicpg1257\uc1{\stylesheet{\s1 heading 1;}}\pard\s1 Razgovor".to_owned(),
        annotation(3, r"\'dean", "Ready."),
        r"\par\pard \u272?ur\u273?a: Tr\'fenica je {\*\atrfstart 0}na\'f0a".to_owned(),
        annotation(0, r"M\'e2ra Ozola", r"\'c8ija?"),
        r".\par \'ccirts: Labi, {\*\atrfstart 1}j\'e2.\par Niccol\u242?: Perch\'e9".to_owned(),
        annotation(1, r"M\'e2ra Ozola", r"K\'e2p\'e7c?"),
        r" no?\par Anne: Well, ".to_owned(),
        annotation(2, r"\'dean", r"Cos\u236??"),
        r"yes.\par \u272?ur\u273?a: Da.\par \'ccirts: J\'e2.\par}".to_owned(),
    ]
    .concat();
    [
        ("a.docx", docx),
        ("a.odt", odt),
        ("a.rtf", rtf.into_bytes()),
    ]
}

fn import(study: &mut Study, name: &str, dry_run: bool) -> ImportRow {
    let paths = [study.folder.path().join(name)];
    let options = ImportOptions {
        dry_run,
        ..ImportOptions::default()
    };
    let rows = study.import_paths(&paths, &options).expect("imported");
    rows.into_iter().next().expect("a file")
}

/// `target|passage|memo` of each memo, in order of words.
fn memos(study: &Study) -> Vec<String> {
    let memos = study.project.memos().expect("memos").into_iter();
    let mut rows: Vec<String> = memos
        .map(|memo| {
            assert_eq!((memo.on, memo.coder.as_str()), (MemoTarget::Source, "Iva"));
            let source = memo.target.expect("a source");
            let passage = memo.start.zip(memo.end).map(|(start, end)| {
                let text: Vec<char> = study
                    .project
                    .text(&source)
                    .expect("a text")
                    .chars()
                    .collect();
                text[start..end].iter().collect::<String>()
            });
            format!("{}|{}", passage.as_deref().unwrap_or("-"), memo.text)
        })
        .collect();
    rows.sort();
    rows
}

#[test]
fn comments_become_memos_on_what_they_are_about() {
    for (name, bytes) in documents() {
        let mut study = Study::new();
        std::fs::write(study.folder.path().join(name), bytes).expect("written");
        let row = import(&mut study, name, true);
        assert_eq!((row.memos, row.turns), (4, 6), "{name}: {row:?}");
        assert!(row.problems.is_empty(), "{row:?}");
        assert!(memos(&study).is_empty(), "a dry run changes nothing");
        assert_eq!(import(&mut study, name, false).memos, 4);
        let expected = [
            "-|Žan, 2025-03-12: Ready.",
            "Well, yes.|Žan, 2025-03-12: Così?",
            "jā.\n\nNiccolò: Perché|Māra Ozola, 2025-03-12: Kāpēc?",
            "naša|Māra Ozola, 2025-03-12: Čija?",
        ];
        assert_eq!(memos(&study), expected, "{name}");
        let state = study.state();
        study.undo();
        assert!(memos(&study).is_empty(), "undone with the import");
        study.project.redo().expect("done again");
        assert_eq!(study.state(), state);
    }
}

#[test]
fn a_corrected_document_brings_its_new_comments() {
    let [(name, bytes), _, _] = documents();
    let mut study = Study::new();
    let talk = "Đurđa: Tržnica je naša.\n\nĢirts: Labi, jā.\n\nNiccolò: Perché no?\n\nAnne: Well, yes.\n\nĐurđa: Da.\n\nĢirts: Jā.\n";
    study.import(&[("a.txt", talk)], None);
    let before = study.state();
    let path = study.folder.path().join(name);
    std::fs::write(&path, bytes).expect("written");
    let revise = |study: &mut Study, dry_run| {
        let options = RevisionOptions {
            dry_run,
            ..RevisionOptions::default()
        };
        let row = (study.project)
            .revise_source("a.txt", &path, &options)
            .expect("revised");
        study.project.end_batch();
        (row.status, row.memos)
    };
    assert_eq!(revise(&mut study, true), (RevisionStatus::Revised, 4));
    assert!(memos(&study).is_empty());
    assert_eq!(revise(&mut study, false), (RevisionStatus::Revised, 4));
    assert_eq!(memos(&study).len(), 4);
    assert_eq!(memos(&study)[3], "naša|Māra Ozola, 2025-03-12: Čija?");
    // What has its memo gets no second one.
    assert_eq!(revise(&mut study, false), (RevisionStatus::Unchanged, 0));
    study.undo();
    assert_eq!(study.state(), before);
}
