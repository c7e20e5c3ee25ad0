# What the command line says in English beside the findings themselves. `cli.vi.ftl` has the same ids.

cli-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
cli-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
cli-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
# Findings that their author accepts, or that editors have decided, with a published reason: none of the others.
cli-accepted = { $count } accepted
cli-counts = { $errors }, { $warnings }, { $notes }
cli-counts-accepted = { $errors }, { $warnings }, { $notes }, { $accepted }

cli-territories = { $count ->
    [one] { $count } territory
   *[other] { $count } territories
}
cli-indicators = { $count ->
    [one] { $count } indicator
   *[other] { $count } indicators
}
cli-claims = { $count ->
    [one] { $count } claim
   *[other] { $count } claims
}
cli-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
# $seconds is a figure.
cli-seconds = { $seconds } s

# The last line of a build, and of a check (which makes no pages).
cli-built = { $territories }, { $indicators }, { $claims }, { $pages }; { $counts }; { $seconds }
cli-checked = { $territories }, { $indicators }, { $claims }; { $counts }; { $seconds }
# Where the content could not be read as a whole.
cli-unread = { $counts }; { $seconds }
# Behind the last line of a build that stopped.
cli-not-built = nothing was written
# Where neither the content nor the command says where the site will stand.
cli-no-base-url = note: pages have no canonical address without a base URL: --base-url https://example.org/scorecard/, or ./ to open the site from disk
# The only test of a report of tests where there is nothing to tell.
cli-nothing-found = nothing found
# What the paths of a SARIF file are relative to.
cli-sarif-root = The folder that paths are relative to: the repository's, or the one that holds content/.

## scorecard fix

# One line a mend: `content/x.yaml:3: number-format: 98.05% → 98,05%`. $what is the id of a finding, or one of the two below.
cli-fix-line = { $path }:{ $line }: { $what }: { $from } → { $to }
# Several places at once.
cli-fix-line-many = { $path }:{ $line }: { $what }
cli-fix-nfc = letters put into NFC: { $count }
cli-fix-blanks = { $count ->
    [one] blanks taken away at the end of { $count } line
   *[other] blanks taken away at the ends of { $count } lines
}
cli-fix-refused = not mended, because the file would come to mean something else; please look: { $mend }
cli-fix-slips = { $count ->
    [one] { $count } slip
   *[other] { $count } slips
}
cli-fix-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
# The last line. $counts are those that the tool leaves to a person.
cli-fix-done = mended { $slips } in { $files }; left for you: { $counts }
cli-fix-would = would mend { $slips } in { $files }, nothing was written; left for you: { $counts }
cli-fix-none = nothing to mend; left for you: { $counts }
# Mends that only --unsafe makes.
cli-fix-guesses = { $count ->
    [one] { $count } more can be mended by a guess: add --unsafe, then look at it
   *[other] { $count } more can be mended by a guess: add --unsafe, then look at each
}
