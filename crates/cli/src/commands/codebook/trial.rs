//! What a codebook file would code, for people.

use verbatim_engine::{RuleTrial, TrialExample, counted};

/// A paragraph for each rule.
pub fn shown(rows: &[RuleTrial]) -> String {
    let paragraphs: Vec<String> = rows.iter().map(paragraph).collect();
    paragraphs.join("\n\n")
}

fn paragraph(row: &RuleTrial) -> String {
    let mut lines = vec![match (&row.rule, &row.query, row.unit) {
        (Some(rule), Some(query), Some(unit)) => format!("{rule}  {query}  ({unit})"),
        _ => format!("{}  all its rules", row.code),
    }];
    lines.push(format!(
        "  {} in {} of {}",
        counted(row.passages, "passage"),
        counted(row.turns, "turn"),
        counted(row.sessions, "session"),
    ));
    lines.push(agreement(row));
    lines.extend(row.examples.iter().map(example));
    lines.join("\n")
}

/// Precision and recall, each with the figures that it is made of.
fn agreement(row: &RuleTrial) -> String {
    if row.accepted + row.rejected == 0 {
        return "  precision -  recall -  (nobody accepted or rejected a passage that it reads)"
            .to_owned();
    }
    let figure = |share: Option<f64>| share.map_or("-".to_owned(), |share| format!("{share:.2}"));
    // Where nobody rejects, a high precision means nothing.
    let all_accepted = if row.rejected == 0 {
        ", none rejected"
    } else {
        ""
    };
    format!(
        "  precision {} ({} of {} judged{all_accepted})  recall {} ({} of {} accepted)",
        figure(row.precision),
        row.right,
        row.right + row.wrong,
        figure(row.recall),
        row.found,
        row.accepted,
    )
}

fn example(example: &TrialExample) -> String {
    let who = (example.participant.as_deref())
        .or(example.speaker.as_deref())
        .map(|who| format!(" {who}"))
        .unwrap_or_default();
    let words = example.quote.split_whitespace().collect::<Vec<_>>();
    format!(
        "  - {}{who}, {}:{}-{}: {}",
        example.session,
        example.source,
        example.start,
        example.end,
        words.join(" ")
    )
}
