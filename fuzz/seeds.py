#!/usr/bin/env python3
"""Makes the seeds of the fuzz targets from content/, the golden sites and the fixtures of the tests.

Usage: fuzz/seeds.py. Seeds that stand in seeds/<target>/ under other names are kept."""

import io
import json
import pathlib
import re
import struct
import zipfile
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
SEEDS = ROOT / "fuzz" / "seeds"
LARGEST = 6000


def write(target, name, data):
    """One seed, unless it is large: short ones are run and changed quickly."""
    data = data.encode() if isinstance(data, str) else data
    if len(data) > LARGEST:
        return
    path = SEEDS / target / re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def text(path):
    return path.read_text(encoding="utf-8")


def sections(folder, keep=lambda path: True):
    """A folder as `#--- path` and what stands in each file."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and keep(path))
    out = b""
    for path in files:
        out += b"#--- %s\n" % path.relative_to(folder).as_posix().encode() + path.read_bytes().rstrip(b"\n") + b"\n"
    return out


def cases(path):
    """The cases of a fixture, without what is expected of them."""
    lines = [line for line in text(path).splitlines() if not line.startswith("#~")]
    for case in "\n".join(lines).split("#===")[1:]:
        head, _, body = case.partition("\n")
        if body.strip() and "#--\\" not in body and "#-->" not in body:
            yield head.strip(), body + "\n"


def of_sites():
    for path in sorted((ROOT / "tests/checks").glob("*.yaml")):
        for number, (_, body) in enumerate(list(cases(path))[:2]):
            if len(body) < 2500:
                write("check", f"{path.stem}-{number}", body)
            if "%%" not in body and "content/reports/" in body and ".csv" in body:
                files = dict(re.findall(r"#--- (\S+)\n(.*?)(?=#---|\Z)", body, re.S))
                yaml = [it for path, it in files.items() if path.startswith("content/reports/") and "yaml" in path]
                table = [it for path, it in files.items() if path.endswith(".csv")]
                if yaml and table:
                    write("table", f"{path.stem}-{number}", re.sub(r"table: \S+", "table: bang.csv", yaml[0]) + "\n%%\n" + table[0])
    for name in ["schools", "series", "mergers"]:
        site = ROOT / "tests/sites" / name
        write("check", f"site-{name}", b"#--x content/\n" + sections(site, lambda it: "/content/" in it.as_posix()))
    write("check", "index", "\n".join(re.findall(r"(?s)#--- .*", "".join(body for _, body in list(cases(ROOT / "tests/checks/index-method.yaml"))[:1]))))


def of_yaml():
    for folder in ["tests/sites/provinces/content", "tests/sites/bezirke/content", "tests/checks/base/content"]:
        for path in sorted((ROOT / folder).rglob("*.yaml")):
            if path.stat().st_size < 1400:
                write("yaml", f"{path.parent.name}-{path.stem}", path.read_bytes())
    for name in ["duplicate-key", "decimal-comma-in-flow", "comment-in-text", "block-text", "text-needs-quotes", "odd-blank",
                 "yaml-syntax", "anchor-or-tag", "comma-in-flow"]:
        for number, (_, body) in enumerate(list(cases(ROOT / f"tests/checks/{name}.yaml"))[:4]):
            for place, part in enumerate(re.split(r"#--- .*\n", body)[1:]):
                write("yaml", f"{name}-{number}-{place}", part)
    by_hand = ["a: |\n  b\n   c\n\nd: >-\n  e\n  f\n", "? a\n: b\n", "[a, {b: c}, 'd', \"e\\u00e9\\n\"]\n", "- - a\n  - b\n-\n- ~\n",
               "a:\n  - b: c\n    d: e # f\n", "'a: b': \"c # d\"\n\"<<\": 1\n", "{a: 1,5, b: [1, 2,3]}\n", "a: b\n  c\n\n  d\n", "%YAML 1.2\n---\na\n...\n"]
    for number, it in enumerate(by_hand):
        write("yaml", f"hand-{number}", it)


def of_grammars():
    values = ["98,8%", "88,578 điểm", "1.893", "1,893", "36.82", "697/1.893", "8.502/27.843,5", "gần 1,2 triệu", "trên 600 ngàn",
              "hơn 424.718", "từ 35% đến 40%", "35–40%", "35-40", "1–2 triệu", "≥ 98%", ">= 98", "90% trở lên", "từ 90% trở xuống",
              "-0,138", "−2", "không quá 5 ngày", "1.234.567 đồng", "12,5 nghìn tỷ đồng", "at least 1,000 files", "~ 0.5 million",
              "09/31", "“98%”", "0", "000,000", "79228162514264337593543950335", "0,0000000000000000000000000001", "98,8\u00a0%",
              "1.893 hồ sơ", "under 3 days", "100 phần trăm", "5 điểm %", "chưa đến 10 thủ tục", "12 345", "<5", "5.2*", "1.2E+07"]
    for number, it in enumerate(values):
        write("value", f"{number:02}", it)
    periods = ["2023", "2023-H1", "2023-Q4", "2023-03", "2023-03-16", "2021..2023-06", "..2023-06-02", "2020-2025", "2020-02-29",
               "28/01/2024", "1/2024", "2024/01/28", "2023-02-30", "9990", "1000", "2023..2021", "năm 2023", "quý I/2023",
               "tháng 3 năm 2023", "6 tháng đầu năm 2023", "Q1 2023", "March 2023", "2015/16", "2003 - 05", "2015.0", "2015 Q1",
               "2015/16\n2016/17", "12 tháng năm 2020", "31.12.2020", "first half of 2023"]
    for number, it in enumerate(periods):
        write("period", f"{number:02}", it)
    names = ["on-time-rate", "Bà Rịa – Vũng Tàu", "Đắk Lắk", "con", "com1", "a--b", "-a", "404", "İstanbul", "ﬁ ß Æ", "ệ\u0323", "日本",
             "https://example.org/x?a=b#c", "mailto:a@example.org", "javascript:alert(1)", "java\tscript:x", "//example.org",
             "HTTPS://x.vn/á?b=1#c", "http://[::1]/", "https:///x", "./", "data:text/html,x", "vi", "en-GB", "zh-Hant-TW", "vn", "und",
             "content/provinces/x/report.yaml", "content/indicators/a/b.yml", "content/pages/x.md", "a\nb\na\nA\n\n", "x" * 90,
             "https://a.b/%2e%2e/\\x"]
    for number, it in enumerate(names):
        write("ids", f"{number:02}", it)


def of_prose():
    for path in sorted(ROOT.glob("content/pages/*.md")) + sorted(ROOT.glob("tests/sites/*/content/**/*.md")):
        body = text(path)
        write("markdown", f"{path.parts[-3]}-{path.stem}", body[:1500])
    attacks = json.loads(text(ROOT / "tests/injection/strings.json"))
    for name, group in attacks.items():
        plain = [it for it in group if isinstance(it, str)] if isinstance(group, list) else []
        for number in range(0, min(len(plain), 24), 8):
            write("markdown", f"attacks-{name}-{number}", "\n\n".join(plain[number:number + 8])[:2000])
    by_hand = ["[x](javascript:a)\n\n[y][z]\n\n[z]: JAVA&#10;script:b 'c \"d'\n", "| a | b |\n|:--|--:|\n| *c* | `d` |\n", "# x {#a onclick=y}\n## x\n",
               "<div>\n<b>\n\n</b>\n", "```js\" onload=x\na\n```\n", "3. a\n4. b\n   - c\n", "![a](b \"c\")\n<https://a.b/\"c>\n", "a  \nb\\\nc\n***\n~~d~~\n",
               "[a](/\\b.c) [d](\\\\e) [f](  //g )\n", "[a](<b c> 'd')\n&copy; &#0; &amp;lt;\n"]
    for number, it in enumerate(by_hand):
        write("markdown", f"hand-{number}", it)


def of_tables():
    for folder in ["tests/sites/provinces", "tests/sites/bezirke", "tests/sites/mergers", "tests/sites/series"]:
        for path in sorted((ROOT / folder / "content/reports").glob("*.yaml")):
            table = path.with_suffix(".csv")
            if table.exists():
                report = re.sub(r"table: \S+", "table: bang.csv", text(path))
                write("table", f"{path.parts[-4]}-{path.stem}", report + "\n%%\n" + text(table))
    head = "source: {title: Báo cáo, kind: press}\nperiod: 2023\ntable: bang.csv\n"
    by_hand = [head + "\n%%\nterritory,on-time-rate,par-index\nbinh-duong,\"98,8%\",\"88,578\"\n",
               head + "columns: {Tỉnh: territory, Năm: period, Chỉ số: indicator, Giá trị: value, Hạng: rank}\n\n%%\nTỉnh;Năm;Chỉ số;Giá trị;Hạng\nBình Dương;2022;par-index;88,5;31/63\n",
               head + "skip: [Ghi chú]\nblank: not-applicable\n\n%%\nterritory\tpar-index\tpar-index.rank\tGhi chú\nbinh-duong\t\t3\tx\n",
               head + "columns: {a: days.value, b: days.note}\n\n%%\nterritory,period,a,b\nbinh-duong,2023-Q1,5,\"x \"\"y\"\"\nz\"\n",
               "territory,on-time-rate\nbinh-duong,99\n", "a\n", "territory,period,indicator,value\nBình Dương,2023,days,\"4,5\"\n"]
    for number, it in enumerate(by_hand):
        write("table", f"hand-{number}", it)
    for path in sorted((ROOT / "tests/import").rglob("*.csv")):
        if "expected" not in path.parts:
            write("csv", f"{path.parent.name}-{path.stem}", path.read_bytes())
    by_hand = ["Tỉnh;par-index;Xếp hạng\nAn Giang;88;-\nHuế;-;2\nCần Thơ;88;\nBình Dương;;4\n",
               "Tỉnh,Năm 2022,,Năm 2023,\n,Chỉ số cải cách hành chính,Xếp hạng,Chỉ số cải cách hành chính,Xếp hạng\nAn Giang,\"88,1\",2,\"89,1\",1\n",
               "Tỉnh;par-index\nAn Giang;-\nCần Thơ;…\nHuế;\nBình Dương*;77\nBR-VT;78 (1)\n;;\n* Sơ bộ\n(1) Ước tính\n",
               "Tỉnh;Chỉ số;Năm;Giá trị\nAn Giang;par-index;2021;7\nHuế;par-index;2022;8\nCần Thơ;par-index;20x2;9\n",
               "Biểu 5: Thu ngân sách năm 2023\nĐơn vị: triệu đồng\n\nTỉnh;Thu ngân sách (triệu đồng);Quý I/2023\nAn Giang;12;3\nCả nước;99;8\n",
               "Tỉnh,Số hồ sơ @,Tỷ lệ (‰),x\nAn Giang,1.893,\"12,5\",#REF!\nHuế,1893,7,12 (1)\n"]
    for number, it in enumerate(by_hand):
        write("csv", f"hand-{number}", it)
    write("csv", "cp1258", b"T,par-index\nHu\xea\xec,1\n")
    write("csv", "utf16", "Tỉnh\tpar-index\r\nAn Giang\t88,5\r\n".encode("utf-16"))


def workbook(sheet, shared="", styles=""):
    """A workbook whose parts are not compressed, so that a changed byte changes a cell."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="{rel}/styles" Target="styles.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}">{sheet}</worksheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{shared}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}">{styles}</styleSheet>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), part)
    return out.getvalue()


