//! Each rule of matrices and co-occurrence with an example that can be checked by hand. `docs/matrices.md` tells the same
//! rules.

use std::collections::{BTreeMap, BTreeSet};

use crate::study_text::{StudyText, codebook};
use verbatim_analysis::coded::{
    Cell, Coded, Codes, CodingRow, ColumnKind, Dimension, Matrix, Nearness, Restriction,
};
use verbatim_analysis::evidence::{LeftOutReason, Study};
use verbatim_model::id::{ParticipantId, SessionId, SourceId};

const STUDY: &str = "
+ Ana P1 participant residents Modrina by-number
+ Boris P2 participant traders Modrina by-name
+ Čedo P3 expert council Modrina by-number
+ Vera P4 participant residents Modrina not-recorded
+ Jānis P5 participant Residents Dzērve by-number
+ Ieva P10 expert council Dzērve by-number
+ Zdenka P7 moderator team Modrina by-number
+ Pēteris P8 participant traders Dzērve no-use
+ Luka P9 participant youth - paraphrase-only

= fg1 focus-group Modrina hr
@ Vera
Zdenka: Kome treba tržnica? Tko plaća krov?
Ana: Tržnica mora ostati naša, naša! Krov curi. Grad nema novca.
Boris: Ali tko će platiti krov? Ja neću.
Svi: Krov, krov!
Luka: Krov je skup.

= fg2 focus-group Dzērve lv
Jānis: Tirgus pieder mums, bet jumts tek.
Pēteris: Jumts ir dārgs.
Ieva: Jumts ir jāmaina un tirgus jāsaglabā.

= fg10 focus-group - it
Luka: Il tetto e il mercato.

= case document Modrina en
Report: The roof was paid by the city.
";

const CODEBOOK: &str = "
!obj-1
!obj-2
trznica: obj-1
  krov: obj-2
    novac
zrak
";

const CODINGS: &[&str] = &[
    "trznica fg1: Tržnica mora ostati naša",
    "trznica fg1: mora ostati naša, naša",
    "krov fg1: Krov curi",
    "novac fg1: Grad nema novca",
    "krov fg1: tko će platiti krov? Ja",
    "krov fg1: Krov, krov!",
    "krov fg1: Krov je skup",
    "krov fg1: Tko plaća krov",
    "trznica fg2: Tirgus pieder mums",
    "krov fg2: jumts tek",
    "krov fg2: Jumts ir dārgs",
    "krov fg2: Jumts ir jāmaina",
    "trznica fg2: tirgus jāsaglabā",
    "krov fg10: Il tetto",
    "krov case: The roof was paid",
];

fn with<T>(restriction: Option<&Restriction>, ask: impl FnOnce(&Coded<'_, '_>, &Codes) -> T) -> T {
    let text = StudyText::parse(STUDY);
    let study = Study::new(text.tables());
    let codes = codebook(CODEBOOK);
    let codings: Vec<CodingRow> = CODINGS.iter().map(|line| text.coding(line)).collect();
    let coded = Coded::new(&study, &codes, &codings, restriction);
    ask(&coded, &codes)
}

fn cell(cell: Option<Cell>) -> String {
    cell.map_or("-".to_owned(), |cell| {
        format!("{}m{}s", cell.mentions, cell.speakers)
    })
}

/// `label base: cells… = total`, line by line.
fn show(matrix: &Matrix, codes: &Codes) -> Vec<String> {
    let heads: Vec<String> = (matrix.columns.iter())
        .map(|column| {
            let label = match column.kind {
                ColumnKind::Value => column.label.clone(),
                ColumnKind::Document => format!("[{}]", column.label),
                ColumnKind::Unset => "∅".to_owned(),
            };
            format!("{label} {}/{}", column.base.speakers, column.base.sessions)
        })
        .collect();
    let line = |name: &str, cells: &[Option<Cell>], total: Cell| {
        let cells: Vec<String> = cells.iter().map(|c| cell(*c)).collect();
        format!("{name}: {} = {}", cells.join(" "), cell(Some(total)))
    };
    let mut lines = vec![format!(
        "{} = {}/{}",
        heads.join(" "),
        matrix.base.speakers,
        matrix.base.sessions
    )];
    for row in &matrix.rows {
        lines.push(line(&codes.row(row.code).key, &row.cells, row.total));
    }
    lines.push(line("any", &matrix.totals, matrix.total));
    lines
}

