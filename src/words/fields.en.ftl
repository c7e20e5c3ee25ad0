# What the fields of the content files mean, in one sentence or two: editors show it beside the field. Plain text, no
# Markdown. `fields.vi.ftl` has the same ids: `field-<table>-<field>`, `word-<word>`, `schema-<kind of file>`.
# `$numbers` is how the site types figures, so that an example can be typed as it stands.

## The kinds of file

schema-site = The site
schema-organisations = Organisations
schema-territories = Territories
schema-topics = Topics
schema-indicators = Indicators
schema-resolutions = Decisions on contradictions
schema-changes = What was changed
schema-index = A composite index
schema-document = A document and its figures
schema-report = A document about many territories

## Beside the fields

in-language = In the language { $tag }.
flow-comma = inside { "{…}" } a comma ends the value: put the value in quotes, or give it a line of its own
period-or-comma = a key that begins with a digit is a period (2023, 2023-H1, 2023-Q1, 2023-03, 2021..2023-06, …); inside { "{…}" } a comma ends the value: put the value in quotes
figure-of-a-period = The figure of one period.
members-together = One figure stated for several members together, joined by +.
scope-national = Among all territories of the level
scope-siblings = Among those in the same parent
place-form = a place is 35, or 31/63 where the total is printed
share-form = a share is an exact fraction from 0 to 1, such as 1/2
ratio-form = a ratio is { $numbers ->
    [en] 697/1,893
   *[vi] 697/1.893
 }: numerator, slash, denominator
flag-words = write true or false

## scorecard.yaml

field-site-title = The site's name.
field-site-languages = Language tags. The first is at the site's root, the others in folders of their own.
field-site-numbers = How printed figures are typed: vi for 1.893 and 36,82, en for 1,893 and 36.82. The default is vi.
field-site-base_url = Where the site stands. The option --base-url overrides it.
field-site-publisher = Who runs the site.
field-site-licence = Licence of the data, such as CC-BY-4.0.
field-site-theme = default (unless said), plain, or a folder below themes/.
field-site-repository = Address of the repository: gives the links «edit this page».
field-site-precedence = Which kind of source is shown first. Kinds left out follow in the order survey, statistics, government, press.
field-site-contact = An address in the footer: mailto:… or a page.
field-site-report = Where readers report an error: gives a link at every figure, filled in. May hold {"{"}url{"}"}, {"{"}figure{"}"} and {"{"}value{"}"}; without it, contact serves.
field-site-rank_minimum = When there are enough territories for a rank.
field-site-compare = Groups of territories to be compared.
field-site-feed_id = Id of the feed, which survives a move to another address: tag:example.org,2026:name.
field-site-logo = A picture beside the site's name, from a file in content/assets/.
field-site-colours = The site's own colours, on a light page and on a dark one.
field-site-footer = Words at the foot of every page, in Markdown.
field-site-css = Name of a style sheet in content/assets/, loaded after the theme's.

field-logo-file = Name of the file in content/assets/: .svg or .png.
field-logo-alt = What the picture shows, for those who cannot see it. Leave it out where the site's name says it already.

field-colours-light = Colours on a light page.
field-colours-dark = Colours on a dark page.

field-palette-accent = Links and what is set off. The contrast must be 4.5:1 or more.
field-palette-met = The verdict that a target was met.
field-palette-nearly = The verdict that it was nearly met.
field-palette-missed = The verdict that it was missed.
field-palette-none = No target, or no figure.

field-rank_minimum-territories = No rank for fewer territories than this. The default is 5.
field-rank_minimum-share = No rank for a smaller share of the territories alive in the period: an exact fraction such as 1/2, the default.

field-compare-id = Id of the group, and its address.
field-compare-name = Heading.
field-compare-region = All territories of this region.
field-compare-territories = These territories.

## organisations.yaml

field-organisation-id = What documents name it by. Once published, it never changes.
field-organisation-name = Its name.
field-organisation-each = A level: there is one such body in every territory of it.
field-organisation-aliases = Other spellings that documents use.
field-organisation-url = Its own pages.

## territories.yaml

field-territories-levels = Levels from the top down: province, district, commune, …
field-territories-regions = Groups of territories for reading.
field-territories-grids = Tile-grid maps.
field-territories-territories = The places themselves.

field-level-id = Id of the level.
field-level-name = Its name.
field-level-folder = Its folder in content/, and its path on the site. Territories of a level without a folder are rows on their parent's page.

field-region-id = Id of the region. A region whose members change is a new region with its own id.
field-region-name = Its name.
field-region-from = The first day with it.
field-region-until = The first day without it.

