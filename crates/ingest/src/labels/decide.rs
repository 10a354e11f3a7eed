//! Which of the possible labels are labels: decided over the whole document, because labels recur or the document
//! has a clear layout, while `rekao je: …` does neither.

use std::collections::{BTreeMap, BTreeSet};

use super::Line;
use super::candidate::{Candidate, Layout};
use super::head;
use super::legend::Legend;
use super::recurrence::Recurrence;

/// Facts of the document that decide.
struct Document<'a, 't> {
    lines: &'a [Line<'t>],
    candidates: &'a [Option<Box<Candidate>>],
    recurrence: &'a Recurrence,
    /// One-word names that occur in small letters anywhere.
    small_words: BTreeSet<String>,
    /// Number of blocks: paragraphs, cues, or lines where the document has next to no blank lines.
    blocks: usize,
    /// Number of lines with words that are no heading.
    filled: usize,
    /// Blank lines part the blocks of the document.
    spaced: bool,
    /// The document sets its labels in bold or marks them otherwise.
    mostly_marked: bool,
    /// Labels of this document begin a block: then one inside a block needs more.
    separated: bool,
    /// Nearly each block begins with a candidate, as in transcripts of video calls.
    all_labelled: bool,
    /// What all names on a line of their own have in common.
    names_alone: NamesAlone,
    /// What explains labels in the head.
    legend: &'a Legend,
}

/// How the names that recur on lines of their own are set, where all are set alike: then one that stands there once is a
/// name too.
#[derive(Debug, Clone, Copy, Default)]
struct NamesAlone {
    /// Behind a blank line, with the words on the next line, and nearly all blocks begin so.
    above_words: bool,
    /// In bold.
    bold: bool,
}

/// What stands at the start of each line.
pub(super) struct Decided {
    /// Whether its candidate is a label.
    pub(super) labels: Vec<bool>,
    /// The lines of the legend.
    pub(super) legend: Vec<usize>,
}

/// Decides which candidates are labels.
pub(super) fn decide(
    lines: &[Line<'_>],
    candidates: &[Option<Box<Candidate>>],
    recurrence: &Recurrence,
) -> Decided {
    let legend = Legend::find(lines, candidates, recurrence);
    let starts = lines
        .iter()
        .filter(|line| line.starts_block && !line.heading)
        .count();
    let filled = lines
        .iter()
        .filter(|line| !line.heading && !line.text.trim().is_empty())
        .count();
    // A single block has no blank line that could part anything.
    let spaced = starts > 1 && starts * 10 >= filled;
    let of_layout = |layouts: &[Layout]| {
        candidates
            .iter()
            .flatten()
            .filter(|candidate| layouts.contains(&candidate.layout))
            .count()
    };
    let small_words = small_words(lines, recurrence.names());
    let mut document = Document {
        lines,
        candidates,
        recurrence,
        small_words,
        blocks: if spaced { starts } else { filled }.max(1),
        filled,
        spaced,
        mostly_marked: of_layout(&[Layout::Marked, Layout::MarkedName])
            > 2 * of_layout(&[Layout::Colon]),
        separated: false,
        all_labelled: false,
        names_alone: NamesAlone::default(),
        legend: &legend,
    };
    document.names_alone = document.names_alone();
    document.separated = document.is_separated();
    document.all_labelled = document.all_blocks_are_labelled();
    let accepted: BTreeSet<Layout> = LAYOUTS
        .into_iter()
        .filter(|&layout| document.accepts(layout))
        .collect();
    let marked_names: BTreeSet<&str> = candidates
        .iter()
        .flatten()
        .filter(|candidate| is_marked(candidate.layout) && accepted.contains(&candidate.layout))
        .map(|candidate| candidate.label.name.as_str())
        .collect();
    let mut labels: Vec<bool> = candidates
        .iter()
        .enumerate()
        .map(|(at, candidate)| {
            candidate.as_ref().is_some_and(|candidate| {
                // `**Ana**: da` in a document that writes `**Ana:** da` elsewhere.
                let elsewhere = is_marked(candidate.layout)
                    && marked_names.contains(candidate.label.name.as_str());
                legend.names(candidate)
                    || (elsewhere || accepted.contains(&candidate.layout))
                        && document.takes(at, candidate)
            })
        })
        .collect();
    document.drop_head(&mut labels);
    for at in head::fields(lines, candidates, document.recurrence) {
        labels[at] = false;
    }
    for &at in &legend.lines {
        labels[at] = false;
    }
    Decided {
        labels,
        legend: legend.lines,
    }
}

const LAYOUTS: [Layout; 10] = [
    Layout::Colon,
    Layout::Marked,
    Layout::MarkedName,
    Layout::Timed,
    Layout::Dash,
    Layout::Bracket,
    Layout::Tab,
    Layout::AloneTimed,
    Layout::Alone,
    Layout::Heading,
];

fn is_marked(layout: Layout) -> bool {
    matches!(layout, Layout::Colon | Layout::Marked | Layout::MarkedName)
}

/// Of the `names` that are one word, those that occur in small letters, but for parts of addresses.
fn small_words<'a>(lines: &[Line<'_>], names: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let names: BTreeSet<String> = names
        .filter(|name| !name.contains(char::is_whitespace))
        .map(str::to_lowercase)
        .collect();
    let is_address =
        |part: &str| part.contains('@') || part.contains("//") || part.starts_with("www.");
    let words = (lines.iter())
        .flat_map(|line| line.text.split_whitespace())
        .filter(|part| !is_address(part))
        .flat_map(|part| part.split(|c: char| !c.is_alphanumeric()));
    let mut small = BTreeSet::new();
    for word in words.filter(|word| word.starts_with(char::is_lowercase)) {
        if names.contains(word) && !small.contains(word) {
            small.insert(word.to_owned());
        }
    }
    small
}

