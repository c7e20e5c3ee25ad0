//! What a page gets beside what is built: the script that shows it again, and leave for it in the page's policy.

use crate::xml::escape;

/// Below this stands what is the server's own.
pub const RESERVED: &str = "/_scorecard/";

const HEADER: &str = "http-equiv=\"Content-Security-Policy\" content=\"";

/// The page with the script, for a version of the site.
#[must_use]
pub fn with_script(html: &str, version: &str) -> String {
    let html = with_policy(html);
    let script = format!("<script src=\"{RESERVED}reload.js\" data-version=\"{}\" defer></script>", escape(version));
    match html.split_once("</head>") {
        Some((head, body)) => format!("{head}{script}</head>{body}"),
        None => html + &script,
    }
}

/// A page of our own that says what is wrong, and shows what comes of it.
#[must_use]
pub fn of_trouble(labels: &super::Labels, trouble: &str, version: &str) -> String {
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta {HEADER}default-src 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n\
         <link rel=\"stylesheet\" href=\"{RESERVED}overlay.css\">\n</head>\n<body>\n\
         <main>\n<div role=\"alert\" id=\"trouble\">\n<h1>{}</h1>\n<pre tabindex=\"0\">{}</pre>\n</div>\n</main>\n</body>\n</html>\n",
        escape(&labels.lang),
        escape(&labels.title),
        escape(&labels.title),
        escape(trouble)
    );
    with_script(&page, version)
}

/// The page with a policy under which script, style and question are allowed.
fn with_policy(html: &str) -> String {
    let Some((before, rest)) = html.split_once(HEADER) else { return html.to_owned() };
    let Some((policy, behind)) = rest.split_once('"') else { return html.to_owned() };
    let policy = policy.replace("&#39;", "'").replace("&#x27;", "'");
    let policy = ["script-src", "connect-src", "style-src"].iter().fold(policy, |policy, name| allow(&policy, name));
    format!("{before}{HEADER}{}\"{behind}", policy.replace('\'', "&#39;"))
}

/// The policy with `'self'` for that directive. One that is not there has what `default-src` has.
fn allow(policy: &str, name: &str) -> String {
    let mut directives: Vec<String> = policy.split(';').map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect();
    let is = |directive: &str, name: &str| directive.split(' ').next() == Some(name);
    let with_self = |directive: &str| {
        let sources = directive.split(' ').skip(1).filter(|it| !it.is_empty() && *it != "'none'" && *it != "'self'");
        sources.fold(format!("{name} 'self'"), |text, it| format!("{text} {it}"))
    };
    if let Some(own) = directives.iter_mut().find(|it| is(it, name)) {
        if own.split(' ').any(|it| it == "'self'") {
            return policy.to_owned();
        }
        *own = with_self(own);
    } else if let Some(default) = directives.iter().find(|it| is(it, "default-src")) {
        directives.push(with_self(default));
    } else {
        // Without a rule, everything is allowed.
        return policy.to_owned();
    }
    directives.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_allows_what_the_script_needs_and_no_more() {
        for (built, served) in [
            ("default-src 'none'", "default-src 'none'; script-src 'self'"),
            ("default-src 'none'; script-src 'sha256-x'", "default-src 'none'; script-src 'self' 'sha256-x'"),
            ("script-src 'none'; default-src 'self'", "script-src 'self'; default-src 'self'"),
            ("script-src 'self' 'sha256-x'", "script-src 'self' 'sha256-x'"),
            ("default-src 'self' https://a.b", "default-src 'self' https://a.b; script-src 'self' https://a.b"),
            ("img-src 'self'", "img-src 'self'"),
        ] {
            assert_eq!(allow(built, "script-src"), served);
        }
    }

    #[test]
    fn a_page_gets_the_script_at_the_end_of_its_head() {
        let page = "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; connect-src \
                    &#39;self&#39;; style-src &#39;self&#39;\"></head><body>&#39;</body></html>";
        let served = with_script(page, "7-1");
        assert!(
            served.contains(
                "style-src &#39;self&#39;; script-src &#39;self&#39;\"><script src=\"/_scorecard/reload.js\" \
                                 data-version=\"7-1\" defer></script></head><body>&#39;</body></html>"
            ),
            "{served}"
        );
        assert!(with_script("<p>x", "").ends_with("<p>x<script src=\"/_scorecard/reload.js\" data-version=\"\" defer></script>"));
    }

    #[test]
    fn a_page_of_trouble_runs_nothing_that_it_says() {
        let labels = super::super::Labels { lang: "en".into(), title: "<b>".into(), close: String::new() };
        let page = of_trouble(&labels, "<script>alert(1)</script> & \"x\"", "\"><script>");
        assert!(!page.contains("<b>") && !page.contains("<script>"), "{page}");
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && page.contains("script-src &#39;self&#39;"), "{page}");
    }
}
