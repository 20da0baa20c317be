"""A place in a file -> the scalar that stands there, ready to be written anew."""

from collections.abc import Sequence
from dataclasses import dataclass

from yaml.events import AliasEvent, Event, ScalarEvent

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import nfc
from sinhkehoach.yaml.edit.spans import Span, line_end, span_of
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit, apply_edits, difference
from sinhkehoach.yaml.edit.write_scalar import Surroundings, piece_in_style, reads_as, typed_scalar
from sinhkehoach.yaml.marked import MarkedList, MarkedMap
from sinhkehoach.yaml.read.builder import as_sentence
from sinhkehoach.yaml.read.scalar_offsets import index_in_scalar, index_in_words
from sinhkehoach.yaml.read.source import Place, Source

_BESIDE_MARK = lazy_pattern(r"[|>][-+0-9]*[ \t]+(#[^\r\n]*)")
# A comment farther than this behind its value stands in a column with others.
_COLUMN_GAP = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A value in its file: the exact path to it, all that it stands in, and what surrounds it."""

    path: KeyPath
    way: tuple[Place, ...]
    around: Surroundings

    @property
    def place(self) -> Place:
        """The value itself, its event and its key."""
        return self.way[-1]


def find(source: Source, path: KeyPath) -> Found:
    """Return what stands at `path`; steps that lead nowhere are skipped as `Source.position_of` does.

    CannotEdit when a key is missing there, and for what is repeated elsewhere by `&` and `*`.
    """
    way = tuple(source.way_to(path))
    if way[-1].lost:
        raise CannotEdit("Tệp không có mục này")
    if any(isinstance(place.event, AliasEvent) or getattr(place.event, "anchor", None) for place in way):
        raise CannotEdit("Chỗ này được dùng lại ở nơi khác bằng dấu & và *, nên phải sửa bằng tay")
    exact = tuple(place.step for place in way if place.step is not None)
    return Found(exact, way, _surroundings(way[:-1], source.text))


def line_end_of(text: str) -> str:
    """Return how lines end in `text`, as its first line does."""
    at = line_end(text, 0)
    return "\r\n" if text.startswith("\r\n", at) else text[at : at + 1] or "\n"


def text_of(found: Found) -> str | None:
    """Return the words at `found`, be they read as a map or list; CannotEdit for a real map or list."""
    value = found.place.value
    if value is None or isinstance(value, str):
        return value
    sentence = as_sentence(value)
    if sentence is None:
        raise CannotEdit("Chỗ này là một danh sách hay một nhóm mục, không phải một câu")
    return sentence


def rewritten(found: Found, text: str, value: str | None, edits: Sequence[TextEdit]) -> list[TextEdit]:
    """Return the edits of `text` that give `found` the value `value`; `edits` lead to it from the present one.

    Where the changed characters alone cannot be typed in their places, the whole scalar is typed anew.
    """
    span = span_of(found.place.value, found.place.event, text)
    old = text[span.start : span.end]
    style = (found.place.event.style or "") if isinstance(found.place.event, ScalarEvent) else ""
    moved = _in_place(found, text, span, edits) if value is not None and edits else None
    typed = _applied(old, moved)
    # What stands for a list may be words, but only while it looks like a list: “a: b” in its place is a map.
    is_list = isinstance(found.place.value, MarkedList) and (typed or "").startswith("[")
    is_words = isinstance(found.place.value, MarkedMap) or is_list
    if typed is None or value is None or not reads_as(typed, value, found.around, as_list=is_words):
        typed = typed_scalar(value, found.around, style, old)
        beside = _BESIDE_MARK.match(old)
        if beside and typed[:1] not in ("|", ">"):
            typed += ("  " if typed else " ") + beside[1]
    elif moved and style in ("|", ">"):
        # No comment stands behind its lines: each change stays apart.
        return [TextEdit(span.start + each.start, span.start + each.end, each.new) for each in moved]
    return [_fitted(text, span, typed)]


def _in_place(found: Found, text: str, span: Span, edits: Sequence[TextEdit]) -> list[TextEdit] | None:
    """Return `edits` as those of what is typed at `span`, None where what is new cannot be typed there."""
    event, value = found.place.event, found.place.value
    style = (event.style or "") if isinstance(event, ScalarEvent) else ""
    block = text[span.start : span.end].replace("\r", "\n").partition("\n")[2].lstrip("\n")
    indentation = block[: len(block) - len(block.lstrip(" "))]
    moved = []
    for edit in edits:
        new = piece_in_style(nfc(edit.new), style, indentation, found.around.line_end)
        start, end = (_index(event, value, text, span, at) for at in (edit.start, edit.end))
        if new is None:
            return None
        moved.append(TextEdit(start - span.start, end - span.start, new))
    return moved


def _applied(old: str, edits: Sequence[TextEdit] | None) -> str | None:
    try:
        return None if edits is None else apply_edits(old, edits)
    except ValueError:
        return None


def _index(event: Event, value: object, text: str, span: Span, offset: int) -> int:
    if isinstance(event, ScalarEvent) and isinstance(value, str):
        return index_in_scalar(text, event, value, offset)
    return index_in_words(text, span.start, span.end, (as_sentence(value) or "")[:offset])


def _fitted(text: str, span: Span, typed: str) -> TextEdit:
    """Return the edit that puts `typed` at `span`; a comment behind it stays in its column where it can."""
    start, end = span.start, span.end
    if typed and start == end:
        typed = f" {typed}" if text[start - 1 : start] in (":", "-") else f": {typed}"
    behind = text[end : line_end(text, end)]
    gap = len(behind) - len(behind.lstrip(" \t"))
    has_comment = behind[gap : gap + 1] == "#"
    first_end = line_end(typed, 0)
    if has_comment and first_end < len(typed):
        return TextEdit(start, end + len(behind), typed[:first_end] + behind + typed[first_end:])
    if not typed and (has_comment or not behind.strip()):
        start = len(text[:start].rstrip(" "))
    if has_comment and gap >= _COLUMN_GAP and line_end(text, start) >= end:
        return TextEdit(start, end + gap, typed + " " * max(2, gap + end - start - len(typed)))
    least = difference(text[start:end], typed)
    return TextEdit(start + least.start, start + least.end, least.new)


def _surroundings(above: tuple[Place, ...], text: str) -> Surroundings:
    holders = [place.value for place in above if isinstance(place.value, MarkedMap | MarkedList)]
    flow = any(holder.opening.flow_style for holder in holders)
    mark = holders[-1].opening.start_mark if holders else None
    return Surroundings(flow, mark.column if mark else 0, line_end_of(text))
