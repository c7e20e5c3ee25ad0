//! What the pages of one language are written with: made once, shared by all of them.

use super::figure::Places;
use super::ledger::Ledger;
use super::links::Links;
use super::name_order::NameOrder;
use super::register::{Register, has_page, same_id};
use super::text::{Piece, Text};
use super::{Kind, PageId};
use crate::derive::{Observation, Results};
use crate::export::Stock;
use crate::finding::{self, Finding, Message};
use crate::model::{Body, IndicatorIx, LocalText, Period, Point, Scorecard, SourceIx, TerritoryIx, TopicIx, latest_date};
use crate::words::{Arg, Words};
use jiff::civil::Date;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// All content, the words of one language, and what every page needs to know of the whole.
pub struct Desk<'a> {
    pub scorecard: &'a Scorecard,
    pub results: &'a Results,
    pub words: &'a Words,
    /// Index into the site's languages.
    pub language: usize,
    pub links: &'a Links,
    /// Territories in the order of their names.
    pub by_name: Vec<TerritoryIx>,
    pub name_order: NameOrder,
    /// For each territory, those inside it, in the order of their names.
    pub inside: Vec<Vec<TerritoryIx>>,
    /// For each territory, whether it or one inside it has a figure.
    pub has_figures: Vec<bool>,
    /// Day of the latest document, in words; empty where none is dated.
    pub data_until: String,
    /// What readers are told of the content.
    pub register: Register<'a>,
    /// What was changed after it was published.
    pub ledger: Ledger,
    /// Whether there is anything to tell in a feed.
    pub has_feed: bool,
    /// Addresses that pages once had: the path below a language's folder, and the page that it leads on to.
    pub moved: Vec<(String, Kind)>,
    /// What is made beside the pages.
    pub extras: Extras,
    /// The data files; nothing for a desk whose pages say nothing of them.
    pub stock: Option<&'a Stock<'a>>,
    /// Every period of a figure, by what an author types for it: findings name them so.
    periods: BTreeMap<String, Period>,
}

/// Most paths are no longer than so many bytes.
const USUAL: usize = 96;

/// What is made beside the pages: all of it unless a build leaves it out.
#[derive(Clone, Copy, Debug)]
pub struct Extras {
    /// The pictures that are shown where a page is shared.
    pub share_images: bool,
    /// The pages that other sites show inside theirs.
    pub embeds: bool,
    /// The data files.
    pub data: bool,
}

