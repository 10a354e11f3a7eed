use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::{
    ContactChange, MentionRow, MentionState, Nearby, RatingRequest, ReportLanguage,
    StakeholderChange, StakeholderOutcome, StakeholderRow, StakeholderView, counted,
};
use verbatim_model::stakeholder::{CitationStatus, StakeholderKind};

use crate::arguments::{Global, ProjectArgument, term};
use crate::failure::Failure;
use crate::figure::FigureArguments;
use crate::output::{Output, optional};
use crate::project;
use crate::sheet_file::{SheetArguments, read_sheet};

/// Organisations of a territory: who they are, what they can and want, and where somebody speaks of them
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add a stakeholder
    Add {
        #[command(flatten)]
        project: ProjectArgument,
        /// Short name; ST1, ST2 … where none is given
        #[arg(long)]
        key: Option<String>,
        #[command(flatten)]
        said: Said,
    },
    /// Change a stakeholder; `""` takes a value away
    Set {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        said: Said,
    },
    /// Rate influence and interest from 1 (little) to 5 (much), with reasons; the latest of each rater counts
    Rate {
        #[command(flatten)]
        one: One,
        /// How much it can move
        #[arg(long, value_name = "1-5")]
        influence: Option<u32>,
        /// Why
        #[arg(long, value_name = "TEXT")]
        influence_reason: Option<String>,
        /// How much it cares
        #[arg(long, value_name = "1-5")]
        interest: Option<u32>,
        /// Why
        #[arg(long, value_name = "TEXT")]
        interest_reason: Option<String>,
        /// Who rates; else the coder
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
    },
    /// List the stakeholders
    List {
        #[command(flatten)]
        project: ProjectArgument,
        /// Of this territory
        #[arg(long)]
        territory: Option<String>,
    },
    /// Show a stakeholder with ratings, participants and mentions
    Show {
        #[command(flatten)]
        one: One,
        /// Show how to reach it too
        #[arg(long)]
        with_contacts: bool,
    },
    /// Say which participants belong to a stakeholder
    Link {
        #[command(flatten)]
        one: One,
        /// Participant numbers
        #[arg(required = true, value_name = "NUMBER")]
        participants: Vec<String>,
    },
    /// Say which participants do not belong to it any more
    Unlink {
        #[command(flatten)]
        one: One,
        /// Participant numbers
        #[arg(required = true, value_name = "NUMBER")]
        participants: Vec<String>,
    },
    /// Remove a stakeholder with its ratings, links and mentions; `verbatim undo` brings it back
    Remove(One),
    /// Find where somebody speaks of it, in any form of its names; nothing is written
    Mentions {
        #[command(flatten)]
        one: One,
        /// Only those that stand so
        #[arg(long, value_parser = term::<MentionState>())]
        state: Option<MentionState>,
    },
    /// Confirm mentions by their numbers in the list
    Confirm {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        which: Which,
    },
    /// Reject mentions by their numbers in the list
    Reject {
        #[command(flatten)]
        one: One,
        #[command(flatten)]
        which: Which,
    },
    /// Add and change stakeholders by a sheet (CSV or XLSX), with heads in four languages
    Import {
        #[command(flatten)]
        project: ProjectArgument,
        /// The sheet
        sheet: PathBuf,
        /// Encoding of the sheet, such as windows-1250; else it is told from the bytes
        #[arg(long, value_name = "NAME")]
        encoding: Option<String>,
        /// Say what it would do, and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Write all stakeholders as a sheet that can be imported again
    Export {
        #[command(flatten)]
        project: ProjectArgument,
        #[command(flatten)]
        sheet: SheetArguments,
        /// Of this territory
        #[arg(long)]
        territory: Option<String>,
        /// Write how to reach them too
        #[arg(long)]
        with_contacts: bool,
    },
    /// Set influence against interest, with the names of the four quarters
    Grid {
        #[command(flatten)]
        project: ProjectArgument,
        /// Of this territory
        #[arg(long)]
        territory: Option<String>,
        #[command(flatten)]
        figure: FigureArguments,
    },
    /// Show which kinds of stakeholders have been heard and which not
    Coverage {
        #[command(flatten)]
        project: ProjectArgument,
        /// Of this territory
        #[arg(long)]
        territory: Option<String>,
        #[command(flatten)]
        figure: FigureArguments,
    },
    /// Show who is mentioned with whom, by confirmed mentions
    Network {
        #[command(flatten)]
        project: ProjectArgument,
        /// Of this territory
        #[arg(long)]
        territory: Option<String>,
        /// What two mentions share
        #[arg(long, value_parser = term::<Nearby>(), default_value = "turn")]
        within: Nearby,
        #[command(flatten)]
        figure: FigureArguments,
    },
}

