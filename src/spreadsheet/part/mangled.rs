//! Part numbers that a spreadsheet took for something else.

/// Whether a part number looks like one that a spreadsheet took for a date or a power of ten.
pub(super) fn looks_mangled(text: &str) -> bool {
    let power = text.split_once(['E', 'e']).is_some_and(|(head, tail)| {
        head.contains('.')
            && head
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.')
            && tail.starts_with('+')
            && tail.get(1..).is_some_and(|rest| {
                !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit())
            })
    });
    let month = |word: &str| {
        [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
            "mai", "okt", "dez", "mrz",
        ]
        .contains(&word.to_lowercase().trim_end_matches('.'))
    };
    let day = |word: &str| {
        word.len() <= 4 && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let date = text
        .split_once(['-', '.', ' '])
        .is_some_and(|(a, b)| (day(a) && month(b)) || (month(a) && day(b)));
    let japanese = text
        .strip_suffix('日')
        .and_then(|rest| rest.split_once('月'))
        .is_some_and(|(month, day_of)| day(month) && day(day_of));
    power || date || japanese
}
