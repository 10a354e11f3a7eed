//! What a report shows, ready to be written in any format. Its JSON form is the JSON report.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use verbatim_analysis::evidence::{Backing, Figure, Figures, Flag, StaleReason};
use verbatim_model::consent::Consent;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::priority::LinkKind;
use verbatim_model::session::SessionKind;
use verbatim_model::text::Hash;

use crate::asked::{
    CodePage, ConfidenceView, LookedView, ObjectivePage, PracticeView, ValidationView,
};
use crate::contents::Contents;
use crate::figures::ReportFigures;
use crate::masked::MASKED;
use crate::material::{CodeFacts, CodebookFacts, ObjectiveFacts, Paraphrase, SessionFacts};
use crate::plan::PlanView;
use crate::read_back::ManifestEntry;
use crate::reporting::ReportingItem;
use crate::template::Template;
use crate::wording::{ReportLanguage, Wording};

/// A report: everything in it may be printed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// Title of the project.
    pub title: String,
    /// The day of the report, `YYYY-MM-DD`.
    pub date: String,
    /// Name and version of the program.
    pub tool: String,
    /// The language of its own words; quotes stay in theirs.
    pub language: ReportLanguage,
    /// Its chapters.
    #[serde(skip)]
    pub contents: Contents,
    /// What it says in other words, and how it looks.
    #[serde(skip)]
    pub template: Template,
    /// How the figures are counted.
    pub counting_rule: String,
    /// When each flag is raised.
    pub flag_rules: Vec<FlagRule>,
    /// Whether names and identifiers in the quotes are masked.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub masked: bool,
    /// How the report was made, one paragraph each.
    pub method: Vec<String>,
    /// The objectives of the codebook.
    pub objectives: Vec<ObjectiveFacts>,
    /// The plan, where the report is one; its priorities stand below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanView>,
    /// The priorities.
    pub priorities: Vec<PriorityView>,
    /// What speaks to each objective.
    pub objective_pages: Vec<ObjectivePage>,
    /// What people said when they were asked.
    pub validations: Vec<ValidationView>,
    /// Good practices.
    pub practices: Vec<PracticeView>,
    /// Matrices, curves and maps, where they were asked for.
    #[serde(flatten)]
    pub figures: ReportFigures,
    /// The quotes by code, where they were asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub quote_book: Vec<CodePage>,
    /// The items of checklists on the method, where they were asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reporting: Vec<ReportingItem>,
    /// All sources by name.
    pub sources: Vec<SourceView>,
    /// All sessions by key. Workbooks have them; other formats have them beside their sources.
    #[serde(skip)]
    pub sessions: Vec<SessionFacts>,
    /// The codes of the codebook, in its order. Workbooks have them.
    #[serde(skip)]
    pub codes: Vec<CodeFacts>,
    /// The codebook.
    pub codebook: Option<CodebookFacts>,
    /// Who coded, by name.
    pub coders: Vec<String>,
    /// Every printed quote by anchor.
    pub manifest: Vec<ManifestEntry>,
}

impl Report {
    /// The words that it is written in.
    pub(crate) fn wording(&self) -> Wording {
        self.template.wording(self.language)
    }

    /// Every printed quote of the chapters beside the priorities, with the key that it stands under.
    pub(crate) fn other_quotes(&self) -> impl Iterator<Item = (&str, &QuoteView)> {
        let objectives = (self.objective_pages.iter())
            .flat_map(|page| page.quotes.iter().map(|quote| (page.key.as_str(), quote)));
        let validations = (self.validations.iter())
            .flat_map(|asked| asked.quotes.iter().map(|quote| (asked.key.as_str(), quote)));
        let practices = (self.practices.iter()).flat_map(|case| {
            let quotes = case.lessons.iter().flat_map(|lesson| &lesson.quotes);
            quotes.map(|quote| (case.key.as_str(), quote))
        });
        let book = (self.quote_book.iter())
            .flat_map(|page| page.quotes.iter().map(|quote| (page.key.as_str(), quote)));
        objectives.chain(validations).chain(practices).chain(book)
    }

    /// The same to be changed.
    pub(crate) fn other_quotes_mut(&mut self) -> impl Iterator<Item = (&str, &mut QuoteView)> {
        let objectives = (self.objective_pages.iter_mut()).flat_map(|page| {
            page.quotes
                .iter_mut()
                .map(|quote| (page.key.as_str(), quote))
        });
        let validations = (self.validations.iter_mut()).flat_map(|asked| {
            asked
                .quotes
                .iter_mut()
                .map(|quote| (asked.key.as_str(), quote))
        });
        let practices = (self.practices.iter_mut()).flat_map(|case| {
            let quotes = case
                .lessons
                .iter_mut()
                .flat_map(|lesson| &mut lesson.quotes);
            quotes.map(|quote| (case.key.as_str(), quote))
        });
        let book = (self.quote_book.iter_mut()).flat_map(|page| {
            page.quotes
                .iter_mut()
                .map(|quote| (page.key.as_str(), quote))
        });
        objectives.chain(validations).chain(practices).chain(book)
    }

