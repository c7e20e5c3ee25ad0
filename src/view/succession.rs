//! What came before and after a territory: notices with days, acts and links, and what it was made of, side by side.

use super::Kind;
use super::desk::Sheet;
use super::figure::{place_of, rounded};
use super::standing::{Chip, Standing, standing};
use super::text::{Piece, Text, fill, place};
use crate::derive::Observation;
use crate::derive::succession::{Joint, Lack, Line, Origin, Part, Why, lines, missing, origin};
use crate::model::{Decimal, IndicatorIx, LocalText, TerritoryIx};
use crate::words::Arg;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many cells the table may have: a page must stay small, whatever its parts hold.
const CELLS: usize = 160;
/// The same, on a page that has figures of its own.
const CELLS_BESIDE: usize = 80;
/// With more columns than this the parts stand below each other on every screen.
const COLUMNS: usize = 6;

/// What a territory was made of, in figures of those that were before it.
#[derive(Clone, Debug, Serialize)]
pub struct Succession {
    /// The heading.
    pub title: String,
    /// What these figures are, and what they are not.
    pub lede: Vec<Piece>,
    /// What the table holds.
    pub caption: String,
    /// Whether there are too many parts for columns, so that they stand below each other.
    pub stacked: bool,
    /// The parts, each with its page: a column each.
    pub parts: Vec<Piece>,
    /// Heading of the column of joint figures; empty where there is no such column.
    pub joint: String,
    /// A line for each indicator of which at least two parts have figures; of a single part, each of its indicators.
    pub lines: Vec<PastLine>,
    /// When figures are joined, and when not; empty where there is no such column.
    pub note: String,
    /// Indicators that stand in no line: what one part alone has, and what the table has no room for.
    pub lists: Vec<PastList>,
}

/// One indicator of the parts.
#[derive(Clone, Debug, Serialize)]
pub struct PastLine {
    /// The indicator, with its page.
    pub name: Piece,
    /// One figure a part, in their order.
    pub figures: Vec<PastFigure>,
    /// The figure of all parts together; empty where there is none.
    pub joint: String,
    /// How it was worked out, or why there is none.
    pub how: String,
}

/// One part's figure.
#[derive(Clone, Debug, Serialize)]
pub struct PastFigure {
    /// The part's name, for screens on which the columns stand below each other.
    pub part: String,
    /// The figure, with its place on the part's page; else that there is none.
    pub value: Piece,
    /// Its period, and what it is restricted to; empty where there is no figure.
    pub note: String,
    /// The verdict; without a word where there is none.
    pub chip: Chip,
}

/// Indicators with their figures, in short.
#[derive(Clone, Debug, Serialize)]
pub struct PastList {
    /// What they have in common.
    pub title: String,
    /// An indicator with its figure and period, with its place.
    pub items: Vec<Piece>,
}

/// Ends, beginnings and names, each with its day, its act and its links; then what the authors remark.
pub fn notices(sheet: &Sheet, index: TerritoryIx) -> Vec<Vec<Piece>> {
    let mut notices = end(sheet, index);
    notices.extend(beginning(sheet, index));
    notices.extend(renamings(sheet, index));
    let note = &sheet.scorecard.territory(index).note;
    if !note.is_empty() {
        notices.push(vec![Piece::plain(sheet.local(note))]);
    }
    notices
}

/// A notice's arguments: the territory, the others with links, the day and the act.
fn notice(sheet: &Sheet, key: &str, index: TerritoryIx, date: Option<Date>, others: &[TerritoryIx]) -> Vec<Piece> {
    let basis = sheet.local(basis(sheet, index, others));
    let with_basis = with_basis(sheet, &basis);
    let message = sheet.say(
        key,
        &[
            ("name", place(0).into()),
            ("date", date.map_or(String::new(), |date| sheet.day(date)).into()),
            ("others", place(1).into()),
            ("count", others.len().into()),
            ("basis", with_basis.into()),
        ],
    );
    let name = sheet.territory_name(index);
    fill(&message, &[vec![Piece::plain(name)], linked_list(sheet, index, others), vec![Piece::plain(basis)]])
}

/// The place of the act in a notice, where there is one.
fn with_basis(sheet: &Sheet, basis: &Text) -> String {
    if basis.is_empty() { String::new() } else { sheet.say("notice-basis", &[("basis", place(2).into())]) }
}

/// The act: the territory's own, else the one that all the others name.
fn basis<'a>(sheet: &Sheet<'a>, index: TerritoryIx, others: &[TerritoryIx]) -> &'a LocalText {
    let scorecard = sheet.desk.scorecard;
    let own = &scorecard.territory(index).basis;
    let mut theirs = others.iter().map(|it| &scorecard.territory(*it).basis);
    match theirs.next() {
        Some(first) if own.is_empty() && theirs.all(|it| it == first) => first,
        _ => own,
    }
}

