import pytest

from sinhkehoach.transcribe.issuer import issuer_name
from tests.support.papers import HEAD, paper_of, whole_paper


def named(paper):
    return issuer_name(paper.document, paper.casing)


def test_name_in_capitals_is_written_as_the_text_writes_it():
    paper = whole_paper("Theo ý kiến của Ủy ban nhân dân phường An Hòa, các trường làm tốt.\n")
    assert named(paper) == "Ủy ban nhân dân phường An Hòa"


def test_place_of_the_date_gives_the_issuer_its_capitals():
    assert named(paper_of(HEAD)) == "Ủy ban nhân dân phường An Hòa"


NO_HEAD = "KẾ HOẠCH\nPhát triển giáo dục năm 2027\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thực hiện Đề án, UBND huyện An Hòa xây dựng kế hoạch như sau:\n", "UBND huyện An Hòa"),
        ("Căn cứ Luật; Ủy ban nhân dân xã ban hành Kế hoạch:\n", "Ủy ban nhân dân xã"),
        ("Làm tốt.\nPhụ lục\nDANH SÁCH\n(Kèm theo Kế hoạch số 5 của UBND xã An Bình)\n", "UBND xã An Bình"),
        ("Các trường xây dựng kế hoạch.\n", ""),
    ],
)
def test_paper_without_a_head_tells_its_issuer(text, name):
    assert named(paper_of(NO_HEAD + text)) == name
