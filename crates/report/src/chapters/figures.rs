//! Matrices, codes that stand together, saturation, and who speaks when.

use super::{Section, Table};
use crate::figures::{CooccurrenceView, MatrixView, SaturationView, SessionTalkView, named};
use crate::sheet::SheetCell;
use crate::view::Report;
use crate::wording::Wording;

/// Pairs of codes that a report lists, at most: those that stand together most.
const PAIRS: usize = 20;

/// The sections of the chapter on codes.
pub(super) fn matrices<'r>(report: &'r Report, wording: &Wording) -> Vec<Section<'r>> {
    let figures = &report.figures;
    let mut sections: Vec<Section<'r>> = (figures.matrices.iter())
        .map(|matrix| of_matrix(matrix, wording))
        .collect();
    sections.extend((figures.cooccurrence.iter()).map(|view| of_pairs(view, wording)));
    sections.extend((figures.saturation.iter()).map(|view| of_saturation(view, wording)));
    sections
}

fn of_matrix<'r>(matrix: &'r MatrixView, wording: &Wording) -> Section<'r> {
    let title = matrix.titled(wording);
    let number = |n: Option<usize>| n.map_or(SheetCell::Empty, SheetCell::Count);
    let least = matrix.rows.iter().map(|row| row.depth).min().unwrap_or(0);
    let mut rows: Vec<Vec<SheetCell>> = (matrix.rows.iter())
        .map(|row| {
            // How deep a code stands: no-break spaces stay where they are.
            let indent = "\u{a0}\u{a0}".repeat(row.depth - least);
            let mut cells = vec![format!("{indent}{}", named(&row.code, &row.name)).into()];
            let shown = |cell: &Option<_>| number(cell.map(|cell| matrix.shown(cell)));
            cells.extend(row.cells.iter().map(shown));
            cells.push(matrix.total_of(row.total, row.cells.iter()).into());
            cells
        })
        .collect();
    let mut could = vec![wording.say("figure-could").into()];
    could.extend((matrix.columns.iter()).map(|column| column.base.speakers.into()));
    could.push(matrix.base.speakers.into());
    rows.push(could);
    let mut columns = vec![wording.say("code")];
    columns.extend((matrix.columns.iter()).map(|column| matrix.column(column, wording)));
    columns.push(wording.say("figure-total"));
    let line = |id: &str, said: String| (wording.say(id), said);
    let mut lines = vec![
        line("figure-rule", wording.say("matrix-rule")),
        line("figure-counted", matrix.counted().said(wording)),
    ];
    if matrix.by == "objective" {
        lines.push(line("notes", wording.say("matrix-objectives")));
    }
    let left = matrix.left_out;
    if left.moderator_or_observer + left.no_speech > 0 {
        let values = [
            ("people", left.moderator_or_observer.into()),
            ("speech", left.no_speech.into()),
        ];
        lines.push(line("notes", wording.fill("matrix-left-out", &values)));
    }
    if let Some(cells) = matrix.small_cells {
        let other = wording.say("other");
        let values = [
            ("n", cells.values.into()),
            ("limit", cells.limit.into()),
            ("other", other.as_str().into()),
        ];
        lines.push(line("notes", wording.fill("matrix-small-cells", &values)));
    }
    Section {
        key: &matrix.by,
        heading: title,
        lines,
        pictures: vec![matrix.chart(wording)],
        tables: vec![Table {
            caption: wording.say("matrix-caption"),
            columns,
            rows,
            sheet: Some(wording.say(&format!("sheet-matrix-{}", matrix.by))),
        }],
        quotes: Vec::new(),
        after: Vec::new(),
    }
}

