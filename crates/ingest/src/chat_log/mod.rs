//! Chats of Zoom calls: `00:05:11⇥nixo:⇥gmgm`, and the older `00:05:11 From nixo to Everyone: gmgm`. They are typed and
//! not spoken, so they are read only where a person asks for it.

mod dated;
mod program;

pub(crate) use dated::{DatedChat, NAME as DATED_NAME, is_dated_chat};
use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::{Problem, Reader, Transcript};

use crate::Options;
use crate::format::{Confidence, Declined, Format, Input};
use crate::labels::time;
use crate::rendering::Rendering;

/// Name of the format.
pub(crate) const NAME: &str = "zoom-chat";

/// The reader of chats.
pub(crate) struct ChatLog;

impl Format for ChatLog {
    fn reader(&self) -> Reader {
        Reader {
            name: NAME,
            version: 2,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if is_chat_log(input) {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let Some(decoded) = &input.decoded else {
            return Err(Declined::nothing_said());
        };
        let mut rendering = Rendering::default();
        let mut private: Vec<u32> = Vec::new();
        // The program quotes what is answered and reports what is liked; nobody typed that.
        for (number, line) in (1u32..).zip(decoded.text.lines()) {
            let words = match message(line) {
                Some(message) => {
                    rendering.begin(Some(message.name), None);
                    rendering.time(Some(message.start_ms), None);
                    rendering.place(MarkKind::Line, number);
                    if let Some(reader) = message.privately_to {
                        rendering.mark(MarkKind::Private, &format!("to {reader}"));
                        private.push(number);
                    }
                    message.words
                }
                // A message goes on.
                None => line,
            };
            match of_program(words) {
                Some(kind) => rendering.mark(kind, words),
                None => {
                    rendering.say(words);
                }
            }
        }
        let mut problems = decoded.problems.clone();
        problems.extend(private_messages(&private));
        let transcript = rendering.finish(self.reader(), &decoded.encoding, problems);
        if transcript.turns.is_empty() {
            return Err(Declined::nothing_said());
        }
        Ok(transcript)
    }
}

/// That some messages, on these lines, were not meant for all.
fn private_messages(lines: &[u32]) -> Option<Problem> {
    /// Lines that are named, at most.
    const NAMED: usize = 20;
    let first = *lines.first()?;
    let mut named: Vec<String> = lines.iter().take(NAMED).map(u32::to_string).collect();
    named.extend((lines.len() > NAMED).then(|| "…".to_owned()));
    Some(Problem {
        kind: "private-message",
        message: match lines.len() {
            1 => "a message was written to one person, and not to all: whoever wrote it may not want to be quoted".to_owned(),
            many => format!(
                "{many} messages were written to one person, and not to all (lines {}): whoever wrote them may not want to be quoted",
                named.join(", ")
            ),
        },
        line: Some(first),
    })
}

/// A message that begins on a line.
struct Message<'l> {
    start_ms: u64,
    name: &'l str,
    words: &'l str,
    /// The one person whom it was written to.
    privately_to: Option<&'l str>,
}

fn message(line: &str) -> Option<Message<'_>> {
    let time = time::at_start(line)?;
    let rest = line[time.length..].trim_start_matches(' ');
    let tabbed = (rest.strip_prefix('\t'))
        .and_then(|rest| rest.split_once('\t'))
        .and_then(|(name, words)| Some((name.trim_end().strip_suffix(':')?, None, words)));
    let (name, to, words) = tabbed.or_else(|| from(rest))?;
    Some(Message {
        start_ms: time.start_ms,
        name: name.trim(),
        words,
        privately_to: to.and_then(one_person),
    })
}

/// Name, readers and words of `From nixo to Everyone: gmgm`, `From nixo : gmgm`.
fn from(rest: &str) -> Option<(&str, Option<&str>, &str)> {
    let rest = rest.trim_start();
    let behind = (rest.get(..5)).filter(|from| from.trim_end().eq_ignore_ascii_case("from"))?;
    let rest = &rest[behind.len()..];
    let to = rest.to_ascii_lowercase().find(" to ");
    let readers = |to: usize, end: usize| Some(rest[to + " to ".len()..end].trim());
    let colon = rest.find(':');
    match (to, colon) {
        // Whom it goes to may be a name with a colon in brackets, never in front of the first colon.
        (Some(to), Some(colon)) if to < colon => {
            let end = colon.max(to + " to ".len());
            Some((&rest[..to], readers(to, end), &rest[colon + 1..]))
        }
        (Some(to), None) => Some((&rest[..to], readers(to, rest.len()), "")),
        (_, Some(colon)) if rest[..colon].ends_with(' ') => {
            Some((&rest[..colon], None, &rest[colon + 1..]))
        }
        _ => None,
    }
}

/// `Ieva` of `Ieva(Direct Message)` and `Ieva (Privately)`; `None` for `Everyone`.
fn one_person(readers: &str) -> Option<&str> {
    let (name, sign) = readers.strip_suffix(')')?.rsplit_once('(')?;
    let sign = sign.trim().to_lowercase();
    matches!(sign.as_str(), "direct message" | "privately" | "private").then(|| name.trim())
}

