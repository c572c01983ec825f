//! The product document `meguru/1`.

use super::business::{Growth, Lives, Region, ResidualEnergy, Sales, TakeBack, Target, Water};
use super::emissions::{CoProducts, FactorData, PublishedFootprint, Site};
use super::kinds::{
    ActivityFactor, Amount, CalendarYear, EmissionFactor, Kilometres, Mass, Money, Positive, Share,
    Years,
};
use super::measure::{Quantity, RateMeasuredAt};
use super::read::{Extensions, Stated, document_object, document_words};
use super::supply::{
    Allocation, ChainOfCustody, DataBasis, MaterialEnergy, Place, Prices, RecyclateLot, Substance,
    ValueRetention, VehicleStep,
};

document_object! {
    /// A product as a company states it: what it is, what it is made of, and what happens to it.
    pub struct Document {
        /// `meguru/1`, or `meguru/1.N` for a document with fields added in revision N.
        #[required]
        format: String,
        /// What the product is and how long it is used.
        #[required]
        product: Product,
        /// Parts of the product and its packaging.
        #[required]
        components: Vec<Component>,
        /// The manufacturer's own production.
        production: Production,
        /// Transport of the finished product to its user, leg by leg. An empty list says that there is none.
        transport: Vec<TransportLeg>,
        /// Energy and consumables in use.
        use_phase = "use": UsePhase,
        /// Reuse, rental, repair and refurbishment. Since revision 1.
        lives: Box<Lives>,
        /// What came back and was recycled. Since revision 1.
        take_back: Box<TakeBack>,
        /// Declared targets. Since revision 1.
        targets: Vec<Target>,
        /// Space for other programs; never read.
        extensions: Extensions,
    }
}

document_object! {
    /// Identity, functional unit and use of the product.
    pub struct Product {
        /// Name of the product.
        #[required]
        name: String,
        /// Model number.
        model: String,
        /// Global Trade Item Number of 8, 12, 13 or 14 digits with a right check digit (GS1).
        gtin: String,
        /// Product category, such as `small_appliance`; the ids are in `data/categories.csv`.
        category: String,
        /// The function that the product delivers and that its footprint refers to (ISO 14067).
        functional_unit: FunctionalUnit,
        /// How long the product is used, beside the average of its industry.
        lifetime: Lifetime,
        /// How much the product is used, beside the average of its industry.
        intensity: Intensity,
        /// Markets, such as `jp`, `eu`, `fr`; the first one chooses default routes after use and the electricity mix.
        markets: Vec<String>,
        /// Date of placing on the market, `YYYY-MM-DD`.
        placed_on_market: String,
        /// Year that the figures are for; progress towards targets is counted to it. Since revision 1.
        reference_year: Quantity<CalendarYear>,
        /// Growth of the resources used beside growth of the economy. Since revision 1.
        growth: Box<Growth>,
        /// Sales and currency. Since revision 1.
        sales: Box<Sales>,
        /// Region or distance of a regional loop. Since revision 1.
        region: Box<Region>,
        /// Mass of the complete vehicle of ISO 22628, with fluids, fuel, spare wheel and tools, that the product is or is part of. Since revision 1.
        vehicle_mass: Quantity<Mass>,
        /// Name of the end-of-life scenario to which `recyclability_rate` and `recoverability_rate` belong (IEC 62635). Since revision 1.
        end_of_life_scenario: String,
        /// A footprint that somebody has published; its stages are checked against its total. Since revision 1.
        published_footprint: Box<PublishedFootprint>,
        /// Facts that only checks of rules read, such as `sold_to_consumers`; they are listed in `docs/rules.md`. Since revision 1.
        facts: Extensions,
    }
}

document_object! {
    /// The function delivered, in words and number (ISO 14067, PEF).
    pub struct FunctionalUnit {
        /// The function in words.
        description: String,
        /// How many units one product delivers.
        amount: Quantity<Positive>,
        /// Unit of the amount.
        unit: String,
    }
}

