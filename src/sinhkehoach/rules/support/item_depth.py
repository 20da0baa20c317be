"""How deep a line of prose stands: paragraphs on top, then numbers by their own depth, letters, dashes, pluses, rows."""

from typing import Final

from sinhkehoach.model.prose import Level, ProseItem

_DEPTH: Final = {
    Level.PARAGRAPH: 0,
    Level.NUMBER: 0,
    Level.LETTER: 10,
    Level.DASH: 11,
    Level.PLUS: 12,
    Level.ROW: 13,
}


def item_depth(item: ProseItem) -> int:
    """Return the depth of `item`, 0 for a paragraph; what stands below an item has a greater one."""
    return _DEPTH[item.level] + item.depth
