//! One worksheet: rows, cells and merged areas, as they stream by.

use meguru::spreadsheet::{Cell, NOT_COMPUTED, Row, Sheet};

use super::styles::{Shown, Style};
use super::{Shared, flag, reference, root, texts};
use crate::gathered::Gathered;
use crate::refusal::Refusal;
use crate::serial;
use crate::xml::{Element, Xml};

/// Reads a worksheet's part into a sheet.
pub(super) fn read(
    text: &str,
    shared: &Shared,
    gathered: &mut Gathered,
    sheet: &mut Sheet,
) -> Result<(), Refusal> {
    let mut xml = Xml::new(text);
    root(&mut xml)?.ok_or_else(Refusal::damaged)?;
    xml.children(|xml, element| match element.local_name() {
        "sheetData" => rows(xml, shared, gathered, sheet),
        "mergeCells" => xml.children(|xml, element| {
            let area = element.attribute("ref")?;
            if let Some(area) = area.as_deref().and_then(reference::area) {
                gathered.merge(sheet, area)?;
            }
            xml.skip()
        }),
        _ => xml.skip(),
    })?;
    in_order(sheet);
    Ok(())
}

/// Rows stand in order in all files that programs write. In others, a later cell wins.
fn in_order(sheet: &mut Sheet) {
    if sheet
        .rows
        .is_sorted_by(|one, next| one.number < next.number)
    {
        return;
    }
    sheet.rows.sort_by_key(|row| row.number);
    sheet.rows.dedup_by(|next, one| {
        if next.number != one.number {
            return false;
        }
        one.hidden |= next.hidden;
        if one.cells.len() < next.cells.len() {
            one.cells.resize(next.cells.len(), Cell::Empty);
        }
        for (place, cell) in one.cells.iter_mut().zip(std::mem::take(&mut next.cells)) {
            if cell != Cell::Empty {
                *place = cell;
            }
        }
        true
    });
}

fn rows(
    xml: &mut Xml<'_>,
    shared: &Shared,
    gathered: &mut Gathered,
    sheet: &mut Sheet,
) -> Result<(), Refusal> {
    let mut last = 0;
    xml.children(|xml, element| {
        if element.local_name() != "row" {
            return xml.skip();
        }
        let number = match element.attribute("r")? {
            Some(number) => reference::row(&number).ok_or_else(Refusal::damaged)?,
            None => last + 1,
        };
        last = number;
        let mut row = Row {
            number,
            hidden: flag(&element, "hidden")?,
            cells: Vec::new(),
        };
        let mut next = 0;
        xml.children(|xml, element| {
            if element.local_name() != "c" {
                return xml.skip();
            }
            let column = match element.attribute("r")? {
                Some(place) => reference::cell(&place).ok_or_else(Refusal::damaged)?.0,
                None => next,
            };
            next = column + 1;
            let cell = cell(xml, &element, shared)?;
            gathered.put(&mut row, column, cell)
        })?;
        gathered.rows(sheet, &row, 1)
    })
}

/// What stands in a cell.
fn cell(xml: &mut Xml<'_>, element: &Element<'_>, shared: &Shared) -> Result<Cell, Refusal> {
    let kind = element.attribute("t")?;
    let kind = kind.as_deref().unwrap_or("n");
    let style = match element.attribute("s")? {
        Some(place) => place.trim().parse::<usize>().ok(),
        None => Some(0),
    };
    let style = style
        .and_then(|place| shared.styles.get(place).copied())
        .unwrap_or_default();
    let (mut value, mut inside, mut formula) = (None, None, false);
    xml.children(|xml, element| match element.local_name() {
        "v" => {
            value = Some(texts::simple(xml)?);
            Ok(())
        }
        "is" => {
            inside = Some(texts::rich(xml)?);
            Ok(())
        }
        "f" => {
            formula = true;
            xml.skip()
        }
        _ => xml.skip(),
    })?;
    if let Some(text) = inside {
        return Ok(of_text(text, style));
    }
    let value = match value {
        // The result of a formula may be the empty text.
        Some(value) if !value.is_empty() || kind == "str" => value,
        _ if formula => {
            let error = NOT_COMPUTED.to_owned();
            return Ok(Cell::Error { error });
        }
        _ => return Ok(Cell::Empty),
    };
    match kind {
        "s" => {
            let place: Option<usize> = value.trim().parse().ok();
            let text = place.and_then(|place| shared.texts.get(place));
            let text = text.ok_or_else(Refusal::damaged)?;
            Ok(of_text(text.clone(), style))
        }
        "str" | "inlineStr" => Ok(of_text(texts::unescape(value), style)),
        "b" => Ok(Cell::Boolean(matches!(value.trim(), "1" | "true" | "TRUE"))),
        "e" => Ok(Cell::Error { error: value }),
        // `2026-01-02T00:00:00`
        "d" => Ok(match value.get(..10) {
            Some(day) => Cell::Date {
                date: day.to_owned(),
            },
            None => Cell::Date { date: value },
        }),
        _ => Ok(match value.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => of_number(number, style, shared.since_1904),
            _ => of_text(value, style),
        }),
    }
}

fn of_text(text: String, style: Style) -> Cell {
    match style.indent {
        _ if text.is_empty() => Cell::Empty,
        0 => Cell::Text(text),
        indent => Cell::Indented { text, indent },
    }
}

fn of_number(number: f64, style: Style, since_1904: bool) -> Cell {
    let date = match style.shown {
        Shown::Number => None,
        Shown::Percent => return Cell::Percent { percent: number },
        Shown::Date => serial::date(number, since_1904),
        Shown::Time => serial::time(number),
    };
    match date {
        Some(date) => Cell::Date { date },
        None => Cell::Number(number),
    }
}
