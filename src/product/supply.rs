//! Where material comes from and where it goes, beyond its shares: lots of recyclate, chain of
//! custody, places, substances, prices.

use super::kinds::{Amount, EnergyEmissionFactor, EnergyIntensity, Kilometres, Price, Share};
use super::measure::Quantity;
use super::read::{document_object, document_words};

document_words! {
    /// How a recycled share is carried from its source to the part (ISO 22095).
    pub enum ChainOfCustody {
        /// The material is kept apart from other material all the way.
        Segregated = "segregated",
        /// It is blended in known proportions; the share is physically in the part, on average.
        ControlledBlending = "controlled_blending",
        /// It is attributed by book-keeping; the part itself may hold none of it.
        MassBalance = "mass_balance",
    }
}

document_words! {
    /// Kind of recycled material (ISO 14021).
    pub enum RecycledKind {
        /// From products after use.
        PostConsumer = "post_consumer",
        /// From waste of other processes.
        PreConsumer = "pre_consumer",
    }
}

document_object! {
    /// One lot or source of recyclate in a part, as its data sheet describes it (EN 18065, data sheets of recycled plastics in Japan).
    pub struct RecyclateLot {
        /// Post- or pre-consumer.
        #[required]
        kind: RecycledKind,
        /// Share of the part's mass.
        #[required]
        share: Quantity<Share>,
        /// How the share is carried to the part; the inflow's if left out.
        chain_of_custody: ChainOfCustody,
        /// Grade as the supplier names it.
        grade: String,
        /// Lot number.
        lot: String,
        /// Contaminants and their limits, in words.
        contaminants: String,
        /// Country or place where the waste arose.
        origin: String,
        /// Recycler or supplier.
        supplier: String,
        /// Number or title of the certificate.
        certificate: String,
        /// Number or title of the data sheet.
        data_sheet: String,
    }
}

document_object! {
    /// A place at the other end of a flow.
    pub struct Place {
        /// Name of its region, as `product.region.name` writes it.
        region: String,
        /// Way between that place and the own one.
        distance_km: Quantity<Kilometres>,
    }
}

document_object! {
    /// A critical raw material in a part.
    pub struct Substance {
        /// Raw material, such as `cobalt`; the ids are in `data/critical-raw-materials.csv`.
        #[required]
        raw_material: String,
        /// Share of the part's mass.
        #[required]
        share: Quantity<Share>,
    }
}

document_object! {
    /// Prices of a part's material in the document's currency.
    pub struct Prices {
        /// Virgin material, per kg.
        virgin: Quantity<Price>,
        /// Recycled material, per kg; below zero where somebody pays to be rid of it.
        recycled: Quantity<Price>,
        /// How much the price varied: standard deviation over mean of the last five years.
        variation: Quantity<Amount>,
    }
}

document_object! {
    /// Energy to make a part's material (Cullen's embodied energies).
    pub struct MaterialEnergy {
        /// From virgin feedstock.
        virgin: Quantity<EnergyIntensity>,
        /// From material recovered after use.
        recycling: Quantity<EnergyIntensity>,
    }
}

document_object! {
    /// Share of a part's value that is kept when it goes round once more.
    pub struct ValueRetention {
        /// As a reused part.
        reuse: Quantity<Share>,
        /// As a remanufactured part.
        remanufacture: Quantity<Share>,
        /// As recycled material.
        recycling: Quantity<Share>,
    }
}

document_object! {
    /// Parameters of recycling allocation (the EU's Circular Footprint Formula); the table's of the material if left out.
    pub struct Allocation {
        /// A: share of recycling's burden and credit that falls to whoever uses the recycled material.
        allocation_factor: Quantity<Share>,
        /// B: share of energy recovery's burden and credit that falls to whoever uses the energy; 0 if left out.
        energy_allocation_factor: Quantity<Share>,
        /// Qs_in / Q_p: quality of the recycled feedstock beside virgin.
        quality_in: Quantity<Share>,
        /// Qs_out / Q_p: quality of what is recycled after use beside virgin.
        quality_out: Quantity<Share>,
        /// Lower heating value (LHV) of the material.
        heating_value: Quantity<EnergyIntensity>,
        /// X_ER,heat: heat out over energy in, where the material is burnt.
        heat_efficiency: Quantity<Share>,
        /// X_ER,elec: power out over energy in, where the material is burnt.
        power_efficiency: Quantity<Share>,
        /// E_SE,heat: emissions of the heat that is replaced.
        replaced_heat: Quantity<EnergyEmissionFactor>,
        /// E_SE,elec: emissions of the power that is replaced.
        replaced_power: Quantity<EnergyEmissionFactor>,
    }
}

document_words! {
    /// Whether a rate is expected or was realised (ISO 59020 keeps the two apart).
    pub enum DataBasis {
        /// From design, averages or plans.
        Expected = "expected",
        /// Measured on products that came back.
        Realised = "realised",
    }
}

document_words! {
    /// The step of ISO 22628 that takes a part of a vehicle.
    pub enum VehicleStep {
        /// Pre-treatment (m_P): fluids, battery, tyres, catalyst.
        PreTreatment = "pre_treatment",
        /// Dismantling for reuse or recycling (m_D).
        Dismantling = "dismantling",
        /// Metals after shredding (m_M).
        Metal = "metal",
        /// Non-metallic residue that is recycled (m_Tr).
        ResidueRecycled = "residue_recycled",
        /// Non-metallic residue used for energy (m_Te).
        ResidueEnergy = "residue_energy",
        /// Disposed of.
        Disposal = "disposal",
    }
}
