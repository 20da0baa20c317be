"""The template of the docxtpl script, made with python-docx: {%p for %} paragraphs and {%tr for %} rows."""

from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument

from benchmarks.workload import COLUMNS


def make_template(target: Path) -> None:
    """Write the template for the plans that `workload.compared_plan` makes."""
    word = Document()
    for line in (
        "{{ plan['cơ quan']['tên'] }}",
        "Số: {{ plan['số'] }}/KH-{{ plan['cơ quan']['ký hiệu'] }}",
        "{{ plan['cơ quan']['địa danh'] }}, ngày {{ plan['ngày'] }}",
        "KẾ HOẠCH",
        "{{ plan['trích yếu'] }}",
        "{%p for sentence in plan['mục đích'] %}",
        "- {{ sentence }}",
        "{%p endfor %}",
        "{{ plan['ký']['họ tên'] }}",
        "{{ plan['phụ lục'][0]['tên'] }}",
    ):
        word.add_paragraph(line)
    _add_table(word)
    word.save(str(target))


def _add_table(word: WordDocument) -> None:
    table = word.add_table(rows=4, cols=len(COLUMNS), style="Table Grid")
    for cell, name in zip(table.rows[0].cells, COLUMNS, strict=True):
        cell.text = name
    table.rows[1].cells[0].text = "{%tr for row in plan['phụ lục'][0]['bảng']['hàng'] %}"
    for place, cell in enumerate(table.rows[2].cells):
        cell.text = f"{{{{ row[{place}] }}}}"
    table.rows[3].cells[0].text = "{%tr endfor %}"
