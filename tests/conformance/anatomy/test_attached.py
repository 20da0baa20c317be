from io import BytesIO

import docx
import pytest

from sinhkehoach.conformance.anatomy.attached import find_attached
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.docx.read import read_docx
from tests.support.forms import examined, failed
from tests.support.issued_plans import ISSUED
from tests.support.reconciling import docx_of
from tests.support.word_files import plan


def changed(words):
    """Return the decision with its plan, some of its words replaced."""
    document = docx.Document(BytesIO(docx_of(ISSUED)))
    left = dict(words)
    for text in document.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"):
        for old in [old for old in left if old in (text.text or "")]:
            text.text = text.text.replace(old, left.pop(old))
    assert not left
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def test_plan_behind_its_decision_is_taken_apart():
    found = Examined(read_docx(docx_of(ISSUED)), ND30.regime)
    attached = found.attached
    assert attached.heading.text == "KẾ HOẠCH"
    assert [line.text for line in attached.title] == ["Phát triển giáo dục năm 2027"]
    assert [line.text for line in attached.pointer] == [
        "(Kèm theo Quyết định số 09/QĐ-UBND ngày 18 tháng 01 năm 2027",
        "của Ủy ban nhân dân phường An Hòa)",
    ]
    assert attached.top.breaks_page
    assert [line.text for line in found.letterhead.deciding] == ["ỦY BAN NHÂN DÂN PHƯỜNG AN HÒA"]
    assert [each.name for each in found.appendices] == ["Phụ lục I", "Phụ lục II"]
    assert attached.end == found.appendices[0].heading.paragraph.index
    texts = [each.text for each in found.body]
    assert any(text.startswith("Điều 3.") for text in texts)
    assert any(text.startswith("Trên đây là Kế hoạch") for text in texts)


def test_plan_alone_has_nothing_attached():
    found = examined(plan())
    assert found.attached is None
    assert find_attached(found.document.paragraphs, found.closing.end, ND30.regime) is None


def test_decision_with_its_plan_keeps_the_form():
    assert failed(docx_of(ISSUED)) == {}


@pytest.mark.parametrize(
    ("words", "rule", "told"),
    [
        ({"(Kèm theo Quyết định số 09/QĐ-UBND ": "(Kèm theo Quyết định số 10/QĐ-UBND "}, "A06", "số 10"),
        ({"(Kèm theo Quyết định số": "(Kèm theo Công văn số"}, "A06", "Công văn"),
        ({"(Kèm theo Kế hoạch ban": "(Kèm theo Đề án ban"}, "A06", "Đề án"),
        ({"Quyết định này./.": "Quyết định này."}, "B17", "này."),
        ({"triển khai thực hiện./.": "triển khai thực hiện."}, "B17", "hiện."),
        ({"có hiệu lực kể từ ngày ký.": "có hiệu lực kể từ ngày ký./."}, "B18", "“./.”"),
        ({"Phụ lục II": "phần sau"}, "A07", "Phụ lục II"),
        ({"KẾ HOẠCH": "Kế hoạch"}, "T02", "in hoa"),
    ],
)
def test_fault_on_either_side_is_told(words, rule, told):
    found = failed(changed(words))
    assert set(found) == {rule}
    assert told in found[rule][0]
