//! What the page asks, from request to file and back.

use crate::support;
use std::time::Duration;

use crate::support::{Bench, TEXT};
use axum::http::StatusCode;
use serde_json::{Value, json};
use tokio_stream::StreamExt;
use verbatim_engine::{CodingFilter, Project, QuoteRef, SystemEnvironment};

/// Units of UTF-16 before `words` in the text of the sample source, as a browser counts.
fn units(text: &str, words: &str) -> (usize, usize) {
    let at = text.find(words).expect("the words");
    let start = text[..at].encode_utf16().count();
    (start, start + words.encode_utf16().count())
}

fn elsewhere(bench: &Bench, coder: &str) -> Project {
    Project::open(&bench.study(), Some(coder), Box::new(SystemEnvironment)).expect("the project")
}

async fn code(bench: &Bench, cookie: &str, code: &str, words: &str) -> Value {
    let source = bench.source().await;
    let (start, end) = units(TEXT, words);
    let path = format!("/api/sources/{source}/codings");
    let body = json!({ "code": code, "start": start, "end": end });
    let reply = bench.ask_as(cookie, "POST", &path, Some(body)).await;
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
    reply.json()
}

#[tokio::test]
async fn positions_of_the_page_are_those_of_its_strings() {
    let bench = Bench::new().await;
    let source = bench.source().await;
    let transcript = bench.get(&format!("/api/sources/{source}/turns")).await;
    let text: Vec<u16> = TEXT.encode_utf16().collect();
    assert_eq!(transcript["length"], text.len());
    let turns = transcript["turns"].as_array().expect("turns");
    assert_eq!(turns.len(), 3);
    for turn in turns {
        let words = turn["text"].as_str().expect("words");
        let start = turn["start"].as_u64().expect("a position") as usize;
        let length = words.encode_utf16().count();
        let there = String::from_utf16(&text[start..start + length]).expect("text");
        assert_eq!(there, words);
    }
}

