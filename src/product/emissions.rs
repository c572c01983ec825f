//! What a footprint knows beside amounts: factors of the user's own, a site's bill, co-products,
//! and a footprint that somebody else has published.

use super::document::EnergyUse;
use super::kinds::{AnyNumber, CalendarYear, Positive, Share};
use super::measure::Quantity;
use super::read::{document_object, document_words};

document_words! {
    /// Where an emission factor of the user's own comes from.
    pub enum FactorKind {
        /// Measured or computed by the supplier for what it delivers, such as a PACT record.
        SupplierSpecific = "supplier_specific",
        /// Measured by the author of the document.
        Measured = "measured",
        /// Environmental product declaration of the very product.
        Declaration = "declaration",
        /// An average out of a database or table: secondary data.
        Database = "database",
    }
}

document_words! {
    /// Report of the IPCC whose global warming potentials over 100 years a factor uses.
    pub enum GwpBasis {
        /// Fourth assessment report.
        Ar4 = "AR4",
        /// Fifth assessment report.
        Ar5 = "AR5",
        /// Sixth assessment report.
        Ar6 = "AR6",
    }
}

document_object! {
    /// What is known of an emission factor of the user's own.
    pub struct FactorData {
        /// Where it comes from. All but `database` are primary data; left out, a factor that is not marked as estimated counts as primary.
        kind: FactorKind,
        /// Country of the data, such as `JP`.
        geography: String,
        /// Year of the data.
        year: Quantity<CalendarYear>,
        /// Global warming potentials that it uses.
        gwp_basis: GwpBasis,
        /// System boundary in words, such as `cradle-to-gate`.
        boundary: String,
    }
}

document_words! {
    /// Measure by which emissions are shared out.
    pub enum AllocationKey {
        /// Mass.
        Mass = "mass",
        /// Pieces.
        Pieces = "pieces",
        /// Hours of machines.
        MachineHours = "machine_hours",
        /// Economic value, such as revenue.
        Value = "value",
    }
}

document_words! {
    /// What happens to the energy of a common area.
    pub enum CommonArea {
        /// It is shared out like the rest.
        Shared = "shared",
        /// It is left out.
        LeftOut = "left_out",
    }
}

document_object! {
    /// The energy bill of a site over a period, and how it is shared out to this product and to a customer.
    pub struct Site {
        /// Electricity, gas and fuel of the whole site in the period.
        #[required]
        energy: Vec<EnergyUse>,
        /// The period in words, such as `2025-04/2026-03`.
        period: String,
        /// Measure by which the bill is shared out: the unit of the three amounts below.
        allocate_by: AllocationKey,
        /// Amount of this product in the period, in that measure.
        product_amount: Quantity<Positive>,
        /// Amount of all products of the site in the period, in that measure.
        site_amount: Quantity<Positive>,
        /// Amount delivered to one customer in the period, in that measure.
        customer_amount: Quantity<Positive>,
        /// Pieces of this product that were started in the period.
        pieces: Quantity<Positive>,
        /// Good pieces over pieces started; all are good if left out.
        output_yield = "yield": Quantity<Share>,
        /// Share of the bill that no production causes, such as offices.
        common_area_share: Quantity<Share>,
        /// What happens to it; shared out like the rest if left out.
        common_area: CommonArea,
    }
}

document_object! {
    /// Products that come out of the same production as this one.
    pub struct CoProducts {
        /// Measure by which the production is shared out.
        #[required]
        allocate_by: AllocationKey,
        /// Amount of this product, in that measure.
        #[required]
        product_amount: Quantity<Positive>,
        /// Amount of the co-products that come with it, in the same measure.
        #[required]
        co_product_amount: Quantity<Positive>,
    }
}

document_object! {
    /// One stage of a published footprint.
    pub struct PublishedStage {
        /// Name of the stage.
        #[required]
        name: String,
        /// Its footprint, in the unit of the total.
        #[required]
        value: Quantity<AnyNumber>,
    }
}

document_object! {
    /// A footprint of this product that somebody has published: checked, never used in a figure.
    pub struct PublishedFootprint {
        /// The published total.
        #[required]
        total: Quantity<AnyNumber>,
        /// The published stages.
        #[required]
        stages: Vec<PublishedStage>,
        /// Where it is published.
        source: String,
    }
}
