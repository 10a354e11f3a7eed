//! What would give somebody away is found in the project and in reports, masked by a key, and checked in masked reports.

use std::path::PathBuf;

use tempfile::TempDir;
use verbatim_engine::{
    Failed, FixedEnvironment, ImportOptions, Key, LeakRow, LinkRequest, NewPriority, NewProject,
    ParticipantChange, Project, QuoteRef, ReportFormat, ReportLanguage,
};
use verbatim_model::consent::Consent;
use verbatim_model::operation::Timestamp;
use verbatim_model::priority::LinkKind;

/// Kind and words of a stretch that gives somebody away.
type Leak = (&'static str, &'static str);

/// Source, who said what, the stretches that give somebody away, and the words with them masked.
const SAID: [(&str, &str, &str, &[Leak], &str); 4] = [
    (
        "trznica.txt",
        "Ivana Kovač",
        "Rekla sam Jānisu i Đurđi Babić,\ndjurdja.b@zadruga.hr, da 2024. u 10:30 ne dam ništa; Ivanin broj je 091 234 5678.",
        &[
            ("name", "Jānisu"),
            ("name", "Đurđi Babić"),
            ("e-mail", "djurdja.b@zadruga.hr"),
            ("name", "Ivanin"),
            ("telephone", "091 234 5678"),
        ],
        "Rekla sam [Pēteris] i [Zrinka],\n[e-pošta], da 2024. u 10:30 ne dam ništa; [osoba 1] broj je [telefon].",
    ),
    (
        "tirgus.txt",
        "Jānis",
        "Es Ivanai Kovačai un Jāņa kooperatīvam, kods 120385-12342, neteicu neko.",
        &[
            ("name", "Ivanai Kovačai"),
            ("name", "Jāņa"),
            ("personas kods", "120385-12342"),
        ],
        "Es [persona 1] un [Pēteris] kooperatīvam, kods [personas kods], neteicu neko.",
    ),
    (
        "mercato.txt",
        "Lucia",
        "L'idea d'Ivana Kovač è sul sito www.mercato.it, codice RSSMRA85T10A562S.",
        &[
            ("name", "Ivana Kovač"),
            ("web address", "www.mercato.it"),
            ("codice fiscale", "RSSMRA85T10A562S"),
        ],
        "L'idea d'[persona 1] è sul sito [indirizzo web], codice [codice fiscale].",
    ),
    (
        "market.txt",
        "Mary",
        "Ivana's account is LV80 BANK 0000 4351 9500 1; Lucia said so.",
        &[("name", "Ivana"), ("IBAN", "LV80 BANK 0000 4351 9500 1")],
        "[participant 1]'s account is [IBAN]; Lucia said so.",
    ),
];

const KEY: &str = "ime;pseudonim\nĐurđa Babić;Zrinka\nJānis;Pēteris\n";

struct Study {
    folder: TempDir,
    project: Project,
}

