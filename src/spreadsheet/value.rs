//! What a cell says: a number, a number with reservations, that nobody knows, or something else.

use crate::quantity::{decimal, in_tenths, normalise};

use super::mapping::DecimalMark;
use super::workbook::{Cell, NOT_COMPUTED};

/// What a cell of numbers says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Reading {
    /// Nothing.
    Empty,
    /// That nobody knows: `不明`, `-`, `n/a`.
    Unknown,
    /// A number.
    Number(NumberReading),
    /// A limit (`<5`, `30以上`) or a range (`10-20`), not a number.
    Limit,
    /// An error of a formula.
    Error,
    /// A formula whose result the file does not hold.
    NotComputed,
    /// Something else.
    Unreadable,
}

/// A number as it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct NumberReading {
    /// The number.
    pub number: f64,
    /// The same as a plain decimal, digit by digit as written.
    pub digits: String,
    /// Its unit, as written but for width; empty without.
    pub unit: String,
    /// Whether it is said to be approximate: `約30`.
    pub approximate: bool,
    /// Half the width of a tolerance: `320 ± 5`.
    pub tolerance: Option<f64>,
    /// Whether its program shows it as a percentage; the number is then the share.
    pub percent_cell: bool,
}

/// Words for what nobody knows or what does not apply, after normalisation, in small letters.
const UNKNOWN: [&str; 46] = [
    "-",
    "--",
    "---",
    "―",
    "—",
    "ー",
    "...",
    "…",
    "?",
    "??",
    "???",
    "/",
    "*",
    "~",
    "不明",
    "未定",
    "未確認",
    "未測定",
    "未回答",
    "確認中",
    "調査中",
    "なし",
    "無し",
    "無",
    "該当なし",
    "該当無し",
    "データなし",
    "非公開",
    "n/a",
    "na",
    "n.a.",
    "n. a.",
    "#n/a n/a",
    "unknown",
    "unk",
    "tbd",
    "tba",
    "none",
    "k.a.",
    "k. a.",
    "keine angabe",
    "unbekannt",
    "n.d.",
    "n. d.",
    "inconnu",
    "nc",
];

/// Words before a number that make it approximate.
const APPROXIMATE: [&str; 14] = [
    "約",
    "およそ",
    "おおよそ",
    "概ね",
    "凡そ",
    "approximately",
    "approx.",
    "approx",
    "about",
    "circa",
    "ca.",
    "env.",
    "environ",
    "≈",
];

/// Words before and behind a number that make it a limit.
const LIMIT_BEFORE: [&str; 15] = [
    "<", ">", "≤", "≥", "≦", "≧", "最大", "最小", "max.", "max", "min.", "min", "up to", "bis",
    "at least",
];
const LIMIT_BEHIND: [&str; 8] = ["以上", "以下", "未満", "超", "max", "max.", "min", "min."];

/// Reads a cell that should hold a number.
pub(super) fn read_cell(cell: &Cell, mark: DecimalMark) -> Reading {
    match cell {
        Cell::Empty => Reading::Empty,
        Cell::Number(number) => stored(*number, false),
        Cell::Percent { percent } => stored(*percent, true),
        Cell::Text(text) | Cell::Indented { text, .. } => read_text(text, mark),
        Cell::Error { error } if error == NOT_COMPUTED => Reading::NotComputed,
        Cell::Error { .. } => Reading::Error,
        Cell::Boolean(_) | Cell::Date { .. } => Reading::Unreadable,
    }
}

/// A number as a workbook stores it. Programs show 15 digits of it; what lies behind is the rounding of
/// their arithmetic.
fn stored(number: f64, percent_cell: bool) -> Reading {
    let shown = format!("{number:.14e}").parse().unwrap_or(number);
    if !number.is_finite() {
        return Reading::Unreadable;
    }
    Reading::Number(NumberReading {
        number: shown,
        digits: shown.to_string(),
        unit: String::new(),
        approximate: false,
        tolerance: None,
        percent_cell,
    })
}

/// Errors of formulas as they stand in exported text.
pub(super) fn is_error_text(text: &str) -> bool {
    let text = text.trim();
    text.starts_with('#')
        && [
            "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!",
            "#CALC!", "#WERT!", "#NV", "#BEZUG!", "#VALEUR!", "#NOM?", "#####",
        ]
        .iter()
        .any(|error| {
            text.eq_ignore_ascii_case(error) || (*error == "#####" && text.starts_with(error))
        })
}

/// Whether a text says that nobody knows.
pub(super) fn is_unknown(text: &str) -> bool {
    let plain = normalise(text);
    let plain = plain
        .trim()
        .trim_matches(['(', ')', '[', ']'])
        .to_lowercase();
    UNKNOWN.contains(&plain.trim())
}

