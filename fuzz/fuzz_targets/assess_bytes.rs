//! Any bytes as a document: no panic, and an assessment that is JSON with finite numbers, the same
//! with and without an explanation.
#![no_main]

use libfuzzer_sys::fuzz_target;
use meguru::{Options, assess};

fuzz_target!(|bytes: &[u8]| {
    let plain = assess(bytes, Options::default());
    let options = Options {
        explain: true,
        ..Options::default()
    };
    let explained = assess(bytes, options);
    assert_eq!(plain.problems, explained.problems);
    assert_eq!(plain.figures, explained.figures);
    for (id, figure) in &plain.figures {
        assert!(figure.value.is_none_or(f64::is_finite), "{id}");
    }
    assert!(plain.to_json().starts_with('{'));
    assert!(explained.to_json().starts_with('{'));
});
