# The part of selftest.sh that judges the judge of workflows: sourced by it, with
# its functions. The good repository is this one.

repository_of_judges=$(cd "$here/../.." && pwd)

# copy_workflows NAME: what the judge reads of this repository, to be broken.
copy_workflows() {
  copy="$work/workflows-$1"
  mkdir -p "$copy/.github" "$copy/src/starter"
  cp -R "$repository_of_judges/.github/workflows" "$copy/.github/"
  cp -R "$repository_of_judges/src/starter/." "$copy/src/starter/"
  cp "$repository_of_judges/action.yml" "$repository_of_judges/.pre-commit-hooks.yaml" "$repository_of_judges/Cargo.toml" "$copy/"
}

# break_workflow NAME WORDS FILE EDIT: one fault, found and told in these words.
break_workflow() {
  copy_workflows "$1"
  sed -i.bak "$4" "$copy/$3"
  if cmp -s "$copy/$3" "$copy/$3.bak"; then
    echo "the edit changed nothing" >"$work/out"
    wrong "workflows finds $1"
    return
  fi
  rm "$copy/$3.bak"
  if "$here/workflows.sh" "$copy" >"$work/out" 2>&1 </dev/null; then
    wrong "workflows fails $1"
  elif grep -q -- "$2" "$work/out"; then
    ok "workflows finds $1"
  else
    wrong "workflows finds $1"
  fi
}

test_workflows() {
  if "$here/workflows.sh" >"$work/out" 2>&1 </dev/null; then ok "workflows passes this repository"; else wrong "workflows passes this repository"; fi
  break_workflow unknown-context 'property "versoin" is not defined' .github/workflows/release.yml 's|needs.name.outputs.version }}|needs.name.outputs.versoin }}|'
  break_workflow unquoted 'SC2086' .github/workflows/release.yml 's|cargo build --release --locked --target "$TARGET"|cargo build --target $TARGET|'
  break_workflow untrusted 'template-injection' .github/workflows/ci.yml 's|- run: cargo test|- run: echo ${{ github.event.pull_request.title }}|'
  break_workflow unpinned 'unpinned-uses' .github/workflows/pages.yml 's|actions/checkout@.*|actions/checkout@v6|'
  break_workflow persists 'artipacked' src/starter/github/pages.yml '/^        with:$/{N;/persist-credentials/d}'
  break_workflow too-much 'excessive-permissions' src/starter/github/check.yml '/permissions:/d; /contents: read/d'
  break_workflow others-secrets 'dangerous-triggers' src/starter/github/check.yml 's|^  pull_request:|  pull_request_target:|'
  break_workflow unknown-key 'schema of workflows' .github/workflows/pages.yml 's|timeout-minutes: 10|time-out: 10|'
  break_workflow no-timeout 'timeouts of jobs' src/starter/github/pages.yml '/timeout-minutes/d'
  break_workflow odd-action 'schema of actions' action.yml 's|using: composite|using: composed|'
  break_workflow expression 'an expression stands in the shell lines' action.yml 's|cargo build --release|cargo build ${{ inputs.root }}|'
  break_workflow action-shell 'SC2086' action.yml 's|--root "$ROOT" --format github|--root $ROOT --format github|'
  break_workflow hook 'hooks of pre-commit' .pre-commit-hooks.yaml 's|  language: rust|  langauge: rust|'
  break_workflow hook-use 'configuration of pre-commit' src/starter/en/pre-commit-config.yaml 's|    rev: |    tag: |'
}
