## What the data files say of themselves: each column, each file, and the first sheet of workbooks

# A file

file-claims = Every figure as each document states it, with its quotation: a row for each figure and target.
file-observations = The figure shown for each place, indicator and period, with its verdict: what all documents together come to.
file-findings = What was found when the figures were checked, as the pages tell it.
file-findings-json = The rows of findings.csv.
file-territories = The places, their codes, and from when to when they exist.
file-indicators = The definitions of what is measured.
file-sources = The documents that the figures are from.
file-indexes = How every composite index is computed, one row a setting.
file-changes = What was changed after it was published, and why, latest first.
file-territory-claims = The rows of claims.csv about one place and those inside it that have no page of their own.
file-territory-json = One place: its definition, and the figures about it.
file-indicator-claims = The rows of claims.csv about one indicator.
file-indicator-json = One indicator: its definition, and the figures about it.
file-scores = What a composite index and all its parts come to, for each place and period.
file-idata = The figures that go into an index, in the columns of COINr, a package for R.
file-imeta = The tree, weights and directions of an index, in the columns of COINr.
file-workbook = Everything in one workbook: what to know first, a sheet for each topic, every figure with its quotation, definitions, documents.
file-territory-workbook = One place in a workbook.
file-indicator-workbook = One indicator in a workbook.
file-datapackage = Describes the tables of the whole site, column by column, for programs (Data Package).
file-claims-schema = The columns of a single place's and indicator's table, for programs (Table Schema).
file-catalog = Describes the data set for data portals (DCAT).
file-csvw = Stands beside each CSV file and describes its columns for programs (CSV on the Web).
file-archive = The tables of the whole site and what describes them, in one file.

# The first sheet of a workbook

readme-about = What this is
readme-subject = About
readme-publisher = Published by
readme-licence = Licence
readme-updated = Data as of
readme-address = Address
readme-contact = Contact
readme-cite = To be cited as
readme-citation = { $publisher }: “{ $title }”, data as of { $date }.
readme-citation-undated = { $publisher }: “{ $title }”.
readme-sources = Sources
readme-sources-text = Every row of `claims` names its document; the sheet `sources` has the documents with their addresses.
readme-columns = Columns
readme-columns-text = Columns have the names of the CSV files, the same in every language, so that formulas and programs work for all. The sheet `columns` says what each one holds. The columns `territory_name` and `indicator_name` are in the site’s first language.
readme-missing = Missing figures
readme-missing-text = An empty cell means that there is no figure; it is never zero. `missing` in `claims` says why, where the document says so.
readme-qualifier = Hedged figures
readme-qualifier-text = `qualifier` says how the document hedges a figure: nearly, about, over, at-least, under, at-most, range. Such a figure is no exact number; `value_text` has it as typed.
readme-numbers = Numbers and dates
readme-numbers-text = Numbers are numbers, with the decimals that were printed; days are dates. Years and months alone, and other periods, are text. A text that begins with = is text and no formula.
readme-long = Cut text
readme-long-text = A cell holds at most 32,767 characters; a longer text is cut there, and whole in the JSON and CSV files.
readme-sheets = Sheets
readme-rows = { $count } { $count ->
    [one] row
   *[other] rows
}
readme-left-out = { $count } rows, too many for a workbook: they are in { $file }
sheet-observations = The figures shown, of one topic.
sheet-columns = What each column holds.

# Columns

