//! Printing results: JSON for programs, tables for people.

use std::io::{self, IsTerminal, Write};

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde::Serialize;

use crate::arguments::Global;
use crate::failure::Failure;

/// Where results go.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    json: bool,
    quiet: bool,
}

impl Output {
    pub fn new(global: &Global) -> Self {
        Self {
            json: global.json,
            quiet: global.quiet,
        }
    }

    pub fn is_json(self) -> bool {
        self.json
    }

    /// Prints a value as one line of JSON, or what `show` makes of it for people.
    pub fn object<T: Serialize>(
        self,
        value: &T,
        show: impl FnOnce(&T) -> String,
    ) -> Result<(), Failure> {
        if self.json {
            self.json_line(value)
        } else {
            self.text(&show(value))
        }
    }

    /// Prints a list as JSON Lines, or as a table; `cells` gives the cells of a row under `headers`. A header that
    /// begins with `#` stands for a column of numbers.
    pub fn list<T: Serialize>(
        self,
        rows: &[T],
        headers: &[&str],
        cells: impl Fn(&T) -> Vec<String>,
    ) -> Result<(), Failure> {
        if self.json {
            return rows.iter().try_for_each(|row| self.json_line(row));
        }
        if rows.is_empty() {
            return self.note("nothing to show");
        }
        self.text(&table(headers, rows.iter().map(cells)))
    }

    /// Prints one line of JSON, at once: whoever reads it knows that what it says is done.
    pub fn json_line<T: Serialize>(self, value: &T) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        serde_json::to_writer(&mut out, value).map_err(io::Error::from)?;
        out.write_all(b"\n")?;
        Ok(out.flush()?)
    }

    /// Prints text with a line end.
    pub fn text(self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.write_all(b"\n")?;
        Ok(out.flush()?)
    }

    /// Prints text exactly.
    pub fn exact(self, text: &str) -> Result<(), Failure> {
        self.bytes(text.as_bytes())
    }

    /// Prints bytes exactly.
    pub fn bytes(self, bytes: &[u8]) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        out.write_all(bytes)?;
        Ok(out.flush()?)
    }

    /// Tells people something beside the result, on standard error.
    pub fn note(self, text: &str) -> Result<(), Failure> {
        if !self.quiet && !self.json {
            eprintln!("{text}");
        }
        Ok(())
    }

    /// Warns people, also beside JSON.
    pub fn warn(self, text: &str) {
        if !self.quiet {
            eprintln!("warning: {text}");
        }
    }

    /// Says for people that something is done.
    pub fn done(self, text: &str) -> Result<(), Failure> {
        if self.json || self.quiet {
            Ok(())
        } else {
            self.text(text)
        }
    }
}

/// A table of rows of cells under `headers`, see [`Output::list`].
pub fn table(headers: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    table.set_content_arrangement(if io::stdout().is_terminal() {
        ContentArrangement::Dynamic
    } else {
        ContentArrangement::Disabled
    });
    table.set_header(headers.iter().map(|header| header.trim_start_matches('#')));
    table.add_rows(rows);
    for (column, header) in table.column_iter_mut().zip(headers) {
        column.set_padding((0, 2));
        if header.starts_with('#') {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let lines: Vec<String> = table
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    lines.join("\n")
}

/// How many characters a line of the terminal holds; `None` where standard output is none.
pub fn terminal_width() -> Option<usize> {
    let terminal = io::stdout().is_terminal();
    let width = terminal.then(|| Table::new().width()).flatten();
    width.map(usize::from)
}

/// A cell that may be empty.
pub fn optional<T: ToString>(value: Option<&T>) -> String {
    value.map(T::to_string).unwrap_or_default()
}

/// Emphasis for the eye, where somebody looks and has not turned it off.
pub fn emphasised(text: &str) -> String {
    let wanted = io::stdout().is_terminal()
        && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    if wanted {
        format!("\u{1b}[1m{text}\u{1b}[0m")
    } else {
        text.to_owned()
    }
}
