//! Every executable rule against a second, plainer reading of its condition: at, just below and just above
//! each threshold, on the first day and on the day before, with and without proof, and with nothing stated.

use std::collections::{BTreeMap, BTreeSet};

use meguru::checks::expression::{Against, Comparator, Condition, Test};
use meguru::checks::pack::{FactKind, Facts, Rule, Rules, Subject, Verified};
use meguru::checks::recycled_content::Meaning;
use meguru::checks::{Date, Market, Outcome, check};
use serde_json::{Value, json};

use crate::{RULES, day};

/// A value of a name, as a person would write it down.
#[derive(Clone, Debug, PartialEq)]
enum Plain {
    Number(f64),
    YesNo(bool),
    Words(Vec<String>),
}

type Values = BTreeMap<String, Plain>;

/// A little, beside a threshold.
const LITTLE: f64 = 1e-6;
/// Cases of a rule that are tried.
const CASES: usize = 30;

/// Numbers that come from the one part of the test's product.
fn is_share_of_part(name: &str) -> bool {
    Meaning::of(name).is_some()
        || name.ends_with("_recycling_rate")
        || name.ends_with("_reuse_rate")
}

fn is_share(name: &str) -> bool {
    let fact = RULES.facts.facts.get(name);
    is_share_of_part(name) || fact.is_some_and(|fact| fact.kind == FactKind::Share)
}

fn is_fact(name: &str) -> bool {
    RULES.facts.facts.contains_key(name)
}

/// The conditions of a rule: of its scope, and of itself.
fn conditions(rule: &Rule) -> Vec<&Condition> {
    let both = [&rule.when, &rule.check].into_iter().flatten();
    both.map(|written| &written.condition).collect()
}

/// What names of a rule may be: around each threshold, each word that is compared.
fn domains(rule: &Rule) -> BTreeMap<String, Vec<Plain>> {
    let mut domains: BTreeMap<String, Vec<Plain>> = BTreeMap::new();
    for condition in conditions(rule) {
        condition.names(&mut |name, test| {
            let domain = domains.entry(name.to_owned()).or_default();
            let Some(test) = test else {
                let around = if is_share(name) {
                    [0.0, 0.2, 0.5, 1.0]
                } else {
                    [100.0, 500.0, 800.0, 2000.0]
                };
                domain.extend(around.map(Plain::Number));
                return;
            };
            match &test.against {
                Against::YesNo(_) => domain.extend([true, false].map(Plain::YesNo)),
                Against::Words(words) => {
                    for word in words {
                        domain.push(Plain::Words(vec![word.clone()]));
                    }
                    // A word that nothing is compared with.
                    let other = RULES
                        .facts
                        .facts
                        .get(name)
                        .and_then(|fact| fact.words.last());
                    domain.push(Plain::Words(other.into_iter().cloned().collect()));
                    if name == "category" {
                        domain.push(Plain::Words(vec!["other".to_owned()]));
                    }
                }
                Against::Dated(steps) => {
                    for (_, number) in steps {
                        around(*number, domain);
                    }
                }
                Against::Sum(terms) => {
                    let sum: f64 = terms
                        .iter()
                        .map(|term| match term.name.as_deref() {
                            Some(name) if is_share(name) => term.factor * 0.5,
                            Some(_) => term.factor * 500.0,
                            None => term.factor,
                        })
                        .sum();
                    around(sum, domain);
                }
                Against::Day(_) => {}
            }
        });
    }
    for (name, domain) in &mut domains {
        let fact = RULES.facts.facts.get(name);
        if fact.is_some_and(|fact| fact.kind == FactKind::Words) {
            let mut all: Vec<String> = domain.iter().flat_map(words).cloned().collect();
            all.sort();
            all.dedup();
            domain.push(Plain::Words(all));
        }
        if name == "material" {
            domain.retain(|value| words(value).iter().all(|word| !word.is_empty()));
            domain.retain(|value| !words(value).is_empty());
            domain.push(Plain::Words(vec!["pvc".to_owned()]));
        }
        if is_pairs(name) {
            *domain = [0.0, 1.0].map(Plain::Number).to_vec();
        }
        let is_share = is_share(name);
        // A rule for some categories is tried in them alone.
        let is_tried =
            |word: &str| rule.categories.is_empty() || rule.categories.iter().any(|id| id == word);
        domain.retain(|value| match value {
            Plain::Number(number) => *number >= 0.0 && (!is_share || *number <= 1.0),
            Plain::Words(words) => {
                name != "category" || words.first().is_some_and(|word| is_tried(word))
            }
            Plain::YesNo(_) => true,
        });
    }
    domains
}

