"""Where YAML gave up -> the cause, when a colon, a dash, a space or the indentation is to blame."""

import re

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import shortened
from sinhkehoach.yaml.mistakes.in_quotes import in_quotes
from sinhkehoach.yaml.mistakes.mistake import (
    COLON_HINT,
    COLON_WITHOUT_SPACE,
    DASH_HINT,
    DASH_WITHOUT_SPACE,
    DASHED_WORD,
    INDENT_HINT,
    KEY_WITHOUT_SPACE,
    QUOTE_IT,
    Cause,
)
from sinhkehoach.yaml.mistakes.structure_messages import SEVERAL
from sinhkehoach.yaml.mistakes.yaml_spot import ErrorSpot, Kind

COLON_IN_SENTENCE = "SKH141"
TAB = "SKH142"
WRONG_INDENTATION = "SKH151"
LIST_AND_KEYS_MIXED = "SKH154"
LIST_ON_KEY_LINE = "SKH155"
LINE_WITHOUT_COLON = "SKH156"
COLON_WITHOUT_KEY = "SKH158"
COMMENT_CUTS_SENTENCE = "SKH159"


_LONGEST_QUOTE = 50
_LINES = lazy_pattern(r"(?P<indent>[ \t]*)(?P<words>\S[^\n]*)?(?:\n|$)")


def list_on_key_line(spot: ErrorSpot) -> Cause | None:
    """`tên: - mục` on one line."""
    found = re.search(r":\s+(?=- )", spot.line)
    if spot.kind is not Kind.DASH and not (spot.kind is Kind.TAB and found):
        return None
    index = spot.typed.line_start(spot.number) + found.end() if found else spot.at
    message = "Dòng có dấu gạch (-) viết ngay sau tên mục, chưa xuống dòng"
    return Cause(
        LIST_ON_KEY_LINE,
        index,
        message,
        "Xuống dòng sau dấu hai chấm rồi mới viết “- …”, thụt vào hai dấu cách",
    )


def tab(spot: ErrorSpot) -> Cause | None:
    """A line indented with tabs, or a tab where YAML wants a blank."""
    indentation = spot.line[: len(spot.line) - len(spot.line.lstrip())]
    if spot.kind is not Kind.TAB and "\t" not in indentation:
        return None
    index = spot.at if spot.character == "\t" else spot.typed.line_start(spot.number) + indentation.find("\t")
    leads = index < spot.first_index(spot.number)
    message = "Dòng này thụt vào bằng phím Tab" if leads else "Chỗ này có dấu Tab thay cho dấu cách"
    corrections = _in_blanks(spot) if leads else (Correction(index, "\t", "  ", is_safe=False),)
    return Cause(TAB, index, message, "Thay mỗi dấu Tab bằng hai dấu cách", corrections)


def _in_blanks(spot: ErrorSpot) -> tuple[Correction, ...]:
    """Return the corrections of the tabs before this line and before those below it that are indented so as well."""
    found = []
    for line in _LINES.finditer(spot.typed.text, spot.typed.line_start(spot.number)):
        if "\t" not in line["indent"]:
            break
        found.append(
            Correction(line.start(), line["indent"], line["indent"].replace("\t", "  "), is_safe=False)
        )
    return tuple(found)


def line_without_colon(spot: ErrorSpot) -> Cause | None:
    """A line that is neither key nor text of a key."""
    if spot.kind is not Kind.SIMPLE_KEY:
        return None
    number = spot.typed.position(spot.context).line
    line = spot.typed.line(number).strip()
    if missing := _missing_space(spot, number) or _key_and_words(spot, number):
        return missing
    if spot.opens_block(number - 1):
        return _unindented_block(spot.context)
    if alone := _key_alone(spot, number):
        return alone
    message = f"Dòng “{shortened(line, _LONGEST_QUOTE)}” không có tên mục, cũng không thuộc đoạn văn nào"
    return Cause(
        LINE_WITHOUT_COLON,
        spot.context,
        message,
        "Nếu là nội dung của mục phía trên, thụt vào hai dấu cách; nếu là tên mục, thêm dấu hai chấm",
    )


def _unindented_block(index: int) -> Cause:
    message = "Đoạn văn sau dấu | hoặc > chưa thụt vào"
    return Cause(WRONG_INDENTATION, index, message, "Thụt cả đoạn vào hai dấu cách so với tên mục phía trên")


