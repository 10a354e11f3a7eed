//! Evidence of priorities: the tables that counting needs, filled from the store.

mod annex;
mod beside;
mod figures;
mod staleness;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use verbatim_analysis::evidence::{
    AttendanceRow, ParticipantRow, PriorityRow, SessionRow, SourceRow, SpokenRow, StaleReason,
    Study, Tables, TurnRow, WorkRow,
};
use verbatim_model::coding::{CodeKind, Coding, CodingStatus};
use verbatim_model::confidence::Confidence;
use verbatim_model::consent::Consent;
use verbatim_model::id::{CodeId, CodingId, LinkId, ParticipantId, PriorityId, SourceId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Attribute;
use verbatim_model::priority::{EvidenceLink, LinkTarget, Looked, Priority, PriorityState};
use verbatim_model::project::{Code, CodeField};
use verbatim_model::transcript::Turn;
use verbatim_model::validation::Put;
use verbatim_report::{
    CodeFacts, CodeMaterial, CodebookFacts, LookedView, Material, ObjectiveFacts,
    ObjectiveMaterial, PriorityMaterial, Report, ReportLanguage, SessionFacts,
};

pub use verbatim_report::PriorityView;

use annex::Chapters;
use beside::{asked, confidence_view, paraphrase, practices};
use staleness::Staleness;

use crate::document::{Document, analysed};
use crate::error::EngineError;
use crate::linking::definition_hash;
use crate::objective::{Depth, ObjectiveLinks};
use crate::privacy::Mask;
use crate::project::Project;
use crate::register::Register;
use crate::report::OutputOptions;
use crate::translation::OwnWords;

/// Name and version of the program, as reports print it.
const TOOL: &str = concat!("verbatim ", env!("CARGO_PKG_VERSION"));

/// For the eyes of the researchers alone.
pub(crate) const OWN: OutputOptions<'_> = OutputOptions::own();

/// The part of a study that a report is of.
#[derive(Clone, Copy)]
pub(crate) struct Choice<'c> {
    /// Whether a priority is in it.
    pub priorities: &'c dyn Fn(&Priority) -> bool,
    /// Whose sessions the chapters of codings are of; all, where it is none.
    pub territory: Option<&'c str>,
}

impl Choice<'_> {
    /// The whole study, with the priorities that reports show.
    pub const IN_FORCE: Self = Self {
        priorities: &|priority| priority.state.is_in_force(),
        territory: None,
    };
}

/// What is supposed to be otherwise than it is.
#[derive(Debug, Clone, Default)]
pub(crate) struct Supposed {
    /// Whose words are not used.
    pub no_use: Option<ParticipantId>,
    /// Links that are not there.
    pub without: BTreeSet<LinkId>,
}

impl Project {
    /// The evidence of one priority, or of all.
    ///
    /// # Errors
    /// When there is no such priority, or a text is damaged.
    pub fn evidence(&self, key: Option<&str>) -> Result<Vec<PriorityView>, EngineError> {
        let wanted = key.map(|key| self.priority(key)).transpose()?;
        // With all that a report holds, so that quotes have the numbers of the report.
        let choice = Choice {
            priorities: &|priority| match &wanted {
                Some(wanted) => priority.id == wanted.id || priority.state.is_in_force(),
                None => true,
            },
            territory: None,
        };
        let mut priorities = self
            .report_on(
                ReportLanguage::English,
                &OWN,
                &choice,
                &Supposed::default(),
                Depth::Numbered,
            )?
            .priorities;
        if let Some(wanted) = wanted {
            priorities.retain(|priority| priority.key == wanted.key);
        }
        Ok(priorities)
    }

    /// The evidence of the priorities in force, as it would be.
    pub(crate) fn evidence_supposing(
        &self,
        supposed: &Supposed,
    ) -> Result<Vec<PriorityView>, EngineError> {
        Ok(self
            .report_on(
                ReportLanguage::English,
                &OWN,
                &Choice::IN_FORCE,
                supposed,
                Depth::Numbered,
            )?
            .priorities)
    }

