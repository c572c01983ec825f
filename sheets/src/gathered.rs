//! Cells on their way into a workbook, counted.

use meguru::spreadsheet::{Cell, FileKind, Row, Sheet, Workbook};

use crate::limits::{
    MAXIMUM_CELL_TEXT, MAXIMUM_CELLS, MAXIMUM_COLUMNS, MAXIMUM_MERGED, MAXIMUM_ROWS,
    MAXIMUM_SHEETS, MAXIMUM_TEXT,
};
use crate::refusal::Refusal;

/// The sheets of a workbook so far, and how much more it may hold.
pub(crate) struct Gathered {
    sheets: Vec<Sheet>,
    rows: usize,
    cells: usize,
    text: usize,
    merged: usize,
}

impl Gathered {
    pub(crate) fn new() -> Self {
        Self {
            sheets: Vec::new(),
            rows: MAXIMUM_ROWS,
            cells: MAXIMUM_CELLS,
            text: MAXIMUM_TEXT,
            merged: MAXIMUM_MERGED,
        }
    }

    /// Puts a cell into a row; what stood at its place is lost.
    pub(crate) fn put(&mut self, row: &mut Row, column: usize, cell: Cell) -> Result<(), Refusal> {
        if cell == Cell::Empty {
            return Ok(());
        }
        if column >= MAXIMUM_COLUMNS {
            return Err(Refusal::too_large_inside("columns", MAXIMUM_COLUMNS));
        }
        let more = (column + 1).saturating_sub(row.cells.len());
        take(&mut self.cells, more, "cells", MAXIMUM_CELLS)?;
        let text = length(&cell);
        if text > MAXIMUM_CELL_TEXT {
            return Err(Refusal::too_large_inside("text", MAXIMUM_CELL_TEXT));
        }
        take(&mut self.text, text, "text", MAXIMUM_TEXT)?;
        if more > 0 {
            row.cells.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = row.cells.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    /// Puts a row behind those of a sheet, so many times, if it holds something.
    pub(crate) fn rows(
        &mut self,
        sheet: &mut Sheet,
        row: &Row,
        repeated: u32,
    ) -> Result<(), Refusal> {
        if row.cells.is_empty() {
            return Ok(());
        }
        let text: usize = row.cells.iter().map(length).sum();
        for copy in 0..repeated {
            take(&mut self.rows, 1, "rows", MAXIMUM_ROWS)?;
            // The cells of the first one are counted already.
            if copy > 0 {
                take(&mut self.cells, row.cells.len(), "cells", MAXIMUM_CELLS)?;
                take(&mut self.text, text, "text", MAXIMUM_TEXT)?;
            }
            sheet.rows.push(Row {
                number: row.number.saturating_add(copy),
                ..row.clone()
            });
        }
        Ok(())
    }

    /// Notes a merged area, unless it is a single cell.
    pub(crate) fn merge(&mut self, sheet: &mut Sheet, area: [u32; 4]) -> Result<(), Refusal> {
        if area[0] == area[2] && area[1] == area[3] {
            return Ok(());
        }
        take(&mut self.merged, 1, "merged", MAXIMUM_MERGED)?;
        sheet.merged.push(area);
        Ok(())
    }

    /// Puts a sheet behind the others.
    pub(crate) fn sheet(&mut self, sheet: Sheet) -> Result<(), Refusal> {
        if self.sheets.len() >= MAXIMUM_SHEETS {
            return Err(Refusal::too_large_inside("sheets", MAXIMUM_SHEETS));
        }
        self.sheets.push(sheet);
        Ok(())
    }

    pub(crate) fn workbook(self, file: &str, kind: FileKind) -> Workbook {
        Workbook {
            file: file.to_owned(),
            kind,
            sheets: self.sheets,
        }
    }
}

fn take(
    left: &mut usize,
    wanted: usize,
    what: &'static str,
    maximum: usize,
) -> Result<(), Refusal> {
    *left = (left.checked_sub(wanted)).ok_or_else(|| Refusal::too_large_inside(what, maximum))?;
    Ok(())
}

/// Bytes of text in a cell.
fn length(cell: &Cell) -> usize {
    match cell {
        Cell::Text(text)
        | Cell::Indented { text, .. }
        | Cell::Date { date: text }
        | Cell::Error { error: text } => text.len(),
        Cell::Empty | Cell::Boolean(_) | Cell::Number(_) | Cell::Percent { .. } => 0,
    }
}
