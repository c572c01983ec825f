//! The cases of `tests/published/*.json`, as a table tells them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use meguru::figures::{RoundingMode, figure};
use serde_json::Value;

/// Where the files lie.
const FOLDER: &str = "tests/published";

/// The cases of one file.
pub struct Method {
    pub name: String,
    pub cases: Vec<Case>,
}

/// One case.
pub struct Case {
    pub id: String,
    pub source: String,
    /// Figures whose formula it is about.
    pub figures: Vec<String>,
    /// Figures that another method's arithmetic was sent through.
    pub through: Vec<String>,
    pub remark: String,
    kind: String,
    applies: String,
    expected: Value,
    tolerance: f64,
    /// Whether its printed inputs are rounded further than the result allows.
    rounded_inputs: bool,
}

/// Every file, by name.
pub fn read(root: &Path) -> Result<Vec<Method>> {
    let folder = root.join(FOLDER);
    let mut paths = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("no {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            paths.push(path);
        }
    }
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path)?;
            method(&text).with_context(|| format!("could not read {}", path.display()))
        })
        .collect()
}

fn method(text: &str) -> Result<Method> {
    let file: Value = serde_json::from_str(text)?;
    let cases = file["cases"].as_array().context("no cases")?;
    Ok(Method {
        name: word(&file, "method")?,
        cases: cases.iter().map(case).collect::<Result<_>>()?,
    })
}

fn case(case: &Value) -> Result<Case> {
    let list = |name: &str| {
        let items = case[name].as_array().into_iter().flatten();
        items.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    Ok(Case {
        id: word(case, "id")?,
        source: word(case, "source")?,
        figures: list("figures"),
        through: list("through"),
        remark: case["remark"].as_str().unwrap_or_default().to_owned(),
        kind: word(case, "kind")?,
        applies: word(case, "applies")?,
        expected: case["expected"].clone(),
        tolerance: case["tolerance"].as_f64().context("no tolerance")?,
        rounded_inputs: !case["printed_to"].is_null(),
    })
}

fn word(object: &Value, name: &str) -> Result<String> {
    let word = object[name].as_str();
    Ok(word.with_context(|| format!("no {name}"))?.to_owned())
}

impl Case {
    /// Whether it must come out.
    pub fn applies(&self) -> bool {
        self.applies == "yes"
    }

    /// Whether inputs and result are both in its source.
    pub fn is_published(&self) -> bool {
        self.kind == "published"
    }

    /// Whether it stands for a figure's formula.
    pub fn verifies(&self, figure: &str) -> bool {
        self.applies() && self.is_published() && self.figures.iter().any(|id| id == figure)
    }

    /// Why it does not come out, in a word.
    pub fn applies_in_words(&self) -> String {
        match self.applies.as_str() {
            "peer_variant" => "another equation",
            "reject" => "refused",
            "mismatch" if self.rounded_inputs => "rounded inputs",
            "mismatch" => "inputs and result disagree",
            "out_of_scope" => "another method",
            other => other,
        }
        .to_owned()
    }

    /// The figures it is about.
    pub fn figures_in_words(&self) -> String {
        let quoted = |ids: &[String]| {
            let ids: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
            ids.join(", ")
        };
        match (self.figures.is_empty(), self.through.is_empty()) {
            (false, _) => quoted(&self.figures),
            (true, false) => format!("a mean, by way of {}", quoted(&self.through)),
            (true, true) => "a step or rule that is no figure".to_owned(),
        }
    }

    /// What the source has as result.
    pub fn result(&self) -> String {
        let Some(expected) = self.expected.as_object() else {
            return String::new();
        };
        let pairs: Vec<String> = expected
            .iter()
            .map(|(name, value)| match value.as_str() {
                Some(word) => format!("{name} `{word}`"),
                None => format!("{name} {value}"),
            })
            .collect();
        pairs.join(", ")
    }

    /// How near it comes out.
    pub fn precision(&self) -> String {
        let mut ids = self.figures.iter();
        let rule = ids.find_map(|id| figure(id)?.rounding);
        if let Some(rule) = rule.filter(|_| !self.rounded_inputs) {
            let cut = match rule.mode {
                RoundingMode::HalfUp => "rounded half up",
                RoundingMode::Truncate => "cut off",
            };
            return format!("as printed: {}, {cut}", decimals(rule.decimals));
        }
        if self.tolerance <= 1e-8 {
            return "exactly".to_owned();
        }
        // Half of the last digit that is printed.
        let places = (0..9_u8).find(|places| {
            let half = 0.5 * 10_f64.powi(-i32::from(*places));
            (self.tolerance - half).abs() < 1e-12
        });
        places.map_or_else(|| format!("± {}", self.tolerance), decimals)
    }
}

fn decimals(places: u8) -> String {
    match places {
        0 => "whole numbers".to_owned(),
        1 => "1 decimal".to_owned(),
        more => format!("{more} decimals"),
    }
}
