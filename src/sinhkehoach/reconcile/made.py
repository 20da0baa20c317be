"""A document as the program made it, with what it was made from."""

from dataclasses import dataclass
from functools import cached_property

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Document, Row, Table, TextRow
from sinhkehoach.reconcile.units import Reading
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.yaml.read.source import Source


@dataclass(frozen=True)
class Made:
    """A document made from `source`: its values, and what is read on its paper."""

    source: Source
    facts: Facts
    document: Document
    read: Reading

    @cached_property
    def rows(self) -> dict[KeyPath, Row | TextRow]:
        """The rows of all tables by their paths; a task may stand in several tables, with the same cells' paths."""
        document = self.document
        blocks = [*document.body, *(block for appendix in document.appendices for block in appendix.blocks)]
        return {
            row.path: row for block in blocks if isinstance(block, Table) for row in block.rows if row.path
        }
