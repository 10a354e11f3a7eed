//! A little invented study in four languages, with people of every consent and texts that try to break the formats.
use verbatim_analysis::evidence::{
    LinkRow, PriorityEvidence, PriorityRow, StaleReason, Study, ThemeLinks,
};
use verbatim_model::coding::CodeKind;
use verbatim_model::confidence::{Component, Concern, ConfidenceLevel};
use verbatim_model::id::SessionId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::text::Hash;
use verbatim_model::validation::{Outcome, ValidationResult};
use verbatim_report::figures::ReportFigures;
use verbatim_report::{
    AssessmentView, CodeFacts, CodeMaterial, CodebookFacts, ConfidenceView, Contents, LookedView,
    Material, ObjectiveFacts, ObjectiveMaterial, PersonFacts, PracticeMaterial, PriorityMaterial,
    RemarkView, Report, ReportChapter, ReportLanguage, SaturationFacts, SessionFacts, SourceFacts,
    Template, ValidationMaterial,
};

pub mod figures;

use crate::study_text::StudyText;

const STUDY: &str = "
+ Ana P1 participant residents Modrina by-number
+ Boris P2 participant <traders> Modrina by-name
+ Čedo P3 expert council Modrina not-recorded
+ Vera P4 participant residents Modrina by-number
+ Jānis P5 participant residents Dzērve paraphrase-only
+ Ieva P6 expert council Dzērve by-number
+ Zdenka P7 moderator team Modrina by-number
+ Pēteris P8 participant <traders> Dzērve no-use
+ Giulia P10 - cooperatives Valdombra by-name
+ P11 P11 participant youth Valdombra by-number

= fg-hr focus-group Modrina hr
@ Vera
Zdenka: Kome treba tržnica?
Ana: =Tržnica *mora* ostati naša, naša! Ne dam je — <b>nikome</b> & nikad. 🙂 Pa _tko_ bi je čuvao, ako ne mi, koji smo je i gradili?
Boris: -Da, ali tko će platiti krov?
Svi: Tako je!

= int-hr interview Modrina hr
Čedo: Tržnica je javno dobro | javni dug. `Novca` nema.

= fg-lv focus-group Dzērve lv
Jānis: Tirgus pieder mums visiem, es tā saku.
Pēteris: Pārdot un viss, nav ko runāt!
Ieva: Tirgus ir jāsaglabā \\[kopā].

= it-lab workshop Valdombra it
Giulia: Perché il mercato è nostro, \"nostro\" davvero: e allora?
P11: 1. Più o meno… sì, cioè no.

= case document Modrina en
Report: The co-op has run the hall since 2019.
";

/// Claim, territories, objectives and links of each priority; `(words)` after a link is its shortened form.
type Plan = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    &'static [&'static str],
);

/// Words with everything that could break a format, and how they are shortened.
const HALL: &str = "supports fg-hr: =Tržnica *mora* ostati naša, naša! Ne dam je — <b>nikome</b> & nikad. 🙂 Pa _tko_ bi je čuvao, ako ne mi, koji smo je i gradili?(=Tržnica *mora* ostati naša, […] Pa _tko_ bi je čuvao […])";

const PLANS: [Plan; 4] = [
    (
        "Residents want the market hall kept public & <open>",
        &[],
        &["obj-2", "obj-9"],
        &[
            HALL,
            "supports int-hr: Tržnica je javno dobro | javni dug.",
            "supports fg-lv: Tirgus pieder mums visiem",
            "supports fg-lv: Pārdot",
            "supports* fg-lv: Tirgus ir jāsaglabā \\[kopā].",
            "supports it-lab: Perché il mercato è nostro, \"nostro\" davvero",
            "supports case: The co-op has run the hall",
            "qualifies fg-hr: -Da, ali tko će platiti krov?",
            "contradicts it-lab: 1. Più o meno… sì, cioè no.",
            "context fg-hr: Kome treba",
        ],
    ),
    (
        "The roof is urgent",
        &["Modrina", "Atlantis"],
        &["obj-3"],
        &[
            "supports fg-hr: Tako je!",
            "supports fg-hr: -Da, ali tko će platiti krov?",
            "supports fg-hr: treba tržnica?⏎Ana: =Tržnica",
            "supports fg-lv: Tirgus ir",
            // Not a shortening: the whole words are printed.
            "contradicts int-hr: `Novca` nema.(Novca ima […])",
        ],
    ),
    (
        "Latvians say it too",
        &["dzērve"],
        &[],
        &["supports fg-lv: Tirgus pieder mums visiem"],
    ),
    (
        "Nobody spoke of parking",
        &[],
        &["obj-2"],
        // A label, a moderator, somebody who refused, and the setting.
        &[
            "supports fg-hr: Zdenka:",
            "supports fg-hr: Kome treba tržnica?",
            "supports fg-lv: Pārdot",
            "context fg-hr: Tako je!",
        ],
    ),
];

