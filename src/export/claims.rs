//! `claims.csv`: every claim as printed, one row a claim and target.

use super::order::breakdown_text;
use super::table::{
    Cell, Column, Context, Field, body, code, date, decimal, fields, flag, integer, lines, local, number, one_of, quantity,
    refers, required, shown, some, text, typed, yes,
};
use super::vocabulary::{CHANGE_UNITS, MISSING, QUALIFIERS, REASONS, STATUSES, TARGET_OPS, UNITS, VERDICTS};
use crate::derive::{Judgement, Reason, Results, Verdict};
use crate::model::{
    Attainment, Bound, Change, ChangeUnit, Claim, Decimal, Indicator, RankBy, RankScope, Ratio, Source, Target, Unit,
};
use smol_str::SmolStr;
use std::borrow::Cow;

/// A claim, and one of the targets that apply to it.
#[derive(Clone, Copy, Debug)]
pub struct ClaimRow {
    claim: usize,
    /// From 1, in the order of the claim's judgements; 0 where no target applies.
    target_no: usize,
}

impl ClaimRow {
    /// The rows of a claim: its own targets, then the indicator's; without any, a single row.
    pub fn of(results: &Results, claim: usize) -> impl Iterator<Item = ClaimRow> + use<> {
        let count = results.judgements_of(claim).len();
        (count.min(1)..=count).map(move |target_no| ClaimRow { claim, target_no })
    }

    pub fn claim<'a>(self, cx: &Context<'a>) -> &'a Claim {
        cx.scorecard.claim(self.claim)
    }

    fn indicator<'a>(self, cx: &Context<'a>) -> &'a Indicator {
        cx.scorecard.indicator(self.claim(cx).indicator)
    }

    fn source<'a>(self, cx: &Context<'a>) -> &'a Source {
        cx.scorecard.source(self.claim(cx).source)
    }

    fn judgement<'a>(self, cx: &Context<'a>) -> Option<&'a Judgement> {
        cx.results.judgements_of(self.claim).get(self.target_no.checked_sub(1)?)
    }

    fn target<'a>(self, cx: &Context<'a>) -> Option<&'a Target> {
        self.judgement(cx).map(|it| &*it.target)
    }

    /// The target, where the claim's own document states it.
    fn own_target<'a>(self, cx: &Context<'a>) -> Option<&'a Target> {
        self.judgement(cx).filter(|it| !it.of_indicator).map(|it| &*it.target)
    }

    fn verdict(self, cx: &Context<'_>) -> Verdict {
        let claim = self.claim(cx);
        let has_value = claim.value.is_some() || claim.ratio.is_some();
        let without = if has_value { Reason::NoTarget } else { Reason::NoValue };
        self.judgement(cx).map_or(Verdict::NotJudged(without), |it| it.verdict)
    }
}

pub static FIELDS: [Field; 55] = fields(&COLUMNS);

