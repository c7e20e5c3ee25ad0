# What failed, in English, behind `error: `. `faults.vi.ftl` has the same ids. What it came of stands behind it.

fault-bug = this is a mistake in scorecard, not in what you typed, and nothing that was published has changed: please report it at { $address }, with the command that you ran and the lines below
fault-open = { $path } cannot be opened
fault-read = { $path } cannot be read
fault-write = { $path } cannot be written
fault-make = { $path } cannot be made
fault-replace = { $path } cannot be replaced
fault-remove = { $path } cannot be removed
fault-beside = nothing can be written beside { $path }

# Where something is to be written.
fault-no-folder = { $path } is not a folder
# These two and `fault-within` stand behind `… cannot be written: `.
fault-is-folder = it is a folder: name a file
fault-not-plain = it is a device or a pipe, and only a file is replaced: name a file
fault-no-file = { $path } is not a file
fault-other = { $path } is not a plain file: name the file itself
fault-changed = { $path } has changed since it was read: run the command again
fault-read-only = { $path } is read-only: allow writing to it, or name the other files only
fault-within = it must not stand in { $folder }
fault-link = { $path } is a symbolic link: name the folder itself
fault-link-away = { $path } cannot be written: its folder is a link that leads elsewhere
fault-output-root = { $path } cannot be the output folder
fault-output-content = { $path } cannot be the output folder: it holds the site's content, and is replaced as a whole
fault-output-overlap = { $path } cannot be the output folder: it overlaps { $folder }
fault-output-in-git = { $path } cannot be the output folder: it belongs to git
fault-output-git = { $path } cannot be the output folder: it holds a git repository, and is replaced as a whole
fault-output-foreign = { $path } was not made by { $command } (it holds { $name }): choose another --output, or replace all of it with --force
fault-output-mount = { $path } is where a disk is mounted, and no folder can take its place: name a folder in it, such as { $path }/site
fault-output-busy = another `scorecard` is writing { $path }: wait until it has ended, then run the command again
fault-output-aside = { $path } stands in the way, and was not made by `scorecard`: move it elsewhere
fault-output-left = { $path } was left by a build that was killed, or another one is at work: if none is, remove it
fault-output-lost = { $path } stays as it was: somebody removed the new site while it was written
fault-output-carry = the names that begin with a dot in { $path } cannot be carried over
fault-zip-foreign = { $path } was not made by scorecard export: choose another --zip, or replace it with --force
fault-zip-terminal = a zip is nothing to read on a terminal: name a file, or put >FILE behind it

# Behind `… cannot be opened: `: why, in words, and as the system says it.
fault-system = { $kind ->
    [gone] there is nothing of that name
    [denied] this account may not do that
    [folder] it is a folder, not a file
    [file] it is a file, not a folder
    [there] something of that name is there already
    [full] the disk is full
    [quota] this account may not write more on that disk
    [fixed] nothing can be changed on that disk
    [long] the name is too long, or has signs that no name may have
    [busy] another program is using it
   *[utf8] it is no text in UTF-8
} ({ $system })

# Where the content is looked for.
fault-no-site = no content/scorecard.yaml in { $path } or in a folder above it: begin a scorecard with `scorecard init` in an empty folder, or go to the folder that holds content/, or name that with --root
fault-no-site-named = { $path } holds no content/scorecard.yaml: --root names the folder that holds content/; `scorecard init { $path }` begins a scorecard in an empty one
fault-here = the current folder is gone
fault-no-path = { $path } is no path
fault-stdin = standard input cannot be read
fault-stdin-folder = --stdin-filename: { $path } is a folder
fault-stdin-elsewhere = --stdin-filename: { $path } does not stand below { $folder }
fault-print = the output cannot be written
fault-epoch = SOURCE_DATE_EPOCH is no number of seconds since 1970: { $value }
fault-no-check = { $option }: no finding has the id { $id }: { $near ->
    [none] `scorecard explain` lists all ids
   *[one] did you mean `{ $near }`?
}
fault-port = port { $port } of { $address } is in use: choose another with --port, or --port 0 for any that is free
fault-address = no connections are to be had at { $address }: --interface, --port

# What is wrong with a command line. In English these are the library's own; here they stand for other languages.
usage-unknown = unknown argument { $name }
usage-command = there is no command { $name }
usage-value = { $name } cannot be { $value }
usage-no-value = { $name } needs a value
usage-missing = missing: { $names }
usage-conflict = { $name } cannot be used with { $names }
usage-invalid = { $name } cannot be { $value }: { $why }
usage-values = possible values: { $names }
usage-near = did you mean { $names }?
usage-usage = Usage:
usage-more = `{ $command }` says more.

# What the values of options are.
usage-name = write a name
usage-line = write one line of at most 500 bytes
usage-role = write one of { $names } and the field's name, such as value=amount
usage-dash = all of content/ is checked; to check one file as an editor holds it, write - and --stdin-filename
usage-base-url = write an address such as https://example.org/scorecard/, or ./ for a folder that is opened from disk

# Importing, comparing, mending.
fault-much-data = { $path } holds more than { $limit } bytes of data: import it in parts
fault-many-files = { $path } holds more than { $limit } files: name the folder of the data
fault-too-large = { $path } has more than { $limit } bytes
fault-no-settings = { $path } holds files, and no scorecard.yaml: write that first, or go to an empty folder
fault-would-be-large = { $path } would have { $size } bytes, and at most { $limit } are read: import it in parts
fault-behind-link = { $path } is a link, or stands behind one: name another place
fault-empty-table = the table is empty
fault-no-sheet = { $path } has no sheet { $name }; it has: { $names }
fault-not-utf8 = { $path } is not UTF-8
fault-period = --period { $value } is no period: write 2023, 2023-H1 or 2023-Q1
fault-indicator = --indicator { $value }: no indicator has this id
fault-date = --published { $value } is no date: write 2024-01-28, 2024-01 or 2024
fault-url = --url { $value } is no address such as https://example.org/table
fault-id = --id { $value }: an id has lower-case letters a-z, digits and single hyphens
fault-no-id = the file's name gives no id: name the report with --id
fault-no-topic = --define needs a topic to put indicators under: write one into content/topics.yaml
fault-no-state = { $path } holds neither content/scorecard.yaml nor data/observations.csv
fault-broken-state = the content of { $path } has errors, and cannot be compared: `scorecard check` tells them
fault-compare = { $path } cannot be compared
fault-not-in = { $path } is not in { $folder }
fault-not-content = { $path } is not read as content
