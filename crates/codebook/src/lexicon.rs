//! The concepts of a codebook, for `lex:`.

use std::collections::BTreeMap;

use verbatim_language::Language;
use verbatim_model::project::Concept;
use verbatim_query::Lexicon;

/// Concepts by key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConceptLexicon {
    concepts: BTreeMap<String, Vec<(Language, Vec<String>)>>,
}

impl ConceptLexicon {
    /// The lexicon of `concepts`; terms in languages that we do not analyse are left out.
    #[must_use]
    pub fn new(concepts: &[Concept]) -> Self {
        let concepts = concepts.iter().map(|concept| {
            let terms = (concept.terms.iter()).filter_map(|(tag, terms)| {
                Some((Language::from_code(tag.as_str())?, terms.clone()))
            });
            (concept.key.clone(), terms.collect())
        });
        Self {
            concepts: concepts.collect(),
        }
    }
}

impl Lexicon for ConceptLexicon {
    fn terms(&self, concept: &str) -> Option<Vec<(Language, Vec<String>)>> {
        self.concepts.get(concept).cloned()
    }

    fn keys(&self) -> Vec<String> {
        self.concepts.keys().cloned().collect()
    }
}
