//! Speaker labels in four languages: how they are written, and what only looks like one.

use verbatim_ingest::{Options, Outcome, read};
use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::Transcript;

fn transcript(text: &str) -> Transcript {
    match read("razgovor.txt", text.as_bytes(), &Options::default()) {
        Outcome::Imported(transcript) => *transcript,
        other => panic!("{text}: {other:?}"),
    }
}

/// Speaker and words of each turn.
fn turns(text: &str) -> Vec<(Option<String>, String)> {
    let transcript = transcript(text);
    transcript
        .turns
        .iter()
        .map(|turn| {
            let words = turn.span.of(transcript.text.as_str()).expect("inside");
            (turn.label(), words.to_owned())
        })
        .collect()
}

/// A line that begins with a label: the line, the speaker, the words.
const LABELS: &[(&str, &str, &str)] = &[
    // Croatian
    ("Ana: Dobar dan.", "Ana", "Dobar dan."),
    ("Čedo: Može.", "Čedo", "Može."),
    ("Šime: Ne može.", "Šime", "Ne može."),
    ("Žarko: Kako ne?", "Žarko", "Kako ne?"),
    ("Đurđa: E, pa.", "Đurđa", "E, pa."),
    (
        "Ćiro Blažević: Tako je: gotovo.",
        "Ćiro Blažević",
        "Tako je: gotovo.",
    ),
    ("ANA KOVAČ: Hvala.", "ANA KOVAČ", "Hvala."),
    ("ANA KOVAČ – Hvala.", "ANA KOVAČ", "Hvala."),
    ("Moderatorica: Počnimo.", "Moderatorica", "Počnimo."),
    ("Moderatorica 2: Nastavimo.", "Moderatorica 2", "Nastavimo."),
    ("Sudionica 3: Slažem se.", "Sudionica 3", "Slažem se."),
    (
        "dr. sc. Ana Kovač (HDZ): Poštovani.",
        "dr. sc. Ana Kovač (HDZ)",
        "Poštovani.",
    ),
    (
        "Ivana Brlić-Mažuranić: Bilo jednom.",
        "Ivana Brlić-Mažuranić",
        "Bilo jednom.",
    ),
    ("[00:12:31] Ana: Da.", "Ana", "Da."),
    ("00:12:31 Ana: Da.", "Ana", "Da."),
    ("Ana (00:12): Da.", "Ana", "Da."),
    ("Ana [00:12:31]: Da.", "Ana", "Da."),
    ("Ana: [00:12:31] Da.", "Ana", "Da."),
    ("@Ana: Da.", "Ana", "Da."),
    ("**Ana:** Da.", "Ana", "Da."),
    ("**Ana**: Da.", "Ana", "Da."),
    ("> **Ana**: Da.", "Ana", "Da."),
    ("__Ana:__ Da.", "Ana", "Da."),
    ("- **Ana:** Da.", "Ana", "Da."),
    ("  Ana :  Da.", "Ana", "Da."),
    // Latvian
    ("Āris: Labdien.", "Āris", "Labdien."),
    ("Ģirts Bērziņš: Protams.", "Ģirts Bērziņš", "Protams."),
    ("Ķirša kundze: Nezinu.", "Ķirša kundze", "Nezinu."),
    ("Ļena: Jā.", "Ļena", "Jā."),
    ("Ņikita: Nē.", "Ņikita", "Nē."),
    ("Vadītāja: Sāksim.", "Vadītāja", "Sāksim."),
    ("Intervētājs: Kāpēc?", "Intervētājs", "Kāpēc?"),
    ("Dalībnieks 4: Tāpēc.", "Dalībnieks 4", "Tāpēc."),
    ("ŽANIS – Labi.", "ŽANIS", "Labi."),
    ("[0:05] Zane: Lūdzu.", "Zane", "Lūdzu."),
    // Italian
    ("Intervistatore: Perché?", "Intervistatore", "Perché?"),
    (
        "Prof.ssa Elena D'Amico: Ecco.",
        "Prof.ssa Elena D'Amico",
        "Ecco.",
    ),
    ("Giuseppe De Luca: È così.", "Giuseppe De Luca", "È così."),
    ("Niccolò dell’Orto: Sì.", "Niccolò dell’Orto", "Sì."),
    ("MODERATRICE — Prego.", "MODERATRICE", "Prego."),
    (
        "Dott. Rossi (Comune di Udine): Bene.",
        "Dott. Rossi (Comune di Udine)",
        "Bene.",
    ),
    ("#00:00:05-0# Marta: Allora.", "Marta", "Allora."),
    // English, codes and programs
    ("Interviewer: Why?", "Interviewer", "Why?"),
    ("Speaker 1: Because.", "Speaker 1", "Because."),
    ("SPEAKER_00: Because.", "SPEAKER_00", "Because."),
    ("Speaker 1 [00:00:10] Because.", "Speaker 1", "Because."),
    ("Mr. O'Brien: Sure.", "Mr. O'Brien", "Sure."),
    ("Erik St. Martin: Sure.", "Erik St. Martin", "Sure."),
    ("Greg K | Lido: Sure.", "Greg K | Lido", "Sure."),
    ("P3: Yes.", "P3", "Yes."),
    ("P3:Yes.", "P3", "Yes."),
    ("I: Yes?", "I", "Yes?"),
    ("M1: Yes.", "M1", "Yes."),
    ("S02: Yes.", "S02", "Yes."),
    ("FG1-P3: Yes.", "FG1-P3", "Yes."),
    ("?: Yes.", "?", "Yes."),
    ("Svi: Da!", "Svi", "Da!"),
    ("AB: Yes.", "AB", "Yes."),
    ("[00:00:01 --> 00:00:03] Ana: Yes.", "Ana", "Yes."),
    // Letters set apart (NFD), as Macs write them
    ("S\u{30c}ime: Dobro.", "Šime", "Dobro."),
    ("G\u{327}irts: Labi.", "Ģirts", "Labi."),
    // More of Croatian
    ("Ž: Može.", "Ž", "Može."),
    ("Đ.K.: Može.", "Đ.K.", "Može."),
    ("Ispitanica 2: Čekam.", "Ispitanica 2", "Čekam."),
    ("Voditelj: Idemo dalje.", "Voditelj", "Idemo dalje."),
    (
        "Mag. ing. arh. Iva Šarić: Da.",
        "Mag. ing. arh. Iva Šarić",
        "Da.",
    ),
    ("[00:01:02] Šime Đurić: Da.", "Šime Đurić", "Da."),
    ("Željka (Zadruga Sol): Da.", "Željka (Zadruga Sol)", "Da."),
    // More of Latvian
    ("Ā: Jā.", "Ā", "Jā."),
    ("Moderatore: Sāksim.", "Moderatore", "Sāksim."),
    ("Respondente 2: Nezinu.", "Respondente 2", "Nezinu."),
    ("ĢIRTS BĒRZIŅŠ: Labi.", "ĢIRTS BĒRZIŅŠ", "Labi."),
    ("[00:12:31] Ķirsis: Labi.", "Ķirsis", "Labi."),
    ("Ņina (00:12): Labi.", "Ņina", "Labi."),
    ("@Ļena: Labi.", "Ļena", "Labi."),
    ("**Žanna:** Labi.", "Žanna", "Labi."),
    ("Šķēle: Labi.", "Šķēle", "Labi."),
    ("ĻENA — Labi.", "ĻENA", "Labi."),
    ("Anna Ozola-Kalniņa: Jā.", "Anna Ozola-Kalniņa", "Jā."),
    ("Dr. Ēriks Ūdris: Jā.", "Dr. Ēriks Ūdris", "Jā."),
    // More of Italian
    ("Niccolò (00:12): Sì.", "Niccolò", "Sì."),
    ("[00:12:31] Zoè: Sì.", "Zoè", "Sì."),
    ("@Nicolò: Sì.", "Nicolò", "Sì."),
    ("**Moderatrice:** Prego.", "Moderatrice", "Prego."),
    ("Partecipante 4: Sì.", "Partecipante 4", "Sì."),
    ("Conduttrice: Prego.", "Conduttrice", "Prego."),
    ("D'Angelo: Sì.", "D'Angelo", "Sì."),
    ("NICCOLÒ – Sì.", "NICCOLÒ", "Sì."),
    ("Ing. Dell'Acqua: Sì.", "Ing. Dell'Acqua", "Sì."),
    ("Anna Maria Lo Presti: Sì.", "Anna Maria Lo Presti", "Sì."),
    // More of English and of programs
    ("Speaker 1 (00:03): Yes.", "Speaker 1", "Yes."),
    ("[00:00:03] Speaker 1: Yes.", "Speaker 1", "Yes."),
    ("00:00:03 Speaker 1: Yes.", "Speaker 1", "Yes."),
    ("(00:00:03) Zoë: Yes.", "Zoë", "Yes."),
    ("[00:00:03.250] Zoë: Yes.", "Zoë", "Yes."),
    ("S00: Yes.", "S00", "Yes."),
    ("spk_1: Yes.", "spk_1", "Yes."),
    ("INT: Yes.", "INT", "Yes."),
    ("R1: Yes.", "R1", "Yes."),
];

