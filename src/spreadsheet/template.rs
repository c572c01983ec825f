//! Sheets to be filled in: a bill of materials to start from, and what to ask suppliers.
//!
//! The core holds no sentences: words come from the catalogue of messages through `words`, by the ids
//! `template-…` and `import-field-…`.

use serde_json::Value;

use super::field::Field;
use super::form::{Allowed, Form, FormCell, FormColumn, FormRow, FormSheet, FormValue, RowStyle};

/// Looks a text up by its id.
pub type Words<'a> = &'a dyn Fn(&str) -> String;

/// Ids of the reference materials and their names in the reader's language.
pub type MaterialWords<'a> = &'a [(String, String)];

/// Kinds of evidence, as a document has them.
const EVIDENCE: [&str; 7] = [
    "supplier_declaration",
    "certificate",
    "test_report",
    "measurement",
    "invoice",
    "environmental_product_declaration",
    "third_party_verification",
];

/// Empty rows of the template.
const EMPTY_ROWS: u32 = 200;

/// A column of Meguru's own sheets.
struct Column {
    field: Field,
    width: f64,
    percent: bool,
}

/// Columns of the template.
const TEMPLATE: [Column; 13] = [
    column(Field::Level, 8.0),
    column(Field::PartNumber, 14.0),
    column(Field::Name, 24.0),
    column(Field::Quantity, 8.0),
    column(Field::Material, 28.0),
    column(Field::Mass, 12.0),
    share(Field::PostConsumerRecycled),
    share(Field::PreConsumerRecycled),
    share(Field::Renewable),
    column(Field::Role, 12.0),
    column(Field::Supplier, 20.0),
    column(Field::Evidence, 26.0),
    column(Field::EvidenceReference, 22.0),
];

/// Columns of what a supplier is asked.
const REQUEST: [Column; 11] = [
    column(Field::Id, 16.0),
    column(Field::Name, 24.0),
    column(Field::Material, 28.0),
    column(Field::Mass, 12.0),
    share(Field::PostConsumerRecycled),
    share(Field::PreConsumerRecycled),
    share(Field::Reused),
    share(Field::Renewable),
    column(Field::Evidence, 26.0),
    column(Field::EvidenceReference, 22.0),
    column(Field::Remark, 28.0),
];

const fn column(field: Field, width: f64) -> Column {
    Column {
        field,
        width,
        percent: false,
    }
}

const fn share(field: Field) -> Column {
    Column {
        field,
        width: 16.0,
        percent: true,
    }
}

impl Column {
    /// The heading, with the unit of its numbers. The table of headings knows every one of them.
    fn heading(&self, words: Words<'_>) -> String {
        words(&format!("template-heading-{}", self.field.word()))
    }

    fn form(&self, words: Words<'_>, materials: MaterialWords<'_>) -> FormColumn {
        FormColumn {
            width: self.width,
            hint: Some(words(&format!("template-hint-{}", self.field.word()))),
            text: matches!(self.field, Field::Id | Field::PartNumber),
            allowed: match self.field {
                Field::Material => Some(Allowed::Suggested(
                    materials.iter().map(|(_, name)| name.clone()).collect(),
                )),
                Field::Role => Some(Allowed::Suggested(vec![
                    words("template-role-product"),
                    words("template-role-packaging"),
                ])),
                Field::Evidence => Some(Allowed::Suggested(evidence(words))),
                _ => None,
            },
            to_fill: true,
        }
    }
}

/// Kinds of evidence with their words. The kind stands first, so that any language is read back.
fn evidence(words: Words<'_>) -> Vec<String> {
    EVIDENCE
        .iter()
        .map(|kind| format!("{kind} ({})", words(&format!("template-evidence-{kind}"))))
        .collect()
}

fn headings(columns: &[Column], words: Words<'_>) -> FormRow {
    FormRow {
        style: RowStyle::Heading,
        cells: columns
            .iter()
            .map(|column| FormCell::text(column.heading(words)))
            .collect(),
    }
}

fn line(style: RowStyle, text: String) -> FormRow {
    FormRow {
        style,
        cells: vec![FormCell::text(text)],
    }
}

