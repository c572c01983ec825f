//! The document's JSON Schema, its TypeScript types and its field tables, from the shape that the
//! core reads with.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Result;
use meguru::product::{FieldShape, ObjectShape, QuantityShape, Shape, shape};
use serde_json::{Map, Value, json};

/// Types of what comes back, written by hand: they are the assessment's pinned shape.
const ASSESSMENT_TYPES: &str = include_str!("../assets/assessment.d.ts");

/// The files to write.
pub fn generate(_root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let objects = objects();
    let schema = serde_json::to_string_pretty(&schema(&objects))? + "\n";
    Ok(vec![
        (PathBuf::from("schema/meguru-1.schema.json"), schema),
        (PathBuf::from("schema/types.d.ts"), types(&objects)),
        (
            PathBuf::from("docs/document-fields.md"),
            field_tables(&objects),
        ),
    ])
}

/// All objects of the document, the document first, each once.
fn objects() -> Vec<ObjectShape> {
    let mut found: Vec<ObjectShape> = Vec::new();
    let mut queue = vec![shape()];
    while let Some(next) = queue.pop() {
        match next {
            Shape::List(item) => queue.push(item()),
            Shape::Object(object) => {
                let object = object();
                if found.iter().all(|known| known.name != object.name) {
                    queue.extend(object.fields.iter().rev().map(|field| field.shape));
                    found.push(object);
                }
            }
            _ => {}
        }
    }
    found
}

fn schema(objects: &[ObjectShape]) -> Value {
    let mut definitions = Map::new();
    for object in objects {
        definitions.insert(object.name.to_owned(), object_schema(object));
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://meguru.invalid/schema/meguru-1.schema.json",
        "title": "Meguru product document, meguru/1",
        "$ref": "#/$defs/Document",
        "$defs": definitions,
    })
}

fn object_schema(object: &ObjectShape) -> Value {
    let mut properties = Map::new();
    for field in &object.fields {
        let mut schema = value_schema(field.shape);
        if let Some(schema) = schema.as_object_mut() {
            schema.insert("description".into(), json!(field.about));
        }
        if object.name == "Document" && field.name == "format" {
            schema = json!({ "const": meguru::product::FORMAT, "description": field.about });
        }
        properties.insert(field.name.to_owned(), schema);
    }
    let required: Vec<&str> = object
        .fields
        .iter()
        .filter(|field| field.required)
        .map(|field| field.name)
        .collect();
    let mut schema = json!({
        "type": "object",
        "description": object.about,
        "properties": properties,
        "additionalProperties": false,
    });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn value_schema(shape: Shape) -> Value {
    match shape {
        Shape::Text => json!({ "type": "string", "minLength": 1 }),
        Shape::Words(words) => json!({ "enum": words }),
        Shape::List(item) => json!({ "type": "array", "items": value_schema(item()) }),
        Shape::Object(object) => json!({ "$ref": format!("#/$defs/{}", object().name) }),
        Shape::Anything => json!({ "type": "object" }),
        Shape::Quantity(quantity) => quantity_schema(quantity),
    }
}

fn quantity_schema(quantity: QuantityShape) -> Value {
    let mut forms = Vec::new();
    if quantity.plain {
        forms.push(plain_number(quantity));
    }
    if !quantity.units.is_empty() {
        // A number and a unit in one text; which units there are is said in `unit` below.
        forms.push(json!({ "type": "string", "pattern": "[0-9０-９]" }));
    }
    let mut properties = json!({
        "value": { "type": "number" },
        "range": {
            "type": "array", "prefixItems": [{ "type": "number" }, { "type": "number" }],
            "items": false, "minItems": 2,
        },
        "source": { "type": "string", "minLength": 1 },
        "origin": { "enum": ["measured", "declared", "estimated"] },
        "measured_at": { "enum": ["collected", "plant_input", "plant_output"] },
    });
    if !quantity.units.is_empty() {
        properties["unit"] = json!({ "type": "string", "examples": quantity.units });
    }
    let required = if quantity.plain {
        json!(["value"])
    } else {
        json!(["value", "unit"])
    };
    forms.push(json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    }));
    json!({ "anyOf": forms })
}

