//! Stakeholders in a sheet: one row for each, or one for each rater.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::consent::Consent;
use verbatim_model::id::{RatingId, StakeholderId};
use verbatim_model::lines::Lines;
use verbatim_model::operation::Timestamp;
use verbatim_model::stakeholder::{Contact, Membership, Rating, Stakeholder, StakeholderKind};
use verbatim_report::{ReportLanguage, Sheet, SheetCell, Vocabulary};
use verbatim_store::natural;

use super::{
    RatingRequest, StakeholderChange, Stakeholders, changed, changed_contact, contact_id, person,
};
use crate::counted;
use crate::error::EngineError;
use crate::people::belongings::membership_of;
use crate::project::Project;
use crate::register::Register;
use crate::titled::{Row, TitledSheet, joined, titles};

/// Columns by their messages, those of the contact last.
const COLUMNS: [&str; 18] = [
    "head-key",
    "head-organisation",
    "head-names",
    "head-territory",
    "head-kind",
    "head-sector",
    "head-neb-role",
    "head-influence",
    "head-influence-reason",
    "head-interest",
    "head-interest-reason",
    "head-rater",
    "head-rated",
    "head-members",
    "head-person",
    "head-email",
    "head-telephone",
    "head-contact-note",
];

/// How many of the columns do not tell how to reach anybody.
const WITHOUT_CONTACT: usize = 14;

/// What a sheet of stakeholders did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct StakeholderOutcome {
    /// Keys of those that are new.
    pub added: Vec<String>,
    /// Keys of those that changed.
    pub changed: Vec<String>,
    /// How many are as they were.
    pub unchanged: usize,
    /// Ratings that are new.
    pub ratings: usize,
    /// Participant numbers that the project does not have, as ``line N: `number` ``.
    pub unknown_participants: Vec<String>,
    /// Heads of columns that are none of a stakeholder; they are not read.
    pub unknown_columns: Vec<String>,
}

/// Rows as they will be.
#[derive(Default)]
struct Plan {
    outcome: StakeholderOutcome,
    rows: Vec<Stakeholder>,
    contacts: Vec<Contact>,
    ratings: Vec<Rating>,
    members: Vec<Membership>,
}

impl Project {
    /// Adds and changes stakeholders by a sheet (CSV or XLSX): known by their keys, or else by organisation and territory.
    /// Several rows of one stakeholder are several raters. Empty cells leave what there is. With `dry_run`, nothing is
    /// changed.
    ///
    /// # Errors
    /// When the sheet cannot be read or a value makes no sense, with file and line; then nothing is changed.
    pub fn import_stakeholders(
        &mut self,
        name: &str,
        bytes: &[u8],
        encoding: Option<&str>,
        dry_run: bool,
    ) -> Result<StakeholderOutcome, EngineError> {
        let vocabulary = Vocabulary::new();
        let languages = self.analysed_languages();
        let sheet = TitledSheet::read(name, bytes, (encoding, &languages), &vocabulary, &COLUMNS)?;
        if !sheet.has("head-organisation") && !sheet.has("head-key") {
            return Err(EngineError::refused(
                format!(
                    "`{name}` has no column of organisations; its columns are {}",
                    sheet.heads().join(", ")
                ),
                "call the column `organisation`; `verbatim stakeholder export` writes a sheet with all columns",
            ));
        }
        self.settled(|project| {
            let register = project.register()?;
            let table = project.stakeholder_table(&register)?;
            let mut plan =
                project.stakeholder_plan(name, &sheet, &register, &table, &vocabulary)?;
            plan.outcome.unknown_columns = sheet.other_heads();
            if dry_run {
                return Ok(plan.outcome);
            }
            let touched = plan.outcome.added.len() + plan.outcome.changed.len();
            let sentence = format!(
                "applied the sheet `{name}` ({})",
                counted(touched, "stakeholder")
            );
            project.act("stakeholder-import", sentence, |writer| {
                plan.rows.iter().try_for_each(|row| writer.put(row))?;
                plan.contacts.iter().try_for_each(|row| writer.put(row))?;
                plan.ratings.iter().try_for_each(|row| writer.put(row))?;
                Ok(plan.members.iter().try_for_each(|row| writer.put(row))?)
            })?;
            Ok(plan.outcome)
        })
    }

