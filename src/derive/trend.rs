//! Change over time, between periods that may be compared and only those, and whether it is fast enough for a target.
//!
//! Comparable in time are figures for one kind of period, on one side of every break of the indicator, while the set of
//! territories of the level was the same. A change of several territories is that of those present in both periods.

use super::rank::number;
use super::verdict::{Measured, applies_to, judge};
use super::{Observation, Results, Verdict};
use crate::model::{Bound, Decimal, Growth, Indicator, IndicatorIx, Kind, LevelIx, Period, Scorecard, Target, TerritoryIx};
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What two figures of one thing share where one may be held against the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Run {
    pub kind: Kind,
    /// How many times the set of territories of the level had changed.
    pub era: usize,
    /// Figures for a time before their territory was.
    pub is_restated: bool,
    /// How many breaks of the indicator lie before.
    pub series: usize,
}

/// The run that an observation belongs to. Of spans and of what is counted up there is none: they overlap.
pub fn run(scorecard: &Scorecard, results: &Results, observation: &Observation) -> Option<Run> {
    let kind = observation.period.kind();
    if matches!(kind, Kind::Span { .. } | Kind::Cumulative) {
        return None;
    }
    let territory = scorecard.territory(observation.territory);
    let day = observation.period.last_day();
    let breaks = &scorecard.indicator(observation.indicator).breaks;
    Some(Run {
        kind,
        era: results.ages.era(territory.level, day),
        is_restated: !territory.is_alive_on(day),
        series: breaks.iter().filter(|it| it.from <= day).count(),
    })
}

/// How one territory's figure moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Index into the observations.
    pub from: usize,
    pub to: usize,
    /// The later value less the earlier one.
    pub amount: Decimal,
    /// The same in percent of the earlier one; nothing where that is not above zero.
    pub percent: Option<Decimal>,
    /// Places gained (above zero) or lost; nothing where one of the two has no rank, or the same territories were not ranked.
    pub places: Option<i64>,
}

/// The change between two observations of one thing; nothing where they may not be compared.
pub fn change(scorecard: &Scorecard, results: &Results, from: usize, to: usize) -> Option<Change> {
    let (before, after) = (results.observations.get(from)?, results.observations.get(to)?);
    if !are_of_one_thing(before, after) || run(scorecard, results, before)? != run(scorecard, results, after)? {
        return None;
    }
    let (earlier, later) = (number(before)?, number(after)?);
    let amount = later.checked_sub(earlier)?;
    let percent = Some(earlier).filter(|it| *it > Decimal::ZERO).and_then(|base| percent(amount, base));
    let places = match (results.rank(from), results.rank(to)) {
        (Some((one, was)), Some((other, is))) if one.company == other.company => Some(was.rank() as i64 - is.rank() as i64),
        _ => None,
    };
    Some(Change { from, to, amount, percent, places })
}

/// The change from the comparable figure before.
pub fn since_before(scorecard: &Scorecard, results: &Results, to: usize) -> Option<Change> {
    let run_of = run(scorecard, results, results.observations.get(to)?)?;
    let before = comparable(scorecard, results, to, run_of).into_iter().rev().find(|it| *it != to)?;
    change(scorecard, results, before, to)
}

/// The exact figures of one thing up to an observation, in one run, in order of time.
fn comparable(scorecard: &Scorecard, results: &Results, to: usize, wanted: Run) -> Vec<usize> {
    let last = results.observation(to);
    let so_far = results.on(last.territory, last.indicator).take_while(|(number, _)| *number <= to);
    let mut them: Vec<usize> = so_far
        .filter(|(_, it)| {
            are_of_one_thing(it, last)
                && number(it).is_some()
                && it.period.last_day() <= last.period.last_day()
                && run(scorecard, results, it) == Some(wanted)
        })
        .map(|(number, _)| number)
        .collect();
    them.sort_by_key(|it| results.observation(*it).period.last_day());
    them
}

