//! What every page reads from a composite index: its editions, the names of its parts, scores as text, and what keeps
//! its years apart.

use super::Kind;
use super::desk::Sheet;
use super::text::{Piece, Text};
use crate::derive::index::{Edition, InputKind, Standing, TroubleKind, printed};
use crate::model::{Break, Index, IndexIx, IndicatorIx, Leaf, NodeKind, Period, RegionIx, Scorecard, TerritoryIx};
use crate::words::Arg;
use std::collections::BTreeMap;

/// An index, and what was computed of it.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    pub at: IndexIx,
    pub index: &'a Index,
    /// In the order of their periods.
    pub editions: &'a [Edition],
}

/// The latest scores of an index.
pub struct IndexValues {
    pub period: Period,
    /// The best first: the score as it is printed, and the class in words.
    pub values: Vec<(TerritoryIx, String, Text)>,
}

/// What makes another series of the years from one on.
pub enum Parting<'a> {
    /// So many places ended, so many began, and one took over from another.
    Territories { ended: usize, begun: usize },
    /// An indicator of the tree is measured otherwise.
    Indicator(IndicatorIx, &'a Break),
}

/// How the ranks of an edition stand to those of the one before.
pub struct Since<'a> {
    /// The one before.
    pub before: &'a Edition,
    /// How many are ranked in both.
    pub both: usize,
    /// One a territory: by how many places it rose among those.
    pub rises: Vec<Option<i64>>,
}

impl<'a> Sheet<'a> {
    /// An index with its editions.
    pub fn reading(&self, at: IndexIx) -> Reading<'a> {
        let computed = self.results.indexes.get(at.0 as usize);
        Reading { at, index: self.scorecard.composite(at), editions: computed.map_or(&[], |it| &it.editions) }
    }

    /// A score with the decimals of its index.
    pub fn score(&self, index: &Index, score: f64) -> String {
        self.rounded(score, decimals(index))
    }

    /// A computed number, half up, with all its decimals.
    pub fn rounded(&self, number: f64, decimals: u32) -> String {
        match printed(number, decimals) {
            Some(number) => self.words.numbers.text(number),
            None => self.beyond(number),
        }
    }

    /// A number of no fixed precision: four digits, or all those before the point.
    pub fn short(&self, number: f64) -> String {
        let decimals = match number.abs() {
            it if it >= 1000.0 => 0,
            it if it >= 100.0 => 1,
            it if it >= 1.0 => 2,
            _ => 4,
        };
        match printed(number, decimals) {
            Some(number) => self.words.numbers.text(number.normalize()),
            None => self.beyond(number),
        }
    }

    /// A number that has more digits than anybody reads.
    fn beyond(&self, number: f64) -> String {
        if number.is_finite() { format!("{number:.3e}") } else { self.text("index-none") }
    }

    /// What a part of the tree is called: the indicator, or the author's name.
    pub fn node_name(&self, index: &Index, node: usize) -> Text {
        let it = index.node(node);
        if it.parent.is_none() {
            return self.local(&index.name);
        }
        let NodeKind::Leaf(leaf) = &it.kind else {
            let name = self.local(&it.name);
            return if name.is_empty() { Text::own(it.id.clone()) } else { name };
        };
        let indicator = self.scorecard.indicator(leaf.indicator);
        let name = self.local(&indicator.name);
        if leaf.breakdown.is_whole() {
            return name;
        }
        let part = self.part(indicator, &leaf.breakdown);
        Text { text: self.say("mark-title", &[("label", name.text.into()), ("value", part.into())]), lang: name.lang }
    }

    /// Why a territory has no score although it has figures, in words.
    pub fn why_no_score(&self, index: &Index, edition: &Edition, at: usize) -> String {
        let missing: Vec<usize> = index.children(0).filter(|it| !has_score(edition, *it, at)).collect();
        if missing.is_empty() {
            return self.text("index-why-not-positive");
        }
        let (unscaled, gone): (Vec<usize>, Vec<usize>) = missing.into_iter().partition(|it| is_unscaled(edition, *it, at));
        let names =
            |them: &[usize]| Arg::from(self.list(&them.iter().map(|it| self.gap(index, edition, *it, at)).collect::<Vec<_>>()));
        let mut said = Vec::new();
        if !gone.is_empty() {
            said.push(self.say("index-why-missing", &[("count", gone.len().into()), ("names", names(&gone))]));
        }
        if !unscaled.is_empty() {
            said.push(self.say("index-why-not-scaled", &[("names", names(&unscaled))]));
        }
        said.join(&self.text("list-semicolon"))
    }

    /// A part that has no value: of a pillar, what is missing inside it.
    fn gap(&self, index: &Index, edition: &Edition, node: usize, at: usize) -> String {
        let name = self.node_name(index, node).text;
        let inside: Vec<String> =
            index.children(node).filter(|it| !has_score(edition, *it, at)).map(|it| self.node_name(index, it).text).collect();
        let scores = edition.node(node);
        match (scores.present.get(at), inside.is_empty()) {
            (None, _) => name,
            (Some(_), true) => self.say("index-gap-not-positive", &[("name", name.into())]),
            (Some(present), false) => self.say(
                "index-gap",
                &[
                    ("name", name.into()),
                    ("present", (*present).into()),
                    ("total", scores.total.into()),
                    ("missing", self.some(&inside).into()),
                ],
            ),
        }
    }

    /// The first few of many names, and how many more there are.
    pub fn some(&self, names: &[String]) -> String {
        const MOST: usize = 6;
        if names.len() <= MOST + 1 {
            return self.list(names);
        }
        let first = self.list(names.get(..MOST).unwrap_or(names));
        self.say("index-and-more", &[("names", first.into()), ("count", (names.len() - MOST).into())])
    }

    /// `1/63`, or that it is shared.
    pub fn place_among(&self, standing: &Standing) -> Option<String> {
        let key = if standing.is_tied { "index-rank-tied" } else { "index-rank" };
        Some(self.say(key, &[("rank", standing.rank?.into()), ("of", standing.of.into())]))
    }

    /// The ranks that it has in most runs; empty where there were none.
    pub fn rank_range(&self, standing: &Standing) -> String {
        match standing.range {
            None => String::new(),
            Some((low, high)) if low == high => self.say("index-range-one", &[("rank", low.into())]),
            Some((low, high)) => self.say("index-range", &[("low", low.into()), ("high", high.into())]),
        }
    }

    /// The class in words; empty where there is none.
    pub fn class_of(&self, index: &Index, standing: &Standing) -> Text {
        let labels = index.classes.as_ref().map(|it| &it.labels);
        let label = standing.class.and_then(|it| labels?.get(it));
        label.map_or_else(Text::default, |it| self.local(it))
    }
}

