import re
from itertools import combinations

import pytest

from sinhkehoach.lexicon.kinds import (
    CITED_BY_NAME,
    KINDS,
    SYMBOL_ENDINGS,
    Realm,
    codes,
    kind_called,
    names,
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("KẾ HOẠCH", "Kế hoạch"),
        ("Tờ trình", "Tờ trình"),
        ("GIẤY UỶ QUYỀN", "Giấy ủy quyền"),
        ("BẢN THOẢ THUẬN", "Bản thỏa thuận"),
        ("NGHỊ ĐỊNH", "Nghị định"),
        ("KẾ HOẠCH NĂM", None),
        ("Nghị", None),
        ("", None),
    ],
)
def test_kind_is_called_by_its_whole_name_in_any_case_and_style_of_tones(text, kind):
    found = kind_called(text)
    assert (found.name if found else None) == kind


def test_the_decree_knows_29_kinds_27_of_them_with_a_code():
    administrative = [kind for kind in KINDS if Realm.ADMINISTRATIVE in kind.realm]
    assert len(administrative) == 29
    assert [kind.name for kind in administrative if not kind.code] == ["Công văn", "Thư công"]


def test_codes_of_administrative_documents_differ():
    found = codes(Realm.ADMINISTRATIVE)
    assert (found["Kế hoạch"], found["Quy định"], found["Tờ trình"]) == ("KH", "QyĐ", "TTr")
    assert len(set(found.values())) == len(found) == 27
    assert "Nghị định" not in found


def test_longer_names_stand_before_those_that_begin_them():
    assert not [(a.name, b.name) for a, b in combinations(KINDS, 2) if b.name.startswith(a.name)]


def test_names_are_alternatives_of_a_pattern():
    legal = names(Realm.LEGAL, but=("Luật",)).split("|")
    assert "Nghị định" in legal
    assert "Luật" not in legal
    assert "Kế hoạch" not in legal
    assert set(CITED_BY_NAME) <= set(names().split("|"))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.number], ids=lambda kind: kind.name)
def test_example_of_a_number_has_its_form(kind):
    shown = re.findall(r"\d[\w/&-]+", kind.example)
    assert shown
    assert [each for each in shown if not re.fullmatch(kind.number, each)] == []


@pytest.mark.parametrize(
    ("kind", "symbol"),
    [
        ("Nghị định", "30/NĐ-CP"),
        ("Thông tư", "26/TT-BGDĐT"),
        ("Luật", "43/QH14"),
        ("Kế hoạch", "12/2027/KH-UBND"),
        ("Báo cáo", "125/UBND"),
        ("Công văn", "15/CV-UBND"),
    ],
)
def test_other_numbers_have_not(kind, symbol):
    assert not re.fullmatch(kind_called(kind).number, symbol)


@pytest.mark.parametrize(
    ("symbol", "issuer", "may"),
    [
        ("30/2020/NĐ-CP", "chính phủ", True),
        ("30/2020/NĐ-CP", "thủ tướng chính phủ", False),
        ("412/QĐ-TTg", "thủ tướng chính phủ", True),
        ("43/2019/QH14", "chính phủ", False),
        ("12/KH-UBND", "chủ tịch ubnd xã", True),
        ("12/KH-UBND", "hội đồng nhân dân xã", False),
        ("32/2018/TT-BGDĐT", "bộ giáo dục và đào tạo", True),
        ("32/2018/TT-BGDĐT", "sở giáo dục và đào tạo", False),
        ("29-NQ/TW", "bộ chính trị", True),
        ("29-NQ/TW", "bộ y tế", False),
    ],
)
def test_end_of_the_symbol_tells_who_may_have_issued_a_document(symbol, issuer, may):
    (ending,) = [each for each in SYMBOL_ENDINGS if re.search(each.pattern, symbol)]
    assert ending.may_be_of(issuer) is may
