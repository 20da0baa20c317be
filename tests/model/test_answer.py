import pytest

from sinhkehoach.base.errors import BadValue
from sinhkehoach.model.answer import Answer, parse_answer


@pytest.mark.parametrize(
    ("text", "place", "document"),
    [
        ("mục II.3 kh-tỉnh", "mục II.3", "kh-tỉnh"),
        ("Mục  II.3.a\nkế hoạch tỉnh", "mục II.3.a", "kế hoạch tỉnh"),
        ("mục IV.2 ý 1 kh-45", "mục IV.2 ý 1", "kh-45"),
        ("chỉ tiêu 4 kh-45", "chỉ tiêu 4", "kh-45"),
        ("phụ lục I mục 3 kh-45", "phụ lục I mục 3", "kh-45"),
    ],
)
def test_reads_place_and_document(text, place, document):
    answer = parse_answer(text)
    assert answer == Answer(place, document)
    assert parse_answer(str(answer)) == answer


@pytest.mark.parametrize("text", ["", "kh-tỉnh", "mục II.3", "II.3 kh-tỉnh", "mục kh-tỉnh"])
def test_refuses_what_names_no_place_of_a_document(text):
    with pytest.raises(BadValue, match="chưa nói rõ") as caught:
        parse_answer(text)
    assert "mục II.3 kh-tỉnh" in caught.value.hint


def test_tells_how_to_write_several_places():
    with pytest.raises(BadValue, match="là 2 mục") as caught:
        parse_answer("mục II.1 kh-45; Mục II.2 kh-45")
    assert caught.value.hint.endswith("[mục II.1 kh-45, Mục II.2 kh-45]")
