"""A text as it is printed + a text as it was typed → where each printed character was typed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sinhkehoach.base.inline_marks import MARK, escaped
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.yaml.edit.text_edit import TextEdit

_TOKEN: Final = lazy_pattern(rf"{MARK}|(?P<blank>\s+)|.")
# A reference that ends a text prints all that is left of the line, but for the mark that the program puts there.
_TO_THE_END: Final = r"(?=[.;:]*\Z)"


@dataclass(frozen=True, slots=True)
class PrintedReference:
    """What a `[[name]]` or a footnote's mark (no name) prints, from `start` to `end`, and where it was typed."""

    start: int
    end: int
    name: str
    typed_start: int
    typed_end: int


@dataclass(frozen=True, slots=True)
class TypedPlaces:
    """Where a typed text stands in a printed one: from `start` to `end`.

    `places` gives for each printed character in between the place where it was typed, None for what a reference or a
    footnote's number prints; `typed_end` is the end of what was typed. `references` are these. `raised` tells that the
    text is printed in capitals but was not typed so.
    """

    start: int
    end: int
    places: tuple[int | None, ...]
    typed_end: int
    references: tuple[PrintedReference, ...]
    raised: bool

    def edit(self, start: int, end: int, new: str) -> TextEdit | None:
        """Return the edit of the typed text by which printed characters `start` to `end` become `new`.

        None where they were not typed there: outside, or printed by a reference. One that is taken out as a whole goes.
        """
        if not self.start <= start <= end <= self.end:
            return None
        touched = [each for each in self.references if each.start < end and start < each.end]
        if any(new.strip() or each.start < start or end < each.end for each in touched):
            return None
        known = [place for place in self.places[start - self.start : end - self.start] if place is not None]
        starts = [*known, *(each.typed_start for each in touched)]
        ends = [*(place + 1 for place in known), *(each.typed_end for each in touched)]
        at = min(starts) if starts else self._point(start)
        if at is None:
            return None
        return TextEdit(at, max(ends, default=at), escaped(new.lower() if self.raised else new))

    def reference_at(self, start: int, end: int) -> str:
        """Return the name of the reference that prints something between `start` and `end`, "" for none."""
        return next((each.name for each in self.references if each.start < end and start < each.end), "")

    def _point(self, at: int) -> int | None:
        """Return where to type what is put in before printed character `at`."""
        index = at - self.start
        if index > 0 and (before := self.places[index - 1]) is not None:
            return before + 1
        if index < len(self.places):
            return self.places[index]
        return self.typed_end


def typed_places(typed: str, printed: str) -> TypedPlaces | None:
    """Return where `typed` (with its `**`, `[[ ]]`, `[^ ]`) is printed within `printed`; None where it is not."""
    pieces = list(_pieces(typed))
    if pieces and pieces[-1].name:
        pieces[-1].pattern += _TO_THE_END
    pattern = "".join(f"({piece.pattern})" for piece in pieces)
    found = re.search(pattern, printed, re.IGNORECASE | re.DOTALL) if pieces else None
    return _of_match(found, pieces, typed) if found else None


@dataclass(slots=True)
class _Piece:
    """A stretch that was typed: letters with the place of each, a blank, or what prints something else.

    `typed` is where the last kind stands.
    """

    pattern: str
    places: list[int]
    name: str = ""
    typed: tuple[int, int] = (0, 0)
    is_letters: bool = False


def _pieces(typed: str) -> Iterator[_Piece]:
    letters = _Piece("", [], is_letters=True)
    for token in _TOKEN.finditer(typed):
        other = None
        if token["reference"] is not None:
            other = _Piece(".+?", [], " ".join(token["reference"].split()), token.span())
        elif token["note"]:
            other = _Piece(r"\[\^[0-9]+\]", [], typed=token.span())
        elif token["blank"]:
            other = _Piece(r"\s+", [token.start()])
        elif token["stars"]:
            continue
        else:
            letters.pattern += re.escape(token["escaped"] or token[0])
            letters.places.append(token.end() - 1)
        if other is not None:
            if letters.places:
                yield letters
            yield other
            letters = _Piece("", [], is_letters=True)
    if letters.places:
        yield letters


def _of_match(found: re.Match[str], pieces: list[_Piece], typed: str) -> TypedPlaces:
    places: list[int | None] = []
    references = []
    for number, piece in enumerate(pieces, start=1):
        start, end = found.span(number)
        if piece.is_letters:
            places += piece.places
        elif piece.places:
            places += piece.places * (end - start)
        else:
            places += [None] * (end - start)
            references.append(PrintedReference(start, end, piece.name, *piece.typed))
    words = found[0]
    raised = words == words.upper() and words != words.lower() and typed != typed.upper()
    return TypedPlaces(found.start(), found.end(), tuple(places), len(typed), tuple(references), raised)
