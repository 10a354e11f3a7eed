//! Comments that people wrote in a word processor, which become memos.

use std::collections::BTreeMap;

use verbatim_model::coding::{Memo, MemoTarget};
use verbatim_model::id::MemoId;
use verbatim_model::session::Source;
use verbatim_model::transcript::Transcript;

use crate::error::EngineError;
use crate::project::Project;

impl Project {
    /// A memo for each comment: on the passage that it is about, else on the source. Who wrote it and when stands in its
    /// words; the memo is of the coder who imports it.
    pub(crate) fn comments(&self, source: &Source, transcript: &Transcript) -> Vec<Memo> {
        let comments = transcript.comments.iter().map(|comment| Memo {
            id: MemoId(self.new_id()),
            coder: self.coder.id,
            target: MemoTarget::Source,
            target_id: Some(source.id.0),
            span: comment.span,
            revision: None,
            text: comment.text.clone(),
            at: self.now(),
        });
        comments.collect()
    }

    /// The same for the comments that no memo on the source has yet: those that a corrected file brings, and those of files
    /// that came in before comments became memos.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub(crate) fn new_comments(
        &self,
        source: &Source,
        transcript: &Transcript,
    ) -> Result<Vec<Memo>, EngineError> {
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for memo in self.store.every::<Memo>()? {
            if memo.target == MemoTarget::Source && memo.target_id == Some(source.id.0) {
                *known.entry(memo.text).or_default() += 1;
            }
        }
        let mut memos = self.comments(source, transcript);
        memos.retain(|memo| match known.get_mut(&memo.text) {
            Some(times) if *times > 0 => {
                *times -= 1;
                false
            }
            _ => true,
        });
        Ok(memos)
    }
}
