//! Whether a label may be shown, and in which form: rules of the market over what it would make true, its
//! own conditions, and the words on it.

use std::cell::OnceCell;

use super::facts::{Publication, Published};
use super::grounds::Grounds;
use super::print::Printer;
use super::refusal::{Objection, Refused};
use super::{Form, Request, Words};
use crate::checks::claims::{self, Finding, Surface, claim};
use crate::checks::inputs::Inputs;
use crate::checks::judge::Verdict;
use crate::checks::pack::{self, Rule};
use crate::checks::subject::{Subject, subjects};
use crate::checks::{Date, Outcome};

/// What may be shown.
pub(super) struct Shape {
    pub(super) form: Form,
    pub(super) sentence_from: Option<Date>,
    pub(super) cautions: Vec<Objection>,
    pub(super) findings: Vec<Finding>,
}

/// A document, what is asked for, and what it is judged by.
pub(super) struct Gate<'g> {
    pub(super) document: &'g [u8],
    pub(super) inputs: &'g Inputs<'g>,
    pub(super) grounds: &'g Grounds,
    pub(super) request: &'g Request<'g>,
    pub(super) badge: bool,
    /// Day of placing on the market.
    pub(super) placed: Date,
    pub(super) words: Words<'g>,
}

/// Whether an outcome of words keeps them off a label: refused, or of a figure that nobody knows.
fn refuses(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::NotMet | Outcome::CannotTell)
}

/// Whether a person should look at it before it is shown.
fn wants_a_look(outcome: Outcome) -> bool {
    !matches!(outcome, Outcome::Met | Outcome::NotApplicable)
}

