"""The styles of a document → what they say about runs and paragraphs, the whole chain of each taken together."""

from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from lxml import etree

from sinhkehoach.docx.formats import Label, ParagraphFormat, RunFormat
from sinhkehoach.docx.measures import whole_number
from sinhkehoach.docx.numbering import Numbering
from sinhkehoach.docx.paragraph_format import read_setting_layer, setting_of
from sinhkehoach.docx.run_format import face_of, merged_styles, read_layer
from sinhkehoach.docx.theme import Theme
from sinhkehoach.docx.wordml import Element, W, child, is_true, value

_NO_LIST: Final = "0"
_PART: Final = "\n"
_NO_LABEL: Final = Label()
_NO_LINE: Final = {None, "nil", "none"}


def part_of_table(style: str, parts: tuple[str, ...]) -> str:
    """Return the name under which the style sheet knows `parts` ("firstRow") of a table of `style`."""
    return _PART.join((style, *parts)) if style else ""


class ParagraphLook(NamedTuple):
    """How a paragraph is set, how text in it looks that says nothing itself, its list ("0" for none) and level there.

    A mark that is gone, deleted or hidden, ends no paragraph: what stands before it goes on in the next one.
    """

    setting: ParagraphFormat
    plain: RunFormat
    number: str
    level: int
    is_mark_gone: bool


