//! Learned tables: from the end of a word to its keys.
//!
//! A table holds rules for word endings and for whole words. The longest ending that has a rule decides; a whole word
//! is the longest ending of all. On disk a table is an FST from path to rule number, after the list of the rules:
//!
//! | bytes | content |
//! |---|---|
//! | 4 | `VLT1` |
//! | 4 | number of rewrites, little endian like all numbers |
//! | each | characters off the front (1), off the end (1), bytes of the ending (1), the ending |
//! | 4 | number of rules |
//! | each | rewrite (2), second rewrite or `0xffff` (2) |
//! | rest | the FST |
//!
//! A path is one byte for the class of the word (which prefix it begins with), the characters of the word from its last
//! to its first, and for a whole word the byte 1.

mod rewrite;
#[cfg(feature = "learn")]
mod writer;

pub(crate) use rewrite::Rewrite;
#[cfg(feature = "learn")]
pub(crate) use writer::{Rule, TableWriter};

use std::sync::OnceLock;

use fst::raw::{Fst, Output};

use crate::language::Language;
use crate::registry::grammar;

const MAGIC: &[u8; 4] = b"VLT1";
const NO_SECOND: u16 = u16::MAX;
/// Ends the path of a whole word; no text has this character inside a word.
const WHOLE: u8 = 1;
/// The class byte of words without a prefix of the list; the prefixes follow.
const FIRST_CLASS: u8 = 2;

/// A learned table, read from bytes that live as long.
pub(crate) struct Table<'b> {
    prefixes: &'static [&'static str],
    rewrites: Vec<Rewrite>,
    rules: Vec<(u16, u16)>,
    fst: Fst<&'b [u8]>,
}

impl<'b> Table<'b> {
    /// `None` when the bytes are no table.
    pub(crate) fn read(bytes: &'b [u8], prefixes: &'static [&'static str]) -> Option<Self> {
        let mut rest = bytes.strip_prefix(MAGIC)?;
        let mut take = |n: usize| -> Option<&'b [u8]> {
            let (head, tail) = rest.split_at_checked(n)?;
            rest = tail;
            Some(head)
        };
        let count = u32::from_le_bytes(take(4)?.try_into().ok()?);
        let mut rewrites = Vec::new();
        for _ in 0..count {
            let &[front, back, length] = take(3)? else {
                return None;
            };
            let ending = std::str::from_utf8(take(usize::from(length))?).ok()?;
            rewrites.push(Rewrite {
                front,
                back,
                ending: ending.into(),
            });
        }
        let count = u32::from_le_bytes(take(4)?.try_into().ok()?);
        let mut rules = Vec::new();
        for _ in 0..count {
            let &[a, b, c, d] = take(4)? else { return None };
            rules.push((u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d])));
        }
        let fst = Fst::new(rest).ok()?;
        Some(Self {
            prefixes,
            rewrites,
            rules,
            fst,
        })
    }

    /// The keys of a word in the spelling that the table was learned on; empty when no rule applies.
    pub(crate) fn keys(&self, word: &str) -> Vec<Box<str>> {
        let Some(&(first, second)) = self.rule(word).and_then(|n| self.rules.get(n)) else {
            return Vec::new();
        };
        let mut keys: Vec<Box<str>> = Vec::with_capacity(2);
        for n in [first, second].into_iter().filter(|&n| n != NO_SECOND) {
            let key = self
                .rewrites
                .get(usize::from(n))
                .and_then(|rewrite| rewrite.apply(word));
            if let Some(key) = key
                && !keys.contains(&key)
            {
                keys.push(key);
            }
        }
        keys
    }

    /// The number of the rule for the longest ending of `word` that has one.
    fn rule(&self, word: &str) -> Option<usize> {
        let mut node = self.fst.root();
        let mut output = Output::zero();
        let mut found = None;
        let mut buffer = [0; 4];
        let class = [class_of(word, self.prefixes).0];
        let mut step = |bytes: &[u8]| -> bool {
            for &byte in bytes {
                let Some(at) = node.find_input(byte) else {
                    return false;
                };
                let transition = node.transition(at);
                output = output.cat(transition.out);
                node = self.fst.node(transition.addr);
            }
            if node.is_final() {
                found = usize::try_from(output.cat(node.final_output()).value()).ok();
            }
            true
        };
        let whole = step(&class)
            && word
                .chars()
                .rev()
                .all(|c| step(c.encode_utf8(&mut buffer).as_bytes()));
        if whole {
            step(&[WHOLE]);
        }
        found
    }
}

/// The tables of a language that the program carries; read once.
pub(crate) struct Tables {
    pub typed: Option<Table<'static>>,
    pub folded: Option<Table<'static>>,
}

/// The tables of `language`.
pub(crate) fn tables(language: Language) -> &'static Tables {
    static TABLES: [OnceLock<Tables>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    TABLES[language.index()].get_or_init(|| {
        let grammar = grammar(language);
        let [typed, folded] = grammar.tables;
        Tables {
            typed: Table::read(typed, grammar.prefixes),
            folded: Table::read(folded, grammar.folded_prefixes),
        }
    })
}

/// The class byte of a word and the number of characters of its prefix.
///
/// A prefix counts where at least three characters follow: `nekas` may be `ne-kas`, `nest` is no negation.
pub(crate) fn class_of(word: &str, prefixes: &[&str]) -> (u8, usize) {
    for (class, prefix) in (FIRST_CLASS + 1..).zip(prefixes) {
        if word
            .strip_prefix(prefix)
            .is_some_and(|rest| rest.chars().nth(2).is_some())
        {
            return (class, prefix.chars().count());
        }
    }
    (FIRST_CLASS, 0)
}
