"""The text of a document is the text of its plan: nothing dropped, nothing twice."""

from collections.abc import Callable
from functools import cache

import pytest

from sinhkehoach.compose.compose import compose
from sinhkehoach.compose.document import (
    Block,
    Cell,
    Document,
    Note,
    Paragraph,
    RecipientGroup,
    Row,
    RowKind,
    Table,
)
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.validate import validate, validate_office
from sinhkehoach.render.make import make_docx
from sinhkehoach.resolve.facts import Facts, find_facts
from sinhkehoach.template.read_template import read_template
from sinhkehoach.yaml.read.reader import read_source
from sinhkehoach.yaml.read.source import Source
from tests.support.docx import TEMPLATE
from tests.support.samples import NAMES, PLANS
from tests.support.whole_text import differences, is_own

SMALL = "school_clubs_2027"
TEMPLATE_READ = cache(read_template)


@cache
def _opened(name: str) -> tuple[Source, Plan, Facts]:
    source = read_source(PLANS / f"{name}.yaml", canonical_key)
    plan = validate(source)
    facts, _ = find_facts(plan, validate_office(read_source(PLANS / "co-quan.yaml", canonical_key)))
    return source, plan, facts


def _compare(
    name: str, change: Callable[[Document], Document] = lambda document: document
) -> tuple[list[str], list[str]]:
    """Return what the document of a sample lacks and what it has too much, after a change to it."""
    source, plan, facts = _opened(name)
    data = make_docx(change(compose(plan, facts)), TEMPLATE_READ(TEMPLATE, None))
    return differences(source.value, plan, facts, data)


@pytest.mark.parametrize("name", NAMES)
def test_every_text_of_a_sample_is_printed_as_often_as_it_should_be(name):
    missing, extra = _compare(name)
    assert missing == []
    assert extra == []


# The comparison itself: whatever is taken out of a document, or printed twice, shows.


def _text(block: Block) -> str:
    return "".join(run.text for run in block.runs) if isinstance(block, Paragraph) else ""


def _told_paragraphs() -> list[int]:
    """Return the places of the paragraphs in the body whose words are the plan's."""
    _, plan, facts = _opened(SMALL)
    return [place for place, block in enumerate(compose(plan, facts).body) if not is_own(_text(block))]


@pytest.mark.parametrize("place", _told_paragraphs())
def test_a_paragraph_that_is_lost_or_doubled_shows(place):
    missing, extra = _compare(
        SMALL, lambda document: document._replace(body=document.body[:place] + document.body[place + 1 :])
    )
    assert (len(missing), extra) == (1, [])
    missing, extra = _compare(
        SMALL, lambda document: document._replace(body=document.body[: place + 1] + document.body[place:])
    )
    assert (missing, len(extra)) == ([], 1)


def _with_table(document: Document, change: Callable[[Table], Table]) -> Document:
    """Return the document with the first table of its appendix changed."""
    appendix = document.appendices[0]
    blocks = tuple(change(block) if isinstance(block, Table) else block for block in appendix.blocks)
    return document._replace(appendices=(appendix._replace(blocks=blocks), *document.appendices[1:]))


def _with_cell(table: Table, change: Callable[[Cell], Cell]) -> Table:
    place = next(place for place, row in enumerate(table.rows) if row.kind is RowKind.BODY)
    cells = list(table.rows[place].cells)
    cells[1] = change(cells[1])
    return table._replace(rows=(*table.rows[:place], Row(tuple(cells)), *table.rows[place + 1 :]))


def _shortened(block: Block) -> Block:
    """Return a paragraph without the last word of its first run."""
    first, *others = block.runs
    return block._replace(runs=(first._replace(text=first.text.rpartition(" ")[0]), *others))


CHANGES = {
    "a footnote": lambda document: document._replace(notes=(Note(()),)),
    "a basis": lambda document: document._replace(bases=document.bases[:-1]),
    "the title": lambda document: document._replace(title=document.title[:1]),
    "a recipient": lambda document: document._replace(recipients=document.recipients[:-1]),
    "the remark of recipients": lambda document: document._replace(
        recipients=(RecipientGroup(document.recipients[0].lines), *document.recipients[1:])
    ),
    "the mark of a draft": lambda document: document._replace(draft_mark="DỰ"),
    "a name in the heading": lambda document: document._replace(parent_lines=()),
    "the name of an appendix": lambda document: document._replace(
        appendices=(document.appendices[0]._replace(title=()),)
    ),
    "the rows of a table": lambda document: _with_table(
        document, lambda table: table._replace(rows=table.rows[:-2] + table.rows[-1:])
    ),
    "a group of rows": lambda document: _with_table(
        document,
        lambda table: table._replace(rows=tuple(row for row in table.rows if row.kind is not RowKind.GROUP)),
    ),
    "a cell": lambda document: _with_table(
        document, lambda table: _with_cell(table, lambda cell: cell._replace(paragraphs=((),)))
    ),
    "a word of a sentence": lambda document: document._replace(
        body=tuple(
            _shortened(block) if place == _told_paragraphs()[0] else block
            for place, block in enumerate(document.body)
        ),
    ),
}


@pytest.mark.parametrize("lost", CHANGES)
def test_other_losses_show(lost):
    missing, _ = _compare(SMALL, CHANGES[lost])
    assert missing


@pytest.mark.parametrize("name", NAMES)
def test_a_body_that_is_printed_twice_or_not_at_all_shows(name):
    _, plan, facts = _opened(name)
    told = [block for block in compose(plan, facts).body if not is_own(_text(block))]
    _, doubled = _compare(name, lambda document: document._replace(body=document.body * 2))
    lost, _ = _compare(name, lambda document: document._replace(body=()))
    assert min(len(doubled), len(lost)) >= len(told)
