//! Tables with a turn or an answer a row: CSV, TSV and XLSX. Columns are found by their names in four languages, or
//! chosen by a person.

pub(crate) mod xlsx;

use std::collections::BTreeMap;

use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::{Problem, Reader, Transcript};

use crate::Options;
use crate::columns::{self, Column};
use crate::format::{Confidence, Declined, Format, Input};
use crate::labels::{self, time};
use crate::recognised;
use crate::rendering::Rendering;
use crate::sheet::{self, Sheet, SheetError};

/// Rows that tell what the columns are. Those behind them are read one by one, as a long table would fill the memory.
const DECIDING: usize = 10_000;

/// The reader of CSV and TSV.
pub(crate) struct Delimited;

/// The reader of XLSX.
pub(crate) struct Workbook;

impl Format for Delimited {
    fn reader(&self) -> Reader {
        Reader {
            name: "table",
            version: 4,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if input.decoded.is_none() {
            return Confidence::No;
        }
        let head = input.start().lines().next().unwrap_or_default();
        let names_columns = || {
            let is_table = head.contains('\t') || head.contains(';');
            is_table
                && columns::columns(head.split(['\t', ';']))
                    .is_some_and(|found| found.contains(&Some(Column::Speaker)))
        };
        // What annotates other files is known by surer marks, and declined.
        if input.has_extension(&["csv", "tsv", "tab"]) || names_columns() {
            Confidence::Likely
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, options: &Options<'_>) -> Result<Transcript, Declined> {
        let decoded = input.decoded.as_ref();
        let (sheet, others) = sheet::begin(input.text(), DECIDING).map_err(unreadable)?;
        let turns = turns_of(&sheet, options)?;
        let encoding = decoded.map_or("UTF-8", |decoded| &decoded.encoding);
        let mut speech = Speech::of(&turns, input.text().len(), others.at_most());
        if let Some(decoded) = decoded {
            speech.problems.clone_from(&decoded.problems);
        }
        for (line, cells) in &turns.rows {
            speech.row(*line, cells);
        }
        for row in others {
            let (line, cells) = row.map_err(unreadable)?;
            speech.row(line, &cells);
        }
        speech.finish(self.reader(), encoding)
    }
}

impl Format for Workbook {
    fn reader(&self) -> Reader {
        Reader {
            name: "xlsx",
            version: 3,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if recognised::is_xlsx(input) {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, options: &Options<'_>) -> Result<Transcript, Declined> {
        let sheets = xlsx::sheets(input.bytes()).map_err(Declined::Refused)?;
        let mut first = None;
        let mut read = None;
        let mut others = Vec::new();
        for page in &sheets {
            match turns_of(&page.sheet, options) {
                Ok(found) if read.is_none() => read = Some((page, found)),
                Ok(_) => others.push(format!("`{}`", page.name)),
                Err(declined) => first = first.or(Some(declined)),
            }
        }
        let Some((page, mut turns)) = read else {
            return Err(first.unwrap_or_else(Declined::nothing_said));
        };
        let mut problems = Vec::new();
        if !others.is_empty() {
            problems.push(Problem {
                kind: "sheets-left-out",
                message: format!(
                    "only the first sheet with turns was read; save {} as a file of its own",
                    others.join(", ")
                ),
                line: None,
            });
        }
        // Only what is read as speech, who or when.
        let unsaved: Vec<u32> = page
            .unsaved
            .iter()
            .filter(|(_, column)| {
                (turns.found.iter()).any(|(_, at)| u32::try_from(*at) == Ok(*column))
            })
            .map(|(row, _)| row + 1)
            .collect();
        if let Some(first) = unsaved.first() {
            problems.push(Problem {
                kind: "formula-without-value",
                message: format!(
                    "{} cells hold formulas whose values were not saved, and were read as empty; open the workbook in a spreadsheet program and save it again",
                    unsaved.len()
                ),
                line: Some(*first),
            });
        }
        let speaker = turns.place(Column::Speaker);
        turns.merged = (page.merged.iter())
            .filter(|(_, column, _)| Some(*column) == speaker)
            .flat_map(|(lines, _, name)| lines.clone().map(move |line| (line, &name[..])))
            .collect();
        // The parts of an XLSX file say that they are UTF-8.
        let mut speech = Speech::of(&turns, 0, 0);
        speech.problems = problems;
        for (line, cells) in &turns.rows {
            speech.row(*line, cells);
        }
        speech.finish(self.reader(), "UTF-8")
    }
}

fn unreadable(error: SheetError) -> Declined {
    Declined::Refused(error.to_string())
}

/// Columns by what they hold, and their numbers.
type Found = Vec<(Column, usize)>;
/// Lines of the file and their cells.
type Rows<'s> = Vec<(u32, &'s [String])>;

/// The rows of a table that are turns, and where their parts stand.
struct Turns<'s> {
    heads: &'s [String],
    rows: Rows<'s>,
    found: Found,
    /// Who speaks in rows whose cell is one with a cell above, by line.
    merged: BTreeMap<u32, &'s str>,
}

impl Turns<'_> {
    fn place(&self, column: Column) -> Option<usize> {
        let found = self.found.iter().find(|(known, _)| *known == column);
        found.map(|(_, at)| *at)
    }
}

/// Finds what the rows of a table are.
fn turns_of<'s>(sheet: &'s Sheet, options: &Options<'_>) -> Result<Turns<'s>, Declined> {
    let turns = |heads, rows, found| Turns {
        heads,
        rows,
        found,
        merged: BTreeMap::new(),
    };
    if options.columns.is_none()
        && !names_text(&sheet.headers)
        && let Some(head) = heads_below_titles(sheet)
    {
        let heads = &sheet.rows[head].1;
        let rows = sheet.rows[head + 1..].iter();
        let rows = rows.map(|(line, cells)| (*line, &cells[..])).collect();
        return Ok(turns(heads, rows, by_name(heads)));
    }
    let (rows, found) = rows_of(sheet, options)?;
    Ok(turns(&sheet.headers, rows, found))
}

/// Whether a row names two columns and more, one of them the text.
fn names_text(heads: &[String]) -> bool {
    columns::columns(heads.iter().map(String::as_str)).is_some_and(|columns| columns.len() >= 2)
}

/// The row that names the columns where what the table is stands above it: text and, to be sure, a speaker or a time.
fn heads_below_titles(sheet: &Sheet) -> Option<usize> {
    /// Rows that titles take, at most.
    const TITLES: usize = 12;
    sheet.rows.iter().take(TITLES).position(|(_, cells)| {
        names_text(cells)
            && (by_name(cells).iter())
                .any(|(column, _)| matches!(column, Column::Speaker | Column::Start))
    })
}

/// The columns that heads name.
fn by_name(heads: &[String]) -> Found {
    let columns = columns::columns(heads.iter().map(String::as_str)).unwrap_or_default();
    let places = columns.iter().enumerate();
    places
        .filter_map(|(at, column)| column.map(|column| (column, at)))
        .collect()
}

/// The rows of a table whose first row names the columns or is a turn, and where their parts stand.
fn rows_of<'s>(sheet: &'s Sheet, options: &Options<'_>) -> Result<(Rows<'s>, Found), Declined> {
    let rows: Rows<'_> = sheet
        .rows
        .iter()
        .map(|(line, cells)| (*line, &cells[..]))
        .collect();
    if let Some(columns) = options.columns {
        let found = columns.places(&sheet.headers).map_err(|name| {
            Declined::Refused(format!(
                "there is no column `{name}` in the table; {}",
                columns_of(sheet)
            ))
        })?;
        return Ok((rows, found));
    }
    if names_text(&sheet.headers) {
        return Ok((rows, by_name(&sheet.headers)));
    }
    if let Some(found) = without_heads(sheet) {
        let head = (1, &sheet.headers[..]);
        return Ok((std::iter::once(head).chain(rows).collect(), found));
    }
    let wordy: Vec<usize> = (0..sheet.headers.len())
        .filter(|&at| holds_answers(&rows, at, is_question(&sheet.headers[at])))
        .collect();
    // Survey programs put the question itself over the answers.
    if let [answers] = wordy[..]
        && is_question(&sheet.headers[answers])
    {
        let speaker = sheet
            .headers
            .iter()
            .position(|head| columns::column(head) == Some(Column::Speaker));
        let speaker = speaker.map(|at| (Column::Speaker, at));
        return Ok((
            rows,
            speaker
                .into_iter()
                .chain([(Column::Text, answers)])
                .collect(),
        ));
    }
    Err(if wordy.is_empty() {
        Declined::Skipped(
            "a sheet, no transcript; sheets of participants are given with --participants"
                .to_owned(),
        )
    } else {
        let example = columns::letters(wordy[0]);
        Declined::Refused(format!(
            "it is not clear which column of the table holds what was said: choose, such as `--columns speaker=A,text={example}`; {}",
            columns_of(sheet)
        ))
    })
}

