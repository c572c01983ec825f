//! Conditions of rules, as they are written in packs: named figures and facts, comparators, thresholds
//! that change by date, `and`, `or`, `not`.
//!
//! ```text
//! recycled_eu_packaging >= 30 % from 2030-01-01, 65 % from 2040-01-01
//! not food_contact and (family = plastics or material in [pet, pet_film])
//! bottle_mass_g < 0.0139 * content_ml + 14.2
//! ```

mod read;
mod words;

pub use read::{Fault, read};

use super::date::Date;

/// A condition of a rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// Every one holds.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// One comparison.
    Test(Test),
}

/// A named value beside something.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    /// Figure, fact or property.
    pub name: String,
    /// How the two are compared.
    pub comparator: Comparator,
    /// What the value is compared with.
    pub against: Against,
}

/// How a value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparator {
    /// `>=`
    AtLeast,
    /// `>`
    Above,
    /// `<=`
    AtMost,
    /// `<`
    Below,
    /// `=`
    Equal,
    /// `!=`
    Different,
    /// `in`: the value is one of a list.
    In,
    /// `has`: the value is a list that holds a word.
    Has,
}

impl Comparator {
    /// The sign, as packs and answers write it.
    pub fn sign(self) -> &'static str {
        match self {
            Self::AtLeast => ">=",
            Self::Above => ">",
            Self::AtMost => "<=",
            Self::Below => "<",
            Self::Equal => "=",
            Self::Different => "!=",
            Self::In => "in",
            Self::Has => "has",
        }
    }

    /// The sign of the opposite, as answers write it.
    pub(crate) fn opposite_sign(self) -> &'static str {
        match self {
            Self::In => "not in",
            Self::Has => "has not",
            _ => self.opposite().unwrap_or(self).sign(),
        }
    }

    /// The comparator of the opposite, where there is one.
    pub(crate) fn opposite(self) -> Option<Self> {
        Some(match self {
            Self::AtLeast => Self::Below,
            Self::Above => Self::AtMost,
            Self::AtMost => Self::Above,
            Self::Below => Self::AtLeast,
            Self::Equal => Self::Different,
            Self::Different => Self::Equal,
            Self::In | Self::Has => return None,
        })
    }
}

/// What a value is compared with.
#[derive(Clone, Debug, PartialEq)]
pub enum Against {
    /// A sum of numbers and of numbers times named values.
    Sum(Vec<Term>),
    /// Numbers, each from its day on, in the order of the days.
    Dated(Vec<(Date, f64)>),
    /// A day.
    Day(Date),
    /// Yes or no.
    YesNo(bool),
    /// Words, one of them unless a list is asked for.
    Words(Vec<String>),
}

/// A term of a sum: a factor, and the named value that it multiplies.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The number.
    pub factor: f64,
    /// The value, if there is one.
    pub name: Option<String>,
}

impl Condition {
    /// Every name in the condition, with the test that it stands in where it is the one compared.
    pub fn names<'c>(&'c self, visit: &mut dyn FnMut(&'c str, Option<&'c Test>)) {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.names(visit);
                }
            }
            Self::Not(part) => part.names(visit),
            Self::Test(test) => {
                visit(&test.name, Some(test));
                if let Against::Sum(terms) = &test.against {
                    for name in terms.iter().filter_map(|term| term.name.as_deref()) {
                        visit(name, None);
                    }
                }
            }
        }
    }

    /// The days on which a threshold of the condition changes, in order.
    pub fn days(&self) -> Vec<Date> {
        let mut days = Vec::new();
        self.names(&mut |_, test| {
            if let Some(Test {
                against: Against::Dated(steps),
                ..
            }) = test
            {
                days.extend(steps.iter().map(|(day, _)| *day));
            }
        });
        days.sort_unstable();
        days.dedup();
        days
    }
}
