//! What a company knows beside the bill of materials: sales, water, lives, take-back, targets.

use super::document::{EnergyUse, TransportLeg};
use super::kinds::{
    AnyNumber, CalendarYear, Energy, Kilometres, Mass, Money, Positive, Share, TotalMass, Volume,
};
use super::measure::Quantity;
use super::read::{document_object, document_words};

document_words! {
    /// Currency (ISO 4217).
    pub enum Currency {
        /// Japanese yen.
        Jpy = "JPY",
        /// Euro.
        Eur = "EUR",
        /// US dollar.
        Usd = "USD",
        /// Pound sterling.
        Gbp = "GBP",
        /// Renminbi.
        Cny = "CNY",
        /// Won.
        Krw = "KRW",
        /// New Taiwan dollar.
        Twd = "TWD",
        /// Swiss franc.
        Chf = "CHF",
        /// Singapore dollar.
        Sgd = "SGD",
        /// Australian dollar.
        Aud = "AUD",
        /// Canadian dollar.
        Cad = "CAD",
        /// Indian rupee.
        Inr = "INR",
    }
}

impl Currency {
    /// Unit of money per kilogram.
    pub fn per_kg(self) -> &'static str {
        match self {
            Self::Jpy => "JPY/kg",
            Self::Eur => "EUR/kg",
            Self::Usd => "USD/kg",
            Self::Gbp => "GBP/kg",
            Self::Cny => "CNY/kg",
            Self::Krw => "KRW/kg",
            Self::Twd => "TWD/kg",
            Self::Chf => "CHF/kg",
            Self::Sgd => "SGD/kg",
            Self::Aud => "AUD/kg",
            Self::Cad => "CAD/kg",
            Self::Inr => "INR/kg",
        }
    }
}

document_object! {
    /// How much of the product is sold, and for how much.
    pub struct Sales {
        /// Currency of every amount of money in the document.
        currency: Currency,
        /// Revenue of one product.
        price: Quantity<Money>,
        /// Products sold in a year.
        units_per_year: Quantity<Positive>,
        /// Revenue of a year; price times units if left out.
        revenue: Quantity<Money>,
        /// Revenue of a year from reuse, rental, repair, refurbishment and recycled products.
        circular_revenue: Quantity<Money>,
    }
}

document_object! {
    /// Growth over the same time (ISO 59020, A.6.3).
    pub struct Growth {
        /// Of the mass of resources taken in, as a share.
        resource_inflow: Quantity<AnyNumber>,
        /// Of the gross domestic product, as a share.
        gross_domestic_product: Quantity<AnyNumber>,
    }
}

document_object! {
    /// The region or distance inside which a loop counts as regional.
    pub struct Region {
        /// Its name.
        name: String,
        /// Distance up to which a place counts as near.
        radius_km: Quantity<Kilometres>,
    }
}

document_object! {
    /// Water of the production of one product.
    pub struct Water {
        /// Used in the processes, what is used again counted each time.
        used: Quantity<Volume>,
        /// Taken in from all sources.
        withdrawal: Quantity<Volume>,
        /// Of the water taken in: from circular sources (reused, recycled, renewed in step with nature).
        circular_withdrawal: Quantity<Volume>,
        /// Given out.
        discharge: Quantity<Volume>,
        /// Of the water given out: fit for use by others or by nature at the quality required.
        circular_discharge: Quantity<Volume>,
    }
}

document_object! {
    /// Energy in what is left of the product and cannot be recovered as material.
    pub struct ResidualEnergy {
        /// Energy content of the residual, non-renewable outflow.
        content: Quantity<Energy>,
        /// Energy recovered from it.
        recovered: Quantity<Energy>,
    }
}

document_object! {
    /// The product that a use of this one replaces.
    pub struct ReplacedProduct {
        /// Its mass.
        mass: Quantity<Mass>,
        /// Its footprint over one use, in kg CO2e.
        carbon_footprint: Quantity<AnyNumber>,
    }
}

document_object! {
    /// A product that goes round: reuse, rental, repair, refurbishment as a chain of lives.
    pub struct Lives {
        /// Share of the products that come back after a use, fit for the next.
        return_rate: Quantity<Share>,
        /// The most uses that one product stands.
        maximum_uses: Quantity<Positive>,
        /// Mean number of uses, where it is known from experience; stands before the two above.
        number_of_uses: Quantity<Positive>,
        /// Share of the mass that is replaced between two uses.
        parts_replaced: Quantity<Share>,
        /// Transport between two uses, leg by leg. An empty list says that there is none.
        transport: Vec<TransportLeg>,
        /// Energy of washing, repair and refurbishment between two uses. An empty list says that there is none.
        energy: Vec<EnergyUse>,
        /// Water, detergent and other consumables between two uses.
        consumables: Vec<EnergyUse>,
        /// Cost of what is done between two uses.
        cost_per_cycle: Quantity<Money>,
        /// Share of the uses that replace one of a new product.
        displacement_rate: Quantity<Share>,
        /// What each use replaces.
        replaced_product: ReplacedProduct,
    }
}

document_object! {
    /// What came back in a year and what was made of it: the masses of Japan's recycling laws.
    pub struct TakeBack {
        /// The period in words.
        period: String,
        /// Sold, shipped or consumed in the period.
        sold: Quantity<TotalMass>,
        /// Collected.
        collected: Quantity<TotalMass>,
        /// Treated by recyclers.
        treated: Quantity<TotalMass>,
        /// Recycled or reused, sold or given away without a charge.
        recycled: Quantity<TotalMass>,
        /// Recycled with a charge to the recycler.
        recycled_with_charge: Quantity<TotalMass>,
        /// Used for heat.
        heat_recovered: Quantity<TotalMass>,
    }
}

document_object! {
    /// A declared target for one figure.
    pub struct Target {
        /// Id of the figure, such as `recycled_content`.
        #[required]
        figure: String,
        /// Year by which it is to be reached.
        #[required]
        year: Quantity<CalendarYear>,
        /// Value to be reached, in the figure's unit.
        #[required]
        value: Quantity<AnyNumber>,
        /// Year from which progress is counted.
        base_year: Quantity<CalendarYear>,
        /// Value of the figure in that year.
        base_value: Quantity<AnyNumber>,
    }
}
