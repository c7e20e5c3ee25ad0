//! One figure on a page: its value with everything that hedges it, and the documents that state it.

use super::Kind;
use super::desk::{Desk, Sheet};
use super::finding::CheckMark;
use super::report::Report;
use super::series::TrendMark;
use super::standing::Chip;
use super::text::{Piece, Text};
use super::{years, years_page};
use crate::derive::{Computed, Observation, value_of};
use crate::model::{Claim, Decimal, Indicator, IndicatorIx, Period, Quotes, Resolution, SourceIx, TerritoryIx, Unit};
use rust_decimal::RoundingStrategy;
use serde::Serialize;

/// A document's number on this page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ref {
    /// The number.
    pub number: usize,
    /// Its place in the list of documents at the end of the page.
    pub href: String,
    /// Id of this place, for the way back; empty where the document was cited before.
    pub id: String,
}

/// One line of a table: a figure, its target and its verdict.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// What sets it apart from the line above (a period, a level, a restriction, a territory); empty where the name stands beside it.
    pub label: Piece,
    /// The figure.
    pub value: Text,
    /// Whether the value is words and not a number.
    pub is_words: bool,
    /// Where a computed figure comes from («tính từ 697/1.893»), or the ratio that is printed beside it.
    pub from: String,
    /// The period, where it is not the one that most of the page is about.
    pub period: String,
    /// Counts by band, in the order of the bands.
    pub bands: Vec<Band>,
    /// What was wanted, each with who set it.
    pub targets: Vec<String>,
    /// Ranks, changes and earlier values, as printed.
    pub lines: Vec<String>,
    /// What to be careful about: an inferred period, a self-reported figure, ...
    pub marks: Vec<String>,
    /// What was found about it, a mark an entry.
    pub checks: Vec<CheckMark>,
    /// What other documents say instead.
    pub others: Vec<Other>,
    /// The verdict.
    pub chip: Chip,
    /// How it moves towards the target that is due next: none or one.
    pub trends: Vec<TrendMark>,
    /// The table that has its other periods, where they are many; else without words.
    pub years: Piece,
    /// The way to report an error in it, where the documents' words below do not end with it.
    pub report: Report,
    /// The documents that state it.
    pub refs: Vec<Ref>,
}

/// How many stand in one band.
#[derive(Clone, Debug, Serialize)]
pub struct Band {
    /// The band.
    pub name: Text,
    /// The count, with its total where that is printed.
    pub count: String,
}

/// Another document's figure for the same thing.
#[derive(Clone, Debug, Serialize)]
pub struct Other {
    /// The sentence.
    pub text: String,
    /// The document.
    pub source: Ref,
}

/// What one document says, word for word.
#[derive(Clone, Debug, Serialize)]
pub struct Evidence {
    /// The document's number on this page.
    pub source: Ref,
    /// The document, with its page here.
    pub title: Piece,
    /// Its passages.
    pub passages: Vec<Quotation>,
}

/// One passage of a document.
#[derive(Clone, Debug, Serialize)]
pub struct Quotation {
    /// The figures that it is about.
    pub figures: Vec<Text>,
    /// The words that carry them, as printed.
    pub quotes: Vec<Text>,
    /// Where in the document, who measured, how many, remarks.
    pub notes: Vec<Text>,
}

impl<'a> Sheet<'a> {
    /// Cites a document: the same number for the same one.
    pub fn cite(&mut self, source: SourceIx) -> Ref {
        let known = self.cited.iter().position(|it| *it == source);
        let number = known.unwrap_or(self.cited.len()) + 1;
        if known.is_none() {
            self.cited.push(source);
        }
        let id = if known.is_none() { format!("ref-{number}") } else { String::new() };
        Ref { number, href: format!("#source-{number}"), id }
    }

    /// The figure of an observation, with its verdict and its documents.
    pub fn row(&mut self, observation: &Observation, label: Piece, main: Option<Period>) -> Row {
        let scorecard = self.scorecard;
        let claim = scorecard.claim(observation.shown());
        let indicator = scorecard.indicator(observation.indicator);
        let (value, is_words, mut lines) = self.value_and_lines(indicator, claim);
        lines.extend(self.computed_rank(observation));
        lines.extend(observation.resolution.map(|it| self.resolution(scorecard.resolution(it as usize))));
        let mut refs: Vec<Ref> = Vec::new();
        for &index in &observation.claims {
            let reference = self.cite(scorecard.claim(index).source);
            if refs.iter().all(|it| it.number != reference.number) {
                refs.push(reference);
            }
        }
        let period = if Some(observation.period) == main { String::new() } else { self.period(observation.period) };
        Row {
            label,
            value,
            is_words,
            from: self.origin(indicator, claim),
            period,
            bands: Vec::new(),
            targets: observation.judgements.iter().map(|it| self.target(indicator, &it.target)).collect(),
            lines,
            marks: self.marks(claim),
            checks: self.check_marks(&observation.claims),
            others: self.others(indicator, observation),
            chip: self.chip(observation),
            trends: Vec::new(),
            years: Piece::default(),
            report: Report::default(),
            refs,
        }
    }

