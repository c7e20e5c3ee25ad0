# What findings say in English: what is wrong, and what to do about it. `findings.vi.ftl` has the same ids.

## Said in several places

first-used-here = first used here
did-you-mean = did you mean `{ $name }`?
write-instead = write `{ $text }`
fields-are = the fields here are: { $names }
words-are = one of: { $names }
languages-are = the site's languages are: { $names }
known-ids-are = there are: { $names }
known-paths-are = write one of: { $names }

## Files

unread-file = no rule reads `{ $path }`
duplicate-file = `{ $path }` stands beside a file that differs only in `.yaml` or `.yml`: keep one
unreadable-file = `{ $path }` cannot be read: { $error }
outside-content = `{ $path }` leads out of the content folder
too-many-files = there are more than { $limit } files below `content/`: from this one on none is read
too-many-bytes = the files below `content/` hold more than { $limit } bytes together: from this one on none is read
too-many-files-help = a folder of something else may have been put here by mistake
too-many-languages = a site has at most { $limit } languages: from this one on none is read
too-many-languages-help = keep those in which something is written
too-many-pages = the places, indicators, topics, indexes, documents and pages would be more than { $limit } pages in the site's languages
too-many-pages-help = publish parts of it as sites of their own
too-large = the file has { $size } bytes; the limit is { $limit }
too-many = { $count ->
    [one] one more finding from here on in this file
   *[other] { $count } more findings from here on in this file
}
too-many-help = mend the first ones, then check again
not-utf8 = the file is not UTF-8 from here on: save it as UTF-8
too-many-rows = a table has at most { $limit } rows: from this one on none is read
too-many-rows-help = split it: each part is a table of a report of its own
too-many-columns = a table has at most { $limit } columns: nothing of this one is read
too-many-columns-help = leave out columns, or write a row for each figure, with a column that names its indicator
control-character = the character { $code } stands in no text
control-character-help = delete it; an editor that shows invisible characters helps to find it
missing-file = `{ $path }` is missing, and this content needs it
too-deep-folders = folders are nested too deeply: nothing below `{ $path }` is read
empty-file = the file is empty
bad-file-name = `{ $path }` gives its document no usable id: rename the file, or write `id:` under `source:`
front-matter-help = begin the file with `---`, a line `title: …`, and `---`
unknown-territory-folder = the folder is called `{ $id }`, and no territory of that level is

## YAML

yaml-syntax = this is not YAML: { $what }
yaml-syntax-help = look at the indentation and the quote marks of this line and the one before
yaml-unclosed-quote = a quote mark is never closed
yaml-unclosed-quote-help = close it; for text that holds quote marks, write `|` and the text on the next line
yaml-unclosed-bracket = `{ $mark }` is never closed
yaml-unclosed-bracket-help = close it on its line; if it belongs to a text, put the whole text in quotes
yaml-escape = `\` begins an escape inside "…", and this is none
yaml-escape-help = write `\\` for `\`, or use single quotes: '…'
yaml-missing-space = a blank is missing after `{ $mark }`
yaml-missing-space-help = write `{ $mark } ` before the value
yaml-text-needs-quotes = text that begins with `{ $start }` means something else in YAML
yaml-text-needs-quotes-colon = text with `: ` in it reads as a key and its value
yaml-text-needs-quotes-help = put the whole text in quotes: "…", or write `|` and the text on the next line
yaml-too-many-entries = a list or map has at most { $limit } entries: nothing of this file is read
yaml-too-many-entries-help = split the file; figures of many places stand better in a table
yaml-too-deep = lists and maps are nested too deeply
yaml-too-deep-help = 32 levels are allowed; real files need six
yaml-duplicate-key = `{ $key }` stands here twice
yaml-key-not-text = a key must be plain text
yaml-entry-without-value = `{ $entry }` has no value
yaml-entry-without-value-help = write a colon, a blank and the value; for text, put it in quotes
yaml-anchor = anchors (`&`) are not read
yaml-alias = aliases (`*`) are not read
yaml-tag = tags (`!`) are not read
yaml-merge = `<<` is not read
yaml-directive = lines beginning with `%` are not read here
yaml-second-document = a second document begins here; one file is one document
yaml-anchor-or-tag-help = write the value out where it is needed; if this is text, put it in quotes
decimal-comma-in-flow = the comma in `{ $text }` ends the value inside {"{"}…{"}"} or […]
decimal-comma-in-flow-help = put it in quotes: "{ $text }", or give it a line of its own
comma-in-flow = a comma ends the text inside {"{"}…{"}"}: `{ $text }` is left without a value
comma-in-flow-help = put the whole text in quotes
comment-in-text = ` #` ends the text here; the rest is a comment and would be lost
comment-in-text-help = put the text in quotes, or move the comment to a line of its own
block-text = `|` or `>` begins a text on the lines below; a value cannot stand behind it
block-text-help = put a value in quotes ("> 600"), or write `≥`, `trên`, `over`; put text on the next line
odd-blank = the indentation holds a blank that is not an ordinary one
odd-blank-tab = the indentation holds a tab
odd-blank-help = indent with ordinary blanks only