fn end(sheet: &Sheet, index: TerritoryIx) -> Vec<Vec<Piece>> {
    let territory = sheet.scorecard.territory(index);
    let heirs = &territory.succeeded_by;
    let has_figures = sheet.has_figures(index);
    let key = |told: &'static str, empty: &'static str| if has_figures { told } else { empty };
    match (territory.until, heirs.as_slice()) {
        (None, []) => Vec::new(),
        (Some(_), []) => vec![notice(sheet, key("notice-gone", "notice-gone-empty"), index, territory.until, &[])],
        (Some(_), _) => vec![notice(sheet, key("notice-ended", "notice-ended-empty"), index, territory.until, heirs)],
        // The rest goes on: what was parted from it says when.
        (None, _) => {
            let dated = by_day(heirs, |it| sheet.scorecard.territory(it).from);
            let said = |day: &Option<Date>| if day.is_some() { "notice-parted" } else { "notice-parted-undated" };
            dated.iter().map(|(day, heirs)| notice(sheet, said(day), index, *day, heirs)).collect()
        }
    }
}

fn by_day(them: &[TerritoryIx], day: impl Fn(TerritoryIx) -> Option<Date>) -> BTreeMap<Option<Date>, Vec<TerritoryIx>> {
    let mut dated: BTreeMap<Option<Date>, Vec<TerritoryIx>> = BTreeMap::new();
    them.iter().for_each(|it| dated.entry(day(*it)).or_default().push(*it));
    dated
}

fn beginning(sheet: &Sheet, index: TerritoryIx) -> Vec<Vec<Piece>> {
    let territory = sheet.scorecard.territory(index);
    let before = &territory.preceded_by;
    let ends = |it: TerritoryIx| sheet.scorecard.territory(it).until;
    let took_in = |them: &[TerritoryIx]| {
        let dated = by_day(them, ends);
        dated.iter().map(|(day, them)| notice(sheet, "notice-took-in", index, *day, them)).collect::<Vec<_>>()
    };
    match (origin(sheet.scorecard, index), before.as_slice()) {
        (_, []) => Vec::new(),
        (Origin::Whole, _) => {
            let (first, later): (Vec<_>, Vec<_>) = before.iter().copied().partition(|it| ends(*it) <= territory.from);
            let key = if first.len() == 1 { "notice-continued" } else { "notice-began" };
            let mut all = vec![notice(sheet, key, index, territory.from, &first)];
            all.extend(took_in(&later));
            all
        }
        (Origin::Added, _) => took_in(before),
        (Origin::Divided, them) => {
            let day = territory.from.or_else(|| them.iter().filter_map(|it| ends(*it)).max());
            let key = match (territory.from, day, them.len()) {
                (Some(_), _, 1) => "notice-split-from",
                (Some(_), ..) => "notice-made-of-parts",
                (None, Some(_), _) => "notice-took-part",
                (None, None, _) => "notice-took-part-undated",
            };
            vec![notice(sheet, key, index, day, them)]
        }
    }
}

/// One notice a name: from which day it is called otherwise.
fn renamings(sheet: &Sheet, index: TerritoryIx) -> Vec<Vec<Piece>> {
    let territory = sheet.scorecard.territory(index);
    let former = &territory.formerly_named;
    let mut notices = Vec::new();
    for (turn, it) in former.iter().enumerate() {
        let next = former.get(turn + 1).map_or((&territory.name, &territory.full_name), |next| (&next.name, &next.full_name));
        // A province that became a city has the same short name: then the full ones say what changed.
        let names = if it.name == *next.0 && !it.full_name.is_empty() && !next.1.is_empty() {
            (&it.full_name, next.1)
        } else {
            (&it.name, next.0)
        };
        let basis = sheet.local(&it.basis);
        let with_basis = with_basis(sheet, &basis);
        let args = [
            ("old", place(0).into()),
            ("new", place(1).into()),
            ("date", sheet.day(it.until).into()),
            ("basis", with_basis.into()),
        ];
        let pieces = [sheet.local(names.0), sheet.local(names.1), basis].map(|it| vec![Piece::plain(it)]);
        notices.push(fill(&sheet.say("notice-renamed", &args), &pieces));
    }
    notices
}

/// Links with commas between them, and the last joined by a word.
fn linked_list(sheet: &Sheet, index: TerritoryIx, territories: &[TerritoryIx]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (turn, it) in territories.iter().enumerate() {
        let key = if turn + 1 == territories.len() { "list-and" } else { "list-comma" };
        if turn > 0 {
            pieces.push(Piece::plain(Text::own(sheet.text(key))));
        }
        pieces.push(link(sheet, index, *it));
    }
    pieces
}

