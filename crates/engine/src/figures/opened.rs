//! The passages behind a cell of a matrix, or behind two codes that stand together.

use std::collections::BTreeSet;

use verbatim_analysis::coded::{Cell, Column, ColumnKind, Dimension, Mention};
use verbatim_analysis::evidence::Study;
use verbatim_model::session::SessionKind;
use verbatim_report::figures::{CooccurrenceView, MatrixView, OpenedView, PassageView, TOTAL};

use super::{CodeChoice, Gathered, Within};
use crate::Progress;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::hint;

/// Which cell: the key of a code and what is above the column, or two codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellName {
    /// Key of the code of the row, or `(total)`.
    pub row: String,
    /// What is above the column, or `(total)`; of a pair, the second code.
    pub column: String,
}

impl std::str::FromStr for CellName {
    type Err = EngineError;

    /// Reads `ROW,COLUMN`; keys of codes have no comma, columns may.
    fn from_str(text: &str) -> Result<Self, EngineError> {
        let parts = text
            .split_once(',')
            .map(|(row, column)| (row.trim(), column.trim()));
        match parts {
            Some((row, column)) if !row.is_empty() && !column.is_empty() => Ok(Self {
                row: row.to_owned(),
                column: column.to_owned(),
            }),
            _ => Err(EngineError::usage(
                format!("`{text}` is no cell"),
                "write ROW,COLUMN as the table shows them, such as women,Valdombra; (total) stands for all",
            )),
        }
    }
}

impl Project {
    /// What a cell of [`Project::matrix`] counts: the very mentions, in the order of sources and positions. With `ids`, each
    /// has the ids of its codings.
    ///
    /// # Errors
    /// When there is no such code, column or attribute, the code does not serve the objective of the column, the query
    /// cannot be read, or a text is damaged.
    pub fn opened_cell(
        &self,
        by: &str,
        name: &CellName,
        ids: bool,
        choice: &CodeChoice,
        progress: Progress<'_>,
    ) -> Result<OpenedView, EngineError> {
        let gathered = self.gather_codings(choice, |_| Ok(BTreeSet::new()), progress)?;
        let (by, dimension) = self.dimension(by, &gathered.register)?;
        let study = Study::new(self.tables(&gathered.register, &gathered.documents)?);
        let coded = gathered.coded(&study);
        let row = gathered.row_named(&name.row)?;
        let opened = coded.opened(&gathered.chosen, row, &dimension, choice.exact);
        let title = |column: &Column| MatrixView::title_of(&by, column.kind, &column.label);
        let column = column_named(&opened.columns, &name.column, title)?;
        let rows = gathered.chosen.iter().copied();
        let mut codes: BTreeSet<usize> = rows
            .filter(|code| row.is_none_or(|row| row == *code))
            .flat_map(|code| coded.counted(code, choice.exact))
            .collect();
        let mentions = match column {
            None => &opened.all,
            Some(at) => opened.cells[at].as_ref().ok_or_else(|| {
                EngineError::refused(
                    format!("`{}` does not serve `{}`", name.row, name.column),
                    "the cell is empty; `verbatim matrix --by objective` shows which codes serve which objectives",
                )
            })?,
        };
        if let (Dimension::Objective, Some(at)) = (&dimension, column) {
            let objectives: Vec<usize> = (opened.columns.iter())
                .filter(|column| column.kind == ColumnKind::Value)
                .filter_map(|column| gathered.codes.place_of_key(&column.label))
                .collect();
            let serves = |code: usize, objective: usize| {
                gathered.codes.serves(code, objective, choice.exact)
            };
            codes.retain(|code| match objectives.get(at) {
                Some(objective) => serves(*code, *objective),
                None => objectives
                    .iter()
                    .all(|objective| !serves(*code, *objective)),
            });
        }
        let passages = (mentions.iter())
            .map(|mention| gathered.passage(&study, mention, ids.then_some(&codes)))
            .collect::<Result<Vec<_>, EngineError>>()?;
        let passages = gathered.coarsened(&study, passages, choice.small_cell);
        Ok(OpenedView {
            row: row.map_or_else(|| TOTAL.to_owned(), |row| gathered.key(row)),
            column: column.map_or_else(|| TOTAL.to_owned(), |at| title(&opened.columns[at])),
            by: Some(by.clone()),
            within: None,
            exact: choice.exact,
            restricted: choice.restricted.clone(),
            places: None,
            cell: Cell::of(mentions),
            passages,
            rule: MatrixView::RULE.to_owned(),
        })
    }

