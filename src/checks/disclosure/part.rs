//! What disclosures ask of a part beside its recycled content: how it is known, what of it is reused, and
//! what it contains of critical raw materials.

use crate::flows::{Fact, Facts};
use crate::resolve::{Origin, Part};
use crate::tables::CRITICAL_RAW_MATERIALS;

/// A part, as disclosures see it.
#[derive(Clone, Debug)]
pub(crate) struct PartDetail {
    /// How its mass is known, where it is.
    pub(crate) mass: Option<Origin>,
    /// How its shares by origin are known, where they are.
    pub(crate) inflow: Option<Origin>,
    /// Reused share of its mass, or the field that is missing.
    pub(crate) reused: Result<f64, String>,
    /// Raw materials that are critical in the European Union, with their shares of its mass; or the field
    /// that would tell them.
    pub(crate) critical: Result<Vec<(&'static str, f64)>, String>,
    /// How they are known, where they are.
    pub(crate) critical_origin: Option<Origin>,
}

impl PartDetail {
    /// What is known of a part.
    pub(crate) fn of(part: &Part<'_>) -> Self {
        let facts = Facts::of(part);
        let origin = |fact: Result<Fact, _>| fact.ok().map(|fact: Fact| fact.origin);
        let contents = part.critical_contents();
        let critical_origin = contents.as_ref().ok().map(|contents| {
            let silent = if contents.stated {
                Origin::Stated
            } else {
                Origin::Default
            };
            contents
                .shares
                .iter()
                .map(|(_, share)| share.origin)
                .fold(silent, Origin::max)
        });
        Self {
            mass: origin(facts.mass),
            inflow: origin(facts.inflow),
            reused: match &part.inflows {
                Ok(inflows) => Ok(inflows.reused.value),
                Err(missing) => Err(missing.to_string()),
            },
            critical: contents
                .map(|contents| {
                    contents
                        .shares
                        .iter()
                        .filter_map(|(index, share)| {
                            let listed = CRITICAL_RAW_MATERIALS.get(*index)?;
                            listed.eu_critical.then_some((listed.id, share.value))
                        })
                        .collect()
                })
                .map_err(|missing| missing.to_string()),
            critical_origin,
        }
    }
}