#[tokio::test]
async fn overlapping_codings_on_croatian_and_emoji_come_back_as_they_were_made() {
    let bench = Bench::new().await;
    let quotes = [
        "👩\u{200d}🌾 naša. Žena",
        "Žena na šalteru rekla",
        "🥂 i škole",
        "naša. Žena na šalteru",
    ];
    let mut wanted = Vec::new();
    for (n, words) in quotes.iter().enumerate() {
        let key = ["people", "money"][n % 2];
        let made = code(&bench, &bench.cookie, key, words).await;
        assert_eq!(made["status"], "accepted");
        assert_eq!(made["coder"], "Ana");
        wanted.push((key, units(TEXT, words), *words));
    }
    wanted.sort_by_key(|(_, place, _)| *place);
    let source = bench.source().await;
    let listed = bench.get(&format!("/api/sources/{source}/codings")).await;
    let project = elsewhere(&bench, "Ana");
    let stored = project.codings(&CodingFilter::default()).expect("codings");
    assert_eq!(listed.as_array().expect("a list").len(), wanted.len());
    for ((key, (start, end), words), (listed, stored)) in wanted
        .iter()
        .zip(listed.as_array().expect("a list").iter().zip(&stored))
    {
        assert_eq!(
            (&listed["code"], &listed["start"], &listed["end"]),
            (&json!(key), &json!(start), &json!(end))
        );
        assert_eq!(stored.quote, *words);
        assert_eq!(stored.code, *key);
    }
    // Half of an emoji is no letter.
    let (start, end) = units(TEXT, "🥂 i škole");
    let body = json!({ "code": "people", "start": start + 1, "end": end });
    let reply = bench
        .ask(
            "POST",
            &format!("/api/sources/{source}/codings"),
            Some(body),
        )
        .await;
    assert_eq!(reply.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_coding_is_changed_commented_judged_removed_and_all_of_it_taken_back() {
    let bench = Bench::new().await;
    let source = bench.source().await;
    let id = code(&bench, &bench.cookie, "people", "Zadruga").await["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let (start, end) = units(TEXT, "Zadruga je");
    let change = |body: Value| bench.ask("PATCH", format!("/api/codings/{id}").leak(), Some(body));
    assert_eq!(
        change(json!({ "place": [start, end] })).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        change(json!({ "code": "money" })).await.status,
        StatusCode::NO_CONTENT
    );
    let memo = json!({ "on": "coding", "target": id, "text": "Čije je?" });
    let memo = bench.ask("POST", "/api/memos", Some(memo)).await.json();
    let listed = bench.get(&format!("/api/sources/{source}/codings")).await;
    assert_eq!(listed[0]["id"], id.as_str());
    assert_eq!(
        (&listed[0]["code"], &listed[0]["end"]),
        (&json!("money"), &json!(end))
    );
    assert_eq!(listed[0]["comments"][0]["text"], "Čije je?");
    let path = format!("/api/memos/{}", memo["id"].as_str().expect("an id"));
    let reply = bench
        .ask("PATCH", &path, Some(json!({ "text": "Njihova." })))
        .await;
    assert_eq!(reply.status, StatusCode::NO_CONTENT);
    let judged = json!({ "ids": [id], "status": "rejected" });
    assert_eq!(
        bench
            .ask("POST", "/api/codings/judge", Some(judged))
            .await
            .status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        bench
            .ask("DELETE", &format!("/api/codings/{id}"), None)
            .await
            .status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        bench.get(&format!("/api/sources/{source}/codings")).await,
        json!([])
    );

    // Six acts, each taken back by itself; then nothing of the coding is left, and all of it comes back.
    for _ in 0..2 {
        assert_eq!(
            bench.ask("POST", "/api/undo", Some(json!({}))).await.status,
            StatusCode::OK
        );
    }
    let listed = bench.get(&format!("/api/sources/{source}/codings")).await;
    assert_eq!(
        (&listed[0]["status"], &listed[0]["comments"][0]["text"]),
        (&json!("accepted"), &json!("Njihova."))
    );
    for _ in 0..5 {
        assert_eq!(
            bench.ask("POST", "/api/undo", Some(json!({}))).await.status,
            StatusCode::OK
        );
    }
    let listed = bench.get(&format!("/api/sources/{source}/codings")).await;
    assert_eq!(listed, json!([]), "coding it was the first of the acts");
    for _ in 0..7 {
        assert_eq!(
            bench.ask("POST", "/api/redo", None).await.status,
            StatusCode::OK
        );
    }
    assert_eq!(
        bench.get(&format!("/api/sources/{source}/codings")).await,
        json!([])
    );
    assert_eq!(
        bench.ask("POST", "/api/redo", None).await.status,
        StatusCode::CONFLICT
    );
}

#[tokio::test]
async fn two_coders_see_each_other_and_take_back_only_their_own() {
    let bench = Bench::new().await;
    let other = bench.let_in().await;
    let reply = bench
        .ask_as(
            &other,
            "PUT",
            "/api/session",
            Some(json!({ "coder": "Marta" })),
        )
        .await;
    assert_eq!(reply.json()["coder"], "Marta");
    code(&bench, &bench.cookie, "people", "Zadruga").await;
    code(&bench, &other, "people", "Zadruga").await;
    let source = bench.source().await;
    let listed = bench.get(&format!("/api/sources/{source}/codings")).await;
    let coders: Vec<&str> = listed
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|row| row["coder"].as_str())
        .collect();
    assert_eq!(coders.len(), 2);
    assert!(coders.contains(&"Ana") && coders.contains(&"Marta"));
    // Ana's own last act, although Marta did something since.
    assert_eq!(
        bench.ask("POST", "/api/undo", Some(json!({}))).await.status,
        StatusCode::OK
    );
    let listed = bench.get(&format!("/api/sources/{source}/codings")).await;
    assert_eq!(listed.as_array().map(Vec::len), Some(1));
    assert_eq!(listed[0]["coder"], "Marta");
    // What Marta coded is not Ana's to change.
    let path = format!("/api/codings/{}", listed[0]["id"].as_str().expect("an id"));
    let reply = bench
        .ask("PATCH", &path, Some(json!({ "code": "money" })))
        .await;
    assert_eq!(reply.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn codes_are_made_while_coding() {
    let bench = Bench::new().await;
    let make = |name: &str| {
        let body = json!({ "name": name, "language": "hr", "kind": "code", "parent": null, "color": null });
        bench.ask("POST", "/api/codes", Some(body))
    };
    let reply = make("  Žena na šalteru ").await;
    assert_eq!(reply.json()["key"], "zena-na-salteru");
    assert_eq!(make("Žena na šalteru").await.status, StatusCode::CONFLICT);
    assert_eq!(
        make("žena – na šalteru!").await.json()["key"],
        "zena-na-salteru-2"
    );
    assert_eq!(make("  ").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(make("👩\u{200d}🌾").await.json()["key"], "code");
    code(&bench, &bench.cookie, "zena-na-salteru", "šalteru").await;
    let codes = bench.get("/api/codes?language=hr").await;
    let made = codes
        .as_array()
        .expect("a list")
        .iter()
        .find(|row| row["key"] == "zena-na-salteru");
    let made = made.expect("the code");
    assert_eq!(
        (&made["name"], &made["codings"]),
        (&json!("Žena na šalteru"), &json!(1))
    );
}

#[tokio::test]
async fn a_code_that_is_made_for_a_coding_goes_with_it() {
    let bench = Bench::new().await;
    let source = bench.source().await;
    let before = bench.get("/api/codes?language=hr").await;
    let path = format!("/api/sources/{source}/codings/new-code");
    let make = |name: &str, place: [usize; 2]| {
        let body = json!({ "name": name, "language": "hr", "start": place[0], "end": place[1] });
        bench.ask("POST", &path, Some(body))
    };
    let text = bench.get(&format!("/api/sources/{source}/turns")).await;
    let start = text["turns"][0]["start"].as_u64().expect("a position") as usize;
    // What is refused leaves no code behind.
    let reply = make("Đaci i škole", [start, start]).await;
    assert_eq!(reply.status, StatusCode::BAD_REQUEST);
    assert_eq!(
        make(" ", [start, start + 4]).await.status,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(bench.get("/api/codes?language=hr").await, before);

    let made = make("Đaci i škole", [start, start + 4]).await.json();
    assert_eq!(made["code"], "daci-i-skole");
    let path = format!(
        "/api/codings/{}/new-code",
        made["id"].as_str().expect("an id")
    );
    let body = json!({ "name": "Žene", "language": "hr" });
    let reply = bench.ask("POST", &path, Some(body)).await;
    assert_eq!(reply.json()["key"], "zene");
    let listed = bench.get(&format!("/api/sources/{source}/codings")).await;
    assert_eq!(
        (&listed[0]["id"], &listed[0]["code"]),
        (&made["id"], &json!("zene"))
    );
    // Each undo takes back the code together with what was coded with it.
    let undo = || bench.ask("POST", "/api/undo", Some(json!({ "operation": null })));
    assert_eq!(undo().await.status, StatusCode::OK);
    let listed = bench.get(&format!("/api/sources/{source}/codings")).await;
    assert_eq!(listed[0]["code"], "daci-i-skole");
    assert_eq!(undo().await.status, StatusCode::OK);
    let listed = bench.get(&format!("/api/sources/{source}/codings")).await;
    assert_eq!(listed, json!([]));
    assert_eq!(bench.get("/api/codes?language=hr").await, before);
}

#[tokio::test]
async fn a_query_is_answered_in_units_of_the_page_or_refused_with_the_place() {
    let bench = Bench::new().await;
    let source = bench.source().await;
    let found = bench
        .get(&format!("/api/sources/{source}/search?query=skola"))
        .await;
    let turn = &bench.get(&format!("/api/sources/{source}/turns")).await["turns"][1];
    let words: Vec<u16> = turn["text"]
        .as_str()
        .expect("words")
        .encode_utf16()
        .collect();
    let place = &found["turns"][0]["matches"][0];
    let [start, end] = [0, 1].map(|n| place[n].as_u64().expect("a position") as usize);
    assert_eq!(
        String::from_utf16(&words[start..end]).expect("text"),
        "škole"
    );
    assert_eq!(
        (&found["turns"][0]["turn"], &found["matches"]),
        (&json!(2), &json!(1))
    );
    let reply = bench
        .ask(
            "GET",
            &format!("/api/sources/{source}/search?query=%22a%F0%9F%A5%82%22%20langg%3Ahr"),
            None,
        )
        .await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(reply.json()["place"], json!([6, 12]));
    assert!(
        reply.json()["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains("lang:"))
    );
}

#[tokio::test]
async fn the_log_tells_who_did_what_and_one_operation_is_taken_back_from_it() {
    let bench = Bench::new().await;
    code(&bench, &bench.cookie, "people", "Zadruga").await;
    code(&bench, &bench.cookie, "money", "šalteru").await;
    let history = bench.get("/api/history?limit=2").await;
    let rows = history["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), 2);
    assert_eq!(
        (&history["more"], &rows[0]["coder"]),
        (&json!(true), &json!("Ana"))
    );
    assert!(
        rows[1]["sentence"]
            .as_str()
            .is_some_and(|sentence| sentence.contains("“People”"))
    );
    // Named by the source and by words, not by ids, so that one is known from another.
    assert!(
        (rows[1]["sentence"].as_str()).is_some_and(|sentence| sentence.contains("“razgovor.txt”"))
    );
    assert_eq!(rows[1]["words"], json!("Zadruga"));
    let undo = json!({ "operation": rows[1]["id"] });
    assert_eq!(
        bench
            .ask("POST", "/api/undo", Some(undo.clone()))
            .await
            .status,
        StatusCode::OK
    );
    assert_eq!(
        bench.ask("POST", "/api/undo", Some(undo)).await.status,
        StatusCode::CONFLICT
    );
    let source = bench.source().await;
    let listed = bench.get(&format!("/api/sources/{source}/codings")).await;
    assert_eq!(listed.as_array().map(Vec::len), Some(1));
    assert_eq!(listed[0]["code"], "money");
    let marta = bench.get("/api/history?coder=Marta").await;
    assert_eq!(marta["rows"], json!([]));
}

#[tokio::test]
async fn all_own_acts_since_one_are_told_first_and_then_taken_back() {
    let bench = Bench::new().await;
    code(&bench, &bench.cookie, "people", "Zadruga").await;
    code(&bench, &bench.cookie, "money", "šalteru").await;
    let since = bench.get("/api/history?limit=2").await["rows"][1]["id"].clone();
    let ask = async |body: Value| bench.ask("POST", "/api/undo", Some(body)).await;
    let told = ask(json!({ "operation": since, "since": true, "preview": true })).await;
    let sentences = told.json()["sentences"].clone();
    assert_eq!(sentences.as_array().map(Vec::len), Some(2));
    assert!((sentences[0].as_str()).is_some_and(|sentence| sentence.contains("“Money”")));
    let source = bench.source().await;
    let codings = format!("/api/sources/{source}/codings");
    assert_eq!(bench.get(&codings).await.as_array().map(Vec::len), Some(2));
    let done = ask(json!({ "operation": since, "since": true })).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    assert_eq!(done.json()["stopped"], Value::Null);
    assert_eq!(bench.get(&codings).await, json!([]));
    assert_eq!(
        ask(json!({ "since": true })).await.status,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(
        ask(json!({ "operation": since, "since": true }))
            .await
            .status,
        StatusCode::CONFLICT
    );
}

#[tokio::test]
async fn windows_hear_of_what_they_other_windows_and_other_programs_do() {
    let bench = Bench::new().await;
    let before = bench.get("/api/session").await["project"]["last_operation"]
        .as_u64()
        .expect("a place");
    let response = bench.stream("/api/events", None).await;
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut events = response.into_body().into_data_stream();
    let mut next = async || {
        let patience = Duration::from_secs(20);
        let chunk = tokio::time::timeout(patience, events.next())
            .await
            .expect("in time");
        String::from_utf8(chunk.expect("an event").expect("bytes").to_vec()).expect("text")
    };
    // Through this workbench.
    code(&bench, &bench.cookie, "people", "Zadruga").await;
    let told = next().await;
    assert!(
        told.contains("event: operation") && told.contains("coding-add"),
        "{told}"
    );
    assert!(told.contains(&format!("id: {}", before + 1)), "{told}");
    // By another program on the same file.
    let quote = QuoteRef {
        source: "razgovor.txt".to_owned(),
        start: 5,
        end: 12,
    };
    elsewhere(&bench, "Marta")
        .add_coding("money", &quote)
        .expect("coded");
    let told = [next().await, next().await].concat();
    assert!(told.contains("Marta") && told.contains("“money”"), "{told}");

    // A window that was away hears what it missed.
    let response = bench
        .stream("/api/events", Some(&(before + 1).to_string()))
        .await;
    let mut events = response.into_body().into_data_stream();
    let mut missed = String::new();
    while !missed.contains("“money”") {
        let chunk = tokio::time::timeout(Duration::from_secs(20), events.next())
            .await
            .expect("in time");
        missed.push_str(
            std::str::from_utf8(&chunk.expect("an event").expect("bytes")).expect("text"),
        );
    }
    assert!(!missed.contains("“people”"), "{missed}");
}

#[tokio::test]
async fn many_requests_at_once_lose_nothing() {
    let bench = Bench::new().await;
    let source = bench.source().await;
    let (start, _) = units(TEXT, "Zadruga");
    let path = format!("/api/sources/{source}/codings");
    let asks = (1..=100).map(|n| {
        let key = ["people", "money"][n % 2];
        let body = json!({ "code": key, "start": start, "end": start + 1 + n % 10 });
        bench.ask("POST", &path, Some(body))
    });
    let reads = (0..100).map(|_| bench.ask("GET", &path, None));
    let all: Vec<std::pin::Pin<Box<dyn Future<Output = support::Reply>>>> = asks
        .map(|ask| Box::pin(ask) as _)
        .chain(reads.map(|read| Box::pin(read) as _))
        .collect();
    for reply in together(all).await {
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
    }
    // Ten stretches, each with the code of its parity.
    let listed = bench.get(&path).await;
    assert_eq!(listed.as_array().map(Vec::len), Some(10));
}

/// All at once, on one thread: each goes on whenever it can.
async fn together<T>(mut all: Vec<std::pin::Pin<Box<dyn Future<Output = T> + '_>>>) -> Vec<T> {
    let mut done: Vec<Option<T>> = all.iter().map(|_| None).collect();
    std::future::poll_fn(move |context| {
        for (one, done) in all.iter_mut().zip(&mut done) {
            if done.is_none()
                && let std::task::Poll::Ready(value) = one.as_mut().poll(context)
            {
                *done = Some(value);
            }
        }
        match done.iter().all(Option::is_some) {
            true => std::task::Poll::Ready(done.iter_mut().filter_map(Option::take).collect()),
            false => std::task::Poll::Pending,
        }
    })
    .await
}

#[tokio::test]
async fn a_project_is_made_found_opened_and_left_without_a_command() {
    let bench = Bench::empty().await;
    assert_eq!(bench.get("/api/session").await["project"], Value::Null);
    assert_eq!(
        bench.ask("GET", "/api/sources", None).await.status,
        StatusCode::CONFLICT
    );
    let new = json!({ "title": "Tržnica: novi život?", "folder": null, "languages": ["hr"], "coder": "Ana" });
    let reply = bench.ask("POST", "/api/project", Some(new.clone())).await;
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
    let folder = reply.json()["folder"]
        .as_str()
        .expect("a folder")
        .to_owned();
    assert!(folder.ends_with("Tržnica-novi-život"), "{folder}");
    assert_eq!(bench.get("/api/session").await["project"]["coder"], "Ana");
    assert_eq!(bench.get("/api/sources").await, json!([]));
    // A second one of the same title gets a folder of its own.
    let reply = bench.ask("POST", "/api/project", Some(new)).await;
    assert!(
        reply.json()["folder"]
            .as_str()
            .is_some_and(|folder| folder.ends_with("život-2"))
    );
    assert_eq!(
        bench.ask("DELETE", "/api/project/open", None).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(bench.get("/api/session").await["project"], Value::Null);
    let found = bench.get("/api/folders").await;
    let rows = found["folders"].as_array().expect("folders");
    assert_eq!(rows.len(), 2);
    assert_eq!(
        (&rows[0]["path"], &rows[0]["project"]),
        (&json!(folder), &json!(true))
    );
    let reply = bench
        .ask(
            "PUT",
            "/api/project/open",
            Some(json!({ "folder": folder })),
        )
        .await;
    assert_eq!(reply.status, StatusCode::OK);
    let nowhere = bench.folder.path().join("nowhere");
    let reply = bench
        .ask(
            "PUT",
            "/api/project/open",
            Some(json!({ "folder": nowhere })),
        )
        .await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    // What was open stays open.
    assert_eq!(
        bench.get("/api/session").await["project"]["folder"],
        folder.as_str()
    );
}