fn words(value: &Plain) -> &[String] {
    match value {
        Plain::Words(words) => words,
        _ => &[],
    }
}

/// Numbers of pairs of parts: the product of the test has one pair, which can be parted or not.
fn is_pairs(name: &str) -> bool {
    name.starts_with("incompatible_")
}

/// Whether a rule names something, in its scope or in what must hold.
fn names(rule: &Rule, wanted: &dyn Fn(&str) -> bool) -> bool {
    conditions(rule).iter().any(|condition| {
        let mut found = false;
        condition.names(&mut |name, _| found |= wanted(name));
        found
    })
}

/// Whether a rule compares the material with words, so that the part takes each of them.
fn is_by_material(rule: &Rule) -> bool {
    names(rule, &|name| name == "material")
}

/// Whether what must hold names something.
fn checks(rule: &Rule, wanted: &dyn Fn(&str) -> bool) -> bool {
    let mut found = false;
    if let Some(check) = &rule.check {
        check.condition.names(&mut |name, _| found |= wanted(name));
    }
    found
}

/// Whether a document must state something for the rule: a fact, a share, or what parts are joined to.
fn asks_for_more_than_the_bill(rule: &Rule) -> bool {
    checks(rule, &|name| {
        is_fact(name) || is_share_of_part(name) || is_pairs(name)
    })
}

fn around(number: f64, domain: &mut Vec<Plain>) {
    let little = LITTLE * number.abs().max(1e-3);
    domain.extend([number, number - little, number + little].map(Plain::Number));
}

/// What the one part is made of, so that the rule is for it: family, material, share of plastics.
fn made_of<'v>(rule: &Rule, values: &'v Values) -> (&'static str, &'v str, f64) {
    if let Some(Plain::Words(words)) = values.get("material") {
        return ("plastics", words.first().map_or("", String::as_str), 1.0);
    }
    let wants = |family: &str| {
        let when = rule.when.as_ref().map_or("", |when| when.text.as_str());
        when.contains(&format!("main_family = {family}"))
    };
    if wants("metals") {
        ("metals", "steel", 0.0)
    } else if wants("paper") {
        ("paper", "paper", 0.0)
    } else {
        ("plastics", "pet", 1.0)
    }
}

/// What the properties of the test's product are, whatever its facts.
fn property(rule: &Rule, name: &str) -> Option<Plain> {
    let word = |word: &str| Some(Plain::Words(vec![word.to_owned()]));
    let none = Values::new();
    let (family, material, plastics) = made_of(rule, &none);
    match name {
        "family" | "main_family" => word(family),
        "material" if is_by_material(rule) => None,
        "material" | "main_material" => word(material),
        "material_types" if names(rule, &is_pairs) => Some(Plain::Number(4.0)),
        "material_types" => Some(Plain::Number(1.0)),
        "main_plastic" => word("pet"),
        "plastics_share" => Some(Plain::Number(plastics)),
        "custody_not_named_share" | "mass_balance_share" => Some(Plain::Number(0.0)),
        _ => None,
    }
}

/// The plain reading: every name has a value, so every condition holds or does not.
fn holds(condition: &Condition, values: &Values, on: Date) -> bool {
    match condition {
        Condition::All(parts) => parts.iter().all(|part| holds(part, values, on)),
        Condition::Any(parts) => parts.iter().any(|part| holds(part, values, on)),
        Condition::Not(part) => !holds(part, values, on),
        Condition::Test(test) => holds_test(test, values, on),
    }
}

