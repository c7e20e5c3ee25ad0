"""csvw over the metadata beside each CSV file: the metadata is as CSV on the Web
demands, and every row fits it. Every CSV file must have some. Of the tables of
one place or indicator only some are read to the last row, since there are
hundreds of one kind. Usage: csv_metadata.py SITE"""

import sys
import warnings
from pathlib import Path

import csvw

SUFFIX = "-metadata.json"
MANY = 60  # of more than these, all tables of the whole site and SOME others
SOME = 10
SHOWN = 40


def chosen(data: Path) -> list[Path]:
    files = sorted(data.rglob(f"*.csv{SUFFIX}"))
    if len(files) <= MANY:
        return files
    whole = [it for it in files if it.parent == data]
    others = [it for it in files if it.parent != data]
    step = max(1, len(others) // SOME)
    return whole + others[::step][:SOME]


def faults_of(file: Path) -> tuple[list[str], int]:
    """What is wrong with a table, and how many rows it has."""
    rows = 0
    try:
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            table = csvw.CSVW(str(file), validate=True)
            for it in table.tables:
                rows += sum(1 for _ in it.iterdicts(strict=True))
            is_valid = table.is_valid
        problems = [str(it.message) for it in said if not issubclass(it.category, DeprecationWarning)]
        if not is_valid and not problems:
            problems.append("is not valid")
        return problems, rows
    except Exception as error:  # noqa: BLE001: whatever a reader stumbles over is a fault of the file
        return [f"{type(error).__name__}: {error}"], rows


def main(site: Path) -> int:
    data = site / "data"
    faults = []
    tables = rows = 0
    for file in sorted(data.rglob("*.csv")):
        if not file.with_name(file.name + SUFFIX).is_file() and not file.name.endswith("-excel.csv"):
            faults.append(f"{file.relative_to(site)}: has no {file.name}{SUFFIX} beside it")
    for file in chosen(data):
        problems, read = faults_of(file)
        tables += 1
        rows += read
        faults += [f"{file.relative_to(site)}: {it}" for it in problems]
    if tables == 0:
        faults.append("data: no metadata of a table was found")
    for fault in faults[:SHOWN]:
        print(fault)
    print(f"csv-metadata: {len(faults)} faults, {tables} tables, {rows} rows")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
