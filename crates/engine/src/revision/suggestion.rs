//! What has no place in the text of one source, passage by passage, each with where its words may stand now.

use std::collections::BTreeMap;

use verbatim_model::coding::Passage;
use verbatim_model::id::{CodeId, CoderId};
use verbatim_model::plan::Challenge;
use verbatim_model::priority::LinkKind;
use verbatim_model::stakeholder::Stakeholder;
use verbatim_model::text::{CodePointSpan, CodePoints, Hash, Span};

use super::placing::occurrences;
use super::unplaced::Waiting;
use super::{Alignment, quoted};
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// A gap of so many times as many bytes as the words had is no suggestion by itself.
const WIDE: usize = 3;

/// A passage that has no place in the text in force, with all that stood on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnplacedPassage {
    /// The revision that it stands in, hexadecimal.
    pub revision: String,
    /// Code points of that revision's text.
    pub place: CodePointSpan,
    /// The words there.
    pub quote: String,
    /// Code points of the text in force where the words may stand now; empty where only the place is known at which they are
    /// missing.
    pub suggestion: CodePointSpan,
    /// What stood on it.
    pub things: Vec<UnplacedThing>,
}

/// Something that stood on a passage without a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnplacedThing {
    /// `coding`, `link`, `memo`, `mention`, `translation` or `language`.
    pub what: &'static str,
    /// Its id.
    pub id: String,
    /// Of a coding, the key of the code; of a link, what it belongs to, such as "the priority `P2`"; of a mention, the
    /// organisation or the key of the challenge; of a memo or a translation, its text; of a language, its code.
    pub about: Option<String>,
    /// How a link bears on what it belongs to.
    pub link: Option<LinkKind>,
    /// Who made it, where that is kept.
    pub coder: Option<String>,
}

impl Project {
    /// What could not be placed in the text in force of a source, by place, each with where it may stand now. It is a
    /// suggestion for a person: the words as they were, else what stands between the words that were around them.
    ///
    /// # Errors
    /// When there is no such source, or a text is damaged.
    pub fn unplaced_in(&self, source: &str) -> Result<Vec<UnplacedPassage>, EngineError> {
        let register = self.register()?;
        let source = register.source(source)?;
        let document = self.document(source)?;
        let points = CodePoints::new(&document.text);
        let mut by_revision: BTreeMap<Hash, BTreeMap<Passage, Vec<Waiting>>> = BTreeMap::new();
        for waiting in self.waiting()? {
            if waiting.source() == source.id
                && let Some(passage) = self.passage_of(&waiting)?
            {
                let passages = by_revision.entry(waiting.revision()).or_default();
                passages.entry(passage).or_default().push(waiting);
            }
        }
        let codes = (self.store.codes()?.into_iter())
            .map(|code| (code.id, code.key))
            .collect();
        let mut found = Vec::new();
        for (hash, passages) in by_revision {
            let text = self.store.text(self.store.revision(hash)?.text)?;
            let former = CodePoints::new(&text);
            let alignment = Alignment::new(&text, &document.text);
            for (passage, waiting) in passages {
                let suggestion = suggested(&alignment, &text, &document.text, passage.span);
                found.push(UnplacedPassage {
                    revision: hash.to_string(),
                    place: former.span(passage.span),
                    quote: quoted(&text, passage),
                    suggestion: match suggestion {
                        Ok(span) => points.span(span),
                        Err(at) => {
                            let at = points.from_byte(at);
                            CodePointSpan { start: at, end: at }
                        }
                    },
                    things: (waiting.iter())
                        .map(|waiting| self.unplaced_thing(&register, &codes, waiting))
                        .collect::<Result<_, EngineError>>()?,
                });
            }
        }
        found.sort_by_key(|passage| (passage.suggestion.start, passage.place.start));
        Ok(found)
    }

