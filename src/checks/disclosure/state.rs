//! From a point to its state. The order of these decisions is that of this file.

use super::framework::{Filling, Point};
use super::names::{Own, definition};
use super::values::{Found, product, scope};
use super::{Disclosed, Origins, PointReport, SourceKind, State, field};
use crate::checks::inputs::Inputs;
use crate::checks::pack::Verified;
use crate::figures::Note;
use crate::problem::{Problem, Severity};
use crate::resolve::Origin;

/// How far a point is filled.
pub(super) fn point(point: &Point, inputs: &Inputs<'_>, problems: &[Problem]) -> PointReport {
    let mut report = PointReport {
        id: point.id.clone(),
        reference: point.reference.clone(),
        statement: point.statement.clone(),
        state: State::Missing,
        value: None,
        unit: point.unit.clone(),
        about: point.about,
        from: Vec::new(),
        origin: None,
        default_share: None,
        contribution: point.contribution,
        needs: Vec::new(),
        notes: Vec::new(),
        note: point.note.clone(),
        outside: None,
        why: None,
        verified: point.verified,
    };
    let found = match &point.filling {
        Filling::Outside { kind, why } => {
            report.state = State::Outside;
            report.outside = Some(*kind);
            report.why = Some(why.clone());
            return report;
        }
        Filling::Field(pointer) => {
            report.from = vec![Origins {
                kind: SourceKind::Field,
                name: pointer.clone(),
            }];
            words(inputs, problems, pointer)
        }
        Filling::Value(names) => {
            report.from = names.iter().map(|name| source(inputs, name)).collect();
            let Some(scope) = scope(inputs, point.about) else {
                // A document cannot say that there is no packaging, so that it may be forgotten.
                report.notes.push(Note::new("disclosure.no_packaging"));
                report.needs.push("/components".to_owned());
                return report;
            };
            product(inputs, &scope, names)
        }
    };
    report.needs.clone_from(&found.needs);
    let Some(value) = &found.value else {
        if found.absent || found.needs.is_empty() {
            report.state = State::NotApplicable;
            report.needs.clear();
            report.notes.push(Note::new("disclosure.nothing"));
        }
        return report;
    };
    report.value = Some(value.clone());
    report.origin = found.origin;
    report.default_share = found.default_share;
    remarks(&mut report, point, &found);
    report.state = if is_for_a_person(&mut report, point, &found) {
        State::Review
    } else if found.origin >= Some(Origin::Default) || found.default_share > Some(0.0) {
        State::Default
    } else {
        State::Filled
    };
    report
}

/// What should be known of a value, whatever its state.
fn remarks(report: &mut PointReport, point: &Point, found: &Found) {
    if point.contribution {
        report.notes.push(Note::new("disclosure.contribution"));
    }
    if let Some(share) = found.attributed {
        report
            .notes
            .push(Note::new("disclosure.mass_balance").with("share", share));
    }
    if matches!(&found.value, Some(Disclosed::Masses(list)) if list.is_empty()) {
        report.notes.push(Note::new("disclosure.none_listed"));
    }
    if found.weak == Some("figure.unverified") {
        report.notes.push(Note::new("disclosure.unverified_rows"));
    }
}

/// Whether a person must look at a value before it is used; tells why.
fn is_for_a_person(report: &mut PointReport, point: &Point, found: &Found) -> bool {
    if point.verified == Verified::Memory {
        report.notes.push(Note::new("disclosure.from_memory"));
        return true;
    }
    if let Some(review) = &point.review {
        report.why = Some(review.clone());
        return true;
    }
    if found.weak == Some("disclosure.other_material") {
        report.notes.push(Note::new("disclosure.other_material"));
        return true;
    }
    if found.weak == Some("figure.from_memory") {
        report
            .notes
            .push(Note::new("disclosure.formula_from_memory"));
        return true;
    }
    false
}

/// The words of a field; a wrong one is missing.
fn words(inputs: &Inputs<'_>, problems: &[Problem], pointer: &str) -> Found {
    let is_wrong = problems
        .iter()
        .any(|problem| problem.severity == Severity::Error && problem.path.starts_with(pointer));
    match field::words_at(inputs.json, pointer).filter(|_| !is_wrong) {
        Some(words) => Found {
            value: Some(Disclosed::Words(words)),
            origin: Some(Origin::Stated),
            ..Found::default()
        },
        None => Found {
            needs: vec![pointer.to_owned()],
            ..Found::default()
        },
    }
}

/// What a name is.
fn source(inputs: &Inputs<'_>, name: &str) -> Origins {
    let kind = if definition(name).is_some() {
        SourceKind::RecycledContent
    } else if Own::of(name).is_some() {
        SourceKind::Property
    } else if inputs.known.facts.contains_key(name) {
        SourceKind::Fact
    } else if crate::figures::figure(name).is_some() {
        SourceKind::Figure
    } else {
        SourceKind::Property
    };
    Origins {
        kind,
        name: name.to_owned(),
    }
}
