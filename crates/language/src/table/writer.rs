//! Writing a learned table.

use std::collections::BTreeMap;

use super::{MAGIC, NO_SECOND, Rewrite, WHOLE};

/// The keys of a rule: one or two rewrites.
pub(crate) type Rule = (Rewrite, Option<Rewrite>);

/// Collects rules and writes them as the bytes of a table.
#[derive(Debug, Default)]
pub(crate) struct TableWriter {
    rules: BTreeMap<Vec<u8>, Rule>,
}

impl TableWriter {
    /// A rule for the words of `class` that end in `ending` (characters from the last to the first).
    pub(crate) fn put(&mut self, class: u8, reversed: &[char], whole: bool, rule: Rule) {
        let mut path = vec![class];
        path.extend(reversed.iter().collect::<String>().bytes());
        if whole {
            path.push(WHOLE);
        }
        self.rules.insert(path, rule);
    }

    /// The bytes of the table, the same for the same rules; `None` when there are more rewrites than can be numbered.
    pub(crate) fn bytes(self) -> Result<Option<Vec<u8>>, fst::Error> {
        // The most frequent rules get the smallest numbers, which the FST packs best.
        let mut uses: BTreeMap<&Rule, usize> = BTreeMap::new();
        for rule in self.rules.values() {
            *uses.entry(rule).or_default() += 1;
        }
        let mut by_use: Vec<(&Rule, usize)> = uses.into_iter().collect();
        by_use.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        let numbers: BTreeMap<&Rule, u64> = by_use.iter().map(|&(rule, _)| rule).zip(0..).collect();

        let mut rewrites: Vec<&Rewrite> = Vec::new();
        let mut rewrite_numbers: BTreeMap<&Rewrite, u16> = BTreeMap::new();
        for &((first, second), _) in &by_use {
            for rewrite in [Some(first), second.as_ref()].into_iter().flatten() {
                if !rewrite_numbers.contains_key(rewrite) {
                    let number = u16::try_from(rewrites.len()).unwrap_or(NO_SECOND);
                    rewrite_numbers.insert(rewrite, number);
                    rewrites.push(rewrite);
                }
            }
        }
        if rewrites.len() >= usize::from(NO_SECOND) {
            return Ok(None);
        }
        let mut bytes = MAGIC.to_vec();
        bytes.extend(length(rewrites.len()));
        for rewrite in rewrites {
            let ending = &rewrite.ending.as_bytes();
            bytes.extend([
                rewrite.front,
                rewrite.back,
                u8::try_from(ending.len()).unwrap_or(0),
            ]);
            bytes.extend(ending.iter());
        }
        bytes.extend(length(by_use.len()));
        let number = |rewrite: Option<&Rewrite>| {
            rewrite
                .and_then(|r| rewrite_numbers.get(r))
                .copied()
                .unwrap_or(NO_SECOND)
        };
        for &((first, second), _) in &by_use {
            bytes.extend(number(Some(first)).to_le_bytes());
            bytes.extend(number(second.as_ref()).to_le_bytes());
        }
        let mut fst = fst::MapBuilder::memory();
        for (path, rule) in &self.rules {
            fst.insert(path, numbers[rule])?;
        }
        bytes.extend(fst.into_inner()?);
        Ok(Some(bytes))
    }
}

fn length(n: usize) -> [u8; 4] {
    u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes()
}