    /// All printed quotes.
    pub fn all_quotes(&self) -> impl Iterator<Item = &QuoteView> {
        (self.priorities.iter())
            .flat_map(|priority| &priority.quotes)
            .chain(self.other_quotes().map(|(_, quote)| quote))
    }

    /// An objective with its name, or the key alone where the codebook does not have it.
    pub(crate) fn objective(&self, key: &str) -> String {
        let known = self
            .objectives
            .iter()
            .find(|objective| objective.key == key);
        known.map_or_else(
            || key.to_owned(),
            |objective| format!("{key} ({})", objective.name),
        )
    }

    /// When a flag is raised.
    pub(crate) fn flag_rule(&self, flag: Flag) -> &str {
        let rule = self.flag_rules.iter().find(|rule| rule.flag == flag);
        rule.map_or("", |rule| &rule.rule)
    }

    /// What the report was made with: labels and values.
    pub(crate) fn made_with(&self, wording: &Wording) -> Vec<(String, String)> {
        let none = || wording.say("none");
        let mut made = vec![
            (
                wording.say("codebook"),
                self.codebook.as_ref().map_or_else(none, |codebook| {
                    let values = [
                        ("key", codebook.key.as_str().into()),
                        ("version", codebook.version.as_str().into()),
                    ];
                    wording.fill("codebook-version", &values)
                }),
            ),
            (
                wording.say("coders"),
                Some(self.coders.join(", "))
                    .filter(|coders| !coders.is_empty())
                    .unwrap_or_else(none),
            ),
            (wording.say("program"), self.tool.clone()),
            (wording.say("date"), self.date.clone()),
        ];
        if let Some(plan) = &self.plan {
            made.push((wording.say("plan"), plan.scope.stated(wording)));
        }
        made.extend((self.template.called()).map(|name| (wording.say("template"), name)));
        made
    }

    /// What stands at its head.
    pub(crate) fn heading(&self, wording: &Wording) -> String {
        let Some(plan) = &self.plan else {
            return self.title.clone();
        };
        let territories = plan.territories.join(", ");
        let (id, territory) = match plan.scope.territory() {
            Some(territory) => ("plan-title", territory),
            None => ("plan-title-joint", territories.as_str()),
        };
        wording.fill(id, &[("territory", territory.into())])
    }

    /// What stands above or below the heading: what kind of report it is, or of which project the plan is.
    pub(crate) fn kicker(&self, wording: &Wording) -> String {
        match &self.plan {
            Some(_) => self.title.clone(),
            None => wording.say("kicker"),
        }
    }

    /// The title of the page in a browser.
    pub(crate) fn page_title(&self, wording: &Wording) -> String {
        match &self.plan {
            Some(_) => self.heading(wording),
            None => wording.fill("page-title", &[("title", self.title.as_str().into())]),
        }
    }
}

/// A flag and when it is raised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FlagRule {
    /// The flag.
    pub flag: Flag,
    /// When it is raised.
    pub rule: String,
}

/// One priority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PriorityView {
    /// Short name.
    pub key: String,
    /// The claim.
    pub claim: String,
    /// Its territories; all where empty.
    pub territories: Vec<String>,
    /// Keys of the objectives it serves.
    pub objectives: Vec<String>,
    /// The figures.
    pub evidence: EvidenceView,
    /// The figures in words.
    pub evidence_line: String,
    /// What they are counted out of, in words.
    pub scope_line: String,
    /// People by territory, and how many of them speak to it.
    pub by_territory: Vec<Backing>,
    /// People by stakeholder group; groups that few share are together as “other” in the language of the report.
    pub by_group: Vec<Backing>,
    /// Warnings.
    pub flags: Vec<Flag>,
    /// The quotes that count and may be printed, by source and position.
    pub quotes: Vec<QuoteView>,
    /// The quotes that count and may not be printed.
    pub not_printed: Vec<NotPrintedView>,
    /// Linked passages outside of the territories: not counted.
    pub out_of_scope: Vec<OutOfScopeView>,
    /// What the figures are counted out of.
    pub scope: ScopeView,
    /// Keys of the sessions in scope where it never came up.
    pub never_came_up: Vec<String>,
    /// Who has most of the supporting mentions.
    pub loudest: LoudestView,
    /// What else a reader should know, in sentences.
    pub notes: Vec<String>,
    /// Keys of the validations in which it was put to people.
    pub validations: Vec<String>,
    /// Keys of the sessions in scope to which it was never put.
    pub never_asked: Vec<String>,
    /// How many of its links are stale, by reason.
    pub stale: BTreeMap<StaleReason, usize>,
    /// That somebody looked for contrary quotes.
    pub looked: Vec<LookedView>,
    /// The form of GRADE-CERQual, as far as it is filled in.
    pub confidence: Option<ConfidenceView>,
}

