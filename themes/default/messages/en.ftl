# Every word of the pages, in English. `vi.ftl` beside it has the same ids with the same arguments.
#
# Messages without arguments reach the templates as `t.<id>`, hyphens as underscores: `t.skip_link`. The others are
# filled by the tool; a theme may replace any of them. Arguments of numbers choose among [one] and *[other].

## The frame of every page

language-name = { $tag ->
    [vi] Tiếng Việt
    [en] English
   *[other] { $tag }
}
page-title = { $page } – { $site }
skip-link = Skip to main content
nav-label = Site
nav-home = Home
nav-territories = Places
nav-topics = Topics
nav-changes = Changes
nav-data = Data

# Searching and filtering; %s is how many
find-list = Find in the list
find-label = Find places, indicators, topics
find-says = Results: %s.
find-none = Nothing found. Please look at the list:
find-failed = The search could not be loaded. Please look at the list:
filter-label = Filter by name:
filter-says = Showing %s of %s.
search-indexes = Composite index
crumbs-label = Breadcrumb
languages-label = Language
footer-publisher = Published by:
footer-licence = Data licence:
footer-data-until = Data as of { $date }
footer-generator = Built with scorecard { $version }
footer-contact = Contact
footer-repository = Source code and data

## Citing a page, changing it, and addresses that it once had

cite-title = Cite this page
cite-document-title = Cite this document
cite-short-label = In a text:
cite-bibtex = BibTeX
cite-ris = RIS
# $page and $site may hold words of another language.
cite-part = “{ $page }”, { $site }
cite-short = { $title }, data as of { $date }
cite-short-undated = { $title }
cite-full = { $publisher } ({ $year }). { $title }. Data as of { $date }. { $address } (accessed [date of access]).
cite-full-undated = { $publisher }. { $title }. { $address } (accessed [date of access]).
cite-number = { $title }, no. { $number }
cite-document-short = { $title } ({ $publisher }, { $date })
cite-document = { $publisher } ({ $date }). { $title }. { $address } (accessed [date of access]).
edit-page = Edit this page
edit-folder = Edit the files of this page
# For those who search for data, where a page says little of itself.
linked-about = Figures of “{ $page }” with their sources and periods, as published on the site “{ $site }”.
moved = This page has moved

## Joining the parts of a sentence

list-comma = { ", " }
list-semicolon = { "; " }
list-colon = { ": " }
list-dot = { " · " }
list-plus = { " + " }
list-and = { " and " }
with-notes = { $what } ({ $notes })

## Units, and how figures are written

unit-points = { $number } { $number ->
    [one] point
   *[other] points
}
unit-days = { $number } { $number ->
    [one] day
   *[other] days
}
unit-vnd = { $number } VND
# $noun is a plural, as the indicator gives it.
unit-noun = { $number ->
    [one] { $number }
   *[other] { $number } { $noun }
}
unit-percentage-points = { $number } percentage { $number ->
    [one] point
   *[other] points
}
hedge-range = { $low }–{ $high }
hedge-nearly = nearly { $value }
hedge-about = about { $value }
hedge-over = over { $value }
hedge-at-least = at least { $value }
hedge-under = under { $value }
hedge-at-most = at most { $value }
computed-from = computed from { $ratio }
only = only { $what }
by-band = by band
value-not-printed = No number in the document
value-none = No figure yet
see-parts = See the parts below
previous = { $period }: { $value }
counted-set-by = targets set by { $body }

## Periods and dates

period-year = { $year }
# Inside a sentence.
period-half-in-text = the { $half ->
    [1] first half of { $year }
   *[other] second half of { $year }
}
period-quarter-in-text = the { $quarter ->
    [1] first quarter of { $year }
    [2] second quarter of { $year }
    [3] third quarter of { $year }
   *[other] fourth quarter of { $year }
}
period-day-in-text = { $day }
period-span-in-text = { $from } – { $to }
period-until-in-text = the time up to { $to }
period-half = { $half ->
    [1] first half of { $year }
   *[other] second half of { $year }
}
period-quarter = { $quarter ->
    [1] first quarter of { $year }
    [2] second quarter of { $year }
    [3] third quarter of { $year }
   *[other] fourth quarter of { $year }
}
period-day = as of { $day }
period-span = { $from } – { $to }
period-until = up to { $to }

## Targets

target-at-least = at least { $value }
target-more-than = more than { $value }
target-at-most = at most { $value }
target-less-than = less than { $value }
target-exactly = exactly { $value }
target-within = within { $value }
target-rank = among the first { $place }
target-unprinted = level not given in the document
target-set-by = set by { $body }
target-deadline = due { $date }
target-period = for { $period }
target-line = Target: { $target }
target-line-notes = Target: { $target } ({ $notes })
attained-share = { $percent } of the target
attained-beyond = { $amount } beyond the target
attained-short = { $amount } short of the target
attained-early = { $days } { $days ->
    [one] day
   *[other] days
} early

## Changes and ranks, as printed

change-up = up { $amount } on { $since }
change-down = down { $amount } on { $since }
change-none = unchanged on { $since }
change-up-somehow = up on { $since }
change-down-somehow = down on { $since }
rank-of = rank { $place } of { $of }
rank-alone = rank { $place }
rank-national = nationwide
rank-inside = within { $place }
rank-by = by { $by }
rank-up = up { $places } { $places ->
    [one] place
   *[other] places
} on { $since }
rank-down = down { $places } { $places ->
    [one] place
   *[other] places
} on { $since }
rank-same = same rank as in { $since }
rank-up-somehow = up in rank on { $since }
rank-down-somehow = down in rank on { $since }

## Verdicts

standing-exceeded = Exceeded
standing-met = Met
standing-nearly = Close
standing-missed = Not met
standing-done = Done
standing-in-progress = In progress
standing-planned = Planned
standing-not-done = Not done
standing-not-due = Not yet due
standing-bounded = Unclear
standing-no-target = No target
standing-no-data = No data
standing-not-judged = No target
standing-stated = per document
count-exceeded = { $count } exceeded
count-met = { $count } met
count-nearly = { $count } close
count-missed = { $count } not met

## Marks at a figure

mark-approximate = approximate
mark-bounded = a bound only
mark-period-inferred = period inferred
shown-by-editors = Shown by the editors’ decision
shown-by = Shown by decision of { $by }
shown-because = { $decision }: { $reason }
mark-restated = restated for the new territory
mark-self-reported = self-reported
other-figure = Another figure exists: { $value }
missing-not-published = Not published
missing-not-applicable = Not applicable
missing-withheld = Withheld
missing-not-entered = Not entered yet

## Tables

