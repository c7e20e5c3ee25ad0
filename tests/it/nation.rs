//! All 63 provinces over the years: what the content says of PAPI and DTI against the published tables, and what is
//! computed of it. `tests/documents/README.md` explains the tables.

use crate::site::Site;
use rust_decimal::Decimal;
use scorecard::content;
use scorecard::derive::index::{Computed, Edition};
use scorecard::model::{Missing, NodeKind, Period, TerritoryIx};
use scorecard::pipeline::{Compiled, compile};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

/// The dimensions of PAPI by their number, from 1.
const DIMENSIONS: [&str; 8] = [
    "papi-participation",
    "papi-transparency",
    "papi-accountability",
    "papi-corruption",
    "papi-procedures",
    "papi-services",
    "papi-environment",
    "papi-e-governance",
];

/// The last full year of the 63.
const LAST_YEAR: &str = "2024";

/// What a figure is of: indicator, territory, year.
type Figure = (String, TerritoryIx, String);

/// A row of a table, by its headers.
type Row = BTreeMap<String, String>;

#[test]
fn each_dimension_is_the_sum_of_its_published_sub_dimensions() {
    let rows = table("papi-subdimensions.csv");
    // A sub-dimension that no province has in a year did not exist then.
    let existed: BTreeSet<(&str, &str)> = rows
        .iter()
        .flat_map(|row| row.iter().filter(|(_, cell)| !cell.is_empty()).map(|(name, _)| (row["year"].as_str(), name.as_str())))
        .collect();
    let (mut figures, mut blanks) = (0, 0);
    for row in &rows {
        for (place, indicator) in DIMENSIONS.iter().enumerate() {
            let prefix = format!("SC{}", place + 1);
            let parts =
                row.iter().filter(|(name, _)| name.starts_with(&prefix) && existed.contains(&(&row["year"], name.as_str())));
            let parts: Vec<&str> = parts.map(|(_, cell)| cell.as_str()).collect();
            let place = format!("{indicator} of {} in {}", row["gso_code"], row["year"]);
            let said = said(indicator, &row["gso_code"], &row["year"]);
            if parts.is_empty() {
                assert_eq!(said, None, "{place}");
            } else if parts.iter().any(|it| it.is_empty()) {
                assert_eq!(said, Some(Err(Missing::NotPublished)), "{place}");
                blanks += 1;
            } else {
                let sum: Decimal = parts.iter().map(|it| it.parse::<Decimal>().unwrap()).sum();
                assert_eq!(said, Some(Ok(sum)), "{place}");
                figures += 1;
            }
        }
    }
    // 63 provinces, six dimensions in seven years and eight in seven.
    assert_eq!((figures, blanks, figures + blanks), (6094, 80, 63 * 7 * (6 + 8)));
}

#[test]
fn totals_are_those_of_the_table_and_gaps_stay_gaps() {
    let mut without = Vec::new();
    for row in table("papi-totals.csv") {
        let (code, year) = (row["gso_code"].as_str(), row["year"].as_str());
        let (index, total) = if year < "2018" { ("papi-2011", &row["total6"]) } else { ("papi", &row["total"]) };
        let dimensions = if year < "2018" { 6 } else { 8 };
        let is_whole = (1..=dimensions).all(|it| !row[&format!("D{it}")].is_empty());
        let edition = edition(index, year);
        let place = edition.territories.binary_search(&territory(code)).ok();
        let standing = place.map(|it| edition.standings[it]);
        let score = place.and_then(|it| edition.nodes[0].scores[it]);
        if is_whole {
            let wanted: f64 = total.parse().unwrap();
            let score = score.unwrap_or_else(|| panic!("no total of {code} in {year}"));
            assert!((score - wanted).abs() <= 0.00001, "{code} {year}: {score}, the table {wanted}");
            assert!(standing.is_some_and(|it| it.rank.is_some() && it.class.is_some()), "{code} {year}");
        } else {
            assert_eq!(score, None, "{code} {year}");
            assert!(standing.is_none_or(|it| it.rank.is_none() && it.class.is_none()), "{code} {year}");
            without.push(format!("{} {year}", row["name_en"]));
        }
    }
    without.sort();
    let wanted = [
        "Bac Giang 2014",
        "Bac Giang 2021",
        "Bac Giang 2022",
        "Bac Ninh 2021",
        "Bac Ninh 2022",
        "Binh Duong 2023",
        "Dong Thap 2014",
        "Dong Thap 2018",
        "Quang Ninh 2018",
        "Quang Ninh 2021",
        "Quang Ninh 2023",
        "Tien Giang 2024",
        "Vinh Phuc 2024",
    ];
    assert_eq!(without, wanted);
}

