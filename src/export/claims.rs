//! `claims.csv`: every claim as printed, one row a claim and target.

use super::order::breakdown_text;
use super::table::{
    Cell, Column, Context, Field, body, code, decimal, fields, flag, integer, lines, local, number, quantity, shown, some, text,
    typed, yes,
};
use crate::derive::{Judgement, Reason, Results, Verdict};
use crate::model::{
    Attainment, Bound, Change, ChangeUnit, Claim, Decimal, Indicator, RankBy, RankScope, Ratio, Source, Target, Unit,
};
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
        let count = results.judgements[claim].len();
        (count.min(1)..=count).map(move |target_no| ClaimRow { claim, target_no })
    }

    fn claim<'a>(self, cx: &Context<'a>) -> &'a Claim {
        &cx.scorecard.claims[self.claim]
    }

    fn indicator<'a>(self, cx: &Context<'a>) -> &'a Indicator {
        cx.scorecard.indicator(self.claim(cx).indicator)
    }

    fn source<'a>(self, cx: &Context<'a>) -> &'a Source {
        cx.scorecard.source(self.claim(cx).source)
    }

    fn judgement<'a>(self, cx: &Context<'a>) -> Option<&'a Judgement> {
        cx.results.judgements[self.claim].get(self.target_no.checked_sub(1)?)
    }

    fn target<'a>(self, cx: &Context<'a>) -> Option<&'a Target> {
        self.judgement(cx).map(|it| &it.target)
    }

    /// The target, where the claim's own document states it.
    fn own_target<'a>(self, cx: &Context<'a>) -> Option<&'a Target> {
        self.judgement(cx).filter(|it| !it.of_indicator).map(|it| &it.target)
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
    code("claim", "Id of the claim: <source>/<n>, n counting the claims of its file from 1.", |cx, row| {
        Cow::Owned(cx.scorecard.claim_id(row.claim(cx)))
    }),
    code("territory", "Whom it is about: an id of territories.csv.", |cx, row| {
        Cow::Borrowed(cx.index.territory_id(row.claim(cx).territory))
    }),
    code("indicator", "What it is about: an id of indicators.csv.", |cx, row| Cow::Borrowed(&row.indicator(cx).id)),
    code("period", "What time it is about: 2023, 2023-H1, 2023-Q1, 2023-03, 2023-03-16, 2021..2023, ..2023-06-02.", |cx, row| {
        shown(row.claim(cx).period)
    }),
    flag("period_inferred", "Whether the document does not print the period.", |cx, row| yes(row.claim(cx).period_inferred)),
    code("breakdown", "Which part: level=commune, ; between dimensions, + for members stated together, band=good.", |cx, row| {
        Cow::Owned(breakdown_text(row.indicator(cx), &row.claim(cx).breakdown))
    }),
    text("restriction", "What the figure is restricted to, in words.", |cx, row| {
        some(row.claim(cx).restriction.as_ref(), |it| local(&it.text))
    }),
    text("value_text", "The value, or else the ratio, as it was typed.", |cx, row| value_text(row.claim(cx))),
    number(
        "value",
        "The number, magnitudes multiplied out, printed zeros kept; the lower end of a range; for a band its count.",
        |cx, row| value(row.claim(cx)),
    ),
    number("upper", "The upper end of a range.", |cx, row| {
        some(row.claim(cx).value.as_ref(), |it| some(it.upper, |upper| typed(upper, it.step)))
    }),
    code("qualifier", "How the number is hedged: exact nearly about over at-least under at-most range.", |cx, row| {
        let band_ratio = band_ratio(row.claim(cx)).map(|_| "exact");
        Cow::Borrowed(row.claim(cx).value.as_ref().map(|it| it.qualifier.id()).or(band_ratio).unwrap_or_default())
    }),
    code("unit", "Unit of measure: percent points count number days vnd milestone bands.", |cx, row| {
        Cow::Borrowed(row.indicator(cx).unit.id())
    }),
    number("numerator", "The numerator, where a ratio is printed.", |cx, row| {
        some(plain_ratio(row.claim(cx)), |it| decimal(it.numerator))
    }),
    number("denominator", "The denominator, where a ratio is printed; for a band the total.", |cx, row| {
        denominator(row.claim(cx))
    }),
    code("missing", "Why there is no figure: not-published not-applicable withheld not-entered.", |cx, row| {
        some(row.claim(cx).missing, |it| Cow::Borrowed(it.id()))
    }),
    text("words", "What the document says where it gives no number.", |cx, row| some(row.claim(cx).words.as_ref(), local)),
    number("previous", "The earlier value, as printed.", |cx, row| some(row.claim(cx).previous.as_ref(), quantity)),
    code("since", "Period of the earlier value, where it is not the same one a year before.", |cx, row| {
        some(row.claim(cx).since, shown)
    }),
    text("change_text", "The change as it was typed.", |cx, row| {
        some(row.claim(cx).change.as_ref(), |it| Cow::Borrowed(&it.text))
    }),
    number("change", "The change, signed; empty where only a direction is printed.", |cx, row| {
        some(row.claim(cx).change.as_ref(), |it| some(it.amount, |amount| typed(amount, it.step)))
    }),
    code(
        "change_unit",
        "What the change is in: points, percent (of the earlier value), the unit; places where only a rank's change is printed.",
        |cx, row| Cow::Borrowed(change_unit(row.claim(cx), row.indicator(cx))),
    ),
    integer("rank", "The place in a ranking, as printed.", |cx, row| some(row.claim(cx).rank.as_ref(), |it| shown(it.place))),
    integer("rank_of", "Out of how many, where that is printed.", |cx, row| {
        some(row.claim(cx).rank.as_ref(), |it| some(it.of, shown))
    }),
    text("rank_scope", "Among whom the rank is: national, siblings (in the same parent), a region's id, or words.", |cx, row| {
        rank_scope(cx, row.claim(cx))
    }),
    text("rank_by", "What the rank is by, where not by the value: an indicator's id or words.", |cx, row| {
        some(row.claim(cx).rank_by.as_ref(), |it| match it {
            RankBy::Indicator(it) => Cow::Borrowed(cx.scorecard.indicator(*it).id.as_str()),
            RankBy::Words(words) => local(words),
        })
    }),
    text("rank_change_text", "The change of the rank as it was typed.", |cx, row| {
        some(row.claim(cx).rank_change.as_ref(), |it| Cow::Borrowed(&it.text))
    }),
    integer("rank_change", "Places won (positive) or lost (negative); empty where only a direction is printed.", |cx, row| {
        some(row.claim(cx).rank_change.as_ref(), |it| some(it.places, shown))
    }),
    number("margin", "The margin of error, to both sides.", |cx, row| some(row.claim(cx).margin.as_ref(), quantity)),
    number("interval_low", "The lower end of the confidence interval.", |cx, row| {
        some(row.claim(cx).interval.as_ref(), |it| decimal(it.low))
    }),
    number("interval_high", "The upper end of the confidence interval.", |cx, row| {
        some(row.claim(cx).interval.as_ref(), |it| decimal(it.high))
    }),
    number("n", "How many were measured.", |cx, row| some(row.claim(cx).n, decimal)),
    integer(
        "target_no",
        "Which of the targets that apply, from 1: the claim's own, then the indicator's; 0 without a target.",
        |_, row| shown(row.target_no),
    ),
    text("target_text", "The target as it was typed, or its words.", |cx, row| some(row.target(cx), target_text)),
    number("target", "The wanted number; the lower end of a range; the last wanted place for rank<=.", |cx, row| {
        some(row.target(cx), |it| match it.bound {
            Bound::Rank(place) => shown(place),
            _ => some(it.bound.quantity(), quantity),
        })
    }),
    number("target_upper", "The upper end of a wanted range.", |cx, row| {
        some(row.target(cx).and_then(|it| it.bound.quantity()), |it| some(it.upper, |upper| typed(upper, it.step)))
    }),
    code(
        "target_op",
        "What is wanted: >= <= = (between both ends where there is an upper one), > < where typed so, rank<=, words; empty where the target is not printed.",
        |cx, row| some(row.target(cx), |it| Cow::Borrowed(target_op(&it.bound))),
    ),
    text("target_set_by", "Who set it: an organisation's id or words; without a target, who set what is counted.", |cx, row| {
        let set_by = row.target(cx).map_or(row.claim(cx).set_by.as_ref(), |it| it.set_by.as_ref());
        some(set_by, |it| body(cx, it))
    }),
    code("target_period", "The only period that the target judges.", |cx, row| {
        some(row.target(cx).and_then(|it| it.period), shown)
    }),
    code("target_deadline", "By when it is due: a day, a month or a year.", |cx, row| {
        some(row.target(cx).and_then(|it| it.deadline), shown)
    }),
    number("target_attained", "How much of the target was reached, in percent of it, as printed.", |cx, row| {
        match row.target(cx).and_then(|it| it.attainment.as_ref()) {
            Some(Attainment::Share { percent, .. }) => decimal(*percent),
            _ => Cow::Borrowed(""),
        }
    }),
    number("target_early_days", "How many days before the deadline, as printed.", |cx, row| {
        match row.target(cx).and_then(|it| it.attainment.as_ref()) {
            Some(Attainment::Early { days, .. }) => decimal(*days),
            _ => Cow::Borrowed(""),
        }
    }),
    code("verdict", "What the target says of the claim, computed: exceeded met nearly missed not-judged.", |cx, row| {
        Cow::Borrowed(row.verdict(cx).id())
    }),
    code("verdict_reason", "Why it is not judged: no-value no-target not-due bounded-value.", |cx, row| {
        some(row.verdict(cx).reason(), |it| Cow::Borrowed(it.id()))
    }),
    code(
        "stated_status",
        "The verdict that the document prints: met exceeded nearly missed done in-progress planned not-done.",
        |cx, row| {
            let of_target = row.own_target(cx).and_then(|it| it.stated);
            some(of_target.or(row.claim(cx).status), |it| Cow::Borrowed(it.id()))
        },
    ),
    code("source", "The document: an id of sources.csv.", |cx, row| Cow::Borrowed(&row.source(cx).id)),
    code("published", "When the document was published: a day, a month or a year.", |cx, row| {
        some(row.source(cx).published, shown)
    }),
    text("locator", "Page, paragraph, table.", |cx, row| {
        lines(with_target(&row.claim(cx).locators, row.own_target(cx).map(|it| &it.locators)))
    }),
    text("quote", "The words that carry the figure and, after them, its target; a line break between several.", |cx, row| {
        lines(with_target(&row.claim(cx).quotes, row.own_target(cx).map(|it| &it.quotes)))
    }),
    integer("mentions", "How many times the document states it.", |cx, row| shown(row.claim(cx).mentions)),
    text("producer", "Who measured it, where that is not the publisher: an organisation's id or words.", |cx, row| {
        some(row.claim(cx).producer.as_ref(), |it| body(cx, it))
    }),
    flag("self_reported", "Whether the figure comes from those whom it judges.", |cx, row| yes(row.claim(cx).self_reported)),
    text("note", "What the editors say about the figure and its target.", |cx, row| {
        let of_target = row.own_target(cx).map_or("", |it| it.note.get(0).text);
        lines([row.claim(cx).note.get(0).text, of_target])
    }),
    code("file", "The file in which it was typed.", |cx, row| Cow::Borrowed(cx.scorecard.file(row.claim(cx).location))),
    integer("line", "The line of that file.", |cx, row| shown(row.claim(cx).location.line)),
    flag("shown", "Whether it is the one shown, of the claims on the same thing.", |cx, row| yes(cx.results.shown[row.claim])),
];

fn value_text(claim: &Claim) -> Cell<'_> {
    let stated = claim.value.as_ref().map(|it| &it.text);
    Cow::Borrowed(stated.or(claim.ratio.as_ref().map(|it| &it.text)).map_or("", String::as_str))
}

/// A band's `09/31` is a count and its total, both of which are printed; no other ratio is a value here.
fn band_ratio(claim: &Claim) -> Option<&Ratio> {
    claim.ratio.as_ref().filter(|_| claim.breakdown.band.is_some() && claim.value.is_none())
}

fn plain_ratio(claim: &Claim) -> Option<&Ratio> {
    claim.ratio.as_ref().filter(|_| claim.breakdown.band.is_none())
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
    match &claim.change {
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
    match &claim.rank_scope {
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
fn with_target<'a>(claim: &'a [String], target: Option<&'a Vec<String>>) -> impl Iterator<Item = &'a str> {
    let added = target.into_iter().flatten().filter(|it| !claim.contains(it));
    claim.iter().chain(added).map(String::as_str)
}
