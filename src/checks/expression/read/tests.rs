#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::{Against, Comparator, Condition, Fault, Term, Test, read};
use crate::checks::date::Date;

fn test(name: &str, comparator: Comparator, against: Against) -> Condition {
    Condition::Test(Test {
        name: name.to_owned(),
        comparator,
        against,
    })
}

fn number(number: f64) -> Against {
    Against::Sum(vec![Term {
        factor: number,
        name: None,
    }])
}

fn words(words: &[&str]) -> Against {
    Against::Words(words.iter().map(|word| (*word).to_owned()).collect())
}

#[test]
fn comparisons_are_read() {
    let cases = [
        ("a >= 30 %", test("a", Comparator::AtLeast, number(0.3))),
        ("a<0.0005", test("a", Comparator::Below, number(0.0005))),
        (
            "a = yes",
            test("a", Comparator::Equal, Against::YesNo(true)),
        ),
        ("a", test("a", Comparator::Equal, Against::YesNo(true))),
        (
            "a != pet",
            test("a", Comparator::Different, words(&["pet"])),
        ),
        (
            "a in [pet, pp]",
            test("a", Comparator::In, words(&["pet", "pp"])),
        ),
        ("a has lead", test("a", Comparator::Has, words(&["lead"]))),
    ];
    for (text, condition) in cases {
        assert_eq!(read(text).unwrap(), condition, "{text}");
    }
}

#[test]
fn thresholds_change_by_date() {
    let condition = read("a >= 30 % from 2030-01-01, 65 % from 2040-01-01").unwrap();
    let day = |text| Date::read(text).unwrap();
    let steps = vec![(day("2030-01-01"), 0.3), (day("2040-01-01"), 0.65)];
    assert_eq!(
        condition,
        test("a", Comparator::AtLeast, Against::Dated(steps))
    );
    assert_eq!(condition.days(), [day("2030-01-01"), day("2040-01-01")]);
}

#[test]
fn a_sum_names_other_values() {
    let condition = read("m < 0.0139 * v + 14.2").unwrap();
    let mut names = Vec::new();
    condition.names(&mut |name, _| names.push(name));
    assert_eq!(names, ["m", "v"]);
}

#[test]
fn and_binds_closer_than_or() {
    let yes = |name| test(name, Comparator::Equal, Against::YesNo(true));
    assert_eq!(
        read("a or b and not c").unwrap(),
        Condition::Any(vec![
            yes("a"),
            Condition::All(vec![yes("b"), Condition::Not(Box::new(yes("c")))]),
        ])
    );
    assert_eq!(
        read("(a or b) and c").unwrap(),
        Condition::All(vec![Condition::Any(vec![yes("a"), yes("b")]), yes("c")])
    );
}

#[test]
fn a_slip_is_told_with_its_column() {
    let cases = [
        ("a >=", "number", 5, ""),
        ("a >= 30 % from 2030-13-01", "day", 16, "2030-13-01"),
        (
            "a >= 1 from 2040-01-01, 2 from 2030-01-01",
            "later_day",
            32,
            "2030-01-01",
        ),
        ("a and", "name", 6, ""),
        ("(a", "closing_bracket", 3, ""),
        ("a b", "end", 3, "b"),
        ("a ; b", "letter", 3, "; "),
        ("a in pet", "list", 6, "pet"),
        ("not or", "name", 5, "or"),
    ];
    for (text, expected, column, found) in cases {
        assert_eq!(
            read(text).unwrap_err(),
            Fault::new(expected, column, found),
            "{text}"
        );
    }
    let deep = "(".repeat(100);
    assert_eq!(read(&deep).unwrap_err().expected, "less_nesting");
}