table-indicator = Indicator
table-result = Result and verdict
table-status = Verdict
table-territory = Place
table-period = Period
table-value = Result
table-group = Group
table-met = Targets met
indicators-count = { $count } { $count ->
    [one] indicator
   *[other] indicators
}
table-latest = Latest period
table-topic-caption = { $topic }: { $count ->
    [one] one indicator
   *[other] { $count } indicators
}, with results and verdicts
table-inside-caption = { $place }: { $count ->
    [one] one indicator
   *[other] { $count } indicators
}
table-indicator-caption = { $indicator }: every figure by place
evidence-title = In the original words
evidence-no-quote = No quotation has been entered.
evidence-source = Source:
evidence-locator = Place in the document: { $where }
evidence-mentions = Stated { $count } times in the document
evidence-producer = Measured by: { $body }
evidence-n = Number surveyed or measured: { $n }
evidence-margin = Margin of error ±{ $margin }
evidence-interval = Confidence interval { $low }–{ $high }
ref-label = Source
# Using a figure again: its address, its file, the code; the picture where a page is shared.
figure-permalink = Link to this figure
figure-drawing = Download the picture (SVG)
figure-embed = Embed this chart
embed-from = From
card-name = { $what }, { $period }
share-locale = { $tag ->
    [vi] vi_VN
    [en] en_US
    [fr] fr_FR
    [de] de_DE
    [es] es_ES
    [pt] pt_PT
    [it] it_IT
    [nl] nl_NL
    [ru] ru_RU
    [uk] uk_UA
    [zh] zh_CN
    [ja] ja_JP
    [ko] ko_KR
    [th] th_TH
    [lo] lo_LA
    [km] km_KH
    [id] id_ID
    [ar] ar_AR
   *[other] { "" }
}
figure-data = Show the numbers
figure-caption = { $what }, { $place }
scroll-hint = A wide table: scroll sideways to see all of it.

## Reporting an error

report-error = Report an error
report-figure = { $indicator }, { $place }
report-title = Report an error: { $figure }
report-body = { $has ->
    [value] Figure: { $figure }
        The page says: { $value }
   *[other] Page: { $figure }
}
    Address: { $url }

    What is wrong, and according to which document (with a link or a page number)?

## Charts

mark-title = { $label }: { $value }
line-title-up = { $place } rose from { $from } ({ $start }) to { $to } ({ $end })
line-title-down = { $place } fell from { $from } ({ $start }) to { $to } ({ $end })
line-title-same = { $place } stayed at { $to } from { $start } to { $end }
line-note = Only periods of one kind are joined. The vertical axis does not start at zero.
strip-title = { $count } places: from { $low } ({ $lowest }) to { $high } ({ $highest })
strip-subtitle = { $what }, { $period }, { $count } places with comparable figures
strip-note = Each dot is a place. Self-reported figures may have been worked out in different ways.
verdicts-title = Of { $total } { $total ->
    [one] indicator
   *[other] indicators
}: { $counts }
verdicts-subtitle = Indicators by verdict, { $place }
topic-verdicts-many-title = Of { $total } results, each of one place and indicator: { $counts }
topic-verdicts-many-subtitle = Places by verdict and indicator, { $topic }
topic-verdicts-subtitle = Indicators by verdict and place, { $topic }
home-verdicts-subtitle = Indicators by verdict, each place with figures
groups-note = Each segment counts the indicators with one verdict. Blue means that a target was met, not that a result is good.
groups-note-places = Each segment counts the places with one verdict. Blue means that a target was met, not that a result is good.

## Maps

map-title = { $count } places, from { $low } to { $high }
map-title-region = Of the { $count } { $count ->
    [one] place
   *[other] places
} in the highest class, { $most } are in { $region }, which has { $of }
map-end = { $value } ({ $place })
map-end-shared = { $value } ({ $place } and { $others } { $others ->
    [one] other
   *[other] others
})
map-subtitle = { $what }, { $period }; from { $low } to { $high }
map-class-all = { $low } to { $high }
map-class-below = below { $high }
map-class-between = from { $low } to below { $high }
map-class-from = { $low } and above
map-count = { $count } { $count ->
    [one] place
   *[other] places
}
map-inexact = { $value }*
map-note = Each tile is a place and leads to its page; tiles only roughly follow the map. The longer the bar at the foot of a tile, the larger the value.
map-note-rounded = Values in tiles are rounded; the table has them in full.
map-note-unit = Values in tiles are in { $thousands ->
    [1] thousands
    [2] millions
    [3] billions
    [4] trillions
   *[other] units of 1,000 to the power of { $thousands }
}, rounded; the table has them in full.
map-note-inexact = * Approximate, or only a bound: see the table.
map-gaps = No data for { $count } { $count ->
    [one] place
   *[other] places
}: { $places }.
map-off = With figures, but without a tile on this map: { $places }.
map-part-of = part of { $place }
map-made-of = made of { $places }
map-made-of-one = formerly { $place }
map-more = More: { $what }
map-caption = { $what }, { $period }
map-outline = Show the map with borders
map-credit = Borders:
map-simplified = Simplified here.
map-simplified-licence = { $licence }, simplified here.
map-short = On the map
map-class = Class
map-places-title = The { $count } places that exist today
map-places-note = Each tile leads to the page of a place; tiles only roughly follow the map. A thick border means that it has figures.

## Figures over the years

since-before = on { $since }: { $changes } (computed here)
since-before-ranked = rank { $rank } of { $n } ({ $period }); on { $since }: { $changes } (computed here)
moved-up = up { $amount }
moved-down = down { $amount }
moved-none = unchanged
places-up = up { $places } { $places ->
    [one] place
   *[other] places
}
places-down = down { $places } { $places ->
    [one] place
   *[other] places
}
places-none = same rank
places-then = rank { $rank } of { $n } then
signed-up = +{ $amount }
trend-reached = Reached
trend-on-track = On track
trend-too-slow = Too slow
trend-flat = Nearly flat
trend-worsening = Going backwards
trend-pace = since { $since } { $actual } a year on average; to arrive in time it takes { $needed }
break-places = The list of places of this level changes
series-none = –
series-place = { $rank }
series-place-tied = { $rank }=
series-value = { $value } ({ $rank })
series-value-of = { $value } ({ $rank }/{ $n })
series-new = { $text } *
series-break = { $what ->
    [none] From { $from }
   *[other] { $what }, from { $from }
}: { $reason }
series-yearly-rate = { $rate } ({ $from }–{ $to })
years-link = Over the periods { $span }
years-subtitle = Over the periods, { $place }, { $span }
years-title = { $place }: of { $count } series over many periods, the latest figure is up on the comparable one before in { $up } and down in { $down }
years-note = A small line has a scale of its own, which does not start at zero: look at the direction, and do not compare heights between lines. A gap is a period without a figure; a dotted upright line is where another series begins; a hollow dot is a half-year or a single day.
years-caption = { $place }: figures and ranks of each period
years-signs = Each row is a period: the figure, with its rank of those ranked in brackets. An asterisk marks the start of another series, not to be held against the period before; a dash is no figure yet. Figures may be rounded; the data files have them as printed.
overview-signs = Each cell is the figure, with its rank in brackets; the head of the column says of how many. A dash is no figure yet. Figures may be rounded; the places’ pages and the data files have them as printed.
years-period = Period
years-documents = Sources
years-yearly = Mean change a year, latest series
years-more = { $count } earlier { $count ->
    [one] period is
   *[other] periods are
} in the data files.
years-data = See the figures of each period.
years-breaks-title = Not comparable across these points
years-page-title = { $place } over the periods
years-page-lede = Every period of the long series about { $place }: each figure, its rank in that period, its document, and the points that nothing compares across.
panel-value = { $value }, { $period }
overview-title = { $level }, { $span }
overview-average = From { $from } to { $to }: { $count } { $count ->
    [one] place has
   *[other] places have
} figures for both, on average { $mean }; { $up } up, { $down } down.
overview-caption = { $what }, { $span }: figures and ranks of each place over the periods
overview-ranked = of { $count }
overview-new = another series
overview-periods = { $count } earlier { $count ->
    [one] period is
   *[other] periods are
} in the data file.
overview-first-by-rank = The table has { $count } of { $total } places, by their rank in the last period; all are in the CSV file at the end of the page.
overview-first-by-name = The table has { $count } of { $total } places, by name; all are in the CSV file at the end of the page.
overview-regions-title = Each place, by region
overview-table-title = Every place, every period
overview-sources = Sources of the table:
figures-more = { $count } more { $count ->
    [one] place is
   *[other] places are
} in the CSV file at the end of the page.
ranking-more = { $count } more { $count ->
    [one] place follows
   *[other] places follow
} in the CSV file at the end of the page.
region-title = { $region }: { $up } up and { $down } down, of { $count } { $count ->
    [one] place
   *[other] places
} with figures for both { $from } and { $to }
region-title-none = { $region }: { $count } { $count ->
    [one] place
   *[other] places
}
region-subtitle = { $what }, { $span }
region-note = All small pictures of all regions have one scale, which does not start at zero. Below a name stands the latest figure with its rank. A gap is a period without a figure; a dotted upright line is where another series begins. The table below has the figure of each period.
slope-title = From { $most } ({ $best }) to { $least } ({ $worst })
slope-subtitle = { $what }, { $span }, { $count } { $count ->
    [one] place
   *[other] places
} with figures for both
slope-note = Each line is a place that has figures for both periods; the named ones rose most and fell most (or rose least). The vertical axis does not start at zero. The table below has the figure of each period.
slope-line = { $place }: { $from } → { $to }

