//! The chapters beside the priorities, as paragraphs, tables and quotes that every format writes in its own way.

mod backing;
mod figures;
mod stakeholders;

use verbatim_analysis::evidence::{Figure, Figures};
use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term as _;

use crate::asked::{CodePage, ObjectivePage, PracticeView, ValidationView};
use crate::chart::Chart;
use crate::reporting::Checklist;
use crate::sheet::SheetCell;
use crate::view::{NotPrintedView, PriorityView, QuoteView, Report};
use crate::wording::Wording;

pub(crate) use backing::backing;

/// One chapter.
pub(crate) struct Chapter<'r> {
    /// Its id in a page.
    pub id: &'static str,
    /// Has no colon, by which headings of priorities are known.
    pub heading: String,
    /// What it is about, in a sentence or two.
    pub about: String,
    pub sections: Vec<Section<'r>>,
}

/// One thing that a chapter is about.
pub(crate) struct Section<'r> {
    pub key: &'r str,
    pub heading: String,
    /// Labels and what is said under each.
    pub lines: Vec<(String, String)>,
    pub pictures: Vec<Chart>,
    pub tables: Vec<Table>,
    /// Quotes under headings.
    pub quotes: Vec<(String, Vec<&'r QuoteView>)>,
    /// What remains to be said after the quotes.
    pub after: Vec<(String, String)>,
}

/// A table with its caption; the first cell of a row is its head.
pub(crate) struct Table {
    pub caption: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<SheetCell>>,
    /// What its sheet is called in a workbook, where it has one of its own.
    pub sheet: Option<String>,
}

impl Table {
    /// A table of words, whose columns are messages.
    fn new(wording: &Wording, caption: String, columns: &[&str], rows: Vec<Vec<String>>) -> Self {
        Self {
            caption,
            columns: columns.iter().map(|id| wording.say(id)).collect(),
            rows: (rows.into_iter())
                .map(|row| row.into_iter().map(SheetCell::from).collect())
                .collect(),
            sheet: None,
        }
    }

    /// The rows as they are read.
    pub fn shown(&self, wording: &Wording) -> Vec<Vec<String>> {
        (self.rows.iter())
            .map(|row| row.iter().map(|cell| wording.cell(cell)).collect())
            .collect()
    }
}

/// The chapters that have something in them, in order.
pub(crate) fn chapters<'r>(report: &'r Report, wording: &Wording) -> Vec<Chapter<'r>> {
    let chapter = |id: &'static str, sections| Chapter {
        id,
        heading: wording.say(&format!("chapter-{id}")),
        about: wording.say(&format!("chapter-{id}-about")),
        sections,
    };
    let writer = Sections { report, wording };
    [
        chapter(
            "objectives",
            (report.objective_pages.iter())
                .map(|page| writer.objective(page))
                .collect(),
        ),
        chapter(
            "validations",
            (report.validations.iter())
                .map(|asked| writer.validation(asked))
                .collect(),
        ),
        chapter(
            "practices",
            (report.practices.iter())
                .map(|case| writer.practice(case))
                .collect(),
        ),
        chapter("matrices", figures::matrices(report, wording)),
        chapter("talk", figures::talk(report, wording)),
        chapter("stakeholders", stakeholders::sections(report, wording)),
        chapter(
            "book",
            (report.quote_book.iter())
                .map(|code| writer.code(code))
                .collect(),
        ),
        chapter("reporting", writer.checklists()),
    ]
    .into_iter()
    .filter(|chapter| !chapter.sections.is_empty())
    .collect()
}

/// What was put to people of a priority, and how far somebody trusts it: lines and a table for its section.
pub(crate) fn beside_priority(
    report: &Report,
    priority: &PriorityView,
    wording: &Wording,
) -> (Vec<(String, String)>, Option<Table>) {
    let mut lines: Vec<(String, String)> = (report.validations.iter())
        .filter(|asked| asked.priority.as_ref() == Some(&priority.key))
        .map(|asked| (wording.say("asked"), asked_line(asked, wording)))
        .collect();
    let Some(confidence) = &priority.confidence else {
        return (lines, None);
    };
    let level = match confidence.overall {
        Some(level) => wording.say(&format!("confidence-{level}")),
        None => wording.say("confidence-open"),
    };
    lines.push((wording.say("confidence"), level));
    if let Some(explanation) = &confidence.explanation {
        lines.push((wording.say("confidence-why"), explanation.clone()));
    }
    let day = wording.day(&confidence.date);
    let by = [
        ("who", confidence.by.as_str().into()),
        ("day", day.as_str().into()),
    ];
    lines.push((
        wording.say("confidence-by"),
        wording.fill("confidence-by-whom", &by),
    ));
    let rows = (confidence.assessments.iter())
        .map(|said| {
            vec![
                wording.say(&format!("component-{}", said.component)),
                wording.say(&format!("concern-{}", said.concern)),
                said.reason.clone(),
            ]
        })
        .collect();
    let caption = wording.fill(
        "confidence-caption",
        &[("key", priority.key.as_str().into())],
    );
    let table = Table::new(wording, caption, &["component", "concern", "reason"], rows);
    (lines, Some(table))
}

