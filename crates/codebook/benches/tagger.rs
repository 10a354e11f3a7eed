//! `cargo xtask bench codebook`: ten megabytes of talk from the sample corpora, tagged by 10 rules and by 1,000 that
//! find as much in it. Compiling the rules is told apart from applying them.

// A benchmark measures time and prints it.
#![allow(clippy::disallowed_methods, clippy::print_stdout, missing_docs)]

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use verbatim_codebook::{ConceptLexicon, Tagger, merge, read};
use verbatim_language::{Analyser, Forms, Language};
use verbatim_model::language_tag::LanguageTag;
use verbatim_query::{NoFacts, TurnText, same_word};

const BYTES: usize = 10_000_000;
const FEW: usize = 10;
const MANY: usize = 1_000;
/// What the many rules may cost, in times of what the few cost.
const LIMIT: f64 = 3.0;
const ROUNDS: usize = 3;

/// Xorshift: the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).expect("below a usize")
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}

/// What was said in the sample corpora of a language, a line each, without labels and times.
fn lines(language: Language) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../corpora");
    let mut files: Vec<_> = std::fs::read_dir(folder.join(language.code()))
        .expect("the sample corpora")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    let texts = files
        .iter()
        .filter_map(|file| std::fs::read_to_string(file).ok());
    let mut lines = Vec::new();
    for text in texts {
        for line in text.lines() {
            let said = line.rsplit_once(": ").map_or(line, |(_, said)| said);
            let said = said.rsplit_once('>').map_or(said, |(_, said)| said).trim();
            if said.split_whitespace().count() > 2 {
                lines.push(said.to_owned());
            }
        }
    }
    lines
}

/// Turns of one to ten lines, drawn until they are as long as wanted.
fn turns(lines: &[String], bytes: usize, dice: &mut Dice) -> Vec<String> {
    let (mut turns, mut length) = (Vec::new(), 0);
    while length < bytes {
        let count = 1 + dice.below(10);
        let drawn: Vec<&str> = (0..count)
            .map(|_| lines[dice.below(lines.len())].as_str())
            .collect();
        turns.push(drawn.join(" "));
        length += turns.last().map_or(0, String::len);
    }
    turns
}

/// Words of some lines that are neither rare nor frequent; no word of the text is found by two of them.
fn words(
    lines: &[String],
    language: Language,
    count: usize,
    dice: &mut Dice,
    analyser: &Analyser,
) -> Vec<String> {
    let mut counted: BTreeMap<String, (usize, Arc<Forms>)> = BTreeMap::new();
    for line in lines {
        let analysed = analyser.analyse(line, Some(language));
        let compounds = analysed.compounds.iter().map(|compound| &compound.forms);
        for forms in analysed
            .words
            .iter()
            .map(|word| &word.forms)
            .chain(compounds)
        {
            let entry = counted.entry(forms.surface.to_string());
            entry.or_insert_with(|| (0, Arc::clone(forms))).0 += 1;
        }
    }
    let mut candidates: Vec<&(usize, Arc<Forms>)> = counted
        .values()
        .filter(|(n, forms)| (2..=6).contains(n) && forms.surface.chars().all(char::is_alphabetic))
        .collect();
    dice.shuffle(&mut candidates);
    let (mut chosen, mut taken) = (Vec::new(), HashSet::new());
    for (_, forms) in candidates {
        let found: Vec<(&str, usize)> = counted
            .iter()
            .filter(|(_, (_, other))| same_word(forms, other))
            .map(|(surface, (n, _))| (surface.as_str(), *n))
            .collect();
        let is_frequent = found.iter().map(|(_, n)| n).sum::<usize>() > 8;
        if !is_frequent && found.iter().all(|(surface, _)| !taken.contains(*surface)) {
            taken.extend(found.iter().map(|(surface, _)| *surface));
            chosen.push(forms.lower.to_string());
        }
        if chosen.len() == count {
            break;
        }
    }
    assert_eq!(chosen.len(), count, "the corpora have words enough");
    chosen
}

/// A codebook file with a code for each rule.
fn codebook(rules: &[(Language, String)]) -> String {
    let mut file = String::new();
    for (n, (language, query)) in rules.iter().enumerate() {
        file += &format!(
            "[[code]]\nkey = 'c{n}'\nkind = 'code'\nname = {{ en = 'c{n}' }}\n\
             [[code.rules]]\nlanguage = '{}'\nunit = 'match'\nquery = '''{query}'''\n",
            language.code()
        );
    }
    file
}

struct Measured {
    compiled: Duration,
    applied: Duration,
    hits: usize,
}

struct Bench {
    turns: Vec<(Language, String)>,
    analyser: Arc<Analyser>,
    megabytes: f64,
}

