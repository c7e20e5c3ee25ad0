//! All content of a site, resolved: every id has become an index, every index holds.

use super::lasts_on;
use super::{
    Amendment, Claim, Grid, Index, Indicator, Level, LocalText, Organisation, Parts, Region, Resolution, Source, SourceKind,
    Territory, Topic,
};
use crate::file::Location;
use jiff::civil::Date;
use smol_str::{SmolStr, format_smolstr};
use std::collections::BTreeMap;

macro_rules! indices {
    ($($(#[$doc:meta])* $name:ident: $field:ident -> $entity:ty, $get:ident;)*) => {
        $($(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(pub u32);)*

        impl Scorecard {
            $(#[expect(clippy::indexing_slicing, reason = "an index is the place of what the reader put into this very list")]
            pub fn $get(&self, index: $name) -> &$entity {
                &self.$field[index.0 as usize]
            })*
        }
    };
}

indices! {
    /// Names a level of the scorecard.
    LevelIx: levels -> Level, level;
    /// Names a region of the scorecard.
    RegionIx: regions -> Region, region;
    /// Names a territory of the scorecard.
    TerritoryIx: territories -> Territory, territory;
    /// Names an organisation of the scorecard.
    OrganisationIx: organisations -> Organisation, organisation;
    /// Names a topic of the scorecard.
    TopicIx: topics -> Topic, topic;
    /// Names an indicator of the scorecard.
    IndicatorIx: indicators -> Indicator, indicator;
    /// Names a source of the scorecard.
    SourceIx: sources -> Source, source;
    /// Names a composite index of the scorecard.
    IndexIx: indexes -> Index, composite;
}

macro_rules! numbered {
    ($($get:ident: $field:ident -> $entity:ty;)*) => {
        impl Scorecard {
            $(#[expect(clippy::indexing_slicing, reason = "whoever names one by its number has the number from this very list")]
            pub fn $get(&self, number: usize) -> &$entity {
                &self.$field[number]
            })*
        }
    };
}

numbered! {
    claim: claims -> Claim;
    resolution: resolutions -> Resolution;
    amendment: amendments -> Amendment;
    comparison: comparisons -> Comparison;
    grid: grids -> Grid;
    page: pages -> Prose;
}

/// A share as an exact fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    pub numerator: u32,
    pub denominator: u32,
}

/// A finding that the author accepts, with the reason that is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    pub check: String,
    pub reason: LocalText,
    pub location: Location,
}

/// `scorecard.yaml`: what holds for the whole site.
#[derive(Clone, Debug)]
pub struct Site {
    pub location: Location,
    pub title: LocalText,
    /// BCP 47 tags; the first is at `/`.
    pub languages: Vec<String>,
    pub base_url: Option<String>,
    pub publisher: LocalText,
    pub licence: Option<String>,
    pub theme: String,
    pub repository: Option<String>,
    pub contact: Option<String>,
    pub report: Option<String>,
    /// Which kind of source is shown first when they disagree.
    pub precedence: Vec<SourceKind>,
    /// No rank is computed for fewer territories.
    pub rank_minimum_territories: u32,
    /// Nor for a smaller share of those alive in the period.
    pub rank_minimum_share: Share,
    pub feed_id: Option<String>,
    /// How the site looks beside its theme.
    pub looks: super::Looks,
    /// How figures are typed, in files that do not say it for themselves.
    pub numbers: NumberStyle,
}

impl Site {
    /// The tag of a language by its number.
    #[expect(clippy::indexing_slicing, reason = "languages are counted by this list, everywhere")]
    pub fn language(&self, number: usize) -> &str {
        &self.languages[number]
    }
}

/// How printed numbers are typed: `numbers:` of the site or of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum NumberStyle {
    /// Dots group thousands, a comma starts the decimals.
    #[default]
    Vi,
    /// Commas group thousands, a dot starts the decimals.
    En,
}

impl NumberStyle {
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            NumberStyle::Vi => "vi",
            NumberStyle::En => "en",
        }
    }
}

/// Territories that are set beside each other on a page of their own.
#[derive(Clone, Debug)]
pub struct Comparison {
    pub id: String,
    pub location: Location,
    /// Empty where its region's name will do.
    pub name: LocalText,
    /// The region that it is all of; nothing where territories are listed.
    pub region: Option<RegionIx>,
    /// As listed; those of a region in the order of the scorecard. Two or more, each once.
    pub territories: Vec<TerritoryIx>,
}

/// Markdown with a title: a page of `content/pages`, or a territory's summary.
#[derive(Clone, Debug)]
pub struct Prose {
    /// The page's slug; for a summary, the territory's id.
    pub id: String,
    pub location: Location,
    pub title: LocalText,
    /// Markdown.
    pub body: LocalText,
    /// The files by language, as `content/...`.
    pub paths: Vec<Option<String>>,
}

