//! Words that two people write at once: the later one is told, and nothing goes by itself.

use crate::support::{Bench, Reply};
use axum::http::StatusCode;
use serde_json::{Value, json};

async fn made(bench: &Bench, path: &str, body: Value) -> String {
    let reply = bench.ask("POST", path, Some(body)).await;
    assert_eq!(reply.status, StatusCode::OK, "{path}: {}", reply.body);
    let made = reply.json();
    let name = ["key", "id", "number"]
        .into_iter()
        .find(|name| made.get(*name).is_some());
    match &made[name.expect("what it is called")] {
        Value::String(key) => key.clone(),
        number => number.to_string(),
    }
}

/// Somebody reads `read` and writes `mine`; meanwhile somebody else writes `theirs`.
async fn clash(bench: &Bench, method: &str, path: &str, read: Value, theirs: Value, mine: Value) {
    let with = |words: &Value| {
        let mut body = words.clone();
        body["before"] = read.clone();
        body
    };
    let done = |reply: &Reply| matches!(reply.status, StatusCode::NO_CONTENT | StatusCode::OK);
    let other = bench.ask(method, path, Some(with(&theirs))).await;
    assert!(done(&other), "{path}: {} {}", other.status, other.body);
    let refused = bench.ask(method, path, Some(with(&mine))).await;
    assert_eq!(
        refused.status,
        StatusCode::CONFLICT,
        "{path}: {}",
        refused.body
    );
    for (field, stands) in refused.json()["theirs"]
        .as_object()
        .expect("what stands there")
    {
        assert_eq!(*stands, theirs[field], "{path}: {field}");
    }
    // Nothing was changed: who wrote upon what stands there now may.
    let mut again = mine.clone();
    again["before"] = theirs.clone();
    let kept = bench.ask(method, path, Some(again)).await;
    assert!(done(&kept), "{path}: {} {}", kept.status, kept.body);
    // And once more with what was read at first: the own words are no reason to refuse.
    let same = bench.ask(method, path, Some(with(&mine))).await;
    assert!(done(&same), "{path}: {} {}", same.status, same.body);
}

