//! Text with delimiters to a table.

use super::heading::HeadingNames;
use super::quotes::{Quote, mend};
use super::workbook::{Cell, FileKind, Row, Sheet, Workbook};

/// Largest file in bytes.
pub const MAXIMUM_FILE_BYTES: usize = 50 * 1024 * 1024;

/// Most rows and columns of a table that are read: more than any list of parts, and what keeps memory
/// in bounds.
pub(super) const MAXIMUM_ROWS: usize = 100_000;
pub(super) const MAXIMUM_COLUMNS: usize = 1_000;

/// Rows that decide which delimiter it is.
const SNIFFED_ROWS: usize = 40;

/// Columns of them in which headings are looked for.
const SNIFFED_COLUMNS: usize = 100;

/// Bytes of the text, to the end of their last line, that are looked at for it.
const SNIFFED_BYTES: usize = 1024 * 1024;

/// A table out of text.
#[derive(Clone, Debug)]
pub(super) struct TextTable {
    /// The table, as a file of one sheet.
    pub workbook: Workbook,
    /// Its delimiter.
    pub delimiter: char,
    /// Quotation marks that do not hold what they should, and were read as letters.
    pub quotes: Vec<Quote>,
    /// Whether rows or columns beyond the limits were left out.
    pub cut: bool,
}

/// Reads delimited text.
pub(super) fn read_table(
    text: &str,
    file: &str,
    chosen: Option<char>,
    headings: &HeadingNames,
) -> TextTable {
    // One kind of line end, so that rows can be counted.
    let plain;
    let text = if text.contains('\r') {
        plain = text.replace("\r\n", "\n").replace('\r', "\n");
        plain.as_str()
    } else {
        text
    };
    let (stated, skipped, text) = match text.strip_prefix('\u{feff}').unwrap_or(text) {
        text if text.len() >= 5 && text.as_bytes().starts_with(b"sep=") => {
            let mut lines = text.splitn(2, '\n');
            let first = lines.next().unwrap_or_default();
            let rest = lines.next().unwrap_or_default();
            (first.trim_end().chars().nth(4), 1, rest)
        }
        text => (None, 0, text),
    };
    let delimiter = chosen
        .or(stated)
        .filter(char::is_ascii)
        .unwrap_or_else(|| sniff(text, headings));
    let (text, mut quotes) = mend(text, byte(delimiter));
    for quote in &mut quotes {
        quote.row += skipped;
    }
    let table = rows(&text, delimiter, skipped, usize::MAX);
    TextTable {
        workbook: Workbook {
            file: file.to_owned(),
            kind: FileKind::Text,
            sheets: vec![Sheet {
                rows: table.found,
                ..Sheet::default()
            }],
        },
        delimiter,
        quotes,
        cut: table.cut,
    }
}

struct Rows {
    found: Vec<Row>,
    cut: bool,
}

/// The delimiter as it stands in the text.
fn byte(delimiter: char) -> u8 {
    u8::try_from(delimiter).unwrap_or(b',')
}

fn rows(text: &str, delimiter: char, skipped: u32, most: usize) -> Rows {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(byte(delimiter))
        .from_reader(text.as_bytes());
    let mut table = Rows {
        found: Vec::new(),
        cut: false,
    };
    let mut line = Lines::default();
    // A spreadsheet counts a cell of three lines as one row.
    let mut inside_cells = 0;
    let mut record = csv::StringRecord::new();
    while matches!(reader.read_record(&mut record), Ok(true)) {
        let start = record.position().map_or(0, csv::Position::byte);
        let number = line.of(text, start) + skipped - inside_cells;
        if table.found.len() >= most.min(MAXIMUM_ROWS) {
            table.cut = most > MAXIMUM_ROWS;
            break;
        }
        table.cut |= record.len() > MAXIMUM_COLUMNS;
        let mut cells = Vec::with_capacity(record.len());
        for text in record.iter().take(MAXIMUM_COLUMNS) {
            let ends = text.bytes().filter(|byte| *byte == b'\n').count();
            inside_cells += u32::try_from(ends).unwrap_or_default();
            cells.push(cell(text));
        }
        while cells.last() == Some(&Cell::Empty) {
            cells.pop();
        }
        if !cells.is_empty() {
            table.found.push(Row {
                number,
                hidden: false,
                cells,
            });
        }
    }
    table
}

