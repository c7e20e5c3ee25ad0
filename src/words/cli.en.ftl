# What the command line says in English beside the findings themselves. `cli.vi.ftl` has the same ids.

# Before a message: `error[unknown-field]: …`
cli-error = error
cli-warning = warning
cli-note = note
cli-help = help

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

# The last line of an export, behind the folder or the file.
cli-data-files = { $count ->
    [one] { $count } data file
   *[other] { $count } data files
}
cli-not-exported = nothing was exported

# The last line of a build, and of a check (which makes no pages).
cli-built = { $territories }, { $indicators }, { $claims }, { $pages }; { $counts }; { $seconds }
cli-checked = { $territories }, { $indicators }, { $claims }; { $counts }; { $seconds }
# Where the content could not be read as a whole.
cli-unread = { $counts }; { $seconds }
# Behind the last line of a build that stopped.
cli-not-built = nothing was written
# Where neither the content nor the command says where the site will stand.
cli-no-base-url = note: pages have no canonical address without a base URL: --base-url https://example.org/scorecard/, or ./ to open the site from disk
# Where the site has an address and no `feed_id`.
cli-no-feed-id = note: without feed_id in scorecard.yaml the ids of feed entries are addresses, and readers see every entry anew when the site moves
# Where a site is near what GitHub Pages takes, or beyond it; then what could be left out.
cli-heavy = note: the site has { $size } MB, and GitHub Pages takes { $limit } MB at most.
cli-too-heavy = note: the site has { $size } MB, more than the { $limit } MB that GitHub Pages takes.
cli-heavy-without = Left out with --without: { $parts }
cli-heavy-part = { $part } ({ $size } MB)
# What `build --timings` adds: a line for each stage of the work. What threads do side by side is the sum of theirs.
cli-timing = { $stage }: { $time }
cli-timing-summed = { $stage }: { $time }, all threads together
cli-timing-whole = whole: { $time }
# A kind of page is called as its template.
cli-timing-pages = { $count } × { $kind }.html: { $each } ms each
cli-stage-read = read
cli-stage-parse = parse
cli-stage-resolve = resolve
cli-stage-derive = derive
cli-stage-check = check
cli-stage-prepare = prepare
cli-stage-data = data files
cli-stage-view = view
cli-stage-draw = draw
cli-stage-share = share images
cli-stage-render = render
cli-stage-write = write
# The only test of a report of tests where there is nothing to tell.
cli-nothing-found = nothing found
# What the paths of a SARIF file are relative to.
cli-sarif-root = The folder that paths are relative to: the repository's, or the one that holds content/.

# Mistakes in a theme's templates. The code in them is Tera's, and so are reasons that are not known here ($what, English).
cli-template-field = there is no field `{ $name }` here
cli-template-variable = there is nothing called `{ $name }` on this page
cli-template-filter = there is no filter `{ $name }`
cli-template-function = there is no function or test `{ $name }`
cli-template-unknown = there is no template `{ $name }`
cli-template-component = there is no component `{ $name }`
cli-template-argument = the component has no argument `{ $name }`
cli-template-block = there is no block `{ $name }` in what this template extends
cli-template-end = the template ends before all that it opened is closed
cli-template-tag = there is no tag `{ $name }` that could stand here
cli-template-found = `{ $name }` cannot stand here
cli-template-type = this takes `{ $expected }`, and gets `{ $found }`
cli-template-circle = the templates lead in a circle: { $names }
cli-template-other = this cannot be read or filled in: { $what }
cli-template-near = did you mean `{ $name }`?
cli-template-known = there are: { $names }
cli-template-unclosed = every `if`, `for` and `block` above it needs its `endif`, `endfor` and `endblock`
# Before the place of the template that calls the broken one, and before the page that was being made.
cli-template-from = from
cli-template-page = page

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

# While a command takes longer than a second: before it makes files, and then.
cli-progress-reading = reading and checking…
cli-progress = { $count } files made…

## scorecard serve

# The first line: where to look.
cli-serve-at = showing the site at { $address } until you press Ctrl-C
# Beside the address, where it is not for this machine alone.
cli-serve-seen = other machines can see the site, too, at the address of this one; without --interface they cannot
cli-serve-not-opened = no browser could be opened: go to { $address }
# A line a change. $summary is as after a build or a check.
cli-serve-built = built: { $summary }
cli-serve-not-built = not built, the last good site stays: { $summary }
# The same where there was nothing to sum up.
cli-serve-unread = not built, the last good site stays
cli-serve-gone = { $path } is gone. Put it back, and the site is shown again.
# Behind the frames of new warnings.
cli-serve-more-warnings = { $count ->
    [one] … and { $count } more warning: `scorecard check` tells them all
   *[other] … and { $count } more warnings: `scorecard check` tells them all
}
cli-serve-no-schemas = the schemas for editors could not be renewed: { $error }
# Above the errors, over the page in the browser, and the button that takes them away.
cli-serve-trouble = The site cannot be built
cli-serve-close = Close (Esc)

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

## Differences

