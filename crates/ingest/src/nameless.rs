//! Speakers that a file knows by an identifier only, as Teams writes those whose names it may not tell:
//! `1a2b3c4d-…@…`, `1a2b3c4d-…/12`.

use std::collections::BTreeSet;

use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::{Problem, Transcript};

/// Lengths of the parts of a GUID, in hexadecimal digits.
const PARTS: [usize; 5] = [8, 4, 4, 4, 12];

/// Whether a text begins with a GUID, and what follows it.
fn after_guid(text: &str) -> Option<&str> {
    let mut rest = text;
    for (at, length) in PARTS.into_iter().enumerate() {
        if at > 0 {
            rest = rest.strip_prefix('-')?;
        }
        let part = rest.get(..length)?;
        if !part.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        rest = &rest[length..];
    }
    Some(rest)
}

/// Whether a text is an identifier that names nobody: a GUID, perhaps in braces, behind the prefix of its kind
/// (`8:orgid:`), with that of its organisation (`@…`) or with numbers behind it (`/12`, `/12-0`).
pub(crate) fn is_identifier(text: &str) -> bool {
    let text = text.trim().trim_matches(['{', '}']);
    let text = text.rsplit_once(':').map_or(text, |(_, id)| id);
    let Some(rest) = after_guid(text) else {
        return false;
    };
    let rest = rest.trim_start_matches('}');
    match rest.chars().next() {
        None => true,
        Some('@') => after_guid(&rest[1..]).is_some_and(str::is_empty),
        Some('/' | '-' | '_' | '#') => rest[1..]
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'/' | b'_')),
        Some(_) => false,
    }
}

/// Adds a problem where speakers have identifiers for names.
pub(crate) fn note(transcript: &mut Transcript) {
    let mut speakers = BTreeSet::new();
    let mut first = None;
    for turn in &transcript.turns {
        let Some(label) = &turn.speaker else { continue };
        let named =
            (transcript.speakers.iter()).any(|known| known.label == *label && known.name.is_some());
        if is_identifier(label) && !named && speakers.insert(label.as_str()) {
            first.get_or_insert((turn.span.start(), label));
        }
    }
    let Some((at, label)) = first else { return };
    let line = (transcript.marks.iter())
        .find(|mark| mark.kind == MarkKind::Line && mark.at() == at)
        .and_then(|mark| mark.text.parse().ok());
    let who = match speakers.len() {
        1 => "1 speaker has an identifier and no name".to_owned(),
        many => format!("{many} speakers have identifiers and no names"),
    };
    transcript.problems.push(Problem {
        kind: "ids-for-names",
        message: format!(
            "{who} (`{label}`): `verbatim participants import` takes a sheet with the identifier as label and the name, \
             `verbatim participants set PROJECT LABEL --name NAME` names one of them"
        ),
        line,
    });
}

/// What to say of captions whose cues have identifiers of Teams, and neither voices nor labels.
pub(crate) fn no_voices() -> Problem {
    Problem {
        kind: "ids-for-names",
        message: "the cues have identifiers of Teams and nobody is named, so no turn has a speaker: export the transcript \
                  as DOCX, which names those who allow it, or write `Name:` before their words"
            .to_owned(),
        line: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{imported, problems};

    const GUID: &str = "1a2b3c4d-0f9e-4c5b-8a7d-1234567890ab";

    #[test]
    fn identifiers_and_names() {
        for id in [
            GUID.to_owned(),
            GUID.to_uppercase(),
            format!("{{{GUID}}}"),
            format!("{GUID}@{GUID}"),
            format!("8:orgid:{GUID}"),
            format!("{GUID}/12"),
            format!("{GUID}/12-0"),
        ] {
            assert!(is_identifier(&id), "{id}");
        }
        for name in [
            "Ana".to_owned(),
            "P3".to_owned(),
            "1a2b3c4d".to_owned(),
            format!("{GUID} Ana"),
            format!("{GUID}@example.org"),
            format!("Ģirts ({GUID})"),
        ] {
            assert!(!is_identifier(&name), "{name}");
        }
    }

    #[test]
    fn speakers_of_teams_without_names_are_told() {
        let file = format!(
            "WEBVTT\n\n{GUID}/9-0\n00:01.000 --> 00:02.000\n<v {GUID}@{GUID}>Što ćemo?</v>\n\n\
             {GUID}/9-1\n00:02.000 --> 00:03.000\n<v Žana>Nezinu.</v>\n\n\
             00:03.000 --> 00:04.000\n<v {GUID}/3>Niente.</v>\n"
        );
        let transcript = imported("a.vtt", file.as_bytes());
        let told: Vec<_> = (transcript.problems.iter())
            .map(|problem| (problem.kind, problem.line))
            .collect();
        assert_eq!(told, [("ids-for-names", Some(4))]);
        let message = &transcript.problems[0].message;
        assert!(
            message.starts_with("2 speakers") && message.contains("participants import"),
            "{message}"
        );
        let json = format!("[{{\"speaker\": \"{GUID}\", \"start\": 1, \"text\": \"Labdien.\"}}]");
        assert_eq!(problems("a.json", json.as_bytes()), ["ids-for-names"]);
        let ids_of_cues = file.replace(&format!("<v {GUID}@{GUID}>"), "");
        let ids_of_cues = ids_of_cues
            .replace(&format!("<v {GUID}/3>"), "")
            .replace("<v Žana>", "");
        assert_eq!(problems("a.vtt", ids_of_cues.as_bytes()), ["ids-for-names"]);
        let named = file.replace(GUID, "Ana");
        assert!(problems("a.vtt", named.as_bytes()).is_empty());
    }
}
