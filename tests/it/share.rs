//! What is seen of a site elsewhere: pictures, tags, icons, and figures inside pages of others.

use crate::site::Site;
use std::collections::BTreeSet;

const BASE: &str = "https://example.org/bang-diem/";

/// A golden site in a folder of its own.
fn golden(case: &str) -> Site {
    let site = Site::empty();
    let mut files = Vec::new();
    crate::site::collect(&std::path::Path::new("tests/sites").join(case).join("content"), "content/", &mut files);
    for (path, bytes) in &files {
        site.add(&[(path, std::str::from_utf8(bytes).unwrap())]);
    }
    site
}

/// The same, built.
fn built(case: &str, more: &[&str]) -> Site {
    let site = golden(case);
    site.run(&[&["build", "-q"], more].concat()).exits(0);
    site
}

/// The width and height that a PNG says it has.
fn size_of_png(bytes: &[u8]) -> (u32, u32) {
    assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

/// The content of a `meta` tag.
fn meta<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let after = |start: String| html.split_once(&start)?.1.split('"').next();
    after(format!("property=\"{name}\" content=\"")).or_else(|| after(format!("name=\"{name}\" content=\"")))
}

fn names(site: &Site) -> Vec<String> {
    site.files("output").into_iter().map(|(path, _)| path).collect()
}

/// Every picture is one that a page names, of the right size and light; every page that names one has it.
#[test]
fn pictures_stand_beside_their_pages() {
    for case in ["provinces", "schools"] {
        let site = built(case, &["--base-url", BASE]);
        let files = site.files("output");
        let pictures: Vec<_> = files.iter().filter(|(path, _)| path.ends_with("share.png")).collect();
        for (path, bytes) in &pictures {
            assert_eq!(size_of_png(bytes), (1200, 630), "{path}");
            assert!(bytes.len() < 300_000, "{path}: {}", bytes.len());
            let page = site.read(&format!("output/{}index.html", path.strip_suffix("share.png").unwrap())).unwrap();
            assert_eq!(meta(&page, "og:image"), Some(format!("{BASE}{path}").as_str()));
            assert_eq!(meta(&page, "twitter:card"), Some("summary_large_image"));
        }
        let named = files.iter().filter(|(path, bytes)| {
            path.ends_with("index.html") && String::from_utf8_lossy(bytes).contains("property=\"og:image\"")
        });
        assert_eq!(named.count(), pictures.len());
        assert!(pictures.iter().any(|(path, _)| path == "share.png"), "{case}: the home page has one");
    }
}

/// A second build takes its pictures and workbooks from where the first one kept them, and nothing else: not from the
/// output, nor those of other words, and none where nobody wants them kept.
#[test]
fn pictures_and_workbooks_are_made_once() {
    let (site, kept) = (golden("provinces"), tempfile::tempdir().unwrap());
    let cache = kept.path().join("cache");
    let build = |cache: &std::path::Path| {
        let run = site.run_with(&["build", "-q", "--base-url", BASE], &[("SCORECARD_CACHE", cache.to_str().unwrap())]);
        run.exits(0);
        site.files("output")
    };
    let of = |ending: &str, files: &[(String, Vec<u8>)]| -> Vec<Vec<u8>> {
        files.iter().filter(|(path, _)| path.ends_with(ending)).map(|(_, bytes)| bytes.clone()).collect()
    };
    let without = build(std::path::Path::new(""));
    assert!(!cache.exists());
    let first = build(&cache);
    assert!(first == without);
    let mut stored = Vec::new();
    crate::site::collect(&cache, "", &mut stored);
    stored.retain(|(path, _)| path != "swept");
    let mut made = [of("share.png", &first), of(".xlsx", &first)].concat();
    made.sort();
    made.dedup();
    assert_eq!(stored.len(), made.len());
    for (ending, begins) in [("share.png", &b"\x89PNG"[..]), (".xlsx", b"PK")] {
        // What is kept is what is taken: one file in the place of another, marked as whole.
        let (path, _) = stored.iter().find(|(_, bytes)| bytes[32..].starts_with(begins)).unwrap();
        let other = [begins, b"another"].concat();
        let marked = [&<sha2::Sha256 as sha2::Digest>::digest(&other)[..], &other].concat();
        std::fs::write(cache.join(path), marked).unwrap();
        std::fs::remove_dir_all(site.path("output")).unwrap();
        let second = build(&cache);
        assert_eq!(of(ending, &second).iter().filter(|it| **it == other).count(), 1, "{ending}");
        // Damaged, it is made again.
        std::fs::write(cache.join(path), &other).unwrap();
        assert!(build(&cache) == first, "{ending}");
    }
    // Another word, and what says it is made anew; what is said without it is not.
    let text = site.read("content/scorecard.yaml").unwrap();
    site.add(&[("content/scorecard.yaml", &text.replacen("The trial desk", "Another desk", 1))]);
    let names = || -> BTreeSet<String> {
        let mut stored = Vec::new();
        crate::site::collect(&cache, "", &mut stored);
        stored.into_iter().map(|(path, _)| path).collect()
    };
    let before = names();
    build(&cache);
    assert!(names().is_superset(&before) && names().len() > before.len());
}

