//! Changes workbooks at random and reads them, for as long as it is told to:
//! `cargo run -p meguru-sheets --example hammer -- 600 [seed] [workbook …]`. A workbook that panics or takes
//! long is left in `target/hammer-<number>.bin`. Not with `--release`, where a panic ends everything.
#![allow(clippy::unwrap_used, clippy::panic, reason = "it fails by panicking")]

#[path = "../tests/common/mod.rs"]
mod common;

use std::collections::BTreeMap;
use std::panic::catch_unwind;
use std::time::{Duration, Instant};
use std::{env, fs};

use common::mutation::{Random, check, mutated, parts, seeds};
use meguru_sheets::{limits::MAXIMUM_BYTES, read};

/// Longer than any workbook of these sizes may take.
const LONG: Duration = Duration::from_secs(3);

fn main() {
    let mut arguments = env::args().skip(1);
    let seconds = arguments.next().map_or(60, |text| text.parse().unwrap());
    let mut random = Random(arguments.next().map_or(1, |text| text.parse().unwrap()));
    let mut seeds = seeds();
    seeds.extend(arguments.map(|path| parts(&fs::read(path).unwrap())));
    let start = Instant::now();
    let mut answers: BTreeMap<&str, u64> = BTreeMap::new();
    let (mut count, mut found, mut longest) = (0_u64, 0, Duration::ZERO);
    while start.elapsed() < Duration::from_secs(seconds) {
        let bytes = mutated(&seeds, &mut random);
        let begin = Instant::now();
        let answer = catch_unwind(|| match read(&bytes, "") {
            Ok(workbook) => {
                check(&workbook);
                "read"
            }
            Err(refusal) => refusal.code,
        });
        let took = begin.elapsed();
        longest = longest.max(took);
        if answer.is_err() || took > LONG {
            found += 1;
            let path = format!("target/hammer-{found}.bin");
            fs::write(&path, &bytes).unwrap();
            println!("{path}: {took:?}, panic: {}", answer.is_err());
        }
        *answers.entry(answer.unwrap_or("panic")).or_default() += 1;
        assert!(bytes.len() <= MAXIMUM_BYTES);
        count += 1;
    }
    println!("{count} workbooks, {found} found, the longest took {longest:?}: {answers:?}");
}
