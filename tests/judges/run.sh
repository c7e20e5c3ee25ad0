#!/usr/bin/env bash
# Runs every judge over a built site; each closes with one line of counts.
# Exits 1 if any of them failed, after all have run: one fault must not hide
# another. Usage: run.sh SITE BASE_URL [FOLDER]
#
# BASE_URL is the one that SITE was built with; FOLDER is where reports go, such
# as the table of budgets. Two judges run at a time, except where one measures
# how long a page takes.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
site=${1:?site folder}
base=${2:?base URL}
python="$here/venv/bin/python"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
reports=${3:-$work}
mkdir -p "$reports"

names=()

# run NAME COMMAND...: what a judge says goes to a file, and how it ended to another.
run() {
  local name=$1 start=$SECONDS status=0
  shift
  "$@" </dev/null >"$work/$name.words" 2>&1 || status=$?
  echo "  ($name took $((SECONDS - start)) s)" >>"$work/$name.words"
  echo "$status" >"$work/$name.status"
  cat "$work/$name.words"
}

# judge NAME COMMAND...: begins as soon as fewer than two are running.
judge() {
  names+=("$1")
  while [ "$(jobs -rp | wc -l)" -ge 2 ]; do wait -n || true; done
  run "$@" &
}

# alone NAME COMMAND...: begins when no other is running, and is waited for.
alone() {
  names+=("$1")
  wait
  run "$@"
}

judge vnu node "$here/vnu.mjs" "$site" "$base"
judge html-validate "$here/htmlvalidate.sh" "$site"
judge links "$here/links.sh" "$site" "$base"
judge xml "$here/xml.sh" "$site"
judge sitemap node "$here/sitemap.mjs" "$site" "$base"
judge feeds "$python" "$here/feeds.py" "$site" "$base"
judge jsonld node "$here/jsonld.mjs" "$site" "$base"
judge datapackage "$python" "$here/datapackage.py" "$site"
judge csv-metadata "$python" "$here/csv_metadata.py" "$site"
judge workbooks "$python" "$here/workbooks.py" "$site"
judge catalog "$python" "$here/catalog.py" "$site" "$base"
judge share node "$here/share.mjs" "$site" "$base"
judge axe node "$here/axe.mjs" "$site" "$base"
judge htmlcs node "$here/htmlcs.mjs" "$site" "$base"
judge browser node "$here/browser.mjs" "$site" "$base"
judge compare node "$here/compare.mjs" "$site" "$base"
judge uses node "$here/uses.mjs" "$site" "$base"
alone lighthouse node "$here/lighthouse.mjs" "$site" "$base" "$reports/lighthouse.json"
alone budgets node "$here/budgets.mjs" "$site" "$base" "$reports"

failed=()
for name in "${names[@]}"; do
  [ "$(cat "$work/$name.status" 2>/dev/null)" = 0 ] || failed+=("$name")
done
[ ${#failed[@]} -eq 0 ] || echo "judges that failed: ${failed[*]}"
echo "judges: $((${#names[@]} - ${#failed[@]})) passed, ${#failed[@]} failed"
[ ${#failed[@]} -eq 0 ]