    /// A document that gives only a change, or a gain of places, has that as its figure.
    pub fn value_and_lines(&self, indicator: &Indicator, claim: &Claim) -> (Text, bool, Vec<String>) {
        let (value, is_words) = self.value(indicator, claim);
        let mut lines = self.lines(indicator, claim);
        if value.is_empty() && !lines.is_empty() {
            return (Text::own(lines.remove(0)), true, lines);
        }
        (value, is_words, lines)
    }

    /// The figure itself, else the rank, the verdict, the words, or why there is none; and whether it is words.
    pub fn value(&self, indicator: &Indicator, claim: &Claim) -> (Text, bool) {
        if let Some(value) = &claim.value {
            return (Text::own(self.quantity(indicator, value)), false);
        }
        if let Some(ratio) = &claim.ratio {
            let number = value_of(indicator, claim).filter(|_| indicator.unit == Unit::Percent);
            let text = match number {
                Some(value) => self.number(indicator, rounded(indicator, value.number)),
                None => self.ratio_of(indicator, ratio),
            };
            return (Text::own(text), false);
        }
        if let Some(rank) = &claim.rank {
            return (Text::own(self.rank(claim, rank)), false);
        }
        if let Some(words) = &claim.words {
            return (self.local(words), true);
        }
        let key = match (claim.status, claim.missing) {
            (Some(status), _) if status.is_milestone() => format!("standing-{}", status.id()),
            (_, Some(missing)) => format!("missing-{}", missing.id()),
            (Some(_), None) => "value-not-printed".to_owned(),
            (None, None) if claim.change.is_some() || claim.rank_change.is_some() => return (Text::default(), true),
            (None, None) if claim.targets.iter().any(|target| target.attainment.is_some() || target.stated.is_some()) => {
                "value-not-printed".to_owned()
            }
            // Only a target: the verdict says that there is no figure.
            (None, None) => return (Text::default(), true),
        };
        (Text::own(self.text(&key)), true)
    }

    fn origin(&self, indicator: &Indicator, claim: &Claim) -> String {
        let Some(ratio) = &claim.ratio else { return String::new() };
        let computed = value_of(indicator, claim).is_some_and(|it| it.computed == Computed::Ratio);
        match (computed, indicator.unit) {
            (true, Unit::Percent) => self.say("computed-from", &[("ratio", self.ratio(ratio).into())]),
            (true, _) => String::new(),
            (false, _) => self.ratio(ratio),
        }
    }

    fn lines(&self, indicator: &Indicator, claim: &Claim) -> Vec<String> {
        let since = claim.since.unwrap_or_else(|| claim.period.year_before());
        let mut lines = Vec::new();
        if claim.value.is_some() || claim.ratio.is_some() {
            lines.extend(claim.rank.as_ref().map(|rank| self.rank(claim, rank)));
        }
        lines.extend(claim.rank_change.as_ref().map(|change| self.rank_change(change, since)));
        lines.extend(claim.change.as_ref().map(|change| self.change(indicator, change, since)));
        if let Some(previous) = &claim.previous {
            let value = self.quantity(indicator, previous);
            lines.push(self.say("previous", &[("period", self.period_in_text(since).into()), ("value", value.into())]));
        }
        if let Some(words) = claim.words.as_ref().filter(|_| claim.value.is_some() || claim.rank.is_some()) {
            lines.push(self.local(words).text);
        }
        if let Some(body) = &claim.set_by {
            lines.push(self.say("counted-set-by", &[("body", self.body(body).text.into())]));
        }
        lines
    }