def of_workbooks():
    text_cell = '<c r="{}" t="inlineStr"><is><t>{}</t></is></c>'.format
    header = '<row r="1">' + text_cell("A1", "Tỉnh") + text_cell("B1", "Chỉ số cải cách hành chính") + text_cell("C1", "Xếp hạng") + "</row>"
    row = '<row r="2">' + text_cell("A2", "An Giang") + '<c r="B2" s="1"><v>88.5</v></c><c r="C2"><f>1+2</f><v>3</v></c></row>'
    hidden = '<row r="3" hidden="1">' + text_cell("A3", "Huế") + '<c r="B3" t="e"><v>#REF!</v></c></row>'
    styles = '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00%"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>'
    cols = '<cols><col min="3" max="3" hidden="1"/></cols>'
    merged = '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>'
    shared = "<si><t>An Giang</t></si><si><r><t>par</t></r><r><t>-index</t></r></si>"
    by_shared = '<row r="1">' + text_cell("A1", "Tỉnh") + '<c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>7</v></c></row>'
    date = '<row r="1">' + text_cell("A1", "Tỉnh") + text_cell("B1", "par-index") + text_cell("C1", "Ngày") + '</row><row r="2">' + text_cell("A2", "Huế") + '<c r="B2"><v>1E+2</v></c><c r="C2" s="1"><v>45000.5</v></c></row>'
    days = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    write("xlsx", "plain", workbook(f"<sheetData>{header}{row}</sheetData>", styles=styles))
    write("xlsx", "hidden", workbook(f"{cols}<sheetData>{header}{row}{hidden}</sheetData>", styles=styles))
    write("xlsx", "merged", workbook(f"<sheetData>{header}{row}</sheetData>{merged}", styles=styles))
    write("xlsx", "shared", workbook(f"<sheetData>{by_shared}</sheetData>", shared))
    write("xlsx", "date", workbook(f"<sheetData>{date}</sheetData>", styles=days))
    write("xlsx", "empty", workbook("<sheetData/>"))
    write("xlsx", "far", workbook('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'))


