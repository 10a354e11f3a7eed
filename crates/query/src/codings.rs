//! Coding filters that bind to one and the same coding.

use crate::facts::{CodingFacts, Status};
use crate::field::Field;
use crate::node::Node;

/// A condition on one coding.
#[derive(Debug, Clone)]
enum Test {
    Is(Field, String),
    All(Vec<Test>),
    Any(Vec<Test>),
}

impl Test {
    /// The test of a node that holds nothing but coding filters, AND and OR.
    fn of(node: &Node) -> Option<Self> {
        let list = |children: &[Node]| children.iter().map(Self::of).collect::<Option<Vec<_>>>();
        match node {
            Node::Filter(field, value) if field.is_about_coding() => {
                Some(Self::Is(*field, value.clone()))
            }
            Node::And(children) => list(children).map(Self::All),
            Node::Or(children) => list(children).map(Self::Any),
            _ => None,
        }
    }

    fn holds(&self, coding: &CodingFacts) -> bool {
        match self {
            Self::Is(field, value) => coding.holds(*field, value),
            Self::All(tests) => tests.iter().all(|test| test.holds(coding)),
            Self::Any(tests) => tests.iter().any(|test| test.holds(coding)),
        }
    }

    fn any_filter(&self, wanted: &dyn Fn(Field, &str) -> bool) -> bool {
        match self {
            Self::Is(field, value) => wanted(*field, value),
            Self::All(tests) | Self::Any(tests) => tests.iter().any(|test| test.any_filter(wanted)),
        }
    }
}

/// The coding filters of one AND group.
///
/// Several `code:` filters stand for a coding each, since a coding has one code; the other filters of the group bind
/// to each of these codings.
#[derive(Debug, Clone)]
pub(crate) struct CodingGroup {
    codes: Vec<Test>,
    others: Vec<Test>,
    asks_for_rejected: bool,
}

impl CodingGroup {
    /// Takes the coding filters, and the OR groups that hold nothing else, out of the members of an AND group.
    /// Returns the group, if there are any, and the other members.
    pub(crate) fn split(members: &[Node]) -> (Option<Self>, Vec<&Node>) {
        let mut group = Self {
            codes: Vec::new(),
            others: Vec::new(),
            asks_for_rejected: false,
        };
        let mut rest = Vec::new();
        for member in members {
            // An AND in parentheses of its own is a group of its own.
            let test = match member {
                Node::Filter(..) | Node::Or(_) => Test::of(member),
                _ => None,
            };
            match test {
                Some(test) => group.add(test),
                None => rest.push(member),
            }
        }
        let is_empty = group.codes.is_empty() && group.others.is_empty();
        ((!is_empty).then_some(group), rest)
    }

    fn add(&mut self, test: Test) {
        self.asks_for_rejected |= test
            .any_filter(&|field, value| field == Field::Status && value == Status::Rejected.name());
        if test.any_filter(&|field, _| field == Field::Code) {
            self.codes.push(test);
        } else {
            self.others.push(test);
        }
    }

    pub(crate) fn holds(&self, codings: &[CodingFacts]) -> bool {
        let fits = |code: Option<&Test>| {
            codings.iter().any(|coding| {
                (self.asks_for_rejected || coding.status != Status::Rejected)
                    && code.is_none_or(|test| test.holds(coding))
                    && self.others.iter().all(|test| test.holds(coding))
            })
        };
        if self.codes.is_empty() {
            fits(None)
        } else {
            self.codes.iter().all(|code| fits(Some(code)))
        }
    }
}
