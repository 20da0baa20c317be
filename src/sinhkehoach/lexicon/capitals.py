"""Capital letters by Phụ lục II of NĐ 30/2020, where a machine can tell."""

import re
from collections.abc import Collection, Iterable, Iterator
from enum import Enum, auto
from functools import partial
from typing import Final, NamedTuple

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_upper
from sinhkehoach.lexicon.letters import CAPITAL, SMALL
from sinhkehoach.lexicon.search import Fault, Search
from sinhkehoach.lexicon.vocabulary import Vocabulary


class Topic(Enum):
    """What a capital letter is about."""

    BODIES = auto()
    PLACES = auto()
    THE_CITY = auto()
    POSTS = auto()
    NOUNS = auto()
    PARTS_OF_DOCUMENTS = auto()
    DOCUMENTS = auto()
    DAYS = auto()


class Spelling(NamedTuple):
    r"""A wrong spelling: a word that must be there, a regular expression, and how to write it (`\1` is a group)."""

    topic: Topic
    needed: str
    wrong: str
    right: str


_FIRST_LETTERS: Final = lazy_pattern(r"(?:^|(?<= và )|(?<= - ))\w")
_OWN_CAPITALS: Final = {"liên hiệp phụ nữ": "Liên hiệp Phụ nữ"}


def _all(topic: Topic, *rows: tuple[str, str, str]) -> tuple[Spelling, ...]:
    return tuple(Spelling(topic, *row) for row in rows)


def _fields(topic: Topic, kinds: str, *fields: str) -> tuple[Spelling, ...]:
    """Return what is wrong about each of `fields` in small letters behind each of `kinds` (`Sở y tế`, `Luật đầu tư`).

    Each word of a field that stands behind `và` or a dash takes a capital as well: `Phòng Giáo dục và Đào tạo`.
    """
    rows = []
    for kind in kinds.split("|"):
        for field in fields:
            name, _, behind = field.partition("(")
            right = _OWN_CAPITALS.get(name, _FIRST_LETTERS.sub(lambda found: found[0].upper(), name))
            for wrong in dict.fromkeys((name, first_upper(name))):
                if wrong != right:
                    words = f"{kind} {wrong}"
                    pattern = rf"(?<!\w){words}{'(' * bool(behind)}{behind}(?!\w)"
                    rows.append(Spelling(topic, words, pattern, f"{kind} {right}"))
    return tuple(rows)


def _joined(firsts: str, last: str, right: str) -> tuple[Spelling, ...]:
    """Return what is wrong about `last` behind each of `firsts` and a comma or `và`: `Đảng và nhà nước`."""
    return tuple(
        Spelling(
            Topic.NOUNS,
            f"{first}{link} {last}",
            rf"(?<!\w){first}{link} {last}(?!\w)",
            f"{first}{link} {right}",
        )
        for first in firsts.split("|")
        for link in (",", " và")
    )


_DOCUMENT: Final = "(?=Luật|Bộ luật|Pháp lệnh|Nghị|Thông|Quy|Điều lệ|Hiến)"
# In `Phường 12` the number is a name; in `ngân sách phường 50 triệu đồng` it counts what follows.
_OF_UNIT: Final = "(UBND|HĐND|MTTQ|nhân dân|Công an|Đảng ủy|Trạm Y tế|tại|ở|của|thuộc|địa bàn)"
_NO_COUNT: Final = (
    r"\b(?!\s*%|[.,]\d| (?:triệu|tỷ|nghìn|đồng|năm|lần|tháng|ngày|người|bộ|cuộc|lớp|hộ|trường|suất))"
)
# What stands before and behind a day of the week, and beside no number of a row.
_BEFORE_DAYS: Final = "([Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Mm]ỗi|[Hh]ằng|[Cc]ác ngày|[Vv]ào)"
_OF_DAYS: Final = "hằng|hàng|tuần|ngày|đầu|cuối|đến"
_ENDS_THERE: Final = r"(?=\s*(?:$|[.;:)(](?!\d)|,\s|(?:và|thuộc)\b))"