def _key_alone(spot: ErrorSpot, number: int) -> Cause | None:
    """Return the cause when nothing but a known key stands on line `number`."""
    key = re.sub(r"^(?:- +)*", "", spot.typed.line(number).strip())
    if not spot.is_key(key):
        return None
    end = spot.typed.line_start(number) + len(spot.typed.line(number).rstrip())
    message, correction = (
        f"Sau tên mục “{key}” thiếu dấu hai chấm",
        Correction(end - 1, key[-1], f"{key[-1]}:"),
    )
    return Cause(LINE_WITHOUT_COLON, end, message, f"Viết “{key}:”", (correction,))


def _key_and_words(spot: ErrorSpot, number: int) -> Cause | None:
    """Return the cause when line `number`, not below a key, is a known key and its value without a colon: `kỳ 2027`."""
    line = spot.typed.line(number)
    words = line.split()
    may_be = not line[:1].isspace() and not spot.is_key(" ".join(words))
    for count in range(len(words) - 1, 0, -1) if may_be else ():
        key, rest = " ".join(words[:count]), " ".join(words[count:])
        if spot.is_key(key):
            message = f"Sau tên mục “{key}” thiếu dấu hai chấm"
            at = spot.first_index(number)
            correction = Correction(at, key, f"{key}:", is_safe=False)
            return Cause(LINE_WITHOUT_COLON, at, message, f"Viết “{key}: {rest}”", (correction,))
    return None


def _missing_space(spot: ErrorSpot, number: int) -> Cause | None:
    line, index = spot.typed.line(number).strip(), spot.first_index(number)
    if DASHED_WORD.match(line):
        message = "Sau dấu gạch đầu dòng thiếu dấu cách"
        return Cause(DASH_WITHOUT_SPACE, index, message, DASH_HINT, _with_blanks(spot, number))
    item = re.match(r"(?:- +)*", line)
    start = item.end() if item else 0
    found = KEY_WITHOUT_SPACE.match(line, start)
    if found and not re.search(r": ", line):
        message = f"Sau “{found['key']}:” thiếu dấu cách"
        at = index + found.end()
        is_safe = spot.is_key(found["key"])
        correction = Correction(at - 1, ":", ": ", is_safe)
        return Cause(COLON_WITHOUT_SPACE, at, message, COLON_HINT, (correction,))
    return None


def _with_blanks(spot: ErrorSpot, number: int) -> tuple[Correction, ...]:
    """Return the corrections of the dashes on line `number` and on those below it that lack their blank as well."""
    found = []
    for line in _LINES.finditer(spot.typed.text, spot.typed.line_start(number)):
        if not line["words"] or not DASHED_WORD.match(line["words"]) or line["words"][0] != "-":
            break
        found.append(Correction(line.start("words"), "-", "- "))
    return tuple(found)


def colon(spot: ErrorSpot) -> Cause | None:
    """A colon where no key can stand."""
    if spot.kind is not Kind.COLON:
        return None
    if re.search(r":\s", spot.before):
        return _colon_at_end(spot) or _colon_cause(spot)
    above = spot.line_above()
    if above and (missing := _missing_space(spot, above) or _key_alone(spot, above)):
        return missing
    if above and ": " not in spot.typed.line(above) and not spot.typed.line(above).strip().startswith("- "):
        line = shortened(spot.typed.line(above), _LONGEST_QUOTE)
        message = f"Dòng “{line}” không có tên mục nhưng dòng dưới lại có"
        return Cause(
            LINE_WITHOUT_COLON,
            spot.first_index(above),
            message,
            "Thêm “tên mục:” vào đầu dòng, hoặc đặt dấu # nếu là lời ghi chú",
        )
    if spot.is_key(re.sub(r"^\s*(?:- +)*", "", spot.before)):
        message = "Mục này thụt vào sâu hơn mục ở trên"
        return Cause(WRONG_INDENTATION, spot.first_index(spot.number), message, INDENT_HINT)
    return _colon_cause(spot)


