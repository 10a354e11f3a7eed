//! An open project: its store, its index, who works in it, and the batch of the current command.

use std::cell::{Cell, OnceCell, RefCell};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use verbatim_language::{Analyser, Language};
use verbatim_model::id::{BatchId, OperationId, ProjectId, Uuid, uuid_v7};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::operation::{ERASE, FOUNDATION_CODER, FOUNDATION_INIT, Operation};
use verbatim_model::project::{Coder, Project as ProjectRow, RULES_CODER};
use verbatim_store::{Act, Erasing, Store, StoreError, Writer};

use crate::document::Documents;
use crate::environment::Environment;
use crate::error::EngineError;
use crate::register::Register;

/// What a new project is given.
#[derive(Debug, Clone)]
pub struct NewProject {
    /// Title of the study.
    pub title: String,
    /// Languages spoken in it; all four where empty.
    pub languages: Vec<LanguageTag>,
    /// Name of the coder who works in it when nobody says otherwise.
    pub coder: String,
}

/// How often an act is tried where others write in between.
const TRIES: usize = 50;

/// Knows every word that any project of this program has met: what a word is depends on its language alone.
static ANALYSER: LazyLock<Arc<Analyser>> = LazyLock::new(|| Arc::new(Analyser::new()));

/// An open project.
#[derive(Debug)]
pub struct Project {
    pub(crate) store: Store,
    pub(crate) row: ProjectRow,
    pub(crate) coder: Coder,
    pub(crate) analyser: Arc<Analyser>,
    environment: RefCell<Box<dyn Environment>>,
    batch: OnceCell<BatchId>,
    pub(crate) documents: Documents,
    // Place of the last operation when the register was read that the next act goes by.
    read_at: Cell<Option<u64>>,
    joining: Cell<Joining>,
}

/// Whether the next act belongs together with what was read before it by [`Project::as_one`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joining {
    Apart,
    Joined,
    // Somebody else wrote between the two.
    Parted,
}

impl Project {
    /// Makes a project in `folder`.
    ///
    /// # Errors
    /// Where there is one already, or the folder cannot be written.
    pub fn create(
        folder: &Path,
        new: &NewProject,
        mut environment: Box<dyn Environment>,
    ) -> Result<Self, EngineError> {
        let title = new.title.trim();
        if title.is_empty() {
            return Err(EngineError::usage(
                "a project needs a title",
                "give it with `--title`",
            ));
        }
        if let Some(other) = new
            .languages
            .iter()
            .find(|tag| Language::from_code(tag.as_str()).is_none())
        {
            return Err(EngineError::usage(
                format!("Verbatim does not analyse the language `{other}`"),
                "expected hr, lv, it or en",
            ));
        }
        let coder = named_coder(&new.coder)?;
        let at = environment.now();
        let mut next = || uuid_v7(at.0.unsigned_abs(), environment.random());
        let (replica, id) = (next(), ProjectId(next()));
        let languages = if new.languages.is_empty() {
            vec![
                LanguageTag::HR,
                LanguageTag::LV,
                LanguageTag::IT,
                LanguageTag::EN,
            ]
        } else {
            new.languages.clone()
        };
        let row = ProjectRow {
            id,
            title: title.to_owned(),
            languages,
            default_coder: coder.id,
            codebook_key: None,
            codebook_version: None,
        };
        let first = Act {
            id: OperationId(next()),
            author: coder.id,
            at,
            kind: FOUNDATION_INIT,
            batch: BatchId(next()),
            sentence: format!("made the project `{title}`"),
        };
        let (store, ..) = Store::create_with(folder, replica.into(), &first, |writer| {
            writer.put(&coder)?;
            writer.put(&Coder::named(RULES_CODER))?;
            writer.put(&row)
        })?;
        Ok(Self::assemble(store, row, coder, environment))
    }

