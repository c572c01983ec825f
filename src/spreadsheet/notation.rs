//! How the numbers of a column are written: decimal mark, percent or fraction, unit, piece or line.
//! Decided once for a whole column, because one cell cannot tell.

use std::collections::HashMap;

use super::columns::Columns;
use super::field::Field;
use super::header::text_of;
use super::mapping::{ColumnChoice, DecimalMark, Per, ShareNotation};
use super::report::{ColumnReport, Question};
use super::units::{Unit, unit_of};
use super::value::{MarkEvidence, Reading, mark_evidence, read_cell};
use super::workbook::{Cell, Row};

/// Decides how the numbers of all columns are written, and asks where they do not tell.
pub(super) fn settle(columns: &mut Columns, rows: &[Row], comma: bool) {
    settle_marks(columns, rows, comma);
    let quantity = columns.of(Field::Quantity).map(|report| report.column);
    let has_unit_column = columns.of(Field::MassUnit).is_some();
    let Columns {
        reports,
        marks,
        choices,
        questions,
    } = columns;
    for report in reports {
        let Some(field) = report.field else { continue };
        let choice = choices.get(&report.column);
        let mark = marks
            .get(&report.column)
            .copied()
            .unwrap_or(DecimalMark::Point);
        if field.share().is_some() {
            settle_share(report, choice, rows, mark, questions);
        }
        if field == Field::Recycled {
            questions.push(ask(
                "recycled_kind",
                report,
                &[
                    Field::PreConsumerRecycled.word(),
                    Field::PostConsumerRecycled.word(),
                ],
                Some(Field::PreConsumerRecycled.word()),
                false,
            ));
        }
        if field == Field::Mass {
            if !has_unit_column {
                settle_unit(report, rows, mark, questions);
            }
            settle_per(report, choice, rows, (quantity, marks), questions);
        }
    }
}

fn ask(
    code: &'static str,
    report: &ColumnReport,
    answers: &[&str],
    answer: Option<&str>,
    settled: bool,
) -> Question {
    let question = Question::new(code, answers, answer, settled)
        .with("heading", report.heading.clone())
        .with("samples", report.samples.join(" / "));
    Question {
        column: Some(report.column),
        ..question
    }
}

fn settle_marks(columns: &mut Columns, rows: &[Row], comma: bool) {
    let mut undecided = Vec::new();
    let mut decided = Vec::new();
    for report in &mut columns.reports {
        if !report.field.is_some_and(Field::is_number) {
            continue;
        }
        let choice = columns.choices.get(&report.column);
        let chosen = choice.and_then(|choice| choice.decimal);
        let (mut point, mut comma, mut either) = (0, 0, false);
        for row in rows {
            if let Some(Cell::Text(text) | Cell::Indented { text, .. }) =
                row.cells.get(report.column)
            {
                match mark_evidence(text) {
                    MarkEvidence::Only(DecimalMark::Point) => point += 1,
                    MarkEvidence::Only(DecimalMark::Comma) => comma += 1,
                    MarkEvidence::Either => either = true,
                    MarkEvidence::None => {}
                }
            }
        }
        let tied = point == comma && point > 0;
        let mark = chosen.or(match point.cmp(&comma) {
            std::cmp::Ordering::Greater => Some(DecimalMark::Point),
            std::cmp::Ordering::Less => Some(DecimalMark::Comma),
            std::cmp::Ordering::Equal => None,
        });
        match mark {
            Some(mark) => {
                if point + comma > 0 {
                    decided.push(mark);
                }
                if point + comma > 0 || either {
                    report.decimal = Some(mark);
                }
                columns.marks.insert(report.column, mark);
            }
            None => undecided.push((report.column, either || tied)),
        }
    }
    let commas = decided
        .iter()
        .filter(|mark| **mark == DecimalMark::Comma)
        .count();
    let rest = if decided.is_empty() {
        comma
    } else {
        commas * 2 > decided.len()
    };
    let rest = if rest {
        DecimalMark::Comma
    } else {
        DecimalMark::Point
    };
    for (column, open) in undecided {
        columns.marks.insert(column, rest);
        let report = columns
            .reports
            .iter_mut()
            .find(|report| report.column == column);
        if let Some(report) = report.filter(|_| open) {
            report.decimal = Some(rest);
            columns.questions.push(ask(
                "decimal",
                report,
                DecimalMark::WORDS,
                Some(rest.word()),
                false,
            ));
        }
    }
}

