//! What a query became.

use std::sync::Arc;

use verbatim_language::{Forms, Language};

use crate::compiled::CompiledQuery;
use crate::field::Field;
use crate::leaf::{Leaf, Piece};
use crate::node::{Member, Node};
use crate::plan::{Plan, Planner};
use crate::word::{Wanted, WordPattern};

/// A part of a query as it is understood in turns of one language.
#[derive(Debug)]
pub struct Explanation {
    /// The part alone, with which the turns can be counted that it finds. For a term of a concept it asks for the
    /// language of the explanation as well.
    pub part: CompiledQuery,
    /// The part in normal form: `"društveno poduzeće"~2`.
    pub text: String,
    /// What it is.
    pub kind: PartKind,
    /// Whether the part is true, or false, of every turn of the language, whatever its words: `lang:`, a concept
    /// without terms in the language, a word in which no letter is left.
    pub always: Option<bool>,
    /// Whether the words of a turn tell where the part is true; else the matcher must look at their order, or at what
    /// is known of the turn.
    pub exact: bool,
    /// The words that are looked for, in order. Words have one, phrases several, all others none.
    pub words: Vec<ExplainedWord>,
    /// The parts of this part, as they stand in the query; of a concept its terms in the language.
    pub parts: Vec<Explanation>,
}

/// What a part of a query is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// `zadruga`
    Word,
    /// `"društveno poduzeće"`
    Phrase,
    /// `lex:social-enterprise`
    Concept,
    /// A term of a concept.
    Term,
    /// `lang:hr`
    Filter,
    /// `a NEAR/5 b`
    Near,
    /// `NOT a`
    Not,
    /// `a AND b`
    And,
    /// `a OR b`
    Or,
}

impl PartKind {
    /// One word in lower case: `word`, `phrase`, `concept` …
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Phrase => "phrase",
            Self::Concept => "concept",
            Self::Term => "term",
            Self::Filter => "filter",
            Self::Near => "near",
            Self::Not => "not",
            Self::And => "and",
            Self::Or => "or",
        }
    }
}

/// A word that a part looks for in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedWord {
    /// Which words of a turn it finds.
    pub finds: Finds,
    /// For a word typed with hyphens that stands for its parts side by side as well: these. Else empty.
    pub parts: Vec<Finds>,
}

/// Which words of a turn are found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finds {
    /// Those of which one key is one of `keys`; and those of which one folded key is one of `folded_keys`, of these
    /// only the ones typed without diacritics unless the query word itself is.
    Forms {
        /// The word as typed.
        surface: String,
        /// Words of one lemma share a key.
        keys: Vec<String>,
        /// The same for words typed without diacritics.
        folded_keys: Vec<String>,
        /// Whether the word of the query carries no diacritic.
        plain: bool,
    },
    /// This spelling only.
    Spelling(String),
    /// Those that begin so, case and diacritics ignored.
    Beginning(String),
}

impl Explanation {
    /// Calls `visit` with this part and all under it, in the order in which they stand in the query.
    pub fn walk<'e>(&'e self, visit: &mut dyn FnMut(&'e Self)) {
        visit(self);
        for part in &self.parts {
            part.walk(visit);
        }
    }
}

impl CompiledQuery {
    /// How the query is understood in turns of one language, part by part.
    #[must_use]
    pub fn explain(&self, language: Option<Language>) -> Explanation {
        self.explain_node(self.query().root(), language)
    }

    fn explain_node(&self, node: &Node, language: Option<Language>) -> Explanation {
        let (kind, words, parts) = match node {
            Node::Word(member) => {
                let words = self.words(std::slice::from_ref(member), 0, language);
                (PartKind::Word, words, Vec::new())
            }
            Node::Phrase { members, slop } => {
                let words = self.words(members, *slop, language);
                (PartKind::Phrase, words, Vec::new())
            }
            Node::Concept(key) => {
                let terms = self.planner(language).terms(key);
                let terms = terms.map(|members| self.explain_term(members, language));
                (PartKind::Concept, Vec::new(), terms.collect())
            }
            Node::Filter(..) => (PartKind::Filter, Vec::new(), Vec::new()),
            Node::Near { left, right, .. } => {
                let parts = [left, right].map(|side| self.explain_node(side, language));
                (PartKind::Near, Vec::new(), parts.into())
            }
            Node::Not(child) => {
                let part = self.explain_node(child, language);
                (PartKind::Not, Vec::new(), vec![part])
            }
            Node::And(children) | Node::Or(children) => {
                let kind = match node {
                    Node::And(_) => PartKind::And,
                    _ => PartKind::Or,
                };
                let parts = children
                    .iter()
                    .map(|child| self.explain_node(child, language));
                (kind, Vec::new(), parts.collect())
            }
        };
        self.explanation(node.clone(), node.to_string(), kind, words, parts, language)
    }

    fn explain_term(&self, members: &[Member], language: Option<Language>) -> Explanation {
        let phrase = Node::Phrase {
            members: members.to_vec(),
            slop: 0,
        };
        let text = phrase.to_string();
        let code = language.map_or("other", Language::code);
        let of_language = Node::Filter(Field::Lang, code.to_owned());
        self.explanation(
            Node::And(vec![of_language, phrase]),
            text,
            PartKind::Term,
            self.words(members, 0, language),
            Vec::new(),
            language,
        )
    }

    fn explanation(
        &self,
        node: Node,
        text: String,
        kind: PartKind,
        words: Vec<ExplainedWord>,
        parts: Vec<Explanation>,
        language: Option<Language>,
    ) -> Explanation {
        let always = match self.planner(language).plan(&node) {
            Plan::Always(truth) => Some(truth),
            _ => None,
        };
        let part = self.part(node);
        Explanation {
            text,
            kind,
            always,
            exact: part.lowered(language).exact,
            words,
            parts,
            part,
        }
    }

    fn words(
        &self,
        members: &[Member],
        slop: u32,
        language: Option<Language>,
    ) -> Vec<ExplainedWord> {
        let leaf = Leaf::new(members, slop, language, self.analyser());
        leaf.pieces().iter().flat_map(ExplainedWord::of).collect()
    }

    fn planner(&self, language: Option<Language>) -> Planner<'_> {
        Planner {
            language,
            concepts: self.concepts(),
            analyser: self.analyser(),
        }
    }
}

impl ExplainedWord {
    fn of(piece: &Piece) -> Vec<Self> {
        let alone = |pattern| Self {
            finds: Finds::of(pattern),
            parts: Vec::new(),
        };
        match &piece.joined {
            Some(joined) => vec![Self {
                finds: Finds::of(joined),
                parts: piece.words.iter().map(Finds::of).collect(),
            }],
            None => piece.words.iter().map(alone).collect(),
        }
    }
}

impl Finds {
    fn of(pattern: &WordPattern) -> Self {
        match &pattern.wanted {
            Wanted::Form(forms) => Self::forms(forms),
            Wanted::Surface(surface) => Self::Spelling(surface.to_string()),
            Wanted::Prefix(prefix) => Self::Beginning(prefix.to_string()),
        }
    }

    fn forms(forms: &Arc<Forms>) -> Self {
        let texts = |list: &[Box<str>]| list.iter().map(ToString::to_string).collect();
        Self::Forms {
            surface: forms.surface.to_string(),
            keys: texts(&forms.keys),
            folded_keys: texts(&forms.folded_keys),
            plain: forms.plain,
        }
    }
}
