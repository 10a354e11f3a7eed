//! CSV: one row per quote, with the figures of its priority.
//!
//! UTF-8, comma, quoted as in RFC 4180. A priority without printed quotes has a row of its own; a quote that counts
//! and may not be printed has a row without words. A plan has two more columns: what it is of, and the actions that serve
//! the priority.
//!
//! A cell that a spreadsheet would take for a formula gets an apostrophe in front, see [`guard`]; [`read`] takes it
//! away again, so that the words stay exactly the words.

use std::collections::BTreeMap;

use verbatim_analysis::evidence::{Figure, Figures};
use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term as _;

use crate::asked::ValidationView;
use crate::format::RenderError;
use crate::plan::PlanScope;
use crate::read_back::{
    Block, Found, ManifestEntry, MissingQuote, Part, ReadBack, ReadError, Setting, StatedPriority,
    Statements, state,
};
use crate::spreadsheet::{guard, unguard};
use crate::view::{NotPrintedView, PlaceView, PriorityView, QuoteView, Report, TranslationView};
use crate::words::collapse;

const PRIORITY: [&str; 5] = ["priority", "claim", "territories", "objectives", "flags"];
const QUOTE: [&str; 9] = [
    "link",
    "anchor",
    "printed",
    "text",
    "shown",
    "sha256",
    "times",
    "paraphrase",
    "paraphrase_by",
];
/// Columns that only a plan has: what it is of (`*` for all territories), and the actions.
const PLAN: [&str; 2] = ["plan", "actions"];
const PLACE: [&str; 18] = [
    "source",
    "turn",
    "speaker",
    "participant",
    "name",
    "role",
    "group",
    "session",
    "session_kind",
    "territory",
    "start",
    "end",
    "start_ms",
    "language",
    "consent",
    "stale",
    "mention",
    "place",
];

/// Columns that a table has where a quote in it has a translation; they are not held against the project.
const TRANSLATION: [&str; 3] = ["translation", "translation_by", "translation_date"];

/// What a row without priority belongs to, and what is said of the part or the priority beside figures and quotes.
const PART: [&str; 2] = ["part", "said"];

