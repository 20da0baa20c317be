"""Lines and tables → the parts of the body, each with its sections: a tree by the numbers that they bear."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from sinhkehoach.conformance.markers import Rank
from sinhkehoach.transcribe.sheet import Block, SheetLine

# From the widest heading to the narrowest: the first that the text has makes its parts.
_PART_RANKS: Final = (Rank.ROMAN, Rank.PART, Rank.DIVISION, Rank.NUMBER)
_SENTENCE_ENDS: Final = (".", ";", ":", ",")


@dataclass(slots=True)
class Node:
    """A heading with what stands below it: blocks of its own, then sections; the root has no heading."""

    heading: SheetLine | None
    blocks: list[Block] = field(default_factory=list)
    sections: list["Node"] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The words of its heading."""
        return self.heading.heading if self.heading else ""

    def walk(self) -> Iterator["Node"]:
        """Yield this node and all below it."""
        yield self
        for section in self.sections:
            yield from section.walk()


def parts_of(blocks: list[Block]) -> Node:
    """Return the root: blocks before the first part, then the parts, each with all that stands in it."""
    rank = part_rank(blocks)
    root = Node(None)
    for block in blocks:
        if isinstance(block, SheetLine) and rank is not None and _heads_part(block, rank):
            root.sections.append(Node(block))
        else:
            (root.sections[-1] if root.sections else root).blocks.append(block)
    return root


def part_rank(blocks: list[Block]) -> Rank | None:
    """Return the rank of the headings that make the parts, None for a text without any."""
    lines = [block for block in blocks if isinstance(block, SheetLine)]
    return next((rank for rank in _PART_RANKS if any(_heads_part(line, rank) for line in lines)), None)


def _heads_part(line: SheetLine, rank: Rank) -> bool:
    if line.rank is not rank:
        return False
    return rank is not Rank.NUMBER or line.is_bold or line.is_caps


def with_sections(node: Node, depth: int = 1) -> Node:
    """Return `node` with its lines numbered `1.` (`1.1.` where `depth` is 2, and so on) made its sections.

    Numbers in a list of its own (they begin again at 1 inside a section) stay text.
    """
    result = Node(node.heading)
    counter = _Counter(node.heading.number if node.heading and depth > 1 else "")
    for block in node.blocks:
        if isinstance(block, SheetLine) and block.depth == depth and counter.goes_on(block):
            result.sections.append(Node(block))
        else:
            (result.sections[-1] if result.sections else result).blocks.append(block)
    result.sections = [with_sections(section, depth + 1) for section in result.sections]
    return result


@dataclass(slots=True)
class _Counter:
    """Tells the numbers of sections below the number `above` from those of lists inside a section."""

    above: str
    sections: int = 0
    listed: int = 0

    def goes_on(self, line: SheetLine) -> bool:
        """Say whether `line` is the next section; a list in the last one begins anew at 1, and goes on itself."""
        above, _, last = line.number.rpartition(".")
        if not last.isdigit() or above != self.above:
            return False
        number = int(last)
        goes_on_list = self.listed and number == self.listed + 1
        if number == self.sections + 1 and not (goes_on_list and not line.is_bold):
            self.sections, self.listed = number, 0
            return True
        self.listed = number
        return False


def has_own_list(node: Node, depth: int = 1) -> bool:
    """Say whether a section of `node` holds numbers of its own that begin again at 1."""
    return any(
        any(isinstance(block, SheetLine) and 0 < block.depth <= depth for block in section.blocks)
        or has_own_list(section, depth + 1)
        for section in node.sections
    )


def is_sentence(line: SheetLine) -> bool:
    """Say whether a line ends like a sentence."""
    return line.words.endswith(_SENTENCE_ENDS)
