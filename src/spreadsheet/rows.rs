//! Which rows below the headings are parts, and why others are none.

use super::columns::Columns;
use super::field::Field;
use super::header::{Header, text_of};
use super::mapping::{Mapping, RowChoice};
use super::report::{ColumnReport, LeftOut, Question};
use super::value::Reading;
use super::workbook::{Cell, Row};

/// Letters of a cell, or of a row that is left out, that are shown.
pub(super) const SHOWN: usize = 80;

/// Rows that are parts, those that are not, and what is to be asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Selected<'a> {
    /// Rows that are parts or assemblies.
    pub rows: Vec<&'a Row>,
    /// Rows that are not.
    pub left_out: Vec<LeftOut>,
    /// What is to be asked.
    pub questions: Vec<Question>,
}

/// Tells parts from titles, totals and notes.
pub(super) fn select<'a>(
    rows: &'a [Row],
    header: &Header,
    columns: &Columns,
    mapping: &Mapping,
) -> Selected<'a> {
    let mut selected = Selected::default();
    let (mut totals, mut hidden) = (Vec::new(), Vec::new());
    let indented = rows.iter().any(is_indented);
    let mut sums = Sums::default();
    for row in rows {
        let why = match mapping.rows.get(&row.number) {
            Some(RowChoice::Part) => None,
            Some(RowChoice::LeaveOut) => Some("chosen"),
            None => why_no_part(row, header, columns, indented),
        };
        if row.hidden {
            hidden.push(row.number);
        }
        let is_total = why == Some("total")
            || (why.is_none()
                && !mapping.rows.contains_key(&row.number)
                && sums.are_in(row, columns));
        if is_total {
            totals.push(row.number);
        }
        let why = match why {
            _ if is_total => (mapping.totals != Some(RowChoice::Part)).then_some("total"),
            None if row.hidden && mapping.hidden_rows == Some(RowChoice::LeaveOut) => {
                Some("hidden")
            }
            why => why,
        };
        match why {
            None => {
                sums.add(row, columns);
                selected.rows.push(row);
            }
            Some(why) => selected.left_out.push(LeftOut {
                row: row.number,
                why,
                text: row_text(row),
            }),
        }
    }
    let mut ask = |code, numbers: &[u32], answer: Option<RowChoice>, default: RowChoice| {
        if !numbers.is_empty() {
            let taken = answer.unwrap_or(default).word();
            let question = Question::new(code, RowChoice::WORDS, Some(taken), answer.is_some());
            selected.questions.push(question.about_rows(numbers));
        }
    };
    ask("total_rows", &totals, mapping.totals, RowChoice::LeaveOut);
    ask("hidden_rows", &hidden, mapping.hidden_rows, RowChoice::Part);
    selected
}

/// What stands in a row, shortened.
pub(super) fn row_text(row: &Row) -> String {
    let texts: Vec<String> = (0..row.cells.len())
        .map(|column| text_of(row, column))
        .filter(|text| !text.is_empty())
        .collect();
    texts.join(" | ").chars().take(SHOWN).collect()
}

fn why_no_part(
    row: &Row,
    header: &Header,
    columns: &Columns,
    indented: bool,
) -> Option<&'static str> {
    if repeats_headings(row, header) {
        return Some("repeated_heading");
    }
    if is_total(row, columns) {
        return Some("total");
    }
    if let Some(report) = columns.of(Field::Fitted)
        && is_not_fitted(&report.heading, &text_of(row, report.column))
    {
        return Some("not_fitted");
    }
    if columns
        .text(row, Field::ItemType)
        .to_lowercase()
        .contains("process")
    {
        return Some("process");
    }
    let filled: Vec<&ColumnReport> = columns
        .reports
        .iter()
        .filter(|report| report.field.is_some() && !text_of(row, report.column).is_empty())
        .collect();
    let content = |report: &&ColumnReport| report.field.is_some_and(Field::is_content);
    if !filled.iter().any(content) {
        return Some("no_content");
    }
    // A single text in a table of many columns is a title of a section or a note.
    let used = columns
        .reports
        .iter()
        .filter(|report| report.field.is_some())
        .count();
    let alone = filled.len() == 1
        && row
            .cells
            .iter()
            .filter(|cell| **cell != Cell::Empty)
            .count()
            == 1
        && filled
            .iter()
            .all(|report| matches!(report.field, Some(Field::Name | Field::PartNumber)));
    // Where names are indented, such a row is the assembly of those below it, unless it is a note.
    let note = row_text(row).starts_with(['※', '*', '注']);
    let in_hierarchy = columns.of(Field::Level).is_some() || indented;
    let stands_alone = alone && (note || (used >= 4 && !in_hierarchy));
    stands_alone.then_some("no_content")
}