def of_packages():
    folder = ROOT / "tests/import/datapackage-schools/input"
    tables = sections(folder, lambda it: it.suffix == ".csv")
    write("datapackage", "schools", (folder / "datapackage.json").read_bytes() + b"\n" + tables)
    field = lambda name, kind="string": {"name": name, "type": kind}
    small = {"name": "a", "resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [field("place"), field("year", "year"), field("value", "number")]}}]}
    table = "#--- t.csv\nplace,year,value\nAn Giang,2023,88.5\nHuế,2022,7\n"
    write("datapackage", "small", json.dumps(small, ensure_ascii=False) + "\n" + table)
    inline = {"resources": [{"name": "t", "data": [{"Year": 2020, "Value": 1.5}, {"Year": 2021, "Value": None}]}]}
    write("datapackage", "inline", json.dumps(inline))
    split = {"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "resources": [{"name": "t", "path": ["t.csv"], "dialect": {"delimiter": ";", "commentChar": "#"}, "schema": {"missingValues": ["-"], "fields": [field("Year", "year"), field("Value", "number"), field("Sex")]}}]}
    write("datapackage", "split", json.dumps(split) + "\n#--- t.csv\nYear;Value;Sex\n2020;1;F\n2020;2;M\n2020;3;\n")
    own = ROOT / "tests/sites/schools/expected/data"
    if own.is_dir():
        package = json.loads(text(own / "datapackage.json"))
        wanted = [it for it in package["resources"] if it["name"] in ("claims", "indicators", "territories", "sources", "levels", "topics")]
        for it in wanted:
            it["schema"]["fields"] = [{"name": field["name"], "type": field["type"]} for field in it["schema"]["fields"]]
            for key in set(it) - {"name", "path", "schema"}:
                del it[key]
        files = "".join(f"#--- {it['path']}\n{text(own / it['path'])}" for it in wanted if isinstance(it["path"], str))
        write("datapackage", "own", json.dumps({"name": package["name"], "resources": wanted}, ensure_ascii=False, separators=(",", ":")) + "\n" + files)


def of_open_sdg():
    for name in ["open-sdg-site", "open-sdg-data"]:
        folder = ROOT / "tests/import" / name / "input"
        write("open_sdg", name, sections(folder))
        for path in sorted(folder.rglob("indicator_*.csv")):
            number = path.stem.removeprefix("indicator_")
            write("open_sdg", f"{name}-{number}", sections(folder, lambda it: number in it.name or it.name.endswith("config.yml")))
    small = "#--- data/indicator_1-1-1.csv\nYear,Sex,GeoCode,Units,Value\n2015,,,Percent,12.5\n2015,F,,Percent,13\n2015,,VN-44,Percent,9*\n"
    meta = "#--- meta/1-1-1.md\n---\nindicator_name: Poverty\nnational_geographical_coverage: Viet Nam\ngraph_title: x\nsource_active_1: true\nsource_organisation_1: GSO\n---\nText.\n"
    write("open_sdg", "small", small + meta)


def of_drawings():
    write("maps", "grid", (ROOT / "tests/sites/provinces/content/maps/luoi-cu.svg").read_bytes())
    path = lambda d, rest="": f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"{rest}><path id="ha-dong" d="{d}"/><g transform="translate(1 2)"><polygon id="tay-ho" points="1,2 3,4 5,1"/></g></svg>'
    for number, d in enumerate(["M0 0h10v10h-10z", "m1-1.5.5l2e0,3 C1 2 3 4 5 6 s1 2 3 4 q1 2 3 4 t1 2z", "M1 1a5 5 0 0110 10z", "M 0,0 L 9 9 1 1 Z m 2 2 l 1 1", "M0 0H9V9", "M1e308 0L-1e308 1z"]):
        write("maps", f"path-{number}", path(d))
    feature = lambda id, shape: {"type": "Feature", "properties": {"id": id, "code": "01"}, "geometry": shape}
    square = [[[105, 20], [106, 20], [106, 21], [105, 21], [105, 20]]]
    world = {"type": "FeatureCollection", "features": [feature("ha-dong", {"type": "Polygon", "coordinates": square}), feature("tay-ho", {"type": "MultiPolygon", "coordinates": [square, square]}), feature("dao", {"type": "GeometryCollection", "geometries": []})]}
    write("maps", "world", json.dumps(world))
    write("maps", "one", json.dumps(feature("ha-dong", {"type": "Polygon", "coordinates": square})))
    assets = ROOT / "tests/sites/bezirke/content/assets"
    for it in sorted(assets.iterdir()):
        write("looks", it.stem, it.read_bytes())
    styles = ["a { color: red }\n@media (min-width: 10em) { .x::before { content: \"\\\"\" } }\n", "@import url(x);\n", "/* x */ :root{--a:url( 'data:x' )}\n", ".a{background:\\75rl(x)}", "@font-face{src:url(//x)}", "a{b:c!important;;}}"]
    for number, it in enumerate(styles):
        write("looks", f"style-{number}", it)
    logos = ['<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="#abc"/></svg>', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>x</script><a href="javascript:x"/></svg>', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs><linearGradient id="g"/></defs><use href="#g"/><path style="fill:url(#g)" d="M0 0"/></svg>', '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>']
    for number, it in enumerate(logos):
        write("looks", f"logo-{number}", it)
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(b"\0" + b"\1" * 6 + b"\0" + b"\2" * 6)) + chunk(b"IEND", b"")
    write("looks", "png", png)


of_sites()
of_yaml()
of_grammars()
of_prose()
of_tables()
of_workbooks()
of_packages()
of_open_sdg()
of_drawings()
for folder in sorted(SEEDS.iterdir()):
    files = list(folder.iterdir())
    print(f"{folder.name}: {len(files)} seeds, {sum(it.stat().st_size for it in files)} bytes")
