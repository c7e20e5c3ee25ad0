"""Writes a small site that has all that machines read: linked data, tags and a
picture for sharing, a sitemap, a feed, tables with their descriptions, a
workbook, a catalog. The self-test breaks copies of it.
Usage: sample.py SITE BASE_URL"""

import datetime
import json
import struct
import sys
import zlib
from pathlib import Path

import openpyxl

COLUMNS = [("territory", "string"), ("indicator", "string"), ("period", "string"), ("value", "number"), ("published", "date")]
ROWS = [("ha-noi", "on-time", "2022", "97.5", "2023-01-28"), ("ha-noi", "on-time", "2023", "98.8", "2024-01-28")]
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
DAY = "2024-01-28T00:00:00Z"
ABOUT = "Tỷ lệ hồ sơ giải quyết đúng hạn của thành phố Hà Nội qua các năm, kèm tài liệu đã nêu từng con số."

PAGE = """<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="description" content="{about}">
<link rel="canonical" href="{url}">
<meta property="og:title" content="{title}">
<meta property="og:description" content="{about}">
<meta property="og:url" content="{url}">
<meta property="og:type" content="website">
<meta property="og:locale" content="vi_VN">
<meta property="og:site_name" content="Bảng điểm">
<meta property="og:image" content="{url}share.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="{title}">
<meta name="twitter:card" content="summary_large_image">
<link rel="icon" href="data:,">
<script type="application/ld+json">{linked}</script>
</head>
<body>
<main>
<nav class="crumbs" aria-label="Đường dẫn"><ol><li><a href="{base}">Bảng điểm</a></li></ol></nav>
<h1>{title}</h1>
<p>{about}</p>
</main>
</body>
</html>
"""


def linked(base: str, url: str, title: str, kind: str) -> str:
    steps = [("Bảng điểm", base), (title, url)]
    crumbs = [{"@type": "ListItem", "position": n, "name": name, "item": item} for n, (name, item) in enumerate(steps, 1)]
    graph = [{"@type": "BreadcrumbList", "itemListElement": crumbs}]
    if kind == "home":
        graph.append({"@type": "WebSite", "name": title, "url": url, "inLanguage": "vi"})
    else:
        graph.append({
            "@type": "Dataset", "name": title, "description": ABOUT, "url": url, "license": LICENCE, "inLanguage": "vi",
            "isAccessibleForFree": True, "creator": {"@type": "Organization", "name": "Nhóm"},
            "temporalCoverage": "2022/2023", "variableMeasured": [{"@type": "PropertyValue", "name": "Đúng hạn"}],
            "distribution": [{"@type": "DataDownload", "contentUrl": f"{base}data/claims.csv", "encodingFormat": "text/csv"}],
        })
    return json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False)


def picture(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    row = b"\x00" + b"\x16\x19\x1d" * (width // 4) + b"\xff\xff\xff" * (width - width // 4)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(row * height)) + chunk(b"IEND", b"")


def tables(data: Path) -> None:
    lines = [",".join(name for name, _ in COLUMNS), *(",".join(row) for row in ROWS)]
    (data / "claims.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (data / "provinces").mkdir()
    (data / "provinces" / "ha-noi.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    key = ["territory", "indicator", "period"]
    schema = {"fields": [{"name": n, "type": t} for n, t in COLUMNS], "primaryKey": key}
    resources = [
        {"name": path.replace("/", "-"), "path": f"{path}.csv", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
         "profile": "tabular-data-resource", "schema": schema}
        for path in ["claims", "provinces/ha-noi"]
    ]
    package = {"name": "bang-diem", "title": "Bảng điểm", "licenses": [{"name": "CC-BY-4.0", "path": LICENCE}], "resources": resources}
    (data / "datapackage.json").write_text(json.dumps(package, ensure_ascii=False, indent=1), encoding="utf-8")
    for file in ["claims.csv", "provinces/ha-noi.csv"]:
        columns = [{"name": n, "titles": n, "datatype": t} for n, t in COLUMNS]
        about = {"@context": "http://www.w3.org/ns/csvw", "url": Path(file).name, "dc:title": "Bảng điểm",
                 "tableSchema": {"columns": columns, "primaryKey": key}}
        (data / f"{file}-metadata.json").write_text(json.dumps(about, ensure_ascii=False, indent=1), encoding="utf-8")


def workbook(file: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "README"
    for line in ["Bảng điểm", "Mỗi hàng là một số liệu."]:
        book.active.append([line])
    sheet = book.create_sheet("claims")
    sheet.append([name for name, _ in COLUMNS])
    for territory, indicator, period, value, published in ROWS:
        sheet.append([territory, indicator, period, float(value), datetime.date.fromisoformat(published)])
    sheet.freeze_panes = "A2"
    book.save(file)


def catalog(data: Path, base: str) -> None:
    context = {"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/"}
    distribution = {"@id": "#csv", "@type": "dcat:Distribution", "dcat:downloadURL": {"@id": f"{base}data/claims.csv"},
                    "dct:license": {"@id": LICENCE}}
    dataset = {"@id": "#set", "@type": "dcat:Dataset", "dct:title": "Bảng điểm", "dct:description": ABOUT, "dct:publisher": "Nhóm",
               "dcat:distribution": [distribution]}
    value = {"@context": context, "@id": "#catalog", "@type": "dcat:Catalog", "dct:title": "Bảng điểm", "dcat:dataset": [dataset]}
    (data / "catalog.jsonld").write_text(json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8")


def main(site: Path, base: str) -> None:
    pages = [("", "Bảng điểm", "home"), ("data/", "Dữ liệu", "data"), ("provinces/ha-noi/", "Hà Nội", "province"),
             ("indicators/on-time/", "Đúng hạn", "indicator")]
    for path, title, kind in pages:
        url = base + path
        (site / path).mkdir(parents=True, exist_ok=True)
        text = PAGE.format(title=title, about=ABOUT, url=url, base=base, linked=linked(base, url, title, kind))
        (site / path / "index.html").write_text(text, encoding="utf-8")
        (site / path / "share.png").write_bytes(picture(1200, 630))
    tables(site / "data")
    workbook(site / "data" / "scorecard.xlsx")
    catalog(site / "data", base)
    entry = '<url><loc>{0}</loc><xhtml:link rel="alternate" hreflang="vi" href="{0}"/></url>'
    urls = "\n".join(entry.format(base + path) for path, _, _ in pages)
    (site / "sitemap.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{urls}\n</urlset>\n', encoding="utf-8")
    (site / "robots.txt").write_text(f"User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n", encoding="utf-8")
    (site / "feed.xml").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">\n<id>tag:example.org,2024:a</id>\n'
        f'<title>A &amp; B</title>\n<updated>{DAY}</updated>\n<author><name>Nhóm</name></author>\n'
        f'<link rel="self" type="application/atom+xml" href="{base}feed.xml"/>\n<entry>\n<id>tag:example.org,2024:a/1</id>\n'
        f"<title>Sửa một số</title>\n<updated>2024-01-28T00:00:00Z</updated>\n<link href=\"{base}provinces/ha-noi/#on-time\"/>\n"
        "<summary>97 thành 98,8</summary>\n</entry>\n</feed>\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
