//! From the record of a computation to formulas a person can follow with a calculator.

use serde::Serialize;

use super::Symbol;
use super::trace::{Node, Operation, RecordedSource, SourceKey, Tape};
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

/// A step as the renderer hands it on, before anybody decides how to keep it.
pub(super) struct Step<'v> {
    pub(super) kind: &'static str,
    pub(super) symbol: &'static Symbol,
    pub(super) part: Option<usize>,
    pub(super) value: f64,
    /// Unit, where the symbol's own is not fixed.
    pub(super) unit: Option<&'static str>,
    pub(super) text: Option<&'v Text>,
    pub(super) input: Option<(Origin, &'v str, Option<usize>)>,
}

/// Signs of formulas outside ASCII.
pub(super) struct Signs {
    pub(super) minus: &'static str,
    pub(super) times: &'static str,
    pub(super) sum: &'static str,
}

/// What becomes of steps: structs for Rust, JSON text for everybody else.
pub(super) trait Steps {
    /// How the signs outside ASCII are written.
    const SIGNS: &'static Signs;

    fn step(&mut self, step: &Step<'_>);
}

/// Steps as structs, with the pointers of the parts.
struct StructSteps<'p> {
    nodes: Vec<DerivationNode>,
    parts: &'p [String],
}

impl Steps for StructSteps<'_> {
    const SIGNS: &'static Signs = &Signs {
        minus: "−",
        times: "×",
        sum: "Σ",
    };

    fn step(&mut self, step: &Step<'_>) {
        let text = step.text;
        self.nodes.push(DerivationNode {
            kind: step.kind,
            id: step.symbol.id(),
            symbol: step.symbol.symbol(),
            of: step.part.and_then(|part| self.parts.get(part).cloned()),
            value: step.value,
            unit: step.unit.unwrap_or(step.symbol.unit),
            formula: text.map(|text| text.symbols.clone()),
            numbers: text.map(|text| text.numbers.clone()),
            terms: text.map(|text| text.terms.clone()).unwrap_or_default(),
            origin: step.input.map(|(origin, _, _)| origin),
            path: step.input.map(|(_, path, _)| path.to_owned()),
            source: step.input.and_then(|(_, _, source)| source),
        });
    }
}

