//! The annex on the method: the items of two checklists for reports of qualitative research, in own words, with what the
//! project knows of each and a mark where a person must write.
//!
//! COREQ: Tong, Sainsbury and Craig (2007), Consolidated criteria for reporting qualitative research, International Journal for
//! Quality in Health Care 19(6), 349–357. SRQR: O'Brien, Harris, Beckman, Reed and Cook (2014), Standards for reporting
//! qualitative research, Academic Medicine 89(9), 1245–1251.

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_model::coding::CodeKind;
use verbatim_model::consent::Consent;
use verbatim_model::id::ParticipantId;
use verbatim_model::participant::Role;
use verbatim_model::priority::LinkKind;
use verbatim_model::project::RULES_CODER;
use verbatim_model::session::SessionKind;
use verbatim_model::term::Term as _;

use crate::view::Report;
use crate::wording::{Value, Wording};

verbatim_model::terms! {
    /// A checklist of what a report of qualitative research should tell.
    Checklist: "checklist" {
        /// 32 items for interviews and focus groups.
        Coreq = "coreq",
        /// 21 items for qualitative research of any kind.
        Srqr = "srqr",
    }
}

/// One item of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportingItem {
    /// The list.
    pub list: Checklist,
    /// Its number there, from 1.
    pub number: usize,
    /// What to tell, in the language of the report.
    pub item: String,
    /// What the project knows of it; empty where it knows nothing.
    pub known: Vec<String>,
    /// Whether a person must write it, since the project knows nothing or not what is asked for. Else a person checks it.
    pub to_write: bool,
}

/// One person of the study, as far as checklists ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonFacts {
    /// Who it is.
    pub id: ParticipantId,
    /// Participant number.
    pub number: String,
    /// Role, or `None` while nobody said.
    pub role: Option<Role>,
    /// Stakeholder group.
    pub group: Option<String>,
    /// What was allowed.
    pub consent: Consent,
    /// How many sessions the person came to.
    pub sessions: usize,
}

/// Whether the last sessions brought new codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaturationFacts {
    /// How many sessions were looked at.
    pub sessions: usize,
    /// After how many of them it was reached.
    pub reached: Option<usize>,
    /// Base size.
    pub base: usize,
    /// Run length.
    pub run: usize,
    /// New-information threshold in per cent, as people write it.
    pub threshold: String,
}

/// What the project knows that checklists ask for.
#[derive(Clone, Copy)]
enum Known {
    Moderators,
    Observers,
    People,
    Repeated,
    Sessions,
    Dates,
    Places,
    Groups,
    Languages,
    Documents,
    Formats,
    Coders,
    Codebook,
    Software,
    Validations,
    Quotes,
    Priorities,
    Contrary,
    Flags,
    Consent,
    Title,
    Objectives,
    Saturation,
}

use Known::{
    Codebook, Coders, Contrary, Dates, Documents, Flags, Formats, Groups, Languages, Moderators,
    Objectives, Observers, People, Places, Priorities, Quotes, Repeated, Saturation, Sessions,
    Software, Title, Validations,
};

