//! Matrices and curves: the tables that they are counted from, filled from the store at once.

mod dimension;
mod focus_group;
mod opened;
mod opened_talk;
mod restriction;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use verbatim_analysis::coded::{
    CodeRow, Coded, Codes, CodingRow, Dimension, Nearness, Restriction,
};
use verbatim_analysis::evidence::{LeftOutReason, Study, Tables};
use verbatim_analysis::saturation::{SaturationOptions, saturation};
use verbatim_analysis::small_cells::SmallCells;
use verbatim_model::coding::{CodeKind, Coding, CodingStatus};
use verbatim_model::id::{CodeId, CodingId, ParticipantId, SourceId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Participant;
use verbatim_report::figures::{
    ColumnView, LeftOutView, MatrixRowView, OTHER, PairView, SmallCellsView, write_figure,
};

pub use focus_group::FocusGroupRequest;
pub use opened::CellName;
pub use opened_talk::FloorTaken;
use verbatim_report::ReportLanguage;
pub use verbatim_report::figures::{
    CooccurrenceView, CountedFrom, CoverageView, Figure, FigureFormat, FocusGroupView,
    FrameworkView, GridView, MatrixCells, MatrixView, NetworkView, OpenedView, PassageView,
    SaturationView,
};
pub use verbatim_report::{Sheet, SheetCell};

use crate::Progress;
use crate::document::Document;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::{GROUP, Register, hint};

/// Which codes are looked at, and what of their codings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CodeChoice {
    /// Keys: these codes and those under them; all where empty.
    pub codes: Vec<String>,
    /// Codes of these kinds only; all where empty.
    pub kinds: Vec<CodeKind>,
    /// Whether a code counts only what is coded with itself.
    pub exact: bool,
    /// Whether only codings count that a person accepted or made.
    pub accepted: bool,
    /// A query: only turns of which it is true are looked at, and only who could have spoken one could have said it.
    pub restricted: Option<String>,
    /// Language of the names of codes; English where a code has no name in it.
    pub language: Option<LanguageTag>,
    /// Groups of people that fewer people of a territory share are called “other” beside passages and speakers; 0 and 1 show all.
    pub small_cell: usize,
}

/// How near two codes must stand to stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// On the very same words.
    Passage,
    /// On words that share at least one character.
    Overlap,
    /// In turns at most so many turns apart; 0 is the same turn.
    Turns(usize),
}

impl Within {
    fn nearness(self) -> Nearness {
        match self {
            Self::Passage => Nearness::Passage,
            Self::Overlap => Nearness::Overlap,
            Self::Turns(n) => Nearness::Turns(n),
        }
    }
}

impl std::str::FromStr for Within {
    type Err = EngineError;

    /// Reads `passage`, `overlap`, `turn`, or a number of turns.
    fn from_str(text: &str) -> Result<Self, EngineError> {
        match text {
            "passage" => Ok(Self::Passage),
            "overlap" => Ok(Self::Overlap),
            "turn" => Ok(Self::Turns(0)),
            _ => text.parse().map(Self::Turns).map_err(|_| {
                EngineError::usage(
                    format!("`{text}` is no nearness"),
                    "write passage, overlap, turn, or a number of turns such as 3",
                )
            }),
        }
    }
}

impl std::fmt::Display for Within {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Passage => f.write_str("passage"),
            Self::Overlap => f.write_str("overlap"),
            Self::Turns(0) => f.write_str("turn"),
            Self::Turns(n) => write!(f, "{n}"),
        }
    }
}

