//! The themes that are compiled into the program, so that a site needs no theme of its own.

macro_rules! files {
    ($name:ident $folder:literal $($path:literal)*) => {
        /// Path below the theme's folder and content, sorted by path.
        pub const $name: &[(&str, &[u8])] = &[
            $(($path, include_bytes!(concat!("../../themes/", $folder, "/", $path)))),*
        ];
    };
}

/// A theme by its name: its files, over those of the default one.
pub fn theme(name: &str) -> Option<Files> {
    THEMES.iter().find(|(it, _)| *it == name).map(|(_, files)| *files)
}

pub type Files = &'static [(&'static str, &'static [u8])];

/// Every theme by name: the default one, which is whole, and those that stand on it.
pub const THEMES: &[(&str, Files)] = &[("default", FILES), ("plain", PLAIN)];

files! { FILES "default"
    "messages/en.ftl"
    "messages/vi.ftl"
    "static/css/chart.css"
    "static/css/site.css"
    "static/favicon.svg"
    "static/js/site.js"
    "templates/base.html"
    "templates/block.html"
    "templates/change.html"
    "templates/changes.html"
    "templates/cite.html"
    "templates/compare.html"
    "templates/data.html"
    "templates/embed.html"
    "templates/figure.html"
    "templates/figure_uses.html"
    "templates/finding.html"
    "templates/findings.html"
    "templates/group.html"
    "templates/home.html"
    "templates/index.html"
    "templates/index_standing.html"
    "templates/indexes.html"
    "templates/indicator.html"
    "templates/map.html"
    "templates/matrix.html"
    "templates/not_found.html"
    "templates/overview.html"
    "templates/parts.html"
    "templates/prose.html"
    "templates/redirect.html"
    "templates/share.html"
    "templates/sketch.html"
    "templates/source.html"
    "templates/succession.html"
    "templates/territory.html"
    "templates/territory_findings.html"
    "templates/territory_years.html"
    "templates/topic.html"
    "templates/value.html"
    "templates/years.html"
}

files! { PLAIN "plain"
    "static/css/site.css"
    "templates/figure.html"
    "templates/map.html"
    "templates/overview.html"
    "templates/sketch.html"
    "templates/years.html"
}
