//! A document and its figures: every short form, every nesting, down to single claims.

use super::bounds::Bounds;
use super::claim::{self, Draft};
use super::context::{Context, check_beside_periods, has_periods};
use super::cx::{Cx, Fields};
use super::gazetteer::Gazetteer;
use super::ids::is_id;
use super::names::{Ids, Names};
use super::period::looks_like_period;
use super::schema::{DOCUMENT, FIGURE, NUMBERS, REPORT};
use super::value::Measure;
use crate::file::{FileId, Location};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Breakdown, Claim, Indicator, IndicatorIx, Member, Source, SourceIx, TerritoryIx, Unit};
use crate::yaml::{self, Map, Node, Tree, list_findings};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the figures of one document stand in.
pub struct Home<'a> {
    pub names: &'a Names<'a>,
    pub gazetteer: &'a Gazetteer<'a>,
    /// Documents that `source: <id>` can mean, and what they are.
    pub known: &'a Ids,
    pub sources: &'a [Source],
    /// The folder's territory; nothing for a report, which names one at each figure.
    pub territory: Option<TerritoryIx>,
    pub path: &'a str,
    /// The id that the document has unless it says otherwise.
    pub default_id: String,
    /// All files: a report may point at a table beside it.
    pub files: &'a [super::files::File<'a>],
    /// Those of which nothing can be said but that they cannot be read, which has been told.
    pub unreadable: &'a BTreeSet<FileId>,
    pub bounds: Bounds,
}

/// One document, with what it claims. The claims' `source` is filled in when all documents are known.
#[derive(Clone)]
pub struct Document {
    pub origin: Origin,
    pub claims: Arc<[Claim]>,
    /// The table that a report points at.
    pub table: Option<FileId>,
}

/// Which document a file of figures is from.
#[derive(Clone)]
pub enum Origin {
    /// The file describes it.
    Own(Box<Source>),
    /// `source: <id>`: another file describes it.
    Same(SourceIx),
}

/// Whether a file says by an id which document it is from.
pub fn names_its_source(root: &Node) -> bool {
    let Tree::Map(map) = &root.tree else { return false };
    map.get("source").is_some_and(|entry| matches!(&entry.value.tree, Tree::Scalar(it) if is_id(it.text.trim())))
}

impl Origin {
    #[expect(clippy::indexing_slicing, reason = "an index is the place of one of these sources")]
    fn is_self_reported(&self, sources: &[Source]) -> bool {
        match self {
            Origin::Own(source) => source.kind.is_self_reported(),
            Origin::Same(ix) => sources[ix.0 as usize].kind.is_self_reported(),
        }
    }
}

/// Reads one file of `provinces/<territory>/`, or one of `reports/`.
pub fn read(cx: &mut Cx, root: &Node, home: &Home) -> Option<Document> {
    if root.tree == Tree::Null {
        let message = Message::new("empty-file");
        cx.error_help(CheckId::MissingSource, root.at, message, Message::new("missing-source-help"));
        return None;
    }
    let fields = cx.fields(root, if home.territory.is_some() { &DOCUMENT } else { &REPORT })?;
    if let Some(node) = fields.get("numbers") {
        match cx.one_of(node, NUMBERS, &super::site::STYLES) {
            Some(style) => cx.style = style,
            None => cx.style_is_sure = false,
        }
    }
    let origin = match fields.get("source") {
        Some(node) if names_its_source(root) => {
            let id = cx.scalar(node)?;
            let found = home.known.find(cx, id, node.at, CheckId::UnknownSource, "unknown-source");
            found.map(|ix| Origin::Same(SourceIx(ix)))
        }
        Some(node) => super::source::read(cx, node, home).map(|source| Origin::Own(Box::new(source))),
        None => {
            cx.error_help(CheckId::MissingSource, fields.at, Message::new("missing-source"), Message::new("missing-source-help"));
            None
        }
    };
    let context = document_context(cx, &fields);
    let self_reported = origin.as_ref().is_some_and(|it| it.is_self_reported(home.sources));
    let mut walk = Walk { cx, home, claims: Vec::with_capacity(likely_count(&fields)), timeless: Vec::new(), self_reported };
    match fields.get("figures").and_then(|node| walk.cx.map(node)) {
        Some(map) if home.territory.is_some() => walk.indicators(map, &context),
        Some(map) => walk.territories(map, &fields, &context),
        None => {}
    }
    let (mut claims, timeless) = (walk.claims, walk.timeless);
    tell_timeless(cx, &timeless);
    let mut table = None;
    if home.territory.is_none() {
        let (file, found) = super::table::read(cx, &fields, &context, home, self_reported);
        claims.extend(found);
        table = file;
    }
    for (index, claim) in claims.iter_mut().enumerate() {
        claim.number = index as u32 + 1;
        claim.source = SourceIx(0);
    }
    Some(Document { origin: origin?, claims: claims.into(), table })
}

