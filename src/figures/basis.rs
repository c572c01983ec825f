//! What a figure rests on: how well its inputs are known, how much of the product it could use,
//! and what would complete it.

use std::collections::HashSet;
use std::ops::{Deref, DerefMut};

use serde::Serialize;

use crate::flows::{Fact, KnownFact};
use crate::problem::{Parameter, Parameters};
use crate::resolve::{FieldPath, Origin};

/// A remark on a figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Note {
    /// Dotted code; `note-…` in the message catalogue says it in words.
    pub code: &'static str,
    /// JSON pointer of the field it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Values for the text.
    #[serde(skip_serializing_if = "is_empty")]
    pub params: Parameters,
}

fn is_empty(parameters: &Parameters) -> bool {
    parameters.0.is_empty()
}

impl Note {
    #[inline(never)]
    pub(crate) fn new(code: &'static str) -> Self {
        Self {
            code,
            path: None,
            params: Parameters::default(),
        }
    }

    #[inline(never)]
    pub(crate) fn at(code: &'static str, path: FieldPath<'_>) -> Self {
        Self {
            path: Some(path.to_string()),
            ..Self::new(code)
        }
    }

    #[must_use]
    #[inline(never)]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Parameter>) -> Self {
        self.params.0.push((name, value.into()));
        self
    }
}

/// The account of a figure. Kept on the heap: there are hundreds, handed from hand to hand, and
/// moving their twelve words at each place would weigh on the browser's download.
#[derive(Clone, Debug, Default)]
pub(crate) struct Basis<'a>(Box<Account<'a>>);

impl<'a> Deref for Basis<'a> {
    type Target = Account<'a>;
    fn deref(&self) -> &Account<'a> {
        &self.0
    }
}

impl DerefMut for Basis<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

/// What an account holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Account<'a> {
    pub(crate) origin: Option<Origin>,
    /// Mass in kg that the figure is about.
    pub(crate) total: f64,
    /// Whether a mass is unknown, so that no share of the whole can be named.
    pub(crate) open: bool,
    /// Mass that it could use.
    pub(crate) used: f64,
    /// Mass for which it rests on defaults or estimates.
    pub(crate) weak: f64,
    /// Mass for which it rests on table rows that nobody has read.
    pub(crate) unverified: f64,
    /// Fields that would complete it; may hold a field twice until [`Basis::needs`] is asked.
    missing: Vec<FieldPath<'a>>,
    remarks: Vec<Remark>,
}

/// A note, and the mass that it is about.
#[derive(Clone, Debug)]
struct Remark {
    note: Note,
    kilograms: f64,
    /// Mass in kg of the account that it was taken over from; counts where there is none here.
    whole: f64,
}

