//! `colours:`: the site's own colours, held against the background that they stand on.

use super::super::cx::Cx;
use super::super::schema::{COLOURS, PALETTE};
use crate::finding::{CheckId, Message};
use crate::model::{Decimal, Palette, Shade};
use crate::yaml::Node;

/// Text needs so much (WCAG 2.2, 1.4.3).
const LEAST: f64 = 4.5;
/// The backgrounds of the themes that come with the program: the page, and what is set off from it.
const LIGHT: Ground = Ground { page: Shade([255, 255, 255]), soft: Shade([0xf3, 0xf5, 0xf7]), to: 0 };
const DARK: Ground = Ground { page: Shade([0x14, 0x17, 0x1c]), soft: Shade([0x1e, 0x23, 0x2a]), to: 255 };

/// What colours stand on.
struct Ground {
    page: Shade,
    /// Links stand here too, verdicts do not.
    soft: Shade,
    /// Where a colour goes to be read better: to black, or to white.
    to: u8,
}

/// Those on a light page, and those on a dark one.
pub fn read(cx: &mut Cx, node: &Node) -> (Palette, Palette) {
    let Some(fields) = cx.fields(node, &COLOURS) else { return Default::default() };
    let mut palette = |name: &str, ground: &Ground| fields.get(name).map(|node| one(cx, node, ground)).unwrap_or_default();
    (palette("light", &LIGHT), palette("dark", &DARK))
}

fn one(cx: &mut Cx, node: &Node, ground: &Ground) -> Palette {
    let Some(fields) = cx.fields(node, &PALETTE) else { return Palette::default() };
    let mut shade = |name: &str, on: Shade| fields.get(name).and_then(|node| colour(cx, node, on, ground.to));
    Palette {
        accent: shade("accent", ground.soft),
        met: shade("met", ground.page),
        nearly: shade("nearly", ground.page),
        missed: shade("missed", ground.page),
        none: shade("none", ground.page),
    }
}

fn colour(cx: &mut Cx, node: &Node, on: Shade, to: u8) -> Option<Shade> {
    let text = cx.scalar(node)?;
    let Some(shade) = parse(text) else {
        let message = Message::new("no-colour").with("text", text);
        cx.error_help(CheckId::UnknownWord, node.at, message, Message::new("no-colour-help"));
        return None;
    };
    let ratio = contrast(shade, on);
    if ratio < LEAST {
        // Cut off and not rounded: 4.499 is not enough.
        let shown = Decimal::new((ratio * 100.0).floor() as i64, 2);
        let message = Message::new("low-contrast").with("colour", shade).with("ground", on).number("ratio", shown);
        let help = Message::new("low-contrast-help").with("colour", nearest(shade, on, to)).number("least", Decimal::new(45, 1));
        cx.error_help(CheckId::LowContrast, node.at, message, help);
        return None;
    }
    Some(shade)
}

fn parse(text: &str) -> Option<Shade> {
    let digits = text.strip_prefix('#').filter(|it| it.len() == 6 && it.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some(Shade([part(0)?, part(2)?, part(4)?]))
}

/// The first colour that passes on the way to black or to white: the hue stays.
fn nearest(shade: Shade, on: Shade, to: u8) -> Shade {
    let mixed = |step: u32| {
        let part = |from: u8| ((u32::from(from) * (255 - step) + u32::from(to) * step) / 255) as u8;
        Shade(shade.0.map(part))
    };
    (0..=255).map(mixed).find(|it| contrast(*it, on) >= LEAST).unwrap_or(Shade([to; 3]))
}

/// From 1 to 21, as WCAG defines it.
fn contrast(a: Shade, b: Shade) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(Shade(parts): Shade) -> f64 {
    let [red, green, blue] = parts.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { libm::pow((part + 0.055) / 1.055, 2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of WCAG's own definition, and colours measured with other tools.
    #[test]
    fn contrast_is_that_of_the_standard() {
        let of = |a: &str, b: &str| (contrast(parse(a).unwrap(), parse(b).unwrap()) * 100.0).floor() / 100.0;
        assert_eq!(of("#000000", "#ffffff"), 21.0);
        assert_eq!(of("#777777", "#ffffff"), 4.47);
        assert_eq!(of("#767676", "#FFFFFF"), 4.54);
        assert_eq!(of("#004f9e", "#ffffff"), 8.03);
        assert_eq!(of("#abcdef", "#abcdef"), 1.0);
    }

    #[test]
    fn the_nearest_colour_passes_and_the_one_before_does_not() {
        for (text, ground) in
            [("#ff8800", &LIGHT), ("#777777", &LIGHT), ("#ffff00", &LIGHT), ("#004f9e", &DARK), ("#000000", &DARK)]
        {
            let shade = parse(text).unwrap();
            let found = nearest(shade, ground.soft, ground.to);
            assert!(contrast(found, ground.soft) >= LEAST, "{text}: {found}");
            assert!(contrast(found, ground.soft) < LEAST + 0.3, "{text}: {found} is further than it need be");
        }
    }

    #[test]
    fn only_six_digits_are_a_colour() {
        for bad in ["", "red", "#fff", "#12345g", "#1234567", "123456", "#ààà", "# 12345"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }

    /// The backgrounds are those of the themes: measured against others the ratio would be worth nothing.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "reads the themes")]
    fn the_backgrounds_are_those_of_the_themes() {
        for theme in ["default", "plain"] {
            let path = format!("{}/themes/{theme}/static/css/site.css", env!("CARGO_MANIFEST_DIR"));
            let css = std::fs::read_to_string(path).unwrap();
            let (light, rest) = css.split_once("prefers-color-scheme: dark").unwrap();
            let dark = rest.split("\n}").next().unwrap();
            for (text, ground) in [(light, &LIGHT), (dark, &DARK)] {
                let of = |name: &str| {
                    let value = text.split(&format!("{name}: ")).nth(1).unwrap().split(';').next().unwrap();
                    if value == "#fff" { "#ffffff".to_owned() } else { value.to_owned() }
                };
                assert_eq!((of("--page"), of("--soft")), (ground.page.to_string(), ground.soft.to_string()), "{theme}");
            }
        }
    }
}