    /// Why an editor had this figure shown, and not another document's.
    fn resolution(&self, resolution: &Resolution) -> String {
        let (by, reason) = (self.local(&resolution.by).text, self.local(&resolution.reason).text);
        let key = if by.is_empty() { "shown-by-editors" } else { "shown-by" };
        let decision = self.say(key, &[("by", by.into())]);
        let dated = match resolution.on {
            Some(date) => self.say("with-notes", &[("what", decision.into()), ("notes", self.date(date).into())]),
            None => decision,
        };
        self.say("shown-because", &[("decision", dated.into()), ("reason", reason.into())])
    }

    fn marks(&self, claim: &Claim) -> Vec<String> {
        let mut marks = Vec::new();
        let mut mark = |is: bool, key: &str| {
            if is {
                marks.push(self.text(key));
            }
        };
        mark(claim.value.as_ref().is_some_and(|it| it.qualifier.is_approximate()), "mark-approximate");
        mark(claim.value.as_ref().is_some_and(|it| it.qualifier.is_bound()), "mark-bounded");
        mark(claim.period_inferred && self.inferred_period != Some(claim.period), "mark-period-inferred");
        mark(claim.restated, "mark-restated");
        let is_told = self.all_self_reported || self.reported.contains(&claim.source);
        mark(claim.self_reported && claim.missing.is_none() && !is_told, "mark-self-reported");
        marks
    }

    /// The claims that say something else than the one that is shown.
    fn others(&mut self, indicator: &Indicator, observation: &Observation) -> Vec<Other> {
        let scorecard = self.scorecard;
        let shown = scorecard.claim(observation.shown());
        let mut others = Vec::new();
        for &index in observation.others() {
            let claim = scorecard.claim(index);
            let number = match (&claim.value, &claim.ratio) {
                (Some(value), _) => self.quantity(indicator, value),
                (None, Some(ratio)) => self.ratio_of(indicator, ratio),
                (None, None) => match &claim.rank {
                    Some(rank) => self.rank(claim, rank),
                    None => continue,
                },
            };
            if differ(shown, claim) {
                let text = self.say("other-figure", &[("value", number.into())]);
                let source = self.cite(claim.source);
                others.push(Other { text, source });
            }
        }
        others
    }

    /// What the documents of these observations say, one entry for each document.
    pub fn evidence(&mut self, observations: &[(&Observation, Text)]) -> Vec<Evidence> {
        let scorecard = self.scorecard;
        let mut documents: Vec<(SourceIx, Evidence)> = Vec::new();
        // By what it says: a passage may carry several figures.
        let mut passages: Vec<(usize, &Quotes, usize)> = Vec::new();
        for (observation, label) in observations {
            for &index in &observation.claims {
                let claim = scorecard.claim(index);
                let figure = self.labelled(observation, claim, label);
                let notes = self.notes(claim, observation);
                let known = documents.iter().position(|(source, _)| *source == claim.source);
                let at = known.unwrap_or(documents.len());
                if known.is_none() {
                    let (source, title) = (self.cite(claim.source), self.source_link(claim.source));
                    documents.push((claim.source, Evidence { source, title, passages: Vec::new() }));
                }
                let Some((_, document)) = documents.get_mut(at) else { continue };
                let same = passages.iter().find(|(of, quotes, _)| *of == at && **quotes == claim.quotes);
                if let Some(passage) = same.and_then(|(.., it)| document.passages.get_mut(*it)) {
                    passage.figures.push(figure);
                    passage.notes.extend(notes);
                    passage.notes.dedup();
                } else {
                    passages.push((at, &claim.quotes, document.passages.len()));
                    let language = scorecard.source(claim.source).language.as_deref();
                    let quotes = claim.quotes.iter().map(|quote| self.quoted(quote, language)).collect();
                    document.passages.push(Quotation { figures: vec![figure], quotes, notes });
                }
            }
        }
        documents.into_iter().map(|(_, evidence)| evidence).collect()
    }

    /// The document where it was published; words that say so where it has no address.
    pub fn document(&self, source: SourceIx) -> Piece {
        let source = self.scorecard.source(source);
        match source.url.as_deref().and_then(super::links::safe_url) {
            Some(url) => Piece { text: self.text("read-document"), lang: String::new(), href: url.to_owned(), external: true },
            None => Piece::plain(Text::own(self.text("no-address"))),
        }
    }

    fn labelled(&self, observation: &Observation, claim: &Claim, label: &Text) -> Text {
        let indicator = self.scorecard.indicator(observation.indicator);
        let (value, ..) = self.value_and_lines(indicator, claim);
        let mut parts: Vec<String> = [label.text.clone(), value.text].into_iter().filter(|part| !part.is_empty()).collect();
        if claim.value.is_some() {
            parts.extend(claim.ratio.as_ref().map(|ratio| self.ratio(ratio)));
        }
        Text { text: self.joined("list-colon", &parts), lang: value.lang }
    }

