//! Recycled content as each law and scheme means it.
//!
//! One bill of materials has several recycled contents: laws differ in what they count (before use, after
//! use, both), in what they divide by (plastics, the plastic part, the whole product) and in what they
//! leave out. Each meaning is computed apart, says what it left out and why, and names the jurisdictions
//! that may use it; a rule of another jurisdiction that names it is refused when packs are read.
//!
//! Scrap of the own process is in none of them: documents have no field for it. What is attributed by
//! mass balance stands on a line of its own.

mod compute;
mod part;

pub(crate) use compute::Setting;
pub(crate) use part::PartContent;

use serde::Serialize;

use super::pack::Jurisdiction::{
    self, Europe, France, Germany, International, Japan, UnitedKingdom, UnitedStates,
};
use super::pack::Verified;
use crate::problem::Problem;
use crate::words::words;

words! {
    /// A meaning of "recycled content".
    Meaning {
        /// Japan: recycled plastics over all plastic raw material; before and after use count.
        JapanUseRate = "recycled_jp_use_rate",
        /// ISO 14021: before and after use, over the mass of the product or of its packaging. RCS and GRS follow it.
        Iso14021 = "recycled_iso14021",
        /// US Green Guides: before use only where it would have become waste.
        GreenGuides = "recycled_us_green_guides",
        /// EU packaging: plastics after use over the plastic parts of the packaging.
        EuPackaging = "recycled_eu_packaging",
        /// EU vehicles: plastics after use, over plastics without thermosets other than seat foam and without tyre elastomers.
        EuVehicle = "recycled_eu_vehicle",
        /// UK packaging tax: before and after use over the plastic of a component; the planned switch of April 2027 included.
        UkPackagingTax = "recycled_uk_packaging_tax",
        /// France: recycled material of any kind over the whole product.
        FranceProductSheet = "recycled_fr_product_sheet",
        /// Japan's design certification of cosmetics containers: after use, and half of before use, over plastics.
        JapanCosmetics = "recycled_jp_cosmetics",
        /// EU batteries: recovered cobalt over the cobalt of the active materials.
        BatteryCobalt = "recycled_eu_battery_cobalt",
        /// EU batteries: recovered lead over the lead of the battery.
        BatteryLead = "recycled_eu_battery_lead",
        /// EU batteries: recovered lithium over the lithium of the active materials.
        BatteryLithium = "recycled_eu_battery_lithium",
        /// EU batteries: recovered nickel over the nickel of the active materials.
        BatteryNickel = "recycled_eu_battery_nickel",
    }
}

impl Meaning {
    /// Whose rules may use it.
    pub fn jurisdictions(self) -> &'static [Jurisdiction] {
        match self {
            Self::JapanUseRate | Self::JapanCosmetics => &[Japan],
            Self::Iso14021 => &[International],
            Self::GreenGuides => &[UnitedStates],
            Self::UkPackagingTax => &[UnitedKingdom],
            Self::FranceProductSheet => &[France],
            Self::EuPackaging | Self::EuVehicle => &[Europe, Germany],
            Self::BatteryCobalt
            | Self::BatteryLead
            | Self::BatteryLithium
            | Self::BatteryNickel => &[Europe],
        }
    }

    /// How far its definition has been read. The Japanese cosmetics scheme names no denominator; of ISO
    /// 14021 definitions were read and the formula second-hand.
    pub fn verified(self) -> Verified {
        match self {
            Self::Iso14021 | Self::JapanCosmetics => Verified::Part,
            _ => Verified::Yes,
        }
    }

    /// Where its definition stands.
    pub fn source(self) -> &'static str {
        match self {
            Self::JapanUseRate => {
                "資源有効利用促進法 施行令 第4条第1項; 判断基準省令 (2026-03-19), 第1条"
            }
            Self::Iso14021 => "ISO 14021:2016 / JIS Q 14021, 7.8",
            Self::GreenGuides => "16 CFR 260.13",
            Self::EuPackaging => "Regulation (EU) 2025/40, Article 7(1), (3), (5)",
            Self::EuVehicle => "Regulation (EU) 2026/1738, Article 6",
            Self::UkPackagingTax => {
                "HMRC, Work out the weight of packaging for Plastic Packaging Tax"
            }
            Self::FranceProductSheet => "Code de l'environnement, R.541-228",
            Self::JapanCosmetics => "プラスチック使用製品設計認定 化粧品容器 (2025-07-24), 三つ星",
            Self::BatteryCobalt
            | Self::BatteryLead
            | Self::BatteryLithium
            | Self::BatteryNickel => "Regulation (EU) 2023/1542, Article 8(2), (3)",
        }
    }

    /// The metal of a meaning for batteries, as materials name it.
    pub(crate) fn metal(self) -> Option<&'static str> {
        Some(match self {
            Self::BatteryCobalt => "cobalt",
            Self::BatteryLead => "lead",
            Self::BatteryLithium => "lithium",
            Self::BatteryNickel => "nickel",
            _ => return None,
        })
    }
}

/// Mass that a meaning leaves out, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Excluded {
    /// Why: `content-…` in the catalogue says it in words.
    pub reason: &'static str,
    /// Mass in kg.
    pub kilograms: f64,
    /// JSON pointers of the components.
    pub components: Vec<String>,
}

/// Share of one component.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Share {
    /// JSON pointer of the component.
    pub path: String,
    /// Its own recycled content in the same meaning.
    pub value: f64,
    /// Its mass in kg.
    pub kilograms: f64,
}

/// Recycled content in one meaning.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Content {
    /// Which meaning.
    pub meaning: Meaning,
    /// How far its definition has been read.
    pub verified: Verified,
    /// Where its definition stands.
    pub source: &'static str,
    /// The value; nothing where it is not known or there is nothing to divide by.
    pub value: Option<f64>,
    /// Between which values it lies, where the document leaves it open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<[f64; 2]>,
    /// Mass counted as recycled, in kg; the least that it can be.
    pub numerator: f64,
    /// Mass that it is divided by, in kg.
    pub denominator: f64,
    /// Share that is attributed by mass balance and not counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mass_balance: Option<f64>,
    /// What is left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub excluded: Vec<Excluded>,
    /// JSON pointers of the fields that would complete it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// JSON pointers of the counted shares for which no proof is on file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unproven: Vec<String>,
    /// Each component that is counted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub components: Vec<Share>,
}

/// Recycled content of a product or a packaging unit in every meaning.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Profile {
    /// JSON pointer of the unit; `/product` for the product without its packaging.
    pub at: String,
    /// Whether it is packaging.
    pub packaging: bool,
    /// Every meaning that there is something to say of.
    pub contents: Vec<Content>,
}

/// Profiles of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Profiles {
    /// The product, and each packaging unit.
    pub profiles: Vec<Profile>,
    /// What is wrong with the document.
    pub problems: Vec<Problem>,
}
