#!/usr/bin/env bash
# Every feed, sitemap and SVG file is well-formed XML: one unescaped character
# makes a feed unreadable as a whole. Usage: xml.sh SITE
set -euo pipefail
site=${1:?site folder}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

find "$site" -type f \( -name '*.xml' -o -name '*.atom' -o -name '*.svg' \) -print0 >"$out/files"
count=$(tr -cd '\0' <"$out/files" | wc -c)
bad=0
if ! xargs -0 -r -n 200 xmllint --noout --nonet <"$out/files" 2>"$out/errors"; then
  head -n 40 "$out/errors"
  bad=$(grep -c 'parser error' "$out/errors" || true)
  [ "$bad" -gt 0 ] || bad=1
fi
echo "xml: $bad errors, $((count)) files"
[ "$bad" -eq 0 ]
