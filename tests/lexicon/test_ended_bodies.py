from datetime import date

import pytest

from sinhkehoach.lexicon.ended_bodies import (
    DISTRICTS_ENDED,
    MINISTRIES_MERGED,
    district_in_capitals,
    ended_bodies,
    ended_bodies_in,
)
from sinhkehoach.lexicon.vocabulary import Vocabulary

TODAY = date(2027, 1, 6)


def _found(text, day=TODAY):
    return [text[fault.start : fault.end] for fault in ended_bodies_in(text, day)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Báo cáo UBND huyện.", ["UBND huyện"]),
        ("các quận, Huyện ủy", ["các quận", "Huyện ủy"]),
        ("tại huyện Ân Thi", ["huyện Ân"]),
        ("UBND thành phố Vinh", ["UBND thành phố Vinh"]),
        ("UBND thành phố Hà Nội", []),
        ("Sở GTVT và Ủy ban Dân tộc", ["Sở GTVT", "Ủy ban Dân tộc"]),
        ("UBND huyện Gia Lâm (cũ)", []),
        ("theo Kế hoạch số 92/KH-UBND ngày 10/3/2023 của UBND huyện Gia Lâm", []),
        ("Đề án “Văn minh ở xã, thị trấn Sóc Sơn”", []),
    ],
)
def test_finds_bodies_that_are_no_more(text, found):
    assert _found(text) == found


def test_each_body_ends_on_its_day():
    text = "UBND huyện, Sở GTVT"
    assert _found(text, date(2025, 2, 28)) == []
    assert _found(text, MINISTRIES_MERGED) == ["Sở GTVT"]
    assert _found(text, date(2025, 6, 30)) == ["Sở GTVT"]
    assert _found(text, DISTRICTS_ENDED) == ["UBND huyện", "Sở GTVT"]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Bộ Kế hoạch và Đầu tư", "nay là Bộ Tài chính"),
        ("Sở TN&MT", "nay là Sở Nông nghiệp và Môi trường"),
        ("Ban Dân vận", "nay là Ban Tuyên giáo và Dân vận"),
        ("UBND huyện", "thay bằng cơ quan cấp tỉnh"),
    ],
)
def test_tells_who_is_in_charge_today(text, hint):
    (fault,) = ended_bodies_in(text, TODAY)
    assert fault.hint.startswith(hint)


def test_search_reads_only_texts_that_may_name_one():
    vocabulary = Vocabulary(["Báo cáo UBND huyện.", "Báo cáo UBND xã."])
    assert vocabulary.holding(ended_bodies(TODAY).pieces) == {"Báo cáo UBND huyện."}
    assert ended_bodies(date(2024, 1, 1)).pieces == frozenset()
    assert len(list(ended_bodies(TODAY).faults("Báo cáo UBND huyện."))) == 1


@pytest.mark.parametrize(
    ("name", "in_province", "found"),
    [
        ("ỦY BAN NHÂN DÂN HUYỆN AN BÌNH", False, "HUYỆN"),
        ("THỊ XÃ AN BÌNH", False, "THỊ XÃ"),
        ("THÀNH PHỐ HÒA GIANG", False, ""),
        ("THÀNH PHỐ AN BÌNH", True, "THÀNH PHỐ"),
        ("XÃ AN BÌNH", True, ""),
    ],
)
def test_letterhead_names_the_level_of_districts(name, in_province, found):
    assert district_in_capitals(name, in_province=in_province) == found