    /// What a report shows, of the date given or else of the last operation, masked where there is a key of pseudonyms.
    ///
    /// # Errors
    /// When a text is damaged.
    pub(crate) fn report_view(
        &self,
        language: ReportLanguage,
        options: &OutputOptions<'_>,
    ) -> Result<Report, EngineError> {
        self.report_view_of(language, options, &Choice::IN_FORCE)
    }

    /// The same of a part of the study.
    pub(crate) fn report_view_of(
        &self,
        language: ReportLanguage,
        options: &OutputOptions<'_>,
        choice: &Choice<'_>,
    ) -> Result<Report, EngineError> {
        let supposed = Supposed::default();
        let report = self.report_on(language, options, choice, &supposed, Depth::Whole)?;
        let Some(key) = options.key else {
            return Ok(report);
        };
        let quotes = report.all_quotes();
        let sources = quotes.map(|quote| quote.place.source.clone()).collect();
        let mask = Mask::new(self, key, &sources, &report.date)?;
        Ok(report
            .masked(&|words, place| mask.masked(words, analysed(place.language), &place.source)))
    }

    /// What a report would show, in English, of all priorities, also of those that reports leave out.
    pub(crate) fn whole_view(&self) -> Result<Report, EngineError> {
        self.whole_view_in(ReportLanguage::English)
    }

    /// The same in a language, for the eyes of the researchers.
    pub(crate) fn whole_view_in(&self, language: ReportLanguage) -> Result<Report, EngineError> {
        self.report_on(
            language,
            &OWN,
            &Choice {
                priorities: &|_| true,
                territory: None,
            },
            &Supposed::default(),
            Depth::Numbered,
        )
    }

    /// The same of one priority, without what a report says of objectives and good practices.
    pub(crate) fn view_of_priority(
        &self,
        wanted: PriorityId,
        language: ReportLanguage,
    ) -> Result<Report, EngineError> {
        self.report_on(
            language,
            &OWN,
            &Choice {
                priorities: &|priority| priority.id == wanted,
                territory: None,
            },
            &Supposed::default(),
            Depth::Alone,
        )
    }

