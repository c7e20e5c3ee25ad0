//! Places side by side: the groups of `scorecard.yaml`, what their pages say and do not say, and the files of the script.

use crate::memory;
use crate::site::{SCORECARD, Site};
use serde_json::Value;

const GROUPS: &str = "compare:
  - {id: all, name: {vi: Cả bốn, en: All four}, territories: [a, b, c, n]}
  - {id: pair, territories: [a, b]}
  - {id: old-east, region: east}
  - {id: nothing, name: Không, territories: [c, d]}
";

const TERRITORIES: &str = "levels: [{id: province, name: {vi: Tỉnh, en: Province}, folder: provinces}]
regions:
  - {id: east, name: {vi: Miền Đông, en: East}, from: 2015-01-01, until: 2025-07-01}
territories:
  - {id: a, name: An Bình, level: province, region: east}
  - {id: b, name: Bắc Sơn, level: province, region: east, until: 2025-07-01, succeeded_by: [n]}
  - {id: c, name: Cao Phong, level: province}
  - {id: d, name: Đông Hà, level: province}
  - {id: gone, name: Đã Mất, level: province, region: east, until: 2012-01-01}
  - {id: n, name: Bắc Sơn, level: province, region: east, from: 2025-07-01}
";

const INDICATORS: &str =
    "- {id: rate, name: {vi: Tỷ lệ, en: Rate}, topic: t, unit: percent, better: higher, targets: [{value: 95%}]}
- {id: score, name: {vi: Điểm, en: Score}, topic: t, unit: points, scale: 10, better: higher}
- {id: apart, name: {vi: Khác kỳ, en: Apart}, topic: t, unit: percent, better: higher}
- {id: own, name: {vi: Riêng, en: Own}, topic: t, unit: percent, better: higher, compares: never}
- {id: last, name: {vi: Gần nhất, en: Last}, topic: t, unit: percent, better: higher, compares: latest}
- {id: about, name: {vi: Khoảng, en: About}, topic: t, unit: count, better: higher}
- {id: lone, name: {vi: Một nơi, en: Lone}, topic: t, unit: percent, better: higher}
";

fn figures(site: &Site, territory: &str, lines: &str) {
    let lines: String = lines.lines().map(|line| format!("  {line}\n")).collect();
    let text = format!("source: {{title: Báo cáo, kind: press}}\nperiod: 2023\nfigures:\n{lines}");
    site.add(&[(&format!("content/provinces/{territory}/report.yaml"), &text)]);
}

fn site() -> Site {
    let site = Site::new(&[
        ("content/scorecard.yaml", &format!("{}{GROUPS}", SCORECARD.1)),
        ("content/territories.yaml", TERRITORIES),
        ("content/topics.yaml", "- {id: t, name: {vi: Thủ tục, en: Procedures}}\n"),
        ("content/indicators/t.yaml", INDICATORS),
    ]);
    let a = "rate: {2022: 90%, 2023: \"98,8%\"}\nscore: 7,5\napart: 50%\nown: 1%\nlast: 40%\nabout: {value: gần 800}\nlone: 3%";
    figures(&site, "a", a);
    figures(
        &site,
        "b",
        "rate: {2021: 80%, 2023: \"95,5%\"}\nscore: 7,52\napart: {2022: 60%}\nown: 2%\nlast: {2022: 45%}\nabout: 700",
    );
    figures(&site, "c", "rate: {2022: 91%}\nscore: 7,5");
    figures(&site, "n", "rate: {2025: 99%}");
    site
}

fn built() -> Site {
    let site = site();
    site.run(&["build", "--base-url", "https://example.org/x/"]).exits(0);
    site
}

/// The words of a piece of HTML, what elements hold set apart by ` | `.
fn words(html: &str) -> String {
    let mut said: Vec<String> = Vec::new();
    for part in html.split('<').skip(1) {
        let text = part.split_once('>').map_or("", |(_, text)| text).replace("&amp;", "&");
        said.extend(Some(text.trim().to_owned()).filter(|text| !text.is_empty()));
    }
    said.join(" | ")
}

/// What the row about an indicator says.
fn row(html: &str, indicator: &str) -> String {
    let link = format!("indicators/{indicator}/\"");
    let row = html.split("<tr>").skip(1).find(|row| row.split("</th>").next().is_some_and(|head| head.contains(&link)));
    words(&format!("<{}", row.unwrap_or_else(|| panic!("no row for {indicator}")).split("</tr>").next().unwrap()))
}

fn page(site: &Site, path: &str) -> String {
    site.read(&format!("output/{path}index.html")).unwrap_or_else(|| panic!("no page {path}"))
}

