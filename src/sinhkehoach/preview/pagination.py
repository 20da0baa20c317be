"""The blocks of a section + its pages as they were → its pages, of which only those that may differ are laid out again.

A page that begins with a block, and before which nothing has changed, begins there still. From the last such page on
the blocks are laid out, until a page begins with a block behind the last change, under the number that it had: from
there on all is as it was.
"""

from collections.abc import Callable, Sequence
from itertools import takewhile
from operator import eq
from typing import NamedTuple

from sinhkehoach.preview.sections import Section
from sinhkehoach.preview.words import NOWHERE


class SectionPage(NamedTuple):
    """A page of `width` × `height` pt, drawn as `svg`; a word with `data-place` n stands at `places[n]`.

    A place is the block in its section and the mark in that block; `begins` is the block that the page begins with, or
    NOWHERE.
    """

    width: float
    height: float
    svg: str
    places: tuple[tuple[int, int], ...]
    begins: int

    def moved(self, blocks: int) -> "SectionPage":
        """Return the page with so many more blocks before it."""
        begins = self.begins if self.begins == NOWHERE else self.begins + blocks
        return self._replace(
            places=tuple((block + blocks, mark) for block, mark in self.places), begins=begins
        )


class Paginated(NamedTuple):
    """A section with its pages."""

    section: Section
    pages: tuple[SectionPage, ...]


# Lays out the blocks from one up to another, the first of which begins a page of that number, counted from 1.
Layout = Callable[[int, int, int], list[SectionPage]]


def paginate(section: Section, before: Paginated | None, lay_out: Layout) -> tuple[SectionPage, ...]:
    """Return the pages of `section`, laid out with what is known of it as it was `before`."""
    end = len(section.blocks)
    if before is None or before.section.frame != section.frame:
        return tuple(lay_out(0, end, 1))
    old, pages = before.section, before.pages
    same, tail = _same_ends(old, section)
    first = _last_sure_page(section, pages, same)
    begin = pages[first].begins if first else 0
    kept = pages[:first]
    for number in range(first + 1, len(pages)):
        page = pages[number]
        if page.begins < len(old.blocks) - tail or page.begins == NOWHERE:
            continue
        moved = end - len(old.blocks)
        again = lay_out(begin, _end_of(pages, number, len(old.blocks)) + moved, first + 1)
        at = number - first
        joins = at < len(again) and again[at].begins == page.begins + moved
        if joins and old.notes_up_to(page.begins) == section.notes_up_to(page.begins + moved):
            return (*kept, *again[:at], *(each.moved(moved) for each in pages[number:]))
        break
    return (*kept, *lay_out(begin, end, first + 1))


def _same_ends(old: Section, new: Section) -> tuple[int, int]:
    """Return how many blocks are the same at the beginning, and how many of the others at the end."""
    one, other = ([block.digest for block in each.blocks] for each in (old, new))
    same = _count_same(one, other)
    most = min(len(one), len(other)) - same
    return same, min(most, _count_same(one[::-1], other[::-1]))


def _count_same(one: Sequence[bytes], other: Sequence[bytes]) -> int:
    return sum(1 for _ in takewhile(bool, map(eq, one, other)))


def _last_sure_page(section: Section, pages: Sequence[SectionPage], same: int) -> int:
    """Return the last page that begins as it did: it begins with blocks that are the same, one of them free to end it."""
    for number in range(len(pages) - 1, 0, -1):
        begins = pages[number].begins
        if begins != NOWHERE and any(not block.keeps_next for block in section.blocks[begins:same]):
            return number
    return 0


def _end_of(pages: Sequence[SectionPage], number: int, end: int) -> int:
    """Return the block with which the next page begins that begins with one, `end` where none does."""
    return next((page.begins for page in pages[number + 1 :] if page.begins != NOWHERE), end)
