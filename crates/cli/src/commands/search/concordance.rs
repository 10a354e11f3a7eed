//! Matches in their context, one below the other.

use verbatim_engine::ConcordanceLine;

use crate::output::{emphasised, terminal_width};

/// How much further than on the left the context goes on the right, from the beginning of the match on.
pub const BEYOND: usize = 8;
/// Characters kept for the place of a match.
const PLACE: usize = 34;
/// The least context that is of use.
const LEAST: usize = 20;

/// How many characters of context leave room for the place on this terminal; `wanted` at most, and where there is none.
pub fn fitting(wanted: usize) -> usize {
    let fitting = |width: usize| (width.saturating_sub(PLACE + BEYOND) / 2).clamp(LEAST, wanted);
    terminal_width().map_or(wanted, fitting)
}

/// A line with the match in the middle and the place behind; the beginning of the turn where nothing in it matched by
/// its words. The match is set off for the eye with `emphasis`.
pub fn text(line: &ConcordanceLine, context: usize, emphasis: bool) -> String {
    let who = (line.participant.as_deref())
        .or(line.speaker.as_deref())
        .unwrap_or("-");
    let place = format!("{} [{}] {who}", line.source, line.turn);
    let from_match = context + BEYOND;
    let Some(found) = &line.found else {
        let width = context + from_match;
        let beginning = first(&line.right, width);
        return format!("{beginning:width$}  {place}\n");
    };
    let left = last(&line.left, context);
    let found = one_line(found);
    let room = from_match
        .saturating_sub(found.chars().count())
        .max(context / 2);
    let right = first(&line.right, room);
    let shown = if emphasis { emphasised(&found) } else { found };
    format!("{left:>context$}{shown}{right:room$}  {place}\n")
}

/// The text with a space for each character of white space.
fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect()
}

fn first(text: &str, characters: usize) -> String {
    one_line(text).chars().take(characters).collect()
}

fn last(text: &str, characters: usize) -> String {
    let text = one_line(text);
    let skipped = text.chars().count().saturating_sub(characters);
    text.chars().skip(skipped).collect()
}