/// What figures of codings are counted from.
pub(crate) struct Gathered {
    pub register: Register,
    /// Of each source that has codings, and of those asked for.
    pub documents: BTreeMap<SourceId, Arc<Document>>,
    pub codes: Codes,
    names: BTreeMap<CodeId, String>,
    codings: Vec<CodingRow>,
    /// Of each of the codings.
    coding_ids: Vec<CodingId>,
    /// Which of the codings are in a source.
    codings_of: HashMap<SourceId, Vec<usize>>,
    suggested: usize,
    restriction: Option<Restriction>,
    /// The day by which embargoes hold or are over: that of the last operation.
    pub day: String,
    /// Whether nothing was left out but what was rejected.
    pub is_whole: bool,
    /// Places of the codes that were asked for.
    pub chosen: Vec<usize>,
}

impl Gathered {
    pub(crate) fn key(&self, place: usize) -> String {
        self.codes.row(place).key.clone()
    }

    pub(crate) fn name(&self, place: usize) -> String {
        let id = self.codes.row(place).id;
        self.names.get(&id).cloned().unwrap_or_default()
    }

    /// How many codings there are to count from, and how many of them nobody has judged.
    fn counted(&self) -> CountedFrom {
        CountedFrom {
            codings: self.codings.len(),
            suggested: self.suggested,
        }
    }

    /// The group of a person, as far as it may be told.
    fn group_told(&self, person: &Participant, cells: &SmallCells) -> Option<String> {
        let group = person
            .group
            .clone()
            .filter(|group| !group.trim().is_empty())?;
        Some(match cells.shows(GROUP, person.id) {
            true => group,
            false => OTHER.to_owned(),
        })
    }

    /// Which groups few share.
    fn small_cells(&self, study: &Study<'_>, limit: usize) -> SmallCells {
        study.small_cells(&self.register.groups(), limit)
    }

    pub(crate) fn coded<'s, 't>(&'s self, study: &'s Study<'t>) -> Coded<'s, 't> {
        Coded::new(study, &self.codes, &self.codings, self.restriction.as_ref())
    }
}

impl Project {
    /// Reads codes and codings, with the documents in which there are any, and those of `also`.
    pub(crate) fn gather_codings(
        &self,
        choice: &CodeChoice,
        also: impl Fn(&Register) -> Result<BTreeSet<SourceId>, EngineError>,
        progress: Progress<'_>,
    ) -> Result<Gathered, EngineError> {
        let register = Register::read(&self.store)?;
        let all_codes = self.store.codes()?;
        let language = choice.language.unwrap_or(LanguageTag::EN);
        let names = (all_codes.iter())
            .map(|code| (code.id, code.name(language).to_owned()))
            .collect();
        let standing = self.standing()?;
        let erased = self.erased_places(&register)?;
        let (mut codings, mut coding_ids, mut suggested) = (Vec::new(), Vec::new(), 0);
        for coding in self.store.all::<Coding>()? {
            if erased.touch(coding.passage) {
                continue;
            }
            match standing.of(&coding) {
                CodingStatus::Rejected => continue,
                CodingStatus::Suggested if choice.accepted => continue,
                CodingStatus::Suggested => suggested += 1,
                CodingStatus::Accepted => {}
            }
            coding_ids.push(coding.id);
            codings.push(CodingRow {
                code: coding.code,
                source: coding.passage.source,
                span: coding.passage.span,
            });
        }
        let mut codings_of: HashMap<SourceId, Vec<usize>> = HashMap::new();
        for (at, coding) in codings.iter().enumerate() {
            codings_of.entry(coding.source).or_default().push(at);
        }
        let mut wanted: BTreeSet<SourceId> = codings.iter().map(|coding| coding.source).collect();
        wanted.extend(also(&register)?);
        let documents = (register.sources.iter())
            .filter(|source| wanted.contains(&source.id))
            .map(|source| Ok((source.id, self.document(source)?)))
            .collect::<Result<_, EngineError>>()?;
        let restriction = (choice.restricted.as_deref())
            .map(|query| self.restriction(query, &register, progress))
            .transpose()?;
        let used: BTreeSet<CodeId> = codings.iter().map(|coding| coding.code).collect();
        // What is not offered any more, and objectives, which are seldom codes, are shown where they are used.
        let is_shown = |code: &verbatim_model::project::Code| {
            used.contains(&code.id) || !(code.retired || code.kind == CodeKind::Objective)
        };
        let shown: BTreeSet<CodeId> = (all_codes.iter().filter(|code| is_shown(code)))
            .map(|code| code.id)
            .collect();
        let codes = Codes::new(
            (all_codes.into_iter())
                .map(|code| CodeRow {
                    id: code.id,
                    key: code.key,
                    kind: code.kind,
                    parent: code.parent,
                    objectives: code.objectives,
                })
                .collect(),
        );
        let chosen = chosen(&codes, choice, &shown)?;
        Ok(Gathered {
            register,
            documents,
            codes,
            names,
            codings,
            coding_ids,
            codings_of,
            suggested,
            day: self.last_date()?,
            is_whole: restriction.is_none() && !choice.accepted,
            restriction,
            chosen,
        })
    }