fn read_text(text: &str, mark: DecimalMark) -> Reading {
    if text.trim().is_empty() {
        return Reading::Empty;
    }
    if is_error_text(text) {
        return Reading::Error;
    }
    if is_unknown(text) {
        return Reading::Unknown;
    }
    let plain = normalise(text);
    let mut rest = plain.trim();
    let small = rest.to_lowercase();
    let mut approximate = false;
    for word in APPROXIMATE {
        if small.starts_with(word) && rest.is_char_boundary(word.len()) {
            approximate = true;
            rest = rest.get(word.len()..).unwrap_or_default().trim_start();
            break;
        }
    }
    let small = rest.to_lowercase();
    let limit = LIMIT_BEFORE.iter().any(|word| small.starts_with(word))
        || LIMIT_BEHIND.iter().any(|word| small.ends_with(word));
    if limit && small.contains(|letter: char| letter.is_ascii_digit()) {
        return Reading::Limit;
    }
    // `~30` is about 30, as `30程度` and `30前後` are.
    if let Some(behind) = rest.strip_prefix(['~', '〜', '∼']) {
        approximate = true;
        rest = behind.trim_start();
    }
    for word in ["程度", "前後", "くらい", "ぐらい"] {
        if let Some(before) = rest.strip_suffix(word) {
            approximate = true;
            rest = before.trim_end();
        }
    }
    let tenths = in_tenths(rest);
    let Some((number, digits, behind)) = number_at_start(&tenths, mark) else {
        return Reading::Unreadable;
    };
    let mut behind = behind.trim();
    let mut tolerance = None;
    if let Some(width) = behind
        .strip_prefix('±')
        .or_else(|| behind.strip_prefix("+/-"))
    {
        let Some((width, _, unit)) = number_at_start(width.trim_start(), mark) else {
            return Reading::Unreadable;
        };
        tolerance = Some(width);
        behind = unit.trim();
    }
    // A second number makes it a range or a list.
    let unit_begins_range = behind.starts_with(['-', '~', '〜', '∼', '…', 'x', '×'])
        || behind.starts_with("to ")
        || behind.starts_with("から");
    if unit_begins_range && behind.contains(|letter: char| letter.is_ascii_digit()) {
        return Reading::Limit;
    }
    // `30 g-40 g`
    if behind.split(['-', '~', '〜', '∼']).skip(1).any(|part| {
        part.trim_start()
            .starts_with(|letter: char| letter.is_ascii_digit())
    }) {
        return Reading::Limit;
    }
    Reading::Number(NumberReading {
        number,
        digits,
        unit: behind.to_owned(),
        approximate,
        tolerance,
        percent_cell: false,
    })
}

/// The number at the start of a text, its plain decimal, and the rest.
fn number_at_start(text: &str, mark: DecimalMark) -> Option<(f64, String, &str)> {
    let end = end_of_number(text);
    let (written, rest) = text.split_at_checked(end)?;
    let digits = plain_decimal(written, mark)?;
    let number = decimal(&digits).filter(|number| number.is_finite())?;
    Some((number, digits, rest))
}

/// Where the letters of a number end: digits, marks, and spaces or apostrophes between groups of digits.
fn end_of_number(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digit_at = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = usize::from(matches!(bytes.first(), Some(b'-' | b'+')));
    while let Some(byte) = bytes.get(at) {
        let group = digit_at(at.wrapping_sub(1))
            && digit_at(at + 1)
            && digit_at(at + 2)
            && digit_at(at + 3)
            && !digit_at(at + 4);
        let exponent = digit_at(at.wrapping_sub(1))
            && (digit_at(at + 1)
                || (matches!(bytes.get(at + 1), Some(b'-' | b'+')) && digit_at(at + 2)));
        match byte {
            b'0'..=b'9' => at += 1,
            b'.' | b',' if digit_at(at + 1) => at += 1,
            b' ' | b'\'' if group => at += 1,
            b'e' | b'E' if exponent => at += 2,
            _ => break,
        }
    }
    at
}

/// A number's letters as a plain decimal under a decimal mark; `None` where they are none.
fn plain_decimal(written: &str, mark: DecimalMark) -> Option<String> {
    let (mark, separator) = match mark {
        DecimalMark::Point => ('.', ','),
        DecimalMark::Comma => (',', '.'),
    };
    let (mantissa, exponent) = match written.find(['e', 'E']) {
        Some(at) => (written.get(..at)?, written.get(at..)?),
        None => (written, ""),
    };
    let (whole, fraction) = match mantissa.split_once(mark) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let unsigned = whole.trim_start_matches(['-', '+']);
    let is_separator = |letter: char| letter == separator || letter == ' ' || letter == '\'';
    if unsigned.contains(is_separator) {
        let mut groups = unsigned.split(is_separator);
        let first = groups.next()?;
        let well_grouped = (1..=3).contains(&first.len())
            && !first.starts_with('0')
            && groups.all(|group| group.len() == 3);
        if !well_grouped {
            return None;
        }
    }
    let fraction = fraction.unwrap_or_default();
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits: String = unsigned.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() && fraction.is_empty() {
        return None;
    }
    let sign = if whole.starts_with('-') { "-" } else { "" };
    let whole = if digits.is_empty() { "0" } else { &digits };
    Some(if fraction.is_empty() {
        format!("{sign}{whole}{exponent}")
    } else {
        format!("{sign}{whole}.{fraction}{exponent}")
    })
}

