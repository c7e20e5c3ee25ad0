#!/usr/bin/env bash
# Runs every judge over a built site; each closes with one line of counts.
# Exits 1 if any of them failed, after all have run: one fault must not hide
# another. Usage: run.sh SITE BASE_URL   (the BASE_URL that SITE was built with)
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
site=${1:?site folder}
base=${2:?base URL}

passed=0
failed=()

judge() {
  local name=$1 start=$SECONDS
  shift
  if "$@" </dev/null; then passed=$((passed + 1)); else failed+=("$name"); fi
  echo "  ($name took $((SECONDS - start)) s)"
}

judge vnu node "$here/vnu.mjs" "$site" "$base"
judge html-validate "$here/htmlvalidate.sh" "$site"
judge links "$here/links.sh" "$site" "$base"
judge xml "$here/xml.sh" "$site"
judge axe node "$here/axe.mjs" "$site" "$base"
judge browser node "$here/browser.mjs" "$site" "$base"
judge compare node "$here/compare.mjs" "$site" "$base"
judge uses node "$here/uses.mjs" "$site" "$base"

[ ${#failed[@]} -eq 0 ] || echo "judges that failed: ${failed[*]}"
echo "judges: $passed passed, ${#failed[@]} failed"
[ ${#failed[@]} -eq 0 ]