fn matrix(dimension: &Dimension, rows: &[&str], exact: bool) -> Vec<String> {
    with(None, |coded, codes| {
        let rows: Vec<usize> = rows
            .iter()
            .map(|key| codes.place_of_key(key).expect("a code"))
            .collect();
        show(&coded.matrix(&rows, dimension, exact), codes)
    })
}

#[test]
fn codes_and_speakers() {
    // P8 refused use, P7 moderates: neither is a column. “Svi” and the case study are mentions of nobody. P10 comes last.
    assert_eq!(
        matrix(
            &Dimension::Speaker,
            &["trznica", "krov", "novac", "zrak"],
            true
        ),
        [
            "P1 1/1 P2 1/1 P4 1/1 P5 1/1 P9 1/2 P10 1/1 ∅ 0/0 = 6/3",
            "trznica: 1m1s 0m0s 0m0s 1m1s 0m0s 1m1s 0m0s = 3m3s",
            "krov: 1m1s 1m1s 0m0s 1m1s 2m1s 1m1s 2m0s = 8m5s",
            "novac: 1m1s 0m0s 0m0s 0m0s 0m0s 0m0s 0m0s = 1m1s",
            "zrak: 0m0s 0m0s 0m0s 0m0s 0m0s 0m0s 0m0s = 0m0s",
            "any: 1m1s 1m1s 0m0s 2m1s 2m1s 2m1s 2m0s = 10m5s",
        ]
    );
}

#[test]
fn a_code_counts_those_under_it_as_if_they_were_itself() {
    // Ana's three codings have only punctuation between them: with krov and novac, all of it is one mention of trznica.
    // Jānis' and Ieva's have a word between: two mentions each.
    let rows = ["trznica", "krov"];
    assert_eq!(
        matrix(&Dimension::Session, &rows, false),
        [
            "fg1 4/1 fg2 2/1 fg10 1/1 [case] 0/0 = 6/3",
            "trznica: 4m3s 4m2s 1m1s 1m0s = 10m5s",
            "krov: 4m3s 2m2s 1m1s 1m0s = 8m5s",
            "any: 4m3s 4m2s 1m1s 1m0s = 10m5s",
        ]
    );
    assert_eq!(
        matrix(&Dimension::Session, &rows, true)[1..],
        [
            "trznica: 1m1s 2m2s 0m0s 0m0s = 3m3s",
            "krov: 4m3s 2m2s 1m1s 1m0s = 8m5s",
            "any: 4m3s 4m2s 1m1s 1m0s = 10m5s",
        ]
    );
}

#[test]
fn groups_and_territories_are_told_by_what_they_are_called() {
    // `residents` and `Residents` are one group; the first spelling in code point order is shown. Vera said nothing.
    assert_eq!(
        matrix(&Dimension::Group, &["krov"], true),
        [
            "council 1/1 Residents 3/2 traders 1/1 youth 1/2 ∅ 0/0 = 6/3",
            "krov: 1m1s 2m2s 1m1s 2m1s 2m0s = 8m5s",
            "any: 1m1s 2m2s 1m1s 2m1s 2m0s = 8m5s",
        ]
    );
    // fg10 has no territory, and neither has Luka; in fg1 he counts for Modrina. Documents are of no territory.
    assert_eq!(
        matrix(&Dimension::Territory, &["krov"], true),
        [
            "Dzērve 2/1 Modrina 4/1 ∅ 1/1 = 6/3",
            "krov: 2m2s 4m3s 2m1s = 8m5s",
            "any: 2m2s 4m3s 2m1s = 8m5s",
        ]
    );
}

