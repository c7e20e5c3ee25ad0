//! Figures over time, in short: small lines, cells of a table, what changed, and how far a target is.

use super::chart::{Panel, Tick};
use super::charts::{float, moment, place, step};
use super::desk::Sheet;
use super::figure::{Ref, rounded};
use super::finding::CheckMark;
use super::text::{Piece, Text};
use crate::derive::trend::{self, Change, Run, Trend};
use crate::derive::{Observation, Place, Ranking};
use crate::model::{Bound, Decimal, Growth, Indicator, Kind, Period, Qualifier, Unit};
use rust_decimal::prelude::FromPrimitive;
use serde::Serialize;
use std::collections::BTreeMap;

/// So many figures of one thing and kind of period get a line each; more are a series.
pub const FEW: usize = 4;

/// A figure among others over time.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SeriesCell {
    /// The figure with its place among the others; a dash where there is none.
    pub text: String,
    /// What it is sorted by, where its print does not begin with it; `-` for nothing.
    pub order: String,
    /// Whether a new series begins with it: it is not to be held against the one before.
    pub is_new: bool,
    /// What was found about it, a mark an entry.
    pub checks: Vec<CheckMark>,
}

/// A picture whose numbers stand in a table of the same page.
#[derive(Clone, Debug, Serialize)]
pub struct Sketch {
    /// Its id on the page.
    pub id: String,
    /// What is to be seen, in one sentence with its numbers.
    pub title: String,
    /// What is measured, where and when.
    pub subtitle: String,
    /// Key of the picture in `svg`.
    pub picture: String,
    /// How to read it; may be empty.
    pub note: String,
}

/// How a figure moves towards its target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TrendMark {
    /// `reached`, `on-track`, `too-slow`, `flat` or `worsening`.
    pub kind: &'static str,
    /// The word for it.
    pub word: String,
    /// The yearly change that was, and the one that it takes; the target and its day.
    pub text: String,
}

/// The kind of period that most of these have: spans and what is counted up do not count.
pub fn main_kind<'o>(them: impl Iterator<Item = &'o Observation>) -> Option<(Kind, usize)> {
    let mut counts: BTreeMap<Kind, usize> = BTreeMap::new();
    for kind in them.map(|it| it.period.kind()).filter(|it| !matches!(it, Kind::Span { .. } | Kind::Cumulative)) {
        *counts.entry(kind).or_default() += 1;
    }
    // The first of equals: a year before its parts.
    counts.into_iter().rev().max_by_key(|(_, count)| *count)
}

impl<'a> Sheet<'a> {
    pub fn run_of(&self, observation: &Observation) -> Option<Run> {
        trend::run(self.scorecard, self.results, observation)
    }

    /// Whether a line leads from one figure to the next: they are comparable, and no period is missing between them.
    pub fn is_joined(&self, before: &Observation, after: &Observation) -> bool {
        let run = self.run_of(after);
        let far = moment(after.period) - moment(before.period) > step(after.period) * 1.5;
        run.is_some() && self.run_of(before) == run && !far
    }

    /// Why the second is not to be held against the first, each with its place in time: breaks of the indicator, another
    /// set of territories.
    pub fn break_reasons(&self, before: &Observation, after: &Observation) -> Vec<(f64, String)> {
        let (from, to) = (before.period.last_day(), after.period.last_day());
        let breaks = &self.scorecard.indicator(after.indicator).breaks;
        let crossed = breaks.iter().filter(|it| from < it.from && it.from <= to);
        let half = step(after.period) / 2.0;
        // Before the first period that the break is in, whatever day of it that is and whether a figure is known of it.
        let at = |day: jiff::civil::Date| match after.period.kind() {
            Kind::Year => f64::from(day.year()) - half,
            _ => f64::from(day.year()) + f64::from(day.day_of_year()) / 366.0 + half,
        };
        let mut reasons: Vec<(f64, String)> = crossed.map(|it| (at(it.from), self.local(&it.reason).text)).collect();
        if let (Some(one), Some(other)) = (self.run_of(before), self.run_of(after))
            && (one.era, one.is_restated) != (other.era, other.is_restated)
        {
            reasons.push((moment(after.period) - half, self.text("break-places")));
        }
        reasons
    }

