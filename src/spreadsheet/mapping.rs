//! What a person decided about a spreadsheet, kept for the next one of its kind: `meguru-mapping/1`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::field::Field;
use crate::words::words;

/// The format of mappings.
pub const MAPPING_FORMAT: &str = "meguru-mapping/1";

/// Decisions about a spreadsheet. What is left out is guessed; unknown names are errors.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// `meguru-mapping/1`.
    pub format: String,
    /// Encoding of a text, by its label in the WHATWG Encoding Standard, such as `shift_jis`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Delimiter of a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<char>,
    /// Name of the sheet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Number of the (first) row of headings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u32>,
    /// How many rows of headings there are, 1 to 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header_rows: Option<u32>,
    /// Columns by their heading as it stands; a second one of the same heading has `#2` behind it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, ColumnChoice>,
    /// Reference materials by the text of the cells; `null` keeps the text.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub materials: BTreeMap<String, Option<String>>,
    /// What rows of totals are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totals: Option<RowChoice>,
    /// What hidden rows are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden_rows: Option<RowChoice>,
    /// What single rows are, by their number.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rows: BTreeMap<u32, RowChoice>,
    /// Where the hierarchy stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hierarchy: Option<Hierarchy>,
    /// What the mass of a row with rows below it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assembly_mass: Option<AssemblyMass>,
    /// Name of the product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_name: Option<String>,
}

impl Default for Mapping {
    fn default() -> Self {
        Self {
            format: MAPPING_FORMAT.to_owned(),
            encoding: None,
            delimiter: None,
            sheet: None,
            header_row: None,
            header_rows: None,
            columns: BTreeMap::new(),
            materials: BTreeMap::new(),
            totals: None,
            hidden_rows: None,
            rows: BTreeMap::new(),
            hierarchy: None,
            assembly_mass: None,
            product_name: None,
        }
    }
}

/// What was decided about a column.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnChoice {
    /// Its meaning; `null` for a column that is not used. Left out, the heading decides.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    pub field: Option<Option<Field>>,
    /// Unit of its numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Whether a mass is that of a piece or of the line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Per>,
    /// Its decimal mark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimal: Option<DecimalMark>,
    /// Whether plain numbers are percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<ShareNotation>,
}

/// Tells `null` from nothing.
fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

words! {
    /// What a mass belongs to.
    Per {
        /// One piece.
        Piece = "piece",
        /// All pieces of the line.
        Line = "line",
    }
}

words! {
    /// The mark between whole and fraction.
    DecimalMark {
        /// `1,250.5`
        Point = "point",
        /// `1.250,5`
        Comma = "comma",
    }
}

words! {
    /// How a plain number states a share.
    ShareNotation {
        /// 30 is 30 %.
        Percent = "percent",
        /// 0.3 is 30 %.
        Fraction = "fraction",
    }
}

words! {
    /// What a row is.
    RowChoice {
        /// No part.
        LeaveOut = "leave_out",
        /// A part like others.
        Part = "part",
    }
}

words! {
    /// Where the hierarchy stands.
    Hierarchy {
        /// In dotted item numbers.
        Position = "position",
        /// In a column of levels.
        Level = "level",
        /// In the indentation of names.
        Indent = "indent",
        /// In a column that names the assembly above.
        Parent = "parent",
        /// Nowhere: a flat list.
        None = "none",
    }
}

words! {
    /// What the mass of a row with rows below it is.
    AssemblyMass {
        /// Its own, without the rows below.
        Own = "own",
        /// The sum of the rows below.
        Sum = "sum",
    }
}

/// Reads a mapping.
///
/// # Errors
/// Text that is no mapping, with what is wrong and where.
pub fn read_mapping(text: &[u8]) -> Result<Mapping, String> {
    let mapping: Mapping = serde_json::from_slice(text).map_err(|error| error.to_string())?;
    if mapping.format == MAPPING_FORMAT {
        Ok(mapping)
    } else {
        Err(format!(
            "\"format\" is \"{}\", not \"{MAPPING_FORMAT}\"",
            mapping.format
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_decisions() {
        let text = r#"{"format":"meguru-mapping/1","columns":{"備考":{"field":null},"質量(g)":{"field":"mass","unit":"g","per":"line"}},"materials":{"本革":null},"rows":{"9":"leave_out"}}"#;
        let mapping = read_mapping(text.as_bytes()).unwrap_or_default();
        let remark = mapping.columns.get("備考").and_then(|choice| choice.field);
        assert_eq!(remark, Some(None));
        assert_eq!(serde_json::to_string(&mapping).unwrap_or_default(), text);
    }

    #[test]
    fn misspelt_names_are_no_decisions() {
        for text in [
            r#"{"format":"meguru-mapping/1","colums":{}}"#,
            r#"{"format":"meguru-mapping/2"}"#,
            r#"{"format":"meguru-mapping/1","columns":{"a":{"field":"weight"}}}"#,
            "[]",
        ] {
            assert!(read_mapping(text.as_bytes()).is_err(), "{text}");
        }
    }
}
