//! The data files are a contract: their headers, cells, order and bytes are asserted to the letter.

use super::fixture::{ON_TIME, SURVEY, claim, exact, findings, number, scorecard};
use super::{Data, DataFile, FILES, Field, Kind, Repeat, Written, guard, header, write};
use crate::derive::derive;
use crate::file::OutputFile;
use crate::model::{Bound, Claim, Decimal, Few, Scorecard, Status};
use crate::words::{Lang, Words};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, OnceLock};

/// The words of the fixture's languages.
pub fn words() -> &'static [Words] {
    static WORDS: OnceLock<Vec<Words>> = OnceLock::new();
    WORDS.get_or_init(|| [Lang::vi(), Lang::en()].iter().map(|it| Words::load(it, &[]).unwrap()).collect())
}

/// Every file that [`write`] writes, by path, and what it says of them.
pub fn write_all(scorecard: &Scorecard, base: &str) -> (BTreeMap<String, Vec<u8>>, Vec<Written>) {
    write_some(scorecard, base, true)
}

fn write_some(scorecard: &Scorecard, base: &str, has_workbooks: bool) -> (BTreeMap<String, Vec<u8>>, Vec<Written>) {
    let results = derive(scorecard);
    let data = Data { scorecard, results: &results, words: words(), base, has_workbooks, kept: None };
    let all = Mutex::new(BTreeMap::new());
    let sink = |file: OutputFile| {
        let twice = all.lock().unwrap().insert(file.path.clone(), file.bytes);
        assert!(twice.is_none(), "two files have one path: {}", file.path);
        Ok(())
    };
    let written = write(&data, findings(), &sink).unwrap();
    (all.into_inner().unwrap(), written)
}

/// The files of text.
pub fn render_all(scorecard: &Scorecard) -> BTreeMap<String, String> {
    let describes = |path: &str| ["metadata", "datapackage", "schema"].iter().any(|it| path.contains(it));
    let of_text = |path: &str| path.ends_with(".csv") || path.ends_with(".json") && !describes(path);
    let tables = write_some(scorecard, "", false).0.into_iter().filter(|(path, _)| of_text(path));
    tables.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

fn render(path: &str) -> String {
    render_all(&scorecard()).remove(path).unwrap_or_else(|| panic!("no {path}"))
}

/// A CSV file read back: its header and its rows.
pub fn read(text: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let strings = |record: &csv::StringRecord| record.iter().map(String::from).collect::<Vec<_>>();
    let header = strings(reader.headers().unwrap());
    (header, reader.records().map(|record| strings(&record.unwrap())).collect())
}

/// The cells of the rows that have this text in this column, one `column: text` a line, the empty ones left out.
fn rows(path: &str, column: &str, text: &str) -> Vec<String> {
    let (header, rows) = read(&render(path));
    let place = header.iter().position(|it| it == column).unwrap();
    let show = |row: &Vec<String>| {
        let cells = header.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
        cells.map(|(name, cell)| format!("{name}: {}", cell.replace('\n', "↵"))).collect::<Vec<_>>().join("\n")
    };
    rows.iter().filter(|row| row[place] == text).map(show).collect()
}

/// Some columns of a file, one row a line.
fn columns(path: &str, wanted: &[&str]) -> String {
    let (header, rows) = read(&render(path));
    let places: Vec<usize> = wanted.iter().map(|name| header.iter().position(|it| it == name).unwrap()).collect();
    rows.iter().map(|row| places.iter().map(|&it| row[it].as_str()).collect::<Vec<_>>().join(" | ") + "\n").collect()
}

pub fn pattern_of(path: &str) -> &'static DataFile {
    let is_of = |file: &&&DataFile| match file.path.split_once("<id>") {
        // An index has files in a folder of its own too.
        Some((before, after)) => {
            let folders = |it: &str| it.matches('/').count();
            path.starts_with(before) && path.ends_with(after) && folders(path) == folders(file.path)
        }
        None => path == file.path,
    };
    FILES.iter().find(is_of).unwrap_or_else(|| panic!("{path} is not in FILES"))
}

