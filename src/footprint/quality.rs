//! How good the data of a footprint are: the share of primary data, and ratings from 1 (best) to 5
//! for technology, geography and time, weighted by what each term adds to the footprint.
//!
//! The shape is PACT's (three ratings from 1 to 5, weighted over all inputs; the share of primary
//! data is of the absolute footprint without uptake). Which data get which rating is a rule of
//! Meguru's: PACT leaves it to whoever rates, and the rule is printed with every rating.

use super::Stage;
use super::term::{Process, Sources, Term};
use crate::figures::Better::{Higher, Lower};
use crate::figures::{Basis, FigureDescription, Figures, Group, Method, Verification, View};
use crate::flows::symbols;
use crate::number::{Number, Symbol};
use crate::product::FactorKind;
use crate::resolve::{FieldPath, Input, InputSource, code, geographies};
use crate::tables::FACTORS;

const PRIMARY: Method = Method {
    name: "Share of primary data",
    source: "PACT v3, primaryDataShare (read): share of the absolute footprint without biogenic uptake; primary are factors of the very supplier, site or product",
    group: Group::CarbonFootprint,
    verification: Verification::FormulaRead,
};
const RATING: Method = Method {
    name: "Data quality rating, 1 best to 5 worst",
    source: "PACT v3, dqi (read: three ratings from 1 to 5, weighted over all inputs); which data get which rating: Meguru, years as in the pedigree matrix (from memory)",
    verification: Verification::FromMemory,
    ..PRIMARY
};

const fn rating(id: &'static str, equation: &'static str) -> FigureDescription {
    let rating = RATING.quantity(id, "1", Lower, equation);
    FigureDescription {
        minimum: Some(1.0),
        maximum: Some(5.0),
        ..rating
    }
}

static PRIMARY_SHARE: FigureDescription = PRIMARY.share(
    "primary_data_share",
    Higher,
    "Σ |CFP_i| of primary data / Σ |CFP_i|",
);
static TECHNOLOGY: FigureDescription =
    rating("technological_data_quality", "Σ |CFP_i| TeR_i / Σ |CFP_i|");
static GEOGRAPHY: FigureDescription =
    rating("geographical_data_quality", "Σ |CFP_i| GeR_i / Σ |CFP_i|");
static TIME: FigureDescription = rating("temporal_data_quality", "Σ |CFP_i| TiR_i / Σ |CFP_i|");
static OVERALL: FigureDescription = rating("data_quality_rating", "DQR = (TeR + GeR + TiR) / 3");

pub(super) static FIGURES: [&FigureDescription; 5] =
    [&PRIMARY_SHARE, &OVERALL, &TECHNOLOGY, &GEOGRAPHY, &TIME];

symbols! {
    ALL = "absolute_carbon_footprint", "Σ|CFP_i|", "kg CO2e";
    OF_PRIMARY = "carbon_footprint_of_primary_data", "CFP_prim", "kg CO2e";
    SHARE = "primary_data_share", "p", "1";
    TECHNOLOGY_SCORE = "technological_rating", "TeR_i", "1";
    GEOGRAPHY_SCORE = "geographical_rating", "GeR_i", "1";
    TIME_SCORE = "temporal_rating", "TiR_i", "1";
    TECHNOLOGY_MEAN = "technological_data_quality", "TeR", "1";
    GEOGRAPHY_MEAN = "geographical_data_quality", "GeR", "1";
    TIME_MEAN = "temporal_data_quality", "TiR", "1";
    RATING_MEAN = "data_quality_rating", "DQR", "1";
}

/// How near the place of a factor is to the product's market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    SameCountry,
    SameRegion,
    Global,
    /// Another country stands in.
    ForeignProxy,
}

impl Nearness {
    /// All, nearest first.
    pub(super) const ALL: [Self; 4] = [
        Self::SameCountry,
        Self::SameRegion,
        Self::Global,
        Self::ForeignProxy,
    ];

    pub(super) fn id(self) -> &'static str {
        match self {
            Self::SameCountry => "same_country",
            Self::SameRegion => "same_region",
            Self::Global => "global",
            Self::ForeignProxy => "foreign_proxy",
        }
    }

    /// The same as the name of a share in a note.
    pub(super) fn share(self) -> &'static str {
        match self {
            Self::SameCountry => "same_country_share",
            Self::SameRegion => "same_region_share",
            Self::Global => "global_share",
            Self::ForeignProxy => "foreign_proxy_share",
        }
    }

    pub(super) fn of(geography: &str, market: &str) -> Self {
        let mut places = geography.split('/').map(code);
        if places.clone().any(|place| place == market) {
            return Self::SameCountry;
        }
        if places
            .clone()
            .any(|place| matches!(place.as_str(), "GLO" | "*"))
        {
            return Self::Global;
        }
        // A row of the region serves its members, and so does a row of another member.
        let region = |country: &str| geographies(Some(country)).nth(1) == Some("EU");
        if region(market) && places.any(|place| place == "EU" || region(&place)) {
            return Self::SameRegion;
        }
        Self::ForeignProxy
    }
}

/// The last year that a table names: `2022 or later (undated)`, `FY2023 or FY2024` are no less.
pub(super) fn last_year(text: &str) -> Option<f64> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse::<u32>().ok())
        .max()
        .map(f64::from)
}

