//! What an erasure looks for in which column. Each column that holds text is decided here, by name.

/// What an erasure does with the texts of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Treatment {
    /// It holds words of closed lists, or what many people share.
    Leave,
    /// It says who a participant is: the rows of the person go, other rows stay.
    Person,
    /// It may hold names.
    Names,
    /// It is written by people, and may quote.
    Words,
    /// It is written by people as a key that others refer to.
    Key,
    /// It is a query.
    Query,
    /// A sentence of the log: what people wrote stands in marks in it, or after a colon.
    Sentence,
}

/// Table, column, treatment.
const COLUMNS: &[(&str, &str, Treatment)] = {
    use Treatment::{Key, Leave, Names, Person, Query, Sentence, Words};
    &[
        ("operation", "sentence", Sentence),
        ("coder", "name", Leave),
        ("project", "title", Names),
        ("project", "languages", Leave),
        ("project", "codebook_key", Leave),
        ("project", "codebook_version", Leave),
        ("session", "key", Names),
        ("session", "kind", Leave),
        ("session", "date", Leave),
        ("session", "country", Leave),
        ("session", "territory", Leave),
        ("source", "name", Names),
        ("source", "format", Leave),
        ("source", "encoding", Leave),
        ("participant", "number", Names),
        ("participant", "name", Person),
        ("participant", "role", Leave),
        ("participant", "group", Person),
        ("participant", "organisation", Person),
        ("participant", "territory", Person),
        ("participant", "consent", Leave),
        ("participant", "embargo", Leave),
        ("attribute", "key", Person),
        ("attribute", "value", Person),
        ("speaker", "label", Person),
        ("code", "key", Key),
        ("code", "kind", Leave),
        ("code", "color", Leave),
        ("code_objective", "objective", Key),
        ("code_text", "field", Leave),
        ("code_text", "language", Leave),
        ("code_text", "text", Words),
        ("code_example", "language", Leave),
        ("code_example", "text", Words),
        ("code_rule", "language", Leave),
        ("code_rule", "query", Query),
        ("code_rule", "unit", Leave),
        ("code_rule", "unless", Query),
        ("code_rule", "roles", Leave),
        ("term", "concept", Key),
        ("term", "language", Leave),
        ("term", "text", Query),
        ("coding", "status", Leave),
        ("coding", "rules", Key),
        ("coding", "codebook_version", Leave),
        ("judgement", "status", Leave),
        ("memo", "target", Leave),
        ("memo", "text", Words),
        ("priority", "key", Names),
        ("priority", "claim", Words),
        ("priority", "owner", Names),
        ("priority", "state", Leave),
        ("priority", "query", Query),
        ("priority_territory", "territory", Leave),
        ("priority_objective", "objective", Key),
        ("link", "kind", Leave),
        ("link", "shown", Words),
        ("link", "paraphrase", Words),
        ("saved_query", "name", Words),
        ("saved_query", "query", Query),
        ("turn_language", "language", Leave),
        ("circumstance", "kind", Leave),
        ("circumstance", "value", Names),
        ("erasure", "reason", Words),
        ("validation", "key", Names),
        ("validation", "objective", Key),
        ("validation", "wording", Words),
        ("validation", "method", Leave),
        ("validation", "outcome", Leave),
        ("validation", "note", Words),
        ("confidence", "methodological", Leave),
        ("confidence", "methodological_reason", Words),
        ("confidence", "coherence", Leave),
        ("confidence", "coherence_reason", Words),
        ("confidence", "adequacy", Leave),
        ("confidence", "adequacy_reason", Words),
        ("confidence", "relevance", Leave),
        ("confidence", "relevance_reason", Words),
        ("confidence", "overall", Leave),
        ("confidence", "explanation", Words),
        ("looked", "note", Words),
        ("framework_cell", "summary", Words),
        ("translation", "language", Leave),
        ("translation", "text", Words),
        ("translation", "maker", Names),
        ("translation", "date", Leave),
        ("own_translation", "original", Words),
        ("own_translation", "language", Leave),
        ("own_translation", "text", Words),
        ("own_translation", "maker", Names),
        ("own_translation", "date", Leave),
        ("practice", "key", Names),
        ("practice", "title", Words),
        ("practice", "territory", Leave),
        ("practice", "description", Words),
        ("lesson", "text", Words),
        ("remark", "reviewer", Names),
        ("remark", "date", Leave),
        ("remark", "text", Words),
        ("remark", "answer", Words),
        ("stakeholder", "key", Names),
        ("stakeholder", "organisation", Words),
        ("stakeholder", "names", Words),
        ("stakeholder", "territory", Leave),
        ("stakeholder", "kind", Leave),
        ("stakeholder", "sector", Words),
        ("stakeholder", "role", Words),
        ("contact", "person", Names),
        ("contact", "email", Words),
        ("contact", "telephone", Words),
        ("contact", "note", Words),
        ("rating", "rater", Names),
        ("rating", "influence_reason", Words),
        ("rating", "interest_reason", Words),
        ("citation", "status", Leave),
        ("challenge", "key", Names),
        ("challenge", "text", Words),
        ("challenge", "territory", Leave),
        ("solution", "key", Names),
        ("solution", "text", Words),
        ("solution", "territory", Leave),
        ("vote", "method", Leave),
        ("vote", "note", Words),
        ("action", "key", Names),
        ("action", "title", Words),
        ("action", "title_en", Words),
        ("action", "territories", Leave),
        ("action", "description", Words),
        ("action", "practices", Key),
        ("action", "beneficiaries", Words),
        ("action", "start", Leave),
        ("action", "end", Leave),
        ("action", "currency", Leave),
        ("action", "revenue", Words),
        ("action", "values", Leave),
        ("action", "principles", Leave),
        ("funding", "programme", Words),
        ("funding", "certainty", Leave),
        ("indicator", "name", Words),
        ("indicator", "unit", Words),
        ("indicator", "baseline", Words),
        ("indicator", "target", Words),
        ("indicator", "date", Leave),
        ("risk", "text", Words),
        ("risk", "mitigation", Words),
        ("follow_up", "kind", Leave),
        ("follow_up", "text", Words),
        ("step", "key", Key),
        ("step", "title", Words),
        ("step", "start", Leave),
        ("step", "end", Leave),
        ("step", "owner", Names),
        ("step", "after", Key),
        ("decision", "check", Leave),
        ("decision", "why", Words),
    ]
};

