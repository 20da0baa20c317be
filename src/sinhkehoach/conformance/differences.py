"""What tells a text apart from the one that is wanted, in words: marks that look alike are named."""

import unicodedata
from difflib import SequenceMatcher
from typing import Final

_NAMES: Final = {
    "-": "gạch nối (-)",
    "–": "gạch dài (–)",
    "—": "gạch dài (—)",
    "−": "dấu trừ (−)",
    "‐": "gạch nối lạ (U+2010)",
    "‑": "gạch nối không ngắt (U+2011)",
    " ": "dấu cách",
    "\u00a0": "dấu cách không ngắt (Ctrl+Shift+Space)",
    "\t": "dấu Tab",
    ",": "dấu phẩy",
    ".": "dấu chấm",
    ":": "dấu hai chấm",
    ";": "dấu chấm phẩy",
    "/": "gạch chéo (/)",
    "Ð": "chữ Ð của bảng chữ khác (U+00D0)",
    "Ɖ": "chữ Ɖ của bảng chữ khác (U+0189)",
}


def named(mark: str) -> str:
    """Return what people call one character, a letter in quotes."""
    return _NAMES.get(mark, f"“{mark}”")


def difference(found: str, wanted: str) -> str:
    """Return the first thing in which `found` departs from `wanted`, "" when both are the same text.

    Letters are told with their words, marks by their names.
    """
    own, other = unicodedata.normalize("NFC", found), unicodedata.normalize("NFC", wanted)
    if own == other:
        return "" if found == wanted else "chữ có dấu rời (Unicode tổ hợp), cần dấu dựng sẵn"
    steps = SequenceMatcher(None, own, other, autojunk=False).get_opcodes()
    _, begin, end, wanted_begin, wanted_end = next(step for step in steps if step[0] != "equal")
    return _told(own, (begin, end), other, (wanted_begin, wanted_end))


def _told(own: str, at: tuple[int, int], other: str, wanted_at: tuple[int, int]) -> str:
    extra, lacking = own[slice(*at)], other[slice(*wanted_at)]
    if any(map(str.isalnum, extra + lacking)) and not {*extra, *lacking} & {*"ÐƉ"}:
        return f"ghi “{_words(own, *at)}”, cần “{_words(other, *wanted_at)}”"
    if not lacking:
        return f"thừa {named(extra[0])}"
    if not extra:
        return f"thiếu {named(lacking[0])}"
    return f"{named(extra[0])}, cần {named(lacking[0])}"


def _words(text: str, begin: int, end: int) -> str:
    """Return the whole words of `text` around a place."""
    start = text.rfind(" ", 0, begin) + 1
    stop = text.find(" ", max(end, start))
    return text[start : stop if stop >= 0 else len(text)]
