"""Makes messy.xlsx: a workbook as an office sends it. Run it with an interpreter that has openpyxl."""

from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter

book = Workbook()
book.properties.created = book.properties.modified = datetime(2024, 1, 28)
sheet = book.active
sheet.title = "Biểu 1"
sheet["A1"] = "UBND TỈNH"
sheet["F1"] = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
sheet.merge_cells("A1:D1")
sheet.merge_cells("F1:J1")
sheet["A3"] = "KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH NĂM 2023"
sheet.merge_cells("A3:J3")
sheet["H4"] = "Ngày lập: 28/01/2024"

header = [
    ("A6:A8", "STT"),
    ("B6:B8", "Tỉnh, thành phố"),
    ("C6:D6", "Hồ sơ"),
    ("C7:C8", "Số hồ sơ đã giải quyết"),
    ("D7:D7", "Tỷ lệ hồ sơ giải quyết đúng hạn"),
    ("E6:F6", "Chỉ số cải cách hành chính"),
    ("E7:E8", "Điểm"),
    ("F7:F8", "Xếp hạng"),
    ("G6:H6", "Thu ngân sách"),
    ("G7:G7", "Năm 2022*"),
    ("H7:H7", "Năm 2023"),
    ("I6:I8", "Số cán bộ\n(người)"),
    ("J6:J8", "Ghi chú"),
]
for cells, text in header:
    first, last = cells.split(":")
    sheet[first] = text
    if first != last:
        sheet.merge_cells(cells)
    sheet[first].alignment = Alignment(wrap_text=True)
sheet["D8"] = "(%)"
sheet["G8"] = sheet["H8"] = "(tỷ đồng)"
for column in range(1, 11):
    sheet.cell(9, column, "A" if column == 1 else "B" if column == 2 else column - 2)

rows = [
    (None, "Cả nước", 1_000_000, 0.9712, 84.1, None, 1500, 1600, None, None),
    ("I", "Đồng bằng sông Cửu Long", None, None, None, None, None, None, None, None),
    (1, "An Giang", 18930, 0.988, 87.125, 3, "1.893,5", 2001.25, 120, None),
    (2, "Cần Thơ1)", "20 114", "98,05", "88,5*", "1/63", "-", "…", 131, "số sơ bộ"),
    (3, "Thừa Thiên – Huế", 5120, 0.9, 86.7, 9, 300, 310, 99, None),
    (None, "Đông Nam Bộ", 60000, 0.95, 85, None, 900, 950, None, None),
    (4, "BR-VT", "=C12*2", "x", 87.6, 8, "1,893.5", date(2024, 2, 1), 88, None),
    (5, "Bình Dươg", 7000, 0.97, 80.1, 30, 800, 810, 77, None),
    (6, "BÌNH  DƯƠNG", 7001, 0.9701, 80.12, 29, 800, "811 (2)", 78, None),
    (7, "TP. Hồ Chí Minh", None, "n/a", "#REF!", "ba", 5000, 5100, 79, None),
    (8, "Bình Dương", 7001.5, 0.97, 80, 29, 1, 2, 3, None),
    (9, "Hà Nam", 1, 0.5, 50, 60, 1, 2, 3, None),
]
at = 10
for row in rows:
    for column, value in enumerate(row, 1):
        cell = sheet.cell(at, column, value)
        if isinstance(value, float) and column == 4:
            cell.number_format = "0.0%"
        elif column == 3:
            cell.number_format = "#,##0"
        elif column == 5:
            cell.number_format = "0.00"
    at += 1
sheet["E19"] = "=1/0"
sheet["E19"].data_type = "e"
sheet["E19"].value = "#REF!"
sheet.merge_cells("A11:J11")
sheet["A11"] = "Đồng bằng sông Cửu Long"
sheet.cell(at, 1, "* Số liệu sơ bộ")
sheet.cell(at + 1, 1, "1) Không gồm hồ sơ trực tuyến")
sheet.cell(at + 3, 1, "Nguồn: Sở Nội vụ")
# A row and a column that nobody sees.
sheet.row_dimensions[21].hidden = True
sheet.cell(5, 12, "nháp")
for row in range(12, 15):
    sheet.cell(row, 12, row)
sheet.column_dimensions["L"].hidden = True

draft = book.create_sheet("Nháp")
draft["A1"] = "Tỉnh"
draft["A2"] = "An Giang"
draft.sheet_state = "hidden"
other = book.create_sheet("Biểu 2")
other["A1"] = "Ghi chú cho biểu 1"
book.save(Path(__file__).with_name("messy.xlsx"))
