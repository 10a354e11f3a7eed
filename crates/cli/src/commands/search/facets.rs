//! What a search found, counted by what is known of its turns.

use verbatim_engine::{Facet, FacetRow, counted, facets_csv};

use super::{Format, json};
use crate::failure::Failure;
use crate::output::table;

/// Values of a facet that people see when they set no limit.
const SHOWN: usize = 10;

/// The facets in a format; with `limit`, only so many values of each.
pub fn text(rows: &[FacetRow], format: Format, limit: Option<usize>) -> Result<String, Failure> {
    let all = match format {
        Format::Text => limit.unwrap_or(SHOWN),
        Format::Json | Format::Csv => limit.unwrap_or(usize::MAX),
    };
    let groups: Vec<&[FacetRow]> = rows.chunk_by(|a, b| a.facet == b.facet).collect();
    let shown = |group: &[FacetRow]| group[..group.len().min(all)].to_vec();
    let chosen: Vec<FacetRow> = groups.iter().flat_map(|group| shown(group)).collect();
    match format {
        Format::Json => chosen.iter().map(json).collect(),
        Format::Csv => Ok(facets_csv(&chosen)?),
        Format::Text => Ok(for_people(&groups, all)),
    }
}

fn for_people(groups: &[&[FacetRow]], all: usize) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for group in groups {
        for (n, row) in group.iter().take(all).enumerate() {
            rows.push(vec![
                if n == 0 {
                    row.facet.to_string()
                } else {
                    String::new()
                },
                row.value
                    .clone()
                    .unwrap_or_else(|| none_of(row.facet).to_owned()),
                row.turns.to_string(),
                row.matches.to_string(),
            ]);
        }
        let left_out = group.len().saturating_sub(all);
        if left_out > 0 {
            let more = format!("… {}", counted(left_out, "more value"));
            rows.push(vec![String::new(), more, String::new(), String::new()]);
        }
    }
    if rows.is_empty() {
        return String::new();
    }
    table(&["by", "value", "#turns", "#matches"], rows) + "\n"
}

/// What is said of turns without a value.
fn none_of(facet: Facet) -> &'static str {
    match facet {
        Facet::Language => "(other)",
        Facet::Kind
        | Facet::Country
        | Facet::Territory
        | Facet::Role
        | Facet::Group
        | Facet::Session => "(not set)",
        Facet::Speaker => "(nobody)",
        Facet::Code => "(not coded)",
    }
}