/// One of the things that a figure counts, with the quotes that made it count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedName<'v> {
    /// Of which kind of link.
    pub link: LinkKind,
    /// Participant number, key of a session, group, territory, language, or number of a mention.
    pub name: String,
    /// The quotes that may be printed.
    pub quotes: Vec<&'v QuoteView>,
    /// Where the others stand.
    pub not_printed: Vec<&'v PlaceView>,
}

impl PriorityView {
    /// What a figure counts, kind by kind: as many entries as the figure says.
    #[must_use]
    pub fn opened(&self, figure: Figure) -> Vec<CountedName<'_>> {
        let mut counted: Vec<CountedName<'_>> = Vec::new();
        let mut note = |link: LinkKind, place: &PlaceView| -> Option<usize> {
            // Groups and territories that differ in case only are one.
            let name = name_of(figure, place)?;
            let is_it = |known: &CountedName<'_>| {
                known.link == link && known.name.trim().to_lowercase() == name.trim().to_lowercase()
            };
            Some(counted.iter().position(is_it).unwrap_or_else(|| {
                counted.push(CountedName {
                    link,
                    name,
                    quotes: Vec::new(),
                    not_printed: Vec::new(),
                });
                counted.len() - 1
            }))
        };
        let mut places: Vec<(LinkKind, &PlaceView, Option<&QuoteView>)> = (self.quotes.iter())
            .map(|quote| (quote.link, &quote.place, Some(quote)))
            .chain((self.not_printed.iter()).map(|quote| (quote.link, &quote.place, None)))
            .collect();
        places.sort_by_key(|(link, place, _)| (*link, place.mention));
        let at: Vec<Option<usize>> = (places.iter())
            .map(|(link, place, _)| note(*link, place))
            .collect();
        for (at, (_, place, quote)) in at.into_iter().zip(places) {
            let Some(counted) = at.and_then(|at| counted.get_mut(at)) else {
                continue;
            };
            match quote {
                Some(quote) => counted.quotes.push(quote),
                None => counted.not_printed.push(place),
            }
        }
        counted
    }
}

/// What a figure counts of a quote that stands in `place`, if anything.
fn name_of(figure: Figure, place: &PlaceView) -> Option<String> {
    let is_document = place.session_kind == SessionKind::Document;
    let session = |kind: Option<SessionKind>| {
        let counts = kind.map_or(!is_document, |kind| place.session_kind == kind);
        counts.then(|| place.session.clone())
    };
    // Where somebody may be named, too, the number is told.
    let speaker = place.participant.clone().filter(|_| !is_document);
    match figure {
        Figure::Mentions => Some(place.mention.to_string()),
        Figure::Speakers => speaker,
        Figure::Sessions => session(None),
        Figure::FocusGroups => session(Some(SessionKind::FocusGroup)),
        Figure::Interviews => session(Some(SessionKind::Interview)),
        Figure::Workshops => session(Some(SessionKind::Workshop)),
        Figure::Groups => speaker
            .and(place.group.clone())
            .filter(|group| is_said(group)),
        Figure::Territories => {
            (place.territory.clone()).filter(|territory| !is_document && is_said(territory))
        }
        Figure::Languages => {
            (place.language.filter(|_| !is_document)).map(|tag| tag.as_str().to_owned())
        }
    }
}

fn is_said(text: &str) -> bool {
    !text.trim().is_empty()
}

/// Figures of the three kinds that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct EvidenceView {
    /// For the claim.
    pub supports: Figures,
    /// For it under a condition.
    pub qualifies: Figures,
    /// Against it.
    pub contradicts: Figures,
}

impl EvidenceView {
    /// The figures of each kind, in the order of the report.
    #[must_use]
    pub fn kinds(&self) -> [(LinkKind, &Figures); 3] {
        [
            (LinkKind::Supports, &self.supports),
            (LinkKind::Qualifies, &self.qualifies),
            (LinkKind::Contradicts, &self.contradicts),
        ]
    }
}

/// What a priority's figures are counted out of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScopeView {
    /// Keys of the sessions.
    pub sessions: Vec<String>,
    /// Participant numbers of those who attended.
    pub speakers: Vec<String>,
    /// Participant numbers of those who attended and said nothing.
    pub silent: Vec<String>,
    /// Territories of the priority that no session has.
    pub unmatched_territories: Vec<String>,
}

