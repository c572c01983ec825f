//! The table of names, `data/material-names.csv`, as an index.

use std::collections::HashMap;

use super::atoms::{Atom, Gap, atoms};
use crate::spreadsheet::fold::fold;
use crate::tables;

/// The table as it stands in the repository.
pub(super) const TABLE: &str = include_str!("../../../data/material-names.csv");

/// What a row of the table says about its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A designation of a standard.
    Code,
    /// A word.
    Name,
    /// A trade name.
    Trade,
    /// A word that gives way to a more exact one beside it.
    Broad,
    /// A name that is also something else: only where nothing but remarks stands beside it.
    Alone,
    /// A share of a filler, or a filler.
    Filler,
    /// A word that does not change the material.
    Remark,
    /// A remark that German writes in one word with the material.
    Form,
    /// A word behind the name of what lies on the material.
    Coating,
    /// A word for recycled material.
    Recycled,
    /// Something that has no reference material, whatever its letters contain.
    Other,
}

impl Kind {
    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "code" => Self::Code,
            "name" => Self::Name,
            "trade" => Self::Trade,
            "broad" => Self::Broad,
            "alone" => Self::Alone,
            "filler" => Self::Filler,
            "remark" => Self::Remark,
            "form" => Self::Form,
            "coating" => Self::Coating,
            "recycled" => Self::Recycled,
            "other" => Self::Other,
            _ => return None,
        })
    }
}

/// How surely a name by itself is the material.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    /// It may be, or it is a relative: never chosen.
    Possible,
    /// It is in most lists.
    Probable,
    /// It is.
    Certain,
}

/// A row of the table.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Ids of reference materials, best first.
    pub(super) materials: Vec<&'static str>,
    /// What the row says about its name.
    pub(super) kind: Kind,
    /// How surely.
    pub(super) certainty: Certainty,
    /// Whether the name itself has a `/`, `+` or `・`, so that it may go across one.
    lists: bool,
}

/// A name with digits left open: `SUS###*`.
#[derive(Debug)]
struct Pattern {
    letters: Vec<char>,
    /// Whether any letters and digits may follow.
    tail: bool,
    /// Letters that are not left open; of two patterns the more exact one counts.
    fixed: usize,
    entry: usize,
}

/// The names, to be looked up.
#[derive(Debug, Default)]
pub(super) struct Index {
    entries: Vec<Entry>,
    names: HashMap<String, usize>,
    /// Names of one or two Latin letters, in their case: `PE`, but not `pe`; `In`, but not `in`.
    short: HashMap<String, usize>,
    patterns: HashMap<char, Vec<Pattern>>,
    longest: usize,
}

/// Some neighbouring atoms as they are looked up.
#[derive(Debug, Default)]
pub(super) struct Span {
    key: String,
    cased: String,
    lists: bool,
    last: usize,
}

impl Span {
    /// Puts another atom behind. `false` where no name can go on there.
    pub(super) fn push(&mut self, atom: &Atom) -> bool {
        if !self.key.is_empty() {
            if atom.before == Gap::Break {
                return false;
            }
            self.lists |= atom.before == Gap::List;
            self.key.extend(atom.before.mark());
            self.cased.extend(atom.before.mark());
        }
        self.key.push_str(&atom.key);
        self.cased.push_str(&atom.cased);
        self.last = atom.key.len();
        true
    }

    /// Bytes so far.
    pub(super) fn len(&self) -> usize {
        self.key.len()
    }
}

impl Index {
    /// Reads the table.
    pub(super) fn read() -> Self {
        let mut index = Self::default();
        for row in csv::Reader::from_reader(TABLE.as_bytes())
            .records()
            .flatten()
        {
            let cell = |column: usize| row.get(column).unwrap_or_default();
            if let Some(kind) = Kind::read(cell(2)) {
                index.add(cell(0), cell(1), kind, cell(3));
            }
        }
        index
    }

    fn add(&mut self, materials: &str, name: &str, kind: Kind, certainty: &str) {
        let entry = self.entries.len();
        self.entries.push(Entry {
            materials: materials
                .split('|')
                .filter_map(|id| Some(tables::material(id)?.1.id))
                .collect(),
            kind,
            certainty: match certainty {
                "probable" => Certainty::Probable,
                "possible" => Certainty::Possible,
                _ => Certainty::Certain,
            },
            lists: name.contains(['/', '+', '・']),
        });
        if name.contains('#') || name.ends_with('*') {
            self.add_pattern(name, entry);
            return;
        }
        let span = span(&atoms(name));
        self.longest = self.longest.max(span.len());
        if is_short(&span.key) {
            self.short.insert(span.cased, entry);
        } else {
            // A name may stand twice, with and without the sign of a list.
            let known = self.names.entry(span.key).or_insert(entry);
            if let Some(known) = self.entries.get_mut(*known) {
                known.lists |= name.contains(['/', '+', '・']);
            }
        }
    }

