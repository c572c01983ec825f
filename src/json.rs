//! JSON text to a borrowed tree, strictly: duplicate names, other encodings than UTF-8, absurd
//! size and absurd nesting are refused with their place.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::problem::Problem;

/// The largest document that is read, in bytes.
pub const MAXIMUM_BYTES: usize = 8 * 1024 * 1024;

/// Marks a duplicate name inside the parser's error, which carries text only.
const DUPLICATE: &str = "duplicate name: ";

/// A JSON value that borrows from the text where it can.
#[derive(Debug, PartialEq)]
pub(crate) enum Json<'a> {
    Null,
    Bool(bool),
    Number(f64),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

impl Json<'_> {
    /// Word for the kind of value, as problems name it.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Number(_) => "number",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Object(_) => "object",
        }
    }
}

/// Reads a whole text.
///
/// # Errors
/// A problem of code `json.*` with line and column.
pub(crate) fn parse(bytes: &[u8]) -> Result<Json<'_>, Problem> {
    if bytes.len() > MAXIMUM_BYTES {
        return Err(Problem::error("json.too_large", "")
            .with("bytes", bytes.len() as f64)
            .with("maximum", MAXIMUM_BYTES as f64));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Problem::error("json.empty", ""));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        Problem::error("json.encoding", "").with("byte", (error.valid_up_to() + 1) as f64)
    })?;
    serde_json::from_str(text).map_err(|error| {
        let message = error.to_string();
        let problem = if let Some(rest) = message.strip_prefix(DUPLICATE) {
            let name = rest.rsplit_once(" at line").map_or(rest, |(name, _)| name);
            Problem::error("json.duplicate_name", "").with("name", name)
        } else if message.starts_with("recursion limit") {
            Problem::error("json.too_deep", "")
        } else if message.starts_with("number out of range") {
            Problem::error("json.number_out_of_range", "")
        } else {
            Problem::error("json.syntax", "")
        };
        problem
            .with("line", error.line() as f64)
            .with("column", error.column() as f64)
    })
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

/// A name or text, borrowed unless it holds escapes.
struct Name<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;
        impl<'de> Visitor<'de> for NameVisitor {
            type Value = Name<'de>;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a name")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(NameVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json<'de>, E> {
        Ok(Json::Bool(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json<'de>, E> {
        Ok(Json::Number(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json<'de>, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json<'de>, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json<'de>, A::Error> {
        let mut entries: Vec<(Cow<'de, str>, Json<'de>)> = Vec::with_capacity(8);
        while let Some(Name(name)) = map.next_key()? {
            entries.push((name, map.next_value()?));
        }
        match duplicate(&entries) {
            Some(name) => Err(A::Error::custom(format_args!("{DUPLICATE}{name}"))),
            None => Ok(Json::Object(entries)),
        }
    }
}

/// The first name that stands twice. Small objects, which is all of them in practice, are
/// compared pair by pair; a hostile object of many names must not cost its square.
fn duplicate<'e>(entries: &'e [(Cow<'_, str>, Json<'_>)]) -> Option<&'e str> {
    if entries.len() > 32 {
        let mut seen = HashSet::with_capacity(entries.len());
        return entries
            .iter()
            .map(|(name, _)| name.as_ref())
            .find(|name| !seen.insert(*name));
    }
    entries
        .iter()
        .enumerate()
        .find(|(index, (name, _))| entries.iter().take(*index).any(|(other, _)| other == name))
        .map(|(_, (name, _))| name.as_ref())
}
