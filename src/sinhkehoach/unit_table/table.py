"""The table of units: a row for each, with the values that a common plan may ask for."""

import json
from hashlib import sha256
from typing import NamedTuple

from sinhkehoach.base.text import fold
from sinhkehoach.unit_table.slots import NAME


class UnitValue(NamedTuple):
    """What a table says of a unit in one column; `place` is its cell, `fault` why it is not known what stands there."""

    column: str
    text: str
    place: str
    fault: str = ""


class UnitRow(NamedTuple):
    """A unit: its name, where its row stands (`hàng 5`), its values by the folded names of their columns."""

    name: str
    place: str
    values: dict[str, UnitValue]

    def value(self, column: str) -> UnitValue | None:
        """Return the value in `column`, the unit's name for `tên`; None where the table has no such column."""
        own = self.values.get(fold(column))
        return UnitValue(NAME, self.name, self.place) if own is None and fold(column) == NAME else own

    @property
    def digest(self) -> str:
        """The SHA-256 of all that the row says, wherever it stands in the table."""
        said = [self.name, sorted((key, value.text) for key, value in self.values.items())]
        return sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()


class UnitTable(NamedTuple):
    """The table in the file called `name`; `columns` are the names over its columns."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[UnitRow, ...]
