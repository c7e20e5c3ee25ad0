//! A small scorecard made by hand, in which every column of the data files says something.

use crate::file::{FileId, Location};
use crate::finding::{About, CheckId, Finding, Message, Published, Settled, SettledBy};
use crate::model::*;
use jiff::civil::date;
use std::sync::Arc;

pub const BA_RIA: TerritoryIx = TerritoryIx(0);
pub const CHAU_THANH_THERE: TerritoryIx = TerritoryIx(2);
pub const PHU_MY: TerritoryIx = TerritoryIx(4);
pub const TIEN_GIANG: TerritoryIx = TerritoryIx(5);
pub const ON_TIME: IndicatorIx = IndicatorIx(0);
pub const SCORE: IndicatorIx = IndicatorIx(1);
pub const RATING: IndicatorIx = IndicatorIx(2);
pub const ACCOUNTS: IndicatorIx = IndicatorIx(3);
pub const PRESS: SourceIx = SourceIx(0);
pub const SURVEY: SourceIx = SourceIx(1);

pub fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// Vietnamese and English.
pub fn both(vi: &str, en: &str) -> LocalText {
    LocalText(vec![Some(vi.into()), Some(en.into())])
}

fn vi(text: &str) -> LocalText {
    LocalText::first(text)
}

pub fn quantity(text: &str, qualifier: Qualifier, value: &str, step: &str) -> Quantity {
    let (value, step) = (number(value), number(step));
    let step = Step::of(step, step.mantissa().ilog10());
    Quantity { text: text.into(), qualifier, value, upper: None, step, percent_for_score: false }
}

pub fn exact(text: &str, value: &str) -> Quantity {
    Quantity { step: Step::of(number(value), 0), ..quantity(text, Qualifier::Exact, value, "1") }
}

fn range(text: &str, low: &str, high: &str) -> Quantity {
    Quantity { upper: Some(Box::new(number(high))), ..quantity(text, Qualifier::Range, low, "1") }
}

pub fn ratio(text: &str, numerator: &str, denominator: &str) -> Option<Box<Ratio>> {
    Some(Box::new(Ratio { text: text.into(), numerator: number(numerator), denominator: number(denominator) }))
}

fn at(line: u32) -> Location {
    Location { line, ..Location::of_file(FileId(0)) }
}

pub fn target(text: &str, bound: Bound) -> Target {
    Target {
        location: at(1),
        text: text.into(),
        bound,
        set_by: None,
        period: None,
        deadline: None,
        stated: None,
        details: Rare::default(),
    }
}

pub fn claim(source: SourceIx, number: u32, territory: TerritoryIx, indicator: IndicatorIx) -> Claim {
    Claim {
        source,
        number,
        location: at(10 + number),
        territory,
        indicator,
        period: Period::At(Point::Year(2023)),
        period_inferred: false,
        breakdown: Rare::default(),
        value: None,
        ratio: None,
        missing: None,
        status: None,
        is_ranked_inside: false,
        targets: Rare::default(),
        quotes: Quotes::default(),
        self_reported: false,
        restated: false,
        details: Rare::default(),
    }
}

fn territory(id: &str, level: u32, parent: Option<TerritoryIx>) -> Territory {
    Territory {
        id: id.into(),
        location: at(1),
        name: vi(id),
        full_name: LocalText::default(),
        short: LocalText::default(),
        aliases: vec![],
        formerly_named: vec![],
        level: LevelIx(level),
        parent,
        regions: vec![],
        code: None,
        tiles: vec![],
        from: None,
        until: None,
        succeeded_by: vec![],
        preceded_by: vec![],
        basis: LocalText::default(),
        note: LocalText::default(),
        formerly: vec![],
    }
}

