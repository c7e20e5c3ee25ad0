//! Figures, periods, targets, changes and ranks in the words of a language: in substance as the document prints them.

use super::desk::Desk;
use crate::model::{
    Attainment, Bound, Change, ChangeUnit, Claim, DatePart, Decimal, Direction, Indicator, Period, Point, Qualifier, Quantity,
    RankBy, RankChange, RankScope, Ratio, StatedRank, Target, Unit,
};
use crate::words::Arg;

impl Desk<'_> {
    /// A number with the indicator's unit: `98,8%`, `88,578 điểm`, `584 tổ công tác`.
    pub fn number(&self, indicator: &Indicator, number: Decimal) -> String {
        let noun = indicator.noun.get(self.language).and_then(|nouns| nouns.first());
        match (indicator.unit, noun) {
            (Unit::Percent, _) => self.words.numbers.percent(number),
            (Unit::Points, _) => self.say("unit-points", &[("number", number.into())]),
            (Unit::Days, _) => self.say("unit-days", &[("number", number.into())]),
            (Unit::Vnd, _) => self.say("unit-vnd", &[("number", number.into())]),
            (_, Some(noun)) => self.say("unit-noun", &[("number", number.into()), ("noun", noun.into())]),
            (_, None) => self.words.numbers.text(number),
        }
    }

    /// A number with its hedge: `gần 800 thủ tục`, `35–40%`.
    pub fn quantity(&self, indicator: &Indicator, quantity: &Quantity) -> String {
        self.hedged(indicator, quantity.value, quantity.upper(), quantity.qualifier)
    }

    /// The same from its parts.
    pub fn hedged(&self, indicator: &Indicator, number: Decimal, upper: Option<Decimal>, qualifier: Qualifier) -> String {
        let value = self.number(indicator, number);
        let key = match qualifier {
            Qualifier::Exact => return value,
            Qualifier::Range => {
                let low = self.words.numbers.text(number);
                let high = self.number(indicator, upper.unwrap_or(number));
                return self.say("hedge-range", &[("low", low.into()), ("high", high.into())]);
            }
            Qualifier::Nearly => "hedge-nearly",
            Qualifier::About => "hedge-about",
            Qualifier::Over => "hedge-over",
            Qualifier::AtLeast => "hedge-at-least",
            Qualifier::Under => "hedge-under",
            Qualifier::AtMost => "hedge-at-most",
        };
        self.say(key, &[("value", value.into())])
    }

    /// `697/1.893`.
    pub fn ratio(&self, ratio: &Ratio) -> String {
        let numbers = &self.words.numbers;
        format!("{}/{}", numbers.text(ratio.numerator), numbers.text(ratio.denominator))
    }

    /// A ratio that is itself the figure: `35/39 chỉ tiêu`.
    pub fn ratio_of(&self, indicator: &Indicator, ratio: &Ratio) -> String {
        let share = self.ratio(ratio);
        let noun = indicator.noun.get(self.language).and_then(|nouns| nouns.first());
        match (indicator.unit, noun) {
            (Unit::Points, _) => self.say("unit-points", &[("number", share.into())]),
            (_, Some(noun)) => self.say("unit-noun", &[("number", share.into()), ("noun", noun.into())]),
            (_, None) => share,
        }
    }

    /// `2023`, `tháng 3/2023`, `28/01/2024`.
    pub fn date(&self, date: DatePart) -> String {
        match date {
            Point::Year(year) => year.to_string(),
            Point::Month(year, month) => self.words.dates.month(year.unsigned_abs(), month.unsigned_abs()),
            Point::Day(day) => self.day(day),
            Point::Half(..) | Point::Quarter(..) => self.point(date),
        }
    }

    /// A day of the calendar.
    pub fn day(&self, day: jiff::civil::Date) -> String {
        self.words.dates.day(day.year().unsigned_abs(), day.month().unsigned_abs(), day.day().unsigned_abs())
    }

    fn point(&self, point: Point) -> String {
        self.point_said(point, "")
    }

    fn point_said(&self, point: Point, ending: &str) -> String {
        let year = |year: i16| ("year", Arg::from(year.to_string()));
        let part = |part: i8| Arg::from(u64::from(part.unsigned_abs()));
        match point {
            Point::Half(y, half) => self.say(&format!("period-half{ending}"), &[("half", part(half)), year(y)]),
            Point::Quarter(y, quarter) => self.say(&format!("period-quarter{ending}"), &[("quarter", part(quarter)), year(y)]),
            Point::Year(_) | Point::Month(..) | Point::Day(_) => self.date(point),
        }
    }

    /// A period as it stands beside a figure: `2023`, `6 tháng đầu năm 2023`, `đến 02/06/2023`.
    pub fn period(&self, period: Period) -> String {
        self.period_said(period, "")
    }

    /// From one period to another: `2021 đến 2024`.
    pub fn period_range(&self, from: Period, to: Period) -> String {
        self.say("tally-periods", &[("from", self.period(from).into()), ("to", self.period(to).into())])
    }

    /// A period inside a sentence: `năm 2023`, `the first half of 2023`.
    pub fn period_in_text(&self, period: Period) -> String {
        match period {
            Period::At(Point::Year(year)) => self.say("period-year", &[("year", year.to_string().into())]),
            _ => self.period_said(period, "-in-text"),
        }
    }

    fn period_said(&self, period: Period, ending: &str) -> String {
        let key = |kind: &str| format!("period-{kind}{ending}");
        match period {
            Period::At(Point::Day(day)) => self.say(&key("day"), &[("day", self.day(day).into())]),
            Period::At(point) => self.point_said(point, ending),
            Period::Span(from, to) => self.say(&key("span"), &[("from", self.point(from).into()), ("to", self.point(to).into())]),
            Period::Until(to) => self.say(&key("until"), &[("to", self.point(to).into())]),
        }
    }

    /// What a target asks for, without who set it; empty where nothing of it is printed.
    pub fn bound(&self, indicator: &Indicator, target: &Target) -> String {
        let (key, quantity) = match &target.bound {
            Bound::AtLeast(it) => ("target-at-least", it),
            Bound::MoreThan(it) => ("target-more-than", it),
            Bound::AtMost(it) => ("target-at-most", it),
            Bound::LessThan(it) => ("target-less-than", it),
            Bound::Exactly(it) => ("target-exactly", it),
            Bound::Within(it) => ("target-within", it),
            Bound::Rank(place) => return self.say("target-rank", &[("place", u64::from(*place).into())]),
            Bound::Words(words) => return words.get(self.language).text.to_owned(),
            Bound::Unprinted => return String::new(),
        };
        // The operator may come from the words of the figure itself («trên 80%»): it is said once.
        let value = match quantity.qualifier {
            Qualifier::Range | Qualifier::Nearly | Qualifier::About => self.quantity(indicator, quantity),
            _ => self.number(indicator, quantity.value),
        };
        self.say(key, &[("value", value.into())])
    }

    /// How far a target was reached, as printed.
    pub fn attainment(&self, indicator: &Indicator, attainment: &Attainment) -> String {
        match attainment {
            Attainment::Share { percent, .. } => {
                self.say("attained-share", &[("percent", self.words.numbers.percent(*percent).into())])
            }
            Attainment::Difference { amount, .. } => {
                let key = if amount.is_sign_negative() { "attained-short" } else { "attained-beyond" };
                self.say(key, &[("amount", self.difference(indicator, amount.abs()).into())])
            }
            Attainment::Early { days, .. } => self.say("attained-early", &[("days", (*days).into())]),
        }
    }

    /// A difference in the indicator's unit: between percentages, percentage points.
    pub fn difference(&self, indicator: &Indicator, amount: Decimal) -> String {
        if indicator.unit == Unit::Percent {
            return self.say("unit-percentage-points", &[("number", amount.into())]);
        }
        self.number(indicator, amount)
    }

    /// `Mục tiêu: ít nhất 98% (HĐND tỉnh giao)`.
    pub fn target(&self, indicator: &Indicator, target: &Target) -> String {
        let mut wanted = self.bound(indicator, target);
        if wanted.is_empty() {
            wanted = self.text("target-unprinted");
        }
        let mut notes = Vec::new();
        if let Some(body) = &target.set_by {
            notes.push(self.say("target-set-by", &[("body", self.body(body).text.into())]));
        }
        if let Some(deadline) = target.deadline {
            notes.push(self.say("target-deadline", &[("date", self.date(deadline).into())]));
        }
        if let Some(period) = target.period {
            notes.push(self.say("target-period", &[("period", self.period(period).into())]));
        }
        if let Some(attainment) = &target.attainment {
            notes.push(self.attainment(indicator, attainment));
        }
        if notes.is_empty() {
            return self.say("target-line", &[("target", wanted.into())]);
        }
        self.say("target-line-notes", &[("target", wanted.into()), ("notes", self.list(&notes).into())])
    }

    /// Several things one after the other: `a, b, c`.
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        self.joined("list-comma", items)
    }

    /// The same with another message between them. Most lists have one item, or none, and nothing between.
    pub fn joined(&self, between: &str, items: &[impl AsRef<str>]) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            _ => items.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(&self.text(between)),
        }
    }

    /// `tăng 3,71% so với 2021`, as printed.
    pub fn change(&self, indicator: &Indicator, change: &Change, since: Period) -> String {
        let amount = change.amount.map(|amount| self.change_amount(indicator, change, amount.abs()));
        let since = Arg::from(self.period_in_text(since));
        let key = match change.direction {
            Direction::Up => "change-up",
            Direction::Down => "change-down",
            Direction::Same => return self.say("change-none", &[("since", since)]),
        };
        match amount {
            Some(amount) => self.say(key, &[("amount", amount.into()), ("since", since)]),
            None => self.say(&format!("{key}-somehow"), &[("since", since)]),
        }
    }

    fn change_amount(&self, indicator: &Indicator, change: &Change, amount: Decimal) -> String {
        match (change.unit, indicator.unit) {
            _ if change.percent_for_points => self.words.numbers.percent(amount),
            (ChangeUnit::Percent, _) => self.words.numbers.percent(amount),
            (ChangeUnit::Points, Unit::Percent) => self.say("unit-percentage-points", &[("number", amount.into())]),
            (ChangeUnit::Points, _) => self.say("unit-points", &[("number", amount.into())]),
            (ChangeUnit::Own, _) => self.number(indicator, amount),
        }
    }

    /// `hạng 31/63`, with among whom and by what.
    pub fn rank(&self, claim: &Claim, rank: &StatedRank) -> String {
        let place = Arg::from(u64::from(rank.place));
        let stated = match rank.of {
            Some(of) => self.say("rank-of", &[("place", place), ("of", u64::from(of).into())]),
            None => self.say("rank-alone", &[("place", place)]),
        };
        let mut notes = vec![self.rank_scope(claim)];
        match &claim.rank_by {
            Some(RankBy::Indicator(it)) => {
                let name = self.local(&self.scorecard.indicator(*it).name).text;
                notes.push(self.say("rank-by", &[("by", name.into())]));
            }
            Some(RankBy::Words(words)) => notes.push(self.say("rank-by", &[("by", self.local(words).text.into())])),
            None => {}
        }
        notes.retain(|note| !note.is_empty());
        if notes.is_empty() {
            stated
        } else {
            self.say("with-notes", &[("what", stated.into()), ("notes", self.list(&notes).into())])
        }
    }

    fn rank_scope(&self, claim: &Claim) -> String {
        match claim.rank_scope() {
            RankScope::National => self.text("rank-national"),
            RankScope::Siblings => {
                let parent = self.scorecard.territory(claim.territory).parent;
                parent.map_or(String::new(), |it| self.say("rank-inside", &[("place", self.territory_name(it).text.into())]))
            }
            RankScope::Region(region) => {
                let name = self.local(&self.scorecard.region(*region).name).text;
                self.say("rank-inside", &[("place", name.into())])
            }
            RankScope::Words(words) => self.local(words).text,
        }
    }

    /// `tăng 9 bậc so với 2021`.
    pub fn rank_change(&self, change: &RankChange, since: Period) -> String {
        let since = Arg::from(self.period_in_text(since));
        let key = match change.direction {
            Direction::Up => "rank-up",
            Direction::Down => "rank-down",
            Direction::Same => return self.say("rank-same", &[("since", since)]),
        };
        match change.places {
            Some(places) => self.say(key, &[("places", u64::from(places.unsigned_abs()).into()), ("since", since)]),
            None => self.say(&format!("{key}-somehow"), &[("since", since)]),
        }
    }
}
