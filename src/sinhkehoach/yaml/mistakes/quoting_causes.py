"""Where YAML gave up -> the cause, when a quote, a bracket or a special character is to blame."""

import re

from yaml.tokens import AliasToken

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.yaml.events import end_of, start_of
from sinhkehoach.yaml.mistakes.characters import FORBIDDEN_CHARACTER
from sinhkehoach.yaml.mistakes.in_quotes import in_quotes
from sinhkehoach.yaml.mistakes.mistake import QUOTE_IT, Cause, special_escape
from sinhkehoach.yaml.mistakes.yaml_spot import ErrorSpot, Kind

UNCLOSED_QUOTE = "SKH143"
INNER_QUOTES = "SKH144"
TEXT_AFTER_QUOTE = "SKH145"
UNCLOSED_BRACKET = "SKH146"
STRAY_BRACKET = "SKH147"
TEXT_AFTER_BRACKET = "SKH148"
SPECIAL_FIRST_CHARACTER = "SKH149"
BLOCK_MARK_MISUSE = "SKH150"

_PERCENT_ALONE = lazy_pattern(r"(?<=:[ ])%(?=[ ]*(?:[,}]|\r?$))", re.MULTILINE)
_COMPARED = lazy_pattern(r">(?P<equal>=?)(?P<number>[ \t]*\d[\d.,]*[ \t]*%?)")


def escape(spot: ErrorSpot) -> Cause | None:
    """A backslash between double quotes that YAML cannot decode."""
    index = spot.typed.text.rfind("\\", 0, spot.at + 1)
    if spot.kind is not Kind.ESCAPE or index < 0:
        return None
    typed = spot.typed.text[index : index + 2]
    if typed in (r"\u", r"\U", r"\x"):
        return Cause(
            FORBIDDEN_CHARACTER,
            index,
            f"Mã ký tự bắt đầu bằng “{typed}” không có chữ tương ứng",
            "Gõ thẳng chữ cần viết, không dùng mã",
        )
    finding = special_escape(typed)
    return Cause(finding.code, index, finding.message, finding.hint)


def unclosed_quote(spot: ErrorSpot) -> Cause | None:
    """A quote that is never closed, or only by the next quote some lines below."""
    if spot.kind is Kind.QUOTE:
        line = spot.typed.position(spot.context).line
        message = (
            f"Dấu ngoặc {spot.typed.text[spot.context : spot.context + 1]} mở ở dòng {line} không có dấu đóng"
        )
        return Cause(UNCLOSED_QUOTE, spot.context, message, "Thêm dấu đóng ở cuối câu, hoặc bỏ dấu mở")
    token = spot.quoted_before()
    if token is None:
        return None
    first, last = (spot.typed.position(index).line for index in (start_of(token), end_of(token)))
    if first == last:
        return None
    message = f"Dấu ngoặc {token.style} mở ở dòng {first} nhưng đến dòng {last} mới gặp dấu đóng"
    return Cause(UNCLOSED_QUOTE, start_of(token), message, f"Thêm dấu đóng ở cuối câu tại dòng {first}")


def text_after_quote(spot: ErrorSpot) -> Cause | None:
    """Quotes inside quotes, or words behind the closing quote."""
    token = spot.quoted_before()
    if token is None:
        return None
    quote = str(token.style)
    other = "'" if quote == '"' else '"'
    index = end_of(token) - 1
    if quote in spot.line[index + 1 - spot.typed.line_start(spot.number) :]:
        message = f"Trong câu đặt giữa hai dấu {quote} lại có dấu {quote}, nên câu bị cắt ở đây"
        return Cause(
            INNER_QUOTES,
            index,
            message,
            f"Dùng “ ” cho ngoặc bên trong, hoặc đổi dấu ngoài cùng thành {other}",
        )
    message = f"Sau dấu {quote} đóng ngoặc vẫn còn chữ"
    return Cause(
        TEXT_AFTER_QUOTE, index + 1, message, "Đặt cả câu trong một cặp ngoặc: '\"Một phần\" của câu'"
    )


def text_after_bracket(spot: ErrorSpot) -> Cause | None:
    """Words behind a closing bracket or an alias: `[[kinh phí]] được cấp`."""
    token = spot.closed_before()
    if (
        token is None
        or spot.kind not in (Kind.MAP, Kind.LIST, Kind.FLOW, Kind.DOCUMENT)
        or not spot.character.strip()
    ):
        return None
    if isinstance(token, AliasToken):
        return _special(spot, start_of(token), "*")
    if spot.character in ",:":
        return None
    message = "Câu bắt đầu bằng dấu ngoặc [ hoặc {, nên phần chữ sau ngoặc không đọc được"
    hint = f'{QUOTE_IT}; chẳng hạn "[[kinh phí]] được cấp"'
    return Cause(TEXT_AFTER_BRACKET, spot.at, message, hint, in_quotes(spot))


