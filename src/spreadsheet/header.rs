//! Where the headings stand: below titles, in one row or two, under merged groups.

use super::heading::HeadingNames;
use super::mapping::Mapping;
use super::value::is_error_text;
use super::workbook::{Cell, Row, Sheet};

/// Rows from the top in which headings are looked for.
const LOOKED_AT: usize = 80;

/// Columns in which they are looked for: a list of parts has no more.
const MOST_COLUMNS: usize = 100;

/// Known headings from which a row is one of headings, and from which it may be in want of a better one.
const ENOUGH: usize = 3;
const AT_LEAST: usize = 2;

/// The rows of headings, and what stands in them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Header {
    /// Numbers of the rows.
    pub numbers: Vec<u32>,
    /// Index in the sheet of the first row below them.
    pub below: usize,
    /// For each column the texts above it, from top to bottom, without repetition.
    pub columns: Vec<Vec<String>>,
}

/// What a cell shows.
pub(super) fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Boolean(value) => value.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Text(text) | Cell::Indented { text, .. } => text.clone(),
        Cell::Percent { percent } => {
            let shown: f64 = format!("{:.12e}", percent * 100.0)
                .parse()
                .unwrap_or(*percent);
            format!("{shown} %")
        }
        Cell::Date { date } => date.clone(),
        Cell::Error { error } => error.clone(),
    }
}

/// The text of a cell without what surrounds it.
pub(super) fn text_of(row: &Row, column: usize) -> String {
    row.cells
        .get(column)
        .map(|cell| shown(cell).trim().to_owned())
        .unwrap_or_default()
}

/// Finds the rows of headings; `None` where there are none.
pub(super) fn find(sheet: &Sheet, names: &HeadingNames, mapping: &Mapping) -> Option<Header> {
    let main = match mapping.header_row {
        Some(number) => sheet.rows.iter().position(|row| row.number == number)?,
        None => main_row(sheet, names)?,
    };
    let (first, last) = match (mapping.header_row, mapping.header_rows) {
        (Some(_), Some(count)) => {
            let rows = usize::try_from(count.clamp(1, 3)).unwrap_or(1);
            (main, (main + rows - 1).min(sheet.rows.len() - 1))
        }
        (chosen, _) => {
            let first = if chosen.is_none() && is_group_row(sheet, main, names) {
                main - 1
            } else {
                main
            };
            let last = if is_below_heading(sheet, main, names) {
                main + 1
            } else {
                main
            };
            (first, last)
        }
    };
    let rows = sheet.rows.get(first..=last)?;
    Some(Header {
        numbers: rows.iter().map(|row| row.number).collect(),
        below: last + 1,
        columns: columns(sheet, rows),
    })
}

/// The first row that has enough headings, or else the one that has most.
fn main_row(sheet: &Sheet, names: &HeadingNames) -> Option<usize> {
    let mut best = (AT_LEAST - 1, None);
    for (index, row) in sheet.rows.iter().take(LOOKED_AT).enumerate() {
        let known = known(row, names);
        if known >= ENOUGH {
            // Of two rows of headings the lower one may say more.
            let next = sheet.rows.get(index + 1);
            let lower =
                next.is_some_and(|next| self::known(next, names) > known && is_words(next, names));
            return Some(index + usize::from(lower));
        }
        if known > best.0 && is_words(row, names) {
            best = (known, Some(index));
        }
    }
    best.1
}

fn known(row: &Row, names: &HeadingNames) -> usize {
    let mut fields = Vec::new();
    for column in 0..row.cells.len().min(MOST_COLUMNS) {
        let text = text_of(row, column);
        if let Some(meaning) = names.fields_of(&text).first()
            && !fields.contains(&meaning.field)
        {
            fields.push(meaning.field);
        }
    }
    fields.len()
}

/// Whether a row holds words and no figures. Headings may begin with a number: 1個重量, 1個あたり(g).
fn is_words(row: &Row, names: &HeadingNames) -> bool {
    row.cells.iter().all(|cell| match cell {
        Cell::Empty => true,
        Cell::Text(text) | Cell::Indented { text, .. } => {
            let per = ["あたり", "当たり", "当り"];
            let figure = crate::quantity::read_number(text)
                .is_some_and(|number| !per.iter().any(|word| number.unit.contains(word)));
            !is_error_text(text) && (!figure || names.knows(text))
        }
        _ => false,
    })
}

/// Words of groups of headings that are no headings by themselves.
const GROUPS: [&str; 14] = [
    "再生",
    "リサイクル",
    "質量",
    "重量",
    "材料",
    "部品",
    "使用後",
    "廃棄",
    "recycl",
    "rezykl",
    "mass",
    "weight",
    "end of life",
    "material",
];