/// `A is `id`, B is `odgovor`` for an error.
fn columns_of(sheet: &Sheet) -> String {
    const MOST: usize = 12;
    let names: Vec<String> = sheet
        .headers
        .iter()
        .take(MOST)
        .enumerate()
        .map(|(at, head)| {
            let short: String = head.chars().take(40).collect();
            format!("{} is `{short}`", columns::letters(at))
        })
        .collect();
    format!("column {}", names.join(", "))
}

/// Whether a head is a question, of more than a word such as `Consent?`.
fn is_question(head: &str) -> bool {
    head.trim_end().ends_with('?') && head.split_whitespace().count() >= 2
}

/// Whether most cells of a column are whole sentences; answers to a question may be short.
fn holds_answers(rows: &[(u32, &[String])], at: usize, asked: bool) -> bool {
    /// Words from which on a cell is more than a name, a role or an organisation.
    const WORDS: usize = 6;
    const WORDS_OF_ANSWER: usize = 3;
    let enough = if asked { WORDS_OF_ANSWER } else { WORDS };
    let cells = || {
        rows.iter()
            .filter_map(|(_, cells)| cells.get(at))
            .filter(|cell| !cell.is_empty())
    };
    let wordy = cells()
        .filter(|cell| {
            let words = cell.split_whitespace().count();
            words >= enough
                || words >= WORDS_OF_ANSWER && cell.trim_end().ends_with(['.', '?', '!', '…'])
        })
        .count();
    wordy > 0 && wordy * 2 >= cells().count()
}

