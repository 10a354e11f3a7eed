//! The English sentences and labels that every format shares.

use verbatim_analysis::evidence::{Count, Figure, Figures, Flag};
use verbatim_model::consent::Consent;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::priority::LinkKind;
use verbatim_model::session::SessionKind;
use verbatim_model::term::Term as _;

use crate::view::{PlaceView, PriorityView};

/// `1 quote`, `2 quotes`.
pub(crate) fn number(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// `7 of 18`, or `7` without denominator.
pub(crate) fn count(count: Count) -> String {
    match count.of {
        Some(of) => format!("{} of {of}", count.n),
        None => count.n.to_string(),
    }
}

/// What a figure is called in a table.
pub(crate) fn figure(figure: Figure) -> &'static str {
    match figure {
        Figure::Mentions => "Mentions",
        Figure::Speakers => "Speakers",
        Figure::Sessions => "Sessions",
        Figure::FocusGroups => "Focus groups",
        Figure::Interviews => "Interviews",
        Figure::Workshops => "Workshops",
        Figure::Groups => "Stakeholder groups",
        Figure::Territories => "Territories",
        Figure::Languages => "Languages",
    }
}

/// The heading over the quotes of a kind.
pub(crate) fn kind(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::Supports => "Supporting",
        LinkKind::Qualifies => "Qualifying",
        LinkKind::Contradicts => "Contradicting",
        LinkKind::Context => "Context",
    }
}

/// What a flag is called.
pub(crate) fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::OneVoice => "one voice",
        Flag::OneGroup => "one group",
        Flag::OneSession => "one session",
        Flag::OneTerritory => "one territory",
        Flag::OnlyExperts => "only experts",
        Flag::Contradicted => "contradicted",
        Flag::Stale => "stale",
        Flag::RolesUnset => "roles unset",
    }
}

/// What a session was.
pub(crate) fn session_kind(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Interview => "interview",
        SessionKind::FocusGroup => "focus group",
        SessionKind::Workshop => "workshop",
        SessionKind::Document => "document",
        SessionKind::Unknown => "session of unknown kind",
    }
}

/// The English name of a language, or its code.
pub(crate) fn language(tag: LanguageTag) -> String {
    match tag.as_str() {
        "hr" => "Croatian".to_owned(),
        "lv" => "Latvian".to_owned(),
        "it" => "Italian".to_owned(),
        "en" => "English".to_owned(),
        code => code.to_owned(),
    }
}

/// `01:02:03` from milliseconds.
pub(crate) fn time(ms: u64) -> String {
    let seconds = ms / 1000;
    format!(
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    )
}

/// The figures of a priority in a sentence.
pub(crate) fn evidence_line(
    supports: &Figures,
    qualifies: &Figures,
    contradicts: &Figures,
) -> String {
    format!(
        "{}. {}; {}.",
        clause(supports, ["supports the claim", "support the claim"]),
        clause(qualifies, ["qualifies it", "qualify it"]),
        lower_first(&clause(contradicts, ["contradicts it", "contradict it"])),
    )
}

fn clause(figures: &Figures, [one, many]: [&str; 2]) -> String {
    let mentions = number(figures.mentions.n, "mention", "mentions");
    if figures.mentions.n == 0 {
        return format!("No quote {one}");
    }
    if figures.speakers.n == 0 {
        return format!(
            "No single known speaker {one} ({mentions} from documents or from several people at once)"
        );
    }
    format!(
        "{} in {} {} ({mentions})",
        count_of(figures.speakers, "speaker", "speakers"),
        count_of(figures.sessions, "session", "sessions"),
        if figures.speakers.n == 1 { one } else { many },
    )
}

/// `1 of 1 session`, `1 of 6 sessions`: the noun goes with what is counted out of.
fn count_of(figure: Count, one: &str, many: &str) -> String {
    let noun = if figure.of == Some(1) { one } else { many };
    format!("{} {noun}", count(figure))
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(chars).collect()
    })
}

/// What a priority's figures are counted out of, in a sentence.
pub(crate) fn scope_line(territories: &[String], sessions: usize, speakers: usize) -> String {
    let place = if territories.is_empty() {
        "in all territories".to_owned()
    } else {
        format!("in {}", territories.join(", "))
    };
    format!(
        "Counted out of {} {place} and the {} who attended, the silent included; moderators and observers never \
         count. A mention is one speaker’s linked words in one turn: two coders on the same words are one mention.",
        number(sessions, "session", "sessions"),
        number(
            speakers,
            "participant or expert",
            "participants and experts"
        ),
    )
}

