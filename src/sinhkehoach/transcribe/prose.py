"""Lines of the text → a block of prose as it is typed: each line behind the mark of its level."""

from collections.abc import Iterable

from sinhkehoach.conformance.markers import Rank
from sinhkehoach.transcribe.outline import Node
from sinhkehoach.transcribe.sheet import Block, SheetLine


def prose_line(line: SheetLine) -> str:
    """Return `line` as it is typed in a block of text: its mark tells its level only, the program counts anew."""
    if line.depth:
        return f"{line.number}. {line.heading if line.is_bold else line.text}"
    if line.rank is Rank.POINT:
        return f"{line.number.lower()}) {line.text}"
    if line.rank is Rank.DASH:
        sign = "+" if line.item.mark.startswith("+") else "-"
        return f"{sign} {line.text}"
    if line.rank is Rank.PLAIN:
        return line.text
    return f"{line.item.mark} {line.text}"


def prose_of(lines: Iterable[Block]) -> str:
    """Return the block of text that `lines` make; "" for none."""
    typed = [prose_line(line) for line in lines if isinstance(line, SheetLine)]
    return "\n".join(typed) + "\n" if typed else ""


def flattened(node: Node) -> list[Block]:
    """Return everything below the heading of `node` in reading order, headings of sections as lines."""
    blocks = list(node.blocks)
    for section in node.sections:
        blocks += [*([section.heading] if section.heading else []), *flattened(section)]
    return blocks
