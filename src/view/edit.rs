//! Where the file behind a page can be changed: in the repository that the site names, by the form of its host.

use super::Kind;
use super::desk::Sheet;
use super::links::safe_url;
use super::text::Piece;
use std::collections::BTreeMap;

/// The way to the file behind a page, or to the folder where several are. Nothing where the site names no repository,
/// where its host is not known, and for pages that nobody writes.
pub fn edit(sheet: &Sheet, kind: Kind) -> Option<Piece> {
    let repository = Repository::read(sheet.scorecard.site.repository.as_deref().and_then(safe_url)?)?;
    let (path, is_folder) = path(sheet, kind)?;
    let (key, href) = match is_folder {
        true => ("edit-folder", repository.folder(&path)),
        false => ("edit-page", repository.file(&path)),
    };
    Some(Piece { text: sheet.text(key), lang: String::new(), href, external: true })
}

/// The file, as `content/...`, and whether it is a folder.
fn path(sheet: &Sheet, kind: Kind) -> Option<(String, bool)> {
    let scorecard = sheet.scorecard;
    let site = scorecard.site.location;
    let written = |page: usize| {
        let paths = &scorecard.page(page).paths;
        paths.get(sheet.language).cloned().flatten().or_else(|| paths.iter().flatten().next().cloned())
    };
    let location = match kind {
        Kind::Home => match scorecard.pages.iter().position(|it| it.id == super::prose::HOME).and_then(written) {
            Some(path) => return Some((path, false)),
            None => site,
        },
        Kind::Territory(it) | Kind::Years(it) => {
            // Its own documents, of those that the page cites; what it shares with others is theirs too.
            let sources = sheet.cited.iter().map(|it| scorecard.source(*it)).filter(|source| source.territory == Some(it));
            let own: BTreeMap<&str, _> = sources.map(|it| (it.path.as_str(), it)).collect();
            match own.keys().next() {
                Some(path) if own.len() == 1 => return Some(((*path).to_owned(), false)),
                Some(path) => return path.rsplit_once('/').map(|(folder, _)| (folder.to_owned(), true)),
                None => scorecard.territory(it).location,
            }
        }
        Kind::Indicator(it) => scorecard.indicator(it).location,
        Kind::Topic(it) => scorecard.topic(it).location,
        Kind::Index(it) => scorecard.composite(it).location,
        Kind::Source(it) => return Some((scorecard.source(it).path.clone(), false)),
        Kind::Group(it) => scorecard.comparison(it).location,
        Kind::Prose(it) => return written(it).map(|path| (path, false)),
        Kind::Changes | Kind::ChangesOf(_) => scorecard.amendments.first()?.location,
        Kind::Indexes
        | Kind::Compare
        | Kind::Data
        | Kind::Findings
        | Kind::TerritoryFindings(_)
        | Kind::Moved(_)
        | Kind::NotFound => {
            return None;
        }
    };
    Some((scorecard.file(location).to_owned(), false)).filter(|(path, _)| !path.is_empty())
}

/// How hosts name a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Host {
    GitHub,
    GitLab,
    /// Gitea and Forgejo: Codeberg is one.
    Gitea,
}

/// A repository, a branch of it, and the folder in it that holds `content/`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Repository<'u> {
    host: Host,
    /// The address of the whole, without a slash at its end.
    root: &'u str,
    branch: &'u str,
    /// With a slash at its end; empty for the top.
    below: String,
}

impl<'u> Repository<'u> {
    /// Reads an address as people copy it from their browser: the repository, or a folder of a branch of it.
    fn read(url: &'u str) -> Option<Repository<'u>> {
        let url = url.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let name = url.split("://").nth(1)?.split(['/', ':']).next()?.to_ascii_lowercase();
        let (host, mark) = if name == "github.com" {
            (Host::GitHub, "/tree/")
        } else if url.contains("/-/tree/") || name.starts_with("gitlab.") {
            (Host::GitLab, "/-/tree/")
        } else if url.contains("/src/branch/")
            || name == "codeberg.org"
            || ["gitea.", "forgejo."].iter().any(|it| name.starts_with(it))
        {
            (Host::Gitea, "/src/branch/")
        } else {
            return None;
        };
        let (root, rest) = url.split_once(mark).unwrap_or((url, "main"));
        let (branch, folder) = rest.split_once('/').unwrap_or((rest, ""));
        let root = root.strip_suffix(".git").unwrap_or(root);
        let below = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        // Host, owner, name: less is no repository.
        (root.split('/').filter(|it| !it.is_empty()).count() >= 4).then_some(Repository { host, root, branch, below })
    }

    fn file(&self, path: &str) -> String {
        let way = match self.host {
            Host::GitHub => "edit",
            Host::GitLab => "-/edit",
            Host::Gitea => "_edit",
        };
        self.address(way, path)
    }

    fn folder(&self, path: &str) -> String {
        let way = match self.host {
            Host::GitHub => "tree",
            Host::GitLab => "-/tree",
            Host::Gitea => "src/branch",
        };
        self.address(way, path)
    }

    fn address(&self, way: &str, path: &str) -> String {
        let parts: Vec<String> = path.split('/').map(encoded).collect();
        format!("{}/{way}/{}/{}{}", self.root, self.branch, self.below, parts.join("/"))
    }
}

/// A name as a part of an address: everything but plain letters, digits and `-._~` in bytes.
fn encoded(part: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    part.bytes().map(|it| if plain(it) { char::from(it).to_string() } else { format!("%{it:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(url: &str) -> Option<String> {
        Repository::read(url).map(|it| it.file("content/a b/ế#%.yaml"))
    }

    #[test]
    fn each_host_has_its_form() {
        let path = "content/a%20b/%E1%BA%BF%23%25.yaml";
        for (url, wanted) in [
            ("https://github.com/o/r", "https://github.com/o/r/edit/main/"),
            ("https://github.com/o/r.git/", "https://github.com/o/r/edit/main/"),
            ("https://github.com/o/r/tree/trunk", "https://github.com/o/r/edit/trunk/"),
            ("https://github.com/o/r/tree/trunk/sites/one/", "https://github.com/o/r/edit/trunk/sites/one/"),
            ("https://gitlab.com/g/s/r", "https://gitlab.com/g/s/r/-/edit/main/"),
            ("https://git.example.org/g/r/-/tree/dev/x", "https://git.example.org/g/r/-/edit/dev/x/"),
            ("https://codeberg.org/o/r", "https://codeberg.org/o/r/_edit/main/"),
            ("https://git.example.org/o/r/src/branch/dev", "https://git.example.org/o/r/_edit/dev/"),
        ] {
            assert_eq!(file(url).as_deref(), Some(format!("{wanted}{path}").as_str()), "{url}");
        }
        let folder = |url| Repository::read(url).unwrap().folder("content/x");
        assert_eq!(folder("https://github.com/o/r"), "https://github.com/o/r/tree/main/content/x");
        assert_eq!(folder("https://gitlab.com/o/r"), "https://gitlab.com/o/r/-/tree/main/content/x");
        assert_eq!(folder("https://codeberg.org/o/r"), "https://codeberg.org/o/r/src/branch/main/content/x");
    }

    #[test]
    fn an_unknown_host_gives_no_link_rather_than_a_wrong_one() {
        for url in ["https://example.org/o/r", "https://github.com/o", "https://github.com.example.org/o/r", "mailto:a@b.c"] {
            assert_eq!(file(url), None, "{url}");
        }
    }
}