    fn notes(&self, claim: &Claim, observation: &Observation) -> Vec<Text> {
        let indicator = self.scorecard.indicator(observation.indicator);
        let mut notes = Vec::new();
        if !claim.note.is_empty() {
            notes.push(self.local(&claim.note));
        }
        let mut say = |key: &str, name: &str, value: String| notes.push(Text::own(self.say(key, &[(name, value.into())])));
        if !claim.locators.is_empty() {
            say("evidence-locator", "where", self.list(&claim.locators));
        }
        if claim.mentions() > 1 {
            say("evidence-mentions", "count", self.words.numbers.count(u64::from(claim.mentions())));
        }
        if let Some(producer) = &claim.producer {
            say("evidence-producer", "body", self.body(producer).text);
        }
        if let Some(n) = claim.n {
            say("evidence-n", "n", self.words.numbers.text(n));
        }
        if let Some(margin) = &claim.margin {
            say("evidence-margin", "margin", self.difference(indicator, margin.value));
        }
        if let Some(interval) = &claim.interval {
            let (low, high) = (self.words.numbers.text(interval.low), self.number(indicator, interval.high));
            notes.push(Text::own(self.say("evidence-interval", &[("low", low.into()), ("high", high.into())])));
        }
        for target in claim.targets.iter().filter(|target| !target.note.is_empty()) {
            notes.push(self.local(&target.note));
        }
        notes
    }
}

/// A computed number at the indicator's decimals.
pub fn rounded(indicator: &Indicator, number: Decimal) -> Decimal {
    number.round_dp_with_strategy(indicator.decimals.unwrap_or(2), RoundingStrategy::MidpointAwayFromZero)
}

/// Whether two claims differ at the coarser of their printed precisions.
fn differ(shown: &Claim, other: &Claim) -> bool {
    match (&shown.value, &other.value) {
        (Some(a), Some(b)) if a.qualifier == b.qualifier => {
            let scale = a.value.scale().min(b.value.scale());
            let at = |number: Decimal| number.round_dp_with_strategy(scale, RoundingStrategy::MidpointAwayFromZero);
            at(a.value) != at(b.value) || a.upper != b.upper
        }
        (Some(_), Some(_)) => true,
        _ => match (&shown.ratio, &other.ratio) {
            (Some(a), Some(b)) => a.numerator != b.numerator || a.denominator != b.denominator,
            _ => matches!((&shown.rank, &other.rank), (Some(a), Some(b)) if a.place != b.place),
        },
    }
}

/// Where a territory's figures on an indicator stand, for whoever goes through many figures: most go from one to the next of
/// the same.
#[derive(Debug, Default)]
pub struct Places {
    of: Option<(TerritoryIx, IndicatorIx)>,
    /// The claims behind those that only the table of their periods has.
    only_there: Vec<usize>,
    /// Their row, once somebody has asked for it.
    row: Option<String>,
    /// That table.
    table: Option<String>,
}

/// Where a figure stands: on the page of its territory, or of the one that it lies in; an earlier one of a long series in the
/// table of its periods.
pub fn place_of(sheet: &Sheet, observation: &Observation) -> String {
    let of = (observation.territory, observation.indicator);
    let mut places = sheet.places.borrow_mut();
    if places.of != Some(of) {
        *places = Places { of: Some(of), only_there: years::only_there(sheet, of), row: None, table: None };
    }
    if places.only_there.contains(&observation.shown()) {
        return places.table.get_or_insert_with(|| years_page::place_of(sheet, observation)).clone();
    }
    places.row.get_or_insert_with(|| place_of_row(sheet, observation.territory, observation.indicator)).clone()
}

/// Where a territory's figures of an indicator stand.
pub fn place_of_row(sheet: &Sheet, territory: TerritoryIx, indicator: IndicatorIx) -> String {
    sheet.href_at(Kind::Territory(territory), &anchor_of(sheet, territory, indicator))
}

/// The id of that place.
pub fn anchor_of(desk: &Desk, territory: TerritoryIx, indicator: IndicatorIx) -> String {
    let (it, indicator) = (desk.scorecard.territory(territory), &desk.scorecard.indicator(indicator).id);
    let has_page = desk.scorecard.level(it.level).folder.is_some();
    if has_page { indicator.clone() } else { format!("{}-{indicator}", it.id) }
}
