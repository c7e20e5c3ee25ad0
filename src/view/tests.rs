//! What is told at which address, and what it says, on a small site of its own.

use super::desk::Sheet;
use super::name_order::NameOrder;
use super::register::Register;
use super::{Desk, Kind, Links, PageId};
use crate::checks;
use crate::content;
use crate::derive::{Results, derive};
use crate::finding::{CheckId, Finding, Message, Settled, SettledBy};
use crate::model::{Scorecard, TerritoryIx};
use crate::render::Theme;
use std::path::Path;

fn site() -> (Scorecard, Results, Vec<Finding>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/provinces");
    let scorecard = content::load(&content::read(&root).unwrap()).0.unwrap();
    let results = derive(&scorecard);
    let findings = checks::run(&scorecard, &results);
    (scorecard, results, findings)
}

fn by_id(scorecard: &Scorecard) -> NameOrder {
    NameOrder::new(&scorecard.territories().map(|(it, _)| it).collect::<Vec<TerritoryIx>>())
}

fn anchors<'a>(register: &'a Register) -> Vec<&'a str> {
    register.entries.iter().map(|it| it.anchor.as_str()).collect()
}

fn named(findings: &[Finding], check: CheckId) -> Finding {
    findings.iter().find(|it| it.check == check).unwrap().clone()
}

#[test]
fn addresses_are_made_of_what_a_finding_is_about() {
    let (scorecard, _, mut findings) = site();
    let wanted = [
        "out-of-range-on-time-2023-province",
        "sources-disagree-on-time-2023",
        "rank-beyond-total-index-2023-an-binh",
        "percent-for-points-on-time-2023",
        "truncated-on-time-2023-H1",
        "percent-for-score-index-2022",
    ];
    assert_eq!(anchors(&Register::new(&scorecard, &findings, &by_id(&scorecard))), wanted);
    findings.reverse();
    assert_eq!(anchors(&Register::new(&scorecard, &findings, &by_id(&scorecard))), wanted, "whatever their order");
}

#[test]
fn a_territory_inside_another_is_told_on_the_page_around_it() {
    let (scorecard, _, findings) = site();
    let register = Register::new(&scorecard, &findings, &by_id(&scorecard));
    let entry = register.entries.iter().find(|it| it.check == CheckId::RankBeyondTotal).unwrap();
    let id = |it: Option<TerritoryIx>| it.map(|it| scorecard.territory(it).id.as_str());
    assert_eq!((id(entry.territory), id(entry.home)), (Some("an-binh"), Some("ha-dong")));
    assert_eq!(register.homes().len(), 1);
    assert!(register.of(None).is_empty());
}

#[test]
fn what_is_about_no_territory_stands_on_the_page_of_all() {
    let (scorecard, _, findings) = site();
    let mut whole = named(&findings, CheckId::SourcesDisagree);
    (whole.about.territory, whole.about.period) = (None, None);
    let mut placeless = named(&findings, CheckId::Truncated);
    placeless.about.claims.clear();
    let all = [whole, placeless];
    let register = Register::new(&scorecard, &all, &by_id(&scorecard));
    let entry = &register.of(None)[0];
    assert_eq!((entry.anchor.as_str(), entry.page()), ("sources-disagree-on-time", Kind::Findings));
    assert_eq!(entry.claims.len(), 2, "its figures stand there all the same");
    // Without claims the territory is found by its id.
    assert_eq!(register.homes().len(), 1);
    assert_eq!(register.entries[0].anchor, "truncated-on-time-2023-H1");
}

#[test]
fn findings_of_one_address_share_an_entry() {
    let (scorecard, _, findings) = site();
    let one = named(&findings, CheckId::Truncated);
    let mut other = one.clone();
    other.message = Message::new("out-of-range");
    other.settled = Some(Box::new(Settled { by: SettledBy::Accept, reason: vec![Some("vậy".to_owned()), None] }));
    let all = [one, other.clone()];
    let register = Register::new(&scorecard, &all, &by_id(&scorecard));
    assert_eq!((register.entries.len(), register.entries[0].findings.len()), (1, 2));
    assert!(!register.entries[0].is_settled(), "one of them is open");
    assert_eq!(register.about(&register.entries[0].claims).len(), 1);
    let all = [other];
    assert!(Register::new(&scorecard, &all, &by_id(&scorecard)).entries[0].is_settled());
}

