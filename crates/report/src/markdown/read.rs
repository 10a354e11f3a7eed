//! Quotes, manifest and statements of a written report.

use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term as _;

use super::escapes::unescape;
use crate::plan::PlanScope;
use crate::read_back::{
    Block, Found, ManifestEntry, Part, ReadBack, ReadError, Setting, StatedPriority, Statements,
    state,
};
use crate::template::Template;
use crate::wording::{ReportLanguage, Wording};
use crate::words::collapse;

/// Reads quotes, manifest and statements of a written report.
pub(crate) fn read(text: &str, template: &Template) -> Result<ReadBack, ReadError> {
    let lines: Vec<&str> = text.lines().collect();
    let (at, marks) = ReportLanguage::ALL
        .iter()
        .map(|&language| Marks::of(language, template))
        .filter_map(|marks| {
            let at = lines
                .iter()
                .rposition(|line| line.trim() == marks.manifest)?;
            Some((at, marks))
        })
        .max_by_key(|(at, _)| *at)
        .ok_or(ReadError::NoManifest)?;
    let manifest = lines[at + 1..]
        .iter()
        .filter(|line| line.starts_with('|'))
        .skip(2)
        .map(|line| manifest_entry(line))
        .collect::<Result<_, _>>()?;
    let made = |name: &str| {
        let name = format!("- {}: ", marks.wording.say(name));
        let mut stated = (lines.iter()).filter_map(|line| line.strip_prefix(name.as_str()));
        stated.next_back().map(|value| unescape(value.trim()))
    };
    let (date, tool) = (made("date"), made("program"));
    let plan = made("plan").map(|stated| PlanScope::of_stated(&stated, &marks.wording));
    let blocks = blocks(&lines, &marks);
    let language = marks.wording.language();
    let outline = Outline::of(&lines, marks);
    Ok(ReadBack {
        language,
        priorities: outline.priorities,
        plan,
        date,
        tool,
        blocks,
        ..ReadBack::compare(manifest, outline.body)
    })
}

/// What lines of a report in one language begin with.
struct Marks {
    wording: Wording,
    manifest: String,
    sources: String,
    method: String,
    flag: String,
    made_with: [String; 2],
}

impl Marks {
    fn of(language: ReportLanguage, template: &Template) -> Self {
        let wording = template.wording(language);
        Self {
            manifest: format!("## {}", wording.say("manifest")),
            sources: format!("## {}", wording.say("sources")),
            method: wording.say("method"),
            flag: format!("- {} **", wording.say("flag")),
            made_with: ["codebook", "coders"].map(|id| format!("- {}: ", wording.say(id))),
            wording,
        }
    }
}

/// Quotes and priorities, line by line.
struct Outline {
    marks: Marks,
    body: Vec<Found>,
    priorities: Vec<StatedPriority>,
    /// The paragraph of a block quote that is being read, and its first line.
    open: Option<(usize, String)>,
    /// Whether the lines belong to the last of the priorities.
    in_priority: bool,
    /// Whether the sections about priorities are over.
    over: bool,
    kind: Option<LinkKind>,
    /// Whether the next paragraph says whose the last quote is, and what there is of it.
    attribution: Option<String>,
}

impl Outline {
    fn of(lines: &[&str], marks: Marks) -> Self {
        let mut outline = Self {
            marks,
            body: Vec::new(),
            priorities: Vec::new(),
            open: None,
            in_priority: false,
            over: false,
            kind: None,
            attribution: None,
        };
        for (number, line) in (1..).zip(lines.iter().copied().chain([""])) {
            outline.line(number, line);
        }
        outline.attributed();
        outline
    }

    /// Every paragraph of every block quote is a quote. A line without `>` right after one belongs to it ("lazy
    /// continuation").
    fn line(&mut self, number: usize, line: &str) {
        let marked = quoted(line);
        let words = marked.unwrap_or(line);
        match &mut self.open {
            Some((_, paragraph)) if !words.trim().is_empty() && !begins_with_anchor(words) => {
                paragraph.push('\n');
                paragraph.push_str(words);
                return;
            }
            _ => {}
        }
        if let Some((line, paragraph)) = self.open.take() {
            self.quote(line, &paragraph);
        }
        match marked {
            Some(_) if words.trim().is_empty() => {}
            Some(_) => self.open = Some((number, words.to_owned())),
            None => self.between(line.trim()),
        }
    }

