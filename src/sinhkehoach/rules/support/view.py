"""Plan → what rules look at: its texts, tasks and tables, and what several rules read out of them."""

import re
from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet
from datetime import date
from functools import cached_property
from itertools import chain
from typing import Final, NamedTuple, TypeVar

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.lexicon.citations import CITATION
from sinhkehoach.lexicon.vocabulary import Sayings, Vocabulary
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.office import Recipient, Signer
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import Level, Prose
from sinhkehoach.model.table import FreeTable, PlainRow
from sinhkehoach.model.task import Task, UnitWork
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.units import units_at_work
from sinhkehoach.rules.support.amounts_in_text import (
    StatedAmount,
    TableTotal,
    amount_literals,
    amounts_in,
    table_totals,
)
from sinhkehoach.rules.support.citations import Citation, citations_in
from sinhkehoach.rules.support.office_names import recipient_lines
from sinhkehoach.rules.support.tables import PlanTable, pasted_tables
from sinhkehoach.rules.support.target_direction import ComparedTarget, compared_targets
from sinhkehoach.rules.support.text import Text, text_as_typed, text_of
from sinhkehoach.values.quantity import Quantity

T = TypeVar("T")
_Part = Inline | Prose | PlainRow | FreeTable | Task | UnitWork | Quantity
_OWN_TEXTS: Final = frozenset({"văn bản"})
_SAYINGS: Final = Sayings()


def plan_day(plan: Plan) -> date:
    """Return the day of `plan`: that of its date where this is whole, else the first of its period."""
    return (plan.date.full() if plan.date else None) or plan.period.first


class Paper(NamedTuple):
    """What is typed for the foot of a paper: of the plan, or of the report at `path`."""

    path: KeyPath
    recipients: tuple[Recipient, ...]
    archive: str | None
    signers: tuple[tuple[KeyPath, str | Signer], ...]


