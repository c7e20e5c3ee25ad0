//! A nation that does not exist, of any size: its places, its indicators, and what each place did in five years.
//!
//! Made, not real, and the same for the same seed. `tests/it/scale.rs`, the benches and `examples/nation.rs` share it.

mod figures;
mod layouts;

pub use figures::Figure;
use figures::{Dice, figure};
use std::sync::LazyLock;

pub const YEARS: [u16; 5] = [2021, 2022, 2023, 2024, 2025];
pub const SEED: u64 = 20_250_701;

/// As many provinces as there were; a nation of more places has those of today, and the rest are their communes.
const PROVINCES_ALONE: usize = 63;
const PROVINCES: usize = 34;

/// What is measured everywhere.
pub struct Indicator {
    pub id: &'static str,
    pub topic: &'static str,
    pub unit: &'static str,
    pub vi: &'static str,
    pub en: &'static str,
    /// What is counted, in both languages.
    pub noun: Option<[&'static str; 2]>,
}

pub static INDICATORS: LazyLock<Vec<Indicator>> =
    LazyLock::new(|| include_str!("indicators.csv").lines().map(indicator).collect());

pub struct Place {
    pub id: String,
    pub name: String,
    /// Official, and unique in the nation.
    pub code: String,
    /// The place of its province in the list; nothing for a province.
    pub province: Option<usize>,
}

pub struct Nation {
    /// Provinces, then communes.
    pub places: Vec<Place>,
    /// By place, year and indicator; nothing where there is none.
    pub figures: Vec<Vec<Vec<Option<Figure>>>>,
    seed: u64,
}

impl Nation {
    /// So many places, provinces among them.
    pub fn of(places: usize, seed: u64) -> Nation {
        let provinces = if places <= PROVINCES_ALONE { places } else { PROVINCES };
        Nation::new(provinces, places - provinces, seed)
    }

    pub fn new(provinces: usize, communes: usize, seed: u64) -> Nation {
        let places: Vec<Place> = (0..provinces).map(province).chain((0..communes).map(|it| commune(it, provinces))).collect();
        let mut dice = Dice::new(seed);
        let figures = places.iter().map(|_| years(&mut dice)).collect();
        Nation { places, figures, seed }
    }

    /// Where a place's files stand in the content, and its page on the site.
    pub fn folder(&self, place: usize) -> String {
        let place = &self.places[place];
        let level = if place.province.is_some() { "communes" } else { "provinces" };
        format!("{level}/{}", place.id)
    }
}

/// What a place does in its first year; it moves a little from year to year.
fn years(dice: &mut Dice) -> Vec<Vec<Option<Figure>>> {
    let mut levels: Vec<f64> = INDICATORS.iter().map(|_| dice.share()).collect();
    let mut years = Vec::new();
    for _ in YEARS {
        years.push(INDICATORS.iter().zip(&levels).map(|(it, level)| figure(it, *level, dice)).collect());
        levels.iter_mut().for_each(|it| *it = (*it + (dice.share() - 0.45) * 0.1).clamp(0.0, 1.0));
    }
    years
}

fn indicator(line: &'static str) -> Indicator {
    let mut cells = line.split(';');
    let mut next = || cells.next().unwrap_or_else(|| panic!("too few cells in {line}"));
    let (id, topic, unit, vi, en) = (next(), next(), next(), next(), next());
    let noun = [next(), next()];
    Indicator { id, topic, unit, vi, en, noun: (!noun[0].is_empty()).then_some(noun) }
}

fn province(it: usize) -> Place {
    Place { id: format!("tinh-{it:02}"), name: place_name(it), code: format!("{:02}", it + 1), province: None }
}

fn commune(it: usize, provinces: usize) -> Place {
    let name = format!("Xã {}", place_name(it));
    Place { id: format!("xa-{it:05}"), name, code: format!("{it:05}"), province: Some(it % provinces) }
}

/// Two syllables, and a number where they have been used up.
fn place_name(it: usize) -> String {
    const FIRST: [&str; 12] = ["An", "Bình", "Đông", "Hòa", "Long", "Mỹ", "Ngọc", "Phú", "Quảng", "Tân", "Thạnh", "Vĩnh"];
    const LAST: [&str; 12] = ["Châu", "Điền", "Hải", "Khánh", "Lộc", "Nghĩa", "Phong", "Quý", "Sơn", "Thịnh", "Xuân", "Yên"];
    let name = format!("{} {}", FIRST[it % 12], LAST[it / 12 % 12]);
    if it < 144 { name } else { format!("{name} {}", it / 144 + 1) }
}