    fn quote(&mut self, line: usize, paragraph: &str) {
        self.attributed();
        let (anchor, words) = split_anchor(paragraph);
        let priority = self.priorities.last().filter(|_| self.in_priority);
        self.body.push(Found {
            anchor: anchor.map(str::to_owned),
            shown: unescape(words),
            setting: Setting {
                priority: priority.map(|priority| priority.key.clone()),
                kind: self.kind,
                ..Setting::default()
            },
            line: Some(line),
            ..Found::default()
        });
        self.attribution = Some(String::new());
    }

    /// A line outside of block quotes.
    fn between(&mut self, line: &str) {
        if line.is_empty() {
            if self
                .attribution
                .as_ref()
                .is_some_and(|said| !said.is_empty())
            {
                self.attributed();
            }
        } else if let Some(heading) = line.strip_prefix("## ") {
            self.attributed();
            self.section(heading);
        } else if let Some(heading) = line.strip_prefix("### ") {
            self.attributed();
            self.kind = self.marks.wording.headed_kind(heading);
        } else if let Some(said) = &mut self.attribution {
            said.push(' ');
            said.push_str(line);
        } else if let Some(priority) = self.priorities.last_mut().filter(|_| self.in_priority) {
            about(&mut priority.stated, line, &self.marks.flag);
        }
    }

    fn section(&mut self, heading: &str) {
        self.over |= heading == self.marks.method;
        self.kind = None;
        // A key has no white space and so no colon with a space after it.
        let priority = heading
            .split_once(": ")
            .filter(|(key, _)| !self.over && !key.contains(char::is_whitespace));
        self.in_priority = priority.is_some();
        if let Some((key, claim)) = priority {
            let mut stated = Statements::new();
            state(&mut stated, "claim", &unescape(claim));
            self.priorities.push(StatedPriority {
                key: unescape(key),
                stated,
            });
        }
    }

    /// Gives the last quote what was said of it.
    fn attributed(&mut self) {
        let said = self.attribution.take().filter(|said| !said.is_empty());
        if let (Some(said), Some(quote)) = (said, self.body.last_mut()) {
            state(&mut quote.setting.stated, "attribution", &unescape(&said));
        }
    }
}

/// What a line of a priority's section states: evidence in a sentence, a flag, a row of figures.
fn about(stated: &mut Statements, line: &str, flag: &str) {
    if let Some(flag) = line.strip_prefix(flag) {
        let (flag, _) = flag.split_once("**").unwrap_or((flag, ""));
        state(stated, "flags", &unescape(flag));
    } else if line.starts_with('|') {
        let cells = cells(line);
        if let Some((name, figures)) = cells.split_first()
            && !name.starts_with("---")
        {
            state(stated, name, &figures.join(", "));
        }
    } else if let Some(sentence) = line.strip_prefix("**") {
        state(
            stated,
            "evidence",
            &unescape(sentence.trim_end_matches("**")),
        );
    }
}

/// Paragraphs, items and rows, one block each.
fn blocks(lines: &[&str], marks: &Marks) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut section = "";
    // Whether the next line goes on with the last block, and whether that is a block quote.
    let (mut open, mut in_quote) = (false, false);
    for (number, line) in (1..).zip(lines) {
        let line = line.trim();
        let quote = line.strip_prefix('>');
        let own = line.starts_with(['|', '#']) || line.starts_with("- ");
        let goes_on = open && !own && (quote.is_none() || in_quote);
        if line.starts_with('#') {
            section = line;
        }
        match blocks.last_mut() {
            _ if line.is_empty() => {}
            Some(block) if goes_on => {
                let words = quote.unwrap_or(line);
                block.text = collapse(&format!("{} {words}", block.text));
            }
            _ => blocks.push(Block {
                part: if line.starts_with('|') && section == marks.sources {
                    Part::Listed
                } else if marks.made_with.iter().any(|name| line.starts_with(name)) {
                    Part::MadeWith
                } else if (line.strip_prefix('*'))
                    .is_some_and(|line| marks.wording.is_marked_translation(line))
                {
                    Part::Translation
                } else {
                    Part::Rest
                },
                place: format!("line {number}"),
                text: collapse(line),
            }),
        }
        in_quote = !line.is_empty() && (quote.is_some() || (goes_on && in_quote));
        open = !line.is_empty() && !line.starts_with(['|', '#']);
    }
    blocks
}

