"""One of the two plans with its printed document: its texts as they are read, its parts by their printed numbers."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.diff import WORDS_AND_MARKS, Token
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.compose.compose import compose
from sinhkehoach.compose.document import Block, Document, Paragraph, Row, Table, TextRow
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.model.inline import Inline, NoteMark, Words
from sinhkehoach.model.office import CitedDocument
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import Level, Prose, ProseItem
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.values.formula import Formula

_NO_NUMBERS: Final = ("", "-", "+")
_BLANKS: Final = lazy_pattern("\u00a0+")


class PlanVersion:
    """A plan with its facts and its document.

    Texts are given as printed, except that every citation is short: where the first one stands is decided by the
    order of the parts, and must not make a difference in a text that nobody has changed.
    """

    def __init__(self, plan: Plan, facts: Facts) -> None:
        self.plan = plan
        self.facts = facts
        self.document = compose(plan, facts)
        self._numbers = _printed_numbers(self.document)
        places = {path: f"mục {number}" for path, number in self._numbers.items()}
        self._renderer = InlineRenderer(plan, facts, places, cited=facts.documents)
        self._documents = {fold(id_): document for id_, document in facts.documents.items()}

    def number(self, path: KeyPath) -> str:
        """Return the number under which what stands at `path` is printed, "" for none."""
        return self._numbers.get(path, "")

    def words(self, line: Inline | None) -> str:
        """Return a line as it is read."""
        return self._renderer.words(line) if line else ""

    def prose_words(self, prose: Prose | None) -> str:
        """Return prose as it is read, a line for each paragraph."""
        return "\n".join(self.item_words(item) for item in prose.items) if prose else ""

    def item_words(self, item: ProseItem) -> str:
        """Return a line of prose as it is read, with the dash or cross before it."""
        mark = {Level.DASH: "- ", Level.PLUS: "+ "}.get(item.level, "")
        return mark + self.words(item.inline)

    def tokens(self, line: Inline | None) -> list[Token]:
        """Return the words and marks of a line; a reference is one, the same wherever it points to the same name."""
        if line is None:
            return []
        found: list[Token] = []
        for node, run in zip(line.nodes, self._renderer.runs(line), strict=True):
            if isinstance(node, Words):
                found += [Token(word, word) for word in WORDS_AND_MARKS.findall(node.text)]
            elif isinstance(node, NoteMark):
                found.append(Token(("[^", node.key), f"[chú thích {node.key}]"))
            else:
                found.append(Token(("[[", fold(node.name)), run.text))
        return found

    def document_called(self, name: str) -> CitedDocument | None:
        """Return the document with this short name, None for a name of no document."""
        return self._documents.get(fold(name))

    def units(self, typed: tuple[str, ...]) -> str:
        """Return the full names of units in one line."""
        return self._renderer.unit_names(typed)

    def formula(self, formula: Formula | None) -> str:
        """Return how an amount is worked out, "" for one that is taken over as it is."""
        return self._renderer.formula(formula)


def visible(text: str) -> str:
    """Return `text` with `…` for the blanks that a draft leaves to be filled in by hand."""
    return _BLANKS.sub("…", text)


def _printed_numbers(document: Document) -> dict[KeyPath, str]:
    """Return the numbers of headings, paragraphs and table rows by key path; the first place counts."""
    numbers: dict[KeyPath, str] = {}
    for blocks in (document.body, *(appendix.blocks for appendix in document.appendices)):
        for path, number in _numbers_in(blocks):
            numbers.setdefault(path[:-1] if path[-1:] == ("tên",) else path, number)
    return numbers


def _numbers_in(blocks: tuple[Block, ...]) -> Iterator[tuple[KeyPath, str]]:
    for block in blocks:
        if isinstance(block, Table):
            yield from filter(None, map(_row_number, block.rows))
        elif isinstance(block, Paragraph) and block.number not in _NO_NUMBERS:
            yield block.path, block.number.rstrip(".)")


def _row_number(row: Row | TextRow) -> tuple[KeyPath, str] | None:
    """Return the key path and the number of a row that has both."""
    if isinstance(row, TextRow):
        return (row.path, row.texts[0]) if row.is_counted else None
    first = row.cells[0]
    if first.path or not row.path:
        return None
    return row.path, "".join(run.text for runs in first.paragraphs for run in runs)
