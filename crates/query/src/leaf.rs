//! Words and phrases on the words of a turn.

use verbatim_language::{Analyser, Language};

use crate::chain::{Interval, Step, chain};
use crate::needles::{Lowered, Needles};
use crate::node::Member;
use crate::word::WordPattern;
use crate::words::Words;

/// A word or a phrase in one language.
#[derive(Debug, Clone)]
pub(crate) struct Leaf {
    /// In order. Without pieces the leaf finds nothing.
    pieces: Vec<Piece>,
    /// How many other words may stand between them in total.
    slop: usize,
}

/// One word of a leaf, or one that was typed with hyphens.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// Found side by side. Without words only `joined` finds something.
    pub words: Vec<WordPattern>,
    /// The word that the parts make together, of a word typed with hyphens.
    pub joined: Option<WordPattern>,
    /// Whether no word may stand between this piece and the one before, because one member was cut into both
    /// (`dell'economia`).
    pub attached: bool,
}

impl Piece {
    /// The pieces of a member: one, unless the language cuts the member.
    fn of_member(member: &Member, language: Option<Language>, analyser: &Analyser) -> Vec<Self> {
        let analysed = analyser.analyse(member.text(), language);
        let words = &analysed.words;
        let mut compounds = analysed.compounds.iter().peekable();
        let mut pieces: Vec<Self> = Vec::with_capacity(words.len());
        let mut at = 0;
        while at < words.len() {
            let pattern =
                |last: usize, forms| WordPattern::of(member, last + 1 == words.len(), forms);
            let attached = !pieces.is_empty();
            let piece = match compounds.next_if(|compound| compound.first == at) {
                Some(compound) => {
                    let parts = at..=compound.last;
                    at = compound.last + 1;
                    Self {
                        // One spelling was asked for, and that has the hyphen.
                        words: match member {
                            Member::Exact(_) => Vec::new(),
                            Member::Word(_) | Member::Prefix(_) => parts
                                .map(|part| pattern(part, &words[part].forms))
                                .collect(),
                        },
                        joined: Some(pattern(compound.last, &compound.forms)),
                        attached,
                    }
                }
                None => {
                    at += 1;
                    Self {
                        words: vec![pattern(at - 1, &words[at - 1].forms)],
                        joined: None,
                        attached,
                    }
                }
            };
            pieces.push(piece);
        }
        pieces
    }

    /// Where the piece stands, by first and then by last word.
    fn occurrences(&self, turn: &dyn Words) -> Vec<Interval> {
        let mut found = match &self.words[..] {
            [word] => turn.hits(word),
            words => chain(
                words.iter().map(|word| Step {
                    hits: turn.hits(word),
                    attached: true,
                }),
                0,
            ),
        };
        if let Some(joined) = &self.joined {
            found.extend(turn.hits(joined));
            found.sort_unstable();
            found.dedup();
        }
        found
    }

    fn lowered(&self, language: Option<Language>) -> Lowered {
        let joined = self.joined.iter().map(|joined| joined.needles(language));
        match &self.words[..] {
            // Each of these needles holds exactly where its word is found.
            [] => Lowered::exactly(Needles::or(joined)),
            [word] => Lowered::exactly(Needles::or(joined.chain([word.needles(language)]))),
            words => {
                let parts = Needles::and(words.iter().map(|word| word.needles(language)));
                Lowered::at_most(Needles::or(joined.chain([parts])))
            }
        }
    }
}

impl Leaf {
    pub(crate) fn new(
        members: &[Member],
        slop: u32,
        language: Option<Language>,
        analyser: &Analyser,
    ) -> Self {
        Self {
            pieces: members
                .iter()
                .flat_map(|member| Piece::of_member(member, language, analyser))
                .collect(),
            slop: slop as usize,
        }
    }

    /// Whether the leaf can find nothing in this language.
    pub(crate) fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Calls `visit` with the pattern of each word.
    pub(crate) fn patterns(&mut self, visit: &mut dyn FnMut(&mut WordPattern)) {
        for piece in &mut self.pieces {
            piece
                .words
                .iter_mut()
                .chain(&mut piece.joined)
                .for_each(&mut *visit);
        }
    }

    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// All occurrences, by first and then by last word; those of a phrase with slop, or over words with hyphens, may
    /// lie within each other.
    pub(crate) fn occurrences(&self, turn: &dyn Words) -> Vec<Interval> {
        match &self.pieces[..] {
            [piece] => piece.occurrences(turn),
            pieces => chain(
                pieces.iter().map(|piece| Step {
                    hits: piece.occurrences(turn),
                    attached: piece.attached,
                }),
                self.slop,
            ),
        }
    }

    pub(crate) fn lowered(&self, language: Option<Language>) -> Lowered {
        match &self.pieces[..] {
            [] => Lowered::always(false),
            [piece] => piece.lowered(language),
            pieces => Lowered::at_most(Needles::and(
                pieces.iter().map(|piece| piece.lowered(language).needles),
            )),
        }
    }
}