#[test]
fn headers_are_the_contract() {
    let first_line = |path: &str| render(path).lines().next().unwrap().to_string();
    let claims = "claim,territory,indicator,period,period_inferred,breakdown,restriction,value_text,value,upper,qualifier,unit,\
        numerator,denominator,missing,words,previous,since,change_text,change,change_unit,rank,rank_of,rank_scope,rank_by,\
        rank_change_text,rank_change,margin,interval_low,interval_high,n,target_no,target_text,target,target_upper,target_op,\
        target_set_by,target_period,target_deadline,target_attained,target_early_days,verdict,verdict_reason,stated_status,\
        source,published,locator,quote,mentions,producer,self_reported,note,file,line,shown";
    assert_eq!(first_line("data/claims.csv"), claims);
    assert_eq!(first_line("data/provinces/ba-ria.csv"), claims);
    assert_eq!(first_line("data/indicators/score.csv"), claims);
    assert_eq!(
        first_line("data/observations.csv"),
        "territory,indicator,period,breakdown,restriction,value,unit,computed,verdict,rank,rank_n,claim,claims,findings"
    );
    assert_eq!(
        first_line("data/findings.csv"),
        "id,severity,file,line,column,territory,indicator,period,message_vi,message_en,accepted,address,claims"
    );
    assert_eq!(
        first_line("data/territories.csv"),
        "id,parent,level,name_vi,name_en,full_name_vi,full_name_en,aliases,regions,code,from,until,succeeded_by,preceded_by,\
         basis,former_names,tile_vn34,tile_vn63"
    );
    assert_eq!(
        first_line("data/indicators.csv"),
        "id,topic,name_vi,name_en,unit,better,scale,decimals,range_low,range_high,compares,growth,parent,sum_of,mean_of,numerator_vi,\
         numerator_en,denominator_id,denominator_vi,denominator_en,dimensions,bands,nearly,breaks,targets,about_vi,about_en,file,line"
    );
    assert_eq!(
        first_line("data/sources.csv"),
        "id,kind,title_vi,title_en,title_inferred,publisher,author,number,published,published_inferred,retrieved,language,url,\
         archived,licence,territory,claims,file"
    );
    assert_eq!(first_line("data/indexes.csv"), "index,node,setting,value");
    assert_eq!(
        first_line("data/changes.csv"),
        "date,kind,territory,indicator,period,breakdown,restriction,index,source,what_vi,what_en,from,to,reason_vi,reason_en,\
         file,line"
    );
}

/// The dictionary describes what is written: each file has its pattern, each pattern its files, each column its line.
#[test]
fn the_dictionary_describes_every_file() {
    let scorecard = scorecard();
    let mut used = BTreeSet::new();
    for (path, text) in render_all(&scorecard) {
        let file = pattern_of(&path);
        used.insert(file.path);
        if path.ends_with(".csv") {
            // Behind the columns that the dictionary names stand those that are the index's own.
            let own = file.columns.iter().filter(|it| it.repeat == Some(Repeat::Leaf)).count() * 2;
            let found = read(&text).0;
            assert_eq!(found[..found.len() - own], header(file.columns, &scorecard), "{path}");
        }
    }
    let is_table = |file: &&&DataFile| !file.columns.is_empty() || !file.parts.is_empty();
    assert_eq!(used, FILES.iter().filter(is_table).map(|file| file.path).collect());
    let names = |fields: &[Field]| fields.iter().map(|field| field.name).collect::<BTreeSet<_>>();
    for file in FILES {
        assert_eq!(names(file.columns).len(), file.columns.len(), "{} has a name twice", file.path);
        assert!(file.key.iter().all(|key| names(file.columns).contains(key)), "{}", file.path);
        assert_eq!(file.columns.is_empty(), file.table.is_empty(), "{}", file.path);
    }
}

/// The fixture leaves no column untried, save those that nothing computes yet.
#[test]
fn every_column_says_something() {
    let all = render_all(&scorecard());
    for path in FILES.iter().map(|file| file.path).filter(|path| path.ends_with(".csv") && all.contains_key(*path)) {
        let (header, rows) = read(&all[path]);
        let is_empty = |place: &usize| rows.iter().all(|row| row[*place].is_empty());
        let empty: Vec<&str> = (0..header.len()).filter(is_empty).map(|place| header[place].as_str()).collect();
        let expected: &[&str] = match path {
            "data/observations.csv" => &["rank", "rank_n"],
            // The fixture has tiles on the other grid only.
            "data/territories.csv" => &["tile_vn34"],
            _ => &[],
        };
        assert_eq!(empty, expected, "{path}");
    }
}

