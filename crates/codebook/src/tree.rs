//! The tree that codes form by their parents.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::project::Code;

use crate::codebook::Codebook;

/// The tree of codes, by key. Bad input (cycles, parents that do not exist) makes no code disappear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    keys: Vec<String>,
    by_key: BTreeMap<String, usize>,
    // Invariant: as long as `keys`; an index into it, or none for a root or an unknown parent.
    parents: Vec<Option<usize>>,
}

/// A move that would break the tree.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoveError {
    /// The code would stand under itself.
    #[error("cannot move code `{code}` under `{path}`; move `{under}` somewhere else first")]
    Cycle {
        /// The code to move.
        code: String,
        /// Its new parent.
        under: String,
        /// Path of the new parent.
        path: String,
    },
    /// There is no such code.
    #[error("no code `{0}`; the list of codes shows the keys")]
    Unknown(String),
}

impl Tree {
    /// The tree of `codes`: key and parent's key of each, siblings in the order in which they come. Of two codes with
    /// one key the first counts.
    #[must_use]
    pub fn new<'c>(codes: impl IntoIterator<Item = (&'c str, Option<&'c str>)>) -> Self {
        let codes: Vec<_> = codes.into_iter().collect();
        let mut tree = Self {
            keys: Vec::with_capacity(codes.len()),
            by_key: BTreeMap::new(),
            parents: Vec::new(),
        };
        let mut named = Vec::with_capacity(codes.len());
        for (key, parent) in codes {
            if !tree.by_key.contains_key(key) {
                tree.by_key.insert(key.to_owned(), tree.keys.len());
                tree.keys.push(key.to_owned());
                named.push(parent);
            }
        }
        let index = |parent: Option<&str>| parent.and_then(|key| tree.by_key.get(key)).copied();
        tree.parents = named.into_iter().map(index).collect();
        tree
    }

    /// The tree of a codebook.
    #[must_use]
    pub fn of_codebook(codebook: &Codebook) -> Self {
        Self::new((codebook.codes.iter()).map(|code| (code.key.as_str(), code.parent.as_deref())))
    }

    /// The tree of a project's codes, siblings by position.
    #[must_use]
    pub fn of_codes(codes: &[Code]) -> Self {
        let keys: BTreeMap<_, _> = codes
            .iter()
            .map(|code| (code.id, code.key.as_str()))
            .collect();
        let mut codes: Vec<&Code> = codes.iter().collect();
        codes.sort_by_key(|code| (code.position, code.key.as_str()));
        Self::new((codes.into_iter()).map(|code| {
            let parent = code.parent.and_then(|id| keys.get(&id).copied());
            (code.key.as_str(), parent)
        }))
    }

    /// All keys, each parent right before its children. Codes on a cycle, and what stands under them, come last.
    #[must_use]
    pub fn order(&self) -> Vec<&str> {
        let mut children: Vec<Vec<usize>> = vec![Vec::new(); self.keys.len()];
        let mut pending = Vec::new();
        for (code, parent) in self.parents.iter().enumerate().rev() {
            match parent {
                // In reverse, so that the last one pushed below is the first one popped.
                Some(parent) => children[*parent].push(code),
                None => pending.push(code),
            }
        }
        let mut order = Vec::with_capacity(self.keys.len());
        let mut placed = vec![false; self.keys.len()];
        while let Some(code) = pending.pop() {
            placed[code] = true;
            order.push(code);
            pending.extend(&children[code]);
        }
        order.extend((0..self.keys.len()).filter(|&code| !placed[code]));
        order
            .into_iter()
            .map(|code| self.keys[code].as_str())
            .collect()
    }

    /// The keys above `key`, nearest first; on a cycle, each once.
    #[must_use]
    pub fn ancestors(&self, key: &str) -> Vec<&str> {
        let Some(&code) = self.by_key.get(key) else {
            return Vec::new();
        };
        let mut seen = BTreeSet::from([code]);
        let mut ancestors = Vec::new();
        let mut at = self.parents[code];
        while let Some(parent) = at.filter(|&parent| seen.insert(parent)) {
            ancestors.push(self.keys[parent].as_str());
            at = self.parents[parent];
        }
        ancestors
    }

    /// The keys from the root to `key`, such as `economy/financing`.
    #[must_use]
    pub fn path(&self, key: &str) -> Option<String> {
        let (key, _) = self.by_key.get_key_value(key)?;
        let mut path = self.ancestors(key);
        path.reverse();
        path.push(key);
        Some(path.join("/"))
    }

    /// The cycles, each from its first code to the one whose parent that is.
    #[must_use]
    pub fn cycles(&self) -> Vec<Vec<&str>> {
        let mut cycles = Vec::new();
        // By which walk a code was reached; a walk that meets itself has found a cycle.
        let mut reached: Vec<Option<usize>> = vec![None; self.keys.len()];
        for start in 0..self.keys.len() {
            let mut walk = Vec::new();
            let mut at = Some(start);
            while let Some(code) = at.filter(|&code| reached[code].is_none()) {
                reached[code] = Some(start);
                walk.push(code);
                at = self.parents[code];
            }
            if let Some(met) = at.filter(|&code| reached[code] == Some(start))
                && let Some(from) = walk.iter().position(|&code| code == met)
            {
                let cycle = &walk[from..];
                cycles.push(cycle.iter().map(|&code| self.keys[code].as_str()).collect());
            }
        }
        cycles
    }

    /// Whether `key` may stand under `under` (`None`: at the top level).
    ///
    /// # Errors
    /// [`MoveError`], which names the codes.
    pub fn check_move(&self, key: &str, under: Option<&str>) -> Result<(), MoveError> {
        for known in [Some(key), under].into_iter().flatten() {
            if !self.by_key.contains_key(known) {
                return Err(MoveError::Unknown(known.to_owned()));
            }
        }
        match under {
            Some(under) if under == key || self.ancestors(under).contains(&key) => {
                Err(MoveError::Cycle {
                    code: key.to_owned(),
                    under: under.to_owned(),
                    path: self.path(under).unwrap_or_default(),
                })
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(codes: &[(&'static str, &'static str)]) -> Tree {
        Tree::new(
            (codes.iter()).map(|&(key, parent)| (key, Some(parent).filter(|p| !p.is_empty()))),
        )
    }

    #[test]
    fn order_and_paths() {
        let tree = tree(&[
            ("financing", "economy"),
            ("people", ""),
            ("economy", ""),
            ("zajmovi", "financing"),
            ("energy", "economy"),
        ]);
        let order = ["people", "economy", "financing", "zajmovi", "energy"];
        assert_eq!(tree.order(), order);
        assert_eq!(
            tree.path("zajmovi").as_deref(),
            Some("economy/financing/zajmovi")
        );
        assert_eq!(tree.ancestors("zajmovi"), ["financing", "economy"]);
        assert_eq!(tree.path("nothing"), None);
        assert_eq!(tree.cycles(), Vec::<Vec<&str>>::new());
    }

    #[test]
    fn cycles_are_found_whole_and_lose_nothing() {
        let tree = tree(&[
            ("d", "b"),
            ("a", "c"),
            ("b", "a"),
            ("c", "b"),
            ("e", "e"),
            ("f", ""),
        ]);
        assert_eq!(tree.cycles(), [vec!["b", "a", "c"], vec!["e"]]);
        assert_eq!(tree.order(), ["f", "d", "a", "b", "c", "e"]);
        assert_eq!(tree.ancestors("d"), ["b", "a", "c"]);
        assert_eq!(tree.path("e").as_deref(), Some("e"));
    }

    #[test]
    fn a_code_never_moves_under_itself() {
        let tree = tree(&[("trust", ""), ("peers", "trust"), ("other", "")]);
        assert_eq!(tree.check_move("peers", None), Ok(()));
        assert_eq!(tree.check_move("peers", Some("other")), Ok(()));
        let error = tree
            .check_move("trust", Some("peers"))
            .expect_err("a cycle");
        assert_eq!(
            error.to_string(),
            "cannot move code `trust` under `trust/peers`; move `peers` somewhere else first"
        );
        assert!(tree.check_move("trust", Some("trust")).is_err());
        assert_eq!(
            tree.check_move("trust", Some("no")),
            Err(MoveError::Unknown("no".into()))
        );
    }
}
