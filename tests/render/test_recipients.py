import pytest

from sinhkehoach.compose.document import RecipientGroup
from sinhkehoach.provenance.marks import Marks
from sinhkehoach.render.recipients import recipients_xml
from sinhkehoach.template.prepared_template import Slot, Style
from tests.support.docx import find_all, fragment, text_of

STYLES = {"KH Noi nhan": Style("KHNoinhan", "left"), "KH Ngat": Style("KHNgat", "left")}
SLOT = Slot(width=4677, size=11, bold=False, italic=False)
PLAIN = RecipientGroup(("- Các trường;", "- Lưu: VT."))
BRACKETED = RecipientGroup(("- Thường trực Đảng ủy;", "- Thường trực HĐND;"), "(để b/c)")


def built(*groups):
    return fragment(recipients_xml(groups, SLOT, STYLES, Marks()))


def test_every_line_is_a_paragraph_of_its_own():
    assert [text_of(line) for line in find_all(built(PLAIN), "w:p")] == ["- Các trường;", "- Lưu: VT."]


def test_remark_stands_beside_its_lines_behind_a_bracket():
    (table,) = find_all(built(BRACKETED, PLAIN), "w:tbl")
    lines, bracket, remark = find_all(table, ".//w:tc")
    assert [text_of(line) for line in find_all(lines, "w:p")] == list(BRACKETED.lines)
    assert {border.tag.rpartition("}")[2] for border in find_all(bracket, ".//w:tcBorders/*")} == {
        "top", "bottom", "right",
    }  # fmt: skip
    assert text_of(remark) == "(để b/c)"
    assert find_all(remark, ".//w:vAlign/@w:val") == ["center"]


def test_bracket_stays_inside_its_place_however_long_the_lines():
    long = RecipientGroup(("- " + "Ban Thường vụ " * 20,), "(để báo cáo " * 10)
    (table,) = find_all(built(long), "w:tbl")
    assert sum(int(width) for width in find_all(table, ".//w:gridCol/@w:w")) <= SLOT.width


@pytest.mark.parametrize("groups", [(), (PLAIN,), (BRACKETED,), (PLAIN, BRACKETED), (BRACKETED, PLAIN)])
def test_last_element_is_a_paragraph(groups):
    assert built(*groups)[-1].tag.endswith("}p")


def test_two_brackets_are_two_tables():
    names = [element.tag.rpartition("}")[2] for element in built(BRACKETED, BRACKETED)]
    assert names == ["tbl", "p", "tbl", "p"]
