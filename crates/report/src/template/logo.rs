//! The logo of a template.

use resvg::usvg::{Options, Tree};

use super::TemplateError;

/// A picture that is no chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Logo {
    /// What stands for it where it is not seen.
    pub instead: String,
    /// Width and height in pixels, as it is printed.
    pub size: (u32, u32),
    pub source: Drawn,
}

/// Of what a picture is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Drawn {
    /// A drawing.
    Svg(String),
    /// Pixels.
    Png(Vec<u8>),
}

/// A logo is printed at most so wide and high, in pixels of which 96 are an inch.
const ROOM: (f64, f64) = (240.0, 72.0);
/// Bytes of a logo, at most: it stands in every report.
const LARGEST: usize = 2 << 20;

impl Logo {
    pub(super) fn read(name: &str, bytes: &[u8], instead: String) -> Result<Self, TemplateError> {
        let wrong = |reason: &str| {
            TemplateError::new(
                name,
                reason,
                "a logo is a picture in PNG or SVG of at most 2 MiB",
            )
        };
        if bytes.len() > LARGEST {
            return Err(wrong("the logo is too large"));
        }
        let (source, size) = match std::str::from_utf8(bytes) {
            Ok(text) if text.contains("<svg") => {
                let tree = Tree::from_str(text, &Options::default())
                    .map_err(|error| wrong(&format!("it cannot be drawn: {error}")))?;
                let size = (
                    f64::from(tree.size().width()),
                    f64::from(tree.size().height()),
                );
                (Drawn::Svg(text.to_owned()), size)
            }
            _ => {
                let size = png_size(bytes).ok_or_else(|| wrong("it is neither PNG nor SVG"))?;
                (Drawn::Png(bytes.to_vec()), size)
            }
        };
        let scale = (ROOM.0 / size.0).min(ROOM.1 / size.1).min(1.0);
        let printed = |length: f64| (length * scale).round().max(1.0) as u32;
        Ok(Self {
            instead,
            size: (printed(size.0), printed(size.1)),
            source,
        })
    }
}

/// Width and height that a PNG states.
fn png_size(bytes: &[u8]) -> Option<(f64, f64)> {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n").then_some(())?;
    let number = |at: usize| {
        let four: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        Some(f64::from(u32::from_be_bytes(four)))
    };
    let size = (number(16)?, number(20)?);
    (size.0 > 0.0 && size.1 > 0.0).then_some(size)
}
