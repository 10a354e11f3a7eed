//! What stands in a file and is not speech.

use compact_str::CompactString;

/// Something that stands in a file and is not speech.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    // A long transcript has millions of marks, so each is small; texts are shorter than four gigabytes, as spans are.
    at: u32,
    /// What it is.
    pub kind: MarkKind,
    /// Its words.
    pub text: CompactString,
}

impl Mark {
    /// A mark before byte `at` of the canonical text.
    #[must_use]
    pub fn new(at: usize, kind: MarkKind, text: impl Into<CompactString>) -> Self {
        let text = text.into();
        let mut mark = Self { at: 0, kind, text };
        mark.move_to(at);
        mark
    }

    /// Byte of the canonical text before which it stands.
    #[must_use]
    pub fn at(&self) -> usize {
        self.at as usize
    }

    /// Puts it before byte `at` of the canonical text.
    pub fn move_to(&mut self, at: usize) {
        self.at = u32::try_from(at).unwrap_or(u32::MAX);
    }
}

crate::terms! {
    /// What a mark is.
    MarkKind: "kind of mark" {
        /// Who speaks, as it stands in front of the words.
        Label = "label",
        /// When it was spoken, as it stands in the text.
        Time = "time",
        /// What the speaker is in the encounter, in the file's word.
        Role = "role",
        /// A heading.
        Heading = "heading",
        /// A line that tells what labels stand for.
        Legend = "legend",
        /// What a person or a program noted beside the talk.
        Note = "note",
        /// What somebody wrote beside the text in a word processor, or a comment of Markdown.
        Comment = "comment",
        /// A footnote or endnote.
        Footnote = "footnote",
        /// Fields in front of a Markdown text.
        FrontMatter = "front-matter",
        /// A line across the page.
        Rule = "rule",
        /// Signs that form the text, such as the row under the heads of a table.
        Markup = "markup",
        /// The question that an answer of a table answers.
        Question = "question",
        /// The line of the file on which a turn begins.
        Line = "line",
        /// Its row of a sheet.
        Row = "row",
        /// Its page.
        Page = "page",
        /// Its paragraph.
        Paragraph = "paragraph",
        /// Its item of a list in JSON.
        Item = "item",
        /// Its annotation of a tier (ELAN).
        Annotation = "annotation",
        /// Its interval of a tier (Praat).
        Interval = "interval",
        /// Its event of a tier (EXMARaLDA).
        Event = "event",
        /// Something seen (TEI `kinesic`).
        Kinesic = "kinesic",
        /// Something heard that is no speech (TEI `vocal`, CHAT `&=`).
        Vocal = "vocal",
        /// Something that happened (TEI `incident`).
        Incident = "incident",
        /// Something left out (TEI `gap`).
        Gap = "gap",
        /// A description (TEI `desc`).
        Desc = "desc",
        /// A heading within speech (TEI `head`).
        Head = "head",
        /// A new page (TEI `pb`).
        Pb = "pb",
        /// Something written (TEI `writing`).
        Writing = "writing",
        /// Another voice (TEI `shift`).
        Shift = "shift",
        /// Several spoke at once.
        Overlap = "overlap",
        /// Somebody was cut short or cut in.
        Interruption = "interruption",
        /// Nobody spoke for a while.
        Pause = "pause",
        /// Somebody laughed.
        Laughter = "laughter",
        /// A new day in a chat.
        Date = "date",
        /// What a chat program tells.
        System = "system",
        /// A picture or file of a chat.
        Media = "media",
        /// A message that was taken back.
        Deleted = "deleted",
        /// A message that was changed.
        Edited = "edited",
        /// A message to one person.
        Private = "private",
        /// A reaction to a message.
        Reaction = "reaction",
        /// What a message answers.
        Reply = "reply",
    }
}

impl MarkKind {
    /// Whether it tells where in the original file a turn begins.
    #[must_use]
    pub fn is_place(self) -> bool {
        matches!(
            self,
            Self::Line
                | Self::Row
                | Self::Page
                | Self::Paragraph
                | Self::Item
                | Self::Annotation
                | Self::Interval
                | Self::Event
        )
    }

    /// Whether it tells how people speak with each other.
    #[must_use]
    pub fn is_of_talk(self) -> bool {
        matches!(
            self,
            Self::Overlap | Self::Interruption | Self::Laughter | Self::Pause
        )
    }

    /// Whether formats have it for what is heard or seen besides speech.
    #[must_use]
    pub fn is_beside_speech(self) -> bool {
        matches!(
            self,
            Self::Vocal | Self::Kinesic | Self::Incident | Self::Note
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_small() {
        assert_eq!(size_of::<Mark>(), 32);
    }
}
