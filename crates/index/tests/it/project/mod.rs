//! A small index in a folder of its own.

use std::borrow::Cow;
use std::sync::Arc;

use tempfile::TempDir;
use verbatim_index::{Candidates, Health, Index, TurnDoc, TurnId};
use verbatim_language::{Analyser, Language};
use verbatim_query::{CompiledQuery, Lexicon, NoLexicon, parse};

pub const HR: Option<Language> = Some(Language::Croatian);
pub const LV: Option<Language> = Some(Language::Latvian);
pub const IT: Option<Language> = Some(Language::Italian);
pub const EN: Option<Language> = Some(Language::English);

pub struct Project {
    pub folder: TempDir,
    pub index: Index,
    pub analyser: Arc<Analyser>,
}

pub fn doc(revision: u32, turn: u32, language: Option<Language>, text: &str) -> TurnDoc<'_> {
    TurnDoc {
        turn: TurnId::new(revision, turn),
        language,
        text: Cow::Borrowed(text),
    }
}

impl Project {
    pub fn empty() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let (index, health) = Index::open(folder.path()).expect("a new index");
        assert_eq!(health, Health::Created);
        Self {
            folder,
            index,
            analyser: Arc::new(Analyser::new()),
        }
    }

    /// Turns of revision 1, numbered from 0.
    pub fn of(turns: &[(Option<Language>, &str)]) -> Self {
        let project = Self::empty();
        let docs: Vec<TurnDoc<'_>> = (0..)
            .zip(turns)
            .map(|(number, (language, text))| doc(1, number, *language, text))
            .collect();
        project.update(1, &[], docs);
        project
    }

    pub fn update(&self, seen: u64, deletes: &[u32], docs: Vec<TurnDoc<'_>>) {
        self.index
            .update(seen, deletes, docs.into_iter(), &self.analyser, &mut |_| {})
            .expect("an update");
    }

    pub fn compile(&self, query: &str, lexicon: &dyn Lexicon) -> CompiledQuery {
        let parsed = parse(query).unwrap_or_else(|error| panic!("{}", error.caret(query)));
        CompiledQuery::new(&parsed, lexicon, Arc::clone(&self.analyser)).expect("known concepts")
    }

    /// Revision and turn of the candidates, or `None` for all turns.
    pub fn find(&self, query: &str) -> Option<Vec<(u32, u32)>> {
        match self.candidates(query) {
            Candidates::All => None,
            Candidates::Turns { turns, .. } => Some(
                turns
                    .iter()
                    .map(|(id, _)| (id.revision(), id.turn()))
                    .collect(),
            ),
        }
    }

    pub fn candidates(&self, query: &str) -> Candidates {
        let query = self.compile(query, &NoLexicon);
        self.index.candidates(&query).expect("candidates")
    }
}