/// `V1, hr-fg-1 (focus group), show of hands: 5 for, …`.
fn asked_line(asked: &ValidationView, wording: &Wording) -> String {
    format!(
        "{}, {} ({}), {}: {}",
        asked.key,
        asked.session,
        wording.session_kind(asked.session_kind),
        wording.say(&format!("method-{}", asked.method)),
        asked.result
    )
}

struct Sections<'r, 'w> {
    report: &'r Report,
    wording: &'w Wording,
}

impl<'r> Sections<'r, '_> {
    fn line(&self, label: &str, said: impl Into<String>) -> (String, String) {
        (self.wording.say(label), said.into())
    }

    fn listed(&self, label: &str, listed: &[String]) -> Option<(String, String)> {
        (!listed.is_empty()).then(|| self.line(label, listed.join(", ")))
    }

    fn objective(&self, page: &'r ObjectivePage) -> Section<'r> {
        let wording = self.wording;
        let mut lines = vec![self.line("evidence", page.evidence_line.as_str())];
        lines.extend(self.listed("figure-sessions", &page.sessions));
        lines.extend(self.listed("figure-speakers", &page.speakers));
        lines.extend(self.listed("never-came-up", &page.never_came_up));
        let serving = (self.report.priorities.iter())
            .filter(|priority| page.priorities.contains(&priority.key))
            .map(|priority| format!("{} ({})", priority.key, priority.claim));
        lines.extend(self.listed("served-by", &serving.collect::<Vec<_>>()));
        let asked =
            (self.report.validations.iter()).filter(|asked| page.validations.contains(&asked.key));
        lines.extend(asked.map(|asked| self.line("asked", asked_line(asked, wording))));
        let cells = |figures: &Figures| {
            [Figure::Mentions, Figure::Speakers, Figure::Sessions]
                .map(|figure| wording.count(figures.get(figure)))
        };
        let row = |name: String, accepted: &Figures, suggested: &Figures| {
            let mut row = vec![name];
            row.extend(cells(accepted));
            row.extend(cells(suggested));
            row
        };
        let mut rows: Vec<_> = (page.themes.iter())
            .map(|theme| row(theme.path.clone(), &theme.accepted, &theme.suggested))
            .collect();
        rows.push(row(
            wording.say("all-themes"),
            &page.accepted,
            &page.suggested,
        ));
        let key = [("key", page.key.as_str().into())];
        let mut quotes = Vec::new();
        if !page.quotes.is_empty() {
            let heading = wording.say("quotes-accepted");
            quotes.push((heading, page.quotes.iter().collect()));
        }
        let mut after = Vec::new();
        if page.more_quotes > 0 {
            let more = wording.fill("more-quotes", &[("n", page.more_quotes.into())]);
            after.push((wording.say("more"), more));
        }
        Section {
            key: &page.key,
            heading: self.report.objective(&page.key),
            lines,
            pictures: Vec::new(),
            tables: vec![Table::new(
                wording,
                wording.fill("themes-caption", &key),
                &[
                    "theme",
                    "accepted-mentions",
                    "accepted-speakers",
                    "accepted-sessions",
                    "suggested-mentions",
                    "suggested-speakers",
                    "suggested-sessions",
                ],
                rows,
            )],
            quotes,
            after,
        }
    }

    fn validation(&self, asked: &'r ValidationView) -> Section<'r> {
        let wording = self.wording;
        let about = (asked.priority.as_ref()).or(asked.objective.as_ref());
        let about = about.map_or_else(String::new, |key| format!("{key} ({})", asked.about));
        let mut session = vec![
            asked.session.clone(),
            wording.session_kind(asked.session_kind),
        ];
        session.extend(asked.territory.clone());
        session.extend(asked.date.as_deref().map(|date| wording.day(date)));
        let mut lines = vec![
            self.line("put", about),
            self.line("session", session.join(" · ")),
            self.line(
                "put-as",
                wording.fill("put-as-words", &[("words", asked.wording.as_str().into())]),
            ),
            self.line(
                "method-used",
                wording.say(&format!("method-{}", asked.method)),
            ),
            self.line("result", asked.result.as_str()),
        ];
        lines.extend(
            asked
                .note
                .as_ref()
                .map(|note| self.line("noted", note.as_str())),
        );
        let quotes = [
            LinkKind::Supports,
            LinkKind::Qualifies,
            LinkKind::Contradicts,
        ]
        .into_iter()
        .map(|kind| {
            let of_kind: Vec<_> = asked.quotes.iter().filter(|q| q.link == kind).collect();
            (wording.say(&format!("said-{kind}")), of_kind)
        })
        .filter(|(_, quotes)| !quotes.is_empty())
        .collect();
        Section {
            key: &asked.key,
            heading: match asked.priority.as_ref().or(asked.objective.as_ref()) {
                Some(put) => format!("{}: {put}, {}", asked.key, asked.session),
                None => format!("{}: {}", asked.key, asked.session),
            },
            lines,
            pictures: Vec::new(),
            tables: Vec::new(),
            quotes,
            after: self.not_printed(asked.not_printed.iter()),
        }
    }

    fn practice(&self, case: &'r PracticeView) -> Section<'r> {
        let wording = self.wording;
        let mut lines = Vec::new();
        lines.extend(
            case.territory
                .as_ref()
                .map(|place| self.line("territory", place.as_str())),
        );
        lines.extend(
            case.session
                .as_ref()
                .map(|key| self.line("told-in", key.as_str())),
        );
        lines.extend(
            case.description
                .as_ref()
                .map(|text| self.line("description", text.as_str())),
        );
        let mut quotes = Vec::new();
        let mut not_printed = Vec::new();
        for lesson in &case.lessons {
            let n = usize::try_from(lesson.number).unwrap_or(usize::MAX);
            let heading = wording.fill(
                "lesson",
                &[("n", n.into()), ("text", lesson.text.as_str().into())],
            );
            not_printed.extend(&lesson.not_printed);
            quotes.push((heading, lesson.quotes.iter().collect()));
        }
        let mut after = self.not_printed(not_printed.iter().copied());
        for remark in &case.remarks {
            let mut who = vec![remark.reviewer.clone()];
            who.extend(remark.date.as_deref().map(|date| wording.day(date)));
            let said = format!("{}: {}", who.join(", "), remark.text);
            after.push((wording.say("remark"), said));
            let answer = remark
                .answer
                .clone()
                .unwrap_or_else(|| wording.say("no-answer"));
            after.push((wording.say("answer"), answer));
        }
        Section {
            key: &case.key,
            heading: format!("{}: {}", case.key, case.title),
            lines,
            pictures: Vec::new(),
            tables: Vec::new(),
            quotes,
            after,
        }
    }

    fn code(&self, code: &'r CodePage) -> Section<'r> {
        let mut lines = Vec::new();
        if !code.definition.is_empty() {
            lines.push(self.line("definition", code.definition.as_str()));
        }
        let heading = self.wording.say("book-quotes");
        Section {
            key: &code.key,
            heading: code.path.clone(),
            lines,
            pictures: Vec::new(),
            tables: Vec::new(),
            quotes: [(heading, code.quotes.iter().collect::<Vec<_>>())]
                .into_iter()
                .filter(|(_, quotes)| !quotes.is_empty())
                .collect(),
            after: self.not_printed(code.not_printed.iter()),
        }
    }

    /// The checklists that were asked for, a table each.
    fn checklists(&self) -> Vec<Section<'r>> {
        let wording = self.wording;
        let section = |list: &Checklist| {
            let name = wording.say(list.as_str());
            let items = self
                .report
                .reporting
                .iter()
                .filter(|item| item.list == *list);
            let rows: Vec<Vec<String>> = items
                .map(|item| {
                    vec![
                        item.number.to_string(),
                        item.item.clone(),
                        item.known.join(" "),
                        wording.say(if item.to_write {
                            "to-write"
                        } else {
                            "to-check"
                        }),
                    ]
                })
                .collect();
            let caption = wording.fill("reporting-caption", &[("list", name.as_str().into())]);
            (!rows.is_empty()).then(|| Section {
                key: list.as_str(),
                heading: name,
                lines: Vec::new(),
                pictures: Vec::new(),
                tables: vec![Table::new(
                    wording,
                    caption,
                    &["item-number", "item", "known", "to-do"],
                    rows,
                )],
                quotes: Vec::new(),
                after: Vec::new(),
            })
        };
        Checklist::ALL.iter().filter_map(section).collect()
    }

    /// How many quotes are not printed, and what the researcher says instead.
    fn not_printed(
        &self,
        quotes: impl ExactSizeIterator<Item = &'r NotPrintedView>,
    ) -> Vec<(String, String)> {
        let wording = self.wording;
        let n = quotes.len();
        if n == 0 {
            return Vec::new();
        }
        let mut said = vec![(
            wording.say("printed"),
            wording.fill("quotes-not-printed", &[("n", n.into())]),
        )];
        said.extend(quotes.filter_map(|quote| {
            Some((wording.say("paraphrase-head"), wording.paraphrase(quote)?))
        }));
        said
    }
}