## Fields

unknown-field = there is no field `{ $field }` here
missing-field = `{ $field }` is missing
unknown-word = `{ $word }` is not one of the words that stand here
unknown-language = `{ $language }` is not a language of this site
language-tag-help = a language is a tag such as `vi`, `en` or `fr`
said-twice = `{ $one }` and `{ $other }` cannot both stand here: keep one
compare-of-none = this group names no places: give it a `region` or `territories`
compare-too-few = { $count ->
    [0] this group has no place
   *[other] this group has { $count } place only
 }
compare-help = a comparison needs two places or more: the id of a `region`, or a list of `territories`
beside-periods = `{ $field }` beside periods belongs to none of them
beside-periods-help = put it under the period that it is about
periods-inside-by = periods stand outside `by`, not inside it
dimension-twice = `{ $id }` is broken down twice
member-twice = `{ $id }` is named twice
period-twice = `{ $text }` is the same period as the one above
of-without-bands = `of` states the total of `bands`, and there are none
inside-band = `{ $field }` cannot stand inside a band
accept-of-parts = `accept` beside `by` or `bands` belongs to none of the figures
accept-of-parts-help = put it into the figure that the finding is about
wrong-shape-map = a map (`field: value`) belongs here, not { $found ->
    [nothing] nothing
    [text] a text
    [list] a list
   *[map] a map
}
wrong-shape-list = a list (`- entry`) belongs here, not { $found ->
    [nothing] nothing
    [text] a text
    [list] a list
   *[map] a map
}
wrong-shape-text = one value belongs here, not { $found ->
    [nothing] nothing
    [text] a text
    [list] a list
   *[map] a map
}
wrong-shape-pair = two numbers belong here, not { $count }
wrong-shape-figure-list = an entry of a list of figures must be a map: `- value: …`

## Ids and names

bad-id = `{ $id }` cannot be an id
bad-id-help = an id has lower-case letters a–z, digits and single hyphens, at most 80 of them
reserved-id = `{ $id }` names a device on Windows: no folder there can be called that
reserved-id-help = choose another id, such as `{ $id }-1`
reserved-file-help = call the file something else, such as `{ $id }-1`
bad-page-name = `{ $path }` gives its page no usable address
bad-page-name-help = name the file with lower-case letters a–z, digits and single hyphens
reserved-page = a page cannot be called `{ $id }`: the site has something else at that address
reserved-folder = a folder cannot be called `{ $id }`: content or site has something else there
reserved-help = choose another name
duplicate-page = `{ $path }` is the same page in the same language as another file
duplicate-id = `{ $id }` is used twice
unknown-territory = no territory is called `{ $id }`
ambiguous-territory = more than one territory is called `{ $id }`
territory-elsewhere = `{ $id }` does not lie in `{ $folder }`
territory-in-itself = `{ $id }` lies in itself
unknown-indicator = no indicator is called `{ $id }`
unknown-topic = no topic is called `{ $id }`
unknown-organisation = no organisation is called `{ $id }`
ambiguous-organisation = more than one organisation is called `{ $id }`
indicator-in-itself = `{ $id }` is a part of itself
unknown-source = no document is called `{ $id }`
unknown-level = no level is called `{ $id }`
unknown-region = no region is called `{ $id }`
unknown-grid = no grid is called `{ $id }`
unknown-band = `{ $indicator }` has no band `{ $id }`
unknown-member = `{ $indicator }` has no member `{ $id }` in this breakdown
unknown-dimension = `{ $indicator }` is not broken down by `{ $id }`