/// A rating and the rule that gives it.
type Score = (f64, &'static str);

fn technology(sources: &Sources<'_>) -> Score {
    match sources {
        Sources::Own(own) => match own.kind() {
            Some(FactorKind::Database) => (3.0, "average of a database, named by the user: 3"),
            Some(FactorKind::Declaration) => (2.0, "declaration of the very product: 2"),
            _ if own.is_primary() => (1.0, "of the very supplier or site: 1"),
            _ => (4.0, "estimate of the user: 4"),
        },
        Sources::Table(_) => (3.0, "average technology of a reference table: 3"),
    }
}

fn geography(sources: &Sources<'_>, market: &str) -> Score {
    let nearness = match sources {
        Sources::Own(own) => {
            let stated = own.data.and_then(|data| data.geography.value());
            match stated {
                Some(geography) => Nearness::of(geography, market),
                None if own.is_primary() => return (1.0, "of the very supplier or site: 1"),
                None => return (5.0, "place of the factor not stated: 5"),
            }
        }
        // A sum is as near as the farthest of its rows.
        Sources::Table(rows) => rows
            .iter()
            .filter_map(|(row, _)| FACTORS.get(*row))
            .map(|factor| Nearness::of(factor.geography, market))
            .max()
            .unwrap_or(Nearness::SameCountry),
    };
    match nearness {
        Nearness::SameCountry => (1.0, "same country: 1"),
        Nearness::SameRegion => (2.0, "same region: 2"),
        Nearness::Global => (3.0, "world: 3"),
        Nearness::ForeignProxy => (4.0, "another country stands in: 4"),
    }
}

fn time(sources: &Sources<'_>, reference: f64) -> Score {
    let year = match sources {
        Sources::Own(own) => own
            .data
            .and_then(|data| data.year.value())
            .map(|year| year.value),
        Sources::Table(rows) => rows
            .iter()
            .filter_map(|(row, _)| last_year(FACTORS.get(*row)?.year))
            .reduce(f64::min),
    };
    match (year, sources) {
        (Some(year), _) => {
            let age = reference - year;
            if age <= 3.0 {
                (1.0, "at most 3 years old: 1")
            } else if age <= 6.0 {
                (2.0, "at most 6 years old: 2")
            } else if age <= 10.0 {
                (3.0, "at most 10 years old: 3")
            } else if age <= 15.0 {
                (4.0, "at most 15 years old: 4")
            } else {
                (5.0, "more than 15 years old: 5")
            }
        }
        // Nothing is used, so nothing is old.
        (None, Sources::Table(rows)) if rows.is_empty() => (1.0, "no factor is used: 1"),
        (None, _) => (5.0, "year of the factor not stated: 5"),
    }
}

pub(super) fn figures<'a, N: Number>(
    view: &View<'_, 'a, N>,
    stages: &[Stage<'a, N>; 5],
    basis: &Basis<'a>,
    figures: &mut Figures<'a, N>,
) {
    let scope = view.scope;
    let terms: Vec<(&Term<'a, N>, N)> = stages
        .iter()
        .flat_map(|stage| &stage.terms)
        // What another allocation shifts has no data of its own.
        .filter(|term| term.process != Process::RecyclingAllocation)
        .filter(|term| term.value.value() != 0.0)
        .map(|term| (term, term.magnitude(scope)))
        .collect();
    let sum = |values: &[N]| N::sum(scope, values);
    let magnitudes: Vec<N> = terms.iter().map(|(_, magnitude)| *magnitude).collect();
    let all = (!terms.is_empty()).then(|| sum(&magnitudes).named(scope, &ALL));
    let primary: Vec<N> = terms
        .iter()
        .filter(|(term, _)| matches!(&term.sources, Sources::Own(own) if own.is_primary()))
        .map(|(_, magnitude)| *magnitude)
        .collect();
    let share = all.map(|all| {
        let primary = sum(&primary).named(scope, &OF_PRIMARY);
        (primary / all).named(scope, &SHARE)
    });
    let basis = basis.without_remarks();
    figures.push(&PRIMARY_SHARE, share, basis.clone());

    let mean = |symbol: &'static Symbol,
                result: &'static Symbol,
                score: &dyn Fn(&Sources<'a>) -> Score| {
        let weighted: Vec<N> = terms
            .iter()
            .map(|(term, magnitude)| {
                let (value, rule) = score(&term.sources);
                let source = InputSource::Convention(rule);
                *magnitude * N::input(scope, symbol, &Input::default(value, term.path, source))
            })
            .collect();
        all.map(|all| (sum(&weighted) / all).named(scope, result))
    };
    let market = view.product.geography.ok_or(FieldPath {
        base: "/product",
        field: "/markets",
    });
    let reference = view.product.data_year();
    let technological = mean(&TECHNOLOGY_SCORE, &TECHNOLOGY_MEAN, &technology);
    let geographical = market.ok().and_then(|market| {
        mean(&GEOGRAPHY_SCORE, &GEOGRAPHY_MEAN, &|sources| {
            geography(sources, market)
        })
    });
    let temporal = reference
        .ok()
        .and_then(|reference| mean(&TIME_SCORE, &TIME_MEAN, &|sources| time(sources, reference)));
    let needing = |missing: &[Option<FieldPath<'a>>]| {
        let mut basis = basis.clone();
        for path in missing.iter().flatten() {
            basis.need(*path);
        }
        basis
    };
    let three = N::constant(scope, 3.0);
    let overall = match (technological, geographical, temporal) {
        (Some(technological), Some(geographical), Some(temporal)) => {
            Some((sum(&[technological, geographical, temporal]) / three).named(scope, &RATING_MEAN))
        }
        _ => None,
    };
    let (market, reference) = (market.err(), reference.err());
    figures.push(&OVERALL, overall, needing(&[market, reference]));
    figures.push(&TECHNOLOGY, technological, needing(&[]));
    figures.push(&GEOGRAPHY, geographical, needing(&[market]));
    figures.push(&TIME, temporal, needing(&[reference]));
}
