"""What is different between two plans, as values: one list, of which texts, tables and records are views."""

from dataclasses import dataclass
from enum import StrEnum

from sinhkehoach.base.diff import Piece
from sinhkehoach.base.keypath import KeyPath


class ChangeKind(StrEnum):
    """What became of a thing."""

    ADDED = "thêm"
    REMOVED = "bỏ"
    MOVED = "chuyển chỗ"
    RENAMED = "đổi tên"
    CHANGED = "sửa"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference, reported at the place where it was made.

    `part` is the part of the plan; `place` names the thing as the new plan prints it (`Nhiệm vụ 2.1`), `old_place`
    as the old one did; `what` is the fact of it that changed ("" for the thing itself). `old` and `new` are as
    printed, "" where there is nothing; `pieces` tell the words apart where both are there. `note` says more about a
    number (`+11,7%`), and `unit` is that of both (`triệu đồng`). `name` is what a thing with a number is called, behind
    the group it stands in (`Đội ngũ › Bồi dưỡng giáo viên`). A path is None where the thing is missing.
    """

    kind: ChangeKind
    part: str
    place: str
    old_place: str
    what: str
    old: str
    new: str
    pieces: tuple[Piece, ...] = ()
    note: str = ""
    unit: str = ""
    name: str = ""
    old_path: KeyPath | None = None
    new_path: KeyPath | None = None