impl<'a> Sheet<'a> {
    /// A part of the tree, with its page where it is an indicator.
    pub fn node_link(&self, index: &Index, node: usize) -> Piece {
        let name = self.node_name(index, node);
        match &index.node(node).kind {
            NodeKind::Leaf(leaf) => Piece::link(name, self.href(Kind::Indicator(leaf.indicator))),
            NodeKind::Aggregate(_) => Piece::plain(name),
        }
    }

    /// An index, with its page.
    pub fn index_link(&self, at: IndexIx) -> Piece {
        Piece::link(self.local(&self.scorecard.composite(at).name), self.href(Kind::Index(at)))
    }

    /// The latest scores of an index, the best first, each with its class in words; nothing where nobody has a score.
    pub fn index_values(&self, at: IndexIx) -> Option<IndexValues> {
        let reading = self.reading(at);
        let edition = reading.latest()?;
        let mut places: Vec<usize> = (0..edition.territories.len()).filter(|it| score(edition, *it).is_some()).collect();
        // By score, not by rank: ranks may be those of regions. Ties stay in the order of ids.
        let points = |it: &usize| score(edition, *it).unwrap_or_default();
        places.sort_by(|a, b| points(b).total_cmp(&points(a)));
        let value = |it: usize| {
            let text = self.score(reading.index, score(edition, it).unwrap_or_default());
            (edition.territory(it), text, self.class_of(reading.index, edition.standing(it)))
        };
        Some(IndexValues { period: edition.period, values: places.into_iter().map(value).collect() })
    }
}

