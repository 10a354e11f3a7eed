//! Times of turns that stand behind a label, at the ends of lines, or before the words as a range.

use verbatim_ingest::{Options, Outcome, read};

/// `speaker|start|end|words` of each turn, times in seconds.
fn turns(text: &str) -> Vec<String> {
    let transcript = match read("razgovor.txt", text.as_bytes(), &Options::default()) {
        Outcome::Imported(transcript) => *transcript,
        other => panic!("{text}: {other:?}"),
    };
    let seconds = |time: Option<u64>| time.map_or("-".to_owned(), |ms| (ms / 1000).to_string());
    (transcript.turns.iter())
        .map(|turn| {
            format!(
                "{}|{}|{}|{}",
                turn.speaker.as_deref().unwrap_or("-"),
                seconds(turn.start_ms()),
                seconds(turn.end_ms()),
                turn.span.of(transcript.text.as_str()).expect("inside")
            )
        })
        .collect()
}

/// How a label with a time is written, with `ANA`, `0`, and the words on the line or the next one.
const LABELS: &[&str] = &[
    "ANA: (0)\nWORDS",
    "ANA: 0\nWORDS",
    "ANA: [0]\n\nWORDS",
    "ANA - 0\nWORDS",
    "ANA – [0]\nWORDS",
    "ANA | 0\nWORDS",
    "ANA, 0\nWORDS",
    "ANA, 0: WORDS",
    "ANA | 0 | WORDS",
    "ANA – 0 – WORDS",
    "ANA - 0: WORDS",
    "ANA – 0 WORDS",
    "ANA: 0 WORDS",
    "ANA; 0: WORDS",
    "ANA\t0\nWORDS",
    "ANA (0)\nWORDS",
];

#[test]
fn times_behind_labels_are_times_of_turns() {
    for layout in LABELS {
        for (one, other, words) in [
            ("Ana Kovač", "Željko", "Dobar dan."),
            ("Ģirts Bērziņš", "Ļena", "Labdien."),
            ("Elena D'Amico", "Niccolò", "Così è."),
            ("Speaker 1", "Speaker 2", "Good morning."),
        ] {
            let block = |name: &str, time: &str| {
                (layout.replace('0', time))
                    .replace("ANA", name)
                    .replace("WORDS", words)
            };
            let text = [
                block(one, "00:00:00"),
                block(other, "00:00:05"),
                block(one, "00:01:10"),
                block(other, "01:00:00"),
            ]
            .join("\n\n");
            let expected = [(one, 0), (other, 5), (one, 70), (other, 3600)]
                .map(|(name, time)| format!("{name}|{time}|-|{words}"));
            assert_eq!(turns(&text), expected, "{text}");
        }
    }
}

#[test]
fn times_that_somebody_speaks_of_stay_in_the_words() {
    for words in [
        "Dobro, 10:30: to je bilo kasno.",
        "Otvorenje – 10:30 u dvorani.",
        "Plkst. 14:30",
        "Ci vediamo alle 10:30",
        "We met at 10:30",
    ] {
        let found = turns(&format!(
            "Ana: Kada?\nIvo: {words}\nAna: Da.\nIvo: Eto.\nAna: Hvala.\nIvo: Molim.\n"
        ));
        assert_eq!(found.len(), 6, "{found:?}");
        assert_eq!(found[1], format!("Ivo|-|-|{words}"));
        let found = turns(&format!(
            "Ana: Kada?\nIvo: Ovako.\n{words}\nAna: Da.\nIvo: Eto.\n"
        ));
        assert_eq!(found[1], format!("Ivo|-|-|Ovako.\n{words}"));
    }
}

#[test]
fn times_at_the_ends_of_lines() {
    // The first is zero: they tell when a line began.
    assert_eq!(
        turns(
            "Ana: Come si chiama? 00:00:00\nNiccolò: Niccolò. 00:00:03\nE basta. 00:00:05\nAna: Bene. 00:00:09\n"
        ),
        [
            "Ana|0|-|Come si chiama?",
            "Niccolò|3|-|Niccolò.",
            "Niccolò|5|-|E basta.",
            "Ana|9|-|Bene."
        ]
    );
    // Else when it ended.
    assert_eq!(
        turns(
            "Kako se zovete? [00:00:03]\n\nŽeljko, i to je sve. [00:00:07]\n\nHvala lijepa. [00:00:09]\n"
        ),
        [
            "-|-|3|Kako se zovete?",
            "-|3|7|Željko, i to je sve.",
            "-|7|9|Hvala lijepa."
        ]
    );
    // Times that go back, or that are few, are something else.
    for text in [
        "Kā jūs sauc? 00:00:09\nĢirts, un tas ir viss. 00:00:03\nPaldies par to. 00:00:01\n",
        "Kā jūs sauc? 00:00:09\nĢirts.\nPaldies.\nLūdzu.\nJā.\n",
        "We all go home by 10:30\nThey all go home by 11:30\nMost of us stay till 12:30\n",
    ] {
        assert!(
            turns(text).iter().all(|turn| turn.starts_with("-|-|-|")),
            "{text}"
        );
    }
}

#[test]
fn ranges_before_words_on_the_same_line() {
    assert_eq!(
        turns(
            "00:00:00 --> 00:00:04 Ana: Dobar dan.\n00:00:04,500 --> 00:00:06,000 Ģirts: Labdien.\n00:00:06 --> 00:00:07 Ana: Da.\n"
        ),
        ["Ana|0|4|Dobar dan.", "Ģirts|4|6|Labdien.", "Ana|6|7|Da."]
    );
    assert_eq!(
        turns(
            "00:00:00.000 --> 00:00:04.000 Buongiorno a tutti.\n00:00:04.000 --> 00:00:06.000  Grazie.\n"
        ),
        ["-|0|4|Buongiorno a tutti.", "-|4|6|Grazie."]
    );
    // Captions with settings are captions.
    let cues = "00:00:00.000 --> 00:00:04.000 align:start position:0%\nBuongiorno.\n\n00:00:04.000 --> 00:00:05.000 line:-1\nGrazie.\n";
    let Outcome::Imported(transcript) = read("a.txt", cues.as_bytes(), &Options::default()) else {
        panic!("not read");
    };
    assert_eq!((transcript.reader.name, transcript.turns.len()), ("vtt", 2));
}
