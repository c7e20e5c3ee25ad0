//! What goes on a map: an indicator's comparable figures, an index's scores.

use super::desk::Sheet;
use super::index_read::decimals;
use super::map::{MapFigure, Subject, Value};
use super::ranking;
use super::text::{Piece, Text};
use crate::derive::index::{Edition, printed};
use crate::derive::{Observation, Ranking};
use crate::model::{Classing, IndexIx, IndicatorIx, Qualifier, TerritoryIx};
use std::collections::BTreeMap;

impl<'a> Sheet<'a> {
    /// The figures of a ranking on a map; nothing where the places have no grid.
    pub fn indicator_map(&mut self, ranking: &Ranking) -> Option<MapFigure> {
        let indicator = self.scorecard.indicator(ranking.indicator);
        let them = ranking::comparable(self, ranking);
        let last_day = them.iter().map(|it| it.period.last_day()).max()?;
        let value = |it: &&Observation| {
            let number = it.value.as_ref()?;
            let is_exact = number.qualifier == Qualifier::Exact;
            Some(Value { territory: it.territory, number: number.number, text: self.compared(it), is_exact })
        };
        self.map(&Subject {
            id: format!("map-{}", indicator.id),
            what: self.local(&indicator.name).text,
            when: ranking.period.map_or_else(|| self.text("strip-latest"), |it| self.period_in_text(it)),
            last_day,
            values: them.iter().filter_map(value).collect(),
            decimals: indicator.decimals,
            classes: None,
        })
    }

    /// The map of an indicator's page: of the ranking that the page shows.
    pub fn map_of(&mut self, indicator: IndicatorIx) -> Option<MapFigure> {
        let ranking = ranking::main(self, indicator)?;
        self.indicator_map(ranking)
    }

    /// An edition of an index on a map, in the index's classes where it has some.
    pub fn index_map(&mut self, index: IndexIx, edition: &Edition) -> Option<MapFigure> {
        let it = self.scorecard.composite(index);
        let decimals = decimals(it);
        let scores = edition.nodes.first()?.scores.iter().zip(&edition.territories);
        let value = |(score, territory): (&Option<f64>, &TerritoryIx)| {
            let number = printed(*score.as_ref()?, decimals)?;
            Some(Value { territory: *territory, number, text: self.words.numbers.text(number), is_exact: true })
        };
        let classes = it.classes.as_ref().map(|classes| {
            // Thresholds and first places are named from the best down.
            let is_best_first = matches!(classes.method, Classing::Thresholds(_) | Classing::Top(_));
            let mut labels: Vec<Text> = classes.labels.iter().map(|it| self.local(it)).collect();
            let last = labels.len().saturating_sub(1);
            let place = |class: usize| if is_best_first { last.saturating_sub(class) } else { class };
            let of = edition.territories.iter().zip(&edition.standings);
            let of: BTreeMap<TerritoryIx, usize> = of.filter_map(|(it, at)| Some((*it, place(at.class?)))).collect();
            if is_best_first {
                labels.reverse();
            }
            (labels, of)
        });
        self.map(&Subject {
            id: format!("map-{}", it.id),
            what: self.local(&it.name).text,
            when: self.period_in_text(edition.period),
            last_day: edition.period.last_day(),
            values: scores.filter_map(value).collect(),
            decimals: Some(decimals),
            classes,
        })
    }

    /// What a site's home page shows: the latest edition of its first index, else the figures that most places have.
    pub fn first_map(&mut self) -> Option<MapFigure> {
        let (scorecard, results) = (self.scorecard, self.results);
        let indexes = scorecard.indexes().zip(&results.indexes);
        let mut latest = indexes.filter_map(|((index, _), computed)| Some((index, computed.editions.last()?)));
        if let Some((index, mut map)) = latest.find_map(|(index, edition)| Some((index, self.index_map(index, edition)?))) {
            map.more = self.more(self.index_link(index));
            return Some(map);
        }
        let mut best: Option<(usize, &Ranking)> = None;
        for (index, _) in scorecard.indicators() {
            if let Some((count, ranking)) = self.latest_for_most(index).filter(|it| best.is_none_or(|(most, _)| it.0 > most)) {
                best = Some((count, ranking));
            }
        }
        let ranking = best?.1;
        let mut map = self.indicator_map(ranking)?;
        map.more = self.more(self.indicator_link(ranking.indicator));
        Some(map)
    }

    fn more(&self, to: Piece) -> Piece {
        Piece { text: self.say("map-more", &[("what", to.text.into())]), ..to }
    }

    /// The ranking of its page, where at least half of the places stand in it.
    fn latest_for_most(&self, indicator: IndicatorIx) -> Option<(usize, &'a Ranking)> {
        let ranking = ranking::main(self, indicator)?;
        let count = ranking::comparable(self, ranking).len();
        (count > 1 && count * 2 >= ranking.alive).then_some((count, ranking))
    }
}