#[test]
fn labels_that_recur_are_read() {
    for &(line, speaker, words) in LABELS {
        // Somebody else answers each time, so that it is a talk.
        let text = format!("{line}\n\nXY: Odgovor.\n\n{line}\n\nXY: Odgovor.\n\n{line}\n");
        let expected = (Some(speaker.to_owned()), words.to_owned());
        let found = turns(&text);
        assert_eq!(found.len(), 5, "{line}: {found:?}");
        assert_eq!(found[0], expected, "{line}");
        assert_eq!(found[4], expected, "{line}");
    }
}

/// A line inside a talk that carries on with the turn before it.
const NO_LABELS: &[&str] = &[
    "rekao je: nećemo više čekati",
    "Onda je rekla: gotovo je.",
    "Počinjemo u 10:30 ispred škole.",
    "12:30 je bilo kad su stigli.",
    "https://example.org/a:b",
    "Napomena: snimka je prekinuta.",
    "Dakle: nema novca.",
    "Prvo: nema novca.",
    "e::h ne znam",
    "To je bilo ovako: prvo smo čekali.",
    "(smijeh)",
    "[smijeh]",
    "[pauza] ne znam",
    "Kako se kaže „škola: mjesto”?",
    "Omjer je bio 3:1.",
    "Viņa teica: nē.",
    "Piemēram: tirgus.",
    "Es domāju tā: pietiek.",
    "Piezīme: nedzirdams.",
    "– un vēl kas",
    "Ha detto: basta.",
    "Alle 9:30 siamo arrivati.",
    "Nota: registrazione interrotta.",
    "Esempio: il mercato.",
    "Secondo me è così: si aspetta.",
    "She said: we wait.",
    "note: inaudible",
    "The thing is: nobody asked.",
    "Meeting at 14:00: everybody came.",
    "Matthew 5:3 they read.",
    "a) first: the market",
    "- item: the hall",
    "x = y: z",
    "Hvala. Ana: tako je rekla.",
    "www.example.org: naša stranica",
    "e-mail: ana@example.org",
    // More of each language
    "kaže ona meni: nemoj",
    "Znači: nitko nije pitao.",
    "Primjerice: tržnica.",
    "Dođite u 9:00, rekli su: budite točni.",
    "Pljesak: dugo.",
    "Tema: javni prostor.",
    "Un tad viņš saka: pagaidi.",
    "Citiem vārdiem: naudas nav.",
    "Plkst. 14:30 sākās sapulce.",
    "Secinājums: jāgaida.",
    "Smiekli: ilgi.",
    "Pirmkārt: nauda.",
    "e allora dice: aspetta",
    "In altre parole: niente soldi.",
    "Ore 14:30: si comincia.",
    "Cioè: nessuno ha chiesto.",
    "Conclusione: si aspetta.",
    "so he goes: wait",
    "In other words: no money.",
    "Summary: we wait.",
    "For example: the hall.",
    "ftp://example.org/x: y",
    "n::o way",
    "1:0 for us",
];