impl<'a> Desk<'a> {
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "there is one for each territory")]
    pub fn new(
        scorecard: &'a Scorecard,
        results: &'a Results,
        findings: &'a [Finding],
        words: &'a Words,
        language: usize,
        links: &'a Links,
    ) -> Desk<'a> {
        let mut by_name: Vec<TerritoryIx> = scorecard.territories().map(|(territory, _)| territory).collect();
        by_name.sort_by_cached_key(|&it| words.collator.key(scorecard.territory(it).name.get(language).text));
        let mut inside = vec![Vec::new(); scorecard.territories.len()];
        let mut has_figures: Vec<bool> = results.by_territory.iter().map(|them| !them.is_empty()).collect();
        for &it in &by_name {
            if let Some(parent) = scorecard.territory(it).parent {
                inside[parent.0 as usize].push(it);
                has_figures[parent.0 as usize] |= !results.of_territory(it).is_empty();
            }
        }
        let name_order = NameOrder::new(&by_name);
        let register = Register::new(scorecard, findings, &name_order);
        let mut desk = Desk {
            scorecard,
            results,
            words,
            language,
            links,
            by_name,
            name_order,
            inside,
            has_figures,
            data_until: String::new(),
            register,
            ledger: Ledger::new(scorecard),
            has_feed: false,
            moved: Vec::new(),
            extras: Extras { share_images: true, embeds: true, data: true },
            stock: None,
            periods: results.periods.iter().copied().map(named).collect(),
        };
        desk.moved = super::moved::all(&desk);
        desk.data_until = latest_date(scorecard.sources.iter()).map_or(String::new(), |date| desk.date(date));
        desk.has_feed = super::feed::is_there(&desk);
        desk
    }

    /// The same desk, with what is to be made beside the pages.
    #[must_use]
    pub fn with(self, extras: Extras) -> Desk<'a> {
        Desk { extras, ..self }
    }

    /// The territories inside one, in the order of their names.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "there is a list for each territory")]
    pub fn inside(&self, territory: TerritoryIx) -> &[TerritoryIx] {
        &self.inside[territory.0 as usize]
    }

    /// Whether a territory or one inside it has a figure.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "there is one for each territory")]
    pub fn has_figures(&self, territory: TerritoryIx) -> bool {
        self.has_figures[territory.0 as usize]
    }

    /// An address that a page once had: its path, and the page that it leads on to.
    #[expect(clippy::indexing_slicing, reason = "a page that has moved is named by its place in this list")]
    pub(super) fn moved(&self, place: usize) -> (&str, Kind) {
        let (path, kind) = &self.moved[place];
        (path, *kind)
    }

    /// A message without arguments.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.words.text(key, &[])
    }

    /// A message.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.text(key, args)
    }

    /// That a list has so many of all there are; empty where it has all of them.
    #[must_use]
    pub fn limited(&self, key: &str, shown: usize, total: usize) -> String {
        if shown < total { self.say(key, &[("shown", shown.into()), ("total", total.into())]) } else { String::new() }
    }

    /// A text of the content, marked where it is in another language.
    #[must_use]
    pub fn local(&self, text: &LocalText) -> Text {
        let phrase = text.get(self.language);
        let lang = if phrase.language == self.language { "" } else { self.scorecard.site.language(phrase.language) };
        Text { text: phrase.text.to_owned(), lang: lang.to_owned() }
    }

    /// Words of the documents, which are in a language of their own.
    #[must_use]
    pub fn quoted(&self, text: &str, language: Option<&str>) -> Text {
        let of_site = self.scorecard.site.languages.first().map_or("", String::as_str);
        let lang = language.unwrap_or(of_site);
        let own = lang == self.words.lang.as_str();
        Text { text: text.to_owned(), lang: if own { String::new() } else { lang.to_owned() } }
    }

    /// What the site calls the places that have a page: the name of their level.
    #[must_use]
    pub fn places(&self) -> Text {
        let level = self.scorecard.levels.iter().find(|level| level.folder.is_some());
        level.map_or_else(|| Text::own(self.text("nav-territories")), |level| self.local(&level.name))
    }

    /// A territory's short name.
    #[must_use]
    pub fn territory_name(&self, territory: TerritoryIx) -> Text {
        self.local(&self.scorecard.territory(territory).name)
    }

    /// An organisation of the list, or one that is only named in words.
    #[must_use]
    pub fn body(&self, body: &Body) -> Text {
        match body {
            Body::Known(organisation) => self.local(&self.scorecard.organisation(*organisation).name),
            Body::Words(words) => self.local(words),
        }
    }

    /// What a finding says to readers: a whole sentence, its quote marks those of a page.
    #[must_use]
    pub fn sentence(&self, message: &Message) -> String {
        let text = in_quote_marks(&self.message(message));
        let mut letters = text.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        let stop = if text.ends_with(['.', '!', '?']) { "" } else { "." };
        first.chain(letters).chain(stop.chars()).collect()
    }

    fn message(&self, message: &Message) -> String {
        use crate::finding::Arg as Found;
        let indicator = |id: &str| self.scorecard.indicators.iter().find(|it| it.id == id).map(|it| self.local(&it.name).text);
        let sources = &self.scorecard.sources;
        let source = |id: &str| {
            let place = sources.binary_search_by(|it| it.id.as_str().cmp(id)).ok()?;
            Some(self.local(&sources.get(place)?.title).text)
        };
        let territory = |id: &str| {
            let found = same_id(self.scorecard, id).next();
            found.map_or_else(|| id.to_owned(), |it| self.territory_name(it).text)
        };
        let period = |text: &str| self.periods.get(text).map_or_else(|| text.to_owned(), |it| self.period(*it));
        let arg = |arg: &Found| match arg {
            Found::Text(text) => Arg::from(text.to_string()),
            Found::Count(count) => Arg::Count(*count),
            Found::Number(number) => Arg::Number(*number),
            Found::Indicator(id) => Arg::from(indicator(id).unwrap_or_else(|| id.to_string())),
            Found::Source(id) => Arg::from(source(id).unwrap_or_else(|| id.to_string())),
            Found::Territory(id) => Arg::from(territory(id)),
            Found::Period(text) => Arg::from(period(text)),
            Found::Terms(terms) => Arg::from(finding::sum_in_words(terms, |it| self.words.numbers.text(it))),
            Found::Figures(figures) => {
                let periods = |them: &[String]| them.iter().map(|it| period(it)).collect::<Vec<_>>().join(", ");
                let each = figures.iter().map(|(id, them)| format!("{}: {}", territory(id), periods(them)));
                Arg::from(each.collect::<Vec<_>>().join(&self.text("list-semicolon")))
            }
        };
        let args: Vec<(&str, Arg)> = message.args.iter().map(|(name, value)| (*name, arg(value))).collect();
        self.say(message.key, &args)
    }

    /// The observations of a territory itself.
    pub fn observations(&self, territory: TerritoryIx) -> impl Iterator<Item = &'a Observation> {
        let results = self.results;
        results.of_territory(territory).map(|it| results.observation(it))
    }

    /// Those on one indicator, in the order of their periods.
    pub fn observations_on(&self, territory: TerritoryIx, indicator: IndicatorIx) -> impl Iterator<Item = &'a Observation> {
        self.results.on(territory, indicator).map(|(_, it)| it)
    }

    /// Path of a page below the site's first folder, without the language's own folder.
    #[must_use]
    pub fn path(&self, kind: Kind) -> String {
        let mut path = String::new();
        self.add_path(kind, &mut path);
        path
    }

    /// Puts it behind what stands before it: a page has hundreds of links.
    fn add_path(&self, kind: Kind, to: &mut String) {
        let scorecard = self.scorecard;
        match kind {
            Kind::Home => {}
            Kind::Territory(it) => self.add_territory_path(it, to),
            Kind::Findings => to.push_str("findings/"),
            Kind::TerritoryFindings(it) => add_folders(&["findings", &self.territory_slug(it)], to),
            Kind::Indicator(it) => add_folders(&["indicators", &scorecard.indicator(it).id], to),
            Kind::Topic(it) => add_folders(&["topics", &scorecard.topic(it).id], to),
            Kind::Indexes => to.push_str("indexes/"),
            Kind::Index(it) => add_folders(&["indexes", &scorecard.composite(it).id], to),
            Kind::Source(it) => add_folders(&["sources", &scorecard.source(it).id], to),
            Kind::Compare => to.push_str("compare/"),
            Kind::Group(it) => add_folders(&["compare", &scorecard.comparison(it).id], to),
            Kind::Changes => to.push_str("changes/"),
            Kind::ChangesOf(year) => add_folders(&["changes", &year.to_string()], to),
            Kind::Years(it) => {
                self.add_territory_path(it, to);
                to.push_str("years/");
            }
            Kind::Data => to.push_str("data/"),
            Kind::Prose(it) => add_folders(&[&scorecard.page(it).id], to),
            Kind::Moved(it) => to.push_str(self.moved(it).0),
            Kind::NotFound => to.push_str("404.html"),
        }
    }

    /// A territory without a page of its own is a place on its parent's.
    fn add_territory_path(&self, territory: TerritoryIx, to: &mut String) {
        let it = self.scorecard.territory(territory);
        match (&self.scorecard.level(it.level).folder, it.parent) {
            (Some(folder), _) => add_folders(&[folder, &it.id], to),
            (None, Some(parent)) => {
                self.add_territory_path(parent, to);
                to.push('#');
                to.push_str(&it.id);
            }
            (None, None) => {}
        }
    }

    /// What a territory with a page is called in addresses: its id, after its level's folder where another page has the same.
    pub fn territory_slug(&self, territory: TerritoryIx) -> String {
        let it = self.scorecard.territory(territory);
        let namesakes = same_id(self.scorecard, &it.id).filter(|it| has_page(self.scorecard, *it)).count();
        match &self.scorecard.level(it.level).folder {
            Some(folder) if namesakes > 1 => format!("{folder}/{}", it.id),
            _ => it.id.clone(),
        }
    }

    /// The page that stands for one in search engines: itself, or for a former address the one it leads to.
    #[must_use]
    pub fn home_of(&self, id: PageId) -> PageId {
        match id.kind {
            Kind::Moved(it) => PageId { kind: self.moved(it).1, ..id },
            _ => id,
        }
    }

    /// The data files of a territory, without their ending: as its page is called. Nothing for one that has no page.
    #[must_use]
    pub fn data_path(&self, territory: TerritoryIx) -> Option<String> {
        let it = self.scorecard.territory(territory);
        Some(format!("data/{}/{}", self.scorecard.level(it.level).folder.as_ref()?, it.id))
    }

    /// The folder of a language: empty for the first.
    #[must_use]
    pub fn folder(&self, language: usize) -> String {
        if language == 0 { String::new() } else { format!("{}/", self.scorecard.site.language(language)) }
    }

    /// Path of a page in a language.
    #[must_use]
    pub fn page_path(&self, id: PageId) -> String {
        format!("{}{}", self.folder(id.language), self.path(id.kind))
    }

    /// Path of the file that holds a page.
    #[must_use]
    pub fn file_path(&self, id: PageId) -> String {
        let path = self.page_path(id);
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path }
    }
}