    fn stakeholder_plan(
        &self,
        name: &str,
        sheet: &TitledSheet,
        register: &Register,
        table: &Stakeholders,
        vocabulary: &Vocabulary,
    ) -> Result<Plan, EngineError> {
        let mut plan = Plan::default();
        let mut known: Vec<Stakeholder> = table.rows.clone();
        let mut contacts: BTreeMap<StakeholderId, Contact> =
            (self.store.all::<Contact>()?.into_iter())
                .map(|contact| (contact.stakeholder, contact))
                .collect();
        let before = contacts.clone();
        let ratings: Vec<Rating> = self.store.all()?;
        let mut touched: BTreeSet<StakeholderId> = BTreeSet::new();
        for row in sheet.rows() {
            let wrong = |error: EngineError| row.wrong(name, &error);
            let change = change_of(&row, vocabulary).map_err(wrong)?;
            let (key, organisation) = (row.value("head-key"), row.value("head-organisation"));
            let at = known.iter().position(|other| match key {
                Some(key) => other.key == key,
                None => {
                    Some(other.organisation.as_str()) == organisation
                        && (change.territory.is_none() || change.territory == other.territory)
                }
            });
            let at = match at {
                Some(at) => at,
                None => {
                    let taken = |key: &str| known.iter().any(|other| other.key == key);
                    let key =
                        crate::keys::free_key("stakeholder", "ST", key, taken).map_err(wrong)?;
                    plan.outcome.added.push(key.clone());
                    known.push(Stakeholder {
                        id: StakeholderId(self.new_id()),
                        key,
                        organisation: String::new(),
                        names: Lines::default(),
                        territory: None,
                        kind: StakeholderKind::Other,
                        sector: None,
                        role: None,
                    });
                    known.len() - 1
                }
            };
            changed(&mut known[at], &change).map_err(wrong)?;
            let id = known[at].id;
            touched.insert(id);
            if let Some(contact) = changed_contact(id, contacts.get(&id).cloned(), &change.contact)
            {
                contacts.insert(id, contact);
            }
            if let Some(rating) = self.rating_of(&row, id).map_err(wrong)? {
                let same = |other: &Rating| {
                    Rating {
                        id: rating.id,
                        at: rating.at,
                        ..other.clone()
                    } == rating
                        && (other.at == rating.at
                            || row
                                .value("head-rated")
                                .is_none_or(|day| other.at.date() == day))
                };
                if !ratings.iter().chain(&plan.ratings).any(same) {
                    plan.ratings.push(rating);
                }
            }
            for number in &Lines::of_cell(row.value("head-members").unwrap_or_default()) {
                match person(register, number) {
                    Ok(person) => plan.members.push(membership_of(id, person)),
                    Err(_) => plan
                        .outcome
                        .unknown_participants
                        .push(format!("line {}: `{number}`", row.line)),
                }
            }
        }
        let added = plan.outcome.added.clone();
        for row in known.into_iter().filter(|row| touched.contains(&row.id)) {
            let new_members = (plan.members.iter()).any(|member| {
                member.stakeholder == row.id
                    && !table
                        .members(row.id)
                        .any(|known| known == member.participant)
            });
            let as_before = table.by_id(row.id) == Some(&row)
                && before.get(&row.id) == contacts.get(&row.id)
                && !new_members
                && !plan
                    .ratings
                    .iter()
                    .any(|rating| rating.stakeholder == row.id);
            plan.contacts.extend(contacts.remove(&row.id));
            match as_before {
                true => plan.outcome.unchanged += 1,
                false if added.contains(&row.key) => plan.rows.push(row),
                false => {
                    plan.outcome.changed.push(row.key.clone());
                    plan.rows.push(row);
                }
            }
        }
        plan.outcome.ratings = plan.ratings.len();
        Ok(plan)
    }