    /// A small line of one thing's figures, in order of time. Bounded values are in the table alone.
    pub fn panel(&self, them: &[&Observation], label: String, value: String) -> Panel {
        let drawable = |it: &&&Observation| it.value.as_ref().is_some_and(|value| !value.qualifier.is_bound());
        let them: Vec<&Observation> = them.iter().filter(drawable).copied().collect();
        let mut panel = Panel { label, value, ..Panel::default() };
        let Some((kind, _)) = main_kind(them.iter().copied()) else { return panel };
        let mut last: Option<&Observation> = None;
        for it in &them {
            let Some((at, _)) = place(it) else { continue };
            let spot = (moment(it.period), at);
            if it.period.kind() != kind {
                // Where spans and what is counted up until a day would stand is not known.
                if self.run_of(it).is_some() {
                    panel.apart.push(spot);
                }
                continue;
            }
            match panel.runs.last_mut() {
                Some(run) if last.is_some_and(|last| self.is_joined(last, it)) => run.push(spot),
                _ => panel.runs.push(vec![spot]),
            }
            panel.breaks.extend(last.iter().flat_map(|last| self.break_reasons(last, it)).map(|(at, _)| at));
            last = Some(it);
        }
        let values = panel.runs.iter().flatten().chain(&panel.apart).map(|it| it.1);
        (panel.low, panel.high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| (low.min(at), high.max(at)));
        panel
    }

