//! Frameworks of disclosure as data.

use serde::Serialize;

use crate::checks::date::Date;
use crate::checks::pack::{Facts, Jurisdiction, Reading, Text, Verified, Written};
use crate::words::words;

words! {
    /// What a point is about.
    About {
        /// The product and its packaging together.
        All = "all",
        /// The product without its packaging.
        Product = "product",
        /// The packaging; the product where it is packaging itself.
        Packaging = "packaging",
    }
}

words! {
    /// Why a product document cannot fill a point.
    Outside {
        /// It is about the company, a plant or a scheme, not about one product.
        Company = "company",
        /// It is about a single item or batch, or about its use so far.
        Item = "item",
        /// It is told in words that a person writes.
        Words = "words",
        /// The product document has no field for it; it stands in another document.
        NoField = "no_field",
        /// An act is missing that would say what is meant.
        Pending = "pending",
    }
}

/// How a point is filled.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Filling {
    /// By a figure, fact, property or definition of recycled content; several are multiplied.
    Value(Vec<String>),
    /// By the words of a field of the document: its JSON pointer.
    Field(String),
    /// Not by a product document.
    Outside {
        /// In one word.
        kind: Outside,
        /// In a sentence.
        why: Text,
    },
}

/// A point that a framework asks for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    /// Stable id, unique in its framework.
    pub id: String,
    /// Paragraph, article or section.
    pub reference: Text,
    /// What is asked, in our words.
    pub statement: Text,
    /// Unit of the value, where it is a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What it is about.
    pub about: About,
    /// How it is filled.
    pub filling: Filling,
    /// Whether the value is what this product adds to a figure of the company.
    pub contribution: bool,
    /// What somebody should know who uses the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Why a person must look at the value before it is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<Text>,
    /// How far it has been read.
    pub verified: Verified,
    /// What was read.
    pub text: Reading,
}

/// A definition of recycled content that a framework's points use.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContentUse {
    /// Its name.
    pub definition: String,
    /// Why it is the right one, and what it leaves out.
    pub why: Text,
}

/// A framework.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Framework {
    /// Stable id.
    pub id: String,
    /// Whose framework it is.
    pub jurisdiction: Jurisdiction,
    /// Its name.
    pub name: Text,
    /// Which version of it, and for when.
    pub version: Text,
    /// Where it was read.
    pub source: String,
    /// How far it has been read.
    pub verified: Verified,
    /// What was read.
    pub text: Reading,
    /// The day on which it was last compared with its source.
    pub checked: Date,
    /// Which products it is for; every product without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Written>,
    /// What somebody should know who uses the sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Definitions of recycled content that its points use; no point uses another.
    pub content: Vec<ContentUse>,
    /// Its points, in its own order.
    pub points: Vec<Point>,
}

/// Frameworks, with the facts that their points name.
#[derive(Clone, Debug, PartialEq)]
pub struct Frameworks {
    /// Facts that documents may state.
    pub facts: Facts,
    /// Frameworks, in the order in which they are shown.
    pub frameworks: Vec<Framework>,
}

impl Frameworks {
    /// A framework by its id.
    pub fn framework(&self, id: &str) -> Option<&Framework> {
        self.frameworks.iter().find(|framework| framework.id == id)
    }

    /// The same with some frameworks alone, in the order asked for.
    ///
    /// # Errors
    /// The id that no framework has.
    pub fn only(&self, ids: &[String]) -> Result<Self, String> {
        let chosen: Result<Vec<Framework>, String> = ids
            .iter()
            .map(|id| self.framework(id).cloned().ok_or_else(|| id.clone()))
            .collect();
        Ok(Self {
            facts: self.facts.clone(),
            frameworks: chosen?,
        })
    }
}
