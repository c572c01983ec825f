//! A day of the calendar. Checks compare days; none of them knows which day is today.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::product::is_date;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The last day that can be written: later than the end of any proof.
    pub(crate) const LAST: Self = Self {
        year: 9999,
        month: 12,
        day: 31,
    };

    /// Reads `YYYY-MM-DD`; nothing where there is no such day.
    pub fn read(text: &str) -> Option<Self> {
        if !is_date(text) {
            return None;
        }
        let mut numbers = text.split('-');
        Some(Self {
            year: numbers.next()?.parse().ok()?,
            month: numbers.next()?.parse().ok()?,
            day: numbers.next()?.parse().ok()?,
        })
    }

    /// Year.
    pub fn year(self) -> u16 {
        self.year
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:04}-{:02}-{:02}",
            self.year, self.month, self.day
        )
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_are_in_the_order_of_the_calendar() {
        let days = ["2029-12-31", "2030-01-01", "2030-01-02", "2030-02-01"];
        let days: Vec<Option<Date>> = days.map(Date::read).to_vec();
        assert!(days.iter().all(Option::is_some) && days.is_sorted());
        for text in ["2030-02-29", "2030-1-1", "2030", "20300101", ""] {
            assert_eq!(Date::read(text), None, "{text}");
        }
        let day = Date::read("0987-06-05").map(|day| day.to_string());
        assert_eq!(day.as_deref(), Some("0987-06-05"));
    }
}
