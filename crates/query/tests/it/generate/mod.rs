//! Random queries, and turns that they have a chance with. Used by the tests of the index as well.

use proptest::prelude::*;
use verbatim_language::Language;
use verbatim_query::{Field, Lexicon, Member, Node};

/// Words of the four languages: several forms of few lemmas, with and without diacritics, in upper and lower case, so
/// that random queries and turns meet.
pub const WORDS: &[(Language, &[&str])] = &[
    (
        Language::Croatian,
        &[
            "zadruga",
            "zadruge",
            "zadrugama",
            "Zadruga",
            "škola",
            "škole",
            "skola",
            "skole",
            "društveno",
            "društvenim",
            "drustveno",
            "drustvena",
            "poduzeće",
            "poduzećima",
            "poduzeca",
            "NATO-a",
            "društveno-ekonomski",
            "drustvenoekonomska",
            "ekonomski",
            "grad",
            "come",
            "đak",
            "djak",
            "sˇkola",
            "s\u{30c}kola",
        ],
    ),
    (
        Language::Latvian,
        &[
            "lauku",
            "lauki",
            "attīstība",
            "attīstībai",
            "attistiba",
            "attistibai",
            "sociālais",
            "socialais",
            "sociālā",
            "uzņēmums",
            "uznemums",
            "uzņēmumiem",
            "Rīga",
            "riga",
            "un",
            "ģimene",
            "gimenes",
            "sociāli-ekonomiska",
            "socialiekonomiska",
            "sociāli",
            "ekonomiskā",
        ],
    ),
    (
        Language::Italian,
        &[
            "dell'economia",
            "dell’economia",
            "economia",
            "economie",
            "l'impresa",
            "impresa",
            "imprese",
            "sociale",
            "sociali",
            "perché",
            "perche",
            "come",
            "città",
            "citta",
            "darglielo",
            "socio-economico",
            "socioeconomici",
            "dell'eco-sistema",
            "ecosistema",
            "è",
            "e",
        ],
    ),
    (
        Language::English,
        &[
            "running",
            "ran",
            "runs",
            "run",
            "cooperative",
            "cooperatives",
            "co-op",
            "co-design",
            "codesign",
            "design",
            "don't",
            "people's",
            "people",
            "social",
            "enterprise",
            "enterprises",
            "come",
            "came",
            "Café",
            "cafe",
            "3,5",
            "😀",
        ],
    ),
];

/// The words of a language; those of all languages where it is not one of ours.
fn words_of(language: Option<Language>) -> Vec<&'static str> {
    WORDS
        .iter()
        .filter(|(own, _)| language.is_none_or(|wanted| wanted == *own))
        .flat_map(|(_, words)| words.iter().copied())
        .collect()
}

/// One of the four languages, or none.
pub fn any_language() -> impl Strategy<Value = Option<Language>> {
    prop_oneof![
        8 => proptest::sample::select(Language::ALL.to_vec()).prop_map(Some),
        1 => Just(None),
    ]
}

/// A turn: mostly words of its language, some of others, with punctuation.
pub fn any_turn() -> impl Strategy<Value = (Option<Language>, String)> {
    any_language().prop_flat_map(|language| {
        let word = prop_oneof![
            8 => proptest::sample::select(words_of(language)),
            1 => proptest::sample::select(words_of(None)),
        ];
        let gap =
            proptest::sample::select(vec![" ", " ", " ", ", ", ". ", "\r\n", " – ", "-", "'"]);
        proptest::collection::vec((word, gap), 0..12).prop_map(move |pairs| {
            let text = pairs
                .into_iter()
                .flat_map(|(word, gap)| [word, gap])
                .collect();
            (language, text)
        })
    })
}

/// A lexicon of two concepts, for `lex:`.
pub struct TwoConcepts;

impl Lexicon for TwoConcepts {
    fn terms(&self, concept: &str) -> Option<Vec<(Language, Vec<String>)>> {
        let terms = |language, terms: &[&str]| {
            (
                language,
                terms.iter().map(|term| (*term).to_owned()).collect(),
            )
        };
        match concept {
            "social-enterprise" => Some(vec![
                terms(Language::Croatian, &["društveno poduzeće", "zadrug*"]),
                terms(Language::Latvian, &["sociālais uzņēmums"]),
                terms(Language::Italian, &["impresa sociale", "economia"]),
                terms(Language::English, &["social enterprise", "=co-op"]),
            ]),
            "town" => Some(vec![
                terms(Language::Croatian, &["grad"]),
                terms(Language::Italian, &["città"]),
            ]),
            _ => None,
        }
    }

    fn keys(&self) -> Vec<String> {
        vec!["social-enterprise".to_owned(), "town".to_owned()]
    }
}

/// A query over [`WORDS`] and [`TwoConcepts`], of all forms.
pub fn any_query() -> impl Strategy<Value = Node> {
    let member = (proptest::sample::select(words_of(None)), 0..10u8, 1..5usize).prop_filter_map(
        "a word",
        |(word, kind, length)| {
            let word = word.to_owned();
            if !word.chars().any(char::is_alphanumeric) {
                return None;
            }
            Some(match kind {
                0 => Member::Exact(word),
                1 => Member::Prefix(word.chars().take(length).collect()),
                _ => Member::Word(word),
            })
        },
    );
    let concept = proptest::sample::select(vec!["social-enterprise", "town"]);
    let operand = prop_oneof![
        6 => member.clone().prop_map(Node::Word),
        2 => phrase(member),
        1 => concept.prop_map(|key| Node::Concept(key.to_owned())),
    ]
    .boxed();
    let filter = proptest::sample::select(vec![
        (Field::Lang, "hr"),
        (Field::Lang, "it"),
        (Field::Lang, "other"),
        (Field::Role, "expert"),
        (Field::Speaker, "Ana Marić"),
        (Field::Attribute, "age=60+"),
        (Field::Attribute, "godine ovdje=više od 10"),
        (Field::Code, "trust"),
        (Field::Code, "money"),
        (Field::Coder, "Ana"),
        (Field::Status, "rejected"),
        (Field::Status, "accepted"),
    ])
    .prop_map(|(field, value)| Node::Filter(field, value.to_owned()));
    tree(operand, filter.boxed())
}

/// Any tree that a query can have, with words of all kinds of characters.
pub fn any_node() -> impl Strategy<Value = Node> {
    let text = prop_oneof![
        "[a-zčšžāņàè]{1,6}",
        "(AND|OR|NOT|NEAR|NEAR/5|NEAR5|near/5|NEAR~2|lang:hr|12:30|=a|-b|a\\*b|~3|a~3|lex:x)",
        "(co-design|dell’economia|don't|s\u{30c}kola|e\u{301}\u{323}a|👩‍🌾x|🇭🇷a|a\u{200b}b|\u{feff}a|ﬁne|א‏b)",
        ".{0,4}[a-zé0-9].{0,4}",
        "[\"“”„«»()\\\\ =*:~'’+!-]{0,3}[ž5][\"“”„«»()\\\\ =*:~'’+!-]{0,3}",
    ];
    let member = (text.clone(), 0..4u8).prop_map(|(text, kind)| match kind {
        0 => Member::Exact(text),
        1 => Member::Prefix(text),
        _ => Member::Word(text),
    });
    let operand = prop_oneof![
        4 => member.clone().prop_map(Node::Word),
        2 => phrase(member),
        1 => text.clone().prop_filter_map("a value", |text| {
            let text = text.trim().to_owned();
            (!text.is_empty()).then_some(Node::Concept(text))
        }),
    ]
    .boxed();
    let closed = proptest::sample::select(vec![
        (Field::Lang, "other"),
        (Field::Role, "expert"),
        (Field::Kind, "focus-group"),
        (Field::Status, "rejected"),
    ])
    .prop_map(|(field, value)| Node::Filter(field, value.to_owned()));
    let open = (
        proptest::sample::select(vec![
            Field::Speaker,
            Field::Source,
            Field::Code,
            Field::Coder,
        ]),
        text,
    )
        .prop_filter_map("a value", |(field, text)| {
            let text = text.trim().to_owned();
            (!text.is_empty()).then_some(Node::Filter(field, text))
        });
    let value = "[a-zč≥0-9=\"\\\\() +-]{0,6}[a-zš0-9+][=]{0,1}[a-z\"]{0,2}";
    let attribute = ("[a-zč]{1,4}( [a-z0-9\"()]{1,4})?", value)
        .prop_map(|(key, value)| Node::Filter(Field::Attribute, format!("{key}={}", value.trim())));
    let open = prop_oneof![4 => open, 1 => attribute];
    tree(operand, prop_oneof![closed, open].boxed())
}

fn phrase(member: impl Strategy<Value = Member>) -> impl Strategy<Value = Node> {
    (
        proptest::collection::vec(member, 1..4),
        prop_oneof![3 => Just(0u32), 1 => 1..5u32],
    )
        .prop_map(|(members, slop)| Node::Phrase { members, slop })
}

/// Trees over words, phrases and concepts (which can stand beside NEAR) and filters (which cannot).
fn tree(operand: BoxedStrategy<Node>, filter: BoxedStrategy<Node>) -> impl Strategy<Value = Node> {
    let side = prop_oneof![
        4 => operand.clone(),
        1 => proptest::collection::vec(operand.clone(), 2..4).prop_map(Node::Or),
    ];
    let near = (side.clone(), side, 0..6u32).prop_map(|(left, right, distance)| Node::Near {
        left: Box::new(left),
        right: Box::new(right),
        distance,
    });
    let leaf = prop_oneof![6 => operand, 2 => filter, 2 => near];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 2..4).prop_map(Node::And),
            proptest::collection::vec(inner.clone(), 2..4).prop_map(Node::Or),
            inner.prop_map(|node| Node::Not(Box::new(node))),
        ]
    })
}
