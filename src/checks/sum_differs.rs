//! Parts that do not add up to the whole.

use super::paper::Paper;
use super::{Known, are_neighbours, at_claims, exact, of_member, sum};
use crate::derive::value_of;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Breakdown, Claim, Decimal, Indicator, IndicatorIx, Qualifier, Scorecard, Unit};
use std::collections::BTreeMap;

/// Members that are each other's opposite: nothing of what is counted lies outside or in both.
const OPPOSITES: &[(&str, &str)] = &[("met", "missed"), ("met", "not-met"), ("done", "not-done")];

/// The parts that an indicator names in `sum_of`, its bands, or what is met and what is missed, add up to something else
/// than the whole that the same document prints for the same period. Only where every part is printed, none of them is
/// hedged, and the parts being rounded does not explain it. Other members of a dimension may overlap, or be named only
/// in part: nothing is known of their sum.
pub fn check(Known { sums, .. }: &Known, paper: &Paper) -> Vec<Finding> {
    let mut findings = Vec::new();
    for claim in paper.claims() {
        findings.extend(sums.stated_whole(claim, paper));
        findings.extend(sums.whole_of_a_ratio(claim, paper));
        findings.extend(sums.bands(claim, paper));
        findings.extend(sums.opposites(claim, paper));
    }
    findings
}

/// Who adds up to whom.
pub struct Sums<'a> {
    scorecard: &'a Scorecard,
    ids: BTreeMap<&'a str, IndicatorIx>,
    /// For each indicator, those that name it in `sum_of`.
    wholes: BTreeMap<IndicatorIx, Vec<IndicatorIx>>,
}

/// One part, with its number.
type Part<'a> = (&'a Claim, Decimal);

impl<'a> Sums<'a> {
    pub fn new(scorecard: &'a Scorecard) -> Sums<'a> {
        let ids: BTreeMap<&str, IndicatorIx> = scorecard.indicators().map(|(index, it)| (it.id.as_str(), index)).collect();
        let mut wholes: BTreeMap<IndicatorIx, Vec<IndicatorIx>> = BTreeMap::new();
        for (whole, indicator) in scorecard.indicators() {
            for part in indicator.sum_of.iter().filter_map(|id| ids.get(id.as_str())) {
                wholes.entry(*part).or_default().push(whole);
            }
        }
        Sums { scorecard, ids, wholes }
    }

    fn indicator(&self, claim: &Claim) -> &'a Indicator {
        self.scorecard.indicator(claim.indicator)
    }

    /// A whole that says what adds up to it.
    fn stated_whole(&self, whole: &Claim, paper: &Paper) -> Option<Finding> {
        let printed = exact(whole.value.as_ref()).filter(|_| whole.breakdown.is_whole())?;
        let parts = self.parts(whole.indicator, whole, paper)?;
        self.tell(whole, (printed.value, self.slack(whole)), &parts)
    }

    /// `35/39` met beside 4 missed, where nothing but the ratio prints the whole. Told once, at the first such part.
    fn whole_of_a_ratio(&self, part: &Claim, paper: &Paper) -> Option<Finding> {
        let total = self.counted_out_of(part)?;
        self.wholes.get(&part.indicator)?.iter().find_map(|whole| {
            let is_stated = |it: &&Claim| it.breakdown.is_whole() && it.value.is_some() && are_neighbours(it, part);
            if paper.of(*whole, part.period, part.territory).iter().any(is_stated) {
                return None;
            }
            let parts = self.parts(*whole, part, paper)?;
            let first = parts.iter().find(|(it, _)| self.counted_out_of(it).is_some())?;
            (first.0.number == part.number).then_some(())?;
            self.tell(part, (total, Decimal::ZERO), &parts)
        })
    }

    /// What a count is out of, where that is printed with it.
    fn counted_out_of(&self, claim: &Claim) -> Option<Decimal> {
        let is_counted = self.indicator(claim).unit == Unit::Count && claim.breakdown.is_whole();
        claim.ratio.as_ref().filter(|_| is_counted).map(|it| it.denominator)
    }

    /// Bands against the total that they are of; told once, at the first band.
    fn bands(&self, first: &Claim, paper: &Paper) -> Option<Finding> {
        if first.breakdown.band != Some(0) {
            return None;
        }
        let same = |it: &&Claim| {
            it.breakdown.band.is_some() && it.breakdown.members == first.breakdown.members && are_neighbours(it, first)
        };
        let claims = paper.of(first.indicator, first.period, first.territory).iter().copied().filter(same);
        let parts: Vec<Part> = claims.map(|it| Some((it, self.number_of(it)?))).collect::<Option<_>>()?;
        if parts.len() != self.indicator(first).bands.len() {
            return None;
        }
        // Each band may print its own total: `09/31` beside `22/30`.
        parts.iter().filter_map(|(it, _)| it.total).find_map(|total| self.tell(first, (total, Decimal::ZERO), &parts))
    }