fn holds_test(test: &Test, values: &Values, on: Date) -> bool {
    let number = |name: &str| match &values[name] {
        Plain::Number(number) => *number,
        other => panic!("{name}: {other:?}"),
    };
    match (&values[&test.name], &test.against) {
        (Plain::YesNo(value), Against::YesNo(wanted)) => {
            (value == wanted) == (test.comparator == Comparator::Equal)
        }
        (Plain::Words(words), Against::Words(wanted)) => {
            let shared = words.iter().any(|word| wanted.contains(word));
            shared != (test.comparator == Comparator::Different)
        }
        (Plain::Number(value), against) => {
            let threshold = match against {
                Against::Sum(terms) => terms
                    .iter()
                    .map(|term| term.factor * term.name.as_deref().map_or(1.0, number))
                    .sum(),
                Against::Dated(steps) => {
                    let past = steps.iter().rfind(|(from, _)| *from <= on);
                    past.or(steps.first()).unwrap().1
                }
                other => panic!("{other:?}"),
            };
            let near: bool = (value - threshold).abs() <= 1e-9 * f64::abs(threshold) + 1e-12;
            match test.comparator {
                Comparator::AtLeast => *value > threshold || near,
                Comparator::Above => *value > threshold && !near,
                Comparator::AtMost => *value < threshold || near,
                Comparator::Below => *value < threshold && !near,
                other => panic!("{other:?}"),
            }
        }
        other => panic!("{}: {other:?}", test.name),
    }
}

/// A document in which the names have these values.
fn document(rule: &Rule, values: &Values, proven: bool, on: Date) -> Value {
    let mut facts = serde_json::Map::new();
    for (name, value) in values.iter().filter(|(name, _)| is_fact(name)) {
        let is_list = RULES.facts.facts[name].kind == FactKind::Words;
        let plain = match value {
            Plain::Number(number) => json!(number),
            Plain::YesNo(yes) => json!(yes),
            Plain::Words(words) if is_list => json!(words),
            Plain::Words(words) => json!(words.first().unwrap()),
        };
        let value = if proven {
            json!({ "value": plain, "evidence": "paper 7" })
        } else {
            plain
        };
        facts.insert(name.clone(), value);
    }
    if let Some(name) = &rule.dated_by {
        facts.insert(name.clone(), json!(on.to_string()));
    }
    if proven {
        facts.insert("evidence_on_file".to_owned(), json!([rule.id]));
    }
    let share = |name: &dyn Fn(&str) -> bool| {
        values.iter().find_map(|(other, value)| match value {
            Plain::Number(number) if name(other) => Some(*number),
            _ => None,
        })
    };
    let part = |material: &str, share: f64, mass: f64| {
        let mut part = json!({
            "material": material, "mass": { "value": mass, "unit": "g" },
            "inflow": { "post_consumer_recycled": share, "chain_of_custody": "segregated" },
        });
        if proven {
            part["evidence"] =
                json!([{ "for": "/inflow", "kind": "certificate", "reference": "8" }]);
        }
        part
    };
    let mass = share(&|name| name == "piece_mass_g" || name == "mass_g").unwrap_or(100.0);
    let metals = ["cobalt", "lead", "lithium", "nickel"].map(|metal| {
        let name = format!("recycled_eu_battery_{metal}");
        share(&|other| other == name).map(|share| part(metal, share, 100.0))
    });
    let mut components: Vec<Value> = metals.into_iter().flatten().collect();
    if components.is_empty() {
        components.push(part(
            made_of(rule, values).1,
            share(&is_share_of_part).unwrap_or(0.0),
            mass,
        ));
    }
    if let Some(pairs) = share(&is_pairs) {
        components = joined(pairs < 1.0, proven);
    }
    let category = match values.get("category") {
        Some(Plain::Words(words)) => words.first().cloned(),
        _ => rule.categories.first().cloned(),
    };
    if matches!(rule.subject, Subject::Packaging | Subject::PackagingPart) {
        for component in &mut components {
            component["role"] = json!("packaging");
        }
    }
    let mut document = json!({
        "format": "meguru/1",
        "product": { "name": "test", "category": category.unwrap_or("other".to_owned()), "facts": facts },
        "components": components,
    });
    if let Some(rate) = share(&|name: &str| name.ends_with("_rate")) {
        document["take_back"] = json!({ "treated": "1000 kg",
            "recycled": { "value": rate * 1000.0, "unit": "kg" } });
    }
    document
}

