#!/usr/bin/env bash
# lychee, offline, over every page: each link, fragment and asset inside the
# site is there on disk. Usage: links.sh SITE [BASE_URL]
#
# With BASE_URL, its absolute addresses (canonical, alternates, shares) and the
# paths that begin with its path (as on 404.html) are looked up in SITE too, and
# a link to a folder means its index.html. Without one the site is judged as a
# folder that opens from disk, where a link to a folder leads nowhere.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
site=$(cd "${1:?site folder}" && pwd)
base=${2:-}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# As an address, where a space in the path of the checkout is %20.
address=$(node -p 'require("node:url").pathToFileURL(process.argv[1] + "/").href' "$site")

options=(--offline --include-fragments --no-progress --format json)
if [ -n "$base" ]; then
  # /bang-diem/x must be found under the site: give it a root that holds the
  # site under that name.
  prefix=$(node -p 'new URL(process.argv[1]).pathname' "$base")
  mkdir -p "$out/root$(dirname "${prefix}x")"
  rmdir "$out/root${prefix%/}" 2>/dev/null || true
  ln -sfn "$site" "$out/root${prefix%/}"
  options+=(--index-files index.html --root-dir "$out/root" --remap "^$base $address")
else
  options+=(--index-files '' --root-dir "$site")
fi

# Its exit code says only that something was found: the report says what.
(cd "$site" && find . -name '*.html' -type f | sed 's|^\./||') >"$out/pages"
(cd "$site" && "$here/venv/bin/lychee" "${options[@]}" --files-from "$out/pages") \
  >"$out/report.json" 2>"$out/errors" </dev/null || true

node - "$out" "$address" <<'EOF'
const fs = require('node:fs');
const [out, address] = process.argv.slice(2);
let report;
try {
  report = JSON.parse(fs.readFileSync(`${out}/report.json`, 'utf8'));
} catch {
  console.log(`links: broken run: ${fs.readFileSync(`${out}/errors`, 'utf8').slice(0, 400)}`);
  process.exit(1);
}
const pages = fs.readFileSync(`${out}/pages`, 'utf8').split('\n').length - 1;
let shown = 0;
for (const [page, links] of Object.entries(report.error_map ?? {})) {
  for (const link of links) {
    if (shown++ >= 40) continue;
    console.log(`broken ${page} -> ${link.url.replace(address, '')} ${link.status?.text ?? ''}`);
  }
}
console.log(`links: ${report.errors} broken, ${report.successful} good, ${report.excludes} external not asked, ${pages} pages`);
// No good link at all means that nothing was read.
process.exit(report.errors || !report.successful ? 1 : 0);
EOF
