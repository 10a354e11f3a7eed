mod code_as;
mod concordance;
mod explain;
mod facets;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use verbatim_engine::{
    NothingFound, Project, SearchCount, SearchRequest, SearchSort, concordance_csv, counted,
};
use verbatim_model::coding::Unit;

use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Progress;
use crate::project;

/// Search what was said, by any form of a word in four languages (docs/query.md)
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// What to look for, such as `zadruga AND kind:focus-group`
    #[arg(required_unless_present = "saved")]
    query: Option<String>,
    /// Look for a saved query instead
    #[arg(long, value_name = "NAME", conflicts_with = "query")]
    saved: Option<String>,
    /// Keep the query under this name (`verbatim queries`)
    #[arg(long, value_name = "NAME", conflicts_with = "saved")]
    save: Option<String>,
    /// Let it take the place of another query of that name
    #[arg(long, requires = "save")]
    replace: bool,
    /// In which order: the best first, by source and place, or by the words left of the match, right of it, or in it
    #[arg(long, value_parser = term::<SearchSort>(), default_value = "relevance")]
    sort: SearchSort,
    /// Rank turns of moderators and observers like all others instead of after them
    #[arg(long)]
    moderators_too: bool,
    /// Show at most so many turns; matches, where these are sorted
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// Characters to show on each side of a match
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1000))]
    context: Option<u16>,
    /// With --json: a line for each match in its context instead of one for each turn
    #[arg(long)]
    kwic: bool,
    /// Only count
    #[arg(long, conflicts_with_all = ["facets", "explain", "code_as"])]
    count: bool,
    /// Count by language, kind, country, territory, role, group, speaker, session and code instead
    #[arg(long, conflicts_with_all = ["explain", "code_as"])]
    facets: bool,
    /// Show what the query became in each language, and how many turns each part of it finds
    #[arg(long, conflicts_with = "code_as")]
    explain: bool,
    /// Code all that is found with this code; a preview without `--yes`
    #[arg(
        long,
        value_name = "CODE",
        conflicts_with_all = ["limit", "sort", "kwic", "context", "format", "output", "moderators_too"]
    )]
    code_as: Option<String>,
    /// What to code: match, match+N (with N words to each side), sentence or turn
    #[arg(long, default_value = "sentence", requires = "code_as")]
    unit: Unit,
    /// Code without asking
    #[arg(long, requires = "code_as")]
    yes: bool,
    /// How to print; csv has a row for each match
    #[arg(long)]
    format: Option<Format>,
    /// Where to write it; else standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Csv,
}

/// Turns, or matches, that people see when they set no limit.
const SHOWN: usize = 50;
/// Characters beside a match when nobody says how many.
const CONTEXT: usize = 40;

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let format = arguments.format(global)?;
    let output = Output::new(&Global {
        json: format == Format::Json,
        ..global.clone()
    });
    let mut project = project::open(&arguments.project.project, global, "search")?;
    let query = match &arguments.saved {
        Some(name) => project.saved_query(name)?.query,
        None => arguments.query.clone().unwrap_or_default(),
    };
    if let Some(name) = &arguments.save {
        project.save_query(name, &query, arguments.replace)?;
        output.note(&format!("saved as `{}`", name.trim()))?;
    }
    if let Some(code) = &arguments.code_as {
        let asked = code_as::Asked {
            query: &query,
            code,
            unit: arguments.unit,
            yes: arguments.yes,
        };
        return code_as::run(&mut project, &asked, output, global);
    }
    let mut bar = Progress::counting(global, "indexing");
    let answer = arguments.answer(&project, &query, format, &mut |done, total| {
        bar.set(done, total)
    })?;
    drop(bar);
    match &arguments.output {
        Some(path) => {
            project.write_file(path, answer.text.as_bytes())?;
            output.note(&format!("wrote {}", path.display()))?;
        }
        None => output.exact(&answer.text)?,
    }
    answer.notes.iter().try_for_each(|note| output.note(note))?;
    Ok(ExitCode::SUCCESS)
}

/// What is printed or written, and what people are told beside it.
struct Answer {
    text: String,
    notes: Vec<String>,
}