def colon_in_brackets(spot: ErrorSpot) -> Cause | None:
    """A second colon in one item of `{…}` or `[…]`, or one with nothing before it."""
    if spot.kind is Kind.NODE and spot.character == ":":
        return _no_key(spot)
    if spot.kind is not Kind.FLOW or spot.character != ":":
        return None
    return _colon_cause(spot) if spot.typed.position(spot.context).line == spot.number else None


def _no_key(spot: ErrorSpot) -> Cause:
    message = "Trước dấu hai chấm chưa có tên mục"
    return Cause(COLON_WITHOUT_KEY, spot.at, message, "Viết tên mục trước dấu hai chấm")


def _colon_at_end(spot: ErrorSpot) -> Cause | None:
    if spot.typed.text[spot.at + 1 :].split("\n", 1)[0].strip():
        return None
    message = "Dòng kết thúc bằng dấu hai chấm, nên phần trước nó bị hiểu là tên mục"
    return Cause(
        COLON_IN_SENTENCE, spot.at, message, "Xóa dấu hai chấm ở cuối dòng, hoặc đặt cả câu trong ngoặc kép"
    )


def _colon_cause(spot: ErrorSpot) -> Cause:
    value = re.search(r":\s+(“.*”)\s*$", spot.line)
    if value:
        message = "Dấu ngoặc “ ” của Word không bọc được câu có dấu hai chấm"
        hint = 'Thay “ ” ở hai đầu câu bằng dấu ngoặc thẳng "…"'
        at = spot.typed.line_start(spot.number) + value.start(1)
        is_plain = not {*value[1]} & {'"', "\\"}
        straight = (Correction(at, value[1], f'"{value[1][1:-1]}"'),) if is_plain else ()
        return Cause(COLON_IN_SENTENCE, spot.at, message, hint, straight)
    hint = QUOTE_IT
    if "“" in spot.line:
        hint += '; dấu “ ” của Word không thay được dấu "'
    message = "Trong câu có dấu hai chấm, nên phần trước nó bị hiểu là tên mục"
    return Cause(COLON_IN_SENTENCE, spot.at, message, hint, in_quotes(spot))


def block(spot: ErrorSpot) -> Cause | None:
    """A line that does not fit the map or list around it."""
    if spot.kind not in (Kind.MAP, Kind.LIST):
        return None
    above = spot.line_above()
    if spot.character == ":" and not spot.before.strip("- \t"):
        return _no_key(spot)
    if cause := _line_above(spot, above) or _missing_space(spot, spot.number):
        return cause
    same_column = spot.typed.position(spot.at).column == spot.typed.position(spot.context).column
    is_item = spot.typed.text.startswith(("- ", "-\n", "-\r"), spot.at)
    if same_column and (is_item or spot.kind is Kind.LIST):
        message = "Dòng có dấu gạch và dòng không có dấu gạch đứng lẫn trong một danh sách"
        return Cause(
            LIST_AND_KEYS_MIXED,
            spot.at,
            message,
            "Thêm “- ” vào đầu dòng, hoặc thụt dòng này theo đúng mục chứa nó",
        )
    message = "Đầu dòng này không khớp cột với các dòng ở trên"
    return Cause(WRONG_INDENTATION, spot.at, message, INDENT_HINT)


def _line_above(spot: ErrorSpot, number: int) -> Cause | None:
    if spot.opens_block(number):
        return _unindented_block(spot.first_index(spot.number))
    comment = re.search(r"(?:^|\s)#", spot.typed.line(number))
    if comment is None or re.search(r":(\s|$)|^\s*-\s", spot.line):
        return None
    message = "Lời ghi chú sau dấu # cắt đôi đoạn văn"
    hint = "Chuyển lời ghi chú lên trên tên mục; nếu dấu # là nội dung, dùng dấu | sau tên mục"
    return Cause(COMMENT_CUTS_SENTENCE, spot.typed.line_start(number) + comment.end() - 1, message, hint)


def document(spot: ErrorSpot) -> Cause | None:
    """Something left over behind the end of the outermost map or list."""
    if spot.kind is not Kind.DOCUMENT:
        return None
    if spot.typed.line(spot.line_above()).startswith("..."):
        return Cause(SEVERAL.code, spot.at, SEVERAL.message, SEVERAL.hint)
    message = "Đầu dòng này không khớp cột với các dòng ở trên"
    return Cause(WRONG_INDENTATION, spot.at, message, INDENT_HINT)
