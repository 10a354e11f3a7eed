//! The page.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use verbatim_analysis::evidence::Figure;
use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term as _;

use super::read::{
    ANCHOR, EVIDENCE, FIGURES, FLAG, FLAGS, KEY, MANIFEST, PLAN, PRIORITY, TRANSLATION,
};
use crate::chapters::{Chapter, Table, backing, beside_priority, chapters};
use crate::contents::ReportChapter;
use crate::plan::blocks;
use crate::template::{Drawn, Logo};
use crate::view::{PriorityView, QuoteView, Report};
use crate::wording::Wording;

const STYLE: &str = include_str!("page.css");

/// Writes the report.
pub(crate) fn write(report: &Report) -> String {
    let mut page = Page {
        wording: report.wording(),
        html: String::new(),
        printed: BTreeSet::new(),
        pictures: 0,
    };
    let title = escape(&report.heading(&page.wording));
    page.line("<!doctype html>");
    page.line(&format!("<html lang=\"{}\">", report.language));
    page.line("<head>");
    page.line("<meta charset=\"utf-8\">");
    page.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.line("<meta name=\"color-scheme\" content=\"light dark\">");
    page.line(&format!(
        "<meta name=\"generator\" content=\"{}\">",
        escape(&report.tool)
    ));
    if let Some(plan) = &report.plan {
        let scope = plan.scope.stated(&page.wording);
        page.line(&format!(
            "<meta name=\"{PLAN}\" content=\"{}\">",
            escape(&scope)
        ));
    }
    let tab = report.page_title(&page.wording);
    page.line(&format!("<title>{}</title>", escape(&tab)));
    page.line(&format!("<style>\n{STYLE}{}</style>", colours(report)));
    page.line("</head>");
    page.line("<body>");
    page.line(&format!(
        "<a class=\"skip\" href=\"#main\">{}</a>",
        page.say("skip")
    ));
    page.line("<header>");
    if let Some(logo) = report.template.logo() {
        page.line(&logo_on_page(logo));
    }
    let kicker = report.kicker(&page.wording);
    page.line(&format!("<p class=\"kicker\">{}</p>", escape(&kicker)));
    page.line(&format!("<h1>{title}</h1>"));
    page.line(&format!(
        "<p class=\"byline\"><time datetime=\"{}\">{}</time> · {}</p>",
        escape(&report.date),
        escape(&page.wording.day(&report.date)),
        escape(&report.tool)
    ));
    page.line("</header>");
    page.line("<main id=\"main\">");
    if let Some(plan) = &report.plan {
        page.plan(&blocks(plan, &report.wording()));
    }
    if report.contents.has(ReportChapter::Priorities) {
        page.summary(report);
    }
    for (number, priority) in (1..).zip(&report.priorities) {
        page.priority(report, number, priority);
    }
    for chapter in chapters(report, &page.wording) {
        page.chapter(&chapter);
    }
    page.line("</main>");
    page.line("<footer>");
    page.method(report);
    page.sources(report);
    page.manifest(report);
    page.line("</footer>");
    page.line("</body>");
    page.line("</html>");
    page.html
}

pub(super) struct Page {
    pub(super) wording: Wording,
    html: String,
    // Anchors that have been printed: the manifest leads to the first place.
    printed: BTreeSet<String>,
    // Of pictures on the page.
    pub(super) pictures: usize,
}

impl Page {
    /// A message, as it may stand on the page.
    fn say(&self, id: &str) -> String {
        escape(&self.wording.say(id))
    }

    pub(super) fn line(&mut self, html: &str) {
        self.html.push_str(html);
        self.html.push('\n');
    }

    fn summary(&mut self, report: &Report) {
        self.line("<section aria-labelledby=\"glance\">");
        self.line(&format!("<h2 id=\"glance\">{}</h2>", self.say("glance")));
        if report.priorities.is_empty() {
            self.line(&format!("<p>{}</p>", self.say("no-priorities")));
            self.line("</section>");
            return;
        }
        self.table_start(
            "",
            &self.say("glance-caption"),
            &[
                "priority",
                "supporting-speakers",
                "in-sessions",
                "kind-qualifies",
                "kind-contradicts",
                "flags",
            ],
        );
        for (number, priority) in (1..).zip(&report.priorities) {
            let evidence = &priority.evidence;
            let figures = [
                evidence.supports.speakers,
                evidence.supports.sessions,
                evidence.qualifies.speakers,
                evidence.contradicts.speakers,
            ]
            .map(|figure| format!("<td class=\"number\">{}</td>", self.wording.count(figure)));
            let flags: Vec<String> = priority
                .flags
                .iter()
                .map(|&raised| {
                    let flag = escape(&self.wording.flag(raised));
                    format!("<span class=\"{FLAG}\">{flag}</span>")
                })
                .collect();
            self.line(&format!(
                "<tr><th scope=\"row\"><a href=\"#p{number}\"><span class=\"{KEY}\">{}</span> {}</a></th>{}<td>{}</td></tr>",
                escape(&priority.key),
                escape(&priority.claim),
                figures.concat(),
                flags.join(" "),
            ));
        }
        self.table_end();
        self.line("</section>");
        if let Some(backing) = backing(report, &report.wording()) {
            self.chapter(&backing);
        }
    }

