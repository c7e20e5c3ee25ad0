//! What `--help` shows at its end: a few lines that can be typed as they stand. A test runs each.

pub const PROGRAM: &str = "\
Examples:
  scorecard check                       # every problem in every file
  scorecard build --base-url ./         # a site that opens from disk: output/index.html
  scorecard build                       # the site for its address
  scorecard explain unknown-indicator   # what a finding means

What a command takes, with examples: scorecard COMMAND --help. With -h it is said in short.";

pub const BUILD: &str = "\
Examples:
  scorecard build                                          # into output/
  scorecard build --base-url https://example.org/hanoi/    # for this address
  scorecard build --base-url ./                            # to open output/index.html from disk
  scorecard build --without share-images,workbooks         # quicker, while you work
  scorecard build --strict                                 # not while there is a warning";

pub const CHECK: &str = "\
Examples:
  scorecard check                                    # every problem in every file
  scorecard check --format concise                   # a line each
  scorecard check --lang vi                          # bằng tiếng Việt
  scorecard check --strict --ignore old-data         # fail for warnings too, but not for old figures
  scorecard check --format sarif --output-file findings.sarif";

pub const DIFF: &str = "\
Examples:
  scorecard diff ../published                        # what is different from an earlier copy
  scorecard diff ../published --check                # fail while a correction has no reason
  scorecard diff ../published --write                # draft the entries that are missing
  scorecard diff ../published --format markdown      # for a comment on a pull request";

pub const EXPLAIN: &str = "\
Examples:
  scorecard explain                       # every finding, a line each
  scorecard explain stated-differs        # one of them, with a wrong example and the right one
  scorecard explain --all >findings.md    # the whole reference";

pub const FIX: &str = "\
Examples:
  scorecard fix --diff                    # look first
  scorecard fix                           # mend what leaves no doubt
  scorecard fix content/provinces         # in this folder only
  scorecard fix --unsafe --diff           # guesses too: look at each";

pub const SCHEMA: &str = "\
Examples:
  scorecard schema                        # into .scorecard/, for editors
  scorecard schema document               # print one of them";
