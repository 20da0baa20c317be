from io import BytesIO

import docx
import pytest

from sinhkehoach.conformance.anatomy.closing import find_closing
from sinhkehoach.conformance.regimes.choose import examine_by_regime
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.docx.read import read_docx
from tests.support.forms import examined
from tests.support.hand_typed import HAND_TYPED, Typist
from tests.support.word_files import WAYS, centred, plan, short_plan


def taken_apart(data):
    return examine_by_regime(read_docx(data))[0]


@pytest.mark.parametrize("way", WAYS)
def test_recipients_and_signature_are_found(way):
    closing = examined(plan(), way).closing
    assert closing.head.text == "Nơi nhận:"
    assert [line.text for line in closing.recipients] == ["- UBND tỉnh;", "- Các trường;", "- Lưu: VT, VHXH."]
    assert [line.text for line in closing.authority] == [
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
    ]
    assert closing.name.text == "Trần Minh Khôi"


def test_post_above_the_name_is_told_from_the_post_that_signs():
    closing = examined(short_plan()).closing
    assert [line.text for line in closing.authority] == ["TRƯỞNG BAN"]
    assert [line.text for line in closing.other_posts] == ["CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ"]


def test_typed_remark_of_signing_is_no_name():
    paper = plan()
    paper.authority.append(centred("(Đã ký)", italic=True))
    closing = examined(paper).closing
    assert closing.signed_text.text == "(Đã ký)"
    assert closing.name.text == "Trần Minh Khôi"


def test_signature_without_recipients_is_found():
    paper = plan()
    paper.recipients_head, paper.recipients = None, []
    assert examined(paper).closing.authority[0].text == "TM. ỦY BAN NHÂN DÂN"


def test_text_without_end_has_none():
    assert find_closing((), 0, ND30.regime.markers) is None


def test_recipients_below_the_signatures_are_found():
    closing = taken_apart(HAND_TYPED["joint plan"]().saved()).closing
    assert [line.text for line in closing.recipients] == [
        "- UBND tỉnh;",
        "- Các trường học;",
        "- Lưu: VT, VHXH.",
    ]
    assert closing.name.text == "Trần Minh Khôi"


def test_signatures_side_by_side_are_read_column_by_column():
    left, right = taken_apart(HAND_TYPED["joint plan"]().saved()).closing.signatures
    assert [line.text for line in left.authority] == ["TM. ỦY BAN MẶT TRẬN TỔ QUỐC", "CHỦ TỊCH"]
    assert (left.name.text, right.name.text) == ("Lê Thị Mai", "Trần Minh Khôi")


def test_two_who_sign_may_stand_beside_the_recipients():
    paper = Typist()
    paper.head()
    paper.title()
    paper.text()
    recipients, left, right = paper.file.add_table(1, 3).rows[0].cells
    paper.recipients(recipients)
    paper.sign(left, ("NGƯỜI LẬP", "Lê Thị Mai"))
    paper.sign(right, ("HIỆU TRƯỞNG", "Trần Minh Khôi"))
    closing = taken_apart(paper.saved()).closing
    assert [each.name.text for each in closing.signatures] == ["Lê Thị Mai", "Trần Minh Khôi"]
    assert [line.text for line in closing.authority] == ["HIỆU TRƯỞNG"]
    assert len(closing.recipients) == 3


def test_list_right_behind_the_name_belongs_to_the_end_and_text_does_not():
    file = docx.Document(BytesIO(HAND_TYPED["ending on tabs"]().saved()))
    *_, name = (each for each in file.paragraphs if each.text.strip())
    for text in ("Lời sau.", "- Ban Chỉ đạo;"):
        name._p.addnext(file.add_paragraph(text)._p)  # noqa: SLF001 — python-docx puts paragraphs before others only
    stream = BytesIO()
    file.save(stream)
    document = taken_apart(stream.getvalue())
    inside = document.document.paragraphs[document.closing.start : document.closing.end]
    assert [each.text for each in inside][-1] == "- Ban Chỉ đạo;"
