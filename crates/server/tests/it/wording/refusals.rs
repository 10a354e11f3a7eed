//! What is wrong, and the next step, in the language of the window.

use super::{LANGUAGES, ask_in, left_over};
use crate::support::Bench;
use axum::http::{StatusCode, header};
use serde_json::{Value, json};

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
    // Somebody else was quicker.
    let texts = json!([{ "field": "name", "language": "hr", "text": "Novac" }]);
    let body = json!({ "texts": texts, "before": { "texts": [{ "field": "name", "language": "hr", "text": "Pare" }] } });
    left.extend(refused(&bench, "PATCH", "/api/codes/people", Some(body)).await);
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

/// A value in an address.
fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
