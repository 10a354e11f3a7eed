//! Letters with their places.

use pdf_extract::{MediaBox, OutputDev, OutputError, Transform};

/// A letter, or several that one sign stands for.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Glyph {
    /// Points from the left edge, and from the bottom of the page.
    pub(super) x: f64,
    pub(super) y: f64,
    /// Where the next letter is expected.
    pub(super) end: f64,
    /// Height of the letters in points.
    pub(super) size: f64,
    pub(super) text: String,
}

/// The letters of a page in the order of the file.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Edges of the page.
    pub(super) bottom: f64,
    pub(super) top: f64,
    left: f64,
    right: f64,
    pub(super) glyphs: Vec<Glyph>,
}

/// The pages of a document.
#[derive(Debug, Default)]
pub(super) struct Glyphs {
    pub(super) pages: Vec<Sheet>,
    count: usize,
}

/// Letters of a document, at most: some 10,000 pages.
const MOST: usize = 30_000_000;

impl OutputDev for Glyphs {
    fn begin_page(
        &mut self,
        _: u32,
        page: &MediaBox,
        _: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        self.pages.push(Sheet {
            bottom: page.lly.min(page.ury),
            top: page.lly.max(page.ury),
            left: page.llx.min(page.urx),
            right: page.llx.max(page.urx),
            glyphs: Vec::new(),
        });
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _: f64,
        font_size: f64,
        text: &str,
    ) -> Result<(), OutputError> {
        self.count += 1;
        if self.count > MOST {
            return Err(OutputError::IoError(std::io::Error::other(
                "too many letters",
            )));
        }
        let size = (place.m11 * place.m22 - place.m12 * place.m21).abs().sqrt() * font_size.abs();
        // Text that is turned, such as a stamp at the edge, does not stand in lines.
        let level = place.m12.abs() <= place.m11.abs() * 0.2;
        let (x, y) = (place.m31, place.m32);
        let shown = !text.chars().all(char::is_control);
        let finite = [x, y, size, width].iter().all(|number| number.is_finite());
        let Some(page) = self.pages.last_mut() else {
            return Ok(());
        };
        // Some programs draw a line again behind the end of the page, where nobody sees it.
        let seen = (page.bottom..=page.top).contains(&y) && (page.left..=page.right).contains(&x);
        if level && shown && finite && seen {
            page.glyphs.push(Glyph {
                x,
                y,
                end: x + width * size,
                size,
                text: text.to_owned(),
            });
        }
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
