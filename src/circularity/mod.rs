//! Circularity indicators, one file per method.

pub mod material_circularity;
pub mod plastic_packaging_tax;
pub mod recycled_content;
