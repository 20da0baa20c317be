import pytest

from sinhkehoach.conformance.anatomy.body import is_basis, read_items
from sinhkehoach.conformance.markers import Rank
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from tests.support.forms import examined
from tests.support.word_files import body, listed_plan, plan


def _item(text):
    paper = plan()
    paper.content[5] = body(text)
    return next(item for item in examined(paper).items if item.paragraph.text == text)


@pytest.mark.parametrize(
    ("text", "rank", "number"),
    [
        ("Chương II", Rank.PART, "II"),
        ("Mục 1. Phạm vi", Rank.DIVISION, "1"),
        ("Điều 3. Hiệu lực", Rank.ARTICLE, "3"),
        ("IV. KINH PHÍ", Rank.ROMAN, "IV"),
        ("C. Phần riêng", Rank.PLAIN, ""),
        ("2.1. Nội dung", Rank.DEEP_NUMBER, "2.1"),
        ("12. Nội dung", Rank.NUMBER, "12"),
        ("đ) Nội dung", Rank.POINT, "đ"),
        ("(b) Nội dung", Rank.POINT, "b"),
        ("- Nội dung", Rank.DASH, ""),
        ("2027 là năm đầu", Rank.PLAIN, ""),
    ],
)
def test_number_tells_what_a_paragraph_is(text, rank, number):
    item = _item(text)
    assert (item.rank, item.number) == (rank, number)


def test_letters_of_word_count_as_letters():
    points = [item for item in examined(listed_plan()).items if item.automatic]
    assert [(item.rank, item.mark) for item in points] == [(Rank.POINT, f"{letter})") for letter in "abcd"]


def test_text_behind_the_number_is_parted_from_it():
    item = _item("12. Nội dung")
    assert item.text == "Nội dung"
    assert item.behind_number.text == "Nội dung"


def test_leading_sentence_is_no_basis():
    paper = plan()
    paper.content[1].text = "Căn cứ tình hình thực tế, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
    found = examined(paper)
    assert len(found.bases) == 1
    assert is_basis(found.bases[0], ND30.regime.markers.text)
    assert list(read_items((), ND30.regime.markers.text)) == []


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("Căn cứ Thông tư số 32/2018/TT-BGDĐT ban hành Chương trình giáo dục phổ thông.", 2),
        ("Căn cứ Công văn số 2345/BGDĐT-GDTH hướng dẫn xây dựng kế hoạch giáo dục.", 2),
        ("Căn cứ tình hình thực tế, Ủy ban nhân dân xã ban hành Kế hoạch như sau:", 1),
    ],
)
def test_basis_in_italics_may_cite_what_was_issued(text, bases):
    paper = plan()
    paper.content[1].text, paper.content[1].italic = text, True
    assert len(examined(paper).bases) == bases