/// What a layout shows in this document.
struct Evidence {
    /// Lines with a candidate that begins with a capital.
    lines: usize,
    /// The same, where the line begins a block.
    leading: usize,
    /// Lines whose name recurs.
    recurring: usize,
    /// Distinct names that recur.
    recurring_names: usize,
    /// Distinct names that need no second time.
    strong_names: usize,
    /// Distinct names.
    names: usize,
    /// Whether the first block begins with one.
    opens: bool,
}

impl Document<'_, '_> {
    fn recurs(&self, candidate: &Candidate) -> bool {
        self.recurrence.recurs(candidate)
    }

    /// Whether a line begins a block.
    fn leads(&self, at: usize) -> bool {
        self.lines[at].starts_block || !self.spaced
    }

    /// Lines that belong to the evidence for a layout. A label with a time or bold letters counts for the plain
    /// colon too: people leave the time out where it is the same.
    fn evidence(&self, layout: Layout) -> Evidence {
        let mut names: BTreeMap<&str, bool> = BTreeMap::new();
        let mut recurring_names = BTreeSet::new();
        let mut evidence = Evidence {
            lines: 0,
            leading: 0,
            recurring: 0,
            recurring_names: 0,
            strong_names: 0,
            names: 0,
            opens: false,
        };
        let first = self
            .lines
            .iter()
            .position(|line| !line.heading && !line.text.trim().is_empty());
        for (at, candidate) in self.candidates.iter().enumerate() {
            let Some(candidate) = candidate else { continue };
            let same = candidate.layout == layout
                || (layout == Layout::Colon
                    && matches!(
                        candidate.layout,
                        Layout::Marked | Layout::MarkedName | Layout::Timed
                    ));
            if !same
                || (!candidate.shape.capital_first && !self.recurs(candidate))
                || candidate.shape.words > 6
            {
                continue;
            }
            evidence.lines += 1;
            evidence.leading += usize::from(self.leads(at));
            evidence.opens |= first == Some(at) && candidate.shape.capitalised;
            names.insert(&candidate.label.name, candidate.shape.strong);
            if self.recurs(candidate) && candidate.shape.capital_first {
                evidence.recurring += 1;
                recurring_names.insert(candidate.label.name.as_str());
            }
        }
        evidence.recurring_names = recurring_names.len();
        evidence.strong_names = names.values().filter(|&&strong| strong).count();
        evidence.names = names.len();
        evidence
    }

