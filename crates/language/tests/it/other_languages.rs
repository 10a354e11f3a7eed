//! Stretches in languages that we do not analyse, and those that must not be taken for such.

#![allow(clippy::unwrap_used, reason = "tests")]

use verbatim_language::{Language, Utterance, identify_turns, kin_of_croatian, other_languages};

const GERMAN: &str = "Wir haben das alte Bahnhofsgebäude vor acht Jahren übernommen, weil niemand mehr etwas damit anfangen konnte. \
    Am Anfang waren wir nur fünf Leute, die sich jeden Samstag getroffen haben, um aufzuräumen und zu überlegen, was daraus werden \
    soll. Heute gibt es eine Werkstatt, ein kleines Café und einen Garten, den die Nachbarn gemeinsam pflegen. Ohne die \
    Genossenschaft wäre das nie gegangen, und ohne die Stadt auch nicht.";
const FRENCH: &str = "Nous avons commencé avec une petite association de quartier, parce que la halle était fermée depuis longtemps \
    et que personne ne savait quoi en faire. Les habitants voulaient un lieu pour se retrouver, pour vendre leurs légumes et pour \
    apprendre un métier. La mairie nous a aidés au début, mais ensuite il a fallu trouver de l'argent ailleurs, et c'est toujours \
    la même difficulté aujourd'hui.";
const SLOVENE: &str = "Zadrugo smo ustanovili pred desetimi leti, ker v vasi ni bilo več trgovine in so morali starejši ljudje po \
    kruh v mesto. Najprej smo uredili prostor v stari šoli, potem pa so prišli še mladi, ki so želeli delati z lesom. Danes nas je \
    trideset članov, vsak prispeva po svojih močeh, občina pa nam pomaga z najemnino. Najtežje je bilo prepričati tiste, ki niso \
    verjeli, da se da kaj spremeniti.";
const LITHUANIAN: &str = "Mūsų bendruomenė pradėjo nuo mažo kiemo, kuriame niekas nenorėjo būti, nes ten buvo tik šiukšlės ir seni \
    automobiliai. Kaimynai susirinko, pasidalijo darbus, ir per dvejus metus atsirado sodas, dirbtuvės bei vieta vaikams žaisti. \
    Savivaldybė iš pradžių netikėjo, kad mums pavyks, tačiau dabar kviečia kitus pasižiūrėti, kaip galima viską padaryti kartu ir \
    be didelių pinigų.";
const ESTONIAN: &str = "Meie küla kogukond otsustas vana meierei korda teha, sest see oli aastaid tühi seisnud ja keegi ei teadnud, \
    mida sellega peale hakata. Alguses käisime koos ainult laupäeviti, aga hiljem tulid appi ka naabrid ning noored, kes tahtsid \
    oma ettevõtet alustada. Nüüd on seal töökoda, väike kohvik ja saal, kus peetakse koosolekuid, ja vald toetab meid väikese \
    summaga igal aastal.";
const UKRAINIAN: &str = "Ми почали з маленької майстерні, бо в селі не було де зустрічатися, а молодь виїжджала до міста. Спочатку \
    приходило п'ять чи шість людей, потім долучилися сусіди, і разом ми відремонтували старий клуб. Тепер тут є бібліотека, кухня \
    і кімната для дітей, а громада допомагає нам оплачувати опалення взимку. Найважче було повірити, що це можливо, і знайти \
    перші гроші на дах.";
const SERBIAN_CYRILLIC: &str = "Задругу смо основали пре десет година, јер у селу више није било продавнице и старији људи су морали \
    по хлеб у град. Прво смо уредили простор у старој школи, а онда су дошли и млади који су хтели да раде са дрветом. Данас нас \
    има тридесет, свако доприноси колико може, а општина нам помаже око кирије. Најтеже је било убедити оне који нису веровали да \
    се нешто може променити.";
const SERBIAN: &str = "Zadrugu smo osnovali pre deset godina, jer u selu više nije bilo prodavnice i stariji ljudi su morali po hleb \
    u grad. Prvo smo uredili prostor u staroj školi, a onda su došli i mladi koji su hteli da rade sa drvetom. Danas nas ima \
    trideset, svako doprinosi koliko može, a opština nam pomaže oko kirije. Ovde je uvek bilo lepo, ali deca nisu imala gde da se \
    igraju. Najteže je bilo ubediti one koji nisu verovali da se nešto može promeniti, pa i univerzitet.";
const CROATIAN: &str = "Zadrugu smo osnovali prije deset godina, jer u selu više nije bilo trgovine i stariji su ljudi morali po kruh \
    u grad. Prvo smo uredili prostor u staroj školi, a onda su došli i mladi koji su htjeli raditi s drvom. Danas nas ima trideset, \
    svatko doprinosi koliko može, a općina nam pomaže oko najma. Najteže je bilo uvjeriti one koji nisu vjerovali da se nešto može \
    promijeniti, i tako dalje.";
const LATVIAN: &str = "Kooperatīvu mēs nodibinājām pirms desmit gadiem, jo ciemā vairs nebija veikala un vecākiem cilvēkiem pēc maizes \
    bija jābrauc uz pilsētu. Vispirms sakārtojām telpas vecajā skolā, pēc tam atnāca arī jaunie, kas gribēja strādāt ar koku. Tagad \
    mūsu ir trīsdesmit, katrs dod, cik var, un pagasts palīdz ar īri. Visgrūtāk bija pārliecināt tos, kuri neticēja, ka kaut ko var \
    mainīt, un tā tālāk.";