#[test]
fn tags_say_what_the_page_says() {
    let site = built("provinces", &["--base-url", BASE]);
    let page = site.read("output/en/provinces/ha-dong/index.html").unwrap();
    let heading = page.split_once("<h1>").unwrap().1.split('<').next().unwrap();
    assert_eq!(meta(&page, "og:title"), Some(heading));
    assert_eq!(meta(&page, "og:description"), meta(&page, "description"));
    assert_eq!(meta(&page, "og:url"), Some(format!("{BASE}en/provinces/ha-dong/").as_str()));
    assert_eq!(meta(&page, "og:type"), Some("article"));
    assert_eq!((meta(&page, "og:locale"), meta(&page, "og:locale:alternate")), (Some("en_US"), Some("vi_VN")));
    assert_eq!((meta(&page, "og:image:width"), meta(&page, "og:image:height")), (Some("1200"), Some("630")));
    assert!(meta(&page, "og:image:alt").is_some_and(|it| it.starts_with(heading) && it.len() > heading.len() + 10));
    let home = site.read("output/index.html").unwrap();
    assert_eq!((meta(&home, "og:type"), meta(&home, "og:locale")), (Some("website"), Some("vi_VN")));
    let findings = site.read("output/findings/index.html").unwrap();
    assert_eq!((meta(&findings, "twitter:card"), meta(&findings, "og:image")), (Some("summary"), None));
    assert_eq!(meta(&site.read("output/404.html").unwrap(), "og:title"), None);
}

/// All of it needs whole addresses.
#[test]
fn a_site_without_an_address_has_none_of_it() {
    for more in [&[][..], &["--base-url", "./"]] {
        let site = built("provinces", more);
        let odd = |it: &&String| it.ends_with("share.png") || it.contains("embed/");
        assert_eq!(names(&site).iter().find(odd), None);
        let page = site.read("output/provinces/ha-dong/index.html").unwrap();
        assert!(!page.contains("og:") && !page.contains("twitter:") && !page.contains("iframe"));
        assert!(page.contains("href=\"verdicts.svg\""), "a picture is a file in any case");
    }
}

#[test]
fn a_build_leaves_out_what_it_is_told_to() {
    let site = built("provinces", &["--base-url", BASE, "--without", "share-images,embeds"]);
    assert_eq!(names(&site).iter().find(|it| it.ends_with("share.png") || it.contains("embed/")), None);
    let page = site.read("output/provinces/ha-dong/index.html").unwrap();
    assert_eq!((meta(&page, "og:image"), meta(&page, "twitter:card")), (None, Some("summary")));
    assert!(!page.contains("iframe"));
}

/// The code on a page leads to a page that is there, which leads back and is not to be found by itself.
#[test]
fn figures_have_pages_for_other_sites() {
    let site = built("provinces", &["--base-url", BASE]);
    let all = names(&site);
    let embeds: Vec<&String> = all.iter().filter(|it| it.contains("embed/")).collect();
    for start in ["embed/provinces/", "en/embed/provinces/", "embed/indicators/"] {
        assert!(embeds.iter().any(|it| it.starts_with(start)), "no {start}: {embeds:?}");
    }
    let sitemap = site.read("output/sitemap.xml").unwrap();
    assert!(!sitemap.contains("embed/"));
    for path in &embeds {
        let html = site.read(&format!("output/{path}")).unwrap();
        assert_eq!(meta(&html, "robots"), Some("noindex"), "{path}");
        // `en/embed/<folder>/<id>/<figure>/index.html` is of `en/<folder>/<id>/`.
        let page = path.replacen("embed/", "", 1);
        let page = page.rsplitn(3, '/').nth(2).unwrap();
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{BASE}{page}/\">")), "{path}");
        assert!(!html.contains("<script") && !html.contains(" style="), "{path}");
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert!(html.contains("<base target=\"_top\">"), "{path}");
        let parent = site.read(&format!("output/{page}/index.html")).unwrap();
        let address = format!("{BASE}{}", path.strip_suffix("index.html").unwrap());
        let code = format!("&lt;iframe src=&quot;{address}&quot; title=&quot;");
        assert!(parent.contains(&code), "{page} lacks the code for {path}");
        // Relative links lead to files.
        for href in html.split("href=\"").skip(1).map(|it| it.split('"').next().unwrap()) {
            if href.contains(':') {
                continue;
            }
            let mut folder: Vec<&str> = path.split('/').collect();
            folder.pop();
            let target = href.split('#').next().unwrap();
            for part in target.split('/') {
                match part {
                    ".." => drop(folder.pop().expect("inside the site")),
                    "" | "." => {}
                    part => folder.push(part),
                }
            }
            let file = folder.join("/");
            let is_there = all.iter().any(|it| *it == file || *it == format!("{file}/index.html") || file.is_empty());
            assert!(is_there, "{path}: {href} leads to {file}");
        }
    }
}

