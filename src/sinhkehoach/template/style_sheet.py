"""A template's styles part → each style's id and what it makes of its paragraphs, inheritance followed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from sinhkehoach.docx.wordprocessing import Element, W, find, is_on, twips, value
from sinhkehoach.template.prepared_template import Style

_HALF_POINTS = 2
# What Word takes when neither a style nor the document's defaults say anything.
_SIZE = "20"
_CELL_MARGIN = 108

_Said = TypeVar("_Said")


@dataclass(frozen=True, slots=True)
class ParagraphFace:
    """How a style sets text: size in pt, weight, slant; its left and right indents together, in twips."""

    size: float
    bold: bool
    italic: bool
    indents: int


class StyleSheet:
    """The styles of a template."""

    def __init__(self, root: Element) -> None:
        self.by_id = {style.get(f"{W}styleId", ""): style for style in root.iterfind(f"{W}style")}
        self.defaults = find(root, "w:docDefaults/w:rPrDefault")

    def named(self) -> dict[str, Style]:
        """Return the paragraph and character styles by name."""
        return {
            value(style, "w:name"): Style(
                key, self._said(key, lambda style: value(style, "w:pPr/w:jc")) or "left"
            )
            for key, style in self.by_id.items()
            if style.get(f"{W}type") in {"paragraph", "character"}
        }

    def face(self, style_id: str) -> ParagraphFace:
        """Return how the paragraph style `style_id` sets text; "" means the template's own default."""
        key = style_id or self._default("paragraph")
        return ParagraphFace(
            size=float(self._said(key, lambda each: value(each, "w:rPr/w:sz")) or _SIZE) / _HALF_POINTS,
            bold=self._said(key, lambda each: is_on(each, "w:rPr/w:b")) or False,
            italic=self._said(key, lambda each: is_on(each, "w:rPr/w:i")) or False,
            indents=sum(self._indent(key, sides) for sides in (("left", "start"), ("right", "end"))),
        )

    def cell_margins(self, style_id: str) -> tuple[int, int]:
        """Return the left and right cell margins in twips that the table style `style_id` sets."""
        key = style_id or self._default("table")
        left, right = (
            self._said(key, lambda each, side=side: margin(find(each, "w:tblPr"), "w:tblCellMar", side))  # type: ignore[misc]
            for side in ("left", "right")
        )
        return (_CELL_MARGIN if left is None else left, _CELL_MARGIN if right is None else right)

    def _default(self, kind: str) -> str:
        return next(
            (
                key
                for key, style in self.by_id.items()
                if style.get(f"{W}type") == kind and style.get(f"{W}default") in {"1", "true"}
            ),
            "",
        )

    def _indent(self, key: str, names: tuple[str, str]) -> int:
        def said(style: Element) -> int | None:
            indent = find(style, "w:pPr/w:ind")
            name = next((name for name in names if indent is not None and indent.get(f"{W}{name}")), "")
            return twips(indent, name) if name else None

        return self._said(key, said) or 0

    def _said(self, key: str, ask: Callable[[Element], _Said | None]) -> _Said | None:
        """Return the first answer of the style, the styles it is based on, and the document's defaults."""
        for style in self._chain(key):
            answer = ask(style)
            if answer is not None and answer != "":
                return answer
        return None

    def _chain(self, key: str) -> Iterator[Element]:
        seen = set()
        while key in self.by_id and key not in seen:
            seen.add(key)
            yield self.by_id[key]
            key = value(self.by_id[key], "w:basedOn")
        if self.defaults is not None:
            yield self.defaults


def own_indents(paragraph: Element) -> int | None:
    """Return the left and right indents of `paragraph` together, in twips, None when it leaves them to its style."""
    indent = find(paragraph, "w:pPr/w:ind")
    sides = [
        name for name in ("left", "start", "right", "end") if indent is not None and indent.get(f"{W}{name}")
    ]
    return sum(twips(indent, name) for name in sides) if sides else None


def margin(properties: Element | None, margins: str, side: str) -> int | None:
    """Return the cell margin in twips that `properties` (w:tblPr, w:tcPr) sets for `side`, None for none."""
    names = {"left": ("left", "start"), "right": ("right", "end")}[side]
    found = (find(properties, f"{margins}/w:{name}") for name in names if properties is not None)
    element = next((element for element in found if element is not None), None)
    return None if element is None else twips(element, "w")
