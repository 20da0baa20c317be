"""Key paths → the marks of one document: hidden bookmarks by which a paragraph or a row is found again after editing.

Bookmarks are the only marks that Word and LibreOffice both keep. Their names begin with `_`: Word does not list such.
"""

from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern

MARK_PREFIX: Final = "_kh"
# A template may have bookmarks of its own, and Word counts those from 0.
_FIRST_ID: Final = 10_000
_MARK = lazy_pattern(
    rf'<w:bookmarkStart w:id="[0-9]+" w:name="{MARK_PREFIX}[0-9]+"/>|<w:bookmarkEnd w:id="[0-9]+"/>'
)

# A path and how many marks it stands for: the first has this path, each further one the next index at its end.
Stretch = tuple[KeyPath, int]


class Marks:
    """Numbers the marks from 0 in the order in which they are made, and remembers what each stands for."""

    def __init__(self) -> None:
        self._paths: list[KeyPath] = []

    def around(self, path: KeyPath, content: str) -> str:
        """Return `content`, elements inside a w:p, between a w:bookmarkStart and its end; as it is without a path."""
        opening, closing = self.pair(path)
        return f"{opening}{content}{closing}"

    def pair(self, path: KeyPath) -> tuple[str, str]:
        """Return the w:bookmarkStart and the w:bookmarkEnd to set around the elements made of `path`, "" without one."""
        if not path:
            return "", ""
        number = len(self._paths)
        self._paths.append(path)
        id_ = str(_FIRST_ID + number)
        start = f'<w:bookmarkStart w:id="{id_}" w:name="{MARK_PREFIX}{number}"/>'
        return start, f'<w:bookmarkEnd w:id="{id_}"/>'

    def stretches(self) -> list[Stretch]:
        """Return the path table: neighbours in a list of the plan are told as one stretch."""
        stretches: list[Stretch] = []
        start: KeyPath = ()
        above: KeyPath = ()
        following: str | int = ""
        count = 0
        for path in self._paths:
            last = path[-1]
            # Where the numbers differ nothing else need be compared.
            if last == following and path[:-1] == above:
                count += 1
            else:
                if count:
                    stretches.append((start, count))
                start, above, count = path, path[:-1], 1
            following = last + 1 if isinstance(last, int) else ""
        return [*stretches, (start, count)] if count else stretches


def unmarked(xml: str) -> str:
    """Return `xml` without marks, for what a template prints a second time: a bookmark's name is there once."""
    return _MARK.sub("", xml)


def marked_paths(stretches: list[Stretch]) -> list[KeyPath]:
    """Return the path of each mark, by its number."""
    paths: list[KeyPath] = []
    for path, count in stretches:
        paths.append(path)
        paths += [(*path[:-1], int(path[-1]) + step) for step in range(1, count)]
    return paths
