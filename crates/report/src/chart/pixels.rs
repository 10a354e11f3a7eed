//! The drawing in pixels, for word processors that do not draw SVG.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use crate::template::Drawn;

/// The font whose widths the labels are measured by, so that the picture is the same everywhere.
pub(crate) fn fonts() -> [&'static [u8]; 3] {
    [
        dejavu::sans::regular(),
        dejavu::sans::bold(),
        dejavu::sans::oblique(),
    ]
}

static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut database = Database::new();
    for font in fonts() {
        database.load_font_data(font.to_vec());
    }
    database.set_sans_serif_family("DejaVu Sans");
    Arc::new(database)
});

/// Pixels for each pixel of the drawing.
const SCALE: f32 = 2.0;

impl Drawn {
    /// The picture as PNG; `None` where it is too large to be drawn.
    pub(crate) fn png(&self) -> Option<Vec<u8>> {
        let svg = match self {
            Self::Svg(text) => text,
            Self::Png(bytes) => return Some(bytes.clone()),
        };
        let options = Options {
            fontdb: Arc::clone(&FONTS),
            ..Options::default()
        };
        let tree = Tree::from_str(svg, &options).ok()?;
        let size = tree.size().to_int_size().scale_by(SCALE)?;
        let mut pixels = Pixmap::new(size.width(), size.height())?;
        resvg::render(
            &tree,
            Transform::from_scale(SCALE, SCALE),
            &mut pixels.as_mut(),
        );
        pixels.encode_png().ok()
    }
}
