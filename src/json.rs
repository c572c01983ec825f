//! JSON text (RFC 8259) to a borrowed tree, strictly: duplicate names, other encodings than UTF-8,
//! absurd size and absurd nesting are refused with their place.
//!
//! A reader of its own, where a library would do, because it was measured: serde_json with exact
//! floats weighs 25 KB (brotli) more in the browser's first load and takes twice the time of every
//! keystroke. The tests below hold it against serde_json, text by text.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::problem::Problem;
use crate::quantity::decimal;

/// The largest document that is read, in bytes.
pub const MAXIMUM_BYTES: usize = 8 * 1024 * 1024;

/// The deepest nesting of lists and objects.
const MAXIMUM_DEPTH: usize = 128;

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
/// A problem of code `json.*`, with line and column where there is a place.
pub(crate) fn parse(bytes: &[u8]) -> Result<Json<'_>, Problem> {
    if bytes.len() > MAXIMUM_BYTES {
        return Err(Problem::error("json.too_large", "")
            .with("bytes", bytes.len() as f64)
            .with("maximum", MAXIMUM_BYTES as f64));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        Problem::error("json.encoding", "").with("byte", (error.valid_up_to() + 1) as f64)
    })?;
    let mut reader = Reader {
        text,
        bytes: text.as_bytes(),
        at: 0,
        depth: 0,
    };
    reader.skip_space();
    if reader.peek().is_none() {
        return Err(Problem::error("json.empty", ""));
    }
    let value = reader.value().and_then(|value| {
        reader.skip_space();
        if reader.peek().is_none() {
            Ok(value)
        } else {
            Err(Fault::Syntax)
        }
    });
    value.map_err(|fault| reader.problem(fault))
}