/// Another territory's name on the page of this one: a successor may be called what its predecessor was.
fn name(sheet: &Sheet, index: TerritoryIx, other: TerritoryIx) -> Text {
    let (own, name) = (sheet.territory_name(index), sheet.territory_name(other));
    let it = sheet.scorecard.territory(other);
    let (key, day) = match (it.until, it.from) {
        (Some(day), _) if it.succeeded_by.contains(&index) => ("name-until", day),
        (_, Some(day)) => ("name-from", day),
        _ => return name,
    };
    if name.text != own.text {
        return name;
    }
    let text = sheet.say(key, &[("name", name.text.into()), ("date", sheet.day(day).into())]);
    Text { text, lang: name.lang }
}

fn link(sheet: &Sheet, index: TerritoryIx, other: TerritoryIx) -> Piece {
    let name = name(sheet, index, other);
    Piece { text: name.text, lang: name.lang, ..sheet.territory_link(other) }
}

/// What it was made of, in figures; nothing where nothing was before it, or no part has a figure.
pub fn succession(sheet: &Sheet, index: TerritoryIx) -> Vec<Succession> {
    let parts = &sheet.scorecard.territory(index).preceded_by;
    let all = lines(sheet.scorecard, sheet.results, index);
    if all.is_empty() {
        return Vec::new();
    }
    let origin = origin(sheet.scorecard, index);
    let key = match origin {
        Origin::Whole if parts.len() == 1 => "continued",
        Origin::Whole => "whole",
        Origin::Added => "added",
        Origin::Divided => "divided",
    };
    let is_joined = key == "whole";
    let columns = parts.len() + 1 + usize::from(is_joined);
    let (shared, single): (Vec<&Line>, Vec<&Line>) = all.iter().partition(|it| parts.len() == 1 || owners(it) > 1);
    let cells = if sheet.has_figures(index) { CELLS_BESIDE } else { CELLS };
    let room = (cells / columns).max(1);
    let (told, beyond) = shared.split_at(shared.len().min(room));
    let past = Past { sheet, index, parts };
    let mut lists = past.singles(&single);
    if !beyond.is_empty() {
        let title = sheet.say("succession-beyond", &[("count", beyond.len().into())]);
        lists.push(PastList { title, items: beyond.iter().map(|it| sheet.indicator_link(it.indicator)).collect() });
    }
    vec![Succession {
        title: sheet.text(&format!("succession-{key}-title")),
        lede: notice(sheet, &format!("succession-{key}-lede"), index, sheet.scorecard.territory(index).from, parts),
        caption: sheet
            .say("succession-caption", &[("name", sheet.territory_name(index).text.into()), ("count", told.len().into())]),
        stacked: columns > COLUMNS,
        parts: parts.iter().map(|it| link(sheet, index, *it)).collect(),
        joint: if is_joined { sheet.text("succession-joint") } else { String::new() },
        lines: told.iter().map(|it| past.line(it, is_joined)).collect(),
        note: if is_joined { sheet.text("succession-note") } else { String::new() },
        lists,
    }]
}

/// How many of the parts have a figure.
fn owners(line: &Line) -> usize {
    line.parts.iter().filter(|it| !matches!(it, Part::Nothing)).count()
}

/// What was before a territory, for its page.
struct Past<'s, 'a> {
    sheet: &'s Sheet<'a>,
    index: TerritoryIx,
    parts: &'s [TerritoryIx],
}

impl Past<'_, '_> {
    /// What only one part has figures for, by part.
    #[expect(clippy::indexing_slicing, reason = "a line has something of each part")]
    fn singles(&self, lines: &[&Line]) -> Vec<PastList> {
        let sheet = self.sheet;
        let mut lists = Vec::new();
        for (turn, part) in self.parts.iter().enumerate() {
            let mine: Vec<&&Line> = lines.iter().filter(|it| !matches!(it.parts[turn], Part::Nothing)).collect();
            if mine.is_empty() {
                continue;
            }
            let items = mine.iter().map(|it| {
                let figure = self.figure(*part, it.indicator, &it.parts[turn]);
                let name = sheet.local(&sheet.scorecard.indicator(it.indicator).name);
                let said: Vec<String> = [figure.value.text, figure.note].into_iter().filter(|it| !it.is_empty()).collect();
                let text = [name.text, said.join(&sheet.text("list-comma"))].join(&sheet.text("list-colon"));
                Piece::link(Text { text, lang: name.lang }, figure.value.href)
            });
            let title = [("place", Arg::from(name(sheet, self.index, *part).text)), ("count", mine.len().into())];
            lists.push(PastList { title: sheet.say("succession-single", &title), items: items.collect() });
        }
        lists
    }

