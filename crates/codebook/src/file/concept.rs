//! One concept of `lexicon`.

use verbatim_model::project::Concept;

use super::fields::{self, required};
use super::node::Node;
use super::shape::{CONCEPT_KEYS, ConceptPlaces};
use crate::finding::Findings;

/// A concept and its places; `None` where it has no key.
pub(super) fn read(node: &Node, findings: &mut Findings<'_>) -> Option<(Concept, ConceptPlaces)> {
    let concept = fields::table(node, "a concept", CONCEPT_KEYS, findings)?;
    let key = required(concept, "key", "a concept", findings)
        .and_then(|node| fields::key(node, "key", findings));
    let mut each = Vec::new();
    let terms = required(concept, "terms", "a concept", findings).map(|node| {
        fields::by_language(node, "`terms`", findings, |node, findings| {
            let found = fields::texts(node, "`terms`", findings);
            let terms = found.iter().map(|(term, _)| term.clone()).collect();
            each.extend(found);
            Some(terms)
        })
    });
    if terms.is_some() && each.is_empty() {
        findings.error(
            concept.place("terms"),
            "a concept has no terms in any language",
            (),
        );
    }
    let places = ConceptPlaces {
        key: concept.place("key"),
        terms: concept.place("terms"),
        each,
    };
    Some((
        Concept {
            key: key?,
            terms: terms.unwrap_or_default(),
        },
        places,
    ))
}
