use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::process::ExitCode;

use clap::Args;
use verbatim_engine::{IdentifiedRow, LanguageTeller};
use verbatim_model::language_tag::LanguageTag;

use crate::arguments::Global;
use crate::failure::Failure;

/// Tell in which language texts are
///
/// Reads a text a line on standard input, and prints `language<TAB>confidence` for each: hr, lv, it or en, and how certain
/// that is, from 0 to 1. A text of 50 words or more may also be `other`: in none of them.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Answer with one of these languages, whatever the text
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    languages: Vec<LanguageTag>,
    /// Take the lines for the turns of one document, in which the language seldom changes
    #[arg(long)]
    context: bool,
}

/// Input is read and output written in blocks of this many bytes.
const BLOCK: usize = 1 << 18;

pub fn run(arguments: &Arguments, global: &Global) -> Result<ExitCode, Failure> {
    let teller = LanguageTeller::new(&arguments.languages)?;
    let mut input = BufReader::with_capacity(BLOCK, io::stdin().lock());
    let mut output = BufWriter::with_capacity(BLOCK, io::stdout().lock());
    if arguments.context {
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes).map_err(unreadable)?;
        let text = String::from_utf8_lossy(&bytes);
        let lines: Vec<&str> = text.lines().collect();
        for row in teller.turns(&lines) {
            write(&mut output, &row, global.json)?;
        }
    } else {
        let mut line = Vec::new();
        while input.read_until(b'\n', &mut line).map_err(unreadable)? > 0 {
            let row = teller.text(String::from_utf8_lossy(&line).trim_end());
            write(&mut output, &row, global.json)?;
            line.clear();
            // Whoever writes one line and waits gets the answer.
            if input.buffer().is_empty() {
                output.flush()?;
            }
        }
    }
    output.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn write(output: &mut impl Write, row: &IdentifiedRow, json: bool) -> Result<(), Failure> {
    if json {
        serde_json::to_writer(&mut *output, row).map_err(io::Error::from)?;
        output.write_all(b"\n")?;
    } else {
        writeln!(output, "{}\t{:.4}", row.language, row.confidence)?;
    }
    Ok(())
}

fn unreadable(error: io::Error) -> Failure {
    Failure::Io("cannot read the standard input".to_owned(), error)
}
