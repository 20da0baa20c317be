"""The text of a Word file and that of the document made of its plan → what of the one is not in the other."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from sinhkehoach.base.diff import word_diff
from sinhkehoach.transcribe.notation import composed


class Difference(NamedTuple):
    """A stretch that is read otherwise: as the Word file has it, as the new document has it; "" where it has none."""

    paper: str
    plan: str


class Coverage(NamedTuple):
    """How much of a Word file is in its plan: characters but blanks, those that are found again, what differs."""

    characters: int
    found: int
    differences: tuple[Difference, ...]

    @property
    def share(self) -> float:
        """The share found again, 0 to 1."""
        return self.found / self.characters if self.characters else 1.0

    @property
    def added(self) -> int:
        """How many characters but blanks the new document has that the Word file has not."""
        return sum(len("".join(each.plan.split())) for each in self.differences)


def coverage(paper: Sequence[str], plan: Sequence[str]) -> Coverage:
    """Return what of the lines of `paper` is found in the lines of `plan`, in the same order."""
    old, new = [list(filter(None, map(composed, lines))) for lines in (paper, plan)]
    differences: list[Difference] = []
    for kind, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            pieces = word_diff(" ".join(old[start:end]), " ".join(new[new_start:new_end]))
            differences += [Difference(each.old, each.new) for each in pieces if not each.kept]
    whole = sum(len("".join(line.split())) for line in old)
    lost = sum(len("".join(each.paper.split())) for each in differences)
    return Coverage(whole, whole - lost, tuple(differences))