/// A heavy and a light part that spoils it, which can be parted or not.
fn joined(separable: bool, proven: bool) -> Vec<Value> {
    let fact = if proven {
        json!({ "value": separable, "evidence": "teardown" })
    } else {
        json!(separable)
    };
    let pair = |heavy: &str, light: &str| {
        [(heavy, "100 g"), (light, "10 g")].map(|(material, mass)| {
            json!({ "material": material, "mass": mass, "facts": { "separable": fact } })
        })
    };
    let assembly = |pair: [Value; 2]| json!({ "name": "assembly", "components": pair });
    vec![
        assembly(pair("steel", "copper")),
        assembly(pair("pet", "pvc")),
    ]
}

fn outcome(rule: &Rule, document: &Value, on: Date) -> Outcome {
    let rules = Rules {
        facts: Facts::clone(&RULES.facts),
        rules: vec![rule.clone()],
    };
    let market = [Market::Jp, Market::Fr, Market::De, Market::Uk, Market::Us]
        .into_iter()
        .find(|market| market.jurisdictions().contains(&rule.jurisdiction))
        .unwrap();
    let checks = check(document.to_string().as_bytes(), &rules, market, Some(on));
    assert_eq!(checks.problems, [], "{}: {document}", rule.id);
    checks.checks.first().unwrap().outcome
}

/// What must come out where every input is known and proven.
fn expected(rule: &Rule, values: &Values, on: Date) -> Outcome {
    let is_for = |written: &Option<meguru::checks::pack::Written>| {
        written
            .as_ref()
            .is_none_or(|written| holds(&written.condition, values, on))
    };
    let starts = rule.from.is_none_or(|from| on >= from);
    if !is_for(&rule.when) {
        Outcome::NotApplicable
    } else if rule.verified == Verified::Memory {
        Outcome::Review
    } else if rule.pending.is_some() {
        Outcome::Undetermined
    } else if !starts {
        Outcome::NotYetInForce
    } else if rule.verified == Verified::Part
        || (rule.review.is_some() && rule.review_from.is_none_or(|from| on >= from))
    {
        Outcome::Review
    } else if is_for(&rule.check) {
        Outcome::Met
    } else {
        Outcome::NotMet
    }
}

/// Combinations of the domains, spread evenly by counting in steps that share no factor with them.
fn combinations(domains: &BTreeMap<String, Vec<Plain>>) -> Vec<Values> {
    let mut found = Vec::new();
    let mut state = 7_u64;
    for _ in 0..4000 {
        let mut values = Values::new();
        for (name, domain) in domains {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let index = usize::try_from(state >> 40).unwrap() % domain.len();
            values.insert(name.clone(), domain[index].clone());
        }
        // One part has one recycled share, whatever it is called.
        let shared = values.iter().find_map(|(name, value)| {
            (is_share_of_part(name) && !name.contains("battery")).then(|| value.clone())
        });
        for (name, value) in &mut values {
            if is_share_of_part(name) && !name.contains("battery") {
                *value = shared.clone().unwrap();
            }
        }
        if !found.contains(&values) {
            found.push(values);
        }
        if found.len() >= 600 {
            break;
        }
    }
    found
}

