//! Stretches of a text that lead to one person: addresses, telephone numbers, numbers of persons and of accounts.
//!
//! This is about letters and numbers alone, as in words and sentences: it knows no project. So it stands with what else
//! is known of the texts of four countries, where import, outputs and checks can all reach it.
//!
//! A number counts only where its form and, if it has one, its check digit say so: a transcript is full of times,
//! dates, years and amounts, and a person who is shown twenty of them does not look at the twenty-first.

mod address;
mod codice_fiscale;
mod iban;
mod person_number;
mod telephone;

use crate::Language;

/// What kind of stretch it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonalDataKind {
    /// An e-mail address.
    Email,
    /// An address on the web.
    Web,
    /// An account number, ISO 13616.
    Iban,
    /// The Italian tax code of a person.
    CodiceFiscale,
    /// The Croatian personal identification number.
    Oib,
    /// The Latvian personal code.
    PersonasKods,
    /// A telephone number.
    Telephone,
}

impl PersonalDataKind {
    /// All kinds. Where two claim the same letters, the first has them.
    pub const ALL: [Self; 7] = [
        Self::Email,
        Self::Web,
        Self::Iban,
        Self::CodiceFiscale,
        Self::Oib,
        Self::PersonasKods,
        Self::Telephone,
    ];

    /// What it is called: `e-mail`, `OIB`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Email => "e-mail",
            Self::Web => "web address",
            Self::Iban => "IBAN",
            Self::CodiceFiscale => "codice fiscale",
            Self::Oib => "OIB",
            Self::PersonasKods => "personas kods",
            Self::Telephone => "telephone",
        }
    }

    /// What stands in the place of a masked one in a text of this language; in English where it is none of ours.
    #[must_use]
    pub const fn mask(self, language: Option<Language>) -> &'static str {
        match (self, language) {
            (Self::Email, Some(Language::Croatian)) => "e-pošta",
            (Self::Email, Some(Language::Latvian)) => "e-pasts",
            (Self::Web, Some(Language::Croatian)) => "mrežna adresa",
            (Self::Web, Some(Language::Latvian)) => "tīmekļa adrese",
            (Self::Web, Some(Language::Italian)) => "indirizzo web",
            (Self::Telephone, Some(Language::Croatian)) => "telefon",
            (Self::Telephone, Some(Language::Latvian)) => "tālrunis",
            (Self::Telephone, Some(Language::Italian)) => "telefono",
            _ => self.name(),
        }
    }

    /// All stretches of this kind, in order, in bytes.
    fn find(self, text: &str) -> Vec<(usize, usize)> {
        match self {
            Self::Email => address::emails(text),
            Self::Web => address::webs(text),
            Self::Iban => iban::find(text),
            Self::CodiceFiscale => codice_fiscale::find(text),
            Self::Oib => person_number::oibs(text),
            Self::PersonasKods => person_number::personas_kodi(text),
            Self::Telephone => telephone::find(text),
        }
    }
}

impl std::fmt::Display for PersonalDataKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// A stretch of a text that leads to one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PersonalData {
    /// First byte in the text.
    pub start: usize,
    /// Byte after the last one.
    pub end: usize,
    /// What it is.
    pub kind: PersonalDataKind,
}

/// The identifiers of a text in order, without overlaps.
#[must_use]
pub fn personal_data(text: &str) -> Vec<PersonalData> {
    let mut found: Vec<PersonalData> = Vec::new();
    // Most turns hold neither, and are many.
    if !text.contains(['@', '.', ':', '/']) && !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return found;
    }
    for kind in PersonalDataKind::ALL {
        for (start, end) in kind.find(text) {
            if found
                .iter()
                .all(|other| end <= other.start || other.end <= start)
            {
                found.push(PersonalData { start, end, kind });
            }
        }
    }
    found.sort_unstable();
    found
}

/// Whether no letter, digit or sign that goes on with a number stands before byte `start`.
fn begins(text: &str, start: usize) -> bool {
    let mut before = text[..start].chars().rev();
    match before.next() {
        Some(c) if c.is_alphanumeric() || c == '_' => false,
        // `1,234`, `10:30`, `2/3`: the number began earlier.
        Some('.' | ',' | ':' | '/' | '-' | '+' | '\u{2010}'..='\u{2013}') => {
            !before.next().is_some_and(char::is_numeric)
        }
        _ => true,
    }
}

