//! Critical raw materials in a part: stated, or by the table of its material.

use crate::problem::Problem;
use crate::product::Stated;
use crate::tables::{Verified, critical_raw_material};

use super::{FieldPath, Input, InputSource, Part};

/// What a part contains of critical raw materials; what is not among them is none.
#[derive(Debug)]
pub(crate) struct Contents<'a> {
    /// Raw material (index into the table) and share of the part's mass.
    pub(crate) shares: Vec<(usize, Input<'a>)>,
    /// Whether the document says so.
    pub(crate) stated: bool,
    /// Whether a table row that nobody has read is among them.
    pub(crate) unverified: bool,
}

impl<'a> Part<'a> {
    /// The contents, or the field that would tell them.
    pub(crate) fn critical_contents(&self) -> Result<Contents<'a>, FieldPath<'a>> {
        let path = self.at("/substances");
        match &self.component.substances {
            Stated::Wrong => Err(path),
            Stated::Value(substances) => {
                let shares: Option<Vec<_>> = substances
                    .iter()
                    .map(|substance| {
                        let id = substance.raw_material.value()?;
                        let (index, _) = critical_raw_material(id)?;
                        let share = substance.share.value()?;
                        Some((index, Input::stated(share, path, false)))
                    })
                    .collect();
                Ok(Contents {
                    shares: shares.ok_or(path)?,
                    stated: true,
                    unverified: false,
                })
            }
            Stated::Absent => {
                let material = self.material.ok_or(path)?;
                let rows = material.critical_contents.ok_or(path)?;
                Ok(Contents {
                    shares: rows
                        .iter()
                        .map(|row| {
                            let source = InputSource::MaterialContent(row);
                            (row.raw_material, Input::default(row.share, path, source))
                        })
                        .collect(),
                    stated: false,
                    unverified: material.contents_verified == Some(Verified::Memory),
                })
            }
        }
    }

    /// Warns of stated raw materials that no list has.
    pub(super) fn check_substances(&self, problems: &mut Vec<Problem>) {
        for (index, substance) in self.component.substances.items().iter().enumerate() {
            if let Stated::Value(id) = &substance.raw_material
                && critical_raw_material(id).is_none()
            {
                let at = format!("{}/substances/{index}/raw_material", self.pointer);
                problems
                    .push(Problem::warning("raw_material.unknown", at).with("value", id.as_str()));
            }
        }
    }
}
