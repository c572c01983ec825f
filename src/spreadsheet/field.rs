//! What a column can mean.

use serde::{Deserialize, Serialize};

/// The meaning of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Id of a component in a product document: a column of Meguru's own sheets.
    Id,
    /// Item number; dotted ones (1.2.1) carry the hierarchy.
    Position,
    /// Level in the hierarchy, as a number or with dots (`..2`).
    Level,
    /// Position or part number of the assembly above.
    Parent,
    /// Part number.
    PartNumber,
    /// Name or description.
    Name,
    /// Pieces per assembly above, or an amount in `quantity_unit`.
    Quantity,
    /// Unit of the quantity.
    QuantityUnit,
    /// Material.
    Material,
    /// Mass, of one piece or of the line.
    Mass,
    /// Unit of the mass.
    MassUnit,
    /// Recycled share, before and after use together.
    Recycled,
    /// Share recycled from products after use (ISO 14021).
    PostConsumerRecycled,
    /// Share recycled from waste of other processes (ISO 14021).
    PreConsumerRecycled,
    /// Share of reused parts.
    Reused,
    /// Share of virgin biological material from sustained production.
    Renewable,
    /// Share that is collected for recycling after use.
    Recycling,
    /// Share that is reused after use.
    Reuse,
    /// Share that is burnt with recovery of energy after use.
    EnergyRecovery,
    /// Share that is landfilled after use.
    Landfill,
    /// Product or packaging.
    Role,
    /// Whether a row is a part, a material or a process (Granta).
    ItemType,
    /// Who supplies the part.
    Supplier,
    /// Whether the part is fitted at all (circuit boards).
    Fitted,
    /// Kind of evidence of the shares: a column of Meguru's own sheets.
    Evidence,
    /// Reference of that evidence, such as the number of a certificate: a column of Meguru's own sheets.
    EvidenceReference,
    /// Anything else that somebody wrote.
    Remark,
}

impl Field {
    /// Every field, in the order in which a template has them.
    pub const ALL: [Self; 27] = [
        Self::Id,
        Self::Position,
        Self::Level,
        Self::Parent,
        Self::PartNumber,
        Self::Name,
        Self::Quantity,
        Self::QuantityUnit,
        Self::Material,
        Self::Mass,
        Self::MassUnit,
        Self::Recycled,
        Self::PostConsumerRecycled,
        Self::PreConsumerRecycled,
        Self::Reused,
        Self::Renewable,
        Self::Recycling,
        Self::Reuse,
        Self::EnergyRecovery,
        Self::Landfill,
        Self::Role,
        Self::ItemType,
        Self::Supplier,
        Self::Fitted,
        Self::Evidence,
        Self::EvidenceReference,
        Self::Remark,
    ];

    /// The word in mappings, in the table of headings and in the answer.
    pub fn word(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Position => "position",
            Self::Level => "level",
            Self::Parent => "parent",
            Self::PartNumber => "part_number",
            Self::Name => "name",
            Self::Quantity => "quantity",
            Self::QuantityUnit => "quantity_unit",
            Self::Material => "material",
            Self::Mass => "mass",
            Self::MassUnit => "mass_unit",
            Self::Recycled => "recycled",
            Self::PostConsumerRecycled => "post_consumer_recycled",
            Self::PreConsumerRecycled => "pre_consumer_recycled",
            Self::Reused => "reused",
            Self::Renewable => "renewable",
            Self::Recycling => "recycling",
            Self::Reuse => "reuse",
            Self::EnergyRecovery => "energy_recovery",
            Self::Landfill => "landfill",
            Self::Role => "role",
            Self::ItemType => "item_type",
            Self::Supplier => "supplier",
            Self::Fitted => "fitted",
            Self::Evidence => "evidence",
            Self::EvidenceReference => "evidence_reference",
            Self::Remark => "remark",
        }
    }

    /// The field of a word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.word() == word)
    }

    /// Where in a component a share of this column goes: object and field.
    pub(super) fn share(self) -> Option<(&'static str, &'static str)> {
        Some(match self {
            // ISO 14021 knows no recycled material of neither kind. What does not say which it is
            // counts as pre-consumer, the kind that makes the weaker claim, and is asked about.
            Self::Recycled | Self::PreConsumerRecycled => ("inflow", "pre_consumer_recycled"),
            Self::PostConsumerRecycled => ("inflow", "post_consumer_recycled"),
            Self::Reused => ("inflow", "reused"),
            Self::Renewable => ("inflow", "renewable"),
            Self::Recycling => ("outflow", "recycling"),
            Self::Reuse => ("outflow", "reuse"),
            Self::EnergyRecovery => ("outflow", "energy_recovery"),
            Self::Landfill => ("outflow", "landfill"),
            _ => return None,
        })
    }

    /// Whether its cells are numbers.
    pub(super) fn is_number(self) -> bool {
        matches!(self, Self::Quantity | Self::Mass) || self.share().is_some()
    }

    /// Whether a row with something in this column says something about a part.
    pub(super) fn is_content(self) -> bool {
        self.is_number()
            || matches!(
                self,
                Self::Material | Self::PartNumber | Self::Name | Self::Id
            )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lead_back_to_their_fields() {
        for field in Field::ALL {
            assert_eq!(Field::of(field.word()), Some(field));
            assert_eq!(
                serde_json::to_string(&field).unwrap_or_default(),
                format!("\"{}\"", field.word())
            );
        }
    }
}
