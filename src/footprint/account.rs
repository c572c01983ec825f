//! What a footprint is made of and what it rests on: its terms, and the factors behind them with
//! their places, years, gases and licences.

use serde::Serialize;

use super::quality::{Nearness, last_year};
use super::term::{Sources, Term, parts_of};
use super::{STAGES, Stage};
use crate::figures::{Basis, Note};
use crate::number::Number;
use crate::product::GwpBasis;
use crate::resolve::InputSource;
use crate::tables::FactorKind::{
    self, FormedPlastic, PowerLifeCycle, PowerResidual, PowerStack, UnformedPlastic,
};
use crate::tables::{Factor, LICENCES, SOURCES};

/// What a footprint is made of, by the allocation that was asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FootprintAccount {
    /// Terms of the footprint, stage by stage in the order of the document.
    pub contributions: Vec<Contribution>,
    /// Emission factors behind them, in the order in which they are met.
    pub factors: Vec<FactorUse>,
    /// Shares of the footprint by how near the factor's place is to the market: `same_country`,
    /// `same_region`, `global`, `foreign_proxy`, `not_stated`.
    pub nearness: Vec<Portion>,
    /// Shares of the footprint by place of the factor.
    pub geographies: Vec<Portion>,
    /// Shares of the footprint by year of the factor.
    pub years: Vec<Portion>,
    /// Shares of the footprint by report of the IPCC behind the factor; `not_stated` holds factors
    /// of CO2 alone too.
    pub gwp_bases: Vec<Portion>,
    /// Licences of all factors behind the footprint: what passes it on owes their attributions.
    pub licences: Vec<&'static str>,
    /// Those attributions, in the same order.
    pub attributions: Vec<&'static str>,
}

/// One term of a footprint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Contribution {
    /// Stage: `raw_materials`, `production`, `distribution`, `use`, `end_of_life`.
    pub stage: &'static str,
    /// What it comes from, such as `material` or `transport`.
    pub process: &'static str,
    /// JSON pointer of the component, activity or leg.
    pub path: String,
    /// kg CO2e.
    pub value: f64,
    /// Share of the sum of all terms' magnitudes.
    pub share: f64,
}

/// An emission factor behind a footprint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FactorUse {
    /// Id of the row in `data/factors.csv`; nothing for one of the user's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'static str>,
    /// JSON pointer of the first field that uses it.
    pub path: String,
    /// Value in `unit`.
    pub value: f64,
    /// Unit; empty for a factor of the user's own per unit of its activity.
    pub unit: &'static str,
    /// Place of the data.
    pub geography: String,
    /// How near that is to the market.
    pub nearness: &'static str,
    /// Year of the data.
    pub year: String,
    /// Report of the IPCC behind it; empty where it is not stated.
    pub gwp_basis: &'static str,
    /// Whether it counts CO2 and no other gas.
    pub co2_only: bool,
    /// Where it comes from.
    pub source: String,
    /// Licence; empty for one of the user's own.
    pub licence: &'static str,
    /// Whether it is primary data.
    pub primary: bool,
    /// Share of the footprint, by magnitude.
    pub share: f64,
}

/// A share of the footprint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Portion {
    /// What the share is of.
    pub of: String,
    /// Share of the footprint, by magnitude.
    pub share: f64,
}

const NOT_STATED: &str = "not_stated";

