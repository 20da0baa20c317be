"""Number, symbol, place and date (NĐ 30/2020, Phụ lục I, phần I, mục II.3 and II.4; phụ lục III)."""

import calendar
import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.text import strip_diacritics
from sinhkehoach.conformance.anatomy.dates import WrittenDate, written_date
from sinhkehoach.conformance.anatomy.examined import Examined, first_text
from sinhkehoach.conformance.anatomy.height import stand_apart
from sinhkehoach.conformance.checks.header import missing, needed
from sinhkehoach.conformance.differences import named
from sinhkehoach.conformance.line import Line
from sinhkehoach.conformance.requirements import DateForm, NumberForm
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Remedy, Undecided
from sinhkehoach.docx.content import Story
from sinhkehoach.lexicon.abbreviations import may_stand_for
from sinhkehoach.lexicon.tone_marks import tones_on_first

_DIGITS: Final = re.compile(r"^\D*?(\d+)")
_YEAR: Final = re.compile(r"/(19|20)\d\d\b")
_SYMBOL: Final = re.compile(r"/\s*(\S.*)$")
_DASHES: Final = re.compile(r"[–—−‐‑]")
_MONTHS: Final = 12
# Where the day begins: a place may have a number, too.
_DAY: Final = re.compile(r"ngày|(?:\d{1,2}\s*)?tháng|\d{1,2}\s*[/.-]", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")
# Words of a place's name that are no name.
_UNITS: Final = frozenset(
    {"tỉnh", "thành", "phố", "xã", "phường", "đặc", "khu", "huyện", "thị", "trấn", "thôn", "và"}
)
_SAME_LINE: Final = "ngang dòng số, ký hiệu: thêm, bớt dòng trống phía trên"
_CENTURY: Final = (2000, 2100)


def number_form(document: Examined) -> Iterator[Deviation]:
    """N01: what the rules N02, N04 and N06 tell of does not count a second time."""
    line = document.letterhead.number
    form = document.regime.forms.number
    if line is None:
        yield from missing(document.regime.components.number)
    elif not form.whole.fullmatch(_mended(line, form)):
        yield Deviation(line.paragraph, line.text, f"ghi “{_flat(line)}”")


def colon(document: Examined) -> Iterator[Deviation]:
    """N02: a colon behind “Số”, or none where the regime has none."""
    line, prefix = _number(document), document.regime.forms.number.prefix
    if not line.text.startswith(prefix):
        found = "không có dấu hai chấm liền" if prefix.endswith(":") else "có dấu hai chấm"
        yield Deviation(line.paragraph, line.text, f"{found} sau chữ “Số”")


def two_digits(document: Examined) -> Iterator[Deviation]:
    """N03."""
    line = _number(document)
    found = _DIGITS.match(line.text.partition("/")[0])
    if found is None:
        raise NotApplicable("chưa ghi số")
    if len(found[1]) < document.regime.forms.number.least_digits:
        yield Deviation(line.paragraph, line.text, f"số ghi “{found[1]}”")


def symbol_unbroken(document: Examined) -> Iterator[Deviation]:
    """N04."""
    line = _number(document)
    symbol = _symbol(line)
    if re.search(r"\s", symbol) or re.search(r"\d\s+/", line.text):
        yield Deviation(line.paragraph, line.text, "có dấu cách trong ký hiệu")
    if _DASHES.search(symbol):
        dash = named(_DASHES.findall(symbol)[0])
        yield Deviation(line.paragraph, line.text, f"{dash} trong ký hiệu, cần {named('-')}")
    if line.text.count("/") > 1 and not _YEAR.search(line.text):
        yield Deviation(line.paragraph, line.text, "có nhiều dấu gạch chéo")


def code_of_kind(document: Examined) -> Iterator[Deviation]:
    """N05."""
    line = _number(document)
    kind = document.letterhead.kind
    if kind is None:
        raise NotApplicable("văn bản không có tên loại")
    name = document.regime.kind_named(kind.text) or ""
    wanted = document.regime.kinds[name]
    found = document.regime.forms.number.kind_code.search(line.text)
    code = found[1].strip() if found else ""
    if code != wanted:
        told = f"ký hiệu “{code}” cho {kind.text}"
        yield Deviation(line.paragraph, line.text, told, f"{name} có ký hiệu {wanted}")


def no_year(document: Examined) -> Iterator[Deviation]:
    """N06."""
    line = _number(document)
    if _YEAR.search(line.text):
        yield Deviation(line.paragraph, line.text, "ghi năm trong số, ký hiệu")


def letter_without_code(document: Examined) -> Iterator[Deviation]:
    """N07."""
    line = _number(document)
    if not document.letterhead.is_letter:
        raise NotApplicable("không phải công văn")
    if document.regime.forms.number.letter_code.search(line.text):
        yield Deviation(line.paragraph, line.text, "công văn ghi ký hiệu CV")


def code_of_issuer(document: Examined) -> Iterator[Deviation]:
    """N08: fixed by custom for a few bodies; for the others first letters of the name are surely right."""
    line = _number(document)
    name = tones_on_first(first_text(document.letterhead.issuer).upper())
    groups = re.split(r"[-–—/]", re.sub(r"\s+", "", _symbol(line)))
    codes = document.regime.forms.number.codes_of_bodies
    wanted = next((code for body, code in codes.items() if name.startswith(body)), None)
    if wanted is None:
        own = groups if document.letterhead.is_letter else groups[1:]
        if any(may_stand_for(each, name) for each in own):
            return
        raise Undecided("chữ viết tắt tên cơ quan do người đứng đầu quy định")
    if wanted not in groups:
        yield Deviation(line.paragraph, line.text, f"ký hiệu không có {wanted}", f"có {wanted} trong ký hiệu")


def number_look(document: Examined) -> Iterator[Deviation]:
    """N09."""
    line = _number(document)
    look = document.regime.components.number.style
    if wrong := look.departures(line):
        yield Deviation(line.paragraph, line.text, wrong, remedy=Remedy(line, look))


def date_form(document: Examined) -> Iterator[Deviation]:
    """D01."""
    line = document.letterhead.date
    if line is None:
        yield from missing(document.regime.components.date)
        return
    # The comma and the blanks before it are the matter of D06 and B20.
    text = re.sub(r"\s*,?\s+(?=ngày)", ", ", _flat(line), count=1, flags=re.IGNORECASE)
    if document.regime.forms.date.whole.fullmatch(text):
        return
    date = written_date(document)
    if date is not None and date.short:
        yield Deviation(
            line.paragraph,
            line.text,
            "ngày viết gọn, không đủ chữ ngày, tháng, năm",
            _in_full(date, document.regime.forms.date),
        )
    else:
        yield Deviation(line.paragraph, line.text, f"ghi “{text}”")


def day_digits(document: Examined) -> Iterator[Deviation]:
    """D02."""
    line = _date(document)
    date = written_date(document)
    if date is None or not date.day or date.short:
        raise NotApplicable("ngày viết gọn" if date and date.short else "chưa ghi ngày")
    if len(date.day) < document.regime.forms.date.least_digits:
        yield Deviation(line.paragraph, line.text, f"ngày ghi “{date.day}”")


def month_digits(document: Examined) -> Iterator[Deviation]:
    """D03: only January and February take a zero."""
    line = _date(document)
    date = written_date(document)
    if date is None or not date.month or date.short:
        raise NotApplicable("ngày viết gọn" if date and date.short else "chưa ghi tháng")
    wanted = _month(int(date.month), document.regime.forms.date)
    if date.month != wanted:
        yield Deviation(line.paragraph, line.text, f"tháng ghi “{date.month}”", f"tháng {wanted}")


def real_day(document: Examined) -> Iterator[Deviation]:
    """D04."""
    line = _date(document)
    date = written_date(document)
    if date is None or not (date.day and date.month and date.year):
        raise NotApplicable("chưa ghi đủ ngày, tháng, năm")
    year, month, day = int(date.year), int(date.month), int(date.day)
    real = 1 <= month <= _MONTHS and 1 <= day <= calendar.monthrange(max(year, 1), month)[1]
    if not real or not _CENTURY[0] <= year < _CENTURY[1]:
        yield Deviation(line.paragraph, line.text, f"không có ngày {day}/{month}/{year}")


def date_look(document: Examined) -> Iterator[Deviation]:
    """D05."""
    line = _date(document)
    look = document.regime.components.date.style
    if wrong := look.departures(line):
        yield Deviation(line.paragraph, line.text, wrong, remedy=Remedy(line, look))
    number = document.letterhead.number
    if number is not None and _is_apart(document, line, number):
        yield Deviation(line.paragraph, line.text, "không cùng hàng với số, ký hiệu", _SAME_LINE)


def _is_apart(document: Examined, date: Line, number: Line) -> bool:
    """Say whether place and date stand higher or lower than the number."""
    own, other = date.paragraph.cell, number.paragraph.cell
    if own is None or other is None or own.table is not other.table:
        both = own is other is None and date.paragraph.story is number.paragraph.story is Story.BODY
        return both and date.paragraph is not number.paragraph and not date.paragraph.setting.framed
    if own.row != other.row:
        return True
    return stand_apart(document.document, date, number)


def place_form(document: Examined) -> Iterator[Deviation]:
    """D06."""
    line = _date(document)
    place = _DAY.split(line.text, maxsplit=1)[0]
    if not place.rstrip().endswith(","):
        yield Deviation(line.paragraph, line.text, "không có dấu phẩy sau địa danh")
    elif place.rstrip()[:-1] != place.rstrip()[:-1].rstrip():
        yield Deviation(line.paragraph, line.text, "có dấu cách trước dấu phẩy")
    small = [word for word in _WORD.findall(place) if word.islower() and word not in _UNITS]
    if place[:1].islower() or small:
        yield Deviation(line.paragraph, line.text, f"địa danh “{place.rstrip(' ,')}” không viết hoa đủ chữ")
    if "Ngày" in line.text[len(place) :] and place.strip():
        yield Deviation(line.paragraph, line.text, "chữ “Ngày” viết hoa", "ghi “ngày”")


def place_of_issuer(document: Examined) -> Iterator[Deviation]:
    """D07: where the issuer's name names a place."""
    line = _date(document)
    place = _words(_DAY.split(line.text, maxsplit=1)[0].partition(",")[0])
    head = _words(first_text((*document.letterhead.parents, *document.letterhead.issuer)))
    found = document.regime.forms.date.place_in_name.search(head)
    if found is None:
        raise Undecided("tên cơ quan không nêu địa danh")
    if place and place not in head and document.regime.forms.date.level.sub("", place) not in head:
        yield Deviation(line.paragraph, line.text, "địa danh không có trong tên cơ quan ở đầu trang")


def _in_full(date: WrittenDate, form: DateForm) -> str:
    day, month = int(date.day or 0), int(date.month)
    return f"ngày {day:0{form.least_digits}} tháng {_month(month, form)} năm {date.year}"


def _month(month: int, form: DateForm) -> str:
    return f"{month:0{form.least_digits}}" if month <= form.padded_months else str(month)


def _number(document: Examined) -> Line:
    return needed(document.letterhead.number, document.regime.components.number)


def _date(document: Examined) -> Line:
    return needed(document.letterhead.date, document.regime.components.date)


def _mended(line: Line, form: NumberForm) -> str:
    """Return number and symbol behind the right prefix, without a year, spaces or long dashes in the symbol."""
    number, slash, symbol = line.text.replace("\u00a0", " ").partition("/")
    symbol = re.sub(r"\s+", "", _DASHES.sub("-", re.sub(r"^(19|20)\d\d/", "", symbol)))
    return re.sub(r"^Số\s*:?", form.prefix, number) + slash + symbol


def _symbol(line: Line) -> str:
    found = _SYMBOL.search(line.text)
    return found[1].strip() if found else ""


def _flat(line: Line) -> str:
    return " ".join(line.text.split())


def _words(text: str) -> str:
    return " ".join(strip_diacritics(text).upper().split())
