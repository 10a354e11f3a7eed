//! What Verbatim knows about the four languages of its interviews: Croatian, Latvian, Italian and English.
//!
//! The crate finds words and sentences in a text, leads each word back to its forms and keys, folds letters to what
//! somebody without the right keyboard would type, tells in which language a turn was spoken, and finds what leads to one
//! person. It knows no project,
//! no code and no index. What differs between languages stands in one file per language (`croatian`, `latvian`,
//! `italian`, `english`) and is listed in one registry.
//!
//! Offsets are bytes of UTF-8 of the text that was given, always on char boundaries.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod analyser;
mod attitude;
mod contrast;
mod croatian;
mod english;
mod fold;

mod identify;
mod interaction;
mod italian;
mod language;
mod latvian;
#[cfg(feature = "learn")]
pub mod learn;
mod marks;
mod names;
mod personal_data;
mod registry;
mod sentences;
mod table;
mod words;

pub use analyser::{AnalysedText, AnalysedWord, Analyser, Compound, Forms, Spelling, keys_of};
pub use attitude::{Sign, TakenUp, gesture, taken_up};
pub use contrast::contrasts_near;
pub use fold::fold;

pub use identify::{
    Foreign, Identified, Identifier, Utterance, identify_turns, kin_of_croatian, other_languages,
    other_languages_of,
};
pub use interaction::{Interaction, interaction};
pub use language::Language;
pub use marks::marks;
pub use names::{FoundName, FoundOrganisation, NameFinder, OrganisationFinder, name_forms};
pub use personal_data::{PersonalData, PersonalDataKind, personal_data};
pub use sentences::sentences;
pub use words::{Word, words};