field-grid-id = Id of the map.
field-grid-name = Its name.
field-grid-from = The first day that it is right for.
field-grid-until = The first day that it is not.
field-grid-also = Cells for parts of a territory that lie far from it, such as islands.
field-grid-outline = The places of the grid in their own shapes, from a file in content/maps/.

field-part-name = What the part is called.
field-part-territory = The territory that it belongs to.
field-part-cell = Its cell: [row, column], whole numbers from 0.
field-part-shape = Id of its shape in the outline’s file.

field-outline-file = Name of the file in content/maps/: .svg or .geojson.
field-outline-attribution = Who made the map, as its licence asks for; printed on the pages that show it.
field-outline-licence = Its licence.
field-outline-url = Where it comes from.
field-outline-key = The attribute (SVG) or property (GeoJSON) that holds the ids; id unless said.
field-outline-ids = What the ids are: the territories’ ids or their codes.
field-outline-skip = Ids of shapes that are not drawn.

field-territory-id = Id, unique inside its parent. Once published, it never changes.
field-territory-name = Short name.
field-territory-full_name = Name as official papers write it; the short one unless said.
field-territory-short = A few letters for where the name has no room; made from the name unless said.
field-territory-aliases = Spellings met in documents.
field-territory-formerly_named = Names it had before it was renamed, each with its last day.
field-territory-level = One of the levels.
field-territory-in = The territory that it lies in.
field-territory-region = Its region, or the list of those it belongs to over time.
field-territory-code = Official code, in quotes by habit: "01".
field-territory-tile = Its cell on each map: the map's id, then [row, column], whole numbers from 0.
field-territory-from = The first day with it.
field-territory-until = The first day without it.
field-territory-succeeded_by = One or several territories that took over.
field-territory-basis = The act that made or ended it.
field-territory-note = Shown on its page.
field-territory-formerly = Ids once published; each old address leads on to the page.

field-former-name-name = The short name it had.
field-former-name-full_name = The full name it had, as in official papers.
field-former-name-until = The first day without that name.
field-former-name-basis = The act that renamed it.

## topics.yaml

field-topic-id = Id of the topic, and its address. Once published, it never changes.
field-topic-name = Its name.
field-topic-about = What the topic covers, in Markdown.

## indicators/

field-indicator-id = Id of the indicator, and its address. Once published, it never changes.
field-indicator-name = Its name.
field-indicator-topic = The topic that it is read under.
field-indicator-unit = Unit of measure.
field-indicator-noun = What is counted. A list gives other words in use, of which the first is printed.
field-indicator-scale = For points: the maximum. The default is 100.
field-indicator-better = Which way is better.
field-indicator-decimals = Decimals of figures that the tool computes, from 0 to 12. Printed figures keep theirs.
field-indicator-about = What it is, how it is measured, what to be careful about, in Markdown.
field-indicator-numerator = What is divided.
field-indicator-denominator = What it is divided by. Give it an id where several indicators divide by one population.
field-indicator-by = Ways to break the figure down: dimension, then the list of its members.
field-indicator-bands = For ratings: the bands from best to worst.
field-indicator-targets = National targets. They apply wherever a document has none by the same body.
field-indicator-nearly = How far short of a target still counts as nearly met, in percentage points or in the unit.
field-indicator-range = [lowest, highest]: the values that are possible.
field-indicator-compares = Which figures may stand beside each other. The default is same-period.
field-indicator-growth = How a figure moves towards a target: linear (by the same amount each year, the default) or cagr (by the same share each year).
field-indicator-parent = The published index that it is a component of.
field-indicator-sum_of = Indicators, or members or bands of this one, that add up to it.
field-indicator-mean_of = The indicator whose members it averages.
field-indicator-stale_after = Months after which a figure is old.
field-indicator-min_territories = No rank for fewer territories, instead of the site's rank_minimum.
field-indicator-breaks = Where the series becomes another one.
field-indicator-formerly = Ids once published; each old address leads on to the page.

field-denominator-id = One id is one population: indicators that share it divide by the same thing.

field-band-id = Id of the band or member.
field-band-name = Its name; the id unless said.

field-break-from = The first day, month or year of the new series.
field-break-reason = Why the figures before and after cannot be compared. Shown at the break.

## indexes/

