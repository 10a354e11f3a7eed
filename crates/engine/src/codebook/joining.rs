//! Making one code of two, with all that was coded.

use std::collections::BTreeSet;

use verbatim_codebook::Tree;
use verbatim_model::coding::{CodeKind, Coding, Memo, MemoTarget};
use verbatim_model::framework::FrameworkCell;
use verbatim_model::id::{CodeId, CodingId};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::project::{Code, Rule};

use super::relocation::{Relocation, redefined};
use crate::coding::delete_coding;
use crate::counted;
use crate::error::EngineError;
use crate::project::Project;

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
        let all = self.store.every::<Coding>()?;
        let touched = self.touched(all.iter())?;
        let of = |code: CodeId| {
            all.iter()
                .filter(move |coding| coding.code == code)
                .cloned()
        };
        let coming: Vec<Coding> = of(from.id).collect();
        let ids: BTreeSet<CodingId> = coming.iter().map(|coding| coding.id).collect();
        let Relocation { moved, gone } = Relocation::of(coming, of(into.id), into.id, &touched);
        let links = (self.store.every::<EvidenceLink>()?.into_iter())
            .filter(|link| link.coding.is_some_and(|coding| ids.contains(&coding)));
        let links = redefined(links, &from, &into);
        let memos = self.store.all::<Memo>()?;
        let noted = memos
            .iter()
            .filter(|memo| memo.target == MemoTarget::Code && memo.target_id == Some(from.id.0));
        let below = codes.iter().filter(|code| code.parent == Some(from.id));
        let retired = Code {
            retired: true,
            merged_into: Some(into.id),
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
            links.iter().try_for_each(|link| writer.put(link))?;
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
