//! Reads a condition from its text.

use super::words::{Placed, Word, words};
use super::{Against, Comparator, Condition, Term, Test};
use crate::checks::date::Date;
use crate::quantity::scale;

/// Why a condition cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What was expected.
    pub expected: &'static str,
    /// Column in the condition's text, from 1.
    pub column: usize,
    /// What stands there; empty at the end.
    pub found: String,
}

impl Fault {
    pub(super) fn new(expected: &'static str, column: usize, found: &str) -> Self {
        Self {
            expected,
            column,
            found: found.to_owned(),
        }
    }
}

/// How deep brackets may nest.
const MAXIMUM_DEPTH: usize = 32;

/// Reads a condition.
///
/// # Errors
/// What was expected, at which column.
pub fn read(text: &str) -> Result<Condition, Fault> {
    let mut reader = Reader {
        words: words(text)?,
        at: 0,
        end: text.chars().count() + 1,
        depth: 0,
    };
    let condition = reader.any()?;
    match reader.peek() {
        None => Ok(condition),
        Some(_) => Err(reader.fault("end")),
    }
}

struct Reader {
    words: Vec<Placed>,
    at: usize,
    end: usize,
    depth: usize,
}

impl Reader {
    fn peek(&self) -> Option<&Word> {
        self.words.get(self.at).map(|(word, _)| word)
    }

    fn fault(&self, expected: &'static str) -> Fault {
        match self.words.get(self.at) {
            None => Fault::new(expected, self.end, ""),
            Some((word, column)) => {
                let found = match word {
                    Word::Name(text) | Word::Day(text) => text.clone(),
                    Word::Number(number) => number.to_string(),
                    Word::Sign(sign) => (*sign).to_owned(),
                };
                Fault::new(expected, *column, &found)
            }
        }
    }

