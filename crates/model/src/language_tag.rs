//! The name of a language.

use std::fmt;
use std::str::FromStr;

/// An ISO 639 code of two or three ASCII lower-case letters, such as `hr`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag {
    // Invariant: two or three ASCII lower-case letters, then zeros.
    letters: [u8; 3],
}

/// A text that is no ISO 639 code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language code; expected two or three letters such as hr, lv, it or en")]
pub struct LanguageTagError(pub String);

impl LanguageTag {
    /// Croatian.
    pub const HR: Self = Self { letters: *b"hr\0" };
    /// Latvian.
    pub const LV: Self = Self { letters: *b"lv\0" };
    /// Italian.
    pub const IT: Self = Self { letters: *b"it\0" };
    /// English.
    pub const EN: Self = Self { letters: *b"en\0" };

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = if self.letters[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.letters[..length]).unwrap_or_default()
    }
}

impl FromStr for LanguageTag {
    type Err = LanguageTagError;

    fn from_str(text: &str) -> Result<Self, LanguageTagError> {
        let trimmed = text.trim().to_ascii_lowercase();
        let bytes = trimmed.as_bytes();
        if !(2..=3).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_lowercase) {
            return Err(LanguageTagError(text.to_owned()));
        }
        let mut letters = [0; 3];
        letters[..bytes.len()].copy_from_slice(bytes);
        Ok(Self { letters })
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for LanguageTag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_two_or_three_letters() {
        assert_eq!("HR".parse(), Ok(LanguageTag::HR));
        assert_eq!(
            "ltg".parse::<LanguageTag>().map(|tag| tag.to_string()),
            Ok("ltg".to_owned())
        );
        for bad in ["", "h", "hrva", "h1", "čk"] {
            assert!(bad.parse::<LanguageTag>().is_err(), "{bad}");
        }
    }
}
