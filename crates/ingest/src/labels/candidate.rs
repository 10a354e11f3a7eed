//! What could be a label at the start of one line, whatever the rest of the document says.

use super::name::{self, Shape};
use super::scan::Scan;
use super::{Label, Line, time, words};

/// How a label is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Layout {
    /// `Ana: da`
    Colon,
    /// `**Ana:** da`, `@Ana: da`, bold letters in a word processor.
    Marked,
    /// `**Ana**: da`
    MarkedName,
    /// `[00:12] Ana: da`, `Ana (00:12): da`, `Ana [00:12] da`.
    Timed,
    /// `ANA KOVAČ – da`
    Dash,
    /// `[Ana] da`
    Bracket,
    /// `Ana⇥da`
    Tab,
    /// `Ana  0:22` on a line of its own.
    AloneTimed,
    /// `Ana` on a line of its own.
    Alone,
    /// `### Ana`
    Heading,
}

/// A possible label.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) label: Label,
    pub(super) layout: Layout,
    pub(super) shape: Shape,
    /// No space behind the colon: `P3:da`.
    pub(super) tight: bool,
    /// Nothing is said but a time, as in `**Break**: [14:22]`.
    pub(super) only_time: bool,
}

/// The possible label of a line whose number ends at byte `from`.
pub(super) fn behind_number(line: &Line<'_>, from: usize) -> Option<Candidate> {
    let behind = Line {
        text: &line.text[from..],
        bold: line.bold.saturating_sub(from),
        ..*line
    };
    let mut found = candidate(&behind)?;
    // The number stays outside of what is said.
    found.label.at = 0..found.label.at.end + from;
    found.label.speech += from;
    Some(found)
}

impl Candidate {
    /// Whether a sign parts it from the words.
    pub(super) fn has_sign(&self) -> bool {
        matches!(
            self.layout,
            Layout::Colon | Layout::Marked | Layout::MarkedName | Layout::Timed | Layout::Tab
        )
    }

    /// The time between its sign and words that follow.
    pub(super) fn time_before_words(&self, line: &Line<'_>) -> Option<time::Time> {
        let behind = &line.text[self.label.speech..];
        let fits = self.label.start_ms.is_none() && self.has_sign() && !self.only_time;
        time::at_start(behind)
            .filter(|time| fits && behind[time.length..].starts_with(char::is_whitespace))
    }

    /// The label with the time that stands before the words.
    pub(super) fn label_before_time(mut self, line: &Line<'_>) -> Label {
        if let Some(time) = self.time_before_words(line) {
            let behind = &line.text[self.label.speech + time.length..];
            self.label.start_ms = Some(time.start_ms);
            self.label.end_ms = time.end_ms;
            self.label.at.end = self.label.speech + time.length;
            self.label.speech = line.text.len() - behind.trim_start().len();
        }
        self.label
    }

    /// The label. Where nothing but a time stands behind it, that is the time of the turn, whose words stand below:
    /// `Ana: (00:00:05)`.
    pub(super) fn timed_label(mut self, line: &Line<'_>) -> Label {
        let behind = &line.text[self.label.speech..];
        let time = time::at_start(behind).filter(|_| self.only_time);
        if let Some(time) = time {
            self.label.start_ms = self.label.start_ms.or(Some(time.start_ms));
            self.label.end_ms = self.label.end_ms.or(time.end_ms);
            self.label.at.end = self.label.speech + behind.trim_end().len();
            self.label.speech = line.text.len();
        }
        self.label
    }
}

/// Bytes in which a label must end.
pub(super) const REACH: usize = 400;

/// The possible label at the start of `line`.
pub(super) fn candidate(line: &Line<'_>) -> Option<Candidate> {
    let signed = signed(line);
    // `Ana⇥Rekla je: …` has its sign in what is said.
    let sure = |signed: &Candidate| !line.text[signed.label.at.clone()].contains('\t');
    match signed {
        Some(signed) if sure(&signed) => Some(signed),
        signed => tabbed(line).or(signed),
    }
}

/// `Ana⇥da`, `[00:12]⇥Ana⇥da`, `Ana⇥00:12⇥da`.
fn tabbed(line: &Line<'_>) -> Option<Candidate> {
    let mut scan = Scan {
        line: line.text,
        at: 0,
        time: None,
    };
    scan.eat_time();
    let from = scan.at;
    let tab = scan
        .rest()
        .bytes()
        .take(REACH)
        .position(|byte| byte == b'\t')
        .filter(|_| !line.heading)?;
    let name = scan.rest()[..tab].trim();
    scan.at += tab + 1;
    scan.skip_spaces();
    scan.eat_time();
    (!scan.rest().trim().is_empty())
        .then(|| finish(&scan, from, name, Layout::Tab, false))
        .flatten()
}