/// Whether a row's first text is indented, so that the rows around it make a hierarchy.
fn is_indented(row: &Row) -> bool {
    row.cells.iter().any(|cell| match cell {
        Cell::Indented { .. } => true,
        Cell::Text(text) => text.starts_with([' ', '\u{3000}']),
        _ => false,
    })
}

/// A heading row that a printed list repeats on every page.
fn repeats_headings(row: &Row, header: &Header) -> bool {
    let mut same = 0;
    for (column, texts) in header.columns.iter().enumerate() {
        let text = text_of(row, column);
        if text.is_empty() {
            continue;
        }
        if texts.iter().all(|heading| *heading != text) {
            return false;
        }
        same += 1;
    }
    same >= 2
}

/// Words of a row of totals, without spaces, in small letters.
const TOTALS: [&str; 33] = [
    "合計",
    "総計",
    "小計",
    "計",
    "総合計",
    "合計重量",
    "合計質量",
    "総重量",
    "総質量",
    "重量合計",
    "質量合計",
    "total",
    "totals",
    "grandtotal",
    "subtotal",
    "sub-total",
    "sum",
    "totalmass",
    "totalweight",
    "summe",
    "gesamt",
    "gesamtsumme",
    "gesamtgewicht",
    "gesamtmasse",
    "zwischensumme",
    "somme",
    "sous-total",
    "soustotal",
    "totalgénéral",
    "massetotale",
    "poidstotal",
    "overall",
    "σ",
];

fn is_total(row: &Row, columns: &Columns) -> bool {
    if !columns.text(row, Field::Material).is_empty() {
        return false;
    }
    (0..row.cells.len())
        .map(|column| text_of(row, column))
        .filter(|text| !text.is_empty())
        .take(2)
        .any(|text| {
            let plain = crate::quantity::normalise(&text).to_lowercase();
            let plain: String = plain
                .chars()
                .filter(|letter| {
                    !letter.is_whitespace() && !matches!(letter, ':' | '(' | ')' | '：')
                })
                .collect();
            let word = plain.split(['[', '=']).next().unwrap_or_default();
            let word = word.trim_end_matches("kg").trim_end_matches('g');
            TOTALS.contains(&word) || TOTALS.contains(&plain.as_str())
        })
}

/// The sums of the masses of rows, plain and by their quantities.
#[derive(Default)]
struct Sums {
    rows: usize,
    plain: f64,
    multiplied: f64,
}

impl Sums {
    fn add(&mut self, row: &Row, columns: &Columns) {
        let mass = number(row, columns, Field::Mass).unwrap_or_default();
        let pieces = number(row, columns, Field::Quantity).unwrap_or(1.0);
        self.rows += 1;
        self.plain += mass;
        self.multiplied += mass * pieces;
    }

    /// Whether a row without name or material holds the sum of the masses above it.
    fn are_in(&self, row: &Row, columns: &Columns) -> bool {
        let named = [
            Field::Name,
            Field::PartNumber,
            Field::Material,
            Field::Id,
            Field::Position,
        ]
        .into_iter()
        .any(|field| !columns.text(row, field).is_empty());
        if named || self.rows < 2 {
            return false;
        }
        number(row, columns, Field::Mass).is_some_and(|total| {
            [self.plain, self.multiplied]
                .iter()
                .any(|sum| (sum - total).abs() <= total.abs() * 1e-3)
        })
    }
}

fn number(row: &Row, columns: &Columns, field: Field) -> Option<f64> {
    match columns.reading(row, columns.of(field)?.column) {
        Reading::Number(number) => Some(number.number),
        _ => None,
    }
}

/// Whether a mark says that a part is not fitted. `x` does so under DNP, and `no` under Fitted.
fn is_not_fitted(heading: &str, mark: &str) -> bool {
    let (heading, mark) = (heading.to_lowercase(), mark.trim().to_lowercase());
    let negative = ["dnp", "dnf", "dni", "not", "未", "なし", "無"]
        .iter()
        .any(|word| heading.contains(word));
    let says = |words: &[&str]| words.contains(&mark.as_str());
    let not_fitted = [
        "dnp",
        "dnf",
        "dni",
        "do not populate",
        "do not fit",
        "not fitted",
        "未実装",
        "実装なし",
        "excluded from bom",
    ];
    says(&not_fitted)
        || (negative && says(&["x", "1", "true", "yes", "y", "はい", "○"]))
        || (!negative && says(&["0", "false", "no", "n", "いいえ", "×"]))
}
