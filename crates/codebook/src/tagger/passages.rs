//! What is coded where a query is true of a turn.

use std::ops::Range;

use verbatim_language::sentences;
use verbatim_model::coding::Unit;
use verbatim_query::TurnText;

/// The passages that the matches in one turn can become.
#[derive(Debug)]
pub struct Passages<'t> {
    turn: &'t TurnText<'t>,
    // Found when the first rule asks.
    sentences: Option<Vec<Range<usize>>>,
}

impl<'t> Passages<'t> {
    /// Those of a turn.
    #[must_use]
    pub fn of(turn: &'t TurnText<'t>) -> Self {
        Self {
            turn,
            sentences: None,
        }
    }

    /// What a rule codes whose query is true with these match spans (as [`CompiledQuery::matches`] gives them): bytes
    /// of the turn's text, in order and without overlaps; nothing where the turn holds white space only. A query that
    /// is true without spans codes the turn.
    ///
    /// [`CompiledQuery::matches`]: verbatim_query::CompiledQuery::matches
    pub fn coded(&mut self, unit: Unit, matches: Vec<Range<usize>>) -> Vec<Range<usize>> {
        let text = self.turn.text;
        if text.trim().is_empty() {
            return Vec::new();
        }
        let turn = 0..text.len();
        match unit {
            Unit::Turn => vec![turn],
            _ if matches.is_empty() => vec![turn],
            Unit::Match => matches,
            Unit::Around(words) => self.around(usize::from(words.get()), matches),
            Unit::Sentence => {
                let language = self.turn.language;
                let sentences = (self.sentences).get_or_insert_with(|| sentences(text, language));
                holding(sentences, &matches)
            }
        }
    }

    /// Each match with up to `count` words before and after; those that share a word become one.
    fn around(&self, count: usize, matches: Vec<Range<usize>>) -> Vec<Range<usize>> {
        let words = &self.turn.words;
        let mut widened: Vec<Range<usize>> = Vec::with_capacity(matches.len());
        for span in matches {
            let before = words.partition_point(|word| word.word.end <= span.start);
            let after = words.partition_point(|word| word.word.start < span.end);
            let first = words.get(before.saturating_sub(count));
            let last = words.get((after + count).min(words.len()).saturating_sub(1));
            let start = first.map_or(span.start, |word| word.word.start.min(span.start));
            let end = last.map_or(span.end, |word| word.word.end.max(span.end));
            match widened.last_mut() {
                Some(last) if start < last.end => last.end = last.end.max(end),
                _ => widened.push(start..end),
            }
        }
        widened
    }
}

/// The sentences that share something with a match. Both lists are in order and without overlaps.
fn holding(sentences: &[Range<usize>], matches: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut held = Vec::new();
    let mut matches = matches.iter().peekable();
    for sentence in sentences {
        while matches.next_if(|span| span.end <= sentence.start).is_some() {}
        if matches.peek().is_some_and(|span| span.start < sentence.end) {
            held.push(sentence.clone());
        }
    }
    held
}

/// The parts of matches that lie within a passage, in order.
pub(super) fn within(passage: &Range<usize>, matches: &[Range<usize>]) -> Vec<Range<usize>> {
    let from = matches.partition_point(|span| span.end <= passage.start);
    (matches[from..].iter())
        .take_while(|span| span.start < passage.end)
        .map(|span| span.start.max(passage.start)..span.end.min(passage.end))
        .collect()
}