    /// Codes against a dimension: `speaker`, `session`, `group`, `territory`, `objective`, or an attribute of people
    /// (`role`, `organisation`, any of their own) or of sessions (`kind`, `date`, `month`, `year`, `country`). Values of
    /// people that fewer than `small_cell` of a territory share are one column; 0 shows all.
    ///
    /// # Errors
    /// When there is no such code or attribute, the query cannot be read, or a text is damaged.
    pub fn matrix(
        &self,
        by: &str,
        cells: MatrixCells,
        choice: &CodeChoice,
        small_cell: usize,
        progress: Progress<'_>,
    ) -> Result<MatrixView, EngineError> {
        let gathered = self.gather_codings(choice, |_| Ok(BTreeSet::new()), progress)?;
        let (by, mut dimension) = self.dimension(by, &gathered.register)?;
        let tables = self.tables(&gathered.register, &gathered.documents)?;
        let (study, small_cells) = coarsened(tables, &by, &mut dimension, small_cell);
        let coded = gathered.coded(&study);
        let matrix = coded.matrix(&gathered.chosen, &dimension, choice.exact);
        Ok(MatrixView {
            by,
            cells,
            exact: choice.exact,
            restricted: choice.restricted.clone(),
            codings: gathered.codings.len(),
            suggested: gathered.suggested,
            columns: (matrix.columns.into_iter())
                .map(|column| ColumnView {
                    label: column.label,
                    kind: column.kind,
                    base: column.base,
                })
                .collect(),
            rows: (matrix.rows.into_iter())
                .map(|row| MatrixRowView {
                    code: gathered.key(row.code),
                    name: gathered.name(row.code),
                    kind: gathered.codes.row(row.code).kind,
                    depth: gathered.codes.depth(row.code),
                    cells: row.cells,
                    total: row.total,
                })
                .collect(),
            totals: matrix.totals,
            total: matrix.total,
            base: matrix.base,
            left_out: left_out(&coded),
            small_cells,
            rule: MatrixView::RULE,
        })
    }

    /// Codes that stand together.
    ///
    /// # Errors
    /// When there is no such code, the query cannot be read, or a text is damaged.
    pub fn cooccurrence(
        &self,
        within: Within,
        choice: &CodeChoice,
        progress: Progress<'_>,
    ) -> Result<CooccurrenceView, EngineError> {
        let gathered = self.gather_codings(choice, |_| Ok(BTreeSet::new()), progress)?;
        let study = Study::new(self.tables(&gathered.register, &gathered.documents)?);
        let coded = gathered.coded(&study);
        let found = coded.cooccurrence(&gathered.chosen, within.nearness(), choice.exact);
        let mut pairs: Vec<_> = found.pairs.iter().filter(|pair| pair.both > 0).collect();
        pairs.sort_by(|a, b| {
            let share = b.jaccard().total_cmp(&a.jaccard());
            b.both
                .cmp(&a.both)
                .then(share)
                .then((a.a, a.b).cmp(&(b.a, b.b)))
        });
        let codes = found.codes.iter().zip(&found.of);
        let within = within.to_string();
        Ok(CooccurrenceView {
            counted: Some(gathered.counted()),
            rule: CooccurrenceView::rule(&within),
            within,
            exact: choice.exact,
            restricted: choice.restricted.clone(),
            // A code that does not come up stands with none.
            codes: (codes.filter(|(_, n)| **n > 0))
                .map(|(code, n)| (gathered.key(*code), gathered.name(*code), *n))
                .collect(),
            pairs: (pairs.into_iter())
                .map(|pair| PairView {
                    a: gathered.key(pair.a),
                    b: gathered.key(pair.b),
                    both: pair.both,
                    of_a: pair.of_a,
                    of_b: pair.of_b,
                    either: pair.either,
                    jaccard: (pair.jaccard() * 10_000.0).round() / 10_000.0,
                })
                .collect(),
            left_out: left_out(&coded),
        })
    }

