//! The definition of the query language written out naively: every way to read a query is tried on every word. Used by
//! the tests of the index as well.

use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use verbatim_language::{Analyser, Forms, Language};
use verbatim_query::{
    CodingFacts, Facts, Field, Lexicon, Member, Node, Status, TurnText, parse_term,
};

/// First and last word.
type Found = BTreeSet<(usize, usize)>;

/// Evaluates queries word by word.
pub struct Reference<'r> {
    pub lexicon: &'r dyn Lexicon,
    pub analyser: &'r Analyser,
}

/// One word that must be there.
#[derive(Clone)]
struct Wanted {
    finds: Rc<dyn Fn(&Forms) -> bool>,
    /// Directly after the one before.
    attached: bool,
}

/// A query word finds a text word: `docs/query.md`, section Words.
fn finds_form(query: &Forms, text: &Forms) -> bool {
    let share = |a: &[Box<str>], b: &[Box<str>]| a.iter().any(|key| b.iter().any(|own| own == key));
    let itself = query.lower == text.lower;
    let typed = share(&query.keys, &text.keys);
    let without_diacritics = (query.plain || text.plain)
        && (query.folded == text.folded || share(&query.folded_keys, &text.folded_keys));
    itself || typed || without_diacritics
}

fn wanted(member: &Member, forms: &Arc<Forms>, is_last: bool, attached: bool) -> Wanted {
    let forms = Arc::clone(forms);
    let finds: Rc<dyn Fn(&Forms) -> bool> = match member {
        Member::Exact(_) => Rc::new(move |text| text.surface == forms.surface),
        Member::Prefix(_) if is_last => {
            Rc::new(move |text| text.folded.starts_with(&*forms.folded))
        }
        Member::Word(_) | Member::Prefix(_) => Rc::new(move |text| finds_form(&forms, text)),
    };
    Wanted { finds, attached }
}

impl Reference<'_> {
    /// What the query shows of the turn, or `None` where it is false.
    pub fn matches(
        &self,
        node: &Node,
        turn: &TurnText<'_>,
        facts: &dyn Facts,
    ) -> Option<Vec<Range<usize>>> {
        let found = self.evaluate(node, turn, facts)?;
        let spans: BTreeSet<(usize, usize)> = found
            .into_iter()
            .map(|(first, last)| (turn.words[first].word.start, turn.words[last].word.end))
            .collect();
        let mut merged: Vec<Range<usize>> = Vec::new();
        for (start, end) in spans {
            match merged.last_mut() {
                Some(before) if start < before.end => before.end = before.end.max(end),
                _ => merged.push(start..end),
            }
        }
        Some(merged)
    }

    fn evaluate(&self, node: &Node, turn: &TurnText<'_>, facts: &dyn Facts) -> Option<Found> {
        let truth = |truth: bool| truth.then(Found::new);
        match node {
            Node::Word(_) | Node::Phrase { .. } | Node::Concept(_) => {
                let found: Found = self.leaves(node, turn).iter().flat_map(shortest).collect();
                (!found.is_empty()).then_some(found)
            }
            Node::Near {
                left,
                right,
                distance,
            } => {
                let (left, right) = (self.leaves(left, turn), self.leaves(right, turn));
                let found =
                    &partnered(&left, &right, *distance) | &partnered(&right, &left, *distance);
                (!found.is_empty()).then_some(found)
            }
            Node::Filter(Field::Lang, value) => {
                truth(turn.language.map_or("other", Language::code) == value)
            }
            Node::Filter(field, _) if field.is_about_coding() => {
                truth(one_coding(&[node], facts.codings()))
            }
            Node::Filter(field, value) => truth(facts.holds(*field, value)),
            Node::Not(child) => match self.evaluate(child, turn, facts) {
                Some(_) => None,
                None => Some(Found::new()),
            },
            Node::And(children) => {
                let (codings, others): (Vec<&Node>, Vec<&Node>) =
                    children.iter().partition(|child| match child {
                        Node::Filter(..) | Node::Or(_) => is_about_codings(child),
                        _ => false,
                    });
                if !codings.is_empty() && !one_coding(&codings, facts.codings()) {
                    return None;
                }
                others
                    .into_iter()
                    .map(|child| self.evaluate(child, turn, facts))
                    .try_fold(Found::new(), |all, one| Some(&all | &one?))
            }
            Node::Or(children) => children
                .iter()
                .filter_map(|child| self.evaluate(child, turn, facts))
                .reduce(|all, one| &all | &one),
        }
    }

    /// The occurrences of each word or phrase of a node that can stand beside NEAR.
    fn leaves(&self, node: &Node, turn: &TurnText<'_>) -> Vec<Found> {
        match node {
            Node::Word(member) => vec![self.ways(std::slice::from_ref(member), 0, turn)],
            Node::Phrase { members, slop } => vec![self.ways(members, *slop as usize, turn)],
            Node::Concept(key) => (self.lexicon.terms(key).into_iter().flatten())
                .filter(|(language, _)| turn.language.is_none_or(|own| own == *language))
                .flat_map(|(_, terms)| terms)
                .map(|term| self.ways(&parse_term(&term).expect("a term"), 0, turn))
                .collect(),
            Node::Or(children) => children
                .iter()
                .flat_map(|child| self.leaves(child, turn))
                .collect(),
            other => panic!("{other} is no operand"),
        }
    }

    /// All ways to take the members in order, with the words between counted over all of them.
    fn ways(&self, members: &[Member], slop: usize, turn: &TurnText<'_>) -> Found {
        // Each word with hyphens in the query stands for its parts or for the word that they make.
        let mut readings: Vec<Vec<Wanted>> = vec![Vec::new()];
        let mut is_empty = true;
        for member in members {
            let analysed = self.analyser.analyse(member.text(), turn.language);
            is_empty &= analysed.words.is_empty();
            let count = 1 << analysed.compounds.len();
            let mut longer = Vec::new();
            for reading in &readings {
                for choice in 0..count {
                    let mut next: Vec<Wanted> = reading.clone();
                    let mut at = 0;
                    while at < analysed.words.len() {
                        let attached = at > 0;
                        let compound =
                            (analysed.compounds.iter().enumerate()).find(|(number, compound)| {
                                compound.first == at && choice & (1 << number) > 0
                            });
                        let (forms, last) = match compound {
                            Some((_, compound)) => (&compound.forms, compound.last),
                            None => (&analysed.words[at].forms, at),
                        };
                        next.push(wanted(
                            member,
                            forms,
                            last + 1 == analysed.words.len(),
                            attached,
                        ));
                        at = last + 1;
                    }
                    // One spelling was asked for, and that has its hyphens.
                    if !matches!(member, Member::Exact(_)) || choice + 1 == count {
                        longer.push(next);
                    }
                }
            }
            readings = longer;
        }
        if is_empty {
            return Found::new();
        }
        let mut found = Found::new();
        for reading in &readings {
            take(reading, None, slop, turn, &mut found);
        }
        found
    }
}

