#!/usr/bin/env bash
# Builds the sites of tests/injection, each with other attacks in each place, and looks at them in a browser.
# Usage: injection.sh SCORECARD [COUNT]
#
# COUNT is the number of sites; with as many as there are attacks each of them once stands in each place.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${1:?the program}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node "$here/injection-sites.mjs" "$work" "${2:-4}"
sites=()
for site in "$work"/*; do
  "$program" build --quiet --without share-images,workbooks --root "$site" >"$work/words" 2>&1 || {
    echo "$site is not built:"
    grep -v warning "$work/words" | head -40
    exit 1
  }
  mv "$site/output" "$site-built"
  case $site in *plain) plain="$site-built" ;; *) sites+=("$site-built") ;; esac
done
node "$here/injection.mjs" "$plain" "${sites[@]}"