#[test]
fn any_attribute_of_people_and_of_sessions() {
    let person = |name: &str| ParticipantId::derived(&[name.as_bytes()]);
    let age = |name: &str, age: &str| (person(name), age.to_owned());
    let ages = BTreeMap::from([
        age("Ana", "65"),
        age("Boris", "9"),
        age("Luka", "9"),
        age("Zdenka", "50"),
    ]);
    // 9 before 65; Zdenka's 50 is no column, since she is no evidence. Without an age: Vera, Jānis, Ieva.
    assert_eq!(
        matrix(&Dimension::Participants(ages), &["krov"], true)[..2],
        ["9 2/2 65 1/1 ∅ 3/2 = 6/3", "krov: 3m2s 1m1s 4m2s = 8m5s",]
    );
    let session = |key: &str| SessionId::derived(&[key.as_bytes()]);
    let months = ["fg1", "fg2"].map(|key| (session(key), "2026-03".to_owned()));
    assert_eq!(
        matrix(&Dimension::Sessions(months.into()), &["krov"], true)[..2],
        ["2026-03 6/2 ∅ 1/1 = 6/3", "krov: 6m5s 2m1s = 8m5s"]
    );
}

#[test]
fn themes_and_objectives() {
    // trznica serves obj-1, krov under it obj-2 as well; zrak serves none. Each person could speak to each objective.
    assert_eq!(
        matrix(
            &Dimension::Objective,
            &["trznica", "krov", "novac", "zrak"],
            false
        ),
        [
            "obj-1 6/3 obj-2 6/3 = 6/3",
            "trznica: 10m5s 8m5s = 10m5s",
            "krov: 8m5s 8m5s = 8m5s",
            "novac: 1m1s 1m1s = 1m1s",
            "zrak: - - = 0m0s",
            "any: 10m5s 8m5s = 10m5s",
        ]
    );
    // Exactly: trznica says obj-1, krov obj-2, novac nothing.
    assert_eq!(
        matrix(&Dimension::Objective, &["trznica", "krov", "novac"], true),
        [
            "obj-1 6/3 obj-2 6/3 ∅ 6/3 = 6/3",
            "trznica: 3m3s - - = 3m3s",
            "krov: - 8m5s - = 8m5s",
            "novac: - - 1m1s = 1m1s",
            "any: 3m3s 8m5s 1m1s = 10m5s",
        ]
    );
}

#[test]
fn a_query_restricts_what_is_counted_and_who_could_have_said_it() {
    let person = |name: &str| ParticipantId::derived(&[name.as_bytes()]);
    let session = SessionId::derived(&[b"fg1"]);
    // group:residents in fg1: Ana's turn (number 2); Vera could have.
    let restriction = Restriction {
        turns: [(SourceId::derived(&[b"fg1"]), 2)].into(),
        sessions: BTreeSet::from([session]),
        attendance: BTreeSet::from([(session, person("Ana")), (session, person("Vera"))]),
    };
    let lines = with(Some(&restriction), |coded, codes| {
        let krov = codes.place_of_key("krov").expect("a code");
        show(&coded.matrix(&[krov], &Dimension::Speaker, true), codes)
    });
    assert_eq!(
        lines,
        [
            "P1 1/1 P4 1/1 = 2/1",
            "krov: 1m1s 0m0s = 1m1s",
            "any: 1m1s 0m0s = 1m1s"
        ]
    );
}

#[test]
fn what_is_left_out_is_said_but_for_refusals() {
    let left_out: Vec<_> = with(None, |coded, _| coded.left_out().collect());
    assert_eq!(left_out, [(LeftOutReason::NotEvidence, 1)]);
}

/// `a b: both/either of_a of_b`, for pairs that stand together at all.
fn pairs(codebook_text: &str, codings: &[&str], nearness: Nearness, exact: bool) -> Vec<String> {
    let text = StudyText::parse(STUDY);
    let study = Study::new(text.tables());
    let codes = codebook(codebook_text);
    let codings: Vec<CodingRow> = codings.iter().map(|line| text.coding(line)).collect();
    let coded = Coded::new(&study, &codes, &codings, None);
    let all: Vec<usize> = (0..codes.len()).collect();
    let key = |place: usize| codes.row(place).key.clone();
    (coded.cooccurrence(&all, nearness, exact).pairs.iter())
        .filter(|pair| pair.both > 0)
        .map(|p| {
            format!(
                "{} {}: {}/{} {} {} {:.2}",
                key(p.a),
                key(p.b),
                p.both,
                p.either,
                p.of_a,
                p.of_b,
                p.jaccard()
            )
        })
        .collect()
}

