//! Italian verbs with pronouns at their end: `darglielo`, `andiamoci`, `vedendola`.

/// Pronouns that follow an infinitive or a gerund.
const CLITICS: &[&str] = &[
    "mi", "ti", "ci", "vi", "si", "lo", "la", "li", "le", "gli", "ne", "melo", "mela", "meli",
    "mele", "mene", "telo", "tela", "teli", "tele", "tene", "celo", "cela", "celi", "cele", "cene",
    "velo", "vela", "veli", "vele", "vene", "selo", "sela", "seli", "sele", "sene", "glielo",
    "gliela", "glieli", "gliele", "gliene",
];

/// Pairs of form and lemma for the infinitives and gerunds of a lexicon.
pub(super) fn forms(lexicon: &[(String, String)]) -> Vec<(String, String)> {
    let mut forms = Vec::new();
    for (form, lemma) in lexicon {
        let host = if form == lemma && ["are", "ere", "ire"].iter().any(|end| form.ends_with(end)) {
            form.strip_suffix('e')
        } else if form == lemma && form.ends_with("rre") {
            form.strip_suffix("re")
        } else if form != lemma && form.ends_with("ndo") && lemma.ends_with("re") {
            Some(form.as_str())
        } else {
            None
        };
        if let Some(host) = host {
            forms.extend(
                CLITICS
                    .iter()
                    .map(|clitic| (format!("{host}{clitic}"), lemma.clone())),
            );
        }
    }
    forms
}
