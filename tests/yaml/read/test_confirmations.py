import unicodedata

import pytest

from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Severity
from sinhkehoach.yaml.read.confirmations import marks_of, unconfirmed
from tests.yaml.reading import read

PLAN = "# cần xác nhận: số tiền cũ.\nsố: 1\ntên: |  # Cần xác nhận\n  # cần xác nhận: là nội dung\n  a\n"


@pytest.mark.parametrize("spelling", [str, lambda text: unicodedata.normalize("NFD", text)])
def test_finds_marks_and_no_text(spelling):
    marks = marks_of(read(spelling(PLAN)))
    assert [unicodedata.normalize("NFC", mark.text) for mark in marks] == [
        "# cần xác nhận: số tiền cũ.",
        "# Cần xác nhận",
    ]
    assert [mark.alone for mark in marks] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "a: b\n",
        "# cần xác nhậns\na: b\n",
        "# đã xác nhận\na: b\n",
        "a: cần xác nhận\n",
        "a: cần xem\n",
        "# cần xemm\na: b\n",
    ],
)
def test_other_comments_are_no_marks(text):
    assert marks_of(read(text)) == ()
    assert unconfirmed(read(text), issued=True) == ()


def test_a_mark_weighs_more_in_an_issued_plan():
    draft = unconfirmed(read(PLAN), issued=False)
    issued = unconfirmed(read(PLAN), issued=True)
    assert [problem.severity for problem in draft + issued] == [Severity.WARNING] * 2 + [Severity.ERROR] * 2
    assert [problem.position for problem in draft] == [Position(1, 1), Position(3, 9)]
    assert draft[0].message == "Còn chỗ chưa xác nhận: số tiền cũ"
    assert issued[1].message == "Kế hoạch đã có số mà còn chỗ chưa xác nhận"
    assert draft[0].source_line == "# cần xác nhận: số tiền cũ."


def test_what_an_import_leaves_open_is_told_in_its_own_words():
    source = read("# cần xem: không thấy số, ký hiệu.\nsố: 1\n# Cần xem\ntên: a\n")
    assert marks_of(source) == ()
    draft, bare = unconfirmed(source, issued=False)
    assert (draft.code, draft.message) == ("SKH179", "Còn chỗ chưa xem lại: không thấy số, ký hiệu")
    assert draft.hint.endswith("rồi xóa cả dòng “# cần xem”")
    assert bare.message == "Còn chỗ chưa xem lại"
    issued = unconfirmed(source, issued=True)[0]
    assert (issued.severity, issued.message) == (
        Severity.ERROR,
        "Kế hoạch đã có số mà còn chỗ chưa xem lại: không thấy số, ký hiệu",
    )