#[test]
fn what_only_looks_like_a_label_stays_in_the_turn() {
    for line in NO_LABELS {
        let text = format!("Ana: Da.\n\nIvo: Ne.\n{line}\n\nAna: Da.\n\nIvo: Ne.\n");
        let found = turns(&text);
        assert_eq!(found.len(), 4, "{line}: {found:?}");
        assert_eq!(
            found[1],
            (Some("Ivo".to_owned()), format!("Ne.\n{line}")),
            "{line}"
        );
    }
}

#[test]
fn names_on_a_line_of_their_own() {
    for name in ["Ana", "Ģirts Bērziņš", "P3", "MODERATORICA", "Dott. Rossi"] {
        let text = format!(
            "{name}\nDobar dan.\nKako ste?\n\nĐuro\nDobro.\n\n{name}\nDrago mi je.\n\nĐuro\nI meni.\n"
        );
        let speakers: Vec<_> = turns(&text)
            .into_iter()
            .map(|(speaker, _)| speaker.expect("named"))
            .collect();
        assert_eq!(speakers, [name, "Đuro", name, "Đuro"]);
        let text = format!("{name}  0:22\nDobar dan.\n\nĐuro  1:02:03\nDobro.\n");
        let transcript = transcript(&text);
        assert_eq!(transcript.turns[0].speaker.as_deref(), Some(name));
        let starts: Vec<_> = transcript
            .turns
            .iter()
            .map(|turn| turn.start_ms())
            .collect();
        assert_eq!(starts, [Some(22_000), Some(3_723_000)]);
    }
}

