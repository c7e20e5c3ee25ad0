# What `-h` and `--help` say in English. `help.vi.ftl` has the same ids, and a test finds those that are missing or idle:
#
#   help-COMMAND             the command in a sentence; help-COMMAND-more are the paragraphs that only --help has
#   help-COMMAND-arg-NAME    one of its arguments, in short; with -more, the paragraph that only --help has
#   help-arg-NAME            an argument that several commands take; a command's own message, or its group's, goes before it
#   help-COMMAND-examples    lines to type, with what is said of them behind a #; the lines are the same in all languages
#   help-value-NAME          a value that does not speak for itself
#   help-name-NAME           what stands for a value, as in `--output <DIR>`
#
# Lines of a paragraph flow together. What this file says beside that is what clap says of itself, to the letter.

help-heading-commands = Commands:
help-heading-arguments = Arguments:
help-heading-options = Options:
help-heading-values = Possible values:
help-heading-examples = Examples:
help-note-values = [possible values: { $values }]
help-note-default = [default: { $value }]

help-help = Print this message or the help of the given subcommand(s)
help-arg-help = Print help (see more with '--help')
help-arg-help-long = Print help (see a summary with '-h')
help-arg-version = Print version

help-manual-name = NAME
help-manual-synopsis = SYNOPSIS
help-manual-description = DESCRIPTION
help-manual-options = OPTIONS
help-manual-subcommands = SUBCOMMANDS
help-manual-extra = EXTRA
help-manual-version = VERSION

## What stands for a value

help-name-options = [OPTIONS]
help-name-command = COMMAND
help-name-address = ADDRESS
help-name-column = COLUMN
help-name-date = DATE
help-name-dir = DIR
help-name-file = FILE
help-name-format = FORMAT
help-name-id = ID
help-name-ids = IDS
help-name-kind = KIND
help-name-lang = LANG
help-name-level = LEVEL
help-name-name = NAME
help-name-new = NEW
help-name-old = OLD
help-name-parts = PARTS
help-name-path = PATH
help-name-period = PERIOD
help-name-port = PORT
help-name-role-field = ROLE=FIELD
help-name-severity = SEVERITY
help-name-shell = SHELL
help-name-territory = TERRITORY
help-name-text = TEXT
help-name-topic = TOPIC
help-name-unit = UNIT
help-name-url = URL
help-name-way = WAY
help-name-when = WHEN

## scorecard

help-scorecard = Public scorecards from hand-edited YAML: type what the document says, the tool computes the rest
help-exit-codes =
    Exit codes:
      0  done, nothing to tell that fails the run
      1  findings that fail it: errors, or what --deny and --strict say
      2  the tool itself failed: a wrong option, a folder it must not replace, a full disk
help-scorecard-examples =
    scorecard check                       # every problem in every file
    scorecard build --base-url ./         # a site that opens from disk: output/index.html
    scorecard build                       # the site for its address
    scorecard explain unknown-indicator   # what a finding means
help-scorecard-end = What a command takes, with examples: scorecard COMMAND --help. With -h it is said in short.

## What several commands take

