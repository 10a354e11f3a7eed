//! How people speak with each other: laughter, pauses, interruptions, and who speaks while somebody else does. What a
//! transcriber noted of it stands in the turns of some formats and in marks of others; here it becomes marks of four
//! kinds, the same for all.

use verbatim_language::{Interaction, interaction, marks};
use verbatim_model::mark::{Mark, MarkKind};
use verbatim_model::transcript::{Transcript, Turn};

/// Milliseconds by which two turns may share time without overlapping: times are rounded.
const SLACK_MS: u64 = 100;

/// The longest of what is said between two `//`.
const ASIDE_BYTES: usize = 200;

/// Adds the marks of kind `overlap`, `interruption`, `pause` and `laughter`. The text and the turns stay as they are.
pub(crate) fn note(transcript: &mut Transcript) {
    let mut found = Vec::new();
    let text = transcript.text.as_str();
    let mut before: Option<&Turn> = None;
    for turn in &transcript.turns {
        let Some(words) = turn.span.of(text) else {
            continue;
        };
        let start = turn.span.start();
        found.extend(spoken_over(before, turn));
        found.extend(in_words(words).map(|(at, kind, text)| mark(start + at, kind, text)));
        before = Some(turn);
    }
    for known in &transcript.marks {
        if known.kind.is_beside_speech()
            && let Some(kind) = interaction(&known.text)
        {
            found.push(mark(known.at(), kind, &known.text));
        }
    }
    transcript.marks.extend(found);
    // Most readers find them in order; sorting takes room for half of them.
    if !transcript.marks.is_sorted_by_key(Mark::at) {
        transcript.marks.sort_by_key(Mark::at);
    }
}

fn mark(at: usize, kind: Interaction, text: &str) -> Mark {
    let kind = match kind {
        Interaction::Overlap => MarkKind::Overlap,
        Interaction::Interruption => MarkKind::Interruption,
        Interaction::Pause => MarkKind::Pause,
        Interaction::Laughter => MarkKind::Laughter,
    };
    Mark::new(at, kind, text)
}

/// What stands among the words of a turn: byte, kind and words.
fn in_words(words: &str) -> impl Iterator<Item = (usize, Interaction, &str)> {
    let bracketed = marks(words).into_iter().filter_map(|range| {
        Some((
            range.start,
            interaction(&words[range.clone()])?,
            &words[range],
        ))
    });
    bracketed.chain(asides(words)).chain(broken_off(words))
}

/// `//S02: da //`: what somebody else says meanwhile.
fn asides(words: &str) -> impl Iterator<Item = (usize, Interaction, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + words[from..].find("//")?;
            let inside = start + 2;
            // The slashes of `http://` part no words.
            if words[..start].ends_with(':') {
                from = inside;
                continue;
            }
            let length = words[inside..].find("//")?;
            let aside = words[inside..inside + length].trim();
            from = inside + length;
            if length <= ASIDE_BYTES && !aside.is_empty() && !aside.contains('\n') {
                from += 2;
                return Some((start, Interaction::Overlap, aside));
            }
        }
    })
}

/// `Ja bih –`: a turn that is cut short.
fn broken_off(words: &str) -> Option<(usize, Interaction, &str)> {
    let sign = ["–", "—", "--", " -"]
        .into_iter()
        .find(|sign| words.ends_with(sign))?;
    let at = words.len() - sign.len();
    words[..at]
        .contains(char::is_alphabetic)
        .then(|| (at, Interaction::Interruption, sign.trim()))
}

/// A turn that begins while the one before goes on.
fn spoken_over(before: Option<&Turn>, turn: &Turn) -> Option<Mark> {
    let before = before?;
    let (said, says) = (before.speaker.as_deref()?, turn.speaker.as_deref()?);
    let overlaps = said != says
        && before.start_ms()? <= turn.start_ms()?
        && turn.start_ms()? + SLACK_MS < before.end_ms()?;
    overlaps.then(|| mark(turn.span.start(), Interaction::Overlap, said))
}

#[cfg(test)]
mod tests {
    use crate::testing::marks;

    /// Marks of the four kinds only.
    fn interaction(name: &str, file: &str) -> Vec<String> {
        marks(name, file.as_bytes())
            .into_iter()
            .filter(|mark| {
                ["overlap", "interruption", "pause", "laughter"]
                    .iter()
                    .any(|kind| mark.starts_with(kind))
            })
            .collect()
    }

    #[test]
    fn what_a_transcriber_noted() {
        let file = "S01: Ja bih rekao //S02: da // da je tržnica (smijeh) naša.\nS02: Vidi http://a.hr i http://b.hr pa –\n\
                    S01: [svi govore uglas] Čekaj (2.5) malo.\nS02: A/B // ništa.\nS01: Dobro - ne.\n";
        assert_eq!(
            interaction("fg.txt", file),
            [
                "overlap: S02: da",
                "laughter: (smijeh)",
                "interruption: –",
                "overlap: [svi govore uglas]",
                "pause: (2.5)"
            ]
        );
        let file = "Vadītāja: Sāksim (pauze).\nĢirts: Es [smejas] gribētu --\nVadītāja: Jā?\nĢirts: [runā vienlaikus] Nē.\n";
        assert_eq!(
            interaction("fg.txt", file),
            [
                "pause: (pauze)",
                "laughter: [smejas]",
                "interruption: --",
                "overlap: [runā vienlaikus]"
            ]
        );
    }

    #[test]
    fn what_a_format_notes() {
        let file = "<TEI><text><u who='#a'><seg>Ecco</seg><vocal><desc>risate</desc></vocal><seg>bene</seg><note>Applausi</note></u></text></TEI>";
        assert_eq!(interaction("a.xml", file), ["laughter: risate"]);
        let file = "@UTF8\n@Begin\n@Participants:\tA Adult, B Adult\n*A:\tja bih +/.\n*B:\tne &=laughs .\n@End\n";
        assert_eq!(
            interaction("a.cha", file),
            ["interruption: –", "laughter: laughs"]
        );
    }

    #[test]
    fn turns_at_the_same_time() {
        let file = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana>Ja mislim da</v>\n\n00:03.000 --> 00:05.000\n<v Ģirts>Nē.</v>\n\n\
                    00:05.000 --> 00:06.000\n<v Ana>Dobro.</v>\n";
        assert_eq!(interaction("a.vtt", file), ["overlap: Ana"]);
    }
}
