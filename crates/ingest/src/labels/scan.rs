//! Going over a line from its start: times, markup, names.

use super::candidate::REACH;
use super::time;

/// A place in a line.
pub(super) struct Scan<'l> {
    pub(super) line: &'l str,
    pub(super) at: usize,
    pub(super) time: Option<time::Time>,
}

impl<'l> Scan<'l> {
    pub(super) fn rest(&self) -> &'l str {
        &self.line[self.at..]
    }

    /// Goes over white space; whether there was some.
    pub(super) fn skip_spaces(&mut self) -> bool {
        let rest = self.rest();
        let blank = rest.len()
            - rest
                .trim_start_matches(|c: char| {
                    c.is_whitespace() || c == '\u{200b}' || c == '\u{feff}'
                })
                .len();
        self.at += blank;
        blank > 0
    }

    pub(super) fn eat(&mut self, sign: &str) -> bool {
        let there = self.rest().starts_with(sign);
        if there {
            self.at += sign.len();
        }
        there
    }

    /// Goes over a time and the white space behind it.
    pub(super) fn eat_time(&mut self) {
        if self.time.is_none()
            && let Some(time) = time::at_start(self.rest())
        {
            self.time = Some(time);
            self.at += time.length;
            self.skip_spaces();
        }
    }

    /// Goes over a dash and a time behind it, and over the sign before the words: `Ana - 00:00:05`,
    /// `Ana – 00:00:05 – da`. A bare `10:30` before words is part of what is said.
    pub(super) fn eat_time_behind_dash(&mut self) -> bool {
        let Some(sign) = self.rest().chars().next() else {
            return false;
        };
        let mut behind = Scan {
            at: self.at + sign.len_utf8(),
            ..*self
        };
        behind.skip_spaces();
        let (from, before) = (behind.at, self.time.is_some());
        behind.eat_time();
        if before || behind.at == from {
            return false;
        }
        let signed = [":", "-", "–", "—", "|"]
            .iter()
            .any(|sign| behind.eat(sign));
        let fits =
            behind.rest().is_empty() || behind.time.is_some_and(|time| time.is_sure() || signed);
        if fits {
            behind.skip_spaces();
            *self = behind;
        }
        fits
    }

    /// Goes over a time that is surely one at the start of speech; where nothing else is said, it stays.
    pub(super) fn eat_time_before_words(&mut self) {
        if let Some(time) = time::at_start(self.rest()).filter(time::Time::is_sure) {
            let behind = &self.rest()[time.length..];
            if !behind.trim().is_empty() {
                self.time = self.time.or(Some(time));
                self.at += time.length;
                self.skip_spaces();
            }
        }
    }

    /// Goes over `**`, `*`, `__` or `_` and returns it.
    pub(super) fn eat_markup(&mut self) -> &'static str {
        for sign in ["***", "**", "__", "*", "_"] {
            if self.eat(sign) {
                return sign;
            }
        }
        ""
    }

    /// Goes over a name, with brackets of role or time in it, up to what cannot belong to it: a colon, a dash
    /// between spaces, markup, or the end of the line. `None` where something else comes first.
    pub(super) fn name(&mut self) -> Option<&'l str> {
        let start = self.at;
        let timed = self.time;
        let mut end = start;
        while let Some(c) = self.rest().chars().next() {
            if self.at - start > REACH {
                return None;
            }
            match c {
                ':' | '*' => break,
                '(' | '[' | '\\' | '#' | '<'
                    if self.time.is_none() && time::at_start(self.rest()).is_some() =>
                {
                    self.eat_time();
                    break;
                }
                '(' | '[' => {
                    let close = if c == '(' { ')' } else { ']' };
                    let length = self
                        .rest()
                        .char_indices()
                        .take(64)
                        .find(|&(_, c)| c == close)?
                        .0;
                    self.at += length + 1;
                    end = self.at;
                }
                '0'..='9'
                    if self.time.is_none()
                        && self.line[start..self.at].ends_with(char::is_whitespace)
                        && time::at_start(self.rest()).is_some() =>
                {
                    self.eat_time();
                    break;
                }
                '–' | '—' | '-' if self.line[start..self.at].ends_with(char::is_whitespace) => {
                    break;
                }
                '_' if self.rest()[1..].trim_start().is_empty()
                    || self.rest().starts_with("_:")
                    || self.rest().starts_with("__") =>
                {
                    break;
                }
                _ if c.is_whitespace() => self.at += c.len_utf8(),
                _ => {
                    self.at += c.len_utf8();
                    end = self.at;
                }
            }
        }
        let mut name = &self.line[start..end];
        if timed.is_none() && self.time.is_some() {
            // `Ana | 00:12`, `Ana, 00:12:`
            name = name.trim_end_matches(|c: char| {
                c.is_whitespace() || matches!(c, ',' | ';' | '|' | '/' | '·' | '•')
            });
        }
        // Where a time or white space was eaten behind the name, the place is behind that.
        (!name.trim().is_empty()).then_some(name.trim())
    }
}