fn territories() -> Vec<Territory> {
    let merger = date(2025, 7, 1);
    vec![
        Territory {
            name: both("Bà Rịa, Vũng Tàu", "Ba Ria, Vung Tau"),
            full_name: both("Tỉnh \"Bà Rịa\"", "Ba Ria Province"),
            short: LocalText::default(),
            aliases: vec!["BR-VT".into(), "Bà Rịa; VT".into()],
            formerly_named: vec![FormerName {
                location: at(1),
                name: vi("Bà Rịa"),
                full_name: LocalText::default(),
                until: date(2000, 1, 1),
                basis: LocalText::default(),
            }],
            regions: vec![RegionIx(0), RegionIx(1)],
            code: Some("77".into()),
            tiles: vec![Tile { grid: 1, row: 17, column: 4 }],
            until: Some(merger),
            succeeded_by: vec![TerritoryIx(3)],
            basis: vi("Nghị quyết 202/2025/QH15"),
            ..territory("ba-ria", 0, None)
        },
        territory("chau-thanh", 1, Some(BA_RIA)),
        territory("chau-thanh", 1, Some(TIEN_GIANG)),
        Territory { from: Some(merger), preceded_by: vec![BA_RIA], ..territory("ho-chi-minh-2025", 0, None) },
        territory("phu-my", 1, Some(BA_RIA)),
        territory("tien-giang", 0, None),
    ]
}

fn band(id: &str) -> Band {
    Band { id: id.into(), name: vi(id) }
}

fn dimension(id: &str, members: &[&str]) -> Dimension {
    Dimension { id: id.into(), name: vi(id), members: members.iter().map(|id| band(id)).collect() }
}

fn indicator(id: &str, unit: Unit) -> Indicator {
    Indicator {
        id: id.into(),
        location: at(7),
        path: "content/indicators/tthc.yaml".into(),
        name: vi(id),
        topic: TopicIx(0),
        unit,
        noun: vec![],
        scale: None,
        better: Better::Higher,
        decimals: None,
        about: LocalText::default(),
        numerator: LocalText::default(),
        denominator: Denominator::default(),
        dimensions: vec![],
        bands: vec![],
        targets: vec![],
        nearly: None,
        range: None,
        compares: Compares::SamePeriod,
        growth: crate::model::Growth::Linear,
        parent: None,
        sum_of: vec![],
        mean_of: None,
        stale_after: None,
        min_territories: None,
        breaks: vec![Break { from: date(2018, 1, 1), reason: vi("Đổi cách tính") }],
        formerly: vec![],
    }
}

fn indicators() -> Vec<Indicator> {
    let national = Target {
        set_by: Some(Body::Known(OrganisationIx(1))),
        period: Some(Period::At(Point::Year(2023))),
        ..target("= 100%", Bound::Exactly(exact("= 100%", "100")))
    };
    let score = SCORE;
    vec![
        Indicator {
            name: both("Đúng hạn", "On time"),
            decimals: Some(2),
            about: both("Hồ sơ *đúng hạn*.\n\nXem luật.", "Files *on time*."),
            numerator: both("đúng hạn", "on time"),
            denominator: Denominator { id: Some("settled".into()), name: both("đã giải quyết", "settled") },
            dimensions: vec![dimension("level", &["province", "district", "commune"]), dimension("kind", &["online", "paper"])],
            targets: [national, Target { deadline: Some(Point::Month(2025, 6)), ..target("10", Bound::Rank(10)) }]
                .map(Arc::new)
                .to_vec(),
            nearly: Some(number("1.5")),
            range: Some((number("0"), number("100"))),
            ..indicator("on-time", Unit::Percent)
        },
        Indicator {
            scale: Some(number("100")),
            compares: Compares::Latest,
            growth: crate::model::Growth::Linear,
            sum_of: vec!["on-time".into(), "accounts".into()],
            ..indicator("score", Unit::Points)
        },
        Indicator {
            bands: vec![band("good"), band("fair")],
            parent: Some(score),
            mean_of: Some(score),
            ..indicator("rating", Unit::Bands)
        },
        Indicator { better: Better::Lower, ..indicator("accounts", Unit::Count) },
    ]
}

fn source(id: &str, kind: SourceKind) -> Source {
    Source {
        id: id.into(),
        location: at(1),
        path: format!("content/reports/{id}.yaml"),
        title: vi(id),
        title_inferred: false,
        kind,
        publisher: None,
        author: None,
        number: None,
        published: None,
        published_inferred: false,
        retrieved: None,
        language: None,
        url: None,
        archived: None,
        licence: None,
        note: LocalText::default(),
        territory: None,
    }
}

