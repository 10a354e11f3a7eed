use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgGroup, Args, Subcommand};
use serde_json::json;
use verbatim_engine::{
    LanguageChoice, PlaceRequest, RevisionOptions, RevisionRow, RevisionStatus, counted,
};

use crate::arguments::{Global, ProjectArgument, ToldArguments};
use crate::failure::{Failure, PARTLY};
use crate::output::Output;
use crate::progress::Progress;
use crate::project;

/// Remove, move or correct a source, place what a correction moved, or get the original file back
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Remove a source; `verbatim undo` brings it back
    Remove {
        #[command(flatten)]
        project: ProjectArgument,
        /// Name of the source
        source: String,
        /// Also remove what people coded and linked in it
        #[arg(long)]
        force: bool,
    },
    /// Put a source into another session, with its people; `verbatim undo` puts it back
    Move {
        #[command(flatten)]
        project: ProjectArgument,
        /// Name of the source
        source: String,
        /// Key of the session
        session: String,
        /// Make the session
        #[arg(long)]
        new: bool,
    },
    /// Say which file is the recording of a source, so that the workbench plays it; `verbatim undo` takes it back
    ///
    /// The file stays where it is. The project remembers its place as seen from its own folder, and keeps nothing of it.
    Recording {
        #[command(flatten)]
        project: ProjectArgument,
        /// Name of the source
        source: String,
        /// The recording (wav, mp3, m4a, aac, ogg, opus, flac, webm, mp4); without one, where it lies is shown
        file: Option<PathBuf>,
        /// Take the recording away from the source; the file stays
        #[arg(long, conflicts_with = "file")]
        remove: bool,
    },
    /// Say in which language turns are; `verbatim undo` takes it back
    ///
    /// Search, rules and reports go by it. Run `verbatim code` afterwards where rules are to be applied again.
    Language {
        #[command(flatten)]
        project: ProjectArgument,
        /// Name of the source
        source: String,
        /// hr, lv, it or en; `other` for another language; `found` for what was told from the words
        language: String,
        /// Only these turns, by their numbers in `verbatim turns`
        #[arg(long, value_name = "N", num_args = 1.., value_delimiter = ',')]
        turn: Vec<usize>,
    },
    /// Take a corrected file as the new revision of a source; `verbatim undo` takes it back
    ///
    /// Codings, links and memos go where their words are now. What has no place any more is kept and listed by
    /// `verbatim source unplaced`. Run `verbatim code` afterwards.
    Revise {
        #[command(flatten)]
        project: ProjectArgument,
        /// Name of the source
        source: String,
        /// The corrected file
        file: PathBuf,
        #[command(flatten)]
        told: ToldArguments,
        /// Forget what was said before of how it is to be read (language, encoding, columns, kind)
        #[arg(long)]
        forget: bool,
        /// Show what would become of it, and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Read kept originals again with the readers of this version
    Reread {
        #[command(flatten)]
        project: ProjectArgument,
        /// Names of sources
        #[arg(required_unless_present = "all")]
        sources: Vec<String>,
        /// All sources
        #[arg(long, conflicts_with = "sources")]
        all: bool,
        #[command(flatten)]
        told: ToldArguments,
        /// Forget what was said before of how they are to be read (language, encoding, columns, kind)
        #[arg(long)]
        forget: bool,
        /// Show what would become of them, and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// List the revisions of a source: when, by whom, and from which file
    Revisions {
        #[command(flatten)]
        project: ProjectArgument,
        /// Name of the source
        source: String,
    },
    /// List what could not be placed in the text in force
    Unplaced {
        #[command(flatten)]
        project: ProjectArgument,
        /// Give these up instead, by their ids; `verbatim undo` brings them back
        #[arg(long, value_name = "ID", num_args = 1..)]
        drop: Vec<String>,
    },
    /// Put what could not be placed where its words are now; `verbatim undo` takes it back
    ///
    /// `verbatim source unplaced` lists codings, links, memos and languages of turns without a place, with their ids.
    #[command(group = ArgGroup::new("place").required(true).multiple(true))]
    Place {
        #[command(flatten)]
        project: ProjectArgument,
        /// Ids, or what they alone begin with, of what belongs to one place
        #[arg(required = true, value_name = "ID")]
        ids: Vec<String>,
        /// The words as they stand in the text now
        #[arg(long, group = "place", value_name = "WORDS")]
        quote: Option<String>,
        /// The turn, by its number in `verbatim turns`: the words in it, or all of it
        #[arg(long, group = "place", value_name = "N")]
        turn: Option<usize>,
    },
    /// Write the original file, byte for byte
    Original {
        #[command(flatten)]
        project: ProjectArgument,
        /// Name of the source
        source: String,
        /// Where to write it
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match &arguments.action {
        Action::Remove {
            project,
            source,
            force,
        } => {
            project::open(&project.project, global, "source remove")?
                .remove_source(source, *force)?;
            output.done(&format!(
                "removed `{source}`; `verbatim undo` brings it back"
            ))?;
        }
        Action::Move {
            project,
            source,
            session,
            new,
        } => {
            project::open(&project.project, global, "source move")?
                .move_source(source, session, *new)?;
            output.done(&format!(
                "put `{source}` into `{session}`; `verbatim undo` puts it back"
            ))?;
        }
        Action::Language {
            project,
            source,
            language,
            turn,
        } => {
            let choice: LanguageChoice = language.parse()?;
            let turns = project::open(&project.project, global, "source language")?
                .set_turn_languages(source, choice, turn)?;
            let turns = counted(turns, "turn");
            output.done(&format!(
                "set the language of {turns} of `{source}`; `verbatim undo` takes it back"
            ))?;
        }
        Action::Revise {
            project,
            source,
            file,
            told,
            forget,
            dry_run,
        } => {
            let options = RevisionOptions {
                told: told.into(),
                forget: *forget,
                dry_run: *dry_run,
            };
            let row = project::open(&project.project, global, "source revise")?
                .revise_source(source, file, &options)?;
            output.object(&row, |row| became(row, *dry_run))?;
        }
        Action::Reread {
            project,
            sources,
            all: _,
            told,
            forget,
            dry_run,
        } => {
            let options = RevisionOptions {
                told: told.into(),
                forget: *forget,
                dry_run: *dry_run,
            };
            let mut bar = Progress::counting(global, "reading");
            let rows = project::open(&project.project, global, "source reread")?.reread_sources(
                sources,
                &options,
                &mut |done, total| bar.set(done, total),
            )?;
            drop(bar);
            for row in &rows {
                output.object(row, |row| became(row, *dry_run))?;
            }
            if rows.iter().any(|row| row.status == RevisionStatus::Refused) {
                return Ok(ExitCode::from(PARTLY));
            }
        }
        Action::Revisions { project, source } => {
            let rows = project::open(&project.project, global, "source revisions")?
                .source_revisions(source)?;
            let headers = [
                "#number",
                "",
                "time",
                "coder",
                "kind",
                "file",
                "reader",
                "#turns",
                "#words",
                "#stale",
                "#unplaced",
            ];
            output.list(&rows, &headers, |row| {
                vec![
                    row.number.to_string(),
                    if row.current { "in force" } else { "" }.to_owned(),
                    row.time.clone(),
                    row.coder.clone(),
                    row.kind.clone(),
                    row.sha256.chars().take(12).collect(),
                    row.reader.clone(),
                    row.turns.to_string(),
                    row.words.to_string(),
                    row.stale.to_string(),
                    row.unplaced.to_string(),
                ]
            })?;
        }
        Action::Place {
            project,
            ids,
            quote,
            turn,
        } => {
            let request = PlaceRequest {
                quote: quote.clone(),
                turn: *turn,
                place: None,
            };
            let rows = project::open(&project.project, global, "source place")?
                .place_unplaced(ids, &request)?;
            for row in &rows {
                output.object(row, |row| {
                    let turn = row.turn.map_or(String::new(), |n| format!(", turn {n}"));
                    let place = format!("{}:{}-{}", row.source, row.start, row.end);
                    format!("placed the {} at {place}{turn}: {}", row.what, row.quote)
                })?;
            }
        }
        Action::Unplaced { project, drop } if !drop.is_empty() => {
            let gone =
                project::open(&project.project, global, "source unplaced")?.drop_unplaced(drop)?;
            let gone = counted(gone, "passage");
            output.done(&format!("gave up {gone}; `verbatim undo` brings it back"))?;
        }
        Action::Unplaced { project, drop: _ } => {
            let rows = project::open(&project.project, global, "source unplaced")?.unplaced()?;
            output.list(&rows, &["source", "what", "id", "quote"], |row| {
                let cells = [row.source.as_str(), row.what, &row.id, &row.quote];
                cells.map(str::to_owned).to_vec()
            })?;
        }
        Action::Recording {
            project,
            source,
            file,
            remove,
        } => {
            let mut project = project::open(&project.project, global, "source recording")?;
            if file.is_some() || *remove {
                project.set_recording(source, file.as_deref())?;
            }
            let recording = project.recording(source)?;
            let path = recording.map(|recording| recording.path.display().to_string());
            output.object(&json!({ "source": source, "recording": path }), |_| {
                path.clone()
                    .unwrap_or_else(|| format!("`{source}` has no recording"))
            })?;
        }
        Action::Original {
            project,
            source,
            output: path,
        } => {
            let bytes =
                project::open(&project.project, global, "source original")?.original(source)?;
            std::fs::write(path, &bytes).map_err(|error| {
                Failure::Io(format!("cannot write `{}`", path.display()), error)
            })?;
            output.done(&format!(
                "wrote {} bytes to {}",
                bytes.len(),
                path.display()
            ))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What became of a source, for people.
fn became(row: &RevisionRow, dry_run: bool) -> String {
    match row.status {
        RevisionStatus::Unchanged => format!("unchanged  {}{}", row.source, of_comments(row)),
        RevisionStatus::Refused => format!(
            "refused    {}: {}",
            row.source,
            row.error.as_deref().unwrap_or_default()
        ),
        RevisionStatus::Revised => format!(
            "{} {}: {}; {}{}",
            if dry_run {
                "would revise"
            } else {
                "revised   "
            },
            row.source,
            counted(row.turns, "turn"),
            anchored(row.kept, row.changed, row.unplaced),
            of_comments(row)
        ),
    }
}

/// The memos that were made of comments, for people; empty where there are none.
fn of_comments(row: &RevisionRow) -> String {
    match row.memos {
        0 => String::new(),
        memos => format!("; {} from comments", counted(memos, "memo")),
    }
}

/// What became of all that points into a source, for people.
pub(super) fn anchored(kept: usize, changed: usize, unplaced: usize) -> String {
    format!(
        "of what points into it, {kept} kept, {changed} with changed words, {unplaced} not placed"
    )
}
