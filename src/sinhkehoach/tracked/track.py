"""Two parts of Word files made from one template → the new one with all that differs from the old as tracked changes.

Accepting everything gives the text of the new one, rejecting everything that of the old one. What moved is deleted in
one place and inserted in the other. The setting (styles, widths, pages) is that of the new one.
"""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Final

from lxml import etree

from sinhkehoach.base.diff import stretches
from sinhkehoach.base.matching import Match, MatchItem, align, out_of_order
from sinhkehoach.docx.wordml import Element, W, child, paragraph_text, value
from sinhkehoach.tracked.revisions import Reviser, Revision, run_tokens

_BLOCKS: Final = (f"{W}p", f"{W}tbl")
# By so many characters a table is known well enough.
_KNOWN_BY: Final = 3000


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph or table of the result; `revision` is that of a paragraph's end, or of a whole table."""

    element: Element
    revision: Revision | None = None

    @property
    def is_paragraph(self) -> bool:
        return bool(self.element.tag == f"{W}p")


class Tracker:
    """Merges the texts of two documents; `notes` gives the number of each old footnote in the result."""

    def __init__(self, reviser: Reviser, notes: Mapping[str, str]) -> None:
        self._reviser = reviser
        self._notes = notes

    def merged(self, old: Element, new: Element) -> Element:
        """Return the text of both (of a body, a cell, a footnote), what differs between them tracked."""
        if _is_same(old, new):
            return deepcopy(new)
        blocks = self._ended(list(self._merged(_blocks(old), _blocks(new))))
        return _refilled(new, [block.element for block in blocks], _BLOCKS)

    def _merged(self, olds: list[Element], news: list[Element]) -> Iterator[_Block]:
        for before, after in _in_order(olds, news):
            if before is None and after is not None:
                yield self._whole(after, Revision.INSERTED, {})
            elif before is not None and after is None:
                yield self._whole(before, Revision.DELETED, self._notes)
            elif before is not None and after is not None:
                yield from (
                    [_Block(deepcopy(after))] if _is_same(before, after) else self._changed(before, after)
                )

    def _whole(self, element: Element, revision: Revision, notes: Mapping[str, str]) -> _Block:
        return _Block(self._reviser.revised(element, revision, notes), revision)

    def _changed(self, old: Element, new: Element) -> Iterator[_Block]:
        """Yield the block that both have become; two tables and what keeps them apart, where the columns differ."""
        if new.tag == f"{W}p":
            yield _Block(self._paragraph(old, new))
        elif _columns(old) == _columns(new):
            yield _Block(self._table(old, new))
        else:
            yield self._whole(old, Revision.DELETED, self._notes)
            between = etree.Element(f"{W}p")
            self._reviser.mark_both(between)
            yield _Block(between)
            yield self._whole(new, Revision.INSERTED, {})

    def _paragraph(self, old: Element, new: Element) -> Element:
        before, after = run_tokens(old, self._notes), run_tokens(new, {})
        result = deepcopy(new)
        keys = [token.key for token in before], [token.key for token in after]
        if keys[0] == keys[1]:
            return result
        content: list[Element] = []
        words = [token.text[:1].isalnum() for token in before]
        for start, end, new_start, new_end, kept in stretches(*keys, words):
            if kept:
                content += self._reviser.runs(after[new_start:new_end], None)
            else:
                content += self._reviser.runs(before[start:end], Revision.DELETED)
                content += self._reviser.runs(after[new_start:new_end], Revision.INSERTED)
        self._reviser.refill(result, content)
        return result

    def _table(self, old: Element, new: Element) -> Element:
        """Return the table of both, row by row."""
        rows: list[Element] = []
        for before, after in _rows_in_order(_rows(old), _rows(new)):
            rows += self._row(before, after)
        return _refilled(new, rows, (f"{W}tr",))

    def _row(self, old: Element | None, new: Element | None) -> Iterator[Element]:
        if old is not None and new is not None and _is_same(old, new):
            yield deepcopy(new)
            return
        if old is not None and new is not None and _shape(old) == _shape(new):
            cells = [self.merged(*pair) for pair in zip(_cells(old), _cells(new), strict=True)]
            yield _refilled(new, cells, (f"{W}tc",))
            return
        if old is not None:
            yield self._reviser.revised(old, Revision.DELETED, self._notes)
        if new is not None:
            yield self._reviser.revised(new, Revision.INSERTED, {})

    def _ended(self, blocks: list[_Block]) -> list[_Block]:
        """Return `blocks` with an end that stays either way: the last paragraph of a text cannot come or go.

        Where the last one is new or gone, the words of the last old and the last new one share a paragraph; where
        only one side has more of them, it is the end of the paragraph before that comes or goes.
        """
        if not blocks or not blocks[-1].is_paragraph or blocks[-1].revision is None:
            return blocks
        last = blocks[-1]
        start = next((at for at in range(len(blocks), 0, -1) if not _is_loose(blocks[at - 1])), 0)
        other = next(
            (at for at in range(len(blocks) - 1, start - 1, -1) if blocks[at].revision is not last.revision),
            None,
        )
        if other is not None:
            self._share(last, blocks[other])
            return [*blocks[:other], *blocks[other + 1 : -1], replace(last, revision=None)]
        if start and blocks[start - 1].is_paragraph:
            self._reviser.mark_paragraph(blocks[start - 1].element, last.revision)
            if last.revision is Revision.DELETED:
                _take_properties(last.element, blocks[start - 1].element)
        self._reviser.mark_paragraph(last.element, None)
        return [*blocks[:-1], replace(last, revision=None)]

    def _share(self, last: _Block, other: _Block) -> None:
        """Put the words of two paragraphs into the last one, the deleted ones first, set as the new one is."""
        words = [[child for child in each.element if child.tag != f"{W}pPr"] for each in (other, last)]
        if last.revision is Revision.DELETED:
            _take_properties(last.element, other.element)
            words.reverse()
        self._reviser.refill(last.element, [*words[0], *words[1]])
        self._reviser.mark_paragraph(last.element, None)


