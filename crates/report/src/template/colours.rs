//! The colours of a report.

use std::collections::BTreeMap;

verbatim_model::terms! {
    /// What has a colour.
    Colour: "colour" {
        /// Words.
        Ink = "ink",
        /// Words that stand back: captions, who said it.
        Soft = "soft",
        /// Lines of tables.
        Line = "line",
        /// Numbers of quotes, and what leads elsewhere.
        Link = "link",
        /// What supports a claim, and the line beside a quote.
        Supports = "supports",
        /// What qualifies it.
        Qualifies = "qualifies",
        /// What contradicts it, and flags.
        Contradicts = "contradicts",
    }
}

/// The least contrast of words on white, by WCAG 2.
const READABLE: f64 = 4.5;

/// The colours that are others than usual, as six hexadecimal digits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Colours(BTreeMap<Colour, String>);

impl Colours {
    /// Sets a colour, `#rrggbb`.
    pub(super) fn set(&mut self, colour: Colour, value: &str) -> Result<(), String> {
        let digits = value.strip_prefix('#').filter(|digits| digits.len() == 6);
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let (Some(digits), Some(number)) = (digits, number) else {
            return Err(format!("`{value}` is no colour"));
        };
        let contrast = contrast_on_white(number);
        if colour != Colour::Line && contrast < READABLE {
            return Err(format!(
                "words in `{value}` have a contrast of {contrast:.1} on white, and need {READABLE}"
            ));
        }
        self.0.insert(colour, digits.to_lowercase());
        Ok(())
    }

    /// Those that are set.
    pub fn set_ones(&self) -> impl Iterator<Item = (Colour, &str)> {
        self.0
            .iter()
            .map(|(colour, digits)| (*colour, digits.as_str()))
    }

    /// A colour, or else the usual one.
    pub fn get<'c>(&'c self, colour: Colour, usual: &'c str) -> &'c str {
        self.0.get(&colour).map_or(usual, String::as_str)
    }
}

fn contrast_on_white(colour: u32) -> f64 {
    let part = |shift: u32| {
        let value = f64::from((colour >> shift) & 0xff) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    let light = 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
    1.05 / (light + 0.05)
}
