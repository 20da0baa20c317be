"""Numbered sections of the part of tasks → tasks: name, facts told in lines of their own, content, tasks below."""

import re
from typing import Final

from sinhkehoach.conformance.markers import Rank
from sinhkehoach.resolve.task_facts import PRINTED_SHORT_FACTS, FactKind
from sinhkehoach.transcribe.captioned import text_or_tables
from sinhkehoach.transcribe.draft import Values, filled
from sinhkehoach.transcribe.outline import Node
from sinhkehoach.transcribe.paper import Paper
from sinhkehoach.transcribe.prose import prose_of
from sinhkehoach.transcribe.sheet import Block, SheetLine
from sinhkehoach.transcribe.unit_names import UnitNames
from sinhkehoach.yaml.edit.write_value import NewValue

_FACT: Final = re.compile(
    rf"\*?(?P<head>{'|'.join(fact.head for fact in PRINTED_SHORT_FACTS)}):\s*\*?\s*(?P<value>\S.*)", re.DOTALL
)
# What may stand below a point that names a unit.
_OF_WORK: Final = (Rank.POINT, Rank.DASH, Rank.PLAIN)
_LONGEST_NAME: Final = 120
_FACT_OF: Final = {fact.head: fact for fact in PRINTED_SHORT_FACTS}


def tasks_of(sections: list[Node], paper: Paper, *, with_unit_work: bool) -> list[NewValue]:
    """Return the tasks that `sections` are, in order; `with_unit_work` lets points that name units be their work."""
    return [_task(section, paper, with_unit_work=with_unit_work) for section in sections]


def _task(section: Node, paper: Paper, *, with_unit_work: bool) -> Values:
    facts, blocks = _facts(section.blocks, paper.units)
    work: list[NewValue] = []
    if with_unit_work:
        blocks, work = _unit_work(blocks, paper.units)
    below = text_or_tables(blocks, paper.markers, with_sums=False)
    is_leaf = not (facts or blocks or work or section.sections)
    name = section.name
    if is_leaf and name.endswith(".") and not name.endswith(".."):
        name = name[:-1]
    values: Values = {"tên": name, **facts, "nội dung": below.content}
    values |= {"giao việc": work, "bảng": list(below.tables)}
    values["nhiệm vụ"] = tasks_of(section.sections, paper, with_unit_work=with_unit_work)
    return filled(values)


def _unit_work(blocks: list[Block], units: UnitNames) -> tuple[list[Block], list[NewValue]]:
    """Return the blocks before the first point that gives a unit its work, and the work: `a) Phòng X: …`."""
    begin = next((at for at, block in enumerate(blocks) if _gives_work(block)), len(blocks))
    if not all(isinstance(block, SheetLine) and block.rank in _OF_WORK for block in blocks[begin:]):
        return blocks, []
    work: list[NewValue] = []
    lines: list[Block] = []
    for block in [*blocks[begin:], None]:
        if (block is None or _gives_work(block)) and lines:
            work.append(_work(lines, units))
            lines = []
        if block is not None:
            lines.append(block)
    return blocks[:begin], work


def _gives_work(block: Block) -> bool:
    if not isinstance(block, SheetLine) or block.rank is not Rank.POINT:
        return False
    name = block.heading.partition(":")[0]
    return name != block.heading and name[:1].isupper() and len(name) <= _LONGEST_NAME


def _work(lines: list[Block], units: UnitNames) -> Values:
    first = lines[0]
    name, _, text = first.heading.partition(":") if isinstance(first, SheetLine) else ("", "", "")
    content = f"{text.strip()}\n" if text.strip() else ""
    return {"đơn vị": units.typed(name), "nội dung": content + prose_of(lines[1:])}


def _facts(blocks: list[Block], units: UnitNames) -> tuple[Values, list[Block]]:
    """Return the facts that the first lines tell (`- Đơn vị chủ trì: …`), and the blocks behind them.

    Units that the plan would print in other words than the paper are no facts, nor is what stands behind them.
    """
    values: Values = {}
    for place, block in enumerate(blocks):
        found = _FACT.match(block.text) if isinstance(block, SheetLine) and block.rank is Rank.DASH else None
        fact = _FACT_OF[found["head"]] if found else None
        if found is None or fact is None or fact.key in values:
            return values, blocks[place:]
        value = found["value"].removesuffix(".")
        if fact.kind is FactKind.UNITS and not units.is_printed(value):
            return values, blocks[place:]
        values[fact.key] = units.typed(value) if fact.kind is FactKind.UNITS else value
    return values, []