## A territory

fact-region = Region
fact-code = Code
fact-lifeline = Existed
lifeline-from = since { $from }
lifeline-until = until { $until }
lifeline-both = from { $from } until { $until }
notice-ended = { $name } ceased to exist on { $date }: its area is now part of { $others }{ $basis }. The figures below are those of { $name } before that day; later ones are on the page of { $others }.
notice-ended-empty = { $name } ceased to exist on { $date }: its area is now part of { $others }{ $basis }. Figures from that day on are on the page of { $others }.
notice-gone = { $name } ceased to exist on { $date }{ $basis }; no successor is recorded. The figures below are those of { $name } before that day.
notice-gone-empty = { $name } ceased to exist on { $date }{ $basis }; no successor is recorded.
notice-parted = On { $date }, part of { $name } was split off as { $others }{ $basis }. { $name } goes on; its figures from that day are those of the rest.
notice-parted-undated = Part of { $name } was split off as { $others }{ $basis }. { $name } goes on.
notice-began = { $name } was created on { $date } by merging { $others }{ $basis }. Earlier figures are on the pages of those it was made from.
notice-continued = { $name } took the place of { $others } on { $date }, with the same area{ $basis }. Earlier figures are on the page of { $others }.
notice-took-in = On { $date }, { $name } took in { $others }{ $basis }. Earlier figures of what was taken in are on the page of { $others }.
notice-split-from = { $name } was created on { $date }, split off from { $others }{ $basis }. Earlier figures exist only for { $others } as a whole.
notice-made-of-parts = { $name } was created on { $date } from all or part of { $others }{ $basis }. Earlier figures are on the pages of those it was made from.
notice-took-part = On { $date }, { $name } took in part of { $others }{ $basis }.
notice-took-part-undated = { $name } took in part of { $others }{ $basis }.
notice-renamed = On { $date }, { $old } was renamed { $new }{ $basis }. Only the name changed: figures before and after that day are about the same place.
name-until = { $name } (until { $date })
name-from = { $name } (from { $date })
notice-basis = { " " }under { $basis }

## Before a merger or a split

succession-whole-title = What it was made of
succession-whole-lede = Figures of each of the former units, for the latest period that they have in common; each leads to that unit's own page. Ranks and verdicts are of the time before the merger.
succession-continued-title = What it was before
succession-continued-lede = Figures of { $others }, which had the same area as { $name }, before { $date }.
succession-added-title = What it took in
succession-added-lede = Figures of { $others } before { $name } took in their area. They are not those of all that { $name } is today, so nothing is added up.
succession-divided-title = Before the split
succession-divided-lede = The figures below are those of { $others } as a whole, of which { $name } was only a part. Nothing says what share was that of { $name }.
succession-caption = Earlier figures of what { $name } was made of: { $count ->
    [one] { $count } indicator
   *[other] { $count } indicators
}
succession-joint = Together
succession-note = Figures are added up only where every former unit has an exact number for the same period: a count, or a percentage with its numerator and denominator in print. Points, means and ranks are never added up.
succession-single = { $place }: { $count ->
    [one] { $count } indicator that it alone has figures for
   *[other] { $count } indicators that it alone has figures for
}
succession-beyond = { $count ->
    [one] { $count } more indicator with figures of two or more of them
   *[other] { $count } more indicators with figures of two or more of them
}
succession-nothing = no figures
joint-count = = { $terms }
joint-percent = = ({ $numerators }) ÷ ({ $denominators })
no-joint-points = Not added up: these are points.
no-joint-number = Not added up: this is not a count.
no-joint-days = Not added up: these are days.
no-joint-vnd = Not added up: an amount of money may be an average.
no-joint-milestone = Not added up: a milestone is reached or not.
no-joint-bands = Not added up: this is a rating.
no-joint-criteria = Not added up: each place counts by criteria of its own.
no-joint-restrictions = Not added up: the figures differ in scope.
no-joint-periods = Not added up: there is no period that all have a figure for.
no-joint-too-large = Not added up: the numbers are too large for an exact sum.
no-joint-lacks = Not added up: { $what }.
lacks-figure = no number for { $places }
lacks-exact = no exact number for { $places }
lacks-ratio = no numerator and denominator for { $places }

## A territory's page, continued

