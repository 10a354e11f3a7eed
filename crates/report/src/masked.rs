//! Quotes in which names are masked: written, and told from quotes that somebody altered.

use std::collections::BTreeSet;

use crate::read_back::{AnchoredQuote, ReadBack};
use crate::reporting::tell_masks;
use crate::view::{Fingerprint, PlaceView, QuoteView, Report};
use crate::wording::Wording;
use crate::words::{GAP, collapse};

/// What the manifest has in the place of the hash of a quote in which something is masked: with the hash of the words,
/// names could be tried until one fits.
pub const MASKED: &str = "masked";

/// What a report with masked quotes says of them, in a language.
pub(crate) fn masked_rule(wording: &Wording) -> String {
    wording.say("method-masked")
}

/// Most words that a masked stretch may have had: an account number in groups has nine.
const LONGEST: usize = 9;

impl Report {
    /// Masks the quotes. `mask` gets words and where they stand, and gives them with each masked stretch in square brackets,
    /// or `None` where there is nothing to mask.
    #[must_use]
    pub fn masked(mut self, mask: &dyn Fn(&str, &PlaceView) -> Option<String>) -> Self {
        for quote in self.priorities.iter_mut().flat_map(|p| &mut p.quotes) {
            mask_quote(quote, mask);
        }
        for (_, quote) in self.other_quotes_mut() {
            mask_quote(quote, mask);
        }
        self.telling_masks()
    }

    /// The report with the masks that `found` has, as far as they are masks of its quotes.
    pub(crate) fn masked_as(&self, found: &ReadBack) -> Self {
        let mut masked = self.clone();
        if self.masked {
            // By the key: what it masks is known, and nothing has to be believed.
            return masked;
        }
        let rule = collapse(&masked_rule(&self.wording()));
        let tells = found.blocks.iter().any(|block| block.text.contains(&rule));
        let written: Vec<&AnchoredQuote> = found
            .anchored
            .iter()
            .filter(|quote| quote.entry.sha256 == MASKED)
            .collect();
        if !tells && written.is_empty() {
            return masked;
        }
        for priority in &mut masked.priorities {
            for quote in &mut priority.quotes {
                let same = written.iter().find(|written| {
                    let (place, entry) = (&quote.place, &written.entry);
                    (&place.source, place.start, place.end)
                        == (&entry.source, entry.start, entry.end)
                        && written.setting.priority.as_deref() == Some(&priority.key)
                        && written.setting.kind == Some(quote.link)
                });
                if let Some(written) = same {
                    take_over(quote, written);
                }
            }
        }
        for (key, quote) in masked.other_quotes_mut() {
            let same = written.iter().find(|written| {
                let (place, entry) = (&quote.place, &written.entry);
                // Formats for reading do not tell under what such a quote stands.
                let under = written.setting.priority.as_deref();
                (&place.source, place.start, place.end) == (&entry.source, entry.start, entry.end)
                    && under.is_none_or(|under| under.split(' ').next_back() == Some(key))
            });
            if let Some(written) = same {
                take_over(quote, written);
            }
        }
        masked.telling_masks()
    }

    /// The manifest and the method after quotes have been masked.
    fn telling_masks(mut self) -> Self {
        self.masked = true;
        self.method.push(masked_rule(&self.wording()));
        let wording = self.wording();
        tell_masks(&mut self.reporting, &wording);
        let masked: BTreeSet<String> = (self.all_quotes())
            .filter(|quote| quote.sha256 == Fingerprint::Masked)
            .map(|quote| quote.anchor.clone())
            .collect();
        for entry in &mut self.manifest {
            if masked.contains(&entry.anchor) {
                entry.sha256 = MASKED.to_owned();
            }
        }
        self
    }
}

