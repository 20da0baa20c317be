"""What shows in a line of a Word file and is no text: equations, signs of a font of signs, words set above others."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.docx.content import DocxRun
from sinhkehoach.docx.formats import RunFormat
from sinhkehoach.docx.wordml import Element, M, W, value

EQUATIONS: Final = frozenset({f"{M}oMath", f"{M}oMathPara"})
# A font of signs shows its own sign for such a code; in any other font it shows none.
_PRIVATE: Final = (range(0xE000, 0xF900), range(0xF0000, 0x110000))


def equation(element: Element, face: RunFormat) -> DocxRun:
    """Return the run for an m:oMath or m:oMathPara."""
    words = "".join(each.text or "" for each in element.iter(f"{M}t"))
    return DocxRun("", face, foreign=f"công thức: {words}")


def symbol(element: Element, face: RunFormat) -> DocxRun:
    """Return the run for a w:sym: text where its code is that of a letter or sign, else what it is of its font."""
    code = value(element, "char") or ""
    try:
        sign = chr(int(code, 16))
    except (ValueError, OverflowError):
        sign = ""
    name = f"ký hiệu {code} của phông {value(element, 'font') or ''}".rstrip()
    return DocxRun(sign, face, foreign=name if not sign or is_private(sign) else "")


def is_private(text: str) -> bool:
    """Say whether a character of `text` means nothing but in one font (Unicode, chapter 23.5)."""
    return any(ord(each) in codes for each in text for codes in _PRIVATE)


def ruby(element: Element, face: RunFormat) -> Iterator[DocxRun]:
    """Yield the runs for a w:ruby: the words, and what is set above them."""
    base, above = ("".join(_texts(element, name)) for name in ("rubyBase", "rt"))
    yield DocxRun(base, face)
    if above:
        yield DocxRun("", face, foreign=f"chữ đặt trên: {above}")


def _texts(element: Element, name: str) -> Iterator[str]:
    return (each.text or "" for each in element.iterfind(f"{W}{name}/{W}r/{W}t"))