#[test]
fn what_concerns_editors_is_not_published() {
    let (scorecard, _, findings) = site();
    let mut untold = named(&findings, CheckId::Truncated);
    untold.check = CheckId::MissingTranslation;
    let all = [untold];
    assert!(Register::new(&scorecard, &all, &by_id(&scorecard)).entries.is_empty());
}

#[test]
fn an_entry_says_which_figure_is_shown_and_why() {
    let (scorecard, results, findings) = site();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = Theme::read(root, "default").unwrap().words(&["vi".to_owned(), "en".to_owned()]).unwrap();
    let links = Links::new(None).unwrap();
    let shown = |finding: Finding| {
        let findings = [finding];
        let desk = Desk::new(&scorecard, &results, &findings, &words[1], 1, &links);
        let sheet = Sheet::new(&desk, PageId { language: 1, kind: Kind::Findings });
        let entry = sheet.finding_entry(&desk.register.entries[0]);
        (entry.claims.into_iter().map(|it| it.shown).collect::<Vec<_>>(), entry.settled)
    };
    let mut finding = named(&findings, CheckId::SourcesDisagree);
    let by_kind = "The site shows this figure, because a document of the kind “government” comes before one of the kind “press”.";
    let other = "The site shows the other figure first.";
    assert_eq!(shown(finding.clone()), (vec![by_kind.to_owned(), other.to_owned()], Vec::new()));
    finding.settled =
        Some(Box::new(Settled { by: SettledBy::Resolution, reason: vec![Some("số chính thức".to_owned()), None] }));
    let (shown, reasons) = shown(finding);
    assert_eq!(shown, ["The site shows this figure by the editors’ decision.", other]);
    let pieces: Vec<(&str, &str)> = reasons[0].iter().map(|it| (it.text.as_str(), it.lang.as_str())).collect();
    assert_eq!(pieces, [("The editors’ decision: ", ""), ("số chính thức", "vi")]);
}

/// What a cell is sorted by, where its print does not say it.
#[test]
fn only_what_the_print_hides_is_said_for_sorting() {
    use crate::model::Decimal;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let scorecard = content::load(&content::read(root).unwrap()).0.unwrap();
    let results = crate::derive::derive(&scorecard);
    let links = Links::new(None).unwrap();
    let words = Theme::read(root, "default").unwrap().words(&["vi".to_owned(), "en".to_owned(), "fr".to_owned()]).unwrap();
    let key = |language: usize, printed: &str, number: &str| {
        let at = language.min(1);
        let desk = Desk::new(&scorecard, &results, &[], &words[language], at, &links);
        desk.sort_key(printed, Decimal::from_str_exact(number).ok())
    };
    for (language, printed, number, wanted) in [
        (0, "98,8%", "98.80", ""),
        (0, "1.893 thủ tục", "1893", ""),
        (0, "98,8%", "98.79", "98.79"),
        (1, "98,8%", "98.8", "98.8"),
        (1, "1,893", "1893", ""),
        (0, "-3,7", "-3.7", ""),
        (0, "gần 800", "800", "800"),
        (0, "35/39", "89.743589743589743589", "89.743589744"),
        (0, "12/63", "12", ""),
        (0, "–", "", ""),
        (0, "chưa có", "", ""),
        (0, "2 đơn vị chưa đạt", "", "-"),
        (0, "0%", "0", ""),
        (2, "1\u{202f}893", "1893", "1893"),
        (0, "3.", "3", ""),
        (0, "1,2,3", "", "-"),
    ] {
        assert_eq!(key(language, printed, number), wanted, "{printed} {number}");
    }
}

/// Themes leave pages out by their templates: the name that is known before a page is made is that of the page.
#[test]
fn the_template_of_a_page_is_known_before_it_is_made() {
    let (scorecard, results, findings) = site();
    let theme = crate::render::Theme::of("default", std::collections::BTreeMap::new()).unwrap();
    let words = theme.words(&scorecard.site.languages).unwrap();
    let links = Links::new(None).unwrap();
    let desk = Desk::new(&scorecard, &results, &findings, &words[0], 0, &links);
    let mine: Vec<PageId> = super::plan(&desk).into_iter().filter(|it| it.language == 0).collect();
    assert!(mine.len() > 20, "{}", mine.len());
    for id in mine {
        assert_eq!(super::page(id, &desk).body.name(), id.kind.template(), "{id:?}");
    }
}