/// In the order of territories, then of places; text that a spreadsheet would execute is guarded, in CSV alone.
#[test]
fn findings_are_those_of_the_pages() {
    let expected = "\
id,severity,file,line,column,territory,indicator,period,message_vi,message_en,accepted,address,claims
out-of-range,warning,content/reports/a-press.yaml,11,5,,on-time,2023,Ngoài khoảng.,Outside.,,findings//#out-of-range-on-time-2023,b-survey/1
stated-differs,warning,content/reports/a-press.yaml,11,5,ba-ria,on-time,2023,\"439 ÷ 1000 = 43,9.\",439 ÷ 1000 = 43.9.,,findings/ba-ria/#stated-differs-on-time-2023,a-press/1;b-survey/1
truncated,note,content/reports/a-press.yaml,11,5,ba-ria,on-time,2023,'=Cắt bớt.,'=Cut off.,'-as printed,findings/ba-ria/#truncated-on-time-2023,a-press/1
";
    assert_eq!(render("data/findings.csv"), expected);
    let json: Value = serde_json::from_str(&render("data/findings.json")).unwrap();
    let rows = json["findings"].as_array().unwrap();
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[2]["message_vi"], "=Cắt bớt.");
    assert_eq!(rows[2]["accepted"], "-as printed");
    assert_eq!(rows[1]["line"], 11);
    assert!(rows[0].get("territory").is_none(), "nothing is a key left out");
    let observations = columns("data/observations.csv", &["claim", "findings"]);
    let found: Vec<&str> = observations.lines().filter(|line| !line.ends_with("| ")).collect();
    assert_eq!(found, ["b-survey/1 | out-of-range;stated-differs", "a-press/1 | stated-differs;truncated"]);
}

#[test]
fn keys_name_one_row() {
    for (path, text) in render_all(&scorecard()) {
        let key = pattern_of(&path).key;
        if key.is_empty() {
            continue;
        }
        let (header, rows) = read(&text);
        let places: Vec<usize> = key.iter().map(|key| header.iter().position(|it| it == key).unwrap()).collect();
        let keys: BTreeSet<Vec<&String>> = rows.iter().map(|row| places.iter().map(|&it| &row[it]).collect()).collect();
        assert_eq!(keys.len(), rows.len(), "{path}");
    }
}

#[test]
fn a_claim_says_all_that_was_typed() {
    let rows = rows("data/claims.csv", "claim", "a-press/1");
    let first = "\
claim: a-press/1
territory: ba-ria
indicator: on-time
period: 2023
period_inferred: yes
restriction: Chỉ cấp xã
value_text: 43,90%
value: 43.90
qualifier: exact
unit: percent
numerator: 439
denominator: 1000
previous: 43.80
since: 2022-H2
change_text: +0,10
change: 0.10
change_unit: points
rank: 31
rank_of: 63
rank_scope: east
rank_by: điểm tự chấm
rank_change_text: -2
rank_change: -2
margin: 1.2
interval_low: 42.7
interval_high: 45.1
n: 1200
target_no: 1
target_text: 40%
target: 40
target_op: >=
target_set_by: hdnd
target_deadline: 2023
target_attained: 164
verdict: exceeded
stated_status: exceeded
source: a-press
locator: tr. 3, dòng 2↵tr. 4
quote: '- đạt \"43,90%\", tăng↵lần hai↵giao 40%
mentions: 2
producer: '=Sở A1
self_reported: yes
note: Ghi chú↵Giao đầu năm.
file: content/reports/a-press.yaml
line: 11
shown: yes";
    assert_eq!(rows[0], first);
    assert_eq!(rows.len(), 4, "one row a target; the national one is not for a part");
}

