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
cli-counts = { $errors }, { $warnings }, { $notes }

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

cli-schema-written = { $folder }: { $written ->
    [one] { $written } schema written
   *[other] { $written } schemas written
}, { $unchanged } unchanged
cli-schema-errors = no schema was made: { $count ->
    [0] the content cannot be read
    [one] the definitions have one error
   *[other] the definitions have { $count } errors
}; `scorecard check` tells more