/// Reads the steps of the given figures off the record.
pub(crate) fn derivation(
    tape: Tape,
    figures: &[(&'static str, usize)],
    parts: &[String],
) -> Derivation {
    let mut steps = StructSteps {
        nodes: Vec::new(),
        parts,
    };
    let (sources, figures) = render(tape, figures, &mut steps);
    Derivation {
        nodes: steps.nodes,
        sources,
        figures,
    }
}

/// Hands every step that a figure rests on to `steps`, and gives back the citations and the
/// figures' steps.
pub(super) fn render<S: Steps>(
    tape: Tape,
    figures: &[(&'static str, usize)],
    steps: &mut S,
) -> (Vec<String>, Vec<(&'static str, usize)>) {
    let record = tape.nodes.into_inner();
    let mut renderer = Renderer {
        reached: reached(&record, figures),
        record: &record,
        signs: S::SIGNS,
        numbers: vec![None; record.len()],
        count: 0,
        sources: vec![],
    };
    let mut text = Text::default();
    for index in 0..record.len() {
        renderer.step(index, &mut text, steps);
    }
    let figures = figures
        .iter()
        .filter_map(|(id, index)| Some((*id, renderer.step_of(*index)?)))
        .collect();
    let sources = renderer
        .sources
        .into_iter()
        .map(|(_, citation)| citation)
        .collect();
    (sources, figures)
}

/// What the renderer knows of a record entry.
#[derive(Clone, Copy, PartialEq)]
enum Reached {
    No,
    Yes,
    /// It is the step of this index.
    Step(usize),
}

/// Which entries the figures rest on. An entry stands after its operands, so one look from the
/// end to the beginning finds them all.
fn reached(record: &[Node], figures: &[(&'static str, usize)]) -> Vec<Reached> {
    let mut reached = vec![Reached::No; record.len()];
    for (_, index) in figures {
        mark(&mut reached, *index);
    }
    for (index, node) in record.iter().enumerate().rev() {
        if reached.get(index) != Some(&Reached::Yes) {
            continue;
        }
        match &node.operation {
            Operation::Input { .. } | Operation::Constant => {}
            Operation::OrZero(a) | Operation::Power(a, _) => mark(&mut reached, *a),
            Operation::Sum(terms) => terms.iter().for_each(|term| mark(&mut reached, *term)),
            Operation::Add(a, b)
            | Operation::Subtract(a, b)
            | Operation::Multiply(a, b)
            | Operation::Divide(a, b)
            | Operation::AtMost(a, b) => {
                mark(&mut reached, *a);
                mark(&mut reached, *b);
            }
        }
    }
    reached
}

fn mark(reached: &mut [Reached], index: usize) {
    if let Some(entry) = reached.get_mut(index) {
        *entry = Reached::Yes;
    }
}

struct Renderer<'r> {
    record: &'r [Node],
    signs: &'static Signs,
    reached: Vec<Reached>,
    /// Numbers as written; most stand in several formulas.
    numbers: Vec<Option<Box<str>>>,
    /// Steps handed on so far.
    count: usize,
    /// Citations by the row or text that they are of.
    sources: Vec<(SourceKey, String)>,
}

/// A formula under construction.
#[derive(Default)]
pub(super) struct Text {
    pub(super) symbols: String,
    pub(super) numbers: String,
    pub(super) terms: Vec<usize>,
}

impl Text {
    fn push(&mut self, both: &str) {
        self.symbols.push_str(both);
        self.numbers.push_str(both);
    }

    fn clear(&mut self) {
        self.symbols.clear();
        self.numbers.clear();
        self.terms.clear();
    }
}

/// Sign between two operands.
#[derive(Clone, Copy)]
enum Sign {
    Plus,
    Minus,
    Times,
    Over,
}

/// How tightly an operation binds, for brackets.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Binding {
    Sum,
    Product,
    Divisor,
}

impl Renderer<'_> {
    fn step_of(&self, index: usize) -> Option<usize> {
        match self.reached.get(index) {
            Some(Reached::Step(step)) => Some(*step),
            _ => None,
        }
    }

    /// Hands on a record entry that is reached and has a name. One without a name is no step: it
    /// stands inside the formula of the step that uses it.
    fn step(&mut self, index: usize, text: &mut Text, steps: &mut impl Steps) {
        let (Some(node), Some(reached)) = (self.record.get(index), self.reached.get_mut(index))
        else {
            return;
        };
        let Some(symbol) = node.symbol.filter(|_| *reached == Reached::Yes) else {
            return;
        };
        *reached = Reached::Step(self.count);
        self.count += 1;
        let mut step = Step {
            kind: "formula",
            symbol,
            part: node.part,
            value: node.value,
            unit: node.unit,
            text: None,
            input: None,
        };
        if let Operation::Input {
            origin,
            path,
            source,
        } = &node.operation
        {
            step.kind = "input";
            step.input = Some((
                *origin,
                path,
                source.as_ref().map(|source| self.source(source)),
            ));
            steps.step(&step);
            return;
        }
        text.clear();
        self.operation(&node.operation, Binding::Sum, text);
        if matches!(node.operation, Operation::Constant) {
            text.push(&self.written(node.value));
        }
        step.text = Some(text);
        steps.step(&step);
    }

    /// The index of a citation; few are used, many times.
    fn source(&mut self, source: &RecordedSource) -> usize {
        let key = source.key();
        let known = self.sources.iter().position(|(known, _)| *known == key);
        known.unwrap_or_else(|| {
            self.sources.push((key, source.to_string()));
            self.sources.len() - 1
        })
    }

    fn written(&self, value: f64) -> String {
        number(value, self.signs.minus)
    }

    fn push_number(&mut self, index: usize, value: f64, text: &mut Text) {
        if let Some(known) = self.numbers.get_mut(index) {
            let known =
                known.get_or_insert_with(|| number(value, self.signs.minus).into_boxed_str());
            text.numbers.push_str(known);
        }
    }

    fn operand(&mut self, index: usize, binding: Binding, text: &mut Text) {
        let Some(node) = self.record.get(index) else {
            return;
        };
        if let Some(symbol) = node.symbol {
            text.symbols.push_str(symbol.symbol());
            self.push_number(index, node.value, text);
            text.terms.extend(self.step_of(index));
        } else if matches!(node.operation, Operation::Constant) {
            text.push(&self.written(node.value));
        } else {
            self.operation(&node.operation, binding, text);
        }
    }

    fn operation(&mut self, operation: &Operation, outer: Binding, text: &mut Text) {
        use Binding::{Divisor, Product, Sum};
        match operation {
            Operation::Input { .. } | Operation::Constant => {}
            Operation::Add(a, b) => self.infix((*a, Sum), Sign::Plus, (*b, Sum), outer, text),
            Operation::Subtract(a, b) => {
                self.infix((*a, Sum), Sign::Minus, (*b, Product), outer, text);
            }
            Operation::Multiply(a, b) => {
                self.infix((*a, Product), Sign::Times, (*b, Product), outer, text);
            }
            Operation::Divide(a, b) => {
                self.infix((*a, Product), Sign::Over, (*b, Divisor), outer, text);
            }
            Operation::Sum(terms) => self.sum(terms, outer, text),
            Operation::OrZero(a) => {
                // The limit catches rounding in differences; it is part of the formula only
                // where it acts.
                let limited = self.record.get(*a).is_some_and(|node| node.value < 0.0);
                if limited {
                    text.push("max(0, ");
                    self.operand(*a, Sum, text);
                    text.push(")");
                } else {
                    self.operand(*a, outer, text);
                }
            }
            Operation::Power(a, exponent) => {
                self.operand(*a, Divisor, text);
                text.push("^");
                text.push(&exponent.to_string());
            }
            Operation::AtMost(a, b) => {
                text.push("min(");
                self.operand(*a, Sum, text);
                text.push(", ");
                self.operand(*b, Sum, text);
                text.push(")");
            }
        }
    }

    fn infix(
        &mut self,
        (left, left_binding): (usize, Binding),
        sign: Sign,
        (right, right_binding): (usize, Binding),
        outer: Binding,
        text: &mut Text,
    ) {
        let (own, word) = match sign {
            Sign::Plus => (Binding::Sum, "+"),
            Sign::Minus => (Binding::Sum, self.signs.minus),
            Sign::Times => (Binding::Product, self.signs.times),
            Sign::Over => (Binding::Product, "/"),
        };
        let brackets = own < outer;
        if brackets {
            text.push("(");
        }
        self.operand(left, left_binding, text);
        text.push(" ");
        text.push(word);
        text.push(" ");
        self.operand(right, right_binding, text);
        if brackets {
            text.push(")");
        }
    }

    /// `Σ V` where all terms are the same quantity of different parts, else term by term.
    fn sum(&mut self, terms: &[usize], outer: Binding, text: &mut Text) {
        if terms.is_empty() {
            return text.push("0");
        }
        let symbol_of = |index: &usize| self.record.get(*index).and_then(|node| node.symbol);
        let same = terms.first().and_then(symbol_of).filter(|first| {
            terms
                .iter()
                .all(|term| symbol_of(term).is_some_and(|other| other.name == first.name))
        });
        let brackets = terms.len() > 1 && outer > Binding::Sum;
        if brackets {
            text.push("(");
        }
        let before = text.symbols.len();
        // A sum of one is that one, which may need the brackets that the sum does not.
        let inner = if terms.len() > 1 { Binding::Sum } else { outer };
        for (position, index) in terms.iter().enumerate() {
            if position > 0 {
                text.push(" + ");
            }
            self.operand(*index, inner, text);
        }
        if let Some(symbol) = same {
            text.symbols.truncate(before);
            if terms.len() > 1 {
                text.symbols.push_str(self.signs.sum);
                text.symbols.push(' ');
            }
            text.symbols.push_str(symbol.symbol());
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
fn number(value: f64, minus: &str) -> String {
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
        Some(digits) => [minus, digits].concat(),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_keep_six_significant_digits() {
        assert_eq!(number(0.0, "−"), "0");
        assert_eq!(number(320.0, "−"), "320");
        assert_eq!(number(0.32, "−"), "0.32");
        assert_eq!(number(1.0 / 3.0, "−"), "0.333333");
        assert_eq!(number(0.000_123_456_78, "−"), "0.000123457");
        assert_eq!(number(-12.5, "−"), "−12.5");
        assert_eq!(number(1_234_567.0, "−"), "1234567");
    }
}