#[test]
fn names_in_brackets_where_they_recur() {
    let found = turns("[Ana] Dobar dan.\n[Ivo] Dan.\n[Ana] [smijeh] Kako ste?\n[Ivo] Dobro.\n");
    let speakers: Vec<_> = found
        .iter()
        .map(|(speaker, _)| speaker.as_deref().unwrap_or_default())
        .collect();
    assert_eq!(speakers, ["Ana", "Ivo", "Ana", "Ivo"]);
    assert_eq!(found[2].1, "[smijeh] Kako ste?");
}

#[test]
fn documents_without_labels_have_none() {
    for text in [
        "Tržnica je stara sto godina.\n\nCilj: obnova.\n\nNitko nije pitao stanare: ni grad, ni država.",
        "Tirgus ir vecs.\n\nMērķis: atjaunot.\n\nViņi teica: nē. Un tā tas palika.",
        "Il mercato è vecchio. Una signora disse: basta.\n\nObiettivo: il restauro.\n\nFine della visita alle 17:30.",
        "The market hall is old.\n\nLesson: ask early.\n\nLesson: ask again.\n\nAs one said: we wait.",
        "Dan prvi\n\nStigli smo.\n\nDan drugi\n\nOtišli smo.",
    ] {
        assert!(
            turns(text).iter().all(|(speaker, _)| speaker.is_none()),
            "{text}"
        );
    }
}

#[test]
fn a_talk_in_which_nobody_speaks_twice() {
    let found =
        turns("Ana Kovač: Dobar dan.\n\nĢirts Bērziņš: Labdien.\n\nElena D'Amico: Buongiorno.\n");
    assert_eq!(found.len(), 3);
    assert!(found.iter().all(|(speaker, _)| speaker.is_some()));
}

