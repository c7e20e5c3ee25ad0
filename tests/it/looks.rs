//! What a site brings of its own beside its theme: logo, colours, words at the foot, a style sheet.

use crate::site::Site;

const SCORECARD: &str = "title: {vi: Bảng điểm, en: Scorecard}
languages: [vi, en]
logo: {file: logo.svg, alt: {vi: Ba vạch, en: Three bars}}
colours:
  light: {accent: \"#7A1F1F\", missed: \"#8a1538\"}
  dark: {accent: \"#ffb3a7\"}
footer: {vi: 'Do [tòa soạn](https://example.org/) **biên tập**. <script>alert(1)</script>', en: '[x](javascript:alert(1))'}
css: own.css
";
const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 20\"><path d=\"M0 0h60\"/></svg>";

fn dressed() -> Site {
    Site::new(&[
        ("content/scorecard.yaml", SCORECARD),
        ("content/assets/logo.svg", LOGO),
        ("content/assets/own.css", "h1 { font-family: Georgia, serif }\n"),
    ])
}

#[test]
fn pages_show_them_and_files_stand_beside() {
    let site = dressed();
    site.run(&["check", "--strict"]).exits(0);
    site.run(&["build", "-q"]).exits(0);
    assert_eq!(site.read("output/static/logo.svg").unwrap(), LOGO);
    assert_eq!(site.read("output/static/css/own.css").unwrap(), "h1 { font-family: Georgia, serif }\n");
    assert_eq!(
        site.read("output/static/css/colours.css").unwrap(),
        "@media screen and (prefers-color-scheme: light) {\n  :root {\n    --link: #7a1f1f;\n    --missed: #8a1538;\n  }\n}\n\
         @media screen and (prefers-color-scheme: dark) {\n  :root {\n    --link: #ffb3a7;\n  }\n}\n"
    );
    let home = site.read("output/index.html").unwrap();
    assert!(home.contains(r#"<img class="logo" src="static/logo.svg" width="60" height="20" alt="Ba vạch">"#), "{home}");
    let sheets = ["site", "chart", "colours", "own"].map(|it| home.find(&format!("static/css/{it}.css")).unwrap());
    assert!(sheets.is_sorted(), "the site's own come last: {sheets:?}");
    assert!(home.contains(r#"<a rel="noopener external" href="https://example.org/">tòa soạn</a> <strong>biên tập</strong>"#));
    assert!(home.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && home.matches("<script").count() == 1, "{home}");
    let english = site.read("output/en/findings/index.html").unwrap();
    assert!(english.contains(r#"src="../../static/logo.svg" width="60" height="20" alt="Three bars">"#), "{english}");
    assert!(english.contains(r##"<a href="#">x</a>"##) && !english.contains("javascript:"), "{english}");
    assert!(!home.contains("style=") && !home.contains("<style") && !home.contains("<path d=\"M0 0h60\""), "{home}");
}

#[test]
fn a_site_without_them_is_as_it_was() {
    let site = Site::new(&[]);
    site.run(&["build", "-q"]).exits(0);
    let home = site.read("output/index.html").unwrap();
    for word in ["logo", "colours.css", "own.css", "class=\"own\""] {
        assert!(!home.contains(word), "{word}");
    }
    assert!(site.read("output/static/css/colours.css").is_none());
}

/// The site's own stands in for a theme's file of that name: nothing is written twice.
#[test]
fn the_sites_own_files_come_before_the_themes() {
    let site = dressed();
    site.add(&[("themes/default/static/logo.svg", "<svg/>"), ("themes/default/static/css/own.css", "h2 {}")]);
    site.run(&["build", "-q"]).exits(0);
    assert_eq!(site.read("output/static/logo.svg").unwrap(), LOGO);
    assert!(site.read("output/static/css/own.css").unwrap().starts_with("h1"));
}

#[test]
fn a_png_goes_out_as_it_is() {
    let site = dressed();
    let bytes = [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x40\0\0\0\x20".as_slice(), &[0, 255, 10, 13]].concat();
    std::fs::write(site.path("content/assets/logo.png"), &bytes).unwrap();
    std::fs::remove_file(site.path("content/assets/logo.svg")).unwrap();
    site.add(&[("content/scorecard.yaml", &SCORECARD.replace("logo.svg", "logo.png"))]);
    site.run(&["build", "-q"]).exits(0);
    assert_eq!(std::fs::read(site.path("output/static/logo.png")).unwrap(), bytes);
    assert!(site.read("output/index.html").unwrap().contains(r#"src="static/logo.png" width="64" height="32""#));
}

#[test]
fn what_is_unsafe_or_hard_to_read_stops_the_build() {
    let site = dressed();
    for (path, text, id) in [
        ("content/assets/own.css", "@import url(https://example.org/x.css);", "unsafe-file"),
        ("content/assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1' onload='x()'/>", "unsafe-file"),
        ("content/scorecard.yaml", "title: A\nlanguages: [vi]\ncolours: {light: {accent: '#ffff00'}}\n", "low-contrast"),
        ("content/scorecard.yaml", "title: A\nlanguages: [vi]\ncss: ../../secret.css\n", "unknown-word"),
    ] {
        let before = site.read(path).unwrap();
        site.add(&[(path, text)]);
        let run = site.run(&["build", "--format", "concise"]).exits(1);
        assert!(run.stderr.contains(&format!("error[{id}]")), "{path}: {}", run.stderr);
        assert!(site.read("output/index.html").is_none());
        site.add(&[(path, &before)]);
    }
}

#[test]
fn a_footer_has_an_end() {
    let site = dressed();
    site.add(&[("content/scorecard.yaml", &format!("title: A\nlanguages: [vi]\nfooter: {}\n", "a ".repeat(2001)))]);
    let run = site.run(&["check", "--format", "concise"]).exits(1);
    assert!(run.stdout.contains("error[too-large] the words at the foot have 4001 bytes; the limit is 4000"), "{}", run.stdout);
}
