//! A plotters backend that writes small SVG: classes instead of colours, one decimal, a title for each mark.
//!
//! plotters has no channel for classes or titles, so they travel in what it has. A colour is a token of three
//! numbers that stand for the words of a class attribute (`Class::colour`). A text of the family `@title` is
//! the title of the mark before it, `@link` opens a link, `@end` closes it. All sizes come ten times too
//! large (`UNIT`), which leaves one decimal.

use std::convert::Infallible;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily,
};

use super::class::Class;
use super::text;

/// Pixels of plotters in one unit of the picture.
pub const UNIT: f64 = 10.0;

type Done = Result<(), DrawingErrorKind<Infallible>>;

/// Appends what is drawn to a text. The element of the last mark stays open for its title.
pub struct Svg<'a> {
    out: &'a mut String,
    size: (u32, u32),
    /// The tag that waits for `/>`.
    open: Option<&'static str>,
}

impl<'a> Svg<'a> {
    pub const fn new(out: &'a mut String, size: (u32, u32)) -> Self {
        Self { out, size, open: None }
    }

    /// Ends the mark before, if it is still open.
    fn close(&mut self) {
        if self.open.take().is_some() {
            self.out.push_str("/>");
        }
    }

    /// A picture has thousands of such pieces, each too small for the machinery of formats.
    fn add(&mut self, pieces: &[&str]) {
        pieces.iter().for_each(|it| self.out.push_str(it));
    }

    fn start(&mut self, tag: &'static str, color: BackendColor) {
        self.close();
        self.add(&["<", tag, " class=\""]);
        self.add(&Class::words(color.rgb));
        self.out.push('"');
        self.open = Some(tag);
    }

    /// `M` and then `H`, `V` or `L`, whichever is shortest; a repeated point is dropped.
    fn path(&mut self, points: impl IntoIterator<Item = BackendCoord>, closed: bool) {
        self.out.push_str(" d=\"");
        let mut last: Option<BackendCoord> = None;
        for (x, y) in points {
            match last {
                None => self.pair('M', x, y),
                Some(before) if before == (x, y) => {}
                Some((_, old)) if old == y => self.single('H', x),
                Some((old, _)) if old == x => self.single('V', y),
                Some(_) => self.pair('L', x, y),
            }
            last = Some((x, y));
        }
        self.out.push_str(if closed { "Z\"" } else { "\"" });
    }

    fn pair(&mut self, letter: char, x: i32, y: i32) {
        self.single(letter, x);
        if y >= 0 {
            self.out.push(' ');
        }
        tenths(self.out, y);
    }

    fn single(&mut self, letter: char, x: i32) {
        self.out.push(letter);
        tenths(self.out, x);
    }

    fn number(&mut self, name: &str, value: i32) {
        self.add(&[" ", name, "=\""]);
        tenths(self.out, value);
        self.out.push('"');
    }

    /// The parts of a text that are not a text: titles and links.
    fn order(&mut self, order: &str, text: &str) {
        match order {
            "@title" => {
                if let Some(tag) = self.open.take() {
                    self.out.push_str("><title>");
                    escape(self.out, text);
                    self.add(&["</title></", tag, ">"]);
                }
            }
            "@link" => {
                self.close();
                self.out.push_str("<a tabindex=\"-1\" aria-hidden=\"true\" href=\"");
                escape(self.out, text);
                self.out.push_str("\">");
            }
            _ => {
                self.close();
                self.out.push_str("</a>");
            }
        }
    }
}

impl DrawingBackend for Svg<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        self.close();
        Ok(())
    }

    /// Pictures are made of shapes; there are no pixels.
    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Done {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Done {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, _: bool) -> Done {
        self.fill_polygon([a, (b.0, a.1), b, (a.0, b.1)], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Done {
        self.start("path", style.color());
        // A stroke of no width means that the class decides.
        if let Ok(width @ 1..) = i32::try_from(style.stroke_width()) {
            self.number("stroke-width", width);
        }
        self.path(path, false);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _: bool) -> Done {
        self.start("circle", style.color());
        self.number("cx", center.0);
        self.number("cy", center.1);
        self.number("r", i32::try_from(radius).unwrap_or(0));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, points: I, style: &S) -> Done {
        self.start("path", style.color());
        self.path(points, true);
        Ok(())
    }

    /// A text stands with its baseline on the given height, whatever the vertical anchor says.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        if let FontFamily::Name(order) = style.family()
            && order.starts_with('@')
        {
            self.order(order, text);
            return Ok(());
        }
        self.start("text", style.color());
        self.open = None;
        self.number("x", at.0);
        self.number("y", at.1);
        match style.anchor().h_pos {
            HPos::Left => {}
            HPos::Center => self.out.push_str(" text-anchor=\"middle\""),
            HPos::Right => self.out.push_str(" text-anchor=\"end\""),
        }
        self.out.push('>');
        escape(self.out, text);
        self.out.push_str("</text>");
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(&self, text: &str, _: &S) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let whole = |units: f64| (units * UNIT).ceil() as u32;
        Ok((whole(text::width(text, false)), whole(text::LINE)))
    }
}

/// A number of tenths as text: `123` is `12.3`, `120` is `12`.
fn tenths(out: &mut String, value: i32) {
    if value < 0 {
        out.push('-');
    }
    let value = value.unsigned_abs();
    whole(out, value / 10);
    if !value.is_multiple_of(10) {
        out.push('.');
        whole(out, value % 10);
    }
}

fn whole(out: &mut String, value: u32) {
    if value >= 10 {
        whole(out, value / 10);
    }
    out.push(char::from_digit(value % 10, 10).unwrap_or('0'));
}

/// A text made safe for XML, without the characters that XML does not allow.
pub fn escape(out: &mut String, text: &str) {
    crate::xml::add(out, &text::clean(text));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let mut out = String::new();
        for value in [0, 5, 120, 123, -7, -120, i32::MAX, i32::MIN] {
            tenths(&mut out, value);
            out.push(' ');
        }
        assert_eq!(out, "0 0.5 12 12.3 -0.7 -12 214748364.7 -214748364.8 ");
    }

    #[test]
    fn text_is_safe() {
        let mut out = String::new();
        escape(&mut out, "a<b>&\"c\"\u{1}\u{ffff}Ế");
        assert_eq!(out, "a&lt;b&gt;&amp;&quot;c&quot; Ế");
    }
}
