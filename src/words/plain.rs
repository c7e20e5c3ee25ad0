//! Messages that are only text, arguments and forms that an argument chooses: nearly all of them, and those that every figure
//! of a page needs. Said by putting the parts one after the other, without Fluent's resolver; all else is left to that.

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

/// Forms of a part, one of which an argument chooses.
#[derive(Debug)]
struct Choice {
    /// The name of the argument.
    by: Box<str>,
    forms: Vec<(Key, Plain)>,
    /// Which of them is said where none is named.
    default: usize,
}

/// What a form is chosen by.
#[derive(Debug)]
enum Key {
    /// A word that is the argument, or the plural form of one that is a number.
    Name(Box<str>, Option<PluralCategory>),
    /// A number with so many decimals.
    Number(Decimal),
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
        let chosen = match by {
            Arg::Text(text) => self.find(|key| matches!(key, Key::Name(name, _) if **name == **text)),
            Arg::Count(count) => self.of_number(Decimal::from(*count), voice)?,
            Arg::Number(figure) => self.of_number(*figure, voice)?,
        };
        chosen.or_else(|| self.forms.get(self.default).map(|it| &it.1))
    }

    fn of_number(&self, number: Decimal, voice: &Voice) -> Option<Option<&Plain>> {
        let plural = voice.plurals.as_ref()?.form(number)?;
        Some(self.find(|key| match key {
            Key::Name(_, form) => form.as_ref() == Some(&plural),
            Key::Number(it) => *it == number && it.scale() == number.scale(),
        }))
    }

    /// The first of its forms that fits.
    fn find(&self, fits: impl Fn(&Key) -> bool) -> Option<&Plain> {
        self.forms.iter().find(|(key, _)| fits(key)).map(|it| &it.1)
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

fn form(variant: &Variant<&str>) -> Option<(Key, Plain)> {
    let key = match &variant.key {
        VariantKey::Identifier { name } => Key::Name((*name).into(), named(name)),
        VariantKey::NumberLiteral { value } => Key::Number(Decimal::from_str_exact(value).ok()?),
    };
    Some((key, Plain::of(&variant.value)?))
}
