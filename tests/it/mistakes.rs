//! Mistakes in a site's templates: what the author is told, word for word. Nothing is written, and the exit code is 2.

use crate::site::Site;

const BEFORE: &str = "{% extends \"base.html\" %}\n{% block main %}\n";
const AFTER: &str = "{% endblock main %}\n";

fn site(templates: &[(&str, &str)]) -> Site {
    let site = Site::new(&[("content/scorecard.yaml", "title: T\nlanguages: [en]\ntheme: office\n")]);
    for (name, text) in templates {
        site.add(&[(&format!("themes/office/templates/{name}"), text)]);
    }
    site
}

/// What is told of these templates, in a language.
#[track_caller]
fn told(templates: &[(&str, &str)], lang: &str) -> String {
    let site = site(templates);
    let run = site.run(&["build", "-q", "--lang", lang]).exits(2);
    assert!(site.read("output/index.html").is_none(), "something was written");
    assert_eq!(run.stdout, "");
    run.stderr
}

/// What is told of a home page that has this in its third line.
#[track_caller]
fn of_line(line: &str) -> String {
    let text = told(&[("home.html", &format!("{BEFORE}{line}\n{AFTER}"))], "en");
    text.strip_suffix("\nnothing was written\n").unwrap_or_else(|| panic!("{text}")).to_owned()
}

#[test]
fn what_cannot_be_read_is_shown_where_it_stands() {
    assert_eq!(
        of_line("<p>{% if %}</p>"),
        "error: `%}` cannot stand here
 --> themes/office/templates/home.html:3:10
  |
3 | <p>{% if %}</p>
  |          ^^
"
    );
    assert_eq!(
        of_line("<p>Số: {% if home.lede %}</p>"),
        "error: there is no tag `endblock` that could stand here
 --> themes/office/templates/home.html:4:4
  |
4 | {% endblock main %}
  |    ^^^^^^^^
  = help: every `if`, `for` and `block` above it needs its `endif`, `endfor` and `endblock`
"
    );
    let ended = told(&[("home.html", "{% extends \"base.html\" %}\n{% block main %}\n<p>\n\n")], "en");
    assert_eq!(
        ended,
        "error: the template ends before all that it opened is closed
 --> themes/office/templates/home.html:3:3
  |
3 | <p>
  |   ^
  = help: every `if`, `for` and `block` above it needs its `endif`, `endfor` and `endblock`

nothing was written
"
    );
}

#[test]
fn a_name_that_is_not_there_is_told_with_the_near_one() {
    assert_eq!(
        of_line("<p>Đây: {{ home.ledde }}</p>"),
        "error: there is no field `ledde` here
 --> themes/office/templates/home.html:3:17
  |
3 | <p>Đây: {{ home.ledde }}</p>
  |                 ^^^^^
  = help: did you mean `lede`?
  = page: index.html
"
    );
    for (line, reason, help) in [
        ("{{ hoem.lede }}", "there is nothing called `hoem` on this page", "did you mean `home`?"),
        ("{{ zzz }}", "there is nothing called `zzz` on this page", "there are: home, page, svg, t"),
        ("{{ t.skp_link }}", "there is no field `skp_link` here", "did you mean `skip_link`?"),
        ("{{ home.lede | lenght }}", "there is no filter `lenght`", "did you mean `length`?"),
        ("{% include \"figur.html\" %}", "there is no template `figur.html`", "did you mean `figure.html`?"),
        ("{{ <piecs x={home.places} /> }}", "there is no component `piecs`", "did you mean `piece`?"),
        ("{{ <piece y={home.places} /> }}", "the component has no argument `y`", "there are: x"),
    ] {
        let told = of_line(line);
        assert!(told.starts_with(&format!("error: {reason}\n --> themes/office/templates/home.html:3:")), "{told}");
        assert!(told.contains(&format!("\n  = help: {help}\n")), "{told}");
    }
    assert!(of_line("{{ now() }}").starts_with("error: there is no function or test `now`\n"));
}

