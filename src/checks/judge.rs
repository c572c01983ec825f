//! From a rule and a subject to an outcome.

use super::date::Date;
use super::facts::FactValue;
use super::inputs::Inputs;
use super::pack::{self, Informs, Rule, Verified};
use super::subject::Subject;
use super::weigh::{Tested, Weighed};
use super::{Cause, Outcome};
use crate::figures::Note;

/// What came of a rule for one subject.
#[derive(Debug)]
pub(crate) struct Verdict {
    pub(crate) outcome: Outcome,
    pub(crate) because: Vec<Note>,
    pub(crate) needs: Vec<String>,
    /// The comparison that is told.
    pub(crate) told: Option<Tested>,
    pub(crate) components: Vec<Cause>,
}

impl Verdict {
    fn new(outcome: Outcome, because: Note) -> Self {
        Self {
            outcome,
            because: vec![because],
            needs: Vec::new(),
            told: None,
            components: Vec::new(),
        }
    }

    /// The verdict where a document has nothing that the rule is about.
    pub(crate) fn without_subject(subject: pack::Subject) -> Self {
        let because = match subject {
            pack::Subject::Packaging | pack::Subject::PackagingPart => "scope.no_packaging",
            pack::Subject::Product | pack::Subject::Part => "scope.no_part",
        };
        Self::new(Outcome::NotApplicable, Note::new(because))
    }

    fn needing(outcome: Outcome, because: Note, needs: Vec<String>) -> Self {
        Self {
            needs,
            ..Self::new(outcome, because)
        }
    }
}

impl Inputs<'_> {
    /// Judges a rule for a subject.
    pub(crate) fn judge(&self, rule: &Rule, subject: &Subject<'_>) -> Verdict {
        let by_memory = rule.verified == Verified::Memory;
        if let Some(verdict) = self.outside(rule, subject) {
            return verdict;
        }
        if let Some(informs) = rule.informs {
            let from = rule.from.filter(|from| !by_memory && self.day < *from);
            return match from {
                Some(from) => Verdict::new(Outcome::NotYetInForce, not_yet_note(from)),
                None => Verdict::new(Outcome::Review, informs_note(informs)),
            };
        }
        let Some(check) = &rule.check else {
            return Verdict::new(Outcome::Review, Note::new("informs.method"));
        };
        let law_day = self.law_day(rule, subject);
        let day = law_day.as_ref().map_or(self.day, |day| *day);
        let weighed = self.weigh(&check.condition, subject, day);
        if by_memory {
            return told(Outcome::Review, Note::new("verified.memory"), &weighed);
        }
        if rule.pending.is_some() {
            return told(Outcome::Undetermined, Note::new("pending.act"), &weighed);
        }
        match law_day {
            Err(missing) => {
                let because = Note::new("date.missing");
                return Verdict::needing(Outcome::CannotTell, because, vec![missing]);
            }
            Ok(day) => {
                if let Some(from) = rule.from.filter(|from| day < *from) {
                    return told(Outcome::NotYetInForce, not_yet_note(from), &weighed);
                }
            }
        }
        let Some(holds) = weighed.holds else {
            return told(Outcome::CannotTell, Note::new("input.missing"), &weighed);
        };
        if rule.review.is_some() && rule.review_from.is_none_or(|from| day >= from) {
            return told(Outcome::Review, Note::new("judge.person"), &weighed);
        }
        if rule.verified == Verified::Part {
            return told(Outcome::Review, Note::new("verified.part"), &weighed);
        }
        let weak = weighed.tests.iter().find(|test| test.weak);
        if let Some(code) = weak.and_then(|test| test.remark) {
            return told(Outcome::Review, Note::new(code), &weighed);
        }
        if !holds {
            return told(Outcome::NotMet, Note::new("value.not_enough"), &weighed);
        }
        let unproven: Vec<String> = weighed
            .tests
            .iter()
            .flat_map(|test| test.unproven.iter().cloned())
            .collect();
        if unproven.is_empty() || self.stated.has_evidence_of(&rule.id) {
            return told(Outcome::Met, Note::new("value.enough"), &weighed);
        }
        let mut verdict = told(
            Outcome::EvidenceNeeded,
            Note::new("proof.missing"),
            &weighed,
        );
        verdict.needs = unproven;
        verdict
    }

    /// Why a rule is not for a subject, or why nobody can say whether it is.
    fn outside(&self, rule: &Rule, subject: &Subject<'_>) -> Option<Verdict> {
        if !rule.categories.is_empty() {
            let product = self.document.product.value();
            match product.and_then(|product| product.category.value()) {
                None => {
                    return Some(Verdict::needing(
                        unknown_scope(rule),
                        Note::new("scope.category_missing"),
                        vec!["/product/category".to_owned()],
                    ));
                }
                Some(category) if !rule.categories.contains(category) => {
                    let because =
                        Note::new("scope.other_category").with("value", category.as_str());
                    return Some(Verdict::new(Outcome::NotApplicable, because));
                }
                Some(_) => {}
            }
        }
        if let Some(when) = &rule.when {
            let weighed = self.weigh(&when.condition, subject, self.day);
            match weighed.holds {
                Some(true) => {}
                Some(false) => {
                    let because = weighed
                        .tests
                        .iter()
                        .map(|test| Note::new("scope.condition").with("name", test.name.as_str()));
                    return Some(Verdict {
                        because: because.collect(),
                        ..Verdict::new(Outcome::NotApplicable, Note::new("scope.condition"))
                    });
                }
                None => {
                    let because = Note::new("scope.unknown");
                    return Some(Verdict::needing(
                        unknown_scope(rule),
                        because,
                        needs(&weighed.tests),
                    ));
                }
            }
        }
        let until = rule.until?;
        let day = self.law_day(rule, subject).ok()?;
        (day >= until).then(|| {
            let because = Note::new("date.no_longer").with("until", until.to_string());
            Verdict::new(Outcome::NotApplicable, because)
        })
    }

    /// The day that decides which law holds: that of placing on the market, or of a fact of the rule.
    pub(crate) fn law_day(&self, rule: &Rule, subject: &Subject<'_>) -> Result<Date, String> {
        let Some(name) = &rule.dated_by else {
            return Ok(self.day);
        };
        match self.stated.find(name, &subject.at)?.value {
            FactValue::Day(day) => Ok(day),
            _ => Err(format!("{}/facts/{name}", subject.at)),
        }
    }
}

