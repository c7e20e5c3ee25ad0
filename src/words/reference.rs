//! What a Fluent file defines and refers to: Fluent itself notices a wrong name only when the message is said.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// One message or term of a Fluent file, with the names in it.
#[derive(Debug, Default)]
pub struct Definition {
    /// As written, a term with its hyphen.
    pub id: String,
    /// A message whose value is empty has only attributes, which this tool does not use.
    pub has_value: bool,
    /// Arguments it takes, without `$`.
    pub variables: BTreeSet<String>,
    /// Messages and terms that it quotes.
    pub quotes: BTreeSet<String>,
    /// Functions that it calls.
    pub functions: BTreeSet<String>,
}

/// Reads one entry; comments and what could not be read give nothing.
pub fn definition(entry: &Entry<&str>) -> Option<Definition> {
    let mut found = Definition::default();
    match entry {
        Entry::Message(message) => {
            message.id.name.clone_into(&mut found.id);
            found.has_value = message.value.is_some();
            message.value.iter().for_each(|pattern| found.pattern(pattern));
            message.attributes.iter().for_each(|attribute| found.pattern(&attribute.value));
        }
        Entry::Term(term) => {
            found.id = format!("-{}", term.id.name);
            found.has_value = true;
            found.pattern(&term.value);
            term.attributes.iter().for_each(|attribute| found.pattern(&attribute.value));
        }
        _ => return None,
    }
    Some(found)
}

impl Definition {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.quotes.insert(id.name.to_owned());
            }
            // A term's arguments are literals by Fluent's grammar: nothing to collect.
            InlineExpression::TermReference { id, .. } => {
                self.quotes.insert(format!("-{}", id.name));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}
