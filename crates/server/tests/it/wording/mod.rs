//! What the program says is said in the language of the window that asks: acts, refusals, and what is found in files.

mod refusals;

use crate::support::{Bench, HOST, Reply, request};
use axum::body::Body;
use axum::http::{Method, header};
use serde_json::{Value, json};

const LANGUAGES: [&str; 3] = ["hr", "lv", "it"];

/// Words that English sentences are full of and that none of the other languages has.
const ENGLISH: &[&str] = &[
    "the", "is", "of", "and", "not", "cannot", "was", "has", "with", "there", "it", "this", "that",
    "what", "as", "to", "or", "are", "be", "write", "give", "choose", "say", "must", "did",
    "which", "nothing", "expected", "unknown",
];

async fn ask_in(
    bench: &Bench,
    language: &str,
    method: &str,
    path: &str,
    body: Option<&Value>,
) -> Reply {
    let method = Method::from_bytes(method.as_bytes()).expect("a method");
    let asked = request(method, path)
        .header(header::HOST, HOST)
        .header(header::COOKIE, &bench.cookie)
        .header(header::ACCEPT_LANGUAGE, language)
        .header(header::CONTENT_TYPE, "application/json");
    let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
    bench.send(asked.body(body).expect("a request")).await
}

/// What stands outside of quotation marks: the words of the program.
fn own_words(sentence: &str) -> Vec<String> {
    let mut own = String::new();
    let mut closing = None;
    for letter in sentence.chars() {
        match (closing, letter) {
            (None, '“' | '„') => closing = Some('”'),
            (None, '«') => closing = Some('»'),
            (None, '`') => closing = Some('`'),
            (Some(end), letter) if end == letter => closing = None,
            (Some(_), _) => {}
            (None, letter) => own.push(letter),
        }
    }
    (own.split(|letter: char| !(letter.is_alphanumeric() || letter == '-')))
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty())
        .collect()
}

/// What is left of English in `sentence`, which is `english` in another language.
fn left_over(language: &str, sentence: &str, english: &str) -> Option<String> {
    if sentence == english {
        return Some(format!("{language}: nothing is translated: {sentence}"));
    }
    // `to` and `it` are words of the other languages too.
    let words: Vec<String> = (own_words(sentence).into_iter())
        .filter(|word| ENGLISH.contains(&word.as_str()) && !["to", "it"].contains(&word.as_str()))
        .collect();
    (!words.is_empty()).then(|| format!("{language}: {words:?} in: {sentence}"))
}

fn assert_not_english(language: &str, sentence: &str, english: &str) {
    assert_eq!(left_over(language, sentence, english), None);
}

fn sentences(history: &Value) -> Vec<String> {
    (history["rows"].as_array().expect("rows").iter())
        .map(|row| row["sentence"].as_str().expect("a sentence").to_owned())
        .collect()
}

async fn assert_history(bench: &Bench) -> usize {
    let path = "/api/history?limit=2000";
    let english = sentences(&bench.get(path).await);
    for language in LANGUAGES {
        let told = sentences(&ask_in(bench, language, "GET", path, None).await.json());
        assert_eq!(told.len(), english.len());
        for (told, english) in told.iter().zip(&english) {
            // Words of people, such as the title of an action, stand behind a colon.
            let (told, was) = match (told.split_once(": "), english.split_once(": ")) {
                (Some((told, _)), Some((was, _))) => (told, was),
                _ => (told.as_str(), english.as_str()),
            };
            // How a reviewer is called stands in the middle, without a sign.
            if was.contains(" remark of ") {
                assert_ne!(told, was, "{language}");
            } else {
                assert_not_english(language, told, was);
            }
        }
    }
    english.len()
}

#[tokio::test]
async fn the_whole_history_of_the_sample_study_is_told_in_each_language() {
    let bench = Bench::empty().await;
    let folder = bench.study();
    verbatim_engine::demo::demo(&folder, &mut |_, _| {}).expect("the sample study");
    bench.workbench.open(&folder).expect("the sample study");
    assert!(assert_history(&bench).await > 50);
}