fn sources() -> Vec<Source> {
    vec![
        Source {
            title: both("=Tin, \"nóng\"", "News"),
            title_inferred: true,
            publisher: Some(Body::Words(vi("@Báo"))),
            territory: Some(BA_RIA),
            ..source("a-press", SourceKind::Press)
        },
        Source {
            publisher: Some(Body::Known(OrganisationIx(0))),
            author: Some("Nguyễn Văn A".into()),
            number: Some("766/QĐ-TTg".into()),
            published: Some(Point::Month(2024, 1)),
            published_inferred: true,
            retrieved: Some(Point::Day(date(2026, 11, 21))),
            language: Some("vi".into()),
            url: Some("https://example.org/?a=1,2".into()),
            archived: Some("https://example.org/archived".into()),
            licence: Some("CC-BY-4.0".into()),
            ..source("b-survey", SourceKind::Survey)
        },
    ]
}

/// A claim that says nearly everything, with four targets of its own.
fn full_claim() -> Claim {
    let own = |set_by: &str, target: Target| Target { set_by: Some(Body::Words(vi(set_by))), ..target };
    let printed = Target {
        set_by: Some(Body::Known(OrganisationIx(0))),
        deadline: Some(Point::Year(2023)),
        stated: Some(Status::Exceeded),
        details: Rare::from(TargetDetails {
            attainment: Some(Attainment::Share { text: "164%".into(), percent: number("164") }),
            quotes: vec!["giao 40%".into()],
            locators: vec!["tr. 4".into()],
            note: vi("Giao đầu năm."),
        }),
        ..target("40%", Bound::AtLeast(exact("40%", "40")))
    };
    let year = Period::At(Point::Year(2023));
    let early = Some(Attainment::Early { text: "45 ngày".into(), days: number("45") });
    let early = Rare::from(TargetDetails { attainment: early, ..TargetDetails::default() });
    let details = Details {
        restriction: Some(Box::new(Restriction { text: vi("Chỉ cấp xã"), key: "chỉcấpxã".into() })),
        locators: vec!["tr. 3, dòng 2".into()],
        previous: Some(Box::new(exact("43,8", "43.80"))),
        change: Some(Box::new(Change {
            text: "+0,10".into(),
            direction: Direction::Up,
            amount: Some(number("0.10")),
            unit: ChangeUnit::Points,
            step: number("0.01"),
            percent_for_points: false,
        })),
        since: Some(Period::At(Point::Half(2022, 2))),
        rank: Some(StatedRank { text: "31/63".into(), place: 31, of: Some(63) }),
        rank_scope: Some(RankScope::Region(RegionIx(0))),
        rank_change: Some(RankChange { text: "-2".into(), direction: Direction::Down, places: Some(-2) }),
        rank_by: Some(RankBy::Words(vi("điểm tự chấm"))),
        margin: Some(Box::new(exact("±1,2%", "1.2"))),
        interval: Some(Box::new(Interval { text: "42,7–45,1%".into(), low: number("42.7"), high: number("45.1") })),
        mentions: Some(2),
        n: Some(number("1200")),
        producer: Some(Body::Words(vi("=Sở A1"))),
        note: both("Ghi chú", "Note"),
        ..Details::default()
    };
    let targets = [
        printed,
        own("Tỉnh ủy", target("", Bound::Words(vi("=càng cao càng tốt")))),
        own("Sở", Target { details: early, ..target("", Bound::Unprinted) }),
        own("Bộ", Target { period: Some(year), ..target("35–40%", Bound::Within(range("35–40%", "35", "40"))) }),
    ];
    Claim {
        period_inferred: true,
        value: Some(exact("43,90%", "43.90")),
        ratio: ratio("439/1.000", "439", "1000"),
        targets: Rare::from(Few::from(targets.map(Arc::new).to_vec())),
        quotes: ["- đạt \"43,90%\", tăng", "lần hai"].into_iter().collect(),
        self_reported: true,
        details: Rare::from(details),
        ..claim(PRESS, 1, BA_RIA, ON_TIME)
    }
}

