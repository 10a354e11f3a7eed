//! A query with one more filter, or with one fewer: what a click on a count makes of it.

use std::ops::Range;

use crate::field::Field;
use crate::node::Node;
use crate::parser::{Query, parse};

impl Query {
    /// Whether all that the query finds must fulfil this filter, because it stands among what is joined with AND.
    #[must_use]
    pub fn demands(&self, field: Field, value: &str) -> bool {
        self.demanded(field, value).is_some()
    }

    /// The text of the query that is true where this one and the filter are. What was typed stays as it was.
    #[must_use]
    pub fn narrowed(&self, field: Field, value: &str) -> String {
        let filter = Node::Filter(field, value.to_owned());
        let text = self.text().trim();
        match self.root() {
            Node::Or(_) => format!("({text}) {filter}"),
            _ => format!("{text} {filter}"),
        }
    }

    /// The text of the query without this filter; nothing where it is all that the query asks for, `None` where the
    /// query does not demand it.
    #[must_use]
    pub fn widened(&self, field: Field, value: &str) -> Option<String> {
        let at = self.demanded(field, value)?;
        let Node::And(children) = self.root() else {
            return Some(String::new());
        };
        let mut left = children.clone();
        left.remove(at);
        let left = match <[Node; 1]>::try_from(left) {
            Ok([only]) => only,
            Err(several) => Node::And(several),
        };
        // What was typed, with the filter cut out; where that would be read otherwise, the normal form.
        let typed = (self.place_of(&children[at])).map(|place| self.without(place));
        let typed = typed.filter(|text| parse(text).is_ok_and(|query| *query.root() == left));
        Some(typed.unwrap_or_else(|| left.to_string()))
    }

    /// Which of the members of the query the filter is.
    fn demanded(&self, field: Field, value: &str) -> Option<usize> {
        let value = value.to_lowercase();
        let is_it = |node: &Node| matches!(node, Node::Filter(own, its) if *own == field && its.to_lowercase() == value);
        match self.root() {
            Node::And(children) => children.iter().position(is_it),
            root => is_it(root).then_some(0),
        }
    }

    fn place_of(&self, member: &Node) -> Option<Range<usize>> {
        let mut leaves = Vec::new();
        self.root().walk(&mut |node| {
            if matches!(node, Node::Filter(..) | Node::Concept(_)) {
                leaves.push(std::ptr::from_ref(node));
            }
        });
        let n = (leaves.iter()).position(|leaf| *leaf == std::ptr::from_ref(member))?;
        self.place(n)
    }

    /// The text without what stands at `place`, and without the AND that joined it.
    fn without(&self, place: Range<usize>) -> String {
        let before = self.text()[..place.start].trim_end();
        let after = self.text()[place.end..].trim_start();
        let ends =
            |text: &str| text.is_empty() || text.ends_with(|c: char| c.is_whitespace() || c == ')');
        let before = match before.strip_suffix("AND") {
            Some(rest) if ends(rest) => rest.trim_end(),
            _ => before,
        };
        let after = match after.strip_prefix("AND") {
            Some(rest) if before.is_empty() && rest.starts_with(char::is_whitespace) => {
                rest.trim_start()
            }
            _ => after,
        };
        [before, after].join(" ").trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{Field, parse};

    #[test]
    fn a_filter_is_joined_to_all_that_was_typed() {
        let narrowed =
            |query: &str, field, value: &str| parse(query).unwrap().narrowed(field, value);
        assert_eq!(
            narrowed("zadruga", Field::Territory, "Modrinska dolina"),
            "zadruga territory:\"Modrinska dolina\""
        );
        assert_eq!(
            narrowed("škola OR =Škole", Field::Lang, "hr"),
            "(škola OR =Škole) lang:hr"
        );
        assert_eq!(
            narrowed("lauki AND NOT pilsēta", Field::Speaker, "Ana \"Anči\""),
            "lauki AND NOT pilsēta speaker:\"Ana \\\"Anči\\\"\""
        );
    }

    #[test]
    fn what_was_narrowed_is_taken_back_to_what_was_typed() {
        for query in [
            "zadruga",
            "a OR b",
            "  mercato   AND  piazza",
            "(a OR b) c",
            "lex:co-op NOT code:trust",
            "„sociālais uzņēmums“~2",
        ] {
            for (field, value) in [
                (Field::Territory, "Modrinska dolina"),
                (Field::Lang, "lv"),
                (Field::Code, "trust"),
                (Field::Group, "AND"),
            ] {
                let narrow = parse(&parse(query).unwrap().narrowed(field, value)).unwrap();
                assert!(narrow.demands(field, value), "{narrow}");
                let wide = parse(&narrow.widened(field, value).unwrap()).unwrap();
                assert_eq!(wide, parse(query).unwrap(), "{narrow}");
            }
        }
    }

    #[test]
    fn a_filter_goes_with_the_and_that_joined_it() {
        let widened = |query: &str| parse(query).unwrap().widened(Field::Lang, "hr");
        assert_eq!(widened("lang:hr AND zadruga").as_deref(), Some("zadruga"));
        assert_eq!(widened("a AND lang:HR AND b").as_deref(), Some("a AND b"));
        assert_eq!(widened("a lang:hr b").as_deref(), Some("a b"));
        assert_eq!(widened("lang:hr").as_deref(), Some(""));
        // Of two the first goes.
        assert_eq!(widened("lang:hr a lang:hr").as_deref(), Some("a lang:hr"));
        for other in [
            "a",
            "NOT lang:hr",
            "a OR lang:hr",
            "(a OR lang:hr) b",
            "lang:lv",
        ] {
            assert_eq!(widened(other), None, "{other}");
        }
    }
}