    /// `by: {result: {met: 35, missed: 4}}` against the whole: `35/39`, or 39.
    fn opposites(&self, whole: &Claim, paper: &Paper) -> Option<Finding> {
        let indicator = self.indicator(whole);
        if indicator.unit != Unit::Count || !whole.breakdown.is_whole() {
            return None;
        }
        let total = self.counted_out_of(whole).or_else(|| exact(whole.value.as_ref()).map(|it| it.value))?;
        let beside = paper.of(whole.indicator, whole.period, whole.territory);
        indicator.dimensions.iter().enumerate().find_map(|(dimension, it)| {
            let ids: Vec<&str> = it.members.iter().map(|member| member.id.as_str()).collect();
            let are_opposites = |(one, other): &(&str, &str)| ids == [*one, *other] || ids == [*other, *one];
            let is_named = !indicator.sum_of.is_empty();
            if is_named || !OPPOSITES.iter().any(are_opposites) {
                return None;
            }
            let part = |member: usize| self.find(beside, whole, &of_member(dimension, member));
            self.tell(whole, (total, Decimal::ZERO), &[part(0)?, part(1)?])
        })
    }

    /// The claims on all parts of an indicator, beside a claim.
    fn parts<'c>(&self, whole: IndicatorIx, beside: &Claim, paper: &Paper<'c>) -> Option<Vec<Part<'c>>> {
        let indicator = self.scorecard.indicator(whole);
        let part = |id: &String| {
            let (wanted, breakdown) = self.meant(whole, indicator, id)?;
            self.find(paper.of(wanted, beside.period, beside.territory), beside, &breakdown)
        };
        let parts: Vec<Part> = indicator.sum_of.iter().map(part).collect::<Option<_>>()?;
        (!parts.is_empty()).then_some(parts)
    }

    /// A member or band of the indicator itself, else another indicator.
    fn meant(&self, whole: IndicatorIx, indicator: &Indicator, id: &str) -> Option<(IndicatorIx, Breakdown)> {
        let member = indicator.dimensions.iter().enumerate().find_map(|(dimension, it)| {
            let member = it.members.iter().position(|member| member.id == id)?;
            Some((whole, of_member(dimension, member)))
        });
        let band = || {
            let band = indicator.bands.iter().position(|band| band.id == id)?;
            Some((whole, Breakdown { members: Vec::new(), band: Some(band as u16) }))
        };
        member.or_else(band).or_else(|| Some((*self.ids.get(id)?, Breakdown::default())))
    }

    fn find<'c>(&self, claims: &[&'c Claim], beside: &Claim, breakdown: &Breakdown) -> Option<Part<'c>> {
        let found = claims.iter().find(|it| *it.breakdown == *breakdown && are_neighbours(it, beside))?;
        Some((found, self.number_of(found)?))
    }

    fn number_of(&self, claim: &Claim) -> Option<Decimal> {
        value_of(self.indicator(claim), claim).filter(|it| it.qualifier == Qualifier::Exact).map(|it| it.number)
    }

    /// How far a printed number may be from the one that was rounded to it. Whole things that are counted one by one are
    /// not rounded, and ratios are exact.
    fn slack(&self, claim: &Claim) -> Decimal {
        let step = claim.value.as_ref().map_or(Decimal::ZERO, |it| it.step.number());
        let is_counted = matches!(self.indicator(claim).unit, Unit::Count | Unit::Bands) && step <= Decimal::ONE;
        if is_counted { Decimal::ZERO } else { step / Decimal::TWO }
    }

    fn tell(&self, whole: &Claim, (printed, slack): (Decimal, Decimal), parts: &[Part]) -> Option<Finding> {
        let total = sum(parts.iter().map(|(_, number)| *number))?;
        let slack = sum(parts.iter().map(|(claim, _)| self.slack(claim)).chain([slack]))?;
        if total.checked_sub(printed)?.abs() <= slack {
            return None;
        }
        let message = Message::new("sum-differs")
            .terms("terms", parts.iter().map(|(_, number)| *number).collect())
            .number("sum", total)
            .number("printed", printed);
        let mut claims = vec![whole];
        claims.extend(parts.iter().map(|(claim, _)| *claim).filter(|it| it.number != whole.number));
        Some(at_claims(self.scorecard, CheckId::SumDiffers, message, &claims))
    }
}