fn short_claims() -> Vec<Claim> {
    let crossed = Breakdown {
        members: vec![Member { dimension: 0, members: vec![2, 1] }, Member { dimension: 1, members: vec![0] }],
        band: None,
    };
    let in_band = |band| Rare::from(Breakdown { band: Some(band), ..Breakdown::default() });
    let over = quantity("trên 1,2 triệu", Qualifier::Over, "1200000.0", "100000");
    vec![
        Claim { breakdown: crossed.into(), value: Some(range("35–40%", "35", "40")), ..claim(PRESS, 2, BA_RIA, ON_TIME) },
        Claim { breakdown: in_band(0), ratio: ratio("09/31", "9", "31"), ..claim(PRESS, 3, BA_RIA, RATING) },
        Claim {
            breakdown: in_band(1),
            value: Some(exact("8", "8")),
            details: Rare::from(Details { total: Some(number("31")), ..Details::default() }),
            ..claim(PRESS, 4, BA_RIA, RATING)
        },
        Claim {
            value: Some(over),
            details: Rare::from(Details { set_by: Some(Body::Known(OrganisationIx(1))), ..Details::default() }),
            ..claim(PRESS, 5, BA_RIA, ACCOUNTS)
        },
        Claim { value: Some(exact("88,578", "88.578")), ..claim(PRESS, 6, PHU_MY, SCORE) },
        Claim { missing: Some(Missing::NotPublished), ..claim(PRESS, 7, CHAU_THANH_THERE, SCORE) },
        Claim {
            status: Some(Status::Done),
            details: Rare::from(Details { words: Some(vi("đứng trong tốp đầu")), ..Details::default() }),
            ..claim(PRESS, 8, TIEN_GIANG, SCORE)
        },
        Claim {
            period: Period::At(Point::Year(2022)),
            ratio: ratio("697/1.893", "697", "1893"),
            ..claim(SURVEY, 1, BA_RIA, ON_TIME)
        },
        Claim {
            details: Rare::from(Details {
                rank_change: Some(RankChange { text: "tăng".into(), direction: Direction::Up, places: None }),
                ..Details::default()
            }),
            is_ranked_inside: true,
            ..claim(SURVEY, 2, PHU_MY, SCORE)
        },
        Claim { value: Some(exact("1.1", "1100")), ..claim(SURVEY, 3, BA_RIA, ACCOUNTS) },
    ]
}

/// Two provinces could have it, and one does: a share from the year before fills the gap of the next.
fn index() -> Index {
    let goalposts = |worst: &str, best: &str| Some((number(worst), number(best)));
    let to = (number("1"), number("100"));
    let by_goalposts = Normalisation { method: Normalise::Goalposts, to, clip: None, clamp: true, cap: false, log: false };
    let leaf = |indicator, goalposts| Leaf {
        indicator,
        breakdown: Breakdown::default(),
        per: None,
        lower_is_better: indicator == ACCOUNTS,
        normalisation: by_goalposts.clone(),
        max_points: None,
        target: Some(number("50.5")),
        goalposts,
    };
    let mean = |numerator, denominator| {
        let min_share = Share { numerator, denominator };
        NodeKind::Aggregate(Aggregation { method: Mean::Arithmetic, min_share, missing_is_zero: false })
    };
    let node = |id: &str, parent, weight: &str, kind| Node {
        id: id.into(),
        location: at(1),
        name: if parent == Some(0) { both("=Chi phí", "Costs") } else { LocalText::default() },
        parent,
        weight: number(weight),
        kind,
    };
    Index {
        id: "reform-1".into(),
        location: at(1),
        path: "content/indexes/reform-1.yaml".into(),
        name: both("Cải cách", "Reform"),
        about: LocalText::default(),
        level: LevelIx(0),
        periods: vec![],
        nodes: vec![
            node("reform-1", None, "1", mean(1, 1)),
            node("on-time", Some(0), "0.40", NodeKind::Leaf(leaf(ON_TIME, goalposts("0", "100")))),
            node("costs", Some(0), "60", mean(2, 3)),
            node("1-accounts", Some(2), "2", NodeKind::Leaf(leaf(ACCOUNTS, goalposts("2000", "0")))),
        ],
        panel: Panel::Current,
        imputation: Some(Imputation::Last { years: 1 }),
        outliers: None,
        scale: None,
        multiply: None,
        decimals: None,
        ranking: RankRule::default(),
        classes: Some(Classes { method: Classing::Thresholds(vec![number("10")]), labels: vec![both("=Tốt", "Good")] }),
        sensitivity: Some(Sensitivity {
            noise: Some(number("0.25")),
            runs: 20,
            seed: 1,
            leave_one_out: false,
            alternatives: vec![],
        }),
    }
}

