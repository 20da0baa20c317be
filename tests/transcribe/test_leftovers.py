from io import BytesIO

import docx
import pytest

from sinhkehoach.conformance.regimes.choose import examine_by_regime
from sinhkehoach.docx.read import read_docx
from sinhkehoach.transcribe.leftovers import leftovers_of
from tests.support.hand_typed import HAND_TYPED
from tests.support.office_plans import OFFICE_PLANS
from tests.support.papers import paper_of, whole_paper


def examined(data):
    return examine_by_regime(read_docx(data))[0]


def test_head_that_was_typed_again_is_left_out_and_told():
    document = examined(OFFICE_PLANS["table_split_by_hand"]().data)
    found = leftovers_of(document)
    ((*head,),) = found.heads
    assert [each.text for each in head][:2] == ["TT", "Nội dung công việc"]
    assert found.places == {each.index for each in head}
    assert "gõ lại: “TT Nội dung công việc" in next(found.told())


def test_cover_of_words_that_the_first_page_has_is_left_out_and_told():
    found = leftovers_of(examined(HAND_TYPED["with a cover"]().saved()))
    assert [each.text for each in found.cover] == [
        "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
        "KẾ HOẠCH",
        "An Bình, năm 2027",
    ]
    assert list(found.told()) == [
        "Đã bỏ trang bìa, vì chỉ nhắc lại chữ của trang đầu: “ỦY BAN NHÂN DÂN XÃ AN BÌNH KẾ HOẠCH An Bình, năm 2027”."
    ]


def test_words_that_only_the_cover_has_are_kept():
    file = docx.Document(BytesIO(HAND_TYPED["with a cover"]().saved()))
    file.paragraphs[1].runs[0].text = "KẾ HOẠCH MẬT"
    stream = BytesIO()
    file.save(stream)
    found = leftovers_of(examined(stream.getvalue()))
    assert [each.text for each in found.cover] == ["ỦY BAN NHÂN DÂN XÃ AN BÌNH", "An Bình, năm 2027"]


@pytest.mark.parametrize("paper", [whole_paper("I. NHIỆM VỤ\nTT\tTên\n1\tMột\n"), paper_of("Chỉ một dòng\n")])
def test_paper_without_leftovers_tells_nothing(paper):
    found = leftovers_of(paper.document)
    assert (found.places, list(found.told())) == (frozenset(), [])
