# The tool's own messages in English: findings, command line, and the forms of numbers and dates.
#
# What findings say stands in `findings.en.ftl`, what the command line says in `cli.en.ftl`.
#
# English is behind every language: what a language does not say, this file says. `src/words/vi.ftl` has the same ids
# with the same arguments (a test compares them). A year is passed as text, a number of things as a count, which
# chooses among [one] and *[other] and stands in the language's digits.
#
# A brace is written { "{" } and { "}" }, a blank that must not break {"\u00A0"}. A continued line begins with blanks and
# not with [ * . or }. Each form of a choice stands on a line of its own, as in `findings-count` below.

## Forms

# $number is a figure in the language's digits. No blank before the sign.
number-percent = { $number }%
# $day and $month are plain, $day2 and $month2 have two digits, $month-name is the month's name, $year the year.
date-day = { $day } { $month-name } { $year }
date-month = { $month-name } { $year }

## Findings

findings-count = { $count ->
    [0] no findings
    [one] { $count } finding
   *[other] { $count } findings
}