## Numbers

number-format-group = { $style ->
    [vi] dots group thousands here, three digits each: `{ $text }` does not
   *[en] commas group thousands here, three digits each: `{ $text }` does not
}
number-format-decimal = { $style ->
    [vi] a comma starts the decimals here: `{ $text }` has none where it should
   *[en] a dot starts the decimals here: `{ $text }` has none where it should
}
number-format-help = { $style ->
    [vi] numbers are typed as in 1.893 and 36,82
   *[en] numbers are typed as in 1,893 and 36.82
}
number-not-a-number = `{ $text }` is not a number
number-not-a-number-help = a value is [qualifier] number [– number] [magnitude] [unit], or a/b; words alone go into `words:`
number-curly-quotes = `{ $text }` has typographic quote marks around it
number-curly-quotes-help = leave them out, or use straight ones: "…"
number-too-long = `{ $text }` has more digits than can be kept exactly (28)
number-backwards = `{ $text }` begins with the larger number
number-zero-denominator = `{ $text }` is a share of nothing
unit-mismatch = `{ $found }` is not the indicator's unit, which is `{ $unit }`
unit-mismatch-help = write the unit of the indicator, its noun, or none
value-of-a-milestone = a milestone has no value such as `{ $text }`, only a `status`
status-of-a-milestone = `{ $word }` is a milestone's status, and this indicator is none
fraction-of-a-count = `{ $text }` is not a whole number of what is counted
setting-format = `{ $text }` is not a number as settings have it
setting-format-help = settings have a dot on every site: 0.5
setting-whole = `{ $text }` is not a whole number
cell-outside = row and column must lie from 0 to { $rows } and from 0 to { $columns }
short-too-long = `{ $text }` is longer than { $limit } letters: it would not fit into a tile on a phone
map-not-xml = this is not well-formed XML, or has a document type, which is not read
map-transform = this moves what stands in it: save the drawing with absolute coordinates, without `transform`
map-path = `{ $text }` cannot stand here in a path; straight lines and the curves C, S, Q and T are read, arcs are not
map-number = no number that can be a coordinate stands here
map-points = the map has more than { $limit } points: simplify it
map-not-json = this is not JSON
map-no-features = this is no collection of features
map-geometry = feature { $number } is neither a polygon nor a multipolygon
map-degrees = feature { $number } has a point that is not a longitude and a latitude in degrees
map-empty = no shape of this map has an id in `{ $key }`: say with `key:` where the ids stand
map-unknown-id = no territory of the grid’s time has the id `{ $id }`, which a shape of the map has
map-unknown-code = no territory of the grid’s time has the code `{ $id }`, which a shape of the map has
map-unknown-help = give it to a part by `shape:` under `also:`, or name it under `skip:` of the outline
share-format = `{ $text }` is not a share such as 1/2
rank-format = `{ $text }` is not a rank such as 35 or 31/63
rank-change-format = `{ $text }` is not a change in places such as +9 or `tăng 9 bậc`
interval-format = `{ $text }` is not an interval such as 81,9–86,5%
change-without-sign = `{ $text }` does not say which way
change-without-sign-help = write `+` or `-`, or `tăng`, `giảm`, `up`, `down` before it
change-signed-twice = `{ $text }` says twice which way
target-needs-operator = `{ $text }` does not say on which side it is met, and no side is better here
target-needs-operator-help = write "≥ …", "≤ …" or "= …", in quotes
target-without-anything = a target needs a value, a rank, words, or what the document says of it
percent-for-score = { $unit ->
    [points] this is a score in points, and `%` is printed: `{ $text }`
   *[other] this is a share in percent, and points are printed: `{ $text }`
}