    fn priority(&mut self, report: &Report, number: usize, priority: &PriorityView) {
        self.line(&format!(
            "<section class=\"{PRIORITY}\" id=\"p{number}\" aria-labelledby=\"p{number}-claim\">"
        ));
        self.line(&format!(
            "<h2 id=\"p{number}-claim\"><span class=\"{KEY}\">{}</span> {}</h2>",
            escape(&priority.key),
            escape(&priority.claim)
        ));
        self.terms(report, priority);
        self.line(&format!(
            "<p class=\"{EVIDENCE}\">{}</p>",
            escape(&priority.evidence_line)
        ));
        self.line(&format!(
            "<p class=\"rule\">{} <a href=\"#counting\">{}</a></p>",
            escape(&priority.scope_line),
            self.say("whole-rule")
        ));
        if !priority.flags.is_empty() {
            self.line(&format!(
                "<ul class=\"{FLAGS}\" aria-label=\"{}\">",
                self.say("flags")
            ));
            for &raised in &priority.flags {
                self.line(&format!(
                    "<li><span class=\"{FLAG}\">{}</span> {}</li>",
                    escape(&self.wording.flag(raised)),
                    escape(report.flag_rule(raised))
                ));
            }
            self.line("</ul>");
        }
        self.figures(priority);
        if !priority.notes.is_empty() {
            self.line(&format!(
                "<ul class=\"notes\" aria-label=\"{}\">",
                self.say("notes")
            ));
            for note in &priority.notes {
                self.line(&format!("<li>{}</li>", escape(note)));
            }
            self.line("</ul>");
        }
        let (lines, table) = beside_priority(report, priority, &self.wording);
        self.labelled(&lines);
        if let Some(table) = &table {
            self.whole_table(table);
        }
        for (of, _) in priority.evidence.kinds() {
            self.quotes(number, priority, of);
        }
        self.line("</section>");
    }

    fn terms(&mut self, report: &Report, priority: &PriorityView) {
        if priority.objectives.is_empty() && priority.territories.is_empty() {
            return;
        }
        self.line("<dl class=\"serves\">");
        if !priority.objectives.is_empty() {
            let objectives: Vec<String> = priority
                .objectives
                .iter()
                .map(|key| format!("<dd>{}</dd>", escape(&report.objective(key))))
                .collect();
            self.line(&format!(
                "<div><dt>{}</dt>{}</div>",
                self.say("serves"),
                objectives.concat()
            ));
        }
        if !priority.territories.is_empty() {
            self.line(&format!(
                "<div><dt>{}</dt><dd>{}</dd></div>",
                self.say("figure-territories"),
                escape(&priority.territories.join(", "))
            ));
        }
        self.line("</dl>");
    }

    fn figures(&mut self, priority: &PriorityView) {
        let key = ("key", priority.key.as_str().into());
        let caption = escape(&self.wording.fill("figures-caption", &[key]));
        self.table_start(
            &format!(" class=\"{FIGURES}\""),
            &caption,
            &[
                "figure",
                "kind-supports",
                "kind-qualifies",
                "kind-contradicts",
            ],
        );
        for &name in Figure::ALL {
            let cells = priority.evidence.kinds().map(|(_, figures)| {
                let count = self.wording.count(figures.get(name));
                format!("<td class=\"number\">{count}</td>")
            });
            self.line(&format!(
                "<tr><th scope=\"row\">{}</th>{}</tr>",
                escape(&self.wording.figure(name)),
                cells.concat()
            ));
        }
        self.table_end();
    }

    fn quotes(&mut self, number: usize, priority: &PriorityView, of: LinkKind) {
        let quotes: Vec<&QuoteView> = priority
            .quotes
            .iter()
            .filter(|quote| quote.link == of)
            .collect();
        if quotes.is_empty() {
            return;
        }
        self.line(&format!("<div class=\"quotes {of}\">"));
        let heading = escape(&self.wording.quotes_heading(priority, of));
        self.line(&format!("<h3>{heading}</h3>"));
        for quote in quotes {
            self.quote(&format!("p{number}"), quote);
        }
        self.line("</div>");
    }