    /// Opens the project in `folder`, to work in it as `coder` or as its default coder.
    ///
    /// # Errors
    /// Where there is no project or it is damaged.
    pub fn open(
        folder: &Path,
        coder: Option<&str>,
        environment: Box<dyn Environment>,
    ) -> Result<Self, EngineError> {
        let store = Store::open(folder)?;
        let row: ProjectRow = store.all()?.pop().ok_or_else(|| {
            StoreError::Damaged("the row of the project itself is missing".to_owned())
        })?;
        let coder = match coder {
            Some(name) => named_coder(name)?,
            None => store
                .get(row.default_coder)?
                .ok_or_else(|| StoreError::Damaged("the default coder is missing".to_owned()))?,
        };
        let mut project = Self::assemble(store, row, coder, environment);
        if project.store.is_erasing()? {
            // Cut short after it was committed; where somebody reads the project now, the next one who opens it goes on.
            let _ = project.finish_erasing(std::time::Duration::ZERO);
        }
        Ok(project)
    }

    fn assemble(
        store: Store,
        row: ProjectRow,
        coder: Coder,
        environment: Box<dyn Environment>,
    ) -> Self {
        Self {
            store,
            row,
            coder,
            analyser: Arc::clone(&ANALYSER),
            environment: RefCell::new(environment),
            batch: OnceCell::new(),
            documents: Documents::default(),
            read_at: Cell::new(None),
            joining: Cell::new(Joining::Apart),
        }
    }

    /// Says which program and command works here, for others that have to wait for the write lock.
    pub fn set_command(&mut self, command: &str) {
        self.store.set_holder(format!(
            "process {} (`verbatim {command}`, coder {})",
            std::process::id(),
            self.coder.name
        ));
    }

