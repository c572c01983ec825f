//! Rules as data: what a pack says of each rule, typed and checked.

mod catalogue;
mod names;
mod read;
mod shipped;

pub use catalogue::{FactDescription, FactKind, Facts};
pub(crate) use names::kind;
pub use names::{Kind, PROPERTIES, Property};
pub use read::{PackText, read};
pub(crate) use read::{Place, condition, fault, known_word, new_id, read_files};
pub use shipped::{shipped, shipped_texts};

use serde::{Deserialize, Serialize};

use super::date::Date;
use super::expression::Condition;
use crate::words::words;

/// A text in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// English.
    pub en: String,
    /// Japanese.
    pub ja: String,
}

words! {
    /// Whose rule it is.
    Jurisdiction {
        /// Japan.
        Japan = "jp",
        /// European Union.
        Europe = "eu",
        /// France.
        France = "fr",
        /// Germany.
        Germany = "de",
        /// United Kingdom.
        UnitedKingdom = "uk",
        /// United States.
        UnitedStates = "us",
        /// International standards and labels of no one country.
        International = "int",
    }
}

words! {
    /// How much a rule binds.
    Severity {
        /// Law.
        Law = "law",
        /// A standard.
        Standard = "standard",
        /// A voluntary label or certificate.
        Voluntary = "voluntary",
        /// Guidance.
        Guidance = "guidance",
    }
}

words! {
    /// How far somebody has read what the rule says.
    Verified {
        /// All of it.
        Yes = "yes",
        /// Some figure or condition was not read.
        Part = "part",
        /// Nobody has read it.
        Memory = "memory",
    }
}

words! {
    /// What was read.
    Reading {
        /// The text of the instrument.
        Read = "read",
        /// Somebody else's account of it.
        Cited = "cited",
        /// Nothing.
        Memory = "memory",
    }
}

words! {
    /// What a rule is about, one by one.
    Subject {
        /// The product.
        Product = "product",
        /// Each packaging unit; the product where it is packaging itself.
        Packaging = "packaging",
        /// Each part of the packaging.
        PackagingPart = "packaging_part",
        /// Each part of the product without its packaging.
        Part = "part",
    }
}

words! {
    /// Why a rule only informs: nothing in a product document can meet it or fail it.
    Informs {
        /// It is about words and marks: the claim checker weighs them.
        Claim = "claim",
        /// It says how something is computed, and so it is.
        Method = "method",
        /// It says what another rule covers.
        Scope = "scope",
        /// It is a duty of the company, a plant or a scheme, not of one product.
        Company = "company",
        /// It says what is coming or what is no law.
        Outlook = "outlook",
    }
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    /// Stable id.
    pub id: String,
    /// Id of its pack.
    pub pack: String,
    /// Whose rule it is.
    pub jurisdiction: Jurisdiction,
    /// The instrument.
    pub instrument: Text,
    /// Article, clause or annex.
    pub article: String,
    /// How much it binds.
    pub severity: Severity,
    /// How far it has been read.
    pub verified: Verified,
    /// What was read.
    pub text: Reading,
    /// Where it was read.
    pub source: String,
    /// Where the text is officially published, if that is known: an address that begins with `https://`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The day on which it was last compared with its source.
    pub checked: Date,
    /// What it is about.
    pub subject: Subject,
    /// Product categories that it is for; none for every product.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// Further condition of its scope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Written>,
    /// First day on which it binds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// First day on which it no longer binds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The fact whose day decides, where it is not the placing on the market.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dated_by: Option<String>,
    /// The act that is missing, so that nobody can say yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending: Option<Text>,
    /// Why a person must judge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<Text>,
    /// First day on which a person must; every day, where none is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_from: Option<Date>,
    /// What must hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<Written>,
    /// Why it only informs, where nothing must hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub informs: Option<Informs>,
    /// What must be on file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Text>,
    /// What it says.
    pub statement: Text,
    /// What to do about it.
    pub remedy: Text,
}

/// A condition, as it is written and as it is computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The text of the pack.
    pub text: String,
    /// The condition.
    pub condition: Condition,
}

impl Serialize for Written {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

/// Rules with the facts that they ask for.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// Facts that documents may state.
    pub facts: Facts,
    /// Rules, in the order of their packs.
    pub rules: Vec<Rule>,
}

impl Rules {
    /// A rule by its id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The day of the packs: the latest on which a rule was compared with its source.
    pub fn version(&self) -> Option<Date> {
        self.rules.iter().map(|rule| rule.checked).max()
    }
}
