//! What publishing a label would make true, as facts that rules name.

use super::grounds::Grounds;
use super::round::shown;
use super::{Audience, Form, Request};
use crate::assessment::Figure;
use crate::checks::Outcome;
use crate::checks::claims::{Finding, Terms, percentages};
use crate::checks::facts::FactValue;
use crate::checks::inputs::Inputs;
use crate::figures::{Group, figure};

/// Facts by name.
pub(crate) type Published = Vec<(&'static str, FactValue)>;

/// Stages of the footprint: a total that lacks one is not that of the whole life.
pub(crate) const STAGES: [(&str, &str); 5] = [
    ("raw_materials", "carbon_footprint_stage_raw_materials"),
    ("production", "carbon_footprint_stage_production"),
    ("distribution", "carbon_footprint_stage_distribution"),
    ("use", "carbon_footprint_stage_use"),
    ("end_of_life", "carbon_footprint_stage_end_of_life"),
];

/// Share of the mass that a figure rests on weakly: on defaults or estimates, or that it leaves out.
pub(crate) fn weak_share(figure: &Figure) -> f64 {
    let known = figure.coverage.unwrap_or(1.0);
    match figure.default_mass_share {
        Some(weak) => 1.0 - known * (1.0 - weak),
        // Where no mass is concerned, the weakest input stands for all.
        None if figure.origin >= Some(crate::resolve::Origin::Default) => 1.0,
        None => 1.0 - known,
    }
}

/// More of the mass than this makes a figure indicative.
pub(crate) const INDICATIVE: f64 = 0.3;

/// Whether a figure is indicative and no more.
pub(crate) fn is_indicative(figure: &Figure) -> bool {
    weak_share(figure) > INDICATIVE + 1e-9
}

/// Whether a figure is a carbon footprint that would be shown.
fn is_footprint(class: &str, id: &str) -> bool {
    let description = figure(id);
    class == "footprint_part"
        || description.is_some_and(|figure| {
            figure.group == Group::CarbonFootprint && figure.unit == "kg CO2e"
        })
}

/// Where the footprint of a figure ends.
fn boundary(inputs: &Inputs<'_>, class: &str, id: &str) -> &'static str {
    if id.contains("cradle_to_gate") {
        return "cradle_to_gate";
    }
    let whole = class == "printable"
        && STAGES.iter().all(|(_, stage)| {
            inputs
                .figure(stage)
                .is_some_and(|stage| stage.value.is_some())
        });
    if whole { "whole_life" } else { "other" }
}

fn word(word: &str) -> FactValue {
    FactValue::Words(vec![word.to_owned()])
}

/// A figure that would be published, and how.
pub(crate) struct Publication<'p> {
    pub(crate) id: &'p str,
    pub(crate) form: Form,
    pub(crate) badge: bool,
    /// What was found in the words beside it.
    pub(crate) findings: &'p [Finding],
}

impl Publication<'_> {
    /// Facts of the market's rules: what would be shown, and to whom.
    pub(crate) fn shown(
        &self,
        inputs: &Inputs<'_>,
        grounds: &Grounds,
        request: &Request<'_>,
    ) -> Published {
        let class = grounds.class(self.id);
        let yes = FactValue::YesNo(true);
        let no = FactValue::YesNo(false);
        let mut facts = vec![
            (
                "shows_sustainability_label",
                FactValue::YesNo(self.form == Form::Panel),
            ),
            ("label_on_certification_scheme", no.clone()),
            ("label_of_public_authority", no.clone()),
            ("makes_environmental_claims", yes.clone()),
            (
                "shows_carbon_footprint",
                FactValue::YesNo(is_footprint(class, self.id)),
            ),
        ];
        if is_footprint(class, self.id) {
            facts.extend([
                (
                    "carbon_footprint_boundary",
                    word(boundary(inputs, class, self.id)),
                ),
                ("carbon_footprint_in_kg_co2e", yes.clone()),
                ("carbon_footprint_compared_with_others", no.clone()),
                // It is computed from the document as it is.
                ("changed_since_carbon_footprint", no),
            ]);
            if request.report.is_some() {
                facts.push(("carbon_footprint_report_linked", yes.clone()));
            }
        }
        let listed = grounds.listed(self.id);
        let value = inputs.figure(self.id).and_then(|figure| figure.value);
        if listed.is_some_and(|listed| listed.claimed)
            && let Some(value) = value
        {
            facts.push(("claims_recycled_content", yes.clone()));
            facts.push((
                "claimed_recycled_share",
                FactValue::Number(shown(self.id, value)),
            ));
        }
        if listed.is_some_and(|listed| listed.theme.as_deref() == Some("recyclable")) {
            facts.push(("claims_recyclable", yes));
        }
        facts
    }

    /// To whom it would be shown. Rules of its own are about selling, so it is no reason to ask one.
    pub(crate) fn audience(request: &Request<'_>) -> (&'static str, FactValue) {
        let consumers = request.audience == Audience::Consumer;
        ("sold_to_consumers", FactValue::YesNo(consumers))
    }

    /// Whether the words name a percentage that is neither printed nor supported by a figure that they are
    /// held against. A number is no less wrong because nobody has read the rule that speaks of it.
    fn names_other_number(
        &self,
        inputs: &Inputs<'_>,
        terms: &Terms,
        request: &Request<'_>,
    ) -> bool {
        let same = |one: f64, other: f64| (one - other).abs() < 1e-9;
        let printed: Vec<f64> = request
            .figures
            .iter()
            .filter(|id| figure(id).is_some_and(|figure| figure.percent))
            .filter_map(|id| Some(shown(id, inputs.figure(id)?.value?)))
            .collect();
        let compared = self.findings.iter().filter_map(|finding| {
            let claimed = finding.claimed?;
            (claimed <= finding.supported? + 1e-9).then_some(claimed)
        });
        let known: Vec<f64> = printed.into_iter().chain(compared).collect();
        let named = request
            .claim
            .map_or_else(Vec::new, |claim| percentages(claim, terms));
        named
            .into_iter()
            .any(|share| !known.iter().any(|known| same(share, *known)))
    }

    /// Facts of the label's own conditions.
    pub(crate) fn own(
        &self,
        inputs: &Inputs<'_>,
        grounds: &Grounds,
        request: &Request<'_>,
    ) -> Published {
        let found = inputs.figure(self.id);
        let value = found.and_then(|figure| figure.value);
        let group = figure(self.id).map_or("none", |figure| figure.group.id());
        let listed = grounds.listed(self.id);
        let theme = listed.and_then(|listed| listed.theme.as_deref());
        let said = || {
            self.findings
                .iter()
                .filter(|finding| finding.outcome != Outcome::NotApplicable)
        };
        let vague = said().any(|finding| {
            finding
                .because
                .iter()
                .any(|note| note.code == "claim.alone")
        });
        let scenario = inputs
            .document
            .product
            .value()
            .and_then(|product| product.end_of_life_scenario.value());
        let yes_no = FactValue::YesNo;
        vec![
            ("label_is_badge", yes_no(self.badge)),
            ("label_figure_known", yes_no(value.is_some())),
            ("label_figure_class", word(grounds.class(self.id))),
            ("label_figure_group", word(group)),
            (
                "label_weak_share",
                FactValue::Number(found.map_or(1.0, weak_share)),
            ),
            (
                "label_needs_scenario",
                yes_no(listed.is_some_and(|listed| listed.scope == "scenario")),
            ),
            (
                "label_scenario_named",
                yes_no(scenario.is_some_and(|name| !name.trim().is_empty())),
            ),
            (
                "label_claims_number",
                yes_no(
                    theme.is_some() && said().any(|finding| Some(finding.theme.as_str()) == theme),
                ),
            ),
            (
                "label_claims_other_number",
                yes_no(self.names_other_number(inputs, &grounds.terms, request)),
            ),
            ("label_claims_vaguely", yes_no(vague)),
            (
                "label_claim_themes",
                FactValue::Words(said().map(|finding| finding.theme.clone()).collect()),
            ),
        ]
    }
}
