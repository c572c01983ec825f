//! Some thousand workbooks changed at random: read or refused, never a panic and never a wait.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::mutation::{Random, check, mutated, seeds};
use meguru_sheets::read;

#[test]
fn workbooks_changed_at_random_are_read_or_refused() {
    let (seeds, mut random) = (seeds(), Random(1));
    let (mut sound, mut refused) = (0, 0);
    for _ in 0..5_000 {
        match read(&mutated(&seeds, &mut random), "") {
            Ok(workbook) => {
                check(&workbook);
                sound += 1;
            }
            Err(_) => refused += 1,
        }
    }
    // Not all of the changes are of one kind.
    assert!(sound > 500 && refused > 500, "{sound} {refused}");
}
