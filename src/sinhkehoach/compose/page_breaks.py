"""Blocks with the page breaks that were asked for → blocks with them where no heading is left alone on a page."""

from collections.abc import Sequence
from typing import Final

from sinhkehoach.compose.document import Block, PageBreak, Paragraph, ParagraphKind

_LEVELS: Final = {
    kind: level
    for level, kind in enumerate(
        (
            ParagraphKind.PART,
            ParagraphKind.SECTION,
            ParagraphKind.SUBSECTION,
            ParagraphKind.SUBSUBSECTION,
            ParagraphKind.DEEP_SECTION,
        )
    )
}
_NO_HEADING: Final = len(_LEVELS)


def settled(blocks: Sequence[Block], *, at_top: bool = False) -> tuple[Block, ...]:
    """Return `blocks` with each page break before the headings that lead to what begins the page, each place once.

    `at_top` tells that the first of them begins a page anyhow.
    """
    done: list[Block] = []
    for index, block in enumerate(blocks):
        if not isinstance(block, PageBreak):
            done.append(block)
            continue
        place = _before_headings(done, _level(blocks[index + 1]))
        if not (at_top and place == 0) and not (place and isinstance(done[place - 1], PageBreak)):
            done.insert(place, block)
    return tuple(done)


def _before_headings(done: Sequence[Block], level: int) -> int:
    """Return the place before the headings at the end of `done` that what is of `level` stands below."""
    place = len(done)
    while place and (above := _level(done[place - 1])) < level:
        place, level = place - 1, above
    return place


def _level(block: Block) -> int:
    return _LEVELS.get(block.kind, _NO_HEADING) if isinstance(block, Paragraph) else _NO_HEADING