fn mask_quote(quote: &mut QuoteView, mask: &dyn Fn(&str, &PlaceView) -> Option<String>) {
    if let Some(translation) = &mut quote.translation {
        // It stands in the same place in another language.
        let place = PlaceView {
            language: Some(translation.language),
            ..quote.place.clone()
        };
        if let Some(text) = mask(&translation.text, &place) {
            translation.text = text;
        }
    }
    let Some(text) = mask(&quote.text, &quote.place) else {
        return;
    };
    quote.text = text;
    quote.sha256 = Fingerprint::Masked;
    if let Some(shown) = quote
        .shown
        .as_deref()
        .and_then(|shown| mask(shown, &quote.place))
    {
        quote.shown = Some(shown);
    }
}

/// Takes the words of a written quote over where they are the quote's own, masked.
fn take_over(quote: &mut QuoteView, written: &AnchoredQuote) {
    let shown_fits = is_as_said(&written.shown, quote.printed());
    match &written.full {
        Some(full) if is_masking(full, &quote.text) && shown_fits => {
            if quote.shown.is_some() {
                quote.shown = Some(written.shown.clone());
            }
            quote.text.clone_from(full);
        }
        // The words that are left out may hold the only name.
        None if shown_fits => quote.shown = Some(written.shown.clone()),
        _ => return,
    }
    quote.sha256 = Fingerprint::Masked;
}

/// Whether `shown` is `full`, masked or not.
fn is_as_said(shown: &str, full: &str) -> bool {
    collapse(shown) == collapse(full) || is_masking(shown, full)
}

/// Whether `shown` is `full` with at least one stretch replaced by something in square brackets, and nothing else changed.
///
/// White space is collapsed on both sides. What stood in the place of brackets were whole words, few, that may be names or
/// identifiers: they begin with a capital letter, a digit or `+`, or are an address. So no `not` can be hidden in the
/// middle of a sentence. Where the words have no capital letter at all, up to three are taken for a name.
#[must_use]
pub fn is_masking(shown: &str, full: &str) -> bool {
    let (shown, full) = (collapse(shown), collapse(full));
    let has_capitals = full.chars().any(char::is_uppercase);
    // Where in `full` one may stand after the pieces so far, without and with a mask.
    let mut reached = [vec![0], Vec::new()];
    for piece in pieces(&shown) {
        let mut next = [Vec::new(), Vec::new()];
        for (masked, places) in reached.iter().enumerate() {
            for &at in places {
                if full[at..].starts_with(piece) {
                    next[masked].push(at + piece.len());
                }
                if piece.starts_with('[') && piece != GAP {
                    next[1].extend(stretches(&full, at, has_capitals));
                }
            }
        }
        for places in &mut next {
            places.sort_unstable();
            places.dedup();
        }
        reached = next;
    }
    reached[1].contains(&full.len())
}

/// Pieces of a text: what stands in square brackets, with them, and what stands between.
fn pieces(shown: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = shown;
    while let Some(open) = rest.find('[') {
        let Some(close) = rest[open..].find(']').map(|at| open + at + 1) else {
            break;
        };
        // Of two opening brackets the second belongs to the closing one.
        let open = rest[..close].rfind('[').unwrap_or(open);
        pieces.extend((open > 0).then(|| &rest[..open]));
        pieces.push(&rest[open..close]);
        rest = &rest[close..];
    }
    pieces.extend((!rest.is_empty()).then_some(rest));
    pieces
}

/// Where stretches end that begin at byte `from` and may have been masked.
fn stretches(full: &str, from: usize, has_capitals: bool) -> Vec<usize> {
    let before = full[..from].chars().next_back();
    if before.is_some_and(char::is_alphanumeric) {
        return Vec::new();
    }
    let rest = &full[from..];
    let ends = rest.char_indices().map(|(at, c)| at + c.len_utf8());
    let mut found = Vec::new();
    for end in ends {
        let stretch = &rest[..end];
        let words: Vec<&str> = stretch.split(' ').collect();
        if words.len() > LONGEST {
            break;
        }
        let after = rest[end..].chars().next();
        let inside = stretch
            .chars()
            .next_back()
            .is_some_and(char::is_alphanumeric)
            && after.is_some_and(char::is_alphanumeric);
        let ends_in_space = stretch.ends_with(' ');
        if inside || ends_in_space || stretch.starts_with(' ') {
            continue;
        }
        let is_name = if has_capitals {
            let ends_lead = [words.first(), words.last()]
                .into_iter()
                .flatten()
                .all(|word| leads(word));
            ends_lead
                && words
                    .iter()
                    .all(|word| leads(word) || may_stand_inside(word))
        } else {
            words.len() <= 3
        };
        if is_name {
            found.push(from + end);
        }
    }
    found
}

