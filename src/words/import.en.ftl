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
import-sdg-column-twice = a column whose name differs from another one's in case or blanks only; they were read as one
import-sdg-comma = a comma was read as the decimal mark
import-sdg-date = it is not clear which day this is
import-sdg-dimension = what a breakdown is called; content has its id only
import-sdg-display = it says how the other site draws or places something
import-sdg-encoding = the file is not UTF-8; it was read as Windows-1252
import-sdg-extra-cells = cells beyond the header
import-sdg-inactive = a source that is switched off
import-sdg-known = an indicator of this id is defined in a file of yours, which holds
import-sdg-mark = a sign beside the number; the number was read
import-sdg-no-data = an indicator without a table
import-sdg-no-field = content has no field for it
import-sdg-no-figures = a table without a figure that could be read
import-sdg-no-indicator = the file's name is no indicator's
import-sdg-no-name = the indicator has no name; its number stands in for one
import-sdg-no-table = no table with the columns Year and Value
import-sdg-no-unit = nothing says in what unit it is; look at its definition
import-sdg-not-statistical = an indicator without figures: its site tells it in words
import-sdg-note-of-gap = a remark on a figure that is not there
import-sdg-number = it is no number
import-sdg-period = it is no year, nor another period
import-sdg-placeholder = a table with nothing below its header
import-sdg-progress = progress is computed here, from the figures and the target
import-sdg-row-twice = another figure of the same table for the same place, time and part; the first one holds
import-sdg-second-code = another code for the same place; the first one holds
import-sdg-second-file = another file about the same indicator was read
import-sdg-sign = a sign for a figure that is not there; it is told as not published
import-sdg-spelling = another spelling of the same member
import-sdg-split-year = a year across two calendar years; both of them stand as its period
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
import-package-inline = data in a form that is not read
import-package-name = the tables hold its id only: give it a name
import-package-no-figures = a table without a value or without a period
import-package-parts = a part of the table with another header
import-package-reason = a break in a series, of which the tables do not hold the reason
import-package-target = a second target of the same figure
