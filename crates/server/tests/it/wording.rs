//! What the program says is said in the language of the window that asks: acts, refusals, and what is found in files.

use crate::support::{Bench, HOST, Reply, request};
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
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

/// What stands outside of backticks and quotation marks: the words of the program.
fn own_words(sentence: &str) -> Vec<String> {
    let mut own = String::new();
    let mut closing = None;
    for letter in sentence.chars() {
        match (closing, letter) {
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

/// What is wrong, and the next step, in each language; returns what is left of English.
async fn refused(bench: &Bench, method: &str, path: &str, body: Option<Value>) -> Vec<String> {
    let english = ask_in(bench, "en", method, path, body.as_ref()).await;
    let english = match serde_json::from_str::<Value>(&english.body) {
        Ok(problem) if !english.status.is_success() => problem,
        _ => {
            return vec![format!(
                "{method} {path} was not refused with a reason: {}",
                english.body
            )];
        }
    };
    let text =
        |problem: &Value, field: &str| problem[field].as_str().unwrap_or_default().to_owned();
    let mut left = Vec::new();
    for language in LANGUAGES {
        let reply = ask_in(bench, language, method, path, body.as_ref()).await;
        let problem = reply.json();
        left.extend(left_over(
            language,
            &text(&problem, "message"),
            &text(&english, "message"),
        ));
        assert_eq!(
            problem["hint"].is_null(),
            english["hint"].is_null(),
            "{path}: {problem}"
        );
        if !english["hint"].is_null() {
            left.extend(left_over(
                language,
                &text(&problem, "hint"),
                &text(&english, "hint"),
            ));
        }
        for problem in [&problem, &english] {
            let hint = text(problem, "hint");
            assert!(
                !hint.contains("`verbatim ") && !hint.contains("--"),
                "{hint}"
            );
        }
        assert_eq!(problem["place"], english["place"]);
    }
    left
}

#[tokio::test]
async fn refusals_are_said_in_the_language_of_the_window() {
    let bench = Bench::new().await;
    let mut left: Vec<String> = Vec::new();
    let rule = |query: &str, unit: &str| json!({ "language": "hr", "query": query, "unit": unit, "unless": null, "roles": [] });
    let source = bench.source().await;
    let codings = format!("/api/sources/{source}/codings");
    let questions = [
        "(tržnica",
        "tržnica)",
        "\"tržnica",
        "-tržnica",
        "+tržnica",
        "~2",
        "tržnica~2",
        "role:queen",
        "role:",
        "rolle:expert",
        "attr:age",
        "lex:market",
        "NEAR/5",
        "a NEAR/5",
        "a NEAR/x b",
        "AND",
        "a AND",
        "()",
        "*",
        "=a*",
        "a*b",
        "tržnica NEAR/5 b NEAR/5 c",
        "=",
        "\\",
        "lang:de",
        "status:perhaps",
        "=\"a b\"",
        "a OR",
        "NOT",
        "trž*nica",
        "",
        "\"\"",
        "kind:party;talk",
    ];
    for question in questions {
        let path = format!("/api/search?query={}", escaped(question));
        left.extend(refused(&bench, "GET", &path, None).await);
    }
    let refusals = [
        (
            "POST",
            codings.as_str(),
            json!({ "code": "nobody", "start": 5, "end": 12 }),
        ),
        (
            "POST",
            codings.as_str(),
            json!({ "code": "peeple", "start": 5, "end": 12 }),
        ),
        (
            "POST",
            codings.as_str(),
            json!({ "code": "people", "start": 5, "end": 5 }),
        ),
        (
            "POST",
            codings.as_str(),
            json!({ "code": "people", "start": 5, "end": 50_000 }),
        ),
        (
            "POST",
            "/api/sources/0191/codings",
            json!({ "code": "people", "start": 5, "end": 12 }),
        ),
        ("PATCH", "/api/codes/people", json!({ "color": "blue" })),
        ("PATCH", "/api/codes/none", json!({ "color": "#2a9d8f" })),
        (
            "POST",
            "/api/priorities",
            json!({ "claim": " ", "territories": [], "objectives": [] }),
        ),
        (
            "POST",
            "/api/priorities",
            json!({ "claim": "A", "territories": [], "objectives": ["none"] }),
        ),
        (
            "PATCH",
            "/api/priorities/P9",
            json!({ "state": "validated" }),
        ),
        ("PATCH", "/api/participants/none", json!({ "name": "x" })),
        (
            "PATCH",
            "/api/participants/P1",
            json!({ "embargo": "2027" }),
        ),
        (
            "PATCH",
            "/api/participants/P1",
            json!({ "consent": "perhaps" }),
        ),
        ("PATCH", "/api/participants/P1", json!({ "role": "queen" })),
        ("PATCH", "/api/participants/P1", json!({})),
        (
            "PATCH",
            "/api/sessions/razgovor",
            json!({ "date": "yesterday" }),
        ),
        (
            "PATCH",
            "/api/sessions/none",
            json!({ "date": "2026-03-14" }),
        ),
        (
            "POST",
            "/api/memos",
            json!({ "on": "code", "target": "people", "text": " " }),
        ),
        (
            "POST",
            "/api/memos",
            json!({ "on": "code", "target": "none", "text": "x" }),
        ),
        ("POST", "/api/redo", json!({})),
        ("POST", "/api/undo", json!({ "operation": "0000" })),
    ];
    for (method, path, body) in refusals {
        left.extend(refused(&bench, method, path, Some(body)).await);
    }
    for path in [
        "/api/figures/matrix?by=nothing",
        "/api/figures/nothing/picture",
        "/api/figures/matrix?where=(",
        "/api/figures/cooccurrence?within=far",
        "/api/figures/focus-groups?sessions=none",
        "/api/documents/preview?document=nothing",
        "/api/documents/preview?document=report&language=xx",
        "/api/documents/files/md?document=plan&territory=Nowhere",
        "/api/folders?path=here",
        "/api/priorities/P9",
        "/api/objectives/none",
        "/api/stakeholders/none",
        "/api/codes/none",
        "/api/sources/none/turns",
        "/api/sources/none/recording",
        "/api/passages?query=(",
    ] {
        left.extend(refused(&bench, "GET", path, None).await);
    }
    let made = bench
        .ask(
            "POST",
            "/api/stakeholders",
            Some(json!({ "organisation": "Zadruga" })),
        )
        .await;
    let stakeholder = made.json()["key"].as_str().expect("a key").to_owned();
    let made = bench
        .ask(
            "POST",
            "/api/solutions",
            Some(json!({ "text": "Otvoriti je." })),
        )
        .await;
    let solution = made.json()["key"].as_str().expect("a key").to_owned();
    let made = bench
        .ask(
            "POST",
            "/api/actions",
            Some(json!({ "title": "Tržnica", "solutions": [solution] })),
        )
        .await;
    let action = made.json()["key"].as_str().expect("a key").to_owned();
    for (method, path, body) in [
        (
            "POST",
            format!("/api/stakeholders/{stakeholder}/ratings"),
            json!({ "interest": 9 }),
        ),
        (
            "POST",
            format!("/api/stakeholders/{stakeholder}/ratings"),
            json!({}),
        ),
        (
            "POST",
            "/api/stakeholders".to_owned(),
            json!({ "organisation": " " }),
        ),
        (
            "PATCH",
            format!("/api/stakeholders/{stakeholder}"),
            json!({ "kind": "friend" }),
        ),
        (
            "PATCH",
            format!("/api/actions/{action}"),
            json!({ "cost_from": "12", "cost_to": "5" }),
        ),
        (
            "PATCH",
            format!("/api/actions/{action}"),
            json!({ "end": "soon" }),
        ),
        (
            "PATCH",
            format!("/api/actions/{action}"),
            json!({ "title": " " }),
        ),
        ("POST", "/api/challenges".to_owned(), json!({ "text": "" })),
        ("DELETE", format!("/api/solutions/{solution}"), Value::Null),
        ("DELETE", "/api/challenges/C9".to_owned(), Value::Null),
        ("DELETE", "/api/codings/0191".to_owned(), Value::Null),
        (
            "POST",
            "/api/codes/people/merge".to_owned(),
            json!({ "into": "people" }),
        ),
        (
            "POST",
            "/api/participants/merge".to_owned(),
            json!({ "keep": "P9", "others": ["P8"] }),
        ),
        (
            "POST",
            "/api/sign-in".to_owned(),
            json!({ "name": "Ana", "password": "x" }),
        ),
        (
            "POST",
            "/api/project".to_owned(),
            json!({ "title": " ", "coder": "Ana", "languages": [] }),
        ),
        (
            "PATCH",
            "/api/codes/people".to_owned(),
            json!({ "rules": [rule("(", "sentence")] }),
        ),
        (
            "PATCH",
            "/api/codes/people".to_owned(),
            json!({ "rules": [rule("lex:none", "sentence")] }),
        ),
        (
            "PATCH",
            "/api/codes/people".to_owned(),
            json!({ "rules": [rule("code:money", "sentence")] }),
        ),
        (
            "PATCH",
            "/api/codes/people".to_owned(),
            json!({ "rules": [rule("attr:age=60+", "sentence")] }),
        ),
        (
            "PATCH",
            "/api/codes/people".to_owned(),
            json!({ "rules": [rule("tržnica", "paragraph")] }),
        ),
        (
            "PATCH",
            "/api/codes/people".to_owned(),
            json!({ "rules": [rule("tržnica", "match+999")] }),
        ),
        (
            "POST",
            "/api/codes/people/try".to_owned(),
            json!({ "rules": [rule("a NEAR/2 b NEAR/2 c", "match")] }),
        ),
        (
            "POST",
            "/api/rules/try".to_owned(),
            json!({ "rules": [{ "language": "hr", "query": "(", "unit": "sentence", "roles": [] }] }),
        ),
    ] {
        left.extend(refused(&bench, method, &path, Some(body)).await);
    }
    // Everything stands on the first act.
    let history = bench.get("/api/history").await;
    let rows = history["rows"].as_array().expect("rows");
    for row in rows {
        if ["init", "import"].contains(&row["kind"].as_str().expect("a kind")) {
            let first = json!({ "operation": row["id"] });
            if row["kind"] == "init" {
                left.extend(refused(&bench, "POST", "/api/undo", Some(first)).await);
            }
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

#[tokio::test]
async fn who_is_not_let_in_is_told_so_in_the_language_of_the_browser() {
    let mut bench = Bench::new().await;
    bench.cookie = "verbatim=nobody".to_owned();
    assert_eq!(
        refused(&bench, "GET", "/api/history", None).await,
        Vec::<String>::new()
    );
    let reply = ask_in(
        &bench,
        "hr-HR,hr;q=0.9,en;q=0.5",
        "GET",
        "/api/history",
        None,
    )
    .await;
    assert_eq!(reply.status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        reply.headers[header::CONTENT_TYPE],
        "application/problem+json"
    );
    assert_eq!(reply.json()["message"], "ovaj preglednik nema pristup");
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

/// A value in an address.
fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