document_object! {
    /// EMF's L and L_av.
    pub struct Lifetime {
        /// Years in use (L).
        years: Quantity<Years>,
        /// Average years in use of comparable products (L_av); never the tax life.
        industry_average_years: Quantity<Years>,
        /// Years that a refurbished or reused product serves once more. Since revision 1.
        refurbished_years: Quantity<Years>,
    }
}

document_object! {
    /// EMF's U and U_av.
    pub struct Intensity {
        /// Functional units that the product delivers over its life (U).
        functional_units: Quantity<Positive>,
        /// Functional units that comparable products deliver on average (U_av).
        industry_average_functional_units: Quantity<Positive>,
    }
}

document_object! {
    /// A part with material and mass, or an assembly with components.
    pub struct Component {
        /// Id, unique in the document.
        id: String,
        /// Name as the user writes it.
        name: String,
        /// `packaging` for what is not the product itself.
        role: Role,
        /// Reference material, such as `pp`; the ids are in `data/materials.csv`.
        material: String,
        /// Mass of one piece. On an assembly only a check of the sum of its components.
        mass: Quantity<Mass>,
        /// Pieces per assembly; 1 if left out.
        quantity: Quantity<Positive>,
        /// Components of an assembly.
        components: Vec<Component>,
        /// Where the material comes from. With at least one share stated the rest is virgin and not renewable.
        inflow: Inflow,
        /// Yields of the way from feedstock to part.
        process: Process,
        /// Where the material goes after use. With at least one share stated the rest is disposed of as unknown.
        outflow: Outflow,
        /// What proves the stated figures.
        evidence: Vec<Evidence>,
        /// The user's own factor for producing one kg of this part's material, such as a supplier's; replaces the table's.
        emission_factor: Quantity<EmissionFactor>,
        /// What is known of that factor. Since revision 1.
        emission_factor_data: Box<FactorData>,
        /// Kilograms of biogenic carbon in one kilogram of the part; replaces the table's. Since revision 1.
        biogenic_carbon: Quantity<Share>,
        /// Parameters of recycling allocation. Since revision 1.
        allocation: Box<Allocation>,
        /// Value of one piece in the document's currency. Since revision 1.
        value: Quantity<Money>,
        /// Prices of the material. Since revision 1.
        prices: Box<Prices>,
        /// Energy to make the material. Since revision 1.
        material_energy: Box<MaterialEnergy>,
        /// Critical raw materials in the part. A list, even an empty one, is complete. Since revision 1.
        substances: Vec<Substance>,
        /// Share of the mass that is substances of concern, such as SVHC. Since revision 1.
        substances_of_concern: Quantity<Share>,
        /// The same facts of this component and its parts, such as `food_contact` or `resin_marked`. Since revision 1.
        facts: Extensions,
    }
}

document_words! {
    /// What a component is to the product.
    pub enum Role {
        /// Part of the product.
        Product = "product",
        /// Packaging, counted apart from the product.
        Packaging = "packaging",
    }
}

document_object! {
    /// Shares of a part's mass by origin. They are disjoint and sum to at most 1.
    pub struct Inflow {
        /// Recycled from products after use (ISO 14021).
        post_consumer_recycled: Quantity<Share>,
        /// Recycled from waste of other processes (ISO 14021); never regrind of the same process.
        pre_consumer_recycled: Quantity<Share>,
        /// Reused parts (EMF's F_U).
        reused: Quantity<Share>,
        /// Virgin biological material from sustained production (EMF's F_S).
        renewable: Quantity<Share>,
        /// Efficiency of the recycling that made the feedstock (EMF's E_F).
        recycling_efficiency: Quantity<Share>,
        /// How the recycled shares are carried to the part. What is attributed by mass balance is never counted as physically recycled. Since revision 1.
        chain_of_custody: ChainOfCustody,
        /// Lots of recyclate. Where the recycled shares above are stated too, they must be the sums of the lots. Since revision 1.
        lots: Vec<RecyclateLot>,
        /// Share of the part's mass that is recycled or reused out of loops which the manufacturer itself controls (JIS C 9911). Since revision 1.
        manufacturer_controlled: Quantity<Share>,
        /// Where the material comes from. Since revision 1.
        supply: Box<Place>,
    }
}