pub const COLUMNS: [Column<ClaimRow>; 55] = [
    required(code("claim", |cx, row| Cow::Owned(cx.scorecard.claim_id(row.claim(cx)).into()))),
    refers(
        "territories",
        "id",
        required(code("territory", |cx, row| Cow::Borrowed(cx.index.territory_id(row.claim(cx).territory)))),
    ),
    refers("indicators", "id", required(code("indicator", |cx, row| Cow::Borrowed(&row.indicator(cx).id)))),
    required(code("period", |cx, row| shown(row.claim(cx).period))),
    flag("period_inferred", |cx, row| yes(row.claim(cx).period_inferred)),
    code("breakdown", |cx, row| Cow::Owned(breakdown_text(row.indicator(cx), &row.claim(cx).breakdown))),
    text("restriction", |cx, row| some(row.claim(cx).restriction.as_ref(), |it| local(&it.text))),
    text("value_text", |cx, row| value_text(row.claim(cx))),
    number("value", |cx, row| value(row.claim(cx))),
    number("upper", |cx, row| some(row.claim(cx).value.as_ref(), |it| some(it.upper(), |upper| typed(upper, it.step.number())))),
    one_of(
        QUALIFIERS,
        code("qualifier", |cx, row| {
            let band_ratio = band_ratio(row.claim(cx)).map(|_| "exact");
            Cow::Borrowed(row.claim(cx).value.as_ref().map(|it| it.qualifier.id()).or(band_ratio).unwrap_or_default())
        }),
    ),
    one_of(UNITS, required(code("unit", |cx, row| Cow::Borrowed(row.indicator(cx).unit.id())))),
    number("numerator", |cx, row| some(plain_ratio(row.claim(cx)), |it| decimal(it.numerator))),
    number("denominator", |cx, row| denominator(row.claim(cx))),
    one_of(MISSING, code("missing", |cx, row| some(row.claim(cx).missing, |it| Cow::Borrowed(it.id())))),
    text("words", |cx, row| some(row.claim(cx).words.as_ref(), local)),
    number("previous", |cx, row| some(row.claim(cx).previous.as_deref(), quantity)),
    code("since", |cx, row| some(row.claim(cx).since, shown)),
    text("change_text", |cx, row| some(row.claim(cx).change.as_ref(), |it| Cow::Borrowed(&it.text))),
    number("change", |cx, row| some(row.claim(cx).change.as_ref(), |it| some(it.amount, |amount| typed(amount, it.step)))),
    one_of(CHANGE_UNITS, code("change_unit", |cx, row| Cow::Borrowed(change_unit(row.claim(cx), row.indicator(cx))))),
    integer("rank", |cx, row| some(row.claim(cx).rank.as_ref(), |it| shown(it.place))),
    integer("rank_of", |cx, row| some(row.claim(cx).rank.as_ref(), |it| some(it.of, shown))),
    text("rank_scope", |cx, row| rank_scope(cx, row.claim(cx))),
    text("rank_by", |cx, row| {
        some(row.claim(cx).rank_by.as_ref(), |it| match it {
            RankBy::Indicator(it) => Cow::Borrowed(cx.scorecard.indicator(*it).id.as_str()),
            RankBy::Words(words) => local(words),
        })
    }),
    text("rank_change_text", |cx, row| some(row.claim(cx).rank_change.as_ref(), |it| Cow::Borrowed(&it.text))),
    integer("rank_change", |cx, row| some(row.claim(cx).rank_change.as_ref(), |it| some(it.places, shown))),
    number("margin", |cx, row| some(row.claim(cx).margin.as_deref(), quantity)),
    number("interval_low", |cx, row| some(row.claim(cx).interval.as_ref(), |it| decimal(it.low))),
    number("interval_high", |cx, row| some(row.claim(cx).interval.as_ref(), |it| decimal(it.high))),
    number("n", |cx, row| some(row.claim(cx).n, decimal)),
    required(integer("target_no", |_, row| shown(row.target_no))),
    text("target_text", |cx, row| some(row.target(cx), target_text)),
    number("target", |cx, row| {
        some(row.target(cx), |it| match it.bound {
            Bound::Rank(place) => shown(place),
            _ => some(it.bound.quantity(), quantity),
        })
    }),
    number("target_upper", |cx, row| {
        some(row.target(cx).and_then(|it| it.bound.quantity()), |it| some(it.upper(), |upper| typed(upper, it.step.number())))
    }),
    one_of(TARGET_OPS, code("target_op", |cx, row| some(row.target(cx), |it| Cow::Borrowed(target_op(&it.bound))))),
    text("target_set_by", |cx, row| {
        let set_by = row.target(cx).map_or(row.claim(cx).set_by.as_ref(), |it| it.set_by.as_ref());
        some(set_by, |it| body(cx, it))
    }),
    code("target_period", |cx, row| some(row.target(cx).and_then(|it| it.period), shown)),
    date("target_deadline", |cx, row| some(row.target(cx).and_then(|it| it.deadline), shown)),
    number("target_attained", |cx, row| match row.target(cx).and_then(|it| it.attainment.as_ref()) {
        Some(Attainment::Share { percent, .. }) => decimal(*percent),
        _ => Cow::Borrowed(""),
    }),
    number("target_early_days", |cx, row| match row.target(cx).and_then(|it| it.attainment.as_ref()) {
        Some(Attainment::Early { days, .. }) => decimal(*days),
        _ => Cow::Borrowed(""),
    }),
    one_of(VERDICTS, required(code("verdict", |cx, row| Cow::Borrowed(row.verdict(cx).id())))),
    one_of(REASONS, code("verdict_reason", |cx, row| some(row.verdict(cx).reason(), |it| Cow::Borrowed(it.id())))),
    one_of(
        STATUSES,
        code("stated_status", |cx, row| {
            let of_target = row.own_target(cx).and_then(|it| it.stated);
            some(of_target.or(row.claim(cx).status), |it| Cow::Borrowed(it.id()))
        }),
    ),
    refers("sources", "id", required(code("source", |cx, row| Cow::Borrowed(&row.source(cx).id)))),
    date("published", |cx, row| some(row.source(cx).published, shown)),
    text("locator", |cx, row| {
        let own = row.claim(cx).locators.iter().map(SmolStr::as_str);
        lines(with_target(own, row.own_target(cx).map(|it| &it.locators)))
    }),
    text("quote", |cx, row| lines(with_target(row.claim(cx).quotes.iter(), row.own_target(cx).map(|it| &it.quotes)))),
    required(integer("mentions", |cx, row| shown(row.claim(cx).mentions()))),
    text("producer", |cx, row| some(row.claim(cx).producer.as_ref(), |it| body(cx, it))),
    flag("self_reported", |cx, row| yes(row.claim(cx).self_reported)),
    text("note", |cx, row| {
        let of_target = row.own_target(cx).map_or("", |it| it.note.get(0).text);
        lines([row.claim(cx).note.get(0).text, of_target])
    }),
    required(code("file", |cx, row| Cow::Borrowed(cx.scorecard.file(row.claim(cx).location)))),
    required(integer("line", |cx, row| shown(row.claim(cx).location.line))),
    flag("shown", |cx, row| yes(cx.results.is_shown(row.claim))),
];

