"""What a rule answers: one place where a plan, or an office's file, breaks it."""

from typing import NamedTuple

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Place


class Finding(NamedTuple):
    """One place where a plan breaks a rule; `offset` is the character inside the text at `path`.

    `others` are the places that the finding has to do with: where the other spelling stands, the sum, the first use.
    With all `corrections` made, the plan keeps the rule there.
    """

    path: KeyPath
    message: str
    hint: str = ""
    offset: int | None = None
    at_key: bool = False
    others: tuple[Place, ...] = ()
    corrections: tuple[Correction, ...] = ()