impl Bench {
    fn measure(&self, rules: &[(Language, String)]) -> Measured {
        let codes = merge(
            &[],
            &read(&codebook(rules), "bench.toml").expect("a codebook"),
        )
        .put;
        let languages = [
            LanguageTag::HR,
            LanguageTag::LV,
            LanguageTag::IT,
            LanguageTag::EN,
        ];
        let rounds = (0..ROUNDS).map(|_| {
            let start = Instant::now();
            let tagger = Tagger::new(
                &codes,
                &ConceptLexicon::new(&[]),
                &languages,
                &self.analyser,
            )
            .expect("rules");
            let compiled = start.elapsed();
            let start = Instant::now();
            let mut hits = 0;
            for (language, text) in &self.turns {
                let turn = TurnText::new(text, Some(*language), &self.analyser);
                hits += tagger.tag(&turn, None, &NoFacts).len();
            }
            Measured {
                compiled,
                applied: start.elapsed(),
                hits,
            }
        });
        rounds.min_by_key(|round| round.applied).expect("a round")
    }

    /// How long finding and analysing the words takes, which rules cannot do without.
    fn words_alone(&self) -> Duration {
        let rounds = (0..ROUNDS).map(|_| {
            let start = Instant::now();
            let mut words = 0;
            for (language, text) in &self.turns {
                words += TurnText::new(text, Some(*language), &self.analyser)
                    .words
                    .len();
            }
            assert!(words > 0, "a text has words");
            start.elapsed()
        });
        rounds.min().expect("a round")
    }

    fn show(&self, name: &str, measured: &Measured) {
        println!(
            "{name:<30} {:>8.3} s {:>8.3} s {:>6.1} {:>10}",
            measured.compiled.as_secs_f64(),
            measured.applied.as_secs_f64(),
            self.megabytes / measured.applied.as_secs_f64(),
            measured.hits
        );
    }
}

/// Deals words to rules; each rule asks for all of its words.
fn dealt(words: &[(Language, Vec<String>)], rules: usize) -> Vec<(Language, String)> {
    let languages = words.len();
    let mut queries = Vec::new();
    for (place, (language, words)) in words.iter().enumerate() {
        let share = rules / languages + usize::from(place < rules % languages);
        for rule in 0..share {
            let own: Vec<&str> = words
                .iter()
                .skip(rule)
                .step_by(share)
                .map(String::as_str)
                .collect();
            queries.push((*language, own.join(" OR ")));
        }
    }
    queries
}

fn main() -> ExitCode {
    let analyser = Arc::new(Analyser::new());
    let mut dice = Dice(0x5eed_0f7a_1e57);
    let (mut texts, mut words_of) = (Vec::new(), Vec::new());
    for language in Language::ALL {
        let lines = lines(language);
        for turn in turns(&lines, BYTES / Language::ALL.len(), &mut dice) {
            texts.push((language, turn));
        }
        let words = words(
            &lines,
            language,
            MANY / Language::ALL.len(),
            &mut dice,
            &analyser,
        );
        words_of.push((language, words));
    }
    dice.shuffle(&mut texts);
    let bytes: usize = texts.iter().map(|(_, text)| text.len()).sum();
    let bench = Bench {
        turns: texts,
        analyser,
        megabytes: bytes as f64 / 1e6,
    };
    println!(
        "{:.1} MB of talk in four languages, {} turns\n",
        bench.megabytes,
        bench.turns.len()
    );
    println!(
        "{:<30} {:>10} {:>10} {:>6} {:>10}",
        "", "compiled", "applied", "MB/s", "passages"
    );
    let alone = bench.words_alone();
    println!(
        "{:<30} {:>10} {:>8.3} s {:>6.1}",
        "words alone",
        "",
        alone.as_secs_f64(),
        bench.megabytes / alone.as_secs_f64()
    );
    let few_rules = dealt(&words_of, FEW);
    let few = bench.measure(&few_rules);
    bench.show(&format!("{FEW} rules"), &few);
    let many = bench.measure(&dealt(&words_of, MANY));
    bench.show(&format!("{MANY} rules, same passages"), &many);
    assert_eq!(few.hits, many.hits, "the rules find as much");
    // Each of these has its words in the text, but nowhere in this order with nothing between.
    let mut idle = few_rules;
    for (language, words) in &words_of {
        for pair in words.windows(2).take((MANY - FEW).div_ceil(words_of.len())) {
            idle.push((*language, format!("\"{} {}\"", pair[0], pair[1])));
        }
    }
    idle.truncate(MANY);
    let idle = bench.measure(&idle);
    bench.show(&format!("{FEW} rules and {} phrases", MANY - FEW), &idle);
    let ratio = |rules: &Measured| rules.applied.as_secs_f64() / few.applied.as_secs_f64();
    println!(
        "\n{MANY} rules cost {:.2} times {FEW} rules; with phrases that find next to nothing {:.2} times (limit {LIMIT})",
        ratio(&many),
        ratio(&idle)
    );
    if ratio(&many).max(ratio(&idle)) > LIMIT {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
