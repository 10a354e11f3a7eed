use super::*;

fn check(bytes: &[u8], encoding: &str, text: &str) {
    let decoded = decode(bytes, None, &Language::ALL)
        .expect("nothing chosen")
        .expect("text");
    assert_eq!(
        (decoded.encoding.as_str(), decoded.text.as_str()),
        (encoding, text)
    );
}

#[test]
fn unicode_with_and_without_marks() {
    let text = "Ģirts: čaj, žena, 👩‍🌾";
    check(text.as_bytes(), "UTF-8", text);
    check(&[b"\xef\xbb\xbf", text.as_bytes()].concat(), "UTF-8", text);
    let long = "Ana: zašto ne? ".repeat(4);
    for (little, name) in [(true, "UTF-16LE"), (false, "UTF-16BE")] {
        let units = |text: &str| -> Vec<u8> {
            text.encode_utf16()
                .flat_map(|unit| {
                    if little {
                        unit.to_le_bytes()
                    } else {
                        unit.to_be_bytes()
                    }
                })
                .collect()
        };
        check(&units(&format!("\u{feff}{text}")), name, text);
        check(&units(&long), name, &long);
    }
    let utf32: Vec<u8> = "\u{feff}čaj"
        .chars()
        .flat_map(|c| (c as u32).to_le_bytes())
        .collect();
    check(&utf32, "UTF-32LE", "čaj");
}

#[test]
fn code_pages_of_the_four_languages() {
    for (label, text) in [
        (
            "windows-1250",
            "Što žele građani? Kažu da će doći kući, čim prođe kiša, i šute.",
        ),
        (
            "iso-8859-2",
            "Što žele građani? Kažu da će doći kući, čim prođe kiša, i šute.",
        ),
        (
            "windows-1257",
            "Iedzīvotāji vēlas, lai tirgus paliktu ģimenēm, ķirši un šķūņi.",
        ),
        (
            "windows-1252",
            "La città è già lì, perché così può più di noi: “società” d’oggi.",
        ),
    ] {
        let encoding = Encoding::for_label(label.as_bytes()).expect("known");
        let (bytes, _, _) = encoding.encode(text);
        check(&bytes, encoding.name(), text);
    }
}

#[test]
fn pieces_of_a_long_file_are_one_text() {
    // Letters of one, two and four bytes at every place where a piece may end.
    for shift in 0..4 {
        let text = "x".repeat(shift) + &"Ģirts: čaj, žena, 👩‍🌾.\n".repeat(9_000);
        let units = [0xfeff].into_iter().chain(text.encode_utf16());
        let utf16: Vec<u8> = units.flat_map(u16::to_le_bytes).collect();
        check(&utf16, "UTF-16LE", &text);
    }
    let text = "Što žele građani? Kažu da će doći kući.\n".repeat(5_000);
    let (bytes, _, _) = encoding_rs::WINDOWS_1250.encode(&text);
    check(&bytes, "windows-1250", &text);
}

#[test]
fn what_a_person_chose_overrules() {
    let decoded = decode(b"\xe8", Some("windows-1250"), &[])
        .expect("known")
        .expect("text");
    assert_eq!(decoded.text, "č");
    let error = decode(b"x", Some("klingon"), &[]).expect_err("unknown");
    assert!(
        error
            .to_string()
            .starts_with("unknown encoding `klingon`; common ones are UTF-8")
    );
}

const SENTENCES: [(Language, &str); 5] = [
    (
        Language::Croatian,
        "Ana: Što žele građani? Kažu da će doći kući.",
    ),
    (
        Language::Croatian,
        "Ivo: Ne znam, ali ljudi su došli na tržnicu.",
    ),
    (
        Language::Latvian,
        "Ģirts: Iedzīvotāji vēlas, lai tirgus paliktu ģimenēm.",
    ),
    (
        Language::Italian,
        "Marta: La città è già lì, perché così può di più.",
    ),
    (
        Language::English,
        "Ann: We met at the café, and it was naïve.",
    ),
];

#[test]
fn one_sentence_is_enough_in_every_page_that_can_write_it() {
    for (language, sentence) in SENTENCES {
        for text in [sentence.to_owned(), format!("{sentence}\n").repeat(50)] {
            for label in [
                "utf-8",
                "windows-1250",
                "windows-1252",
                "windows-1257",
                "iso-8859-2",
                "iso-8859-13",
                "iso-8859-15",
            ] {
                let page = Encoding::for_label(label.as_bytes()).expect("known");
                let (bytes, _, unmappable) = page.encode(&text);
                if unmappable {
                    continue;
                }
                let decoded = decode(&bytes, None, &[language])
                    .expect("nothing chosen")
                    .expect("text");
                assert_eq!(decoded.text, text, "{label}");
                assert_eq!(decoded.problems, [], "{label}");
            }
        }
    }
}

#[test]
fn older_pages_are_read_when_chosen_and_named_when_not() {
    for (language, sentence) in SENTENCES {
        for page in &old_pages::OLD_PAGES {
            let Some(bytes) = page.encode(sentence) else {
                continue;
            };
            let decoded = decode(&bytes, Some(page.label), &[language])
                .expect("known")
                .expect("text");
            assert_eq!(
                (decoded.text.as_str(), decoded.encoding.as_str()),
                (sentence, page.name)
            );
        }
    }
    let text = format!("Ana: Da.\n{}", SENTENCES[0].1);
    let bytes = (old_pages::by_label("cp852").and_then(|page| page.encode(&text)))
        .expect("all its letters");
    let decoded = decode(&bytes, None, &[Language::Croatian])
        .expect("nothing chosen")
        .expect("text");
    let problem = decoded.problems.last().expect("a hint");
    assert_eq!((problem.kind, problem.line), ("unlikely-letters", Some(2)));
    assert!(
        problem.message.ends_with("try --encoding cp852"),
        "{}",
        problem.message
    );
}

