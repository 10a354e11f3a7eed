//! The sentences and labels that every format shares, in the language of the report.
//!
//! The words stand in one Fluent file for each language; what is made of them stands here.

mod asked;
mod evidence;
mod language;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use verbatim_analysis::evidence::{COUNTING_RULE, Count, Figure, Flag};
use verbatim_model::consent::Consent;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::money::Money;
use verbatim_model::priority::LinkKind;
use verbatim_model::session::SessionKind;
use verbatim_model::term::Term as _;

pub use language::ReportLanguage;

use crate::naming::person_told;
use crate::sheet::SheetCell;
use crate::view::{PlaceView, PriorityView, TranslationView};
use crate::words::GAP;

/// The words of one language.
pub(crate) struct Wording {
    language: ReportLanguage,
    bundle: FluentBundle<FluentResource>,
}

impl Wording {
    pub fn of(language: ReportLanguage) -> Self {
        Self::with(language, None)
    }

    /// The same, where some messages say something else, in Fluent.
    pub fn with(language: ReportLanguage, instead: Option<&str>) -> Self {
        let locale = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        // Marks of direction would stand among the words of quotes' places; all four languages run to the right.
        bundle.set_use_isolating(false);
        // What cannot be read would be missing, which a test excludes.
        let resource = FluentResource::try_new(language.messages().to_owned())
            .unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        if let Some(instead) = instead {
            // A template was checked when it was read.
            let resource = FluentResource::try_new(instead.to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        bundle.set_formatter(Some(match language {
            ReportLanguage::English => number::<',', 4, _>,
            ReportLanguage::Croatian | ReportLanguage::Italian => number::<'.', 4, _>,
            ReportLanguage::Latvian => number::<'\u{a0}', 5, _>,
        }));
        Self { language, bundle }
    }

    pub fn language(&self) -> ReportLanguage {
        self.language
    }

    /// A message without variables.
    pub fn say(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// A message with its variables.
    pub fn fill(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.message(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// A message, where there is one.
    pub fn message(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut arguments = FluentArgs::new();
        for &(name, value) in values {
            match value {
                Value::Number(n) => {
                    arguments.set(name, FluentNumber::from(n));
                }
                Value::Text(text) => arguments.set(name, FluentValue::from(text)),
            }
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors);
        Some(text.replace('\n', " "))
    }

    /// A count as the language writes it: `1,234`, `1.234`.
    pub fn number(&self, n: usize) -> String {
        self.fill("number", &[("n", n.into())])
    }

    /// A number with a fraction, as it is: `0.5`, `0,5`.
    pub fn decimal(&self, value: f64) -> String {
        let text = value.to_string();
        match self.language {
            ReportLanguage::English => text,
            _ => text.replace('.', ","),
        }
    }

    /// What stands in a cell of a table.
    pub fn cell(&self, cell: &SheetCell) -> String {
        match cell {
            SheetCell::Count(n) => self.number(*n),
            SheetCell::Decimal(value) => self.decimal((value * 100.0).round() / 100.0),
            SheetCell::Text(_) | SheetCell::Empty => cell.to_string(),
        }
    }

    /// `7 of 18`, or `7` without denominator.
    pub fn count(&self, count: Count) -> String {
        match count.of {
            Some(of) => self.fill("count", &[("n", count.n.into()), ("of", of.into())]),
            None => self.number(count.n),
        }
    }

    /// An amount of money: `12,000.50 EUR`.
    pub fn money(&self, amount: Money, currency: &str) -> String {
        let whole = self.number(usize::try_from(amount.0 / 100).unwrap_or(usize::MAX));
        let sign = match self.language {
            ReportLanguage::English => '.',
            _ => ',',
        };
        match amount.0 % 100 {
            0 => format!("{whole}\u{a0}{currency}"),
            cents => format!("{whole}{sign}{cents:02}\u{a0}{currency}"),
        }
    }

    /// What a figure is called in a table.
    pub fn figure(&self, figure: Figure) -> String {
        self.say(&format!("figure-{}", dashed(figure.as_str())))
    }

    /// What quotes of a kind are called in a table.
    pub fn kind(&self, kind: LinkKind) -> String {
        self.say(&format!("kind-{kind}"))
    }

    /// What a flag is called.
    pub fn flag(&self, flag: Flag) -> String {
        self.say(&format!("flag-{flag}"))
    }

    /// When a flag is raised.
    pub fn flag_rule(&self, flag: Flag) -> String {
        self.message(&format!("flag-{flag}-rule"), &[])
            .unwrap_or_else(|| flag.rule().to_owned())
    }

    /// How the figures are counted.
    pub fn counting_rule(&self) -> String {
        self.message("counting-rule", &[])
            .unwrap_or_else(|| COUNTING_RULE.to_owned())
    }

    /// What a session was.
    pub fn session_kind(&self, kind: SessionKind) -> String {
        self.say(&format!("session-{kind}"))
    }

    /// The name of a language, or its code.
    pub fn language_name(&self, tag: LanguageTag) -> String {
        self.message(&format!("language-{}", tag.as_str()), &[])
            .unwrap_or_else(|| tag.as_str().to_owned())
    }

    /// What marks a translation, in front of it: `Translation (Ann, 3 May 2026)`.
    pub fn translation_mark(&self, translation: &TranslationView) -> String {
        let day = self.day(&translation.date);
        format!("{} ({}, {day})", self.say("translation"), translation.by)
    }

    /// Whether a text begins as [`Self::translation_mark`] does.
    pub fn is_marked_translation(&self, text: &str) -> bool {
        let rest = text.strip_prefix(self.say("translation").as_str());
        rest.is_some_and(|rest| rest.starts_with(" ("))
    }

    /// A day, `YYYY-MM-DD`, as people write it; anything else as it is.
    pub fn day(&self, date: &str) -> String {
        let parts: Vec<&str> = date.split('-').collect();
        let [year, month, day] = parts.as_slice() else {
            return date.to_owned();
        };
        let (Ok(month), Ok(day)) = (month.parse::<u8>(), day.parse::<u8>()) else {
            return date.to_owned();
        };
        let Some(month) = self.message(&format!("month-{month}"), &[]) else {
            return date.to_owned();
        };
        let date = [("month", month.as_str().into()), ("year", (*year).into())];
        if day == 1 {
            return self.fill("day-first", &date);
        }
        let day = day.to_string();
        let [month, year] = date;
        self.fill("day", &[("day", day.as_str().into()), month, year])
    }

    /// Whose a quote is and where it stands, piece by piece.
    pub fn attribution(&self, place: &PlaceView) -> Vec<String> {
        let mut pieces = Vec::new();
        let who = place.participant.clone().or_else(|| place.speaker.clone());
        pieces.push(match who {
            Some(who) => person_told(place.name.as_deref(), &who),
            None => self.say("no-speaker"),
        });
        pieces.extend(place.role.map(|role| self.say(&format!("role-{role}"))));
        pieces.extend(place.group.clone());
        pieces.push(format!(
            "{} ({})",
            place.session,
            self.session_kind(place.session_kind)
        ));
        pieces.extend(place.territory.clone());
        pieces.push(self.turn(&place.source, place.turn, place.start_ms));
        pieces.extend(place.language.map(|tag| self.language_name(tag)));
        if place.consent == Some(Consent::NotRecorded) {
            pieces.push(self.say("consent-not-recorded"));
        }
        if place.stale {
            pieces.push(self.say("stale"));
        }
        pieces
    }

    /// Where a turn stands.
    pub fn turn(&self, source: &str, turn: usize, start_ms: Option<u64>) -> String {
        let number = turn.to_string();
        let place = [("source", source.into()), ("turn", number.as_str().into())];
        match start_ms {
            Some(ms) => {
                let time = time(ms);
                let [source, turn] = place;
                self.fill("turn-at", &[source, turn, ("time", time.as_str().into())])
            }
            None => self.fill("turn", &place),
        }
    }

    /// The heading over the quotes of a kind with their number: `Supporting quotes (3)`.
    pub fn quotes_heading(&self, priority: &PriorityView, of: LinkKind) -> String {
        let quotes = priority.quotes.iter().filter(|quote| quote.link == of);
        let name = self.say(&format!("quotes-{of}"));
        format!("{name} ({})", self.number(quotes.count()))
    }

    /// The kind of link that a heading over quotes names, as [`Self::quotes_heading`] writes it.
    pub fn headed_kind(&self, heading: &str) -> Option<LinkKind> {
        let (name, _) = heading.trim().rsplit_once(" (")?;
        (LinkKind::ALL.iter().copied()).find(|of| self.say(&format!("quotes-{of}")) == name)
    }

    /// How the report was made.
    pub fn method(&self) -> Vec<String> {
        let masked = format!("[{}]", self.say("pseudonym"));
        let marks = [("gap", GAP.into()), ("masked", masked.as_str().into())];
        vec![
            self.fill("method-quotes", &marks),
            self.say("method-anchors"),
            self.say("method-consent"),
            self.say("method-population"),
        ]
    }
}

/// What a variable of a message holds.
#[derive(Clone, Copy)]
pub(crate) enum Value<'v> {
    /// A count: it chooses the plural form.
    Number(usize),
    /// Words, as they are.
    Text(&'v str),
}

impl From<usize> for Value<'_> {
    fn from(n: usize) -> Self {
        Self::Number(n)
    }
}

impl<'v> From<&'v str> for Value<'v> {
    fn from(text: &'v str) -> Self {
        Self::Text(text)
    }
}

/// A whole number in groups of three digits, if it has at least `FROM` digits.
fn number<const SEPARATOR: char, const FROM: usize, M>(
    value: &FluentValue<'_>,
    _: &M,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.as_string();
    if digits.len() < FROM || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(SEPARATOR);
        }
        grouped.push(digit);
    }
    Some(grouped)
}

/// The words of closed lists, as names of messages.
fn dashed(word: &str) -> String {
    word.replace('_', "-")
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
#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use verbatim_analysis::evidence::Figures;

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
            Wording::of(ReportLanguage::English).evidence_line(
                &figures(9, 7),
                &figures(1, 1),
                &figures(0, 0)
            ),
            "7 of 18 speakers in 1 of 18 sessions support the claim (9 mentions). \
             1 of 18 speakers in 1 of 18 sessions qualifies it (1 mention); no quote contradicts it."
        );
        assert_eq!(
            Wording::of(ReportLanguage::English).evidence_line(
                &figures(0, 0),
                &figures(0, 0),
                &figures(2, 0)
            ),
            "No quote supports the claim. No quote qualifies it; no single known speaker contradicts it \
             (2 mentions from documents or from several people at once)."
        );
    }

    /// Names of the messages of a file with the variables that each takes.
    fn messages(language: ReportLanguage) -> BTreeMap<String, BTreeSet<String>> {
        let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut name = String::new();
        for line in language.messages().lines() {
            if let Some((id, _)) = line.split_once(" = ")
                && id
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b == b'-' || b.is_ascii_digit())
            {
                id.clone_into(&mut name);
                assert!(
                    messages.insert(name.clone(), BTreeSet::new()).is_none(),
                    "{language}: {id} twice"
                );
            }
            let variables = line
                .split("{ $")
                .skip(1)
                .filter_map(|rest| rest.split(' ').next());
            messages
                .entry(name.clone())
                .or_default()
                .extend(variables.map(str::to_owned));
        }
        messages
    }

    #[test]
    fn every_language_says_everything() {
        let mut english = messages(ReportLanguage::English);
        english.remove("");
        for &language in ReportLanguage::ALL {
            let resource = FluentResource::try_new(language.messages().to_owned());
            assert!(
                resource.is_ok(),
                "{language}: {:?}",
                resource.err().map(|(_, errors)| errors)
            );
            let wording = Wording::of(language);
            let mut here = messages(language);
            for (id, variables) in &english {
                let (known, values) = (here.remove(id), variables.iter());
                // A language may choose a form by a number that English leaves alone.
                let known = known.unwrap_or_else(|| panic!("{language} lacks {id}"));
                assert!(
                    known.is_subset(variables),
                    "{language}: {id} takes {known:?}"
                );
                let values: Vec<(&str, Value<'_>)> =
                    values.map(|name| (name.as_str(), 2.into())).collect();
                assert!(
                    wording
                        .message(id, &values)
                        .is_some_and(|text| !text.contains('{')),
                    "{language}: {id}"
                );
            }
            // English has the rules in `verbatim-analysis`.
            here.remove("");
            let rules = Flag::ALL.len() + 1;
            let expected = if language == ReportLanguage::English {
                0
            } else {
                rules
            };
            assert_eq!(here.len(), expected, "{language}: {:?}", here.keys());
            assert!(
                here.keys().all(|id| id.ends_with("-rule")),
                "{language}: {:?}",
                here.keys()
            );
            for kind in LinkKind::ALL {
                let heading = format!("{} (3)", wording.say(&format!("quotes-{kind}")));
                assert_eq!(wording.headed_kind(&heading), Some(*kind), "{language}");
            }
        }
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        use ReportLanguage::{Croatian, English, Italian, Latvian};
        for (language, n, expected) in [
            (English, 1, "1 mention"),
            (English, 21, "21 mentions"),
            (Croatian, 1, "1 spominjanje"),
            (Croatian, 3, "3 spominjanja"),
            (Croatian, 21, "21 spominjanje"),
            (Croatian, 11, "11 spominjanja"),
            (Latvian, 0, "0 pieminējumu"),
            (Latvian, 1, "1 pieminējums"),
            (Latvian, 2, "2 pieminējumi"),
            (Latvian, 11, "11 pieminējumu"),
            (Latvian, 21, "21 pieminējums"),
            (Italian, 1, "1 menzione"),
            (Italian, 2, "2 menzioni"),
        ] {
            let found = Wording::of(language).fill("mentions", &[("n", n.into())]);
            assert_eq!(found, expected);
        }
        let line = |language| {
            Wording::of(language).evidence_line(&figures(9, 2), &figures(1, 1), &figures(0, 0))
        };
        assert_eq!(
            line(Croatian),
            "Tvrdnju podupiru 2 od 18 govornika na 1 od 18 susreta (9 spominjanja). \
             Uvjetuje je 1 od 18 govornika na 1 od 18 susreta (1 spominjanje); nijedan joj se navod ne protivi."
        );
        assert_eq!(
            line(Latvian),
            "Apgalvojumu atbalsta 2 no 18 runātājiem; sesijas: 1 no 18 sesijām (9 pieminējumi). \
             To precizē 1 no 18 runātājiem; sesijas: 1 no 18 sesijām (1 pieminējums); to nenoliedz neviens citāts."
        );
        assert_eq!(
            line(Italian),
            "2 interlocutori su 18 in 1 incontro su 18 sostengono l’affermazione (9 menzioni). \
             1 interlocutore su 18 in 1 incontro su 18 la sostiene con riserva (1 menzione); nessuna citazione la contraddice."
        );
    }

    #[test]
    fn numbers_and_days_are_written_as_at_home() {
        for (language, number, day) in [
            (ReportLanguage::English, "12,345", "22 November 2026"),
            (ReportLanguage::Croatian, "12.345", "22. studenoga 2026."),
            (
                ReportLanguage::Latvian,
                "12\u{a0}345",
                "2026. gada 22. novembris",
            ),
            (ReportLanguage::Italian, "12.345", "22 novembre 2026"),
        ] {
            let wording = Wording::of(language);
            assert_eq!(wording.number(12_345), number);
            assert_eq!(wording.number(999), "999");
            assert_eq!(wording.day("2026-11-22"), day);
            assert_eq!(wording.day("2026-13-22"), "2026-13-22");
            assert_eq!(wording.day(""), "");
        }
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
