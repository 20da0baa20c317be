"""Scalars as read -> problems where legal YAML silently loses or bends what was typed."""

import re
from collections.abc import Callable, Iterator, Mapping

from yaml.events import Event, ScalarEvent

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.line_marks import BULLETS, DASHES
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.yaml.events import end_of, start_of
from sinhkehoach.yaml.mistakes.mistake import (
    COLON_HINT,
    COLON_WITHOUT_SPACE,
    DASH_HINT,
    DASH_WITHOUT_SPACE,
    DASHED_WORD,
    KEY_WITHOUT_SPACE,
    special_escape,
)
from sinhkehoach.yaml.source_text import SourceText

HASH_CUTS_TEXT = "SKH171"
MAYBE_A_COMMENT = "SKH172"
FOLDED_ITEMS = "SKH173"
RUN_ON_ITEMS = "SKH174"
COMMA_IN_BRACKETS = "SKH175"
KEY_WITHOUT_VALUE = "SKH176"
UNUSED_ANCHOR = "SKH177"
NUMBER_TAKEN_FOR_MARK = "SKH178"

_ITEM = lazy_pattern(
    rf"[ \t]*(?:[{DASHES}+*](?=\s|[^\W\d_])|{BULLETS}"
    r"|\d{1,3}(?:\.\d{1,3})*[./]\s|\d{1,3}\)|[^\W\d_][)/]\s|[a-zđ]\.\s)"
)
# A line with a tab between two words.
_ROW = lazy_pattern(r"[^\s][ ]*\t+[ ]*[^\s][^\r\n]*")
# A path of Windows between double quotes: its letters behind the backslash are read as a tab, a line end…
_PATH = lazy_pattern(r"(?:(?<![^\W\d_])[A-Za-z]:|(?<=[\s\"])\\\\\w+)(?P<escape>\\[abefnrtv0])")
_NUMBER_MARK = lazy_pattern(r"[|>][-+]?[1-9]")
_LINE_END = lazy_pattern(r"\r\n|\r|\n")
_DASHED = lazy_pattern(r"^[ \t]*-(?=[^\W\d_])", re.MULTILINE)


def pitfalls(scalars: list[ScalarEvent], typed: SourceText, is_key: Callable[[str], bool]) -> list[Problem]:
    """Return what the author should know about `scalars`; `is_key` tells the known keys of a plan."""
    problems: list[Problem] = []
    previous: ScalarEvent | None = None
    for event in scalars:
        if not event.style:
            if _is_suspect(event, typed.text):
                problems += _plain(event, previous, typed, is_key)
        elif event.style == ">":
            problems += _folded(event, typed)
        elif event.style == '"':
            problems += _path_in_quotes(event, typed)
        if not event.value and event.style in ("|", ">"):
            problems += _empty_block(event, typed)
        previous = event
    return problems


def unused_anchors(anchors: Mapping[str, Event], used: set[str], typed: SourceText) -> list[Problem]:
    """Return an error for each `&name` that nothing repeats: it was most likely meant as text, and is lost."""
    return [
        typed.problem(
            UNUSED_ANCHOR,
            start_of(event),
            f"“&{name}” bị hiểu là dấu đặt tên cho một đoạn, nên không in ra",
            "Nếu là nội dung, đặt cả câu trong ngoặc kép; nếu không, xóa đi",
        )
        for name, event in anchors.items()
        if name not in used
    ]


def _is_suspect(event: ScalarEvent, text: str) -> bool:
    """Return True when a closer look is worth its time: most scalars need none."""
    start, end, value = event.start_mark, event.end_mark, event.value
    if start is None or end is None:
        return False
    return (
        not value
        or text.startswith(" #", end.index)
        or (value[-1].isdigit() and _splits_number(text, end.index))
        or ":" in value
        or value[0] in "-+"
        or start.line != end.line
    )