#[test]
fn short_utf16_and_utf32_need_no_mark() {
    for text in ["Ana: čaj.", "Ilze: Ābols, Āda un jā."] {
        let wide: [(&str, Vec<u8>); 4] = [
            (
                "UTF-16LE",
                text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            ),
            (
                "UTF-16BE",
                text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            ),
            (
                "UTF-32LE",
                text.chars()
                    .flat_map(|c| u32::from(c).to_le_bytes())
                    .collect(),
            ),
            (
                "UTF-32BE",
                text.chars()
                    .flat_map(|c| u32::from(c).to_be_bytes())
                    .collect(),
            ),
        ];
        for (name, bytes) in wide {
            check(&bytes, name, text);
        }
    }
}

#[test]
fn pages_that_a_person_has_to_choose() {
    let bytes =
        b"Ana: \xacekamo ve\x86 dugo, \xa7ao mi je.\n\xe6ime: Tr\xa7nica \x86e se zatvoriti.\n";
    let guess = decode(bytes, None, &Language::ALL)
        .expect("a guess")
        .expect("text");
    let problem = guess.problems.last().expect("doubt");
    assert_eq!((problem.kind, problem.line), ("unlikely-letters", Some(1)));
    assert!(
        problem.message.contains("--encoding cp852"),
        "{}",
        problem.message
    );
    let chosen = decode(bytes, Some("CP852"), &[])
        .expect("known")
        .expect("text");
    assert_eq!(
        (chosen.encoding.as_str(), chosen.text.as_str()),
        (
            "IBM852",
            "Ana: Čekamo već dugo, žao mi je.\nŠime: Tržnica će se zatvoriti.\n"
        )
    );
}

#[test]
fn letters_that_became_question_marks_are_told_and_left() {
    for (text, line) in [
        ("Ana: Da.\nIvo: Dru?tvo je va?no, ra?un tako?er.\n", Some(2)),
        (
            "Jums v\u{fffd}rds, \u{fffd}imenes un b\u{fffd}rni.\n",
            Some(1),
        ),
        (
            "Ana: Što? Kako?Zašto?\nIvo: A/B? Ne?! (?) http://x.hr/a?b=c\n",
            None,
        ),
    ] {
        let decoded = decode(text.as_bytes(), None, &Language::ALL)
            .expect("nothing chosen")
            .expect("text");
        let told = decoded
            .problems
            .iter()
            .find(|problem| problem.kind == "lost-letters");
        assert_eq!(told.map(|problem| problem.line), line.map(Some), "{text}");
        assert_eq!(decoded.text, text);
    }
}

#[test]
fn text_that_was_encoded_twice_by_way_of_another_page() {
    let text = "Ana: Što ćemo sada, žene?\nŠime: Ništa, čekamo već dugo.\n";
    for page in [
        encoding_rs::WINDOWS_1250,
        encoding_rs::WINDOWS_1252,
        encoding_rs::WINDOWS_1257,
    ] {
        let twice = page.decode_without_bom_handling(text.as_bytes()).0;
        let decoded = decode(twice.as_bytes(), None, &Language::ALL)
            .expect("nothing chosen")
            .expect("text");
        if !twice.contains('\u{fffd}') {
            assert_eq!(decoded.text, text, "{}", page.name());
        }
        assert_eq!(
            decoded.problems[0].kind,
            "double-encoding",
            "{}",
            page.name()
        );
    }
    let latin1: String = text.bytes().map(char::from).collect();
    let decoded = decode(latin1.as_bytes(), None, &Language::ALL)
        .expect("nothing chosen")
        .expect("text");
    assert_eq!(decoded.text, text);
}

#[test]
fn a_declaration_of_xml_counts() {
    check(
        b"<?xml version='1.0' encoding='windows-1250'?><a>\xe8</a>",
        "windows-1250",
        "<?xml version='1.0' encoding='windows-1250'?><a>č</a>",
    );
}

#[test]
fn binary_is_no_text() {
    assert_eq!(decode(b"\x00\x01\x02MZ", None, &[]), Ok(None));
}

#[test]
fn broken_files_are_repaired_and_reported() {
    let (second, _, _) = encoding_rs::WINDOWS_1250.encode("Ivo: ništa, čekam još žene i đake\n");
    let mixed = ["Ana: što čekaš, đače, živiš i šutiš?\n".as_bytes(), &second].concat();
    let decoded = decode(&mixed, None, &Language::ALL)
        .expect("guess")
        .expect("text");
    assert_eq!(
        decoded.text,
        "Ana: što čekaš, đače, živiš i šutiš?\nIvo: ništa, čekam još žene i đake\n"
    );
    assert_eq!(
        (decoded.problems[0].kind, decoded.problems[0].line),
        ("mixed-encoding", Some(2))
    );

    let doubled = "Mūrniece: sēdi, lēmuma, Ģirts – žēl"
        .chars()
        .map(String::from)
        .collect::<String>();
    let (as_cp1252, _, _) = encoding_rs::WINDOWS_1252.decode(doubled.as_bytes());
    let decoded = decode(as_cp1252.as_bytes(), None, &Language::ALL)
        .expect("guess")
        .expect("text");
    assert_eq!(decoded.text, doubled);
    assert_eq!(decoded.problems[0].kind, "double-encoding");
}

#[test]
fn lines_end_in_three_ways() {
    assert_eq!(line_of("a\nb\r\nc\rd", 7), 4);
}
