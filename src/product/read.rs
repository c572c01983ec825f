//! From a JSON tree to typed documents, collecting every problem on the way.
//!
//! A derive of serde stops at the first error and knows no path; people who fill in forty rows
//! want all their slips at once, each at its cell.

use crate::json::Json;
use crate::problem::{Path, Problem};

use super::shape::Shape;

/// A field of a document: left out, present but wrong, or present.
///
/// The distinction decides a result: what was left out may be filled from a table, what was
/// stated wrongly never is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stated<T> {
    /// Not in the document: unknown.
    #[default]
    Absent,
    /// In the document, and refused; a problem says why.
    Wrong,
    /// In the document.
    Value(T),
}

impl<T> Stated<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Wrong => None,
        }
    }

    /// Whether the document left the field out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the document states the field wrongly.
    pub fn is_wrong(&self) -> bool {
        matches!(self, Self::Wrong)
    }
}

impl<T: Default> Stated<T> {
    /// The value to change, an empty one where there is none.
    pub(crate) fn value_or_default(&mut self) -> &mut T {
        loop {
            // Twice at most: what is filled is there.
            match self {
                Self::Value(value) => return value,
                Self::Absent | Self::Wrong => *self = Self::Value(T::default()),
            }
        }
    }
}

impl<T> Stated<Vec<T>> {
    /// The items, none if the list is absent or wrong.
    pub fn items(&self) -> &[T] {
        self.value().map_or(&[], Vec::as_slice)
    }
}

/// The longest text a field takes, in bytes.
const MAXIMUM_TEXT: usize = 2_000;

/// The most problems that are collected: nobody reads more, and a hostile document must not make
/// gigabytes of them.
const MAXIMUM_PROBLEMS: usize = 1_000;

/// Says once that reading stopped.
fn too_many(at: &Path<'_>, problems: &mut Vec<Problem>) {
    if problems
        .last()
        .is_none_or(|last| last.code != "problems.too_many")
    {
        problems.push(
            Problem::error("problems.too_many", at.pointer())
                .with("maximum", MAXIMUM_PROBLEMS as f64),
        );
    }
}

/// A type that can be read from a document and describes its own shape.
pub(crate) trait Read: Sized {
    fn read(json: &Json<'_>, at: &Path<'_>, problems: &mut Vec<Problem>) -> Stated<Self>;
    fn shape() -> Shape;
}

pub(crate) fn mismatch<T>(
    expected: &'static str,
    json: &Json<'_>,
    at: &Path<'_>,
    problems: &mut Vec<Problem>,
) -> Stated<T> {
    problems.push(
        Problem::error("type.mismatch", at.pointer())
            .with("expected", expected)
            .with("found", json.kind()),
    );
    Stated::Wrong
}

