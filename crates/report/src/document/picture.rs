//! Charts in a document: the drawing, and beside it the same in pixels for word processors that do not draw SVG.

use super::body::Writer;
use super::xml::{paragraph, words};
use super::{PICTURE, id};
use crate::chart::Chart;
use crate::template::{Drawn, Logo};

/// What is printed on a page holds a picture of at most so many pixels, of which 96 are an inch: A4 with margins of 20 mm, and
/// room for a heading above.
const ROOM: (f64, f64) = (642.0, 900.0);
/// English metric units of a pixel.
const UNITS: f64 = 9525.0;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006";
const SVG: &str = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

/// A picture on a page.
#[derive(Debug, Clone)]
pub(crate) struct Picture {
    /// What stands for it where it is not seen.
    pub instead: String,
    /// Width and height as printed, in pixels.
    pub size: (f64, f64),
    pub source: Drawn,
    /// What it is called, where it cannot be drawn.
    pub title: String,
}

impl From<&Chart> for Picture {
    fn from(chart: &Chart) -> Self {
        let (width, height) = (f64::from(chart.size.0), f64::from(chart.size.1));
        // So far it is made smaller that a page has room for it.
        let scale = (ROOM.0 / width).min(ROOM.1 / height).min(1.0);
        Self {
            instead: chart.instead(),
            size: (width * scale, height * scale),
            source: Drawn::Svg(chart.svg.clone()),
            title: chart.title.clone(),
        }
    }
}

impl From<&Logo> for Picture {
    fn from(logo: &Logo) -> Self {
        Self {
            instead: logo.instead.clone(),
            size: (f64::from(logo.size.0), f64::from(logo.size.1)),
            source: logo.source.clone(),
            title: logo.instead.clone(),
        }
    }
}

impl Writer<'_> {
    /// A picture in a paragraph of its own.
    pub(super) fn picture(&mut self, picture: Picture) {
        let drawing = self.drawing(picture);
        self.text += &paragraph(&id(PICTURE), &drawing);
    }

    /// The same as a run.
    pub(super) fn drawing(&mut self, picture: Picture) -> String {
        let n = self.pictures.len() + 1;
        let units = |pixels: f64| (pixels * UNITS).round() as u64;
        let extent = format!(
            "cx=\"{}\" cy=\"{}\"",
            units(picture.size.0),
            units(picture.size.1)
        );
        // Pixels alone, where there is no drawing.
        let svg = match &picture.source {
            Drawn::Svg(_) => format!(
                "<a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\"><asvg:svgBlip \
                 xmlns:asvg=\"{SVG}\" r:embed=\"{}\"/></a:ext></a:extLst>",
                relation(n, "svg")
            ),
            Drawn::Png(_) => String::new(),
        };
        let names = format!(
            "id=\"{n}\" name=\"picture{n}\" descr=\"{}\"",
            words(&picture.instead)
        );
        let drawing = format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" \
             xmlns:wp=\"{DRAWING}/wordprocessingDrawing\"><wp:extent {extent}/><wp:docPr {names}/>\
             <a:graphic xmlns:a=\"{DRAWING}/main\"><a:graphicData uri=\"{DRAWING}/picture\">\
             <pic:pic xmlns:pic=\"{DRAWING}/picture\"><pic:nvPicPr><pic:cNvPr {names}/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"{png}\">{svg}</a:blip>\
             <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext {extent}/>\
             </a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
             </wp:inline></w:drawing></w:r>",
            png = relation(n, "png"),
        );
        self.pictures.push(picture);
        drawing
    }
}

/// By what the text refers to the file of a picture.
pub(super) fn relation(n: usize, ending: &str) -> String {
    format!("{ending}{n}")
}

/// The file of a picture.
pub(super) fn file(n: usize, ending: &str) -> String {
    format!("media/picture{n}.{ending}")
}
