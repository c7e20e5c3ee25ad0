//! What was changed after it was published, found by day, by territory and by indicator, each entry with its address.

use super::desk::{Desk, Sheet};
use super::register::home_of;
use super::text::{Piece, Text};
use super::{Kind, PageId};
use crate::model::{Amendment, AmendmentKind, IndicatorIx, Scorecard, TerritoryIx, Typed};
use crate::words::{Arg, slug};
use serde::Serialize;
use std::collections::BTreeMap;

/// The entries of `changes.yaml`, by number: a place in the scorecard's amendments.
pub struct Ledger {
    /// Id of each entry on its page, made of what it says: it stays when others are added.
    pub anchors: Vec<String>,
    by_home: BTreeMap<TerritoryIx, Vec<usize>>,
    by_indicator: BTreeMap<IndicatorIx, Vec<usize>>,
    by_year: BTreeMap<i16, Vec<usize>>,
}

impl Ledger {
    #[expect(clippy::indexing_slicing, reason = "each entry has its anchor")]
    pub fn anchor(&self, number: usize) -> &str {
        &self.anchors[number]
    }

    /// Looks at every entry once.
    pub fn new(scorecard: &Scorecard) -> Ledger {
        let mut ledger = Ledger {
            anchors: anchors(scorecard),
            by_home: BTreeMap::new(),
            by_indicator: BTreeMap::new(),
            by_year: BTreeMap::new(),
        };
        for (number, it) in scorecard.amendments.iter().enumerate() {
            ledger.by_year.entry(it.date.year()).or_default().push(number);
            if let Some(home) = it.territory.and_then(|it| home_of(scorecard, it)) {
                ledger.by_home.entry(home).or_default().push(number);
            }
            if let Some(indicator) = it.indicator {
                ledger.by_indicator.entry(indicator).or_default().push(number);
            }
        }
        ledger
    }

    /// Those of a territory with a page and of the territories inside it, latest first.
    pub fn of_territory(&self, territory: TerritoryIx) -> &[usize] {
        self.by_home.get(&territory).map_or(&[], Vec::as_slice)
    }

    /// Those of an indicator, latest first.
    pub fn of_indicator(&self, indicator: IndicatorIx) -> &[usize] {
        self.by_indicator.get(&indicator).map_or(&[], Vec::as_slice)
    }

    /// Those of a year, latest first.
    pub fn of_year(&self, year: i16) -> &[usize] {
        self.by_year.get(&year).map_or(&[], Vec::as_slice)
    }

    /// The years that have some, latest first.
    pub fn years(&self) -> impl Iterator<Item = i16> + '_ {
        self.by_year.keys().rev().copied()
    }
}

/// `2026-12-01-binh-duong-on-time-rate-2023`. Entries that say the same are counted in the order of the file, where new
/// ones go to the end.
#[expect(clippy::indexing_slicing, reason = "each entry has its anchor")]
fn anchors(scorecard: &Scorecard) -> Vec<String> {
    let mut order: Vec<usize> = (0..scorecard.amendments.len()).collect();
    order.sort_by_key(|it| scorecard.amendment(*it).location.start);
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    let mut anchors = vec![String::new(); order.len()];
    for number in order {
        let anchor = anchor(scorecard, scorecard.amendment(number));
        let count = uses.entry(anchor.clone()).or_default();
        *count += 1;
        anchors[number] = if *count == 1 { anchor } else { format!("{anchor}--{count}") };
    }
    anchors
}