/// `one/two/`.
fn add_folders(names: &[&str], to: &mut String) {
    for name in names {
        to.push_str(name);
        to.push('/');
    }
}

/// Messages mark what was typed by backticks, for authors who read a terminal; on a page these are quote marks.
fn in_quote_marks(text: &str) -> String {
    let marks = std::iter::once("").chain(["“", "”"].into_iter().cycle());
    text.split('`').zip(marks).flat_map(|(part, mark)| [mark, part]).collect()
}

/// A period with what an author types for it.
fn named(period: Period) -> (String, Period) {
    (period.to_string(), period)
}

/// One page while it is written: the desk, and what gathers on the way.
pub struct Sheet<'a> {
    pub desk: &'a Desk<'a>,
    /// The way to the site's first folder.
    pub root: String,
    /// The documents that the page cites, in the order of their numbers.
    pub cited: Vec<SourceIx>,
    /// The pictures of the page, by key.
    pub pictures: Vec<(String, super::chart::Chart)>,
    /// Whether every figure of the page is self-reported: then the page says so once, and its rows do not.
    pub all_self_reported: bool,
    /// Documents of which every figure on the page is self-reported: the list of documents says so, and the rows do not.
    pub reported: Vec<SourceIx>,
    /// The page's main period, where no document prints it: then the page says so once, and its rows do not.
    pub inferred_period: Option<Period>,
    /// Where the figures stand of what was asked about last.
    pub places: RefCell<Places>,
}