    /// Whether the document uses a layout for its labels.
    fn accepts(&self, layout: Layout) -> bool {
        let found = self.evidence(layout);
        if found.lines == 0 {
            return false;
        }
        let share = |part: f64| found.leading as f64 >= part * self.blocks as f64;
        let several = found.recurring_names >= 2;
        match layout {
            Layout::Timed => found.lines >= 2 || share(0.5),
            Layout::AloneTimed => found.lines >= 2,
            Layout::Colon | Layout::Marked | Layout::MarkedName => {
                // Less than two in a hundred, and the document is something else that quotes people.
                let recur = several && found.recurring >= 4 && share(0.02);
                let one_recurs = found.recurring_names == 1 && found.recurring >= 2 && share(0.3);
                let clear = share(0.5) && found.strong_names * 2 >= found.names;
                let begins = found.opens && found.strong_names >= 3;
                recur || one_recurs || clear || begins || share(1.0)
            }
            Layout::Dash => (several || share(0.3)) && found.recurring >= 2 && share(0.1),
            // `[Speaker 1]` in front of nearly all that is said needs no second time.
            Layout::Bracket => {
                let clear = found.lines >= 2 && found.strong_names == found.names && share(0.9);
                clear || several && found.recurring >= 4 && share(0.3)
            }
            Layout::Tab => {
                let tabbed = || {
                    (self.lines.iter().zip(self.candidates)).filter_map(|(line, candidate)| {
                        let candidate = candidate.as_ref()?;
                        (candidate.layout == layout).then(|| {
                            (
                                &candidate.label.name[..],
                                &line.text[candidate.label.speech..],
                            )
                        })
                    })
                };
                // What goes on with a turn may stand on lines of its own where there are many.
                let share = if several { 2 } else { 1 };
                tabbed().count() * share >= self.filled && super::tell_who_speaks(tabbed())
            }
            Layout::Alone => {
                several
                    && found.recurring >= 4
                    && share(0.3)
                    && self.recurring_lines_are_followed(layout)
            }
            Layout::Heading => {
                several && found.recurring >= 4 && self.recurring_lines_are_followed(layout)
            }
        }
    }

    /// Whether behind each name on a line of its own there is something said.
    fn recurring_lines_are_followed(&self, layout: Layout) -> bool {
        self.candidates
            .iter()
            .enumerate()
            .all(|(at, candidate)| match candidate {
                Some(candidate) if candidate.layout == layout && self.recurs(candidate) => {
                    self.is_followed(at)
                }
                _ => true,
            })
    }

    /// Whether the next line with words is no candidate of the same kind and no heading.
    fn is_followed(&self, at: usize) -> bool {
        let layout = self.candidates[at]
            .as_ref()
            .map(|candidate| candidate.layout);
        self.lines[at + 1..]
            .iter()
            .zip(&self.candidates[at + 1..])
            .find(|(line, _)| !line.text.trim().is_empty())
            .is_some_and(|(line, next)| {
                !line.heading && next.as_ref().map(|next| next.layout) != layout
            })
    }

    /// See [`Document::separated`].
    fn is_separated(&self) -> bool {
        let (mut leading, mut all) = (0, 0);
        for (line, candidate) in self.lines.iter().zip(self.candidates) {
            if candidate
                .as_ref()
                .is_some_and(|candidate| self.recurs(candidate) && candidate.shape.capital_first)
            {
                all += 1;
                leading += usize::from(line.starts_block);
            }
        }
        // Where no name recurs, blank lines decide: without them each line may be somebody's.
        if all == 0 {
            self.spaced
        } else {
            leading * 10 >= all * 7
        }
    }

    /// Whether a candidate of an accepted layout is a label.
    fn takes(&self, at: usize, candidate: &Candidate) -> bool {
        let shape = candidate.shape;
        let line = &self.lines[at];
        let recurs = self.recurs(candidate);
        let count = self.recurrence.times(candidate);
        match candidate.layout {
            Layout::Timed | Layout::AloneTimed => {
                shape.capitalised || recurs || shape.capital_first && shape.words <= 3
            }
            Layout::Marked | Layout::MarkedName => shape.capital_first || recurs,
            Layout::Colon if candidate.tight && !recurs => false,
            Layout::Colon if recurs => {
                if shape.capital_first {
                    shape.capitalised || count >= 3 || line.starts_block
                } else {
                    let capital = self.recurrence.is_mostly_capital(candidate) && self.leads(at);
                    (self.leads(at) && self.all_labelled)
                        || count >= 3 && (line.starts_block || capital)
                }
            }
            Layout::Colon => {
                let placed = line.starts_block || !self.separated;
                let named = shape.strong
                    || shape.capital_first && crate::is_collective(&candidate.label.name)
                    || (shape.capitalised && !self.is_common_word(&candidate.label.name));
                // `nixo: …` in a call where each cue begins with a name.
                let short = shape.words == 1 && line.starts_block && self.all_labelled;
                placed && (named || short) && !self.mostly_marked
            }
            Layout::Dash => shape.all_capitals || (recurs && shape.capitalised),
            Layout::Bracket => shape.capital_first && (recurs || shape.strong),
            Layout::Tab => shape.capitalised || recurs && shape.capital_first,
            Layout::Alone => {
                // Without blank lines, only what recurs tells a name from two words.
                self.leads(at)
                    && self.is_followed(at)
                    && (recurs
                        || shape.strong && line.starts_block
                        || self.is_set_as_names_are(at, candidate))
                    && shape.capitalised
            }
            Layout::Heading => recurs && self.is_followed(at),
        }
    }

