//! Arithmetic around emission factors, for whoever prepares a document: gases to CO2e, the spread of
//! a factor by its pedigree, and where freight goes when only distances are known.

use crate::product::GwpBasis;

/// Global warming potentials over 100 years of methane and nitrous oxide, in kg CO2e per kg.
///
/// As in PyPI globalwarmingpotentials 0.13.2 (read), without carbon feedback. AR6 gives fossil
/// methane 29.8 and other methane 27.0 too (from memory); this is its value for methane at large.
pub fn global_warming_potentials(basis: GwpBasis) -> (f64, f64) {
    match basis {
        GwpBasis::Ar4 => (25.0, 298.0),
        GwpBasis::Ar5 => (28.0, 265.0),
        GwpBasis::Ar6 => (27.9, 273.0),
    }
}

/// kg CO2e of masses of carbon dioxide, methane and nitrous oxide in kg.
pub fn co2_equivalent(basis: GwpBasis, co2: f64, ch4: f64, n2o: f64) -> f64 {
    let (methane, nitrous_oxide) = global_warming_potentials(basis);
    co2 + ch4 * methane + n2o * nitrous_oxide
}

/// Uncertainty factors of the pedigree matrix, version 1, by indicator and score (read in PyPI
/// pedigree_matrix 0.2.2): reliability, completeness, time, geography, technology.
const PEDIGREE: [[f64; 5]; 5] = [
    [1.0, 1.05, 1.10, 1.20, 1.50],
    [1.0, 1.02, 1.05, 1.10, 1.20],
    [1.0, 1.03, 1.10, 1.20, 1.50],
    [1.0, 1.01, 1.02, 1.02, 1.10],
    [1.0, 1.0, 1.20, 1.50, 2.00],
];

/// The squared geometric standard deviation of a datum: `exp(√(Σ ln² U_i + ln² U_b))`. 95 % of its
/// values lie between the datum over and times this factor.
///
/// `scores` are 1 (best) to 5 for reliability, completeness, time, geography and technology; `basic`
/// is the basic uncertainty of its kind, 1.05 for most. `None` for another score, or a basic
/// uncertainty below 1.
pub fn pedigree_spread(scores: [usize; 5], basic: f64) -> Option<f64> {
    if !(basic >= 1.0 && basic.is_finite()) {
        return None;
    }
    let mut sum = basic.ln().powi(2);
    for (factors, score) in PEDIGREE.iter().zip(scores) {
        sum += factors.get(score.checked_sub(1)?)?.ln().powi(2);
    }
    Some(sum.sqrt().exp())
}

/// Kilometres by road, sea and air.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Freight {
    /// Road.
    pub road_km: f64,
    /// Sea.
    pub sea_km: f64,
    /// Air.
    pub air_km: f64,
}

/// Splits freight by the way over land: the nearer, the more goes by road. `air_share` of all goes by
/// air, and the rest by road and sea.
///
/// Rule of the French textile score (MTES-MCT/ecobalyse, read off its tests): by road goes all of up
/// to 500 km, 90 % below 1000 km, half below 2000 km, a quarter below 3000 km, and nothing of more.
pub fn split_freight(distances: Freight, air_share: f64) -> Freight {
    let by_road = match distances.road_km {
        km if km <= 500.0 => 1.0,
        km if km < 1000.0 => 0.9,
        km if km < 2000.0 => 0.5,
        km if km < 3000.0 => 0.25,
        _ => 0.0,
    };
    let rest = 1.0 - air_share;
    Freight {
        road_km: distances.road_km * by_road * rest,
        sea_km: distances.sea_km * (1.0 - by_road) * rest,
        air_km: distances.air_km * air_share,
    }
}
