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

use fst::raw::{CompiledAddr, Fst, Output};

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
    /// See [`Table::endings`].
    endings: Vec<Walk>,
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
            endings: Self::endings(&fst),
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
        let class = class_of(word, self.prefixes).0;
        let (mut walk, rest) = match (class, word.as_bytes()) {
            (FIRST_CLASS, [_, .., before, last]) if let Some(n) = Self::ending(*before, *last) => {
                (self.endings[n], &word[..word.len() - 2])
            }
            _ => {
                let mut walk = Walk::from(self.fst.root().addr());
                walk.step(&self.fst, &[class]);
                (walk, word)
            }
        };
        let mut buffer = [0; 4];
        let whole = (rest.chars().rev())
            .all(|c| walk.step(&self.fst, c.encode_utf8(&mut buffer).as_bytes()));
        if whole {
            walk.step(&self.fst, &[WHOLE]);
        }
        walk.found
    }

    /// The walks over all two last letters of words without a prefix, which most look-ups begin with.
    fn endings(fst: &Fst<&[u8]>) -> Vec<Walk> {
        let letters = || b'a'..=b'z';
        let walk = |before, last| {
            let mut walk = Walk::from(fst.root().addr());
            // A walk that has ended stays where it is.
            walk.step(fst, &[FIRST_CLASS]);
            walk.step(fst, &[last]);
            walk.step(fst, &[before]);
            walk
        };
        letters()
            .flat_map(|before| letters().map(move |last| (before, last)))
            .map(|(before, last)| walk(before, last))
            .collect()
    }

    /// The place of two last letters in `endings`.
    fn ending(before: u8, last: u8) -> Option<usize> {
        let both = before.is_ascii_lowercase() && last.is_ascii_lowercase();
        both.then(|| usize::from(before - b'a') * 26 + usize::from(last - b'a'))
    }
}

/// A way through the FST.
#[derive(Clone, Copy)]
struct Walk {
    /// Where it stands; `None` when there was no way on.
    node: Option<CompiledAddr>,
    output: Output,
    /// The rule of the last node passed that has one.
    found: Option<usize>,
}

impl Walk {
    fn from(root: CompiledAddr) -> Self {
        Self {
            node: Some(root),
            output: Output::zero(),
            found: None,
        }
    }

    /// Goes on by the bytes of one character; false when there is no way.
    fn step(&mut self, fst: &Fst<&[u8]>, bytes: &[u8]) -> bool {
        let Some(addr) = self.node.take() else {
            return false;
        };
        let mut node = fst.node(addr);
        for &byte in bytes {
            let Some(at) = node.find_input(byte) else {
                return false;
            };
            let transition = node.transition(at);
            self.output = self.output.cat(transition.out);
            node = fst.node(transition.addr);
        }
        if node.is_final() {
            self.found = usize::try_from(self.output.cat(node.final_output()).value()).ok();
        }
        self.node = Some(node.addr());
        true
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
