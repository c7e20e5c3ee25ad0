//! The base site of `tests/checks/`, read from memory with other files beside it or in their place.

use scorecard::content::{self, Inputs};
use scorecard::file::Document;
use scorecard::finding::Finding;
use scorecard::model::{Breakdown, Claim, LocalText, RankBy, RankScope, Scorecard, Target};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::OnceLock;

/// Where the figures of most tests stand.
pub const REPORT: &str = "content/provinces/binh-duong/report.yaml";

/// The base site, with these files of path and text.
pub fn inputs(files: &[(&str, &str)]) -> Inputs {
    static BASE: OnceLock<Vec<Document>> = OnceLock::new();
    let base = BASE.get_or_init(|| content::read(Path::new("tests/checks/base")).unwrap().documents);
    let mut documents: Vec<Document> =
        base.iter().filter(|it| !files.iter().any(|(path, _)| *path == it.path)).cloned().collect();
    documents.extend(files.iter().map(|(path, text)| Document { path: (*path).to_owned(), text: (*text).into() }));
    documents.sort_by(|a, b| a.path.cmp(&b.path));
    Inputs { documents, ..Inputs::default() }
}

/// What the reader makes of it: findings as `line:column id`.
pub fn load(files: &[(&str, &str)]) -> (Scorecard, Vec<String>) {
    let (scorecard, findings) = content::load(&inputs(files));
    (scorecard.expect("the base site has a scorecard"), findings.iter().map(brief).collect())
}

fn brief(finding: &Finding) -> String {
    format!("{}:{} {}", finding.location.line, finding.location.column, finding.check.id())
}

/// The text of a document with these figures.
pub fn report(figures: &str) -> String {
    let figures: String = figures.lines().map(|line| format!("  {line}\n")).collect();
    format!("source: {{title: Báo cáo, kind: press}}\nperiod: 2023\nfigures:\n{figures}")
}

/// The claims that figures come to, one a line; then findings, if any.
pub fn claims(figures: &str) -> String {
    claims_of(&[(REPORT, &report(figures))])
}

/// The same for whole files.
pub fn claims_of(files: &[(&str, &str)]) -> String {
    let (scorecard, findings) = load(files);
    let mut lines: Vec<String> = scorecard.claims.iter().map(|claim| say(&scorecard, claim)).collect();
    lines.extend(findings.into_iter().map(|finding| format!("! {finding}")));
    lines.join("\n")
}

/// All that a claim says, shortly.
fn say(scorecard: &Scorecard, claim: &Claim) -> String {
    let indicator = scorecard.indicator(claim.indicator);
    let mut out = format!("{} {}", indicator.id, claim.period);
    let mut add = |name: &str, text: &str| {
        if !text.is_empty() {
            write!(out, " {name}={text}").unwrap();
        }
    };
    let territory = scorecard.territory(claim.territory).id.as_str();
    add("in", if territory == "binh-duong" { "" } else { territory });
    add("inferred", if claim.period_inferred { "yes" } else { "" });
    add("part", &part(scorecard, claim, &claim.breakdown));
    let quantity = |it: &scorecard::model::Quantity| {
        let upper = it.upper().map_or(String::new(), |upper| format!("..{upper}"));
        let qualifier = if it.qualifier.id() == "exact" { String::new() } else { format!("{} ", it.qualifier.id()) };
        format!("[{qualifier}{}{upper} ‹{}›]", it.value, it.text)
    };
    let text = |it: &LocalText| if it.is_empty() { String::new() } else { format!("‹{}›", it.get(0).text) };
    add("value", &claim.value.as_ref().map(quantity).unwrap_or_default());
    add("ratio", &claim.ratio.as_ref().map(|it| format!("{}/{}", it.numerator, it.denominator)).unwrap_or_default());
    add("total", &claim.total.map(|it| it.to_string()).unwrap_or_default());
    add("missing", claim.missing.map_or("", |it| it.id()));
    add("status", claim.status.map_or("", |it| it.id()));
    add("words", &claim.words.as_ref().map(text).unwrap_or_default());
    add("previous", &claim.previous.as_deref().map(quantity).unwrap_or_default());
    let change =
        claim.change.as_ref().map(|it| format!("{:?} {:?} {:?}", it.direction, it.amount.map(|it| it.to_string()), it.unit));
    add("change", &change.unwrap_or_default());
    add("since", &claim.since.map(|it| it.to_string()).unwrap_or_default());
    add("rank", &claim.rank.as_ref().map(|it| it.text.clone()).unwrap_or_default());
    add("rank_change", &claim.rank_change.as_ref().map(|it| format!("{:?} {:?}", it.direction, it.places)).unwrap_or_default());
    let scope = match claim.rank_scope() {
        RankScope::National => String::new(),
        RankScope::Siblings => "siblings".to_owned(),
        RankScope::Region(ix) => scorecard.region(*ix).id.clone(),
        RankScope::Words(words) => text(words),
    };
    add("scope", &scope);
    let by = claim.rank_by.as_ref().map(|by| match by {
        RankBy::Indicator(ix) => scorecard.indicator(*ix).id.clone(),
        RankBy::Words(words) => text(words),
    });
    add("by", &by.unwrap_or_default());
    add("of_which", &claim.restriction.as_ref().map(|it| format!("‹{}›", it.key)).unwrap_or_default());
    add("margin", &claim.margin.as_deref().map(quantity).unwrap_or_default());
    add("interval", &claim.interval.as_ref().map(|it| format!("{}..{}", it.low, it.high)).unwrap_or_default());
    add("n", &claim.n.map(|it| it.to_string()).unwrap_or_default());
    add("targets", &claim.targets.iter().map(|it| target(scorecard, it)).collect::<Vec<_>>().join(" + "));
    add("set_by", &claim.set_by.as_ref().map(|it| body(scorecard, it)).unwrap_or_default());
    add("quotes", &claim.quotes.iter().collect::<Vec<_>>().join("|"));
    add("locators", &claim.locators.join("|"));
    add("mentions", &claim.mentions.map(|it| it.to_string()).unwrap_or_default());
    add("producer", &claim.producer.as_ref().map(|it| body(scorecard, it)).unwrap_or_default());
    // The base's document is the press: self-reported unless that is denied.
    add("self", if claim.self_reported { "" } else { "no" });
    add("note", &text(&claim.note));
    add("restated", if claim.restated { "yes" } else { "" });
    add("accept", &claim.accept.iter().map(|it| it.check.clone()).collect::<Vec<_>>().join("|"));
    out
}

