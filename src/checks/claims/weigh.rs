//! What the rules of a market say of a word that was found.

use super::context::{Reading, Span};
use super::find::Match;
use super::numbers::{self, Scope, Supported};
use super::terms::{Judged, Language, Terms};
use super::{Concerned, Finding, Request, Surface};
use crate::checks::inputs::Inputs;
use crate::checks::pack::{Rule, Rules, Verified};
use crate::checks::subject::is_packaging;
use crate::checks::{Date, Market, Outcome};
use crate::figures::Note;

/// The gravest of what rules say that somebody has read and that are in force; of the others, where there
/// is none.
fn gravest(rules: &[&Rule], concerned: &[Concerned]) -> Outcome {
    let outcomes = |counts: &dyn Fn(&Rule, Outcome) -> bool| {
        rules
            .iter()
            .zip(concerned)
            .filter(|(rule, concerned)| counts(rule, concerned.outcome))
            .map(|(_, concerned)| concerned.outcome)
            .min()
    };
    outcomes(&|rule, outcome| rule.verified == Verified::Yes && outcome != Outcome::NotYetInForce)
        .or_else(|| outcomes(&|_, outcome| outcome != Outcome::NotYetInForce))
        .or_else(|| outcomes(&|_, _| true))
        .unwrap_or(Outcome::Review)
}

/// A text, a product and the rules of a market.
pub(crate) struct Weigher<'w> {
    pub(crate) inputs: &'w Inputs<'w>,
    pub(crate) rules: &'w Rules,
    pub(crate) terms: &'w Terms,
    pub(crate) request: &'w Request<'w>,
    pub(crate) reading: &'w Reading,
    pub(crate) languages: &'w [Language],
    /// Every word that was found.
    pub(crate) found: &'w [Match<'w>],
}

/// What is said of a word before rules are asked.
struct Judgement {
    /// What a rule says that refuses the words.
    refused: Outcome,
    /// What any other rule says.
    other: Outcome,
    because: Vec<Note>,
    claimed: Option<f64>,
    supported: Supported,
}

impl Judgement {
    fn new(refused: Outcome, other: Outcome, because: &'static str) -> Self {
        Self {
            refused,
            other,
            because: vec![Note::new(because)],
            claimed: None,
            supported: Supported::default(),
        }
    }
}

