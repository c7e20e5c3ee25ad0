//! A printed mean against the members that it averages; told as `stated-differs`.

use super::paper::Paper;
use super::{at_claims, exact, kind, of_member, restriction, shortened, sum};
use crate::derive::agree::{compare, is_explained};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, Decimal, IndicatorIx, Quantity, RankScope, Scorecard, TerritoryIx};
use std::collections::{BTreeMap, BTreeSet};

/// For each territory that others lie in, these.
pub type Families = BTreeMap<TerritoryIx, Vec<TerritoryIx>>;

pub fn families(scorecard: &Scorecard) -> Families {
    let mut families = Families::new();
    for (index, territory) in scorecard.territories() {
        if let Some(parent) = territory.parent {
            families.entry(parent).or_default().push(index);
        }
    }
    families
}

/// `88,578` as the mean of what the same document prints for each district.
pub fn mean<'a>(scorecard: &Scorecard, families: &Families, claim: &'a Claim, paper: &Paper<'a>) -> Option<Finding> {
    let of = scorecard.indicator(claim.indicator).mean_of?;
    let printed = exact(claim.value.as_ref()).filter(|_| claim.breakdown.is_whole())?;
    let alike = |them: &[&'a Claim]| them.iter().copied().filter(|it| restriction(it) == restriction(claim)).collect();
    let own: Vec<&Claim> = alike(paper.of(of, claim.period, claim.territory));
    let family = families.get(&claim.territory).map_or([].as_slice(), Vec::as_slice);
    let inside = || {
        // Who has nobody inside is not looked for among thousands.
        let all: Vec<&Claim> = if family.is_empty() { Vec::new() } else { alike(paper.on(of, claim.period)) };
        inside(scorecard, family, claim, &all)
    };
    let members = by_dimension(scorecard, of, claim, &own).or_else(inside)?;
    let quantities: Vec<&Quantity> = members.iter().map(|it| exact(it.value.as_ref())).collect::<Option<_>>()?;
    let count = Decimal::from(quantities.len());
    let of_count = |total: Decimal| total.checked_div(count);
    let total = sum(quantities.iter().map(|it| it.value))?;
    let computed = of_count(total)?;
    let step = printed.step.number();
    let (check, class) = kind(compare(printed.value, step, computed))?;
    // The members are printed rounded themselves.
    let slack = sum(quantities.iter().map(|it| it.step.number() / Decimal::TWO))?;
    let (low, high) = (of_count(total.checked_sub(slack)?)?, of_count(total.checked_add(slack)?)?);
    let explained = is_explained(printed.value, step, low, high);
    // A mean that is printed finer than its members may well be right.
    if explained && check == CheckId::StatedDiffers {
        return None;
    }
    let (short, more) = shortened(computed, step);
    let message = Message::new("stated-mean")
        .terms("terms", quantities.iter().map(|it| it.value).collect())
        .count("count", quantities.len())
        .number("computed", short)
        .with("more", more)
        .with("printed", &printed.text)
        .with("class", class)
        .with("explained", if explained { "yes" } else { "no" })
        .number("low", shortened(low, step).0)
        .number("high", shortened(high, step).0);
    let mut all = vec![claim];
    all.extend(members);
    Some(at_claims(scorecard, check, message, &all))
}

/// The members of one dimension, each printed by itself: `by: {level: {province: …, district: …}}`.
fn by_dimension<'a>(scorecard: &Scorecard, of: IndicatorIx, claim: &Claim, beside: &[&'a Claim]) -> Option<Vec<&'a Claim>> {
    scorecard.indicator(of).dimensions.iter().enumerate().find_map(|(dimension, it)| {
        let member = |index: usize| {
            let wanted = of_member(dimension, index);
            beside.iter().find(|other| other.territory == claim.territory && *other.breakdown == wanted).copied()
        };
        let members: Vec<&Claim> = (0..it.members.len()).map(member).collect::<Option<_>>()?;
        (members.len() > 1).then_some(members)
    })
}

/// The territories that lie in this one, where all are known: as many as a rank or `n` says that there are, else every
/// one that the site knows.
fn inside<'a>(scorecard: &Scorecard, family: &[TerritoryIx], claim: &Claim, beside: &[&'a Claim]) -> Option<Vec<&'a Claim>> {
    let is_child = |it: &Claim| scorecard.territory(it.territory).parent == Some(claim.territory);
    let members: Vec<&Claim> = beside.iter().copied().filter(|it| it.breakdown.is_whole() && is_child(it)).collect();
    let named: BTreeSet<TerritoryIx> = members.iter().map(|it| it.territory).collect();
    let level = scorecard.territory(members.first()?.territory).level;
    let alike = members.iter().all(|it| scorecard.territory(it.territory).level == level);
    if members.len() < 2 || named.len() < members.len() || !alike {
        return None;
    }
    let count = u32::try_from(members.len()).ok()?;
    let ranks = || members.iter().filter(|it| *it.rank_scope() == RankScope::Siblings).filter_map(|it| it.rank.as_ref());
    let told: Vec<Decimal> =
        ranks().filter_map(|it| it.of.map(Decimal::from)).chain(claim.n).chain(ranks().map(|it| it.place.into())).collect();
    if told.iter().any(|it| *it > count.into()) || claim.n.is_some_and(|n| n != count.into()) {
        return None;
    }
    let is_counted = ranks().any(|it| it.of == Some(count)) || claim.n.is_some();
    let is_alive = |it: &TerritoryIx| scorecard.territory(*it).is_alive_on(claim.period.last_day());
    let mut known = family.iter().filter(|it| scorecard.territory(**it).level == level && is_alive(it));
    (is_counted || known.all(|it| named.contains(it))).then_some(members)
}