#[test]
fn ranks_count_those_with_a_total_and_no_others() {
    let gaps = BTreeMap::from([(2014, 2), (2018, 2), (2021, 3), (2022, 2), (2023, 2), (2024, 2)]);
    for year in 2011..=2024 {
        let edition = edition(if year < 2018 { "papi-2011" } else { "papi" }, &year.to_string());
        let totals: Vec<f64> = edition.nodes[0].scores.iter().flatten().copied().collect();
        let ranked = 63 - gaps.get(&year).copied().unwrap_or(0);
        assert_eq!((totals.len(), edition.alive), (ranked, 63), "{year}");
        let mut classes = [0; 4];
        for (standing, score) in edition.standings.iter().zip(&edition.nodes[0].scores) {
            let Some(score) = score else { continue };
            let better = totals.iter().filter(|it| **it > score + 1e-9).count();
            assert_eq!((standing.rank, standing.of), (Some(better + 1), ranked), "{year}");
            classes[standing.class.unwrap()] += 1;
        }
        // Quarters, to the province.
        assert!(classes.iter().all(|it| (ranked / 4..=ranked / 4 + 1).contains(it)), "{year}: {classes:?}");
    }
}

/// Six dimensions and sixty points are another index than eight and eighty.
#[test]
fn nothing_joins_the_years_before_2018_with_those_after() {
    let periods = |id: &str| computed(id).editions.iter().map(|it| it.period.to_string()).collect::<Vec<_>>();
    let years = |from: i32, to: i32| (from..=to).map(|it| it.to_string()).collect::<Vec<_>>();
    assert_eq!(periods("papi-2011"), years(2011, 2017));
    assert_eq!(periods("papi"), years(2018, 2024));
    assert_eq!(periods("papi-balance"), years(2018, 2024));
    let scorecard = scorecard();
    let break_of = |id: &str| {
        let indicator = scorecard.indicators.iter().find(|it| it.id == id).unwrap();
        indicator.breaks.iter().map(|it| it.from.year()).collect::<Vec<_>>()
    };
    // The total as documents print it, and dimensions that came to be made of other parts.
    assert_eq!(break_of("papi"), [2018]);
    let broken = [("papi-transparency", 2018), ("papi-procedures", 2021), ("papi-e-governance", 2019)];
    for id in DIMENSIONS {
        let wanted: Vec<i16> = broken.iter().filter(|(it, _)| *it == id).map(|(_, year)| *year).collect();
        assert_eq!(break_of(id), wanted, "{id}");
    }
    // Those are just where the published parts change.
    let rows = table("papi-subdimensions.csv");
    for (place, id) in DIMENSIONS.iter().enumerate() {
        let parts = |year: i32| {
            let prefix = format!("SC{}", place + 1);
            let of_year = rows.iter().filter(|row| row["year"] == year.to_string());
            let filled = of_year.flat_map(|row| row.iter().filter(|(name, cell)| name.starts_with(&prefix) && !cell.is_empty()));
            filled.map(|(name, _)| name.clone()).collect::<BTreeSet<_>>()
        };
        let changes = (2012..=2024).filter(|year| !parts(year - 1).is_empty() && parts(*year) != parts(year - 1));
        assert_eq!(changes.map(|it| it as i16).collect::<Vec<_>>(), break_of(id), "{id}");
    }
}

/// The text about the index names a province that shows what it is for.
#[test]
fn a_high_total_hides_a_weak_dimension() {
    let place = |index: &str| {
        let edition = edition(index, "2019");
        edition.standings[edition.territories.binary_search(&territory("42")).unwrap()]
    };
    assert_eq!((place("papi").rank, place("papi").of), (Some(16), 63));
    assert_eq!((place("papi-balance").rank, place("papi-balance").of), (Some(33), 63));
    assert_eq!(said("papi-e-governance", "42", "2019").unwrap().unwrap().round_dp(2).to_string(), "2.47");
    let about = &scorecard().indexes.iter().find(|it| it.id == "papi-balance").unwrap().about;
    for (language, text) in ["thứ 16 trong 63", "16th of 63"].into_iter().enumerate() {
        assert!(about.get(language).text.contains(text), "{text}");
    }
    let robustness = edition("papi-balance", LAST_YEAR).robustness.as_ref().unwrap();
    assert_eq!((robustness.left_out.len(), robustness.alternatives.len(), robustness.runs), (8, 3, 1000));
}