/// Who has most of the supporting mentions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LoudestView {
    /// A person, by number.
    pub speaker: Option<ShareView>,
    /// A stakeholder group.
    pub group: Option<ShareView>,
}

/// How many of the supporting mentions somebody has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShareView {
    /// Participant number or group.
    pub name: String,
    /// How many.
    pub mentions: usize,
    /// Of how many.
    pub of: usize,
}

/// One printed quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QuoteView {
    /// Its number in the report: `Q1`, `Q2` … by source name and position.
    pub anchor: String,
    /// How it bears on the claim.
    pub link: LinkKind,
    /// The words, exactly but for what is masked.
    pub text: String,
    /// The words that are shown instead, each gap marked `[…]`; checked against `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shown: Option<String>,
    /// What the words that are printed say in the language of the report, where somebody translated them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translation: Option<TranslationView>,
    /// SHA-256 of `text` in UTF-8.
    pub sha256: Fingerprint,
    /// The codes of the codings that it was linked from, each with those above it. Workbooks have them.
    #[serde(skip)]
    pub codes: Vec<String>,
    /// Attributes of the speaker, where enough people share the value; else “other”. Workbooks have them.
    #[serde(skip)]
    pub attributes: BTreeMap<String, String>,
    /// Where it stands and whose it is.
    #[serde(flatten)]
    pub place: PlaceView,
}

/// A quote in the language of the report: beside its own words, never in their place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TranslationView {
    /// The translation.
    pub text: String,
    /// Into which language.
    pub language: LanguageTag,
    /// Who made it.
    pub by: String,
    /// When, `YYYY-MM-DD` or less.
    pub date: String,
}

/// By what the words of a quote are known again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fingerprint {
    /// Their SHA-256 in UTF-8.
    Sha256(Hash),
    /// None, since something in them is masked; see [`MASKED`].
    Masked,
}

impl std::fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sha256(hash) => hash.fmt(f),
            Self::Masked => f.write_str(MASKED),
        }
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl QuoteView {
    /// The words to be printed.
    #[must_use]
    pub fn printed(&self) -> &str {
        self.shown.as_deref().unwrap_or(&self.text)
    }
}

/// One quote that counts and is not printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotPrintedView {
    /// How it bears on the claim.
    pub link: LinkKind,
    /// What the person allowed: why it is not printed, where no embargo is.
    pub reason: Consent,
    /// The day from which on it may be printed.
    pub embargo: Option<String>,
    /// What the researcher says instead.
    pub paraphrase: Option<Paraphrase>,
    /// Where it stands and whose it is.
    #[serde(flatten)]
    pub place: PlaceView,
}

/// Where a quote stands and whose it is, as far as that may be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlaceView {
    /// Name of the source.
    pub source: String,
    /// Number of the turn, from 1.
    pub turn: usize,
    /// What the speaker is called here: the label where the person may be named or the label names nobody, else the
    /// participant number.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// Name, where the person allowed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Role.
    pub role: Option<Role>,
    /// Stakeholder group, where enough people share it; else “other” in the language of the report.
    pub group: Option<String>,
    /// Key of the session.
    pub session: String,
    /// What the session was.
    pub session_kind: SessionKind,
    /// Territory of the session or, where it has none, of the speaker.
    pub territory: Option<String>,
    /// First code point of the source's canonical text.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// Where it begins in the original file, such as `line 12`, as far as known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
    /// Start of the turn in milliseconds from the beginning of the recording.
    pub start_ms: Option<u64>,
    /// Language of the turn.
    pub language: Option<LanguageTag>,
    /// What the person allowed; `None` where the quote is of no single known person.
    pub consent: Option<Consent>,
    /// Whether what it rests on changed since it was linked.
    pub stale: bool,
    /// Number of the mention within the priority, from 1; quotes of one mention share it.
    pub mention: usize,
}

/// A linked passage outside of the priority's territories.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct OutOfScopeView {
    /// Name of the source.
    pub source: String,
    /// First code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// Number of the turn, from 1.
    pub turn: Option<usize>,
    /// How it was linked.
    pub link: LinkKind,
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceView {
    /// Name.
    pub source: String,
    /// Key of its session.
    pub session: String,
    /// What the session was.
    pub kind: SessionKind,
    /// Date of the session.
    pub date: Option<String>,
    /// File format.
    pub format: String,
    /// Language of most words.
    pub language: Option<LanguageTag>,
    /// SHA-256 of the original bytes.
    #[serde(serialize_with = "as_text")]
    pub original_sha256: Hash,
    /// SHA-256 of the canonical text.
    #[serde(serialize_with = "as_text")]
    pub text_sha256: Hash,
}

fn as_text<S: Serializer>(hash: &Hash, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(hash)
}
