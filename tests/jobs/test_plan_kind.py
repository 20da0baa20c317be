from collections import Counter

import pytest

from sinhkehoach.jobs.plan_kind import KINDS, kind_called, kind_told_by, kinds_by_group
from tests.house.repository import ROOT

TEXTS = ROOT / "src" / "sinhkehoach" / "jobs" / "plan_kinds"
PAGE = ROOT / "docs" / "cac-loai-ke-hoach.md"


def test_every_kind_has_a_text_and_a_line_in_the_documentation():
    assert {file.stem for file in TEXTS.glob("*.yaml")} == set(KINDS)
    told = PAGE.read_text(encoding="utf-8")
    lines = [
        f"| `{name}`{f' (`{kind.also[0]}`)' if kind.also else ''} |"
        for group in kinds_by_group().values()
        for name, kind in group
    ]
    assert [line for line in told.splitlines() if line.startswith("| `")] == [
        next((line for line in told.splitlines() if line.startswith(begin)), begin) for begin in lines
    ]


def test_no_name_means_two_kinds():
    names = Counter(name for kind, each in KINDS.items() for name in (kind, *each.also))
    assert {name for name, count in names.items() if count > 1} == set()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("nam", "nam"),
        ("Cải cách hành chính", "cai-cach-hanh-chinh"),
        ("CCHC", "cai-cach-hanh-chinh"),
        ("  tuyển dụng  viên chức ", "tuyen-dung-vien-chuc"),
        ("5512-PL3", "khgd-giao-vien"),
        ("bcd", "ban-chi-dao"),
        ("Cấp uỷ", "cap-uy"),
        ("cải cách", None),
        ("", None),
    ],
)
def test_a_kind_is_called_with_or_without_marks_or_in_short(name, kind):
    assert kind_called(name) == kind


@pytest.mark.parametrize(
    ("stem", "kind"),
    [
        ("ke-hoach-cai-cach-hanh-chinh-2027", "cai-cach-hanh-chinh"),
        ("kh-cchc", "cai-cach-hanh-chinh"),
        ("pctt-2027", "phong-chong-thien-tai"),
        ("ke-hoach-lua-chon-nha-thau-dot-2", "lua-chon-nha-thau"),
        ("nam-hoc-2027-2028", "nam-hoc"),
        ("chuyen-doi-so-nam-hoc-2027-2028", "chuyen-doi-so"),
        ("de-an-06-nam-2027", None),
        ("ke-hoach-nam-2027", None),
        ("thuc-hien-nghi-quyet-cua-dang-uy", None),
        ("ke-hoach-thuc-hien-nghi-quyet-dang-uy", None),
        ("ke-hoach-dang-uy-2027", "cap-uy"),
        ("ke-hoach-cua-ban-thuong-vu-dang-uy-ve-chuyen-doi-so", "cap-uy"),
        ("cap-uy", "cap-uy"),
        ("dang-uyen", None),
        ("cchcx", None),
    ],
)
def test_the_name_of_a_plan_tells_its_kind(stem, kind):
    assert kind_told_by(stem) == kind


def test_groups_hold_every_kind_in_its_order():
    assert [name for kinds in kinds_by_group().values() for name, _ in kinds] == list(KINDS)