def bracket(spot: ErrorSpot) -> Cause | None:
    """A bracket without its partner."""
    if spot.kind is Kind.NODE and spot.character in "]}" and spot.character:
        message = f"Dấu đóng ngoặc {spot.character} không có dấu mở"
        return Cause(STRAY_BRACKET, spot.at, message, "Xóa dấu này, hoặc đặt cả câu trong ngoặc kép")
    at = spot.context if spot.kind is Kind.FLOW else spot.open_bracket()
    if at is None or not (spot.kind is Kind.FLOW or (spot.kind is Kind.NODE and not spot.character)):
        return None
    opened = spot.typed.text[at]
    line = spot.typed.position(at).line
    close = "]" if opened == "[" else "}"
    message = f"Dấu {opened} mở ở dòng {line} không có dấu {close} đóng"
    return Cause(
        UNCLOSED_BRACKET,
        at,
        message,
        f"Thêm dấu {close} sau mục cuối, hoặc đặt cả câu trong ngoặc kép",
    )


def special_character(spot: ErrorSpot) -> Cause | None:
    """A sentence that begins with a character YAML keeps for itself."""
    if spot.kind is Kind.DIRECTIVE:
        return _special(spot, spot.first_index(spot.number), "%")
    above = spot.line_above()
    if spot.kind is Kind.DOCUMENT and spot.typed.line(above).startswith("%"):
        return _special(spot, spot.typed.line_start(above), "%")
    if spot.kind is Kind.CHARACTER and (cause := _comparison(spot, spot.at)):
        return cause
    if spot.kind in (Kind.CHARACTER, Kind.QUESTION) or (
        spot.kind is Kind.NODE and spot.character in (",", "-", "?")
    ):
        return _special(spot, spot.at, spot.character)
    if spot.kind is Kind.PROPERTY:
        return _special(spot, spot.context, spot.typed.text[spot.context])
    return None


def _comparison(spot: ErrorSpot, at: int) -> Cause | None:
    """Return the cause of `>= 98` and `> 95%`, which YAML takes for the mark of a block."""
    found = _COMPARED.match(spot.typed.text, at)
    if found is None:
        return None
    sign = "≥" if found["equal"] else "trên"
    number = found["number"].strip()
    message = f"“{found[0].strip()}” bắt đầu bằng dấu >, máy hiểu là dấu mở một đoạn văn"
    return Cause(
        BLOCK_MARK_MISUSE,
        at,
        message,
        f'Viết {sign} {number}, hoặc đặt trong ngoặc kép: "{found[0].strip()}"',
        (Correction(at, found[0], f"{sign} {number}", is_safe=bool(found["equal"])),),
    )


def _special(spot: ErrorSpot, index: int, character: str) -> Cause:
    message = f"Nội dung không được bắt đầu bằng dấu {character} khi chưa có ngoặc kép"
    is_here = spot.typed.position(index).line == spot.number
    corrections = _percent_in_quotes(spot, index) or in_quotes(spot) if is_here else ()
    return Cause(SPECIAL_FIRST_CHARACTER, index, message, QUOTE_IT, corrections)


def _percent_in_quotes(spot: ErrorSpot, index: int) -> tuple[Correction, ...]:
    """Return the correction of a lone percent sign, the commonest of all measures: `{…, đơn vị: %, …}`."""
    if not _PERCENT_ALONE.match(spot.typed.text, index):
        return ()
    return (Correction(index, "%", '"%"'),)


def block_mark(spot: ErrorSpot) -> Cause | None:
    """Words on the line of `|` or `>`: `> 50%`."""
    if spot.kind is not Kind.BLOCK_SCALAR:
        return None
    mark = spot.typed.text[spot.context]
    if cause := _comparison(spot, spot.context):
        return cause
    message = f"Sau dấu {mark} trên cùng dòng không được có chữ"
    hint = f"Xuống dòng sau dấu {mark}; nếu dấu {mark} là nội dung, đặt cả câu trong ngoặc kép"
    return Cause(BLOCK_MARK_MISUSE, spot.context, message, hint)
