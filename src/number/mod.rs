//! The numbers that formulas compute with.
//!
//! A formula is written once, generic over [`Number`]. With `f64` it is the fast path of every
//! keystroke; with [`Traced`] the same lines record themselves, and the explanation is read off
//! the record. The two cannot drift apart, and a test holds them together bit for bit.

mod json_steps;
mod render;
mod trace;

use std::ops::{Add, Div, Mul, Sub};

use crate::resolve::Input;

pub use trace::{Scope, Tape, Traced};

pub(crate) use json_steps::derivation_json;
pub(crate) use render::derivation;
pub use render::{Derivation, DerivationNode};

/// Name of a quantity in a formula, as its method's document writes it.
#[derive(Debug, PartialEq, Eq)]
pub struct Symbol {
    /// Id and symbol as JSON: what every one of its steps begins with. They stand here once,
    /// because there are hundreds and the browser's download feels each.
    pub(crate) name: &'static str,
    /// Length of the id.
    pub(crate) id_length: usize,
    /// Unit, `1` for a share or ratio.
    pub unit: &'static str,
}

impl Symbol {
    /// What stands before the id in [`Symbol::name`], and between id and symbol.
    const BEFORE_ID: usize = "\"id\":\"".len();
    const BETWEEN: usize = "\",\"symbol\":\"".len();

    /// Stable id; the texts `symbol-<id>` say in words what it is.
    pub fn id(&self) -> &'static str {
        let end = Self::BEFORE_ID + self.id_length;
        self.name.get(Self::BEFORE_ID..end).unwrap_or_default()
    }

    /// The symbol, such as `F_R`.
    pub fn symbol(&self) -> &'static str {
        let start = Self::BEFORE_ID + self.id_length + Self::BETWEEN;
        // Without the quotation mark at its end.
        let end = self.name.len().saturating_sub(1);
        self.name.get(start..end).unwrap_or_default()
    }
}

/// A number a formula can compute with: four operations, sums, whole powers, and limits. Nothing else, so that
/// every platform gives the same bits.
pub trait Number:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self>
{
    /// Where the computation is recorded; nothing for plain numbers.
    type Scope: Copy;

    /// The same scope, for quantities of one part.
    fn part(scope: Self::Scope, part: usize) -> Self::Scope;

    /// A figure from the document or a table.
    fn input(scope: Self::Scope, symbol: &'static Symbol, input: &Input<'_>) -> Self;

    /// A number of the formula itself.
    fn constant(scope: Self::Scope, value: f64) -> Self;

    /// Gives a result its symbol.
    #[must_use]
    fn named(self, scope: Self::Scope, symbol: &'static Symbol) -> Self;

    /// Gives a number the unit that its symbol leaves open.
    #[must_use]
    fn in_unit(self, unit: &'static str) -> Self;

    /// Sum in the given order.
    fn sum(scope: Self::Scope, terms: &[Self]) -> Self;

    /// The number, or zero where it is negative.
    #[must_use]
    fn or_zero(self) -> Self;

    /// The smaller of the two.
    #[must_use]
    fn at_most(self, other: Self) -> Self;

    /// The number under its own name, or a limit that it can exceed only by rounding.
    #[must_use]
    fn limited(self, maximum: f64) -> Self;

    /// The number to a whole power.
    #[must_use]
    fn to_the(self, exponent: u32) -> Self;

    /// Its value.
    fn value(self) -> f64;
}

impl Number for f64 {
    type Scope = ();

    fn part((): (), _part: usize) -> Self::Scope {}

    fn input((): (), _symbol: &'static Symbol, input: &Input<'_>) -> Self {
        input.value
    }

    fn constant((): (), value: f64) -> Self {
        value
    }

    fn named(self, (): (), _symbol: &'static Symbol) -> Self {
        self
    }

    fn in_unit(self, _unit: &'static str) -> Self {
        self
    }

    fn sum((): (), terms: &[Self]) -> Self {
        // Not `Iterator::sum`, whose neutral element is -0.0.
        terms.iter().fold(0.0, |sum, term| sum + term)
    }

    fn or_zero(self) -> Self {
        if self > 0.0 { self } else { 0.0 }
    }

    fn at_most(self, other: Self) -> Self {
        if self < other { self } else { other }
    }

    fn limited(self, maximum: f64) -> Self {
        self.at_most(maximum)
    }

    fn to_the(self, exponent: u32) -> Self {
        // By multiplication alone: the library's power function may differ from machine to machine.
        let (mut base, mut left, mut power) = (self, exponent, 1.0);
        while left > 0 {
            if left % 2 == 1 {
                power *= base;
            }
            base *= base;
            left /= 2;
        }
        power
    }

    fn value(self) -> f64 {
        self
    }
}
