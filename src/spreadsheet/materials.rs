//! The materials of a sheet: each text once, what it was taken for, and what is left to a person.

use std::collections::{BTreeMap, HashMap};

use crate::problem::Severity;

use super::columns::Columns;
use super::import::ChosenMaterials;
use super::mapping::Mapping;
use super::material::{Confidence, MaterialNames, Why};
use super::part::Part;
use super::report::{ImportProblem, MaterialReport};
use super::told::at_cell;
use super::workbook::{Row, Sheet};

/// Materials of the parts of a sheet.
pub(super) struct Materials {
    /// Reference materials by text.
    pub chosen: ChosenMaterials,
    /// Each text once, in the order of the rows.
    pub reports: Vec<MaterialReport>,
    columns: HashMap<String, usize>,
}

impl Materials {
    /// Matches the materials of parts.
    pub(super) fn of(parts: &[Part], mapping: &Mapping, names: &MaterialNames) -> Self {
        let remembered: HashMap<String, &Option<String>> = mapping
            .materials
            .iter()
            .map(|(text, material)| (plain(text), material))
            .collect();
        let mut places: HashMap<&str, usize> = HashMap::new();
        let mut materials = Self {
            chosen: HashMap::new(),
            reports: Vec::new(),
            columns: HashMap::new(),
        };
        for part in parts {
            let Some((text, column)) = &part.material else {
                continue;
            };
            if let Some(report) = places
                .get(text.as_str())
                .and_then(|place| materials.reports.get_mut(*place))
            {
                report.rows.push(part.row);
                continue;
            }
            places.insert(text, materials.reports.len());
            materials.columns.insert(text.clone(), *column);
            let found = names.match_material(text);
            let mut report = MaterialReport {
                text: text.clone(),
                rows: vec![part.row],
                material: None,
                confidence: found.confidence,
                why: found.why,
                candidates: found.candidates.clone(),
                settled: false,
            };
            if let Some(material) = remembered.get(&plain(text)) {
                report.material.clone_from(material);
                report.confidence = Confidence::Certain;
                report.why = Why::Remembered;
                report.settled = true;
            } else if matches!(found.confidence, Confidence::Certain | Confidence::Probable) {
                report.material = found.material.map(str::to_owned);
            }
            if let Some(material) = &report.material {
                materials.chosen.insert(text.clone(), material.clone());
            }
            materials.reports.push(report);
        }
        materials
    }

    /// Texts that are no reference material, each said at its first cell.
    pub(super) fn problems(
        &self,
        sheet: &Sheet,
        rows: &[&Row],
        columns: &Columns,
    ) -> Vec<ImportProblem> {
        let by_number: HashMap<u32, &Row> = rows.iter().map(|row| (row.number, *row)).collect();
        self.reports
            .iter()
            .filter(|report| report.material.is_none() && !report.settled)
            .filter_map(|report| {
                let row = by_number.get(report.rows.first()?)?;
                let column = self.columns.get(&report.text).copied()?;
                let code = match report.why {
                    Why::Ambiguous => "material.ambiguous",
                    _ => "material.unknown_text",
                };
                let mut problem = at_cell(sheet, row, columns, column, (code, Severity::Warning));
                problem.params =
                    BTreeMap::from([("candidates".to_owned(), report.candidates.join(", "))]);
                Some(problem)
            })
            .collect()
    }
}

/// A text without the differences that do not matter.
fn plain(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let plain: String = text
        .nfkc()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    plain.to_lowercase()
}
