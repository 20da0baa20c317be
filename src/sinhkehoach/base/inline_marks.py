r"""The marks inside a text as it is typed: `**bold**`, `*italic*`, `[[reference]]`, `[^note]`, `\*` for a star itself.

Whoever reads, hides or writes such a text takes them from here; what the marks mean is for `model/inline.py`.
"""

from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

_REFERENCE: Final = r"\[\[(?P<reference>[^\[\]]*)\]\]"
# The key of a note may hold blanks, but does not begin with one: `[^nguồn số liệu]`.
_NOTE: Final = r"\[\^(?P<note>[^\[\]\s][^\[\]\n]*)\]"
# A complete mark, as a part of larger patterns.
MARK: Final = rf"\\(?P<escaped>[*\[\]\\])|{_REFERENCE}|{_NOTE}|(?P<stars>\*{{1,3}})"
REFERENCE: Final = lazy_pattern(_REFERENCE)
NOTE: Final = lazy_pattern(_NOTE)
_ESCAPED: Final = lazy_pattern(r"\\(.)")
_READ_AS_MARK: Final = lazy_pattern(r"[*\\]|\[\[|\[(?=\^)|\]\]")


def has_marks(text: str) -> bool:
    """Return True when `text` holds a character with which a mark begins; most texts hold none."""
    return "*" in text or "[" in text or "\\" in text


def escaped(text: str) -> str:
    """Return `text` as it is typed so that no mark is read in it."""
    return _READ_AS_MARK.sub(lambda mark: "".join(f"\\{character}" for character in mark[0]), text)


def unescaped(text: str) -> str:
    """Return the words that `escaped` has made `text` of."""
    return _ESCAPED.sub(r"\1", text)
