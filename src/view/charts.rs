//! Pictures for pages: which values go into a chart, under a title that says what is to be seen.

use super::block::Group;
use super::chart::{
    self, Axis, Bullet, Certainty, Chart, Dot, DotStrip, GroupRow, Groups, Key, KeyMark, Line, Name, Point as Mark, Reference,
    ReferenceKind, Segment, Series, Status, TargetSpan, Tick,
};
use super::desk::{Desk, Sheet};
use super::embed::FigureUses;
use super::standing::{Standing, standing};
use super::text::Piece;
use crate::derive::Observation;
use crate::model::{Bound, Decimal, Indicator, Kind, Period, Qualifier, Target, Unit};
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

/// A picture with its finding as the title, and its numbers as a table.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
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
    /// The numbers.
    pub table: Table,
    /// What can be done with it: one, or none on a page whose figures are not for others' pages.
    pub uses: Vec<FigureUses>,
}

/// Numbers in rows and columns.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// What the table is about.
    pub caption: String,
    /// Heads of the columns.
    pub head: Vec<String>,
    /// The rows; the first cell of each is its head.
    pub rows: Vec<Vec<Piece>>,
}

/// A decimal as a place on a scale.
pub fn float(number: Decimal) -> f64 {
    number.to_f64().unwrap_or(f64::NAN)
}

/// Where a mark stands, and how sure that is.
pub fn place(observation: &Observation) -> Option<(f64, Certainty)> {
    let value = observation.value.as_ref()?;
    let at = float(value.number);
    Some(match value.qualifier {
        Qualifier::Exact => (at, Certainty::Exact),
        Qualifier::Nearly | Qualifier::About => (at, Certainty::About),
        Qualifier::Over | Qualifier::AtLeast => (at, Certainty::AtLeast),
        Qualifier::Under | Qualifier::AtMost => (at, Certainty::AtMost),
        Qualifier::Range => {
            let high = value.upper().map_or(at, float);
            (f64::midpoint(at, high), Certainty::Range { low: at, high })
        }
    })
}

/// Where a target stands on the scale of values.
fn target_place(target: &Target) -> Option<f64> {
    match &target.bound {
        Bound::AtLeast(it) | Bound::MoreThan(it) | Bound::AtMost(it) | Bound::LessThan(it) | Bound::Exactly(it) => {
            Some(float(it.value))
        }
        Bound::Within(_) | Bound::Rank(_) | Bound::Words(_) | Bound::Unprinted => None,
    }
}