/// The template for a bill of materials: a sheet to fill in, an example, and an explanation of each column.
pub fn template(words: Words<'_>, materials: MaterialWords<'_>) -> Form {
    let columns: Vec<FormColumn> = TEMPLATE
        .iter()
        .map(|column| column.form(words, materials))
        .collect();
    let sheet = |name: &str, rows: Vec<FormRow>, empty_rows| FormSheet {
        name: words(name),
        columns: columns.clone(),
        rows,
        frozen_rows: 3,
        frozen_columns: 0,
        empty_rows,
    };
    let head = |title: &str| {
        vec![
            line(RowStyle::Title, words(title)),
            line(RowStyle::Explanation, words("template-explanation")),
            headings(&TEMPLATE, words),
        ]
    };
    let mut example = head("template-example-title");
    example.extend(example_rows(words));
    let explanation = FormSheet {
        name: words("template-sheet-help"),
        columns: vec![
            FormColumn {
                width: 30.0,
                ..FormColumn::default()
            },
            FormColumn {
                width: 90.0,
                ..FormColumn::default()
            },
        ],
        rows: TEMPLATE
            .iter()
            .map(|column| FormRow {
                style: RowStyle::Entry,
                cells: vec![
                    FormCell::text(column.heading(words)),
                    FormCell::text(words(&format!("template-hint-{}", column.field.word()))),
                ],
            })
            .collect(),
        ..FormSheet::default()
    };
    Form {
        sheets: vec![
            sheet("template-sheet-parts", head("template-title"), EMPTY_ROWS),
            sheet("template-sheet-example", example, 0),
            explanation,
        ],
    }
}

/// An example as suppliers really answer: a range of materials in their own words, one figure unknown, one
/// approximate.
fn example_rows(words: Words<'_>) -> Vec<FormRow> {
    let rows = words("template-example-rows");
    rows.lines()
        .map(str::trim)
        .filter(|row| !row.is_empty())
        .map(|row| FormRow {
            style: RowStyle::Entry,
            cells: row
                .split('|')
                .map(|cell| FormCell::text(cell.trim()))
                .collect(),
        })
        .collect()
}

/// What to ask suppliers about a product: one row for each part that lacks something, with what is known of
/// it, and the cells to fill marked. With `by_supplier` there is one sheet for each supplier that is known, and
/// one for all others.
///
/// `None` where the text is no product document, or no part lacks anything.
pub fn request(
    document: &[u8],
    by_supplier: bool,
    words: Words<'_>,
    materials: MaterialWords<'_>,
) -> Option<Form> {
    let document: Value = serde_json::from_slice(document).ok()?;
    let mut rows: Vec<(String, FormRow)> = Vec::new();
    let suppliers = document.pointer("/extensions/suppliers");
    collect(
        document.get("components")?,
        (suppliers, materials),
        &mut rows,
    );
    if rows.is_empty() {
        return None;
    }
    if !by_supplier {
        for (supplier, _) in &mut rows {
            supplier.clear();
        }
    }
    let product = document
        .pointer("/product/name")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let mut names: Vec<String> = Vec::new();
    for (supplier, _) in &rows {
        if !names.contains(supplier) {
            names.push(supplier.clone());
        }
    }
    let columns: Vec<FormColumn> = REQUEST
        .iter()
        .map(|column| column.form(words, materials))
        .collect();
    let mut sheets: Vec<FormSheet> = Vec::new();
    for supplier in names {
        let title = format!("{} {product} {supplier}", words("template-request-title"));
        let mut lines = vec![
            line(RowStyle::Title, title.trim().to_owned()),
            line(RowStyle::Explanation, words("template-request-explanation")),
            headings(&REQUEST, words),
        ];
        lines.extend(
            rows.iter()
                .filter(|(of, _)| *of == supplier)
                .map(|(_, row)| row.clone()),
        );
        let name = if supplier.is_empty() {
            words("template-request-sheet")
        } else {
            supplier
        };
        sheets.push(FormSheet {
            name: sheet_name(&name, &sheets),
            columns: columns.clone(),
            rows: lines,
            frozen_rows: 3,
            frozen_columns: 2,
            empty_rows: 0,
        });
    }
    Some(Form { sheets })
}