#[test]
fn codes_that_stand_together() {
    let codings = [
        "a fg1: Tržnica mora ostati",
        "b fg1: Tržnica mora ostati",
        "a fg1: Krov curi",
        "b fg1: Krov curi. Grad",
        "a fg1: tko će platiti",
        "c fg1: Ja neću",
        "b fg1: Krov je skup",
        "a fg2: Tirgus",
    ];
    let pairs = |nearness| pairs("a\nb\nc\n", &codings, nearness, true);
    // The same words: once, of four passages of a and three of b, of which one is both.
    assert_eq!(pairs(Nearness::Passage), ["a b: 1/6 4 3 0.17"]);
    // `Krov curi` and `Krov curi. Grad` overlap as well.
    assert_eq!(pairs(Nearness::Overlap), ["a b: 2/5 4 3 0.40"]);
    // Turns: a in 2, 3 of fg1 and 1 of fg2; b in 2 and 5; c in 3.
    assert_eq!(
        pairs(Nearness::Turns(0)),
        ["a b: 1/4 3 2 0.25", "a c: 1/3 3 1 0.33"]
    );
    // One turn apart: a's 2 and 3 are both near to b's 2, so they are one place; likewise to c's 3; b's 2 is near to c's 3.
    assert_eq!(
        pairs(Nearness::Turns(1)),
        [
            "a b: 1/3 3 2 0.33",
            "a c: 1/2 3 1 0.50",
            "b c: 1/2 2 1 0.50"
        ]
    );
    // Two turns apart, b's 5 is near to a's 3 and to c's 3; fg2 is another source, however near its number.
    assert_eq!(
        pairs(Nearness::Turns(2)),
        [
            "a b: 1/2 3 2 0.50",
            "a c: 1/2 3 1 0.50",
            "b c: 1/1 2 1 1.00"
        ]
    );
}

#[test]
fn a_code_and_one_above_it_are_no_pair_unless_codes_are_exact() {
    let codings = ["b fg1: Krov curi", "a fg1: Krov curi", "c fg1: Krov curi"];
    let of = |exact| pairs("a\n  b\nc\n", &codings, Nearness::Passage, exact);
    assert_eq!(of(false), ["a c: 1/1 1 1 1.00", "b c: 1/1 1 1 1.00"]);
    assert_eq!(
        of(true),
        [
            "a b: 1/1 1 1 1.00",
            "a c: 1/1 1 1 1.00",
            "b c: 1/1 1 1 1.00"
        ]
    );
}

#[test]
fn who_spoke_to_a_topic_and_who_did_not() {
    let topics = with(None, |coded, codes| {
        let rows: Vec<usize> = (0..codes.len()).collect();
        let number = |id: &ParticipantId| {
            let names = StudyText::parse(STUDY).names;
            let name = names.iter().find(|(_, known)| known == id);
            name.expect("a person").0.clone()
        };
        let topics = coded.topics(&rows, false);
        let topics = &topics[&SessionId::derived(&[b"fg1"])];
        topics
            .iter()
            .map(|topic| {
                let names =
                    |ids: &[ParticipantId]| ids.iter().map(number).collect::<Vec<_>>().join(" ");
                let key = &codes.row(topic.code).key;
                format!(
                    "{key} {}: {} | {}",
                    topic.mentions,
                    names(&topic.speakers),
                    names(&topic.silent)
                )
            })
            .collect::<Vec<_>>()
    });
    assert_eq!(
        topics,
        [
            "trznica 4: Ana Boris Luka | Vera",
            "krov 4: Ana Boris Luka | Vera",
            "novac 1: Ana | Boris Vera Luka",
        ]
    );
}
