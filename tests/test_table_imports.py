"""Random tables as a workbook, a CSV, a Word file → a plan: it has just their cells, and twice changes nothing."""

import csv
import io

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.jobs.import_table import TableImport, import_table
from sinhkehoach.jobs.read_plan import values_in
from tests.support.sheets import workbook
from tests.support.workspaces import PLAN, lay_down

HEADS = ["Tên", "Số", "Ghi chú"]
BEFORE = f"""{PLAN}
phụ lục:
  - tên: Danh sách   # lời
    bảng:
      cột: [Tên, Số, Ghi chú]
      # đầu
      hàng:
        - [Hàng cũ, "1", x]   # cũ
"""
WORDS = st.text(alphabet="aâđeêọứ 0123456789,.:-#|*[]{}&%!?'\"“”\\/<>@`~=+_", min_size=0, max_size=12).map(
    lambda text: " ".join(text.split())
)
NAMES = st.lists(
    WORDS.map(lambda text: f"Tên {text}".strip()), min_size=1, max_size=6, unique_by=str.casefold
)
ROWS = NAMES.flatmap(
    lambda names: st.tuples(*(st.tuples(st.just(name), st.just("2"), WORDS) for name in names))
)


def _workbook(rows):
    def as_text(sheet):
        for row in sheet.iter_rows():
            for cell in row:
                cell.data_type = "s" if cell.value else cell.data_type

    return workbook(HEADS, *rows, change=as_text)


def _csv(rows):
    file = io.StringIO()
    csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL).writerows([HEADS, *rows])
    return file.getvalue().encode()


def _word(rows):
    document = Document()
    table = document.add_table(0, 3)
    table.style = "Table Grid"
    for row in [HEADS, *rows]:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


@pytest.mark.parametrize(("ending", "made"), [("xlsx", _workbook), ("csv", _csv), ("docx", _word)])
@settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
@given(rows=ROWS)
def test_plan_has_just_the_cells_of_the_table(tmp_path, ending, made, rows):
    plan = lay_down(tmp_path, x=BEFORE) / "plans" / "x.yaml"
    file = tmp_path / f"a.{ending}"
    file.write_bytes(made(rows))
    asked = TableImport(file, plan, "phụ lục")
    first = import_table(asked)
    assert (first.written, first.gone) == (True, ("Hàng cũ",))
    text = plan.read_text(encoding="utf-8")
    table = values_in(text, "x.yaml").value["phụ lục"][0]["bảng"]
    assert table["hàng"][1:] == [[escaped(cell) for cell in row] for row in rows]
    assert '      # đầu\n      hàng:\n        - [Hàng cũ, "1", x]   # cũ\n' in text
    again = import_table(asked)
    assert (again.diff, again.written, again.changed, again.added) == ("", False, (), ())
