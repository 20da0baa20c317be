"""Plan → its texts as rules read them: the words alone, with the way back to what was typed; made once for a plan."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.lexicon.vocabulary import Vocabulary
from sinhkehoach.model.inline import Inline, NoteMark, Reference, Words, plain_inline
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.table import FreeTable, PlainRow
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import rows_and_sentences, walk
from sinhkehoach.resolve.units import named_units
from sinhkehoach.rules.rule import Finding
from sinhkehoach.rules.support.office_names import recipient_lines

# Stands in the words where the author wrote a reference: one character that belongs to no word.
REFERENCE: Final = "\ufffc"
_HEADING_KEYS: Final = frozenset({"tên", "trích yếu", "nhóm"})
_OWN_TEXTS: Final = frozenset({"văn bản"})


class Text(NamedTuple):
    """One stretch of text: `plain` is its words, a reference in them as one character `REFERENCE`."""

    path: KeyPath
    inline: Inline
    plain: str

    @property
    def is_heading(self) -> bool:
        """True for a name or a title, which is no sentence."""
        return self.path[-1] in _HEADING_KEYS or self.path[0] == "nơi nhận"

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


class View(Vocabulary):
    """The texts, prose, names of units and tables of one plan, each gathered when first asked for."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(())
        self._plan = plan

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every stretch of text, recipients last, except the titles of documents that the plan lists."""
        return tuple(self._texts_that(lambda _: True))

    @cached_property
    def marked_texts(self) -> tuple[Text, ...]:
        """Every stretch of text but for the cells in rows of plain words: these hold no reference."""
        return tuple(each for each in self._in_order if isinstance(each, Text))

    def texts_with(self, *pieces: str, pattern: re.Pattern[str] | None = None) -> Iterator[Text]:
        """Yield the texts that hold one of `pieces` (in small letters, for any), and in which `pattern` is found.

        A rule asks so for what its pattern cannot do without: most texts, and long tables, need no closer look.
        """
        met = self.holding(pieces, pattern)
        if not met.isdisjoint(self._cells):
            yield from self._texts_that(met.__contains__)
        elif met:
            yield from (text for text in self.marked_texts if text.plain in met)

    def _texts_that(self, are_met: Callable[[str], bool]) -> Iterator[Text]:
        for each in self._in_order:
            if not isinstance(each, Text):
                path, row = each
                yield from (
                    _whole_text((*path, at), cell) for at, cell in enumerate(row) if cell and are_met(cell)
                )
            elif are_met(each.plain):
                yield each

    @cached_property
    def stretches(self) -> dict[str, str]:
        """What the texts say, each once, with the same in small letters."""
        said = [*(text.plain for text in self.marked_texts), *sorted(self._cells)]
        return {plain: plain.casefold() for plain in said}

    @cached_property
    def _cells(self) -> frozenset[str]:
        rows = (each[1] for each in self._in_order if not isinstance(each, Text))
        return frozenset().union(*rows)

    @cached_property
    def _in_order(self) -> tuple[Text | tuple[KeyPath, PlainRow], ...]:
        """The texts, and the rows of plain words as they are, as they follow one another in the format."""
        found = rows_and_sentences(self._plan)
        return tuple(
            (path, each) if isinstance(each, PlainRow) else Text(path, each, _plain(each))
            for path, each in found
            if path[0] not in _OWN_TEXTS
        ) + tuple(_whole_text(path, line) for path, line in recipient_lines(self._plan.recipients))

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
        return tuple(named_units(self._plan))


def view_of(plan: Plan) -> View:
    """Return the view of `plan`; rules that ask one after another get the same one."""
    if not (_LATEST and _LATEST[0][0] is plan):
        _LATEST[:] = [(plan, View(plan))]
    return _LATEST[0][1]


_LATEST: Final[list[tuple[Plan, View]]] = []


def forget_view() -> None:
    """Let go of the latest view: of a long table it holds much."""
    _LATEST.clear()


def _whole_text(path: KeyPath, words: str) -> Text:
    """Return the text of a value that is read as it is typed, without marks."""
    return Text(path, plain_inline(words), words)


def _plain(inline: Inline) -> str:
    if len(inline.nodes) == 1 and isinstance(words := inline.nodes[0], Words):
        return words.text
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
