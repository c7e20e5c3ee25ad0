//! Figures as an editor types them: grouped by dots, with a decimal comma, as a ratio, with a hedge or a magnitude.

use super::Indicator;

/// A figure as typed.
#[derive(Clone)]
pub struct Figure {
    pub typed: String,
    /// In hundredths, where it is a plain number and no more.
    pub exact: Option<u64>,
    /// The percentage that a ratio comes to, to two decimals.
    pub percentage: Option<String>,
}

/// Now and then there is none.
pub(super) fn figure(indicator: &Indicator, level: f64, dice: &mut Dice) -> Option<Figure> {
    if dice.share() < 0.02 {
        return None;
    }
    let odd = dice.share();
    let noun = indicator.noun.map_or("", |[vi, _]| vi);
    Some(match indicator.unit {
        "percent" if odd < 0.2 => ratio(level, 200 + dice.below(4000)),
        "percent" if odd < 0.25 => loose(format!("trên {}%", (level * 99.0) as u64)),
        "percent" if odd < 0.28 => loose(format!("khoảng {}%", decimal((level * 9_900.0) as u64))),
        "percent" => exact((level * 10_000.0) as u64, "%"),
        "points" if odd < 0.5 => exact((level * 10_000.0) as u64, " điểm"),
        "points" => exact((level * 10_000.0) as u64, ""),
        "count" if odd < 0.1 => loose(format!("gần {} {noun}", grouped((level * 9000.0) as u64 + 10))),
        "count" if odd < 0.2 => loose(format!("{},{} ngàn {noun}", (level * 8.0) as u64 + 1, dice.below(9) + 1)),
        "count" if odd < 0.5 => loose(format!("{} {noun}", grouped((level * 9000.0) as u64))),
        "count" => loose(grouped((level * 9000.0) as u64)),
        "number" => exact((level * 1200.0) as u64, ""),
        "days" => exact((level * 3000.0) as u64 + 50, " ngày"),
        "vnd" => loose(format!("{} tỷ đồng", decimal((level * 8000.0) as u64))),
        _ => loose(["planned", "in-progress", "done"][(level * 2.99) as usize].to_owned()),
    })
}

fn loose(typed: String) -> Figure {
    Figure { typed, exact: None, percentage: None }
}

fn exact(hundredths: u64, unit: &str) -> Figure {
    Figure { typed: format!("{}{unit}", decimal(hundredths)), exact: Some(hundredths), percentage: None }
}

fn ratio(level: f64, whole: u64) -> Figure {
    let part = (level * whole as f64) as u64;
    // Half and more is rounded up, as people do.
    let percentage = decimal((part * 20_000 + whole) / (whole * 2));
    Figure { typed: format!("{}/{}", grouped(part), grouped(whole)), exact: None, percentage: Some(format!("{percentage}%")) }
}

/// `1.893`.
fn grouped(number: u64) -> String {
    if number < 1000 { number.to_string() } else { format!("{}.{:03}", grouped(number / 1000), number % 1000) }
}

/// `36,82`, of hundredths.
pub(super) fn decimal(hundredths: u64) -> String {
    format!("{},{:02}", grouped(hundredths / 100), hundredths % 100)
}

/// SplitMix64: small, and the same everywhere.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// From 0 to below 1.
    pub(super) fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}