def _splits_number(text: str, end: int) -> bool:
    """Return True when a comma without a space, and a digit, stand right behind a number that ends at `end`."""
    return text.startswith(",", end) and text[end + 1 : end + 2].isdigit()


def _plain(
    event: ScalarEvent, previous: ScalarEvent | None, typed: SourceText, is_key: Callable[[str], bool]
) -> Iterator[Problem]:
    value, text, end = event.value, typed.text, end_of(event)
    if text.startswith(" #", end):
        yield from _hash(event, typed)
    elif value[-1:].isdigit() and _splits_number(text, end):
        yield _comma(event, typed)
    elif not value and previous is not None:
        yield from _key_without_value(event, previous, typed)
    missing = list(_missing_space(event, typed, is_key))
    yield from missing or _run_on(event, typed)


def _hash(event: ScalarEvent, typed: SourceText) -> Iterator[Problem]:
    index = end_of(event) + 1
    if typed.text[index + 1 : index + 2].strip():
        message = "Dấu # sau dấu cách mở đầu lời ghi chú, nên phần chữ từ đây bị bỏ"
        hint = "Đặt cả câu trong ngoặc kép hoặc dùng dấu |; nếu là lời ghi chú, để hai dấu cách trước #"
        yield typed.problem(HASH_CUTS_TEXT, index, message, hint)
    elif event.value:
        message = "Phần chữ từ dấu # trở đi được coi là lời ghi chú, không in ra"
        hint = "Nếu là lời ghi chú, để hai dấu cách trước #; nếu là nội dung, đặt cả câu trong ngoặc kép"
        yield typed.problem(MAYBE_A_COMMENT, index, message, hint, Severity.WARNING)


def _comma(event: ScalarEvent, typed: SourceText) -> Problem:
    found = re.search(r"[\d.]*$", event.value)
    number = (found.group() if found else "") + ","
    following = re.match(r"\d+", typed.text[end_of(event) + 1 : end_of(event) + 20])
    number += following.group() if following else ""
    message = f"Trong ngoặc [ ] hoặc {{ }}, dấu phẩy ngăn các mục, nên “{number}” bị tách làm hai"
    hint = f'Nếu là một số, viết "{number}" trong ngoặc kép; nếu là hai mục, để dấu cách sau dấu phẩy'
    problem = typed.problem(COMMA_IN_BRACKETS, end_of(event), message, hint)
    is_whole = found is not None and found[0] == event.value
    quoted = [Correction(start_of(event), number, f'"{number}"', is_safe=False)] if is_whole else []
    return problem._replace(corrections=typed.located(quoted))


def _key_without_value(event: ScalarEvent, key: ScalarEvent, typed: SourceText) -> Iterator[Problem]:
    between = typed.text[end_of(key) : start_of(event)]
    following = re.match(r"\s*[,}]", typed.text[end_of(event) : end_of(event) + 80])
    after_comma = re.search(r"[,{]\s*$", typed.text[max(0, start_of(key) - 80) : start_of(key)])
    joined_number = typed.text[start_of(key) - 1 : start_of(key)] == "," and key.value[:1].isdigit()
    if between.strip() or not following or not after_comma or joined_number or ":" in key.value:
        return
    message = f"Trong ngoặc {{ }}, dấu phẩy ngăn các mục, nên “{key.value}” bị hiểu là một tên mục"
    hint = (
        "Nếu là một phần của câu có dấu phẩy, đặt cả câu trong ngoặc kép; nếu là tên mục, thêm dấu hai chấm"
    )
    yield typed.problem(KEY_WITHOUT_VALUE, start_of(key), message, hint)