#[test]
fn every_executable_rule_decides_as_its_condition_reads() {
    let mut seen: BTreeSet<(String, Outcome)> = BTreeSet::new();
    for rule in RULES.rules.iter().filter(|rule| rule.check.is_some()) {
        // Its figures are from memory and end in a review: tests/checks/outcomes.rs.
        if rule.id == "EU-ELV-03" {
            continue;
        }
        let mut domains = domains(rule);
        for (name, domain) in &mut domains {
            if let Some(fixed) = property(rule, name) {
                *domain = vec![fixed];
            }
            assert!(!domain.is_empty(), "{}: {name}", rule.id);
        }
        let first = rule.from.unwrap_or(day("2026-11-26"));
        let all = combinations(&domains);
        // As many of each outcome as there are, up to the number of cases.
        let mut tried: BTreeMap<Outcome, usize> = BTreeMap::new();
        for values in &all {
            let wanted = expected(rule, values, first);
            let count = tried.entry(wanted).or_default();
            *count += 1;
            // Where a proof decides in few of the cases that are met, more of them are tried.
            let unproven = (rule.id.clone(), Outcome::EvidenceNeeded);
            let is_looked_for = wanted == Outcome::Met
                && asks_for_more_than_the_bill(rule)
                && !seen.contains(&unproven);
            if *count > CASES / 3 && !is_looked_for {
                continue;
            }
            let known = document(rule, values, true, first);
            assert_eq!(
                outcome(rule, &known, first),
                wanted,
                "{}: {values:?}",
                rule.id
            );
            seen.insert((rule.id.clone(), wanted));
            if wanted == Outcome::Met {
                let unproven = document(rule, values, false, first);
                let found = outcome(rule, &unproven, first);
                assert!(
                    matches!(found, Outcome::Met | Outcome::EvidenceNeeded),
                    "{}: {found:?}: {values:?}",
                    rule.id
                );
                seen.insert((rule.id.clone(), found));
            }
        }
        let mut silent = document(rule, &Values::new(), false, first);
        silent["components"][0]
            .as_object_mut()
            .unwrap()
            .remove("inflow");
        let silent = outcome(rule, &silent, first);
        assert!(
            // The part's material is stated, and may decide.
            checks(rule, &|name| name == "material")
                || !matches!(silent, Outcome::Met | Outcome::NotMet),
            "{}: {silent:?} of nothing",
            rule.id
        );
    }
    let has = |rule: &Rule, outcome| seen.contains(&(rule.id.clone(), outcome));
    let decides = |rule: &&Rule| {
        let is_read = rule.verified == Verified::Yes && rule.id != "EU-ELV-03";
        is_read
            && rule.check.is_some()
            && rule.pending.is_none()
            && (rule.review.is_none() || rule.review_from.is_some())
    };
    let missing: Vec<&str> = RULES
        .rules
        .iter()
        .filter(decides)
        .filter(|rule| {
            !has(rule, Outcome::Met)
                || !has(rule, Outcome::NotMet)
                || (asks_for_more_than_the_bill(rule) && !has(rule, Outcome::EvidenceNeeded))
        })
        .map(|rule| rule.id.as_str())
        .collect();
    // Custody that is not named is an input that is missing, never one that is wrong.
    assert_eq!(missing, ["JP-COC-01"]);
}

/// On the day before its first day no rule binds.
#[test]
fn no_rule_binds_on_the_day_before() {
    let before = |date: Date| {
        let text = date.to_string();
        let (head, last) = text.rsplit_once('-').unwrap();
        let (year, month) = head.split_once('-').unwrap();
        let (year, month, last): (u32, u32, u32) = (
            year.parse().unwrap(),
            month.parse().unwrap(),
            last.parse().unwrap(),
        );
        let (year, month, last) = match (month, last) {
            (1, 1) => (year - 1, 12, 31),
            (_, 1) => (year, month - 1, 28),
            _ => (year, month, last - 1),
        };
        day(&format!("{year:04}-{month:02}-{last:02}"))
    };
    for rule in RULES.rules.iter().filter(|rule| rule.check.is_some()) {
        let Some(from) = rule.from else { continue };
        let mut domains = domains(rule);
        for (name, domain) in &mut domains {
            if let Some(fixed) = property(rule, name) {
                *domain = vec![fixed];
            }
        }
        let on = before(from);
        for values in combinations(&domains).iter().take(12) {
            let known = document(rule, values, true, on);
            let found = outcome(rule, &known, on);
            assert!(
                !matches!(
                    found,
                    Outcome::Met | Outcome::NotMet | Outcome::EvidenceNeeded
                ),
                "{}: {found:?}",
                rule.id
            );
        }
    }
}
