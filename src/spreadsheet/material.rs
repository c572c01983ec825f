//! Which reference material a text of a parts list means: `ＡＢＳ樹脂(難燃)`, `SUS304 t1.5`, `PA66-GF30`.
//!
//! The names stand in `data/material-names.csv`. A text is taken apart into names, remarks that cannot
//! change the material (colour, treatment, thickness, temper) and words that nobody knows. What is
//! left decides: a name and nothing else is certain, a name with unknown words probable, and two
//! materials, a relative or a word for many are left to the user. Nothing is read out of a text but its
//! material: recycled shares have columns of their own.

use serde::{Deserialize, Serialize};

mod atoms;
mod scan;
mod table;
mod verdict;

/// How surely a text means a reference material.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// The whole text, without remarks, is a name or code of the material.
    Certain,
    /// A name of the material stands beside words that are not known, or is one that also stands for something
    /// else.
    Probable,
    /// Several materials, a word for many, a part of a word, or a relative of what is meant: none is
    /// chosen.
    Possible,
    /// No name that is known.
    None,
}

/// Why a text is taken for a material, or why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It is a designation of a standard.
    Code,
    /// It is a name in words, or a trade name.
    Name,
    /// Only a part of it is a name, or it names a relative or a group.
    PartOfName,
    /// It names several materials.
    Ambiguous,
    /// It names none that is known.
    Unknown,
    /// A person decided, now or for an earlier list.
    Remembered,
}

/// What a text says about its material.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MaterialMatch {
    /// Id of the reference material; only where it is certain or probable.
    pub material: Option<&'static str>,
    /// How surely.
    pub confidence: Confidence,
    /// Why.
    pub why: Why,
    /// Ids to choose from, best first, at most five; the chosen one is the first.
    pub candidates: Vec<&'static str>,
}

/// The names of materials, ready to be looked up. Building it reads the whole table: keep it.
#[derive(Debug)]
pub struct MaterialNames {
    index: table::Index,
}

impl MaterialNames {
    /// Reads the table of names.
    #[expect(clippy::new_without_default, reason = "reading a table is no default")]
    pub fn new() -> Self {
        Self {
            index: table::Index::read(),
        }
    }

    /// What a text says about its material.
    pub fn match_material(&self, text: &str) -> MaterialMatch {
        let atoms = atoms::atoms(text);
        verdict::verdict(&atoms, &scan::scan(&self.index, &atoms))
    }
}

#[cfg(test)]
mod tests;