fn site() -> Site {
    Site {
        location: at(1),
        title: vi("Bảng điểm"),
        languages: vec!["vi".into(), "en".into()],
        base_url: None,
        publisher: vi("Dự án"),
        licence: None,
        theme: "default".into(),
        repository: None,
        contact: None,
        report: None,
        precedence: SourceKind::ALL.to_vec(),
        rank_minimum_territories: 5,
        rank_minimum_share: Share { numerator: 1, denominator: 2 },
        feed_id: None,
        looks: Looks::default(),
        numbers: NumberStyle::Vi,
    }
}

pub fn scorecard() -> Scorecard {
    let level =
        |id: &str, folder: Option<&str>| Level { id: id.into(), location: at(1), name: vi(id), folder: folder.map(String::from) };
    let region = |id: &str| Region { id: id.into(), location: at(1), name: vi(id), from: None, until: None };
    let grid =
        |id: &str| Grid { id: id.into(), location: at(1), name: vi(id), from: None, until: None, also: vec![], outline: None };
    let organisation =
        |id: &str| Organisation { id: id.into(), location: at(1), name: vi(id), aliases: vec![], each: None, url: None };
    let claims = std::iter::once(full_claim()).chain(short_claims()).collect();
    Scorecard {
        site: site(),
        levels: vec![level("province", Some("provinces")), level("district", None)],
        regions: vec![region("east"), region("south")],
        grids: vec![grid("vn34"), grid("vn63")],
        territories: territories(),
        organisations: vec![organisation("hdnd"), organisation("thu-tuong")],
        topics: vec![Topic { id: "tthc".into(), location: at(1), name: vi("Thủ tục"), about: LocalText::default() }],
        indicators: indicators(),
        sources: sources(),
        claims,
        resolutions: vec![],
        amendments: vec![amendment()],
        comparisons: vec![],
        pages: vec![],
        indexes: vec![index()],
        summaries: vec![],
        files: vec!["content/reports/a-press.yaml".into()],
    }
}

fn amendment() -> Amendment {
    let typed = |text: &str| Some(Typed { text: text.into(), quantity: None, ratio: None });
    Amendment {
        location: at(3),
        date: date(2026, 12, 1),
        kind: AmendmentKind::Corrected,
        territory: Some(BA_RIA),
        indicator: Some(ON_TIME),
        period: Some(Period::At(Point::Year(2023))),
        breakdown: Breakdown { members: vec![Member { dimension: 0, members: vec![2] }], band: None },
        restriction: Some(Restriction { text: vi("trực tuyến"), key: "trực tuyến".into() }),
        index: Some(IndexIx(0)),
        source: Some(PRESS),
        what: both("số", "a figure"),
        from: typed("43,8%"),
        to: typed("43,9%"),
        reason: both("gõ nhầm", "a slip"),
    }
}

fn published(check: CheckId, territory: Option<&str>, claims: &[&str], messages: [&str; 2]) -> Published {
    let mut finding = Finding::new(check, Location { column: 5, ..at(11) }, Message::new("test-found"));
    let claims = claims.iter().map(|it| (*it).into()).collect();
    let (territory, indicator) = (territory.map(Into::into), Some("on-time".into()));
    finding.about = About { territory, indicator, period: Some("2023".into()), claims };
    let address = format!("findings/{}/#{}-on-time-2023", finding.about.territory.as_deref().unwrap_or_default(), check.id());
    Published { finding, address, messages: messages.map(str::to_owned).into() }
}

/// What was found about it: two kinds on one claim, one of them accepted, and something about an indicator as a whole. Not
/// in the order of rows.
pub fn findings() -> Vec<Published> {
    let mut accepted = published(CheckId::Truncated, Some("ba-ria"), &["a-press/1"], ["=Cắt bớt.", "=Cut off."]);
    accepted.finding.settled =
        Some(Box::new(Settled { by: SettledBy::Accept, reason: vec![None, Some("-as printed".to_owned())] }));
    vec![
        accepted,
        published(
            CheckId::StatedDiffers,
            Some("ba-ria"),
            &["a-press/1", "b-survey/1"],
            ["439 ÷ 1000 = 43,9.", "439 ÷ 1000 = 43.9."],
        ),
        published(CheckId::OutOfRange, None, &["b-survey/1"], ["Ngoài khoảng.", "Outside."]),
    ]
}