lede-figures = There are figures on { $indicators } { $indicators ->
    [one] indicator
   *[other] indicators
}, from { $sources } { $sources ->
    [one] document
   *[other] documents
}.
lede-verdicts = { $judged } can be set against a target: { $counts }.
lede-no-verdicts = None of them can be set against a target yet.
lede-period = Most figures are for { $period }.
empty-lede = No document about { $name } has been entered on this site, so there are no figures yet.
empty-what-would-be = Once there are documents, this page will show each result with its target, verdict, quotation and source.
summary-title = Summary
verdicts-heading = In short
strengths-title = Strongest results
strengths-rule = Up to three indicators that met or beat their target, by how far beyond the target they are.
strengths-none = No indicator met its target in the documents entered so far.
concerns-title = Areas to look into
concerns-rule = Up to three indicators that missed their target or came close, by how far short of it they are.
concerns-none = The documents entered so far report no missed target. That does not mean that every target was met.
reading-title = How to read the tables
reading-period = Figures without a period are for { $period }.
reading-period-inferred = Figures without a period are for { $period }. The document does not print that period: it was inferred from the text.
reading-self-reported = Every figure on this page is self-reported: it comes from official documents or the press, and not from an independent survey.
reading-self-reported-by = Figures from { $documents } are self-reported: they come from official documents or the press, and not from an independent survey.
reading-status = Verdicts are computed from the targets that the documents give; “per document” is the document’s own conclusion. Blue means only that a target was met.
reading-decimals = Figures are printed as the documents give them; those worked out by the program say “computed from”.
inside-title = Places inside this one
missing-title = Missing data
missing-line = { $indicator }: { $reason } ({ $period })
missing-target-only = there is a target, but the document gives no result
missing-count = The documents entered here do not mention { $count } of the site’s { $total } indicators. Not mentioned does not mean not done.
missing-list = Show the names of those indicators
downloads-title = Download this page’s figures
download-xlsx = Workbook ({ $format }, { $size })
download-csv = Table as text ({ $format }, { $size })
download-json = Structured data ({ $format }, { $size })
size-kb = { $number } kB
size-mb = { $number } MB
members-title = Places in { $place } ({ $count })
neighbours-title = In the same region
neighbours = { $region }
neighbours-until = { $region } (before { $date })
neighbours-from = { $region } (since { $date })

## An indicator

fact-unit = Unit
fact-better = Direction
fact-formula = Formula
fact-parent = Part of
fact-target = General target
fact-nearly = Counts as close when short by at most
fact-compares = Compared by
fact-topic = Topic
facts-title = About this indicator
formula = { $numerator } ÷ { $denominator }
unit-name-percent = percent
unit-name-points = points
unit-name-points-scale = points on a scale of { $scale }
unit-name-count = count
unit-name-number = number
unit-name-days = days
unit-name-vnd = Vietnamese đồng
unit-name-milestone = done or not
unit-name-bands = number of bodies in each band
better-higher = higher is better
better-lower = lower is better
better-neither = neither higher nor lower is better by itself
compares-same-period = the same period
compares-latest = each place’s latest period
compares-never = not compared between places
indicator-lede = { $figures } { $figures ->
    [one] figure
   *[other] figures
} for { $territories } { $territories ->
    [one] place
   *[other] places
}; the latest is for { $latest }.
indicator-self-reported = Every figure is self-reported.
indicator-lede-none = No document entered so far has a figure for this indicator.
comparison-title = Comparison
why-title = Why there is no comparison
why-one = Only one place has figures so far, so there is nothing to compare.
why-never = Each place works this indicator out by criteria of its own, so places are not compared.
why-no-numbers = The documents give no number for a place as a whole, so places cannot be compared.
why-one-number = Only one place has a number so far, so there is nothing to compare.
why-parts = The figures are about different parts or scopes, or about parts without a whole, so they are not set side by side.
why-levels = The figures are for places of different levels, so they are not set side by side.
why-periods = The figures are for different periods, so they are not set side by side: { $periods }.
strip-latest = each place’s latest period
ranking-title = Ranking
ranking-caption = { $what }, { $period }: { $n } of { $alive } places with an exact figure
ranking-caption-latest = { $what }, each place’s latest period: { $n } of { $alive } places with an exact figure
ranking-rank = Rank
ranking-place = { $rank }
ranking-tied = { $rank } (tied)
ranking-note = Ranks are computed here, on figures that are not rounded. Places whose printed figures are not precise enough to tell them apart share a rank.
ranking-apart = Outside the order, having no exact figure: { $them }.
rank-computed = rank { $rank } of { $n }, { $period } (computed here)
rank-computed-tied = rank { $rank } of { $n }, tied, { $period } (computed here)
withheld-neither = No ranking: neither higher nor lower is better by itself.
withheld-too-few = No ranking below { $minimum } places with an exact figure that may be compared; here there are { $n }, of { $alive } places in all.
withheld-small-share = No ranking below { $share } of all places with an exact figure that may be compared; here there are { $n }, of { $alive } places in all.
lines-title = Over time
all-figures-title = All figures
siblings-title = Other indicators of this topic

## A topic

topic-lede = { $indicators } { $indicators ->
    [one] indicator
   *[other] indicators
}, of which { $with } have figures, for { $territories } { $territories ->
    [one] place
   *[other] places
}.
topic-lede-none = { $indicators } { $indicators ->
    [one] indicator
   *[other] indicators
}; none has figures yet.
topic-verdicts = { $judged } can be set against a target: { $counts }.
topic-list-title = Indicators
topic-without-title = Indicators without figures yet
cell-none = none yet
topic-count = { $total } { $total ->
    [one] indicator
   *[other] indicators
}, { $with } with figures

## Comparing places

nav-compare = Compare
compare-lede = { $count ->
    [one] { $count } group made ready: a page that sets the figures of its places side by side.
   *[other] { $count } groups made ready, each a page that sets the figures of its places side by side.
 }
compare-lede-no-groups = The figures of places side by side.
compare-groups-title = Groups
compare-topics-title = Side by side, topic by topic
compare-topics-about = The page of each topic has a table of places with their latest figures.
compare-more-title = Other comparisons
compare-with-title = Compare with others
compare-any = Choose places to compare
compare-tool-title = Choose places to compare
compare-tool-about = 2 to { $most } places, side by side on this very page. This part needs a browser that runs scripts; no other page does.
compare-tool-place = Add a place
compare-tool-add = Add
compare-tool-topic = Topic
compare-tool-all-topics = All topics
compare-now = Today
compare-ended = Until before { $date }
compare-say-one-more = Choose at least one more place.
compare-say-full = There are { $most } places already. Remove one before you add another.
compare-say-shown = Comparing: { $name }.
compare-say-none-shared = There is no indicator yet on which two of these places have figures: { $name }.
compare-say-loading = Loading figures…
compare-say-failed = The figures of { $name } could not be loaded.
compare-say-unknown = There are no figures of a place called { $name }.
compare-say-from-disk = This page was opened from disk, where it cannot read the files of figures. See the groups above, or open the page on the web.
compare-say-remove = Remove { $name }
group-lede = { $places } places; { $shared ->
    [one] { $shared } indicator
   *[other] { $shared } indicators
 } on which two or more of them have figures, { $comparable } of which can be compared.
group-lede-none = { $places } places; no indicator yet on which two of them have figures.
group-region = All places of the region { $region }.
group-region-until = All places of the region { $region } as it was before { $date }.
group-region-from = All places of the region { $region } from { $date } on.
group-reading-eras = Some places ended before others began: figures of the two times stand side by side to be seen; no difference is computed, and there is no order.
group-reading-period = Each indicator shows the latest period for which at least half of the places have figures; a figure of another period has it beside it.
group-reading-difference = Differences are computed only between exact numbers of the same period and scope. The highest is not coloured.
group-reading-status = A label is the result against the target; no label means that there is no target.
matrix-caption = { $topic }: figures of each place by indicator
matrix-caption-part = { $topic }: figures of each place by indicator, table { $part } of { $parts }
matrix-foot = In words
matrix-limited = The table has { $shown } of { $total } places, in the order of names. The page of each indicator has all of them.
matrix-rest = Further indicators; their pages have the figures of all places:
beside-higher = { $high } is higher by { $difference }
beside-spread = Highest { $high }, lowest { $low }: { $difference } apart
beside-equal = Alike at the printed precision
beside-never = Not compared between places
beside-periods = Different periods: no difference computed
beside-parts = Different scopes: no difference computed
beside-levels = Different administrative levels: no difference computed
beside-eras = Different times: no difference computed
beside-inexact = Fewer than two exact numbers: no difference computed

