//! A file of messages, read: ids, their texts, and the variables that they use.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry as Syntax, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use crate::common::place;

/// One message or attribute.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    /// Names of its variables.
    pub(crate) variables: BTreeSet<String>,
    /// Its pieces of text.
    pub(crate) texts: Vec<String>,
}

/// Messages of one file in one language. An attribute stands as `message.attribute`.
pub(crate) struct Catalogue {
    pub(crate) language: &'static str,
    pub(crate) entries: BTreeMap<String, Entry>,
}

impl Catalogue {
    /// Reads a file; it must be free of errors and name nothing twice.
    pub(crate) fn of(language: &'static str, file: &str) -> Self {
        let path = format!("messages/{language}/{file}.ftl");
        let text = std::fs::read_to_string(place(&path)).unwrap();
        let resource = parse(text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        let mut catalogue = Self {
            language,
            entries: BTreeMap::new(),
        };
        for entry in &resource.body {
            if let Syntax::Message(message) = entry {
                if let Some(pattern) = &message.value {
                    catalogue.add(&message.id.name, pattern, &path);
                }
                for attribute in &message.attributes {
                    let id = format!("{}.{}", message.id.name, attribute.id.name);
                    catalogue.add(&id, &attribute.value, &path);
                }
            }
        }
        catalogue
    }

    /// Each text in one piece, by its id.
    pub(crate) fn whole(self) -> BTreeMap<String, String> {
        let entries = self.entries.into_iter();
        entries
            .map(|(id, entry)| (id, entry.texts.concat()))
            .collect()
    }

    fn add(&mut self, id: &str, pattern: &Pattern<String>, path: &str) {
        let mut entry = Entry::default();
        entry.pattern(pattern);
        // Nothing at all is a slip; `{ "" }` is meant.
        assert!(!pattern.elements.is_empty(), "{path}: {id} is empty");
        let before = self.entries.insert(id.to_owned(), entry);
        assert!(before.is_none(), "{path}: {id} stands twice");
    }
}

impl Entry {
    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push(value.clone()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}