impl Sheet<'_> {
    /// A bar against its target, where the scale is known: percent, points of a scale, a part of a whole. Without a target
    /// a bar says no more than the number beside it, and makes the page longer.
    pub fn bullet(&mut self, observation: &Observation) -> String {
        let indicator = self.scorecard.indicator(observation.indicator);
        let claim = self.scorecard.claim(observation.shown());
        let max = match (indicator.unit, &claim.ratio) {
            (Unit::Percent, _) => Some(100.0),
            (Unit::Points, _) => indicator.scale.map(float),
            (_, Some(ratio)) => Some(float(ratio.denominator)),
            _ => None,
        };
        let (Some(max), Some((at, certainty))) = (max, place(observation)) else { return String::new() };
        let targets: Vec<f64> = observation.judgements.iter().filter_map(|it| target_place(&it.target)).collect();
        if targets.is_empty() {
            return String::new();
        }
        let max = targets.iter().copied().fold(max.max(at), f64::max);
        let status = standing(self.scorecard, observation).0.mark();
        self.picture(Chart::Bullet(Bullet { name: None, min: 0.0, max, at: Some(at), certainty, status, targets }))
    }

    /// A line where three like periods are known.
    pub fn movement(&mut self, group: &Group) -> Option<Figure> {
        let points = like_periods(group)?;
        let indicator = self.scorecard.indicator(group.indicator);
        let first = *points.first()?;
        let last = *points.last()?;
        let place_name = self.territory_name(first.territory).text;
        let (from, to) = (self.compared(first), self.compared(last));
        let key = match first.value.as_ref()?.number.cmp(&last.value.as_ref()?.number) {
            std::cmp::Ordering::Less => "line-title-up",
            std::cmp::Ordering::Equal => "line-title-same",
            std::cmp::Ordering::Greater => "line-title-down",
        };
        let title = self.say(
            key,
            &[
                ("place", place_name.clone().into()),
                ("from", from.into()),
                ("to", to.into()),
                ("start", self.period_in_text(first.period).into()),
                ("end", self.period_in_text(last.period).into()),
            ],
        );
        let name = self.local(&indicator.name).text;
        let id = format!("line-{}-{}", self.scorecard.territory(first.territory).id, indicator.id);
        let series = Series { main: true, joined: true, points: self.marks_of(&points), ..Series::default() };
        let line = Line {
            name: Name { id: id.clone(), title: title.clone() },
            axis: self.axis(indicator, points.iter().filter_map(|it| place(it)).map(|it| it.0), name.clone()),
            times: points.iter().map(|it| Tick { at: moment(it.period), text: self.period(it.period) }).collect(),
            series: vec![series],
            targets: self.target_spans(indicator, &points),
            breaks: self.breaks(&points),
            key: Vec::new(),
        };
        let rows = points.iter().map(|it| self.table_row(&self.period(it.period), it)).collect();
        let head = ["table-period", "table-value", "table-status"].map(|key| self.text(key)).to_vec();
        let table = Table {
            caption: self.say("figure-caption", &[("what", name.clone().into()), ("place", place_name.clone().into())]),
            head,
            rows,
        };
        let subtitle = self.say("figure-caption", &[("what", name.into()), ("place", place_name.into())]);
        Some(Figure {
            id,
            title,
            subtitle,
            picture: self.picture(Chart::Line(line)),
            note: self.text("line-note"),
            table,
            uses: Vec::new(),
        })
    }

    fn marks_of(&self, points: &[&Observation]) -> Vec<Mark> {
        let mut marks = Vec::new();
        let before = std::iter::once(None).chain(points.iter().map(Some));
        for (it, before) in points.iter().zip(before) {
            let Some((at, certainty)) = place(it) else { continue };
            let value = self.compared(it);
            let title = self.say("mark-title", &[("label", self.period(it.period).into()), ("value", value.clone().into())]);
            let gap = before.is_some_and(|before| !self.is_joined(before, it));
            marks.push(Mark {
                time: moment(it.period),
                at,
                certainty,
                status: standing(self.scorecard, it).0.mark(),
                value,
                title,
                gap_before: gap,
            });
        }
        marks
    }

    /// Where the series becomes another one, with the reasons.
    fn breaks(&self, points: &[&Observation]) -> Vec<Tick> {
        points.array_windows().flat_map(|[one, next]| self.break_reasons(one, next)).map(|(at, text)| Tick { at, text }).collect()
    }

    fn target_spans(&self, indicator: &Indicator, points: &[&Observation]) -> Vec<TargetSpan> {
        let mut spans: Vec<TargetSpan> = Vec::new();
        for it in points {
            for judgement in &it.judgements {
                let Some(at) = target_place(&judgement.target) else { continue };
                let (time, label) = (moment(it.period), self.target(indicator, &judgement.target));
                match spans.iter_mut().find(|span| span.label == label) {
                    Some(span) => span.to = time,
                    None => spans.push(TargetSpan { from: time, to: time, at, label }),
                }
            }
        }
        spans
    }

    fn table_row(&self, label: &str, observation: &Observation) -> Vec<Piece> {
        let cell = |text: String| Piece::plain(super::text::Text::own(text));
        vec![cell(label.to_owned()), cell(self.compared(observation)), cell(self.chip(observation).word)]
    }

    /// The value as the page prints it.
    pub fn printed(&self, observation: &Observation) -> String {
        let claim = self.scorecard.claim(observation.shown());
        let printed = self.value_and_lines(self.scorecard.indicator(observation.indicator), claim).0.text;
        if printed.is_empty() { self.text("value-none") } else { printed }
    }

    /// Where comparable territories stand; the caller has seen to it that they are. Where each has a period of its own,
    /// `latest`, that stands beside its name.
    pub fn strip(&mut self, indicator: &Indicator, them: &[&Observation], latest: bool) -> Option<Figure> {
        let first = them.iter().min_by_key(|it| it.value.as_ref().map(|value| value.number))?;
        let last = them.iter().max_by_key(|it| it.value.as_ref().map(|value| value.number))?;
        let name = self.local(&indicator.name).text;
        let title = self.say(
            "strip-title",
            &[
                ("count", them.len().into()),
                ("low", self.compared(first).into()),
                ("high", self.compared(last).into()),
                ("lowest", self.territory_name(first.territory).text.into()),
                ("highest", self.territory_name(last.territory).text.into()),
            ],
        );
        let id = format!("strip-{}", indicator.id);
        let places: Vec<f64> = them.iter().filter_map(|it| place(it)).map(|it| it.0).collect();
        let mut references: Vec<Reference> = indicator
            .targets
            .iter()
            .filter_map(|target| {
                Some(Reference { at: target_place(target)?, label: self.target(indicator, target), kind: ReferenceKind::Target })
            })
            .collect();
        references.dedup_by(|a, b| a.label == b.label);
        let strip = DotStrip {
            name: Name { id: id.clone(), title: title.clone() },
            axis: self.axis(indicator, places.into_iter(), name.clone()),
            dots: them.iter().filter_map(|it| self.dot(it)).collect(),
            references,
            key: Vec::new(),
        };
        let label = |it: &Observation| {
            let name = self.territory_name(it.territory).text;
            if latest { format!("{name}{}{}", self.text("list-dot"), self.period(it.period)) } else { name }
        };
        let rows = them.iter().map(|it| self.table_row(&label(it), it)).collect();
        let head = ["table-territory", "table-value", "table-status"].map(|key| self.text(key)).to_vec();
        let period = if latest { self.text("strip-latest") } else { self.period_in_text(first.period) };
        let subtitle =
            self.say("strip-subtitle", &[("what", name.into()), ("period", period.into()), ("count", them.len().into())]);
        let table = Table { caption: subtitle.clone(), head, rows };
        Some(Figure {
            id,
            title,
            subtitle,
            picture: self.picture(Chart::DotStrip(strip)),
            note: self.text("strip-note"),
            table,
            uses: Vec::new(),
        })
    }

    fn dot(&self, observation: &Observation) -> Option<Dot> {
        let (at, certainty) = place(observation)?;
        let (label, value) = (self.territory_name(observation.territory).text, self.compared(observation));
        let title = self.say("mark-title", &[("label", label.clone().into()), ("value", value.clone().into())]);
        let status = standing(self.scorecard, observation).0.mark();
        Some(Dot { at, certainty, status, label, value, title, href: None, selected: false, hollow: false })
    }

    /// Bars of counts, one a group; none where there is nothing to count.
    pub fn stacks(&mut self, id: &str, title: String, subtitle: String, rows: &[(Piece, Vec<Standing>)]) -> Option<Figure> {
        if rows.iter().all(|(_, standings)| standings.is_empty()) {
            return None;
        }
        let picture = Groups {
            name: Name { id: id.to_owned(), title: title.clone() },
            rows: rows.iter().map(|(label, standings)| self.bar(&label.text, standings)).collect(),
            shares: false,
            key: self.groups_key(rows),
        };
        let mut head = vec![self.text("table-group")];
        head.extend(STACK.map(|(_, key)| self.text(key)));
        let rows = rows.iter().map(|(label, standings)| self.counts_row(label, standings)).collect();
        let table = Table { caption: subtitle.clone(), head, rows };
        let picture = self.picture(Chart::Groups(picture));
        Some(Figure { id: id.to_owned(), title, subtitle, picture, note: self.text("groups-note"), table, uses: Vec::new() })
    }

    fn counts_row(&self, label: &Piece, standings: &[Standing]) -> Vec<Piece> {
        let cell = |text: String| Piece::plain(super::text::Text::own(text));
        let counts = STACK.map(|(status, _)| cell(self.words.numbers.count(count(standings, status))));
        std::iter::once(label.clone()).chain(counts).collect()
    }
}

