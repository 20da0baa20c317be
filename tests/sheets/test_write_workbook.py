from io import BytesIO

from openpyxl import load_workbook

from sinhkehoach.sheets.workbook import read_workbook
from sinhkehoach.sheets.write_workbook import write_workbook

HEADS = (("TT", 0.6), ("Việc", 4.0))
ROWS = [("I", "Nhiệm vụ"), ("1", "Lắp mạng", "=1+1"), ("2", "Hai\ndòng", "")]


def test_what_is_written_is_read():
    (sheet,) = read_workbook(write_workbook("Đối ứng", (*HEADS, ("Ghi chú", 1.0)), ROWS))
    assert sheet.name == "Đối ứng"
    assert [["\n".join(cell.lines) for cell in row.cells] for row in sheet.rows] == [
        ["TT", "Việc", "Ghi chú"],
        ["I", "Nhiệm vụ", ""],
        ["1", "Lắp mạng", "=1+1"],
        ["2", "Hai\ndòng", ""],
    ]


def test_a_text_is_no_formula():
    data = write_workbook("A", HEADS, [("1", "=cmd|' /C calc'!A0", "x")])
    cell = load_workbook(BytesIO(data)).active["B2"]
    assert (cell.data_type, cell.value) == ("s", "=cmd|' /C calc'!A0")
