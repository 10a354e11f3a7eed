//! Speech that is written word by word.

use super::lists::Item;
use super::node::Node;
use super::rows::{Row, row};

const WORD: [&str; 3] = ["punctuatedword", "punct", "word"];

/// A word; `None` where an object is none.
fn word(item: Item<'_>) -> Option<Row> {
    let text = WORD
        .iter()
        .find_map(|name| item.node.get(|key| key == *name))
        .and_then(Node::text)
        .filter(|text| !text.trim().is_empty())?;
    Some(row(item, text.to_owned()))
}

/// The objects of a list that are words.
pub(super) fn of(list: &[Item<'_>]) -> Vec<Row> {
    let mut words: Vec<Row> = Vec::new();
    for (number, item) in (1..).zip(list) {
        words.extend(word(*item).map(|word| Row {
            item: number,
            ..word
        }));
    }
    words
}

/// Whether rows are words with their times, and no turns.
pub(super) fn are(rows: &[Row]) -> bool {
    let is_word = |row: &&Row| row.text.split_whitespace().nth(1).is_none();
    rows.len() >= 2
        && rows.iter().any(|row| row.start_ms.is_some())
        && rows.iter().filter(is_word).count() * 20 >= rows.len() * 19
}

/// Takes out what Google writes twice: the words of each piece, and those of all pieces again with who says them.
pub(super) fn once(mut words: Vec<Row>) -> Vec<Row> {
    let said = |named: bool| {
        let rows = words
            .iter()
            .filter(move |row| row.speaker.is_some() == named);
        rows.map(|row| row.text.trim())
    };
    if said(true).next().is_some() && said(false).eq(said(true)) {
        words.retain(|row| row.speaker.is_some());
    }
    words
}

/// Words as turns: until the speaker changes, or until a sentence ends where nobody is named. Who speaks may stand in a list
/// of its own, by time.
pub(super) fn joined(words: Vec<Row>, speakers: &[Row]) -> Vec<Row> {
    let mut turns: Vec<Row> = Vec::new();
    let mut ended = false;
    for mut word in words {
        let said = word.text.trim();
        if said.is_empty() {
            continue;
        }
        let is_sign = said
            .chars()
            .all(|c| matches!(c, '.' | ',' | '!' | '?' | ';' | ':' | '…'));
        if is_sign && let Some(turn) = turns.last_mut() {
            turn.text.push_str(said);
            ended |= ends_sentence(said);
            continue;
        }
        if word.speaker.is_none() {
            let middle = word
                .start_ms
                .map(|start| (start + word.end_ms.unwrap_or(start)) / 2);
            let before = speakers.partition_point(|row| row.start_ms <= middle);
            let speaking = speakers[..before].last();
            word.speaker = middle.and(speaking).and_then(|row| row.speaker.clone());
        }
        let ends = ends_sentence(said);
        match turns.last_mut() {
            Some(turn) if turn.speaker == word.speaker && !(ended && word.speaker.is_none()) => {
                turn.text.push(' ');
                turn.text.push_str(said);
                turn.end_ms = word.end_ms.or(turn.end_ms);
            }
            _ => {
                word.text = said.to_owned();
                turns.push(word);
            }
        }
        ended = ends;
    }
    turns
}

fn ends_sentence(said: &str) -> bool {
    said.ends_with(['.', '!', '?', '…'])
}

/// Who speaks when, where a list says that and no words.
pub(super) fn speaker_times(lists: &[Vec<Item<'_>>]) -> Vec<Row> {
    lists
        .iter()
        .map(|list| {
            let mut rows: Vec<Row> = list
                .iter()
                .map(|item| row(*item, String::new()))
                .filter(|row| row.speaker.is_some() && row.start_ms.is_some())
                .collect();
            rows.sort_by_key(|row| row.start_ms);
            rows
        })
        .max_by_key(Vec::len)
        .unwrap_or_default()
}

/// Cuts a segment where the speaker of its words changes. Words without a speaker belong to the one before.
pub(super) fn cut(item: Item<'_>, segment: Row) -> Vec<Row> {
    let list = item
        .node
        .get(|key| key == "words")
        .map_or(&[][..], Node::items);
    let words: Vec<Row> = list
        .iter()
        .filter_map(|node| {
            word(Item {
                node,
                speaker: None,
            })
        })
        .collect();
    let mut pieces: Vec<Row> = Vec::new();
    // Up to here the text of the segment is given out.
    let mut at = 0;
    for word in &words {
        let trimmed = word.text.trim();
        let Some(found) = segment.text[at..].find(trimmed) else {
            continue;
        };
        let begins = at + found;
        match pieces.last_mut() {
            Some(piece) if word.speaker.is_none() || piece.speaker == word.speaker => {
                piece.end_ms = word.end_ms.or(piece.end_ms);
            }
            last => {
                if let Some(piece) = last {
                    piece.text.push_str(&segment.text[at..begins]);
                    at = begins;
                }
                let speaker = word.speaker.clone().or_else(|| segment.speaker.clone());
                pieces.push(Row {
                    speaker,
                    text: String::new(),
                    ..word.clone()
                });
            }
        }
        if let Some(piece) = pieces.last_mut() {
            piece
                .text
                .push_str(&segment.text[at..begins + trimmed.len()]);
            at = begins + trimmed.len();
        }
    }
    match pieces.last_mut() {
        Some(piece) if words.iter().any(|word| word.speaker.is_some()) => {
            piece.text.push_str(&segment.text[at..]);
            if let [only] = &mut pieces[..] {
                (only.start_ms, only.end_ms) = (segment.start_ms, segment.end_ms);
                only.speaker = segment.speaker.or(only.speaker.take());
            }
            pieces
        }
        _ => vec![segment],
    }
}
