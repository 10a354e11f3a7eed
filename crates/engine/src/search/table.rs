//! What a search found as a table for spreadsheets.

use super::concordance::ConcordanceLine;
use super::facets::FacetRow;
use crate::error::EngineError;

/// A concordance as CSV in UTF-8, a row for each match.
///
/// # Errors
/// Never; the library that writes CSV does not promise it.
pub fn concordance_csv(lines: &[ConcordanceLine]) -> Result<String, EngineError> {
    const HEADER: [&str; 16] = [
        "source",
        "turn",
        "speaker",
        "participant",
        "role",
        "language",
        "session",
        "territory",
        "start",
        "end",
        "original",
        "left",
        "match",
        "right",
        "text",
        "score",
    ];
    let rows = lines.iter().map(|line| {
        vec![
            line.source.clone(),
            line.turn.to_string(),
            text(line.speaker.as_ref()),
            text(line.participant.as_ref()),
            text(line.role),
            text(line.language),
            text(line.session.as_ref()),
            text(line.territory.as_ref()),
            line.start.to_string(),
            line.end.to_string(),
            text(line.original.as_ref()),
            line.left.clone(),
            text(line.found.as_ref()),
            line.right.clone(),
            line.text.clone(),
            line.score.to_string(),
        ]
    });
    written(&HEADER, rows)
}

/// Facets as CSV in UTF-8, a row for each value.
///
/// # Errors
/// Never; the library that writes CSV does not promise it.
pub fn facets_csv(rows: &[FacetRow]) -> Result<String, EngineError> {
    let cells = rows.iter().map(|row| {
        vec![
            row.facet.to_string(),
            text(row.value.as_ref()),
            row.turns.to_string(),
            row.matches.to_string(),
        ]
    });
    written(&["facet", "value", "turns", "matches"], cells)
}

fn text<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn written(
    header: &[&str],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<String, EngineError> {
    verbatim_report::write_csv(header, rows)
        .map_err(|error| EngineError::refused(format!("cannot write the table: {error}"), ""))
}