    fn chapter(&mut self, chapter: &Chapter<'_>) {
        let id = chapter.id;
        self.line(&format!(
            "<section class=\"chapter\" aria-labelledby=\"{id}\">"
        ));
        self.line(&format!(
            "<h2 id=\"{id}\">{}</h2>",
            escape(&chapter.heading)
        ));
        self.line(&format!("<p>{}</p>", escape(&chapter.about)));
        for (number, section) in (1..).zip(&chapter.sections) {
            let here = format!("{id}-{number}");
            self.line(&format!("<div class=\"part\" id=\"{here}\">"));
            self.line(&format!("<h3>{}</h3>", escape(&section.heading)));
            self.labelled(&section.lines);
            for chart in &section.pictures {
                self.picture(chart);
            }
            for table in &section.tables {
                self.whole_table(table);
            }
            for (heading, quotes) in &section.quotes {
                self.line("<div class=\"quotes\">");
                self.line(&format!("<h4>{}</h4>", escape(heading)));
                for (n, quote) in (1..).zip(quotes) {
                    self.quote(&format!("{here}-{n}"), quote);
                }
                self.line("</div>");
            }
            self.labelled(&section.after);
            self.line("</div>");
        }
        self.line("</section>");
    }

    /// Labels with what is said under each.
    fn labelled(&mut self, lines: &[(String, String)]) {
        if lines.is_empty() {
            return;
        }
        self.line("<dl class=\"serves\">");
        for (label, said) in lines {
            self.line(&format!(
                "<div><dt>{}</dt><dd>{}</dd></div>",
                escape(label),
                escape(said)
            ));
        }
        self.line("</dl>");
    }

    fn whole_table(&mut self, table: &Table) {
        let rows = table.shown(&self.wording);
        self.rows(&table.caption, &table.columns, &rows);
    }

    /// A quote that stands under what `here` names on the page.
    fn quote(&mut self, here: &str, quote: &QuoteView) {
        let anchor = escape(&quote.anchor);
        // The manifest leads to the first place where a quote is printed.
        let id = if self.printed.insert(quote.anchor.clone()) {
            anchor.clone()
        } else {
            format!("{here}-{}-{anchor}", quote.link)
        };
        let language = quote.place.language.as_ref().map_or("", |tag| tag.as_str());
        let kind = self.wording.kind(quote.link);
        let title = (self.wording).fill("anchor-title", &[("kind", kind.as_str().into())]);
        self.line(&format!("<figure class=\"quote\" id=\"{id}\">"));
        self.line(&format!(
            "<a class=\"{ANCHOR}\" href=\"#m-{anchor}\" title=\"{}\">{anchor}</a>",
            escape(&title)
        ));
        self.line(&format!(
            "<blockquote lang=\"{language}\">{}</blockquote>",
            escape(quote.printed())
        ));
        if let Some(translation) = &quote.translation {
            self.line(&format!(
                "<p class=\"{TRANSLATION}\" lang=\"{}\"><b>{}</b> {}</p>",
                translation.language,
                escape(&self.wording.translation_mark(translation)),
                escape(&translation.text)
            ));
        }
        self.line(&format!(
            "<figcaption>{}</figcaption>",
            escape(&self.wording.attribution(&quote.place).join(" · "))
        ));
        self.line("</figure>");
    }

    fn method(&mut self, report: &Report) {
        self.line("<section aria-labelledby=\"method\">");
        self.line(&format!("<h2 id=\"method\">{}</h2>", self.say("method")));
        for text in &report.method {
            self.line(&format!("<p>{}</p>", escape(text)));
        }
        self.line(&format!(
            "<h3 id=\"counting\">{}</h3>",
            self.say("counting")
        ));
        self.line(&format!("<p>{}</p>", escape(&report.counting_rule)));
        self.line(&format!("<h3>{}</h3>", self.say("flags")));
        self.line("<dl class=\"rules\">");
        for rule in &report.flag_rules {
            self.line(&format!(
                "<div><dt><span class=\"{FLAG}\">{}</span></dt><dd>{}</dd></div>",
                escape(&self.wording.flag(rule.flag)),
                escape(&rule.rule)
            ));
        }
        self.line("</dl>");
        self.line(&format!("<h3>{}</h3>", self.say("made-with")));
        self.line("<dl class=\"rules\">");
        for (name, value) in report.made_with(&self.wording) {
            self.line(&format!(
                "<div><dt>{}</dt><dd>{}</dd></div>",
                escape(&name),
                escape(&value)
            ));
        }
        self.line("</dl>");
        self.line("</section>");
    }

