//! Numbers that record how they came about.

use std::cell::RefCell;
use std::fmt;
use std::mem::{Discriminant, discriminant};
use std::ops::{Add, Div, Mul, Sub};

use super::{Number, Symbol};
use crate::resolve::{Input, InputSource, Origin};

/// What produced a node of the tape.
#[derive(Clone, Debug)]
pub(super) enum Operation {
    Input {
        origin: Origin,
        path: String,
        source: Option<RecordedSource>,
    },
    Constant,
    Add(usize, usize),
    Subtract(usize, usize),
    Multiply(usize, usize),
    Divide(usize, usize),
    Sum(Vec<usize>),
    OrZero(usize),
    AtMost(usize, usize),
    Power(usize, u32),
}

/// Where an input's number was found, without a copy of the citation: that is written once, when
/// somebody asks.
#[derive(Clone, Debug)]
pub(super) enum RecordedSource {
    Fixed(InputSource<'static>),
    Document(String),
}

/// Tells sources apart without comparing their words.
#[derive(Debug, PartialEq)]
pub(super) enum SourceKey {
    Fixed(Discriminant<InputSource<'static>>, *const u8),
    Document(String),
}

impl RecordedSource {
    fn of(source: InputSource<'_>) -> Self {
        match source.fixed() {
            Ok(fixed) => Self::Fixed(fixed),
            Err(text) => Self::Document(text.to_owned()),
        }
    }

    pub(super) fn key(&self) -> SourceKey {
        match self {
            Self::Fixed(source) => SourceKey::Fixed(discriminant(source), source.place()),
            Self::Document(text) => SourceKey::Document(text.clone()),
        }
    }
}

impl fmt::Display for RecordedSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(source) => source.fmt(formatter),
            Self::Document(text) => formatter.write_str(text),
        }
    }
}

/// One recorded number.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) operation: Operation,
    pub(super) value: f64,
    pub(super) symbol: Option<&'static Symbol>,
    pub(super) part: Option<usize>,
    /// Unit of an input whose symbol leaves it open.
    pub(super) unit: Option<&'static str>,
}

/// The record of a computation.
#[derive(Debug, Default)]
pub struct Tape {
    pub(super) nodes: RefCell<Vec<Node>>,
}

impl Tape {
    /// An empty record.
    pub fn new() -> Self {
        Self::default()
    }

    /// The scope of the whole product.
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            tape: self,
            part: None,
        }
    }

    // Not inlined, as the rest of the record: it is called at hundreds of places, and the browser's
    // download would carry a copy for each.
    #[inline(never)]
    fn push(&self, node: Node) -> Traced<'_> {
        let mut nodes = self.nodes.borrow_mut();
        let value = node.value;
        nodes.push(node);
        Traced {
            tape: self,
            index: nodes.len() - 1,
            value,
        }
    }
}

/// Where on the tape, and for which part, a computation is recorded.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'t> {
    tape: &'t Tape,
    part: Option<usize>,
}

/// A number with its record.
#[derive(Clone, Copy, Debug)]
pub struct Traced<'t> {
    tape: &'t Tape,
    pub(crate) index: usize,
    value: f64,
}

impl Traced<'_> {
    #[inline(never)]
    fn record(self, operation: Operation, value: f64) -> Self {
        self.tape.push(Node {
            operation,
            value,
            symbol: None,
            part: None,
            unit: None,
        })
    }
}

impl<'t> Add for Traced<'t> {
    type Output = Traced<'t>;
    #[inline(never)]
    fn add(self, other: Self) -> Self {
        self.record(
            Operation::Add(self.index, other.index),
            self.value + other.value,
        )
    }
}

impl<'t> Sub for Traced<'t> {
    type Output = Traced<'t>;
    #[inline(never)]
    fn sub(self, other: Self) -> Self {
        self.record(
            Operation::Subtract(self.index, other.index),
            self.value - other.value,
        )
    }
}

impl<'t> Mul for Traced<'t> {
    type Output = Traced<'t>;
    #[inline(never)]
    fn mul(self, other: Self) -> Self {
        self.record(
            Operation::Multiply(self.index, other.index),
            self.value * other.value,
        )
    }
}

impl<'t> Div for Traced<'t> {
    type Output = Traced<'t>;
    #[inline(never)]
    fn div(self, other: Self) -> Self {
        self.record(
            Operation::Divide(self.index, other.index),
            self.value / other.value,
        )
    }
}

impl<'t> Number for Traced<'t> {
    type Scope = Scope<'t>;

    fn part(scope: Scope<'t>, part: usize) -> Scope<'t> {
        Scope {
            part: Some(part),
            ..scope
        }
    }

    #[inline(never)]
    fn input(scope: Scope<'t>, symbol: &'static Symbol, input: &Input<'_>) -> Self {
        scope.tape.push(Node {
            operation: Operation::Input {
                origin: input.origin,
                path: input.path.to_string(),
                source: input.source.map(RecordedSource::of),
            },
            value: input.value,
            symbol: Some(symbol),
            part: scope.part,
            unit: input.unit,
        })
    }

    #[inline(never)]
    fn constant(scope: Scope<'t>, value: f64) -> Self {
        scope.tape.push(Node {
            operation: Operation::Constant,
            value,
            symbol: None,
            part: None,
            unit: None,
        })
    }

    #[inline(never)]
    fn named(self, scope: Scope<'t>, symbol: &'static Symbol) -> Self {
        let mut nodes = self.tape.nodes.borrow_mut();
        if let Some(node) = nodes.get_mut(self.index) {
            // An input keeps its own symbol; naming it again makes no step worth showing.
            if node.symbol.is_none() {
                node.symbol = Some(symbol);
                node.part = scope.part;
            }
        }
        self
    }

    fn in_unit(self, unit: &'static str) -> Self {
        if let Some(node) = self.tape.nodes.borrow_mut().get_mut(self.index) {
            node.unit = Some(unit);
        }
        self
    }

    #[inline(never)]
    fn sum(scope: Scope<'t>, terms: &[Self]) -> Self {
        let value = terms.iter().fold(0.0, |sum, term| sum + term.value);
        let operation = Operation::Sum(terms.iter().map(|term| term.index).collect());
        scope.tape.push(Node {
            operation,
            value,
            symbol: None,
            part: None,
            unit: None,
        })
    }

    #[inline(never)]
    fn or_zero(self) -> Self {
        self.record(Operation::OrZero(self.index), self.value.or_zero())
    }

    #[inline(never)]
    fn at_most(self, other: Self) -> Self {
        self.record(
            Operation::AtMost(self.index, other.index),
            self.value.at_most(other.value),
        )
    }

    fn to_the(self, exponent: u32) -> Self {
        self.record(
            Operation::Power(self.index, exponent),
            self.value.to_the(exponent),
        )
    }

    fn value(self) -> f64 {
        self.value
    }
}
