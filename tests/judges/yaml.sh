#!/usr/bin/env bash
# The schemas of the real content, of the golden sites and of the sites that
# `init` starts, each made anew by the program, in the hands of a validator and
# of an editor's language server.
# Usage: yaml.sh PROGRAM
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$here/../.." && pwd)
program=$(realpath "${1:?the program scorecard}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

failed=0

# site NAME FOLDER [CASES]: a copy of a content folder, judged with its schemas.
site() {
  mkdir -p "$work/$1"
  cp -R "$2" "$work/$1/content"
  echo "$1:"
  if ! "$program" schema --quiet --root "$work/$1" || ! node "$here/yaml.mjs" "$work/$1" "${@:3}" </dev/null; then
    failed=$((failed + 1))
  fi
}

site content "$repository/content"
for case in "$repository"/tests/sites/*/; do
  name=$(basename "$case")
  # The cases name what this site defines.
  if [ "$name" = provinces ]; then set -- "$here/yaml-cases.yaml"; else set --; fi
  site "$name" "$case/content" "$@"
done
for lang in en vi; do
  "$program" init --quiet --lang "$lang" "$work/start-$lang" || failed=$((failed + 1))
  site "started-$lang" "$work/start-$lang/content"
done
[ "$failed" -eq 0 ]