impl Arguments {
    fn format(&self, global: &Global) -> Result<Format, Failure> {
        let usage = |message: &str, hint: &str| Err(Failure::Usage(message.into(), hint.into()));
        match self.format {
            Some(Format::Text | Format::Csv) if global.json => usage(
                "`--json` and another format do not go together",
                "choose one of them",
            ),
            Some(Format::Csv) if self.count || self.explain => usage(
                "there is no table of that",
                "`--format csv` writes the matches, or with `--facets` what they are counted by",
            ),
            Some(format) => Ok(format),
            None if global.json => Ok(Format::Json),
            None => Ok(Format::Text),
        }
    }

    fn answer(
        &self,
        project: &Project,
        query: &str,
        format: Format,
        progress: verbatim_engine::Progress<'_>,
    ) -> Result<Answer, Failure> {
        let text_only = |text| Answer {
            text,
            notes: Vec::new(),
        };
        if self.count {
            let count = project.count(query, progress)?;
            return Ok(text_only(match format {
                Format::Json => json(&count)?,
                _ => total(count) + "\n",
            }));
        }
        if self.explain {
            let rows = project.explain(query, progress)?;
            return Ok(text_only(explain::text(&rows, format)?));
        }
        if self.facets {
            let outcome = project.facets(query, progress)?;
            return Ok(Answer {
                text: facets::text(&outcome.rows, format, self.limit)?,
                notes: (outcome.nothing.as_ref()).map_or_else(|| vec![total(outcome.count)], hints),
            });
        }
        let request = SearchRequest {
            sort: self.sort,
            // Programs and files get everything; a person who looks gets what can be looked at.
            limit: self
                .limit
                .or_else(|| self.is_looked_at(format).then_some(SHOWN)),
            moderators_too: self.moderators_too,
            ..SearchRequest::new(query)
        };
        if format == Format::Json && !self.kwic {
            let hits = project.search(&request, progress)?.rows;
            return Ok(text_only(hits.iter().map(json).collect::<Result<_, _>>()?));
        }
        self.matches(project, &request, format, progress)
    }

    /// Matches in their context.
    fn matches(
        &self,
        project: &Project,
        request: &SearchRequest<'_>,
        format: Format,
        progress: verbatim_engine::Progress<'_>,
    ) -> Result<Answer, Failure> {
        let context = match self.context {
            Some(context) => usize::from(context),
            None if self.is_looked_at(format) => concordance::fitting(CONTEXT),
            None => CONTEXT,
        };
        let beyond = if format == Format::Text {
            concordance::BEYOND
        } else {
            0
        };
        let outcome = project.concordance(request, context + beyond, progress)?;
        let text = match format {
            Format::Csv => concordance_csv(&outcome.rows)?,
            Format::Json => outcome.rows.iter().map(json).collect::<Result<_, _>>()?,
            Format::Text => {
                let emphasis = self.is_looked_at(format);
                let rows = outcome.rows.iter();
                rows.map(|line| concordance::text(line, context, emphasis))
                    .collect()
            }
        };
        let whole = total(outcome.count);
        let notes = match &outcome.nothing {
            Some(nothing) => hints(nothing),
            None if outcome.more => {
                let noun = if request.sort.is_of_matches() {
                    "match"
                } else {
                    "turn"
                };
                let shown = counted(request.limit.unwrap_or_default(), noun);
                vec![format!("{whole}; {shown} shown, `--limit` shows more")]
            }
            None => vec![whole],
        };
        Ok(Answer { text, notes })
    }

    /// Whether a person reads the matches on standard output.
    fn is_looked_at(&self, format: Format) -> bool {
        format == Format::Text && self.output.is_none()
    }
}

/// A value as a line of JSON.
fn json<T: serde::Serialize>(value: &T) -> Result<String, Failure> {
    let line = serde_json::to_string(value).map_err(std::io::Error::from)?;
    Ok(line + "\n")
}

/// How much was found, in words.
fn total(count: SearchCount) -> String {
    let turns = counted(count.turns, "turn");
    match count.matches {
        0 => turns,
        matches => format!("{} in {turns}", counted(matches, "match")),
    }
}

/// What may have been meant by a query that finds nothing.
fn hints(nothing: &NothingFound) -> Vec<String> {
    let meant = match (&nothing.corrected, nothing.suggestions.as_slice()) {
        (Some(query), _) => format!("; did you mean `{query}`?"),
        (None, []) => String::new(),
        (None, words) => {
            let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
            format!("; did you mean {}?", words.join(" or "))
        }
    };
    let mut hints = vec![format!("no passages{meant}")];
    hints.extend(nothing.unknown.iter().cloned());
    hints
}
