//! A picture before it is drawn: things in their places. Layout makes one, plotters draws it.

use plotters::coord::Shift;
use plotters::element::{Circle, PathElement, Polygon};
use plotters::prelude::{DrawingArea, IntoDrawingArea, IntoFont, RGBColor, ShapeStyle, Text, TextStyle};
use plotters_backend::text_anchor::{HPos, Pos, VPos};

use super::backend::{Svg, UNIT};
use super::class::{Class, Kind};
use super::place::{Area, Spot};
use super::scale::pixel;
use super::text;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// An open line; a width of 0 leaves it to the class.
    Path {
        class: Class,
        width: f64,
        points: Vec<Spot>,
    },
    /// A closed outline.
    Shape {
        class: Class,
        points: Vec<Spot>,
    },
    Circle {
        class: Class,
        at: Spot,
        radius: f64,
    },
    /// One line of text; the spot is on its baseline.
    Text {
        class: Class,
        anchor: Anchor,
        at: Spot,
        text: String,
    },
    /// The title of the item before.
    Title(String),
    Link(String),
    EndLink,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    pub width: f64,
    pub height: f64,
    pub items: Vec<Item>,
}

impl Picture {
    #[must_use]
    pub const fn new(width: f64) -> Self {
        Self { width, height: 0.0, items: Vec::new() }
    }

    pub fn path(&mut self, class: Class, width: f64, points: Vec<Spot>) {
        self.items.push(Item::Path { class, width, points });
    }

    pub fn shape(&mut self, class: Class, points: Vec<Spot>) {
        self.items.push(Item::Shape { class, points });
    }

    pub fn circle(&mut self, class: Class, at: Spot, radius: f64) {
        self.items.push(Item::Circle { class, at, radius });
    }

    pub fn title(&mut self, text: &str) {
        if !text.is_empty() {
            self.items.push(Item::Title(text.to_owned()));
        }
    }

    /// Lines of text in a box that `block` measured; the anchor says to which side of it they lean.
    pub fn lines(&mut self, kind: Kind, area: &Area, anchor: Anchor, lines: &[String]) {
        let x = match anchor {
            Anchor::Start => area.left,
            Anchor::Middle => f64::midpoint(area.left, area.right),
            Anchor::End => area.right,
        };
        let mut y = area.top + text::ASCENT;
        for line in lines {
            let class = Class::plain(kind);
            self.items.push(Item::Text { class, anchor, at: (x, y), text: line.clone() });
            y += text::LINE;
        }
    }

    /// Takes over the items of another picture, moved down.
    pub fn append(&mut self, other: Self, down: f64) {
        let shift = |(x, y): Spot| (x, y + down);
        self.items.extend(other.items.into_iter().map(|item| match item {
            Item::Path { class, width, points } => Item::Path { class, width, points: points.into_iter().map(shift).collect() },
            Item::Shape { class, points } => Item::Shape { class, points: points.into_iter().map(shift).collect() },
            Item::Circle { class, at, radius } => Item::Circle { class, at: shift(at), radius },
            Item::Text { class, anchor, at, text } => Item::Text { class, anchor, at: shift(at), text },
            other => other,
        }));
    }

    /// Appends the drawing, through plotters.
    pub fn paint(&self, out: &mut String) {
        let size = (pixel(self.width).unsigned_abs(), pixel(self.height).unsigned_abs());
        let area = Svg::new(out, size).into_drawing_area();
        for item in &self.items {
            paint(&area, item);
        }
        // Writing to a text cannot fail, here and below.
        let _ = area.present();
    }
}

/// Size of lines of text set in one block.
#[must_use]
pub fn block(lines: &[String], strong: bool) -> (f64, f64) {
    let height = match lines.len() {
        0 => 0.0,
        n => (n - 1) as f64 * text::LINE + text::ASCENT + text::DESCENT,
    };
    (text::block_width(lines, strong), height)
}

fn paint(area: &DrawingArea<Svg<'_>, Shift>, item: &Item) {
    let spot = |&(x, y): &Spot| (pixel(x), pixel(y));
    let _ = match item {
        Item::Path { class, width, points } => {
            let points: Vec<_> = points.iter().map(spot).collect();
            area.draw(&PathElement::new(points, style(*class, *width)))
        }
        Item::Shape { class, points } => {
            let points: Vec<_> = points.iter().map(spot).collect();
            area.draw(&Polygon::new(points, style(*class, 0.0)))
        }
        Item::Circle { class, at, radius } => {
            area.draw(&Circle::new(spot(at), pixel(*radius).unsigned_abs(), style(*class, 0.0)))
        }
        Item::Text { class, anchor, at, text } => {
            let h_pos = match anchor {
                Anchor::Start => HPos::Left,
                Anchor::Middle => HPos::Center,
                Anchor::End => HPos::Right,
            };
            let font = ("sans-serif", text::SIZE * UNIT).into_font();
            let colour = colour(*class);
            let style = TextStyle::from(font).color(&colour).pos(Pos::new(h_pos, VPos::Bottom));
            area.draw(&Text::new(text.as_str(), spot(at), style))
        }
        Item::Title(text) => area.draw(&order("@title", text)),
        Item::Link(href) => area.draw(&order("@link", href)),
        Item::EndLink => area.draw(&order("@end", "")),
    };
}

/// A word to our backend that is not a drawing: see its first lines.
fn order<'a>(order: &'static str, text: &'a str) -> Text<'a, (i32, i32), &'a str> {
    Text::new(text, (0, 0), TextStyle::from((order, 1.0).into_font()))
}

const fn colour(class: Class) -> RGBColor {
    let (kind, tone, look) = class.colour();
    RGBColor(kind, tone, look)
}

fn style(class: Class, width: f64) -> ShapeStyle {
    let color = plotters::style::Color::to_rgba(&colour(class));
    ShapeStyle { color, filled: true, stroke_width: pixel(width).unsigned_abs() }
}
