"""Characters that only look like those of the format → the text with the right ones, and one problem for each kind.

Word types `–`, `•` and blanks that never break; a page of the web brings `：` and fences of Markdown. Each is replaced by
one character of the format, so that nothing moves, and what only follows from it is not reported.
"""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.line_marks import BULLETS, DASHES
from sinhkehoach.base.problem import Problem
from sinhkehoach.yaml.mistakes.layout_causes import LINE_WITHOUT_COLON
from sinhkehoach.yaml.mistakes.mistake import Mistake
from sinhkehoach.yaml.source_text import SourceText

FIXED_BLANK: Final = "SKH180"
OTHER_COLON: Final = "SKH181"
FENCE: Final = "SKH182"

_FIXED: Final = "\u00a0\u2007\u202f\u2002\u2003\u2009\u3000"
_MARK_OF_KEY: Final = r"(?:- +)*(?P<key>[^\W\d_][\w ]{0,40}?)[ ]*(?P<mark>[：;=])(?=\s|$)"
# One of these, or what _BEGINNING finds in its lines, stands in every text that is mended.
_TELLTALES: Final = (*_FIXED, "```")
_BEGINNING: Final = lazy_pattern(
    rf"\n[ \t]*(?:{BULLETS}|[{DASHES[1:]}]|(?:- +)*[^\W\d_][\w ]{{0,40}}+ *[：;=](?=\s|$))"
)
_INDENT: Final = lazy_pattern(rf"[ {_FIXED}]*")
_AFTER_MARK: Final = lazy_pattern(
    rf"(?:- +)*(?:-|(?P<key>[^\W\d_][\w /,-]{{0,40}}):)(?=[ ]*[{_FIXED}])[ {_FIXED}]+"
)
_IN_BRACES: Final = lazy_pattern(rf"[{{,]\s*(?P<key>[^\W\d_][\w /-]{{0,40}}):(?=[ ]*[{_FIXED}])[ {_FIXED}]+")
_BULLET: Final = lazy_pattern(rf"(?P<mark>{BULLETS}|[{DASHES[1:]}])(?P<blank>[ \t{_FIXED}]|(?=[^\W\d_]))")
_COLON: Final = lazy_pattern(_MARK_OF_KEY)
_OPENS_BLOCK: Final = lazy_pattern(r"(?:^|[:-]\s+)[|>][-+0-9]*\s*(?:#.*)?$")
_LINE: Final = lazy_pattern(r"[^\r\n]*")
_FENCE: Final = lazy_pattern(r"```\w*\s*$")


class _Found(NamedTuple):
    """A character at fault: where it stands, and what is put in its place."""

    at: int
    end: int
    instead: str
    mistake: Mistake


def mend_layout(typed: SourceText, is_key: Callable[[str], bool]) -> tuple[list[Problem], str]:
    """Return the problem of each kind of such characters, one for each run of lines, and the text without them."""
    if not _may_be_at_fault(typed.text):
        return [], typed.text
    found = list(_all(typed.text, is_key))
    text = list(typed.text)
    for each in found:
        text[each.at : each.end] = each.instead.ljust(each.end - each.at)
    return list(_problems(found, typed)), "".join(text)


def _may_be_at_fault(text: str) -> bool:
    """Return False, after one look, for what `_all` finds nothing in: nearly every text."""
    lines = "\n" + text.replace("\r", "\n")
    return any(each in text for each in _TELLTALES) or _BEGINNING.search(lines) is not None


def _problems(found: list[_Found], typed: SourceText) -> Iterator[Problem]:
    """Yield a problem for the first of each kind, and for bullets one for each list; it mends them all."""
    runs: list[list[_Found]] = []
    told: dict[tuple[str, str], tuple[int, list[_Found]]] = {}
    for each in found:
        line, kind = typed.position(each.at).line, (each.mistake.code, each.mistake.hint)
        above, run = told.get(kind, (-2, []))
        if not run or (line - above > 1 and each.mistake.code == LINE_WITHOUT_COLON):
            run = []
            runs.append(run)
        run.append(each)
        told[kind] = line, run
    for run in runs:
        first = run[0]
        problem = typed.problem(first.mistake.code, first.at, first.mistake.message, first.mistake.hint)
        yield problem._replace(corrections=typed.located(_correction(each, typed.text) for each in run))


