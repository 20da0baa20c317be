"""What becomes of each place of a plan in the next one, and why: the list that its author reads."""

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
    """One decision: where it stands in the new file, the words before and after, and the reason.

    What has to be confirmed may be changed or left (`old` equals `new`).
    """

    kind: DecisionKind
    position: Position
    old: str
    new: str
    reason: str


@dataclass(frozen=True, slots=True)
class YearDecision:
    """What becomes of one mention of years: the characters `start` to `end` become `new` (the same when left).

    `sure` is False where a person has to look; `reason` is for that person, in Vietnamese.
    """

    start: int
    end: int
    old: str
    new: str
    sure: bool
    reason: str

    @property
    def shifted(self) -> bool:
        """True when the years move."""
        return self.new != self.old

    @property
    def kind(self) -> DecisionKind:
        """What becomes of the mention, as its author is told."""
        if not self.sure:
            return DecisionKind.TO_CONFIRM
        return DecisionKind.CHANGED if self.shifted else DecisionKind.LEFT
