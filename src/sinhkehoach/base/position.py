"""A place in a text file, as editors count it."""

from typing import NamedTuple


class Position(NamedTuple):
    """A line and a column, both counted from 1; columns count characters, not bytes."""

    line: int
    column: int