/// The possible label that a sign or markup parts from what is said.
fn signed(line: &Line<'_>) -> Option<Candidate> {
    let mut scan = Scan {
        line: line.text,
        at: 0,
        time: None,
    };
    scan.skip_spaces();
    if !line.heading {
        while scan.eat(">") {
            scan.skip_spaces();
        }
        // `- **Ana:** da` in a list.
        if ["- *", "* *", "- _"]
            .iter()
            .any(|list| scan.rest().starts_with(list))
        {
            scan.at += 2;
        } else if let Some(dashed) = behind_dash(line, scan.at) {
            return Some(dashed);
        }
    }
    // `#Ana:` of MAXQDA.
    if !line.heading
        && (scan.rest().strip_prefix('#')).is_some_and(|rest| rest.starts_with(char::is_alphabetic))
    {
        scan.at += 1;
    }
    signed_from(line, scan.at)
}

/// The same where what may stand in front of a label ends at byte `from`.
fn signed_from(line: &Line<'_>, from: usize) -> Option<Candidate> {
    let mut scan = Scan {
        line: line.text,
        at: from,
        time: None,
    };
    scan.eat_time();
    let time_first = scan.time.is_some();
    if time_first && scan.rest().starts_with(['-', '–', '—', '|']) {
        let sign = scan.rest().chars().next().map_or(0, char::len_utf8);
        scan.at += sign;
        scan.skip_spaces();
    }
    let markup = scan.eat_markup();
    scan.eat_time();
    let at_sign = scan.eat("@");
    if scan.rest().starts_with(['[', '(', '<']) && !line.heading {
        return bracketed(&scan, from, line);
    }
    let name_from = scan.at;
    let name = scan.name()?;
    let bold = line.bold > 0 && line.bold >= scan.line[..scan.at].trim_end().len();
    let before_close = scan.at;
    let closed = !markup.is_empty() && scan.eat(markup);
    if closed && scan.time.is_none() {
        // `**Ana** (00:12)`, above the words or before them.
        let mut behind = Scan {
            line: scan.line,
            at: scan.at,
            time: None,
        };
        behind.skip_spaces();
        behind.eat_time();
        let bracketed = behind.time.is_some_and(|time| time.bracketed);
        if behind.time.is_some() && (bracketed || behind.rest().is_empty()) {
            scan = behind;
        }
    }
    let mut layout = Layout::Alone;
    let mut tight = false;
    let timed_without_colon = scan.time.is_some() && !time_first;
    scan.skip_spaces();
    let space = scan.line[..scan.at].ends_with(char::is_whitespace);
    if scan.eat(":") {
        layout = Layout::Colon;
        let closed_after = !markup.is_empty() && !closed && scan.eat(markup);
        if !markup.is_empty() && !closed && !closed_after {
            // `**Ana: da**`: the whole line is emphasised, so the name ends at the colon and the rest is speech.
            return None;
        }
        let next = scan.rest().chars().next();
        tight = next.is_some_and(|c| !c.is_whitespace());
        if tight
            && !next.is_some_and(|c| {
                c.is_alphabetic()
                    || matches!(
                        c,
                        '„' | '“' | '"' | '«' | '»' | '-' | '–' | '—' | '(' | '[' | '…' | '\\'
                    )
            })
        {
            return None;
        }
    } else if !scan.rest().is_empty() {
        let dash = scan
            .rest()
            .chars()
            .next()
            .filter(|c| matches!(c, '–' | '—' | '-'));
        match dash {
            // `Ana | 00:00:05 | da`
            None if timed_without_colon && markup.is_empty() && scan.eat("|") => {
                layout = Layout::Timed;
            }
            Some(_) if space && markup.is_empty() && scan.eat_time_behind_dash() => {
                layout = match scan.rest().is_empty() {
                    true => Layout::Alone,
                    false => Layout::Timed,
                };
            }
            Some(sign)
                if space
                    && scan.rest()[sign.len_utf8()..].starts_with([' ', '\u{a0}', '\t'])
                    && markup.is_empty() =>
            {
                scan.at += sign.len_utf8();
                layout = Layout::Dash;
            }
            // `Speaker 1 [00:12] da`; a bare time, as in `Otvorenje u 19:40 sati`, is part of a sentence.
            _ if timed_without_colon && scan.time.is_some_and(|time| time.bracketed) => {
                layout = Layout::Timed
            }
            _ => return None,
        }
    } else if !markup.is_empty() && !closed {
        return None;
    }
    // `### Ana:` is a name, `### Rezultati: što slijedi` is a heading.
    if line.heading {
        if !scan.rest().trim().is_empty() {
            return None;
        }
        layout = Layout::Alone;
    }
    let alone = layout == Layout::Alone;
    if alone && (before_close == name_from || is_sentence(name)) {
        return None;
    }
    scan.skip_spaces();
    let label_end = scan.at;
    // `Ana: [00:12:31] da`: the time of the turn, unless there is nothing else.
    if !alone {
        scan.eat_time_before_words();
    }
    let layout = match layout {
        Layout::Alone if line.heading => Layout::Heading,
        Layout::Alone if scan.time.is_some() => Layout::AloneTimed,
        Layout::Colon if scan.time.is_some() && scan.at == label_end => Layout::Timed,
        Layout::Colon if closed => Layout::MarkedName,
        Layout::Colon if !markup.is_empty() || at_sign || bold => Layout::Marked,
        other => other,
    };
    finish(&scan, from, name, layout, tight)
}

