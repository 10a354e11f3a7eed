//! A query in one language, ready to be matched.

use std::collections::BTreeMap;

use verbatim_language::{Analyser, Language};

use crate::chain::Interval;
use crate::codings::CodingGroup;
use crate::facts::Facts;
use crate::field::Field;
use crate::leaf::Leaf;
use crate::near::{near, shortest};
use crate::needles::{Lowered, Needles};
use crate::node::{Member, Node};
use crate::word::WordPattern;
use crate::words::Words;

/// The terms of the concepts that a query names: by key, each with its language.
pub(crate) type Concepts = BTreeMap<String, Vec<(Language, Vec<Member>)>>;

/// A node with its words analysed in one language and its language filters answered.
#[derive(Debug, Clone)]
pub(crate) enum Plan {
    /// True or false of every turn of the language.
    Always(bool),
    Leaf(Leaf),
    Near {
        left: Vec<Leaf>,
        right: Vec<Leaf>,
        distance: usize,
    },
    Filter(Field, String),
    Codings(CodingGroup),
    Not(Box<Plan>),
    And(Vec<Plan>),
    Or(Vec<Plan>),
}

/// Makes plans of nodes in one language.
pub(crate) struct Planner<'p> {
    pub language: Option<Language>,
    pub concepts: &'p Concepts,
    pub analyser: &'p Analyser,
}

impl<'p> Planner<'p> {
    pub(crate) fn plan(&self, node: &Node) -> Plan {
        match node {
            Node::Word(_) | Node::Phrase { .. } | Node::Concept(_) => {
                Plan::or(self.operand(node).into_iter().map(Plan::Leaf).collect())
            }
            Node::Near {
                left,
                right,
                distance,
            } => {
                let (left, right) = (self.operand(left), self.operand(right));
                if left.is_empty() || right.is_empty() {
                    return Plan::Always(false);
                }
                Plan::Near {
                    left,
                    right,
                    distance: *distance as usize,
                }
            }
            Node::Filter(Field::Lang, value) => {
                Plan::Always(value == self.language.map_or("other", Language::code))
            }
            Node::Filter(..) => self.and(std::slice::from_ref(node)),
            Node::Not(child) => match self.plan(child) {
                Plan::Always(truth) => Plan::Always(!truth),
                plan => Plan::Not(Box::new(plan)),
            },
            Node::And(children) => self.and(children),
            Node::Or(children) => Plan::or(children.iter().map(|child| self.plan(child)).collect()),
        }
    }

    fn and(&self, members: &[Node]) -> Plan {
        let (codings, rest) = CodingGroup::split(members);
        let mut plans: Vec<Plan> = codings.into_iter().map(Plan::Codings).collect();
        for member in rest {
            plans.push(match member {
                Node::Filter(field, value) if *field != Field::Lang => {
                    Plan::Filter(*field, value.clone())
                }
                _ => self.plan(member),
            });
        }
        if plans.iter().any(|plan| matches!(plan, Plan::Always(false))) {
            return Plan::Always(false);
        }
        plans.retain(|plan| !matches!(plan, Plan::Always(true)));
        match plans.len() {
            0 => Plan::Always(true),
            1 => plans.remove(0),
            _ => Plan::And(plans),
        }
    }

    /// The terms of a concept that turns of the language may hold.
    pub(crate) fn terms(&self, key: &str) -> impl Iterator<Item = &'p [Member]> + use<'p> {
        let language = self.language;
        let terms = self.concepts.get(key).map_or(&[][..], Vec::as_slice);
        terms
            .iter()
            // A turn in a language that is not ours may hold a term of any of ours.
            .filter(move |(of_term, _)| language.is_none_or(|own| own == *of_term))
            .map(|(_, members)| members.as_slice())
    }