def _correction(found: _Found, text: str) -> Correction:
    """Return the correction that leaves every column as it is, and takes a fence out with its line."""
    if not found.instead:
        end = found.end + text.startswith("\n", found.end)
        return Correction(found.at, text[found.at : end], "")
    typed = text[found.at : found.end]
    is_joined = found.mistake.code == LINE_WITHOUT_COLON and len(typed) == 1
    # A semicolon may belong to a sentence, an equals sign to a formula.
    is_safe = typed not in (";", "=")
    return Correction(found.at, typed, "- " if is_joined else found.instead.ljust(len(typed)), is_safe)


def _all(text: str, is_key: Callable[[str], bool]) -> Iterator[_Found]:
    """Yield what is at fault outside of blocks of text."""
    block, above, listed = -1, "", -1
    for line in (found for found in _LINE.finditer(text) if found[0].strip()):
        start, words = line.start(), line[0]
        blanks = len(words) - len(words.lstrip(" "))
        if block >= 0 and blanks > block:
            continue
        block = -1
        inner = _INDENT.match(words)
        indent = inner.end() if inner else 0
        yield from _fixed_blanks(words, start, indent, is_key)
        bullet = _BULLET.match(words, indent)
        if bullet and (above.rstrip().endswith(":") or above.lstrip().startswith("- ") or listed == indent):
            listed = indent
            yield _Found(start + bullet.start(), start + bullet.end(), "-", _bullet(bullet["mark"]))
            words = words[:indent] + "-" + words[indent + 1 :]
        elif not words[indent:].startswith("- "):
            listed = -1
        yield from _colons_and_fences(words, start, indent, is_key)
        if _OPENS_BLOCK.search(words):
            block = blanks
        above = words


def _fixed_blanks(words: str, start: int, indent: int, is_key: Callable[[str], bool]) -> Iterator[_Found]:
    mark = _AFTER_MARK.match(words, indent)
    if mark and (mark["key"] is None or is_key(mark["key"])):
        at = (mark.end("key") + 1) if mark["key"] else mark[0].rindex("-") + indent + 1
        yield _Found(start + at, start + mark.end(), " ", _fixed_after("hai chấm" if mark["key"] else "gạch"))
    for found in _IN_BRACES.finditer(words, indent):
        if is_key(found["key"]):
            yield _Found(start + found.end("key") + 1, start + found.end(), " ", _fixed_after("hai chấm"))
    if indent and words[:indent].strip(" "):
        yield _Found(start, start + indent, " ", _FIXED_INDENT)


def _colons_and_fences(
    words: str, start: int, indent: int, is_key: Callable[[str], bool]
) -> Iterator[_Found]:
    colon = _COLON.match(words, indent)
    if colon and is_key(colon["key"]):
        at = start + colon.start("mark")
        yield _Found(at, at + 1, ":", _colon(colon["key"], colon["mark"]))
    if _FENCE.match(words, indent):
        yield _Found(start, start + len(words), "", _MARKDOWN)


def _bullet(mark: str) -> Mistake:
    message = f"Dòng bắt đầu bằng dấu “{mark}”, máy không hiểu là gạch đầu dòng"
    return Mistake(
        LINE_WITHOUT_COLON,
        message,
        f"Ở các dòng này, thay {mark} bằng - (dấu trừ trên bàn phím) và một dấu cách",
    )


def _colon(key: str, mark: str) -> Mistake:
    hint = f"Viết “{key}: …”, dấu hai chấm liền sau tên mục rồi một dấu cách"
    return Mistake(OTHER_COLON, f"Sau “{key}” là dấu “{mark}”, không phải dấu hai chấm", hint)


_FIXED_INDENT: Final = Mistake(
    FIXED_BLANK,
    "Dòng này thụt vào bằng dấu cách đặc biệt của Word, máy không hiểu",
    "Xóa khoảng trống ở đầu các dòng như vậy rồi gõ lại bằng phím cách",
)


def _fixed_after(mark: str) -> Mistake:
    message = f"Sau dấu {mark} là dấu cách đặc biệt của Word, máy không hiểu"
    return Mistake(FIXED_BLANK, message, "Xóa dấu cách ấy rồi gõ lại bằng phím cách")


_MARKDOWN: Final = Mistake(
    FENCE,
    "Dòng ``` dính theo khi chép từ trang web, không thuộc kế hoạch",
    "Xóa cả dòng ```, ở đầu và ở cuối",
)
