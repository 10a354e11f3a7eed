//! Coding with a code that is made for it: one act, so that nothing is left of either when it is taken back.

use verbatim_model::coding::{Coding, CodingStatus};
use verbatim_model::id::CodingId;
use verbatim_model::project::Code;

use crate::codebook::NewCode;
use crate::coding::QuoteRef;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// A coding and the code that was made for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodedAnew {
    /// Id of the coding.
    pub coding: String,
    /// Key of the code.
    pub code: String,
}

impl Project {
    /// Makes a code and codes a passage with it by hand.
    ///
    /// # Errors
    /// When the code cannot be made (as [`Project::add_code`] says) or there is no such passage; nothing is made then.
    pub fn add_coding_anew(
        &mut self,
        new: &NewCode,
        quote: &QuoteRef,
    ) -> Result<CodedAnew, EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let passage = project.passage(&register, quote)?;
            let code = project.new_code(&project.store.codes()?, new)?;
            let coding = Coding {
                id: CodingId(project.new_id()),
                code: code.id,
                coder: project.coder.id,
                passage,
                status: CodingStatus::Accepted,
                reasons: Vec::new(),
                codebook_version: None,
                stale: false,
                revision: None,
                importance: None,
            };
            let source = register.source_name(coding.passage.source);
            let sentence = format!(
                "made the code `{}` and coded a passage of `{source}` with it",
                code.key
            );
            project.put_anew(&code, std::slice::from_ref(&coding), sentence)?;
            Ok(made(&code, &coding))
        })
    }

    /// Makes a code and gives it to a coding of one's own, which keeps its id and what was said of it.
    ///
    /// # Errors
    /// When the code cannot be made, or the coding not be changed (as [`Project::change_coding`] says); nothing is made then.
    pub fn change_coding_anew(
        &mut self,
        id: &str,
        new: &NewCode,
    ) -> Result<CodedAnew, EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let mut coding = project.changeable(id, &register)?;
            let code = project.new_code(&project.store.codes()?, new)?;
            coding.code = code.id;
            let source = register.source_name(coding.passage.source);
            let sentence = format!(
                "made the code `{}` and gave it to a passage of `{source}`",
                code.key
            );
            project.put_anew(&code, std::slice::from_ref(&coding), sentence)?;
            Ok(made(&code, &coding))
        })
    }

    /// The coding with this id, which the coder may change.
    fn changeable(&self, id: &str, register: &Register) -> Result<Coding, EngineError> {
        let mut codings = self.codings_with(&[id.to_owned()])?;
        self.refuse_linked(&codings, "change")?;
        let coding = codings.remove(0);
        self.refuse_foreign(&coding, register)?;
        Ok(coding)
    }

    /// Writes a code and the codings that it is made for, as one operation.
    pub(crate) fn put_anew(
        &mut self,
        code: &Code,
        codings: &[Coding],
        sentence: String,
    ) -> Result<(), EngineError> {
        let row = self.row_with_codebook();
        self.act("code-anew", sentence, |writer| {
            writer.put(&row)?;
            writer.put_code(code)?;
            Ok((codings.iter()).try_for_each(|coding| writer.put(coding))?)
        })?;
        self.row = row;
        Ok(())
    }
}

fn made(code: &Code, coding: &Coding) -> CodedAnew {
    CodedAnew {
        coding: coding.id.to_string(),
        code: code.key.clone(),
    }
}
