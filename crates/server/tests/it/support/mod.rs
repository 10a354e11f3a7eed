//! A workbench without a network: requests go to its router as a browser would send them.

use std::path::{Path, PathBuf};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use serde_json::{Value, json};
use tempfile::TempDir;
use tower::ServiceExt;
use verbatim_engine::{ImportOptions, NewProject, Project, SystemEnvironment};
use verbatim_server::{Accounts, Address, Workbench, router};

/// The text of the sample source: emoji, a combining mark, four languages.
pub const TEXT: &str = "Ana: Zadruga je 👩\u{200d}🌾 naša. Žena na šalteru rekla je: „Ne može.“\n\nBruno: Društveno poduzeće treba \
                        tržnicu 🥂 i škole.\n\nAna: Ģirts zina, perché no? We pay for it.\n";

/// Host of the workbench in tests.
pub const HOST: &str = "127.0.0.1:4711";

/// A workbench with one project, and a browser that was let in.
pub struct Bench {
    pub folder: TempDir,
    pub workbench: Workbench,
    pub cookie: String,
    router: Router,
}

/// What came back.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

impl Bench {
    /// With the sample source, coder Ana, and a codebook of two codes.
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let study = folder.path().join("study");
        make_study(&study);
        let bench = Self::at(folder).await;
        bench.workbench.open(&study).expect("the project opens");
        bench
    }

    /// Without a project.
    pub async fn empty() -> Self {
        Self::at(tempfile::tempdir().expect("a folder")).await
    }

    /// With the sample source, for those with an account alone.
    pub async fn with_accounts(accounts: Accounts) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let study = folder.path().join("study");
        make_study(&study);
        let workbench = workbench(&folder).with_accounts(accounts);
        workbench.open(&study).expect("the project opens");
        let router = router(&workbench);
        Self {
            folder,
            workbench,
            cookie: String::new(),
            router,
        }
    }

    /// Signs somebody in and returns the cookie.
    pub async fn sign_in(&self, name: &str, password: &str) -> String {
        let body = json!({ "name": name, "password": password });
        let reply = self.ask_as("", "POST", "/api/sign-in", Some(body)).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
        let cookie = reply.headers[header::SET_COOKIE].to_str().expect("text");
        cookie.split(';').next().expect("the pair").to_owned()
    }

    async fn at(folder: TempDir) -> Self {
        let workbench = workbench(&folder);
        let router = router(&workbench);
        let mut bench = Self {
            folder,
            workbench,
            cookie: String::new(),
            router,
        };
        bench.cookie = bench.let_in().await;
        bench
    }

    pub fn study(&self) -> PathBuf {
        self.folder.path().join("study")
    }

    /// Lets another browser in and returns its cookie.
    pub async fn let_in(&self) -> String {
        let url = self.workbench.address().url();
        let path = url
            .strip_prefix(&format!("http://{HOST}"))
            .expect("its address");
        let request = request(Method::GET, path).header(header::HOST, HOST);
        let reply = self
            .send(request.body(Body::empty()).expect("a request"))
            .await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER);
        let cookie = reply.headers[header::SET_COOKIE].to_str().expect("text");
        cookie.split(';').next().expect("the pair").to_owned()
    }

    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> Reply {
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("the body");
        Reply {
            status: parts.status,
            headers: parts.headers,
            // Sheets and documents are no text.
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    /// The answer with its body still to come.
    pub async fn stream(&self, path: &str, last: Option<&str>) -> axum::response::Response {
        let mut asked = request(Method::GET, path)
            .header(header::HOST, HOST)
            .header(header::COOKIE, &self.cookie);
        if let Some(last) = last {
            asked = asked.header("last-event-id", last);
        }
        let request = asked.body(Body::empty()).expect("a request");
        self.router
            .clone()
            .oneshot(request)
            .await
            .expect("an answer")
    }

    /// Asks as the browser that was let in first.
    pub async fn ask(&self, method: &str, path: &str, body: Option<Value>) -> Reply {
        self.ask_as(&self.cookie, method, path, body).await
    }

    pub async fn ask_as(
        &self,
        cookie: &str,
        method: &str,
        path: &str,
        body: Option<Value>,
    ) -> Reply {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let asked = request(method, path)
            .header(header::HOST, HOST)
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/json");
        let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
        self.send(asked.body(body).expect("a request")).await
    }

    /// Asks, expects success, and returns the JSON.
    pub async fn get(&self, path: &str) -> Value {
        let reply = self.ask("GET", path, None).await;
        assert_eq!(reply.status, StatusCode::OK, "{path}: {}", reply.body);
        reply.json()
    }

    /// Id of the sample source.
    pub async fn source(&self) -> String {
        let sources = self.get("/api/sources").await;
        sources[0]["id"].as_str().expect("an id").to_owned()
    }
}

fn workbench(folder: &TempDir) -> Workbench {
    let address = Address::new(HOST.parse().expect("an address")).expect("randomness");
    Workbench::new(address, None, folder.path().join("home"))
}

pub fn request(method: Method, path: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(path)
}

fn make_study(folder: &Path) {
    let new = NewProject {
        title: "Tržnica".to_owned(),
        languages: Vec::new(),
        coder: "Ana".to_owned(),
    };
    let mut project =
        Project::create(folder, &new, Box::new(SystemEnvironment)).expect("a project");
    let file = folder.join("razgovor.txt");
    std::fs::write(&file, TEXT).expect("a file");
    let outcome = project
        .import(
            &[file],
            &ImportOptions::default(),
            None,
            &mut |_, _| {},
            &mut |_| {},
        )
        .expect("the import");
    assert_eq!(outcome.refused, 0);
    let codebook = r#"
[codebook]
key = "market"
version = "1"
languages = ["hr", "en"]
title.en = "Market"

[[code]]
key = "people"
kind = "theme"
name.hr = "Ljudi"
name.en = "People"

[[code]]
key = "money"
kind = "code"
name.en = "Money"
"#;
    project
        .import_codebook("market.toml", codebook)
        .expect("the codebook");
}