#[test]
fn dti_ranks_are_those_of_the_table_with_their_tie() {
    let scorecard = scorecard();
    let rows = table("dti-2022.csv");
    let mut ranks: Vec<u32> = Vec::new();
    for row in &rows {
        let claims = scorecard.claims.iter().filter(|it| {
            it.territory == territory(&row["gso_code"])
                && scorecard.indicator(it.indicator).id == "dti"
                && scorecard.source(it.source).id == "dti-2022"
        });
        let claims: Vec<_> = claims.collect();
        let [claim] = claims.as_slice() else { panic!("{} claims of {}", claims.len(), row["gso_code"]) };
        let rank = claim.rank.as_ref().unwrap();
        assert_eq!(rank.text, row["rank"]);
        assert_eq!(claim.value.as_ref().map_or("", |it| it.text.as_str()), row["pdti"]);
        ranks.push(rank.place);
    }
    assert_eq!((ranks.len(), &ranks[13..18]), (63, [14, 15, 15, 17, 18].as_slice()));
    // Eight main indices with the points of Decision 922/QĐ-BTTTT make up the whole, of the five that have them.
    let parts = [
        ("dti-awareness", 100),
        ("dti-institutions", 100),
        ("dti-infrastructure", 100),
        ("dti-human-resources", 100),
        ("dti-security", 100),
        ("dti-government", 200),
        ("dti-economy", 150),
        ("dti-society", 150),
    ];
    for row in rows.iter().filter(|row| !row["pdti"].is_empty()) {
        let points = parts.map(|(id, points)| said(id, &row["gso_code"], "2022").unwrap().unwrap() * Decimal::from(points));
        let whole = points.into_iter().sum::<Decimal>() / Decimal::ONE_THOUSAND;
        let printed: Decimal = row["pdti"].parse().unwrap();
        assert!((whole - printed).abs() <= Decimal::new(1, 4), "{}: {whole}, printed {printed}", row["name_vi"]);
    }
}

#[test]
fn pages_show_ranks_without_values_and_where_figures_are_from() {
    let site = Site::empty();
    site.run(&["build", "-r", root().to_str().unwrap(), "-o", "out", "--base-url", "https://example.org/x/"]).exits(0);
    let page = |path: &str| site.read(&format!("out/{path}/index.html")).unwrap_or_else(|| panic!("no {path}"));
    for (province, rank) in [("thanh-hoa", 15), ("yen-bai", 15), ("hau-giang", 17)] {
        let text = page(&format!("provinces/{province}"));
        let block = text.split("id=\"dti").nth(1).unwrap_or_else(|| panic!("{province} has no DTI"));
        assert!(block[..block.len().min(4000)].contains(&format!("hạng {rank}")), "{province}: {block}");
    }
    assert!(page("provinces/vinh-phuc").contains("Không có số liệu nào của nơi này cho năm 2024"));
    let index = page("indexes/papi");
    assert!(index.contains("Chưa có số liệu nào cho năm 2024: 2 nơi"));
    // Bắc Giang has no year 2021, and of 2022 only a half: none of the two is a total.
    let years = index.split("<table").find(|it| it.contains(">2018</th>")).unwrap();
    let row = years.split("<tr>").find(|it| it.contains("Bắc Giang")).unwrap();
    let cells: Vec<&str> = row.split("<td>").skip(1).map(|it| it.split('<').next().unwrap()).collect();
    assert_eq!((cells.len(), cells[3], cells[4]), (7, "–", "–"), "{cells:?}");
    assert!(cells.iter().enumerate().all(|(year, it)| (3..5).contains(&year) || it.contains(',')), "{cells:?}");
    // The year that most have is 2020; what is shown first is the last year that enough have.
    let indicator = page("indicators/papi-participation");
    let strip = indicator.split("<figcaption>").nth(1).expect("a picture of all");
    assert!(
        strip.split("</figcaption>").next().unwrap().contains("năm 2024, 61 địa phương"),
        "{}",
        &strip[..strip.len().min(400)]
    );
    let source = page("sources/papi-2011-2024");
    for words in
        ["PAPI (CECODES và UNDP)", "MIT", "d165721e", "https://papi.org.vn/", "6.094", "trống 3", "63 tỉnh, thành phố cũ"]
    {
        assert!(source.contains(words), "{words}");
    }
    assert!(page("en/sources/papi-2011-2024").contains("sums, by dimension, of the 29 published sub-dimensions"));
    let elements = source.matches('<').count() - source.matches("</").count();
    assert!(elements < 1400, "{elements} elements");
    for id in DIMENSIONS {
        assert!(source.contains(&format!("indicators/{id}/")), "{id}");
    }
}

