//! `scorecard.yaml`: what holds for the whole site.

use super::Inputs;
use super::bounds::Bounds;
use super::cx::{Cx, Fields};
use super::files::{Role, role_of};
use super::number::NumberStyle;
use super::schema::{NUMBERS, RANK_MINIMUM, SITE, SOURCE_KINDS};
use super::suggest::Near;
use crate::file::FileId;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Looks, Share, Site, SourceKind};
use crate::yaml::{Node, Tree, parse};
use std::collections::BTreeSet;

/// The languages of the site, so many at most: known before anything else can be read. None where they could not be read.
pub fn languages(root: &Node, most: usize) -> Vec<String> {
    let Tree::Map(map) = &root.tree else { return Vec::new() };
    let tag = |node: &Node| match &node.tree {
        Tree::Scalar(scalar) => Some(scalar.text.trim().to_owned()).filter(|tag| is_tag(tag)),
        _ => None,
    };
    let mut tags = match map.get("languages").map(|entry| &entry.value) {
        Some(Node { tree: Tree::List { items, .. }, .. }) => {
            items.iter().map(tag).collect::<Option<Vec<_>>>().unwrap_or_default()
        }
        Some(node) => tag(node).into_iter().collect(),
        None => Vec::new(),
    };
    let mut seen = BTreeSet::new();
    tags.retain(|tag| seen.insert(tag.to_ascii_lowercase()));
    tags.truncate(most);
    tags
}

/// Country codes that get typed for the language.
const COUNTRIES: &[(&str, &str)] =
    &[("cn", "zh"), ("cz", "cs"), ("dk", "da"), ("gr", "el"), ("jp", "ja"), ("tw", "zh-Hant"), ("us", "en"), ("vn", "vi")];

/// A language tag that is also safe as a folder: a language, then maybe a script and a region: `vi`, `en-GB`, `zh-Hant`.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-').peekable();
    let language = parts.next().unwrap_or_default();
    let letters = |part: &str, count: usize| part.len() == count && part.bytes().all(|b| b.is_ascii_alphabetic());
    let digits = |part: &str| part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit());
    let known = (letters(language, 2) || letters(language, 3)) && language.bytes().all(|b| b.is_ascii_lowercase());
    parts.next_if(|part| letters(part, 4));
    parts.next_if(|part| letters(part, 2) || digits(part));
    known && language != "und" && parts.next().is_none() && !is_country(tag)
}

fn is_country(tag: &str) -> bool {
    COUNTRIES.iter().any(|(country, _)| country.eq_ignore_ascii_case(tag))
}

/// Reads `scorecard.yaml`, with the convention in which figures are typed.
pub fn read(cx: &mut Cx, root: &Node, bounds: Bounds) -> Option<(Site, NumberStyle)> {
    let fields = cx.fields(root, &SITE)?;
    check_languages(cx, &fields, bounds);
    let style = fields.get("numbers").and_then(|node| cx.one_of(node, NUMBERS, &STYLES)).unwrap_or_default();
    let (rank_minimum_territories, rank_minimum_share) = rank_minimum(cx, &fields);
    let site = Site {
        location: fields.at,
        title: cx.local_of(&fields, "title"),
        languages: cx.languages.to_vec(),
        base_url: fields.get("base_url").and_then(|node| base_url(cx, node)),
        publisher: cx.local_of(&fields, "publisher"),
        licence: cx.text_of(&fields, "licence"),
        theme: fields.get("theme").and_then(|node| cx.id(node)).unwrap_or_else(|| "default".to_owned()),
        repository: cx.url_of(&fields, "repository"),
        contact: cx.url_of(&fields, "contact"),
        report: cx.url_of(&fields, "report"),
        precedence: precedence(cx, &fields),
        rank_minimum_territories,
        rank_minimum_share,
        feed_id: fields.get("feed_id").and_then(|node| feed_id(cx, node)),
        looks: Looks::default(),
        numbers: style,
    };
    Some((site, style))
}

/// How the site types its numbers, for those who write files for it.
#[must_use]
pub fn number_style(inputs: &Inputs) -> NumberStyle {
    let documents = || inputs.documents.iter().filter(|it| role_of(&it.path) == Some(Role::Site));
    let Some(Node { tree: Tree::Map(map), .. }) = documents().find_map(|it| parse(FileId(0), &it.text).0) else {
        return NumberStyle::default();
    };
    let said = map.get("numbers").and_then(|it| if let Tree::Scalar(text) = &it.value.tree { Some(&text.text) } else { None });
    said.and_then(|said| NUMBERS.iter().zip(STYLES).find(|(it, _)| *it == said)).map(|it| it.1).unwrap_or_default()
}

