"""One unit has one name: no `Phòng Kế hoạch - Tài chính` beside `Phòng Tài chính - Kế hoạch`."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.abbreviations import WORDS
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

_KINDS: Final = "phòng|sở|bộ|ban|trung tâm|hội|đoàn|văn phòng|trạm|chi cục"
_WORD: Final = lazy_pattern(r"[\w&]+(?:[-–][A-ZĐ]{2,})*")
_CAPITAL: Final = lazy_pattern(rf"\b(?:{_KINDS})\s+[A-ZĐÁÀÂẤÉÊÍÓÔÚƯÝ]", re.IGNORECASE)
_IGNORED: Final = frozenset({"và", "-", "–", "&"})
_END: Final = lazy_pattern(r"[.;:()“”]")
# A name that its duties follow ends with one of these, or a list goes on behind it.
_END_MARKS: Final = " .,;:"
_OF_TWO_PARTS: Final = lazy_pattern(
    rf"\b({_KINDS})\s+([A-ZĐ][^\W\d_]*(?: [^\W\d_]+){{0,3}}?) [-–] ([A-ZĐ][^\W\d_]*(?: [^\W\d_]+){{0,3}})",
    re.IGNORECASE,
)
_LONGEST: Final = 10
_FEWEST_WORDS: Final = 3


class _Use(NamedTuple):
    """One spelling of a unit's name, at one place."""

    spelling: str
    finding: Finding


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the spellings of a unit's name that are rarer than another spelling of it, each where it first stands."""
    known = {_key(name) for name in (*facts.units.values(), *view.unit_vocabulary.texts)} - {()}
    known.update(_turned_about(view))
    uses: dict[tuple[str, ...], list[_Use]] = {}
    for use in _uses(view, known):
        uses.setdefault((*_key(use.spelling), str(_is_short(use.spelling))), []).append(use)
    declared = set(facts.units)
    for same in uses.values():
        counts = Counter(_shown(use.spelling) for use in same)
        usual = max(counts, key=lambda each: (each in declared, counts[each]))
        reported: set[str] = {usual}
        for use in same:
            spelling = _shown(use.spelling)
            if spelling not in reported and spelling not in declared:
                reported.add(spelling)
                other = next(each for each in same if _shown(each.spelling) == usual)
                name = other.spelling.rstrip(_END_MARKS)
                message = f"Một đơn vị mang hai tên: “{use.spelling.rstrip(_END_MARKS)}” và “{name}”"
                hint = f"thống nhất một tên ({counts[usual]} chỗ viết “{name}”); nên khai trong co-quan.yaml"
                there = (other.finding.path, other.finding.offset)
                meant = tuple(_spelt_as(name, each) for each in same if _shown(each.spelling) == spelling)
                place, at = use.finding.path, use.finding.offset
                yield Finding(place, message, hint, at, others=(there,), corrections=meant)


def _spelt_as(name: str, use: _Use) -> Correction:
    typed, place = use.spelling.rstrip(_END_MARKS), use.finding
    return Correction(place.offset or 0, typed, name, is_safe=False, path=place.path)


def _of_office(office: Office) -> Iterator[Finding]:
    """Yield the units of the list whose name has the words of another one's, in another order or abbreviated."""
    first: dict[tuple[str, ...], str] = {}
    for id_, unit in office.units.items():
        other = first.setdefault(_key(unit.name), unit.name) if _key(unit.name) else unit.name
        if _shown(other) != _shown(unit.name):
            message = f"Một đơn vị mang hai tên: “{unit.name}” và “{other}”"
            yield Finding(
                ("đơn vị", id_, "tên"), message, "giữ một mục, ghi cách gọi kia vào “tên tắt” của mục ấy"
            )


def _turned_about(view: View) -> Iterator[tuple[str, ...]]:
    """Yield the keys of names of two parts that texts give in both orders: `Tài chính - Kế hoạch` and the other way."""
    behind: dict[tuple[str, str], set[str]] = {}
    for text in view.vocabulary.holding((" - ", " – "), _OF_TWO_PARTS):
        for found in _OF_TWO_PARTS.finditer(text):
            behind.setdefault((fold(found[1]), fold(found[2])), set()).add(fold(found[3]))
    for (kind, first), others in behind.items():
        for (same, second), ends in behind.items():
            if same == kind and first < second and _begin(others, second) and _begin(ends, first):
                yield _key(f"{kind} {first} {second}")