#[test]
fn every_kind_of_target_has_its_row() {
    let wanted = ["claim", "target_no", "target_text", "target", "target_upper", "target_op", "target_set_by", "target_period"];
    let expected = "\
b-survey/1 | 1 | 10 | 10 |  | rank<= |  | 
a-press/1 | 1 | 40% | 40 |  | >= | hdnd | 
a-press/1 | 2 | '=càng cao càng tốt |  |  | words | Tỉnh ủy | 
a-press/1 | 3 |  |  |  |  | Sở | 
a-press/1 | 4 | 35–40% | 35 | 40 | = | Bộ | 2023
a-press/2 | 0 |  |  |  |  |  | 
";
    assert_eq!(columns("data/indicators/on-time.csv", &wanted), expected);
    let wanted = ["claim", "target_no", "target_deadline", "target_early_days", "verdict", "verdict_reason", "stated_status"];
    let expected = "\
b-survey/1 | 1 | 2025-06 |  | not-judged | no-value | 
a-press/1 | 1 | 2023 |  | exceeded |  | exceeded
a-press/1 | 2 |  |  | not-judged | no-target | 
a-press/1 | 3 |  | 45 | exceeded |  | 
a-press/1 | 4 |  |  | missed |  | 
a-press/2 | 0 |  |  | not-judged | no-target | 
";
    assert_eq!(columns("data/indicators/on-time.csv", &wanted), expected);
}

#[test]
fn the_indicators_targets_follow_the_claims_own() {
    let mut scorecard = scorecard();
    let mut own = super::fixture::target("> 90%", Bound::MoreThan(exact("> 90%", "90")));
    own.stated = Some(Status::Met);
    let value = Some(exact("98,8%", "98.8"));
    let tien_giang = super::fixture::TIEN_GIANG;
    let stated = Claim { value, targets: Few::One(own.into()).into(), ..claim(SURVEY, 4, tien_giang, ON_TIME) };
    scorecard.claims.push_all([stated].into());
    let text = render_all(&scorecard).remove("data/provinces/tien-giang.csv").unwrap();
    let (header, rows) = read(&text);
    let place = |name: &str| header.iter().position(|it| it == name).unwrap();
    let names = ["target_no", "target_op", "target", "target_set_by", "target_period", "verdict", "stated_status"];
    let mine = rows.iter().filter(|row| row[place("claim")] == "b-survey/4");
    let mine: Vec<String> = mine.map(|row| names.map(|name| row[place(name)].clone()).join(" ")).collect();
    assert_eq!(mine, ["1 > 90   met met", "2 = 100 thu-tuong 2023 nearly ", "3 rank<= 10   not-judged "]);
}

#[test]
fn values_are_exactly_as_typed() {
    let wanted = [
        "claim",
        "breakdown",
        "value_text",
        "value",
        "upper",
        "qualifier",
        "numerator",
        "denominator",
        "change_unit",
        "missing",
        "words",
    ];
    let expected = "\
a-press/5 |  | trên 1,2 triệu | 1200000 |  | over |  |  |  |  | 
b-survey/3 |  | 1.1 | 1100 |  | exact |  |  |  |  | 
b-survey/1 |  | 697/1.893 |  |  |  | 697 | 1893 |  |  | 
a-press/1 |  | 43,90% | 43.90 |  | exact | 439 | 1000 | points |  | 
a-press/1 |  | 43,90% | 43.90 |  | exact | 439 | 1000 | points |  | 
a-press/1 |  | 43,90% | 43.90 |  | exact | 439 | 1000 | points |  | 
a-press/1 |  | 43,90% | 43.90 |  | exact | 439 | 1000 | points |  | 
a-press/2 | level=commune+district;kind=online | 35–40% | 35 | 40 | range |  |  |  |  | 
a-press/4 | band=fair | 8 | 8 |  | exact |  | 31 |  |  | 
a-press/3 | band=good | 09/31 | 9 |  | exact |  | 31 |  |  | 
a-press/6 |  | 88,578 | 88.578 |  | exact |  |  |  |  | 
b-survey/2 |  |  |  |  |  |  |  | places |  | 
a-press/8 |  |  |  |  |  |  |  |  |  | đứng trong tốp đầu
a-press/7 |  |  |  |  |  |  |  |  | not-published | 
";
    assert_eq!(columns("data/claims.csv", &wanted), expected);
}

/// `35,50–40%` keeps its zero; `1,2345678 triệu` has tenths, and not seven decimals.
#[test]
fn numbers_go_to_the_printed_place() {
    let typed = |value: &str, step: &str| super::table::typed(number(value), number(step)).into_owned();
    assert_eq!(typed("35.50", "1"), "35.50");
    assert_eq!(typed("1234567.8000000", "0.1000000"), "1234567.8");
    assert_eq!(typed("1200000.0", "100000.0"), "1200000");
    assert_eq!(typed("43.00", "0.01"), "43.00");
    assert_eq!(typed("-0.138", "0.001"), "-0.138");
    assert_eq!(typed("-0.00", "0.01"), "0.00");
    assert_eq!(typed("5", "0"), "5");
}