#[test]
fn the_head_of_a_document_is_a_mark() {
    let transcript = transcript(
        "Fokus grupa 2\nDatum: 12. 3. 2025.\nMjesto: Zadar\nVoditeljica: Ana Kovač\n\nAna: Počnimo.\n\nP1: Dobro.\n\nAna: Tko će prvi?\n\nP1: Ja.\n",
    );
    let speakers: Vec<_> = transcript
        .turns
        .iter()
        .map(|turn| turn.speaker.as_deref().unwrap_or_default())
        .collect();
    assert_eq!(speakers, ["Ana", "P1", "Ana", "P1"]);
    let marks: Vec<_> = transcript
        .marks
        .iter()
        .filter(|mark| mark.kind == MarkKind::Heading)
        .map(|mark| mark.text.as_str())
        .collect();
    assert_eq!(
        marks,
        [
            "Fokus grupa 2",
            "Datum: 12. 3. 2025.",
            "Mjesto: Zadar",
            "Voditeljica: Ana Kovač"
        ]
    );
}

#[test]
fn two_turns_on_one_line() {
    let text = "I: Kako ste? S1: Dobro, hvala.\nI: A vi?\nS1: Rekla je. S1: tako to ide. S2: Ništa.\tI: Da?\nS12: Kāpēc?\n\
                S12: Tā. S12: Jā.\nS1: Da.\n";
    let found = turns(text);
    let told: Vec<(&str, &str)> = found
        .iter()
        .map(|(speaker, words)| (speaker.as_deref().unwrap_or("-"), words.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("I", "Kako ste?"),
            ("S1", "Dobro, hvala."),
            ("I", "A vi?"),
            ("S1", "Rekla je. S1: tako to ide. S2: Ništa."),
            ("I", "Da?"),
            ("S12", "Kāpēc?"),
            ("S12", "Tā."),
            ("S12", "Jā."),
            ("S1", "Da."),
        ],
        "a label that stands nowhere else is none, and what somebody tells is none"
    );
    let problem = &transcript(text).problems[0];
    assert_eq!((problem.kind, problem.line), ("glued-turns", Some(1)));
    let found = turns(
        "I – intervjuerka, C – Ceca\n\nI – Kako ste?\n\nC - Dobro. I – Drago mi je.\n\nC – I meni – baš.\n\nI – Hvala.\n\nC – Molim.\n",
    );
    let speakers: Vec<&str> = found
        .iter()
        .map(|(speaker, _)| speaker.as_deref().unwrap_or("-"))
        .collect();
    assert_eq!(speakers, ["I", "C", "I", "C", "I", "C"]);
}

/// Lines of a name, a tab and words, and who speaks there.
const TABBED: &[(&str, &[&str])] = &[
    ("Ana Kovač\tDobar dan.\n", &["Ana Kovač"]),
    (
        "Ana\tDobar dan.\nŽeljko\tDan, izvolite!\n",
        &["Ana", "Željko"],
    ),
    (
        "Ģirts\tLabdien!\nĻena\tLabdien, kā iet?\n",
        &["Ģirts", "Ļena"],
    ),
    (
        "P1\tCome va?\nP2\tBene, grazie.\nP1\tDisse: basta così.\n",
        &["P1", "P2", "P1"],
    ),
    (
        "Zoë\tHello there.\nSpeaker 2\tHello.\nZoë\tRight.\n",
        &["Zoë", "Speaker 2", "Zoë"],
    ),
    (
        "[00:00:01]\tVadītāja\tSāksim.\n[00:00:04]\tŅina\tJā, labi.\n",
        &["Vadītāja", "Ņina"],
    ),
    (
        "Ana\t00:12\tDobar dan.\nIvo\t00:15\tDan.\n",
        &["Ana", "Ivo"],
    ),
    (
        "Ana\tpa ne znam baš\nIvo\tda\nAna\tkažu da će biti\nIvo\tbit će kažu svi\nAna\tRekla je: možda\n",
        &["Ana", "Ivo", "Ana", "Ivo", "Ana"],
    ),
];

