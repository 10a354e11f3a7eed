//! Learning which words and letters belong to which language.

use std::collections::BTreeMap;

use super::lists::{Lists, Part};
use super::spoken::spoken;
use crate::fold::fold;
use crate::identify::model::{BORDER, LEVELS_PER_NAT, Levels, MAGIC, SYMBOLS, symbol};
use crate::identify::tokens::{PRONOUN, each_token};
use crate::language::Language;

/// Words that occur this often, in all languages together, have an entry of their own.
const FREQUENT: f64 = 2.0;
/// How much of the text is taken as if it was typed without diacritics.
const FOLDED: f64 = 0.25;
/// What is taken from the first occurrence of each word for those that never occurred.
const DISCOUNT: f64 = 0.7;
/// The share of running words that each word of the spoken language has at least, beside what the treebanks show: they
/// hold more news than talk.
const SPOKEN: f64 = 0.0002;
/// The share of running words that a capital `I` within a sentence has in a language whose pronoun it is not.
const CAPITAL: f64 = 0.0002;

const LANGUAGES: usize = Language::ALL.len();
type Numbers = [f64; LANGUAGES];

/// Running words of each language, in the order of [`Language::ALL`].
pub(super) type Counts = [BTreeMap<String, f64>; LANGUAGES];

/// The words of the treebank lists.
pub(super) fn counts(lists: &[Lists]) -> Counts {
    let mut counts = Counts::default();
    for (words, lists) in counts.iter_mut().zip(lists) {
        for row in &lists.treebank {
            if row.form.contains(['@', '#', '/', '.', '_']) {
                continue;
            }
            *words.entry(row.form.clone()).or_default() += f64::from(row.count(|_: Part| true));
        }
        words.retain(|_, count| *count > 0.0);
    }
    counts
}

/// Takes the words of texts out of the counts of a language, as if its lists had never seen them.
pub(super) fn take_out(words: &mut BTreeMap<String, f64>, texts: &[String]) {
    for text in texts {
        each_token(text, &mut |word| {
            if let Some(count) = words.get_mut(word) {
                *count -= 1.0;
            }
            true
        });
    }
    words.retain(|_, count| *count > 0.0);
}

/// The bytes of the model.
pub(super) fn model(counts: &Counts) -> Result<Vec<u8>, fst::Error> {
    let counts = with_spoken(counts);
    let letters = Letters::learn(&counts);
    let running: [f64; LANGUAGES] = each(|n| counts[n].values().sum::<f64>().max(1.0));
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of words are far below 2^52"
    )]
    let unseen: Numbers = each(|n| DISCOUNT * (counts[n].len() as f64).max(1.0) / running[n]);

    let mut words: BTreeMap<String, Numbers> = BTreeMap::new();
    for (n, counts) in counts.iter().enumerate() {
        for (word, count) in counts {
            words.entry(word.clone()).or_default()[n] += count * (1.0 - FOLDED);
            let folded = if word == PRONOUN {
                word.clone()
            } else {
                fold(word)
            };
            words.entry(folded).or_default()[n] += count * FOLDED;
        }
    }
    words.retain(|_, counts| counts.iter().sum::<f64>() >= FREQUENT);
    let mut frequent = fst::MapBuilder::memory();
    for (word, counts) in &words {
        let by_letters = letters.word(word);
        let probabilities = each(|n| {
            let seen = (counts[n] - DISCOUNT * counts[n].min(1.0)).max(0.0);
            seen / running[n] + unseen[n] * by_letters[n].exp()
        });
        let mut value = [0; 8];
        value[..LANGUAGES].copy_from_slice(&levels(probabilities.map(f64::ln)));
        frequent.insert(word, u64::from_le_bytes(value))?;
    }

    let mut bytes = MAGIC.to_vec();
    bytes.extend(levels(unseen.map(f64::ln)));
    for of_three in &letters.of_three {
        bytes.extend(levels(*of_three));
    }
    bytes.extend(frequent.into_inner()?);
    Ok(bytes)
}

/// The counts with those of words that people say more often than they write them.
fn with_spoken(counts: &Counts) -> Counts {
    let mut counts = counts.clone();
    for (language, words) in Language::ALL.into_iter().zip(&mut counts) {
        let running: f64 = words.values().sum::<f64>().max(1.0);
        for word in spoken(language) {
            *words.entry(word.to_owned()).or_default() += SPOKEN * running;
        }
        let capital = if language == Language::English {
            words.get("i").copied().unwrap_or_default()
        } else {
            CAPITAL * running
        };
        words.insert(PRONOUN.to_owned(), capital);
    }
    counts
}

/// How likely each letter is after the two before it, in nats, learned from distinct words: else `the` and `je` would drown
/// all others.
struct Letters {
    of_three: Vec<Numbers>,
}