class View:
    """What stands in one plan, each part gathered when a rule first asks for it; a check makes one for all rules."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    @cached_property
    def day(self) -> date:
        """The day of the plan."""
        return plan_day(self.plan)

    @cached_property
    def papers(self) -> tuple[Paper, ...]:
        """The plan itself, then its reports."""
        plan = self.plan
        reports = (
            Paper(
                ("báo cáo", index),
                each.recipients,
                each.archive,
                () if each.signer is None else ((("báo cáo", index, "ký"), each.signer),),
            )
            for index, each in enumerate(plan.reports)
        )
        return (Paper((), plan.recipients, plan.archive, plan.signers), *reports)

    @property
    def signers(self) -> tuple[tuple[KeyPath, str | Signer], ...]:
        """Who signs the papers, each with the key path it stands at."""
        return tuple(chain.from_iterable(paper.signers for paper in self.papers))

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every stretch of text, recipients last, except the titles of documents that the plan lists."""
        return tuple(self.saying(frozenset(self.vocabulary.texts)))

    @cached_property
    def marked_texts(self) -> tuple[Text, ...]:
        """Every stretch of text but for the cells in rows of plain words: these hold no reference."""
        return tuple(each for each in self._in_order if isinstance(each, Text))

    def texts_with(
        self, *literals: str, also: tuple[str, ...] = (), pattern: re.Pattern[str] | None = None
    ) -> Iterator[Text]:
        """Yield the texts that hold one of `literals`, one of `also`, and in which `pattern` is found.

        Literals are given in small letters and found in any case. A rule names what it can find nothing without: where
        that does not stand in the plan it costs next to nothing, and elsewhere most texts need no closer look.
        """
        met = self.vocabulary.holding(literals, pattern)
        if met and also:
            met &= self.vocabulary.holding(also)
        return self.saying(met) if met else iter(())

    def saying(self, met: AbstractSet[str]) -> Iterator[Text]:
        """Yield the texts whose words are among those `met`, in the order of the format."""
        places = [at for words in met for at in self._places.get(words, ())]
        if not self._cells.isdisjoint(met):
            places += [at for at, row in self._rows if not met.isdisjoint(row)]
        for each in map(self._in_order.__getitem__, sorted(places)):
            if isinstance(each, Text):
                yield each
            else:
                path, row = each
                yield from (
                    text_as_typed((*path, at), cell) for at, cell in enumerate(row) if cell and cell in met
                )

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where in order each text but for cells stands: most rules are shown a few of hundreds."""
        places: dict[str, list[int]] = {}
        for at, each in enumerate(self._in_order):
            if isinstance(each, Text):
                places.setdefault(each.plain, []).append(at)
        return places

    @cached_property
    def _rows(self) -> tuple[tuple[int, PlainRow], ...]:
        """The rows of plain words, and where in order each stands."""
        return tuple((at, each[1]) for at, each in enumerate(self._in_order) if not isinstance(each, Text))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What the texts say, each once, and the words in it."""
        return _SAYINGS.vocabulary((text.plain for text in self.marked_texts), self._cells)

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """The documents that the plan lists and those cited in its texts, in the order of the format."""
        return tuple(citations_in(self.plan.documents, self.texts_with("-", "/", pattern=CITATION)))

    @cached_property
    def amounts(self) -> tuple[tuple[Text, tuple[StatedAmount, ...]], ...]:
        """The texts in which amounts of money stand, with these."""
        texts = self.texts_with(*amount_literals(self.vocabulary))
        found = ((text, tuple(amounts_in(text.plain))) for text in texts)
        return tuple((text, amounts) for text, amounts in found if amounts)

    @cached_property
    def table_totals(self) -> tuple[TableTotal, ...]:
        """What the columns of money of all tables come to, summed or typed."""
        return tuple(table_totals(self.tables))

    @cached_property
    def compared_targets(self) -> tuple[ComparedTarget, ...]:
        """Every target that can be compared with the present value beside it."""
        return tuple(compared_targets(self.plan.indicators))

    @cached_property
    def quantities(self) -> tuple[tuple[KeyPath, Quantity], ...]:
        """Every quantity of the indicators with its key path."""
        return tuple(each for each in self._all(Quantity) if each[0][0] == "chỉ tiêu")

    @cached_property
    def prose(self) -> tuple[tuple[KeyPath, Prose], ...]:
        """Every block of prose with its key path."""
        return self._all(Prose)

    @cached_property
    def tasks(self) -> tuple[tuple[KeyPath, Task], ...]:
        """Every task with its key path, parents before children."""
        return tuple(each for each in self._all(Task) if each[0][0] == "nhiệm vụ")

    @cached_property
    def tables(self) -> tuple[PlanTable, ...]:
        """Every free table, wherever it was typed, in the order of the format."""
        return tuple(table for path, part in self._walked for table in _tables_in(path, part))

    @cached_property
    def unit_names(self) -> tuple[tuple[KeyPath, str], ...]:
        """Every unit as typed where work is given: lead units, coordinators, units of the implementation part."""
        works = self._all(UnitWork)
        given = (each for part in ("nhiệm vụ", "tổ chức thực hiện") for each in works if each[0][0] == part)
        return tuple(units_at_work(self.tasks, given))

    @cached_property
    def unit_texts(self) -> tuple[Text, ...]:
        """The `unit_names`, each as a text."""
        return tuple(text_as_typed(path, name) for path, name in self.unit_names)

    @cached_property
    def unit_vocabulary(self) -> Vocabulary:
        """What the `unit_names` say, each once, and the words in it."""
        return Vocabulary(name for _, name in self.unit_names)

    def unit_texts_with(self, literals: Collection[str]) -> Iterator[Text]:
        """Yield the `unit_texts` that hold one of `literals`, which are in small letters."""
        met = self.unit_vocabulary.holding(literals)
        return (each for each in self.unit_texts if each.plain in met) if met else iter(())

    @cached_property
    def _in_order(self) -> tuple[Text | tuple[KeyPath, PlainRow], ...]:
        """The texts, and the rows of plain words as they are, as they follow one another in the format."""
        lines = (recipient_lines(paper.recipients, paper.path) for paper in self.papers)
        return (*self._rows_and_texts(), *(text_as_typed(*line) for line in chain.from_iterable(lines)))

    def _rows_and_texts(self) -> Iterator[Text | tuple[KeyPath, PlainRow]]:
        for path, value in self._walked:
            if path[0] in _OWN_TEXTS:
                continue
            if isinstance(value, PlainRow):
                yield path, value
            elif isinstance(value, Inline):
                yield text_of(path, value)
            elif isinstance(value, Prose):
                for item in value.items:
                    here = item.path_in(path)
                    if item.level is Level.ROW:
                        yield from (text_of(here, cell, is_pasted_cell=True) for cell in item.cells)
                    else:
                        yield text_of(here, item.inline)

    @cached_property
    def _cells(self) -> frozenset[str]:
        return frozenset().union(*(row for _, row in self._rows)) - {""}

    @cached_property
    def _walked(self) -> tuple[tuple[KeyPath, _Part], ...]:
        kinds: tuple[type[_Part], ...] = (Inline, Prose, PlainRow, FreeTable, Task, UnitWork, Quantity)
        return tuple(walk(self.plan, kinds))

    def _all(self, kind: type[T]) -> tuple[tuple[KeyPath, T], ...]:
        return tuple((path, value) for path, value in self._walked if isinstance(value, kind))


def _tables_in(path: KeyPath, part: _Part) -> Iterator[PlanTable]:
    if isinstance(part, FreeTable):
        yield PlanTable(path, part)
    elif isinstance(part, Prose):
        yield from pasted_tables(path, part)
