#!/usr/bin/env bash
# Installs what the judges need: system programs through apt (only those that
# are missing), npm and Python packages at pinned versions.
# Fast when everything is already there, so every caller may run it first.
set -euo pipefail
cd "$(dirname "$0")"

has() { command -v "$1" >/dev/null 2>&1; }

# Keep this list of browsers in step with chromium.mjs.
has_browser() {
  [ -n "${CHROME_PATH:-}" ] || has chromium || has google-chrome || has chromium-browser
}

# The measurements of text depend on the font: Noto Sans stands in the site's
# font stack and has every Vietnamese letter, so labels are measured in it.
has_noto() {
  [ -e /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf ] ||
    { has fc-list && fc-list : family | grep -qx 'Noto Sans'; }
}

missing=()
has_browser || missing+=(chromium)
has java || missing+=(default-jre-headless)
has_noto || missing+=(fonts-noto-core)
has xmllint || missing+=(libxml2-utils)
has pdfinfo || missing+=(poppler-utils)
has shellcheck || missing+=(shellcheck)
python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)

if [ ${#missing[@]} -gt 0 ]; then
  if ! has apt-get; then
    echo "setup: install these first: ${missing[*]}" >&2
    exit 1
  fi
  root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! has sudo; then
      echo "setup: neither root nor sudo; install these first: ${missing[*]}" >&2
      exit 1
    fi
    root=(sudo -n)
  fi
  echo "setup: apt installs ${missing[*]}"
  # Two apt-get at once can leave a package half unpacked: wait for the lock.
  apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
  "${apt[@]}" update -qq
  "${apt[@]}" install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

if ! has node || ! has npm || [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
  echo "setup: Node.js 20 or newer with npm is needed" >&2
  exit 1
fi

# A copy of the lock file marks what was installed; a changed one reinstalls.
if ! cmp -s package-lock.json node_modules/.installed; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  # What its own script would do, had it been run.
  chmod u+x node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
  cp package-lock.json node_modules/.installed
fi

if ! cmp -s requirements.txt venv/.installed; then
  python3 -m venv --clear venv
  venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
  cp requirements.txt venv/.installed
fi

echo "setup: ready"
