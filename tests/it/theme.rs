//! A site's own `themes/`: any file of it stands in for the default one, file by file.

use crate::site::Site;

#[test]
fn a_site_overrides_one_template_and_keeps_the_others() {
    let site = Site::new(&[(
        "themes/default/templates/home.html",
        "{% extends \"base.html\" %}\n{% block main %}<p>own home of {{ home.numbers[0].value }}</p>{% endblock main %}\n",
    )]);
    site.run(&["build", "-q"]).exits(0);
    let home = site.read("output/index.html").unwrap();
    assert!(home.contains("own home of 0"), "{home}");
    assert!(home.contains("<main"), "the default frame is around it: {home}");
    assert!(site.read("output/404.html").unwrap().contains("<main"));
}

#[test]
fn a_theme_of_another_name_stands_on_the_default_one() {
    let site = Site::new(&[
        ("content/scorecard.yaml", "title: T\nlanguages: [vi, en]\ntheme: plain\n"),
        ("themes/plain/static/css/site.css", "body { margin: 0 }\n"),
        ("themes/plain/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"),
        ("themes/plain/messages/vi.ftl", "nav-home = Trang đầu\n"),
    ]);
    site.run(&["build", "-q"]).exits(0);
    assert_eq!(site.read("output/static/css/site.css").unwrap(), "body { margin: 0 }\n");
    assert!(site.read("output/static/css/chart.css").is_some());
    assert!(site.read("output/static/logo.svg").is_some());
    assert!(site.read("output/findings/index.html").unwrap().contains("Trang đầu"));
    assert!(site.read("output/en/findings/index.html").unwrap().contains("Home"));
}

#[test]
fn a_theme_that_is_not_there_is_told() {
    let site = Site::new(&[("content/scorecard.yaml", "title: T\nlanguages: [vi]\ntheme: no-such\n")]);
    let run = site.run(&["build", "-q"]).exits(2);
    assert!(run.stderr.contains("no-such"), "{}", run.stderr);
    assert!(site.read("output/index.html").is_none());
}

#[test]
fn a_broken_template_names_its_file_and_line_and_leaves_the_last_site() {
    let site = Site::new(&[]);
    site.run(&["build", "-q"]).exits(0);
    let before = site.files("output");
    for (text, told) in [("{% if %}\n", "home.html:1"), ("<p>\n{{ home.no_such }}\n", "home.html:2")] {
        site.add(&[("themes/default/templates/home.html", text)]);
        let run = site.run(&["build", "-q"]).exits(2);
        assert!(run.stderr.contains(told), "{}", run.stderr);
        assert_eq!(site.files("output"), before);
    }
}

#[test]
fn messages_that_cannot_be_read_name_their_place() {
    let site = Site::new(&[("themes/default/messages/en.ftl", "nav-home = Home\nthis is no message\n")]);
    let run = site.run(&["build", "-q"]).exits(2);
    assert!(run.stderr.contains("en.ftl:2"), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn a_theme_never_reads_outside_its_folder() {
    let site = Site::new(&[("secret.txt", "secret\n"), ("themes/default/static/a.css", "a {}\n")]);
    std::os::unix::fs::symlink(site.path("secret.txt"), site.path("themes/default/static/leak.txt")).unwrap();
    let run = site.run(&["build", "-q"]);
    assert!(site.read("output/static/leak.txt").is_none(), "{run:?}");
}

/// An empty template makes no page: neither its file, nor a line of it in the sitemap, nor what only it would read.
#[test]
fn a_theme_leaves_out_pages_by_empty_templates() {
    let site = Site::new(&[
        ("content/scorecard.yaml", "title: T\nlanguages: [vi]\ntheme: short\nbase_url: https://example.org/\n"),
        (
            "content/territories.yaml",
            "levels: [{id: p, name: P, folder: places}]\nterritories: [{id: a, name: A, level: p}, {id: b, name: B, level: p}]\n",
        ),
        ("content/topics.yaml", "- {id: t, name: T}\n"),
        ("content/indicators/a.yaml", "- {id: i, name: I, topic: t, unit: percent, better: higher}\n"),
        ("content/places/a/r.yaml", "source: {title: T, kind: press}\nperiod: 2023\nfigures: {i: 1%}\n"),
        ("content/places/b/r.yaml", "source: {title: T, kind: press}\nperiod: 2023\nfigures: {i: 2%}\n"),
    ]);
    let templates = ["source", "compare", "findings"];
    let left_out = |path: &str| templates.iter().any(|it| path.starts_with(it) || path.starts_with(&format!("{it}s")));
    let build = || {
        site.run(&["build", "--without", "share-images,data"]).exits(0);
        site.files("output").into_iter().map(|(path, _)| path).collect::<Vec<_>>()
    };
    site.add(&[("themes/short/static/own.css", "")]);
    let all = build();
    let paths: Vec<&str> = all.iter().map(String::as_str).collect();
    assert!(
        paths.iter().filter(|it| left_out(it)).count() > 3 && paths.iter().any(|it| it.starts_with("data/compare/")),
        "{paths:#?}"
    );
    for name in templates {
        site.add(&[(&format!("themes/short/templates/{name}.html"), "\n")]);
    }
    let rest = build();
    let expected: Vec<&str> = paths.into_iter().filter(|it| !left_out(it) && !it.starts_with("data/compare/")).collect();
    assert_eq!(rest, expected);
    let sitemap = site.read("output/sitemap.xml").unwrap();
    assert!(sitemap.contains("/places/a/") && !sitemap.contains("/sources/"), "{sitemap}");
}
