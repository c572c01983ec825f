//! From the record of a computation to formulas a person can follow with a calculator.

use serde::Serialize;

use super::trace::{Node, Operation, Tape};
use crate::resolve::Origin;

/// A step of a derivation: an input, or a formula over other steps.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DerivationNode {
    /// `input` or `formula`.
    pub kind: &'static str,
    /// Stable id of the quantity; `symbol-<id>` in the message catalogue says it in words.
    pub id: &'static str,
    /// The symbol in the method's own notation.
    pub symbol: &'static str,
    /// JSON pointer of the component it belongs to, if it belongs to one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Value in `unit`.
    pub value: f64,
    /// Unit, `1` for shares and ratios.
    pub unit: &'static str,
    /// The formula in symbols.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula: Option<String>,
    /// The same formula with its numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numbers: Option<String>,
    /// Indexes of the steps that the formula uses, in its order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<usize>,
    /// Where an input comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// JSON pointer of an input's field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Index of an input's source in [`Derivation::sources`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<usize>,
}

/// All steps of an assessment, and which step each figure is.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Derivation {
    /// Steps; a step's terms stand before it.
    pub nodes: Vec<DerivationNode>,
    /// Citations that steps refer to, each once.
    pub sources: Vec<String>,
    /// Figure id to the index of its step.
    #[serde(serialize_with = "crate::assessment::as_map")]
    pub figures: Vec<(&'static str, usize)>,
}

/// Reads the steps of the given figures off the record.
pub(crate) fn derivation(
    tape: Tape,
    figures: &[(&'static str, usize)],
    parts: &[String],
) -> Derivation {
    let record = tape.nodes.into_inner();
    let mut renderer = Renderer {
        record: &record,
        parts,
        steps: vec![None; record.len()],
        nodes: Vec::with_capacity(record.len() / 2),
        sources: vec![],
    };
    let figures = figures
        .iter()
        .filter_map(|(id, index)| Some((*id, renderer.step(*index)?)))
        .collect();
    Derivation {
        nodes: renderer.nodes,
        sources: renderer.sources,
        figures,
    }
}

struct Renderer<'r> {
    record: &'r [Node],
    parts: &'r [String],
    /// Record index to step index.
    steps: Vec<Option<usize>>,
    nodes: Vec<DerivationNode>,
    sources: Vec<String>,
}

/// A formula under construction.
#[derive(Default)]
struct Text {
    symbols: String,
    numbers: String,
    terms: Vec<usize>,
}

impl Text {
    fn push(&mut self, both: &str) {
        self.symbols.push_str(both);
        self.numbers.push_str(both);
    }
}

/// How tightly an operation binds, for brackets.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Binding {
    Sum,
    Product,
    Divisor,
}

