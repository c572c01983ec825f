//! What stands in a cell of an OpenDocument table.

use meguru::spreadsheet::{Cell, NOT_COMPUTED};

use super::count;
use crate::limits::MAXIMUM_TEXT;
use crate::refusal::Refusal;
use crate::xml::{Element, Node, Xml};

/// What formulas fail with.
const ERRORS: [&str; 8] = [
    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!",
];

/// Reads a cell to its end.
pub(super) fn read(xml: &mut Xml<'_>, element: &Element<'_>) -> Result<Cell, Refusal> {
    let text = paragraphs(xml)?;
    let kind = element.attribute("office:value-type")?;
    let kind = kind.as_deref().unwrap_or_default();
    let formula = element.attribute("table:formula")?.is_some();
    if element.attribute("calcext:value-type")?.as_deref() == Some("error")
        || formula && ERRORS.contains(&text.trim())
    {
        return Ok(Cell::Error { error: text });
    }
    let number = || -> Result<Option<f64>, Refusal> {
        let value = element.attribute("office:value")?;
        let value: Option<f64> = value.and_then(|value| value.trim().parse().ok());
        Ok(value.filter(|value| value.is_finite()))
    };
    let cell = match kind {
        "float" | "currency" => number()?.map(Cell::Number),
        "percentage" => number()?.map(|percent| Cell::Percent { percent }),
        "boolean" => {
            (element.attribute("office:boolean-value")?).map(|value| Cell::Boolean(value == "true"))
        }
        "date" => element.attribute("office:date-value")?.map(|date| {
            let day = date.get(..10).unwrap_or(&date);
            Cell::Date { date: day.into() }
        }),
        // As it is shown: the value itself reads PT12H30M00S.
        "time" => Some(Cell::Date { date: text.clone() }),
        _ => None,
    };
    Ok(match cell {
        Some(cell) => cell,
        None if !text.is_empty() => Cell::Text(text),
        None => match element.attribute("office:string-value")? {
            Some(text) if !text.is_empty() => Cell::Text(text.into_owned()),
            None if formula && kind.is_empty() => Cell::Error {
                error: NOT_COMPUTED.into(),
            },
            _ => Cell::Empty,
        },
    })
}

/// The paragraphs of a cell, one per line.
fn paragraphs(xml: &mut Xml<'_>) -> Result<String, Refusal> {
    let mut whole = String::new();
    let mut first = true;
    xml.children(|xml, element| {
        // Comments, drawings and tables lie beside the paragraphs.
        if element.name() != "text:p" {
            return xml.skip();
        }
        if !first {
            whole.push('\n');
        }
        first = false;
        paragraph(xml, &mut whole)
    })?;
    Ok(whole)
}

/// The text of a paragraph, to its end.
fn paragraph(xml: &mut Xml<'_>, whole: &mut String) -> Result<(), Refusal> {
    let outside = xml.depth().saturating_sub(1);
    let start = whole.len();
    // White space at the beginning and next to other white space is none.
    let mut space = true;
    while xml.depth() > outside {
        match xml.next()? {
            Node::Start(element) => match element.name() {
                "text:s" => {
                    let spaces = count(&element, "text:c")?;
                    let spaces = usize::try_from(spaces).unwrap_or(usize::MAX);
                    if spaces > MAXIMUM_TEXT - whole.len().min(MAXIMUM_TEXT) {
                        return Err(Refusal::too_large_inside("text", MAXIMUM_TEXT));
                    }
                    whole.extend(std::iter::repeat_n(' ', spaces));
                    space = false;
                }
                "text:tab" => whole.push('\t'),
                "text:line-break" => whole.push('\n'),
                // How kanji are pronounced, and what stands at the foot of the page.
                "text:ruby-text" | "text:note" | "office:annotation" => xml.skip()?,
                _ => {}
            },
            Node::Text(text) => {
                for character in text.chars() {
                    let blank = matches!(character, ' ' | '\t' | '\n');
                    if !(blank && space) {
                        whole.push(if blank { ' ' } else { character });
                    }
                    space = blank;
                }
            }
            Node::End | Node::Eof => {}
        }
    }
    if space && whole.len() > start && whole.ends_with(' ') {
        whole.pop();
    }
    Ok(())
}
