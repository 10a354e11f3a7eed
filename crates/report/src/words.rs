//! When shown words are the stored words.

/// What marks a gap in a shortened quote.
pub const GAP: &str = "[…]";

/// The words with every run of white space as one space and none at the ends: how quotes are compared.
#[must_use]
pub fn collapse(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    collapsed
}

/// Whether `shown` is `full` with whole stretches left out, each marked [`GAP`], and nothing else changed.
///
/// White space is collapsed on both sides. A gap stands between words: the letters beside it are not letters of one
/// word, so that `ne […] ću` cannot be made of `nećeš ću`. Something other than gaps must be left.
#[must_use]
pub fn is_shortening(shown: &str, full: &str) -> bool {
    let shown = collapse(shown);
    let full = collapse(full);
    let pieces: Vec<&str> = shown.split(GAP).map(str::trim).collect();
    if pieces.len() < 2 || pieces.iter().all(|piece| piece.is_empty()) {
        return false;
    }
    places(&pieces, &full, 0, true)
}

/// Whether the pieces stand in this order in `full` from byte `from` on, the first at the start and the last at the
/// end. An early match may cut a word where a later one does not, so all matches of a piece are tried; pieces are few.
fn places(pieces: &[&str], full: &str, from: usize, first: bool) -> bool {
    let Some((piece, rest)) = pieces.split_first() else {
        return true;
    };
    if piece.is_empty() {
        // A gap at the start, at the end, or two in a row.
        return rest.is_empty() || places(rest, full, from, false);
    }
    let fits = |start: usize| {
        let end = start + piece.len();
        if rest.is_empty() {
            end == full.len() && (first || !cuts(full, start))
        } else {
            (first || !cuts(full, start)) && !cuts(full, end) && end < full.len()
        }
    };
    if first {
        return full.starts_with(piece) && fits(0) && places(rest, full, piece.len(), false);
    }
    if rest.is_empty() {
        return full.len() >= from + piece.len()
            && full.ends_with(piece)
            && fits(full.len() - piece.len());
    }
    // The earliest place that cuts no word leaves most room for the pieces after it.
    full[from..]
        .match_indices(piece)
        .map(|(at, _)| from + at)
        .find(|&start| fits(start))
        .is_some_and(|start| places(rest, full, start + piece.len(), false))
}

/// Whether byte `at` lies between two letters or digits of one word.
fn cuts(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at..].chars().next();
    before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn white_space_collapses() {
        assert_eq!(collapse("  Žena\r\n\t na\u{a0}šalteru "), "Žena na šalteru");
        assert_eq!(collapse(" \n"), "");
    }

    #[test]
    fn only_marked_gaps_between_words_shorten() {
        let full = "Pa ne znam, ne ću reći: nećeš ni ti,  ģimene 👩‍🌾 ar mums.";
        for (shown, expected) in [
            ("Pa ne znam, […] ģimene 👩‍🌾 ar mums.", true),
            ("[…] ne ću reći […]", true),
            ("Pa […] ne ću […] mums.", true),
            ("Pa ne znam, […]", true),
            ("[…]", false),
            ("[…] […]", false),
            (full, false),
            ("Pa ne znam, ģimene 👩‍🌾 ar mums.", false),
            ("Pa ne znam, […] ģimenes 👩‍🌾 ar mums.", false),
            ("ne znam, […] mums.", false),
            ("Pa […] ar", false),
            ("Pa ne […] ću reći […]", true),
            ("Pa ne znam, ne […] ćeš ni ti […]", false),
            ("[…] ģimene […] ne znam […]", false),
            ("Pa […] Pa […]", false),
        ] {
            assert_eq!(is_shortening(shown, full), expected, "{shown}");
        }
        assert!(is_shortening("a […] b", "a x b"));
        assert!(!is_shortening("a […] b", "a"));
        assert!(is_shortening("[…] ab", "xab ab"));
    }

    proptest! {
        #[test]
        fn cutting_out_words_is_a_shortening(words in prop::collection::vec("[a-cčž]{1,3}", 3..12), a in 0..12usize, b in 0..12usize) {
            let (from, to) = (a.min(b) % words.len(), a.max(b) % words.len());
            prop_assume!(from < to && (from > 0 || to < words.len()));
            let mut shown: Vec<&str> = words[..from].iter().map(String::as_str).collect();
            shown.push(GAP);
            shown.extend(words[to..].iter().map(String::as_str));
            prop_assert!(is_shortening(&shown.join(" "), &words.join(" ")));
        }

        #[test]
        fn any_text_is_answered(shown in "\\PC*", full in "\\PC*") {
            let _ = is_shortening(&shown, &full);
        }
    }
}
