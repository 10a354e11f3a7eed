//! The syntax tree of a query and how it is written.

use std::fmt::{self, Write};

use crate::field::Field;
use crate::lexer::misspelt_near;

/// One word of a query or phrase, as typed, with escapes resolved.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Member {
    /// `zadruga`: any form of the word.
    Word(String),
    /// `=Zadruga`: that spelling.
    Exact(String),
    /// `zadrug*`: every word that begins so.
    Prefix(String),
}

impl Member {
    /// The text without `=` and `*`.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Word(text) | Self::Exact(text) | Self::Prefix(text) => text,
        }
    }
}

/// A query as a tree.
///
/// `And` and `Or` have at least two children, a phrase at least one member, and the operands of `Near` are words,
/// phrases, `lex:` or an `Or` of such. Nested groups stay as the person wrote them: parentheses with AND in them
/// bind coding filters of their own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// A word outside quotes.
    Word(Member),
    /// `"a b c"~slop`: in order, with at most `slop` other words between them in total.
    Phrase {
        /// The words in order.
        members: Vec<Member>,
        /// How many other words may stand between, in total.
        slop: u32,
    },
    /// `lex:key`: the terms of a concept of the codebook.
    Concept(String),
    /// `field:value`.
    Filter(Field, String),
    /// `left NEAR/distance right`: in either order, at most `distance` words between.
    Near {
        /// The operand written first.
        left: Box<Node>,
        /// The operand written second.
        right: Box<Node>,
        /// How many words may stand between.
        distance: u32,
    },
    /// `NOT node`.
    Not(Box<Node>),
    /// `a AND b`, or side by side.
    And(Vec<Node>),
    /// `a OR b`.
    Or(Vec<Node>),
}

impl Node {
    /// Calls `visit` on this node and all nodes under it, in the order in which they are written.
    pub fn walk<'n>(&'n self, visit: &mut dyn FnMut(&'n Node)) {
        visit(self);
        match self {
            Self::Word(_) | Self::Phrase { .. } | Self::Concept(_) | Self::Filter(..) => {}
            Self::Near { left, right, .. } => {
                left.walk(visit);
                right.walk(visit);
            }
            Self::Not(child) => child.walk(visit),
            Self::And(children) | Self::Or(children) => {
                for child in children {
                    child.walk(visit);
                }
            }
        }
    }

    /// Calls `visit` with those of the nodes that [`Node::walk`] visits that do not stand under NOT.
    pub fn walk_asserted<'n>(&'n self, visit: &mut dyn FnMut(&'n Node)) {
        match self {
            Self::Not(_) => {}
            Self::And(children) | Self::Or(children) => {
                visit(self);
                for child in children {
                    child.walk_asserted(visit);
                }
            }
            // NOT stands in none of the others.
            _ => self.walk(visit),
        }
    }

    /// Binding strength: a child that does not bind tighter than its parent needs parentheses.
    fn strength(&self) -> u8 {
        match self {
            Self::Or(_) => 0,
            Self::And(_) => 1,
            Self::Not(_) => 2,
            Self::Near { .. } => 3,
            Self::Word(_) | Self::Phrase { .. } | Self::Concept(_) | Self::Filter(..) => 4,
        }
    }

    fn write_under(&self, parent: u8, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.strength() <= parent {
            write!(f, "({self})")
        } else {
            write!(f, "{self}")
        }
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(member) => write_bare_member(member, f),
            Self::Phrase { members, slop } => {
                f.write_char('"')?;
                for (index, member) in members.iter().enumerate() {
                    if index > 0 {
                        f.write_char(' ')?;
                    }
                    write_quoted_member(member, f)?;
                }
                f.write_char('"')?;
                if *slop > 0 {
                    write!(f, "~{slop}")?;
                }
                Ok(())
            }
            Self::Concept(key) => {
                f.write_str("lex:")?;
                write_value(key, f)
            }
            Self::Filter(field, value) => {
                write!(f, "{field}:")?;
                write_value(value, f)
            }
            Self::Near {
                left,
                right,
                distance,
            } => {
                left.write_under(3, f)?;
                write!(f, " NEAR/{distance} ")?;
                right.write_under(3, f)
            }
            Self::Not(child) => {
                f.write_str("NOT ")?;
                // NOT NOT a needs no parentheses.
                child.write_under(1, f)
            }
            Self::And(children) => write_list(children, " AND ", 1, f),
            Self::Or(children) => write_list(children, " OR ", 0, f),
        }
    }
}

fn write_list(
    children: &[Node],
    operator: &str,
    strength: u8,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    for (index, child) in children.iter().enumerate() {
        if index > 0 {
            f.write_str(operator)?;
        }
        child.write_under(strength, f)?;
    }
    Ok(())
}

/// Which quotation marks open and close a phrase or a value: any mark closes what a mark of its family opened,
/// since keyboards and word processors mix them („…", “…”, »…«).
pub(crate) fn quote_family(c: char) -> Option<u8> {
    match c {
        '"' | '“' | '”' | '„' | '‟' => Some(0),
        '«' | '»' => Some(1),
        _ => None,
    }
}

fn write_bare_member(member: &Member, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = member.text();
    if matches!(member, Member::Exact(_)) {
        f.write_char('=')?;
    }
    let is_operator = matches!(text, "AND" | "OR" | "NOT" | "NEAR")
        || text.starts_with("NEAR/")
        || misspelt_near(text).is_some();
    for (at, c) in text.char_indices() {
        let marks_a_start = at == 0 && (is_operator || "=-+!".contains(c));
        let is_special = marks_a_start
            || c.is_whitespace()
            || quote_family(c).is_some()
            || "\\()*:~".contains(c);
        if is_special {
            f.write_char('\\')?;
        }
        f.write_char(c)?;
    }
    if matches!(member, Member::Prefix(_)) {
        f.write_char('*')?;
    }
    Ok(())
}

fn write_quoted_member(member: &Member, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if matches!(member, Member::Exact(_)) {
        f.write_char('=')?;
    }
    for (at, c) in member.text().char_indices() {
        if (at == 0 && c == '=') || c.is_whitespace() || c == '*' {
            f.write_char('\\')?;
            f.write_char(c)?;
        } else {
            write_quoted_char(c, f)?;
        }
    }
    if matches!(member, Member::Prefix(_)) {
        f.write_char('*')?;
    }
    Ok(())
}

fn write_quoted_char(c: char, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if c == '\\' || quote_family(c).is_some() {
        f.write_char('\\')?;
    }
    f.write_char(c)
}

fn write_value(value: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let is_bare = !value.is_empty()
        && !value.chars().any(|c| {
            c.is_whitespace() || c.is_control() || quote_family(c).is_some() || "\\()".contains(c)
        });
    if is_bare {
        return f.write_str(value);
    }
    f.write_char('"')?;
    for c in value.chars() {
        write_quoted_char(c, f)?;
    }
    f.write_char('"')
}