fn of_pairs<'r>(view: &'r CooccurrenceView, wording: &Wording) -> Section<'r> {
    let title = view.titled(wording);
    let mut lines = vec![(wording.say("figure-rule"), wording.say("cooccurrence-rule"))];
    let rows: Vec<Vec<SheetCell>> = (view.pairs.iter().take(PAIRS))
        .map(|pair| {
            vec![
                view.name(&pair.a).into(),
                view.name(&pair.b).into(),
                pair.both.into(),
                pair.either.into(),
                SheetCell::Decimal(pair.jaccard),
            ]
        })
        .collect();
    let (mut pictures, mut tables) = (Vec::new(), Vec::new());
    if rows.is_empty() {
        lines.push((
            wording.say("figure-counted"),
            wording.say("cooccurrence-none"),
        ));
    } else {
        pictures.push(view.of_most(PAIRS).chart(wording));
        tables.push(Table {
            caption: wording.fill("cooccurrence-caption", &[("n", rows.len().into())]),
            columns: [
                "code",
                "cooccurrence-with",
                "cooccurrence-both",
                "cooccurrence-either",
                "cooccurrence-measure",
            ]
            .map(|id| wording.say(id))
            .to_vec(),
            rows,
            sheet: Some(wording.say("sheet-cooccurrence")),
        });
    }
    Section {
        key: "cooccurrence",
        heading: title,
        lines,
        pictures,
        tables,
        quotes: Vec::new(),
        after: Vec::new(),
    }
}

fn of_saturation<'r>(view: &'r SaturationView, wording: &Wording) -> Section<'r> {
    let title = view.titled(wording);
    let threshold = wording.decimal(view.threshold);
    let seed = view.seed.to_string();
    let options = [
        ("base", view.base.into()),
        ("run", view.run.into()),
        ("threshold", threshold.as_str().into()),
        ("orders", view.orders.into()),
        ("seed", seed.as_str().into()),
    ];
    let rows = view.sessions.iter().map(|point| {
        vec![
            point.session.as_str().into(),
            point.date.clone().unwrap_or_default().into(),
            point.new.into(),
            point.codes.into(),
            point.low.into(),
            point.middle.into(),
            point.high.into(),
        ]
    });
    Section {
        key: "saturation",
        heading: title,
        lines: vec![
            (wording.say("figure-rule"), wording.say("saturation-rule")),
            (
                wording.say("figure-counted"),
                wording.fill("saturation-options", &options),
            ),
            (wording.say("result"), view.verdict_in(wording)),
        ],
        pictures: vec![view.chart(wording)],
        tables: vec![Table {
            caption: wording.say("saturation-caption"),
            columns: [
                "session",
                "date",
                "saturation-new",
                "saturation-codes",
                "saturation-low",
                "saturation-middle",
                "saturation-high",
            ]
            .map(|id| wording.say(id))
            .to_vec(),
            rows: rows.collect(),
            sheet: Some(wording.say("sheet-saturation")),
        }],
        quotes: Vec::new(),
        after: Vec::new(),
    }
}

/// The sections of the chapter on talk: one for each focus group.
pub(super) fn talk<'r>(report: &'r Report, wording: &Wording) -> Vec<Section<'r>> {
    let view = report.figures.talk.iter();
    view.flat_map(|view| {
        (view.sessions.iter()).map(move |talk| {
            let picture = view.chart_of(std::slice::from_ref(talk), wording);
            Section {
                key: &talk.session,
                heading: talk.titled(wording),
                lines: Vec::new(),
                pictures: vec![picture],
                tables: vec![voices(talk, wording)],
                quotes: Vec::new(),
                after: Vec::new(),
            }
        })
    })
    .collect()
}

fn voices(talk: &SessionTalkView, wording: &Wording) -> Table {
    let rows = talk.voices.iter().map(|voice| {
        let share = [("share", talk.share(voice.words).into())];
        vec![
            voice.speaker.as_str().into(),
            (voice.role)
                .map_or_else(String::new, |role| wording.say(&format!("role-{role}")))
                .into(),
            voice.turns.into(),
            voice.contributions.into(),
            voice.words.into(),
            wording.fill("talk-percent", &share).into(),
        ]
    });
    let session = [("session", talk.session.as_str().into())];
    Table {
        caption: wording.fill("talk-caption", &session),
        columns: [
            "speaker",
            "role",
            "talk-turns",
            "talk-floor",
            "talk-words",
            "talk-share",
        ]
        .map(|id| wording.say(id))
        .to_vec(),
        rows: rows.collect(),
        sheet: None,
    }
}