/// Whose a quote is and where it stands, piece by piece.
pub(crate) fn attribution(place: &PlaceView) -> Vec<String> {
    let mut pieces = Vec::new();
    let who = place.participant.clone().or_else(|| place.speaker.clone());
    pieces.push(match (&place.name, who) {
        (Some(name), Some(who)) => format!("{name} ({who})"),
        (None, Some(who)) => who,
        (_, None) => "no speaker stated".to_owned(),
    });
    pieces.extend(place.role.map(|role| role.to_string()));
    pieces.extend(place.group.clone());
    pieces.push(format!(
        "{} ({})",
        place.session,
        session_kind(place.session_kind)
    ));
    pieces.extend(place.territory.clone());
    pieces.push(match place.start_ms {
        Some(ms) => format!("{}, turn {} at {}", place.source, place.turn, time(ms)),
        None => format!("{}, turn {}", place.source, place.turn),
    });
    pieces.extend(place.language.map(language));
    if place.consent == Some(Consent::NotRecorded) {
        pieces.push("consent not recorded".to_owned());
    }
    if place.stale {
        pieces.push("stale".to_owned());
    }
    pieces
}

/// The heading over the quotes of a kind with their number: `Supporting quotes (3)`.
pub(crate) fn quotes_heading(priority: &PriorityView, of: LinkKind) -> String {
    let quotes = priority.quotes.iter().filter(|quote| quote.link == of);
    format!("{} quotes ({})", kind(of), quotes.count())
}

/// The kind of link that a heading over quotes names, as [`quotes_heading`] writes it.
pub(crate) fn headed_kind(heading: &str) -> Option<LinkKind> {
    let (name, _) = heading.trim().split_once(" quotes (")?;
    LinkKind::ALL.iter().copied().find(|&of| kind(of) == name)
}

/// How the report was made.
pub(crate) const METHOD: [&str; 4] = [
    "Every quote is a stretch of a stored source text, letter for letter in the language in which it was said. […] marks \
     words left out and [pseudonym] a name masked; both are recorded.",
    "Quotes are numbered by source name and position over the whole report: the same words keep their number under \
     every priority. The manifest at the end gives for each number the source, the first code point and the code point \
     after the last in the source’s canonical text, and the SHA-256 of the words in UTF-8. “verbatim verify” holds this \
     report against the stored texts.",
    "No name is printed unless the person allowed it. Quotes of people who allowed paraphrase only are counted and not \
     printed; words of people who refused use are neither counted nor printed; quotes of people who were not asked are \
     printed by participant number and marked “consent not recorded”.",
    "The figures describe these sessions and these people. They are no percentages of any population.",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(mentions: usize, speakers: usize) -> Figures {
        let count = |n| Count { n, of: Some(18) };
        Figures {
            mentions: Count {
                n: mentions,
                of: None,
            },
            speakers: count(speakers),
            sessions: count(1),
            focus_groups: count(0),
            interviews: count(0),
            workshops: count(0),
            groups: count(0),
            territories: count(0),
            languages: count(0),
        }
    }

    #[test]
    fn the_evidence_line_says_who_and_where() {
        assert_eq!(
            evidence_line(&figures(9, 7), &figures(1, 1), &figures(0, 0)),
            "7 of 18 speakers in 1 of 18 sessions support the claim (9 mentions). \
             1 of 18 speakers in 1 of 18 sessions qualifies it (1 mention); no quote contradicts it."
        );
        assert_eq!(
            evidence_line(&figures(0, 0), &figures(0, 0), &figures(2, 0)),
            "No quote supports the claim. No quote qualifies it; no single known speaker contradicts it \
             (2 mentions from documents or from several people at once)."
        );
    }

    #[test]
    fn times_are_hours_minutes_seconds() {
        for (ms, text) in [
            (0, "00:00:00"),
            (751_999, "00:12:31"),
            (360_000_000, "100:00:00"),
        ] {
            assert_eq!(time(ms), text);
        }
    }
}
