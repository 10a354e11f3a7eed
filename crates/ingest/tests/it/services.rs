//! Transcripts as programs and services write them: who speaks, when, and what.

use verbatim_ingest::{Options, Outcome, read};

/// `speaker|start|words` of each turn, times in milliseconds.
fn turns(name: &str, text: &str) -> Vec<String> {
    let transcript = match read(name, text.as_bytes(), &Options::default()) {
        Outcome::Imported(transcript) => *transcript,
        other => panic!("{text}: {other:?}"),
    };
    let time = |time: Option<u64>| time.map_or("-".to_owned(), |ms| ms.to_string());
    (transcript.turns.iter())
        .map(|turn| {
            format!(
                "{}|{}|{}",
                turn.speaker.as_deref().unwrap_or("-"),
                time(turn.start_ms()),
                turn.span.of(transcript.text.as_str()).expect("inside")
            )
        })
        .collect()
}

/// Name of a file, its text, and its turns.
const FILES: &[(&str, &str, &[&str])] = &[
    // Webex: who speaks stands in the identifier of a cue.
    (
        "webex.vtt",
        "WEBVTT\n\n1 \"Ana Kovač\" (123)\n00:00:01.000 --> 00:00:02.000\nDobar dan.\n\n2 \"Željko\" (456)\n00:00:02.000 --> 00:00:03.000\nDan.\n\n3 \"Željko\" (456)\n00:00:03.000 --> 00:00:04.000\nIdemo.\n",
        &["Ana Kovač|1000|Dobar dan.", "Željko|2000|Dan. Idemo."],
    ),
    (
        "webex.txt",
        "Ilze Bērziņa\n00:00:01\nLabdien visiem.\nĢirts\n00:00:04\nLabdien.\nIlze Bērziņa\n00:00:06\nSāksim.\n",
        &[
            "Ilze Bērziņa|1000|Labdien visiem.",
            "Ģirts|4000|Labdien.",
            "Ilze Bērziņa|6000|Sāksim.",
        ],
    ),
    // Premiere: frames behind the seconds, the name below the times.
    (
        "premiere.txt",
        "00:00:00:12 - 00:00:03:20\nSpeaker 1\nGood morning.\n\n00:00:03:20 - 00:00:07:02\nSpeaker 2\nMorning.\n\n00:00:07:02 - 00:00:09:00\nUnknown\nLet's begin.\n",
        &[
            "Speaker 1|0|Good morning.",
            "Speaker 2|3000|Morning.",
            "Unknown|7000|Let's begin.",
        ],
    ),
    (
        "premiere.csv",
        "\"Speaker Name\",\"Start Time\",\"End Time\",\"Text\"\n\"Elena\",\"00:00:00:12\",\"00:00:03:20\",\"Buongiorno a tutti.\"\n\"Niccolò\",\"00:00:03:20\",\"00:00:07:02\",\"Salve.\"\n",
        &["Elena|0|Buongiorno a tutti.", "Niccolò|3000|Salve."],
    ),
    // whisper.cpp counts in milliseconds.
    (
        "whisper.csv",
        "start,end,text\n0,2000,\" Dobar dan.\"\n2000,65000,\" Kako ste?\"\n",
        &["-|0|Dobar dan.", "-|2000|Kako ste?"],
    ),
    (
        "whisper.tsv",
        "start\tend\ttext\n0\t2000\tLabdien visiem.\n2000\t5000\tKā iet?\n",
        &["-|0|Labdien visiem.", "-|2000|Kā iet?"],
    ),
    (
        "seconds.csv",
        "start,end,text\n0,2,Dobar dan svima.\n2,65,Kako ste?\n",
        &["-|0|Dobar dan svima.", "-|2000|Kako ste?"],
    ),
    (
        "heads.csv",
        "Start (ms),Speaker_Name,Text\n500,Ana,Dobar dan svima.\n",
        &["Ana|500|Dobar dan svima."],
    ),
    (
        "whisper.txt",
        "[00:00:00.000 --> 00:00:02.000]  (speaker 0) Buongiorno.\n[00:00:02.000 --> 00:00:03.000]  (speaker 1) Salve.\n[00:00:03.000 --> 00:00:04.000]  (speaker 0) Ecco.\n[00:00:04.000 --> 00:00:05.000]  (speaker 1) Sì.\n",
        &[
            "speaker 0|0|Buongiorno.",
            "speaker 1|2000|Salve.",
            "speaker 0|3000|Ecco.",
            "speaker 1|4000|Sì.",
        ],
    ),
    (
        "whisper.lrc",
        "[by:whisper.cpp]\n[00:00.00] Dobar dan.\n[00:02.00] Kako ste?\n",
        &["-|0|Dobar dan.", "-|2000|Kako ste?"],
    ),
    // The transcript of a Zoom call as text, by the time of day.
    (
        "zoom.txt",
        "[Ana Kovač] 14:05:01\nDobar dan.\n\n[Željko] 14:05:10\nDan.\n\n[Ana Kovač] 14:05:15\nHvala.\n",
        &[
            "Ana Kovač|50701000|Dobar dan.",
            "Željko|50710000|Dan.",
            "Ana Kovač|50715000|Hvala.",
        ],
    ),
    (
        "teams.txt",
        "Sastanak-20250312\nMarch 12, 2025, 2:05PM\n\nKovač, Ana started transcription\n\nKovač, Ana   0:03\nDobar dan svima.\n\nŠarić, Željko   0:12\nDobar dan.\n\nKovač, Ana   1:02\nHvala.\n\nKovač, Ana stopped transcription\n",
        &[
            "Kovač, Ana|3000|Dobar dan svima.",
            "Šarić, Željko|12000|Dobar dan.",
            "Kovač, Ana|62000|Hvala.",
        ],
    ),
    (
        "otter.txt",
        "Ģirts Ozols  00:00\nLabdien visiem.\n\nĻena  00:05\nLabdien.\n\nTranscribed by https://otter.ai\n",
        &["Ģirts Ozols|0|Labdien visiem.", "Ļena|5000|Labdien."],
    ),
    (
        "meet.txt",
        "00:00:00\n \nAna Kovač: Dobar dan.\nŽeljko: Dan.\n \n00:05:03\n \nAna Kovač: Idemo dalje.\nŽeljko: Može.\n \nTranscription ended after 00:45:12\n",
        &[
            "Ana Kovač|0|Dobar dan.",
            "Željko|-|Dan.",
            "Ana Kovač|303000|Idemo dalje.",
            "Željko|-|Može.",
        ],
    ),
    // A time on a line of its own: whoever speaks goes on from then.
    (
        "gotranscript.txt",
        "[00:00:00]\nIntervistatrice: Buongiorno.\nNiccolò: Salve.\n[00:01:00]\nE poi ancora.\nIntervistatrice: Ecco.\nNiccolò: Sì.\n[00:02:00]\n[END OF AUDIO]\n",
        &[
            "Intervistatrice|0|Buongiorno.",
            "Niccolò|-|Salve.",
            "Niccolò|60000|E poi ancora.",
            "Intervistatrice|-|Ecco.",
            "Niccolò|-|Sì.",
        ],
    ),
    (
        "temi.txt",
        "Speaker 1: 00:03 Labdien.\n\nSpeaker 2: 00:10 Labdien.\n\nSpeaker 1: 01:02 Paldies.\n",
        &[
            "Speaker 1|3000|Labdien.",
            "Speaker 2|10000|Labdien.",
            "Speaker 1|62000|Paldies.",
        ],
    ),
    (
        "maxqda.txt",
        "#Moderatorica:\nDobar dan.\n\n#Željko:\nDan.\n\n#Moderatorica:\nTko će?\n\n#Željko:\nJa.\n",
        &[
            "Moderatorica|-|Dobar dan.",
            "Željko|-|Dan.",
            "Moderatorica|-|Tko će?",
            "Željko|-|Ja.",
        ],
    ),
    (
        "descript.md",
        "**Ana Kovač** (00:00:05)\n\nDobar dan.\n\n**Ivo** (00:00:09)\n\nDan.\n\n**Ana Kovač** (00:00:15)\n\nKako ste?\n",
        &[
            "Ana Kovač|5000|Dobar dan.",
            "Ivo|9000|Dan.",
            "Ana Kovač|15000|Kako ste?",
        ],
    ),
    (
        "otranscribe.otr",
        r#"{"text":"<p><span class=\"timestamp\" data-timestamp=\"0.5\">0:00</span> I: Kā jūs sauc?</p><p><span class=\"timestamp\" data-timestamp=\"3.1\">0:03</span> Ģ: Ģirts.</p><p>I: Paldies.</p><p>Ģ: Lūdzu.</p>","media":"a.mp3","media-time":12.3}"#,
        &[
            "I|0|Kā jūs sauc?",
            "Ģ|3000|Ģirts.",
            "I|-|Paldies.",
            "Ģ|-|Lūdzu.",
        ],
    ),
    // Numbers of turns or lines, as conversation analysts write them.
    (
        "numbered.txt",
        "1 Ana: Dobar dan.\n2 Ivo: Dan.\n3 Ana: Kako ste?\n4 Ivo: Dobro.\n",
        &[
            "Ana|-|Dobar dan.",
            "Ivo|-|Dan.",
            "Ana|-|Kako ste?",
            "Ivo|-|Dobro.",
        ],
    ),
    (
        "numbered.txt",
        "007. Elena: Come va?\n008. Niccolò: Bene.\n012. Elena: Ecco.\n013. Niccolò: Sì.\n",
        &[
            "Elena|-|Come va?",
            "Niccolò|-|Bene.",
            "Elena|-|Ecco.",
            "Niccolò|-|Sì.",
        ],
    ),
    // Brackets of other kinds.
    (
        "brackets.txt",
        "(Ana) Dobar dan.\n(Ivo) Dan.\n(Ana) (smijeh) Kako ste?\n(Ivo) Dobro.\n",
        &[
            "Ana|-|Dobar dan.",
            "Ivo|-|Dan.",
            "Ana|-|(smijeh) Kako ste?",
            "Ivo|-|Dobro.",
        ],
    ),
    (
        "brackets.txt",
        "<Ģirts> Labdien.\n<Ļena> Labdien.\n<Ģirts> Kā iet?\n<Ļena> Labi.\n",
        &[
            "Ģirts|-|Labdien.",
            "Ļena|-|Labdien.",
            "Ģirts|-|Kā iet?",
            "Ļena|-|Labi.",
        ],
    ),
    // Names on lines of their own, without blank lines.
    (
        "apple.txt",
        "Speaker 1\nHello there, how are you?\nSpeaker 2\nFine, thanks.\nSpeaker 1\nGood to hear.\nSpeaker 2\nYes.\n",
        &[
            "Speaker 1|-|Hello there, how are you?",
            "Speaker 2|-|Fine, thanks.",
            "Speaker 1|-|Good to hear.",
            "Speaker 2|-|Yes.",
        ],
    ),
];

