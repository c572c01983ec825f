//! Meguru: how circular a product is, computed from its bill of materials.
pub mod tables;
