//! Code pages of DOS and of old Macs that the encodings of the web do not have. They cannot be told from others with
//! confidence, so they are read where a person chose them, and named where letters suggest them.

use verbatim_language::Language;

use super::legacy;

/// A code page of one byte a letter whose lower half is ASCII.
pub(super) struct Page {
    /// Its usual name.
    pub(super) name: &'static str,
    /// Other names that people give it; lower case.
    aliases: &'static [&'static str],
    /// The letters of the bytes from 0x80 on.
    upper: &'static str,
}

/// By the mapping tables of the Unicode Consortium (`MAPPINGS/VENDORS/MICSFT/PC/CP852.TXT`, `CP775.TXT`,
/// `MAPPINGS/VENDORS/APPLE/CENTEURO.TXT`).
static PAGES: [Page; 3] = [
    Page {
        name: "cp852",
        aliases: &["ibm852", "852", "dos-852", "dos852"],
        upper: "\
            ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×č\
            áíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐\
            └┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀\
            ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}\
            ",
    },
    Page {
        name: "cp775",
        aliases: &["ibm775", "775", "dos-775", "dos775"],
        upper: "\
            ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤\
            ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐\
            └┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀\
            ÓßŌŃõÕµńĶķĻļņĒŅ’\u{ad}±“¾¶§÷„°∙·¹³²■\u{a0}\
            ",
    },
    Page {
        name: "x-mac-ce",
        aliases: &[
            "mac-ce",
            "macce",
            "maccentraleurope",
            "mac-centraleurope",
            "x-mac-centraleurroman",
            "mac-latin2",
        ],
        upper: "\
            ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü\
            †°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅ\
            ņŃ¬√ńŇ∆«»…\u{a0}ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖ\
            ŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ\
            ",
    },
];

impl Page {
    /// The page of this name.
    pub(super) fn named(label: &str) -> Option<&'static Self> {
        let label = label.trim().to_ascii_lowercase().replace('_', "-");
        PAGES
            .iter()
            .find(|page| page.name == label || page.aliases.contains(&label.as_str()))
    }

    /// The bytes as letters. Every byte is one.
    pub(super) fn decode(&self, bytes: &[u8]) -> String {
        let upper: Vec<char> = self.upper.chars().collect();
        bytes
            .iter()
            .map(|&byte| match byte.checked_sub(0x80) {
                Some(at) => upper[usize::from(at)],
                None => char::from(byte),
            })
            .collect()
    }

    /// The page whose letters suit one of the languages better than `text`, which was read from the same bytes.
    pub(super) fn better(
        bytes: &[u8],
        text: &str,
        languages: &[Language],
    ) -> Option<&'static Self> {
        let read = legacy::best_fit(text, languages).max(0);
        PAGES
            .iter()
            .map(|page| (legacy::best_fit(&page.decode(bytes), languages), page))
            .filter(|(fit, _)| *fit > read)
            .max_by_key(|(fit, page)| (*fit, std::cmp::Reverse(page.name)))
            .map(|(_, page)| page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_is_a_letter() {
        for page in &PAGES {
            assert_eq!(page.upper.chars().count(), 128, "{}", page.name);
        }
    }

    #[test]
    fn letters_of_the_languages() {
        let cases: [(&str, &[u8], &str); 4] = [
            (
                "CP852",
                b"\x9f\x86\xe7\xd0\xa7 \xac\x8f\xe6\xd1\xa6",
                "čćšđž ČĆŠĐŽ",
            ),
            (
                "mac_ce",
                b"\x8b\x8d\xe4\xec \x82\xae\xfa\xba\xc0",
                "čćšž āģķļņ",
            ),
            (
                "cp775",
                b"\x83\x89\x85\x8c\xe9\xeb\xec\xd5\xd7\xd8",
                "āēģīķļņšūž",
            ),
            ("DOS-852", b"da", "da"),
        ];
        for (label, bytes, text) in cases {
            let page = Page::named(label).map(|page| page.decode(bytes));
            assert_eq!(page.as_deref(), Some(text));
        }
        assert!(Page::named("cp999").is_none());
    }
}
