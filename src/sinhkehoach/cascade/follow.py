"""One value of our plan, and how the superior has changed his → the edit that follows him, or the mark that asks."""

from dataclasses import dataclass, field
from itertools import takewhile

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.cascade.change import ChangeKind, SuperiorChange
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.read.builder import as_sentence
from sinhkehoach.yaml.read.confirmations import TO_LOOK_AT
from sinhkehoach.yaml.read.source import Source


@dataclass(slots=True)
class Follower:
    """Our plan with an editor for it; `changes` grow as the superior's are gone through."""

    source: Source
    editor: Editor = field(init=False)
    changes: list[SuperiorChange] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.editor = Editor(self.source, canonical_key)

    def follow(self, path: KeyPath, place: str, before: str, after: str) -> None:
        """Let the value at `path` be `after` if it is still `before`; what we have made of it stays, with a mark above.

        Both are typed as our plan would have them; `place` is that of the superior's.
        """
        ours = self.typed(path)
        if fold(before) == fold(after) or fold(ours) == fold(after):
            return
        what = str(path[-1])
        if fold(ours) != fold(before) or not after:
            self.keep(
                path if ours else path[:-1], SuperiorChange(ChangeKind.KEPT, place, what, before, after, ours)
            )
            return
        if ours:
            self.editor.replace(path, after)
        else:
            self.editor.insert_pair(path[:-1], what, after)
        self.changes.append(SuperiorChange(ChangeKind.FOLLOWED, place, what, before, after))

    def keep(self, path: KeyPath, change: SuperiorChange) -> None:
        """Leave what stands at `path` as it is, and ask about it."""
        old, new = change.old or "không ghi", change.new or "không ghi"
        self.mark(path, f"{change.place}: cấp trên sửa {change.what} từ “{old}” thành “{new}”")
        self.changes.append(change)

    def mark(self, path: KeyPath, question: str) -> None:
        """Put a mark above what stands at `path`, unless it is there already."""
        comment = TO_LOOK_AT + question
        if comment not in self._comments_above(path):
            real = tuple(place.step for place in self.source.way_to(path) if place.step is not None)
            self.editor.comment(real, comment)

    def _comments_above(self, path: KeyPath) -> list[str]:
        above = self.source.text.splitlines()[: self.source.position_of(path, at_key=True).line - 1]
        lines = takewhile(lambda line: line.startswith("#"), map(str.strip, reversed(above)))
        return [line.lstrip("# ") for line in lines]

    def typed(self, path: KeyPath) -> str:
        """Return the text at `path`, "" for none."""
        place = self.source.way_to(path)[-1]
        if place.lost or place.beyond or place.value is None:
            return ""
        return place.value if isinstance(place.value, str) else as_sentence(place.value) or ""