/// What is filled in, and whether that is what the item asks for (`true`) or only a help to whoever writes it.
type Fill = (&'static [Known], bool);

const NOTHING: Fill = (&[], false);

const COREQ: [Fill; 32] = [
    (&[Moderators], true),
    NOTHING,
    NOTHING,
    NOTHING,
    NOTHING,
    NOTHING,
    NOTHING,
    NOTHING,
    NOTHING,
    NOTHING,
    NOTHING,
    (&[People, Sessions], true),
    NOTHING,
    (&[Sessions, Places], true),
    (&[Observers], true),
    (&[Groups, Places, Languages, Dates], true),
    NOTHING,
    (&[Repeated], true),
    (&[Formats], false),
    (&[Documents], true),
    NOTHING,
    (&[Saturation], true),
    NOTHING,
    (&[Coders], true),
    (&[Codebook], true),
    (&[Objectives], false),
    (&[Software], true),
    (&[Validations], true),
    (&[Quotes], true),
    (&[Priorities, Contrary], true),
    (&[Priorities], true),
    (&[Contrary], true),
];

const SRQR: [Fill; 21] = [
    (&[Title], true),
    NOTHING,
    NOTHING,
    (&[Objectives], false),
    NOTHING,
    (&[Moderators, Coders], false),
    (&[Places, Dates], true),
    (&[Saturation], false),
    (&[Known::Consent], false),
    (&[Sessions, Dates, Documents], true),
    (&[Formats], false),
    (&[People, Groups, Sessions, Documents], true),
    (&[Software, Formats], true),
    (&[Coders, Codebook], true),
    (&[Validations, Contrary], true),
    (&[Priorities], true),
    (&[Quotes], true),
    NOTHING,
    (&[Flags], false),
    NOTHING,
    NOTHING,
];

/// The items of both lists.
pub(crate) fn items(report: &Report, facts: &Facts<'_>, wording: &Wording) -> Vec<ReportingItem> {
    let filler = Filler {
        report,
        facts,
        wording,
    };
    let list = |list: Checklist, fills: &[Fill]| -> Vec<ReportingItem> {
        (1..)
            .zip(fills)
            .map(|(number, (fills, answers))| {
                let known: Vec<String> = fills
                    .iter()
                    .filter_map(|known| filler.known(*known))
                    .collect();
                ReportingItem {
                    list,
                    number,
                    item: wording.say(&format!("{list}-{number}")),
                    to_write: known.is_empty() || !answers,
                    known,
                }
            })
            .collect()
    };
    [list(Checklist::Coreq, &COREQ), list(Checklist::Srqr, &SRQR)].concat()
}

/// Tells with the items that ask for it that quotes are masked.
pub(crate) fn tell_masks(items: &mut [ReportingItem], wording: &Wording) {
    let of_it =
        |item: &&mut ReportingItem| item.list == Checklist::Srqr && [9, 13].contains(&item.number);
    for item in items.iter_mut().filter(of_it) {
        item.known.push(wording.say("known-masked"));
    }
}

/// What is not in the report itself.
pub(crate) struct Facts<'m> {
    pub people: &'m [PersonFacts],
    pub saturation: Option<&'m SaturationFacts>,
}

struct Filler<'r> {
    report: &'r Report,
    facts: &'r Facts<'r>,
    wording: &'r Wording,
}

