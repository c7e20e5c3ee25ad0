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
import-loss = { $place }: { $what ->
    [""] not carried
   *[other] { $what } not carried
}: { $reason }
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
