//! A condition, weighed for one subject: it holds, it does not, or an input is missing.

use super::Shown;
use super::date::Date;
use super::expression::{Against, Comparator, Condition, Test};
use super::inputs::{Answer, Inputs, Value};
use super::recycled_content::Share;
use super::subject::Subject;

/// How near two numbers count as the same: sums in binary have rounding of their own.
const SAME: f64 = 1e-9;

/// What came of a condition.
#[derive(Debug)]
pub(crate) struct Weighed {
    /// Whether it holds; nothing where an input is missing.
    pub(crate) holds: Option<bool>,
    /// The comparisons that decide it.
    pub(crate) tests: Vec<Tested>,
}

/// One comparison.
#[derive(Clone, Debug)]
pub(crate) struct Tested {
    pub(crate) name: String,
    pub(crate) comparator: &'static str,
    pub(crate) holds: Option<bool>,
    pub(crate) value: Option<Shown>,
    pub(crate) threshold: Option<Shown>,
    pub(crate) unit: String,
    /// How much is missing, in the unit; 0 where the comparison holds.
    pub(crate) distance: Option<f64>,
    pub(crate) needs: Vec<String>,
    pub(crate) unproven: Vec<String>,
    /// Components on the wrong side of the threshold.
    pub(crate) components: Vec<Share>,
    /// A code of what makes the value weak, or open.
    pub(crate) remark: Option<&'static str>,
    /// Whether a person must look at the value.
    pub(crate) weak: bool,
}

/// A subject, and the day whose thresholds hold.
#[derive(Clone, Copy)]
struct Case<'c> {
    subject: &'c Subject<'c>,
    day: Date,
}

impl Inputs<'_> {
    /// Weighs a condition for a subject.
    pub(crate) fn weigh(&self, condition: &Condition, subject: &Subject<'_>, day: Date) -> Weighed {
        let case = Case { subject, day };
        self.weigh_as(condition, case, false)
    }

    fn weigh_as(&self, condition: &Condition, case: Case<'_>, negated: bool) -> Weighed {
        match condition {
            Condition::Not(inner) => self.weigh_as(inner, case, !negated),
            Condition::All(parts) | Condition::Any(parts) => {
                let weighed: Vec<Weighed> = parts
                    .iter()
                    .map(|part| self.weigh_as(part, case, negated))
                    .collect();
                // What must not all hold is decided by one that does not.
                let all = matches!(condition, Condition::All(_)) != negated;
                join(weighed, !all)
            }
            Condition::Test(test) => {
                let tested = self.test(test, case, negated);
                Weighed {
                    holds: tested.holds,
                    tests: vec![tested],
                }
            }
        }
    }

    fn test(&self, test: &Test, case: Case<'_>, negated: bool) -> Tested {
        let answer = self.answer(&test.name, case.subject);
        let mut tested = Tested {
            name: test.name.clone(),
            comparator: if negated {
                test.comparator.opposite_sign()
            } else {
                test.comparator.sign()
            },
            holds: None,
            value: answer.value.as_ref().map(shown),
            threshold: None,
            unit: answer.unit.clone(),
            distance: None,
            needs: answer.needs.clone(),
            unproven: answer.unproven.clone(),
            components: Vec::new(),
            remark: answer.weak,
            weak: answer.weak.is_some(),
        };
        let holds = match &test.against {
            Against::Sum(_) | Against::Dated(_) => {
                self.compare(test, &answer, case, &mut tested, negated)
            }
            Against::YesNo(yes) => {
                let asked = *yes == (test.comparator == Comparator::Equal);
                tested.threshold = Some(Shown::YesNo(asked != negated));
                tested.comparator = Comparator::Equal.sign();
                match &answer.value {
                    Some(Value::YesNo(value)) => {
                        Some((value == yes) == (test.comparator == Comparator::Equal))
                    }
                    _ => None,
                }
            }
            Against::Day(day) => {
                tested.threshold = Some(Shown::Day(*day));
                match &answer.value {
                    Some(Value::Day(value)) => Some(in_order(test.comparator, value, day)),
                    _ => None,
                }
            }
            Against::Words(words) => {
                tested.threshold = Some(Shown::Words(words.clone()));
                match &answer.value {
                    Some(Value::Words(values)) => {
                        let shared = values.iter().any(|value| words.contains(value));
                        Some(shared == (test.comparator != Comparator::Different))
                    }
                    _ => None,
                }
            }
        };
        tested.holds = holds.map(|holds| holds != negated);
        if tested.holds.is_some() {
            // What is decided needs nothing more.
            tested.needs.clear();
        }
        tested
    }

    /// Numbers beside numbers.
    fn compare(
        &self,
        test: &Test,
        answer: &Answer,
        case: Case<'_>,
        tested: &mut Tested,
        negated: bool,
    ) -> Option<bool> {
        let threshold = self.threshold(&test.against, case, tested)?;
        tested.threshold = Some(Shown::Number(threshold));
        if answer.absent {
            tested.remark = Some("value.absent");
            return Some(!negated);
        }
        let Some(Value::Number([low, high])) = &answer.value else {
            return None;
        };
        let comparator = test.comparator;
        let one = |value: f64| holds(comparator, value, threshold);
        let (least, most) = (one(*low), one(*high));
        if least != most {
            return None;
        }
        if high - low > SAME {
            let [shown, remark] = match comparator {
                Comparator::AtLeast | Comparator::Above if !least => ["high", "value.at_most"],
                Comparator::AtMost | Comparator::Below if least => ["high", "value.at_most"],
                _ => ["low", "value.at_least"],
            };
            tested.value = Some(Shown::Number(if shown == "high" { *high } else { *low }));
            tested.remark = tested.remark.or(Some(remark));
        }
        // Rounding of sums is no news to anybody.
        if is_same(*low, threshold) && high - low <= SAME {
            tested.value = Some(Shown::Number(threshold));
        }
        let fails = least == negated;
        let is_floor = matches!(comparator, Comparator::AtLeast | Comparator::Above) ^ negated;
        let near = if is_floor { *high } else { *low };
        tested.distance = Some(if fails { (threshold - near).abs() } else { 0.0 });
        if fails {
            tested.components = answer
                .parts
                .iter()
                .filter(|part| one(part.value) == negated && part.kilograms > 0.0)
                .cloned()
                .collect();
        }
        Some(least)
    }

    /// The number that holds on the day of the law; before the first day, the first.
    fn threshold(&self, against: &Against, case: Case<'_>, tested: &mut Tested) -> Option<f64> {
        match against {
            Against::Dated(steps) => dated(steps, case.day),
            Against::Sum(terms) => {
                let mut sum = 0.0;
                for term in terms {
                    let Some(name) = &term.name else {
                        sum += term.factor;
                        continue;
                    };
                    let mut answer = self.answer(name, case.subject);
                    tested.unproven.append(&mut answer.unproven);
                    if let Some(Value::Number([low, high])) = answer.value
                        && high - low <= SAME
                    {
                        sum += term.factor * low;
                    } else {
                        tested.needs.append(&mut answer.needs);
                        return None;
                    }
                }
                Some(sum)
            }
            _ => None,
        }
    }
}

