//! Days as Excel counts them.

/// Days from 1970-01-01 back to the day before 1900-01-01 as Excel counts after February 1900.
const BEFORE_1900: i64 = 25_569;

/// Days between the two beginnings that Excel counts from.
const FROM_1900_TO_1904: f64 = 1462.0;

/// The first number that is no day any more: 10000-01-01.
const END: f64 = 2_958_466.0;

/// What a number shown as a date says: the day, or below one day the time. `None` where it is no day.
pub(crate) fn date(number: f64, since_1904: bool) -> Option<String> {
    if !(0.0..END).contains(&number) {
        return None;
    }
    if number < 1.0 && !since_1904 {
        return time(number);
    }
    let number = if since_1904 {
        number + FROM_1900_TO_1904
    } else {
        number
    };
    if number >= END {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "below the end of days")]
    let days = number.floor() as i64;
    // Excel has a 29 February 1900, and so every day before it has a number too low.
    Some(match days {
        60 => "1900-02-29".to_owned(),
        ..60 => day(days + 1 - BEFORE_1900),
        _ => day(days - BEFORE_1900),
    })
}

/// A part of a day, or several days, as hours, minutes and seconds.
pub(crate) fn time(number: f64) -> Option<String> {
    if !(0.0..END).contains(&number) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "not negative, and below the end of days"
    )]
    let seconds = (number * 86_400.0).round() as u64;
    Some(format!(
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    ))
}

/// The day so many days after 1970-01-01 (Howard Hinnant's `civil_from_days`).
fn day(days: i64) -> String {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_that_excel_shows() {
        for (number, shown) in [
            (1.0, "1900-01-01"),
            (59.0, "1900-02-28"),
            (60.0, "1900-02-29"),
            (61.0, "1900-03-01"),
            (36_526.0, "2000-01-01"),
            (46_024.75, "2026-01-02"),
            (2_958_465.0, "9999-12-31"),
            (0.5, "12:00:00"),
        ] {
            assert_eq!(date(number, false).as_deref(), Some(shown), "{number}");
        }
        assert_eq!(date(0.0, true).as_deref(), Some("1904-01-01"));
        assert_eq!(date(44_562.0, true).as_deref(), Some("2026-01-02"));
        for number in [-1.0, 2_958_466.0, f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(date(number, false), None);
            assert_eq!(time(number), None);
        }
        assert_eq!(date(2_958_465.0, true), None);
    }

    #[test]
    fn times_go_on_beyond_a_day() {
        assert_eq!(time(1.5).as_deref(), Some("36:00:00"));
    }
}
