//! The formats of tables and cells that matter: what is hidden, how far a cell is indented.

use std::collections::BTreeMap;

use crate::limits::MAXIMUM_STYLES;
use crate::refusal::Refusal;
use crate::xml::{Element, Xml};

/// Centimetres of one step of indentation: ten points, which LibreOffice's button adds.
const STEP: f64 = 0.352_8;

/// Steps of indentation that Excel allows; more is a format of something else.
const MAXIMUM_INDENT: f64 = 250.0;

/// What the styles of a document say.
#[derive(Default)]
pub(super) struct Styles(BTreeMap<String, Style>);

#[derive(Clone, Copy, Default)]
struct Style {
    hidden: bool,
    indent: u32,
}

impl Styles {
    /// Reads the element of automatic styles, to its end.
    pub(super) fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), Refusal> {
        xml.children(|xml, element| {
            if element.name() != "style:style" {
                return xml.skip();
            }
            let Some(name) = element.attribute("style:name")? else {
                return xml.skip();
            };
            let mut style = Style::default();
            xml.children(|xml, element| {
                match element.name() {
                    "style:table-properties" => {
                        let display = element.attribute("table:display")?;
                        style.hidden = display.as_deref() == Some("false");
                    }
                    "style:paragraph-properties" => style.indent = indent(&element)?,
                    _ => {}
                }
                xml.skip()
            })?;
            if self.0.len() >= MAXIMUM_STYLES {
                return Err(Refusal::too_large_inside("styles", MAXIMUM_STYLES));
            }
            self.0.insert(name.into_owned(), style);
            Ok(())
        })
    }

    /// Whether a table of this style is hidden.
    pub(super) fn hidden(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|style| style.hidden)
    }

    /// Steps of indentation of a cell of this style.
    pub(super) fn indent(&self, name: &str) -> u32 {
        self.0.get(name).map_or(0, |style| style.indent)
    }
}

/// The left margin in steps; at least one where there is a margin.
fn indent(element: &Element<'_>) -> Result<u32, Refusal> {
    let margin = element.attribute("fo:margin-left")?;
    let steps = margin
        .and_then(|margin| centimetres(&margin))
        .map(|length| length / STEP);
    Ok(match steps {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 1 and the maximum"
        )]
        Some(steps) if steps > 0.1 => steps.round().clamp(1.0, MAXIMUM_INDENT) as u32,
        _ => 0,
    })
}

fn centimetres(length: &str) -> Option<f64> {
    [("cm", 1.0), ("mm", 0.1), ("in", 2.54), ("pt", 2.54 / 72.0)]
        .iter()
        .find_map(|(unit, factor)| {
            let number: f64 = length.trim().strip_suffix(unit)?.trim().parse().ok()?;
            Some(number * factor)
        })
}

#[cfg(test)]
mod tests {
    use super::centimetres;

    #[test]
    fn lengths_are_read_in_the_units_of_the_format() {
        assert_eq!(centimetres("0.353cm"), Some(0.353));
        assert_eq!(centimetres("1in"), Some(2.54));
        assert_eq!(centimetres("72pt"), Some(2.54));
        assert_eq!(centimetres("1em"), None);
        assert_eq!(centimetres("cm"), None);
    }
}