    /// The words and phrases that can find something, of a node that can stand beside NEAR.
    fn operand(&self, node: &Node) -> Vec<Leaf> {
        let leaf = |members: &[Member], slop| {
            let leaf = Leaf::new(members, slop, self.language, self.analyser);
            (!leaf.is_empty()).then_some(leaf)
        };
        match node {
            Node::Word(member) => leaf(std::slice::from_ref(member), 0).into_iter().collect(),
            Node::Phrase { members, slop } => leaf(members, *slop).into_iter().collect(),
            Node::Concept(key) => self
                .terms(key)
                .filter_map(|members| leaf(members, 0))
                .collect(),
            Node::Or(children) => children
                .iter()
                .flat_map(|child| self.operand(child))
                .collect(),
            // The parser lets nothing else stand beside NEAR.
            Node::Filter(..) | Node::Near { .. } | Node::Not(_) | Node::And(_) => Vec::new(),
        }
    }
}

impl Plan {
    fn or(mut plans: Vec<Plan>) -> Plan {
        // A branch that is always true is kept beside others, since those may still show what they found.
        plans.retain(|plan| !matches!(plan, Plan::Always(false)));
        match plans.len() {
            0 => Plan::Always(false),
            1 => plans.remove(0),
            _ => Plan::Or(plans),
        }
    }

    /// Whether the plan is true of the turn; if so, what its positive leaves found is added to `found`.
    pub(crate) fn holds(
        &self,
        turn: &dyn Words,
        facts: &dyn Facts,
        found: &mut Vec<Interval>,
    ) -> bool {
        let before = found.len();
        match self {
            Self::Always(truth) => *truth,
            Self::Leaf(leaf) => {
                found.extend(shortest(leaf.occurrences(turn)));
                found.len() > before
            }
            Self::Near {
                left,
                right,
                distance,
            } => {
                found.extend(near(left, right, *distance, turn));
                found.len() > before
            }
            Self::Filter(field, value) => facts.holds(*field, value),
            Self::Codings(group) => group.holds(facts.codings()),
            Self::Not(plan) => {
                let truth = plan.holds(turn, facts, found);
                found.truncate(before);
                !truth
            }
            Self::And(plans) => {
                let truth = plans.iter().all(|plan| plan.holds(turn, facts, found));
                if !truth {
                    found.truncate(before);
                }
                truth
            }
            Self::Or(plans) => {
                let mut truth = false;
                for plan in plans {
                    truth |= plan.holds(turn, facts, found);
                }
                truth
            }
        }
    }

    /// Calls `visit` with the pattern of each word.
    pub(crate) fn patterns(&mut self, visit: &mut dyn FnMut(&mut WordPattern)) {
        match self {
            Self::Always(_) | Self::Filter(..) | Self::Codings(_) => {}
            Self::Leaf(leaf) => leaf.patterns(visit),
            Self::Near { left, right, .. } => {
                for leaf in left.iter_mut().chain(right) {
                    leaf.patterns(visit);
                }
            }
            Self::Not(plan) => plan.patterns(visit),
            Self::And(plans) | Self::Or(plans) => {
                for plan in plans {
                    plan.patterns(visit);
                }
            }
        }
    }

    pub(crate) fn lowered(&self, language: Option<Language>) -> Lowered {
        let any =
            |leaves: &[Leaf]| Needles::or(leaves.iter().map(|leaf| leaf.lowered(language).needles));
        match self {
            Self::Always(truth) => Lowered::always(*truth),
            Self::Leaf(leaf) => leaf.lowered(language),
            Self::Near { left, right, .. } => {
                Lowered::at_most(Needles::and([any(left), any(right)]))
            }
            Self::Filter(..) | Self::Codings(_) => Lowered::unknown(),
            Self::Not(plan) => plan.lowered(language).not(),
            Self::And(plans) => Lowered::and(plans.iter().map(|plan| plan.lowered(language))),
            Self::Or(plans) => Lowered::or(plans.iter().map(|plan| plan.lowered(language))),
        }
    }
}