/// How many claims the figures will come to, where they are typed as nearly all are: one for each indicator, or for each of
/// its periods.
fn likely_count(fields: &Fields) -> usize {
    let Some(Tree::Map(figures)) = fields.get("figures").map(|node| &node.tree) else { return 0 };
    let of_indicator = |entry: &yaml::Entry| match &entry.value.tree {
        Tree::Map(map) if map.entries.first().is_some_and(|it| !is_field(&it.key.text)) => map.entries.len(),
        _ => 1,
    };
    figures.entries.iter().map(of_indicator).sum()
}

fn document_context(cx: &mut Cx, fields: &Fields) -> Context {
    let period = super::context::period_of(cx, fields, "period");
    let period_lost = period.is_none() && (fields.has("period") || fields.is_cut());
    let period_at = fields.get("period").map(|node| node.at);
    Context { period, period_lost, period_at, document_inferred: cx.flag_of(fields, "period_inferred"), ..Context::default() }
}

/// One forgotten `period:` is one mistake, however many figures stand below it.
fn tell_timeless(cx: &mut Cx, timeless: &[(String, Location)]) {
    let Some((indicator, at)) = timeless.first() else { return };
    let message = match timeless.len() {
        1 => Message::new("missing-period").with("indicator", indicator),
        count => Message::new("missing-period-of-many").with("indicator", indicator).count("count", count),
    };
    cx.error_help(CheckId::BadPeriod, *at, message, Message::new("missing-period-help"));
}

/// Whether a key of a figure is one of its fields.
pub fn is_field(key: &str) -> bool {
    FIGURE.fields.iter().any(|field| field.name == key)
}

/// The indicator whose figure is being read.
pub struct Figure<'a> {
    pub ix: IndicatorIx,
    pub indicator: &'a Indicator,
    /// Where its id stands in the document.
    pub key: Location,
}

/// Goes through figures, and gathers what they claim.
pub struct Walk<'w, 'a, 'h> {
    pub cx: &'w mut Cx<'a>,
    pub home: &'h Home<'h>,
    pub claims: Vec<Claim>,
    /// Figures of which no period is said: the indicator, and where it stands.
    pub timeless: Vec<(String, Location)>,
    pub self_reported: bool,
}

