from datetime import date

import pytest

from sinhkehoach.lexicon.repealed import REPEALED

BY_NUMBER = {each.number: each for each in REPEALED}


@pytest.mark.parametrize(
    ("number", "day", "replacement"),
    [
        ("12/2011/TT-BGDĐT", date(2026, 5, 9), "Thông tư số 32/2020/TT-BGDĐT"),
        ("12/2011/TT-BGDĐT", date(2026, 5, 10), "Thông tư số 15/2026/TT-BGDĐT"),
        ("91/2017/NĐ-CP", date(2027, 1, 1), "Nghị định số 152/2025/NĐ-CP"),
        ("77/2015/QH13", date(2027, 1, 1), "Luật Tổ chức chính quyền địa phương số 72/2025/QH15"),
    ],
)
def test_what_took_the_place_of_a_document_is_told_as_of_a_day(number, day, replacement):
    assert BY_NUMBER[number].replaced_by(day) == replacement


def test_documents_are_called_in_full():
    assert BY_NUMBER["83/2015/QH13"].name == "Luật Ngân sách nhà nước số 83/2015/QH13"
    assert BY_NUMBER["98/2023/NĐ-CP"].name == "Nghị định số 98/2023/NĐ-CP"


def test_each_document_is_listed_once_and_none_took_its_own_place():
    assert len(BY_NUMBER) == len(REPEALED)
    assert all(each.number not in each.replacement for each in REPEALED)
