//! Blocks in the place of words.

use verbatim_model::text::Span;

/// What stands in the place of letters of one, two, three and four bytes of UTF-8. None is a letter, a digit or a mark of
/// any format, and none changes under normalisation.
const BLOCKS: [char; 4] = ['_', '¦', '█', '\u{1f78d}'];

/// Blocks in the place of `words`: as many bytes, characters and units of UTF-16 on each line, so that no position beside
/// them moves. The longer ones stand in front, so that nothing shows where letters with diacritics stood.
pub(super) fn cover(words: &str) -> String {
    let mut covered = String::with_capacity(words.len());
    for (n, line) in words.split('\n').enumerate() {
        if n > 0 {
            covered.push('\n');
        }
        for length in (1..=4).rev() {
            let letters = line.chars().filter(|c| c.len_utf8() == length).count();
            covered.extend(std::iter::repeat_n(BLOCKS[length - 1], letters));
        }
    }
    covered
}

/// The text with blocks at `spans`, which do not overlap and are in order.
pub(super) fn cover_all(text: &str, spans: &[Span]) -> String {
    let mut covered = String::with_capacity(text.len());
    let mut from = 0;
    for span in spans {
        covered.push_str(text.get(from..span.start()).unwrap_or_default());
        covered.push_str(&cover(span.of(text).unwrap_or_default()));
        from = span.end();
    }
    covered.push_str(text.get(from..).unwrap_or_default());
    covered
}

/// Spans in order, those that touch or overlap as one.
pub(super) fn united(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort();
    let mut united: Vec<Span> = Vec::new();
    for span in spans {
        match united.last_mut() {
            Some(last) if span.start() <= last.end() => {
                let end = last.end().max(span.end());
                *last = Span::new(last.start(), end).unwrap_or(*last);
            }
            _ => united.push(span),
        }
    }
    united
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use verbatim_model::text::{CanonicalText, CodePoints};

    proptest! {
        #[test]
        fn no_position_moves_and_nothing_stays(text in "[a-zčšžāēģ€😀 \n]{1,60}", a in 0usize..60, b in 0usize..60) {
            let points: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let (a, b) = (points[a % points.len()], points[b % points.len()]);
            prop_assume!(a != b);
            let span = Span::new(a.min(b), a.max(b)).expect("not empty");
            let covered = cover_all(&text, &[span]);
            prop_assert_eq!(covered.len(), text.len());
            prop_assert_eq!(covered.chars().count(), text.chars().count());
            prop_assert_eq!(covered.encode_utf16().count(), text.encode_utf16().count());
            let kept: Vec<usize> = covered.match_indices('\n').map(|(at, _)| at).collect();
            let lines: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
            prop_assert_eq!(kept, lines);
            prop_assert!(!span.of(&covered).expect("on borders").contains(char::is_alphanumeric));
            prop_assert_eq!(&covered[..span.start()], &text[..span.start()]);
            prop_assert_eq!(&covered[span.end()..], &text[span.end()..]);
            for span in [Span::new(0, span.start()), Span::new(span.end(), text.len())].into_iter().flatten() {
                prop_assert_eq!(CodePoints::new(&covered).span(span), CodePoints::new(&text).span(span));
            }
        }
    }

    #[test]
    fn blocks_are_stable_under_normalisation() {
        let covered = cover("Đurđa\nž€😀 a");
        assert_eq!(covered, "¦¦___\n\u{1f78d}█¦__");
        assert_eq!(CanonicalText::new(&covered).as_str(), covered);
    }

    #[test]
    fn spans_are_put_together() {
        let span = |a, b| Span::new(a, b).expect("not empty");
        assert_eq!(
            united(vec![span(5, 7), span(0, 2), span(2, 3), span(6, 9)]),
            vec![span(0, 3), span(5, 9)]
        );
    }
}