def _begin(texts: set[str], words: str) -> bool:
    return any(re.match(rf"{re.escape(words)}(?!\w)", each) for each in texts)


def _uses(view: View, known: set[tuple[str, ...]]) -> Iterator[_Use]:
    if not known:
        return
    for path, name in view.unit_names:
        if _CAPITAL.match(name) and _key(name) in known:
            yield _Use(name, Finding(path, ""))
    # Long tables name few different units.
    longest: dict[str, str] = {}
    parts = frozenset(word for words in known for word in words)
    for text in view.texts_with(*_KINDS.split("|")):
        for start in _CAPITAL.finditer(text.plain):
            words = text.plain[start.start() : start.start() + 120]
            if words not in longest:
                longest[words] = _longest_known(words, known, parts)
            spelling = longest[words]
            if spelling:
                yield _Use(spelling, text.finding(start.start(), ""))


def _longest_known(text: str, known: set[tuple[str, ...]], parts: frozenset[str]) -> str:
    """Return the longest beginning of `text` whose words are those of a known unit, "" where there is none.

    `parts` are the words of all units: behind one that is none of them no unit goes on.
    """
    best = ""
    words: list[str] = []
    for count, word in enumerate(_WORD.finditer(text)):
        if count >= _LONGEST or (count and _END.search(text, 0, word.start())):
            break
        meant = _meant(word[0])
        if not parts.issuperset(meant):
            break
        words += meant
        if meant and _sorted(words) in known:
            best = text[: word.end()]
    return best


@lru_cache(maxsize=4096)
def _key(name: str) -> tuple[str, ...]:
    """Return the words of a name in the order of the alphabet, abbreviations of known words spelt out."""
    return _sorted([meant for word in _WORD.findall(name) for meant in _meant(word)])


def _sorted(words: list[str]) -> tuple[str, ...]:
    """Return `words` as the key of a name; empty for too few, which say nothing, and for a group (`các phòng`)."""
    return tuple(sorted(words)) if len(words) >= _FEWEST_WORDS and "các" not in words else ()


@lru_cache(maxsize=4096)
def _meant(word: str) -> tuple[str, ...]:
    """Return the words that count in `word`: itself, what it abbreviates, nothing for `và`."""
    words = _spelt_out(word).split() if word.isupper() else [fold(word)]
    return tuple(each for each in words if each not in _IGNORED)


def _spelt_out(word: str) -> str:
    """Return `giáo dục đào tạo` for `GD&ĐT`; a word that is no such abbreviation as it is."""
    letters = re.sub(r"[&–-]", "", word).lower()
    pairs = [letters[at : at + 2] for at in range(0, len(letters), 2)]
    return " ".join(WORDS[pair] for pair in pairs) if all(pair in WORDS for pair in pairs) else letters


def _is_short(name: str) -> bool:
    return any(word.isupper() and len(word) > 1 for word in _WORD.findall(name))


def _shown(name: str) -> str:
    return re.sub(r"\s*[-–]\s*", " - ", fold(name)).rstrip(_END_MARKS)


RULE = Rule(
    "SKH316",
    "Một đơn vị mang hai tên",
    Severity.WARNING,
    "Lỗi gặp trong kế hoạch đã ký: “Phòng Tài chính - Kế hoạch” và “Phòng Kế hoạch - Tài chính” trong một văn bản.",
    findings,
    advice="Thống nhất một tên. Tên viết tắt đi cùng tên đầy đủ, tên tắt đã khai trong co-quan.yaml không bị báo.",
    wrong="yêu cầu: |\n  - Phòng Tài chính - Kế hoạch bố trí kinh phí.\n"
    "nhiệm vụ:\n  - {tên: Lập dự toán, chủ trì: Phòng Kế hoạch - Tài chính}\n",
    mended="yêu cầu: |\n  - Phòng Kế hoạch - Tài chính bố trí kinh phí.\n"
    "nhiệm vụ:\n  - {tên: Lập dự toán, chủ trì: Phòng Kế hoạch - Tài chính}\n",
    of_office=_of_office,
)
