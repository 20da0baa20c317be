"""Direct formatting of Word's elements: each property in the place that the schema has for it."""

from typing import Final

from sinhkehoach.docx.element_order import insert_in_order
from sinhkehoach.docx.measures import twips
from sinhkehoach.docx.wordml import Element, W

_HALF_POINTS: Final = 2
_LINES_PER_240: Final = 240
# What outweighs a measure when it stands beside it.
_RIVALS: Final = {
    "before": ("beforeAutospacing", "beforeLines"),
    "after": ("afterAutospacing", "afterLines"),
    "left": ("start", "leftChars", "startChars"),
    "right": ("end", "rightChars", "endChars"),
    "first": ("firstLine", "hanging", "firstLineChars", "hangingChars"),
}
_FONT_SLOTS: Final = ("ascii", "hAnsi", "cs", "eastAsia")


def own_properties(element: Element, name: str) -> Element:
    """Return the w:pPr, w:rPr or the like of an element, made as its first child where it has none."""
    found = element.find(W + name)
    if found is None:
        found = element.makeelement(W + name)
        element.insert(0, found)
    return found


def put(properties: Element, name: str, **values: str) -> Element:
    """Give `properties` the child `name` with the attributes `values`, beside those that it has; return it."""
    found = properties.find(W + name)
    if found is None:
        found = properties.makeelement(W + name)
        insert_in_order(properties, found)
    for key, value in values.items():
        found.set(W + key, value)
    return found


def switch(properties: Element, name: str, *, on: bool) -> None:
    """Switch a toggle such as w:b on or off."""
    toggle = put(properties, name)
    toggle.attrib.pop(f"{W}val", "")
    if not on:
        toggle.set(f"{W}val", "0")


def remove(properties: Element, *names: str) -> None:
    """Take the children `names` away from `properties`."""
    for each in [each for each in properties if each.tag in {W + name for name in names}]:
        properties.remove(each)


def set_size(run: Element, size: float) -> None:
    """Set the letters of a w:r at `size` pt."""
    properties = own_properties(run, "rPr")
    for name in ("sz", "szCs"):
        put(properties, name, val=str(round(size * _HALF_POINTS)))


def set_typeface(properties: Element, face: str) -> None:
    """Make a w:rPr set letters in `face`, whatever the theme says."""
    fonts = put(properties, "rFonts")
    for slot in _FONT_SLOTS:
        fonts.attrib.pop(f"{W}{'cstheme' if slot == 'cs' else f'{slot}Theme'}", "")
        fonts.set(W + slot, face)


def set_space(paragraph: Element, **lengths: float) -> None:
    """Set the space `before` and `after` a w:p, in pt."""
    _measure(put(own_properties(paragraph, "pPr"), "spacing"), lengths)


def set_lines(paragraph: Element, lines: float) -> None:
    """Set the lines of a w:p at so many times their height."""
    values = {"line": str(round(lines * _LINES_PER_240)), "lineRule": "auto"}
    put(own_properties(paragraph, "pPr"), "spacing", **values)


def set_exact_lines(paragraph: Element, apart: float) -> None:
    """Set the lines of a w:p so many pt apart."""
    put(own_properties(paragraph, "pPr"), "spacing", line=str(twips(apart)), lineRule="exact")


def set_indents(paragraph: Element, **lengths: float) -> None:
    """Set the indents `left`, `right` and `first` of a w:p, in pt; `first` counts from `left`."""
    _measure(put(own_properties(paragraph, "pPr"), "ind"), lengths)


def _measure(element: Element, lengths: dict[str, float]) -> None:
    for name, length in lengths.items():
        for rival in _RIVALS[name]:
            element.attrib.pop(W + rival, "")
        key = name if name != "first" else "firstLine" if length >= 0 else "hanging"
        element.set(W + key, str(twips(abs(length) if name == "first" else length)))