/// The parts of a stacked bar, with the message for each.
const STACK: [(Status, &str); 6] = [
    (Status::Met, "standing-met"),
    (Status::Exceeded, "standing-exceeded"),
    (Status::Nearly, "standing-nearly"),
    (Status::Missed, "standing-missed"),
    (Status::NoTarget, "standing-not-judged"),
    (Status::NoData, "standing-no-data"),
];

fn count(standings: &[Standing], status: Status) -> u64 {
    standings.iter().filter(|it| it.mark() == status).count() as u64
}

impl Desk<'_> {
    fn bar(&self, label: &str, standings: &[Standing]) -> GroupRow {
        let segment = |(status, key): (Status, &str)| {
            let count = count(standings, status);
            let text = self.words.numbers.count(count);
            let title = self.say("mark-title", &[("label", self.text(key).into()), ("value", text.clone().into())]);
            Segment { status, count: count as f64, text, title }
        };
        let segments = STACK.into_iter().map(segment).filter(|it| it.count > 0.0).collect();
        GroupRow { label: label.to_owned(), segments }
    }

    fn groups_key(&self, rows: &[(Piece, Vec<Standing>)]) -> Vec<Key> {
        let used = |status: &Status| rows.iter().any(|(_, standings)| count(standings, *status) > 0);
        let entry = |(status, key): (Status, &str)| Key { mark: KeyMark::Status(status), text: self.text(key) };
        STACK.into_iter().filter(|(status, _)| used(status)).map(entry).collect()
    }

    pub fn axis(&self, indicator: &Indicator, places: impl Iterator<Item = f64>, title: String) -> Axis {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for at in places.filter(|at| at.is_finite()) {
            (low, high) = (low.min(at), high.max(at));
        }
        let tick = |at: Decimal| chart::Tick { at: float(at), text: self.number_short(indicator, at) };
        Axis { title, ticks: ticks(low, high).into_iter().map(tick).collect() }
    }

    /// On an axis the unit is `%` or nothing.
    fn number_short(&self, indicator: &Indicator, number: Decimal) -> String {
        if indicator.unit == Unit::Percent { self.words.numbers.percent(number) } else { self.words.numbers.text(number) }
    }
}