    fn report_on(
        &self,
        language: ReportLanguage,
        options: &OutputOptions<'_>,
        choice: &Choice<'_>,
        supposed: &Supposed,
        depth: Depth,
    ) -> Result<Report, EngineError> {
        let mut register = Register::read(&self.store)?;
        if let Some(person) = (supposed.no_use).and_then(|id| register.participants.get_mut(&id)) {
            person.consent = Consent::NoUse;
        }
        let codings: BTreeMap<_, _> = self
            .store
            .all::<Coding>()?
            .into_iter()
            .map(|coding| (coding.id, coding))
            .collect();
        // Who works with the study sees what somebody wrote, in whatever language; outputs have theirs.
        let words = match depth {
            Depth::Numbered | Depth::Alone => OwnWords::default(),
            Depth::Whole => self.own_words_for(language, options)?,
        };
        words.put_in_groups(&mut register);
        let mut links = self.counting_links(&register, &codings)?;
        words.put_in(&mut links);
        links.retain(|link| !supposed.without.contains(&link.id));
        let mut validations = self.validations_in_order()?;
        let mut kept: Vec<Priority> = (self.store.priorities()?.into_iter())
            .filter(|priority| (choice.priorities)(priority))
            .collect();
        let keys: BTreeMap<PriorityId, String> = (kept.iter())
            .map(|priority| (priority.id, priority.key.clone()))
            .collect();
        if depth == Depth::Alone {
            let is_of_them = |put: &Put| matches!(put, Put::Priority(id) if keys.contains_key(id));
            validations.retain(|validation| is_of_them(&validation.put));
            links.retain(|link| match link.target {
                LinkTarget::Priority(id) => keys.contains_key(&id),
                LinkTarget::Validation(id) => validations.iter().any(|one| one.id == id),
                _ => false,
            });
        }
        let codes = self.store.codes()?;
        let themes = match depth {
            Depth::Alone => Vec::new(),
            _ => self.theme_links(&codes, codings.values(), depth)?,
        };
        let chapters = Chapters {
            contents: options.contents,
            territory: choice.territory,
        };
        let book = self.book_links(&register, &codes, codings.values(), &chapters)?;
        let pointed_into = (links.iter().map(|link| link.passage.source))
            .chain(themes.iter().flat_map(ObjectiveLinks::sources))
            .chain(
                book.iter()
                    .flat_map(|(_, links)| links.iter().map(|link| link.source)),
            )
            .collect();
        let documents = self.documents_of(&register, &pointed_into)?;
        let study = Study::new(self.tables(&register, &documents)?);
        let staleness = Staleness {
            codings: &codings,
            documents: &documents,
            definitions: (codes.iter())
                .map(|code| (code.id, definition_hash(code)))
                .collect(),
            texts: self.texts_in_force(&register)?,
        };
        words.put_in(&mut validations);
        let mut looked = self.store.all::<Looked>()?;
        words.put_in(&mut looked);
        let mut forms = self.store.all::<Confidence>()?;
        words.put_in(&mut forms);
        words.put_in(&mut kept);
        let evidence_of = |target: LinkTarget| {
            study.evidence(&PriorityRow {
                links: staleness.rows(&links, target),
                ..PriorityRow::default()
            })
        };
        let (objective_keys, themes): (Vec<_>, Vec<_>) = (themes.into_iter())
            .map(|objective| (objective.key, objective.themes))
            .unzip();
        let spoken_to = match depth {
            Depth::Alone | Depth::Numbered => study.objectives_as_wholes(&themes),
            Depth::Whole => study.objectives(&themes),
        };
        let objective_pages = (objective_keys.into_iter())
            .zip(spoken_to)
            .map(|(key, evidence)| ObjectiveMaterial { key, evidence })
            .collect();
        let asked = asked(&validations, &keys, &evidence_of);
        let mut cases = match depth {
            Depth::Alone => Vec::new(),
            _ => self.cases()?,
        };
        for case in &mut cases {
            case.put_in(&words);
        }
        let practices = practices(cases, &evidence_of);
        let priorities = (kept.into_iter())
            .map(|priority| {
                let target = LinkTarget::Priority(priority.id);
                let of_it = |link: &&EvidenceLink| link.target == target;
                let was_put = (validations.iter())
                    .any(|validation| validation.put == Put::Priority(priority.id));
                let looked: Vec<LookedView> = (looked.iter())
                    .filter(|looked| looked.priority == priority.id)
                    .map(|looked| LookedView {
                        by: register.coder_name(looked.coder).to_owned(),
                        date: looked.at.date(),
                        note: looked.note.clone(),
                    })
                    .collect();
                let row = PriorityRow {
                    territories: priority.territories.clone(),
                    links: staleness.rows(&links, target),
                    work: WorkRow {
                        unverified: (links.iter())
                            .filter(of_it)
                            .any(|link| !staleness.is_verified(link)),
                        not_looked: looked.is_empty(),
                        never_put: priority.state == PriorityState::Validated && !was_put,
                    },
                };
                let mut stale: BTreeMap<StaleReason, usize> = BTreeMap::new();
                for link in links.iter().filter(of_it) {
                    for reason in staleness.reasons(link) {
                        *stale.entry(reason).or_default() += 1;
                    }
                }
                PriorityMaterial {
                    evidence: study.evidence(&row),
                    stale,
                    looked,
                    confidence: (forms.iter().find(|form| form.priority == priority.id))
                        .map(|form| confidence_view(form, &register)),
                    key: priority.key,
                    claim: priority.claim,
                    territories: priority.territories,
                    objectives: priority.objectives,
                }
            })
            .collect();
        let codebook = match (&self.row.codebook_key, &self.row.codebook_version) {
            (Some(key), Some(version)) => Some(CodebookFacts {
                key: key.clone(),
                version: version.clone(),
            }),
            _ => None,
        };
        let tag = language.to_string().parse().unwrap_or(LanguageTag::EN);
        let objectives = (codes.iter())
            .filter(|code| code.kind == CodeKind::Objective && !code.retired)
            .map(|code| ObjectiveFacts {
                key: code.key.clone(),
                name: code.name(tag).to_owned(),
            })
            .collect();
        let paths: BTreeMap<CodeId, String> = (codes.iter())
            .map(|code| (code.id, path(code, &codes, tag)))
            .collect();
        let code_of = |link: &EvidenceLink| {
            let coding = codings.get(&link.coding?)?;
            Some((link.id, paths.get(&coding.code)?.clone()))
        };
        let mut attributes: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
        for attribute in self.store.all::<Attribute>()? {
            let of_them = attributes.entry(attribute.participant).or_default();
            of_them.insert(attribute.key, attribute.value);
        }
        let working: BTreeSet<_> = codings
            .values()
            .map(|coding| coding.coder)
            .chain(links.iter().map(|link| link.coder))
            .collect();
        let mut coders: Vec<String> = working
            .iter()
            .map(|id| register.coder_name(*id).to_owned())
            .collect();
        coders.sort();
        Ok(Report::new(&Material {
            title: words.said(&self.row.title),
            date: match options.date {
                Some(date) => date.to_owned(),
                None => self.last_date()?,
            },
            tool: TOOL.to_owned(),
            language,
            people: self.people_facts(&register),
            saturation: self.saturation_facts(options.contents)?,
            contents: options.contents,
            template: options.template.cloned().unwrap_or_default(),
            study: &study,
            embargoes: (register.participants.values())
                .filter_map(|person| Some((person.id, person.embargo.clone()?)))
                .collect(),
            paraphrases: (links.iter())
                .flat_map(|link| paraphrase(&register, link))
                .collect(),
            figures: self.report_figures(&chapters, language, &words, options.small_cell)?,
            small_cell: options.small_cell,
            names: (register.participants.values())
                .filter_map(|person| Some((person.id, person.name.clone()?)))
                .collect(),
            attributes,
            linked_codes: links.iter().filter_map(code_of).collect(),
            translations: self.translations_shown(language)?,
            originals: self.originals(&register, &links, &documents)?,
            codes: (codes.iter())
                .filter(|code| !code.retired)
                .map(|code| CodeFacts {
                    key: code.key.clone(),
                    kind: code.kind,
                    path: paths.get(&code.id).cloned().unwrap_or_default(),
                    definition: definition(code, tag).to_owned(),
                })
                .collect(),
            sessions: (register.sessions.values())
                .map(|session| SessionFacts {
                    key: session.key.clone(),
                    kind: session.kind,
                    date: session.date.clone(),
                    country: session.country.clone(),
                    territory: session.territory.clone(),
                })
                .collect(),
            objectives,
            codebook,
            coders,
            sources: self.source_facts(&register)?,
            priorities,
            objective_pages,
            validations: asked,
            practices,
            quote_book: (book.into_iter())
                .map(|(key, links)| CodeMaterial {
                    key,
                    evidence: study.evidence(&PriorityRow {
                        links,
                        ..PriorityRow::default()
                    }),
                })
                .collect(),
        }))
    }

