//! Addresses: where each page stands, and how one page points at another.

use anyhow::{Result, bail};

/// How pages point at each other, from the base URL that the site is built for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Links {
    base: Base,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Base {
    /// Not known: no absolute address is written.
    Unknown,
    /// A folder on disk: links name `index.html`.
    Disk,
    /// Where the site will stand, with `/` at its end.
    Url { url: String, path: String },
}

impl Links {
    /// Reads a base URL: none, an `http` or `https` address, or `./` for a folder that opens from disk.
    ///
    /// # Errors
    ///
    /// Anything else, and an address with a query or a fragment.
    pub fn new(base_url: Option<&str>) -> Result<Links> {
        let Some(text) = base_url.map(str::trim).filter(|text| !text.is_empty()) else {
            return Ok(Links { base: Base::Unknown });
        };
        if text == "./" || text == "." {
            return Ok(Links { base: Base::Disk });
        }
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let Some(rest) = rest.filter(|rest| !rest.is_empty() && !rest.starts_with('/')) else {
            bail!(
                "the base URL is `{text}`: write an address such as https://example.org/scorecard/, or ./ for a folder on disk"
            );
        };
        let odd = |letter: char| letter.is_whitespace() || letter.is_control() || "?#\"'<>\\".contains(letter);
        if text.contains(odd) {
            bail!("the base URL `{text}` has a query, a fragment, a blank or a quote mark");
        }
        let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/").trim_end_matches('/');
        // By itself a path with two of them would name another host.
        let path = if path.starts_with("//") { format!("/.{path}") } else { path.to_owned() };
        let url = format!("{}/", text.trim_end_matches('/'));
        Ok(Links { base: Base::Url { url, path: format!("{path}/") } })
    }

    /// The way from a page to the site's first folder: `../../`, empty at the top.
    #[must_use]
    pub fn root(&self, from: &str) -> String {
        "../".repeat(from.matches('/').count())
    }

    /// The first folder of the site for a page that is served at any depth: an absolute path.
    #[must_use]
    pub fn absolute_root(&self) -> &str {
        match &self.base {
            Base::Unknown => "/",
            Base::Disk => "",
            Base::Url { path, .. } => path,
        }
    }

    /// A page or a file below the site's first folder, from a page whose way there is `root`.
    #[must_use]
    pub fn href(&self, root: &str, to: &str) -> String {
        let (path, fragment) = to.split_once('#').map_or((to, None), |(path, fragment)| (path, Some(fragment)));
        // Room for the name of a page, too.
        let mut href = String::with_capacity(root.len() + to.len() + 16);
        href.push_str(root);
        href.push_str(path);
        let is_folder = href.is_empty() || href.ends_with('/');
        if is_folder && self.base == Base::Disk {
            href.push_str("index.html");
        }
        if href.is_empty() {
            href.push_str("./");
        }
        if let Some(fragment) = fragment {
            href.push('#');
            href.push_str(fragment);
        }
        href
    }

    /// A relative link that somebody wrote: to a folder, it names the page there where a folder on disk is to be opened.
    #[must_use]
    pub fn written(&self, to: &str) -> String {
        let (path, rest) = to.split_at(to.find(['#', '?']).unwrap_or(to.len()));
        let page = if path.ends_with('/') && self.base == Base::Disk { "index.html" } else { "" };
        format!("{path}{page}{rest}")
    }

    /// The full address of a page, where the base URL is known; else empty.
    #[must_use]
    pub fn absolute(&self, to: &str) -> String {
        match &self.base {
            Base::Url { url, .. } => format!("{url}{to}"),
            Base::Unknown | Base::Disk => String::new(),
        }
    }
}

/// An address that may stand on a page: `http`, `https` or `mailto`, without blanks or control characters.
#[must_use]
pub fn safe_url(url: &str) -> Option<&str> {
    let url = url.trim();
    let scheme = url.split(':').next().unwrap_or_default().to_ascii_lowercase();
    let allowed = matches!(scheme.as_str(), "http" | "https" | "mailto") && url.len() > scheme.len() + 1;
    let clean = !url.contains(|letter: char| letter.is_whitespace() || letter.is_control() || "\"<>`\\".contains(letter));
    (allowed && clean).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn href(base: Option<&str>, from: &str, to: &str) -> String {
        let links = Links::new(base).unwrap();
        links.href(&links.root(from), to)
    }

    #[test]
    fn links_are_relative() {
        assert_eq!(href(None, "index.html", ""), "./");
        assert_eq!(href(None, "index.html", "provinces/x/"), "provinces/x/");
        assert_eq!(href(Some("https://a.b/c"), "en/provinces/x/index.html", "topics/t/#n"), "../../../topics/t/#n");
        assert_eq!(href(Some("./"), "provinces/x/index.html", ""), "../../index.html");
        assert_eq!(href(Some("./"), "index.html", "data/claims.csv"), "data/claims.csv");
        assert_eq!(href(Some("./"), "index.html", "provinces/x/#y"), "provinces/x/index.html#y");
    }

    #[test]
    fn links_in_prose_open_from_disk_too() {
        let disk = Links::new(Some("./")).unwrap();
        assert_eq!(disk.written("../findings/"), "../findings/index.html");
        assert_eq!(disk.written("../findings/#a"), "../findings/index.html#a");
        assert_eq!(disk.written("#a"), "#a");
        assert_eq!(disk.written("../data/claims.csv"), "../data/claims.csv");
        assert_eq!(Links::new(None).unwrap().written("../findings/"), "../findings/");
    }

    #[test]
    fn a_base_path_is_kept() {
        let links = Links::new(Some("https://owner.github.io/repo/")).unwrap();
        assert_eq!(links.absolute_root(), "/repo/");
        assert_eq!(links.absolute("en/"), "https://owner.github.io/repo/en/");
        assert_eq!(Links::new(Some("https://example.org")).unwrap().absolute_root(), "/");
        assert_eq!(Links::new(Some("https://example.org//x/")).unwrap().absolute_root(), "/.//x/", "no other host");
        assert_eq!(Links::new(None).unwrap().absolute("en/"), "");
    }

    #[test]
    fn odd_addresses_are_refused() {
        for odd in ["example.org", "ftp://x", "https://", "https:///x", "https://x/?q", "https://x/#f", "javascript:x"] {
            assert!(Links::new(Some(odd)).is_err(), "{odd}");
        }
        for odd in
            ["javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "https://x/a b", "//x", "", "https:", "java\nscript:x"]
        {
            assert_eq!(safe_url(odd), None, "{odd}");
        }
        assert_eq!(safe_url("HTTPS://x.vn/á?b=1#c"), Some("HTTPS://x.vn/á?b=1#c"));
    }
}