impl<'a> std::ops::Deref for Sheet<'a> {
    type Target = Desk<'a>;

    fn deref(&self) -> &Desk<'a> {
        self.desk
    }
}

impl<'a> Sheet<'a> {
    #[must_use]
    pub fn new(desk: &'a Desk<'a>, id: PageId) -> Sheet<'a> {
        let root = match id.kind {
            Kind::NotFound => desk.links.absolute_root().to_owned(),
            _ => desk.links.root(&desk.page_path(id)),
        };
        Sheet {
            desk,
            root,
            cited: Vec::new(),
            pictures: Vec::new(),
            all_self_reported: false,
            reported: Vec::new(),
            inferred_period: None,
            places: RefCell::default(),
        }
    }

    /// Where a page of this language is, from here.
    #[must_use]
    pub fn href(&self, kind: Kind) -> String {
        self.links.href(&self.root, &self.own_path(kind))
    }

    /// Where a place on a page of this language is.
    #[must_use]
    pub fn href_at(&self, kind: Kind, anchor: &str) -> String {
        let mut to = self.own_path(kind);
        to.truncate(to.find('#').unwrap_or(to.len()));
        to.push('#');
        to.push_str(anchor);
        self.links.href(&self.root, &to)
    }

    /// Path of a page of this language.
    fn own_path(&self, kind: Kind) -> String {
        let mut path = String::with_capacity(USUAL);
        if self.language > 0 {
            add_folders(&[self.scorecard.site.language(self.language)], &mut path);
        }
        self.add_path(kind, &mut path);
        path
    }

    /// Where a file that all languages share is.
    #[must_use]
    pub fn file(&self, path: &str) -> String {
        self.links.href(&self.root, path)
    }

    #[must_use]
    pub fn territory_link(&self, territory: TerritoryIx) -> Piece {
        let text = self.territory_name(territory);
        if self.path(Kind::Territory(territory)).is_empty() {
            return Piece::plain(text);
        }
        Piece::link(text, self.href(Kind::Territory(territory)))
    }

    #[must_use]
    pub fn indicator_link(&self, indicator: IndicatorIx) -> Piece {
        Piece::link(self.local(&self.scorecard.indicator(indicator).name), self.href(Kind::Indicator(indicator)))
    }

    #[must_use]
    pub fn indicator_links(&self, indicators: &[IndicatorIx]) -> Vec<Piece> {
        indicators.iter().map(|it| self.indicator_link(*it)).collect()
    }

    #[must_use]
    pub fn topic_link(&self, topic: TopicIx) -> Piece {
        Piece::link(self.local(&self.scorecard.topic(topic).name), self.href(Kind::Topic(topic)))
    }

    #[must_use]
    pub fn source_link(&self, source: SourceIx) -> Piece {
        Piece::link(self.local(&self.scorecard.source(source).title), self.href(Kind::Source(source)))
    }

    /// The day of the latest document that the page cites, once it is written; for pages about the whole site, of all.
    #[must_use]
    pub fn updated(&self, kind: Kind) -> Option<Date> {
        let latest = match kind {
            Kind::Home | Kind::Findings | Kind::Data => latest_date(self.scorecard.sources.iter()),
            Kind::Changes => return self.scorecard.amendments.first().map(|it| it.date).max(self.updated(Kind::Home)),
            Kind::ChangesOf(year) => return self.ledger.of_year(year).first().map(|it| self.scorecard.amendment(*it).date),
            _ => latest_date(self.cited.iter().map(|it| self.scorecard.source(*it))),
        };
        latest.map(Point::first_day)
    }

    /// Keeps a picture; what comes back is its key.
    pub fn picture(&mut self, chart: super::chart::Chart) -> String {
        let key = format!("p{}", self.pictures.len());
        self.pictures.push((key.clone(), chart));
        key
    }
}
