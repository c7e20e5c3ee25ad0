# The part of selftest.sh that judges what machines read of a site: sourced by
# it, with its functions. The good site is the one that sample.py writes.

machines="$work/machines"

# begin_machines NAME: starts a broken copy of that site.
begin_machines() {
  site="$work/for-$1"
  faults=()
  cp -R "$machines" "$site"
}

# break_machines JUDGE WORDS FILE EDIT: for a judge that stops at the first fault
# of a file, each fault in a copy of its own.
break_machines() {
  begin_machines "$1-$((passed + failed))"
  edit_file "$3" "$4"
  faults=("$2")
  finds "$1"
}

test_sitemap() {
  begin_machines sitemap
  break_file sitemap.xml 'schema: .*lastmod' 's|\(/data/</loc>\)|\1<lastmod>soon</lastmod>|'
  edit_file sitemap.xml 's|\(ha-noi/"/>\)|\1<xhtml:link rel="alternate" hreflang="en" href="https://example.org/bang-diem/en/"/>|'
  faults+=('names https://example.org/bang-diem/en/ (en), which does not name it')
  edit_file sitemap.xml 's|<loc>\([^<]*on-time/\)</loc>|<loc>\1no-such-page/</loc>|'
  faults+=('no-such-page/ is not a page' 'no-such-page/ is not among its own' 'indicators/on-time/index.html is not in it')
  edit_file data/index.html 's|<link rel="canonical|<meta name="robots" content="noindex">\n&|'
  faults+=('data/index.html asks not to be found')
  break_file robots.txt 'does not name the sitemap' 's|Sitemap:|Site:|'
  finds sitemap
  begin_machines no-sitemap
  rm "$site/sitemap.xml"
  faults=('is not there')
  finds sitemap
}

test_feeds() {
  begin_machines feeds
  edit_file feed.xml 's|<title>Sửa một số</title>||'
  for name in grammar date link author order; do
    mkdir -p "$site/$name"
    sed "s|bang-diem/feed.xml|bang-diem/$name/feed.xml|; s|2024:a|2024:$name|" "$machines/feed.xml" >"$site/$name/feed.xml"
  done
  faults+=('feed.xml: .*/1: has no title')
  break_file grammar/feed.xml 'grammar: ' 's|<title>|<name>|; s|</title>|</name>|'
  break_file date/feed.xml 'its date is none: yesterday' 's|2024-01-28T00:00:00Z|yesterday|'
  break_file link/feed.xml 'no-such-page/#on-time: there is no such page' 's|provinces/ha-noi|no-such-page|'
  break_file author/feed.xml 'nobody is its author' '/<author>/d'
  break_file order/feed.xml 'is older than its newest entry' '0,/<updated>2024/s|<updated>2024|<updated>2023|'
  cp "$machines/feed.xml" "$site/data/feed.xml"
  faults+=('names itself https://example.org/bang-diem/feed.xml, not' 'has the id of ')
  finds feeds
  begin_machines no-feed
  rm "$site/feed.xml"
  faults=('feed.xml: is not there')
  finds feeds
  break_machines feeds 'cannot be read' feed.xml 's|&amp;|\&|'
  break_machines feeds 'the id tag:example.org,2024:a stands twice' feed.xml 's|2024:a/1|2024:a|'
}

test_jsonld() {
  begin_machines jsonld
  break_file data/index.html 'inLangage' 's|"inLanguage"|"inLangage"|'
  break_file provinces/ha-noi/index.html 'isAccessibleForFree' 's|"isAccessibleForFree": true|"isAccessibleForFree": [1]|'
  break_file index.html 'has no WebSite' 's|"@type": "WebSite"|"@type": "WebPage"|'
  break_file indicators/on-time/index.html 'no such-file.csv' 's|data/claims.csv|data/no such-file.csv|'
  finds jsonld
  begin_machines jsonld-more
  break_file data/index.html 'is no JSON' 's|"@context": |"@context" |'
  break_file provinces/ha-noi/index.html 'has no Dataset' 's|"@type": "Dataset"|"@type": "Thing"|'
  break_file indicators/on-time/index.html 'has a description of 5 letters' 's|\("description": "Tỷ lệ\)[^"]*|\1|'
  break_file index.html 'has no BreadcrumbList' 's|"BreadcrumbList"|"ItemList"|'
  finds jsonld
  begin_machines jsonld-crumbs
  break_file data/index.html 'counts 3 as step 2' 's|"position": 2|"position": 3|'
  break_file provinces/ha-noi/index.html 'leads to .*no-such-page/, where' 's|"item": "\([^"]*\)ha-noi/"|"item": "\1no-such-page/"|'
  break_file indicators/on-time/index.html 'its context is' 's|https://schema.org|https://example.org|'
  finds jsonld
}