fn are_of_one_thing(one: &Observation, other: &Observation) -> bool {
    let key = |it: &Observation| (it.territory, it.indicator);
    key(one) == key(other) && one.part() == other.part()
}

fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)
}

/// The whole figures of one indicator, level and period, which stand beside each other.
#[derive(Clone, Debug)]
pub struct Column {
    pub level: LevelIx,
    pub run: Run,
    pub period: Period,
    /// Indices into the observations, in the order of territories.
    pub observations: Vec<usize>,
}

/// The periods of an indicator: by level and set of territories, then in order of time, kinds of period apart.
pub fn columns(scorecard: &Scorecard, results: &Results, indicator: IndicatorIx) -> Vec<Column> {
    let mut found: BTreeMap<(LevelIx, usize, bool, Kind, Period), Column> = BTreeMap::new();
    for &index in results.of_indicator(indicator) {
        let it = results.observation(index);
        let is_whole = it.is_whole();
        let Some(run) = run(scorecard, results, it).filter(|_| is_whole) else { continue };
        let level = scorecard.territory(it.territory).level;
        let column = Column { level, run, period: it.period, observations: Vec::new() };
        let key = (level, run.era, run.is_restated, run.kind, it.period);
        found.entry(key).or_insert(column).observations.push(index);
    }
    found.into_values().collect()
}

/// How a figure moved for the territories that have an exact one in both of two periods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Average {
    /// How many have both.
    pub count: usize,
    /// The mean of their changes.
    pub amount: Decimal,
    /// Of how many it rose.
    pub up: usize,
    pub down: usize,
}

/// The observations of those that have an exact figure in both; none where the two may not be compared.
pub fn pairs(results: &Results, from: &Column, to: &Column) -> Vec<(usize, usize)> {
    if from.level != to.level || from.run != to.run {
        return Vec::new();
    }
    let exact = |it: &&usize| number(results.observation(**it)).is_some();
    let of = |it: &usize| results.observation(*it).territory;
    let before: BTreeMap<TerritoryIx, usize> = from.observations.iter().filter(exact).map(|it| (of(it), *it)).collect();
    to.observations.iter().filter(exact).filter_map(|it| Some((*before.get(&of(it))?, *it))).collect()
}

/// The mean change of such pairs; nothing without any.
pub fn average(results: &Results, pairs: &[(usize, usize)]) -> Option<Average> {
    let mut sum = Decimal::ZERO;
    let (mut up, mut down) = (0, 0);
    for (from, to) in pairs {
        let change = number(results.observation(*to))?.checked_sub(number(results.observation(*from))?)?;
        sum = sum.checked_add(change)?;
        up += usize::from(change > Decimal::ZERO);
        down += usize::from(change < Decimal::ZERO);
    }
    let amount = sum.checked_div(Decimal::from(pairs.len()))?;
    Some(Average { count: pairs.len(), amount, up, down })
}

/// How a figure moves towards its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    Reached,
    OnTrack,
    TooSlow,
    Flat,
    Worsening,
}

impl Towards {
    pub const ALL: [Towards; 5] = [Towards::Reached, Towards::OnTrack, Towards::TooSlow, Towards::Flat, Towards::Worsening];

    pub fn id(self) -> &'static str {
        match self {
            Towards::Reached => "reached",
            Towards::OnTrack => "on-track",
            Towards::TooSlow => "too-slow",
            Towards::Flat => "flat",
            Towards::Worsening => "worsening",
        }
    }
}

/// The yearly change that was, the one that it takes, and what the two come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    pub towards: Towards,
    /// In the indicator's unit, or in percent where growth is compound.
    pub actual: Decimal,
    pub needed: Decimal,
}

/// The way from the first comparable figure to a target in time.
#[derive(Clone, Debug)]
pub struct Trend {
    pub target: Target,
    /// The first and the last comparable figure: indices into the observations.
    pub from: usize,
    pub to: usize,
    pub towards: Towards,
    /// Nothing where the target is reached.
    pub pace: Option<Pace>,
}

