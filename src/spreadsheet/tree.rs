//! Which row stands below which: by item number, level, indentation or the name of the assembly above.

use std::collections::{HashMap, HashSet};

use super::columns::Columns;
use super::field::Field;
use super::mapping::Hierarchy;
use super::workbook::{Cell, Row};

/// Deepest level: product documents hold no deeper one.
const DEEPEST: usize = 30;

/// Rows with their places in the hierarchy.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    /// Where the hierarchy was found.
    pub hierarchy: Hierarchy,
    /// For each row the one that it stands below.
    pub parents: Vec<Option<usize>>,
    /// Rows whose place is not what they say, with a code for why.
    pub doubts: Vec<(usize, &'static str)>,
}

/// Builds the hierarchy.
pub(super) fn build(rows: &[&Row], columns: &Columns, chosen: Option<Hierarchy>) -> Tree {
    let hierarchy = chosen.unwrap_or_else(|| detect(rows, columns));
    let mut tree = Tree {
        hierarchy,
        parents: vec![None; rows.len()],
        doubts: Vec::new(),
    };
    match hierarchy {
        Hierarchy::Position => by_position(rows, columns, &mut tree),
        Hierarchy::Level => {
            let levels = rows
                .iter()
                .map(|row| level(&columns.text(row, Field::Level)));
            by_levels(levels.collect(), &mut tree);
        }
        Hierarchy::Indent => {
            let indents = rows.iter().map(|row| indent(row, columns));
            by_levels(indents.collect(), &mut tree);
        }
        Hierarchy::Parent => by_parent(rows, columns, &mut tree),
        Hierarchy::None => {}
    }
    limit_depth(&mut tree);
    tree
}

fn detect(rows: &[&Row], columns: &Columns) -> Hierarchy {
    let levels: Vec<usize> = rows
        .iter()
        .filter_map(|row| level(&columns.text(row, Field::Level)))
        .collect();
    if levels.iter().any(|level| Some(level) != levels.first()) {
        return Hierarchy::Level;
    }
    let positions: Vec<String> = rows
        .iter()
        .map(|row| columns.text(row, Field::Position))
        .collect();
    let stated: HashSet<&str> = positions.iter().map(String::as_str).collect();
    let has_parent = positions
        .iter()
        .filter_map(|position| parent_position(position))
        .any(|parent| stated.contains(parent));
    if has_parent {
        return Hierarchy::Position;
    }
    if columns.of(Field::Parent).is_some() {
        return Hierarchy::Parent;
    }
    let indents: Vec<usize> = rows.iter().filter_map(|row| indent(row, columns)).collect();
    let differ = indents.iter().any(|indent| Some(indent) != indents.first());
    if differ && indents.first() == indents.iter().min() {
        return Hierarchy::Indent;
    }
    Hierarchy::None
}

/// The position of the assembly above: `1.2` for `1.2.1`.
fn parent_position(position: &str) -> Option<&str> {
    let position = position.trim_end_matches('.');
    let well_formed = position
        .split(['.', '-'])
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if !well_formed {
        return None;
    }
    position.rfind(['.', '-']).and_then(|at| position.get(..at))
}

/// A level such as `2`, `..2`, `+2` or `**`.
fn level(text: &str) -> Option<usize> {
    let plain = crate::quantity::normalise(text);
    let plain = plain.trim();
    let digits = plain.trim_start_matches(['.', ' ', '*', '+', '>', '-', '・', 'L', 'l', 'v', 'V']);
    if digits.is_empty() && !plain.is_empty() {
        return Some(plain.chars().count());
    }
    digits
        .trim_end_matches(".0")
        .parse()
        .ok()
        .filter(|level| *level < 1_000)
}

/// How far the name of a row is indented.
fn indent(row: &Row, columns: &Columns) -> Option<usize> {
    let report = [Field::Name, Field::PartNumber, Field::Position]
        .into_iter()
        .find_map(|field| columns.of(field))?;
    match row.cells.get(report.column)? {
        Cell::Indented { indent, .. } => usize::try_from(*indent).ok(),
        Cell::Text(text) => Some(
            text.chars()
                .take_while(|letter| is_indentation(*letter))
                .map(|letter| if letter.is_ascii() { 1 } else { 2 })
                .sum(),
        ),
        Cell::Empty => None,
        _ => Some(0),
    }
}

/// Letters that only move a name to the right.
pub(super) fn is_indentation(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\u{3000}' | '\t' | '└' | '├' | '│' | '─' | '┗' | '┣'
    )
}