/// The account of a footprint whose stages are computed.
pub(super) fn account<N: Number>(
    stages: &[Stage<'_, N>; 5],
    market: Option<&str>,
) -> FootprintAccount {
    let mut account = FootprintAccount::default();
    let terms = || {
        STAGES
            .iter()
            .zip(stages)
            .flat_map(|(word, stage)| stage.terms.iter().map(move |term| (*word, term)))
            .filter(|(_, term)| term.value.value() != 0.0)
    };
    let whole: f64 = terms().map(|(_, term)| term.value.value().abs()).sum();
    if whole <= 0.0 {
        return account;
    }
    for (stage, term) in terms() {
        let value = term.value.value();
        let share = value.abs() / whole;
        account.contributions.push(Contribution {
            stage,
            process: term.process.id(),
            path: term.path.to_string(),
            value,
            share,
        });
        account.use_of(term, share, market);
    }
    let factors = std::mem::take(&mut account.factors);
    for factor in &factors {
        let share = factor.share;
        add(&mut account.nearness, factor.nearness, share);
        add(&mut account.geographies, &factor.geography, share);
        add(&mut account.years, &factor.year, share);
        add(&mut account.gwp_bases, factor.gwp_basis, share);
        if !factor.licence.is_empty() && !account.licences.contains(&factor.licence) {
            account.licences.push(factor.licence);
            let licence = LICENCES.iter().find(|row| row.name == factor.licence);
            let attribution = licence.map_or("", |licence| licence.attribution);
            account.attributions.push(attribution);
        }
    }
    account.factors = factors;
    account
}

/// A year as text. Written through an integer: the text of a float would bring its whole printer into
/// the browser's module.
fn calendar_year(year: f64) -> String {
    // Years of documents lie between 1900 and 2200.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = year as u32;
    whole.to_string()
}

fn add(portions: &mut Vec<Portion>, of: &str, share: f64) {
    let of = if of.is_empty() { NOT_STATED } else { of };
    match portions.iter_mut().find(|portion| portion.of == of) {
        Some(portion) => portion.share += share,
        None => portions.push(Portion {
            of: of.to_owned(),
            share,
        }),
    }
}

impl FootprintAccount {
    /// Adds the factors of a term, each with its part of the term's share.
    fn use_of<N>(&mut self, term: &Term<'_, N>, share: f64, market: Option<&str>) {
        let nearness = |geography: &str| match (geography, market) {
            ("", _) | (_, None) => NOT_STATED,
            (geography, Some(market)) => Nearness::of(geography, market).id(),
        };
        match &term.sources {
            Sources::Own(own) => {
                let data = own.data;
                let geography = data
                    .and_then(|data| data.geography.value().cloned())
                    .unwrap_or_default();
                let year = data.and_then(|data| data.year.value());
                let basis = data.and_then(|data| data.gwp_basis.value().copied());
                let source = match own.input.source {
                    Some(InputSource::Document(text)) => text.to_owned(),
                    _ => String::new(),
                };
                self.factors.push(FactorUse {
                    id: None,
                    path: term.path.to_string(),
                    value: own.input.value,
                    unit: "",
                    nearness: nearness(&geography),
                    geography,
                    year: year.map_or(String::new(), |year| calendar_year(year.value)),
                    gwp_basis: basis.map_or("", GwpBasis::word),
                    co2_only: false,
                    source,
                    licence: "",
                    primary: own.is_primary(),
                    share,
                });
            }
            Sources::Table(rows) => {
                for (factor, part) in parts_of(rows, share) {
                    self.use_of_row(factor, &term.path.to_string(), part, nearness);
                }
            }
        }
    }

    fn use_of_row(
        &mut self,
        factor: &'static Factor,
        path: &str,
        share: f64,
        nearness: impl Fn(&str) -> &'static str,
    ) {
        let known = self
            .factors
            .iter_mut()
            .find(|known| known.id == Some(factor.id));
        if let Some(known) = known {
            known.share += share;
            return;
        }
        let source = SOURCES.get(factor.source);
        self.factors.push(FactorUse {
            id: Some(factor.id),
            path: path.to_owned(),
            value: factor.value,
            unit: factor.unit,
            geography: factor.geography.to_owned(),
            nearness: nearness(factor.geography),
            year: factor.year.to_owned(),
            gwp_basis: factor.gwp_basis,
            co2_only: factor.co2_only,
            source: source.map_or(String::new(), |source| source.citation.to_owned()),
            licence: source.map_or("", |source| source.licence),
            primary: false,
            share,
        });
    }
}

/// Says in a figure's own line where its factors come from, and flags what should not be mixed.
pub(super) fn remark<N: Number>(
    stages: &[Stage<'_, N>; 5],
    market: Option<&str>,
    basis: &mut Basis<'_>,
) {
    let terms = || stages.iter().flat_map(|stage| &stage.terms);
    let whole: f64 = terms().map(|term| term.value.value().abs()).sum();
    if whole <= 0.0 {
        return;
    }
    let mut near = [0.0; 4];
    let (mut co2_only, mut all_gases) = (0.0, 0.0);
    let mut kinds = Kinds::default();
    let (mut oldest, mut newest) = (f64::INFINITY, 0.0_f64);
    let mut unknown = 0.0;
    for term in terms() {
        let rows = match &term.sources {
            Sources::Table(rows) => rows,
            Sources::Own(own) => {
                let geography = own.data.and_then(|data| data.geography.value());
                let nearness = geography
                    .zip(market)
                    .map(|(geography, market)| Nearness::of(geography, market));
                let share = term.value.value().abs() / whole;
                match nearness.and_then(|nearness| near.get_mut(nearness as usize)) {
                    Some(known) => *known += share,
                    None => unknown += share,
                }
                continue;
            }
        };
        if term.value.value() == 0.0 {
            continue;
        }
        for (factor, share) in parts_of(rows, term.value.value().abs() / whole) {
            if let Some(market) = market {
                let nearness = Nearness::of(factor.geography, market);
                if let Some(known) = near.get_mut(nearness as usize) {
                    *known += share;
                }
            }
            *(if factor.co2_only {
                &mut co2_only
            } else {
                &mut all_gases
            }) += share;
            if let Some(year) = last_year(factor.year) {
                (oldest, newest) = (oldest.min(year), newest.max(year));
            }
            kinds.see(factor);
        }
    }
    if market.is_some() {
        let mut note = Note::new("footprint.places");
        for (nearness, share) in Nearness::ALL.into_iter().zip(near) {
            note = note.with(nearness.share(), share);
        }
        basis.note(note.with("unknown_share", unknown));
    }
    if newest > 0.0 {
        let years = Note::new("footprint.years").with("oldest", calendar_year(oldest));
        basis.note(years.with("newest", calendar_year(newest)));
    }
    if co2_only > 0.0 && all_gases > 0.0 {
        basis.note(Note::new("footprint.gases_mixed").with("share", co2_only));
    }
    if kinds.gwp.len() > 1 {
        let bases = kinds.gwp.join(", ");
        basis.note(Note::new("footprint.gwp_mixed").with("bases", bases));
    }
    if kinds.count(&[PowerStack, PowerLifeCycle, PowerResidual]) > 1 {
        basis.note(Note::new("footprint.power_mixed"));
    }
    if kinds.count(&[FormedPlastic, UnformedPlastic]) > 1 {
        basis.note(Note::new("footprint.forming_mixed"));
    }
}

/// What is met among the factors of one footprint.
#[derive(Default)]
struct Kinds {
    gwp: Vec<&'static str>,
    kinds: Vec<FactorKind>,
}

impl Kinds {
    fn see(&mut self, factor: &'static Factor) {
        if !factor.gwp_basis.is_empty() && !self.gwp.contains(&factor.gwp_basis) {
            self.gwp.push(factor.gwp_basis);
        }
        if !self.kinds.contains(&factor.kind) {
            self.kinds.push(factor.kind);
        }
    }

    /// How many of some kinds are met.
    fn count(&self, of: &[FactorKind]) -> usize {
        of.iter().filter(|kind| self.kinds.contains(kind)).count()
    }
}
