"""The place of a fault when a part of a text is read on its own."""

from collections.abc import Iterator
from contextlib import contextmanager

from sinhkehoach.base.errors import BadValue


@contextmanager
def shifted(by: int) -> Iterator[None]:
    """Move a BadValue raised inside `by` characters to the right: its text stands there in a longer one."""
    try:
        yield
    except BadValue as bad:
        correction = bad.correction and bad.correction.moved(by)
        raise BadValue(bad.message, bad.hint, bad.offset + by, correction) from None
