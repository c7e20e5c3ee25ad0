//! All that one territory's documents say about one indicator: the latest figure first, its parts and other periods below.

use super::charts::Figure;
use super::desk::{Desk, Sheet};
use super::figure::{Band, Evidence, Row};
use super::report::Report;
use super::standing::{Standing, standing};
use super::text::{Piece, Text};
use super::years::{shortened, tracks};
use crate::derive::Observation;
use crate::model::{Breakdown, Claim, Indicator, IndicatorIx, Period, Point, TerritoryIx, Unit};
use serde::Serialize;
use std::cmp::Reverse;

/// An indicator in a table: a line for its figure, a line for each part and each other period, the evidence.
#[derive(Clone, Debug, Serialize)]
pub struct Block {
    /// Its id on the page, which is an address too: the indicator's.
    pub id: String,
    /// The indicator, with its page.
    pub name: Piece,
    /// Key of its picture in `svg`, a bar against the target; empty where there is none.
    pub bullet: String,
    /// Key of its picture in `svg`, a small line of a long series; empty where there is none.
    pub spark: String,
    /// The lines; the first stands beside the name.
    pub rows: Vec<Row>,
    /// What the documents say, word for word.
    pub evidence: Vec<Evidence>,
    /// How the figure moved, where three like periods are known: none or one.
    pub figures: Vec<Figure>,
    /// The way to report an error, below the evidence; without evidence the first line has it.
    pub report: Report,
}

/// One indicator's observations, before they are words.
pub struct Group<'a> {
    pub indicator: IndicatorIx,
    /// The one that stands beside the name; nothing where only parts are known.
    pub lead: Option<&'a Observation>,
    /// The others, in reading order.
    pub rest: Vec<&'a Observation>,
}

impl Group<'_> {
    /// All of them, the lead first.
    pub fn all(&self) -> impl Iterator<Item = &Observation> {
        self.lead.into_iter().chain(self.rest.iter().copied())
    }
}

/// A territory's observations by indicator, in the indicators' order.
pub fn groups<'a>(desk: &Desk<'a>, territory: TerritoryIx) -> Vec<Group<'a>> {
    groups_of(desk, desk.observations(territory).collect())
}

/// The observations of several territories, by territory in the order of names, then by indicator.
pub fn by_territory<'a>(sheet: &Sheet<'a>, mut all: Vec<&'a Observation>) -> Vec<(TerritoryIx, Vec<Group<'a>>)> {
    all.sort_by_cached_key(|it| sheet.name_order.of(it.territory));
    let of_one = all.chunk_by(|a, b| a.territory == b.territory);
    of_one.filter_map(|mine| Some((mine.first()?.territory, groups_of(sheet, mine.to_vec())))).collect()
}

fn groups_of<'a>(desk: &Desk<'a>, mut all: Vec<&'a Observation>) -> Vec<Group<'a>> {
    all.sort_by_key(|it| it.indicator);
    all.chunk_by(|a, b| a.indicator == b.indicator).map(|them| group(desk, them)).collect()
}

/// All observations of one territory on one indicator.
pub fn group<'a>(desk: &Desk, them: &[&'a Observation]) -> Group<'a> {
    let claim = |it: &Observation| desk.scorecard.claim(it.shown());
    let is_whole = |it: &&&Observation| it.is_whole();
    let lead = them.iter().filter(is_whole).max_by_key(|it| (claim(it).says_something(), it.period)).copied();
    let lead = lead.filter(|it| claim(it).says_something() || them.len() == 1);
    let first = lead.map(|it| it.period).or_else(|| them.iter().map(|it| it.period).max());
    let mut rest: Vec<&Observation> =
        them.iter().copied().filter(|it| !lead.is_some_and(|lead| std::ptr::eq(*it, lead))).collect();
    rest.sort_by_key(|it| (Some(it.period) != first, Reverse(it.period), it.restriction.clone(), it.breakdown.clone()));
    #[expect(clippy::indexing_slicing, reason = "a group is of one figure at least")]
    Group { indicator: them[0].indicator, lead, rest }
}

/// The period that most figures are about; the later one of two.
pub fn main_period(groups: &[Group]) -> Option<Period> {
    let mut periods: Vec<Period> = groups.iter().filter_map(|group| group.lead).map(|it| it.period).collect();
    periods.sort();
    let runs = periods.chunk_by(|a, b| a == b);
    runs.max_by_key(|run| (run.len(), run.first())).and_then(|run| run.first().copied())
}

/// Whether no document says itself how a figure has changed.
fn is_silent(sheet: &Sheet, observation: &Observation) -> bool {
    let claims = observation.claims.iter().map(|it| sheet.scorecard.claim(*it));
    claims.into_iter().all(|it| it.change.is_none() && it.rank_change.is_none() && it.previous.is_none())
}