impl Renderer<'_> {
    /// The step of a named record entry, after those it uses. An entry without a name is no
    /// step: it stands inside the formula of the step that uses it.
    fn step(&mut self, index: usize) -> Option<usize> {
        if let Some(Some(step)) = self.steps.get(index) {
            return Some(*step);
        }
        let node = self.record.get(index)?;
        let symbol = node.symbol?;
        let mut step = DerivationNode {
            kind: "formula",
            id: symbol.id,
            symbol: symbol.symbol,
            of: node.part.and_then(|part| self.parts.get(part).cloned()),
            value: node.value,
            unit: node.unit.unwrap_or(symbol.unit),
            formula: None,
            numbers: None,
            terms: vec![],
            origin: None,
            path: None,
            source: None,
        };
        if let Operation::Input {
            origin,
            path,
            source,
        } = &node.operation
        {
            step.kind = "input";
            step.origin = Some(*origin);
            step.path = Some(path.clone());
            step.source = source.as_ref().map(|source| self.source(source));
        } else {
            let mut text = Text::default();
            self.operation(&node.operation, Binding::Sum, &mut text);
            if matches!(node.operation, Operation::Constant) {
                text.push(&number(node.value));
            }
            step.formula = Some(text.symbols);
            step.numbers = Some(text.numbers);
            step.terms = text.terms;
        }
        self.nodes.push(step);
        let step = self.nodes.len() - 1;
        if let Some(known) = self.steps.get_mut(index) {
            *known = Some(step);
        }
        Some(step)
    }

    /// The index of a citation; few are used, many times.
    fn source(&mut self, citation: &str) -> usize {
        let known = self.sources.iter().position(|known| known == citation);
        known.unwrap_or_else(|| {
            self.sources.push(citation.to_owned());
            self.sources.len() - 1
        })
    }

    fn operand(&mut self, index: usize, binding: Binding, text: &mut Text) {
        let Some(node) = self.record.get(index) else {
            return;
        };
        if let Some(symbol) = node.symbol {
            text.symbols.push_str(symbol.symbol);
            text.numbers.push_str(&number(node.value));
            if let Some(step) = self.step(index) {
                text.terms.push(step);
            }
        } else if matches!(node.operation, Operation::Constant) {
            text.push(&number(node.value));
        } else {
            self.operation(&node.operation, binding, text);
        }
    }

    fn operation(&mut self, operation: &Operation, outer: Binding, text: &mut Text) {
        match operation {
            Operation::Input { .. } | Operation::Constant => {}
            Operation::Add(a, b) => {
                self.infix((*a, Binding::Sum), " + ", (*b, Binding::Sum), outer, text);
            }
            Operation::Subtract(a, b) => {
                self.infix(
                    (*a, Binding::Sum),
                    " − ",
                    (*b, Binding::Product),
                    outer,
                    text,
                );
            }
            Operation::Multiply(a, b) => {
                self.infix(
                    (*a, Binding::Product),
                    " × ",
                    (*b, Binding::Product),
                    outer,
                    text,
                );
            }
            Operation::Divide(a, b) => {
                self.infix(
                    (*a, Binding::Product),
                    " / ",
                    (*b, Binding::Divisor),
                    outer,
                    text,
                );
            }
            Operation::Sum(terms) => self.sum(terms, outer, text),
            Operation::OrZero(a) => {
                // The limit catches rounding in differences; it is part of the formula only
                // where it acts.
                let limited = self.record.get(*a).is_some_and(|node| node.value < 0.0);
                if limited {
                    text.push("max(0, ");
                    self.operand(*a, Binding::Sum, text);
                    text.push(")");
                } else {
                    self.operand(*a, outer, text);
                }
            }
            Operation::AtMost(a, b) => {
                text.push("min(");
                self.operand(*a, Binding::Sum, text);
                text.push(", ");
                self.operand(*b, Binding::Sum, text);
                text.push(")");
            }
        }
    }

    fn infix(
        &mut self,
        (left, left_binding): (usize, Binding),
        sign: &str,
        (right, right_binding): (usize, Binding),
        outer: Binding,
        text: &mut Text,
    ) {
        let own = if matches!(sign, " + " | " − ") {
            Binding::Sum
        } else {
            Binding::Product
        };
        let brackets = own < outer;
        if brackets {
            text.push("(");
        }
        self.operand(left, left_binding, text);
        text.push(sign);
        self.operand(right, right_binding, text);
        if brackets {
            text.push(")");
        }
    }

    /// `Σ V` where all terms are the same quantity of different parts, else term by term.
    fn sum(&mut self, terms: &[usize], outer: Binding, text: &mut Text) {
        let symbols: Vec<_> = terms
            .iter()
            .map(|index| self.record.get(*index).and_then(|node| node.symbol))
            .collect();
        let same = symbols.first().copied().flatten().filter(|first| {
            symbols
                .iter()
                .all(|symbol| symbol.is_some_and(|symbol| symbol.id == first.id))
        });
        if terms.is_empty() {
            return text.push("0");
        }
        let brackets = terms.len() > 1 && outer > Binding::Sum;
        if brackets {
            text.push("(");
        }
        let mut unused = Text::default();
        for (position, index) in terms.iter().enumerate() {
            let into = if same.is_some() {
                &mut unused
            } else {
                &mut *text
            };
            if position > 0 {
                into.push(" + ");
            }
            self.operand(*index, Binding::Sum, into);
        }
        if let Some(symbol) = same {
            if terms.len() > 1 {
                text.symbols.push_str("Σ ");
            }
            text.symbols.push_str(symbol.symbol);
            text.numbers.push_str(&unused.numbers);
            text.terms.extend(unused.terms);
        }
        if brackets {
            text.push(")");
        }
    }
}

/// A number with up to six significant digits.
///
/// Rounded by arithmetic and written in the shortest form, by the library that the JSON writer uses too:
/// formatting to a given number of decimals would add its tables to the browser's download.
pub(crate) fn number(value: f64) -> String {
    let (mut size, mut power) = (value.abs(), 1.0_f64);
    while size > 0.0 && size < 99_999.5 && power < 1e15 {
        size *= 10.0;
        power *= 10.0;
    }
    let rounded = (value * power).round() / power;
    let mut buffer = zmij::Buffer::new();
    let text = buffer.format(rounded);
    let text = text.strip_suffix(".0").unwrap_or(text);
    match text.strip_prefix('-') {
        Some("0") => "0".to_owned(),
        Some(digits) => ["−", digits].concat(),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_keep_six_significant_digits() {
        assert_eq!(number(0.0), "0");
        assert_eq!(number(320.0), "320");
        assert_eq!(number(0.32), "0.32");
        assert_eq!(number(1.0 / 3.0), "0.333333");
        assert_eq!(number(0.000_123_456_78), "0.000123457");
        assert_eq!(number(-12.5), "−12.5");
        assert_eq!(number(1_234_567.0), "1234567");
    }
}