def empty_like(element: Element) -> Element:
    """Return an element with the name, the attributes and the prefixes of `element`, and nothing in it."""
    prefixes = {prefix: name for prefix, name in element.nsmap.items() if prefix}
    empty = etree.Element(element.tag, nsmap=prefixes)
    for name, text in element.attrib.items():
        empty.set(name, text)
    return empty


def _refilled(element: Element, content: list[Element], tags: tuple[str, ...]) -> Element:
    """Return `element` with `content` in place of its children with these tags, which follow one another.

    A new element is filled: taking long tables out of an old one would take many times as long.
    """
    result = empty_like(element)
    others = list(element)
    start = next((at for at, child in enumerate(others) if child.tag in tags), len(others))
    result.extend(deepcopy(child) for child in others[:start])
    result.extend(content)
    result.extend(deepcopy(child) for child in others[start:] if child.tag not in tags)
    return result


def _is_same(old: Element, new: Element) -> bool:
    """Return True for what is the same to the letter; a footnote's number may mean another note."""
    xml = etree.tostring(new)
    return b"footnoteReference" not in xml and etree.tostring(old) == xml


def _is_loose(block: _Block) -> bool:
    """Return True for a paragraph whose end is inserted or deleted."""
    return block.is_paragraph and block.revision is not None


def _take_properties(paragraph: Element, other: Element) -> None:
    """Set a paragraph as another one is."""
    for properties in paragraph.findall(f"{W}pPr"):
        paragraph.remove(properties)
    found = child(other, "pPr")
    if found is not None:
        paragraph.insert(0, deepcopy(found))


