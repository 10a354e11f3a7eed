//! Finds what was said in a JSON file: the list of turns or segments, whatever its keys are called.

use std::collections::BTreeMap;

use super::node::Node;
use crate::columns::{self, Column};
use crate::labels::time;
use crate::rendering::collapse;

/// A turn, a segment or a word.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Row {
    pub(super) speaker: Option<String>,
    pub(super) start_ms: Option<u64>,
    pub(super) end_ms: Option<u64>,
    /// Which item of its list it is, or begins in, from 1; 0 where there is no list.
    pub(super) item: u32,
    pub(super) text: String,
}

/// Names of keys besides those of [`columns`], in lower case and without `_`, `-` and spaces.
const SPEAKER: [&str; 9] = [
    "speakername",
    "speakerlabel",
    "speakerid",
    "speakertag",
    "participantname",
    "author",
    "user",
    "username",
    "displayname",
];
const TEXT: [&str; 7] = [
    "body",
    "sentence",
    "words",
    "caption",
    "message",
    "displaytext",
    "lexical",
];
const START: [&str; 9] = [
    "starttime",
    "startsec",
    "startseconds",
    "startms",
    "begintime",
    "ts",
    "startts",
    "offset",
    "starttimems",
];
const END: [&str; 7] = [
    "endtime",
    "endsec",
    "endseconds",
    "endms",
    "endts",
    "stop",
    "endtimems",
];
const WORD: [&str; 3] = ["punctuatedword", "punct", "word"];

fn is(kind: Column, key: &str) -> bool {
    let more: &[&str] = match kind {
        Column::Speaker => &SPEAKER,
        Column::Text => &TEXT,
        Column::Start => &START,
        Column::End => &END,
    };
    columns::column(key) == Some(kind) || more.contains(&key)
}

/// All that was said, in the order of the file. Empty where there is no such list.
pub(super) fn find(root: &Node) -> Vec<Row> {
    let mut lists = Vec::new();
    lists_of(root, &mut lists);
    let names = names(root);
    let mut found: Vec<(usize, Vec<Row>)> = lists
        .iter()
        .map(|list| segments(list))
        .filter(|rows| !rows.is_empty())
        .map(|rows| (rows.iter().map(|row| row.text.len()).sum(), rows))
        .collect();
    let most = found.iter().map(|(length, _)| *length).max().unwrap_or(0);
    // Some programs write the same speech as words, sentences and turns: the largest pieces with speakers are best.
    found.retain(|(length, _)| length * 10 >= most * 6);
    let rank = |(length, rows): &(usize, Vec<Row>)| {
        let named = rows.iter().any(|row| row.speaker.is_some());
        (named, length / rows.len().max(1))
    };
    let mut rows = match found.into_iter().max_by_key(rank) {
        Some((_, rows)) => rows,
        None => {
            let speakers = speaker_times(&lists);
            lists
                .iter()
                .map(|list| words(list, &speakers))
                .max_by_key(Vec::len)
                .unwrap_or_default()
        }
    };
    if rows.is_empty() {
        // The shortest of Whisper's outputs: the text, and no more.
        rows = root
            .get(|key| is(Column::Text, key))
            .and_then(Node::text)
            .into_iter()
            .flat_map(str::lines)
            .map(|line| Row {
                text: line.to_owned(),
                ..Row::default()
            })
            .collect();
    }
    for row in &mut rows {
        if let Some(name) = row.speaker.as_ref().and_then(|id| names.get(id)) {
            row.speaker = Some(name.clone());
        }
    }
    in_milliseconds(&mut rows);
    rows
}

/// All lists of objects in a tree, outer ones first.
fn lists_of<'n>(node: &'n Node, lists: &mut Vec<&'n [Node]>) {
    match node {
        Node::List(items) => {
            if items.iter().any(|item| matches!(item, Node::Object(_))) {
                lists.push(items);
            }
            items.iter().for_each(|item| lists_of(item, lists));
        }
        Node::Object(fields) => fields.iter().for_each(|(_, value)| lists_of(value, lists)),
        Node::Text(_) | Node::Number(_) | Node::Nothing => {}
    }
}

/// The rows of a list in which most objects have a text. A segment whose words have several speakers is cut.
fn segments(list: &[Node]) -> Vec<Row> {
    let rows: Vec<Row> = (1..)
        .zip(list)
        .filter_map(|(number, item)| text_of(item).map(|text| (number, item, text)))
        .flat_map(|(number, item, text)| {
            let mut rows = cut(item, row(item, text));
            rows.iter_mut().for_each(|row| row.item = number);
            rows
        })
        .collect();
    if rows.len() * 2 >= list.len() {
        rows
    } else {
        Vec::new()
    }
}

fn text_of(item: &Node) -> Option<String> {
    let text = item.get(|key| is(Column::Text, key)).and_then(Node::text);
    text.map(str::to_owned).or_else(|| {
        // Words and punctuation of a monologue, with the spaces between them.
        let pieces = item.get(|key| key == "elements")?.items();
        let values = pieces
            .iter()
            .filter_map(|piece| piece.get(|key| key == "value")?.text());
        Some(values.collect::<String>()).filter(|text| !text.trim().is_empty())
    })
}