/// Columns in which no two rows may have the same text.
pub(super) const UNIQUE: &[(&str, &str)] = &[
    ("session", "key"),
    ("source", "name"),
    ("participant", "number"),
    ("priority", "key"),
    ("saved_query", "name"),
    ("validation", "key"),
    ("practice", "key"),
    ("stakeholder", "key"),
    ("challenge", "key"),
    ("solution", "key"),
    ("action", "key"),
];

/// What is done with a column.
pub(super) fn treatment(table: &str, column: &str) -> Treatment {
    COLUMNS
        .iter()
        .find(|(of, name, _)| (*of, *name) == (table, column))
        .map_or(Treatment::Leave, |(.., treatment)| *treatment)
}

/// Whether somebody decided what is done with a column.
#[cfg(test)]
pub(super) fn is_decided(table: &str, column: &str) -> bool {
    COLUMNS
        .iter()
        .any(|(of, name, _)| (*of, *name) == (table, column))
}

#[cfg(test)]
mod tests {
    use super::*;
    use verbatim_model::id::ReplicaId;
    use verbatim_store::Store;

    #[test]
    fn every_column_that_holds_text_is_decided() {
        let folder = tempfile::tempdir().expect("a folder");
        let replica = ReplicaId(verbatim_model::id::derived_uuid(&[b"replica"]));
        let store = Store::create(&folder.path().join("p"), replica).expect("a project");
        let columns = store.text_columns().expect("columns");
        let undecided: Vec<_> = (columns.iter())
            .filter(|(table, column)| !is_decided(table, column))
            .collect();
        assert!(
            undecided.is_empty(),
            "say in COLUMNS what `verbatim erase` does with {undecided:?}"
        );
        for (table, column, _) in COLUMNS {
            assert!(
                columns.contains(&(table, column)),
                "there is no {table}.{column}"
            );
        }
    }
}
