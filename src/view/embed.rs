//! Figures that others may use: the page that stands inside theirs, the picture as a file, the figure's own address.
//!
//! `attach` tells each such figure what can be done with it; `pages` makes the pages, of the same figures, once the frame
//! around them is known. A figure's page is `embed/`, then the path of the page that it comes from, then its own name:
//! `/embed/indicators/<id>/strip/`. These addresses stand in other people's pages, so they never change.

use super::charts::{Figure, Table};
use super::desk::Sheet;
use super::frame::{Frame, Way};
use super::index_ranking::IndexRanking;
use super::linked;
use super::map::MapFigure;
use super::share::Share;
use super::text::{Piece, Text};
use super::{Body, Kind, Page, PageId};
use crate::xml::escape;
use serde::Serialize;

/// What can be done with a figure beside reading it.
#[derive(Clone, Debug, Serialize)]
pub struct FigureUses {
    /// Its own address on the page.
    pub permalink: String,
    /// The picture as a file; empty where it is none.
    pub drawing: String,
    /// The code that shows it inside another page; empty where the site's address is not known.
    pub code: String,
}

/// A figure alone, to be shown inside a page of another site.
#[derive(Clone, Debug, Serialize)]
pub struct EmbedPage {
    /// A picture with its table: one or none.
    pub figures: Vec<Figure>,
    /// A map: one or none.
    pub maps: Vec<MapFigure>,
    /// The order of an index: none, one, or one for each region.
    pub rankings: Vec<IndexRanking>,
    /// The page that it comes from.
    pub page: Piece,
    /// The site.
    pub site: Piece,
}

/// So many lines of an indicator have a page each.
const LINES: usize = 4;

/// One figure of a page.
enum Part<'a> {
    Figure(&'a mut Figure),
    Map(&'a mut MapFigure),
    Rankings(&'a mut Vec<IndexRanking>, &'a mut Vec<FigureUses>),
}

/// The figures of a page that others may use, each with its name.
fn parts<'a>(sheet: &Sheet, id: PageId, body: &'a mut Body) -> Vec<(String, Part<'a>)> {
    match (body, id.kind) {
        (Body::Territory(page), _) => page.verdicts.iter_mut().map(|it| ("verdicts".to_owned(), Part::Figure(it))).collect(),
        (Body::Indicator(page), Kind::Indicator(indicator)) => {
            let tail = format!("-{}", sheet.scorecard.indicator(indicator).id);
            let strips = page.comparison.iter_mut().map(|it| ("strip".to_owned(), Part::Figure(it)));
            let maps = page.maps.iter_mut().map(|it| ("map".to_owned(), Part::Map(it)));
            // `line-<territory>`: on this page the indicator goes without saying.
            let name = |it: &Figure| it.id.strip_suffix(&tail).unwrap_or(&it.id).to_owned();
            let lines = page.lines.iter_mut().take(LINES).map(|it| (name(it), Part::Figure(it)));
            strips.chain(maps).chain(lines).collect()
        }
        (Body::Index(page), _) => {
            let maps = page.maps.iter_mut().map(|it| ("map".to_owned(), Part::Map(it)));
            let (rankings, uses) = (&mut page.rankings, &mut page.uses);
            let order = (!rankings.is_empty()).then(|| ("ranking".to_owned(), Part::Rankings(rankings, uses)));
            maps.chain(order).collect()
        }
        _ => Vec::new(),
    }
}

/// Where a figure's page stands.
fn path(sheet: &Sheet, id: PageId, name: &str) -> String {
    format!("{}embed/{}{name}/", sheet.folder(id.language), sheet.path(id.kind))
}

/// Tells every figure of a page what can be done with it. What comes back are the pictures to be written as files, each with
/// its path and its key.
pub fn attach(sheet: &Sheet, id: PageId, heading: &Text, body: &mut Body) -> Vec<(String, String)> {
    let site = sheet.local(&sheet.scorecard.site.title).text;
    // Findings change with the data, and the code stays where it was pasted: it names the page.
    let title = sheet.say("page-title", &[("page", heading.text.clone().into()), ("site", site.into())]);
    let mut drawings = Vec::new();
    for (name, part) in parts(sheet, id, body) {
        let code = |height: u32| {
            let src = sheet.links.absolute(&path(sheet, id, &name));
            if src.is_empty() || !sheet.extras.embeds {
                return String::new();
            }
            format!(
                "<iframe src=\"{}\" title=\"{}\" width=\"680\" height=\"{height}\" style=\"max-width:100%;border:0\" \
                 loading=\"lazy\"></iframe>",
                escape(&src),
                escape(&title)
            )
        };
        match part {
            Part::Figure(it) => {
                let drawing = format!("{name}.svg");
                drawings.push((format!("{}{drawing}", sheet.page_path(id)), it.picture.clone()));
                it.uses = vec![FigureUses { permalink: format!("#{}", it.id), drawing, code: code(480) }];
            }
            Part::Map(it) => {
                let uses = FigureUses { permalink: format!("#{}", it.id), drawing: String::new(), code: code(900) };
                it.uses = vec![uses];
            }
            Part::Rankings(tables, uses) => {
                let [first, ..] = tables.as_slice() else { continue };
                let permalink = format!("#{}", first.id);
                uses.push(FigureUses { permalink, drawing: String::new(), code: code(720) });
            }
        }
    }
    drawings
}