field-index-id = Id of the index. It is the file's name; written here, it must be the same.
field-index-name = Its name.
field-index-about = What it measures, and for whom, in Markdown.
field-index-level = The level whose territories it assesses. The default is the first level that has a folder.
field-index-period = The period or periods that it is computed for. The default is every period with figures of its indicators.
field-index-tree = The indicators that it is made of, by id or with fields of their own, alone or in pillars.
field-index-impute = How gaps are filled, before anything else. Without it they stay gaps.
field-index-outliers = What is done about values far from all others, before normalisation.
field-index-normalisation = How values are brought to one scale. It holds for every indicator that has none of its own. Without it they are taken as they are.
field-index-panel = Which periods least, greatest, mean and deviation are taken over: current (the default), all, or one period.
field-index-aggregation = How a node is made of those below it: a map for all, or a list with a level each. The default is the arithmetic mean.
field-index-scale = [from, to]: where the index begins and ends.
field-index-multiply = The index is multiplied by this.
field-index-decimals = Decimals that scores are shown with, from 0 to 12.
field-index-rank = How ranks are given.
field-index-ranked = Territories that are assessed and not ranked: the territory, then false.
field-index-classes = Groups by score.
field-index-sensitivity = What is tried to see how sure the order is.

field-pillar-id = Id of the pillar, unique in the index.
field-pillar-name = Its name.
field-pillar-weight = Its weight among its siblings: above 0, and 1 unless said.
field-pillar-children = The indicators and pillars that it is made of.

field-leaf-indicator = The indicator.
field-leaf-id = Its id in the tree, where an indicator stands there twice. The default is the indicator's.
field-leaf-weight = Its weight among its siblings: above 0, and 1 unless said.
field-leaf-goalposts = The worst and the best value. The default is the indicator's range, by its direction.
field-leaf-max_points = The points that can be earned. The default is the indicator's scale.
field-leaf-target = The value to be reached, for distance_to_target.
field-leaf-normalisation = Its own way to the common scale, in the place of the index's.
field-leaf-per = Each value is divided by that of this indicator, of the same territory and period.
field-leaf-by = The part of it that counts: dimension, then member.
field-leaf-better = Which way is better. The default is the indicator's.

field-goalposts-lower = The worst value: 0 points.
field-goalposts-upper = The best value: all points. Below the worst one where less is better.

field-impute-method = How gaps are filled.
field-impute-years = How old a last value may be.

field-outliers-method = winsorise: the furthest value becomes the next one, until the indicator is no longer skewed.
field-outliers-max_points = At most so many values of an indicator are changed. The default is 5.
field-outliers-skew = Only where the skewness is beyond this. The default is 2.
field-outliers-kurtosis = And the excess kurtosis beyond this. The default is 3.5.

field-normalisation-method = The method.
field-normalisation-to = [from, to] for minmax, goalposts and distance_to_target. The default is [0, 1].
field-normalisation-clip = For zscore: beyond so many standard deviations values count as this many.
field-normalisation-clamp = For goalposts: values beyond a goalpost count as on it. The default is true.
field-normalisation-cap = For distance_to_target: who is past the target counts as on it. The default is false.
field-normalisation-transform = For goalposts: log takes logarithms of value and goalposts.

field-aggregation-method = The method.
field-aggregation-level = Where it holds: index at the top, pillar below it, sub-pillar further down. Without it: wherever no other entry holds.
field-aggregation-min_share = The least share of children that must have a value, as an exact fraction. The default is 1 at the index and 2/3 in pillars.
field-aggregation-missing = For sum: zero lets a gap count as 0.

field-rank-decimals = Scores that are alike at so many decimals tie, from 0 to 9. The default is 9.
field-rank-within = region: ranks are among the territories of one region.

field-classes-method = The method.
field-classes-cuts = For thresholds: the classes from the best down, each with its label and its least score.
field-classes-k = How many classes; for top: how many places are at the top.
field-classes-labels = Their names from the worst up; for top: those at the top, then the rest.

field-cut-label = Name of the class.
field-cut-min = The least score in it, unrounded.

field-sensitivity-noise = Weights are multiplied by random numbers from 1 − noise to 1 + noise.
field-sensitivity-runs = How often, from 1 to 10000. The default is 1000.
field-sensitivity-seed = Where the random numbers begin: the same seed, the same result. The default is 1.
field-sensitivity-leave_one_out = Whether each indicator is left out once.
field-sensitivity-alternatives = Other normalisations and means, each tried alone.

## A document

