//! The shape of the document as data: the JSON Schema, the TypeScript types and the field tables
//! of the documentation are all generated from it.

/// Shape of a value.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Non-empty text.
    Text,
    /// A number, alone or as an object with unit, range, source and origin.
    Quantity(QuantityShape),
    /// One of some words.
    Words(&'static [&'static str]),
    /// A list of values of one shape. A function, because assemblies contain components.
    List(fn() -> Shape),
    /// An object. A function for the same reason.
    Object(fn() -> ObjectShape),
    /// Any object; read past.
    Anything,
}

/// Shape of a number.
#[derive(Clone, Copy, Debug)]
pub struct QuantityShape {
    /// Name of the kind, such as `share`.
    pub name: &'static str,
    /// Smallest value, in the base unit.
    pub minimum: Option<f64>,
    /// Whether the smallest value itself is excluded.
    pub above_minimum: bool,
    /// Largest value, in the base unit.
    pub maximum: f64,
    /// Whether a plain number is accepted, or a unit must stand with it.
    pub plain: bool,
    /// Units accepted, the base unit first.
    pub units: &'static [&'static str],
}

/// Shape of an object.
#[derive(Clone, Debug)]
pub struct ObjectShape {
    /// Name of the type.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Its fields in their usual order.
    pub fields: Vec<FieldShape>,
}

/// Shape of a field.
#[derive(Clone, Debug)]
pub struct FieldShape {
    /// Name in the document.
    pub name: &'static str,
    /// Meaning, unit, source.
    pub about: &'static str,
    /// Whether a document without it is refused.
    pub required: bool,
    /// Shape of its value.
    pub shape: Shape,
}
