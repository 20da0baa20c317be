"""Whether a superior's words mean us: by our name, by that of a group that we belong to, by what we say we are called."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.abbreviations import short_name
from sinhkehoach.lexicon.unit_groups import Called, groups_in
from sinhkehoach.model.office import Issuer

# What may stand before a name in a list of names, and before the name that a sentence begins with.
_BEFORE: Final = lazy_pattern(
    r"(?:^|[,;:(]|(?<!hđnd)\s+và)\s*(?:chủ tịch|thủ trưởng|lãnh đạo|hiệu trưởng)?\s*$"
)
_ORDERS: Final = lazy_pattern(r"(?:giao|đề nghị|yêu cầu|chỉ đạo)?(?:\s+cho)?\s*")
_BEHIND: Final = lazy_pattern(
    r"\s*(?:trên địa bàn(?:\s+(?:tỉnh|thành phố|xã|phường))?|trong (?:toàn )?tỉnh|thuộc tỉnh)?\s*:?\s*"
)
# Behind our name in a sentence: others who have to do the same.
_FURTHER: Final = lazy_pattern(r"\s*[,;]|\s+và\s+(?:các|ubnd|sở|phòng)\b")
# What a line says that only leads to the lines below it: `UBND các xã, phường có trách nhiệm:`.
_DUTIES: Final = lazy_pattern(
    r"(?:có (?:trách nhiệm|nhiệm vụ)"
    r"|(?:triển khai )?thực hiện (?:tốt )?(?:các|những) (?:nội dung|nhiệm vụ|công việc|việc))?"
    r"(?:\s+(?:sau|sau đây|dưới đây|như sau))?\s*[:.]?"
)
_FEWEST_WORDS: Final = 2


@dataclass(frozen=True)
class Addressees:
    """Who we are for a superior: our issuer, and the names that he calls us by beside those that tell themselves."""

    issuer: Issuer
    called: tuple[str, ...] = ()

    def is_named(self, unit: str) -> bool:
        """Say whether the name of a unit, or a line of such names, takes us in."""
        return any(not each.vague for each in self._found(unit))

    def is_vaguely_named(self, unit: str) -> bool:
        """Say whether a line of names may take us in, but nobody can tell: `các đơn vị liên quan`."""
        found = list(self._found(unit))
        return bool(found) and all(each.vague for each in found)

    def others(self, units: Iterable[str]) -> tuple[str, ...]:
        """Return the names of `units` that do not take us in."""
        return tuple(unit for unit in units if not self.is_named(unit))

    def order_in(self, sentence: str) -> str:
        """Return what a sentence that begins with us has us do, "" for any other: `rà soát` of `UBND các xã rà soát`.

        A sentence that goes on with further names is returned whole.
        """
        rest = self._behind_us(sentence) or ""
        order = rest if _FURTHER.match(rest) else _BEHIND.sub("", rest, count=1)
        if len(order.split()) < _FEWEST_WORDS:
            return ""
        words = sentence.split()
        if order is rest:
            return " ".join(words)
        # The short form of a name within the order may be shorter than the name.
        ends = (" ".join(words[at:]) for at in range(len(words)))
        return next((end for end in ends if short_name(end) == order), order)

    def is_head(self, sentence: str) -> bool:
        """Say whether a sentence only names us for what stands below it: `2. UBND các xã, phường:`."""
        rest = self._behind_us(sentence)
        if rest is None:
            return False
        if _FURTHER.match(rest):
            return rest.endswith(":")
        return _DUTIES.fullmatch(_BEHIND.sub("", rest, count=1)) is not None

    def _behind_us(self, sentence: str) -> str | None:
        """Return what follows our name, in short form, of a sentence that begins with us; None for any other."""
        short = short_name(sentence)
        start = _ORDERS.match(short)
        begins = start.end() if start else 0
        ends = [each.end for each in self._found(sentence) if each.start == begins and not each.vague]
        return short[max(ends) :] if ends else None

    def _found(self, text: str) -> Iterator[Called]:
        short = short_name(text)
        for each in (*groups_in(short, self.issuer.name), *self._own(short)):
            if _BEFORE.search(short, 0, each.start) or _ORDERS.fullmatch(short, 0, each.start):
                yield each

    def _own(self, short: str) -> Iterator[Called]:
        for name in self._names:
            for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", short):
                yield Called(found.start(), found.end(), vague=False)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        """Our names in short form; one that only begins our full name is any such body's: `UBND phường`."""
        full = short_name(self.issuer.name)
        short = map(short_name, self.issuer.short_names)
        own = (name for name in short if not full.startswith(f"{name} "))
        return tuple(dict.fromkeys((full, *own, *map(short_name, self.called))))
