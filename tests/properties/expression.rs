//! A calculator for the numbers that a derivation shows, with the error that their six digits
//! leave.

/// A number and how far it may be off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rounded {
    pub(crate) value: f64,
    pub(crate) error: f64,
}

/// Computes text such as `0.32 × (1 − 0.4) / 2`; `None` where it is not an expression or divides by
/// what may be zero.
pub(crate) fn compute(text: &str) -> Option<Rounded> {
    let mut reader = Reader {
        text: text.chars().filter(|letter| *letter != ' ').collect(),
        position: 0,
    };
    let result = reader.sum()?;
    (reader.position == reader.text.len()).then_some(result)
}

struct Reader {
    text: Vec<char>,
    position: usize,
}

impl Reader {
    fn peek(&self) -> Option<char> {
        self.text.get(self.position).copied()
    }

    fn accept(&mut self, letter: char) -> bool {
        let found = self.peek() == Some(letter);
        if found {
            self.position += 1;
        }
        found
    }

    fn sum(&mut self) -> Option<Rounded> {
        let mut total = self.product()?;
        loop {
            let sign = if self.accept('+') {
                1.0
            } else if self.accept('−') {
                -1.0
            } else {
                return Some(total);
            };
            let term = self.product()?;
            total = Rounded {
                value: total.value + sign * term.value,
                error: total.error + term.error,
            };
        }
    }

    fn product(&mut self) -> Option<Rounded> {
        let mut total = self.power()?;
        loop {
            let by = if self.accept('×') {
                self.power()?
            } else if self.accept('/') {
                let by = self.power()?;
                if by.value.abs() <= 2.0 * by.error {
                    return None;
                }
                let value = 1.0 / by.value;
                let error = by.error / (by.value * (by.value.abs() - by.error)).abs();
                Rounded { value, error }
            } else {
                return Some(total);
            };
            total = Rounded {
                value: total.value * by.value,
                error: total.value.abs() * by.error
                    + by.value.abs() * total.error
                    + total.error * by.error,
            };
        }
    }

    /// A factor to a whole power, which binds tighter than a sign before it.
    fn power(&mut self) -> Option<Rounded> {
        if self.accept('−') {
            let Rounded { value, error } = self.power()?;
            return Some(Rounded {
                value: -value,
                error,
            });
        }
        let base = self.factor()?;
        if !self.accept('^') {
            return Some(base);
        }
        let start = self.position;
        while self.peek().is_some_and(|letter| letter.is_ascii_digit()) {
            self.position += 1;
        }
        let exponent: String = self.text[start..self.position].iter().collect();
        let exponent = f64::from(exponent.parse::<u32>().ok()?);
        let size = base.value.abs();
        Some(Rounded {
            value: base.value.powf(exponent),
            error: (size + base.error).powf(exponent) - size.powf(exponent),
        })
    }

    fn factor(&mut self) -> Option<Rounded> {
        if self.accept('(') {
            let inner = self.sum()?;
            return self.accept(')').then_some(inner);
        }
        for (name, pick) in [
            ("max(", f64::max as fn(f64, f64) -> f64),
            ("min(", f64::min),
        ] {
            if self.text[self.position..].starts_with(&name.chars().collect::<Vec<_>>()) {
                self.position += name.len();
                let first = self.sum()?;
                if !self.accept(',') {
                    return None;
                }
                let second = self.sum()?;
                return self.accept(')').then_some(Rounded {
                    value: pick(first.value, second.value),
                    error: first.error.max(second.error),
                });
            }
        }
        self.number()
    }

    fn number(&mut self) -> Option<Rounded> {
        let start = self.position;
        while let Some(letter) = self.peek() {
            let after_exponent = self.position > start && self.text[self.position - 1] == 'e';
            if !(letter.is_ascii_digit()
                || letter == '.'
                || letter == 'e'
                || (matches!(letter, '-' | '−') && after_exponent))
            {
                break;
            }
            self.position += 1;
        }
        let text: String = self.text[start..self.position].iter().collect();
        let value: f64 = text.replace('−', "-").parse().ok()?;
        // Six significant digits: off by at most half a unit of the last, 5e-6 of the number.
        Some(Rounded {
            value,
            error: value.abs() * 5.01e-6,
        })
    }
}

#[test]
fn the_calculator_calculates() {
    let value = |text: &str| compute(text).map(|result| result.value);
    assert_eq!(value("0.5 × (1 − 0.25 − 0) / 2"), Some(0.1875));
    assert_eq!(value("8 / 2 / 2 + 1"), Some(3.0));
    assert_eq!(value("max(0, 1 − 3) + min(2, 5)"), Some(2.0));
    assert_eq!(value("2 × −1.5e-7"), Some(-3e-7));
    assert_eq!(value("2 × 1.5e−7 − 0"), Some(3e-7));
    assert_eq!(value("1 − −2"), Some(3.0));
    assert_eq!(value("(1 − 0.5^3) / (1 − 0.5)"), Some(1.75));
    assert_eq!(value("−2^2 + (1 + 2)^2 × 2 / 3^1 + 7^0"), Some(3.0));
    assert_eq!(value("0.5^0.5"), None);
    assert_eq!(value("0.5^−1"), None);
    assert_eq!(value("0.5^"), None);
    assert_eq!(value("1 / 0"), None);
    assert_eq!(value("2 x 3"), None);
    assert_eq!(value("(1"), None);
}
