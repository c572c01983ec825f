//! The shares of a row: recycled, reused, renewable, and where the material goes after use.

use serde_json::{Map, Value, json};

use crate::problem::Severity;

use super::super::field::Field;
use super::super::header::text_of;
use super::super::mapping::ShareNotation;
use super::super::report::ColumnReport;
use super::super::value::{NumberReading, Reading};
use super::super::workbook::Row;
use super::stated::{plain_number, reserved};
use super::{Part, PartReader, problem, reservations, unread};

impl PartReader<'_> {
    pub(super) fn shares(&self, row: &Row, part: &mut Part) {
        let mut stated: Vec<(Field, f64)> = Vec::new();
        for report in &self.columns.reports {
            let Some(field) = report.field else { continue };
            let Some((object, name)) = field.share() else {
                continue;
            };
            let reading = self.columns.reading(row, report.column);
            let (object, name) = if field == Field::Recycled {
                match kind_in_words(&self.columns.text(row, Field::Remark)) {
                    Some(kind) if reading != Reading::Empty => ("inflow", kind),
                    _ => (object, name),
                }
            } else {
                (object, name)
            };
            let pointer = pointer_of(object, name);
            let value = match &reading {
                Reading::Empty => continue,
                Reading::Number(number) => {
                    let notation = report.share.unwrap_or(ShareNotation::Fraction);
                    let source = self.place_of(row, report);
                    let Some((value, share)) = share_value(number, notation, &source) else {
                        problem(
                            part,
                            "cell.unreadable",
                            Severity::Error,
                            report.column,
                            pointer,
                        );
                        continue;
                    };
                    reservations(part, number, report.column, pointer);
                    stated.push((field, share));
                    value
                }
                other => {
                    unread(part, other, report.column, pointer);
                    if *other == Reading::Unknown {
                        continue;
                    }
                    // As it stands: a default must not take the place of what somebody meant.
                    json!(text_of(row, report.column))
                }
            };
            if field == Field::Recycled && stated_parts(&self.columns.reports, row) {
                continue;
            }
            set(part, object, name, value);
            part.cells.push((pointer, report.column));
        }
        self.whole_and_parts(part, &stated);
    }

    /// Where recycled material stands as a whole and in one of its kinds, the rest is the other kind.
    fn whole_and_parts(&self, part: &mut Part, stated: &[(Field, f64)]) {
        let find = |field| {
            stated
                .iter()
                .find(|(of, _)| *of == field)
                .map(|(_, share)| *share)
        };
        let Some(whole) = find(Field::Recycled) else {
            return;
        };
        let (post, pre) = (
            find(Field::PostConsumerRecycled),
            find(Field::PreConsumerRecycled),
        );
        let (rest_name, pointer, known) = match (post, pre) {
            (Some(post), None) => (
                "pre_consumer_recycled",
                "/inflow/pre_consumer_recycled",
                post,
            ),
            (None, Some(pre)) => (
                "post_consumer_recycled",
                "/inflow/post_consumer_recycled",
                pre,
            ),
            (Some(post), Some(pre)) => {
                if (post + pre - whole).abs() > 1e-6
                    && let Some(report) = self.columns.of(Field::Recycled)
                {
                    problem(
                        part,
                        "recycled.whole_differs",
                        Severity::Warning,
                        report.column,
                        "/inflow",
                    );
                }
                return;
            }
            (None, None) => return,
        };
        let Some(report) = self.columns.of(Field::Recycled) else {
            return;
        };
        if known > whole + 1e-9 {
            problem(
                part,
                "recycled.part_above_whole",
                Severity::Error,
                report.column,
                pointer,
            );
            return;
        }
        let rest: f64 = format!("{:.12}", whole - known).parse().unwrap_or_default();
        set(part, "inflow", rest_name, plain_number("", rest));
        part.cells.push((pointer, report.column));
    }
}

/// Whether one of the kinds of recycled material has a column with something in this row.
fn stated_parts(reports: &[ColumnReport], row: &Row) -> bool {
    reports.iter().any(|report| {
        matches!(
            report.field,
            Some(Field::PostConsumerRecycled | Field::PreConsumerRecycled)
        ) && !text_of(row, report.column).is_empty()
    })
}

fn set(part: &mut Part, object: &'static str, name: &'static str, value: Value) {
    let entry = part
        .fields
        .entry(object)
        .or_insert_with(|| Value::Object(Map::new()));
    if let Some(object) = entry.as_object_mut() {
        object.insert(name.to_owned(), value);
    }
}

fn pointer_of(object: &str, name: &str) -> &'static str {
    match (object, name) {
        ("inflow", "post_consumer_recycled") => "/inflow/post_consumer_recycled",
        ("inflow", "pre_consumer_recycled") => "/inflow/pre_consumer_recycled",
        ("inflow", "reused") => "/inflow/reused",
        ("inflow", "renewable") => "/inflow/renewable",
        ("outflow", "recycling") => "/outflow/recycling",
        ("outflow", "reuse") => "/outflow/reuse",
        ("outflow", "energy_recovery") => "/outflow/energy_recovery",
        _ => "/outflow/landfill",
    }
}

/// A share as a document states it, and its value from 0 to 1.
fn share_value(
    number: &NumberReading,
    notation: ShareNotation,
    source: &str,
) -> Option<(Value, f64)> {
    let unit = match (number.unit.as_str(), notation) {
        _ if number.percent_cell => "1",
        ("", ShareNotation::Fraction) => "1",
        ("", ShareNotation::Percent) => "%",
        (unit, _) => unit,
    };
    let per = crate::quantity::share_per(unit)?;
    let share = crate::quantity::scale(number.number, per);
    if number.approximate || number.tolerance.is_some() {
        // Tenths become percent, which values with reservations are stated in.
        let (digits, value, unit, factor) = if unit == "割" {
            let percent: f64 = format!("{:.12e}", share * 100.0).parse().unwrap_or(share);
            (percent.to_string(), percent, "%", per * 100.0)
        } else {
            (number.digits.clone(), number.number, unit, 1.0)
        };
        let tolerance = number.tolerance.map(|width| width * factor);
        let approximate = number.approximate;
        let value = reserved(&digits, value, unit, tolerance, approximate, source);
        return Some((value, share));
    }
    let value = match unit {
        "1" => plain_number(&number.digits, number.number),
        unit => json!(format!("{} {unit}", number.digits)),
    };
    Some((value, share))
}

/// The kind of recycled material that a remark names.
fn kind_in_words(remark: &str) -> Option<&'static str> {
    let plain = crate::quantity::normalise(remark).to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    let post = says(&[
        "pcr",
        "post-consumer",
        "post consumer",
        "ポストコンシューマ",
        "使用済",
        "市中回収",
    ]);
    let pre = says(&[
        "pir",
        "pre-consumer",
        "pre consumer",
        "post-industrial",
        "プレコンシューマ",
        "工程端材",
    ]);
    match (post, pre) {
        (true, false) => Some("post_consumer_recycled"),
        (false, true) => Some("pre_consumer_recycled"),
        _ => None,
    }
}
