"""Two plans and a location in both → the changes of one fact, whatever kind of text it is."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from sinhkehoach.base.diff import Token, token_diff, tokens_of
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.matching import MatchItem, align, out_of_order
from sinhkehoach.base.text import fold
from sinhkehoach.compare.changes import Change, ChangeKind
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.model.answer import Answer
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.prose import Level, Prose, ProseItem

T = TypeVar("T")

_LEVELS = {
    Level.PARAGRAPH: "đoạn thường",
    Level.NUMBER: "mục đánh số",
    Level.LETTER: "điểm a, b, c",
    Level.DASH: "gạch đầu dòng",
    Level.PLUS: "dấu cộng",
    Level.ROW: "hàng của bảng",
}


@dataclass(frozen=True, slots=True)
class Location:
    """A thing that is in both plans: how each of them names it, where it stands in each, and what it is called."""

    part: str
    place: str
    old_place: str
    old_path: KeyPath
    new_path: KeyPath
    name: str = ""

    def below(self, *steps: str | int) -> "Location":
        """Return the location of something inside the thing, named by the thing."""
        return replace(self, old_path=(*self.old_path, *steps), new_path=(*self.new_path, *steps))

    def called(self, more: str) -> "Location":
        """Return the location with `more` after its name."""
        old = f"{self.old_place}{more}" if self.old_place else more.removeprefix(", ")
        new = f"{self.place}{more}" if self.place else more.removeprefix(", ")
        return replace(self, place=new, old_place=old)

    def change(self, what: str, old: str, new: str, note: str = "") -> Change:
        """Return the change of a fact from `old` to `new`, of which one may be missing."""
        kind = ChangeKind.CHANGED if old and new else ChangeKind.ADDED if new else ChangeKind.REMOVED
        pieces = token_diff(tokens_of(old), tokens_of(new)) if old and new else ()
        return Change(
            kind,
            self.part,
            self.place,
            self.old_place,
            what,
            old,
            new,
            pieces,
            note,
            old_path=self.old_path if old else None,
            new_path=self.new_path if new else None,
            name=self.name,
        )


@dataclass(frozen=True, slots=True)
class PlanPair:
    """Both plans."""

    old: PlanVersion
    new: PlanVersion

    def plain(self, location: Location, what: str, old: str | None, new: str | None) -> Iterator[Change]:
        """Yield the change of a plain text."""
        if (old or "") != (new or ""):
            yield location.change(what, old or "", new or "")

    def line_or_lines(
        self,
        location: Location,
        what: str,
        old: Inline | dict[str, Inline] | None,
        new: Inline | dict[str, Inline] | None,
    ) -> Iterator[Change]:
        """Yield the change of a line, or of the lines that are noted for several stretches of time."""
        if isinstance(old, dict) or isinstance(new, dict):
            texts = in_one_line(old, self.old.words), in_one_line(new, self.new.words)
            yield from self.plain(location, what, *texts)
        else:
            yield from self.line(location, what, old, new)

    def choice(
        self,
        location: Location,
        what: str,
        old: str | dict[str, str] | None,
        new: str | dict[str, str] | None,
    ) -> Iterator[Change]:
        """Yield the change of a word of a short list, or of those that are noted for several stretches of time."""
        yield from self.plain(location, what, in_one_line(old, str), in_one_line(new, str))

    def answers(
        self, location: Location, what: str, old: tuple[Answer, ...], new: tuple[Answer, ...]
    ) -> Iterator[Change]:
        """Yield the change of what a task or an indicator answers."""
        yield from self.plain(location, what, "; ".join(map(str, old)), "; ".join(map(str, new)))

    def units(
        self, location: Location, what: str, old: tuple[str, ...], new: tuple[str, ...]
    ) -> Iterator[Change]:
        """Yield the change of units; a unit that only the office's list calls otherwise is reported there."""
        if [fold(name) for name in old] != [fold(name) for name in new]:
            yield from self.plain(location, what, self.old.units(old), self.new.units(new))

    def line(self, location: Location, what: str, old: Inline | None, new: Inline | None) -> Iterator[Change]:
        """Yield the change of a line; what only a reference says otherwise is reported where it comes from."""
        if old is None or new is None:
            yield from self.plain(location, what, self.old.words(old), self.new.words(new))
        elif old.typed != new.typed:
            yield from self._words(location, what, (old, new))

    def prose(self, location: Location, what: str, old: Prose | None, new: Prose | None) -> Iterator[Change]:
        """Yield the changes of prose, paragraph by paragraph, in the order of the new one."""
        olds, news = old.items if old else (), new.items if new else ()
        if not (olds or news) and old != new:
            yield location.change(what, "không in" if old else "", "không in" if new else "")
        if [(item.level, item.depth, item.inline.typed) for item in olds] == [
            (item.level, item.depth, item.inline.typed) for item in news
        ]:
            return
        alone = len(olds) == len(news) == 1
        matches = [(0, 0)] if alone else align(_items(olds), _items(news))
        moved, old_of = out_of_order(matches), {after: before for before, after in matches}
        for place, item in enumerate(news):
            if place not in old_of:
                yield replace(
                    location.change(what, "", self.new.item_words(item)),
                    new_path=item.path_in(location.new_path),
                )
                continue
            before = olds[old_of[place]]
            here = replace(
                location, old_path=before.path_in(location.old_path), new_path=item.path_in(location.new_path)
            )
            yield from self._item(here, what, before, item, moved=place in moved)
        kept = set(old_of.values())
        for place, item in enumerate(olds):
            if place not in kept:
                yield replace(
                    location.change(what, self.old.item_words(item), ""),
                    old_path=item.path_in(location.old_path),
                )

    def _item(
        self, location: Location, what: str, old: ProseItem, new: ProseItem, *, moved: bool
    ) -> Iterator[Change]:
        if old.inline.typed != new.inline.typed:
            yield from self._words(location, what, (old.inline, new.inline))
        words = self.new.item_words(new)
        if (old.level, old.depth) != (new.level, new.depth):
            levels = (_LEVELS[old.level], _LEVELS[new.level])
            note = f"từ {levels[0]} thành {levels[1]}" if old.level != new.level else "đổi cấp của mục"
            yield replace(location.change(what, self.old.item_words(old), words, note), pieces=())
        if moved:
            change = location.change(what, self.old.item_words(old), words)
            yield replace(change, kind=ChangeKind.MOVED, pieces=())

    def _words(self, location: Location, what: str, lines: tuple[Inline, Inline]) -> Iterator[Change]:
        tokens = self.old.tokens(lines[0]), self.new.tokens(lines[1])
        old, new = _shown(tokens[0]), _shown(tokens[1])
        if [token.key for token in tokens[0]] != [token.key for token in tokens[1]]:
            yield replace(location.change(what, old, new), pieces=token_diff(*tokens))
        elif _emphases(lines[0]) != _emphases(lines[1]):
            yield replace(location.change(what, old, new, "đổi chữ đậm, chữ nghiêng"), pieces=())


def in_one_line(noted: T | Mapping[str, T] | None, words: Callable[[T], str]) -> str:
    """Return in `words` what is noted once, or for several stretches of time: `6 tháng: 45; năm: 95`."""
    if isinstance(noted, Mapping):
        return "; ".join(f"{name}: {words(each)}" for name, each in noted.items())
    return "" if noted is None else words(noted)


def _shown(tokens: Sequence[Token]) -> str:
    return "".join(token.shown for token in tokens)


def _emphases(line: Inline) -> list[tuple[bool, bool]]:
    """Return the emphasis of every character and reference of a line."""
    return [
        (getattr(node, "bold", False), getattr(node, "italic", False))
        for node in line.nodes
        for _ in getattr(node, "text", "-")
    ]


def _items(items: tuple[ProseItem, ...]) -> list[MatchItem]:
    return [MatchItem("", (item.level, item.inline.typed), item.inline.plain) for item in items]
