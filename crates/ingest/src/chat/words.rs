//! The signs of a main line of CHAT: what was said without them, and what they tell.

use verbatim_model::mark::MarkKind;

/// A piece of a main line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Words(String),
    /// Something besides words, by its kind.
    Mark(MarkKind, String),
    /// Milliseconds of the sound that belongs to what stands before it.
    Time(u64, u64),
}

impl Piece {
    fn words_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::Words(words) => Some(words),
            Self::Mark(..) | Self::Time(..) => None,
        }
    }

    /// Whether something is said in it.
    pub(super) fn is_speech(&self) -> bool {
        matches!(self, Self::Words(words) if words.contains(char::is_alphanumeric))
    }
}

/// Signs of overlap, pitch and voice that stand within or around words.
const SIGNS: [char; 22] = [
    '⌈', '⌉', '⌊', '⌋', '↑', '↓', '⇗', '↗', '→', '↘', '⇘', '∞', '≈', '≋', '≡', '∙', '⁎', '⁑', '∆',
    '∇', '‹', '›',
];

/// A line that is being read.
#[derive(Debug, Default)]
struct Line {
    pieces: Vec<Piece>,
    words: String,
}

impl Line {
    fn push(&mut self, piece: Piece) {
        self.flush();
        self.pieces.push(piece);
    }

    fn flush(&mut self) {
        if !self.words.is_empty() {
            self.pieces
                .push(Piece::Words(std::mem::take(&mut self.words)));
        }
    }

    /// Adds a word. Signs of punctuation stand apart in CHAT; they belong to the word before, also across a mark.
    fn say(&mut self, word: &str) {
        let attached = word
            .chars()
            .all(|c| matches!(c, '.' | ',' | '?' | '!' | ';' | '…'));
        let before = match self.pieces.iter_mut().rev().find_map(Piece::words_mut) {
            Some(before) if attached && self.words.is_empty() => before,
            _ => &mut self.words,
        };
        if !attached {
            before.push(' ');
        }
        before.push_str(word);
    }
}

/// Reads a main line behind its speaker.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut line = Line::default();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let Some(first) = rest.chars().next() else {
            break;
        };
        // A note in brackets, the times between two signs NAK: both may hold spaces.
        let closed = match first {
            '[' => close(&rest[1..], ']').map(|end| (note(&rest[1..=end]), end + 2)),
            '\u{15}' => close(&rest[1..], '\u{15}').map(|end| (bullet(&rest[1..=end]), end + 2)),
            _ => None,
        };
        if let Some((piece, length)) = closed {
            rest = &rest[length..];
            if let Some(piece) = piece {
                line.push(piece);
            }
            continue;
        }
        let end = rest
            .char_indices()
            .skip(1)
            .find(|&(_, c)| c.is_whitespace() || matches!(c, '[' | '\u{15}'))
            .map_or(rest.len(), |(at, _)| at);
        let (word, after) = rest.split_at(end);
        rest = after;
        // `+< jā`: what the line says began while somebody else spoke. `⌈jā⌉`, `⌊nē⌋`: so do these words.
        let word = match word.strip_prefix("+<") {
            Some(word) => {
                line.push(Piece::Mark(MarkKind::Overlap, "+<".to_owned()));
                word
            }
            None => word,
        };
        if let Some(sign) = word.chars().find(|c| matches!(c, '⌈' | '⌊')) {
            line.push(Piece::Mark(MarkKind::Overlap, sign.to_string()));
        }
        // Some programs lose the signs around the times at the end of a line.
        let last = bullet(word).filter(|_| rest.trim().is_empty());
        match last.or_else(|| mark(word)) {
            Some(piece) => line.push(piece),
            None => {
                let word = spoken(word);
                if !word.is_empty() {
                    line.say(&word);
                }
            }
        }
    }
    line.flush();
    line.pieces
}

/// Where a sign stands that closes a note, which is no longer than a paragraph.
fn close(text: &str, sign: char) -> Option<usize> {
    const LONGEST: usize = 300;
    text.char_indices()
        .take(LONGEST)
        .find(|&(_, c)| c == sign)
        .map(|(at, _)| at)
}

/// `125_475`.
fn bullet(text: &str) -> Option<Piece> {
    let (start, end) = text.trim().split_once('_')?;
    let number = |text: &str| -> Option<u64> {
        text.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| text.parse().ok())
            .flatten()
    };
    Some(Piece::Time(number(start)?, number(end)?))
}

/// What a note in brackets tells a reader: comments, explanations, what else is heard, and that what is before it
/// overlaps with what somebody says afterwards or said before (`[>]`, `[<]`, numbered where there are several). Others
/// mark repetitions and errors.
fn note(inside: &str) -> Option<Piece> {
    let inside = inside.trim();
    let number = inside.trim_start_matches(['<', '>']);
    if number.len() < inside.len() && number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Piece::Mark(MarkKind::Overlap, format!("[{inside}]")));
    }
    let told = inside
        .strip_prefix("=!")
        .or_else(|| inside.strip_prefix('%'))
        .or_else(|| inside.strip_prefix('='))?;
    Some(Piece::Mark(MarkKind::Note, told.trim().to_owned()))
}

/// Words that are none: what is heard besides speech, pauses.
fn mark(word: &str) -> Option<Piece> {
    if let Some(event) = word.strip_prefix("&=") {
        return Some(Piece::Mark(MarkKind::Vocal, event.replace([':', '_'], " ")));
    }
    let pause = word.strip_prefix('(')?.strip_suffix(')')?;
    let is_pause = pause
        .chars()
        .all(|c| c == '.' || c == ':' || c.is_ascii_digit());
    (is_pause && pause.contains('.')).then(|| Piece::Mark(MarkKind::Pause, pause.to_owned()))
}

/// A word as it was said.
fn spoken(word: &str) -> String {
    // Omitted words, and lines without any.
    let omitted = word
        .strip_prefix('0')
        .is_some_and(|rest| rest.chars().all(char::is_alphabetic));
    if omitted {
        return String::new();
    }
    if let Some(end) = word.strip_prefix('+') {
        return match end {
            "..." | "..?" => "…".to_owned(),
            "/." | "//." | "/?" | "//?" => " –".to_owned(),
            "!?" => "!?".to_owned(),
            "." | "\"/." | "\"." => ".".to_owned(),
            // Signs at the start of a line, of quotation, self-completion and the like.
            _ => end
                .trim_start_matches(['<', '+', ',', '^', '"', '≈', '/', '~'])
                .to_owned(),
        };
    }
    if matches!(word, "‡" | "„") {
        return ",".to_owned();
    }
    let word = ["&-", "&+", "&~"]
        .iter()
        .find_map(|sign| word.strip_prefix(sign))
        .unwrap_or(word);
    // `palo@s:spa`: the language or kind of the word.
    let word = match word.split_once('@') {
        Some((before, after)) if !before.is_empty() && !after.contains('.') => before,
        _ => word,
    };
    let letters: Vec<char> = word.chars().collect();
    let mut spoken = String::with_capacity(word.len());
    for (at, &c) in letters.iter().enumerate() {
        let beside = |at: Option<usize>| {
            at.and_then(|at| letters.get(at))
                .is_some_and(|c| c.is_alphabetic())
        };
        let inside = beside(at.checked_sub(1))
            && (beside(Some(at + 1)) || letters.get(at + 1) == Some(&':'));
        match c {
            '<' | '>' | '(' | ')' => {}
            '_' => spoken.push(' '),
            // Drawn-out sounds, syllables.
            ':' | '^' if inside || (c == ':' && at > 0 && letters[at - 1] == ':') => {}
            c if SIGNS.contains(&c) => {}
            c => spoken.push(c),
        }
    }
    spoken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_a_main_line() {
        let words = |line: &str| -> String {
            pieces(line)
                .into_iter()
                .map(|piece| match piece {
                    Piece::Words(words) => words,
                    Piece::Mark(kind, text) => format!(" [{kind} {text}]"),
                    Piece::Time(start, end) => format!(" [{start}-{end}]"),
                })
                .collect::<String>()
                .trim()
                .to_owned()
        };
        for (line, expected) in [
            (
                "Um <I like I like> [/] I like beans . 20780_24300",
                "Um I like I like I like beans. [20780-24300]",
            ),
            ("+< ‡ ne:: mo^gu xxx [?] .", "[overlap +<], ne mogu xxx."),
            ("u 10:30 kaže: ne .", "u 10:30 kaže: ne."),
            ("+\" dođi ! +\"/.", "dođi!."),
            (
                "[- ita] perché@s:ita no , [= spiega] sì ?",
                "perché no, [note spiega] sì?",
            ),
            (
                "pa (1.5) (za)što ana@mail.hr",
                "pa [pause 1.5] zašto ana@mail.hr",
            ),
            ("&=coughs:loud 0is [", "[vocal coughs loud] ["),
            ("\u{15}5", "\u{15}5"),
            (
                "<to je naše> [>] , <da> [<1] .",
                "to je naše, [overlap [>]] da. [overlap [<1]]",
            ),
            (
                "+<jā , ⌈es arī⌉ [>2]",
                "[overlap +<] jā, [overlap ⌈] es arī [overlap [>2]]",
            ),
            ("a [<x] b [12]", "a b"),
        ] {
            assert_eq!(words(line), expected, "{line}");
        }
    }
}