/// Whether the row above groups the columns of a row of headings.
fn is_group_row(sheet: &Sheet, main: usize, names: &HeadingNames) -> bool {
    let Some(above) = main.checked_sub(1).and_then(|index| sheet.rows.get(index)) else {
        return false;
    };
    let Some(row) = sheet.rows.get(main) else {
        return false;
    };
    let filled = above
        .cells
        .iter()
        .filter(|cell| **cell != Cell::Empty)
        .count();
    let adjacent = above.number + 1 == row.number;
    if !adjacent || !is_words(above, names) || filled == 0 {
        return false;
    }
    let width = row.cells.len();
    // A title is merged over everything; a group over some columns.
    let groups = sheet.merged.iter().any(|[top, left, bottom, right]| {
        *top == above.number
            && *bottom == above.number
            && right > left
            && usize::try_from(right - left + 1).unwrap_or(width) < width
    });
    if groups {
        return true;
    }
    filled > 1
        && (0..above.cells.len()).any(|column| {
            let text = text_of(above, column).to_lowercase();
            !text.is_empty()
                && (names.knows(&text) || GROUPS.iter().any(|group| text.contains(group)))
        })
}

/// Whether the row below goes on with the headings.
fn is_below_heading(sheet: &Sheet, main: usize, names: &HeadingNames) -> bool {
    let (Some(row), Some(below)) = (sheet.rows.get(main), sheet.rows.get(main + 1)) else {
        return false;
    };
    if below.number != row.number + 1 || !is_words(below, names) {
        return false;
    }
    let tall = sheet
        .merged
        .iter()
        .any(|[top, _, bottom, _]| *top == row.number && *bottom > row.number);
    let wide = sheet
        .merged
        .iter()
        .any(|[top, left, bottom, right]| *top == row.number && bottom == top && right > left);
    // Names as many columns as the row itself: parts do not do that, but for a repetition of the headings.
    if known(below, names) >= known(row, names).max(AT_LEAST) {
        return (0..below.cells.len()).any(|column| {
            let text = text_of(below, column);
            !text.is_empty() && text != text_of(row, column)
        });
    }
    let mut says_more = false;
    for column in 0..below.cells.len() {
        let text = text_of(below, column);
        if text.is_empty() {
            continue;
        }
        let of_group = text_of(row, column).is_empty()
            || covering(sheet, row.number, column).is_some_and(|[_, left, _, right]| right > left);
        let heading = names.knows(&text) || is_unit(&text);
        let under_group = of_group && wide && tall;
        if !(heading || under_group || group_part(&text)) {
            return false;
        }
        says_more = true;
    }
    says_more
}

/// Words that a heading has below a group.
fn group_part(text: &str) -> bool {
    let text = text.to_lowercase();
    [
        "使用済",
        "市中",
        "工程",
        "ポスト",
        "プレ",
        "pcr",
        "pir",
        "post",
        "pre",
        "単品",
        "合計",
        "計",
        "1個",
    ]
    .iter()
    .any(|part| text.starts_with(part))
}

/// Whether a heading is nothing but a unit: `(g)`, `[kg]`, `%`.
pub(super) fn is_unit(text: &str) -> bool {
    let plain = crate::quantity::normalise(text);
    let plain = plain
        .trim()
        .trim_matches(['(', ')', '[', ']', '<', '>'])
        .trim();
    matches!(
        plain,
        "mg" | "g"
            | "kg"
            | "t"
            | "lb"
            | "lbs"
            | "oz"
            | "%"
            | "個"
            | "mm"
            | "m"
            | "pcs"
            | "Stk"
            | "ST"
    )
}

/// The texts above each column. A merged area says its text for every column under it, and so does, in a
/// text without merged areas, a group for the columns to its right that have a heading of their own below.
fn columns(sheet: &Sheet, rows: &[Row]) -> Vec<Vec<String>> {
    let width = rows
        .iter()
        .map(|row| row.cells.len())
        .max()
        .unwrap_or_default();
    let last = rows.len().saturating_sub(1);
    let mut columns = vec![Vec::new(); width];
    for (index, row) in rows.iter().enumerate() {
        let mut group = String::new();
        for (column, texts) in columns.iter_mut().enumerate() {
            let own = text_of(row, column);
            if !own.is_empty() {
                group.clone_from(&own);
            }
            let text = if own.is_empty() {
                let merged = covering(sheet, row.number, column);
                let below = rows
                    .get(index + 1)
                    .is_some_and(|below| !text_of(below, column).is_empty());
                match merged {
                    Some([top, left, _, _]) if top == row.number => {
                        text_of(row, usize::try_from(left).unwrap_or_default())
                    }
                    None if sheet.merged.is_empty() && index < last && below => group.clone(),
                    _ => String::new(),
                }
            } else {
                own
            };
            // Line ends inside a heading are how it was made narrow.
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if !text.is_empty() && !texts.contains(&text) {
                texts.push(text);
            }
        }
    }
    columns
}

fn covering(sheet: &Sheet, row: u32, column: usize) -> Option<[u32; 4]> {
    let column = u32::try_from(column).ok()?;
    sheet
        .merged
        .iter()
        .copied()
        .find(|[top, left, bottom, right]| {
            (*top..=*bottom).contains(&row) && (*left..=*right).contains(&column)
        })
}