    fn unplaced_thing(
        &self,
        register: &Register,
        codes: &BTreeMap<CodeId, String>,
        waiting: &Waiting,
    ) -> Result<UnplacedThing, EngineError> {
        let by = |coder: CoderId| Some(register.coder_name(coder).to_owned());
        let (about, link, coder) = match waiting {
            Waiting::Coding(coding, _) => {
                (codes.get(&coding.code).cloned(), None, by(coding.coder))
            }
            Waiting::Link(link, _) => (
                Some(self.name_of_target(link.target)?.0),
                Some(link.kind),
                by(link.coder),
            ),
            Waiting::Memo(memo, ..) => (Some(memo.text.clone()), None, by(memo.coder)),
            Waiting::Citation(citation, _) => {
                let organisation = match citation.stakeholder {
                    Some(id) => (self.store.get::<Stakeholder>(id)?).map(|it| it.organisation),
                    None => None,
                };
                let challenge = match citation.challenge {
                    Some(id) => (self.store.get::<Challenge>(id)?).map(|it| it.key),
                    None => None,
                };
                (organisation.or(challenge), None, by(citation.coder))
            }
            Waiting::Translation(translation, _) => (Some(translation.text.clone()), None, None),
            Waiting::Language(said, _) => (said.language.map(|tag| tag.to_string()), None, None),
        };
        Ok(UnplacedThing {
            what: waiting.what(),
            id: waiting.id().to_string(),
            about,
            link,
            coder,
        })
    }
}

/// Where words of the old text may stand in the new one, or the byte at which they are missing.
fn suggested(alignment: &Alignment<'_>, old: &str, new: &str, span: Span) -> Result<Span, usize> {
    let gap = alignment.gap(span);
    let quote = span.of(old).unwrap_or_default();
    let nearest =
        (occurrences(new, quote).into_iter()).min_by_key(|place| place.start().abs_diff(gap.start));
    if let Some(place) = nearest {
        return Ok(place);
    }
    let window = new.get(gap.clone()).unwrap_or_default();
    let start = gap.start + window.len() - window.trim_start().len();
    let window = window.trim();
    if window.is_empty() || window.len() > quote.len().saturating_mul(WIDE) {
        return Err(start.min(gap.end));
    }
    Span::new(start, start + window.len()).ok_or(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suggestion<'n>(old: &str, new: &'n str, quote: &str) -> Result<&'n str, usize> {
        let at = old.find(quote).expect("in the text");
        let span = Span::new(at, at + quote.len()).expect("not empty");
        suggested(&Alignment::new(old, new), old, new, span)
            .map(|span| span.of(new).expect("words"))
    }

    const OLD: &str = "Ana: Tržnica ostaje naša. Da.\n\nMāra: Nauda nav galvenais.";

    #[test]
    fn words_that_stand_somewhere_are_suggested_where_they_are_nearest() {
        let new = "Ivo: Da. Ne.\n\nAna: Bit će javna. Ne, da. Da.\n\nMāra: Nauda nav galvenais.";
        assert_eq!(suggestion(OLD, new, "Da."), Ok("Da."));
        let moved = "Māra: Nauda nav  galvenais.\n\nAna: Tržnica ostaje naša. Da.";
        assert_eq!(
            suggestion(OLD, moved, "nav galvenais"),
            Ok("nav  galvenais")
        );
    }

    #[test]
    fn else_what_stands_between_the_words_that_were_around_it() {
        let new = "Ana: Sajmište 👩‍🌾 je općinsko. Da.\n\nMāra: Nauda nav galvenais.";
        assert_eq!(
            suggestion(OLD, new, "Tržnica ostaje naša."),
            Ok("Sajmište 👩‍🌾 je općinsko.")
        );
    }

    #[test]
    fn else_the_place_at_which_it_is_missing() {
        let new = "Ana: Da.\n\nMāra: Nauda nav galvenais.";
        assert_eq!(
            suggestion(OLD, new, "Tržnica ostaje naša."),
            Err("Ana: ".len())
        );
        // What is much longer than the words were is not what they became.
        let long = OLD.replace("ostaje naša", &"po novome ".repeat(20));
        assert_eq!(
            suggestion(OLD, &long, "ostaje naša."),
            Err("Ana: Tržnica ".len())
        );
        assert_eq!(suggestion(OLD, "", "Tržnica"), Err(0));
    }
}