def _numbered(unit: str) -> tuple[tuple[str, str, str], ...]:
    """Return what is wrong about `unit` in small letters before a number that is its name."""
    name = unit.capitalize()
    return (
        (f" {unit} ", rf"(?<!\w){_OF_UNIT} {unit} (\d{{1,2}}){_NO_COUNT}", rf"\1 {name} \2"),
        (f" {unit} ", rf"(?<=[{SMALL},] )(?<!ngân sách ){unit} (\d{{1,2}}){_ENDS_THERE}", rf"{name} \1"),
    )


SPELLINGS: Final[tuple[Spelling, ...]] = (
    # Organisations: the first letter of the words for the type and for the field.
    *_all(
        Topic.BODIES,
        (" Ban ", r"(?<!\w)(Ủy|Uỷ) Ban (?:Nhân [Dd]ân|nhân dân)", r"\1 ban nhân dân"),
        (" Nhân ", r"(?<!\w)(Ủy|Uỷ) ban Nhân [Dd]ân", r"\1 ban nhân dân"),
        ("ủy ban", r"(?<!\w)ủy ban nhân dân(?!\w)", "Ủy ban nhân dân"),
        ("uỷ ban", r"(?<!\w)uỷ ban nhân dân(?!\w)", "Uỷ ban nhân dân"),
        (" Ban Mặt", r"(?<!\w)(Ủy|Uỷ) Ban Mặt [Tt]rận", r"\1 ban Mặt trận"),
        ("Hội Đồng", r"(?<!\w)Hội Đồng (?:Nhân [Dd]ân|nhân dân)", "Hội đồng nhân dân"),
        (" Nhân ", r"(?<!\w)Hội đồng Nhân [Dd]ân", "Hội đồng nhân dân"),
        ("hội đồng", r"(?<!\w)hội đồng nhân dân(?!\w)", "Hội đồng nhân dân"),
        ("Ban chỉ đạo", r"(?<!\w)Ban chỉ đạo(?!\w)", "Ban Chỉ đạo"),
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
    ),
    *_fields(
        Topic.BODIES,
        "Bộ|Sở", "giáo dục và đào tạo", "tài chính", "y tế", "nội vụ", "xây dựng", "tư pháp", "công thương",
        "khoa học và công nghệ", "nông nghiệp và môi trường", "quốc phòng", "công an", "ngoại giao",
    ),
    *_fields(
        Topic.BODIES,
        "Phòng|phòng", "giáo dục và đào tạo", "văn hóa - xã hội", "kinh tế", "nội vụ", "tài chính",
    ),
    *_fields(
        Topic.BODIES,
        "Hội", "nông dân", "cựu chiến binh", "liên hiệp phụ nữ", "khuyến học", "chữ thập đỏ", "người cao tuổi",
    ),
    *_fields(Topic.BODIES, "Trung tâm", "phục vụ hành chính công"),
    *_fields(Topic.BODIES, "Trạm", "y tế"),
    *_fields(Topic.BODIES, "Đoàn", "thanh niên cộng sản"),
    # Posts have no capital inside.
    *_all(
        Topic.POSTS,
        ("Chủ Tịch", r"(?<!\w)Chủ Tịch(?!\w)", "Chủ tịch"),
        ("Thủ Tướng", r"(?<!\w)Thủ Tướng(?!\w)", "Thủ tướng"),
        ("Hiệu Trưởng", r"(?<!\w)Hiệu Trưởng(?!\w)", "Hiệu trưởng"),
    ),
    # Nouns of a rank of their own: Đảng, Nhà nước, Nhân dân where they surely stand for themselves.
    *_joined("Đảng|đảng", "nhà nước", "Nhà nước"),
    *_joined("Nhà nước|đảng viên|chính quyền", "nhân dân", "Nhân dân"),
    *_all(
        Topic.NOUNS,
        (" của nhà nước", r"(?<= của )nhà nước(?!\w)", "Nhà nước"),
        (" của đảng", r"(?<!\w)(lãnh đạo|chủ trương|đường lối|[Nn]ghị quyết) của đảng(?! [ủu]y| bộ|\w)", r"\1 của Đảng"),
        (
            " nhân dân",
            r"(?<!\w)(của|do|vì|cho|với|phục vụ|tầng lớp|đời sống|bà con) nhân dân(?!\w)(?! tệ)",
            r"\1 Nhân dân",
        ),
    ),
    # Places and regions; provinces, cities but one and special zones bear no names of persons, numbers or events.
    *_all(
        Topic.PLACES,
        ("Tỉnh ", rf"(?<=[{SMALL},] )Tỉnh ((?!Đoàn|Ủy|Uỷ)[{CAPITAL}][{SMALL}]+)", r"tỉnh \1"),
        ("Đặc khu ", rf"(?<=[{SMALL},] )Đặc khu ([{CAPITAL}][{SMALL}]+)", r"đặc khu \1"),
        ("Thành phố ", rf"(?<=[{SMALL},] )Thành phố ((?!Hồ Chí Minh|Đoàn|Ủy|Uỷ)[{CAPITAL}][{SMALL}]+)", r"thành phố \1"),
        *(row for unit in ("phường", "xã", "quận") for row in _numbered(unit)),
        ("Tây nguyên", r"(?<!\w)Tây nguyên(?!\w)", "Tây Nguyên"),
        (" tây nguyên", r"(?<= vùng )tây nguyên(?!\w)", "Tây Nguyên"),
        (" bộ", r"(?<!\w)(Bắc|Trung|Nam) bộ(?! đội|\w)", r"\1 Bộ"),
        ("ây bắc", r"(?<=vùng )[Tt]ây bắc(?!\w)", "Tây Bắc"),
        ("Sông ", r"(?<=đồng bằng )Sông (Hồng|Cửu Long)", r"sông \1"),
    ),
    *_all(
        Topic.THE_CITY,
        ("thành phố Hồ", r"(?<!\w)thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("thủ đô", r"(?<!\w)thủ đô Hà Nội", "Thủ đô Hà Nội"),
    ),
    # Parts of documents: Điều, Mục, Chương large; khoản, điểm small.
    *_all(
        Topic.PARTS_OF_DOCUMENTS,
        ("Khoản ", r"(?<=[\w,;(] )Khoản (\d+),? [Đđ]iều (\d+)", r"khoản \1 Điều \2"),
        (" điều ", r"(?<!\w)[Kk]hoản (\d+),? điều (\d+)", r"khoản \1 Điều \2"),
        ("điều ", rf"(?<!\w)điều (\d+) (của |){_DOCUMENT}", r"Điều \1 \2"),
        ("điều ", r"(?<!\w)điều (\d+) này(?!\w)", r"Điều \1 này"),
        (" chương ", rf"(?<=\w )chương ([IVX]+) (của |){_DOCUMENT}", r"Chương \1 \2"),
        (" Điểm ", r"(?<=\w )Điểm ([a-zđ]),? (?:K|k)hoản (\d+)", r"điểm \1 khoản \2"),
    ),
    # Names of laws.
    *_fields(
        Topic.DOCUMENTS,
        "Luật", "giáo dục(?! và)", "ngân sách nhà nước", "tổ chức chính quyền", "đất đai", "đầu tư", "xây dựng",
        "bảo vệ môi trường", "phòng cháy", "khám bệnh", "trẻ em", "viên chức", "cán bộ", "nhà giáo", "giao dịch điện tử",
        "an ninh mạng", "dữ liệu", "thi đua", "bảo hiểm", "cư trú", "hộ tịch", "doanh nghiệp", "quy hoạch",
    ),
    # Days, months, holidays.
    *_all(
        Topic.DAYS,
        (" Tháng ", r"(?<=[^\W\d_A-ZĐ] )Tháng (\d{1,2})(?!\w)", r"tháng \1"),
        (" Tháng ", r"(?<!\w)Cách mạng Tháng (Tám|Mười)", r"Cách mạng tháng \1"),
        ("guyên ", r"(?<!\w)([Tt]ết) (?:nguyên [Đđ]|Nguyên Đ)án(?!\w)", r"\1 Nguyên đán"),
        ("rung ", r"(?<!\w)([Tt]ết) (?:trung [Tt]|Trung T)hu(?!\w)", r"\1 Trung thu"),
        ("uốc ", r"(?<!\w)([Nn]gày) (?:quốc [Kk]|Quốc K)hánh(?!\w)", r"\1 Quốc khánh"),
        (" quốc tế", r"(?<!\w)([Nn]gày) quốc tế (?=[Ll]ao động|[Pp]hụ nữ|[Tt]hiếu nhi)", r"\1 Quốc tế "),
        (" nhà giáo", r"(?<!\w)([Nn]gày) nhà giáo Việt Nam", r"\1 Nhà giáo Việt Nam"),
        (" thầy thuốc", r"(?<!\w)([Nn]gày) thầy thuốc Việt Nam", r"\1 Thầy thuốc Việt Nam"),
        *(
            ("thứ ", rf"(?<!\w)thứ {day}(?= (?:{_OF_DAYS})(?!\w))", f"thứ {first_upper(day)}")
            for day in ("hai", "ba", "tư", "năm", "sáu", "bảy")
        ),
        *(
            ("thứ ", rf"(?<!\w){_BEFORE_DAYS} thứ {day}(?!\w| (?:{_OF_DAYS})\b)", rf"\1 thứ {first_upper(day)}")
            for day in ("hai", "ba", "tư", "năm", "sáu", "bảy")
        ),
        ("Thứ ", rf"(?<=[{SMALL},] )Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)(?!\w)", r"thứ \1"),
        (
            "Tháng ",
            rf"(?<=[{SMALL},] )(?<!Cách mạng )Tháng (Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Giêng|Chạp)(?!\w)",
            r"tháng \1",
        ),
    ),
)  # fmt: skip

# The whole words that must be there, without ends of words and marks.
_ENDS: Final = frozenset({"guyên", "rung", "uốc", "ây", "-"})
_NEEDED: Final = tuple(frozenset(each.needed.split()) - _ENDS for each in SPELLINGS)

_COMMUNE: Final = lazy_pattern(rf"(?<=[{SMALL},;] )([Xx]ã|[Pp]hường)((?: [{CAPITAL}][{SMALL}]+)+)")


def wrong_capitals(vocabulary: Vocabulary, topics: Collection[Topic] = tuple(Topic)) -> Search:
    """Return the search for the names and citations with a capital too many or too few, as far as `topics` go."""
    words = vocabulary.words
    possible = [
        each
        for each, needed in zip(SPELLINGS, _NEEDED, strict=True)
        if needed <= words and each.topic in topics
    ]
    spellings = tuple(each for each in possible if _is_met(each, vocabulary))
    return Search(
        frozenset(each.needed.casefold() for each in spellings), partial(capital_faults, spellings=spellings)
    )


def _is_met(spelling: Spelling, vocabulary: Vocabulary) -> bool:
    held = vocabulary.holding((spelling.needed.casefold(),))
    return any(re.search(spelling.wrong, text) for text in held if spelling.needed in text)


def capital_faults(text: str, spellings: Iterable[Spelling] = SPELLINGS) -> Iterator[Fault]:
    """Yield the faults of `text`, from left to right, one where several overlap."""
    met = [
        (found.start(), -found.end(), found, each.right)
        for each in spellings
        if each.needed in text
        for found in re.finditer(each.wrong, text)
    ]
    end = 0
    for start, _, found, right in sorted(met, key=lambda each: each[:2]):
        if start >= end:
            end = found.end()
            spelling = found.expand(right)
            message = f"“{found[0].strip()}” viết hoa chưa đúng"
            corrections = (Correction(start, found[0], spelling),)
            yield Fault(start, end, message, f"viết {spelling.strip()}", corrections)


def communes_of_two_spellings(texts: Iterable[str]) -> Iterator[tuple[int, Fault]]:
    """Yield (number of the text, fault) for a commune that is `Xã An Bình` here and `xã An Bình` elsewhere.

    A commune may bear a person's name and then a capital: the two spellings side by side tell that one is wrong.
    """
    met = [(number, found) for number, text in enumerate(texts) for found in _COMMUNE.finditer(text)]
    small = {found[0] for _, found in met if found[1][0].islower()}
    for number, found in met:
        other = found[0][0].lower() + found[0][1:]
        if other in small and other != found[0]:
            message = f"ghi cả “{found[0]}” và “{other}”"
            corrections = (Correction(found.start(), found[0], other, is_safe=False),)
            yield number, Fault(*found.span(), message, "viết một cách", corrections)
