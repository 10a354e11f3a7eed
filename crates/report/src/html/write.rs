//! The page.

use std::collections::BTreeSet;

use verbatim_analysis::evidence::Figure;
use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term as _;

use super::read::{ANCHOR, EVIDENCE, FIGURES, FLAG, FLAGS, KEY, MANIFEST, PRIORITY};
use crate::view::{PriorityView, QuoteView, Report};
use crate::wording::{attribution, count, figure, flag, kind, quotes_heading, session_kind};

const STYLE: &str = include_str!("page.css");

/// Writes the report.
pub(crate) fn write(report: &Report) -> String {
    let mut page = Page::default();
    let title = escape(&report.title);
    page.line("<!doctype html>");
    page.line("<html lang=\"en\">");
    page.line("<head>");
    page.line("<meta charset=\"utf-8\">");
    page.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.line("<meta name=\"color-scheme\" content=\"light dark\">");
    page.line(&format!(
        "<meta name=\"generator\" content=\"{}\">",
        escape(&report.tool)
    ));
    page.line(&format!(
        "<title>{title}: priorities and their evidence</title>"
    ));
    page.line(&format!("<style>\n{STYLE}</style>"));
    page.line("</head>");
    page.line("<body>");
    page.line("<a class=\"skip\" href=\"#main\">To the priorities</a>");
    page.line("<header>");
    page.line("<p class=\"kicker\">Priorities and the evidence they rest on</p>");
    page.line(&format!("<h1>{title}</h1>"));
    page.line(&format!(
        "<p class=\"byline\"><time datetime=\"{0}\">{0}</time> · {1}</p>",
        escape(&report.date),
        escape(&report.tool)
    ));
    page.line("</header>");
    page.line("<main id=\"main\">");
    page.summary(report);
    for (number, priority) in (1..).zip(&report.priorities) {
        page.priority(report, number, priority);
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

#[derive(Default)]
struct Page {
    html: String,
    // Anchors that have been printed: the manifest leads to the first place.
    printed: BTreeSet<String>,
}

impl Page {
    fn line(&mut self, html: &str) {
        self.html.push_str(html);
        self.html.push('\n');
    }

    fn summary(&mut self, report: &Report) {
        self.line("<section aria-labelledby=\"glance\">");
        self.line("<h2 id=\"glance\">Priorities at a glance</h2>");
        if report.priorities.is_empty() {
            self.line("<p>There are no priorities yet.</p>");
            self.line("</section>");
            return;
        }
        self.table_start(
            "",
            "Speakers and sessions out of those in the scope of each priority",
            &[
                "Priority",
                "Supporting speakers",
                "in sessions",
                "Qualifying",
                "Contradicting",
                "Flags",
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
            .map(|figure| format!("<td class=\"number\">{}</td>", count(figure)));
            let flags: Vec<String> = priority
                .flags
                .iter()
                .map(|&raised| format!("<span class=\"{FLAG}\">{}</span>", flag(raised)))
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
            "<p class=\"rule\">{} <a href=\"#counting\">The whole rule</a></p>",
            escape(&priority.scope_line)
        ));
        if !priority.flags.is_empty() {
            self.line(&format!("<ul class=\"{FLAGS}\" aria-label=\"Flags\">"));
            for &raised in &priority.flags {
                self.line(&format!(
                    "<li><span class=\"{FLAG}\">{}</span> {}</li>",
                    flag(raised),
                    escape(raised.rule())
                ));
            }
            self.line("</ul>");
        }
        self.figures(priority);
        if !priority.notes.is_empty() {
            self.line("<ul class=\"notes\" aria-label=\"Notes on the evidence\">");
            for note in &priority.notes {
                self.line(&format!("<li>{}</li>", escape(note)));
            }
            self.line("</ul>");
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
                "<div><dt>Serves</dt>{}</div>",
                objectives.concat()
            ));
        }
        if !priority.territories.is_empty() {
            self.line(&format!(
                "<div><dt>Territories</dt><dd>{}</dd></div>",
                escape(&priority.territories.join(", "))
            ));
        }
        self.line("</dl>");
    }

    fn figures(&mut self, priority: &PriorityView) {
        let caption = format!(
            "Evidence for {}: counted, of those in scope",
            escape(&priority.key)
        );
        self.table_start(
            &format!(" class=\"{FIGURES}\""),
            &caption,
            &["Figure", "Supporting", "Qualifying", "Contradicting"],
        );
        for &name in Figure::ALL {
            let cells = priority.evidence.kinds().map(|(_, figures)| {
                format!("<td class=\"number\">{}</td>", count(figures.get(name)))
            });
            self.line(&format!(
                "<tr><th scope=\"row\">{}</th>{}</tr>",
                figure(name),
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
        self.line(&format!("<h3>{}</h3>", quotes_heading(priority, of)));
        for quote in quotes {
            self.quote(number, quote);
        }
        self.line("</div>");
    }

    fn quote(&mut self, number: usize, quote: &QuoteView) {
        let anchor = escape(&quote.anchor);
        // The manifest leads to the first place where a quote is printed.
        let id = if self.printed.insert(quote.anchor.clone()) {
            anchor.clone()
        } else {
            format!("p{number}-{}-{anchor}", quote.link)
        };
        let language = quote.place.language.as_ref().map_or("", |tag| tag.as_str());
        self.line(&format!("<figure class=\"quote\" id=\"{id}\">"));
        self.line(&format!(
            "<a class=\"{ANCHOR}\" href=\"#m-{anchor}\" title=\"{} quote: to its place in the manifest\">{anchor}</a>",
            kind(quote.link)
        ));
        self.line(&format!(
            "<blockquote lang=\"{language}\">{}</blockquote>",
            escape(quote.printed())
        ));
        self.line(&format!(
            "<figcaption>{}</figcaption>",
            escape(&attribution(&quote.place).join(" · "))
        ));
        self.line("</figure>");
    }

    fn method(&mut self, report: &Report) {
        self.line("<section aria-labelledby=\"method\">");
        self.line("<h2 id=\"method\">Method</h2>");
        for text in &report.method {
            self.line(&format!("<p>{}</p>", escape(text)));
        }
        self.line("<h3 id=\"counting\">Counting rule</h3>");
        self.line(&format!("<p>{}</p>", escape(report.counting_rule)));
        self.line("<h3>Flags</h3>");
        self.line("<dl class=\"rules\">");
        for rule in &report.flag_rules {
            self.line(&format!(
                "<div><dt><span class=\"{FLAG}\">{}</span></dt><dd>{}</dd></div>",
                flag(rule.flag),
                escape(rule.rule)
            ));
        }
        self.line("</dl>");
        self.line("<h3>Codebook, coders and program</h3>");
        self.line("<dl class=\"rules\">");
        for (name, value) in report.made_with() {
            self.line(&format!(
                "<div><dt>{name}</dt><dd>{}</dd></div>",
                escape(&value)
            ));
        }
        self.line("</dl>");
        self.line("</section>");
    }

    fn sources(&mut self, report: &Report) {
        self.line("<section aria-labelledby=\"sources\">");
        self.line("<h2 id=\"sources\">Sources</h2>");
        self.table_start(
            " class=\"small\"",
            "All sources of the project, with the SHA-256 of the file as imported and of the text that quotes refer to",
            &["Source", "Session", "Kind", "Date", "Format", "Language", "File", "Text"],
        );
        for source in &report.sources {
            let cells = [
                source.session.as_str(),
                session_kind(source.kind),
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
        self.line("<h2 id=\"anchors\">Manifest of anchors</h2>");
        self.table_start(
            &format!(" class=\"small\" id=\"{MANIFEST}\""),
            "Every printed quote: source, first code point and the one after the last, SHA-256 of the words, and how often it is printed",
            &["Anchor", "Source", "Start", "End", "SHA-256", "Times"],
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

    /// Begins a table. A wide one scrolls in a frame of its own, which can have the focus so that a keyboard scrolls it.
    fn table_start(&mut self, attributes: &str, caption: &str, columns: &[&str]) {
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

    fn table_end(&mut self) {
        self.line("</tbody>");
        self.line("</table>");
        self.line("</div>");
    }
}

/// Text as it may stand between tags and in a quoted attribute.
fn escape(text: &str) -> String {
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
