//! Quotation marks of a delimited text that do not hold what they should: read strictly by RFC 4180, one
//! that is never closed would swallow all rows up to the next, and nobody would miss them.

use std::borrow::Cow;

/// The quotation mark.
const MARK: u8 = 0x22;

/// Line ends in one cell from which its quotation mark was probably never closed.
const OPEN_LINES: usize = 100;

/// A quotation mark that was read as a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quote {
    /// The row in which it opens, from 1, as a spreadsheet counts rows.
    pub row: u32,
    /// Its column from 0.
    pub column: usize,
    /// What its cell holds without it.
    pub found: String,
    /// What is wrong with it, as the code of a problem.
    pub code: &'static str,
}

/// The text with every such quotation mark written as a letter (in quotation marks, and twice), and what
/// they are. Well-formed text stays as it is. `delimiter` separates cells; lines end in `\n`.
pub(super) fn mend(text: &str, delimiter: u8) -> (Cow<'_, str>, Vec<Quote>) {
    let mut quotes = Vec::new();
    if delimiter == MARK || !text.contains(char::from(MARK)) {
        return (Cow::Borrowed(text), quotes);
    }
    let bytes = text.as_bytes();
    let cell_end = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        let end = rest
            .iter()
            .position(|byte| *byte == delimiter || *byte == b'\n');
        end.map_or(bytes.len(), |end| from + end)
    };
    let mut mended = String::new();
    let (mut copied, mut at, mut row, mut column) = (0, 0, 1, 0);
    while at < bytes.len() {
        // Here a cell begins.
        at = match closed(bytes, at, delimiter) {
            Ok(end) => end.unwrap_or_else(|| cell_end(at)),
            Err(code) => {
                let end = cell_end(at);
                let cell = text.get(at..end).unwrap_or_default();
                mended.push_str(text.get(copied..at).unwrap_or_default());
                mended.push(char::from(MARK));
                mended.push_str(&cell.replace(char::from(MARK), "\u{22}\u{22}"));
                mended.push(char::from(MARK));
                copied = end;
                quotes.push(Quote {
                    row,
                    column,
                    found: cell.to_owned(),
                    code,
                });
                end
            }
        };
        if bytes.get(at) == Some(&b'\n') {
            row = row.saturating_add(1);
            column = 0;
        } else {
            column += 1;
        }
        at += 1;
    }
    if quotes.is_empty() {
        return (Cow::Borrowed(text), quotes);
    }
    mended.push_str(text.get(copied..).unwrap_or_default());
    (Cow::Owned(mended), quotes)
}

/// The end of a quoted cell that begins at a byte; none where the cell is not quoted.
///
/// Each quotation mark is passed a few times at most: where one cell is not closed, those up to the place
/// that tells so come in pairs, and end the cells that begin with them at once.
fn closed(bytes: &[u8], start: usize, delimiter: u8) -> Result<Option<usize>, &'static str> {
    const OPEN: &str = "file.quote_open";
    if bytes.get(start) != Some(&MARK) {
        return Ok(None);
    }
    let mut at = start + 1;
    let mut lines = 0;
    loop {
        match (bytes.get(at), bytes.get(at + 1)) {
            (None, _) => return Err(OPEN),
            (Some(&MARK), Some(&MARK)) => at += 1,
            (Some(&MARK), _) => break,
            (Some(b'\n'), _) => {
                lines += 1;
                if lines > OPEN_LINES {
                    return Err(OPEN);
                }
            }
            _ => {}
        }
        at += 1;
    }
    at += 1;
    // Spaces before the delimiter harm nobody.
    while delimiter != b' ' && bytes.get(at) == Some(&b' ') {
        at += 1;
    }
    match bytes.get(at) {
        None | Some(b'\n') => Ok(Some(at)),
        Some(byte) if *byte == delimiter => Ok(Some(at)),
        Some(_) => Err("file.quote_inside"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<(u32, usize, &'static str)> {
        let (_, quotes) = mend(text, b',');
        quotes
            .iter()
            .map(|quote| (quote.row, quote.column, quote.code))
            .collect()
    }

    #[test]
    fn well_formed_text_stays_as_it_is() {
        for text in [
            "a,\"b,c\",\"d\ne\",\"f \"\"g\"\"\"\n\"\",\"h\" ,5\"\n",
            "\"a\"",
            "a 5\" b,\"\"\"c\"\"\"",
        ] {
            let (mended, quotes) = mend(text, b',');
            assert!(matches!(mended, Cow::Borrowed(_)), "{text}");
            assert_eq!(quotes, []);
        }
    }

    #[test]
    fn a_quote_is_named_where_it_opens() {
        let open = "file.quote_open";
        let inside = "file.quote_inside";
        assert_eq!(places("a,b\n\n1,\"2,3\n4,5\n"), [(3, 1, open)]);
        assert_eq!(places("\"a\nb\",c\n\"x\"y,z"), [(2, 0, inside)]);
        // The mark that opens is the one, not that at which it shows; the next is one of its own.
        assert_eq!(
            places("\"a,b\nc,d\n\"e\"f,\"g\""),
            [(1, 0, inside), (3, 0, inside)]
        );
        assert_eq!(
            mend("\"a,b\n\"c\",\"\"d", b',').0,
            "\"\"\"a\",b\n\"c\",\"\"\"\"\"d\""
        );
    }
}
