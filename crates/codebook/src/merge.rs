//! A new version of a codebook meets the codes of a project.
//!
//! Codes are matched by key, then by `renamed_from`; a code keeps its id through everything. What the new version no
//! longer has is retired where it is in use and removed where it is not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use verbatim_model::id::CodeId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::project::Code;

use crate::codebook::{CodeEntry, Codebook, sort_texts};

/// A code of the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Existing {
    /// As the project has it.
    pub code: Code,
    /// Whether it has codings (or anything else that must not lose it): then it is retired, never deleted.
    pub in_use: bool,
}

/// What an import of a codebook does to the codes of a project.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// The codes to write, whole: those that are new or differ in anything. A parent may come after its children.
    pub put: Vec<Code>,
    /// The codes to delete; nothing in `put` or among the unchanged codes refers to them.
    pub delete: Vec<CodeId>,
    /// Keys of new codes.
    pub added: Vec<String>,
    /// Keys of codes whose kind, parent, texts, colour, objectives, examples or rules differ.
    pub changed: Vec<String>,
    /// Old and new key of each renamed code.
    pub renamed: Vec<(String, String)>,
    /// Keys of codes that are no longer offered but kept, because they are in use.
    pub retired: Vec<String>,
    /// Keys of retired codes that are back.
    pub unretired: Vec<String>,
    /// Keys of codes that nobody used and that go.
    pub removed: Vec<String>,
    /// How many codes only stand elsewhere in the order.
    pub reordered: usize,
    /// How many codes stay as they are.
    pub unchanged: usize,
}

impl Plan {
    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.put.is_empty() && self.delete.is_empty()
    }
}

/// What changes, in one sentence for the log: `added 2 codes (a, b), retired 1 code (c)`.
impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let renamed: Vec<String> = (self.renamed.iter())
            .map(|(old, new)| format!("{old} to {new}"))
            .collect();
        let parts = [
            ("added", &self.added),
            ("changed", &self.changed),
            ("renamed", &renamed),
            ("brought back", &self.unretired),
            ("retired", &self.retired),
            ("removed", &self.removed),
        ];
        let parts: Vec<String> = (parts.iter())
            .filter(|(_, keys)| !keys.is_empty())
            .map(|(verb, keys)| format!("{verb} {}", counted(keys)))
            .collect();
        match (parts.is_empty(), self.reordered) {
            (true, 0) => f.write_str("no code changed"),
            (true, _) => f.write_str("changed the order of codes"),
            (false, _) => f.write_str(&parts.join(", ")),
        }
    }
}

/// A log line has room for this many keys.
const KEYS_SHOWN: usize = 5;

fn counted(keys: &[String]) -> String {
    let plural = if keys.len() == 1 { "" } else { "s" };
    let shown = keys[..keys.len().min(KEYS_SHOWN)].join(", ");
    let rest = if keys.len() > KEYS_SHOWN { ", …" } else { "" };
    format!("{} code{plural} ({shown}{rest})", keys.len())
}

/// Plans the import of `new` into a project with the codes `existing`.
#[must_use]
pub fn merge(existing: &[Existing], new: &Codebook) -> Plan {
    let matches = Matches::new(existing, new);
    let ids = matches.ids(existing, new);
    let mut plan = Plan::default();
    for (position, (entry, old)) in new.codes.iter().zip(&matches.of_entries).enumerate() {
        let code = code(entry, &ids, position);
        let Some(old) = old.map(|index| &existing[index].code) else {
            plan.added.push(entry.key.clone());
            plan.put.push(code);
            continue;
        };
        if same(old, &code) {
            plan.unchanged += 1;
            continue;
        }
        let renamed = old.key != code.key;
        if renamed {
            plan.renamed.push((old.key.clone(), code.key.clone()));
        }
        let back = old.retired;
        if back {
            plan.unretired.push(code.key.clone());
        }
        // Apart from what is told already.
        let mut old = old.clone();
        old.key.clone_from(&code.key);
        (old.retired, old.position) = (false, code.position);
        if !same(&old, &code) {
            plan.changed.push(code.key.clone());
        } else if !renamed && !back {
            plan.reordered += 1;
        }
        plan.put.push(code);
    }
    matches.leave(existing, new, &mut plan);
    plan
}

/// Which existing code each entry continues.
struct Matches {
    of_entries: Vec<Option<usize>>,
    // The new key of each existing code that goes on.
    new_keys: BTreeMap<usize, String>,
}