impl<'a> Basis<'a> {
    /// Accounts for a part: whether it can be used, and how well it is known.
    #[inline(never)]
    pub(crate) fn part(&mut self, kilograms: Option<f64>, facts: &[&KnownFact<'a>]) -> bool {
        let kilograms = self.whole(kilograms);
        match self.all(facts) {
            None => false,
            Some(fact) => {
                self.uses(kilograms, fact);
                true
            }
        }
    }

    /// Adds a part's mass to the whole; 0 where it is unknown.
    pub(crate) fn whole(&mut self, kilograms: Option<f64>) -> f64 {
        self.open |= kilograms.is_none();
        self.total += kilograms.unwrap_or(0.0);
        kilograms.unwrap_or(0.0)
    }

    /// The facts together, or `None` with every missing field noted.
    pub(crate) fn all(&mut self, facts: &[&KnownFact<'a>]) -> Option<Fact> {
        let mut together = Fact::NONE;
        let mut complete = true;
        for fact in facts {
            match fact {
                Ok(fact) => together = together.and(*fact),
                Err(missing) => {
                    complete = false;
                    self.need(*missing);
                }
            }
        }
        complete.then_some(together)
    }

    /// Accounts for mass in use.
    pub(crate) fn uses(&mut self, kilograms: f64, fact: Fact) {
        self.rests_on(fact.origin);
        self.used += kilograms;
        if fact.origin >= Origin::Default {
            self.weak += kilograms;
        }
        if fact.unverified {
            self.unverified += kilograms;
        }
    }

    /// Accounts for an input that belongs to no part.
    pub(crate) fn rests_on(&mut self, origin: Origin) {
        self.origin = Some(self.origin.map_or(origin, |known| known.max(origin)));
    }

    #[inline(never)]
    pub(crate) fn need(&mut self, path: FieldPath<'a>) {
        self.missing.push(path);
    }

    /// A remark on the whole figure.
    #[inline(never)]
    pub(crate) fn note(&mut self, note: Note) {
        self.note_mass(note, 0.0);
    }

    /// A remark on a part: parts with the same remark share one, which says their share of the
    /// mass. Forty lines of the same words help nobody.
    #[inline(never)]
    pub(crate) fn note_mass(&mut self, note: Note, kilograms: f64) {
        self.remark(Remark {
            note,
            kilograms,
            whole: 0.0,
        });
    }

    fn remark(&mut self, added: Remark) {
        let same = |remark: &&mut Remark| remark.note == added.note;
        match self.remarks.iter_mut().find(same) {
            Some(remark) => {
                remark.kilograms += added.kilograms;
                remark.whole = remark.whole.max(added.whole);
            }
            None => self.remarks.push(added),
        }
    }

    /// The fields that would complete the figure, each once, in the order in which they were met.
    pub(crate) fn needs(&self) -> Vec<String> {
        let mut seen = HashSet::with_capacity(self.missing.len());
        self.missing
            .iter()
            .filter(|path| seen.insert(**path))
            .map(ToString::to_string)
            .collect()
    }

    /// The remarks, with the share of the mass for those that are about parts.
    pub(crate) fn notes(&self) -> Vec<Note> {
        self.remarks
            .iter()
            .map(|remark| {
                let note = remark.note.clone();
                let whole = if self.total > 0.0 {
                    self.total
                } else {
                    remark.whole
                };
                match share(remark.kilograms, whole) {
                    Some(share) if share > 0.0 => note.with("share", share),
                    _ => note,
                }
            })
            .collect()
    }

    /// The same account without its remarks, for a figure made of one that says them already.
    pub(crate) fn without_remarks(&self) -> Self {
        let mut basis = self.clone();
        basis.remarks.clear();
        basis
    }

    /// Adds another figure's account to this one, as a part of the same whole.
    #[inline(never)]
    pub(crate) fn include(&mut self, other: &Basis<'a>) {
        if let Some(origin) = other.origin {
            self.rests_on(origin);
        }
        self.missing.extend_from_slice(&other.missing);
        for remark in &other.remarks {
            self.remark(Remark {
                whole: remark.whole.max(other.total),
                ..remark.clone()
            });
        }
    }

    /// Adds the account of a figure about the same mass, of which this one is a combination: the
    /// mass that every part of it could use counts.
    #[inline(never)]
    pub(crate) fn average_into(&mut self, other: &Basis<'a>) {
        let first = self.total <= 0.0 && self.used <= 0.0 && !self.open;
        self.include(other);
        self.total = self.total.max(other.total);
        self.open |= other.open;
        self.used = if first {
            other.used
        } else {
            self.used.min(other.used)
        };
        self.weak = self.weak.max(other.weak).min(self.used);
        self.unverified = self.unverified.max(other.unverified).min(self.used);
    }

    /// Share of the mass that the figure could use.
    pub(crate) fn coverage(&self) -> Option<f64> {
        share(self.used, self.total).filter(|_| !self.open)
    }

    /// Share of the used mass that rests on defaults or estimates.
    pub(crate) fn default_mass_share(&self) -> Option<f64> {
        (self.used > 0.0).then(|| (self.weak / self.used).min(1.0))
    }

    /// Share of the used mass that rests on rows nobody has read.
    pub(crate) fn unverified_mass_share(&self) -> Option<f64> {
        (self.used > 0.0 && self.unverified > 0.0).then(|| (self.unverified / self.used).min(1.0))
    }
}

/// Share of a whole, where there is one.
fn share(kilograms: f64, whole: f64) -> Option<f64> {
    // Sums in another order may differ in the last digit; a whole is a whole.
    (whole > 0.0).then(|| (kilograms / whole).min(1.0))
}
