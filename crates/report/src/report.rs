//! From material to a report: what may be printed, numbered by source and position.

mod chapters;

use std::collections::{BTreeMap, BTreeSet};

use verbatim_analysis::evidence::{Flag, Quote, Study};
use verbatim_analysis::small_cells::SmallCells;
use verbatim_model::coding::Passage;
use verbatim_model::consent::Consent;
use verbatim_model::id::{ParticipantId, SessionId, SourceId};
use verbatim_model::term::Term as _;
use verbatim_model::text::{CodePoints, Hash, Span};

use crate::asked::QUOTES_OF_OBJECTIVE;
use crate::contents::{Contents, ReportChapter};
use crate::material::{Material, Paraphrase, PriorityMaterial, ValidationMaterial};
use crate::naming::Naming;
use crate::notes::Noted;
use crate::read_back::ManifestEntry;
use crate::reporting::{self, Facts, PersonFacts};
use crate::view::{
    EvidenceView, Fingerprint, FlagRule, LoudestView, OutOfScopeView, PlaceView, PriorityView,
    QuoteView, Report, ScopeView, ShareView, SourceView, TranslationView,
};
use crate::wording::Wording;
use crate::words::{collapse, is_shortening};

impl Report {
    /// Decides by consent what is printed and how people are called, and numbers the quotes by source name and
    /// position.
    ///
    /// The caller has checked the source texts against their hashes; the words of every quote are cut from these
    /// texts here. A shortened form that is not a shortening of the words is not used: the whole words are printed.
    #[must_use]
    pub fn new(material: &Material<'_>) -> Self {
        let writer = Writer::new(material);
        let priorities: Vec<PriorityView> = material
            .priorities
            .iter()
            .map(|priority| writer.priority(priority))
            .collect();
        let mut sources: Vec<SourceView> = material
            .sources
            .iter()
            .map(|source| SourceView {
                source: source.name.clone(),
                session: source.session.clone(),
                kind: source.kind,
                date: source.date.clone(),
                format: source.format.clone(),
                language: source.language,
                original_sha256: source.original,
                text_sha256: source.text,
            })
            .collect();
        sources.sort_by(|a, b| a.source.cmp(&b.source));
        let mut sessions = material.sessions.clone();
        sessions.sort_by(|a, b| verbatim_analysis::natural_order(&a.key, &b.key));
        let coders: BTreeSet<&String> = material.coders.iter().collect();
        let objective_pages = (material.objective_pages.iter())
            .map(|page| writer.objective(page))
            .collect();
        let validations = (material.validations.iter())
            .map(|asked| writer.validation(asked))
            .collect();
        let practices = (material.practices.iter())
            .map(|case| writer.practice(case))
            .collect();
        let mut report = Self {
            title: material.title.clone(),
            date: material.date.clone(),
            tool: material.tool.clone(),
            language: material.language,
            contents: material.contents,
            template: material.template.clone(),
            counting_rule: writer.wording.counting_rule(),
            flag_rules: Flag::ALL
                .iter()
                .map(|&flag| FlagRule {
                    flag,
                    rule: writer.wording.flag_rule(flag),
                })
                .collect(),
            masked: false,
            method: writer.method(),
            objectives: material.objectives.clone(),
            plan: None,
            manifest: Vec::new(),
            priorities,
            objective_pages,
            validations,
            practices,
            figures: material.figures.clone(),
            quote_book: (material.quote_book.iter())
                .map(|code| writer.code(code))
                .collect(),
            reporting: Vec::new(),
            sources,
            sessions,
            codes: material.codes.clone(),
            codebook: material.codebook.clone(),
            coders: coders.into_iter().cloned().collect(),
        };
        report.choose(material.contents);
        if material.contents.has(ReportChapter::Method) {
            let people = writer.people_facts();
            let facts = Facts {
                people: &people,
                saturation: material.saturation.as_ref(),
            };
            report.reporting = reporting::items(&report, &facts, &writer.wording);
        }
        report
    }

    fn list_quotes(&mut self) {
        self.manifest = manifest(self.all_quotes());
    }

    /// Leaves out the chapters that nobody wants, tells which there are, and lists the quotes anew. Their numbers stay as they
    /// are.
    pub fn choose(&mut self, contents: Contents) {
        let wording = self.wording();
        let said = self.contents.sentence(&wording);
        self.method.retain(|sentence| *sentence != said);
        self.contents = contents;
        if !contents.has(ReportChapter::Priorities) {
            self.priorities.clear();
        }
        if !contents.has(ReportChapter::Objectives) {
            self.objective_pages.clear();
        }
        if !contents.has(ReportChapter::Validations) {
            self.validations.clear();
        }
        if !contents.has(ReportChapter::Practices) {
            self.practices.clear();
        }
        let figures = &mut self.figures;
        if !contents.has(ReportChapter::Matrices) {
            figures.matrices.clear();
            figures.cooccurrence = None;
            figures.saturation = None;
        }
        if !contents.has(ReportChapter::FocusGroups) {
            figures.talk = None;
        }
        if !contents.has(ReportChapter::Stakeholders) {
            figures.stakeholders = None;
        }
        if !contents.is_default() {
            self.method.push(contents.sentence(&wording));
        }
        self.list_quotes();
    }
}

