//! Whose words carry the priorities: people by territory and by stakeholder group.

use verbatim_analysis::evidence::Backing;

use super::{Chapter, Section, Table};
use crate::chart::{Chart, HeatCell, HeatMap, HeatRow, heat_map};
use crate::sheet::SheetCell;
use crate::view::{PriorityView, Report};
use crate::wording::Wording;

/// By what people are told apart.
struct By {
    /// Of its messages.
    name: &'static str,
    rows: fn(&PriorityView) -> &[Backing],
}

const BY: [By; 2] = [
    By {
        name: "territory",
        rows: |priority| &priority.by_territory,
    },
    By {
        name: "group",
        rows: |priority| &priority.by_group,
    },
];

/// The chapter, where people are of several territories or groups.
pub(crate) fn backing<'r>(report: &'r Report, wording: &Wording) -> Option<Chapter<'r>> {
    let sections: Vec<Section<'r>> = (BY.iter())
        .filter_map(|by| section(report, by, wording))
        .collect();
    (!sections.is_empty()).then(|| Chapter {
        id: "backing",
        heading: wording.say("chapter-backing"),
        about: wording.say("chapter-backing-about"),
        sections,
    })
}

fn section<'r>(report: &'r Report, by: &By, wording: &Wording) -> Option<Section<'r>> {
    let columns = columns(report, by, wording);
    if columns.len() < 2 {
        return None;
    }
    let title = wording.say(&format!("backing-{}", by.name));
    let found = |priority: &'r PriorityView, column: &Option<String>| {
        let rows = (by.rows)(priority);
        rows.iter().find(|row| row.value == *column)
    };
    let label = |column: &Option<String>| {
        column
            .clone()
            .unwrap_or_else(|| wording.say("column-unset"))
    };
    let rows = report.priorities.iter().map(|priority| {
        let mut row: Vec<SheetCell> = vec![priority.key.as_str().into()];
        row.extend(columns.iter().map(|column| {
            found(priority, column).map_or(SheetCell::Empty, |row| {
                let values = [
                    ("n", row.supports.into()),
                    ("of", row.people.into()),
                    ("against", row.contradicts.into()),
                ];
                wording.fill("backing-cell", &values).into()
            })
        }));
        row
    });
    let mut heads = vec![wording.say("priority")];
    heads.extend(columns.iter().map(label));
    Some(Section {
        key: by.name,
        heading: title.clone(),
        lines: Vec::new(),
        pictures: vec![chart(report, &columns, &title, &found, &label, wording)],
        tables: vec![Table {
            caption: wording.say("backing-note"),
            columns: heads,
            rows: rows.collect(),
            sheet: Some(wording.say(&format!("sheet-backing-{}", by.name))),
        }],
        quotes: Vec::new(),
        after: Vec::new(),
    })
}

/// What people are of in the scope of any priority, by name; the others after those that have one, and last those of none.
fn columns(report: &Report, by: &By, wording: &Wording) -> Vec<Option<String>> {
    let other = wording.say("other");
    let mut columns: Vec<Option<String>> = Vec::new();
    for row in (report.priorities.iter()).flat_map(|priority| (by.rows)(priority)) {
        if !columns.contains(&row.value) {
            columns.push(row.value.clone());
        }
    }
    let rank = |value: &Option<String>| match value {
        None => 2,
        Some(value) => usize::from(*value == other),
    };
    columns.sort_by(|a, b| {
        rank(a).cmp(&rank(b)).then_with(|| {
            a.as_ref()
                .map(|a| a.to_lowercase())
                .cmp(&b.as_ref().map(|b| b.to_lowercase()))
        })
    });
    columns
}

fn chart<'r>(
    report: &'r Report,
    columns: &[Option<String>],
    title: &str,
    found: &dyn Fn(&'r PriorityView, &Option<String>) -> Option<&'r Backing>,
    label: &dyn Fn(&Option<String>) -> String,
    wording: &Wording,
) -> Chart {
    let rows = report.priorities.iter().map(|priority| {
        let cells = columns.iter().map(|column| {
            let Some(row) = found(priority, column) else {
                return HeatCell::default();
            };
            let title = label(column);
            let values = [
                ("priority", priority.key.as_str().into()),
                ("column", title.as_str().into()),
                ("n", row.supports.into()),
                ("of", row.people.into()),
                ("against", row.contradicts.into()),
            ];
            let people = row.people.max(1) as f64;
            HeatCell {
                weight: Some(row.supports as f64 / people),
                text: format!("{}/{}", row.supports, row.people),
                tip: wording.fill("backing-tip", &values),
            }
        });
        HeatRow {
            label: format!("{} · {}", priority.key, priority.claim),
            depth: 0,
            cells: cells.collect(),
        }
    });
    let sizes = [
        ("rows", report.priorities.len().into()),
        ("columns", columns.len().into()),
    ];
    heat_map(&HeatMap {
        title: title.to_owned(),
        description: wording.fill("backing-description", &sizes),
        columns: columns.iter().map(label).collect(),
        rows: rows.collect(),
        note: wording.say("backing-note"),
    })
}
