//! Where things stand on a card: the site's name, what the page is about, the finding, one chart, the foot.
//!
//! Words come first: a long name or a long finding takes smaller letters, then room from the chart, and only then an ellipsis.

use super::canvas::{Anchor, BLUE, Canvas, INK, LINE, MUTED, Type};
use super::charts::{self, Area};
use super::font::{self, clean};
use crate::view::chart::Chart;
use crate::view::{Card, HEIGHT, WIDTH};

const LEFT: f64 = 60.0;
const RIGHT: f64 = 1140.0;
/// Where the foot begins.
const FOOT: f64 = 548.0;
/// Between name and finding.
const GAP: f64 = 8.0;
/// Sizes of both to try, the largest first; the first two only where there is no chart.
const SIZES: [(f64, f64); 8] =
    [(88.0, 62.0), (76.0, 54.0), (66.0, 48.0), (62.0, 46.0), (58.0, 44.0), (54.0, 42.0), (48.0, 40.0), (42.0, 40.0)];
const SMALL: f64 = 28.0;

/// The picture as SVG; nothing where the fonts lack a letter of it.
#[must_use]
pub fn svg(card: &Card, chart: Option<&Chart>) -> Option<String> {
    draw(card, chart).finish()
}

/// The picture, still open.
pub fn draw(card: &Card, chart: Option<&Chart>) -> Canvas {
    let mut canvas = Canvas::new(WIDTH, HEIGHT);
    canvas.rect((0.0, 0.0), (f64::from(WIDTH), 14.0), BLUE);
    let site = font::cut(&clean(&card.site), RIGHT - LEFT, 30.0, false);
    canvas.text(&site, (LEFT, 76.0), Anchor::Start, Type { size: 30.0, bold: false, colour: MUTED });
    let top = if site.is_empty() { 56.0 } else { 92.0 };

    let wanted = charts::height(&card.chart, chart);
    let (name, finding) = (clean(&card.name), clean(&card.finding));
    let room = FOOT - 16.0 - wanted.least() - top;
    let sizes = if wanted.most > 0.0 { &SIZES[2..] } else { &SIZES };
    let mut words = sizes.iter().map(|it| words(&name, &finding, *it, room));
    let fitting = words.clone().find(|it| it.is_whole);
    let Some(Words { sizes, name, finding, .. }) = fitting.or_else(|| words.next_back()) else { return canvas };
    let top = canvas.block(&name, (LEFT, top), Type { size: sizes.0, bold: true, colour: INK }) + GAP;
    let end = canvas.block(&finding, (LEFT, top), Type { size: sizes.1, bold: false, colour: INK });
    if wanted.most > 0.0 {
        let room = FOOT - 20.0 - (end + 20.0);
        let height = room.min(wanted.most);
        // What is left over stands above the chart and below it.
        let top = end + 20.0 + (room - height) / 2.0;
        charts::draw(&mut canvas, &card.chart, chart, Area { left: LEFT, right: RIGHT, top, bottom: top + height });
    }
    foot(&mut canvas, card);
    canvas
}

/// Name and finding in lines.
struct Words {
    sizes: (f64, f64),
    name: Vec<String>,
    finding: Vec<String>,
    /// Whether nothing is left out.
    is_whole: bool,
}

/// Name and finding in these sizes, in so much height.
fn words(name: &str, finding: &str, sizes: (f64, f64), height: f64) -> Words {
    let wide = RIGHT - LEFT;
    let names = font::lines(name, 2, wide, sizes.0, true);
    let rest = height - names.len() as f64 * sizes.0 * font::LINE - GAP;
    let most = (rest / (sizes.1 * font::LINE)).floor().max(1.0) as usize;
    let findings = font::lines(finding, most, wide, sizes.1, false);
    let is_whole = font::wrap(name, wide, sizes.0, true).len() <= 2 && font::wrap(finding, wide, sizes.1, false).len() <= most;
    Words { sizes, name: names, finding: findings, is_whole }
}

/// The day of the data, publisher and licence; and the site's address where there is room for it.
fn foot(canvas: &mut Canvas, card: &Card) {
    canvas.rect((LEFT, FOOT), (RIGHT - LEFT, 2.0), LINE);
    let baseline = FOOT + 50.0;
    let address = clean(&card.address);
    let wide = font::width(&address, SMALL, true) + 40.0;
    let words = clean(&card.foot.join(" · "));
    let has_room = font::width(&words, SMALL, false) + wide <= RIGHT - LEFT;
    if has_room {
        canvas.text(&address, (RIGHT, baseline), Anchor::End, Type { size: SMALL, bold: true, colour: BLUE });
    }
    let words = font::cut(&words, RIGHT - LEFT, SMALL, false);
    canvas.text(&words, (LEFT, baseline), Anchor::Start, Type { size: SMALL, bold: false, colour: MUTED });
}
