"""The mark of urgency → its words with blanks around them, so that a frame is as wide as the seal of the decree."""

from typing import Final

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.lexicon.marks import URGENCY_MARKS
from sinhkehoach.template.prepared_template import Slot

# NĐ 30/2020, Phụ lục I, III.2.b; each is 8 mm high.
_WIDTHS_MM: Final = dict(zip(URGENCY_MARKS, (30, 40, 20), strict=True))
# What the frame of the built-in template adds: its line stands 4 pt off the words.
_FRAME_PT: Final = 8
_BLANK: Final = "\u00a0"


def as_wide_as_seal(mark: str, slot: Slot) -> str:
    """Return `mark` between as many blanks as fill its seal; a mark that no seal bears is returned as it is."""
    wanted = _WIDTHS_MM.get(mark, 0) * 72 / 25.4 - _FRAME_PT
    missing = wanted - text_width(mark, slot.size, bold=slot.bold)
    blanks = _BLANK * max(round(missing / text_width(_BLANK, slot.size, bold=slot.bold) / 2), 0)
    return f"{blanks}{mark}{blanks}"