#[tokio::test]
async fn whatever_is_written_over_is_held_against_what_was_read() {
    let bench = Bench::new().await;
    let text = |name: &str, words: &str| json!({ name: words });
    let texts = |words: &str| json!({ "texts": [{ "field": "definition", "language": "hr", "text": words }] });
    clash(
        &bench,
        "PATCH",
        "/api/codes/money",
        texts(""),
        texts("Što stoji."),
        texts("Što košta."),
    )
    .await;
    let rules = |queries: &[&str]| {
        let rule = |query: &&str| json!({ "language": "hr", "query": query, "unit": "sentence", "unless": null, "roles": [] });
        json!({ "rules": queries.iter().map(rule).collect::<Vec<_>>() })
    };
    let read = bench.get("/api/codes/people").await["rules"].clone();
    clash(
        &bench,
        "PATCH",
        "/api/codes/people",
        json!({ "rules": read }),
        rules(&["zadruga"]),
        rules(&["tržnica", "škola"]),
    )
    .await;

    let claim = json!({ "claim": "Zadruga treba tržnicu.", "key": null, "territories": [], "objectives": [], "owner": "Ana", "query": "tržnica" });
    let key = made(&bench, "/api/priorities", claim).await;
    let claim = |words: &str| json!({ "claim": words, "owner": "Ana" });
    let path = format!("/api/priorities/{key}");
    clash(
        &bench,
        "PATCH",
        &path,
        claim("Zadruga treba tržnicu."),
        claim("Tržnica treba zadrugu."),
        claim("Škole trebaju novac."),
    )
    .await;
    let form = |why: &str| json!({ "components": [{ "component": "coherence", "concern": "minor", "reason": why }] });
    let read =
        json!({ "components": [{ "component": "coherence", "concern": null, "reason": null }] });
    clash(
        &bench,
        "PATCH",
        &format!("{path}/confidence"),
        read,
        form("Svi se slažu."),
        form("Jedan se ne slaže."),
    )
    .await;

    let memo = json!({ "on": "code", "target": "money", "text": "Piezīme." });
    let id = made(&bench, "/api/memos", memo).await;
    clash(
        &bench,
        "PATCH",
        &format!("/api/memos/{id}"),
        text("text", "Piezīme."),
        text("text", "Cita."),
        text("text", "Trešā."),
    )
    .await;

    let key = made(
        &bench,
        "/api/stakeholders",
        json!({ "organisation": "Zadruga Tržnica" }),
    )
    .await;
    let path = format!("/api/stakeholders/{key}");
    clash(
        &bench,
        "PATCH",
        &path,
        text("role", ""),
        text("role", "drži tržnicu"),
        text("role", "pere tržnicu"),
    )
    .await;
    clash(
        &bench,
        "PATCH",
        &format!("{path}/contact"),
        text("note", ""),
        text("note", "utorkom"),
        text("note", "srijedom"),
    )
    .await;

    for (what, field) in [
        ("challenges", "text"),
        ("solutions", "text"),
        ("actions", "title"),
    ] {
        let key = made(&bench, &format!("/api/{what}"), text(field, "Tržnica")).await;
        clash(
            &bench,
            "PATCH",
            &format!("/api/{what}/{key}"),
            text(field, "Tržnica"),
            text(field, "Škola"),
            text(field, "Dom"),
        )
        .await;
    }
    let action = made(&bench, "/api/actions", json!({ "title": "Popravak krova" })).await;
    let path = format!("/api/actions/{action}");
    let risks = |risk: &str| json!({ "risks": [{ "risk": risk, "mitigation": null }] });
    clash(
        &bench,
        "PATCH",
        &path,
        json!({ "risks": [] }),
        risks("kiša"),
        risks("snijeg"),
    )
    .await;
    let step = made(&bench, &format!("{path}/steps"), text("title", "Skela")).await;
    clash(
        &bench,
        "PATCH",
        &format!("{path}/steps/{step}"),
        text("title", "Skela"),
        text("title", "Krov"),
        text("title", "Boja"),
    )
    .await;
    clash(
        &bench,
        "PUT",
        &format!("{path}/findings/no-indicator"),
        text("why", ""),
        text("why", "ovako"),
        text("why", "onako"),
    )
    .await;

    let practice = made(&bench, "/api/practices", text("title", "Orto")).await;
    let path = format!("/api/practices/{practice}");
    clash(
        &bench,
        "PATCH",
        &path,
        text("description", ""),
        text("description", "È un orto."),
        text("description", "Perché no?"),
    )
    .await;
    let lesson = made(
        &bench,
        &format!("{path}/lessons"),
        text("text", "Meglio insieme."),
    )
    .await;
    clash(
        &bench,
        "PATCH",
        &format!("{path}/lessons/{lesson}"),
        text("text", "Meglio insieme."),
        text("text", "Meglio soli."),
        text("text", "Mai."),
    )
    .await;
    let remark = made(
        &bench,
        &format!("{path}/remarks"),
        json!({ "reviewer": "Rita", "date": null, "text": "Quanto costa?" }),
    )
    .await;
    clash(
        &bench,
        "PATCH",
        &format!("{path}/remarks/{remark}"),
        text("text", ""),
        text("text", "Poco."),
        text("text", "Molto."),
    )
    .await;

    let who = bench.get("/api/participants").await[0]["participant"]
        .as_str()
        .expect("a number")
        .to_owned();
    let path = format!("/api/participants/{who}");
    clash(
        &bench,
        "PATCH",
        &path,
        text("organisation", ""),
        text("organisation", "Dom"),
        text("organisation", "Škola"),
    )
    .await;
    let age = |years: &str| json!({ "attributes": { "dob": years } });
    clash(&bench, "PATCH", &path, age(""), age("34"), age("35")).await;
    let session = bench.get("/api/sources").await[0]["session"]
        .as_str()
        .expect("a key")
        .to_owned();
    clash(
        &bench,
        "PATCH",
        &format!("/api/sessions/{session}"),
        text("country", ""),
        text("country", "HR"),
        text("country", "LV"),
    )
    .await;
    let put = json!({
        "session": session, "wording": "Treba li tržnica?", "method": "discussion", "numbers": { "outcome": "agreed" },
        "note": "Da.", "priority": key_of(&bench).await, "objective": null,
    });
    let validation = made(&bench, "/api/validations", put).await;
    clash(
        &bench,
        "PATCH",
        &format!("/api/validations/{validation}"),
        text("note", "Da."),
        text("note", "Ne."),
        text("note", "Možda."),
    )
    .await;

    let cell = |words: &str| json!({ "by": "session", "case": session, "code": "money", "summary": words });
    let of = |words: &str| json!({ "summary": words });
    let write = async |words: &str, before: &str| {
        let mut body = cell(words);
        body["before"] = of(before);
        bench.ask("PUT", "/api/framework/cell", Some(body)).await
    };
    assert_eq!(write("Malo.", "").await.status, StatusCode::NO_CONTENT);
    let refused = write("Puno.", "").await;
    assert_eq!(
        (refused.status, &refused.json()["theirs"]),
        (StatusCode::CONFLICT, &of("Malo."))
    );
    assert_eq!(write("Puno.", "Malo.").await.status, StatusCode::NO_CONTENT);
}

async fn key_of(bench: &Bench) -> Value {
    bench.get("/api/priorities").await[0]["key"].clone()
}

#[tokio::test]
async fn what_was_refused_is_not_in_the_log() {
    let bench = Bench::new().await;
    let texts = |words: &str| json!([{ "field": "definition", "language": "hr", "text": words }]);
    let write = async |words: &str, before: &str| {
        let body = json!({ "texts": texts(words), "before": { "texts": texts(before) } });
        bench.ask("PATCH", "/api/codes/money", Some(body)).await
    };
    assert_eq!(write("Što stoji.", "").await.status, StatusCode::NO_CONTENT);
    let last = async || bench.get("/api/history").await["rows"][0].clone();
    let before = last().await;
    let reply = write("Što košta.", "").await;
    assert_eq!(reply.status, StatusCode::CONFLICT);
    assert_eq!(reply.json()["theirs"]["texts"][0]["text"], "Što stoji.");
    assert_eq!(last().await, before);
    // Who says nothing of what they read changes it in any case, as other programs do.
    let body = json!({ "texts": texts("Što košta.") });
    let reply = bench.ask("PATCH", "/api/codes/money", Some(body)).await;
    assert_eq!(reply.status, StatusCode::NO_CONTENT);
    assert_ne!(last().await, before);
}
