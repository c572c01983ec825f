//! Lines that fit into a box, by an estimate of how wide letters are. Whoever shows a label may have other
//! letters than whoever made it, so the estimate is wide rather than narrow, and nothing is laid out that
//! it does not cover.

use unicode_width::UnicodeWidthChar as _;

use super::{Form, Label};

/// Size of a label in mm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Width.
    pub width: f64,
    /// Height; as much as the texts need, where none is named.
    pub height: Option<f64>,
}

impl Size {
    /// 50 mm × 30 mm.
    pub const SMALL: Self = Self::of(50.0, 30.0);
    /// 70 mm × 50 mm.
    pub const MEDIUM: Self = Self::of(70.0, 50.0);

    const fn of(width: f64, height: f64) -> Self {
        Self {
            width,
            height: Some(height),
        }
    }

    /// Reads `50x30` or, with a free height, `50`, in mm from 20 to 1000.
    pub fn read(text: &str) -> Option<Self> {
        let length = |text: &str| {
            let number = crate::quantity::read_number(text.trim())?.number;
            (20.0..=1000.0).contains(&number).then_some(number)
        };
        match text.split_once(['x', '×', '*']) {
            Some((width, height)) => Some(Self::of(length(width)?, length(height)?)),
            None => Some(Self {
                width: length(text)?,
                height: None,
            }),
        }
    }
}

/// A label whose texts do not fit at the smallest size that can be read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TooSmall {
    /// Height in mm that they need at this width.
    pub needed: f64,
}

/// The smallest letters in mm, about 4 points.
const SMALLEST: f64 = 1.5;
/// Letters of a label of free height.
const COMFORTABLE: f64 = 2.6;
/// The largest letters.
const LARGEST: f64 = 6.0;
/// Small print beside plain text.
const SMALL: f64 = 0.75;
/// From line to line.
const LEADING: f64 = 1.3;
/// From the edge to the texts.
pub(super) const MARGIN: f64 = 2.0;

/// A line of text at its place in mm.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    /// Left edge, or right edge where it ends there.
    pub(super) x: f64,
    /// Base line.
    pub(super) y: f64,
    /// Height of letters.
    pub(super) size: f64,
    pub(super) bold: bool,
    pub(super) ends_at_x: bool,
}

/// Lines and the height that they take.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Layout {
    pub(super) lines: Vec<Line>,
    pub(super) height: f64,
}

/// How wide a letter is, in its height.
fn em(letter: char) -> f64 {
    // Half-width kana; their marks take a place of their own.
    if matches!(letter, '\u{FF61}'..='\u{FFDC}') {
        return 0.6;
    }
    match letter.width_cjk() {
        None | Some(0) => 0.0,
        Some(1) => match letter {
            ' ' | '\u{A0}' => 0.3,
            'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '(' | ')' => 0.38,
            'm' | 'w' | 'M' | 'W' | '%' | '@' | '&' => 0.96,
            'A'..='Z' => 0.72,
            _ => 0.6,
        },
        Some(_) => 1.0,
    }
}

/// How wide a text is, in its height; bold is wider.
pub(super) fn width(text: &str, bold: bool) -> f64 {
    let plain: f64 = text.chars().map(em).sum();
    if bold { plain * 1.08 } else { plain }
}

/// Signs that no line begins with.
fn stays_behind(letter: char) -> bool {
    matches!(
        letter,
        '、' | '。'
            | '，'
            | '．'
            | '：'
            | '；'
            | '！'
            | '？'
            | '）'
            | '」'
            | '』'
            | '】'
            | '・'
            | 'ー'
            | '％'
            | '%'
            | '々'
            | 'っ'
            | 'ゃ'
            | 'ゅ'
            | 'ょ'
            | 'ッ'
            | 'ャ'
            | 'ュ'
            | 'ョ'
            | 'ァ'
            | 'ィ'
            | 'ゥ'
            | 'ェ'
            | 'ォ'
            | ')'
            | ','
            | '.'
            | ':'
            | ';'
            | '〜'
    )
}

/// Signs that no line ends with.
fn stays_before(letter: char) -> bool {
    matches!(letter, '（' | '「' | '『' | '【' | '(')
}

/// Whether a line may break between two letters without a blank.
fn may_break(before: char, after: char) -> bool {
    let wide = |letter: char| letter.width_cjk().unwrap_or(0) > 1;
    (wide(before) || wide(after)) && !stays_behind(after) && !stays_before(before)
}