/// What the group of a person is called among their attributes.
const GROUP: &str = "\u{0}";

/// Of the quotes of an objective, those that a report prints: the first of each speaker, and of each label that is nobody's,
/// which may be printed.
fn chosen<'q>(material: &Material<'_>, quotes: &'q [Quote]) -> Vec<&'q Quote> {
    let mut seen = BTreeSet::new();
    (quotes.iter())
        .filter(|quote| may_print(material, quote))
        .filter(|quote| {
            seen.insert((
                quote.participant,
                quote.participant.is_none().then_some(quote.source),
            ))
        })
        .take(QUOTES_OF_OBJECTIVE)
        .collect()
}

/// Whether the words of `quote` may be printed.
fn may_print(material: &Material<'_>, quote: &Quote) -> bool {
    consent(material.study, quote).is_none_or(Consent::allows_quote)
        && embargo(material, quote).is_none()
}

/// The day from which on the words of `quote` may be printed, where that is after the day of the report.
fn embargo<'m>(material: &'m Material<'_>, quote: &Quote) -> Option<&'m String> {
    let until = material.embargoes.get(&quote.participant?)?;
    // Days in this form are in order as texts; a month or year alone begins with its first day.
    (material.date.as_str() < until.as_str()).then_some(until)
}

fn consent(study: &Study<'_>, quote: &Quote) -> Option<Consent> {
    let person = study.participant(quote.participant?)?;
    Some(person.consent)
}

struct Writer<'m> {
    material: &'m Material<'m>,
    wording: Wording,
    // Number of each printed quote, by source name and position.
    numbers: BTreeMap<(&'m str, Span), usize>,
    // Which groups and attributes are shown as “other”.
    small_cells: SmallCells,
    // Of the sources that some priority points into.
    code_points: BTreeMap<SourceId, CodePoints<'m>>,
}

impl<'m> Writer<'m> {
    fn new(material: &'m Material<'m>) -> Self {
        let study = material.study;
        let mut printed = BTreeSet::new();
        let mut pointed_into = BTreeSet::new();
        let evidence = (material
            .priorities
            .iter()
            .map(|priority| &priority.evidence))
        .chain(material.validations.iter().map(|asked| &asked.evidence))
        .chain(
            (material.practices.iter())
                .flat_map(|case| case.lessons.iter().map(|(_, _, evidence)| evidence)),
        )
        .chain(material.quote_book.iter().map(|code| &code.evidence));
        for evidence in evidence {
            pointed_into.extend(evidence.left_out.iter().map(|part| part.source));
            for quote in &evidence.quotes {
                pointed_into.insert(quote.source);
                if may_print(material, quote) {
                    printed.insert((name(study, quote.source), quote.span));
                }
            }
        }
        for page in &material.objective_pages {
            for quote in chosen(material, &page.evidence.accepted.quotes) {
                pointed_into.insert(quote.source);
                printed.insert((name(study, quote.source), quote.span));
            }
        }
        let mut values = material.attributes.clone();
        for person in study.participants() {
            if let Some(group) = &person.group {
                let of_them = values.entry(person.id).or_default();
                of_them.insert(GROUP.to_owned(), group.clone());
            }
        }
        let code_points = pointed_into
            .into_iter()
            .filter_map(|id| Some((id, CodePoints::new(study.source(id)?.text))))
            .collect();
        Self {
            material,
            wording: material.template.wording(material.language),
            small_cells: study.small_cells(&values, material.small_cell),
            numbers: printed.into_iter().zip(1..).collect(),
            code_points,
        }
    }

