"""Capital letters by Phụ lục II of NĐ 30/2020, where a machine can tell."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import first_upper
from sinhkehoach.lexicon.vocabulary import Vocabulary
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.office_names import office_names
from sinhkehoach.rules.support.view import View

_Wrong = tuple[str, str, str]


def _fields(kinds: str, *fields: str) -> tuple[_Wrong, ...]:
    """Return what is wrong about each of `fields` in small letters behind each of `kinds` (`Sở y tế`, `Luật đầu tư`)."""
    wrong = [(f"{kind} {field}", kind, field) for kind in kinds.split("|") for field in fields]
    return tuple(
        (words.partition("(")[0], rf"(?<!\w){words}(?!\w)", f"{kind} {first_upper(field.partition('(')[0])}")
        for words, kind, field in wrong
    )


def _joined(firsts: str, links: str, last: str, right: str) -> tuple[_Wrong, ...]:
    """Return what is wrong about `last` behind each of `firsts` and `links`: `Đảng và nhà nước`."""
    return tuple(
        (f"{first}{link} {last}", rf"(?<!\w){first}{link} {last}(?!\w)", f"{first}{link} {right}")
        for first in firsts.split("|")
        for link in links.split("|")
    )


# A word that must be there, what is wrong, and how it is written; `\1` and so on are the groups.
_WRONG: Final[tuple[_Wrong, ...]] = (
    # Organisations: the first letter of the words for the type and for the field (V.1).
    (" Ban ", r"(?<!\w)(Ủy|Uỷ) Ban (?:Nhân [Dd]ân|nhân dân)", r"\1 ban nhân dân"),
    (" Nhân ", r"(?<!\w)(Ủy|Uỷ) ban Nhân [Dd]ân", r"\1 ban nhân dân"),
    ("ủy ban", r"(?<!\w)ủy ban nhân dân(?!\w)", "Ủy ban nhân dân"),
    ("uỷ ban", r"(?<!\w)uỷ ban nhân dân(?!\w)", "Uỷ ban nhân dân"),
    (" Ban Mặt", r"(?<!\w)(Ủy|Uỷ) Ban Mặt [Tt]rận", r"\1 ban Mặt trận"),
    ("Hội Đồng", r"(?<!\w)Hội Đồng (?:Nhân [Dd]ân|nhân dân)", "Hội đồng nhân dân"),
    (" Nhân ", r"(?<!\w)Hội đồng Nhân [Dd]ân", "Hội đồng nhân dân"),
    ("hội đồng", r"(?<!\w)hội đồng nhân dân(?!\w)", "Hội đồng nhân dân"),
    (" Ban chỉ đạo", r"(?<=[^\W\d_,;:] )Ban chỉ đạo(?!\w)", "Ban Chỉ đạo"),
    ("Ban chấp hành ", r"(?<!\w)Ban chấp hành (?=Trung ương|Đảng bộ)", "Ban Chấp hành "),
    ("Mặt Trận", r"(?<!\w)Mặt Trận Tổ [Qq]uốc", "Mặt trận Tổ quốc"),
    (" tổ quốc", r"(?<!\w)[Mm]ặt trận tổ quốc", "Mặt trận Tổ quốc"),
    ("mặt trận", r"(?<!\w)mặt trận Tổ quốc", "Mặt trận Tổ quốc"),
    ("Công An", r"(?<!\w)Công An(?!\w)", "Công an"),
    ("Văn Phòng", r"(?<=\w )Văn Phòng(?!\w)", "Văn phòng"),
    ("Chính Phủ", r"(?<!\w)Chính Phủ(?!\w)", "Chính phủ"),
    (" chính phủ", r"(?<!\w)(Thủ tướng|của) chính phủ(?!\w)", r"\1 Chính phủ"),
    ("Quốc Hội", r"(?<!\w)Quốc Hội(?!\w)", "Quốc hội"),
    (" quốc hội", r"(?<= của )quốc hội(?!\w)", "Quốc hội"),
    ("Trung Ương", r"(?<!\w)Trung Ương(?!\w)", "Trung ương"),
    ("đảng ủy", r"(?<!\w)đảng ủy (?=xã|phường|đặc khu)", "Đảng ủy "),
    *_fields(
        "Bộ|Sở", "giáo dục và đào tạo", "tài chính", "y tế", "nội vụ", "xây dựng", "tư pháp", "công thương",
        "khoa học và công nghệ", "nông nghiệp và môi trường", "quốc phòng", "công an", "ngoại giao",
    ),
    *_fields("Phòng|phòng", "giáo dục và đào tạo", "văn hóa - xã hội", "kinh tế", "nội vụ", "tài chính"),
    *_fields("Hội", "nông dân", "cựu chiến binh", "liên hiệp phụ nữ", "khuyến học", "chữ thập đỏ", "người cao tuổi"),
    *_fields("Trung tâm", "phục vụ hành chính công"),
    *_fields("Trạm", "y tế"),
    *_fields("Đoàn", "thanh niên cộng sản"),
    # Posts (IV.2): no capital inside.
    ("Chủ Tịch", r"(?<!\w)Chủ Tịch(?!\w)", "Chủ tịch"),
    ("Thủ Tướng", r"(?<!\w)Thủ Tướng(?!\w)", "Thủ tướng"),
    ("Hiệu Trưởng", r"(?<!\w)Hiệu Trưởng(?!\w)", "Hiệu trưởng"),
    # Special nouns: Đảng, Nhà nước, Nhân dân (V.1).
    *_joined("Đảng|đảng", ",| và", "nhà nước", "Nhà nước"),
    (" của nhà nước", r"(?<= của )nhà nước(?!\w)", "Nhà nước"),
    (" của đảng", r"(?<!\w)(lãnh đạo|chủ trương|đường lối|[Nn]ghị quyết) của đảng(?! [ủu]y| bộ|\w)", r"\1 của Đảng"),
    *_joined("Nhà nước|đảng viên|chính quyền", ",| và", "nhân dân", "Nhân dân"),
    # Places and regions (II.1).
    ("thành phố Hồ", r"(?<!\w)thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
    ("thủ đô", r"(?<!\w)thủ đô Hà Nội", "Thủ đô Hà Nội"),
    ("Tây nguyên", r"(?<!\w)Tây nguyên(?!\w)", "Tây Nguyên"),
    (" tây nguyên", r"(?<= vùng )tây nguyên(?!\w)", "Tây Nguyên"),
    (" bộ", r"(?<!\w)(Bắc|Trung|Nam) bộ(?! đội|\w)", r"\1 Bộ"),
    ("ây bắc", r"(?<=vùng )[Tt]ây bắc(?!\w)", "Tây Bắc"),
    ("Sông ", r"(?<=đồng bằng )Sông (Hồng|Cửu Long)", r"sông \1"),
    # Parts of documents (V.7): Điều, Mục, Chương large; khoản, điểm small.
    (" Khoản ", r"(?<=\w )Khoản (\d+),? Điều (\d+)", r"khoản \1 Điều \2"),
    (" điều ", r"(?<!\w)khoản (\d+),? điều (\d+)", r"khoản \1 Điều \2"),
    (" điều ", r"(?<=\w )điều (\d+) (của |)(?=Luật|Nghị|Thông|Quy|Điều lệ|Hiến)", r"Điều \1 \2"),
    (" chương ", r"(?<=\w )chương ([IVX]+) (của |)(?=Luật|Nghị|Thông|Quy|Điều lệ|Hiến)", r"Chương \1 \2"),
    (" Điểm ", r"(?<=\w )Điểm ([a-zđ]),? (?:K|k)hoản (\d+)", r"điểm \1 khoản \2"),
    # Names of laws (V.6).
    *_fields(
        "Luật", "giáo dục(?! và)", "ngân sách nhà nước", "tổ chức chính quyền", "đất đai", "đầu tư", "xây dựng",
        "bảo vệ môi trường", "phòng cháy", "khám bệnh", "trẻ em", "viên chức", "cán bộ", "nhà giáo", "giao dịch điện tử",
        "an ninh mạng", "dữ liệu", "thi đua", "bảo hiểm", "cư trú", "hộ tịch", "doanh nghiệp", "quy hoạch",
    ),
    # Days, months, holidays (V.9, V.10).
    (" Tháng ", r"(?<=[^\W\d_A-ZĐ] )Tháng (\d{1,2})(?!\w)", r"tháng \1"),
    (" Tháng ", r"(?<!\w)Cách mạng Tháng (Tám|Mười)", r"Cách mạng tháng \1"),
    ("guyên ", r"(?<!\w)([Tt]ết) (?:nguyên [Đđ]|Nguyên Đ)án(?!\w)", r"\1 Nguyên đán"),
    ("rung ", r"(?<!\w)([Tt]ết) (?:trung [Tt]|Trung T)hu(?!\w)", r"\1 Trung thu"),
    ("uốc ", r"(?<!\w)([Nn]gày) (?:quốc [Kk]|Quốc K)hánh(?!\w)", r"\1 Quốc khánh"),
    (" quốc tế", r"(?<!\w)([Nn]gày) quốc tế (?=[Ll]ao động|[Pp]hụ nữ|[Tt]hiếu nhi)", r"\1 Quốc tế "),
    (" nhà giáo", r"(?<!\w)([Nn]gày) nhà giáo Việt Nam", r"\1 Nhà giáo Việt Nam"),
    (" thầy thuốc", r"(?<!\w)([Nn]gày) thầy thuốc Việt Nam", r"\1 Thầy thuốc Việt Nam"),
)  # fmt: skip

# The whole words that must be there, without ends of words and marks.
_ENDS: Final = frozenset({"guyên", "rung", "uốc", "ây", "-"})
_NEEDED: Final = tuple(frozenset(word.split()) - _ENDS for word, _, _ in _WRONG)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the names and citations with a capital too many or too few."""
    del facts
    words = view.vocabulary.words
    wrong = [
        each
        for each, needed in zip(_WRONG, _NEEDED, strict=True)
        if needed <= words and _is_met(each, view.vocabulary)
    ]
    for text in view.texts_with(*(word.casefold() for word, _, _ in wrong)):
        yield from (text.finding(*fault) for fault in _faults(text.plain, wrong))


