"""frictionless over data/datapackage.json: every row of every table fits what
the package says of it, and every CSV file of the site is in it.
Usage: datapackage.py SITE"""

import sys
from pathlib import Path

from frictionless import Checklist, Package, system

SHOWN = 40


def main(site: Path) -> int:
    data = site / "data"
    file = data / "datapackage.json"
    faults = []
    tables = rows = 0
    if not file.is_file():
        faults.append("data/datapackage.json: is not there")
    else:
        system.trusted = False  # nothing outside its folder, and nothing from the network
        package = Package(str(file))
        report = package.validate(Checklist())
        faults += [f"data/datapackage.json: {error.message}" for error in report.errors]
        for task in report.tasks:
            tables += 1
            rows += task.stats.get("rows", 0)
            for error in task.errors:
                faults.append(f"{task.place}: {error.message}")
        named = {path for it in package.resources for path in [it.path, *it.extrapaths] if path}
        there = {it.relative_to(data).as_posix() for it in data.rglob("*.csv")}
        # A table for a spreadsheet program is another form of one that is named.
        missing = sorted(it for it in there - named if not it.endswith("-excel.csv"))
        faults += [f"data/{it}: is not in the package" for it in missing]
        if rows == 0:
            faults.append("data/datapackage.json: no row was read")
    for fault in faults[:SHOWN]:
        print(fault)
    print(f"datapackage: {len(faults)} faults, {tables} tables, {rows} rows")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