test_tables() {
  break_machines datapackage 'claims.csv: .*"98,8' data/claims.csv 's|98.8|"98,8"|'
  break_machines datapackage 'claims.csv: .*primary key' data/claims.csv 's|2023,98.8|2022,98.8|'
  break_machines datapackage 'extra.csv: The data source could not be' data/datapackage.json 's|claims.csv|extra.csv|'
  begin_machines unnamed-table
  cp "$site/data/claims.csv" "$site/data/extra.csv"
  faults=('data/extra.csv: is not in the package')
  finds datapackage
  faults=('data/extra.csv: has no extra.csv-metadata.json')
  finds csv_metadata
  rm "$site/data/datapackage.json"
  faults=('datapackage.json: is not there')
  finds datapackage
  break_machines csv_metadata 'claims.csv-metadata.json: .*98,8' data/claims.csv 's|98.8|"98,8"|'
  break_machines csv_metadata 'claims.csv-metadata.json: ' data/claims.csv-metadata.json 's|"name": "value"|"name": "worth"|; s|"titles": "value"|"titles": "worth"|'
  break_machines csv_metadata 'ha-noi.csv-metadata.json: .*key' data/provinces/ha-noi.csv 's|2023,98.8|2022,98.8|'
}

# Each workbook of another name, with one fault.
test_workbooks() {
  begin_machines workbooks
  "$here/venv/bin/python" - "$site/data" <<'EOF'
import sys
import openpyxl

data = sys.argv[1]


def broken(name, change):
    book = openpyxl.load_workbook(f"{data}/scorecard.xlsx")
    change(book)
    book.save(f"{data}/{name}.xlsx")


def put(cell, value):
    return lambda book: book["claims"].__setitem__(cell, value)


broken("merged", lambda book: book["claims"].merge_cells("A2:B2"))
broken("loose", lambda book: setattr(book["claims"], "freeze_panes", None))
broken("text", put("D2", "97.5"))
broken("day", put("E2", "2023-01-28"))
broken("formula", put("D2", "=1+1"))
broken("order", lambda book: book.move_sheet("README", 1))
broken("nameless", put("D1", None))
EOF
  cp "$site/data/claims.csv" "$site/data/no-book.xlsx"
  faults=('merged.xlsx: .*merged cells A2:B2' 'loose.xlsx: .*header is not frozen' 'text.xlsx: .*a number as text in D2'
    'day.xlsx: .*a date as text in E2' 'formula.xlsx: .*a formula in D2' 'order.xlsx: its first sheet is claims'
    'nameless.xlsx: .*a column has no name' 'no-book.xlsx: cannot be read')
  finds workbooks
  begin_machines no-workbook
  rm "$site/data/scorecard.xlsx"
  faults=('no workbook of the whole site')
  finds workbooks
}

test_catalog() {
  break_machines catalog 'no-such.csv: there is no such file' data/catalog.jsonld 's|data/claims.csv|data/no-such.csv|'
  break_machines catalog 'no dcat:Dataset' data/catalog.jsonld 's|"dcat:Dataset"|"dcat:Data"|'
  break_machines catalog 'has no dcat:distribution' data/catalog.jsonld 's|"dcat:distribution"|"dcat:file"|'
  break_machines catalog 'has no publisher' data/catalog.jsonld 's|"dct:publisher"|"dct:maker"|'
  break_machines catalog 'would be fetched from https://elsewhere' data/catalog.jsonld \
    's|"@context": {|"@context": "https://elsewhere.example/", "was": {|'
}

test_share() {
  begin_machines share
  break_file data/index.html 'no og:description' '/og:description/d'
  break_file data/index.html 'og:url is https://example.org/bang-diem/other/' 's|og:url" content="[^"]*|og:url" content="https://example.org/bang-diem/other/|'
  break_file index.html 'og:image is .*no-such.png' 's|share.png|no-such.png|'
  edit_file provinces/ha-noi/index.html '/og:image/d'
  faults+=('provinces/ha-noi/index.html: no og:image' 'provinces/ha-noi/share.png: no page names it')
  "$here/venv/bin/python" - "$here" "$site" <<'EOF'
import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
import sample

site = Path(sys.argv[2])
(site / "data/share.png").write_bytes(sample.picture(1200, 600))
whole = sample.picture(1200, 630)
(site / "indicators/on-time/share.png").write_bytes(whole[:-40] + b"\0" * 40)
EOF
  faults+=('data/share.png: 1200 by 600 pixels' 'indicators/on-time/share.png: cannot be read')
  finds share
  begin_machines share-more
  node --input-type=module - "$here" "$site" <<'EOF'
const [here, site] = process.argv.slice(2);
const { createRequire } = await import('node:module');
const { PNG } = createRequire(`${here}/`)('pngjs');
const { randomFillSync } = await import('node:crypto');
const fs = await import('node:fs');
const empty = new PNG({ width: 1200, height: 630 });
empty.data.fill(255);
fs.writeFileSync(`${site}/data/share.png`, PNG.sync.write(empty));
randomFillSync(empty.data);
fs.writeFileSync(`${site}/share.png`, PNG.sync.write(empty));
EOF
  faults=('data/share.png: is empty' 'share.png: [0-9]* bytes, at most 300000')
  finds share
}

