"""UnitTable ↔ a file in the user's cache folder: a workbook that has not changed is not opened again.

To open one of 3,000 rows takes longer than to see that none of their documents has to be made again.
"""

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from sinhkehoach.base.files import bytes_if_readable, real_path
from sinhkehoach.base.program import program_id
from sinhkehoach.unit_table.table import UnitRow, UnitTable, UnitValue
from sinhkehoach.write.atomic import ChangedMeanwhile, create_file, replace_file
from sinhkehoach.write.guard import digest_of

_LARGEST: Final = 256 * 2**20


class KeptTable:
    """What was read of the workbook `file`, whose bytes are `data`, at an earlier run; kept below the folder `cache`."""

    def __init__(self, cache: Path, file: Path, data: bytes) -> None:
        name = sha256(str(real_path(file)).encode()).hexdigest()
        self._place = cache / "tables" / f"{name[:32]}.json"
        self._of = f"{program_id()} {file.name} {digest_of(data)}"
        self._there = bytes_if_readable(self._place, _LARGEST)

    def load(self) -> UnitTable | None:
        """Return the table, None where none is kept of these bytes, or what is kept is damaged."""
        with suppress(AttributeError, KeyError, TypeError, ValueError):
            plain = json.loads(self._there or b"{}")
            if plain["of"] == self._of:
                return UnitTable(plain["name"], tuple(plain["columns"]), tuple(map(_row, plain["rows"])))
        return None

    def keep(self, table: UnitTable) -> None:
        """Keep `table` for the next run; one that cannot be written is no matter."""
        plain = {"of": self._of, "name": table.name, "columns": table.columns, "rows": table.rows}
        data = json.dumps(plain, ensure_ascii=False).encode()
        with suppress(OSError, ChangedMeanwhile):
            self._place.parent.mkdir(parents=True, exist_ok=True)
            if self._there is None:
                create_file(data, self._place)
            else:
                replace_file(data, self._place, digest_of(self._there))


def _row(plain: list[Any]) -> UnitRow:
    name, place, values = plain
    return UnitRow(name, place, {key: UnitValue(*value) for key, value in values.items()})