    fn sources(&mut self, report: &Report) {
        self.line("<section aria-labelledby=\"sources\">");
        self.line(&format!("<h2 id=\"sources\">{}</h2>", self.say("sources")));
        self.table_start(
            " class=\"small\"",
            &self.say("sources-caption"),
            &[
                "source", "session", "kind", "date", "format", "language", "file", "text",
            ],
        );
        for source in &report.sources {
            let cells = [
                source.session.as_str(),
                &self.wording.session_kind(source.kind),
                source.date.as_deref().unwrap_or_default(),
                &source.format,
                source.language.as_ref().map_or("", |tag| tag.as_str()),
            ]
            .map(|cell| format!("<td>{}</td>", escape(cell)));
            self.line(&format!(
                "<tr><th scope=\"row\">{}</th>{}<td class=\"hash\">{}</td><td class=\"hash\">{}</td></tr>",
                escape(&source.source),
                cells.concat(),
                source.original_sha256,
                source.text_sha256
            ));
        }
        self.table_end();
        self.line("</section>");
    }

    fn manifest(&mut self, report: &Report) {
        self.line("<section aria-labelledby=\"anchors\">");
        self.line(&format!("<h2 id=\"anchors\">{}</h2>", self.say("manifest")));
        self.table_start(
            &format!(" class=\"small\" id=\"{MANIFEST}\""),
            &self.say("manifest-caption"),
            &["anchor", "source", "start", "end", "sha256", "times"],
        );
        for entry in &report.manifest {
            let anchor = escape(&entry.anchor);
            self.line(&format!(
                "<tr id=\"m-{anchor}\"><th scope=\"row\"><a href=\"#{anchor}\">{anchor}</a></th><td>{}</td>\
                 <td class=\"number\">{}</td><td class=\"number\">{}</td><td class=\"hash\">{}</td>\
                 <td class=\"number\">{}</td></tr>",
                escape(&entry.source),
                entry.start,
                entry.end,
                escape(&entry.sha256),
                entry.times
            ));
        }
        self.table_end();
        self.line("</section>");
    }

    /// Begins a table; columns are named by their messages. A wide one scrolls in a frame of its own, which can have the focus so that a keyboard scrolls it.
    fn table_start(&mut self, attributes: &str, caption: &str, columns: &[&str]) {
        let columns: Vec<String> = columns.iter().map(|column| self.say(column)).collect();
        self.titled_table(attributes, caption, &columns);
    }

    /// The same; columns are named as they are given.
    fn titled_table(&mut self, attributes: &str, caption: &str, columns: &[String]) {
        self.line(&format!(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\">"
        ));
        self.line(&format!("<table{attributes}>"));
        self.line(&format!("<caption>{caption}</caption>"));
        let columns: Vec<String> = columns
            .iter()
            .map(|column| format!("<th scope=\"col\">{column}</th>"))
            .collect();
        self.line(&format!("<thead><tr>{}</tr></thead>", columns.concat()));
        self.line("<tbody>");
    }

    /// A whole table; the first cell of a row is its head.
    pub(super) fn rows(&mut self, caption: &str, columns: &[String], rows: &[Vec<String>]) {
        let columns: Vec<String> = columns.iter().map(|column| escape(column)).collect();
        self.titled_table("", &escape(caption), &columns);
        for row in rows {
            let cells: Vec<String> = (row.iter().enumerate())
                .map(|(at, cell)| match at {
                    0 => format!("<th scope=\"row\">{}</th>", escape(cell)),
                    _ => format!("<td>{}</td>", escape(cell)),
                })
                .collect();
            self.line(&format!("<tr>{}</tr>", cells.concat()));
        }
        self.table_end();
    }

    fn table_end(&mut self) {
        self.line("</tbody>");
        self.line("</table>");
        self.line("</div>");
    }
}

/// Other colours of a template, where the paper is light.
fn colours(report: &Report) -> String {
    let set: String = (report.template.colours().set_ones())
        .map(|(colour, digits)| format!(" --{colour}: #{digits};"))
        .collect();
    match set.as_str() {
        "" => String::new(),
        set => format!("@media (prefers-color-scheme: light), print {{ :root {{{set} }} }}\n"),
    }
}

/// A logo within the page, which loads nothing.
fn logo_on_page(logo: &Logo) -> String {
    let (kind, bytes) = match &logo.source {
        Drawn::Svg(text) => ("svg+xml", text.as_bytes()),
        Drawn::Png(bytes) => ("png", bytes.as_slice()),
    };
    format!(
        "<p class=\"logo\"><img src=\"data:image/{kind};base64,{}\" alt=\"{}\" width=\"{}\" height=\"{}\"></p>",
        STANDARD.encode(bytes),
        escape(&logo.instead),
        logo.size.0,
        logo.size.1
    )
}

/// Text as it may stand between tags and in a quoted attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}
