//! What a workbook may hold. A file is small and says that it is huge: every one of these is counted while
//! reading, and none is believed because a file states it.

/// The file itself. Bills of materials have kilobytes; beyond this it is pictures.
pub const MAXIMUM_BYTES: usize = meguru::spreadsheet::MAXIMUM_FILE_BYTES;

/// All parts that are read, inflated: a hundred thousand lines of twenty columns have about 80 MB. In the
/// browser the parts, the cells and their JSON must fit into the memory of one page.
pub const MAXIMUM_INFLATED: u64 = 128 * 1024 * 1024;

/// Files in the archive. A workbook has a dozen for itself, and one for each sheet, picture and comment.
pub const MAXIMUM_ENTRIES: usize = 10_000;

/// Sheets. Excel's users have dozens.
pub const MAXIMUM_SHEETS: usize = 1_000;

/// Rows with content, over all sheets.
pub const MAXIMUM_ROWS: usize = 200_000;

/// The last row that Excel and LibreOffice have.
pub const LAST_ROW: u32 = 1_048_576;

/// Columns that Excel and LibreOffice have.
pub const MAXIMUM_COLUMNS: usize = 16_384;

/// Cells over all sheets, with the empty ones that stand before a filled one: a row is handed on from its
/// first column.
pub const MAXIMUM_CELLS: usize = 2_000_000;

/// Bytes of text in cells, over all sheets: a shared text may stand in every cell.
pub const MAXIMUM_TEXT: usize = 64 * 1024 * 1024;

/// Bytes of text in one cell. Excel has room for 32,767 characters, LibreOffice for more.
pub const MAXIMUM_CELL_TEXT: usize = 1024 * 1024;

/// Texts shared between cells; more than cells makes no sense.
pub const MAXIMUM_SHARED_TEXTS: usize = MAXIMUM_CELLS;

/// Merged areas, over all sheets.
pub const MAXIMUM_MERGED: usize = 100_000;

/// Formats of cells; Excel has 65,490.
pub const MAXIMUM_STYLES: usize = 100_000;

/// Elements inside each other. Workbooks have about ten, drawings in cells some more.
pub const MAXIMUM_DEPTH: usize = 256;

/// Attributes of one element. The largest have about thirty.
pub const MAXIMUM_ATTRIBUTES: usize = 256;