    /// The first and the last period of several series.
    pub fn ends<'o>(&self, them: impl Iterator<Item = &'o Observation> + Clone) -> Vec<Tick> {
        let at = |it: &&Observation| it.period.last_day();
        let tick = |it: &Observation| Tick { at: moment(it.period), text: self.period(it.period) };
        let drawn = || them.clone().filter(|it| self.run_of(it).is_some() && it.value.is_some());
        [drawn().min_by_key(at), drawn().max_by_key(at)].into_iter().flatten().map(tick).collect()
    }

    /// A figure in a table of many: no unit, not more decimals than the indicator asks for.
    pub fn brief(&self, observation: &Observation) -> String {
        let indicator = self.scorecard.indicator(observation.indicator);
        match &observation.value {
            Some(value) if value.upper.is_none() && value.qualifier == Qualifier::Exact => {
                let number = alongside(indicator, observation, value.number);
                if indicator.unit == Unit::Percent { self.words.numbers.percent(number) } else { self.words.numbers.text(number) }
            }
            _ => self.printed(observation),
        }
    }

    /// A figure alongside those of other places: with its unit, not more decimals than the indicator asks for. Its own
    /// page has it as the document prints it.
    pub fn compared(&self, observation: &Observation) -> String {
        let indicator = self.scorecard.indicator(observation.indicator);
        let claim = self.scorecard.claim(observation.shown());
        match &claim.value {
            Some(value) if value.upper.is_none() && value.qualifier == Qualifier::Exact => {
                self.number(indicator, alongside(indicator, observation, value.value))
            }
            _ => self.printed(observation),
        }
    }

    /// The place of an observation, short: `31`, or `31=` where it is shared.
    pub fn brief_place(&self, observation: &Observation) -> Option<(String, usize)> {
        let (ranking, place) = self.results.rank(self.results.index_of(observation)?)?;
        let key = if place.is_tied { "series-place-tied" } else { "series-place" };
        Some((self.say(key, &[("rank", place.rank().into())]), ranking.places.len()))
    }

    /// `+0,12 điểm`: a computed change with its sign.
    pub fn signed(&self, indicator: &Indicator, amount: Decimal) -> String {
        let words = self.difference(indicator, computed(indicator, amount));
        if amount > Decimal::ZERO { self.say("signed-up", &[("amount", words.into())]) } else { words }
    }

    /// `hạng 31/63 (2024); so với năm 2023: giảm 0,34 điểm, lên 3 bậc`, as computed; nothing without a comparable figure
    /// before.
    pub fn since_before(&self, observation: &Observation) -> Option<String> {
        let change = trend::since_before(self.scorecard, self.results, self.results.index_of(observation)?)?;
        let indicator = self.scorecard.indicator(observation.indicator);
        let before = self.results.observations.get(change.from)?;
        let mut said = vec![self.moved(indicator, change.amount)];
        said.extend(self.places_moved(&change));
        let since = [("since", self.period_in_text(before.period).into()), ("changes", self.list(&said).into())];
        let Some((rank, n)) = self.brief_place(observation) else { return Some(self.say("since-before", &since)) };
        let place = [("rank", rank.into()), ("n", n.into()), ("period", self.period(observation.period).into())];
        Some(self.say("since-before-ranked", &[&place[..], &since[..]].concat()))
    }

    fn moved(&self, indicator: &Indicator, amount: Decimal) -> String {
        let size = self.difference(indicator, computed(indicator, amount).abs());
        match amount.cmp(&Decimal::ZERO) {
            std::cmp::Ordering::Less => self.say("moved-down", &[("amount", size.into())]),
            std::cmp::Ordering::Equal => self.text("moved-none"),
            std::cmp::Ordering::Greater => self.say("moved-up", &[("amount", size.into())]),
        }
    }

    /// Places gained among the same territories; where others were ranked then, the place of then.
    fn places_moved(&self, change: &Change) -> Option<String> {
        let (then, was): (&Ranking, Place) = self.results.rank(change.from)?;
        self.results.rank(change.to)?;
        let count = |places: i64| places.unsigned_abs();
        Some(match change.places {
            Some(0) => self.text("places-none"),
            Some(places) if places > 0 => self.say("places-up", &[("places", count(places).into())]),
            Some(places) => self.say("places-down", &[("places", count(places).into())]),
            None => self.say("places-then", &[("rank", was.rank().into()), ("n", then.places.len().into())]),
        })
    }

    /// How an observation stands on its way to the next target.
    pub fn trend(&self, observation: &Observation, said: &[String]) -> Option<TrendMark> {
        let trend = trend::towards(self.scorecard, self.results, self.results.index_of(observation)?)?;
        let indicator = self.scorecard.indicator(observation.indicator);
        let target = self.target(indicator, &trend.target);
        let word = self.text(&format!("trend-{}", trend.towards.id()));
        // The row says its targets once.
        let target = Some(target).filter(|target| !said.contains(target));
        let parts: Vec<String> = target.into_iter().chain(self.pace(indicator, &trend)).collect();
        Some(TrendMark { kind: trend.towards.id(), word, text: self.joined("list-dot", &parts) })
    }

    fn pace(&self, indicator: &Indicator, trend: &Trend) -> Option<String> {
        let pace = trend.pace?;
        let rate = |amount: Decimal| match indicator.growth {
            Growth::Linear => self.signed(indicator, amount),
            Growth::Cagr => self.signed_percent(amount),
        };
        let since = self.results.observations.get(trend.from)?.period;
        let args = [
            ("since", self.period_in_text(since).into()),
            ("actual", rate(pace.actual).into()),
            ("needed", rate(pace.needed).into()),
        ];
        Some(self.say("trend-pace", &args))
    }

    fn signed_percent(&self, amount: Decimal) -> String {
        self.words.numbers.signed_percent(short(amount, 1))
    }

    /// `+0,6% (2018–2024)`: the mean change a year over the last comparable stretch. Shares of a whole move by percentage
    /// points, everything else by percent of where it began.
    pub fn yearly(&self, them: &[&'a Observation]) -> Option<String> {
        let exact = |it: &&&Observation| it.value.as_ref().is_some_and(|value| value.qualifier == Qualifier::Exact);
        let them: Vec<&Observation> = them.iter().filter(exact).copied().collect();
        let (kind, _) = main_kind(them.iter().copied())?;
        let alike: Vec<&Observation> = them.into_iter().filter(|it| it.period.kind() == kind).collect();
        let mut runs = alike.chunk_by(|a, b| self.run_of(a) == self.run_of(b)).rev();
        let stretch = runs.find(|run| run.len() > 1)?;
        let (first, last) = (stretch.first()?, stretch.last()?);
        let years = |it: &Observation| float(trend::years(first.period.last_day(), it.period.last_day()));
        let points: Vec<(f64, f64)> = stretch.iter().filter_map(|it| Some((years(it), place(it)?.0))).collect();
        let indicator = self.scorecard.indicator(last.indicator);
        let (start, end) = (points.first()?, points.last()?);
        let rate = match (indicator.growth, indicator.unit) {
            (Growth::Cagr, _) => self.signed_percent(decimal(trend::cagr(start.1, end.1, end.0)? * 100.0)?),
            (Growth::Linear, Unit::Percent) => self.signed(indicator, decimal(trend::slope(&points)?.0)?),
            // A share of what is zero, or below, means nothing.
            (Growth::Linear, _) if trend::slope(&points)?.1 <= 0.0 || points.iter().any(|it| it.1 <= 0.0) => return None,
            (Growth::Linear, _) => self.signed_percent(decimal(trend::yearly_percent(&points)?)?),
        };
        let args = [("rate", rate.into()), ("from", self.period(first.period).into()), ("to", self.period(last.period).into())];
        Some(self.say("series-yearly-rate", &args))
    }
}

