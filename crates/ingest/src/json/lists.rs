//! Lists of objects in a JSON file. What stands under the same keys is one list: the words of all segments, the sentences of
//! all paragraphs.

use std::collections::BTreeMap;

use super::node::Node;
use crate::columns::{self, Column};

/// Keys of lists that hold what might have been said instead, the likeliest first.
const ALTERNATIVES: [&str; 2] = ["alternatives", "nbest"];
/// Keys of lists of pieces in which a program counts, and nobody speaks.
const COUNTED: [&str; 1] = ["tokens"];
/// Keys that tell who speaks in an object and name other things in what is around it.
const NAMES_OF_ANYTHING: [&str; 6] = ["name", "nome", "ime", "vārds", "voce", "kas"];

/// An object of a list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item<'n> {
    pub(super) node: &'n Node,
    /// Who speaks in the object of another list that this one is part of.
    pub(super) speaker: Option<&'n Node>,
}

/// All lists of objects in a tree, those around others first.
pub(super) fn lists(root: &Node) -> Vec<Vec<Item<'_>>> {
    let mut found = Found::default();
    found.walk(root, 0, None);
    found.lists.retain(|list| !list.is_empty());
    found.lists
}

#[derive(Default)]
struct Found<'n> {
    lists: Vec<Vec<Item<'n>>>,
    /// The number of the list under a key of the list with a number; 0 is the root.
    numbers: BTreeMap<(usize, &'n str), usize>,
}

impl<'n> Found<'n> {
    fn walk(&mut self, node: &'n Node, place: usize, speaker: Option<&'n Node>) {
        match node {
            Node::List(items) => {
                let place = self.place(place, "");
                for item in items {
                    let mut speaking = speaker;
                    if matches!(item, Node::Object(_)) {
                        self.lists[place - 1].push(Item {
                            node: item,
                            speaker,
                        });
                        speaking = item.get(tells_who_speaks).or(speaker);
                    }
                    self.walk(item, place, speaking);
                }
            }
            Node::Object(fields) => {
                for (key, value) in fields {
                    let holds_more = matches!(value, Node::List(_) | Node::Object(_));
                    if holds_more && !COUNTED.contains(&key.as_str()) {
                        let place = self.place(place, key);
                        self.walk(value, place, speaker);
                    }
                }
            }
            Node::Text(_) | Node::Number(_) | Node::Nothing => {}
        }
    }

    fn place(&mut self, under: usize, key: &'n str) -> usize {
        *self.numbers.entry((under, key)).or_insert_with(|| {
            self.lists.push(Vec::new());
            self.lists.len()
        })
    }
}

fn tells_who_speaks(key: &str) -> bool {
    key.contains("speaker")
        || columns::column(key) == Some(Column::Speaker) && !NAMES_OF_ANYTHING.contains(&key)
}

/// Puts the likeliest of several alternatives into the object that has them.
pub(super) fn decide(node: &mut Node) {
    match node {
        Node::List(items) => items.iter_mut().for_each(decide),
        Node::Object(fields) => {
            let alternatives = (fields.iter())
                .position(|(key, value)| ALTERNATIVES.contains(&key.as_str()) && is_list(value));
            if let Some(at) = alternatives
                && let (_, Node::List(items)) = fields.remove(at)
                && let Some(Node::Object(likeliest)) = items.into_iter().next()
            {
                // What the object says itself stands in front, and counts.
                fields.extend(likeliest);
            }
            fields.iter_mut().for_each(|(_, value)| decide(value));
        }
        Node::Text(_) | Node::Number(_) | Node::Nothing => {}
    }
}

/// Whether a value is a list of objects.
fn is_list(value: &Node) -> bool {
    matches!(value.items().first(), Some(Node::Object(_)))
}
