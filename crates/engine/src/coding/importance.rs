//! How much codings weigh for whoever coded.

use verbatim_model::coding::Coding;
use verbatim_model::importance::Importance;
use verbatim_model::project::RULES_CODER;

use crate::counted;
use crate::error::EngineError;
use crate::project::Project;

impl Project {
    /// Says how important codings are; `None` takes that away. One's own, and what rules suggest, which is kept from then on
    /// as one with a comment is.
    ///
    /// # Errors
    /// When there is no such coding, or another person made it.
    pub fn weigh_codings(
        &mut self,
        ids: &[String],
        importance: Option<Importance>,
    ) -> Result<(), EngineError> {
        self.settled(|project| project.weigh_once(ids, importance))
    }

    fn weigh_once(
        &mut self,
        ids: &[String],
        importance: Option<Importance>,
    ) -> Result<(), EngineError> {
        let codings = self.codings_with(ids)?;
        let register = self.register()?;
        let by_rule = |coding: &Coding| register.coder_name(coding.coder) == RULES_CODER;
        for coding in codings.iter().filter(|coding| !by_rule(coding)) {
            self.refuse_others(coding, &register)?;
        }
        let what = counted(codings.len(), "coding");
        let sentence = match importance {
            Some(importance) => format!("gave {what} the importance {importance}"),
            None => format!("took the importance of {what} away"),
        };
        self.act("coding-weigh", sentence, |writer| {
            Ok(codings.iter().try_for_each(|coding| {
                writer.put(&Coding {
                    importance,
                    ..coding.clone()
                })
            })?)
        })?;
        Ok(())
    }
}