    /// The links that may count: a coding that was rejected carries nothing, and neither do words that were erased.
    fn counting_links(
        &self,
        register: &Register,
        codings: &BTreeMap<CodingId, Coding>,
    ) -> Result<Vec<EvidenceLink>, EngineError> {
        let standing = self.standing()?;
        let erased = self.erased_places(register)?;
        let mut links: Vec<EvidenceLink> = self.store.all()?;
        let mut rejected = BTreeSet::new();
        for id in links.iter().filter_map(|link| link.coding) {
            let is_rejected = |coding: &Coding| standing.of(coding) == CodingStatus::Rejected;
            let so = match codings.get(&id) {
                Some(coding) => is_rejected(coding),
                // One that has no place is not among them.
                None => (self.store.get::<Coding>(id)?).is_some_and(|coding| is_rejected(&coding)),
            };
            if so {
                rejected.insert(id);
            }
        }
        links.retain(|link| {
            link.coding.is_none_or(|coding| !rejected.contains(&coding))
                && !erased.touch(link.passage)
        });
        Ok(links)
    }

    /// The day of the last operation.
    pub(crate) fn last_date(&self) -> Result<String, EngineError> {
        let log = self.store.operations()?;
        Ok(log
            .last()
            .map(|logged| logged.operation.at.date())
            .unwrap_or_default())
    }