/// The whole file, to the byte.
#[test]
fn observations_to_the_byte() {
    let expected = "\
territory,indicator,period,breakdown,restriction,value,unit,computed,verdict,rank,rank_n,claim,claims,findings
ba-ria,accounts,2023,,,1100,count,stated,not-judged,,,b-survey/3,2,
ba-ria,on-time,2022,,,36.819862651875330163761225568,percent,ratio,not-judged,,,b-survey/1,1,out-of-range;stated-differs
ba-ria,on-time,2023,,Chỉ cấp xã,43.90,percent,stated,missed,,,a-press/1,1,stated-differs;truncated
ba-ria,on-time,2023,level=commune+district;kind=online,,35,percent,stated,not-judged,,,a-press/2,1,
ba-ria,rating,2023,band=fair,,8,bands,stated,not-judged,,,a-press/4,1,
ba-ria,rating,2023,band=good,,9,bands,ratio,not-judged,,,a-press/3,1,
phu-my,score,2023,,,88.578,points,stated,not-judged,,,a-press/6,2,
tien-giang,score,2023,,,,points,,not-judged,,,a-press/8,1,
tien-giang/chau-thanh,score,2023,,,,points,,not-judged,,,a-press/7,1,
";
    assert_eq!(render("data/observations.csv"), expected);
}

#[test]
fn territories_to_the_byte() {
    let expected = "\
id,parent,level,name_vi,name_en,full_name_vi,full_name_en,aliases,regions,code,from,until,succeeded_by,preceded_by,basis,former_names,tile_vn34,tile_vn63
ba-ria,,province,\"Bà Rịa, Vũng Tàu\",\"Ba Ria, Vung Tau\",\"Tỉnh \"\"Bà Rịa\"\"\",Ba Ria Province,\"BR-VT\nBà Rịa; VT\",east;south,77,,2025-07-01,ho-chi-minh-2025,,Nghị quyết 202/2025/QH15,until=2000-01-01;name=Bà Rịa,,17;4
ba-ria/chau-thanh,ba-ria,district,chau-thanh,,,,,,,,,,,,,,
ho-chi-minh-2025,,province,ho-chi-minh-2025,,,,,,,2025-07-01,,,ba-ria,,,,
phu-my,ba-ria,district,phu-my,,,,,,,,,,,,,,
tien-giang,,province,tien-giang,,,,,,,,,,,,,,
tien-giang/chau-thanh,tien-giang,district,chau-thanh,,,,,,,,,,,,,,
";
    assert_eq!(render("data/territories.csv"), expected);
}

#[test]
fn sources_to_the_byte() {
    let expected = "\
id,kind,title_vi,title_en,title_inferred,publisher,author,number,published,published_inferred,retrieved,language,url,archived,licence,territory,claims,file
a-press,press,\"'=Tin, \"\"nóng\"\"\",News,yes,'@Báo,,,,,,,,,,ba-ria,8,content/reports/a-press.yaml
b-survey,survey,b-survey,,,hdnd,Nguyễn Văn A,766/QĐ-TTg,2024-01,yes,2026-11-21,vi,\"https://example.org/?a=1,2\",https://example.org/archived,CC-BY-4.0,,3,content/reports/b-survey.yaml
";
    assert_eq!(render("data/sources.csv"), expected);
}

#[test]
fn indicators_tell_their_definition() {
    let expected = "\
id: on-time
topic: tthc
name_vi: Đúng hạn
name_en: On time
unit: percent
better: higher
decimals: 2
range_low: 0
range_high: 100
compares: same-period
growth: linear
numerator_vi: đúng hạn
numerator_en: on time
denominator_id: settled
denominator_vi: đã giải quyết
denominator_en: settled
dimensions: level=province|district|commune;kind=online|paper
nearly: 1.5
breaks: 2018-01-01
targets: op==;target=100;period=2023;set_by=thu-tuong;text== 100%↵op=rank<=;target=10;deadline=2025-06;text=10
about_vi: Hồ sơ *đúng hạn*.↵↵Xem luật.
about_en: Files *on time*.
file: content/indicators/tthc.yaml
line: 7";
    assert_eq!(rows("data/indicators.csv", "id", "on-time"), [expected]);
    let wanted = ["id", "scale", "compares", "parent", "sum_of", "mean_of", "bands", "better"];
    let expected = "\
accounts |  | same-period |  |  |  |  | lower
on-time |  | same-period |  |  |  |  | higher
rating |  | same-period | score |  | score | good;fair | higher
score | 100 | latest |  | on-time;accounts |  |  | higher
";
    assert_eq!(columns("data/indicators.csv", &wanted), expected);
}