#[test]
fn a_group_shows_comparable_figures_and_says_what_lies_between() {
    let site = built();
    let (vi, en) = (page(&site, "compare/pair/"), page(&site, "en/compare/pair/"));
    assert!(vi.contains("<h1>An Bình, Bắc Sơn</h1>"), "a group without a name is called by its places");
    assert_eq!(row(&vi, "rate"), "Tỷ lệ | 2023 | 98,8% | Vượt | 95,5% | Vượt | An Bình cao hơn 3,3 điểm phần trăm");
    assert_eq!(
        row(&en, "rate"),
        "Rate | 2023 | 98.8% | Exceeded | 95.5% | Exceeded | An Bình is higher by 3.3 percentage points"
    );
    assert_eq!(row(&vi, "score"), "Điểm | 2023 | 7,5 điểm | 7,52 điểm | Như nhau ở độ chính xác được công bố");
    assert!(!vi.contains("indicators/lone/"), "one place alone is compared with none");
}

#[test]
fn what_cannot_be_compared_says_why() {
    let site = built();
    let (vi, en) = (page(&site, "compare/pair/"), page(&site, "en/compare/pair/"));
    assert_eq!(row(&vi, "apart"), "Khác kỳ | 50% | 2023 | 60% | 2022 | Khác kỳ: không tính chênh lệch");
    assert_eq!(row(&en, "apart"), "Apart | 50% | 2023 | 60% | 2022 | Different periods: no difference computed");
    assert_eq!(row(&vi, "own"), "Riêng | 2023 | 1% | 2% | Không so sánh giữa các nơi");
    // Where each place's latest is compared, each says its period.
    assert_eq!(row(&vi, "last"), "Gần nhất | 40% | 2023 | 45% | 2022 | Bắc Sơn cao hơn 5 điểm phần trăm");
    assert_eq!(row(&vi, "about"), "Khoảng | 2023 | gần 800 | 700 | Không đủ hai con số chính xác để tính chênh lệch");
}

#[test]
fn the_latest_period_that_half_have_is_compared_and_others_say_theirs() {
    let site = built();
    let vi = page(&site, "compare/all/");
    let wanted = "Tỷ lệ | 2023 | 98,8% | Vượt | 95,5% | Vượt | 91% | 2022 | Chưa đạt | 99% | 2025 | Vượt | \
                  Cao nhất An Bình, thấp nhất Bắc Sơn: chênh 3,3 điểm phần trăm";
    assert_eq!(row(&vi, "rate"), wanted);
    assert_eq!(row(&vi, "apart"), "Khác kỳ | 50% | 2023 | 60% | 2022 | chưa có | chưa có | Khác kỳ: không tính chênh lệch");
    // Both of one name are told apart by their time, and the page says that they never meet.
    assert!(vi.contains(">Bắc Sơn</a> <span class=\"s\">đến trước ngày 01/07/2025</span>"));
    assert!(vi.contains(">Bắc Sơn</a> <span class=\"s\">từ ngày 01/07/2025</span>"));
    assert!(vi.contains("không tính chênh lệch, không xếp thứ tự"));
    assert!(!page(&site, "compare/pair/").contains("đến trước ngày"), "no one of them began when another ended");
    let list = page(&site, "en/compare/");
    assert!(list.contains("An Bình, Bắc Sơn (until 1 July 2025), Cao Phong, Bắc Sơn (since 1 July 2025)"), "{list}");
}

#[test]
fn a_region_has_the_places_of_its_time() {
    let site = built();
    let vi = page(&site, "compare/old-east/");
    assert!(vi.contains("<h1>Miền Đông</h1>") && vi.contains("như trước ngày 01/07/2025"));
    let heads = words(vi.split("<thead>").nth(1).unwrap().split("</thead>").next().unwrap());
    assert_eq!(heads, "Chỉ số | An Bình | Bắc Sơn | Nhận xét", "neither one that ended before nor one that came after");
}

#[test]
fn a_group_without_shared_figures_says_so() {
    let site = built();
    let en = page(&site, "en/compare/nothing/");
    assert!(en.contains("no indicator yet on which two of them have figures"));
    assert!(en.contains("<meta name=\"robots\" content=\"noindex\">") && !en.contains("<table"));
    assert!(en.contains("../../../en/provinces/c/"));
}

#[test]
fn the_pages_of_places_lead_here() {
    let site = built();
    let a = page(&site, "provinces/a/");
    for way in ["../../compare/all/", "../../compare/pair/", "../../compare/old-east/", "../../compare/?p=a"] {
        assert!(a.contains(&format!("href=\"{way}\"")), "{way}");
    }
    let d = page(&site, "provinces/d/");
    assert!(d.contains("../../compare/nothing/") && !d.contains("?p=d"), "a place without figures has no file");
}