impl Filler<'_> {
    fn known(&self, known: Known) -> Option<String> {
        let report = self.report;
        match known {
            Known::Moderators => self.listed("known-moderators", self.of_role(Role::Moderator)),
            Known::Observers => self.listed("known-observers", self.of_role(Role::Observer)),
            Known::People => self.counted("known-people", self.voices().count()),
            Known::Repeated => {
                let again = self.voices().filter(|person| person.sessions > 1).count();
                Some(self.wording.fill("known-repeated", &[("n", again.into())]))
            }
            Known::Sessions => {
                let kinds = SessionKind::ALL.iter().filter_map(|&kind| {
                    let of_kind = report
                        .sessions
                        .iter()
                        .filter(|session| session.kind == kind);
                    let n = of_kind.count();
                    let is_talk = kind != SessionKind::Document && n > 0;
                    is_talk.then(|| format!("{} ({n})", self.wording.session_kind(kind)))
                });
                self.listed("known-sessions", kinds.collect())
            }
            Known::Dates => {
                let dates = self.talks().filter_map(|session| session.date.as_deref());
                let (from, to) = (dates.clone().min()?, dates.max()?);
                let (from, to) = (self.wording.day(from), self.wording.day(to));
                let values = [("from", from.as_str().into()), ("to", to.as_str().into())];
                Some(self.wording.fill("known-dates", &values))
            }
            Known::Places => {
                let places = self.talks().filter_map(|session| session.territory.clone());
                self.listed("known-places", distinct(places))
            }
            // Groups without numbers: a group of one would tell who somebody is.
            Known::Groups => {
                let groups = self.voices().filter_map(|person| person.group.clone());
                self.listed("known-groups", distinct(groups))
            }
            Known::Languages => {
                let tags = report.sources.iter().filter_map(|source| source.language);
                let names = tags.map(|tag| self.wording.language_name(tag));
                self.listed("known-languages", distinct(names))
            }
            Known::Documents => {
                let documents = report.sessions.iter();
                let documents = documents
                    .filter(|s| s.kind == SessionKind::Document)
                    .count();
                self.counted("known-documents", documents)
            }
            Known::Formats => {
                let formats = report.sources.iter().map(|source| source.format.clone());
                self.listed("known-formats", distinct(formats))
            }
            Known::Coders => {
                // Rules are no person.
                let coders = report.coders.iter().map(String::as_str);
                let people: Vec<&str> = coders.filter(|name| *name != RULES_CODER).collect();
                let list = people.join(", ");
                let values = [("n", people.len().into()), ("list", list.as_str().into())];
                (!list.is_empty()).then(|| self.wording.fill("known-coders", &values))
            }
            Known::Codebook => self.codebook(),
            Known::Software => {
                let values = [("tool", report.tool.as_str().into())];
                Some(self.wording.fill("known-software", &values))
            }
            Known::Validations => self.counted("known-validations", report.validations.len()),
            Known::Quotes => self.counted("known-quotes", report.manifest.len()),
            Known::Priorities => self.counted("known-priorities", report.priorities.len()),
            Known::Contrary => {
                let quotes = report
                    .priorities
                    .iter()
                    .flat_map(|priority| &priority.quotes);
                let contrary = quotes.filter(|quote| {
                    [LinkKind::Contradicts, LinkKind::Qualifies].contains(&quote.link)
                });
                self.counted("known-contrary", contrary.count())
            }
            Known::Flags => {
                let mut raised: BTreeMap<_, usize> = BTreeMap::new();
                for flag in report
                    .priorities
                    .iter()
                    .flat_map(|priority| &priority.flags)
                {
                    *raised.entry(flag).or_default() += 1;
                }
                let flags = raised.into_iter();
                let flags = flags.map(|(flag, n)| format!("{} ({n})", self.wording.flag(*flag)));
                self.listed("known-flags", flags.collect())
            }
            Known::Consent => {
                let all = self.voices().count();
                let recorded = self.voices().filter(|p| p.consent != Consent::NotRecorded);
                let values = [("n", recorded.count().into()), ("of", all.into())];
                (all > 0).then(|| self.wording.fill("known-consent", &values))
            }
            Known::Title => {
                let values = [("title", report.title.as_str().into())];
                Some(self.wording.fill("known-title", &values))
            }
            Known::Objectives => {
                let names = report
                    .objectives
                    .iter()
                    .map(|objective| objective.name.clone());
                let names: Vec<String> = names.collect();
                let list = names.join("; ");
                let values = [("list", list.as_str().into())];
                (!names.is_empty()).then(|| self.wording.fill("known-objectives", &values))
            }
            Known::Saturation => self.saturation(),
        }
    }

    fn codebook(&self) -> Option<String> {
        let codebook = self.report.codebook.as_ref()?;
        let of = |kind| {
            let codes = self.report.codes.iter();
            codes.filter(|code| code.kind == kind).count()
        };
        let name = self.wording.fill(
            "codebook-version",
            &[
                ("key", codebook.key.as_str().into()),
                ("version", codebook.version.as_str().into()),
            ],
        );
        let values = [
            ("codebook", name.as_str().into()),
            ("objectives", of(CodeKind::Objective).into()),
            ("themes", of(CodeKind::Theme).into()),
            ("codes", of(CodeKind::Code).into()),
        ];
        Some(self.wording.fill("known-codebook", &values))
    }

    fn saturation(&self) -> Option<String> {
        let found = self.facts.saturation?;
        let (id, n): (&str, (&str, Value<'_>)) = match found.reached {
            Some(reached) => ("known-saturation", ("reached", reached.into())),
            None => ("known-not-saturated", ("sessions", found.sessions.into())),
        };
        let values = [
            n,
            ("base", found.base.into()),
            ("run", found.run.into()),
            ("threshold", found.threshold.as_str().into()),
        ];
        Some(self.wording.fill(id, &values))
    }

    /// Participants and experts who did not refuse use, those without a role among them.
    fn voices(&self) -> impl Iterator<Item = &PersonFacts> {
        let counts = |person: &&PersonFacts| {
            person.consent != Consent::NoUse
                && !matches!(person.role, Some(Role::Moderator | Role::Observer))
        };
        self.facts.people.iter().filter(counts)
    }

    fn of_role(&self, role: Role) -> Vec<String> {
        let of_it =
            |person: &&PersonFacts| person.role == Some(role) && person.consent != Consent::NoUse;
        let people = self.facts.people.iter().filter(of_it);
        distinct(people.map(|person| person.number.clone()))
    }

    fn talks(&self) -> impl Iterator<Item = &crate::material::SessionFacts> + Clone {
        let sessions = self.report.sessions.iter();
        sessions.filter(|session| session.kind != SessionKind::Document)
    }

    fn listed(&self, id: &str, names: Vec<String>) -> Option<String> {
        let list = names.join(", ");
        let values = [("list", list.as_str().into())];
        (!names.is_empty()).then(|| self.wording.fill(id, &values))
    }

    fn counted(&self, id: &str, n: usize) -> Option<String> {
        (n > 0).then(|| self.wording.fill(id, &[("n", n.into())]))
    }
}

/// The names once each, in natural order.
fn distinct(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.filter(|name| !name.trim().is_empty()).collect();
    names.sort_by(|a, b| verbatim_analysis::natural_order(a, b));
    names.dedup();
    names
}
