//! Numbers as a product document states them.

use serde_json::{Map, Value, json};

/// A decimal as a JSON number. A whole one has no fraction, so that every program writes it alike.
pub(super) fn plain_number(digits: &str, number: f64) -> Value {
    let whole = digits.parse::<i64>().ok();
    let whole = whole.or_else(|| {
        let small = number.fract() == 0.0 && number.abs() < 1e15;
        small.then(|| format!("{number:.0}").parse().ok()).flatten()
    });
    whole.map_or_else(|| json!(number), |whole| json!(whole))
}

/// A value with reservations: an estimate, or one with a range.
pub(super) fn reserved(
    digits: &str,
    value: f64,
    unit: &str,
    tolerance: Option<f64>,
    approximate: bool,
    source: &str,
) -> Value {
    let mut object = Map::new();
    object.insert("value".into(), plain_number(digits, value));
    object.insert("unit".into(), json!(unit));
    if let Some(width) = tolerance {
        let end = |value: f64| {
            let shown: f64 = format!("{value:.12e}").parse().unwrap_or(value);
            plain_number("", shown)
        };
        object.insert(
            "range".into(),
            json!([end(value - width), end(value + width)]),
        );
    }
    object.insert("source".into(), json!(source));
    if approximate {
        object.insert("origin".into(), json!("estimated"));
    }
    Value::Object(object)
}
