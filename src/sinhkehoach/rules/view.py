"""Plan → its texts as rules read them: the words alone, with the way back to what was typed; made once for a plan."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.plan.inline import Inline, NoteMark, Reference, Words, plain_inline
from sinhkehoach.plan.plan import Plan
from sinhkehoach.plan.prose import Prose
from sinhkehoach.plan.table import FreeTable, PlainRow
from sinhkehoach.plan.task import Task, UnitWork
from sinhkehoach.plan.walk import marked_sentences, walk
from sinhkehoach.rules.rule import Finding

# Stands in the words where the author wrote a reference: one character that belongs to no word.
REFERENCE: Final = "\ufffc"
_HEADING_KEYS: Final = frozenset({"tên", "trích yếu", "nhóm"})
_OWN_TEXTS: Final = frozenset({"văn bản"})


@dataclass(frozen=True, slots=True)
class Text:
    """One stretch of text: `plain` is its words, a reference in them as one character `REFERENCE`."""

    path: KeyPath
    inline: Inline
    plain: str

    @property
    def is_heading(self) -> bool:
        """True for a name or a title, which is no sentence."""
        return self.path[-1] in _HEADING_KEYS

    @property
    def in_table(self) -> bool:
        """True for a cell of a free table."""
        return "hàng" in self.path

    def finding(self, at: int, message: str, hint: str = "") -> Finding:
        """Return the finding at character `at` of the plain words."""
        return Finding(self.path, message, hint, self.offset(at))

    def offset(self, at: int) -> int:
        """Return where character `at` of the plain words stands in the value as typed."""
        place = 0
        for typed_at, letter in _typed_letters(self.inline):
            if place >= at:
                return typed_at
            place += len(letter)
        return self.inline.start + len(self.inline.typed)


class View:
    """The texts, prose, names of units and tables of one plan, each gathered when first asked for."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    @property
    def texts(self) -> tuple[Text, ...]:
        """Every stretch of text, except the titles of documents that the plan lists."""
        return (*self.marked_texts, *(cell for path, row in self._rows for cell in _cells(path, row)))

    @cached_property
    def marked_texts(self) -> tuple[Text, ...]:
        """Every stretch of text but for the cells in rows of plain words: these hold no reference."""
        found = marked_sentences(self._plan)
        return tuple(Text(path, each, _plain(each)) for path, each in found if path[0] not in _OWN_TEXTS)

    def texts_with(self, *words: str) -> Iterator[Text]:
        """Yield the texts that hold one of `words`, which are given in small letters and stand in any.

        A rule asks so for what its pattern cannot do without: most texts, and long tables, need no closer look.
        """
        for text, folded in zip(self.marked_texts, self._folded_texts, strict=True):
            if _has_one(folded, words):
                yield text
        wanted = [word for word in words if word in self._folded_table]
        for (path, row), folded in zip(self._rows, self._folded_rows, strict=True) if wanted else ():
            if _has_one(folded, wanted):
                yield from (cell for cell in _cells(path, row) if _has_one(cell.plain.casefold(), wanted))

    @cached_property
    def _rows(self) -> tuple[tuple[KeyPath, PlainRow], ...]:
        return tuple(walk(self._plan, (PlainRow,)))

    @cached_property
    def _folded_texts(self) -> list[str]:
        return [text.plain.casefold() for text in self.marked_texts]

    @cached_property
    def _folded_rows(self) -> list[str]:
        return ["\n".join(row).casefold() for _, row in self._rows]

    @cached_property
    def _folded_table(self) -> str:
        return "\n".join(self._folded_rows)

    @cached_property
    def prose(self) -> tuple[tuple[KeyPath, Prose], ...]:
        """Every block of prose with its key path."""
        return tuple(walk(self._plan, (Prose,)))

    @cached_property
    def tasks(self) -> tuple[tuple[KeyPath, Task], ...]:
        """Every task with its key path, parents before children."""
        return tuple(walk(self._plan.tasks, (Task,), ("nhiệm vụ",)))

    @cached_property
    def tables(self) -> tuple[tuple[KeyPath, FreeTable], ...]:
        """Every free table with its key path."""
        return tuple(walk(self._plan, (FreeTable,)))

    @cached_property
    def unit_names(self) -> tuple[tuple[KeyPath, str], ...]:
        """Every unit as typed where work is given: lead units, coordinators, units of the implementation part."""
        return tuple(_unit_names(self._plan))


def view_of(plan: Plan) -> View:
    """Return the view of `plan`; rules that ask one after another get the same one."""
    if not (_LATEST and _LATEST[0][0] is plan):
        _LATEST[:] = [(plan, View(plan))]
    return _LATEST[0][1]


_LATEST: Final[list[tuple[Plan, View]]] = []


def _has_one(text: str, words: Iterable[str]) -> bool:
    return any(word in text for word in words)


def _cells(path: KeyPath, row: PlainRow) -> Iterator[Text]:
    return (Text((*path, at), plain_inline(cell), cell) for at, cell in enumerate(row) if cell)


def _plain(inline: Inline) -> str:
    shown = {Reference: REFERENCE, NoteMark: ""}
    return "".join(node.text if isinstance(node, Words) else shown[type(node)] for node in inline.nodes)


def _typed_letters(inline: Inline) -> Iterator[tuple[int, str]]:
    """Yield (place in the value, letter of the plain words) in order; what marks a face has no letter."""
    place = 0
    for node in inline.nodes:
        if isinstance(node, Words):
            for letter in node.text:
                while place < len(inline.typed) - 1 and inline.typed[place] != letter:
                    place += 1
                yield inline.start + place, letter
                place += 1
        else:
            yield node.offset, REFERENCE if isinstance(node, Reference) else ""
            place = inline.typed.index("]", node.offset - inline.start) + 1 + isinstance(node, Reference)


def _unit_names(plan: Plan) -> Iterator[tuple[KeyPath, str]]:
    for path, task in view_of(plan).tasks:
        for key, names in (("chủ trì", task.lead), ("phối hợp", task.coordinators)):
            for index, name in enumerate(names):
                yield (*path, key, index), name
    for path, work in walk(plan, (UnitWork,)):
        for index, name in enumerate(work.units):
            yield (*path, "đơn vị", index), name
