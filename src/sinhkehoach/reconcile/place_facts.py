"""A changed line of the heading or the end → the fact of the plan that it prints: number, day, usual sentences."""

import re
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.compose.document import Document
from sinhkehoach.reconcile.differences import Changed
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.leaves import value_at
from sinhkehoach.reconcile.steps import SetValue
from sinhkehoach.values.dates import PartialDate, parse_date, short_date
from sinhkehoach.yaml.read.source import Source

DRAFT_MARK: Final = ("dự thảo",)
# The sentences that the program words itself where the plan says nothing, and the word for none at all.
USUAL: Final = (("kết",), ("mở đầu",))
NONE_WANTED: Final = "không"
_ARCHIVE: Final = ("lưu",)


_ARCHIVED: Final = lazy_pattern(r"[-–]?\s*Lưu(?::\s*|\s+)(.*?)[.;]?")
# What stands before the mark and the symbol in `05/KH-UBND`, `05-KH/ĐU`.
_BEFORE_SYMBOL: Final = "0123456789 \xa0"


def place_fact(changed: Changed, path: KeyPath, source: Source, document: Document) -> HandEdit | None:
    """Return the change of a fact that the document's heading states, None for a line that states none."""
    is_there, above = value_at(source, path) is not None, document.above
    own = path[len(above) :] if path[: len(above)] == above else ()
    if own == _ARCHIVE and not is_there and (typed := _ARCHIVED.fullmatch(changed.new)):
        return _set(changed, path, typed[1], source)
    if own in USUAL and not is_there:
        return _set(changed, path, " ".join(changed.new.split()).removesuffix("./.").rstrip(), source)
    if path:
        return None
    value = _number(changed, document)
    if value is not None:
        return _set(changed, (*above, "số"), value, source)
    value = _day(changed, document)
    return None if value is None else _set(changed, (*above, "ngày"), value, source)


def _set(changed: Changed, path: KeyPath, value: str, source: Source) -> HandEdit:
    found = value_at(source, path)
    step = SetValue(path, value, is_new=found is None)
    return HandEdit(Group.TEXT, changed, changed.old, changed.new, path, steps=(step,))


def _number(changed: Changed, document: Document) -> str | None:
    """Return the number that was written before the symbol, None where the line says more or less than that."""
    before, found, after = changed.old.partition(_as_read(document.number_symbol))
    symbol = document.number_symbol.lstrip(_BEFORE_SYMBOL)
    shape = rf"{_loose(before)}\s*([0-9]+)\s*{symbol[0]}\s*{re.escape(symbol[1:])}{_loose(after)}"
    typed = re.fullmatch(shape, changed.new) if found else None
    return str(int(typed[1])) if typed else None


def _day(changed: Changed, document: Document) -> str | None:
    """Return the day that was written in the line of place and date: `20/12/2026`, `tháng 12 năm 2026`."""
    before, found, after = changed.old.partition(_as_read(document.date_text))
    shape = rf"{_loose(before)}(ngày.+?){_loose(after)}"
    typed = re.fullmatch(shape, changed.new, re.DOTALL) if found else None
    if typed is None:
        return None
    try:
        day = parse_date(" ".join(typed[1].split()))
    except BadValue:
        return None
    return _typed_day(day)


def _typed_day(day: PartialDate) -> str | None:
    if day.year is None or day.month is None:
        return None
    return short_date(day) if day.day else f"tháng {day.month} năm {day.year}"


def _as_read(text: str) -> str:
    """Return `text` as it is read on paper, where blanks that hold words together are blanks."""
    return text.replace("\xa0", " ")


def _loose(text: str) -> str:
    """Return a pattern for `text` in which blanks do not matter."""
    return r"\s*".join(re.escape(word) for word in text.split()) + (r"\s*" if text.strip() else "")