#[test]
fn a_district_stands_in_its_provinces_file() {
    let whom = |path: &str| read(&render(path)).1.iter().map(|row| row[1].clone()).collect::<BTreeSet<_>>();
    assert_eq!(whom("data/provinces/ba-ria.csv"), BTreeSet::from(["ba-ria".into(), "phu-my".into()]));
    assert_eq!(whom("data/provinces/tien-giang.csv"), BTreeSet::from(["tien-giang".into(), "tien-giang/chau-thanh".into()]));
    assert!(whom("data/provinces/ho-chi-minh-2025.csv").is_empty(), "a territory without claims has a header");
    assert!(render_all(&scorecard()).keys().all(|path| !path.contains("phu-my")));
}

/// Each row of `claims.csv` stands in one province's file and in one indicator's, letter for letter.
#[test]
fn the_files_of_subjects_have_the_same_rows() {
    let all = render_all(&scorecard());
    let whole = read(&all["data/claims.csv"]).1;
    for folder in ["data/provinces/", "data/indicators/"] {
        let parts = all.iter().filter(|(path, _)| path.starts_with(folder) && path.ends_with(".csv"));
        let mut rows: Vec<Vec<String>> = parts.flat_map(|(_, text)| read(text).1).collect();
        let mut expected = whole.clone();
        rows.sort();
        expected.sort();
        assert_eq!(rows, expected, "{folder}");
    }
}

#[test]
fn rows_stand_in_the_order_of_bytes() {
    for (path, text) in render_all(&scorecard()) {
        if !path.ends_with(".csv") || pattern_of(&path).table != "claims" {
            continue;
        }
        let (header, rows) = read(&text);
        let place = |name: &str| header.iter().position(|it| it == name).unwrap();
        let texts = ["territory", "indicator", "period", "breakdown", "published", "source"].map(place);
        let numbers = ["line", "target_no"].map(place);
        let key = |row: &Vec<String>| (texts.map(|it| row[it].clone()), numbers.map(|it| row[it].parse::<u32>().unwrap()));
        let keys: Vec<_> = rows.iter().map(key).collect();
        assert!(keys.is_sorted(), "{path}");
    }
}

/// Content in another order gives the same bytes.
#[test]
fn the_order_of_claims_does_not_matter() {
    let mut turned = scorecard();
    turned.claims = turned.claims.iter().rev().cloned().collect();
    assert_eq!(render_all(&turned), render_all(&scorecard()));
}

#[test]
fn files_are_plain_lines_of_text() {
    for (path, text) in render_all(&scorecard()) {
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{path}");
        assert!(!text.contains('\r') && !text.starts_with('\u{feff}'), "{path}");
    }
}

