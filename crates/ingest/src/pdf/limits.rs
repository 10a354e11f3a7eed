//! What a PDF may cost. The library unpacks everything at once and follows every reference, so this looks first.

use std::io::Read;

use flate2::read::ZlibDecoder;
use pdf_extract::content::Content;
use pdf_extract::{Dictionary, Document, Object, Stream};

use super::damaged;
use crate::format::Declined;

/// Bytes that all streams of a file may unpack to, at most.
const LARGEST: u64 = 512 << 20;
/// Above this size, in bytes, a file may not unpack to more than [`DENSEST`] times its own.
const SUSPICIOUS: u64 = 64 << 20;
const DENSEST: u64 = 200;
/// Forms within forms, and uses of forms on a page.
const DEEPEST: usize = 24;
const USES: usize = 20_000;
/// Parents of a page above one another: programs make trees of a few levels.
const OLDEST: usize = 256;

/// Unpacks every stream and keeps nothing.
///
/// # Errors
/// [`Declined::Refused`] where they are too large, or are packed twice, so that their size cannot be told.
pub(super) fn check_streams(bytes: &[u8]) -> Result<(), Declined> {
    let limit = LARGEST.min(SUSPICIOUS.max((bytes.len() as u64).saturating_mul(DENSEST)));
    let mut left = limit;
    let mut at = 0;
    while let Some(found) = find(&bytes[at..], b"stream") {
        let begins = at + found + b"stream".len();
        at = begins;
        let data = &bytes[begins..];
        let data = data
            .strip_prefix(b"\r\n")
            .or_else(|| data.strip_prefix(b"\n"))
            .unwrap_or(data);
        // Streams of the other kinds do not begin so; damaged ones end where they are damaged.
        if data.first().is_none_or(|first| first & 0x0f != 8) {
            continue;
        }
        let mut unpacked = ZlibDecoder::new(data).take(left + 1);
        let mut buffer = [0; 16 * 1024];
        while let Ok(count @ 1..) = unpacked.read(&mut buffer) {
            left = left
                .checked_sub(count as u64)
                .ok_or_else(|| too_large(limit))?;
        }
    }
    let mut names = bytes;
    while let Some(found) = find(names, b"/FlateDecode") {
        names = &names[found + b"/FlateDecode".len()..];
        if names.trim_ascii_start().starts_with(b"/Fl") {
            return Err(Declined::Refused(
                "the PDF is packed twice, which hides its size; print it to PDF again".to_owned(),
            ));
        }
    }
    Ok(())
}

fn too_large(limit: u64) -> Declined {
    Declined::Refused(format!(
        "the PDF unpacks to more than {} MB, which no transcript does; it was not read",
        limit >> 20
    ))
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

/// Follows the parents of every page, from which it inherits what it does not have itself; the library follows them to
/// their end.
///
/// # Errors
/// [`Declined::Refused`] where they go in a circle.
pub(super) fn check_parents(document: &Document) -> Result<(), Declined> {
    for page in document.get_pages().into_values() {
        let mut node = document.get_dictionary(page).ok();
        let mut generations = 0;
        while let Some(parent) = node.and_then(|node| node.get(b"Parent").ok()) {
            if generations == OLDEST {
                return Err(damaged("its pages go in a circle"));
            }
            generations += 1;
            node = dictionary(document, parent);
        }
    }
    Ok(())
}

/// Follows the forms of every page, which may use one another.
///
/// # Errors
/// [`Declined::Refused`] where forms go in a circle or multiply.
pub(super) fn check_forms(document: &Document) -> Result<(), Declined> {
    for page in document.get_pages().into_values() {
        let Ok(content) = document.get_page_content(page) else {
            continue;
        };
        let (own, inherited) = document.get_page_resources(page).unwrap_or_default();
        let mut resources: Vec<&Dictionary> = own.into_iter().collect();
        resources.extend(
            inherited
                .iter()
                .filter_map(|id| document.get_dictionary(*id).ok()),
        );
        let mut left = USES;
        follow(document, &content, &resources, 0, &mut left)?;
    }
    Ok(())
}

fn follow(
    document: &Document,
    content: &[u8],
    resources: &[&Dictionary],
    depth: usize,
    left: &mut usize,
) -> Result<(), Declined> {
    let Ok(content) = Content::decode(content) else {
        return Ok(());
    };
    for operation in content
        .operations
        .iter()
        .filter(|operation| operation.operator == "Do")
    {
        let name = operation
            .operands
            .first()
            .and_then(|name| name.as_name().ok());
        let Some(form) = name.and_then(|name| {
            resources
                .iter()
                .find_map(|resources| form(document, resources, name))
        }) else {
            continue;
        };
        *left = left
            .checked_sub(1)
            .ok_or_else(|| damaged("its forms multiply"))?;
        if depth >= DEEPEST {
            return Err(damaged("its forms go in a circle"));
        }
        let own = form
            .dict
            .get(b"Resources")
            .ok()
            .and_then(|own| dictionary(document, own));
        let own: Vec<&Dictionary> = own.map_or_else(|| resources.to_vec(), |own| vec![own]);
        if let Ok(content) = form.decompressed_content() {
            follow(document, &content, &own, depth + 1, left)?;
        }
    }
    Ok(())
}

fn form<'d>(document: &'d Document, resources: &'d Dictionary, name: &[u8]) -> Option<&'d Stream> {
    let forms = dictionary(document, resources.get(b"XObject").ok()?)?;
    let stream = match forms.get(name).ok()? {
        Object::Reference(id) => document.get_object(*id).ok()?,
        object => object,
    };
    let stream = stream.as_stream().ok()?;
    let kind = stream.dict.get(b"Subtype").ok()?.as_name().ok()?;
    (kind == b"Form").then_some(stream)
}

fn dictionary<'d>(document: &'d Document, object: &'d Object) -> Option<&'d Dictionary> {
    match object {
        Object::Reference(id) => document.get_dictionary(*id).ok(),
        object => object.as_dict().ok(),
    }
}
