//! `logo:`: a picture of the site's own. It goes out as a file that pages show as a picture and never as a part of
//! themselves; all the same nothing in it may run, or come from elsewhere, should somebody open the file alone.

use super::super::cx::Cx;
use super::super::schema::LOGO;
use super::css;
use super::{Named, Trouble};
use crate::finding::{CheckId, Message};
use crate::model::LocalText;
use crate::yaml::Node;
use roxmltree::{Document, ParsingOptions};
use std::ops::Range;

/// So many elements a drawing may have.
const NODES: u32 = 5000;
/// Longer than this is no side of a logo.
const LONGEST: f64 = 10_000.0;
const SVG: &str = "http://www.w3.org/2000/svg";
/// Elements that run, or hold what is no drawing.
const REFUSED: &[&str] = &["script", "foreignObject", "iframe", "object", "embed", "audio", "video", "handler", "listener"];

/// What an author says of it, before its file is read.
pub struct Draft {
    pub file: Named,
    pub alt: LocalText,
}

pub fn draft(cx: &mut Cx, node: &Node) -> Option<Draft> {
    let fields = cx.fields(node, &LOGO)?;
    let alt = cx.local_of(&fields, "alt");
    let name = cx.text_of(&fields, "file")?;
    Some(Draft { file: Named { name, at: fields.get("file")?.at }, alt })
}

/// Width and height of a PNG picture: its first bytes say what it is.
pub fn png(bytes: &[u8]) -> Result<(u32, u32), Trouble> {
    let side = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let is_png = bytes.starts_with(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    match (is_png, side(16), side(20)) {
        (true, Some(width), Some(height)) if (1..=LONGEST as u32).contains(&width) && (1..=LONGEST as u32).contains(&height) => {
            Ok((width, height))
        }
        _ => Err((CheckId::WrongShape, 0..0, Message::new("logo-not-png"))),
    }
}

/// Width and height of an SVG picture that runs nothing and loads nothing.
pub fn svg(text: &str) -> Result<(u32, u32), Trouble> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODES, ..ParsingOptions::default() };
    let document =
        Document::parse_with_options(text, options).map_err(|_| (CheckId::WrongShape, 0..0, Message::new("logo-not-svg")))?;
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        return Err((CheckId::WrongShape, 0..0, Message::new("logo-not-svg")));
    }
    if let Some(slip) = document.descendants().find_map(|node| slip(node)) {
        return Err(slip);
    }
    let sides = side(root.attribute("width")).zip(side(root.attribute("height"))).or_else(|| of_box(root.attribute("viewBox")?));
    sides.ok_or((CheckId::WrongShape, 0..0, Message::new("logo-without-size")))
}

/// What must not stand in a drawing.
fn slip(node: roxmltree::Node) -> Option<Trouble> {
    let refuse = |at: Range<usize>, what: &str| Some((CheckId::UnsafeFile, at, Message::new("unsafe-svg").with("what", what)));
    if node.is_pi() {
        return refuse(node.range(), "<?");
    }
    if !node.is_element() {
        return None;
    }
    let name = node.tag_name().name();
    if REFUSED.iter().any(|it| it.eq_ignore_ascii_case(name)) || node.tag_name().namespace().is_some_and(is_html) {
        let start = node.range().start;
        return refuse(start..start + 1 + name.len(), &format!("<{name}>"));
    }
    // A comment inside parts its text for us, and for no browser.
    let words = || node.descendants().filter(|it| it.is_text()).filter_map(|it| it.text()).collect::<String>();
    if name == "style" && !css::slips(&words()).is_empty() {
        let start = node.range().start;
        return refuse(start..start + 1 + name.len(), "<style>");
    }
    // Animations can set what may not be written: an address, or what happens on a click.
    if node.attribute("attributeName").is_some_and(|it| it.to_ascii_lowercase().contains("href") || is_event(it)) {
        let start = node.range().start;
        return refuse(start..start + 1 + name.len(), &format!("<{name}>"));
    }
    node.attributes().find_map(|it| {
        let leads = it.name().eq_ignore_ascii_case("href") || it.name().eq_ignore_ascii_case("src");
        let is_inside = it.value().trim_start().starts_with('#') || css::is_picture(it.value());
        let is_bad = is_event(it.name()) || (leads && !is_inside) || !css::slips(it.value()).is_empty();
        // The names of vocabularies are addresses that nothing is loaded from.
        if is_bad { refuse(it.range(), &format!("{}=", it.name())) } else { None }
    })
}

