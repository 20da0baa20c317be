"""One stretch of a plan's text as rules read it: the words alone, with the way back to what was typed."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from sinhkehoach.base.correction import Correction, known
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.inline import Inline, NoteMark, Reference, Words, plain_inline
from sinhkehoach.rules.finding import Finding

# Stands in the words where the author wrote a reference: one character that belongs to no word.
REFERENCE: Final = "\ufffc"
_HEADING_KEYS: Final = frozenset({"tên", "trích yếu", "nhóm"})


class Text(NamedTuple):
    """One stretch of text: `plain` is its words, a reference in them as one character `REFERENCE`.

    `is_pasted_cell` tells that it is a cell of a table that was pasted among the lines at `path`.
    """

    path: KeyPath
    inline: Inline
    plain: str
    is_pasted_cell: bool = False

    @property
    def is_heading(self) -> bool:
        """True for a name or a title, which is no sentence."""
        return self.path[-1] in _HEADING_KEYS or self.path[0] == "nơi nhận"

    @property
    def in_table(self) -> bool:
        """True for a cell of a table."""
        return self.is_pasted_cell or "hàng" in self.path

    def finding(self, at: int, message: str, hint: str = "", *corrections: Correction) -> Finding:
        """Return the finding at character `at` of the plain words, of which the `corrections` speak as well.

        It has none where words were not typed as they are read.
        """
        typed = known([self.typed(each) for each in corrections])
        return Finding(self.path, message, hint, self.offset(at), corrections=typed)

    def typed(self, correction: Correction) -> Correction | None:
        """Return a correction of the plain words as one of the value, None where a mark or a reference stands inside."""
        if correction.start is None:
            return None
        start = self.offset(correction.start)
        is_typed_so = self.inline.typed.startswith(correction.old, start - self.inline.start)
        return correction._replace(start=start, path=self.path) if is_typed_so else None

    def offset(self, at: int) -> int:
        """Return where character `at` of the plain words stands in the value as typed."""
        if self.inline.typed == self.plain:
            return self.inline.start + min(at, len(self.plain))
        place = 0
        for typed_at, letter in _typed_letters(self.inline):
            if place >= at:
                return typed_at
            place += len(letter)
        return self.inline.start + len(self.inline.typed)


def text_of(path: KeyPath, inline: Inline, *, is_pasted_cell: bool = False) -> Text:
    """Return the text of a value in which marks have been read."""
    if len(inline.nodes) == 1 and isinstance(words := inline.nodes[0], Words):
        return Text(path, inline, words.text, is_pasted_cell)
    shown = {Reference: REFERENCE, NoteMark: ""}
    plain = "".join(node.text if isinstance(node, Words) else shown[type(node)] for node in inline.nodes)
    return Text(path, inline, plain, is_pasted_cell)


def text_as_typed(path: KeyPath, words: str) -> Text:
    """Return the text of a value that is read as it is typed, without marks."""
    return Text(path, plain_inline(words), words)


def _typed_letters(inline: Inline) -> Iterator[tuple[int, str]]:
    """Yield (place in the value, letter of the plain words) in order; what marks a face has no letter."""
    place = 0
    for node in inline.nodes:
        if isinstance(node, Words):
            for letter in node.text:
                while place < len(inline.typed) - 1 and inline.typed[place] != letter:
                    place += 1
                yield inline.start + place, letter
                place += 1
        else:
            yield node.offset, REFERENCE if isinstance(node, Reference) else ""
            place = inline.typed.index("]", node.offset - inline.start) + 1 + isinstance(node, Reference)