const ITALIAN: &str = "La cooperativa l'abbiamo fondata dieci anni fa, perché in paese non c'era più un negozio e gli anziani dovevano \
    andare in città per il pane. Prima abbiamo sistemato i locali della vecchia scuola, poi sono arrivati anche i giovani che \
    volevano lavorare il legno. Oggi siamo in trenta, ognuno fa quello che può, e il comune ci aiuta con l'affitto. Il difficile è \
    stato convincere chi non credeva che qualcosa potesse cambiare.";
const ENGLISH: &str = "We set up the co-operative ten years ago, because there was no shop left in the village and older people had to \
    go to town for their bread. First we did up the rooms of the old school, then young people came who wanted to work with wood. \
    Now there are thirty of us, everybody gives what they can, and the council helps us with the rent. The hardest part was to win \
    over those who did not believe that anything could change.";

const OTHERS: [(&str, &str); 7] = [
    ("German", GERMAN),
    ("French", FRENCH),
    ("Slovene", SLOVENE),
    ("Lithuanian", LITHUANIAN),
    ("Estonian", ESTONIAN),
    ("Ukrainian", UKRAINIAN),
    ("Serbian", SERBIAN_CYRILLIC),
];
const OURS: [(Language, &str); 5] = [
    (Language::Croatian, CROATIAN),
    (Language::Croatian, SERBIAN),
    (Language::Latvian, LATVIAN),
    (Language::Italian, ITALIAN),
    (Language::English, ENGLISH),
];

/// A text cut into turns of about `words` words.
fn turns(text: &str, words: usize) -> Vec<String> {
    let all: Vec<&str> = text.split_whitespace().collect();
    all.chunks(words).map(|chunk| chunk.join(" ")).collect()
}

#[test]
fn long_texts_in_other_languages_are_named() {
    for (name, text) in OTHERS {
        for words in [9, 25, 1000] {
            let turns = turns(text, words);
            let turns: Vec<&str> = turns.iter().map(String::as_str).collect();
            let found = other_languages(&turns, &Language::ALL);
            assert_eq!(found.len(), 1, "{name} in turns of {words} words");
            assert_eq!(found[0].looks_like, name);
            assert!(found[0].words >= 50);
        }
        let short: String = text
            .split_whitespace()
            .take(49)
            .collect::<Vec<_>>()
            .join(" ");
        assert_eq!(other_languages(&[&short], &Language::ALL), [], "{name}");
    }
}

#[test]
fn our_languages_are_never_others() {
    for (language, text) in OURS {
        for words in [5, 25, 1000] {
            let turns = turns(text, words);
            let turns: Vec<&str> = turns.iter().map(String::as_str).collect();
            assert_eq!(other_languages(&turns, &Language::ALL), [], "{language}");
            let plain: Vec<String> = turns
                .iter()
                .map(|turn| verbatim_language::fold(turn))
                .collect();
            let plain: Vec<&str> = plain.iter().map(String::as_str).collect();
            assert_eq!(
                other_languages(&plain, &Language::ALL),
                [],
                "{language} without diacritics"
            );
        }
    }
}

#[test]
fn a_foreign_guest_within_a_session_is_found_apart() {
    let guest = turns(GERMAN, 20);
    let mut session = vec![CROATIAN, "Izvolite."];
    session.extend(guest.iter().map(String::as_str));
    session.extend([
        "Hvala vam, to je jako zanimljivo za nas ovdje u Rijeci.",
        LATVIAN,
    ]);
    let found = other_languages(&session, &Language::ALL);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].turns, 2..2 + guest.len());
}

#[test]
fn a_language_of_ours_that_was_not_asked_for_is_named() {
    let candidates = [Language::Croatian, Language::Latvian];
    let found = other_languages(&[CROATIAN, ENGLISH], &candidates);
    assert_eq!(
        (found[0].turns.clone(), found[0].looks_like),
        (1..2, "English")
    );
}

#[test]
fn serbian_in_latin_script_is_told_and_croatian_is_not() {
    assert_eq!(kin_of_croatian([SERBIAN]), Some("Serbian"));
    assert_eq!(kin_of_croatian([CROATIAN]), None);
}

#[test]
fn a_speaker_keeps_a_language_among_others() {
    // A Croatian moderator and a guest who answers in Italian, each sometimes with next to nothing.
    let session = [
        (
            "Ana",
            "Recite nam, kako je to počelo kod vas i tko je sve bio uključen?",
        ),
        (
            "Gino",
            "Abbiamo cominciato in pochi, con il mercato del sabato e una piccola bottega.",
        ),
        ("Ana", "I onda?"),
        ("Gino", "Poi, no."),
        ("Ana", "A grad, je li pomogao, barem s prostorom?"),
        ("Gino", "Certo."),
        ("Ana", "Aha."),
        (
            "Gino",
            "Il comune ci ha dato i locali, però le spese sono rimaste tutte a noi.",
        ),
        ("Ana", "Imate li danas dovoljno ljudi?"),
        ("Gino", "Si."),
    ];
    let turns: Vec<Utterance<'_>> = (session.iter())
        .map(|&(speaker, text)| Utterance {
            text,
            speaker: Some(speaker),
        })
        .collect();
    for (turn, identified) in turns.iter().zip(identify_turns(&turns, &Language::ALL)) {
        let expected = if turn.speaker == Some("Ana") {
            Language::Croatian
        } else {
            Language::Italian
        };
        assert_eq!(identified.language, Some(expected), "{}", turn.text);
    }
}