/// What stands before these columns in workbooks, for people.
pub const NAMES: [Column<ClaimRow>; 2] = [
    text("territory_name", |cx, row| local(&cx.scorecard.territory(row.claim(cx).territory).name)),
    text("indicator_name", |cx, row| local(&row.indicator(cx).name)),
];

fn value_text(claim: &Claim) -> Cell<'_> {
    let stated = claim.value.as_ref().map(|it| &it.text);
    Cow::Borrowed(stated.or(claim.ratio.as_ref().map(|it| &it.text)).map_or("", SmolStr::as_str))
}

/// A band's `09/31` is a count and its total, both of which are printed; no other ratio is a value here.
fn band_ratio(claim: &Claim) -> Option<&Ratio> {
    claim.ratio.as_deref().filter(|_| claim.breakdown.band.is_some() && claim.value.is_none())
}

fn plain_ratio(claim: &Claim) -> Option<&Ratio> {
    claim.ratio.as_deref().filter(|_| claim.breakdown.band.is_none())
}

/// A value that only a ratio gives is computed, and stands in observations.csv.
fn value(claim: &Claim) -> Cell<'_> {
    match &claim.value {
        Some(stated) => quantity(stated),
        None => some(band_ratio(claim), |it| decimal(it.numerator)),
    }
}

fn denominator(claim: &Claim) -> Cell<'_> {
    let of_ratio: Option<Decimal> = claim.ratio.as_ref().map(|it| it.denominator);
    some(of_ratio.or(claim.total), decimal)
}

fn change_unit(claim: &Claim, indicator: &Indicator) -> &'static str {
    match claim.change.as_deref() {
        Some(Change { unit: ChangeUnit::Points, .. }) => "points",
        Some(Change { unit: ChangeUnit::Percent, .. }) => "percent",
        // A difference of two percentages is in points; `percent` would be taken for a relative change.
        Some(Change { unit: ChangeUnit::Own, .. }) if indicator.unit == Unit::Percent => "points",
        Some(Change { unit: ChangeUnit::Own, .. }) => indicator.unit.id(),
        None if claim.rank_change.is_some() => "places",
        None => "",
    }
}

/// Every claim has a scope; it means something only where there is a rank.
fn rank_scope<'a>(cx: &Context<'a>, claim: &'a Claim) -> Cell<'a> {
    let is_ranked = claim.rank.is_some() || claim.rank_change.is_some();
    if !is_ranked && !claim.targets.iter().any(|it| matches!(it.bound, Bound::Rank(_))) {
        return Cow::Borrowed("");
    }
    match claim.rank_scope() {
        RankScope::National => Cow::Borrowed("national"),
        RankScope::Siblings => Cow::Borrowed("siblings"),
        RankScope::Region(it) => Cow::Borrowed(&cx.scorecard.region(*it).id),
        RankScope::Words(words) => local(words),
    }
}

pub fn target_text(target: &Target) -> Cell<'_> {
    match &target.bound {
        Bound::Words(words) if target.text.is_empty() => local(words),
        _ => Cow::Borrowed(&target.text),
    }
}

pub fn target_op(bound: &Bound) -> &'static str {
    match bound {
        Bound::AtLeast(_) => ">=",
        Bound::MoreThan(_) => ">",
        Bound::AtMost(_) => "<=",
        Bound::LessThan(_) => "<",
        Bound::Exactly(_) | Bound::Within(_) => "=",
        Bound::Rank(_) => "rank<=",
        Bound::Words(_) => "words",
        Bound::Unprinted => "",
    }
}

/// What the claim has, then what its target adds to it.
fn with_target<'a>(
    claim: impl Iterator<Item = &'a str> + Clone,
    target: Option<&'a Vec<SmolStr>>,
) -> impl Iterator<Item = &'a str> {
    let own = claim.clone();
    let added = target.into_iter().flatten().map(SmolStr::as_str).filter(move |it| !own.clone().any(|known| known == *it));
    claim.chain(added)
}
