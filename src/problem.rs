//! What is wrong with a document, as values: a code, the place, and the words' parameters.
//!
//! The core holds no sentences. `messages/{en,ja}/core.ftl` has one text per code, and the
//! boundary joins the two.

use serde::{Serialize, Serializer, ser::SerializeMap};

/// How grave a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The field is not used: figures that need it say so.
    Error,
    /// The field is used; a person should look at it.
    Warning,
    /// Worth knowing.
    Info,
}

/// A value that goes into the text of a problem.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Parameter {
    /// A number, formatted by the reader's language.
    Number(f64),
    /// A text, shown as it stands.
    Text(String),
}

impl From<f64> for Parameter {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for Parameter {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Parameter {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// Named parameters of a problem or a note.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameters(pub Vec<(&'static str, Parameter)>);

impl Serialize for Parameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// One problem: which rule was broken, where, and with what.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    /// Dotted lower-case code, such as `share.above_one`.
    pub code: &'static str,
    /// JSON pointer (RFC 6901) of the field; empty for the document itself.
    pub path: String,
    /// How grave it is.
    pub severity: Severity,
    /// Values for the text.
    pub params: Parameters,
}

impl Problem {
    /// A problem of severity error without parameters.
    pub fn error(code: &'static str, path: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, path)
    }

    /// A problem of severity warning without parameters.
    pub fn warning(code: &'static str, path: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, path)
    }

    /// A remark without parameters.
    pub fn info(code: &'static str, path: impl Into<String>) -> Self {
        Self::new(Severity::Info, code, path)
    }

    fn new(severity: Severity, code: &'static str, path: impl Into<String>) -> Self {
        Self {
            code,
            path: path.into(),
            severity,
            params: Parameters::default(),
        }
    }

    /// Adds a parameter for the text.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Parameter>) -> Self {
        self.params.0.push((name, value.into()));
        self
    }
}

/// A place in a document while it is read: a linked list on the stack, written out as a JSON
/// pointer only where a problem needs it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    segment: Segment<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Segment<'p> {
    Root,
    Key(&'p str),
    Index(usize),
}

impl<'p> Path<'p> {
    pub(crate) const ROOT: Path<'static> = Path {
        parent: None,
        segment: Segment::Root,
    };

    pub(crate) fn key(&'p self, key: &'p str) -> Path<'p> {
        Path {
            parent: Some(self),
            segment: Segment::Key(key),
        }
    }

    pub(crate) fn index(&'p self, index: usize) -> Path<'p> {
        Path {
            parent: Some(self),
            segment: Segment::Index(index),
        }
    }

    pub(crate) fn depth(&self) -> usize {
        self.parent.map_or(0, |parent| parent.depth() + 1)
    }

    /// The JSON pointer of this place.
    pub(crate) fn pointer(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(text);
        }
        match self.segment {
            Segment::Root => {}
            Segment::Key(key) => {
                text.push('/');
                text.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            Segment::Index(index) => {
                text.push('/');
                text.push_str(&index.to_string());
            }
        }
    }
}