impl Read for String {
    fn read(json: &Json<'_>, at: &Path<'_>, problems: &mut Vec<Problem>) -> Stated<Self> {
        let Json::Text(text) = json else {
            return mismatch("text", json, at, problems);
        };
        if text.trim().is_empty() {
            problems.push(Problem::error("text.empty", at.pointer()));
            return Stated::Wrong;
        }
        if text.len() > MAXIMUM_TEXT {
            problems.push(
                Problem::error("text.too_long", at.pointer()).with("maximum", MAXIMUM_TEXT as f64),
            );
            return Stated::Wrong;
        }
        Stated::Value(text.to_string())
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(json: &Json<'_>, at: &Path<'_>, problems: &mut Vec<Problem>) -> Stated<Self> {
        let Json::List(items) = json else {
            return mismatch("list", json, at, problems);
        };
        let mut list = Vec::with_capacity(items.len());
        let mut wrong = false;
        for (index, item) in items.iter().enumerate() {
            if problems.len() >= MAXIMUM_PROBLEMS {
                too_many(at, problems);
                return Stated::Wrong;
            }
            match T::read(item, &at.index(index), problems) {
                Stated::Value(item) => list.push(item),
                Stated::Absent | Stated::Wrong => wrong = true,
            }
        }
        // A list with an item that cannot be read is not the list the user stated.
        if wrong {
            Stated::Wrong
        } else {
            Stated::Value(list)
        }
    }

    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

/// Parts of the document that few documents have, kept apart so that the others stay small.
impl<T: Read> Read for Box<T> {
    fn read(json: &Json<'_>, at: &Path<'_>, problems: &mut Vec<Problem>) -> Stated<Self> {
        match T::read(json, at, problems) {
            Stated::Value(value) => Stated::Value(Box::new(value)),
            Stated::Absent => Stated::Absent,
            Stated::Wrong => Stated::Wrong,
        }
    }

    fn shape() -> Shape {
        T::shape()
    }
}

/// What no figure reads: read past. A program of its own keeps it there, or checks read it in detail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extensions;

impl Read for Extensions {
    fn read(json: &Json<'_>, at: &Path<'_>, problems: &mut Vec<Problem>) -> Stated<Self> {
        match json {
            Json::Object(_) => Stated::Value(Self),
            _ => mismatch("object", json, at, problems),
        }
    }

    fn shape() -> Shape {
        Shape::Anything
    }
}

/// Name of a field, and whether a document without it is refused.
pub(crate) type FieldName = (&'static str, bool);

/// What a field of an object under construction can do, whatever its type: one reader serves all
/// objects, which the browser's download feels.
pub(crate) trait Field {
    fn take(&mut self, json: &Json<'_>, at: &Path<'_>, problems: &mut Vec<Problem>);
    fn is_missing(&self) -> bool;
}

impl<T: Read> Field for Stated<T> {
    fn take(&mut self, json: &Json<'_>, at: &Path<'_>, problems: &mut Vec<Problem>) {
        *self = T::read(json, at, problems);
    }

    fn is_missing(&self) -> bool {
        self.is_absent()
    }
}

/// Reads every entry into its field; unknown names and missing fields are problems. `false` where
/// the value is no object.
pub(crate) fn read_fields(
    json: &Json<'_>,
    at: &Path<'_>,
    names: &[FieldName],
    fields: &mut [&mut dyn Field],
    problems: &mut Vec<Problem>,
) -> bool {
    let Json::Object(entries) = json else {
        return !mismatch::<()>("object", json, at, problems).is_wrong();
    };
    // Programs write fields in the order in which they stand here, so the next one is the first guess.
    let mut next = 0;
    for (name, value) in entries {
        let at = at.key(name);
        let is_named = |(known, _): &FieldName| *known == name.as_ref();
        let behind = names.iter().skip(next).position(is_named);
        let found = match behind {
            Some(position) => Some(next + position),
            None => names.iter().take(next).position(is_named),
        };
        if let Some(field) = found.and_then(|found| fields.get_mut(found)) {
            next = found.map_or(0, |found| found + 1);
            field.take(value, &at, problems);
        } else {
            let known: Vec<&'static str> = names.iter().map(|(known, _)| *known).collect();
            unknown_field(name, &at, &known, problems);
        }
    }
    for ((name, required), field) in names.iter().zip(fields) {
        if *required && field.is_missing() {
            problems.push(Problem::error("field.missing", at.key(name).pointer()));
        }
    }
    true
}

/// Declares an object of the document: its struct, its reader (unknown names are errors) and its
/// shape for the JSON Schema, from one list of documented fields.
macro_rules! document_object {
    (
        $(#[doc = $about:literal])+
        pub struct $name:ident {
            $( $(#[doc = $doc:literal])+ $(#[$required:ident])? $field:ident $(= $rename:literal)? : $type:ty, )+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $( $(#[doc = $doc])+ pub $field: $crate::product::Stated<$type>, )+
        }

        impl $crate::product::read::Read for $name {
            fn read(
                json: &$crate::json::Json<'_>,
                at: &$crate::problem::Path<'_>,
                problems: &mut Vec<$crate::problem::Problem>,
            ) -> $crate::product::Stated<Self> {
                const NAMES: &[$crate::product::read::FieldName] = &[
                    $( (
                        $crate::product::read::document_object!(@name $field $($rename)?),
                        $crate::product::read::document_object!(@is_required $($required)?),
                    ) ),+
                ];
                let mut object = Self::default();
                let fields: &mut [&mut dyn $crate::product::read::Field] =
                    &mut [$( &mut object.$field ),+];
                if $crate::product::read::read_fields(json, at, NAMES, fields, problems) {
                    $crate::product::Stated::Value(object)
                } else {
                    $crate::product::Stated::Wrong
                }
            }

            fn shape() -> $crate::product::shape::Shape {
                $crate::product::shape::Shape::Object(|| $crate::product::shape::ObjectShape {
                    name: stringify!($name),
                    about: concat!($($about),+).trim(),
                    fields: vec![$( $crate::product::shape::FieldShape {
                        name: $crate::product::read::document_object!(@name $field $($rename)?),
                        about: concat!($($doc),+).trim(),
                        required: $crate::product::read::document_object!(@is_required $($required)?),
                        shape: <$type as $crate::product::read::Read>::shape(),
                    } ),+],
                })
            }
        }
    };
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $rename:literal) => { $rename };
    (@is_required) => { false };
    (@is_required required) => { true };
}
pub(crate) use document_object;

/// Reports an unknown name, with the known name that is nearest to it.
pub(crate) fn unknown_field(
    name: &str,
    at: &Path<'_>,
    known: &[&'static str],
    problems: &mut Vec<Problem>,
) {
    if problems.len() >= MAXIMUM_PROBLEMS {
        return too_many(at, problems);
    }
    let nearest = known
        .iter()
        .map(|known| (distance(name, known), known))
        .min();
    let suggestion = match nearest {
        Some((distance, known)) if distance <= known.len() / 3 => known,
        _ => "none",
    };
    problems.push(
        Problem::error("field.unknown", at.pointer())
            .with("name", name)
            .with("suggestion", suggestion),
    );
}

/// Edit distance of two names; names are short, so the plain table will do.
fn distance(a: &str, b: &str) -> usize {
    if a.len() > 64 {
        return usize::MAX;
    }
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(&b) {
            let next = (*cell + 1)
                .min(left + 1)
                .min(diagonal + usize::from(letter != *other));
            diagonal = *cell;
            *cell = next;
            left = next;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(usize::MAX)
}

/// Position of the word that stands here among those that are known.
pub(crate) fn read_word(
    json: &Json<'_>,
    at: &Path<'_>,
    known: &[&'static str],
    problems: &mut Vec<Problem>,
) -> Option<usize> {
    let Json::Text(text) = json else {
        mismatch::<()>("text", json, at, problems);
        return None;
    };
    let found = known.iter().position(|word| *word == text.as_ref());
    if found.is_none() {
        problems.push(
            Problem::error("word.unknown", at.pointer())
                .with("value", text.as_ref())
                .with("known", known.join(", ")),
        );
    }
    found
}

/// Declares an enumeration of fixed words, and its reader.
macro_rules! document_words {
    (
        $(#[doc = $about:literal])+
        pub enum $name:ident { $( $(#[doc = $doc:literal])+ $variant:ident = $word:literal, )+ }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $( $(#[doc = $doc])+ $variant, )+ }

        impl $name {
            /// The word that documents write.
            pub fn word(self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }
        }

        impl $crate::product::read::Read for $name {
            fn read(
                json: &$crate::json::Json<'_>,
                at: &$crate::problem::Path<'_>,
                problems: &mut Vec<$crate::problem::Problem>,
            ) -> $crate::product::Stated<Self> {
                let known = [$( $word ),+];
                let found = $crate::product::read::read_word(json, at, &known, problems);
                let variant = found.and_then(|found| [$( Self::$variant ),+].get(found).copied());
                variant.map_or($crate::product::Stated::Wrong, $crate::product::Stated::Value)
            }

            fn shape() -> $crate::product::shape::Shape {
                $crate::product::shape::Shape::Words(&[$( $word ),+])
            }
        }
    };
}
pub(crate) use document_words;