/// Two columns without heads, `Ana⇥Dobar dan`: whoever the first row names speaks again, or each of a few rows is a name
/// and a sentence.
fn without_heads(sheet: &Sheet) -> Option<Found> {
    let [first, said] = &sheet.headers[..] else {
        return None;
    };
    let label = |cell: &str| cell.trim_end_matches(':').trim_end().to_owned();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (_, cells) in &sheet.rows {
        *counts.entry(label(&cells[0])).or_default() += 1;
    }
    let names = counts.keys().filter(|name| labels::is_name(name)).count();
    let recurs = counts.contains_key(&label(first))
        && names * 10 >= counts.len() * 9
        && counts.len() * 2 <= sheet.rows.len() + 1;
    let clear = || {
        let rows = sheet.rows.iter().map(|(_, cells)| &cells[..]);
        let pairs = std::iter::once(&sheet.headers[..]).chain(rows);
        // Survey programs put the question itself over the answers.
        columns::column(first).is_none()
            && !said.trim_end().ends_with('?')
            && labels::tell_who_speaks(pairs.map(|cells| (&cells[0][..], &cells[1][..])))
    };
    (recurs || clear()).then(|| vec![(Column::Speaker, 0), (Column::Text, 1)])
}

/// Writes the turns of rows.
struct Speech<'t> {
    turns: &'t Turns<'t>,
    /// Columns of what was said.
    texts: Vec<usize>,
    /// What the numbers of times are divided by, to be seconds.
    scale: u64,
    rendering: Rendering,
    problems: Vec<Problem>,
}

impl<'t> Speech<'t> {
    /// With room for a text of so many bytes in so many rows.
    fn of(turns: &'t Turns<'t>, bytes: usize, rows: usize) -> Self {
        let texts: Vec<usize> = (turns.found.iter())
            .filter(|(column, _)| *column == Column::Text)
            .map(|(_, at)| *at)
            .collect();
        let is_finer = are_milliseconds(turns.heads, &turns.rows, &turns.found);
        Self {
            rendering: Rendering::with_room(bytes, rows.saturating_mul(texts.len())),
            turns,
            texts,
            scale: if is_finer { 1000 } else { 1 },
            problems: Vec::new(),
        }
    }

