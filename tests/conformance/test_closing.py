import pytest

from sinhkehoach.conformance.closing import find_ending
from tests.support.forms import examined
from tests.support.word_files import WAYS, centred, plan, short_plan


@pytest.mark.parametrize("way", WAYS)
def test_recipients_and_signature_are_found(way):
    ending = examined(plan(), way).ending
    assert ending.head.text == "Nơi nhận:"
    assert [line.text for line in ending.recipients] == ["- UBND tỉnh;", "- Các trường;", "- Lưu: VT, VHXH."]
    assert [line.text for line in ending.authority] == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
    assert ending.name.text == "Trần Minh Khôi"


def test_post_above_the_name_is_told_from_the_post_that_signs():
    ending = examined(short_plan()).ending
    assert [line.text for line in ending.authority] == ["TRƯỞNG BAN"]
    assert [line.text for line in ending.other_posts] == ["CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ"]


def test_typed_remark_of_signing_is_no_name():
    paper = plan()
    paper.authority.append(centred("(Đã ký)", italic=True))
    ending = examined(paper).ending
    assert ending.signed_text.text == "(Đã ký)"
    assert ending.name.text == "Trần Minh Khôi"


def test_signature_without_recipients_is_found():
    paper = plan()
    paper.recipients_head, paper.recipients = None, []
    assert examined(paper).ending.authority[0].text == "TM. ỦY BAN NHÂN DÂN"


def test_text_without_end_has_none():
    assert find_ending((), 0) is None
