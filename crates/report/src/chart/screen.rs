//! Charts on a screen that may be dark.
//!
//! A file is white paper wherever it goes. On a page that follows light and dark, each colour gets a counterpart, so that all
//! that is read on the paper is read in the dark as well.

use super::heat_map::{DARK, share_of};

/// The colours of charts besides those of heat, with their counterparts.
const PAIRS: [(&str, &str); 11] = [
    (super::picture::INK, "#e8e9eb"),
    (super::picture::GREY, "#a9b0ba"),
    (super::picture::RULE, "#434954"),
    ("#ffffff", "#1e2126"),
    ("#f7f7f7", "#262a31"),
    ("#084594", "#8bbdf0"),
    ("#c6dbef", "#2b4766"),
    ("#6b8fb8", "#7ba3d1"),
    ("#a6a6a6", "#767e8a"),
    ("#2171b5", "#5d9fdc"),
    ("#7a9cc6", "#557fb0"),
];

/// The same picture for a page that follows light and dark: each colour is both.
#[must_use]
pub fn on_screen(svg: &str) -> String {
    let mut page = String::with_capacity(svg.len() * 5 / 4);
    for tag in svg.split_inclusive('>') {
        let is_word = tag.trim_start().starts_with("<text");
        let mut rest = tag;
        while let Some((before, name, colour, behind)) = first_colour(rest) {
            page.push_str(before);
            let night = counterpart(colour, is_word);
            page.push_str(&format!("{name}\"light-dark({colour}, {night})\""));
            rest = behind;
        }
        page.push_str(rest);
    }
    page
}

/// The first colour that is an attribute: what stands before it, its name with `=`, the colour, and what stands behind.
fn first_colour(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (at, name) = ["fill=", "stroke="]
        .into_iter()
        .filter_map(|name| Some((text.find(&format!(" {name}\"#"))? + 1, name)))
        .min()?;
    let behind = &text[at + name.len() + 1..];
    let (colour, behind) = behind.split_once('"')?;
    Some((&text[..at], name, colour, behind))
}

/// What a colour is in the dark; words on a ground of their own turn with it.
fn counterpart(colour: &str, is_word: bool) -> String {
    match (colour, is_word) {
        ("#ffffff", true) => "#000000".to_owned(),
        ("#000000", true) => "#ffffff".to_owned(),
        _ => (PAIRS.iter())
            .find(|(day, _)| *day == colour)
            .map_or_else(|| heat(colour), |(_, night)| (*night).to_owned()),
    }
}

/// The heat of a cell in the dark: from nearly the ground to a light blue. At the share from which on the ink turns, both inks
/// can be read.
fn heat(colour: &str) -> String {
    let share = share_of(colour).unwrap_or(0.0);
    let (from, turn, to) = (
        [34.0, 53.0, 74.0],
        [78.0, 121.0, 169.0],
        [152.0, 199.0, 244.0],
    );
    let mix = |at: usize| {
        let [low, high, part]: [f64; 3] = if share <= DARK {
            [from[at], turn[at], share / DARK]
        } else {
            [turn[at], to[at], (share - DARK) / (1.0 - DARK)]
        };
        (low + (high - low) * part).round() as u8
    };
    format!("#{:02x}{:02x}{:02x}", mix(0), mix(1), mix(2))
}

#[cfg(test)]
mod tests {
    use super::super::heat_map::{contrast, shade};
    use super::*;

    #[test]
    fn what_is_read_on_paper_is_read_in_the_dark() {
        let ground = counterpart("#ffffff", false);
        for (day, night) in PAIRS {
            // Words, and what is seen beside them: WCAG 2 asks for 4.5 and 3.
            let is_word = [super::super::picture::INK, super::super::picture::GREY].contains(&day);
            let is_mark = contrast(day, "#ffffff") >= 3.0;
            let asked = if is_word { 4.5 } else { 3.0 };
            if is_word || is_mark {
                assert!(contrast(night, &ground) >= asked, "{day} {night}");
            }
        }
        // Words over the lighter ground of quadrants.
        assert!(contrast("#a9b0ba", "#262a31") >= 4.5);
        for step in 0..=1000 {
            let (fill, ink) = shade(f64::from(step) / 1000.0);
            let (fill, ink) = (counterpart(&fill, false), counterpart(ink, true));
            assert!(
                contrast(&fill, &ink) >= 4.5,
                "{step}: {ink} on {fill}: {}",
                contrast(&fill, &ink)
            );
        }
    }

    #[test]
    fn colours_of_a_picture_are_both_and_words_stay() {
        assert_eq!(
            on_screen(
                "<rect fill=\"#ffffff\"/><line stroke=\"#d9d9d9\" x=\"1\"/>\n<text fill=\"#ffffff\">fill=&quot;#ffffff</text>"
            ),
            "<rect fill=\"light-dark(#ffffff, #1e2126)\"/><line stroke=\"light-dark(#d9d9d9, #434954)\" x=\"1\"/>\n\
             <text fill=\"light-dark(#ffffff, #000000)\">fill=&quot;#ffffff</text>"
        );
    }
}
