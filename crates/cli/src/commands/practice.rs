use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::json;
use verbatim_engine::{LessonRequest, NewRemark, PracticeChange, PracticeView};

use crate::arguments::{Global, PassageArguments, ProjectArgument};
use crate::failure::Failure;
use crate::output::Output;
use crate::project;

/// Good practices: cases, what they teach, and what reviewers said of them
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Add a good practice
    Add {
        #[command(flatten)]
        project: ProjectArgument,
        /// What it is called
        #[arg(long)]
        title: String,
        #[command(flatten)]
        about: About,
        /// Short name; G1, G2 … where none is given
        #[arg(long)]
        key: Option<String>,
    },
    /// Change what is said of a good practice; `""` takes a field away
    Set {
        #[command(flatten)]
        one: One,
        /// What it is called
        #[arg(long)]
        title: Option<String>,
        #[command(flatten)]
        about: About,
    },
    /// Add a lesson with the passages it was drawn from, or change one
    Lesson {
        #[command(flatten)]
        one: One,
        /// Number of the lesson to change; a new one where none is given
        number: Option<u32>,
        /// The lesson, in a sentence
        #[arg(long)]
        text: Option<String>,
        #[command(flatten)]
        from: PassageArguments,
        /// The words to show instead of a single quote, each gap marked […]
        #[arg(long)]
        shown: Option<String>,
        /// What you say instead of a single quote where it may not be printed; the same quote again changes it
        #[arg(long, value_name = "TEXT")]
        paraphrase: Option<String>,
        /// Id of a link, or of its coding, to take away; may be given several times
        #[arg(long, value_name = "ID", num_args = 1.., requires = "number")]
        unlink: Vec<String>,
        /// Remove the lesson with its links
        #[arg(long, requires = "number", conflicts_with_all = ["text", "codings", "quotes", "unlink"])]
        remove: bool,
    },
    /// Record a remark of a peer review
    Remark {
        #[command(flatten)]
        one: One,
        /// Who reviewed
        #[arg(long, required_unless_present = "remove")]
        reviewer: Option<String>,
        /// The remark
        #[arg(long, required_unless_present = "remove")]
        text: Option<String>,
        /// Day of the review
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: Option<String>,
        /// Number of a remark to remove
        #[arg(long, value_name = "NUMBER", conflicts_with_all = ["reviewer", "text", "date"])]
        remove: Option<u32>,
    },
    /// Record what was answered to a remark
    Answer {
        #[command(flatten)]
        one: One,
        /// Number of the remark
        number: u32,
        /// The answer; `""` takes it away
        #[arg(long)]
        text: String,
    },
    /// List the good practices
    List {
        #[command(flatten)]
        project: ProjectArgument,
    },
    /// Show a good practice with its lessons, quotes and remarks
    Show(One),
    /// Remove a good practice with all that belongs to it; `verbatim undo` brings it back
    Remove(One),
}

#[derive(Debug, Args)]
struct One {
    #[command(flatten)]
    project: ProjectArgument,
    /// Key of the good practice
    key: String,
}

#[derive(Debug, Args)]
struct About {
    /// Where it is
    #[arg(long)]
    territory: Option<String>,
    /// Key of the session or document that tells of it
    #[arg(long, value_name = "KEY")]
    session: Option<String>,
    /// What was done, in your words
    #[arg(long)]
    description: Option<String>,
}