## Composite indexes

nav-indexes = Rankings
indexes-title = Composite indexes
indexes-lede = { $count } composite { $count ->
    [one] index
   *[other] indexes
}, each with a page of its own.
indexes-what = A composite index makes one number of many indicators, in steps that are told, so that places can be compared. That number depends on the steps, so each page says how sure the order is.
indexes-latest = { $period }: { $count } { $count ->
    [one] place has
   *[other] places have
} a total; the highest: { $first }.
index-lede-leader = { $names } leads in { $period } with { $score } points.
index-lede-leaders = { $names } share first place in { $period } with { $score } points.
index-lede-regions = Places are ranked within their regions.
index-lede-counts = { $scored } of { $alive } places have a total; { $without } { $without ->
    [one] has
   *[other] have
} none, for the reasons below.
index-lede-all = All { $alive } places have a total.
index-lede-none = No place has enough figures for a total yet.
index-none = –
index-rank = { $rank }/{ $of }
index-rank-tied = { $rank }/{ $of } (tied)
index-range = { $low }–{ $high }
index-range-one = { $rank }
index-count = { $present } of { $total }
index-and-more = { $names } and { $count } more
index-ranking-title = Ranking, { $period }
index-ranking-caption = { $name }, { $period }: { $ranked } of { $alive } places are ranked
index-ranking-caption-region = { $name }, { $region }, { $period }: { $ranked } places are ranked
index-score = Score
index-part-score = Score on the common scale
index-class = Class
index-range-head = Rank range
index-group = Group
index-since = Since { $period }
index-count-head = Indicators with figures
index-change-up = up { $places } { $places ->
    [one] place
   *[other] places
}
index-change-down = down { $places } { $places ->
    [one] place
   *[other] places
}
index-change-same = same rank
index-change-new = –
index-more-ranked = The table lists the first { $shown } places; the other { $count } are in the CSV file at the end of the page.
index-more-apart = { $count } more are in the CSV file at the end of the page.
index-more-rows = The table lists the { $shown } places that rank first in the latest period; the other { $count } are in the CSV file at the end of the page.
index-more-periods = { $count } earlier { $count ->
    [one] period is
   *[other] periods are
} in the CSV file at the end of the page.
index-reading-title = How to read the ranking
index-read-range = Rank range: the weights were changed at random { $runs } times; in 90% of the runs the place’s rank was in this range.
index-read-groups = Heavy lines divide the table into groups. Places in one group have ranges that overlap, so they are about equal: the order inside a group is not sure.
index-read-one-group = The ranges of all places overlap, so all are about equal: the order is not sure.
index-read-unsure = It was not tried how sure this order is. A difference of a few places may mean nothing.
index-read-change = Changes of rank since { $period } are among the { $both } places that are ranked in both periods; the sign – means that there was no rank before.
index-read-no-change = Ranks are not compared with { $period }, because the two periods are not one series: see the periods below.
index-read-count = The last column says how many indicators of the tree have a figure.
index-read-footnotes = The sign * leads to a footnote: figures of that place were filled in or changed before anything was computed.
index-notes-title = Figures that were filled in or changed
index-note-label = Footnote
index-note-winsorised = { $name }: { $from } is an outlier and counts as { $value }
index-note-imputed = { $name }: no figure, counts as { $value } ({ $how })
index-imputed-mean = the mean of the places
index-imputed-median = the median of the places
index-imputed-region-mean = the mean of the region
index-imputed-last = the figure of an earlier period
index-unscored = No total in { $period }: { $count } { $count ->
    [one] place
   *[other] places
}
index-unranked = Assessed, and not ranked: { $count } { $count ->
    [one] place
   *[other] places
}
index-silent = No figure at all for { $period }: { $count } { $count ->
    [one] place
   *[other] places
}
index-why-missing = { $names } { $count ->
    [one] is
   *[other] are
} missing
index-gap = { $name } ({ $present } of { $total }, without { $missing })
index-gap-not-positive = { $name } (a value is not above zero, so a geometric or harmonic mean cannot be taken)
index-why-not-scaled = no common scale for { $names }
index-why-not-positive = a value is not above zero, so a geometric or harmonic mean cannot be taken
index-trouble-constant = { $name }, { $period }: all places have the same value, so there is no scale, and nobody has a score here.
index-trouble-all-missing = { $name }, { $period }: no place has a figure.
index-trouble-not-positive = { $name }, { $period }: some values are not above zero, so those places have no score here.
index-trouble-single = { $name }, { $period }: a single place has a figure, so there is nothing to compare.
index-trouble-divided-by-zero = { $name }, { $period }: some figures would be divided by zero, so those places have no score here.
index-trouble-no-scale = { $name }, { $period }: there is no way from worst to best, so nobody has a score here.
index-years-title = Periods
index-years-scores = The scores of all periods are on one scale, so they can be compared within a series.
index-years-ranks = The table has ranks and no scores. Each period takes its scale from the places of that period, so the scores of two periods cannot be compared: everybody may improve and no score rise.
index-years-caption-scores = { $name }: scores of { $count } places, { $from } – { $to }; the sign – means no total
index-years-caption-ranks = { $name }: ranks of { $count } places, { $from } – { $to }; the sign – means no rank
index-new-series = new series
index-parting = From { $period } on it is another series, not joined to the periods before: { $reasons }.
index-parting-territories = { $ended } places ended, { $begun } began
index-empty-editions = { $periods }: no place has a total.
index-empty-editions-missing = { $periods }: no place has a total, because nobody has { $names }.
index-tree-title = What the index is made of
index-tree-caption = { $name }: its parts, with the weights as given and the share in the whole when nothing is missing
index-part = Part
index-weight = Weight
index-effective = Share in the whole
index-part-how = Part, and how it is computed
index-turned = lower is better, so it is turned round
index-per = divided by { $name }
index-how-points = divided by { $max } possible points
index-how-minmax = min–max: { $min } to { $max }
index-how-zscore = z-score: mean { $mean }, standard deviation { $sd }
index-how-goalposts = from { $worst } (worst) to { $best } (best)
index-how-distance_to_target = from { $start } to the target { $target }
index-method-points = divided by the possible points
index-method-minmax = min–max
index-method-zscore = z-score
index-method-goalposts = between two goalposts
index-method-rank = rank
index-method-percentile_rank = share of places below
index-method-distance_to_target = distance to the target
index-method-none = values as they are
index-mean-arithmetic = arithmetic mean
index-mean-geometric = geometric mean
index-mean-harmonic = harmonic mean
index-mean-sum = sum
index-needs-all = needs every part
index-needs-zero = a gap counts as 0
index-needs = needs at least { $numerator }/{ $denominator } of the parts
index-method-title = The method, step by step
index-step-figures = Figures
index-step-outliers = Outliers
index-step-normalise = One scale
index-step-weigh = Weights
index-step-aggregate = Putting together
index-step-rank = Ranking
index-step-class = Classes
index-step-sure = How sure the order is
index-figures = { $count } { $count ->
    [one] indicator is
   *[other] indicators are
} taken; places assessed: { $level }. Only exact figures count, none that say “about”, “over” or “nearly”. Each indicator’s page has every figure with its source.
index-gaps-stay = A missing figure stays missing: nothing is filled in.
index-gaps-mean = A missing figure is filled with the mean of the places that have one in that period, and is marked.
index-gaps-median = A missing figure is filled with the median of the places that have one in that period, and is marked.
index-gaps-region-mean = A missing figure is filled with the mean of the places of its region in that period, and is marked.
index-gaps-last = A missing figure is filled with the place’s own latest one, at most { $years } { $years ->
    [one] year
   *[other] years
} old, and is marked.
index-outliers-stay = No value is changed.
index-outliers = Where the values of an indicator are very lopsided (skewness beyond { $skew } and kurtosis beyond { $kurtosis }), the furthest value becomes the next one; at most { $points } { $points ->
    [one] value
   *[other] values
} of an indicator, each of them marked.
index-outliers-why = Otherwise one unusual value would push all other places into a corner of the scale.
index-normalise-why = Indicators have different units and sizes, so they are brought to one scale before they are put together.
index-normalise-differs = The table of parts says which way is used for each indicator.
index-normalise-points = Points earned, divided by the points possible.
index-normalise-minmax = The worst place gets { $low }, the best { $high }, the others stand between them in proportion.
index-normalise-zscore = The mean of the places is taken away, and the rest divided by the standard deviation: 0 is the mean, 1 is a standard deviation better.
index-normalise-goalposts = Each indicator has a worst and a best value set beforehand: the worst gives { $low }, the best { $high }, what is between them in proportion.
index-normalise-rank = The place in the order stands for the value: 1 is the worst.
index-normalise-percentile_rank = The share of places below stands for the value: 0 is the worst, 1 the best.
index-normalise-distance_to_target = How much of the way from the worst place to the target is done: { $low } is at the worst place, { $high } is on the target.
index-normalise-none = Values stay as they are, on the scale that they have.
index-clip = Values further than { $clip } standard deviations from the mean count as { $clip }.
index-clamp = Values beyond a goalpost count as on it.
index-log = Logarithms are taken, so that differences among small values count more.
index-cap = Who is beyond the target counts as on it.
index-panel-current = Least, greatest and mean are those of the places of each period.
index-panel-all = Least, greatest and mean are those of all places in all periods, so periods can be compared.
index-panel-fixed = Least, greatest and mean are those of the places of { $period }, for every period, so periods can be compared.
index-weights-even = Parts of one level have equal weights.
index-weights = A part with a larger weight counts more.
index-weights-effective = The table of parts has the weights as given, and what each part comes to in the whole when nothing is missing.
index-aggregate-whole = The index is made of its parts: { $how }.
index-aggregate-pillars = Each pillar is made of its parts: { $how }.
index-aggregate-pillars-differ = Each pillar is made as the table of parts says.
index-aggregate-root = The index is made of the pillars: { $how }.
index-mean-arithmetic-means = Arithmetic mean: a high score in one part makes up for a low one in another.
index-mean-geometric-means = Geometric mean (multiplied, then the root): a low score in one part pulls the result down hard, and is difficult to make up for.
index-mean-harmonic-means = Harmonic mean: the lowest part counts most.
index-mean-sum-means = Sum: the scores of the parts are added, each times its weight.
index-renormalise = Where enough parts have a value, those that are missing are left out and their weight is shared among the others. Where not enough have one, there is no score.
index-multiply = The result is multiplied by { $factor }.
index-scale = The index goes from { $low } to { $high }.
index-ties = Ranks are those of scores before rounding; equal scores share a rank, and the next ranks stay empty (1, 2, 2, 4).
index-ties-decimals = Ranks are those of scores rounded to { $decimals } { $decimals ->
    [one] decimal
   *[other] decimals
}; equal scores share a rank, and the next ranks stay empty (1, 2, 2, 4).
index-within-region = Places are ranked within their regions.
index-rule-unranked = { $count } { $count ->
    [one] place is
   *[other] places are
} assessed and not ranked.
index-rule-unscored = A place without a total stands outside the order, and is not the last.
index-classes-thresholds = Classes by score, before rounding: { $cuts }.
index-cut = { $label } from { $cut } up
index-classes-quantiles = The places are divided into { $count } classes of about the same size. A class says where a place stands among others, not whether that is good.
index-classes-top = The first { $count } are “{ $first }”, the rest “{ $rest }”.
index-classes-kmeans = The places are divided into { $count } classes so that the scores inside a class are as near as can be.
index-class-sizes = { $period }: { $sizes }.
index-class-size = { $label }: { $count } { $count ->
    [one] place
   *[other] places
}, from { $low } to { $high }
index-sure-nothing = The author asks for no trial.
index-sure-noise = The index is computed { $runs } times again, each weight multiplied by a random number within ±{ $noise }. The random numbers have the seed { $seed }, so everybody who computes it again gets the same.
index-sure-range = The rank range of a place goes from the 5% to the 95% mark of these runs.
index-sure-groups = Places with overlapping ranges stand in one group: they are about equal.
index-sure-left-out = Each indicator is left out once, and the places are ranked again.
index-sure-alternatives = Other methods are tried: { $names }.
index-left-out-title = Without one indicator
index-left-out-finding = Leaving out “{ $name }” matters most: a place moves by { $places } { $places ->
    [one] rank
   *[other] ranks
}.
index-left-out-caption = Ranks of { $period } with one indicator left out at a time, against the ranks above
index-left-out-head = Without
index-alternatives-title = With another method
index-alternatives-finding = The method “{ $name }” differs most: a place moves by { $places } { $places ->
    [one] rank
   *[other] ranks
}.
index-alternatives-caption = Ranks of { $period } with another method, against the ranks above
index-alternatives-head = Method
index-trial-none = No place changes its rank.
index-trial-unknown = cannot be computed this way
index-moved-head = Largest move
index-kept-head = Keep their rank
index-moved = { $places } { $places ->
    [one] rank
   *[other] ranks
}
index-kept = { $kept } of { $both }
index-mover = { $name }: from { $from } to { $to }
index-mover-and-others = { $name }: from { $from } to { $to }; { $others } { $others ->
    [one] other moves
   *[other] others move
} as far
index-others-title = Other composite indexes
index-file-scores = Scores, ranks, classes and rank ranges of all places and periods, with the pillars
index-file-data = The figures that go in, in the columns of COINr, a package for R
index-file-meta = The tree, its weights and directions, in the columns of COINr, a package for R
index-here = Rank { $rank }, { $period }
index-here-region = Rank { $rank } in the region, { $period }
index-here-none = No total in { $period }: { $why }
index-here-unranked = Assessed and not ranked, { $period }
index-here-silent = No figure of this place for { $period }; below is the latest period that has one.
index-here-before = Last ranked: { $rank }, { $period }.
index-here-score = { $score } points
index-here-class = class: { $class }
index-here-range = rank { $range } in 90% of the runs
index-here-count = figures for { $present } of { $total } indicators
index-here-caption = { $name }, { $period }: the scores of its parts

