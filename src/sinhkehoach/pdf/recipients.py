"""The lines below "Nơi nhận:" → a paragraph for each recipient; those that a bracket holds stand beside its remark."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.pdf.lines import Line
from sinhkehoach.pdf.paragraphs import paragraph
from sinhkehoach.render.plain_document import PlainBlock, PlainCell, PlainTable

_MARK: Final = lazy_pattern(r"[-–+•*]")
_ENDS: Final = (";", ".", ":")
_REMARKED: Final = (");", ").", ")")
# So far from the margin stands the remark of a bracket at least, in pt.
_BEHIND: Final = 40.0


def recipients(lines: Sequence[Line]) -> tuple[PlainBlock, ...]:
    """Return what the column of recipients says, from top to bottom."""
    column = _Column(min((line.box.left for line in lines), default=0.0))
    for line in lines:
        column.add(line)
    return tuple(column.blocks())


@dataclass(slots=True)
class _Column:
    """The names with their lines; `remarks` with the place of their middle, counted in halves of names."""

    margin: float
    names: list[list[Line]] = field(default_factory=list)
    remarks: list[tuple[Line, int]] = field(default_factory=list)

    def add(self, line: Line) -> None:
        """Add the next line: a name, the rest of one, the remark of a bracket, or two of these."""
        *pieces, last = line.pieces()
        is_remark = last.text.startswith("(") and last.box.left > self.margin + _BEHIND
        if not is_remark:
            pieces.append(last)
        if pieces:
            self._add_name(Line(word for piece in pieces for word in piece.words))
        if is_remark:
            self.remarks.append((last, 2 * len(self.names) - bool(pieces)))

    def _add_name(self, name: Line) -> None:
        """Add a name; a line without a mark goes on with the one before, unless that ended."""
        if self.names and not _MARK.match(name.text) and not self.names[-1][-1].text.rstrip().endswith(_ENDS):
            self.names[-1].append(name)
        else:
            self.names.append([name])

    def blocks(self) -> list[PlainBlock]:
        """Return a paragraph for each name, a table without lines for each bracket."""
        found: list[PlainBlock] = []
        done = 0
        for remark, middle in self.remarks:
            begin = self._begin(done, middle // 2)
            end = max(min(middle - begin, len(self.names)), begin)
            found += (paragraph(name) for name in self.names[done:begin])
            held = tuple(paragraph(name) for name in self.names[begin:end])
            row = (PlainCell(held, 0), PlainCell((paragraph([remark]),), 1))
            found.append(PlainTable((row,), 2, bordered=False))
            done = end
        return [*found, *(paragraph(name) for name in self.names[done:])]

    def _begin(self, least: int, middle: int) -> int:
        """Return the first name of a bracket: all names above its middle that have no remark of their own."""
        begin = middle
        while (
            begin > least and _MARK.match(self.names[begin - 1][0].text) and not self._is_remarked(begin - 1)
        ):
            begin -= 1
        return begin

    def _is_remarked(self, place: int) -> bool:
        return self.names[place][-1].text.rstrip().endswith(_REMARKED)