/// Whether a word may stand inside of a name (`de`), or a sign inside of a number.
fn may_stand_inside(word: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "de", "di", "da", "del", "dei", "della", "delle", "degli", "la", "le", "von", "van", "der",
        "du",
    ];
    PARTICLES.contains(&word) || !word.contains(char::is_alphabetic)
}

/// Whether a word may begin or end a name or an identifier.
fn leads(word: &str) -> bool {
    let word = word.trim_start_matches('(');
    let begins = word.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || c == '+');
    let is_address = word.char_indices().any(|(at, c)| {
        matches!(c, '@' | '.')
            && word[..at].ends_with(char::is_alphanumeric)
            && word[at + 1..].starts_with(char::is_alphanumeric)
    });
    begins || is_address
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn masks_hide_names_and_nothing_else() {
        let full =
            "Rekla sam Ivani Horvat, [smijeh] da ne dam  ništa; zovite 091 234 5678 ili ana@x.hr.";
        for (shown, expected) in [
            (
                "Rekla sam [Marija], [smijeh] da ne dam ništa; zovite 091 234 5678 ili ana@x.hr.",
                true,
            ),
            (
                "Rekla sam [Marija] Horvat, [smijeh] da ne dam ništa; zovite [telephone] ili [e-mail].",
                true,
            ),
            (
                "Rekla sam [A] [B], [smijeh] da ne dam ništa; zovite 091 234 5678 ili ana@x.hr.",
                true,
            ),
            (full, false),
            (
                "Rekla sam [Marija], [smijeh] da [x] dam ništa; zovite 091 234 5678 ili ana@x.hr.",
                false,
            ),
            (
                "Rekla sam [Marija], [smijeh] da dam ništa; zovite 091 234 5678 ili ana@x.hr.",
                false,
            ),
            (
                "Rekla sam [Marija]i Horvat, [smijeh] da ne dam ništa; zovite 091 234 5678 ili ana@x.hr.",
                false,
            ),
            (
                "Rekla sam Marija, [smijeh] da ne dam ništa; zovite 091 234 5678 ili ana@x.hr.",
                false,
            ),
            ("[Marija]", false),
            ("Rekla sam [Marija] […]", false),
            ("Rekla sam [Marija", false),
            ("", false),
        ] {
            assert_eq!(is_masking(shown, full), expected, "{shown}");
        }
        assert!(is_masking("es teicu [Pēteris], jā", "es teicu jānim, jā"));
        assert!(is_masking("[Marija]'s idea", "Ivana's idea"));
        assert!(is_masking("[[x]", "[Ana"));
        assert!(is_masking("i [Lucia] zna", "i Lucia de Rossi zna"));
        assert!(!is_masking("[Lucia] zna", "Ana ne voli da Rossi zna"));
    }

    proptest! {
        #[test]
        fn a_capital_word_that_is_replaced_is_a_mask(words in prop::collection::vec("[A-ZČĀa-zčā]{1,6}", 1..9), at in 0..9usize) {
            let at = at % words.len();
            prop_assume!(words[at].starts_with(char::is_uppercase));
            let mut shown = words.clone();
            shown[at] = "[Ž]".to_owned();
            prop_assert!(is_masking(&shown.join(" "), &words.join(" ")));
            // Another word beside it is told.
            shown.push("x".to_owned());
            prop_assert!(!is_masking(&shown.join(" "), &words.join(" ")));
        }

        #[test]
        fn any_text_is_answered(shown in "[\\[\\]a-cA-C … .]{0,30}", full in "\\PC*") {
            let _ = is_masking(&shown, &full);
        }
    }
}
