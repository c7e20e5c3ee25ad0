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

## Explain

cli-explain-unknown = no finding is called `{ $id }`
cli-explain-see = `scorecard explain` lists them all
cli-explain-list = `scorecard explain ID` says more about one of them, with examples; `scorecard explain --all` prints the whole reference.
cli-explain-title = Findings
cli-explain-intro =
    What `scorecard check` tells about the content, and what the site publishes of it. Each kind of finding has an id that
    names the problem and never changes, a severity, and an example: what is wrong, and how it reads when it is mended.
    An example under `figures:` stands in a document of a province; the others are whole files.

    A document says what it says: where a warning or a note comes from the document and not from your typing, leave the
    figure as it is printed. A finding about a figure can be accepted there, with a reason:
    `accept: {"{"}truncated: the report cuts its percentages off{"}"}`. Its reason is published with it, and it no longer fails a
    run.

    This page is what `scorecard explain --all` prints; `scorecard explain ID` shows one entry in the terminal.
cli-explain-heading = { $severity ->
    [error] Errors
    [warning] Warnings
   *[note] Notes
}
cli-explain-group = { $severity ->
    [error] An error stops a build before anything is written: the last good site stays as it was.
    [warning] A warning is probably a slip, of yours or of the document. The site is built; with `--strict` it is not.
   *[note] A note is worth knowing, and stops nothing.
}
# $readers says whether pages tell it too.
cli-explain-kind = { $severity ->
    [error] error
    [warning] warning
   *[note] note
}{ $readers ->
    [yes] {", "}published on the site
   *[no] {""}
}
# What stands above an example: $part is its part, $place where it stands.
cli-explain-example = { $part ->
    [given] Given
    [wrong] Wrong
    [right] Right
   *[and] And
}{ $place ->
    [figures] {", "}under `figures:`
    [file] {", "}in `{ $path }`
    [files] {" "}(all the files that there are)
   *[told] {""}
}
cli-explain-why = Why it matters
