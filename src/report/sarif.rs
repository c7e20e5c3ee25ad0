//! Findings as SARIF 2.1.0, for code scanning and the viewers of editors.

use super::json::escape;
use super::{Report, one_line, place};
use crate::file::Location;
use crate::finding::{CheckId, Finding, Settled, SettledBy};
use serde_json::{Map, Value, json};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// Where the schema stands; consumers know it by this name.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// What paths are relative to, by the name that code scanning knows.
const ROOT: &str = "%SRCROOT%";

/// All findings, and all checks there are, as one run.
#[must_use]
#[expect(clippy::expect_used, reason = "whatever the texts hold, they are texts")]
pub fn sarif(report: &Report<'_>) -> String {
    let run = json!({
        "tool": {"driver": driver()},
        "language": report.words.lang.as_str(),
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": report.words.text("cli-sarif-root", &[])}}},
        "results": results(report),
    });
    let log = json!({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]});
    escape(&serde_json::to_string_pretty(&log).expect("strings and numbers are always JSON")) + "\n"
}

/// The tool, and every check that it has: a rule keeps its place from run to run.
fn driver() -> Value {
    let mut driver = json!({
        "name": "scorecard",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
    });
    let repository = env!("CARGO_PKG_REPOSITORY");
    // Until a fork says where it stands there is no page to lead to.
    if !repository.contains("/OWNER/") {
        set(&mut driver, "informationUri", json!(repository));
    }
    set(&mut driver, "rules", CheckId::ALL.iter().map(|check| rule(*check)).collect());
    driver
}

/// One more key. It is made as an object, and an object takes every key.
fn set(object: &mut Value, key: &str, value: Value) {
    object[key] = value;
}

fn rule(check: CheckId) -> Value {
    let text = check.doc().split_whitespace().collect::<Vec<_>>().join(" ");
    json!({
        "id": check.id(),
        "shortDescription": {"text": text},
        "fullDescription": {"text": text},
        "help": {"text": text},
        "defaultConfiguration": {"level": check.severity().id()},
    })
}

fn results(report: &Report<'_>) -> Vec<Value> {
    let mut seen: BTreeMap<u64, usize> = BTreeMap::new();
    let numbered = |finding| {
        let hash = fingerprint(finding, report);
        let count = seen.entry(hash).or_default();
        *count += 1;
        result(finding, &format!("{hash:016x}:{count}"), report)
    };
    report.findings.iter().map(numbered).collect()
}

fn result(finding: &Finding, fingerprint: &str, report: &Report<'_>) -> Value {
    let mut result = json!({
        "ruleId": finding.check.id(),
        "ruleIndex": CheckId::ALL.iter().position(|it| *it == finding.check),
        "level": finding.severity().id(),
        "message": {"text": message(&report.explained(finding))},
        "locations": physical(&finding.location, report).map(|it| json!({"physicalLocation": it})).into_iter().collect::<Vec<_>>(),
        "partialFingerprints": {"scorecardFinding/v1": fingerprint},
    });
    let related: Vec<Value> = finding
        .related
        .iter()
        .filter_map(|(location, label)| {
            let label = message(&one_line(&super::say(label, report.words)));
            Some(json!({"physicalLocation": physical(location, report)?, "message": {"text": label}}))
        })
        .collect();
    if !related.is_empty() {
        set(&mut result, "relatedLocations", Value::Array(related));
    }
    if let Some(settled) = &finding.settled {
        set(&mut result, "suppressions", json!([suppression(settled, report)]));
    }
    let about = about(finding);
    if !about.is_empty() {
        set(&mut result, "properties", Value::Object(about));
    }
    result
}

/// A place in a file. Columns count code points, and the end is the column after the last one, as SARIF wants it.
fn physical(location: &Location, report: &Report<'_>) -> Option<Value> {
    let document = place::document(location, report.documents)?;
    let (end_line, end_column) = place::end_in(location, report.documents);
    Some(json!({
        "artifactLocation": {"uri": uri(&format!("{}{}", report.folder, document.path)), "uriBaseId": ROOT},
        "region": {"startLine": location.line, "startColumn": location.column, "endLine": end_line, "endColumn": end_column},
    }))
}

/// Accepted where it stands, or decided by editors elsewhere.
fn suppression(settled: &Settled, report: &Report<'_>) -> Value {
    let kind = match settled.by {
        SettledBy::Accept => "inSource",
        SettledBy::Resolution => "external",
    };
    json!({"kind": kind, "status": "accepted", "justification": place::visible_lines(report.reason(settled))})
}

/// What it is about, by id.
fn about(finding: &Finding) -> Map<String, Value> {
    let about = &finding.about;
    let ids = [("territory", &about.territory), ("indicator", &about.indicator), ("period", &about.period)];
    let mut map: Map<String, Value> =
        ids.into_iter().filter_map(|(key, id)| Some((key.to_owned(), json!(id.as_ref()?)))).collect();
    if !about.claims.is_empty() {
        map.insert("claims".to_owned(), json!(about.claims));
    }
    map
}

/// The same finding in the next version of a file has the same number, wherever its line is then: the check, the file,
/// what it is about, and what stands at its place.
fn fingerprint(finding: &Finding, report: &Report<'_>) -> u64 {
    let about = &finding.about;
    let typed = place::document(&finding.location, report.documents).map(|it| place::typed(&finding.location, it));
    let mut parts = vec![
        finding.check.id(),
        report.path(finding).unwrap_or_default(),
        about.territory.as_deref().unwrap_or_default(),
        about.indicator.as_deref().unwrap_or_default(),
        about.period.as_deref().unwrap_or_default(),
        typed.unwrap_or_default(),
    ];
    parts.extend(about.claims.iter().map(SmolStr::as_str));
    fnv(&parts.join("\0"))
}

/// FNV-1a: short, and the same in every version and on every machine, unlike the standard library's.
fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A path as a relative reference: whatever is not plain is percent-encoded, a colon in a first name too.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri += &format!("%{byte:02X}");
        }
    }
    uri
}

/// Text without what viewers would take for a placeholder `{0}` or a link `[text](address)`.
fn message(text: &str) -> String {
    let text =
        if text.contains("](") { text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]") } else { text.to_owned() };
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, braced)) = rest.split_once('{') {
        out.push_str(before);
        let behind = braced.trim_start_matches(|it: char| it.is_ascii_digit());
        let (number, behind) = braced.split_at(braced.len() - behind.len());
        match behind.strip_prefix('}') {
            Some(behind) if !number.is_empty() => {
                out += &format!("{{{{{number}}}}}");
                rest = behind;
            }
            _ => {
                out.push('{');
                rest = braced;
            }
        }
    }
    out + rest
}