impl Letters {
    fn learn(counts: &Counts) -> Self {
        let mut seen = vec![Numbers::default(); SYMBOLS.pow(3)];
        for (n, words) in counts.iter().enumerate() {
            for word in words.keys() {
                for (form, weight) in [(word.clone(), 1.0 - FOLDED), (fold(word), FOLDED)] {
                    each_three(&form, |at| seen[at][n] += weight);
                }
            }
        }
        let of_none = vec![[1.0; LANGUAGES].map(|one| one / symbols()); SYMBOLS];
        let of_one = smoothed(&shortened(&shortened(&seen)), &of_none);
        let of_two = smoothed(&shortened(&seen), &of_one);
        let of_three = smoothed(&seen, &of_two);
        Self {
            of_three: (of_three.into_iter()).map(|p| p.map(f64::ln)).collect(),
        }
    }

    /// The letters of a word, in nats.
    fn word(&self, word: &str) -> Numbers {
        let mut sum = Numbers::default();
        each_three(word, |at| {
            for (sum, nats) in sum.iter_mut().zip(self.of_three[at]) {
                *sum += nats;
            }
        });
        sum
    }
}

/// The places of each three letters in a row of a word.
fn each_three(word: &str, mut take: impl FnMut(usize)) {
    let mut window = [BORDER, BORDER];
    for letter in word.chars().map(symbol).chain([BORDER]) {
        take((window[0] * SYMBOLS + window[1]) * SYMBOLS + letter);
        window = [window[1], letter];
    }
}

/// Counts of one letter less: those that end alike together.
fn shortened(counts: &[Numbers]) -> Vec<Numbers> {
    let length = counts.len() / SYMBOLS;
    let mut shorter = vec![Numbers::default(); length];
    for (at, counts) in counts.iter().enumerate() {
        for (sum, count) in shorter[at % length].iter_mut().zip(counts) {
            *sum += count;
        }
    }
    shorter
}

/// The probability of the last letter after the ones before it, filled up by the one after fewer letters (Witten and Bell
/// 1991: the more different letters follow, the more it counts).
fn smoothed(counts: &[Numbers], shorter: &[Numbers]) -> Vec<Numbers> {
    let mut probabilities = Vec::with_capacity(counts.len());
    for (context, followers) in counts.chunks(SYMBOLS).enumerate() {
        let (mut all, mut different) = (Numbers::default(), [0.5; LANGUAGES]);
        for counts in followers {
            for (n, count) in counts.iter().enumerate() {
                all[n] += count;
                different[n] += f64::from(u8::from(*count > 0.0));
            }
        }
        for (letter, counts) in followers.iter().enumerate() {
            let fewer = shorter[(context * SYMBOLS + letter) % shorter.len()];
            probabilities.push(each(|n| {
                (counts[n] + different[n] * fewer[n]) / (all[n] + different[n])
            }));
        }
    }
    probabilities
}

/// How far each language is behind the best one.
fn levels(nats: Numbers) -> Levels {
    let best = nats.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    nats.map(|nats| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to a byte"
        )]
        let level = ((best - nats) * LEVELS_PER_NAT).round().clamp(0.0, 255.0) as u8;
        level
    })
}

fn each(number: impl Fn(usize) -> f64) -> Numbers {
    std::array::from_fn(number)
}

#[expect(clippy::cast_precision_loss, reason = "an alphabet")]
const fn symbols() -> f64 {
    SYMBOLS as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identify::Identifier;
    use crate::identify::model::Model;

    fn small() -> Counts {
        [
            "kuća stoji kraj stare škole",
            "māja stāv pie vecās skolas",
            "la casa sta vicino alla vecchia scuola",
            "the house stands by the old school",
        ]
        .map(|text| {
            let mut words = BTreeMap::new();
            for word in text.split(' ') {
                *words.entry(word.to_owned()).or_default() += 3.0;
            }
            words
        })
    }

    #[test]
    fn a_learned_model_tells_words_and_letters() {
        let bytes = model(&small()).unwrap();
        assert_eq!(bytes, model(&small()).unwrap());
        let model = Model::read(&bytes).unwrap();
        let identifier = Identifier::with_model(&Language::ALL, Some(&model));
        for (text, expected) in [
            ("kraj škole", Language::Croatian),
            ("pie skolas", Language::Latvian),
            ("alla scuola", Language::Italian),
            ("by school", Language::English),
            ("stojići", Language::Croatian),
            ("schoolhouses", Language::English),
        ] {
            assert_eq!(identifier.text(text).language, Some(expected), "{text}");
        }
    }

    #[test]
    fn words_that_are_taken_out_were_never_seen() {
        let mut counts = small();
        let text = "kuća kuća kuća škole".to_owned();
        take_out(&mut counts[0], &[text]);
        assert!(!counts[0].contains_key("kuća"));
        assert!((counts[0]["škole"] - 2.0).abs() < 1e-9);
    }
}