/// Round numbers around an interval, some four of them.
fn ticks(low: f64, high: f64) -> Vec<Decimal> {
    if !low.is_finite() || !high.is_finite() {
        return Vec::new();
    }
    let room = if high > low { high - low } else { high.abs().max(1.0) * 0.1 };
    let rough = room / 3.0;
    let power = 10f64.powi(rough.log10().floor() as i32);
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().map(|it| it * power).find(|it| *it >= rough).unwrap_or(power * 10.0);
    let first = (low / step).floor() as i64;
    let last = (high / step).ceil().max(first as f64 + 1.0) as i64;
    let exact = |turn: i64| Decimal::from_f64_retain(step).map(|step| (step.round_dp(9) * Decimal::from(turn)).normalize());
    (first..=last).filter_map(exact).collect()
}

/// The kind of period of which most are known, where there are three; whole, exact or nearly so, in order of time.
fn like_periods<'a>(group: &'a Group) -> Option<Vec<&'a Observation>> {
    let drawable = |it: &&Observation| {
        let value = it.value.as_ref();
        it.is_whole() && value.is_some_and(|value| !value.qualifier.is_bound())
    };
    let mut all: Vec<&Observation> = group.all().filter(drawable).collect();
    all.sort_by_key(|it| (it.period.kind(), it.period));
    let runs = all.chunk_by(|a, b| a.period.kind() == b.period.kind());
    let is_of_points = |it: &&Observation| !matches!(it.period.kind(), Kind::Cumulative | Kind::Span { .. });
    let longest = runs.filter(|run| run.first().is_some_and(is_of_points)).max_by_key(|run| run.len())?;
    (longest.len() >= 3).then(|| longest.to_vec())
}

/// A period's place in time, in years.
pub fn moment(period: Period) -> f64 {
    let day = period.last_day();
    let year = f64::from(day.year());
    match period.kind() {
        Kind::Year => year,
        _ => year + f64::from(day.day_of_year()) / 366.0,
    }
}

/// How far the next period of the same kind is, in years.
pub fn step(period: Period) -> f64 {
    match period.kind() {
        Kind::Half => 0.5,
        Kind::Quarter => 0.25,
        Kind::Month => 1.0 / 12.0,
        _ => 1.0,
    }
}