    /// New codes per session, in the order of their dates; with `rolled_up`, a code comes up with each code under it.
    ///
    /// # Errors
    /// When an option makes no sense, there is no such code, the query cannot be read, or a text is damaged.
    pub fn saturation(
        &self,
        options: SaturationOptions,
        rolled_up: bool,
        choice: &CodeChoice,
        progress: Progress<'_>,
    ) -> Result<SaturationView, EngineError> {
        check_saturation(options)?;
        let gathered = self.gather_codings(choice, |_| Ok(BTreeSet::new()), progress)?;
        let study = Study::new(self.tables(&gathered.register, &gathered.documents)?);
        let coded = gathered.coded(&study);
        let chosen: BTreeSet<usize> = gathered.chosen.iter().copied().collect();
        let mut sessions: Vec<_> = (coded.codes_by_session(rolled_up).into_iter())
            .filter_map(|(id, codes)| Some((gathered.register.sessions.get(&id)?, codes)))
            .map(|(session, codes)| (session, &codes & &chosen))
            .collect();
        // What has no date comes last.
        sessions.sort_by(|(a, _), (b, _)| {
            let natural = verbatim_analysis::natural_order(&a.key, &b.key);
            (a.date.is_none(), &a.date)
                .cmp(&(b.date.is_none(), &b.date))
                .then(natural)
        });
        let sets: Vec<BTreeSet<usize>> = sessions.iter().map(|(_, codes)| codes.clone()).collect();
        let mut seen = BTreeSet::new();
        let named = sessions.into_iter().map(|(session, codes)| {
            let new = codes.into_iter().filter(|code| seen.insert(*code));
            let new: Vec<String> = new.map(|code| gathered.key(code)).collect();
            (session.key.clone(), session.date.clone(), new)
        });
        let named = named.collect();
        let figures = saturation(&sets, options);
        Ok(SaturationView::new(
            figures,
            named,
            rolled_up,
            choice.restricted.clone(),
            gathered.counted(),
        ))
    }

    /// Writes a figure as a file, a chart in the words of `language`; see [`write_figure`]. A workbook states the day of the last operation.
    ///
    /// # Errors
    /// When there is no such table, or the format cannot hold the figure.
    pub fn figure_file(
        &self,
        figure: &impl Figure,
        format: FigureFormat,
        table: Option<&str>,
        language: ReportLanguage,
    ) -> Result<Vec<u8>, EngineError> {
        let written = write_figure(figure, format, table, &self.last_date()?, language)
            .map_err(|error| EngineError::refused(error.to_string(), ""))?;
        written.ok_or_else(|| {
            let names: Vec<String> = figure
                .sheets()
                .into_iter()
                .map(|sheet| sheet.name)
                .collect();
            EngineError::unknown(
                "table",
                table.unwrap_or_default(),
                format!("there are: {}", names.join(", ")),
            )
        })
    }
}