impl Walk<'_, '_, '_> {
    /// Indicator -> figure.
    fn indicators(&mut self, map: &Map, context: &Context) {
        let home = self.home;
        for entry in &map.entries {
            let Some(ix) = home.names.indicator(self.cx, &entry.key.text, entry.key.at) else { continue };
            let figure = Figure { ix, indicator: home.names.definition(ix), key: entry.key.at };
            self.figure(&figure, &entry.value, context, &Breakdown::default());
        }
    }

    /// Territory -> figure where the report is about one indicator, else territory -> indicator -> figure.
    fn territories(&mut self, map: &Map, fields: &Fields, context: &Context) {
        let home = self.home;
        let of_one = fields.get("indicator").map(|node| {
            let id = self.cx.scalar(node)?;
            home.names.indicator(self.cx, id, node.at)
        });
        for entry in &map.entries {
            let context = Context { home: Some((entry.key.text.to_string(), entry.key.at)), ..context.clone() };
            match of_one {
                Some(Some(ix)) => {
                    let figure = Figure { ix, indicator: home.names.definition(ix), key: entry.key.at };
                    self.figure(&figure, &entry.value, &context, &Breakdown::default());
                }
                // Which indicator is meant is not known, and has been told.
                Some(None) => {}
                None => {
                    let Some(map) = self.cx.map(&entry.value) else { continue };
                    self.indicators(map, &context);
                }
            }
        }
    }

    /// A scalar, a map of fields, a map of periods to any of these, or a list of maps.
    pub fn figure(&mut self, figure: &Figure, node: &Node, context: &Context, breakdown: &Breakdown) {
        match &node.tree {
            Tree::List { items, .. } => self.list(figure, node, items, context, breakdown),
            Tree::Map(map) if has_periods(node) => self.periods(figure, node, map, context, breakdown),
            Tree::Map(map) => self.fields(figure, node, map, context, breakdown),
            Tree::Scalar(_) | Tree::Null => {
                let draft = Draft { node, fields: None, total: None };
                self.claim(figure, &draft, context, breakdown);
            }
        }
    }

    /// Entries that are equal in all but quote and locator are one claim with several mentions.
    fn list(&mut self, figure: &Figure, node: &Node, items: &[Node], context: &Context, breakdown: &Breakdown) {
        let start = self.claims.len();
        if matches!(node.tree, Tree::List { flow: true, .. }) && !items.iter().any(|item| matches!(item.tree, Tree::Map(_))) {
            // `[88,578]` is a decimal, not a list.
            let commas = list_findings(self.cx.source, node.at, None);
            if !commas.is_empty() {
                self.cx.findings.extend(commas);
                return;
            }
        }
        for item in items {
            if !matches!(item.tree, Tree::Map(_)) {
                self.cx.error(CheckId::WrongShape, item.at, Message::new("wrong-shape-figure-list"));
                continue;
            }
            self.figure(figure, item, context, breakdown);
        }
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        for claim in self.claims.split_off(start) {
            match first.entry(claim::statement(&claim)) {
                #[expect(clippy::indexing_slicing, reason = "it is where this statement's first claim was put")]
                Entry::Occupied(at) => claim::add_mention(&mut self.claims[*at.get()], claim),
                Entry::Vacant(at) => {
                    at.insert(self.claims.len());
                    self.claims.push(claim);
                }
            }
        }
    }

    fn periods(&mut self, figure: &Figure, node: &Node, map: &Map, context: &Context, breakdown: &Breakdown) {
        if !breakdown.is_whole() {
            self.cx.error(CheckId::WrongShape, figure_at(node, map), Message::new("periods-inside-by"));
            return;
        }
        self.cx.known_keys(map, &FIGURE, looks_like_period);
        check_beside_periods(self.cx, map);
        let fields = self.cx.checked(node, map, &FIGURE);
        let context = context.below(self.cx, &fields, self.home.names);
        let mut seen = BTreeSet::new();
        for entry in map.entries.iter().filter(|entry| looks_like_period(&entry.key.text)) {
            let Some(period) = self.cx.period(&entry.key.text, entry.key.at) else { continue };
            if !seen.insert(period) {
                let message = Message::new("period-twice").with("text", &entry.key.text);
                self.cx.error(CheckId::DuplicateKey, entry.key.at, message);
                continue;
            }
            self.figure(figure, &entry.value, &context.at(period, entry.key.at), breakdown);
        }
    }

    fn fields(&mut self, figure: &Figure, node: &Node, map: &Map, context: &Context, breakdown: &Breakdown) {
        self.cx.known_keys(map, &FIGURE, |_| false);
        let fields = self.cx.checked(node, map, &FIGURE);
        let context = context.below(self.cx, &fields, self.home.names);
        let parts = fields.has("by") || fields.has("bands");
        let own = claim::has_own(&fields);
        if fields.has("of") && !fields.has("bands") {
            self.cx.error(CheckId::UnknownField, fields.key_at("of"), Message::new("of-without-bands"));
        }
        if fields.has("accept") && parts && !own {
            let message = Message::new("accept-of-parts");
            self.cx.error_help(CheckId::WrongShape, fields.key_at("accept"), message, Message::new("accept-of-parts-help"));
        }
        if own || !parts {
            let draft = Draft { node, fields: Some(fields), total: None };
            self.claim(figure, &draft, &context, breakdown);
        }
        if let Some(by) = fields.get("by") {
            self.by(figure, by, &context, breakdown);
        }
        if let Some(bands) = fields.get("bands") {
            self.bands(figure, bands, fields.get("of"), &context, breakdown);
        }
    }

    /// `by: {level: {province: 99,48%}}`: two dimensions side by side are two breakdowns.
    fn by(&mut self, figure: &Figure, node: &Node, context: &Context, breakdown: &Breakdown) {
        let Some(dimensions) = self.cx.map(node) else { return };
        for dimension in &dimensions.entries {
            let known = figure.indicator.dimensions.iter().map(|it| it.id.as_str());
            let Some(index) = known.clone().position(|id| id == dimension.key.text) else {
                let names = known.collect::<Vec<_>>();
                self.unknown(CheckId::UnknownMember, "unknown-dimension", &dimension.key.text, dimension.key.at, figure, &names);
                continue;
            };
            let Some(members) = self.cx.map(&dimension.value) else { continue };
            for entry in &members.entries {
                let Some(member) = self.member(figure, index, &entry.key.text, entry.key.at) else { continue };
                let mut inner = breakdown.clone();
                if inner.members.iter().any(|it| it.dimension == member.dimension) {
                    self.cx.error(
                        CheckId::SaidTwice,
                        entry.key.at,
                        Message::new("dimension-twice").with("id", &dimension.key.text),
                    );
                    continue;
                }
                inner.members.push(member);
                inner.members.sort();
                self.figure(figure, &entry.value, context, &inner);
            }
        }
    }

    /// `district+commune`: one figure stated for them together.
    pub fn member(&mut self, figure: &Figure, dimension: usize, key: &str, at: Location) -> Option<Member> {
        let known: Vec<&str> = figure.indicator.dimension(dimension as u16).members.iter().map(|it| it.id.as_str()).collect();
        let mut members = Vec::new();
        for id in key.split('+').map(str::trim) {
            match known.iter().position(|known| *known == id) {
                Some(index) if members.contains(&(index as u16)) => {
                    self.cx.error(CheckId::SaidTwice, at, Message::new("member-twice").with("id", id));
                    return None;
                }
                Some(index) => members.push(index as u16),
                None => {
                    self.unknown(CheckId::UnknownMember, "unknown-member", id, at, figure, &known);
                    return None;
                }
            }
        }
        // In the indicator's order, however typed: `a+b` and `b+a` are one figure.
        members.sort_unstable();
        Some(Member { dimension: dimension as u16, members })
    }

    /// `bands: {good: 09/31, fair: 22/31}`; `of` beside it states the total.
    fn bands(&mut self, figure: &Figure, node: &Node, of: Option<&Node>, context: &Context, breakdown: &Breakdown) {
        let Some(map) = self.cx.map(node) else { return };
        let total = of.and_then(|node| super::change::plain_number(self.cx, node));
        let known: Vec<&str> = figure.indicator.bands.iter().map(|it| it.id.as_str()).collect();
        for entry in &map.entries {
            let Some(band) = known.iter().position(|id| *id == entry.key.text) else {
                self.unknown(CheckId::UnknownBand, "unknown-band", &entry.key.text, entry.key.at, figure, &known);
                continue;
            };
            let inner = Breakdown { band: Some(band as u16), ..breakdown.clone() };
            let fields = match &entry.value.tree {
                Tree::Map(map) => Some(self.band_fields(&entry.value, map)),
                _ => None,
            };
            let context = match &fields {
                Some(fields) => context.below(self.cx, fields, self.home.names),
                None => context.clone(),
            };
            let own = fields.and_then(|fields| fields.get("of")).and_then(|node| super::change::plain_number(self.cx, node));
            let total = own.or(total);
            let draft = Draft { node: &entry.value, fields, total };
            self.claim(figure, &draft, &context, &inner);
        }
    }

    /// The fields of one band: nothing is broken down further below it.
    fn band_fields<'n>(&mut self, node: &'n Node, map: &'n Map) -> Fields<'n> {
        self.cx.known_keys(map, &FIGURE, |_| false);
        let fields = self.cx.checked(node, map, &FIGURE);
        for name in ["by", "bands"].into_iter().filter(|name| fields.has(name)) {
            self.cx.error(CheckId::WrongShape, fields.key_at(name), Message::new("inside-band").with("field", name));
        }
        fields
    }

    fn unknown(&mut self, check: CheckId, key: &'static str, id: &str, at: Location, figure: &Figure, known: &[&str]) {
        let message = Message::new(key).with("id", id).with("indicator", &figure.indicator.id);
        let mut finding = Finding::new(check, at, message);
        if let Some(near) = self.cx.near(id, known.iter().copied()) {
            finding = self.cx.suggest(finding, id, near);
        } else if !known.is_empty() {
            finding = finding.help(Message::new("known-ids-are").with("names", known.join(", ")));
        }
        self.cx.report(finding);
    }

    fn claim(&mut self, figure: &Figure, draft: &Draft, context: &Context, breakdown: &Breakdown) {
        if context.period.is_none() && !context.period_lost {
            self.timeless.push((figure.indicator.id.clone(), figure.key));
        }
        let unit =
            if breakdown.band.is_some() || figure.indicator.unit == Unit::Bands { Unit::Count } else { figure.indicator.unit };
        let measure = Measure { unit, ..Measure::of(figure.indicator, self.cx.style) };
        let setting = claim::Setting { figure, home: self.home, measure, self_reported: self.self_reported };
        self.claims.extend(claim::read(self.cx, draft, &setting, context, breakdown));
    }
}

fn figure_at(node: &Node, map: &Map) -> Location {
    map.entries.first().map_or(node.at, |entry| entry.key.at)
}
