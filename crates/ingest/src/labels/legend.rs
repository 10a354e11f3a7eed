//! The legend in the head of a transcript, which tells what its labels stand for. It looks like turns and is none:
//! `I – intervjuerka, C – Ceca`, or a line for each (`A – voditeljica`, `S1: sindaco`, `I = vadītāja`).

use std::collections::{BTreeMap, BTreeSet};

use verbatim_language::fold;

use super::candidate::{Candidate, Layout};
use super::recurrence::Recurrence;
use super::{Line, name};

/// The longest short label, in letters and digits.
const SHORT: usize = 3;
/// Words that explain a label, at most.
const WORDS: usize = 8;
/// Lines with words at the start of a document in which its legend may begin.
const HEAD: usize = 30;

/// What heads a legend, folded, in the four languages.
const HEADINGS: &[&str] = &[
    "legenda",
    "oznake",
    "kratice",
    "kratice i oznake",
    "oznake govornika",
    "govornici",
    "sudionici",
    "sudionice",
    "sugovornici",
    "apzimejumi",
    "saisinajumi",
    "runataji",
    "dalibnieki",
    "dalibnieces",
    "legende",
    "sigle",
    "abbreviazioni",
    "parlanti",
    "partecipanti",
    "interlocutori",
    "legend",
    "key",
    "abbreviations",
    "speakers",
    "participants",
];

/// A label and what a legend says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegendEntry {
    /// The label as it stands before the words.
    pub label: String,
    /// What it stands for, as written: `voditeljica`, `Ana Kovač, voditeljica`.
    pub meaning: String,
}

/// The entries of a line of a legend: `I – intervjuerka, C – Ceca, 34 godine` has two. Empty where it has none.
#[must_use]
pub fn legend_entries(line: &str) -> Vec<LegendEntry> {
    entries(line).into_iter().map(|(entry, _)| entry).collect()
}

/// `P1 – ribarica` of `Sudionici: P1 – ribarica`.
fn behind_heading(line: &str) -> Option<&str> {
    let (heading, rest) = line.split_once(':')?;
    is_heading(heading).then_some(rest)
}

fn is_heading(text: &str) -> bool {
    HEADINGS.contains(&fold(text.trim().trim_end_matches(':').trim_end()).as_str())
}

/// What stands between a label and its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Equals,
    Colon,
    Dash,
}

/// See [`legend_entries`].
fn entries(line: &str) -> Vec<(LegendEntry, Sign)> {
    /// A longer line is no entry, whatever it holds.
    const LONGEST: usize = 1000;
    if line.len() > LONGEST {
        return Vec::new();
    }
    let line = line.trim();
    let line = behind_heading(line).unwrap_or(line).trim();
    let line = ["()", "[]"]
        .iter()
        .find_map(|pair| line.strip_prefix(&pair[..1])?.strip_suffix(&pair[1..]))
        .unwrap_or(line);
    let line = line
        .trim_start_matches(['*', '•', '·', ' '])
        .trim_start_matches("- ");
    let mut found: Vec<(LegendEntry, Sign)> = Vec::new();
    for part in line.split_inclusive([',', ';']) {
        let told = part.trim_end_matches([',', ';']).trim();
        match (entry(told), found.last_mut()) {
            // Behind another entry only what looks like a label is one: `C – Ceca, grad – Split`.
            (Some((entry, sign)), last)
                if last
                    .as_ref()
                    .is_none_or(|(_, before)| *before == sign && is_label(&entry.label)) =>
            {
                found.push((entry, sign));
            }
            (_, Some((last, _))) if !told.is_empty() => {
                last.meaning.push_str(", ");
                last.meaning.push_str(told);
            }
            (_, Some(_)) => {}
            (_, None) => return Vec::new(),
        }
    }
    found
}

fn entry(part: &str) -> Option<(LegendEntry, Sign)> {
    let (at, c) = part.char_indices().find(|&(at, c)| {
        matches!(c, '=' | ':' | '–' | '—')
            || (c == '-' && part[..at].ends_with(char::is_whitespace))
    })?;
    let sign = match c {
        '=' => Sign::Equals,
        ':' => Sign::Colon,
        _ => Sign::Dash,
    };
    let bare = |text: &str| {
        text.trim_matches(|c: char| c.is_whitespace() || c == '*' || c == '_')
            .to_owned()
    };
    let label = bare(&part[..at])
        .trim_matches(['[', ']', '(', ')', '"', '„', '”', '“'])
        .to_owned();
    let meaning = bare(&part[at + c.len_utf8()..]);
    let fits = !label.is_empty() && meaning.starts_with(char::is_alphanumeric);
    fits.then_some((LegendEntry { label, meaning }, sign))
}

