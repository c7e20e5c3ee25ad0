#!/usr/bin/env bash
# Who judges the judges: each must pass a small good site and fail a copy that
# is broken in one known way, for that reason. A judge that passes everything
# looks just like a site without faults.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
good="$work/good"
base=https://example.org/bang-diem/

passed=0
failed=0

ok() { passed=$((passed + 1)); echo "ok   $1"; }
wrong() {
  failed=$((failed + 1))
  echo "FAIL $1"
  sed 's/^/     /' "$work/out"
}

# judge NAME SITE: runs one judge, its words in $work/out.
judge() {
  case $1 in
    budgets) node "$here/budgets.mjs" "$2" "$base" $([ ! -d "$2-reports" ] || echo "$2-reports") ;;
    injection) BASE_URL="$base" node "$here/injection.mjs" "$good" "$2" ;;
    feeds | datapackage | csv_metadata | workbooks | catalog) "$here/venv/bin/python" "$here/$1.py" "$2" "$base" ;;
    vnu | axe | htmlcs | browser | compare | uses | sitemap | jsonld | share | lighthouse) node "$here/$1.mjs" "$2" "$base" ;;
    links) "$here/links.sh" "$2" "$base" ;;
    links-on-disk) "$here/links.sh" "$2" ;;
    *) "$here/$1.sh" "$2" ;;
  esac >"$work/out" 2>&1 </dev/null
}

passes() {
  if judge "$1" "$2"; then ok "$1 passes the good site"; else wrong "$1 passes the good site"; fi
}

# page LANG TITLE UP OTHER PATH: one page of the good site, found at PATH under
# its root, to which UP leads; it links to the page OTHER.
page() {
  local path=$5
  cat <<EOF
<!DOCTYPE html>
<html lang="$1">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$2</title>
<link rel="canonical" href="$base$path">
<link rel="stylesheet" href="$3style.css">
<script src="$3site.js" defer></script>
</head>
<body>
<a class="skip" href="#main">$2</a>
<header><nav aria-label="$2"><a href="$3$4">$4</a></nav></header>
<main id="main">
<h1>$2</h1>
<p id="lede">Tỉnh đạt 2 trên 3 chỉ tiêu.</p>
<svg class="chart" role="img" aria-labelledby="t" viewBox="0 0 280 60" width="280" height="60">
<title id="t">Tỷ lệ đúng hạn</title>
<line class="axis" x1="10" y1="50" x2="270" y2="50"/>
<text x="10" y="30">Đúng hạn</text>
</svg>
<img src="$3icon.svg" alt="Biểu tượng" width="24" height="24">
<div class="scroll" role="group" tabindex="0" aria-labelledby="cap">
<table>
<caption id="cap">Chỉ tiêu</caption>
<thead><tr><th scope="col">Tên</th><th scope="col">Giá trị</th></tr></thead>
<tbody><tr><td><a href="$3$4#lede">Đúng hạn</a></td><td>98,8%</td></tr></tbody>
</table>
</div>
<details><summary>Xem số liệu</summary><p>Số liệu năm 2023.</p></details>
</main>
<footer><p>Bảng điểm</p></footer>
</body>
</html>
EOF
}

