"""What a row that is sent round is known by when it comes back: who it is, and what its cells said.

The mark stands in a hidden cell of the row, so it goes along when rows are sorted, or a sheet is saved alone.
"""

from collections import Counter
from collections.abc import Mapping
from hashlib import sha256
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold, nfc

# Over the hidden column.
MARK_HEAD: Final = "Mã dòng"
_VERSION: Final = "skh1"
_BAR: Final = "|"
_LETTERS: Final = 10
_HEAD, _WORDS = 4, 6
_MARK: Final = lazy_pattern(
    rf"(?P<body>{_VERSION}\|(?P<sheet>[a-z]{{2}})\|(?P<plan>[^|]*)\|(?P<period>[^|]*)\|"
    rf"(?P<id>[0-9a-f]*)\|(?P<place>[0-9a-f]+)\|(?P<name>[0-9a-f]+)\|(?P<cells>(?:[0-9a-f]{{{_HEAD + _WORDS}}})*))\|"
    rf"(?P<check>[0-9a-f]{{{_WORDS}}})"
)
_FOREIGN: Final = lazy_pattern(r"[^\w .()-]")
# More than any mark of ours has.
_LONGEST: Final = 1000


class RowKeys(NamedTuple):
    """Digests by which a row is known, the surest first: of its id ("" for none), of its place, of its name."""

    by_id: str
    by_place: str
    by_name: str


class Origin(NamedTuple):
    """The plan that a sheet was made from: the name of its file without ending, its period."""

    plan: str
    period: str


class RowMark(NamedTuple):
    """The mark of a row of the sheet with the short name `sheet`; `cells` gives a digest by that of its head."""

    sheet: str
    origin: Origin
    keys: RowKeys
    cells: Mapping[str, str]

    def said(self, head: str, words: str) -> bool:
        """Say whether the cell below `head` held `words` when the row was sent out."""
        return self.cells.get(_digest(head, _HEAD)) == _digest(words, _WORDS)

    def has(self, head: str) -> bool:
        """Say whether there was a column with that head."""
        return _digest(head, _HEAD) in self.cells


class RowNamer:
    """Gives rows their keys, one after the other; of several that are called the same, each has its number."""

    def __init__(self) -> None:
        self._count: Counter[tuple[str, ...]] = Counter()

    def keys(self, id_: str | None, above: tuple[str, ...], name: str) -> RowKeys:
        """Return the keys of what is called `name`, in the groups called `above`."""
        place = tuple(map(fold, (*above, name)))
        self._count[place] += 1
        return RowKeys(
            _digest(fold(id_), _LETTERS) if id_ else "",
            _digest(_BAR.join((*place, str(self._count[place]))), _LETTERS),
            _digest(place[-1], _LETTERS),
        )


def mark_text(sheet: str, origin: Origin, keys: RowKeys, cells: Mapping[str, str]) -> str:
    """Return the mark of a row whose `cells` show these words by their heads."""
    named = map(_bare, origin)
    digests = (_digest(head, _HEAD) + _digest(words, _WORDS) for head, words in cells.items())
    body = _BAR.join((_VERSION, sheet, *named, *keys, "".join(digests)))
    return f"{body}{_BAR}{_digest(body, _WORDS)}"


def read_mark(text: str) -> RowMark | None:
    """Return the mark that `text` is, None for anything else, and for one that somebody has changed."""
    found = _MARK.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None or found["check"] != _digest(found["body"], _WORDS):
        return None
    size = _HEAD + _WORDS
    pieces = (found["cells"][at : at + size] for at in range(0, len(found["cells"]), size))
    return RowMark(
        found["sheet"],
        Origin(found["plan"], found["period"]),
        RowKeys(found["id"], found["place"], found["name"]),
        {piece[:_HEAD]: piece[_HEAD:] for piece in pieces},
    )


def is_same(one: str, other: str) -> bool:
    """Say whether two words of origins are the same, but for what a mark cannot hold."""
    return fold(_bare(one)) == fold(_bare(other))


def _bare(word: str) -> str:
    """Return a word of an origin without what would part a mark, or be read as something else in a cell."""
    return _FOREIGN.sub("_", nfc(word))


def _digest(text: str, letters: int) -> str:
    return sha256(nfc(" ".join(text.split())).encode()).hexdigest()[:letters]
