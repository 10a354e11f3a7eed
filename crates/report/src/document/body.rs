//! The text of the document and its footnotes.

use verbatim_analysis::evidence::Figure;
use verbatim_model::term::Term as _;

use super::picture::Picture;
use super::plan::shares;
use super::xml::{field, paragraph, run, words};
use super::{
    ANCHOR, ATTRIBUTION, EVIDENCE, FIGURES, FLAG, FLAG_NAME, MANIFEST, PICTURE, QUOTE, SOURCES,
    TABLE, TRANSLATION, id,
};
use crate::chapters::{Chapter, Table, backing, beside_priority, chapters};
use crate::contents::ReportChapter;
use crate::plan::blocks;
use crate::view::{PriorityView, QuoteView, Report};
use crate::wording::Wording;
use crate::words::collapse;

/// Width of what is printed on a page, in twentieths of a point: A4 with margins of 20 mm.
const WIDTH: usize = 9638;

/// What goes between the tags of the document and of its footnotes.
pub(super) struct Body {
    pub text: String,
    pub footnotes: String,
    pub pictures: Vec<Picture>,
}

pub(super) fn write(report: &Report, wording: &Wording) -> Body {
    let mut writer = Writer {
        report,
        wording,
        text: String::new(),
        contents: String::new(),
        footnotes: String::new(),
        notes: 0,
        headings: 0,
        tables: 0,
        pictures: Vec::new(),
    };
    let logo = report.template.logo().map_or_else(String::new, |logo| {
        let drawing = writer.drawing(logo.into());
        paragraph(&id(PICTURE), &drawing)
    });
    writer.chapters();
    let front = [
        logo,
        paragraph("Title", &run("", &report.heading(wording))),
        paragraph(
            "Subtitle",
            &run(
                "",
                &format!(
                    "{} · {} · {}",
                    report.kicker(wording),
                    wording.day(&report.date),
                    report.tool
                ),
            ),
        ),
        contents(&writer.contents, &wording.say("contents")),
    ];
    Body {
        text: front.concat() + &writer.text,
        footnotes: writer.footnotes,
        pictures: writer.pictures,
    }
}

/// A field that word processors update, with entries that can be read before.
fn contents(entries: &str, heading: &str) -> String {
    let mark = |kind| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let instruction = "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r>";
    let begin = [mark("begin").as_str(), instruction, &mark("separate")].concat();
    // The field begins in the first entry and ends in a paragraph of its own.
    let entries = entries.replacen("</w:pPr>", &format!("</w:pPr>{begin}"), 1);
    format!(
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr>\
         <w:sdtContent>{}{entries}<w:p>{}</w:p></w:sdtContent></w:sdt>",
        paragraph("TOCHeading", &run("", heading)),
        mark("end")
    )
}

pub(super) struct Writer<'r> {
    report: &'r Report,
    wording: &'r Wording,
    pub(super) text: String,
    contents: String,
    footnotes: String,
    notes: usize,
    headings: usize,
    tables: usize,
    pub(super) pictures: Vec<Picture>,
}