fn anchor(scorecard: &Scorecard, it: &Amendment) -> String {
    let mut parts = vec![it.date.to_string()];
    if let Some(source) = it.source.filter(|_| it.indicator.is_none() && it.index.is_none()) {
        parts.push(scorecard.source(source).id.clone());
        return parts.join("-");
    }
    parts.extend(it.territory.map(|it| scorecard.territory(it).id.clone()));
    parts.extend(it.index.map(|it| scorecard.composite(it).id.clone()));
    parts.extend(it.indicator.map(|it| scorecard.indicator(it).id.clone()));
    parts.extend(it.period.map(|it| slug(&it.to_string())));
    if let Some(indicator) = it.indicator.map(|it| scorecard.indicator(it)) {
        let members = it.breakdown.members.iter().filter_map(|member| {
            let dimension = indicator.dimensions.get(usize::from(member.dimension))?;
            let ids = member.members.iter().filter_map(|it| dimension.members.get(usize::from(*it)));
            Some(ids.map(|it| it.id.as_str()).collect::<Vec<_>>().join("-"))
        });
        parts.extend(members);
        parts.extend(it.breakdown.band.and_then(|band| indicator.bands.get(usize::from(band))).map(|it| it.id.clone()));
    }
    if parts.len() == 1 {
        parts.push(it.kind.id().to_owned());
    }
    parts.join("-")
}

/// An entry as pages tell it.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeEntry {
    /// Its id on the page of changes; empty in the short lists of other pages.
    pub id: String,
    /// The day; empty where it stands under its day.
    pub date: String,
    /// What was done: `added`, `revised`, `corrected`, `removed` or `method`.
    pub kind: String,
    /// The same in words.
    pub word: String,
    /// What it is about.
    pub subject: Vec<Piece>,
    /// The same as one text.
    pub title: String,
    /// From what to what; empty where it says neither.
    pub figures: String,
    /// Why; may be empty.
    pub reason: Text,
    /// The document behind it; no words where none is named.
    pub source: Piece,
    /// Its address, which stays.
    pub permalink: String,
}

/// The changes of a page, in short.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OwnChanges {
    /// The latest; none where nothing was changed.
    pub entries: Vec<ChangeEntry>,
    /// All changes, with their page.
    pub all: Piece,
}

/// So many of its changes a page tells itself.
const SHORT: usize = 5;

/// What an entry is about, a part each, with where that is told.
type Part = (Text, Option<(Kind, String)>);

impl Desk<'_> {
    fn parts(&self, it: &Amendment) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        if let Some(territory) = it.territory {
            let page = Some((Kind::Territory(territory), String::new())).filter(|(kind, _)| !self.path(*kind).is_empty());
            parts.push((self.territory_name(territory), page));
        }
        parts.extend(it.index.map(|index| {
            let name = self.local(&self.scorecard.composite(index).name);
            (name, Some((Kind::Index(index), String::new())))
        }));
        if let Some(indicator) = it.indicator {
            let place = it.territory.and_then(|territory| self.row_of(territory, indicator));
            let page = place.unwrap_or((Kind::Indicator(indicator), String::new()));
            parts.push((self.local(&self.scorecard.indicator(indicator).name), Some(page)));
            let part = self.part(self.scorecard.indicator(indicator), &it.breakdown);
            parts.extend((!part.is_empty()).then(|| (Text::own(part), None)));
        }
        if let Some(restriction) = &it.restriction {
            let what = self.local(&restriction.text).text;
            parts.push((Text::own(self.say("only", &[("what", what.into())])), None));
        }
        parts.extend(it.period.map(|period| (Text::own(self.period(period)), None)));
        if !it.what.is_empty() {
            parts.push((self.local(&it.what), None));
        }
        if parts.is_empty() {
            parts.extend(it.source.map(|source| {
                let title = self.local(&self.scorecard.source(source).title);
                (title, Some((Kind::Source(source), String::new())))
            }));
        }
        parts
    }

    /// The row of a figure on the page of its territory, or of the one that it lies in; nothing where it has none any more.
    fn row_of(&self, territory: TerritoryIx, indicator: IndicatorIx) -> Option<(Kind, String)> {
        let observation = self.observations(territory).find(|it| it.indicator == indicator)?;
        let (it, id) = (self.scorecard.territory(territory), &self.scorecard.indicator(observation.indicator).id);
        let has_page = self.scorecard.level(it.level).folder.is_some();
        let anchor = if has_page { id.clone() } else { format!("{}-{id}", it.id) };
        home_of(self.scorecard, territory)?;
        Some((Kind::Territory(territory), anchor))
    }

    /// What was done, in words.
    pub fn change_word(&self, kind: AmendmentKind) -> String {
        self.text(&format!("change-{}", kind.id()))
    }

    /// «Đính chính: Bình Dương, Tỷ lệ hồ sơ giải quyết đúng hạn, 2023»
    pub fn change_title(&self, it: &Amendment) -> String {
        let parts: Vec<String> = self.parts(it).into_iter().map(|(text, _)| text.text).collect();
        let args = [("kind", self.change_word(it.kind).into()), ("subject", self.list(&parts).into())];
        self.say("change-title", &args)
    }

    /// «từ 98,0% thành 98,8%»; empty where the entry says neither.
    pub fn change_figures(&self, it: &Amendment) -> String {
        let shown = |typed: &Typed| Arg::from(self.typed(it, typed));
        match (&it.from, &it.to) {
            (Some(from), Some(to)) => self.say("change-from-to", &[("from", shown(from)), ("to", shown(to))]),
            (Some(from), None) => self.say("change-from", &[("from", shown(from))]),
            (None, Some(to)) => self.say("change-to", &[("to", shown(to))]),
            (None, None) => String::new(),
        }
    }

    fn typed(&self, it: &Amendment, typed: &Typed) -> String {
        let indicator = it.indicator.map(|it| self.scorecard.indicator(it));
        match (indicator, &typed.quantity, &typed.ratio) {
            (Some(indicator), Some(quantity), _) => self.quantity(indicator, quantity),
            (Some(indicator), _, Some(ratio)) => self.ratio_of(indicator, ratio),
            _ => typed.text.clone(),
        }
    }

    /// The page that tells an entry, whatever else is told later.
    pub fn change_page(&self, number: usize) -> (Kind, &str) {
        (Kind::ChangesOf(self.scorecard.amendment(number).date.year()), self.ledger.anchor(number))
    }

    /// Path of an entry below the site's first folder, in this language.
    pub fn change_path(&self, number: usize) -> String {
        let (kind, anchor) = self.change_page(number);
        format!("{}#{anchor}", self.page_path(PageId { language: self.language, kind }))
    }
}