fn not_yet_note(from: Date) -> Note {
    Note::new("date.not_yet").with("from", from.to_string())
}

/// Where nobody can say whether a rule from memory is for the product, a person must.
fn unknown_scope(rule: &Rule) -> Outcome {
    if rule.verified == Verified::Memory {
        Outcome::Review
    } else {
        Outcome::CannotTell
    }
}

fn informs_note(informs: Informs) -> Note {
    match informs {
        Informs::Claim => Note::new("informs.claim"),
        Informs::Method => Note::new("informs.method"),
        Informs::Scope => Note::new("informs.scope"),
        Informs::Company => Note::new("informs.company"),
        Informs::Outlook => Note::new("informs.outlook"),
    }
}

fn needs(tests: &[Tested]) -> Vec<String> {
    let mut needs: Vec<String> = Vec::new();
    for need in tests.iter().flat_map(|test| &test.needs) {
        if !needs.contains(need) {
            needs.push(need.clone());
        }
    }
    needs
}

/// A verdict with the comparison that says most: the first that fails, the first number, the first.
fn told(outcome: Outcome, because: Note, weighed: &Weighed) -> Verdict {
    let mut verdict = Verdict::needing(outcome, because, needs(&weighed.tests));
    let mut components: Vec<Cause> = Vec::new();
    for test in &weighed.tests {
        let is_said = verdict
            .because
            .iter()
            .any(|note| Some(note.code) == test.remark);
        if let Some(remark) = test.remark.filter(|_| !is_said) {
            verdict
                .because
                .push(Note::new(remark).with("name", test.name.as_str()));
        }
        components.extend(test.components.iter().map(|part| Cause {
            path: part.path.clone(),
            value: part.value,
        }));
    }
    verdict.components = components;
    let is_number = |test: &&Tested| matches!(test.value, Some(super::Shown::Number(_)));
    let tests = &weighed.tests;
    verdict.told = tests
        .iter()
        .find(is_number)
        .or_else(|| tests.first())
        .cloned();
    verdict
}