    fn rating_of(&self, row: &Row<'_>, id: StakeholderId) -> Result<Option<Rating>, EngineError> {
        let number = |column| {
            let of = |text: &str| {
                text.parse::<u32>().map_err(|_| {
                    EngineError::usage(
                        format!("`{text}` is no rating"),
                        "write a whole number from 1 to 5",
                    )
                })
            };
            row.value(column).map(of).transpose()
        };
        let (influence, interest) = (number("head-influence")?, number("head-interest")?);
        if influence.is_none() && interest.is_none() {
            return Ok(None);
        }
        let text = |column| row.value(column).map(str::to_owned);
        let mut rating = self.rating(
            id,
            &RatingRequest {
                rater: text("head-rater"),
                influence,
                influence_reason: text("head-influence-reason"),
                interest,
                interest_reason: text("head-interest-reason"),
            },
        )?;
        if let Some(day) = row.day("head-rated")? {
            let at = Timestamp::of_date(&day).ok_or_else(|| {
                EngineError::usage(format!("`{day}` is no day"), "write it as 2026-03-14")
            })?;
            rating.at = at;
            // The same row read twice is one rating.
            rating.id = RatingId::derived(&[
                b"rating",
                id.as_bytes(),
                rating.rater.as_bytes(),
                day.as_bytes(),
                &[
                    rating.influence.unwrap_or(0) as u8,
                    rating.interest.unwrap_or(0) as u8,
                ],
            ]);
        }
        Ok(Some(rating))
    }

    /// All stakeholders as a table that [`Self::import_stakeholders`] reads back; how to reach them only with
    /// `with_contacts`.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn stakeholder_sheet(
        &self,
        language: ReportLanguage,
        territory: Option<&str>,
        with_contacts: bool,
    ) -> Result<Sheet, EngineError> {
        let vocabulary = Vocabulary::new();
        let register = Register::read(&self.store)?;
        let table = self.stakeholder_table(&register)?;
        let columns = match with_contacts {
            true => &COLUMNS[..],
            false => &COLUMNS[..WITHOUT_CONTACT],
        };
        let mut sheet = Sheet {
            name: vocabulary.say(language, "plan-sheet-stakeholders"),
            header: titles(&vocabulary, language, columns),
            rows: Vec::new(),
        };
        for of in table
            .rows
            .iter()
            .filter(|of| territory.is_none_or(|t| of.territory.as_deref() == Some(t)))
        {
            let mut members: Vec<String> = (table.members(of.id))
                .filter_map(|id| register.participants.get(&id))
                .filter(|person| person.consent != Consent::NoUse)
                .map(|person| person.number.clone())
                .collect();
            members.sort_by_cached_key(|number| natural(number));
            let contact = match with_contacts {
                true => self.store.get::<Contact>(contact_id(of.id))?,
                false => None,
            };
            let ratings: Vec<Option<&Rating>> =
                match table.ratings_of(of.id).map(Some).collect::<Vec<_>>() {
                    none if none.is_empty() => vec![None],
                    some => some,
                };
            for rating in ratings {
                let text =
                    |value: &Option<String>| SheetCell::from(value.clone().unwrap_or_default());
                let number =
                    |value: Option<u32>| value.map_or(SheetCell::Empty, |n| (n as usize).into());
                let mut row = vec![
                    of.key.as_str().into(),
                    of.organisation.as_str().into(),
                    of.names.joined("; ").into(),
                    text(&of.territory),
                    vocabulary.term(language, of.kind).into(),
                    text(&of.sector),
                    text(&of.role),
                    number(rating.and_then(|rating| rating.influence)),
                    text(&rating.and_then(|rating| rating.influence_reason.clone())),
                    number(rating.and_then(|rating| rating.interest)),
                    text(&rating.and_then(|rating| rating.interest_reason.clone())),
                    rating.map_or("", |rating| &rating.rater).into(),
                    rating
                        .map_or_else(String::new, |rating| rating.at.date())
                        .into(),
                    joined(&members).into(),
                ];
                if with_contacts {
                    let of = |field: fn(&Contact) -> &Option<String>| {
                        text(&contact.as_ref().and_then(|contact| field(contact).clone()))
                    };
                    row.extend([
                        of(|c| &c.person),
                        of(|c| &c.email),
                        of(|c| &c.telephone),
                        of(|c| &c.note),
                    ]);
                }
                sheet.rows.push(row);
            }
        }
        Ok(sheet)
    }
}

fn change_of(row: &Row<'_>, vocabulary: &Vocabulary) -> Result<StakeholderChange, EngineError> {
    let text = |column| row.value(column).map(str::to_owned);
    Ok(StakeholderChange {
        organisation: text("head-organisation"),
        names: row
            .value("head-names")
            .map(|cell| Lines::of_cell(cell).to_vec()),
        territory: text("head-territory"),
        kind: row.term("head-kind", vocabulary)?,
        sector: text("head-sector"),
        role: text("head-neb-role"),
        contact: super::ContactChange {
            person: text("head-person"),
            email: text("head-email"),
            telephone: text("head-telephone"),
            note: text("head-contact-note"),
        },
    })
}
