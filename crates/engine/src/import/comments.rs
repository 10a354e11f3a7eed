//! Comments that people wrote in a word processor, which become memos.

use verbatim_model::coding::{Memo, MemoTarget};
use verbatim_model::id::MemoId;
use verbatim_model::session::Source;
use verbatim_model::transcript::Transcript;

use crate::project::Project;

impl Project {
    /// A memo for each comment: on the passage that it is about, else on the source. Who wrote it and when stands in its
    /// words; the memo is of the coder who imports it.
    pub(super) fn comments(&self, source: &Source, transcript: &Transcript) -> Vec<Memo> {
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
}
