//! Rules and terms: whether they can be read, and whether the concepts they name exist.

use std::collections::BTreeSet;
use std::ops::Range;

use verbatim_query::{QueryError, parse, parse_term};

use crate::file::{Draft, source_offset};
use crate::finding::Findings;
use crate::nearest::did_you_mean;

pub(super) fn check(draft: &Draft, findings: &mut Findings<'_>) {
    let Draft { codebook, places } = draft;
    let concepts: BTreeSet<&str> = (codebook.lexicon.iter())
        .map(|concept| concept.key.as_str())
        .collect();
    for (code, places) in codebook.codes.iter().zip(&places.codes) {
        for (rule, places) in code.rules.iter().zip(&places.rules) {
            query(&rule.query, &places.query, &concepts, findings);
            if let Some(unless) = &rule.unless {
                query(unless, &places.unless, &concepts, findings);
            }
        }
    }
    for concept in &places.concepts {
        for (term, span) in &concept.each {
            if let Err(error) = parse_term(term) {
                report(error, span, findings);
            }
        }
    }
}

fn query(
    text: &str,
    literal: &Range<usize>,
    concepts: &BTreeSet<&str>,
    findings: &mut Findings<'_>,
) {
    let query = match parse(text) {
        Ok(query) => query,
        Err(error) => return report(error, literal, findings),
    };
    if let Err(error) = query.forbid_in_rules() {
        report(error, literal, findings);
    }
    for (concept, span) in query.concepts() {
        if !concepts.contains(concept) {
            let hint = did_you_mean(concept, concepts.iter().copied())
                .unwrap_or_else(|| "add it to the lexicon of this codebook".to_owned());
            let at = place(literal, span.start, findings);
            findings.error(at, format!("no concept `{concept}`"), hint);
        }
    }
}

fn report(error: QueryError, literal: &Range<usize>, findings: &mut Findings<'_>) {
    let at = place(literal, error.span.start, findings);
    findings.error(at, error.message, error.hint);
}

/// The byte of the file that writes byte `offset` of the text of `literal`.
fn place(literal: &Range<usize>, offset: usize, findings: &Findings<'_>) -> usize {
    literal.start + source_offset(findings.source(literal), offset)
}