/// What a cell says about the decimal mark of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MarkEvidence {
    /// It can be read under one mark alone.
    Only(DecimalMark),
    /// It means something else under each: `1,250`.
    Either,
    /// It says nothing.
    None,
}

/// What a text says about the decimal mark.
pub(super) fn mark_evidence(text: &str) -> MarkEvidence {
    let plain = normalise(text);
    let plain = plain.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let end = end_of_number(plain);
    let written = plain.get(..end).unwrap_or_default();
    if !written.contains(['.', ',']) {
        return MarkEvidence::None;
    }
    let number = |mark| plain_decimal(written, mark);
    match (number(DecimalMark::Point), number(DecimalMark::Comma)) {
        (Some(_), None) => MarkEvidence::Only(DecimalMark::Point),
        (None, Some(_)) => MarkEvidence::Only(DecimalMark::Comma),
        (Some(point), Some(comma)) if point != comma => MarkEvidence::Either,
        _ => MarkEvidence::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, mark: DecimalMark, digits: &str, unit: &str) {
        let found = number(read_text(text, mark));
        let found = found.map(|found| (found.digits, found.unit));
        assert_eq!(found, Some((digits.to_owned(), unit.to_owned())), "{text}");
    }

    fn number(reading: Reading) -> Option<NumberReading> {
        match reading {
            Reading::Number(number) => Some(number),
            _ => None,
        }
    }

    #[test]
    fn numbers_as_people_write_them() {
        use DecimalMark::{Comma, Point};
        reads("１２３．４", Point, "123.4", "");
        reads("1,250.5", Point, "1250.5", "");
        reads("1.250,5", Comma, "1250.5", "");
        reads("1 250,5 kg", Comma, "1250.5", "kg");
        reads("1\u{202f}250,5", Comma, "1250.5", "");
        reads("1'250.5", Point, "1250.5", "");
        reads("0,4125", Comma, "0.4125", "");
        reads("30％", Point, "30", "%");
        reads("12.5ｇ", Point, "12.5", "g");
        reads("3割", Point, "3", "割");
        reads("三割五分", Point, "3.5", "割");
        reads("−5", Point, "-5", "");
        reads("1.2E-3", Point, "1.2E-3", "");
        reads(".5", Point, "0.5", "");
    }

    #[test]
    fn reservations_are_kept() {
        for text in ["約30", "約 30", "ca. 30", "~30", "30程度", "およそ30"] {
            let found = number(read_text(text, DecimalMark::Point));
            let found = found.map(|found| (found.approximate, found.number));
            assert_eq!(found, Some((true, 30.0)), "{text}");
        }
        for text in [
            "<5",
            "＜5",
            "≤ 5 %",
            "30以上",
            "30%以上",
            "5 max",
            "10-20",
            "10〜20 g",
            "10 g ~ 20 g",
            "10x20",
        ] {
            assert_eq!(
                read_text(text, DecimalMark::Point),
                Reading::Limit,
                "{text}"
            );
        }
        let found = number(read_text("320±5 g", DecimalMark::Point));
        let found = found.map(|found| (found.number, found.tolerance, found.unit));
        assert_eq!(found, Some((320.0, Some(5.0), "g".to_owned())));
    }

    #[test]
    fn what_nobody_knows_is_no_number() {
        for text in [
            "不明",
            "-",
            "－",
            "ー",
            "n/a",
            "N.A.",
            "k. A.",
            "n.d.",
            "（不明）",
            "TBD",
            "なし",
        ] {
            assert_eq!(
                read_text(text, DecimalMark::Point),
                Reading::Unknown,
                "{text}"
            );
        }
        for text in ["#DIV/0!", "#REF!", "#WERT!"] {
            assert_eq!(
                read_text(text, DecimalMark::Point),
                Reading::Error,
                "{text}"
            );
        }
        for text in ["abc", "1.234,5", "0,320", "12,5", "1e999"] {
            assert_eq!(
                read_text(text, DecimalMark::Point),
                Reading::Unreadable,
                "{text}"
            );
        }
    }

    #[test]
    fn a_number_tells_its_mark_or_not() {
        use DecimalMark::{Comma, Point};
        for (text, evidence) in [
            ("1,250.5", MarkEvidence::Only(Point)),
            ("1.250,5", MarkEvidence::Only(Comma)),
            ("0,4125", MarkEvidence::Only(Comma)),
            ("0,320", MarkEvidence::Only(Comma)),
            ("12.5 g", MarkEvidence::Only(Point)),
            ("1,250", MarkEvidence::Either),
            ("1.250", MarkEvidence::Either),
            ("1250", MarkEvidence::None),
        ] {
            assert_eq!(mark_evidence(text), evidence, "{text}");
        }
    }

    #[test]
    fn stored_numbers_show_fifteen_digits() {
        let cell = Cell::Number(0.1 + 0.2);
        let found = number(read_cell(&cell, DecimalMark::Point));
        let found = found.map(|found| (found.number, found.digits));
        assert_eq!(found, Some((0.3, "0.3".to_owned())));
    }
}
