//! References such as `C5` and `A1:B3`.

use crate::limits::{LAST_ROW, MAXIMUM_COLUMNS};

/// Column from 0 and row from 1.
pub(super) fn cell(reference: &str) -> Option<(usize, u32)> {
    let reference = reference.trim();
    let letters = reference
        .find(|letter: char| !letter.is_ascii_alphabetic())
        .unwrap_or(reference.len());
    let (letters, digits) = reference.split_at(letters);
    // Three letters and seven digits at most, so that nothing overflows.
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let column = letters.bytes().fold(0, |column, letter| {
        column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    (column <= MAXIMUM_COLUMNS).then_some((column - 1, row(digits)?))
}

/// The number of a row, from 1.
pub(super) fn row(digits: &str) -> Option<u32> {
    let number = digits.trim().parse().ok()?;
    (1..=LAST_ROW).contains(&number).then_some(number)
}

/// First row, first column, last row, last column; rows from 1, columns from 0.
pub(super) fn area(reference: &str) -> Option<[u32; 4]> {
    let (first, last) = reference.split_once(':').unwrap_or((reference, reference));
    let (first_column, first_row) = cell(first)?;
    let (last_column, last_row) = cell(last)?;
    let (first_column, last_column) = (
        u32::try_from(first_column).ok()?,
        u32::try_from(last_column).ok()?,
    );
    Some([
        first_row.min(last_row),
        first_column.min(last_column),
        first_row.max(last_row),
        first_column.max(last_column),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read_and_impossible_ones_are_not() {
        assert_eq!(cell("A1"), Some((0, 1)));
        assert_eq!(cell("xfd1048576"), Some((16_383, 1_048_576)));
        for wrong in [
            "",
            "A",
            "1",
            "A0",
            "XFE1",
            "AAAA1",
            "A1048577",
            "A99999999999",
            "A-1",
            "Ａ1",
        ] {
            assert_eq!(cell(wrong), None, "{wrong}");
        }
        assert_eq!(area("B3:A1"), Some([1, 0, 3, 1]));
        assert_eq!(area("C5"), Some([5, 2, 5, 2]));
        assert_eq!(area("A:A"), None);
    }
}