/// How far a figure is on its way to the target that is due next, among those that have a day; nothing with fewer than
/// two comparable figures, and nothing for a day that is past.
pub fn towards(scorecard: &Scorecard, results: &Results, last: usize) -> Option<Trend> {
    let observation = results.observations.get(last)?;
    let indicator = scorecard.indicator(observation.indicator);
    let them = comparable(scorecard, results, last, run(scorecard, results, observation)?);
    let from = *them.first().filter(|_| them.last() == Some(&last) && them.len() > 1)?;
    let ahead = targets(scorecard, results, observation);
    let next = ahead.into_iter().filter(|it| due(it).is_some_and(|day| day > observation.period.last_day()));
    let target = next.min_by_key(|it| due(it))?;
    let limit = limit(target)?;
    // Whether it is reached is asked as if it was due today.
    let today = Target { period: None, deadline: None, ..target.clone() };
    let measured = Measured { period: observation.period, value: observation.value.as_ref(), rank: None };
    let verdict = judge(indicator, &today, &measured).0;
    let reached = matches!(verdict, Verdict::Met | Verdict::Exceeded);
    let trend = |towards, pace| Some(Trend { target: target.clone(), from, to: last, towards, pace });
    if reached {
        return trend(Towards::Reached, None);
    }
    let first = results.observation(from);
    let past = years(first.period.last_day(), observation.period.last_day());
    let whole = years(first.period.last_day(), due(target)?);
    let upwards = match target.bound {
        Bound::AtMost(_) | Bound::LessThan(_) => false,
        Bound::Exactly(_) => number(observation)? < limit,
        _ => true,
    };
    let pace = pace(indicator.growth, [number(first)?, number(observation)?, limit], past, whole, upwards)?;
    trend(pace.towards, Some(pace))
}

/// The targets that speak of a figure or of a later one of the same thing: the documents', then the indicator's where
/// no document has one by the same body.
fn targets<'a>(scorecard: &'a Scorecard, results: &'a Results, last: &Observation) -> Vec<&'a Target> {
    let mine = results.on(last.territory, last.indicator).map(|(_, it)| it);
    let claims = mine.filter(|it| are_of_one_thing(it, last)).flat_map(|it| &it.claims);
    let mut own: Vec<&Target> = claims.flat_map(|it| scorecard.claim(*it).targets.iter()).map(Arc::as_ref).collect();
    let is_whole = last.is_whole();
    let indicator: &Indicator = scorecard.indicator(last.indicator);
    let free = |target: &&Target| {
        let is_same = |own: &&Target| own.set_by == target.set_by && applies_to(own, last.period, true);
        target.set_by.is_none() || !own.iter().any(is_same)
    };
    let national: Vec<&Target> = indicator.targets.iter().map(Arc::as_ref).filter(|_| is_whole).filter(free).collect();
    own.extend(national);
    own
}

/// The day by which a target is to be reached.
fn due(target: &Target) -> Option<Date> {
    target.deadline.map(|it| it.last_day()).or_else(|| target.period.map(Period::last_day))
}

fn limit(target: &Target) -> Option<Decimal> {
    match &target.bound {
        Bound::AtLeast(it) | Bound::MoreThan(it) | Bound::AtMost(it) | Bound::LessThan(it) | Bound::Exactly(it) => Some(it.value),
        Bound::Within(_) | Bound::Rank(_) | Bound::Words(_) | Bound::Unprinted => None,
    }
}

/// Years from one day to another: whole months where both are ends of months.
pub fn years(from: Date, to: Date) -> Decimal {
    let is_end = |day: Date| day.day() == day.days_in_month();
    if is_end(from) && is_end(to) {
        let months = (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month()) - i64::from(from.month());
        return Decimal::from(months) / Decimal::from(12);
    }
    let days = from.until(to).map_or(0, |span| span.get_days());
    Decimal::from(days) * Decimal::from(4) / Decimal::from(1461)
}

