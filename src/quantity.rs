//! Reading a number with its unit from text, as people type it in Japan and elsewhere: full-width
//! digits, `㎏`, `30％`. What could mean two things is not read.

use std::borrow::Cow;

use lexical_parse_float::FromLexical as _;

/// A number and the unit that stood behind it, empty if none did.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberText {
    /// The number as written, before any conversion.
    pub number: f64,
    /// The unit as written, after normalisation of width.
    pub unit: String,
}

/// Kilograms per unit of mass.
///
/// `None` for a unit that is not a mass.
pub fn kilograms_per(unit: &str) -> Option<f64> {
    match unit {
        "mg" | "ミリグラム" => Some(1e-6),
        "g" | "グラム" => Some(1e-3),
        "kg" | "キログラム" | "キロ" => Some(1.0),
        "t" | "トン" => Some(1e3),
        _ => None,
    }
}

/// Share per unit of a ratio: `%`, `割` (tenths), or none.
///
/// `None` for a unit that is not a ratio.
pub fn share_per(unit: &str) -> Option<f64> {
    match unit {
        "" | "1" => Some(1.0),
        "%" | "パーセント" => Some(0.01),
        "割" => Some(0.1),
        _ => None,
    }
}

/// Kilowatt-hours per unit of energy.
pub(crate) fn kilowatt_hours_per(unit: &str) -> Option<f64> {
    match unit {
        "Wh" => Some(1e-3),
        "kWh" => Some(1.0),
        "MWh" => Some(1e3),
        "GWh" => Some(1e6),
        "MJ" => Some(1.0 / 3.6),
        "GJ" => Some(1e3 / 3.6),
        _ => None,
    }
}

/// Cubic metres per unit of volume. Gas in a normal cubic metre (0 °C, 1 atm) fills more of those that the
/// tables count (25 °C, 1 bar): by 298.15/273.15 × 1.01325.
fn cubic_metres_per(unit: &str) -> Option<f64> {
    match unit {
        "m3" | "kL" => Some(1.0),
        "Nm3" => Some(1.106),
        "L" => Some(1e-3),
        _ => None,
    }
}

/// How many of one unit another one is; `None` where they are of different kinds.
pub(crate) fn in_units_of(unit: &str, of: &str) -> Option<f64> {
    if unit == of {
        return Some(1.0);
    }
    [kilowatt_hours_per, kilograms_per, cubic_metres_per]
        .into_iter()
        .find_map(|size| Some(size(unit)? / size(of)?))
}

/// Applies a unit's size to a number.
///
/// Units that differ by a power of ten shift the decimal point, exactly: 38.88 % is the number
/// 0.3888, and 320 g the number 0.32, which neither division nor multiplication gives every time.
pub(crate) fn scale(number: f64, per: f64) -> f64 {
    let shift = [(1e-6, -6), (1e-3, -3), (1e-2, -2), (1e-1, -1), (1e3, 3)];
    let Some((_, shift)) = shift.into_iter().find(|(size, _)| *size == per) else {
        return number * per;
    };
    // Of a whole number the quotient by a power of ten is exact by itself.
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return if shift < 0 {
            number / (1.0 / per).round()
        } else {
            number * per
        };
    }
    // The shortest decimal that is this number is the one that was written.
    let mut buffer = zmij::Buffer::new();
    let text = buffer.format_finite(number);
    let (digits, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    decimal(&format!("{digits}e{}", exponent + shift)).unwrap_or(number * per)
}

/// The number that is nearest to a decimal.
pub(crate) fn decimal(text: &str) -> Option<f64> {
    f64::from_lexical(text.as_bytes()).ok()
}

/// Reads text such as `320 g`, `３２０ｇ`, `1,200 kg`, `30 %`, `12.5`.
///
/// `None` where it is not one number and a unit, such as `約12`, `<5`, `1.234,5`.
pub fn read_number(text: &str) -> Option<NumberText> {
    let text = normalise(text);
    let text = in_tenths(text.trim());
    let end = text
        .char_indices()
        .find(|(index, letter)| !is_number_letter(*letter, *index, &text))
        .map_or(text.len(), |(index, _)| index);
    let (digits, unit) = text.split_at_checked(end)?;
    let number = plain_number(digits.trim_end())?;
    let unit = unit.trim();
    // A second number behind the first is a range or a list, not a unit; CO2 and m3 are units.
    if holds_number(unit) && unit != "1" {
        return None;
    }
    Some(NumberText {
        number,
        unit: unit.to_owned(),
    })
}

/// Tenths as they are written in words, in digits: `三割` is `3割`, `3割5分` and `三割五分` are `3.5割`.
pub(crate) fn in_tenths(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|letter| letter == '割') {
        return Cow::Borrowed(text);
    }
    let mut backwards = text.chars().rev();
    let hundredths =
        backwards.next() == Some('分') && backwards.nth(1) == Some('割') && !text.starts_with('割');
    let digits = text.chars().map(|letter| match letter {
        '一' => '1',
        '二' => '2',
        '三' => '3',
        '四' => '4',
        '五' => '5',
        '六' => '6',
        '七' => '7',
        '八' => '8',
        '九' => '9',
        '割' if hundredths => '.',
        '分' if hundredths => '割',
        other => other,
    });
    Cow::Owned(digits.collect())
}

