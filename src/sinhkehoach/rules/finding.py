"""What a rule answers: one place where a plan, or an office's file, breaks it."""

from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath


class Finding(NamedTuple):
    """One place where a plan breaks a rule; `offset` is the character inside the text at `path`."""

    path: KeyPath
    message: str
    hint: str = ""
    offset: int | None = None
    at_key: bool = False
