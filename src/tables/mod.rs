//! Reference tables: emission factors, recycling efficiencies, end-of-life routes, lifetimes,
//! critical raw materials, energy contents.
//!
//! The rows live as reviewed text under `data/`; `cargo xtask generate` turns the ones that a
//! calculation can reach into `generated.rs`, and a test keeps the two together.

mod critical;
mod generated;

pub use critical::*;
pub use generated::*;

/// Where a row of a table comes from.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Author, document, year and table, as one citation.
    pub citation: &'static str,
    /// Licence under which the figure may be passed on.
    pub licence: &'static str,
}

/// A licence, and the sentence that whoever passes its figures on owes.
#[derive(Debug, PartialEq, Eq)]
pub struct Licence {
    /// Name, as in [`Source::licence`].
    pub name: &'static str,
    /// The sentence.
    pub attribution: &'static str,
}

/// Whether somebody read the figure in a copy of its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verified {
    /// Read in a copy of the named source.
    Yes,
    /// Computed from figures that were read; the arithmetic stands in the table's note.
    Derived,
    /// From memory: nobody has read it. Shown as unverified wherever it is used.
    Memory,
}

/// An emission factor: kg CO2e (or kg CO2, see `gas_scope`) per unit of activity.
#[derive(Debug)]
pub struct Factor {
    /// Stable id, as in `data/factors.csv`.
    pub id: &'static str,
    /// Value in `unit`.
    pub value: f64,
    /// Unit, such as `kg CO2e/kg`.
    pub unit: &'static str,
    /// What it must not be mixed with unseen.
    pub kind: FactorKind,
    /// Whether it counts carbon dioxide and no other gas.
    pub co2_only: bool,
    /// Report of the IPCC whose global warming potentials it uses, such as `AR5`; empty where the
    /// source does not say, or where there is nothing but CO2.
    pub gwp_basis: &'static str,
    /// Year of the data, as the source writes it.
    pub year: &'static str,
    /// Geography of the data.
    pub geography: &'static str,
    /// Index into [`SOURCES`].
    pub source: usize,
    /// Whether the figure was read.
    pub verified: Verified,
}

/// Kinds of factors that differ by method, so that a footprint which mixes them says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactorKind {
    /// Electricity, stack of the power stations of an average mix or company.
    PowerStack,
    /// Electricity, life cycle.
    PowerLifeCycle,
    /// Electricity, what a supplier's other contracts leave over.
    PowerResidual,
    /// Plastic with its forming.
    FormedPlastic,
    /// Plastic without forming.
    UnformedPlastic,
    /// Anything else.
    Other,
}

/// What a factor is, in words. Apart from [`Factor`], so that a program that does not show it, such
/// as the page's first load, does not carry it.
#[derive(Debug)]
pub struct FactorDescription {
    /// Name in English.
    pub name_en: &'static str,
    /// Name in Japanese.
    pub name_ja: &'static str,
    /// System boundary, such as `cradle-to-gate`.
    pub boundary: &'static str,
    /// Gases counted.
    pub gas_scope: &'static str,
}

/// The names of a table's row. Apart from the row, so that a program that does not show them, such
/// as the calculating module, does not carry them.
#[derive(Debug)]
pub struct Name {
    /// Name in English.
    pub name_en: &'static str,
    /// Name in Japanese.
    pub name_ja: &'static str,
}

/// Family of a material, for rules that hold for a whole family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Thermoplastics, thermosets, filled plastics.
    Plastics,
    /// Metals and alloys.
    Metals,
    /// Paper and board.
    Paper,
    /// Glass.
    Glass,
    /// Wood and wood-based boards.
    Wood,
    /// Fibres and textiles.
    Textiles,
    /// Rubber and elastomers.
    Rubber,
    /// Minerals, concrete, ceramics.
    Minerals,
    /// Electronic assemblies.
    Electronics,
    /// Battery cells and packs.
    Batteries,
    /// Everything else.
    Other,
}

impl Family {
    /// Stable id, as `data/materials.csv` writes it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Plastics => "plastics",
            Self::Metals => "metals",
            Self::Paper => "paper",
            Self::Glass => "glass",
            Self::Wood => "wood",
            Self::Textiles => "textiles",
            Self::Rubber => "rubber",
            Self::Minerals => "minerals",
            Self::Electronics => "electronics",
            Self::Batteries => "batteries",
            Self::Other => "other",
        }
    }
}