    fn priority(&self, priority: &PriorityMaterial) -> PriorityView {
        let evidence = &priority.evidence;
        let quotes = self.views(evidence.quotes.iter());
        let not_printed = self.not_printed(&evidence.quotes);
        let mut out_of_scope: Vec<OutOfScopeView> = evidence
            .out_of_scope()
            .map(|part| {
                let (start, end) = self.position(part.source, part.span);
                OutOfScopeView {
                    source: name(self.material.study, part.source).to_owned(),
                    start,
                    end,
                    turn: part.turn,
                    link: part.kind,
                }
            })
            .collect();
        out_of_scope.sort();
        let scope = ScopeView {
            sessions: self.keys(&evidence.scope.sessions),
            speakers: self.people(&evidence.scope.speakers),
            silent: self.people(&evidence.scope.silent),
            unmatched_territories: evidence.scope.unmatched_territories.clone(),
        };
        let never_came_up = self.keys(&evidence.never_came_up);
        let loudest = self.loudest(priority);
        let asked: Vec<&ValidationMaterial> = (self.material.validations.iter())
            .filter(|asked| asked.priority.as_ref() == Some(&priority.key))
            .collect();
        let asked_in: BTreeSet<SessionId> = asked.iter().map(|asked| asked.session).collect();
        let never_asked: Vec<SessionId> = (evidence.scope.sessions.iter().copied())
            .filter(|session| !asked_in.contains(session))
            .collect();
        let never_asked = self.keys(&never_asked);
        let notes = Noted {
            wording: &self.wording,
            evidence,
            quotes: &quotes,
            not_printed: &not_printed,
            out_of_scope: &out_of_scope,
            scope: &scope,
            never_came_up: &never_came_up,
            loudest: &loudest,
            never_asked: &never_asked,
            stale: &priority.stale,
            looked: &priority.looked,
        }
        .sentences();
        let figures = EvidenceView {
            supports: evidence.supports.figures,
            qualifies: evidence.qualifies.figures,
            contradicts: evidence.contradicts.figures,
        };
        PriorityView {
            key: priority.key.clone(),
            claim: priority.claim.clone(),
            territories: priority.territories.clone(),
            objectives: priority.objectives.clone(),
            evidence: figures,
            evidence_line: self.wording.evidence_line(
                &figures.supports,
                &figures.qualifies,
                &figures.contradicts,
            ),
            scope_line: self.wording.scope_line(
                &priority.territories,
                scope.sessions.len(),
                scope.speakers.len(),
            ),
            by_territory: self.material.study.by_territory(evidence),
            by_group: self.material.study.by_group(
                evidence,
                |id| !self.small_cells.shows(GROUP, id),
                &self.wording.say("other"),
            ),
            flags: evidence.flags.clone(),
            quotes,
            not_printed,
            out_of_scope,
            scope,
            never_came_up,
            loudest,
            notes,
            validations: asked.iter().map(|asked| asked.key.clone()).collect(),
            never_asked,
            stale: priority.stale.clone(),
            looked: priority.looked.clone(),
            confidence: priority.confidence.clone(),
        }
    }

    fn quote(&self, quote: &Quote, anchor: String, place: PlaceView) -> QuoteView {
        let text = self.material.study.words(quote);
        let linked = |id| self.material.linked_codes.get(id);
        let codes: BTreeSet<&String> = quote.links.iter().filter_map(linked).collect();
        let shown = (quote.shown.as_deref())
            .map(collapse)
            .filter(|shown| is_shortening(shown, text));
        QuoteView {
            anchor,
            link: quote.kind,
            translation: self.translation(quote, shown.as_deref().unwrap_or(text)),
            shown,
            sha256: Fingerprint::Sha256(Hash::of(text.as_bytes())),
            text: text.to_owned(),
            codes: codes.into_iter().cloned().collect(),
            attributes: self.attributes(quote),
            place,
        }
    }

    /// What the words that are printed say in the language of the report.
    fn translation(&self, quote: &Quote, printed: &str) -> Option<TranslationView> {
        let passage = Passage {
            source: quote.source,
            span: quote.span,
        };
        let hash = Hash::of(printed.as_bytes());
        let (_, translation) =
            (self.material.translations.get(&passage)?.iter()).find(|(of, translation)| {
                *of == hash && Some(translation.language) != quote.language
            })?;
        Some(translation.clone())
    }

    /// What is told of a speaker beside their words. A value that few share may tell who it is.
    fn attributes(&self, quote: &Quote) -> BTreeMap<String, String> {
        let Some(id) = quote.participant else {
            return BTreeMap::new();
        };
        let mut shown = self
            .material
            .attributes
            .get(&id)
            .cloned()
            .unwrap_or_default();
        for (key, _) in self.small_cells.hidden() {
            if key != GROUP && !self.small_cells.shows(key, id) {
                shown.insert(key.to_owned(), self.wording.say("other"));
            }
        }
        shown
    }

    /// The group of a speaker. One that few of a territory share may tell who it is.
    fn group(&self, quote: &Quote) -> Option<String> {
        let shows = |id| self.small_cells.shows(GROUP, id);
        if quote.participant.is_none_or(shows) {
            quote.group.clone()
        } else {
            Some(self.wording.say("other"))
        }
    }

    /// What checklists get of people: a group that few share is not named there either.
    fn people_facts(&self) -> Vec<PersonFacts> {
        let mut people = self.material.people.clone();
        for person in &mut people {
            if !self.small_cells.shows(GROUP, person.id) && person.group.is_some() {
                person.group = Some(self.wording.say("other"));
            }
        }
        people
    }