fn row(item: &Node, text: String) -> Row {
    let times = item.get(|key| key == "timestamps");
    let first = |kind| {
        item.get(|key| is(kind, key))
            .or_else(|| times?.get(|key| is(kind, key)))
    };
    let is_millis = |kind| {
        item.get(|key| is(kind, key) && key.ends_with("ms"))
            .is_some()
    };
    let moment = |kind| {
        first(kind)
            .and_then(milliseconds)
            .map(|ms| if is_millis(kind) { ms / 1000 } else { ms })
    };
    let start_ms = moment(Column::Start);
    let duration = item.get(|key| key == "duration").and_then(milliseconds);
    Row {
        speaker: first(Column::Speaker).and_then(name),
        start_ms,
        end_ms: moment(Column::End).or_else(|| start_ms?.checked_add(duration?)),
        item: 0,
        text,
    }
}

/// The name of a speaker: a text, a number, or an object with one of them.
fn name(node: &Node) -> Option<String> {
    let name = match node {
        Node::Text(text) => collapse(text),
        Node::Number(number) => number.to_string(),
        _ => {
            let id = node
                .get(|key| matches!(key, "name" | "displayname" | "label"))
                .or_else(|| node.get(|key| matches!(key, "id" | "@id")))?;
            match id {
                Node::Text(text) => collapse(text),
                Node::Number(number) => number.to_string(),
                _ => return None,
            }
        }
    };
    Some(name).filter(|name| !name.is_empty())
}

/// Seconds as a number, or a time as text, in milliseconds.
fn milliseconds(node: &Node) -> Option<u64> {
    let seconds = match node {
        Node::Number(number) => *number,
        Node::Text(text) => {
            let text = text.trim();
            if let Some(time) = time::at_start(text) {
                return Some(time.start_ms);
            }
            text.strip_suffix('s').unwrap_or(text).parse().ok()?
        }
        _ => return None,
    };
    // A year of sound is no recording; the bound also keeps the conversion exact.
    let valid = (0.0..=31_536_000_000.0).contains(&seconds);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "in bounds, as just tested"
    )]
    valid.then(|| (seconds * 1000.0).round() as u64)
}

/// Cuts a segment where the speaker of its words changes. Words without a speaker belong to the one before.
fn cut(item: &Node, segment: Row) -> Vec<Row> {
    let list = item.get(|key| key == "words").map_or(&[][..], Node::items);
    let words: Vec<Row> = list.iter().filter_map(word).collect();
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

fn word(item: &Node) -> Option<Row> {
    let text = WORD
        .iter()
        .find_map(|name| item.get(|key| key == *name))
        .and_then(Node::text)
        .filter(|text| !text.trim().is_empty())?;
    Some(row(item, text.to_owned()))
}

/// A list of words without segments, as turns: until the speaker changes, or until a sentence ends where nobody is
/// named. Who speaks may stand in a list of its own, by time.
fn words(list: &[Node], speakers: &[Row]) -> Vec<Row> {
    let mut turns: Vec<Row> = Vec::new();
    let mut ended = false;
    let found = (1..).zip(list);
    for (number, mut word) in found.filter_map(|(number, item)| Some((number, word(item)?))) {
        word.item = number;
        if word.speaker.is_none() {
            let middle = word
                .start_ms
                .map(|start| (start + word.end_ms.unwrap_or(start)) / 2);
            let before = speakers.partition_point(|row| row.start_ms <= middle);
            let speaking = speakers[..before].last();
            word.speaker = middle.and(speaking).and_then(|row| row.speaker.clone());
        }
        let ends = word.text.trim_end().ends_with(['.', '!', '?', '…']);
        match turns.last_mut() {
            Some(turn) if turn.speaker == word.speaker && !(ended && word.speaker.is_none()) => {
                turn.text.push(' ');
                turn.text.push_str(&word.text);
                turn.end_ms = word.end_ms.or(turn.end_ms);
            }
            _ => turns.push(word),
        }
        ended = ends;
    }
    turns
}

/// Who speaks when, where a list says that and no words.
fn speaker_times(lists: &[&[Node]]) -> Vec<Row> {
    lists
        .iter()
        .map(|list| {
            let mut rows: Vec<Row> = list
                .iter()
                .map(|item| row(item, String::new()))
                .filter(|row| row.speaker.is_some() && row.start_ms.is_some())
                .collect();
            rows.sort_by_key(|row| row.start_ms);
            rows
        })
        .max_by_key(Vec::len)
        .unwrap_or_default()
}

/// Names of speakers by their ids, where the file has a list of them: `"speakers": [{"id": 0, "name": "Ana"}]`.
fn names(root: &Node) -> BTreeMap<String, String> {
    let list = root.get(|key| matches!(key, "speakers" | "participants"));
    list.map_or(&[][..], Node::items)
        .iter()
        .filter_map(|item| {
            let id = item.get(|key| matches!(key, "id" | "@id" | "speakerid"))?;
            let label =
                item.get(|key| matches!(key, "name" | "displayname" | "label" | "speakername"))?;
            Some((name(id)?, name(label)?))
        })
        .collect()
}

/// Some services count in milliseconds. Nobody takes half a minute for each word, so where that would be the measure,
/// the numbers were no seconds.
fn in_milliseconds(rows: &mut [Row]) {
    const SLOWEST_WORD_MS: u64 = 30_000;
    let mut rates: Vec<u64> = rows
        .iter()
        .filter_map(|row| {
            let words = row.text.split_whitespace().count() as u64;
            row.end_ms?.checked_sub(row.start_ms?)?.checked_div(words)
        })
        .collect();
    rates.sort_unstable();
    if rates
        .get(rates.len() / 2)
        .is_some_and(|&rate| rate > SLOWEST_WORD_MS)
    {
        for row in rows {
            row.start_ms = row.start_ms.map(|ms| ms / 1000);
            row.end_ms = row.end_ms.map(|ms| ms / 1000);
        }
    }
}