# One line a difference: `~ binh-duong on-time-rate 2023: 98,0% → 98,8%`.
cli-diff-thing = { $thing ->
    [territory] territory
    [indicator] indicator
    [source] document
   *[index] index
} { $id }
cli-diff-beside = { $figure }, beside the figure shown
# A part of a figure beside its value: `rank 31/63 → 30/63`.
cli-diff-field = { $field ->
    [rank] rank
    [words] words
    [status] stated verdict
    [missing] missing
    [change] change
    [rank_change] change of rank
    [margin] margin
    [n] number measured
   *[target] target
} { $figure }
cli-diff-nothing = nothing
cli-diff-judged = { $verdict ->
    [met] met
    [exceeded] exceeded
    [nearly] nearly
    [missed] missed
   *[not-judged] not judged
}
cli-diff-verdict = verdict { $from } → { $to }
cli-diff-why = { $kind } on { $date }: { $reason }
cli-diff-silent = no entry in changes.yaml says why
cli-diff-draft = its entry in changes.yaml has no reason yet
cli-diff-none = no difference
cli-diff-heading = Changes to the figures
cli-diff-added = { $count } added
cli-diff-revised = { $count } revised
cli-diff-removed = { $count } removed
cli-diff-verdict-count = { $count ->
    [one] { $count } verdict changed
   *[other] { $count } verdicts changed
}
cli-diff-method = { $count ->
    [one] { $count } method changed
   *[other] { $count } methods changed
}
cli-diff-silent-count = { $count } without a reason in changes.yaml
cli-diff-what = What
cli-diff-figures = Difference
cli-diff-reason = Reason
cli-diff-more = { $count } more
# Comments in drafted entries.
cli-diff-draft-reason = write why, in a sentence that readers will see; until then `scorecard check` refuses this file
cli-diff-draft-kind = or corrected, where it had been typed wrong here
cli-diff-drafted = { $count ->
    [one] drafted { $count } entry
   *[other] drafted { $count } entries
} in content/changes.yaml: write the reasons, then run `scorecard check`
cli-diff-nothing-to-draft = no entry is missing in content/changes.yaml

## Starting a site, and adding to one

cli-init-site = { $folder } holds a scorecard already: `scorecard new` adds to its content, and --force adds what is missing beside content/, such as the workflows for GitHub
cli-init-not-empty = { $folder } is not empty ({ $names }{ $more ->
    [0] {""}
   *[other] {", "}and { $more } more
}): name an empty folder, or add --force, which leaves every file that is there as it is
cli-init-kept = { $path } was there already, and stays as it is
cli-init-done = { $count ->
    [0] Nothing was missing
    [one] One file written
   *[other] { $count } files written
}. Next:
cli-init-next = README.md says what stands where, and how to publish it.

cli-new-question = { $what ->
    [name] Name or title:
    [territory] Which territory is it about?
    [topic] Which topic is it read under?
    [level] Which level is it of?
   *[indicators] Which indicators is it made of? Several with commas between:
}
cli-new-missing = { $what ->
    [name] the name is missing
    [territory] the territory is missing
    [topic] the topic is missing
    [level] the level is missing
   *[indicators] the indicators are missing
}: say it with `{ $argument }`
cli-new-unknown = { $what ->
    [territory] no territory is called `{ $named }`
    [topic] no topic is called `{ $named }`
    [indicator] no indicator is called `{ $named }`
    [level] no level is called `{ $named }`
   *[kind] nothing that could be added is called `{ $named }`
}
cli-new-several = `{ $named }` may be one of several: { $names }
cli-new-foreign = { $option } says nothing about { $kind ->
    [document] a document
    [report] a report
    [indicator] an indicator
    [index] an index
    [page] a page
    [territory] a territory
   *[other] `{ $kind }`
}
cli-new-levels = for a place, say which level it is of, here { $levels }: `scorecard new { $first } NAME`, or `scorecard new territory NAME --level { $first }`
cli-new-no-levels = content/territories.yaml has no levels: a place is of one, so write that first
cli-new-no-topics = content/topics.yaml has no topics: an indicator is read under one, so write that first
cli-new-no-id = no id can be made of `{ $name }`: say one with --id, in letters a–z, digits and hyphens
cli-new-bad-id = `{ $id }` is no id: lower-case letters a–z, digits and single hyphens, at most 80 characters
cli-new-reserved = the name `{ $id }` is reserved: Windows keeps it for a device. Say another id with --id
cli-new-other-id = say another name with --id
cli-new-used = the id `{ $id }` is taken by { $place }: say another with --id
cli-new-there = { $path } is there already: say another name with --id
cli-new-no-end = the end of the list cannot be found in { $path }: add this to it by hand
cli-new-unread = the content cannot be read: `scorecard check` says why
# What to do next.
cli-new-next-figures = Next: type the figures as the document prints them, then run `scorecard check`.
cli-new-next-indicator = Next: see that unit and direction are right; then documents can give figures for it.
cli-new-next-index = Next: see that method and weights are right, then run `scorecard check`.
cli-new-next-page = Next: write the page, in Markdown.
cli-new-next-territory = Next: `scorecard new document "…" --territory { $id }` adds what is said about it.
cli-new-next-part = Next: documents can name it with `territory: { $id }` at a figure.
# Comments in the files themselves.
cli-new-remark-document =
    One document, and what it says. Type figures as the document prints them: the rest is computed.
    To use a line that begins with #, take the # and the blank behind it away.
cli-new-remark-report =
    One document about several places. Type figures as the document prints them, by place and then by indicator.
    To use a line that begins with #, take the # and the blank behind it away.
cli-new-remark-indicator = To use a line that begins with #, take the # and the blank behind it away.
cli-new-remark-index =
    A composite index: every step is told on its page.
    To use a line that begins with #, take the # and the blank behind it away.
cli-new-remark-more = { $count } more are defined in content/indicators/.
cli-new-page-body = This page is not written yet.

# Above the summary of a check.
cli-schema-stale = note: the schemas in .scorecard/ are not those of this content: `scorecard schema` writes them anew for editors

cli-schema-written = { $folder }: { $written ->
    [one] { $written } schema written
   *[other] { $written } schemas written
}, { $unchanged } unchanged
cli-schema-errors = no schema was made: { $count ->
    [0] the content cannot be read
    [one] the definitions have one error
   *[other] the definitions have { $count } errors
}; `scorecard check` tells more