def _in_order(olds: list[Element], news: list[Element]) -> Iterator[tuple[Element | None, Element | None]]:
    """Yield (old, new) for blocks that are the same, None beside one that is only in one; the old ones of a gap first.

    Tables with equal columns that stand in the same gap are the same, however little they have in common.
    """
    matches = align([_item(each) for each in olds], [_item(each) for each in news])
    matches = [(old, new) for old, new in matches if olds[old].tag == news[new].tag]
    for gap_old, gap_new, match in _gaps(matches, len(olds), len(news)):
        yield from _with_tables([olds[at] for at in gap_old], [news[at] for at in gap_new])
        if match is not None:
            yield olds[match[0]], news[match[1]]


def _with_tables(olds: list[Element], news: list[Element]) -> Iterator[tuple[Element | None, Element | None]]:
    """Yield what stands between two blocks that are the same in both, tables with equal columns together."""
    tables = [at for at, each in enumerate(olds) if each.tag == f"{W}tbl"]
    others = [at for at, each in enumerate(news) if each.tag == f"{W}tbl"]
    done_old = done_new = 0
    for old, new in zip(tables, others, strict=False):
        if _columns(olds[old]) == _columns(news[new]):
            yield from ((each, None) for each in olds[done_old:old])
            yield from ((None, each) for each in news[done_new:new])
            yield olds[old], news[new]
            done_old, done_new = old + 1, new + 1
    yield from ((each, None) for each in olds[done_old:])
    yield from ((None, each) for each in news[done_new:])


def _gaps(
    matches: Sequence[Match], count_old: int, count_new: int
) -> Iterator[tuple[range, range, Match | None]]:
    """Yield what lies before each match that is in order, and the match; at the end what comes after the last."""
    moved = out_of_order(matches)
    done_old = done_new = 0
    for old, new in matches:
        if new not in moved:
            yield range(done_old, old), range(done_new, new), (old, new)
            done_old, done_new = old + 1, new + 1
    yield range(done_old, count_old), range(done_new, count_new), None


def _rows_in_order(
    olds: list[Element], news: list[Element]
) -> Iterator[tuple[Element | None, Element | None]]:
    """Yield the rows as `_in_order` does blocks; a table without header rows is a frame, whose rows stay in place."""
    if len(olds) == len(news) and not any(child(row, "trPr", "tblHeader") is not None for row in news):
        yield from zip(olds, news, strict=True)
        return
    matches = align([_row_item(each) for each in olds], [_row_item(each) for each in news])
    for gap_old, gap_new, match in _gaps(matches, len(olds), len(news)):
        yield from ((olds[at], None) for at in gap_old)
        yield from ((None, news[at]) for at in gap_new)
        if match is not None:
            yield olds[match[0]], news[match[1]]


def _item(block: Element) -> MatchItem:
    text = _text(block)
    return MatchItem("", (block.tag, (value(child(block, "pPr", "pStyle")) or ""), text), text[:_KNOWN_BY])


def _row_item(row: Element) -> MatchItem:
    cells = tuple(map(_text, _cells(row)))
    return MatchItem("", (_shape(row), cells), " ".join((*cells, *cells[1:2])))


def _text(element: Element) -> str:
    return "\n".join(paragraph_text(paragraph) for paragraph in element.iter(f"{W}p"))


def _blocks(parent: Element) -> list[Element]:
    return [child for child in parent if child.tag in _BLOCKS]


def _rows(table: Element) -> list[Element]:
    return table.findall(f"{W}tr")


def _cells(row: Element) -> list[Element]:
    return row.findall(f"{W}tc")


def _columns(table: Element) -> int:
    return len(table.findall(f"{W}tblGrid/{W}gridCol"))


def _shape(row: Element) -> tuple[tuple[str, str | None], ...]:
    """Return how the cells of a row spread over columns and rows."""
    shapes = []
    for cell in _cells(row):
        merged = child(cell, "tcPr", "vMerge")
        shapes.append(
            (
                (value(child(cell, "tcPr", "gridSpan")) or ""),
                None if merged is None else merged.get(f"{W}val", "continue"),
            )
        )
    return tuple(shapes)