/// A text in lines that are no wider than a limit, in the height of letters.
pub(super) fn wrap(text: &str, limit: f64, bold: bool) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let joined = format!("{line}{piece}");
        if width(joined.trim_end(), bold) <= limit || line.is_empty() {
            line = joined;
        } else {
            lines.push(line.trim_end().to_owned());
            piece.trim_start().clone_into(&mut line);
        }
        // A word that is wider than a line is cut.
        while width(line.trim_end(), bold) > limit && line.chars().count() > 1 {
            let mut head = String::new();
            for letter in line.chars() {
                head.push(letter);
                if width(&head, bold) > limit && head.chars().count() > 1 {
                    head.pop();
                    break;
                }
            }
            line = line.get(head.len()..).unwrap_or_default().to_owned();
            lines.push(head);
        }
    }
    if !line.trim().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// A text cut wherever a line may break.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut before: Option<char> = None;
    for letter in text.chars() {
        let starts = match before {
            None => true,
            Some(' ') => letter != ' ',
            Some(before) => may_break(before, letter),
        };
        match pieces.last_mut() {
            Some(piece) if !starts => piece.push(letter),
            _ => pieces.push(letter.to_string()),
        }
        before = Some(letter);
    }
    pieces
}

/// Lays texts out from top to bottom, in letters of a size.
struct Pen {
    left: f64,
    right: f64,
    y: f64,
    size: f64,
    lines: Vec<Line>,
}

impl Pen {
    fn inner(&self) -> f64 {
        self.right - self.left
    }

    /// A paragraph; `scale` of the plain size.
    fn paragraph(&mut self, text: &str, scale: f64, bold: bool) {
        let size = self.size * scale;
        for text in wrap(text, self.inner() / size, bold) {
            self.line(text, size, bold, false);
            self.y += size * LEADING;
        }
    }

    /// A line whose top is where the pen stands; the pen stays.
    fn line(&mut self, text: String, size: f64, bold: bool, ends_at_x: bool) {
        self.lines.push(Line {
            text,
            x: if ends_at_x { self.right } else { self.left },
            // Letters of a line stand on about seven eighths of its height.
            y: self.y + size,
            size,
            bold,
            ends_at_x,
        });
    }

    fn gap(&mut self, scale: f64) {
        self.y += self.size * scale;
    }

    /// A name at the left, a value at the right; below each other where they are too wide.
    fn row(&mut self, name: &str, value: &str) {
        let large = self.size * 1.25;
        let of_value = width(value, true) * large;
        let of_name = self.inner() - of_value - self.size;
        if of_name < self.inner() * 0.35 {
            self.paragraph(name, 1.0, false);
            self.paragraph(value, 1.25, true);
            return;
        }
        let size = self.size;
        self.line(value.to_owned(), large, true, true);
        let top = self.y;
        // Both stand on one line.
        self.y += large - size;
        for text in wrap(name, of_name / size, false) {
            self.line(text, size, false, false);
            self.y += size * LEADING;
        }
        self.y = self.y.max(top + large * LEADING);
    }
}

/// The texts of a label at a size of letters; the height that they take counts from the top edge to the
/// bottom edge.
fn lay_out(label: &Label, width: f64, size: f64) -> Layout {
    let mut pen = Pen {
        left: MARGIN,
        right: width - MARGIN,
        y: MARGIN,
        size,
        lines: Vec::new(),
    };
    match label.form {
        Form::Panel => panel(label, &mut pen),
        Form::Sentence => {
            for text in label.statement() {
                pen.paragraph(&text, 1.0, false);
                pen.gap(0.3);
            }
        }
    }
    Layout {
        height: pen.y + MARGIN,
        lines: pen.lines,
    }
}

fn panel(label: &Label, pen: &mut Pen) {
    pen.paragraph(&label.product, 1.0, true);
    pen.gap(0.2);
    for figure in &label.figures {
        pen.row(&figure.texts.name, &figure.texts.value);
        for text in figure.texts.small_print() {
            pen.paragraph(text, SMALL, false);
        }
        pen.gap(0.3);
    }
    if let Some(claim) = &label.claim {
        pen.paragraph(claim, 1.0, false);
        pen.gap(0.3);
    }
    for text in label.remarks.iter().chain([&label.source]) {
        pen.paragraph(text, SMALL, false);
    }
}

/// The texts of a label in the largest letters that fit.
///
/// # Errors
/// They do not fit in letters that can be read.
pub(super) fn fit(label: &Label, size: Size) -> Result<Layout, TooSmall> {
    // A sentence has no small print.
    let smallest = match label.form {
        Form::Panel => SMALLEST / SMALL,
        Form::Sentence => SMALLEST,
    };
    let Some(height) = size.height else {
        return Ok(lay_out(label, size.width, COMFORTABLE.max(smallest)));
    };
    let mut letters = LARGEST;
    loop {
        let layout = lay_out(label, size.width, letters);
        if layout.height <= height {
            return Ok(layout);
        }
        if letters <= smallest {
            return Err(TooSmall {
                needed: layout.height,
            });
        }
        letters = (letters - 0.1).max(smallest);
    }
}
