"""What a check of the loader says before it is given a place."""

from typing import NamedTuple

from sinhkehoach.base.problem import Severity


class Finding(NamedTuple):
    """A code and the words that go with it."""

    code: str
    message: str
    hint: str
    severity: Severity = Severity.ERROR