/// A reference material.
#[derive(Debug)]
pub struct Material {
    /// Id used in product documents, such as `pp`; its names stand in [`MATERIAL_NAMES`].
    pub id: &'static str,
    /// Family.
    pub family: Family,
    /// Whether the material is biological (can circulate in the biological cycle).
    pub biological: bool,
    /// Biogenic carbon, kg C per kg dry material.
    pub biogenic_carbon_fraction: Option<f64>,
    /// How well the biogenic carbon is known, where it is given.
    pub biogenic_carbon_verified: Option<Verified>,
    /// Index into [`FACTORS`]: production from virgin feedstock.
    pub virgin_factor: Option<usize>,
    /// Index into [`FACTORS`]: production from recycled feedstock.
    pub recycled_factor: Option<usize>,
    /// Index into [`RECYCLING_EFFICIENCIES`].
    pub recycling_efficiency: Option<usize>,
    /// What it contains of critical raw materials. `None`: nobody knows; empty: none of them.
    pub critical_contents: Option<&'static [MaterialContent]>,
    /// How well the contents are known as a whole: as well as the least known of them.
    pub contents_verified: Option<Verified>,
    /// Index into [`SOURCES`]: where that least known statement comes from.
    pub contents_source: Option<usize>,
}

/// A reference material and its index in [`MATERIALS`], by its id.
pub fn material(id: &str) -> Option<(usize, &'static Material)> {
    let index = MATERIALS
        .binary_search_by(|material| material.id.cmp(id))
        .ok()?;
    Some((index, MATERIALS.get(index)?))
}

/// Yield of a recycling plant: output over input (EMF's E_C and E_F).
#[derive(Debug)]
pub struct RecyclingEfficiency {
    /// Id of the row in `data/recycling-efficiencies.csv`.
    pub id: &'static str,
    /// Share from 0 to 1.
    pub value: f64,
    /// Geography of the figure.
    pub geography: &'static str,
    /// Year of the figure.
    pub year: &'static str,
    /// Index into [`SOURCES`].
    pub source: usize,
    /// Whether the figure was read.
    pub verified: Verified,
}

/// Where along the recycling chain a rate was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasuredAt {
    /// Mass collected for recycling over mass arising (EMF's C_R).
    Collected,
    /// Mass entering the recycling plant, after sorting.
    PlantInput,
    /// Mass leaving the recycling plant (the Circular Footprint Formula's R2). The other shares of
    /// such a row contain what the plant rejects: when the collected share is worked out, they
    /// shrink by (1 − collected) / (1 − output).
    PlantOutput,
}

/// What a row of a table applies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applies {
    /// Every material.
    Any,
    /// One family.
    Family(Family),
    /// One material: index into [`MATERIALS`].
    Material(usize),
}

/// Default destinations of a material after use, as shares of its mass.
#[derive(Debug)]
pub struct EndOfLife {
    /// Id of the row in `data/end-of-life.csv`.
    pub id: &'static str,
    /// Geography, such as `JP`.
    pub geography: &'static str,
    /// Product category the row is limited to, if any. Such a row is for the product itself:
    /// its packaging is looked up under the category `packaging`.
    pub category: Option<&'static str>,
    /// Material the row applies to.
    pub applies: Applies,
    /// Share to reuse.
    pub reuse: f64,
    /// Share to recycling, measured at `measured_at`.
    pub recycling: f64,
    /// Share to composting.
    pub composting: f64,
    /// Share to incineration with energy recovery.
    pub energy_recovery: f64,
    /// Share to incineration without energy recovery.
    pub incineration: f64,
    /// Share to landfill.
    pub landfill: f64,
    /// Where `recycling` was measured.
    pub measured_at: MeasuredAt,
    /// Year of the figures.
    pub year: &'static str,
    /// Index into [`SOURCES`].
    pub source: usize,
    /// Whether the figures were read.
    pub verified: Verified,
}