/// Counts lines up to the record that begins at a byte. Blank lines are no records but count as rows.
#[derive(Default)]
struct Lines {
    counted_to: usize,
    ends: u32,
}

impl Lines {
    fn of(&mut self, text: &str, start: u64) -> u32 {
        let bytes = text.as_bytes();
        let mut start = usize::try_from(start).unwrap_or(bytes.len());
        while bytes.get(start) == Some(&b'\n') {
            start += 1;
        }
        let between = text.get(self.counted_to..start).unwrap_or_default();
        self.ends += u32::try_from(between.matches('\n').count()).unwrap_or_default();
        self.counted_to = start;
        self.ends + 1
    }
}

/// A cell's text. An apostrophe before a sign is how programs keep a text from being a formula.
fn cell(text: &str) -> Cell {
    let text = match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => text,
    };
    if text.trim().is_empty() {
        Cell::Empty
    } else {
        Cell::Text(text.to_owned())
    }
}

/// The delimiter under which the table has the most headings that are known, or else the most rows of
/// the same number of cells.
fn sniff(text: &str, headings: &HeadingNames) -> char {
    let mut best = (',', (0, 0));
    let text = beginning(text);
    for delimiter in ['\t', ';', ',', '|'] {
        let table = rows(&mend(text, byte(delimiter)).0, delimiter, 0, SNIFFED_ROWS);
        let known = table
            .found
            .iter()
            .map(|row| {
                let texts = row
                    .cells
                    .iter()
                    .take(SNIFFED_COLUMNS)
                    .filter_map(|cell| match cell {
                        Cell::Text(text) => Some(text.as_str()),
                        _ => None,
                    });
                texts.filter(|text| headings.knows(text)).count()
            })
            .max()
            .unwrap_or_default();
        let mut lengths = std::collections::BTreeMap::<usize, usize>::new();
        for row in &table.found {
            *lengths.entry(row.cells.len()).or_default() += 1;
        }
        let even = lengths
            .iter()
            .filter(|(length, _)| **length > 1)
            .map(|(length, count)| count * (length - 1).min(8))
            .max()
            .unwrap_or_default();
        let weight = (if known > 1 { known } else { 0 }, even);
        if weight > best.1 {
            best = (delimiter, weight);
        }
    }
    best.0
}

/// The lines of a text that are looked at for its delimiter.
fn beginning(text: &str) -> &str {
    let bytes = text.as_bytes().get(..SNIFFED_BYTES);
    let end = bytes.and_then(|bytes| bytes.iter().rposition(|byte| *byte == b'\n'));
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<u32> {
        let table = rows(text, ',', 0, usize::MAX);
        table.found.iter().map(|row| row.number).collect()
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_does() {
        assert_eq!(numbers("a,b\nc,d\n"), [1, 2]);
        assert_eq!(numbers("a,b\n\n\nc,d\n,\ne,f"), [1, 4, 6]);
        assert_eq!(
            numbers("\n\na,\"b\nb\nb\"\nc,d\n\"x\n\",y\n\nz,1"),
            [3, 4, 5, 7]
        );
    }

    #[test]
    fn every_line_end_counts_once() {
        let names = HeadingNames::new();
        for ends in ["\n", "\r\n", "\r"] {
            let text = ["sep=;", "品名;質量", "", "本体;3"].join(ends);
            let table = read_table(&text, "", None, &names);
            let found: Vec<u32> = table
                .workbook
                .sheets
                .iter()
                .flat_map(|sheet| &sheet.rows)
                .map(|row| row.number)
                .collect();
            assert_eq!((table.delimiter, found), (';', vec![2, 4]), "{ends:?}");
        }
    }

    #[test]
    fn a_quote_that_never_closes_loses_nothing() {
        let mut text = "name,mass\n\"body,3\n".to_owned();
        text.extend((0..200).map(|index| format!("part {index},1\n")));
        let table = read_table(&text, "", None, &HeadingNames::new());
        let places = table.quotes.iter().map(|quote| (quote.row, quote.column));
        assert_eq!(places.collect::<Vec<_>>(), [(2, 0)]);
        let rows = table.workbook.sheets.iter().map(|sheet| sheet.rows.len());
        assert_eq!(rows.collect::<Vec<_>>(), [202]);
    }
}
