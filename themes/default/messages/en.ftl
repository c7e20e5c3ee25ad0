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
nav-data = Data
crumbs-label = Breadcrumb
languages-label = Language
footer-publisher = Published by:
footer-licence = Data licence:
footer-data-until = Data up to { $date }
footer-generator = Built with scorecard { $version }
footer-contact = Contact
footer-repository = Source code and data

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
table-result = Result
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
table-topic-territories = { $topic }: each place’s latest figures
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
figure-data = Show the numbers
figure-caption = { $what }, { $place }
scroll-hint = A wide table: scroll sideways to see all of it.

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
topic-verdicts-subtitle = Indicators by verdict and place, { $topic }
home-verdicts-subtitle = Indicators by verdict, each place with figures
groups-note = Each segment counts the indicators with one verdict. Blue means that a target was met, not that a result is good.

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
years-note = The small line beside an indicator’s name has a scale of its own, which does not start at zero: look at the direction, and do not compare heights between lines. A gap is a period without a figure; a dotted upright line is where another series begins; a hollow dot is a half-year or a single day.
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
years-data = Show the figures of each period
years-breaks-title = Not comparable across these points
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
notice-ended = { $name } ceased to exist on { $date }: its area is now part of { $others }{ $basis }. The figures below are those of { $name } before that day.
notice-ended-empty = { $name } ceased to exist on { $date }: its area is now part of { $others }{ $basis }.
notice-began = { $name } was created on { $date } by merging { $others }{ $basis }. Earlier figures are on the pages of those it was made from.
notice-basis = { " " }under { $basis }
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
reading-status = Verdicts are computed from the targets that the documents give; “per document” is the document’s own conclusion. Blue means only that a target was met.
reading-decimals = Figures are printed as the documents give them; those worked out by the program say “computed from”.
inside-title = Places inside this one
missing-title = Missing data
missing-line = { $indicator }: { $reason } ({ $period })
missing-target-only = there is a target, but the document gives no result
missing-count = The documents entered here do not mention { $count } of the site’s { $total } indicators. Not mentioned does not mean not done.
missing-list = Show the names of those indicators
downloads-title = Download this page’s figures
download-csv = Spreadsheet (CSV)
download-json = Structured data (JSON)
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

## A document

crumb-sources = Documents
fact-publisher = Publisher
fact-published = Published
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
home-table-caption = Places that have figures, by name
met-none = no target
territories-note = Those in bold have figures.
home-ended-title = The { $count } that existed until { $date }
home-current-title = Today
has-figures = has figures
region-none = In no region
topics-title = Topics
home-sources-title = Documents
figures-count = { $count } { $count ->
    [one] figure
   *[other] figures
}
data-title = Download the data
data-note = CSV files in UTF-8, with a decimal point.
download-file = { $name }
download-claims = Every figure as each document states it, with its quotation
download-observations = The figures shown, with their verdicts
download-findings = What was found when the figures were checked, with its address
download-territories = Every place, its code and lifeline
download-indicators = Definitions of the indicators
download-sources = List of documents

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
findings-more = { $count } more are on the pages of the places above.
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