## Periods and dates

bad-period = `{ $text }` is not a period
bad-period-help = a period is 2023, 2023-H1, 2023-Q1, 2023-03, 2023-03-16, 2021..2023-06 or ..2023-06-02
bad-period-backwards = `{ $text }` ends before it begins
missing-period = it is not said for which period `{ $indicator }` is
missing-period-of-many = it is not said for which period { $count } figures are, from `{ $indicator }` on
missing-period-help = write `period:` at the document or at the figure; where none is printed, the best guess with `period_inferred: true`
bad-date = `{ $text }` is not a date
bad-date-no-such-day = the calendar has no day `{ $text }`
bad-date-part-help = a date is 2024-01-28, 2024-01 or 2024
bad-day-help = a day is written 2024-01-28
lifeline-backwards = `{ $id }` ends before it begins
territory-ended = `{ $id }` ended on { $day }, before { $period }
territory-ended-help = since then there is: { $names }
territory-ended-within = `{ $id }` ended on { $day }, within { $period }
territory-ended-within-help = a figure for the time before names that time (`2025-H1`, a month, a day); one for the whole period is that of { $names }; the id `{ $id }` says that the document means what has ended
territory-ended-within-alone-help = a figure for the time before names that time (`2025-H1`, a month, a day); the id `{ $id }` says that the document means what has ended
nobody-called-so = nobody is called `{ $id }` at the end of { $period }
called-so-are = at another time: { $names }
territory-not-begun = `{ $id }` began only on { $day }, after { $period }
territory-not-begun-help = where the document itself gives the figure for the time before, write `restated: true`

## Composite indexes

index-bad-file-name = `{ $path }` gives its index no usable id
index-other-id = the index is called `{ $id }` here, and its file `{ $stem }`
index-other-id-help = the file's name is the id: write the same, or leave `id` out
index-territory-twice = `{ $id }` is said here twice
index-other-level = `{ $id }` is of another level than those that the index assesses
index-level-twice = this level of the tree has a rule already
index-alternative-twice = this alternative is named already
index-cycle = `{ $id }` is a part of itself
index-cycle-help = an index is made of other things: take it out here, or give one of the two another id
index-twice-help = where an indicator stands twice, give one of the two an `id` of its own
index-in-tree = `{ $id }` is an index, and a tree holds indicators
index-in-tree-help = write the tree of that index in the place of its id, as a pillar
weights = a weight is above 0, not { $weight }
weights-help = what must not count is left out of the tree
index-above-zero = `{ $field }` must be above 0
index-backwards = `{ $field }` goes from a lower number to a higher one
index-not-taken = `{ $method }` does nothing with `{ $field }`
index-needs = `{ $field }` needs `{ $other }` beside it
index-empty = there is nothing in `{ $field }`
index-too-few = `{ $field }` is at least { $least }
index-too-many = `{ $field }` is at most { $most }
index-no-regions = no region is defined in `territories.yaml`
index-labels = there { $labels ->
    [one] is one label
   *[other] are { $labels } labels
} for { $classes } classes
index-cuts = cuts go from the best class down: { $min } does not lie below { $above }
index-noise = `noise` lies between 0 and 1: 0.25 is up to a quarter more or less
index-alternative = `{ $method }` cannot be tried: `{ $id }` lacks what it needs
index-no-goalposts = nobody says what is worst and what is best for `{ $id }`
index-no-goalposts-help = write `goalposts: {"{"}lower: …, upper: …{"}"}` here, or a `range` in its definition
index-goalposts-equal = between the goalposts of `{ $id }` there is nothing: both are the same
index-goalposts-order = these goalposts say that { $better ->
    [higher] less of `{ $id }` is better; it is said elsewhere that more is
   *[lower] more of `{ $id }` is better; it is said elsewhere that less is
}
index-goalposts-order-help = `lower` is the worst value and `upper` the best: swap them, or write `better` beside them
index-goalposts-log = logarithms need goalposts above 0, and those of `{ $id }` are not
index-no-points = nobody says how many points can be earned for `{ $id }`
index-no-points-help = write `max_points` here, or `scale` in its definition
index-no-target = `{ $id }` has no target to measure the distance to
index-no-target-help = write `target` here
index-no-direction = nobody says which way is better for `{ $id }`
index-no-direction-help = write `better: higher` or `better: lower` here
index-no-number = `{ $id }` has no numbers: its unit is `{ $unit }`
index-never = `{ $id }` says `compares: never`, and an index compares
index-per-itself = `{ $id }` would be divided by itself
index-mean-of-zero = a { $method } mean needs numbers above 0, and `{ $id }` can be 0 or less
index-mean-of-zero-help = normalise to a range that begins above 0, such as `to: [1, 100]`, or take another mean
index-zero-here = this can be 0 or less
index-constant = all values of `{ $id }` are the same in { $periods }: there is no scale between the least and the greatest
index-constant-help = leave that period or the indicator out, or use `goalposts`, which the figures do not move
index-meets-zero = the mean of `{ $id }` meets 0 or less in { $periods }
index-no-scale = there is no way from worst to best for `{ $id }` in { $periods }: its target does not lie beyond its worst value, or `panel` names a period without figures
index-divided-by-zero = `{ $id }` is divided by a figure that is 0 in { $periods }
index-divided-by-zero-help = leave that period out, or take another `per`
index-all-missing = nobody has a value of `{ $id }` in { $periods }
index-single = only one territory has a value of `{ $id }` in { $periods }: there is nothing to compare it with
index-of-nothing = nobody has the figures that this index is made of
index-of-nothing-in = nobody has the figures that this index is made of in { $periods }