fn by_levels(levels: Vec<Option<usize>>, tree: &mut Tree) {
    // Rows that are open at present, with their levels.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (index, level) in levels.into_iter().enumerate() {
        let Some(level) = level else {
            tree.doubts.push((index, "hierarchy.level_missing"));
            continue;
        };
        while open.last().is_some_and(|(_, above)| *above >= level) {
            open.pop();
        }
        if let (Some((parent, _)), Some(place)) = (open.last(), tree.parents.get_mut(index)) {
            *place = Some(*parent);
        }
        open.push((index, level));
    }
}

fn by_position(rows: &[&Row], columns: &Columns, tree: &mut Tree) {
    let mut indices: HashMap<String, usize> = HashMap::new();
    let positions: Vec<String> = rows
        .iter()
        .map(|row| {
            let position = columns.text(row, Field::Position);
            position.trim_end_matches('.').to_owned()
        })
        .collect();
    for (index, position) in positions.iter().enumerate() {
        if position.is_empty() {
            tree.doubts.push((index, "hierarchy.position_missing"));
        } else if indices.insert(position.clone(), index).is_some() {
            // 1.10 in a cell of numbers is 1.1 again.
            tree.doubts.push((index, "hierarchy.position_twice"));
        }
    }
    for (index, position) in positions.iter().enumerate() {
        let mut above = parent_position(position);
        let expects = above.is_some();
        while let Some(parent) = above {
            if let Some(found) = indices.get(parent).filter(|found| **found != index) {
                if let Some(place) = tree.parents.get_mut(index) {
                    *place = Some(*found);
                }
                break;
            }
            above = parent_position(parent);
        }
        if expects && above.is_none() {
            tree.doubts.push((index, "hierarchy.parent_missing"));
        }
    }
    break_cycles(tree);
}

fn by_parent(rows: &[&Row], columns: &Columns, tree: &mut Tree) {
    let mut indices: HashMap<String, usize> = HashMap::new();
    for field in [Field::PartNumber, Field::Position, Field::Id, Field::Name] {
        for (index, row) in rows.iter().enumerate() {
            let text = columns.text(row, field);
            if !text.is_empty() {
                indices.entry(text).or_insert(index);
            }
        }
    }
    for (index, row) in rows.iter().enumerate() {
        let above = columns.text(row, Field::Parent);
        if above.is_empty() || super::value::is_unknown(&above) {
            continue;
        }
        match indices.get(&above) {
            Some(found) if *found != index => {
                if let Some(place) = tree.parents.get_mut(index) {
                    *place = Some(*found);
                }
            }
            _ => tree.doubts.push((index, "hierarchy.parent_missing")),
        }
    }
    break_cycles(tree);
}

/// Rows that stand below themselves come to the top.
fn break_cycles(tree: &mut Tree) {
    // The walk on which each row was first met; a walk that meets itself has gone in a circle.
    let mut met = vec![None; tree.parents.len()];
    for start in 0..tree.parents.len() {
        let mut at = start;
        while let Some(place) = met.get_mut(at).filter(|place| place.is_none()) {
            *place = Some(start);
            let Some(parent) = tree.parents.get(at).copied().flatten() else {
                break;
            };
            if met.get(parent).copied().flatten() == Some(start) {
                if let Some(link) = tree.parents.get_mut(at) {
                    *link = None;
                }
                tree.doubts.push((at, "hierarchy.cycle"));
                break;
            }
            at = parent;
        }
    }
}

/// Rows below the deepest level move up to it.
fn limit_depth(tree: &mut Tree) {
    let mut depths = vec![None; tree.parents.len()];
    for index in 0..tree.parents.len() {
        let mut way = vec![index];
        let mut above = tree.parents.get(index).copied().flatten();
        while let Some(parent) = above {
            way.push(parent);
            if depths.get(parent).copied().flatten().is_some() || way.len() > tree.parents.len() {
                break;
            }
            above = tree.parents.get(parent).copied().flatten();
        }
        for row in way.into_iter().rev() {
            if depths.get(row).copied().flatten().is_some() {
                continue;
            }
            let parent = tree.parents.get(row).copied().flatten();
            let depth = parent.map_or(0, |parent| {
                depths.get(parent).copied().flatten().unwrap_or(0) + 1
            });
            if depth > DEEPEST
                && let Some(parent) = parent
            {
                let higher = tree.parents.get(parent).copied().flatten();
                if let Some(place) = tree.parents.get_mut(row) {
                    *place = higher;
                }
                tree.doubts.push((row, "hierarchy.too_deep"));
                if let Some(place) = depths.get_mut(row) {
                    *place = Some(DEEPEST);
                }
            } else if let Some(place) = depths.get_mut(row) {
                *place = Some(depth);
            }
        }
    }
}