/// Why the text cannot be read, at the reader's place.
enum Fault {
    Syntax,
    TooDeep,
    OutOfRange,
    Duplicate(String),
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// Steps over a byte that must stand here.
    fn take(&mut self, byte: u8) -> Result<(), Fault> {
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(Fault::Syntax)
        }
    }

    fn value(&mut self) -> Result<Json<'a>, Fault> {
        match self.peek() {
            Some(b'"') => Ok(Json::Text(self.string()?)),
            Some(b'{') => self.nested(Self::object),
            Some(b'[') => self.nested(Self::list),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'n') => self.word("null", Json::Null),
            _ => Err(Fault::Syntax),
        }
    }

    fn word(&mut self, word: &str, value: Json<'a>) -> Result<Json<'a>, Fault> {
        for byte in word.bytes() {
            self.take(byte)?;
        }
        Ok(value)
    }

    fn nested(
        &mut self,
        read: fn(&mut Self) -> Result<Json<'a>, Fault>,
    ) -> Result<Json<'a>, Fault> {
        self.depth += 1;
        if self.depth > MAXIMUM_DEPTH {
            return Err(Fault::TooDeep);
        }
        self.at += 1;
        self.skip_space();
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn list(&mut self) -> Result<Json<'a>, Fault> {
        let mut items = Vec::new();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value()?);
            self.skip_space();
            match self.peek() {
                Some(b',') => self.at += 1,
                _ => break,
            }
            self.skip_space();
        }
        self.take(b']')?;
        Ok(Json::List(items))
    }

    fn object(&mut self) -> Result<Json<'a>, Fault> {
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Json::Object(Vec::new()));
        }
        // Most objects of a document hold a handful of names.
        let mut entries = Vec::with_capacity(8);
        loop {
            let name = self.string()?;
            self.skip_space();
            self.take(b':')?;
            self.skip_space();
            entries.push((name, self.value()?));
            self.skip_space();
            match self.peek() {
                Some(b',') => self.at += 1,
                _ => break,
            }
            self.skip_space();
        }
        self.take(b'}')?;
        match duplicate(&entries) {
            Some(name) => Err(Fault::Duplicate(name.to_owned())),
            None => Ok(Json::Object(entries)),
        }
    }

    fn number(&mut self) -> Result<Json<'a>, Fault> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        let digits = self.text.get(start..self.at).ok_or(Fault::Syntax)?;
        let number = decimal(digits).ok_or(Fault::Syntax)?;
        if number.is_finite() {
            Ok(Json::Number(number))
        } else {
            Err(Fault::OutOfRange)
        }
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at > start {
            Ok(())
        } else {
            Err(Fault::Syntax)
        }
    }

    fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.take(b'"')?;
        let start = self.at;
        self.skip_plain();
        match self.peek() {
            Some(b'"') => {
                let text = self.text.get(start..self.at).ok_or(Fault::Syntax)?;
                self.at += 1;
                Ok(Cow::Borrowed(text))
            }
            Some(b'\\') => self.escaped(start).map(Cow::Owned),
            // A control character, or the end of the text.
            _ => Err(Fault::Syntax),
        }
    }

    /// Steps over the bytes of a string that stand for themselves.
    fn skip_plain(&mut self) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let plain = rest
            .iter()
            .position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20));
        self.at += plain.unwrap_or(rest.len());
    }

    /// The rest of a string that holds escapes.
    fn escaped(&mut self, mut start: usize) -> Result<String, Fault> {
        let mut text = String::new();
        loop {
            self.skip_plain();
            match self.peek() {
                Some(b'"' | b'\\') => {
                    text.push_str(self.text.get(start..self.at).ok_or(Fault::Syntax)?);
                    self.at += 1;
                    if self.bytes.get(self.at - 1) == Some(&b'"') {
                        return Ok(text);
                    }
                    text.push(self.escape()?);
                    start = self.at;
                }
                _ => return Err(Fault::Syntax),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let letter = self.peek().ok_or(Fault::Syntax)?;
        self.at += 1;
        Ok(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.hexadecimal()?;
                // Outside the basic plane a character is written as two halves.
                let code = if (0xD800..0xDC00).contains(&first) {
                    self.take(b'\\')?;
                    self.take(b'u')?;
                    let second = self.hexadecimal()?;
                    if !(0xDC00..0xE000).contains(&second) {
                        return Err(Fault::Syntax);
                    }
                    0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)
                } else {
                    first
                };
                char::from_u32(code).ok_or(Fault::Syntax)?
            }
            _ => return Err(Fault::Syntax),
        })
    }

    fn hexadecimal(&mut self) -> Result<u32, Fault> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            code = code * 16 + digit.ok_or(Fault::Syntax)?;
            self.at += 1;
        }
        Ok(code)
    }

    /// The fault as a problem, with the line and column where reading stopped.
    fn problem(&self, fault: Fault) -> Problem {
        let problem = match fault {
            Fault::Syntax => Problem::error("json.syntax", ""),
            Fault::TooDeep => Problem::error("json.too_deep", ""),
            Fault::OutOfRange => Problem::error("json.number_out_of_range", ""),
            Fault::Duplicate(name) => Problem::error("json.duplicate_name", "").with("name", name),
        };
        let before = self.bytes.get(..self.at).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        // Every byte that does not continue a character begins one.
        let column = before
            .iter()
            .rev()
            .take_while(|byte| **byte != b'\n')
            .filter(|byte| **byte & 0xC0 != 0x80)
            .count()
            + 1;
        problem
            .with("line", line as f64)
            .with("column", column as f64)
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Ours and serde_json's tree of the same text.
    fn same(ours: &Json<'_>, theirs: &serde_json::Value) -> bool {
        use serde_json::Value;
        match (ours, theirs) {
            (Json::Null, Value::Null) => true,
            (Json::Bool(a), Value::Bool(b)) => a == b,
            (Json::Number(a), Value::Number(b)) => {
                b.as_f64().is_some_and(|b| a.to_bits() == b.to_bits())
            }
            (Json::Text(a), Value::String(b)) => a == b,
            (Json::List(a), Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
            }
            (Json::Object(a), Value::Object(b)) => {
                a.len() == b.len()
                    && a.iter()
                        .all(|(name, a)| b.get(name.as_ref()).is_some_and(|b| same(a, b)))
            }
            _ => false,
        }
    }

    #[track_caller]
    fn agree(text: &str) {
        let ours = parse(text.as_bytes());
        let theirs = serde_json::from_str::<serde_json::Value>(text);
        match (&ours, &theirs) {
            (Ok(ours), Ok(theirs)) => assert!(same(ours, theirs), "{text}: {ours:?} {theirs:?}"),
            (Err(_), Err(_)) => {}
            _ => assert!(
                ours.is_ok() == theirs.is_ok(),
                "{text}: {ours:?} {theirs:?}"
            ),
        }
    }

    #[test]
    fn reads_and_refuses_what_serde_json_does() {
        let numbers = [
            "0",
            "-0",
            "0.1",
            "1e3",
            "1E+3",
            "1e-3",
            "-12.5e-2",
            "00",
            "01",
            "1.",
            ".5",
            "+1",
            "1e",
            "1e+",
            "--1",
            "0x1",
            "NaN",
            "Infinity",
            "1e308",
            "5e-324",
            "1e-400",
            "1e999",
            "-1e999",
            "123456789012345678901234567890",
            "0.1234567890123456789",
            "9007199254740993",
        ];
        for number in numbers {
            agree(number);
            agree(&format!("[{number}]"));
        }
        for text in [
            "",
            " ",
            "null",
            "nul",
            "true ",
            "false,",
            "[]",
            "[1,]",
            "[,1]",
            "[1 2]",
            "{}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "{'a':1}",
            "\"",
            "\"a",
            "\"a\nb\"",
            "\"\\n\\u00e9\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\ud83d\\u0041\"",
            "\"\\ude00\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"日本\\\"語\"",
            "[1]]",
            "// no\n1",
            "\u{a0}1",
            "{\"a\":{\"b\":[1,{\"c\":null}]}}",
            "\"\u{7f}\"",
            "[\"a\\\\\"]",
            "\"\\/\"",
        ] {
            agree(text);
        }
    }

    /// Every text one edit away from a document: the same verdict as serde_json, every time.
    #[test]
    fn agrees_on_damaged_documents() {
        let text = r#"{"a": [1, -2.5e3, "x\u00e9\n", true, null], "b": {"c": "日本", "d": 0.1}}"#;
        let damage = [
            '"', '\\', ',', '}', ']', '{', '0', 'e', '-', '.', ' ', 'u', '語',
        ];
        for (at, letter) in text.char_indices() {
            let (head, tail) = text.split_at(at);
            let rest = tail.get(letter.len_utf8()..).unwrap_or_default();
            agree(&format!("{head}{rest}"));
            agree(head);
            for letter in damage {
                agree(&format!("{head}{letter}{rest}"));
                agree(&format!("{head}{letter}{tail}"));
            }
        }
    }

    #[test]
    fn says_where_reading_stopped() {
        let problem = parse("{\n  \"日本\": ?\n}".as_bytes()).err();
        let params = problem.map(|problem| problem.params.0);
        assert_eq!(
            params,
            Some(vec![("line", 2.0.into()), ("column", 9.0.into())])
        );
    }
}