/// Whether a document says more of a figure than its value.
fn has_words(claim: &Claim) -> bool {
    !claim.quotes.is_empty() || !claim.note.is_empty() || !claim.locators.is_empty() || claim.producer.is_some()
}

/// Whether all that is said of a milestone is that it stood a year later where it had stood.
fn stands_on(sheet: &Sheet, later: &Observation, earlier: &Observation) -> bool {
    let claim = |it: &Observation| sheet.scorecard.claim(it.shown());
    let says_no_more = |it: &Observation| {
        let claim = claim(it);
        let has_figure = claim.value.is_some() || claim.ratio.is_some() || claim.rank.is_some() || claim.words.is_some();
        let has_hedge = claim.restriction.is_some() || claim.restated || claim.period_inferred || claim.missing.is_some();
        let is_judged = !it.judgements.is_empty() || it.resolution.is_some() || claim.set_by.is_some();
        let is_whole_year = matches!(it.period, Period::At(Point::Year(_))) && it.is_whole();
        is_whole_year && !has_figure && !has_hedge && !is_judged && is_silent(sheet, it) && it.others().is_empty()
    };
    let told = |it: &Observation| (claim(it).status.filter(|it| it.is_milestone()), claim(it).self_reported);
    told(later).0.is_some()
        && told(later) == told(earlier)
        && later.period.year_before() == earlier.period
        && [later, earlier].iter().all(|it| says_no_more(it) && sheet.check_marks(&it.claims).is_empty())
}

impl<'a> Sheet<'a> {
    /// Everything on one indicator of one territory; of a long series only the latest figure, with a link to all of them at
    /// `years`.
    pub fn block(&mut self, group: &Group<'a>, id: String, main: Option<Period>, years: &str) -> Block {
        let tracks = tracks(self, group);
        let long = tracks.first().map(|track| track.all.as_slice());
        let whole = group;
        let group = &shortened(self, group, &tracks);
        let base = group.lead.map(|lead| lead.period).or(main);
        let mut rows = Vec::new();
        match group.lead {
            Some(lead) => rows.push(self.row(lead, Piece::default(), main)),
            None if group.rest.len() == 1 || self.is_bands(group) => {}
            None => rows.push(self.heading_row()),
        }
        self.rest_rows(group, base, main, &mut rows);
        if let (Some(lead), Some(row)) = (group.lead, rows.first_mut()) {
            if let Some(line) = self.since_before(lead).filter(|_| is_silent(self, lead)) {
                // It says the rank too.
                let rank = self.computed_rank(lead);
                row.lines.retain(|it| Some(it) != rank.as_ref());
                row.lines.push(line);
            }
            row.trends = self.trend(lead, &row.targets).into_iter().collect();
        }
        if let (Some(row), Some(them)) = (rows.first_mut(), long) {
            row.years = self.years_link(years, them);
        }
        let has_words = |it: &&Observation| it.claims.iter().any(|it| has_words(self.scorecard.claim(*it)));
        let told = |it: &&Observation| group.all().any(|one| std::ptr::eq(one, *it)) || has_words(it);
        let labelled: Vec<(&Observation, Text)> = whole.all().filter(told).map(|it| (it, self.full_label(it))).collect();
        // The row names every document whose words stand below it.
        if let Some(row) = rows.first_mut().filter(|_| long.is_some()) {
            for reference in self.refs_of(labelled.iter().map(|(it, _)| *it)) {
                if row.refs.iter().all(|it| it.number != reference.number) {
                    row.refs.push(reference);
                }
            }
        }
        let mut evidence = self.evidence(&labelled);
        if long.is_some() && evidence.iter().flat_map(|it| &it.passages).all(|it| it.quotes.is_empty() && it.notes.is_empty()) {
            // A table of many figures has no words to quote, which a line at every one of them need not say.
            evidence.clear();
        }
        let mut report = self.report_of(group, &id);
        if let Some(row) = rows.first_mut().filter(|_| evidence.is_empty()) {
            row.report = std::mem::take(&mut report);
        }
        Block {
            report,
            spark: long.map_or(String::new(), |them| self.spark(them)),
            id,
            name: self.indicator_link(group.indicator),
            bullet: group.lead.map_or(String::new(), |lead| self.bullet(lead)),
            rows,
            evidence,
            figures: if long.is_some() { Vec::new() } else { self.movement(group).into_iter().collect() },
        }
    }

    fn is_bands(&self, group: &Group) -> bool {
        self.scorecard.indicator(group.indicator).unit == Unit::Bands
    }

