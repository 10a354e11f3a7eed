//! CHAT, the format of TalkBank (`.cha`; "The CHAT Transcription Format"), read leniently: lines that break its rules
//! are read as far as they can be. Main lines of one speaker in a row are one turn.

mod words;

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::{KnownSpeaker, Problem, Reader, Transcript};

use crate::Options;
use crate::format::{Confidence, Declined, Format, Input};
use crate::rendering::{Rendering, collapse};
use words::Piece;

/// The reader of CHAT.
pub(crate) struct Chat;

impl Format for Chat {
    fn reader(&self) -> Reader {
        Reader {
            name: "chat",
            version: 3,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        let start = input.start();
        let begins = ["@UTF8", "@Begin", "@Font", "@PID", "@Window"]
            .iter()
            .any(|head| start.starts_with(head));
        let is_main = |line: &str| line.starts_with('*') && line.contains(":\t");
        if begins
            && start
                .lines()
                .any(|line| line.starts_with("@Begin") || is_main(line))
            || input.has_extension(&["cha"]) && start.lines().any(is_main)
        {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let lines = logical_lines(input.text());
        let mut rendering = Rendering::default();
        let mut problems = input
            .decoded
            .as_ref()
            .map(|decoded| decoded.problems.clone())
            .unwrap_or_default();
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        let mut roles: BTreeMap<String, String> = BTreeMap::new();
        let mut date = None;
        for (number, line) in &lines {
            let Some((head, rest)) = line.split_once(':').map(|(head, rest)| (head, rest.trim()))
            else {
                continue;
            };
            match head {
                "@Participants" => {
                    for one in participants(rest) {
                        names.extend(one.name.map(|name| (one.label.clone(), name)));
                        roles.insert(one.label, one.role);
                    }
                }
                "@Date" => date = date.or_else(|| day(rest)),
                "@Comment" | "@Situation" | "@Activities" | "@G" | "@Bg" | "@New Episode" => rendering.mark(MarkKind::Note, rest),
                "%com" | "%exp" | "%act" | "%gpx" | "%par" | "%sit" | "%add" => rendering.mark(MarkKind::Note, rest),
                _ if head.starts_with('*') => {
                    let label = collapse(&head[1..]);
                    let name = names.get(&label).map(String::as_str);
                    if rendering.speaker() != Some(Some(label.as_str())) {
                        rendering.begin(Some(&label), name);
                        if let Some(role) = roles.get(&label) {
                            rendering.role(role);
                        }
                    }
                    rendering.place(MarkKind::Line, *number);
                    say(&mut rendering, rest);
                }
                _ if head.starts_with(['@', '%']) => {}
                _ => problems.push(Problem {
                    kind: "stray-line",
                    message: "the line begins with neither `*`, `%` nor `@` and was left out; one that goes on with the line before it must begin with a tab".to_owned(),
                    line: Some(*number),
                }),
            }
        }
        let encoding = input
            .decoded
            .as_ref()
            .map_or("UTF-8", |decoded| &decoded.encoding);
        let mut transcript = rendering.finish(self.reader(), encoding, problems);
        if transcript.turns.is_empty() {
            return Err(Declined::nothing_said());
        }
        let labels: BTreeSet<&str> = transcript
            .turns
            .iter()
            .filter_map(|turn| turn.speaker.as_deref())
            .collect();
        names.retain(|label, _| labels.contains(label.as_str()));
        transcript.speakers = names
            .into_iter()
            .map(|(label, name)| KnownSpeaker {
                label,
                name: Some(name),
            })
            .collect();
        transcript.date = date;
        Ok(transcript)
    }
}

/// Lines with their continuations, which begin with white space, and their numbers from 1.
fn logical_lines(text: &str) -> Vec<(u32, String)> {
    let mut lines: Vec<(u32, String)> = Vec::new();
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for (number, line) in (1u32..).zip(text.split('\n')) {
        match lines.last_mut() {
            Some((_, last)) if line.starts_with(['\t', ' ']) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            _ if line.trim().is_empty() => {}
            _ => lines.push((number, line.trim_start_matches('\u{feff}').to_owned())),
        }
    }
    lines
}

/// Somebody of the list of participants.
struct Listed {
    label: String,
    name: Option<String>,
    role: String,
}

/// Speakers by their codes. `S01 Bozo_Petrov Adult, MOD Moderator`: the last word is the role; a name may stand before
/// it.
fn participants(list: &str) -> impl Iterator<Item = Listed> {
    list.split(',').filter_map(|one| {
        let mut words = one.split_whitespace();
        let label = words.next()?.to_owned();
        let rest: Vec<&str> = words.collect();
        let (role, name) = rest.split_last()?;
        Some(Listed {
            label,
            name: (!name.is_empty()).then(|| name.join(" ").replace('_', " ")),
            role: role.replace('_', " "),
        })
    })
}

/// `05-NOV-2014` as `2014-11-05`.
fn day(date: &str) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ];
    let mut parts = date.split('-');
    let (day, month, year) = (
        parts.next()?,
        parts.next()?.to_uppercase(),
        parts.next()?.trim(),
    );
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let is_number =
        |text: &str, length| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_number(day, 2) && is_number(year, 4)).then(|| format!("{year}-{month:02}-{day}"))
}

