//! Letters that another program lost before the file came here: `dru?tvo`, `ra\u{fffd}un`. Nobody can know them any more, so
//! they are reported and left as they are.

use verbatim_model::transcript::Problem;

use super::line_of;

/// So few may be typing errors (`da?ne`).
const FEW: usize = 2;

/// What to say about question marks and replacement characters inside words.
pub(super) fn problem(text: &str) -> Option<Problem> {
    let mut found = 0;
    let mut first = None;
    for word in text.split_whitespace() {
        if !(word.contains('?') || word.contains('\u{fffd}')) || is_address(word) {
            continue;
        }
        let mut before = ' ';
        let mut signs = word.char_indices().peekable();
        while let Some((at, c)) = signs.next() {
            let next = signs.peek().map_or(' ', |&(_, next)| next);
            let lost = match c {
                '?' => before.is_lowercase() && next.is_lowercase(),
                '\u{fffd}' => before.is_alphabetic() || next.is_alphabetic(),
                _ => false,
            };
            if lost {
                found += 1;
                first.get_or_insert((word, at));
            }
            before = c;
        }
    }
    let (word, at) = first?;
    if found <= FEW && !word.contains('\u{fffd}') {
        return None;
    }
    // The words are slices of the text.
    let at = word.as_ptr() as usize - text.as_ptr() as usize + at;
    let shown: String = word.chars().take(40).collect();
    Some(Problem {
        kind: "lost-letters",
        message: format!(
            "{found} letters were lost before this file was written (`{shown}`) and cannot be known any more; import the original file if you can"
        ),
        line: Some(line_of(text, at)),
    })
}

/// Question marks stand inside of addresses, too.
fn is_address(word: &str) -> bool {
    word.contains(['/', '=', '&', '@']) || word.starts_with("www.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(&'static str, Option<u32>)> {
        problem(text).map(|problem| (problem.kind, problem.line))
    }

    #[test]
    fn lost_letters_are_told_from_questions_and_addresses() {
        let lost = "Ana: Dobar dan.\r\nIvo: dru?tvo i ra?un, ku?a.";
        assert_eq!(found(lost), Some(("lost-letters", Some(2))));
        assert_eq!(
            found("Ģirts: tā.\rIlze: dr\u{fffd}z, varb\u{fffd}t"),
            Some(("lost-letters", Some(2)))
        );
        for fine in [
            "Perché? Ma dai?! Che?no, davvero?sì.",
            "https://example.org/a?b e http://x.hr/a?b=c?d&e?f",
            "What?! Why? When?",
        ] {
            assert_eq!(found(fine), None, "{fine}");
        }
    }
}
