//! Fields in the head of a transcript that look like turns, and names on lines of their own that occur once.

use verbatim_ingest::{Options, Outcome, read};
use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::Transcript;

fn transcript(text: &str) -> Transcript {
    match read("razgovor.txt", text.as_bytes(), &Options::default()) {
        Outcome::Imported(transcript) => *transcript,
        other => panic!("{text}: {other:?}"),
    }
}

/// `speaker|words` of each turn.
fn turns(text: &str) -> Vec<String> {
    let transcript = transcript(text);
    let words = |turn: &verbatim_model::transcript::Turn| {
        turn.span
            .of(transcript.text.as_str())
            .expect("inside")
            .to_owned()
    };
    (transcript.turns.iter())
        .map(|turn| format!("{}|{}", turn.speaker.as_deref().unwrap_or("-"), words(turn)))
        .collect()
}

/// A head, the talk below, and the first turn.
const HEADS: &[(&str, &str, &str)] = &[
    (
        "Moderator: Ana Kovač\nDatum: 12. 3. 2025.\nMjesto: Zadar",
        "Moderator: Dobar dan.\nP1: Dobar dan.\nModerator: Tko će prvi?\nP1: Ja.",
        "Moderator|Dobar dan.",
    ),
    (
        "Fokus grupa 2\nDatum: 12. 3. 2025.\nModeratorica: dr. sc. Ana Kovač, Sveučilište u Zadru",
        "Moderatorica: Dobar dan.\nŽeljko: Dan.\nModeratorica: Tko će prvi?\nŽeljko: Ja.",
        "Moderatorica|Dobar dan.",
    ),
    (
        "**Moderator:** Ana\n**Datum:** 12. 3. 2025.",
        "**Moderator:** Dobar dan.\n**P1:** Dan.\n**Moderator:** Ha?\n**P1:** Ja.",
        "Moderator|Dobar dan.",
    ),
    (
        "Vadītāja: Ilze Bērziņa un Ģirts Ozols\nDatums: 2025. gada 12. marts\nVieta: Cēsis",
        "Vadītāja: Labdien.\nD1: Labdien.\nVadītāja: Kas būs pirmais?\nD1: Es.",
        "Vadītāja|Labdien.",
    ),
    (
        "Intervistatrice: Elena D'Amico, Università di Udine\nLuogo: Udine\nData: 12 marzo 2025",
        "Intervistatrice: Buongiorno.\nP1: Salve.\nIntervistatrice: Chi comincia?\nP1: Io.",
        "Intervistatrice|Buongiorno.",
    ),
    (
        "Interviewer: Zoë Smith\nInterviewee: Bob Jones\nDate: 12 March 2025\nLocation: Leeds",
        "Interviewer: Good morning.\nInterviewee: Morning.\nInterviewer: Who begins?\nInterviewee: I do.",
        "Interviewer|Good morning.",
    ),
    // No field that is known as one: a full name above a talk of sentences.
    (
        "Moderator: Ana Kovač",
        "Moderator: Dobar dan.\n\nP1: Dobar dan.\n\nModerator: Tko će prvi?\n\nP1: Ja.",
        "Moderator|Dobar dan.",
    ),
    // A field with a number that nobody knows.
    (
        "Moderator: Ana Kovač\nŠifra razgovora: 12",
        "Moderator: Dobar dan\nP1: Dobar dan\nModerator: tko će prvi\nP1: ja",
        "Moderator|Dobar dan",
    ),
];

#[test]
fn fields_called_as_a_speaker_are_no_turns() {
    for &(head, talk, first) in HEADS {
        for between in ["\n", "\n\n"] {
            let text = format!(
                "{}\n\n{}\n",
                head.replace('\n', between),
                talk.replace('\n', between)
            );
            let found = turns(&text);
            assert_eq!(found.len(), 4, "{text}: {found:?}");
            assert_eq!(found[0], first, "{text}");
            let headings = (transcript(&text).marks.into_iter())
                .filter(|mark| mark.kind == MarkKind::Heading)
                .count();
            assert!(headings >= head.lines().count(), "{text}");
        }
    }
}

