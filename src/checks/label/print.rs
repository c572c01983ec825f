//! The texts of a label: what a figure is, of what, by which method, on what it rests, and one sentence that
//! says all of it.

use serde::Serialize;

use super::facts::{STAGES, is_indicative};
use super::grounds::{Grounds, Listed};
use super::round::{digits, shown};
use super::{Form, Language, Request, Words};
use crate::assessment::{Figure, TableVersions};
use crate::checks::Market;
use crate::checks::claims;
use crate::checks::inputs::Inputs;
use crate::figures::{Verification, figure};
use crate::product::Document;

/// Texts of a figure in one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FigureTexts {
    /// What it is.
    pub name: String,
    /// Its value with unit.
    pub value: String,
    /// What it is of.
    pub scope: String,
    /// Standard or method, and its equation in a name.
    pub method: String,
    /// How much of the mass rests on defaults or estimates, or is left out; empty where no mass is concerned.
    pub rests_on: String,
    /// All of it in one sentence.
    pub sentence: String,
    /// The same without the name of the product, whose words claim nothing of the figure.
    #[serde(skip)]
    pub(super) claimed: String,
}

/// A figure as it is printed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Printed {
    /// Id of the figure.
    pub id: String,
    /// Its value in `unit`, rounded so that it is never better than it is.
    pub value: f64,
    /// Unit; `1` for shares and indices.
    pub unit: &'static str,
    /// Share of the used mass on defaults or estimates.
    pub default_mass_share: Option<f64>,
    /// Share of the mass that was used.
    pub coverage: Option<f64>,
    /// Whether it is an indication and no more.
    pub indicative: bool,
    /// Its texts.
    pub texts: FigureTexts,
    /// What else must be said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<String>,
}

/// Name of the product.
pub(super) fn product_name(document: &Document, language: Language, words: Words<'_>) -> String {
    let name = document
        .product
        .value()
        .and_then(|product| product.name.value())
        .map(|name| name.trim())
        .filter(|name| !name.is_empty());
    name.map_or_else(|| words(language, "label-nameless", &[]), str::to_owned)
}

/// Program, tables and day, and who stands behind it.
pub(super) fn source(request: &Request<'_>, words: Words<'_>, language: Language) -> String {
    let values = [
        ("engine", env!("CARGO_PKG_VERSION").to_owned()),
        ("tables", TableVersions::current().factors.to_owned()),
        ("date", request.date.to_string()),
    ];
    words(language, "label-source", &values)
}

/// Writes figures in a language.
pub(super) struct Printer<'p> {
    inputs: &'p Inputs<'p>,
    grounds: &'p Grounds,
    request: &'p Request<'p>,
    words: Words<'p>,
    language: Language,
}

impl<'p> Printer<'p> {
    pub(super) fn new(
        inputs: &'p Inputs<'p>,
        grounds: &'p Grounds,
        request: &'p Request<'p>,
        words: Words<'p>,
        language: Language,
    ) -> Self {
        Self {
            inputs,
            grounds,
            request,
            words,
            language,
        }
    }

    fn say(&self, id: &str, values: &[(&str, String)]) -> String {
        (self.words)(self.language, id, values)
    }

    /// A figure that may be printed and has a value.
    pub(super) fn figure(&self, id: &str, form: Form) -> Option<Printed> {
        let listed = self.grounds.listed(id)?;
        let computed = self.inputs.figure(id)?;
        let value = shown(id, computed.value?);
        let indicative = is_indicative(computed);
        let name = self.say(&format!("figure-{id}"), &[]);
        let plain = self.value(id, value);
        let scope = self.scope(listed);
        let (claimed, is_wording) = self.claimed(listed, indicative, [&name, &plain, &scope]);
        let marked = if indicative && form == Form::Panel {
            self.say("label-indicative", &[("value", plain)])
        } else {
            plain
        };
        Some(Printed {
            id: id.to_owned(),
            value,
            unit: computed.unit,
            default_mass_share: computed.default_mass_share,
            coverage: computed.coverage,
            indicative,
            texts: FigureTexts {
                name,
                value: marked,
                scope,
                method: self.method(listed, computed),
                rests_on: self.rests_on(computed, indicative),
                sentence: self.sentence(&claimed, is_wording),
                claimed,
            },
            remarks: self.remarks(listed, computed),
        })
    }