impl Study {
    /// Four conversations, each quoted whole; Lucia may be named.
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let new = NewProject {
            title: "Tržnica".to_owned(),
            languages: Vec::new(),
            coder: "Ž. Š.".to_owned(),
        };
        let environment = Box::new(FixedEnvironment::new(Timestamp(1_780_000_000_000)));
        let mut project =
            Project::create(&folder.path().join("study"), &new, environment).expect("a project");
        let claim = NewPriority {
            claim: "The hall stays".to_owned(),
            ..NewPriority::default()
        };
        let paths: Vec<PathBuf> = (SAID.iter())
            .map(|(source, who, said, ..)| {
                let path = folder.path().join(source);
                // A turn of two lines goes on under its label.
                std::fs::write(&path, format!("{who}: {said}\n\nMārtiņš: Labi.\n"))
                    .expect("written");
                path
            })
            .collect();
        project
            .import(
                &paths,
                &ImportOptions::default(),
                None,
                &mut |_, _| {},
                &mut |_| {},
            )
            .expect("imports");
        let named = ParticipantChange {
            consent: Some(Consent::ByName),
            ..ParticipantChange::default()
        };
        project.set_participant("Lucia", None, &named).expect("set");
        project.add_priority(&claim).expect("added");
        for (source, who, said, ..) in SAID {
            let text = project.text(source).expect("a text");
            let at = text
                .find(said.lines().next().expect("words"))
                .expect("said");
            let start = text[..at].chars().count();
            assert!(start > who.chars().count());
            let request = LinkRequest {
                paraphrase: None,
                kind: LinkKind::Supports,
                codings: Vec::new(),
                quotes: vec![QuoteRef {
                    source: source.to_owned(),
                    start,
                    end: start + said.chars().count(),
                }],
                shown: (source == "trznica.txt").then(|| {
                    "Rekla sam Jānisu i Đurđi Babić, […] Ivanin broj je 091 234 5678.".to_owned()
                }),
            };
            project.link("P1", &request).expect("linked");
        }
        Self { folder, project }
    }

    fn file(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("in a folder")).expect("a folder");
        std::fs::write(&path, text).expect("written");
        path
    }

    fn key(&self) -> Key {
        Key::read(&self.file("keys/key.csv", KEY), &self.project).expect("a key")
    }

    fn masked(&self, format: ReportFormat) -> Vec<u8> {
        let (english, key) = (ReportLanguage::English, self.key());
        let report = self
            .project
            .masked_report(format, english, None, Some(&key));
        report.expect("a report")
    }

    fn open(&self, format: ReportFormat) -> Vec<u8> {
        let report = self.project.report(format, ReportLanguage::English, None);
        report.expect("a report")
    }

    fn failed(&self, format: ReportFormat, report: &[u8], key: Option<&Key>) -> Vec<Failed> {
        let path = self.file(&format!("report.{format}"), report);
        self.project
            .verify_masked(&[&path], key)
            .expect("verifies")
            .failed
    }

    fn leaks(&self, format: ReportFormat, report: &[u8]) -> Vec<LeakRow> {
        let path = self.file(&format!("report.{format}"), report);
        let leaks = self.project.privacy_of_files(&[&path], Some(&self.key()));
        leaks.expect("checked")
    }
}

/// A report as text, where its format is.
fn text_of(format: ReportFormat, bytes: &[u8]) -> Option<String> {
    let packed = [ReportFormat::Xlsx, ReportFormat::Docx, ReportFormat::Pdf].contains(&format);
    (!packed).then(|| String::from_utf8(bytes.to_vec()).expect("text"))
}

#[test]
fn what_gives_somebody_away_is_found_with_its_place() {
    let study = Study::new();
    let rows = study
        .project
        .privacy_of_sources(Some(&study.key()))
        .expect("checked");
    for (source, _, _, expected, _) in SAID {
        let of_it: Vec<&LeakRow> = rows
            .iter()
            .filter(|row| row.source.as_deref() == Some(source))
            .collect();
        let told: Vec<_> = of_it
            .iter()
            .map(|row| (row.kind, row.text.as_str()))
            .collect();
        assert_eq!(told, expected, "{source}");
        let text = study.project.text(source).expect("a text");
        for row in of_it {
            assert_eq!(row.turn, Some(1));
            let (start, end) = (row.start.expect("a start"), row.end.expect("an end"));
            let words: String = text.chars().skip(start).take(end - start).collect();
            assert_eq!(words, row.text);
        }
    }
    // Without the key nobody knows of Đurđa, who was not there.
    let rows = study.project.privacy_of_sources(None).expect("checked");
    assert!(rows.iter().all(|row| !row.text.contains("Đurđi")));
    assert!(rows.iter().any(|row| row.text == "Jāņa"));
}