document_object! {
    /// Yields of feedstock and part production, and how much of the scrap is recycled.
    pub struct Process {
        /// Feedstock out over raw material in (PCI's E_fp).
        feedstock_yield: Quantity<Share>,
        /// Share of the feedstock scrap that is recycled (PCI's C_fp).
        feedstock_scrap_recycled: Quantity<Share>,
        /// Part out over feedstock in (PCI's E_cp).
        manufacturing_yield: Quantity<Share>,
        /// Share of the manufacturing scrap that is recycled (PCI's C_cp).
        manufacturing_scrap_recycled: Quantity<Share>,
    }
}

document_object! {
    /// Shares of a part's mass by destination after use. They are disjoint and sum to at most 1.
    pub struct Outflow {
        /// Reused as a part.
        reuse: Quantity<Share>,
        /// Remanufactured.
        remanufacture: Quantity<Share>,
        /// Collected for recycling (EMF's C_R), unless `measured_at` says otherwise.
        recycling: Quantity<Share>,
        /// Composted; counts as circular only for biological material from sustained production (EMF's C_C).
        composting: Quantity<Share>,
        /// Burnt with energy recovery.
        energy_recovery: Quantity<Share>,
        /// Burnt without energy recovery.
        incineration: Quantity<Share>,
        /// Landfilled.
        landfill: Quantity<Share>,
        /// Sorted for recycling over collected (PCI's E_ms).
        sorting_yield: Quantity<Share>,
        /// Recycled material out over sorted material in (PCI's E_rfp).
        recycling_yield: Quantity<Share>,
        /// Recycled material out over collected (EMF's E_C); where given, it stands before the two yields.
        recycling_efficiency: Quantity<Share>,
        /// Efficiency of energy recovery (EMF's E_E). To be stated only where EMF's conditions hold: biological material from sustained production, uncontaminated, other options exhausted, by-products used.
        energy_recovery_efficiency: Quantity<Share>,
        /// Where `recycling` was measured; `collected` if left out.
        measured_at: RateMeasuredAt,
        /// Whether the shares are expected or realised; expected if left out. Since revision 1.
        data_basis: DataBasis,
        /// Share of the part that is designed so that it can be recovered (CTI's recovery potential). Since revision 1.
        recovery_potential: Quantity<Share>,
        /// Share of the part that is recycled or reused in the product's end-of-life scenario, from the treatment plant on (IEC 62635's RCR). Since revision 1.
        recyclability_rate: Quantity<Share>,
        /// The same with energy recovery (IEC 62635's RVR). Since revision 1.
        recoverability_rate: Quantity<Share>,
        /// Step of ISO 22628 that takes the part; metals go to `metal` if left out. Since revision 1.
        vehicle_step: VehicleStep,
        /// Share of the part's value that each loop keeps. Since revision 1.
        value_retention: Box<ValueRetention>,
        /// Where the part is recovered. Since revision 1.
        recovery: Box<Place>,
    }
}

document_object! {
    /// Proof of a stated figure.
    pub struct Evidence {
        /// JSON pointer of the figure, from its component.
        #[required]
        figure = "for": String,
        /// Kind of proof.
        #[required]
        kind: EvidenceKind,
        /// Number, title or place of the proof.
        reference: String,
        /// Who issued it.
        issuer: String,
        /// Date of issue, `YYYY-MM-DD`.
        issued: String,
        /// Last day of validity, `YYYY-MM-DD`.
        valid_until: String,
    }
}

document_words! {
    /// Kind of proof.
    pub enum EvidenceKind {
        /// The supplier's own declaration.
        SupplierDeclaration = "supplier_declaration",
        /// Certificate of a scheme.
        Certificate = "certificate",
        /// Measurement or test report.
        TestReport = "test_report",
        /// Weighing or metering of the author's own.
        Measurement = "measurement",
        /// Delivery note or invoice.
        Invoice = "invoice",
        /// Environmental product declaration.
        EnvironmentalProductDeclaration = "environmental_product_declaration",
        /// Statement of a third party that verified the figure.
        ThirdPartyVerification = "third_party_verification",
        /// Anything else.
        Other = "other",
    }
}