/// Whether something may be a label that a legend explains: a code, or a name of up to three words.
fn is_label(label: &str) -> bool {
    name::shape(label).is_some_and(|shape| {
        shape.code
            || (shape.capital_first && label.chars().count() <= SHORT)
            || (shape.capitalised && shape.words <= 3)
    })
}

/// A short label: `I`, `S02`, `MOD`.
fn is_short(label: &str) -> bool {
    name::shape(label).is_some_and(|shape| shape.code)
}

/// `S1` and `sudionica, 34`; `C` and `Ceca`: a few words that begin with the letter of a short label.
fn begins_with_its_letter(entry: &LegendEntry) -> bool {
    let first = |text: &str| fold(text).chars().find(|c| c.is_alphanumeric());
    entry.label.chars().count() <= SHORT
        && first(&entry.label)
            .is_some_and(|letter| letter.is_alphabetic() && Some(letter) == first(&entry.meaning))
}

fn ends_sentence(text: &str) -> bool {
    text.ends_with(['.', '?', '!', '…', '"', '”', '“', '»', '-', '–', '—', ':'])
}

/// The legend of a document.
#[derive(Debug, Default)]
pub(super) struct Legend {
    /// Its lines.
    pub(super) lines: Vec<usize>,
    /// The labels it explains.
    labels: BTreeSet<String>,
    /// How most of these are laid out in the talk.
    layout: Option<Layout>,
}