## A document

crumb-sources = Documents
fact-publisher = Publisher
fact-published = Published
fact-about = About
fact-kind = Kind
fact-title = Title
fact-author = Author
fact-number = Number
fact-retrieved = Read on
fact-licence = Licence
fact-url = Address
fact-archived = Archived copy
title-inferred = its first words: the document has no title
publisher-not-given = publisher not given
date-not-given = undated
date-inferred = { $date } (worked out from the text)
no-address = no address given
read-document = read the document
source-kind-survey = survey
source-kind-statistics = statistics
source-kind-government = government
source-kind-press = press
source-lede = This site takes { $figures } { $figures ->
    [one] figure
   *[other] figures
} from the document, on { $indicators } { $indicators ->
    [one] indicator
   *[other] indicators
}; { $quoted } of them with a quotation.
source-superseded = Another document’s figure is shown first
passages-title = Every sentence and figure
facts-document = About this document
sources-title = Sources
source-back = Back to the first use
sources-brief = The documents are many: here are their titles. The page of each says who published it and when, and where it can be read.

## A document with a great many figures

source-lede-many = This site takes { $figures } { $figures ->
    [one] figure
   *[other] figures
} from the document, on { $indicators } { $indicators ->
    [one] indicator
   *[other] indicators
} in { $territories } { $territories ->
    [one] place
   *[other] places
}{ $gaps ->
    [0] .
   *[other] ; it leaves { $gaps } blank.
}
tally-title = What it states
tally-caption = How many figures, by indicator and period
tally-caption-wide = How many figures, by indicator
tally-figures = Figures
tally-when = Period
tally-none = –
tally-gaps = { $count } blank
tally-periods = { $from } to { $to }
tally-download = Every figure of this site with its document (CSV)

