//! Finds what was said in a JSON file: the list of turns or segments, whatever its keys are called.

use std::collections::BTreeMap;

use super::lists::{self, Item};
use super::node::Node;
use super::words;
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
const TEXT: [&str; 6] = ["body", "sentence", "words", "caption", "message", "lexical"];
/// Text as a person reads it, where the same stands beside it as it was heard.
const SHOWN: [&str; 2] = ["display", "displaytext"];
const START: [&str; 11] = [
    "starttime",
    "startsec",
    "startseconds",
    "startms",
    "begintime",
    "ts",
    "startts",
    "offset",
    "startoffset",
    "offsetmilliseconds",
    "starttimems",
];
const END: [&str; 8] = [
    "endtime",
    "endsec",
    "endseconds",
    "endms",
    "endts",
    "endoffset",
    "stop",
    "endtimems",
];

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
pub(super) fn find(mut root: Node) -> Vec<Row> {
    lists::decide(&mut root);
    let lists = lists::lists(&root);
    // The rows of each list, and whether they are words.
    let mut found: Vec<(Vec<Row>, bool)> = (lists.iter())
        .map(|list| match segments(list) {
            rows if rows.is_empty() => (words::of(list), true),
            rows if words::are(&rows) => (rows, true),
            rows => (rows, false),
        })
        .map(|(rows, are_words)| match are_words {
            true => (words::once(rows), true),
            false => (rows, false),
        })
        .filter(|(rows, _)| !rows.is_empty())
        .collect();
    let letters = |rows: &[Row]| -> usize {
        let letters = |row: &Row| row.text.chars().filter(|c| c.is_alphanumeric()).count();
        rows.iter().map(letters).sum()
    };
    let most = (found.iter().map(|(rows, _)| letters(rows)).max()).unwrap_or(0);
    // Some programs write the same speech as words, sentences and turns: the largest pieces with speakers are best.
    found.retain(|(rows, _)| letters(rows) * 10 >= most * 8);
    let rank = |(rows, _): &(Vec<Row>, bool)| {
        let named = rows.iter().any(|row| row.speaker.is_some());
        let timed = rows.iter().any(|row| row.start_ms.is_some());
        let length: usize = rows.iter().map(|row| row.text.len()).sum();
        (named, timed, length / rows.len().max(1))
    };
    let mut rows = match found.into_iter().max_by_key(rank) {
        Some((rows, true)) => words::joined(rows, &words::speaker_times(&lists)),
        Some((rows, false)) => rows,
        None => Vec::new(),
    };
    if rows.is_empty() {
        // The shortest of Whisper's outputs: the text, and no more.
        rows = text_of(&root)
            .iter()
            .flat_map(|text| text.lines())
            .map(|line| Row {
                text: line.to_owned(),
                ..Row::default()
            })
            .collect();
    }
    let names = names(&root);
    for row in &mut rows {
        if let Some(name) = row.speaker.as_ref().and_then(|id| names.get(id)) {
            row.speaker = Some(name.clone());
        }
    }
    in_milliseconds(&mut rows);
    rows
}

/// The rows of a list in which most objects have a text or are words. A segment whose words have several speakers is cut.
fn segments(list: &[Item<'_>]) -> Vec<Row> {
    let rows: Vec<Row> = (1..)
        .zip(list)
        .filter_map(|(number, item)| text_of(item.node).map(|text| (number, *item, text)))
        .flat_map(|(number, item, text)| {
            let mut rows = words::cut(item, row(item, text));
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
    let shown = item.get(|key| SHOWN.contains(&key)).and_then(Node::text);
    let text = shown.or_else(|| item.get(|key| is(Column::Text, key)).and_then(Node::text));
    text.map(str::to_owned).or_else(|| {
        // Words and punctuation of a monologue, with the spaces between them.
        let values = elements(item)
            .iter()
            .filter_map(|piece| piece.get(|key| key == "value")?.text());
        Some(values.collect::<String>()).filter(|text| !text.trim().is_empty())
    })
}

fn elements(item: &Node) -> &[Node] {
    let elements = item.get(|key| key == "elements");
    elements.map_or(&[][..], Node::items)
}

/// The row of an object with a text.
pub(super) fn row(item: Item<'_>, text: String) -> Row {
    let node = item.node;
    let times = node.get(|key| key == "timestamps");
    let first = |kind| {
        node.get(|key| is(kind, key))
            .or_else(|| times?.get(|key| is(kind, key)))
    };
    let is_millis = |kind| {
        node.get(|key| is(kind, key) && (key.ends_with("ms") || key.ends_with("milliseconds")))
            .is_some()
    };
    let moment = |kind| {
        first(kind)
            .and_then(milliseconds)
            .map(|ms| if is_millis(kind) { ms / 1000 } else { ms })
    };
    let of_elements = |kind, mut pieces: Vec<&Node>| {
        pieces.retain(|piece| piece.get(|key| is(kind, key)).is_some());
        pieces
            .first()?
            .get(|key| is(kind, key))
            .and_then(milliseconds)
    };
    let start_ms = moment(Column::Start)
        .or_else(|| of_elements(Column::Start, elements(node).iter().collect()));
    let duration = node.get(|key| key == "duration").and_then(milliseconds);
    Row {
        speaker: first(Column::Speaker)
            .and_then(name)
            .or_else(|| name(item.speaker?)),
        start_ms,
        end_ms: moment(Column::End)
            .or_else(|| start_ms?.checked_add(duration?))
            .or_else(|| of_elements(Column::End, elements(node).iter().rev().collect())),
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
            if let Some(duration) = text.strip_prefix("PT") {
                return duration_of(duration);
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

/// Milliseconds of `1H2M3.5S`, behind the `PT` of a duration of ISO 8601.
fn duration_of(text: &str) -> Option<u64> {
    let (mut seconds, mut rest) = (0.0, text);
    for (sign, worth) in [('H', 3600.0), ('M', 60.0), ('S', 1.0)] {
        if let Some((number, behind)) = rest.split_once(sign) {
            seconds += number.parse::<f64>().ok()? * worth;
            rest = behind;
        }
    }
    rest.is_empty()
        .then(|| milliseconds(&Node::Number(seconds)))?
}

/// Names of speakers by their ids, where the file has a list of them: `"speakers": [{"id": 0, "name": "Ana"}]`.
fn names(root: &Node) -> BTreeMap<String, String> {
    let list = root.get(|key| matches!(key, "speakers" | "participants"));
    list.map_or(&[][..], Node::items)
        .iter()
        .filter_map(|item| {
            let id = item.get(|key| matches!(key, "id" | "@id" | "speakerid" | "spkid"))?;
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
