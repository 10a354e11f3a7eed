//! The report, paragraph by paragraph.

use verbatim_analysis::evidence::Figure;
use verbatim_model::term::Term as _;

use super::escapes::{escape, escape_exactly};
use crate::chapters::{Chapter, backing, beside_priority, chapters};
use crate::contents::ReportChapter;
use crate::plan::{PlanBlock, blocks};
use crate::view::{PriorityView, QuoteView, Report};
use crate::wording::Wording;
use crate::words::collapse;

/// Writes the report.
pub(crate) fn write(report: &Report) -> String {
    let wording = &report.wording();
    let mut out = String::new();
    heading(&mut out, 1, &escape(&report.heading(wording)));
    paragraph(
        &mut out,
        &format!(
            "{} · {} · {}",
            escape(&report.kicker(wording)),
            escape(&wording.day(&report.date)),
            escape(&report.tool)
        ),
    );
    if let Some(plan) = &report.plan {
        write_plan(&mut out, &blocks(plan, wording));
    }
    if report.contents.has(ReportChapter::Priorities) {
        heading(&mut out, 2, &wording.say("glance"));
        summary(&mut out, report, wording);
        if let Some(backing) = backing(report, wording) {
            write_chapter(&mut out, &backing, wording);
        }
    }
    for priority in &report.priorities {
        write_priority(&mut out, report, priority, wording);
    }
    for chapter in chapters(report, wording) {
        write_chapter(&mut out, &chapter, wording);
    }
    heading(&mut out, 2, &wording.say("method"));
    for text in &report.method {
        paragraph(&mut out, &escape(text));
    }
    heading(&mut out, 3, &wording.say("counting"));
    paragraph(&mut out, &escape(&report.counting_rule));
    heading(&mut out, 3, &wording.say("flags"));
    for rule in &report.flag_rules {
        out.push_str(&format!(
            "- **{}**: {}\n",
            wording.flag(rule.flag),
            escape(&rule.rule)
        ));
    }
    out.push('\n');
    heading(&mut out, 2, &wording.say("sources"));
    sources(&mut out, report, wording);
    heading(&mut out, 2, &wording.say("made-with"));
    made_with(&mut out, report, wording);
    heading(&mut out, 2, &wording.say("manifest"));
    let columns = ["anchor", "source", "start", "end", "sha256", "times"];
    table_head(&mut out, &columns.map(|id| wording.say(id)));
    for entry in &report.manifest {
        out.push_str(&format!(
            "| {} | {} | {} | {} | {} | {} |\n",
            entry.anchor,
            escape_exactly(&entry.source),
            entry.start,
            entry.end,
            entry.sha256,
            entry.times
        ));
    }
    out
}

/// The chapters of a plan; pictures are for other formats.
fn write_plan(out: &mut String, blocks: &[PlanBlock]) {
    for (at, block) in blocks.iter().enumerate() {
        match block {
            PlanBlock::Heading(level, text) => heading(out, *level, &escape(text)),
            PlanBlock::Text(text) => paragraph(out, &escape(text)),
            PlanBlock::Item(text) => {
                out.push_str(&format!("- {}\n", escape(text)));
                if !matches!(blocks.get(at + 1), Some(PlanBlock::Item(_))) {
                    out.push('\n');
                }
            }
            PlanBlock::Table(caption, heads, rows) => whole_table(out, caption, heads, rows),
            PlanBlock::Picture(_) => {}
        }
    }
}

fn summary(out: &mut String, report: &Report, wording: &Wording) {
    if report.priorities.is_empty() {
        paragraph(out, &wording.say("no-priorities"));
        return;
    }
    table_head(
        out,
        &[
            "priority",
            "claim",
            "supporting-speakers",
            "figure-sessions",
            "kind-qualifies",
            "kind-contradicts",
            "flags",
        ]
        .map(|id| wording.say(id)),
    );
    for priority in &report.priorities {
        let evidence = &priority.evidence;
        let flags: Vec<String> = priority.flags.iter().map(|&f| wording.flag(f)).collect();
        table_row(
            out,
            [
                priority.key.as_str(),
                &priority.claim,
                &wording.count(evidence.supports.speakers),
                &wording.count(evidence.supports.sessions),
                &wording.count(evidence.qualifies.speakers),
                &wording.count(evidence.contradicts.speakers),
                &flags.join(", "),
            ],
        );
    }
    out.push('\n');
}

