//! A workbench that others reach: who is let in, and what each role may do.

use crate::support::{Bench, TEXT};
use axum::http::{StatusCode, header};
use serde_json::{Value, json};
use std::time::Duration;
use tempfile::TempDir;
use tokio_stream::StreamExt;
use verbatim_engine::{Project, SystemEnvironment};
use verbatim_server::{Accounts, Role};

const SECRET: &str = "tržnica uz more";

/// A workbench with a reader, a coder and a lead, and the file of their accounts.
async fn bench() -> (Bench, TempDir, Accounts) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("accounts.json");
    let accounts = Accounts::at(path.clone());
    for (name, role) in [
        ("Rita", Role::Reader),
        ("Čedo", Role::Coder),
        ("Līga", Role::Lead),
    ] {
        accounts.add(name, role, SECRET).expect("added");
    }
    let bench = Bench::with_accounts(Accounts::at(path)).await;
    (bench, folder, accounts)
}

/// All routes of the interface: method, and path with something in place of its variables.
fn routes() -> Vec<(String, String)> {
    let description: Value = serde_json::from_str(&verbatim_server::openapi()).expect("JSON");
    let mut routes = Vec::new();
    for (path, item) in description["paths"].as_object().expect("paths") {
        let parts: Vec<&str> = (path.split('/'))
            .map(|part| if part.starts_with('{') { "x" } else { part })
            .collect();
        for method in item.as_object().expect("methods").keys() {
            if ["get", "put", "post", "delete", "patch"].contains(&method.as_str()) {
                routes.push((method.to_uppercase(), parts.join("/")));
            }
        }
    }
    assert!(routes.len() > 70, "{routes:?}");
    routes
}

const PUBLIC: &str = "/api/sign-in";

#[tokio::test]
async fn without_an_account_there_is_the_page_and_nothing_of_the_study() {
    let (bench, _folder, _) = bench().await;
    for (method, path) in routes() {
        if path == PUBLIC {
            continue;
        }
        for cookie in [
            "",
            "verbatim-4711=",
            "verbatim-4711=00",
            "__Host-verbatim-4711=x",
        ] {
            let reply = bench.ask_as(cookie, &method, &path, None).await;
            assert_eq!(reply.status, StatusCode::UNAUTHORIZED, "{method} {path}");
            assert!(!reply.body.contains("Tržnica"));
        }
    }
    let token = bench.workbench.address().url();
    let token = token.split_once("4711").expect("its address").1;
    let reply = bench.ask_as("", "GET", token, None).await;
    assert!(
        !reply.headers.contains_key(header::SET_COOKIE),
        "the secret of the address is none here"
    );
    let page = bench.ask_as("", "GET", "/", None).await;
    assert!([StatusCode::OK, StatusCode::NOT_IMPLEMENTED].contains(&page.status));
    let asked = bench.ask_as("", "GET", PUBLIC, None).await;
    assert_eq!(asked.json(), json!({ "accounts": true }));
}

#[tokio::test]
async fn every_writing_route_refuses_a_reader_and_every_one_for_leads_a_coder() {
    let (bench, _folder, _) = bench().await;
    let reader = bench.sign_in("Rita", SECRET).await;
    let coder = bench.sign_in("Čedo", SECRET).await;
    let lead = bench.sign_in("Līga", SECRET).await;
    let settled = [
        "/api/session",
        "/api/project",
        "/api/project/open",
        "/api/project/sample",
    ];
    let mut of_coders = Vec::new();
    for (method, path) in routes() {
        if path == PUBLIC || path == "/api/events" {
            continue;
        }
        let statuses = [&reader, &coder, &lead]
            .map(|cookie| bench.ask_as(cookie, &method, &path, Some(json!({}))));
        let [reader, coder, lead] = statuses;
        let (reader, coder, lead) = (reader.await, coder.await, lead.await);
        let at = format!("{method} {path}");
        if path == "/api/folders" || (method != "GET" && settled.contains(&path.as_str())) {
            assert_eq!(
                [reader.status, coder.status, lead.status],
                [StatusCode::FORBIDDEN; 3],
                "{at}"
            );
        } else if path.ends_with("/recordings-found") || at == "GET /api/accounts" {
            let statuses = [reader.status, coder.status];
            assert_eq!(statuses, [StatusCode::FORBIDDEN; 2], "{at}");
            assert_ne!(lead.status, StatusCode::FORBIDDEN, "{at}");
        } else if method == "GET" || path.contains("/files/") {
            // Who may read may keep what is read, masked by a key as well.
            assert_ne!(
                reader.status,
                StatusCode::FORBIDDEN,
                "{at}: {}",
                reader.body
            );
            assert_ne!(reader.status, StatusCode::UNAUTHORIZED, "{at}");
        } else {
            assert_eq!(reader.status, StatusCode::FORBIDDEN, "{at}");
            assert_ne!(lead.status, StatusCode::FORBIDDEN, "{at}: {}", lead.body);
            if coder.status != StatusCode::FORBIDDEN {
                of_coders.push(at);
            }
        }
    }
    for route in &of_coders {
        let is_theirs = [
            "codings",
            "memos",
            "links",
            "looked",
            "ratings",
            "undo",
            "redo",
            "try",
            "search/code",
        ]
        .iter()
        .any(|word| route.contains(word));
        assert!(is_theirs, "{route}");
    }
    assert_eq!(of_coders.len(), 19, "{of_coders:?}");
    let project =
        Project::open(&bench.study(), None, Box::new(SystemEnvironment)).expect("the project");
    assert_eq!(
        project
            .numbered_log()
            .expect("the log")
            .iter()
            .filter(|row| row.row.coder == "Rita")
            .count(),
        0
    );
}

