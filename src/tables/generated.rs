use super::*;
/// Date of the factor table.
pub const FACTORS_VERSION: &str = "2026-11-23";
/// Date of the default tables.
pub const DEFAULTS_VERSION: &str = "2026-11-23";
/// Sources of all tables.
pub static SOURCES: &[Source] = &[];
/// Emission factors.
pub static FACTORS: &[Factor] = &[];
/// Recycling efficiencies.
pub static RECYCLING_EFFICIENCIES: &[RecyclingEfficiency] = &[];
/// Reference materials.
pub static MATERIALS: &[Material] = &[];
/// Default end-of-life routes, most specific first.
pub static END_OF_LIFE: &[EndOfLife] = &[];
/// Product categories.
pub static CATEGORIES: &[Category] = &[];
/// End-of-life factors, most specific first.
pub static TREATMENT_FACTORS: &[TreatmentFactor] = &[];
/// Energy factors.
pub static ENERGY_FACTORS: &[EnergyFactor] = &[];
/// Transport factors.
pub static TRANSPORT_FACTORS: &[TransportFactor] = &[];