/// `– Ana: da`, as captions and novels set dialogue, and `• Ana: da` of a list: a label with a colon behind a sign.
fn behind_dash(line: &Line<'_>, at: usize) -> Option<Candidate> {
    let mut scan = Scan {
        line: line.text,
        at,
        time: None,
    };
    let dash = ["- ", "– ", "— ", "• ", "•\t", "● ", "▪ ", "‣ ", "* "]
        .into_iter()
        .any(|sign| scan.eat(sign));
    scan.skip_spaces();
    signed_from(line, scan.at)
        .filter(|_| dash)
        .filter(|found| matches!(found.layout, Layout::Colon | Layout::Timed) && !found.tight)
}

/// Whether words on a line of their own end as a sentence does: `Dobro.`, `Kako ste?`, but not `Ana K.`
fn is_sentence(words: &str) -> bool {
    let asks = words.ends_with(['?', '!', '…']) && words.chars().any(char::is_alphanumeric);
    asks || words.strip_suffix('.').is_some_and(|words| {
        let last = words.rsplit(char::is_whitespace).next().unwrap_or(words);
        last.chars().count() > 1
    })
}

fn finish(
    scan: &Scan<'_>,
    from: usize,
    name: &str,
    layout: Layout,
    tight: bool,
) -> Option<Candidate> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let shape = name::shape(&name)?;
    // A time that a person wrote beside the name makes it a label even where the name is `Time`.
    if words::is_never_a_name(&name) && !matches!(layout, Layout::Timed | Layout::AloneTimed) {
        return None;
    }
    Some(Candidate {
        label: Label {
            name,
            at: from..scan.line[..scan.at].trim_end().len().max(from),
            start_ms: scan.time.map(|time| time.start_ms),
            end_ms: scan.time.and_then(|time| time.end_ms),
            speech: scan.at,
        },
        layout,
        shape,
        tight,
        only_time: time::at_start(scan.rest())
            .is_some_and(|time| time.length == scan.rest().trim_end().len()),
    })
}

/// `[Ana] da`, `[Ana]: da`, `(Ana) da`, `<Ana> da`, `[Ana] 14:05:01` above the words.
fn bracketed(scan: &Scan<'_>, from: usize, line: &Line<'_>) -> Option<Candidate> {
    let open = scan.rest().chars().next()?;
    let close = match open {
        '[' => ']',
        '(' => ')',
        _ => '>',
    };
    let inside = &scan.rest()[open.len_utf8()..];
    let end = inside
        .char_indices()
        .take(70)
        .find(|&(_, c)| c == close)
        .map(|(at, _)| at)?;
    let name = inside[..end].trim();
    let mut scan = Scan {
        line: line.text,
        at: scan.at + end + 2,
        time: scan.time,
    };
    let colon = scan.eat(":");
    if let Some(alone) = above_words(&scan, from, name) {
        return Some(alone);
    }
    let spaced = scan.skip_spaces() || scan.rest().is_empty();
    if !spaced || name.contains(['[', ']']) {
        return None;
    }
    let timed = scan.time.is_some();
    scan.eat_time_before_words();
    let layout = if timed && colon {
        Layout::Timed
    } else {
        Layout::Bracket
    };
    let mut found = finish(&scan, from, name, layout, false)?;
    // `(speaker 0)`, as whisper.cpp writes who speaks.
    if let Some(number) = name.strip_prefix("speaker ")
        && (number == "?" || !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
    {
        found.shape.capital_first = true;
        found.shape.strong = number != "?";
    }
    Some(found)
}

/// `[Ana] 14:05:01` and nothing behind.
fn above_words(scan: &Scan<'_>, from: usize, name: &str) -> Option<Candidate> {
    let mut scan = Scan {
        at: scan.at,
        time: scan.time,
        line: scan.line,
    };
    let timed = scan.time.is_some();
    scan.skip_spaces();
    scan.eat_time();
    let fits = !timed && scan.time.is_some() && scan.rest().is_empty();
    fits.then(|| finish(&scan, from, name, Layout::AloneTimed, false))?
}
