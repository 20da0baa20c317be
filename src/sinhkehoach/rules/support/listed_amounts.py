"""Amounts that the lines below a line count up: `Tổng kinh phí: 500 triệu đồng, trong đó:` and a line for each part."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import accumulate, takewhile
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.model.prose import Prose, ProseItem
from sinhkehoach.rules.support.amounts_in_text import StatedAmount
from sinhkehoach.rules.support.item_depth import item_depth
from sinhkehoach.rules.support.text import Text, text_of

# From the amount to the colon that ends the line no other number stands, but for the brackets of its words.
_ANNOUNCES: Final = lazy_pattern(r"[^\d]*:[\s*]*$")
_FACTOR: Final = lazy_pattern(r"\s[x×*]\s")
_FEWEST: Final = 2


class ListedAmounts(NamedTuple):
    """An amount in a line that announces others, what the lines below come to, and the words of these."""

    text: Text
    whole: StatedAmount
    total: Decimal
    parts: tuple[str, ...]


class _Line(NamedTuple):
    """A line of prose with its depth and the amounts in it."""

    text: Text
    depth: int
    amounts: Sequence[StatedAmount]

    @property
    def announced(self) -> StatedAmount | None:
        """The amount that the lines below are parts of."""
        last = self.amounts[-1] if self.amounts else None
        return last if last and _ANNOUNCES.match(self.text.plain, last.at + len(last.typed)) else None

    @property
    def own(self) -> Decimal | None:
        """The amount of the line: what its formula comes to, the only one, or the one that it announces."""
        results = [each for each in self.amounts if self.text.plain[: each.at].rstrip().endswith("=")]
        # `3 lớp x 2 triệu đồng` is no amount yet.
        alone = len(self.amounts) == 1 and not _FACTOR.search(self.text.plain)
        if len(results) != 1:
            results = [self.amounts[0]] if alone else [each for each in (self.announced,) if each]
        return results[0].dong if results else None


def listed_amounts(
    prose: Sequence[tuple[KeyPath, Prose]], amounts: Mapping[str, Sequence[StatedAmount]]
) -> Iterator[ListedAmounts]:
    """Yield each amount that its parts in the lines below do not make; `amounts` are those of the texts, by words."""
    if not any(words.rstrip(" *").endswith(":") for words in amounts):
        return
    for path, block in prose:
        lines = [_line(path, item, amounts) for item in block.items]
        for at, line in enumerate(lines):
            whole = line.announced
            parts = _parts(lines[at:], whole.dong) if whole else []
            total = sum((each.own or Decimal(0) for each in parts), Decimal(0))
            if whole and len(parts) >= _FEWEST and total != whole.dong:
                yield ListedAmounts(line.text, whole, total, tuple(each.text.plain for each in parts))


def _line(path: KeyPath, item: ProseItem, amounts: Mapping[str, Sequence[StatedAmount]]) -> _Line:
    text = text_of(path if item.index is None else (*path, item.index), item.inline)
    return _Line(text, item_depth(item), amounts.get(text.plain, ()))


def _parts(lines: Sequence[_Line], whole: Decimal) -> list[_Line]:
    """Return the lines on the level right below the first, none where one of them has no amount.

    Sloppy lists have the parts beside the line that announces them: there they end where they make the `whole`, else
    before the first line without an amount.
    """
    head, below = lines[0], lines[1:]
    if not below or below[0].depth < head.depth:
        return []
    depth = below[0].depth
    parts = [each for each in takewhile(lambda line: line.depth >= depth, below) if each.depth == depth]
    with_amount = list(takewhile(lambda line: line.own is not None, parts))
    if depth > head.depth:
        return parts if len(with_amount) == len(parts) else []
    sums = list(accumulate(each.own or Decimal(0) for each in with_amount))
    return with_amount[: sums.index(whole) + 1] if whole in sums else with_amount
