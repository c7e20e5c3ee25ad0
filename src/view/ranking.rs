//! The order of comparable territories on an indicator's page, or the reason why there is none.

use super::desk::{Desk, Sheet};
use super::overview::ROWS;
use super::text::Piece;
use crate::derive::{Observation, Place, Ranking, Withheld};
use crate::model::{Decimal, Indicator, IndicatorIx};
use serde::Serialize;

/// Territories in the order of a computed rank.
#[derive(Clone, Debug, Serialize)]
pub struct RankTable {
    /// What is ranked, for which period, how many of how many.
    pub caption: String,
    /// The territories, the best first; none where no rank may be told.
    pub rows: Vec<RankRow>,
    /// Why there is no rank, else how to read it.
    pub note: String,
    /// Those that stand outside the order, with what is known of them; empty where there are none.
    pub apart: String,
}

/// One territory in the order.
#[derive(Clone, Debug, Serialize)]
pub struct RankRow {
    /// Its place: `3`, or `3=` where others cannot be told from it.
    pub rank: String,
    /// Whether others share the place.
    pub is_tied: bool,
    /// The territory, with its page.
    pub name: Piece,
    /// The figure.
    pub value: String,
    /// What the figure is sorted by, where its print does not begin with it; `-` for nothing.
    pub order: String,
    /// The period, where each territory has its own; else empty.
    pub period: String,
}

/// The latest ranking of whole territories that has at least half as many figures as the fullest one.
pub fn main<'a>(sheet: &Sheet<'a>, indicator: IndicatorIx) -> Option<&'a Ranking> {
    let results = sheet.results;
    let last = |it: &Ranking| it.places.iter().map(|it| results.observation(it.observation()).period).max();
    let whole = results.rankings_of(indicator).iter().filter(|it| it.is_whole());
    let counted: Vec<(usize, &Ranking)> = whole.map(|it| (comparable(sheet, it).len(), it)).collect();
    let most = counted.iter().map(|(count, _)| *count).max()?;
    let full = counted.into_iter().filter(|(count, _)| count * 2 >= most);
    full.max_by_key(|(count, it)| (last(it), *count)).map(|(_, it)| it)
}

/// Its observations that have a number, the best first.
pub fn comparable<'a>(sheet: &Sheet<'a>, ranking: &Ranking) -> Vec<&'a Observation> {
    let results = sheet.results;
    let places = ranking.places.iter().map(|it| it.observation());
    let all = places.chain(ranking.apart.iter().copied()).map(|it| results.observation(it));
    all.filter(|it| it.value.is_some()).collect()
}

impl Sheet<'_> {
    /// The table of a ranking.
    pub fn rank_table(&self, indicator: &Indicator, ranking: &Ranking) -> RankTable {
        let rows = ranking.ranked().iter().take(ROWS).map(|it| self.rank_row(ranking, it)).collect();
        let (n, alive) = (ranking.places.len(), ranking.alive);
        let what = self.local(&indicator.name).text;
        let counts = [("n", n.into()), ("alive", alive.into())];
        let key = if ranking.period.is_some() { "ranking-caption" } else { "ranking-caption-latest" };
        let period = ranking.period.map_or(String::new(), |it| self.period_in_text(it));
        let caption = self.say(key, &[&counts[..], &[("what", what.into()), ("period", period.into())]].concat());
        let note = match ranking.withheld {
            None => self.text("ranking-note"),
            Some(Withheld::Neither) => self.text("withheld-neither"),
            Some(Withheld::TooFew { minimum }) => {
                self.say("withheld-too-few", &[&counts[..], &[("minimum", minimum.into())]].concat())
            }
            Some(Withheld::SmallShare { share }) => {
                let percent = Decimal::from(share.numerator) * Decimal::ONE_HUNDRED / Decimal::from(share.denominator);
                let share = self.words.numbers.percent(percent.round_dp(1).normalize());
                self.say("withheld-small-share", &[&counts[..], &[("share", share.into())]].concat())
            }
        };
        let left = ranking.ranked().len().saturating_sub(ROWS);
        let note = if left == 0 { note } else { format!("{note} {}", self.say("ranking-more", &[("count", left.into())])) };
        RankTable { caption, rows, note, apart: self.apart(ranking) }
    }

    fn rank_row(&self, ranking: &Ranking, place: &Place) -> RankRow {
        let observation = self.results.observation(place.observation());
        let rank = u64::try_from(place.rank()).unwrap_or(u64::MAX);
        let key = if place.is_tied { "ranking-tied" } else { "ranking-place" };
        let printed = self.compared(observation);
        RankRow {
            rank: self.say(key, &[("rank", rank.into())]),
            is_tied: place.is_tied,
            name: self.territory_link(observation.territory),
            order: self.sort_key(&printed, observation.value.as_ref().map(|it| it.number)),
            value: printed,
            period: if ranking.period.is_none() { self.period(observation.period) } else { String::new() },
        }
    }

    /// Told only beside an order that they could be thought to be missing from.
    fn apart(&self, ranking: &Ranking) -> String {
        if ranking.withheld.is_some() || ranking.apart.is_empty() {
            return String::new();
        }
        let one = |it: &usize| {
            let observation = self.results.observation(*it);
            let (label, value) = (self.territory_name(observation.territory).text, self.compared(observation));
            self.say("mark-title", &[("label", label.into()), ("value", value.into())])
        };
        let them: Vec<String> = ranking.apart.iter().map(one).collect();
        self.say("ranking-apart", &[("them", them.join(&self.text("list-semicolon")).into())])
    }
}

impl Desk<'_> {
    /// `hạng 12/63 (năm 2023)`: the computed rank of an observation; nothing where it has none.
    pub fn computed_rank(&self, observation: &Observation) -> Option<String> {
        let index = self.results.index_of(observation)?;
        let (ranking, place) = self.results.rank(index)?;
        let key = if place.is_tied { "rank-computed-tied" } else { "rank-computed" };
        let period = self.period_in_text(observation.period);
        Some(self.say(key, &[("rank", place.rank().into()), ("n", ranking.places.len().into()), ("period", period.into())]))
    }
}