/// A name that spreadsheet programs take: at most 31 letters, without signs of formulas, and given once.
fn sheet_name(wanted: &str, sheets: &[FormSheet]) -> String {
    let plain: String = wanted
        .chars()
        .map(|letter| match letter {
            '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'' => ' ',
            other => other,
        })
        .take(27)
        .collect();
    let taken = |name: &str| {
        sheets
            .iter()
            .any(|sheet| sheet.name.eq_ignore_ascii_case(name))
    };
    let mut name = plain.trim().to_owned();
    let mut count = 1;
    while taken(&name) || name.is_empty() {
        count += 1;
        name = format!("{} {count}", plain.trim());
    }
    name
}

/// Parts that lack something that a supplier can tell, in the order of the document.
fn collect(
    components: &Value,
    (suppliers, materials): (Option<&Value>, MaterialWords<'_>),
    rows: &mut Vec<(String, FormRow)>,
) {
    for component in components.as_array().into_iter().flatten() {
        if let Some(below) = component.get("components") {
            collect(below, (suppliers, materials), rows);
            continue;
        }
        let id = component.get("id").and_then(Value::as_str);
        // Without an id an answer would not find its way back.
        let Some(id) = id else { continue };
        let mut lacks = false;
        let cells = REQUEST
            .iter()
            .map(|column| {
                let (known, asked) = known(component, id, (column, materials));
                lacks |=
                    asked && matches!(known, FormValue::Empty) && is_asked(component, column.field);
                if asked && matches!(known, FormValue::Empty) {
                    FormCell::to_fill(known)
                } else {
                    FormCell {
                        value: known,
                        to_fill: false,
                    }
                }
            })
            .collect();
        if lacks {
            let supplier = suppliers
                .and_then(|suppliers| suppliers.get(id))
                .and_then(Value::as_str)
                .unwrap_or_default();
            rows.push((
                supplier.to_owned(),
                FormRow {
                    style: RowStyle::Entry,
                    cells,
                },
            ));
        }
    }
}

/// Whether a field that is not known makes a part worth asking about. Where one kind of recycled material is
/// stated, the rest is virgin, and nobody has to be asked about the other.
fn is_asked(component: &Value, field: Field) -> bool {
    match field {
        Field::Material | Field::Mass => true,
        Field::PostConsumerRecycled | Field::PreConsumerRecycled => {
            let inflow = component.get("inflow").and_then(Value::as_object);
            inflow.is_none_or(|inflow| {
                !["post_consumer_recycled", "pre_consumer_recycled", "lots"]
                    .iter()
                    .any(|name| inflow.contains_key(*name))
            })
        }
        _ => false,
    }
}

/// What is known of a column, and whether it is for the supplier to fill.
fn known(
    component: &Value,
    id: &str,
    (column, materials): (&Column, MaterialWords<'_>),
) -> (FormValue, bool) {
    let text = |value: &Value| match value {
        Value::String(text) => FormValue::Text(text.clone()),
        Value::Number(number) => FormValue::Text(number.to_string()),
        Value::Object(object) => match (object.get("value"), object.get("unit")) {
            (Some(value), Some(Value::String(unit))) => FormValue::Text(format!("{value} {unit}")),
            (Some(value), _) => FormValue::Text(value.to_string()),
            _ => FormValue::Empty,
        },
        _ => FormValue::Empty,
    };
    match column.field {
        Field::Id => (FormValue::Text(id.to_owned()), false),
        Field::Name => {
            let name = component.get("name").map_or(FormValue::Empty, text);
            (name, false)
        }
        Field::Material => {
            let material = component.get("material").and_then(Value::as_str);
            let name = |material: &str| {
                let named = materials.iter().find(|(id, _)| id == material);
                named.map_or_else(|| material.to_owned(), |(_, name)| name.clone())
            };
            let value =
                material.map_or(FormValue::Empty, |material| FormValue::Text(name(material)));
            (value, true)
        }
        Field::Mass => (component.get("mass").map_or(FormValue::Empty, text), true),
        field => {
            let value = field
                .share()
                .and_then(|(object, name)| component.get(object)?.get(name));
            let value = match value {
                // A plain number is a fraction in a document, and the column is in percent.
                Some(Value::Number(number)) if column.percent => {
                    number.as_f64().map_or(FormValue::Empty, |share| {
                        let percent = crate::quantity::scale(share, 100.0);
                        let percent: f64 = format!("{percent:.10e}").parse().unwrap_or(percent);
                        FormValue::Text(format!("{percent} %"))
                    })
                }
                Some(value) => text(value),
                None => FormValue::Empty,
            };
            (value, true)
        }
    }
}