def _missing_space(event: ScalarEvent, typed: SourceText, is_key: Callable[[str], bool]) -> Iterator[Problem]:
    dashed, key = DASHED_WORD.match(event.value), KEY_WITHOUT_SPACE.match(event.value)
    if not dashed and not key:
        return
    start = start_of(event)
    line_start = typed.line_start(typed.position(start).line)
    before = typed.text[line_start:start].strip()
    if dashed and not before:
        message = "Sau dấu gạch đầu dòng thiếu dấu cách, nên dòng này không thành một gạch đầu dòng"
        found = _DASHED.finditer(typed.text, line_start, end_of(event))
        dashes = (Correction(each.end() - 1, "-", "- ") for each in found)
        problem = typed.problem(DASH_WITHOUT_SPACE, start, message, DASH_HINT)
        yield problem._replace(corrections=typed.located(dashes))
    if key and is_key(key["key"]) and (not before.strip("- ") or before[-1] in "{,"):
        message = f"Sau “{key['key']}:” thiếu dấu cách, nên dòng này không thành một mục riêng"
        at = start + key.end()
        problem = typed.problem(COLON_WITHOUT_SPACE, at, message, COLON_HINT, Severity.WARNING)
        yield problem._replace(corrections=typed.located([Correction(at - 1, ":", ": ")]))


def _run_on(event: ScalarEvent, typed: SourceText) -> Iterator[Problem]:
    """Yield the problem of lines that YAML joins: a list, or the rows of a table, without the mark of a block.

    Where the first line is an item as well, nothing else can be meant.
    """
    start, end = start_of(event), end_of(event)
    if len(_ROW.findall(typed.text, start, end)) > 1:
        message = "Các hàng của bảng dán vào bị nối liền thành một dòng"
        yield typed.problem(
            RUN_ON_ITEMS, start, message, "Viết dấu | sau dấu hai chấm, các hàng ở dưới giữ nguyên"
        )
        return
    index = _item_line(typed.text, start, end)
    if index is not None:
        is_list = _ITEM.match(typed.text, start, end) is not None
        severity = Severity.ERROR if is_list else Severity.WARNING
        message = "Các dòng bắt đầu bằng “-”, “1.”, “a)”… bị nối liền thành một đoạn"
        hint = "Viết dấu | sau dấu hai chấm rồi xuống dòng, thụt cả đoạn vào hai dấu cách"
        yield typed.problem(RUN_ON_ITEMS, start if is_list else index, message, hint, severity)


def _folded(event: ScalarEvent, typed: SourceText) -> Iterator[Problem]:
    start, end = start_of(event), end_of(event)
    content = [line for line in _LINE_END.split(typed.text[start:end])[1:] if line.strip()]
    if len(content) > 1 and _item_line(typed.text, start, end) is not None:
        message = "Dấu > nối các dòng thành một đoạn, nên các mục “-”, “1.”, “a)”… bị dồn vào nhau"
        problem = typed.problem(FOLDED_ITEMS, start, message, "Thay dấu > bằng dấu |", Severity.WARNING)
        yield problem._replace(corrections=typed.located([Correction(start, ">", "|")]))


def _path_in_quotes(event: ScalarEvent, typed: SourceText) -> Iterator[Problem]:
    """Yield the problem of a path of Windows between double quotes: its backslashes are read as tabs and the like."""
    found = _PATH.search(typed.text, start_of(event), end_of(event)) if ":" in event.value else None
    if found:
        cause = special_escape(found["escape"])
        yield typed.problem(cause.code, found.start("escape"), cause.message, cause.hint)


def _item_line(text: str, start: int, end: int) -> int | None:
    """Return the index of the first item mark that begins a line after the first."""
    for found in _LINE_END.finditer(text, start, end):
        item = _ITEM.match(text, found.end(), end)
        if item:
            return item.end() - len(item.group().lstrip(" \t"))
    return None


def _empty_block(event: ScalarEvent, typed: SourceText) -> Iterator[Problem]:
    mark = _NUMBER_MARK.match(typed.text, start_of(event))
    if mark:
        message = f"“{mark.group()}” bị hiểu là dấu mở một đoạn văn trống, không phải nội dung"
        yield typed.problem(
            NUMBER_TAKEN_FOR_MARK, start_of(event), message, f'Viết "{mark.group()}" trong ngoặc kép'
        )