/// Whether plain numbers of a column of shares are percent.
fn settle_share(
    report: &mut ColumnReport,
    choice: Option<&ColumnChoice>,
    rows: &[Row],
    mark: DecimalMark,
    questions: &mut Vec<Question>,
) {
    let percent_heading = report.unit.as_deref() == Some("%");
    // Plain numbers: those above 1, those between 0 and 1, and 1 itself.
    let (mut above, mut below) = (false, false);
    for row in rows {
        let Some(cell) = row.cells.get(report.column) else {
            continue;
        };
        if let Reading::Number(number) = read_cell(cell, mark)
            && number.unit.is_empty()
            && !number.percent_cell
        {
            above |= number.number > 1.0;
            below |= number.number > 0.0 && number.number <= 1.0;
        }
    }
    let chosen = choice.and_then(|choice| choice.share);
    let (notation, open) = match (chosen, above, below) {
        (Some(notation), _, _) => (notation, false),
        (None, true, _) => (ShareNotation::Percent, false),
        (None, false, true) if percent_heading => (ShareNotation::Percent, true),
        (None, false, true) => (ShareNotation::Fraction, true),
        (None, false, false) => return,
    };
    report.share = Some(notation);
    if open || chosen.is_some() {
        questions.push(ask(
            "share",
            report,
            ShareNotation::WORDS,
            Some(notation.word()),
            chosen.is_some(),
        ));
    }
}

/// The unit of a column of masses whose cells and heading have none.
fn settle_unit(
    report: &mut ColumnReport,
    rows: &[Row],
    mark: DecimalMark,
    questions: &mut Vec<Question>,
) {
    let known = report
        .unit
        .as_deref()
        .is_some_and(|unit| matches!(unit_of(unit), Unit::Mass { .. }));
    if known {
        return;
    }
    let without = rows.iter().any(|row| {
        row.cells.get(report.column).is_some_and(|cell| {
            matches!(read_cell(cell, mark), Reading::Number(number) if number.unit.is_empty())
        })
    });
    if without {
        questions.push(ask(
            "mass_unit",
            report,
            &["g", "kg", "mg", "t", "lb", "oz"],
            None,
            false,
        ));
    }
}

/// Whether masses are those of a piece or of the line, asked where a quantity makes a difference.
fn settle_per(
    report: &mut ColumnReport,
    choice: Option<&ColumnChoice>,
    rows: &[Row],
    (quantity, marks): (Option<usize>, &HashMap<usize, DecimalMark>),
    questions: &mut Vec<Question>,
) {
    if report.per.is_some() {
        if choice.is_some_and(|choice| choice.per.is_some()) {
            let answer = report.per.map(Per::word);
            questions.push(ask("mass_per", report, Per::WORDS, answer, true));
        }
        return;
    }
    report.per = Some(Per::Piece);
    let Some(quantity) = quantity else { return };
    let mark = marks.get(&quantity).copied().unwrap_or(DecimalMark::Point);
    let matters = rows.iter().any(|row| {
        !text_of(row, report.column).is_empty()
            && row.cells.get(quantity).is_some_and(|cell| {
                matches!(read_cell(cell, mark), Reading::Number(number) if number.number != 1.0)
            })
    });
    let per_unit = report
        .unit
        .as_deref()
        .is_some_and(|unit| matches!(unit_of(unit), Unit::Mass { per: Some(_), .. }));
    if matters && !per_unit {
        questions.push(ask(
            "mass_per",
            report,
            Per::WORDS,
            Some(Per::Piece.word()),
            false,
        ));
    }
}