## What was changed

changes-title = Changes
changes-what = What was changed on this site after it was published, with the reason.
changes-lede = { $count ->
    [one] { $count } change has been recorded on this site.
   *[other] { $count } changes have been recorded on this site.
}
changes-none = No change has been recorded yet.
changes-promise = No correction is silent: whatever is revised, corrected or removed here stands on this page with the old figure, the new one and the reason.
changes-kinds = Kinds of change
change-added = Added
change-added-means = Figures, places or indicators that were not here before.
change-revised = Revised by the source
change-revised-means = The document, or a later one of the same publisher, now gives another figure.
change-corrected = Corrected
change-corrected-means = We had typed or read the figure wrong.
change-removed = Removed
change-removed-means = The figure stands here no more.
change-method = Method changed
change-method-means = What is measured, or how it is judged or computed, is different now.
change-title = { $kind }: { $subject }
change-from-to = from { $from } to { $to }
change-from = was { $from }
change-to = now { $to }
changes-source = Source:
changes-permalink = Permalink
changes-all = All changes
changes-latest = Latest changes
changes-own = Changes to the figures of this page
changes-more = { $count ->
    [one] { $count } earlier change stands on the page of its year.
   *[other] { $count } earlier changes stand on the pages of their years.
}
changes-year-title = Changes in { $year }
changes-year-lede = { $count ->
    [one] { $count } change was recorded in { $year }.
   *[other] { $count } changes were recorded in { $year }.
}
changes-year-more = { $count ->
    [one] { $count } more stands in the file of all changes.
   *[other] { $count } more stand in the file of all changes.
}
changes-years = By year
changes-documents = Latest documents
changes-documents-note = By the day on which the document was published, which is not the day on which it was added here.
changes-follow = Follow the changes
changes-file = All changes (CSV)
feed-link = Feed (Atom)
feed-subtitle = Changes to the figures with their reasons, and documents by the day on which they were published.
feed-document = Document: { $about }.
feed-figures = Figure: { $figures }.
feed-reason = Reason: { $reason }
feed-source = Source: { $source }.

## Home

home-lede = What published documents say, set against the targets that were given.
home-lede-sources = Every figure leads back to the document that states it, with the original sentence where there is one.
number-territories = { $count ->
    [one] place
   *[other] places
} with figures
number-figures = { $count ->
    [one] figure, with its source
   *[other] figures, each with its source
}
number-met = of the targets that can be judged were met or exceeded
scored-title = Where there are figures
scored-judged-title = Targets by place
home-verdicts-all-subtitle = Indicators by verdict, all places with figures
home-all = All places
home-table-caption = Places that have figures, by name
home-judged-caption = Places with targets that can be judged, by name
met-none = no target
home-members = { $count } { $count ->
    [one] more place has a page
   *[other] more places have pages
 } of their own; the page of the place that each lies in leads to it.
territories-note = Those in bold have figures.
home-ended-title = The { $count } that existed until { $date }
home-current-title = Today
has-figures = has figures
region-none = In no region
topics-title = Topics
home-scored-limited = The table has { $shown } of { $total } places; the verdicts of the others stand on their own pages.
home-sources-limited = These are the latest { $shown } of { $total } documents. The page of each place leads to those that speak of it.
home-sources-title = Documents
figures-count = { $count } { $count ->
    [one] figure
   *[other] figures
}
data-title = Download the data
data-note = CSV files in UTF-8, with a decimal point.
download-all = All files, columns and how to cite them
download-all-about = The whole in one file, workbooks, what each column holds, licence
download-file = { $name }
download-claims = Every figure as each document states it, with its quotation
download-observations = The figures shown, with their verdicts
download-findings = What was found when the figures were checked, with its address
download-territories = Every place, its code and lifeline
download-indicators = Definitions of the indicators
download-sources = List of documents

## The page about the data files

