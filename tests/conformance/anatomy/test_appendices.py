import pytest

from sinhkehoach.conformance.anatomy.appendices import find_appendices
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from tests.support.forms import examined
from tests.support.word_files import plan


def test_appendices_are_found_with_their_heads():
    first, second = examined(plan()).appendices
    assert (first.name, second.name) == ("Phụ lục I", "Phụ lục II")
    assert [line.text for line in first.title] == ["TIẾN ĐỘ THỰC HIỆN"]
    assert first.pointer[0].text.startswith("(Kèm theo Kế hoạch")


@pytest.mark.parametrize(
    ("heading", "number"), [("PHỤ LỤC SỐ 2", "2"), ("Phụ lục", ""), ("Phụ lục IV:", "IV")]
)
def test_heading_is_known_however_it_is_written(heading, number):
    paper = plan()
    paper.annexes[0].heading.text = heading
    assert examined(paper).appendices[0].number == number


def test_mention_in_the_text_is_no_heading():
    paper = plan()
    paper.annexes = []
    document = examined(paper).document
    assert find_appendices(document.paragraphs, 0, ND30.regime.markers.appendix, ND30.regime.kind_named) == ()


def test_appendix_without_the_word_is_found_by_what_it_goes_with():
    paper = plan()
    paper.annexes = paper.annexes[:1]
    paper.annexes[0].heading.text = ""
    (only,) = examined(paper).appendices
    assert (only.labelled, only.name, only.heading.text) == (False, "Phụ lục", "TIẾN ĐỘ THỰC HIỆN")


def test_document_issued_with_another_is_no_appendix():
    paper = plan()
    paper.annexes = paper.annexes[:1]
    paper.annexes[0].heading.text = "QUY CHẾ"
    assert examined(paper).appendices == ()


def test_title_may_stand_on_the_line_of_the_heading():
    paper = plan()
    paper.annexes[0].heading.text = "Phụ lục: DANH SÁCH"
    first = examined(paper).appendices[0]
    assert (first.titled, first.number) == (True, "")
