"""The styles of a document → what they say about runs and paragraphs, the whole chain of each taken together."""

from dataclasses import dataclass, field
from typing import Any, Final

from sinhkehoach.docx.numbering import Label, Numbering
from sinhkehoach.docx.paragraph_format import ParagraphFormat, read_setting_layer, setting_of
from sinhkehoach.docx.run_format import RunFormat, face_of, merged_styles, read_layer
from sinhkehoach.docx.theme import Theme
from sinhkehoach.docx.wordml import Element, W, child, value, whole_number

_NO_LIST: Final = "0"
_PART: Final = "\n"


def part_of_table(style: str, parts: tuple[str, ...]) -> str:
    """Return the name under which the style sheet knows `parts` ("firstRow") of a table of `style`."""
    return _PART.join((style, *parts)) if style else ""


@dataclass(slots=True)
class StyleSheet:
    """The effective formatting of a document's runs and paragraphs."""

    root: Element | None
    theme: Theme
    numbering: Numbering
    styles: dict[str, Element] = field(default_factory=dict)
    usual: dict[str, str] = field(default_factory=dict)
    _runs: dict[tuple[str, str, str], dict[str, Any]] = field(default_factory=dict)
    _paragraphs: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for style in self.root.iter(f"{W}style") if self.root is not None else ():
            name = value(style, "styleId") or ""
            self.styles[name] = style
            if value(style, "default") in {"1", "true", "on"}:
                self.usual[value(style, "type") or ""] = name

    def face(self, run: Element | None, paragraph: Element, table: str) -> RunFormat:
        """Return the look of a w:r inside `paragraph`, in a table of the style `table` ("" for none)."""
        properties = child(run, "rPr")
        style = self.paragraph_style(paragraph)
        character = value(child(properties, "rStyle")) or ""
        key = (table, style, character)
        if key not in self._runs:
            self._runs[key] = self._merged_run(key)
        return face_of(self._runs[key] | read_layer(properties, self.theme))

    def setting(self, paragraph: Element, table: str) -> ParagraphFormat:
        """Return how a w:p is set."""
        properties = child(paragraph, "pPr")
        style = self.paragraph_style(paragraph)
        if (table, style) not in self._paragraphs:
            self._paragraphs[table, style] = self._merged_paragraph(table, style)
        number = child(properties, "numPr")
        layer = self._paragraphs[table, style] | self._list_indents(number, "")
        return setting_of(layer | read_setting_layer(properties), style)

    def label(self, paragraph: Element) -> Label:
        """Return the automatic number of a w:p, counting on."""
        own = child(paragraph, "pPr", "numPr")
        style = self.paragraph_style(paragraph)
        inherited = next(
            (
                each
                for each in (child(each, "pPr", "numPr") for each in self._chain(style))
                if each is not None
            ),
            None,
        )
        number = value(child(own, "numId")) or value(child(inherited, "numId")) or _NO_LIST
        if number == _NO_LIST:
            return Label()
        depth = value(child(own, "ilvl"))
        if depth is None:
            depth = value(child(inherited, "ilvl")) if own is None else "0"
        level = whole_number(depth) if depth else self.numbering.level_for_style(number, style)
        return self.numbering.label(number, level)

    def paragraph_style(self, paragraph: Element) -> str:
        """Return the id of the style of a w:p; the usual one when it names none that exists."""
        style = value(child(paragraph, "pPr", "pStyle")) or ""
        return style if style in self.styles else self.usual.get("paragraph", "")

    def cell_margins(self, table: str) -> Element | None:
        """Return the cell margins that a table style sets, those of the usual style when it sets none."""
        for style in (*self._chain(table), *self._chain(self.usual.get("table", ""))):
            margins = child(style, "tblPr", "tblCellMar")
            if margins is not None:
                return margins
        return None

    def table_has_borders(self, table: str) -> bool:
        """Say whether a table style draws borders."""
        return any(child(style, "tblPr", "tblBorders") is not None for style in self._chain(table))

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