#[test]
fn reports_leak_until_they_are_masked() {
    let study = Study::new();
    for format in ReportFormat::written() {
        let open = study.open(format);
        let kinds: Vec<_> = study
            .leaks(format, &open)
            .iter()
            .map(|row| row.kind)
            .collect();
        for kind in [
            "name",
            "telephone",
            "web address",
            "personas kods",
            "codice fiscale",
            "IBAN",
        ] {
            assert!(kinds.contains(&kind), "{format}: {kind} in {kinds:?}");
        }
        let masked = study.masked(format);
        assert_eq!(study.leaks(format, &masked), [], "{format}");
        assert_eq!(masked, study.masked(format), "the same bytes");
        if let Some(text) = text_of(format, &masked) {
            for real in ["Đurđa", "Đurđi", "Jānis", "Ivana", "0000 4351", "120385"] {
                assert!(!text.contains(real), "{real} in {format}");
            }
        }
    }
    let json: serde_json::Value =
        serde_json::from_slice(&study.masked(ReportFormat::Json)).expect("JSON");
    let quotes = json["priorities"][0]["quotes"].as_array().expect("quotes");
    for (source, _, _, _, expected) in SAID {
        let quote = quotes
            .iter()
            .find(|quote| quote["source"] == source)
            .expect("quoted");
        assert_eq!(quote["text"], expected);
        assert_eq!(quote["sha256"], "masked");
        if source == "trznica.txt" {
            assert_eq!(
                quote["shown"],
                "Rekla sam [Pēteris] i [Zrinka], […] [osoba 1] broj je [telefon]."
            );
        }
    }
}

#[test]
fn masked_reports_are_verified_with_the_key_and_without() {
    let study = Study::new();
    let key = study.key();
    let other = study.file(
        "other.csv",
        "name,pseudonym\nJānis,Andris\nĐurđa Babić,Zrinka\n",
    );
    let other = Key::read(&other, &study.project).expect("a key");
    for format in ReportFormat::written() {
        let masked = study.masked(format);
        assert_eq!(study.failed(format, &masked, None), [], "{format}");
        assert_eq!(study.failed(format, &masked, Some(&key)), [], "{format}");
        assert_ne!(
            study.failed(format, &masked, Some(&other)),
            [],
            "{format}: another key"
        );
        let open = study.open(format);
        assert_eq!(study.failed(format, &open, None), [], "{format}");
        assert_ne!(
            study.failed(format, &open, Some(&key)),
            [],
            "{format}: not masked"
        );
        let Some(masked) = text_of(format, &masked) else {
            continue;
        };
        for (from, to) in [
            // A word, a letter, a mask that hides a word, words in the place of a mask, and a mask that is gone.
            ("neteicu neko", "teicu visu"),
            ("codice [", "cod1ce ["),
            ("neteicu", "[Anna]"),
            ("[participant 1]'s", "Nobody's"),
            (" un [Pēteris] kooperatīvam", " kooperatīvam"),
            ("Labi", "Labi"),
        ] {
            let altered = masked.replace(from, to);
            let expected = from != to;
            assert!(!expected || altered != masked, "{format}: {from}");
            assert_eq!(
                !study.failed(format, altered.as_bytes(), None).is_empty(),
                expected,
                "{format}: {from} → {to}"
            );
        }
    }
}

#[test]
fn a_hash_that_is_called_masked_hides_no_change() {
    let study = Study::new();
    let open = String::from_utf8(study.open(ReportFormat::Markdown)).expect("text");
    let (before, manifest) = open.rsplit_once("| Q1 |").expect("a manifest");
    let cells: Vec<&str> = manifest.splitn(5, '|').collect();
    let forged = format!(
        "{before}| Q1 |{}",
        manifest.replacen(cells[3], " masked ", 1)
    );
    assert_ne!(
        study.failed(ReportFormat::Markdown, forged.as_bytes(), None),
        []
    );
}

#[test]
fn a_key_does_not_lie_in_the_project() {
    let study = Study::new();
    let path = study.folder.path().join("study/key.csv");
    std::fs::write(&path, KEY).expect("written");
    let error = Key::read(&path, &study.project).expect_err("refused");
    assert!(
        error
            .to_string()
            .contains("lies in the folder of the project"),
        "{error}"
    );
    // Nor does anything of it get there by masking.
    std::fs::remove_file(&path).expect("removed");
    let _ = study.masked(ReportFormat::Html);
    let mut folders = vec![study.folder.path().join("study")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).expect("read");
                let is_there = bytes
                    .windows("Zrinka".len())
                    .any(|part| part == "Zrinka".as_bytes());
                assert!(!is_there, "{}", path.display());
            }
        }
    }
}