impl<'a> Reading<'a> {
    /// The last edition in which somebody has a score.
    pub fn latest(&self) -> Option<&'a Edition> {
        self.editions.iter().rev().find(|it| scored(it) > 0)
    }

    /// The one before of the same kind of period in which somebody has a score.
    pub fn before(&self, edition: &Edition) -> Option<&'a Edition> {
        let earlier = self.editions.iter().rev().filter(|it| it.period < edition.period);
        earlier.filter(|it| it.period.kind() == edition.period.kind()).find(|it| scored(it) > 0)
    }

    /// Whether some indicator's scale depends on the others of the panel.
    pub fn has_statistics(&self) -> bool {
        self.index.leaves().any(|(_, leaf)| leaf.normalisation.method.looks_at_others())
    }

    /// What keeps the ranks and scores of two periods from standing side by side.
    pub fn partings(&self, scorecard: &'a Scorecard, earlier: Period, later: Period) -> Vec<Parting<'a>> {
        let (from, to) = (earlier.last_day(), later.last_day());
        let is_between = |day: Option<jiff::civil::Date>| day.is_some_and(|day| from < day && day <= to);
        let level = || scorecard.territories.iter().filter(|it| it.level == self.index.level);
        let ended = level().filter(|it| is_between(it.until));
        let begun = level().filter(|it| is_between(it.from));
        let mut partings = Vec::new();
        if ended.clone().any(|it| !it.succeeded_by.is_empty()) || begun.clone().any(|it| !it.preceded_by.is_empty()) {
            partings.push(Parting::Territories { ended: ended.count(), begun: begun.count() });
        }
        let mut indicators: Vec<IndicatorIx> =
            self.index.leaves().flat_map(|(_, it)| [Some(it.indicator), it.per]).flatten().collect();
        indicators.sort_unstable();
        indicators.dedup();
        for it in indicators {
            let breaks = scorecard.indicator(it).breaks.iter().filter(|it| is_between(Some(it.from)));
            partings.extend(breaks.map(|one| Parting::Indicator(it, one)));
        }
        partings
    }

    /// How ranks moved since the edition before, among those ranked in both; nothing where the two are not one series.
    pub fn since(&self, scorecard: &'a Scorecard, edition: &Edition) -> Option<Since<'a>> {
        let before = self.before(edition)?;
        if !self.partings(scorecard, before.period, edition.period).is_empty() {
            return None;
        }
        let places: Vec<Option<(usize, usize)>> = (0..edition.territories.len())
            .map(|at| {
                let then = before.territories.binary_search(&edition.territory(at)).ok()?;
                Some((edition.standing(at).rank?, before.standing(then).rank?))
            })
            .collect();
        // Where ranks are among the territories of a region, so is the change.
        let within = self.index.ranking.within_region;
        let groups: Vec<_> = (0..places.len()).map(|at| if within { region(scorecard, edition, at) } else { None }).collect();
        let mut company: BTreeMap<Option<RegionIx>, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for (group, (now, then)) in groups.iter().zip(&places).filter_map(|(group, it)| Some((*group, (*it)?))) {
            let (nows, thens) = company.entry(group).or_default();
            nows.push(now);
            thens.push(then);
        }
        for (nows, thens) in company.values_mut() {
            nows.sort_unstable();
            thens.sort_unstable();
        }
        let rise = |at: usize| {
            let (now, then) = (*places.get(at)?)?;
            let (nows, thens) = company.get(groups.get(at)?)?;
            let above = |them: &[usize], rank: usize| i64::try_from(them.partition_point(|it| *it < rank)).ok();
            above(thens, then)?.checked_sub(above(nows, now)?)
        };
        let both = places.iter().flatten().count();
        Some(Since { before, both, rises: (0..places.len()).map(rise).collect() })
    }

    /// Why a part of the tree has no value for anybody, each part with its reason.
    pub fn troubles(&self, sheet: &Sheet, edition: &Edition) -> Vec<String> {
        let say = |node: usize, kind: TroubleKind| {
            let key = match kind {
                TroubleKind::Constant => "index-trouble-constant",
                TroubleKind::AllMissing => "index-trouble-all-missing",
                TroubleKind::NotPositive => "index-trouble-not-positive",
                TroubleKind::Single => "index-trouble-single",
                TroubleKind::DividedByZero => "index-trouble-divided-by-zero",
                TroubleKind::NoScale => "index-trouble-no-scale",
            };
            let period = sheet.period_in_text(edition.period);
            sheet.say(key, &[("name", sheet.node_name(self.index, node).text.into()), ("period", period.into())])
        };
        edition.troubles.iter().map(|it| say(it.node, it.kind)).collect()
    }
}

/// The index's own score of a territory.
pub fn score(edition: &Edition, at: usize) -> Option<f64> {
    edition.nodes.first()?.scores.get(at).copied().flatten()
}

/// How many territories have a score.
pub fn scored(edition: &Edition) -> usize {
    edition.nodes.first().map_or(0, |it| it.scores.iter().flatten().count())
}

/// Where a territory stands in an edition's lists.
pub fn place_in(edition: &Edition, territory: TerritoryIx) -> Option<usize> {
    edition.territories.binary_search(&territory).ok()
}

fn has_score(edition: &Edition, node: usize, at: usize) -> bool {
    edition.nodes.get(node).is_some_and(|it| it.scores.get(at).is_some_and(Option::is_some))
}

/// Whether there is a figure that no scale could be found for.
fn is_unscaled(edition: &Edition, node: usize, at: usize) -> bool {
    edition.nodes.get(node).and_then(|it| it.inputs.get(at)).is_some_and(Option::is_some)
}

/// With how many decimals scores are printed.
pub fn decimals(index: &Index) -> u32 {
    index.decimals.unwrap_or(2)
}

/// The region that a territory belongs to in an edition's period.
pub fn region(scorecard: &Scorecard, edition: &Edition, at: usize) -> Option<RegionIx> {
    scorecard.region_on(edition.territory(at), edition.period.last_day())
}

/// Points of the data that were changed before anything was computed: place in the tree, the value taken, how it came.
pub fn changed_points(index: &Index, edition: &Edition, at: usize) -> Vec<(usize, f64, InputKind)> {
    let of = |(node, _): (usize, &Leaf)| {
        let input = edition.nodes.get(node)?.inputs.get(at).copied().flatten()?;
        (!matches!(input.kind, InputKind::Observed(_))).then_some((node, input.value, input.kind))
    };
    index.leaves().filter_map(of).collect()
}
