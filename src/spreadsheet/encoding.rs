//! In which encoding a text was written: proposed, never decided in silence where it could be another.
//!
//! Decoding itself is lent by whoever calls: a browser and a command line have different libraries for
//! the same standard (WHATWG Encoding), and the tables would only weigh in the download.

use serde::Serialize;

/// Encodings that are tried, by their labels in the WHATWG Encoding Standard. `shift_jis` there is
/// Windows-31J (CP932), with ①, ㈱ and 髙.
pub const ENCODINGS: [&str; 6] = [
    "utf-8",
    "shift_jis",
    "euc-jp",
    "windows-1252",
    "utf-16le",
    "utf-16be",
];

/// Letters of a sample.
const SAMPLE: usize = 120;

/// Letters that are looked at to weigh an encoding.
const WEIGHED: usize = 20_000;

/// Decodes bytes strictly: `None` where they are not of that encoding. A byte order mark is left out.
pub type Decode<'a> = &'a dyn Fn(&[u8], &str) -> Option<String>;

/// How a text was decoded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EncodingReport {
    /// Label of the encoding.
    pub used: &'static str,
    /// Whether it can be no other: a byte order mark, valid UTF-8, or somebody's choice.
    pub certain: bool,
    /// Encodings that it could be, best first, with the beginning of the text in each.
    pub candidates: Vec<EncodingCandidate>,
}

/// An encoding that a text could have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EncodingCandidate {
    /// Its label.
    pub encoding: &'static str,
    /// The first lines that differ between encodings.
    pub sample: String,
}

/// A text, and how it was decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text.
    pub text: String,
    /// How it was decoded.
    pub report: EncodingReport,
}

/// Decodes the bytes of a text file, in the `chosen` encoding or the one that fits best.
///
/// `None` where no encoding fits, or the chosen one does not.
pub fn decode_text(bytes: &[u8], chosen: Option<&str>, decode: Decode<'_>) -> Option<Decoded> {
    if let Some(chosen) = chosen {
        let used = ENCODINGS
            .into_iter()
            .find(|label| label.eq_ignore_ascii_case(chosen))?;
        let text = decode(bytes, used)?;
        let candidates = candidates(bytes, decode)
            .into_iter()
            .map(|(encoding, _, text)| candidate(encoding, &text))
            .collect();
        return Some(decoded(text, used, true, candidates));
    }
    if let Some(certain) = by_mark(bytes).or_else(|| by_zeros(bytes)) {
        let text = decode(bytes, certain)?;
        return Some(decoded(text, certain, true, Vec::new()));
    }
    if let Some(text) = decode(bytes, "utf-8") {
        return Some(decoded(text, "utf-8", true, Vec::new()));
    }
    let mut found = candidates(bytes, decode);
    let reports = found
        .iter()
        .map(|(encoding, _, text)| candidate(encoding, text))
        .collect();
    if found.is_empty() {
        return None;
    }
    let (used, _, text) = found.swap_remove(0);
    Some(decoded(text, used, false, reports))
}

fn decoded(
    text: String,
    used: &'static str,
    certain: bool,
    candidates: Vec<EncodingCandidate>,
) -> Decoded {
    Decoded {
        text,
        report: EncodingReport {
            used,
            certain,
            candidates,
        },
    }
}

/// Whether bytes can be text with delimiters, and not another kind of file.
pub(super) fn looks_like_text(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = text.trim_ascii_start();
    let begins = |start: &[u8]| {
        text.get(..start.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(start))
    };
    let other = [
        &b"%PDF"[..],
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"GIF8",
        b"PK\x03\x04",
        b"\xD0\xCF\x11\xE0",
        b"{\\rtf",
        b"<?xml",
        b"<!doctype",
        b"<html",
        b"<svg",
    ];
    // JSON: a name behind the first brace, or an object behind the first bracket.
    let json = match text {
        [b'{', rest @ ..] => matches!(rest.trim_ascii_start(), [b'"' | b'}', ..]),
        [b'[', rest @ ..] => matches!(rest.trim_ascii_start(), [b'{', ..]),
        _ => false,
    };
    let zeros = by_mark(bytes).is_none() && by_zeros(bytes).is_none() && bytes.contains(&0);
    !json && !zeros && !other.into_iter().any(begins)
}