fn is_html(namespace: &str) -> bool {
    namespace == "http://www.w3.org/1999/xhtml"
}

fn is_event(name: &str) -> bool {
    name.len() > 2 && name.get(..2).is_some_and(|it| it.eq_ignore_ascii_case("on"))
}

fn side(length: Option<&str>) -> Option<u32> {
    let text = length?.trim();
    let number: f64 = text.strip_suffix("px").unwrap_or(text).parse().ok()?;
    whole(number)
}

fn of_box(text: &str) -> Option<(u32, u32)> {
    let numbers: Vec<f64> =
        text.split([' ', ',', '\n', '\t']).filter(|it| !it.is_empty()).map_while(|it| it.parse().ok()).collect();
    let [_, _, width, height] = numbers[..] else { return None };
    whole(width).zip(whole(height))
}

fn whole(number: f64) -> Option<u32> {
    (number > 0.0 && number <= LONGEST).then(|| number.round().max(1.0) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(inside: &str) -> Option<&'static str> {
        let text = format!("<svg xmlns='{SVG}' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 30 20.4'>{inside}</svg>");
        svg(&text).err().map(|(_, _, message)| message.key)
    }

    #[test]
    fn a_drawing_has_its_size() {
        let sized = |attributes: &str| svg(&format!("<svg xmlns='{SVG}' {attributes}/>")).ok();
        assert_eq!(sized("viewBox='0 0 30 20.4'"), Some((30, 20)));
        assert_eq!(sized("viewBox='0,0,30,20' width='60px' height='40'"), Some((60, 40)));
        assert_eq!(sized("viewBox='0 0 30 20' width='100%' height='40'"), Some((30, 20)));
        for none in ["", "viewBox='0 0 0 20'", "viewBox='0 0 1e9 20'", "viewBox='a b c d'", "width='-1' height='NaN'"] {
            assert_eq!(sized(none), None, "{none}");
        }
        let png_of =
            |width: u32| [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &width.to_be_bytes(), &7u32.to_be_bytes()].concat();
        assert_eq!(png(&png_of(9)).ok(), Some((9, 7)));
        assert!(png(&png_of(0)).is_err() && png(b"\x89PNG").is_err() && png(b"<svg/>").is_err());
    }

    #[test]
    fn a_drawing_that_only_draws_is_taken() {
        for fine in [
            "<path d='M0 0h9'/>",
            "<style>path { fill: #005a3c }</style><path/>",
            "<linearGradient id='a'/><rect fill='url(#a)'/><use xlink:href='#a'/>",
            "<image href='data:image/png;base64,AAAA'/>",
            "<!-- https://example.org --><title>on a https site</title>",
        ] {
            assert_eq!(told(fine), None, "{fine}");
        }
    }

    #[test]
    fn a_drawing_that_does_more_is_refused() {
        for bad in [
            "<script>alert(1)</script>",
            "<g><ScRiPt/></g>",
            "<foreignObject/>",
            "<g onload='x()'/>",
            "<g ONCLICK='x()'/>",
            "<image href='https://example.org/x.png'/>",
            "<image xlink:href='//example.org/x.png'/>",
            "<a href='javascript:x()'/>",
            "<use href='other.svg#a'/>",
            "<image href='data:image/svg+xml,x'/>",
            "<rect fill='url(https://example.org/#a)'/>",
            "<rect style='background:url(//example.org)'/>",
            "<style>@import 'https://example.org/x.css'</style>",
            "<style>a {}<!-- -->@import 'https://example.org/x.css'</style>",
            "<style><!-- --><![CDATA[@import 'https://example.org/x.css']]></style>",
            "<set attributeName='href' to='javascript:x()'/>",
            "<animate attributeName='onclick'/>",
            "<body xmlns='http://www.w3.org/1999/xhtml'/>",
            "<?xml-stylesheet href='https://example.org/x.css'?>",
        ] {
            assert_eq!(told(bad), Some("unsafe-svg"), "{bad}");
        }
        for not in
            ["", "GIF89a", "<html/>", "<svg/>", "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>", "<svg xmlns='x'/>"]
        {
            assert_eq!(svg(not).unwrap_err().2.key, "logo-not-svg", "{not}");
        }
    }
}