fn say(rendering: &mut Rendering, line: &str) {
    let pieces = words::pieces(line);
    // The full stop of a line in which nobody speaks is no word.
    let last = pieces.iter().rposition(Piece::is_speech);
    for (at, piece) in pieces.into_iter().enumerate() {
        match piece {
            Piece::Words(words) if last.is_some() => {
                rendering.say(&words);
            }
            Piece::Words(_) => {}
            // What stands behind the last words belongs to them, and not to who speaks next.
            Piece::Mark(kind, text) if last.is_some_and(|last| last < at) => {
                rendering.mark_here(kind, &text);
            }
            Piece::Mark(kind, text) => rendering.mark(kind, &text),
            Piece::Time(start, end) => {
                rendering.time(Some(start), Some(end).filter(|end| *end >= start));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{imported, marks, problems, refusal, turns};
    use verbatim_model::mark::MarkKind;

    const FILE: &str = "@UTF8\r\n@Begin\r\n@Languages:\thrv, lav\r\n@Participants:\tMOD Ana_Kovač Moderator, P1 Participant\r\n@Date:\t05-NOV-2014\r\n*MOD:\t&-um <što to> [/] što to znači ? \u{15}100_2500\u{15}\r\n%mor:\tx|y ?\r\n*MOD:\tsad (.) je(da)n@d dan &=laughs\r\n\tproš:ao +//.\r\n%com:\tbuka\r\n*P1:\tjā [=! čukst] , 0nav labi_labi +... \u{15}2600_3000\u{15}\r\nbez zvjezdice: x\r\n@End\r\n";

    #[test]
    fn main_lines_of_one_speaker_are_a_turn() {
        assert_eq!(
            turns("a.cha", FILE.as_bytes()),
            [
                "MOD|100|2500|um što to što to znači? sad jedan dan prošao –",
                "P1|2600|3000|jā, labi labi…"
            ]
        );
        assert_eq!(
            marks("a.cha", FILE.as_bytes()),
            [
                "line: 6",
                "role: Moderator",
                "pause: .",
                "vocal: laughs",
                "laughter: laughs",
                "interruption: –",
                "note: buka",
                "line: 11",
                "role: Participant",
                "note: čukst"
            ]
        );
        assert_eq!(problems("a.cha", FILE.as_bytes()), ["stray-line"]);
        let transcript = imported("a.cha", FILE.as_bytes());
        assert_eq!(transcript.date.as_deref(), Some("2014-11-05"));
        assert!(transcript.text.as_str().starts_with("Ana Kovač: um"));
        assert_eq!(transcript.speakers.len(), 1);
    }

    #[test]
    fn who_speaks_at_once_is_marked_in_their_turns() {
        let file = "@UTF8\n@Begin\n@Participants:\tA Adult, B Adult\n*A:\t<mi smo čekali> [>] .\n*B:\t<jā> [<] &=laughs .\n\
                    *A:\t+< è vero [>1] .\n*B:\tno overlap .\n@End\n";
        let transcript = imported("a.cha", file.as_bytes());
        let text = transcript.text.as_str();
        let noted: Vec<Vec<&str>> = transcript
            .turns
            .iter()
            .map(|turn| {
                let inside = turn.span.start()..=turn.span.end();
                (transcript.marks.iter())
                    .filter(|mark| inside.contains(&mark.at()))
                    .filter(|mark| [MarkKind::Overlap, MarkKind::Laughter].contains(&mark.kind))
                    .map(|mark| mark.text.as_str())
                    .collect()
            })
            .collect();
        let none: [&str; 0] = [];
        assert_eq!(
            noted,
            [&["[>]"][..], &["[<]", "laughs"], &["+<", "[>1]"], &none],
            "{text}"
        );
    }

    #[test]
    fn nothing_said() {
        assert!(
            refusal("a.cha", b"@UTF8\n@Begin\n*P1:\t0 .\n@End\n")
                .1
                .contains("nothing was said")
        );
    }
}
