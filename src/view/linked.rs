//! What machines read of a page: schema.org as JSON-LD, harmless inside a page, and the policy that lets it stand there.

use super::desk::Sheet;
use super::frame::{Frame, licence};
use super::links::safe_url;
use super::{Kind, PageId};
use crate::derive::Observation;
use crate::export::Stock;
use crate::json::harmless;
use crate::model::{IndexIx, IndicatorIx, Period, SourceIx, TerritoryIx};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// What may be loaded: nothing from elsewhere, no style in the page itself; scripts only where a page has one.
const POLICY: &str =
    "default-src 'none'; connect-src 'self'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'";
/// So many indicators, or documents, are named; who wants all reads the files.
const NAMED: usize = 40;
/// And so many places, else the regions or places that they lie in.
const PLACES: usize = 70;
/// Letters of a description, by the rules of those who search for data.
const SHORTEST: usize = 50;
const LONGEST: usize = 5_000;

/// The figures that a page is about, and the files that hold them.
struct Figures {
    /// What is measured: its name, and the unit in words where there is one.
    variables: Vec<(String, String)>,
    places: BTreeSet<TerritoryIx>,
    /// First and last year.
    years: Option<(i16, i16)>,
    /// Paths below the site's first folder.
    files: Vec<String>,
}

/// The page as JSON-LD: the text between the tags, to the byte. Empty without a base URL, and where search engines shall
/// leave the page out.
pub fn linked(sheet: &Sheet, id: PageId, frame: &Frame) -> String {
    if frame.canonical.is_empty() || frame.noindex {
        return String::new();
    }
    let graph: Vec<Value> =
        [site(sheet, id, frame), dataset(sheet, id, frame), crumbs(sheet, frame)].into_iter().flatten().collect();
    if graph.is_empty() {
        String::new()
    } else {
        harmless(json!({"@context": "https://schema.org", "@graph": graph}).to_string())
    }
}

/// The policy of a page; `linked` is what stands in its block of data, which may stand there by its hash.
pub fn policy(has_script: bool, linked: &str) -> String {
    let own = has_script.then(|| " 'self'".to_owned());
    let data = (!linked.is_empty()).then(|| format!(" 'sha256-{}'", base64(&Sha256::digest(linked))));
    let scripts: String = own.into_iter().chain(data).collect();
    if scripts.is_empty() { POLICY.to_owned() } else { format!("{POLICY}; script-src{scripts}") }
}

fn site(sheet: &Sheet, id: PageId, frame: &Frame) -> Option<Value> {
    if id.kind != Kind::Home {
        return None;
    }
    let mut site = Map::new();
    site.insert("@type".into(), "WebSite".into());
    site.insert("name".into(), frame.site_title.text.clone().into());
    site.insert("url".into(), frame.canonical.clone().into());
    site.insert("inLanguage".into(), frame.lang.clone().into());
    site.extend(publisher(sheet).map(|it| ("publisher".to_owned(), it)));
    Some(Value::Object(site))
}

fn publisher(sheet: &Sheet) -> Option<Value> {
    let name = sheet.local(&sheet.scorecard.site.publisher).text;
    (!name.is_empty()).then(|| json!({"@type": "Organization", "name": name}))
}

/// The way down to the page. What has no address of its own is left out, except the page itself.
fn crumbs(sheet: &Sheet, frame: &Frame) -> Option<Value> {
    let (here, above) = frame.crumbs.split_last()?;
    let address = |href: &str| sheet.links.absolute(href.strip_prefix(&sheet.root).unwrap_or(href).trim_start_matches("./"));
    let above = above.iter().filter(|it| !it.href.is_empty()).map(|it| (&it.text, address(&it.href)));
    let items: Vec<Value> = above
        .chain([(&here.text, frame.canonical.clone())])
        .enumerate()
        .map(|(turn, (name, item))| json!({"@type": "ListItem", "position": turn + 1, "name": name, "item": item}))
        .collect();
    Some(json!({"@type": "BreadcrumbList", "itemListElement": items}))
}