/// What `NUMBERS` stand for.
pub const STYLES: [NumberStyle; 2] = [NumberStyle::Vi, NumberStyle::En];

fn check_languages(cx: &mut Cx, fields: &Fields, bounds: Bounds) {
    let Some(node) = fields.get("languages") else { return };
    let mut seen: Vec<&str> = Vec::new();
    let items = cx.one_or_more(node);
    if items.is_empty() {
        cx.error(CheckId::MissingField, node.at, Message::new("missing-field").with("field", "languages"));
    }
    if let Some(extra) = items.get(bounds.languages) {
        cx.report(bounds.of_languages(extra.at));
    }
    for item in items.iter().take(bounds.languages) {
        let Some(tag) = cx.scalar(item) else { continue };
        if !is_tag(tag) {
            let meant = COUNTRIES.iter().find(|(country, _)| country.eq_ignore_ascii_case(tag));
            let finding = Finding::new(CheckId::UnknownWord, item.at, Message::new("unknown-word").with("word", tag));
            let finding = match meant {
                Some((_, language)) => cx.suggest(finding, tag, Near { name: language, is_alone: true }),
                None => finding.help(Message::new("language-tag-help")),
            };
            cx.report(finding);
        } else if seen.iter().any(|it| it.eq_ignore_ascii_case(tag)) {
            cx.error(CheckId::DuplicateId, item.at, Message::new("duplicate-id").with("id", tag));
        }
        seen.push(tag);
    }
}

/// A page's address is made by putting its path behind the base, so the base ends in a slash.
fn base_url(cx: &mut Cx, node: &Node) -> Option<String> {
    let url = cx.url(node)?;
    if url.starts_with("mailto:") || url.contains(['?', '#']) {
        let message = Message::new("unsafe-url").with("url", &url);
        cx.error_help(CheckId::UnsafeUrl, node.at, message, Message::new("base-url-help"));
        return None;
    }
    Some(if url.ends_with('/') { url } else { format!("{url}/") })
}

/// An address of the kind `tag:`: it names its owner on a day, and not a place where the site stands.
fn feed_id(cx: &mut Cx, node: &Node) -> Option<String> {
    let text = cx.scalar(node)?;
    if is_tag_uri(text) {
        return Some(text.to_owned());
    }
    let message = Message::new("bad-feed-id").with("id", text);
    cx.error_help(CheckId::BadId, node.at, message, Message::new("bad-feed-id-help"));
    None
}

/// `tag:example.org,2026:scorecard`, as RFC 4151 has it: a host or an address of mail, a date, words without blanks.
fn is_tag_uri(text: &str) -> bool {
    let Some((owner, words)) = text.strip_prefix("tag:").and_then(|rest| rest.split_once(':')) else { return false };
    let Some((host, date)) = owner.split_once(',') else { return false };
    let is_host = |it: &str| !it.is_empty() && it.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._@".contains(&b));
    let is_plain = |it: &str| it.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~:/@!$&'()*+,;=?%".contains(&b));
    is_host(host) && super::period::parse_date_part(date).is_ok() && !words.is_empty() && is_plain(words)
}

/// The kinds in the order given, then those that were left out.
fn precedence(cx: &mut Cx, fields: &Fields) -> Vec<SourceKind> {
    let mut order = Vec::new();
    if let Some(node) = fields.get("precedence") {
        for item in cx.list(node) {
            if let Some(kind) = cx.one_of(item, SOURCE_KINDS, &SourceKind::ALL) {
                order.push(kind);
            }
        }
    }
    let rest: Vec<SourceKind> = SourceKind::ALL.into_iter().filter(|kind| !order.contains(kind)).collect();
    order.extend(rest);
    order
}

fn rank_minimum(cx: &mut Cx, fields: &Fields) -> (u32, Share) {
    let default = (5, Share { numerator: 1, denominator: 2 });
    let Some(node) = fields.get("rank_minimum") else { return default };
    let Some(fields) = cx.fields(node, &RANK_MINIMUM) else { return default };
    let territories = cx.whole_of(&fields, "territories").unwrap_or(default.0);
    let share = fields.get("share").and_then(|node| share(cx, node)).unwrap_or(default.1);
    (territories, share)
}

/// `1/2`, `2/3`, `1`: an exact fraction between 0 and 1.
pub fn share(cx: &mut Cx, node: &Node) -> Option<Share> {
    let text = cx.scalar(node)?;
    let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
    let number = |text: &str| text.trim().parse::<u32>().ok();
    match (number(numerator), number(denominator)) {
        (Some(numerator), Some(denominator)) if denominator > 0 && numerator <= denominator => {
            Some(Share { numerator, denominator })
        }
        _ => {
            cx.error(CheckId::NumberFormat, node.at, Message::new("share-format").with("text", text));
            None
        }
    }
}
