//! Fields of the document that a point may name by their JSON pointer: texts, words, lists of them.

use crate::json::Json;
use crate::product::{Shape, shape};

/// The names of a pointer, from the root.
fn steps(pointer: &str) -> Option<impl Iterator<Item = &str>> {
    Some(pointer.strip_prefix('/')?.split('/'))
}

/// Whether documents have a field of words at a pointer.
pub(super) fn is_text(pointer: &str) -> bool {
    let Some(steps) = steps(pointer) else {
        return false;
    };
    let mut at = shape();
    for step in steps {
        let Shape::Object(object) = at else {
            return false;
        };
        let field = object().fields.into_iter().find(|field| field.name == step);
        let Some(field) = field else { return false };
        at = field.shape;
    }
    match at {
        Shape::Text | Shape::Words(_) => true,
        Shape::List(item) => matches!(item(), Shape::Text | Shape::Words(_)),
        _ => false,
    }
}

/// The words that a document has at a pointer.
pub(super) fn words_at(document: &Json<'_>, pointer: &str) -> Option<Vec<String>> {
    let mut at = document;
    for step in steps(pointer)? {
        let Json::Object(entries) = at else {
            return None;
        };
        at = entries
            .iter()
            .find(|(name, _)| name == step)
            .map(|(_, value)| value)?;
    }
    match at {
        Json::Text(text) => Some(vec![text.to_string()]),
        Json::List(items) => {
            let words: Option<Vec<String>> = items
                .iter()
                .map(|item| match item {
                    Json::Text(text) => Some(text.to_string()),
                    _ => None,
                })
                .collect();
            words.filter(|words| !words.is_empty())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::is_text;

    #[test]
    fn only_fields_of_words_that_documents_have_are_named() {
        for pointer in ["/product/gtin", "/product/markets", "/take_back/period"] {
            assert!(is_text(pointer), "{pointer}");
        }
        for pointer in [
            "",
            "/",
            "product/gtin",
            "/product/gtln",
            "/product/lifetime/years",
            "/product/facts/anything",
            "/components/0/name",
        ] {
            assert!(!is_text(pointer), "{pointer}");
        }
    }
}
