//! Queries whose words are drawn from the texts themselves, so that they find something. The same seed gives the same
//! queries.

use std::collections::BTreeMap;

use verbatim_language::{Language, fold};
use verbatim_query::{Field, Lexicon, Member, Node, TurnText};

/// Numbers in a fixed order (SplitMix64).
pub struct Draw(pub u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number less than `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("less than a usize")
    }

    pub fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    pub fn of<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }
}

/// Concepts whose terms are drawn from the texts.
#[derive(Debug, Default)]
pub struct DrawnConcepts(BTreeMap<String, Vec<(Language, Vec<String>)>>);

impl Lexicon for DrawnConcepts {
    fn terms(&self, concept: &str) -> Option<Vec<(Language, Vec<String>)>> {
        self.0.get(concept).cloned()
    }

    fn keys(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }
}

impl DrawnConcepts {
    /// Four concepts of a few terms in each language.
    pub fn new(draw: &mut Draw, turns: &[&TurnText<'_>]) -> Self {
        let mut concepts = Self::default();
        for number in 1..=4 {
            let mut terms: BTreeMap<Language, Vec<String>> = BTreeMap::new();
            for _ in 0..12 {
                let turn = draw.of(turns);
                if let Some(language) = turn.language {
                    let printed = phrase(draw, turn, 0).to_string();
                    // A term is written like the inside of a phrase.
                    let term = printed.trim_matches('"').to_owned();
                    terms.entry(language).or_default().push(term);
                }
            }
            (concepts.0).insert(format!("concept-{number}"), terms.into_iter().collect());
        }
        concepts
    }
}

/// A query with words of one turn, of any form.
pub fn query(draw: &mut Draw, turn: &TurnText<'_>, depth: usize) -> Node {
    if depth > 0 && !draw.one_in(3) {
        return match draw.below(6) {
            0 | 1 => Node::And(queries(draw, turn, depth - 1)),
            2 | 3 => Node::Or(queries(draw, turn, depth - 1)),
            4 => Node::Not(Box::new(query(draw, turn, depth - 1))),
            _ => {
                let positive = query(draw, turn, depth - 1);
                let negative = Node::Not(Box::new(query(draw, turn, depth - 1)));
                Node::And(vec![positive, negative])
            }
        };
    }
    match draw.below(10) {
        0 => filter(draw, turn),
        1 | 2 => Node::Near {
            left: Box::new(side(draw, turn)),
            right: Box::new(side(draw, turn)),
            distance: u32::try_from(draw.below(8)).expect("a small number"),
        },
        _ => operand(draw, turn),
    }
}

fn queries(draw: &mut Draw, turn: &TurnText<'_>, depth: usize) -> Vec<Node> {
    let count = 2 + draw.below(2);
    (0..count).map(|_| query(draw, turn, depth)).collect()
}

fn side(draw: &mut Draw, turn: &TurnText<'_>) -> Node {
    if draw.one_in(4) {
        return Node::Or(vec![operand(draw, turn), operand(draw, turn)]);
    }
    operand(draw, turn)
}

fn operand(draw: &mut Draw, turn: &TurnText<'_>) -> Node {
    match draw.below(8) {
        0 => Node::Concept(format!("concept-{}", 1 + draw.below(4))),
        1..=3 => {
            let slop = [0, 0, 1, 2, 5][draw.below(5)];
            phrase(draw, turn, slop)
        }
        _ => {
            let at = draw.below(turn.words.len());
            Node::Word(member(draw, turn, at))
        }
    }
}

/// Words that stand one after the other in the turn, some of them left out.
fn phrase(draw: &mut Draw, turn: &TurnText<'_>, slop: u32) -> Node {
    let mut at = draw.below(turn.words.len());
    let mut members = Vec::new();
    for _ in 0..1 + draw.below(3) {
        if at < turn.words.len() {
            members.push(member(draw, turn, at));
        }
        at += 1;
        if slop > 0 && draw.one_in(2) {
            at += 1;
        }
    }
    Node::Phrase { members, slop }
}

fn member(draw: &mut Draw, turn: &TurnText<'_>, at: usize) -> Member {
    let text = spelling(draw, turn, at);
    match draw.below(10) {
        0 => Member::Exact(text),
        1 => {
            let length = 2 + draw.below(4);
            let beginning: String = text.chars().take(length).collect();
            if beginning.chars().any(char::is_alphanumeric) {
                Member::Prefix(beginning)
            } else {
                Member::Prefix(text)
            }
        }
        _ => Member::Word(text),
    }
}

/// A word of the turn, as it stands there or as somebody else would type it.
fn spelling(draw: &mut Draw, turn: &TurnText<'_>, at: usize) -> String {
    let word = |at: usize| turn.words[at].word.of(turn.text);
    let mut text = word(at).to_owned();
    let compound = (turn.compounds.iter()).find(|compound| compound.first == at);
    if let Some(compound) = compound
        && !draw.one_in(3)
    {
        let span = turn.words[compound.first].word.start..turn.words[compound.last].word.end;
        text = turn.text[span].to_owned();
    } else if at + 1 < turn.words.len() && draw.one_in(12) {
        text = format!("{text}-{}", word(at + 1));
    }
    match draw.below(12) {
        0..=2 => fold(&text),
        3 => text.to_uppercase(),
        4 => text.replace('-', ""),
        _ => text,
    }
}

fn filter(draw: &mut Draw, turn: &TurnText<'_>) -> Node {
    let language = turn.language.map_or("other", Language::code);
    let filters = [
        (Field::Lang, language),
        (Field::Lang, language),
        (Field::Lang, "hr"),
        (Field::Lang, "lv"),
        (Field::Lang, "other"),
        (Field::Role, "expert"),
        (Field::Speaker, "Ana Marić"),
        (Field::Territory, "Vidzeme"),
        (Field::Attribute, "age=60+"),
        (Field::Code, "trust"),
        (Field::Code, "money"),
        (Field::Coder, "Ana"),
        (Field::Objective, "capacity"),
        (Field::Status, "rejected"),
        (Field::Status, "accepted"),
    ];
    let (field, value) = *draw.of(&filters);
    Node::Filter(field, value.to_owned())
}
