//! Layouts of whole transcripts in four languages, and who speaks in them. Names and words are invented.

use verbatim_ingest::{Options, Outcome, read};

/// Who speaks in each turn, `-` for nobody.
fn speakers(name: &str, text: &str) -> Vec<String> {
    match read(name, text.as_bytes(), &Options::default()) {
        Outcome::Imported(transcript) => (transcript.turns.iter())
            .map(|turn| turn.label().unwrap_or("-".to_owned()))
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_short_question_below_a_name_is_no_name() {
    for text in [
        "Ana Kovač\nKako ste vi?\n\nIvo Horvat\nDobro sam, hvala.\n\nAna Kovač\nŠteta!\n\nIvo Horvat\nDobro, hvala.\n",
        "Ilze Ozola\nKā iet?\n\nĢirts Bērziņš\nLabi, paldies.\n\nIlze Ozola\nŽēl!\n\nĢirts Bērziņš\nNu labi.\n",
        "Anna Rossi\nCome sta?\n\nLuca Verdi\nBene, grazie.\n\nAnna Rossi\nPeccato!\n\nLuca Verdi\nVa bene.\n",
        "ANN LEE\nHow are you?\n\nTOM HILL\nFine, thanks.\n\nANN LEE\nPity!\n\nTOM HILL\nOh well.\n",
    ] {
        let found = speakers("a.txt", text);
        assert_eq!(found.len(), 4, "{text}");
        assert_eq!((&found[0], &found[1]), (&found[2], &found[3]));
        assert!(found.iter().all(|speaker| speaker != "-"), "{found:?}");
    }
}

#[test]
fn a_surname_may_stand_in_front() {
    let text = "Bērziņš, Ģirts: Darba nav.\nAna: Kāpēc?\nBērziņš, Ģirts: Nezinu.\nAna: Bet agrāk?\nBērziņš, Ģirts: Agrāk bija.\n";
    assert_eq!(
        speakers("a.txt", text),
        [
            "Bērziņš, Ģirts",
            "Ana",
            "Bērziņš, Ģirts",
            "Ana",
            "Bērziņš, Ģirts"
        ]
    );
}

#[test]
fn labels_in_small_letters_on_every_line() {
    let text = "Moderatorica: Dobar dan, kako ste?\np1: Nema na čemu, dobro.\nModeratorica: A tržnica?\np1: Ona je naša.\n\
                Moderatorica: Hvala.\np1: Molim.\n";
    let found = speakers("a.txt", text);
    assert_eq!(found, ["Moderatorica", "p1"].repeat(3));
    let text =
        "ana: zašto baš tržnica?\nđurđa: jer se tu sastajemo.\nana: i djeca?\nđurđa: i djeca.\n";
    assert_eq!(speakers("a.txt", text), ["ana", "đurđa"].repeat(2));
}

#[test]
fn a_time_above_the_label_belongs_to_its_block() {
    let text = "00:00:01\nAna: Dobar dan svima.\n\n00:00:05\nMarko: Dobar dan.\n\n[00:00:09]\nAna: Počnimo.\n\n00:00:12\nMarko: Može.\n";
    assert_eq!(speakers("a.txt", text), ["Ana", "Marko"].repeat(2));
}

#[test]
fn voices_of_all_may_speak_once() {
    for (all, text) in [
        (
            "Tutti",
            "Moderator: Grazie a tutti.\nAnna: Prego.\nModerator: Ultima domanda?\nAnna: Sì.\nTutti: Grazie!\nModerator: Ciao.\nAnna: Ciao.\n",
        ),
        (
            "Svi",
            "Voditelj: Hvala, jesmo li svi?\nAnka: Jesmo.\nVoditelj: Zadnje pitanje?\nAnka: Da.\nSvi: Hvala!\nVoditelj: Bok.\nAnka: Bok.\n",
        ),
        (
            "Visi",
            "Vadītāja: Paldies, vai visi ir?\nAnna: Ir.\nVadītāja: Pēdējais jautājums?\nAnna: Jā.\nVisi: Paldies!\nVadītāja: Atā.\nAnna: Atā.\n",
        ),
    ] {
        let found = speakers("a.txt", text);
        assert_eq!((found.len(), found[4].as_str()), (7, all), "{found:?}");
    }
}

#[test]
fn dialogue_with_dashes() {
    let text = "– Ana: Dobar dan, kako ste?\n– Marko: Dobro, hvala.\n– Ana: Što je s tržnicom?\n– Marko: Ostaje.\n";
    assert_eq!(speakers("a.txt", text), ["Ana", "Marko"].repeat(2));
    let cue = "WEBVTT\n\n00:01.000 --> 00:03.000\n- Ana: Dobar dan svima.\n- Đuro: Da.\n\n00:03.000 --> 00:04.000\n- Ana: Počnimo.\n- Đuro: Može.\n";
    assert_eq!(speakers("a.vtt", cue), ["Ana", "Đuro"].repeat(2));
    let list = "• Ģirts: Labdien.\n• Ļena: Sveiki.\n• Ģirts: Sāksim.\n• Ļena: Jā.\n";
    assert_eq!(speakers("a.txt", list), ["Ģirts", "Ļena"].repeat(2));
    // What somebody tells behind a dash is no turn.
    let told = "Ana: Bilo je ovako.\n– onda je rekao: ne.\nIvo: Da.\nAna: Tako.\nIvo: Da.\n";
    assert_eq!(speakers("a.txt", told), ["Ana", "Ivo", "Ana", "Ivo"]);
}
