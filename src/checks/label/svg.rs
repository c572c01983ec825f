//! A label as SVG: black text on white, with a name and a description for those who do not see it.

use std::fmt::Write as _;

use super::layout::{self, Layout, Size, TooSmall};
use super::{Form, Label};

/// Letters that have Japanese beside Latin, on the systems that there are.
const FONTS: &str = "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Hiragino Kaku Gothic ProN','Yu Gothic',Meiryo,Arial,Helvetica,sans-serif";

/// A text as it stands in XML and HTML, between tags and in quoted attributes. What XML cannot hold, and what turns
/// the direction of a text around, falls away; ends of lines become spaces.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // A number stays with its unit.
            '\u{A0}' => escaped.push(letter),
            letter if letter.is_whitespace() => escaped.push(' '),
            letter if letter.is_control() => {}
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A number of mm without digits that nobody sees.
fn mm(number: f64) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Ids of two labels on one page must differ: FNV-1a of what they say.
fn id_of(text: &str) -> String {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("meguru-{hash:08x}")
}

impl Label {
    /// The label as an SVG of a size in mm. A panel has a thin rectangle around it; a sentence has nothing.
    ///
    /// # Errors
    /// The texts do not fit in letters that can be read.
    pub fn svg(&self, size: Size) -> Result<String, TooSmall> {
        let Layout { lines, height } = layout::fit(self, size)?;
        let (width, height) = (size.width, size.height.unwrap_or(height));
        let description = self.statement().join(" ");
        let id = id_of(&description);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}mm\" height=\"{h}mm\" viewBox=\"0 0 {w} {h}\" \
             role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" lang=\"{lang}\" xml:lang=\"{lang}\">\n\
             <title id=\"{id}-title\">{title}</title>\n<desc id=\"{id}-desc\">{desc}</desc>\n\
             <rect width=\"{w}\" height=\"{h}\" fill=\"#fff\"/>\n",
            w = mm(width),
            h = mm(height),
            lang = self.language.word(),
            title = escape(&self.title),
            desc = escape(&description),
        );
        let mut write = |text: std::fmt::Arguments<'_>| {
            // Writing into a string cannot fail.
            let _ = svg.write_fmt(text);
        };
        if self.form == Form::Panel {
            write(format_args!(
                "<rect x=\"0.5\" y=\"0.5\" width=\"{}\" height=\"{}\" fill=\"none\" stroke=\"#000\" stroke-width=\"0.2\"/>\n",
                mm(width - 1.0),
                mm(height - 1.0),
            ));
        }
        write(format_args!("<g font-family=\"{FONTS}\" fill=\"#000\">\n"));
        for line in &lines {
            write(format_args!(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{}{}>{}</text>\n",
                mm(line.x),
                mm(line.y),
                mm(line.size),
                if line.bold {
                    " font-weight=\"700\""
                } else {
                    ""
                },
                if line.ends_at_x {
                    " text-anchor=\"end\""
                } else {
                    ""
                },
                escape(&line.text),
            ));
        }
        svg.push_str("</g>\n</svg>\n");
        Ok(svg)
    }
}