#[test]
fn a_name_a_tab_and_words() {
    for (text, speakers) in TABBED {
        let found = turns(text);
        let named: Vec<&str> = found
            .iter()
            .map(|(speaker, _)| speaker.as_deref().unwrap_or("-"))
            .collect();
        assert_eq!(named, *speakers, "{text}: {found:?}");
        assert!(
            found.iter().all(|(_, words)| !words.contains('\t')),
            "{found:?}"
        );
    }
    for text in [
        "Ana\t34\nIvo\t41\n",
        "Kuća\thouse\nMāja\thouse\n",
        "Datum\tDanas.\nMjesto\tSplit.\n",
        "Tržnica je\tstara.\nNitko nas\tnije pitao.\n",
    ] {
        let found = turns(text);
        assert!(
            found.iter().all(|(speaker, _)| speaker.is_none()),
            "{text}: {found:?}"
        );
    }
}

/// A line in whose quotation something looks like the label of another turn.
const QUOTED: &[&str] = &[
    "Na vratima piše „Dobar dan. I: Kako ste?” i to je sve.",
    "Uz durvīm rakstīts „Labdien. I: Kā iet?“ un viss.",
    "Sulla porta c'è scritto «Buongiorno. I: Come va?» e basta.",
    "The door says “Hello. I: How are you?” and that is all.",
    "Piše \"Dobro. S1: Da.\" na zidu.",
    "Stoji »Stani. I: Zašto?« na ploči.",
];

#[test]
fn a_label_inside_a_quotation_begins_no_turn() {
    for words in QUOTED {
        let found = turns(&format!("I: Što piše?\nS1: {words}\nI: Da?\nS1: Da.\n"));
        assert_eq!(found.len(), 4, "{words}: {found:?}");
        assert_eq!(found[1].1, *words);
        // Behind the quotation, and where the mark is not closed, it is a label.
        let found = turns(&format!(
            "I: Što piše?\nS1: {words} I: Zašto?\nS1: Eto „ne znam. I: Da?\nI: Da?\nS1: Da.\n"
        ));
        assert_eq!(found.len(), 7, "{words}: {found:?}");
    }
}

/// A legend, the talk behind it, and who speaks there.
const LEGENDS: &[(&str, &str, &[&str])] = &[
    // Other signs than those of the talk.
    (
        "A – voditeljica\nB – predsjednica udruge",
        "A: Kako ste?\nB: Dobro.\nA: Hvala.",
        &["A", "B", "A"],
    ),
    (
        "I = vadītāja\nD1 = zvejniece",
        "I: Kā iet?\nD1: Labi.\nI: Paldies.",
        &["I", "D1", "I"],
    ),
    (
        "M – la moderatrice\nS1 – sindaco di Ģibuļi",
        "M: Come va?\nS1: Bene.\nM: Grazie.",
        &["M", "S1", "M"],
    ),
    (
        "(X = the mayor; Y = a fisher)",
        "X: How are you?\nY: Fine.\nX: Thanks.",
        &["X", "Y", "X"],
    ),
    (
        "A: voditeljica\nB: ribarica",
        "A – Kako ste?\nB – Dobro.\nA – Hvala.\nB – Molim.",
        &["A", "B", "A", "B"],
    ),
    // The same signs: sentences there, small letters and no full stop here.
    (
        "I: intervistatrice\nS1: sindaco\nS2: assessora",
        "I: Come va?\nS1: Bene.\nS2: Male.\nI: Ecco.",
        &["I", "S1", "S2", "I"],
    ),
    (
        "A: voditeljica\nB: predsjednica udruge",
        "A: Kako ste?\nB: Dobro.\nA: Hvala.",
        &["A", "B", "A"],
    ),
    (
        "A: Ana Kovač, voditeljica\nB: Đuro Šarić\n",
        "A: Kako ste?\nB: Dobro.\nA: Hvala.",
        &["A", "B", "A"],
    ),
    (
        "Z – vadītāja\nĻ – zvejniece",
        "Z – Kā iet?\nĻ – Labi.\nZ – Paldies.\nĻ – Lūdzu.",
        &["Z", "Ļ", "Z", "Ļ"],
    ),
    // A heading says so.
    (
        "Sudionici:\nAna – voditeljica\nŠime – ribar",
        "Ana: Kako ste?\nŠime: Dobro.\nAna: Hvala.",
        &["Ana", "Šime", "Ana"],
    ),
    (
        "Apzīmējumi\n\nV – vadītāja",
        "V: Kā iet?\nĢirts: Labi.\nV: Paldies.\nĢirts: Jā.",
        &["V", "Ģirts", "V", "Ģirts"],
    ),
    (
        "Legenda: M – moderatrice, B – sindaca",
        "M: Come va?\nB: Bene.\nM: Grazie.",
        &["M", "B", "M"],
    ),
    (
        "Speakers:\nQ: the interviewer\nX: a fisher",
        "Q: How are you?\nX: Fine.\nQ: Thanks.",
        &["Q", "X", "Q"],
    ),
    // Who speaks once only is somebody too, for the legend names them.
    (
        "A = voditeljica\nB = ribarica\nĐ = župan",
        "A – Kako ste?\nB – Dobro.\nA – Hvala.\nB – Eto.\nĐ – Stižem.",
        &["A", "B", "A", "B", "Đ"],
    ),
];