    /// Where two codes stand together: as many places as [`Project::cooccurrence`] counts, each with what of either code
    /// stands there.
    ///
    /// # Errors
    /// When there is no such code, the codes are no pair, the query cannot be read, or a text is damaged.
    pub fn opened_pair(
        &self,
        within: Within,
        name: &CellName,
        ids: bool,
        choice: &CodeChoice,
        progress: Progress<'_>,
    ) -> Result<OpenedView, EngineError> {
        let gathered = self.gather_codings(choice, |_| Ok(BTreeSet::new()), progress)?;
        let study = Study::new(self.tables(&gathered.register, &gathered.documents)?);
        let coded = gathered.coded(&study);
        let [a, b] = [&name.row, &name.column].map(|key| gathered.code_named(key));
        let (a, b) = (a?, b?);
        if a == b || (!choice.exact && gathered.codes.is_line(a, b)) {
            return Err(EngineError::refused(
                format!("`{}` and `{}` are no pair", name.row, name.column),
                "a code counts those under it, so the two always stand together; `--exact` counts each by itself",
            ));
        }
        let shared = coded.shared_places(a, b, within.nearness(), choice.exact);
        let (mut passages, mut mentions) = (Vec::new(), Vec::new());
        for (place, n) in shared.iter().zip(1..) {
            for (code, of_code) in [(a, &place.a), (b, &place.b)] {
                let codes = coded.counted(code, choice.exact).collect();
                for mention in of_code {
                    passages.push(PassageView {
                        place: Some(n),
                        code: Some(gathered.key(code)),
                        ..gathered.passage(&study, mention, ids.then_some(&codes))?
                    });
                    mentions.push(*mention);
                }
            }
        }
        let passages = gathered.coarsened(&study, passages, choice.small_cell);
        let within = within.to_string();
        Ok(OpenedView {
            row: gathered.key(a),
            column: gathered.key(b),
            by: None,
            rule: CooccurrenceView::rule(&within),
            within: Some(within),
            exact: choice.exact,
            restricted: choice.restricted.clone(),
            places: Some(shared.len()),
            cell: Cell::of(&mentions),
            passages,
        })
    }
}

impl Gathered {
    /// The place of a code that is shown.
    fn code_named(&self, key: &str) -> Result<usize, EngineError> {
        let shown = |place: &usize| self.codes.row(*place).key == key;
        self.chosen.iter().copied().find(shown).ok_or_else(|| {
            let keys = self
                .chosen
                .iter()
                .map(|place| self.codes.row(*place).key.as_str());
            let otherwise = "the table without `--open` shows the codes";
            EngineError::unknown("code", key, hint(key, keys, otherwise))
        })
    }

    /// The place of the code of a row; nothing for the totals.
    fn row_named(&self, name: &str) -> Result<Option<usize>, EngineError> {
        match self.code_named(name) {
            Err(_) if is_total(name) => Ok(None),
            found => found.map(Some),
        }
    }

    /// Ids of the codings of `codes` (places) that a mention is made of.
    pub(crate) fn codings_behind(&self, mention: &Mention, codes: &BTreeSet<usize>) -> Vec<String> {
        let of_source = self.codings_of.get(&mention.source).into_iter().flatten();
        (of_source.map(|at| (&self.codings[*at], &self.coding_ids[*at])))
            .filter(|(coding, _)| coding.span.overlaps(mention.span))
            .filter(|(coding, _)| {
                (self.codes.place(coding.code)).is_some_and(|place| codes.contains(&place))
            })
            .map(|(_, id)| id.to_string())
            .collect()
    }

