"""feedparser reads every Atom feed as a reader's program would, after xmllint
held it to the grammar of RFC 4287: ids that stay and differ, dates, an author,
addresses inside the site, the newest entry first.
Usage: feeds.py SITE BASE_URL"""

import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import feedparser

GRAMMAR = Path(__file__).with_name("atom.rng")
MOST_ENTRIES = 50
SHOWN = 40


def is_feed(file: Path) -> bool:
    return file.name == "feed.xml" or file.suffix == ".atom"


def grammar_faults(file: Path) -> list[str]:
    command = ["xmllint", "--noout", "--nonet", "--relaxng", str(GRAMMAR), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return []
    words = [it.split(": ", 1)[-1] for it in done.stderr.splitlines() if "error" in it]
    return [f"grammar: {it}" for it in (words or ["does not fit"])[:4]]


def place_faults(site: Path, base: str, address: str) -> list[str]:
    if not address.startswith(base):
        return []
    path = unquote(address[len(base) :].split("#")[0])
    file = site / (path + "index.html" if path == "" or path.endswith("/") else path)
    return [] if file.is_file() else [f"{address}: there is no such page"]


def feed_faults(site: Path, base: str, file: Path, ids: dict) -> tuple[list[str], int]:
    parsed = feedparser.parse(file.read_bytes())
    feed, entries = parsed.feed, parsed.entries
    faults = []
    if parsed.bozo:
        faults.append(f"cannot be read: {parsed.bozo_exception}")
    if parsed.version != "atom10":
        faults.append(f"is {parsed.version or 'no feed'}, not Atom 1.0")
    own = base + file.relative_to(site).as_posix()
    links = {it.get("rel"): it.get("href", "") for it in feed.get("links", [])}
    if links.get("self") != own:
        faults.append(f"names itself {links.get('self')}, not {own}")
    if not feed.get("title"):
        faults.append("has no title")
    if not feed.get("updated_parsed"):
        faults.append(f"its date is none: {feed.get('updated')}")
    seen = set()
    for it in [feed, *entries]:
        name = it.get("id", "")
        if not name:
            faults.append("something has no id")
        elif name in seen:
            faults.append(f"the id {name} stands twice")
        seen.add(name)
    if feed.get("id") in ids:
        faults.append(f"has the id of {ids[feed.id]}")
    ids[feed.get("id")] = file.relative_to(site)
    for it in entries:
        name = it.get("id", "?")
        if not it.get("updated_parsed"):
            faults.append(f"{name}: its date is none: {it.get('updated')}")
        if not it.get("title"):
            faults.append(f"{name}: has no title")
        if not (it.get("author") or feed.get("author")):
            faults.append(f"{name}: nobody is its author")
        if not (it.get("link") or it.get("content")):
            faults.append(f"{name}: has neither an address nor a text")
        faults += place_faults(site, base, it.get("link", ""))
    dates = [it.updated_parsed for it in entries if it.get("updated_parsed")]
    if dates != sorted(dates, reverse=True):
        faults.append("its newest entry is not its first")
    if dates and feed.get("updated_parsed") and feed.updated_parsed < dates[0]:
        faults.append("is older than its newest entry")
    if len(entries) > MOST_ENTRIES:
        faults.append(f"has {len(entries)} entries, more than {MOST_ENTRIES}")
    return faults, len(entries)


def main(site: Path, base: str) -> int:
    faults, ids = [], {}
    entries = 0
    files = sorted(it for it in site.rglob("*") if it.is_file() and is_feed(it))
    if not (site / "feed.xml").is_file():
        faults.append("feed.xml: is not there")
    for file in files:
        problems, count = feed_faults(site, base, file, ids)
        entries += count
        faults += [f"{file.relative_to(site)}: {it}" for it in grammar_faults(file) + problems]
    for fault in faults[:SHOWN]:
        print(fault)
    print(f"feeds: {len(faults)} faults, {len(files)} feeds, {entries} entries")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2]))