#[test]
fn legends_in_four_languages() {
    for &(legend, talk, speakers) in LEGENDS {
        for between in ["\n", "\n\n"] {
            let talk = talk.replace('\n', between);
            let text = format!("Fokus grupa 2\n\n{legend}\n\n{talk}\n");
            let transcript = transcript(&text);
            let found: Vec<&str> = (transcript.turns.iter())
                .map(|turn| turn.speaker.as_deref().unwrap_or("-"))
                .collect();
            assert_eq!(found, speakers, "{text}");
            let marks = (transcript.marks.iter()).filter(|mark| mark.kind == MarkKind::Legend);
            assert!(marks.count() >= 1, "{text}");
        }
    }
}

/// Talks whose first turns look like a legend and are none.
const NO_LEGENDS: &[&str] = &[
    "I: mhm\nS1: da\nI: Kako ste?\nS1: Dobro.\nI: Hvala.\nS1: Molim.\n",
    "A: Labdien\nB: Sveiki\nA: Kā iet?\nB: Labi.\nA: Jā.\nB: Nē.\n",
    "A: come va\nB: bene grazie\nA: e a casa\nB: tutto bene\nA: ecco\nB: sì\n",
    "Ana: well hello\nZoë: good morning\nAna: How are you?\nZoë: Fine.\nAna: Good.\nZoë: Yes.\n",
];

#[test]
fn first_turns_are_no_legend() {
    for text in NO_LEGENDS {
        assert_eq!(turns(text).len(), 6, "{text}");
    }
    // Two that answer in a word, in the middle of a talk.
    let text =
        "I: Kako ste?\nS1: Dobro.\nI: pravo govorite\nS1: dobro znam\nI: Hvala.\nS1: Molim.\n";
    assert_eq!(turns(text).len(), 6);
}

#[test]
fn a_legend_is_no_turn() {
    for legend in [
        "I – intervjuerka, C – Ceca",
        "I – intervjuerka\nC – Ceca, 34 godine",
        "I – intervētāja\n\nC – Cilda",
        "Legenda:\nI – intervistatrice\nC – Chiara",
    ] {
        let talk = "I – Kako ste?\n\nC – Dobro.\n\nI – Drago mi je.\n\nC – I meni.\n";
        let found = turns(&format!("{legend}\n\n{talk}"));
        assert_eq!(found.len(), 4, "{legend}: {found:?}");
        assert_eq!(found[0].1, "Kako ste?");
    }
    // What begins with the letter of its speaker and goes on as a talk does is speech.
    let found = turns("I – Idemo\n\nC – Zašto?\n\nI – Idemo.\n\nC – Dobro.\n");
    assert_eq!(found.len(), 4);
}
