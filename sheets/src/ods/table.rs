//! One table: rows and cells, which say how often they are repeated.

use std::collections::BTreeMap;

use meguru::spreadsheet::{Cell, Row, Sheet};

use super::styles::Styles;
use super::{cell, count};
use crate::gathered::Gathered;
use crate::limits::{LAST_ROW, MAXIMUM_COLUMNS};
use crate::refusal::Refusal;
use crate::xml::{Element, Xml};

/// A table on its way.
struct Table<'a> {
    styles: &'a Styles,
    gathered: &'a mut Gathered,
    sheet: Sheet,
    /// Indentation that columns give to cells without a style of their own, by their first column.
    indents: BTreeMap<usize, u32>,
    /// The first column without a description so far.
    columns: usize,
    /// The number of the next row, from 1.
    next: u32,
    /// A copy of another file's table, which LibreOffice keeps for references to it.
    is_copy: bool,
}

/// Reads a table to its end, and keeps it.
pub(super) fn read(
    xml: &mut Xml<'_>,
    element: &Element<'_>,
    styles: &Styles,
    gathered: &mut Gathered,
) -> Result<(), Refusal> {
    let style = element.attribute("table:style-name")?.unwrap_or_default();
    let name = element.attribute("table:name")?.unwrap_or_default();
    let mut table = Table {
        styles,
        gathered,
        sheet: Sheet {
            name: name.into_owned(),
            hidden: styles.hidden(&style),
            ..Sheet::default()
        },
        indents: BTreeMap::new(),
        columns: 0,
        next: 1,
        is_copy: false,
    };
    table.inside(xml, false)?;
    let Table {
        gathered,
        sheet,
        is_copy,
        ..
    } = table;
    if is_copy {
        Ok(())
    } else {
        gathered.sheet(sheet)
    }
}

impl Table<'_> {
    /// Rows and columns of the table, or of a group of them, to the group's end. Groups lie in each
    /// other no deeper than elements may.
    fn inside(&mut self, xml: &mut Xml<'_>, hidden: bool) -> Result<(), Refusal> {
        xml.children(|xml, element| match element.name() {
            "table:table-row" => self.row(xml, &element, hidden),
            "table:table-header-rows" | "table:table-rows" | "table:table-row-group" => {
                let display = element.attribute("table:display")?;
                self.inside(xml, hidden || display.as_deref() == Some("false"))
            }
            "table:table-column" => {
                self.column(&element)?;
                xml.skip()
            }
            "table:table-columns" | "table:table-header-columns" | "table:table-column-group" => {
                self.inside(xml, hidden)
            }
            "table:table-source" => {
                self.is_copy = true;
                xml.skip()
            }
            _ => xml.skip(),
        })
    }

    fn column(&mut self, element: &Element<'_>) -> Result<(), Refusal> {
        let repeated = count(element, "table:number-columns-repeated")?;
        let style = element.attribute("table:default-cell-style-name")?;
        let indent = style.map_or(0, |style| self.styles.indent(&style));
        if self.columns < MAXIMUM_COLUMNS {
            self.indents.insert(self.columns, indent);
        }
        self.columns = self.columns.saturating_add(times(repeated));
        Ok(())
    }

    fn row(
        &mut self,
        xml: &mut Xml<'_>,
        element: &Element<'_>,
        hidden: bool,
    ) -> Result<(), Refusal> {
        let repeated = count(element, "table:number-rows-repeated")?;
        let visibility = element.attribute("table:visibility")?;
        let style = element.attribute("table:default-cell-style-name")?;
        let indent = style.map(|style| self.styles.indent(&style));
        let mut row = Row {
            number: self.next,
            hidden: hidden || matches!(visibility.as_deref(), Some("collapse" | "filter")),
            cells: Vec::new(),
        };
        let mut column = 0;
        xml.children(|xml, element| match element.name() {
            "table:table-cell" => {
                let repeated = times(count(&element, "table:number-columns-repeated")?);
                self.spanned(&element, row.number, column)?;
                let cell = cell::read(xml, &element)?;
                let cell = self.indented(cell, &element, column, indent)?;
                let first = column;
                column = column.saturating_add(repeated);
                if cell != Cell::Empty {
                    for place in first..column {
                        self.gathered.put(&mut row, place, cell.clone())?;
                    }
                }
                Ok(())
            }
            // Covered by a merged area: nobody sees what stands there.
            "table:covered-table-cell" => {
                let repeated = times(count(&element, "table:number-columns-repeated")?);
                column = column.saturating_add(repeated);
                xml.skip()
            }
            _ => xml.skip(),
        })?;
        self.next = self.next.saturating_add(repeated);
        if !row.cells.is_empty() && self.next > LAST_ROW + 1 {
            return Err(Refusal::damaged());
        }
        self.gathered.rows(&mut self.sheet, &row, repeated)
    }

    /// Notes the merged area that a cell begins.
    fn spanned(&mut self, element: &Element<'_>, row: u32, column: usize) -> Result<(), Refusal> {
        let columns = count(element, "table:number-columns-spanned")?;
        let rows = count(element, "table:number-rows-spanned")?;
        let Ok(column) = u32::try_from(column) else {
            return Ok(());
        };
        let last_row = row.saturating_add(rows.saturating_sub(1)).min(LAST_ROW);
        let last_column = column.saturating_add(columns.saturating_sub(1));
        let area = [row, column, last_row.max(row), last_column];
        self.gathered.merge(&mut self.sheet, area)
    }

    /// A text with its indentation: that of its own style, of its row or of its column.
    fn indented(
        &self,
        cell: Cell,
        element: &Element<'_>,
        column: usize,
        of_row: Option<u32>,
    ) -> Result<Cell, Refusal> {
        let Cell::Text(text) = cell else {
            return Ok(cell);
        };
        let own = element.attribute("table:style-name")?;
        let of_column = || {
            self.indents
                .range(..=column)
                .next_back()
                .map_or(0, |(_, indent)| *indent)
        };
        let indent = own
            .map(|style| self.styles.indent(&style))
            .or(of_row)
            .unwrap_or_else(of_column);
        Ok(match indent {
            0 => Cell::Text(text),
            indent => Cell::Indented { text, indent },
        })
    }
}

fn times(repeated: u32) -> usize {
    usize::try_from(repeated).unwrap_or(usize::MAX)
}
