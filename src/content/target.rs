//! Targets in all their forms: `98%`, `"≥ 98%"`, `{rank: 10}`, `{set_by: …, exceeded_by: 64%}`, words.

use super::change;
use super::cx::{Cx, Fields};
use super::names::Names;
use super::number::parse_number;
use super::schema::{TARGET, VERDICTS};
use super::value::{Measure, Printed, parse_value, plain_blanks};
use crate::file::Location;
use crate::finding::{CheckId, Message};
use crate::model::{
    Attainment, Better, Body, Bound, Decimal, Qualifier, Quantity, Rare, Status, Step, Target, TargetDetails, Unit,
};
use crate::yaml::{Node, Tree};
use smol_str::SmolStr;

/// What the reading of a target must know of its indicator.
pub struct TargetContext<'a> {
    pub names: &'a Names<'a>,
    pub measure: Measure<'a>,
    pub better: Better,
}

/// `targets:`, a list.
pub fn list(cx: &mut Cx, node: &Node, context: &TargetContext) -> Vec<Target> {
    let items = cx.list(node);
    items.iter().filter_map(|item| read(cx, item, context)).collect()
}

/// One target: a printed value, or a map.
pub fn read(cx: &mut Cx, node: &Node, context: &TargetContext) -> Option<Target> {
    if !matches!(node.tree, Tree::Map(_)) {
        let (text, bound) = value(cx, node, context)?;
        return Some(Target { text, bound, ..empty(node.at) });
    }
    let fields = cx.fields(node, &TARGET)?;
    check_said_once(cx, &fields);
    let (text, bound) = bound(cx, &fields, context)?;
    Some(Target {
        location: fields.at,
        text,
        bound,
        set_by: fields.get("set_by").and_then(|node| set_by(cx, node, context.names)),
        period: fields.get("period").and_then(|node| {
            let text = cx.scalar(node)?;
            cx.period(text, node.at)
        }),
        deadline: cx.date_part_of(&fields, "deadline"),
        stated: fields.get("stated").and_then(|node| cx.one_of(node, VERDICTS, &Status::VERDICTS)),
        details: Rare::from(TargetDetails {
            attainment: attainment(cx, &fields, context),
            quotes: cx.shared_of(&fields, "quote"),
            locators: cx.shared_of(&fields, "locator"),
            note: cx.local_of(&fields, "note"),
        }),
    })
}

fn empty(location: Location) -> Target {
    Target {
        location,
        text: SmolStr::default(),
        bound: Bound::Unprinted,
        set_by: None,
        period: None,
        deadline: None,
        stated: None,
        details: Rare::default(),
    }
}

pub fn set_by(cx: &mut Cx, node: &Node, names: &Names) -> Option<Body> {
    let text = cx.local(node);
    names.body(cx, text, node.at)
}

fn check_said_once(cx: &mut Cx, fields: &Fields) {
    for (one, other) in [
        ("value", "rank"),
        ("value", "words"),
        ("rank", "words"),
        ("attained", "exceeded_by"),
        ("attained", "early_by"),
        ("exceeded_by", "early_by"),
        ("period", "deadline"),
    ] {
        if fields.has(one) && fields.has(other) {
            said_twice(cx, fields, one, other);
        }
    }
}

pub fn said_twice(cx: &mut Cx, fields: &Fields, one: &'static str, other: &'static str) {
    let message = Message::new("said-twice").with("one", one).with("other", other);
    cx.error(CheckId::SaidTwice, fields.key_at(other), message);
}

/// What is wanted, with the text of it.
fn bound(cx: &mut Cx, fields: &Fields, context: &TargetContext) -> Option<(SmolStr, Bound)> {
    if let Some(node) = fields.get("value") {
        return value(cx, node, context);
    }
    if let Some(node) = fields.get("rank") {
        let text = cx.printed(node)?;
        let place = text.parse::<u32>().ok().filter(|place| *place > 0);
        if place.is_none() {
            cx.error(CheckId::NumberFormat, node.at, Message::new("rank-format").with("text", text));
        }
        return place.map(|place| (text.into(), Bound::Rank(place)));
    }
    if fields.has("words") {
        return Some((SmolStr::default(), Bound::Words(cx.local_of(fields, "words"))));
    }
    if ["stated", "attained", "exceeded_by", "early_by", "set_by"].iter().any(|name| fields.has(name)) {
        return Some((SmolStr::default(), Bound::Unprinted));
    }
    cx.error(CheckId::MissingField, fields.at, Message::new("target-without-anything"));
    None
}

