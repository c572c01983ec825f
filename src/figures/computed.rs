//! Figures on their way: what a method sees of a product, and what it makes of it.

use super::{Basis, FigureDescription, Group, Note};
use crate::assessment::{ComponentValue, Figure};
use crate::flows::{Facts, KnownFact, PartFlows, part_flows};
use crate::footprint::Allocation;
use crate::number::Number;
use crate::resolve::{FieldPath, Known, Part, ResolvedProduct};

/// What a method sees: the product with its flows, and how well they are known.
pub(crate) struct View<'v, 'a, N: Number> {
    pub(crate) scope: N::Scope,
    pub(crate) product: &'v ResolvedProduct<'a>,
    pub(crate) flows: Vec<PartFlows<N>>,
    pub(crate) facts: Vec<Facts<'a>>,
    /// Whether all figures are wanted, and those of each component.
    pub(crate) by_component: bool,
    /// How the footprint allocates recycling.
    pub(crate) allocation: Allocation,
}

/// Which parts a figure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    /// The product without its packaging.
    Product,
    /// Its packaging.
    Packaging,
}

/// One part, as a method sees it.
pub(crate) struct PartView<'s, 'a, N: Number> {
    pub(crate) index: usize,
    pub(crate) scope: N::Scope,
    pub(crate) part: &'s Part<'a>,
    pub(crate) flows: &'s PartFlows<N>,
    pub(crate) facts: &'s Facts<'a>,
}

/// A part that a figure can use: everything that the figure needs of it is known.
pub(crate) struct Usable<'s, 'a, N: Number> {
    pub(crate) view: PartView<'s, 'a, N>,
    pub(crate) mass: N,
}

/// A choice of one thing out of another, for tables of figures that differ in nothing else.
pub(crate) type Pick<From, To> = fn(&From) -> To;

/// Facts that a figure may need of one part; most need fewer.
pub(crate) type Needed<'a> = [KnownFact<'a>; 5];

/// Nothing needed.
pub(crate) const NONE: KnownFact<'static> = Ok(crate::flows::Fact::NONE);

impl<'v, 'a, N: Number> View<'v, 'a, N> {
    pub(crate) fn of(
        scope: N::Scope,
        product: &'v ResolvedProduct<'a>,
        by_component: bool,
    ) -> Self {
        Self {
            scope,
            product,
            flows: product
                .parts
                .iter()
                .enumerate()
                .map(|(index, part)| part_flows(N::part(scope, index), part))
                .collect(),
            facts: product.parts.iter().map(Facts::of).collect(),
            by_component,
            allocation: Allocation::CutOff,
        }
    }

    /// The parts of the product itself, or of its packaging. A part whose role is wrong is in
    /// both, and usable in neither.
    pub(crate) fn parts(&self, of: Of) -> impl Iterator<Item = PartView<'_, 'a, N>> {
        let parts = self.product.parts.iter().zip(&self.flows).zip(&self.facts);
        parts
            .enumerate()
            .filter(move |(_, (_, facts))| {
                facts
                    .packaging
                    .is_none_or(|known| known == (of == Of::Packaging))
            })
            .map(|(index, ((part, flows), facts))| PartView {
                index,
                scope: N::part(self.scope, index),
                part,
                flows,
                facts,
            })
    }

    /// The parts that a figure can use; the account of the rest goes to `basis`.
    #[inline(never)]
    pub(crate) fn usable(
        &self,
        basis: &mut Basis<'a>,
        of: Of,
        needed: &dyn Fn(&PartView<'_, 'a, N>) -> Needed<'a>,
    ) -> Vec<Usable<'_, 'a, N>> {
        self.usable_where(basis, of, &|_| true, needed)
    }

    /// The same for the parts that fulfil a condition.
    pub(crate) fn usable_where(
        &self,
        basis: &mut Basis<'a>,
        of: Of,
        chosen: &dyn Fn(&PartView<'_, 'a, N>) -> bool,
        needed: &dyn Fn(&PartView<'_, 'a, N>) -> Needed<'a>,
    ) -> Vec<Usable<'_, 'a, N>> {
        self.parts(of)
            .filter(|view| chosen(view))
            .filter_map(|view| {
                let [one, two, three, four, five] = needed(&view);
                let facts = [
                    &view.facts.role,
                    &view.facts.mass,
                    &one,
                    &two,
                    &three,
                    &four,
                    &five,
                ];
                let usable = basis.part(view.facts.kilograms, &facts);
                let mass = view.flows.mass.filter(|_| usable)?;
                Some(Usable { view, mass })
            })
            .collect()
    }

    /// Sum of the masses of some parts.
    #[inline(never)]
    pub(crate) fn sum_of(&self, usable: &[Usable<'_, 'a, N>]) -> N {
        let masses: Vec<N> = usable.iter().map(|part| part.mass).collect();
        N::sum(self.scope, &masses)
    }
}