/// What a line is that the program wrote: a mark of this kind.
fn of_program(words: &str) -> Option<MarkKind> {
    let words = words.trim();
    let reacted = words.starts_with("Reacted to \"")
        || words.starts_with("Removed a ") && words.contains(" reaction from \"");
    if reacted {
        Some(MarkKind::Reaction)
    } else if words.starts_with("Replying to \"") && words.ends_with('"') {
        Some(MarkKind::Reply)
    } else {
        None
    }
}

/// Whether a text is a chat: it begins with a message, and many of its lines do.
pub(crate) fn is_chat_log(input: &Input<'_>) -> bool {
    let lines = || {
        (input.text().lines())
            .filter(|line| !line.trim().is_empty())
            .take(200)
    };
    let is_message = |line: &str| message(line).is_some();
    lines().next().is_some_and(is_message)
        && lines().filter(|line| is_message(line)).count() * 3 >= lines().count()
}

#[cfg(test)]
mod tests {
    use crate::{Options, Outcome, ReadAs, read};
    use verbatim_model::mark::MarkKind;

    fn chat(text: &str) -> Vec<String> {
        let asked = Options {
            read_as: Some(ReadAs::Chat),
            ..Options::default()
        };
        let Outcome::Imported(transcript) = read("chat.txt", text.as_bytes(), &asked) else {
            panic!("not read");
        };
        let words = |n: usize| transcript.turns[n].span.of(transcript.text.as_str());
        let turns = (transcript.turns.iter().enumerate()).map(|(n, turn)| {
            format!(
                "{}|{}|{}",
                turn.speaker.as_deref().unwrap_or("-"),
                turn.start_ms().unwrap_or_default(),
                words(n).expect("inside")
            )
        });
        let marks = (transcript
            .marks
            .iter()
            .filter(|mark| mark.kind != MarkKind::Line))
        .map(|mark| format!("{}: {}", mark.kind, mark.text));
        turns.chain(marks).collect()
    }

    #[test]
    fn messages_of_both_layouts() {
        assert_eq!(
            chat(
                "00:05:11\tČedo | Udruga:\tbok svima\n00:05:13\tĢirts:\tReplying to \"bok svima\"\n\nlabdien\nun paldies\n00:05:14\tAna:\tReacted to \"labdien\" with ❤️\n"
            ),
            [
                "Čedo | Udruga|311000|bok svima",
                "Ģirts|313000|labdien un paldies",
                "reply: Replying to \"bok svima\"",
                "reaction: Reacted to \"labdien\" with ❤️",
            ]
        );
        assert_eq!(
            chat(
                "00:05:11 From Ana Kovač to Everyone:\n\tDobro jutro: svima\n00:05:12\t From  Niccolò : Buongiorno\n00:05:13 From Ieva To Ana (Direct Message): čau\n"
            ),
            [
                "Ana Kovač|311000|Dobro jutro: svima",
                "Niccolò|312000|Buongiorno",
                "Ieva|313000|čau",
                "private: to Ana",
            ]
        );
    }

    #[test]
    fn private_messages_are_told_with_their_lines() {
        let asked = Options {
            read_as: Some(ReadAs::Chat),
            ..Options::default()
        };
        let text = "00:05:11 From Ana to Everyone:\n\tDobro jutro\n00:05:12 From Ģirts to Ana(Direct Message):\n\tlabrīt\n\
                    00:05:13 From Niccolò to Zoë (Privately) : ciao (Privately)\n00:05:14 From Zoë to Everyone: (Direct Message) is a term\n";
        let Outcome::Imported(transcript) = read("chat.txt", text.as_bytes(), &asked) else {
            panic!("not read");
        };
        let [problem] = transcript.problems.as_slice() else {
            panic!("{:?}", transcript.problems);
        };
        assert_eq!((problem.kind, problem.line), ("private-message", Some(3)));
        assert!(problem.message.contains("lines 3, 5"), "{problem:?}");
    }

    #[test]
    fn without_being_asked_it_is_refused_with_the_way() {
        let outcome = read(
            "a.txt",
            "00:05:11\tAna:\tbok\n".as_bytes(),
            &Options::default(),
        );
        let Outcome::Refused { reason, .. } = outcome else {
            panic!("{outcome:?}");
        };
        assert!(reason.contains("--as chat"), "{reason}");
    }

    #[test]
    fn asked_for_a_chat_what_is_none_is_read_as_ever() {
        let text = "Ana: Dobro jutro.\nIvo: Jutro.\nAna: Kako ste?\nIvo: Dobro.\n";
        let asked = Options {
            read_as: Some(ReadAs::Chat),
            ..Options::default()
        };
        let Outcome::Imported(transcript) = read("a.txt", text.as_bytes(), &asked) else {
            panic!("not read");
        };
        assert_eq!((transcript.reader.name, transcript.turns.len()), ("txt", 4));
        let [problem] = transcript.problems.as_slice() else {
            panic!("{:?}", transcript.problems);
        };
        assert_eq!(problem.kind, "not-as-asked");
        assert!(problem.message.contains("`--as chat`"), "{problem:?}");
    }
}
