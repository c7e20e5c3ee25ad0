//! SVG to PNG: drawn by resvg with the bundled fonts and nothing else, written with a palette and strong compression.

use super::font;
use anyhow::{Context, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree, fontdb};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

/// The fonts as the drawing library wants them.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    font::FILES.iter().for_each(|file| fonts.load_font_data(file.to_vec()));
    Arc::new(fonts)
});

/// A colour, red first.
type Colour = [u8; 4];

/// The picture as a PNG of this size.
///
/// # Errors
///
/// What is no SVG.
pub fn png(svg: &str, size: (u32, u32)) -> Result<Vec<u8>> {
    encode(&Runs::of(drawn(svg, size)?.data()), size)
}

/// An icon as a PNG in full colours. `is_full` leaves nothing of it transparent: phones show that as black.
///
/// # Errors
///
/// What is no SVG.
pub fn icon(svg: &str, size: u32, is_full: bool) -> Result<Vec<u8>> {
    let drawn = drawn(svg, (size, size))?;
    let plain = drawn.pixels().iter().map(|it| it.demultiply());
    let mut pixels: Vec<Colour> = plain.map(|it| [it.red(), it.green(), it.blue(), it.alpha()]).collect();
    if is_full {
        // The icon's own ground, where it has one.
        let ground = pixels.get((size + size / 2) as usize).filter(|it| it[3] == 255).copied().unwrap_or([255; 4]);
        pixels.iter_mut().for_each(|it| *it = over(*it, ground));
    }
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, size, size);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels.as_flattened())?;
    writer.finish()?;
    Ok(out)
}

/// One colour over an opaque one.
fn over(colour: Colour, ground: Colour) -> Colour {
    let ([red, green, blue, alpha], [below_red, below_green, below_blue, _]) = (colour, ground);
    let mixed = |it: u8, below: u8| ((u32::from(it) * u32::from(alpha) + u32::from(below) * u32::from(255 - alpha)) / 255) as u8;
    [mixed(red, below_red), mixed(green, below_green), mixed(blue, below_blue), 255]
}

/// The picture as opaque or premultiplied pixels, fitted into this size. Files that an SVG names are never read.
fn drawn(svg: &str, (width, height): (u32, u32)) -> Result<Pixmap> {
    let options = Options {
        fontdb: FONTS.clone(),
        font_family: "Noto Sans".to_owned(),
        image_href_resolver: ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) },
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options)?;
    let mut pixmap = Pixmap::new(width, height).context("a picture without a size")?;
    let scale = (width as f32 / tree.size().width()).min(height as f32 / tree.size().height());
    let left = (width as f32 - tree.size().width() * scale) / 2.0;
    let top = (height as f32 - tree.size().height() * scale) / 2.0;
    resvg::render(&tree, Transform::from_row(scale, 0.0, 0.0, scale, left, top), &mut pixmap.as_mut());
    Ok(pixmap)
}

/// How wide a text comes out.
#[cfg(test)]
pub fn text_width(text: &str, size: f64, bold: bool) -> Option<f64> {
    use resvg::usvg::Node;
    let weight = if bold { 700 } else { 400 };
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text font-family=\"Noto Sans\" font-weight=\"{weight}\" \
         font-size=\"{size}\">{text}</text></svg>"
    );
    let tree = Tree::from_str(&svg, &Options { fontdb: FONTS.clone(), ..Options::default() }).ok()?;
    let Node::Text(it) = tree.root().children().first()? else { return None };
    Some(f64::from(it.bounding_box().width()))
}

/// Opaque pixels as runs of one colour. Most of a card is empty, so that whole blocks are compared at once.
#[derive(Default)]
struct Runs {
    colours: Vec<Colour>,
    /// How many pixels have each colour.
    counts: Vec<usize>,
    /// The place of a colour, and how many pixels in a row have it.
    runs: Vec<(usize, usize)>,
    known: BTreeMap<u32, usize>,
}

impl Runs {
    fn of(bytes: &[u8]) -> Runs {
        const BLOCK: usize = 16;
        let mut runs = Runs::default();
        let (pixels, _) = bytes.as_chunks();
        for block in pixels.chunks(BLOCK) {
            match (block, block) {
                // Every pixel is like the one after it.
                ([first, behind @ ..], [before @ .., _]) if behind.as_flattened() == before.as_flattened() => {
                    runs.push(*first, block.len());
                }
                _ => block.iter().for_each(|it| runs.push(*it, 1)),
            }
        }
        runs
    }

    #[expect(clippy::indexing_slicing, reason = "a place is one of `colours` and of `counts`, which grow together")]
    fn push(&mut self, colour: Colour, length: usize) {
        let place = match self.runs.last_mut() {
            Some((place, before)) if self.colours[*place] == colour => {
                *before += length;
                *place
            }
            _ => {
                let place = *self.known.entry(u32::from_be_bytes(colour)).or_insert(self.colours.len());
                if place == self.colours.len() {
                    self.colours.push(colour);
                    self.counts.push(0);
                }
                self.runs.push((place, length));
                place
            }
        };
        self.counts[place] += length;
    }

    /// At most 256 of the colours, the most frequent first; and for every colour the nearest of these.
    #[expect(clippy::indexing_slicing, reason = "a place is one of the colours, and `places` has one for each")]
    fn palette(&self) -> (Vec<Colour>, Vec<u8>) {
        let mut order: Vec<(usize, &Colour, &usize)> =
            self.colours.iter().zip(&self.counts).enumerate().map(|(place, (colour, count))| (place, colour, count)).collect();
        order.sort_by_key(|(_, colour, count)| (Reverse(*count), *colour));
        let kept: Vec<Colour> = order.iter().take(256).map(|(_, colour, _)| **colour).collect();
        let nearest = |wanted: &Colour| {
            let far = |it: &Colour| it.iter().zip(wanted).map(|(a, b)| u32::from(a.abs_diff(*b)).pow(2)).sum::<u32>();
            (0u8..=255).zip(&kept).min_by_key(|(_, it)| far(it)).map_or(0, |(place, _)| place)
        };
        let mut places = vec![0; self.colours.len()];
        for (turn, (place, colour, _)) in order.into_iter().enumerate() {
            places[place] = u8::try_from(turn).unwrap_or_else(|_| nearest(colour));
        }
        (kept, places)
    }

    /// For each pixel, the place of its colour in the palette.
    #[expect(clippy::indexing_slicing, reason = "every colour has a place, and the lengths of all runs add up to those counted")]
    fn pixels(&self, places: &[u8]) -> Vec<u8> {
        let mut out = vec![0; self.counts.iter().sum()];
        let mut start = 0;
        for (colour, length) in &self.runs {
            // The most frequent colour is there already.
            if places[*colour] != 0 {
                out[start..start + length].fill(places[*colour]);
            }
            start += length;
        }
        out
    }
}

/// Writes opaque pixels as a PNG with at most 256 colours.
fn encode(runs: &Runs, (width, height): (u32, u32)) -> Result<Vec<u8>> {
    let (colours, places) = runs.palette();
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(colours.iter().flat_map(|it| [it[0], it[1], it[2]]).collect::<Vec<u8>>());
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&runs.pixels(&places))?;
    writer.finish()?;
    Ok(out)
}