data-heading = Data
data-lede = { $count } { $count ->
    [one] file
   *[other] files
}, { $size } in all, with documents up to { $date }.
data-lede-undated = { $count } { $count ->
    [one] file
   *[other] files
}, { $size } in all.
data-lede-more = Everything that the pages show stands in them, with the document of each figure.
data-files-title = Files of the whole site
data-caption = { $count } files, each with its format, size, day and hash
data-file = File
data-format = Format, rows
data-size = Size, data as of
data-count = How many
data-total = Size of all
data-rows = { $count } { $count ->
    [one] row
   *[other] rows
}
data-files = { $count } { $count ->
    [one] file
   *[other] files
}
data-columns-link = Columns
data-groups-title = Files of one place, indicator or index
data-groups-text = These have the same figures once more, for those who need one subject only. The page of each leads to its files.
data-groups-caption = { $count } kinds of files with their number and size
data-pages = Pages:
data-cite-title = How to cite, and the licence
data-cite-text = To cite one figure, name its document too: the column “source” says which it is, and its page has its address. The documents keep terms of their own.
data-notes-title = How to read the files
data-note-decimal = Numbers
data-note-decimal-text = Decimals follow a dot, and nothing parts thousands: 1234.5. Printed zeros are kept: 43.90. An empty cell means that there is no figure; it is never zero.
data-note-open-workbook = In a spreadsheet
data-note-open-workbook-text = Open the XLSX file with Excel, LibreOffice or Google Sheets: its numbers and days are real ones, whatever the language of the program. Its first sheet says what to know.
data-note-open-csv = CSV in a spreadsheet
data-note-open-csv-text = Do not open it by a double click. In Excel choose Data, From Text/CSV, then encoding UTF-8 and the comma as delimiter; in LibreOffice choose the same in the window that opens, and English (USA) as language, so that 1.5 does not become a date.
data-note-guard = Apostrophes
data-note-guard-text = In CSV files an apostrophe stands before a text that a spreadsheet would take for a formula. Drop the first one to have the text as it was. JSON and XLSX files have none.
data-note-stable = Addresses and columns
data-note-stable-text = The addresses of files and the names of columns stay as they are. New columns come at any place: read columns by their names.
data-note-archive = What is in the ZIP file
data-note-archive-text = The CSV files of the whole site and of indexes with their descriptions. Files of single places and indicators, JSON and workbooks are not in it: they have the same figures once more.
data-note-check = Checking a file
data-note-check-text = The SHA-256 of a file that has come whole is the one given here. To compute it: sha256sum FILE on Linux, shasum -a 256 FILE on a Mac, Get-FileHash FILE in PowerShell on Windows.
data-note-standards = For programs
data-note-standards-text = datapackage.json describes the tables by Data Package, the file beside each CSV by CSV on the Web, catalog.jsonld the whole by DCAT.
data-columns-title = Columns
data-columns-text = Each file of one place or indicator has the columns of claims.csv.
data-columns-caption = { $file }: { $count } columns and what they hold
data-column = Column
data-meaning = What it holds
data-kind-code = id or fixed word
data-kind-text = text
data-kind-number = number
data-kind-integer = whole number
data-kind-flag = yes or empty
data-kind-day = day
data-kind-date = day, month or year
data-kind-key = { $kind }, part of the key

## Findings

nav-findings = Checks
findings-title = Checks
severity-warning = Warning
severity-note = Note
severity-settled = Explained
count-warnings = { $count } { $count ->
    [one] warning
   *[other] warnings
}
count-notes = { $count } { $count ->
    [one] note
   *[other] notes
}
count-settled = { $count } explained
# One letter each, beside a figure.
check-sign-warning = !
check-sign-note = i
check-sign-settled = i
check-mark = Check: { $name }
checks-title = Checks: { $count } { $count ->
    [one] point
   *[other] points
} to note
checks-all = See every point with its sources ({ $counts })
reading-checks = The marks ! (warning) and i (note) beside a figure lead to what was found when it was checked.
home-checks = Figures are recalculated and compared with each other: { $count } { $count ->
    [one] point
   *[other] points
} to note ({ $counts })
home-checks-none = Figures are recalculated and compared with each other: nothing to note so far
findings-lede = The program recalculates the figures entered here and compares them with each other. It found { $count } { $count ->
    [one] point
   *[other] points
} to note: { $counts }.
findings-of-lede = In the documents about { $place } there { $count ->
    [one] is one point
   *[other] are { $count } points
} to note: { $counts }.
findings-means = A point here does not mean that a figure is wrong, nor that anyone meant to mislead: what is printed does not agree with the arithmetic or with another document, or cannot be compared. Both figures and both quotations are shown, so that you can judge for yourself.
findings-none = The program recalculates the figures entered here and compares them with each other. It has found nothing to note so far.
findings-none-means = That does not mean that every figure is right: what a document prints only once cannot be checked against anything.
findings-of = Checks: { $place }
findings-all = Checks of all places
findings-to-territory = All figures of { $place }
findings-by-kind = By kind
findings-kinds-caption = Points to note by kind, those that are explained among them
findings-by-territory = By place
findings-territories-caption = Points to note by place
findings-kind = Kind
findings-count = Number
findings-warnings = Warnings
findings-notes = Notes
findings-settled = Explained
findings-warnings-none = No open warning.
findings-settled-rule = The author who entered the figure, or the editors, have looked at these points and give the reason.
findings-elsewhere = Not about one place
findings-more = { $count } more are on the pages of the places that they are about.
findings-more-places = The table has the { $shown } places with the most, of { $total }. The page of each place leads to its own.
findings-more-figures = { $count } more { $count ->
    [one] figure is
   *[other] figures are
} concerned; the data file names them all.
findings-not-found = Looked for and not found: { $kinds }.
finding-link = Link to this point
settled-accept = Reason given where the figure was entered: { $reason }
settled-resolution = The editors’ decision: { $reason }
shown-this = The site shows this figure.
shown-other = The site shows the other figure first.
shown-decided = The site shows this figure by the editors’ decision.
shown-kind = The site shows this figure, because a document of the kind “{ $kind }” comes before one of the kind “{ $other }”.
shown-later = The site shows this figure, because its document is the later one ({ $date }; the other { $other }).
shown-exact = The site shows this figure, because its document gives the more exact date ({ $date }; the other only { $other }).
shown-dated = The site shows this figure, because its document is dated and the other is not.
shown-order = The site shows this figure; both documents are of one kind and one date, so the order of their ids decides.
shown-same-document = The site shows this figure, because the document gives it first.

## Kinds of findings: the name, and what it means in one line

check-stated-differs = Does not match the arithmetic
check-stated-differs-means = The number printed is not what the document’s own other numbers come to.
check-sources-disagree = Documents disagree
check-sources-disagree-means = Two documents give different figures for the same indicator, place and period.
check-verdict-differs = Conclusion does not match the figures
check-verdict-differs-means = The document says that a target was met or missed; its own value and target say otherwise.
check-sum-differs = Parts do not add up
check-sum-differs-means = The parts that the document gives do not add up to its total.
check-rank-differs = Rank does not match the values
check-rank-differs-means = The rank printed is not what the values in the same document come to.
check-out-of-range = Outside the possible range
check-out-of-range-means = The figure lies outside the values that the indicator can have.
check-percent-for-score = Percent and points mixed up
check-percent-for-score-means = The document prints % for a score in points, or points for a share. The number is kept as it is.
check-percent-for-points = Percent printed for percentage points
check-percent-for-points-means = The difference between two percentages is in percentage points, and is printed as %.
check-implausible-jump = Unusual jump
check-implausible-jump-means = The figure moved far more than this series usually moves from one period to the next.
check-denominator-moved = Denominators differ
check-denominator-moved-means = One document counts the same population with different totals.
check-rank-beyond-total = Rank beyond the last place
check-rank-beyond-total-means = The rank printed is larger than the number of those ranked.
check-truncated = Cut off, not rounded
check-truncated-means = The number printed is the computed one with its last digits dropped instead of rounded.
check-last-digit = Off in the last digit
check-last-digit-means = The number printed is off by one in its last digit.
check-not-comparable = Not comparable
check-not-comparable-means = The figures differ in period, level, unit or scope, so they are neither compared nor ranked.

## 404

not-found-title = Page not found
not-found-text = There is no page at this address. It may have moved, or the address may have been mistyped.
not-found-ways = From here you can go to:
