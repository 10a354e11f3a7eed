//! How a form becomes a key.

/// Takes characters off both ends of a word and puts an ending on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Rewrite {
    /// Characters off the front: `naj`, `ne`, `jā`.
    pub front: u8,
    /// Characters off the end.
    pub back: u8,
    /// What is put at the end.
    pub ending: Box<str>,
}

impl Rewrite {
    /// The shortest rewrite of `form` to `lemma`; where `prefix` (characters at the front of `form`) is not 0, also
    /// tried without it. `None` for words of more than 255 characters.
    #[cfg(feature = "learn")]
    pub(crate) fn between(form: &str, lemma: &str, prefix: usize) -> Option<Self> {
        let form: Vec<char> = form.chars().collect();
        let lemma: Vec<char> = lemma.chars().collect();
        let common = |form: &[char]| form.iter().zip(&lemma).take_while(|(a, b)| a == b).count();
        let (whole, rest) = (common(&form), common(&form[prefix.min(form.len())..]));
        let (front, kept) = if rest > whole + 1 {
            (prefix, rest)
        } else {
            (0, whole)
        };
        Some(Self {
            front: u8::try_from(front).ok()?,
            back: u8::try_from(form.len() - front - kept).ok()?,
            ending: lemma[kept..].iter().collect::<String>().into(),
        })
    }

    /// The key of `word`; `None` when the word is too short for this rewrite.
    pub(crate) fn apply(&self, word: &str) -> Option<Box<str>> {
        let from = boundary(word, usize::from(self.front))?;
        let rest = &word[from..];
        let kept = match usize::from(self.back) {
            0 => rest.len(),
            back => rest.char_indices().nth_back(back - 1)?.0,
        };
        let key = [&rest[..kept], &self.ending].concat();
        (!key.is_empty()).then(|| key.into_boxed_str())
    }
}

/// The byte at which the character number `n` of `word` begins, or the end.
fn boundary(word: &str, n: usize) -> Option<usize> {
    word.char_indices()
        .map(|(at, _)| at)
        .chain([word.len()])
        .nth(n)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rewrites_count_characters() {
        let rewrite = |front, back, ending: &str| Rewrite {
            front,
            back,
            ending: ending.into(),
        };
        for (word, rewrite, key) in [
            ("kućama", rewrite(0, 3, "a"), Some("kuća")),
            ("najdraža", rewrite(3, 2, "g"), Some("drag")),
            ("jādomā", rewrite(2, 0, "t"), Some("domāt")),
            ("š", rewrite(0, 2, "x"), None),
            ("š", rewrite(2, 0, "x"), None),
            ("š", rewrite(0, 1, ""), None),
            ("ljudi", rewrite(0, 5, "čovjek"), Some("čovjek")),
            ("bērns", rewrite(0, 0, ""), Some("bērns")),
        ] {
            assert_eq!(rewrite.apply(word).as_deref(), key, "{word}");
        }
    }
}