impl Matches {
    fn new(existing: &[Existing], new: &Codebook) -> Self {
        let by_key: BTreeMap<&str, usize> = (existing.iter().enumerate())
            .map(|(index, old)| (old.code.key.as_str(), index))
            .collect();
        let keys: BTreeSet<&str> = new.codes.iter().map(|entry| entry.key.as_str()).collect();
        let mut new_keys = BTreeMap::new();
        let mut of_entries = Vec::with_capacity(new.codes.len());
        for entry in &new.codes {
            // A key that the new version still has is never anybody's old name.
            let old_names =
                (entry.renamed_from.iter()).filter(|name| !keys.contains(name.as_str()));
            let names = [&entry.key].into_iter().chain(old_names);
            let old = (names.filter_map(|name| by_key.get(name.as_str()).copied()))
                .find(|index| !new_keys.contains_key(index));
            if let Some(index) = old {
                new_keys.insert(index, entry.key.clone());
            }
            of_entries.push(old);
        }
        Self {
            of_entries,
            new_keys,
        }
    }

    /// The id of each key of the new version: kept, or derived from the key. An id that a renamed code took along is
    /// not given a second time.
    fn ids(&self, existing: &[Existing], new: &Codebook) -> BTreeMap<String, CodeId> {
        let mut taken: BTreeSet<CodeId> = existing.iter().map(|old| old.code.id).collect();
        let mut ids = BTreeMap::new();
        for (entry, old) in new.codes.iter().zip(&self.of_entries) {
            let id = match old {
                Some(index) => existing[*index].code.id,
                None => free_id(&entry.key, &taken),
            };
            taken.insert(id);
            ids.insert(entry.key.clone(), id);
        }
        ids
    }

    /// Retires or deletes what no entry continues.
    fn leave(&self, existing: &[Existing], new: &Codebook, plan: &mut Plan) {
        let mut gone: Vec<usize> = (0..existing.len())
            .filter(|index| !self.new_keys.contains_key(index))
            .collect();
        gone.sort_by_key(|&index| (existing[index].code.position, &existing[index].code.key));
        let parents: BTreeMap<CodeId, Option<CodeId>> = (existing.iter())
            .map(|old| (old.code.id, old.code.parent))
            .collect();
        let (kept, deleted): (Vec<usize>, Vec<usize>) =
            gone.into_iter().partition(|&index| existing[index].in_use);
        plan.delete = deleted
            .iter()
            .map(|&index| existing[index].code.id)
            .collect();
        plan.removed = (deleted.iter())
            .map(|&index| existing[index].code.key.clone())
            .collect();
        for (place, index) in kept.into_iter().enumerate() {
            let old = &existing[index].code;
            let mut code = old.clone();
            code.retired = true;
            code.merged_into = (old.merged_into).filter(|id| !plan.delete.contains(id));
            code.position = position(new.codes.len() + place);
            // A retired code moves up to the nearest code above it that stays.
            let mut steps = existing.len();
            while let Some(parent) = code.parent.filter(|id| plan.delete.contains(id))
                && steps > 0
            {
                code.parent = parents.get(&parent).copied().flatten();
                steps -= 1;
            }
            code.objectives = self.objectives(existing, &old.objectives);
            if !old.retired {
                plan.retired.push(code.key.clone());
            }
            if same(old, &code) {
                plan.unchanged += 1;
            } else {
                plan.put.push(code);
            }
        }
    }

    /// The objectives of a retired code by their new keys, without those that are deleted.
    fn objectives(&self, existing: &[Existing], old: &[String]) -> Vec<String> {
        let new_key = |key: &String| {
            let index = existing.iter().position(|other| other.code.key == *key)?;
            match self.new_keys.get(&index) {
                Some(new) => Some(new.clone()),
                None => existing[index].in_use.then(|| key.clone()),
            }
        };
        old.iter().filter_map(new_key).collect()
    }
}

fn free_id(key: &str, taken: &BTreeSet<CodeId>) -> CodeId {
    let first = CodeId::derived(&[b"code", key.as_bytes()]);
    let others = (2u64..).map(|n| CodeId::derived(&[b"code", key.as_bytes(), &n.to_le_bytes()]));
    [first]
        .into_iter()
        .chain(others)
        .find(|id| !taken.contains(id))
        .unwrap_or(first)
}

fn code(entry: &CodeEntry, ids: &BTreeMap<String, CodeId>, at: usize) -> Code {
    Code {
        id: ids[&entry.key],
        key: entry.key.clone(),
        kind: entry.kind,
        parent: entry.parent.as_ref().and_then(|key| ids.get(key)).copied(),
        color: entry.color.clone(),
        position: position(at),
        retired: false,
        merged_into: None,
        objectives: entry.objectives.clone(),
        texts: entry.texts.clone(),
        examples: entry.examples.clone(),
        rules: entry.rules.clone(),
    }
}

fn position(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// Whether two codes say the same; the order of texts is only how they are shown.
fn same(one: &Code, other: &Code) -> bool {
    let canonical = |code: &Code| {
        let mut code = code.clone();
        sort_texts(&mut code.texts, &[] as &[LanguageTag]);
        code
    };
    canonical(one) == canonical(other)
}
