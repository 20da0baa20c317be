"""The text of a Word file and that of the document made of its plan → what of the one is not in the other."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final, NamedTuple

from sinhkehoach.base.diff import word_diff
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.conformance.line import is_caps
from sinhkehoach.lexicon.table_heads import NUMBER_HEADS
from sinhkehoach.transcribe.appendix_heading import appendix_heading
from sinhkehoach.transcribe.appendix_pointer import joined_pointers, without_facts
from sinhkehoach.transcribe.notation import composed

# What a line begins with where the program counts or marks by itself.
_MARK: Final = lazy_pattern(
    r"(?P<mark>(?:\d{1,2}(?:\.\d{1,2})*[.)/]?|[IVXLC]+[./]|[A-ZĐa-zđ][.)/]|[-–+•*·](?:\s+[-–+•*·])?)\s+)(?=\S)"
)
_ONLY_NUMBER: Final = lazy_pattern(r"0*(\d+)\.?")
_END: Final = "nơi nhận"
_LABEL: Final = "Phụ lục"
# What is told of a line that only ends otherwise.
_WORDS_OF_END: Final = 4
# In the head and in the end, which stand in two columns, the order of the lines says nothing.
_LINES_OF_HEAD: Final = 14
_LINES_OF_END: Final = 45
# So many lines are compared word for word at most: what repeats in longer ones is looked for in its place only.
_MOST_LINES: Final = 4000


class Difference(NamedTuple):
    """A stretch that is read otherwise: as the Word file has it, as the new document has it; "" where it has none."""

    paper: str
    plan: str


class Renumbered(NamedTuple):
    """A line whose number or mark the program prints otherwise: that of the Word file, its own, the words behind it.

    Without `words`, the line as a whole: its capitals, the number of an appendix, or the number and day of the plan
    beside it are the program's.
    """

    paper: str
    plan: str
    words: str

    @property
    def is_cited(self) -> bool:
        """True for a number that other sentences may name."""
        has_number = any(map(str.isdigit, self.paper)) and self.paper.casefold() != self.plan.casefold()
        return has_number and bool(self.words or appendix_heading(self.paper))


class Coverage(NamedTuple):
    """How much of a Word file is in its plan: characters but blanks, those that are found again, what differs.

    `renumbered` lines have all their words, behind another number; `moved` ones stand in another place.
    """

    characters: int
    found: int
    differences: tuple[Difference, ...]
    renumbered: tuple[Renumbered, ...] = ()
    moved: tuple[str, ...] = ()

    @property
    def share(self) -> float:
        """The share found again, 0 to 1."""
        return self.found / self.characters if self.characters else 1.0

    @property
    def added(self) -> int:
        """How many characters but blanks the new document has that the Word file has not."""
        return sum(map(_count, (each.plan for each in self.differences)))

    @property
    def is_exact(self) -> bool:
        """True where the new document reads as the Word file does."""
        return not (self.differences or self.renumbered or self.moved)


def coverage(paper: Sequence[str], plan: Sequence[str]) -> Coverage:
    """Return what of the lines of `paper` is found in the lines of `plan`; a number that is counted anew is found."""
    old, new = [
        [piece for line in joined_pointers(map(composed, lines)) for piece in _pieces(line)]
        for lines in (paper, plan)
    ]
    whole = sum(map(_count, old))
    differences: list[Difference] = []
    renumbered: list[Renumbered] = []
    groups = list(_changed(old, new))
    moved = _moved(old, new, groups)
    for old_at, new_at in groups:
        lost = [old[at] for at in old_at if not moved.old.pop(at, None)]
        added = [new[at] for at in new_at if not moved.new.pop(at, None)]
        for pair in _pairs(lost, added):
            if isinstance(pair, Renumbered):
                renumbered.append(pair)
            else:
                differences += _in_words(*pair)
    differences, elsewhere = _without_moved(differences)
    missing = sum(_count(each.paper) for each in differences)
    return Coverage(whole, whole - missing, tuple(differences), tuple(renumbered), (*moved.told, *elsewhere))


def differing_lines(paper: Sequence[str], plan: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the lines of `paper` and those of `plan` that do not stand in the other at the same place."""
    old, new = [list(filter(None, map(composed, lines))) for lines in (paper, plan)]
    groups = list(_changed(old, new))
    return [old[at] for places, _ in groups for at in places], [
        new[at] for _, places in groups for at in places
    ]


def _pieces(line: str) -> Iterator[str]:
    """Yield `line`; the name of an appendix behind its label is a line of its own, as the program prints it."""
    yield from filter(None, appendix_heading(line) or (line,))


def _count(text: str) -> int:
    return len("".join(text.split()))