    fn row(&mut self, line: u32, cells: &[String]) {
        let turns = self.turns;
        let cell = |column| {
            cells
                .get(turns.place(column)?)
                .map(|cell| cell.trim())
                .filter(|cell| !cell.is_empty())
        };
        let mut moment = |column| {
            let cell = cell(column)?;
            let ms = milliseconds(cell);
            if ms.is_none() {
                self.problems.push(Problem {
                    kind: "bad-time",
                    message: format!("`{cell}` is not a time; the words were kept without it"),
                    line: Some(line),
                });
            }
            // A time with colons is what it says.
            ms.map(|ms| {
                if cell.contains(':') {
                    ms
                } else {
                    ms / self.scale
                }
            })
        };
        let (start_ms, end_ms) = (moment(Column::Start), moment(Column::End));
        let speaker = cell(Column::Speaker).or(turns.merged.get(&line).copied());
        let speaker = speaker.map(|name| name.trim_end_matches(':').trim_end());
        for &at in &self.texts {
            let Some(words) = cells.get(at).filter(|words| !words.trim().is_empty()) else {
                continue;
            };
            if self.texts.len() > 1 {
                let question = turns.heads.get(at).map_or("", |head| head);
                self.rendering.mark(MarkKind::Question, question);
            }
            self.rendering.begin(speaker, None);
            self.rendering.place(MarkKind::Row, line);
            self.rendering.time(
                start_ms,
                end_ms.filter(|end| start_ms.is_none_or(|start| start <= *end)),
            );
            self.rendering.say(words);
            self.rendering.end();
        }
    }

    fn finish(self, reader: Reader, encoding: &str) -> Result<Transcript, Declined> {
        let transcript = self.rendering.finish(reader, encoding, self.problems);
        if transcript.turns.is_empty() {
            return Err(Declined::nothing_said());
        }
        Ok(transcript)
    }
}

/// Whether the numbers in the columns of times are milliseconds: their heads say so, or each word would take half a minute,
/// as in what Whisper writes (`0,2000,"Dobar dan."`).
fn are_milliseconds(
    heads: &[String],
    rows: &[(u32, &[String])],
    found: &[(Column, usize)],
) -> bool {
    const SLOWEST_WORD_MS: u64 = 30_000;
    let at = |column| (found.iter().find(|(known, _)| *known == column)).map(|(_, at)| *at);
    let (Some(start), Some(text)) = (at(Column::Start), at(Column::Text)) else {
        return false;
    };
    let head = heads
        .get(start)
        .map(|head| head.to_lowercase())
        .unwrap_or_default();
    if head
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| word == "ms")
    {
        return true;
    }
    let number = |cells: &[String], at: usize| {
        let cell = cells.get(at)?.trim();
        let whole = !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit());
        whole.then(|| milliseconds(cell))?
    };
    let end = at(Column::End);
    let mut rates = Vec::new();
    for (row, (_, cells)) in rows.iter().enumerate() {
        let next = || number(rows.get(row + 1)?.1, start);
        let until = match end {
            Some(end) => number(cells, end),
            None => next(),
        };
        let words = cells
            .get(text)
            .map_or(0, |words| words.split_whitespace().count()) as u64;
        rates.extend((|| {
            until?
                .checked_sub(number(cells, start)?)?
                .checked_div(words)
        })());
    }
    rates.sort_unstable();
    (rates.get(rates.len().saturating_sub(1) / 2)).is_some_and(|&rate| rate > SLOWEST_WORD_MS)
}

/// A time as text, or a number of seconds with point or comma.
fn milliseconds(cell: &str) -> Option<u64> {
    if let Some(time) = time::at_start(cell).filter(|time| time.length == cell.len()) {
        return Some(time.start_ms);
    }
    let seconds: f64 = cell
        .trim_end_matches('s')
        .trim_end()
        .replace(',', ".")
        .parse()
        .ok()?;
    // A year of sound is no recording.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "in bounds, as tested"
    )]
    (0.0..=31_536_000.0)
        .contains(&seconds)
        .then(|| (seconds * 1000.0).round() as u64)
}

#[cfg(test)]
mod tests;
