//! A JSON file as a tree that holds what a transcript may need, and no more of it than is good for memory.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Values that a file may hold, at most: a day of speech with a time for each word has a tenth of that.
const MOST_VALUES: usize = 4_000_000;

/// A value. Numbers, truth values and nulls in lists are left out: the lists of token numbers that Whisper writes
/// are most of its files.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Text(String),
    Number(f64),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
    /// `null`, `true`, `false`.
    Nothing,
}

impl Node {
    /// The value under the first of these keys that is there. Keys are compared in lower case without `_`, `-`
    /// and spaces, so that `start_time`, `startTime` and `Start Time` are one.
    pub(super) fn get(&self, is_key: impl Fn(&str) -> bool) -> Option<&Node> {
        let Self::Object(fields) = self else {
            return None;
        };
        fields
            .iter()
            .find(|(key, value)| *value != Self::Nothing && is_key(key))
            .map(|(_, value)| value)
    }

    /// The values of a list; none of anything else.
    pub(super) fn items(&self) -> &[Node] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a value that is one.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Reads a JSON file, or one with a value on each line.
///
/// # Errors
/// With the line and column, where it is no JSON, is nested more than 128 deep or holds too many values.
pub(super) fn parse(text: &str) -> Result<Node, serde_json::Error> {
    let text = without_nan(text);
    let left = Cell::new(MOST_VALUES);
    let mut deserializer = serde_json::Deserializer::from_str(&text);
    let first = Seed(&left).deserialize(&mut deserializer)?;
    if deserializer.end().is_ok() {
        return Ok(first);
    }
    let mut all = vec![first];
    for line in text.lines().filter(|line| !line.trim().is_empty()).skip(1) {
        let mut deserializer = serde_json::Deserializer::from_str(line);
        all.push(Seed(&left).deserialize(&mut deserializer)?);
        deserializer.end()?;
    }
    Ok(Node::List(all))
}

/// Python writes `NaN` and `Infinity`, which JSON does not know, where a score could not be reckoned.
fn without_nan(text: &str) -> std::borrow::Cow<'_, str> {
    const WORDS: [&str; 3] = ["-Infinity", "Infinity", "NaN"];
    if !WORDS.iter().any(|word| text.contains(word)) {
        return text.into();
    }
    let mut clean = String::with_capacity(text.len());
    let (mut quoted, mut escaped) = (false, false);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let word = WORDS
            .iter()
            .find(|word| !quoted && rest.starts_with(**word));
        if let Some(word) = word {
            clean.push_str("null");
            rest = &rest[word.len()..];
            continue;
        }
        quoted ^= c == '"' && !escaped;
        escaped = quoted && c == '\\' && !escaped;
        clean.push(c);
        rest = &rest[c.len_utf8()..];
    }
    clean.into()
}

/// Makes nodes, and counts them.
struct Seed<'c>(&'c Cell<usize>);

impl Seed<'_> {
    fn count<E: Error>(&self) -> Result<(), E> {
        match self.0.get().checked_sub(1) {
            Some(left) => {
                self.0.set(left);
                Ok(())
            }
            None => Err(E::custom(format!(
                "it holds more than {MOST_VALUES} values, which no transcript does"
            ))),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        self.count()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Nothing)
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Nothing)
    }

    #[expect(clippy::cast_precision_loss, reason = "times and ids fit into 53 bits")]
    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "times and ids fit into 53 bits")]
    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(Seed(self.0))? {
            if !matches!(item, Node::Number(_) | Node::Nothing) {
                items.push(item);
            }
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = map.next_value_seed(Seed(self.0))?;
            let key = key
                .chars()
                .filter(|c| !matches!(c, '_' | '-' | ' '))
                .flat_map(char::to_lowercase)
                .collect();
            fields.push((key, value));
        }
        Ok(Node::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_python_writes_and_lines_of_objects() {
        let node =
            parse("{\"a\": NaN, \"b_C\": \"NaN \\\" -Infinity\", \"d\": [1, -Infinity, \"x\"]}")
                .expect("JSON");
        assert_eq!(
            node.get(|key| key == "bc").and_then(Node::text),
            Some("NaN \" -Infinity")
        );
        assert_eq!(
            node.get(|key| key == "d"),
            Some(&Node::List(vec![Node::Text("x".to_owned())]))
        );
        let lines = parse("{\"a\": \"1\"}\n\n{\"a\": \"2\"}\n").expect("JSON");
        assert_eq!(lines.items().len(), 2);
    }

    #[test]
    fn limits() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(parse(&deep).is_err());
        let many = format!("[{}0]", "0,".repeat(MOST_VALUES));
        let error = parse(&many).expect_err("too many").to_string();
        assert!(error.contains("more than 4000000 values"), "{error}");
        assert!(parse("{\"a\": ").is_err());
    }
}