def _changed(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[range, range]]:
    """Yield the places in `old` and in `new` of each stretch of lines that is not the same."""
    start, end = 0, 0
    shorter = min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    inner, other = old[start : len(old) - end], new[start : len(new) - end]
    is_long = len(inner) + len(other) > _MOST_LINES
    for kind, one, to, new_one, new_to in SequenceMatcher(None, inner, other, autojunk=is_long).get_opcodes():
        if kind != "equal":
            yield range(start + one, start + to), range(start + new_one, start + new_to)


class _Moved(NamedTuple):
    """The places of lines that stand elsewhere, in the Word file and in the new document; those to be told of."""

    old: dict[int, bool]
    new: dict[int, bool]
    told: tuple[str, ...]


def _moved(old: Sequence[str], new: Sequence[str], groups: Sequence[tuple[range, range]]) -> _Moved:
    there: dict[str, list[int]] = {}
    for _, places in groups:
        for at in places:
            there.setdefault(new[at], []).append(at)
    found: dict[int, int] = {}
    for places, _ in groups:
        for at in places:
            is_telling = len(old[at]) > 1 or len(places) > _MOST_LINES
            if is_telling and (others := there.get(old[at])):
                found[at] = others.pop(0)
    zones, new_zones = _zones(old), _zones(new)
    told = tuple(old[at] for at, to in found.items() if not (zones[at] and zones[at] == new_zones[to]))
    return _Moved(dict.fromkeys(found, True), dict.fromkeys(found.values(), True), told)


def _zones(lines: Sequence[str]) -> list[str]:
    """Return for each line whether it stands in the head, in the end, or ("") in the text."""
    zones = ["head" if at < _LINES_OF_HEAD else "" for at in range(len(lines))]
    for at, line in enumerate(lines):
        if fold(line).startswith(_END):
            last = min(len(lines), at + _LINES_OF_END)
            zones[max(at - 3, 0) : last] = ["end"] * (last - max(at - 3, 0))
    return zones


def _pairs(
    lost: Sequence[str], added: Sequence[str]
) -> Iterator[Renumbered | tuple[Sequence[str], Sequence[str]]]:
    """Yield the lines of a stretch that only bear other numbers, and what is left of it between them."""
    old, new = [[_bare(line) for line in lines] for lines in (lost, added)]
    capitals = {line.casefold(): line for line in new if is_caps(line)}
    # The program ends no heading with a full stop.
    headings = {f"{bare}.": bare for line, bare in zip(added, new, strict=True) if line[:1].isdigit()}
    old = [capitals.get(line.casefold()) or headings.get(line, line) for line in old]
    is_long = len(old) + len(new) > _MOST_LINES
    for kind, start, end, new_start, new_end in SequenceMatcher(
        None, old, new, autojunk=is_long
    ).get_opcodes():
        if kind != "equal":
            yield lost[start:end], added[new_start:new_end]
            continue
        for at, other in zip(range(start, end), range(new_start, new_end), strict=True):
            if lost[at] != added[other]:
                yield _renumbered(lost[at], added[other])


def _bare(line: str) -> str:
    """Return a line without what the program prints by itself: its number, the head of a column of numbers, a label."""
    if number := _ONLY_NUMBER.fullmatch(line):
        return number[1]
    if (heading := appendix_heading(line)) and not heading.name:
        return _LABEL
    if fold(line) in NUMBER_HEADS:
        return "TT"
    if (pointer := without_facts(line)) is not None:
        return pointer
    return _MARK.sub("", line, count=1) if _MARK.match(line) else line


def _renumbered(paper: str, plan: str) -> Renumbered:
    one, other = _MARK.match(paper), _MARK.match(plan)
    marks = [found["mark"].strip() if found else "" for found in (one, other)]
    if marks[0] != marks[1]:
        return Renumbered(marks[0], marks[1], paper[one.end() :] if one else paper)
    if plan == paper.removesuffix("."):
        end = " ".join(plan.split()[-_WORDS_OF_END:])
        return Renumbered(f"… {end}.", f"… {end}", "")
    return Renumbered(paper, plan, "")


def _without_moved(differences: list[Difference]) -> tuple[list[Difference], list[str]]:
    """Return the differences but those words that are lost in one place and added in another, and these words."""
    added = [composed(each.plan) for each in differences if not each.paper.strip()]
    moved = [
        text for each in differences if not each.plan.strip() and (text := composed(each.paper)) in added
    ]
    rest = [
        each
        for each in differences
        if composed(each.paper or each.plan) not in moved or (each.paper and each.plan)
    ]
    return rest, moved


def _in_words(lost: Sequence[str], added: Sequence[str]) -> list[Difference]:
    pieces = word_diff(" ".join(lost), " ".join(added))
    return [
        Difference(each.old, each.new) for each in pieces if not each.kept and (each.old + each.new).strip()
    ]
