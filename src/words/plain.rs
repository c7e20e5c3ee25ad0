//! Messages that are only text and arguments: nearly all of them, and those that every figure of a page needs. Said by
//! putting the parts one after the other, without Fluent's resolver; what chooses between forms is left to that.

use super::{Arg, Numbers};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// The parts of such a message, in their order.
#[derive(Debug)]
pub struct Plain(Vec<Part>);

#[derive(Debug)]
enum Part {
    Text(Box<str>),
    /// The name of an argument.
    Arg(Box<str>),
}

impl Plain {
    /// The parts of a pattern; nothing where it has anything else in it.
    pub fn of(pattern: &Pattern<&str>) -> Option<Plain> {
        pattern.elements.iter().map(part).collect::<Option<Vec<Part>>>().map(Plain)
    }

    /// The text; nothing where an argument was not given, of which Fluent has to tell.
    pub fn say(&self, args: &[(&str, Arg)], numbers: &Numbers) -> Option<String> {
        if let [Part::Text(text)] = &self.0[..] {
            return Some(text.as_ref().to_owned());
        }
        let mut said = String::with_capacity(64);
        for part in &self.0 {
            let name = match part {
                Part::Text(text) => {
                    said.push_str(text);
                    continue;
                }
                Part::Arg(name) => name.as_ref(),
            };
            match &args.iter().find(|it| it.0 == name)?.1 {
                Arg::Text(text) => said.push_str(text),
                Arg::Count(count) => numbers.push_count(*count, &mut said),
                Arg::Number(figure) => numbers.push(*figure, &mut said),
            }
        }
        Some(said)
    }
}

fn part(element: &PatternElement<&str>) -> Option<Part> {
    match element {
        PatternElement::TextElement { value } => Some(Part::Text((*value).into())),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            Some(Part::Arg(id.name.into()))
        }
        // Blanks at the ends of a message, as `{" "}`; what is escaped in one is left to Fluent.
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            (!value.contains('\\')).then(|| Part::Text((*value).into()))
        }
        PatternElement::Placeable { .. } => None,
    }
}