def _is_met(wrong: _Wrong, vocabulary: Vocabulary) -> bool:
    needed, pattern, _ = wrong
    held = vocabulary.holding((needed.casefold(),))
    return any(needed in text and re.search(pattern, text) for text in held)


def _of_office(office: Office) -> Iterator[Finding]:
    for path, name in office_names(office):
        yield from (Finding(path, message, hint, at) for at, message, hint in _faults(name, _WRONG))


def _faults(words: str, wrong: Iterable[_Wrong]) -> Iterator[tuple[int, str, str]]:
    """Yield (place, message, hint) for each of `wrong` in `words`, from left to right, one where several overlap."""
    met = [
        (found.start(), -found.end(), found, right)
        for needed, pattern, right in wrong
        if needed in words
        for found in re.finditer(pattern, words)
    ]
    end = 0
    for start, _, found, right in sorted(met, key=lambda each: each[:2]):
        if start >= end:
            end = found.end()
            yield start, f"“{found[0].strip()}” viết hoa chưa đúng", f"viết {found.expand(right).strip()}"


RULE = Rule(
    "SKH359",
    "Viết hoa chưa đúng",
    Severity.WARNING,
    "Viết hoa trong văn bản hành chính: Nghị định 30/2020/NĐ-CP, Phụ lục II.",
    findings,
    advice="Sửa theo lời báo. Chỉ xét những tên và cách viện dẫn chắc chắn: Ủy ban nhân dân, Nhà nước, khoản 2 Điều 5.",
    wrong="yêu cầu: |\n  - Thực hiện chỉ đạo của Ủy Ban Nhân Dân tỉnh.\n",
    mended="yêu cầu: |\n  - Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh.\n",
    of_office=_of_office,
)
