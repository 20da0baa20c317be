"""The title of an item 1, 2, 3: what ends like one, and what it stands above (NĐ 30/2020, Phụ lục I, mục II.6.c)."""

from itertools import takewhile
from typing import Final

from sinhkehoach.conformance.anatomy.body import NumberedParagraph
from sinhkehoach.conformance.line import Line
from sinhkehoach.conformance.markers import Rank

_LEAST_SENTENCE: Final = 3
_LONGEST_TITLE: Final = 20


def is_title(items: tuple[NumberedParagraph, ...], at: int) -> bool:
    """Say whether the item introduces what follows: deeper items or running text, not its next sibling."""
    following = items[at + 1] if at + 1 < len(items) else None
    return following is not None and following.rank in {Rank.DEEP_NUMBER, Rank.POINT, Rank.DASH, Rank.PLAIN}


def may_end_title(items: tuple[NumberedParagraph, ...], at: int) -> bool:
    """Say whether the end of the item is one of titles too: a colon, dots, and the stop of a few words above others."""
    words = items[at].text.split()
    stops = sum(word.endswith(".") for word in words)
    short = stops == 1 and len(words) <= _LONGEST_TITLE and is_title(items, at)
    return short or items[at].text.endswith((":", "...", "…", "v.v."))


def goes_on_behind_title(line: Line) -> bool:
    """Say whether a bold beginning of some words is followed by regular text in the same paragraph."""
    runs = [run for run in line.runs if run.text.strip()]
    bold = list(takewhile(lambda run: run.face.bold, runs))
    lead, rest = ("".join(run.text for run in each).strip() for each in (bold, runs[len(bold) :]))
    parted = lead.endswith((":", ".")) or rest.startswith((":", "."))
    return parted and len(lead.split()) > 1 and len(rest.split()) >= _LEAST_SENTENCE