#[tokio::test]
async fn what_is_done_in_a_page_is_told_in_each_language() {
    let bench = Bench::new().await;
    let source = bench.source().await;
    let codings = format!("/api/sources/{source}/codings");
    let claim = json!({ "claim": "Tržnica ostaje javna", "key": "market", "territories": [], "objectives": [] });
    let made =
        |reply: Reply, field: &str| reply.json()[field].as_str().unwrap_or_default().to_owned();
    let act = async |method: &str, path: &str, body: Value| {
        let reply = ask_in(&bench, "lv", method, path, Some(&body)).await;
        assert!(reply.status.is_success(), "{method} {path}: {}", reply.body);
        reply
    };
    let coding = act(
        "POST",
        &codings,
        json!({ "code": "people", "start": 5, "end": 12 }),
    )
    .await;
    let coding = made(coding, "id");
    act(
        "POST",
        "/api/codes",
        json!({ "name": "Škole", "language": "hr", "kind": "code" }),
    )
    .await;
    act("PATCH", "/api/codes/money", json!({ "color": "#2a9d8f" })).await;
    act(
        "PATCH",
        &format!("/api/codings/{coding}"),
        json!({ "importance": 2 }),
    )
    .await;
    act(
        "POST",
        "/api/codings/judge",
        json!({ "ids": [coding], "status": "accepted" }),
    )
    .await;
    act(
        "POST",
        "/api/memos",
        json!({ "on": "code", "target": "people", "text": "Vidi tržnicu: there is more of it." }),
    )
    .await;
    act(
        "POST",
        "/api/memos",
        json!({ "on": "project", "text": "A thought" }),
    )
    .await;
    act("POST", "/api/priorities", claim).await;
    act(
        "PATCH",
        "/api/priorities/market",
        json!({ "owner": "Grad" }),
    )
    .await;
    act(
        "PATCH",
        "/api/priorities/market",
        json!({ "state": "validated" }),
    )
    .await;
    let quote = json!({ "link": "qualifies", "source": source, "start": 5, "end": 12 });
    act("POST", "/api/priorities/market/links", quote).await;
    act(
        "POST",
        "/api/priorities/market/looked",
        json!({ "note": "in all sessions" }),
    )
    .await;
    let reply = act(
        "POST",
        "/api/stakeholders",
        json!({ "organisation": "Zadruga Šuma", "kind": "cooperative" }),
    )
    .await;
    let stakeholder = format!("/api/stakeholders/{}", made(reply, "key"));
    act("PATCH", &stakeholder, json!({ "sector": "drvo" })).await;
    act(
        "POST",
        &format!("{stakeholder}/ratings"),
        json!({ "influence": 4 }),
    )
    .await;
    let challenge = made(
        act(
            "POST",
            "/api/challenges",
            json!({ "text": "Nema tržnice." }),
        )
        .await,
        "key",
    );
    act(
        "POST",
        "/api/solutions",
        json!({ "text": "Otvoriti je.", "challenges": [challenge] }),
    )
    .await;
    let action = made(
        act("POST", "/api/actions", json!({ "title": "Tržnica" })).await,
        "key",
    );
    act(
        "POST",
        &format!("/api/actions/{action}/steps"),
        json!({ "title": "Dozvola", "start": "2026-09" }),
    )
    .await;
    act("DELETE", &format!("/api/actions/{action}"), Value::Null).await;
    let people = bench.get("/api/participants").await;
    let who = people[0]["participant"].as_str().expect("a number");
    act(
        "PATCH",
        &format!("/api/participants/{who}"),
        json!({ "role": "expert" }),
    )
    .await;
    let reply = act("POST", "/api/undo", json!({})).await.json();
    let taken = reply["sentences"][0]
        .as_str()
        .expect("a sentence")
        .to_owned();
    assert!(taken.contains("dalībnieku"), "{taken}");
    act("POST", "/api/redo", json!({})).await;
    assert!(assert_history(&bench).await > 20);
}

#[tokio::test]
async fn what_is_found_in_files_is_said_in_the_language_of_the_window() {
    let bench = Bench::new().await;
    let files: [(&str, &[u8]); 6] = [
        ("slika.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("prazno.txt", b"  \n"),
        ("razgovor.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"),
        (
            "titlovi.vtt",
            "00:01.000 --> 00:02.000\n<v Ana>Zadruga drži tržnicu.\n".as_bytes(),
        ),
        (
            "bez.txt",
            "Ana: Zadruga drzi trznicu.\n\nBruno: Skole sute i cekaju.\n".as_bytes(),
        ),
        ("stari.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old Word"),
    ];
    let look = |language: &'static str| {
        let mut body =
            b"--b\r\nContent-Disposition: form-data; name=\"dry_run\"\r\n\r\ntrue\r\n".to_vec();
        for (name, bytes) in files {
            let head = format!(
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
            );
            body.extend(head.as_bytes());
            body.extend(bytes);
            body.extend(b"\r\n");
        }
        body.extend(b"--b--\r\n");
        let asked = request(Method::POST, "/api/import")
            .header(header::HOST, HOST)
            .header(header::COOKIE, &bench.cookie)
            .header(header::ACCEPT_LANGUAGE, language)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
        bench.send(asked.body(Body::from(body)).expect("a request"))
    };
    let told = |reply: &Reply| -> Vec<String> {
        let files = reply.json();
        let files = files["files"].as_array().expect("files").clone();
        (files.iter())
            .flat_map(|file| {
                let problems = file["problems"].as_array().expect("problems").clone();
                problems.into_iter().chain([file["error"].clone()])
            })
            .filter_map(|said| said.as_str().map(str::to_owned))
            .collect()
    };
    let english = told(&look("en").await);
    assert!(english.len() >= 5, "{english:?}");
    for language in LANGUAGES {
        let said = told(&look(language).await);
        assert_eq!(said.len(), english.len());
        for (said, english) in said.iter().zip(&english) {
            assert_not_english(language, said, english);
        }
    }
}
