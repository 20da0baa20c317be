"""Changes → sentences in the words of the trade, part by part: `Nhiệm vụ 2.1: thời gian tháng 7 → tháng 8`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import Final

from sinhkehoach.base.diff import Piece
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import shortened
from sinhkehoach.compare.changes import Change, ChangeKind

# Old and new text together, in characters, up to which both are quoted in full.
_SHORT: Final = 100
# Words of the text that are quoted before and after a changed word.
_CONTEXT: Final = 5
_SAVED: Final = 3
_LONGEST_NAME: Final = 160
_WORD: Final = lazy_pattern(r"\S+\s*")


class Emphasis(Enum):
    """How a stretch of a sentence is set."""

    PLAIN = "plain"
    OLD = "old"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a sentence with one emphasis."""

    text: str
    emphasis: Emphasis = Emphasis.PLAIN


Sentence = tuple[Stretch, ...]


def sentences(changes: Iterable[Change]) -> Iterator[tuple[str, list[Sentence]]]:
    """Yield each part of the plan with its sentences; the short changes of one thing stand in one sentence."""
    for part, of_part in groupby(changes, key=lambda change: change.part):
        lines: list[Sentence] = []
        for place, of_place in groupby(of_part, key=_head):
            lines += _lines(place, list(of_place))
        yield part, lines


def plain(sentence: Sentence) -> str:
    """Return the words of a sentence."""
    return "".join(stretch.text for stretch in sentence)


def _head(change: Change) -> str:
    """Return what the thing is called, with the number it had before where that is another one."""
    more = [change.name] if change.name else []
    if change.kind not in (ChangeKind.MOVED, ChangeKind.ADDED) and change.old_place not in ("", change.place):
        more.append(f"bản cũ: {_rest(change.old_place, change.place)}")
    return f"{change.place} ({'; '.join(more)})" if more else change.place


def _rest(old: str, new: str) -> str:
    """Return `old` without the words with which `new` begins as well; a name in quotation marks stays whole."""
    words, others = old.split(" "), new.split(" ")
    same = next(
        (at for at, (word, other) in enumerate(zip(words, others, strict=False)) if word != other),
        len(others),
    )
    rest = " ".join(words[same:])
    return rest if rest and rest.count("“") == rest.count("”") else old


def _lines(place: str, changes: list[Change]) -> Iterator[Sentence]:
    """Yield one sentence for all short changes in a row, one for each long text."""
    for is_long, several in groupby(changes, key=_is_long):
        clauses = [_clause(change) for change in several]
        for group in [[each] for each in clauses] if is_long else [clauses]:
            joined = group[0]
            for each in group[1:]:
                joined = (*joined, Stretch("; "), *each)
            yield (Stretch(f"{place}: "), *joined)


def _is_long(change: Change) -> bool:
    return len(change.old) + len(change.new) > _SHORT


def _clause(change: Change) -> Sentence:
    """Return what became of one thing, without its name."""
    lead = f"{change.what} " if change.what else ""
    note = f" ({change.note})" if change.note else ""
    if change.kind is ChangeKind.MOVED:
        return (Stretch(_moved(change)),)
    if change.kind is ChangeKind.ADDED:
        return (Stretch(f"thêm {lead}"), Stretch(_quoted(change.new), Emphasis.NEW), Stretch(note))
    if change.kind is ChangeKind.REMOVED:
        return (Stretch(f"bỏ {lead}"), Stretch(_quoted(change.old), Emphasis.OLD), Stretch(note))
    if change.kind is ChangeKind.RENAMED:
        lead = "đổi tên " if change.what in ("", "tên") else f"đổi {lead}"
    if change.note and not change.pieces:
        return (Stretch(f"{lead}{change.note}: "), Stretch(_quoted(change.new)))
    unit = f" {change.unit}" if change.unit else ""
    return (Stretch(lead), *_from_to(change), Stretch(unit + note))


def _moved(change: Change) -> str:
    if change.old_place not in ("", change.place):
        return f"chuyển đến từ {change.old_place} ({_quoted(change.new)})"
    what = f"{change.what} " if change.what else ""
    return f"chuyển {what}sang chỗ khác: {_quoted(change.new)}"


def _from_to(change: Change) -> Sentence:
    """Return `cũ → mới`; of a long text only the changed words, with some words around them."""
    if not _is_long(change) or not any(piece.kept for piece in change.pieces):
        return (Stretch(change.old, Emphasis.OLD), Stretch(" → "), Stretch(change.new, Emphasis.NEW))
    last = len(change.pieces) - 1
    return tuple(
        stretch
        for at, piece in enumerate(change.pieces)
        for stretch in (
            [Stretch(_context(piece.new, is_first=at == 0, is_last=at == last))]
            if piece.kept
            else _changed(piece)
        )
    )


def _changed(piece: Piece) -> Iterator[Stretch]:
    """Yield `[cũ → mới]`, `[bỏ: cũ]` or `[thêm: mới]`, the blanks around left outside."""
    before = " " if (piece.new or piece.old)[:1].isspace() else ""
    after = " " if (piece.new or piece.old)[-1:].isspace() else ""
    old, new = piece.old.strip(), piece.new.strip()
    yield Stretch(f"{before}[{'' if old and new else 'bỏ: ' if old else 'thêm: '}")
    if old:
        yield Stretch(old, Emphasis.OLD)
    if old and new:
        yield Stretch(" → ")
    if new:
        yield Stretch(new, Emphasis.NEW)
    yield Stretch(f"]{after}")


def _context(text: str, *, is_first: bool, is_last: bool) -> str:
    """Return the words of `text` next to the changes, `…` for those left out where that saves some room."""
    words = _WORD.findall(text.lstrip())
    if len(words) <= _CONTEXT * (1 if is_first or is_last else 2) + _SAVED:
        return text
    lead = text[: len(text) - len(text.lstrip())]
    if is_first:
        return "… " + "".join(words[-_CONTEXT:])
    if is_last:
        return lead + "".join(words[:_CONTEXT]).rstrip() + " …"
    return lead + "".join(words[:_CONTEXT]).rstrip() + " … " + "".join(words[-_CONTEXT:])


def _quoted(text: str) -> str:
    """Return the first line of `text` in quotation marks, cut after a whole word where it is long."""
    first, *more = text.split("\n")
    count = f" (cùng {len(more)} dòng)" if more else ""
    return f"“{shortened(first, _LONGEST_NAME)}”{count}"


def remark(change: Change) -> str:
    """Return what a comparison table notes beside the old and the new text: `Bổ sung`, `Sửa (+11,7%)`."""
    words = _REMARKS[change.kind]
    if change.kind is ChangeKind.MOVED and change.old_place not in ("", change.place):
        words = f"{words} từ {change.old_place}"
    elif change.kind in (ChangeKind.CHANGED, ChangeKind.RENAMED) and change.old_place not in (
        "",
        change.place,
    ):
        words = f"{words}; bản cũ là {change.old_place}"
    return f"{words} ({change.note})" if change.note else words


_REMARKS: Final = {
    ChangeKind.ADDED: "Bổ sung",
    ChangeKind.REMOVED: "Bỏ",
    ChangeKind.MOVED: "Chuyển chỗ",
    ChangeKind.RENAMED: "Đổi tên",
    ChangeKind.CHANGED: "Sửa",
}
