//! The map of stakeholders.

use super::{Section, Table};
use crate::sheet::SheetCell;
use crate::view::Report;
use crate::wording::Wording;

/// The sections of the chapter. A plan has the grid and who has been heard in a chapter of its own.
pub(super) fn sections<'r>(report: &'r Report, wording: &Wording) -> Vec<Section<'r>> {
    let Some(map) = (report.figures.stakeholders.as_ref()).filter(|map| !map.rows.is_empty())
    else {
        return Vec::new();
    };
    let text = |value: &Option<String>| value.as_deref().map_or(SheetCell::Empty, Into::into);
    let median = |value: Option<f64>| value.map_or(SheetCell::Empty, SheetCell::Decimal);
    let say = |ids: &[&str]| ids.iter().map(|id| wording.say(id)).collect::<Vec<_>>();
    let section = |key, heading: &str| Section {
        key,
        heading: wording.say(heading),
        lines: Vec::new(),
        pictures: Vec::new(),
        tables: Vec::new(),
        quotes: Vec::new(),
        after: Vec::new(),
    };
    let yes = |is: bool| wording.say(if is { "yes" } else { "no" });
    let rows = map.rows.iter().map(|row| {
        let quadrant = row
            .quadrant
            .map(|quadrant| wording.say(&format!("quadrant-{}", quadrant.as_str())));
        vec![
            row.key.as_str().into(),
            row.organisation.as_str().into(),
            text(&row.territory),
            wording.term(row.kind).into(),
            text(&row.sector),
            text(&row.role),
            median(row.influence.map(|spread| spread.median)),
            median(row.interest.map(|spread| spread.median)),
            quadrant.map_or(SheetCell::Empty, Into::into),
            yes(row.heard).into(),
        ]
    });
    let mut list = section("list", "stakeholders-list");
    list.tables.push(Table {
        caption: wording.say("stakeholders-caption"),
        columns: say(&[
            "key",
            "stakeholders-organisation",
            "territory",
            "kind",
            "stakeholders-sector",
            "stakeholders-role",
            "influence",
            "interest",
            "stakeholders-quadrant",
            "plan-heard",
        ]),
        rows: rows.collect(),
        sheet: Some(wording.say("sheet-stakeholders")),
    });
    let mut sections = vec![list];
    if report.plan.is_some() {
        return sections;
    }
    if !map.grid.rows.is_empty() {
        let mut grid = section("grid", "stakeholders-grid");
        grid.pictures.push(map.grid.chart(wording));
        sections.push(grid);
    }
    let rows = (map.coverage.iter()).map(|row| {
        let values = [
            ("n", row.heard.len().into()),
            ("of", row.stakeholders.into()),
        ];
        vec![
            row.territory.clone().unwrap_or_default().into(),
            wording.term(row.kind).into(),
            wording.fill("count", &values).into(),
            row.not_heard.join(", ").into(),
        ]
    });
    let mut coverage = section("coverage", "stakeholders-coverage");
    coverage.tables.push(Table {
        caption: wording.say("plan-coverage-caption"),
        columns: say(&["territory", "kind", "plan-heard", "plan-not-heard"]),
        rows: rows.collect(),
        sheet: Some(wording.say("sheet-coverage")),
    });
    sections.push(coverage);
    sections
}