#[test]
fn json_is_readable() {
    let json: Value = serde_json::from_str(&render("data/provinces/ba-ria.json")).unwrap();
    assert_eq!(json["territory"]["name_en"], "Ba Ria, Vung Tau");
    assert_eq!(json["territory"].get("from"), None, "nothing is a key left out");
    assert_eq!(json["claims"].as_array().unwrap().len(), 12);
    assert_eq!(json["observations"].as_array().unwrap().len(), 7);
    let text = render("data/provinces/ba-ria.json");
    assert!(text.contains(r#""value": 43.90, "qualifier": "exact""#), "numbers keep their printed zeros");
    assert!(text.contains(r#""value": 36.819862651875330163761225568"#), "numbers keep all their digits");
    assert!(text.contains(r#""quote": "- đạt \"43,90%\", tăng\nlần hai"#), "quotes are verbatim");
    let empty = render("data/provinces/ho-chi-minh-2025.json");
    assert!(empty.ends_with("\"claims\": [\n],\n\"observations\": [\n]\n}\n"), "{empty}");
    assert_eq!(serde_json::from_str::<Value>(&render("data/indicators/score.json")).unwrap()["indicator"]["scale"], 100);
}

/// Each JSON row says what the CSV row says: same keys, same texts, same numbers.
#[test]
fn json_agrees_with_csv() {
    let scorecard = scorecard();
    let all = render_all(&scorecard);
    for (path, text) in all.iter().filter(|(path, _)| path.ends_with(".json")) {
        let json: Value = serde_json::from_str(text).unwrap();
        let csv = path.replace(".json", ".csv");
        let (header, rows) = read(&all[&csv]);
        let fields = pattern_of(&csv).columns.iter().flat_map(|field| vec![field; field.names(&scorecard).len()]);
        let claims = json.get("claims").unwrap_or(&json["findings"]).as_array().unwrap();
        assert_eq!(claims.len(), rows.len(), "{path}");
        for (claim, row) in claims.iter().zip(&rows) {
            let claim = claim.as_object().unwrap();
            assert!(claim.keys().all(|key| header.contains(key)));
            for ((name, cell), field) in header.iter().zip(row).zip(fields.clone()) {
                agree(claim.get(name), cell, field);
            }
        }
    }
}

fn agree(json: Option<&Value>, cell: &str, field: &Field) {
    match (json, field.kind) {
        (Some(Value::Bool(flag)), Kind::Flag) => assert_eq!(*flag, cell == "yes"),
        (Some(Value::String(text)), Kind::Text) => assert_eq!(guard(text), cell),
        (Some(Value::String(text)), Kind::Code | Kind::Day | Kind::Date) => assert_eq!(text, cell),
        (Some(Value::Number(number)), Kind::Number | Kind::Integer) => {
            assert_eq!(number.as_f64(), cell.parse().ok(), "{}", field.name);
            assert!(cell.parse::<Decimal>().is_ok() && (field.kind == Kind::Number || cell.parse::<i64>().is_ok()));
        }
        (None, _) => assert_eq!(cell, "", "{}", field.name),
        (json, kind) => panic!("{}: {json:?} for {kind:?}", field.name),
    }
}

#[test]
fn spreadsheets_execute_nothing() {
    let unchanged = ["", "a", "43,90%", "+0,138", "-2", "+ 9 bậc", "-2,5 điểm %", "+09", "a=1", "'a", "–5", "≥ 98%", "(=1)"];
    for text in unchanged {
        assert_eq!(guard(text), text);
    }
    let guarded = [
        "=1+1",
        "=",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "+A1",
        "-",
        "- Tỷ lệ đạt",
        "-2+3",
        "-2+cmd|' /C calc'!A0",
        "+1(2)",
        "-1;2",
        "+1:2",
        "-1*2",
        "＝1",
        "＋1",
        "'=1",
        "''-2",
        "'-2",
        "+1\"",
        "-1\n=2",
        "+1/2",
    ];
    assert!(guarded.iter().all(|text| guard(text) == format!("'{text}")));
}

/// What the documentation tells analysts to do with a guarded text.
fn unguard(cell: &str) -> &str {
    let bare = cell.trim_start_matches('\'');
    let is_guarded = bare.len() < cell.len() && bare.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if is_guarded { &cell[1..] } else { cell }
}

proptest! {
    #[test]
    fn guarding_can_be_undone(text in "['=+@\\-\t\r\n0-9a-c,.%＝|!(]{0,8}") {
        let cell = guard(&text).into_owned();
        prop_assert_eq!(unguard(&cell), &text);
    }

    #[test]
    fn any_text_survives_the_round_trip(text in "\\PC{0,12}", tail in "[\"',;\n =+-]{0,6}") {
        let mut scorecard = scorecard();
        let quote = format!("{text}{tail}");
        scorecard.claims = [Claim { quotes: [quote.as_str()].into_iter().collect(), ..claim(SURVEY, 1, super::fixture::BA_RIA, ON_TIME) }].into_iter().collect();
        let all = render_all(&scorecard);
        let (header, rows) = read(&all["data/claims.csv"]);
        let place = header.iter().position(|it| it == "quote").unwrap();
        prop_assert_eq!(unguard(&rows[0][place]), &quote);
        let json: Value = serde_json::from_str(&all["data/provinces/ba-ria.json"]).unwrap();
        prop_assert_eq!(json["claims"][0]["quote"].as_str().unwrap_or_default(), &quote);
    }
}
