"""What the making of the next plan tells its author, one line for each decision."""

from dataclasses import dataclass
from enum import StrEnum

from sinhkehoach.base.position import Position


class DecisionKind(StrEnum):
    """What became of a place."""

    CHANGED = "đã đổi"
    LEFT = "giữ nguyên"
    TO_CONFIRM = "cần xác nhận"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: where it stands in the old file, the words before and after, and the reason.

    What has to be confirmed may be changed or left (`old` equals `new`).
    """

    outcome: DecisionKind
    position: Position
    old: str
    new: str
    reason: str
