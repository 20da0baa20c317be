"""What a superior has changed since our plan was made from his, and what became of it there."""

from enum import StrEnum
from typing import NamedTuple


class ChangeKind(StrEnum):
    """What became of a change of the superior's in our plan."""

    ADDED = "thêm việc"
    GONE = "cấp trên bỏ"
    FOLLOWED = "sửa theo"
    KEPT = "giữ của ta"
    RENUMBERED = "đánh số lại"


class SuperiorChange(NamedTuple):
    """A change of the superior's plan: where it stands there now, what it is about, the words before and after.

    `ours` is what our plan goes on saying, "" where it has followed or says nothing.
    """

    kind: ChangeKind
    place: str
    what: str
    old: str = ""
    new: str = ""
    ours: str = ""
