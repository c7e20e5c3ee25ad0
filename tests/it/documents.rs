//! The first content against the texts that it was typed from: no number is left out, none is made up.
//!
//! `tests/documents/README.md` explains the texts and the columns of `tests/documents.csv`.

use rust_decimal::Decimal;
use scorecard::content;
use scorecard::file::FileId;
use scorecard::model::{Attainment, Bound, Claim, Period, Scorecard, Territory};
use scorecard::yaml::{Node, Tree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::Path;
use unicode_normalization::UnicodeNormalization;

/// The texts, each with the source that was typed from it.
const DOCUMENTS: &[(&str, &str)] = &[
    ("000_a9754d7f3a37488f.txt", "ba-ria-vung-tau-2024-01-28-tong-ket-cchc"),
    ("001_555abe4b55126d8e.txt", "ba-ria-vung-tau-2024-01-27-hoi-nghi-tong-ket"),
    ("002_a618417489c0c374.txt", "binh-phuoc-2023-08-08-dan-van-chinh-quyen"),
    ("003_d86e13bfc7fa0c28.txt", "binh-duong-2023-chuyen-doi-so-cchc-de-an-06"),
    ("004_163e370b685b589b.txt", "bac-giang-2023-06-01-danh-gia-chi-tieu-cds"),
];

/// Why a number may be left out.
const REASONS: &[&str] = &[
    "agenda",
    "award",
    "caption",
    "date",
    "document number",
    "lottery",
    "name",
    "page furniture",
    "period",
    "period compared with",
    "plan",
    "publication date",
    "term of office",
];

/// One row of the accounts.
struct Row {
    /// Where it stands, for messages.
    place: String,
    document: usize,
    line: usize,
    number: String,
    occurrence: String,
    claim: String,
    reason: String,
    words: String,
}

/// One text, in NFC, by lines.
struct Text {
    lines: Vec<String>,
    /// All of it, blanks collapsed.
    plain: String,
}

#[test]
fn every_number_has_one_row_in_order() {
    let rows = rows();
    let mut problems = Vec::new();
    for (document, text) in texts().iter().enumerate() {
        let found = text.lines.iter().enumerate().flat_map(|(line, text)| {
            numbers(text).into_iter().enumerate().map(move |(occurrence, number)| (line + 1, occurrence + 1, number.to_owned()))
        });
        let listed = rows.iter().filter(|row| row.document == document && !row.number.is_empty());
        let listed = listed.map(|row| (row.line, row.occurrence.parse().unwrap_or(0), row.number.clone()));
        let (found, listed): (Vec<_>, Vec<_>) = (found.collect(), listed.collect());
        if let Some(at) = (0..found.len().max(listed.len())).find(|&at| found.get(at) != listed.get(at)) {
            problems.push(format!("{}: the text has {:?}, the row {:?}", DOCUMENTS[document].0, found.get(at), listed.get(at)));
        }
    }
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn a_row_names_a_claim_or_a_reason() {
    let mut problems = Vec::new();
    for row in rows() {
        let fits = match (row.number.is_empty(), row.claim.is_empty()) {
            (false, false) => row.reason.is_empty() && row.words.is_empty(),
            (false, true) => REASONS.contains(&row.reason.as_str()) && row.words.is_empty(),
            // A statement in words is always one of a claim; its kind is looked at below.
            (true, false) => !row.words.is_empty() && row.occurrence.is_empty(),
            (true, true) => false,
        };
        if !fits {
            problems.push(format!("{}: {} {} {}", row.place, row.number, row.claim, row.reason));
        }
    }
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn rows_and_claims_account_for_each_other() {
    let scorecard = real_content();
    let texts = texts();
    let claims = claims_by_name(&scorecard);
    let mut accounted = BTreeSet::new();
    let mut problems = Vec::new();
    for row in rows().iter().filter(|row| !row.claim.is_empty()) {
        let Some(named) = claims.get(&without_own_period(&scorecard, &row.claim, row.document)) else {
            problems.push(format!("{}: no claim is {}", row.place, row.claim));
            continue;
        };
        if !row.claim.starts_with(DOCUMENTS[row.document].1) {
            problems.push(format!("{}: {} is of another document", row.place, row.claim));
        }
        if !collapsed(&texts[row.document].lines[row.line - 1]).contains(&collapsed(&row.words)) {
            problems.push(format!("{}: the line does not say «{}»", row.place, row.words));
        }
        let fitting: Vec<usize> =
            named.iter().copied().filter(|&index| says(&scorecard, &scorecard.claims[index], row)).collect();
        if fitting.is_empty() {
            problems.push(format!("{}: {} does not say {}{}", row.place, row.claim, row.number, row.reason));
        }
        accounted.extend(fitting);
    }
    for (name, indices) in &claims {
        problems.extend(indices.iter().filter(|it| !accounted.contains(it)).map(|_| format!("no row for a claim of {name}")));
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
    tell_totals(&scorecard, accounted.len());
}

#[test]
fn quotes_stand_in_their_documents_word_for_word() {
    let scorecard = real_content();
    let texts = texts();
    let mut problems = Vec::new();
    for claim in scorecard.claims.iter() {
        let Some(document) = document_of(&scorecard, claim) else { continue };
        for quote in claim.quotes.iter().chain(claim.targets.iter().flat_map(|it| &it.quotes).map(|it| it.as_str())) {
            if !texts[document].plain.contains(&collapsed(quote)) {
                problems.push(format!("{} of {}: «{quote}»", scorecard.claim_id(claim), scorecard.indicator(claim.indicator).id));
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn the_real_content_has_no_errors() {
    let (_, findings) = content::load(&content::read(root()).unwrap());
    let errors: Vec<_> = findings.iter().filter(|it| it.severity() == scorecard::finding::Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

/// The slips that people have found in the five documents, found by the checks; and nothing else is said to be one.
#[test]
fn the_slips_of_the_documents_are_found_and_no_others() {
    let inputs = content::read(root()).unwrap();
    let compiled = scorecard::pipeline::compile(&inputs);
    let words = scorecard::words::Words::load(&scorecard::words::Lang::vi(), &[]).unwrap();
    let report = scorecard::report::Report::new(&compiled.findings, &inputs.documents, &words);
    let told: serde_json::Value = serde_json::from_str(&scorecard::report::json(&report)).unwrap();
    let of = |it: &serde_json::Value| format!("{} {} {}", it["id"], it["indicator"], it["message"]).replace('"', "");
    // What is told of reports is looked at in `nation.rs`.
    let of_documents = |it: &&serde_json::Value| {
        let of_province = it["file"].as_str().unwrap().starts_with("content/provinces/");
        of_province && it["id"] != "period-inferred"
    };
    let mut found: Vec<String> = told["findings"].as_array().unwrap().iter().filter(of_documents).map(of).collect();
    found.sort();
    let wanted = [
        ("denominator-moved", "1.950"),
        ("last-digit", "3,71%"),
        ("last-digit", "26,625%"),
        ("last-digit", "30,54%"),
        ("percent-for-points", "tăng 2,61%"),
        ("percent-for-points", "cao hơn 8,83%"),
        ("percent-for-score", "85,93%"),
        ("percent-for-score", "88,81%"),
        ("percent-for-score", "92,47%"),
        ("percent-for-score", "92,51%"),
        ("sources-disagree", "87,906%"),
        ("truncated", "36,555%"),
    ];
    assert_eq!(found.len(), wanted.len(), "{found:#?}");
    for (id, words) in wanted {
        assert!(found.iter().any(|it| it.starts_with(id) && it.contains(words)), "{id} {words}: {found:#?}");
    }
    let satisfaction = found.iter().find(|it| it.starts_with("sources-disagree")).unwrap();
    assert!(satisfaction.contains("87,06%"), "{satisfaction}");
}

/// Another reader of YAML, the maintained successor of `serde_yaml`, must find the same keys: what we read is YAML.
#[test]
fn another_reader_of_yaml_agrees() {
    let inputs = content::read(root()).unwrap();
    for document in inputs.documents.iter().filter(|it| it.path.ends_with(".yaml")) {
        let theirs: serde_yaml::Value =
            serde_yaml::from_str(&document.text).unwrap_or_else(|it| panic!("{}: {it}", document.path));
        let (ours, findings) = scorecard::yaml::parse(FileId(0), &document.text);
        assert!(findings.is_empty(), "{}: {findings:?}", document.path);
        assert_eq!(our_shape(&ours.unwrap()), their_shape(&theirs), "{}", document.path);
    }
}

#[test]
fn provinces_of_both_periods_exist() {
    let scorecard = real_content();
    let provinces: Vec<&Territory> =
        scorecard.territories.iter().filter(|it| scorecard.level(it.level).id == "province").collect();
    let (last, first) = ("2025-06-30".parse().unwrap(), "2025-07-01".parse().unwrap());
    assert_eq!(provinces.len(), 86);
    assert_eq!(provinces.iter().filter(|it| it.is_alive_on(last)).count(), 63);
    assert_eq!(provinces.iter().filter(|it| it.is_alive_on(first)).count(), 34);
    assert_eq!(provinces.iter().filter(|it| it.is_alive_on(last) && it.is_alive_on(first)).count(), 11);
    for ended in provinces.iter().filter(|it| it.until.is_some()) {
        assert!(!ended.succeeded_by.is_empty(), "{} ended and nobody took over", ended.id);
        for heir in ended.succeeded_by.iter().map(|&it| scorecard.territory(it)) {
            assert!(ended.until.is_some_and(|day| heir.is_alive_on(day)), "{} is no heir of {}", heir.id, ended.id);
        }
    }
    for begun in provinces.iter().filter(|it| it.from.is_some()) {
        assert!(!begun.preceded_by.is_empty(), "{} began out of nothing", begun.id);
    }
}

/// Keys and lengths, without values: those are text to us and numbers to others.
fn our_shape(node: &Node) -> String {
    match &node.tree {
        Tree::Null => "null".to_owned(),
        Tree::Scalar(_) => "scalar".to_owned(),
        Tree::List { items, .. } => format!("[{}]", items.iter().map(our_shape).collect::<Vec<_>>().join(",")),
        Tree::Map(map) => {
            let entries = map.entries.iter().map(|it| format!("{}:{}", it.key.text, our_shape(&it.value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
    }
}

fn their_shape(value: &serde_yaml::Value) -> String {
    use serde_yaml::Value;
    match value {
        Value::Null => "null".to_owned(),
        Value::Sequence(items) => format!("[{}]", items.iter().map(their_shape).collect::<Vec<_>>().join(",")),
        Value::Mapping(map) => {
            let key = |key: &Value| serde_yaml::to_string(key).unwrap().trim().trim_matches('\'').to_owned();
            let entries = map.iter().map(|(name, value)| format!("{}:{}", key(name), their_shape(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
        _ => "scalar".to_owned(),
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn real_content() -> Scorecard {
    content::load(&content::read(root()).unwrap()).0.unwrap()
}

fn texts() -> Vec<Text> {
    let read = |(name, _): &(&str, &str)| {
        let text: String = fs::read_to_string(root().join("tests/documents").join(name)).unwrap().nfc().collect();
        Text { lines: text.lines().map(str::to_owned).collect(), plain: collapsed(&text) }
    };
    DOCUMENTS.iter().map(read).collect()
}

fn rows() -> Vec<Row> {
    let mut reader = csv::Reader::from_path(root().join("tests/documents.csv")).unwrap();
    let header = ["document", "line", "number", "occurrence", "claim", "reason", "words"];
    assert_eq!(reader.headers().unwrap(), &header[..]);
    let row = |record: csv::StringRecord| {
        let cell = |index: usize| record[index].nfc().collect::<String>();
        Row {
            place: format!("tests/documents.csv:{}", record.position().unwrap().line()),
            document: DOCUMENTS.iter().position(|(name, _)| name.starts_with(&record[0])).unwrap(),
            line: record[1].parse().unwrap(),
            number: cell(2),
            occurrence: cell(3),
            claim: cell(4),
            reason: cell(5),
            words: cell(6),
        }
    };
    reader.records().map(|record| row(record.unwrap())).collect()
}

/// Maximal matches of `[0-9][0-9.,/]*[0-9]|[0-9]`.
fn numbers(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|it: char| it.is_ascii_digit()) {
        let run = &rest[start..];
        let run = &run[..run.find(|it: char| !(it.is_ascii_digit() || ".,/".contains(it))).unwrap_or(run.len())];
        let number = run.trim_end_matches(['.', ',', '/']);
        found.push(number);
        rest = &rest[start + number.len()..];
    }
    found
}

fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Which of the texts a claim was typed from; nothing for what editors have added since.
fn document_of(scorecard: &Scorecard, claim: &Claim) -> Option<usize> {
    let id = &scorecard.source(claim.source).id;
    DOCUMENTS.iter().position(|(_, source)| source == id)
}

/// The claims of the five documents by the name that rows give them, without the document's own period; list entries may
/// share one.
fn claims_by_name(scorecard: &Scorecard) -> BTreeMap<String, Vec<usize>> {
    let mut names: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, claim) in scorecard.claims.iter().enumerate() {
        if document_of(scorecard, claim).is_some() {
            names.entry(name_of(scorecard, claim)).or_default().push(index);
        }
    }
    names
}

/// `<source>/<indicator>`, `@<period>` where it is not the document's own, then the breakdown and a territory inside.
fn name_of(scorecard: &Scorecard, claim: &Claim) -> String {
    let source = scorecard.source(claim.source);
    let indicator = scorecard.indicator(claim.indicator);
    let mut name = format!("{}/{}", source.id, indicator.id);
    if own_period(&source.path) != Some(claim.period) {
        name += &format!("@{}", claim.period);
    }
    for member in &claim.breakdown.members {
        let dimension = &indicator.dimensions[usize::from(member.dimension)];
        let members: Vec<&str> = member.members.iter().map(|&it| dimension.members[usize::from(it)].id.as_str()).collect();
        name += &format!(" {}={}", dimension.id, members.join("+"));
    }
    if let Some(band) = claim.breakdown.band {
        name += &format!(" band={}", indicator.bands[usize::from(band)].id);
    }
    if Some(claim.territory) != source.territory {
        name += &format!(" territory={}", scorecard.territory(claim.territory).id);
    }
    name
}

/// The period that a document gives its figures unless they say otherwise.
fn own_period(path: &str) -> Option<Period> {
    let text = fs::read_to_string(root().join(path)).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix("period:"))?;
    content::parse_period(line.split('#').next()?).ok()
}

/// A row may say a period that goes without saying.
fn without_own_period(scorecard: &Scorecard, name: &str, document: usize) -> String {
    let source = scorecard.sources.iter().find(|it| it.id == DOCUMENTS[document].1).unwrap();
    let own = own_period(&source.path).map(|it| format!("@{it}")).unwrap_or_default();
    let (subject, breakdown) = name.split_once(' ').map_or((name, String::new()), |(it, rest)| (it, format!(" {rest}")));
    format!("{}{breakdown}", subject.strip_suffix(own.as_str()).unwrap_or(subject))
}

/// Whether a claim says what a row says it does.
fn says(scorecard: &Scorecard, claim: &Claim, row: &Row) -> bool {
    let stated = || claim.targets.iter().any(|it| it.stated.is_some() || it.attainment.is_some());
    let milestone = || claim.status.is_some_and(|it| it.is_milestone());
    match row.reason.as_str() {
        "" => typed_texts(claim).iter().any(|text| numbers(text).contains(&row.number.as_str())),
        "milestone" => milestone(),
        "verdict" => stated() || claim.status.is_some_and(|it| !it.is_milestone()),
        "words" => claim.words.is_some(),
        "rank" => claim.rank.is_some(),
        "rank change" => claim.rank_change.is_some(),
        "change" => claim.change.is_some(),
        "target" => !claim.targets.is_empty(),
        "who set the targets" => claim.set_by.is_some(),
        "zero in words" => claim.value.as_ref().is_some_and(|it| it.value == Decimal::ZERO),
        "total of a ratio" | "part of a ratio" => parts(&row.words).iter().any(|part| {
            let indicator = scorecard.indicator(claim.indicator);
            scorecard::derive::value_of(indicator, claim).is_some_and(|value| value.number == *part)
        }),
        _ => false,
    }
}

/// The numbers on both sides of the ratios that words print.
fn parts(words: &str) -> Vec<Decimal> {
    let ratios = numbers(words).into_iter().flat_map(|it| it.split('/'));
    ratios.filter_map(|it| content::parse_number(it, content::NumberStyle::Vi).ok()).collect()
}

/// Everything that the author typed for a claim, quotes among it.
fn typed_texts(claim: &Claim) -> Vec<&str> {
    let mut texts: Vec<&str> = Vec::new();
    texts.extend(claim.value.iter().chain(claim.previous.as_deref()).chain(claim.margin.as_deref()).map(|it| it.text.as_str()));
    texts.extend(claim.ratio.iter().map(|it| it.text.as_str()));
    texts.extend(claim.change.iter().map(|it| it.text.as_str()));
    texts.extend(claim.rank.iter().map(|it| it.text.as_str()));
    texts.extend(claim.rank_change.iter().map(|it| it.text.as_str()));
    texts.extend(claim.interval.iter().map(|it| it.text.as_str()));
    texts.extend(claim.restriction.iter().map(|it| it.text.get(0).text));
    texts.extend(claim.words.iter().map(|it| it.get(0).text));
    texts.extend(claim.quotes.iter());
    for target in claim.targets.iter() {
        texts.push(&target.text);
        if let Bound::Words(words) = &target.bound {
            texts.push(words.get(0).text);
        }
        texts.extend(target.quotes.iter().map(|it| it.as_str()));
        texts.extend(target.attainment.iter().map(|it| match it {
            Attainment::Share { text, .. } | Attainment::Difference { text, .. } | Attainment::Early { text, .. } => {
                text.as_str()
            }
        }));
    }
    texts
}

/// Past the harness, so that the totals stand in every log of the tests.
fn tell_totals(scorecard: &Scorecard, accounted: usize) {
    let indicator = |claim: &Claim| scorecard.indicator(claim.indicator);
    let claims: Vec<&Claim> = scorecard.claims.iter().filter(|it| document_of(scorecard, it).is_some()).collect();
    let with_a_number = claims.iter().filter(|it| scorecard::derive::value_of(indicator(it), it).is_some()).count();
    let all = claims.len();
    let line = format!("documents: {all} claims, {with_a_number} with a number, {accounted} accounted for\n");
    std::io::stderr().write_all(line.as_bytes()).unwrap();
}
