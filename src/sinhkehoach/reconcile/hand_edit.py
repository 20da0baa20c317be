"""What a hand has changed in a document, and what can be done about each change."""

from dataclasses import dataclass, replace
from enum import StrEnum

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.position import Position
from sinhkehoach.reconcile.differences import Difference
from sinhkehoach.reconcile.steps import Step


class Group(StrEnum):
    """What kind of change it is, as people are told."""

    TEXT = "Chữ đã sửa"
    ITEMS = "Đoạn, hàng, mục thêm vào, bỏ đi, chuyển chỗ"
    DERIVED = "Chỗ do chương trình lập ra: sửa từ gốc"
    FORMATTING = "Cách trình bày: đậm, nghiêng, gạch chân, màu, gộp ô…"
    UNPLACED = "Chỗ không lấy từ tệp kế hoạch"


@dataclass(frozen=True, slots=True)
class HandEdit:
    """One change: `old` → `new`, where it came from, and the `steps` that bring it back into the YAML.

    Without steps a person must: `advice` says what. `position` is that of `path` in the plan's file. `others` are
    differences that are told with this one.
    """

    group: Group
    difference: Difference
    old: str
    new: str
    path: KeyPath = ()
    offset: int | None = None
    advice: str = ""
    steps: tuple[Step, ...] = ()
    position: Position | None = None
    others: tuple[Difference, ...] = ()

    @property
    def is_formatting(self) -> bool:
        """True where no word has changed: `new` says which ones look otherwise."""
        return self.group is Group.FORMATTING

    def by_hand(self, advice: str) -> "HandEdit":
        """Return the change as one that a person must bring back, with `advice` where it has none."""
        return replace(self, steps=(), advice=self.advice or advice)
