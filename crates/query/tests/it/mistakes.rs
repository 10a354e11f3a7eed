//! What is said about what cannot be understood.

use verbatim_query::{MAX_DISTANCE, parse};

/// Each row: what was typed, the part that the caret shows, the message, the hint.
#[test]
fn mistakes_are_shown_and_corrected() {
    let long = format!("a NEAR/{} b", MAX_DISTANCE + 1);
    for (typed, place, message, hint) in [
        (
            "",
            "",
            "the query is empty",
            "write at least one word, phrase or filter",
        ),
        (
            "   ",
            "   ",
            "the query is empty",
            "write at least one word, phrase or filter",
        ),
        (
            "a NEAR/x b",
            "NEAR/x",
            "expected a number after `NEAR/`",
            "for example `NEAR/5`",
        ),
        (
            "a NEAR/ b",
            "NEAR/",
            "expected a number after `NEAR/`",
            "for example `NEAR/5`",
        ),
        (
            "a NEAR/-1 b",
            "NEAR/-1",
            "expected a number after `NEAR/`",
            "for example `NEAR/5`",
        ),
        (
            "a NEAR b",
            "NEAR",
            "expected a number after `NEAR`",
            "write `NEAR/5`, or `\\NEAR` for the word itself",
        ),
        (
            long.as_str(),
            "NEAR/1001",
            "`1001` words are too many",
            "the most is 1000",
        ),
        (
            "\"a\"~99999999999",
            "\"a\"~99999999999",
            "`99999999999` words are too many",
            "the most is 1000",
        ),
        (
            "\"a b\"~",
            "\"a b\"~",
            "expected a number after `~`",
            "for example `~5`",
        ),
        (
            "škola langg:hr",
            "langg:",
            "unknown filter `langg:`",
            "did you mean `lang:`?",
        ),
        (
            "LANG:hr",
            "LANG:",
            "unknown filter `LANG:`",
            "did you mean `lang:`?",
        ),
        (
            "lexx:a",
            "lexx:",
            "unknown filter `lexx:`",
            "did you mean `lex:`?",
        ),
        (
            "http://x",
            "http:",
            "unknown filter `http:`",
            "to search for the text itself, write `http\\:`",
        ),
        (
            "lang:de",
            "lang:de",
            "unknown value `de` of `lang:`",
            "expected one of hr, lv, it, en, other",
        ),
        (
            "status:acepted",
            "status:acepted",
            "unknown value `acepted` of `status:`",
            "did you mean `accepted`? Expected one of suggested, accepted, rejected",
        ),
        (
            "lang: hr",
            "lang:",
            "expected a value after `lang:`",
            "without a space between, as in `lang:hr`",
        ),
        (
            "speaker:\"\"",
            "speaker:\"\"",
            "expected a value after `speaker:`",
            "without a space between, as in `speaker:\"name of several words\"`",
        ),
        (
            "a \"b c",
            "\"b c",
            "the quotation mark is never closed",
            "close it with `\"`, or type `\\\"` for the mark itself",
        ),
        (
            "speaker:\"Ana",
            "\"Ana",
            "the quotation mark is never closed",
            "close it with `\"`, or type `\\\"` for the mark itself",
        ),
        (
            "a \"\" b",
            "\"\"",
            "the phrase is empty",
            "write words between the quotation marks",
        ),
        (
            "\" … \"",
            "\" … \"",
            "the phrase is empty",
            "write words between the quotation marks",
        ),
        (
            "(a OR b",
            "(",
            "`(` is never closed",
            "add `)`, or write `\\(` for the mark itself",
        ),
        (
            "a) b",
            ")",
            "`)` closes nothing",
            "remove it, or write `\\)` for the mark itself",
        ),
        (
            "a ()",
            "()",
            "nothing stands between the parentheses",
            "remove them, or write `\\(` for the mark itself",
        ),
        (
            "a AND",
            "",
            "expected a word, phrase or filter after `AND`",
            "write `\\AND` to search for the word itself",
        ),
        (
            "a OR OR b",
            "OR",
            "expected a word, phrase or filter after `OR`",
            "write `\\OR` to search for the word itself",
        ),
        (
            "(AND a)",
            "AND",
            "expected a word, phrase or filter before `AND`",
            "write `\\AND` to search for the word itself",
        ),
        (
            "OR a",
            "OR",
            "expected a word, phrase or filter before `OR`",
            "write `\\OR` to search for the word itself",
        ),
        (
            "NOT",
            "",
            "expected a word, phrase or filter after `NOT`",
            "write `\\NOT` to search for the word itself",
        ),
        (
            "a NEAR/2 b NEAR/2 c",
            "NEAR/2",
            "`NEAR/` takes two operands",
            "write `a NEAR/5 b AND b NEAR/5 c`, or a phrase with `~n` for several words in order",
        ),
        (
            "(a b) NEAR/2 c",
            "(a b)",
            "`NEAR/` stands between words, phrases and `lex:` only",
            "several words that may stand there are joined with OR in parentheses: `(a OR b) NEAR/5 c`",
        ),
        (
            "a NEAR/2 lang:hr",
            "lang:hr",
            "`NEAR/` stands between words, phrases and `lex:` only",
            "several words that may stand there are joined with OR in parentheses: `(a OR b) NEAR/5 c`",
        ),
        (
            "za*druga",
            "za*druga",
            "`*` can stand only at the end of a word",
            "write `\\*` for the star itself",
        ),
        (
            "=zadrug*",
            "=zadrug*",
            "`=` and `*` cannot stand at one word",
            "`=` asks for one spelling, `*` for every ending; write `\\*` for the star itself",
        ),
        (
            "=\"a b\"",
            "=",
            "`=` cannot stand before a phrase",
            "write it before each word: `\"=a =b\"`",
        ),
        (
            "a *",
            "*",
            "`*` holds no word to search for",
            "`*` follows the beginning of a word, as in `zadrug*`",
        ),
        (
            "a && b",
            "&&",
            "`&&` holds no word to search for",
            "write `AND`",
        ),
        (
            "a | b",
            "|",
            "`|` holds no word to search for",
            "write `OR`",
        ),
        (
            "a -b",
            "-b",
            "`-` has no meaning before a word",
            "write `NOT b` to exclude, or `\\-b` for the text itself",
        ),
        (
            "+a",
            "+a",
            "`+` has no meaning before a word",
            "words side by side must all be there already",
        ),
        (
            "\"a b\" ~3",
            "~3",
            "`~` has no meaning before a word",
            "`~n` follows the closing quotation mark of a phrase directly",
        ),
        (
            "škola NEAR5 vrtić",
            "NEAR5",
            "`NEAR5` is not written like that",
            "write `NEAR/5`, or `\\NEAR5` for the text itself",
        ),
        (
            "scuola NEAR~3 asilo",
            "NEAR~3",
            "`NEAR~3` is not written like that",
            "write `NEAR/3`, or `\\NEAR~3` for the text itself",
        ),
        (
            "skola NEAR:4 dārzs",
            "NEAR:4",
            "`NEAR:4` is not written like that",
            "write `NEAR/4`, or `\\NEAR:4` for the text itself",
        ),
        (
            "school near/5 nursery",
            "near/5",
            "`near/5` is not written like that",
            "write `NEAR/5`, or `\\near/5` for the text itself",
        ),
        (
            "NEAR/5",
            "NEAR/5",
            "expected a word, phrase or filter before `NEAR/5`",
            "write `\\NEAR/5` to search for the word itself",
        ),
        (
            "a NEAR/5",
            "",
            "expected a word, phrase or filter after `NEAR/5`",
            "write `\\NEAR/5` to search for the word itself",
        ),
        (
            "AND",
            "AND",
            "expected a word, phrase or filter before `AND`",
            "write `\\AND` to search for the word itself",
        ),
        (
            "a NOT AND b",
            "AND",
            "expected a word, phrase or filter after `NOT`",
            "write `\\NOT` to search for the word itself",
        ),
        (
            "zadruga~2",
            "zadruga~2",
            "`~` follows a phrase, not a word",
            "write `\"two words\"~2` for words between, `zadruga*` for every ending, or `\\~` for the mark itself",
        ),
        (
            "\"a b\"~x",
            "\"a b\"~x",
            "expected a number after `~`",
            "for example `~5`",
        ),
        (
            "= Zadruga",
            "=",
            "`=` holds no word to search for",
            "`=` stands directly before a word, as in `=Zadruga`",
        ),
        (
            "lang:rh",
            "lang:rh",
            "unknown value `rh` of `lang:`",
            "did you mean `hr`? Expected one of hr, lv, it, en, other",
        ),
        (
            "lang:latviešu",
            "lang:latviešu",
            "unknown value `latviešu` of `lang:`",
            "did you mean `lv`? Expected one of hr, lv, it, en, other",
        ),
        (
            "lang:English",
            "lang:English",
            "unknown value `English` of `lang:`",
            "did you mean `en`? Expected one of hr, lv, it, en, other",
        ),
        (
            "lang:hr,it",
            "lang:hr,it",
            "unknown value `hr,it` of `lang:`",
            "one filter takes one value; write `(lang:hr OR lang:lv)` for one of several",
        ),
        (
            "lang:",
            "lang:",
            "expected a value after `lang:`",
            "without a space between, as in `lang:hr`",
        ),
        (
            "attr:age",
            "attr:age",
            "expected an attribute and its value after `attr:`",
            "write `attr:KEY=VALUE`, as in `attr:age=60+` or `attr:\"years here=12\"`",
        ),
        (
            "attr:=60 x",
            "attr:=60",
            "expected an attribute and its value after `attr:`",
            "write `attr:KEY=VALUE`, as in `attr:age=60+` or `attr:\"years here=12\"`",
        ),
        (
            "lex:",
            "lex:",
            "expected a value after `lex:`",
            "without a space between, as in `lex:\"name of several words\"`",
        ),
        (
            "role:moderater",
            "role:moderater",
            "unknown value `moderater` of `role:`",
            "did you mean `moderator`? Expected one of moderator, expert, participant, observer",
        ),
        (
            "kind:focusgroup",
            "kind:focusgroup",
            "unknown value `focusgroup` of `kind:`",
            "did you mean `focus-group`? Expected one of interview, focus-group, workshop, document, unknown",
        ),
        (
            "language:hr",
            "language:",
            "unknown filter `language:`",
            "did you mean `lang:`?",
        ),
        (
            "terr:Lika",
            "terr:",
            "unknown filter `terr:`",
            "did you mean `territory:`?",
        ),
        (
            "lexicon:zadruga",
            "lexicon:",
            "unknown filter `lexicon:`",
            "did you mean `lex:`?",
        ),
        (
            "a „b c",
            "„b c",
            "the quotation mark is never closed",
            "close it with `\"`, or type `\\\"` for the mark itself",
        ),
        (
            "((a OR b) c",
            "(",
            "`(` is never closed",
            "add `)`, or write `\\(` for the mark itself",
        ),
        (
            "a \\",
            "\\",
            "nothing follows the backslash",
            "type `\\\\` for a backslash itself",
        ),
    ] {
        let error = parse(typed).expect_err(typed);
        assert_eq!(error.message, message, "{typed}");
        assert_eq!(error.hint.as_deref(), Some(hint), "{typed}");
        assert_eq!(&typed[error.span.clone()], place, "{typed}");
        let before = typed[..error.span.start].chars().count();
        assert_eq!(error.column(typed), before + 1, "{typed}");
        let caret = error.caret(typed);
        let (_, carets) = caret.split_once('\n').expect("two lines");
        assert_eq!(carets.find('^'), Some(before), "{typed}");
    }
}

#[test]
fn a_caret_points_at_the_mistake() {
    let query = "škola langg:hr";
    let error = parse(query).expect_err("unknown filter");
    assert_eq!(error.caret(query), "škola langg:hr\n      ^^^^^^");
}
