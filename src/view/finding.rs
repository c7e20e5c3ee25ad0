//! One entry of the findings: what does not fit, with every figure it is about beside the words that carry it, and the
//! small mark at a figure that leads here.

use super::desk::{Desk, Sheet};
use super::figure::place_of;
use super::frame::about_source;
use super::register::Entry;
use super::standing::Chip;
use super::text::{Piece, Text, fill, place};
use crate::derive::Observation;
use crate::finding::{Settled, SettledBy, Severity};
use crate::model::{Claim, LocalText, SourceKind, TerritoryIx};
use serde::Serialize;

/// So many figures of one entry stand side by side; the rest is counted.
const FIGURES_MAX: usize = 12;

/// What is told at one address.
#[derive(Clone, Debug, Serialize)]
pub struct FindingEntry {
    /// Its id on the page: an address that stays.
    pub id: String,
    /// Warning, note, or explained.
    pub chip: Chip,
    /// The kind of finding in a few words.
    pub name: String,
    /// The indicator, with its page.
    pub subject: Piece,
    /// Territory inside the page's own, period, part, restriction.
    pub label: String,
    /// What is found, with the arithmetic written out.
    pub sentences: Vec<String>,
    /// What such a finding means.
    pub means: String,
    /// The reasons that authors and editors give; none where nobody has.
    pub settled: Vec<Vec<Piece>>,
    /// The figures, side by side.
    pub claims: Vec<FindingClaim>,
    /// How many more figures there are; empty where all stand here.
    pub more: String,
}

/// One figure that an entry is about.
#[derive(Clone, Debug, Serialize)]
pub struct FindingClaim {
    /// What sets it apart from the entry: another indicator, period or part; may be empty.
    pub label: Text,
    /// The figure as printed, with its place on the territory's page.
    pub figure: Piece,
    /// Ratio, change and rank as printed, earlier value and targets.
    pub lines: Vec<Text>,
    /// The document, with its page here.
    pub title: Piece,
    /// Who published it, when, what kind it is.
    pub about: Vec<Text>,
    /// The words that carry the figure, as printed.
    pub quotes: Vec<Text>,
    /// Whether the site shows this figure, and why; empty where the entry sets no other against it.
    pub shown: String,
}

/// An entry in one line, with its address.
#[derive(Clone, Debug, Serialize)]
pub struct FindingLine {
    /// Warning, note, or explained.
    pub chip: Chip,
    /// The entry.
    pub href: String,
    /// The kind of finding in a few words.
    pub name: String,
    /// The indicator.
    pub subject: Text,
    /// Territory, period, part, restriction.
    pub label: String,
    /// What is found, with the arithmetic written out.
    pub sentence: String,
    /// The reasons that authors and editors give; none where nobody has.
    pub settled: Vec<Vec<Piece>>,
}

/// A mark at a figure that leads to what was found about it.
#[derive(Clone, Debug, Serialize)]
pub struct CheckMark {
    /// `warning`, `note` or `settled`.
    pub kind: &'static str,
    /// The sign that stands for it, one letter.
    pub sign: String,
    /// What it leads to, in words.
    pub label: String,
    /// The entry.
    pub href: String,
}

fn kind(entry: &Entry) -> &'static str {
    if entry.is_settled() { "settled" } else { entry.check.severity().id() }
}

impl Desk<'_> {
    /// The kind of finding in a few words.
    pub fn check_name(&self, entry: &Entry) -> String {
        self.text(&format!("check-{}", entry.check.id()))
    }

    pub fn check_chip(&self, kind: &'static str) -> Chip {
        Chip { kind, word: self.text(&format!("severity-{kind}")), stated: String::new() }
    }

    /// The sign of a kind, whatever has been answered of it.
    pub fn severity_chip(&self, severity: Severity) -> Chip {
        self.check_chip(if severity == Severity::Note { "note" } else { "warning" })
    }

    fn settled(&self, settled: &Settled) -> Vec<Piece> {
        let key = match settled.by {
            SettledBy::Accept => "settled-accept",
            SettledBy::Resolution => "settled-resolution",
        };
        let reason = self.local(&LocalText(settled.reason.clone()));
        fill(&self.say(key, &[("reason", place(0).into())]), &[vec![Piece::plain(reason)]])
    }

    fn reasons(&self, entry: &Entry) -> Vec<Vec<Piece>> {
        let mut reasons: Vec<Vec<Piece>> = Vec::new();
        for settled in entry.findings.iter().filter_map(|it| it.settled.as_ref()) {
            let reason = self.settled(settled);
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        reasons
    }

    /// What an entry says: a sentence a finding.
    fn sentences(&self, entry: &Entry) -> Vec<String> {
        let mut sentences: Vec<String> = entry.findings.iter().map(|it| self.sentence(&it.message)).collect();
        sentences.dedup();
        sentences
    }

    /// The period of an entry, as it stands beside a figure; as in ids where no claim has it.
    fn entry_period(&self, entry: &Entry) -> String {
        let claims = entry.claims.iter().map(|it| self.scorecard.claim(*it));
        let known = claims.map(|claim| claim.period).find(|period| period.to_string() == entry.period);
        known.map_or_else(|| entry.period.clone(), |period| self.period(period))
    }

    fn subject(&self, entry: &Entry) -> Text {
        entry.indicator.map_or_else(Text::default, |it| self.local(&self.scorecard.indicator(it).name))
    }

    /// The observation that a claim belongs to.
    fn observation_of(&self, claim: usize) -> Option<&Observation> {
        let it = self.scorecard.claim(claim);
        self.observations_on(it.territory, it.indicator).find(|it| it.claims.contains(&claim))
    }
}