## Documents and reasons

missing-source = the file does not say which document its figures are from
missing-source-help = write `source:` with at least `title` and `kind`
missing-reason = `{ $indicator }` has neither a value nor a reason why there is none
missing-reason-help = write the value, or `missing: not-published` (not-applicable, withheld, not-entered)
accept-without-reason = accepting `{ $check }` needs a reason, which is published
resolution-twice = this is decided twice
resolution-of-nothing = this document claims nothing about `{ $indicator }` of that territory and period
resolution-of-nothing-help = those that do: { $names }
unknown-index = no composite index is called `{ $id }`
unknown-band-of-change = the indicator has no band `{ $id }`
change-of-nothing = this does not say what was changed
change-of-nothing-help = write one of { $names }
change-without-reason = a change needs its reason, which is published
change-without-reason-help = write in a sentence what was wrong, or what has changed since; only `added` needs none
bad-feed-id = `{ $id }` is no id of a feed
bad-feed-id-help = write a tag that names you and a day on which the name was yours: tag:example.org,2026:scorecard
table-elsewhere = `{ $path }` does not stand beside this file: a table is named by its file name alone
table-role = `{ $name }` is not something that a column can hold
table-role-help = a column holds territory, period, indicator, a dimension such as `level`, or a field such as `value` or `rank`
table-no-column = the table has no column `{ $name }`
table-columns-are = its columns are: { $names }
table-column-unnamed = it is not said what the column `{ $name }` holds
table-column-unnamed-help = name it under `columns`, `indicators` or `skip` of the report
table-column-twice = two columns are called `{ $name }`
table-column-twice-help = give one of them another name in the header
table-lacks = it is not said which column holds: { $what }
table-row = this row has { $found } { $found ->
    [one] cell
   *[other] cells
}, the header { $wanted }
table-row-longer-help = a cell that holds the separator, such as 98,8 in a table parted by commas, goes in quotes
table-row-shorter-help = a blank cell needs its separator too
table-no-territory = it is not said whom this row is about
unsafe-url = `{ $url }` is no address that a page may link to
unsafe-css = `{ $what }` would load something from elsewhere, or hides what it loads
unsafe-svg = `{ $what }` would run, or load something from elsewhere
unsafe-file-help = take it out: a page of the site loads files of the site only
asset-link = `{ $path }` is a link: put the file itself there
asset-name = `{ $name }` is no file name that can stand here
asset-name-help = name a file in content/assets/ without a folder, ending in { $names }
logo-not-png = this is no PNG picture, or its size is beyond all measure
logo-not-svg = this is no SVG picture: it must be well-formed, without a document type, and begin with <svg xmlns="http://www.w3.org/2000/svg">
logo-without-size = the picture does not say how large it is: give its <svg> a `viewBox`, or `width` and `height` in numbers
too-large-footer = the words at the foot have { $size } bytes; the limit is { $limit }
no-colour = `{ $text }` is no colour
no-colour-help = write six digits of sixteen, in quotation marks: "#004f9e"
low-contrast = { $colour } on { $ground } has a contrast of { $ratio }:1
low-contrast-help = text needs { $least }:1; the nearest colour that has it is { $colour }
unsafe-url-help = an address begins with https://, http:// or mailto: and has no blanks
base-url-help = the base is an address such as https://example.org/scorecard/, without ? or #
missing-translation = `{ $what }` is not translated into: { $languages }

