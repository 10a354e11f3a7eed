//! Code pages of DOS and of the Macintosh that browsers do not know, and `encoding_rs` therefore neither.
//!
//! The tables are those of the Unicode Consortium: `VENDORS/MICSFT/PC/CP852.TXT`, `CP775.TXT`, `CP850.TXT` and
//! `VENDORS/APPLE/CENTEURO.TXT` in <https://www.unicode.org/Public/MAPPINGS/>.

/// A page of 256 signs, of which the first 128 are those of ASCII.
pub(super) struct OldPage {
    /// Name that is shown.
    pub(super) name: &'static str,
    /// Label that is offered to people.
    pub(super) label: &'static str,
    /// Other names, without hyphens and underscores, in small letters.
    aliases: &'static [&'static str],
    /// The signs of the bytes from 128 on.
    upper: &'static str,
}

/// Pages that are read where a person chose them.
pub(super) static OLD_PAGES: [OldPage; 4] = [
    OldPage {
        name: "IBM852",
        label: "cp852",
        aliases: &["cp852", "ibm852", "852", "dos852", "csibm852", "pc852"],
        upper: "\
         ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×č\
         áíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐\
         └┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀\
         ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}",
    },
    OldPage {
        name: "IBM775",
        label: "cp775",
        aliases: &["cp775", "ibm775", "775", "dos775", "pc775"],
        upper: "\
         ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤\
         ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐\
         └┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀\
         ÓßŌŃõÕµńĶķĻļņĒŅ’\u{ad}±“¾¶§÷„°∙·¹³²■\u{a0}",
    },
    OldPage {
        name: "x-mac-ce",
        label: "mac-ce",
        aliases: &[
            "macce",
            "xmacce",
            "maccentraleurope",
            "xmaccentraleurroman",
            "maclatin2",
            "maccenteuro",
        ],
        upper: "\
         ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü\
         †°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅ\
         ņŃ¬√ńŇ∆«»…\u{a0}ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖ\
         ŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ",
    },
    OldPage {
        name: "IBM850",
        label: "cp850",
        aliases: &["cp850", "ibm850", "850", "dos850", "pc850"],
        upper: "\
         ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ\
         áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
         └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
         ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
    },
];

/// The page with this label.
pub(super) fn by_label(label: &str) -> Option<&'static OldPage> {
    let label = label.to_ascii_lowercase().replace(['-', '_', ' '], "");
    OLD_PAGES
        .iter()
        .find(|page| page.aliases.contains(&label.as_str()))
}

impl OldPage {
    /// The text; every byte is a sign.
    pub(super) fn decode(&self, bytes: &[u8]) -> String {
        let upper: Vec<char> = self.upper.chars().collect();
        bytes
            .iter()
            .map(|&byte| match byte.checked_sub(128) {
                None => char::from(byte),
                Some(at) => upper.get(usize::from(at)).copied().unwrap_or('\u{fffd}'),
            })
            .collect()
    }

    /// The bytes of a text; `None` where the page lacks a sign of it.
    #[cfg(test)]
    pub(super) fn encode(&self, text: &str) -> Option<Vec<u8>> {
        text.chars()
            .map(|c| match u8::try_from(c) {
                Ok(byte) if byte.is_ascii() => Some(byte),
                _ => {
                    let at = self.upper.chars().position(|sign| sign == c)?;
                    u8::try_from(at + 128).ok()
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_where_unicode_says() {
        for (label, bytes, text) in [
            ("cp852", &b"\x9f\x86\xe7\xa7\xd0"[..], "čćšžđ"),
            ("CP-775", b"\x83\x89\x85\x8c", "āēģī"),
            ("x-mac-ce", b"\x8b\x8d\xe4\xec\x82\xae", "čćšžāģ"),
        ] {
            let page = by_label(label).expect("known");
            assert_eq!(page.decode(bytes), text, "{label}");
            assert_eq!(page.encode(text).as_deref(), Some(bytes));
        }
        for page in &OLD_PAGES {
            assert_eq!(page.upper.chars().count(), 128, "{}", page.name);
        }
    }
}
