use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::{
    ConfidenceChange, ConfidenceForm, ConfidenceView, EvidenceCount, EvidenceFigure, LinkRequest,
    NewPriority, NotPrintedView, PriorityChange, PriorityView, QuoteView, SuggestionRow,
    ValidationRow, counted,
};
use verbatim_model::confidence::{Concern, ConfidenceLevel};
use verbatim_model::priority::{LinkKind, PriorityState};
use verbatim_model::term::Term;

use crate::arguments::{Global, PassageArguments, ProjectArgument, term};
use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Progress;
use crate::project;

/// Claims and the quotes that carry them
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add a priority: a claim with a direction
    Add {
        #[command(flatten)]
        project: ProjectArgument,
        /// The claim, in a sentence
        #[arg(long)]
        claim: String,
        /// Short name; P1, P2 … where none is given
        #[arg(long)]
        key: Option<String>,
        /// Territory whose sessions are its scope; may be given several times
        #[arg(long = "territory", value_name = "TERRITORY", num_args = 1..)]
        territories: Vec<String>,
        /// Key of an objective that it serves; may be given several times
        #[arg(long = "objective", value_name = "KEY", num_args = 1..)]
        objectives: Vec<String>,
        /// Who answers for it
        #[arg(long)]
        owner: Option<String>,
        /// Evidence query: finds what it is about, such as `lex:market AND school`
        #[arg(long, value_name = "QUERY")]
        about: Option<String>,
    },
    /// Change a priority: claim, scope, objectives, owner, state, evidence query
    Set {
        #[command(flatten)]
        one: One,
        /// The claim, in a sentence
        #[arg(long)]
        claim: Option<String>,
        /// Territory instead of those that there are, `""` for all; may be given several times
        #[arg(long = "territory", value_name = "TERRITORY", num_args = 1..)]
        territories: Option<Vec<String>>,
        /// Key of an objective instead of those that there are, `""` for none; may be given several times
        #[arg(long = "objective", value_name = "KEY", num_args = 1..)]
        objectives: Option<Vec<String>>,
        /// Who answers for it; `""` for nobody
        #[arg(long)]
        owner: Option<String>,
        /// Where it stands; reports leave out what is rejected or merged
        #[arg(long, value_parser = term::<PriorityState>())]
        state: Option<PriorityState>,
        /// Key of the priority that it becomes part of
        #[arg(long, value_name = "KEY")]
        into: Option<String>,
        /// Evidence query; `""` for none
        #[arg(long, value_name = "QUERY")]
        about: Option<String>,
    },
    /// Suggest what to look at: unlinked passages, contrary voices, priorities that say the same
    Suggest {
        #[command(flatten)]
        project: ProjectArgument,
        /// Key of the priority; all that are in force where none is given
        key: Option<String>,
    },
    /// Remove a priority with its links; `verbatim undo` brings it back
    Remove(One),
    /// Link codings or passages to a priority
    #[command(group = PassageArguments::needed())]
    Link {
        #[command(flatten)]
        one: One,
        /// How the quote bears on the claim
        #[arg(long = "as", value_name = "KIND", value_parser = term::<LinkKind>())]
        kind: LinkKind,
        #[command(flatten)]
        what: PassageArguments,
        /// The words to show instead, each gap marked […]
        #[arg(long)]
        shown: Option<String>,
        /// What you say instead where the quote may not be printed
        #[arg(long, value_name = "TEXT")]
        paraphrase: Option<String>,
    },
    /// Say what stands in outputs instead of a linked quote that may not be printed; an empty text takes it away
    Paraphrase {
        #[command(flatten)]
        one: One,
        /// Id of the link or of its coding
        id: String,
        /// Your words
        text: String,
    },
    /// Take links away
    Unlink {
        #[command(flatten)]
        one: One,
        /// Ids of links or of their codings
        #[arg(required = true, value_name = "ID")]
        ids: Vec<String>,
    },
    /// List the priorities
    List {
        #[command(flatten)]
        project: ProjectArgument,
    },
    /// Show a priority with its figures, flags and quotes
    Show {
        #[command(flatten)]
        one: One,
        /// List what a figure counts instead, with the quotes that made it count: mentions, speakers, sessions, focus-groups,
        /// interviews, workshops, groups, territories or languages
        #[arg(long, value_name = "FIGURE")]
        open: Option<EvidenceFigure>,
    },
    /// Record that you looked for quotes that speak against it, and what you found
    Looked {
        #[command(flatten)]
        one: One,
        /// Where and how you looked, and what you found
        #[arg(long)]
        note: String,
    },
    /// Fill in how far it can be trusted (GRADE-CERQual); without options, show the form and the figures that help
    Confidence {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        form: Box<Form>,
    },
}