column-claims-claim = Id of the claim: <source>/<n>, n counting the claims of its file from 1.
column-claims-territory = Whom it is about: an id of territories.csv.
column-claims-indicator = What it is about: an id of indicators.csv.
column-claims-period = What time it is about: 2023, 2023-H1, 2023-Q1, 2023-03, 2023-03-16, 2021..2023, ..2023-06-02.
column-claims-period_inferred = Whether the document does not print the period.
column-claims-breakdown = Which part: level=commune, ; between dimensions, + for members stated together, band=good.
column-claims-restriction = What the figure is restricted to, in words.
column-claims-value_text = The value, or else the ratio, as it was typed.
column-claims-value = The number, magnitudes multiplied out, printed zeros kept; the lower end of a range; for a band its count.
column-claims-upper = The upper end of a range.
column-claims-qualifier = How the number is hedged: exact nearly about over at-least under at-most range.
column-claims-unit = Unit of measure: percent points count number days vnd milestone bands.
column-claims-numerator = The numerator, where a ratio is printed.
column-claims-denominator = The denominator, where a ratio is printed; for a band the total.
column-claims-missing = Why there is no figure: not-published not-applicable withheld not-entered.
column-claims-words = What the document says where it gives no number.
column-claims-previous = The earlier value, as printed.
column-claims-since = Period of the earlier value, where it is not the same one a year before.
column-claims-change_text = The change as it was typed.
column-claims-change = The change, signed; empty where only a direction is printed.
column-claims-change_unit = What the change is in: points, percent (of the earlier value), the unit; places where only a rank's change is printed.
column-claims-rank = The place in a ranking, as printed.
column-claims-rank_of = Out of how many, where that is printed.
column-claims-rank_scope = Among whom the rank is: national, siblings (in the same parent), a region's id, or words.
column-claims-rank_by = What the rank is by, where not by the value: an indicator's id or words.
column-claims-rank_change_text = The change of the rank as it was typed.
column-claims-rank_change = Places won (positive) or lost (negative); empty where only a direction is printed.
column-claims-margin = The margin of error, to both sides.
column-claims-interval_low = The lower end of the confidence interval.
column-claims-interval_high = The upper end of the confidence interval.
column-claims-n = How many were measured.
column-claims-target_no = Which of the targets that apply, from 1: the claim's own, then the indicator's; 0 without a target.
column-claims-target_text = The target as it was typed, or its words.
column-claims-target = The wanted number; the lower end of a range; the last wanted place for rank<=.
column-claims-target_upper = The upper end of a wanted range.
column-claims-target_op = What is wanted: >= <= = (between both ends where there is an upper one), > < where typed so, rank<=, words; empty where the target is not printed.
column-claims-target_set_by = Who set it: an organisation's id or words; without a target, who set what is counted.
column-claims-target_period = The only period that the target judges.
column-claims-target_deadline = By when it is due: a day, a month or a year.
column-claims-target_attained = How much of the target was reached, in percent of it, as printed.
column-claims-target_early_days = How many days before the deadline, as printed.
column-claims-verdict = What the target says of the claim, computed: exceeded met nearly missed not-judged.
column-claims-verdict_reason = Why it is not judged: no-value no-target not-due bounded-value.
column-claims-stated_status = The verdict that the document prints: met exceeded nearly missed done in-progress planned not-done.
column-claims-source = The document: an id of sources.csv.
column-claims-published = When the document was published: a day, a month or a year.
column-claims-locator = Page, paragraph, table.
column-claims-quote = The words that carry the figure and, after them, its target; a line break between several.
column-claims-mentions = How many times the document states it.
column-claims-producer = Who measured it, where that is not the publisher: an organisation's id or words.
column-claims-self_reported = Whether the figure comes from those whom it judges.
column-claims-note = What the editors say about the figure and its target.
column-claims-file = The file in which it was typed.
column-claims-line = The line of that file.
column-claims-shown = Whether it is the one shown, of the claims on the same thing.

column-observations-territory = Whom it is about: an id of territories.csv.
column-observations-indicator = What it is about: an id of indicators.csv.
column-observations-period = What time it is about, as in claims.csv.
column-observations-breakdown = Which part, as in claims.csv.
column-observations-restriction = What the figure is restricted to, in the words of the claim shown.
column-observations-value = The number shown: as typed, or computed from a ratio and not rounded. Whether it is a bound, an estimate or the lower end of a range stands with the claim.
column-observations-unit = Unit of measure: percent points count number days vnd milestone bands.
column-observations-computed = Where the number comes from: stated, or ratio.
column-observations-verdict = The least favourable verdict on any target: exceeded met nearly missed not-judged.
column-observations-rank = The place that the tool computed among comparable territories; empty where no ranking is allowed.
column-observations-rank_n = How many were ranked.
column-observations-claim = The claim that is shown: an id of claims.csv.
column-observations-claims = How many claims there are.
column-observations-findings = Kinds of findings on any of its claims: ids as in findings.csv, each once, parted by ;.

column-findings-id = The kind of finding: an id that names the problem.
column-findings-severity = How much it matters: warning note.
column-findings-file = The file that it stands in.
column-findings-line = The line of that file.
column-findings-column = The character of that line, from 1.
column-findings-territory = Whom it is about: an id of territories.csv; empty where it is about an indicator as a whole.
column-findings-indicator = What it is about: an id of indicators.csv.
column-findings-period = What time it is about, as in claims.csv.
column-findings-message = What is found, with the arithmetic written out.
column-findings-accepted = Why an author accepts it, or what editors have decided; empty where nobody has.
column-findings-address = Where the site tells it in its first language, below its first folder; others may link to it.
column-findings-claims = Ids of the claims that it is about, parted by ;.

column-territories-id = Id; parent/id where another territory has the same.
column-territories-parent = The territory that it lies in.
column-territories-level = Which kind of place it is: province, district, ...
column-territories-name = Short name.
column-territories-full_name = Official name.
column-territories-aliases = Other spellings met in documents, one a line.
column-territories-regions = Ids of the regions that it belongs to over time, parted by ;.
column-territories-code = Its official code while it lasts; another territory may have it later.
column-territories-from = The first day with it.
column-territories-until = The first day without it.
column-territories-succeeded_by = Ids of those that took over from it, parted by ;.
column-territories-preceded_by = Ids of those that it took over from, parted by ;.
column-territories-basis = The act that ended it, or made it.
column-territories-former_names = Names it had before, one a line: until=<first day without it>;name=...;full_name=...
column-territories-tile = Row and column on a tile-grid map, parted by ;, counted from 0.