impl Sheet<'_> {
    /// A cell: the figure, and its place with how many were ranked where `with_total`.
    pub fn series_cell(&self, observation: Option<&Observation>, before: Option<&Observation>, with_total: bool) -> SeriesCell {
        let Some(it) = observation else {
            return SeriesCell { text: self.text("series-none"), ..SeriesCell::default() };
        };
        let value = self.brief(it);
        let text = match self.brief_place(it) {
            Some((rank, n)) if with_total => {
                self.say("series-value-of", &[("value", value.into()), ("rank", rank.into()), ("n", n.into())])
            }
            Some((rank, _)) => self.say("series-value", &[("value", value.into()), ("rank", rank.into())]),
            None => value,
        };
        let is_new = it.value.is_some() && before.is_some_and(|before| !self.break_reasons(before, it).is_empty());
        let text = if is_new { self.say("series-new", &[("text", text.into())]) } else { text };
        let order = self.sort_key(&text, it.value.as_ref().map(|it| it.number));
        SeriesCell { text, order, is_new, checks: self.check_marks(&it.claims) }
    }

    /// The documents of these figures, each once.
    pub fn refs_of<'o>(&mut self, them: impl Iterator<Item = &'o Observation>) -> Vec<Ref> {
        let mut sources: Vec<_> = them.flat_map(|it| &it.claims).map(|it| self.scorecard.claim(*it).source).collect();
        sources.sort_unstable();
        sources.dedup();
        sources.into_iter().map(|it| self.cite(it)).collect()
    }

    /// The breaks inside a series, in words: `từ năm 2018: …`, after what they are about.
    pub fn break_lines(&self, about: &str, them: &[&Observation]) -> Vec<String> {
        let mut lines = Vec::new();
        let places = self.text("break-places");
        let known: Vec<&Observation> = them.iter().filter(|it| it.value.is_some()).copied().collect();
        for [one, next] in known.array_windows().filter(|[one, next]| one.period.kind() == next.period.kind()) {
            for (_, reason) in self.break_reasons(one, next) {
                let from = self.period_in_text(next.period);
                // Other territories are other ones for every indicator.
                let about = if reason == places { "" } else { about };
                let line = self.say(
                    "series-break",
                    &[
                        ("what", if about.is_empty() { "none" } else { about }.into()),
                        ("from", from.into()),
                        ("reason", reason.into()),
                    ],
                );
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
        lines
    }

    /// A link to the table that has all periods of a row.
    pub fn years_link(&self, table: &str, them: &[&Observation]) -> Piece {
        let span = self.span(them);
        Piece::link(Text::own(self.say("years-link", &[("span", span.into())])), table)
    }

    /// `2011–2024`: from the first period to the last.
    pub fn span(&self, them: &[&Observation]) -> String {
        let mut ends: Vec<String> = self.ends(them.iter().copied()).into_iter().map(|tick| tick.text).collect();
        ends.dedup();
        ends.join("–")
    }

    /// Periods in order of time; of years that follow each other the first and the last: `2011–2017, 2020`.
    pub fn periods_said(&self, periods: &[Period]) -> String {
        let next = |a: &Period, b: &Period| a.kind() == Kind::Year && b.kind() == Kind::Year && moment(*b) - moment(*a) < 1.5;
        let said = periods.chunk_by(next).map(|run| match run {
            [first, _, .., last] => [self.period(*first), self.period(*last)].join("–"),
            few => self.list(&few.iter().map(|it| self.period(*it)).collect::<Vec<_>>()),
        });
        self.list(&said.collect::<Vec<_>>())
    }
}

/// A number at the indicator's decimals, unless that would set it on or over a target which it is below, or the other way
/// round: verdicts and ranks go by the whole number, and what is printed must not deny them.
fn alongside(indicator: &Indicator, observation: &Observation, number: Decimal) -> Decimal {
    let short = match indicator.decimals {
        Some(decimals) if number.scale() > decimals => rounded(indicator, number),
        None if number.scale() > 6 => rounded(indicator, number),
        _ => return number,
    };
    let bounds = observation.judgements.iter().flat_map(|it| limits(&it.target.bound));
    if bounds.into_iter().any(|it| number.cmp(&it) != short.cmp(&it)) { number } else { short }
}

fn limits(bound: &Bound) -> Vec<Decimal> {
    match bound {
        Bound::AtLeast(it)
        | Bound::MoreThan(it)
        | Bound::AtMost(it)
        | Bound::LessThan(it)
        | Bound::Exactly(it)
        | Bound::Within(it) => std::iter::once(it.value).chain(it.upper()).collect(),
        Bound::Rank(_) | Bound::Words(_) | Bound::Unprinted => Vec::new(),
    }
}

/// A computed difference at the indicator's decimals; with more where it would be nothing.
pub fn computed(indicator: &Indicator, amount: Decimal) -> Decimal {
    // Typed figures have few decimals; more come from a division, whose result stands beside it with two.
    let own = if amount.scale() > 4 { 2 } else { amount.scale() };
    short(amount, indicator.decimals.unwrap_or(own))
}

fn short(amount: Decimal, decimals: u32) -> Decimal {
    let at = |decimals| amount.round_dp_with_strategy(decimals, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    let found = (decimals..28).map(at).find(|it| !it.is_zero() || amount.is_zero());
    found.unwrap_or(amount)
}

fn decimal(number: f64) -> Option<Decimal> {
    Decimal::from_f64(number).map(|it| it.round_dp(9))
}
