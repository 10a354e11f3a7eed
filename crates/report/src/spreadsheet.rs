//! Tables for spreadsheets: CSV in UTF-8, in which no cell is taken for a formula.

use crate::format::RenderError;

/// A table as CSV (RFC 4180) in UTF-8. Cells that a spreadsheet would take for formulas have an apostrophe in front.
///
/// # Errors
/// [`RenderError::Csv`] where a row has more or fewer cells than the header.
pub fn write_csv(
    header: &[&str],
    rows: impl IntoIterator<Item = Vec<String>>,
) -> Result<String, RenderError> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(header)?;
    for row in rows {
        table.write_record(row.iter().map(|cell| guard(cell)))?;
    }
    let bytes = table
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Whether a spreadsheet may take a cell that begins so for a formula (OWASP, "CSV Injection").
fn looks_like_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// Puts an apostrophe before a cell that looks like a formula, or like a guarded one: so that taking one away in
/// [`unguard`] always gives the cell back.
pub(crate) fn guard(cell: &str) -> String {
    if looks_like_formula(cell.trim_start_matches('\'')) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// The cell that was guarded.
#[must_use]
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if looks_like_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_guarded_and_given_back() {
        for (cell, guarded) in [
            ("=1+1", "'=1+1"),
            ("-Da, rekla je.", "'-Da, rekla je."),
            ("'=x", "''=x"),
            ("'šta", "'šta"),
            ("– ne", "– ne"),
            ("", ""),
            ("@ana", "'@ana"),
            ("＝SUM", "'＝SUM"),
        ] {
            assert_eq!(guard(cell), guarded);
            assert_eq!(unguard(guarded), cell);
        }
    }

    proptest! {
        #[test]
        fn guarding_loses_nothing(cell in "['=+@šx -]{0,6}") {
            let guarded = guard(&cell);
            prop_assert_eq!(unguard(&guarded), cell.as_str());
            prop_assert!(!looks_like_formula(&guarded));
        }
    }

    #[test]
    fn tables_hold_what_spreadsheets_find_hard() {
        let rows = [
            ["Đurđa: \"da\", rekla je\nŠime", "=SUM(A1)"]
                .map(str::to_owned)
                .to_vec(),
            ["ķēde, ģimene; è già", ""].map(str::to_owned).to_vec(),
        ];
        let table = write_csv(&["left", "match"], rows).expect("a table");
        assert_eq!(
            table,
            "left,match\n\"Đurđa: \"\"da\"\", rekla je\nŠime\",'=SUM(A1)\n\"ķēde, ģimene; è già\",\n"
        );
        let short = vec!["a".to_owned()];
        assert!(write_csv(&["left", "match"], [short]).is_err());
    }
}
