# What importers say in English. `import.vi.ftl` has the same ids.

# The first line of every file that an import writes, before its hash.
import-stamp = Written by `{ $command }`, which will replace this file as long as nobody has edited it.

import-broken-content = nothing was imported: definitions of the content have errors, so that nobody can be looked up safely
import-errors = nothing was imported: what would be written has { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
import-edited = { $path }: somebody has written or edited this file
import-edited-help = nothing was imported: name another file with --id, or replace these with --force; their content is then gone

# Something that could not be carried: where, what, why.
import-loss = { $place }: { $what } not carried: { $reason }
import-loss-whole = { $place }: not carried: { $reason }
import-near = { $reason }; did you mean «{ $name }»?
import-more-losses = … and { $count } more: --losses FILE writes all of them to a file

import-would-make = { $path }: would be written
import-would-replace = { $path }: would be replaced
import-written = { $path }: written
import-unchanged = { $path }: unchanged
import-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
import-figures = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
}
import-losses = { $count ->
    [0] everything was carried
    [one] { $count } thing not carried
   *[other] { $count } things not carried
}
import-summary = { $written } written, { $unchanged } unchanged; { $figures }; { $losses }

# A file that is no table, or more than anybody looks at.
import-no-text = { $file }: this is no text; save the table as CSV in UTF-8, or import the workbook itself
import-no-workbook = { $file }: this is no workbook that can be read ({ $why }); open it in a spreadsheet and save it as .xlsx
import-old-workbook = { $file }: this is a workbook of the old kind, or one with a password; save it as .xlsx without one
import-too-large-unpacked = { $file }: the workbook is larger than any table that people look at; delete what is not needed
import-too-many-cells = { $file }: the table has more rows or columns than can be read; import it in parts
import-no-table = { $file }: no column names territories of this site with a header above; add their names or aliases to territories.yaml, or say where the table is: --sheet, --map
import-no-figures-at-all = nothing was imported: not a single figure could be carried

# The guess.
import-map = What each column of { $file } is. Change what is wrong, and give this file back with --map.
import-map-header = The rows of the header.
import-map-period = The period of figures whose column and row say none.
import-map-no-period = No period is named anywhere. Take away the mark before this line:
import-map-numbers = How typed numbers are written: vi for 1.893,5 and en for 1,893.5.
import-map-columns =
    A column is `territory`, `period`, `indicator`, `skip`, or an indicator's id, with a field and a period where need be:
    on-time-rate, on-time-rate.rank, on-time-rate @ 2023-H1. In a table with an indicator a row: value, rank.
import-ask = Import it this way? [y/N]
import-approve = nothing was imported yet: look at this guess. Take it as it is with --yes, or save it, change it, and run { $command } { $file } --map MAP.yaml
import-approve-none = nothing was imported yet: no column could be matched with an indicator. Save this, name them, and run { $command } { $file } --map MAP.yaml; or define them with --define, or name the one with --indicator
import-map-wrong = { $path }:{ $line }: { $field } cannot be «{ $value }»

# Comments in the files that are written.
import-title-guessed = The title as the table has it, or the file's name: write the document's own.
import-kind-guessed = Nobody said what kind of document this is: survey, statistics, government or press.
import-source-missing = Not known, and shown on the page where it is:
import-definitions = Guessed from headers and cells: look at each name, unit and topic.
import-better = Which way is better: higher, lower or neither.

# Why something was not carried.
import-hidden-sheet = a hidden sheet; --sheet reads it
import-other-sheet = another sheet; --sheet reads it
import-hidden-row = a hidden row; show it in the spreadsheet to carry it
import-hidden-column = a hidden column; show it in the spreadsheet to carry it
import-ragged = the row has more cells than the table has columns
import-skipped = the mapping leaves this column out
import-empty-column = nothing stands in this column
import-running-number = rows are counted here
import-no-figures = hardly any figures stand in this column
import-unknown-indicator = no indicator is called so; name it in a mapping, or define it with --define
import-unknown-territory = no territory is called so
import-several-places = more than one territory is called so at that time; name it by its id
import-other-time = this territory is not there throughout that period
import-total-row = a total; it is nobody's figure
import-region-row = a region, not a territory
import-row-without-place = the row names no territory
import-header-again = the header once more
import-no-period = nobody says which period this is; name it with --period
import-bad-period = not a period
import-merged-figure = the cell is merged with another one: whose figure it is cannot be told
import-uncomputed = a formula that no spreadsheet has computed; open and save the workbook once
import-formula-error = a formula that failed
import-date-for-figure = a date where a figure belongs; the spreadsheet may have turned 1/2 into one
import-other-marks = dots and commas are not as in the rest of the table
import-other-unit = another unit than the indicator's
import-fraction = a part of a thing that is counted whole
import-no-number = not a number
import-no-number-unit = the indicator takes no plain numbers
import-no-rank = not a place in an order
import-twice = the table has this figure twice; the first one was carried
import-mark = the figure was carried, its footnote mark was not: no note below the table has it
import-header-mark = the footnote mark of a header; its note stands in the note of the source
