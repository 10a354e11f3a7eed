//! Who is let in.

use crate::support::{Bench, HOST, request};
use axum::body::Body;
use axum::http::{Method, StatusCode, header};

#[tokio::test]
async fn without_the_secret_nothing_is_told() {
    let bench = Bench::new().await;
    for path in [
        "/",
        "/api/session",
        "/api/sources",
        "/api/events",
        "/api/openapi.json",
        "/assets/x.js",
        "/api/none",
    ] {
        for cookie in [
            "",
            "verbatim-4711=",
            "verbatim-4711=00",
            "verbatim-4712=x",
            "token=1",
        ] {
            let asked = request(Method::GET, path)
                .header(header::HOST, HOST)
                .header(header::COOKIE, cookie);
            let reply = bench
                .send(asked.body(Body::empty()).expect("a request"))
                .await;
            assert_eq!(
                reply.status,
                StatusCode::UNAUTHORIZED,
                "{path} with `{cookie}`"
            );
            assert!(!reply.body.contains("Tržnica"));
        }
    }
    for token in ["", "0", "x%20"] {
        let asked = request(Method::GET, &format!("/?token={token}")).header(header::HOST, HOST);
        let reply = bench
            .send(asked.body(Body::empty()).expect("a request"))
            .await;
        assert_eq!(reply.status, StatusCode::UNAUTHORIZED, "`{token}`");
        assert!(!reply.headers.contains_key(header::SET_COOKIE));
    }
}

#[tokio::test]
async fn the_secret_becomes_a_cookie_that_scripts_and_other_pages_do_not_get() {
    let bench = Bench::new().await;
    let url = bench.workbench.address().url();
    let path = url
        .strip_prefix(&format!("http://{HOST}"))
        .expect("its address");
    let asked = request(Method::GET, path).header(header::HOST, HOST);
    let reply = bench
        .send(asked.body(Body::empty()).expect("a request"))
        .await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    // The secret of the address stays neither in the address nor in the cookie.
    assert_eq!(reply.headers[header::LOCATION], "/");
    let cookie = reply.headers[header::SET_COOKIE].to_str().expect("text");
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let token = path.split('=').next_back().expect("the secret");
    assert!(!cookie.contains(token));
    let own = cookie.split(';').next().expect("the pair");
    let reply = bench.ask_as(own, "GET", "/api/session", None).await;
    assert_eq!(reply.status, StatusCode::OK);
    assert_eq!(reply.json()["project"]["title"], "Tržnica");
}

#[tokio::test]
async fn foreign_pages_and_names_are_refused_even_with_the_cookie() {
    let bench = Bench::new().await;
    let send = |method: Method, host: &'static str, name: &'static str, value: &'static str| {
        let asked = request(method, "/api/undo")
            .header(header::HOST, host)
            .header(header::COOKIE, &bench.cookie)
            .header(header::CONTENT_TYPE, "application/json")
            .header(name, value);
        bench.send(asked.body(Body::from("{}")).expect("a request"))
    };
    for origin in [
        "http://example.org",
        "null",
        "http://127.0.0.1:4712",
        "https://127.0.0.1:4711",
        "http://127.0.0.1:4711.example.org",
    ] {
        let reply = send(Method::POST, HOST, "origin", origin).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "{origin}");
        let reply = send(Method::GET, HOST, "origin", origin).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "GET of {origin}");
    }
    for site in ["cross-site", "same-site"] {
        let reply = send(Method::POST, HOST, "sec-fetch-site", site).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "{site}");
    }
    for host in [
        "example.org:4711",
        "127.0.0.1",
        "127.0.0.1:80",
        "127.0.0.1.nip.io:4711",
    ] {
        let reply = send(Method::POST, host, "accept", "*/*").await;
        assert_eq!(reply.status, StatusCode::MISDIRECTED_REQUEST, "{host}");
    }
    for origin in ["http://127.0.0.1:4711", "http://localhost:4711"] {
        let reply = send(Method::POST, HOST, "origin", origin).await;
        // Let in; whether there is something to undo is another matter.
        let answers = [StatusCode::OK, StatusCode::CONFLICT];
        assert!(answers.contains(&reply.status), "{origin}: {}", reply.body);
    }
}