/// Writes the report.
pub(crate) fn write(report: &Report) -> Result<String, RenderError> {
    let mut table = csv::Writer::from_writer(Vec::new());
    let plan = report.plan.as_ref();
    let mut columns = header();
    if plan.is_some() {
        columns.extend(PLAN.map(str::to_owned));
    }
    let translated = (report.all_quotes()).any(|quote| quote.translation.is_some());
    if translated {
        columns.extend(TRANSLATION.map(str::to_owned));
    }
    table.write_record(columns)?;
    let times: BTreeMap<&str, usize> = report
        .manifest
        .iter()
        .map(|entry| (entry.anchor.as_str(), entry.times))
        .collect();
    let other = report.wording().say("other");
    // Beside each row, so that a row that was taken out is noticed.
    let anchors = report.manifest.len().to_string();
    for priority in &report.priorities {
        let mut row = |quote: Vec<String>, place: Vec<String>, said: Option<&TranslationView>| {
            let mut cells = about(priority);
            cells.extend(quote);
            cells.extend(place);
            cells.push(anchors.clone());
            cells.extend(figures(priority));
            cells.extend([String::new(), told(report, priority)]);
            if let Some(plan) = plan {
                let state = plan
                    .states
                    .iter()
                    .find(|state| state.priority == priority.key);
                cells.push(plan.scope.to_string());
                cells.push(state.map_or_else(String::new, |state| state.actions.join("; ")));
            }
            if translated {
                cells.extend(translation(said));
            }
            table.write_record(cells.iter().map(|cell| guard(cell)))
        };
        for quote in &priority.quotes {
            let times = times.get(quote.anchor.as_str()).copied().unwrap_or(0);
            row(
                printed(quote, times),
                place(&quote.place, &other),
                quote.translation.as_ref(),
            )?;
        }
        for quote in &priority.not_printed {
            row(unprinted(quote), place(&quote.place, &other), None)?;
        }
        if priority.quotes.is_empty() && priority.not_printed.is_empty() {
            row(
                vec![String::new(); QUOTE.len()],
                vec![String::new(); PLACE.len()],
                None,
            )?;
        }
    }
    others(report, &mut table, &times, &anchors, translated)?;
    let bytes = table
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn header() -> Vec<String> {
    let mut header: Vec<String> = PRIORITY
        .iter()
        .chain(&QUOTE)
        .chain(&PLACE)
        .map(|&name| name.to_owned())
        .collect();
    header.push("anchors".to_owned());
    for kind in ["supports", "qualifies", "contradicts"] {
        for figure in Figure::ALL {
            header.push(format!("{kind}_{figure}"));
            if *figure != Figure::Mentions {
                header.push(format!("{kind}_{figure}_of"));
            }
        }
    }
    header.extend(PART.map(str::to_owned));
    header
}

/// The rows of the other chapters: no priority and no figures, but the part, and what is said of it, in words that are the
/// same in every language of the report. A part has a row of its own, and one for each quote.
fn others(
    report: &Report,
    table: &mut csv::Writer<Vec<u8>>,
    times: &BTreeMap<&str, usize>,
    anchors: &str,
    translated: bool,
) -> Result<(), RenderError> {
    let empty = |n| vec![String::new(); n];
    let other = report.wording().say("other");
    let before = PRIORITY.len();
    let figures = header().len() - before - QUOTE.len() - PLACE.len() - 1 - PART.len();
    let mut row = |quote: Option<Shown<'_>>, part: &str, said: String| {
        let mut cells = empty(before);
        match quote {
            None => cells.extend(empty(QUOTE.len() + PLACE.len())),
            Some(Shown::Printed(quote)) => {
                let times = times.get(quote.anchor.as_str()).copied().unwrap_or(0);
                cells.extend(printed(quote, times));
                cells.extend(place(&quote.place, &other));
            }
            Some(Shown::NotPrinted(quote)) => {
                cells.extend(unprinted(quote));
                cells.extend(place(&quote.place, &other));
            }
        }
        cells.push(anchors.to_owned());
        cells.extend(empty(figures));
        cells.extend([part.to_owned(), said]);
        if let Some(plan) = &report.plan {
            cells.extend([plan.scope.to_string(), String::new()]);
        }
        if translated {
            cells.extend(translation(match quote {
                Some(Shown::Printed(quote)) => quote.translation.as_ref(),
                _ => None,
            }));
        }
        table.write_record(cells.iter().map(|cell| guard(cell)))
    };
    for page in &report.objective_pages {
        let part = format!("objective {}", page.key);
        row(None, &part, figures_told(&page.accepted, &page.suggested))?;
        for theme in &page.themes {
            let said = figures_told(&theme.accepted, &theme.suggested);
            row(None, &part, format!("theme={}; {said}", theme.key))?;
        }
        for quote in &page.quotes {
            row(Some(Shown::Printed(quote)), &part, String::new())?;
        }
    }
    for asked in &report.validations {
        let part = format!("validation {}", asked.key);
        let about = asked.priority.as_ref().or(asked.objective.as_ref());
        let mut said = vec![
            format!("put={}", about.map_or("", String::as_str)),
            asked_told(asked),
            format!("wording={}", asked.wording),
        ];
        said.extend(asked.note.as_ref().map(|note| format!("note={note}")));
        row(None, &part, said.join("; "))?;
        for quote in shown(&asked.quotes, &asked.not_printed) {
            row(Some(quote), &part, String::new())?;
        }
    }
    for case in &report.practices {
        let part = format!("practice {}", case.key);
        let mut said = vec![format!("title={}", case.title)];
        for (name, value) in [
            ("territory", &case.territory),
            ("session", &case.session),
            ("description", &case.description),
        ] {
            said.extend(value.as_ref().map(|value| format!("{name}={value}")));
        }
        row(None, &part, said.join("; "))?;
        for lesson in &case.lessons {
            let said = format!("lesson {}={}", lesson.number, lesson.text);
            row(None, &part, said)?;
            for quote in shown(&lesson.quotes, &lesson.not_printed) {
                row(Some(quote), &part, format!("lesson {}", lesson.number))?;
            }
        }
        for remark in &case.remarks {
            let date = remark.date.as_deref().unwrap_or_default();
            let answer = remark.answer.as_deref().unwrap_or_default();
            let said = format!(
                "remark {}={}; reviewer={}; date={date}; answer={answer}",
                remark.number, remark.text, remark.reviewer
            );
            row(None, &part, said)?;
        }
    }
    Ok(())
}