document_object! {
    /// Energy and water of the manufacturer's own production, per product.
    pub struct Production {
        /// Energy by carrier. An empty list says that there is none.
        energy: Vec<EnergyUse>,
        /// A site's bill, of which the product bears a share; `energy` may be left out then. Since revision 1.
        site: Box<Site>,
        /// Products that come out of the same production; they bear their share of its energy. Since revision 1.
        co_products: Box<CoProducts>,
        /// Energy that leaves the production, by carrier. Since revision 1.
        exported_energy: Vec<EnergyUse>,
        /// Water. Since revision 1.
        water: Box<Water>,
        /// Energy recovered from what cannot be recovered as material. Since revision 1.
        residual_energy: Box<ResidualEnergy>,
    }
}

document_object! {
    /// Energy and consumables of use.
    pub struct UsePhase {
        /// Energy by carrier. An empty list says that there is none.
        energy: Vec<EnergyUse>,
        /// Water, detergent and other consumables, as carriers.
        consumables: Vec<EnergyUse>,
    }
}

document_object! {
    /// An amount of an energy carrier or consumable.
    pub struct EnergyUse {
        /// Carrier, such as `electricity`; the ids are in `data/energy-factors.csv`.
        #[required]
        carrier: String,
        /// Amount in `unit`.
        #[required]
        amount: Quantity<Amount>,
        /// Unit of the amount, such as `kWh`.
        #[required]
        unit: String,
        /// Whether the amount is for a year of use or for the whole life; the whole life if left out.
        per: Per,
        /// Country whose factor is used, such as `JP`; the first market's if left out.
        geography: String,
        /// Share of the energy that is renewable. Since revision 1.
        renewable_share: Quantity<Share>,
        /// Power supplier and menu, such as `tepco_ep_residual`; the ids are in `data/energy-factors.csv`. Since revision 1.
        supplier: String,
        /// The user's own factor in kg CO2e per `unit`, such as that of a supply contract; replaces the table's. Since revision 1.
        emission_factor: Quantity<ActivityFactor>,
        /// What is known of that factor. Since revision 1.
        emission_factor_data: Box<FactorData>,
    }
}

document_words! {
    /// What an amount is for.
    pub enum Per {
        /// One year of use; multiplied by the lifetime.
        Year = "year",
        /// The whole life of one product.
        Life = "life",
    }
}

document_object! {
    /// One leg of the way to the user.
    pub struct TransportLeg {
        /// Mode, such as `truck`; the ids are in `data/transport-factors.csv`.
        #[required]
        mode: String,
        /// Distance.
        #[required]
        distance_km: Quantity<Kilometres>,
        /// The user's own factor in kg CO2e per tonne-kilometre; replaces the table's. Since revision 1.
        emission_factor: Quantity<ActivityFactor>,
        /// What is known of that factor. Since revision 1.
        emission_factor_data: Box<FactorData>,
    }
}

impl Inflow {
    /// The shares by origin, which are disjoint.
    pub fn shares(&self) -> [&Stated<Quantity<Share>>; 4] {
        [
            &self.post_consumer_recycled,
            &self.pre_consumer_recycled,
            &self.reused,
            &self.renewable,
        ]
    }
}

impl Outflow {
    /// The shares by destination, which are disjoint.
    pub fn shares(&self) -> [&Stated<Quantity<Share>>; 7] {
        [
            &self.reuse,
            &self.remanufacture,
            &self.recycling,
            &self.composting,
            &self.energy_recovery,
            &self.incineration,
            &self.landfill,
        ]
    }
}

impl Component {
    /// Whether this is an assembly.
    pub fn is_assembly(&self) -> bool {
        !self.components.is_absent()
    }
}

impl Document {
    /// The first market, which chooses default routes and mixes.
    pub fn market(&self) -> Option<&str> {
        self.product
            .value()?
            .markets
            .items()
            .first()
            .map(String::as_str)
    }
}