#[tokio::test]
async fn every_answer_has_a_strict_policy_and_lets_no_other_page_read_it() {
    let bench = Bench::new().await;
    for path in ["/", "/api/session", "/api/none", "/assets/none.js"] {
        for cookie in [bench.cookie.as_str(), ""] {
            let reply = bench.ask_as(cookie, "GET", path, None).await;
            let policy = reply.headers[header::CONTENT_SECURITY_POLICY]
                .to_str()
                .expect("text");
            assert!(
                policy.contains("default-src 'none'") && policy.contains("script-src 'self';"),
                "{policy}"
            );
            assert!(!policy.contains("unsafe"), "{policy}");
            assert_eq!(reply.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
            assert!(
                !reply
                    .headers
                    .contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN),
                "{path}"
            );
            assert!(reply.headers.contains_key(header::CACHE_CONTROL), "{path}");
        }
    }
    let reply = bench.ask("OPTIONS", "/api/undo", None).await;
    assert!(reply.status.is_client_error());
}

#[tokio::test]
async fn malformed_requests_are_refused_and_never_a_fault_of_the_server() {
    let bench = Bench::new().await;
    let source = bench.source().await;
    for (method, path, body) in [
        ("POST", format!("/api/sources/{source}/codings"), "{"),
        ("POST", format!("/api/sources/{source}/codings"), "[]"),
        (
            "POST",
            format!("/api/sources/{source}/codings"),
            r#"{"code":"people","start":-1,"end":3}"#,
        ),
        (
            "POST",
            format!("/api/sources/{source}/codings"),
            r#"{"code":"people","start":0,"end":99999999999}"#,
        ),
        (
            "POST",
            format!("/api/sources/{source}/codings"),
            r#"{"code":"people","start":9,"end":9}"#,
        ),
        (
            "POST",
            format!("/api/sources/{source}/codings"),
            r#"{"code":"\u0000","start":0,"end":9}"#,
        ),
        ("GET", "/api/sources/%2e%2e%2f/turns".to_owned(), ""),
        ("GET", "/api/sources/%ff/turns".to_owned(), ""),
        ("GET", format!("/api/sources/{source}/search?query=%28"), ""),
        ("GET", format!("/api/sources/{source}/search"), ""),
        ("GET", "/api/history?limit=-1".to_owned(), ""),
        ("GET", "/api/codes?language=klingon".to_owned(), ""),
        ("PATCH", "/api/codings/x".to_owned(), "{}"),
        (
            "DELETE",
            "/api/codings/00000000-0000-0000-0000-000000000000".to_owned(),
            "",
        ),
        (
            "POST",
            "/api/codings/judge".to_owned(),
            r#"{"ids":["x"],"status":"accepted"}"#,
        ),
        (
            "POST",
            "/api/codings/judge".to_owned(),
            r#"{"ids":[],"status":"suggested"}"#,
        ),
        (
            "POST",
            "/api/memos".to_owned(),
            r#"{"on":"moon","target":null,"text":"x"}"#,
        ),
        ("PUT", "/api/session".to_owned(), r#"{"coder":"rules"}"#),
        (
            "PUT",
            "/api/project/open".to_owned(),
            r#"{"folder":"relative"}"#,
        ),
        ("GET", "/api/folders?path=relative".to_owned(), ""),
    ] {
        let asked = request(
            Method::from_bytes(method.as_bytes()).expect("a method"),
            &path,
        )
        .header(header::HOST, HOST)
        .header(header::COOKIE, &bench.cookie)
        .header(header::CONTENT_TYPE, "application/json");
        let reply = bench
            .send(asked.body(Body::from(body)).expect("a request"))
            .await;
        assert!(
            reply.status.is_client_error(),
            "{method} {path} {body}: {} {}",
            reply.status,
            reply.body
        );
    }
}