make_good_site() {
  mkdir -p "$good/en" "$good/provinces/ha-noi"
  page vi 'Bảng điểm' ./ en/index.html index.html >"$good/index.html"
  page en 'Scorecard' ../ index.html en/index.html >"$good/en/index.html"
  page vi 'Hà Nội' ../../ index.html provinces/ha-noi/index.html >"$good/provinces/ha-noi/index.html"
  # Absolute, as a page that answers at every depth must be.
  page vi 'Không tìm thấy trang' /bang-diem/ index.html 404.html >"$good/404.html"
  cat >"$good/style.css" <<'EOF'
body { margin: 0 auto; padding: 0 1rem; max-width: 60rem; font: 1rem/1.6 "Noto Sans", sans-serif; color: #16191d; background: #fff; }
a { color: #004f9e; }
nav a, .skip, summary { display: inline-block; min-height: 24px; }
.chart { display: block; }
.chart text { font-size: 14px; fill: currentColor; }
.axis { stroke: currentColor; }
.scroll { overflow-x: auto; }
@media print { tr { break-inside: avoid; } }
EOF
  printf 'document.documentElement.dataset.script = "on";\n' >"$good/site.js"
  printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/></svg>\n' >"$good/icon.svg"
  printf '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>A &amp; B</title></feed>\n' >"$good/feed.xml"
}

# Broken sites, one a judge, since starting a judge takes longer than judging a
# page: a copy of the good site, to which each fault adds a page of its own.
# WORDS, a pattern, are what the judge must say in the line about that page.

# begin JUDGE: starts the broken site of a judge.
begin() {
  site="$work/for-$1"
  faults=()
  cp -R "$good" "$site"
}

# add_page NAME WORDS [PAGE_EDIT [STYLE]]: the good first page under another
# name, edited by a sed script, and with some style of its own.
add_page() {
  local name=$1 words=$2 edit=${3:-} style=${4:-} up=..
  case $name in */*) up=../.. ;; esac
  mkdir -p "$site/$name"
  sed "s|=\"\./|=\"$up/|g; s|href=\"en/|href=\"$up/en/|" "$good/index.html" >"$work/page"
  sed "$edit" "$work/page" >"$site/$name/index.html"
  if [ -n "$edit" ] && cmp -s "$work/page" "$site/$name/index.html"; then
    wrong "the edit of $name changes something"
  fi
  if [ -n "$style" ]; then
    echo "$style" >"$site/$name/own.css"
    edit_file "$name/index.html" 's|</head>|<link rel="stylesheet" href="own.css">\n&|'
  fi
  faults+=("$name/.*$words")
}

# break_file FILE WORDS EDIT: a fault in a file of the good site.
break_file() {
  edit_file "$1" "$3"
  faults+=("$1.*$2")
}

edit_file() {
  sed "$2" "$site/$1" >"$work/page"
  if cmp -s "$work/page" "$site/$1"; then wrong "the edit of $1 changes something"; fi
  cp "$work/page" "$site/$1"
}

# finds JUDGE: the judge fails the broken site, and names every fault.
finds() {
  local fault
  if judge "$1" "$site"; then
    wrong "$1 fails the broken site"
    return
  fi
  for fault in "${faults[@]}"; do
    if grep -q -- "$fault" "$work/out"; then ok "$1 finds $fault"; else wrong "$1 finds $fault"; fi
  done
}

# The picker, on files of known size: of three provinces or more the largest,
# the middle and the smallest, in each language.
test_picker() {
  local site="$work/picker" size
  for size in 1 2 3 4 5; do
    for folder in provinces en/provinces sources; do
      mkdir -p "$site/$folder/p$size"
      head -c $((size * 100)) /dev/zero | tr '\0' x >"$site/$folder/p$size/index.html"
    done
  done
  mkdir -p "$site/findings" "$site/provinces/old"
  echo x | tee "$site/index.html" "$site/404.html" >"$site/findings/index.html"
  mkdir -p "$site/embed/indicator/a/map" "$site/embed/territory/a/map"
  echo x | tee "$site/embed/indicator/a/map/index.html" >"$site/embed/territory/a/map/index.html"
  echo '<meta http-equiv="refresh" content="0">' >"$site/provinces/old/index.html"
  node --input-type=module -e '
    const { pick } = await import(process.argv[1]);
    console.log(pick(process.argv[2]).map((p) => p.replace("/index.html", "")).join(" "));
  ' "file://$here/pages.mjs" "$site" >"$work/out" 2>&1
  local expected='404.html embed/indicator/a/map embed/territory/a/map en/provinces/p1 en/provinces/p3 en/provinces/p5 findings index.html provinces/old provinces/p1 provinces/p3 provinces/p5 sources/p5'
  if [ "$(cat "$work/out")" = "$expected" ]; then ok 'the picker takes each type and language'; else wrong 'the picker takes each type and language'; fi
}

# Reports stand in a folder of their own, since a site has none.
make_good_reports() {
  mkdir -p "$1"
  cat >"$1/findings.sarif" <<'EOF'
{"version": "2.1.0", "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": [{
  "tool": {"driver": {"name": "scorecard", "version": "1", "rules": [{"id": "old-data",
    "shortDescription": {"text": "Old."}, "fullDescription": {"text": "Old."}, "help": {"text": "Old."}}]}},
  "results": [{"ruleId": "old-data", "ruleIndex": 0, "level": "warning", "message": {"text": "Old."},
    "locations": [{"physicalLocation": {"artifactLocation": {"uri": "content/a%20b.yaml"},
      "region": {"startLine": 1, "startColumn": 2}}}], "partialFingerprints": {"a/v1": "b"}}]}]}
EOF
  cat >"$1/findings.junit.xml" <<'EOF'
<testsuites><testsuite name="a.yaml" tests="1"><testcase name="b"><failure message="c &lt; d">e</failure></testcase></testsuite></testsuites>
EOF
}

# break_report FILE NAME WORDS EDIT: a copy with one fault, and what is said of it.
break_report() {
  cp "$site/$1" "$site/$2-$1"
  edit_file "$2-$1" "$4"
  faults+=("$3")
}

# The judge of schemas has a root of its own: a kind of file, its schema, cases.
make_schema_root() {
  mkdir -p "$1/content" "$1/.scorecard"
  printf -- '- {id: a, kind: one}\n' >"$1/content/topics.yaml"
  cat >"$1/.scorecard/topics.schema.json" <<'EOF'
{"$schema": "http://json-schema.org/draft-07/schema#", "type": "array", "items": {"type": "object",
 "properties": {"id": {"type": "string"}, "kind": {"enum": ["one", "two"]}},
 "additionalProperties": false}}
EOF
  cat >"$1/cases.yaml" <<'EOF'
- {path: topics.yaml, good: true, text: "- {id: b, kind: two}"}
- {path: topics.yaml, bad: ["1 is not allowed"], text: "- {name: b}"}
- {path: topics.yaml, offers: ["two"], hides: ["three"], text: "- kind: ¦"}
EOF
}

# fails_schemas ROOT WORDS...: the judge fails the root that was broken, and says
# each of these.
fails_schemas() {
  local root=$1 words
  shift
  if node "$here/yaml.mjs" "$root" "$root/cases.yaml" >"$work/out" 2>&1 </dev/null; then
    wrong "yaml fails $(basename "$root")"
    return
  fi
  for words in "$@"; do
    if grep -q -- "$words" "$work/out"; then ok "yaml finds $words"; else wrong "yaml finds $words"; fi
  done
}

test_schemas() {
  local root="$work/schemas" schema=.scorecard/topics.schema.json
  make_schema_root "$root"
  if node "$here/yaml.mjs" "$root" "$root/cases.yaml" >"$work/out" 2>&1 </dev/null; then
    ok 'yaml passes good schemas'
  else
    wrong 'yaml passes good schemas'
  fi
  make_schema_root "$root-bad-file"
  printf -- '- {id: a, kind: three}\n' >"$root-bad-file/content/topics.yaml"
  fails_schemas "$root-bad-file" 'topics.yaml: a validator refuses it' 'topics.yaml:1: an editor marks it'
  make_schema_root "$root-loose"
  sed -i.old 's/false/true/; s/"two"/"three"/' "$root-loose/$schema"
  fails_schemas "$root-loose" 'a validator takes it' 'does not mark «1 is' 'does not offer «two»' 'an editor offers «three»'
  make_schema_root "$root-invalid"
  sed -i.old 's/"string"/"text"/' "$root-invalid/$schema"
  fails_schemas "$root-invalid" 'topics.schema.json: .*type'
}

# The page that compares places, with the script of the default theme: two
# places that share an indicator, and a third that shares none.
make_good_compare() {
  local id value
  mkdir -p "$1/compare" "$1/data/compare" "$1/provinces"
  cp "$here/../../themes/default/static/js/site.js" "$1/site.js"
  cat >"$1/compare/index.html" <<'EOF'
<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>So sánh</title><link rel="icon" href="data:,"><script src="../site.js" defer></script></head>
<body>
<main>
<section><a href="../provinces/a/index.html">Nhóm</a></section>
<section id="tool" data-from="../data/compare/" data-most="2">
<form hidden>
<select id="tool-place" aria-label="Nơi"><option value="">–</option><option value="a">A</option><option value="c">C</option><option value="b">B</option></select>
<button type="submit">Thêm</button>
<select id="tool-topic" aria-label="Chủ đề"><option value="">Mọi</option><option value="t">T</option></select>
<ul id="tool-chosen" hidden></ul>
</form>
<p id="tool-says" role="status"></p>
<div id="tool-result"></div>
<template id="tool-words">
EOF
  for id in choose one-more full shown none-shared loading failed unknown from-disk remove comma cell-none periods never indicator; do
    echo "<p data-word=\"$id\">$id %s</p>"
  done >>"$1/compare/index.html"
  echo '</template></section></main></body></html>' >>"$1/compare/index.html"
  for id in a b c; do
    value="$(printf %d "'$id")%"
    mkdir -p "$1/provinces/$id"
    echo "<!DOCTYPE html><html lang=\"vi\"><title>$id</title><main><p id=\"i\">$value</p></main></html>" >"$1/provinces/$id/index.html"
    cat >"$1/data/compare/$id.vi.json" <<EOF
{"name": {"text": "$id", "href": "../provinces/$id/index.html"}, "topics": [{"id": "t", "name": {"text": "T"}, "indicators":
 [{"id": "${id/b/a}", "at": 1, "name": {"text": "I"}, "figures": [{"key": "k", "last": "2023-12-31",
 "period": "2023", "text": "$value", "at": "#i"}]}]}]}
EOF
  done
}

# break_compare NAME WORDS FILE EDIT: the judge finds one fault in a copy of that page's site.
break_compare() {
  site="$work/compare-$1"
  make_good_compare "$site"
  edit_file "$3" "$4"
  faults=("$2")
  finds compare
}

# uses_head UP: what stands on every page of the site that people use.
uses_head() {
  cat <<EOF
<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bảng điểm</title><link rel="icon" href="data:,"><link rel="stylesheet" href="$1style.css"><script src="$1site.js" defer></script></head>
<body><header><div><a class="find" href="$1#territories" data-root="$1" data-label="Tìm" data-says="%s kết quả" data-none="Không thấy" data-failed="Không tải được">Danh sách</a></div>
<nav class="ways"><a href="$1indicators/rate/">Tỷ lệ</a></nav></header><main>
EOF
}

# That site: three places and an indicator, with the script of the default theme.
make_good_uses() {
  local place
  mkdir -p "$1/data/provinces" "$1/data/indicators" "$1/provinces" "$1/indicators/rate"
  cp "$here/../../themes/default/static/js/site.js" "$1/site.js"
  echo '@media print { .screen { display: none; } } .sr, .found { position: absolute; } .sr { clip-path: inset(50%); } .find { display: block; box-sizing: border-box; width: 100%; height: 40px; margin: 0; border: 1px solid; font: inherit; } .tools { min-height: 60px; }' >"$1/style.css"
  {
    uses_head ''
    echo '<h1 id="territories">Các nơi</h1><div class="tools" data-label="Lọc" data-says="%s trên %s"></div><div data-list="places"><dl class="regions"><div><dt>Miền</dt><dd><ul>'
    echo '<li><strong><a href="provinces/nui-xa/">Núi Xa</a></strong></li><li><a href="provinces/b/">Bến</a></li><li><a href="provinces/c/">Cồn</a></li></ul></dd></div></dl></div></main></body></html>'
  } >"$1/index.html"
  for place in nui-xa b c; do
    mkdir -p "$1/provinces/$place"
    {
      uses_head ../../
      echo "<h1>$place</h1><table><caption>Số liệu</caption><tbody id=\"rate\"><tr><th scope=\"row\">Tỷ lệ</th><td>98,5%</td></tr></tbody></table><p><a href=\"../../data/provinces/$place.csv\">CSV</a></p></main></body></html>"
    } >"$1/provinces/$place/index.html"
    printf 'territory,indicator,value,missing,upper,shown\n%s,rate,98.5,,,yes\n' "$place" >"$1/data/provinces/$place.csv"
  done
  printf 'territory,indicator,value\nnui-xa,rate,98.5\nb,rate,1100.25\nd,rate,9.75\n' >"$1/data/indicators/rate.csv"
  {
    uses_head ../../
    echo '<h1>Tỷ lệ</h1><table class="ranking" data-list="ranking"><caption>Thứ tự</caption><thead><tr><th scope="col">Hạng</th><th scope="col">Nơi</th><th scope="col">Số</th></tr></thead><tbody>'
    echo '<tr><td>1</td><th scope="row"><a href="../../provinces/nui-xa/">Núi Xa</a></th><td>98,5%</td></tr>'
    echo '<tr><td>2</td><th scope="row"><a href="../../provinces/c/">Cồn</a></th><td>chưa có</td></tr>'
    echo '<tr><td>3</td><th scope="row"><a href="../../provinces/d/">Dốc</a></th><td>9,75%</td></tr>'
    echo '<tr><td>4</td><th scope="row"><a href="../../provinces/b/">Bến</a></th><td>1.100,25%</td></tr></tbody></table></main></body></html>'
  } >"$1/indicators/rate/index.html"
  echo '{"groups":[{"name":"Tỉnh","path":"provinces/","items":[["nui-xa/",0,"Núi Xa"],["b/",0,"Bến"],["c/",0,"Cồn"]]}],"notes":[""]}' >"$1/data/search.vi.json"
}

# break_uses NAME WORDS FILE EDIT: a person meets one fault in a copy of that site.
break_uses() {
  site="$work/uses-$1"
  make_good_uses "$site"
  edit_file "$3" "$4"
  faults=("$2")
  finds uses
}

make_good_site
make_good_reports "$work/reports"
test_picker
test_schemas
for name in vnu htmlvalidate links xml axe htmlcs browser injection; do passes "$name" "$good"; done

passes reports "$work/reports"
site="$work/for-reports"
faults=()
make_good_reports "$site"
break_report findings.sarif no-line 'startLine: 0 is less than' 's|"startLine": 1|"startLine": 0|'
break_report findings.sarif no-rule "'ruleIndex' with value 7" 's|"ruleIndex": 0|"ruleIndex": 7|'
break_report findings.sarif no-version "property 'version' is missing" 's|"version": "2.1.0", ||'
break_report findings.sarif odd-uri "'content/a b:c.yaml' is not a valid" 's|a%20b|a b:c|'
break_report findings.sarif no-json 'JSON syntax error' 's|"level"|level" :|'
break_report findings.junit.xml no-name "attribute 'name' is required" 's|<testcase name="b">|<testcase>|'
break_report findings.junit.xml no-xml 'parser error' 's|&lt;|<|'
finds reports
site="$work/no-reports"
mkdir "$site"
faults=('0 bad, 0 files')
finds reports

begin vnu
add_page unclosed-tag 'h1' 's|</h1>||'
add_page missing-alt 'alt' 's| alt="Biểu tượng"||'
add_page wrong-style 'colour' '' 'h1 { colour: red; }'
finds vnu

begin htmlvalidate
add_page unclosed-tag 'close-order' 's|</h1>||'
add_page missing-alt 'wcag/h37' 's| alt="Biểu tượng"||'
finds htmlvalidate

begin links
add_page no-fragment 'no-such-place' 's|#lede|#no-such-place|'
add_page no-page 'no-such-page' 's|en/index.html"|no-such-page/"|'
add_page no-canonical 'no-such-page' 's|\(canonical" href="[^"]*\)index.html|\1no-such-page.html|'
break_file 404.html 'style.css' 's|/bang-diem/style.css|/style.css|'
finds links

begin links-on-disk
edit_file 404.html 's|/bang-diem/|./|'
add_page folder-link 'en Cannot find index' 's|en/index.html"|en/"|'
finds links-on-disk

begin xml
break_file feed.xml 'xmlParseEntityRef' 's|&amp;|\&|'
finds xml

begin axe
add_page missing-alt 'image-alt' 's| alt="Biểu tượng"||'
add_page low-contrast 'color-contrast' '' 'body { color: #b4bcc6; }'
add_page low-contrast-dark 'dark color-contrast' '' '@media (prefers-color-scheme: dark) { body { color: #b4bcc6; } }'
finds axe

begin htmlcs
add_page missing-alt 'H37' 's| alt="Biểu tượng"||'
add_page low-contrast-chart 'light .*G18.*<text' '' '.chart text { fill: #b4bcc6; color: #b4bcc6; }'
add_page low-contrast-dark 'dark .*G18' '' '@media (prefers-color-scheme: dark) { body { color: #b4bcc6; } }'
finds htmlcs

begin browser
add_page label-clipped 'label outside its chart: "Đúng hạn"' 's|<text x="10"|<text x="250"|'
add_page label-overlap 'labels overlap' 's|</svg>|<text x="30" y="32">Quá hạn</text></svg>|'
add_page label-struck 'a line runs through the label' 's|y1="50" x2="270" y2="50"|y1="25" x2="270" y2="25"|'
add_page label-small 'label of 10.0 px' '' '.chart text { font-size: 10px; }'
add_page label-covered 'a mark covers the label' 's|</svg>|<circle cx="30" cy="26" r="9"/></svg>|'
add_page chart-cut 'chart cut off at the right' 's|width="280" height|width="680" height|'
add_page squeezed 'cells of many short lines' \
  's|98,8%|Một câu rất dài gồm nhiều chữ đứng trong một ô rất hẹp|' 'td { width: 4rem; max-width: 4rem; }'
add_page wide 'sideways scroll at 320 px (h1' '' 'h1 { width: 400px; }'
add_page wide-details 'sideways scroll at 320 px (p' '' 'details p { width: 400px; }'
add_page text-cut 'clipped h1' '' 'h1 { width: 10rem; white-space: nowrap; overflow: hidden; }'
add_page policy 'Content Security Policy' 's|\.\./icon.svg|https://elsewhere.example/icon.svg|'
add_page off-site 'https://elsewhere.example/' \
  "s|\.\./icon.svg|https://elsewhere.example/icon.svg|; s|img-src 'self'|img-src *|"
add_page script-error 'no such thing' 's|site.js|error.js|'
echo 'throw new Error("no such thing");' >"$site/error.js"
add_page needs-script 'of [0-9]* characters' 's|site.js|needed.js|'
echo 'document.querySelector("main").append("Only the script says so. ".repeat(9));' >"$site/needed.js"
add_page not-nfc 'not NFC' 's|Bảng điểm</p>|Ba\xcc\x89ng</p>|'
add_page overweight 'KiB gzipped in' 's|site.js|heavy.js|'
node -p '"// " + require("crypto").randomBytes(120000).toString("base64")' >"$site/heavy.js"
add_page unseen-text 'cannot be seen: text "Tỉnh đạt' '' '@media (forced-colors: active) { #lede { forced-color-adjust: none; color: #777; background: #888; } }'
add_page unseen-label 'cannot be seen: label "Đúng hạn"' '' '@media (forced-colors: active) { .chart text { forced-color-adjust: none; fill: Canvas; } }'
add_page unseen-marks 'cannot be seen: the marks of Tỷ lệ' '' '@media (forced-colors: active) { .chart line { stroke: Canvas; } }'
add_page cut-rows 'may be cut in two' '' '@media print { tr { break-inside: auto; } }'
add_page not-a4 'is not A4' '' '@page { size: A5; }'
add_page provinces/long 'A4 pages for 1 indicators (at most 4)' '' '@media print { h1 { height: 5000px; } }'
break_file 404.html '404' 's|/bang-diem/style.css|style.css|'
finds browser

begin injection
add_page ran 'hit: a script of the attack ran' 's|</main>|<script>__hit(1)</script>&|'
add_page dialog 'hit: alert 1' 's|</main>|<script>alert(1)</script>&|'
add_page event 'attribute: onerror of <img>' 's|<h1>|<img src="x" alt="" onerror="__hit(1)">&|'
add_page off-site 'request: http://127.0.0.1:1/hit' 's|\.\./icon.svg|http://127.0.0.1:1/hit|'
add_page runs 'leads to javascript:' 's|href="[^"]*#lede"|href="java\&#9;script:__hit(1)"|'
add_page elsewhere 'leads elsewhere' 's|href="[^"]*#lede"|href="/\&#92;example.org/"|'
add_page element 'element: <marquee>' 's|<h1>|<marquee>x</marquee>&|'
add_page own-script 'own script: no such thing' 's|site.js|error.js|'
echo 'throw new Error("no such thing");' >"$site/error.js"
break_file provinces/ha-noi/index.html 'element: 2 of <img>' 's|<img [^>]*>|&&|'
break_file icon.svg 'hit: a script of the attack ran' 's|</svg>|<script>__hit(1)</script>&|'
finds injection

make_good_compare "$work/compare"
passes compare "$work/compare"
break_compare wrong-number '“97%” is not on .*provinces/a' provinces/a/index.html 's|97%|98%|'
break_compare no-address 'the address says nothing' site.js 's|history\[step\](.*);|;|'
break_compare no-way-back 'the way back does not lead back' site.js 's|onpopstate = read|onpopstate = null|'
break_compare forgets 'an address with two places shows no table' site.js "s|asked('p')|asked('q')|"
break_compare bare-form 'the form shows without script' compare/index.html 's|<form hidden>|<form>|'
break_compare too-many 'at most 2 are allowed' site.js 's|ids.length < most|ids.length < 99|'
break_compare lost-focus 'the focus is lost' site.js 's|place.focus();||'
break_compare markup 'an address became markup' site.js 's|says.textContent = \(.*\);|says.innerHTML = \1;|'
break_compare silent 'data that cannot be had is not told' site.js "s|say('failed', names\[id\])|''|"
break_compare disk 'from disk' site.js "s|'file:'|'disk:'|"

make_good_uses "$work/uses"
passes uses "$work/uses"
break_uses marks '“nui xa” finds' site.js 's|.replace(/.p{M}/gu, ..)||'
break_uses jumps 'the page jumped' site.js 's#link.replaceWith(input);#&requestAnimationFrame(() => requestAnimationFrame(() => document.body.prepend(make("h2", {}, "!"))));#'
break_uses no-search 'with script there is no search' site.js 's|^search();||'
break_uses not-shared 'the same address shows other' site.js 's|input.value = asked(key);||'
break_uses wrong-order 'the figures are not in order' site.js "s|it === point ?|it !== point ?|"
break_uses missing-first 'what is not known does not come last' site.js 's/isNaN(a.value) - isNaN(b.value) ||//'
break_uses wrong-figure 'none of the 1 figures of the file' data/provinces/nui-xa.csv 's|98.5|89.5|'
break_uses no-paper 'the paper lacks the figure 98,5' provinces/nui-xa/index.html 's|<td>98,5|<td class="screen">98,5|'
break_uses markup 'an address became markup' site.js 's|status.textContent = |status.innerHTML = input.value; status.title = |'
break_uses no-list 'does not lead to the list' index.html 's|class="find" href="#territories"|class="find" href="#"|'
break_uses disk 'from disk there is a search' site.js "s|'file:'|'disk:'|"

. "$here/selftest-machines.sh"
test_machines

. "$here/selftest-workflows.sh"
test_workflows

echo "selftest: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