fn part(scorecard: &Scorecard, claim: &Claim, breakdown: &Breakdown) -> String {
    let indicator = scorecard.indicator(claim.indicator);
    let members = breakdown.members.iter().map(|member| {
        let dimension = &indicator.dimensions[member.dimension as usize];
        let ids: Vec<&str> = member.members.iter().map(|it| dimension.members[*it as usize].id.as_str()).collect();
        ids.join("+")
    });
    let band = breakdown.band.map(|band| indicator.bands[band as usize].id.clone());
    members.chain(band).collect::<Vec<_>>().join("/")
}

fn body(scorecard: &Scorecard, body: &scorecard::model::Body) -> String {
    match body {
        scorecard::model::Body::Known(ix) => scorecard.organisation(*ix).id.clone(),
        scorecard::model::Body::Words(words) => format!("‹{}›", words.get(0).text),
    }
}

fn target(scorecard: &Scorecard, target: &Target) -> String {
    use scorecard::model::{Attainment, Bound};
    let bound = match &target.bound {
        Bound::AtLeast(it) => format!("≥{}", it.value),
        Bound::AtMost(it) => format!("≤{}", it.value),
        Bound::MoreThan(it) => format!(">{}", it.value),
        Bound::LessThan(it) => format!("<{}", it.value),
        Bound::Exactly(it) => format!("={}", it.value),
        Bound::Within(it) => format!("{}..{}", it.value, it.upper().unwrap()),
        Bound::Rank(place) => format!("top {place}"),
        Bound::Words(words) => format!("‹{}›", words.get(0).text),
        Bound::Unprinted => "?".to_owned(),
    };
    let mut out = format!("({bound}");
    if let Some(it) = &target.set_by {
        write!(out, " {}", body(scorecard, it)).unwrap();
    }
    if let Some(it) = target.period {
        write!(out, " {it}").unwrap();
    }
    if let Some(it) = target.deadline {
        write!(out, " by {it}").unwrap();
    }
    if let Some(it) = target.stated {
        write!(out, " {}", it.id()).unwrap();
    }
    match &target.attainment {
        Some(Attainment::Share { percent, .. }) => write!(out, " {percent}%").unwrap(),
        Some(Attainment::Difference { amount, .. }) => write!(out, " +{amount}").unwrap(),
        Some(Attainment::Early { days, .. }) => write!(out, " {days} days early").unwrap(),
        None => {}
    }
    out + ")"
}