impl Sheet<'_> {
    /// Where an entry is, from here.
    pub fn entry_href(&self, entry: &Entry) -> String {
        self.href_at(entry.page(), &entry.anchor)
    }

    /// The marks at a figure: what was found about any of its claims.
    pub fn check_marks(&self, claims: &[usize]) -> Vec<CheckMark> {
        let mark = |entry: &Entry| {
            let kind = kind(entry);
            CheckMark {
                kind,
                sign: self.text(&format!("check-sign-{kind}")),
                label: self.say("check-mark", &[("name", self.check_name(entry).into())]),
                href: self.entry_href(entry),
            }
        };
        self.register.about(claims).into_iter().map(mark).collect()
    }

    /// An entry in one line; `home` is the territory that the reader knows to be on.
    pub fn finding_line(&self, entry: &Entry, home: Option<TerritoryIx>) -> FindingLine {
        FindingLine {
            chip: self.check_chip(kind(entry)),
            href: self.entry_href(entry),
            name: self.check_name(entry),
            subject: self.subject(entry),
            label: self.entry_label(entry, home),
            sentence: self.sentences(entry).join(" "),
            settled: self.reasons(entry),
        }
    }

    /// All of an entry.
    pub fn finding_entry(&self, entry: &Entry) -> FindingEntry {
        let subject = self.subject(entry);
        let rest = entry.claims.len().saturating_sub(FIGURES_MAX);
        FindingEntry {
            id: entry.anchor.clone(),
            chip: self.check_chip(kind(entry)),
            name: self.check_name(entry),
            subject: entry.indicator.map_or_else(|| Piece::plain(subject), |it| self.indicator_link(it)),
            label: self.entry_label(entry, entry.home),
            sentences: self.sentences(entry),
            means: self.text(&format!("check-{}-means", entry.check.id())),
            settled: self.reasons(entry),
            claims: entry.claims.iter().take(FIGURES_MAX).filter_map(|it| self.finding_claim(entry, *it)).collect(),
            more: if rest == 0 { String::new() } else { self.say("finding-more-figures", &[("count", rest.into())]) },
        }
    }

    fn finding_claim(&self, entry: &Entry, index: usize) -> Option<FindingClaim> {
        let observation = self.observation_of(index)?;
        let claim = self.scorecard.claim(index);
        let (indicator, source) = (self.scorecard.indicator(claim.indicator), self.scorecard.source(claim.source));
        let mut printed = as_printed(claim).into_iter().map(|text| self.quoted(text, source.language.as_deref()));
        // Words, verdicts and reasons why there is no figure.
        let figure = printed.next().unwrap_or_else(|| self.value(indicator, claim).0);
        let figure = if figure.is_empty() { Text::own(self.text("value-not-printed")) } else { figure };
        let mut lines: Vec<Text> = printed.collect();
        if let Some(previous) = &claim.previous {
            let since = claim.since.unwrap_or_else(|| claim.period.year_before());
            let value = self.quantity(indicator, previous).into();
            lines.push(Text::own(self.say("previous", &[("period", self.period_in_text(since).into()), ("value", value)])));
        }
        lines.extend(claim.targets.iter().map(|target| Text::own(self.target(indicator, target))));
        Some(FindingClaim {
            label: self.claim_label(entry, claim, observation),
            figure: Piece::link(figure, place_of(self, observation)),
            lines,
            title: self.source_link(claim.source),
            about: about_source(self, source),
            quotes: self.quotes(claim),
            shown: self.why_shown(entry, index, observation),
        })
    }

    /// Period, part and restriction, after the territory where it is not `home`.
    fn entry_label(&self, entry: &Entry, home: Option<TerritoryIx>) -> String {
        let mut parts = Vec::new();
        if let Some(territory) = entry.territory.filter(|_| entry.territory != home) {
            let name = self.territory_name(territory).text;
            let around = entry.home.filter(|it| home.is_none() && *it != territory).map(|it| self.territory_name(it).text);
            parts.push(self.list(&std::iter::once(name).chain(around).collect::<Vec<_>>()));
        }
        parts.push(self.entry_period(entry));
        parts.extend(entry.indicator.map(|it| self.part(self.scorecard.indicator(it), &entry.breakdown)));
        let restriction = entry.claims.first().and_then(|it| self.scorecard.claim(*it).restriction.as_ref());
        if let Some(restriction) = restriction.filter(|_| !entry.restriction.is_empty()) {
            parts.push(self.say("only", &[("what", self.local(&restriction.text).text.into())]));
        }
        parts.retain(|part| !part.is_empty());
        self.joined("list-dot", &parts)
    }

    /// The words that carry a figure; said twice in the same words, they stand once.
    fn quotes(&self, claim: &Claim) -> Vec<Text> {
        let language = self.scorecard.source(claim.source).language.as_deref();
        let fresh = |(place, quote): &(usize, &str)| !claim.quotes.iter().take(*place).any(|it| it == *quote);
        claim.quotes.iter().enumerate().filter(fresh).map(|(_, quote)| self.quoted(quote, language)).collect()
    }

    /// What sets a figure apart from what its entry is about.
    fn claim_label(&self, entry: &Entry, claim: &Claim, observation: &Observation) -> Text {
        let indicator = Some(claim.indicator).filter(|it| Some(*it) != entry.indicator);
        let name = indicator.map(|it| self.local(&self.scorecard.indicator(it).name));
        let mut parts: Vec<String> = name.iter().map(|name| name.text.clone()).collect();
        parts.extend((Some(claim.territory) != entry.territory).then(|| self.territory_name(claim.territory).text));
        let is_same_part = observation.breakdown == entry.breakdown && *observation.restriction == *entry.restriction;
        let base = Some(claim.period).filter(|it| it.to_string() == entry.period);
        parts.push(match base {
            Some(_) if is_same_part => String::new(),
            None if is_same_part => self.period(claim.period),
            _ => self.label(observation, base, false).text,
        });
        parts.retain(|part| !part.is_empty());
        // Only the indicator's name can be in another language; beside other words it is not marked.
        let lang = name.filter(|_| parts.len() == 1).map_or_else(String::new, |name| name.lang);
        Text { text: self.joined("list-dot", &parts), lang }
    }

    /// Whether the site shows this claim of several on one thing, and by which rule.
    fn why_shown(&self, entry: &Entry, index: usize, observation: &Observation) -> String {
        let shown = observation.shown();
        if index != shown {
            return self.text("shown-other");
        }
        // Only beside a figure that the entry sets against it.
        match observation.others().iter().find(|it| entry.claims.contains(it)) {
            None => String::new(),
            Some(_) if entry.findings.iter().any(|it| is_resolved(it.settled.as_deref())) => self.text("shown-decided"),
            Some(rival) => self.shown_before(shown, *rival),
        }
    }

    /// The rule by which one claim is shown before another: the kind of document, then its day, then its place.
    fn shown_before(&self, shown: usize, rival: usize) -> String {
        let of = |claim: usize| self.scorecard.source(self.scorecard.claim(claim).source);
        let (one, other) = (of(shown), of(rival));
        let order = &self.scorecard.site.precedence;
        let rank = |kind| order.iter().position(|it| *it == kind).unwrap_or(order.len());
        if self.scorecard.claim(shown).source == self.scorecard.claim(rival).source {
            return self.text("shown-same-document");
        }
        if rank(one.kind) < rank(other.kind) {
            let kind = |kind: SourceKind| self.text(&format!("source-kind-{}", kind.id()));
            return self.say("shown-kind", &[("kind", kind(one.kind).into()), ("other", kind(other.kind).into())]);
        }
        if one.kind != other.kind {
            return self.text("shown-this");
        }
        let dates =
            |key: &str, date, other| self.say(key, &[("date", self.date(date).into()), ("other", self.date(other).into())]);
        match (one.published, other.published) {
            (Some(date), Some(earlier)) if earlier.last_day() < date.first_day() => dates("shown-later", date, earlier),
            // «28/01/2024» beside «tháng 1/2024»: which came later is not known.
            (Some(date), Some(wider)) if date.first_day() > wider.first_day() => dates("shown-exact", date, wider),
            (Some(date), Some(other)) if date != other => self.text("shown-this"),
            (Some(_), None) => self.text("shown-dated"),
            _ => self.text("shown-order"),
        }
    }
}

/// What the document prints of a claim, word for word: value, ratio, change, rank and gain of places, as far as there are.
fn as_printed(claim: &Claim) -> Vec<&str> {
    let value = claim.value.as_ref().map(|it| it.text.as_str());
    let ratio = claim.ratio.as_ref().map(|it| it.text.as_str()).filter(|it| Some(*it) != value);
    let change = claim.change.as_ref().map(|it| it.text.as_str());
    let rank = claim.rank.as_ref().map(|it| it.text.as_str());
    let rank_change = claim.rank_change.as_ref().map(|it| it.text.as_str());
    [value, ratio, change, rank, rank_change].into_iter().flatten().collect()
}

fn is_resolved(settled: Option<&Settled>) -> bool {
    settled.is_some_and(|it| it.by == SettledBy::Resolution)
}
