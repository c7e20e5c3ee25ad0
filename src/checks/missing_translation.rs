//! A text for readers that lacks one of the site's languages.

use crate::derive::Results;
use crate::file::Location;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{LocalText, Scorecard};

/// A text for readers lacks one of the site's languages: pages fall back to the first one and mark it as such.
/// Names that are one string for all languages (`name: Phú Mỹ`) are meant so and are not told.
pub fn check(scorecard: &Scorecard, _: &Results) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut look = |what: &str, text: &LocalText, at: Location| {
        // One string stands for every language where the author gave no map at all.
        let is_map = text.0.len() > 1;
        if is_map && !text.is_empty() && !text.is_complete(scorecard.language_count()) {
            let lacking: Vec<&str> = (0..scorecard.language_count())
                .filter(|language| !matches!(text.0.get(*language), Some(Some(_))))
                .map(|language| scorecard.site.language(language))
                .collect();
            let message = Message::new("missing-translation").with("what", what).with("languages", lacking.join(", "));
            findings.push(Finding::new(CheckId::MissingTranslation, at, message));
        }
    };
    for page in &scorecard.pages {
        look(&page.id, &page.body, page.location);
    }
    for summary in &scorecard.summaries {
        look(&summary.id, &summary.body, summary.location);
    }
    for topic in &scorecard.topics {
        look(&topic.id, &topic.name, topic.location);
    }
    for organisation in &scorecard.organisations {
        look(&organisation.id, &organisation.name, organisation.location);
    }
    for indicator in &scorecard.indicators {
        look(&indicator.id, &indicator.name, indicator.location);
        look(&format!("{}: about", indicator.id), &indicator.about, indicator.location);
    }
    for amendment in &scorecard.amendments {
        look("reason", &amendment.reason, amendment.location);
        look("what", &amendment.what, amendment.location);
    }
    for index in &scorecard.indexes {
        look(&index.id, &index.name, index.location);
        look(&format!("{}: about", index.id), &index.about, index.location);
        for node in index.nodes.iter().filter(|node| node.parent.is_some()) {
            look(&format!("{}: {}", index.id, node.id), &node.name, node.location);
        }
        for label in index.classes.iter().flat_map(|it| &it.labels) {
            look(&format!("{}: {}", index.id, label.get(0).text), label, index.location);
        }
    }
    findings
}