## Stated against computed

other-figure-here = the other figure is here
stated-percent = { $numerator } ÷ { $denominator } = { $computed }{ $more }%, printed { $printed }: { $class ->
    [truncated] cut off, not rounded
    [last-digit] off by one in the last place
   *[contradicts] not the same
}
stated-count = { $numerator } of { $denominator } is { $computed }{ $more }, printed { $printed }: { $class ->
    [truncated] cut off, not rounded
    [last-digit] off by one in the last place
   *[contradicts] not the same
}
stated-change = { $value } − { $previous } = { $computed }{ $more }, printed `{ $printed }`: { $class ->
    [truncated] cut off, not rounded
    [last-digit] off by one in the last place
   *[contradicts] not the same
}{ $explained ->
    [yes] {"; "}both values are rounded themselves, which could explain it (between { $low } and { $high })
   *[no] {""}
}
stated-relative-change = from { $previous } to { $value } is { $computed }{ $more }%, printed `{ $printed }`: { $class ->
    [truncated] cut off, not rounded
    [last-digit] off by one in the last place
   *[contradicts] not the same
}{ $explained ->
    [yes] {"; "}both values are rounded themselves, which could explain it (between { $low }% and { $high }%)
   *[no] {""}
}
stated-attainment = { $value } ÷ { $target } = { $computed }{ $more }% of the target, printed { $printed }: { $class ->
    [truncated] cut off, not rounded
    [last-digit] off by one in the last place
   *[contradicts] not the same
}
sources-disagree = { $one } in `{ $first }`, { $two } in `{ $second }`: { $spread } apart{ $verdicts ->
    [same] {"; "}both come to the same verdict
    [changes] {"; "}the verdict depends on which is taken
   *[none] {""}
}
verdict-differs = the document says “{ $stated ->
    [met] met
    [exceeded] exceeded
    [nearly] nearly met
   *[missed] not met
}”, its value and target come to “{ $computed ->
    [met] met
    [exceeded] exceeded
    [nearly] nearly met
   *[missed] not met
}”
sum-differs = { $terms } = { $sum }, and { $printed } is printed
out-of-range = { $value } lies outside { $low } to { $high }
denominator-moved = in one document `{ $one }` is out of { $first } and `{ $two }` out of { $other }, of the same population{ $count ->
    [2] {""}
   *[other] {" "}({ $count } different totals in all)
}
rank-beyond-total = `{ $text }` is a place behind the last
percent-for-points = `{ $text }` is printed for a difference in percentage points

## Means, ranks, series and comparisons

