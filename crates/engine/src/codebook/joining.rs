//! Making one code of two, with all that was coded.

use std::collections::BTreeMap;

use verbatim_codebook::Tree;
use verbatim_model::coding::{CodeKind, Coding, Memo, MemoTarget, Passage};
use verbatim_model::framework::FrameworkCell;
use verbatim_model::id::CoderId;
use verbatim_model::project::{Code, Rule};
use verbatim_model::text::Hash;

use crate::coding::delete_coding;
use crate::counted;
use crate::error::EngineError;
use crate::project::Project;

/// Who coded what, whatever the code.
type Place = (CoderId, Passage, Option<Hash>);

impl Project {
    /// Puts all codings of the code `from` under `into`, with judgements, memos and links, and adds its rules, examples and
    /// objectives to those of `into`; what stood under it stands under `into`. `from` is retired. Where a coder gave both to
    /// the same passage, one coding is left, unless a person judged, linked or wrote about each of the two. Returns how many
    /// codings were put under `into`.
    ///
    /// # Errors
    /// When there is no such code, one is an objective, `into` stands below `from`, or summaries of a framework matrix belong to
    /// `from`.
    pub fn merge_codes(&mut self, from: &str, into: &str) -> Result<usize, EngineError> {
        self.settled(|project| project.merge_codes_once(from, into))
    }

    fn merge_codes_once(&mut self, from: &str, into: &str) -> Result<usize, EngineError> {
        self.register()?;
        let codes = self.store.codes()?;
        let (from, mut into) = (self.code(from)?, self.code_in_use(into)?);
        self.refuse_merging(&codes, &from, &into)?;
        let touched = self.touched()?;
        let mut there: BTreeMap<Place, Coding> = BTreeMap::new();
        let mut coming = Vec::new();
        for coding in self.store.every::<Coding>()? {
            if coding.code == from.id {
                coming.push(coding);
            } else if coding.code == into.id {
                there.insert(place(&coding), coding);
            }
        }
        let (mut moved, mut gone) = (Vec::new(), Vec::new());
        for coding in coming {
            match there.get(&place(&coding)) {
                Some(_) if !touched.contains(&coding.id) => gone.push(coding.id),
                other => {
                    gone.extend(
                        other
                            .filter(|other| !touched.contains(&other.id))
                            .map(|other| other.id),
                    );
                    moved.push(Coding {
                        code: into.id,
                        ..coding
                    });
                }
            }
        }
        let memos = self.store.all::<Memo>()?;
        let noted = memos
            .iter()
            .filter(|memo| memo.target == MemoTarget::Code && memo.target_id == Some(from.id.0));
        let below = codes.iter().filter(|code| code.parent == Some(from.id));
        let retired = Code {
            retired: true,
            ..from.clone()
        };
        let has = |rule: &Rule| {
            (into.rules.iter())
                .any(|known| (known.language, &known.query) == (rule.language, &rule.query))
        };
        let rules: Vec<Rule> = from
            .rules
            .iter()
            .filter(|rule| !has(rule))
            .cloned()
            .collect();
        into.rules.extend(rules);
        into.examples.extend(from.examples.clone());
        for objective in &from.objectives {
            if !into.objectives.contains(objective) {
                into.objectives.push(objective.clone());
            }
        }
        let sentence = format!(
            "merged the code `{}` into `{}`, {}",
            from.key,
            into.key,
            counted(moved.len(), "coding")
        );
        self.act("code-merge", sentence, |writer| {
            for id in &gone {
                delete_coding(writer, *id, &[], &[])?;
            }
            moved.iter().try_for_each(|coding| writer.put(coding))?;
            for memo in noted {
                writer.put(&Memo {
                    target_id: Some(into.id.0),
                    ..memo.clone()
                })?;
            }
            for code in below {
                writer.put_code(&Code {
                    parent: Some(into.id),
                    ..code.clone()
                })?;
            }
            writer.put_code(&into)?;
            Ok(writer.put_code(&retired)?)
        })?;
        Ok(moved.len())
    }

    fn refuse_merging(&self, codes: &[Code], from: &Code, into: &Code) -> Result<(), EngineError> {
        if from.id == into.id {
            return Err(EngineError::usage(
                format!("`{}` is the same code", from.key),
                "choose another one to merge it into",
            ));
        }
        if let Some(objective) = [from, into]
            .into_iter()
            .find(|code| code.kind == CodeKind::Objective)
        {
            return Err(EngineError::refused(
                format!(
                    "`{}` is an objective, which priorities refer to",
                    objective.key
                ),
                "merge themes and codes only",
            ));
        }
        if Tree::of_codes(codes)
            .ancestors(&into.key)
            .contains(&from.key.as_str())
        {
            return Err(EngineError::refused(
                format!("`{}` stands below `{}`", into.key, from.key),
                "move it out first",
            ));
        }
        let cells = self.store.all::<FrameworkCell>()?;
        if cells.iter().any(|cell| cell.code == from.id) {
            return Err(EngineError::refused(
                format!(
                    "somebody wrote summaries on `{}` in a framework matrix",
                    from.key
                ),
                "merge the other one into it instead",
            ));
        }
        Ok(())
    }
}

fn place(coding: &Coding) -> Place {
    (coding.coder, coding.passage, coding.revision)
}
