//! The rows of the tables, as they stand in the files.

/// Families of materials, as in the product's type of the same name.
pub const FAMILIES: &[&str] = &[
    "plastics",
    "metals",
    "paper",
    "glass",
    "wood",
    "textiles",
    "rubber",
    "minerals",
    "electronics",
    "batteries",
    "other",
];
/// Treatments after use.
pub const TREATMENTS: &[&str] = &["composting", "energy_recovery", "incineration", "landfill"];
/// Places along the recycling chain where a rate can be measured.
pub const MEASURED_AT: &[&str] = &["collected", "plant_input", "plant_output"];

/// Where a figure comes from and how well it is known.
pub struct Provenance {
    pub source: String,
    pub year: String,
    pub geography: String,
    pub licence: String,
    pub verified: &'static str,
}

pub struct Factor {
    pub place: String,
    pub id: String,
    pub name_en: String,
    pub name_ja: String,
    pub category: String,
    pub subcategory: String,
    pub origin: String,
    pub value: f64,
    pub unit: String,
    pub boundary: String,
    /// `None` where gases other than CO2 do not count, or where the source does not say.
    pub gwp_basis: Option<String>,
    pub gas_scope: String,
    pub source_url: String,
    pub note: String,
    pub provenance: Provenance,
}

pub struct Material {
    pub place: String,
    pub id: String,
    pub name_en: String,
    pub name_ja: String,
    pub family: &'static str,
    pub biological: bool,
    pub biogenic_carbon: Option<(f64, &'static str)>,
    pub virgin_factor: Option<String>,
    pub recycled_factor: Option<String>,
    pub recycling_efficiency: Option<String>,
}

pub struct Efficiency {
    pub place: String,
    pub id: String,
    pub materials: Vec<String>,
    pub value: f64,
    pub provenance: Provenance,
}

pub struct EndOfLife {
    pub place: String,
    pub id: String,
    pub categories: Vec<String>,
    pub materials: Vec<String>,
    /// Reuse, recycling, composting, energy recovery, incineration, landfill.
    pub shares: [f64; 6],
    pub measured_at: &'static str,
    pub provenance: Provenance,
}

pub struct Category {
    pub place: String,
    pub id: String,
    pub name_en: String,
    pub name_ja: String,
    pub lifetime: Option<(f64, Provenance)>,
}

pub struct Treatment {
    pub place: String,
    pub geography: String,
    pub kind: &'static str,
    pub materials: Vec<String>,
    pub factors: Vec<String>,
}

/// An energy carrier or a transport mode, and the factors of one unit of it.
pub struct Activity {
    pub place: String,
    pub id: String,
    pub geography: String,
    /// Supplier and menu that the row is limited to; empty for the average.
    pub supplier: String,
    pub unit: String,
    pub factors: Vec<String>,
}

/// A raw material on a list of critical ones.
pub struct CriticalRawMaterial {
    pub place: String,
    pub id: String,
    pub name_en: String,
    pub name_ja: String,
    /// Entries of each list that the raw material falls under; none if it is not on the list.
    pub eu_critical: Vec<String>,
    pub eu_strategic: Vec<String>,
    pub jp_critical: Vec<String>,
    pub provenance: Provenance,
}

/// What a reference material contains of one critical raw material.
pub struct Content {
    pub place: String,
    pub material: String,
    /// The raw material and its share of the mass; `None` says that the material contains none.
    pub raw_material: Option<(String, f64)>,
    pub provenance: Provenance,
}

/// The energy in one unit of a carrier.
pub struct EnergyCarrier {
    pub place: String,
    pub id: String,
    pub unit: String,
    pub megajoules_per_unit: f64,
    /// `None` where the supplier decides it, so that the user is asked.
    pub renewable: Option<bool>,
    pub provenance: Provenance,
}

/// Parameters of the Circular Footprint Formula.
pub struct CircularFootprint {
    pub place: String,
    pub materials: Vec<String>,
    pub allocation_factor: f64,
    pub quality_in: f64,
    pub quality_out: f64,
    pub provenance: Provenance,
}

/// A licence and the name under which people know it.
pub struct Licence {
    pub place: String,
    pub id: String,
    pub name: String,
    pub url: Option<String>,
    /// The sentence that whoever shows the figures owes.
    pub attribution: String,
}

/// The day to which some tables stand.
pub struct Version {
    pub tables: &'static str,
    pub date: String,
}

/// All tables.
pub struct Tables {
    pub factors: Vec<Factor>,
    pub materials: Vec<Material>,
    pub efficiencies: Vec<Efficiency>,
    pub end_of_life: Vec<EndOfLife>,
    pub categories: Vec<Category>,
    pub treatments: Vec<Treatment>,
    pub energy: Vec<Activity>,
    pub transport: Vec<Activity>,
    pub critical_raw_materials: Vec<CriticalRawMaterial>,
    pub contents: Vec<Content>,
    pub energy_carriers: Vec<EnergyCarrier>,
    pub circular_footprint: Vec<CircularFootprint>,
    pub licences: Vec<Licence>,
    pub versions: Vec<Version>,
}