fn link(study: &StudyText, line: &str) -> LinkRow {
    let shortened = line.strip_suffix(')').and_then(|line| line.split_once('('));
    match shortened {
        Some((line, shown)) => LinkRow {
            shown: Some(shown.to_owned()),
            ..study.link(line)
        },
        None => study.link(line),
    }
}

/// The report of the sample study.
pub fn report() -> Report {
    report_in(ReportLanguage::English)
}

/// A report in a format that is text.
pub fn text(report: &Report, format: verbatim_report::Format) -> String {
    String::from_utf8(verbatim_report::render(report, format).expect("writes")).expect("text")
}

/// The report of the sample study in a language.
pub fn report_in(language: ReportLanguage) -> Report {
    report_with(language, |_, _| {})
}

/// The same with the chapters of a choice.
pub fn report_of(language: ReportLanguage, contents: Contents) -> Report {
    report_with(language, |material, text| {
        material.contents = contents;
        material.figures = figures::figures();
        if contents.has(ReportChapter::Quotes) {
            let lines = [
                HALL,
                "supports fg-lv: Pārdot",
                "supports fg-lv: Tirgus pieder mums visiem",
                "supports fg-lv: Tirgus ir jāsaglabā \\[kopā].",
            ];
            material.quote_book = vec![CodeMaterial {
                key: "market".to_owned(),
                evidence: evidence(text, material.study, &lines),
            }];
        }
    })
}