/// The page's figures as something that can be found, had and cited.
fn dataset(sheet: &Sheet, id: PageId, frame: &Frame) -> Option<Value> {
    let figures = figures(sheet, id.kind)?;
    if figures.variables.is_empty() {
        return None;
    }
    let mut set = Map::new();
    let mut put = |key: &str, value: Value| {
        let is_empty = value.as_array().is_some_and(Vec::is_empty) || value.as_str() == Some("") || value.is_null();
        if !is_empty {
            set.insert(key.to_owned(), value);
        }
    };
    put("@type", "Dataset".into());
    put("name", frame.title.clone().into());
    put("description", description(sheet, frame).into());
    put("url", frame.canonical.clone().into());
    put("inLanguage", frame.lang.clone().into());
    put("isAccessibleForFree", true.into());
    let licence = licence(sheet);
    let named = || json!({"@type": "CreativeWork", "name": licence.text});
    put("license", if licence.href.is_empty() && !licence.text.is_empty() { named() } else { licence.href.clone().into() });
    let publisher = publisher(sheet);
    put("creator", publisher.clone().into());
    put("publisher", publisher.into());
    put("dateModified", sheet.updated(id.kind).map(|it| it.to_string()).into());
    put("temporalCoverage", figures.years.map(|(from, to)| format!("{from:04}/{to:04}")).into());
    put("spatialCoverage", places(sheet, id.kind, &figures).into());
    let variable = |(name, unit): &(String, String)| match unit.as_str() {
        "" => json!({"@type": "PropertyValue", "name": name}),
        unit => json!({"@type": "PropertyValue", "name": name, "unitText": unit}),
    };
    put("variableMeasured", figures.variables.iter().take(NAMED).map(variable).collect());
    let files = figures.files.iter().filter(|_| sheet.extras.data);
    put("distribution", files.map(|it| download(sheet, it)).collect());
    put("isBasedOn", documents(sheet).into());
    let home = sheet.links.absolute(&sheet.page_path(PageId { kind: Kind::Home, ..id }));
    put("includedInDataCatalog", json!({"@type": "DataCatalog", "name": frame.site_title.text, "url": home}));
    Some(Value::Object(set))
}

/// What the page says of itself, and, where that is too short to be found, what it is.
fn description(sheet: &Sheet, frame: &Frame) -> String {
    let mut text = frame.description.trim().to_owned();
    if text.chars().count() < SHORTEST {
        let (page, site) = (frame.heading.text.clone(), frame.site_title.text.clone());
        let rest = sheet.say("linked-about", &[("page", page.into()), ("site", site.into())]);
        text = if text.is_empty() { rest } else { format!("{text} {rest}") };
    }
    if text.chars().count() > LONGEST {
        text = text.chars().take(LONGEST - 1).chain(['…']).collect();
    }
    text
}

fn download(sheet: &Sheet, path: &str) -> Value {
    let format = match path.rsplit('.').next() {
        Some("json") => "application/json",
        Some("jsonld") => "application/ld+json",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("zip") => "application/zip",
        _ => "text/csv",
    };
    json!({"@type": "DataDownload", "encodingFormat": format, "contentUrl": sheet.links.absolute(path)})
}

/// The documents that the page cites, where they are few.
fn documents(sheet: &Sheet) -> Vec<Value> {
    let document = |it: &SourceIx| {
        let source = sheet.scorecard.source(*it);
        let name = sheet.local(&source.title).text;
        match source.url.as_deref().and_then(safe_url) {
            Some(url) => json!({"@type": "CreativeWork", "name": name, "url": url}),
            None => json!({"@type": "CreativeWork", "name": name}),
        }
    };
    if sheet.cited.len() > NAMED { Vec::new() } else { sheet.cited.iter().map(document).collect() }
}

/// The page's own place; else those with figures, or, where these are many, what they lie in.
fn places(sheet: &Sheet, kind: Kind, figures: &Figures) -> Vec<Value> {
    let scorecard = sheet.scorecard;
    let mut names: Vec<String> = match kind {
        Kind::Territory(it) => vec![sheet.local(&scorecard.territory(it).full_name).text],
        _ if figures.places.len() <= PLACES => figures.places.iter().map(|it| sheet.territory_name(*it).text).collect(),
        _ => {
            let parents: BTreeSet<TerritoryIx> = figures.places.iter().filter_map(|it| scorecard.territory(*it).parent).collect();
            let regions: BTreeSet<_> = figures.places.iter().flat_map(|it| &scorecard.territory(*it).regions).collect();
            let parents = parents.into_iter().map(|it| sheet.territory_name(it).text);
            parents.chain(regions.into_iter().map(|it| sheet.local(&scorecard.region(*it).name).text)).collect()
        }
    };
    names.retain(|it| !it.is_empty());
    if names.len() > PLACES {
        return Vec::new();
    }
    names.into_iter().map(|name| json!({"@type": "Place", "name": name})).collect()
}

