//! The default theme, compiled into the program, so that a site needs no theme of its own.

macro_rules! files {
    ($($path:literal)*) => {
        /// Path below `themes/default` and content, sorted by path.
        pub const FILES: &[(&str, &[u8])] = &[
            $(($path, include_bytes!(concat!("../../themes/default/", $path)))),*
        ];
    };
}

files! {
    "messages/en.ftl"
    "messages/vi.ftl"
    "static/css/chart.css"
    "static/css/site.css"
    "static/favicon.svg"
    "static/js/compare.js"
    "templates/base.html"
    "templates/block.html"
    "templates/compare.html"
    "templates/data.html"
    "templates/figure.html"
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
    "templates/sketch.html"
    "templates/source.html"
    "templates/succession.html"
    "templates/territory.html"
    "templates/territory_findings.html"
    "templates/topic.html"
    "templates/value.html"
    "templates/years.html"
}