    /// See [`NamesAlone`].
    fn names_alone(&self) -> NamesAlone {
        let recurring = || {
            (0..self.lines.len()).filter(|&at| {
                self.candidates[at].as_ref().is_some_and(|candidate| {
                    candidate.layout == Layout::Alone
                        && candidate.shape.capitalised
                        && self.recurs(candidate)
                })
            })
        };
        let count = recurring().count();
        NamesAlone {
            above_words: self.spaced
                && count >= 4
                && count * 10 >= self.blocks * 7
                && recurring().all(|at| self.is_above_words(at)),
            bold: count >= 4 && recurring().all(|at| self.is_bold(at)),
        }
    }

    /// Whether the line begins a block and the next one goes on with it.
    fn is_above_words(&self, at: usize) -> bool {
        let next = self.lines.get(at + 1);
        self.lines[at].starts_block
            && next.is_some_and(|next| !next.starts_block && !next.text.trim().is_empty())
    }

    fn is_bold(&self, at: usize) -> bool {
        let line = &self.lines[at];
        line.bold > 0 && line.bold >= line.text.trim_end().len()
    }

    /// Whether a name that stands once is set as all that recur are.
    fn is_set_as_names_are(&self, at: usize, candidate: &Candidate) -> bool {
        let set = self.names_alone;
        candidate.shape.words <= 3
            && !self.is_common_word(&candidate.label.name)
            && (set.above_words && self.is_above_words(at) || set.bold && self.is_bold(at))
    }

    /// See [`Document::all_labelled`].
    fn all_blocks_are_labelled(&self) -> bool {
        let labelled = (self.candidates.iter().enumerate())
            .filter(|(at, candidate)| self.leads(*at) && candidate.is_some())
            .count();
        labelled * 10 >= self.blocks * 9
    }

    /// `Dakle`, `Ukratko`, `Basically`: a single word that the document uses in small letters as well.
    fn is_common_word(&self, name: &str) -> bool {
        !name.contains(char::is_whitespace)
            && self.small_words.contains(name.to_lowercase().as_str())
    }

    /// Takes back what heads a document, such as `Chair: Brent Zundel`: before the first name that recurs, said once,
    /// and no sentence.
    fn drop_head(&self, labels: &mut [bool]) {
        let first = (0..labels.len()).find(|&at| {
            labels[at]
                && self.candidates[at]
                    .as_ref()
                    .is_some_and(|candidate| self.recurs(candidate))
        });
        for at in 0..first.unwrap_or(0) {
            let Some(candidate) = self.candidates[at].as_ref().filter(|_| labels[at]) else {
                continue;
            };
            if self.legend.names(candidate) {
                continue;
            }
            if matches!(
                candidate.layout,
                Layout::Timed | Layout::AloneTimed | Layout::Alone
            ) {
                continue;
            }
            let speech = self.lines[at].text[candidate.label.speech..].trim_end();
            let sentence = speech.ends_with([
                '.', '?', '!', '…', ':', '"', '”', '“', '»', ',', ';', '-', '–',
            ]);
            // `Moderator:` alone, with the words on the next line, is no head.
            let next = self.lines.get(at + 1);
            let goes_on = next.is_some_and(|next| {
                !next.starts_block && !next.heading && !next.text.trim().is_empty()
            });
            if speech.is_empty() && goes_on && !labels[at + 1] {
                continue;
            }
            if !sentence && (speech.chars().count() <= 160 || speech.contains(", ")) {
                labels[at] = false;
            }
        }
    }
}
