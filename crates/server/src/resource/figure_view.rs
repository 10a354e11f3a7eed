//! Figures as the page has them.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;
use verbatim_engine::{
    ColumnKind, CooccurrenceView, CountedFrom, MatrixView, OpenedView, PassageView, Project,
    SaturationView,
};

use crate::position::Positions;
use crate::problem::Problem;

/// What a cell counts.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CellCount {
    /// Stretches of one speaker in one turn.
    mentions: usize,
    /// Distinct people.
    speakers: usize,
}

macro_rules! count {
    ($cell:expr) => {
        CellCount {
            mentions: $cell.mentions,
            speakers: $cell.speakers,
        }
    };
}

/// What a figure is counted from.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Counted {
    /// How many codings.
    codings: usize,
    /// How many of them nobody has accepted yet.
    suggested: usize,
}

impl From<Option<CountedFrom>> for Counted {
    fn from(from: Option<CountedFrom>) -> Self {
        Self {
            codings: from.map_or(0, |from| from.codings),
            suggested: from.map_or(0, |from| from.suggested),
        }
    }
}

/// A column of a matrix.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MatrixColumn {
    /// What opens its cells.
    title: String,
    /// What stands above it: participant number, key, or value; empty for what has none.
    label: String,
    /// `value`, `document` or `unset`.
    kind: String,
    /// How many people could have said it.
    speakers: usize,
    /// In how many sessions.
    sessions: usize,
}

/// A row of a matrix.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MatrixRow {
    /// Key of the code.
    code: String,
    /// Its name.
    name: String,
    /// How many codes stand above it.
    depth: usize,
    /// One for each column; nothing where the code does not serve the objective of the column.
    cells: Vec<Option<CellCount>>,
    /// All of the code.
    total: CellCount,
}

/// Codes against columns.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Matrix {
    /// What the columns stand for.
    by: String,
    /// The columns.
    columns: Vec<MatrixColumn>,
    /// The codes.
    rows: Vec<MatrixRow>,
    /// Of each column, all that is coded with any of the rows.
    totals: Vec<Option<CellCount>>,
    /// All of it.
    total: CellCount,
    /// How many people could have said it in any column.
    speakers: usize,
    /// In how many sessions.
    sessions: usize,
    /// What they are counted from.
    counted: Counted,
    /// How many parts of codings count for nothing, since moderators said them or nobody speaks there.
    left_out: usize,
}

impl From<MatrixView> for Matrix {
    fn from(view: MatrixView) -> Self {
        let by = view.by.clone();
        Self {
            columns: (view.columns.iter())
                .map(|column| MatrixColumn {
                    title: MatrixView::title_of(&by, column.kind, &column.label),
                    label: column.label.clone(),
                    kind: match column.kind {
                        ColumnKind::Value => "value",
                        ColumnKind::Document => "document",
                        ColumnKind::Unset => "unset",
                    }
                    .to_owned(),
                    speakers: column.base.speakers,
                    sessions: column.base.sessions,
                })
                .collect(),
            rows: (view.rows.into_iter())
                .map(|row| MatrixRow {
                    cells: row
                        .cells
                        .iter()
                        .map(|cell| cell.map(|cell| count!(cell)))
                        .collect(),
                    total: count!(row.total),
                    code: row.code,
                    name: row.name,
                    depth: row.depth,
                })
                .collect(),
            totals: view
                .totals
                .iter()
                .map(|cell| cell.map(|cell| count!(cell)))
                .collect(),
            total: count!(view.total),
            speakers: view.base.speakers,
            sessions: view.base.sessions,
            counted: Counted {
                codings: view.codings,
                suggested: view.suggested,
            },
            left_out: view.left_out.moderator_or_observer + view.left_out.no_speech,
            by,
        }
    }
}

/// A passage that a cell counts.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OpenedPassage {
    /// Id of the source.
    source: String,
    /// Name of the source.
    source_name: String,
    /// Number of the turn, from 1.
    turn: usize,
    /// Participant number, or the label of who is nobody in particular.
    speaker: Option<String>,
    /// Key of the session.
    session: String,
    /// Territory.
    territory: Option<String>,
    /// The words; nothing where the speaker allows no quote.
    words: Option<String>,
    /// Where they begin in the canonical text of the source.
    start: usize,
    /// Where they end.
    end: usize,
    /// Number of the place of a pair, from 1.
    place: Option<usize>,
    /// Key of the code of the pair that stands here.
    code: Option<String>,
}

/// A cell opened to the passages that it counts.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OpenedCell {
    /// Key of the code of the row, or `(total)`.
    row: String,
    /// What is above the column, or the second code.
    column: String,
    /// What it counts.
    count: CellCount,
    /// Of a pair, how many places have both.
    places: Option<usize>,
    /// The passages, by source and place.
    passages: Vec<OpenedPassage>,
}