#[test]
fn files_of_programs_and_services() {
    for &(name, text, expected) in FILES {
        assert_eq!(turns(name, text), expected, "{name}");
    }
}

/// Texts that only look so, and how many turns with a speaker they have.
const OTHERS: &[(&str, &str, usize)] = &[
    // Captions copied from a page: words between times are no names.
    (
        "youtube.txt",
        "0:00\nDobar dan\n0:03\nHvala lijepa\n0:07\nIdemo dalje\n1:02:10\nDobar dan\n",
        0,
    ),
    (
        "youtube.txt",
        "0:00\nLabdien\nvisiem kopā\n0:03\nPaldies\nka atnācāt\n0:07\nSāksim\nar tirgu\n",
        0,
    ),
    // A list that counts up and names nobody twice.
    (
        "list.txt",
        "1. Tržnica: obnova krova.\n2. Škola: novi prozori.\n3. Cesta: nogostup.\n4. Dom: grijanje.\n",
        0,
    ),
    // Asides in brackets.
    (
        "asides.txt",
        "(smijeh) Pa da.\n(pauza) Ne znam.\n(smijeh) Eto.\n(pauza) Tako.\n",
        0,
    ),
    (
        "asides.txt",
        "(Ride) Ma dai.\n(Pausa) Non so.\n(Applausi) Ecco.\n(Pausa) Bene.\n(Applausi) Sì.\n",
        0,
    ),
    // Somebody speaks of times of day, and of the end of a recording.
    (
        "talk.txt",
        "Ana: 10:30 je bilo.\nIvo: 9:15 sam stigao.\nAna: Kraj snimke.\nIvo: Da.\n",
        4,
    ),
];

#[test]
fn what_only_looks_so() {
    for &(name, text, named) in OTHERS {
        let found = turns(name, text);
        let speakers = found.iter().filter(|turn| !turn.starts_with("-|")).count();
        assert_eq!(speakers, named, "{text}: {found:?}");
    }
    let found = turns("talk.txt", OTHERS[OTHERS.len() - 1].1);
    assert_eq!(found[0], "Ana|-|10:30 je bilo.");
    assert_eq!(found[2], "Ana|-|Kraj snimke.");
}