/// All content of a site.
#[derive(Clone, Debug)]
pub struct Scorecard {
    pub site: Site,
    pub levels: Vec<Level>,
    pub regions: Vec<Region>,
    pub grids: Vec<Grid>,
    /// Sorted by id.
    pub territories: Vec<Territory>,
    /// Sorted by id.
    pub organisations: Vec<Organisation>,
    /// In reading order.
    pub topics: Vec<Topic>,
    /// Sorted by topic, then as written in their files.
    pub indicators: Vec<Indicator>,
    /// Composite indexes, sorted by id.
    pub indexes: Vec<Index>,
    /// Sorted by id.
    pub sources: Vec<Source>,
    /// Sorted by source, then as written.
    pub claims: Parts<Claim>,
    /// Sorted by territory, indicator, period: at most one for each.
    pub resolutions: Vec<Resolution>,
    /// What was changed after it was published: latest first, those of one day as written.
    pub amendments: Vec<Amendment>,
    /// Groups of territories to be compared, as written.
    pub comparisons: Vec<Comparison>,
    /// Sorted by id.
    pub pages: Vec<Prose>,
    /// Sorted by territory.
    pub summaries: Vec<Prose>,
    /// Paths of the content's files as `content/...`: a location's `FileId` is a place in this list.
    pub files: Vec<String>,
}

impl Scorecard {
    /// Number of languages that the site is written in.
    pub fn language_count(&self) -> usize {
        self.site.languages.len()
    }

    /// The file that a location is in, as `content/...`.
    pub fn file(&self, location: Location) -> &str {
        self.files.get(location.file.0 as usize).map_or("", String::as_str)
    }

    /// The region that a territory belongs to on a day: the first of its regions that there is then.
    pub fn region_on(&self, territory: TerritoryIx, day: Date) -> Option<RegionIx> {
        let is_there = |it: &RegionIx| {
            let region = self.region(*it);
            lasts_on(region.from, region.until, day)
        };
        self.territory(territory).regions.iter().copied().find(is_there)
    }

    /// The id of a claim in data files and addresses: `<source>/<n>`.
    pub fn claim_id(&self, claim: &Claim) -> SmolStr {
        format_smolstr!("{}/{}", self.source(claim.source).id, claim.number)
    }

    /// The claims (indices into `claims`) that have these ids, by id.
    pub fn claims_of<'i>(&self, ids: impl Iterator<Item = &'i SmolStr>) -> BTreeMap<&'i str, usize> {
        ids.filter_map(|id| Some((id.as_str(), self.claim_of(id)?))).collect()
    }

    /// The claim (index into `claims`) of an id.
    pub fn claim_of(&self, id: &str) -> Option<usize> {
        let (source, number) = id.rsplit_once('/')?;
        let source = self.sources.binary_search_by(|it| it.id.as_str().cmp(source)).ok()?;
        let wanted: (SourceIx, u32) = (SourceIx(u32::try_from(source).ok()?), number.parse().ok()?);
        let place = |it: &Claim| (it.source, it.number);
        let found = self.claims.binary_search_by(|it| place(it).cmp(&wanted));
        // Of claims that stand in another order, all are looked at.
        let index = found.or_else(|| Some(self.claims.numbered().find(|(_, it)| place(it) == wanted)?.0))?;
        // `+7` and `07` are no ids.
        (self.claim_id(self.claims.get(index)?) == id).then_some(index)
    }

    pub fn territories(&self) -> impl Iterator<Item = (super::TerritoryIx, &Territory)> {
        self.territories.iter().enumerate().map(|(index, it)| (TerritoryIx(index as u32), it))
    }

    pub fn indicators(&self) -> impl Iterator<Item = (super::IndicatorIx, &Indicator)> {
        self.indicators.iter().enumerate().map(|(index, it)| (IndicatorIx(index as u32), it))
    }

    pub fn sources(&self) -> impl Iterator<Item = (super::SourceIx, &Source)> {
        self.sources.iter().enumerate().map(|(index, it)| (SourceIx(index as u32), it))
    }

    pub fn indexes(&self) -> impl Iterator<Item = (super::IndexIx, &Index)> {
        self.indexes.iter().enumerate().map(|(index, it)| (IndexIx(index as u32), it))
    }

    pub fn topics(&self) -> impl Iterator<Item = (super::TopicIx, &Topic)> {
        self.topics.iter().enumerate().map(|(index, it)| (TopicIx(index as u32), it))
    }
}
