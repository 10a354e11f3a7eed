//! What lost its place, what is erased, and what is masked: from request to project.

use crate::support::{Bench, HOST, Reply, TEXT, request};
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use serde_json::{Value, json};
use verbatim_engine::{Project, RevisionOptions, SystemEnvironment};

fn elsewhere(bench: &Bench) -> Project {
    Project::open(&bench.study(), Some("Ana"), Box::new(SystemEnvironment)).expect("the project")
}

/// Units of UTF-16 before and behind `words` in a text, as a browser counts.
fn units(text: &str, words: &str) -> [usize; 2] {
    let at = text.find(words).expect("the words");
    let start = text[..at].encode_utf16().count();
    [start, start + words.encode_utf16().count()]
}

/// Sends a form as a browser does; the fields called `file` are files of this name and text.
async fn sent(bench: &Bench, path: &str, fields: &[(&str, &str)], files: &[(&str, &str)]) -> Reply {
    let mut body = String::new();
    for (name, value) in fields {
        body +=
            &format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    for (name, text) in files {
        body += &format!(
            "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n{text}\r\n"
        );
    }
    body += "--b--\r\n";
    let asked = request(Method::POST, path)
        .header(header::HOST, HOST)
        .header(header::COOKIE, &bench.cookie)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
    bench
        .send(asked.body(Body::from(body)).expect("a request"))
        .await
}

async fn posted(bench: &Bench, path: &str, body: Value) {
    let reply = bench.ask("POST", path, Some(body)).await;
    assert!(reply.status.is_success(), "{path}: {}", reply.body);
}

async fn coded(bench: &Bench, words: &str) {
    let [start, end] = units(TEXT, words);
    let path = format!("/api/sources/{}/codings", bench.source().await);
    posted(
        bench,
        &path,
        json!({ "code": "people", "start": start, "end": end }),
    )
    .await;
}

#[tokio::test]
async fn what_lost_its_place_is_shown_placed_given_up_and_taken_back() {
    let bench = Bench::new().await;
    coded(&bench, "treba").await;
    coded(&bench, "tržnicu 🥂").await;
    let corrected = bench.folder.path().join("razgovor.txt");
    let new = TEXT.replace("treba tržnicu 🥂", "🥂 gradi 🥂 halu");
    std::fs::write(&corrected, &new).expect("a file");
    let mut project = elsewhere(&bench);
    let options = RevisionOptions::default();
    (project.revise_source("razgovor.txt", &corrected, &options)).expect("revised");
    assert_eq!(bench.get("/api/sources").await[0]["unplaced"], 2);

    let source = bench.source().await;
    let path = format!("/api/sources/{source}/unplaced");
    let rows = bench.get(&path).await;
    assert_eq!(rows.as_array().map(Vec::len), Some(2), "{rows}");
    let row = (rows.as_array().expect("rows").iter())
        .find(|row| row["quote"] == "tržnicu 🥂")
        .expect("the words that it had");
    assert_eq!(row["things"][0]["what"], "coding");
    assert_eq!(row["things"][0]["about"], "people");
    assert_eq!(row["things"][0]["coder"], "Ana");
    let id = &row["things"][0]["id"];
    let other = (rows.as_array().expect("rows").iter())
        .find(|row| row["quote"] == "treba")
        .expect("the other")["things"][0]["id"]
        .clone();
    let place = format!("{path}/place");
    // In the middle of an emoji, past the end, and nothing at all.
    let [start, end] = units(&new, "🥂 halu");
    for (start, end) in [(start + 1, end), (start, 99_999), (start, start)] {
        let body = json!({ "ids": [id], "start": start, "end": end });
        let reply = bench.ask("POST", &place, Some(body)).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{}", reply.body);
    }
    let unknown = json!({ "ids": ["nema"], "start": start, "end": end });
    let reply = bench.ask("POST", &place, Some(unknown)).await;
    assert_eq!(reply.status, StatusCode::NOT_FOUND, "{}", reply.body);
    assert_eq!(bench.get(&path).await, rows, "nothing has moved");

    posted(
        &bench,
        &place,
        json!({ "ids": [id], "start": start, "end": end }),
    )
    .await;
    let codings = bench.get(&format!("/api/sources/{source}/codings")).await;
    assert_eq!(
        (&codings[0]["start"], &codings[0]["end"]),
        (&json!(start), &json!(end))
    );
    posted(&bench, "/api/unplaced/give-up", json!({ "ids": [other] })).await;
    assert_eq!(bench.get(&path).await, json!([]));
    posted(&bench, "/api/undo", json!({})).await;
    posted(&bench, "/api/undo", json!({})).await;
    assert_eq!(bench.get(&path).await, rows);
}

#[tokio::test]
async fn words_are_erased_after_a_look_and_nothing_brings_them_back() {
    let bench = Bench::new().await;
    coded(&bench, "tržnicu 🥂 i škole").await;
    let source = bench.source().await;
    let [start, end] = units(TEXT, "tržnicu 🥂 i škole").map(|at| at.to_string());
    let place = [
        ("source", source.as_str()),
        ("start", start.as_str()),
        ("end", end.as_str()),
    ];
    let with = |more: &[(&'static str, &'static str)]| -> Vec<(&str, &str)> {
        place.iter().copied().chain(more.iter().copied()).collect()
    };
    let text = || elsewhere(&bench).text("razgovor.txt").expect("the text");
    let before = text();
    // Without a reason, without anything, with both, and with what the form does not have.
    for fields in [
        with(&[]),
        vec![("reason", "na zahtjev")],
        with(&[("reason", "na zahtjev"), ("participant", "1")]),
        with(&[("reason", "na zahtjev"), ("force", "true")]),
        vec![
            ("reason", "x"),
            ("source", source.as_str()),
            ("start", "abc"),
            ("end", "3"),
        ],
    ] {
        let reply = sent(&bench, "/api/erasure", &fields, &[]).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{}", reply.body);
        assert!(
            !reply.body.contains("--"),
            "no command helps: {}",
            reply.body
        );
    }
    let fields = with(&[("reason", "na zahtjev")]);
    let holding = [
        ("predano.txt", "Treba tržnicu 🥂 i škole."),
        ("drugo.txt", "Ništa."),
    ];
    let look = sent(&bench, "/api/erasure", &fields, &holding).await;
    assert_eq!(look.status, StatusCode::OK, "{}", look.body);
    let look = look.json();
    assert_eq!(look["erased"], false);
    assert_eq!(look["characters"], "tržnicu 🥂 i škole".chars().count());
    assert_eq!(look["codings"], 1);
    let files: Vec<&str> = (look["elsewhere"].as_array().expect("files").iter())
        .filter_map(Value::as_str)
        .collect();
    assert!(
        files.contains(&"predano.txt") && !files.contains(&"drugo.txt"),
        "{files:?}"
    );
    assert!(
        files.iter().all(|file| !file.contains("incoming")),
        "{files:?}"
    );
    assert_eq!(text(), before, "a look changes nothing");

    let done = sent(
        &bench,
        "/api/erasure",
        &with(&[("reason", "na zahtjev"), ("yes", "true")]),
        &[],
    )
    .await;
    assert_eq!(done.json()["erased"], true, "{}", done.body);
    assert_eq!(done.json()["unfinished"], Value::Null, "{}", done.body);
    let after = text();
    assert!(!after.contains("tržnicu") && after.contains("Društveno poduzeće treba "));
    assert_eq!(after.encode_utf16().count(), before.encode_utf16().count());
    let turns = bench.get(&format!("/api/sources/{source}/turns")).await;
    assert!(!turns.to_string().contains("tržnicu"));
    let found = bench.get("/api/search?query=tr%C5%BEnica").await;
    assert!(!found.to_string().contains("tržnicu"), "{found}");
    let undone = bench.ask("POST", "/api/undo", Some(json!({}))).await;
    assert_eq!(undone.status, StatusCode::CONFLICT, "{}", undone.body);
    assert_eq!(elsewhere(&bench).verify(&[]).expect("verified").failed, []);
}

#[tokio::test]
async fn names_are_masked_by_a_key_that_lies_nowhere() {
    let bench = Bench::new().await;
    let source = bench.source().await;
    let [start, end] = units(TEXT, "Ģirts zina, perché no?");
    let priority = json!({ "claim": "Zna se.", "key": "P1", "territories": [], "objectives": [], "owner": null, "query": null });
    posted(&bench, "/api/priorities", priority).await;
    let body = json!({ "link": "supports", "source": source, "start": start, "end": end });
    posted(&bench, "/api/priorities/P1/links", body).await;
    let path = "/api/documents/files/md?document=report&language=lv";
    for (name, text) in [
        ("atslēga.csv", "vārds;pseidonīms\nĢirts;Zaķis\n"),
        ("key.toml", "\"Ģirts\" = \"Zaķis\"\n"),
    ] {
        let masked = sent(&bench, path, &[], &[(name, text)]).await;
        assert_eq!(masked.status, StatusCode::OK, "{}", masked.body);
        assert!(masked.body.contains("[Zaķis] zina") && !masked.body.contains("Ģirts zina"));
        let shown = masked.headers[header::CONTENT_DISPOSITION]
            .to_str()
            .expect("text");
        assert!(shown.ends_with("report.md"), "{shown}");
    }
    for files in [
        &[][..],
        &[("key.csv", "a,b\n1,2\n")][..],
        &[("key.toml", "= x")][..],
        &[("key.csv", "name,pseudonym\nĢirts,\n")][..],
        &[
            ("one.csv", "name,pseudonym\nĢirts,Z\n"),
            ("two.csv", "name,pseudonym\nAna,Z\n"),
        ][..],
    ] {
        let reply = sent(&bench, path, &[], files).await;
        assert!(
            reply.status.is_client_error(),
            "{}: {}",
            reply.status,
            reply.body
        );
    }
    let kept = std::fs::read_dir(bench.study()).expect("the folder");
    let names: Vec<String> = kept
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    assert!(
        names
            .iter()
            .all(|name| !name.contains("key") && !name.contains("incoming")),
        "{names:?}"
    );
    let matrix = "/api/framework/files/json?by=session&language=en";
    let masked = sent(
        &bench,
        matrix,
        &[],
        &[("key.toml", "\"Ģirts\" = \"Zaķis\"\n")],
    )
    .await;
    assert_eq!(masked.status, StatusCode::OK, "{}", masked.body);
}