/// What is told of the reports: the one step that stands out beside its own past and beside the other provinces.
#[test]
fn of_seven_thousand_figures_one_is_doubted() {
    let paths = paths();
    let mut found = Vec::new();
    for finding in &compiled().findings {
        let path = paths.get(&finding.location.file.0).map_or("", String::as_str);
        if path.starts_with("content/reports/") || path.starts_with("content/indexes/") {
            found.push(format!("{} {path}:{}", finding.check.id(), finding.location.line));
        }
    }
    assert_eq!(found, ["implausible-jump content/reports/papi-2011-2017.csv:435"]);
}

/// What the content says of an indicator: a number, or why there is none.
fn said(indicator: &str, code: &str, year: &str) -> Option<Result<Decimal, Missing>> {
    static SAID: OnceLock<BTreeMap<Figure, Result<Decimal, Missing>>> = OnceLock::new();
    let said = SAID.get_or_init(|| {
        let scorecard = scorecard();
        let of_reports =
            |it: &&scorecard::model::Claim| ["papi-2011-2024", "dti-2022"].contains(&scorecard.source(it.source).id.as_str());
        let mut said = BTreeMap::new();
        for claim in scorecard.claims.iter().filter(of_reports) {
            let key = (scorecard.indicator(claim.indicator).id.clone(), claim.territory, claim.period.to_string());
            let what = match (&claim.value, claim.missing) {
                (Some(value), None) => Ok(value.value),
                (None, Some(missing)) => Err(missing),
                _ if claim.rank.is_some() => continue,
                _ => panic!("{key:?} says nothing"),
            };
            assert_eq!(said.insert(key, what), None, "said twice");
        }
        said
    });
    said.get(&(indicator.to_owned(), territory(code), year.to_owned())).copied()
}

/// The province that had a code in the last year of the 63.
fn territory(code: &str) -> TerritoryIx {
    let last: Period = content::parse_period(LAST_YEAR).unwrap();
    let scorecard = scorecard();
    let is_it = |it: &scorecard::model::Territory| {
        it.code.as_deref() == Some(code) && scorecard.level(it.level).id == "province" && it.is_alive_on(last.last_day())
    };
    TerritoryIx(scorecard.territories.iter().position(is_it).unwrap_or_else(|| panic!("no {code}")) as u32)
}

fn computed(id: &str) -> &'static Computed {
    let place = scorecard().indexes.iter().position(|it| it.id == id).unwrap_or_else(|| panic!("no index {id}"));
    assert!(scorecard().indexes[place].nodes.iter().skip(1).any(|it| matches!(it.kind, NodeKind::Leaf(_))));
    &compiled().results.indexes[place]
}

fn edition(id: &str, year: &str) -> &'static Edition {
    computed(id).editions.iter().find(|it| it.period.to_string() == year).unwrap_or_else(|| panic!("no {id} of {year}"))
}

fn scorecard() -> &'static scorecard::model::Scorecard {
    compiled().scorecard.as_ref().unwrap()
}

/// Read and computed once for all tests.
fn compiled() -> &'static Compiled {
    static COMPILED: OnceLock<Compiled> = OnceLock::new();
    COMPILED.get_or_init(|| compile(&content::read(root()).unwrap()))
}

/// The content's files by the numbers that places have.
fn paths() -> BTreeMap<u32, String> {
    let inputs = content::read(root()).unwrap();
    inputs.documents.into_iter().enumerate().map(|(place, it)| (place as u32, it.path)).collect()
}

fn table(name: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(root().join("tests/documents").join(name)).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