#[test]
fn a_value_of_the_wrong_kind_is_told() {
    assert_eq!(
        of_line("{{ home.caption | length | upper }}"),
        "error: this takes `string`, and gets `u64`
 --> themes/office/templates/home.html:3:19
  |
3 | {{ home.caption | length | upper }}
  |                   ^^^^^^
  = page: index.html
"
    );
    let told = of_line("{{ home.lede + 1 }}");
    assert!(told.starts_with("error: this cannot be read or filled in: `+` requires both operands to be numbers"), "{told}");
}

#[test]
fn an_included_template_is_told_with_the_way_there() {
    let home = format!("{BEFORE}{{% include \"mine.html\" %}}{AFTER}");
    assert_eq!(
        told(&[("home.html", &home), ("mine.html", "<p>ổn</p>\n<p>{{ home.ledde }}</p>\n")], "vi"),
        "lỗi: ở đây không có trường `ledde`
 --> themes/office/templates/mine.html:2:12
  |
2 | <p>{{ home.ledde }}</p>
  |            ^^^^^
  = gợi ý: có phải bạn muốn viết `lede`?
  = từ: themes/office/templates/home.html:3:12
  = trang: index.html

chưa ghi gì ra đĩa
"
    );
}

#[test]
fn what_templates_extend_must_be_there() {
    assert_eq!(
        told(&[("home.html", "{% extends \"bas.html\" %}\n")], "en"),
        "error: there is no template `bas.html`
 --> themes/office/templates/home.html:1:13
  |
1 | {% extends \"bas.html\" %}
  |             ^^^^^^^^
  = help: did you mean `base.html`?

nothing was written
"
    );
    let block = told(&[("home.html", "{% extends \"base.html\" %}\n{% block mian %}x{% endblock mian %}\n")], "en");
    assert!(block.starts_with("error: there is no block `mian` in what this template extends\n"), "{block}");
    assert!(block.contains("  = help: did you mean `main`?\n"), "{block}");
    let circle = of_line("{% include \"home.html\" %}");
    assert!(circle.starts_with("error: the templates lead in a circle: home.html → home.html\n"), "{circle}");
    assert!(circle.contains("home.html:3:13\n"), "{circle}");
}

/// The first mistake of each template, and every name that is not there, in one run.
#[test]
fn one_run_tells_of_every_template() {
    let broken = [
        ("home.html", format!("{BEFORE}{{{{ x\n")),
        ("topic.html", format!("{BEFORE}{{% nope %}}\n")),
        ("value.html", "{{ page.lang | foo }}{{ 1 | bar }}\n".to_owned()),
    ];
    let broken: Vec<(&str, &str)> = broken.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let told = told(&broken, "en");
    let places: Vec<&str> = told.lines().filter_map(|line| line.strip_prefix(" --> themes/office/templates/")).collect();
    assert_eq!(places, ["home.html:3:5", "topic.html:3:4", "value.html:1:16", "value.html:1:29"], "{told}");
}

/// A mistake that shows only on a page is told once, however many pages have it.
#[test]
fn a_mistake_on_many_pages_is_told_once_and_others_beside_it() {
    let site = site(&[
        ("base.html", "<p>{{ page.titel }}</p>{% block main %}{% endblock main %}\n"),
        ("findings.html", "{{ findings.nothing_of_that }}\n"),
    ]);
    let one = site.run_with(&["build", "-q"], &[("RAYON_NUM_THREADS", "1")]).exits(2).stderr;
    let two = site.run_with(&["build", "-q"], &[("RAYON_NUM_THREADS", "2")]).exits(2).stderr;
    assert_eq!(one, two, "the order of threads does not show");
    assert_eq!(one.matches("there is no field `titel` here").count(), 1, "{one}");
    assert!(one.contains("did you mean `title`?") && one.contains("there is no field `nothing_of_that` here"), "{one}");
}