    fn value(&self, id: &str, value: f64) -> String {
        let description = figure(id);
        let unit = description.map_or("1", |figure| figure.unit);
        if description.is_some_and(|figure| figure.percent) {
            // Rounded to a whole percent already; what binary adds is not shown.
            return self.say(
                "label-percent",
                &[("number", format!("{:.0}", value * 100.0))],
            );
        }
        let number = digits(value);
        if unit == "1" {
            number
        } else {
            let values = [("number", number), ("unit", unit.to_owned())];
            self.say("label-quantity", &values)
        }
    }

    fn scope(&self, listed: &Listed) -> String {
        let product = self.inputs.document.product.value();
        let joint = self.say("label-joint", &[]);
        let stages = STAGES.map(|(word, _)| self.say(&format!("stage-{word}"), &[]));
        let unit = product
            .and_then(|product| product.functional_unit.value())
            .and_then(|unit| unit.description.value().or_else(|| unit.unit.value()));
        let scenario = product.and_then(|product| product.end_of_life_scenario.value());
        let stated = |text: Option<&String>| {
            text.map_or_else(
                || self.say("label-not_stated", &[]),
                |text| text.trim().to_owned(),
            )
        };
        let values = [
            ("stages", stages.join(&joint)),
            ("unit", stated(unit)),
            ("scenario", stated(scenario)),
        ];
        self.say(&format!("label-scope-{}", listed.scope), &values)
    }

    /// What is claimed, without the name of the product: the form of claims where there is one, else name,
    /// value and scope. An indication is no claim of that form.
    fn claimed(&self, listed: &Listed, indicative: bool, said: [&String; 3]) -> (String, bool) {
        let wording = listed.wording.as_ref().filter(|_| !indicative);
        // France wants its own phrase, whatever the rest is written in.
        let language = match (self.request.market, self.language) {
            (Market::Fr, _) => claims::Language::French,
            (_, Language::Japanese) => claims::Language::Japanese,
            (_, Language::English) => claims::Language::English,
        };
        let wording = wording.and_then(|wording| {
            let terms = &self.grounds.terms;
            claims::wording(self.inputs, terms, wording, language, self.request.date)
        });
        if let Some(wording) = wording {
            return (wording, true);
        }
        let [name, value, scope] = said;
        let values = [
            ("name", name.clone()),
            ("value", value.clone()),
            ("scope", scope.clone()),
        ];
        let id = if indicative {
            "label-statement_indicative"
        } else {
            "label-statement"
        };
        (self.say(id, &values), false)
    }

    fn sentence(&self, claimed: &str, is_wording: bool) -> String {
        let id = if is_wording {
            "label-wording"
        } else {
            "label-sentence"
        };
        let product = product_name(self.inputs.document, self.language, self.words);
        let values = [("product", product), ("statement", claimed.to_owned())];
        self.say(id, &values)
    }

    /// The method, and that nobody has read its formula where that is so.
    fn method(&self, listed: &Listed, computed: &Figure) -> String {
        let method = self.say(&format!("label-method-{}", listed.method), &[]);
        if computed.verification == Verification::FromMemory {
            self.say("label-from_memory", &[("method", method)])
        } else {
            method
        }
    }

    fn rests_on(&self, computed: &Figure, indicative: bool) -> String {
        // Rounded up: what is weak must not look smaller.
        let percent = |share: f64| {
            let number = format!("{:.0}", (share * 100.0 - 1e-7).ceil().abs());
            self.say("label-percent", &[("number", number)])
        };
        let mut texts = Vec::new();
        if let Some(share) = computed.default_mass_share {
            texts.push(self.say("label-rests_on", &[("share", percent(share))]));
        }
        if let Some(share) = computed.coverage.filter(|share| *share < 1.0 - 1e-9) {
            texts.push(self.say("label-left_out", &[("share", percent(1.0 - share))]));
        }
        let rests = texts.join(&self.say("label-between_sentences", &[]));
        if indicative && !rests.is_empty() {
            self.say("label-indicative_rests_on", &[("rests", rests)])
        } else {
            rests
        }
    }

    fn remarks(&self, listed: &Listed, computed: &Figure) -> Vec<String> {
        let mut words: Vec<&str> = listed.remark.as_deref().into_iter().collect();
        let notes = |code: &str| computed.notes.iter().any(|note| note.code.ends_with(code));
        if notes("mass_balance_apart") {
            words.push("mass_balance");
        }
        if computed.unverified_mass_share.is_some() {
            words.push("unverified");
        }
        words
            .iter()
            .map(|word| self.say(&format!("label-remark-{word}"), &[]))
            .collect()
    }
}
