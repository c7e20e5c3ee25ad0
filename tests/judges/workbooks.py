"""openpyxl reads each workbook of the whole site and some others: a README sheet
first, on every other sheet a header that stays in view, numbers and dates as
such, no formula and no merged cell. Usage: workbooks.py SITE"""

import re
import sys
from pathlib import Path

import openpyxl

SOME = 3  # workbooks of one place or indicator
SHOWN = 40
NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
# Columns whose cells are words though they may look like numbers: what an
# author typed, names of things and of spans of time.
WORDS = re.compile(r"text|words|quote|locator|note|period|line|file|id$|code|claim|source|territory|indicator|number|mentions|since|breaks")
# Days of documents, of which some are known as a year or a month only.
DAYS = re.compile(r"published|retrieved")
PART_OF_A_DATE = re.compile(r"\d{4}(-\d\d)?")


def faults_of_sheet(sheet) -> list[str]:
    faults = merged(sheet)
    if not re.fullmatch(r"[A-Z]+2", sheet.freeze_panes or ""):
        faults.append(f"its header is not frozen ({sheet.freeze_panes})")
    rows = sheet.iter_rows()
    head = [str(it.value or "") for it in next(rows, [])]
    if not head or not all(head):
        faults.append("a column has no name")
    seen = set()
    for row in rows:
        for cell in row:
            name = head[cell.column - 1] if cell.column <= len(head) else ""
            kind = None
            if cell.data_type == "f":
                kind = "a formula"
            elif cell.data_type == "s" and not WORDS.search(name.lower()):
                if DAYS.search(name) and PART_OF_A_DATE.fullmatch(cell.value):
                    continue
                if NUMBER.fullmatch(cell.value):
                    kind = "a number as text"
                elif DATE.fullmatch(cell.value):
                    kind = "a date as text"
            if kind and (kind, name) not in seen:
                seen.add((kind, name))
                faults.append(f"{kind} in {cell.coordinate} ({name}): {str(cell.value)[:40]}")
    return faults


def faults_of(file: Path) -> tuple[list[str], int]:
    try:
        book = openpyxl.load_workbook(file)
    except Exception as error:  # noqa: BLE001: whatever a reader stumbles over is a fault of the file
        return [f"cannot be read: {type(error).__name__}: {error}"], 0
    faults = []
    first, *others = book.worksheets
    if first.title.upper() != "README":
        faults.append(f"its first sheet is {first.title}, not README")
    elif first.max_row < 2:
        faults.append("its README says nothing")
    if not others:
        faults.append("has no sheet of data")
    if not any(isinstance(it, (int, float)) for sheet in others for row in sheet.iter_rows(values_only=True) for it in row):
        faults.append("has no number")
    for sheet in book.worksheets:
        checked = faults_of_sheet(sheet) if sheet is not first else merged(sheet)
        faults += [f"sheet {sheet.title}: {it}" for it in checked]
    return faults, len(book.worksheets)


def merged(sheet) -> list[str]:
    return [f"merged cells {it}" for it in sheet.merged_cells.ranges]


def main(site: Path) -> int:
    data = site / "data"
    whole = sorted(data.glob("*.xlsx"))
    others = sorted(it for it in data.rglob("*.xlsx") if it.parent != data)
    step = max(1, len(others) // SOME)
    files = whole + others[::step][:SOME]
    faults = [] if whole else ["data: no workbook of the whole site"]
    sheets = 0
    for file in files:
        problems, count = faults_of(file)
        sheets += count
        faults += [f"{file.relative_to(site)}: {it}" for it in problems]
    for fault in faults[:SHOWN]:
        print(fault)
    print(f"workbooks: {len(faults)} faults, {len(files)} workbooks, {sheets} sheets")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