impl Gate<'_> {
    /// The most that may be shown: a panel, else a sentence.
    pub(super) fn shape(&self) -> Result<Shape, Box<Refused>> {
        let findings = self
            .request
            .claim
            .map_or_else(Vec::new, |text| self.claim(text));
        let mut objections = Vec::new();
        for form in [Form::Panel, Form::Sentence] {
            let all = self.objections(form, &findings);
            let refusing = |one: &Objection| {
                one.outcome == Outcome::NotMet
                    // What the label itself states cannot be unknown to it.
                    || (one.outcome == Outcome::CannotTell && self.is_own(&one.rule))
            };
            let (refused, cautions): (Vec<_>, Vec<_>) = all.into_iter().partition(refusing);
            if refused.is_empty() && !findings.iter().any(|one| refuses(one.outcome)) {
                let sentence_from = match form {
                    Form::Panel => self.sentence_from(&cautions, &findings),
                    Form::Sentence => None,
                };
                let look = findings.into_iter().filter(|one| wants_a_look(one.outcome));
                return Ok(Shape {
                    form,
                    sentence_from,
                    cautions,
                    findings: look.collect(),
                });
            }
            objections = refused;
        }
        let mut refused = Refused::by_problems(
            self.request,
            self.placed,
            self.grounds.rules.version(),
            Vec::new(),
        );
        refused.objections = objections;
        refused.findings = findings
            .into_iter()
            .filter(|one| wants_a_look(one.outcome))
            .collect();
        Err(Box::new(refused))
    }

    fn is_own(&self, rule: &str) -> bool {
        self.grounds.conditions.rule(rule).is_some()
    }

    /// What is found in words on the product.
    fn claim(&self, text: &str) -> Vec<Finding> {
        let request = claims::Request {
            text,
            languages: Vec::new(),
            market: self.request.market,
            surface: Some(Surface::Product),
            day: Some(self.inputs.day),
        };
        let Grounds { rules, terms, .. } = self.grounds;
        claim(self.document, rules, terms, &request).findings
    }

    /// Everything that rules have to say of the label in a form, each once.
    fn objections(&self, form: Form, findings: &[Finding]) -> Vec<Objection> {
        let mut all: Vec<Objection> = Vec::new();
        let mut add = |found: Vec<Objection>| {
            for one in found {
                let same = |other: &Objection| {
                    other.rule == one.rule
                        && other.outcome == one.outcome
                        && (other.figure == one.figure || other.because == one.because)
                };
                if !all.iter().any(same) {
                    all.push(one);
                }
            }
        };
        for id in &self.request.figures {
            let publication = Publication {
                id,
                form,
                badge: self.badge,
                findings,
            };
            add(self.by_conditions(&publication));
            // Nothing more is to be said of what cannot be printed at all.
            if self.grounds.listed(id).is_some() {
                add(self.by_rules(&publication, self.inputs.day));
                add(self.by_own_sentence(id, form));
            }
        }
        // Words on a figure that is not printed rest on it all the same.
        for finding in findings {
            let listed = self.grounds.of_theme(&finding.theme);
            if let Some(listed) = listed.filter(|listed| !self.request.figures.contains(&listed.id))
            {
                add(self.by_conditions(&Publication {
                    id: &listed.id,
                    form,
                    badge: self.badge,
                    findings,
                }));
            }
        }
        all
    }

    /// The product, which a label is about.
    fn product(&self) -> Option<Subject<'_>> {
        subjects(
            pack::Subject::Product,
            self.inputs.document,
            self.inputs.parts,
        )
        .into_iter()
        .next()
    }

    /// Judges rules with facts laid over those of the document.
    fn judged<'r>(
        &self,
        rules: impl Iterator<Item = &'r Rule>,
        laid: &Published,
        day: Date,
        id: &str,
    ) -> Vec<Objection> {
        let stated = self.inputs.stated.with(laid);
        // The figures are computed once; every judgement reads them.
        self.inputs.figure(id);
        let inputs = Inputs {
            document: self.inputs.document,
            json: self.inputs.json,
            parts: self.inputs.parts,
            figures: OnceCell::clone(&self.inputs.figures),
            pairs: OnceCell::clone(&self.inputs.pairs),
            known: &self.grounds.conditions.facts,
            stated: &stated,
            years: self.inputs.years.clone(),
            years_origin: self.inputs.years_origin,
            day,
        };
        let Some(subject) = self.product() else {
            return Vec::new();
        };
        rules
            .map(|rule| (rule, inputs.judge(rule, &subject)))
            .filter(|(_, verdict)| wants_a_look(verdict.outcome))
            .map(|(rule, verdict)| self.objection(rule, verdict, id))
            .collect()
    }

    fn objection(&self, rule: &Rule, verdict: Verdict, id: &str) -> Objection {
        let mut needs = verdict.needs;
        if needs.is_empty() && verdict.outcome == Outcome::NotMet {
            needs = self.settled_by(rule, id);
        }
        Objection {
            figure: Some(id.to_owned()),
            rule: rule.id.clone(),
            instrument: rule.instrument.clone(),
            article: rule.article.clone(),
            outcome: verdict.outcome,
            because: verdict.because,
            needs,
            from: rule.from,
            statement: rule.statement.clone(),
            remedy: rule.remedy.clone(),
        }
    }

    /// Fields that would settle a rule on what is laid over the document, which names none.
    fn settled_by(&self, rule: &Rule, id: &str) -> Vec<String> {
        let mut fields = Vec::new();
        let Some(check) = &rule.check else {
            return fields;
        };
        let listed = self.grounds.listed(id).is_some();
        check.condition.names(&mut |name, _| match name {
            "label_figure_known" | "carbon_footprint_boundary" if listed => {
                let figure = self.inputs.figure(id);
                fields.extend(figure.map_or_else(Vec::new, |figure| figure.needs.clone()));
            }
            "label_scenario_named" => fields.push("/product/end_of_life_scenario".to_owned()),
            _ => {}
        });
        fields
    }

    fn by_conditions(&self, publication: &Publication<'_>) -> Vec<Objection> {
        let mut laid = publication.shown(self.inputs, self.grounds, self.request);
        laid.extend(publication.own(self.inputs, self.grounds, self.request));
        let rules = self.grounds.conditions.rules.iter();
        self.judged(rules, &laid, self.inputs.day, publication.id)
    }

    /// Rules of the market that name what the label would make true.
    fn by_rules(&self, publication: &Publication<'_>, day: Date) -> Vec<Objection> {
        let shown = publication.shown(self.inputs, self.grounds, self.request);
        let names_it = |rule: &&Rule| {
            let mut names = false;
            for written in rule.when.iter().chain(&rule.check) {
                written.condition.names(&mut |name, _| {
                    names |= shown.iter().any(|(fact, _)| *fact == name);
                });
            }
            names
        };
        let market = self.request.market.jurisdictions();
        let rules = self
            .grounds
            .rules
            .rules
            .iter()
            .filter(|rule| market.contains(&rule.jurisdiction))
            .filter(names_it);
        let laid: Published = shown
            .iter()
            .cloned()
            .chain([Publication::audience(self.request)])
            .collect();
        self.judged(rules, &laid, day, publication.id)
    }

    /// The label's own sentence, held against the law of the market as anybody's.
    fn by_own_sentence(&self, id: &str, form: Form) -> Vec<Objection> {
        let listed = self.grounds.listed(id);
        let Some(theme) = listed
            .and_then(|listed| listed.theme.as_deref())
            .filter(|theme| *theme == "recycled_content")
        else {
            return Vec::new();
        };
        let language = self.request.language;
        let printer = Printer::new(
            self.inputs,
            self.grounds,
            self.request,
            self.words,
            language,
        );
        let Some(printed) = printer.figure(id, form) else {
            return Vec::new();
        };
        self.claim(&printed.texts.claimed)
            .into_iter()
            .filter(|finding| finding.theme == theme && wants_a_look(finding.outcome))
            .filter_map(|finding| {
                let concerned = finding
                    .rules
                    .iter()
                    .find(|concerned| concerned.outcome == finding.outcome)?;
                let rule = self.grounds.rules.rule(&concerned.rule)?;
                Some(Objection {
                    figure: Some(id.to_owned()),
                    rule: rule.id.clone(),
                    instrument: rule.instrument.clone(),
                    article: rule.article.clone(),
                    // A figure that the market's meaning leaves unknown supports nothing.
                    outcome: match finding.outcome {
                        Outcome::CannotTell => Outcome::NotMet,
                        outcome => outcome,
                    },
                    because: finding.because,
                    needs: finding.needs,
                    from: rule.from,
                    statement: rule.statement.clone(),
                    remedy: rule.remedy.clone(),
                })
            })
            .collect()
    }

    /// The first day on which a rule that does not bind yet would refuse the panel.
    fn sentence_from(&self, cautions: &[Objection], findings: &[Finding]) -> Option<Date> {
        let coming = cautions
            .iter()
            .filter(|one| one.outcome == Outcome::NotYetInForce)
            .filter_map(|one| Some((one.figure.as_deref()?, &one.rule, one.from?)));
        coming
            .filter(|(id, rule, from)| {
                let publication = Publication {
                    id,
                    form: Form::Panel,
                    badge: self.badge,
                    findings,
                };
                self.by_rules(&publication, *from)
                    .iter()
                    .any(|one| one.rule == **rule && one.outcome == Outcome::NotMet)
            })
            .map(|(_, _, from)| from)
            .min()
    }
}