#[tokio::test]
async fn acts_are_those_of_the_account_and_no_other_name_can_be_taken() {
    let (bench, _folder, _) = bench().await;
    let coder = bench.sign_in("čedo", SECRET).await;
    let session = bench
        .ask_as(&coder, "GET", "/api/session", None)
        .await
        .json();
    assert_eq!(
        session["account"],
        json!({ "name": "Čedo", "role": "coder" })
    );
    assert_eq!(session["project"]["coder"], "Čedo");
    let body = json!({ "coder": "Ana" });
    let reply = bench
        .ask_as(&coder, "PUT", "/api/session", Some(body))
        .await;
    assert_eq!(reply.status, StatusCode::FORBIDDEN);

    let sources = bench
        .ask_as(&coder, "GET", "/api/sources", None)
        .await
        .json();
    let source = sources[0]["id"].as_str().expect("an id").to_owned();
    let start = TEXT[..TEXT.find("Zadruga").expect("the word")]
        .encode_utf16()
        .count();
    let path = format!("/api/sources/{source}/codings");
    let body = json!({ "code": "people", "start": start, "end": start + 7 });
    let made = bench.ask_as(&coder, "POST", &path, Some(body)).await.json();
    assert_eq!(made["coder"], "Čedo");

    // Not even by its id does a coder take back what somebody else did.
    let lead = bench.sign_in("Līga", SECRET).await;
    let body = json!({ "on": "project", "target": null, "text": "Čije je to?" });
    let memo = bench.ask_as(&lead, "POST", "/api/memos", Some(body)).await;
    assert_eq!(memo.status, StatusCode::OK, "{}", memo.body);
    let history = bench
        .ask_as(&coder, "GET", "/api/history", None)
        .await
        .json();
    let of = |name: &str| {
        let rows = history["rows"].as_array().expect("rows").iter();
        rows.filter(|row| row["coder"] == name)
            .map(|row| row["id"].as_str().expect("an id").to_owned())
            .next()
            .expect("an act")
    };
    for (cookie, id, wanted) in [
        (&coder, of("Līga"), StatusCode::FORBIDDEN),
        (&coder, of("Čedo"), StatusCode::OK),
        (&lead, of("Līga"), StatusCode::OK),
    ] {
        let reply = bench
            .ask_as(
                cookie,
                "POST",
                "/api/undo",
                Some(json!({ "operation": id })),
            )
            .await;
        assert_eq!(reply.status, wanted, "{}", reply.body);
    }
}