#[test]
fn a_withdrawal_names_the_reports_that_print_or_count_somebody() {
    let mut study = Study::new();
    let paraphrase = ParticipantChange {
        consent: Some(Consent::ParaphraseOnly),
        ..ParticipantChange::default()
    };
    study
        .project
        .set_participant("Mary", None, &paraphrase)
        .expect("set");
    let html = study.open(ReportFormat::Html);
    let html = study.file("open.html", &html);
    let masked = study.masked(ReportFormat::Json);
    let masked = study.file("masked.json", &masked);
    let reports = [html.as_path(), masked.as_path()];
    assert_eq!(study.project.verify(&reports).expect("verifies").failed, []);

    // Counted, and printed by neither.
    study.project.end_batch();
    let mary = study
        .project
        .withdraw("Mary", None, &reports)
        .expect("withdrawn");
    assert_eq!((mary.before, mary.links), (Consent::ParaphraseOnly, 1));
    assert_eq!(mary.reports.len(), 2);
    for report in &mary.reports {
        assert!(
            report.quotes.is_empty() && report.outdated > 0,
            "{report:?}"
        );
    }
    study.project.undo(None).expect("undone");
    assert_eq!(study.project.verify(&reports).expect("verifies").failed, []);

    let lucia = study
        .project
        .withdraw("Lucia", None, &reports)
        .expect("withdrawn");
    assert_eq!((lucia.before, lucia.links), (Consent::ByName, 1));
    for (report, path) in lucia.reports.iter().zip(&reports) {
        assert_eq!(report.report, path.display().to_string());
        assert_eq!(
            report.quotes,
            ["Q1"],
            "mercato.txt is the first of the sources"
        );
    }
    let after = String::from_utf8(study.open(ReportFormat::Html)).expect("text");
    assert!(!after.contains("sul sito"));
    let again = study
        .project
        .withdraw("Lucia", None, &[])
        .expect("nothing to do");
    assert_eq!((again.before, again.reports.len()), (Consent::NoUse, 0));
    let error = study
        .project
        .withdraw("Jānis", None, &[&study.folder.path().join("tirgus.txt")]);
    assert!(
        error
            .expect_err("no report")
            .to_string()
            .contains("is no report")
    );
    let rows = study.project.participants().expect("people");
    let janis = rows.iter().find(|row| row.name.as_deref() == Some("Jānis"));
    assert!(
        janis.is_none_or(|row| row.consent == Consent::NotRecorded),
        "nothing was changed"
    );
}

#[test]
fn small_letters_make_names_only_where_there_are_no_others() {
    let mut study = Study::new();
    let small = study.file(
        "small.txt",
        "p1: tako je rekao jānis\n\np2: i ivana kovač\n",
    );
    let mixed = study.file(
        "mixed.txt",
        "P1: Tako je.\n\nP2: nema ivane ni tvrtke, ali jāņa ir daudz\n",
    );
    let mut import = |path: PathBuf| {
        let options = ImportOptions::default();
        let imported = study
            .project
            .import(&[path], &options, None, &mut |_, _| {}, &mut |_| {});
        imported.expect("imports");
    };
    import(small);
    import(mixed);
    let rows = study.project.privacy_of_sources(None).expect("checked");
    let of = |source: &str| -> Vec<&str> {
        let rows = rows
            .iter()
            .filter(|row| row.source.as_deref() == Some(source));
        rows.map(|row| row.text.as_str()).collect()
    };
    assert_eq!(of("small.txt"), ["jānis", "ivana kovač"]);
    assert!(of("mixed.txt").is_empty());
    // Lines of a file do not tell; the file does.
    let lines = study.file("lines.txt", "A\njānis ide\n");
    let found = study
        .project
        .privacy_of_files(&[&lines], None)
        .expect("checked");
    assert_eq!(found, []);
    let lines = study.file("lines.txt", "a\njānis ide\n");
    let found = study
        .project
        .privacy_of_files(&[&lines], None)
        .expect("checked");
    assert_eq!(found.len(), 1);
}
