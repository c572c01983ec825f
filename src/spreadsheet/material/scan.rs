//! Finds the names in a text: from left to right, the longest name that begins at each place.

use super::atoms::{Atom, Gap, Script, is_measure};
use super::table::{Entry, Index, Kind, Span};

/// A stretch of the text.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    /// Index of the first atom.
    pub(super) first: usize,
    /// Index behind the last atom.
    pub(super) end: usize,
    /// What it is.
    pub(super) what: What<'a>,
}

/// What a stretch of a text is.
#[derive(Debug)]
pub(super) enum What<'a> {
    /// A row of the table.
    Row(&'a Entry),
    /// A row of the table whose letters go on into something unknown: a part of a word.
    Part(&'a Entry),
    /// A dimension or share.
    Measure,
    /// Nothing that is known.
    Unknown,
}

/// Takes a text apart.
pub(super) fn scan<'a>(index: &'a Index, atoms: &[Atom]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut first = 0;
    while let Some(atom) = atoms.get(first) {
        let before = first.checked_sub(1).and_then(|place| atoms.get(place));
        let (end, what) = if let Some((end, entry)) = longest(index, atoms, first) {
            (end, What::Row(entry))
        } else if is_measure(atom, before) {
            (first + 1, What::Measure)
        } else if let Some(entry) = (atom.script == Script::Latin)
            .then(|| index.find_compound(&atom.key))
            .flatten()
        {
            (first + 1, What::Row(entry))
        } else {
            (first + 1, What::Unknown)
        };
        pieces.push(Piece { first, end, what });
        first = end;
    }
    drop_coatings(atoms, &mut pieces);
    mark_parts(atoms, &mut pieces);
    drop_ordinary_words(atoms, &mut pieces);
    pieces
}

/// The longest name that begins at an atom, and where it ends.
fn longest<'a>(index: &'a Index, atoms: &[Atom], first: usize) -> Option<(usize, &'a Entry)> {
    let mut span = Span::default();
    let mut best = None;
    for (place, atom) in atoms.iter().enumerate().skip(first) {
        if !span.push(atom) || span.len() > index.longest() {
            break;
        }
        if let Some(entry) = index.find(&span) {
            best = Some((place + 1, entry));
        }
    }
    best
}

/// What lies on a material is not the material: `ニッケルめっき`, `zinc plated`. Only what is used so: the
/// steel of `SPCC めっき` stays.
fn drop_coatings(atoms: &[Atom], pieces: &mut [Piece<'_>]) {
    const COATS: [&str; 14] = [
        "nickel",
        "chromium",
        "zinc",
        "tin",
        "gold",
        "silver",
        "copper",
        "palladium",
        "platinum",
        "lead",
        "aluminium",
        "solder_sac305",
        "solder_sn63pb37",
        "paint",
    ];
    for at in 1..pieces.len() {
        let Some([coat, coating]) = pieces.get_mut(at - 1..=at) else {
            continue;
        };
        let joined = atoms
            .get(coating.first)
            .is_some_and(|atom| atom.before <= Gap::Space);
        let is_coating = matches!(coating.what, What::Row(row) if row.kind == Kind::Coating);
        if let What::Row(row) = coat.what
            && is_coating
            && joined
            && row.materials.first().is_some_and(|id| COATS.contains(id))
        {
            coat.what = What::Unknown;
        }
    }
}

/// A name in Japanese script whose word goes on into unknown letters of the same script.
fn mark_parts(atoms: &[Atom], pieces: &mut [Piece<'_>]) {
    let unknown: Vec<bool> = pieces
        .iter()
        .flat_map(|piece| {
            let unknown = matches!(piece.what, What::Unknown);
            std::iter::repeat_n(unknown, piece.end - piece.first)
        })
        .collect();
    for piece in pieces {
        let What::Row(entry) = piece.what else {
            continue;
        };
        let (Some(head), Some(tail)) = (atoms.get(piece.first), atoms.get(piece.end - 1)) else {
            continue;
        };
        let neighbour = |place: Option<usize>, gap: Option<Gap>| {
            place
                .filter(|place| gap == Some(Gap::None) && unknown.get(*place) == Some(&true))
                .and_then(|place| atoms.get(place))
                .map(|atom| atom.script)
                .filter(|script| *script != Script::Latin)
        };
        let left = neighbour(piece.first.checked_sub(1), Some(head.before));
        let after = atoms.get(piece.end).map(|atom| atom.before);
        let right = neighbour(Some(piece.end), after);
        let goes_on = left == Some(head.script) || right == Some(tail.script);
        let length = piece.end - piece.first;
        // 銅 and 杉 stand in the names of firms and people; so short a part says nothing.
        let says_nothing = match head.script {
            Script::Kanji => length == 1 && (left.is_some() || right.is_some()),
            Script::Kana => length <= 2 && goes_on,
            Script::Latin => false,
        };
        if says_nothing {
            piece.what = What::Unknown;
        } else if goes_on && head.script != Script::Latin {
            piece.what = What::Part(entry);
        }
    }
}

/// `Co` in the name of a firm is not cobalt, and `lead` before an unknown word not the metal.
fn drop_ordinary_words(atoms: &[Atom], pieces: &mut [Piece<'_>]) {
    let cut = |piece: &Piece<'_>| {
        atoms
            .get(piece.first)
            .is_some_and(|atom| atom.before >= Gap::List)
    };
    let mut from = 0;
    while from < pieces.len() {
        let to = (from + 1..pieces.len())
            .find(|to| pieces.get(*to).is_some_and(cut))
            .unwrap_or(pieces.len());
        if let Some(segment) = pieces.get_mut(from..to) {
            let rest = segment
                .iter()
                .filter(|piece| !is_remark(&piece.what))
                .count();
            for piece in segment {
                if matches!(piece.what, What::Row(row) if row.kind == Kind::Alone) && rest > 1 {
                    piece.what = What::Unknown;
                }
            }
        }
        from = to;
    }
}

/// Whether a piece cannot change the material.
pub(super) fn is_remark(what: &What<'_>) -> bool {
    match what {
        What::Measure => true,
        What::Row(row) | What::Part(row) => {
            matches!(
                row.kind,
                Kind::Remark | Kind::Form | Kind::Coating | Kind::Recycled
            )
        }
        What::Unknown => false,
    }
}
