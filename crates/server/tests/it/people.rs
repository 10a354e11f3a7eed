//! Participants and stakeholders, and what search tells of them, from request to project and back.

use crate::support::{Bench, TEXT};
use axum::http::StatusCode;
use serde_json::{Value, json};

/// Units of UTF-16 before and behind `words` in the sample source, as a browser counts.
fn units(words: &str) -> [usize; 2] {
    let at = TEXT.find(words).expect("the words");
    let start = TEXT[..at].encode_utf16().count();
    [start, start + words.encode_utf16().count()]
}

async fn refused(bench: &Bench, method: &str, path: &str, body: Value, status: StatusCode) {
    let reply = bench.ask(method, path, Some(body)).await;
    assert_eq!(reply.status, status, "{method} {path}: {}", reply.body);
    let problem = reply.json();
    let hint = problem["hint"].as_str().unwrap_or_default();
    assert!(
        !hint.contains("`verbatim "),
        "no command helps in a browser: {hint}"
    );
}

#[tokio::test]
async fn what_makes_no_sense_of_a_participant_is_refused_and_changes_nothing() {
    let bench = Bench::new().await;
    let people = bench.get("/api/participants").await;
    let who = people[0]["participant"]
        .as_str()
        .expect("a number")
        .to_owned();
    let other = people[1]["participant"]
        .as_str()
        .expect("a number")
        .to_owned();
    let path = format!("/api/participants/{who}");
    for body in [
        json!({ "consent": "perhaps" }),
        json!({ "role": "queen" }),
        json!({ "embargo": "2027" }),
        json!({ "number": "" }),
        json!({ "attributes": { " ": "40" } }),
        json!({}),
    ] {
        refused(&bench, "PATCH", &path, body, StatusCode::BAD_REQUEST).await;
    }
    refused(
        &bench,
        "PATCH",
        &path,
        json!({ "number": other }),
        StatusCode::CONFLICT,
    )
    .await;
    refused(
        &bench,
        "PATCH",
        "/api/participants/none",
        json!({ "name": "x" }),
        StatusCode::NOT_FOUND,
    )
    .await;
    assert_eq!(bench.get("/api/participants").await, people);
    // Two who have different roles are no one person.
    for (who, role) in [(&who, "expert"), (&other, "moderator")] {
        let reply = bench
            .ask(
                "PATCH",
                &format!("/api/participants/{who}"),
                Some(json!({ "role": role })),
            )
            .await;
        assert_eq!(reply.status, StatusCode::NO_CONTENT);
    }
    let both = json!({ "keep": who, "others": [other] });
    refused(
        &bench,
        "POST",
        "/api/participants/merge",
        both,
        StatusCode::CONFLICT,
    )
    .await;
}

#[tokio::test]
async fn a_count_leads_to_its_query_and_a_line_to_its_sentence() {
    let bench = Bench::new().await;
    let rows = bench.get("/api/search/facets?query=zadruga").await;
    let rows = rows.as_array().expect("counts");
    let speaker = rows
        .iter()
        .find(|row| row["facet"] == "speaker")
        .expect("a speaker");
    let query = speaker["query"].as_str().expect("a query");
    assert!(query.starts_with("zadruga participant:"), "{query}");
    let found = bench
        .get(&format!("/api/search?query={}", query.replace(' ', "%20")))
        .await;
    assert_eq!(found["turns"], speaker["turns"]);
    assert_eq!(
        found["lines"][0]["passage"],
        Value::Null,
        "nobody asked for it"
    );
    let found = bench
        .get("/api/search?query=%3DZadruga&passages=true")
        .await;
    let line = &found["lines"][0];
    let words = line["passage"]["quote"].as_str().expect("a sentence");
    assert!(words.contains(line["found"].as_str().expect("a match")));
    let [start, end] = units(words);
    assert_eq!(
        (&line["passage"]["start"], &line["passage"]["end"]),
        (&json!(start), &json!(end))
    );
    let wrong = bench
        .ask("GET", "/api/search/facets?query=a%20AND", None)
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_rule_that_cannot_be_one_makes_no_code() {
    let bench = Bench::new().await;
    let before = bench.get("/api/codes").await;
    let rule = |query: &str| json!({ "language": "hr", "query": query, "unit": "sentence", "unless": null, "roles": [] });
    for query in ["code:people", "a AND", "lex:none"] {
        let new =
            json!({ "code": null, "name": "Novo", "name_language": "hr", "rule": rule(query) });
        refused(
            &bench,
            "POST",
            "/api/rules",
            new,
            StatusCode::UNPROCESSABLE_ENTITY,
        )
        .await;
        let trial = json!({ "rules": [rule(query)] });
        refused(
            &bench,
            "POST",
            "/api/rules/try",
            trial,
            StatusCode::UNPROCESSABLE_ENTITY,
        )
        .await;
    }
    assert_eq!(bench.get("/api/codes").await, before);
}

#[tokio::test]
async fn how_to_reach_a_stakeholder_stands_on_its_own_page_only() {
    let bench = Bench::new().await;
    let made = bench
        .ask(
            "POST",
            "/api/stakeholders",
            Some(json!({ "organisation": "Zadruga Šuma" })),
        )
        .await
        .json();
    let key = made["key"].as_str().expect("a key").to_owned();
    let contact = json!({ "email": "suma@primjer.hr" });
    let reply = bench
        .ask(
            "PATCH",
            &format!("/api/stakeholders/{key}/contact"),
            Some(contact),
        )
        .await;
    assert_eq!(reply.status, StatusCode::NO_CONTENT, "{}", reply.body);
    let page = bench.get(&format!("/api/stakeholders/{key}")).await;
    assert_eq!(page["contact"]["email"], "suma@primjer.hr");
    assert!(
        !bench
            .get("/api/stakeholders")
            .await
            .to_string()
            .contains("primjer")
    );
    let plan = bench
        .ask("GET", "/api/documents/files/json?document=plan", None)
        .await;
    assert_eq!(plan.status, StatusCode::OK);
    assert!(!plan.body.contains("primjer"));
    // Its name keeps the way to reach it, and the way goes when it is emptied.
    let reply = bench
        .ask(
            "PATCH",
            &format!("/api/stakeholders/{key}"),
            Some(json!({ "sector": "drvo" })),
        )
        .await;
    assert_eq!(reply.status, StatusCode::NO_CONTENT);
    let page = bench.get(&format!("/api/stakeholders/{key}")).await;
    assert_eq!(page["contact"]["email"], "suma@primjer.hr");
    let reply = bench
        .ask(
            "PATCH",
            &format!("/api/stakeholders/{key}/contact"),
            Some(json!({ "email": "" })),
        )
        .await;
    assert_eq!(reply.status, StatusCode::NO_CONTENT);
    assert_eq!(
        bench.get(&format!("/api/stakeholders/{key}")).await["contact"]["email"],
        Value::Null
    );
}
