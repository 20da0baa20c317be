"""How a run looks, and how the layers of formatting make that up."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from sinhkehoach.docx.formats import USUAL_FACE, USUAL_SIZE, RunFormat
from sinhkehoach.docx.measures import points
from sinhkehoach.docx.theme import Theme
from sinhkehoach.docx.wordml import Element, W, is_on, value

# What a layer says; a property that it does not mention is missing.
Layer = Mapping[str, Any]

# Styles of several kinds that all say one of these cancel each other (ECMA-376, 17.7.3).
TOGGLES: Final = ("b", "i", "caps", "smallCaps", "strike", "vanish")
_HALF_POINTS: Final = 2
_NO_COLOUR: Final = {None, "", "auto", "clear", "nil", "none"}
_WHITE: Final = "FFFFFF"
_SINGLE_LINES: Final = {"single", "thick"}


def read_layer(properties: Element | None, theme: Theme) -> dict[str, Any]:
    """Return what a w:rPr says."""
    layer: dict[str, Any] = {}
    for each in properties if properties is not None else ():
        name = each.tag.removeprefix(W)
        if name in TOGGLES:
            layer[name] = is_on(each)
        elif name in _READERS:
            layer |= _READERS[name](each)
        elif name == "rFonts":
            layer |= _fonts(each, theme)
    return layer


def _fonts(element: Element, theme: Theme) -> dict[str, Any]:
    found = {}
    for slot in ("ascii", "hAnsi"):
        themed = value(element, f"{slot}Theme")
        face = (theme.face(themed) if themed else None) or value(element, slot)
        if face:
            found[slot] = face
    return found


def _size(element: Element) -> dict[str, Any]:
    size = points(value(element), _HALF_POINTS)
    return {} if size is None else {"sz": size}


def _colour(element: Element) -> dict[str, Any]:
    return {"color": (value(element) or "auto").upper().replace("AUTO", "auto")}


def is_filled(shading: Element) -> bool:
    """Say whether a w:shd colours what it lies behind."""
    fill = value(shading, "fill")
    return fill not in _NO_COLOUR and fill != _WHITE


_READERS: Final[dict[str, Callable[[Element], dict[str, Any]]]] = {
    "sz": _size,
    "color": _colour,
    "shd": lambda element: {"shd": is_filled(element)},
    "u": lambda element: {"u": value(element) not in _NO_COLOUR},
    "highlight": lambda element: {"highlight": value(element) not in {*_NO_COLOUR, "white"}},
    "bdr": lambda element: {"bdr": value(element) in _SINGLE_LINES},
    "dstrike": lambda element: {"dstrike": is_on(element)},
    "vertAlign": lambda element: {"vertAlign": value(element) in {"superscript", "subscript"}},
}


def merged_styles(defaults: Layer, levels: Iterable[Layer]) -> dict[str, Any]:
    """Return what table, paragraph and character style say together; toggles cancel each other pairwise."""
    levels = list(levels)
    result = dict(defaults)
    for level in levels:
        result |= level
    for name in TOGGLES:
        odd = sum(bool(level.get(name)) for level in levels) % 2 == 1
        result[name] = odd or bool(defaults.get(name))
    return result


def face_of(layer: Layer) -> RunFormat:
    """Return the look that a fully merged layer amounts to."""
    return RunFormat(
        ascii=layer.get("ascii", USUAL_FACE),
        other=layer.get("hAnsi", layer.get("ascii", USUAL_FACE)),
        size=layer.get("sz", USUAL_SIZE),
        bold=layer.get("b", False),
        italic=layer.get("i", False),
        caps=layer.get("caps", False) or layer.get("smallCaps", False),
        underlined=layer.get("u", False),
        hidden=layer.get("vanish", False),
        struck=layer.get("strike", False) or layer.get("dstrike", False),
        boxed=layer.get("bdr", False),
        raised=layer.get("vertAlign", False),
        colour=layer.get("color", "auto"),
        highlighted=layer.get("highlight", False) or layer.get("shd", False),
    )
