//! What makes several stretches one mention.

/// Whether two stretches with nothing but `between` between them are one mention: it holds white space, punctuation, and
/// marks that have no width, or nothing.
pub(crate) fn is_within_mention(between: &str) -> bool {
    between.chars().all(joins)
}

fn joins(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(
            c,
            '¡' | '§' | '«' | '\u{ad}' | '¶' | '·' | '»' | '¿' | '\u{200b}'
                ..='\u{205e}' | '\u{2e00}'..='\u{2e5d}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{feff}'
        )
}