#[derive(Debug, Args)]
struct One {
    #[command(flatten)]
    project: ProjectArgument,
    /// Key of the priority
    key: String,
}

/// Concerns and the level: each with its reason.
#[derive(Debug, Args)]
struct Form {
    /// Concerns about how the contributing sessions were planned and held
    #[arg(long, value_name = "CONCERN", value_parser = term::<Concern>())]
    methodological: Option<Concern>,
    /// Why
    #[arg(long, value_name = "WHY")]
    methodological_reason: Option<String>,
    /// Concerns about how well the claim fits the words, the contrary ones too
    #[arg(long, value_name = "CONCERN", value_parser = term::<Concern>())]
    coherence: Option<Concern>,
    /// Why
    #[arg(long, value_name = "WHY")]
    coherence_reason: Option<String>,
    /// Concerns about how much there is, and how rich it is
    #[arg(long, value_name = "CONCERN", value_parser = term::<Concern>())]
    adequacy: Option<Concern>,
    /// Why
    #[arg(long, value_name = "WHY")]
    adequacy_reason: Option<String>,
    /// Concerns about how far the sessions speak to the question and the place
    #[arg(long, value_name = "CONCERN", value_parser = term::<Concern>())]
    relevance: Option<Concern>,
    /// Why
    #[arg(long, value_name = "WHY")]
    relevance_reason: Option<String>,
    /// The level, judged from all four
    #[arg(long, value_name = "LEVEL", value_parser = term::<ConfidenceLevel>())]
    overall: Option<ConfidenceLevel>,
    /// Why it is that level
    #[arg(long, value_name = "WHY")]
    explanation: Option<String>,
    /// Empty the form
    #[arg(long)]
    clear: bool,
}