stated-mean = ({ $terms }) ÷ { $count } = { $computed }{ $more }, printed { $printed }: { $class ->
    [truncated] cut off, not rounded
    [last-digit] off by one in the last place
   *[contradicts] not the same
}{ $explained ->
    [yes] {"; "}the members are rounded themselves, which could explain it (between { $low } and { $high })
   *[no] {""}
}
rank-differs-ahead = place `{ $rank }` is printed beside { $value }, but { $count ->
    [one] one other
   *[other] { $count } others
} in the same ranking and document { $count ->
    [one] does
   *[other] do
} better: { $other } has { $number }
rank-differs-behind = place `{ $rank }` is printed beside { $value }, but { $count ->
    [one] one other
   *[other] { $count } others
} in the same ranking and document { $count ->
    [one] does
   *[other] do
} worse: { $other } has { $number }
rank-differs-pair = place `{ $rank }` is printed beside { $value }, but { $other } at place `{ $place }` does better, with { $number }
implausible-jump = from { $previous } ({ $since }) to { $value } ({ $period }) is a step of { $step }; the { $count } periods before moved by { $median } (the median)
not-comparable = { $count } territories have figures, and { $why ->
    [periods] no two of the same period
    [kinds] no two of the same kind of period
    [parts] no two of the same part
   *[levels] no two territories are of the same level
}: { $figures }{ $more }
not-comparable-help = if that can never be otherwise, write `compares: never` at the indicator

## How the content is kept

future-date = `{ $field }: { $date }` is later than today, { $today }
future-period = there is a figure of { $period }, which has not come yet: today is { $today }
old-data = the latest figure is of { $period }: older than { $months ->
    [one] one month
   *[other] { $months } months
}
dead-end-indicator = no figure uses `{ $id }`, and no other definition names it
dead-end-source = the document has no figures
quote-without-number = the quote does not hold `{ $texts }`
quote-without-number-help = compare both with the document; add the words that carry the number: `quote:` may be a list
no-quote = `{ $indicator }` has no quote
no-quote-at-all = none of the document’s { $count } figures has a quote
no-quote-several = { $count } of the document’s { $of } figures have no quote, in { $rows ->
    [one] line
   *[other] lines
} { $lines }
no-quote-help = write the document’s own words that carry the figure into `quote:`
period-inferred = { $count ->
    [one] the period of this figure
   *[other] the period of { $count } figures
}, { $period }, is not printed: it is inferred
needless-accept = nothing is told as `{ $check }` here: there is nothing to accept
needless-accept-help = delete it: it would hide the next slip of this kind
lifeline-no-successor = `{ $id }` ends on { $day } and names no successor, as others of its level do
lifeline-no-predecessor = `{ $id }` begins on { $day } and succeeds nobody, as others of its level do
lifeline-no-end = `{ $id }` is succeeded by `{ $other }`, whose other predecessors have ended, and does not end itself
lifeline-gap = `{ $id }` ends on { $day }, and its successor `{ $other }` begins on { $begins }
lifeline-successor-ended = `{ $id }` ends on { $day }, and its successor `{ $other }` ended on { $gone } already
lifeline-other-level = `{ $id }` is succeeded by `{ $other }`, which is of another level
lifeline-parent = `{ $id }` lives on, and `{ $other }`, in which it lies, ended on { $day }
lifeline-region = `{ $id }` lives on, and its last region, `{ $other }`, ended on { $day }
lifeline-parent-later = `{ $id }` lies in `{ $other }`, which begins only on { $day }, and is there before that
lifeline-region-later = `{ $id }` is there before its first region, `{ $other }`, which begins on { $day }
lifeline-region-apart = `{ $id }` and its region `{ $other }` are never there at the same time
lifeline-grid-apart = `{ $id }` has a tile on `{ $other }`, a grid of another time
lifeline-name-apart = `{ $id }` lost its former name “{ $name }” on { $day }, when it was not there
lifeline-circle = `{ $id }` is followed by itself, at once or by way of others
lifeline-no-act = `{ $id }` is succeeded by others, and neither names the act (`basis`), as others of its level do
lifeline-same-name = `{ $id }` and `{ $other }` are both called “{ $name }” at the same time
lifeline-same-code = `{ $id }` and `{ $other }` have the code `{ $name }` at the same time
other-territory-here = the other territory is here
