//! Who and what a table may speak of: the places and the indicators that the content defines.

use super::marks;
use crate::content::{Gazetteer, folded};
use crate::model::{Indicator, IndicatorIx, Period, Scorecard, TerritoryIx};
use crate::words::fold;
use std::collections::BTreeMap;

/// The names of everything that is defined.
pub struct Known<'a> {
    pub scorecard: &'a Scorecard,
    gazetteer: Gazetteer<'a>,
    /// Names without their marks: `Hoà Bình` is typed `Hòa Bình` as well.
    plain: BTreeMap<String, Vec<TerritoryIx>>,
    indicators: BTreeMap<String, Vec<IndicatorIx>>,
}

/// Who a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    One(TerritoryIx),
    /// More than one at that time.
    Several,
    /// Nobody of that name is there in the period.
    OfAnotherTime,
    Nobody,
}

impl<'a> Known<'a> {
    #[must_use]
    pub fn new(scorecard: &'a Scorecard) -> Known<'a> {
        let gazetteer = Gazetteer::of(&scorecard.territories);
        let mut plain: BTreeMap<String, Vec<TerritoryIx>> = BTreeMap::new();
        for (name, ix) in gazetteer.spoken() {
            let all = plain.entry(fold(name)).or_default();
            if !all.contains(&ix) {
                all.push(ix);
            }
        }
        let mut indicators: BTreeMap<String, Vec<IndicatorIx>> = BTreeMap::new();
        for (ix, it) in scorecard.indicators() {
            for name in it.name.0.iter().flatten().chain([&it.id]).chain(&it.formerly) {
                for key in [folded(name), fold(name)] {
                    let all = indicators.entry(key).or_default();
                    if !all.contains(&ix) {
                        all.push(ix);
                    }
                }
            }
        }
        Known { scorecard, gazetteer, plain, indicators }
    }

    /// Who a label names in a period; without one, whoever ever bore the name.
    #[must_use]
    pub fn place(&self, label: &str, period: Option<Period>) -> Place {
        let ways = ways(label);
        for way in &ways {
            let found = self.gazetteer.who(way, period);
            if !found.is_empty() {
                return self.of(&found, period, self.is_id(way));
            }
        }
        let found = ways.iter().find_map(|way| self.plain.get(&fold(way)).filter(|_| !fold(way).is_empty()));
        let alive = |ix: &&TerritoryIx| period.is_none_or(|it| self.scorecard.territory(**ix).is_alive_on(it.last_day()));
        match found {
            None => Place::Nobody,
            Some(all) => {
                let alive: Vec<TerritoryIx> = all.iter().filter(alive).copied().collect();
                self.of(if alive.is_empty() { all } else { &alive }, period, false)
            }
        }
    }

    fn is_id(&self, name: &str) -> bool {
        self.scorecard.territories.binary_search_by(|it| it.id.as_str().cmp(name)).is_ok()
    }

    /// The one that is meant, where it is there in that period. A name does not say for which part of a period it stands in
    /// which its bearer ended; an id does.
    fn of(&self, found: &[TerritoryIx], period: Option<Period>, is_id: bool) -> Place {
        let [single] = found else { return Place::Several };
        let it = self.scorecard.territory(*single);
        let is_there = period.is_none_or(|period| {
            let begins = period.first_day().unwrap_or(period.last_day());
            let has_ended = it.until.is_some_and(|until| begins >= until || (!is_id && period.last_day() >= until));
            !has_ended && it.from.is_none_or(|from| period.last_day() >= from)
        });
        if is_there { Place::One(*single) } else { Place::OfAnotherTime }
    }

    /// How a report names a territory: by its id, with its parent's where several have it.
    #[must_use]
    pub fn key(&self, ix: TerritoryIx) -> String {
        let it = self.scorecard.territory(ix);
        let is_alone = self.scorecard.territories.iter().filter(|other| other.id == it.id).count() == 1;
        if is_alone { it.id.clone() } else { self.gazetteer.path(ix) }
    }

    /// The indicator of a name or an id, where there is exactly one.
    #[must_use]
    pub fn indicator(&self, name: &str) -> Option<&'a Indicator> {
        let found =
            [folded(name), fold(name)].into_iter().find_map(|key| self.indicators.get(&key).filter(|_| !key.is_empty()))?;
        let [single] = found.as_slice() else { return None };
        Some(self.scorecard.indicator(*single))
    }

    #[must_use]
    pub fn is_region(&self, label: &str) -> bool {
        let label = fold(&marks::split(label).0);
        let names = self.scorecard.regions.iter().flat_map(|it| it.name.0.iter().flatten().chain([&it.id]));
        names.into_iter().any(|it| fold(it) == label)
    }
}

/// A label as it stands there, and without what lists and footnotes put around names.
fn ways(label: &str) -> Vec<String> {
    let mut ways = vec![label.trim().to_owned()];
    let bare = marks::split(label).0;
    let unnumbered = |text: &str| {
        let rest = text.trim_start_matches(|it: char| it.is_ascii_digit());
        let name = rest.strip_prefix(['.', ')'])?;
        (rest.len() < text.len()).then(|| name.trim().to_owned())
    };
    ways.extend(unnumbered(&bare));
    ways.extend(marks::without_digits(&bare).map(|(name, _)| name.to_owned()));
    ways.push(bare);
    ways.retain(|it| !it.is_empty());
    ways
}