#[test]
fn every_page_has_the_one_script_and_the_tool_its_words() {
    let site = built();
    for (path, bytes) in site.files("output") {
        let html = String::from_utf8_lossy(&bytes);
        // A page that only leads on, and a figure for other sites, have nothing to find.
        let is_bare = path.contains("embed/") || html.contains("http-equiv=\"refresh\"");
        if is_bare {
            assert!(!html.contains("<script src"), "{path}");
        } else if path.ends_with(".html") {
            let own = html.matches("static/js/site.js\" defer></script>").count();
            assert!(
                own == 1 && html.matches("<script src=").count() == 1 && html.contains("script-src &#39;self&#39;"),
                "{path}"
            );
        }
    }
    let page = page(&site, "en/compare/");
    assert!(page.contains("<script src=\"../../static/js/site.js\" defer></script>"));
    assert!(page.contains("data-from=\"../../data/compare/\""));
    let script = site.read("output/static/js/site.js").unwrap();
    let keys: Vec<&str> = script.split("say('").skip(1).map(|it| it.split('\'').next().unwrap()).collect();
    assert!(keys.len() > 10);
    for key in keys {
        assert!(page.contains(&format!("data-word=\"{key}\"")), "the script says `{key}`, and the page has no words for it");
    }
}

fn file(site: &Site, name: &str) -> Value {
    let text = site.read(&format!("output/data/compare/{name}.json")).unwrap_or_else(|| panic!("no file {name}"));
    serde_json::from_str(&text).unwrap()
}

/// Every figure of a file, with its indicator, and what they share put back as the script does.
fn of_file(file: &Value) -> Vec<(String, Value)> {
    let whole = |figure: &Value| {
        let mut figure = figure.clone();
        figure["key"] = figure["key"].as_str().unwrap_or_default().into();
        figure["href"] = format!("{}{}", file["name"]["href"].as_str().unwrap(), figure["at"].as_str().unwrap()).into();
        figure
    };
    let list = |value: &Value| value.as_array().unwrap().clone();
    let mut them = Vec::new();
    for indicator in list(&file["topics"]).iter().flat_map(|topic| list(&topic["indicators"])) {
        let id = indicator["id"].as_str().unwrap().to_owned();
        them.extend(list(&indicator["figures"]).iter().map(|it| (id.clone(), whole(it))));
    }
    them
}

#[test]
fn the_files_of_the_script_say_what_the_pages_say() {
    let site = built();
    for (language, folder) in [("vi", ""), ("en", "en/")] {
        let group = page(&site, &format!("{folder}compare/all/"));
        for territory in ["a", "b", "c", "n"] {
            let province = words(&page(&site, &format!("{folder}provinces/{territory}/")));
            for (indicator, it) in of_file(&file(&site, &format!("{territory}.{language}"))) {
                let text = |field: &Value| field.as_str().unwrap().to_owned();
                let (value, href) = (text(&it["text"]), text(&it["href"]));
                assert!(province.contains(&value), "{territory} {indicator}: {value}");
                let up = if folder.is_empty() { "../" } else { "../../" };
                assert_eq!(href, format!("{up}{folder}provinces/{territory}/#{indicator}"));
                let is_on_page = group.contains(&format!("href=\"../{href}\">{value}</a>"));
                let is_last = it["period"] != "2022" && it["period"] != "2021";
                assert!(is_on_page || !is_last || indicator == "lone", "{territory} {indicator} {value}");
            }
        }
        assert!(site.read(&format!("output/data/compare/d.{language}.json")).is_none(), "no figures, no file");
    }
}

#[test]
fn keys_are_alike_where_figures_may_be_compared() {
    let site = built();
    let keys = |territory: &str, indicator: &str| -> Vec<String> {
        let all = of_file(&file(&site, &format!("{territory}.vi")));
        all.into_iter().filter(|(it, _)| it == indicator).map(|(_, it)| it["key"].as_str().unwrap().to_owned()).collect()
    };
    let shared =
        |a: &str, b: &str, indicator: &str| keys(a, indicator).iter().any(|it| !it.is_empty() && keys(b, indicator).contains(it));
    assert!(shared("a", "b", "rate") && shared("a", "c", "rate") && shared("a", "b", "last") && shared("a", "b", "about"));
    assert!(!shared("b", "c", "rate") && !shared("a", "n", "rate") && !shared("a", "b", "apart") && !shared("a", "b", "own"));
    let about = of_file(&file(&site, "a.vi")).into_iter().find(|(it, _)| it == "about").unwrap().1;
    assert_eq!(about["apart"], true, "no exact number");
}

