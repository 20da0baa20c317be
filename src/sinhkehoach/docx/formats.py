"""How runs and paragraphs look once every layer of formatting is taken together, and the numbers Word prints."""

from typing import Final, NamedTuple

USUAL_SIZE: Final = 10.0
USUAL_FACE: Final = "Times New Roman"


class RunFormat(NamedTuple):
    """The effective look of a run; `size` in pt, `colour` six hex digits or "auto"."""

    ascii: str = USUAL_FACE
    other: str = USUAL_FACE
    size: float = USUAL_SIZE
    bold: bool = False
    italic: bool = False
    caps: bool = False
    underlined: bool = False
    hidden: bool = False
    struck: bool = False
    boxed: bool = False
    raised: bool = False
    colour: str = "auto"
    highlighted: bool = False


class ParagraphFormat(NamedTuple):
    """The effective setting of a paragraph; lengths in pt, `line` in lines ("auto") or pt, `first` from `left`.

    `ruled_above` and `ruled_below` name the kind of border ("single"), "" for none.
    """

    style: str = ""
    align: str = "left"
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    line_rule: str = "auto"
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    contextual: bool = False
    keep_next: bool = False
    page_break: bool = False
    ruled_above: str = ""
    ruled_below: str = ""
    shaded: bool = False
    framed: str = ""
    tabs: tuple[tuple[float, str], ...] = ()
    outline: int | None = None


class Label(NamedTuple):
    """A printed number: its text ("e)"), and how it is counted ("lowerLetter").

    A bullet of any shape is the dash of official papers; only a plus stays one.
    """

    text: str = ""
    kind: str = ""
