//! Charts in a document: the drawing, and beside it the same in pixels for word processors that do not draw SVG.

use super::body::Writer;
use super::xml::{paragraph, words};
use super::{PICTURE, id};
use crate::chart::Chart;

/// What is printed on a page holds a picture of at most so many pixels, of which 96 are an inch: A4 with margins of 20 mm, and
/// room for a heading above.
const ROOM: (f64, f64) = (642.0, 900.0);
/// English metric units of a pixel.
const UNITS: f64 = 9525.0;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006";
const SVG: &str = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

/// How far a picture is made smaller so that a page has room for it.
pub(crate) fn scale(chart: &Chart) -> f64 {
    let (width, height) = (f64::from(chart.size.0), f64::from(chart.size.1));
    (ROOM.0 / width).min(ROOM.1 / height).min(1.0)
}

impl Writer<'_> {
    /// A picture in a paragraph of its own.
    pub(super) fn picture(&mut self, chart: &Chart) {
        self.pictures.push(chart.clone());
        let n = self.pictures.len();
        let units = |pixels: u32| (f64::from(pixels) * scale(chart) * UNITS).round() as u64;
        let extent = format!(
            "cx=\"{}\" cy=\"{}\"",
            units(chart.size.0),
            units(chart.size.1)
        );
        let names = format!(
            "id=\"{n}\" name=\"picture{n}\" descr=\"{}\"",
            words(&chart.instead())
        );
        let drawing = format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" \
             xmlns:wp=\"{DRAWING}/wordprocessingDrawing\"><wp:extent {extent}/><wp:docPr {names}/>\
             <a:graphic xmlns:a=\"{DRAWING}/main\"><a:graphicData uri=\"{DRAWING}/picture\">\
             <pic:pic xmlns:pic=\"{DRAWING}/picture\"><pic:nvPicPr><pic:cNvPr {names}/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"{png}\"><a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\">\
             <asvg:svgBlip xmlns:asvg=\"{SVG}\" r:embed=\"{svg}\"/></a:ext></a:extLst></a:blip>\
             <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext {extent}/>\
             </a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
             </wp:inline></w:drawing></w:r>",
            png = relation(n, "png"),
            svg = relation(n, "svg"),
        );
        self.text += &paragraph(&id(PICTURE), &drawing);
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
