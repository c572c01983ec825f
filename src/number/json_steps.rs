//! Steps straight to JSON text.
//!
//! Every derivation of fifty parts is three hundred kilobytes; building structs first and walking
//! them by serde takes three times as long. What is not ASCII (×, Σ, Japanese citations) is
//! written as an escape: a browser decodes a text that is all ASCII ten times faster, and decoding
//! took as long as everything else. A test holds this writer to what serde writes.

use super::render::{Signs, Step, Steps, render};
use super::trace::Tape;
use crate::resolve::Origin;

/// The derivation as ASCII JSON text; the same JSON that [`super::Derivation`] serialises to.
pub(crate) fn derivation_json(
    tape: Tape,
    figures: &[(&'static str, usize)],
    parts: &[String],
) -> String {
    let size = tape.nodes.borrow().len() * 96;
    let parts = parts
        .iter()
        .map(|part| [",\"of\":\"", part, "\""].concat())
        .collect();
    let mut steps = JsonSteps {
        text: String::with_capacity(size) + "{\"nodes\":[",
        first: true,
        parts,
    };
    let (sources, figures) = render(tape, figures, &mut steps);
    let mut text = steps.text;
    text.push_str("],\"sources\":");
    // Texts and numbers always serialise.
    escaped(
        &mut text,
        &serde_json::to_string(&sources).unwrap_or_default(),
    );
    text.push_str(",\"figures\":{");
    for (position, (id, step)) in figures.iter().enumerate() {
        if position > 0 {
            text.push(',');
        }
        field(&mut text, "\"", id);
        text.push(':');
        integer(&mut text, *step);
    }
    text.push_str("}}");
    text
}

struct JsonSteps {
    text: String,
    first: bool,
    /// The field `of` of each part.
    parts: Vec<String>,
}

/// What an input's JSON says between its unit and its path.
fn origin_and_path(origin: Origin) -> &'static str {
    match origin {
        Origin::Evidenced => ",\"origin\":\"evidenced\",\"path\":\"",
        Origin::Stated => ",\"origin\":\"stated\",\"path\":\"",
        Origin::Default => ",\"origin\":\"default\",\"path\":\"",
        Origin::Estimated => ",\"origin\":\"estimated\",\"path\":\"",
    }
}

impl Steps for JsonSteps {
    const SIGNS: &'static Signs = &Signs {
        minus: "\\u2212",
        times: "\\u00d7",
        sum: "\\u03a3",
    };

    // Few long pieces instead of many short ones: in a browser every copy costs a call.
    fn step(&mut self, step: &Step<'_>) {
        let text = &mut self.text;
        text.push_str(match (step.input.is_some(), self.first) {
            (true, true) => "{\"kind\":\"input\",",
            (true, false) => ",{\"kind\":\"input\",",
            (false, true) => "{\"kind\":\"formula\",",
            (false, false) => ",{\"kind\":\"formula\",",
        });
        self.first = false;
        text.push_str(step.symbol.name);
        if let Some(of) = step.part.and_then(|part| self.parts.get(part)) {
            text.push_str(of);
        }
        text.push_str(",\"value\":");
        if step.value.is_finite() {
            text.push_str(zmij::Buffer::new().format_finite(step.value));
        } else {
            text.push_str("null");
        }
        field(text, ",\"unit\":\"", step.unit.unwrap_or(step.symbol.unit));
        if let Some(formula) = step.text {
            field(text, ",\"formula\":\"", &formula.symbols);
            field(text, ",\"numbers\":\"", &formula.numbers);
            for (position, term) in formula.terms.iter().enumerate() {
                text.push_str(if position == 0 { ",\"terms\":[" } else { "," });
                integer(text, *term);
            }
            if !formula.terms.is_empty() {
                text.push(']');
            }
        }
        if let Some((origin, path, source)) = step.input {
            field(text, origin_and_path(origin), path);
            if let Some(source) = source {
                text.push_str(",\"source\":");
                integer(text, source);
            }
        }
        text.push('}');
    }
}

/// A quoted text behind its name. Units, formulas and pointers are the program's own words: nothing
/// in them needs an escape.
fn field(text: &mut String, before: &str, value: &str) {
    text.push_str(before);
    text.push_str(value);
    text.push('"');
}

/// JSON text with every character outside ASCII as an escape, in halves outside the basic plane.
fn escaped(text: &mut String, json: &str) {
    for letter in json.chars() {
        if letter.is_ascii() {
            text.push(letter);
            continue;
        }
        for half in letter.encode_utf16(&mut [0; 2]) {
            text.push_str("\\u");
            for shift in [12, 8, 4, 0] {
                let digit = u32::from(*half >> shift) & 0xF;
                text.extend(char::from_digit(digit, 16));
            }
        }
    }
}

fn integer(text: &mut String, number: usize) {
    let mut digits = [0_u8; 20];
    let mut rest = number;
    let mut length = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        length += 1;
        if rest == 0 {
            break;
        }
    }
    let start = digits.len() - length;
    text.extend(digits.iter().skip(start).map(|digit| char::from(*digit)));
}