#[derive(Debug, Args)]
struct One {
    #[command(flatten)]
    project: ProjectArgument,
    /// Key of the stakeholder
    key: String,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct Which {
    /// Numbers of the list of `stakeholder mentions`
    #[arg(value_name = "N")]
    numbers: Vec<usize>,
    /// All that nobody looked at yet
    #[arg(long)]
    all: bool,
}

#[derive(Debug, Args)]
struct Said {
    /// Its name, with an abbreviation in brackets
    #[arg(long)]
    organisation: Option<String>,
    /// Another name that people call it by; may be given several times, and stands instead of those that there are
    #[arg(long = "name", value_name = "NAME", num_args = 1..)]
    names: Option<Vec<String>>,
    /// Territory
    #[arg(long)]
    territory: Option<String>,
    /// What it is
    #[arg(long, value_parser = term::<StakeholderKind>())]
    kind: Option<StakeholderKind>,
    /// Field of work
    #[arg(long)]
    sector: Option<String>,
    /// What it does in initiatives of the New European Bauhaus
    #[arg(long)]
    role: Option<String>,
    /// Whom to ask for; never in an output that does not ask for it
    #[arg(long, value_name = "NAME")]
    contact: Option<String>,
    /// Address of e-mail, kept apart likewise
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Telephone, kept apart likewise
    #[arg(long, value_name = "NUMBER")]
    telephone: Option<String>,
    /// Note on how to reach it, kept apart likewise
    #[arg(long, value_name = "TEXT")]
    contact_note: Option<String>,
}

impl From<&Said> for StakeholderChange {
    fn from(said: &Said) -> Self {
        Self {
            organisation: said.organisation.clone(),
            names: said.names.clone(),
            territory: said.territory.clone(),
            kind: said.kind,
            sector: said.sector.clone(),
            role: said.role.clone(),
            contact: ContactChange {
                person: said.contact.clone(),
                email: said.email.clone(),
                telephone: said.telephone.clone(),
                note: said.contact_note.clone(),
            },
        }
    }
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    let open =
        |project: &ProjectArgument, command: &str| project::open(&project.project, global, command);
    match &arguments.action {
        Action::Add { project, key, said } => {
            let key =
                open(project, "stakeholder add")?.add_stakeholder(key.as_deref(), &said.into())?;
            output.object(&json!({ "key": key }), |_| key.clone())?;
        }
        Action::Set { one, said } => {
            open(&one.project, "stakeholder set")?.set_stakeholder(&one.key, &said.into())?;
            output.done(&format!("changed `{}`", one.key))?;
        }
        Action::Rate {
            one,
            influence,
            influence_reason,
            interest,
            interest_reason,
            by,
        } => {
            let request = RatingRequest {
                rater: by.clone(),
                influence: *influence,
                influence_reason: influence_reason.clone(),
                interest: *interest,
                interest_reason: interest_reason.clone(),
            };
            open(&one.project, "stakeholder rate")?.rate_stakeholder(&one.key, &request)?;
            output.done(&format!("rated `{}`", one.key))?;
        }
        Action::List { project, territory } => {
            let rows = open(project, "stakeholder list")?.stakeholders(territory.as_deref())?;
            list(output, &rows)?;
        }
        Action::Show { one, with_contacts } => {
            let view = open(&one.project, "stakeholder show")?
                .stakeholder_view(&one.key, *with_contacts)?;
            output.object(&view, show)?;
        }
        Action::Link { one, participants } => {
            open(&one.project, "stakeholder link")?.link_stakeholder(
                &one.key,
                participants,
                true,
            )?;
            output.done(&format!(
                "linked `{}` and {}",
                one.key,
                participants.join(", ")
            ))?;
        }
        Action::Unlink { one, participants } => {
            open(&one.project, "stakeholder unlink")?.link_stakeholder(
                &one.key,
                participants,
                false,
            )?;
            output.done(&format!(
                "unlinked `{}` and {}",
                one.key,
                participants.join(", ")
            ))?;
        }
        Action::Remove(one) => {
            open(&one.project, "stakeholder remove")?.remove_stakeholder(&one.key)?;
            output.done(&format!(
                "removed `{}`; `verbatim undo` brings it back",
                one.key
            ))?;
        }
        Action::Mentions { one, state } => {
            let mut rows = open(&one.project, "stakeholder mentions")?.mentions(&one.key)?;
            rows.retain(|row| state.is_none_or(|state| row.state == state));
            let headers = ["#n", "state", "source", "#turn", "who", "words"];
            output.list(&rows, &headers, |row| {
                vec![
                    row.n.to_string(),
                    row.state.to_string(),
                    row.source.clone(),
                    optional(row.turn.as_ref()),
                    who(row),
                    row.context.clone(),
                ]
            })?;
        }
        Action::Confirm { one, which } => judge(one, which, CitationStatus::Confirmed, global)?,
        Action::Reject { one, which } => judge(one, which, CitationStatus::Rejected, global)?,
        Action::Import {
            project,
            sheet,
            encoding,
            dry_run,
        } => {
            let (name, bytes) = read_sheet(sheet)?;
            let outcome = open(project, "stakeholder import")?.import_stakeholders(
                &name,
                &bytes,
                encoding.as_deref(),
                *dry_run,
            )?;
            output.object(&outcome, |outcome| imported(outcome, *dry_run))?;
        }
        Action::Export {
            project,
            sheet,
            territory,
            with_contacts,
        } => {
            let project = open(project, "stakeholder export")?;
            let table = |language: ReportLanguage| {
                Ok(vec![project.stakeholder_sheet(
                    language,
                    territory.as_deref(),
                    *with_contacts,
                )?])
            };
            sheet.write(&project, global, table)?;
        }
        Action::Grid {
            project,
            territory,
            figure,
        } => {
            let project = open(project, "stakeholder grid")?;
            return figure.write(
                &project.stakeholder_grid(territory.as_deref())?,
                &project,
                global,
                ReportLanguage::English,
            );
        }
        Action::Coverage {
            project,
            territory,
            figure,
        } => {
            let project = open(project, "stakeholder coverage")?;
            return figure.write(
                &project.stakeholder_coverage(territory.as_deref())?,
                &project,
                global,
                ReportLanguage::English,
            );
        }
        Action::Network {
            project,
            territory,
            within,
            figure,
        } => {
            let project = open(project, "stakeholder network")?;
            let view = project.stakeholder_network(territory.as_deref(), *within)?;
            return figure.write(&view, &project, global, ReportLanguage::English);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn judge(one: &One, which: &Which, status: CitationStatus, global: &Global) -> Result<(), Failure> {
    let mut project = project::open(&one.project.project, global, "stakeholder confirm")?;
    let judged = project.judge_mentions(&one.key, &which.numbers, which.all, status)?;
    Output::new(global).object(&judged, |judged| {
        let left = match judged.left {
            0 => String::new(),
            left => format!("; {} not looked at yet", counted(left, "mention")),
        };
        format!(
            "{status} {} of `{}`{left}",
            counted(judged.judged, "mention"),
            one.key
        )
    })
}

fn who(row: &MentionRow) -> String {
    (row.participant.as_ref())
        .or(row.speaker.as_ref())
        .cloned()
        .unwrap_or_default()
}

fn list(output: Output, rows: &[StakeholderRow]) -> Result<(), Failure> {
    let headers = [
        "key",
        "organisation",
        "kind",
        "territory",
        "influence",
        "interest",
        "participants",
        "heard",
        "#mentions",
    ];
    output.list(rows, &headers, |row| {
        let spread = |spread: Option<verbatim_engine::Spread>| match spread {
            Some(of) if of.least != of.most => format!("{} ({}–{})", of.median, of.least, of.most),
            Some(of) => of.median.to_string(),
            None => String::new(),
        };
        vec![
            row.key.clone(),
            row.organisation.clone(),
            row.kind.to_string(),
            row.territory.clone().unwrap_or_default(),
            spread(row.influence),
            spread(row.interest),
            row.participants.join(" "),
            if row.heard { "yes" } else { "no" }.to_owned(),
            row.mentions.to_string(),
        ]
    })
}

fn show(view: &StakeholderView) -> String {
    let row = &view.row;
    let mut lines = vec![format!("{}: {} ({})", row.key, row.organisation, row.kind)];
    let mut say = |name: &str, value: String| {
        if !value.is_empty() {
            lines.push(format!("{name}: {value}"));
        }
    };
    say("other names", row.names.joined("; "));
    say("territory", row.territory.clone().unwrap_or_default());
    say("sector", row.sector.clone().unwrap_or_default());
    say("role", row.role.clone().unwrap_or_default());
    say("participants", row.participants.join(", "));
    say("heard", if row.heard { "yes" } else { "no" }.to_owned());
    say("leads", view.leads.join(", "));
    say("partner in", view.partner_in.join(", "));
    if let Some(contact) = &view.contact {
        say("contact", contact.person.clone().unwrap_or_default());
        say("e-mail", contact.email.clone().unwrap_or_default());
        say("telephone", contact.telephone.clone().unwrap_or_default());
        say("note", contact.note.clone().unwrap_or_default());
    }
    for rating in &view.ratings {
        let part = |name: &str, value: Option<u32>, why: &Option<String>| match (value, why) {
            (Some(value), Some(why)) => format!("{name} {value} ({why})"),
            (Some(value), None) => format!("{name} {value}"),
            (None, _) => String::new(),
        };
        let parts = [
            part("influence", rating.influence, &rating.influence_reason),
            part("interest", rating.interest, &rating.interest_reason),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        lines.push(format!(
            "rated by {} on {}: {}",
            rating.rater,
            rating.date,
            parts.join(", ")
        ));
    }
    for mention in &view.mentioned {
        let turn = mention
            .turn
            .map_or_else(String::new, |turn| format!(", turn {turn}"));
        lines.push(format!("  {} ({}{turn})", mention.context, mention.source));
    }
    lines.join("\n")
}

fn imported(outcome: &StakeholderOutcome, dry_run: bool) -> String {
    let would = if dry_run { "would be " } else { "" };
    let mut lines = vec![format!(
        "{} {would}added, {} {would}changed, {} as before; {}",
        counted(outcome.added.len(), "stakeholder"),
        outcome.changed.len(),
        outcome.unchanged,
        counted(outcome.ratings, "new rating"),
    )];
    if !outcome.unknown_participants.is_empty() {
        lines.push(format!(
            "no such participants: {}",
            outcome.unknown_participants.join(", ")
        ));
    }
    if !outcome.unknown_columns.is_empty() {
        lines.push(format!(
            "columns that were not read: {}",
            outcome.unknown_columns.join(", ")
        ));
    }
    lines.join("\n")
}