field-document-source = The document that the figures are from; or the id of one that another file describes.
field-document-period = Period of the figures below, unless they say otherwise.
field-document-period_inferred = true where the document does not print the period and this is the best guess.
field-document-numbers = How this document's figures are typed, where that is not the site's way.
field-document-figures = The figures: the indicator's id, then what the document says.
field-report-source = The document that the figures are from; or the id of one that another file describes.
field-report-period = Period of the figures below, unless they say otherwise.
field-report-period_inferred = true where the document does not print the period and this is the best guess.
field-report-numbers = How this document's figures are typed, where that is not the site's way.
field-report-indicator = The one indicator that the report is about: then figures are listed by territory alone.
field-report-figures = The figures: the territory, then its figure; without `indicator`, the territory, the indicator, the figure.
field-report-table = Name of a CSV file beside this one.
field-report-columns = What columns of the table hold: territory, period, a dimension, each with the name in the header.
field-report-indicators = Which indicator a column holds: header, then the id, or the id and a field as in pci-total.rank.
field-report-skip = Columns that are left out.
field-report-blank = Why a cell is blank; not-published unless said.

field-source-title = Title as printed.
field-source-kind = Who speaks: this decides which claim is shown first, and whether figures are self-reported.
field-source-id = Id and address of the document. The territory and the file's name unless said.
field-source-publisher = Who published it: an organisation, or words.
field-source-author = Who wrote it.
field-source-number = The document's own number: 2024/117.
field-source-published = When it was published: 2024-01-28, 2024-01 or 2024.
field-source-published_inferred = true where the date was worked out from the text.
field-source-title_inferred = true where the title is the document's first words.
field-source-retrieved = When it was read.
field-source-language = Language of the document, as a tag: en.
field-source-url = Where it can be read.
field-source-archived = A copy that stays.
field-source-licence = Licence of the document.
field-source-note = Shown on its page.

## A figure

field-figure-value = The figure as printed: { $numbers ->
    [en] 98.8%
   *[vi] 98,8%
 }, over 600 thousand, 35/39.
field-figure-ratio = Numerator/denominator as printed: { $numbers ->
    [en] 697/1,893
   *[vi] 697/1.893
 }.
field-figure-period = The figure's period, instead of the document's.
field-figure-as_of = The figure's period by another name. Write one of the two.
field-figure-period_inferred = true where the document does not print the period and this is the best guess.
field-figure-territory = A territory inside the folder's, or inside its successor: id, name, alias or code.
field-figure-by = Breakdown: dimension, then member, then the figure. Write a+b for one figure stated for both together.
field-figure-bands = Counts by band: band, then the count, or count/total as printed.
field-figure-of = The total of the bands, as printed.
field-figure-target = The target: a printed value, or a map.
field-figure-targets = Several targets, each with its own verdict.
field-figure-set_by = Who set the target. Without one: who set what is counted. An organisation, or words.
field-figure-status = The verdict as printed.
field-figure-words = What the document says where it gives no number. Shown, never computed with.
field-figure-missing = Why there is no figure.
field-figure-previous = The earlier value, as printed.
field-figure-change = The difference to the earlier value, as printed, with a sign or a word: { $numbers ->
    [en] +0.138, up 2.61%
   *[vi] +0,138, up 2,61%
 }.
field-figure-since = What previous and change compare with. The same period a year before unless said.
field-figure-rank = Place, as printed: 35, or 31/63 where the total is printed.
field-figure-rank_change = Places won or lost: +9, up 9 places. Up is better.
field-figure-rank_scope = Among whom: national, siblings, a region's id, or words.
field-figure-rank_by = What the rank is by, where it is not by the value shown: an indicator's id, or words.
field-figure-of_which = What the figure is restricted to, where the document narrows it.
field-figure-margin = Margin of error: { $numbers ->
    [en] ±1.2%
   *[vi] ±1,2%
 }.
field-figure-interval = Confidence interval: { $numbers ->
    [en] 81.9–86.5%
   *[vi] 81,9–86,5%
 }.
field-figure-n = How many were measured.
field-figure-quote = The words that carry the figure, verbatim, some 200 characters at most. A list where the document says it again.
field-figure-locator = Page, paragraph, table.
field-figure-producer = Who measured it, where that is not the publisher: an organisation, or words.
field-figure-self_reported = Whether the body reports about itself. Overrides what the kind of document implies.
field-figure-note = Shown to readers beside the figure.
field-figure-restated = true where the document gives a territory's figure for a time before it existed.
field-figure-accept = A finding that is right as it is: its id, then the reason, which is published.

## A target