impl Weigher<'_> {
    /// What there is to say of a word; nothing where no rule of the market speaks of it.
    pub(crate) fn finding(&self, found: &Match<'_>) -> Option<Finding> {
        let set = found.set;
        let market = self.request.market.jurisdictions();
        let concerned: Vec<&Rule> = set
            .rules
            .iter()
            .filter_map(|id| self.rules.rule(id))
            .filter(|rule| market.contains(&rule.jurisdiction))
            .collect();
        if concerned.is_empty() {
            return None;
        }
        let (first, last) = found.span;
        let start = self.reading.letters.get(first)?.start;
        let end = self.reading.letters.get(last.checked_sub(1)?)?.end;
        let written: String = self
            .request
            .text
            .chars()
            .skip(start)
            .take(end - start)
            .collect();
        let doubt = self
            .reading
            .doubt(self.terms, found.language, self.languages, found.span);
        let mut judgement = match doubt {
            Some("claim.quoted" | "claim.name") => {
                Judgement::new(Outcome::Review, Outcome::Review, doubt.unwrap_or_default())
            }
            Some(code) => Judgement::new(Outcome::NotApplicable, Outcome::NotApplicable, code),
            None => self.judge(found),
        };
        let rules: Vec<Concerned> = concerned
            .iter()
            .map(|rule| Concerned {
                rule: rule.id.clone(),
                outcome: self.by_rule(rule, found, &judgement),
            })
            .collect();
        let outcome = gravest(&concerned, &rules);
        let refusing = concerned.iter().any(|rule| set.refuses.contains(&rule.id));
        if judgement.claimed.is_none() && !refusing {
            // No rule of this market refuses the words.
            for note in &mut judgement.because {
                if note.code == "claim.refused" {
                    *note = Note::new("claim.conditional");
                }
            }
        } else if outcome == Outcome::Review && judgement.refused == Outcome::NotMet {
            judgement.because.push(Note::new("claim.not_certain"));
        }
        Some(Finding {
            set: set.id.clone(),
            theme: set.theme.clone(),
            term: found.term.to_owned(),
            text: written,
            start,
            end,
            outcome,
            rules,
            because: judgement.because,
            claimed: judgement.claimed,
            supported: judgement.supported.share,
            needs: match outcome {
                Outcome::EvidenceNeeded => judgement.supported.unproven,
                _ => judgement.supported.needs,
            },
            allowed: set.allowed.clone(),
            suggestions: self.suggestions(found),
        })
    }

    /// What a rule says: one that was not read, or a list that was not, warns at most.
    fn by_rule(&self, rule: &Rule, found: &Match<'_>, judgement: &Judgement) -> Outcome {
        if judgement.other == Outcome::NotApplicable {
            return Outcome::NotApplicable;
        }
        if let Some(from) = rule.from.filter(|_| rule.verified != Verified::Memory)
            && self.inputs.day < from
        {
            return Outcome::NotYetInForce;
        }
        let set = found.set;
        let outcome = if set.refuses.contains(&rule.id) {
            judgement.refused
        } else {
            judgement.other
        };
        // Only what stands on the product or its packaging is banned there.
        let elsewhere = self.request.surface != Some(Surface::Product) && rule.id == "FR-AGEC-01";
        let was_read = rule.verified == Verified::Yes
            && (set.verified == Verified::Yes || set.read.iter().any(|term| term == found.term));
        match outcome {
            Outcome::NotMet if elsewhere => Outcome::Review,
            // A number that the figures do not support is wrong whoever asks.
            Outcome::NotMet if judgement.claimed.is_some() && rule.verified == Verified::Yes => {
                Outcome::NotMet
            }
            Outcome::NotMet if !was_read => Outcome::Review,
            Outcome::Met | Outcome::EvidenceNeeded if rule.verified != Verified::Yes => {
                Outcome::Review
            }
            outcome => outcome,
        }
    }

    fn judge(&self, found: &Match<'_>) -> Judgement {
        match found.set.judged {
            Judged::Percentage => self.percentage(found),
            Judged::Conditional => {
                Judgement::new(Outcome::Review, Outcome::Review, "claim.conditional")
            }
            Judged::Banned if found.set.theme == "climate" => self.climate(),
            Judged::Banned => Judgement::new(Outcome::NotMet, Outcome::Review, "claim.refused"),
            Judged::UnlessSpecified => {
                let sentence = self.reading.sentence(found.span);
                let cue =
                    self.reading
                        .has_cue(self.terms, "specification", found.language, sentence);
                if cue || self.reading.is_specified_by_number(self.terms, found.span) {
                    Judgement::new(Outcome::Review, Outcome::Review, "claim.specified")
                } else {
                    Judgement::new(Outcome::NotMet, Outcome::Review, "claim.alone")
                }
            }
        }
    }

    /// Neutral without offsets is what has no footprint: the figures tell.
    fn climate(&self) -> Judgement {
        let footprint = self
            .inputs
            .figure("carbon_footprint")
            .and_then(|figure| figure.value);
        match footprint {
            // What is missing in it makes it no smaller.
            Some(value) if value > 0.0 => {
                let mut judgement =
                    Judgement::new(Outcome::NotMet, Outcome::Review, "claim.footprint");
                judgement.because = vec![Note::new("claim.footprint").with("value", value)];
                judgement
            }
            _ => Judgement::new(Outcome::Review, Outcome::Review, "claim.conditional"),
        }
    }

    /// A claim of recycled content, held against the figures.
    fn percentage(&self, found: &Match<'_>) -> Judgement {
        let claimed = self.claimed(found);
        let place = claimed.map_or(found.span, |(_, place)| place);
        let places = [place, found.span];
        let scope = numbers::scope(self.reading, self.terms, self.languages, &places);
        let supported = self.inputs.supported(self.request.market, scope);
        let Some((claimed, _)) = claimed else {
            let whole = supported.share.is_some_and(|share| share >= 1.0 - 1e-9);
            let mut judgement = if self.request.market == Market::Us && whole {
                Judgement::new(Outcome::Met, Outcome::Met, "claim.whole")
            } else {
                Judgement::new(Outcome::NotMet, Outcome::Review, "claim.no_percentage")
            };
            judgement.supported = supported;
            return judgement;
        };
        let (outcome, code) = match supported.share {
            None => (Outcome::CannotTell, "claim.figure_missing"),
            Some(share) if claimed > share + 1e-9 => (Outcome::NotMet, "claim.too_much"),
            Some(_) if !supported.unproven.is_empty() => (Outcome::EvidenceNeeded, "proof.missing"),
            Some(_) => (Outcome::Met, "claim.supported"),
        };
        let mut judgement = Judgement::new(outcome, outcome, code);
        if outcome == Outcome::NotMet {
            self.explain(scope, claimed, &mut judgement);
        }
        if self.request.market == Market::Fr
            && outcome != Outcome::NotMet
            && !self
                .reading
                .plain(self.reading.sentence(place))
                .contains("comportant au moins")
        {
            judgement.refused = Outcome::NotMet;
            judgement.because.push(Note::new("claim.fixed_phrase"));
        }
        judgement.claimed = Some(claimed);
        judgement.supported = supported;
        judgement
    }

    /// The share that is claimed, in a number or as the whole; and where what it is of is said.
    fn claimed(&self, found: &Match<'_>) -> Option<(f64, Span)> {
        let others: Vec<Span> = self
            .found
            .iter()
            .filter(|other| other.set.theme != found.set.theme)
            .map(|other| other.span)
            .collect();
        let nearest = |clause: Span| {
            self.reading
                .nearest_percentage(self.terms, found.span, clause, &others)
        };
        let whole = || {
            let near = self.reading.near_before(found.span, found.language);
            self.reading
                .has_cue(self.terms, "whole", found.language, near)
                .then_some(1.0)
        };
        let own = self.reading.clause(found.span);
        let here = nearest(own).map(|one| one.share).or_else(whole);
        if let Some(share) = here {
            return Some((share, found.span));
        }
        let says = |kinds: &[&str], at: Span| {
            kinds.iter().any(|kind| {
                let mut languages = self.languages.iter();
                languages.any(|language| self.reading.has_cue(self.terms, kind, *language, at))
            })
        };
        // `20 % recycled, all of it post-consumer`: a kind says more of the clause before.
        let kind = says(&["post_consumer", "pre_consumer"], found.span);
        if let Some(one) = kind
            .then(|| self.reading.clause_before(found.span))
            .flatten()
            .and_then(nearest)
        {
            return Some((one.share, found.span));
        }
        // `Is it recycled? 20 % of the product is.`
        let answer = self.reading.answer(found.span)?;
        let one =
            nearest(answer).filter(|_| says(&["product", "packaging", "plastics"], answer))?;
        Some((one.share, one.span))
    }

    /// Says where the number would be right.
    fn explain(&self, scope: Scope, claimed: f64, judgement: &mut Judgement) {
        let holds = |other: Scope| {
            let share = self.inputs.supported(self.request.market, other).share;
            share.is_some_and(|share| claimed <= share + 1e-9)
        };
        let other_part = Scope {
            packaging: !scope.packaging,
            ..scope
        };
        if holds(other_part) {
            judgement.because.push(Note::new(if scope.packaging {
                "claim.true_of_product"
            } else {
                "claim.true_of_packaging"
            }));
        }
        let plastics = Scope {
            plastics: true,
            of_plastics: true,
            ..scope
        };
        if !scope.of_plastics && holds(plastics) {
            judgement.because.push(Note::new("claim.true_of_plastics"));
        }
        if scope.kind.is_some()
            && holds(Scope {
                kind: None,
                ..scope
            })
        {
            judgement
                .because
                .push(Note::new("claim.true_of_both_kinds"));
        }
    }

    /// Wordings of recycled content that the figures support.
    fn suggestions(&self, found: &Match<'_>) -> Vec<String> {
        if found.set.judged != Judged::Percentage {
            return Vec::new();
        }
        let whole = is_packaging(self.inputs.document);
        let kinds: &[(&str, bool)] = if whole {
            &[("recycled_packaging", false)]
        } else {
            &[("recycled_product", false), ("recycled_packaging", true)]
        };
        kinds
            .iter()
            .filter_map(|kind| {
                let day = self.inputs.day;
                wording_of(self.inputs, self.terms, *kind, found.language, day)
            })
            .collect()
    }
}

/// A wording of recycled content, by its name and whether it is of the packaging, filled with what the figures
/// support.
pub(super) fn wording_of(
    inputs: &Inputs<'_>,
    terms: &Terms,
    (name, packaging): (&str, bool),
    language: Language,
    day: Date,
) -> Option<String> {
    let split = inputs.split(packaging)?;
    let wording = terms.wording(name, language)?;
    // Rounded down: a claim must not exceed the figure.
    let percent = |share: f64| format!("{:.0}", (share * 100.0 + 1e-9).floor());
    (split.total >= 0.01).then(|| {
        wording
            .replace("{total}", &percent(split.total))
            .replace("{post}", &percent(split.post))
            .replace("{pre}", &percent(split.pre))
            .replace("{day}", &day.to_string())
    })
}