fn plain_number(quantity: QuantityShape) -> Value {
    let mut number = json!({ "type": "number", "maximum": quantity.maximum });
    if let Some(minimum) = quantity.minimum {
        let name = if quantity.above_minimum {
            "exclusiveMinimum"
        } else {
            "minimum"
        };
        number[name] = json!(minimum);
    }
    number
}

fn types(objects: &[ObjectShape]) -> String {
    let mut text = String::from(
        "// Made by `cargo xtask generate` from the types that the core reads with.\n\n\
         /** A number with its unit, range, source and origin. */\n\
         export interface Quantity {\n  value: number;\n  unit?: string;\n  range?: [number, number];\n  \
         source?: string;\n  origin?: \"measured\" | \"declared\" | \"estimated\";\n  \
         measured_at?: \"collected\" | \"plant_input\" | \"plant_output\";\n}\n",
    );
    for object in objects {
        let name = if object.name == "Document" {
            "ProductDocument"
        } else {
            object.name
        };
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "\n/** {} */\nexport interface {name} {{\n",
            object.about
        );
        for FieldShape {
            name,
            about,
            required,
            shape,
        } in &object.fields
        {
            let mark = if *required { "" } else { "?" };
            let _ = writeln!(
                text,
                "  /** {about} */\n  {name}{mark}: {};",
                type_of(*shape)
            );
        }
        text.push_str("}\n");
    }
    text.push('\n');
    text.push_str(ASSESSMENT_TYPES);
    text
}

fn type_of(shape: Shape) -> String {
    match shape {
        Shape::Text => "string".into(),
        Shape::Words(words) => words
            .iter()
            .map(|word| format!("\"{word}\""))
            .collect::<Vec<_>>()
            .join(" | "),
        Shape::List(item) => format!("{}[]", type_of(item())),
        Shape::Object(object) => object().name.into(),
        Shape::Anything => "Record<string, unknown>".into(),
        Shape::Quantity(quantity) => match (quantity.plain, quantity.units.is_empty()) {
            (true, true) => "number | Quantity".into(),
            (true, false) => "number | string | Quantity".into(),
            (false, _) => "string | Quantity".into(),
        },
    }
}

fn field_tables(objects: &[ObjectShape]) -> String {
    let mut text = String::from(
        "# Fields of the product document\n\nMade by `cargo xtask generate` from the types that the core reads with. \
         What the document is for, and how its figures are used, stands in [document.md](document.md).\n",
    );
    for object in objects {
        let _ = write!(
            text,
            "\n## {}\n\n{}\n\n| field | value | meaning |\n|---|---|---|\n",
            object.name, object.about
        );
        for field in &object.fields {
            let need = if field.required { " (needed)" } else { "" };
            let _ = writeln!(
                text,
                "| `{}`{need} | {} | {} |",
                field.name,
                value_words(field.shape),
                field.about
            );
        }
    }
    text
}

fn value_words(shape: Shape) -> String {
    match shape {
        Shape::Text => "text".into(),
        Shape::Words(words) => words
            .iter()
            .map(|word| format!("`{word}`"))
            .collect::<Vec<_>>()
            .join(", "),
        Shape::List(item) => format!("list of {}", value_words(item())),
        Shape::Object(object) => {
            let name = object().name;
            format!("[{name}](#{})", name.to_lowercase())
        }
        Shape::Anything => "any object".into(),
        Shape::Quantity(quantity) => {
            let units = quantity.units.iter().map(|unit| format!("`{unit}`"));
            let units = units.collect::<Vec<_>>().join(", ");
            let least = match (quantity.minimum, quantity.above_minimum) {
                (Some(minimum), true) => format!("more than {minimum}, "),
                (Some(minimum), false) => format!("from {minimum}, "),
                (None, _) => String::new(),
            };
            let kind = quantity.name.replace('_', " ");
            if units.is_empty() {
                format!("{kind}: {least}at most {}", quantity.maximum)
            } else {
                format!("{kind} ({units}): {least}at most {}", quantity.maximum)
            }
        }
    }
}
