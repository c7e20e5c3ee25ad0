//! Content that means harm, or is broken beyond what an author would type: told or shown as text, quickly, without a panic.

use crate::checks;
use crate::fixture::{Case, parse};
use crate::memory::{REPORT, inputs, report as document};
use crate::site::Site;
use crate::targets::generator::SIGNS;
use crate::targets::told;
use proptest::prelude::*;
use scorecard::content::schema::{Field, Kind, SHAPES, Shape};
use scorecard::content::{self, Inputs, NumberStyle, parse_number, parse_period};
use scorecard::file::{Document, FileId};
use scorecard::finding::{CheckId, Finding};
use scorecard::model::Decimal;
use scorecard::report::{self, Report};
use scorecard::words::{Lang, Numbers, Words};
use scorecard::yaml::{self, Node, Tree};
use std::fs;
use std::path::Path;

/// The findings about one file with this text, found and told.
fn read_as(path: &str, text: &str) -> Vec<Finding> {
    let inputs = inputs(&[(path, text)]);
    let (_, findings) = content::load(&inputs);
    // Telling them is part of it.
    let words = Words::load(&Lang::en(), &[]).unwrap();
    assert!(!report::full(&Report::new(&findings, &inputs.documents, &words), false).is_empty() || findings.is_empty());
    findings
}