/// A product category, with the average lifetime of its products in use where a source has one.
#[derive(Debug)]
pub struct Category {
    /// Id used in product documents, such as `small_appliance`; its names stand in
    /// [`CATEGORY_NAMES`].
    pub id: &'static str,
    /// Average years in use (EMF's L_av); never a tax life.
    pub lifetime: Option<Lifetime>,
}

/// Average lifetime of products in use.
#[derive(Debug)]
pub struct Lifetime {
    /// Years.
    pub years: f64,
    /// Geography of the figure.
    pub geography: &'static str,
    /// Year of the figure.
    pub year: &'static str,
    /// Index into [`SOURCES`].
    pub source: usize,
    /// Whether the figure was read.
    pub verified: Verified,
}

/// Treatment after use, for choosing an end-of-life factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// Composting.
    Composting,
    /// Incineration with energy recovery.
    EnergyRecovery,
    /// Incineration without energy recovery.
    Incineration,
    /// Landfill.
    Landfill,
}

/// Factors of one treatment of one material in one geography. Rows are tried in order.
#[derive(Debug)]
pub struct TreatmentFactor {
    /// Geography, or `*` for any.
    pub geography: &'static str,
    /// Treatment.
    pub treatment: Treatment,
    /// What it applies to.
    pub applies: Applies,
    /// Indexes into [`FACTORS`], added together (such as transport plus stack).
    pub factors: &'static [usize],
}

/// Factors of an energy carrier.
#[derive(Debug)]
pub struct EnergyFactor {
    /// Carrier id, such as `electricity`.
    pub carrier: &'static str,
    /// Supplier and menu (market-based); `None` for the average (location-based).
    pub supplier: Option<&'static str>,
    /// Geography, such as `JP`, or `*` for any.
    pub geography: &'static str,
    /// Unit of activity that the factors are for, such as `kWh`.
    pub unit: &'static str,
    /// Indexes into [`FACTORS`], added together (combustion plus upstream).
    pub factors: &'static [usize],
}

/// The energy in one unit of a carrier. A carrier without a row, such as water, is no energy.
#[derive(Debug)]
pub struct EnergyCarrier {
    /// Carrier id, as in [`EnergyFactor`].
    pub id: &'static str,
    /// Unit that the energy is for, such as `m3`.
    pub unit: &'static str,
    /// Megajoules per unit: of a fuel its gross calorific value, of electricity and heat the energy
    /// supplied.
    pub megajoules_per_unit: f64,
    /// Whether it is renewable; `None` where only the supplier can tell.
    pub renewable: Option<bool>,
    /// Geography of the figure.
    pub geography: &'static str,
    /// Year of the figure.
    pub year: &'static str,
    /// Index into [`SOURCES`].
    pub source: usize,
    /// Whether the figure was read.
    pub verified: Verified,
}

/// Parameters of the Circular Footprint Formula for some materials (EC JRC, Annex C).
#[derive(Debug)]
pub struct CircularFootprint {
    /// The materials' ids, joined by `|`.
    pub id: &'static str,
    /// Indexes into [`MATERIALS`].
    pub materials: &'static [usize],
    /// A: share of recycling's burden and credit that falls to whoever uses the recycled material.
    pub allocation_factor: f64,
    /// `Qs_in` / `Q_p`: quality of recycled feedstock beside virgin, above 0 and at most 1.
    pub quality_in: f64,
    /// `Qs_out` / `Q_p`: quality of what is recycled after use beside virgin.
    pub quality_out: f64,
    /// Geography of the figures.
    pub geography: &'static str,
    /// Year of the figures.
    pub year: &'static str,
    /// Index into [`SOURCES`].
    pub source: usize,
    /// Whether the figures were read.
    pub verified: Verified,
}

/// The parameters of a material: index into [`MATERIALS`].
pub fn circular_footprint(material: usize) -> Option<&'static CircularFootprint> {
    CIRCULAR_FOOTPRINT
        .iter()
        .find(|row| row.materials.contains(&material))
}

/// Factors of a transport mode, per tonne-kilometre.
#[derive(Debug)]
pub struct TransportFactor {
    /// Mode id, such as `truck`.
    pub mode: &'static str,
    /// Geography, or `*` for any.
    pub geography: &'static str,
    /// Indexes into [`FACTORS`], added together (tank-to-wheel plus well-to-tank).
    pub factors: &'static [usize],
}
