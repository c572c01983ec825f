//! How cells show their numbers, and how far they are indented.

use std::collections::BTreeMap;

use crate::limits::MAXIMUM_STYLES;
use crate::refusal::Refusal;
use crate::xml::{Element, Xml};

/// Steps of indentation that Excel allows.
const MAXIMUM_INDENT: u32 = 250;

/// What a cell's format says about its value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) shown: Shown,
    /// Steps of indentation.
    pub(super) indent: u32,
}

/// How a number is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shown {
    #[default]
    Number,
    Percent,
    Date,
    /// Hours, minutes and seconds, perhaps of more than a day.
    Time,
}

/// Reads the part of styles; none in an empty one. A cell names one by its place in the list.
pub(super) fn read(text: &str) -> Result<Vec<Style>, Refusal> {
    let mut styles = Vec::new();
    if text.is_empty() {
        return Ok(styles);
    }
    let mut own = BTreeMap::new();
    let mut xml = Xml::new(text);
    super::root(&mut xml)?.ok_or_else(Refusal::damaged)?;
    xml.children(|xml, element| match element.local_name() {
        "numFmts" => xml.children(|xml, element| {
            let code = element.attribute("formatCode")?.unwrap_or_default();
            own.insert(number(&element, "numFmtId")?, shown(&code));
            check(own.len())?;
            xml.skip()
        }),
        "cellXfs" => xml.children(|xml, element| {
            let id = number(&element, "numFmtId")?;
            let shown = own.get(&id).copied().unwrap_or_else(|| built_in(id));
            let mut indent = 0;
            if element.local_name() == "xf" {
                xml.children(|xml, element| {
                    if element.local_name() == "alignment" {
                        indent = number(&element, "indent")?.min(MAXIMUM_INDENT);
                    }
                    xml.skip()
                })?;
                styles.push(Style { shown, indent });
                return check(styles.len());
            }
            xml.skip()
        }),
        _ => xml.skip(),
    })?;
    Ok(styles)
}

fn check(count: usize) -> Result<(), Refusal> {
    if count > MAXIMUM_STYLES {
        return Err(Refusal::too_large_inside("styles", MAXIMUM_STYLES));
    }
    Ok(())
}

/// A number of an attribute; 0 where it is absent or no number.
fn number(element: &Element<'_>, name: &str) -> Result<u32, Refusal> {
    let value = element.attribute(name)?;
    Ok(value
        .and_then(|value| value.trim().parse().ok())
        .unwrap_or_default())
}

/// Formats that files name without spelling them out (ECMA-376 part 1, 18.8.30), those of East Asian
/// Excel among them.
fn built_in(id: u32) -> Shown {
    match id {
        9 | 10 => Shown::Percent,
        14..=17 | 22 | 27..=31 | 34..=36 | 50..=58 => Shown::Date,
        18..=21 | 32 | 33 | 45..=47 => Shown::Time,
        _ => Shown::Number,
    }
}

/// How a format shows a number, by its first section.
fn shown(code: &str) -> Shown {
    let mut characters = code.chars().peekable();
    let (mut date, mut time) = (false, false);
    // Minutes or months: what stands alone is a month.
    let mut m = false;
    while let Some(character) = characters.next() {
        match character.to_ascii_lowercase() {
            ';' => break,
            '"' => {
                let _ = characters.by_ref().find(|next| *next == '"');
            }
            // The next character stands for itself, is a width, or is repeated.
            '\\' | '_' | '*' => {
                let _ = characters.next();
            }
            '[' => {
                let inside: String = characters
                    .by_ref()
                    .take_while(|next| *next != ']')
                    .collect();
                let unit = inside.to_ascii_lowercase();
                time |= !unit.is_empty()
                    && ["h", "m", "s"]
                        .iter()
                        .any(|one| unit.trim_matches(|c| one.contains(c)).is_empty());
            }
            '%' => return Shown::Percent,
            // Digits before any part of a date: a number, with letters that somebody did not quote.
            '0' | '#' | '?' if !(date || time || m) => {
                return if code_has_percent(characters) {
                    Shown::Percent
                } else {
                    Shown::Number
                };
            }
            // "General", and what it is called in other languages.
            'g' | 's' if !(date || time || m) && general(code) => return Shown::Number,
            'y' | 'd' => date = true,
            'm' => m = true,
            'h' | 's' => time = true,
            _ => {}
        }
    }
    match (date || m, time) {
        (true, true) if !date => Shown::Time,
        (true, _) => Shown::Date,
        (false, true) => Shown::Time,
        (false, false) => Shown::Number,
    }
}

fn general(code: &str) -> bool {
    ["general", "standard"].iter().any(|name| {
        code.get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name))
    })
}

/// Whether the rest of a section has a percent sign that is not quoted.
fn code_has_percent(mut rest: std::iter::Peekable<std::str::Chars<'_>>) -> bool {
    while let Some(character) = rest.next() {
        match character {
            ';' => return false,
            '"' => {
                let _ = rest.by_ref().find(|next| *next == '"');
            }
            '\\' | '_' | '*' => {
                let _ = rest.next();
            }
            '%' => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_tell_percentages_and_dates_from_numbers() {
        for (code, expected) in [
            ("0.0%", Shown::Percent),
            ("%0", Shown::Percent),
            ("[Red]0 %;-0 %", Shown::Percent),
            ("0\"%\"", Shown::Number),
            ("0\\%", Shown::Number),
            ("0;0%", Shown::Number),
            ("General", Shown::Number),
            ("G/標準", Shown::Number),
            ("Standard", Shown::Number),
            ("General\" kg\"", Shown::Number),
            ("#,##0.00\\ \"mg\"", Shown::Number),
            ("0.00 mg/d", Shown::Number),
            ("@", Shown::Number),
            ("", Shown::Number),
            ("yyyy\"年\"m\"月\"d\"日\"", Shown::Date),
            ("[$-411]ggge\"年\"m\"月\"d\"日\";@", Shown::Date),
            ("dd.mm.yyyy hh:mm", Shown::Date),
            ("mmm", Shown::Date),
            ("[h]:mm:ss", Shown::Time),
            ("mm:ss.0", Shown::Time),
            ("h:mm AM/PM", Shown::Time),
            ("\"day\"0", Shown::Number),
            ("\"", Shown::Number),
            ("[", Shown::Number),
            ("\\", Shown::Number),
        ] {
            assert_eq!(shown(code), expected, "{code}");
        }
    }
}
