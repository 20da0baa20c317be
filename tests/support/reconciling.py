"""A small plan, the document made of it, and units of paper, for the tests of what hands change."""

from difflib import unified_diff
from functools import cache
from textwrap import dedent

from lxml import etree

from sinhkehoach.compose.compose import compose
from sinhkehoach.docx.text import TextParagraph, TextRun, read_docx_text
from sinhkehoach.jobs import remake as job
from sinhkehoach.jobs.read_plan import office_of, printable_plan, values_in
from sinhkehoach.provenance.origin import SourceFile
from sinhkehoach.provenance.read_origin import read_origin
from sinhkehoach.reconcile.accept import accept
from sinhkehoach.reconcile.differences import Changed
from sinhkehoach.reconcile.find import find_hand_edits
from sinhkehoach.reconcile.units import Reading, TextUnit, reading_of
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.read_template import read_template
from tests.support.docx import BODY, TEMPLATE, members, packed

OFFICE = """\
cơ quan:
  ubnd: {tên: Ủy ban nhân dân phường An Hòa, ký hiệu: UBND, địa danh: An Hòa}
người ký:
  chủ tịch: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch}
đơn vị:
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội}
  văn-phòng: {tên: Văn phòng Ủy ban nhân dân}
  trạm-y-tế: {tên: Trạm Y tế phường}
"""
PLAN = """\
cơ quan: ubnd
dự thảo: Dự thảo
kỳ: 2027
trích yếu: Phát triển giáo dục
mục đích: |
  - Nâng cao chất lượng dạy và học.
  - Huy động **mọi nguồn lực** cho [[kỳ]].
nhiệm vụ:
  - tên: Bồi dưỡng giáo viên
    chủ trì: phòng-vhxh
    phối hợp: [văn-phòng, trạm-y-tế]
    nội dung: |
      - Mở lớp bồi dưỡng.
  - tên: Sửa chữa trường lớp
    chủ trì: văn-phòng
phụ lục:
  - tên: Danh sách lớp
    bảng:
      cột: [Lớp, Nơi học, Ghi chú]
      hàng:
        - [Lớp bồi dưỡng hè, hội trường, ""]
        - [Lớp tiếng Anh, nhà văn hóa, buổi tối]
  - {tên: Phân công, từ: nhiệm vụ}
ký: chủ tịch
nơi nhận: [UBND tỉnh, Các trường]
"""


@cache
def office_and_template():
    """Return the facts of the small office, and the usual template."""
    return office_in(OFFICE), read_template(TEMPLATE, None)


def office_in(text):
    """Return the office's facts in `text`."""
    return office_of(SourceFile("co-quan.yaml", text.encode()))


def remake(source):
    """Return the document of `source`, with the facts of the small office."""
    return job.remake(source, *office_and_template())


@cache
def made_of(plan=PLAN):
    """Return the document of `plan`."""
    return remake(values_in(dedent(plan), "plans/a.yaml"))


def unit(text, path=(), line=0, *, table=0, note=0):
    """Return a unit that says `text`; the cells of a row are parted by ` | `."""
    cells = tuple((paper(cell),) for cell in text.split(" | ")) if table else ((paper(text),),)
    return TextUnit(cells, path, line, f"{path}#{line}" if path else "", table, note)


def paper(text, *, bold=False, italic=False):
    return TextParagraph((TextRun(text, bold, italic),))


def with_texts(made, **edits):
    """Return what is read where each text of `edits` (its words with _ for blanks) became another; None takes it out."""
    units = []
    changes = {old.replace("_", " "): new for old, new in edits.items()}
    for each in made.read.units:
        found = next((old for old in changes if old in each.text), None)
        if found is None:
            units.append(each)
        elif (new := changes[found]) is not None:
            cells = tuple(tuple(paper(line.text.replace(found, new)) for line in cell) for cell in each.cells)
            units.append(TextUnit(cells, each.path, each.line, each.id, each.table, each.note))
    return Reading(tuple(units))


def changed(old, new, path=(), *, column=0, table=0):
    """Return the change of the first line of `path`, or of a cell of a row in `table`."""
    before, after = (unit(text, path, table=table) for text in (old, new))
    return Changed(before, after, column, old, new)


def docx_of(plan):
    """Return the Word file of `plan`, without its source."""
    office, template = office_and_template()
    return make_docx(compose(*printable_plan(values_in(plan, "a.yaml"), office)), template)


def brought_back(plan, *edits):
    """Return what comes of the document of `plan` after `edits` by hand to its XML."""
    plan = dedent(plan)
    docx = docx_of(plan)
    made = remake(values_in(plan, "a.yaml"))
    parts = members(docx)
    root = etree.fromstring(parts[BODY])
    for each in edits:
        each(root)
    edited = packed(parts | {BODY: etree.tostring(root, encoding="UTF-8", xml_declaration=True)})
    now = reading_of(read_docx_text(edited), read_origin(docx).marks, made.read)
    return accept(find_hand_edits(made, now), made, now.units, remake)


def changed_lines(plan, accepted):
    """Return the lines that the plan has lost, with a minus, and got, with a plus, by what was brought back."""
    new = accepted.source.text if accepted.source else plan
    lines = unified_diff(plan.split("\n"), new.split("\n"), n=0, lineterm="")
    return [
        f"{line[0]} {line[1:].strip(' ')}"
        for line in lines
        if line[:3] not in ("---", "+++") and line[0] in "+-"
    ]
