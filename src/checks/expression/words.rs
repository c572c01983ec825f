//! A condition's text, cut into words with their columns.

use super::read::Fault;

/// A word of a condition.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Word {
    /// A name or a key word.
    Name(String),
    /// A number, and whether it stands before `%`.
    Number(f64),
    /// Digits and hyphens: a day.
    Day(String),
    /// A sign.
    Sign(&'static str),
}

/// A word and the column of its first letter, from 1.
pub(super) type Placed = (Word, usize);

/// Signs, longer ones first.
const SIGNS: [&str; 14] = [
    ">=", "<=", "!=", ">", "<", "=", "(", ")", "[", "]", ",", "*", "+", "%",
];

/// Cuts a text into words.
pub(super) fn words(text: &str) -> Result<Vec<Placed>, Fault> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let column = at + 1;
        if letter.is_whitespace() {
            at += 1;
            continue;
        }
        let run = |is_part: &dyn Fn(char) -> bool| -> String {
            let rest = letters.iter().skip(at).copied();
            rest.take_while(|letter| is_part(*letter)).collect()
        };
        let (word, length) = if letter.is_ascii_alphabetic() {
            let name = run(&|letter| letter.is_ascii_alphanumeric() || letter == '_');
            let length = name.len();
            (Word::Name(name), length)
        } else if letter.is_ascii_digit() {
            let digits = run(&|letter| letter.is_ascii_digit() || matches!(letter, '.' | '-'));
            let length = digits.len();
            if digits.contains('-') {
                (Word::Day(digits), length)
            } else {
                let number = crate::quantity::read_number(&digits);
                let number = number.ok_or(Fault::new("number", column, &digits))?;
                (Word::Number(number.number), length)
            }
        } else {
            let rest: String = letters.iter().skip(at).take(2).collect();
            let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign));
            let sign = sign.ok_or_else(|| Fault::new("letter", column, &rest))?;
            (Word::Sign(sign), sign.len())
        };
        found.push((word, column));
        at += length;
    }
    Ok(found)
}
