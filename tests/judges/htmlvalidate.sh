#!/usr/bin/env bash
# html-validate (its recommended, document and a11y rules) over every page; a
# warning fails as an error does. Usage: htmlvalidate.sh SITE
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
site=$(cd "${1:?site folder}" && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# Its exit code says only that something was found: the report says what.
"$here/node_modules/.bin/html-validate" --config "$here/htmlvalidate.json" \
  --formatter json --ext html "$site" >"$out/report.json" 2>"$out/errors" </dev/null || true

node - "$out" "$site/" <<'EOF'
const fs = require('node:fs');
const [out, site] = process.argv.slice(2);
let files;
try {
  files = JSON.parse(fs.readFileSync(`${out}/report.json`, 'utf8'));
} catch {
  console.log(`html-validate: broken run: ${fs.readFileSync(`${out}/errors`, 'utf8').slice(0, 300)}`);
  process.exit(1);
}
const count = { error: 0, warning: 0 };
for (const file of files) {
  for (const message of file.messages) {
    const kind = message.severity > 1 ? 'error' : 'warning';
    count[kind]++;
    if (count.error + count.warning > 40) continue;
    const where = file.filePath.replace(site, '');
    console.log(`${kind} ${where}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
  }
}
console.log(`html-validate: ${count.error} errors, ${count.warning} warnings`);
process.exit(count.error || count.warning ? 1 : 0);
EOF