/// The step of a threshold that holds on a day.
fn dated(steps: &[(Date, f64)], day: Date) -> Option<f64> {
    let current = steps.iter().rev().find(|(from, _)| *from <= day);
    current.or(steps.first()).map(|(_, number)| *number)
}

/// Whether two numbers differ by rounding alone; limits of substances are small, so it is relative.
fn is_same(value: f64, threshold: f64) -> bool {
    (value - threshold).abs() <= SAME * threshold.abs() + 1e-12
}

fn holds(comparator: Comparator, value: f64, threshold: f64) -> bool {
    let same = is_same(value, threshold);
    match comparator {
        Comparator::AtLeast => value > threshold || same,
        Comparator::Above => value > threshold && !same,
        Comparator::AtMost => value < threshold || same,
        Comparator::Below => value < threshold && !same,
        // Readers of packs refuse the others for numbers.
        _ => same,
    }
}

fn in_order<T: PartialOrd>(comparator: Comparator, value: &T, other: &T) -> bool {
    match comparator {
        Comparator::AtLeast => value >= other,
        Comparator::Above => value > other,
        Comparator::AtMost => value <= other,
        Comparator::Below => value < other,
        _ => value == other,
    }
}

fn shown(value: &Value) -> Shown {
    match value {
        Value::Number([low, high]) if high - low > SAME => Shown::Range([*low, *high]),
        Value::Number([low, _]) => Shown::Number(*low),
        Value::YesNo(yes) => Shown::YesNo(*yes),
        Value::Day(day) => Shown::Day(*day),
        Value::Words(words) => Shown::Words(words.clone()),
    }
}

/// Joins parts of which one that is `decisive` decides the whole.
fn join(parts: Vec<Weighed>, decisive: bool) -> Weighed {
    let any = |holds: Option<bool>| parts.iter().any(|part| part.holds == holds);
    let holds = if any(Some(decisive)) {
        Some(decisive)
    } else if any(None) {
        None
    } else {
        Some(!decisive)
    };
    let mut chosen: Vec<Weighed> = parts
        .into_iter()
        .filter(|part| part.holds == holds)
        .collect();
    // Where one that holds is enough, the first with a proof is told.
    if decisive && holds == Some(true) {
        let is_proven = |part: &Weighed| part.tests.iter().all(|test| test.unproven.is_empty());
        let best = chosen.iter().position(is_proven).unwrap_or(0);
        chosen = chosen.into_iter().skip(best).take(1).collect();
    }
    Weighed {
        holds,
        tests: chosen.into_iter().flat_map(|part| part.tests).collect(),
    }
}
