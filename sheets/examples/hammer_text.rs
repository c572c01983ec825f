//! Changes lists of parts at random and imports them, for as long as it is told to:
//! `cargo run -p meguru-sheets --features decode --example hammer_text -- 600 [seed]`. It begins with the cases
//! of `tests/import/cases`. A list that panics or takes long is left in `target/hammer-text-<number>.bin`. Not
//! with `--release`, where a panic ends everything.
#![allow(clippy::unwrap_used, clippy::panic, reason = "it fails by panicking")]

#[path = "../tests/common/random.rs"]
mod random;

use std::collections::BTreeMap;
use std::panic::catch_unwind;
use std::time::{Duration, Instant};
use std::{env, fs};

use meguru::spreadsheet::{Mapping, Workbook, import, import_text};
use random::Random;

/// Longer than any list of these sizes may take, without optimisation.
const LONG: Duration = Duration::from_secs(8);

/// Pieces that mean something to the reader.
const PIECES: [&str; 40] = [
    "品名",
    "材質",
    "質量(g)",
    "総重量",
    "数量",
    "レベル",
    "No.",
    "Parent",
    "再生材率",
    "合計",
    "不明",
    "約",
    "<",
    "±",
    "%",
    "kg",
    "1,250",
    "1.250,5",
    "1e999",
    "-0",
    "１２",
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "..",
    "1.2.3",
    "　",
    "\u{feff}",
    "\u{0}",
    "=1+1",
    "#REF!",
    "sep=;\n",
    "𠮷",
    "/",
    "(",
];

fn main() {
    let mut arguments = env::args().skip(1);
    let seconds = arguments.next().map_or(60, |text| text.parse().unwrap());
    let mut random = Random(arguments.next().map_or(1, |text| text.parse().unwrap()));
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/import/cases");
    let mut seeds: Vec<(bool, Vec<u8>)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.to_string_lossy().ends_with(".expected.json"))
        .map(|path| {
            let cells = path.extension().is_some_and(|ending| ending == "json");
            (cells, fs::read(&path).unwrap())
        })
        .collect();
    seeds.sort();
    let start = Instant::now();
    let mut answers: BTreeMap<&str, u64> = BTreeMap::new();
    let (mut count, mut found, mut longest) = (0_u64, 0, Duration::ZERO);
    while start.elapsed() < Duration::from_secs(seconds) {
        let (cells, bytes) = mutated(&seeds, &mut random);
        let begin = Instant::now();
        let answer = catch_unwind(|| one(cells, &bytes));
        let mut took = begin.elapsed();
        if took > LONG && answer.is_ok() {
            // The machine may have been busy with something else: only what is slow twice is slow.
            let begin = Instant::now();
            drop(catch_unwind(|| one(cells, &bytes)));
            took = took.min(begin.elapsed());
        }
        longest = longest.max(took);
        if answer.is_err() || took > LONG {
            found += 1;
            let path = format!("target/hammer-text-{found}.bin");
            fs::write(&path, &bytes).unwrap();
            println!("{path}: {took:?}, panic: {}", answer.is_err());
        }
        *answers.entry(answer.unwrap_or("panic")).or_default() += 1;
        count += 1;
    }
    println!("{count} lists, {found} found, the longest took {longest:?}: {answers:?}");
}

fn one(cells: bool, bytes: &[u8]) -> &'static str {
    let mapping = Mapping::default();
    let answer = if cells {
        match serde_json::from_slice::<Workbook>(bytes) {
            Ok(workbook) => import(&workbook, &mapping, None),
            Err(_) => return "no cells",
        }
    } else {
        import_text(bytes, "a.csv", &mapping, None, &meguru_sheets::decode)
    };
    assert!(answer.document.is_some() || !answer.problems.is_empty());
    if let Some(text) = answer.document_text() {
        // What comes out is a document, sound or with problems that are told.
        drop(meguru::product::read(text.as_bytes()));
        return "read";
    }
    answer.problems.first().map_or("", |problem| problem.code)
}

fn mutated(seeds: &[(bool, Vec<u8>)], random: &mut Random) -> (bool, Vec<u8>) {
    let (cells, mut bytes) = seeds[random.below(seeds.len())].clone();
    for _ in 0..=random.below(8) {
        let at = random.below(bytes.len() + 1);
        let to = (at + random.below(40)).min(bytes.len());
        match random.below(7) {
            0 => drop(bytes.drain(at..to)),
            1 => {
                let piece = bytes[at..to].to_vec();
                let times = random.below(200);
                let piece = piece.repeat(times);
                bytes.splice(at..at, piece);
            }
            2 => {
                let piece = PIECES[random.below(PIECES.len())];
                bytes.splice(at..at, piece.bytes());
            }
            3 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = u8::try_from(random.below(256)).unwrap();
                }
            }
            4 => {
                let (_, other) = &seeds[random.below(seeds.len())];
                let from = random.below(other.len());
                bytes.splice(at..to, other[from..].iter().copied());
            }
            5 => {
                let piece = PIECES[random.below(PIECES.len())];
                bytes.splice(at..to, piece.bytes());
            }
            // Whole lines many times over: what takes long for few rows takes ages for many.
            _ => {
                let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
                let line = lines.get(random.below(lines.len().max(1)));
                let line = line.copied().unwrap_or_default().to_vec();
                let times = random.below(300);
                bytes.extend(line.repeat(times));
            }
        }
        bytes.truncate(200_000);
    }
    (cells, bytes)
}