# Lighthouse takes some seconds a page: one good page, one with many faults.
test_lighthouse() {
  rm -rf "$machines-home"
  cp -R "$machines" "$machines-home"
  rm -r "$machines-home/provinces" "$machines-home/indicators" "$machines-home/data"
  passes lighthouse "$machines-home"
  site="$work/for-lighthouse"
  cp -R "$machines-home" "$site"
  edit_file index.html '/name="description"/d; s|</head>|<link rel="stylesheet" href="heavy.css">\n&|; s|<main>|<main><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><script src="late.js"></script>|'
  node -p '"/* " + require("node:crypto").randomBytes(400000).toString("base64") + " */"' >"$site/heavy.css"
  cat >"$site/late.js" <<'EOF'
console.error('no such thing');
const busy = () => {
  for (const end = performance.now() + 300; performance.now() < end; );
};
for (const wait of [300, 700, 1100]) setTimeout(busy, wait);
setTimeout(() => document.querySelector('main').prepend(Object.assign(document.createElement('h2'), { textContent: 'Late '.repeat(300) })), 900);
EOF
  faults=('score index.html accessibility .*image-alt' 'score index.html best-practices .*errors-in-console'
    'score index.html seo .*meta-description' 'score index.html performance' 'time index.html tbt' 'time index.html cls' 'time index.html lcp')
  finds lighthouse
  rm "$site/sitemap.xml"
  faults=('names no page that is meant to be found')
  finds lighthouse
}

test_budgets() {
  passes budgets "$machines"
  begin_machines budgets
  mkdir -p "$site-reports"
  echo '[{"page": "data/index.html", "times": {"lcp": 1300, "cls": 0.02, "tbt": 70}}]' >"$site-reports/lighthouse.json"
  node -e '
    const fs = require("node:fs");
    const site = process.argv[1];
    const change = (page, words) => {
      const file = `${site}/${page}index.html`;
      fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("</main>", `${words}</main>`));
    };
    const noise = (size) => require("node:crypto").randomBytes(size).toString("base64");
    change("provinces/ha-noi/", "<p>a</p>".repeat(1500));
    change("indicators/on-time/", "<p>a</p>".repeat(4000));
    change("data/", `<link rel="stylesheet" href="../a.css"><script src="../a.js"></script>`);
    fs.writeFileSync(`${site}/a.css`, `/* ${noise(9000)} */`);
    fs.writeFileSync(`${site}/a.js`, `// ${noise(100000)}\ndocument.querySelector("main").append("Only the script says so. ".repeat(90));`);
    change("", Array.from({ length: 6 }, (_, n) => `<img alt="" src="share.png?${n}">`).join(""));
    fs.writeFileSync(`${site}/data/share.png`, require("node:crypto").randomBytes(300001));
  ' "$site"
  faults=('provinces/ha-noi/index.html | ! 15[0-9]* > 1400' 'provinces/ha-noi/index.html .*! [0-9]* > 4 ' 'indicators/on-time/index.html | ! 40[0-9]* > 4000'
    'data/index.html .*KiB > 100.0 KiB' 'data/index.html .*KiB > 8.0 KiB' 'data/index.html .*KiB > 5.0 KiB' 'data/index.html .*% > 95%'
    'data/index.html .*! 1300 ms > 1200 ms | ! 0.020 > 0.010 | ! 70 ms > 0 ms | ! 300 kB > 300 kB' '^| index.html .*! [78] > 5')
  finds budgets
  if grep -q '! 1300 ms' "$site-reports/budgets.md"; then ok 'budgets writes its table'; else wrong 'budgets writes its table'; fi
}

test_machines() {
  mkdir -p "$machines"
  "$here/venv/bin/python" "$here/sample.py" "$machines" "$base" || wrong 'the sample is written'
  local name
  for name in sitemap feeds jsonld datapackage csv_metadata workbooks catalog share; do passes "$name" "$machines"; done
  test_sitemap
  test_feeds
  test_jsonld
  test_tables
  test_workbooks
  test_catalog
  test_share
  test_lighthouse
  test_budgets
}