help-arg-root = The folder that holds content/ [default: this one, or the nearest above it]
help-arg-quiet = Print findings only, no summary
help-arg-lang = Language of the messages [default: the environment's where it is one of these, else en]
help-arg-color = Colour: where the terminal has it, always, or never
help-arg-base-url = Where the site will stand: `https://example.org/scorecard/`, or `./` for a folder that is opened from disk
help-arg-without = Leave these out, for a quicker build or a smaller site; several with commas between
help-arg-format = How findings are told
help-arg-output-file = Write the findings to this file, whole or not at all
help-arg-select = Tell and count only findings with these ids; repeat it, or put commas between
help-arg-select-more = `build` tells and counts errors in any case: they cannot be published.
help-arg-ignore = Neither tell nor count findings with these ids
help-arg-ignore-more = Wins over --select. `build` tells and counts errors in any case: they cannot be published.
help-arg-deny = Fail the run for findings as serious as these [default: errors]
help-arg-strict = Let warnings fail the run as errors do: --deny warnings

## scorecard build

help-build = Build the site. Nothing is written when the content has errors; the last good site stays as it was
help-build-more = Findings go to standard error, the summary to standard output.
help-build-arg-output = The folder to write. It is replaced as a whole, except names that begin with a dot [default: ROOT/output]
help-build-arg-force = Replace the output folder even if it was not made by scorecard
help-build-arg-timings = Tell how long each stage took, on standard error
help-build-arg-base-url-more =
    Links are relative in any case; canonical addresses and 404.html need to know. Overrides `base_url` of
    scorecard.yaml.
help-build-arg-lang-more = Pages do not depend on it.
help-build-examples =
    scorecard build                                          # into output/
    scorecard build --base-url https://example.org/hanoi/    # for this address
    scorecard build --base-url ./                            # to open output/index.html from disk
    scorecard build --without share-images,workbooks         # quicker, while you work
    scorecard build --strict                                 # not while there is a warning

## scorecard check

help-check = Check the content: every problem in every file, in one run
help-check-more = Findings go to standard output, the summary to standard error.
help-check-arg-stdin = Read one file from standard input, as an editor holds it, and tell what concerns that file only
help-check-arg-stdin-filename = The file below content/ that standard input stands in for; it need not be there yet
help-check-arg-lang-more = { help-build-arg-lang-more }
help-check-examples =
    scorecard check                                    # every problem in every file
    scorecard check --format concise                   # a line each
    scorecard check --lang vi                          # bằng tiếng Việt
    scorecard check --strict --ignore old-data         # fail for warnings too, but not for old figures
    scorecard check --format sarif --output-file findings.sarif

## scorecard completions

help-completions = Print what a shell needs to complete commands, options and their values with the Tab key
help-completions-more =
    The shell reads it from a file when it starts; the examples show the usual ones. Make the folder first where there
    is none.
help-completions-arg-shell = The shell to print them for
help-completions-examples =
    scorecard completions bash >~/.local/share/bash-completion/completions/scorecard
    scorecard completions zsh >~/.zfunc/_scorecard       # a folder that fpath names
    scorecard completions fish >~/.config/fish/completions/scorecard.fish
    scorecard completions powershell >scorecard.ps1      # then: . ./scorecard.ps1
    scorecard completions elvish >scorecard.elv          # then: eval (slurp <scorecard.elv)

## scorecard diff

help-diff = Say what is different between two states of the scorecard: figures added, revised, removed, verdicts, methods
help-diff-more =
    OLD and NEW are each a folder that holds content/, a built site, or the data/ folder of one. An entry of NEW's
    changes.yaml is told beside what it explains.

    Exit code 0 says that there is no difference, 1 that there is one. With --check, 1 says that something was revised
    or removed, or a method changed, without a reason in changes.yaml; with --write, that entries wait for their
    reason.
help-diff-arg-old = The earlier state
help-diff-arg-new = The later state [default: the content here, or of --root]
help-diff-arg-root = The folder that holds content/, where NEW is not named [default: this one, or the nearest above it]
help-diff-arg-format = How differences are told
help-diff-arg-check = Fail only for what was revised, removed or computed otherwise without a reason in changes.yaml
help-diff-arg-write = Draft the entries that are missing at the end of content/changes.yaml; the reasons are yours to write
help-diff-arg-write-more = Until they are written, `check` fails and the site is not built.
help-diff-arg-date = The day of the drafted entries [default: today, by UTC]
help-diff-arg-quiet = Print differences only, no summary
help-diff-examples =
    scorecard diff ../published                        # what is different from an earlier copy
    scorecard diff ../published --check                # fail while a correction has no reason
    scorecard diff ../published --write                # draft the entries that are missing
    scorecard diff ../published --format markdown      # for a comment on a pull request

## scorecard explain

help-explain = Say what a finding means: a wrong example, the right one, and why it matters. Without an id: list them all
help-explain-arg-id = The id of a finding, such as `decimal-comma-in-flow`
help-explain-arg-all = Print the whole reference, as Markdown
help-explain-arg-lang = Language of the text [default: the environment's where it is one of these, else en]
help-explain-examples =
    scorecard explain                       # every finding, a line each
    scorecard explain stated-differs        # one of them, with a wrong example and the right one
    scorecard explain --all >findings.md    # the whole reference

## scorecard export

help-export = Write the data files of the site without its pages, into a folder or a zip
help-export-more =
    They are the very files that `build` puts into data/ of the site: tables as CSV and JSON, workbooks, and what
    describes them. Nothing is written when the content has errors. A folder or a zip that `scorecard export` did not
    make is not replaced.

    Errors go to standard error, the summary to standard output; with --zip - it goes to standard error too. What else
    is to be told of the content, `check` tells.
help-export-arg-output = The folder to write. It is replaced as a whole, except names that begin with a dot [default: ROOT/export]
help-export-arg-zip = Write one zip with all of them; - is standard output
help-export-arg-force = Replace the folder or the file even if it was not made by scorecard export
help-export-arg-without = Leave these out
help-export-arg-quiet = Print errors only, no summary
help-export-arg-base-url = Where the site stands, for the addresses in the files; overrides `base_url` of scorecard.yaml
help-export-examples =
    scorecard export                          # into export/
    scorecard export --output ../figures      # into another folder
    scorecard export --zip figures.zip        # one file, to send or to keep
    scorecard export --zip - >figures.zip     # the same, for programs

## scorecard fix

help-fix = Mend the slips that leave no doubt, and nothing else: comments and layout stay as they are, to the byte
help-fix-more =
    A decimal comma inside {"{"}…{"}"} is quoted, a dot that can only start decimals becomes a comma (on an English
    site the other way round), typographic quote marks around a number become straight ones, a blank is put behind the
    colon of a field, letters are put into NFC, blanks at line ends are taken away. What was mended goes to standard
    output, the summary to standard error.

    Exit code 1 says that errors remain; with --diff and --dry-run, that there is something to mend.
help-fix-arg-paths = Files or folders of content/ to mend [default: all of it]
help-fix-arg-diff = Print what would change as a unified diff, and write nothing
help-fix-arg-dry-run = Say what would be mended, and write nothing
help-fix-arg-unsafe = Mend guesses too: a misspelt id, field or word that has one near neighbour. Look at each afterwards
help-fix-arg-quiet = Print what was mended only, no summary
help-fix-examples =
    scorecard fix --diff                    # look first
    scorecard fix                           # mend what leaves no doubt
    scorecard fix content/provinces         # in this folder only
    scorecard fix --unsafe --diff           # guesses too: look at each

## scorecard import

help-import = Bring tables of others into content/, with a report of everything that could not be carried
help-import-more =
    Nothing lands before our own reader has read it back without an error. The same input gives the same files; a file
    that an import wrote is replaced by the next one, unless somebody has edited it.

    Exit code 1 says that nothing has landed: errors in what would be written, a file that was edited by hand, or a
    guess that waits for approval.
help-import-arg-dry-run = Print what would be written, and write nothing
help-import-arg-force = Replace files even where somebody has edited them
help-import-arg-losses = Write what was not carried or was changed to this file: CSV, or a JSON object a line where its name ends in .jsonl
help-import-arg-losses-more =
    Without it that is told on standard error. Its first column says which of both: not-carried or changed.
help-import-arg-quiet = Print what could not be carried only, no summary
help-import-arg-id = The report's name: it is written to content/reports/ID.yaml [default: the file's own, as an id]
help-import-arg-map = Which column is what: a mapping file, as a run without it prints it
help-import-arg-yes = Take the guess as it is
help-import-arg-period = The period of all figures, where the table does not say it: 2023, 2023-Q1
help-import-arg-indicator = The indicator of all figures, where the table does not say it
help-import-arg-define = Define indicators that nobody has defined yet, in content/indicators/ID.yaml: look at each afterwards
help-import-arg-title = Title of the document, as printed [default: the lines above the table, else the file's name]
help-import-arg-publisher = Who published it: an organisation's id or name, or words
help-import-arg-published = When it was published: 2024-01-28, 2024-01 or 2024
help-import-arg-url = Where it can be read
help-import-arg-kind = What kind of document it is [default: government, with a comment that says so]

## scorecard import csv

help-import-csv = Import a CSV file: figures of many territories, a figure a row or a column an indicator
help-import-csv-more =
    Which column is what is guessed from headers and values. On a terminal the guess is shown and asked about;
    elsewhere it is printed as a mapping, to be checked and given back with --map. UTF-8, UTF-16 and the usual
    Vietnamese and Western code pages are read, with commas, semicolons or tabs between the cells.
help-import-csv-arg-file = The table
help-import-csv-examples =
    scorecard import csv results-2023.csv                      # shows what it takes each column for, and asks
    scorecard import csv results-2023.csv --map mapping.yaml   # the columns as this file says
    scorecard import csv results-2023.csv --yes --period 2023 --title 'Results of 2023'

## scorecard import datapackage

help-import-datapackage = Import a Data Package: the tables that a datapackage.json describes, in long form
help-import-datapackage-more =
    The data/ folder of a site that scorecard built gives back its territories, indicators, documents and figures, as
    far as its tables hold them. Of other packages each table with a territory, an indicator, a period and a value is
    read; which column is which is told by --map where the names of the fields do not say it.

    Files are read inside the folder of datapackage.json only, and nothing is loaded from elsewhere.
help-import-datapackage-arg-file = The datapackage.json, or the folder that holds it
help-import-datapackage-arg-map = Which field is what: territory=NAME, indicator=NAME, period=NAME, value=NAME, unit=NAME, note=NAME; repeat it
help-import-datapackage-arg-territory = The territory of all figures, where the tables do not say it
help-import-datapackage-arg-period = The period of all figures, where the tables do not say it: 2023, 2023-Q1
help-import-datapackage-examples =
    scorecard import datapackage ../published/data             # the data of a site
    scorecard import datapackage datapackage.json --territory 'Sample City' --map value=share
    scorecard import datapackage datapackage.json --period 2023 --dry-run

## scorecard import open-sdg

help-import-open-sdg = Import the repository of an Open SDG site: data, indicator settings, metadata, translations, targets
help-import-open-sdg-more =
    Both layouts are read: data/ and meta/ at the top, with or without indicator-config/ and translations/, or the
    folders of data and site side by side. Each table becomes a report, each series in each unit an indicator, each
    goal a topic. Where there is no content yet, the definitions of the site are written too; else what they lack is
    printed.

    Nothing is loaded from elsewhere. Names of goals and indicators that the repository takes from a translation
    repository are found with --translations.
help-import-open-sdg-arg-dir = The repository's folder
help-import-open-sdg-arg-territory = The country that the figures are about [default: as the site's settings or most of the metadata say]
help-import-open-sdg-arg-place = A column that holds places, such as Region; repeat it, from the larger to the smaller [default: guessed]
help-import-open-sdg-arg-translations = A folder with the translations that the repository takes from elsewhere, such as a copy of sdg-translations
help-import-open-sdg-examples =
    scorecard import open-sdg ../sdg-data --territory Sampleland
    scorecard import open-sdg ../sdg-data --place Region --place District
    scorecard import open-sdg ../sdg-data --translations ../sdg-translations/translations
    scorecard import open-sdg ../sdg-data --dry-run --losses losses.csv

## scorecard import xlsx

help-import-xlsx = Import a sheet of an Excel workbook, as it is shown there
help-import-xlsx-more =
    Titles above the header, headers of several rows, merged cells, units in parentheses, footnotes, totals and running
    numbers are understood. Hidden sheets, rows and columns are not read, and named among what was not carried. Which
    column is what is guessed and asked about, as for `import csv`.
help-import-xlsx-arg-file = The workbook: .xlsx
help-import-xlsx-arg-sheet = The sheet to read, by its name; a hidden one too [default: the first one that is shown and holds figures]
help-import-xlsx-examples =
    scorecard import xlsx results.xlsx                         # shows what it takes each column for, and asks
    scorecard import xlsx results.xlsx --sheet 'Table 2'       # another sheet, a hidden one too
    scorecard import xlsx results.xlsx --yes --define          # new indicators too: look at each afterwards
    scorecard import xlsx results.xlsx --dry-run --losses losses.csv

## scorecard init

help-init = Start a scorecard: a small site that builds at once, to be changed file by file
help-init-more =
    It has three places, four indicators and two documents that contradict each other once, with comments that say what
    each line is for; a README for its editors, schemas for their editor, and workflows that check and publish it on
    GitHub.
help-init-arg-folder = The folder to start it in; made where it is missing [default: this one]
help-init-arg-name = The site's name
help-init-arg-force = Start it in a folder that is not empty: adds what is missing and leaves every file that is there as it is
help-init-arg-quiet = Print no summary
help-init-arg-lang = Language of the site, its comments and the messages [default: the environment's where it is one of these, else en]
help-init-examples =
    scorecard init my-town --name 'My town'      # in a new folder
    scorecard init --lang vi                     # in this folder, in Vietnamese
    scorecard init --force                       # in a folder with files: they all stay as they are

## scorecard man

help-man = Print the manual, or write it into a folder: a page for the program and one for each command
help-man-more = Without DIR, all pages are printed one after another, for a program that shows them.
help-man-arg-folder = The folder to write the pages into: scorecard.1, scorecard-build.1 and so on
help-man-examples =
    scorecard man ~/.local/share/man/man1     # then: man scorecard-build
    scorecard man | man -l -                  # reads them all without installing

## scorecard new

help-new = Add a file to the content, in its place, with the fields one needs: those that must be there filled in, others as comments
help-new-more =
    KIND is `document` (about one place), `report` (about many), `indicator`, `index`, `page`, `territory`, or the id
    of one of the site's levels, such as `province`. A territory is added at the end of territories.yaml; of all others
    a new file is written, and none is ever replaced. What is not said is asked for, on a terminal.
help-new-arg-kind = What to add: document, report, indicator, index, page, territory, or one of the site's levels
help-new-arg-name = Its name or title, as readers will see it
help-new-arg-id = Its id, and the name of its file [default: made of the name]
help-new-arg-territory = Of a document: the territory it is about, by id or name
help-new-arg-level = Of a territory: its level [default: the only one there is]
help-new-arg-in = Of a territory: the one it lies in
help-new-arg-topic = Of an indicator: the topic it is read under [default: the only one there is]
help-new-arg-unit = Of an indicator: its unit of measure [default: percent]
help-new-arg-better = Of an indicator: which way is better [default: higher]
help-new-arg-indicators = Of an index: the indicators it is made of; several with commas between
help-new-arg-quiet = Print the path of the file only
help-new-arg-lang = Language of the messages and of the comments [default: the environment's; comments are in the site's first]
help-new-examples =
    scorecard new territory 'West district'                         # a place
    scorecard new indicator 'Waiting time' --unit days --better lower
    scorecard new document 'Annual report 2025' --territory north   # about one place
    scorecard new report 'Statistics 2025'                          # about many places
    scorecard new index 'Service' --indicators on-time,satisfaction
    scorecard new page 'How we count'

## scorecard schema

help-schema = Write JSON Schemas of the content files for editors, with the site's own ids, into ROOT/.scorecard/
help-schema-more = With a KIND, print that schema to standard output and write nothing. Run it again when ids were added.
help-schema-arg-kind = The kind of file whose schema is printed
help-schema-arg-quiet = Print no summary
help-schema-arg-lang = Language of the summary [default: the environment's where it is one of these, else en]
help-schema-arg-lang-more = Descriptions in the schemas are in the site's first language.
help-schema-examples =
    scorecard schema                        # into .scorecard/, for editors
    scorecard schema document               # print one of them

## scorecard serve

help-serve = Show the site in a browser while you write: built in memory, again whenever you save, and the page shows itself anew
help-serve-more =
    What keeps the site from being built is laid over the page, in the same frames as `check` tells it, and goes when
    it is mended; the last good site stays below. Nothing is written, but schemas where `scorecard schema` has written
    some before. Ctrl-C ends it.
help-serve-arg-port = The port; 0 takes any that is free
help-serve-arg-interface = The address of this machine that is listened at
help-serve-arg-interface-more = At 127.0.0.1 only this machine sees the site; at 0.0.0.0 everybody does who can reach it.
help-serve-arg-open = Open the site in the browser
help-serve-arg-open-more = In the one that BROWSER names, a program by name or path; else in the system's.
help-serve-arg-quiet = Print findings only, no lines about what was built
help-serve-arg-base-url = Where the site will stand: it is served below the path of this address, and its pages say what they will say there
help-serve-arg-base-url-more = Overrides `base_url` of scorecard.yaml.
help-serve-examples =
    scorecard serve --open                                 # http://127.0.0.1:1111/
    scorecard serve --port 0                               # at any port that is free
    scorecard serve --without share-images,workbooks       # quicker, while you work
    scorecard serve --base-url https://example.org/hanoi/  # below /hanoi/, as it will stand there

## Values

help-value-share-images = The pictures that are shown where a page is shared
help-value-workbooks = The data as workbooks for spreadsheets
help-value-embeds = The pages that other sites can show inside theirs
help-value-data = The data files, workbooks among them, and the page that tells of them
help-value-full = Frames with the line and a caret, for people
help-value-concise = `path:line:column: severity[id] message`, a line each
help-value-json = One JSON object
help-value-json-lines = A JSON object a line
help-value-github = Annotations on a pull request, by GitHub Actions
help-value-sarif = SARIF 2.1.0, for code scanning
help-value-junit = JUnit's XML, for whatever shows test results
help-value-text = A line each, with a sign before it, for people
help-value-markdown = Tables with the names that readers know, for a pull request