/// Ids of sources by their names.
pub(super) fn source_ids(project: &Project) -> Result<BTreeMap<String, String>, Problem> {
    let sources = project.sources()?.into_iter();
    Ok(sources.map(|row| (row.source, row.source_id)).collect())
}

impl OpenedPassage {
    /// `ids` are those of sources by their names.
    pub(super) fn of(
        passage: PassageView,
        ids: &BTreeMap<String, String>,
        positions: &mut Positions<'_>,
    ) -> Result<Self, Problem> {
        let [start, end] = positions.units(&passage.source, [passage.start, passage.end])?;
        Ok(Self {
            source: ids.get(&passage.source).cloned().unwrap_or_default(),
            source_name: passage.source,
            turn: passage.turn,
            speaker: passage.speaker,
            session: passage.session,
            territory: passage.territory,
            words: passage.words,
            start,
            end,
            place: passage.place,
            code: passage.code,
        })
    }
}

impl OpenedCell {
    pub(crate) fn of(project: &Project, view: OpenedView) -> Result<Self, Problem> {
        let ids = source_ids(project)?;
        let mut positions = Positions::of(project);
        let passages = (view.passages.into_iter())
            .map(|passage| OpenedPassage::of(passage, &ids, &mut positions));
        Ok(Self {
            passages: passages.collect::<Result<_, Problem>>()?,
            row: view.row,
            column: view.column,
            count: count!(view.cell),
            places: view.places,
        })
    }
}

/// A code that stands together with others.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PairedCode {
    /// Key.
    code: String,
    /// Name.
    name: String,
    /// How much there is of it.
    n: usize,
}

/// Two codes that stand together.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Pair {
    /// Key of the one.
    a: String,
    /// Key of the other.
    b: String,
    /// Places that have both.
    both: usize,
    /// Places that have either.
    either: usize,
    /// Both of either, 0 to 1.
    jaccard: f64,
}

/// Codes against codes.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Pairs {
    /// The codes.
    codes: Vec<PairedCode>,
    /// The pairs, most first.
    pairs: Vec<Pair>,
    /// What they are counted from.
    counted: Counted,
}

impl From<CooccurrenceView> for Pairs {
    fn from(view: CooccurrenceView) -> Self {
        Self {
            counted: view.counted.into(),
            codes: (view.codes.into_iter())
                .map(|(code, name, n)| PairedCode { code, name, n })
                .collect(),
            pairs: (view.pairs.into_iter())
                .map(|pair| Pair {
                    a: pair.a,
                    b: pair.b,
                    both: pair.both,
                    either: pair.either,
                    jaccard: pair.jaccard,
                })
                .collect(),
        }
    }
}

/// A session on the curve.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SaturationPoint {
    /// Key.
    session: String,
    /// Its date.
    date: Option<String>,
    /// Keys of codes that it was the first to bring.
    new_codes: Vec<String>,
    /// Distinct codes so far.
    codes: usize,
    /// 5th percentile of as many sessions in random orders.
    low: usize,
    /// 95th percentile.
    high: usize,
}

/// A run of sessions.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SaturationRun {
    /// Key of its first session.
    from: String,
    /// Key of its last.
    to: String,
    /// New codes in it.
    new: usize,
    /// As per cent of the codes of the base.
    percent: Option<f64>,
    /// Whether that is at most the threshold.
    is_saturated: bool,
}

/// New codes per session.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Saturation {
    /// How many of the first sessions show what there is to know.
    base: usize,
    /// In how many sessions in a row new codes are looked for.
    run: usize,
    /// Threshold in per cent.
    threshold: f64,
    /// After how many sessions it is reached.
    reached_at: Option<usize>,
    /// The sessions in their order.
    sessions: Vec<SaturationPoint>,
    /// The runs.
    runs: Vec<SaturationRun>,
    /// What they are counted from.
    counted: Counted,
}

impl From<SaturationView> for Saturation {
    fn from(view: SaturationView) -> Self {
        Self {
            counted: view.counted.into(),
            base: view.base,
            run: view.run,
            threshold: view.threshold,
            reached_at: view.reached_at,
            sessions: (view.sessions.into_iter())
                .map(|point| SaturationPoint {
                    session: point.session,
                    date: point.date,
                    new_codes: point.new_codes,
                    codes: point.codes,
                    low: point.low,
                    high: point.high,
                })
                .collect(),
            runs: (view.runs.into_iter())
                .map(|run| SaturationRun {
                    from: run.from,
                    to: run.to,
                    new: run.new,
                    percent: run.percent,
                    is_saturated: run.is_saturated,
                })
                .collect(),
        }
    }
}