    fn line(&self, line: &Line, is_joined: bool) -> PastLine {
        let figures = self.parts.iter().zip(&line.parts).map(|(it, part)| self.figure(*it, line.indicator, part)).collect();
        let (joint, how) = if is_joined { self.joint(line) } else { (String::new(), String::new()) };
        PastLine { name: self.sheet.indicator_link(line.indicator), figures, joint, how }
    }

    fn figure(&self, territory: TerritoryIx, indicator: IndicatorIx, part: &Part) -> PastFigure {
        let sheet = self.sheet;
        let name = name(sheet, self.index, territory).text;
        let mut silent = sheet.chip_of(Standing::NoTarget, false);
        silent.word = String::new();
        match part {
            Part::Figure(it) => {
                // What a milestone came to is the figure itself.
                let (standing, is_stated) = standing(sheet.scorecard, it);
                let chip = if standing.is_verdict() { sheet.chip_of(standing, is_stated) } else { silent };
                PastFigure { part: name, value: Piece::link(said(sheet, it), place_of(sheet, it)), note: note(sheet, it), chip }
            }
            Part::Parts => {
                let anchor = sheet.scorecard.indicator(indicator).id.clone();
                let value = Piece::link(Text::own(sheet.text("see-parts")), sheet.href_at(Kind::Territory(territory), &anchor));
                PastFigure { part: name, value, note: String::new(), chip: silent }
            }
            Part::Nothing => {
                let reason = missing(sheet.scorecard, sheet.results, territory, indicator);
                let key = reason.map_or("succession-nothing".to_owned(), |it| format!("missing-{}", it.id()));
                PastFigure { part: name, value: Piece::plain(Text::own(sheet.text(&key))), note: String::new(), chip: silent }
            }
        }
    }

    /// The joint figure and how it came about, or nothing and why.
    fn joint(&self, line: &Line) -> (String, String) {
        let sheet = self.sheet;
        let indicator = sheet.scorecard.indicator(line.indicator);
        let sum = |them: &mut dyn Iterator<Item = Decimal>| {
            let terms: Vec<String> = them.map(|it| sheet.words.numbers.text(it)).collect();
            Arg::from(terms.join(" + "))
        };
        match &line.joint {
            Ok(Joint::Count { terms, total }) => {
                let how = sheet.say("joint-count", &[("terms", sum(&mut terms.iter().copied()))]);
                (sheet.number(indicator, *total), how)
            }
            Ok(Joint::Percent { ratios, percent, .. }) => {
                let numerators = sum(&mut ratios.iter().map(|it| it.numerator));
                let denominators = sum(&mut ratios.iter().map(|it| it.denominator));
                let how = sheet.say("joint-percent", &[("numerators", numerators), ("denominators", denominators)]);
                (sheet.number(indicator, rounded(indicator, *percent)), how)
            }
            Err(why) => (String::new(), self.reason(why)),
        }
    }

    fn reason(&self, why: &Why) -> String {
        let key = match why {
            Why::Unit(unit) => format!("no-joint-{}", unit.id()),
            Why::OwnCriteria => "no-joint-criteria".to_owned(),
            Why::Restrictions => "no-joint-restrictions".to_owned(),
            Why::Periods => "no-joint-periods".to_owned(),
            Why::TooLarge => "no-joint-too-large".to_owned(),
            // There is no column for joint figures then.
            Why::Origin(_) | Why::Alone => return String::new(),
            Why::Lacks(them) => return self.lacks(them),
        };
        self.sheet.text(&key)
    }

    /// Who lacks what, those who lack the same together.
    fn lacks(&self, them: &[(TerritoryIx, Lack)]) -> String {
        let sheet = self.sheet;
        let mut said = Vec::new();
        for (lack, key) in [(Lack::Figure, "lacks-figure"), (Lack::Exact, "lacks-exact"), (Lack::Ratio, "lacks-ratio")] {
            let names: Vec<String> =
                them.iter().filter(|(_, it)| *it == lack).map(|(it, _)| name(sheet, self.index, *it).text).collect();
            if !names.is_empty() {
                said.push(sheet.say(key, &[("places", sheet.list(&names).into()), ("count", names.len().into())]));
            }
        }
        sheet.say("no-joint-lacks", &[("what", said.join(&sheet.text("list-semicolon")).into())])
    }
}

/// The figure in words.
fn said(sheet: &Sheet, observation: &Observation) -> Text {
    let claim = sheet.scorecard.claim(observation.shown());
    let printed = sheet.value_and_lines(sheet.scorecard.indicator(observation.indicator), claim).0;
    if claim.value.is_some() { Text::own(sheet.compared(observation)) } else { printed }
}

fn note(sheet: &Sheet, observation: &Observation) -> String {
    sheet.full_label(observation).text
}