/// Talks whose first lines are said.
const TALKS: &[&str] = &[
    "Moderator: Dobar dan, ja sam Ana Kovač.\nP1: Dobar dan.\nModerator: Tko će prvi?\nP1: Ja.\n",
    "Datum: 12. 3. 2025.\n\nModerator: dobar dan svima\nP1: dobar dan\nModerator: tko će prvi\nP1: ja\n",
    "Datums: 12.03.2025.\nVadītāja: Labdien, Ilze\nIlze: labdien\nVadītāja: kā iet\nIlze: labi\n",
    "Luogo: Udine\n\nI: Sì\nM: No\nI: Perché\nM: Ecco\n",
    "Date: 12 March\n\nAna: Hello\nBob: Hello\nAna: fine\nBob: me too\n",
    "Ana: Ivo Horvat\nIvo: da\nAna: kako ste\nIvo: dobro\n",
    "Moderator: Ana Kovač?\nAna: Ja sam.\nModerator: Dobro.\nAna: Da.\n",
];

#[test]
fn first_turns_are_no_fields() {
    for text in TALKS {
        let found = turns(text);
        assert_eq!(found.len(), 4, "{text}: {found:?}");
    }
}

/// Blocks of a name and words, with one who speaks once, and who speaks.
const ALONE: &[(&str, &[&str])] = &[
    (
        "Ana\nDobar dan.\n\nIvo\nDan.\n\nŽeljko\nI ja pozdravljam.\n\nAna\nHvala.\n\nIvo\nMolim.\n",
        &["Ana", "Ivo", "Željko", "Ana", "Ivo"],
    ),
    (
        "Ilze\nLabdien.\n\nĢirts\nLabdien.\n\nĻena\nArī es sveicinu.\n\nIlze\nPaldies.\n\nĢirts\nLūdzu.\n",
        &["Ilze", "Ģirts", "Ļena", "Ilze", "Ģirts"],
    ),
    (
        "Elena\nBuongiorno.\n\nMarco\nSalve.\n\nNiccolò\nSaluto anch'io.\n\nElena\nGrazie.\n\nMarco\nPrego.\n",
        &["Elena", "Marco", "Niccolò", "Elena", "Marco"],
    ),
    (
        "Zoë\nHello there.\n\nBob\nHello.\n\nMayor\nHello from me.\n\nZoë\nThanks.\n\nBob\nSure.\n",
        &["Zoë", "Bob", "Mayor", "Zoë", "Bob"],
    ),
];

#[test]
fn a_name_that_stands_once_is_one_where_all_others_are_set_so() {
    for &(text, speakers) in ALONE {
        let found = turns(text);
        let named: Vec<&str> = (found.iter())
            .filter_map(|turn| Some(turn.split_once('|')?.0))
            .collect();
        assert_eq!(named, speakers, "{text}: {found:?}");
    }
    for text in [
        // A word that answers, with nothing below.
        "Ana\nDobar dan.\n\nIvo\nDan.\n\nDobro\n\nAna\nHvala.\n\nIvo\nMolim.\n",
        // A word that the talk has in small letters too.
        "Ana\nDobar dan, dakle.\n\nIvo\nDan.\n\nDakle\nto je to.\n\nAna\nHvala.\n\nIvo\nMolim.\n",
        // Names that stand above a blank line do not tell a name from an answer.
        "Ana\n\nDobar dan.\n\nIvo\n\nDan.\n\nDobro\n\nIdemo.\n\nAna\n\nHvala.\n\nIvo\n\nMolim.\n",
        // A sentence.
        "Ana\nDobar dan.\n\nIvo\nDan.\n\nDobro.\nIdemo.\n\nAna\nHvala.\n\nIvo\nMolim.\n",
    ] {
        let found = turns(text);
        assert_eq!(found.len(), 4, "{text}: {found:?}");
    }
}

/// Whose name stands in their own address speaks all the same.
#[test]
fn a_name_in_an_address_is_no_word_in_small_letters() {
    for (who, words) in [
        ("Petra", "Pišite mi na petra@primjer.hr."),
        ("Ilze", "Rakstiet uz ilze@piemers.lv, lūdzu."),
        ("Chiara", "Scrivetemi a chiara@esempio.it."),
        ("Grace", "See https://example.org/grace for it."),
    ] {
        let text =
            format!("Voditelj: Dobro.\nAna: Bla bla.\n{who}: {words}\nAna: Dobro.\nAna: Da.\n");
        let found = turns(&text);
        assert_eq!(found.len(), 5, "{found:?}");
        assert_eq!(found[2], format!("{who}|{words}"));
    }
}