/// Takes the words one after the other, wherever they stand; `taken` is from the first word to the last one so far.
fn take(
    wanted: &[Wanted],
    taken: Option<(usize, usize)>,
    slop: usize,
    turn: &TurnText<'_>,
    found: &mut Found,
) {
    let Some((next, others)) = wanted.split_first() else {
        found.extend(taken);
        return;
    };
    let words = (turn.words.iter().enumerate()).map(|(at, word)| (at, at, &word.forms));
    let compounds =
        (turn.compounds.iter()).map(|compound| (compound.first, compound.last, &compound.forms));
    for (first, last, forms) in words.chain(compounds) {
        let passed = match taken {
            None => 0,
            Some((_, before)) if before < first => first - before - 1,
            Some(_) => continue,
        };
        let allowed = if next.attached { 0 } else { slop };
        if passed <= allowed && (next.finds)(forms) {
            let start = taken.map_or(first, |(start, _)| start);
            take(others, Some((start, last)), slop - passed, turn, found);
        }
    }
}

/// Without those that hold another one of the same leaf.
fn shortest(found: &Found) -> Found {
    let holds = |outer: &(usize, usize), inner: &(usize, usize)| {
        outer != inner && outer.0 <= inner.0 && inner.1 <= outer.1
    };
    found
        .iter()
        .filter(|outer| !found.iter().any(|inner| holds(outer, inner)))
        .copied()
        .collect()
}

/// Of each leaf of one side the shortest that have a partner on the other.
fn partnered(side: &[Found], other: &[Found], distance: u32) -> Found {
    let are_near = |a: &(usize, usize), b: &(usize, usize)| {
        let (a, b) = if a < b { (a, b) } else { (b, a) };
        a.1 < b.0 && b.0 - a.1 - 1 <= distance as usize
    };
    side.iter()
        .flat_map(|leaf| {
            let paired = leaf
                .iter()
                .filter(|a| other.iter().flatten().any(|b| are_near(a, b)))
                .copied()
                .collect();
            shortest(&paired)
        })
        .collect()
}

fn is_about_codings(node: &Node) -> bool {
    match node {
        Node::Filter(field, _) => field.is_about_coding(),
        Node::And(children) | Node::Or(children) => children.iter().all(is_about_codings),
        _ => false,
    }
}

fn mentions(node: &Node, field: Field, value: Option<&str>) -> bool {
    let mut found = false;
    node.walk(&mut |node| {
        if let Node::Filter(own, text) = node {
            found |= *own == field && value.is_none_or(|value| value == text);
        }
    });
    found
}

/// Whether one coding, or one for each `code:`, satisfies all filters of a group.
fn one_coding(group: &[&Node], codings: &[CodingFacts]) -> bool {
    let asks_for_rejected = group
        .iter()
        .any(|node| mentions(node, Field::Status, Some("rejected")));
    let (codes, others): (Vec<&Node>, Vec<&Node>) = group
        .iter()
        .partition(|node| mentions(node, Field::Code, None));
    let any = |code: Option<&Node>| {
        codings.iter().any(|coding| {
            (coding.status != Status::Rejected || asks_for_rejected)
                && code.is_none_or(|code| is_so(code, coding))
                && others.iter().all(|node| is_so(node, coding))
        })
    };
    match codes.len() {
        0 => any(None),
        _ => codes.into_iter().all(|code| any(Some(code))),
    }
}

fn is_so(node: &Node, coding: &CodingFacts) -> bool {
    let same = |own: &str, value: &str| own.to_lowercase() == value.to_lowercase();
    match node {
        Node::Filter(Field::Code, value) => same(&coding.code, value),
        Node::Filter(Field::Coder, value) => same(&coding.coder, value),
        Node::Filter(Field::Status, value) => same(coding.status.name(), value),
        Node::Filter(Field::Objective, value) => {
            coding.objectives.iter().any(|own| same(own, value))
        }
        Node::And(children) => children.iter().all(|child| is_so(child, coding)),
        Node::Or(children) => children.iter().any(|child| is_so(child, coding)),
        other => panic!("{other} is not about a coding"),
    }
}