/// The value of a target: an operator or a qualifier, else the indicator's direction says which way.
fn value(cx: &mut Cx, node: &Node, context: &TargetContext) -> Option<(SmolStr, Bound)> {
    let typed = cx.printed(node)?;
    let blanks = plain_blanks(typed);
    let (exactly, body) = match blanks.strip_prefix('=') {
        Some(rest) => (true, rest.trim_start().to_owned()),
        None => (false, blanks),
    };
    let quantity = match parse_value(&body, &context.measure) {
        Ok(Printed::Quantity(quantity)) => quantity,
        Ok(Printed::Ratio(ratio)) => ratio_as_quantity(&ratio, context.measure.unit)?,
        Err(error) => {
            cx.value_error(typed, node.at, &error, context.measure.unit.id());
            return None;
        }
    };
    let bound = match (exactly, quantity.qualifier, context.better) {
        (true, ..) => Bound::Exactly(quantity),
        (_, Qualifier::Range, _) => Bound::Within(quantity),
        (_, Qualifier::Over, _) => Bound::MoreThan(quantity),
        (_, Qualifier::AtLeast, _) => Bound::AtLeast(quantity),
        (_, Qualifier::Under, _) => Bound::LessThan(quantity),
        (_, Qualifier::AtMost, _) => Bound::AtMost(quantity),
        (_, _, Better::Higher) => Bound::AtLeast(quantity),
        (_, _, Better::Lower) => Bound::AtMost(quantity),
        (_, _, Better::Neither) => {
            let message = Message::new("target-needs-operator").with("text", typed);
            cx.error_help(CheckId::NumberFormat, node.at, message, Message::new("target-needs-operator-help"));
            return None;
        }
    };
    Some((typed.into(), bound))
}

/// `39/39` as a target: the share in percent, else the number that is wanted.
fn ratio_as_quantity(ratio: &crate::model::Ratio, unit: Unit) -> Option<Quantity> {
    let value = match unit {
        Unit::Percent => ratio.numerator.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(ratio.denominator)?,
        _ => ratio.numerator,
    };
    let text = ratio.text.clone();
    Some(Quantity { text, qualifier: Qualifier::Exact, value, upper: None, step: Step::ONE, percent_for_score: false })
}

/// `attained: 164%`, `exceeded_by: 64%` or `2 điểm %`, `early_by: 45 ngày`.
fn attainment(cx: &mut Cx, fields: &Fields, context: &TargetContext) -> Option<Attainment> {
    if let Some(node) = fields.get("attained") {
        let (text, percent) = share(cx, node)?;
        return Some(Attainment::Share { text, percent });
    }
    if let Some(node) = fields.get("exceeded_by") {
        let text = cx.printed(node)?;
        if text.trim_end().ends_with('%') && change::without_points(text).is_none() {
            let (text, percent) = share(cx, node)?;
            return Some(Attainment::Share { text, percent: percent + Decimal::ONE_HUNDRED });
        }
        let amount = change::difference(cx, text, node.at, &context.measure)?;
        return Some(Attainment::Difference { text: text.to_owned(), amount });
    }
    let node = fields.get("early_by")?;
    let text = cx.printed(node)?;
    let days = Measure { unit: Unit::Days, ..Measure::plain(cx.style) };
    let days = change::difference(cx, text, node.at, &days)?;
    Some(Attainment::Early { text: text.to_owned(), days })
}

/// A share of the target, in percent.
fn share(cx: &mut Cx, node: &Node) -> Option<(String, Decimal)> {
    let text = cx.printed(node)?;
    let number = plain_blanks(text);
    let number = number.strip_suffix('%').map_or(number.as_str(), str::trim_end);
    match parse_number(number, cx.style) {
        Ok(percent) => Some((text.to_owned(), percent)),
        Err(error) => {
            cx.value_error(text, node.at, &super::value::ValueError::Number(error), "percent");
            None
        }
    }
}