/// What stands behind `>`, also nested and in a list.
fn quoted(line: &str) -> Option<&str> {
    let mut rest = line.trim_start();
    if let Some(item) = rest
        .strip_prefix("- ")
        .or_else(|| rest.strip_prefix("* "))
        .or_else(|| rest.strip_prefix("+ "))
    {
        rest = item.trim_start();
    }
    if !rest.starts_with('>') {
        return None;
    }
    while let Some(inner) = rest.strip_prefix('>') {
        rest = inner.trim_start();
    }
    Some(rest)
}

fn begins_with_anchor(words: &str) -> bool {
    split_anchor(words).0.is_some()
}

/// The anchor at the start of a paragraph, and the words after it.
fn split_anchor(words: &str) -> (Option<&str>, &str) {
    let anchor = || {
        let (anchor, rest) = words.trim_start().strip_prefix("**")?.split_once("**")?;
        let number = anchor.strip_prefix('Q')?;
        let plausible = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
        plausible.then_some((anchor, rest))
    };
    anchor().map_or((None, words), |(anchor, rest)| (Some(anchor), rest))
}

fn manifest_entry(line: &str) -> Result<ManifestEntry, ReadError> {
    let bad = || ReadError::BadManifest(line.to_owned());
    let cells = cells(line);
    let [anchor, source, start, end, sha256, times] = cells.as_slice() else {
        return Err(bad());
    };
    let number = |cell: &String| cell.parse().map_err(|_| bad());
    Ok(ManifestEntry {
        anchor: anchor.clone(),
        source: source.clone(),
        start: number(start)?,
        end: number(end)?,
        sha256: sha256.clone(),
        times: number(times)?,
    })
}

/// The cells of a table row; `\|` does not end one.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim().trim_start_matches('|');
    let mut cells = Vec::new();
    let mut cell = String::new();
    let mut escaped = false;
    for c in line.chars() {
        if c == '|' && !escaped {
            cells.push(unescape(cell.trim()));
            cell.clear();
        } else {
            cell.push(c);
        }
        escaped = c == '\\' && !escaped;
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::escapes::escape;
    use proptest::prelude::*;

    #[test]
    fn every_paragraph_of_a_block_quote_is_a_quote() {
        let text = "\
> **Q1** Tržnica \\*mora\\*
ostati \\[naša\\].

> Rečeno nije.
>
> > **Q2** Ja.
> **Q3** Ti.

- > **Q4** On.
text
a > b
>
";
        let lines: Vec<&str> = text.lines().collect();
        let found: Vec<_> = (Outline::of(
            &lines,
            Marks::of(ReportLanguage::English, &Template::default()),
        )
        .body)
            .into_iter()
            .map(|f| (f.line.unwrap_or(0), f.anchor, collapse(&f.shown)))
            .collect();
        let anchor = |a: &str| Some(a.to_owned());
        assert_eq!(
            found,
            [
                (1, anchor("Q1"), "Tržnica *mora* ostati [naša].".to_owned()),
                (4, None, "Rečeno nije.".to_owned()),
                (6, anchor("Q2"), "Ja.".to_owned()),
                (7, anchor("Q3"), "Ti.".to_owned()),
                (9, anchor("Q4"), "On. text a > b".to_owned()),
            ]
        );
    }

    proptest! {
        #[test]
        fn escaping_loses_nothing(text in "\\PC{0,40}") {
            let escaped = escape(&text);
            prop_assert_eq!(unescape(&escaped), collapse(&text));
            let row = format!("| {escaped} | x |");
            prop_assert_eq!(cells(&row), [collapse(&text), "x".to_owned()]);
        }
    }
}