impl Writer<'_> {
    fn chapters(&mut self) {
        let (report, wording) = (self.report, self.wording);
        if let Some(plan) = &report.plan {
            self.plan(&blocks(plan, wording));
        }
        if report.contents.has(ReportChapter::Priorities) {
            self.heading(1, &wording.say("glance"));
            self.summary();
            if let Some(backing) = backing(report, wording) {
                self.chapter(&backing);
            }
        }
        for priority in &report.priorities {
            self.priority(priority);
        }
        for chapter in chapters(report, wording) {
            self.chapter(&chapter);
        }
        self.heading(1, &wording.say("method"));
        for text in &report.method {
            self.plain(text);
        }
        self.heading(2, &wording.say("counting"));
        self.plain(&report.counting_rule);
        self.heading(2, &wording.say("flags"));
        for rule in &report.flag_rules {
            let name = run("<w:b/>", &wording.flag(rule.flag));
            self.text += &paragraph(
                "ListBullet",
                &(name + &run("", &format!(": {}", rule.rule))),
            );
        }
        self.heading(2, &wording.say("made-with"));
        for (name, value) in report.made_with(wording) {
            self.plain(&format!("{name}: {value}"));
        }
        self.heading(1, &wording.say("sources"));
        let rows = report.sources.iter().map(|source| {
            vec![
                source.source.clone(),
                source.session.clone(),
                wording.session_kind(source.kind),
                source.date.clone().unwrap_or_default(),
                source.format.clone(),
                source
                    .language
                    .map_or_else(String::new, |tag| wording.language_name(tag)),
                source.original_sha256.to_string(),
                source.text_sha256.to_string(),
            ]
        });
        let columns = [
            "source",
            "session",
            "kind",
            "date",
            "format",
            "language",
            "file-sha256",
            "text-sha256",
        ];
        self.table(
            SOURCES,
            &wording.say("sources-caption"),
            &columns,
            &[3, 2, 2, 2, 1, 2, 4, 4],
            rows.collect(),
        );
        self.heading(1, &wording.say("manifest"));
        let rows = report.manifest.iter().map(|entry| {
            vec![
                entry.anchor.clone(),
                entry.source.clone(),
                entry.start.to_string(),
                entry.end.to_string(),
                entry.sha256.clone(),
                entry.times.to_string(),
            ]
        });
        let columns = ["anchor", "source", "start", "end", "sha256", "times"];
        self.table(
            MANIFEST,
            &wording.say("manifest-caption"),
            &columns,
            &[2, 5, 2, 2, 8, 1],
            rows.collect(),
        );
    }

    fn summary(&mut self) {
        let wording = self.wording;
        if self.report.priorities.is_empty() {
            self.plain(&wording.say("no-priorities"));
            return;
        }
        let rows = self.report.priorities.iter().map(|priority| {
            let evidence = &priority.evidence;
            let flags: Vec<String> = priority
                .flags
                .iter()
                .map(|&flag| wording.flag(flag))
                .collect();
            vec![
                priority.key.clone(),
                priority.claim.clone(),
                wording.count(evidence.supports.speakers),
                wording.count(evidence.supports.sessions),
                wording.count(evidence.qualifies.speakers),
                wording.count(evidence.contradicts.speakers),
                flags.join(", "),
            ]
        });
        let columns = [
            "priority",
            "claim",
            "supporting-speakers",
            "figure-sessions",
            "kind-qualifies",
            "kind-contradicts",
            "flags",
        ];
        self.table(
            TABLE,
            &wording.say("glance-caption"),
            &columns,
            &[3, 6, 3, 2, 3, 3, 4],
            rows.collect(),
        );
    }

    fn priority(&mut self, priority: &PriorityView) {
        let (report, wording) = (self.report, self.wording);
        self.heading(1, &format!("{}: {}", priority.key, priority.claim));
        if !priority.objectives.is_empty() {
            let names: Vec<String> = priority
                .objectives
                .iter()
                .map(|key| report.objective(key))
                .collect();
            self.plain(&format!("{}: {}", wording.say("serves"), names.join("; ")));
        }
        if !priority.territories.is_empty() {
            self.plain(&format!(
                "{}: {}",
                wording.say("figure-territories"),
                priority.territories.join(", ")
            ));
        }
        self.text += &paragraph(&id(EVIDENCE), &run("", &priority.evidence_line));
        self.plain(&priority.scope_line);
        for &raised in &priority.flags {
            let style = format!("<w:rStyle w:val=\"{}\"/>", id(FLAG_NAME));
            let name = run(&style, &wording.flag(raised));
            self.text += &paragraph(
                &id(FLAG),
                &(name + &run("", &format!(": {}", report.flag_rule(raised)))),
            );
        }
        for note in &priority.notes {
            self.text += &paragraph("ListBullet", &run("", note));
        }
        let rows = Figure::ALL.iter().map(|&name| {
            let mut row = vec![wording.figure(name)];
            row.extend(
                priority
                    .evidence
                    .kinds()
                    .map(|(_, figures)| wording.count(figures.get(name))),
            );
            row
        });
        let caption = wording.fill("figures-caption", &[("key", priority.key.as_str().into())]);
        let columns = [
            "figure",
            "kind-supports",
            "kind-qualifies",
            "kind-contradicts",
        ];
        self.table(FIGURES, &caption, &columns, &[4, 3, 3, 3], rows.collect());
        let (lines, table) = beside_priority(report, priority, wording);
        self.labelled(&lines);
        if let Some(table) = table {
            self.whole_table(&table);
        }
        for (of, _) in priority.evidence.kinds() {
            let quotes: Vec<&QuoteView> = priority
                .quotes
                .iter()
                .filter(|quote| quote.link == of)
                .collect();
            if !quotes.is_empty() {
                self.heading(2, &wording.quotes_heading(priority, of));
            }
            for quote in quotes {
                self.quote(quote);
            }
        }
        if priority.quotes.is_empty() {
            self.plain(&wording.say("no-quote-printed"));
        }
    }

    fn chapter(&mut self, chapter: &Chapter<'_>) {
        self.heading(1, &chapter.heading);
        self.plain(&chapter.about);
        for section in &chapter.sections {
            self.heading(2, &section.heading);
            self.labelled(&section.lines);
            for chart in &section.pictures {
                self.picture(chart.into());
            }
            for table in &section.tables {
                self.whole_table(table);
            }
            for (name, quotes) in &section.quotes {
                self.text += &paragraph("BodyText", &run("<w:b/>", name));
                for quote in quotes {
                    self.quote(quote);
                }
            }
            self.labelled(&section.after);
        }
    }

    /// Labels with what is said under each.
    fn labelled(&mut self, lines: &[(String, String)]) {
        for (label, said) in lines {
            let inside = run("<w:b/>", label) + &run("", &format!(": {said}"));
            self.text += &paragraph("BodyText", &inside);
        }
    }

    fn whole_table(&mut self, table: &Table) {
        let rows = table.shown(self.wording);
        let shares = shares(&table.columns, &rows);
        self.titled_table(TABLE, &table.caption, &table.columns, &shares, &rows);
    }

    fn quote(&mut self, quote: &QuoteView) {
        let (wording, place) = (self.wording, &quote.place);
        let anchor = run(
            &format!("<w:rStyle w:val=\"{}\"/>", id(ANCHOR)),
            &quote.anchor,
        );
        let language = place.language.map_or_else(String::new, |tag| {
            format!("<w:lang w:val=\"{}\"/>", tag.as_str())
        });
        self.notes += 1;
        // Word keeps the numbers below 1 for its separators.
        let note = self.notes;
        let reference = format!(
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{note}\"/></w:r>"
        );
        let shown = collapse(quote.printed());
        let inside = [anchor, run("", " "), run(&language, &shown), reference].concat();
        self.text += &paragraph(&id(QUOTE), &inside);
        self.text += &paragraph(
            &id(ATTRIBUTION),
            &run("", &wording.attribution(place).join(" · ")),
        );
        if let Some(translation) = &quote.translation {
            let mark = run("<w:i/>", &wording.translation_mark(translation));
            let said = run("", &format!(": {}", collapse(&translation.text)));
            self.text += &paragraph(&id(TRANSLATION), &(mark + &said));
        }
        let (start, end, hash) = (
            place.start.to_string(),
            place.end.to_string(),
            quote.sha256.to_string(),
        );
        let at = wording.turn(&place.source, place.turn, place.start_ms);
        let told = wording.fill(
            "footnote",
            &[
                ("anchor", quote.anchor.as_str().into()),
                ("place", at.as_str().into()),
                ("start", start.as_str().into()),
                ("end", end.as_str().into()),
                ("sha256", hash.as_str().into()),
            ],
        );
        let mark =
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>";
        let told = paragraph(
            "FootnoteText",
            &[mark, &run("", &format!(" {told}"))].concat(),
        );
        self.footnotes += &format!("<w:footnote w:id=\"{note}\">{told}</w:footnote>");
    }

    pub(super) fn plain(&mut self, text: &str) {
        self.text += &paragraph("BodyText", &run("", text));
    }

    pub(super) fn heading(&mut self, level: usize, text: &str) {
        self.headings += 1;
        let (at, name) = (self.headings, format!("_Toc{:08}", self.headings));
        let inside = format!(
            "<w:bookmarkStart w:id=\"{at}\" w:name=\"{name}\"/>{}<w:bookmarkEnd w:id=\"{at}\"/>",
            run("", text)
        );
        self.text += &paragraph(&format!("Heading{level}"), &inside);
        let entry = format!(
            "<w:hyperlink w:anchor=\"{name}\" w:history=\"1\">{}</w:hyperlink>",
            run("", text)
        );
        self.contents += &paragraph(&format!("TOC{level}"), &entry);
    }

    /// A table with its caption; columns are named by their messages and have these shares of the width.
    fn table(
        &mut self,
        style: &str,
        caption: &str,
        columns: &[&str],
        shares: &[usize],
        rows: Vec<Vec<String>>,
    ) {
        let heads: Vec<String> = columns.iter().map(|id| self.wording.say(id)).collect();
        self.titled_table(style, caption, &heads, shares, &rows);
    }

    /// The same; columns are named as they are given.
    pub(super) fn titled_table(
        &mut self,
        style: &str,
        caption: &str,
        columns: &[String],
        shares: &[usize],
        rows: &[Vec<String>],
    ) {
        self.tables += 1;
        // The number is a field, wherever the language puts it.
        let told = self.wording.fill(
            "table-caption",
            &[("n", "\u{1}".into()), ("caption", caption.into())],
        );
        let (before, after) = told.split_once('\u{1}').unwrap_or(("", &told));
        let number = field("SEQ Table \\* ARABIC", &self.tables.to_string());
        let before = if before.is_empty() {
            String::new()
        } else {
            run("", before)
        };
        self.text += &paragraph("Caption", &[before, number, run("", after)].concat());
        let whole: usize = shares.iter().sum();
        let widths: Vec<usize> = shares
            .iter()
            .map(|share| WIDTH * share / whole.max(1))
            .collect();
        let cell = |width: &usize, properties: &str, text: &str| {
            let text = paragraph("TableText", &run(properties, text));
            format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{text}</w:tc>")
        };
        let mut table = format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{}\"/><w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblLook w:val=\"0020\" w:firstRow=\"1\"/><w:tblCaption w:val=\"{}\"/></w:tblPr><w:tblGrid>",
            id(style),
            words(caption)
        );
        for width in &widths {
            table += &format!("<w:gridCol w:w=\"{width}\"/>");
        }
        table += "</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
        for (column, width) in columns.iter().zip(&widths) {
            table += &cell(width, "<w:b/>", column);
        }
        table += "</w:tr>";
        for row in rows {
            let cells = row
                .iter()
                .zip(&widths)
                .map(|(text, width)| cell(width, "", text));
            table += &format!(
                "<w:tr><w:trPr><w:cantSplit/></w:trPr>{}</w:tr>",
                cells.collect::<String>()
            );
        }
        self.text += &table;
        self.text += "</w:tbl>";
        self.text += &paragraph("BodyText", "");
    }
}
