//! What verification finds: in reports that somebody altered, in reports that the project has left behind, and in
//! projects that somebody damaged.

use std::path::PathBuf;

use tempfile::TempDir;
use verbatim_engine::{
    Failed, FixedEnvironment, ImportOptions, ImportStatus, LinkRequest, NewPriority, NewProject,
    ParticipantChange, Project, QuoteRef, ReportFormat, ReportLanguage, SessionChange,
};
use verbatim_model::consent::Consent;
use verbatim_model::operation::Timestamp;
use verbatim_model::participant::Role;
use verbatim_model::priority::LinkKind;
use verbatim_model::session::SessionKind;
use verbatim_model::term::Term as _;

const TALK: &str = "\
Zdenka: Kome treba tržnica?

Ana: Tržnica mora ostati naša, naša! Ne dam je 🙂 nikome.

Boris: Ali tko će platiti krov?

Luka: Meni je svejedno, nek ostane.
";

const ANA: &str = "Tržnica mora ostati naša, naša! Ne dam je 🙂 nikome.";
const SHORT: &str = "Tržnica mora ostati naša, […] nikome.";
const BORIS: &str = "Ali tko će platiti krov?";
const LUKA: &str = "nek ostane";

const CODEBOOK: &str = "
[codebook]
key = \"neb\"
version = \"1\"
languages = [\"hr\"]

[[code]]
key = \"market\"
kind = \"theme\"
name = { hr = \"Tržnica\", en = \"Market\" }
";

struct Study {
    folder: TempDir,
    project: Project,
}

fn open(folder: &TempDir) -> Project {
    let environment = Box::new(FixedEnvironment::new(Timestamp(1_800_000_000_000)));
    Project::open(&folder.path().join("study"), None, environment).expect("opens")
}

fn quote(words: &str) -> QuoteRef {
    let start = TALK[..TALK.find(words).expect("said")].chars().count();
    QuoteRef {
        source: "fg.txt".to_owned(),
        start,
        end: start + words.chars().count(),
    }
}

impl Study {
    /// One focus group and two priorities.
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let new = NewProject {
            title: "Tržnica".to_owned(),
            languages: Vec::new(),
            coder: "Ana Ž.".to_owned(),
        };
        let project = Project::create(
            &folder.path().join("study"),
            &new,
            Box::new(FixedEnvironment::new(Timestamp(1_780_000_000_000))),
        );
        let mut study = Self {
            project: project.expect("a project"),
            folder,
        };
        study.import("fg.txt", TALK, SessionKind::FocusGroup);
        study.person("Zdenka", Some(Role::Moderator), Consent::ByNumber);
        for (name, consent) in [
            ("Ana", Consent::ByNumber),
            ("Boris", Consent::ByName),
            ("Luka", Consent::ByNumber),
        ] {
            study.person(name, Some(Role::Participant), consent);
        }
        for claim in ["Residents want the hall kept public", "The roof is urgent"] {
            let new = NewPriority {
                claim: claim.to_owned(),
                ..NewPriority::default()
            };
            study.project.add_priority(&new).expect("added");
        }
        study.link("P1", LinkKind::Supports, ANA, Some(SHORT));
        study.link("P1", LinkKind::Qualifies, BORIS, None);
        study.link("P1", LinkKind::Supports, LUKA, None);
        study.link("P2", LinkKind::Contradicts, BORIS, None);
        study
    }

    fn import(&mut self, name: &str, text: &str, kind: SessionKind) {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        let options = ImportOptions {
            about: SessionChange {
                kind: Some(kind),
                ..SessionChange::default()
            },
            ..ImportOptions::default()
        };
        let mut statuses = Vec::new();
        self.project
            .import(&[path], &options, None, &mut |_, _| {}, &mut |row| {
                statuses.push(row.status);
            })
            .expect("imports");
        assert_eq!(statuses, [ImportStatus::Imported]);
    }

    fn person(&mut self, label: &str, role: Option<Role>, consent: Consent) {
        let change = ParticipantChange {
            role,
            consent: Some(consent),
            ..ParticipantChange::default()
        };
        let set = self.project.set_participant(label, None, &change);
        set.expect("set");
    }

    fn link(&mut self, key: &str, kind: LinkKind, words: &str, shown: Option<&str>) -> String {
        let request = LinkRequest {
            paraphrase: None,
            kind,
            codings: Vec::new(),
            quotes: vec![quote(words)],
            shown: shown.map(str::to_owned),
        };
        let links = self.project.link(key, &request).expect("linked");
        links[0].clone()
    }

    fn report(&self, format: ReportFormat) -> String {
        String::from_utf8(self.bytes(format)).expect("text")
    }

    fn bytes(&self, format: ReportFormat) -> Vec<u8> {
        (self.project)
            .report(format, ReportLanguage::English, None)
            .expect("a report")
    }

    /// What is wrong with a report.
    fn failed(&self, format: ReportFormat, report: impl AsRef<[u8]>) -> Vec<Failed> {
        let path: PathBuf = self.folder.path().join(format!("report.{format}"));
        std::fs::write(&path, report).expect("written");
        self.project.verify(&[&path]).expect("verifies").failed
    }

    /// What is wrong with the project alone.
    fn damage(self, sql: &str) -> Vec<Failed> {
        let Self { folder, project } = self;
        drop(project);
        // Whoever damages the file is no part of the program and does not ask the store.
        let database = rusqlite::Connection::open(folder.path().join("study/project.db"));
        let database = database.expect("opens");
        assert!(database.execute(sql, []).expect("changed") > 0, "{sql}");
        drop(database);
        open(&folder).verify(&[]).expect("verifies").failed
    }
}

fn says(failed: &[Failed], reason: &str) -> bool {
    failed.iter().any(|failed| failed.reason.contains(reason))
}

#[test]
fn reports_of_today_hold_on_any_stated_date() {
    let study = Study::new();
    for format in ReportFormat::written() {
        assert_eq!(study.failed(format, study.bytes(format)), [], "{format}");
        let dated = (study.project).report(format, ReportLanguage::English, Some("2031-02-03"));
        let dated = dated.expect("a report");
        assert_eq!(study.failed(format, &dated), [], "{format}");
        // Files in a zip file are no text.
        if let Ok(text) = String::from_utf8(dated) {
            let crlf = text.replace('\n', "\r\n");
            assert_eq!(study.failed(format, &crlf), [], "{format}");
        }
    }
}

#[test]
fn reports_hold_in_every_language_and_a_changed_letter_does_not() {
    let study = Study::new();
    for &language in ReportLanguage::ALL {
        for format in ReportFormat::written() {
            let report = (study.project)
                .report(format, language, None)
                .expect("a report");
            assert_eq!(study.failed(format, &report), [], "{format} {language}");
            let Ok(text) = String::from_utf8(report) else {
                continue; // Their own tests are in `verbatim-report`.
            };
            assert!(text.contains("mora ostati"), "{format} {language}");
            let altered = text.replacen("mora ostati", "mora ostoti", 1);
            assert_ne!(study.failed(format, &altered), [], "{format} {language}");
        }
    }
}

/// Format, what stands there, what somebody writes instead at the first place, and what is said of it.
const TAMPERED: &[(ReportFormat, &str, &str, &str)] = &[
    (
        ReportFormat::Json,
        "\"participant\": \"2\"",
        "\"participant\": \"3\"",
        "(participant)",
    ),
    (
        ReportFormat::Json,
        "\"speaker\": \"2\"",
        "\"speaker\": \"Ana\"",
        "(speaker)",
    ),
    (
        ReportFormat::Json,
        "\"role\": \"participant\"",
        "\"role\": \"expert\"",
        "(role)",
    ),
    (
        ReportFormat::Json,
        "\"session\": \"fg\",\n          \"session_kind\"",
        "\"session\": \"ws\",\n          \"session_kind\"",
        "(session)",
    ),
    (ReportFormat::Json, "\"turn\": 2,", "\"turn\": 3,", "(turn)"),
    (
        ReportFormat::Json,
        "\"link\": \"qualifies\"",
        "\"link\": \"supports\"",
        "no link of `P1` as supports covers it",
    ),
    (ReportFormat::Json, "\"n\": 2,", "\"n\": 9,", "the figures"),
    (
        ReportFormat::Json,
        "\"claim\": \"The roof is",
        "\"claim\": \"The roof is not",
        "the claim differs",
    ),
    (
        ReportFormat::Json,
        "\"flags\": [\n        \"one-session\"",
        "\"flags\": [\n        \"one-voice\"",
        "the flags differ",
    ),
    (
        ReportFormat::Html,
        "<figcaption>2 ·",
        "<figcaption>3 ·",
        "(attribution)",
    ),
    (
        ReportFormat::Html,
        "<blockquote lang=\"hr\">",
        "<blockquote lang=\"hr\" style=\"display:none\">",
        "what stands at line",
    ),
    (
        ReportFormat::Html,
        "</figure>",
        "</figure>\n<p>„fake“ (2)</p>",
        "what stands at line",
    ),
    (
        ReportFormat::Html,
        "<blockquote lang=\"hr\">Ali",
        "<blockquote lang=\"hr\">Ali ne",
        "the words differ",
    ),
    (
        ReportFormat::Markdown,
        "\n2 · participant",
        "\n3 · participant",
        "(attribution)",
    ),
    (
        ReportFormat::Markdown,
        "\n## Method",
        "\n„fake“ (2)\n\n## Method",
        "what stands at line",
    ),
    (
        ReportFormat::Csv,
        ",contradicts,Q2,",
        ",supports,Q2,",
        "no link of `P2` as supports covers it",
    ),
    (
        ReportFormat::Csv,
        "fg.txt,2,2,2,",
        "fg.txt,2,2,3,",
        "(participant)",
    ),
    // Words that nobody left out, and nobody chose to show whole.
    (
        ReportFormat::Markdown,
        "Ali tko će platiti krov?",
        "Ali tko […] krov?",
        "nobody recorded",
    ),
    (
        ReportFormat::Html,
        "[…] nikome.",
        "naša! Ne dam je 🙂 nikome.",
        "what stands at line",
    ),
];

#[test]
fn tampering_is_told() {
    let study = Study::new();
    for &(format, from, to, reason) in TAMPERED {
        let whole = study.report(format);
        assert!(whole.contains(from), "{format}: {from}\n{whole}");
        let failed = study.failed(format, whole.replacen(from, to, 1));
        assert!(says(&failed, reason), "{format}: {from} → {to}: {failed:?}");
        let told = |failed: &Failed| failed.report.is_some() && !failed.reason.is_empty();
        assert!(failed.iter().all(told), "{failed:?}");
    }
}

/// Quote and manifest both lead to other words, with the right hash.
#[test]
fn a_quote_pointed_at_the_moderator_is_found() {
    let study = Study::new();
    let (from, to) = (quote(ANA), quote("Kome treba tržnica?"));
    let hash = |words: &str| verbatim_model::text::Hash::of(words.as_bytes()).to_string();
    let moved = |text: String, place: &dyn Fn(&QuoteRef) -> String| {
        let moved = text
            .replace(&place(&from), &place(&to))
            .replace(&hash(ANA), &hash("Kome treba tržnica?"));
        assert_ne!(moved, text);
        moved
            .replace(SHORT, "Kome treba tržnica?")
            .replace(ANA, "Kome treba tržnica?")
    };
    let json = study
        .report(ReportFormat::Json)
        .replace(&format!("          \"shown\": \"{SHORT}\",\n"), "");
    // Positions are indented by the depth of quotes and of the manifest.
    let deep = moved(json, &|q| {
        format!("\"start\": {},\n          \"end\": {},", q.start, q.end)
    });
    let json = moved(deep, &|q| {
        format!("\"start\": {},\n      \"end\": {},", q.start, q.end)
    });
    let markdown = moved(study.report(ReportFormat::Markdown), &|q| {
        format!("| {} | {} |", q.start, q.end)
    });
    for (format, report) in [
        (ReportFormat::Json, json),
        (ReportFormat::Markdown, markdown),
    ] {
        let failed = study.failed(format, &report);
        assert!(
            says(&failed, "1 is no evidence: moderator or observer"),
            "{format}: {failed:?}"
        );
        assert!(
            says(&failed, "missing: the project prints it under `P1`"),
            "{format}: {failed:?}"
        );
    }
}

#[test]
fn a_report_without_a_priority_is_found() {
    let mut study = Study::new();
    study.project.end_batch();
    study.project.remove_priority("P2").expect("removed");
    let without: Vec<Vec<u8>> = ReportFormat::written()
        .map(|format| study.bytes(format))
        .collect();
    study.project.undo(None).expect("undone");
    for (format, report) in ReportFormat::written().zip(&without) {
        let failed = study.failed(format, report);
        assert!(
            says(&failed, "the report lacks the priority `P2`"),
            "{format}: {failed:?}"
        );
        assert!(says(&failed, "write it again"), "{format}");
    }
}

/// What happens in the project after the report, and what is said of the report then.
#[test]
fn reports_that_the_project_left_behind() {
    type Act = fn(&mut Study);
    let acts: [(Act, &[&str]); 6] = [
        (
            |study| study.person("Luka", None, Consent::NoUse),
            &["the consent of 4 is `no-use` now", "the figures"],
        ),
        (
            |study| study.person("Luka", None, Consent::ParaphraseOnly),
            &["the consent of 4 is `paraphrase-only` now"],
        ),
        (
            |study| study.person("Boris", None, Consent::ByNumber),
            &["what is said of it differs"],
        ),
        (
            |study| study.person("Ana", Some(Role::Observer), Consent::ByNumber),
            &["2 is no evidence: moderator or observer"],
        ),
        (
            |study| {
                let link = study.link("P1", LinkKind::Supports, LUKA, None);
                study.project.unlink("P1", &[link]).expect("unlinked");
            },
            &["no link of `P1` as supports covers it", "the figures"],
        ),
        (
            |study| {
                study.link("P2", LinkKind::Supports, LUKA, None);
            },
            &[
                "missing: the project prints it under `P2` as supports",
                "the figures",
            ],
        ),
    ];
    for (act, reasons) in acts {
        let mut study = Study::new();
        let reports: Vec<Vec<u8>> = ReportFormat::written()
            .map(|format| study.bytes(format))
            .collect();
        act(&mut study);
        for (format, report) in ReportFormat::written().zip(&reports) {
            let failed = study.failed(format, report);
            for reason in reasons {
                assert!(says(&failed, reason), "{format}: {reason}: {failed:?}");
            }
            assert_eq!(study.failed(format, study.bytes(format)), [], "{format}");
        }
    }
}

#[test]
fn an_older_report_holds_while_all_that_it_prints_does() {
    let mut study = Study::new();
    let reports: Vec<Vec<u8>> = ReportFormat::written()
        .map(|format| study.bytes(format))
        .collect();
    study.import(
        "biljeske.txt",
        "Krov curi već godinama.\n",
        SessionKind::Document,
    );
    study
        .project
        .import_codebook("neb.toml", CODEBOOK)
        .expect("imported");
    study.link("P1", LinkKind::Context, "Kome treba", None);
    for (format, report) in ReportFormat::written().zip(&reports) {
        // A table of quotes has no list of sources.
        let same = *report == study.bytes(format);
        assert_eq!(same, format == ReportFormat::Csv, "{format}");
        assert_eq!(study.failed(format, report), [], "{format}");
    }
}

#[test]
fn damage_in_the_project_is_told() {
    let with_coding = || {
        let mut study = Study::new();
        study
            .project
            .import_codebook("neb.toml", CODEBOOK)
            .expect("imported");
        let coding = study
            .project
            .add_coding("market", &quote(LUKA))
            .expect("coded");
        let request = LinkRequest {
            paraphrase: None,
            kind: LinkKind::Supports,
            codings: vec![coding],
            quotes: Vec::new(),
            shown: None,
        };
        study.project.link("P2", &request).expect("linked");
        study
    };
    for (sql, reason) in [
        (
            "update coding set status = 'rejected'",
            "rests on a coding that was rejected",
        ),
        (
            "update link set shown = 'Nikad nisam […]' where shown is not null",
            "not a shortening",
        ),
        (
            "update link set hash = zeroblob(32)",
            "differ from those that were linked",
        ),
        (
            "update link set start = 9999, end = 10000",
            "not inside the text",
        ),
        (
            "update link set kind = 'šapuće' where shown is not null",
            "link",
        ),
        ("update coding set status = 'možda'", "coding"),
        ("update turn set start = start + 1", "do not match its hash"),
    ] {
        let failed = with_coding().damage(sql);
        assert!(says(&failed, reason), "{sql}: {failed:?}");
    }
    assert_eq!(with_coding().damage("update project set title = title"), []);
}
