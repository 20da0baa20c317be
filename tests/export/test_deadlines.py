from datetime import date

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.export.deadlines import deadlines
from tests.support.exports import PLAN, listing_of


def _uids(text=PLAN, **given):
    return {each.name: each.uid for each in deadlines(listing_of(text, **given)).found}


def test_each_task_with_a_day_has_a_deadline_the_others_are_told():
    found = deadlines(listing_of())
    assert [(each.name, each.day) for each in found.found] == [
        ("Lắp mạng", date(2027, 9, 29)),
        ("Mua máy", date(2027, 6, 30)),
    ]
    assert found.undated == ("Tuyên truyền (thường xuyên)",)
    assert (found.unit, found.issued) == ("", date(2027, 1, 10))
    assert found.found[0].told.splitlines() == [
        "Chủ trì: Phòng Văn hóa - Xã hội",
        "Sản phẩm: Biên bản",
        "Thời gian: trước 30/9/2027",
        "Mục: II.1.1",
        "Kế hoạch: KẾ HOẠCH số 05/KH-UBND: Phát triển giáo dục",
    ]


def test_group_that_states_a_time_has_a_deadline_and_a_task_without_one_is_told():
    text = "nhiệm vụ:\n  - {tên: N, thời gian: tháng 5, nhiệm vụ: [{tên: A}]}\n  - {tên: M, nhiệm vụ: [{tên: B}]}\n"
    found = deadlines(listing_of(text))
    assert [each.name for each in found.found] == ["N"]
    assert found.undated == ("A (chưa ghi thời gian)", "B (chưa ghi thời gian)")
    assert found.issued == date(2027, 1, 1)


@pytest.mark.parametrize("typed", ["phòng-vhxh", "Phòng văn hóa - xã hội"])
def test_a_unit_has_what_it_leads_and_helps_with(typed):
    found = deadlines(listing_of(), typed)
    assert found.unit == "Phòng Văn hóa - Xã hội"
    assert [each.name for each in found.found] == ["Lắp mạng", "Mua máy"]
    assert found.undated == ()
    assert found.title.endswith("– Phòng Văn hóa - Xã hội")
    assert [each.name for each in deadlines(listing_of(), "công an").found] == ["Mua máy"]


def test_unit_of_no_task_is_told_with_the_likely_one():
    with pytest.raises(UserError, match="không giao việc cho “Công a”") as caught:
        deadlines(listing_of(), "Công a")
    assert caught.value.hint == "có phải là “Công an”?"
    with pytest.raises(UserError) as caught:
        deadlines(listing_of(), "xyz")
    assert caught.value.hint.startswith("các đơn vị có việc: Phòng Văn hóa")


def test_identity_lasts_through_edits():
    before = _uids()
    assert len(set(before.values())) == 2
    renamed = PLAN.replace("Mua máy", "Mua máy tính").replace("trước 30/9", "trước 15/9")
    after = _uids(renamed)
    assert (after["Mua máy tính"], after["Lắp mạng"]) == (before["Mua máy"], before["Lắp mạng"])
    first = PLAN.replace("nhiệm vụ:\n", "nhiệm vụ:\n  - {tên: Mới, thời gian: tháng 2}\n", 1)
    assert _uids(first).items() > before.items()
    assert not set(before.values()) & set(_uids(stem="khac").values())


def test_what_is_done_says_so():
    text = "nhiệm vụ:\n  - {tên: A, thời gian: tháng 5, tình trạng: xong}\n"
    assert [each.is_done for each in deadlines(listing_of(text)).found] == [True]
