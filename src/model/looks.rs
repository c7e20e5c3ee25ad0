//! How a site looks beside its theme: its logo, its colours, the words at the foot, a style sheet of its own.

use super::LocalText;

/// What `scorecard.yaml` says of it. Nothing of this may come from elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Looks {
    pub logo: Option<Logo>,
    pub light: Palette,
    pub dark: Palette,
    /// Markdown.
    pub footer: LocalText,
    /// The text of a style sheet.
    pub css: Option<String>,
}

/// A picture beside the site's name.
#[derive(Clone, Debug)]
pub struct Logo {
    pub bytes: Vec<u8>,
    /// `svg` or `png`, as its bytes are.
    pub extension: &'static str,
    /// In pixels.
    pub width: u32,
    pub height: u32,
    /// What it shows; empty where it only adorns.
    pub alt: LocalText,
}

/// Colours that stand in for the theme's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    pub accent: Option<Shade>,
    pub met: Option<Shade>,
    pub nearly: Option<Shade>,
    pub missed: Option<Shade>,
    pub none: Option<Shade>,
}

/// Red, green and blue, as `#rrggbb` writes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shade(pub [u8; 3]);

impl std::fmt::Display for Shade {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Shade([red, green, blue]) = self;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}
