//! A product whose figures are compared with what a case publishes, and which figures were.

use std::collections::BTreeSet;

use meguru::{Assessment, Severity};
use serde_json::Value;

use crate::common::{assess_value, near, value};
use crate::tolerance;

/// Ids of the figures that a case was compared with.
pub(crate) type Checked = BTreeSet<String>;

/// The assessment of a document beside the case that it was built from.
pub(crate) struct Comparison<'c> {
    case: &'c Value,
    assessment: Assessment,
    checked: Checked,
}

impl<'c> Comparison<'c> {
    /// Assesses a document, which must have no fault.
    #[track_caller]
    pub(crate) fn of(case: &'c Value, document: &Value) -> Self {
        let assessment = assess_value(document);
        let faults: Vec<_> = assessment
            .problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
            .collect();
        assert!(faults.is_empty(), "{}: {faults:?}", case["id"]);
        Self {
            case,
            assessment,
            checked: Checked::new(),
        }
    }

    /// Fails unless `unit` times the figure is as near to `expected` as the case allows.
    #[track_caller]
    pub(crate) fn figure(&mut self, id: &str, unit: f64, expected: f64) {
        let found = unit * value(&self.assessment, id);
        let what = format!("{}: {id}", self.case["id"]);
        near(found, expected, tolerance(self.case), &what);
        self.checked.insert(id.to_owned());
    }

    /// The assessment, for what no figure says.
    pub(crate) fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// The figures that were compared.
    pub(crate) fn checked(self) -> Checked {
        self.checked
    }
}