#[tokio::test]
async fn signing_out_another_password_another_role_and_the_end_of_an_account_count_at_once() {
    let (bench, _folder, accounts) = bench().await;
    let status = async |cookie: &str, method: &str, path: &str| {
        let reply = bench.ask_as(cookie, method, path, Some(json!({}))).await;
        reply.status
    };
    let reader = bench.sign_in("Rita", SECRET).await;
    assert_eq!(
        status(&reader, "POST", "/api/undo").await,
        StatusCode::FORBIDDEN
    );
    accounts
        .change("Rita", Some(Role::Coder), None)
        .expect("changed");
    assert_ne!(
        status(&reader, "POST", "/api/undo").await,
        StatusCode::FORBIDDEN
    );
    accounts
        .change("Rita", None, Some("sasvim druga riječ"))
        .expect("changed");
    assert_eq!(
        status(&reader, "GET", "/api/sources").await,
        StatusCode::UNAUTHORIZED
    );

    let coder = bench.sign_in("Čedo", SECRET).await;
    let out = bench.ask_as(&coder, "DELETE", PUBLIC, None).await;
    assert_eq!(out.status, StatusCode::NO_CONTENT);
    let cookie = out.headers[header::SET_COOKIE].to_str().expect("text");
    assert!(cookie.contains("Max-Age=0"), "{cookie}");
    assert_eq!(
        status(&coder, "GET", "/api/sources").await,
        StatusCode::UNAUTHORIZED
    );

    let lead = bench.sign_in("Līga", SECRET).await;
    assert_eq!(status(&lead, "GET", "/api/sources").await, StatusCode::OK);
    accounts.remove("Līga").expect("removed");
    assert_eq!(
        status(&lead, "GET", "/api/sources").await,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn wrong_passwords_tell_nothing_and_after_some_one_has_to_wait() {
    let (bench, _folder, _) = bench().await;
    let try_with = async |name: &str, password: &str| {
        let body = json!({ "name": name, "password": password });
        bench.ask_as("", "POST", PUBLIC, Some(body)).await
    };
    let (known, unknown) = (
        try_with("Rita", "nije to").await,
        try_with("Nitko", "nije to").await,
    );
    assert_eq!(
        (known.status, &known.body),
        (StatusCode::FORBIDDEN, &unknown.body)
    );
    assert!(!known.headers.contains_key(header::SET_COOKIE));
    for _ in 0..4 {
        assert_eq!(
            try_with("Rita", "nije to").await.status,
            StatusCode::FORBIDDEN
        );
    }
    let refused = try_with("RITA", SECRET).await;
    assert_eq!(
        refused.status,
        StatusCode::TOO_MANY_REQUESTS,
        "the right one too has to wait"
    );
    let wait: u64 = refused.headers[header::RETRY_AFTER]
        .to_str()
        .expect("text")
        .parse()
        .expect("seconds");
    assert!((1..=31).contains(&wait));
    assert_eq!(
        try_with("Čedo", SECRET).await.status,
        StatusCode::OK,
        "others need not wait"
    );
}

#[tokio::test]
async fn on_this_computer_alone_nobody_signs_in() {
    let bench = Bench::new().await;
    assert_eq!(
        bench.get("/api/sign-in").await,
        json!({ "accounts": false })
    );
    let body = json!({ "name": "Ana", "password": SECRET });
    let reply = bench.ask("POST", PUBLIC, Some(body)).await;
    assert_eq!(reply.status, StatusCode::CONFLICT);
    assert_eq!(
        bench.ask("DELETE", PUBLIC, None).await.status,
        StatusCode::CONFLICT
    );
    let reply = bench.ask_as("", "GET", PUBLIC, None).await;
    assert_eq!(reply.status, StatusCode::UNAUTHORIZED);
    assert_eq!(bench.get("/api/session").await["account"], Value::Null);
}

/// What an open stream of events brings until it ends.
async fn rest_of(response: axum::response::Response) -> String {
    let mut events = response.into_body().into_data_stream();
    let mut all = String::new();
    let whole = async {
        while let Some(chunk) = events.next().await {
            all.push_str(std::str::from_utf8(&chunk.expect("bytes")).expect("text"));
        }
    };
    tokio::time::timeout(Duration::from_secs(20), whole)
        .await
        .expect("the stream ends");
    all
}

#[tokio::test]
async fn events_end_when_the_account_is_not_what_it_was() {
    let (mut bench, _folder, accounts) = bench().await;
    type Act = fn(&Accounts);
    let acts: [(&str, Act); 3] = [
        ("Rita", |accounts| {
            accounts
                .change("Rita", Some(Role::Coder), None)
                .expect("changed");
        }),
        ("Čedo", |accounts| {
            accounts
                .change("Čedo", None, Some("tirgus pie jūras"))
                .expect("changed");
        }),
        ("Līga", |accounts| {
            accounts.remove("Līga").expect("removed");
        }),
    ];
    for (name, act) in acts {
        bench.cookie = bench.sign_in(name, SECRET).await;
        let stream = bench.stream("/api/events", None).await;
        assert_eq!(stream.status(), StatusCode::OK);
        act(&accounts);
        assert!(rest_of(stream).await.contains("event: anew"), "{name}");
        // Who has another role listens anew; who is signed in no more does not.
        let again = bench.stream("/api/events", None).await.status();
        let wanted = match name {
            "Rita" => StatusCode::OK,
            _ => StatusCode::UNAUTHORIZED,
        };
        assert_eq!(again, wanted, "{name}");
    }
    // Signing out in one window ends it in the others.
    bench.cookie = bench.sign_in("Rita", SECRET).await;
    let stream = bench.stream("/api/events", None).await;
    bench.ask("DELETE", PUBLIC, None).await;
    assert!(rest_of(stream).await.contains("event: anew"));
}

#[tokio::test]
async fn a_lead_says_who_may_work_here_and_somebody_always_leads() {
    let (bench, _folder, accounts) = bench().await;
    let lead = bench.sign_in("Līga", SECRET).await;
    let coder = bench.sign_in("Čedo", SECRET).await;
    let known = || -> Vec<String> {
        let list = accounts.list().expect("accounts");
        (list.iter())
            .map(|account| format!("{} {}", account.name, account.role))
            .collect()
    };
    let before = known();
    let named = |name: &str| {
        format!(
            "/api/accounts/{}",
            name.replace('Č', "%C4%8C").replace("Lī", "L%C4%AB")
        )
    };
    let listed = bench.ask_as(&lead, "GET", "/api/accounts", None).await;
    assert_eq!(listed.json()[0], json!({ "name": "Līga", "role": "lead" }));
    assert!(!listed.body.contains("argon2"), "{}", listed.body);
    for (method, path, body, status) in [
        (
            "POST",
            "/api/accounts".to_owned(),
            json!({ "name": "rita", "role": "coder", "password": SECRET }),
            StatusCode::CONFLICT,
        ),
        (
            "POST",
            "/api/accounts".to_owned(),
            json!({ "name": " ", "role": "coder", "password": SECRET }),
            StatusCode::BAD_REQUEST,
        ),
        (
            "POST",
            "/api/accounts".to_owned(),
            json!({ "name": "Iva", "role": "queen", "password": SECRET }),
            StatusCode::BAD_REQUEST,
        ),
        (
            "POST",
            "/api/accounts".to_owned(),
            json!({ "name": "Iva", "role": "lead", "password": "kratko" }),
            StatusCode::BAD_REQUEST,
        ),
        (
            "PATCH",
            named("Nitko"),
            json!({ "role": "lead" }),
            StatusCode::NOT_FOUND,
        ),
        // Nobody would be left who may do everything.
        (
            "PATCH",
            named("Līga"),
            json!({ "role": "coder" }),
            StatusCode::CONFLICT,
        ),
        ("DELETE", named("Līga"), json!({}), StatusCode::CONFLICT),
    ] {
        let reply = bench.ask_as(&lead, method, &path, Some(body.clone())).await;
        assert_eq!(
            reply.status, status,
            "{method} {path} {body}: {}",
            reply.body
        );
        let reply = bench.ask_as(&coder, method, &path, Some(body)).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "{method} {path}");
    }
    assert_eq!(known(), before);
    let body = json!({ "name": "Đurđica", "role": "lead", "password": "sasvim druga riječ" });
    let added = bench
        .ask_as(&lead, "POST", "/api/accounts", Some(body))
        .await;
    assert_eq!(added.status, StatusCode::OK, "{}", added.body);
    bench.sign_in("Đurđica", "sasvim druga riječ").await;
    let body = json!({ "password": "kopīga druva upē" });
    let renewed = bench
        .ask_as(&lead, "PATCH", &named("Čedo"), Some(body))
        .await;
    assert_eq!(renewed.status, StatusCode::OK, "{}", renewed.body);
    let over = bench.ask_as(&coder, "GET", "/api/sources", None).await;
    assert_eq!(
        over.status,
        StatusCode::UNAUTHORIZED,
        "the old password is over"
    );
    bench.sign_in("Čedo", "kopīga druva upē").await;
    let closed = bench.ask_as(&lead, "DELETE", &named("Rita"), None).await;
    assert_eq!(closed.status, StatusCode::NO_CONTENT);
    // Now that there is another lead, this one may code.
    let body = json!({ "role": "coder" });
    let changed = bench
        .ask_as(&lead, "PATCH", &named("Līga"), Some(body))
        .await;
    assert_eq!(changed.json(), json!({ "name": "Līga", "role": "coder" }));
    assert_eq!(known(), ["Līga coder", "Čedo coder", "Đurđica lead"]);
    let over = bench.ask_as(&lead, "GET", "/api/accounts", None).await;
    assert_eq!(over.status, StatusCode::FORBIDDEN, "it holds at once");
}
