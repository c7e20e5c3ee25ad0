//! Messages that are only text, arguments and plural forms: nearly all of them, and those that every figure of a page needs.
//! Said by putting the parts one after the other, without Fluent's resolver; what chooses by anything else is left to that.

use super::plural::{Plurals, named};
use super::{Arg, Numbers};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use intl_pluralrules::PluralCategory;
use rust_decimal::Decimal;

/// What a language says numbers with.
pub struct Voice {
    pub numbers: Numbers,
    /// Nothing where Fluent alone knows them.
    pub plurals: Option<Plurals>,
}

/// The parts of such a message, in their order.
#[derive(Debug)]
pub struct Plain(Vec<Part>);

#[derive(Debug)]
enum Part {
    Text(Box<str>),
    /// The name of an argument.
    Arg(Box<str>),
    Choice(Choice),
}

/// Forms of a part, one of which a number chooses.
#[derive(Debug)]
struct Choice {
    /// The name of the argument that is the number.
    by: Box<str>,
    forms: Vec<(PluralCategory, Plain)>,
    /// Which of them is said where none is named.
    default: usize,
}

impl Plain {
    /// The parts of a pattern; nothing where it has anything else in it.
    pub fn of(pattern: &Pattern<&str>) -> Option<Plain> {
        pattern.elements.iter().map(part).collect::<Option<Vec<Part>>>().map(Plain)
    }

    /// The text; nothing where an argument was not given, of which Fluent has to tell, or where Fluent has to choose.
    pub fn say(&self, args: &[(&str, Arg)], voice: &Voice) -> Option<String> {
        if let [Part::Text(text)] = &self.0[..] {
            return Some(text.as_ref().to_owned());
        }
        let mut said = String::with_capacity(64);
        self.add(args, voice, &mut said)?;
        Some(said)
    }

    fn add(&self, args: &[(&str, Arg)], voice: &Voice, said: &mut String) -> Option<()> {
        let given = |name: &str| args.iter().find(|it| it.0 == name).map(|it| &it.1);
        for part in &self.0 {
            match part {
                Part::Text(text) => said.push_str(text),
                Part::Arg(name) => match given(name)? {
                    Arg::Text(text) => said.push_str(text),
                    Arg::Count(count) => voice.numbers.push_count(*count, said),
                    Arg::Number(figure) => voice.numbers.push(*figure, said),
                },
                Part::Choice(choice) => choice.form(given(&choice.by)?, voice)?.add(args, voice, said)?,
            }
        }
        Some(())
    }
}

impl Choice {
    fn form(&self, by: &Arg, voice: &Voice) -> Option<&Plain> {
        let form = voice.plurals.as_ref()?.form(match by {
            Arg::Text(_) => return None,
            Arg::Count(count) => Decimal::from(*count),
            Arg::Number(figure) => *figure,
        })?;
        let named = self.forms.iter().find(|it| it.0 == form);
        named.or_else(|| self.forms.get(self.default)).map(|it| &it.1)
    }
}

fn part(element: &PatternElement<&str>) -> Option<Part> {
    let expression = match element {
        PatternElement::TextElement { value } => return Some(Part::Text((*value).into())),
        PatternElement::Placeable { expression } => expression,
    };
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => Some(Part::Arg(id.name.into())),
        // Blanks at the ends of a message, as `{" "}`; what is escaped in one is left to Fluent.
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            (!value.contains('\\')).then(|| Part::Text((*value).into()))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let forms = variants.iter().map(form).collect::<Option<Vec<_>>>()?;
            let default = variants.iter().position(|it| it.default)?;
            Some(Part::Choice(Choice { by: id.name.into(), forms, default }))
        }
        _ => None,
    }
}

/// A form that has the name of a plural form. One that stands for a single number, or for a word, is left to Fluent.
fn form(variant: &Variant<&str>) -> Option<(PluralCategory, Plain)> {
    match &variant.key {
        VariantKey::Identifier { name } => Some((named(name)?, Plain::of(&variant.value)?)),
        VariantKey::NumberLiteral { .. } => None,
    }
}
