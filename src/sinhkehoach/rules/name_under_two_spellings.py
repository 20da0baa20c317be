"""The name of a school or a place is spelt alike everywhere: no `Lê Quí Đôn` beside `Lê Quý Đôn`."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from sinhkehoach.base.correction import Correction, known
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import strip_diacritics
from sinhkehoach.lexicon.letters import CAPITAL
from sinhkehoach.lexicon.tone_marks import tones_on_first
from sinhkehoach.lexicon.vocabulary import Vocabulary
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

_SYLLABLE: Final = rf"[{CAPITAL}][^\W\d_{CAPITAL}]+"
_KIND: Final = r"(?:Xã|Phường|Thôn|Trường|Tỉnh|Chợ|Cầu|Đường|Hồ|Sông|Ấp|Ông|Bà) "
_NAME: Final = lazy_pattern(rf"(?<![\w-])(?!{_KIND}){_SYLLABLE}(?: {_SYLLABLE}){{1,3}}(?![\w-])")
_SIDE_BY_SIDE: Final = lazy_pattern(rf"([{CAPITAL}][^\W\d_{CAPITAL}]*) (?=([{CAPITAL}][^\W\d_{CAPITAL}]*))")
# Behind one of these stands the name of a school or a place.
_PLACE: Final = lazy_pattern(
    r"(?:[Tt]rường|[Tt]iểu học|[Mm]ầm non|[Mm]ẫu giáo|THCS|THPT|TH|MN|[Xx]ã|[Pp]hường|[Tt]hôn|[Tt]ỉnh|[Đđ]ặc khu"
    r"|[Cc]hợ|[Cc]ầu|[Đđ]ường|[Kk]hu phố|[Ấấ]p|[Hh]ồ|[Ss]ông|[Kk]hu di tích) $"
)
_PERSON: Final = lazy_pattern(
    r"(?:[Đđ]ồng chí|[Đđ]/c|[Oo]ng|[Ôô]ng|[Bb]à|[Cc]ô|[Tt]hầy|[Cc]hị|[Aa]nh|[Ee]m) $"
)

_WINDOW: Final = 16


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the spellings of a name that differ by marks, or by `i` for `y`, from the office's or the most usual one."""
    declared = "\n".join([facts.issuer.name, *facts.units.values(), *facts.units])
    counts: Counter[str] = Counter()
    places: set[str] = set()
    held = view.vocabulary.holding(_spelt_in_two_ways(view.vocabulary))
    for words in filter(held.__contains__, view.vocabulary.texts) if held else ():
        for found in _NAME.finditer(words):
            if not _PERSON.search(words, max(0, found.start() - _WINDOW), found.start()):
                counts[found[0]] += 1
                if _PLACE.search(words, max(0, found.start() - _WINDOW), found.start()):
                    places.add(_bare(found[0]))
    for names in _alike(counts, places):
        usual = max(names, key=lambda name: (name in declared, counts[name]))
        yield from (_first_use(name, usual, view) for name in names if name != usual)


def _spelt_in_two_ways(vocabulary: Vocabulary) -> Iterator[str]:
    """Yield, in small letters, two syllables of names that stand side by side and differ from two others by marks alone.

    Of two names that differ so, two syllables side by side do.
    """
    if not _differ_by_marks(word for word in vocabulary.words if word[0].isupper()):
        return
    pairs = {" ".join(pair) for text in vocabulary.texts for pair in _SIDE_BY_SIDE.findall(text)}
    yield from (pair.casefold() for pair in _differ_by_marks(pairs))


def _differ_by_marks(words: Iterable[str]) -> set[str]:
    spellings: dict[str, set[str]] = {}
    for word in words:
        spellings.setdefault(_bare(word), set()).add(word)
    return {each for alike in spellings.values() if len(alike) > 1 for each in alike}


def _first_use(rare: str, usual: str, view: View) -> Finding:
    uses = [text for text in view.texts_with(rare.casefold()) if rare in text.plain]
    text = uses[0]
    there = next(text for text in view.texts_with(usual.casefold()) if usual in text.plain)
    meant = [
        text.typed(Correction(found.start(), rare, usual, is_safe=False))
        for text in uses
        for found in _NAME.finditer(text.plain)
        if found[0] == rare
    ]
    message = f"Một tên ghi hai cách: “{rare}” và “{usual}”"
    finding = text.finding(text.plain.index(rare), message, "thống nhất một cách viết")
    return finding._replace(
        others=((there.path, there.offset(there.plain.index(usual))),), corrections=known(meant)
    )


def _alike(counts: Counter[str], places: set[str]) -> Iterator[list[str]]:
    """Yield the spellings of each name of a place that has several, tone marks set in two styles aside."""
    groups: dict[str, dict[str, str]] = {}
    for name in counts:
        if _bare(name) in places:
            groups.setdefault(_bare(name), {}).setdefault(tones_on_first(name), name)
    yield from (list(spellings.values()) for spellings in groups.values() if len(spellings) > 1)


def _bare(name: str) -> str:
    return strip_diacritics(name).replace("y", "i")


RULE = Rule(
    "SKH318",
    "Một tên ghi hai cách",
    Severity.WARNING,
    "Lỗi gặp trong kế hoạch đã ký: “Phù Đồng” và “Phù Đổng” là một nơi.",
    findings,
    advice="Thống nhất một cách viết. Chỉ xét tên trường, tên địa phương; họ tên người không bị xét.",
    wrong="yêu cầu: |\n  - Trường Tiểu học Lê Quý Đôn làm điểm, Trường THCS Lê Quý Đôn dự.\n"
    "  - Trường Tiểu học Lê Quí Đôn gửi báo cáo.\n",
    mended="yêu cầu: |\n  - Trường Tiểu học Lê Quý Đôn làm điểm, Trường THCS Lê Quý Đôn dự.\n"
    "  - Trường Tiểu học Lê Quý Đôn gửi báo cáo.\n",
)