    /// Who and what is in the study, and the turns of `documents`.
    pub(crate) fn tables<'d>(
        &self,
        register: &'d Register,
        documents: &'d BTreeMap<SourceId, Arc<Document>>,
    ) -> Result<Tables<'d>, EngineError> {
        let mut tables = Tables {
            sessions: (register.sessions.values())
                .map(|session| SessionRow {
                    id: session.id,
                    key: session.key.clone(),
                    kind: session.kind,
                    country: session.country.clone(),
                    territory: session.territory.clone(),
                })
                .collect(),
            participants: (register.participants.values())
                .map(|person| ParticipantRow {
                    id: person.id,
                    number: person.number.clone(),
                    role: person.role,
                    group: person.group.clone(),
                    territory: person.territory.clone(),
                    consent: person.consent,
                })
                .collect(),
            attendance: (register.speakers.values())
                .filter_map(|speaker| {
                    Some(AttendanceRow {
                        participant: speaker.participant?,
                        session: speaker.session,
                    })
                })
                .collect(),
            ..Tables::default()
        };
        let mut spoken = BTreeSet::new();
        for source in &register.sources {
            let people = register.people_of(source);
            let who = |turn: &Turn| people.get(turn.speaker.as_deref()?).copied();
            let mut speaks = |turns: &[Turn]| {
                let rows: BTreeSet<_> = (turns.iter())
                    .map(|turn| (who(turn), turn.language))
                    .collect();
                let of_session = |(who, language)| (source.session, who, language);
                spoken.extend(rows.into_iter().map(of_session));
            };
            let Some(document) = documents.get(&source.id) else {
                let revision = self.store.revision(source.revision)?.n;
                speaks(&self.turns_of(revision, source.revision)?);
                continue;
            };
            speaks(&document.turns);
            tables.sources.push(SourceRow {
                id: source.id,
                name: &source.name,
                session: source.session,
                text: &document.text,
            });
            tables.turns.extend(
                document
                    .turns
                    .iter()
                    .zip(1..)
                    .map(|(turn, number)| TurnRow {
                        source: source.id,
                        number,
                        span: turn.span,
                        label: turn.speaker.as_deref(),
                        participant: who(turn),
                        start_ms: turn.start_ms(),
                        language: turn.language,
                    }),
            );
        }
        tables.spoken = (spoken.into_iter())
            .map(|(session, participant, language)| SpokenRow {
                session,
                participant,
                language,
            })
            .collect();
        Ok(tables)
    }
}

/// The name of a code after those of the codes above it.
fn path(code: &Code, codes: &[Code], language: LanguageTag) -> String {
    let mut names = vec![code.name(language)];
    let mut above = code.parent;
    // A tree has no more levels than codes.
    while let Some(parent) = codes.iter().find(|code| Some(code.id) == above)
        && names.len() <= codes.len()
    {
        names.push(parent.name(language));
        above = parent.parent;
    }
    names.reverse();
    names.join(" › ")
}

/// What a code means, in the language or else in English or in any.
fn definition(code: &Code, language: LanguageTag) -> &str {
    let all = || (code.texts.iter()).filter(|text| text.field == CodeField::Definition);
    all()
        .find(|text| text.language == language)
        .or_else(|| all().find(|text| text.language == LanguageTag::EN))
        .or_else(|| all().next())
        .map_or("", |text| &text.text)
}
