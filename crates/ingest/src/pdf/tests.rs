use crate::testing::{marks, problems, refusal, turns};

/// A PDF with these contents of pages, and these further objects from number 10 on.
fn pdf(pages: &[&str], objects: &[&str]) -> Vec<u8> {
    let mut parts: Vec<(usize, String)> = vec![(1, "<</Type/Catalog/Pages 2 0 R>>".to_owned())];
    let kids: Vec<String> = (0..pages.len())
        .map(|at| format!("{} 0 R", 100 + 2 * at))
        .collect();
    parts.push((
        2,
        format!(
            "<</Type/Pages/Kids[{}]/Count {}>>",
            kids.join(" "),
            pages.len()
        ),
    ));
    parts.push((
        3,
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ));
    parts.extend(
        objects
            .iter()
            .enumerate()
            .map(|(at, object)| (10 + at, (*object).to_owned())),
    );
    for (at, content) in pages.iter().enumerate() {
        let page = 100 + 2 * at;
        parts.push((page, format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {} 0 R/Resources<</Font<</F1 3 0 R>>/XObject<</X1 10 0 R>>>>>>", page + 1)));
        parts.push((
            page + 1,
            format!(
                "<</Length {}>>\nstream\n{content}\nendstream",
                content.len()
            ),
        ));
    }
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, part) in &parts {
        places.push((*number, file.len()));
        file.extend_from_slice(format!("{number} 0 obj\n{part}\nendobj\n").as_bytes());
    }
    let table = file.len();
    file.extend_from_slice(b"xref\n0 1\n0000000000 65535 f \n");
    for (number, place) in places {
        file.extend_from_slice(format!("{number} 1\n{place:010} 00000 n \n").as_bytes());
    }
    file.extend_from_slice(
        format!("trailer\n<</Size 1000/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").as_bytes(),
    );
    file
}

/// Lines of text at these heights.
fn text(lines: &[(u32, u32, &str)]) -> String {
    lines
        .iter()
        .map(|(size, y, words)| format!("BT /F1 {size} Tf 1 0 0 1 50 {y} Tm ({words}) Tj ET\n"))
        .collect()
}

#[test]
fn labels_headings_and_page_numbers() {
    let first = text(&[
        (18, 740, "Intervista"),
        (
            10,
            700,
            "Ana: La piazza appartiene a tutti quelli che ci vivono e ci la-",
        ),
        (10, 688, "vorano ogni giorno."),
        (10, 660, "Ivo: Certo."),
        (10, 20, "1"),
    ]);
    let second = text(&[
        (10, 700, "Ana: Allora?"),
        (10, 670, "Ivo: Niente."),
        (10, 20, "2"),
    ]);
    let file = pdf(&[&first, &second], &[]);
    assert_eq!(
        turns("a.pdf", &file),
        [
            "Ana|-|-|La piazza appartiene a tutti quelli che ci vivono e ci lavorano ogni giorno.",
            "Ivo|-|-|Certo.",
            "Ana|-|-|Allora?",
            "Ivo|-|-|Niente.",
        ]
    );
    assert_eq!(marks("a.pdf", &file)[0], "heading: Intervista");
}

#[test]
fn pages_without_text() {
    let (format, reason) = refusal("a.pdf", &pdf(&["0 0 10 10 re f", ""], &[]));
    assert_eq!(format.as_deref(), Some("pdf"));
    assert!(
        reason.starts_with("no text layer: run OCR first"),
        "{reason}"
    );
    let page = text(&[(10, 700, "Prvi odlomak.")]);
    assert_eq!(
        problems("a.pdf", &pdf(&[&page, ""], &[])),
        ["page-without-text"]
    );
}

#[test]
fn circles_and_damage() {
    let form = "<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Length 6>>\nstream\n/X1 Do\nendstream";
    let reason = refusal("a.pdf", &pdf(&["/X1 Do"], &[form])).1;
    assert!(reason.contains("forms go in a circle"), "{reason}");
    let double = "<</Filter[/FlateDecode /FlateDecode]/Length 1>>\nstream\nx\nendstream";
    assert!(
        refusal("a.pdf", &pdf(&["/X1 Do"], &[double]))
            .1
            .contains("packed twice")
    );
    let file = pdf(&[&text(&[(10, 700, "Da.")])], &[]);
    for cut in [8, 40, file.len() / 2] {
        assert!(
            refusal("a.pdf", &file[..cut]).1.contains("damaged"),
            "{cut}"
        );
    }
}
