//! Words for roles, as sheets and labels have them.

use verbatim_model::participant::Role;

/// Roles as people write them in the four languages; lower case, without diacritics.
pub(crate) const ROLES: &[(Role, &[&str])] = &[
    (
        Role::Moderator,
        &[
            "moderator",
            "moderatorica",
            "moderatori",
            "voditelj",
            "voditeljica",
            "fasilitator",
            "fasilitatorica",
            "intervjuer",
            "intervjuerka",
            "anketar",
            "anketarka",
            "facilitator",
            "interviewer",
            "moderatore",
            "moderatrice",
            "intervistatore",
            "intervistatrice",
            "facilitatore",
            "facilitatrice",
            "moderators",
            "vaditajs",
            "vaditaja",
            "intervetajs",
            "intervetaja",
            "ispitivac",
            "ispitivacica",
            "fasilitators",
            "fasilitatore",
            "conduttore",
            "conduttrice",
            "host",
        ],
    ),
    (
        Role::Expert,
        &[
            "expert",
            "strucnjak",
            "strucnjakinja",
            "ekspert",
            "eksperts",
            "eksperte",
            "esperto",
            "esperta",
        ],
    ),
    (
        Role::Participant,
        &[
            "participant",
            "interviewee",
            "respondent",
            "sudionik",
            "sudionica",
            "sugovornik",
            "sugovornica",
            "ispitanik",
            "ispitanica",
            "kazivac",
            "kazivacica",
            "respondents",
            "respondente",
            "intervejamais",
            "intervejama",
            "intervistato",
            "intervistata",
            "rispondente",
            "dalibnieks",
            "dalibniece",
            "partecipante",
        ],
    ),
    (
        Role::Observer,
        &[
            "observer",
            "promatrac",
            "promatracica",
            "noverotajs",
            "noverotaja",
            "osservatore",
            "osservatrice",
        ],
    ),
];

/// Short labels that stand for a role in transcripts, with a number behind them or none; lower case.
const SHORT: &[(Role, &[&str])] = &[
    (
        Role::Moderator,
        &["mod", "int", "interv", "fac", "vod", "vad"],
    ),
    (Role::Participant, &["part", "resp", "sud", "dal"]),
];

/// The role that a label names, with the word that does: `Moderatorica Ana`, `Dalībnieks 4`, `INT`, `P3`.
pub(crate) fn role_in(label: &str) -> Option<(Role, String)> {
    let plain = verbatim_language::fold(label);
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .collect();
    let of = |table: &[(Role, &[&str])], word: &str| {
        (table.iter())
            .find(|(_, names)| names.contains(&word))
            .map(|(role, _)| *role)
    };
    if let [only] = words.as_slice()
        && let Some(role) = of(SHORT, only)
    {
        return Some((role, label.trim().to_owned()));
    }
    // `P3`, as focus groups number their participants; `P` alone may be anybody.
    let numbered = plain.strip_prefix(['p', 'r']).unwrap_or_default();
    if !numbered.is_empty() && numbered.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some((Role::Participant, label.trim().to_owned()));
    }
    words
        .iter()
        .find_map(|word| Some((of(ROLES, word)?, (*word).to_owned())))
}

/// The role that a file names in a field of its own: a word for a role as above, `chair` (who leads a sitting, in
/// ParlaMint) or `Investigator` (CHAT).
pub(crate) fn role_named(word: &str) -> Option<Role> {
    if ["chair", "investigator"].contains(&verbatim_language::fold(word).as_str()) {
        return Some(Role::Moderator);
    }
    role_in(word).map(|(role, _)| role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_name_a_role() {
        for label in [
            "Moderator",
            "MODERATORICA",
            "Voditeljica 2",
            "Vadītāja",
            "Intervētājs",
            "Intervistatore",
            "Interviewer 1",
            "INT",
            "Mod2",
            "Moderatrice Anna",
            "Ispitivač",
        ] {
            assert_eq!(
                role_in(label).map(|(role, _)| role),
                Some(Role::Moderator),
                "{label}"
            );
        }
        for label in [
            "Sudionica 3",
            "Dalībnieks 4",
            "Partecipante",
            "P3",
            "Participant A",
            "Ispitanik",
            "R12",
        ] {
            assert_eq!(
                role_in(label).map(|(role, _)| role),
                Some(Role::Participant),
                "{label}"
            );
        }
        for label in [
            "Ana",
            "P",
            "I",
            "DB",
            "S02",
            "Speaker 1",
            "Modesta",
            "Hostić",
            "PR",
            "R2D2",
        ] {
            assert_eq!(role_in(label), None, "{label}");
        }
    }
}
