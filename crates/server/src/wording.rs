//! What the program says, in the language of the window.
//!
//! The engine records sentences and builds refusals in English. On the way out each is held against the English messages in
//! `messages/`, and said as the message of the same name in the language that was asked for. What no message fits is
//! shown in English: nothing that was said is lost.

mod catalogue;
mod pattern;
mod quoted;
#[cfg(test)]
mod source_tests;

use axum::extract::Request;
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use verbatim_engine::ReportLanguage;
use verbatim_model::term::Term;

use crate::problem::Problem;
use catalogue::{CATALOGUE, Listener};
use quoted::quoted;

pub(crate) use catalogue::CodeNames;

/// A language that the program's own words are in.
pub(crate) type Language = ReportLanguage;

/// The language that a window asks for in `accept-language`; English where it names none that the program speaks.
pub(crate) fn asked(headers: &HeaderMap) -> Language {
    let wanted = (headers.get(header::ACCEPT_LANGUAGE)).and_then(|value| value.to_str().ok());
    wanted
        .into_iter()
        .flat_map(|wanted| wanted.split(','))
        .find_map(named)
        .unwrap_or_default()
}

/// The language with a tag such as `hr` or `hr-HR;q=0.9`.
fn named(tag: &str) -> Option<Language> {
    let primary = tag.trim().split(['-', ';']).next()?;
    Language::parse(&primary.to_ascii_lowercase()).ok()
}

/// A sentence of the program in `language`, with its quotation marks. One of several lines is said line by line.
pub(crate) fn said(language: Language, english: &str) -> String {
    said_of(&CodeNames::new(), language, english)
}

/// The same where codes are called by their names in that language.
pub(crate) fn said_of(names: &CodeNames, language: Language, english: &str) -> String {
    quoted(
        language,
        &CATALOGUE.said_to(Listener { language, names }, english),
    )
}

/// What is wrong, and the next step, in `language`. Steps on the command line help nobody in a browser.
fn told(language: Language, problem: &Problem) -> Problem {
    let names = &problem.codes;
    let step = |hint: &str| CATALOGUE.step(Listener { language, names }, hint);
    Problem {
        message: said_of(names, language, &problem.message),
        hint: (problem.hint.as_deref().and_then(step)).map(|hint| quoted(language, &hint)),
        ..problem.clone()
    }
}

/// Says what is wrong in the language of the window that asked.
pub(crate) async fn translate(request: Request, next: Next) -> Response {
    let language = asked(request.headers());
    let mut response = next.run(request).await;
    let Some(problem) = response.extensions_mut().remove::<Problem>() else {
        return response;
    };
    // All else of the answer stays, such as what a browser may do with it.
    *response.body_mut() = told(language, &problem).into_response().into_body();
    response.headers_mut().remove(header::CONTENT_LENGTH);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_says_its_language_in_many_ways() {
        for (wanted, language) in [
            ("hr", Language::Croatian),
            ("lv-LV,lv;q=0.9,en;q=0.8", Language::Latvian),
            ("IT", Language::Italian),
            ("de-DE, it;q=0.5", Language::Italian),
            ("de", Language::English),
            ("", Language::English),
            ("hrvatski", Language::English),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, wanted.parse().expect(wanted));
            assert_eq!(asked(&headers), language, "{wanted}");
        }
        assert_eq!(asked(&HeaderMap::new()), Language::English);
    }
}
