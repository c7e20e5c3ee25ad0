//! What a site brings of its own beside its theme: a logo, colours, a style sheet, words at the foot.

use super::desk::{Desk, Sheet};
use super::frame::Logo;
use super::markdown;
use super::text::Text;
use crate::model::{Looks, Palette, Scorecard};
use std::fmt::Write as _;

const COLOURS: &str = "static/css/colours.css";
const CSS: &str = "static/css/own.css";

/// The files that it brings, by path: pages load them beside the theme's.
#[must_use]
pub fn files(scorecard: &Scorecard) -> Vec<(String, Vec<u8>)> {
    let looks = &scorecard.site.looks;
    let mut files = Vec::new();
    if let Some(css) = colours(looks) {
        files.push((COLOURS.to_owned(), css.into_bytes()));
    }
    if let Some(css) = &looks.css {
        files.push((CSS.to_owned(), css.clone().into_bytes()));
    }
    if let Some(logo) = &looks.logo {
        files.push((format!("static/logo.{}", logo.extension), logo.bytes.clone()));
    }
    files
}

/// The site's own picture.
pub fn logo(sheet: &Sheet) -> Option<Logo> {
    let logo = sheet.scorecard.site.looks.logo.as_ref()?;
    Some(Logo {
        src: sheet.file(&format!("static/logo.{}", logo.extension)),
        width: logo.width as usize,
        height: logo.height as usize,
        alt: sheet.local(&logo.alt),
    })
}

/// The style sheets that follow the theme's: what comes last decides.
pub fn styles(sheet: &Sheet) -> Vec<String> {
    let looks = &sheet.scorecard.site.looks;
    let them = [colours(looks).map(|_| COLOURS), looks.css.as_ref().map(|_| CSS)];
    them.into_iter().flatten().map(|path| sheet.file(path)).collect()
}

/// The site's own words at the foot, as HTML.
pub fn footer(desk: &Desk) -> Text {
    let words = desk.local(&desk.scorecard.site.looks.footer);
    Text { text: markdown::html(&words.text, desk.links).trim_end().to_owned(), lang: words.lang }
}

/// The variables of the theme, set anew, each where it was measured: a light colour never stands on a dark page, and
/// paper keeps its black ink.
fn colours(looks: &Looks) -> Option<String> {
    let mut css = String::new();
    for (scheme, palette) in [("light", &looks.light), ("dark", &looks.dark)] {
        let Palette { accent, met, nearly, missed, none } = *palette;
        let all = [("link", accent), ("met", met), ("nearly", nearly), ("missed", missed), ("none", none)];
        let set: String = all.into_iter().filter_map(|(name, shade)| Some(format!("    --{name}: {};\n", shade?))).collect();
        if !set.is_empty() {
            let _ = write!(css, "@media screen and (prefers-color-scheme: {scheme}) {{\n  :root {{\n{set}  }}\n}}\n");
        }
    }
    (!css.is_empty()).then_some(css)
}