#[test]
fn pictures_of_figures_are_files_of_their_own() {
    let site = built("provinces", &[]);
    let files = site.files("output");
    let drawings: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(".svg") && !path.starts_with("static/")).collect();
    assert!(!drawings.is_empty());
    for (path, bytes) in drawings {
        let text = std::str::from_utf8(bytes).unwrap();
        roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(text.contains("<style>") && !text.contains("var("), "{path}: with its colours inside");
        let (folder, name) = path.rsplit_once('/').unwrap();
        let page = site.read(&format!("output/{folder}/index.html")).unwrap();
        assert!(page.contains(&format!("href=\"{name}\"")), "{path}");
    }
}

/// Names from content stay words in tags, code and pictures; what the fonts cannot write has no picture.
#[test]
fn odd_names_break_nothing() {
    let long = "dài ".repeat(75);
    let odd = ["'</title><script>\" & ]]> --'", &format!("'{}'", long.trim()), "'مدينة'", "'🎉 Hội'"];
    let mut yaml = String::from("levels: [{id: province, name: Tỉnh, folder: provinces}]\nterritories:\n");
    for (turn, name) in odd.iter().enumerate() {
        yaml += &format!("  - {{id: t{turn}, name: {name}, level: province}}\n");
    }
    let site = Site::new(&[("content/territories.yaml", &yaml)]);
    site.run(&["build", "-q", "--base-url", BASE]).exits(0);
    let all = names(&site);
    for turn in 0..odd.len() {
        let page = site.read(&format!("output/provinces/t{turn}/index.html")).unwrap();
        assert!(!page.contains("<script>") && !page.contains("</title><script"), "{page}");
        let is_drawn = turn < 2;
        assert_eq!(all.contains(&format!("provinces/t{turn}/share.png")), is_drawn, "t{turn}");
        assert_eq!(meta(&page, "og:image").is_some(), is_drawn, "t{turn}");
        assert!(meta(&page, "og:title").is_some());
    }
}

/// Icons are made from the one SVG of the theme, so that a site replaces one file.
#[test]
fn icons_come_from_the_one_of_the_theme() {
    let site = Site::new(&[]);
    site.run(&["build", "-q"]).exits(0);
    let bytes = |site: &Site, path: &str| std::fs::read(site.path(&format!("output/{path}"))).unwrap();
    let (ico, touch) = (bytes(&site, "favicon.ico"), bytes(&site, "apple-touch-icon.png"));
    assert_eq!((&ico[..8], size_of_png(&ico[22..])), (&[0, 0, 1, 0, 1, 0, 32, 32][..], (32, 32)));
    assert_eq!(size_of_png(&touch), (180, 180));
    let page = site.read("output/en/index.html").unwrap();
    for link in ["href=\"../favicon.ico\" sizes=\"32x32\"", "href=\"../apple-touch-icon.png\"", "href=\"../static/favicon.svg\""]
    {
        assert!(page.contains(link), "{link}");
    }
    let own = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><circle cx=\"4\" cy=\"4\" r=\"4\" fill=\"#8a1538\"/></svg>";
    site.add(&[("themes/default/static/favicon.svg", own)]);
    site.run(&["build", "-q"]).exits(0);
    assert_ne!(bytes(&site, "favicon.ico"), ico);
    assert_ne!(bytes(&site, "apple-touch-icon.png"), touch);
    site.add(&[("themes/default/static/favicon.svg", "<svg")]);
    let run = site.run(&["build", "-q"]).exits(2);
    assert!(run.stderr.contains("static/favicon.svg"), "{}", run.stderr);
}
