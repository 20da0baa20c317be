"""Inline text → runs: references say what they point to, footnotes take their numbers in reading order."""

from collections.abc import Iterable, Mapping
from typing import assert_never

from sinhkehoach.base.inline_marks import REFERENCE
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Note, Run, Runs, make
from sinhkehoach.compose.wording import (
    appendix_label,
    date_text,
    full_citation,
    names_in_line,
    number_symbol,
    short_citation,
)
from sinhkehoach.model.inline import Inline, NoteMark, Reference, Words
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.targets import (
    AmountTarget,
    AppendixTarget,
    DocumentTarget,
    FactTarget,
    IndicatorTarget,
    NumberTarget,
    Target,
    TaskTarget,
    UnitTarget,
    WordsTarget,
)
from sinhkehoach.values.formula import Formula
from sinhkehoach.values.money import format_money
from sinhkehoach.values.numbers import format_number
from sinhkehoach.values.quantity import Quantity


class InlineRenderer:
    """Turns the plan's texts into runs, in the order in which they are printed.

    A renderer remembers what it has rendered, so one renderer serves one document, from top to bottom: a document
    is cited in full the first time and short from then on, and a footnote takes the next number when it is first
    mentioned. `cited` are documents that count as cited already. `places` says where in the text a task stands
    (`mục 2.1 Phần II`), by its key path. In another paper than the plan, `owner` says whose such places and appendices
    are: `Phụ lục I của Kế hoạch`.
    """

    def __init__(
        self,
        plan: Plan,
        facts: Facts,
        places: Mapping[KeyPath, str] | None = None,
        cited: Iterable[str] = (),
        owner: str = "",
    ) -> None:
        self.plan = plan
        self.facts = facts
        self.numbering = facts.kind.numbering
        self._places = places or {}
        self._cited = set(cited)
        self._of_owner = f" của {owner}" if owner else ""
        self._notes: dict[str, int] = {}
        self._pictures = 0

    def runs(self, inline: Inline, *, as_basis: bool = False) -> Runs:
        """Return the runs of a stretch of text; documents are cited as `cite` has it."""
        nodes = inline.nodes
        if len(nodes) == 1 and nodes[0].__class__ is Words:
            text, bold, italic = nodes[0]
            return (make(Run, (text, bold, italic, None, False)),)
        return tuple(self._run(node, as_basis=as_basis) for node in nodes)

    def owned(self, place: str) -> str:
        """Return a place in the plan as this paper calls it, "" for none."""
        return f"{place}{self._of_owner}" if place else ""

    def words(self, inline: Inline) -> str:
        """Return a stretch of text as plain words, references resolved, footnote marks left out."""
        return "".join(run.text for run in self.runs(inline))

    def notes(self) -> tuple[Note, ...]:
        """Return the footnotes mentioned so far, in the order of their numbers."""
        return tuple(Note(self.runs(self.plan.notes[key]), ("chú thích", key)) for key in list(self._notes))

    def next_picture(self) -> int:
        """Return the number of the next caption of a picture."""
        self._pictures += 1
        return self._pictures

    def unit_names(self, typed: tuple[str, ...]) -> str:
        """Return the full names of units in one line; semicolons where a name has a comma of its own."""
        return names_in_line(map(self.facts.unit_name, typed))

    def cite(self, id_: str, *, as_basis: bool = False) -> str:
        """Return the citation of a document: full when it is the first, else short.

        A law's date stands among the bases only (NĐ 30/2020, Phụ lục I, II.6.b).
        """
        document = self.facts.documents[id_]
        first = id_ not in self._cited
        self._cited.add(id_)
        by_name = document.number is None and not as_basis
        return full_citation(document) if first and not by_name else short_citation(document)

    def formula(self, formula: Formula | None) -> str:
        """Return how an amount is worked out, references resolved; "" for an amount taken over as it is."""
        if formula is None or REFERENCE.fullmatch(formula.typeset_text):
            return ""
        find = self.facts.references.find
        return REFERENCE.sub(
            lambda found: self._target_words(find(found["reference"].strip()), as_basis=False),
            formula.typeset_text,
        )

    def _run(self, node: Words | NoteMark | Reference, *, as_basis: bool) -> Run:
        if isinstance(node, Words):
            return Run(node.text, node.bold, node.italic)
        if isinstance(node, NoteMark):
            return Run("", note=self._notes.setdefault(node.key, len(self._notes) + 1))
        target = self.facts.references.find(node.name)
        return Run(self._target_words(target, as_basis=as_basis), node.bold, node.italic)

    def _target_words(self, target: Target, *, as_basis: bool) -> str:
        match target:
            case AppendixTarget():
                label = appendix_label(target.place, len(self.plan.appendices), self.facts.form)
                text = self.owned(label)
            case DocumentTarget():
                text = self.cite(target.id, as_basis=as_basis)
            case AmountTarget():
                text = "" if target.dong is None else format_money(target.dong, target.unit)
            case WordsTarget():
                text = target.words
            case NumberTarget():
                text = format_number(target.number)
            case IndicatorTarget():
                text = _target_text(target)
            case FactTarget():
                text = self._fact(target.key)
            case UnitTarget():
                text = target.name
            case TaskTarget():
                text = self.owned(self._places.get(target.path, ""))
            case _:
                assert_never(target)
        return text

    def _fact(self, key: str) -> str:
        facts = {
            "số": number_symbol(self.plan, self.facts),
            "ngày": date_text(self.plan),
            "kỳ": self.plan.period.text,
            "cơ quan": self.facts.issuer.name,
        }
        return facts[key] if key in facts else self.words(self.plan.title)


def quantity_text(quantity: Quantity | None, measure: str | None) -> str:
    """Return a target as printed: a bare number of an indicator measured in % gets its sign."""
    if quantity is None:
        return ""
    needs_sign = measure == "%" and quantity.numeric and not quantity.percent
    return f"{quantity.text}%" if needs_sign else quantity.text


def _target_text(target: IndicatorTarget) -> str:
    indicator, column = target.indicator, target.column
    quantity = indicator.by_column[column].target if column else indicator.target
    return quantity_text(quantity, indicator.measure)
