# The tool's own messages in English: findings, command line, and the forms of numbers and dates.
#
# A finding has up to three messages, named after its check:
#   finding-unknown-field         what is wrong here, one line, for the author of the file
#   finding-unknown-field-help    what to do about it
#   finding-unknown-field-title   the check's name in lists, without a place
#
# English is behind every language: what a language does not say, this file says. `src/words/vi.ftl` has the same ids
# with the same arguments (a test compares them). A year is passed as text, a number of things as a count, which
# chooses among [one] and *[other] and stands in the language's digits.

## Forms

# $number is a figure in the language's digits. No blank before the sign.
number-percent = { $number }%
# $day and $month are plain, $day2 and $month2 have two digits, $month-name is the month's name, $year the year.
date-day = { $day } { $month-name } { $year }
date-month = { $month-name } { $year }

## Findings

finding-unknown-field = there is no field `{ $field }` here
finding-unknown-field-help = did you mean `{ $suggestion }`?
finding-unknown-field-title = Unknown field

findings-count = { $count ->
    [0] no findings
    [one] { $count } finding
   *[other] { $count } findings
}