/// Whether the number that ends before byte `end` does not go on there.
fn ends(text: &str, end: usize) -> bool {
    let mut after = text[end..].chars();
    match after.next() {
        Some(c) if c.is_alphanumeric() || c == '_' => false,
        Some('.' | ',' | ':' | '/' | '-' | '\u{2010}'..='\u{2013}') => {
            !after.next().is_some_and(char::is_numeric)
        }
        _ => true,
    }
}

/// The digits of a stretch.
fn digits(text: &str) -> Vec<u32> {
    text.chars().filter_map(|c| c.to_digit(10)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expected: &[(PersonalDataKind, &str)]) {
        let found: Vec<_> = personal_data(text)
            .into_iter()
            .map(|found| (found.kind, &text[found.start..found.end]))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn identifiers_of_each_kind_are_found_in_speech() {
        use PersonalDataKind::*;
        check(
            "Pišite na đurđa.kos@zadruga-šuma.hr, ili nazovite 091/234-5678; OIB mi je 12345678903.",
            &[
                (Email, "đurđa.kos@zadruga-šuma.hr"),
                (Telephone, "091/234-5678"),
                (Oib, "12345678903"),
            ],
        );
        check(
            "Mans kods ir 120385-12342, tālrunis +371 26 123 456, konts LV80 BANK 0000 4351 9500 1.",
            &[
                (PersonasKods, "120385-12342"),
                (Telephone, "+371 26 123 456"),
                (Iban, "LV80 BANK 0000 4351 9500 1"),
            ],
        );
        check(
            "Il codice è RSSMRA85T10A562S e il sito www.cooperativa-àncora.it/chi-siamo.",
            &[
                (CodiceFiscale, "RSSMRA85T10A562S"),
                (Web, "www.cooperativa-àncora.it/chi-siamo"),
            ],
        );
        check(
            "Mail me (mary@market.example) or see https://market.example/a?b=1#c!",
            &[
                (Email, "mary@market.example"),
                (Web, "https://market.example/a?b=1#c"),
            ],
        );
    }

    #[test]
    fn numbers_of_everyday_speech_are_none() {
        for text in [
            "00:12:30,500 --> 00:12:34,900",
            "od 10:30 do 12.15, u 7.45 h",
            "Dana 01.02.2024. u 10 sati, pa 03/04/2024 i 2024-05-06 07:08",
            "20240115 un 19991231",
            "2019 2020 2021, 1990-1995, 2014–2020, 2021/2022",
            "12 345 678 eura, 1.234.567,89 kn, 26 123 456 €, 333 123 456 iedzīvotāju",
            "20000000 stanovnika i 30.000.000",
            "01 02 03 04 05 06",
            "P12, P13, Q14: 123 456 789",
            "članak 12. stavak 3. točka 4.",
            "3,14159265358979 i 0,123456789",
            "ISBN 978-953-0-12345-6",
            "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678903abcd",
            "Kraj.Početak i tako dalje, npr.to, itd.",
            "u.c. t.i. d.o.o. S.p.A. e.g. i.e.",
            "12345678901",
            "120385-12341",
            "LV81 BANK 0000 4351 9500 1",
            "RSSMRA85T10A562T",
            "@ana je rekla",
            "Turn 12345678 of 87654321",
        ] {
            check(text, &[]);
        }
    }

    proptest! {
        #[test]
        fn any_text_gives_ordered_stretches(
            text in r"([a-zčāèA-Z0-9@.:/+_ ,()\-\u{a0}\u{301}😀\r\n]|https://|www\.|\+385|LV80|32){0,60}",
        ) {
            let found = personal_data(&text);
            for pair in found.windows(2) {
                prop_assert!(pair[0].end <= pair[1].start);
            }
            for stretch in found {
                prop_assert!(!text[stretch.start..stretch.end].trim().is_empty());
            }
        }
    }
}