#[test]
fn hostile_names_stay_text() {
    let site = site();
    let attack = "</script><img src=x onerror=alert(1)>&\\\"%s\\u2028";
    site.add(&[
        ("content/territories.yaml", &TERRITORIES.replace("An Bình", &format!("\"{attack}\""))),
        ("content/indicators/t.yaml", &INDICATORS.replace("Tỷ lệ", &format!("\"{attack}\""))),
    ]);
    site.run(&["build"]).exits(0);
    let text = site.read("output/data/compare/a.vi.json").unwrap();
    assert!(!text.contains(['<', '>', '&']), "{text}");
    let name = file(&site, "a.vi")["name"]["text"].as_str().unwrap().to_owned();
    assert!(name.starts_with("</script><img src=x onerror=alert(1)>&\"%s"), "{name}");
    for path in ["compare/", "compare/pair/", "topics/t/"] {
        let html = page(&site, path).to_lowercase();
        assert!(!html.contains("<img") && html.contains("&lt;img"), "{path}");
    }
}

/// Many places are rows, and what few of them have stands in a table with these few.
#[test]
fn a_topic_shows_all_places() {
    let ids: Vec<String> = (10..40).map(|it| format!("p{it}")).collect();
    let places: String = ids.iter().map(|id| format!("  - {{id: {id}, name: {id}, level: province}}\n")).collect();
    let levels = "levels: [{id: province, name: Tỉnh, folder: provinces}]\nterritories:\n";
    let indicators: String =
        (0..13).map(|it| format!("- {{id: i{it}, name: I{it}, topic: t, unit: points, scale: 10, better: higher}}\n")).collect();
    let site = Site::new(&[
        ("content/territories.yaml", &format!("{levels}{places}")),
        ("content/topics.yaml", "- {id: t, name: {vi: Chủ đề, en: Topic}}\n"),
        ("content/indicators/t.yaml", &format!("{indicators}- {{id: few, name: Ít, topic: t, unit: percent, better: higher}}\n")),
    ]);
    for (turn, id) in ids.iter().enumerate() {
        let few = if turn < 2 { "few: 5%" } else { "" };
        let lines: String = (0..13).map(|it| format!("i{it}: {}\n", if it == turn % 13 { "{2022: 6}" } else { "7" })).collect();
        figures(&site, id, &format!("{lines}{few}"));
    }
    site.run(&["build"]).exits(0);
    let html = page(&site, "topics/t/");
    let tables: Vec<&str> = html.split("<table class=\"matrix ").skip(1).collect();
    let columns: Vec<usize> = tables.iter().map(|it| it.split("</thead>").next().unwrap().matches("<th ").count() - 1).collect();
    assert_eq!(columns, [7, 6, 3], "two tables of like width, and a small one with a column of words");
    assert!(tables[0].starts_with("dense") && tables[2].starts_with("beside"));
    assert_eq!(tables[0].matches("<th scope=\"row\">").count(), 31, "30 places and what they come to");
    assert!(tables[0].contains("Cao nhất p11, thấp nhất p11") || words(tables[0]).contains("Như nhau ở độ chính xác"));
    assert_eq!(row(tables[2], "few"), "Ít | 2023 | 5% | 5% | Như nhau ở độ chính xác được công bố");
    assert!(html.matches('<').count() / 2 < 4000);
}

fn told(compare: &str) -> Vec<String> {
    let text = format!("title: T\nlanguages: [vi, en]\ncompare:\n{compare}");
    memory::load(&[("content/scorecard.yaml", &text)]).1
}

#[test]
fn slips_in_groups_are_told() {
    assert_eq!(told("  - {id: g, territories: [binh-duong, ba-ria-vung-tau]}\n"), [""; 0]);
    assert_eq!(told("  - {id: g, territories: [binh-duong, ba-ria]}\n"), ["4:39 unknown-territory"]);
    assert_eq!(told("  - {id: g, territories: [binh-duong, binh-duong]}\n"), ["4:26 missing-field", "4:39 duplicate-id"]);
    assert_eq!(told("  - {id: g, territories: [binh-duong]}\n"), ["4:26 missing-field"]);
    assert_eq!(told("  - {id: g}\n"), ["4:5 missing-field"]);
    assert_eq!(told("  - {id: g, region: nowhere}\n"), ["4:21 unknown-place"]);
    assert_eq!(told("  - {id: g, region: x, territories: [binh-duong, ba-ria-vung-tau]}\n"), ["4:24 said-twice"]);
    let twice = "  - {id: g, territories: [binh-duong, ba-ria-vung-tau]}\n";
    assert_eq!(told(&twice.repeat(2)), ["5:6 duplicate-id"]);
    let site = site();
    site.add(&[("content/scorecard.yaml", &format!("{}compare: [{{id: g, territories: [a, bb]}}]\n", SCORECARD.1))]);
    let run = site.run(&["check", "--lang", "en"]).exits(1);
    assert!(run.stdout.contains("no territory is called `bb`"), "{}", run.stdout);
}