impl Sheet<'_> {
    /// An entry; with its id where this is the page that tells it, with its day elsewhere.
    pub fn change_entry(&self, number: usize, is_at_home: bool) -> ChangeEntry {
        let it = self.scorecard.amendment(number);
        let mut subject = Vec::new();
        for (text, place) in self.parts(it) {
            if !subject.is_empty() {
                subject.push(Piece::plain(Text::own(self.text("list-comma"))));
            }
            subject.push(match place {
                Some((kind, anchor)) if anchor.is_empty() => Piece::link(text, self.href(kind)),
                Some((kind, anchor)) => Piece::link(text, self.href_at(kind, &anchor)),
                None => Piece::plain(text),
            });
        }
        let (kind, anchor) = self.change_page(number);
        // Where the document is the subject, it has been named.
        let is_subject = it.territory.is_none() && it.indicator.is_none() && it.index.is_none() && it.what.is_empty();
        let source = it.source.filter(|_| !is_subject).map_or_else(Piece::default, |it| self.source_link(it));
        ChangeEntry {
            id: if is_at_home { anchor.to_owned() } else { String::new() },
            date: if is_at_home { String::new() } else { self.day(it.date) },
            kind: it.kind.id().to_owned(),
            word: self.change_word(it.kind),
            subject,
            title: self.change_title(it),
            figures: self.change_figures(it),
            reason: self.local(&it.reason),
            source,
            permalink: self.href_at(kind, anchor),
        }
    }

    /// The latest entries of all.
    pub fn latest_changes(&self) -> OwnChanges {
        let all = 0..self.scorecard.amendments.len();
        self.own_changes(&all.take(SHORT).collect::<Vec<_>>())
    }

    /// The latest of some entries, for a page of which they tell.
    pub fn own_changes(&self, numbers: &[usize]) -> OwnChanges {
        let entries = numbers.iter().take(SHORT).map(|it| self.change_entry(*it, false)).collect();
        let all = Piece::link(Text::own(self.text("changes-all")), self.href(Kind::Changes));
        OwnChanges { entries, all }
    }
}