fn write_priority(out: &mut String, report: &Report, priority: &PriorityView, wording: &Wording) {
    heading(
        out,
        2,
        &escape(&format!("{}: {}", priority.key, priority.claim)),
    );
    if !priority.objectives.is_empty() {
        let names: Vec<String> = priority
            .objectives
            .iter()
            .map(|key| escape(&report.objective(key)))
            .collect();
        paragraph(
            out,
            &format!("{}: {}", wording.say("serves"), names.join("; ")),
        );
    }
    if !priority.territories.is_empty() {
        paragraph(
            out,
            &format!(
                "{}: {}",
                wording.say("figure-territories"),
                escape(&priority.territories.join(", "))
            ),
        );
    }
    paragraph(out, &format!("**{}**", escape(&priority.evidence_line)));
    paragraph(out, &escape(&priority.scope_line));
    for &raised in &priority.flags {
        out.push_str(&format!(
            "- {} **{}**: {}\n",
            wording.say("flag"),
            wording.flag(raised),
            escape(report.flag_rule(raised))
        ));
    }
    for note in &priority.notes {
        out.push_str(&format!("- {}\n", escape(note)));
    }
    if !priority.flags.is_empty() || !priority.notes.is_empty() {
        out.push('\n');
    }
    table_head(
        out,
        &[
            "figure",
            "kind-supports",
            "kind-qualifies",
            "kind-contradicts",
        ]
        .map(|id| wording.say(id)),
    );
    for &name in Figure::ALL {
        let [a, b, c] = priority
            .evidence
            .kinds()
            .map(|(_, figures)| wording.count(figures.get(name)));
        table_row(out, [wording.figure(name).as_str(), &a, &b, &c]);
    }
    out.push('\n');
    let (lines, table) = beside_priority(report, priority, wording);
    labelled(out, &lines);
    if let Some(table) = &table {
        let rows = table.shown(wording);
        whole_table(out, &table.caption, &table.columns, &rows);
    }
    for (of, _) in priority.evidence.kinds() {
        let mut quotes = priority
            .quotes
            .iter()
            .filter(|quote| quote.link == of)
            .peekable();
        if quotes.peek().is_none() {
            continue;
        }
        heading(out, 3, &wording.quotes_heading(priority, of));
        for quote in quotes {
            write_quote(out, quote, wording);
        }
    }
    if priority.quotes.is_empty() {
        paragraph(out, &wording.say("no-quote-printed"));
    }
}

fn write_quote(out: &mut String, quote: &QuoteView, wording: &Wording) {
    let words = collapse(quote.printed());
    paragraph(out, &format!("> **{}** {}", quote.anchor, escape(&words)));
    paragraph(out, &escape(&wording.attribution(&quote.place).join(" · ")));
    if let Some(translation) = &quote.translation {
        let mark = escape(&wording.translation_mark(translation));
        paragraph(out, &format!("*{mark}:* {}", escape(&translation.text)));
    }
}

fn write_chapter(out: &mut String, chapter: &Chapter<'_>, wording: &Wording) {
    heading(out, 2, &escape(&chapter.heading));
    paragraph(out, &escape(&chapter.about));
    for section in &chapter.sections {
        heading(out, 3, &escape(&section.heading));
        labelled(out, &section.lines);
        for table in &section.tables {
            whole_table(out, &table.caption, &table.columns, &table.shown(wording));
        }
        for (name, quotes) in &section.quotes {
            heading(out, 4, &escape(name));
            for quote in quotes {
                write_quote(out, quote, wording);
            }
        }
        labelled(out, &section.after);
    }
}

/// Labels with what is said under each.
fn labelled(out: &mut String, lines: &[(String, String)]) {
    for (label, said) in lines {
        out.push_str(&format!("- {}: {}\n", escape(label), escape(said)));
    }
    if !lines.is_empty() {
        out.push('\n');
    }
}

fn whole_table(out: &mut String, caption: &str, columns: &[String], rows: &[Vec<String>]) {
    paragraph(out, &format!("*{}*", escape(caption)));
    let columns: Vec<String> = columns.iter().map(|column| escape(column)).collect();
    table_head(out, &columns);
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| escape(cell)).collect();
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    out.push('\n');
}

fn sources(out: &mut String, report: &Report, wording: &Wording) {
    table_head(
        out,
        &[
            "source",
            "session",
            "kind",
            "date",
            "format",
            "language",
            "file-sha256",
            "text-sha256",
        ]
        .map(|id| wording.say(id)),
    );
    for source in &report.sources {
        table_row(
            out,
            [
                source.source.as_str(),
                &source.session,
                &wording.session_kind(source.kind),
                source.date.as_deref().unwrap_or_default(),
                &source.format,
                source.language.as_ref().map_or("", |tag| tag.as_str()),
                &source.original_sha256.to_string(),
                &source.text_sha256.to_string(),
            ],
        );
    }
    out.push('\n');
}

fn made_with(out: &mut String, report: &Report, wording: &Wording) {
    for (name, value) in report.made_with(wording) {
        out.push_str(&format!("- {name}: {}\n", escape(&value)));
    }
    out.push('\n');
}

fn heading(out: &mut String, level: usize, escaped: &str) {
    paragraph(out, &format!("{} {escaped}", "#".repeat(level)));
}

fn paragraph(out: &mut String, escaped: &str) {
    out.push_str(escaped);
    out.push_str("\n\n");
}

fn table_head(out: &mut String, columns: &[String]) {
    out.push_str(&format!("| {} |\n", columns.join(" | ")));
    out.push_str(&format!("|{}\n", " --- |".repeat(columns.len())));
}

fn table_row<const N: usize>(out: &mut String, cells: [&str; N]) {
    out.push_str(&format!("| {} |\n", cells.map(escape).join(" | ")));
}
