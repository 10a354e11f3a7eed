use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use clap::Args;
use verbatim_engine::word_keys;

use crate::arguments::Global;
use crate::failure::Failure;

/// Print the keys by which search and rules know words
///
/// Reads lines `language<TAB>word` on standard input, for example `hr<TAB>zadrugama`, and prints one line for each: the key
/// or the two keys of the word, with a space between them. Words with a common key are forms of one word. A word in a
/// language other than hr, lv, it and en is its own key; an empty word has none.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Print the keys of words that may have been typed without diacritics
    #[arg(long)]
    folded: bool,
}

/// Input is read and output written in blocks of this many bytes.
const BLOCK: usize = 1 << 18;

pub fn run(arguments: &Arguments, _global: &Global) -> Result<ExitCode, Failure> {
    let mut input = io::BufReader::with_capacity(BLOCK, io::stdin().lock());
    let mut output = BufWriter::with_capacity(BLOCK, io::stdout().lock());
    let (mut line, mut keys) = (Vec::new(), String::new());
    for number in 1_u64.. {
        line.clear();
        let read = input
            .read_until(b'\n', &mut line)
            .map_err(|error| Failure::Io("cannot read the standard input".to_owned(), error))?;
        if read == 0 {
            break;
        }
        let refused = |what: &str, hint: &str| {
            Failure::Usage(
                format!("line {number} of the standard input {what}"),
                hint.to_owned(),
            )
        };
        let text = std::str::from_utf8(&line)
            .map_err(|_| {
                refused(
                    "is not UTF-8",
                    "convert the list to UTF-8, for example with `iconv`",
                )
            })?
            .trim_end_matches(['\n', '\r']);
        // What was read before a bad line is answered.
        let (language, word) = text.split_once('\t').ok_or_else(|| {
            refused(
                "has no tab",
                "write the language, a tab and the word, for example `lv<TAB>attīstībai`",
            )
        })?;
        keys.clear();
        word_keys(language, word, arguments.folded, &mut keys);
        keys.push('\n');
        output.write_all(keys.as_bytes())?;
    }
    output.flush()?;
    Ok(ExitCode::SUCCESS)
}