/// A quote, printed or not.
#[derive(Clone, Copy)]
enum Shown<'v> {
    Printed(&'v QuoteView),
    NotPrinted(&'v NotPrintedView),
}

fn shown<'v>(said: &'v [QuoteView], not: &'v [NotPrintedView]) -> impl Iterator<Item = Shown<'v>> {
    (said.iter().map(Shown::Printed)).chain(not.iter().map(Shown::NotPrinted))
}

/// The cells of a quote that may not be printed: why, and what the researcher says instead.
fn unprinted(quote: &NotPrintedView) -> Vec<String> {
    let mut cells = vec![String::new(); QUOTE.len()];
    cells[0] = quote.link.to_string();
    cells[2] = match &quote.embargo {
        Some(until) => format!("no: embargo until {until}"),
        None => format!("no: {}", quote.reason),
    };
    if let Some(paraphrase) = &quote.paraphrase {
        cells[7].clone_from(&paraphrase.text);
        cells[8].clone_from(&paraphrase.by);
    }
    cells
}

/// What is said of a priority beside its figures and quotes.
fn told(report: &Report, priority: &PriorityView) -> String {
    let mut told: Vec<String> = (report.validations.iter())
        .filter(|asked| asked.priority.as_ref() == Some(&priority.key))
        .map(|asked| format!("{}: {}", asked.key, asked_told(asked)))
        .collect();
    if let Some(form) = &priority.confidence {
        told.extend(form.overall.map(|level| format!("confidence={level}")));
        told.extend((form.explanation.as_ref()).map(|why| format!("explanation={why}")));
        told.extend(
            (form.assessments.iter())
                .map(|said| format!("{}={}, {}", said.component, said.concern, said.reason)),
        );
    }
    told.join("; ")
}

/// Session, method and numbers of a validation.
fn asked_told(asked: &ValidationView) -> String {
    let numbers = asked.numbers;
    let mut told = vec![
        format!("session={}", asked.session),
        format!("method={}", asked.method),
    ];
    for (name, n) in [
        ("for", numbers.in_favour),
        ("against", numbers.against),
        ("abstained", numbers.abstained),
        ("present", numbers.present),
        ("rank", numbers.rank),
        ("dots", numbers.dots),
        ("of", numbers.of),
        ("voters", numbers.voters),
    ] {
        told.extend(n.map(|n| format!("{name}={n}")));
    }
    told.extend(numbers.outcome.map(|outcome| format!("outcome={outcome}")));
    told.join("; ")
}

/// What was accepted and what is only suggested of an objective or a theme.
fn figures_told(accepted: &Figures, suggested: &Figures) -> String {
    let mut told = Vec::new();
    for (name, figures) in [("accepted", accepted), ("suggested", suggested)] {
        for figure in [Figure::Mentions, Figure::Speakers, Figure::Sessions] {
            let count = figures.get(figure);
            told.push(match count.of {
                Some(of) => format!("{name}_{figure}={} of {of}", count.n),
                None => format!("{name}_{figure}={}", count.n),
            });
        }
    }
    told.join("; ")
}

fn about(priority: &PriorityView) -> Vec<String> {
    let flags: Vec<String> = priority.flags.iter().map(ToString::to_string).collect();
    vec![
        priority.key.clone(),
        priority.claim.clone(),
        priority.territories.join("; "),
        priority.objectives.join("; "),
        flags.join("; "),
    ]
}

fn printed(quote: &QuoteView, times: usize) -> Vec<String> {
    vec![
        quote.link.to_string(),
        quote.anchor.clone(),
        "yes".to_owned(),
        quote.text.clone(),
        quote.shown.clone().unwrap_or_default(),
        quote.sha256.to_string(),
        times.to_string(),
        String::new(),
        String::new(),
    ]
}

fn translation(said: Option<&TranslationView>) -> [String; 3] {
    said.map_or_else(Default::default, |said| {
        [said.text.clone(), said.by.clone(), said.date.clone()]
    })
}

/// Where a quote stands, and who said it. The table states no language: its words are the same in all, also for a group that
/// few share, which is `other` in the language of the report.
fn place(place: &PlaceView, other: &str) -> Vec<String> {
    fn text<T: ToString>(value: Option<T>) -> String {
        value.map_or_else(String::new, |value| value.to_string())
    }
    vec![
        place.source.clone(),
        place.turn.to_string(),
        text(place.speaker.as_ref()),
        text(place.participant.as_ref()),
        text(place.name.as_ref()),
        text(place.role),
        match place.group.as_deref() {
            Some(group) if group == other => "other".to_owned(),
            group => text(group),
        },
        place.session.clone(),
        place.session_kind.to_string(),
        text(place.territory.as_ref()),
        place.start.to_string(),
        place.end.to_string(),
        text(place.start_ms),
        text(place.language),
        text(place.consent),
        place.stale.to_string(),
        place.mention.to_string(),
        text(place.original.as_ref()),
    ]
}

fn figures(priority: &PriorityView) -> Vec<String> {
    let mut cells = Vec::new();
    for (_, figures) in priority.evidence.kinds() {
        for &figure in Figure::ALL {
            let count = figures.get(figure);
            cells.push(count.n.to_string());
            cells.extend(count.of.map(|of| of.to_string()));
        }
    }
    cells
}

/// Reads the quotes of a written report. The manifest is what the rows state of their anchors; where rows contradict
/// each other the first is believed. Commas, semicolons and tabs are taken, since spreadsheets save all three.
pub(crate) fn read(text: &str) -> Result<ReadBack, ReadError> {
    let bad = |error: csv::Error| ReadError::Csv(error.to_string());
    let first_line = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|&delimiter| first_line.bytes().filter(|&b| b == delimiter).count())
        .unwrap_or(b',');
    let mut table = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .from_reader(text.as_bytes());
    let header = table.headers().map_err(bad)?.clone();
    let column = |name: &str| {
        header
            .iter()
            .position(|column| column == name)
            .ok_or_else(|| ReadError::Csv(format!("found no column `{name}`")))
    };
    let (anchor, words, shown) = (column("anchor")?, column("text")?, column("shown")?);
    let (source, start, end) = (column("source")?, column("start")?, column("end")?);
    let (sha256, times, anchors) = (column("sha256")?, column("times")?, column("anchors")?);
    let mut manifest: BTreeMap<String, ManifestEntry> = BTreeMap::new();
    let stating = Columns::of(&header);
    let mut body = Vec::new();
    let mut priorities: Vec<StatedPriority> = Vec::new();
    let is_compared = |at: &usize| {
        let name = header.get(*at);
        name.is_none_or(|name| !TRANSLATION.contains(&name))
    };
    let block = |line: usize, cells: &csv::StringRecord| {
        let cells = (0..).zip(cells).filter(|(at, _)| is_compared(at));
        block(line, cells.map(|(_, cell)| unguard(cell)))
    };
    let mut blocks = vec![block(1, &header)];
    let mut expected = 0;
    let plan_column = header.iter().position(|name| name == PLAN[0]);
    let mut plan = None;
    for record in table.records() {
        let record = record.map_err(bad)?;
        let line = (record.position()).and_then(|at| usize::try_from(at.line()).ok());
        blocks.push(block(line.unwrap_or(0), &record));
        let priority = stating.priority(&record);
        // A row without key can only be a quote that stands nowhere.
        if !priority.key.is_empty() && !priorities.contains(&priority) {
            priorities.push(priority);
        }
        let cell = |column: usize| unguard(record.get(column).unwrap_or_default());
        if let (None, Some(column)) = (&plan, plan_column) {
            plan = Some(match cell(column).trim() {
                "*" => PlanScope::Joint,
                territory => PlanScope::Territory(territory.to_owned()),
            });
        }
        let number = |column: usize| cell(column).trim().parse::<usize>().unwrap_or(0);
        expected = expected.max(number(anchors));
        if [anchor, words, shown]
            .map(cell)
            .iter()
            .all(|c| c.trim().is_empty())
        {
            continue;
        }
        let place = (cell(source).to_owned(), number(start), number(end));
        let anchor = Some(cell(anchor).trim().to_owned()).filter(|anchor| !anchor.is_empty());
        if let Some(anchor) = &anchor {
            manifest
                .entry(anchor.clone())
                .or_insert_with(|| ManifestEntry {
                    anchor: anchor.clone(),
                    source: place.0.clone(),
                    start: place.1,
                    end: place.2,
                    sha256: cell(sha256).to_owned(),
                    times: number(times),
                });
        }
        let full = cell(words).to_owned();
        body.push(Found {
            anchor,
            shown: Some(cell(shown))
                .filter(|shown| !collapse(shown).is_empty())
                .map_or_else(|| full.clone(), str::to_owned),
            full: Some(full),
            place: Some(place),
            setting: stating.setting(&record),
            line,
        });
    }
    // The numbers of a plan have gaps, so it is their count that tells whether one is lost.
    let lacking = expected.saturating_sub(manifest.len());
    let lost: Vec<MissingQuote> = (1..=expected)
        .map(|number| format!("Q{number}"))
        .filter(|anchor| !manifest.contains_key(anchor))
        .take(lacking.min(LOST_AT_MOST))
        .map(|anchor| MissingQuote {
            anchor,
            entry: None,
            expected: 1,
            found: 0,
        })
        .collect();
    let mut manifest: Vec<ManifestEntry> = manifest.into_values().collect();
    manifest.sort_by(|a, b| verbatim_analysis::natural_order(&a.anchor, &b.anchor));
    let mut read = ReadBack::compare(manifest, body);
    read.missing.extend(lost);
    Ok(ReadBack {
        priorities,
        plan,
        blocks,
        ..read
    })
}

