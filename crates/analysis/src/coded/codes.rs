//! The tree of codes.

use std::collections::BTreeMap;

use verbatim_model::coding::CodeKind;
use verbatim_model::id::CodeId;

/// One code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeRow {
    /// Id.
    pub id: CodeId,
    /// Short name, unique.
    pub key: String,
    /// Objective, theme or code.
    pub kind: CodeKind,
    /// The code above.
    pub parent: Option<CodeId>,
    /// Keys of the objectives it serves.
    pub objectives: Vec<String>,
}

/// The codes of a codebook as a tree: each before those under it, siblings in the order in which they came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codes {
    rows: Vec<CodeRow>,
    places: BTreeMap<CodeId, usize>,
    // Places, by place.
    parents: Vec<Option<usize>>,
    depths: Vec<usize>,
    // The place after the last code under it, so that a code and those under it are a range.
    ends: Vec<usize>,
}

impl Codes {
    /// Orders the codes. A code whose parent is missing, or that stands under itself, is a root.
    #[must_use]
    pub fn new(rows: Vec<CodeRow>) -> Self {
        let known: BTreeMap<CodeId, usize> = (rows.iter().enumerate())
            .map(|(at, row)| (row.id, at))
            .collect();
        let parent_of = |at: usize| rows[at].parent.and_then(|id| known.get(&id).copied());
        let mut children: Vec<Vec<usize>> = vec![Vec::new(); rows.len()];
        let mut roots = Vec::new();
        for at in 0..rows.len() {
            match parent_of(at).filter(|_| !in_circle(at, rows.len(), parent_of)) {
                Some(parent) => children[parent].push(at),
                None => roots.push(at),
            }
        }
        let mut codes = Self {
            rows: Vec::with_capacity(rows.len()),
            places: BTreeMap::new(),
            parents: Vec::new(),
            depths: Vec::new(),
            ends: vec![0; rows.len()],
        };
        // Depth first, without recursion: a code is met twice, before and after those under it.
        enum Visit {
            Enter(usize, Option<usize>),
            Leave(usize),
        }
        let mut visits: Vec<Visit> = (roots.iter().rev())
            .map(|&root| Visit::Enter(root, None))
            .collect();
        while let Some(visit) = visits.pop() {
            match visit {
                Visit::Enter(at, parent) => {
                    let place = codes.rows.len();
                    codes.places.insert(rows[at].id, place);
                    codes.rows.push(rows[at].clone());
                    codes.parents.push(parent);
                    codes
                        .depths
                        .push(parent.map_or(0, |parent| codes.depths[parent] + 1));
                    visits.push(Visit::Leave(place));
                    let below = children[at].iter().rev();
                    visits.extend(below.map(|&child| Visit::Enter(child, Some(place))));
                }
                Visit::Leave(place) => codes.ends[place] = codes.rows.len(),
            }
        }
        codes
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The code at a place.
    ///
    /// # Panics
    /// Where there is no such place.
    #[must_use]
    pub fn row(&self, place: usize) -> &CodeRow {
        &self.rows[place]
    }

    /// Where a code stands.
    #[must_use]
    pub fn place(&self, id: CodeId) -> Option<usize> {
        self.places.get(&id).copied()
    }

    /// Where the code with this key stands.
    #[must_use]
    pub fn place_of_key(&self, key: &str) -> Option<usize> {
        self.rows.iter().position(|row| row.key == key)
    }

    /// How many codes stand above.
    #[must_use]
    pub fn depth(&self, place: usize) -> usize {
        self.depths[place]
    }

    /// A code and all under it.
    #[must_use]
    pub fn under(&self, place: usize) -> std::ops::Range<usize> {
        place..self.ends[place]
    }

    /// A code and all above it, from below.
    pub fn upwards(&self, place: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(place), |&place| self.parents[place])
    }

    /// Whether one of the codes stands above the other, or they are the same.
    #[must_use]
    pub fn is_line(&self, a: usize, b: usize) -> bool {
        self.under(a).contains(&b) || self.under(b).contains(&a)
    }

    /// Whether a code serves an objective: it says so, it is the objective, or (unless `exact`) a code above it says so.
    #[must_use]
    pub fn serves(&self, place: usize, objective: usize, exact: bool) -> bool {
        let key = &self.rows[objective].key;
        let says = |place: usize| place == objective || self.rows[place].objectives.contains(key);
        if exact {
            says(place)
        } else {
            self.upwards(place).any(says)
        }
    }
}

/// Whether the way up from a code leads back to it.
fn in_circle(at: usize, steps: usize, parent_of: impl Fn(usize) -> Option<usize>) -> bool {
    let mut above = parent_of(at);
    for _ in 0..steps {
        match above {
            Some(place) if place == at => return true,
            Some(place) => above = parent_of(place),
            None => return false,
        }
    }
    // A circle further up: the codes of it are roots, and this one hangs on one of them.
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(key: &str, parent: Option<&str>) -> CodeRow {
        let id = |key: &str| CodeId::derived(&[key.as_bytes()]);
        CodeRow {
            id: id(key),
            key: key.to_owned(),
            kind: CodeKind::Code,
            parent: parent.map(id),
            objectives: Vec::new(),
        }
    }

    fn shape(codes: &Codes) -> Vec<String> {
        (0..codes.len())
            .map(|at| format!("{}{}", "-".repeat(codes.depth(at)), codes.row(at).key))
            .collect()
    }

    #[test]
    fn a_tree_in_the_order_of_the_codebook() {
        let codes = Codes::new(vec![
            code("krov", Some("tržnica")),
            code("novac", None),
            code("tržnica", None),
            code("curi", Some("krov")),
            code("zakup", Some("tržnica")),
            code("sam", Some("nema")),
        ]);
        assert_eq!(
            shape(&codes),
            ["novac", "tržnica", "-krov", "--curi", "-zakup", "sam"]
        );
        assert_eq!(codes.under(1), 1..5);
        assert_eq!(codes.under(0), 0..1);
        assert!(codes.is_line(1, 3) && codes.is_line(3, 1) && !codes.is_line(3, 4));
    }

    #[test]
    fn circles_do_no_harm() {
        let codes = Codes::new(vec![
            code("a", Some("b")),
            code("b", Some("a")),
            code("c", Some("a")),
            code("d", Some("d")),
        ]);
        assert_eq!(shape(&codes), ["a", "-c", "b", "d"]);
    }
}
