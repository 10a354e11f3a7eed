//! The speech of TEI: words of `u`, with what is not spoken beside them.

use std::collections::BTreeSet;
use verbatim_model::mark::MarkKind;
use verbatim_model::term::Term;

use super::people::Header;
use crate::format::Declined;
use crate::rendering::Rendering;
use crate::xml::{Node, Xml, attribute, local_name};

/// Elements whose words are not spoken; each becomes a mark of its name.
const UNSPOKEN: [MarkKind; 10] = [
    MarkKind::Note,
    MarkKind::Kinesic,
    MarkKind::Vocal,
    MarkKind::Incident,
    MarkKind::Gap,
    MarkKind::Desc,
    MarkKind::Head,
    MarkKind::Pb,
    MarkKind::Writing,
    MarkKind::Shift,
];

/// What an element that is not spoken becomes.
fn unspoken(name: &str) -> Option<MarkKind> {
    UNSPOKEN.into_iter().find(|kind| kind.as_str() == name)
}

/// Speaker types of ParlaMint (the taxonomy `speaker_types` that `u/@ana` points to).
const SPEAKER_TYPES: [&str; 3] = ["chair", "regular", "guest"];

/// Writes the turns of a file; returns the labels that occur.
pub(super) fn render(
    text: &str,
    header: &Header,
    rendering: &mut Rendering,
) -> Result<BTreeSet<String>, Declined> {
    let mut speech = Speech {
        header,
        rendering,
        words: String::new(),
        tokens: Tokens::default(),
        aside: None,
        waiting: Vec::new(),
        labels: BTreeSet::new(),
    };
    let mut xml = Xml::new(text);
    let mut path: Vec<String> = Vec::new();
    // Depth of the header, whose notes are no marks of the speech.
    let mut header_depth = None;
    let mut utterances = 0usize;
    // Who speaks in the utterances of a block, as ISO 24624 has it.
    let mut of_block = None;
    while let Some(node) = xml.next()? {
        match node {
            Node::Start(element) => {
                let local = local_name(&element).to_owned();
                if header_depth.is_none() {
                    match local.as_str() {
                        "teiHeader" => header_depth = Some(path.len()),
                        _ if speech.aside.is_some() => {}
                        "annotationBlock" => of_block = attribute(&element, "who"),
                        "u" => {
                            speech.begin(
                                attribute(&element, "who").or_else(|| of_block.clone()),
                                attribute(&element, "ana").as_deref(),
                            );
                            speech.rendering.place(MarkKind::Line, xml.line());
                            utterances += 1;
                        }
                        "w" | "pc" if utterances > 0 && speech.tokens.depth.is_none() => {
                            speech.begin_token(path.len(), attribute(&element, "join").as_deref());
                        }
                        name => {
                            if let Some(kind) = unspoken(name) {
                                let page = attribute(&element, "n")
                                    .filter(|_| kind == MarkKind::Pb)
                                    .unwrap_or_default();
                                speech.aside = Some((path.len(), kind, page));
                            }
                        }
                    }
                }
                path.push(local);
            }
            Node::Text(text) if header_depth.is_none() => speech.text(&text, utterances > 0),
            Node::Text(_) => {}
            Node::End => {
                let local = path.pop().unwrap_or_default();
                let depth = path.len();
                if header_depth == Some(depth) {
                    header_depth = None;
                } else if header_depth.is_none() {
                    match local.as_str() {
                        _ if speech.aside.as_ref().is_some_and(|(at, ..)| *at == depth) => {
                            speech.end_aside(utterances > 0)
                        }
                        _ if speech.tokens.depth == Some(depth) => speech.end_token(),
                        _ if speech.aside.is_some() => {}
                        "seg" => speech.flush(),
                        "annotationBlock" => of_block = None,
                        "u" => {
                            speech.flush();
                            speech.rendering.end();
                            utterances = utterances.saturating_sub(1);
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    speech.flush();
    Ok(speech.labels)
}

/// Words that are annotated one by one.
#[derive(Default)]
struct Tokens {
    /// Depth of the open `w` or `pc`.
    depth: Option<usize>,
    /// Its words.
    word: String,
    /// No space before it.
    glued: bool,
    /// No space before the next one.
    glue_next: bool,
    /// There was one in this segment, so that white space between elements means nothing.
    seen: bool,
}

struct Speech<'s> {
    header: &'s Header,
    rendering: &'s mut Rendering,
    /// Words of the segment that are not written yet.
    words: String,
    tokens: Tokens,
    /// Depth, kind and words of what is not spoken.
    aside: Option<(usize, MarkKind, String)>,
    /// Marks inside a word: they wait for the next space.
    waiting: Vec<(MarkKind, String)>,
    labels: BTreeSet<String>,
}

impl Speech<'_> {
    fn begin(&mut self, who: Option<String>, ana: Option<&str>) {
        self.flush();
        let who = who.filter(|who| !who.trim().is_empty());
        let shown = who
            .as_deref()
            .map(|who| self.header.name(who).unwrap_or(who.trim_start_matches('#')));
        self.rendering.begin(who.as_deref(), shown);
        let type_of_turn = ana
            .into_iter()
            .flat_map(str::split_whitespace)
            .map(|pointer| pointer.trim_start_matches('#'))
            .find(|name| SPEAKER_TYPES.contains(name));
        if let Some(role) = type_of_turn.or_else(|| self.header.role(who.as_deref()?)) {
            self.rendering.role(role);
        }
        self.labels.extend(who);
    }

    fn text(&mut self, text: &str, in_utterance: bool) {
        if let Some((.., aside)) = &mut self.aside {
            aside.push_str(text);
        } else if self.tokens.depth.is_some() {
            self.tokens.word.push_str(text);
        } else if in_utterance && !(self.tokens.seen && text.trim().is_empty()) {
            let space =
                self.words.ends_with(char::is_whitespace) || text.starts_with(char::is_whitespace);
            self.release(space);
            self.words.push_str(text);
        }
    }

    fn begin_token(&mut self, depth: usize, join: Option<&str>) {
        let joins = |side: &str| join.is_some_and(|join| join == side || join == "both");
        self.tokens.depth = Some(depth);
        self.tokens.word.clear();
        self.tokens.glued = self.tokens.glue_next || joins("left") || !self.tokens.seen;
        self.tokens.glue_next = joins("right");
    }

    fn end_token(&mut self) {
        self.tokens.depth = None;
        if !self.tokens.glued {
            self.words.push(' ');
        }
        self.tokens.seen = true;
        self.release(!self.tokens.glued);
        // Parts of a contraction are elements on lines of their own inside the word.
        self.words.push_str(self.tokens.word.trim());
    }

    /// Writes the words so far and the marks that wait behind them, where there is a space to do so.
    fn release(&mut self, space: bool) {
        if !self.waiting.is_empty() && (space || self.words.is_empty()) {
            self.rendering.say(&self.words);
            self.words.clear();
            for (kind, text) in self.waiting.drain(..) {
                self.rendering.mark(kind, &text);
            }
        }
    }

    fn end_aside(&mut self, in_utterance: bool) {
        let Some((_, kind, text)) = self.aside.take() else {
            return;
        };
        if kind == MarkKind::Head && !in_utterance {
            self.rendering.heading(&text);
        } else {
            self.waiting.push((kind, text));
            if self.words.trim().is_empty() {
                self.release(true);
            }
        }
    }

    /// Writes what is left of a segment.
    fn flush(&mut self) {
        self.rendering.say(&self.words);
        self.words.clear();
        self.tokens = Tokens::default();
        for (kind, text) in self.waiting.drain(..) {
            self.rendering.mark(kind, &text);
        }
    }
}
