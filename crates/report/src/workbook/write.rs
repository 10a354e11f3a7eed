//! The sheets of a report.

use std::collections::BTreeSet;

use verbatim_analysis::evidence::Figure;
use verbatim_model::confidence::Component;
use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term as _;

use super::{
    CODES, CONFIDENCE, MANIFEST, METHOD, PRIORITIES, QUOTE_COLUMNS, QUOTES, SESSIONS, SOURCES,
    TRANSLATION_COLUMNS,
};
use crate::chapters::{Chapter, backing, chapters};
use crate::format::RenderError;
use crate::sheet::{MOST_UNITS, Sheet, SheetCell, write_xlsx};
use crate::view::{NotPrintedView, PlaceView, PriorityView, QuoteView, Report};
use crate::wording::{Wording, time};
use crate::words::collapse;

/// Writes the report.
pub(crate) fn write(report: &Report) -> Result<Vec<u8>, RenderError> {
    let is_long = |text: &str| text.encode_utf16().count() > MOST_UNITS;
    let long = (report.all_quotes()).find(|quote| {
        let translation = quote.translation.as_ref();
        is_long(&quote.text) || translation.is_some_and(|said| is_long(&said.text))
    });
    if let Some(quote) = long {
        return Err(RenderError::LongQuote(quote.anchor.clone()));
    }
    let tables = Tables {
        report,
        wording: report.wording(),
    };
    let plan = report
        .plan
        .iter()
        .flat_map(|plan| crate::plan::sheets(plan, &tables.wording));
    let mut sheets: Vec<Sheet> = plan.collect();
    sheets.extend([tables.priorities(), tables.confidence(), tables.quotes()]);
    let backing = backing(report, &tables.wording);
    let all = chapters(report, &tables.wording);
    for chapter in backing.iter().chain(&all) {
        sheets.extend(tables.chapter(chapter));
    }
    sheets.extend([
        tables.codes(),
        tables.sessions(),
        tables.sources(),
        tables.method(),
        tables.manifest(),
    ]);
    write_xlsx(&sheets, &[], &report.date)
}

struct Tables<'r> {
    report: &'r Report,
    wording: Wording,
}