fn ids(findings: &[Finding]) -> Vec<&'static str> {
    let mut ids: Vec<&str> = findings.iter().map(|it| it.check.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Each of these once took minutes, or would with quadratic work: a run that does not end is how such work shows.
#[test]
fn large_and_deep_files_are_told_and_end() {
    let many = |count: usize, line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<String>();
    let figures = |text: String| document(&text);
    let cases: Vec<(&str, String, &[&str])> = vec![
        ("brackets", "[".repeat(100_000), &["too-deep"]),
        ("braces", "{".repeat(100_000), &["too-deep"]),
        ("dashes", "- ".repeat(50_000), &["too-deep"]),
        ("braces of keys", "{a: ".repeat(30_000), &["too-deep"]),
        ("question marks", "? ".repeat(50_000), &["too-deep"]),
        ("keys", figures(many(50_000, &|i| format!("key-{i}: 1\n"))), &["unknown-indicator"]),
        ("keys of a figure", figures(format!("days:\n{}", many(50_000, &|i| format!("  key{i}: 1\n")))), &["unknown-field"]),
        ("keys in braces", figures(format!("days: {{{}}}", many(50_000, &|i| format!("k{i}: 1, ")))), &["unknown-field"]),
        ("commas", figures(format!("days: {{value: {}}}", "1,".repeat(50_000))), &["decimal-comma-in-flow", "duplicate-key"]),
        (
            "periods",
            figures(format!("days:\n{}", many(9000, &|i| format!("  {}-{:02}-01: 1\n", 1100 + i / 12, i % 12 + 1)))),
            &[],
        ),
        ("statements", figures(format!("days:\n{}", many(20_000, &|i| format!("  - {{value: {i}}}\n")))), &[]),
        ("a list of numbers", figures(format!("days: [{}]", "1,2, ".repeat(20_000))), &["decimal-comma-in-flow"]),
        ("tabs", figures(many(50_000, &|_| "\t\n\tx\n".to_owned())), &["odd-blank"]),
        ("aliases", format!("a: &a [x]\n{}", many(50_000, &|i| format!("b{i}: *a\n"))), &["anchor-or-tag", "unknown-field"]),
        ("comments", figures(format!("days: {{{}}}", "value: 1 # x\n  ".repeat(20_000))), &["yaml-syntax"]),
        ("a quote", figures(format!("days: {{value: 3, quote: \"{}\"}}", "chữ ".repeat(500_000))), &[]),
        ("numbers", figures(format!("days: {}", "9".repeat(1_000_000))), &["number-format"]),
        ("members", figures(format!("on-time-rate: {{by: {{level: {{{}: 3%}}}}}}", "province+".repeat(400))), &["said-twice"]),
    ];
    for (name, text, expected) in cases {
        let findings = read_as(REPORT, &text);
        if !expected.is_empty() {
            assert!(ids(&findings).iter().any(|id| expected.contains(id)), "{name}: {:?}", ids(&findings));
        }
    }
}

#[test]
fn many_territories_in_a_row_take_no_time() {
    let chain = |i: usize| format!("  - {{id: t{i}, name: T{i}, level: province, in: t{}}}\n", (i + 1) % 3000);
    let rows: String = (0..3000).map(chain).collect();
    let text = format!("levels:\n  - {{id: province, name: Tỉnh, folder: provinces}}\nterritories:\n{rows}");
    let findings = read_as("content/territories.yaml", &text);
    assert_eq!(findings.iter().filter(|it| it.check == CheckId::UnknownTerritory).count(), 2, "one circle, one folder");
}

/// A billion laughs: nothing is ever copied.
#[test]
fn aliases_are_not_followed() {
    let mut bomb = String::from("a0: &a0 [lol]\n");
    for i in 1..30 {
        bomb += &format!("a{i}: &a{i} [{}]\n", format!("*a{}, ", i - 1).repeat(10));
    }
    let findings = read_as(REPORT, &bomb);
    assert!(ids(&findings).contains(&"anchor-or-tag"));
}

/// Fields of one kind that stand in a plain map of their own, by the place where a text for them goes.
pub fn fields(wanted: fn(Kind) -> bool) -> Vec<(&'static Shape, &'static Field)> {
    SHAPES
        .iter()
        .flat_map(|shape| shape.fields.iter().map(move |field| (*shape, field)))
        .filter(|(_, it)| wanted(it.kind))
        .collect()
}

/// A territory that was renamed.
fn former_name(item: &str) -> (&'static str, String) {
    let territory = format!("{{id: binh-duong, name: A, level: province, formerly_named: [{item}]}}");
    let levels = "levels: [{id: province, name: Tỉnh, folder: provinces}]";
    ("content/territories.yaml", format!("{levels}\nterritories: [{territory}]\n"))
}

/// An index in which a map of that shape has the field that `set` adds to the least that it must have.
fn index_with(shape: &str, set: impl Fn(&[(&str, &str)]) -> String) -> String {
    let leaf = [("indicator", "on-time-rate")];
    let tree = match shape {
        "a pillar" => set(&[("id", "p"), ("name", "A"), ("children", "[days]")]),
        "an indicator of the tree" => set(&leaf),
        "goalposts" => format!("{{indicator: days, goalposts: {}}}", set(&[("lower", "30"), ("upper", "1")])),
        _ => "on-time-rate".to_owned(),
    };
    let step = match shape {
        "an index" => return format!("{}\n", set(&[("name", "A"), ("tree", "[on-time-rate]")])),
        "impute" => format!("impute: {}", set(&[("method", "mean")])),
        "outliers" => format!("outliers: {}", set(&[("method", "winsorise")])),
        "normalisation" => format!("normalisation: {}", set(&[("method", "none")])),
        "aggregation" => format!("aggregation: {}", set(&[("method", "sum")])),
        "rank" => format!("rank: {}", set(&[])),
        "classes" => format!("classes: {}", set(&[("method", "quantiles"), ("k", "2"), ("labels", "[a, b]")])),
        "cuts" => format!("classes: {{method: thresholds, cuts: [{}]}}", set(&[("label", "A"), ("min", "1")])),
        "sensitivity" => format!("sensitivity: {}", set(&[("noise", "0.5")])),
        "a pillar" | "an indicator of the tree" | "goalposts" => String::new(),
        _ => panic!("`{shape}` is a new table: say here or in `with_field` where it stands"),
    };
    format!("name: A\ntree: [{tree}]\n{step}\n")
}
const PLACES: &str = "content/territories.yaml";
const PART: &[(&str, &str)] = &[("name", "A"), ("territory", "binh-duong"), ("cell", "[1, 2]")];
const OUTLINE: &[(&str, &str)] = &[("file", "a.svg"), ("attribution", "A")];
const SITE: &str = "title: A\nlanguages: [vi, en]\n";
const PAIR: &str = "[ba-ria-vung-tau, binh-duong]";

/// `scorecard.yaml` with this field of one of its parts.
fn of_site(shape: &str, set: impl Fn(&[(&str, &str)]) -> String) -> String {
    let part = match shape {
        "rank_minimum" => format!("rank_minimum: {}", set(&[])),
        "compare" => format!("compare: [{}]", set(&[("id", "c"), ("territories", PAIR)])),
        "logo" => format!("logo: {}", set(&[("file", "logo.svg")])),
        "colours" => format!("colours: {}", set(&[])),
        _ => format!("colours: {{light: {}}}", set(&[])),
    };
    format!("{SITE}{part}\n")
}

/// A file in which the field of a shape has this value.
pub fn with_field(shape: &str, field: &str, value: &str) -> (&'static str, String) {
    let set = |base: &[(&str, &str)]| {
        let rest: String =
            base.iter().filter(|(name, _)| *name != field).map(|(name, text)| format!("{name}: {text}, ")).collect();
        format!("{{{rest}{field}: {value}}}")
    };
    let levels = "{id: province, name: Tỉnh, folder: provinces}";
    let territory = "{id: binh-duong, name: Bình Dương, level: province}";
    let places = |what: &str, item: String| {
        let own = |name: &str, text: &str| if name == what { item.clone() } else { text.to_owned() };
        format!(
            "levels: [{}]\nregions: [{}]\ngrids: [{}]\nterritories: [{}]\n",
            own("levels", levels),
            own("regions", ""),
            own("grids", ""),
            own("territories", territory)
        )
    };
    let indicator = [("id", "i"), ("name", "A"), ("topic", "tthc"), ("unit", "percent"), ("better", "higher")];
    let source = [("title", "Báo cáo"), ("kind", "press")];
    let figure = |text: String| {
        (REPORT, format!("source: {{title: Báo cáo, kind: press}}\nperiod: 2023\nfigures:\n  on-time-rate: {text}\n"))
    };
    match shape {
        "scorecard.yaml" => ("content/scorecard.yaml", format!("{}\n", set(&[("title", "A"), ("languages", "[vi, en]")]))),
        "rank_minimum" | "compare" | "logo" | "colours" | "light" => ("content/scorecard.yaml", of_site(shape, set)),
        "organisations.yaml" => ("content/organisations.yaml", format!("- {}\n", set(&[("id", "o"), ("name", "A")]))),
        "levels" => (PLACES, places("levels", set(&[("id", "province"), ("name", "A"), ("folder", "provinces")]))),
        "regions" => (PLACES, places("regions", set(&[("id", "r"), ("name", "A")]))),
        "grids" => (PLACES, places("grids", set(&[("id", "g"), ("name", "A")]))),
        "also" => (PLACES, places("grids", format!("{{id: g, also: [{}]}}", set(PART)))),
        "outline" => (PLACES, places("grids", format!("{{id: g, outline: {}}}", set(OUTLINE)))),
        "territories" => (PLACES, places("territories", set(&[("id", "binh-duong"), ("name", "A"), ("level", "province")]))),
        "formerly_named" => former_name(&set(&[("name", "B"), ("until", "2020-01-01")])),
        "topics.yaml" => {
            ("content/topics.yaml", format!("- {{id: chi-so, name: A}}\n- {}\n", set(&[("id", "tthc"), ("name", "A")])))
        }
        "indicators" => ("content/indicators/more.yaml", format!("- {}\n", set(&indicator))),
        "bands" => (
            "content/indicators/more.yaml",
            format!("- {{id: i, name: A, topic: tthc, unit: bands, better: higher, bands: [{}]}}\n", set(&[("id", "b")])),
        ),
        "breaks" => (
            "content/indicators/more.yaml",
            format!(
                "- {{id: i, name: A, topic: tthc, unit: percent, better: higher, breaks: [{}]}}\n",
                set(&[("from", "2018"), ("reason", "A")])
            ),
        ),
        "a document and its figures" => (REPORT, format!("{}\n", set(&[("source", "{title: A, kind: press}")]))),
        "source" => (REPORT, format!("source: {}\n", set(&source))),
        "a figure" => figure(set(&[("value", "98%")])),
        "a target" => {
            figure(format!("{{value: 98%, target: {}}}", set(if field == "words" { &[] } else { &[("value", "98%")] })))
        }
        "a report" => ("content/reports/more.yaml", format!("{}\n", set(&[("source", "{title: A, kind: press}")]))),
        "resolutions.yaml" => {
            let base = [("territory", "binh-duong"), ("indicator", "on-time-rate"), ("period", "2023")];
            let rest = [("show", "binh-duong-report"), ("reason", "A")];
            ("content/resolutions.yaml", format!("- {}\n", set(&[base.as_slice(), &rest].concat())))
        }
        "changes.yaml" => {
            let base = [("date", "2024-01-01"), ("kind", "added"), ("territory", "binh-duong"), ("indicator", "on-time-rate")];
            ("content/changes.yaml", format!("- {}\n", set(&base)))
        }
        "pages" => ("content/pages/more.md", format!("---\n{field}: {value}\n---\n")),
        _ => ("content/indexes/more.yaml", index_with(shape, set)),
    }
}

#[test]
fn no_address_field_takes_what_could_run() {
    let urls = fields(|kind| kind == Kind::Url);
    assert!(urls.len() >= 6);
    let bad = [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\\nscript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "//example.org/x",
        "/etc/passwd",
        "../x",
        "example.org",
        "https:/example.org",
        "https://",
        "http:// a",
        "https://example.org/a b",
        "https://example.org/\\u202Egro",
        "https://example.org/\\tx",
        "https://example.org/\\\"onload=x",
        "https://example.org/<x>",
        "mailto:x",
        "ftp://example.org",
        "file:///etc/passwd",
        "https://\\u200Bexample.org",
        "blob:https://example.org",
    ];
    for (shape, field) in urls {
        for url in bad {
            let (path, text) = with_field(shape.name, field.name, &format!("\"{url}\""));
            let findings = read_as(path, &text);
            assert!(
                ids(&findings).contains(&"unsafe-url") || url.contains("\\u200B"),
                "{} {}: {url}: {:?}",
                shape.name,
                field.name,
                ids(&findings)
            );
        }
        for url in [
            "https://example.org/x?a=b#c",
            "http://[::1]/",
            "HTTPS://EXAMPLE.org",
            "https://example.vn/đường/dẫn",
            "mailto:a@example.org",
        ] {
            let (path, text) = with_field(shape.name, field.name, &format!("\"{url}\""));
            let findings = read_as(path, &text);
            let told = ids(&findings).contains(&"unsafe-url");
            assert_eq!(
                told,
                field.name == "base_url" && (url.contains('#') || url.starts_with("mailto")),
                "{} {}: {url}",
                shape.name,
                field.name
            );
        }
    }
}

#[test]
fn markup_in_a_text_field_is_text() {
    let texts = fields(|kind| matches!(kind, Kind::Text | Kind::Prose | Kind::Texts | Kind::Local));
    assert!(texts.len() > 40);
    let markup = "<script>alert('x')</script><img src=x onerror=alert(1)> &lt; {{ x }} {% x %} ]]> ${x} `x`";
    for (shape, field) in texts {
        // These are looked up among what is defined: words in them name nobody.
        let is_looked_up = matches!(
            (shape.name, field.name),
            ("a figure" | "resolutions.yaml" | "changes.yaml", "territory") | ("a report", "table" | "skip")
        );
        let is_share = matches!((shape.name, field.name), ("rank_minimum", "share") | ("aggregation", "min_share"));
        let is_bounded = matches!(
            (shape.name, field.name),
            ("territories", "short") | ("scorecard.yaml", "feed_id" | "css") | ("logo", "file")
        );
        // An outline and a logo are kept with their files only: `maps.rs` and `looks.rs` have one.
        let is_of_a_file = matches!(shape.name, "outline" | "logo");
        let is_colour = shape.name == "light" || shape.name == "dark";
        if is_looked_up || is_share || is_bounded || is_of_a_file || is_colour {
            continue;
        }
        let (path, text) = with_field(shape.name, field.name, &format!("\"{markup}\""));
        let (scorecard, findings) = content::load(&inputs(&[(path, &text)]));
        let wrong: Vec<&Finding> = findings.iter().filter(|it| it.location.file == file_of(path, &text)).collect();
        assert!(wrong.is_empty(), "{} {}: {wrong:?}", shape.name, field.name);
        let kept = format!("{scorecard:?}").contains("<script>alert('x')</script><img src=x onerror=alert(1)> &lt; {{ x }}");
        assert!(kept, "{} {}: the text is gone", shape.name, field.name);
    }
}

fn file_of(path: &str, text: &str) -> FileId {
    let documents = inputs(&[(path, text)]).documents;
    FileId(documents.iter().position(|it| it.path == path).unwrap() as u32)
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_opened() {
    let case = parse("#--- content/x.md\nx\n").remove(0);
    let root = tempfile::tempdir().unwrap();
    checks::lay_out(&case, root.path());
    let fifo = root.path().join("content/pages/pipe.md");
    assert!(std::process::Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    let (_, findings) = checks::compile("unread-file", root.path());
    assert_eq!(ids(&findings), ["unread-file"]);
}

#[test]
fn a_build_that_fails_leaves_the_last_good_site_untouched() {
    let site = Site::empty();
    checks::lay_out(&Case::default(), &site.path(""));
    site.run(&["build"]).exits(0);
    let stamps = |site: &Site| -> Vec<(String, Vec<u8>, String)> {
        let stamp = |path: &str| format!("{:?}", fs::metadata(site.path("output").join(path)).unwrap().modified().unwrap());
        site.files("output").into_iter().map(|(path, bytes)| (path.clone(), bytes, stamp(&path))).collect()
    };
    let good = stamps(&site);
    assert!(good.len() > 5);
    for (path, text) in [
        (REPORT, "source: {title: Báo cáo, kind: press}\nperiod: 2023\nfigures: {on-time-rate: 98,8%}\n"),
        (REPORT, "["),
        ("content/scorecard.yaml", ""),
        ("content/topics.yaml", "- {id: khac, name: Khác}\n"),
        ("content/provinces/binh-duong/more.yaml", "figures: {}\n"),
    ] {
        let before = site.read(path);
        site.add(&[(path, text)]);
        let run = site.run(&["build"]).exits(1);
        assert!(run.stderr.contains("error["), "{}", run.stderr);
        assert_eq!(stamps(&site), good, "{path}");
        match before {
            Some(text) => site.add(&[(path, &text)]),
            None => fs::remove_file(site.path(path)).unwrap(),
        }
    }
    site.run(&["build"]).exits(0);
    assert_eq!(site.files("output"), good.into_iter().map(|(path, bytes, _)| (path, bytes)).collect::<Vec<_>>());
}

/// The content of the project itself, for mutations of what people really type.
fn real() -> Vec<Document> {
    content::read(Path::new(".")).unwrap().documents
}

#[test]
fn every_prefix_of_a_document_is_read_without_a_panic() {
    let documents = real();
    let longest = documents.iter().filter(|it| it.path.starts_with("content/provinces/")).max_by_key(|it| it.text.len()).unwrap();
    for (end, _) in longest.text.char_indices().step_by(7) {
        let (_, findings) = yaml::parse(FileId(0), &longest.text[..end]);
        findings.iter().for_each(|it| told::in_text(it.location, &longest.text[..end], it));
    }
}

/// One thing that fingers do to a text.
#[derive(Clone, Debug)]
enum Slip {
    Delete(usize, usize),
    Insert(usize, String),
    DuplicateLine(usize),
    SwapLines(usize, usize),
    DeleteLine(usize),
    Indent(usize, usize),
}

fn slip() -> impl Strategy<Value = Slip> {
    let typed = prop::sample::select(SIGNS);
    prop_oneof![
        (any::<usize>(), 1..20usize).prop_map(|(at, count)| Slip::Delete(at, count)),
        (any::<usize>(), typed).prop_map(|(at, text)| Slip::Insert(at, text.to_owned())),
        any::<usize>().prop_map(Slip::DuplicateLine),
        (any::<usize>(), any::<usize>()).prop_map(|(one, other)| Slip::SwapLines(one, other)),
        any::<usize>().prop_map(Slip::DeleteLine),
        (any::<usize>(), 0..6usize).prop_map(|(line, by)| Slip::Indent(line, by)),
    ]
}

fn slipped(text: &str, slip: &Slip) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let count = lines.len();
    match slip {
        Slip::Delete(at, many) => {
            let at = at % (characters.len() + 1);
            characters.drain(at..(at + many).min(characters.len()));
            return characters.into_iter().collect();
        }
        Slip::Insert(at, typed) => {
            let at = at % (characters.len() + 1);
            let tail: String = characters.drain(at..).collect();
            return characters.into_iter().collect::<String>() + typed + &tail;
        }
        Slip::DuplicateLine(line) => lines.insert(line % count, lines[line % count].clone()),
        Slip::SwapLines(one, other) => lines.swap(one % count, other % count),
        Slip::DeleteLine(line) => drop(lines.remove(line % count)),
        Slip::Indent(line, by) => lines[line % count].insert_str(0, &" ".repeat(*by)),
    }
    lines.join("\n")
}

/// Loads what was made of the content, and holds every finding to its place. The edge makes line feeds of carriage
/// returns before anything else sees them.
fn load_anything(mut inputs: Inputs) {
    for document in &mut inputs.documents {
        document.text = document.text.replace('\r', "\n").into();
    }
    let (_, findings) = content::load(&inputs);
    for finding in &findings {
        let text = inputs.documents.get(finding.location.file.0 as usize).map_or("", |it| it.text.as_str());
        told::in_text(finding.location, text, finding);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn real_files_may_slip_in_any_way(file in any::<usize>(), slips in prop::collection::vec(slip(), 1..6)) {
        let mut documents = real();
        let file = file % documents.len();
        for slip in &slips {
            documents[file].text = slipped(&documents[file].text, slip).into();
        }
        load_anything(Inputs { documents, ..Inputs::default() });
    }

    #[test]
    fn any_text_may_stand_in_any_file(file in any::<usize>(), text in ".{0,200}|[-:,#{}\\[\\]|>&*!%@\"' \n\ta0-9.]{0,120}") {
        let base = inputs(&[]);
        let file = file % base.documents.len();
        let mut documents = base.documents;
        documents[file].text = text.into();
        load_anything(Inputs { documents, ..Inputs::default() });
    }

    #[test]
    fn any_text_may_stand_as_a_figure(text in "[-+–:,./%0-9 a-zđếệ≥~±()\"']{0,30}") {
        let quoted = format!("\"{}\"", text.replace('"', "“"));
        for name in ["on-time-rate", "applications", "par-index", "rating", "portal", "days"] {
            for field in ["value", "target", "change", "rank", "rank_change", "margin", "interval", "n", "ratio", "period", "previous"] {
                let text = document(&format!("{name}: {{{field}: {quoted}}}"));
                load_anything(inputs(&[(REPORT, &text)]));
            }
        }
    }

    #[test]
    fn a_printed_number_is_read_back(mantissa in -999_999_999_999_999_i64..=999_999_999_999_999, scale in 0_u32..=12) {
        let number = Decimal::new(mantissa, scale);
        for (lang, style) in [(Lang::vi(), NumberStyle::Vi), (Lang::en(), NumberStyle::En)] {
            let printed = Numbers::new(&lang).text(number);
            let read = parse_number(&printed, style).unwrap();
            prop_assert_eq!((read, read.scale()), (number, number.scale()), "{}", printed);
        }
    }

    #[test]
    fn a_printed_period_is_read_back(year in 1000..=9990_i32, part in 0..24_i32, day in 1..=31_u8, other in 0..40_i32) {
        let point = match part {
            0 => format!("{year}"),
            1..=2 => format!("{year}-H{part}"),
            3..=6 => format!("{year}-Q{}", part - 2),
            7..=18 => format!("{year}-{:02}", part - 6),
            _ => format!("{year}-{:02}-{day:02}", part - 11),
        };
        for text in [point.clone(), format!("..{point}"), format!("{point}..{}", (year + other).min(9990))] {
            if let Ok(period) = parse_period(&text) {
                prop_assert_eq!(period.to_string(), text.clone());
                prop_assert_eq!(parse_period(&period.to_string()), Ok(period));
            }
        }
    }

    #[test]
    fn text_that_serde_writes_is_the_same_text_here(text in "[ -~]{0,60}|.{0,40}|[a-zàếđ:#\\-'\"\n \\[\\]{}&*!|>%@`,?~]{0,60}") {
        prop_assume!(!text.chars().any(yaml::is_control));
        let written = serde_yaml::to_string(&std::collections::BTreeMap::from([("key", &text)])).unwrap();
        let (root, findings) = yaml::parse(FileId(0), &written);
        let odd = findings.iter().any(|it| it.check == CheckId::OddBlank);
        prop_assert!(findings.is_empty() || odd, "{written:?} {findings:?}");
        if let Some(Node { tree: Tree::Map(map), .. }) = root {
            let Tree::Scalar(scalar) = &map.entries[0].value.tree else { panic!("{written:?}") };
            prop_assert_eq!(&scalar.text, &text);
        }
    }
}
