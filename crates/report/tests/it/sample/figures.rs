//! Figures of an invented study, with names that try to break pictures and tables.

use verbatim_analysis::coded::{Base, Cell, ColumnKind};
use verbatim_analysis::stakeholders::{Quadrant, Spread};
use verbatim_model::coding::CodeKind;
use verbatim_model::participant::Role;
use verbatim_model::session::SessionKind;
use verbatim_model::stakeholder::StakeholderKind;
use verbatim_report::figures::{
    ColumnView, CooccurrenceView, CoverageRow, FocusGroupView, GridRow, GridView, LeftOutView,
    MatrixCells, MatrixRowView, MatrixView, PairView, ReportFigures, SaturationView,
    SessionPointView, SessionTalkView, SmallCellsView, StakeholderMap, StakeholderOnMap, VoiceView,
};

pub fn figures() -> ReportFigures {
    ReportFigures {
        matrices: ["territory", "group", "objective"].map(matrix).to_vec(),
        cooccurrence: Some(pairs()),
        saturation: Some(saturation()),
        talk: Some(talk()),
        stakeholders: Some(map()),
    }
}

fn cell(speakers: usize) -> Cell {
    Cell {
        mentions: 2 * speakers,
        speakers,
    }
}

fn matrix(by: &str) -> MatrixView {
    let base = |speakers| Base {
        speakers,
        sessions: 3,
    };
    let column = |label: &str, kind, speakers| ColumnView {
        label: label.to_owned(),
        kind,
        base: base(speakers),
    };
    let row = |code: &str, name: &str, depth, cells: [Option<usize>; 3]| MatrixRowView {
        code: code.to_owned(),
        name: name.to_owned(),
        kind: CodeKind::Theme,
        depth,
        cells: cells.map(|n| n.map(cell)).to_vec(),
        total: cell(cells.into_iter().flatten().sum()),
    };
    MatrixView {
        by: by.to_owned(),
        cells: MatrixCells::Speakers,
        exact: false,
        restricted: None,
        codings: 1234,
        suggested: 7,
        columns: vec![
            column("Dzērves <novads> & \"ciems\"", ColumnKind::Value, 12),
            column("=Modrina | *donja*", ColumnKind::Value, 9),
            column("", ColumnKind::Unset, 2),
        ],
        rows: vec![
            row("market", "Tržnica", 0, [Some(3), Some(0), None]),
            row("roof", "=krov | *jumts*", 1, [Some(1), Some(2), Some(1)]),
        ],
        totals: vec![Some(cell(3)), Some(cell(2)), Some(cell(1))],
        total: cell(6),
        base: base(23),
        left_out: LeftOutView {
            moderator_or_observer: 4,
            no_speech: 1,
        },
        small_cells: Some(SmallCellsView {
            limit: 3,
            values: 2,
        }),
        rule: MatrixView::RULE,
    }
}

fn pairs() -> CooccurrenceView {
    CooccurrenceView {
        within: "0".to_owned(),
        exact: false,
        restricted: None,
        codes: vec![
            ("market".to_owned(), "Tržnica".to_owned(), 9),
            ("roof".to_owned(), "=krov | *jumts*".to_owned(), 4),
        ],
        pairs: vec![PairView {
            a: "market".to_owned(),
            b: "roof".to_owned(),
            both: 3,
            of_a: 9,
            of_b: 4,
            either: 10,
            jaccard: 0.3,
        }],
        left_out: LeftOutView::default(),
        counted: None,
        rule: CooccurrenceView::rule("turn"),
    }
}

fn saturation() -> SaturationView {
    SaturationView {
        base: 1,
        run: 1,
        threshold: 2.5,
        orders: 1000,
        seed: 1,
        rolled_up: false,
        restricted: None,
        base_codes: Some(4),
        reached_at: None,
        sessions: ["fg-hr", "int-hr", "fg-lv"]
            .into_iter()
            .zip(1..)
            .map(|(session, n)| SessionPointView {
                session: session.to_owned(),
                date: Some(format!("2026-10-0{n}")),
                new: 4 - n,
                new_codes: vec!["market".to_owned()],
                codes: 4 * n,
                low: 3 * n,
                middle: 4 * n,
                high: 5 * n,
                saturated_orders: 0,
            })
            .collect(),
        runs: Vec::new(),
        counted: None,
        rule: "rule",
    }
}

fn talk() -> FocusGroupView {
    let voice = |speaker: &str, role, words: usize| VoiceView {
        speaker: speaker.to_owned(),
        role,
        group: None,
        turns: words.min(5),
        contributions: words.min(4),
        words,
        ms: None,
        first: None,
        last: None,
        parts: vec![words / 2, 0, words - words / 2],
        marks: std::collections::BTreeMap::new(),
    };
    FocusGroupView {
        parts: 3,
        sessions: vec![SessionTalkView {
            session: "fg-hr".to_owned(),
            kind: SessionKind::FocusGroup,
            date: Some("2026-10-01".to_owned()),
            voices: vec![
                voice("P1", Some(Role::Participant), 61),
                voice("P7", Some(Role::Moderator), 20),
                voice("Svi", None, 2),
                voice("P4", Some(Role::Participant), 0),
            ],
            answers: Vec::new(),
            marked: Vec::new(),
            topics: Vec::new(),
        }],
        counted: None,
        rule: FocusGroupView::RULE,
    }
}

fn map() -> StakeholderMap {
    let spread = |median| Spread {
        raters: 2,
        median,
        least: 1,
        most: 5,
    };
    let of = |key: &str, organisation: &str, heard: bool| StakeholderOnMap {
        key: key.to_owned(),
        organisation: organisation.to_owned(),
        territory: Some("Modrina".to_owned()),
        kind: StakeholderKind::Cooperative,
        sector: Some("hrana & <piće>".to_owned()),
        role: None,
        influence: heard.then(|| spread(3.5)),
        interest: heard.then(|| spread(4.0)),
        quadrant: heard.then_some(Quadrant::WorkTogether),
        heard,
    };
    StakeholderMap {
        rows: vec![
            of("S1", "=Zadruga | \"Sloga\"", true),
            of("S2", "SIA *Tirgus*", false),
        ],
        grid: GridView {
            territory: None,
            rows: vec![GridRow {
                key: "S1".to_owned(),
                organisation: "=Zadruga | \"Sloga\"".to_owned(),
                kind: StakeholderKind::Cooperative,
                territory: Some("Modrina".to_owned()),
                influence: spread(3.5),
                interest: spread(4.0),
                quadrant: Quadrant::WorkTogether,
                heard: true,
            }],
            unrated: vec!["S2".to_owned()],
        },
        coverage: vec![CoverageRow {
            territory: Some("Modrina".to_owned()),
            kind: StakeholderKind::Cooperative,
            stakeholders: 2,
            heard: vec!["S1".to_owned()],
            not_heard: vec!["S2".to_owned()],
            people: 1,
        }],
    }
}