column-indicators-id = Id.
column-indicators-topic = Id of the topic that it is read under.
column-indicators-name = Name.
column-indicators-unit = Unit of measure: percent points count number days vnd milestone bands.
column-indicators-better = Which way is better: higher lower neither.
column-indicators-scale = The maximum, for points.
column-indicators-decimals = Decimals of figures that the tool computes, on pages.
column-indicators-range_low = Figures below are findings.
column-indicators-range_high = Figures above are findings.
column-indicators-compares = What may be compared: same-period latest never.
column-indicators-growth = How it moves towards a target: linear cagr.
column-indicators-parent = Id of the indicator that it is a component of.
column-indicators-sum_of = Ids of the indicators, members or bands that add up to it, parted by ;.
column-indicators-mean_of = Id of the indicator whose members it averages.
column-indicators-numerator = What the numerator counts.
column-indicators-denominator_id = Id of the population that it is a share of; indicators with the same share the population.
column-indicators-denominator = What the denominator counts.
column-indicators-dimensions = Breakdowns with their members: level=province|district, ; between dimensions.
column-indicators-bands = Ids of the bands, in their order, parted by ;.
column-indicators-nearly = How far short of a target still counts as nearly met.
column-indicators-breaks = First days of another series under the same name, parted by ;.
column-indicators-targets = Its own targets, one a line: op=>=;target=98;period=2025;set_by=...;text=98%.
column-indicators-about = What it is, in Markdown.
column-indicators-file = The file in which it is defined.
column-indicators-line = The line of that file.

column-sources-id = Id; /sources/<id>/ is its page.
column-sources-kind = What sort of document: survey statistics government press.
column-sources-title = Title.
column-sources-title_inferred = Whether the document has no title, and its first words stand for it.
column-sources-publisher = Who published it: an organisation's id or words.
column-sources-author = Who wrote it.
column-sources-number = The document's own number.
column-sources-published = When: a day, a month or a year.
column-sources-published_inferred = Whether that was worked out from the text.
column-sources-retrieved = When it was read.
column-sources-language = The document's own language, as a BCP 47 tag.
column-sources-url = Where it can be read.
column-sources-archived = Where a copy is kept.
column-sources-licence = Its licence.
column-sources-territory = The territory in whose folder it stands.
column-sources-claims = How many claims are from it.
column-sources-file = The file in which it stands.

column-scores-territory = Who is assessed: an id of territories.csv.
column-scores-period = For which time, as in claims.csv.
column-scores-node = The index itself, a pillar or an indicator, by its id in the tree of the index.
column-scores-score = Normalised for an indicator, aggregated for the others; rounded to nine decimals, without zeros at the end. Empty where there is none.
column-scores-rank = Of the index: the place among those that are ranked with it.
column-scores-class = Of the index: the class.
column-scores-n_present = Indicators at or below the node that have a value; what was imputed is none.
column-scores-n_total = Indicators at or below the node.
column-scores-rank_low = Of the index: the best rank of the middle 90 in a hundred runs with other weights.
column-scores-rank_high = Of the index: the worst rank of those.
column-scores-value = Of an indicator: the value that was normalised, rounded like the score.
column-scores-treatment = Of an indicator: imputed where that value was filled in, winsorised where it was another one.

column-imeta-Level = 1 for an indicator; the index has the highest.
column-imeta-iCode = The node's id as a name in R.
column-imeta-iName = Its name.
column-imeta-Parent = The iCode of the node above; empty for the index.
column-imeta-Direction = 1, or -1 where less is better.
column-imeta-Weight = Among its siblings, as typed.
column-imeta-Unit = Unit of measure, as in indicators.csv.
column-imeta-Target = For distance_to_target: what is to be reached.
column-imeta-Type = Indicator or Aggregate.
column-imeta-goalpost_lower = The lower goalpost.
column-imeta-goalpost_upper = The higher goalpost.
column-imeta-goalpost_scale = For goalposts: the length of the range that they are brought to.
column-imeta-goalpost_trunc2posts = For goalposts: TRUE where values beyond one count as on it, else FALSE.

column-idata-uCode = Who is assessed: an id of territories.csv.
column-idata-uName = Its name.
column-idata-Time = The year; another period as in claims.csv.
column-idata-indicator = The figure before anything was done to it, under the indicator's code in iMeta.csv; empty where there is none.

column-names-territory_name = The place's name in the site's first language; only in workbooks, not in the CSV.
column-names-indicator_name = The indicator's name, likewise.

column-changes-date = The day of the change.
column-changes-kind = What was done: added revised corrected removed method.
column-changes-territory = Whom it is about: an id of territories.csv.
column-changes-indicator = What it is about: an id of indicators.csv.
column-changes-period = What time it is about, as in claims.csv.
column-changes-breakdown = Which part, as in claims.csv.
column-changes-restriction = What the figure is restricted to, in words.
column-changes-index = The composite index that it is about.
column-changes-source = The document behind it: an id of sources.csv.
column-changes-what = What it is about, in words.
column-changes-from = What stood here before, as it was typed.
column-changes-to = What stands here now, as it is typed.
column-changes-reason = Why.
column-changes-file = The file that it stands in.
column-changes-line = The line of that file.

column-indexes-index = The composite index, by its id.
column-indexes-node = The pillar or indicator of its tree; empty for what holds for all of it.
column-indexes-setting = Which step of the method.
column-indexes-value = How the step is done, in the words of the content files.