/// The encoding of a byte order mark.
fn by_mark(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => Some("utf-8"),
        [0xFF, 0xFE, ..] => Some("utf-16le"),
        [0xFE, 0xFF, ..] => Some("utf-16be"),
        _ => None,
    }
}

/// UTF-16 without a mark: delimiters and digits leave every second byte zero.
fn by_zeros(bytes: &[u8]) -> Option<&'static str> {
    let (pairs, _) = bytes.as_chunks::<2>();
    let looked_at = pairs.len().min(2_000);
    let zeros = |place: fn(&[u8; 2]) -> u8| {
        let pairs = pairs.iter().take(looked_at);
        pairs.filter(|pair| place(pair) == 0).count() * 5 > looked_at
    };
    match (zeros(|[first, _]| *first), zeros(|[_, second]| *second)) {
        (false, true) => Some("utf-16le"),
        (true, false) => Some("utf-16be"),
        _ => None,
    }
}

/// Encodings of one or two bytes that fit, best first.
fn candidates(bytes: &[u8], decode: Decode<'_>) -> Vec<(&'static str, i64, String)> {
    let mut found: Vec<(&'static str, i64, String)> = ["shift_jis", "euc-jp", "windows-1252"]
        .into_iter()
        .filter_map(|encoding| {
            let text = decode(bytes, encoding)?;
            Some((encoding, plausibility(&text), text))
        })
        .collect();
    // Stable: where two are as good, the one that Excel writes in Japan stands first.
    found.sort_by_key(|(_, plausibility, _)| -plausibility);
    found
}

/// What letters of a text are, as far as plausibility goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Ascii,
    AsciiLetter,
    Japanese,
    HalfWidthKana,
    Latin,
    Sign,
    Other,
}

fn script(letter: char) -> Script {
    match letter {
        'a'..='z' | 'A'..='Z' => Script::AsciiLetter,
        '\u{0}'..='\u{7f}' => Script::Ascii,
        'ｦ'..='ﾟ' => Script::HalfWidthKana,
        // CP1252's letters; × and ÷ stand between.
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ' | 'Œ' | 'œ' | 'Š' | 'š' | 'Ž' | 'ž' | 'Ÿ' => {
            Script::Latin
        }
        '×' | '÷' | '°' | '±' | '²' | '³' | 'µ' | '½' | '€' | '®' | '™' | '–' | '’' => {
            Script::Sign
        }
        'ぁ'..='ヿ' | '一'..='鿿' | '、'..='〕' | '！'..='～' | '①'..='⑳' | '㈱' | '㎏' => {
            Script::Japanese
        }
        _ => Script::Other,
    }
}

/// How much a text looks like one that a person wrote: letters of a script keep each other company.
fn plausibility(text: &str) -> i64 {
    let mut sum = 0;
    let mut before = Script::Ascii;
    let mut letters = text.chars().take(WEIGHED).map(script).peekable();
    while let Some(this) = letters.next() {
        let after = letters.peek().copied().unwrap_or(Script::Ascii);
        let near = |wanted: Script| before == wanted || after == wanted;
        sum += match this {
            Script::Ascii | Script::AsciiLetter => 0,
            Script::Japanese if near(Script::Japanese) => 3,
            // One kanji inside a Latin word: two bytes of an umlaut and the letter behind it.
            Script::Japanese if before == Script::AsciiLetter => -3,
            Script::HalfWidthKana if near(Script::HalfWidthKana) || near(Script::Japanese) => 1,
            Script::HalfWidthKana => -2,
            Script::Latin if near(Script::AsciiLetter) && before != Script::Latin => 2,
            Script::Latin | Script::Sign if near(Script::Latin) || near(Script::Sign) => -2,
            Script::Japanese | Script::Latin | Script::Sign => 1,
            Script::Other => -4,
        };
        before = this;
    }
    sum
}

/// The first lines that are more than ASCII.
fn candidate(encoding: &'static str, text: &str) -> EncodingCandidate {
    let lines = text.lines().filter(|line| !line.is_ascii());
    let mut sample = String::new();
    for line in lines.take(3) {
        if !sample.is_empty() {
            sample.push('\n');
        }
        sample.extend(line.chars().take(SAMPLE));
    }
    EncodingCandidate { encoding, sample }
}
