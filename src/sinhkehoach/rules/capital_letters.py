"""Capital letters by Phụ lục II of NĐ 30/2020, where a machine can tell."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from sinhkehoach.base.problem import Severity
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.office import Office
from sinhkehoach.plan.plan import Plan
from sinhkehoach.rules.office_names import office_names
from sinhkehoach.rules.rule import Finding, Rule
from sinhkehoach.rules.view import view_of

# A word that must be there, what is wrong, and how it is written; `\1` and so on are the groups.
_WRONG: Final = (
    (" Ban ", r"(?<!\w)(Ủy|Uỷ) Ban (?:Nhân [Dd]ân|nhân dân)", r"\1 ban nhân dân"),
    (" Nhân ", r"(?<!\w)(Ủy|Uỷ) ban Nhân [Dd]ân", r"\1 ban nhân dân"),
    (" Ban Mặt", r"(?<!\w)(Ủy|Uỷ) Ban Mặt [Tt]rận", r"\1 ban Mặt trận"),
    ("Hội Đồng", r"(?<!\w)Hội Đồng (?:Nhân [Dd]ân|nhân dân)", "Hội đồng nhân dân"),
    (" Nhân ", r"(?<!\w)Hội đồng Nhân [Dd]ân", "Hội đồng nhân dân"),
    (" Ban chỉ đạo", r"(?<=[^\W\d_,;:] )Ban chỉ đạo(?!\w)", "Ban Chỉ đạo"),
    ("Ban chấp hành ", r"(?<!\w)Ban chấp hành (?=Trung ương|Đảng bộ)", "Ban Chấp hành "),
    ("thành phố Hồ", r"(?<!\w)thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
    (" Khoản ", r"(?<=\w )Khoản (\d+),? Điều (\d+)", r"khoản \1 Điều \2"),
    (" điều ", r"(?<!\w)khoản (\d+),? điều (\d+)", r"khoản \1 Điều \2"),
    (" Điểm ", r"(?<=\w )Điểm ([a-zđ]),? (?:K|k)hoản (\d+)", r"điểm \1 khoản \2"),
    ("Bộ giáo dục", r"(?<!\w)Bộ giáo dục và [đĐ]ào tạo", "Bộ Giáo dục và Đào tạo"),
    ("Sở giáo dục", r"(?<!\w)Sở giáo dục và [đĐ]ào tạo", "Sở Giáo dục và Đào tạo"),
    ("hòng giáo dục", r"(?<!\w)([Pp])hòng giáo dục và [đĐ]ào tạo", r"\1hòng Giáo dục và Đào tạo"),
    (" tài chính", r"(?<!\w)(Bộ|Sở) tài chính", r"\1 Tài chính"),
    ("Luật giáo dục", r"(?<!\w)Luật giáo dục(?! và)", "Luật Giáo dục"),
    ("Luật ngân sách", r"(?<!\w)Luật ngân sách nhà nước", "Luật Ngân sách nhà nước"),
    ("Luật tổ chức", r"(?<!\w)Luật tổ chức chính quyền", "Luật Tổ chức chính quyền"),
    ("Luật đất đai", r"(?<!\w)Luật đất đai", "Luật Đất đai"),
    (" nhà nước", r"(?<!\w)Đảng và nhà nước", "Đảng và Nhà nước"),
    (" nhà nước", r"(?<!\w)Đảng,? nhà nước", "Đảng, Nhà nước"),
    ("Mặt Trận", r"(?<!\w)Mặt Trận Tổ Quốc", "Mặt trận Tổ quốc"),
    ("Chính Phủ", r"(?<!\w)Chính Phủ(?!\w)", "Chính phủ"),
    ("Quốc Hội", r"(?<!\w)Quốc Hội(?!\w)", "Quốc hội"),
    (" Tháng ", r"(?<=[^\W\d_A-ZĐ] )Tháng (\d{1,2})(?!\w)", r"tháng \1"),
)

# The whole words that must be there; `hòng` is the end of one.
_NEEDED: Final = tuple(frozenset(word.split()) - {"hòng"} for word, _, _ in _WRONG)


def findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Yield the names and citations with a capital too many or too few."""
    del facts
    words = view_of(plan).words
    wrong = [each for each, needed in zip(_WRONG, _NEEDED, strict=True) if needed <= words]
    for text in view_of(plan).texts_with(*{word.casefold() for word, _, _ in wrong}):
        yield from (text.finding(*fault) for fault in _faults(text.plain, wrong))


def _of_office(office: Office) -> Iterator[Finding]:
    for path, name in office_names(office):
        yield from (Finding(path, message, hint, at) for at, message, hint in _faults(name, _WRONG))


def _faults(words: str, wrong: Iterable[tuple[str, str, str]]) -> Iterator[tuple[int, str, str]]:
    """Yield (place, message, hint) for each of `wrong` in `words`."""
    for needed, pattern, right in wrong:
        for found in re.finditer(pattern, words) if needed in words else ():
            written = found.expand(right).strip()
            yield found.start(), f"“{found[0].strip()}” viết hoa chưa đúng", f"viết {written}"


RULE = Rule(
    "SKH359",
    "Viết hoa chưa đúng",
    Severity.WARNING,
    "Viết hoa trong văn bản hành chính: Nghị định 30/2020/NĐ-CP, Phụ lục II.",
    findings,
    advice="Sửa theo lời báo. Chỉ xét những tên và cách viện dẫn chắc chắn như Ủy ban nhân dân, khoản 2 Điều 5.",
    wrong="yêu cầu: |\n  - Thực hiện chỉ đạo của Ủy Ban Nhân Dân tỉnh.\n",
    mended="yêu cầu: |\n  - Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh.\n",
    of_office=_of_office,
)