fn block<'c>(line: usize, cells: impl Iterator<Item = &'c str>) -> Block {
    let cells: Vec<String> = cells.map(collapse).collect();
    Block {
        part: Part::Rest,
        place: format!("line {line}"),
        text: cells.join(" | "),
    }
}

/// Columns that state something of a priority or of a quote, by number and name.
struct Columns<'h> {
    key: Option<usize>,
    part: Option<usize>,
    link: Option<usize>,
    of_priorities: Vec<(usize, &'h str)>,
    of_quotes: Vec<(usize, &'h str)>,
}

impl<'h> Columns<'h> {
    fn of(header: &'h csv::StringRecord) -> Self {
        let named = |wanted: &str| header.iter().position(|name| name == wanted);
        let is_figure = |name: &str| {
            (name.split_once('_')).is_some_and(|(kind, _)| kind.parse::<LinkKind>().is_ok())
        };
        let of_priorities =
            |name: &str| name != PRIORITY[0] && (PRIORITY.contains(&name) || is_figure(name));
        // The position is compared with the stored text.
        let of_quotes =
            |name: &str| PLACE.contains(&name) && !["source", "start", "end"].contains(&name);
        let all = |wanted: &dyn Fn(&str) -> bool| {
            (0..).zip(header).filter(|(_, name)| wanted(name)).collect()
        };
        Self {
            key: named(PRIORITY[0]),
            part: named(PART[0]),
            link: named(QUOTE[0]),
            of_priorities: all(&of_priorities),
            of_quotes: all(&of_quotes),
        }
    }

    fn cell(record: &csv::StringRecord, column: Option<usize>) -> &str {
        let cell = column.and_then(|column| record.get(column));
        unguard(cell.unwrap_or_default()).trim()
    }

    fn stated(record: &csv::StringRecord, columns: &[(usize, &str)]) -> Statements {
        let mut stated = Statements::new();
        for &(column, name) in columns {
            state(&mut stated, name, Self::cell(record, Some(column)));
        }
        stated
    }

    fn priority(&self, record: &csv::StringRecord) -> StatedPriority {
        StatedPriority {
            key: Self::cell(record, self.key).to_owned(),
            stated: Self::stated(record, &self.of_priorities),
        }
    }

    fn setting(&self, record: &csv::StringRecord) -> Setting {
        Setting {
            priority: [self.key, self.part]
                .map(|column| Self::cell(record, column))
                .into_iter()
                .find(|under| !under.is_empty())
                .map(str::to_owned),
            kind: Self::cell(record, self.link).parse().ok(),
            stated: Self::stated(record, &self.of_quotes),
        }
    }
}

/// How many lost quotes are listed one by one. A damaged number of quotes must not ask for more memory than there is.
const LOST_AT_MOST: usize = 1000;
