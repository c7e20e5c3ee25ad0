#!/usr/bin/env bash
# What GitHub and pre-commit would say of the workflows, of the action and of
# what `init` writes, before they do: actionlint (with shellcheck), zizmor, the
# JSON schemas of both formats, pre-commit itself, shellcheck over the action.
# None asks the network. Usage: workflows.sh [FOLDER], by default this repository
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(realpath "${1:-$here/../..}")
bin=$here/venv/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# actionlint finds shellcheck on the path.
export PATH="$bin:$PATH"
# A linter that is not there would find nothing.
for program in actionlint zizmor check-jsonschema pre-commit shellcheck; do
  command -v "$program" >/dev/null || { echo "workflows: $program is missing"; exit 1; }
done

repository=$(sed -n 's|^repository = "https://github.com/\(.*\)"$|\1|p' "$folder/Cargo.toml")
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$folder/Cargo.toml" | head -n 1)

# A repository as GitHub would find it: ours, and beside it one that `init` made.
own=$work/own
site=$work/site
mkdir -p "$own/.github" "$site/.github/workflows"
cp -R "$folder/.github/workflows" "$own/.github/"
cp "$folder/action.yml" "$folder/.pre-commit-hooks.yaml" "$own/"
# As `init` does it in English.
fill() { sed "s|{repository}|$repository|g; s|{version}|$version|g; s|{lang}|en|g; /^ *#vi #/d; s|^\( *\)#en #|\1#|" "$1"; }
for name in pages check; do
  fill "$folder/src/starter/github/$name.yml" >"$site/.github/workflows/$name.yml"
done

# Every action is pinned to a commit, except ours: a tag that we make ourselves.
cat >"$work/zizmor.yml" <<EOF
rules:
  unpinned-uses:
    config:
      policies:
        "*": hash-pin
        "$repository": ref-pin
EOF

checks=0
failed=0
# judge NAME COMMAND...: what it says is shown only where it finds something.
judge() {
  local name=$1
  shift
  checks=$((checks + 1))
  if ! "$@" >"$work/words" 2>&1 </dev/null; then
    failed=$((failed + 1))
    echo "$name:"
    head -n 60 "$work/words"
  fi
}

# The shell lines of the action, a script a step. Actions have no linter of their
# own for them: actionlint looks at workflows.
steps() {
  "$bin/python" - "$folder/action.yml" "$work" <<'EOF'
import pathlib
import sys

import ruamel.yaml

action = ruamel.yaml.YAML(typ="safe").load(pathlib.Path(sys.argv[1]))
scripts = [step for step in action["runs"]["steps"] if "run" in step]
for number, step in enumerate(scripts):
    if step.get("shell") != "bash":
        sys.exit(f"{step.get('name')}: its shell is not bash")
    if "${{" in step["run"]:
        sys.exit(f"{step.get('name')}: an expression stands in the shell lines; put it into env")
    # Variables that the step is given, as far as shellcheck is concerned.
    given = "".join(f"export {name}\n: \"${{{name}?}}\"\n" for name in step.get("env", {}))
    pathlib.Path(sys.argv[2], f"step-{number}.sh").write_text(f"#!/usr/bin/env bash\n{given}{step['run']}")
if not scripts:
    sys.exit("no step runs anything")
EOF
}

workflows=("$own"/.github/workflows/*.yml "$site"/.github/workflows/*.yml)
for repo in own site; do
  (cd "$work/$repo" && git init -q .)
  judge "actionlint ($repo)" env -C "$work/$repo" actionlint -no-color
  judge "zizmor ($repo)" env -C "$work/$repo" zizmor --offline --no-progress --color never --config "$work/zizmor.yml" .
done
judge 'schema of workflows' check-jsonschema --builtin-schema vendor.github-workflows "${workflows[@]}"
judge 'timeouts of jobs' check-jsonschema --builtin-schema custom.github-workflows-require-timeout "${workflows[@]}"
judge 'schema of actions' check-jsonschema --builtin-schema vendor.github-actions "$own/action.yml"
judge 'hooks of pre-commit' pre-commit validate-manifest "$own/.pre-commit-hooks.yaml"
for config in "$folder"/src/starter/*/pre-commit-config.yaml; do
  fill "$config" >"$site/.pre-commit-config.yaml"
  judge 'configuration of pre-commit' pre-commit validate-config "$site/.pre-commit-config.yaml"
done
judge 'steps of the action' steps
for script in "$work"/step-*.sh; do
  judge "shellcheck of $(basename "$script")" shellcheck --shell=bash --severity=style "$script"
done
echo "workflows: $((checks - failed)) passed, $failed failed, ${#workflows[@]} workflows"
[ "$failed" -eq 0 ]
