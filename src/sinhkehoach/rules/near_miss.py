"""A foreign word or an abbreviation that stands once is no slip for another one that stands in the plan."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.abbreviations import USUAL
from sinhkehoach.lexicon.syllables import is_syllable
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View

_SHORTEST: Final = 4
_WORD: Final = lazy_pattern(rf"(?<![\w@./-])[^\W\d_]{{{_SHORTEST},}}(?![\w@]|[./-]\w)")
_SHORTEST_WORD: Final = 6
_LONGEST: Final = 40
_OFTEN: Final = 4
# Bodies that every plan names: what is a letter off is meant for them, also where they do not stand.
_COMMITTEES: Final = ("MTTQ", "UBND", "HĐND")
_SELDOM: Final = 2
_TWO: Final = 2


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield each rare word that is one letter, or two letters changed about, away from a more usual one."""
    del facts
    first: dict[str, tuple[Text, int]] = {}
    counts: Counter[str] = Counter()
    asked = [word for word in view.vocabulary.words if len(word) >= _SHORTEST and _is_asked(word)]
    for text in view.texts_with(*(word.casefold() for word in asked)):
        for found in _WORD.finditer(text.plain):
            if _is_asked(found[0]):
                counts[found[0]] += 1
                first.setdefault(found[0], (text, found.start()))
    for rare in sorted(each for each in counts if counts[each] <= _SELDOM and _is_committee_misspelt(each)):
        text, at = first[rare]
        right = next(each for each in _COMMITTEES if _is_a_letter_off(rare, each))
        meant = Correction(at, rare, right, is_safe=False)
        yield text.finding(at, f"“{rare}” có phải là “{right}”?", "xem có gõ nhầm không", meant)
        del counts[rare]
    near: dict[str, list[str]] = {}
    for word in counts:
        for shortened in _with_one_letter_less(word):
            near.setdefault(shortened, []).append(word)
    for rare, usual in sorted(_pairs(near, counts)):
        text, at = first[rare]
        hint = "xem có gõ nhầm không" if counts[usual] > 1 else "một trong hai là gõ nhầm"
        there, other_at = first[usual]
        meant = Correction(at, rare, usual, is_safe=False)
        finding = text.finding(at, f"“{rare}” gần giống “{usual}” ở chỗ khác", hint, meant)
        yield finding._replace(others=((there.path, there.offset(other_at)),))


def _is_asked(word: str) -> bool:
    """Return True for an abbreviation, and for a word that is no Vietnamese syllable; what is longer is no word."""
    if len(word) > _LONGEST:
        return False
    if word.isupper():
        return word not in USUAL and not is_syllable(word)
    return len(word) >= _SHORTEST_WORD and not is_syllable(word)


def _is_committee_misspelt(word: str) -> bool:
    return word.isupper() and word not in USUAL and any(_is_a_letter_off(word, each) for each in _COMMITTEES)


def _is_a_letter_off(word: str, right: str) -> bool:
    """Return True where one letter is another one, or two stand in the wrong order."""
    if len(word) != len(right) or word == right:
        return False
    off = [at for at, (one, other) in enumerate(zip(word, right, strict=True)) if one != other]
    return len(off) == 1 or (len(off) == _TWO and sorted(word) == sorted(right) and off[1] - off[0] == 1)


def _with_one_letter_less(word: str) -> set[str]:
    """Return what two words have in common when they are a letter apart; the case of the first does not matter."""
    key = word if word.isupper() else word.lower()
    return {key} | {key[:at] + key[at + 1 :] for at in range(len(key))}


def _pairs(near: dict[str, list[str]], counts: Counter[str]) -> set[tuple[str, str]]:
    pairs = set()
    order = {word: place for place, word in enumerate(counts)}
    for words in near.values():
        # Of two that stand once each, the one met later is told about.
        usual = max(words, key=lambda each: (counts[each], -order[each]))
        for rare in words:
            if rare != usual and counts[rare] == 1 and _are_apart(rare, usual, counts[usual]):
                pairs.add((rare, usual))
    return pairs


def _are_apart(rare: str, usual: str, count: int) -> bool:
    """Return True for two words of which one may be a slip: not an ending more, not another case."""
    if rare.isupper() != usual.isupper() or rare.lower() == usual.lower():
        return False
    if rare.isupper():
        return count >= _OFTEN and len(rare) == len(usual)
    return rare.lower().rstrip("s") != usual.lower().rstrip("s")


RULE = Rule(
    "SKH351",
    "Từ gần giống một từ khác trong kế hoạch",
    Severity.WARNING,
    "Lỗi gặp trong kế hoạch: “Cambrigde” bên cạnh “Cambridge”, “MITQ” bên cạnh “MTTQ”.",
    findings,
    advice="Sửa từ gõ nhầm. Chỉ xét từ nước ngoài, tên riêng nước ngoài và chữ viết tắt.",
    wrong="yêu cầu: |\n  - Thi chứng chỉ Cambrigde; ôn tập theo sách Cambridge.\n  - Lớp Cambridge.\n",
    mended="yêu cầu: |\n  - Thi chứng chỉ Cambridge; ôn tập theo sách Cambridge.\n  - Lớp Cambridge.\n",
)