impl About {
    fn change(&self, title: Option<String>) -> PracticeChange {
        PracticeChange {
            title,
            territory: self.territory.clone(),
            session: self.session.clone(),
            description: self.description.clone(),
        }
    }
}

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let output = Output::new(global);
    match &arguments.action {
        Action::Add {
            project,
            title,
            about,
            key,
        } => {
            let new = about.change(Some(title.clone()));
            let key = project::open(&project.project, global, "practice add")?
                .add_practice(key.as_deref(), &new)?;
            output.object(&json!({ "key": key }), |_| key.clone())?;
        }
        Action::Set { one, title, about } => {
            project::open(&one.project.project, global, "practice set")?
                .set_practice(&one.key, &about.change(title.clone()))?;
            output.done(&format!("changed `{}`", one.key))?;
        }
        Action::Lesson {
            one,
            number: Some(number),
            remove: true,
            ..
        } => {
            project::open(&one.project.project, global, "practice lesson")?
                .remove_lesson(&one.key, *number)?;
            output.done(&format!("removed lesson {number} of `{}`", one.key))?;
        }
        Action::Lesson {
            one,
            number,
            text,
            from,
            shown,
            paraphrase,
            unlink,
            remove: _,
        } => {
            let request = LessonRequest {
                number: *number,
                text: text.clone(),
                codings: from.codings.clone(),
                quotes: from.quotes()?,
                shown: shown.clone(),
                paraphrase: paraphrase.clone(),
                unlink: unlink.clone(),
            };
            let number = project::open(&one.project.project, global, "practice lesson")?
                .set_lesson(&one.key, &request)?;
            output.object(&json!({ "key": one.key, "lesson": number }), |_| {
                format!("lesson {number} of `{}`", one.key)
            })?;
        }
        Action::Remark {
            one,
            remove: Some(number),
            ..
        } => {
            project::open(&one.project.project, global, "practice remark")?
                .remove_remark(&one.key, *number)?;
            output.done(&format!("removed remark {number} on `{}`", one.key))?;
        }
        Action::Remark {
            one,
            reviewer,
            text,
            date,
            remove: None,
        } => {
            let new = NewRemark {
                reviewer: reviewer.clone().unwrap_or_default(),
                date: date.clone(),
                text: text.clone().unwrap_or_default(),
            };
            let number = project::open(&one.project.project, global, "practice remark")?
                .add_remark(&one.key, &new)?;
            output.object(&json!({ "key": one.key, "remark": number }), |_| {
                format!("remark {number} on `{}`", one.key)
            })?;
        }
        Action::Answer { one, number, text } => {
            project::open(&one.project.project, global, "practice answer")?
                .answer_remark(&one.key, *number, text)?;
            output.done(&format!("answered remark {number} on `{}`", one.key))?;
        }
        Action::List { project } => {
            let rows = project::open(&project.project, global, "practice list")?.practices()?;
            let headers = [
                "key",
                "title",
                "territory",
                "told in",
                "#lessons",
                "#quotes",
                "#remarks",
                "#answered",
            ];
            output.list(&rows, &headers, |row| {
                vec![
                    row.key.clone(),
                    row.title.clone(),
                    row.territory.clone().unwrap_or_default(),
                    row.session.clone().unwrap_or_default(),
                    row.lessons.to_string(),
                    row.quotes.to_string(),
                    row.remarks.to_string(),
                    row.answered.to_string(),
                ]
            })?;
        }
        Action::Show(one) => {
            let view = project::open(&one.project.project, global, "practice show")?
                .practice_view(&one.key)?;
            output.object(&view, show)?;
        }
        Action::Remove(one) => {
            project::open(&one.project.project, global, "practice remove")?
                .remove_practice(&one.key)?;
            output.done(&format!(
                "removed `{}`; `verbatim undo` brings it back",
                one.key
            ))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn show(view: &PracticeView) -> String {
    let mut lines = vec![format!("{}: {}", view.key, view.title)];
    let told = view
        .session
        .as_ref()
        .map(|session| format!("told in {session}"));
    let place: Vec<String> = view.territory.iter().cloned().chain(told).collect();
    if !place.is_empty() {
        lines.push(place.join(", "));
    }
    lines.extend(view.description.clone());
    for lesson in &view.lessons {
        lines.push(format!("\nlesson {}: {}", lesson.number, lesson.text));
        lines.extend(lesson.quotes.iter().map(super::priority::quote_line));
        lines.extend(super::priority::not_printed(&lesson.not_printed));
    }
    for remark in &view.remarks {
        let date = remark
            .date
            .as_ref()
            .map(|date| format!(", {date}"))
            .unwrap_or_default();
        lines.push(format!(
            "\nremark {} ({}{date}): {}",
            remark.number, remark.reviewer, remark.text
        ));
        let answer = remark.answer.as_deref().unwrap_or("none yet");
        lines.push(format!("  answer: {answer}"));
    }
    lines.join("\n")
}