impl Form {
    fn change(&self) -> ConfidenceChange {
        ConfidenceChange {
            components: [
                (self.methodological, self.methodological_reason.clone()),
                (self.coherence, self.coherence_reason.clone()),
                (self.adequacy, self.adequacy_reason.clone()),
                (self.relevance, self.relevance_reason.clone()),
            ],
            overall: self.overall,
            explanation: self.explanation.clone(),
        }
    }
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match &arguments.action {
        Action::Add {
            project,
            claim,
            key,
            territories,
            objectives,
            owner,
            about,
        } => {
            let new = NewPriority {
                claim: claim.clone(),
                key: key.clone(),
                territories: territories.clone(),
                objectives: objectives.clone(),
                owner: owner.clone(),
                query: about.clone(),
            };
            let key =
                project::open(&project.project, global, "priority add")?.add_priority(&new)?;
            output.object(&json!({ "key": key }), |_| key.clone())?;
        }
        Action::Set {
            one,
            claim,
            territories,
            objectives,
            owner,
            state,
            into,
            about,
        } => {
            let filled = |texts: &Option<Vec<String>>| {
                texts.as_ref().map(|texts| {
                    let texts = texts.iter().filter(|text| !text.trim().is_empty());
                    texts.cloned().collect()
                })
            };
            let change = PriorityChange {
                claim: claim.clone(),
                territories: filled(territories),
                objectives: filled(objectives),
                owner: owner.clone(),
                state: *state,
                merged_into: into.clone(),
                query: about.clone(),
            };
            project::open(&one.project.project, global, "priority set")?
                .set_priority(&one.key, &change)?;
            output.done(&format!("changed `{}`", one.key))?;
        }
        Action::Suggest { project, key } => {
            let project = project::open(&project.project, global, "priority suggest")?;
            let mut bar = Progress::counting(global, "indexing");
            let rows =
                project.suggestions(key.as_deref(), &mut |done, total| bar.set(done, total))?;
            let headers = ["priority", "suggestion", "what", "why"];
            output.list(&rows, &headers, |row| {
                vec![
                    row.priority.clone().unwrap_or_default(),
                    row.suggestion.to_string(),
                    what(row),
                    row.reason.clone(),
                ]
            })?;
        }
        Action::Remove(one) => {
            project::open(&one.project.project, global, "priority remove")?
                .remove_priority(&one.key)?;
            output.done(&format!(
                "removed `{}`; `verbatim undo` brings it back",
                one.key
            ))?;
        }
        Action::Link {
            one,
            kind,
            what,
            shown,
            paraphrase,
        } => {
            let request = LinkRequest {
                kind: *kind,
                codings: what.codings.clone(),
                quotes: what.quotes()?,
                shown: shown.clone(),
                paraphrase: paraphrase.clone(),
            };
            let ids = project::open(&one.project.project, global, "priority link")?
                .link(&one.key, &request)?;
            output.object(&json!({ "key": one.key, "links": ids }), |_| {
                format!(
                    "linked {} to `{}` as {kind}",
                    counted(ids.len(), "quote"),
                    one.key
                )
            })?;
        }
        Action::Paraphrase { one, id, text } => {
            project::open(&one.project.project, global, "priority paraphrase")?
                .paraphrase(&one.key, id, text)?;
            output.done(&format!(
                "changed the paraphrase of a quote of `{}`",
                one.key
            ))?;
        }
        Action::Unlink { one, ids } => {
            project::open(&one.project.project, global, "priority unlink")?
                .unlink(&one.key, ids)?;
            output.done(&format!(
                "took {} away from `{}`",
                counted(ids.len(), "link"),
                one.key
            ))?;
        }
        Action::List { project } => {
            let rows = project::open(&project.project, global, "priority list")?.priorities()?;
            let headers = [
                "key",
                "claim",
                "territories",
                "objectives",
                "state",
                "owner",
                "links",
                "flags",
            ];
            output.list(&rows, &headers, |row| {
                let links: Vec<String> = row
                    .links
                    .iter()
                    .map(|(kind, n)| format!("{n} {kind}"))
                    .collect();
                let flags: Vec<&str> = row.flags.iter().map(|flag| flag.as_str()).collect();
                vec![
                    row.key.clone(),
                    row.claim.clone(),
                    row.territories.join(", "),
                    row.objectives.join(" "),
                    match &row.merged_into {
                        Some(into) => format!("{} into {into}", row.state),
                        None => row.state.to_string(),
                    },
                    row.owner.clone().unwrap_or_default(),
                    links.join(", "),
                    flags.join(" "),
                ]
            })?;
        }
        Action::Show {
            one,
            open: Some(figure),
        } => {
            let rows = project::open(&one.project.project, global, "priority show")?
                .opened(&one.key, *figure)?;
            if output.is_json() {
                return rows
                    .iter()
                    .try_for_each(|row| output.json_line(row))
                    .map(|()| ExitCode::SUCCESS);
            }
            for row in &rows {
                output.text(&format!("{} · {} {}:", row.link, row.figure, row.counted))?;
                for quote in &row.quotes {
                    output.text(&quote_line(quote))?;
                }
                if !row.not_printed.is_empty() {
                    let quotes = counted(row.not_printed.len(), "quote");
                    output.text(&format!("  {quotes} not printed: consent or embargo"))?;
                }
            }
            if rows.is_empty() {
                output.note("nothing to show")?;
            }
        }
        Action::Show { one, open: None } => {
            let project = project::open(&one.project.project, global, "priority show")?;
            let asked = project.validations(Some(&one.key))?;
            for view in &project.evidence(Some(&one.key))? {
                output.object(view, |view| show(view, &asked))?;
            }
        }
        Action::Looked { one, note } => {
            project::open(&one.project.project, global, "priority looked")?
                .looked_for_contrary(&one.key, note)?;
            output.done(&format!("recorded for `{}`", one.key))?;
        }
        Action::Confidence { one, form } => {
            let mut project = project::open(&one.project.project, global, "priority confidence")?;
            if form.clear {
                project.clear_confidence(&one.key)?;
            } else if !form.change().is_empty() {
                project.set_confidence(&one.key, &form.change())?;
            }
            output.object(&project.confidence_form(&one.key)?, show_form)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What a suggestion points at: a passage as `priority link --quote` takes it, with its words, or a key.
fn what(row: &SuggestionRow) -> String {
    match (&row.source, row.start, row.end, &row.quote) {
        (Some(source), Some(start), Some(end), Some(quote)) => {
            let who = row.participant.as_ref().or(row.speaker.as_ref());
            let who = who.map_or("-", String::as_str);
            format!("{source}:{start}-{end} ({who}) {quote}")
        }
        _ => row.other.clone().unwrap_or_default(),
    }
}

/// A quote with who said it and where.
pub(super) fn quote_line(quote: &QuoteView) -> String {
    let place = &quote.place;
    let who = place
        .participant
        .as_deref()
        .or(place.speaker.as_deref())
        .unwrap_or("-");
    format!(
        "  {} ({who}, {}, turn {})",
        quote.printed(),
        place.source,
        place.turn
    )
}

fn show_form(form: &ConfidenceForm) -> String {
    let of = |count: EvidenceCount| match count.of {
        Some(of) => format!("{} of {of}", count.n),
        None => count.n.to_string(),
    };
    let figures = &form.supports;
    let mut lines = vec![
        format!("{}: {}", form.priority, form.claim),
        format!(
            "supporting: {} mentions, {} speakers, {} sessions ({} focus groups, {} interviews, {} workshops), {} groups, \
             {} territories, {} languages",
            of(figures.mentions),
            of(figures.speakers),
            of(figures.sessions),
            of(figures.focus_groups),
            of(figures.interviews),
            of(figures.workshops),
            of(figures.groups),
            of(figures.territories),
            of(figures.languages)
        ),
        format!(
            "counted mentions that contradict: {}; that set a condition: {}",
            of(form.contradicts),
            of(form.qualifies)
        ),
    ];
    for share in [&form.loudest.speaker, &form.loudest.group]
        .into_iter()
        .flatten()
    {
        lines.push(format!(
            "loudest: {} with {} of {} supporting mentions",
            share.name, share.mentions, share.of
        ));
    }
    for (label, listed) in [
        ("never came up in", &form.never_came_up),
        ("attended and said nothing", &form.silent),
        ("never put to", &form.never_asked),
    ] {
        if !listed.is_empty() {
            lines.push(format!("{label}: {}", listed.join(", ")));
        }
    }
    for flag in &form.flags {
        lines.push(format!("! {flag}: {}", flag.rule()));
    }
    lines.push(String::new());
    match &form.confidence {
        Some(confidence) => lines.extend(confidence_lines(confidence)),
        None => lines.push("nobody assessed the confidence yet".to_owned()),
    }
    lines.join("\n")
}

fn confidence_lines(confidence: &ConfidenceView) -> Vec<String> {
    let level =
        (confidence.overall).map_or_else(|| "not judged yet".to_owned(), |level| level.to_string());
    let why = (confidence.explanation.as_ref()).map_or_else(String::new, |why| format!(": {why}"));
    let mut lines = vec![format!(
        "confidence {level}{why} ({}, {})",
        confidence.by, confidence.date
    )];
    lines.extend((confidence.assessments.iter()).map(|said| {
        let concern = match said.concern {
            Concern::None => "no or very minor",
            concern => concern.as_str(),
        };
        format!("  {}: {concern} concerns: {}", said.component, said.reason)
    }));
    lines
}

/// How many quotes are not printed, and what the researcher says instead.
pub(super) fn not_printed(quotes: &[NotPrintedView]) -> Vec<String> {
    if quotes.is_empty() {
        return Vec::new();
    }
    let n = counted(quotes.len(), "quote");
    let said = quotes.iter().filter_map(|quote| {
        let said = quote.paraphrase.as_ref()?;
        let (source, turn) = (&quote.place.source, quote.place.turn);
        Some(format!(
            "  paraphrase by {} ({source}, turn {turn}): {}",
            said.by, said.text
        ))
    });
    let mut lines = vec![format!("  {n} not printed: consent or embargo")];
    lines.extend(said);
    lines
}

fn show(view: &PriorityView, asked: &[ValidationRow]) -> String {
    let mut lines = vec![format!("{}: {}", view.key, view.claim)];
    if !view.objectives.is_empty() {
        lines.push(format!("serves {}", view.objectives.join(", ")));
    }
    lines.push(view.scope_line.clone());
    lines.push(view.evidence_line.clone());
    for flag in &view.flags {
        lines.push(format!("! {flag}: {}", flag.rule()));
    }
    for kind in LinkKind::ALL {
        let quotes: Vec<_> = view
            .quotes
            .iter()
            .filter(|quote| quote.link == *kind)
            .collect();
        if quotes.is_empty() {
            continue;
        }
        lines.push(format!("\n{kind}:"));
        lines.extend(quotes.into_iter().map(quote_line));
    }
    if !asked.is_empty() {
        lines.push("\nasked:".to_owned());
    }
    for asked in asked {
        lines.push(format!(
            "  {} in {} ({}): {}",
            asked.key, asked.session, asked.method, asked.result
        ));
    }
    if let Some(confidence) = &view.confidence {
        lines.push(String::new());
        lines.extend(confidence_lines(confidence));
    }
    for note in &view.notes {
        lines.push(format!("\n{note}"));
    }
    lines.join("\n")
}