/// Whether a unit has a digit that belongs to neither CO2 nor m3. Letter by letter: a search for texts
/// would bring the machinery of the standard library into the browser's download.
fn holds_number(unit: &str) -> bool {
    let mut before = [' ', ' '];
    unit.chars().any(|letter| {
        let known = matches!((before, letter), (['C', 'O'], '2') | ([_, 'm'], '3'));
        let [_, last] = before;
        before = [last, letter];
        letter.is_ascii_digit() && !known
    })
}

/// Reads a share such as `30 %`, `0.3`, `３割`; it comes back from 0 to 1 but is not limited to it.
pub fn read_share(text: &str) -> Option<f64> {
    let NumberText { number, unit } = read_number(text)?;
    Some(scale(number, share_per(&unit)?))
}

fn is_number_letter(letter: char, index: usize, text: &str) -> bool {
    letter.is_ascii_digit()
        || matches!(letter, '.' | ',')
        || (matches!(letter, '-' | '+')
            && (index == 0
                || text
                    .get(..index)
                    .is_some_and(|head| head.ends_with(['e', 'E']))))
        || (matches!(letter, 'e' | 'E')
            && text.get(index + 1..).is_some_and(|rest| {
                rest.trim_start_matches(['-', '+'])
                    .starts_with(|next: char| next.is_ascii_digit())
            }))
}

/// Digits with an optional decimal point; commas only as thousands separators.
fn plain_number(digits: &str) -> Option<f64> {
    if !digits
        .starts_with(|letter: char| letter.is_ascii_digit() || matches!(letter, '-' | '+' | '.'))
    {
        return None;
    }
    let number = if digits.contains(',') {
        let (whole, fraction) = digits
            .split_once('.')
            .map_or((digits, None), |(w, f)| (w, Some(f)));
        let mut groups = whole.trim_start_matches(['-', '+']).split(',');
        let first = groups.next()?;
        // `0,320` is a decimal comma, and `1e0,002` is nothing at all.
        let well_grouped = (1..=3).contains(&first.len())
            && !first.starts_with('0')
            && first.bytes().all(|byte| byte.is_ascii_digit())
            && groups
                .all(|group| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit()))
            && fraction.is_none_or(|fraction| !fraction.contains(','));
        if !well_grouped {
            return None;
        }
        decimal(&digits.replace(',', ""))?
    } else {
        decimal(digits)?
    };
    number.is_finite().then_some(number)
}

/// Full-width forms and unit ligatures to their plain letters.
pub(crate) fn normalise(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            // The full-width block mirrors ASCII at a fixed distance.
            '！'..='～' => plain.extend(char::from_u32(u32::from(letter) - 0xFEE0)),
            '\u{3000}' | '\u{a0}' | '\u{202f}' | '\u{2009}' => plain.push(' '),
            '−' | '‐' | '–' => plain.push('-'),
            '、' => plain.push(','),
            '₂' => plain.push('2'),
            '㎏' => plain.push_str("kg"),
            '㎎' => plain.push_str("mg"),
            '㌘' => plain.push('g'),
            '㌔' => plain.push_str("キロ"),
            '㌧' => plain.push('t'),
            '㌫' => plain.push('%'),
            other => plain.push(other),
        }
    }
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, number: f64, unit: &str) {
        assert_eq!(
            read_number(text),
            Some(NumberText {
                number,
                unit: unit.into()
            }),
            "{text}"
        );
    }

    #[test]
    fn reads_what_people_type() {
        reads("320 g", 320.0, "g");
        reads("３２０ｇ", 320.0, "g");
        reads("１，２００．５　㎏", 1200.5, "kg");
        reads("30％", 30.0, "%");
        reads(" 0.3 ", 0.3, "");
        reads("1e-3kg", 0.001, "kg");
        reads("３割", 3.0, "割");
        reads("三割", 3.0, "割");
        reads("３割５分", 3.5, "割");
        reads("三割五分", 3.5, "割");
        reads("−5", -5.0, "");
    }

    #[test]
    fn does_not_guess() {
        for text in [
            "約12",
            "<5",
            "1.234,5",
            "12,5",
            "0,320",
            "1e0,002",
            "",
            "不明",
            "-",
            "1-2",
            "10 x 20",
            "NaN",
            "inf",
            "1e999",
            "3.5割5分",
            "3割15分",
            "割5分",
        ] {
            assert_eq!(read_number(text), None, "{text}");
        }
    }

    #[test]
    fn percent_is_exact() {
        assert_eq!(scale(30.0, 0.01), 0.3);
        assert_eq!(scale(320.0, 1e-3), 0.32);
        assert_eq!(scale(7.0, 0.01), 0.07);
    }
}