    /// Passages with the groups that may be told.
    pub(super) fn coarsened(
        &self,
        study: &Study<'_>,
        mut passages: Vec<PassageView>,
        limit: usize,
    ) -> Vec<PassageView> {
        let cells = self.small_cells(study, limit);
        for passage in &mut passages {
            let person = (self.register.participants.values())
                .find(|person| Some(&person.number) == passage.speaker.as_ref());
            if let Some(person) = person {
                passage.group = self.group_told(person, &cells);
            }
        }
        passages
    }

    /// A mention as people see it; with the ids of its codings of some codes (places) where these are given. Its words are
    /// left out where one of those who say them allows no quote, or not yet.
    pub(crate) fn passage(
        &self,
        study: &Study<'_>,
        mention: &Mention,
        codes: Option<&BTreeSet<usize>>,
    ) -> Result<PassageView, EngineError> {
        let missing = || EngineError::refused("a passage has no source", "run `verbatim verify`");
        let register = &self.register;
        let source = register.source_by_id(mention.source).ok_or_else(missing)?;
        let document = self.documents.get(&mention.source).ok_or_else(missing)?;
        let turn = (mention.turn.checked_sub(1)).and_then(|n| document.turns.get(n));
        let person = turn.and_then(|turn| register.who(source, turn));
        let session = study.session(mention.session).ok_or_else(missing)?;
        let may_print = (document.turns_at(mention.span))
            .filter_map(|(_, turn)| register.who(source, turn))
            .all(|person| person.may_be_quoted(&self.day));
        let place = document.code_points(mention.span);
        let given = |text: Option<&String>| text.filter(|text| !text.trim().is_empty()).cloned();
        Ok(PassageView {
            place: None,
            code: None,
            anchor: format!("{}:{}-{}", source.name, place.start, place.end),
            source: source.name.clone(),
            turn: mention.turn,
            speaker: match (person, turn.and_then(|turn| turn.label())) {
                (Some(person), _) => Some(person.number.clone()),
                (None, label) => label.map(|label| label.to_string()),
            },
            counts_as_speaker: mention.speaker.is_some(),
            group: given(person.and_then(|person| person.group.as_ref())),
            session: session.key.clone(),
            session_kind: session.kind,
            territory: given(session.territory.as_ref())
                .or_else(|| given(person.and_then(|person| person.territory.as_ref())))
                .filter(|_| session.kind != SessionKind::Document),
            language: turn.and_then(|turn| turn.language),
            start: place.start,
            end: place.end,
            words: may_print
                .then(|| document.words(mention.span).map(str::to_owned))
                .transpose()?,
            consent: person.map(|person| person.consent),
            codings: codes.map(|codes| self.codings_behind(mention, codes)),
        })
    }
}

fn is_total(name: &str) -> bool {
    name == TOTAL || name == "total"
}

/// Which column is called so; nothing for the totals.
fn column_named(
    columns: &[Column],
    name: &str,
    title: impl Fn(&Column) -> String,
) -> Result<Option<usize>, EngineError> {
    let is = |text: &str| text.to_lowercase() == name.to_lowercase();
    let by_title = (columns.iter().position(|column| title(column) == name))
        .or_else(|| columns.iter().position(|column| is(&title(column))));
    let by_label = || {
        let is_named = |column: &Column| column.kind != ColumnKind::Unset && is(&column.label);
        columns.iter().position(is_named)
    };
    match by_title.or_else(by_label) {
        Some(at) => Ok(Some(at)),
        None if is_total(name) => Ok(None),
        None => {
            let titles: Vec<String> = columns.iter().map(title).collect();
            let known = titles.iter().map(String::as_str);
            let list = format!("there are: {}, {TOTAL}", titles.join(", "));
            Err(EngineError::unknown(
                "column",
                name,
                hint(name, known, &list),
            ))
        }
    }
}