/// The report of the sample study in a language, of material that `adjust` changes; it gets the ids of people by label.
pub fn report_with(
    language: ReportLanguage,
    adjust: impl FnOnce(&mut Material<'_>, &StudyText),
) -> Report {
    let text = StudyText::parse(STUDY);
    let study = Study::new(text.tables());
    let priorities = (1..)
        .zip(PLANS)
        .map(|(number, (claim, territories, objectives, links))| {
            let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
            PriorityMaterial {
                key: format!("P{number}"),
                claim: claim.to_owned(),
                territories: owned(territories),
                objectives: owned(objectives),
                evidence: study.evidence(&PriorityRow {
                    territories: owned(territories),
                    links: self::links(&text, links),
                    ..PriorityRow::default()
                }),
                stale: match number {
                    1 => [(StaleReason::Definition, 2), (StaleReason::Revision, 1)].into(),
                    _ => [].into(),
                },
                looked: match number {
                    2 => vec![LookedView {
                        by: "Ada".to_owned(),
                        date: "2026-11-21".to_owned(),
                        note: "pročitala sve: ništa protiv".to_owned(),
                    }],
                    _ => Vec::new(),
                },
                confidence: confidence(number),
            }
        })
        .collect();
    let mut material = Material {
        embargoes: std::collections::BTreeMap::new(),
        translations: std::collections::BTreeMap::new(),
        paraphrases: std::collections::BTreeMap::new(),
        small_cell: 1,
        title: "Tržnica & ‹tirgus›: mercati".to_owned(),
        date: "2026-11-22".to_owned(),
        tool: "verbatim 0.1.0".to_owned(),
        language,
        contents: Contents::USUAL,
        template: Template::default(),
        people: people(&study, &text),
        saturation: Some(SaturationFacts {
            sessions: 3,
            reached: None,
            base: 4,
            run: 2,
            threshold: "5".to_owned(),
        }),
        study: &study,
        names: text
            .names
            .iter()
            .map(|(name, id)| (*id, format!("{name} Prezime")))
            .collect(),
        attributes: text
            .names
            .iter()
            .map(|(name, id)| {
                let age = if name == "Giulia" { "=41" } else { "<40" };
                (*id, [("dob #1".to_owned(), age.to_owned())].into())
            })
            .collect(),
        linked_codes: (PLANS.iter())
            .flat_map(|(.., links)| links.iter())
            .map(|line| (link(&text, line).id, "Prostor › Tržnica".to_owned()))
            .collect(),
        originals: (PLANS.iter())
            .flat_map(|(.., links)| links.iter())
            .map(|line| (link(&text, line).id, "line 7".to_owned()))
            .collect(),
        codes: vec![CodeFacts {
            key: "market".to_owned(),
            kind: CodeKind::Code,
            path: "Prostor › Tržnica".to_owned(),
            definition: "=tirgus, mercato".to_owned(),
        }],
        sessions: (text.sessions.iter())
            .map(|row| SessionFacts {
                key: row.key.clone(),
                kind: row.kind,
                date: Some("2026-10-01".to_owned()),
                country: row.country.clone(),
                territory: row.territory.clone(),
            })
            .collect(),
        objectives: vec![
            ObjectiveFacts {
                key: "obj-2".to_owned(),
                name: "Engagement <of> stakeholders".to_owned(),
            },
            ObjectiveFacts {
                key: "obj-3".to_owned(),
                name: "Innovation".to_owned(),
            },
        ],
        codebook: Some(CodebookFacts {
            key: "neb".to_owned(),
            version: "1".to_owned(),
        }),
        coders: vec!["Māra".to_owned(), "Ada".to_owned(), "Ada".to_owned()],
        sources: text
            .sources
            .iter()
            .rev()
            .filter_map(|(_, name, session, words)| {
                let session = text.sessions.iter().find(|row| row.id == *session)?;
                Some(SourceFacts {
                    name: name.clone(),
                    session: session.key.clone(),
                    kind: session.kind,
                    date: Some("2026-10-01".to_owned()),
                    format: "txt".to_owned(),
                    language: Some(LanguageTag::HR),
                    original: Hash::of(name.as_bytes()),
                    text: Hash::of(words.as_bytes()),
                })
            })
            .collect(),
        priorities,
        objective_pages: vec![ObjectiveMaterial {
            key: "obj-2".to_owned(),
            evidence: study.objective(&[
                ThemeLinks {
                    key: "market".to_owned(),
                    accepted: links(&text, SPOKEN),
                    suggested: links(&text, &["supports it-lab: e allora?"]),
                },
                ThemeLinks {
                    key: "parking".to_owned(),
                    ..ThemeLinks::default()
                },
            ]),
        }],
        validations: validations(&text, &study),
        figures: ReportFigures::default(),
        quote_book: Vec::new(),
        practices: vec![PracticeMaterial {
            key: "G1".to_owned(),
            title: "=The hall | run by *us*".to_owned(),
            territory: Some("Upper <Lennmark>".to_owned()),
            session: session_id(&text, "case"),
            description: Some("Kopīga halle; jumts & grīda.".to_owned()),
            lessons: vec![
                (
                    1,
                    "Počni malim: _krov_ prvo".to_owned(),
                    evidence(
                        &text,
                        &study,
                        &["supports case: The co-op has run the hall"],
                    ),
                ),
                (2, "Nobody told it".to_owned(), evidence(&text, &study, &[])),
            ],
            remarks: vec![
                RemarkView {
                    number: 1,
                    reviewer: "Ķirils Žagars".to_owned(),
                    date: Some("2026-05-20".to_owned()),
                    text: "Chi paga?".to_owned(),
                    answer: Some("-Općina".to_owned()),
                },
                RemarkView {
                    number: 2,
                    reviewer: "Ada".to_owned(),
                    date: None,
                    text: "Čije je?".to_owned(),
                    answer: None,
                },
            ],
        }],
    };
    adjust(&mut material, &text);
    Report::new(&material)
}

/// What speaks to the objective; two of the words may not be printed.
const SPOKEN: &[&str] = &[
    HALL,
    "supports fg-hr: -Da, ali tko će platiti krov?",
    "supports fg-lv: Tirgus pieder mums visiem",
    "supports fg-lv: Pārdot",
    "supports fg-hr: Kome treba tržnica?",
];

fn links(study: &StudyText, lines: &[&str]) -> Vec<LinkRow> {
    lines.iter().map(|line| link(study, line)).collect()
}

fn people(study: &Study<'_>, text: &StudyText) -> Vec<PersonFacts> {
    (text.names.iter())
        .filter_map(|(_, id)| study.participant(*id))
        .map(|person| PersonFacts {
            id: person.id,
            number: person.number.clone(),
            role: person.role,
            group: person.group.clone(),
            consent: person.consent,
            sessions: 1,
        })
        .collect()
}

fn evidence(text: &StudyText, study: &Study<'_>, lines: &[&str]) -> PriorityEvidence {
    study.evidence(&PriorityRow {
        links: links(text, lines),
        ..PriorityRow::default()
    })
}

/// The session with this key.
fn session_id(text: &StudyText, key: &str) -> Option<SessionId> {
    let mut sessions = text.sessions.iter();
    sessions.find(|row| row.key == key).map(|row| row.id)
}

fn validations(text: &StudyText, study: &Study<'_>) -> Vec<ValidationMaterial> {
    let session = |key| session_id(text, key).expect("a session");
    let put = |key: &str, session, result, lines: &[&str]| ValidationMaterial {
        key: key.to_owned(),
        priority: Some("P1".to_owned()),
        objective: None,
        session,
        wording: "Želite li da tržnica ostane „naša”?".to_owned(),
        result,
        note: None,
        evidence: evidence(text, study, lines),
    };
    vec![
        put(
            "V1",
            session("fg-hr"),
            ValidationResult::Hands {
                in_favour: 2,
                against: 0,
                abstained: 1,
                present: 4,
            },
            &[
                HALL,
                "contradicts fg-hr: -Da, ali tko će platiti krov?",
                "qualifies fg-hr: Kome treba tržnica?",
            ],
        ),
        ValidationMaterial {
            note: Some("=Daži klusēja | vienojās".to_owned()),
            ..put(
                "V2",
                session("fg-lv"),
                ValidationResult::Ranking {
                    rank: 1,
                    of: 3,
                    voters: 2,
                },
                &[
                    "supports fg-lv: Tirgus pieder mums visiem",
                    "contradicts fg-lv: Pārdot",
                ],
            )
        },
        put(
            "V3",
            session("it-lab"),
            ValidationResult::Dots {
                dots: 1234,
                of: 5678,
                voters: 2,
            },
            &[],
        ),
        ValidationMaterial {
            priority: None,
            objective: Some("obj-3".to_owned()),
            ..put(
                "V4",
                session("it-lab"),
                ValidationResult::Discussion {
                    outcome: Outcome::Mixed,
                },
                &["supports it-lab: Perché il mercato è nostro, \"nostro\" davvero"],
            )
        },
    ]
}

/// The form of the first priority, all of it; that of the second, begun.
fn confidence(number: usize) -> Option<ConfidenceView> {
    let said = |component, reason: &str| AssessmentView {
        component,
        concern: Concern::Minor,
        reason: reason.to_owned(),
    };
    let all = vec![
        said(Component::Methodological, "=viens vadītājs"),
        said(Component::Coherence, "un dubbio | solo"),
        said(Component::Adequacy, "*few* words"),
        said(Component::Relevance, "sve odavde"),
    ];
    let form = |assessments, overall: Option<ConfidenceLevel>| ConfidenceView {
        assessments,
        overall,
        explanation: overall.map(|_| "Žao mi je: malo glasova".to_owned()),
        by: "Māra".to_owned(),
        date: "2026-11-20".to_owned(),
    };
    match number {
        1 => Some(form(all, Some(ConfidenceLevel::Moderate))),
        2 => Some(form(all.into_iter().take(1).collect(), None)),
        _ => None,
    }
}

/// The canonical text of a source.
pub fn source_text(name: &str) -> String {
    let text = StudyText::parse(STUDY);
    let source = text.sources.iter().find(|(_, known, ..)| known == name);
    source.expect("a source").3.clone()
}

/// The formats that are text.
pub fn formats() -> &'static [verbatim_report::Format] {
    use verbatim_report::Format::{Csv, Html, Json, Markdown};
    &[Html, Markdown, Csv, Json]
}
