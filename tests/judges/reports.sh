#!/usr/bin/env bash
# Every report for other programs is what those programs read: *.sarif passes
# the validator of SARIF's makers, with GitHub's rules; *.junit.xml fits the
# schema that readers of test results share. Usage: reports.sh FOLDER
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:?folder of reports}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# Its exit code tells nothing of the file: an error line or no closing line does.
validate_sarif() {
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 \
    "$here/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool" \
    validate "$1" --level Error --kind Fail --rule-kind 'Sarif;Ghas' >"$out/words" 2>&1 </dev/null
  ! grep -q ': error ' "$out/words" && grep -q '^Analysis completed successfully' "$out/words"
}

validate_junit() {
  xmllint --noout --nonet --schema "$here/junit.xsd" "$1" >"$out/words" 2>&1
}

count=0
bad=0
while IFS= read -r file; do
  count=$((count + 1))
  case $file in
    *.sarif) validate_sarif "$file" ;;
    *) validate_junit "$file" ;;
  esac && continue
  bad=$((bad + 1))
  echo "$file:"
  head -n 20 "$out/words"
done < <(find "$folder" -type f \( -name '*.sarif' -o -name '*.junit.xml' \) | sort)
echo "reports: $bad bad, $count files"
[ "$bad" -eq 0 ] && [ "$count" -gt 0 ]
