//! Hosts and paths as they are asked for. Nothing here knows of the disk.

use std::fmt::Write as _;
use std::net::{IpAddr, SocketAddr};

/// A longer path names nothing.
const LONGEST: usize = 2048;

/// Whether a request is meant for us: else a page of another site, whose name was made to lead here, could read ours.
pub fn is_ours(host: &str, address: SocketAddr) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        // The colons of `[::1]` are no port's.
        Some((name, port)) if !port.contains(']') => (name, port.parse().ok().filter(|_| !port.starts_with('+'))),
        _ => (host, Some(80)),
    };
    if port != Some(address.port()) {
        return false;
    }
    if name.eq_ignore_ascii_case("localhost") {
        return true;
    }
    let bare = name.strip_prefix('[').and_then(|it| it.strip_suffix(']')).unwrap_or(name);
    // Only a name can be made to lead elsewhere: who typed a number meant this machine.
    bare.parse::<IpAddr>().is_ok_and(|it| it == address.ip() || address.ip().is_unspecified())
}

/// What a path means once `%` is read; nothing for one that can name no file.
pub fn decode(path: &str) -> Option<String> {
    if path.len() > LONGEST {
        return None;
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let [high, low, after @ ..] = rest else { return None };
        let digit = |it: u8| char::from(it).to_digit(16);
        bytes.push(u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()?);
        rest = after;
    }
    String::from_utf8(bytes).ok().filter(|it| !it.contains(char::is_control))
}

/// A path as it stands in a header.
pub fn encode(path: &str) -> String {
    path.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=:@".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

/// The value of a parameter.
pub fn parameter(query: &str, name: &str) -> Option<String> {
    let value = query.split('&').filter_map(|it| it.split_once('=')).find(|(it, _)| *it == name)?.1;
    decode(&value.replace('+', " "))
}

/// The path below the site's first folder; nothing for one outside of it.
pub fn below<'p>(base: &str, path: &'p str) -> Option<&'p str> {
    path.strip_prefix(base)
}

/// The file that holds the page of a folder, and else the path itself.
pub fn file_of(below: &str) -> String {
    if below.is_empty() || below.ends_with('/') { format!("{below}index.html") } else { below.to_owned() }
}

/// What a file is, by its name.
pub fn kind_of(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "jsonld" => "application/ld+json",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "bib" => "application/x-bibtex; charset=utf-8",
        "ris" => "application/x-research-info-systems; charset=utf-8",
        "xml" if path.ends_with("feed.xml") => "application/atom+xml",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "zip" => "application/zip",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_names_are_answered() {
        let at = |text: &str| text.parse::<SocketAddr>().unwrap();
        let loopback = at("127.0.0.1:1111");
        for ours in ["127.0.0.1:1111", "localhost:1111", "LOCALHOST:1111"] {
            assert!(is_ours(ours, loopback), "{ours}");
        }
        let others = [
            "",
            "localhost",
            "localhost:80",
            "localhost:11111",
            "localhost:+1111",
            "127.1:1111",
            "0x7f000001:1111",
            "2130706433:1111",
            "127.0.0.1:1111,evil.example",
            "a@127.0.0.1:1111",
            "localhost.:1111",
            "example.org:1111",
            "127.0.0.1.example.org:1111",
            "127.0.0.2:1111",
            "[::1]:1111",
            "localhost:1111:1111",
            "localhost:1111@example.org",
            ":1111",
        ];
        for other in others {
            assert!(!is_ours(other, loopback), "{other}");
        }
        assert!(
            is_ours("[::1]:7", at("[::1]:7")) && is_ours("localhost", at("127.0.0.1:80")) && is_ours("[::1]", at("[::1]:80"))
        );
        let all = at("0.0.0.0:1111");
        assert!(is_ours("192.168.1.7:1111", all) && is_ours("localhost:1111", all) && !is_ours("evil.example:1111", all));
    }

    #[test]
    fn paths_are_read_and_written() {
        for path in ["/", "/provinces/ba-ria/", "/bảng điểm/", "/a%b/", "/đ?#[]"] {
            assert_eq!(decode(&encode(path)).as_deref(), Some(path));
        }
        assert_eq!(decode("/%2e%2E/%2fetc").as_deref(), Some("/..//etc"), "which names no file");
        for odd in ["/%", "/%4", "/%zz", "/%00", "/%ff", "/a%0d%0ab", "/%+1"] {
            assert_eq!(decode(odd), None, "{odd}");
        }
        assert_eq!(decode(&"/a".repeat(2000)), None);
    }

    #[test]
    fn parameters_are_found() {
        assert_eq!(parameter("seen=7-1&page=%2Fa%2F", "page").as_deref(), Some("/a/"));
        assert_eq!(parameter("seen=", "seen").as_deref(), Some(""));
        assert_eq!(parameter("seen", "seen"), None);
    }
}
