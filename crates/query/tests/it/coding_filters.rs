//! Filters on codings bind to one and the same coding within an AND group.

use std::sync::Arc;

use verbatim_language::Analyser;
use verbatim_query::{
    CodingFacts, CompiledQuery, Facts, Field, NoLexicon, Status, TurnText, parse,
};

struct Turn {
    codings: Vec<CodingFacts>,
}

impl Facts for Turn {
    fn holds(&self, field: Field, value: &str) -> bool {
        assert!(
            !field.is_about_coding() && field != Field::Lang,
            "asked for {field}"
        );
        (field, value) == (Field::Role, "expert")
    }

    fn codings(&self) -> &[CodingFacts] {
        &self.codings
    }
}

fn coding(code: &str, objectives: &[&str], coder: &str, status: Status) -> CodingFacts {
    CodingFacts {
        code: code.to_owned(),
        objectives: objectives.iter().map(|key| (*key).to_owned()).collect(),
        coder: coder.to_owned(),
        status,
    }
}

#[test]
fn one_group_is_about_one_coding() {
    let facts = Turn {
        codings: vec![
            coding("trust", &["obj-2", "obj-5"], "Ana Marić", Status::Accepted),
            coding("money", &["obj-4"], "rules", Status::Suggested),
            coding("place", &[], "Ivo", Status::Rejected),
            coding("money", &["obj-4"], "Ivo", Status::Rejected),
        ],
    };
    let analyser = Arc::new(Analyser::new());
    for (query, expected) in [
        ("code:trust", true),
        ("code:Trust", true),
        ("code:other", false),
        ("code:trust coder:\"ana marić\"", true),
        ("code:trust coder:rules", false),
        ("code:trust AND (coder:rules OR coder:\"Ana Marić\")", true),
        ("(code:trust OR code:money) coder:rules", true),
        (
            "(code:trust OR code:money) coder:rules status:accepted",
            false,
        ),
        ("objective:obj-2 objective:obj-5", true),
        ("objective:obj-2 objective:obj-4", false),
        // Rejected codings only when asked for.
        ("code:place", false),
        ("code:place status:rejected", true),
        ("coder:Ivo", false),
        ("coder:Ivo status:rejected", true),
        ("code:money status:rejected coder:rules", false),
        ("code:trust status:rejected", false),
        ("code:place (status:rejected OR status:accepted)", true),
        ("NOT code:place", true),
        ("NOT status:rejected", false),
        // Several codes are a coding each.
        ("code:trust code:money", true),
        ("code:trust code:money coder:rules", false),
        ("code:trust code:other", false),
        // NOT is about the turn: no coding of it fits.
        ("code:trust NOT code:money", false),
        ("code:trust NOT code:other", true),
        ("code:trust NOT coder:rules", false),
        ("code:trust NOT (code:trust coder:rules)", true),
        // Parentheses with AND in them are a group of their own.
        (
            "(code:trust coder:\"Ana Marić\") (code:money coder:rules)",
            true,
        ),
        (
            "code:trust coder:\"Ana Marić\" code:money coder:rules",
            false,
        ),
        ("(code:trust status:accepted) coder:rules", true),
        ("code:trust OR code:other", true),
        ("(code:trust coder:rules) OR (code:money coder:rules)", true),
        // Filters on the turn and words stand beside.
        ("role:expert code:trust zadruga", true),
        ("role:moderator code:trust", false),
    ] {
        let parsed = parse(query).expect(query);
        let compiled = CompiledQuery::new(&parsed, &NoLexicon, Arc::clone(&analyser)).expect(query);
        let turn = TurnText::new("zadruga", None, &analyser);
        assert_eq!(
            compiled.matches(&turn, &facts).is_some(),
            expected,
            "{query}"
        );
    }
}
