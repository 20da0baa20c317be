"""The kinds of plan that a new one can begin as, and how a person calls them."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import strip_diacritics

ANY_OFFICE: Final = "Chung"
GOVERNMENT: Final = "UBND, sở, phòng"
SCHOOL: Final = "Nhà trường"
PARTY: Final = "Cấp uỷ"


class PlanKind(NamedTuple):
    """A kind: what it is for, who writes such plans, and by which other names it is asked for."""

    meaning: str
    group: str
    also: tuple[str, ...] = ()


PARTY_KIND: Final = "cap-uy"
_OF_PARTY: Final = lazy_pattern(
    r"(?:(?:ke-hoach|kh)-)?(?:cua-)?(?:ban-(?:thuong-vu|chap-hanh)-)?(?:dang|cap)-uy(?:-|$)"
)

# As it is typed on the command line → what it is; the texts are in `plan_kinds/`.
KINDS: Final = {
    "nam": PlanKind("kế hoạch của một năm", ANY_OFFICE),
    "de-an": PlanKind("kế hoạch thực hiện đề án nhiều năm", ANY_OFFICE),
    "ban-chi-dao": PlanKind("kế hoạch hoạt động của Ban Chỉ đạo", ANY_OFFICE, ("bcd",)),
    "mot-trang": PlanKind("kế hoạch ngắn, gọn trong một trang", ANY_OFFICE),
    "cai-cach-hanh-chinh": PlanKind("kế hoạch cải cách hành chính", GOVERNMENT, ("cchc",)),
    "chuyen-doi-so": PlanKind("kế hoạch chuyển đổi số, giao việc theo 6 rõ", GOVERNMENT, ("cds",)),
    "pho-bien-giao-duc-phap-luat": PlanKind("kế hoạch phổ biến, giáo dục pháp luật", GOVERNMENT, ("pbgdpl",)),
    "phong-chong-thien-tai": PlanKind("kế hoạch phòng, chống thiên tai", GOVERNMENT, ("pctt",)),
    "lua-chon-nha-thau": PlanKind("kế hoạch lựa chọn nhà thầu", GOVERNMENT, ("khlcnt",)),
    "tuyen-dung-vien-chuc": PlanKind("kế hoạch tuyển dụng viên chức", GOVERNMENT),
    "tuyen-dung-cong-chuc": PlanKind("kế hoạch tuyển dụng công chức", GOVERNMENT),
    "nam-hoc": PlanKind("kế hoạch năm học của một trường", SCHOOL),
    "khgd-tieu-hoc": PlanKind("kế hoạch giáo dục của trường tiểu học", SCHOOL, ("2345-pl1",)),
    "mon-tieu-hoc": PlanKind("kế hoạch dạy học các môn, khối lớp tiểu học", SCHOOL, ("2345-pl2",)),
    "day-hoc-to-chuyen-mon": PlanKind("kế hoạch dạy học của tổ chuyên môn", SCHOOL, ("5512-pl1",)),
    "hoat-dong-to-chuyen-mon": PlanKind(
        "kế hoạch hoạt động giáo dục của tổ chuyên môn", SCHOOL, ("5512-pl2",)
    ),
    "khgd-giao-vien": PlanKind("kế hoạch giáo dục của giáo viên", SCHOOL, ("5512-pl3",)),
    PARTY_KIND: PlanKind("kế hoạch của cấp uỷ, theo thể thức của Đảng", PARTY, ("dang-uy",)),
}


def kind_called(name: str) -> str | None:
    """Return the kind that a person calls `name`, with or without diacritics, or in short; None for no such kind."""
    bare = "-".join(strip_diacritics(name).casefold().replace("-", " ").split())
    return next((kind for kind, called in _names() if called == bare), None)


def kind_told_by(stem: str) -> str | None:
    """Return the kind that the file name `stem` says, None where it says none.

    A plan is the Party committee's where its name begins so: others carry out what the committee has resolved. Of the
    kinds of a government or a school the longest name counts: a school year's plan of administrative reform is one of
    reform.
    """
    if _OF_PARTY.match(stem):
        return PARTY_KIND
    told = [
        (len(called), kind)
        for kind, called in _names()
        if KINDS[kind].group in (GOVERNMENT, SCHOOL) and f"-{called}-" in f"-{stem}-"
    ]
    return max(told)[1] if told else None


def kinds_by_group() -> dict[str, list[tuple[str, PlanKind]]]:
    """Return the kinds, in their order, under the names of their groups."""
    groups: dict[str, list[tuple[str, PlanKind]]] = {}
    for name, kind in KINDS.items():
        groups.setdefault(kind.group, []).append((name, kind))
    return groups


def _names() -> Iterator[tuple[str, str]]:
    """Yield each kind with each of its names."""
    for name, kind in KINDS.items():
        yield from ((name, called) for called in (name, *kind.also))