    /// What the researcher says instead: of several links, the first that says something.
    fn paraphrase(&self, quote: &Quote) -> Option<Paraphrase> {
        let said = |id| self.material.paraphrases.get(id);
        quote.links.iter().filter_map(said).min().cloned()
    }

    /// How the report was made.
    fn method(&self) -> Vec<String> {
        let mut method = self.wording.method();
        let hidden: Vec<String> = (self.small_cells.hidden())
            .map(|(attribute, n)| {
                let name = match attribute {
                    GROUP => self.wording.say("group"),
                    attribute => attribute.to_owned(),
                };
                let values = [("attribute", name.as_str().into()), ("n", n.into())];
                self.wording.fill("small-cell", &values)
            })
            .collect();
        if !hidden.is_empty() {
            let (other, list) = (self.wording.say("other"), hidden.join(", "));
            let values = [
                ("limit", self.small_cells.limit().into()),
                ("other", other.as_str().into()),
                ("list", list.as_str().into()),
            ];
            method.push(self.wording.fill("method-small-cells", &values));
        }
        method
    }

    fn place(&self, quote: &Quote) -> PlaceView {
        let study = self.material.study;
        let person = quote.participant.and_then(|id| study.participant(id));
        let naming = Naming::of(quote, person, &self.material.names);
        let (start, end) = self.position(quote.source, quote.span);
        PlaceView {
            source: name(study, quote.source).to_owned(),
            turn: quote.turn,
            speaker: naming.speaker,
            participant: naming.participant,
            name: naming.name,
            role: quote.role,
            group: self.group(quote),
            session: self.key(quote.session),
            session_kind: quote.session_kind,
            territory: quote.territory.clone(),
            start,
            end,
            original: (quote.links.iter()).find_map(|id| self.material.originals.get(id).cloned()),
            start_ms: quote.start_ms,
            language: quote.language,
            consent: consent(study, quote),
            stale: quote.stale,
            mention: quote.mention + 1,
        }
    }

    /// `Q1`, `Q2` …; `None` where the words may not be printed.
    fn anchor(&self, quote: &Quote) -> Option<String> {
        let study = self.material.study;
        // The same words may be there under another kind, but never of another person.
        self.numbers
            .get(&(name(study, quote.source), quote.span))
            .filter(|_| may_print(self.material, quote))
            .map(|number| format!("Q{number}"))
    }

    /// Start and end in code points.
    fn position(&self, source: SourceId, span: Span) -> (usize, usize) {
        self.code_points.get(&source).map_or((0, 0), |points| {
            let span = points.span(span);
            (span.start, span.end)
        })
    }

    fn loudest(&self, priority: &PriorityMaterial) -> LoudestView {
        let supports = &priority.evidence.supports;
        let share = |name: String, mentions| ShareView {
            name,
            mentions,
            of: supports.figures.mentions.n,
        };
        let groups = &priority.evidence.scope.groups;
        LoudestView {
            speaker: supports.loudest_speaker.as_ref().map(|loudest| {
                let number = self.material.study.number(loudest.of_whom);
                share(number.to_owned(), loudest.mentions)
            }),
            // Of a group that is shown as “other”, together with others, the figure would not be theirs.
            group: supports.loudest_group.as_ref().and_then(|loudest| {
                let spelling = groups.get(&loudest.of_whom).unwrap_or(&loudest.of_whom);
                (self.small_cells.shows_value(GROUP, spelling))
                    .then(|| share(spelling.clone(), loudest.mentions))
            }),
        }
    }

    fn key(&self, session: SessionId) -> String {
        let row = self.material.study.session(session);
        row.map_or_else(String::new, |row| row.key.clone())
    }

    fn keys(&self, sessions: &[SessionId]) -> Vec<String> {
        sessions.iter().map(|id| self.key(*id)).collect()
    }

    fn people(&self, people: &[ParticipantId]) -> Vec<String> {
        let study = self.material.study;
        people
            .iter()
            .map(|id| study.number(*id).to_owned())
            .collect()
    }
}

fn name<'m>(study: &'m Study<'m>, source: SourceId) -> &'m str {
    study.source(source).map_or("", |source| source.name)
}

/// Every printed quote by source and position.
fn manifest<'q>(quotes: impl Iterator<Item = &'q QuoteView>) -> Vec<ManifestEntry> {
    let mut entries: BTreeMap<(&str, usize, usize), ManifestEntry> = BTreeMap::new();
    for quote in quotes {
        let place = &quote.place;
        entries
            .entry((&place.source, place.start, place.end))
            .or_insert_with(|| ManifestEntry {
                anchor: quote.anchor.clone(),
                source: place.source.clone(),
                start: place.start,
                end: place.end,
                sha256: quote.sha256.to_string(),
                times: 0,
            })
            .times += 1;
    }
    entries.into_values().collect()
}