@dataclass(slots=True)
class StyleSheet:
    """The effective formatting of a document's runs and paragraphs.

    What a style and a paragraph's or run's own properties amount to is found once for each that are alike.
    """

    root: Element | None
    theme: Theme
    numbering: Numbering
    styles: dict[str, Element] = field(default_factory=dict)
    usual: dict[str, str] = field(default_factory=dict)
    _runs: dict[tuple[str, str, str], dict[str, Any]] = field(default_factory=dict)
    _paragraphs: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    _faces: dict[tuple[str, str, bytes], RunFormat] = field(default_factory=dict)
    _paragraph_looks: dict[tuple[str, bytes], ParagraphLook] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for style in self.root.iter(f"{W}style") if self.root is not None else ():
            name = value(style, "styleId") or ""
            self.styles[name] = style
            if is_true(value(style, "default")):
                self.usual[value(style, "type") or ""] = name

    def face(self, properties: Element | None, style: str, table: str) -> RunFormat:
        """Return the look of a run with the w:rPr `properties` in a paragraph of `style`.

        `table` is the style of the table around it, "" for none.
        """
        key = (table, style, _written(properties))
        if key not in self._faces:
            character = value(child(properties, "rStyle")) or ""
            of_styles = (table, style, character)
            if of_styles not in self._runs:
                self._runs[of_styles] = self._merged_run(of_styles)
            self._faces[key] = face_of(self._runs[of_styles] | read_layer(properties, self.theme))
        return self._faces[key]

    def paragraph(self, properties: Element | None, table: str) -> ParagraphLook:
        """Return what the w:pPr `properties` amount to; `table` is the style of the table around the paragraph."""
        key = (table, _written(properties))
        if key not in self._paragraph_looks:
            style = self.paragraph_style(properties)
            layer = self._paragraph_layer(table, style) | self._list_indents(child(properties, "numPr"), "")
            self._paragraph_looks[key] = ParagraphLook(
                setting_of(layer | read_setting_layer(properties), style),
                self.face(None, style, table),
                *self._list_of(properties),
                self._is_mark_gone(child(properties, "rPr"), style, table),
            )
        return self._paragraph_looks[key]

    def _is_mark_gone(self, mark: Element | None, style: str, table: str) -> bool:
        is_deleted = any(child(mark, name) is not None for name in ("del", "moveFrom"))
        return is_deleted or self.face(mark, style, table).hidden

    def style_setting(self, style: str) -> ParagraphFormat:
        """Return how `style` sets a paragraph that says nothing itself."""
        return setting_of(self._paragraph_layer("", style), style)

    def label(self, look: ParagraphLook) -> Label:
        """Return the automatic number of a paragraph, counting on."""
        return _NO_LABEL if look.number == _NO_LIST else self.numbering.label(look.number, look.level)

    def paragraph_style(self, properties: Element | None) -> str:
        """Return the id of the style that a w:pPr names; the usual one when it names none that exists."""
        style = value(child(properties, "pStyle")) or ""
        return style if style in self.styles else self.usual.get("paragraph", "")

    def cell_margins(self, table: str) -> list[Element]:
        """Return what a table style and those it is based on set as cell margins, the weightiest first."""
        chains = (*self._chain(table), *self._chain(self.usual.get("table", "")))
        margins = (child(style, "tblPr", "tblCellMar") for style in chains)
        return [each for each in margins if each is not None]

    def table_has_borders(self, table: str) -> bool:
        """Say whether a table style draws borders."""
        borders = (child(style, "tblPr", "tblBorders") for style in self._chain(table))
        return any(value(line) not in _NO_LINE for each in borders if each is not None for line in each)

    def _list_of(self, properties: Element | None) -> tuple[str, int]:
        """Return the list that a paragraph belongs to, by itself or through its styles, and its level there."""
        own = child(properties, "numPr")
        chain = self._chain(self.paragraph_style(properties))
        numbers = [own, *(child(style, "pPr", "numPr") for style in chain)]
        names = [value(child(each, "numId")) for each in numbers]
        at = next((at for at, name in enumerate(names) if name is not None), None)
        if at is None:
            return _NO_LIST, 0
        number = names[at] or _NO_LIST
        depths = (value(child(each, "ilvl")) for each in numbers[: at + 1])
        depth = next((depth for depth in depths if depth is not None), "0" if own is not None else None)
        if depth is None:
            return number, self.numbering.level_for_style(number, value(chain[at - 1], "styleId") or "")
        return number, whole_number(depth)

    def _chain(self, name: str) -> list[Element]:
        """Return a style and those it is based on, the nearest first."""
        found: list[Element] = []
        while name in self.styles and self.styles[name] not in found:
            found.append(self.styles[name])
            name = value(child(self.styles[name], "basedOn")) or ""
        return found

    def _merged_run(self, key: tuple[str, str, str]) -> dict[str, Any]:
        defaults = read_layer(child(self.root, "docDefaults", "rPrDefault", "rPr"), self.theme)
        return merged_styles(defaults, [self._run_layer(name) for name in key])

    def _run_layer(self, name: str) -> dict[str, Any]:
        layer: dict[str, Any] = {}
        for each in self._layers(name):
            layer |= read_layer(child(each, "rPr"), self.theme)
        return layer

    def _layers(self, name: str) -> list[Element]:
        """Return the elements with what a style says, the weightiest last; a table's parts come behind the whole."""
        style, *parts = name.split(_PART)
        chain = self._chain(style)[::-1]
        looks = [(value(each, "type"), each) for style in chain for each in style.iter(f"{W}tblStylePr")]
        return [*chain, *(each for part in parts for kind, each in looks if kind == part)]

    def _paragraph_layer(self, table: str, style: str) -> dict[str, Any]:
        if (table, style) not in self._paragraphs:
            self._paragraphs[table, style] = self._merged_paragraph(table, style)
        return self._paragraphs[table, style]

    def _merged_paragraph(self, table: str, style: str) -> dict[str, Any]:
        layer = read_setting_layer(child(self.root, "docDefaults", "pPrDefault", "pPr"))
        for each in (*self._layers(table), *self._layers(style)):
            properties = child(each, "pPr")
            layer |= self._list_indents(child(properties, "numPr"), value(each, "styleId") or "")
            layer |= read_setting_layer(properties)
        return layer

    def _list_indents(self, number: Element | None, style: str) -> dict[str, Any]:
        """Return the indents of a list's level, which weigh less than those beside the list itself."""
        name = value(child(number, "numId")) or _NO_LIST
        depth = value(child(number, "ilvl"))
        level = whole_number(depth) if depth else self.numbering.level_for_style(name, style)
        found = self.numbering.level(name, level)
        return {} if found is None else found.indents


def _written(properties: Element | None) -> bytes:
    """Return what tells one w:pPr or w:rPr from another."""
    return b"" if properties is None else etree.tostring(properties, with_tail=False)
