//! Text files of other encodings, for programs outside the browser.

use encoding_rs::{EUC_JP, Encoding, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of bytes in an encoding, or `None` where a byte does not belong there or the encoding is
/// another than `utf-8`, `utf-16le`, `utf-16be`, `shift_jis`, `euc-jp` and `windows-1252`. Without its byte
/// order mark.
pub fn decode(bytes: &[u8], encoding: &str) -> Option<String> {
    let encoding: &Encoding = match encoding {
        "utf-8" => UTF_8,
        "utf-16le" => UTF_16LE,
        "utf-16be" => UTF_16BE,
        "shift_jis" => SHIFT_JIS,
        "euc-jp" => EUC_JP,
        "windows-1252" => WINDOWS_1252,
        _ => return None,
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn each_encoding_is_read_and_none_is_guessed() {
        for (bytes, encoding, text) in [
            (&b"\xEF\xBB\xBF\xE8\xA1\xA8"[..], "utf-8", "表"),
            // Its second byte is a backslash.
            (b"\x95\x5C\x87\x40", "shift_jis", "表①"),
            (b"\xC9\xBD", "euc-jp", "表"),
            (b"\xFF\xFE\x68\x88", "utf-16le", "表"),
            (b"\xFE\xFF\x88\x68", "utf-16be", "表"),
            (b"f\xFCr \x80", "windows-1252", "für €"),
        ] {
            assert_eq!(decode(bytes, encoding).as_deref(), Some(text), "{encoding}");
        }
    }

    #[test]
    fn what_does_not_belong_there_is_not_replaced() {
        for (bytes, encoding) in [
            (&b"\xFC"[..], "utf-8"),
            (b"\x95", "shift_jis"),
            (b"\xFF\xFF", "euc-jp"),
            (b"\x00", "utf-16le"),
            (b"\xD8\x00\x00\x41", "utf-16be"),
            (b"a", "latin1"),
        ] {
            assert_eq!(decode(bytes, encoding), None, "{encoding}");
        }
    }
}