    fn add_pattern(&mut self, name: &str, entry: usize) {
        let (name, tail) = name
            .strip_suffix('*')
            .map_or((name, false), |name| (name, true));
        let letters = pattern_letters(name);
        let fixed = letters.iter().filter(|letter| **letter != '#').count();
        self.longest = self.longest.max(name.len() + 6);
        let Some(first) = letters.first().copied() else {
            return;
        };
        self.patterns.entry(first).or_default().push(Pattern {
            letters,
            tail,
            fixed,
            entry,
        });
    }

    /// Length in bytes beyond which no name goes.
    pub(super) fn longest(&self) -> usize {
        self.longest
    }

    /// The row whose name the span is.
    pub(super) fn find(&self, span: &Span) -> Option<&Entry> {
        let found = if is_short(&span.key) {
            self.short.get(&span.cased).copied()
        } else {
            self.names.get(&span.key).copied()
        }
        .or_else(|| self.find_pattern(span))?;
        self.entries
            .get(found)
            .filter(|entry| entry.lists || !span.lists)
    }

    fn find_pattern(&self, span: &Span) -> Option<usize> {
        let first = span.key.chars().next()?;
        let mut best: Option<&Pattern> = None;
        let open = first.is_ascii_digit().then_some('#');
        for start in [Some(first), open].into_iter().flatten() {
            for pattern in self.patterns.get(&start).into_iter().flatten() {
                if best.is_none_or(|best| best.fixed < pattern.fixed) && pattern.fits(span) {
                    best = Some(pattern);
                }
            }
        }
        best.map(|pattern| pattern.entry)
    }

    /// The row of a Latin word that is a material and a form in one: `Stahlblech`.
    pub(super) fn find_compound(&self, word: &str) -> Option<&Entry> {
        let cuts = word.char_indices().map(|(cut, _)| cut);
        cuts.skip(3).find_map(|cut| {
            let (name, form) = word.split_at_checked(cut)?;
            let form = self.entries.get(*self.names.get(form)?)?;
            let name = self.entries.get(*self.names.get(name)?)?;
            (form.kind == Kind::Form && matches!(name.kind, Kind::Name | Kind::Trade | Kind::Broad))
                .then_some(name)
        })
    }
}

impl Pattern {
    fn fits(&self, span: &Span) -> bool {
        let mut letters = span.key.chars();
        let mut digits = true;
        for wanted in &self.letters {
            digits &= letters.next().is_some_and(|letter| match wanted {
                '#' => letter.is_ascii_digit(),
                wanted => letter == *wanted,
            });
            if !digits {
                return false;
            }
        }
        let rest = letters.as_str();
        // What follows must belong to the same word, or `SUS304 PVC` would be one code.
        rest.is_empty()
            || (self.tail
                && rest.len() <= 6
                && rest.len() < span.last
                && rest.chars().all(|letter| letter.is_ascii_alphanumeric()))
    }
}

/// The letters of a pattern, as the key of a text that it fits has them.
fn pattern_letters(name: &str) -> Vec<char> {
    // Atoms are cut at signs; a digit in the place of `#` keeps them whole.
    let zeroed = span(&atoms(&name.replace('#', "0"))).key;
    let digits: Vec<char> = fold(name)
        .chars()
        .filter(|letter| letter.is_ascii_digit() || *letter == '#')
        .collect();
    let mut digits = digits.into_iter();
    zeroed
        .chars()
        .map(|letter| {
            if letter.is_ascii_digit() && digits.next() == Some('#') {
                '#'
            } else {
                letter
            }
        })
        .collect()
}

fn span(atoms: &[Atom]) -> Span {
    let mut span = Span::default();
    for atom in atoms {
        span.push(atom);
    }
    span
}

/// Whether a name is so short that only its case tells it from a word.
fn is_short(key: &str) -> bool {
    key.len() <= 2 && key.bytes().all(|letter| letter.is_ascii_lowercase())
}