    /// One line for each observation; bands of one period share theirs, and so do years in which a milestone stood where it
    /// was.
    fn rest_rows(&mut self, group: &Group<'a>, base: Option<Period>, main: Option<Period>, rows: &mut Vec<Row>) {
        let alike = |a: &&Observation, b: &&Observation| {
            a.breakdown.band.is_some()
                && b.breakdown.band.is_some()
                && a.period == b.period
                && a.breakdown.members == b.breakdown.members
        };
        let sheet: &Sheet = self;
        let runs: Vec<&[&Observation]> = group.rest.chunk_by(|a, b| alike(a, b) || stands_on(sheet, a, b)).collect();
        for run in runs {
            let (Some(&first), Some(&last)) = (run.first(), run.last()) else { continue };
            let is_banded = first.breakdown.band.is_some();
            let label = match run {
                [_, _, ..] if !is_banded => Text::own(self.period_range(last.period, first.period)),
                _ if rows.is_empty() => Text::default(),
                _ => self.label(first, base, run.len() > 1),
            };
            let label = Piece::plain(label);
            let main = if rows.is_empty() { main } else { Some(first.period) };
            let mut row = self.row(first, label, main);
            if !is_banded && run.len() > 1 {
                row.refs = self.refs_of(run.iter().copied());
                row.refs.sort_by_key(|it| it.number);
            }
            if is_banded {
                row.value = Text::default();
                row.bands = run.iter().map(|it| self.band(it)).collect();
                let claims: Vec<usize> = run.iter().flat_map(|it| &it.claims).copied().collect();
                row.checks = self.check_marks(&claims);
            }
            rows.push(row);
        }
    }

    fn band(&self, observation: &Observation) -> Band {
        let claim = self.scorecard.claim(observation.shown());
        let indicator = self.scorecard.indicator(observation.indicator);
        let name = observation.breakdown.band.and_then(|band| indicator.bands.get(usize::from(band)));
        let number = observation.value.as_ref().map_or(String::new(), |value| self.words.numbers.text(value.number));
        let count = match claim.total {
            Some(total) => format!("{number}/{}", self.words.numbers.text(total)),
            None => number,
        };
        Band { name: name.map_or_else(Text::default, |band| self.local(&band.name)), count }
    }

    /// A line without a figure, above its parts.
    fn heading_row(&self) -> Row {
        let mut chip = self.chip_of(Standing::NoTarget, false);
        chip.word = String::new();
        Row {
            label: Piece::default(),
            value: Text::own(self.text("see-parts")),
            is_words: true,
            from: String::new(),
            period: String::new(),
            bands: Vec::new(),
            targets: Vec::new(),
            lines: Vec::new(),
            marks: Vec::new(),
            checks: Vec::new(),
            others: Vec::new(),
            chip,
            trends: Vec::new(),
            years: Piece::default(),
            report: Report::default(),
            refs: Vec::new(),
        }
    }

    /// What sets a line apart: its period where it is not `base`, its part, its restriction.
    pub fn label(&self, observation: &Observation, base: Option<Period>, all_bands: bool) -> Text {
        let mut parts = Vec::new();
        if Some(observation.period) != base {
            parts.push(self.period(observation.period));
        }
        let mut breakdown = observation.breakdown.clone();
        if all_bands {
            breakdown.band = None;
        }
        let part = self.part(self.scorecard.indicator(observation.indicator), &breakdown);
        parts.extend(Some(part).filter(|part| !part.is_empty()));
        let claim: &Claim = self.scorecard.claim(observation.shown());
        if let Some(restriction) = &claim.restriction {
            let only = self.local(&restriction.text).text;
            parts.push(self.say("only", &[("what", only.into())]));
        }
        if parts.is_empty() && all_bands {
            parts.push(self.text("by-band"));
        }
        Text::own(self.joined("list-dot", &parts))
    }

    /// The same with its period always.
    pub fn full_label(&self, observation: &Observation) -> Text {
        self.label(observation, None, false)
    }

    /// Where a group's figure stands, for counting: its lead's verdict; parts alone have none.
    pub fn group_standing(&self, group: &Group) -> Standing {
        group.lead.map_or(Standing::NoTarget, |lead| standing(self.scorecard, lead).0)
    }
}

impl Desk<'_> {
    /// `cấp tỉnh`, `cấp huyện + cấp xã, Tốt`.
    pub fn part(&self, indicator: &Indicator, breakdown: &Breakdown) -> String {
        let mut parts = Vec::new();
        for member in &breakdown.members {
            let Some(dimension) = indicator.dimensions.get(usize::from(member.dimension)) else { continue };
            let names = member.members.iter().filter_map(|it| dimension.members.get(usize::from(*it)));
            let names: Vec<String> = names.map(|it| self.local(&it.name).text).collect();
            parts.push(self.joined("list-plus", &names));
        }
        let band = breakdown.band.and_then(|band| indicator.bands.get(usize::from(band)));
        parts.extend(band.map(|band| self.local(&band.name).text));
        self.list(&parts)
    }
}