impl Legend {
    /// Looks for the legend in the head of a document. `candidates` are what could be labels at the starts of its lines.
    pub(super) fn find(
        lines: &[Line<'_>],
        candidates: &[Option<Box<Candidate>>],
        recurrence: &Recurrence,
    ) -> Self {
        let recurs = |at: usize| {
            (candidates[at].as_ref()).is_some_and(|candidate| recurrence.recurs(candidate))
        };
        let filled: Vec<usize> = (0..lines.len())
            .filter(|&at| !lines[at].text.trim().is_empty())
            .take(HEAD + WORDS * HEAD)
            .collect();
        for from in 0..filled.len().min(HEAD) {
            if let Some(legend) = Self::at(&filled, from, lines, candidates) {
                return legend;
            }
            // Behind the first turn there is none.
            if recurs(filled[from]) {
                break;
            }
        }
        Self::default()
    }

    /// The legend that begins at line `filled[from]`.
    fn at(
        filled: &[usize],
        from: usize,
        lines: &[Line<'_>],
        candidates: &[Option<Box<Candidate>>],
    ) -> Option<Self> {
        let mut explained: Vec<(LegendEntry, Sign)> = Vec::new();
        let mut names: BTreeSet<String> = BTreeSet::new();
        let mut of_legend = Vec::new();
        let mut several = false;
        for &at in &filled[from..] {
            let found = entries(lines[at].text);
            let fits = !found.is_empty()
                && found.iter().all(|(entry, _)| {
                    is_label(&entry.label)
                        && !ends_sentence(&entry.meaning)
                        && entry.meaning.split_whitespace().count() <= WORDS
                        && !names.contains(&entry.label)
                });
            if !fits {
                break;
            }
            several |= found.len() > 1;
            names.extend(found.iter().map(|(entry, _)| entry.label.clone()));
            explained.extend(found);
            of_legend.push(at);
        }
        let behind = of_legend.last()? + 1;
        let talk = Talk::of(&names, behind, lines, candidates);
        let before = from.checked_sub(1).map(|before| lines[filled[before]].text);
        (talk.is_explained(&explained, several, before, &of_legend, lines)).then(|| Self {
            lines: of_legend,
            layout: talk.layout(),
            labels: names,
        })
    }

    /// Whether a candidate is a label because the legend explains it, however rare it is.
    pub(super) fn names(&self, candidate: &Candidate) -> bool {
        let colons = |layout| matches!(layout, Layout::Colon | Layout::Marked | Layout::MarkedName);
        self.labels.contains(&candidate.label.name)
            && self.layout.is_some_and(|layout| {
                layout == candidate.layout
                    || candidate.layout == Layout::Timed
                    || colons(layout) && colons(candidate.layout)
            })
    }
}

/// How the labels of a legend are used behind it.
struct Talk {
    /// The labels that begin lines.
    used: BTreeSet<String>,
    /// How often they are laid out how.
    layouts: BTreeMap<Layout, usize>,
    /// Lines that begin with one of them.
    turns: usize,
    /// Those whose words end as a sentence does.
    sentences: usize,
    /// Those whose words begin with a small letter.
    small: usize,
    /// The first line behind the legend begins a block, and no line of the legend but the first does.
    apart: bool,
}

impl Talk {
    fn of(
        names: &BTreeSet<String>,
        behind: usize,
        lines: &[Line<'_>],
        candidates: &[Option<Box<Candidate>>],
    ) -> Self {
        let mut talk = Self {
            used: BTreeSet::new(),
            layouts: BTreeMap::new(),
            turns: 0,
            sentences: 0,
            small: 0,
            apart: false,
        };
        for (line, candidate) in lines.iter().zip(candidates).skip(behind) {
            let Some(candidate) = candidate
                .as_ref()
                .filter(|one| names.contains(&one.label.name))
            else {
                continue;
            };
            let words = line.text[candidate.label.speech..].trim();
            talk.used.insert(candidate.label.name.clone());
            *talk.layouts.entry(candidate.layout).or_default() += 1;
            talk.turns += 1;
            talk.sentences += usize::from(words.is_empty() || ends_sentence(words));
            talk.small += usize::from(words.starts_with(char::is_lowercase));
        }
        let next = lines[behind..]
            .iter()
            .find(|line| !line.text.trim().is_empty());
        talk.apart = next.is_some_and(|line| line.starts_block);
        talk
    }

    fn layout(&self) -> Option<Layout> {
        let most = self.layouts.iter().max_by_key(|(_, count)| **count)?;
        Some(*most.0)
    }

    /// Whether lines before the talk explain its labels, and are not its first turns.
    fn is_explained(
        &self,
        explained: &[(LegendEntry, Sign)],
        several: bool,
        before: Option<&str>,
        of_legend: &[usize],
        lines: &[Line<'_>],
    ) -> bool {
        if self.used.is_empty() || self.used.len() * 2 < explained.len() {
            return false;
        }
        let headed = before.is_some_and(is_heading)
            || of_legend
                .first()
                .is_some_and(|&at| behind_heading(lines[at].text).is_some());
        // `S1 = sindaco` in a document that writes `S1: Buongiorno.`
        let other_sign = |sign: Sign| match sign {
            Sign::Equals => true,
            Sign::Colon => self.layout() == Some(Layout::Dash),
            Sign::Dash => self.layout().is_some_and(|layout| layout != Layout::Dash),
        };
        let signed = explained.iter().all(|(entry, sign)| {
            other_sign(*sign) && (is_short(&entry.label) || *sign == Sign::Equals)
        });
        if headed || signed && (explained.len() >= 2 || explained[0].1 == Sign::Equals) {
            return true;
        }
        let letters = (explained.iter()).all(|(entry, _)| begins_with_its_letter(entry));
        if explained.len() >= 2 && letters {
            return true;
        }
        let short = explained.iter().all(|(entry, _)| is_short(&entry.label));
        if explained.len() < 2 || !short {
            return false;
        }
        if several && self.used.len() >= 2 {
            return true;
        }
        // Written as the turns are: then these must end as sentences do, and what the legend says does not, and
        // something more parts the two.
        let all_used = self.used.len() == explained.len();
        let punctuated = self.sentences * 10 >= self.turns * 8;
        // `I: mhm` and `S1: da` may begin a talk.
        let in_small_letters = |text: &str| {
            let word = text.split_whitespace().next().unwrap_or_default();
            word.starts_with(char::is_lowercase) && word.chars().count() >= 4
        };
        let small = self.small * 5 <= self.turns
            && (explained.iter()).all(|(entry, _)| in_small_letters(&entry.meaning));
        let together = of_legend[1..].iter().all(|&at| !lines[at].starts_block) && self.apart;
        all_used && punctuated && (small || together || explained.len() >= 3)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_a_line() {
        for (line, expected) in [
            ("A – voditeljica", &[("A", "voditeljica")][..]),
            (
                "I – intervjuerka, C – Ceca, 34 godine",
                &[("I", "intervjuerka"), ("C", "Ceca, 34 godine")],
            ),
            (
                "I = vadītāja; D1 = dalībniece",
                &[("I", "vadītāja"), ("D1", "dalībniece")],
            ),
            (
                "(S1: sindaco, S2: assessora)",
                &[("S1", "sindaco"), ("S2", "assessora")],
            ),
            (
                "**P1** – Ana Kovač, ribarica,",
                &[("P1", "Ana Kovač, ribarica")],
            ),
            ("FG1-P3 - fisher", &[("FG1-P3", "fisher")]),
            ("Fokus grupa 2", &[]),
            ("A –", &[]),
            (", A – voditeljica", &[]),
        ] {
            let found = legend_entries(line);
            let found: Vec<(&str, &str)> = found
                .iter()
                .map(|entry| (entry.label.as_str(), entry.meaning.as_str()))
                .collect();
            assert_eq!(found, expected, "{line}");
        }
    }
}
