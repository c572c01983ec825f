//! Marks of web pages in a text that was copied from one: entities and tags.

/// Names of entities that stand in words of claims.
const ENTITIES: [(&str, char); 34] = [
    ("nbsp", '\u{A0}'),
    ("shy", '\u{AD}'),
    ("ensp", ' '),
    ("emsp", ' '),
    ("thinsp", ' '),
    ("zwnj", '\u{200C}'),
    ("zwj", '\u{200D}'),
    ("amp", '&'),
    ("quot", '"'),
    ("apos", '\''),
    ("lsquo", '\u{2018}'),
    ("rsquo", '\u{2019}'),
    ("ldquo", '\u{201C}'),
    ("rdquo", '\u{201D}'),
    ("laquo", '\u{AB}'),
    ("raquo", '\u{BB}'),
    ("ndash", '\u{2013}'),
    ("mdash", '\u{2014}'),
    ("percnt", '%'),
    ("eacute", 'é'),
    ("Eacute", 'É'),
    ("egrave", 'è'),
    ("agrave", 'à'),
    ("ecirc", 'ê'),
    ("icirc", 'î'),
    ("ocirc", 'ô'),
    ("ccedil", 'ç'),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("Auml", 'Ä'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
];

/// The longest entity and the longest tag that are looked at, in letters.
const LONGEST_ENTITY: usize = 12;
const LONGEST_TAG: usize = 300;

/// Tags that stand within words and between their letters.
const INLINE: [&str; 13] = [
    "a", "abbr", "b", "big", "em", "i", "mark", "small", "span", "strong", "sub", "sup", "wbr",
];

/// What an entity stands for, and its length, where one begins here.
pub(crate) fn entity(text: &[char]) -> Option<(char, usize)> {
    let [first, rest @ ..] = text else {
        return None;
    };
    let end = rest.iter().take(LONGEST_ENTITY).position(|at| *at == ';')?;
    if *first != '&' {
        return None;
    }
    let name: String = rest.iter().take(end).collect();
    let letter = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
        None => ENTITIES.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((letter, end + 2))
}

/// The length of a tag, and whether it parts words, where one begins here.
pub(crate) fn tag(text: &[char]) -> Option<(bool, usize)> {
    let [first, rest @ ..] = text else {
        return None;
    };
    let is_start = |letter: &char| letter.is_ascii_alphabetic() || *letter == '/';
    if *first != '<' || !rest.first().is_some_and(is_start) {
        return None;
    }
    let end = rest
        .iter()
        .take(LONGEST_TAG)
        .position(|at| matches!(at, '>' | '<'))?;
    if rest.get(end) != Some(&'>') {
        return None;
    }
    let name: String = rest
        .iter()
        .skip_while(|letter| **letter == '/')
        .take_while(|letter| letter.is_ascii_alphanumeric())
        .collect::<String>()
        .to_ascii_lowercase();
    Some((!INLINE.contains(&name.as_str()), end + 2))
}

#[cfg(test)]
mod tests {
    use super::{entity, tag};

    #[test]
    fn entities_and_tags_are_told_from_signs() {
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(entity(&chars("&nbsp;x")), Some(('\u{A0}', 6)));
        assert_eq!(entity(&chars("&#173;x")), Some(('\u{AD}', 6)));
        assert_eq!(entity(&chars("&#xE9;x")), Some(('é', 6)));
        assert_eq!(entity(&chars("& co; x")), None);
        assert_eq!(entity(&chars("&")), None);
        assert_eq!(tag(&chars("<wbr>x")), Some((false, 5)));
        assert_eq!(tag(&chars("</p>x")), Some((true, 4)));
        assert_eq!(tag(&chars("< 5 % and > 3 %")), None);
        assert_eq!(tag(&chars("<b")), None);
    }
}
