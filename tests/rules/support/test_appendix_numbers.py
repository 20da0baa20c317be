import pytest

from sinhkehoach.rules.support.appendix_numbers import is_of_another_document, own_appendix_numbers


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("theo Phụ lục 02 và phụ lục số III", [2, 3]),
        ("Phụ lục XIX", [0]),
        ("Phụ lục I Nghị định số 30/2020/NĐ-CP", []),
        ("Phụ lục II ban hành kèm theo Thông tư 1", []),
        ("Phụ lục kèm theo", []),
    ],
)
def test_reads_the_numbers_of_own_appendices(words, numbers):
    assert [each.number for each in own_appendix_numbers(words)] == numbers


def test_tells_place_and_words():
    assert [*own_appendix_numbers("xem Phụ lục 3.")] == [(4, "Phụ lục 3", 3)]


def test_sees_another_document_behind():
    assert is_of_another_document("Phụ lục I của Thông tư 5", 9)
    assert not is_of_another_document("Phụ lục I của Kế hoạch này", 9)
