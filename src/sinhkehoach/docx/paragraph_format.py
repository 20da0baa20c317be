"""How a paragraph is set, and how the layers of formatting make that up."""

from collections.abc import Mapping
from typing import Any, Final

from sinhkehoach.docx.formats import ParagraphFormat
from sinhkehoach.docx.measures import points, whole_number
from sinhkehoach.docx.run_format import is_filled
from sinhkehoach.docx.wordml import Element, W, child, is_on, is_true, value

_SIDES: Final = {"start": "left", "end": "right", "distribute": "both", "thaiDistribute": "both"}
_NO_LINE: Final = {"nil", "none"}
# Word sets "automatic" space, as web pages have it, at 14 pt.
_AUTOMATIC_SPACE: Final = 14.0
_LINES_PER_240: Final = 240


def read_setting_layer(properties: Element | None) -> dict[str, Any]:
    """Return what a w:pPr says, numbering left out; what it does not mention is missing."""
    layer: dict[str, Any] = {}
    if properties is None:
        return layer
    if align := value(child(properties, "jc")):
        layer["align"] = _SIDES.get(align, align)
    layer |= _spacing(child(properties, "spacing")) | _indents(child(properties, "ind"))
    for name in ("contextualSpacing", "keepNext", "pageBreakBefore"):
        element = child(properties, name)
        if element is not None:
            layer[name] = is_on(element)
    borders = child(properties, "pBdr")
    for side in ("top", "bottom") if borders is not None else ():
        line = value(child(borders, side)) or ""
        layer[side] = "" if line in _NO_LINE else line
    shading = child(properties, "shd")
    if shading is not None:
        layer["shaded"] = is_filled(shading)
    if outline := value(child(properties, "outlineLvl")):
        layer["outline"] = whole_number(outline)
    frame = child(properties, "framePr")
    if frame is not None:
        layer["framed"] = value(frame, "xAlign") or "left"
    tabs = child(properties, "tabs")
    if tabs is not None:
        layer["tabs"] = tuple(
            (points(value(each, "pos")) or 0.0, value(each) or "left") for each in tabs.iter(f"{W}tab")
        )
    return layer


def _spacing(element: Element | None) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in ("before", "after"):
        length = points(value(element, name))
        if length is not None:
            found[name] = length
        automatic = value(element, f"{name}Autospacing")
        if automatic is not None:
            found[f"{name}Autospacing"] = is_true(automatic)
    line = points(value(element, "line"), 1)
    if line is not None:
        found["line"] = line
        found["line_rule"] = value(element, "lineRule") or "auto"
    return found


def _indents(element: Element | None) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for side, other in (("left", "start"), ("right", "end")):
        length = points(value(element, side) or value(element, other))
        if length is not None:
            found[side] = length
    first, hanging = points(value(element, "firstLine")), points(value(element, "hanging"))
    if hanging is not None:
        found["first"] = -hanging
    elif first is not None:
        found["first"] = first
    return found


def setting_of(layer: Mapping[str, Any], style: str) -> ParagraphFormat:
    """Return the setting that a fully merged layer amounts to, for a paragraph of `style`."""
    rule = layer.get("line_rule", "auto")
    line = layer.get("line", float(_LINES_PER_240))
    space = {
        name: _AUTOMATIC_SPACE if layer.get(f"{name}Autospacing") else layer.get(name, 0.0)
        for name in ("before", "after")
    }
    return ParagraphFormat(
        style=style,
        align=layer.get("align", "left"),
        before=space["before"],
        after=space["after"],
        line=line / _LINES_PER_240 if rule == "auto" else line / 20,
        line_rule=rule,
        left=layer.get("left", 0.0),
        right=layer.get("right", 0.0),
        first=layer.get("first", 0.0),
        contextual=layer.get("contextualSpacing", False),
        keep_next=layer.get("keepNext", False),
        page_break=layer.get("pageBreakBefore", False),
        ruled_above=layer.get("top", ""),
        ruled_below=layer.get("bottom", ""),
        shaded=layer.get("shaded", False),
        framed=layer.get("framed", ""),
        tabs=layer.get("tabs", ()),
        outline=layer.get("outline"),
    )