/// Holds the yearly change so far against the one that would lead from the first figure to the target in time. The
/// figures are the first, the last and the wanted one; the last has not reached it, and has to go up or down.
pub fn pace(growth: Growth, [first, last, wanted]: [Decimal; 3], past: Decimal, whole: Decimal, upwards: bool) -> Option<Pace> {
    if past <= Decimal::ZERO || whole <= past {
        return None;
    }
    match growth {
        Growth::Linear => linear([first, last, wanted], past, whole, upwards),
        Growth::Cagr => compound([first, last, wanted], past, whole, upwards),
    }
}

fn linear([first, last, wanted]: [Decimal; 3], past: Decimal, whole: Decimal, upwards: bool) -> Option<Pace> {
    let (moved, way) = (last.checked_sub(first)?, wanted.checked_sub(first)?);
    // Multiplied out, so that no division rounds what decides.
    let signed = |it: Decimal| if upwards { it } else { -it };
    let (done, asked) = (signed(moved.checked_mul(whole)?), signed(way.checked_mul(past)?));
    let towards = match done.cmp(&Decimal::ZERO) {
        Ordering::Less => Towards::Worsening,
        Ordering::Equal => Towards::Flat,
        Ordering::Greater if done >= asked => Towards::OnTrack,
        Ordering::Greater if done.checked_mul(Decimal::TWO)? >= asked => Towards::TooSlow,
        Ordering::Greater => Towards::Flat,
    };
    Some(Pace { towards, actual: moved.checked_div(past)?, needed: way.checked_div(whole)? })
}

fn compound([first, last, wanted]: [Decimal; 3], past: Decimal, whole: Decimal, upwards: bool) -> Option<Pace> {
    let float = |it: Decimal| it.to_f64();
    let actual = cagr(float(first)?, float(last)?, float(past)?)?;
    let needed = cagr(float(first)?, float(wanted)?, float(whole)?)?;
    let signed = |rate: f64| if upwards { rate } else { -rate };
    let (done, asked) = (signed(actual), signed(needed));
    // A path that leads exactly there is not off it by the last bit of a power.
    let reaches = |share: f64| done >= asked * share - 1e-12;
    let towards = match done {
        _ if first == last => Towards::Flat,
        done if done < 0.0 => Towards::Worsening,
        _ if reaches(1.0) => Towards::OnTrack,
        _ if reaches(0.5) => Towards::TooSlow,
        _ => Towards::Flat,
    };
    let percent = |rate: f64| Some(Decimal::from_f64_retain(rate * 100.0)?.round_dp(9).normalize());
    Some(Pace { towards, actual: percent(actual)?, needed: percent(needed)? })
}

/// The compound annual growth rate, as a share: 0.02 is 2 % a year. Nothing where it would be no number.
pub fn cagr(first: f64, last: f64, years: f64) -> Option<f64> {
    if !(first > 0.0 && last >= 0.0 && years > 0.0) {
        return None;
    }
    Some(libm::pow(last / first, 1.0 / years) - 1.0).filter(|it| it.is_finite())
}

/// The yearly change of a straight line laid through points of time and value by least squares, and that line's value at
/// the first of them. Nothing with fewer than two times.
pub fn slope(points: &[(f64, f64)]) -> Option<(f64, f64)> {
    let start = points.first()?.0;
    let n = points.len() as f64;
    let mean = |of: &dyn Fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / n;
    let (time, value) = (mean(&|it| it.0 - start), mean(&|it| it.1));
    let spread: f64 = points.iter().map(|it| (it.0 - start - time) * (it.0 - start - time)).sum();
    let shared: f64 = points.iter().map(|it| (it.0 - start - time) * (it.1 - value)).sum();
    let slope = Some(shared / spread).filter(|it| spread > 0.0 && it.is_finite())?;
    Some((slope, value - slope * time))
}

/// The same in percent of that first value; of two points alone it is the plain change over the years between. Of a line
/// that begins at or below zero it says nothing that a reader should be told.
pub fn yearly_percent(points: &[(f64, f64)]) -> Option<f64> {
    let (slope, base) = slope(points)?;
    Some(slope / base * 100.0).filter(|it| it.is_finite())
}