    /// The folder of the project.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.store.folder()
    }

    /// Title of the study.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.row.title
    }

    /// The languages of the project.
    #[must_use]
    pub fn languages(&self) -> &[LanguageTag] {
        &self.row.languages
    }

    /// Name of the coder who works here now.
    #[must_use]
    pub fn coder(&self) -> &str {
        &self.coder.name
    }

    /// Why the project should not lie where it does, if anything is known against it.
    #[must_use]
    pub fn place_warning(&self) -> Option<String> {
        verbatim_store::place::warning(self.folder())
    }

    /// A new id.
    pub(crate) fn new_id(&self) -> Uuid {
        let mut environment = self.environment.borrow_mut();
        uuid_v7(environment.now().0.unsigned_abs(), environment.random())
    }

    /// The time.
    pub(crate) fn now(&self) -> verbatim_model::operation::Timestamp {
        self.environment.borrow_mut().now()
    }

    /// The batch of the current command: all that is done with this handle is taken back by one undo.
    pub(crate) fn batch(&self) -> BatchId {
        *self.batch.get_or_init(|| BatchId(self.new_id()))
    }

    /// Ends the current batch: what follows is taken back apart from what was done before.
    pub fn end_batch(&mut self) {
        self.batch = OnceCell::new();
    }

    /// Who and what is in the project. The next act goes by it: where somebody else writes in between, the act ends
    /// with [`EngineError::Moved`] and changes nothing.
    pub(crate) fn register(&self) -> Result<Register, EngineError> {
        if self.read_at.get().is_none() {
            self.read_at.set(Some(self.store.last_operation()?));
        }
        Register::read(&self.store)
    }

    /// Does `work`, whose act goes by what it reads; again where somebody else wrote in between.
    pub(crate) fn settled<T>(
        &mut self,
        mut work: impl FnMut(&mut Self) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        if self.joining.get() == Joining::Joined {
            return work(self);
        }
        for _ in 1..TRIES {
            self.read_at.set(Some(self.store.last_operation()?));
            match work(self) {
                Err(EngineError::Moved) => {}
                done => {
                    self.read_at.set(None);
                    return done;
                }
            }
        }
        self.read_at.set(Some(self.store.last_operation()?));
        work(self)
    }

    /// Does `work`, which reads and then acts, as one: nobody writes between what it reads and its first act. Where somebody does,
    /// all of it is done again.
    ///
    /// # Errors
    /// Those of `work`, and where the project cannot be read.
    pub fn as_one<T, E: From<EngineError>>(
        &mut self,
        mut work: impl FnMut(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        for _ in 0..TRIES {
            let last = self.store.last_operation().map_err(EngineError::from)?;
            self.read_at.set(Some(last));
            self.joining.set(Joining::Joined);
            let done = work(self);
            self.read_at.set(None);
            if self.joining.replace(Joining::Apart) != Joining::Parted {
                return done;
            }
        }
        Err(EngineError::Moved.into())
    }

    /// Does one operation. `change` may replace the sentence by [`Writer::describe`].
    pub(crate) fn act<T>(
        &mut self,
        kind: &'static str,
        sentence: String,
        change: impl FnOnce(&mut Writer<'_>) -> Result<T, EngineError>,
    ) -> Result<(T, Option<Operation>), EngineError> {
        let mut expected = self.read_at.take();
        if self.introduce_coder()? {
            expected = expected.map(|last| last + 1);
        }
        let act = self.new_act(kind, sentence, self.batch());
        let done = self.store.write(&act, |writer| {
            if expected.is_some_and(|last| last != writer.before()) {
                return Err(EngineError::Moved);
            }
            change(writer)
        });
        match &done {
            Ok(_) => self.joining.set(Joining::Apart),
            Err(EngineError::Moved) if self.joining.get() == Joining::Joined => {
                self.joining.set(Joining::Parted);
            }
            Err(_) => {}
        }
        done
    }

    /// Does an erasure as one operation: `erasing` takes the place of what it covers, and `change` records it.
    pub(crate) fn act_erasing(
        &mut self,
        sentence: String,
        erasing: &Erasing,
        change: impl FnOnce(&mut Writer<'_>) -> Result<(), EngineError>,
    ) -> Result<(), EngineError> {
        let mut expected = self.read_at.take();
        if self.introduce_coder()? {
            expected = expected.map(|last| last + 1);
        }
        let act = self.new_act(ERASE, sentence, self.batch());
        self.store.erase(&act, erasing, |writer| {
            if expected.is_some_and(|last| last != writer.before()) {
                return Err(EngineError::Moved);
            }
            change(writer)
        })?;
        Ok(())
    }

    /// Records a coder who works here for the first time. An operation of its own, so that taking back their first
    /// act does not take away whom later acts refer to.
    /// Returns whether it did.
    fn introduce_coder(&mut self) -> Result<bool, EngineError> {
        if self.store.get::<Coder>(self.coder.id)?.is_some() {
            return Ok(false);
        }
        let coder = self.coder.clone();
        let batch = BatchId(self.new_id());
        let act = self.new_act(
            FOUNDATION_CODER,
            format!("`{}` began to work in the project", coder.name),
            batch,
        );
        let (_, operation) = self
            .store
            .write(&act, |writer| writer.put(&coder).map_err(EngineError::from))?;
        Ok(operation.is_some())
    }

    fn new_act(&self, kind: &'static str, sentence: String, batch: BatchId) -> Act {
        Act {
            id: OperationId(self.new_id()),
            author: self.coder.id,
            at: self.now(),
            kind,
            batch,
            sentence,
        }
    }

    /// The project's languages as far as Verbatim analyses them.
    pub(crate) fn analysed_languages(&self) -> Vec<Language> {
        self.row
            .languages
            .iter()
            .filter_map(|tag| Language::from_code(tag.as_str()))
            .collect()
    }
}

fn named_coder(name: &str) -> Result<Coder, EngineError> {
    let name = name.trim();
    if name.is_empty() {
        return Err(EngineError::usage(
            "a coder needs a name",
            "give it with `--coder NAME` or in the environment as VERBATIM_CODER",
        ));
    }
    if name == RULES_CODER {
        return Err(EngineError::usage(
            format!("`{RULES_CODER}` is the coder that applies rules, not a person"),
            "choose another name",
        ));
    }
    Ok(Coder::named(name))
}