field-target-value = What is wanted, as printed. With ≥, ≤, = or words such as at most that decides; without, the indicator's direction.
field-target-rank = Among the first so many places.
field-target-words = The target in words, where no number is printed.
field-target-set_by = Who set it: an organisation, or words.
field-target-period = It judges the figure of this period only.
field-target-deadline = It judges figures at or after this date, and earlier ones only where it was met already.
field-target-stated = The verdict that the document prints.
field-target-attained = Share of the target that was reached: 164%.
field-target-exceeded_by = How far beyond the target: 64% of it; with points or another unit, a difference.
field-target-early_by = Days ahead of the deadline: 45 days.
field-target-quote = The words that carry the target, where they are not the figure's.
field-target-locator = Page, paragraph, table.
field-target-note = Shown to readers beside the target.

## resolutions.yaml

field-resolution-territory = The territory: id, name, alias or code.
field-resolution-indicator = The indicator on which documents disagree.
field-resolution-period = The period on which they disagree.
field-resolution-show = The document whose figure is shown, by its id. It must claim something about just that.
field-resolution-reason = Why. Published beside the figure.
field-resolution-by = Who decided.
field-resolution-on = When: 2024-01-28, 2024-01 or 2024.

## changes.yaml

field-amendment-date = The day on which it was changed: 2026-12-01.
field-amendment-kind = added, revised (the source changed its figure), corrected (it had been typed wrong here), removed, or method (what is measured, or how it is computed).
field-amendment-territory = The territory: an id; with a period, a name, alias or code will do.
field-amendment-indicator = The indicator.
field-amendment-period = The period of the figure.
field-amendment-by = The part of the figure, one member of each dimension: level: commune.
field-amendment-band = The band, for figures by band.
field-amendment-of_which = What the figure is restricted to, in the words that stand at it.
field-amendment-index = The composite index, by its id.
field-amendment-source = The document that gives the figure, or that was added, by its id.
field-amendment-what = What it is about, in words, where no id says it or none does any more.
field-amendment-from = The figure that stood here, as it was typed.
field-amendment-to = The figure that stands here now, as it is typed.
field-amendment-reason = Why. Published; only `added` needs none.

## Words that a field takes

word-survey = Survey
word-statistics = Official statistics
word-government = Government document
word-press = Press

word-met = Met
word-exceeded = Exceeded
word-nearly = Nearly met
word-missed = Missed
word-done = Done
word-in-progress = In progress
word-planned = Planned
word-not-done = Not done

word-not-published = The document does not publish it
word-not-applicable = It does not apply here
word-withheld = It is kept back
word-not-entered = It is published, but not entered yet

word-percent = Percent
word-points = Points on a scale; as a method: points ÷ those that can be earned
word-count = Whole things, counted
word-number = A number that may have decimals
word-days = Days
word-vnd = Vietnamese dong
word-milestone = Done or not done
word-bands = A rating: so many good, so many fair

word-higher = More is better
word-lower = Less is better
word-neither = Neither is better

word-same-period = Figures of the same period
word-latest = Each territory's latest figure, with its period
word-never = Never beside each other
word-added = Added
word-revised = Revised by the source
word-corrected = Corrected: it had been typed wrong here
word-removed = Removed
word-method = Method changed
word-linear = By the same amount each year
word-cagr = By the same share each year: the compound annual growth rate

word-minmax = (value − least) ÷ (greatest − least)
word-zscore = (value − mean) ÷ standard deviation
word-goalposts = (value − worst) ÷ (best − worst)
word-rank = Rank, 1 for the worst
word-percentile_rank = (rank − 1) ÷ (number − 1)
word-distance_to_target = (value − least) ÷ (target − least)
word-none = As it is

word-arithmetic = Weighted mean
word-geometric = Weighted geometric mean: a weak part weighs more
word-harmonic = Weighted harmonic mean: a weak part weighs more still
word-sum = Weighted sum

word-index = The index itself
word-pillar = Pillars below the index, and further down unless said
word-sub-pillar = Pillars inside pillars
word-zero = A gap counts as 0

word-mean = The mean of all territories
word-median = The median of all territories
word-region_mean = The mean of the territory's region
word-last = The territory's last value before
word-winsorise = The furthest value becomes the next one
word-region = Inside a region
word-log = Logarithms

word-thresholds = Fixed scores
word-quantiles = Groups of equal size
word-top = The first ones, and the rest
word-kmeans = Groups with the least differences inside

word-current = Each period by itself
word-all = All periods of the index together

word-vi = Dots group thousands, a comma begins the decimals: 1.893 and 36,82
word-en = Commas group thousands, a dot begins the decimals: 1,893 and 36.82
word-id = The ids of the territories.
word-code = The codes of the territories in the grid’s time.