/// The figures of a page; nothing for pages that are no set of data.
fn figures(sheet: &Sheet, kind: Kind) -> Option<Figures> {
    let results = sheet.results;
    match kind {
        Kind::Home | Kind::Data => {
            let whole = sheet.stock.map(Stock::of_site).unwrap_or_default();
            let whole = whole.into_iter().filter(|(_, file)| file.ending() != "json");
            let files = whole.map(|(path, _)| path.to_owned()).collect();
            Some(of_observations(sheet, results.observations.iter().collect(), files))
        }
        Kind::Territory(it) => {
            let files = both(&sheet.data_path(it)?);
            let around = std::iter::once(it).chain(sheet.inside(it).iter().copied());
            let observations = around.flat_map(|it| results.of_territory(it)).map(|it| results.observation(it)).collect();
            Some(of_observations(sheet, observations, files))
        }
        Kind::Indicator(it) => {
            let files = both(&format!("data/indicators/{}", sheet.scorecard.indicator(it).id));
            let observations = results.of_indicator(it).iter().map(|it| results.observation(*it)).collect();
            Some(of_observations(sheet, observations, files))
        }
        Kind::Index(it) => Some(of_index(sheet, it)),
        _ => None,
    }
}

fn both(path: &str) -> Vec<String> {
    ["csv", "json"].map(|ending| format!("{path}.{ending}")).into()
}

fn of_observations(sheet: &Sheet, mut observations: Vec<&Observation>, files: Vec<String>) -> Figures {
    observations.retain(|it| it.claims.first().is_some_and(|&claim| sheet.scorecard.claim(claim).missing.is_none()));
    let indicators: BTreeSet<IndicatorIx> = observations.iter().map(|it| it.indicator).collect();
    let variable = |it: IndicatorIx| {
        let indicator = sheet.scorecard.indicator(it);
        (sheet.local(&indicator.name).text, super::indicator::unit(sheet, indicator))
    };
    Figures {
        variables: indicators.into_iter().map(variable).collect(),
        places: observations.iter().map(|it| it.territory).collect(),
        years: years(observations.iter().map(|it| it.period)),
        files,
    }
}

fn of_index(sheet: &Sheet, at: IndexIx) -> Figures {
    let reading = sheet.reading(at);
    let id = &reading.index.id;
    let files = ["", "/iData", "/iMeta"].map(|it| format!("data/indexes/{id}{it}.csv")).into();
    Figures {
        variables: vec![(sheet.local(&reading.index.name).text, String::new())],
        places: reading.editions.iter().flat_map(|it| it.territories.iter().copied()).collect(),
        years: years(reading.editions.iter().map(|it| it.period)),
        files,
    }
}

fn years(periods: impl Iterator<Item = Period>) -> Option<(i16, i16)> {
    let each = |it: Period| {
        let last = it.last_day().year();
        (it.first_day().map_or(last, |day| day.year()), last)
    };
    periods.map(each).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}

/// As the standard alphabet of RFC 4648 writes it: what a policy takes.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for part in bytes.chunks(3) {
        let bits = part.iter().fold(0, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - part.len()));
        for turn in 0..4 {
            #[expect(clippy::indexing_slicing, reason = "six bits name one of 64 letters")]
            let letter = LETTERS[(bits >> (18 - 6 * turn)) as usize & 63] as char;
            text.push(if turn > part.len() { '=' } else { letter });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_as_the_rfc_writes_them() {
        let examples = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy")];
        for (bytes, wanted) in examples {
            assert_eq!(base64(bytes.as_bytes()), wanted);
        }
        assert_eq!(base64(&[0xfb, 0xff]), "+/8=");
    }

    #[test]
    fn a_policy_lets_run_what_the_page_has_and_no_more() {
        assert_eq!(policy(false, ""), POLICY);
        assert!(policy(true, "").ends_with("form-action 'none'; script-src 'self'"));
        // printf '{}' | openssl dgst -sha256 -binary | base64
        let hash = "'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='";
        assert!(policy(true, "{}").ends_with(&format!("; script-src 'self' {hash}")), "{}", policy(true, "{}"));
        assert!(policy(false, "{}").ends_with(&format!("; script-src {hash}")));
    }
}