/// A number that a figure needs and that belongs to no part: noted as needed where it is missing.
#[inline(never)]
pub(crate) fn known<'a>(
    basis: &mut Basis<'a>,
    input: Known<'a>,
) -> Option<crate::resolve::Input<'a>> {
    match input {
        Ok(input) => {
            basis.rests_on(input.origin);
            Some(input)
        }
        Err(missing) => {
            basis.need(missing);
            None
        }
    }
}

/// A place in the product that belongs to no component.
pub(crate) const fn place(base: &'static str, field: &'static str) -> FieldPath<'static> {
    FieldPath { base, field }
}

/// A figure before it is written.
pub(crate) struct Computed<'a, N> {
    pub(crate) description: &'static FigureDescription,
    pub(crate) value: Option<N>,
    pub(crate) basis: Basis<'a>,
    /// Unit, where the description leaves it to the document's currency.
    unit: Option<&'static str>,
    /// The same figure for each part that it can be said of.
    by_part: Vec<(usize, N)>,
}

/// How much rounding may take a figure above its largest value: stated shares may sum to one and
/// 1e-9, and sums in binary have rounding of their own. What exceeds it by more is a mistake, which
/// must not be hidden here.
const ROUNDING: f64 = 1e-8;

impl FigureDescription {
    /// A value without the rounding that takes it above the largest possible.
    fn without_rounding<N: Number>(&self, value: N) -> N {
        match self.maximum {
            Some(maximum) if value.value() <= maximum * (1.0 + ROUNDING) => value.limited(maximum),
            _ => value,
        }
    }
}

/// Figures in the order in which the methods made them.
pub(crate) struct Figures<'a, N>(Vec<Computed<'a, N>>);

impl<'a, N: Number> Figures<'a, N> {
    pub(crate) fn new() -> Self {
        Self(Vec::with_capacity(128))
    }

    /// Adds a figure.
    #[inline(never)]
    pub(crate) fn push(
        &mut self,
        description: &'static FigureDescription,
        value: Option<N>,
        basis: Basis<'a>,
    ) {
        self.push_by_part(description, value, basis, Vec::new());
    }

    /// Adds a figure that can be said of each part, too.
    #[inline(never)]
    pub(crate) fn push_by_part(
        &mut self,
        description: &'static FigureDescription,
        value: Option<N>,
        basis: Basis<'a>,
        by_part: Vec<(usize, N)>,
    ) {
        let by_part = by_part
            .into_iter()
            .map(|(part, value)| (part, description.without_rounding(value)))
            .collect();
        self.0.push(Computed {
            description,
            value: value.map(|value| description.without_rounding(value)),
            basis,
            unit: None,
            by_part,
        });
    }

    /// Adds a figure whose unit names the document's currency.
    #[inline(never)]
    pub(crate) fn push_in(
        &mut self,
        description: &'static FigureDescription,
        unit: Option<&'static str>,
        value: Option<N>,
        basis: Basis<'a>,
    ) {
        self.push(description, value, basis);
        if let Some(last) = self.0.last_mut() {
            last.unit = unit;
        }
    }

    /// A figure that an earlier method made.
    #[inline(never)]
    pub(crate) fn get(&self, description: &FigureDescription) -> Option<&Computed<'a, N>> {
        self.0
            .iter()
            .find(|figure| std::ptr::eq(figure.description, description))
    }

    /// Hands every figure on in the catalogue's order: group by group, as the methods made them.
    pub(crate) fn in_catalogue_order(&self) -> impl Iterator<Item = &Computed<'a, N>> {
        Group::ALL.into_iter().flat_map(|group| {
            self.0
                .iter()
                .filter(move |figure| figure.description.group == group)
        })
    }
}

impl<N: Number> Computed<'_, N> {
    /// The figure as it is written.
    pub(crate) fn figure(&self, parts: &[Part<'_>]) -> (&'static str, Figure) {
        let description = self.description;
        // A number that is not finite is no figure. Inputs are bounded, so none is expected.
        let value = self
            .value
            .map(Number::value)
            .filter(|value| value.is_finite());
        let mut notes = self.basis.notes();
        if let Some(share) = self.basis.unverified_mass_share()
            && value.is_some()
        {
            notes.push(Note::new("default.unverified").with("share", share));
        }
        let by_component = self
            .by_part
            .iter()
            .filter_map(|(index, value)| {
                Some(ComponentValue {
                    path: parts.get(*index)?.pointer.to_owned(),
                    value: value.value(),
                })
            })
            .filter(|component| component.value.is_finite())
            .collect();
        let figure = Figure {
            value,
            unit: self.unit.unwrap_or(description.unit),
            basis: description.basis,
            origin: value.and(self.basis.origin),
            coverage: self.basis.coverage(),
            default_mass_share: value.and(self.basis.default_mass_share()),
            unverified_mass_share: value.and(self.basis.unverified_mass_share()),
            verification: description.verification,
            needs: self.basis.needs(),
            notes,
            by_component,
        };
        (description.id, figure)
    }
}
