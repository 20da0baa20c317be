"""Papers made of plain text, taken apart: what the tests of `transcribe` read."""

from textwrap import dedent

from sinhkehoach.conformance.regimes.choose import examine_by_regime
from sinhkehoach.docx.read import read_docx
from sinhkehoach.model.office import Office
from sinhkehoach.render.text_document import text_document
from sinhkehoach.sheets.sheet import SheetTable
from sinhkehoach.transcribe.paper import Paper
from sinhkehoach.transcribe.sheet import blocks_of

HEAD = """\
ỦY BAN NHÂN DÂN PHƯỜNG AN HÒA\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
\tĐộc lập - Tự do - Hạnh phúc
Số: 15/KH-UBND\tAn Hòa, ngày 18 tháng 01 năm 2027
KẾ HOẠCH
Phát triển giáo dục năm 2027
"""
END = """\
Nơi nhận:
- Thường trực Đảng ủy;
- Lưu: VT, VHXH.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Thị Thu Hà
"""


def paper_of(text, office=None):
    """Return the paper that shows `text`."""
    document, _ = examine_by_regime(read_docx(text_document(dedent(text)).data))
    return Paper(document, office or Office())


def whole_paper(body, office=None):
    """Return a paper with head and end around `body`."""
    return paper_of(HEAD + dedent(body) + END, office)


def blocks_in(text):
    """Return the lines and tables of `text`."""
    document = paper_of(text).document
    return list(blocks_of(document, document.document.paragraphs))


def table_in(text):
    """Return the only table of `text`, its cells between tabs or bars."""
    (table,) = [block for block in blocks_in(text) if isinstance(block, SheetTable)]
    return table
