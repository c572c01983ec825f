//! What a column can mean.

use crate::words::words;

words! {
    /// The meaning of a column.
    Field {
        /// Id of a component in a product document: a column of Meguru's own sheets.
        Id = "id",
        /// Item number; dotted ones (1.2.1) carry the hierarchy.
        Position = "position",
        /// Level in the hierarchy, as a number or with dots (`..2`).
        Level = "level",
        /// Position or part number of the assembly above.
        Parent = "parent",
        /// Part number.
        PartNumber = "part_number",
        /// Name or description.
        Name = "name",
        /// Pieces per assembly above, or an amount in `quantity_unit`.
        Quantity = "quantity",
        /// Unit of the quantity.
        QuantityUnit = "quantity_unit",
        /// Material.
        Material = "material",
        /// Mass, of one piece or of the line.
        Mass = "mass",
        /// Unit of the mass.
        MassUnit = "mass_unit",
        /// Recycled share, before and after use together.
        Recycled = "recycled",
        /// Share recycled from products after use (ISO 14021).
        PostConsumerRecycled = "post_consumer_recycled",
        /// Share recycled from waste of other processes (ISO 14021).
        PreConsumerRecycled = "pre_consumer_recycled",
        /// Share of reused parts.
        Reused = "reused",
        /// Share of virgin biological material from sustained production.
        Renewable = "renewable",
        /// Share that is collected for recycling after use.
        Recycling = "recycling",
        /// Share that is reused after use.
        Reuse = "reuse",
        /// Share that is burnt with recovery of energy after use.
        EnergyRecovery = "energy_recovery",
        /// Share that is landfilled after use.
        Landfill = "landfill",
        /// Product or packaging.
        Role = "role",
        /// Whether a row is a part, a material or a process (Granta).
        ItemType = "item_type",
        /// Who supplies the part.
        Supplier = "supplier",
        /// Whether the part is fitted at all (circuit boards).
        Fitted = "fitted",
        /// Kind of evidence of the shares: a column of Meguru's own sheets.
        Evidence = "evidence",
        /// Reference of that evidence, such as the number of a certificate: a column of Meguru's own sheets.
        EvidenceReference = "evidence_reference",
        /// Anything else that somebody wrote.
        Remark = "remark",
    }
}

impl Field {
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
            assert_eq!(Field::of(field.word()), Some(*field));
            assert_eq!(
                serde_json::to_string(&field).unwrap_or_default(),
                format!("\"{}\"", field.word())
            );
        }
    }
}