impl Tables<'_> {
    fn sheet(&self, name: &str, header: &[&str], rows: Vec<Vec<SheetCell>>) -> Sheet {
        Sheet {
            name: self.wording.say(name),
            header: header.iter().map(|id| self.wording.say(id)).collect(),
            rows,
        }
    }

    fn priorities(&self) -> Sheet {
        let wording = &self.wording;
        let about = [
            "priority",
            "claim",
            "figure-territories",
            "objectives",
            "flags",
            "evidence",
            "scope",
            "notes",
        ];
        let rows = (self.report.priorities.iter()).map(|priority| self.priority(priority));
        let mut sheet = self.sheet(PRIORITIES, &about, rows.collect());
        for kind in [
            LinkKind::Supports,
            LinkKind::Qualifies,
            LinkKind::Contradicts,
        ] {
            let kind = wording.kind(kind);
            for &figure in Figure::ALL {
                let name = wording.figure(figure);
                let values = [
                    ("kind", kind.as_str().into()),
                    ("figure", name.as_str().into()),
                ];
                sheet.header.push(wording.fill("figure-column", &values));
                if figure != Figure::Mentions {
                    sheet.header.push(wording.fill("figure-column-of", &values));
                }
            }
        }
        sheet
    }

    fn priority(&self, priority: &PriorityView) -> Vec<SheetCell> {
        let objectives = priority
            .objectives
            .iter()
            .map(|key| self.report.objective(key));
        let mut row: Vec<SheetCell> = vec![
            priority.key.as_str().into(),
            priority.claim.as_str().into(),
            priority.territories.join("; ").into(),
            objectives.collect::<Vec<_>>().join("; ").into(),
            self.flags(priority).into(),
            priority.evidence_line.as_str().into(),
            priority.scope_line.as_str().into(),
            priority.notes.join("\n").into(),
        ];
        for (_, figures) in priority.evidence.kinds() {
            for &figure in Figure::ALL {
                let count = figures.get(figure);
                row.push(count.n.into());
                row.extend(count.of.map(SheetCell::from));
            }
        }
        row
    }

    fn flags(&self, priority: &PriorityView) -> String {
        let flags: Vec<String> = priority
            .flags
            .iter()
            .map(|&flag| self.wording.flag(flag))
            .collect();
        flags.join("; ")
    }

    fn quotes(&self) -> Sheet {
        let priorities = &self.report.priorities;
        let attributes: BTreeSet<&String> = (self.report.all_quotes())
            .flat_map(|quote| quote.attributes.keys())
            .collect();
        let translated = (self.report.all_quotes()).any(|quote| quote.translation.is_some());
        let printed = |key: &str, claim: &str, quote: &QuoteView| {
            let words = [
                self.wording.say("yes"),
                quote.printed().to_owned(),
                quote
                    .shown
                    .as_ref()
                    .map_or_else(String::new, |_| quote.text.clone()),
                quote.codes.join("; "),
                String::new(),
            ];
            let mut row = self.quote((key, claim), quote.link, &quote.anchor, words, &quote.place);
            row.push(quote.sha256.to_string().into());
            row.extend(attributes.iter().map(|key| {
                quote
                    .attributes
                    .get(*key)
                    .map_or(SheetCell::Empty, |value| value.as_str().into())
            }));
            if let Some(said) = &quote.translation {
                row.extend([&said.text, &said.by, &said.date].map(|cell| cell.as_str().into()));
            }
            row
        };
        let mut rows = Vec::new();
        for priority in priorities {
            for quote in &priority.quotes {
                rows.push(printed(&priority.key, &priority.claim, quote));
            }
            for quote in &priority.not_printed {
                rows.push(self.not_printed((&priority.key, &priority.claim), quote));
            }
        }
        for chapter in chapters(self.report, &self.wording) {
            for section in &chapter.sections {
                for (heading, quotes) in &section.quotes {
                    rows.extend(
                        quotes
                            .iter()
                            .map(|quote| printed(section.key, heading, quote)),
                    );
                }
            }
        }
        let report = self.report;
        let asked = (report.validations.iter())
            .map(|asked| (&asked.key, &asked.wording, &asked.not_printed));
        let lessons = report.practices.iter().flat_map(|case| {
            let of_it = case.lessons.iter();
            of_it.map(move |lesson| (&case.key, &lesson.text, &lesson.not_printed))
        });
        let book =
            (report.quote_book.iter()).map(|page| (&page.key, &page.path, &page.not_printed));
        for (key, about, quotes) in asked.chain(lessons).chain(book) {
            rows.extend((quotes.iter()).map(|quote| self.not_printed((key, about), quote)));
        }
        let mut width = QUOTE_COLUMNS.len() + attributes.len();
        if translated {
            width += TRANSLATION_COLUMNS.len();
        }
        for row in &mut rows {
            row.resize(width, SheetCell::Empty);
        }
        let mut sheet = self.sheet(QUOTES, &QUOTE_COLUMNS, rows);
        // A number sign in front would be taken for the mark of a column of numbers.
        sheet.header.extend(
            attributes
                .into_iter()
                .map(|key| collapse(key.trim_start_matches('#'))),
        );
        if translated {
            let heads = TRANSLATION_COLUMNS.map(|id| self.wording.say(id));
            sheet.header.extend(heads);
        }
        sheet
    }

    fn quote(
        &self,
        (key, claim): (&str, &str),
        link: LinkKind,
        anchor: &str,
        words: [String; 5],
        place: &PlaceView,
    ) -> Vec<SheetCell> {
        fn text(value: Option<impl Into<SheetCell>>) -> SheetCell {
            value.map_or(SheetCell::Empty, Into::into)
        }
        let wording = &self.wording;
        let mut row: Vec<SheetCell> = vec![
            key.into(),
            claim.into(),
            wording.kind(link).into(),
            anchor.into(),
        ];
        row.extend(words.map(SheetCell::from));
        row.extend([
            place.source.as_str().into(),
            place.turn.into(),
            text(place.start_ms.map(time)),
            text(place.speaker.as_deref()),
            text(place.participant.as_deref()),
            text(place.name.as_deref()),
            text(place.role.map(|role| wording.say(&format!("role-{role}")))),
            text(place.group.as_deref()),
            place.session.as_str().into(),
            wording.session_kind(place.session_kind).into(),
            text(place.territory.as_deref()),
            text(place.language.map(|tag| wording.language_name(tag))),
            text(
                place
                    .consent
                    .map(|consent| wording.say(&format!("consent-{consent}"))),
            ),
            if place.stale {
                wording.say("yes").into()
            } else {
                SheetCell::Empty
            },
            place.mention.into(),
            place.start.into(),
            place.end.into(),
        ]);
        row
    }

    /// The row of a quote that may not be printed.
    fn not_printed(&self, about: (&str, &str), quote: &NotPrintedView) -> Vec<SheetCell> {
        let why = match &quote.embargo {
            Some(until) => {
                let day = self.wording.day(until);
                self.wording
                    .fill("embargo", &[("day", day.as_str().into())])
            }
            None => self.wording.say(&format!("consent-{}", quote.reason)),
        };
        let paraphrase = quote.paraphrase.as_ref().map(|paraphrase| {
            let values = [
                ("by", paraphrase.by.as_str().into()),
                ("text", paraphrase.text.as_str().into()),
            ];
            self.wording.fill("paraphrase", &values)
        });
        let words = [
            format!("{}: {why}", self.wording.say("no")),
            String::new(),
            String::new(),
            String::new(),
            paraphrase.unwrap_or_default(),
        ];
        self.quote(about, quote.link, "", words, &quote.place)
    }

    /// The forms of GRADE-CERQual, a row for each priority that has one.
    fn confidence(&self) -> Sheet {
        let wording = &self.wording;
        let rows = (self.report.priorities.iter()).filter_map(|priority| {
            let form = priority.confidence.as_ref()?;
            let level = form
                .overall
                .map(|level| wording.say(&format!("confidence-{level}")));
            let mut row: Vec<SheetCell> = vec![
                priority.key.as_str().into(),
                priority.claim.as_str().into(),
                level.map_or(SheetCell::Empty, Into::into),
                form.explanation
                    .as_deref()
                    .map_or(SheetCell::Empty, Into::into),
            ];
            for component in Component::ALL {
                let said = form
                    .assessments
                    .iter()
                    .find(|said| said.component == *component);
                row.extend(said.map_or([SheetCell::Empty, SheetCell::Empty], |said| {
                    let concern = wording.say(&format!("concern-{}", said.concern));
                    [concern.into(), said.reason.as_str().into()]
                }));
            }
            row.extend([form.by.as_str().into(), form.date.as_str().into()]);
            Some(row)
        });
        let mut sheet = self.sheet(
            CONFIDENCE,
            &["priority", "claim", "confidence", "confidence-why"],
            rows.collect(),
        );
        for component in Component::ALL {
            let name = wording.say(&format!("component-{component}"));
            let why = format!("{name}: {}", wording.say("reason"));
            sheet.header.extend([name, why]);
        }
        sheet
            .header
            .extend([wording.say("confidence-by"), wording.say("date")]);
        sheet
    }

    /// What a chapter says: a row for each line, row of a table, and heading over quotes; these stand in the sheet of quotes.
    /// Tables that have a sheet of their own come behind.
    fn chapter(&self, chapter: &Chapter<'_>) -> Vec<Sheet> {
        let wording = &self.wording;
        let mut rows: Vec<Vec<SheetCell>> = Vec::new();
        let mut own = Vec::new();
        for section in &chapter.sections {
            let mut row = |label: &str, said: &str| {
                rows.push(vec![
                    section.key.into(),
                    section.heading.as_str().into(),
                    label.into(),
                    said.into(),
                ]);
            };
            for (label, said) in &section.lines {
                row(label, said);
            }
            for table in &section.tables {
                if let Some(name) = &table.sheet {
                    own.push(Sheet {
                        name: name.clone(),
                        // A number sign in front would be taken for the mark of a column of numbers.
                        header: (table.columns.iter())
                            .map(|column| column.trim_start_matches('#').to_owned())
                            .collect(),
                        rows: table.rows.clone(),
                    });
                    continue;
                }
                for cells in table.shown(wording) {
                    let first = cells.first().cloned().unwrap_or_default();
                    for (column, cell) in (table.columns.iter().zip(&cells)).skip(1) {
                        row(&format!("{first}: {column}"), cell);
                    }
                }
            }
            for (heading, quotes) in &section.quotes {
                let anchors: Vec<&str> = quotes.iter().map(|q| q.anchor.as_str()).collect();
                row(heading, &anchors.join(", "));
            }
            for (label, said) in &section.after {
                row(label, said);
            }
        }
        let said = (!rows.is_empty()).then(|| {
            let columns = ["key", "title", "about", "said"];
            self.sheet(&format!("sheet-{}", chapter.id), &columns, rows)
        });
        said.into_iter().chain(own).collect()
    }

    fn codes(&self) -> Sheet {
        let rows = self.report.codes.iter().map(|code| {
            vec![
                code.key.as_str().into(),
                code.path.as_str().into(),
                self.wording.say(&format!("code-kind-{}", code.kind)).into(),
                code.definition.as_str().into(),
            ]
        });
        self.sheet(
            CODES,
            &["key", "code", "kind", "definition"],
            rows.collect(),
        )
    }

    fn sessions(&self) -> Sheet {
        let text = |value: &Option<String>| value.as_deref().map_or(SheetCell::Empty, Into::into);
        let rows = self.report.sessions.iter().map(|session| {
            vec![
                session.key.as_str().into(),
                self.wording.session_kind(session.kind).into(),
                text(&session.date),
                text(&session.country),
                text(&session.territory),
            ]
        });
        self.sheet(
            SESSIONS,
            &["session", "session-kind", "date", "country", "territory"],
            rows.collect(),
        )
    }

    fn sources(&self) -> Sheet {
        let rows = self.report.sources.iter().map(|source| {
            vec![
                source.source.as_str().into(),
                source.session.as_str().into(),
                self.wording.session_kind(source.kind).into(),
                source.date.as_deref().map_or(SheetCell::Empty, Into::into),
                source.format.as_str().into(),
                source.language.map_or(SheetCell::Empty, |tag| {
                    self.wording.language_name(tag).into()
                }),
                source.original_sha256.to_string().into(),
                source.text_sha256.to_string().into(),
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
        self.sheet(SOURCES, &columns, rows.collect())
    }

    /// What there is and how it was made, with how much there is of it.
    fn method(&self) -> Sheet {
        let (report, wording) = (self.report, &self.wording);
        let mut rows: Vec<Vec<SheetCell>> = vec![vec![
            wording.say("title").into(),
            report.heading(wording).into(),
        ]];
        for (name, value) in report.made_with(wording) {
            rows.push(vec![name.into(), value.into()]);
        }
        for text in &report.method {
            rows.push(vec![wording.say("method").into(), text.as_str().into()]);
        }
        rows.push(vec![
            wording.say("counting").into(),
            report.counting_rule.as_str().into(),
        ]);
        for rule in &report.flag_rules {
            let name = format!("{}: {}", wording.say("flag"), wording.flag(rule.flag));
            rows.push(vec![name.into(), rule.rule.as_str().into()]);
        }
        let unprinted = report
            .priorities
            .iter()
            .map(|priority| priority.not_printed.len());
        for (id, n) in [
            (SESSIONS, report.sessions.len()),
            (SOURCES, report.sources.len()),
            (CODES, report.codes.len()),
            (PRIORITIES, report.priorities.len()),
            ("printed-quotes", report.manifest.len()),
            ("unprinted-quotes", unprinted.sum()),
        ] {
            rows.push(vec![wording.say(id).into(), n.into()]);
        }
        self.sheet(METHOD, &["about", "said"], rows)
    }

    fn manifest(&self) -> Sheet {
        let rows = self.report.manifest.iter().map(|entry| {
            vec![
                entry.anchor.as_str().into(),
                entry.source.as_str().into(),
                entry.start.into(),
                entry.end.into(),
                entry.sha256.as_str().into(),
                entry.times.into(),
            ]
        });
        self.sheet(
            MANIFEST,
            &["anchor", "source", "start", "end", "sha256", "times"],
            rows.collect(),
        )
    }
}
