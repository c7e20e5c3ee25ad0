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

# Above all that could not be carried, and above all that was carried as something else.
import-lost = { $count ->
    [one] { $count } thing not carried:
   *[other] { $count } things not carried:
}
import-changed = { $count ->
    [one] { $count } thing changed on the way:
   *[other] { $count } things changed on the way:
}
# One of either: where, what, why.
import-loss = { $place }: { $what }: { $reason }
import-loss-whole = { $place }: { $reason }
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
import-losses = { $lost ->
    [0] everything was carried
    [one] { $lost } thing not carried
   *[other] { $lost } things not carried
}, { $changed ->
    [0] nothing
   *[other] { $changed }
} changed on the way
import-summary = { $written } written, { $unchanged } unchanged; { $figures }; { $losses }

# A file that is no table, or more than anybody looks at.
import-no-text = { $file }: this is no text; save the table as CSV in UTF-8, or import the workbook itself
import-no-workbook = { $file }: this is no workbook that can be read ({ $why }); open it in a spreadsheet and save it as .xlsx
import-old-workbook = { $file }: this is a workbook of the old kind, or one with a password; save it as .xlsx without one
import-too-large-unpacked = { $file }: the workbook is larger than any table that people look at; delete what is not needed
import-too-many-cells = { $file }: the table has more rows or columns than can be read; import it in parts
import-no-table = { $file }: no column names territories of this site with a header above; add their names or aliases to territories.yaml, or say where the table is: { $kind ->
    [sheet] --sheet, --map
   *[text] --map
}
import-empty = { $file }: the file is empty
import-empty-sheet = { $file }: nothing stands in this workbook, or in the sheet that was named
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
import-ask-again = «{ $answer }» is neither yes nor no: y imports it this way, n imports nothing.
import-refused = nothing was imported. To say yourself what each column is, save the lines above, change them, and run { $command } { $file } --map MAP.yaml
# The answers that mean yes, and those that mean no, in lower case.
import-ask-yes = y yes
import-ask-no = n no
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
import-cell-cut = the cell is longer than anybody prints; its first 2,000 characters were read
import-line-above = a line above the table that stands in no field; write what matters of it into `note:`, or into --title
import-encoding = read in this encoding, because the file is not UTF-8
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
import-gap = a sign for something that is not there; content can say so of a value only, and where nothing stands beside it
import-twice = the table has this figure twice; the first one was carried
import-mark = read without its footnote mark: no note below the table has that mark
import-header-mark = the footnote mark of a header: its note now stands in the note of the source

# Folders of others.

import-wanted = { $path } is yours, and lacks what the figures need: add what is printed
import-wanted-help = nothing was imported: add these lines, then import again

# Open SDG.

import-sdg-no-tables = { $dir } holds no table of Open SDG: name the folder that holds data/ with files such as indicator_1-2-1.csv
import-sdg-no-country = nothing in { $dir } says which country the figures are about: name it with --territory
import-sdg-country-level = Country
import-sdg-place-level = Place
import-sdg-title = { $country }: figures on the Sustainable Development Goals
import-sdg-break = Break in the series
import-sdg-goal = { $goal ->
    [1] No poverty
    [2] Zero hunger
    [3] Good health and well-being
    [4] Quality education
    [5] Gender equality
    [6] Clean water and sanitation
    [7] Affordable and clean energy
    [8] Decent work and economic growth
    [9] Industry, innovation and infrastructure
    [10] Reduced inequalities
    [11] Sustainable cities and communities
    [12] Responsible consumption and production
    [13] Climate action
    [14] Life below water
    [15] Life on land
    [16] Peace, justice and strong institutions
    [17] Partnerships for the goals
   *[other] Other indicators
}

# Why something was not carried.

import-sdg-attribute = a remark on a figure for which content has no field
import-sdg-cell-twice = two columns of one name say different things; the first one holds
import-sdg-column-twice = read as one with a column whose name differs in case or blanks only
import-sdg-comma = the comma was read as the decimal mark
import-sdg-date = it is not clear which day this is
import-sdg-dimension = what a breakdown is called; content has its id only
import-sdg-display = it says how the other site draws or places something
import-sdg-encoding = read as Windows-1252, because the file is not UTF-8
import-columns-cut = this column and those after it: no table has so many that anybody looks at; import it in parts
import-rows-cut = this row and those after it: so much is not read at once; import it in parts
import-sdg-extra-cells = cells beyond the header
import-sdg-inactive = a source that is switched off
import-sdg-known = an indicator of this id is defined in a file of yours, which holds
import-sdg-mark = read as the number, without the sign beside it
import-sdg-no-data = an indicator without a table
import-sdg-no-field = content has no field for it
import-sdg-no-figures = a table without a figure that could be read
import-sdg-no-indicator = the file's name is no indicator's
import-sdg-no-name = named by its number, because the indicator has no name
import-sdg-no-table = no table with the columns Year and Value
import-sdg-no-unit = read as plain numbers, because nothing says in what unit they are; look at the definition
import-sdg-not-statistical = an indicator without figures: its site tells it in words
import-sdg-note-of-gap = a remark on a figure that is not there
import-sdg-number = it is no number
import-sdg-passed-over = another field says the same thing or was taken in its place, or it is no list as it should be
import-sdg-period = it is no year, nor another period
import-sdg-placeholder = a table with nothing below its header
import-sdg-progress = progress is computed here, from the figures and the target
import-sdg-row-twice = another figure of the same table for the same place, time and part; the first one holds
import-sdg-second-code = another code for the same place; the first one holds
import-sdg-second-file = another file about the same indicator was read
import-sdg-sign = a sign for a figure that is not there: read as not published
import-sdg-spelling = read as another spelling of the same member
import-sdg-split-year = a year across two calendar years: read as the period of both
import-sdg-target-direction = a target of which nobody says whether figures should be above or below it
import-sdg-target-part = a target for a part of the whole
import-sdg-unread = a file in a format that is not read
import-sdg-untranslated = no translation has this key: --translations names the folder that does
import-sdg-url = it is no address
import-sdg-yaml = it is no valid YAML

# Data Packages.

import-package-level = All
import-package-none = { $file } is no Data Package: it has no list of resources
import-package-nothing = no table of { $file } has a value and a period: say which fields they are with --map value=NAME and --map period=NAME, or the period of all with --period
import-package-no-territory = name what all the places of the tables lie in with --territory: a country, a city

import-package-band = a count by bands, which a table cannot hold
import-package-cell = a remark on a figure for which tables have no column
import-package-column = neither a breakdown nor one of the fields that figures have
import-package-elsewhere = it stands outside the package's folder, and nothing is loaded from there
import-package-former = former names: write them into territories.yaml
import-package-gone = the package names a file that is not there
import-package-many = this table and those after it: so many are not read; import it in parts
import-package-inline = data in a form that is not read
import-package-name = named by its id, because the tables hold no name: give it one
import-package-no-figures = a table without a value or without a period
import-package-parts = a part of the table with another header
import-package-reason = a break in a series, of which the tables do not hold the reason
import-package-target = a second target of the same figure