fn check_saturation(options: SaturationOptions) -> Result<(), EngineError> {
    const MOST_ORDERS: usize = 100_000;
    if options.base == 0 || options.run == 0 {
        return Err(EngineError::usage(
            "a base and a run have at least one session",
            "the authors of the method use a base of 4 to 6 and a run of 2 or 3",
        ));
    }
    if !(0.0..=100.0).contains(&options.threshold) {
        return Err(EngineError::usage(
            format!("`{}` is no share in per cent", options.threshold),
            "the authors of the method use 5 or 0",
        ));
    }
    if options.orders > MOST_ORDERS {
        return Err(EngineError::usage(
            format!("`{}` random orders are too many", options.orders),
            format!("at most {MOST_ORDERS}; 1000 draw the same band"),
        ));
    }
    Ok(())
}

fn left_out(coded: &Coded<'_, '_>) -> LeftOutView {
    let mut view = LeftOutView::default();
    for (reason, n) in coded.left_out() {
        match reason {
            LeftOutReason::NotEvidence => view.moderator_or_observer = n,
            LeftOutReason::NoSpeech => view.no_speech = n,
            // Codings have no kind and no scope, and nothing is said of what somebody refused.
            LeftOutReason::Context | LeftOutReason::NoUse | LeftOutReason::OutOfScope => {}
        }
    }
    view
}

/// Places of the codes that are asked for.
fn chosen(
    codes: &Codes,
    choice: &CodeChoice,
    shown: &BTreeSet<CodeId>,
) -> Result<Vec<usize>, EngineError> {
    let mut wanted: BTreeSet<usize> = BTreeSet::new();
    for key in &choice.codes {
        let place = codes.place_of_key(key).ok_or_else(|| {
            let keys = (0..codes.len()).map(|place| codes.row(place).key.as_str());
            let otherwise = "`verbatim codebook show` lists them";
            EngineError::unknown("code", key.as_str(), hint(key, keys, otherwise))
        })?;
        wanted.extend(codes.under(place));
    }
    if choice.codes.is_empty() {
        wanted.extend((0..codes.len()).filter(|place| shown.contains(&codes.row(*place).id)));
    }
    let is_kind =
        |place: &usize| choice.kinds.is_empty() || choice.kinds.contains(&codes.row(*place).kind);
    Ok(wanted.into_iter().filter(is_kind).collect())
}

/// The study, with the values of people by which a matrix has its columns put together where few share them.
fn coarsened<'t>(
    mut tables: Tables<'t>,
    by: &str,
    dimension: &mut Dimension,
    limit: usize,
) -> (Study<'t>, Option<SmallCellsView>) {
    let values: BTreeMap<ParticipantId, String> = match dimension {
        Dimension::Group => (tables.participants.iter())
            .filter_map(|person| Some((person.id, person.group.clone()?)))
            .collect(),
        // What somebody did in the encounter is told beside each quote.
        Dimension::Participants(values) if by != "role" => values.clone(),
        _ => BTreeMap::new(),
    };
    if limit == 0 || values.is_empty() {
        return (Study::new(tables), None);
    }
    let named = (values.iter())
        .map(|(id, value)| (*id, BTreeMap::from([(by.to_owned(), value.clone())])))
        .collect();
    let cells = Study::new(tables.clone()).small_cells(&named, limit);
    let hidden = |id: &ParticipantId| !cells.shows(by, *id);
    for person in tables
        .participants
        .iter_mut()
        .filter(|person| hidden(&person.id))
    {
        if matches!(dimension, Dimension::Group) {
            person.group = Some(OTHER.to_owned());
        }
    }
    if let Dimension::Participants(values) = dimension {
        let people = tables.participants.iter().map(|person| person.id);
        for id in people.filter(hidden) {
            values.insert(id, OTHER.to_owned());
        }
    }
    let view = cells
        .hidden()
        .next()
        .map(|(_, values)| SmallCellsView { limit, values });
    (Study::new(tables), view)
}