    fn takes(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Some(Word::Sign(found)) if *found == sign);
        self.at += usize::from(found);
        found
    }

    fn takes_word(&mut self, key: &str) -> bool {
        let found = matches!(self.peek(), Some(Word::Name(found)) if found == key);
        self.at += usize::from(found);
        found
    }

    fn any(&mut self) -> Result<Condition, Fault> {
        let mut parts = vec![self.all()?];
        while self.takes_word("or") {
            parts.push(self.all()?);
        }
        Ok(one_or(parts, Condition::Any))
    }

    fn all(&mut self) -> Result<Condition, Fault> {
        let mut parts = vec![self.one()?];
        while self.takes_word("and") {
            parts.push(self.one()?);
        }
        Ok(one_or(parts, Condition::All))
    }

    fn one(&mut self) -> Result<Condition, Fault> {
        self.depth += 1;
        if self.depth > MAXIMUM_DEPTH {
            return Err(self.fault("less_nesting"));
        }
        let condition = if self.takes_word("not") {
            Condition::Not(Box::new(self.one()?))
        } else if self.takes("(") {
            let inner = self.any()?;
            if !self.takes(")") {
                return Err(self.fault("closing_bracket"));
            }
            inner
        } else {
            Condition::Test(self.test()?)
        };
        self.depth -= 1;
        Ok(condition)
    }

    fn name(&mut self) -> Result<String, Fault> {
        const KEYS: [&str; 8] = ["and", "or", "not", "in", "has", "from", "yes", "no"];
        match self.peek() {
            Some(Word::Name(name)) if !KEYS.contains(&name.as_str()) => {
                let name = name.clone();
                self.at += 1;
                Ok(name)
            }
            _ => Err(self.fault("name")),
        }
    }

    fn test(&mut self) -> Result<Test, Fault> {
        let name = self.name()?;
        let comparator = [
            (">=", Comparator::AtLeast),
            (">", Comparator::Above),
            ("<=", Comparator::AtMost),
            ("<", Comparator::Below),
            ("=", Comparator::Equal),
            ("!=", Comparator::Different),
        ]
        .into_iter()
        .find_map(|(sign, comparator)| self.takes(sign).then_some(comparator));
        let (comparator, against) = if let Some(comparator) = comparator {
            (comparator, self.against(comparator)?)
        } else if self.takes_word("in") {
            (Comparator::In, Against::Words(self.list()?))
        } else if self.takes_word("has") {
            (Comparator::Has, Against::Words(vec![self.name()?]))
        } else {
            // A name alone is a yes.
            (Comparator::Equal, Against::YesNo(true))
        };
        Ok(Test {
            name,
            comparator,
            against,
        })
    }

    fn list(&mut self) -> Result<Vec<String>, Fault> {
        if !self.takes("[") {
            return Err(self.fault("list"));
        }
        let mut list = vec![self.name()?];
        while self.takes(",") {
            list.push(self.name()?);
        }
        if !self.takes("]") {
            return Err(self.fault("closing_bracket"));
        }
        Ok(list)
    }

    fn against(&mut self, comparator: Comparator) -> Result<Against, Fault> {
        let is_order = !matches!(comparator, Comparator::Equal | Comparator::Different);
        if self.takes_word("yes") {
            return Ok(Against::YesNo(true));
        }
        if self.takes_word("no") {
            return Ok(Against::YesNo(false));
        }
        match self.peek() {
            Some(Word::Day(_)) => Ok(Against::Day(self.day()?)),
            Some(Word::Name(_)) if !is_order => Ok(Against::Words(vec![self.name()?])),
            Some(Word::Number(_)) => {
                let before = self.at;
                let number = self.number()?;
                if self.takes_word("from") {
                    self.dated(number)
                } else {
                    self.at = before;
                    self.sum()
                }
            }
            _ => self.sum(),
        }
    }

    fn day(&mut self) -> Result<Date, Fault> {
        let day = match self.peek() {
            Some(Word::Day(text)) => Date::read(text),
            _ => None,
        };
        let day = day.ok_or_else(|| self.fault("day"))?;
        self.at += 1;
        Ok(day)
    }

    fn dated(&mut self, first: f64) -> Result<Against, Fault> {
        let mut steps = vec![(self.day()?, first)];
        while self.takes(",") {
            let number = self.number()?;
            if !self.takes_word("from") {
                return Err(self.fault("from"));
            }
            let later = steps.last().is_some_and(|(last, _)| {
                matches!(self.peek(), Some(Word::Day(text)) if Date::read(text).is_some_and(|day| day > *last))
            });
            if !later {
                return Err(self.fault("later_day"));
            }
            steps.push((self.day()?, number));
        }
        Ok(Against::Dated(steps))
    }

    fn number(&mut self) -> Result<f64, Fault> {
        let Some(Word::Number(number)) = self.peek() else {
            return Err(self.fault("number"));
        };
        let number = *number;
        self.at += 1;
        Ok(if self.takes("%") {
            scale(number, 0.01)
        } else {
            number
        })
    }

    fn sum(&mut self) -> Result<Against, Fault> {
        let mut terms = vec![self.term()?];
        while self.takes("+") {
            terms.push(self.term()?);
        }
        Ok(Against::Sum(terms))
    }

    fn term(&mut self) -> Result<Term, Fault> {
        if let Some(Word::Name(_)) = self.peek() {
            return Ok(Term {
                factor: 1.0,
                name: Some(self.name()?),
            });
        }
        let factor = self.number()?;
        let name = self.takes("*").then(|| self.name()).transpose()?;
        Ok(Term { factor, name })
    }
}

fn one_or(mut parts: Vec<Condition>, join: fn(Vec<Condition>) -> Condition) -> Condition {
    match parts.pop() {
        Some(single) if parts.is_empty() => single,
        Some(last) => {
            parts.push(last);
            join(parts)
        }
        None => join(parts),
    }
}

#[cfg(test)]
mod tests;