/// The pages of a page's figures.
pub fn pages(sheet: &Sheet, id: PageId, frame: &Frame, body: &mut Body) -> Vec<Page> {
    if sheet.links.absolute("").is_empty() || !sheet.extras.embeds {
        return Vec::new();
    }
    let mut pages = Vec::new();
    for (name, part) in parts(sheet, id, body) {
        let path = path(sheet, id, &name);
        let way = Ways::new(sheet, id, &path);
        let mut embed = EmbedPage {
            figures: Vec::new(),
            maps: Vec::new(),
            rankings: Vec::new(),
            page: Piece::link(frame.heading.clone(), way.page.clone()),
            site: Piece::link(frame.site_title.clone(), way.of(&frame.home)),
        };
        let mut pictures = Vec::new();
        let title = match part {
            Part::Figure(it) => {
                pictures.extend(sheet.pictures.iter().filter(|(key, _)| *key == it.picture).cloned());
                let mut figure = Figure { uses: Vec::new(), ..it.clone() };
                way.turn_table(&mut figure.table);
                embed.figures.push(figure);
                it.title.clone()
            }
            Part::Map(it) => {
                embed.maps.push(way.turned_map(it));
                it.title.clone()
            }
            Part::Rankings(tables, _) => {
                embed.rankings = tables.iter().map(|it| way.turned_ranking(it)).collect();
                frame.heading.text.clone()
            }
        };
        let frame = alone(sheet, frame, &way, title);
        pages.push(Page {
            path: format!("{path}index.html"),
            language: id.language,
            frame,
            body: Body::Embed(Box::new(embed)),
            updated: None,
            reference: None,
            pictures,
            card: None,
            drawings: Vec::new(),
            embeds: Vec::new(),
        });
    }
    pages
}

/// The frame of a page for one figure: no ways around the site, not to be found, its address that of the page it comes from.
fn alone(sheet: &Sheet, frame: &Frame, way: &Ways, title: String) -> Frame {
    let site = frame.site_title.text.clone();
    Frame {
        root: way.root.clone(),
        home: way.of(&frame.home),
        title: sheet.say("page-title", &[("page", title.clone().into()), ("site", site.into())]),
        heading: Text::own(title),
        noindex: true,
        alternates: Vec::new(),
        languages: Vec::new(),
        nav: Vec::<Way>::new(),
        crumbs: Vec::new(),
        sources: Vec::new(),
        share: Share::default(),
        policy: linked::policy(false, ""),
        linked: String::new(),
        script: String::new(),
        styles: frame.styles.iter().map(|it| way.of(it)).collect(),
        logos: Vec::new(),
        feeds: Vec::new(),
        cite: Vec::new(),
        ..frame.clone()
    }
}

/// How links of a page are written on the page of one of its figures.
struct Ways {
    /// The way from the page to the site's first folder.
    from: String,
    /// The way from the figure's page to there.
    root: String,
    /// The way from the figure's page to the page that it comes from.
    page: String,
}

impl Ways {
    fn new(sheet: &Sheet, id: PageId, path: &str) -> Ways {
        let root = sheet.links.root(path);
        let page = sheet.links.href(&root, &sheet.page_path(id));
        Ways { from: sheet.root.clone(), root, page }
    }

    /// A link of the page from here.
    fn of(&self, href: &str) -> String {
        let leaves = href.split(['/', '#', '?']).next().is_some_and(|it| it.contains(':'));
        match href.strip_prefix(&self.from) {
            _ if href.is_empty() || leaves => href.to_owned(),
            Some(rest) if !self.from.is_empty() => format!("{}{rest}", self.root),
            _ => format!("{}{href}", self.page),
        }
    }

    fn turn(&self, piece: &mut Piece) {
        piece.href = self.of(&piece.href);
    }

    fn turn_table(&self, table: &mut Table) {
        table.rows.iter_mut().flatten().for_each(|it| self.turn(it));
    }

    /// Without the outlines, which would make the page as heavy as the one it comes from.
    fn turned_map(&self, map: &MapFigure) -> MapFigure {
        let mut map = MapFigure { uses: Vec::new(), outlines: Vec::new(), ..map.clone() };
        map.tiles.iter_mut().for_each(|it| self.turn(&mut it.name));
        map.tables.iter_mut().for_each(|it| self.turn_table(it));
        self.turn(&mut map.more);
        map
    }

    /// Without the footnotes, which stand on the page that it comes from.
    fn turned_ranking(&self, ranking: &IndexRanking) -> IndexRanking {
        let mut ranking = ranking.clone();
        for row in ranking.groups.iter_mut().flat_map(|it| &mut it.rows) {
            self.turn(&mut row.name);
            row.notes.clear();
        }
        ranking
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_same_places() {
        let (from, root, page) = ("../../".to_owned(), "../../../../".to_owned(), "../../../../indicators/x/".to_owned());
        let ways = Ways { from, root, page };
        let pairs = [
            ("../../provinces/y/#x", "../../../../provinces/y/#x"),
            ("../../", "../../../../"),
            ("#ranking", "../../../../indicators/x/#ranking"),
            ("strip.svg", "../../../../indicators/x/strip.svg"),
            ("https://a.b/c", "https://a.b/c"),
            ("mailto:a@b", "mailto:a@b"),
            ("", ""),
        ];
        for (href, expected) in pairs {
            assert_eq!(ways.of(href), expected);
        }
    }
}
